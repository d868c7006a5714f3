/* Documents and what coding made of them into a record.
 * Invariant: what is stored is what `code` would write, byte by byte (the JSON), and what grouping needs of it (the structs).
 * Cost: the store's; see store/add.c. */
#include "engine/record.h"

static rs_str str_of(rasid_string s) { return rs_str_make(s.data, s.length); }

/* The document as it came, with its id. */
static rasid_status given(const rasid_document *doc, rs_arena *a, rs_doc *out, rasid_error *err) {
  *out = (rs_doc){.id = str_of(doc->id),         .date = str_of(doc->date), .lang = str_of(doc->lang),
                  .source = str_of(doc->source), .url = str_of(doc->url),   .title = str_of(doc->title),
                  .text = str_of(doc->text),     .file = str_of(doc->file), .line = doc->line};
  return rs_engine_id(out, a, err);
}

rasid_status rasid_store_known(rasid_store *s, const rasid_document *doc, bool *known, rasid_error *err) {
  if (!s || !doc || !known) return rs_fail(err, RASID_ARGUMENT, "a record, a document and a place for the answer are needed");
  rs_arena a;
  rs_doc d;
  *known = false;
  rs_arena_init(&a, 0);
  rasid_status st = given(doc, &a, &d, err);
  if (!st) st = rs_store_known(s, &d, known, err);
  rs_arena_free(&a);
  return st;
}

/* What coding found (date, language) with the id and text of what came. */
rasid_status rs_engine_coded(rasid_result *r, const rs_doc *in, rs_arena *a, rs_doc *doc, rs_coded *out, rasid_error *err) {
  const rs_events *e = rs_engine_events(r);
  rs_str *json = RS_NEW(a, rs_str, e->n);
  if (!json) return rs_fail_memory(err);
  for (uint32_t i = 0; i < e->n; i++) {
    json[i] = str_of(rasid_result_json(r, i));
    if (!json[i].n) return rs_fail_memory(err);
  }
  *doc = *rs_engine_doc(r);
  doc->id = in->id;
  doc->text = in->text;
  *out = (rs_coded){.doc = doc, .given = in, .events = e->at, .json = json, .nevents = e->n, .dateline = rs_engine_dateline(r)};
  rs_engine_versions(r, &out->lexicon, &out->model);
  return RASID_OK;
}

rasid_status rasid_store_add(rasid_store *s, const rasid_document *doc, rasid_result *r, rasid_added *what, rasid_error *err) {
  if (!s || !doc || !r) return rs_fail(err, RASID_ARGUMENT, "a record, a document and its result are needed");
  rs_arena a;
  rs_doc in, out;
  rs_coded c;
  rs_added added = RS_ADDED_SAME;
  rs_arena_init(&a, 0);
  rasid_status st = given(doc, &a, &in, err);
  if (!st) st = rs_engine_coded(r, &in, &a, &out, &c, err);
  if (!st) st = rs_store_add(s, &c, &added, err);
  rs_arena_free(&a);
  if (what) *what = added == RS_ADDED_NEW ? RASID_ADDED_NEW : added == RS_ADDED_REVISED ? RASID_ADDED_REVISED : RASID_ADDED_SAME;
  return st;
}

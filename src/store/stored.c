/* Documents and tellings read back, one document at a time.
 * Cost: some queries a document. */
#include "store/stored.h"
#include "base/buf.h"

static bool keep(rs_arena *a, rs_str v, rs_str *to) {
  *to = rs_arena_copy(a, v);
  return to->p != NULL;
}

rasid_status rs_stored_next(rs_store *s, int64_t after, rs_str lexicon, rs_str model, rs_arena *a, rs_stored_doc *out,
                            rasid_error *err) {
  static const char sql[] =
      "SELECT d.doc, d.content_hash, d.id, CASE d.dateline WHEN 0 THEN d.date END, d.lang, d.source, d.url, d.title, t.text"
      " FROM document d JOIN text t USING (doc) WHERE d.doc > ?1 AND d.coder <> coalesce((SELECT coder FROM coder WHERE schema = ?2"
      " AND program = ?3 AND lexicon = ?4 AND model = ?5), 0) ORDER BY d.doc LIMIT 1";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, after);
  rs_query_text(q, 2, RS_STR(RASID_SCHEMA)), rs_query_text(q, 3, RS_STR(RASID_VERSION));
  rs_query_text(q, 4, lexicon), rs_query_text(q, 5, model);
  st = rs_query_step(q, err);
  if (!st) {
    *out = (rs_stored_doc){.number = rs_query_get_int(q, 0)};
    rs_str hash = rs_query_get_text(q, 1);
    memcpy(out->content_hash, hash.p, hash.n < 32 ? hash.n : 32);
    rs_str *const to[] = {&out->doc.id, &out->doc.date, &out->doc.lang, &out->doc.source, &out->doc.url, &out->doc.title, &out->doc.text};
    for (int i = 0; i < 7 && !st; i++)
      if (!keep(a, rs_query_get_text(q, 2 + i), to[i])) st = rs_fail_memory(err);
  }
  rs_query_close(q);
  return st;
}

rasid_status rs_stored_tellings(rs_store *s, int64_t doc, rs_arena *a, rs_stored_telling **out, uint32_t *n, rasid_error *err) {
  /* Columns 3 on: the parts, in the order of RS_PART_LIST. */
  static const char sql[] =
      "SELECT id, trigger, sentence, type, mode, cameo,"
      " (SELECT group_concat(coalesce(code, name), ' ') FROM (SELECT code, name FROM party p WHERE p.telling = t.telling AND side = 'actor' ORDER BY n)),"
      " (SELECT group_concat(coalesce(code, name), ' ') FROM (SELECT code, name FROM party p WHERE p.telling = t.telling AND side = 'recipient' ORDER BY n)),"
      " relation, status, CASE negated WHEN 0 THEN 'false' ELSE 'true' END, level, date_start || coalesce('/' || date_end, ''),"
      " (SELECT group_concat(value, ' ') FROM mark m WHERE m.telling = t.telling AND kind = 'field'),"
      " (SELECT group_concat(value, ' ') FROM mark m WHERE m.telling = t.telling AND kind = 'framework'),"
      " promise_act || CASE promise_specific WHEN 0 THEN ', general' ELSE ', specific' END, due_start || coalesce('/' || due_end, ''),"
      " place, speaker, word, printf('%.3f', confidence / 1000.0) FROM telling t WHERE doc = ?1 ORDER BY trigger_start, type, id";
  uint32_t cap = 0;
  rs_query *q;
  *out = NULL, *n = 0;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, doc);
  while (!(st = rs_query_step(q, err))) {
    if (*n == cap) {
      rs_stored_telling *p = rs_arena_grow(a, *out, *n, (size_t)*n + 1, sizeof *p, &cap);
      if (!p) st = rs_fail_memory(err);
      if (!p) break;
      *out = p;
    }
    rs_stored_telling *t = &(*out)[(*n)++];
    t->sentence = (uint32_t)rs_query_get_int(q, 2);
    bool ok = keep(a, rs_query_get_text(q, 0), &t->id) && keep(a, rs_query_get_text(q, 1), &t->trigger);
    for (int i = 0; i < RS_PARTS && ok; i++) ok = keep(a, rs_query_get_text(q, 3 + i), &t->part[i]);
    if (!ok) st = rs_fail_memory(err);
    if (st) break;
  }
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

/* What is kept of a coded document: its description and its events, in an arena of their own, and the texts made of
 * them. Invariant: a result outlives its document and its engine, but not its lexicon (names of rules stand there).
 * Cost: events are copied once, a text is written when it is asked for. */
#include "engine/engine.h"
#include "export/export.h"
#include <stdlib.h>

struct rasid_result {
  const rasid_lexicon *lexicon;
  rs_arena arena;
  rs_doc doc;
  rs_events events;
  uint32_t nsentences, nwords;
  bool undated;
  rs_buf json;      /* all events in JSON, each with a NUL behind it */
  size_t *json_end; /* in `json`; NULL until one is asked for */
  rs_buf text;      /* rasid_result_text */
};

static rasid_status keep(rasid_result *r, const rasid_engine *en, const rs_run *run, rasid_error *err) {
  rasid_status st = rs_engine_copy_doc(&run->doc, &r->doc, &r->arena, err);
  if (st) return st;
  r->nsentences = run->text.nsentences;
  r->undated = run->undated;
  for (uint32_t i = 0; i < run->text.ntokens; i++) r->nwords += run->text.tokens[i].kind <= RS_TOK_NUMBER;
  r->events.at = RS_NEW(&r->arena, rs_event, run->events.n);
  if (!r->events.at) return rs_fail_memory(err);
  for (uint32_t i = 0; i < run->events.n && !st; i++)
    if (run->events.at[i].confidence >= en->min_confidence)
      st = rs_engine_copy_event(&run->events.at[i], &r->events.at[r->events.n++], true, &r->arena, err);
  return st;
}

rasid_status rasid_code(rasid_engine *en, const rasid_document *doc, rasid_result **out, rasid_error *err) {
  if (!out) return rs_fail(err, RASID_ARGUMENT, "a result needs a place to be put");
  *out = NULL;
  rs_run run;
  rasid_status st = rs_engine_run(en, doc, NULL, NULL, &run, err);
  if (st) return st;
  rasid_result *r = calloc(1, sizeof *r);
  if (!r) return rs_fail_memory(err);
  r->lexicon = en->lexicon;
  rs_arena_init(&r->arena, 0);
  st = keep(r, en, &run, err);
  if (st) {
    rasid_result_free(r);
    return st;
  }
  *out = r;
  return RASID_OK;
}

void rasid_result_free(rasid_result *r) {
  if (!r) return;
  rs_arena_free(&r->arena);
  rs_buf_free(&r->json);
  rs_buf_free(&r->text);
  free(r);
}

const rs_events *rs_engine_events(const rasid_result *r) { return &r->events; }
const rs_doc *rs_engine_doc(const rasid_result *r) { return &r->doc; }
bool rs_engine_dateline(const rasid_result *r) { return r->undated && r->doc.date.n; }
void rs_engine_versions(const rasid_result *r, rs_str *lexicon, rs_str *model) {
  *lexicon = rs_lexicon_version(r->lexicon->lex);
  *model = rs_model_version(r->lexicon->model);
}

size_t rasid_result_count(const rasid_result *r) { return r ? r->events.n : 0; }
size_t rasid_result_size(const rasid_result *r, size_t *words) {
  if (words) *words = r ? r->nwords : 0;
  return r ? r->nsentences : 0;
}
rasid_string rasid_result_id(const rasid_result *r) { return r ? rs_engine_out(r->doc.id) : (rasid_string){"", 0}; }

/* All at once, when the first is asked for: who writes another format never pays for it. */
static bool write_json(rasid_result *r) {
  size_t *end = RS_NEW(&r->arena, size_t, r->events.n);
  rs_export x = {.lex = r->lexicon->lex, .model = rs_model_version(r->lexicon->model), .scratch = &r->arena};
  r->json.n = 0;
  for (uint32_t i = 0; end && i < r->events.n; i++) {
    if (rs_export_json(&x, &r->doc, &r->events.at[i], &r->json, NULL)) return false;
    end[i] = r->json.n;
    rs_buf_char(&r->json, 0);
  }
  if (r->json.failed) return false;
  r->json_end = end;
  return end != NULL;
}

rasid_string rasid_result_lang(const rasid_result *r) {
  return r && rs_engine_lang(r->doc.lang) != RS_LANG_ALL ? rs_engine_out(r->doc.lang) : (rasid_string){"", 0};
}

rasid_string rasid_result_json(rasid_result *r, size_t i) {
  if (i >= rasid_result_count(r) || (!r->json_end && !write_json(r))) return (rasid_string){"", 0};
  size_t start = i ? r->json_end[i - 1] + 1 : 0;
  return (rasid_string){r->json.p + start, r->json_end[i] - start};
}

static rasid_string known(const char *z) { return rs_engine_out(rs_str_from_c(z ? z : "")); }

rasid_event rasid_result_event(const rasid_result *r, size_t i) {
  if (i >= rasid_result_count(r)) return (rasid_event){.sentence = 0};
  const rs_event *e = &r->events.at[i];
  return (rasid_event){.id = known(e->id),
                       .type = rs_engine_out(e->type),
                       .mode = rs_engine_out(e->mode),
                       .cameo = rs_engine_out(e->cameo),
                       .status = known(rs_export_status(e->status)),
                       .relation = known(rs_export_relation(e->relation)),
                       .level = rs_engine_out(e->level),
                       .trigger = rs_engine_out(e->trigger_text),
                       .text = rs_engine_out(e->text),
                       .date_start = rs_engine_out(e->date.start),
                       .date_end = rs_engine_out(e->date.end),
                       .speaker = e->has_speaker ? rs_engine_out(e->speaker.code) : known(NULL),
                       .sentence = e->sentence,
                       .start = e->span.start,
                       .end = e->span.end,
                       .trigger_start = e->trigger_span.start,
                       .trigger_end = e->trigger_span.end,
                       .actors = e->nactors,
                       .recipients = e->nrecipients,
                       .fields = e->nfields,
                       .frameworks = e->nframeworks,
                       .goldstein = e->goldstein / 10.0,
                       .intensity = e->intensity / 10.0,
                       .confidence = e->confidence / 1000.0,
                       .negated = e->negated};
}

static rasid_party party(const rs_actor *a) {
  return (rasid_party){.code = rs_engine_out(a->code),
                       .country = rs_engine_out(a->country),
                       .sector = rs_engine_out(a->sector),
                       .name = rs_engine_out(a->name),
                       .role = rs_engine_out(a->role),
                       .text = rs_engine_out(a->text),
                       .start = a->span.start,
                       .end = a->span.end};
}

rasid_party rasid_result_party(const rasid_result *r, size_t i, rasid_list list, size_t k) {
  if (i < rasid_result_count(r)) {
    const rs_event *e = &r->events.at[i];
    if (list == RASID_ACTORS && k < e->nactors) return party(&e->actors[k]);
    if (list == RASID_RECIPIENTS && k < e->nrecipients) return party(&e->recipients[k]);
    if (list == RASID_FIELDS && k < e->nfields) return (rasid_party){.code = rs_engine_out(e->fields[k])};
    if (list == RASID_FRAMEWORKS && k < e->nframeworks) return (rasid_party){.code = rs_engine_out(e->frameworks[k])};
  }
  return (rasid_party){.start = 0};
}

rasid_frame rasid_format_frame(rasid_format format) {
  rs_export_frame f = rs_export_framing(format);
  return (rasid_frame){rs_engine_out(f.head), rs_engine_out(f.between), rs_engine_out(f.tail)};
}

rasid_status rasid_result_text(rasid_result *r, rasid_format format, const rasid_style *style, rasid_string *out,
                               rasid_error *err) {
  if (!r || !out) return rs_fail(err, RASID_ARGUMENT, "a text needs a result and a place to be put");
  *out = (rasid_string){"", 0};
  rs_export x = {.lex = r->lexicon->lex,
                 .model = rs_model_version(r->lexicon->model),
                 .scratch = &r->arena,
                 .width = style ? style->width : 0,
                 .colour = style && style->colour};
  r->text.n = 0;
  rasid_status st = rs_export_events(&x, format, &r->doc, r->events.at, r->events.n, &r->text, err);
  if (!st) *out = rs_engine_out(rs_buf_view(&r->text));
  return st;
}

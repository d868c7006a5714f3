/* rasid_eval: the evaluation over an engine. What the engine shows of each sentence (candidates, parties) goes to the
 * table of errors. Invariant: the engine gets a gold sentence as the document that its reader would make of it.
 * Cost: coding the gold. */
#include "engine/engine.h"
#include "eval/eval.h"

/* Grown in an arena that is emptied before each document. */
typedef struct coder {
  rasid_engine *engine;
  rs_arena arena;
  rs_eval_cand *cands;
  rs_eval_party *parties;
  uint32_t ncands, cap_cands, nparties, cap_parties;
  bool watch; /* the table of errors is asked for */
} coder;

static bool room(void **at, uint32_t n, uint32_t more, uint32_t *cap, size_t size, rs_arena *a) {
  if ((uint64_t)n + more <= *cap) return true;
  void *p = rs_arena_grow(a, *at, n, (size_t)n + more, size, cap);
  if (p) *at = p;
  return p != NULL;
}

static rasid_status see(void *ctx, const rs_view *v, rasid_error *err) {
  coder *c = ctx;
  const rs_parse *p = v->parse;
  uint32_t ntypes, type0 = rs_lexicon_list(p->lex, RS_KIND_TYPE, RS_LANG_ALL, &ntypes);
  void *cands = c->cands, *parties = c->parties;
  bool ok = room(&cands, c->ncands, v->cands->n, &c->cap_cands, sizeof *c->cands, &c->arena) &&
            room(&parties, c->nparties, p->nparties, &c->cap_parties, sizeof *c->parties, &c->arena);
  c->cands = cands;
  c->parties = parties;
  if (!ok) return rs_fail_memory(err);
  for (uint32_t i = 0; i < v->cands->n; i++) {
    const rs_cand *k = &v->cands->at[i];
    if (k->type >= ntypes) continue;
    c->cands[c->ncands++] = (rs_eval_cand){.type = rs_lexicon_entry(p->lex, type0 + k->type).key,
                                           .span = p->tokens[p->units[k->unit].head].span, .dropped = k->dropped};
  }
  for (uint32_t i = 0; i < p->nparties; i++) {
    const rs_party *k = &p->parties[i];
    if (!k->from_context) c->parties[c->nparties++] = (rs_eval_party){k->code, k->country, k->span};
  }
  return RASID_OK;
}

static rasid_status code(void *ctx, const rs_doc *doc, rs_eval_coded *out, rasid_error *err) {
  coder *c = ctx;
  rs_arena_reset(&c->arena);
  c->cands = NULL, c->parties = NULL;
  c->ncands = c->cap_cands = c->nparties = c->cap_parties = 0;
  rasid_document d = {.id = rs_engine_out(doc->id), .lang = rs_engine_out(doc->lang),
                      .source = rs_engine_out(doc->source), .url = rs_engine_out(doc->url),
                      .title = rs_engine_out(doc->title), .text = rs_engine_out(doc->text),
                      .file = rs_engine_out(doc->file), .line = doc->line};
  if (rs_engine_is_date(doc->date)) d.date = rs_engine_out(doc->date);
  rs_run run;
  rasid_status st = rs_engine_run(c->engine, &d, c->watch ? see : NULL, c, &run, err);
  if (st) return st;
  uint32_t n = 0; /* events under the engine's least confidence are no events */
  for (uint32_t i = 0; i < run.events.n; i++)
    if (run.events.at[i].confidence >= c->engine->min_confidence) run.events.at[n++] = run.events.at[i];
  *out = (rs_eval_coded){.events = run.events.at, .nevents = n, .cands = c->cands, .ncands = c->ncands,
                         .parties = c->parties, .nparties = c->nparties, .told = c->watch};
  return RASID_OK;
}

rasid_status rasid_eval(rasid_engine *engine, const rasid_eval_options *options, rasid_write_fn write, void *ctx,
                        rasid_error *err) {
  if (!engine || !options || !write || (options->ngold && !options->gold))
    return rs_fail(err, RASID_ARGUMENT, "an evaluation needs an engine, gold files and a place to write to");
  coder c = {.engine = engine, .watch = options->errors};
  rs_arena_init(&c.arena, 0);
  rs_buf out = {0};
  rasid_status st = rs_eval_run(options, code, &c, &out, err);
  if (!st && (st = write(ctx, out.p, out.n)) != RASID_OK) st = rs_fail(err, st, "the report could not be written");
  rs_buf_free(&out);
  rs_arena_free(&c.arena);
  return st;
}

/* Training examples of the gold, one a line: label TAB weight TAB group TAB features. Events: a candidate is right
 * where the gold holds its type for the sentence; the candidates of one such type share a weight of one, since the gold
 * does not say which of them it means. Sides: each party of a right candidate is an actor, a recipient or none.
 * Invariant: what the scorer will see is what it learns from: candidates come from the engine's own run. Cost: coding
 * the gold. */
#include "code/features.h"
#include "engine/engine.h"
#include "eval/gold.h"
#include <rasid_admin.h>

typedef struct writer {
  const rs_gold *gold;
  rasid_examples kind;
  rs_strs told; /* types of the sentence that gave an example */
  rs_arena *a;
  rs_buf out;
} writer;

static const rs_gold_event *event_of(const rs_gold *g, rs_str type, const rs_gold_event *after) {
  for (const rs_gold_event *e = after ? after + 1 : g->events; e < g->events + g->nevents; e++)
    if (rs_str_eq(rs_gold_type(g, e->type), type)) return e;
  return NULL;
}

/* A group is an article: its sentences must not be told apart by a fold. */
static void begin_line(writer *w, const char *label, const rs_cand *c, rs_str what) {
  const rs_gold *g = w->gold;
  rs_str group = g->url.n ? g->url : g->id;
  rs_buf_c(&w->out, label);
  rs_buf_printf(&w->out, "\t%u.%02u\t", g->weight / 100, g->weight % 100);
  for (uint32_t i = 0; i < group.n; i++)
    rs_buf_char(&w->out, rs_is_blank(group.p[i]) || group.p[i] == ':' ? '_' : group.p[i]);
  /* Candidates of one type in a sentence are one decision; so are the mentions of one code under a candidate. */
  rs_buf_printf(&w->out, ":" RS_STR_FMT "-" RS_STR_FMT, RS_STR_ARG(g->id), RS_STR_ARG(what));
  if (w->kind == RASID_EXAMPLES_SIDES) rs_buf_printf(&w->out, "-%u-%u", c->unit, c->planned);
  rs_buf_char(&w->out, '\t');
}

static void features(writer *w, const rs_lexicon *lex, const uint64_t *f, uint32_t n) {
  for (uint32_t i = 0; i < n; i++) {
    if (i) rs_buf_char(&w->out, ' ');
    rs_feature_name(lex, f[i], &w->out);
  }
  rs_buf_char(&w->out, '\n');
}

static bool names(const rs_gold *g, rs_str type, const rs_party *p, bool recipients) {
  rs_str code = rs_gold_code(g, p->code, p->country);
  for (const rs_gold_event *e = event_of(g, type, NULL); e && code.n; e = event_of(g, type, e))
    if (rs_strs_has(recipients ? &e->recipients : &e->actors, code)) return true;
  return false;
}

static void sides(writer *w, const rs_parse *p, const rs_cand *c, rs_str type) {
  uint64_t f[RS_MAX_SLOT_FEATURES];
  for (uint32_t k = 0; k < c->nslots; k++) {
    if (!rs_code_slot_counts(p, c, k)) continue;
    const rs_party *party = &p->parties[c->slots[k].party];
    bool actor = names(w->gold, type, party, false), recipient = names(w->gold, type, party, true);
    if (!party->code.n) continue;
    begin_line(w, actor && recipient ? "both" : actor ? "actor" : recipient ? "recipient" : "none", c, party->code);
    features(w, p->lex, f, rs_code_slot_features(p, c, k, f));
  }
}

/* Is it what coding would go by: kept, or the best of its type where the model keeps none? */
static bool taken(const rs_cands *cands, uint32_t i) {
  const rs_cand *c = &cands->at[i];
  if (c->dropped != RS_DROP_SCORE) return true;
  for (uint32_t k = 0; k < cands->n; k++) {
    const rs_cand *o = &cands->at[k];
    if (k == i || o->type != c->type) continue;
    if (o->dropped != RS_DROP_SCORE || o->score > c->score || (o->score == c->score && k < i)) return false;
  }
  return true;
}

static rasid_status see(void *ctx, const rs_view *v, rasid_error *err) {
  writer *w = ctx;
  const rs_gold *g = w->gold;
  const rs_parse *p = v->parse;
  if (p->sent->span.start >= g->target.end || p->sent->span.end <= g->target.start) return RASID_OK;
  uint32_t ntypes, type0 = rs_lexicon_list(p->lex, RS_KIND_TYPE, RS_LANG_ALL, &ntypes);
  for (uint32_t i = 0; i < v->cands->n; i++) {
    const rs_cand *c = &v->cands->at[i];
    rs_str type = rs_gold_type(g, rs_lexicon_entry(p->lex, type0 + c->type).key);
    if (g->only.n && !rs_strs_has(&g->only, type)) continue;
    bool right = event_of(g, type, NULL) != NULL;
    if (w->kind == RASID_EXAMPLES_SIDES) {
      if (right && taken(v->cands, i)) sides(w, p, c, type);
      continue;
    }
    begin_line(w, right ? "1" : "0", c, type);
    features(w, p->lex, c->features, c->nfeatures);
    if (right && !rs_strs_has(&w->told, type) && !rs_strs_add(&w->told, type, w->a)) return rs_fail_memory(err);
  }
  return w->out.failed ? rs_fail_memory(err) : RASID_OK;
}

/* Types of the gold that no candidate has. They move thresholds only, about which what has less than full weight has no
 * say. */
static void missed(writer *w) {
  const rs_gold *g = w->gold;
  uint32_t n = 0;
  if (g->weight < 100) return;
  for (uint32_t i = 0; i < g->nevents; i++) {
    rs_str type = rs_gold_type(g, g->events[i].type);
    if (event_of(g, type, NULL) != &g->events[i] || rs_strs_has(&w->told, type)) continue;
    n += !g->only.n || rs_strs_has(&g->only, type);
  }
  if (n) rs_buf_printf(&w->out, "@missed\t%u\n", n);
}

static rasid_status one(rasid_engine *en, writer *w, const rs_gold *g, rasid_error *err) {
  uint32_t wanted = w->kind == RASID_EXAMPLES_EVENTS ? RS_MEASURE_TYPE : RS_MEASURE_WHO;
  if (!(g->measure & wanted)) return RASID_OK;
  rs_doc d = rs_gold_doc(g);
  rasid_document doc = {.id = rs_engine_out(d.id),
                        .lang = rs_engine_out(d.lang),
                        .source = rs_engine_out(d.source),
                        .url = rs_engine_out(d.url),
                        .title = rs_engine_out(d.title),
                        .text = rs_engine_out(d.text)};
  if (rs_engine_is_date(d.date)) doc.date = rs_engine_out(d.date);
  rs_run run;
  w->gold = g;
  w->told = (rs_strs){0};
  rasid_status st = rs_engine_run(en, &doc, see, w, &run, err);
  if (!st && w->kind == RASID_EXAMPLES_EVENTS) missed(w);
  return st;
}

rasid_status rasid_train_examples(rasid_engine *en, const char *const *gold, size_t ngold, rasid_examples kind,
                                  rasid_write_fn write, void *ctx, rasid_error *err) {
  if (!en || !write || (ngold && !gold))
    return rs_fail(err, RASID_ARGUMENT, "training examples need an engine, gold files and a writer");
  rs_arena a;
  rs_arena_init(&a, 0);
  rs_golds golds = {NULL, 0, 0};
  writer w = {.kind = kind, .a = &a};
  rasid_status st = RASID_OK;
  for (size_t i = 0; i < ngold && !st; i++) st = rs_gold_read(gold[i], &golds, &a, err);
  for (uint32_t i = 0; i < golds.n && !st; i++) {
    st = one(en, &w, &golds.at[i], err);
    if (!st && w.out.n) {
      rasid_status written = write(ctx, w.out.p, w.out.n);
      if (written) st = rs_fail(err, written, "the examples could not be written");
    }
    w.out.n = 0;
  }
  rs_buf_free(&w.out);
  rs_arena_free(&a);
  return st;
}

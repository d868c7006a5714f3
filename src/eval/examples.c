/* Training examples: each candidate of a gold sentence with its features, labelled by whether the gold has an event of its
 * type; each party under a candidate of a right type, labelled by the side the gold gives its code. One line an example:
 * label TAB weight TAB group TAB features. Sentences of one article share a group, so that cross-validation never
 * trains on an article it tests. Cost: coding the gold. */
#include "base/bytes.h"
#include "code/features.h"
#include "engine/engine.h"
#include "eval/gold.h"
#include <rasid_admin.h>

typedef struct writer {
  const rs_gold *gold;
  rasid_examples kind;
  rs_buf out;
  uint64_t group;
} writer;

static bool measured(const rs_gold *g, rs_str type) { return !g->only.n || rs_strs_has(&g->only, type); }

/* The gold's event of a type, RS_NONE; `from` goes on behind an earlier one. */
static uint32_t gold_event(const rs_gold *g, rs_str type, uint32_t from) {
  for (uint32_t k = from; k < g->nevents; k++)
    if (rs_str_eq(g->events[k].type, type)) return k;
  return RS_NONE;
}

static void head(writer *w, const char *label, const char *weight) {
  rs_buf_c(&w->out, label);
  rs_buf_char(&w->out, '\t');
  rs_buf_c(&w->out, weight);
  rs_buf_char(&w->out, '\t');
  rs_buf_u64(&w->out, w->group);
  rs_buf_char(&w->out, '\t');
}

static void features(writer *w, const rs_lexicon *lex, const uint64_t *f, uint32_t n) {
  for (uint32_t k = 0; k < n; k++) {
    if (k) rs_buf_char(&w->out, ' ');
    rs_feature_name(lex, f[k], &w->out);
  }
  rs_buf_char(&w->out, '\n');
}

static void sides(writer *w, const rs_parse *p, const rs_cand *c, rs_str type) {
  const rs_gold *g = w->gold;
  uint64_t f[RS_MAX_SLOT_FEATURES];
  for (uint32_t k = 0; k < c->nslots; k++) {
    const rs_party *y = &p->parties[c->slots[k].party];
    rs_str code = rs_gold_code(g, y->code, y->country);
    const char *label = "none";
    for (uint32_t e = gold_event(g, type, 0); e != RS_NONE; e = gold_event(g, type, e + 1)) {
      if (rs_strs_has(&g->events[e].actors, code)) label = "actor";
      else if (rs_strs_has(&g->events[e].recipients, code) && label[0] == 'n') label = "recipient";
    }
    uint32_t n = rs_code_slot_features(p, c, k, f);
    head(w, label, "1");
    features(w, p->lex, f, n);
  }
}

static rasid_status see(void *ctx, const rs_view *v, rasid_error *err) {
  writer *w = ctx;
  const rs_parse *p = v->parse;
  const rs_gold *g = w->gold;
  if (p->sent->span.start >= g->target.end || p->sent->span.end <= g->target.start) return RASID_OK;
  uint32_t n, type0 = rs_lexicon_list(p->lex, RS_KIND_TYPE, RS_LANG_ALL, &n);
  bool who = g->measure & RS_MEASURE_WHO;
  for (uint32_t i = 0; i < v->cands->n; i++) {
    const rs_cand *c = &v->cands->at[i];
    rs_str type = rs_gold_type(g, rs_lexicon_entry(p->lex, type0 + c->type).key);
    if (!measured(g, type)) continue;
    bool yes = gold_event(g, type, 0) != RS_NONE;
    if (w->kind == RASID_EXAMPLES_SIDES) {
      if (yes && who) sides(w, p, c, type);
      continue;
    }
    if (!(g->measure & RS_MEASURE_TYPE)) continue;
    /* Where the parties were not coded, acts beside the coded one may have been left out: no is a weak no. */
    head(w, yes ? "1" : "0", yes || who || g->only.n ? "1" : "0.4");
    features(w, p->lex, c->features, c->nfeatures);
  }
  return w->out.failed ? rs_fail_memory(err) : RASID_OK;
}

static rasid_status one(rasid_engine *engine, writer *w, rasid_error *err) {
  const rs_gold *g = w->gold;
  rs_doc doc = rs_gold_doc(g);
  rs_str article = g->url.n ? g->url : g->title.n ? g->title : g->id;
  w->group = rs_hash(article.p, article.n) >> 40;
  rasid_document d = {.id = rs_engine_out(doc.id), .lang = rs_engine_out(doc.lang), .source = rs_engine_out(doc.source),
                      .url = rs_engine_out(doc.url), .title = rs_engine_out(doc.title), .text = rs_engine_out(doc.text)};
  if (rs_engine_is_date(doc.date)) d.date = rs_engine_out(doc.date);
  rs_run run;
  return rs_engine_run(engine, &d, see, w, &run, err);
}

rasid_status rasid_train_examples(rasid_engine *engine, const char *const *gold, size_t ngold, rasid_examples kind,
                                  rasid_write_fn write, void *ctx, rasid_error *err) {
  if (!engine || !write || (ngold && !gold)) return rs_fail(err, RASID_ARGUMENT, "examples need an engine, gold and a writer");
  rs_arena a;
  rs_arena_init(&a, 0);
  rs_golds golds = {NULL, 0, 0};
  writer w = {.kind = kind};
  rasid_status st = RASID_OK;
  for (size_t k = 0; k < ngold && !st; k++) st = rs_gold_read(gold[k], &golds, &a, err);
  for (uint32_t k = 0; k < golds.n && !st; k++) {
    w.gold = &golds.at[k];
    w.out.n = 0;
    st = one(engine, &w, err);
    if (!st && w.out.n) st = write(ctx, w.out.p, w.out.n) ? RASID_OK : rs_fail(err, RASID_IO, "the examples cannot be written");
  }
  rs_buf_free(&w.out);
  rs_arena_free(&a);
  return st;
}

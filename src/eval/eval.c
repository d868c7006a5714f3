/* The run: reads the gold, codes each sentence in its context, keeps the events that overlap the sentence, counts,
 * reports. Lines that share an id share what was coded under it (the last one's place counts): the reference scorer
 * looks events up by id. Invariant: the report depends on gold and events alone. Cost: coding; the rest is small
 * beside it. */
#include "eval/eval.h"
#include "eval/errors.h"
#include <stdlib.h>

/* One gold line and what was coded for it. */
typedef struct item {
  const rs_gold *gold;
  rs_facts_list got;
  rs_eval_coded coded; /* candidates and parties only */
  uint32_t next, last; /* next line with the same id or RS_NONE; last one */
} item;

typedef struct run {
  rs_arena arena;
  rs_golds golds;
  rs_strs types;
  item *items;
  bool errors;
} run;

static bool overlaps(rs_span a, rs_span b) { return a.start < b.end && a.end > b.start; }

static bool allowed(const run *r, const rs_gold *g, rs_str type) {
  const rs_strs *only = rs_score_allowed(g, &r->types);
  return !only || rs_strs_has(only, rs_gold_type(g, type));
}

static int by_id(const void *x, const void *y) {
  const item *const *a = x, *const *b = y;
  int c = rs_str_cmp((*a)->gold->id, (*b)->gold->id);
  return c ? c : *a < *b ? -1 : 1; /* items stand in one array: an earlier line first */
}

/* Chains the lines of an id: every line knows the last one, and each the next, round to the first. */
static rasid_status chain(run *r, rasid_error *err) {
  uint32_t n = r->golds.n;
  item **sorted = calloc((size_t)n + 1, sizeof *sorted);
  r->items = RS_NEW(&r->arena, item, n);
  if (!sorted || !r->items) {
    free(sorted);
    return rs_fail_memory(err);
  }
  for (uint32_t i = 0; i < n; i++) {
    r->items[i].gold = &r->golds.at[i];
    sorted[i] = &r->items[i];
  }
  qsort(sorted, n, sizeof *sorted, by_id);
  for (uint32_t i = 0, j; i < n; i = j) {
    for (j = i + 1; j < n && rs_str_eq(sorted[j]->gold->id, sorted[i]->gold->id);) j++;
    for (uint32_t k = i; k < j; k++) {
      sorted[k]->last = (uint32_t)(sorted[j - 1] - r->items);
      sorted[k]->next = (uint32_t)(sorted[k + 1 < j ? k + 1 : i] - r->items);
    }
  }
  free(sorted);
  return RASID_OK;
}

/* Keeps a copy of the candidates and parties inside the sentence. */
static bool keep_told(run *r, item *it, const rs_eval_coded *c) {
  it->coded.told = c->told;
  rs_eval_cand *cands = RS_NEW(&r->arena, rs_eval_cand, c->ncands);
  rs_eval_party *parties = RS_NEW(&r->arena, rs_eval_party, c->nparties);
  if (!cands || !parties) return false;
  for (uint32_t i = 0; i < c->ncands; i++) {
    rs_eval_cand k = c->cands[i];
    if (!overlaps(k.span, it->gold->target)) continue;
    k.type = rs_arena_copy(&r->arena, k.type);
    if (!k.type.p) return false;
    cands[it->coded.ncands++] = k;
  }
  for (uint32_t i = 0; i < c->nparties; i++) {
    rs_eval_party k = c->parties[i];
    if (!overlaps(k.span, it->gold->target)) continue;
    k.code = rs_arena_copy(&r->arena, k.code);
    k.country = rs_arena_copy(&r->arena, k.country);
    if (!k.code.p || !k.country.p) return false;
    parties[it->coded.nparties++] = k;
  }
  it->coded.cands = cands;
  it->coded.parties = parties;
  return true;
}

static bool keep(run *r, uint32_t at, const rs_eval_coded *c) {
  const item *last = &r->items[r->items[at].last];
  for (uint32_t i = 0; i < c->nevents; i++) {
    if (!overlaps(c->events[i].span, last->gold->target)) continue;
    uint32_t k = at;
    do {
      item *it = &r->items[k];
      if (allowed(r, it->gold, c->events[i].type) && !rs_facts_coded(&it->got, it->gold, &c->events[i], &r->arena))
        return false;
      k = it->next;
    } while (k != at);
  }
  return !r->errors || keep_told(r, &r->items[at], c);
}

static rasid_status code_all(run *r, rs_eval_code code, void *ctx, rasid_error *err) {
  for (uint32_t i = 0; i < r->golds.n; i++) {
    rs_doc doc = rs_gold_doc(&r->golds.at[i]);
    rs_eval_coded coded = {0};
    rasid_status st = code(ctx, &doc, &coded, err);
    if (st) return st;
    if (!keep(r, i, &coded)) return rs_fail_memory(err);
  }
  return RASID_OK;
}

static rasid_status count_all(run *r, rs_scores *scores, rs_errors *errors, rasid_error *err) {
  for (uint32_t i = 0; i < r->golds.n; i++) {
    const rs_gold *g = &r->golds.at[i];
    rs_facts_list want = {0};
    for (uint32_t k = 0; k < g->nevents; k++)
      if (allowed(r, g, g->events[k].type) && !rs_facts_gold(&want, g, &g->events[k], &r->arena))
        return rs_fail_memory(err);
    if (!rs_score_add(scores, g, &want, &r->items[i].got, &r->arena)) return rs_fail_memory(err);
    if (r->errors && !rs_errors_add(errors, g, &want, &r->items[i].got, &r->items[i].coded, &r->arena))
      return rs_fail_memory(err);
  }
  return RASID_OK;
}

static rasid_status report(run *r, const rasid_eval_options *o, rs_eval_code code, void *ctx, rs_buf *out,
                           rasid_error *err) {
  rasid_status st = chain(r, err);
  if (!st) st = code_all(r, code, ctx, err);
  rs_scores scores = {0};
  rs_errors errors = {0};
  if (!st) st = count_all(r, &scores, &errors, err);
  if (st) return st;
  rs_score_finish(&scores);
  rs_score_write(&scores, o->json, out);
  if (o->errors) st = rs_errors_write(&errors, o->json, out, err);
  if (o->json) rs_buf_c(out, "}\n");
  return st ? st : out->failed ? rs_fail_memory(err) : RASID_OK;
}

rasid_status rs_eval_run(const rasid_eval_options *o, rs_eval_code code, void *ctx, rs_buf *out, rasid_error *err) {
  run r = {.errors = o->errors};
  rs_arena_init(&r.arena, 0);
  rasid_status st = RASID_OK;
  for (rs_str left = rs_str_from_c(o->types); left.n && !st;)
    if (!rs_strs_put(&r.types, rs_str_trim(rs_str_cut(&left, ',')), &r.arena)) st = rs_fail_memory(err);
  for (size_t i = 0; i < o->ngold && !st; i++) st = rs_gold_read(o->gold[i], &r.golds, &r.arena, err);
  if (!st) st = report(&r, o, code, ctx, out, err);
  rs_arena_free(&r.arena);
  return st;
}

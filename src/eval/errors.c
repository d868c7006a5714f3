/* Causes of errors, as far as what the coding tells of itself goes: its candidates and why it dropped them, the
 * parties it found. Invariant: an error has one cause. Errors of parties and facets are those of types that are
 * right; those of a missed or false type follow from it and are not told again. Cost: linear in the errors times the
 * rows (a few hundred). */
#include "eval/errors.h"
#include "export/export.h"
#include <stdlib.h>

enum { SHOWN_ROWS = 12, SHOWN_IDS = 8 };

static bool tell(rs_errors *e, const char *cause, rs_str detail, rs_str id, rs_arena *a) {
  rs_error_row *row = NULL;
  for (uint32_t i = 0; i < e->n && !row; i++)
    if (!strcmp(e->at[i].cause, cause) && rs_str_eq(e->at[i].detail, detail)) row = &e->at[i];
  if (!row) {
    if (e->n == e->cap) {
      rs_error_row *p = rs_arena_grow(a, e->at, e->n, (size_t)e->n + 1, sizeof *p, &e->cap);
      if (!p) return false;
      e->at = p;
    }
    row = &e->at[e->n++];
    *row = (rs_error_row){.cause = cause, .detail = detail};
  }
  return rs_strs_add(&row->ids, id, a);
}

/* "a b c" in the arena. */
static rs_str joined(rs_str x, const char *mid, rs_str y, rs_arena *a) {
  size_t m = strlen(mid);
  char *p = rs_arena_alloc(a, (size_t)x.n + m + y.n + 1, 1);
  if (!p) return RS_STR("");
  if (x.n) memcpy(p, x.p, x.n);
  memcpy(p + x.n, mid, m);
  if (y.n) memcpy(p + x.n + m, y.p, y.n);
  return rs_str_make(p, x.n + m + y.n);
}

/* The best that became of a candidate of this type. */
static const char *why_missed(const rs_gold *g, rs_str type, const rs_eval_coded *coded) {
  static const char *const causes[] = {[RS_DROP_SCORE] = "missed type: dropped by its score",
                                       [RS_DROP_MERGED] = "missed type: merged into another",
                                       [RS_DROP_NOPARTY] = "missed type: dropped, no party",
                                       [RS_DROP_RULE] = "missed type: dropped by a rule"};
  if (!coded->told) return "missed type";
  const char *cause = coded->ncands ? "missed type: triggers of other types only" : "missed type: no trigger";
  uint32_t best = UINT32_MAX;
  for (uint32_t i = 0; i < coded->ncands; i++) {
    uint32_t d = coded->cands[i].dropped;
    if (d >= sizeof causes / sizeof *causes || !rs_str_eq(rs_gold_type(g, coded->cands[i].type), type)) continue;
    if (d == RS_DROP_NO) return "missed type: kept, but made no event here";
    if (d < best) cause = causes[best = d];
  }
  return cause;
}

static bool found(const rs_gold *g, rs_str code, const rs_eval_coded *coded) {
  for (uint32_t i = 0; i < coded->nparties; i++)
    if (rs_str_eq(rs_gold_code(g, coded->parties[i].code, coded->parties[i].country), code)) return true;
  return false;
}

static bool who_errors(rs_errors *e, const rs_gold *g, const rs_facts *gold, const rs_facts *got,
                       const rs_eval_coded *coded, rs_arena *a) {
  for (int s = 0; s < 2; s++) {
    const rs_strs *want = &gold->side[s], *other_want = &gold->side[!s];
    const rs_strs *have = &got->side[s], *other_have = &got->side[!s];
    for (uint32_t i = 0; i < have->n; i++) {
      rs_str c = have->at[i];
      if (rs_strs_has(want, c)) continue;
      const char *cause = s ? "wrong side: recipient for actor" : "wrong side: actor for recipient";
      if (!rs_strs_has(other_want, c)) cause = "false party";
      else if (rs_strs_has(other_have, c)) cause = "party on both sides";
      if (!tell(e, cause, c, g->id, a)) return false;
    }
    for (uint32_t i = 0; i < want->n; i++) {
      rs_str c = want->at[i];
      if (rs_strs_has(have, c) || rs_strs_has(other_have, c)) continue; /* a wrong side is told above */
      const char *cause = !coded->told ? "missed party" : found(g, c, coded) ? "missed party: found, not taken"
                                                                             : "missed party: not found";
      if (!tell(e, cause, c, g->id, a)) return false;
    }
  }
  return true;
}

static const rs_str *only_in(const rs_strs *x, const rs_strs *y, uint32_t *from) {
  while (*from < x->n)
    if (!rs_strs_has(y, x->at[(*from)++])) return &x->at[*from - 1];
  return NULL;
}

/* A missed value and a false one of the same facet are one error: one for the other. */
static bool facet_errors(rs_errors *e, const rs_gold *g, const rs_facts *gold, const rs_facts *got, rs_arena *a) {
  static const char *const causes[RS_FACET_COUNT][3] = {
      {"wrong field", "missed field", "false field"},       {"wrong framework", "missed framework", "false framework"},
      {"wrong status", "missed status", "false status"},    {"wrong speaker", "missed speaker", "false speaker"},
      {"wrong negation", "missed negation", "false negation"}};
  for (int f = 0; f < RS_FACET_COUNT; f++) {
    const rs_strs *want = &gold->facet[f], *have = &got->facet[f];
    uint32_t i = 0, k = 0;
    for (;;) {
      const rs_str *missed = only_in(want, have, &i), *wrong = only_in(have, want, &k);
      if (!missed && !wrong) break;
      rs_str detail = missed && wrong ? joined(*wrong, " for ", *missed, a) : missed ? *missed : *wrong;
      if (!tell(e, causes[f][missed && wrong ? 0 : missed ? 1 : 2], detail, g->id, a)) return false;
    }
  }
  return true;
}

bool rs_errors_add(rs_errors *e, const rs_gold *g, const rs_facts_list *gold, const rs_facts_list *got,
                   const rs_eval_coded *coded, rs_arena *a) {
  for (uint32_t i = 0; i < gold->n; i++) {
    const rs_facts *want = &gold->at[i], *have = rs_facts_find(got, want->type);
    bool ok = true;
    if (!have && g->measure & RS_MEASURE_TYPE) ok = tell(e, why_missed(g, want->type, coded), want->type, g->id, a);
    if (have && g->measure & RS_MEASURE_WHO) ok = who_errors(e, g, want, have, coded, a);
    if (ok && have && g->measure & RS_MEASURE_FACETS) ok = facet_errors(e, g, want, have, a);
    if (!ok) return false;
  }
  for (uint32_t i = 0; i < got->n && g->measure & RS_MEASURE_TYPE; i++) {
    rs_str type = got->at[i].type;
    if (rs_facts_find(gold, type)) continue;
    const char *cause = gold->n ? "false event: the sentence holds others" : "false event: the sentence holds none";
    if (!tell(e, cause, type, g->id, a)) return false;
  }
  return true;
}

/* ---- the table ---- */

typedef struct cause {
  const char *name;
  uint32_t n, row0, rows; /* errors; its rows stand side by side */
} cause;

static int by_cause(const void *x, const void *y) {
  const rs_error_row *a = x, *b = y;
  int c = strcmp(a->cause, b->cause);
  if (c) return c;
  if (a->ids.n != b->ids.n) return a->ids.n > b->ids.n ? -1 : 1;
  return rs_str_cmp(a->detail, b->detail);
}

static int by_size(const void *x, const void *y) {
  const cause *a = x, *b = y;
  return a->n != b->n ? (a->n > b->n ? -1 : 1) : strcmp(a->name, b->name);
}

static void write_cause(const rs_errors *e, const cause *c, rs_buf *out) {
  rs_buf_printf(out, "%6u  %s\n", c->n, c->name);
  for (uint32_t i = c->row0; i < c->row0 + c->rows; i++) {
    const rs_error_row *row = &e->at[i];
    if (i - c->row0 == SHOWN_ROWS) {
      rs_buf_printf(out, "              and %u others\n", c->rows - SHOWN_ROWS);
      break;
    }
    rs_buf_printf(out, "        %6u  %.*s ", row->ids.n, RS_STR_ARG(row->detail));
    for (uint32_t k = 0; k < row->ids.n && k < SHOWN_IDS; k++) rs_buf_printf(out, " %.*s", RS_STR_ARG(row->ids.at[k]));
    rs_buf_c(out, row->ids.n > SHOWN_IDS ? " ...\n" : "\n");
  }
}

static void write_cause_json(const rs_errors *e, const cause *c, rs_buf *out) {
  for (uint32_t i = c->row0; i < c->row0 + c->rows; i++) {
    const rs_error_row *row = &e->at[i];
    rs_buf_c(out, i > c->row0 ? ", {\"cause\": " : "{\"cause\": ");
    rs_export_string(out, rs_str_from_c(row->cause));
    rs_buf_c(out, ", \"detail\": ");
    rs_export_string(out, row->detail);
    rs_buf_printf(out, ", \"count\": %u, \"sentences\": [", row->ids.n);
    for (uint32_t k = 0; k < row->ids.n; k++) {
      if (k) rs_buf_c(out, ", ");
      rs_export_string(out, row->ids.at[k]);
    }
    rs_buf_c(out, "]}");
  }
}

rasid_status rs_errors_write(rs_errors *e, bool json, rs_buf *out, rasid_error *err) {
  if (e->n) qsort(e->at, e->n, sizeof *e->at, by_cause);
  cause *causes = calloc((size_t)e->n + 1, sizeof *causes);
  if (!causes) return rs_fail_memory(err);
  uint32_t n = 0;
  for (uint32_t i = 0; i < e->n; i++) {
    if (!i || strcmp(e->at[i].cause, e->at[i - 1].cause) != 0) causes[n++] = (cause){.name = e->at[i].cause, .row0 = i};
    causes[n - 1].rows++;
    causes[n - 1].n += e->at[i].ids.n;
  }
  qsort(causes, n, sizeof *causes, by_size);
  rs_buf_c(out, json ? ", \"errors\": [" : "errors by cause; of parties and facets where the type is right\n");
  for (uint32_t i = 0; i < n; i++) {
    if (json && i) rs_buf_c(out, ", ");
    if (json) write_cause_json(e, &causes[i], out);
    else write_cause(e, &causes[i], out);
  }
  if (json) rs_buf_char(out, ']');
  free(causes);
  return RASID_OK;
}

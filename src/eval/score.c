/* Facts, tallies, the report's numbers and lines. Invariants: a set holds no member twice; what a sentence's
 * annotation leaves out is never counted. Numbers are rounded from the double as its decimal form is, half to even on
 * exact ties, so that they agree with other tools' to the last digit. Cost: sets hold a few members and are searched
 * from end to end. */
#include "eval/score.h"
#include "export/export.h"
#include <stdio.h>
#include <stdlib.h>

static rs_facts *facts_of(rs_facts_list *l, rs_str type, rs_arena *a) {
  for (uint32_t i = 0; i < l->n; i++)
    if (rs_str_eq(l->at[i].type, type)) return &l->at[i];
  if (l->n == l->cap) {
    rs_facts *p = rs_arena_grow(a, l->at, l->n, (size_t)l->n + 1, sizeof *p, &l->cap);
    if (!p) return NULL;
    l->at = p;
  }
  l->at[l->n] = (rs_facts){.type = type};
  return &l->at[l->n++];
}

const rs_facts *rs_facts_find(const rs_facts_list *l, rs_str type) {
  for (uint32_t i = 0; i < l->n; i++)
    if (rs_str_eq(l->at[i].type, type)) return &l->at[i];
  return NULL;
}

static bool put_all(rs_strs *to, const rs_strs *from, rs_arena *a) {
  for (uint32_t i = 0; i < from->n; i++)
    if (!rs_strs_put(to, from->at[i], a)) return false;
  return true;
}

#define FACET(f, id) (&(f)->facet[RS_TALLY_##id - RS_FACET_FIRST])

bool rs_facts_gold(rs_facts_list *l, const rs_gold *g, const rs_gold_event *e, rs_arena *a) {
  rs_facts *f = facts_of(l, rs_gold_type(g, e->type), a);
  return f && put_all(&f->side[0], &e->actors, a) && put_all(&f->side[1], &e->recipients, a) &&
         put_all(FACET(f, FIELDS), &e->fields, a) && put_all(FACET(f, FRAMEWORKS), &e->frameworks, a) &&
         rs_strs_put(FACET(f, STATUS), e->status, a) && rs_strs_put(FACET(f, SPEAKER), e->speaker, a) &&
         (!e->negated || rs_strs_put(FACET(f, NEGATED), RS_STR("negated"), a));
}

static bool put_copy(rs_strs *to, rs_str v, rs_arena *a) {
  if (!v.n || rs_strs_has(to, v)) return true;
  rs_str kept = rs_arena_copy(a, v);
  return kept.p && rs_strs_add(to, kept, a);
}

static bool put_copies(rs_strs *to, const rs_str *v, uint32_t n, rs_arena *a) {
  for (uint32_t i = 0; i < n; i++)
    if (!put_copy(to, v[i], a)) return false;
  return true;
}

static bool put_side(rs_strs *to, const rs_gold *g, const rs_actor *p, uint32_t n, rs_arena *a) {
  for (uint32_t i = 0; i < n; i++)
    if (!put_copy(to, rs_gold_code(g, p[i].code, p[i].country), a)) return false;
  return true;
}

bool rs_facts_coded(rs_facts_list *l, const rs_gold *g, const rs_event *e, rs_arena *a) {
  rs_str type = rs_arena_copy(a, rs_gold_type(g, e->type));
  rs_facts *f = type.p ? facts_of(l, type, a) : NULL;
  const char *status = rs_export_status(e->status);
  rs_str speaker = {0};
  if (e->has_speaker) speaker = e->speaker.code.n ? e->speaker.code : e->speaker.country;
  return f && put_side(&f->side[0], g, e->actors, e->nactors, a) &&
         put_side(&f->side[1], g, e->recipients, e->nrecipients, a) &&
         put_copies(FACET(f, FIELDS), e->fields, e->nfields, a) &&
         put_copies(FACET(f, FRAMEWORKS), e->frameworks, e->nframeworks, a) &&
         rs_strs_put(FACET(f, STATUS), status ? rs_str_from_c(status) : RS_STR("past"), a) &&
         put_copy(FACET(f, SPEAKER), speaker, a) &&
         (!e->negated || rs_strs_put(FACET(f, NEGATED), RS_STR("negated"), a));
}

const rs_strs *rs_score_allowed(const rs_gold *g, const rs_strs *asked) {
  return g->only.n ? &g->only : asked->n ? asked : NULL;
}

/* ---- counting ---- */

static rs_tally *counted(rs_scores *s, uint8_t which) {
  for (uint32_t i = 0; i < s->norder; i++)
    if (s->order[i] == which) return &s->tally[which];
  s->order[s->norder++] = which;
  return &s->tally[which];
}

static rs_tally *type_tally(rs_scores *s, rs_str type, rs_arena *a) {
  for (uint32_t i = 0; i < s->ntypes; i++)
    if (rs_str_eq(s->types[i].type, type)) return &s->types[i].tally;
  if (s->ntypes == s->captypes) {
    rs_type_tally *p = rs_arena_grow(a, s->types, s->ntypes, (size_t)s->ntypes + 1, sizeof *p, &s->captypes);
    if (!p) return NULL;
    s->types = p;
  }
  s->types[s->ntypes] = (rs_type_tally){.type = type};
  return &s->types[s->ntypes++].tally;
}

static void count_sets(rs_tally *t, const rs_strs *gold, const rs_strs *got) {
  static const rs_strs none = {0};
  if (!gold) gold = &none;
  if (!got) got = &none;
  uint32_t both = 0;
  for (uint32_t i = 0; i < gold->n; i++) both += rs_strs_has(got, gold->at[i]);
  t->tp += both;
  t->fn += gold->n - both;
  t->fp += got->n - both;
}

static bool in_parties(const rs_facts *f, rs_str code) {
  return rs_strs_has(&f->side[0], code) || rs_strs_has(&f->side[1], code);
}

static bool holds_parties(const rs_facts *a, const rs_facts *b) {
  for (int s = 0; s < 2; s++)
    for (uint32_t i = 0; i < b->side[s].n; i++)
      if (!in_parties(a, b->side[s].at[i])) return false;
  return true;
}

/* One type of one sentence; gold or got may be NULL. */
static bool count_type(rs_scores *s, uint32_t measure, const rs_facts *gold, const rs_facts *got, rs_arena *a) {
  bool right = gold && got;
  if (measure & RS_MEASURE_TYPE) {
    rs_tally *t[2] = {&s->tally[RS_TALLY_TYPE], type_tally(s, (gold ? gold : got)->type, a)};
    if (!t[1]) return false;
    for (int i = 0; i < 2; i++) t[i]->tp += right, t[i]->fp += !gold, t[i]->fn += !got;
  }
  for (int side = 0; side < 2 && (measure & RS_MEASURE_WHO); side++)
    count_sets(&s->tally[RS_TALLY_WHO], gold ? &gold->side[side] : NULL, got ? &got->side[side] : NULL);
  if (measure & RS_MEASURE_PAIR) {
    bool same = right && holds_parties(gold, got) && holds_parties(got, gold);
    rs_tally *t = &s->tally[RS_TALLY_PAIR];
    t->tp += same, t->fp += got && !same, t->fn += gold && !same;
  }
  for (uint8_t f = 0; f < RS_FACET_COUNT && right && (measure & RS_MEASURE_FACETS); f++)
    count_sets(counted(s, (uint8_t)(RS_FACET_FIRST + f)), &gold->facet[f], &got->facet[f]);
  return true;
}

bool rs_score_add(rs_scores *s, const rs_gold *g, const rs_facts_list *gold, const rs_facts_list *got, rs_arena *a) {
  s->sentences++;
  for (uint8_t k = 0; k < 3; k++) /* RS_MEASURE_TYPE, WHO, PAIR stand like their tallies */
    if (g->measure & 1u << k) counted(s, k);
  for (uint32_t i = 0; i < gold->n; i++)
    if (!count_type(s, g->measure, &gold->at[i], rs_facts_find(got, gold->at[i].type), a)) return false;
  for (uint32_t i = 0; i < got->n; i++)
    if (!rs_facts_find(gold, got->at[i].type) && !count_type(s, g->measure, NULL, &got->at[i], a)) return false;
  return true;
}

/* ---- numbers ---- */

/* x in [0, 1] as thousandths, rounded as its decimal form: printf rounds the exact value of the double. Only digits are
 * read back, whatever the decimal sign is. */
static uint32_t thousandths(double x) {
  char t[32];
  int n = snprintf(t, sizeof t, "%.3f", x);
  if (n < 5) return 0;
  return (uint32_t)(t[0] - '0') * 1000 + (uint32_t)(t[n - 3] - '0') * 100 + (uint32_t)(t[n - 2] - '0') * 10 +
         (uint32_t)(t[n - 1] - '0');
}

rs_prf rs_score_prf(const rs_tally *t) {
  double p = t->tp + t->fp ? (double)t->tp / (double)(t->tp + t->fp) : 0;
  double r = t->tp + t->fn ? (double)t->tp / (double)(t->tp + t->fn) : 0;
  return (rs_prf){thousandths(p), thousandths(r), p + r > 0 ? thousandths(2 * p * r / (p + r)) : 0};
}

static bool is_cooperative(rs_str type) {
  static const char *const types[] = {"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"};
  for (size_t i = 0; i < sizeof types / sizeof *types; i++)
    if (rs_str_eq_c(type, types[i])) return true;
  return false;
}

/* The sum runs over the types as they were met: where a mean lies midway between two thousandths its last bit decides,
 * and that bit follows the order. */
static bool macro(const rs_scores *s, bool cooperative, uint32_t *out) {
  double sum = 0;
  uint32_t n = 0;
  for (uint32_t i = 0; i < s->ntypes; i++) {
    const rs_tally *t = &s->types[i].tally;
    if (t->tp + t->fn == 0 || (cooperative && !is_cooperative(s->types[i].type))) continue;
    sum += rs_score_prf(t).f1 / 1000.0;
    n++;
  }
  if (n) *out = thousandths(sum / n);
  return n > 0;
}

static int by_type(const void *a, const void *b) {
  return rs_str_cmp(((const rs_type_tally *)a)->type, ((const rs_type_tally *)b)->type);
}

void rs_score_finish(rs_scores *s) {
  for (int c = 0; c < 2; c++) s->has_macro[c] = macro(s, c, &s->macro[c]);
  if (s->ntypes) qsort(s->types, s->ntypes, sizeof *s->types, by_type);
}

/* ---- the report ---- */

static const char *const tally_names[] = {
#define X(name, id) name,
    RS_TALLY_LIST(X)
#undef X
};

static void write_macro(const rs_scores *s, bool cooperative, const char *none, rs_buf *out) {
  if (s->has_macro[cooperative]) rs_export_thousandths(out, (int32_t)s->macro[cooperative]);
  else rs_buf_c(out, none);
}

static void write_json_tally(const rs_tally *t, rs_buf *out) {
  rs_prf v = rs_score_prf(t);
  const uint32_t shown[3] = {v.p, v.r, v.f1};
  static const char *const names[3] = {"{\"P\": ", ", \"R\": ", ", \"F1\": "};
  for (int i = 0; i < 3; i++) {
    rs_buf_c(out, names[i]);
    rs_export_thousandths(out, (int32_t)shown[i]);
  }
  rs_buf_printf(out, ", \"tp\": %llu, \"fp\": %llu, \"fn\": %llu}", (unsigned long long)t->tp,
                (unsigned long long)t->fp, (unsigned long long)t->fn);
}

/* Without the closing brace: the table of errors may follow. */
static void write_json(const rs_scores *s, rs_buf *out) {
  rs_buf_char(out, '{');
  for (uint32_t i = 0; i < s->norder; i++) {
    rs_buf_printf(out, "\"%s\": ", tally_names[s->order[i]]);
    write_json_tally(&s->tally[s->order[i]], out);
    rs_buf_c(out, ", ");
  }
  rs_buf_c(out, "\"per_type\": {");
  for (uint32_t i = 0; i < s->ntypes; i++) {
    if (i) rs_buf_c(out, ", ");
    rs_export_string(out, s->types[i].type);
    rs_buf_c(out, ": ");
    write_json_tally(&s->types[i].tally, out);
  }
  rs_buf_c(out, "}, \"macro_type_F1\": ");
  write_macro(s, false, "null", out);
  rs_buf_c(out, ", \"cooperative_type_F1\": ");
  write_macro(s, true, "null", out);
  rs_buf_printf(out, ", \"sentences\": %u", s->sentences);
}

static void write_row(const rs_tally *t, rs_buf *out) {
  rs_prf v = rs_score_prf(t);
  rs_buf_printf(out, " P %u.%03u  R %u.%03u  F1 %u.%03u", v.p / 1000, v.p % 1000, v.r / 1000, v.r % 1000, v.f1 / 1000,
                v.f1 % 1000);
}

static void write_text(const rs_scores *s, rs_buf *out) {
  rs_buf_printf(out, "%u sentences; type macro F1 ", s->sentences);
  write_macro(s, false, "None", out);
  rs_buf_c(out, ", cooperative ");
  write_macro(s, true, "None", out);
  rs_buf_char(out, '\n');
  for (uint32_t k = 0; k < RS_TALLY_COUNT; k++) {
    if (!memchr(s->order, (int)k, s->norder)) continue;
    rs_buf_printf(out, "%-11s", tally_names[k]);
    write_row(&s->tally[k], out);
    rs_buf_char(out, '\n');
  }
  for (uint32_t i = 0; i < s->ntypes; i++) {
    const rs_tally *t = &s->types[i].tally;
    rs_buf_printf(out, "  %-10.*s", RS_STR_ARG(s->types[i].type));
    write_row(t, out);
    rs_buf_printf(out, "  (%llu gold)\n", (unsigned long long)(t->tp + t->fn));
  }
}

void rs_score_write(const rs_scores *s, bool json, rs_buf *out) {
  if (json) write_json(s, out);
  else write_text(s, out);
}

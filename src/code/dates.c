/* A sentence's time expressions, and which of them is the date of an event: the one nearest to the trigger in its
 * clause, else in the clauses above. Of a promise the date is what is past or today, and what lies ahead is when it is
 * due. Invariant: a date is never the document's own. Cost: units times expressions of a sentence with an event. */
#include "code/dates.h"
#include "code/internal.h"

/* The unit that holds a token, RS_NONE (a dateline). */
static uint32_t unit_at(const rs_parse *p, uint32_t tok) {
  for (uint32_t i = 0; i < p->nunits; i++)
    if (p->units[i].tok0 <= tok && tok < p->units[i].tok1) return i;
  return RS_NONE;
}

/* What a verb, an auxiliary or a planned noun tells of time. */
static uint8_t told_by(const rs_unit *u) {
  const uint64_t meant = RS_G(MAY) | RS_G(MUST) | RS_G(PLAN) | RS_G(READY) | RS_G(HOPE);
  bool verb = u->kind == RS_U_VERB, aux = u->kind == RS_U_AUX;
  if (u->marks & RS_MARK(FUTURE)) return RS_WHEN_FUTURE;
  if (u->marks & RS_MARK(PLANNED)) return RS_WHEN_LIKELY;
  if (aux && u->gram & RS_G(FUT)) return RS_WHEN_FUTURE;
  if ((verb || aux) && RS_F_TENSE(u->feats) == RS_TENSE_FUTURE) return RS_WHEN_FUTURE;
  if (verb && RS_F_TENSE(u->feats) == RS_TENSE_PAST) return RS_WHEN_PAST;
  if (verb && RS_F_DER(u->feats) == RS_DER_PASSPART) return RS_WHEN_PAST;
  if ((verb || aux || u->kind == RS_U_ADJ) && u->gram & meant) return RS_WHEN_LIKELY;
  return verb && RS_F_MOOD(u->feats) == RS_MOOD_SUBJ ? RS_WHEN_LIKELY : RS_WHEN_UNKNOWN;
}

/* An auxiliary stands before the verb that may open the next clause: it tells the time of that verb. */
static bool helps(const rs_parse *p, uint32_t aux, uint16_t clause) {
  for (uint32_t i = aux + 1; i < p->nunits && i - aux <= 4; i++)
    if (p->units[i].kind == RS_U_VERB) return p->units[i].clause == clause;
  return true;
}

/* What the clause around a unit tells of time: the nearest word before it that tells any, else the first behind it; a
 * helping word weighs with its verb. */
static uint8_t when_of(const rs_parse *p, uint32_t unit) {
  if (unit == RS_NONE) return RS_WHEN_UNKNOWN;
  uint16_t c = p->units[unit].clause;
  const rs_clause *cl = &p->clauses[c];
  uint8_t when = RS_WHEN_UNKNOWN;
  for (uint32_t i = unit; i-- > cl->unit0;) {
    const rs_unit *u = &p->units[i];
    if (u->clause != c || (u->kind == RS_U_AUX && !helps(p, i, c))) continue;
    uint8_t w = told_by(u);
    if (w == RS_WHEN_FUTURE || (w && !when)) when = w;
    if (w && u->kind == RS_U_VERB) break;
  }
  for (uint32_t i = unit + 1; i < cl->unit1 && !when; i++)
    if (p->units[i].clause == c && (p->units[i].kind != RS_U_AUX || helps(p, i, c))) when = told_by(&p->units[i]);
  if (when) return when;
  if (cl->kind == RS_C_PURPOSE) return RS_WHEN_LIKELY;
  bool own = cl->verb != RS_NONE || cl->parent == c;
  return !own && p->clauses[cl->parent].tense == RS_TENSE_PAST ? RS_WHEN_PAST : RS_WHEN_UNKNOWN;
}

static rs_span span_of(const rs_parse *p, const rs_time_fields *f) {
  const rs_token *a = &p->tokens[f->tok0], *z = &p->tokens[f->tok1 - 1];
  rs_span s = {a->span.start + f->skip, z->span.end};
  if (s.start >= a->span.end) s.start = a->span.start;
  /* A possessive mark behind the last word is not of it. */
  if (z->mention != RS_NONE && p->mentions[z->mention].kind == RS_KIND_TIME &&
      p->mentions[z->mention].tok1 == f->tok1 && p->mentions[z->mention].span.end > s.start)
    s.end = p->mentions[z->mention].span.end;
  return s;
}

/* "In 2000 villages": a number that counts what stands behind it is no year. */
static bool counts(const rs_parse *p, const rs_time_found *x) {
  uint32_t next = x->whole.tok1;
  if (x->whole.tok1 - x->whole.tok0 != 1 || p->tokens[x->whole.tok0].kind != RS_TOK_NUMBER || next >= p->sent->tok1)
    return false;
  if (p->tokens[next].flags & RS_TOK_CAP) return false;
  uint32_t u = unit_at(p, next);
  return u != RS_NONE && p->units[u].kind == RS_U_NOUN && p->units[u].tok0 == next && !p->units[u].pro &&
         RS_F_STATE(p->units[u].feats) != RS_STATE_DEF;
}

bool rs_code_times(const rs_parse *p, uint32_t tok0, uint32_t tok1, rs_time_expr **out, uint32_t *n) {
  *out = NULL, *n = 0;
  rs_time_finder *f = rs_time_finder_new(p, tok0, tok1);
  if (!f) return false;
  rs_time_base base = {.day = RS_NO_DAY};
  (void)rs_date_parse(p->doc->date, &base.day);
  rs_time_found found;
  uint32_t cap = 0;
  for (uint32_t at = tok0; rs_time_next(f, &at, &found);) {
    rs_time_expr x;
    base.when = when_of(p, unit_at(p, found.whole.tok1 - 1));
    if (!rs_time_resolve(&base, &found, &x.at) || counts(p, &found)) continue;
    x.tok0 = found.whole.tok0, x.tok1 = found.whole.tok1, x.entry = found.whole.entry, x.span = span_of(p, &found.whole);
    if (*n == cap) {
      rs_time_expr *grown = rs_arena_grow(p->arena, *out, *n, *n + 1u, sizeof *grown, &cap);
      if (!grown) return false;
      *out = grown;
    }
    (*out)[(*n)++] = x;
  }
  return true;
}

static bool iso(const rs_parse *p, int32_t day, rs_str *out) {
  char text[10];
  *out = (rs_str){NULL, 0};
  if (day == RS_NO_DAY || !rs_date_write(day, text)) return true;
  *out = rs_arena_copy(p->arena, rs_str_make(text, sizeof text));
  return out->p != NULL;
}

bool rs_code_time_date(const rs_parse *p, const rs_time_expr *x, rs_date *out) {
  out->text = rs_str_sub(p->doc->text, x->span.start, x->span.end);
  out->precision = x->at.precision;
  return iso(p, x->at.start, &out->start) && iso(p, x->at.end, &out->end);
}

bool rs_code_dateline(const rs_parse *p, rs_arena *a, rs_str *out) {
  rs_time_expr *x;
  uint32_t n;
  *out = (rs_str){NULL, 0};
  if (!(p->sent->flags & RS_SENT_DATELINE)) return true;
  if (!rs_code_times(p, p->sent->tok0, p->sent->body_tok, &x, &n)) return false;
  for (uint32_t i = 0; i < n; i++) {
    char text[10];
    if (x[i].at.precision != RS_PREC_DAY || !rs_date_write(x[i].at.start, text)) continue;
    *out = rs_arena_copy(a, rs_str_make(text, sizeof text));
    return out->p != NULL;
  }
  return true;
}

/* ---- which expression is the event's ---- */
enum { PAST, BEGUN /* also what goes on today */, AHEAD, ANY };

static bool fits(const rs_time_expr *x, int32_t today, unsigned want, bool future_clause) {
  if (want == ANY || (want == BEGUN && today == RS_NO_DAY)) return true;
  if (want == BEGUN) return x->at.start == RS_NO_DAY || x->at.start <= today;
  bool ahead = today == RS_NO_DAY ? future_clause : x->at.end == RS_NO_DAY || x->at.end > today;
  return want == AHEAD ? ahead : !ahead;
}

/* The expression of a clause that is nearest to a unit; RS_NONE. */
static uint32_t nearest(const rs_parse *p, const rs_time_expr *x, uint32_t n, uint16_t clause, uint32_t unit,
                        int32_t today, unsigned want) {
  uint32_t best = RS_NONE, away = UINT32_MAX;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t u = unit_at(p, x[i].tok1 - 1);
    if (u == RS_NONE || p->units[u].clause != clause) continue;
    if (!fits(&x[i], today, want, when_of(p, u) >= RS_WHEN_FUTURE)) continue;
    uint32_t d = u > unit ? u - unit : unit - u;
    if (d < away) away = d, best = i;
  }
  return best;
}

/* Upwards from the trigger's clause. */
static uint32_t upwards(const rs_parse *p, const rs_time_expr *x, uint32_t n, uint32_t unit, int32_t today,
                        unsigned want) {
  uint16_t c = p->units[unit].clause;
  for (uint32_t depth = 0; depth < p->nclauses; depth++) {
    uint32_t i = nearest(p, x, n, c, unit, today, want);
    if (i != RS_NONE || p->clauses[c].parent == c) return i;
    c = p->clauses[c].parent;
  }
  return RS_NONE;
}

/* A clause below the trigger's that no word opens: often none at all, but an unknown word that was taken for a verb.
 * What tells a verb of its own (a relative, a participle, a past) keeps its dates. */
static bool loose(const rs_parse *p, const rs_cands *cands, uint32_t index, uint16_t c) {
  const rs_clause *cl = &p->clauses[c];
  const rs_unit *first = &p->units[cl->unit0];
  bool opened = first->kind == RS_U_REL || first->kind == RS_U_COMPL || first->kind == RS_U_SUBORD;
  if (cl->kind != RS_C_REL || opened || cl->verb == RS_NONE) return false;
  const rs_unit *v = &p->units[cl->verb];
  if (v->marks & RS_MARK(RELATIVE) || RS_F_TENSE(v->feats) == RS_TENSE_PAST || RS_F_DER(v->feats) == RS_DER_PASSPART)
    return false;
  for (uint32_t k = 0; k < cands->n; k++)
    if (k != index && !cands->at[k].dropped && p->units[cands->at[k].unit].clause == c) return false;
  return true;
}

/* In loose clauses below the trigger's, with only loose ones between. */
static uint32_t downwards(const rs_parse *p, const rs_cands *cands, uint32_t index, const rs_time_expr *x, uint32_t n,
                          int32_t today, unsigned want) {
  uint32_t unit = cands->at[index].unit, i = RS_NONE;
  uint16_t above = p->units[unit].clause;
  for (uint16_t c = (uint16_t)(above + 1); c < p->nclauses && i == RS_NONE; c++) {
    if (p->clauses[c].parent != above || !loose(p, cands, index, c)) continue;
    i = nearest(p, x, n, c, unit, today, want);
    above = c;
  }
  return i;
}

/* What a promise is due: in its own clause, else in one below it, where what is promised mostly stands. */
static uint32_t due_of(const rs_parse *p, const rs_cands *cands, uint32_t index, const rs_time_expr *x, uint32_t n,
                       int32_t today) {
  uint32_t unit = cands->at[index].unit;
  uint16_t own = p->units[unit].clause;
  uint32_t i = nearest(p, x, n, own, unit, today, AHEAD);
  for (uint16_t c = 0; c < p->nclauses && i == RS_NONE; c++)
    if (c != own && p->clauses[c].parent == own && p->clauses[c].kind != RS_C_REL)
      i = nearest(p, x, n, c, unit, today, AHEAD);
  if (i == RS_NONE) i = downwards(p, cands, index, x, n, today, AHEAD);
  return i != RS_NONE ? i : upwards(p, x, n, unit, today, AHEAD);
}

/* The date and, for `why`, the pattern that it was read by. */
static bool give(const rs_parse *p, const rs_time_expr *x, rs_date *out, rs_event *e) {
  return rs_code_time_date(p, x, out) && rs_code_add_why(p->arena, e, x->entry, x->span);
}

bool rs_code_event_date(const rs_parse *p, const rs_time_expr *x, uint32_t n, const rs_cands *cands, uint32_t index,
                        rs_event *e) {
  if (!n) return true;
  int32_t today = RS_NO_DAY;
  (void)rs_date_parse(p->doc->date, &today);
  uint32_t unit = cands->at[index].unit;
  uint8_t when = told_by(&p->units[unit]);
  if (!when) when = when_of(p, unit);
  bool past = e->status == RS_ST_PAST && when < RS_WHEN_FUTURE;
  unsigned want = e->has_promise ? PAST : past ? BEGUN : ANY;
  uint32_t date = nearest(p, x, n, p->units[unit].clause, unit, today, want);
  if (date == RS_NONE && past) date = downwards(p, cands, index, x, n, today, want);
  if (date == RS_NONE) date = upwards(p, x, n, unit, today, want);
  if (date != RS_NONE && !give(p, &x[date], &e->date, e)) return false;
  uint32_t due = e->has_promise ? due_of(p, cands, index, x, n, today) : RS_NONE;
  return due == RS_NONE || give(p, &x[due], &e->due, e);
}

/* What was asked: names and values as text -> rs_params. Invariant: whatever cannot be meant is refused with what could be.
 * Cost: a look through the names for each parameter. */
#include "record/query.h"
#include "text/text.h"
#include "base/buf.h"

static const struct {
  const char *name, *takes;
} PARAMS[RS_PARAM_COUNT] = {
#define X(name, id, takes) {name, takes},
    RS_PARAM_LIST(X)
#undef X
};

static rasid_status no_param(const char *question, const char *given, uint32_t allowed, rasid_error *err) {
  rs_buf list = {0};
  for (unsigned i = 0; i < RS_PARAM_COUNT; i++)
    if (allowed >> i & 1) rs_buf_printf(&list, "%s%s", list.n ? ", " : "", PARAMS[i].name);
  rasid_status st = rs_fail(err, RASID_ARGUMENT, "%s takes no parameter %s; it takes " RS_STR_FMT, question, given,
                            RS_STR_ARG(rs_buf_view(&list)));
  rs_buf_free(&list);
  return st;
}

static rasid_status wrong(unsigned i, rs_str value, rasid_error *err) {
  return rs_fail(err, RASID_ARGUMENT, "%s takes %s, not '" RS_STR_FMT "'", PARAMS[i].name, PARAMS[i].takes,
                 RS_STR_ARG(value));
}

/* 2024, 2024-07, 2024-07-01 as the first or last day of it; 0: none. */
static uint32_t day_of(rs_str s, bool last) {
  uint32_t y, m = last ? 12 : 1, d = last ? 31 : 1;
  if (s.n != 4 && s.n != 7 && s.n != 10) return 0;
  if (!rs_str_to_u32(rs_str_sub(s, 0, 4), &y) || !y) return 0;
  if (s.n >= 7 && (s.p[4] != '-' || !rs_str_to_u32(rs_str_sub(s, 5, 7), &m) || m < 1 || m > 12)) return 0;
  if (s.n == 10 && (s.p[7] != '-' || !rs_str_to_u32(rs_str_sub(s, 8, 10), &d) || d < 1 || d > 31)) return 0;
  return y * 10000 + m * 100 + d;
}

static bool is_code(rs_str s) {
  for (uint32_t i = 0; i < s.n; i++)
    if ((unsigned char)s.p[i] <= ' ' || s.p[i] == ';') return false;
  return s.n > 0 && s.n <= 64;
}

static bool one_of(rs_str s, const char *const *words, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (rs_str_eq_c(s, words[i])) return true;
  return false;
}

static bool number_of(rs_str s, uint32_t most, uint32_t *out) {
  return rs_str_to_u32(s, out) && *out >= 1 && *out <= most;
}

/* Each word folded, in quotation marks: all of them must be there. */
static bool match_of(rs_str words, rs_arena *a, rs_str *out) {
  rs_doc doc = {.text = words};
  rs_text text;
  rs_buf b = {0};
  if (rs_text_analyse(&doc, NULL, a, &text, NULL)) return false;
  for (uint32_t i = 0; i < text.ntokens; i++) {
    if (text.tokens[i].kind == RS_TOK_PUNCT || !text.tokens[i].fold.n) continue;
    rs_buf_c(&b, b.n ? " \"" : "\"");
    for (uint32_t k = 0; k < text.tokens[i].fold.n; k++)
      if (text.tokens[i].fold.p[k] != '"') rs_buf_char(&b, text.tokens[i].fold.p[k]);
    rs_buf_char(&b, '"');
  }
  *out = rs_arena_copy(a, rs_buf_view(&b));
  bool good = b.n > 0 && !b.failed && out->p;
  rs_buf_free(&b);
  return good;
}

/* DAY-ID of an event, or how many rows came before; nothing: the first page. */
static bool cursor_of(rs_str v, rs_params *p) {
  p->paged = true;
  if (!v.n || rs_str_to_u32(v, &p->skip)) return true;
  p->after_id = v;
  rs_str day = rs_str_cut(&p->after_id, '-');
  return rs_str_to_u32(day, &p->after_day) && is_code(p->after_id);
}

/* A table: one case a kind of value. */
static bool take(unsigned i, rs_str v, rs_arena *a, rs_params *p) {
  static const char *const statuses[] = {"past", "ongoing", "planned", "conditional"};
  static const char *const states[] = {"open", "kept", "overdue", "withdrawn", "general", "unpromised"};
  uint32_t n = 0;
  double x;
  switch (i) {
  case RS_PI_A: return p->scope.a = v, is_code(v);
  case RS_PI_B: return p->scope.b = v, is_code(v);
  case RS_PI_FIELD: return p->scope.field = v, is_code(v);
  case RS_PI_FRAMEWORK: return p->scope.framework = v, is_code(v);
  case RS_PI_SOURCE: return p->scope.source = v, v.n > 0;
  case RS_PI_STATUS: return one_of(v, statuses, 4);
  case RS_PI_STATE: return one_of(v, states, 6);
  case RS_PI_FROM: return (p->scope.from = day_of(v, false)) != 0;
  case RS_PI_TO: return (p->scope.to = day_of(v, true)) != 0;
  case RS_PI_ON: return v.n == 10 && (p->scope.known = p->on = day_of(v, true)) != 0;
  case RS_PI_HALF_LIFE: return number_of(v, 1200, &p->half_life);
  case RS_PI_WINDOW: return number_of(v, 1200, &p->window);
  case RS_PI_CURSOR: return cursor_of(v, p);
  case RS_PI_AFTER: return rs_str_to_u32(v, &n) && (p->after = n, true);
  case RS_PI_TOKEN: return v.n <= 256;
  case RS_PI_LIMIT: return number_of(v, 1000000000, &n) && (p->limit = n) > 0;
  case RS_PI_TEXT: return match_of(v, a, &p->match);
  case RS_PI_MIN_CONFIDENCE:
  case RS_PI_MIN_SCORE:
    if (!rs_str_to_double(v, &x) || !(x >= 0 && x <= 1)) return false;
    n = (uint32_t)(x * 1000 + 0.5);
    if (i == RS_PI_MIN_CONFIDENCE) p->min_confidence = n;
    else p->min_score = n ? n : RS_LEDGER_ALL;
    return true;
  default: return is_code(v);
  }
}

rasid_status rs_params_read(const char *name, uint32_t allowed, uint32_t needed, const rasid_param *p, size_t n,
                            rs_arena *a, rs_params *out, rasid_error *err) {
  *out = (rs_params){.half_life = 12, .window = RS_LEDGER_WINDOW, .limit = -1};
  for (size_t k = 0; k < n; k++) {
    unsigned i = 0;
    while (i < RS_PARAM_COUNT && strcmp(PARAMS[i].name, p[k].name) != 0) i++;
    if (i == RS_PARAM_COUNT || !(allowed >> i & 1)) return no_param(name, p[k].name, allowed, err);
    rs_str v = rs_arena_copy(a, rs_str_from_c(p[k].value));
    if (!v.p) return rs_fail_memory(err);
    out->text[i] = v, out->given |= UINT32_C(1) << i;
    if (!take(i, v, a, out)) return wrong(i, v, err);
  }
  for (unsigned i = 0; i < RS_PARAM_COUNT; i++)
    if ((needed & ~out->given) >> i & 1)
      return rs_fail(err, RASID_ARGUMENT, "%s needs %s: %s", name, PARAMS[i].name, PARAMS[i].takes);
  if ((out->given & RS_P(B)) && (allowed & RS_P(A)) && !(out->given & RS_P(A)))
    return rs_fail(err, RASID_ARGUMENT, "b without a: give a too, or actor alone");
  if (out->scope.a.n && rs_str_eq(out->scope.a, out->scope.b))
    return rs_fail(err, RASID_ARGUMENT, "a and b are both " RS_STR_FMT "; a dyad is of two", RS_STR_ARG(out->scope.a));
  return RASID_OK;
}

rasid_status rs_params_on(rs_store *s, const rs_params *p, uint32_t *on, rasid_error *err) {
  *on = p->on;
  return p->on ? RASID_OK : rs_load_last_day(s, on, err);
}

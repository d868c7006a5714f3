/* Who belongs to an organisation or framework on a day, and as what. Invariant: a state that is suspended on the day is
 * no member then; a membership without dates of its own lasts as long as the framework. Cost: the framework's
 * attributes, squared where some are suspended. */
#include "base/bytes.h"
#include "engine/ask.h"
#include <rasid_admin.h>

typedef struct roll {
  const rs_lexicon *lex;
  uint32_t framework, day;
  bool table, any;
  rs_buf out;
} roll;

static char upper(char c) { return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c; }

/* By its code, in capitals or not. */
static uint32_t by_code(const rs_lexicon *lex, rs_str code) {
  static const rs_kind kinds[] = {RS_KIND_ORG, RS_KIND_FRAMEWORK, RS_KIND_GROUP};
  char big[64];
  for (uint32_t i = 0; i < code.n && i < sizeof big; i++) big[i] = upper(code.p[i]);
  for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
    uint32_t e = rs_lexicon_find_entry(lex, kinds[k], RS_LANG_ALL, code);
    if (e == RS_NONE && code.n <= sizeof big)
      e = rs_lexicon_find_entry(lex, kinds[k], RS_LANG_ALL, rs_str_make(big, code.n));
    if (e != RS_NONE) return e;
  }
  return RS_NONE;
}

/* By any of its names, in any language. */
static rasid_status by_name(const rs_lexicon *lex, rs_str name, uint32_t *out, rasid_error *err) {
  rasid_status st = RASID_OK;
  for (int lang = RS_LANG_AR; lang < RS_LANG_COUNT && *out == RS_NONE && !st; lang++) {
    rs_arena a;
    rs_arena_init(&a, 0);
    rs_doc doc = {.text = name};
    rs_text text;
    rs_term terms[RS_ASK_TERMS];
    st = rs_text_analyse(&doc, rs_lexicon_profile(lex, (rs_lang)lang), &a, &text, err);
    uint32_t n = 0;
    /* From the second word on too: an article may stand before the name. */
    for (uint32_t t0 = 0; !st && !n && t0 < 2 && t0 < text.ntokens; t0++)
      n = rs_ask_terms(lex, (rs_lang)lang, &doc, text.tokens, t0, text.ntokens, 0, terms);
    for (uint32_t i = 0; i < n && *out == RS_NONE; i++)
      if (terms[i].kind == RS_KIND_ORG || terms[i].kind == RS_KIND_FRAMEWORK || terms[i].kind == RS_KIND_GROUP)
        *out = terms[i].entry;
    rs_arena_free(&a);
  }
  return st;
}

/* Dates that a membership leaves open are the framework's own. */
static rs_attr in_time(rs_attr at, rs_entry framework) {
  if (!at.from) at.from = framework.from;
  if (!at.to) at.to = framework.to;
  return at;
}

static bool suspended(const roll *r, rs_entry e, rs_str state) {
  for (uint32_t i = 0; r->day && i < e.nattr; i++) {
    rs_attr at = in_time(rs_lexicon_attr(r->lex, e.attr0 + i), e);
    if (!rs_str_eq_c(at.name, rs_standings[RS_STANDING_SUSPENDED].attr) || !rs_ask_holds(at.from, at.to, r->day)) continue;
    for (rs_str rest = at.value, word; rest.n;)
      if (rs_str_eq(word = rs_str_cut(&rest, ' '), state)) return true;
  }
  return false;
}

static void row(roll *r, const char *status, rs_str state, const rs_attr *at) {
  rs_str code = rs_lexicon_entry(r->lex, r->framework).key;
  rs_buf *out = &r->out;
  if (r->table) {
    uint32_t entry = rs_lexicon_find_entry(r->lex, RS_KIND_STATE, RS_LANG_ALL, state);
    if (!r->any) rs_buf_c(out, "framework     state  status     from        to          name\n");
    rs_ask_cell(out, code, 12);
    rs_ask_cell(out, state, 5);
    rs_ask_cell(out, rs_str_from_c(status), 9);
    rs_ask_cell_day(out, at->from);
    rs_ask_cell_day(out, at->to);
    rs_buf_str(out, entry == RS_NONE ? state : rs_lexicon_name(r->lex, entry, RS_LANG_EN));
    rs_buf_char(out, '\n');
  } else {
    rs_buf_char(out, '{');
    rs_ask_key(out, "framework", code);
    rs_ask_key(out, "state", state);
    rs_ask_key(out, "status", rs_str_from_c(status));
    rs_ask_key_day(out, "from", at->from);
    rs_ask_key_day(out, "to", at->to);
    rs_ask_key_origin(out, r->lex, r->framework);
  }
  r->any = true;
}

static void call(roll *r) {
  rs_entry e = rs_lexicon_entry(r->lex, r->framework);
  for (int k = 0; k < RS_STANDINGS; k++)
    for (uint32_t i = 0; i < e.nattr; i++) {
      rs_attr at = rs_lexicon_attr(r->lex, e.attr0 + i);
      if (!rs_str_eq_c(at.name, rs_standings[k].attr)) continue;
      at = in_time(at, e);
      if (r->day && !rs_ask_holds(at.from, at.to, r->day)) continue;
      for (rs_str rest = at.value; rest.n;) {
        rs_str state = rs_str_cut(&rest, ' ');
        if (state.n && !(k == RS_STANDING_MEMBER && suspended(r, e, state))) row(r, rs_standings[k].status, state, &at);
      }
    }
}

rasid_status rasid_lexicon_members(const rasid_lexicon *x, rasid_string framework, rasid_string on, bool table,
                                   rasid_write_fn write, void *ctx, rasid_error *err) {
  if (!x || !write) return rs_fail(err, RASID_ARGUMENT, "a question needs a lexicon and a writer");
  rs_str name = rs_str_trim(rs_str_make(framework.data, framework.length)), date = rs_str_make(on.data, on.length);
  if (date.n && !rs_engine_is_date(date))
    return rs_fail(err, RASID_ARGUMENT, "not an ISO 8601 date (2024-07-01): " RS_STR_FMT, RS_STR_ARG(date));
  if (framework.length > 4096 || rs_utf8_valid(name) < name.n)
    return rs_fail(err, RASID_ARGUMENT, "the name of a framework is short and UTF-8");
  roll r = {.lex = x->lex, .framework = by_code(x->lex, name), .day = rs_lexicon_day(date), .table = table};
  rasid_status st = RASID_OK;
  if (r.framework == RS_NONE) st = by_name(x->lex, name, &r.framework, err);
  if (!st && r.framework != RS_NONE) call(&r);
  if (!st) st = rs_engine_flush(&r.out, write, ctx, err);
  rs_buf_free(&r.out);
  return st;
}

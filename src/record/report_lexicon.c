/* What is known of two states beside the news: names, relations, rung, treaties, and the frameworks that both belong to, as it all
 * stood on the day of the report. Invariant: nothing of the record is looked at. Cost: a look through the frameworks. */
#include "record/report.h"
#include "base/buf.h"

static rs_str printed(rs_report *r, rs_buf *b) {
  rs_str s = rs_arena_copy(&r->arena, rs_buf_view(b));
  r->page.failed |= b->failed || !s.p;
  rs_buf_free(b);
  return s;
}

static void name_row(rs_report *r, rs_section *s, rs_str code) {
  rs_buf b = {0};
  rs_buf_printf(&b, RS_STR_FMT, RS_STR_ARG(rs_report_name(r, code, RS_LANG_EN)));
  if (r->lex) {
    rs_str ar = rs_report_name(r, code, RS_LANG_AR);
    if (!rs_str_eq(ar, code)) rs_buf_printf(&b, ", " RS_STR_FMT, RS_STR_ARG(ar));
  }
  rs_str name = rs_arena_copy(&r->arena, code);
  rs_report_fact(r, s, name.p ? name.p : "", printed(r, &b));
}

static uint32_t relation_of(const rs_report *r) { return rs_relation_entry(r->lex, &r->params.scope); }

/* yyyy, yyyy-mm or yyyy-mm-dd as a day, the missing parts as the first. */
static uint32_t day_of(rs_str s) {
  uint32_t y, m = 1, d = 1;
  if (s.n < 4 || !rs_str_to_u32(rs_str_sub(s, 0, 4), &y)) return 0;
  if (s.n >= 7 && !rs_str_to_u32(rs_str_sub(s, 5, 7), &m)) return 0;
  if (s.n >= 10 && !rs_str_to_u32(rs_str_sub(s, 8, 10), &d)) return 0;
  return y * 10000 + m * 100 + d;
}

static bool holds(rs_attr at, uint32_t day) {
  return !day || ((!at.from || at.from <= day) && (!at.to || day <= at.to));
}

static bool not_known(rs_str since) { return rs_str_eq_c(since, "unknown"); }

static void since_row(rs_report *r, rs_section *s, const char *name, rs_str since) {
  rs_buf b = {0};
  if (not_known(since)) {
    rs_report_fact(r, s, name, rs_str_from_c("not known"));
    return;
  }
  uint32_t day = day_of(since);
  if (day > r->on && r->on) return;
  rs_buf_str(&b, since);
  if (day && r->on) {
    uint32_t years = r->on / 10000 - day / 10000 - (r->on % 10000 < day % 10000 ? 1 : 0);
    rs_buf_printf(&b, " (%u years)", years);
  }
  rs_report_fact(r, s, name, printed(r, &b));
}

rs_str rs_report_since(const rs_report *r, uint32_t *day) {
  uint32_t e = relation_of(r);
  rs_str since = e == RS_NONE ? (rs_str){NULL, 0} : rs_lexicon_value(r->lex, e, "since");
  *day = day_of(since);
  return not_known(since) ? (rs_str){NULL, 0} : since;
}

static void relation_rows(rs_report *r, rs_section *s) {
  uint32_t e = relation_of(r);
  if (e == RS_NONE) return;
  rs_entry x = rs_lexicon_entry(r->lex, e);
  for (uint32_t i = 0; i < x.nattr; i++) {
    rs_attr at = rs_lexicon_attr(r->lex, x.attr0 + i);
    if (rs_str_eq_c(at.name, "since")) since_row(r, s, "relations since", at.value);
    if (rs_str_eq_c(at.name, "broken") && day_of(at.value) <= r->on) rs_report_fact(r, s, "broken", at.value);
    if (rs_str_eq_c(at.name, "restored") && day_of(at.value) <= r->on) rs_report_fact(r, s, "restored", at.value);
    bool rung = rs_str_eq_c(at.name, "rung"), treaty = rs_str_eq_c(at.name, "treaty");
    if ((!rung && !treaty) || !holds(at, r->on)) continue;
    rs_buf b = {0};
    rs_buf_str(&b, at.value);
    if (at.from) rs_buf_printf(&b, ", since " RS_STR_FMT, RS_STR_ARG(rs_day_text(at.from, &r->arena)));
    rs_report_fact(r, s, rung ? "rung" : "treaty", printed(r, &b));
  }
}

/* ---- frameworks ---- */
/* One that is suspended is so before all; who founded it is told apart. */
static const uint8_t ASKED[] = {RS_STANDING_SUSPENDED, RS_STANDING_MEMBER, RS_STANDING_OBSERVER, RS_STANDING_PARTNER,
                                RS_STANDING_INVITED};

static bool lists(rs_str value, rs_str state) {
  while (value.n)
    if (rs_str_eq(rs_str_cut(&value, ' '), state)) return true;
  return false;
}

/* As what a state belongs to a framework on the day; *since is set to that day's membership's first, 0 where it is open. */
static const char *standing(const rs_report *r, rs_entry f, rs_str state, uint32_t *since) {
  for (size_t k = 0; k < sizeof ASKED; k++)
    for (uint32_t i = 0; i < f.nattr; i++) {
      rs_attr at = rs_lexicon_attr(r->lex, f.attr0 + i);
      if (!rs_str_eq_c(at.name, rs_standings[ASKED[k]].attr) || !lists(at.value, state)) continue;
      if (!at.from) at.from = f.from;
      if (!at.to) at.to = f.to;
      if (!holds(at, r->on)) continue;
      *since = at.from;
      return rs_standings[ASKED[k]].status;
    }
  return NULL;
}

bool rs_report_founder(const rs_report *r, uint32_t framework, rs_str state) {
  rs_entry f = rs_lexicon_entry(r->lex, framework);
  for (uint32_t i = 0; i < f.nattr; i++) {
    rs_attr at = rs_lexicon_attr(r->lex, f.attr0 + i);
    if (rs_str_eq_c(at.name, "founders") && lists(at.value, state)) return true;
  }
  return false;
}

static const rasid_column FRAMEWORK_COLUMNS[] = {{"framework", RASID_TEXT}, {"a", RASID_TEXT},       {"a_since", RASID_TEXT},
                                                 {"b", RASID_TEXT},         {"b_since", RASID_TEXT}, {"name", RASID_TEXT}};

static void framework_row(rs_report *r, rs_section *s, uint32_t entry) {
  rs_entry f = rs_lexicon_entry(r->lex, entry);
  rs_str sides[2] = {r->params.scope.a, r->params.scope.b};
  const char *as[2];
  uint32_t since[2] = {0, 0};
  for (int k = 0; k < 2; k++)
    if (!(as[k] = standing(r, f, sides[k], &since[k]))) return;
  rasid_value *v = rs_page_row(&r->page, s);
  if (!v) return;
  v[0] = rs_value_text(f.key);
  for (int k = 0; k < 2; k++) {
    v[1 + 2 * k] = rs_value_c(strcmp(as[k], "member") == 0 && rs_report_founder(r, entry, sides[k]) ? "founding member" : as[k]);
    v[2 + 2 * k] = rs_value_day(since[k], &r->arena);
  }
  v[5] = rs_value_text(rs_lexicon_shown(r->lex, entry, RS_LANG_EN, &r->arena));
}

rasid_status rs_report_known(rs_report *r, rasid_error *err) {
  (void)err;
  rs_section *s = rs_page_section(&r->page, "who", "Who they are", RS_FACT_COLUMNS, 2);
  if (!s) return rs_fail_memory(err);
  s->facts = true;
  name_row(r, s, r->params.scope.a);
  name_row(r, s, r->params.scope.b);
  relation_rows(r, s);
  s = rs_page_section(&r->page, "frameworks_common", "Frameworks that both belong to", FRAMEWORK_COLUMNS, 6);
  if (!s || !r->lex) return RASID_OK;
  static const rs_kind kinds[] = {RS_KIND_ORG, RS_KIND_FRAMEWORK};
  for (size_t k = 0; k < 2; k++) {
    uint32_t n, first = rs_lexicon_list(r->lex, kinds[k], RS_LANG_ALL, &n);
    for (uint32_t i = 0; i < n; i++) framework_row(r, s, first + i);
  }
  return RASID_OK;
}

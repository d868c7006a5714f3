/* The report put together. Invariant: a section is there even where it is empty, so that whoever reads the page by program
 * finds the same keys. Cost: that of its questions, each of one dyad. */
#include "record/report.h"

const rasid_column RS_FACT_COLUMNS[2] = {{"what", RASID_TEXT}, {"value", RASID_TEXT}};

static uint32_t entry_of(const rs_lexicon *lex, rs_str code) {
  static const rs_kind kinds[] = {RS_KIND_STATE, RS_KIND_ORG, RS_KIND_GROUP, RS_KIND_FRAMEWORK};
  for (size_t k = 0; lex && k < sizeof kinds / sizeof *kinds; k++) {
    uint32_t e = rs_lexicon_find_entry(lex, kinds[k], RS_LANG_ALL, code);
    if (e != RS_NONE) return e;
  }
  return RS_NONE;
}

rs_str rs_report_name(rs_report *r, rs_str code, rs_lang lang) {
  uint32_t e = entry_of(r->lex, code);
  return e == RS_NONE ? code : rs_lexicon_shown(r->lex, e, lang, &r->arena);
}

void rs_report_fact(rs_report *r, rs_section *s, const char *name, rs_str value) {
  if (!s || !value.n) return;
  rasid_value *v = rs_page_row(&r->page, s);
  if (!v) return;
  v[0] = rs_value_c(name), v[1] = rs_value_text(value);
}

static rasid_status title(rs_report *r, rasid_error *err) {
  rs_buf b = {0};
  rs_str a = r->params.scope.a, c = r->params.scope.b;
  rs_buf_printf(&b, RS_STR_FMT " and " RS_STR_FMT, RS_STR_ARG(rs_report_name(r, a, RS_LANG_EN)),
                RS_STR_ARG(rs_report_name(r, c, RS_LANG_EN)));
  if (r->lex)
    rs_buf_printf(&b, " (" RS_STR_FMT ", " RS_STR_FMT ")", RS_STR_ARG(a), RS_STR_ARG(c));
  if (r->on) rs_buf_printf(&b, ", as of " RS_STR_FMT, RS_STR_ARG(rs_day_text(r->on, &r->arena)));
  r->page.title = rs_arena_copy(&r->arena, rs_buf_view(&b));
  rs_buf_free(&b);
  return r->page.title.p ? RASID_OK : rs_fail_memory(err);
}

/* A table: the sections in their order. */
static rasid_status fill(rs_report *r, rasid_error *err) {
  static rasid_status (*const parts[])(rs_report *, rasid_error *) = {
      title,          rs_report_known, rs_report_index,    rs_report_subjects,
      rs_report_events, rs_report_words, rs_report_promises, rs_report_claims};
  rasid_status st = RASID_OK;
  for (size_t i = 0; !st && i < sizeof parts / sizeof *parts; i++) st = parts[i](r, err);
  return st;
}

/* What is later than the day of the report is not known to it. */
static rasid_status bound(rs_report *r, rasid_error *err) {
  rasid_status st = rs_params_on(r->store, &r->params, &r->on, err);
  if (r->on && (!r->params.scope.to || r->params.scope.to > r->on)) r->params.scope.to = r->on;
  return st;
}

static rasid_status make(rs_report *r, const rasid_param *params, size_t n, rasid_error *err) {
  rs_arena_init(&r->arena, 0);
  r->page.arena = &r->arena;
  return rs_params_read("report", RS_REPORT_PARAMS, RS_P(A) | RS_P(B), params, n, &r->arena, &r->params, err);
}

rasid_status rs_report_inside(rs_store *store, const rs_lexicon *lex, const rasid_param *params, size_t n, rs_buf *out, rasid_error *err) {
  rs_report r = {.store = store, .lex = lex};
  rasid_status st = make(&r, params, n, err);
  if (!st) st = bound(&r, err);
  if (!st) st = fill(&r, err);
  if (!st) st = rs_page_write(&r.page, RASID_JSON, NULL, out, err);
  rs_arena_free(&r.arena);
  return st;
}

rasid_status rs_report_write(rs_store *store, const rs_lexicon *lex, const rasid_param *params, size_t n,
                             rasid_format format, const rasid_style *style, rs_buf *out, rasid_error *err) {
  rs_report r = {.store = store, .lex = lex};
  rasid_status st = make(&r, params, n, err);
  if (!st) st = rs_store_begin_read(store, err);
  if (!st) {
    st = bound(&r, err);
    if (!st) st = fill(&r, err);
    rs_store_end_read(store);
  }
  if (!st) st = rs_page_write(&r.page, format, style, out, err);
  rs_arena_free(&r.arena);
  return st;
}

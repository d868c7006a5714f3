/* A person's word on an event: checked, put into the store's form, kept. And an event explained.
 * Invariant: what a correction sets is a value that coding could have given: types, levels, fields and frameworks of the lexicon,
 * dates that are days, names of the closed lists. Pure but for the store. */
#include "code/dates.h"
#include "engine/record.h"
#include "export/export.h"
#include "store/explain.h"
#include "store/review.h"
#include <rasid_admin.h>

static rs_str str_of(rasid_string s) { return rs_str_make(s.data, s.length); }

static rasid_status no_value(rasid_error *err, rs_str key, rs_str value, const char *what) {
  return rs_fail(err, RASID_ARGUMENT, RS_STR_FMT " takes %s, not " RS_STR_FMT, RS_STR_ARG(key), what, RS_STR_ARG(value));
}

static void put(rs_buf *out, const char *column, rs_str value) {
  rs_buf_c(out, column);
  rs_buf_char(out, '=');
  rs_buf_str(out, value);
  rs_buf_char(out, '\n');
}

static void put_number(rs_buf *out, const char *column, int64_t v) {
  rs_buf_c(out, column);
  rs_buf_char(out, '=');
  rs_buf_i64(out, v);
  rs_buf_char(out, '\n');
}

static bool in_lexicon(const rasid_lexicon *lex, rs_kind kind, rs_str key) {
  return !lex || rs_lexicon_find_entry(lex->lex, kind, RS_LANG_ALL, key) != RS_NONE;
}

/* ---- the values of each key ---- */
static rasid_status set_type(const rasid_lexicon *lex, rs_str key, rs_str v, rs_buf *out, rasid_error *err) {
  uint32_t quad, entry = lex ? rs_lexicon_find_entry(lex->lex, RS_KIND_TYPE, RS_LANG_ALL, v) : RS_NONE;
  if (!v.n || (lex && entry == RS_NONE)) return no_value(err, key, v, "a PLOVER type such as CONSULT");
  put(out, "type", v);
  /* Its mode was the old type's, its score and class are the new one's. */
  put(out, "mode", (rs_str){"", 0});
  if (entry == RS_NONE) return RASID_OK;
  put_number(out, "intensity", rs_lexicon_entry(lex->lex, entry).value);
  if (rs_str_to_u32(rs_lexicon_value(lex->lex, entry, "quad"), &quad)) put_number(out, "quad", quad);
  return RASID_OK;
}

static rasid_status set_cameo(const rasid_lexicon *lex, rs_str key, rs_str v, rs_buf *out, rasid_error *err) {
  uint32_t entry = lex ? rs_lexicon_find_entry(lex->lex, RS_KIND_CAMEO, RS_LANG_ALL, v) : RS_NONE;
  if (lex && entry == RS_NONE) return no_value(err, key, v, "a CAMEO code such as 042");
  put(out, "cameo", v);
  if (entry != RS_NONE) put_number(out, "goldstein", rs_lexicon_entry(lex->lex, entry).value);
  return RASID_OK;
}

static bool one_of(rs_str v, const char *(*name)(uint8_t)) {
  for (uint8_t i = 0; name(i); i++)
    if (rs_str_eq_c(v, name(i))) return true;
  return false;
}

static rasid_status set_day(rs_str key, rs_str v, const char *start, const char *end, rs_buf *out, rasid_error *err) {
  int32_t days;
  char text[10];
  if (v.n && (v.n != 10 || !rs_date_parse(v, &days) || !rs_date_write(days, text) || memcmp(text, v.p, 10)))
    return no_value(err, key, v, "a day, YYYY-MM-DD");
  put(out, start, v);
  put(out, end, v);
  if (rs_str_eq(key, RS_STR("date"))) put(out, "date_precision", v.n ? RS_STR("day") : v);
  return RASID_OK;
}

static rasid_status set_intensity(rs_str key, rs_str v, rs_buf *out, rasid_error *err) {
  double x;
  bool minus = v.n && v.p[0] == '-';
  if (!rs_str_to_double(v, &x) || x < -10 || x > 10) return no_value(err, key, v, "a number from -10 to 10");
  put_number(out, "intensity", (int64_t)(x * 10 + (minus ? -0.5 : 0.5)));
  return RASID_OK;
}

static bool is_code(rs_str v) {
  for (uint32_t i = 0; i < v.n; i++) {
    char c = v.p[i];
    if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || rs_is_digit(c) || c == '-' || c == '.' || c == '_' || c == '/')) return false;
  }
  return v.n > 0;
}

/* Codes joined by commas; the kinds that they may be of. */
static rasid_status set_codes(const rasid_lexicon *lex, rs_str key, rs_str v, const rs_kind *kinds, size_t n, rs_buf *out, rasid_error *err) {
  rs_str rest = v;
  while (rest.n) {
    rs_str code = rs_str_cut(&rest, ',');
    bool known = false;
    for (size_t i = 0; i < n; i++) known = known || in_lexicon(lex, kinds[i], code);
    if (!known || !is_code(code)) return no_value(err, key, code, "codes of the lexicon joined by commas");
  }
  rs_buf_str(out, key);
  rs_buf_char(out, '=');
  rs_buf_str(out, v);
  rs_buf_char(out, '\n');
  return RASID_OK;
}

static rasid_status set_one(const rasid_lexicon *lex, rs_str key, rs_str v, rs_buf *out, rasid_error *err) {
  static const rs_kind parties[] = {RS_KIND_STATE, RS_KIND_ORG, RS_KIND_GROUP}, fields[] = {RS_KIND_FIELD},
                       frameworks[] = {RS_KIND_FRAMEWORK, RS_KIND_ORG};
  if (rs_str_eq_c(key, "type")) return set_type(lex, key, v, out, err);
  if (rs_str_eq_c(key, "cameo")) return set_cameo(lex, key, v, out, err);
  if (rs_str_eq_c(key, "intensity")) return set_intensity(key, v, out, err);
  if (rs_str_eq_c(key, "date")) return set_day(key, v, "date_start", "date_end", out, err);
  if (rs_str_eq_c(key, "due")) return set_day(key, v, "due_start", "due_end", out, err);
  if (rs_str_eq_c(key, "actors") || rs_str_eq_c(key, "recipients")) return set_codes(lex, key, v, parties, 3, out, err);
  if (rs_str_eq_c(key, "fields")) return set_codes(lex, key, v, fields, 1, out, err);
  if (rs_str_eq_c(key, "frameworks")) return set_codes(lex, key, v, frameworks, 2, out, err);
  if (rs_str_eq_c(key, "mode") && (!v.n || in_lexicon(lex, RS_KIND_MODE, v))) return put(out, "mode", v), RASID_OK;
  if (rs_str_eq_c(key, "level") && (!v.n || in_lexicon(lex, RS_KIND_LEVEL, v))) return put(out, "level", v), RASID_OK;
  if (rs_str_eq_c(key, "mode") || rs_str_eq_c(key, "level")) return no_value(err, key, v, "one that the lexicon has");
  if (rs_str_eq_c(key, "status") && one_of(v, rs_export_status)) return put(out, "status", v), RASID_OK;
  if (rs_str_eq_c(key, "status")) return no_value(err, key, v, "past, ongoing, planned or conditional");
  if (rs_str_eq_c(key, "relation") && one_of(v, rs_export_relation)) return put(out, "relation", v), RASID_OK;
  if (rs_str_eq_c(key, "relation")) return no_value(err, key, v, "directed, mutual, joint or single");
  if (rs_str_eq_c(key, "negated")) {
    bool yes = rs_str_eq_c(v, "true");
    if (!yes && !rs_str_eq_c(v, "false")) return no_value(err, key, v, "true or false");
    return put_number(out, "negated", yes), RASID_OK;
  }
  return rs_fail(err, RASID_ARGUMENT, "there is nothing called " RS_STR_FMT " to be set; there are type, mode, cameo, status, negated, relation, "
                 "level, date, due, intensity, actors, recipients, fields, frameworks", RS_STR_ARG(key));
}

static rasid_status check(const rasid_review *r, rasid_error *err) {
  rs_str v = str_of(r->verdict);
  bool correct = rs_str_eq(v, RS_STR("correct"));
  if (!correct && !rs_str_eq(v, RS_STR("confirm")) && !rs_str_eq(v, RS_STR("refuse")))
    return rs_fail(err, RASID_ARGUMENT, "a verdict is confirm, correct or refuse, not " RS_STR_FMT, RS_STR_ARG(v));
  if (!r->reviewer.length) return rs_fail(err, RASID_ARGUMENT, "a review needs a name: who says it");
  if (correct && !r->nset) return rs_fail(err, RASID_ARGUMENT, "a correction needs what is to be set: key=value");
  if (!correct && r->nset) return rs_fail(err, RASID_ARGUMENT, "only a correction sets something");
  if (correct && r->other.length) return rs_fail(err, RASID_ARGUMENT, "a link is confirmed or refused; correct the events themselves");
  return RASID_OK;
}

rasid_status rasid_store_review(rasid_store *store, const rasid_lexicon *lex, const rasid_review *r, rasid_error *err) {
  if (!store || !r) return rs_fail(err, RASID_ARGUMENT, "a record and a review are needed");
  rs_buf changes = {0};
  rasid_status st = check(r, err);
  for (size_t i = 0; i < r->nset && !st; i++) {
    rs_str v = rs_str_from_c(r->set[i]), key = rs_str_cut(&v, '=');
    if (!v.p) st = rs_fail(err, RASID_ARGUMENT, "what is set is written key=value, not %s", r->set[i]);
    else if (memchr(v.p, '\n', v.n)) st = no_value(err, key, v, "one line");
    else st = set_one(lex, key, v, &changes, err);
  }
  if (!st && changes.failed) st = rs_fail_memory(err);
  if (!st)
    st = rs_store_review(store, &(rs_review){.event = str_of(r->event), .other = str_of(r->other), .verdict = str_of(r->verdict),
                                             .reviewer = str_of(r->reviewer), .made = str_of(r->made), .note = str_of(r->note),
                                             .changes = rs_buf_view(&changes)}, err);
  rs_buf_free(&changes);
  return st;
}

rasid_status rasid_store_explain(rasid_store *store, rasid_string event, rasid_write_fn write, void *ctx, rasid_error *err) {
  if (!store || !write) return rs_fail(err, RASID_ARGUMENT, "a record and a place to write are needed");
  rs_buf out = {0};
  rasid_status st = rs_store_explain(store, str_of(event), &out, err);
  if (!st) st = rs_engine_flush(&out, write, ctx, err);
  rs_buf_free(&out);
  return st;
}

/* Time expressions: the sentences of tests/dates with their right values, the calendars, the reading of patterns, and
 * any input whatever. */
#include <rasid_admin.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "code/dates.h"

typedef struct world {
  rasid_lexicon *lex;
  rasid_engine *en;
} world;
typedef struct sink {
  char text[4096];
  size_t n;
} sink;

static rasid_string str(const char *z) { return (rasid_string){z, strlen(z)}; }

static int open_world(void **state) {
  world *w = calloc(1, sizeof *w);
  rasid_error err;
  if (!w || rasid_lexicon_open(NULL, &w->lex, &err) || rasid_engine_new(w->lex, NULL, &w->en, &err)) return -1;
  *state = w;
  return 0;
}

static int close_world(void **state) {
  world *w = *state;
  rasid_engine_free(w->en);
  rasid_lexicon_close(w->lex);
  free(w);
  return 0;
}

static rasid_status keep(void *ctx, const char *p, size_t n) {
  sink *s = ctx;
  if (n > sizeof s->text - 1 - s->n) n = sizeof s->text - 1 - s->n;
  memcpy(s->text + s->n, p, n);
  s->n += n;
  s->text[s->n] = 0;
  return RASID_OK;
}

static void ask(const world *w, const char *lang, const char *date, const char *text, bool table, sink *out) {
  rasid_document doc = {.lang = str(lang), .date = str(date), .text = str(text)};
  rasid_error err = {.message = ""};
  *out = (sink){.n = 0};
  if (rasid_lexicon_when(w->en, &doc, table, keep, out, &err)) fail_msg("%s: %s", text, err.message);
}

/* Cuts at the first tab: what stands before it; NULL where nothing is left. */
static char *cell(char **rest) {
  char *at = *rest;
  if (!at) return NULL;
  char *tab = strchr(at, '\t');
  *rest = tab ? tab + 1 : NULL;
  if (tab) *tab = 0;
  return at;
}

static FILE *open_data(const char *name) {
  char path[64];
  snprintf(path, sizeof path, "tests/dates/%s", name);
  FILE *f = fopen(path, "rb");
  if (!f) fail_msg("%s cannot be opened: unit tests run in the project's folder", path);
  return f;
}

/* The table that `expected` stands for. */
static void expected_table(char *expected, sink *out) {
  *out = (sink){.n = 0};
  if (*expected) keep(out, "start       end         precision  text\n", 40);
  for (char *at = expected; at && *at;) {
    char *next = strstr(at, " ; "), start[16], end[16], precision[16], line[512];
    if (next) *next = 0;
    int skip = 0;
    assert_int_equal(sscanf(at, "%15s %15s %15s %n", start, end, precision, &skip), 3);
    int n = snprintf(line, sizeof line, "%-10s  %-10s  %-9s  %s\n", start, end, precision, at + skip);
    keep(out, line, (size_t)n);
    at = next ? next + 3 : NULL;
  }
}

static void sentences(const world *w, const char *name, const char *lang, unsigned least) {
  FILE *f = open_data(name);
  char line[1024];
  unsigned n = 0, wrong = 0;
  while (fgets(line, sizeof line, f)) {
    line[strcspn(line, "\n")] = 0;
    if (*line == '#') continue;
    char *rest = line, *date = cell(&rest), *text = cell(&rest), *expected = cell(&rest);
    assert_non_null(expected);
    sink want, got;
    expected_table(expected, &want);
    ask(w, lang, strcmp(date, "-") == 0 ? "" : date, text, true, &got);
    n++;
    if (strcmp(want.text, got.text) == 0) continue;
    wrong++;
    print_error("%s (%s)\nwant:\n%sgot:\n%s", text, date, want.text, got.text);
  }
  fclose(f);
  assert_int_equal(wrong, 0);
  assert_true(n >= least);
}

static void english(void **state) { sentences(*state, "en.tsv", "en", 100); }
static void arabic(void **state) { sentences(*state, "ar.tsv", "ar", 100); }

static void jsonl_has_span(void **state) {
  sink s;
  ask(*state, "en", "2017-06-07", "They met last week.", false, &s);
  assert_string_equal(s.text,
                      "{\"start\":\"2017-05-29\",\"end\":\"2017-06-04\",\"precision\":\"week\",\"text\":\"last week\","
                      "\"span\":[9,18]}\n");
  ask(*state, "en", "2017-06-07", "They meet in the coming weeks.", false, &s);
  assert_non_null(strstr(s.text, "\"end\":null"));
  ask(*state, "", "2017-06-07", "5/6/2017", false, &s);
  assert_non_null(strstr(s.text, "\"start\":\"2017-06-05\""));
}

/* ---- calendars ---- */
static void civil_days(void **state) {
  (void)state;
  assert_int_equal(rs_date_days(1970, 1, 1), 0);
  assert_int_equal(rs_date_weekday(0), 4);
  rs_civil c = rs_date_civil(rs_date_days(1, 1, 1));
  for (int32_t day = rs_date_days(1, 1, 1), end = rs_date_days(2500, 12, 31); day <= end; day++) {
    rs_civil d = rs_date_civil(day);
    if (rs_date_days(d.year, d.month, d.day) != day) fail_msg("day %d comes back as another", day);
    bool follows = d.day == c.day + 1 || d.day == 1 || day == rs_date_days(1, 1, 1);
    if (!follows || d.day > rs_date_month_length(d.year, d.month)) fail_msg("day %d is no calendar day", day);
    c = d;
  }
  assert_int_equal(rs_date_add_months(rs_date_days(2016, 1, 31), 1), rs_date_days(2016, 2, 29));
  assert_int_equal(rs_date_add_months(rs_date_days(2017, 1, 31), -2), rs_date_days(2016, 11, 30));
}

static void civil_text(void **state) {
  (void)state;
  int32_t day;
  char text[10];
  assert_true(rs_date_parse(rs_str_from_c("2016-02-29T10:00:00Z"), &day));
  assert_true(rs_date_write(day, text));
  assert_memory_equal(text, "2016-02-29", 10);
  static const char *const BAD[] = {"",           "2017",       "2017-02-29", "2017-13-01",
                                    "2017-00-10", "0000-01-01", "2017/01/01", "x017-01-01"};
  for (size_t i = 0; i < sizeof BAD / sizeof *BAD; i++) assert_false(rs_date_parse(rs_str_from_c(BAD[i]), &day));
  assert_false(rs_date_write(rs_date_days(1, 1, 1) - 1, text));
  assert_false(rs_date_write(rs_date_days(10000, 1, 1), text));
}

static void hijri_table(void **state) {
  (void)state;
  FILE *f = open_data("hijri.tsv");
  char line[128];
  unsigned n = 0;
  while (fgets(line, sizeof line, f)) {
    int y, m, d, gy, gm, gd;
    if (*line == '#') continue;
    assert_int_equal(sscanf(line, "%d\t%d\t%d\t%d-%d-%d", &y, &m, &d, &gy, &gm, &gd), 6);
    if (rs_date_hijri_days(y, m, d) != rs_date_days(gy, gm, gd))
      fail_msg("%d-%d-%d AH is no %d-%d-%d", y, m, d, gy, gm, gd);
    assert_int_equal(rs_date_hijri_year(rs_date_days(gy, gm, gd)), y);
    n++;
  }
  fclose(f);
  assert_true(n >= 100);
}

static void hijri_bounds(void **state) {
  (void)state;
  int32_t next = rs_date_hijri_days(1343, 1, 1);
  for (int32_t y = 1343; y <= 1500; y++) {
    for (int32_t m = 1; m <= 12; m++) {
      assert_int_equal(rs_date_hijri_days(y, m, 1), next);
      assert_in_range(rs_date_hijri_length(y, m), 29, 30);
      next += rs_date_hijri_length(y, m);
    }
  }
  assert_int_equal(rs_date_hijri_days(1342, 12, 1), RS_NO_DAY);
  assert_int_equal(rs_date_hijri_days(1501, 1, 1), RS_NO_DAY);
  assert_int_equal(rs_date_hijri_days(1436, 13, 1), RS_NO_DAY);
  assert_int_equal(rs_date_hijri_days(1436, 1, 31), RS_NO_DAY);
  assert_int_equal(rs_date_hijri_year(next), 0);
}

/* ---- patterns ---- */
static void patterns_read(void **state) {
  (void)state;
  rs_time_pattern p;
  rs_str bad;
  assert_true(rs_time_pattern_read(RS_STR("~in  day/ordinal of? month !unit"), &p, &bad));
  assert_int_equal(p.nitem, 5);
  assert_int_equal(p.item[0].flags, RS_TIME_BEFORE);
  assert_true(p.item[1].mask == (RS_TM(DAY) | RS_TM(ORDINAL)));
  assert_int_equal(p.item[2].flags, RS_TIME_OPTIONAL);
  assert_true(p.item[4].mask == RS_TM_UNIT && p.item[4].flags == RS_TIME_NOT);
  assert_false(rs_time_pattern_read(RS_STR("day months"), &p, &bad));
  assert_true(rs_str_eq_c(bad, "months"));
  assert_false(rs_time_pattern_read(RS_STR("day?"), &p, &bad));
  assert_int_equal(bad.n, 0);
  assert_false(rs_time_pattern_read(RS_STR(""), &p, &bad));
  assert_false(rs_time_pattern_read(RS_STR("day day day day day day day day day day day day day"), &p, &bad));
}

static void lexicon_tells_wrong_patterns(void **state) {
  (void)state;
  const char *path = "tests/dates/wrong.lex";
  rasid_lexicon_options o = {.layers = &path, .nlayers = 1};
  rasid_lexicon *lex;
  rasid_error err;
  assert_int_equal(rasid_lexicon_open(&o, &lex, &err), RASID_LEXICON);
}

/* ---- any input ---- */
/* Words of time in any order: no crash, no first day behind the last. */
static void any_order(void **state) {
  static const char *const WORDS[] = {
      "last",  "next",  "7",     "31",    "2017",   "1436", "June",    "Tuesday", "weeks",   "year",  "ago",
      "in",    "two",   "since", "by",    "from",   "to",   "between", "and",     "the",     "of",    "early",
      "half",  "first", "(",     ")",     "/",      "-",    ",",       "today",   "Ramadan", "0",     "99999",
      "1990s", "في",    "يونيو", "العام", "الماضي", "قبل",  "عامين",   "من",      "إلى",     "الأول", "هـ"};
  uint64_t x = 88172645463325252u;
  for (int round = 0; round < 3000; round++) {
    char text[512];
    size_t n = 0;
    for (int k = 0; k < 12; k++) {
      x ^= x << 13, x ^= x >> 7, x ^= x << 17;
      n += (size_t)snprintf(text + n, sizeof text - n, "%s ", WORDS[x % (sizeof WORDS / sizeof *WORDS)]);
    }
    sink s;
    ask(*state, round % 2 ? "ar" : "en", round % 3 ? "2017-06-07" : "", text, true, &s);
    for (char *line = strchr(s.text, '\n'); line && line[1]; line = strchr(line + 1, '\n'))
      if (line[1] != '-' && line[13] != '-' && strncmp(line + 1, line + 13, 10) > 0)
        fail_msg("%s: %.40s", text, line + 1);
  }
}

static void far_dates(void **state) {
  static const char *const TEXTS[] = {"999 decades ago", "in 999 decades", "last 999 years",
                                      "by 9999",         "1 January 9999", "99 weeks ago"};
  static const char *const DATES[] = {"0001-01-01", "9999-12-31", "1924-08-01", "2077-11-17"};
  for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++)
    for (size_t k = 0; k < sizeof DATES / sizeof *DATES; k++) {
      sink s;
      ask(*state, "en", DATES[k], TEXTS[i], false, &s);
      assert_null(strstr(s.text, "\"-"));
    }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(english),      cmocka_unit_test(arabic),        cmocka_unit_test(jsonl_has_span),
      cmocka_unit_test(civil_days),   cmocka_unit_test(civil_text),    cmocka_unit_test(hijri_table),
      cmocka_unit_test(hijri_bounds), cmocka_unit_test(patterns_read), cmocka_unit_test(lexicon_tells_wrong_patterns),
      cmocka_unit_test(any_order),    cmocka_unit_test(far_dates),
  };
  return cmocka_run_group_tests(tests, open_world, close_world);
}

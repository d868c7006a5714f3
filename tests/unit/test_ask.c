/* Questions to the lexicon: own persons, offices and frameworks are laid over the embedded lexicon, so that a fact that
 * is mended there does not move these tests. */
#define _POSIX_C_SOURCE 200809L
#include <rasid_admin.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define HEAD(lang) "@language " lang "\n@source our own\n@licence MIT\n@date 2026-11-24\n"

static const char CODES[] =
    HEAD("all") "person zz-first | country: ATA | office: president [2001-01-01..2010-12-31]\n"
                "person zz-both | country: ATA\n"
                "  office: minister-foreign [1999-01-01..2004-06-30] ; prime-minister [2011-01-01..] ; president "
                "[2011-01-01..]\n"
                "person zz-minister | country: ATA | office: minister-foreign [2004-07-01..2012-03-31]\n"
                "person zz-chancellor | country: ATF | office: chancellor [2005-01-01..]\n"
                "person zz-head | country: ATF | office: secretary-general ZZQ [2000-01-01..2020-12-31]\n"
                "organisation ZZQ | sector: IGO | framework: yes | from: 1980-05-01\n"
                "  members: ATA ; ATF [1990-01-01..1999-12-31] ; ATF [2005-01-01..] ; HMD BVT [1995..]\n"
                "  observers: SJM [2000-01-01..2009-12-31] ; IOT\n"
                "  suspended: HMD [2001-02-01..2003-02-28]\n"
                "  invited: SGS [2015-01-01..2015-12-31]\n  founders: ATA\n  partners: UMI\n"
                "framework ZZ+5 | from: 2010 | to: 2019 | members: ATA\n"
                "place zz-town | country: ATA | lat: -70.25 | lon: 3.5\n"
                "agency zz-news | country: ATA\n";

static const char ENGLISH[] = HEAD("en") "person zz-first | name: Borlan Quetz | short: Quetz\n"
                                         "person zz-both | name: Mirta Quetz | short: Quetz\n"
                                         "person zz-minister | name: Ostag Velm | short: Velm\n"
                                         "person zz-chancellor | name: Udo Plimsk\n"
                                         "person zz-head | name: Nadra Toskim\n"
                                         "organisation ZZQ | name: (the )Quorl Council ; ZZQ\n"
                                         "framework ZZ+5 | name: Quorl Dialogue\n"
                                         "place zz-town | name: Velmstadt\n"
                                         "agency zz-news | name: Quorlpress\n";

static const char ARABIC[] = HEAD("ar") "person zz-minister | name: أوستاغ فلم\n"
                                        "organisation ZZQ | name: مجلس كورل\n"
                                        "place zz-town | name: فلمشتاد\n";

typedef struct world {
  char folder[64];
  rasid_lexicon *lex;
  rasid_engine *en;
} world;

static void put_file(const world *w, const char *name, const char *text, char path[160]) {
  snprintf(path, 160, "%s/%s", w->folder, name);
  FILE *f = fopen(path, "wb");
  assert_non_null(f);
  assert_int_equal(fwrite(text, 1, strlen(text), f), strlen(text));
  assert_int_equal(fclose(f), 0);
}

static int setup(void **state) {
  world *w = calloc(1, sizeof *w);
  if (!w) return -1;
  char path[3][160];
  const char *tmp = getenv("TMPDIR"), *layers[3];
  snprintf(w->folder, sizeof w->folder, "%s/q-XXXXXX", tmp && strlen(tmp) < 40 ? tmp : "/tmp");
  if (!mkdtemp(w->folder)) return -1;
  put_file(w, "codes.lex", CODES, path[0]);
  put_file(w, "english.lex", ENGLISH, path[1]);
  put_file(w, "arabic.lex", ARABIC, path[2]);
  for (int i = 0; i < 3; i++) layers[i] = path[i];
  rasid_error err;
  rasid_lexicon_options o = {.layers = layers, .nlayers = 3};
  rasid_status st = rasid_lexicon_open(&o, &w->lex, &err);
  if (!st) st = rasid_engine_new(w->lex, NULL, &w->en, &err);
  for (int i = 0; i < 3; i++) remove(path[i]);
  rmdir(w->folder);
  if (st) fprintf(stderr, "%s:%u: %s\n", err.file, err.line, err.message);
  *state = w;
  return st ? -1 : 0;
}

static int teardown(void **state) {
  world *w = *state;
  rasid_engine_free(w->en);
  rasid_lexicon_close(w->lex);
  free(w);
  return 0;
}

typedef struct page {
  char text[65536];
  size_t n;
} page;

static rasid_status keep(void *ctx, const char *p, size_t n) {
  page *b = ctx;
  assert_true(b->n + n < sizeof b->text);
  memcpy(b->text + b->n, p, n);
  b->n += n;
  b->text[b->n] = 0;
  return RASID_OK;
}

static rasid_string str(const char *z) { return (rasid_string){z, strlen(z)}; }

static page whois(const world *w, const char *text, const char *on) {
  page b = {.n = 0};
  rasid_error err;
  rasid_document doc = {.text = str(text), .date = str(on)};
  assert_int_equal(rasid_lexicon_whois(w->en, &doc, false, keep, &b, &err), RASID_OK);
  return b;
}

static page members(const world *w, const char *framework, const char *on) {
  page b = {.n = 0};
  rasid_error err;
  assert_int_equal(rasid_lexicon_members(w->lex, str(framework), str(on), false, keep, &b, &err), RASID_OK);
  return b;
}

/* The k-th line begins so, and holds the rest too. */
static void line_is(const page *b, int k, const char *begins, const char *holds) {
  const char *p = b->text;
  for (int i = 0; i < k && p; i++) p = strchr(p, '\n'), p = p ? p + 1 : NULL;
  assert_non_null(p);
  const char *end = strchr(p, '\n');
  assert_non_null(end);
  if (strncmp(p, begins, strlen(begins)) != 0) fail_msg("line %d is %.*s", k, (int)(end - p), p);
  const char *at = strstr(p, holds);
  if (!at || at > end) fail_msg("line %d lacks %s: %.*s", k, holds, (int)(end - p), p);
}

static int lines(const page *b) {
  int n = 0;
  for (size_t i = 0; i < b->n; i++) n += b->text[i] == '\n';
  return n;
}

static void an_office_and_a_state_give_its_holder_on_the_day(void **state) {
  const world *w = *state;
  page b = whois(w, "president of Antarctica", "2010-12-31");
  assert_int_equal(lines(&b), 2);
  line_is(&b, 0,
          "{\"kind\":\"person\",\"code\":\"ATA\",\"country\":\"ATA\",\"name\":\"Borlan Quetz\",\"role\":\"president\"",
          "\"level\":\"head-of-state\",\"from\":\"2001-01-01\",\"to\":\"2010-12-31\"");
  line_is(&b, 1, "{\"kind\":\"office\",\"code\":\"ATA\"", "\"role\":\"president\",\"level\":\"head-of-state\"");
  b = whois(w, "president of Antarctica", "2011-01-01");
  line_is(&b, 0, "{\"kind\":\"person\"", "Mirta Quetz");
  b = whois(w, "president of Antarctica", "1990-01-01");
  assert_int_equal(lines(&b), 1);
  line_is(&b, 0, "{\"kind\":\"office\"", "president");
}

static void capitals_do_not_matter(void **state) {
  const world *w = *state;
  page b = whois(w, "president of antarctica", "2005-01-01");
  line_is(&b, 0, "{\"kind\":\"person\"", "Borlan Quetz");
  b = whois(w, "quorl council", "2005-01-01");
  line_is(&b, 0, "{\"kind\":\"organisation\",\"code\":\"ZZQ\",\"country\":null,\"name\":\"Quorl Council\"",
          "1980-05-01");
}

static void the_highest_of_several_offices_counts(void **state) {
  const world *w = *state;
  page b = whois(w, "Mirta Quetz", "2015-01-01");
  assert_int_equal(lines(&b), 1);
  line_is(&b, 0, "{\"kind\":\"person\"", "\"role\":\"president\",\"level\":\"head-of-state\"");
  b = whois(w, "prime minister of Antarctica", "2015-01-01");
  line_is(&b, 0, "{\"kind\":\"person\"", "\"level\":\"head-of-state\"");
  line_is(&b, 1, "{\"kind\":\"office\"", "\"level\":\"head-of-government\"");
}

static void out_of_office_only_the_state_is_left(void **state) {
  const world *w = *state;
  page b = whois(w, "Ostag Velm", "2012-04-01");
  line_is(&b, 0, "{\"kind\":\"person\",\"code\":\"ATA\",\"country\":\"ATA\"",
          "\"role\":null,\"level\":null,\"from\":null,\"to\":null");
}

static void several_readings_are_several_lines_best_first(void **state) {
  const world *w = *state;
  page b = whois(w, "Quetz", "2015-01-01");
  assert_int_equal(lines(&b), 2);
  line_is(&b, 0, "{\"kind\":\"person\"", "Mirta");
  line_is(&b, 1, "{\"kind\":\"person\"", "Borlan");
  b = whois(w, "Quetz", "2005-01-01");
  line_is(&b, 0, "{\"kind\":\"person\"", "Borlan");
}

static void an_office_may_be_called_otherwise(void **state) {
  const world *w = *state;
  page b = whois(w, "prime minister of the French Southern Territories", "2015-01-01");
  line_is(&b, 0, "{\"kind\":\"person\"", "Udo Plimsk");
}

static void an_organisations_head_acts_for_it(void **state) {
  const world *w = *state;
  page b = whois(w, "Secretary-General of the Quorl Council", "2015-01-01");
  line_is(&b, 0, "{\"kind\":\"person\",\"code\":\"ZZQ\",\"country\":null", "Nadra Toskim");
  b = whois(w, "Nadra Toskim", "2021-01-01");
  line_is(&b, 0, "{\"kind\":\"person\",\"code\":\"ATF\"", "\"level\":null");
}

static void places_and_agencies(void **state) {
  const world *w = *state;
  page b = whois(w, "Velmstadt", "2015-01-01");
  line_is(&b, 0, "{\"kind\":\"place\",\"code\":\"zz-town\",\"country\":\"ATA\"", "\"lat\":-70.25,\"lon\":3.5");
  b = whois(w, "فلمشتاد", "2015-01-01");
  line_is(&b, 0, "{\"kind\":\"place\"", "فلمشتاد");
  b = whois(w, "Quorlpress", "2015-01-01");
  line_is(&b, 0, "{\"kind\":\"agency\",\"code\":\"zz-news\",\"country\":\"ATA\"", "codes");
}

static void an_office_far_from_its_state(void **state) {
  const world *w = *state;
  page b = whois(w, "President of the Republic of Antarctica", "2005-01-01");
  line_is(&b, 0, "{\"kind\":\"person\",\"code\":\"ATA\"", "Borlan Quetz");
}

static void codes_are_names_too(void **state) {
  const world *w = *state;
  page b = whois(w, "ATA", "2015-01-01");
  line_is(&b, 0, "{\"kind\":\"state\",\"code\":\"ATA\",\"country\":\"ATA\"", "Antarctica");
  b = whois(w, "ZZ+5", "2015-01-01");
  line_is(&b, 0, "{\"kind\":\"framework\",\"code\":\"ZZ+5\"", "\"to\":\"2019-12-31\"");
}

static void a_states_own_name_comes_before_a_capitals(void **state) {
  const world *w = *state;
  page b = whois(w, "عمان", "2015-01-01");
  assert_true(lines(&b) >= 2);
  line_is(&b, 0, "{\"kind\":\"state\",\"code\":\"OMN\"", "state");
  b = whois(w, "عمّان", "2015-01-01");
  line_is(&b, 0, "{\"kind\":\"state\",\"code\":\"JOR\"", "state");
}

static void what_is_unknown_has_no_answer(void **state) {
  const world *w = *state;
  const char *const none[] = {"", " ", "Zzyzzyx", "...", "1234"};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
    page b = whois(w, none[i], "2015-01-01");
    assert_int_equal(b.n, 0);
  }
  page b = members(w, "Zzyzzyx", "");
  assert_int_equal(b.n, 0);
}

static void members_of_a_day(void **state) {
  const world *w = *state;
  page b = members(w, "ZZQ", "1992-01-01");
  line_is(&b, 0, "{\"framework\":\"ZZQ\",\"state\":\"ATA\",\"status\":\"member\",\"from\":\"1980-05-01\",\"to\":null",
          "codes");
  line_is(
      &b, 1,
      "{\"framework\":\"ZZQ\",\"state\":\"ATF\",\"status\":\"member\",\"from\":\"1990-01-01\",\"to\":\"1999-12-31\"",
      "line");
  line_is(&b, 2, "{\"framework\":\"ZZQ\",\"state\":\"IOT\",\"status\":\"observer\"", "1980-05-01");
  assert_null(strstr(b.text, "BVT"));
  b = members(w, "ZZQ", "1970-01-01");
  assert_int_equal(b.n, 0);
  b = members(w, "ZZ+5", "2020-01-01");
  assert_int_equal(b.n, 0);
}

static void the_suspended_and_the_invited_are_no_members(void **state) {
  const world *w = *state;
  page b = members(w, "zzq", "2002-01-01");
  assert_null(strstr(b.text, "\"state\":\"HMD\",\"status\":\"member\""));
  assert_non_null(strstr(b.text, "\"state\":\"HMD\",\"status\":\"suspended\""));
  b = members(w, "ZZQ", "2003-03-01");
  assert_non_null(strstr(b.text, "\"state\":\"HMD\",\"status\":\"member\""));
  b = members(w, "ZZQ", "2015-06-01");
  assert_non_null(strstr(b.text, "\"state\":\"SGS\",\"status\":\"invited\""));
  assert_null(strstr(b.text, "\"state\":\"SGS\",\"status\":\"member\""));
  assert_non_null(strstr(b.text, "\"state\":\"UMI\",\"status\":\"partner\""));
  assert_non_null(strstr(b.text, "\"state\":\"ATA\",\"status\":\"founder\""));
}

static void frameworks_by_any_name(void **state) {
  const world *w = *state;
  page code = members(w, "ZZQ", "2010-01-01"), b = members(w, "the Quorl Council", "2010-01-01");
  assert_string_equal(code.text, b.text);
  b = members(w, "مجلس كورل", "2010-01-01");
  assert_string_equal(code.text, b.text);
  b = members(w, "Quorl Dialogue", "2015-01-01");
  line_is(&b, 0, "{\"framework\":\"ZZ+5\",\"state\":\"ATA\",\"status\":\"member\"",
          "\"from\":\"2010-01-01\",\"to\":\"2019-12-31\"");
}

static void wrong_days_are_told(void **state) {
  const world *w = *state;
  page b = {.n = 0};
  rasid_error err;
  assert_int_equal(rasid_lexicon_members(w->lex, str("ZZQ"), str("2015-13-40"), false, keep, &b, &err), RASID_ARGUMENT);
  assert_non_null(strstr(err.message, "2015-13-40"));
  assert_int_equal(rasid_lexicon_members(NULL, str("ZZQ"), str(""), false, keep, &b, &err), RASID_ARGUMENT);
  rasid_document doc = {.text = str("Quetz"), .date = str("2015-02-30")};
  assert_int_equal(rasid_lexicon_whois(w->en, &doc, false, keep, &b, &err), RASID_ARGUMENT);
  assert_int_equal(rasid_lexicon_whois(w->en, NULL, false, keep, &b, &err), RASID_ARGUMENT);
  assert_int_equal(rasid_lexicon_stats(w->lex, false, NULL, NULL, &err), RASID_ARGUMENT);
}

static rasid_status refuse(void *ctx, const char *p, size_t n) {
  (void)ctx, (void)p, (void)n;
  return RASID_IO;
}

static void what_cannot_be_written_is_told(void **state) {
  const world *w = *state;
  rasid_error err;
  assert_int_equal(rasid_lexicon_members(w->lex, str("ZZQ"), str(""), true, refuse, NULL, &err), RASID_IO);
  assert_int_equal(rasid_lexicon_stats(w->lex, true, refuse, NULL, &err), RASID_IO);
}

/* What the report counts under a name, in `all`. */
static unsigned long counted(const page *b, const char *name) {
  const char *at = strstr(b->text, name);
  assert_non_null(at);
  at = strstr(at, "\"all\":");
  assert_non_null(at);
  return strtoul(at + 6, NULL, 10);
}

static void the_report_counts_what_is_added(void **state) {
  const world *w = *state;
  page before = {.n = 0}, after = {.n = 0};
  rasid_lexicon *plain;
  rasid_error err;
  assert_int_equal(rasid_lexicon_open(NULL, &plain, &err), RASID_OK);
  assert_int_equal(rasid_lexicon_stats(plain, false, keep, &before, &err), RASID_OK);
  assert_int_equal(rasid_lexicon_stats(w->lex, false, keep, &after, &err), RASID_OK);
  rasid_lexicon_close(plain);
  assert_int_equal(counted(&after, "\"person\""), counted(&before, "\"person\"") + 5);
  assert_int_equal(counted(&after, "\"terms of office\""), counted(&before, "\"terms of office\"") + 7);
  assert_int_equal(counted(&after, "\"terms of heads of organisations\""),
                   counted(&before, "\"terms of heads of organisations\"") + 1);
  assert_int_equal(counted(&after, "\"organisations that are frameworks\""),
                   counted(&before, "\"organisations that are frameworks\"") + 1);
  assert_int_equal(counted(&after, "\"frameworks with members\""), counted(&before, "\"frameworks with members\"") + 1);
  assert_int_equal(counted(&after, "\"places with coordinates\""), counted(&before, "\"places with coordinates\"") + 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(an_office_and_a_state_give_its_holder_on_the_day),
      cmocka_unit_test(capitals_do_not_matter),
      cmocka_unit_test(the_highest_of_several_offices_counts),
      cmocka_unit_test(out_of_office_only_the_state_is_left),
      cmocka_unit_test(several_readings_are_several_lines_best_first),
      cmocka_unit_test(an_office_may_be_called_otherwise),
      cmocka_unit_test(an_organisations_head_acts_for_it),
      cmocka_unit_test(places_and_agencies),
      cmocka_unit_test(an_office_far_from_its_state),
      cmocka_unit_test(codes_are_names_too),
      cmocka_unit_test(a_states_own_name_comes_before_a_capitals),
      cmocka_unit_test(what_is_unknown_has_no_answer),
      cmocka_unit_test(members_of_a_day),
      cmocka_unit_test(the_suspended_and_the_invited_are_no_members),
      cmocka_unit_test(frameworks_by_any_name),
      cmocka_unit_test(wrong_days_are_told),
      cmocka_unit_test(what_cannot_be_written_is_told),
      cmocka_unit_test(the_report_counts_what_is_added),
  };
  return cmocka_run_group_tests(tests, setup, teardown);
}

/* Relations between two states: what the lexicon keeps of them and what it refuses; and a sample of what the embedded
 * lexicon knows of them, all of it common knowledge. */
#define _GNU_SOURCE
#include "lexc_help.h"

#define STATES "state CHN | iso2: CN\nstate IRN | iso2: IR\nstate SAU | iso2: SA\n"

static void dates_rungs_and_treaties(void **state) {
  (void)state;
  rs_lexc *c = start();
  add(c, "x.lex",
      HEAD("all") STATES "relation IRN SAU | since: 1929 | broken: 1988-04-26 ; 2016-01-03 | restored: 1991-03-26 ; "
                         "2023-03-10\nrelation CHN SAU\n  since: 1990-07-21\n  rung: strategic-partnership "
                         "[2006..2016-01-18] ; comprehensive-strategic-partnership [2016-01-19..]\n"
                         "  treaty: Treaty of Examples [1999-05-01..]\n");
  built b = build(c);
  const rs_lexicon *x = b.lex;
  uint32_t n, i = entry(x, RS_KIND_RELATION, RS_LANG_ALL, "CHN SAU");
  rs_lexicon_list(x, RS_KIND_RELATION, RS_LANG_ALL, &n);
  assert_int_equal(n, 2);
  rs_entry e = rs_lexicon_entry(x, i);
  assert_int_equal(e.nattr, 4);
  rs_attr rung = rs_lexicon_attr(x, e.attr0 + 2);
  assert_true(rs_str_eq_c(rung.name, "rung") && rs_str_eq_c(rung.value, "comprehensive-strategic-partnership"));
  assert_int_equal(rung.from, 20160119);
  assert_int_equal(rung.to, 0);
  assert_int_equal(rs_lexicon_attr(x, e.attr0 + 1).to, 20160118);
  assert_int_equal(rs_lexicon_attr(x, e.attr0 + 3).from, 19990501);
  i = entry(x, RS_KIND_RELATION, RS_LANG_ALL, "IRN SAU");
  assert_true(rs_str_eq_c(rs_lexicon_value(x, i, "since"), "1929"));
  assert_int_equal(rs_lexicon_entry(x, i).nattr, 5);
  assert_int_equal(rs_lexicon_find_entry(x, RS_KIND_RELATION, RS_LANG_ALL, RS_STR("SAU IRN")), RS_NONE);
  drop(&b);
}

static void refused(const char *entries, const char *message) {
  rs_lexc *c = start();
  rs_buf out = {0}, m = {0}, text = {0};
  rasid_error err;
  rs_buf_c(&text, HEAD("all") STATES);
  rs_buf_c(&text, entries);
  rs_buf_char(&text, 0);
  add(c, "x.lex", text.p);
  assert_int_equal(rs_lexc_build(c, false, &out, &err), RASID_LEXICON);
  assert_int_equal(rs_lexc_nerrors(c), 1);
  rs_lexc_write_messages(c, &m);
  rs_buf_char(&m, 0);
  assert_non_null(strstr(m.p, message));
  rs_buf_free(&out);
  rs_buf_free(&m);
  rs_buf_free(&text);
  rs_lexc_free(c);
}

static void what_is_refused(void **state) {
  (void)state;
  refused("relation SAU CHN | since: 1990\n", "x.lex:8:1: error: the two states of a relation stand in the order");
  refused("relation CHN CHN\n", "in the order of their codes, each once");
  refused("relation CHN\n", "a relation is of two states");
  refused("relation CHN IRN SAU\n", "a relation is of two states");
  refused("relation CHN SAW\n", "there is no state 'SAW': did you mean 'SAU'?");
  refused("relation CHN SAU | since: July 1990\n", "is no date");
  refused("relation IRN SAU | restored: 2023\n", "nothing was broken before this date");
  refused("relation IRN SAU | broken: 2016 | restored: 2015\n", "restored before it was broken");
  refused("relation CHN SAU | since: ever\n", "is no date: write yyyy, yyyy-mm or yyyy-mm-dd, or never, or unknown");
  refused("relation IRN SAU | since: never | broken: 2016\n", "what never was is not broken, restored or of a rung");
  refused("relation IRN SAU | since: never | rung: ally\n", "what never was is not broken, restored or of a rung");
  refused("relation IRN SAU | members: CHN\n", "has no attribute 'members'");
}

static void never_is_told(void **state) {
  (void)state;
  rs_lexc *c = start();
  add(c, "x.lex", HEAD("all") STATES "relation CHN SAU | since: never | treaty: Truce of Examples [1999-05-01..]\n");
  built b = build(c);
  uint32_t i = entry(b.lex, RS_KIND_RELATION, RS_LANG_ALL, "CHN SAU");
  assert_true(rs_str_eq_c(rs_lexicon_value(b.lex, i, "since"), "never"));
  assert_int_equal(rs_lexicon_entry(b.lex, i).nattr, 2);
  drop(&b);
}

/* What began at an unknown time may well have been broken and restored. */
static void unknown_is_told(void **state) {
  (void)state;
  rs_lexc *c = start();
  add(c, "x.lex", HEAD("all") STATES "relation CHN SAU | since: unknown | broken: 1979 | restored: 1987-11\n");
  built b = build(c);
  uint32_t i = entry(b.lex, RS_KIND_RELATION, RS_LANG_ALL, "CHN SAU");
  assert_true(rs_str_eq_c(rs_lexicon_value(b.lex, i, "since"), "unknown"));
  assert_int_equal(rs_lexicon_entry(b.lex, i).nattr, 3);
  drop(&b);
}

static void belongs_to_no_language(void **state) {
  (void)state;
  rs_lexc *c = start_full();
  rs_buf out = {0};
  rasid_error err;
  add(c, "y.lex", HEAD("en") "relation CHN KAZ | note: x\n");
  assert_int_equal(rs_lexc_build(c, false, &out, &err), RASID_LEXICON);
  rs_buf_free(&out);
  rs_lexc_free(c);
}

/* `from` and `to` are 0 where none is told. */
static const struct {
  const char *pair, *name, *value;
  uint32_t from, to;
} KNOWN[] = {
    {"CHN USA", "since", "1979-01-01", 0, 0},
    {"CHN SAU", "since", "1990-07-21", 0, 0},
    {"EGY SDN", "since", "1956-01-04", 0, 0},
    {"SDN YEM", "since", "1956-04-21", 0, 0},
    {"SAU SDN", "since", "1956-10-14", 0, 0},
    {"EGY LBN", "since", "1944-11-30", 0, 0},
    {"IRQ LBN", "since", "1944-02-24", 0, 0},
    {"LBN TUR", "since", "1946-03-08", 0, 0},
    {"JOR LBN", "since", "1946-10-01", 0, 0},
    {"IRN OMN", "since", "1971-08-26", 0, 0},
    {"IND JOR", "since", "1950", 0, 0},
    {"IND LBN", "since", "1954", 0, 0},
    {"IND TUN", "since", "1958-04-02", 0, 0},
    {"EGY PAK", "since", "1948", 0, 0},
    {"KWT PAK", "since", "1963", 0, 0},
    {"ARE PAK", "since", "1971", 0, 0},
    {"ARE MAR", "since", "1972", 0, 0},
    {"MAR TUN", "since", "1956-07-18", 0, 0},
    {"KGZ QAT", "since", "1998-03-03", 0, 0},
    {"QAT TJK", "since", "1994-12-13", 0, 0},
    {"KWT TJK", "since", "1995-03-31", 0, 0},
    {"DJI UZB", "since", "2024-05-02", 0, 0},
    {"ARE SAU", "treaty", "Treaty of Jeddah", 19740821, 0},
    {"SAU YEM", "treaty", "Treaty of Taif", 19340520, 0},
    {"SAU YEM", "treaty", "Treaty of Jeddah", 20000612, 0},
    {"OMN YEM", "treaty", "Border Agreement", 19921001, 0},
    {"LBY MAR", "treaty", "Treaty of Oujda", 19840813, 19860829},
    {"EGY SDN", "treaty", "Nile Waters Agreement", 19591108, 0},
    {"KGZ UZB", "rung", "comprehensive-strategic-partnership", 20230127, 0},
    {"KGZ TUR", "rung", "comprehensive-strategic-partnership", 20241105, 0},
    {"KAZ TJK", "rung", "ally", 20240822, 0},
    {"EGY SOM", "rung", "strategic-partnership", 20250123, 0},
    {"IRN QAT", "rung", "charge-d-affaires", 20160106, 20170823},
    {"IRN YEM", "broken", "2015-10-02", 0, 0},
    {"EGY SAU", "broken", "1962-11-06", 0, 0},
    {"EGY JOR", "broken", "1972-04-06", 0, 0},
    {"DZA MAR", "broken", "2021-08-24", 0, 0},
    {"IRN SAU", "restored", "2023-03-10", 0, 0},
    {"ARE KWT", "since", "1972", 0, 0},
    {"BHR ISR", "since", "2020-10-18", 0, 0},
    {"ISR JOR", "treaty", "Treaty of Peace", 19941026, 0},
    {"ISR MRT", "broken", "2010-03", 0, 0},
    {"ISR RUS", "restored", "1991-10-18", 0, 0},
    {"ISR SAU", "since", "never", 0, 0},
    {"PSE USA", "since", "never", 0, 0},
    {"TJK TKM", "rung", "strategic-partnership", 20171102, 0},
    {"MAR RUS", "rung", "strategic-partnership", 20021015, 20160314},
    {"EGY IRN", "rung", "interest-sections", 19910101, 0},
    {"EGY IRN", "restored", "1970-08-29", 0, 0},
    {"IRN IRQ", "broken", "1971-12", 0, 0},
    {"EGY JOR", "broken", "1961-10", 0, 0},
    {"QAT YEM", "restored", "2021-03-07", 0, 0},
    {"ARE QAT", "restored", "2023-06-19", 0, 0},
    {"MAR SYR", "restored", "2025-07-06", 0, 0},
    {"IRQ LBN", "broken", "1994-04", 0, 0},
    {"PSE SAU", "since", "1988-11-16", 0, 0},
    {"PSE SYR", "since", "2011-07-18", 0, 0},
    {"JOR PAK", "since", "1948", 0, 0},
    {"IND YEM", "since", "1967-11", 0, 0},
    {"DZA KWT", "since", "1962", 0, 0},
    {"COM TKM", "since", "unknown", 0, 0},
    {"JOR SAU", "since", "unknown", 0, 0},
    {"SAU USA", "rung", "major-non-nato-ally", 20251118, 0},
};

/* The states whose relations with each other the lexicon tells, in the order of their codes: each pair says since when, that they
 * never had any, or that it is not known. */
static const char *const PAIRED[] = {"ARE", "BHR", "CHN", "COM", "DJI", "DZA", "EGY", "IND", "IRN", "IRQ", "JOR", "KAZ",
                                     "KGZ", "KWT", "LBN", "LBY", "MAR", "MRT", "OMN", "PAK", "PSE", "QAT", "RUS", "SAU",
                                     "SDN", "SOM", "SYR", "TJK", "TKM", "TUN", "TUR", "USA", "UZB", "YEM"};

static void every_pair_is_told(void **state) {
  (void)state;
  rs_lexicon *x;
  rasid_error err;
  uint32_t pairs = 0, unknown = 0, n = sizeof PAIRED / sizeof *PAIRED;
  assert_int_equal(rs_lexicon_open_embedded(&x, &err), RASID_OK);
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t k = i + 1; k < n; k++, pairs++) {
      char key[8];
      snprintf(key, sizeof key, "%s %s", PAIRED[i], PAIRED[k]);
      uint32_t id = rs_lexicon_find_entry(x, RS_KIND_RELATION, RS_LANG_ALL, rs_str_from_c(key));
      rs_str since = id == RS_NONE ? (rs_str){NULL, 0} : rs_lexicon_value(x, id, "since");
      if (!since.n) fail_msg("%s: nothing is told of their relations", key);
      unknown += rs_str_eq_c(since, "unknown");
    }
  assert_int_equal(pairs, 561);
  assert_in_range(unknown, 0, 211); /* fewer is better */
  rs_lexicon_close(x);
}

static void what_the_embedded_lexicon_knows(void **state) {
  (void)state;
  rs_lexicon *x;
  rasid_error err;
  assert_int_equal(rs_lexicon_open_embedded(&x, &err), RASID_OK);
  for (size_t i = 0; i < sizeof KNOWN / sizeof *KNOWN; i++) {
    uint32_t id = rs_lexicon_find_entry(x, RS_KIND_RELATION, RS_LANG_ALL, rs_str_from_c(KNOWN[i].pair));
    if (id == RS_NONE) fail_msg("%s: not in the lexicon", KNOWN[i].pair);
    rs_entry e = rs_lexicon_entry(x, id);
    bool found = false;
    for (uint32_t k = 0; k < e.nattr && !found; k++) {
      rs_attr a = rs_lexicon_attr(x, e.attr0 + k);
      found = rs_str_eq_c(a.name, KNOWN[i].name) && rs_str_eq_c(a.value, KNOWN[i].value) && a.from == KNOWN[i].from &&
              a.to == KNOWN[i].to;
    }
    if (!found) fail_msg("%s: no %s %s on these days", KNOWN[i].pair, KNOWN[i].name, KNOWN[i].value);
  }
  rs_lexicon_close(x);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(dates_rungs_and_treaties),
      cmocka_unit_test(what_is_refused),
      cmocka_unit_test(never_is_told),
      cmocka_unit_test(unknown_is_told),
      cmocka_unit_test(belongs_to_no_language),
      cmocka_unit_test(every_pair_is_told),
      cmocka_unit_test(what_the_embedded_lexicon_knows),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

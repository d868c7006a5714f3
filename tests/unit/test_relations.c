/* Relations between two states: what the lexicon keeps of them and what it refuses. */
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
  refused("relation IRN SAU | members: CHN\n", "has no attribute 'members'");
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

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(dates_rungs_and_treaties),
      cmocka_unit_test(what_is_refused),
      cmocka_unit_test(belongs_to_no_language),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* The linter on facts: what cannot be true of offices, memberships and names is told, what can is not. */
#include "lexc_help.h"

static rs_buf check(const char *all, const char *en, rasid_status want) {
  rs_lexc *c = start_full();
  rs_buf out = {0}, m = {0};
  rasid_error err;
  add(c, "x.lex", all);
  if (en) add(c, "y.lex", en);
  assert_int_equal(rs_lexc_build(c, true, &out, &err), want);
  rs_lexc_write_messages(c, &m);
  rs_buf_char(&m, 0);
  rs_buf_free(&out);
  rs_lexc_free(c);
  assert_false(m.failed);
  return m;
}

static void tells(rs_buf m, const char *what) {
  if (!strstr(m.p, what)) fail_msg("not told: %s\n%s", what, m.p);
}

static void tells_not(rs_buf m, const char *what) {
  if (strstr(m.p, what)) fail_msg("wrongly told: %s\n%s", what, m.p);
}

#define OFFICES                                                                                                        \
  HEAD("all")                                                                                                          \
  "level head-of-state | rank: 1\nlevel senior-official | rank: 4\n"                                                   \
  "role president | level: head-of-state\nrole envoy | level: senior-official\n"                                       \
  "role deputy | level: minister | several: yes\n"

static void two_in_one_office(void **state) {
  (void)state;
  rs_buf m = check(OFFICES "person a | country: KAZ | office: president [2001..2005-03-01]\n"
                           "person b | country: KAZ | office: president [2005-02-01..2009]\n"
                           "person c | country: KAZ | office: president [2008..]\n"
                           "person d | country: CHN | office: president KAZ [2012..2013]\n",
                   NULL, RASID_OK);
  tells(m, "x.lex:11:35: warning: 'president' of KAZ was held by 'a' too at that time (x.lex:10)");
  tells(m, "x.lex:12:35: warning: 'president' of KAZ was held by 'b' too at that time (x.lex:11)");
  tells(m, "x.lex:13:35: warning: 'president' of KAZ was held by 'c' too at that time (x.lex:12)");
  rs_buf_free(&m);
}

static void one_after_the_other(void **state) {
  (void)state;
  rs_buf m = check(OFFICES "person a | country: KAZ | office: president [2001..2005-03-01] ; president [2010..]\n"
                           "person b | country: KAZ | office: president [2005-03-01..2009]\n"
                           "person c | country: CHN | office: president [2001..]\n"
                           "person d | country: KAZ | office: envoy [2001..]\n"
                           "person e | country: KAZ | office: envoy [2002..]\n"
                           "person f | country: KAZ | office: deputy [2001..]\n"
                           "person g | country: KAZ | office: deputy [2002..]\n",
                   NULL, RASID_OK);
  tells_not(m, "was held by");
  rs_buf_free(&m);
}

static void an_end_before_the_beginning(void **state) {
  (void)state;
  rs_buf m = check(HEAD("all") "organisation X | from: 2001 | to: 1999-12-31\norganisation Y | from: 2001 | to: 2001\n",
                   NULL, RASID_LEXICON);
  tells(m, "x.lex:5:35: error: 'organisation X' ends before it begins");
  tells_not(m, "'organisation Y'");
  rs_buf_free(&m);
}

static void members_that_are_no_states(void **state) {
  (void)state;
  rs_buf m =
      check(HEAD("all") "group KAZ:G | country: KAZ\nframework F\n"
                        "organisation X | members: KAZ ; SCO ; KAZ:G | observers: F | invited: CHN | suspended: KOR\n",
            NULL, RASID_OK);
  tells(m, "x.lex:7:39: warning: 'KAZ:G' is no state: among 'members'");
  tells(m, "x.lex:7:58: warning: 'F' is no state: among 'observers'");
  tells_not(m, "'SCO' is no state");
  rs_buf_free(&m);
  m = check(HEAD("all") "organisation X | suspended: QQQ\n", NULL, RASID_LEXICON);
  tells(m, "error: there is no state 'QQQ'");
  rs_buf_free(&m);
  m = check(HEAD("all") "role a | level: minister | like: b\n", NULL, RASID_LEXICON);
  tells(m, "error: there is no role 'b'");
  rs_buf_free(&m);
}

static void names_of_two_kinds(void **state) {
  (void)state;
  rs_buf m = check(HEAD("all") "organisation X\norganisation Z\n",
                   HEAD("en") "organisation X | name: China\norganisation Z | name: Kazakhstan [weak]\n", RASID_OK);
  tells(m, "'China' names both 'organisation X' and 'state CHN'");
  tells_not(m, "'Kazakhstan' names both");
  rs_buf_free(&m);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(two_in_one_office),           cmocka_unit_test(one_after_the_other),
      cmocka_unit_test(an_end_before_the_beginning), cmocka_unit_test(members_that_are_no_states),
      cmocka_unit_test(names_of_two_kinds),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

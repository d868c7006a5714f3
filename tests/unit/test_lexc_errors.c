/* The lexicon compiler's errors: every kind with its place and its mend, all at once, the rest counted. */
#include "lexc_help.h"

/* ---- errors: source behind the codes, place, part of the message ---- */
typedef struct wrong {
  const char *text;
  uint32_t line, column;
  const char *says;
} wrong;

static const wrong wrongs[] = {
    {HEAD("en") "stat KAZ | name: X\n", 5, 1, "unknown kind 'stat': did you mean 'state'?"},
    {HEAD("en") "state\n", 5, 1, "'state' has no key"},
    {HEAD("en") "state KAZ\n  name Kazakhstan\n", 6, 3, "an attribute is 'name: value'"},
    {HEAD("en") "state KAZ\n  name:\n", 6, 3, "'name' has no value"},
    {HEAD("en") "state KAZ | name: A ; ; B\n", 5, 23, "has an empty value"},
    {HEAD("en") "state KAZ | name: A |\n", 5, 22, "nothing stands here"},
    {HEAD("en") "  name: A\n", 5, 3, "there is none: start an entry at the first column"},
    {HEAD("en") "state KAZ | nam: A\n", 5, 13, "a state has no attribute 'nam' in language en: did you mean 'name'?"},
    {HEAD("en") "state KAZ | iso2: KZ\n", 5, 13, "it belongs to the entry in a file of @language all"},
    {HEAD("all") "state USA | capital: Washington\n", 5, 13, "it belongs to the entry in a language's file"},
    {HEAD("en") "state KAZ | name: A [2019-13..]\n", 5, 22, "is no date: write yyyy, yyyy-mm or yyyy-mm-dd"},
    {HEAD("en") "state KAZ | name: A [2019..2018]\n", 5, 22, "ends before it begins"},
    {HEAD("en") "state KAZ | name: A [weka]\n", 5, 19, "unknown qualifier [weka]"},
    {HEAD("en") "state KAZ | name: A [a b c d e]\n", 5, 30, "more than four words"},
    {HEAD("en") "state KAZ | name: A []\n", 5, 22, "empty [ ]"},
    {HEAD("en") "state KAZ | name: (the A\n", 5, 19, "the brackets of '(the A' do not fit"},
    {HEAD("en") "state KAZ | name: A\nstate KAZ | name: B\n", 6, 1, "is declared twice, first at x.lex:5"},
    {HEAD("en") "state KZA | name: A\n", 5, 1,
     "names a code that no file of @language all declares: did you mean 'KAZ'?"},
    {HEAD("en") "-state ZZZ\n", 5, 1, "there is no 'state ZZZ' of language en to take out"},
    {HEAD("en") "word X | class: negatr\n", 5, 17, "unknown class 'negatr': did you mean 'negator'?"},
    {HEAD("en") "verb go | cameo: 058\n", 5, 18, "there is no cameo '058': did you mean '057'?"},
    {HEAD("en") "verb go | cameo: 057 | frame: togther\n", 5, 31, "did you mean 'together'?"},
    {HEAD("en") "verb go | cameo: 042 | mode: vist\n", 5, 30,
     "there is no mode 'CONSULT/vist': did you mean 'CONSULT/visit'?"},
    {HEAD("en") "verb go | cameo: 042 | contexts: militry\n", 5, 34,
     "there is no context 'militry': did you mean 'military'?"},
    {HEAD("en") "verb go | cameo: 042 | status: soon\n", 5, 32, "'status' is one of: past ongoing planned conditional"},
    {HEAD("en") "verb go | cameo: 042 | when: objct @talks\n", 5, 30, "unknown slot 'objct': did you mean 'object'?"},
    {HEAD("en") "verb go | cameo: 042 | when: object\n", 5, 30, "a condition is 'SLOT WHAT'"},
    {HEAD("en") "verb go | cameo: 042 | when: object talks\n", 5, 30, "for the class write it with @"},
    {HEAD("en") "verb go | cameo: 042 | when: object @talk\n", 5, 30, "unknown class 'talk': did you mean 'talks'?"},
    {HEAD("en") "verb go | cameo: 042 | when: self blue\n", 5, 30, "'blue' is neither a mark nor a feature"},
    {HEAD("en") "verb go\n  sense: a\n    past: went\n", 7, 5, "move it before the first 'sense:'"},
    {HEAD("en") "verb go\n  sense: a | cameo: 042 | when: self plural\n  sense: b | cameo: 057 | when: self negated\n  sense: a | cameo: none\n", 8,
     10, "a sense 'a' stands in this entry already, in line 6: give this one another name"},
    {HEAD("en") "verb go | cameo: 042 ; 057\n", 5, 24, "'cameo' has one value"},
    {HEAD("en") "rule r | pattern: noun >vreb | mark: past\n", 5, 24, "unknown item 'vreb': did you mean 'verb'?"},
    {HEAD("en") "rule r | pattern: noun verb | mark: past\n", 5, 19, "no item has '>'"},
    {HEAD("en") "rule r | pattern: >noun >verb | mark: past\n", 5, 19, "more than one item has '>'"},
    {HEAD("en") "rule r | pattern: >noun? | mark: past\n", 5, 19, "the rule would match everywhere"},
    {HEAD("en") "rule r | pattern: >noun.blue | mark: past\n", 5, 19, "unknown feature '.blue'"},
    {HEAD("en") "rule r | pattern: >noun+ | mark: past\n", 5, 19, "is one unit: take its '*' or '+' off"},
    {HEAD("en") "rule r | pattern: !any >noun | mark: past\n", 5, 19, "'!any' never matches"},
    {HEAD("en") "rule r | pattern: =zzz >noun | mark: past\n", 5, 19, "'zzz' is no key of a noun"},
    {HEAD("en") "rule r | pattern: talks >noun | mark: past\n", 5, 19, "for the semantic class write it with @"},
    {HEAD("en") "rule r | pattern: #pst >noun | mark: past\n", 5, 19, "unknown mark '#pst'"},
    {HEAD("en") "rule r | pattern: trigger:TALK >noun | mark: past\n", 5, 19, "there is no type 'TALK'"},
    {HEAD("en") "rule r | pattern: >noun\n", 5, 1, "the rule marks nothing"},
    {HEAD("en") "rule r | pattern: >noun | mark: negatd\n", 5, 33, "unknown mark 'negatd': did you mean 'negated'?"},
    {HEAD("en") "rule r | mark: past\n", 5, 1, "has no 'pattern'"},
    {HEAD("all") "verb go\n", 5, 1, "a verb belongs to a language"},
    {HEAD("en") "frame f | subject: actor\n", 5, 1, "a frame belongs to no language"},
    {HEAD("all") "frame f | subject: actr\n", 5, 20, "unknown side 'actr'"},
    {HEAD("all") "frame f | mutual: wth\n", 5, 19, "unknown slot 'wth'"},
    {HEAD("all") "person p | country: KZA\n", 5, 21, "there is no state 'KZA': did you mean 'KAZ'?"},
    {HEAD("all") "person p | office: minster-foreign\n", 5, 20, "there is no role 'minster-foreign': did you mean"},
    {HEAD("all") "organisation O | members: KAZ ; KZA\n", 5, 33, "there is no state 'KZA'"},
    {HEAD("all") "organisation O | from: June\n", 5, 24, "'June' is no date"},
    {HEAD("all") "organisation O | framework: maybe\n", 5, 29, "'framework' is yes or no"},
    {HEAD("all") "place p | lat: north\n", 5, 16, "'north' is no number: 'lat' takes one such as"},
    {HEAD("all") "type T | score: 1\n", 5, 1, "'type T' has no 'quad'"},
    {HEAD("en") "language en | flags: cassed\n", 5, 22, "unknown flag 'cassed': did you mean 'cased'?"},
    {HEAD("en") "state KAZ | name: \\;\\;\n", 0, 0, NULL}, /* a name of signs alone is odd, yet a text may hold it */
    {"@language xx\n", 1, 11, "unknown language 'xx'"},
    {"@langage en\n", 1, 2, "unknown header '@langage': did you mean 'language'?"},
    {"@language en\n@source a\n@date 2026-11-24\nstate KAZ | name: A\n", 4, 1, "the file has no @licence line"},
    {"@language en\n@source a\n@licence MIT\n@date now\nstate KAZ | name: A\n", 4, 7, "'now' is no date"},
    {HEAD("en") "state KAZ | name: A\n@source b\n", 6, 2, "a header line stands before the first entry"},
    {HEAD("en") "word \xD9\x84\xD9\x85 | class: negatr\n", 5, 18,
     "unknown class 'negatr'"}, /* columns are characters */
    {HEAD("en") "word a\n\xFF\xFE\n", 6, 1, "this is no UTF-8"},
    {HEAD("en") "word a\nword b\xC3", 6, 7, "this is no UTF-8"},
};

static void errors_tell_place_and_mend(void **state) {
  (void)state;
  int failed = 0;
  for (size_t i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
    const wrong *w = &wrongs[i];
    rs_lexc *c = start();
    add(c, "all.lex", codes);
    add(c, "x.lex", w->text);
    rs_buf out = {0};
    rasid_error err;
    rasid_status st = rs_lexc_build(c, false, &out, &err);
    rs_buf m = {0};
    rs_lexc_write_messages(c, &m);
    rs_buf_char(&m, 0);
    if (!w->says) {
      assert_int_equal(st, RASID_OK);
    } else {
      bool found = false;
      char place[64];
      snprintf(place, sizeof place, "x.lex:%u:%u: error: ", w->line, w->column);
      for (uint32_t k = 0; k < rs_lexc_nmessages(c); k++) {
        rs_lexc_message x = rs_lexc_message_at(c, k);
        char text[700];
        snprintf(text, sizeof text, RS_STR_FMT, RS_STR_ARG(x.text));
        found = found || (x.line == w->line && x.column == w->column && strstr(text, w->says) && !x.warning);
      }
      if (!found || st != RASID_LEXICON || !strstr(m.p, place))
        failed++, print_error("case %zu: want %s%s, got status %d and\n%s", i, place, w->says, (int)st, m.p);
      assert_int_equal(out.n, 0);
    }
    rs_buf_free(&m);
    rs_buf_free(&out);
    rs_lexc_free(c);
  }
  assert_int_equal(failed, 0);
}

static void all_errors_at_once(void **state) {
  (void)state;
  rs_lexc *c = start();
  add(c, "all.lex", codes);
  add(c, "x.lex",
      HEAD("en") "stat A\nword b | clas: x\n\nword c | class: zzzz\nrule r | pattern: >blub | mark: past\n");
  rs_buf out = {0}, m = {0};
  rasid_error err;
  assert_int_equal(rs_lexc_build(c, false, &out, &err), RASID_LEXICON);
  assert_int_equal(rs_lexc_nerrors(c), 4);
  assert_int_equal(err.line, 5);
  assert_string_equal(err.file, "x.lex");
  rs_lexc_write_messages(c, &m);
  rs_buf_char(&m, 0);
  assert_non_null(strstr(m.p,
                         "x.lex:6:10: error: a word has no attribute 'clas' in language en: did you mean 'class'?\n"
                         "    word b | clas: x\n"
                         "             ^\n"));
  rs_buf_free(&m);
  rs_lexc_free(c);
}

static void errors_beyond_the_limit_are_counted(void **state) {
  (void)state;
  rs_buf text = {0};
  rs_buf_c(&text, HEAD("en"));
  for (int i = 0; i < 70; i++) rs_buf_printf(&text, "blub key%d\n", i);
  rs_buf_char(&text, 0);
  rs_lexc *c = start();
  add(c, "x.lex", text.p);
  rs_buf out = {0}, m = {0};
  rasid_error err;
  assert_int_equal(rs_lexc_build(c, false, &out, &err), RASID_LEXICON);
  assert_int_equal(rs_lexc_nerrors(c), 70);
  assert_int_equal(rs_lexc_nmessages(c), 50);
  rs_lexc_write_messages(c, &m);
  rs_buf_char(&m, 0);
  assert_non_null(strstr(m.p, "and 20 more errors"));
  rs_buf_free(&m);
  rs_buf_free(&text);
  rs_lexc_free(c);
}

/* Many values add up; many attributes are refused; neither takes long. */
static void long_entries(void **state) {
  (void)state;
  rs_buf values = {0}, attrs = {0}, out = {0};
  rasid_error err;
  rs_buf_c(&values, HEAD("all") "state A\n");
  rs_buf_c(&attrs, HEAD("all") "state A\n");
  for (int i = 0; i < 50000; i++) rs_buf_printf(&values, "  note: v%d\n", i), rs_buf_printf(&attrs, "  a%d: v\n", i);
  rs_buf_char(&values, 0), rs_buf_char(&attrs, 0);
  rs_lexc *c = start();
  add(c, "x.lex", values.p);
  built b = build(c);
  assert_int_equal(rs_lexicon_entry(b.lex, entry(b.lex, RS_KIND_STATE, RS_LANG_ALL, "A")).nattr, 50000);
  drop(&b);
  c = start();
  add(c, "x.lex", attrs.p);
  assert_int_equal(rs_lexc_build(c, false, &out, &err), RASID_LEXICON);
  assert_int_equal(rs_lexc_nerrors(c), 49000 + 1000);
  rs_buf_free(&values);
  rs_buf_free(&attrs);
  rs_lexc_free(c);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(errors_tell_place_and_mend),
      cmocka_unit_test(all_errors_at_once),
      cmocka_unit_test(errors_beyond_the_limit_are_counted),
      cmocka_unit_test(long_entries),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* The cascade of rules, each construct of a pattern by itself, in a lexicon of a dozen words that is compiled for the
 * row. */
#define _GNU_SOURCE
#include "parse_help.h"

static const char all_words[] =
    HEAD("all") "class document\nclass talks\n"
                "type SUPPORT | score: 5 | quad: 1\ntype CONSULT | score: 2.5 | quad: 1\n"
                "cameo 057 | goldstein: 8 | type: SUPPORT\ncameo 042 | goldstein: 1.9 | type: CONSULT\n"
                "frame together\n  subject: actor\n  with: actor\n  object: none\n"
                "sector GOV | name: government\nstate CHN | iso2: CN\nstate KEN | iso2: KE\n";
static const char en_words[] =
    HEAD("en") "language en | flags: cased\nstate CHN | name: China\nstate KEN | name: Kenya\n"
               "word not | class: negator\nword will | class: future\nword with | class: prep-with\nword of | class: "
               "prep-of\n"
               "word and | class: coordinator\nword quickly | class: adverb\nword that | class: complementizer\n"
               "noun agreement | class: document\nnoun cat\nnoun dog\nadj old\nadj red\n"
               "verb sign | cameo: 057 | frame: together\nverb meet | past: met | participle: met | cameo: 042 | "
               "frame: together\nverb sleep | past: slept | participle: slept\n";

typedef struct row {
  const char *rules, *text; /* text must have a trigger: rules run where one is */
  const char *marked;       /* the words that bear `ongoing`, with blanks between; "" for none */
} row;

static const char *marked(const rs_lexicon *lex, const char *text, char out[256]) {
  told *r = read_doc(lex, NULL, RS_LANG_EN, (rs_doc){.text = rs_str_from_c(text)}, PARSED);
  out[0] = 0;
  for (uint32_t i = 0; i < r->p[0].nunits; i++) {
    if (!(r->p[0].units[i].marks & RS_MARK(ONGOING))) continue;
    rs_str s = unit_text(r, &r->p[0], i);
    size_t n = strlen(out);
    snprintf(out + n, 256 - n, "%s%.*s", n ? " " : "", (int)s.n, s.p);
  }
  forget(r);
  return out;
}

static void rows(const row *list, size_t n) {
  for (size_t k = 0; k < n; k++) {
    char source[2048], out[256];
    rs_lexc *c = start();
    add(c, "all.lex", all_words);
    snprintf(source, sizeof source, "%s%s", en_words, list[k].rules);
    add(c, "en.lex", source);
    built b = build(c);
    if (strcmp(marked(b.lex, list[k].text, out), list[k].marked))
      fail_msg("%s in \"%s\" marks \"%s\", not \"%s\"", list[k].rules, list[k].text, out, list[k].marked);
    drop(&b);
  }
}
#define ROWS(list) rows(list, sizeof(list) / sizeof *(list))
#define RULE(pattern) "rule r\n  pattern: " pattern "\n  mark: ongoing\n"

static void a_row_of_items_marks_its_target(void **state) {
  (void)state;
  static const row LIST[] = {
      {RULE("negator >verb"), "China not sign.", "sign"},     {RULE("negator >verb"), "China sign.", ""},
      {RULE(">negator verb"), "China not sign.", "not"},      {RULE("negator >verb"), "China not quickly sign.", ""},
      {RULE("party >verb party"), "China met Kenya.", "met"},
  };
  ROWS(LIST);
}

static void items_may_repeat_or_be_left_out(void **state) {
  (void)state;
  static const row LIST[] = {
      {RULE("negator adverb? >verb"), "China not sign.", "sign"},
      {RULE("negator adverb? >verb"), "China not quickly sign.", "sign"},
      {RULE("prep-with adj* >noun"), "China met with cat.", "cat"},
      {RULE("prep-with adj* >noun"), "China met with old red cat.", "cat"},
      {RULE("adj+ >noun"), "China met old red cat.", "cat"},
      {RULE("adj+ >noun"), "China met cat.", ""},
      {RULE("^ adj* $ >verb"), "China met cat.", ""},
  };
  ROWS(LIST);
}

static void a_gap_stays_in_the_clause(void **state) {
  (void)state;
  static const row LIST[] = {
      {RULE("=sign .. >noun"), "China signed with old red cat and dog.", "cat"},
      {RULE("=sign .. >noun"), "China signed, cat met.", ""},
      {RULE("=sign .. >noun"), "China signed with red old red old red old cat.", ""},
      {RULE("=sign .. >noun"), "China signed that cat met.", ""},
  };
  ROWS(LIST);
}

static void an_item_may_say_what_is_not_there(void **state) {
  (void)state;
  static const row LIST[] = {
      {RULE("!adj >noun"), "China met old cat with dog.", "dog"},
      {RULE("party !negator >party"), "China met Kenya.", "Kenya"},
      {RULE(">!noun/party/punct"), "China met cat.", "met"},
  };
  ROWS(LIST);
}

static void ends_can_be_named(void **state) {
  (void)state;
  static const row LIST[] = {
      {RULE("^ >party"), "China met Kenya.", "China"},
      {RULE(">party $"), "China met Kenya.", "Kenya"},
      {RULE("^ >noun"), "China met cat.", ""},
  };
  ROWS(LIST);
}

static void classes_entries_and_features_are_told(void **state) {
  (void)state;
  static const row LIST[] = {
      {RULE(">@document"), "China signed agreement with cat.", "agreement"},
      {RULE(">=cat/=dog"), "China met cat with dog and Kenya.", "cat dog"},
      {RULE(">noun/party"), "China met cat.", "China cat"},
      {RULE(">verb.past"), "China met Kenya and signs.", "met"},
      {RULE(">noun.plural"), "China met cats with dog.", "cats"},
      {RULE(">trigger"), "China met cat and slept.", "met"},
      {RULE(">trigger:SUPPORT"), "China met Kenya and signed.", "signed"},
      {RULE(">trigger:SUPPORT,CONSULT"), "China met Kenya and signed.", "met signed"},
  };
  ROWS(LIST);
}

static void later_rules_see_earlier_marks(void **state) {
  (void)state;
  static const row LIST[] = {
      {"rule a\n  pattern: >=cat\n  mark: hope\nrule b\n  pattern: #hope prep-with >noun\n  mark: ongoing\n",
       "China met cat with dog.", "dog"},
      {"rule b\n  pattern: #hope prep-with >noun\n  mark: ongoing\nrule c\n  pattern: >=cat\n  mark: hope\n",
       "China met cat with dog.", ""},
      {"rule a\n  pattern: >noun\n  mark: ongoing\nrule b\n  pattern: >=cat\n  unmark: ongoing\n",
       "China met cat with dog.", "dog"},
  };
  ROWS(LIST);
}

/* Every rule that fired is told, with the unit it fired on. */
static void what_fired_is_kept(void **state) {
  (void)state;
  char source[2048];
  rs_lexc *c = start();
  add(c, "all.lex", all_words);
  snprintf(source, sizeof source, "%s%s", en_words, RULE(">=cat/=dog"));
  add(c, "en.lex", source);
  built b = build(c);
  told *r = read_doc(b.lex, NULL, RS_LANG_EN, (rs_doc){.text = RS_STR("China met cat with dog.")}, PARSED);
  assert_int_equal(r->p[0].nfired, 2);
  for (uint32_t k = 0; k < 2; k++) {
    rs_rule rule = rs_lexicon_rule(b.lex, r->p[0].fired[k].rule);
    assert_true(rs_str_eq_c(rs_lexicon_entry(b.lex, rule.entry).key, "r"));
    assert_true(r->p[0].units[r->p[0].fired[k].unit].marks & RS_MARK(ONGOING));
  }
  forget(r);
  drop(&b);
}

/* The embedded lexicon's rules meet what their patterns were written for. */
static void the_embedded_rules_do_their_work(void **state) {
  (void)state;
  void *w;
  assert_int_equal(open_world(&w), 0);
  static const saying AR[] = {
      {"لم توقع كينيا الاتفاقية", "توقع mark=negated"},
      {"ستوقع كينيا الاتفاقية", "ستوقع mark=future"},
      {"تم توقيع الاتفاقية أمس", "توقيع mark=passive"},
      {"أكدت كينيا استعدادها لتوقيع الاتفاقية", "توقيع mark=ready"},
  };
  static const saying EN[] = {
      {"Kenya has not signed the agreement.", "signed mark=negated"},
      {"Kenya will sign the agreement.", "sign mark=future"},
      {"Kenya is ready to sign the agreement.", "sign mark=ready"},
      {"Kenya signed the agreement.", "signed mark!=negated mark!=future mark!=ready"},
  };
  HOLD(&w, RS_LANG_AR, PARSED, AR);
  HOLD(&w, RS_LANG_EN, PARSED, EN);
  close_world(&w);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_row_of_items_marks_its_target),
      cmocka_unit_test(items_may_repeat_or_be_left_out),
      cmocka_unit_test(a_gap_stays_in_the_clause),
      cmocka_unit_test(an_item_may_say_what_is_not_there),
      cmocka_unit_test(ends_can_be_named),
      cmocka_unit_test(classes_entries_and_features_are_told),
      cmocka_unit_test(later_rules_see_earlier_marks),
      cmocka_unit_test(what_fired_is_kept),
      cmocka_unit_test(the_embedded_rules_do_their_work),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Matching: clitics, hamza, terms, enclitics, the possessive, capitals. Each case is a sentence in its own small
 * lexicon. */
#define _GNU_SOURCE
#include "lexc_help.h"
#include "text/text.h"

static const char all_words[] =
    HEAD("all") "state CHN | iso2: CN\nstate USA | iso2: US\nstate SAU | iso2: SA\nstate OMN | iso2: OM\nstate JOR | "
                "iso2: JO\n"
                "state TUR | iso2: TR\nstate MLI | iso2: ML\nstate DEU | iso2: DE\n"
                "sector GOV | name: government\nlevel minister | rank: 3\nrole minister | sector: GOV\n"
                "role minister-foreign | sector: GOV | level: minister\n"
                "organisation SCO | sector: GOV | framework: yes\norganisation UN | sector: GOV\nframework "
                "BRI\nframework BELT\n"
                "field trade | dac: 331\n";
static const char ar_words[] =
    HEAD("ar") "language ar | flags: verb-first nisba-after clitics\n"
               "proclitic و | class: coordinator | order: 1\nproclitic ف | class: coordinator | order: 1\n"
               "proclitic س | class: future | order: 2\nproclitic ب | class: prep-other | order: 2\n"
               "proclitic ل | class: prep-for ; purpose | order: 2\nproclitic ك | class: prep-other | order: 2\n"
               "proclitic ال | class: article | order: 3\n"
               "enclitic ه | person: 3 | number: sg | gender: m\nenclitic ها | person: 3 | number: sg | gender: f\n"
               "enclitic هما | person: 3 | number: du\nenclitic هم | person: 3 | number: pl | gender: m\n"
               "state CHN | name: الصين | nisba: صيني\nstate USA | name: الولايات المتحدة ; أمريكا\nstate SAU | name: "
               "السعودية | nisba: سعودي\n"
               "state OMN | name: عُمان ; سلطنة عُمان\nstate JOR | name: الأردن | capital: عمّان\nstate MLI | name: مالي "
               "[weak]\n"
               "state DEU | name: ألمانيا\n"
               "organisation SCO | name: منظمة شنغهاي للتعاون | short: المنظمة\norganisation UN | name: الأمم المتحدة\n"
               "framework BRI | name: الحزام والطريق\n"
               "noun وزير | plural: وزراء\nnoun لجنة | plural: لجان\nnoun اتفاقية\nnoun مستوى | plural: مستويات\nnoun "
               "عضو | plural: أعضاء\n"
               "noun كتاب | plural: كتب\nnoun طريق | plural: طرق\nnoun منظمة\nadj مالي\nnoun مال | plural: أموال\n"
               "role minister | name: وزير\nrole minister-foreign | name: وزير (ال)خارجية\n"
               "verb وقّع | root: و ق ع | form: 2 | masdar: توقيع\nverb التقى | root: ل ق ي | form: 8\nverb نظّم | root: "
               "ن ظ م | form: 2\n"
               "verb قال | root: ق و ل | form: 1 | vowel: u | masdar: قول\nverb أعلن | root: ع ل ن | form: 4\nverb "
               "أنهى | root: ن ه ي | form: 4\n"
               "verb أوقع | root: و ق ع | form: 4\n"
               "word أن | class: complementizer\nword بان | class: adverb\nword مع | class: prep-with\nword بين | "
               "class: prep-between\n"
               "word في | class: prep-in\n";
static const char en_words[] =
    HEAD("en") "language en | flags: cased\n"
               "enclitic 's | class: possessive | order: 1\nenclitic ' | class: possessive | order: 1\n"
               "state CHN | name: China | nisba: Chinese\nstate USA | name: (the )United States ; US\nstate TUR | "
               "name: Turkey\n"
               "noun turkey\nrole minister-foreign | name: foreign minister\nrole minister | name: minister\n"
               "framework BRI | name: Belt and Road Initiative\nframework BELT | name: Belt and Road\nfield trade | "
               "term: trade\n"
               "noun agreement\nnoun union\nnoun worker\nverb sign\nverb call for\nword for | class: prep-for\nword we "
               "| class: pronoun | form: us\n"
               "word of | class: prep-of\n";

typedef struct fixture {
  built b;
} fixture;

static int set_up(void **state) {
  fixture *f = calloc(1, sizeof *f);
  assert_non_null(f);
  rs_lexc *c = start();
  add(c, "all.lex", all_words);
  add(c, "ar.lex", ar_words);
  add(c, "en.lex", en_words);
  f->b = build(c);
  *state = f;
  return 0;
}

static int tear_down(void **state) {
  fixture *f = *state;
  drop(&f->b);
  free(f);
  return 0;
}

typedef struct read {
  const rs_lexicon *lex;
  rs_arena a;
  rs_doc doc;
  rs_text t;
  rs_match m;
} read_text;

static read_text read_it(void **state, rs_lang lang, const char *text) {
  fixture *f = *state;
  read_text r = {.lex = f->b.lex, .doc = {.text = rs_str_from_c(text)}};
  rasid_error err;
  rs_arena_init(&r.a, 0);
  assert_int_equal(rs_text_analyse(&r.doc, rs_lexicon_profile(r.lex, lang), &r.a, &r.t, &err), RASID_OK);
  for (uint32_t i = 0; i < r.t.nsentences; i++)
    assert_int_equal(rs_lexicon_match(r.lex, lang, &r.doc, r.t.tokens, r.t.sentences[i].tok0, r.t.sentences[i].tok1,
                                      &r.m, &r.a, &err),
                     RASID_OK);
  return r;
}

static rs_str bytes(const read_text *r, rs_span s) { return rs_str_sub(r->doc.text, s.start, s.end); }

/* The first reading of a token that leads to the entry; NULL. */
static const rs_reading *reading(const read_text *r, uint32_t tok, rs_kind kind, const char *key) {
  const rs_token *t = &r->t.tokens[tok];
  for (uint32_t i = 0; i < t->nreading; i++) {
    const rs_reading *x = &r->m.readings[t->reading0 + i];
    if (x->entry != RS_NONE && x->kind == kind && rs_str_eq_c(rs_lexicon_entry(r->lex, x->entry).key, key)) return x;
  }
  return NULL;
}

/* What the mentions are: "STATE CHN الصين; ...", each with its key and the bytes of its span. */
static void mentions_are(const read_text *r, const char *want) {
  rs_buf b = {0};
  for (uint32_t i = 0; i < r->m.nmentions; i++) {
    const rs_mention *m = &r->m.mentions[i];
    if (i) rs_buf_c(&b, "; ");
    rs_buf_str(&b, rs_lexicon_entry(r->lex, m->entry).key);
    rs_buf_char(&b, ' ');
    rs_buf_str(&b, bytes(r, m->span));
    assert_true(i == 0 || m->tok0 >= r->m.mentions[i - 1].tok1);
    for (uint32_t k = m->tok0; k < m->tok1; k++) assert_int_equal(r->t.tokens[k].mention, i);
  }
  rs_buf_char(&b, 0);
  assert_string_equal(b.p, want);
  rs_buf_free(&b);
}

static void check_mentions(void **state, rs_lang lang, const char *text, const char *want) {
  read_text r = read_it(state, lang, text);
  mentions_are(&r, want);
  rs_arena_free(&r.a);
}

/* ---- proclitics ---- */
static void proclitics(void **state) {
  read_text r = read_it(state, RS_LANG_AR, "وسيوقعون بالكتاب ولجنة سوقع");
  const rs_reading *x = reading(&r, 0, RS_KIND_VERB, "وقّع");
  assert_non_null(x);
  assert_true(x->pro == (RS_G(COORD) | RS_G(FUT)));
  assert_true(rs_str_eq_c(bytes(&r, x->stem), "يوقعون"));
  assert_int_equal(RS_F_NUM(x->feats), RS_NUM_PL);
  x = reading(&r, 1, RS_KIND_NOUN, "كتاب");
  assert_non_null(x);
  assert_true(x->has_art && x->pro == RS_G(P_OTHER));
  assert_int_equal(RS_F_STATE(x->feats), RS_STATE_DEF);
  assert_true(rs_str_eq_c(bytes(&r, x->stem), "كتاب"));
  assert_non_null(reading(&r, 2, RS_KIND_NOUN, "لجنة"));
  assert_null(reading(&r, 3, RS_KIND_VERB, "وقّع")); /* no future before a past */
  rs_arena_free(&r.a);
}

static void article_behind_lam(void **state) {
  check_mentions(state, RS_LANG_AR, "قال للولايات المتحدة", "USA ولايات المتحدة");
  check_mentions(state, RS_LANG_AR, "وللصين وللأمم المتحدة", "CHN صين; UN أمم المتحدة");
  read_text r = read_it(state, RS_LANG_AR, "للجنة للكتاب لكتاب");
  const rs_reading *x = reading(&r, 0, RS_KIND_NOUN, "لجنة");
  assert_non_null(x);
  assert_true(x->has_art && (x->pro & RS_G(P_FOR)) && !(x->pro & RS_G(PURPOSE)));
  assert_true(rs_str_eq_c(bytes(&r, x->stem), "لجنة"));
  x = reading(&r, 1, RS_KIND_NOUN, "كتاب");
  assert_true(x && x->has_art);
  x = reading(&r, 2, RS_KIND_NOUN, "كتاب");
  assert_true(x && !x->has_art && x->pro);
  rs_arena_free(&r.a);
}

static void purpose_before_a_verb(void **state) {
  read_text r = read_it(state, RS_LANG_AR, "ليوقع بيوقع");
  const rs_reading *x = reading(&r, 0, RS_KIND_VERB, "وقّع");
  assert_true(x && x->pro == RS_G(PURPOSE));
  assert_null(reading(&r, 1, RS_KIND_VERB, "وقّع"));
  rs_arena_free(&r.a);
}

static void names_take_no_article_nor_pronoun(void **state) {
  check_mentions(state, RS_LANG_AR, "والصين بالسعودية كألمانيا", "CHN الصين; SAU السعودية; DEU ألمانيا");
  check_mentions(state, RS_LANG_AR, "الألمانيا ألمانياهم", "");
  check_mentions(state, RS_LANG_AR, "الوزير الصيني", "minister وزير; CHN صيني");
}

/* ---- hamza and vowel marks ---- */
static void marks_do_not_contradict(void **state) {
  read_text r = read_it(state, RS_LANG_AR, "بأن بان اعلن أعلن إعلن");
  assert_null(reading(&r, 0, RS_KIND_WORD, "بان"));
  assert_non_null(reading(&r, 0, RS_KIND_WORD, "أن"));
  const rs_reading *x = reading(&r, 1, RS_KIND_WORD, "بان");
  assert_true(x && x->exact && x == &r.m.readings[r.t.tokens[1].reading0]);
  x = reading(&r, 2, RS_KIND_VERB, "أعلن");
  assert_true(x && !x->exact);
  x = reading(&r, 3, RS_KIND_VERB, "أعلن");
  assert_true(x && x->exact);
  assert_null(reading(&r, 4, RS_KIND_VERB, "أعلن"));
  rs_arena_free(&r.a);
  check_mentions(state, RS_LANG_AR, "عُمان عمّان سلطنة عُمان", "OMN عُمان; JOR عمّان; OMN سلطنة عُمان");
}

static void folded_letters_are_no_clitics(void **state) {
  read_text r = read_it(state, RS_LANG_AR, "منظمة منظمه");
  const rs_token *t = &r.t.tokens[0];
  for (uint32_t i = 0; i < t->nreading; i++) assert_int_equal(r.m.readings[t->reading0 + i].en, 0);
  assert_non_null(reading(&r, 0, RS_KIND_NOUN, "منظمة"));
  bool pronoun = false;
  t = &r.t.tokens[1];
  for (uint32_t i = 0; i < t->nreading; i++) pronoun |= r.m.readings[t->reading0 + i].en != 0;
  assert_true(pronoun);
  rs_arena_free(&r.a);
}

/* ---- enclitics ---- */
static void enclitics(void **state) {
  static const struct {
    const char *text, *key, *stem;
    rs_kind kind;
    uint32_t person, number;
  } rows[] = {
      {"اتفاقيتهم", "اتفاقية", "اتفاقيت", RS_KIND_NOUN, 3, RS_NUM_PL},
      {"أعضائها", "عضو", "أعضائ", RS_KIND_NOUN, 3, RS_NUM_SG},
      {"أعضاؤه", "عضو", "أعضاؤ", RS_KIND_NOUN, 3, RS_NUM_SG},
      {"مستواهما", "مستوى", "مستوا", RS_KIND_NOUN, 3, RS_NUM_DU},
      {"والتقاه", "التقى", "التقا", RS_KIND_VERB, 3, RS_NUM_SG},
      {"وقعوها", "وقّع", "وقعو", RS_KIND_VERB, 3, RS_NUM_SG},
      {"بتوقيعه", "وقّع", "توقيع", RS_KIND_VERB, 3, RS_NUM_SG},
      {"بينهما", "بين", "بين", RS_KIND_WORD, 3, RS_NUM_DU},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    read_text r = read_it(state, RS_LANG_AR, rows[i].text);
    const rs_reading *x = reading(&r, 0, rows[i].kind, rows[i].key);
    if (!x) print_error("%s\n", rows[i].text);
    assert_non_null(x);
    assert_true(rs_str_eq_c(bytes(&r, x->stem), rows[i].stem));
    assert_true(x->en > 0);
    uint8_t pgn = rs_lexicon_profile(r.lex, RS_LANG_AR)->en[x->en - 1].pgn;
    assert_int_equal(RS_PGN_PERSON(pgn), rows[i].person);
    assert_int_equal(RS_PGN_NUM(pgn), rows[i].number);
    rs_arena_free(&r.a);
  }
}

static void rare_readings_come_last(void **state) {
  read_text r = read_it(state, RS_LANG_AR, "أنه ولأنه أوقع");
  const rs_reading *first = &r.m.readings[r.t.tokens[0].reading0];
  assert_true(first->kind == RS_KIND_WORD && first->en); /* not "let me end" */
  assert_non_null(reading(&r, 0, RS_KIND_VERB, "أنهى"));
  first = &r.m.readings[r.t.tokens[1].reading0];
  assert_true(first->kind == RS_KIND_WORD && first->en);
  first = &r.m.readings[r.t.tokens[2].reading0];
  assert_true(first->kind == RS_KIND_VERB && RS_F_PERSON(first->feats) == 3); /* أوقع, not the first person of وقّع */
  assert_true(rs_str_eq_c(rs_lexicon_entry(r.lex, first->entry).key, "أوقع"));
  rs_arena_free(&r.a);
}

static void forms_before_a_pronoun_do_not_stand_alone(void **state) {
  read_text r = read_it(state, RS_LANG_AR, "اتفاقيت الكتابهم مستوا");
  for (uint32_t i = 0; i < 3; i++)
    for (uint32_t k = 0; k < r.t.tokens[i].nreading; k++)
      assert_int_equal(r.m.readings[r.t.tokens[i].reading0 + k].kind, 0);
  rs_arena_free(&r.a);
}

/* ---- terms ---- */
static void longest_term_wins(void **state) {
  check_mentions(state, RS_LANG_AR, "منظمة شنغهاي للتعاون والمنظمة", "SCO منظمة شنغهاي للتعاون; SCO المنظمة");
  check_mentions(state, RS_LANG_AR, "وزير الخارجية الصيني", "minister-foreign وزير الخارجية; CHN صيني");
  check_mentions(state, RS_LANG_AR, "مع وزيري خارجية", "minister-foreign وزيري خارجية");
  check_mentions(state, RS_LANG_AR, "بالحزام والطريق والطريق", "BRI الحزام والطريق");
  check_mentions(state, RS_LANG_AR, "منظمة شنغهاي", "");
  check_mentions(state, RS_LANG_EN, "the Belt and Road Initiative, Belt and Road union",
                 "BRI Belt and Road Initiative; BELT Belt and Road");
  check_mentions(state, RS_LANG_EN, "He called for trade.", "call for called for; trade trade");
}

static void pronoun_behind_a_term(void **state) {
  read_text r = read_it(state, RS_LANG_AR, "ووزير خارجيته مع وزيري خارجيتهما");
  mentions_are(&r, "minister-foreign وزير خارجيت; minister-foreign وزيري خارجيت");
  for (uint32_t i = 0; i < 2; i++) assert_true(r.m.mentions[i].en > 0 && !(r.m.mentions[i].feats & RS_F_BOUND));
  rs_arena_free(&r.a);
  check_mentions(state, RS_LANG_AR, "منظمة شنغهاي للتعاونه", "");
}

static void weak_names_are_told(void **state) {
  read_text r = read_it(state, RS_LANG_AR, "في مالي");
  assert_int_equal(r.m.nmentions, 1);
  assert_int_equal(r.m.mentions[0].weak, 1);
  assert_non_null(reading(&r, 1, RS_KIND_ADJ, "مالي"));
  rs_arena_free(&r.a);
}

/* ---- English ---- */
static void possessive(void **state) {
  read_text r = read_it(state, RS_LANG_EN, "China’s union and the United States' Belt and Road's workers' agreement");
  mentions_are(&r, "CHN China; USA the United States; BELT Belt and Road");
  for (uint32_t i = 0; i < 3; i++) {
    assert_true(r.m.mentions[i].en > 0);
    assert_int_equal(rs_lexicon_profile(r.lex, RS_LANG_EN)->en[r.m.mentions[i].en - 1].poss, 1);
  }
  rs_arena_free(&r.a);
}

static void capitals(void **state) {
  check_mentions(state, RS_LANG_EN, "in china and turkey and Turkey for us and the US", "TUR Turkey; USA US");
  read_text r = read_it(state, RS_LANG_EN, "Turkey signed.");
  assert_int_equal(r.m.nmentions, 1);
  assert_int_equal(r.m.mentions[0].weak, 1); /* a bird may begin a sentence too */
  assert_non_null(reading(&r, 0, RS_KIND_NOUN, "turkey"));
  rs_arena_free(&r.a);
  r = read_it(state, RS_LANG_EN, "He met Turkey.");
  assert_int_equal(r.m.mentions[0].weak, 0);
  rs_arena_free(&r.a);
  check_mentions(state, RS_LANG_EN, "CHINA SIGNS AGREEMENT", "CHN CHINA");
}

static void unknown_words(void **state) {
  read_text r = read_it(state, RS_LANG_AR, "والقسطلاني قسطلاني");
  assert_int_equal(r.t.tokens[0].nreading, 1);
  const rs_reading *x = &r.m.readings[r.t.tokens[0].reading0];
  assert_int_equal(x->entry, RS_NONE);
  assert_true(x->has_art);
  assert_int_equal(r.t.tokens[1].nreading, 0);
  rs_arena_free(&r.a);
}

static void bytes_behind_marks(void **state) {
  check_mentions(state, RS_LANG_AR, "وَالصِّينُ", "CHN الصِّينُ");
  read_text r = read_it(state, RS_LANG_AR, "بِالْكِتَابِ");
  const rs_reading *x = reading(&r, 0, RS_KIND_NOUN, "كتاب");
  assert_non_null(x);
  assert_true(rs_str_eq_c(bytes(&r, x->stem), "كِتَابِ"));
  rs_arena_free(&r.a);
}

static void nothing_is_fine(void **state) {
  check_mentions(state, RS_LANG_AR, "", "");
  check_mentions(state, RS_LANG_EN, "...", "");
  check_mentions(state, RS_LANG_ALL, "China الصين", "");
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(proclitics),
                                     cmocka_unit_test(article_behind_lam),
                                     cmocka_unit_test(purpose_before_a_verb),
                                     cmocka_unit_test(names_take_no_article_nor_pronoun),
                                     cmocka_unit_test(marks_do_not_contradict),
                                     cmocka_unit_test(folded_letters_are_no_clitics),
                                     cmocka_unit_test(enclitics),
                                     cmocka_unit_test(rare_readings_come_last),
                                     cmocka_unit_test(forms_before_a_pronoun_do_not_stand_alone),
                                     cmocka_unit_test(longest_term_wins),
                                     cmocka_unit_test(pronoun_behind_a_term),
                                     cmocka_unit_test(weak_names_are_told),
                                     cmocka_unit_test(possessive),
                                     cmocka_unit_test(capitals),
                                     cmocka_unit_test(unknown_words),
                                     cmocka_unit_test(bytes_behind_marks),
                                     cmocka_unit_test(nothing_is_fine)};
  return cmocka_run_group_tests_name("match", tests, set_up, tear_down);
}

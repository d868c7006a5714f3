/* Names of features: each is one word, comes back as the feature it was made from, and no two features share one. */
#include "code/features.h"
#include "parse_help.h"

static const struct {
  const char *name, *args;
} TEMPLATES[] = {
#define X(name, args) {#name, args},
    RS_FEATURE_LIST(X)
#undef X
};
enum { NTEMPLATES = sizeof TEMPLATES / sizeof *TEMPLATES };

/* How many values an argument of this kind can have. */
static uint32_t extent(const rs_lexicon *lex, char kind) {
  uint32_t n;
  switch (kind) {
  case 'T': rs_lexicon_list(lex, RS_KIND_TYPE, RS_LANG_ALL, &n); return n;
  case 'C': rs_lexicon_list(lex, RS_KIND_CLASS, RS_LANG_ALL, &n); return n;
  case 'S': return rs_lexicon_nsenses(lex);
  case 'F': return RS_FN_COUNT;
  case 'M': return RS_MARK_COUNT;
  case 'G': return RS_GRAM_COUNT;
  case 'R':
  case 'A': return rs_lexicon_nentries(lex);
  case '-': return 1;
  default: return 100;
  }
}

static void back(const rs_lexicon *lex, uint64_t f) {
  rs_buf name = {0};
  uint64_t again = 0;
  uint32_t hint = 0;
  rs_feature_name(lex, f, &name);
  for (size_t k = 0; k < name.n; k++) assert_true((unsigned char)name.p[k] > ' ');
  if (!rs_feature_parse(lex, rs_buf_view(&name), &hint, &again) || again != f)
    fail_msg("%.*s does not come back", (int)name.n, name.p);
  rs_buf_free(&name);
}

static void every_template_comes_back(void **state) {
  world *w = *state;
  for (uint32_t t = 0; t < NTEMPLATES; t++) {
    uint32_t n[3];
    for (int k = 0; k < 3; k++) n[k] = extent(w->lex, TEMPLATES[t].args[k]);
    for (uint32_t step = 0; step < 40; step++) {
      uint32_t v[3];
      for (uint32_t k = 0; k < 3; k++) v[k] = n[k] == 1 ? 0 : (step * (7919u + 104729u * k)) % n[k];
      /* The third argument has 16 bits. */
      back(w->lex, rs_feature((enum rs_template)t, v[0], v[1], v[2] & 0xFFFF));
    }
  }
}

/* All senses and rules, the keys of which hold blanks, brackets and letters of every kind. */
static void every_sense_and_rule_comes_back(void **state) {
  world *w = *state;
  for (uint32_t s = 0; s < rs_lexicon_nsenses(w->lex); s++) back(w->lex, rs_feature(RS_T_sense, s, 0, 0));
  for (uint32_t r = 0; r < rs_lexicon_nrules(w->lex); r++)
    back(w->lex, rs_feature(RS_T_rule_any, rs_lexicon_rule(w->lex, r).entry, 1, 0));
}

static void a_promise_has_a_name_of_its_own(void **state) {
  world *w = *state;
  rs_buf a = {0}, b = {0};
  rs_feature_name(w->lex, rs_feature(RS_T_bias, 1, 0, 0), &a);
  rs_feature_name(w->lex, rs_feature(RS_T_bias, 1 + RS_PLANNED_TYPE, 0, 0), &b);
  assert_false(rs_str_eq(rs_buf_view(&a), rs_buf_view(&b)));
  back(w->lex, rs_feature(RS_T_bias, 1 + RS_PLANNED_TYPE, 0, 0));
  rs_buf_free(&a);
  rs_buf_free(&b);
}

static void what_is_no_name_is_refused(void **state) {
  world *w = *state;
  static const char *const WRONG[] = {"",
                                      "(",
                                      "bias",
                                      "bias(",
                                      "bias()",
                                      "bias(NOTYPE)",
                                      "bias(+)",
                                      "nosuch(1)",
                                      "fn(object)",
                                      "fn(nofn,AID)",
                                      "fn(,,)",
                                      "sense(2/2/no/x)",
                                      "sense(x)",
                                      "sense(9/2/sign/sign)",
                                      "language(x,AID)",
                                      "mark(nomark,AID,1)",
                                      "sense(2/2/~/x)",
                                      "sense(2/2/~z/x)",
                                      "rule(2/20/,AID)",
                                      "bias(ACCUSE",
                                      "\xff\xff(1)"};
  for (size_t k = 0; k < sizeof WRONG / sizeof *WRONG; k++) {
    uint64_t f = 0;
    uint32_t hint = 0;
    bool ok = rs_feature_parse(w->lex, rs_str_from_c(WRONG[k]), &hint, &f);
    /* A bracket that is not closed tells the same feature; all else tells none. */
    if (ok != !strcmp(WRONG[k], "bias(ACCUSE")) fail_msg("%s is%s read", WRONG[k], ok ? "" : " not");
  }
}

static void the_hint_is_only_a_hint(void **state) {
  world *w = *state;
  uint64_t f = 0, g = 0;
  for (uint32_t hint = 0; hint < NTEMPLATES + 3; hint++) {
    uint32_t h = hint, zero = 0;
    assert_true(rs_feature_parse(w->lex, RS_STR("bias(ACCUSE)"), &h, &f));
    assert_true(rs_feature_parse(w->lex, RS_STR("bias(ACCUSE)"), &zero, &g));
    assert_true(f == g);
  }
}

/* What real sentences give: bounded, within the templates, and all of it can be named and read. */
static void features_of_sentences_come_back(void **state) {
  world *w = *state;
  static const char *const TEXTS[] = {
      "وقعت الصين وكازاخستان أمس في أستانا اتفاقية للتعاون في مجال الطاقة، وقال الوزير إن بلاده مستعدة لتعزيز التعاون "
      "مع البلدين.",
      "\"We are ready to sign\", said Kenya's foreign minister, who met her Chinese counterpart in Beijing; talks on "
      "trade will go on within the SCO.",
  };
  for (size_t k = 0; k < sizeof TEXTS / sizeof *TEXTS; k++) {
    rs_doc doc = {.text = rs_str_from_c(TEXTS[k])};
    told *r = read_doc(w->lex, w->model, rs_text_language(doc.text), doc, CODED);
    uint32_t seen = 0;
    for (uint32_t s = 0; s < r->n; s++)
      for (uint32_t i = 0; i < r->c[s].n; i++) {
        const rs_cand *c = &r->c[s].at[i];
        assert_true(c->nfeatures && c->nfeatures <= RS_MAX_CAND_FEATURES);
        for (uint32_t j = 0; j < c->nfeatures; j++, seen++) back(w->lex, c->features[j]);
        for (uint32_t j = 0; j < c->nslots; j++) {
          uint64_t out[RS_MAX_SLOT_FEATURES];
          uint32_t n = rs_code_slot_features(&r->p[s], c, j, out);
          assert_true(n && n <= RS_MAX_SLOT_FEATURES);
          for (uint32_t q = 0; q < n; q++) back(w->lex, out[q]);
        }
      }
    assert_true(seen > 50);
    forget(r);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_template_comes_back),       cmocka_unit_test(every_sense_and_rule_comes_back),
      cmocka_unit_test(a_promise_has_a_name_of_its_own), cmocka_unit_test(what_is_no_name_is_refused),
      cmocka_unit_test(the_hint_is_only_a_hint),         cmocka_unit_test(features_of_sentences_come_back),
  };
  return cmocka_run_group_tests(tests, open_world, close_world);
}

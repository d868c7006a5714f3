/* A build over a compiled lexicon takes over what the layers above do not touch: its bytes, and what it says of what is
 * wrong, must be those of a build from all sources. */
#include "lexc_help.h"
#include "lexc/build.h"

static const rs_lexicon *whole; /* all of lexicon/ */
static built whole_built;

static rs_lexc *over(const rs_lexicon *base, const char *const *layers, uint32_t n) {
  rs_lexc *c;
  rasid_error err;
  assert_int_equal(rs_lexc_new(&c, &err), RASID_OK);
  assert_int_equal(rs_lexc_add_lexicon(c, base, &err), RASID_OK);
  for (uint32_t i = 0; i < n; i++) add(c, i ? "second.lex" : "first.lex", layers[i]);
  return c;
}

static void same_bytes(const rs_buf *x, const rs_buf *y) {
  static const char *const names[] = {
#define X(name, id, size) name,
      RS_LEX_SECTION_LIST(X)
#undef X
  };
  for (unsigned s = 0; s < RS_SEC_COUNT && x->n && y->n; s++) {
    const char *rx = x->p + RS_LEX_HEADER + s * RS_LEX_TABLE_ROW, *ry = y->p + RS_LEX_HEADER + s * RS_LEX_TABLE_ROW;
    if (rs_le64(rx + 8) != rs_le64(ry + 8) || memcmp(x->p + rs_le64(rx), y->p + rs_le64(ry), (size_t)rs_le64(rx + 8)))
      fail_msg("section %s differs", names[s]);
  }
  assert_int_equal(x->n, y->n);
  if (x->n) assert_memory_equal(x->p, y->p, x->n);
}

/* Builds both ways (a build with lint reads all back) and compares; returns whether it could be built. */
static bool both_ways(const rs_lexicon *base, const char *const *layers, uint32_t n, bool reused) {
  rs_lexc *c = over(base, layers, n), *full = over(base, layers, n);
  rs_buf got = {0}, want = {0}, said = {0}, meant = {0};
  rasid_error err;
  assert_int_equal(c->nerrors || rs_reuse_may(c), reused);
  rasid_status st = rs_lexc_build(c, false, &got, &err);
  assert_int_equal(rs_lexc_read_base(full, &err), RASID_OK);
  assert_int_equal(rs_lexc_build(full, false, &want, &err), st);
  same_bytes(&got, &want);
  rs_lexc_write_messages(c, &said);
  rs_lexc_write_messages(full, &meant);
  assert_true(rs_str_eq(rs_buf_view(&said), rs_buf_view(&meant)));
  rs_buf_free(&got), rs_buf_free(&want), rs_buf_free(&said), rs_buf_free(&meant);
  rs_lexc_free(c), rs_lexc_free(full);
  return st == RASID_OK;
}

static bool one(const rs_lexicon *base, const char *layer, bool reused) { return both_ways(base, &layer, 1, reused); }

static void nothing_above(void **state) {
  (void)state;
  assert_true(both_ways(whole, NULL, 0, true));
}

/* Each of these would come out wrong if one of the ways in which entries hang on each other were forgotten. */
static void what_is_touched_is_made_anew(void **state) {
  (void)state;
  static const char *const layers[] = {
      HEAD("en") "state CHN | name: Middle Kingdom\n",
      HEAD("all") "state KOR | iso2: KR | from: 1948-08-15\n",                  /* names take over dates */
      HEAD("ar") "noun توقيع | plural: تواقيع\n",                                 /* covers a masdar */
      HEAD("ar") "noun وزير | plural: وزراء ; وزيرون\n",                         /* the head of an office */
      HEAD("ar") "-noun وزير\n",
      HEAD("en") "noun minister | plural: ministri\n",
      HEAD("en") "word foreign | class: prep-of\n",                             /* where a head ends */
      HEAD("en") "-word of\n",
      HEAD("en") "noun agreement | plural: agreementz\n",                       /* a condition asks for it */
      HEAD("en") "noun agreement#2 | class: talks\n",
      HEAD("en") "verb call | past: cull\n",                                    /* call on is inflected as it */
      HEAD("en") "rule r\n  pattern: >=agreement\n  mark: past\n",
      HEAD("en") "-state CHN\n-verb call on\n",
      HEAD("all") "frame together\n  subject: actor\n",
      HEAD("all") "level minister | rank: 4\nsector GOV | name: rule\n",
      HEAD("all") "person two | country: CHN | office: minister-foreign [2020..]\n",
      HEAD("ar") "state KAZ\n  name: كازاخستان [1991..] ; قازاقستان [2001..2002]\n",
      HEAD("ar") "word ضمن إطار | class: prep-within\n",
  };
  built small = build(start_full());
  for (size_t i = 0; i < sizeof layers / sizeof *layers; i++) assert_true(one(small.lex, layers[i], true));
  drop(&small);
}

static void two_layers_and_three_builds(void **state) {
  (void)state;
  static const char *const layers[] = {HEAD("ar") "noun توقيع | plural: تواقيع\nverb نسّق | root: ن س ق | form: 2\n",
                                       HEAD("ar") "-noun توقيع\nverb نسّق | root: ن س ق | form: 2 | masdar: تنسيق\n"};
  built small = build(start_full());
  assert_true(both_ways(small.lex, layers, 2, true));
  /* A base that was built over a base: the masdar that the noun covered comes back. */
  built covered = build(over(small.lex, layers, 1));
  assert_true(one(covered.lex, layers[1], true));
  built back = build(over(covered.lex, layers + 1, 1));
  uint32_t verb = entry(back.lex, RS_KIND_VERB, RS_LANG_AR, "وقّع");
  assert_false(leads(covered.lex, find(covered.lex, RS_LANG_AR, "توقيع"), entry(covered.lex, RS_KIND_VERB, RS_LANG_AR, "وقّع"), 7, RS_POS_NOUN));
  assert_true(leads(back.lex, find(back.lex, RS_LANG_AR, "توقيع"), verb, 7, RS_POS_NOUN));
  drop(&back);
  drop(&covered);
  /* Of two masdars that fold alike the noun covers the first, which then stands first again. */
  built order = build(over(small.lex, (const char *const[]){HEAD("ar") "verb أمر | root: ء م ر | form: 1 | masdar: إمر ; أمر\n"
                                                                       "noun إمر\n"}, 1));
  assert_true(rs_lexicon_ncovered(order.lex) > 0);
  assert_true(one(order.lex, HEAD("ar") "-noun إمر\n", true));
  drop(&order);
  drop(&small);
}

static void what_shapes_others_is_built_from_all(void **state) {
  (void)state;
  static const char *const layers[] = {
      HEAD("all") "class zeal\n",
      HEAD("all") "-person one\n",
      HEAD("ar") "spelling كازاخستان | form: كزخستان\n",
      HEAD("en") "language en | flags: cased nisba-after\n",
      HEAD("all") "cameo 057 | goldstein: 8 | type: CONSULT\n",
  };
  built small = build(start_full());
  for (size_t i = 0; i < sizeof layers / sizeof *layers; i++) assert_true(one(small.lex, layers[i], false));
  drop(&small);
}

static void errors_are_told_as_from_all(void **state) {
  (void)state;
  built small = build(start_full());
  assert_false(one(small.lex, HEAD("en") "-noun agreement\n", true)); /* a condition is left without its word */
  assert_false(one(small.lex, HEAD("all") "-state KAZ\n", false));
  assert_false(one(small.lex, HEAD("en") "state ZZZ | name: Nowhere\n", true));
  assert_false(one(small.lex, HEAD("en") "state KAZ | nome: Nowhere\n-noun nothing\n", true));
  assert_false(one(small.lex, HEAD("en") "noun x\nnoun x\n", true));
  drop(&small);
}

/* Entries of the whole lexicon by chance: written again, changed, or taken out. */
static void put_some(rs_lang lang, uint64_t *seed, uint32_t n, rs_buf *out) {
  uint32_t nentries = rs_lexicon_nentries(whole);
  rs_buf_c(out, lang == RS_LANG_ALL ? HEAD("all") : lang == RS_LANG_AR ? HEAD("ar") : HEAD("en"));
  bool *taken = calloc(nentries, sizeof *taken);
  assert_non_null(taken);
  while (n) {
    *seed = *seed * UINT64_C(6364136223846793005) + 1442695040888963407u;
    uint32_t i = (uint32_t)(*seed >> 33) % nentries, how = (uint32_t)(*seed >> 20) % 4;
    rs_entry e = rs_lexicon_entry(whole, i);
    bool wordy = e.kind >= RS_KIND_WORD && e.kind <= RS_KIND_ADJ;
    if (e.lang != lang || taken[i] || e.kind == RS_KIND_PARADIGM || e.kind == RS_KIND_AFFIXES) continue;
    if (!wordy && how == 3 && *seed >> 60) continue; /* nouns and verbs seldom come up by chance */
    taken[i] = true, n--;
    rs_buf text = {0};
    rs_lexicon_source(whole, i, &text);
    rs_str s = rs_buf_view(&text), last = s;
    if (how == 0 && lang != RS_LANG_ALL)
      rs_buf_char(out, '-'), rs_buf_str(out, rs_str_cut(&last, '\n')), rs_buf_char(out, '\n');
    else if (how == 1 && e.nattr > 1) /* one line less */
      while (s.n && (s.n--, s.p[s.n - 1] != '\n')) continue;
    if (how || lang == RS_LANG_ALL) rs_buf_str(out, s);
    rs_buf_free(&text);
  }
  free(taken);
  rs_buf_char(out, 0);
}

static void entries_by_chance(void **state) {
  (void)state;
  uint64_t seed = 11;
  uint32_t good = 0;
  for (int round = 0; round < 12; round++) {
    rs_buf text = {0};
    put_some((rs_lang)(round % 3), &seed, 1u << round % 7, &text);
    rs_lexc *c = over(whole, (const char *const[]){text.p}, 1);
    bool reused = c->nerrors || rs_reuse_may(c);
    rs_lexc_free(c);
    good += one(whole, text.p, reused);
    rs_buf_free(&text);
  }
  assert_true(good > 3);
}

int main(void) {
  rs_lexc *c;
  rasid_error err;
  if (rs_lexc_new(&c, &err) || rs_lexc_add_path(c, "lexicon", &err)) return 1;
  whole_built = build(c);
  whole = whole_built.lex;
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(nothing_above),
      cmocka_unit_test(what_is_touched_is_made_anew),
      cmocka_unit_test(two_layers_and_three_builds),
      cmocka_unit_test(what_shapes_others_is_built_from_all),
      cmocka_unit_test(errors_are_told_as_from_all),
      cmocka_unit_test(entries_by_chance),
  };
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  drop(&whole_built);
  return failed;
}

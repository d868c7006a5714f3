/* Inflection: the tables in tests/morph (entry, features, forms; and forms that must not be), twins, errors. */
#define _GNU_SOURCE
#include "lexc/morph.h"
#include "lexc_help.h"
#include "text/text.h"

static const struct {
  const char *name;
  uint32_t mask, value;
} words[] = {
#define F(name, mask, value)                                                                                           \
  { name, mask, value }
    F("noun", 7u, RS_POS_NOUN),
    F("verb", 7u, RS_POS_VERB),
    F("adj", 7u, RS_POS_ADJ),
    F("past", 7u << 3, RS_TENSE_PAST << 3),
    F("present", 7u << 3, RS_TENSE_PRESENT << 3),
    F("imperative", 7u << 3, RS_TENSE_IMPERATIVE << 3),
    F("base", 7u << 3, RS_TENSE_BASE << 3),
    F("active", 3u << 6, RS_VOICE_ACTIVE << 6),
    F("passive", 3u << 6, RS_VOICE_PASSIVE << 6),
    F("1", 3u << 8, 1u << 8),
    F("2", 3u << 8, 2u << 8),
    F("3", 3u << 8, 3u << 8),
    F("sg", 3u << 10, RS_NUM_SG << 10),
    F("du", 3u << 10, RS_NUM_DU << 10),
    F("pl", 3u << 10, RS_NUM_PL << 10),
    F("m", 3u << 12, RS_GEN_M << 12),
    F("f", 3u << 12, RS_GEN_F << 12),
    F("construct", 3u << 14, RS_STATE_CONSTRUCT << 14),
    F("masdar", 7u << 16, RS_DER_MASDAR << 16),
    F("actpart", 7u << 16, RS_DER_ACTPART << 16),
    F("passpart", 7u << 16, RS_DER_PASSPART << 16),
    F("nisba", 7u << 16, RS_DER_NISBA << 16),
    F("gerund", 7u << 16, RS_DER_GERUND << 16),
    F("indicative", 3u << 19, RS_MOOD_IND << 19),
    F("subjunctive", 3u << 19, RS_MOOD_SUBJ << 19),
    F("bound", RS_F_BOUND, RS_F_BOUND),
#undef F
};

static rs_str word(rs_str *s) {
  *s = rs_str_trim(*s);
  return rs_str_cut(s, ' ');
}

static char *slurp(const char *path, size_t *n) {
  FILE *f = fopen(path, "rb");
  assert_non_null(f);
  char *p = malloc(1 << 20);
  assert_non_null(p);
  *n = fread(p, 1, (1 << 20) - 1, f);
  fclose(f);
  p[*n] = 0;
  return p;
}

/* A feature that was merged away (told by none) is no contradiction. */
static bool has(uint32_t feats, uint32_t mask, uint32_t value) {
  static const uint32_t fields[] = {3u << 6, 3u << 12, 3u << 14, 3u << 19};
  for (size_t i = 0; i < 4; i++)
    if ((mask & fields[i]) && !(feats & fields[i]) && fields[i] != 3u << 14) mask &= ~fields[i], value &= ~fields[i];
  return (feats & mask) == value;
}

/* Is the written form among the entry's, with these features? A blank inside a form is written _. */
static bool found(const rs_lexicon *x, rs_lang lang, uint32_t e, rs_str form, uint32_t mask, uint32_t value) {
  char norm[1020], fold[1020], plain[256], *q = plain;
  uint32_t nn, nf, node = RS_NONE;
  for (uint32_t i = 0; i < form.n; i++) *q++ = form.p[i] == '_' ? ' ' : form.p[i];
  rs_str written = {plain, (uint32_t)(q - plain)}, rest = written;
  rs_form f = {0, 0, RS_NONE};
  for (rs_str w = word(&rest); w.n; w = word(&rest)) {
    if (!rs_text_word(w, norm, &nn, fold, &nf)) return false;
    uint32_t i = rs_lexicon_find_form(x, lang, rs_str_make(fold, nf), rs_hash(fold, nf));
    if (i == RS_NONE) return false;
    if (node == RS_NONE)
      f = rs_lexicon_form(x, i), node = f.node;
    else if ((node = rs_lexicon_next(x, node, i)) == RS_NONE)
      return false;
    else
      f = rs_lexicon_node(x, node);
    if (rest.p && node == RS_NONE) return false;
  }
  for (uint32_t i = 0; i < f.nan; i++) {
    rs_analysis a = rs_lexicon_analysis(x, f.an0 + i);
    if (a.entry == e && rs_str_eq(a.written, written) && has(a.feats, mask, value)) return true;
  }
  return false;
}

static unsigned check_line(const rs_lexicon *x, rs_lang lang, uint32_t e, rs_str line) {
  uint32_t mask = 0, value = 0;
  rs_str forms = line, left = rs_str_cut(&forms, '='), all = left;
  bool never = false;
  unsigned bad = 0;
  assert_non_null(forms.p);
  for (rs_str w = word(&left); w.n; w = word(&left)) {
    size_t i = 0;
    if ((never = rs_str_eq_c(w, "never"))) break;
    while (i < sizeof words / sizeof *words && !rs_str_eq_c(w, words[i].name)) i++;
    assert_true(i < sizeof words / sizeof *words);
    mask |= words[i].mask, value |= words[i].value;
  }
  for (rs_str w = word(&forms); w.n; w = word(&forms)) {
    if (found(x, lang, e, w, mask, value) != never) continue;
    print_error("%.*s: %s %.*s, %.*s\n", RS_STR_ARG(rs_lexicon_entry(x, e).key), never ? "has" : "lacks", RS_STR_ARG(w),
                RS_STR_ARG(rs_str_trim(all)));
    bad++;
  }
  return bad;
}

/* An entry's line names its kind and key: `verb KEY | ...`. */
static uint32_t entry_of(const rs_lexicon *x, rs_lang lang, rs_str line) {
  rs_str rest = line, head = rs_str_trim(rs_str_cut(&rest, '|')), key = head, kind = rs_str_cut(&key, ' ');
  rs_kind k = rs_str_eq_c(kind, "verb") ? RS_KIND_VERB : rs_str_eq_c(kind, "noun") ? RS_KIND_NOUN : RS_KIND_ADJ;
  uint32_t e = rs_lexicon_find_entry(x, k, lang, rs_str_trim(key));
  assert_int_not_equal(e, RS_NONE);
  return e;
}

static void table(const char *path, rs_lang lang, const char *head, unsigned least) {
  size_t n;
  char *text = slurp(path, &n);
  rs_buf source = {0};
  rs_buf_c(&source, head);
  rs_str rest = rs_str_make(text, n);
  while (rest.p) {
    rs_str line = rs_str_cut(&rest, '\n');
    if (line.n && line.p[0] != ' ' && line.p[0] != '#') rs_buf_str(&source, line), rs_buf_char(&source, '\n');
  }
  rs_buf_char(&source, 0);
  rs_lexc *c = start();
  add(c, "forms.lex", source.p);
  built b = build(c);
  unsigned bad = 0, lines = 0;
  uint32_t e = RS_NONE;
  for (rest = rs_str_make(text, n); rest.p;) {
    rs_str line = rs_str_cut(&rest, '\n');
    if (!line.n || line.p[0] == '#') continue;
    if (line.p[0] != ' ')
      e = entry_of(b.lex, lang, line);
    else
      bad += check_line(b.lex, lang, e, line), lines++;
  }
  assert_int_equal(bad, 0);
  assert_true(lines >= least);
  drop(&b);
  rs_buf_free(&source);
  free(text);
}

static void arabic_table(void **state) {
  (void)state;
  table("tests/morph/ar.forms", RS_LANG_AR, HEAD("ar"), 150);
}

static void english_table(void **state) {
  (void)state;
  table("tests/morph/en.forms", RS_LANG_EN, HEAD("en"), 40);
}

/* ---- errors of the paradigms ---- */
static void refuses(const char *source, const char *part) {
  rs_lexc *c;
  rasid_error err = {0};
  rs_buf out = {0};
  assert_int_equal(rs_lexc_new(&c, &err), RASID_OK);
  add(c, "wrong.lex", source);
  assert_int_equal(rs_lexc_build(c, false, &out, &err), RASID_LEXICON);
  if (!strstr(err.message, part)) print_error("'%s' does not tell '%s'\n", err.message, part);
  assert_non_null(strstr(err.message, part));
  assert_true(err.line > 4);
  rs_buf_free(&out);
  rs_lexc_free(c);
}

static void errors_name_what_is_wrong(void **state) {
  (void)state;
  refuses(HEAD("ar") "affixes a | of: verb | rule: x y\n", "FROM > TO");
  refuses(HEAD("ar") "affixes a | of: verb | rule: {Z} > y\n", "unknown set");
  refuses(HEAD("ar") "affixes a | of: verb | letter: ab c\n", "SYMBOL LETTER");
  refuses(HEAD("ar") "paradigm p | of: verb | cell: past 3 sg\n", "= expected");
  refuses(HEAD("ar") "paradigm p | of: verb | cell: past 4 sg = pv +a\n", "unknown feature");
  refuses(HEAD("ar") "paradigm p | of: verb | cell: past = \n", "needs a stem");
  refuses(HEAD("ar") "paradigm p | of: verb | when: form\n", "NAME=VALUE");
  refuses(HEAD("ar") "paradigm p | of: verb | root: 5 y\n", "RADICAL SYMBOL");
}

/* ---- the engine alone ---- */
typedef struct seen {
  char forms[64][64];
  uint32_t feats[64];
  unsigned n;
} seen;

static rasid_status keep(void *ctx, rs_str written, uint32_t feats) {
  seen *s = ctx;
  if (s->n < 64) snprintf(s->forms[s->n], 64, "%.*s", RS_STR_ARG(written)), s->feats[s->n++] = feats;
  return RASID_OK;
}

#define V(t)                                                                                                           \
  { .text = {t, sizeof(t) - 1}, .line = 1, .column = 1 }
#define A(n, v)                                                                                                        \
  { .name = {n, sizeof(n) - 1}, .values = v, .nvalues = sizeof(v) / sizeof *(v), .line = 1 }

static void engine_merges_twins_and_keeps_order(void **state) {
  (void)state;
  rs_src_value of[] = {V("verb")},
               cells[] = {V("past active 3 sg m = W +ed"), V("past passive 3 sg m = W +ed"),
                          V("past active 3 sg m = W +ed"), V("past active 1 sg = W +ed"), V("base = W")},
               rule[] = {V("e+ > 0 / _ e"), V("+ > 0")};
  rs_src_attr para[] = {A("of", of), A("cell", cells)}, affix[] = {A("of", of), A("rule", rule)};
  rs_src_entry e[] = {{.kind = RS_KIND_PARADIGM, .lang = RS_LANG_EN, .key = RS_STR("p"), .attrs = para, .nattrs = 2},
                      {.kind = RS_KIND_AFFIXES, .lang = RS_LANG_EN, .key = RS_STR("a"), .attrs = affix, .nattrs = 2}};
  rs_src_entry bake = {.kind = RS_KIND_VERB, .lang = RS_LANG_EN, .key = RS_STR("bake"), .word = RS_STR("bake")};
  rs_arena a, scratch;
  rs_arena_init(&a, 0), rs_arena_init(&scratch, 0);
  rs_morph *m;
  rasid_error err;
  seen s = {.n = 0};
  assert_int_equal(rs_morph_new(e, 2, &a, &m, &err), RASID_OK);
  assert_int_equal(rs_morph_inflect(m, &bake, keep, &s, &scratch, &err), RASID_OK);
  assert_int_equal(s.n, 3); /* active and passive are one form; the first person is another */
  assert_string_equal(s.forms[0], "baked");
  assert_int_equal(RS_F_VOICE(s.feats[0]), RS_VOICE_NONE);
  assert_int_equal(RS_F_PERSON(s.feats[0]), 3);
  assert_int_equal(RS_F_PERSON(s.feats[1]), 1);
  assert_string_equal(s.forms[2], "bake");
  bake.kind = RS_KIND_STATE;
  assert_int_equal(rs_morph_inflect(m, &bake, keep, &s, &scratch, &err), RASID_ARGUMENT);
  bake.kind = RS_KIND_VERB, bake.lang = RS_LANG_AR;
  assert_int_equal(rs_morph_inflect(m, &bake, keep, &s, &scratch, &err), RASID_ARGUMENT);
  char longer[400];
  memset(longer, 'x', sizeof longer);
  bake.lang = RS_LANG_EN, bake.word = rs_str_make(longer, sizeof longer);
  assert_int_equal(rs_morph_inflect(m, &bake, keep, &s, &scratch, &err), RASID_LIMIT);
  rs_arena_free(&a), rs_arena_free(&scratch);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(arabic_table), cmocka_unit_test(english_table),
                                     cmocka_unit_test(errors_name_what_is_wrong),
                                     cmocka_unit_test(engine_merges_twins_and_keeps_order)};
  return cmocka_run_group_tests_name("morph", tests, NULL, NULL);
}

/* The compiled lexicon: opening, what it refuses, look-ups, the term tree, profiles, origins. */
#define _GNU_SOURCE
#include "../../fuzz/lexicon_walk.h"
#include "lexc_help.h"
#include <fcntl.h>
#include <unistd.h>

static rasid_status open_bytes(const void *p, size_t n, char *message) {
  rs_lexicon *x;
  rasid_error err = {0};
  rasid_status st = rs_lexicon_open_memory(p, n, false, &x, &err);
  if (!st) rs_lexicon_close(x);
  snprintf(message, 512, "%s", err.message);
  return st;
}

static char *copy(const built *b, size_t n) {
  char *p = malloc(n + 1);
  assert_non_null(p);
  memcpy(p, b->bytes.p, n);
  return p;
}

static void mend(unsigned char *p, size_t n) {
  rs_put64(p + 24, rs_hash(p + RS_LEX_CHECKED_FROM, n - RS_LEX_CHECKED_FROM));
}

/* ---- what is refused ---- */
static void refuses_what_is_no_lexicon(void **state) {
  (void)state;
  char m[512];
  assert_int_equal(open_bytes(NULL, 0, m), RASID_FORMAT);
  assert_int_equal(open_bytes("RASIDLEX", 8, m), RASID_FORMAT);
  assert_string_equal(m, "this is no compiled lexicon");
  char zeros[4096] = {0};
  assert_int_equal(open_bytes(zeros, sizeof zeros, m), RASID_FORMAT);
}

static void refuses_other_versions(void **state) {
  (void)state;
  built b = build(start_full());
  char m[512], *p = copy(&b, b.bytes.n);
  rs_put32(p + 8, RS_LEX_VERSION + 1);
  assert_int_equal(open_bytes(p, b.bytes.n, m), RASID_FORMAT);
  assert_non_null(strstr(m, "build it again"));
  free(p);
  drop(&b);
}

static void refuses_what_is_cut(void **state) {
  (void)state;
  built b = build(start_full());
  char m[512];
  for (size_t n = 0; n < b.bytes.n; n += 1 + b.bytes.n / 97) {
    char *p = copy(&b, n);
    assert_int_equal(open_bytes(p, n, m), RASID_FORMAT);
    free(p);
  }
  drop(&b);
}

static void checksum_finds_every_changed_byte(void **state) {
  (void)state;
  built b = build(start_full());
  char m[512], *p = copy(&b, b.bytes.n);
  for (size_t i = 0; i < b.bytes.n; i += 1 + b.bytes.n / 499) {
    p[i] ^= 0x40;
    assert_int_equal(open_bytes(p, b.bytes.n, m), RASID_FORMAT);
    p[i] ^= 0x40;
  }
  assert_int_equal(open_bytes(p, b.bytes.n, m), RASID_OK);
  free(p);
  drop(&b);
}

/* With the checksum mended the walk alone stands between a wrong offset and the accessors. */
static void walk_makes_every_question_safe(void **state) {
  (void)state;
  built b = build(start_full());
  unsigned char *p = (unsigned char *)copy(&b, b.bytes.n);
  uint32_t refused = 0, opened = 0;
  uint64_t seed = 7;
  for (int round = 0; round < 300; round++) {
    seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407u;
    size_t at = RS_LEX_HEADER + (size_t)(seed >> 33) % (b.bytes.n - RS_LEX_HEADER);
    unsigned char old = p[at];
    p[at] = (unsigned char)(seed >> 20);
    mend(p, b.bytes.n);
    rs_lexicon *x;
    rasid_error err;
    if (rs_lexicon_open_memory(p, b.bytes.n, false, &x, &err) == RASID_OK) {
      opened++;
      (void)walk_lexicon(x);
      rs_lexicon_close(x);
    } else {
      refused++;
      assert_int_equal(err.status, RASID_FORMAT);
      assert_non_null(strstr(err.message, "section"));
    }
    p[at] = old;
  }
  assert_true(refused > 0 && opened > 0);
  free(p);
  drop(&b);
}

static void walk_names_the_section(void **state) {
  (void)state;
  rs_lexc *c = start_full();
  add(c, "noun.lex", HEAD("ar") "noun توقيع | class: document\n"); /* it covers the masdar of a verb */
  built b = build(c);
  unsigned char *p = (unsigned char *)copy(&b, b.bytes.n);
  static const struct {
    unsigned section, field;
    const char *name;
  } fields[] = {{RS_SEC_ENTRIES, RS_EN_KEY, "entries"},     {RS_SEC_ENTRIES, RS_EN_REF, "entries"},
                {RS_SEC_ENTRIES, RS_EN_CLASSES, "entries"}, {RS_SEC_ATTRS, RS_AT_VALUE, "attributes"},
                {RS_SEC_NAMES, RS_NA_NAME, "names"},        {RS_SEC_DETAILS, RS_DE_QUAL, "details"},
                {RS_SEC_LISTS, RS_LI_N, "lists"},           {RS_SEC_BUCKETS, 4, "buckets"},
                {RS_SEC_COVERED, RS_CV_WRITTEN, "covered"}, {RS_SEC_PERIODS, RS_PE_ANALYSIS, "analyses"},
                {RS_SEC_NODES, RS_NO_PARENT, "nodes"},
                {RS_SEC_FORMS, RS_FO_FOLD, "forms"},        {RS_SEC_FORMS, RS_FO_AN0, "forms"},
                {RS_SEC_ANALYSES, RS_AN_ENTRY, "analyses"}, {RS_SEC_NODES, RS_NO_AN0, "nodes"},
                {RS_SEC_SENSES, RS_SE_CAMEO, "senses"},     {RS_SEC_CONDS, RS_CO_ENTRY, "conditions"},
                {RS_SEC_FRAMES, RS_FR_ENTRY, "frames"},     {RS_SEC_RULES, RS_RU_ITEM0, "rules"},
                {RS_SEC_ITEMS, RS_IT_ENTRY, "items"},       {RS_SEC_ORIGINS, RS_OR_FILE, "origins"},
                {RS_SEC_FILES, RS_FI_NAME, "files"}};
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
    unsigned char *q = p + rs_le64(p + RS_LEX_HEADER + fields[i].section * RS_LEX_TABLE_ROW) + fields[i].field;
    uint32_t old = rs_le32(q);
    rs_put32(q, 0x7FFFFFF0);
    mend(p, b.bytes.n);
    char m[512], want[64];
    assert_int_equal(open_bytes(p, b.bytes.n, m), RASID_FORMAT);
    snprintf(want, sizeof want, "section %s", fields[i].name);
    if (!strstr(m, want)) fail_msg("want %s, got %s", want, m);
    rs_put32(q, old);
  }
  free(p);
  drop(&b);
}

static void full_tables_are_refused(void **state) {
  (void)state;
  built b = build(start_full());
  unsigned char *p = (unsigned char *)copy(&b, b.bytes.n);
  const unsigned char *row = p + RS_LEX_HEADER + RS_SEC_EDGES * RS_LEX_TABLE_ROW;
  memset(p + rs_le64(row), 0, (size_t)rs_le64(row + 8));
  mend(p, b.bytes.n);
  char m[512];
  assert_int_equal(open_bytes(p, b.bytes.n, m), RASID_FORMAT);
  assert_non_null(strstr(m, "section edges"));
  free(p);
  drop(&b);
}

/* What copies an entry's attributes must not be made to copy the same ones without end. */
static void shared_records_are_refused(void **state) {
  (void)state;
  built b = build(start_full());
  unsigned char *p = (unsigned char *)copy(&b, b.bytes.n);
  const unsigned char *attrs = p + RS_LEX_HEADER + RS_SEC_ATTRS * RS_LEX_TABLE_ROW;
  unsigned char *entry = p + rs_le64(p + RS_LEX_HEADER + RS_SEC_ENTRIES * RS_LEX_TABLE_ROW);
  rs_put32(entry + RS_EN_ATTR0, 0);
  rs_put32(entry + RS_EN_NATTR, (uint32_t)(rs_le64(attrs + 8) / RS_SIZE_ATTRS));
  mend(p, b.bytes.n);
  char m[512];
  assert_int_equal(open_bytes(p, b.bytes.n, m), RASID_FORMAT);
  assert_non_null(strstr(m, "section entries"));
  free(p);
  drop(&b);
}

/* ---- files ---- */
static void opens_files(void **state) {
  (void)state;
  built b = build(start_full());
  char path[64];
  snprintf(path, sizeof path, "/tmp/rasid-lexicon-%ld", (long)getpid());
  int fd = open(path, O_RDWR | O_CREAT | O_EXCL, 0600);
  assert_true(fd >= 0);
  assert_int_equal(write(fd, b.bytes.p, b.bytes.n), (ssize_t)b.bytes.n);
  rs_lexicon *x;
  rasid_error err;
  assert_int_equal(rs_lexicon_open_file(path, &x, &err), RASID_OK);
  assert_true(rs_str_eq(rs_lexicon_version(x), rs_lexicon_version(b.lex)));
  assert_int_equal(rs_lexicon_version(x).n, 16);
  assert_int_equal(rs_lexicon_bytes(x).n, b.bytes.n);
  (void)walk_lexicon(x);
  rs_lexicon_close(x);
  assert_int_equal(ftruncate(fd, 100), 0);
  assert_int_equal(rs_lexicon_open_file(path, &x, &err), RASID_FORMAT);
  assert_string_equal(err.file, path);
  assert_null(x);
  close(fd);
  unlink(path);
  assert_int_equal(rs_lexicon_open_file(path, &x, &err), RASID_IO);
  assert_int_equal(rs_lexicon_open_file("/tmp", &x, &err), RASID_FORMAT);
  rs_lexicon_close(NULL);
  drop(&b);
}

/* ---- questions ---- */
static void filter_lets_few_strangers_pass(void **state) {
  (void)state;
  built b = build(start_full());
  uint32_t passed = 0;
  for (uint32_t i = 0; i < 20000; i++) {
    char word[16];
    int n = snprintf(word, sizeof word, "zq%u", i);
    uint64_t h = rs_hash(word, (size_t)n);
    passed += rs_lexicon_maybe(b.lex, RS_LANG_EN, h);
    assert_int_equal(rs_lexicon_find_form(b.lex, RS_LANG_EN, rs_str_make(word, (size_t)n), h), RS_NONE);
  }
  assert_true(passed < 20000 / 50);
  drop(&b);
}

static void term_tree_tells_where_terms_end(void **state) {
  (void)state;
  rs_lexc *c = start_full();
  add(c, "x.lex", HEAD("en") "word in the name of | class: prep-for\nword in the | class: prep-in\n");
  built b = build(c);
  assert_int_equal(term(b.lex, RS_LANG_EN, "in the").nan, 1);
  assert_int_not_equal(term(b.lex, RS_LANG_EN, "in the").node, RS_NONE);
  assert_int_equal(term(b.lex, RS_LANG_EN, "in the name").nan, 0);
  assert_int_not_equal(term(b.lex, RS_LANG_EN, "in the name").node, RS_NONE);
  assert_int_equal(term(b.lex, RS_LANG_EN, "in the name of").nan, 1);
  assert_int_equal(term(b.lex, RS_LANG_EN, "in the name of").node, RS_NONE);
  assert_int_equal(find(b.lex, RS_LANG_EN, "name").nan, 0);
  drop(&b);
}

static void profiles_tell_the_language(void **state) {
  (void)state;
  built b = build(start_full());
  const rs_profile *ar = rs_lexicon_profile(b.lex, RS_LANG_AR), *en = rs_lexicon_profile(b.lex, RS_LANG_EN);
  assert_int_equal(ar->flags, RS_LANG_VERB_FIRST | RS_LANG_NISBA_AFTER | RS_LANG_CLITICS);
  assert_int_equal(en->flags, RS_LANG_CASED);
  assert_int_equal(ar->npro, 2);
  assert_int_equal(ar->pro[0].gram, RS_G(COORD));
  assert_int_equal(ar->pro[1].order, 3);
  assert_int_equal(ar->nen, 1);
  assert_int_equal(RS_PGN_PERSON(ar->en[0].pgn), 3);
  assert_int_equal(RS_PGN_NUM(ar->en[0].pgn), RS_NUM_PL);
  assert_int_equal(RS_PGN_GEN(ar->en[0].pgn), RS_GEN_M);
  assert_int_equal(ar->nabbreviations, 2);
  assert_true(rs_str_eq_c(ar->abbreviations[0], "ا"));
  assert_true(rs_str_eq_c(ar->abbreviations[1], "د"));
  drop(&b);
}

static void origins_and_names_of_rules(void **state) {
  (void)state;
  built b = build(start_full());
  rs_arena a;
  rs_arena_init(&a, 0);
  uint32_t v = entry(b.lex, RS_KIND_VERB, RS_LANG_EN, "sign"), n = rs_lexicon_nentries(b.lex);
  assert_true(rs_str_eq_c(rs_lexicon_rule_name(b.lex, v, &a), "en/verb/sign"));
  assert_true(rs_str_eq_c(rs_lexicon_rule_name(b.lex, n + rs_lexicon_entry(b.lex, v).sense0, &a), "en/verb/sign/sign"));
  rs_origin o = rs_lexicon_origin(b.lex, v);
  assert_true(rs_str_eq_c(o.file, "en.lex"));
  assert_int_equal(o.line, 11);
  rs_buf text = {0};
  rs_lexicon_source(b.lex, v, &text);
  assert_true(rs_str_eq_c(rs_buf_view(&text), "verb sign\n  sense: sign\n    cameo: 057\n    frame: together\n"));
  rs_buf_free(&text);
  rs_lexicon_file f = rs_lexicon_file_at(b.lex, rs_lexicon_file_of(b.lex, v));
  assert_true(rs_str_eq_c(f.header, "@language en\n@source   our own\n@licence  MIT\n@date     2026-11-24\n"));
  rs_arena_free(&a);
  drop(&b);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(refuses_what_is_no_lexicon),
      cmocka_unit_test(refuses_other_versions),
      cmocka_unit_test(refuses_what_is_cut),
      cmocka_unit_test(checksum_finds_every_changed_byte),
      cmocka_unit_test(walk_makes_every_question_safe),
      cmocka_unit_test(walk_names_the_section),
      cmocka_unit_test(full_tables_are_refused),
      cmocka_unit_test(shared_records_are_refused),
      cmocka_unit_test(opens_files),
      cmocka_unit_test(filter_lets_few_strangers_pass),
      cmocka_unit_test(term_tree_tells_where_terms_end),
      cmocka_unit_test(profiles_tell_the_language),
      cmocka_unit_test(origins_and_names_of_rules),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* A small lexicon in both languages, and what the compiler's tests do with it. */
#ifndef TESTS_LEXC_HELP_H
#define TESTS_LEXC_HELP_H
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka wants those first */
#include "base/bytes.h"
#include "lexc/lexc.h"
#include "lexicon/layout.h"
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#define HEAD(lang) "@language " lang "\n@source our own\n@licence MIT\n@date 2026-11-24\n"

static const char codes[] =
    HEAD("all") "class document\nclass talks\n"
                "type SUPPORT | score: 5 | quad: 1\ntype CONSULT | score: 2.5 | quad: 1\n"
                "mode CONSULT/visit | score: 4\ncontext military\ncontext economic\n"
                "cameo 057 | goldstein: 8 | type: SUPPORT | contexts: economic\n"
                "cameo 042 | goldstein: 1.9 | type: CONSULT | mode: visit\n"
                "cameo 010 | goldstein: 0\n"
                "frame together\n  subject: actor\n  with: actor\n  object: none\n  mutual: subject with\n"
                "sector GOV | name: government\nlevel minister | rank: 3\n"
                "state KAZ | iso2: KZ | geonames: 1522867\nstate CHN | iso2: CN\nstate KOR | iso2: KR\n"
                "organisation SCO | sector: GOV | framework: yes | from: 2001-06-15 | members: KAZ CHN\n"
                "role minister-foreign | sector: GOV | level: minister\n"
                "person one | country: KAZ | office: minister-foreign [2019..2022-03]\n"
                "field trade | dac: 331\n";

static const char arabic[] =
    HEAD("ar") "language ar | flags: verb-first nisba-after clitics\n"
               "proclitic و | class: coordinator | order: 1\nproclitic ال | class: article | order: 3\n"
               "enclitic هم | person: 3 | number: pl | gender: m\n"
               "abbreviation د.\nabbreviation أ\n"
               "spelling شانغهاي | form: شنغهاي\n"
               "state KAZ\n  name: كازاخستان ; قازاقستان\n  nisba: كازاخستاني\n  capital: أستانا ; نور سلطان "
               "[2019-03-23..2022-09-17]\n"
               "state KOR | name: كوريا الجنوبية | nisba: كوري جنوبي\n"
               "organisation SCO | name: منظمة شانغهاي للتعاون | short: المنظمة [weak]\n"
               "noun وزير | plural: وزراء\n"
               "role minister-foreign | name: وزير (ال)خارجية\n"
               "verb وقّع | root: و ق ع | form: 2 | masdar: توقيع\n"
               "  sense: sign\n    cameo: 057\n    frame: together\n    when: object @document\n"
               "  sense: other | cameo: none\n"
               "noun اتفاقية | plural: اتفاقيات | class: document\n"
               "word لم | class: negator\nword في إطار | class: prep-within | form: ضمن إطار\n"
               "rule passive\n  pattern: passive-aux negator? >noun.masdar\n  mark: passive supported\n  good: تم "
               "التوقيع\n  wrong: تم الموعد\n";

static const char english[] =
    HEAD("en") "language en | flags: cased\n"
               "state KAZ | name: Kazakhstan | nisba: Kazakh | capital: Astana\n"
               "state CHN | name: China ; PRC\n"
               "role minister-foreign | name: foreign minister ; minister of foreign affairs\n"
               "word of | class: prep-of\n"
               "noun agreement | class: document\n"
               "verb sign | sense: sign | cameo: 057 | frame: together\n"
               "verb call on | cameo: 042 | when: not object agreement\n";

static const char *const morphology[] = {"lexicon/ar/morphology-letters.lex", "lexicon/ar/morphology-nouns.lex",
                                         "lexicon/ar/morphology-verbs.lex", "lexicon/en/morphology.lex"};

static inline rs_lexc *start(void) {
  rs_lexc *c;
  rasid_error err;
  assert_int_equal(rs_lexc_new(&c, &err), RASID_OK);
  for (size_t i = 0; i < sizeof morphology / sizeof *morphology; i++)
    assert_int_equal(rs_lexc_add_path(c, morphology[i], &err), RASID_OK);
  return c;
}

static inline void add(rs_lexc *c, const char *name, const char *text) {
  rasid_error err;
  assert_int_equal(rs_lexc_add_memory(c, rs_str_from_c(name), rs_str_from_c(text), &err), RASID_OK);
}

static inline rs_lexc *start_full(void) {
  rs_lexc *c = start();
  add(c, "all.lex", codes);
  add(c, "ar.lex", arabic);
  add(c, "en.lex", english);
  return c;
}

typedef struct built {
  rs_buf bytes;
  rs_lexicon *lex;
} built;

/* Builds what must be right, prints the messages where it is not. */
static inline built build(rs_lexc *c) {
  built b = {0};
  rasid_error err;
  rasid_status st = rs_lexc_build(c, false, &b.bytes, &err);
  if (st) {
    rs_buf m = {0};
    rs_lexc_write_messages(c, &m);
    print_error("%.*s\n", (int)m.n, m.p ? m.p : "");
    rs_buf_free(&m);
  }
  assert_int_equal(st, RASID_OK);
  assert_int_equal(rs_lexicon_open_memory(b.bytes.p, b.bytes.n, false, &b.lex, &err), RASID_OK);
  rs_lexc_free(c);
  return b;
}

static inline void drop(built *b) {
  rs_lexicon_close(b->lex);
  rs_buf_free(&b->bytes);
}

static inline rs_form find(const rs_lexicon *x, rs_lang lang, const char *fold) {
  rs_str s = rs_str_from_c(fold);
  uint64_t h = rs_hash(s.p, s.n);
  uint32_t f = rs_lexicon_find_form(x, lang, s, h);
  if (f == RS_NONE) return (rs_form){0, 0, RS_NONE};
  assert_true(rs_lexicon_maybe(x, lang, h));
  return rs_lexicon_form(x, f);
}

/* The analyses of a term given by its folded words with one blank between. */
static inline rs_form term(const rs_lexicon *x, rs_lang lang, const char *words) {
  rs_str rest = rs_str_from_c(words);
  uint32_t node = RS_NONE;
  for (bool first = true; rest.p; first = false) {
    rs_str w = rs_str_cut(&rest, ' ');
    uint32_t f = rs_lexicon_find_form(x, lang, w, rs_hash(w.p, w.n));
    if (f == RS_NONE) return (rs_form){0, 0, RS_NONE};
    node = first ? rs_lexicon_form(x, f).node : rs_lexicon_next(x, node, f);
    if (node == RS_NONE) return (rs_form){0, 0, RS_NONE};
  }
  return rs_lexicon_node(x, node);
}

static inline uint32_t entry(const rs_lexicon *x, rs_kind k, rs_lang l, const char *key) {
  uint32_t i = rs_lexicon_find_entry(x, k, l, rs_str_from_c(key));
  assert_int_not_equal(i, RS_NONE);
  return i;
}

/* The analysis of a form or term that leads to an entry and has these features under the mask. */
static inline bool leads(const rs_lexicon *x, rs_form f, uint32_t to, uint32_t mask, uint32_t value) {
  for (uint32_t i = 0; i < f.nan; i++) {
    rs_analysis a = rs_lexicon_analysis(x, f.an0 + i);
    if (a.entry == to && (a.feats & mask) == value) return true;
  }
  return false;
}
#endif

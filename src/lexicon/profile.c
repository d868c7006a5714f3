/* Language profiles: what text and match must know of a language, gathered when a lexicon is opened.
 * Invariant: abbreviations are folded, without their last dot, sorted bytewise. Cost: linear in the few entries of
 * these kinds, one sort of the abbreviations. */
#include "lexicon/handle.h"
#include "text/text.h"
#include <stdlib.h>

static const struct {
  const char *name;
  uint32_t flag;
} language_flags[] = {{"verb-first", RS_LANG_VERB_FIRST},
                      {"cased", RS_LANG_CASED},
                      {"nisba-after", RS_LANG_NISBA_AFTER},
                      {"clitics", RS_LANG_CLITICS}};

rs_str rs_lexicon_key_word(rs_str key) {
  for (uint32_t i = key.n; i > 1; i--)
    if (key.p[i - 1] == '#')
      return i < key.n ? rs_str_sub(key, 0, i - 1) : key;
    else if (!rs_is_digit(key.p[i - 1]))
      break;
  return key;
}

static rasid_status fold_word(rs_lexicon *x, rs_str word, rs_str *out, rasid_error *err) {
  uint32_t nnorm, nfold;
  if (word.n > 255) return rs_fail(err, RASID_FORMAT, "the lexicon's section entries holds too long a word");
  char norm[4 * 255], fold[4 * 255];
  if (!rs_text_word(word, norm, &nnorm, fold, &nfold)) {
    memcpy(fold, word.p, word.n); /* a bare mark such as an apostrophe is no word, yet may be attached */
    nfold = word.n;
  }
  *out = rs_arena_copy(&x->arena, rs_str_make(fold, nfold));
  return out->p ? RASID_OK : rs_fail_memory(err);
}

static int by_bytes(const void *a, const void *b) { return rs_str_cmp(*(const rs_str *)a, *(const rs_str *)b); }

static rasid_status take_abbreviations(rs_lexicon *x, rs_lang lang, rs_profile *p, rasid_error *err) {
  uint32_t n, first = rs_lexicon_list(x, RS_KIND_ABBREV, lang, &n);
  rs_str *list = RS_NEW(&x->arena, rs_str, n);
  if (!list) return rs_fail_memory(err);
  for (uint32_t i = 0; i < n; i++) {
    rs_str word = rs_lexicon_key_word(rs_lexicon_entry(x, first + i).key);
    if (word.n > 1 && word.p[word.n - 1] == '.') word.n--;
    rasid_status st = fold_word(x, word, &list[i], err);
    if (st) return st;
  }
  if (n) qsort(list, n, sizeof *list, by_bytes);
  p->abbreviations = list;
  p->nabbreviations = n;
  return RASID_OK;
}

/* Reads person, number and gender of an enclitic from its attributes. */
static uint8_t pronoun_of(const rs_lexicon *x, uint32_t entry) {
  static const char *const numbers[] = {"", "sg", "du", "pl"};
  rs_str person = rs_lexicon_value(x, entry, "person"), number = rs_lexicon_value(x, entry, "number"),
         gender = rs_lexicon_value(x, entry, "gender");
  uint32_t v = 0, feats;
  (void)rs_str_to_u32(person, &v);
  uint32_t num = RS_NUM_NONE, gen = rs_str_eq_c(gender, "m")   ? RS_GEN_M
                                    : rs_str_eq_c(gender, "f") ? RS_GEN_F
                                                               : RS_GEN_NONE;
  for (uint32_t i = 1; i < 4; i++)
    if (rs_str_eq_c(number, numbers[i])) num = i;
  feats = RS_FEAT(0, 0, 0, v & 3u, num, gen, 0, 0, 0);
  return RS_PGN(feats);
}

static rasid_status take_clitics(rs_lexicon *x, rs_kind kind, rs_lang lang, const rs_clitic **out, uint32_t *nout,
                                 rasid_error *err) {
  uint32_t n, first = rs_lexicon_list(x, kind, lang, &n);
  rs_clitic *list = RS_NEW(&x->arena, rs_clitic, n);
  if (!list) return rs_fail_memory(err);
  for (uint32_t i = 0; i < n; i++) {
    rs_entry e = rs_lexicon_entry(x, first + i);
    rasid_status st = fold_word(x, rs_lexicon_key_word(e.key), &list[i].fold, err);
    if (st) return st;
    uint32_t order = 0;
    (void)rs_str_to_u32(rs_lexicon_value(x, first + i, "order"), &order);
    list[i].gram = e.gram;
    list[i].order = (uint8_t)order;
    list[i].pgn = pronoun_of(x, first + i);
    list[i].poss = (e.gram & RS_G(POSS)) != 0;
  }
  *out = list;
  *nout = n;
  return RASID_OK;
}

rasid_status rs_lexicon_make_profiles(rs_lexicon *x, rasid_error *err) {
  for (unsigned lang = 0; lang < RS_LANG_COUNT; lang++) {
    rs_profile *p = &x->profiles[lang];
    p->lang = (rs_lang)lang;
    rasid_status st = take_abbreviations(x, p->lang, p, err);
    if (!st) st = take_clitics(x, RS_KIND_PROCLITIC, p->lang, &p->pro, &p->npro, err);
    if (!st) st = take_clitics(x, RS_KIND_ENCLITIC, p->lang, &p->en, &p->nen, err);
    if (st) return st;
    uint32_t n, first = rs_lexicon_list(x, RS_KIND_LANGUAGE, p->lang, &n);
    for (uint32_t i = 0; i < n; i++) {
      rs_entry e = rs_lexicon_entry(x, first + i);
      for (uint32_t k = 0; k < e.nattr; k++) {
        rs_attr a = rs_lexicon_attr(x, e.attr0 + k);
        if (!rs_str_eq_c(a.name, "flags")) continue;
        while (a.value.n) {
          rs_str word = rs_str_cut(&a.value, ' ');
          for (size_t f = 0; f < sizeof language_flags / sizeof *language_flags; f++)
            if (rs_str_eq_c(word, language_flags[f].name)) p->flags |= language_flags[f].flag;
        }
      }
    }
  }
  return RASID_OK;
}

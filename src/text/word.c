/* One word: its normal form, its folded form, and whether two spellings may be the same word.
 * Invariants: norm and fold never pass 4 bytes a byte of the word; the same word gives the same forms here and in the
 * tokens. Cost: linear; utf8proc is asked only for letters that are neither ASCII nor plain Arabic. */
#include "base/bytes.h"
#include "text/chars.h"
#include "text/text.h"
#include <utf8proc.h>

enum { MAX_WORD = 255, MAX_PARTS = 24 };

typedef struct out {
  char *p;
  uint32_t n, cap;
  bool full;
} out;

static void put(out *o, uint32_t cp) {
  char t[4];
  unsigned n = rs_utf8_put(cp, t);
  if (o->cap - o->n < n) {
    o->full = true;
    return;
  }
  memcpy(o->p + o->n, t, n);
  o->n += n;
}

static uint32_t lower(uint32_t cp) {
  if (cp < 0x80) return rs_char_ascii[cp] == RS_CH_UPPER ? cp + 32 : cp;
  return (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
}

static void put_letter(out *norm, out *fold, uint32_t cp) {
  uint32_t low = lower(cp);
  put(norm, low);
  utf8proc_int32_t part[MAX_PARTS];
  utf8proc_ssize_t n = utf8proc_decompose_char((utf8proc_int32_t)low, part, MAX_PARTS, UTF8PROC_DECOMPOSE, NULL);
  for (utf8proc_ssize_t i = 0; i < n && i < MAX_PARTS; i++)
    if (rs_char_class((uint32_t)part[i]) != RS_CH_MARK) {
      uint32_t two[2];
      unsigned m = rs_char_plain((uint32_t)part[i], two);
      for (unsigned k = 0; k < m; k++) put(fold, two[k]);
    }
}

static void put_arabic(out *norm, out *fold, uint32_t cp) {
  put(norm, cp);
  put(fold, rs_char_fold_arabic(cp));
}

/* A presentation form or ligature: the letters it stands for. */
static void put_compat(out *norm, out *fold, uint32_t cp) {
  utf8proc_int32_t part[MAX_PARTS];
  utf8proc_ssize_t n =
      utf8proc_decompose_char((utf8proc_int32_t)cp, part, MAX_PARTS, UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE, NULL);
  utf8proc_int32_t *end = part + (n < MAX_PARTS ? n : MAX_PARTS);
  if (n > 1) n = utf8proc_normalize_utf32(part, end - part, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
  for (utf8proc_ssize_t i = 0; i < n && i < MAX_PARTS; i++) {
    int c = rs_char_class((uint32_t)part[i]);
    if (c == RS_CH_ARABIC)
      put_arabic(norm, fold, (uint32_t)part[i]);
    else if (c == RS_CH_LOWER || c == RS_CH_UPPER)
      put_letter(norm, fold, (uint32_t)part[i]);
  }
}

static void put_char(out *norm, out *fold, uint32_t cp, bool letters) {
  if (rs_char_compat(cp)) {
    put_compat(norm, fold, cp);
    return;
  }
  switch (rs_char_class(cp)) {
  case RS_CH_ARABIC: put_arabic(norm, fold, cp); return;
  case RS_CH_MARK:
  case RS_CH_TATWEEL:
  case RS_CH_IGNORE: return;
  case RS_CH_LOWER:
  case RS_CH_UPPER:
  case RS_CH_OTHER: put_letter(norm, fold, cp); return;
  default: break;
  }
  int digit = rs_char_digit(cp);
  if (digit >= 0)
    cp = '0' + (uint32_t)digit;
  else if (cp == 0x66A)
    cp = '%';
  else if (cp == 0x66B)
    cp = '.';
  else if (cp == 0x66C)
    cp = ',';
  else if (rs_char_apostrophe(cp))
    cp = '\'';
  else if (rs_char_hyphen(cp))
    cp = '-';
  put(norm, cp);
  if (!letters || (cp != '-' && cp != '.')) put(fold, cp);
}

typedef struct scan {
  bool valid, plain, compose, letters; /* plain: ASCII; compose: holds marks that NFC may join to their letter */
} scan;

static scan look(rs_str s) {
  scan r = {true, true, false, false};
  const char *p = s.p, *end = s.p + s.n;
  uint32_t cp;
  for (unsigned n; p < end; p += n) {
    n = rs_utf8_get(p, end, &cp);
    if (!n) return (scan){false, false, false, false};
    int c = rs_char_class(cp);
    r.plain &= cp < 0x80;
    r.letters |= c == RS_CH_LOWER || c == RS_CH_UPPER || c == RS_CH_OTHER || c == RS_CH_ARABIC;
    r.compose |= c == RS_CH_MARK && !rs_char_vowel(cp);
  }
  return r;
}

static void put_all(out *norm, out *fold, rs_str s, bool letters) {
  const char *p = s.p, *end = s.p + s.n;
  uint32_t cp;
  for (unsigned n; p < end && (n = rs_utf8_get(p, end, &cp)) != 0; p += n) put_char(norm, fold, cp, letters);
}

/* ASCII letters and plain Arabic ones with vowel marks: nearly all words. False: the word holds something else. */
static bool quick(rs_str word, char *norm, uint32_t *nnorm, char *fold, uint32_t *nfold) {
  uint32_t nn = 0, nf = 0;
  for (uint32_t i = 0; i < word.n; i++) {
    unsigned char c = (unsigned char)word.p[i];
    if (c < 0x80) {
      char kind = rs_char_ascii[c];
      if (kind != RS_CH_LOWER && kind != RS_CH_UPPER) return false;
      norm[nn++] = fold[nf++] = (char)(kind == RS_CH_UPPER ? c + 32 : c);
      continue;
    }
    unsigned char next = ++i < word.n ? (unsigned char)word.p[i] : 0;
    if ((c & 0xFC) != 0xD8 || (next & 0xC0) != 0x80) return false;
    uint32_t low = (c & 3u) << 6 | (next & 0x3Fu);
    char kind = rs_char_arabic[low];
    if (kind == RS_CH_TATWEEL || (kind == RS_CH_MARK && rs_char_vowel(0x600 | low))) continue;
    if (kind != RS_CH_ARABIC) return false;
    norm[nn++] = (char)c, norm[nn++] = (char)next;
    if (rs_char_fold[low]) low = rs_char_fold[low];
    fold[nf++] = (char)(0xD8 | low >> 6), fold[nf++] = (char)(0x80 | (low & 0x3F));
  }
  *nnorm = nn, *nfold = nf;
  return true;
}

bool rs_text_word(rs_str word, char *norm, uint32_t *nnorm, char *fold, uint32_t *nfold) {
  *nnorm = *nfold = 0;
  if (word.n > MAX_WORD) return false;
  if (quick(word, norm, nnorm, fold, nfold)) return true;
  scan s = look(word);
  if (!s.valid) return false;
  out no = {norm, 0, 4 * word.n, false}, fo = {fold, 0, 4 * word.n, false};
  if (s.compose) {
    /* A code point of the decomposition takes no more than 4 bytes of the buffer that it is written back into. */
    utf8proc_int32_t buf[MAX_WORD * 4 + 1];
    utf8proc_ssize_t n = utf8proc_decompose((const utf8proc_uint8_t *)word.p, (utf8proc_ssize_t)word.n, buf,
                                            MAX_WORD * 4, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE);
    if (n < 0 || n > MAX_WORD * 4) return false;
    n = utf8proc_reencode(buf, n, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    if (n < 0) return false;
    put_all(&no, &fo, rs_str_make((const char *)buf, (size_t)n), s.letters);
  } else {
    put_all(&no, &fo, word, s.letters);
  }
  *nnorm = no.n, *nfold = fo.n;
  return !no.full && !fo.full;
}

typedef struct unit { /* a letter with the marks on it */
  uint32_t letter;
  uint8_t shadda, vowel; /* vowel: low byte of the mark, 0 none */
} unit;

static bool next_unit(const char **at, const char *end, unit *u) {
  *u = (unit){0, 0, 0};
  uint32_t cp;
  const char *p = *at;
  for (unsigned n; p < end && (n = rs_utf8_get(p, end, &cp)) != 0; p += n) {
    int c = rs_char_class(cp);
    if (c == RS_CH_TATWEEL || c == RS_CH_IGNORE) continue;
    if (c != RS_CH_MARK) {
      if (u->letter) break;
      u->letter = cp;
    } else if (cp == RS_CHAR_SHADDA) {
      u->shadda = 1;
    } else if (rs_char_vowel(cp)) {
      u->vowel = (uint8_t)cp;
    } else {
      u->letter = rs_char_join(u->letter, cp);
    }
  }
  *at = p;
  return u->letter != 0;
}

/* Marked by its writer? A tanween alone says nothing: it is written by habit. */
static bool marked(rs_str s) {
  const char *p = s.p, *end = s.p + s.n;
  uint32_t cp;
  for (unsigned n; p < end && (n = rs_utf8_get(p, end, &cp)) != 0; p += n)
    if (rs_char_vowel(cp) && !rs_char_tanween(cp)) return true;
  return false;
}

static bool letters_contradict(uint32_t text, uint32_t entry, bool initial) {
  if (rs_char_hamza(text) && rs_char_hamza(entry)) return true;
  /* Inside a word an entry without hamza means none; at its head names are written either way. */
  return rs_char_hamza(text) && rs_char_bare(entry) && !initial;
}

static int agree_folded(rs_str text, rs_str entry) {
  char n1[4 * MAX_WORD], f1[4 * MAX_WORD], n2[4 * MAX_WORD], f2[4 * MAX_WORD];
  uint32_t nn1, nf1, nn2, nf2;
  if (!rs_text_word(text, n1, &nn1, f1, &nf1) || !rs_text_word(entry, n2, &nn2, f2, &nf2)) return 0;
  if (rs_str_eq(rs_str_make(n1, nn1), rs_str_make(n2, nn2))) return 2;
  return rs_str_eq(rs_str_make(f1, nf1), rs_str_make(f2, nf2));
}

int rs_text_agree(rs_str text, rs_str entry) {
  if (rs_str_eq(text, entry)) return 2;
  const char *p = text.p, *pe = text.p + text.n, *q = entry.p, *qe = entry.p + entry.n;
  bool strict = marked(text) && marked(entry);
  int result = 2;
  uint32_t before = 0, before2 = 0; /* letters before this one */
  for (;;) {
    unit a, b;
    bool more = next_unit(&p, pe, &a);
    if (next_unit(&q, qe, &b) != more) return agree_folded(text, entry);
    if (!more) return result;
    if (rs_char_class(a.letter) != RS_CH_ARABIC || rs_char_compat(a.letter)) {
      if (a.letter != b.letter) return agree_folded(text, entry);
    } else if (a.letter != b.letter) {
      if (rs_char_fold_arabic(a.letter) != rs_char_fold_arabic(b.letter)) return agree_folded(text, entry);
      bool initial = !before || before == ' ' || rs_char_article(before2, before);
      if (letters_contradict(a.letter, b.letter, initial)) return 0;
      result = 1;
    }
    if (a.vowel && b.vowel && a.vowel != b.vowel) return 0;
    if (strict && a.shadda != b.shadda) return 0;
    before2 = before, before = a.letter;
  }
}

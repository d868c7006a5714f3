/* Where a word or a number ends. Inside a word may stand marks, tatweel, an apostrophe, a dot between single letters
 * (U.S.), a plus or ampersand, and a hyphen behind a short prefix (al-Assad, co-operate) or before a short number
 * (MiG-29); at other hyphens (US-China) words part. Arabic and Latin letters never share a word.
 * Invariant: the end lies in (at, text.n] on a character's border. Cost: linear, a table load per byte. */
#include "base/bytes.h"
#include "text/chars.h"
#include "text/token.h"

typedef struct cursor {
  const char *p, *end;
  const char *seg; /* begin of the segment: behind the last hyphen or dot */
  uint32_t seg_letters;
  bool seg_digit, dotted;
  rs_scan w;
} cursor;

typedef struct peek {
  uint32_t cp;
  unsigned n; /* 0 at the end */
  int cls;
} peek;

static peek look(const char *p, const char *end) {
  peek k = {0, 0, 0};
  if (p >= end) return k;
  unsigned char c = (unsigned char)*p;
  if (c < 0x80) return (peek){c, 1, rs_char_ascii[c]};
  if ((c & 0xFC) == 0xD8 && end - p >= 2) {
    uint32_t low = (uint32_t)(c & 3) << 6 | ((unsigned char)p[1] & 0x3Fu);
    return (peek){0x600 | low, 2, rs_char_arabic[low]};
  }
  k.n = rs_utf8_get(p, end, &k.cp);
  if (!k.n) return (peek){0xFFFD, 1, RS_CH_SYMBOL};
  k.cls = rs_char_class(k.cp);
  return k;
}

static bool is_latin(int cls) { return cls == RS_CH_LOWER || cls == RS_CH_UPPER || cls == RS_CH_OTHER; }
static bool is_letter(int cls) { return is_latin(cls) || cls == RS_CH_ARABIC; }

/* Is there one letter alone at p, and which? */
static bool single_letter(const char *p, const char *end, bool want_arabic) {
  peek k = look(p, end);
  if (!is_letter(k.cls) || (k.cls == RS_CH_ARABIC) != want_arabic) return false;
  int next = look(p + k.n, end).cls;
  return !is_letter(next) && next != RS_CH_DIGIT && next != RS_CH_MARK && next != RS_CH_TATWEEL;
}

static bool vowel(char c) { return c == 'A' || c == 'E' || c == 'I' || c == 'O' || c == 'U'; }

/* Does the hyphen behind the segment join? */
static bool joins(const cursor *c, const char *next) {
  peek k = look(next, c->end);
  if (c->seg_digit) return false;
  if (k.cls == RS_CH_DIGIT) {
    peek b = look(next + 1, c->end), d = look(next + 2, c->end);
    bool two = b.cls != RS_CH_DIGIT || d.cls != RS_CH_DIGIT;
    return k.cp < 0x80 && (c->seg_letters == 1 || two);
  }
  if (!is_latin(k.cls)) return false;
  if (c->seg_letters == 1) return true;
  if (c->seg_letters != 2) return false;
  /* Two capitals are a name (EU-China), a capital and a consonant mostly so (Xi-Biden). */
  if (rs_char_ascii[c->seg[0] & 0x7F] != RS_CH_UPPER) return true;
  return vowel(c->seg[0]) && rs_char_ascii[c->seg[1] & 0x7F] == RS_CH_LOWER;
}

/* A character that is no letter, digit or mark: does the word go on behind it, or end with it? */
enum inside { OUTSIDE, INSIDE, LAST };
static enum inside inner(cursor *c, peek k) {
  const char *next = c->p + k.n;
  bool latin = c->w.flags & RS_SCAN_LATIN;
  if (k.cp == '.') {
    if (c->seg_letters != 1 || c->seg_digit) return OUTSIDE;
    bool more = single_letter(next, c->end, !latin);
    if (!more && !(c->dotted && latin)) return OUTSIDE;
    c->dotted = true;
    c->seg_letters = 0, c->seg = next;
    c->w.flags |= RS_SCAN_SLOW;
    return more ? INSIDE : LAST;
  }
  if (!latin) return OUTSIDE;
  peek after = look(next, c->end);
  if (rs_char_apostrophe(k.cp)) {
    if (!is_latin(after.cls)) return OUTSIDE;
    if (k.cp != '\'') c->w.flags |= RS_SCAN_SLOW;
    return INSIDE;
  }
  if (rs_char_hyphen(k.cp)) {
    if (!joins(c, next)) return OUTSIDE;
    c->seg = next, c->seg_letters = 0;
    c->w.flags |= RS_SCAN_SLOW;
    return INSIDE;
  }
  bool goes_on = is_latin(after.cls) || (after.cls == RS_CH_DIGIT && after.cp < 0x80);
  return (k.cp == '+' || k.cp == '&') && goes_on ? INSIDE : OUTSIDE;
}

static void letter(cursor *c, peek k) {
  uint32_t f = 0;
  if (k.cls == RS_CH_ARABIC) {
    f = RS_SCAN_ARABIC;
    if (k.n != 2 || k.cp >> 8 != 6) f |= RS_SCAN_SLOW;
    else if (rs_char_fold[k.cp & 0xFF]) f |= RS_SCAN_FOLD;
  } else {
    f = RS_SCAN_LATIN;
    if (k.cls == RS_CH_UPPER) f |= RS_SCAN_UPPER | (c->seg_letters == 0 ? (uint32_t)RS_SCAN_CAP : 0u);
    if (k.cls == RS_CH_LOWER) f |= RS_SCAN_LOWER;
    if (k.n > 1) f |= RS_SCAN_SLOW;
  }
  c->w.flags |= f;
  c->w.letters++;
  c->seg_letters++;
}

/* One character; false where the word ends before it. */
static bool step(cursor *c) {
  peek k = look(c->p, c->end);
  const uint32_t script = c->w.flags & (RS_SCAN_ARABIC | RS_SCAN_LATIN);
  switch (k.cls) {
  case RS_CH_ARABIC:
    if (script == RS_SCAN_LATIN) return false;
    letter(c, k);
    break;
  case RS_CH_LOWER: case RS_CH_UPPER: case RS_CH_OTHER:
    if (script == RS_SCAN_ARABIC) return false;
    letter(c, k);
    break;
  case RS_CH_DIGIT:
    if (script == RS_SCAN_ARABIC || k.cp > '9') return false;
    c->seg_digit = true;
    break;
  case RS_CH_MARK:
    /* Hamza and madda written apart join their letter, a Latin accent too. */
    c->w.flags |= script != RS_SCAN_LATIN && rs_char_vowel(k.cp) ? RS_SCAN_DROP : RS_SCAN_SLOW;
    break;
  case RS_CH_TATWEEL:
    if (script == RS_SCAN_LATIN) return false;
    c->w.flags |= RS_SCAN_DROP;
    break;
  case RS_CH_IGNORE:
    c->w.flags |= RS_SCAN_SLOW;
    c->p += k.n;
    return true; /* it counts only when the word goes on */
  default: {
    enum inside in = k.n ? inner(c, k) : OUTSIDE;
    if (in != OUTSIDE) c->p += k.n;
    return in == INSIDE;
  }
  }
  c->p += k.n;
  return true;
}

/* Small ASCII letters or plain Arabic ones, as far as they go: nearly all of a text. */
static void run(cursor *c) {
  const char *p = c->p;
  uint32_t n = 0;
  if (!(c->w.flags & RS_SCAN_ARABIC)) {
    while (p < c->end && *p >= 'a' && *p <= 'z') p++;
    n = (uint32_t)(p - c->p);
    if (n) c->w.flags |= RS_SCAN_LATIN | RS_SCAN_LOWER;
  }
  if (!(c->w.flags & RS_SCAN_LATIN)) {
    uint8_t folds = 0;
    for (; c->end - p >= 2 && ((unsigned char)*p & 0xFC) == 0xD8; p += 2, n++) {
      uint32_t low = ((uint32_t)*p & 3) << 6 | ((uint32_t)p[1] & 0x3F);
      if (rs_char_arabic[low] != RS_CH_ARABIC) break;
      folds |= rs_char_fold[low];
    }
    if (n) c->w.flags |= folds ? RS_SCAN_ARABIC | RS_SCAN_FOLD : RS_SCAN_ARABIC;
  }
  c->p = p;
  c->w.letters += n, c->seg_letters += n;
}

rs_scan rs_text_scan_word(rs_str text, uint32_t at) {
  cursor c = {.p = text.p + at, .end = text.p + text.n, .seg = text.p + at};
  const char *last = c.p; /* behind the last character that counts */
  for (;;) {
    const char *before = c.p;
    run(&c);
    if (c.p > before) last = before = c.p;
    bool more = step(&c);
    if (c.p > before && look(before, c.end).cls != RS_CH_IGNORE) last = c.p;
    if (!more) break;
  }
  c.w.end = (uint32_t)(last - text.p);
  return c.w;
}

/* Repair and cutting of text. Positions stay the same where nothing is invalid. Cost: linear, two passes. */
#include "ingest/clean.h"
#include "base/bytes.h"

enum { LOOK_BACK = 1 << 16, REPLACEMENT = 0xFFFD };

static bool control(char c) {
  unsigned char u = (unsigned char)c;
  return (u < 0x20 && u != '\t' && u != '\n' && u != '\r') || u == 0x7F;
}

static void survey(rs_str s, rs_clean *r) {
  *r = (rs_clean){0, 0, 0, 0};
  const char *p = s.p, *end = s.p + s.n;
  uint32_t cp;
  while (p < end) {
    unsigned n = rs_utf8_get(p, end, &cp);
    if (!n) {
      if (!r->invalid++) r->first_invalid = (uint32_t)(p - s.p);
      n = 1;
    } else if (n == 1 && control(*p)) {
      if (!r->controls++) r->first_control = (uint32_t)(p - s.p);
    }
    p += n;
  }
}

rs_str rs_ingest_clean(rs_str s, rs_arena *a, rs_clean *r) {
  if (!s.n) s = RS_STR("");
  survey(s, r);
  if (!r->invalid && !r->controls) return rs_arena_copy(a, s);
  char *to = rs_arena_alloc(a, (size_t)s.n + 2 * (size_t)r->invalid + 1, 1);
  if (!to) return rs_str_make(NULL, 0);
  size_t len = 0;
  const char *p = s.p, *end = s.p + s.n;
  uint32_t cp;
  while (p < end) {
    unsigned n = rs_utf8_get(p, end, &cp);
    if (!n) {
      len += rs_utf8_put(REPLACEMENT, to + len);
      n = 1;
    } else if (n == 1) {
      to[len++] = control(*p) ? ' ' : *p;
    } else {
      memcpy(to + len, p, n);
      len += n;
    }
    p += n;
  }
  return rs_str_make(to, len);
}

uint32_t rs_ingest_cut(rs_str s, uint32_t max) {
  if (s.n <= max) return s.n;
  uint32_t low = max > LOOK_BACK ? max - LOOK_BACK : 0, sentence = 0, word = 0;
  for (uint32_t i = max; i > low; i--) {
    char c = s.p[i - 1];
    if (c == '\n') return i;
    if (c != ' ') continue;
    if (!word) word = i;
    char before = i > 1 ? s.p[i - 2] : ' ';
    if (!sentence && (before == '.' || before == '!' || before == '?')) sentence = i;
  }
  if (sentence || word) return sentence ? sentence : word;
  while (max && ((unsigned char)s.p[max] & 0xC0) == 0x80) max--;
  return max;
}

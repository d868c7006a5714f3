/* Pointer-and-length strings: the few that are not inline. */
#include "base/str.h"

int rs_str_cmp(rs_str a, rs_str b) {
  uint32_t n = a.n < b.n ? a.n : b.n;
  int c = n ? memcmp(a.p, b.p, n) : 0;
  if (c) return c;
  return a.n < b.n ? -1 : a.n > b.n;
}

rs_str rs_str_trim(rs_str s) {
  while (s.n && rs_is_blank(s.p[0])) s.p++, s.n--;
  while (s.n && rs_is_blank(s.p[s.n - 1])) s.n--;
  return s;
}

rs_str rs_str_cut(rs_str *s, char sep) {
  const char *at = s->n ? memchr(s->p, sep, s->n) : NULL;
  rs_str head = *s;
  if (!at) {
    *s = (rs_str){NULL, 0};
    return head;
  }
  head.n = (uint32_t)(at - s->p);
  *s = (rs_str){at + 1, s->n - head.n - 1};
  return head;
}

bool rs_str_to_u32(rs_str s, uint32_t *out) {
  if (s.n < 1 || s.n > 9) return false;
  uint32_t v = 0;
  for (uint32_t i = 0; i < s.n; i++) {
    if (!rs_is_digit(s.p[i])) return false;
    v = v * 10 + (uint32_t)(s.p[i] - '0');
  }
  *out = v;
  return true;
}

bool rs_str_to_double(rs_str s, double *out) {
  bool minus = s.n && s.p[0] == '-', point = false, digit = false;
  double whole = 0, scale = 1;
  for (uint32_t i = minus; i < s.n; i++) {
    if (s.p[i] == '.' && !point) {
      point = true;
      continue;
    }
    if (!rs_is_digit(s.p[i])) return false;
    digit = true;
    whole = whole * 10 + (s.p[i] - '0');
    if (point) scale *= 10;
  }
  if (digit) *out = minus ? -whole / scale : whole / scale;
  return digit;
}

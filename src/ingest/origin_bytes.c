/* The runs of charsets and of JSON's strings: the conversion is followed once more, character by character, and only where
 * somebody asked. What comes out otherwise than the text that was made is known of nothing (the caller compares lengths). */
#include "ingest/origin_bytes.h"
#include "base/bytes.h"
#include "ingest/charset.h"
#include "ingest/charset_tables.h"
#include "ingest/entity.h"
#include <iconv.h>

enum { REPLACED = 3 /* bytes of U+FFFD */, LONGEST = 8 };

static void of_utf8(rs_str raw, uint64_t base, rs_runs *r) {
  const char *end = raw.p + raw.n;
  for (uint32_t i = 0; i < raw.n;) {
    uint32_t cp;
    unsigned n = rs_utf8_get(raw.p + i, end, &cp);
    if (n) rs_runs_add(r, base + i, 1, 1, n);
    else rs_runs_add(r, base + i, REPLACED, 1, 1);
    i += n ? n : 1;
  }
}

static void of_table(rs_str raw, const rs_charset *t, uint64_t base, rs_runs *r) {
  for (uint32_t i = 0; i < raw.n; i++) {
    unsigned char b = (unsigned char)raw.p[i];
    char utf8[4];
    uint32_t cp = b < 0x80 ? b : t->upper[b - 0x80];
    rs_runs_add(r, base + i, rs_utf8_put(b >= 0x80 && !cp ? 0xFFFD : cp, utf8), 1, 1);
  }
}

/* A character is the fewest bytes that give one. */
static void of_iconv(rs_str raw, const char *name, uint64_t base, rs_runs *r) {
  iconv_t cd = iconv_open("UTF-8", name);
  if (cd == (iconv_t)-1) {
    of_utf8(raw, base, r);
    return;
  }
  for (uint32_t i = 0; i < raw.n;) {
    uint32_t n = 0, got = 0;
    for (uint32_t try = 1; !n && try <= LONGEST && try <= raw.n - i; try++) {
      char to[4 * LONGEST], *p = to, *src = (char *)(uintptr_t)(raw.p + i);
      size_t in = try, room = sizeof to;
      bool ok = iconv(cd, &src, &in, &p, &room) != (size_t)-1 && !in && p > to;
      if (ok) n = try, got = (uint32_t)(p - to);
    }
    rs_runs_add(r, base + i, n ? got : REPLACED, n ? n : 1, 1);
    i += n ? n : 1;
  }
  iconv_close(cd);
}

void rs_origin_charset(rs_str raw, rs_str declared, uint64_t base, rs_runs *r) {
  if (!r) return;
  rs_charset_choice c = rs_charset_choose(raw, declared);
  if (c.table >= 0) of_table(raw, &RS_CHARSETS[c.table], base, r);
  else if (c.table == -2) of_iconv(raw, c.name, base, r);
  else of_utf8(raw, base, r);
}

static int hex(char c) {
  if (rs_is_digit(c)) return c - '0';
  c = (char)(c | 32);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The unit behind "\u" at s.p[i], or -1. */
static int32_t unit_at(rs_str s, uint32_t i) {
  int32_t v = 0;
  if (i + 6 > s.n || s.p[i] != '\\' || s.p[i + 1] != 'u') return -1;
  for (uint32_t k = i + 2; k < i + 6; k++) {
    int h = hex(s.p[k]);
    if (h < 0) return -1;
    v = v * 16 + h;
  }
  return v;
}

/* An escape: bytes of it, and those of what it stands for. */
static uint32_t escape(rs_str s, uint32_t i, uint32_t *gives) {
  int32_t u = unit_at(s, i), low = u >= 0xD800 && u < 0xDC00 ? unit_at(s, i + 6) : -1;
  *gives = 1;
  if (u < 0) return 2;
  if (low >= 0xDC00 && low < 0xE000) return *gives = 4, 12;
  *gives = u < 0x80 ? 1 : u < 0x800 ? 2 : 3;
  return 6;
}

/* Behind the string whose first byte inside the quotes is i; its runs go to r where it is wanted. */
static uint32_t string(rs_str s, uint32_t i, uint64_t base, rs_runs *r) {
  while (i < s.n && s.p[i] != '"') {
    uint32_t gives = 1, n = s.p[i] == '\\' ? escape(s, i, &gives) : 1;
    rs_runs_add(r, base + i, gives, n, 1);
    i += n;
  }
  return i + 1;
}

void rs_origin_json(rs_str line, const char *key, uint64_t base, rs_runs *r) {
  if (!r) return;
  uint32_t depth = 0;
  bool wanted = false; /* the value that comes is that of the key */
  for (uint32_t i = 0; i < line.n;) {
    char c = line.p[i];
    if (c == '"') {
      uint32_t from = i + 1, behind = string(line, from, base, wanted && depth == 1 ? r : NULL);
      if (wanted && depth == 1) return;
      i = behind;
      while (i < line.n && rs_is_blank(line.p[i])) i++;
      bool is_key = depth == 1 && i < line.n && line.p[i] == ':';
      wanted = is_key && behind > from && rs_str_eq_c(rs_str_sub(line, from, behind - 1), key);
      continue;
    }
    depth += c == '{' || c == '[';
    depth -= (c == '}' || c == ']') && depth;
    i++;
  }
}

/* Values as text: names of enumerations, numbers, JSON strings. No locale: a decimal point is always a point.
 * Cost: strings are scanned eight bytes at a time and copied in runs; a number is a few divisions. */
#include "export/export.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static const char *name_of(const char *const *names, size_t n, uint8_t i) { return i < n ? names[i] : NULL; }
#define NAME_OF(names, i) name_of(names, sizeof(names) / sizeof *(names), i)

const char *rs_export_status(uint8_t status) {
  static const char *const names[] = {[RS_ST_PAST] = "past", [RS_ST_ONGOING] = "ongoing",
                                      [RS_ST_PLANNED] = "planned", [RS_ST_CONDITIONAL] = "conditional"};
  return NAME_OF(names, status);
}

const char *rs_export_relation(uint8_t relation) {
  static const char *const names[] = {[RS_REL_DIRECTED] = "directed", [RS_REL_MUTUAL] = "mutual",
                                      [RS_REL_JOINT] = "joint", [RS_REL_SINGLE] = "single"};
  return NAME_OF(names, relation);
}

const char *rs_export_resolved(uint8_t resolved) {
  static const char *const names[] = {[RS_RES_NISBA] = "nisba", [RS_RES_ROLE_MEMORY] = "role-memory",
                                      [RS_RES_TWO] = "two", [RS_RES_ANAPHOR] = "anaphor",
                                      [RS_RES_PRONOUN] = "pronoun", [RS_RES_DROPPED] = "dropped",
                                      [RS_RES_OUTLET] = "outlet", [RS_RES_NONE] = "unresolved"};
  return NAME_OF(names, resolved);
}

const char *rs_export_word(uint8_t word) {
  static const char *const names[] = {[RS_WORD_OWN] = "own", [RS_WORD_OTHER] = "other", [RS_WORD_JOINT] = "joint",
                                      [RS_WORD_THIRD] = "third", [RS_WORD_NONE] = "none"};
  return NAME_OF(names, word);
}

const char *rs_export_precision(uint8_t precision) {
  static const char *const names[] = {NULL, "day", "week", "month", "quarter", "year"};
  return NAME_OF(names, precision);
}

void rs_export_tenths(rs_buf *out, int32_t v) {
  uint32_t u = v < 0 ? 0u - (uint32_t)v : (uint32_t)v;
  if (v < 0) rs_buf_char(out, '-');
  rs_buf_u64(out, u / 10);
  char d[2] = {'.', (char)('0' + u % 10)};
  rs_buf_add(out, d, 2);
}

void rs_export_thousandths(rs_buf *out, int32_t v) {
  uint32_t u = v < 0 ? 0u - (uint32_t)v : (uint32_t)v;
  if (v < 0) rs_buf_char(out, '-');
  rs_buf_u64(out, u / 1000);
  u %= 1000;
  char d[4] = {'.', (char)('0' + u / 100), (char)('0' + u / 10 % 10), (char)('0' + u % 10)};
  size_t n = d[3] != '0' ? 4 : d[2] != '0' ? 3 : 2;
  rs_buf_add(out, d, n);
}

void rs_export_double(rs_buf *out, double v) {
  if (!isfinite(v)) {
    rs_buf_c(out, "null");
    return;
  }
  if (fabs(v) < 9007199254740992.0 && v == trunc(v)) {
    rs_buf_i64(out, (int64_t)v);
    return;
  }
  char t[40];
  int n = 0;
  for (int digits = 1; digits <= 17; digits++) {
    n = snprintf(t, sizeof t, "%.*g", digits, v);
    if (strtod(t, NULL) == v) break;
  }
  /* printf and strtod agree on the host's decimal sign, whatever it is; what is no part of a number is that sign. */
  bool sign = false;
  for (int i = 0; i < n; i++) {
    if (rs_is_digit(t[i]) || t[i] == '-' || t[i] == '+' || t[i] == 'e') {
      rs_buf_char(out, t[i]);
      sign = false;
    } else if (!sign) {
      rs_buf_char(out, '.');
      sign = true;
    }
  }
}

/* Nonzero where one of eight bytes is below 0x20, a quotation mark or a backslash. Exact, but for where in the word. */
static uint64_t special8(uint64_t w) {
  const uint64_t ones = UINT64_C(0x0101010101010101), high = ones << 7;
  uint64_t q = w ^ (ones * '"'), s = w ^ (ones * '\\');
  return (((w - ones * 0x20) & ~w) | ((q - ones) & ~q) | ((s - ones) & ~s)) & high;
}

static bool is_special(char c) { return (unsigned char)c < 0x20 || c == '"' || c == '\\'; }

static void escape(rs_buf *out, char c) {
  static const char hex[] = "0123456789abcdef", from[] = "\"\\\n\r\t\b\f", to[] = "\"\\nrtbf";
  const char *at = c ? strchr(from, c) : NULL;
  if (at) {
    char t[2] = {'\\', to[at - from]};
    rs_buf_add(out, t, 2);
  } else {
    char t[6] = {'\\', 'u', '0', '0', hex[(unsigned char)c >> 4], hex[c & 15]};
    rs_buf_add(out, t, 6);
  }
}

void rs_export_string(rs_buf *out, rs_str s) {
  rs_buf_char(out, '"');
  uint32_t run = 0, i = 0;
  while (i < s.n) {
    uint64_t w;
    while (s.n - i >= 8 && (memcpy(&w, s.p + i, 8), !special8(w))) i += 8;
    while (i < s.n && !is_special(s.p[i])) i++;
    if (i > run) rs_buf_add(out, s.p + run, i - run);
    if (i < s.n) escape(out, s.p[i++]);
    run = i;
  }
  rs_buf_char(out, '"');
}

/* Numbers: ASCII and Arabic digits, thousands and decimals as English and Arabic news write them.
 * A comma or dot before exactly three digits, repeated, groups thousands (1,250,000; 1.250.000), else it is a decimal
 * mark; one dot is always decimal. Cost: linear. */
#include "base/bytes.h"
#include "text/chars.h"
#include "text/token.h"

typedef struct digits {
  uint32_t end; /* behind the last digit */
  uint32_t n;
  double value;
} digits;

static digits read_digits(rs_str text, uint32_t at) {
  digits d = {at, 0, 0};
  uint32_t cp;
  for (;;) {
    unsigned n = rs_utf8_get(text.p + d.end, text.p + text.n, &cp);
    int v = n ? rs_char_digit(cp) : -1;
    if (v < 0) return d;
    d.value = d.value * 10 + v;
    d.end += n;
    d.n++;
  }
}

/* '.', ',' or 0 for the separator at `at`; *n its length. */
static char separator(rs_str text, uint32_t at, unsigned *n) {
  uint32_t cp;
  *n = rs_utf8_get(text.p + at, text.p + text.n, &cp);
  if (!*n) return 0;
  switch (cp) {
  case '.': case 0x66B: return '.';
  case ',': case 0x66C: case 0x60C: return ',';
  default: return 0;
  }
}

static uint32_t back(rs_str text, uint32_t at) {
  do at--;
  while (at && ((unsigned char)text.p[at] & 0xC0) == 0x80);
  return at;
}

/* Does it follow a digit and a separator that a number refused (12.05.2017)? Then it is one of a row. */
static bool in_row(rs_str text, uint32_t at) {
  if (!at) return false;
  uint32_t sep = back(text, at), cp;
  unsigned n;
  if (!sep || !separator(text, sep, &n)) return false;
  uint32_t before = back(text, sep);
  return rs_utf8_get(text.p + before, text.p + text.n, &cp) && rs_char_digit(cp) >= 0;
}

static uint32_t with_letters(rs_str text, uint32_t at) {
  while (at < text.n && (unsigned char)text.p[at] < 0x80) {
    int c = rs_char_ascii[(unsigned char)text.p[at]];
    if (c != RS_CH_LOWER && c != RS_CH_UPPER && c != RS_CH_DIGIT) break;
    at++;
  }
  return at;
}

/* Reads groups of three behind the same mark; false where there are none. A dot must group twice: once it is decimal.
 */
static bool read_groups(rs_str text, char sep, uint32_t *end, double *v) {
  uint32_t at = *end, n = 0;
  double sum = *v;
  for (unsigned m; separator(text, at, &m) == sep; n++) {
    digits g = read_digits(text, at + m);
    if (g.n != 3) break;
    sum = sum * 1000 + g.value;
    at = g.end;
  }
  if (n < (sep == '.' ? 2u : 1u)) return false;
  *end = at, *v = sum;
  return true;
}

/* Digits behind a decimal mark, unless more of the kind follow. */
static void read_fraction(rs_str text, uint32_t *end, double *v) {
  unsigned n, m;
  char point = separator(text, *end, &n);
  if (!point) return;
  digits f = read_digits(text, *end + n);
  if (!f.n || (point == ',' && f.n > 2)) return;
  if (separator(text, f.end, &m) && read_digits(text, f.end + m).n) return;
  double scale = 1;
  for (uint32_t i = 0; i < f.n && i < 300; i++) scale *= 10;
  *v += f.value / scale;
  *end = f.end;
}

uint32_t rs_text_scan_number(rs_str text, uint32_t at, double *value) {
  digits d = read_digits(text, at);
  uint32_t end = d.end;
  unsigned n, m;
  *value = d.value;
  if (!in_row(text, at)) {
    char sep = separator(text, end, &n);
    bool grouped = sep && d.n <= 3 && read_groups(text, sep, &end, value);
    if (!grouped || separator(text, end, &m) != sep) read_fraction(text, &end, value);
  }
  return with_letters(text, end);
}

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

static uint32_t with_letters(rs_str text, uint32_t at) {
  while (at < text.n && (unsigned char)text.p[at] < 0x80) {
    int c = rs_char_ascii[(unsigned char)text.p[at]];
    if (c != RS_CH_LOWER && c != RS_CH_UPPER && c != RS_CH_DIGIT) break;
    at++;
  }
  return at;
}

uint32_t rs_text_scan_number(rs_str text, uint32_t at, double *value) {
  digits d = read_digits(text, at);
  double v = d.value;
  uint32_t end = d.end, groups = 0;
  unsigned n;
  char sep = separator(text, end, &n);
  if (sep && d.n <= 3) {
    /* Groups of three behind the same mark. */
    for (;;) {
      unsigned m;
      digits g = {0, 0, 0};
      if (separator(text, end, &m) == sep) g = read_digits(text, end + m);
      if (g.n != 3) break;
      if (sep == '.' && groups == 0) {
        unsigned m2;
        if (separator(text, g.end, &m2) != '.' || read_digits(text, g.end + m2).n != 3) break;
      }
      v = v * 1000 + g.value;
      end = g.end;
      groups++;
    }
  }
  char point = separator(text, end, &n);
  if (point && !(groups && point == sep)) {
    digits f = read_digits(text, end + n);
    unsigned m;
    char again = f.n ? separator(text, f.end, &m) : 0;
    bool more = again && read_digits(text, f.end + m).n;
    if (f.n && !more && (point == '.' || f.n <= 2)) {
      double scale = 1;
      for (uint32_t i = 0; i < f.n && i < 300; i++) scale *= 10;
      v += f.value / scale;
      end = f.end;
    }
  }
  *value = v;
  return with_letters(text, end);
}

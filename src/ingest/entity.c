/* References by name are looked up in a short list: trees are built with the whole list of HTML, this one is for what
 * is read without a tree. Cost: constant. */
#include "ingest/entity.h"

static const struct {
  const char *name;
  uint16_t cp;
} NAMES[] = {{"amp", '&'},      {"lt", '<'},       {"gt", '>'},       {"quot", '"'},     {"apos", '\''},
             {"nbsp", 0xA0},    {"laquo", 0xAB},   {"raquo", 0xBB},   {"ndash", 0x2013}, {"mdash", 0x2014},
             {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"ldquo", 0x201C}, {"rdquo", 0x201D}, {"hellip", 0x2026},
             {"bull", 0x2022},  {"middot", 0xB7},  {"copy", 0xA9},    {"reg", 0xAE},     {"trade", 0x2122},
             {"euro", 0x20AC},  {"pound", 0xA3},   {"deg", 0xB0},     {"zwnj", 0x200C},  {"zwj", 0x200D},
             {"lrm", 0x200E},   {"rlm", 0x200F},   {"shy", 0xAD},     {"eacute", 0xE9},  {"egrave", 0xE8},
             {"agrave", 0xE0},  {"aacute", 0xE1},  {"ccedil", 0xE7},  {"ouml", 0xF6},    {"uuml", 0xFC},
             {"auml", 0xE4},    {"oacute", 0xF3},  {"iacute", 0xED},  {"ntilde", 0xF1},  {"szlig", 0xDF}};

static int digit(char c, int base) {
  if (rs_is_digit(c)) return c - '0';
  c = (char)(c | 32);
  return base == 16 && c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool number(rs_str s, uint32_t i, uint32_t *cp, uint32_t *end) {
  int base = i < s.n && (s.p[i] | 32) == 'x' ? i++, 16 : 10;
  uint32_t v = 0, from = i;
  for (; i < s.n && digit(s.p[i], base) >= 0; i++)
    if (v <= 0x10FFFF) v = v * (uint32_t)base + (uint32_t)digit(s.p[i], base);
  if (i == from) return false;
  bool bad = v < 0x20 ? v != '\t' && v != '\n' && v != '\r' : v == 0x7F || v > 0x10FFFF || (v >= 0xD800 && v < 0xE000);
  *cp = bad ? 0xFFFD : v;
  *end = i + (i < s.n && s.p[i] == ';');
  return true;
}

bool rs_entity(rs_str s, uint32_t at, uint32_t *cp, uint32_t *end) {
  if (at + 1 < s.n && s.p[at + 1] == '#') return number(s, at + 2, cp, end);
  for (size_t k = 0; k < sizeof NAMES / sizeof *NAMES; k++) {
    rs_str name = rs_str_from_c(NAMES[k].name);
    if (at + 1 + name.n >= s.n || s.p[at + 1 + name.n] != ';') continue;
    if (!rs_str_starts(rs_str_sub(s, at + 1, s.n), name)) continue;
    *cp = NAMES[k].cp;
    *end = at + name.n + 2;
    return true;
  }
  return false;
}

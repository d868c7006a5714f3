/* Character tables: ASCII and the Arabic block as strings of class letters, sixteen characters a line, the rest by
 * range and by utf8proc's categories. Cost: one load for ASCII and Arabic. */
#include "text/chars.h"
#include <utf8proc.h>

const char rs_char_ascii[129] = "          nnnn  "
                                "                "
                                " ppsssspppp"
                                "spppp"
                                "ddddddddddppsssp"
                                "suuuuuuuuuuuuuuu"
                                "uuuuuuuuuuupspsp"
                                "plllllllllllllll"
                                "lllllllllllppps ";

const char rs_char_arabic[257] = "ssssssssssssppss" /* U+0600 */
                                 "mmmmmmmmmmmpippp"
                                 "aaaaaaaaaaaaaaaa"
                                 "aaaaaaaaaaaaaaaa"
                                 "taaaaaaaaaammmmm" /* U+0640 */
                                 "mmmmmmmmmmmmmmmm"
                                 "ddddddddddspppaa"
                                 "maaaaaaaaaaaaaaa"
                                 "aaaaaaaaaaaaaaaa" /* U+0680 */
                                 "aaaaaaaaaaaaaaaa"
                                 "aaaaaaaaaaaaaaaa"
                                 "aaaaaaaaaaaaaaaa"
                                 "aaaaaaaaaaaaaaaa" /* U+06C0 */
                                 "aaaapammmmmmmssm"
                                 "mmmmmmmmmsmmmmaa"
                                 "ddddddddddaaassa";

/* The lone hamza stays: its place is stable in spelling, and without it too many short words would fall together. */
const uint8_t rs_char_fold[256] = {
    [0x22] = 0x27, [0x23] = 0x27, [0x25] = 0x27, [0x71] = 0x27, [0x72] = 0x27, [0x73] = 0x27, /* alef */
    [0x24] = 0x48, [0x26] = 0x4A,                                                             /* hamza on waw, on ya */
    [0x49] = 0x4A, [0xCC] = 0x4A, [0xD0] = 0x4A, [0xD2] = 0x4A, [0xD3] = 0x4A,                /* ya */
    [0x29] = 0x47, [0xBE] = 0x47, [0xC0] = 0x47, [0xC1] = 0x47, [0xC2] = 0x47, [0xC3] = 0x47, [0xD5] = 0x47, /* ha */
    [0xA9] = 0x43, [0xAA] = 0x43,                                                             /* kaf */
    [0x7E] = 0x28, [0x86] = 0x2C, [0x98] = 0x32, [0xA4] = 0x41, [0xBA] = 0x46};               /* pe che zhe ve nun */

static int class_latin1(uint32_t cp) {
  if (cp >= 0xC0) return cp == 0xD7 || cp == 0xF7 ? RS_CH_SYMBOL : cp < 0xDF ? RS_CH_UPPER : RS_CH_LOWER;
  switch (cp) {
  case 0x85: return RS_CH_NEWLINE;
  case 0xA0: return RS_CH_SPACE;
  case 0xAD: return RS_CH_IGNORE;
  case 0xA1: case 0xAB: case 0xB7: case 0xBB: case 0xBF: return RS_CH_PUNCT;
  case 0xAA: case 0xB5: case 0xBA: return RS_CH_LOWER;
  default: return cp < 0xA0 ? RS_CH_SPACE : RS_CH_SYMBOL;
  }
}

static int class_general_punctuation(uint32_t cp) {
  if (cp <= 0x200A || cp == 0x202F || cp == 0x205F) return RS_CH_SPACE;
  if (cp == 0x2028 || cp == 0x2029) return RS_CH_NEWLINE;
  if (cp <= 0x200F || (cp >= 0x202A && cp <= 0x202E) || cp >= 0x2060) return RS_CH_IGNORE;
  return cp >= 0x2030 && cp <= 0x2034 ? RS_CH_SYMBOL : RS_CH_PUNCT;
}

/* A closed switch over Unicode's categories. */
static int class_category(uint32_t cp) {
  switch (utf8proc_category((utf8proc_int32_t)cp)) {
  case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LT: return RS_CH_UPPER;
  case UTF8PROC_CATEGORY_LL: return RS_CH_LOWER;
  case UTF8PROC_CATEGORY_LM:
  case UTF8PROC_CATEGORY_LO:
  case UTF8PROC_CATEGORY_ND:
  case UTF8PROC_CATEGORY_NL: return RS_CH_OTHER;
  case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC: case UTF8PROC_CATEGORY_ME: return RS_CH_MARK;
  case UTF8PROC_CATEGORY_PC: case UTF8PROC_CATEGORY_PD: case UTF8PROC_CATEGORY_PS: case UTF8PROC_CATEGORY_PE:
  case UTF8PROC_CATEGORY_PI: case UTF8PROC_CATEGORY_PF: case UTF8PROC_CATEGORY_PO: return RS_CH_PUNCT;
  case UTF8PROC_CATEGORY_ZS: return RS_CH_SPACE;
  case UTF8PROC_CATEGORY_ZL: case UTF8PROC_CATEGORY_ZP: return RS_CH_NEWLINE;
  case UTF8PROC_CATEGORY_CF: case UTF8PROC_CATEGORY_CC: return RS_CH_IGNORE;
  default: return RS_CH_SYMBOL;
  }
}

int rs_char_class(uint32_t cp) {
  if (cp < 0x80) return rs_char_ascii[cp];
  if (cp < 0x100) return class_latin1(cp);
  if (cp >> 8 == 6) return rs_char_arabic[cp & 0xFF];
  if (cp >> 8 == 0x20 && cp < 0x2070) return class_general_punctuation(cp);
  if (cp >= 0xFDFA && cp <= 0xFDFD) return RS_CH_SYMBOL; /* whole phrases in one character */
  int c = class_category(cp);
  bool arabic = (cp >= 0x750 && cp < 0x780) || (cp >= 0x870 && cp < 0x900) || (cp >= 0xFB50 && cp < 0xFE00) ||
                (cp >= 0xFE70 && cp < 0xFEFF);
  return c == RS_CH_OTHER && arabic ? RS_CH_ARABIC : c;
}

/* A closed table of punctuation. */
int rs_char_punct(uint32_t cp) {
  switch (cp) {
  case '.': case 0x6D4: case 0x3002: case 0xFF0E: return RS_P_STOP;
  case '?': case 0x61F: case 0xFF1F: return RS_P_QUESTION;
  case '!': case 0xFF01: case 0x203C: return RS_P_EXCLAIM;
  case ',': case 0x60C: case 0x3001: case 0xFF0C: return RS_P_COMMA;
  case ';': case 0x61B: case 0xFF1B: return RS_P_SEMICOLON;
  case ':': case 0xFF1A: return RS_P_COLON;
  case '-': case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: return RS_P_DASH;
  case '/': case 0x2044: return RS_P_SLASH;
  case 0x2026: case 0x2025: return RS_P_ELLIPSIS;
  case '(': case '[': case '{': case 0xFD3F: case 0xFF08: return RS_P_OPEN;
  case ')': case ']': case '}': case 0xFD3E: case 0xFF09: return RS_P_CLOSE;
  case 0xAB:
  case 0x2018:
  case 0x201A:
  case 0x201C:
  case 0x201E:
  case 0x2039:
  case 0x300A:
  case 0x300C: return RS_P_QUOTE_OPEN;
  case 0xBB: case 0x2019: case 0x201D: case 0x203A: case 0x300B: case 0x300D: return RS_P_QUOTE_CLOSE;
  case '"': case '\'': case 0x201B: case 0x201F: return RS_P_QUOTE;
  default: return RS_P_OTHER;
  }
}

int rs_char_digit(uint32_t cp) {
  if (cp - '0' < 10u) return (int)(cp - '0');
  if (cp - 0x660u < 10u) return (int)(cp - 0x660u);
  return cp - 0x6F0u < 10u ? (int)(cp - 0x6F0u) : -1;
}

bool rs_char_hamza(uint32_t cp) { return cp >= 0x622 && cp <= 0x626; }

bool rs_char_bare(uint32_t cp) { return cp == 0x627 || cp == 0x648 || cp == 0x64A || cp == 0x649 || cp == 0x6CC; }

uint32_t rs_char_join(uint32_t letter, uint32_t mark) {
  if (letter == 0x627) return mark == 0x653 ? 0x622 : mark == 0x654 ? 0x623 : mark == 0x655 ? 0x625 : letter;
  if (mark != 0x654) return letter;
  return letter == 0x648 ? 0x624 : letter == 0x64A || letter == 0x649 ? 0x626 : letter;
}

bool rs_char_persian(uint32_t cp) {
  switch (cp) {
  case 0x67E: case 0x686: case 0x698: case 0x6AF:                         /* Persian */
  case 0x679: case 0x688: case 0x691: case 0x6BA: case 0x6D2: return true; /* Urdu */
  default: return false;
  }
}

bool rs_char_persian_keyboard(uint32_t cp) { return cp == 0x6CC || cp == 0x6A9; }

unsigned rs_char_plain(uint32_t cp, uint32_t out[2]) {
  out[0] = cp, out[1] = 0;
  switch (cp) {
  case 0xDF: out[0] = 's', out[1] = 's'; break;
  case 0xE6: out[0] = 'a', out[1] = 'e'; break;
  case 0x153: out[0] = 'o', out[1] = 'e'; break;
  case 0xFE: out[0] = 't', out[1] = 'h'; break;
  case 0xF8: out[0] = 'o'; break;
  case 0xF0: case 0x111: out[0] = 'd'; break;
  case 0x127: out[0] = 'h'; break;
  case 0x131: out[0] = 'i'; break;
  case 0x142: out[0] = 'l'; break;
  default: break;
  }
  return out[1] ? 2 : 1;
}

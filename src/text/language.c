/* The language of a text, by script and by letters that tell languages of one script apart. Cost: 4,096 bytes. */
#include "base/bytes.h"
#include "text/chars.h"
#include "text/text.h"

enum { LOOK = 4096 };

typedef struct counts {
  uint32_t arabic, latin, other;
  uint32_t persian;  /* letters that Arabic does not write */
  uint32_t keyboard; /* ya and kaf as Persian and Urdu keyboards write them */
  uint32_t accents;
} counts;

static void count(counts *n, uint32_t cp) {
  int c = rs_char_class(cp);
  if (c == RS_CH_ARABIC) {
    n->arabic++;
    n->persian += rs_char_persian(cp);
    n->keyboard += rs_char_persian_keyboard(cp);
  } else if (c == RS_CH_LOWER || c == RS_CH_UPPER) {
    bool latin = cp < 0x250 || (cp >= 0x1E00 && cp < 0x1F00);
    if (latin) n->latin++;
    else n->other++;
    if (latin && cp >= 0x80) n->accents++;
  } else if (c == RS_CH_OTHER) {
    n->other++;
  }
}

rs_lang rs_text_language(rs_str text) {
  counts n = {0, 0, 0, 0, 0, 0};
  const char *p = text.p, *end = text.p + (text.n < LOOK ? text.n : LOOK);
  uint32_t cp;
  for (unsigned k; p < end && (k = rs_utf8_get(p, end, &cp)) != 0; p += k) count(&n, cp);
  uint32_t all = n.arabic + n.latin + n.other;
  if (!all) return RS_LANG_ALL;
  if (n.arabic * 2 >= all) {
    bool foreign = n.persian * 100 >= n.arabic && n.persian >= 2;
    return foreign || (n.persian && n.keyboard * 20 >= n.arabic) ? RS_LANG_ALL : RS_LANG_AR;
  }
  if (n.latin * 2 < all) return RS_LANG_ALL;
  return n.accents >= 6 && n.accents * 50 >= n.latin ? RS_LANG_ALL : RS_LANG_EN;
}

/* Characters: their class, the punctuation they are, what they fold to. The one place that knows letters. */
#ifndef RS_TEXT_CHARS_H
#define RS_TEXT_CHARS_H
#include "ir/ir.h"

/* Classes are single characters, so that the tables can be read. */
enum rs_char_class {
  RS_CH_LOWER = 'l', RS_CH_UPPER = 'u', /* Latin and other scripts with case */
  RS_CH_OTHER = 'o',                    /* letters of scripts without case */
  RS_CH_ARABIC = 'a', RS_CH_TATWEEL = 't',
  RS_CH_MARK = 'm', /* combining: vowel marks, accents */
  RS_CH_DIGIT = 'd',
  RS_CH_SPACE = ' ', RS_CH_NEWLINE = 'n',
  RS_CH_IGNORE = 'i', /* bidirectional controls, zero width */
  RS_CH_PUNCT = 'p', RS_CH_SYMBOL = 's'
};

/* Classes of U+0000 to U+007F and of U+0600 to U+06FF. */
extern const char rs_char_ascii[129];
extern const char rs_char_arabic[257];
/* What U+06xx folds to (its low byte), 0: itself. */
extern const uint8_t rs_char_fold[256];

/* Class of any code point. */
int rs_char_class(uint32_t cp);
/* enum rs_punct of a code point of class PUNCT, quotation marks as QUOTE, QUOTE_OPEN, QUOTE_CLOSE. */
int rs_char_punct(uint32_t cp);
/* Value of a digit, ASCII or Arabic; -1. */
int rs_char_digit(uint32_t cp);
/* An Arabic letter without hamza, alef forms, ya and ta marbuta unified, Persian letters as Arabic writes them. */
static inline uint32_t rs_char_fold_arabic(uint32_t cp) {
  uint8_t f = cp >> 8 == 6 ? rs_char_fold[cp & 0xFF] : 0;
  return f ? 0x600u | f : cp;
}
enum { RS_CHAR_SHADDA = 0x651 };
/* Arabic vowel marks, shadda and dagger alef among them: they stand alone, none joins its letter. */
static inline bool rs_char_vowel(uint32_t cp) { return (cp >= 0x64B && cp <= 0x652) || cp == 0x670; }
static inline bool rs_char_tanween(uint32_t cp) { return cp >= 0x64B && cp <= 0x64D; }
/* Do the two letters make the Arabic article? */
static inline bool rs_char_article(uint32_t a, uint32_t b) { return a == 0x627 && b == 0x644; }
/* An Arabic letter with hamza or madda on or under it; one that could carry it but does not. */
bool rs_char_hamza(uint32_t cp);
bool rs_char_bare(uint32_t cp);
/* The letter that hamza or madda, written apart, makes of the letter before it; that letter if none. */
uint32_t rs_char_join(uint32_t letter, uint32_t mark);
/* Letters of Arabic script that Arabic does not write; ya and kaf as Persian and Urdu keyboards write them. */
bool rs_char_persian(uint32_t cp);
bool rs_char_persian_keyboard(uint32_t cp);
/* A small Latin letter whose stroke or ligature has no decomposition, as one or two plain ones; else itself. */
unsigned rs_char_plain(uint32_t cp, uint32_t out[2]);
static inline bool rs_char_apostrophe(uint32_t cp) { return cp == '\'' || cp == 0x2019 || cp == 0x2018 || cp == 0x2BC; }
static inline bool rs_char_hyphen(uint32_t cp) { return cp == '-' || cp == 0x2010 || cp == 0x2011; }
/* Arabic presentation forms and Latin ligatures, which stand for other letters. */
static inline bool rs_char_compat(uint32_t cp) {
  return (cp >= 0xFB00 && cp <= 0xFB06) || (cp >= 0xFB50 && cp <= 0xFDF9) || (cp >= 0xFE70 && cp <= 0xFEFC);
}
#endif

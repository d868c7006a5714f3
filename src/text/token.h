/* Tokens and sentences: what the files of this folder hand to each other. */
#ifndef RS_TEXT_TOKEN_H
#define RS_TEXT_TOKEN_H
#include "text/text.h"

/* Cuts the text into tokens with their forms, flags (all but FIRST) and quotation state. */
RASID_MUST_USE rasid_status rs_text_tokens(const rs_doc *doc, rs_arena *a, rs_text *out, rasid_error *err);
/* Groups the tokens of out into sentences and sets FIRST. */
RASID_MUST_USE rasid_status rs_text_sentences(const rs_doc *doc, const rs_profile *profile, rs_arena *a, rs_text *out,
                                              rasid_error *err);
/* First token after a dateline that opens the line of tokens [t0, t1), the nline-th of the text (from 1); t0 if there
 * is none, t1 where the line is nothing else. */
uint32_t rs_text_dateline(const rs_token *tok, uint32_t t0, uint32_t t1, uint32_t nline);

/* The width at which the text's lines were broken; 0: its line breaks are its own. */
uint32_t rs_text_wrap(rs_str text);
/* Was the line [line0, nl) broken only because the next word did not fit? nl: its line feed. */
bool rs_text_soft_break(rs_str text, uint32_t line0, uint32_t nl, uint32_t width);

/* A word scanned from the text. */
enum { /* rs_scan.flags */
  RS_SCAN_ARABIC = 1, RS_SCAN_LATIN = 2, RS_SCAN_UPPER = 4, RS_SCAN_LOWER = 8, RS_SCAN_CAP = 16,
  RS_SCAN_FOLD = 32, /* Arabic letters that fold, nothing else to do */
  RS_SCAN_DROP = 64, /* vowel marks or tatweel to leave out */
  RS_SCAN_SLOW = 128 /* anything else: rs_text_word makes its forms */
};
typedef struct rs_scan {
  uint32_t end; /* offset behind its last byte */
  uint32_t letters, flags;
} rs_scan;
/* Scans the word that begins at `at` (a letter). */
rs_scan rs_text_scan_word(rs_str text, uint32_t at);
/* Scans the number that begins at `at` (a digit) and reads its value; letters joined to it ("7th") belong to it. */
uint32_t rs_text_scan_number(rs_str text, uint32_t at, double *value);
#endif

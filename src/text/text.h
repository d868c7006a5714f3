/* Text: normalisation with alignment, sentences, tokens, folding, language. Knows characters, no words: what it must
 * know of a language (abbreviations) comes in the profile. Pure functions over the document; no state. */
#ifndef RS_TEXT_TEXT_H
#define RS_TEXT_TEXT_H
#include "base/arena.h"
#include "base/status.h"
#include "ir/ir.h"

typedef struct rs_text {
  rs_token *tokens;
  uint32_t ntokens;
  rs_sentence *sentences;
  uint32_t nsentences;
} rs_text;

/* Splits doc->text into sentences and tokens, in one pass, linear. doc->text is valid UTF-8 (ingest sees to it) and at
 * most RS_MAX_TEXT. norm and fold of a token point into the text where nothing changed, else into the arena.
 * RASID_MEMORY, RASID_LIMIT. */
RASID_MUST_USE rasid_status rs_text_analyse(const rs_doc *doc, const rs_profile *profile, rs_arena *a, rs_text *out,
                                            rasid_error *err);

/* One word: norm (NFC, lower case, no vowel marks, no tatweel) and fold (letters unified for matching). Both are at
 * most 4 * word.n bytes (the caller's buffers); returns false when the word is too long (over 255 bytes) or not UTF-8. */
bool rs_text_word(rs_str word, char *norm, uint32_t *nnorm, char *fold, uint32_t *nfold);

/* May the form written in the text stand for what the entry writes? Both with their vowel marks as written. A hamza or
 * vowel mark that both write must agree; one that either leaves out contradicts nothing. 0: contradiction; 1: agree
 * after folding; 2: letter by letter the same. */
int rs_text_agree(rs_str text, rs_str entry);

/* The language a text is in: by script, then by the number of function words (folded forms, sorted) of each candidate.
 * RS_LANG_ALL when none fits. Reads at most the first 4,096 bytes. */
rs_lang rs_text_language(rs_str text);
#endif

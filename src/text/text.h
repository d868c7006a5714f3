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
 * most RS_MAX_TEXT. norm and fold of a token point into the text where nothing changed, else into the arena; a word
 * over 255 bytes keeps its bytes as they are. Every token lies in one sentence. A line's end ends a sentence, but for
 * texts whose lines were broken at a width. profile may be NULL. RASID_MEMORY, RASID_LIMIT. */
RASID_MUST_USE rasid_status rs_text_analyse(const rs_doc *doc, const rs_profile *profile, rs_arena *a, rs_text *out,
                                            rasid_error *err);

/* One token: norm (NFC, lower case, no vowel marks, no tatweel; presentation forms as their letters, digits as ASCII)
 * and fold (Arabic letters unified, Latin ones without accents, dots and hyphens inside a word left out: U.S. -> us,
 * co-operate -> cooperate, al-Assad -> alassad). Both are at most 4 * word.n bytes (the caller's buffers); returns
 * false when the word is too long (over 255 bytes) or not UTF-8. What stands between two blanks may be several tokens
 * (US-China, and Arabic beside Latin letters): cut it with rs_text_analyse, so that entries meet what the text gives.
 */
bool rs_text_word(rs_str word, char *norm, uint32_t *nnorm, char *fold, uint32_t *nfold);

/* May the form written in the text stand for what the entry writes? Both with their vowel marks as written. A hamza or
 * vowel mark that both write must agree; one that is left out contradicts nothing, but for two cases in which leaving
 * it out tells: an entry's bare alef, waw or ya inside a word has no hamza there, and between two words that both carry
 * marks a shadda must stand on both. Case and tatweel are no letters' matter.
 * 0: contradiction; 1: agree after folding; 2: letter by letter the same. */
int rs_text_agree(rs_str text, rs_str entry);

/* The language a text is in, by script and by letters that tell its languages apart: Arabic script is RS_LANG_AR unless
 * Persian or Urdu letters are frequent, Latin script RS_LANG_EN unless accented letters are; else RS_LANG_ALL. Reads at
 * most the first 4,096 bytes. */
rs_lang rs_text_language(rs_str text);
#endif

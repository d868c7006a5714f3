/* What the two halves of matching share: the ways to read one word (match_word.c), and how words make mentions
 * (match.c). */
#ifndef RS_LEXICON_MATCH_INTERNAL_H
#define RS_LEXICON_MATCH_INTERNAL_H
#include "lexicon/lexicon.h"

enum {
  RS_MATCH_HEADS = 16,  /* ways to take proclitics off one word */
  RS_MATCH_CANDS = 40,  /* readings of a word before the best are taken */
  RS_MATCH_STARTS = 12, /* forms of a word at which terms may begin */
  RS_MATCH_RANK = 32,   /* ranks below it order readings that are alike whole or split, exact or folded */
  RS_MATCH_FOLD = 256   /* bytes of a folded word that are looked up: the lexicon holds no longer ones */
};

/* A word without the proclitics that were taken off it. */
typedef struct rs_head {
  uint32_t at;      /* byte of the fold where the stem begins */
  uint64_t pro;     /* classes of what was taken off, the article left out */
  uint8_t order;    /* of the last one */
  uint8_t art;      /* an article was taken off */
  uint8_t restored; /* the article is back before the stem: for names that hold one */
} rs_head;

typedef struct rs_wordcand {
  rs_reading r;
  uint32_t at, end; /* stem in the fold */
  uint32_t form;    /* of the stem, RS_NONE */
  uint32_t rank;    /* less is better */
  uint8_t common;   /* written with a capital where every word has one: another reading may be meant */
} rs_wordcand;

/* A form that terms begin with. */
typedef struct rs_start {
  rs_head head;
  uint32_t form;
} rs_start;

typedef struct rs_wordmatch {
  rs_wordcand cand[RS_MATCH_CANDS];
  rs_start start[RS_MATCH_STARTS];
  rs_head head[RS_MATCH_HEADS];
  uint32_t ncand, nstart, nhead;
} rs_wordmatch;

typedef struct rs_matcher {
  const rs_lexicon *lex;
  rs_lang lang;
  const rs_profile *prof;
  const rs_clitic *art; /* the article that is attached, NULL where there is none */
  uint32_t art_head;    /* bytes of its first letter, which falls behind a preposition that ends in its second */
  const char *text;
} rs_matcher;

/* All ways to read the token, best first and each once; the forms at which terms may begin. */
void rs_match_word(const rs_matcher *m, const rs_token *t, rs_wordmatch *out);
/* The same, from what was kept where the word was read before; c may be NULL. */
void rs_match_known_word(const rs_matcher *m, rs_word_cache *c, const rs_token *t, rs_wordmatch *out);
/* The form of the fold, RS_NONE. */
uint32_t rs_match_form(const rs_matcher *m, rs_str fold, uint64_t hash);
/* Bytes of the text that the fold's bytes [at, end) of a token come from; a mark belongs to the letter before it. */
rs_span rs_match_span(const rs_matcher *m, const rs_token *t, uint32_t at, uint32_t end);
/* May an analysis stand behind these proclitics and before this enclitic (index + 1)? Takes from *pro what it rules
 * out. */
bool rs_match_fits(const rs_matcher *m, const rs_head *h, uint32_t en, uint64_t gram, uint32_t feats, uint64_t *pro);
/* Is the capital that the analysis wants there? 0 no, 1 yes, 2: yes, but all words here have one. */
int rs_match_case(const rs_token *t, uint32_t feats);
/* An enclitic possessive mark at the token's end: its index + 1 and in *stem the fold without it; 0. */
uint32_t rs_match_possessive(const rs_matcher *m, const rs_token *t, rs_str *stem);
#endif

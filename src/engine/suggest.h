/* What the two halves of suggest share: suggest.c counts contexts, suggest_rank.c compares them and writes. */
#ifndef RS_ENGINE_SUGGEST_H
#define RS_ENGINE_SUGGEST_H
#include "base/arena.h"
#include "engine/internal.h"
#include <rasid_admin.h>

/* Contexts: classes only, each a number below SG_CONTEXTS; a group begins where the one before ends. Those from
 * SG_GRAMMAR on hang on what the lexicon knows of the word itself, and say nothing of a word that it does not know. */
enum {
  SG_SIDE = RS_U_KIND_COUNT + 1, /* kind of a unit, or none there */
  SG_GRAMS = 64,                 /* a closed or semantic class, one of its 64 bits */
  SG_TYPES = 32,
  SG_PARTIES = 16,
  SG_SECTORS = 64,
  SG_BOTH = 0,                                  /* kinds of the units before and behind together */
  SG_SECOND_LEFT = SG_BOTH + SG_SIDE * SG_SIDE, /* kind of the unit next but one */
  SG_SECOND_RIGHT = SG_SECOND_LEFT + SG_SIDE,
  SG_GRAM_LEFT = SG_SECOND_RIGHT + SG_SIDE, /* closed classes of the unit right before, right behind */
  SG_GRAM_RIGHT = SG_GRAM_LEFT + SG_GRAMS,
  SG_PREP = SG_GRAM_RIGHT + SG_GRAMS, /* prepositions behind it */
  SG_PARTY_LEFT = SG_PREP + SG_GRAMS, /* kinds of parties near */
  SG_PARTY_RIGHT = SG_PARTY_LEFT + SG_PARTIES,
  SG_SEM_LEFT = SG_PARTY_RIGHT + SG_PARTIES, /* semantic classes near */
  SG_SEM_RIGHT = SG_SEM_LEFT + SG_GRAMS,
  SG_TYPE_NEAR = SG_SEM_RIGHT + SG_GRAMS, /* event types of triggers right behind; anywhere else in the sentence */
  SG_TYPE_FAR = SG_TYPE_NEAR + SG_TYPES,
  SG_SECTOR = SG_TYPE_FAR + SG_TYPES, /* sectors of parties near */
  SG_GRAMMAR = SG_SECTOR + SG_SECTORS,
  SG_FUNCTION = SG_GRAMMAR,             /* its own function */
  SG_UNDER = SG_FUNCTION + RS_FN_COUNT, /* functions of the parties under it */
  SG_CLAUSE = SG_UNDER + RS_FN_COUNT,   /* kind of its clause; the second half where it is the clause's verb */
  SG_CONTEXTS = SG_CLAUSE + 16
};
/* What is counted beside contexts: who stood near (a hash of its code), and which type a trigger had. */
#define SG_ACTOR UINT32_C(0x80000000)
#define SG_TYPE UINT32_C(0x40000000)

/* What a word is: only a verb or a noun can be a trigger; the others are known words that none is like. */
enum { SG_VERB, SG_NOUN, SG_ADJ, SG_NAME, SG_OTHER, SG_PARTS };

enum { SG_FORMS = 4 };
typedef struct sg_form {
  rs_str text;
  uint32_t n;
} sg_form;

typedef struct sg_word {
  uint64_t key;
  uint32_t entry; /* RS_NONE: the lexicon does not know it */
  uint32_t n;     /* times beside an actor */
  uint32_t byte;  /* where it was first met */
  rs_str doc;
  sg_form form[SG_FORMS]; /* the most frequent ones */
  uint8_t lang, part, trigger;
} sg_word;

typedef struct sg_cell { /* how often a word stood in a context */
  uint64_t key;          /* (word + 1) << 32 | context; 0: free */
  uint32_t n;
} sg_cell;

struct rasid_suggest {
  rasid_engine *en;
  const rs_lexicon *lex;
  rs_arena strings; /* of the words */
  sg_word *words;
  uint32_t nwords, cap_words;
  uint32_t *slots; /* word + 1 by its key; a power of two */
  size_t nslots;
  sg_cell *cells;            /* open addressing; a power of two */
  size_t ncells, used, most; /* RS_MAX_SUGGEST_CELLS */
  rs_run *run;               /* the document that is read */
};
#endif

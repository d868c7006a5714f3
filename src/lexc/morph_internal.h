/* What the three files of the inflection share. A word is a string of one-byte symbols: the language's `letter` lines
 * say which letter each symbol stands for; bytes from 128 are letters of this word that the language does not name. */
#ifndef RS_LEXC_MORPH_INTERNAL_H
#define RS_LEXC_MORPH_INTERNAL_H
#include "base/arena.h"
#include "lexc/morph.h"

enum {
  RS_MORPH_SYMBOLS = 96, /* of one form: the longest inflected words have under 40 */
  RS_MORPH_CLASSES = 16, /* word classes that paradigms speak of */
  RS_MORPH_STEMS = 64,   /* names of stems in one language */
  RS_MORPH_EXTRA = 64,   /* letters of one word outside the language's alphabet */
  RS_MORPH_CPS = 0x800,  /* letters of alphabets: code points of two bytes */
  RS_MORPH_SETS = 32
};

typedef struct rs_msym {
  uint8_t n, s[RS_MORPH_SYMBOLS];
} rs_msym;

/* One item of a rule: a set of symbols. */
typedef struct rs_mitem {
  uint64_t bits[2];
  uint8_t many; /* any number of them */
  uint8_t edge; /* the word's start or end */
} rs_mitem;

/* from > to / left _ right; left is kept reversed, nearest symbol first. */
typedef struct rs_mrule {
  rs_mitem *from, *left, *right;
  uint8_t nfrom, nleft, nright, nto;
  uint8_t to[8];
  uint64_t need[2]; /* symbols that must be in the word */
  uint32_t classes;
} rs_mrule;

typedef struct rs_mcond {
  rs_str name, values; /* values: a/b/c, or a set of symbols for radicals */
  uint64_t bits[2];
  uint8_t negate, radical /* 1 to 4 */, same /* radical it equals */, variable /* V or P */;
} rs_mcond;

typedef struct rs_mstem {
  uint8_t id;
  rs_str pattern;
} rs_mstem;

/* A form: prefix, stem, suffix; or an attribute's value. `cls`: a new word of that class (a make), 0: a form. */
typedef struct rs_mcell {
  uint32_t feats;
  rs_str prefix, suffix, attr;
  uint8_t stem, cls;
} rs_mcell;

typedef struct rs_mpara {
  uint32_t classes, feats;
  rs_mcond *conds;
  rs_mstem *stems;
  rs_mcell *cells;
  rs_mcell *given; /* attr gives the form that prefix, stem and suffix make */
  uint32_t nconds, nstems, ncells, ngiven;
  uint8_t radical, becomes; /* root: that radical becomes that symbol */
} rs_mpara;

typedef struct rs_mlang {
  uint8_t in[RS_MORPH_CPS]; /* code point -> symbol, 0: none */
  uint8_t drop[RS_MORPH_CPS];
  uint8_t radical[128];           /* symbol -> symbol inside a root */
  rs_str out[128];                /* symbol -> letters, empty: silent */
  uint8_t has_letters, head_last; /* head_last: classes bit 0 verb, 1 noun, 2 adj, whose last word is inflected */
  uint32_t collapse;              /* classes in which a doubled letter is written once */
  rs_str class_name[RS_MORPH_CLASSES], stem_name[RS_MORPH_STEMS], set_name[RS_MORPH_SETS];
  uint64_t set_bits[RS_MORPH_SETS][2];
  uint32_t nclasses, nstems, nsets;
  rs_mrule *rules;
  uint64_t *class_rules, *need_rules; /* bits of rules, rule_words each: by class; by a symbol that they need */
  uint32_t rule_words;
  uint64_t needed[2]; /* symbols that some rule needs */
  rs_mpara *paras;
  uint32_t nrules, cap_rules, nparas, cap_paras;
} rs_mlang;

struct rs_morph {
  rs_mlang *lang[RS_LANG_COUNT];
};

enum { RS_STEM_NONE = 255 };
enum { RS_MCLASS_VERB = 1, RS_MCLASS_NOUN, RS_MCLASS_ADJ }; /* class 0 is none; these three come first */

/* morph_rules.c */
static inline bool rs_mset_has(const uint64_t bits[2], uint8_t c) { return c < 128 && (bits[c >> 6] >> (c & 63) & 1); }
static inline void rs_mset_add(uint64_t bits[2], uint8_t c) {
  if (c < 128) bits[c >> 6] |= UINT64_C(1) << (c & 63);
}
/* Parses `from > to / left _ right`; false where it is none (*why says it). */
RASID_MUST_USE rasid_status rs_mrule_parse(const rs_mlang *l, rs_str text, rs_arena *a, rs_mrule *out,
                                           const char **why);
/* Reads `(abc)`, `{NAME}` or single symbols as one set; false: no such set. */
bool rs_mset_parse(const rs_mlang *l, rs_str text, uint64_t bits[2]);
/* After the last rule: which rules may ever apply to a class and need a symbol. False: memory. */
bool rs_mrules_index(rs_mlang *l, rs_arena *a);
/* Applies the rules of the class in order, each once from left to right. False: the word grew too long. */
bool rs_mrules_apply(const rs_mlang *l, uint32_t cls, rs_msym *w);
/* Takes out silent symbols, and doubled ones where the class wants it. */
void rs_mrules_reduce(const rs_mlang *l, uint32_t cls, rs_msym *w);
#endif

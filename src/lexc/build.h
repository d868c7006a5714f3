/* What the compiler's files share: the compiler with its sources and messages, and one build over them.
 * Private to this folder.
 *
 *   sources -> entries (source.c, layers.c) -> one entry per key, in order (link.c) -> attributes checked (schema.c)
 *     -> records (entries.c, senses.c, rules.c) and forms (surface.c, forms.c, names.c), put in order (order.c)
 *     -> bytes (write.c) */
#ifndef RS_LEXC_BUILD_H
#define RS_LEXC_BUILD_H
#include "base/bytes.h"
#include "base/limits.h"
#include "lexc/lexc.h"
#include "lexc/morph.h"
#include "lexc/source.h"
#include "lexicon/layout.h"
#include "lexicon/source.h"

typedef struct rs_lexc_file {
  rs_str name, path; /* name: as told in messages; path: inside its layer */
  rs_str text;       /* the source; empty where it came from a compiled lexicon */
  rs_str header;     /* canonical header lines */
  rs_lang lang;
  uint32_t layer;
  bool compiled;
} rs_lexc_file;

typedef struct rs_lexc_note {
  bool warning;
  uint32_t file, line, column; /* column in bytes, from 1; 0: none */
  rs_str text;
} rs_lexc_note;

struct rs_lexc {
  rs_arena a;
  rs_lexc_file *files;
  uint32_t nfiles, cap_files;
  rs_src_entry *entries;
  uint32_t nentries, cap_entries;
  uint32_t nlayers;
  rs_lexc_note *notes; /* 2 * RS_MAX_LEX_ERRORS: errors and warnings have their own share */
  uint32_t nnotes, nerrors, nwarnings;
  bool no_memory; /* a note could not be kept */
  const rs_lexicon *base; /* the lexicon below all layers, its entries not read back yet; its files are the first */
  rs_lexicon *own;        /* the same, where the compiler opened it */
};

/* Whether a string is this literal: its length is known when compiling. */
#define RS_IS(s, literal) rs_str_eq((s), RS_STR(literal))

/* message.c */
void rs_lexc_error(rs_lexc *c, uint32_t file, uint32_t line, uint32_t column, const char *fmt, ...) RS_PRINTF(5, 6);
void rs_lexc_warn(rs_lexc *c, uint32_t file, uint32_t line, uint32_t column, const char *fmt, ...) RS_PRINTF(5, 6);
void rs_lexc_sort_notes(rs_lexc *c);

/* names.c of closed lists: index of a name, RS_NONE if there is none. suggest.c */
typedef struct rs_guess { /* the nearest of several words by edit distance */
  rs_str want, best;
  unsigned distance;
} rs_guess;
rs_guess rs_guess_start(rs_str want);
void rs_guess_try(rs_guess *g, rs_str candidate);
/* Writes ": did you mean 'x'?" or, where nothing is near, ": " and the hint; returns buf. */
const char *rs_guess_text(const rs_guess *g, const char *hint, char *buf, size_t size);

/* layers.c: reads entries of a compiled lexicon back, whose files are those from file0; n of them to out[n]. */
RASID_MUST_USE rasid_status rs_lexc_read_entries(rs_lexc *c, const rs_lexicon *lex, uint32_t file0,
                                                 const uint32_t *want, uint32_t n, rs_src_entry *out, rasid_error *err);
/* Reads all of the base's, before those of the layers above. */
RASID_MUST_USE rasid_status rs_lexc_read_base(rs_lexc *c, rasid_error *err);

/* source.c: reads a file's text into entries. RASID_MEMORY, RASID_LIMIT; errors of the source become messages. */
RASID_MUST_USE rasid_status rs_source_read(rs_lexc *c, uint32_t file, rasid_error *err);
/* yyyy, yyyy-mm or yyyy-mm-dd as yyyymmdd, its last day where `end`; 0: no date. */
uint32_t rs_source_date(rs_str s, bool end);

extern const char *const rs_gram_names[RS_GRAM_COUNT];
extern const char *const rs_fn_names[RS_FN_COUNT];
extern const char *const rs_mark_names[RS_MARK_COUNT];
/* Index of a name in such a list, RS_NONE if it is not there. */
uint32_t rs_name_index(const char *const *names, uint32_t n, rs_str s);

/* ---- one build ---- */
typedef struct rs_strref {
  uint32_t off, n;
} rs_strref;

typedef struct rs_table {
  uint64_t *slots;
  uint64_t *hashes; /* per index */
  uint32_t mask, n;
} rs_table;

/* There are some hundred thousand of these: small ones, for the kernel clears what memory they take. */
typedef struct rs_built_form {
  const char *fold;
  uint64_t hash;
  uint32_t an0, nan; /* before they are put in order: those taken from the base */
  uint32_t last;     /* its last analysis, with whose writing the next is mostly written; RS_NONE */
  uint8_t nfold, lang;
  bool begins; /* terms begin with it */
} rs_built_form;
typedef struct rs_built_analysis {
  const char *written;
  uint32_t at; /* form, or RS_LEX_ROOT | node; RS_BUILT_COVERED: a noun stands for it */
  uint32_t entry, feats;
  uint16_t nwritten, period;
} rs_built_analysis;
#define RS_BUILT_COVERED (1u << 25)
static inline rs_str rs_built_fold(const rs_built_form *f) { return rs_str_make(f->fold, f->nfold); }
static inline rs_str rs_built_written(const rs_built_analysis *a) { return rs_str_make(a->written, a->nwritten); }
typedef struct rs_built_node {
  uint32_t parent, form, an0, nan, last; /* parent: a node before it, or RS_LEX_ROOT | form */
  bool more;
} rs_built_node;

typedef struct rs_build {
  rs_lexc *c;
  rs_arena a;
  rs_arena scratch, outer, inner; /* for splitting a surface; for inflecting, and for inflecting within that */
  const rs_src_entry **all;       /* all layers' entries */
  uint32_t nall;
  const rs_src_entry *own; /* those of the base among them, in a build over it */
  const rs_src_entry **e;         /* kept entries by kind, language and source order */
  rs_entry *r;                    /* their records; attr0 .. as in the binary */
  uint32_t n;
  uint32_t list_first[RS_KIND_COUNT][RS_LANG_COUNT], list_n[RS_KIND_COUNT][RS_LANG_COUNT];
  rs_table keys;
  rs_table words;      /* verbs, nouns, adjectives and words by language and word: what references to words look up */
  uint32_t *word_next; /* per entry: the next with the same word */
  rs_table masdars;
  uint32_t *masdar_entry;
  uint32_t nmasdar;
  const rs_lexicon *base; /* what is not touched is taken from it; NULL: all is built */
  uint32_t *from, *now;   /* per entry: the base's that it is as it was, or RS_NONE; per entry of the base: its number */
  rs_morph *morph;
  bool cased[RS_LANG_COUNT], head_first[RS_LANG_COUNT];

  char *room; /* for strings of forms: the arena's blocks would pad each */
  size_t nroom;
  rs_built_form *forms;
  uint32_t nforms, cap_forms;
  rs_table form_table; /* of the forms behind those of the base */
  rs_built_analysis *analyses;
  uint32_t nanalyses, cap_analyses;
  rs_built_analysis *covered; /* masdars that a noun stands for */
  uint32_t ncovered;
  rs_built_node *nodes;
  uint32_t nnodes, cap_nodes;
  rs_table edges;    /* index: the node that an edge leads to, of those behind the base's */
  uint32_t base_forms, base_nodes, base_analyses; /* how many of the first are the base's; 0: all is built */
  uint32_t *periods; /* from, to */
  uint32_t nperiods, cap_periods;

  rs_sense *senses;
  uint32_t *sense_line;
  uint32_t nsenses, cap_senses, cap_sense_line;
  rs_cond *conds;
  uint32_t nconds, cap_conds;
  rs_frame *frames;
  rs_rule *rules;
  uint32_t nrules, cap_rules;
  rs_item *items;
  uint32_t nitems, cap_items;
} rs_build;

/* Appends to an arena-grown array; NULL when memory is out. */
#define RS_PUSH(arena, array, n, cap)                                                                                  \
  ((n) < (cap) || ((array) = rs_arena_grow((arena), (array), (n), (size_t)(n) + 1, sizeof *(array), &(cap))) != NULL   \
       ? &(array)[(n)++]                                                                                               \
       : NULL)

/* table.c */
RASID_MUST_USE bool rs_table_init(rs_table *t, rs_arena *a, uint32_t expect);
/* Room for one more index; call before adding. */
RASID_MUST_USE bool rs_table_reserve(rs_table *t, rs_arena *a);
/* Goes through the indexes that may have that hash (the caller compares the keys): start with *at = (uint32_t)hash;
 * RS_NONE at the end. */
uint32_t rs_table_next(const rs_table *t, uint64_t hash, uint32_t *at);
/* Adds index t->n with its hash; returns it. */
uint32_t rs_table_add(rs_table *t, uint64_t hash);

/* reuse.c: a build over a compiled lexicon */
/* Whether the layers above the base leave most of it as it is. */
bool rs_reuse_may(const rs_lexc *c);
/* All entries; of the base only what tells them apart. */
RASID_MUST_USE rasid_status rs_reuse_entries(rs_build *b, rasid_error *err);
static inline bool rs_reuse_of_base(const rs_build *b, const rs_src_entry *e) {
  return e >= b->own && e < b->own + rs_lexicon_nentries(b->base);
}
/* After linking: which entries are taken over (with their records), and the others of the base read back. */
RASID_MUST_USE rasid_status rs_reuse_choose(rs_build *b, rasid_error *err);
RASID_MUST_USE rasid_status rs_reuse_senses(rs_build *b, uint32_t i, rasid_error *err);
RASID_MUST_USE rasid_status rs_reuse_forms(rs_build *b, rasid_error *err);
/* Is the entry taken over? Then b->e[i] has no attributes, unless rs_build_source read them. */
static inline bool rs_build_reused(const rs_build *b, uint32_t i) { return b->from && b->from[i] != RS_NONE; }
/* The entry with its attributes. */
RASID_MUST_USE rasid_status rs_build_source(rs_build *b, uint32_t i, const rs_src_entry **out, rasid_error *err);

/* link.c */
RASID_MUST_USE rasid_status rs_build_link(rs_build *b, rasid_error *err);
uint32_t rs_build_find(const rs_build *b, rs_kind kind, rs_lang lang, rs_str key);
/* The first verb, noun, adj or word entry of a language with this word (masdars too); RS_NONE. */
uint32_t rs_build_find_word(const rs_build *b, rs_lang lang, rs_str word);
/* The entry of that kind whose key is nearest, for "did you mean". */
void rs_build_guess(const rs_build *b, rs_kind kind, rs_lang lang, rs_guess *g);
/* An error at a value of an entry. */
#define RS_ERR_AT(b, i, v, ...) rs_lexc_error((b)->c, (b)->e[i]->file, (v)->line, (v)->column, __VA_ARGS__)

/* schema.c: attribute names and kinds of values; references in entries.c */
void rs_build_check(rs_build *b);

/* entries.c: class bits, references, numbers, dates */
void rs_build_entries(rs_build *b);
/* A class name: sets a bit of either; false and an error where there is none. */
bool rs_build_class(rs_build *b, uint32_t entry, const rs_src_value *v, rs_str name, uint64_t *gram, uint64_t *sem);
/* Goes through the blank-separated words of a value. */
bool rs_next_word(rs_str *rest, rs_str *word);

/* senses.c, rules.c */
/* Appends a sense of an entry; false when memory is out. */
RASID_MUST_USE bool rs_build_add_sense(rs_build *b, const rs_sense *s, uint32_t line);
RASID_MUST_USE rasid_status rs_build_senses(rs_build *b, rasid_error *err);
RASID_MUST_USE rasid_status rs_build_frames(rs_build *b, rasid_error *err);
RASID_MUST_USE rasid_status rs_build_rules(rs_build *b, rasid_error *err);
/* A feature's name as in rules: mask and value; false if there is none. */
bool rs_feature_named(rs_str name, uint32_t *mask, uint32_t *value);

/* forms.c */
RASID_MUST_USE rasid_status rs_build_form(rs_build *b, rs_lang lang, rs_str fold, uint64_t hash, uint32_t *out);
/* Adds an analysis of a one-word form or a term given by its folded words. */
RASID_MUST_USE rasid_status rs_build_add(rs_build *b, uint32_t entry, rs_lang lang, const rs_str *fold,
                                         const uint64_t *hash, uint32_t n, rs_str written, uint32_t feats,
                                         uint16_t period, rasid_error *err);
RASID_MUST_USE rasid_status rs_build_period(rs_build *b, uint32_t from, uint32_t to, uint16_t *out, rasid_error *err);

/* order.c: groups analyses by form and node, drops doubles, sets masdars aside that a noun stands for, and numbers
 * forms and nodes by what they are, not by how they came */
RASID_MUST_USE rasid_status rs_build_order(rs_build *b, rasid_error *err);

/* surface.c */
typedef struct rs_surface {
  uint32_t entry, feats;
  uint16_t period;
  bool case_rule; /* capitals in it tell a name */
} rs_surface;
/* A written surface without options: splits it as the text module does and adds it. */
RASID_MUST_USE rasid_status rs_surface_add(rs_build *b, const rs_surface *s, const rs_src_value *v, rs_str written,
                                           rasid_error *err);
typedef rasid_status (*rs_surface_fn)(void *ctx, rs_str written);
/* All variants of a surface: with and without its optional parts, with each spelling of its words. */
RASID_MUST_USE rasid_status rs_surface_expand(rs_build *b, uint32_t entry, const rs_src_value *v, rs_surface_fn fn,
                                              void *ctx, rasid_error *err);

/* names.c: all forms of all entries */
RASID_MUST_USE rasid_status rs_build_names(rs_build *b, rasid_error *err);
/* Whether values of that attribute are inflected by the word that is their head. */
bool rs_build_has_head(rs_kind kind, rs_str attribute);

/* check.c: warnings */
RASID_MUST_USE rasid_status rs_build_lint(rs_build *b, rasid_error *err);
/* check_facts.c: entities that end before they begin (errors); facts that contradict each other (warnings) */
void rs_build_check_dates(rs_build *b);
RASID_MUST_USE rasid_status rs_build_lint_facts(rs_build *b, rasid_error *err);

/* write.c */
RASID_MUST_USE rasid_status rs_build_write(rs_build *b, rs_buf *out, rasid_error *err);
#endif

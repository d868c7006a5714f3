/* The compiled lexicon: one memory-mapped, pointer-free, checksummed, little-endian file, read by helpers.
 * Immutable after opening; any number of threads may read it. Layout: layout.h. Source format: lexicon/FORMAT.md.
 *
 *   entry     what a line of source declared (a state, a verb, a word, a rule, a CAMEO code ...)
 *   analysis  one way a written form comes from an entry, with its features
 *   form      a folded written word -> its analyses, and the root of the terms that begin with it
 *   sense     what a trigger means where its conditions hold: CAMEO leaf and frame
 * Entries of language `all` are the codes; entries of ar, en with the same kind and key are their names, `ref` leads
 * from a name to its code. Strings point into the file. */
#ifndef RS_LEXICON_LEXICON_H
#define RS_LEXICON_LEXICON_H
#include "base/arena.h"
#include "base/buf.h"
#include "base/status.h"
#include "ir/ir.h"

typedef struct rs_lexicon rs_lexicon;

/* Opens a compiled lexicon in memory the caller keeps alive and unchanged until close. `trusted`: only header, version and
 * section bounds are looked at (the embedded one); else checksum and every offset, index and string are walked
 * (RASID_FORMAT names the section). */
RASID_MUST_USE rasid_status rs_lexicon_open_memory(const void *data, size_t n, bool trusted, rs_lexicon **out,
                                                   rasid_error *err);
/* Maps a file and opens it untrusted; the mapping goes with close. */
RASID_MUST_USE rasid_status rs_lexicon_open_file(const char *path, rs_lexicon **out, rasid_error *err);
/* The lexicon built into the program; RASID_UNSUPPORTED in a program built without one (the compiler). */
RASID_MUST_USE rasid_status rs_lexicon_open_embedded(rs_lexicon **out, rasid_error *err);
/* NULL is fine. */
void rs_lexicon_close(rs_lexicon *lex);
/* The bytes it was opened from. */
rs_str rs_lexicon_bytes(const rs_lexicon *lex);
/* Version: 16 hexadecimal digits of the content's hash. */
rs_str rs_lexicon_version(const rs_lexicon *lex);

/* ---- entries ---- */
typedef struct rs_entry {
  uint8_t kind, lang;
  uint16_t flags;
  rs_str key;
  uint64_t gram, sem;                /* closed classes; semantic classes */
  uint32_t ref;                      /* the `all` entry of this kind and key; itself where lang is all; RS_NONE: none */
  uint32_t country, sector, level;   /* entries, RS_NONE */
  uint32_t from, to;                 /* yyyymmdd, inclusive, 0: open */
  uint32_t sense0, nsense, attr0, nattr;
  int32_t value;                     /* months, weekdays, number words, units: number; cameo: Goldstein in tenths; type: score in tenths */
} rs_entry;
enum { RS_ENTRY_TRIGGER = 1 /* has a sense that is an event */, RS_ENTRY_SETTING = 2 /* organisation that is also a framework */ };

uint32_t rs_lexicon_nentries(const rs_lexicon *lex);
/* i < nentries. */
rs_entry rs_lexicon_entry(const rs_lexicon *lex, uint32_t i);
/* Entry by kind, language and key; RS_NONE if there is none. One hash look-up. */
uint32_t rs_lexicon_find_entry(const rs_lexicon *lex, rs_kind kind, rs_lang lang, rs_str key);
/* The word of an entry: its key without the homograph's number (`#2`). */
rs_str rs_lexicon_key_word(rs_str key);
/* Attributes in source order: name, value, dates of the value's qualifier. i < entry.nattr. */
typedef struct rs_attr {
  rs_str name, value, qual; /* qual: what stood in [..] behind the value, dates left out */
  uint32_t from, to;
} rs_attr;
rs_attr rs_lexicon_attr(const rs_lexicon *lex, uint32_t i);
/* First value of an attribute of an entry; empty if it has none. */
rs_str rs_lexicon_value(const rs_lexicon *lex, uint32_t entry, const char *name);
/* The first `name`, official form, of an entity in a language; its key where it has none. */
rs_str rs_lexicon_name(const rs_lexicon *lex, uint32_t entry, rs_lang lang);
/* The same as it is written: optional parts that belong to a word kept, optional words left out. In the arena, or the lexicon. */
rs_str rs_lexicon_shown(const rs_lexicon *lex, uint32_t entry, rs_lang lang, rs_arena *a);

/* ---- forms ---- */
typedef struct rs_analysis {
  uint32_t entry, feats;
  rs_str written; /* the form as the entry writes it (hamza kept, no vowel marks unless the entry has them) */
  uint32_t from, to; /* yyyymmdd, inclusive: when the name held; 0: open */
} rs_analysis;
typedef struct rs_form {
  uint32_t an0, nan; /* analyses of the one-word form */
  uint32_t node;     /* term tree: root of longer terms that begin with it; RS_NONE */
} rs_form;
/* False where the form is surely not in the table (a bit filter): the first, cheap question. hash = rs_hash(fold). */
bool rs_lexicon_maybe(const rs_lexicon *lex, rs_lang lang, uint64_t hash);
/* Form index or RS_NONE. */
uint32_t rs_lexicon_find_form(const rs_lexicon *lex, rs_lang lang, rs_str fold, uint64_t hash);
/* The forms of these tokens will be asked for: tables larger than the cache are read side by side, not one after another. */
void rs_lexicon_ask_ahead(const rs_lexicon *lex, rs_lang lang, const rs_token *t, uint32_t n);
rs_form rs_lexicon_form(const rs_lexicon *lex, uint32_t form);
rs_analysis rs_lexicon_analysis(const rs_lexicon *lex, uint32_t i);
uint32_t rs_lexicon_nforms(const rs_lexicon *lex);
uint32_t rs_lexicon_nanalyses(const rs_lexicon *lex);
/* The folded word of a form, and its language. */
rs_str rs_lexicon_fold(const rs_lexicon *lex, uint32_t form, rs_lang *lang);
/* Term tree: the node after `form`, RS_NONE if no term goes on so. */
uint32_t rs_lexicon_next(const rs_lexicon *lex, uint32_t node, uint32_t form);
/* Analyses of the terms that end at a node (nan 0: none ends here); `node` is RS_NONE where no term goes on. */
rs_form rs_lexicon_node(const rs_lexicon *lex, uint32_t node);
/* Where a node comes from: the root or node before it and the form that leads to it. node < nnodes; a root is no node
 * of these, it is RS_LEX_ROOT | its form. */
uint32_t rs_lexicon_nnodes(const rs_lexicon *lex);
void rs_lexicon_step(const rs_lexicon *lex, uint32_t node, uint32_t *parent, uint32_t *form);
/* Masdars that are no analyses because a noun stands for them: for a build over this lexicon that takes the noun away. */
typedef struct rs_covered {
  uint32_t at; /* form, or node where `term` */
  bool term;
  uint32_t entry, feats;
  rs_str written;
} rs_covered;
uint32_t rs_lexicon_ncovered(const rs_lexicon *lex);
rs_covered rs_lexicon_covered(const rs_lexicon *lex, uint32_t i);

/* ---- senses, frames, rules ---- */
typedef struct rs_cond { /* a condition of a sense: all must hold; the first sense that holds wins */
  uint8_t fn;            /* rs_fn looked at; RS_FN_NONE: the trigger itself */
  uint8_t want;          /* 0: a unit with any of gram/sem, or that entry; 1: a party; 2: anything; 3: nothing (absent) */
  uint8_t negate;
  uint64_t gram, sem;
  uint32_t entry; /* RS_NONE */
  uint32_t marks; /* fn NONE: any of these marks on the trigger */
  uint32_t feat_mask, feat_value; /* fn NONE: features of the trigger (0: any) */
} rs_cond;
typedef struct rs_sense {
  uint32_t entry;
  rs_str name;
  uint32_t cameo, frame; /* entries; cameo RS_NONE: no event */
  uint8_t type;          /* index of the PLOVER type (order of `type` entries), 255: no event */
  uint8_t status;        /* rs_status + 1 that the sense itself has ("will", "vow"); 0 none */
  uint8_t noun;          /* 1: the verbal noun triggers too */
  uint8_t verb;          /* 1: the verb itself triggers */
  uint32_t mode;         /* entry, RS_NONE */
  uint64_t contexts;     /* bits, in the order of the `context` entries (at most 64) */
  uint32_t cond0, ncond;
} rs_sense;
uint32_t rs_lexicon_nsenses(const rs_lexicon *lex);
/* One field of a sense or an entry, for where the rest is not wanted: a sense's PLOVER type (255: no event); the first
 * sense of an entry (RS_NONE: it has none); whether it has an event sense; the PLOVER types of those, as bits. */
uint8_t rs_lexicon_sense_type(const rs_lexicon *lex, uint32_t sense);
uint32_t rs_lexicon_sense0(const rs_lexicon *lex, uint32_t entry);
bool rs_lexicon_is_trigger(const rs_lexicon *lex, uint32_t entry);
uint32_t rs_lexicon_types(const rs_lexicon *lex, uint32_t entry);
rs_sense rs_lexicon_sense(const rs_lexicon *lex, uint32_t i);
rs_cond rs_lexicon_cond(const rs_lexicon *lex, uint32_t i);

typedef struct rs_frame {
  uint32_t entry;
  uint8_t side[RS_FN_COUNT]; /* rs_side by function */
  uint8_t mutual;            /* 1: two or more actors act with or against each other */
  uint32_t mutual_fn;        /* bits 1 << rs_fn: where one of these is filled */
} rs_frame;
/* `entry` of kind frame. */
rs_frame rs_lexicon_frame(const rs_lexicon *lex, uint32_t entry);

/* A rule's pattern: items over consecutive units. */
enum {
  RS_ITEM_NOT = 1,
  RS_ITEM_TARGET = 2,
  RS_ITEM_TRIGGER = 4,
  RS_ITEM_START = 8, /* sentence start, takes no unit */
  RS_ITEM_END = 16,  /* clause end */
  RS_ITEM_ANY = 32   /* takes any unit; set when it is read */
};
typedef struct rs_item {
  uint64_t gram, sem;             /* any of these ... */
  uint32_t kinds;                 /* ... or of these unit kinds (bits) ... */
  uint32_t marks;                 /* ... or of these marks ... */
  uint32_t entry;                 /* ... or this entry; all empty: any unit */
  uint32_t feat_mask, feat_value; /* and these features */
  uint32_t types;                 /* and a sense of one of these PLOVER types (bits); 0: no matter */
  uint8_t min, max;               /* repetitions; a gap `..` is 0 to 6 of anything but punctuation and clause starts */
  uint8_t flags;
} rs_item;
typedef struct rs_rule {
  uint32_t entry;
  uint32_t marks;    /* put on the target */
  uint32_t clear;    /* taken off it */
  uint32_t item0, nitem;
  uint8_t lang, target; /* item index that is the target */
} rs_rule;
uint32_t rs_lexicon_nrules(const rs_lexicon *lex);
/* In cascade order: by file name, then by line. */
rs_rule rs_lexicon_rule(const rs_lexicon *lex, uint32_t i);
rs_item rs_lexicon_item(const rs_lexicon *lex, uint32_t i);
/* The rules that hold in a language, in cascade order, read when the lexicon was opened; they live as long as it. */
typedef struct rs_pattern {
  rs_rule rule;
  uint32_t index;       /* of the rule */
  const rs_item *items; /* rule.nitem */
} rs_pattern;
const rs_pattern *rs_lexicon_patterns(const rs_lexicon *lex, rs_lang lang, uint32_t *n);

/* ---- memberships ---- */
/* How a state may stand to an organisation or framework: the attribute that lists such states, and what one is called. */
typedef struct rs_standing {
  const char *attr, *status;
} rs_standing;
extern const rs_standing rs_standings[RS_STANDINGS];

/* ---- lists and origin ---- */
/* Entries of one kind and language, in source order; returns the first, sets *n. They stand side by side. */
uint32_t rs_lexicon_list(const rs_lexicon *lex, rs_kind kind, rs_lang lang, uint32_t *n);
/* Number of the entry among `rs_lexicon_list` of its kind (types, contexts). */
uint32_t rs_lexicon_ordinal(const rs_lexicon *lex, uint32_t entry);
/* Where it was written. Origins: entries come first, senses are nentries + sense. */
typedef struct rs_origin {
  rs_str file;
  uint32_t line;
} rs_origin;
rs_origin rs_lexicon_origin(const rs_lexicon *lex, uint32_t origin);
uint32_t rs_lexicon_line(const rs_lexicon *lex, uint32_t origin);
/* Writes "ar/verb/KEY" or, for a sense, "ar/verb/KEY/SENSE" into the arena. */
rs_str rs_lexicon_rule_name(const rs_lexicon *lex, uint32_t origin, rs_arena *a);
const rs_profile *rs_lexicon_profile(const rs_lexicon *lex, rs_lang lang);
/* Appends the source text of an entry, canonical, ending in a line break. */
void rs_lexicon_source(const rs_lexicon *lex, uint32_t entry, rs_buf *out);
/* The part of it that holds its `sense:` lines and what follows; empty where there are none. */
rs_str rs_lexicon_sense_text(const rs_lexicon *lex, uint32_t entry);
/* Where the text of an entry's k-th sense begins in it. */
uint32_t rs_lexicon_sense_at(const rs_lexicon *lex, uint32_t entry, uint32_t k);
/* Whether two entries are written alike. */
bool rs_lexicon_same_source(const rs_lexicon *x, uint32_t i, const rs_lexicon *y, uint32_t k);
/* A file of the source: its path inside its layer, its layer (from 0) and its canonical header lines. i < nfiles. */
typedef struct rs_lexicon_file {
  rs_str name, path, header;
  uint32_t layer;
} rs_lexicon_file;
uint32_t rs_lexicon_nfiles(const rs_lexicon *lex);
rs_lexicon_file rs_lexicon_file_at(const rs_lexicon *lex, uint32_t i);
/* The file of an entry. */
uint32_t rs_lexicon_file_of(const rs_lexicon *lex, uint32_t entry);

/* ---- matching (match.c) ---- */
/* A sentence's tokens get their readings (appended to *readings) and its mentions (appended), longest first at each place,
 * none overlapping. Readings of a token stand side by side, best first: exact before folded before split. Work arrays
 * grow in `a`. No allocation per token. */
/* Readings of words met before, of one lexicon; for one thread. NULL: memory is out. free takes NULL. */
typedef struct rs_word_cache rs_word_cache;
rs_word_cache *rs_word_cache_new(void);
void rs_word_cache_free(rs_word_cache *c);

typedef struct rs_match {
  rs_reading *readings;
  uint32_t nreadings, cap_readings;
  rs_mention *mentions;
  uint32_t nmentions, cap_mentions;
  rs_word_cache *cache; /* may be NULL */
} rs_match;
RASID_MUST_USE rasid_status rs_lexicon_match(const rs_lexicon *lex, rs_lang lang, const rs_doc *doc, rs_token *tokens,
                                             uint32_t tok0, uint32_t tok1, rs_match *m, rs_arena *a, rasid_error *err);
#endif

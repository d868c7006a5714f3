/* What the importer's files share. Private to them. */
#ifndef RS_LEXC_IMPORT_INTERNAL_H
#define RS_LEXC_IMPORT_INTERNAL_H
#include "lexc/build.h"
#include "lexc/import.h"

typedef struct rs_import_line {
  struct rs_import_line *next;
  rs_str text;
} rs_import_line;
typedef struct rs_import_lines {
  rs_import_line *first, *last;
} rs_import_lines;

/* An entry that will be written: in `all` where it is a new code, in `en` always where it has names. */
typedef struct rs_import_item {
  uint8_t kind;
  bool code; /* declare it in `all` too */
  rs_str key;
  uint32_t base;           /* the entry of base that it goes on from, RS_NONE */
  rs_import_lines all, en; /* attribute lines */
  uint32_t nsenses;
} rs_import_item;

typedef struct rs_import_set { /* &SYNSET or !SUBSTITUTION! */
  rs_str name;
  rs_import_lines words;
} rs_import_set;

struct rs_import {
  const rs_lexicon *base;
  rs_arena a;
  rs_import_item *items;
  uint32_t nitems, cap_items;
  rs_table keys;
  rs_import_note *notes;
  uint32_t nnotes, cap_notes;
  rs_import_set *sets;
  uint32_t nsets, cap_sets;
  uint32_t *frames; /* by CAMEO entry of base: the frame its senses mostly open, RS_NONE */
  uint32_t ncameo, cameo0, any_frame;
  rs_str file;
  rs_import_lines files;
  bool no_memory;
};

/* One line of a dictionary: what stands before brackets, the brackets' contents, comment left out. */
enum { RS_IMPORT_CODES = 24 };
typedef struct rs_import_row {
  rs_str text;  /* before the first [ */
  rs_str forms; /* inside { } */
  rs_str codes[RS_IMPORT_CODES];
  uint32_t ncodes, line;
  bool indented;
} rs_import_row;

typedef struct rs_import_reader {
  rs_str rest;
  uint32_t line;
  bool in_comment; /* inside <!-- --> */
} rs_import_reader;
/* The next line that holds something; false at the end. */
bool rs_import_next(rs_import_reader *r, rs_import_row *row);

void rs_import_tell(rs_import *im, uint32_t line, const char *fmt, ...) RS_PRINTF(3, 4);
/* The item of kind and key, made where it is missing; NULL when memory is out. */
rs_import_item *rs_import_item_of(rs_import *im, rs_kind kind, rs_str key);
/* Appends a line that is not there yet. */
void rs_import_add(rs_import *im, rs_import_lines *to, const char *fmt, ...) RS_PRINTF(3, 4);
/* "GEORGE_W._BUSH_" -> "George W. Bush", "george w. bush"; empty where it holds signs that no name has. */
rs_str rs_import_title(rs_import *im, rs_str raw);
rs_str rs_import_lower(rs_import *im, rs_str raw);
/* "george-w-bush". */
rs_str rs_import_slug(rs_import *im, rs_str raw, bool upper);
/* The entry that a name already leads to in base, among kinds [first, last]; RS_NONE. */
uint32_t rs_import_known(const rs_import *im, rs_str name, rs_kind first, rs_kind last);
/* The set of that name, NULL. */
const rs_import_set *rs_import_find_set(const rs_import *im, rs_str name);
rs_import_set *rs_import_add_set(rs_import *im, rs_str name);

void rs_import_actors(rs_import *im, rs_str text);
void rs_import_agents(rs_import *im, rs_str text);
void rs_import_verbs(rs_import *im, rs_str text);
#endif

/* Lexicon source as a tree of entries: what the reader of *.lex files hands to the inflection and the compiler. */
#ifndef RS_LEXC_SOURCE_H
#define RS_LEXC_SOURCE_H
#include "base/arena.h"
#include "base/status.h"
#include "ir/ir.h"

typedef struct rs_src_value {
  rs_str text;          /* unescaped, qualifiers left out */
  rs_str quals[4];      /* words in [..] that are no dates */
  uint32_t nquals;
  uint32_t from, to;    /* yyyymmdd; 0 open */
  uint32_t line, column; /* from 1 */
} rs_src_value;
typedef struct rs_src_attr {
  rs_str name;
  rs_src_value *values;
  uint32_t nvalues;
  uint32_t line, column;
} rs_src_attr;
typedef struct rs_src_entry {
  rs_kind kind;
  rs_lang lang;
  rs_str key;   /* as written, with #2 */
  rs_str word;  /* key without #2 */
  rs_src_attr *attrs; /* those of senses follow their `sense` attribute, in order */
  uint32_t nattrs;
  uint32_t file, line, layer;
  uint8_t removed;
} rs_src_entry;

/* First attribute of that name before any `sense`; NULL. */
const rs_src_attr *rs_src_find(const rs_src_entry *e, const char *name);
#endif

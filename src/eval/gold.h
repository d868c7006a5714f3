/* Gold: sentences coded by people, one JSON object a line (codebook form), as training and evaluation read them. */
#ifndef RS_EVAL_GOLD_H
#define RS_EVAL_GOLD_H
#include "base/arena.h"
#include "base/status.h"
#include "ir/ir.h"

typedef struct rs_strs {
  rs_str *at;
  uint32_t n, cap;
} rs_strs;

typedef struct rs_gold_event {
  rs_str type, status;                           /* status: "past" where the line does not tell */
  rs_str speaker;                                /* empty: nobody is named */
  rs_strs actors, recipients, fields, frameworks; /* codes; of a coarse line countries or IGO */
  bool negated;
} rs_gold_event;

enum { RS_MEASURE_TYPE = 1, RS_MEASURE_WHO = 2, RS_MEASURE_PAIR = 4, RS_MEASURE_FACETS = 8, RS_MEASURE_ALL = 15 };

typedef struct rs_gold {
  rs_str id, lang, date, source, url, title; /* all but id may be empty */
  rs_str text;    /* context, a line break, the sentence: the document to code */
  rs_span target; /* the sentence in it */
  rs_gold_event *events;
  uint32_t nevents;
  rs_strs only;            /* only these types were annotated; empty: all */
  rs_strs map_from, map_to; /* the line's coarser types */
  uint32_t measure;        /* RS_MEASURE bits */
  bool coarse;             /* its parties are states or IGO */
  uint32_t weight;         /* how much it counts in training, in hundredths */
  rs_str file;
  uint32_t line;
} rs_gold;

typedef struct rs_golds {
  rs_gold *at;
  uint32_t n, cap;
} rs_golds;

/* Appends the sentences of a file; everything lives in the arena. Blank lines are passed over. RASID_IO: the file
 * cannot be read; RASID_INPUT: a line is wrong (file and line in err); RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_gold_read(const char *path, rs_golds *out, rs_arena *a, rasid_error *err);
/* The document of a gold sentence; it points into g. */
rs_doc rs_gold_doc(const rs_gold *g);
/* The type as the line's annotation would call it. */
rs_str rs_gold_type(const rs_gold *g, rs_str type);
/* The code of a party as the line's annotation would write it; empty: nobody. */
rs_str rs_gold_code(const rs_gold *g, rs_str code, rs_str country);

/* Adds a copy of the pointer, not of the bytes. False: memory is out. */
bool rs_strs_add(rs_strs *s, rs_str v, rs_arena *a);
/* Adds v where it is neither empty nor there already. */
bool rs_strs_put(rs_strs *s, rs_str v, rs_arena *a);
bool rs_strs_has(const rs_strs *s, rs_str v);
#endif

/* Counting: the facts of a sentence by type, gold against coded, and the tallies over all sentences. Private to eval.
 * */
#ifndef RS_EVAL_SCORE_H
#define RS_EVAL_SCORE_H
#include "eval/eval.h"

/* name in the report, C name; in the order of the report */
#define RS_TALLY_LIST(X)                                                                                               \
  X("type", TYPE) X("who", WHO) X("pair", PAIR) X("fields", FIELDS) X("frameworks", FRAMEWORKS)                        \
  X("status", STATUS) X("speaker", SPEAKER) X("negated", NEGATED)
enum rs_tally_index {
#define X(name, id) RS_TALLY_##id,
  RS_TALLY_LIST(X)
#undef X
      RS_TALLY_COUNT
};
enum { RS_FACET_FIRST = RS_TALLY_FIELDS, RS_FACET_COUNT = RS_TALLY_COUNT - RS_FACET_FIRST };

/* All events of one type in one sentence, each member a set. */
typedef struct rs_facts {
  rs_str type;
  rs_strs side[2]; /* actors, recipients */
  rs_strs facet[RS_FACET_COUNT];
} rs_facts;
typedef struct rs_facts_list {
  rs_facts *at;
  uint32_t n, cap;
} rs_facts_list;

typedef struct rs_tally {
  uint64_t tp, fp, fn;
} rs_tally;
typedef struct rs_type_tally {
  rs_str type;
  rs_tally tally;
} rs_type_tally;

typedef struct rs_scores {
  rs_tally tally[RS_TALLY_COUNT];
  uint8_t order[RS_TALLY_COUNT]; /* measures that were counted, in the order in which they were met */
  uint32_t norder;
  rs_type_tally *types;
  uint32_t ntypes, captypes;
  uint32_t sentences;
  uint32_t macro[2]; /* mean F1, thousandths, of the types that the gold holds: all; the cooperative ones */
  bool has_macro[2];
} rs_scores;

/* The facts of an event go to its type's, which is made where it is missing. False: memory is out. */
bool rs_facts_gold(rs_facts_list *l, const rs_gold *g, const rs_gold_event *e, rs_arena *a);
/* Codes and names are copied into the arena: the event may go. */
bool rs_facts_coded(rs_facts_list *l, const rs_gold *g, const rs_event *e, rs_arena *a);
const rs_facts *rs_facts_find(const rs_facts_list *l, rs_str type);

/* The types that count for a sentence: its own, else those asked for; NULL: all. */
const rs_strs *rs_score_allowed(const rs_gold *g, const rs_strs *asked);
/* Counts one sentence. False: memory is out. */
bool rs_score_add(rs_scores *s, const rs_gold *g, const rs_facts_list *gold, const rs_facts_list *got, rs_arena *a);

/* Precision, recall and F1 in thousandths, each rounded as the decimal form of its double. */
typedef struct rs_prf {
  uint32_t p, r, f1;
} rs_prf;
rs_prf rs_score_prf(const rs_tally *t);
/* Once all is counted: the means, then the types in bytewise order. */
void rs_score_finish(rs_scores *s);
void rs_score_write(const rs_scores *s, bool json, rs_buf *out);
#endif

/* The dyad index: how two states stand to each other, summed a month. docs/RECORD.md holds the formula; RS_INDEX_FORMULA is what
 * reports print of it.
 *
 *   facts -> rs_index_ties -> ties that count -> rs_index_add -> months -> rs_index_finish */
#ifndef RS_RECORD_INDEX_H
#define RS_RECORD_INDEX_H
#include "record/record.h"

#define RS_INDEX_FORMULA                                                                                               \
  "index of a month = sum of intensity (-10 to 10) x confidence (0 to 1) over its events; directed events count for each "  \
  "actor x recipient, mutual ones for each pair of actors, joint ones never between the actors; negated and conditional events weigh nothing; "  \
  "from one independent source each (type, relation) counts once a day, at its highest confidence; trailing = this month "  \
  "+ 2^(-1/half-life in months) x trailing of the month before"

/* Two parties in one fact. */
typedef struct rs_tie {
  rs_str a, b;   /* directed, or one of several that act jointly: a acts on b; mutual: a < b */
  uint32_t fact; /* index among the facts */
  bool mutual;
} rs_tie;

/* Does the fact bear on an index: dated, not negated, not conditional. */
bool rs_index_weighs(const rs_fact *f);
/* The ties of facts that count, in the order of the facts; those of a and b alone where a.n. In the arena. All facts of a day are
 * given together. A fact counts for a pair where at least one of its sources tells of no fact of the same day, pair, direction,
 * type and relation with a higher confidence (of equal ones the smaller id). RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_index_ties(const rs_fact *facts, uint32_t n, rs_str a, rs_str b, rs_arena *arena,
                                          rs_tie **out, uint32_t *nout, rasid_error *err);
/* What a fact weighs: intensity x confidence in ten-thousandths. */
static inline int64_t rs_index_weight(const rs_fact *f) { return (int64_t)f->intensity * f->confidence; }

typedef struct rs_index_row {
  uint32_t month;
  int64_t to, back, mutual;        /* a -> b, b -> a, with each other; ten-thousandths */
  int64_t own;                     /* part of the sum of those that stands on a party's own word alone */
  uint32_t events, cooperative;    /* that count; of them of quad class 1 and 2 */
  uint32_t sources;                /* independent, that tell of them: */
  const uint32_t *seen;            /* their numbers, in no order */
  uint32_t documents;              /* of the month in the record */
  double trailing;
} rs_index_row;
static inline int64_t rs_index_sum(const rs_index_row *r) { return r->to + r->back + r->mutual; }

/* Months of one dyad, gathered in ascending order. */
typedef struct rs_index {
  rs_str a, b;
  rs_arena *arena;
  rs_index_row *rows;
  uint32_t nrows, cap;
  uint32_t *seen, cap_seen; /* sources of the last month */
} rs_index;
void rs_index_init(rs_index *x, rs_str a, rs_str b, rs_arena *arena);
/* Facts, as rs_index_ties takes them, by their months. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_index_add(rs_index *x, const rs_fact *facts, uint32_t n, rasid_error *err);
/* A month whose sums are there already; months ascend. `seen` is kept. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_index_put(rs_index *x, const rs_index_row *row, rasid_error *err);
/* Fills the months between with empty rows, up to month `last` (0: the last with a row), and the trailing index.
 * half_life in months, at least 1. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_index_finish(rs_index *x, uint32_t last, uint32_t half_life, rasid_error *err);
/* The sum of a row for 1,000 documents of its month; 0 where there are none. */
double rs_index_per_thousand(const rs_index_row *r);
#endif

/* The ledger: what states promised each other, and what came of it. docs/RECORD.md tells the rules. */
#ifndef RS_RECORD_LEDGER_H
#define RS_RECORD_LEDGER_H
#include "record/record.h"

/* What a promise and a later event have in common. name for people, C name, weight in thousandths. The first three tell
 * what it is about: of these the heaviest counts alone, so that no matter makes a link by itself. */
#define RS_SHARED_LIST(X)                                                                                              \
  X("field", FIELD, 250) X("related-field", FIELD_NEAR, 150) X("framework", FRAMEWORK, 250) X("place", PLACE, 400)     \
  X("amount", AMOUNT, 600) X("date", DATE, 500) X("period", PERIOD, 250) /* a due time of a fortnight; of three months */ \
  X("person", PERSON, 500) /* beside a mark of the occasion only */
enum {
#define X(name, id, weight) RS_SHARED_I_##id,
  RS_SHARED_LIST(X)
#undef X
      RS_SHARED_COUNT
};
#define RS_SHARED(id) (1u << RS_SHARED_I_##id)
const char *rs_shared_name(unsigned index);

typedef enum rs_promise_state { RS_PROMISE_OPEN, RS_PROMISE_KEPT, RS_PROMISE_OVERDUE, RS_PROMISE_WITHDRAWN } rs_promise_state;
const char *rs_promise_state_name(rs_promise_state s);

/* What a person said of a link; the one who keeps the reviews answers. Of those nobody spoke of, what scores too low to count is
 * possible: shown beside its promise, which it does not keep. */
typedef enum rs_verdict { RS_LINK_PROPOSED, RS_LINK_CONFIRMED, RS_LINK_REFUSED, RS_LINK_POSSIBLE } rs_verdict;
const char *rs_verdict_name(rs_verdict v);
typedef rs_verdict (*rs_verdict_fn)(void *ctx, rs_str promise, rs_str delivery);

typedef struct rs_ledger_options {
  uint32_t on;     /* the day that is asked for; what came later is not known yet. 0: no end, nothing is overdue */
  uint32_t window; /* months in which a delivery may follow; 0: RS_LEDGER_WINDOW */
  uint32_t least;  /* score below which no link is proposed, thousandths; 0: RS_LEDGER_LEAST, above 1000: none is left out.
                    * From RS_LEDGER_POSSIBLE on a link below it is possible */
  rs_verdict_fn verdict; /* NULL: every link is proposed */
  void *ctx;
} rs_ledger_options;
enum { RS_LEDGER_WINDOW = 36, RS_LEDGER_LEAST = 350, RS_LEDGER_ALL = 1001 };
enum { RS_ABOUT_MOST = 250 }; /* what a promise and an act can share by their matter alone, thousandths */
enum { RS_LEDGER_POSSIBLE = RS_ABOUT_MOST }; /* so that what is possible shares more than the matter */

typedef struct rs_link {
  uint32_t promise, delivery; /* facts */
  uint32_t shared;            /* RS_SHARED bits */
  uint32_t score;             /* thousandths */
  rs_verdict verdict;
} rs_link;

typedef struct rs_ledger_entry {
  uint32_t promise; /* fact; UINT32_MAX: a delivery without a recorded promise, then `delivery` is set alone */
  uint32_t delivery; /* the best link's delivery, or what withdrew it; UINT32_MAX: none */
  uint32_t link0, nlinks; /* all its links, the best first, the possible behind those that count, the refused last */
  rs_promise_state state;
} rs_ledger_entry;

typedef struct rs_ledger {
  rs_ledger_entry *entries; /* promises by day and id, then deliveries without one by day and id */
  uint32_t nentries, npromises;
  rs_link *links;
  uint32_t nlinks;
} rs_ledger;

/* What may be the delivery of a promise that none keeps: the best of its possible links. NULL: it has none, or is kept. */
const rs_link *rs_ledger_possible(const rs_ledger *l, const rs_ledger_entry *e);

/* Is it a promise that can be kept: an AGREE of two known parties at least that is no refusal. */
bool rs_ledger_is_promise(const rs_fact *f);
/* Could it be a delivery: done or under way, of two parties at least, and not dated later than it was told. */
bool rs_ledger_is_delivery(const rs_fact *f);
/* What they share; 0: not a delivery of this promise. The parties are for the caller to compare. */
uint32_t rs_ledger_shared(const rs_fact *promise, const rs_fact *later, uint32_t window);
uint32_t rs_ledger_score(const rs_fact *promise, const rs_fact *later, uint32_t shared);

/* The whole ledger of facts in any order; the result is the same for every order. Facts are not copied. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_ledger_make(const rs_fact *facts, uint32_t n, const rs_ledger_options *o, rs_arena *a,
                                           rs_ledger *out, rasid_error *err);
#endif

/* Facts from the store, in the order of days: what index, ledger and network stand on. */
#ifndef RS_RECORD_LOAD_H
#define RS_RECORD_LOAD_H
#include "record/ledger.h"
#include "record/network.h"
#include "store/store.h"

/* Which part of the record is asked for. Empty and 0: no bound. */
typedef struct rs_scope {
  rs_str a, b;             /* two states or organisations, as docs/SCHEMA.md names parties */
  rs_str field, framework; /* a field takes its parts in: energy holds energy.renewable */
  rs_str source;           /* documents of this source alone, as they tell it */
  uint32_t from, to;       /* days, inclusive */
  uint32_t known;          /* only what a document of this day or before tells; 0: whenever it was told */
} rs_scope;

/* Months of the dyad a, b with trailing index and documents; nothing where the two never met. `last`: the month up to which
 * empty ones are added, 0: none. Everything is in the arena. */
RASID_MUST_USE rasid_status rs_load_index(rs_store *s, const rs_scope *c, uint32_t half_life, uint32_t last, rs_arena *a,
                                          rs_index *out, rasid_error *err);
/* The network of a time, field and framework, codes and all in the arena. */
RASID_MUST_USE rasid_status rs_load_network(rs_store *s, const rs_scope *c, rs_arena *a, rs_network *out,
                                            rasid_error *err);

typedef struct rs_ledger_scope {
  rs_scope scope;  /* from and to bound the promises; with a.n only those that a is a party to, with b.n too both */
  uint32_t on, window, least; /* as in rs_ledger_options */
} rs_ledger_scope;
typedef struct rs_book {
  rs_fact *facts;
  uint32_t nfacts;
  rs_ledger ledger;
} rs_book;
/* Promises and deliveries with the reviews of their links. */
RASID_MUST_USE rasid_status rs_load_ledger(rs_store *s, const rs_ledger_scope *c, rs_arena *a, rs_book *out,
                                           rasid_error *err);
/* The last day of which the record has a document; 0: none has a date. */
RASID_MUST_USE rasid_status rs_load_last_day(rs_store *s, uint32_t *out, rasid_error *err);
#endif

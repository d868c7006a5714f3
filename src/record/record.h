/* The record's answers: what pure parts share. A fact is an event as the record keeps it, cut down to what an index, a ledger
 * or a network asks of it; whoever loads facts (load.c, tests) owns their memory.
 *
 *   fact.c     days, months, sets of parties     index.c    who did what with whom, summed a month
 *   ledger.c   promises and deliveries           network.c  states as nodes, cooperation as edges
 *   page.c     rows and sections in every format load.c     facts from the store
 *   query.c    questions by name                 report.c   two states on one page */
#ifndef RS_RECORD_RECORD_H
#define RS_RECORD_RECORD_H
#include "base/arena.h"
#include "base/status.h"
#include "ir/ir.h"

typedef struct rs_sum { /* money, tonnes, ... that an event names */
  double value;
  rs_str unit;
} rs_sum;

typedef struct rs_fact {
  rs_str id;
  rs_str type, mode, cameo;
  rs_str act, promise_mode; /* of a promise: what is promised; empty: not told */
  rs_str place;
  const rs_str *actors, *recipients; /* codes in bytewise order, each once, none empty */
  const rs_str *fields, *frameworks, *persons; /* persons: named officials among the parties */
  const rs_sum *amounts;
  const uint32_t *sources; /* numbers of the independent sources that tell it, ascending, each once */
  uint32_t nactors, nrecipients, nfields, nframeworks, npersons, namounts, nsources;
  uint32_t day, day_end; /* yyyymmdd of the event, else of its document; 0: not known. day_end >= day */
  uint32_t due, due_end; /* of a promise; 0: none told, or open */
  uint32_t told;         /* day of the last document that tells it; 0: not known */
  int32_t intensity;     /* tenths */
  int32_t confidence;    /* thousandths */
  uint8_t quad, relation, status; /* rs_relation, rs_status */
  bool negated, promise, specific;
  bool dated; /* the text tells the day; else it is the document's */
  bool own;   /* every telling is on the word of a party to it */
} rs_fact;

/* ---- days: yyyymmdd; months: months since the year 0 ---- */
static inline uint32_t rs_month_of(uint32_t day) { return day / 10000 * 12 + day / 100 % 100 - 1; }
/* First day of a month, as yyyymmdd. */
static inline uint32_t rs_month_day(uint32_t month) { return month / 12 * 10000 + (month % 12 + 1) * 100 + 1; }
/* The same day `months` later; a day that the month lacks becomes its last. */
uint32_t rs_day_plus_months(uint32_t day, uint32_t months);
/* `days`, at most 28, later. */
uint32_t rs_day_plus_days(uint32_t day, uint32_t days);
/* yyyy-mm-dd as yyyymmdd; 0: none. Also the head of a longer time. */
uint32_t rs_day_of(rs_str iso);
/* yyyymmdd as yyyy-mm-dd in the arena; empty where day is 0 or memory is out. */
rs_str rs_day_text(uint32_t day, rs_arena *a);

/* ---- sets of codes, in bytewise order, each once ---- */
/* Sorts in place and drops doubles and empty ones; returns how many are left. */
uint32_t rs_codes_settle(rs_str *codes, uint32_t n);
bool rs_codes_have(const rs_str *codes, uint32_t n, rs_str code);
/* Actors and recipients of a fact together, into out[nactors + nrecipients]; returns how many. */
uint32_t rs_fact_parties(const rs_fact *f, rs_str *out);
#endif

/* What stands behind rs_store and rs_query, and what the files that write share. */
#ifndef RS_STORE_HANDLE_H
#define RS_STORE_HANDLE_H
#include "base/arena.h"
#include "base/buf.h"
#include "dedup/dedup.h"
#include "store/internal.h"

struct rs_query {
  rs_store *store;
  const char *sql;
  sqlite3_stmt *st;
  bool open;   /* handed out */
  int failure; /* of a bind, until the next step */
};

/* Tellings of one key whose days lie in one window. */
typedef struct rs_window {
  int64_t key;
  int32_t anchor;
} rs_window;

/* Two, and a month of their balance. */
typedef struct rs_touched {
  rs_str a, b;
  int64_t month;
} rs_touched;

struct rasid_store {
  sqlite3 *db;
  char *path;
  bool writable;
  bool inside;        /* a transaction is open */
  rs_query **queries; /* every statement compiled so far, open or kept */
  size_t nqueries, cap;
  int64_t next_telling; /* number of the next row */
  int64_t deadline; /* of questions, milliseconds of a steady clock; 0: none */
  int64_t begun, ended; /* when the transaction began, when the last one ended; milliseconds of a steady clock, 0: never */
  rs_buf text, fold;  /* used again and again */
  rs_arena work;      /* one document: emptied at the start of the next */
  rs_arena event;     /* one window: emptied at the start of the next */
  rs_window *windows; /* to be grouped anew before the document is done; in `work` */
  uint32_t nwindows, windows_cap;
  rs_touched *touched; /* balances to be made anew before the document is done; in `work` */
  uint32_t ntouched, touched_cap;
};

/* Milliseconds of a steady clock. */
int64_t rs_store_now(void);
/* Frees every statement. */
void rs_store_forget(rs_store *s);

/* ---- group.c: tellings -> events ---- */
/* Where a telling of that key and day will stand. */
typedef struct rs_place {
  int32_t anchor;
  bool alone; /* no other in its window: an event of its own */
  bool cut;   /* the windows behind it change: rs_group_cut, once it is in */
} rs_place;
RASID_MUST_USE rasid_status rs_group_place(rs_store *s, int64_t key, int32_t day, rs_place *out, rasid_error *err);
/* The event of a telling that stands alone, whose column `event` names itself. */
RASID_MUST_USE rasid_status rs_group_single(rs_store *s, const rs_telling *t, rasid_error *err);
/* After a telling of that day came or went: the windows behind it are cut anew as far as they change. */
RASID_MUST_USE rasid_status rs_group_cut(rs_store *s, int64_t key, int32_t day, rasid_error *err);
/* A window is to be grouped anew. */
RASID_MUST_USE rasid_status rs_group_touch(rs_store *s, int64_t key, int32_t anchor, rasid_error *err);
/* An event is taken apart: its rows go, its tellings wait for rs_group_settle. */
RASID_MUST_USE rasid_status rs_group_dissolve(rs_store *s, int64_t event, rasid_error *err);
/* Every event that an open question tells in its first column; closes it. */
RASID_MUST_USE rasid_status rs_group_dissolve_all(rs_store *s, rs_query *q, rasid_error *err);
/* Groups every touched window anew. */
RASID_MUST_USE rasid_status rs_group_settle(rs_store *s, rasid_error *err);
/* The tellings of a window, grouped; they live in s->event. */
RASID_MUST_USE rasid_status rs_group_load(rs_store *s, int64_t key, int32_t anchor, rs_telling **out, uint32_t *n,
                                          uint32_t *ngroups, rasid_error *err);

/* ---- derive.c: a group -> the rows of its event ---- */
typedef struct rs_facts rs_facts;
/* What follows from a group of tellings and the reviews of them; lives in s->event. `event` is the row of the smallest id. */
RASID_MUST_USE rasid_status rs_facts_make(rs_store *s, const rs_telling *t, uint32_t n, uint32_t group, rs_facts **out,
                                          rasid_error *err);
RASID_MUST_USE rasid_status rs_facts_store(rs_store *s, const rs_facts *f, rasid_error *err);
/* The same rows as text: made, and as they stand in the tables. Equal where the tables are right. */
void rs_facts_print(const rs_facts *f, rs_buf *out);
RASID_MUST_USE rasid_status rs_facts_print_stored(rs_store *s, int64_t event, rs_buf *out, rasid_error *err);

/* ---- balance.c: sums of two in a month ---- */
/* A balance is to be made anew; only the order a < b is kept, the other is let pass. The codes are copied. */
RASID_MUST_USE rasid_status rs_balance_touch(rs_store *s, rs_str a, rs_str b, int64_t month, rasid_error *err);
/* Those that an event bears on; to be called while its rows stand. */
RASID_MUST_USE rasid_status rs_balance_touch_event(rs_store *s, int64_t event, rasid_error *err);
/* Makes every touched balance anew. */
RASID_MUST_USE rasid_status rs_balance_settle(rs_store *s, rasid_error *err);
/* One, as it follows from the rows of `dyad`; lives in s->event. events 0: there is none. */
typedef struct rs_balance {
  int64_t forth, back, mutual, own, events, cooperative, told_last;
  rs_str tellers;
} rs_balance;
RASID_MUST_USE rasid_status rs_balance_make(rs_store *s, rs_str a, rs_str b, int64_t month, rs_balance *out, rasid_error *err);

/* ---- cluster.c: copies of a text ---- */
/* Files the sketch of a document whose row exists with itself as its cluster, and joins clusters. */
RASID_MUST_USE rasid_status rs_cluster_add(rs_store *s, int64_t doc, const rs_sketch *sketch, rasid_error *err);
/* Takes it out; what it held together falls apart. The document is then a cluster of its own. */
RASID_MUST_USE rasid_status rs_cluster_remove(rs_store *s, int64_t doc, rasid_error *err);
/* Its tellings change: where copies of it are one source with it, their events are made anew. */
RASID_MUST_USE rasid_status rs_cluster_retell(rs_store *s, int64_t doc, rasid_error *err);
#endif

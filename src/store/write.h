/* What the files that add and change documents share. */
#ifndef RS_STORE_WRITE_H
#define RS_STORE_WRITE_H
#include "store/handle.h"

/* A document as the record has it. */
typedef struct rs_was {
  int64_t doc; /* 0: it has none of that id */
  int64_t revision, day;
  char text_hash[33];
  bool known; /* it has or had this content */
} rs_was;

/* A transaction is open behind it. */
RASID_MUST_USE rasid_status rs_store_writing(rs_store *s, rasid_error *err);
/* Empties what one document's work leaves behind. */
void rs_store_start(rs_store *s);
/* The events that have a telling at these words of this text are made anew when settled. */
RASID_MUST_USE rasid_status rs_store_reviewed(rs_store *s, const char *hash, int64_t start, rasid_error *err);
/* Commits where the transaction is old enough, or `now`. */
RASID_MUST_USE rasid_status rs_store_written(rs_store *s, bool now, rasid_error *err);
/* Number of the row whose n text columns are v; made where there is none. */
RASID_MUST_USE rasid_status rs_store_id_of(rs_store *s, const char *find_sql, const char *make_sql, const rs_str *v, int n,
                                           int64_t *out, rasid_error *err);
/* yyyymmdd of an ISO 8601 date; 0 where it is none. */
int64_t rs_store_day(rs_str iso);

/* ---- telling.c ---- */
/* The i-th event of a document with its parties and marks; its window is touched. */
RASID_MUST_USE rasid_status rs_telling_add(rs_store *s, int64_t doc, const rs_coded *c, uint32_t i, rasid_error *err);
/* All tellings of a document go, and the events that they told with others are touched. */
RASID_MUST_USE rasid_status rs_tellings_remove(rs_store *s, int64_t doc, rasid_error *err);
#endif

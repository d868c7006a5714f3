/* Reviews, for the engine that takes and lists them. */
#ifndef RS_STORE_REVIEW_H
#define RS_STORE_REVIEW_H
#include "store/store.h"

typedef struct rs_review {
  rs_str event;   /* id of the event, or of one of its tellings; empty: none is left there */
  rs_str other;   /* of a link: the delivery's; event is the promise's */
  rs_str verdict; /* confirm, correct, refuse */
  rs_str reviewer, made, note;
  rs_str changes; /* lines `column=value` of the event, as derive.c lays them over it */
  /* only where listed */
  rs_str type, hash;
  int64_t number, start, end;
  bool link, orphan;
} rs_review;
typedef void (*rs_review_fn)(void *ctx, const rs_review *r);

/* Adds a review and makes its event anew, in a transaction of its own. RASID_ARGUMENT: no such event; RASID_IO. */
RASID_MUST_USE rasid_status rs_store_review(rs_store *s, const rs_review *r, rasid_error *err);
/* All reviews in the order in which they were made, or only those whose telling is gone. */
RASID_MUST_USE rasid_status rs_store_reviews(rs_store *s, bool orphans, rs_review_fn each, void *ctx, rasid_error *err);
#endif

/* Once a day: which acts count, where one source tells of several of one kind between the same two on one day.
 * Invariant: the answer hangs on the acts alone, not on their order. Cost: n log n in what is told. */
#include "dedup/dedup.h"
#include <stdlib.h>

typedef struct claim { /* one source tells of one act */
  rs_act *act;
  uint32_t source, index;
} claim;

static int order_of_group(const claim *x, const claim *y) {
  if (x->act->day != y->act->day) return x->act->day < y->act->day ? -1 : 1;
  int d = rs_str_cmp(x->act->a, y->act->a);
  if (!d) d = rs_str_cmp(x->act->b, y->act->b);
  if (!d) d = (int)x->act->mutual - (int)y->act->mutual;
  if (!d) d = rs_str_cmp(x->act->type, y->act->type);
  if (!d && x->source != y->source) d = x->source < y->source ? -1 : 1;
  return d;
}

static int order_of_claims(const void *a, const void *b) {
  const claim *x = a, *y = b;
  int d = order_of_group(x, y);
  if (!d && x->act->confidence != y->act->confidence) d = x->act->confidence > y->act->confidence ? -1 : 1;
  if (!d) d = rs_str_cmp(x->act->id, y->act->id);
  return d ? d : x->index < y->index ? -1 : x->index > y->index;
}

rasid_status rs_dedup_once(rs_act *acts, uint32_t n, rs_arena *a, rasid_error *err) {
  size_t nc = 0;
  for (uint32_t i = 0; i < n; i++) nc += acts[i].nsources ? acts[i].nsources : 1;
  /* As it mostly is. */
  if (n == 1) acts->counts = true;
  if (n < 2) return RASID_OK;
  claim *claims = RS_NEW(a, claim, nc);
  if (!claims) return rs_fail_memory(err);
  nc = 0;
  for (uint32_t i = 0; i < n; i++) {
    acts[i].counts = false;
    for (uint32_t k = 0; k < (acts[i].nsources ? acts[i].nsources : 1); k++)
      claims[nc++] = (claim){&acts[i], acts[i].nsources ? acts[i].sources[k] : UINT32_MAX, i};
  }
  qsort(claims, nc, sizeof *claims, order_of_claims);
  for (size_t i = 0; i < nc; i++)
    if (!i || order_of_group(&claims[i - 1], &claims[i])) claims[i].act->counts = true;
  return RASID_OK;
}

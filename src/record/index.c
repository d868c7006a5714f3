/* The dyad index. Invariants: sums are integers (ten-thousandths), so that their order does not matter; a fact counts once for a pair
 * and direction, however many sources tell it. Cost: n log n in the ties that are given at once; memory is
 * theirs and that of the dyad's months. */
#include "record/index.h"
#include "dedup/dedup.h"
#include <math.h>

bool rs_index_weighs(const rs_fact *f) {
  return f->day && !f->negated && f->status != RS_ST_CONDITIONAL;
}

/* ---- ties ---- */
static bool wanted(rs_str a, rs_str b, rs_str x, rs_str y) {
  if (rs_str_eq(x, y)) return false;
  return !a.n || (rs_str_eq(x, a) && rs_str_eq(y, b)) || (rs_str_eq(x, b) && rs_str_eq(y, a));
}

static uint32_t ties_of(const rs_fact *f, uint32_t index, rs_str a, rs_str b, rs_tie *out) {
  bool mutual = f->relation == RS_REL_MUTUAL;
  uint32_t n = 0;
  for (uint32_t i = 0; rs_index_weighs(f) && i < f->nactors; i++) {
    const rs_str *others = mutual ? f->actors : f->recipients;
    for (uint32_t k = mutual ? i + 1 : 0; k < (mutual ? f->nactors : f->nrecipients); k++) {
      if (!wanted(a, b, f->actors[i], others[k])) continue;
      if (out) out[n] = (rs_tie){f->actors[i], others[k], index, mutual};
      n++;
    }
  }
  return n;
}

rasid_status rs_index_ties(const rs_fact *facts, uint32_t n, rs_str a, rs_str b, rs_arena *arena, rs_tie **out,
                           uint32_t *nout, rasid_error *err) {
  uint32_t nties = 0, kept = 0;
  for (uint32_t i = 0; i < n; i++) nties += ties_of(&facts[i], i, a, b, NULL);
  rs_tie *ties = RS_NEW(arena, rs_tie, nties);
  if (!ties) return rs_fail_memory(err);
  for (uint32_t i = 0, at = 0; i < n; i++) at += ties_of(&facts[i], i, a, b, ties + at);
  rs_act *acts = RS_NEW(arena, rs_act, nties);
  if (!acts) return rs_fail_memory(err);
  for (uint32_t i = 0; i < nties; i++) {
    const rs_fact *f = &facts[ties[i].fact];
    acts[i] = (rs_act){.day = f->day, .a = ties[i].a, .b = ties[i].b, .mutual = ties[i].mutual, .type = f->type, .id = f->id,
                       .confidence = f->confidence, .sources = f->sources, .nsources = f->nsources};
  }
  rasid_status st = rs_dedup_once(acts, nties, arena, err);
  if (st) return st;
  for (uint32_t i = 0; i < nties; i++)
    if (acts[i].counts) ties[kept++] = ties[i];
  *out = ties, *nout = kept;
  return RASID_OK;
}

/* ---- months ---- */
void rs_index_init(rs_index *x, rs_str a, rs_str b, rs_arena *arena) {
  *x = (rs_index){.a = a, .b = b, .arena = arena};
}

static bool room(void **list, uint32_t n, uint32_t *cap, size_t size, rs_arena *a) {
  if (n < *cap) return true;
  void *more = rs_arena_grow(a, *list, n, (size_t)n + 1, size, cap);
  if (more) *list = more;
  return more != NULL;
}

static rs_index_row *row_of(rs_index *x, uint32_t month) {
  if (x->nrows && x->rows[x->nrows - 1].month == month) return &x->rows[x->nrows - 1];
  void *rows = x->rows;
  if (!room(&rows, x->nrows, &x->cap, sizeof *x->rows, x->arena)) return NULL;
  x->rows = rows;
  x->seen = NULL, x->cap_seen = 0;
  x->rows[x->nrows] = (rs_index_row){.month = month};
  return &x->rows[x->nrows++];
}

static bool see_source(rs_index *x, rs_index_row *r, uint32_t source) {
  for (uint32_t i = 0; i < r->sources; i++)
    if (x->seen[i] == source) return true;
  void *seen = x->seen;
  if (!room(&seen, r->sources, &x->cap_seen, sizeof *x->seen, x->arena)) return false;
  r->seen = x->seen = seen;
  x->seen[r->sources++] = source;
  return true;
}

rasid_status rs_index_add(rs_index *x, const rs_fact *facts, uint32_t n, rasid_error *err) {
  rs_arena work;
  rs_arena_init(&work, 0);
  rs_tie *ties;
  uint32_t nties;
  rasid_status st = rs_index_ties(facts, n, x->a, x->b, &work, &ties, &nties, err);
  for (uint32_t i = 0; !st && i < nties; i++) {
    const rs_fact *f = &facts[ties[i].fact];
    rs_index_row *r = row_of(x, rs_month_of(f->day));
    if (!r) {
      st = rs_fail_memory(err);
      break;
    }
    int64_t w = rs_index_weight(f);
    *(ties[i].mutual ? &r->mutual : rs_str_eq(ties[i].a, x->a) ? &r->to : &r->back) += w;
    if (f->own) r->own += w;
    r->events++;
    if (f->quad <= 2) r->cooperative++;
    for (uint32_t k = 0; !st && k < f->nsources; k++)
      if (!see_source(x, r, f->sources[k])) st = rs_fail_memory(err);
  }
  rs_arena_free(&work);
  return st;
}

rasid_status rs_index_put(rs_index *x, const rs_index_row *row, rasid_error *err) {
  rs_index_row *r = row_of(x, row->month);
  if (!r) return rs_fail_memory(err);
  *r = *row;
  return RASID_OK;
}

rasid_status rs_index_finish(rs_index *x, uint32_t last, uint32_t half_life, rasid_error *err) {
  if (!x->nrows) return RASID_OK;
  uint32_t first = x->rows[0].month, end = x->rows[x->nrows - 1].month;
  if (last < end) last = end;
  rs_index_row *rows = RS_NEW(x->arena, rs_index_row, last - first + 1);
  if (!rows) return rs_fail_memory(err);
  double fade = exp2(-1.0 / (half_life ? half_life : 1)), trailing = 0;
  for (uint32_t i = 0, m = first; m <= last; m++) {
    rs_index_row *r = &rows[m - first];
    if (i < x->nrows && x->rows[i].month == m)
      *r = x->rows[i++];
    else
      r->month = m;
    trailing = trailing * fade + (double)rs_index_sum(r) / 10000;
    r->trailing = trailing;
  }
  x->rows = rows, x->nrows = x->cap = last - first + 1;
  return RASID_OK;
}

double rs_index_per_thousand(const rs_index_row *r) {
  return r->documents ? (double)rs_index_sum(r) / 10000 * 1000 / r->documents : 0;
}

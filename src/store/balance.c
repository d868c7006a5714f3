/* The index of two states in a month, kept as a row of `balance`: what docs/RECORD.md sums, of all events alike. Made from the rows
 * of `dyad` of the two in that month, anew wherever one of them came or went.
 * Invariant: after rs_balance_settle there is a row for each two and month with an event that counts, and none else; sums are
 * whole numbers, so that no order of events changes them. rs_store_check makes all of them again and compares.
 * Cost: one range of `dyad` a touched month, one write. */
#include "store/handle.h"
#include <stdlib.h>

/* ---- what is to be made anew ---- */
rasid_status rs_balance_touch(rs_store *s, rs_str a, rs_str b, int64_t month, rasid_error *err) {
  if (rs_str_cmp(a, b) > 0) return RASID_OK;
  if (s->ntouched == s->touched_cap) {
    rs_touched *p = rs_arena_grow(&s->work, s->touched, s->ntouched, (size_t)s->ntouched + 1, sizeof *p, &s->touched_cap);
    if (!p) return rs_fail_memory(err);
    s->touched = p;
  }
  rs_touched *t = &s->touched[s->ntouched];
  *t = (rs_touched){rs_arena_copy(&s->work, a), rs_arena_copy(&s->work, b), month};
  if (!t->a.p || !t->b.p) return rs_fail_memory(err);
  s->ntouched++;
  return RASID_OK;
}

rasid_status rs_balance_touch_event(rs_store *s, int64_t event, rasid_error *err) {
  static const char sql[] = "SELECT a, b, month FROM dyad WHERE event = ?1 AND weighs = 1";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, event);
  while (!(st = rs_query_step(q, err)))
    if ((st = rs_balance_touch(s, rs_query_get_text(q, 0), rs_query_get_text(q, 1), rs_query_get_int(q, 2), err)) != RASID_OK) break;
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

static int by_place(const void *x, const void *y) {
  const rs_touched *a = x, *b = y;
  int c = rs_str_cmp(a->a, b->a);
  if (!c) c = rs_str_cmp(a->b, b->b);
  return c ? c : a->month < b->month ? -1 : a->month > b->month;
}

/* ---- one balance ---- */
typedef struct part { /* a row of `dyad` */
  int64_t event, weight, told_last;
  bool own, cooperative;
} part;

typedef struct parts {
  part *at;
  rs_act *acts; /* of the same rows */
  uint32_t n, cap, cap_acts;
} parts;

static bool numbers_of(rs_arena *a, rs_str joined, const uint32_t **out, uint32_t *n) {
  uint32_t most = 1;
  for (uint32_t i = 0; i < joined.n; i++) most += joined.p[i] == ' ';
  uint32_t *p = RS_NEW(a, uint32_t, most);
  for (*n = 0; p && joined.n && *n < most; (*n)++)
    if (!rs_str_to_u32(rs_str_cut(&joined, ' '), &p[*n])) p[*n] = 0;
  *out = p;
  return p != NULL;
}

static bool add_part(rs_store *s, parts *x, const rs_query *q, rs_str a, rs_str b) {
  rs_arena *in = &s->event;
  if (x->n == x->cap) {
    part *p = rs_arena_grow(in, x->at, x->n, (size_t)x->n + 1, sizeof *p, &x->cap);
    if (p) x->at = p;
    if (!p) return false;
  }
  if (x->n == x->cap_acts) {
    rs_act *p = rs_arena_grow(in, x->acts, x->n, (size_t)x->n + 1, sizeof *p, &x->cap_acts);
    if (p) x->acts = p;
    if (!p) return false;
  }
  rs_str role = rs_query_get_text(q, 2);
  bool back = rs_str_eq(role, RS_STR("recipient"));
  int64_t confidence = rs_query_get_int(q, 5);
  x->at[x->n] = (part){.event = rs_query_get_int(q, 1), .weight = rs_query_get_int(q, 4) * confidence,
                       .told_last = rs_query_get_int(q, 9), .own = rs_query_get_int(q, 7) != 0, .cooperative = rs_query_get_int(q, 6) <= 2};
  rs_act *act = &x->acts[x->n];
  *act = (rs_act){.a = back ? b : a, .b = back ? a : b, .mutual = rs_str_eq(role, RS_STR("mutual")),
                  .day = (uint32_t)rs_query_get_int(q, 0), .type = rs_arena_copy(in, rs_query_get_text(q, 3)), .confidence = (int32_t)confidence};
  x->n++;
  return act->type.p && numbers_of(in, rs_query_get_text(q, 8), &act->sources, &act->nsources);
}

/* Ids order acts that are as certain as each other; hardly any need theirs. */
static rasid_status name_equals(rs_store *s, parts *x, rasid_error *err) {
  static const char sql[] = "SELECT id FROM event WHERE event = ?1";
  for (uint32_t i = 0; i < x->n; i++) {
    bool equal = false;
    for (uint32_t k = 0; k < x->n && !equal; k++)
      equal = x->acts[k].confidence == x->acts[i].confidence && x->acts[k].day == x->acts[i].day && k != i &&
              rs_str_eq(x->acts[k].type, x->acts[i].type);
    if (!equal) continue;
    rs_query *q;
    rasid_status st = rs_query_open(s, sql, &q, err);
    if (st) return st;
    rs_query_int(q, 1, x->at[i].event);
    st = rs_query_step(q, err);
    if (!st) x->acts[i].id = rs_arena_copy(&s->event, rs_query_get_text(q, 0));
    rs_query_close(q);
    if (st && st != RASID_END) return st;
  }
  return RASID_OK;
}

static int by_number(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
  return x < y ? -1 : x > y;
}

static bool join_tellers(rs_store *s, const parts *x, rs_balance *out) {
  uint32_t most = 0, n = 0;
  for (uint32_t i = 0; i < x->n; i++) most += x->acts[i].counts ? x->acts[i].nsources : 0;
  uint32_t *all = RS_NEW(&s->event, uint32_t, most);
  if (!all) return false;
  for (uint32_t i = 0; i < x->n; i++)
    for (uint32_t k = 0; x->acts[i].counts && k < x->acts[i].nsources; k++) all[n++] = x->acts[i].sources[k];
  if (n > 1) qsort(all, n, sizeof *all, by_number);
  s->text.n = 0;
  for (uint32_t i = 0; i < n; i++) {
    if (i && all[i] == all[i - 1]) continue;
    if (s->text.n) rs_buf_char(&s->text, ' ');
    rs_buf_u64(&s->text, all[i]);
  }
  out->tellers = rs_arena_copy(&s->event, rs_buf_view(&s->text));
  return !s->text.failed && out->tellers.p;
}

static void add_up(const parts *x, rs_balance *out) {
  for (uint32_t i = 0; i < x->n; i++) {
    const part *p = &x->at[i];
    /* What a later document tells may change which act counts: all of the month tell how late it was known. */
    if (p->told_last > out->told_last) out->told_last = p->told_last;
    if (!x->acts[i].counts) continue;
    *(x->acts[i].mutual ? &out->mutual : rs_str_cmp(x->acts[i].a, x->acts[i].b) < 0 ? &out->forth : &out->back) += p->weight;
    out->own += p->own ? p->weight : 0;
    out->events++;
    out->cooperative += p->cooperative;
  }
}

rasid_status rs_balance_make(rs_store *s, rs_str a, rs_str b, int64_t month, rs_balance *out, rasid_error *err) {
  static const char sql[] = "SELECT day, event, role, type, intensity, confidence, quad, own, tellers, told_last FROM dyad"
                            " WHERE a = ?1 AND b = ?2 AND month = ?3 AND weighs = 1";
  parts x = {NULL, NULL, 0, 0, 0};
  rs_query *q;
  *out = (rs_balance){0};
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_text(q, 1, a), rs_query_text(q, 2, b);
  rs_query_int(q, 3, month);
  while (!(st = rs_query_step(q, err)))
    if (!add_part(s, &x, q, a, b)) {
      st = rs_fail_memory(err);
      break;
    }
  rs_query_close(q);
  if (st == RASID_END) st = RASID_OK;
  if (!st) st = name_equals(s, &x, err);
  if (!st) st = rs_dedup_once(x.acts, x.n, &s->event, err);
  if (st) return st;
  add_up(&x, out);
  return join_tellers(s, &x, out) ? RASID_OK : rs_fail_memory(err);
}

/* ---- into the table ---- */
static rasid_status write_one(rs_store *s, const rs_touched *t, const rs_balance *b, rasid_error *err) {
  static const char put[] = "INSERT OR REPLACE INTO balance(a, b, month, forth, back, mutual, own, events, cooperative, told_last, tellers)"
                            " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
  static const char drop[] = "DELETE FROM balance WHERE a = ?1 AND b = ?2 AND month = ?3";
  rs_query *q;
  rasid_status st = rs_query_open(s, b->events ? put : drop, &q, err);
  if (st) return st;
  rs_query_text(q, 1, t->a), rs_query_text(q, 2, t->b);
  rs_query_int(q, 3, t->month);
  const int64_t sums[] = {b->forth, b->back, b->mutual, b->own, b->events, b->cooperative, b->told_last};
  for (int i = 0; b->events && i < 7; i++) rs_query_int(q, 4 + i, sums[i]);
  if (b->events) rs_query_text(q, 11, b->tellers);
  st = rs_query_run(q, err);
  rs_query_close(q);
  return st;
}

rasid_status rs_balance_settle(rs_store *s, rasid_error *err) {
  rasid_status st = RASID_OK;
  if (s->ntouched > 1) qsort(s->touched, s->ntouched, sizeof *s->touched, by_place);
  for (uint32_t i = 0; i < s->ntouched && !st; i++) {
    const rs_touched *t = &s->touched[i];
    rs_balance b;
    if (i && by_place(t - 1, t) == 0) continue;
    rs_arena_reset(&s->event);
    st = rs_balance_make(s, t->a, t->b, t->month, &b, err);
    if (!st) st = write_one(s, t, &b, err);
  }
  s->ntouched = 0;
  return st;
}

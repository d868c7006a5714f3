/* Promises and deliveries. Facts are ordered by their parties as a set; within a set every promise meets every later event.
 * Invariants: the result depends on the facts alone, not on their order; a general promise is open or withdrawn, never
 * kept or overdue; a refused link counts for nothing, a possible one neither. Cost: sorting, and promises x events within one set of parties. */
#include "record/ledger.h"
#include <math.h>
#include <stdlib.h>

static const char *const SHARED_NAMES[] = {
#define X(name, id, weight) name,
    RS_SHARED_LIST(X)
#undef X
};
static const uint32_t SHARED_WEIGHTS[] = {
#define X(name, id, weight) weight,
    RS_SHARED_LIST(X)
#undef X
};
const char *rs_shared_name(unsigned index) { return index < RS_SHARED_COUNT ? SHARED_NAMES[index] : ""; }

const char *rs_promise_state_name(rs_promise_state s) {
  static const char *const names[] = {"open", "kept", "overdue", "withdrawn"};
  return names[s];
}

const char *rs_verdict_name(rs_verdict v) {
  static const char *const names[] = {"proposed", "confirmed", "refused", "possible"};
  return names[v];
}

/* ---- one promise and one event ---- */
/* Of one party alone it cannot be told to whom it was promised, nor what came of it. */
static bool is_of_two(const rs_fact *f) {
  for (uint32_t i = 0; i < f->nactors; i++)
    if (!rs_str_eq(f->actors[i], f->actors[0])) return true;
  for (uint32_t i = 0; i < f->nrecipients; i++)
    if (!rs_str_eq(f->recipients[i], f->nactors ? f->actors[0] : f->recipients[0])) return true;
  return false;
}

bool rs_ledger_is_promise(const rs_fact *f) { return f->promise && !f->negated && f->day && is_of_two(f); }

/* What is dated later than its last report was still to come when it was told, whatever its tense was read as. */
static bool is_done(const rs_fact *f) {
  return (f->status == RS_ST_PAST || f->status == RS_ST_ONGOING) && (!f->told || f->day <= f->told);
}

bool rs_ledger_is_delivery(const rs_fact *f) {
  static const char *const types[] = {"CONSULT", "SUPPORT", "AID", "COOPERATE", "CONCEDE", "RETREAT"};
  if (f->promise || f->negated || !f->day || !is_done(f) || !is_of_two(f)) return false;
  for (size_t i = 0; i < sizeof types / sizeof *types; i++)
    if (rs_str_eq_c(f->type, types[i])) return true;
  return false;
}

/* trade and trade.e-commerce: one is a part of the other. */
static bool is_part(rs_str whole, rs_str part) {
  return part.n > whole.n && part.p[whole.n] == '.' && rs_str_starts(part, whole);
}

static uint32_t shared_fields(const rs_fact *p, const rs_fact *f) {
  uint32_t got = 0;
  for (uint32_t i = 0; i < p->nfields; i++)
    for (uint32_t k = 0; k < f->nfields; k++) {
      if (rs_str_eq(p->fields[i], f->fields[k])) return RS_SHARED(FIELD);
      if (is_part(p->fields[i], f->fields[k]) || is_part(f->fields[k], p->fields[i])) got = RS_SHARED(FIELD_NEAR);
    }
  return got;
}

/* The same sum within a tenth, for reports round. */
static bool shared_amount(const rs_fact *p, const rs_fact *f) {
  for (uint32_t i = 0; i < p->namounts; i++)
    for (uint32_t k = 0; k < f->namounts; k++)
      if (rs_str_eq(p->amounts[i].unit, f->amounts[k].unit) && p->amounts[i].value > 0 &&
          fabs(p->amounts[i].value - f->amounts[k].value) <= p->amounts[i].value / 10)
        return true;
  return false;
}

/* A due time of three months or less is a mark of its own, of a fortnight a heavy one; a longer one ("by 2030") is only a
 * bound. News tell it the day after. The act must be of the promised mode then, where one is told. */
static uint32_t shared_date(const rs_fact *p, const rs_fact *f) {
  if (!p->due || !p->due_end || p->due_end > rs_day_plus_months(p->due, 3)) return 0;
  if (p->promise_mode.n && !rs_str_eq(p->promise_mode, f->mode)) return 0;
  if (f->day < p->due || f->day > rs_day_plus_days(p->due_end, 1)) return 0;
  return p->due_end < rs_day_plus_days(p->due, 14) ? RS_SHARED(DATE) : RS_SHARED(PERIOD);
}

/* Marks that single out one act. Two meet or build in many places, but aid goes to one country again and again. */
static uint32_t of_the_occasion(const rs_fact *f) {
  return RS_SHARED(AMOUNT) | RS_SHARED(DATE) | RS_SHARED(PERIOD) | (rs_str_eq_c(f->type, "AID") ? 0 : RS_SHARED(PLACE));
}

static uint32_t shared_marks(const rs_fact *p, const rs_fact *f) {
  uint32_t got = shared_fields(p, f);
  /* Both tell what it is about, and it is not the same: then only the sum can tie them. */
  bool apart = p->nfields && f->nfields && !got;
  for (uint32_t i = 0; !apart && i < p->nframeworks; i++)
    if (rs_codes_have(f->frameworks, f->nframeworks, p->frameworks[i])) got |= RS_SHARED(FRAMEWORK);
  if (!apart && p->place.n && rs_str_eq(p->place, f->place)) got |= RS_SHARED(PLACE);
  if (!apart) got |= shared_date(p, f);
  if (shared_amount(p, f)) got |= RS_SHARED(AMOUNT);
  for (uint32_t i = 0; got & of_the_occasion(f) && i < p->npersons; i++)
    if (rs_codes_have(f->persons, f->npersons, p->persons[i])) got |= RS_SHARED(PERSON);
  return got;
}

static bool in_time(const rs_fact *p, const rs_fact *f, uint32_t window) {
  return f->day > p->day && f->day <= rs_day_plus_months(p->day, window);
}

static bool is_phone(const rs_fact *f) { return rs_str_eq_c(f->mode, "phone") || rs_str_starts(f->cameo, RS_STR("041")); }

/* To visit (CAMEO 042), host (043) or invite (036), or to meet at a place, is not done by a call. */
static bool is_in_person(const rs_fact *p) {
  return !is_phone(p) && (p->place.n || rs_str_starts(p->cameo, RS_STR("036")) || rs_str_starts(p->cameo, RS_STR("042")) ||
                          rs_str_starts(p->cameo, RS_STR("043")));
}

/* What was promised; where that is not told ("agreed on a railway") any act but a meeting, for who agrees on a railway has
 * not kept it by talking of it. */
static bool does(const rs_fact *p, const rs_fact *f) {
  /* Praise and thanks are SUPPORT too, but nothing that is promised: to sign (CAMEO 057), join (050) or recognise (054) is. */
  bool words = rs_str_eq_c(f->type, "SUPPORT") && f->cameo.n && !rs_str_starts(f->cameo, RS_STR("057")) &&
               !rs_str_starts(f->cameo, RS_STR("050")) && !rs_str_starts(f->cameo, RS_STR("054"));
  if (words) return false;
  if (is_phone(f) && is_in_person(p)) return false;
  if (p->act.n) return rs_str_eq(p->act, f->type);
  return rs_str_eq_c(f->type, "COOPERATE") || rs_str_eq_c(f->type, "SUPPORT") || rs_str_eq_c(f->type, "AID");
}

uint32_t rs_ledger_shared(const rs_fact *p, const rs_fact *f, uint32_t window) {
  if (f->promise || f->negated || !is_done(f) || !does(p, f) || !in_time(p, f, window)) return 0;
  return shared_marks(p, f);
}

/* Months from the promise, or from the end of its due time where one is told, to what came later. */
static uint32_t months_late(const rs_fact *p, const rs_fact *f) {
  uint32_t from = p->due_end > p->day ? p->due_end : p->day, months;
  if (f->day <= from) return 0;
  months = rs_month_of(f->day) - rs_month_of(from);
  return months && f->day % 100 < from % 100 ? months - 1 : months;
}

uint32_t rs_ledger_score(const rs_fact *p, const rs_fact *f, uint32_t shared) {
  uint64_t miss = 1000000; /* millionths: none of the marks would be shared by chance */
  const uint32_t occasion = of_the_occasion(f) | RS_SHARED(PERSON);
  uint32_t about = 0;
  for (unsigned i = 0; i < RS_SHARED_COUNT; i++) {
    if (!(shared >> i & 1)) continue;
    if (occasion >> i & 1) miss = miss * (1000 - SHARED_WEIGHTS[i]) / 1000;
    else if (SHARED_WEIGHTS[i] > about) about = SHARED_WEIGHTS[i];
  }
  /* Two that deal with each other deal with one matter many times: matters are not independent of each other. */
  miss = miss * (1000 - (about < RS_ABOUT_MOST ? about : RS_ABOUT_MOST)) / 1000;
  uint64_t score = (1000000 - miss) * (uint32_t)p->confidence / 1000 * (uint32_t)f->confidence / 1000;
  if (!p->act.n) score = score * 8 / 10;
  /* The same sum is the same whenever it comes. */
  uint32_t months = shared & RS_SHARED(AMOUNT) ? 0 : months_late(p, f);
  return (uint32_t)((double)score / 1000 * exp2(-(double)months / 12));
}

/* Taken back: the promise itself, or what it promised, negated; or relations reduced between the same parties. What is
 * special is taken back by what shares a mark, what is general by what names neither field nor framework. */
static bool withdraws(const rs_fact *p, const rs_fact *f, uint32_t window) {
  if (!in_time(p, f, window) || f->relation == RS_REL_JOINT) return false;
  bool same = f->promise ? rs_str_eq(p->act, f->act) : does(p, f);
  if (f->negated ? !same : !rs_str_eq_c(f->type, "SANCTION") || !is_done(f)) return false;
  /* Who breaks off a part (nuclear energy) does not take back the whole. */
  uint32_t shared = shared_marks(p, f) & ~(RS_SHARED(FIELD_NEAR) | RS_SHARED(PERSON));
  return p->specific ? shared != 0 : !f->nfields && !f->nframeworks;
}

/* ---- sets of parties ---- */
typedef struct member {
  const rs_fact *fact;
  rs_str *codes;
  uint32_t ncodes, index;
} member;

static int order_of_sets(const member *x, const member *y) {
  for (uint32_t i = 0; i < x->ncodes && i < y->ncodes; i++) {
    int d = rs_str_cmp(x->codes[i], y->codes[i]);
    if (d) return d;
  }
  return x->ncodes < y->ncodes ? -1 : x->ncodes > y->ncodes;
}

static int order_of_facts(const rs_fact *x, const rs_fact *y) {
  if (x->day != y->day) return x->day < y->day ? -1 : 1;
  return rs_str_cmp(x->id, y->id);
}

static int order_of_members(const void *a, const void *b) {
  const member *x = a, *y = b;
  int d = order_of_sets(x, y);
  return d ? d : order_of_facts(x->fact, y->fact);
}

typedef struct maker {
  const rs_fact *facts;
  const rs_ledger_options *o;
  rs_arena *a;
  rs_ledger *out;
  uint32_t window, least, cap_entries, cap_links;
  bool *linked; /* by fact: it delivers something */
} maker;

static bool room(rs_arena *a, void **list, uint32_t n, uint32_t *cap, size_t size) {
  if (n < *cap) return true;
  void *more = rs_arena_grow(a, *list, n, (size_t)n + 1, size, cap);
  if (more) *list = more;
  return more != NULL;
}

static rs_ledger_entry *new_entry(maker *m) {
  void *list = m->out->entries;
  if (!room(m->a, &list, m->out->nentries, &m->cap_entries, sizeof *m->out->entries)) return NULL;
  m->out->entries = list;
  return &m->out->entries[m->out->nentries++];
}

static bool new_link(maker *m, rs_link link) {
  void *list = m->out->links;
  if (!room(m->a, &list, m->out->nlinks, &m->cap_links, sizeof *m->out->links)) return false;
  m->out->links = list;
  m->out->links[m->out->nlinks++] = link;
  return true;
}

static bool counts(const rs_link *l) { return l->verdict == RS_LINK_PROPOSED || l->verdict == RS_LINK_CONFIRMED; }

/* Refused ones last, then by score; equal ones keep the order of their days. */
static bool better(const rs_link *x, const rs_link *y) {
  bool rx = x->verdict == RS_LINK_REFUSED, ry = y->verdict == RS_LINK_REFUSED;
  if (rx != ry) return ry;
  bool cx = x->verdict == RS_LINK_CONFIRMED, cy = y->verdict == RS_LINK_CONFIRMED;
  if (cx != cy) return cx;
  return x->score > y->score;
}

static rasid_status link_promise(maker *m, const member *p, const member *set, uint32_t n, rs_ledger_entry *e,
                                 rasid_error *err) {
  e->link0 = m->out->nlinks;
  for (uint32_t i = 0; p->fact->specific && i < n; i++) {
    uint32_t shared = rs_ledger_shared(p->fact, set[i].fact, m->window);
    if (!shared) continue;
    rs_link link = {.promise = p->index, .delivery = set[i].index, .shared = shared};
    link.score = rs_ledger_score(p->fact, set[i].fact, shared);
    link.verdict = m->o->verdict ? m->o->verdict(m->o->ctx, p->fact->id, set[i].fact->id) : RS_LINK_PROPOSED;
    if (link.score < m->least && link.verdict == RS_LINK_PROPOSED) link.verdict = RS_LINK_POSSIBLE;
    if (link.verdict == RS_LINK_POSSIBLE && link.score < RS_LEDGER_POSSIBLE) continue;
    if (!new_link(m, link)) return rs_fail_memory(err);
    uint32_t at = m->out->nlinks - 1;
    for (; at > e->link0 && better(&link, &m->out->links[at - 1]); at--) m->out->links[at] = m->out->links[at - 1];
    m->out->links[at] = link;
    if (counts(&link)) m->linked[link.delivery] = true;
  }
  e->nlinks = m->out->nlinks - e->link0;
  return RASID_OK;
}

const rs_link *rs_ledger_possible(const rs_ledger *l, const rs_ledger_entry *e) {
  const rs_link *best = e->nlinks ? &l->links[e->link0] : NULL;
  return best && best->verdict == RS_LINK_POSSIBLE ? best : NULL;
}

static void judge(maker *m, const member *p, const member *set, uint32_t n, rs_ledger_entry *e) {
  const rs_link *best = e->nlinks ? &m->out->links[e->link0] : NULL;
  if (best && counts(best)) {
    e->state = RS_PROMISE_KEPT, e->delivery = best->delivery;
    return;
  }
  for (uint32_t i = 0; i < n; i++)
    if (withdraws(p->fact, set[i].fact, m->window)) {
      e->state = RS_PROMISE_WITHDRAWN, e->delivery = set[i].index;
      return;
    }
  bool late = p->fact->specific && p->fact->due_end && m->o->on && p->fact->due_end < m->o->on;
  e->state = late ? RS_PROMISE_OVERDUE : RS_PROMISE_OPEN;
}

static rasid_status make_set(maker *m, const member *set, uint32_t n, rasid_error *err) {
  for (uint32_t i = 0; i < n; i++) {
    if (!rs_ledger_is_promise(set[i].fact)) continue;
    rs_ledger_entry *e = new_entry(m);
    if (!e) return rs_fail_memory(err);
    e->promise = set[i].index, e->delivery = UINT32_MAX;
    rasid_status st = link_promise(m, &set[i], set + i + 1, n - i - 1, e, err);
    if (st) return st;
    judge(m, &set[i], set + i + 1, n - i - 1, e);
  }
  return RASID_OK;
}

/* ---- the whole ---- */
typedef struct ranked {
  rs_ledger_entry entry;
  const rs_fact *fact;
} ranked;

static int order_of_ranked(const void *a, const void *b) {
  return order_of_facts(((const ranked *)a)->fact, ((const ranked *)b)->fact);
}

static rasid_status sort_entries(maker *m, uint32_t from, rasid_error *err) {
  uint32_t n = m->out->nentries - from;
  ranked *r = RS_NEW(m->a, ranked, n);
  if (!r) return rs_fail_memory(err);
  for (uint32_t i = 0; i < n; i++) {
    const rs_ledger_entry *e = &m->out->entries[from + i];
    r[i] = (ranked){*e, &m->facts[e->promise == UINT32_MAX ? e->delivery : e->promise]};
  }
  qsort(r, n, sizeof *r, order_of_ranked);
  for (uint32_t i = 0; i < n; i++) m->out->entries[from + i] = r[i].entry;
  return RASID_OK;
}

static rasid_status gather(const rs_fact *facts, uint32_t n, uint32_t on, rs_arena *a, member **out, uint32_t *nout,
                           rasid_error *err) {
  member *all = RS_NEW(a, member, n);
  if (!all) return rs_fail_memory(err);
  for (uint32_t i = 0; i < n; i++) {
    const rs_fact *f = &facts[i];
    if (!f->day || (on && f->day > on)) continue;
    rs_str *codes = RS_NEW(a, rs_str, (size_t)f->nactors + f->nrecipients);
    if (!codes) return rs_fail_memory(err);
    all[(*nout)++] = (member){f, codes, rs_fact_parties(f, codes), i};
  }
  qsort(all, *nout, sizeof *all, order_of_members);
  *out = all;
  return RASID_OK;
}

rasid_status rs_ledger_make(const rs_fact *facts, uint32_t n, const rs_ledger_options *o, rs_arena *a, rs_ledger *out,
                            rasid_error *err) {
  *out = (rs_ledger){0};
  maker m = {.facts = facts, .o = o, .a = a, .out = out, .window = o->window ? o->window : RS_LEDGER_WINDOW};
  m.least = !o->least ? RS_LEDGER_LEAST : o->least > 1000 ? 0 : o->least;
  member *all = NULL;
  uint32_t nall = 0;
  rasid_status st = gather(facts, n, o->on, a, &all, &nall, err);
  m.linked = RS_NEW(a, bool, n);
  if (!st && !m.linked) st = rs_fail_memory(err);
  for (uint32_t i = 0, k; !st && i < nall; i = k) {
    for (k = i + 1; k < nall && order_of_sets(&all[i], &all[k]) == 0;) k++;
    st = make_set(&m, all + i, k - i, err);
  }
  if (!st) st = sort_entries(&m, 0, err);
  out->npromises = out->nentries;
  for (uint32_t i = 0; !st && i < nall; i++) {
    if (m.linked[all[i].index] || !rs_ledger_is_delivery(all[i].fact)) continue;
    rs_ledger_entry *e = new_entry(&m);
    if (!e) return rs_fail_memory(err);
    *e = (rs_ledger_entry){.promise = UINT32_MAX, .delivery = all[i].index, .state = RS_PROMISE_KEPT};
  }
  return st ? st : sort_entries(&m, out->npromises, err);
}

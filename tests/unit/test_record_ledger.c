/* Promises and deliveries: states, links, scores against products made by hand. */
#include "record/ledger.h"
#include "record_help.h"

static const rs_str RAIL = C("transport"), ENERGY = C("energy"), SOLAR = C("energy.renewable"), SCO = C("SCO");
#define PROMISE(number, of, d)                                                                                         \
  .id = RS_STR(number), .type = RS_STR("AGREE"), .act = RS_STR(of), .promise = true, .specific = true,                  \
  .status = RS_ST_PLANNED, .confidence = 900, ON(d)
#define DONE(number, what, d)                                                                                          \
  .id = RS_STR(number), .type = RS_STR(what), .status = RS_ST_PAST, .confidence = 800, ON(d)
#define FIELD(f) .fields = &(f), .nfields = 1

typedef struct page {
  rs_arena a;
  rs_ledger l;
} page;

static void make(page *p, const rs_fact *f, uint32_t n, uint32_t on, rs_verdict_fn verdict) {
  rs_arena_init(&p->a, 0);
  rs_ledger_options o = {.on = on, .verdict = verdict, .least = RS_LEDGER_ALL};
  assert_int_equal(rs_ledger_make(f, n, &o, &p->a, &p->l, NULL), RASID_OK);
}

static void kept_with_its_evidence(void **state) {
  (void)state;
  const rs_fact f[] = {
      {PROMISE("p", "SUPPORT", 20230501), MUTUAL(CHN, KAZ), FIELD(RAIL)},
      {DONE("other", "SUPPORT", 20230901), MUTUAL(CHN, KAZ), FIELD(ENERGY)},
      {DONE("act", "CONSULT", 20230902), MUTUAL(CHN, KAZ), FIELD(RAIL)},
      {DONE("d", "SUPPORT", 20240101), DIRECTED(KAZ, CHN), FIELD(RAIL)},
  };
  page p;
  make(&p, f, 4, 20240601, NULL);
  assert_int_equal(p.l.npromises, 1);
  const rs_ledger_entry *e = p.l.entries;
  assert_int_equal(e->state, RS_PROMISE_KEPT);
  assert_int_equal(e->nlinks, 1);
  const rs_link *l = &p.l.links[e->link0];
  assert_int_equal(l->delivery, 3);
  assert_int_equal(l->shared, RS_SHARED(FIELD));
  assert_int_equal(l->score, 113); /* 0.25 x 0.9 x 0.8 x 2^(-8/12) = 0.1134, cut */
  assert_int_equal(l->verdict, RS_LINK_PROPOSED);
  assert_int_equal(p.l.nentries, 3); /* the other two are deliveries nobody promised */
  assert_int_equal(p.l.entries[1].promise, UINT32_MAX);
  assert_int_equal(p.l.entries[1].delivery, 1);
  rs_arena_free(&p.a);
}

/* Fields of which one is a part of the other share less; of the marks of a matter the heaviest counts alone. */
static void scores(void **state) {
  (void)state;
  const rs_fact p = {PROMISE("p", "COOPERATE", 20230501), MUTUAL(CHN, KAZ), FIELD(ENERGY), .frameworks = &SCO,
                     .nframeworks = 1, .due = 20240601, .due_end = 20240831};
  const rs_fact wide = {PROMISE("w", "COOPERATE", 20230501), MUTUAL(CHN, KAZ), .due = 20230501, .due_end = 20241231};
  const rs_fact d = {DONE("d", "COOPERATE", 20250201), MUTUAL(CHN, KAZ), FIELD(SOLAR), .frameworks = &SCO, .nframeworks = 1};
  assert_int_equal(rs_ledger_shared(&p, &d, 36), RS_SHARED(FIELD_NEAR) | RS_SHARED(FRAMEWORK));
  assert_int_equal(rs_ledger_score(&p, &d, rs_ledger_shared(&p, &d, 36)), 134); /* 0.25 x 0.72 x 2^(-5/12) from August on = 0.1348, cut */
  const rs_fact in_time = {DONE("t", "COOPERATE", 20240601), MUTUAL(CHN, KAZ)};
  assert_int_equal(rs_ledger_shared(&p, &in_time, 36), RS_SHARED(PERIOD));
  assert_int_equal(rs_ledger_shared(&wide, &in_time, 36), 0); /* "by the end of 2024" is a bound, no mark */
  const rs_fact other_field = {DONE("o", "COOPERATE", 20240601), MUTUAL(CHN, KAZ), FIELD(RAIL), .frameworks = &SCO, .nframeworks = 1};
  assert_int_equal(rs_ledger_shared(&p, &other_field, 36), 0);
  const rs_fact late = {DONE("l", "COOPERATE", 20260502), MUTUAL(CHN, KAZ), FIELD(ENERGY)};
  assert_int_equal(rs_ledger_shared(&p, &late, 36), 0);
  assert_int_equal(rs_ledger_shared(&p, &late, 37), RS_SHARED(FIELD));
  const rs_fact before = {DONE("b", "COOPERATE", 20230501), MUTUAL(CHN, KAZ), FIELD(ENERGY)};
  assert_int_equal(rs_ledger_shared(&p, &before, 36), 0);
  const rs_sum promised[] = {{5000000, C("USD")}}, given[] = {{4600000, C("USD")}}, other[] = {{5000000, C("EUR")}};
  const rs_fact loan = {PROMISE("q", "AID", 20230501), DIRECTED(CHN, KAZ), .amounts = promised, .namounts = 1};
  const rs_fact paid = {DONE("e", "AID", 20230601), DIRECTED(CHN, KAZ), .amounts = given, .namounts = 1};
  const rs_fact euro = {DONE("f", "AID", 20230601), DIRECTED(CHN, KAZ), .amounts = other, .namounts = 1};
  assert_int_equal(rs_ledger_shared(&loan, &paid, 36), RS_SHARED(AMOUNT));
  assert_int_equal(rs_ledger_shared(&loan, &euro, 36), 0);
  const rs_fact late_paid = {DONE("g", "AID", 20250601), DIRECTED(CHN, KAZ), .amounts = given, .namounts = 1};
  assert_int_equal(rs_ledger_score(&loan, &late_paid, RS_SHARED(AMOUNT)), 432); /* 0.6 x 0.72, unfaded */
}

/* "Agreed on a railway": what will be done is not told, so any act but a meeting may be it, at four fifths. */
static void acts_not_told(void **state) {
  (void)state;
  const rs_fact p = {PROMISE("p", "", 20230501), MUTUAL(CHN, KAZ), FIELD(RAIL)};
  const rs_fact built = {DONE("d", "COOPERATE", 20240201), MUTUAL(CHN, KAZ), FIELD(RAIL)};
  const rs_fact talked = {DONE("t", "CONSULT", 20240201), MUTUAL(CHN, KAZ), FIELD(RAIL)};
  assert_int_equal(rs_ledger_shared(&p, &built, 36), RS_SHARED(FIELD));
  assert_int_equal(rs_ledger_score(&p, &built, RS_SHARED(FIELD)), 85); /* 0.8 x 0.18 x 2^(-9/12) = 0.0856, cut */
  assert_int_equal(rs_ledger_shared(&p, &talked, 36), 0);
  const rs_fact thanked = {DONE("s", "SUPPORT", 20240201), MUTUAL(CHN, KAZ), FIELD(RAIL), .cameo = RS_STR("051")};
  const rs_fact signature = {DONE("u", "SUPPORT", 20240201), MUTUAL(CHN, KAZ), FIELD(RAIL), .cameo = RS_STR("057")};
  assert_int_equal(rs_ledger_shared(&p, &thanked, 36), 0);
  assert_int_equal(rs_ledger_shared(&p, &signature, 36), RS_SHARED(FIELD));
}

/* In time nothing fades; the same official in both makes up for much beside a mark of the occasion, for nothing beside a matter. */
static void persons_and_time(void **state) {
  (void)state;
  static const rs_str XI = C("Xi"), OTHER = C("Other");
  static const rs_sum SUM[] = {{5000000, C("USD")}};
  const rs_fact p = {PROMISE("p", "AID", 20230501), MUTUAL(CHN, KAZ), FIELD(RAIL), .due = 20230501, .due_end = 20241231,
                     .persons = &XI, .npersons = 1, .amounts = SUM, .namounts = 1};
  const rs_fact d = {DONE("d", "AID", 20241218), MUTUAL(CHN, KAZ), .persons = &XI, .npersons = 1, .amounts = SUM, .namounts = 1};
  const rs_fact e = {DONE("e", "AID", 20241218), MUTUAL(CHN, KAZ), .persons = &XI, .npersons = 1};
  const rs_fact f = {DONE("f", "AID", 20241218), MUTUAL(CHN, KAZ), FIELD(RAIL), .persons = &OTHER, .npersons = 1};
  const rs_fact g = {DONE("g", "AID", 20241218), MUTUAL(CHN, KAZ), FIELD(RAIL), .persons = &XI, .npersons = 1};
  assert_int_equal(rs_ledger_shared(&p, &d, 36), RS_SHARED(AMOUNT) | RS_SHARED(PERSON));
  assert_int_equal(rs_ledger_score(&p, &d, RS_SHARED(AMOUNT) | RS_SHARED(PERSON)), 576); /* 0.8 x 0.72 */
  assert_int_equal(rs_ledger_shared(&p, &e, 36), 0);
  assert_int_equal(rs_ledger_shared(&p, &f, 36), RS_SHARED(FIELD));
  assert_int_equal(rs_ledger_shared(&p, &g, 36), RS_SHARED(FIELD));
  const rs_fact facts[] = {p, g};
  page x;
  rs_arena_init(&x.a, 0);
  const rs_ledger_options o = {0};
  assert_int_equal(rs_ledger_make(facts, 2, &o, &x.a, &x.l, NULL), RASID_OK);
  assert_int_equal(x.l.nlinks, 0); /* 0.18: what shares a matter alone is not proposed */
  assert_int_equal(x.l.entries[0].state, RS_PROMISE_OPEN);
  rs_arena_free(&x.a);
}

/* The place singles out a meeting or a work but no aid; field, framework and place of aid count once together. */
static void places(void **state) {
  (void)state;
  const rs_fact p = {PROMISE("p", "CONSULT", 20230501), MUTUAL(CHN, KAZ), FIELD(RAIL), .place = RS_STR("Astana")};
  const rs_fact d = {DONE("d", "CONSULT", 20230503), MUTUAL(CHN, KAZ), FIELD(RAIL), .place = RS_STR("Astana")};
  assert_int_equal(rs_ledger_shared(&p, &d, 36), RS_SHARED(FIELD) | RS_SHARED(PLACE));
  assert_int_equal(rs_ledger_score(&p, &d, rs_ledger_shared(&p, &d, 36)), 396); /* (1 - 0.75 x 0.6) x 0.72 */
  const rs_fact q = {PROMISE("q", "AID", 20230501), DIRECTED(CHN, KAZ), FIELD(RAIL), .frameworks = &SCO, .nframeworks = 1,
                     .place = RS_STR("Astana")};
  const rs_fact e = {DONE("e", "AID", 20230503), DIRECTED(CHN, KAZ), FIELD(RAIL), .frameworks = &SCO, .nframeworks = 1,
                     .place = RS_STR("Astana")};
  assert_int_equal(rs_ledger_shared(&q, &e, 36), RS_SHARED(FIELD) | RS_SHARED(FRAMEWORK) | RS_SHARED(PLACE));
  assert_int_equal(rs_ledger_score(&q, &e, rs_ledger_shared(&q, &e, 36)), 180); /* 0.25 x 0.72 */
}

/* A due time of a fortnight is a date, a longer one a period, with the day after; over the ends of months and years. */
static void due_times(void **state) {
  (void)state;
  rs_fact p = {PROMISE("p", "CONSULT", 20231201), MUTUAL(CHN, KAZ), .due = 20231218, .due_end = 20231231};
  rs_fact d = {DONE("d", "CONSULT", 20240101), MUTUAL(CHN, KAZ)};
  assert_int_equal(rs_ledger_shared(&p, &d, 36), RS_SHARED(DATE));
  d.day = 20240102;
  assert_int_equal(rs_ledger_shared(&p, &d, 36), 0);
  d.day = 20231217;
  assert_int_equal(rs_ledger_shared(&p, &d, 36), 0);
  p.due = 20231217;
  assert_int_equal(rs_ledger_shared(&p, &d, 36), RS_SHARED(PERIOD));
  assert_int_equal(rs_day_plus_days(20240228, 1), 20240229);
  assert_int_equal(rs_day_plus_days(20230228, 1), 20230301);
}

/* Who promised to come has not come by calling; who promised to talk has talked. */
static void calls(void **state) {
  (void)state;
  const rs_fact d = {DONE("d", "CONSULT", 20230502), MUTUAL(CHN, KAZ), .mode = RS_STR("phone"), .cameo = RS_STR("041")};
  rs_fact p = {PROMISE("p", "CONSULT", 20230501), MUTUAL(CHN, KAZ), .cameo = RS_STR("042"), .due = 20230502, .due_end = 20230502};
  assert_int_equal(rs_ledger_shared(&p, &d, 36), 0);
  p.cameo = RS_STR("040");
  assert_int_equal(rs_ledger_shared(&p, &d, 36), RS_SHARED(DATE));
  p.place = RS_STR("Astana");
  assert_int_equal(rs_ledger_shared(&p, &d, 36), 0);
  p.cameo = RS_STR("041");
  assert_int_equal(rs_ledger_shared(&p, &d, 36), RS_SHARED(DATE));
}

/* A general promise is not taken back by a quarrel over one field, nor by what the two do side by side. */
static void what_takes_nothing_back(void **state) {
  (void)state;
  const rs_fact f[] = {
      {.id = RS_STR("g"), .type = RS_STR("AGREE"), .act = RS_STR("COOPERATE"), .promise = true, .status = RS_ST_PLANNED,
       .confidence = 900, ON(20230103), MUTUAL(CHN, KAZ)},
      {DONE("field", "SANCTION", 20230601), DIRECTED(KAZ, CHN), FIELD(RAIL)},
      {DONE("joint", "SANCTION", 20230602), .actors = CODES(CHN, KAZ), .nactors = 2, .relation = RS_REL_JOINT},
      {DONE("all", "SANCTION", 20240601), DIRECTED(KAZ, CHN)},
  };
  page p;
  make(&p, f, 3, 20250101, NULL);
  assert_int_equal(p.l.entries[0].state, RS_PROMISE_OPEN);
  rs_arena_free(&p.a);
  make(&p, f, 4, 20250101, NULL);
  assert_int_equal(p.l.entries[0].state, RS_PROMISE_WITHDRAWN);
  rs_arena_free(&p.a);
}

static void states(void **state) {
  (void)state;
  const rs_fact f[] = {
      {PROMISE("1", "AID", 20230101), DIRECTED(CHN, KAZ), FIELD(RAIL), .due = 20230101, .due_end = 20231231},
      {PROMISE("2", "AID", 20230102), DIRECTED(CHN, KAZ), FIELD(ENERGY)},
      {.id = RS_STR("3"), .type = RS_STR("AGREE"), .act = RS_STR("COOPERATE"), .promise = true, .status = RS_ST_PLANNED,
       .confidence = 900, ON(20230103), MUTUAL(CHN, KAZ)},
      {DONE("4", "COOPERATE", 20230601), MUTUAL(CHN, KAZ), FIELD(RAIL)},
      {PROMISE("5", "SUPPORT", 20230104), MUTUAL(CHN, UZB), FIELD(RAIL)},
      {DONE("6", "SANCTION", 20230701), DIRECTED(UZB, CHN), FIELD(RAIL)},
      {PROMISE("7", "CONSULT", 20230105), MUTUAL(KAZ, UZB), FIELD(RAIL)},
      {DONE("8", "CONSULT", 20230801), MUTUAL(KAZ, UZB), FIELD(RAIL), .negated = true},
  };
  page p;
  make(&p, f, 8, 20240101, NULL);
  assert_int_equal(p.l.npromises, 5);
  assert_int_equal(p.l.entries[0].state, RS_PROMISE_OVERDUE);
  assert_int_equal(p.l.entries[1].state, RS_PROMISE_OPEN);
  assert_int_equal(p.l.entries[2].state, RS_PROMISE_OPEN); /* general: never kept */
  assert_int_equal(p.l.entries[2].nlinks, 0);
  assert_int_equal(p.l.entries[3].state, RS_PROMISE_WITHDRAWN);
  assert_int_equal(p.l.entries[3].delivery, 5);
  assert_int_equal(p.l.entries[4].state, RS_PROMISE_WITHDRAWN);
  rs_arena_free(&p.a);
  make(&p, f, 8, 20230630, NULL); /* before anything was late or taken back */
  for (uint32_t i = 0; i < 5; i++) assert_int_equal(p.l.entries[i].state, RS_PROMISE_OPEN);
  rs_arena_free(&p.a);
}

static rs_verdict refuse(void *ctx, rs_str promise, rs_str delivery) {
  (void)ctx, (void)promise;
  return rs_str_eq_c(delivery, "first") ? RS_LINK_REFUSED : RS_LINK_CONFIRMED;
}

static void what_people_say(void **state) {
  (void)state;
  const rs_fact f[] = {
      {PROMISE("p", "COOPERATE", 20230101), MUTUAL(CHN, KAZ), FIELD(ENERGY), .frameworks = &SCO, .nframeworks = 1},
      {DONE("first", "COOPERATE", 20230201), MUTUAL(CHN, KAZ), FIELD(ENERGY), .frameworks = &SCO, .nframeworks = 1},
      {DONE("second", "COOPERATE", 20230301), MUTUAL(CHN, KAZ), FIELD(ENERGY)},
  };
  page p;
  make(&p, f, 3, 20240101, refuse);
  const rs_ledger_entry *e = p.l.entries;
  assert_int_equal(e->nlinks, 2);
  assert_int_equal(e->state, RS_PROMISE_KEPT);
  assert_int_equal(e->delivery, 2);
  assert_int_equal(p.l.links[e->link0 + 1].verdict, RS_LINK_REFUSED);
  rs_arena_free(&p.a);
  make(&p, f, 2, 20240101, refuse);
  assert_int_equal(p.l.entries[0].state, RS_PROMISE_OPEN);
  rs_arena_free(&p.a);
}

static rs_verdict deny(void *ctx, rs_str promise, rs_str delivery) {
  (void)ctx, (void)promise, (void)delivery;
  return RS_LINK_REFUSED;
}

static rs_verdict affirm(void *ctx, rs_str promise, rs_str delivery) {
  (void)ctx, (void)promise, (void)delivery;
  return RS_LINK_CONFIRMED;
}

static void make_default(page *p, const rs_fact *f, uint32_t n, uint32_t on, rs_verdict_fn verdict) {
  rs_arena_init(&p->a, 0);
  const rs_ledger_options o = {.on = on, .verdict = verdict};
  assert_int_equal(rs_ledger_make(f, n, &o, &p->a, &p->l, NULL), RASID_OK);
}

/* What scores too low to count is named beside its promise and changes nothing else; people may make it count, or refuse it. */
static void what_is_possible(void **state) {
  (void)state;
  const rs_fact f[] = {
      {PROMISE("p", "COOPERATE", 20230501), MUTUAL(CHN, KAZ), FIELD(RAIL), .place = RS_STR("Astana"), .due = 20230501, .due_end = 20231231},
      {DONE("place", "COOPERATE", 20230601), MUTUAL(CHN, KAZ), .place = RS_STR("Astana")}, /* 0.4 x 0.72 = 0.288 */
      {DONE("matter", "COOPERATE", 20230602), MUTUAL(CHN, KAZ), FIELD(RAIL)},              /* 0.25 x 0.72 = 0.18 */
      {DONE("both", "COOPERATE", 20230603), MUTUAL(CHN, KAZ), FIELD(RAIL), .place = RS_STR("Astana")}, /* 0.396 */
  };
  page p;
  make_default(&p, f, 3, 20240601, NULL);
  const rs_ledger_entry *e = p.l.entries;
  assert_int_equal(e->state, RS_PROMISE_OVERDUE);
  assert_int_equal(e->delivery, UINT32_MAX);
  assert_int_equal(e->nlinks, 1); /* the matter alone is not even possible */
  const rs_link *l = rs_ledger_possible(&p.l, e);
  assert_non_null(l);
  assert_int_equal(l->delivery, 1);
  assert_int_equal(l->score, 288);
  assert_string_equal(rs_verdict_name(l->verdict), "possible");
  assert_int_equal(p.l.nentries, 3); /* both acts stand as done without a promise */
  rs_arena_free(&p.a);
  make_default(&p, f, 4, 20240601, NULL); /* kept by another, so that nothing need be possible */
  assert_int_equal(p.l.entries[0].state, RS_PROMISE_KEPT);
  assert_int_equal(p.l.entries[0].delivery, 3);
  assert_null(rs_ledger_possible(&p.l, p.l.entries));
  rs_arena_free(&p.a);
  make_default(&p, f, 2, 20240601, affirm);
  assert_int_equal(p.l.entries[0].state, RS_PROMISE_KEPT);
  assert_null(rs_ledger_possible(&p.l, p.l.entries));
  assert_int_equal(p.l.nentries, 1);
  rs_arena_free(&p.a);
  make_default(&p, f, 2, 20240601, deny);
  assert_int_equal(p.l.entries[0].state, RS_PROMISE_OVERDUE);
  assert_null(rs_ledger_possible(&p.l, p.l.entries));
  rs_arena_free(&p.a);
}

/* An act that is dated later than the last report of it was announced, not done: it delivers nothing and takes nothing back. */
static void told_before_it_was_done(void **state) {
  (void)state;
  rs_fact f[] = {
      {PROMISE("p", "CONSULT", 20230501), MUTUAL(CHN, KAZ), FIELD(RAIL), .due = 20230601, .due_end = 20230601},
      {DONE("d", "CONSULT", 20230601), MUTUAL(CHN, KAZ), FIELD(RAIL), .told = 20230520},
  };
  page p;
  make_default(&p, f, 2, 20240601, NULL);
  assert_int_equal(p.l.entries[0].state, RS_PROMISE_OVERDUE);
  assert_int_equal(p.l.entries[0].nlinks, 0);
  assert_int_equal(p.l.nentries, 1); /* nor is it something done without a promise */
  rs_arena_free(&p.a);
  const uint32_t later[] = {20230601, 20230602, 0}; /* 0: no report has a date */
  for (int i = 0; i < 3; i++) {
    f[1].told = later[i];
    make_default(&p, f, 2, 20240601, NULL);
    assert_int_equal(p.l.entries[0].state, RS_PROMISE_KEPT);
    rs_arena_free(&p.a);
  }
  f[1].told = 20230520, f[1].type = RS_STR("SANCTION");
  make_default(&p, f, 2, 20240601, NULL);
  assert_int_equal(p.l.entries[0].state, RS_PROMISE_OVERDUE);
  rs_arena_free(&p.a);
  f[1].told = 20230601;
  make_default(&p, f, 2, 20240601, NULL);
  assert_int_equal(p.l.entries[0].state, RS_PROMISE_WITHDRAWN);
  rs_arena_free(&p.a);
}

/* A state that promises and acts for itself is in no ledger. */
static void of_one_alone(void **state) {
  (void)state;
  const rs_fact f[] = {
      {PROMISE("p", "COOPERATE", 20230101), .actors = &CHN, .nactors = 1, FIELD(ENERGY)},
      {DONE("d", "COOPERATE", 20230201), .actors = &CHN, .nactors = 1, .recipients = &CHN, .nrecipients = 1, FIELD(ENERGY)},
  };
  page p;
  make(&p, f, 2, 0, NULL);
  assert_int_equal(p.l.nentries, 0);
  rs_arena_free(&p.a);
}

/* Any order of the facts gives the same ledger. */
static void order_of_arrival(void **state) {
  (void)state;
  const rs_fact f[] = {
      {PROMISE("a", "COOPERATE", 20230101), MUTUAL(CHN, KAZ), FIELD(ENERGY)},
      {PROMISE("b", "COOPERATE", 20230101), MUTUAL(CHN, UZB), FIELD(ENERGY)},
      {DONE("c", "COOPERATE", 20230201), MUTUAL(CHN, KAZ), FIELD(ENERGY)},
      {DONE("d", "COOPERATE", 20230201), MUTUAL(CHN, UZB), FIELD(RAIL)},
  };
  const rs_fact turned[] = {f[3], f[2], f[1], f[0]};
  page p, q;
  make(&p, f, 4, 0, NULL);
  make(&q, turned, 4, 0, NULL);
  assert_int_equal(p.l.nentries, q.l.nentries);
  for (uint32_t i = 0; i < p.l.nentries; i++) {
    const rs_ledger_entry *x = &p.l.entries[i], *y = &q.l.entries[i];
    assert_int_equal(x->state, y->state);
    if (x->promise != UINT32_MAX) assert_string_equal(f[x->promise].id.p, turned[y->promise].id.p);
    if (x->delivery != UINT32_MAX) assert_string_equal(f[x->delivery].id.p, turned[y->delivery].id.p);
  }
  rs_arena_free(&p.a);
  rs_arena_free(&q.a);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(kept_with_its_evidence), cmocka_unit_test(scores), cmocka_unit_test(states),
      cmocka_unit_test(acts_not_told), cmocka_unit_test(persons_and_time),
      cmocka_unit_test(places), cmocka_unit_test(due_times), cmocka_unit_test(calls), cmocka_unit_test(what_takes_nothing_back),
      cmocka_unit_test(what_people_say), cmocka_unit_test(what_is_possible), cmocka_unit_test(told_before_it_was_done), cmocka_unit_test(of_one_alone), cmocka_unit_test(order_of_arrival),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* The dyad index against sums made by hand. */
#include "record/index.h"
#include "record_help.h"

static rs_index_row row_of_one(const rs_fact *f, uint32_t n, rs_arena *a) {
  rs_index x;
  rs_index_init(&x, CHN, KAZ, a);
  assert_int_equal(rs_index_add(&x, f, n, NULL), RASID_OK);
  assert_int_equal(rs_index_finish(&x, 0, 12, NULL), RASID_OK);
  if (!x.nrows) return (rs_index_row){.month = 0};
  assert_int_equal(x.nrows, 1);
  return x.rows[0];
}

/* Praise of 5 at 0.8 counts 4, its like from the same source does not; from another source it does. */
static void once_a_day_a_source(void **state) {
  (void)state;
  rs_arena a;
  rs_arena_init(&a, 0);
  const rs_fact f[] = {
      {.id = RS_STR("1"), TYPE("SUPPORT", 50, 1), DIRECTED(CHN, KAZ), .confidence = 800, ON(20240110), BY(ONE)},
      {.id = RS_STR("2"), TYPE("SUPPORT", 50, 1), DIRECTED(CHN, KAZ), .confidence = 600, ON(20240110), BY(ONE)},
      {.id = RS_STR("3"), TYPE("SUPPORT", 50, 1), DIRECTED(CHN, KAZ), .confidence = 600, ON(20240110), BY(TWO)},
      {.id = RS_STR("4"), TYPE("SUPPORT", 50, 1), DIRECTED(KAZ, CHN), .confidence = 500, ON(20240110), BY(ONE)},
      {.id = RS_STR("5"), TYPE("CONSULT", 25, 1), MUTUAL(CHN, KAZ), .confidence = 900, ON(20240110), BY(ONE)},
  };
  rs_index_row r = row_of_one(f, 5, &a);
  assert_int_equal(r.month, 2024 * 12);
  assert_int_equal(r.to, 40000 + 30000);
  assert_int_equal(r.back, 25000);
  assert_int_equal(r.mutual, 22500);
  assert_int_equal(rs_index_sum(&r), 117500);
  assert_int_equal(r.events, 4);
  assert_int_equal(r.cooperative, 4);
  assert_int_equal(r.sources, 2);
  rs_arena_free(&a);
}

/* Of equal confidence the smaller id counts; a fact that two sources tell counts where one of them tells nothing stronger. */
static void which_one_counts(void **state) {
  (void)state;
  rs_arena a;
  rs_arena_init(&a, 0);
  const rs_fact f[] = {
      {.id = RS_STR("b"), TYPE("SUPPORT", 50, 1), DIRECTED(CHN, KAZ), .confidence = 500, ON(20240110), BY(ONE)},
      {.id = RS_STR("a"), TYPE("SUPPORT", 50, 1), DIRECTED(CHN, KAZ), .confidence = 500, ON(20240110), BY(ONE)},
      {.id = RS_STR("c"), TYPE("SUPPORT", 50, 1), DIRECTED(CHN, KAZ), .confidence = 400, ON(20240110), BY(BOTH)},
  };
  rs_tie *ties;
  uint32_t n;
  assert_int_equal(rs_index_ties(f, 3, CHN, KAZ, &a, &ties, &n, NULL), RASID_OK);
  assert_int_equal(n, 2);
  assert_int_equal(ties[0].fact, 1);
  assert_int_equal(ties[1].fact, 2);
  rs_arena_free(&a);
}

static void what_weighs_nothing(void **state) {
  (void)state;
  rs_arena a;
  rs_arena_init(&a, 0);
  const rs_fact f[] = {
      {.id = RS_STR("1"), TYPE("COOPERATE", 95, 2), MUTUAL(CHN, KAZ), .confidence = 900, ON(20240110), .negated = true, BY(ONE)},
      {.id = RS_STR("2"), TYPE("AID", 100, 2), DIRECTED(CHN, KAZ), .confidence = 900, ON(20240110),
       .status = RS_ST_CONDITIONAL, BY(ONE)},
      {.id = RS_STR("3"), TYPE("REJECT", -20, 3), .actors = CODES(CHN, KAZ), .nactors = 2, .relation = RS_REL_JOINT,
       .confidence = 900, ON(20240110), BY(ONE)},
      {.id = RS_STR("4"), TYPE("CONSULT", 25, 1), MUTUAL(CHN, UZB), .confidence = 900, ON(20240110), BY(ONE)},
      {.id = RS_STR("5"), TYPE("CONSULT", 25, 1), MUTUAL(CHN, KAZ), .confidence = 900, BY(ONE)},
  };
  assert_int_equal(row_of_one(f, 5, &a).month, 0);
  rs_arena_free(&a);
}

/* Two condemn a third: nothing between the two, a tie to the third for each. */
static void side_by_side(void **state) {
  (void)state;
  rs_arena a;
  rs_arena_init(&a, 0);
  const rs_fact f[] = {{.id = RS_STR("1"), TYPE("ACCUSE", -30, 3), .actors = CODES(CHN, KAZ), .nactors = 2, .recipients = &UZB,
                        .nrecipients = 1, .relation = RS_REL_JOINT, .confidence = 900, ON(20240110), BY(ONE)}};
  rs_tie *ties;
  uint32_t n;
  assert_int_equal(rs_index_ties(f, 1, (rs_str){NULL, 0}, (rs_str){NULL, 0}, &a, &ties, &n, NULL), RASID_OK);
  assert_int_equal(n, 2);
  assert_true(rs_str_eq(ties[0].b, UZB) && rs_str_eq(ties[1].b, UZB) && !ties[0].mutual);
  assert_int_equal(row_of_one(f, 1, &a).month, 0);
  rs_arena_free(&a);
}

/* All pairs of a meeting of three: three ties. */
static void pairs_of_three(void **state) {
  (void)state;
  rs_arena a;
  rs_arena_init(&a, 0);
  const rs_fact f[] = {
      {.id = RS_STR("1"), TYPE("CONSULT", 25, 1), MUTUAL(CHN, KAZ, UZB), .confidence = 900, ON(20240110), BY(ONE)}};
  rs_tie *ties;
  uint32_t n;
  assert_int_equal(rs_index_ties(f, 1, (rs_str){NULL, 0}, (rs_str){NULL, 0}, &a, &ties, &n, NULL), RASID_OK);
  assert_int_equal(n, 3);
  rs_arena_free(&a);
}

/* 4.0 in January, nothing in February, -3 x 0.5 on its own word in March; half of January's weight is left after 12 months. */
static void months_and_what_trails(void **state) {
  (void)state;
  rs_arena a;
  rs_arena_init(&a, 0);
  const rs_fact jan[] = {
      {.id = RS_STR("1"), TYPE("SUPPORT", 50, 1), DIRECTED(CHN, KAZ), .confidence = 800, ON(20230131), BY(ONE)}};
  const rs_fact mar[] = {{.id = RS_STR("2"), TYPE("ACCUSE", -30, 3), DIRECTED(KAZ, CHN), .confidence = 500, ON(20230301),
                          .own = true, BY(TWO)}};
  rs_index x;
  rs_index_init(&x, CHN, KAZ, &a);
  assert_int_equal(rs_index_add(&x, jan, 1, NULL), RASID_OK);
  assert_int_equal(rs_index_add(&x, mar, 1, NULL), RASID_OK);
  assert_int_equal(rs_index_finish(&x, rs_month_of(20240101), 12, NULL), RASID_OK);
  assert_int_equal(x.nrows, 13);
  assert_int_equal(rs_index_sum(&x.rows[1]), 0);
  assert_int_equal(x.rows[2].back, -15000);
  assert_int_equal(x.rows[2].own, -15000);
  assert_int_equal(x.rows[2].cooperative, 0);
  /* 4 x 2^(-12/12) - 1.5 x 2^(-10/12) = 2 - 0.84184 */
  assert_true(x.rows[12].trailing > 1.15815 && x.rows[12].trailing < 1.15817);
  x.rows[0].documents = 250;
  assert_true(rs_index_per_thousand(&x.rows[0]) == 16.0);
  rs_arena_free(&a);
}

static void days(void **state) {
  (void)state;
  assert_int_equal(rs_day_plus_months(20240131, 1), 20240229);
  assert_int_equal(rs_day_plus_months(20240131, 36), 20270131);
  assert_int_equal(rs_day_plus_months(20231115, 14), 20250115);
  assert_int_equal(rs_day_of(RS_STR("2024-07-01")), 20240701);
  assert_int_equal(rs_day_of(RS_STR("2024-07-01T10:00")), 20240701);
  assert_int_equal(rs_day_of(RS_STR("July 2024.")), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(once_a_day_a_source),    cmocka_unit_test(which_one_counts), cmocka_unit_test(what_weighs_nothing),
      cmocka_unit_test(side_by_side), cmocka_unit_test(pairs_of_three), cmocka_unit_test(months_and_what_trails), cmocka_unit_test(days),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

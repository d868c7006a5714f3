/* Measures of networks small enough to count by hand. */
#include "record/network.h"
#include "record_help.h"
#include <math.h>

typedef struct net {
  rs_node nodes[8];
  rs_edge edges[16];
  rs_network n;
} net;

static void start(net *x, uint32_t nodes) {
  static const rs_str names[] = {C("A"), C("B"), C("C"), C("D"), C("E"), C("F")};
  *x = (net){.n = {.nnodes = nodes}};
  x->n.nodes = x->nodes, x->n.edges = x->edges;
  for (uint32_t i = 0; i < nodes; i++) x->nodes[i].code = names[i];
}

static void edge(net *x, uint32_t a, uint32_t b, int64_t weight) {
  x->edges[x->n.nedges++] = (rs_edge){.a = a, .b = b, .weight = weight, .events = 1};
}

static bool near(double a, double b) { return fabs(a - b) < 1e-12; }

/* A - B - C - D: two of the three pairs that lie apart from B are joined over it. */
static void a_path(void **state) {
  (void)state;
  net x;
  start(&x, 4);
  edge(&x, 0, 1, 10000), edge(&x, 1, 2, 10000), edge(&x, 2, 3, 10000);
  assert_int_equal(rs_network_measure(&x.n, NULL), RASID_OK);
  assert_true(near(x.nodes[0].betweenness, 0));
  assert_true(near(x.nodes[1].betweenness, 2.0 / 3));
  assert_true(near(x.nodes[2].betweenness, 2.0 / 3));
  assert_int_equal(x.nodes[1].degree, 2);
  assert_int_equal(x.nodes[1].strength, 20000);
}

/* A square: of the one pair that is apart, half the ways lead over each neighbour: 1/2 of 3 pairs. */
static void two_ways(void **state) {
  (void)state;
  net x;
  start(&x, 4);
  edge(&x, 0, 1, 7), edge(&x, 1, 2, 7), edge(&x, 2, 3, 7), edge(&x, 0, 3, 7);
  assert_int_equal(rs_network_measure(&x.n, NULL), RASID_OK);
  for (int i = 0; i < 4; i++) assert_true(near(x.nodes[i].betweenness, 1.0 / 6));
}

/* A weak tie is a long way: A to C leads over B (1 + 1 against 2.5). A hostile one is none. */
static void weights_are_ways(void **state) {
  (void)state;
  net x;
  start(&x, 3);
  edge(&x, 0, 1, 10000), edge(&x, 0, 2, 4000), edge(&x, 1, 2, 10000);
  assert_int_equal(rs_network_measure(&x.n, NULL), RASID_OK);
  assert_true(near(x.nodes[1].betweenness, 1));
  start(&x, 3);
  edge(&x, 0, 1, 10000), edge(&x, 0, 2, 6000), edge(&x, 1, 2, -90000);
  assert_int_equal(rs_network_measure(&x.n, NULL), RASID_OK);
  assert_true(near(x.nodes[0].betweenness, 1));
  assert_int_equal(x.nodes[1].strength, -80000);
  assert_int_equal(x.nodes[1].degree, 2);
}

/* Two triangles and a thread between them. */
static void two_circles(void **state) {
  (void)state;
  net x;
  start(&x, 6);
  edge(&x, 0, 1, 50000), edge(&x, 0, 2, 50000), edge(&x, 1, 2, 50000), edge(&x, 2, 3, 10000);
  edge(&x, 3, 4, 50000), edge(&x, 3, 5, 50000), edge(&x, 4, 5, 50000);
  assert_int_equal(rs_network_measure(&x.n, NULL), RASID_OK);
  for (int i = 0; i < 6; i++) assert_int_equal(x.nodes[i].community, i < 3 ? 1 : 2);
}

static void from_facts(void **state) {
  (void)state;
  const rs_fact one[] = {
      {.id = RS_STR("1"), TYPE("CONSULT", 25, 1), MUTUAL(CHN, KAZ, UZB), .confidence = 800, ON(20240110), BY(ONE)},
      {.id = RS_STR("2"), TYPE("AID", 100, 2), DIRECTED(CHN, KAZ), .confidence = 500, ON(20240110), BY(TWO)}};
  const rs_fact two[] = {
      {.id = RS_STR("3"), TYPE("ACCUSE", -30, 3), DIRECTED(KAZ, CHN), .confidence = 1000, ON(20240111), BY(ONE)}};
  rs_net *n = rs_net_new();
  rs_arena a;
  rs_network out;
  rs_arena_init(&a, 0);
  assert_non_null(n);
  assert_int_equal(rs_net_add(n, one, 2, NULL), RASID_OK);
  assert_int_equal(rs_net_add(n, two, 1, NULL), RASID_OK);
  assert_int_equal(rs_net_finish(n, &a, &out, NULL), RASID_OK);
  assert_int_equal(out.nnodes, 3);
  assert_int_equal(out.nedges, 3);
  assert_true(rs_str_eq(out.nodes[0].code, CHN));
  assert_int_equal(out.edges[0].weight, 20000 + 50000 - 30000);
  assert_int_equal(out.edges[0].events, 3);
  assert_int_equal(out.nodes[2].strength, 40000);
  rs_net_free(n);
  rs_arena_free(&a);
}

static void nobody(void **state) {
  (void)state;
  rs_net *n = rs_net_new();
  rs_arena a;
  rs_network out;
  rs_arena_init(&a, 0);
  assert_int_equal(rs_net_finish(n, &a, &out, NULL), RASID_OK);
  assert_int_equal(out.nnodes + out.nedges, 0);
  rs_net_free(n);
  rs_arena_free(&a);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_path),      cmocka_unit_test(two_ways),   cmocka_unit_test(weights_are_ways),
      cmocka_unit_test(two_circles), cmocka_unit_test(from_facts), cmocka_unit_test(nobody),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

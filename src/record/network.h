/* The network: states and organisations as nodes, the index between two of them as their edge. docs/RECORD.md tells the measures. */
#ifndef RS_RECORD_NETWORK_H
#define RS_RECORD_NETWORK_H
#include "record/index.h"

typedef struct rs_edge {
  uint32_t a, b;     /* nodes, a < b */
  int64_t weight;    /* the index of the period in ten-thousandths */
  uint32_t events;
  int64_t own;           /* part of the weight that stands on a party's own word alone */
  uint32_t cooperative;  /* events of quad class 1 and 2 */
  uint32_t first, last;  /* months with an event, yyyymm */
} rs_edge;

typedef struct rs_node {
  rs_str code;
  uint32_t degree;    /* edges, whatever their weight */
  int64_t strength;   /* sum of its edges' weights */
  double betweenness; /* share of the shortest ways between other two that lead over it, 0 to 1 */
  uint32_t community; /* from 1, by the first code in it */
  uint32_t events;
} rs_node;

typedef struct rs_network {
  rs_node *nodes; /* by code */
  rs_edge *edges; /* by a, then b */
  uint32_t nnodes, nedges;
} rs_network;

/* Gathers edges; any order gives the same network. */
typedef struct rs_net rs_net;
/* NULL: memory is out. Its memory is its own; the codes of facts are copied. free takes NULL. */
rs_net *rs_net_new(void);
void rs_net_free(rs_net *n);
/* Facts, as rs_index_ties takes them. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_net_add(rs_net *n, const rs_fact *facts, uint32_t nfacts, rasid_error *err);
/* What is summed already of a pair, a < b, added to it; the nodes of `sums` are not looked at. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_net_put(rs_net *n, rs_str a, rs_str b, const rs_edge *sums, rasid_error *err);
/* The network with all measures; it lives in the arena but for its codes, which live as long as `n`. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_net_finish(const rs_net *n, rs_arena *a, rs_network *out, rasid_error *err);

/* The measures alone, of nodes and edges that stand (network_measures.c): weights above 0 are cooperation and count as ways,
 * the shorter the heavier (1 / weight); others only for degree and strength. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_network_measure(rs_network *net, rasid_error *err);
#endif

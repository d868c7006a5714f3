/* Edges from facts, or from sums of them. Invariant: a pair's weight is the sum of what counts for it in both directions and mutually, in
 * integers, so that order does not matter. Cost: a hash step a tie; sorting at the end. */
#include "record/network.h"
#include "base/bytes.h"
#include <stdlib.h>

typedef struct pair {
  rs_str a, b; /* a < b */
  rs_edge sums;
} pair;

struct rs_net {
  rs_arena own;
  pair *pairs;
  uint32_t npairs, cap_pairs;
  uint32_t *slots; /* index + 1; a power of two of them */
  uint32_t nslots;
};

rs_net *rs_net_new(void) {
  rs_net *n = calloc(1, sizeof *n);
  if (n) rs_arena_init(&n->own, 0);
  return n;
}

void rs_net_free(rs_net *n) {
  if (!n) return;
  rs_arena_free(&n->own);
  free(n);
}

static uint32_t slot_of(const rs_net *n, rs_str a, rs_str b) {
  uint64_t h = rs_hash(a.p, a.n) * 31 + rs_hash(b.p, b.n);
  uint32_t at = (uint32_t)(h ^ h >> 32) & (n->nslots - 1);
  for (; n->slots[at]; at = (at + 1) & (n->nslots - 1)) {
    const pair *p = &n->pairs[n->slots[at] - 1];
    if (rs_str_eq(p->a, a) && rs_str_eq(p->b, b)) break;
  }
  return at;
}

static bool grow_slots(rs_net *n) {
  if (n->nslots > n->npairs * 2) return true;
  uint32_t want = n->nslots ? n->nslots * 2 : 256;
  uint32_t *slots = RS_NEW(&n->own, uint32_t, want);
  if (!slots) return false;
  n->slots = slots, n->nslots = want;
  for (uint32_t i = 0; i < n->npairs; i++) n->slots[slot_of(n, n->pairs[i].a, n->pairs[i].b)] = i + 1;
  return true;
}

static pair *pair_of(rs_net *n, rs_str a, rs_str b) {
  if (!grow_slots(n)) return NULL;
  uint32_t at = slot_of(n, a, b);
  if (n->slots[at]) return &n->pairs[n->slots[at] - 1];
  if (n->npairs == n->cap_pairs) {
    pair *more = rs_arena_grow(&n->own, n->pairs, n->npairs, (size_t)n->npairs + 1, sizeof *more, &n->cap_pairs);
    if (!more) return NULL;
    n->pairs = more;
  }
  pair p = {rs_arena_copy(&n->own, a), rs_arena_copy(&n->own, b), {0}};
  if (!p.a.p || !p.b.p) return NULL;
  n->pairs[n->npairs++] = p;
  n->slots[at] = n->npairs;
  return &n->pairs[n->npairs - 1];
}

static void add_sums(rs_edge *to, const rs_edge *more) {
  to->weight += more->weight, to->own += more->own;
  to->events += more->events, to->cooperative += more->cooperative;
  if (more->first && (!to->first || more->first < to->first)) to->first = more->first;
  if (more->last > to->last) to->last = more->last;
}

static rs_edge sums_of(const rs_fact *f) {
  int64_t weight = rs_index_weight(f);
  return (rs_edge){.weight = weight, .events = 1, .own = f->own ? weight : 0, .cooperative = f->quad <= 2, .first = f->day / 100, .last = f->day / 100};
}

rasid_status rs_net_add(rs_net *n, const rs_fact *facts, uint32_t nfacts, rasid_error *err) {
  rs_arena work;
  rs_arena_init(&work, 0);
  rs_tie *ties;
  uint32_t nties;
  rasid_status st = rs_index_ties(facts, nfacts, (rs_str){NULL, 0}, (rs_str){NULL, 0}, &work, &ties, &nties, err);
  for (uint32_t i = 0; !st && i < nties; i++) {
    bool turn = rs_str_cmp(ties[i].a, ties[i].b) > 0;
    pair *p = pair_of(n, turn ? ties[i].b : ties[i].a, turn ? ties[i].a : ties[i].b);
    rs_edge sums = sums_of(&facts[ties[i].fact]);
    if (p) add_sums(&p->sums, &sums);
    else st = rs_fail_memory(err);
  }
  rs_arena_free(&work);
  return st;
}

rasid_status rs_net_put(rs_net *n, rs_str a, rs_str b, const rs_edge *sums, rasid_error *err) {
  pair *p = pair_of(n, a, b);
  if (!p) return rs_fail_memory(err);
  add_sums(&p->sums, sums);
  return RASID_OK;
}

static int order_of_pairs(const void *a, const void *b) {
  const pair *x = a, *y = b;
  int d = rs_str_cmp(x->a, y->a);
  return d ? d : rs_str_cmp(x->b, y->b);
}

static int order_of_codes(const void *a, const void *b) {
  const rs_str *x = a, *y = b;
  return rs_str_cmp(*x, *y);
}

static uint32_t node_of(const rs_str *codes, uint32_t n, rs_str code) {
  const rs_str *at = bsearch(&code, codes, n, sizeof *codes, order_of_codes);
  return at ? (uint32_t)(at - codes) : 0;
}

rasid_status rs_net_finish(const rs_net *n, rs_arena *a, rs_network *out, rasid_error *err) {
  uint32_t k = n->npairs, nodes = 0;
  pair *pairs = RS_NEW(a, pair, k);
  rs_str *codes = RS_NEW(a, rs_str, (size_t)k * 2);
  *out = (rs_network){.edges = RS_NEW(a, rs_edge, k), .nedges = k};
  if (!pairs || !codes || !out->edges) return rs_fail_memory(err);
  for (uint32_t i = 0; i < k; i++) pairs[i] = n->pairs[i], codes[2 * i] = pairs[i].a, codes[2 * i + 1] = pairs[i].b;
  qsort(pairs, k, sizeof *pairs, order_of_pairs);
  qsort(codes, (size_t)k * 2, sizeof *codes, order_of_codes);
  for (uint32_t i = 0; i < 2 * k; i++)
    if (!nodes || !rs_str_eq(codes[nodes - 1], codes[i])) codes[nodes++] = codes[i];
  out->nodes = RS_NEW(a, rs_node, nodes);
  if (!out->nodes) return rs_fail_memory(err);
  out->nnodes = nodes;
  for (uint32_t i = 0; i < nodes; i++) out->nodes[i].code = codes[i];
  for (uint32_t i = 0; i < k; i++) {
    out->edges[i] = pairs[i].sums;
    out->edges[i].a = node_of(codes, nodes, pairs[i].a), out->edges[i].b = node_of(codes, nodes, pairs[i].b);
  }
  return rs_network_measure(out, err);
}

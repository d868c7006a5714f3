/* Degree, strength, betweenness (Brandes' algorithm on weighted ways, without recursion) and communities (Louvain's method with a
 * fixed order). Invariants: lengths of ways and gains of modularity are integers, so that equal ones are equal on every machine;
 * nodes are taken in the order of their codes, of equal gains the first community wins.
 * Cost: betweenness n (n + m log n); a round of communities m, rounds are few. */
#include "record/network.h"
#include <stdlib.h>

typedef struct arc {
  uint32_t to;
  int64_t weight;
} arc;

typedef struct graph { /* arcs of node i: arcs[first[i]] .. arcs[first[i + 1]] */
  uint32_t n;
  uint32_t *first;
  arc *arcs;
} graph;

static bool make_graph(const rs_edge *edges, uint32_t nedges, uint32_t n, rs_arena *a, graph *g) {
  *g = (graph){n, RS_NEW(a, uint32_t, (size_t)n + 2), NULL};
  if (!g->first) return false;
  uint32_t *count = g->first + 1; /* shifted by one: becomes the end of each node's arcs */
  for (uint32_t i = 0; i < nedges; i++)
    if (edges[i].weight > 0) count[edges[i].a]++, count[edges[i].b]++;
  uint32_t total = 0;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t c = count[i];
    count[i] = total;
    total += c;
  }
  g->arcs = RS_NEW(a, arc, total);
  if (!g->arcs) return false;
  for (uint32_t i = 0; i < nedges; i++) {
    const rs_edge *e = &edges[i];
    if (e->weight <= 0) continue;
    g->arcs[count[e->a]++] = (arc){e->b, e->weight};
    g->arcs[count[e->b]++] = (arc){e->a, e->weight};
  }
  return true;
}

/* ---- betweenness ---- */
#define FAR INT64_MAX
typedef struct walk {
  int64_t *length;
  double *ways, *share; /* number of shortest ways from the source; what depends on the node */
  uint32_t *order;      /* nodes as they were settled */
  uint32_t *heap, *place, nheap;
} walk;

/* The heavier the tie, the shorter the way; integers, so that equal ways are equal. */
static int64_t length_of(int64_t weight) {
  int64_t l = INT64_C(1000000000000) / weight;
  return l ? l : 1;
}

static bool nearer(const walk *w, uint32_t x, uint32_t y) {
  return w->length[x] != w->length[y] ? w->length[x] < w->length[y] : x < y;
}

static void put(walk *w, uint32_t at, uint32_t node) { w->heap[at] = node, w->place[node] = at + 1; }

static void rise(walk *w, uint32_t at) {
  uint32_t node = w->heap[at];
  for (; at && nearer(w, node, w->heap[(at - 1) / 2]); at = (at - 1) / 2) put(w, at, w->heap[(at - 1) / 2]);
  put(w, at, node);
}

static uint32_t take(walk *w) {
  uint32_t top = w->heap[0], node = w->heap[--w->nheap], at = 0;
  w->place[top] = 0;
  while (w->nheap) {
    uint32_t kid = 2 * at + 1;
    if (kid >= w->nheap) break;
    if (kid + 1 < w->nheap && nearer(w, w->heap[kid + 1], w->heap[kid])) kid++;
    if (!nearer(w, w->heap[kid], node)) break;
    put(w, at, w->heap[kid]);
    at = kid;
  }
  if (w->nheap) put(w, at, node);
  return top;
}

static uint32_t settle(const graph *g, walk *w, uint32_t source) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < g->n; i++) w->length[i] = FAR, w->ways[i] = w->share[i] = 0, w->place[i] = 0;
  w->length[source] = 0, w->ways[source] = 1, w->nheap = 1;
  put(w, 0, source);
  while (w->nheap) {
    uint32_t v = take(w);
    w->order[n++] = v;
    for (uint32_t i = g->first[v]; i < g->first[v + 1]; i++) {
      uint32_t u = g->arcs[i].to;
      int64_t l = w->length[v] + length_of(g->arcs[i].weight);
      if (l > w->length[u]) continue;
      if (l < w->length[u]) {
        if (!w->place[u]) put(w, w->nheap++, u);
        w->length[u] = l, w->ways[u] = 0;
        rise(w, w->place[u] - 1);
      }
      w->ways[u] += w->ways[v];
    }
  }
  return n;
}

static rasid_status betweenness(rs_network *net, const graph *g, rs_arena *a, rasid_error *err) {
  size_t n = g->n;
  walk w = {RS_NEW(a, int64_t, n), RS_NEW(a, double, n),   RS_NEW(a, double, n), RS_NEW(a, uint32_t, n),
            RS_NEW(a, uint32_t, n), RS_NEW(a, uint32_t, n), 0};
  if (!w.length || !w.ways || !w.share || !w.order || !w.heap || !w.place) return rs_fail_memory(err);
  for (uint32_t s = 0; s < n; s++) {
    for (uint32_t k = settle(g, &w, s); k-- > 0;) {
      uint32_t v = w.order[k];
      for (uint32_t i = g->first[v]; i < g->first[v + 1]; i++) {
        uint32_t u = g->arcs[i].to; /* before v on a shortest way */
        if (w.length[u] == FAR || w.length[u] + length_of(g->arcs[i].weight) != w.length[v]) continue;
        w.share[u] += w.ways[u] / w.ways[v] * (1 + w.share[v]);
      }
      if (v != s) net->nodes[v].betweenness += w.share[v];
    }
  }
  double pairs = n > 2 ? (double)(n - 1) * (double)(n - 2) : 1; /* each pair was met from both ends */
  for (uint32_t i = 0; i < n; i++) net->nodes[i].betweenness /= pairs;
  return RASID_OK;
}

/* ---- communities ---- */
typedef struct split {
  graph g;
  int64_t *mass;   /* of a node: weights of its arcs, its own loop twice */
  int64_t *loop;
  uint32_t *of;    /* community of a node */
  int64_t *total;  /* mass of a community */
  int64_t *toward; /* weight from the node at hand to a community */
  int64_t all;     /* sum of masses */
} split;

/* Moves a node where modularity gains most; true where it moved. Compared is all * toward - mass * total, exact in 64 bits: masses
 * are scaled to a sum below 2^31. */
static bool move(split *s, uint32_t v) {
  uint32_t was = s->of[v], best = was;
  const graph *g = &s->g;
  for (uint32_t i = g->first[v]; i < g->first[v + 1]; i++) s->toward[s->of[g->arcs[i].to]] += g->arcs[i].weight;
  s->total[was] -= s->mass[v];
  int64_t most = s->all * s->toward[was] - s->mass[v] * s->total[was];
  for (uint32_t i = g->first[v]; i < g->first[v + 1]; i++) {
    uint32_t c = s->of[g->arcs[i].to];
    int64_t gain = s->all * s->toward[c] - s->mass[v] * s->total[c];
    if (gain > most || (gain == most && best != was && c < best)) most = gain, best = c;
  }
  for (uint32_t i = g->first[v]; i < g->first[v + 1]; i++) s->toward[s->of[g->arcs[i].to]] = 0;
  s->total[best] += s->mass[v];
  s->of[v] = best;
  return best != was;
}

static bool open_split(split *s, const rs_edge *edges, uint32_t nedges, const int64_t *loop, uint32_t n, rs_arena *a) {
  *s = (split){.mass = RS_NEW(a, int64_t, n), .loop = RS_NEW(a, int64_t, n), .of = RS_NEW(a, uint32_t, n),
               .total = RS_NEW(a, int64_t, n), .toward = RS_NEW(a, int64_t, n)};
  if (!make_graph(edges, nedges, n, a, &s->g) || !s->mass || !s->loop || !s->of || !s->total || !s->toward) return false;
  for (uint32_t v = 0; v < n; v++) {
    s->loop[v] = loop ? loop[v] : 0;
    s->mass[v] = 2 * s->loop[v];
    for (uint32_t i = s->g.first[v]; i < s->g.first[v + 1]; i++) s->mass[v] += s->g.arcs[i].weight;
    s->of[v] = v, s->total[v] = s->mass[v], s->all += s->mass[v];
  }
  return true;
}

/* Numbers the communities that are left from 0 in the order of their first node. */
static uint32_t renumber(uint32_t *of, uint32_t n, uint32_t *name) {
  uint32_t k = 0;
  for (uint32_t i = 0; i < n; i++) name[i] = UINT32_MAX;
  for (uint32_t i = 0; i < n; i++) {
    if (name[of[i]] == UINT32_MAX) name[of[i]] = k++;
    of[i] = name[of[i]];
  }
  return k;
}

static int order_of_edges(const void *a, const void *b) {
  const rs_edge *x = a, *y = b;
  if (x->a != y->a) return x->a < y->a ? -1 : 1;
  return x->b < y->b ? -1 : x->b > y->b;
}

/* Communities become nodes, what lies inside one its loop. Returns the number of edges that are left. */
static uint32_t fold(const split *s, rs_edge *edges, uint32_t nedges, int64_t *loop, uint32_t communities) {
  uint32_t n = 0, kept = 0;
  for (uint32_t c = 0; c < communities; c++) loop[c] = 0;
  for (uint32_t v = 0; v < s->g.n; v++) loop[s->of[v]] += s->loop[v];
  for (uint32_t i = 0; i < nedges; i++) {
    uint32_t x = s->of[edges[i].a], y = s->of[edges[i].b];
    if (x == y)
      loop[x] += edges[i].weight;
    else
      edges[n++] = (rs_edge){.a = x < y ? x : y, .b = x < y ? y : x, .weight = edges[i].weight};
  }
  qsort(edges, n, sizeof *edges, order_of_edges);
  for (uint32_t i = 0; i < n; i++)
    if (kept && order_of_edges(&edges[kept - 1], &edges[i]) == 0)
      edges[kept - 1].weight += edges[i].weight;
    else
      edges[kept++] = edges[i];
  return kept;
}

/* Weights above 0, scaled so that twice their sum stays below 2^31. */
static uint32_t scaled(const rs_network *net, rs_edge *out) {
  int64_t sum = 0, by = 1;
  uint32_t n = 0;
  for (uint32_t i = 0; i < net->nedges; i++)
    if (net->edges[i].weight > 0) sum += net->edges[i].weight;
  while (sum / by >= INT64_C(1) << 29) by *= 2;
  for (uint32_t i = 0; i < net->nedges; i++) {
    if (net->edges[i].weight <= 0) continue;
    out[n] = net->edges[i];
    out[n].weight = out[n].weight / by ? out[n].weight / by : 1;
    n++;
  }
  return n;
}

static rasid_status communities(rs_network *net, rs_arena *a, rasid_error *err) {
  uint32_t n = net->nnodes, *member = RS_NEW(a, uint32_t, n), *name = RS_NEW(a, uint32_t, n), nodes = n;
  rs_edge *edges = RS_NEW(a, rs_edge, net->nedges);
  int64_t *loop = RS_NEW(a, int64_t, n);
  if (!member || !name || !edges || !loop) return rs_fail_memory(err);
  uint32_t nedges = scaled(net, edges);
  for (uint32_t i = 0; i < n; i++) member[i] = i;
  for (;;) {
    split s;
    if (!open_split(&s, edges, nedges, nodes == n ? NULL : loop, nodes, a)) return rs_fail_memory(err);
    bool any = false, again = true;
    for (int round = 0; again && round < 100; round++) {
      again = false;
      for (uint32_t v = 0; v < nodes; v++) again |= move(&s, v);
      any |= again;
    }
    if (!any) break;
    uint32_t left = renumber(s.of, nodes, name);
    for (uint32_t i = 0; i < n; i++) member[i] = s.of[member[i]];
    nedges = fold(&s, edges, nedges, loop, left);
    nodes = left;
  }
  renumber(member, n, name);
  for (uint32_t i = 0; i < n; i++) net->nodes[i].community = member[i] + 1;
  return RASID_OK;
}

rasid_status rs_network_measure(rs_network *net, rasid_error *err) {
  rs_arena a;
  rs_arena_init(&a, 0);
  graph g;
  for (uint32_t i = 0; i < net->nedges; i++) {
    const rs_edge *e = &net->edges[i];
    rs_node *ends[2] = {&net->nodes[e->a], &net->nodes[e->b]};
    for (int k = 0; k < 2; k++) ends[k]->degree++, ends[k]->strength += e->weight, ends[k]->events += e->events;
  }
  rasid_status st = make_graph(net->edges, net->nedges, net->nnodes, &a, &g) ? RASID_OK : rs_fail_memory(err);
  if (!st) st = betweenness(net, &g, &a, err);
  if (!st) st = communities(net, &a, err);
  rs_arena_free(&a);
  return st;
}

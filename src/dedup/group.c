/* Tellings of one key and window become groups: one group is one event. Then its sources and its best telling.
 * Invariant: the result is a function of the set of tellings: they are sorted by id first, and no two share one.
 * Cost: tellings x groups of a window, which are few; sources in n log n. */
#include "dedup/dedup.h"
#include <stdlib.h>

static int by_id(const void *a, const void *b) {
  return rs_str_cmp(((const rs_telling *)a)->id, ((const rs_telling *)b)->id);
}

/* What the tellings of a group have told so far. */
typedef struct group {
  rs_str one[RS_FIT_ONES];
  rs_str *list[RS_FIT_LISTS];
  uint32_t n[RS_FIT_LISTS], cap[RS_FIT_LISTS];
  int64_t *clusters;
  uint32_t nclusters, clusters_cap;
} group;

static bool shares(const rs_str *a, uint32_t n, const rs_str *b, uint32_t m) {
  if (!n || !m) return true;
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t k = 0; k < m; k++)
      if (rs_str_eq(a[i], b[k])) return true;
  return false;
}

static bool same_text(const group *g, const rs_telling *t) {
  for (uint32_t i = 0; i < g->nclusters; i++)
    if (g->clusters[i] == t->cluster) return true;
  return false;
}

/* Something told in both that few events have in common. */
static bool bound(const group *g, const rs_telling *t) {
  unsigned k = RS_FIT_AMOUNTS;
  if (t->one[RS_FIT_PLACE].n && rs_str_eq(g->one[RS_FIT_PLACE], t->one[RS_FIT_PLACE])) return true;
  if (t->known >= RS_FIT_PARTIES && t->one[RS_FIT_MODE].n && rs_str_eq(g->one[RS_FIT_MODE], t->one[RS_FIT_MODE])) return true;
  return g->n[k] && t->nlist[k] && shares(g->list[k], g->n[k], t->list[k], t->nlist[k]);
}

static bool fits(const group *g, const rs_telling *t) {
  for (unsigned i = 0; i < RS_FIT_ONES; i++)
    if (g->one[i].n && t->one[i].n && !rs_str_eq(g->one[i], t->one[i])) return false;
  for (unsigned i = 0; i < RS_FIT_LISTS; i++)
    if (!shares(g->list[i], g->n[i], t->list[i], t->nlist[i])) return false;
  bool many = t->known < RS_FIT_PARTIES || t->fighting;
  return !many || same_text(g, t) || (t->known && bound(g, t));
}

static bool add(rs_arena *a, rs_str **list, uint32_t *n, uint32_t *cap, rs_str v) {
  for (uint32_t i = 0; i < *n; i++)
    if (rs_str_eq((*list)[i], v)) return true;
  if (*n == *cap) {
    rs_str *p = rs_arena_grow(a, *list, *n, (size_t)*n + 1, sizeof *p, cap);
    if (!p) return false;
    *list = p;
  }
  (*list)[(*n)++] = v;
  return true;
}

static bool join(rs_arena *a, group *g, const rs_telling *t) {
  for (unsigned i = 0; i < RS_FIT_ONES; i++)
    if (!g->one[i].n) g->one[i] = t->one[i];
  for (unsigned i = 0; i < RS_FIT_LISTS; i++)
    for (uint32_t k = 0; k < t->nlist[i]; k++)
      if (!add(a, &g->list[i], &g->n[i], &g->cap[i], t->list[i][k])) return false;
  if (same_text(g, t)) return true;
  if (g->nclusters == g->clusters_cap) {
    int64_t *p = rs_arena_grow(a, g->clusters, g->nclusters, (size_t)g->nclusters + 1, sizeof *p, &g->clusters_cap);
    if (!p) return false;
    g->clusters = p;
  }
  g->clusters[g->nclusters++] = t->cluster;
  return true;
}

rasid_status rs_dedup_group(rs_telling *t, uint32_t n, rs_arena *a, uint32_t *ngroups, rasid_error *err) {
  group *groups = NULL;
  uint32_t cap = 0, made = 0;
  *ngroups = 0;
  if (n > 1) qsort(t, n, sizeof *t, by_id);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t g = 0;
    while (g < made && !fits(&groups[g], &t[i])) g++;
    if (g == made && made == cap) {
      group *p = rs_arena_grow(a, groups, made, (size_t)made + 1, sizeof *p, &cap);
      if (!p) return rs_fail_memory(err);
      groups = p;
    }
    made += g == made;
    if (!join(a, &groups[g], &t[i])) return rs_fail_memory(err);
    t[i].group = g;
  }
  *ngroups = made;
  return RASID_OK;
}

/* ---- sources: tellings that share a source or a cluster are one, directly or through others ---- */
typedef struct link {
  int64_t value;
  uint32_t at;
} link;

static int by_value(const void *a, const void *b) {
  const link *x = a, *y = b;
  return x->value != y->value ? (x->value < y->value ? -1 : 1) : x->at < y->at ? -1 : x->at > y->at;
}

static uint32_t root(uint32_t *up, uint32_t i) {
  while (up[i] != i) i = up[i] = up[up[i]];
  return i;
}

static void unite(link *l, uint32_t n, uint32_t *up) {
  qsort(l, n, sizeof *l, by_value);
  for (uint32_t i = 1; i < n; i++)
    if (l[i].value == l[i - 1].value) up[root(up, l[i].at)] = root(up, l[i - 1].at);
}

rasid_status rs_dedup_sources(const rs_telling *t, uint32_t n, uint32_t group_of, rs_arena *a, uint32_t *out,
                              rasid_error *err) {
  link *l = RS_NEW(a, link, n);
  uint32_t *up = RS_NEW(a, uint32_t, n), m = 0;
  if (!l || !up) return rs_fail_memory(err);
  for (uint32_t i = 0; i < n; i++)
    if (t[i].group == group_of) l[m] = (link){t[i].source, m}, up[m] = m, m++;
  unite(l, m, up);
  m = 0;
  for (uint32_t i = 0; i < n; i++)
    if (t[i].group == group_of) l[m] = (link){t[i].cluster, m}, m++;
  unite(l, m, up);
  *out = 0;
  for (uint32_t i = 0; i < m; i++) *out += up[i] == i;
  return RASID_OK;
}

const rs_telling *rs_dedup_best(const rs_telling *t, uint32_t n, uint32_t group_of) {
  const rs_telling *best = NULL;
  for (uint32_t i = 0; i < n; i++)
    if (t[i].group == group_of && (!best || t[i].confidence > best->confidence)) best = &t[i];
  return best;
}

/* Copies of one text among the documents: `band` finds them, `document.cluster` names the document of the smallest id among those
 * that copying links, directly or through others.
 * Invariant: clusters are the connected parts of the relation rs_sketch_copies over all documents, whatever came first. Two
 * copies share a band, so that the index finds every pair.
 * Cost: 32 index seeks a document; a removal compares the rest of its cluster pairwise. */
#include "store/handle.h"
#include <stdlib.h>

typedef struct member {
  int64_t doc;
  rs_sketch sketch;
  uint32_t up;
} member;

static rasid_status sketch_of(rs_store *s, int64_t doc, rs_sketch *out, int64_t *cluster, bool *found, rasid_error *err) {
  static const char sql[] = "SELECT signature, cluster FROM document WHERE doc = ?1";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, doc);
  st = rs_query_step(q, err);
  *found = !st && rs_sketch_read(rs_query_get_blob(q, 0), out);
  if (!st) *cluster = rs_query_get_int(q, 1);
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

/* Moves a whole cluster under another name. */
static rasid_status rename_cluster(rs_store *s, int64_t from, int64_t to, rasid_error *err) {
  static const char sql[] = "UPDATE document SET cluster = ?2 WHERE cluster = ?1";
  rs_query *q;
  rasid_status st = from == to ? RASID_END : rs_query_open(s, sql, &q, err);
  if (st) return st == RASID_END ? RASID_OK : st;
  rs_query_int(q, 1, from);
  rs_query_int(q, 2, to);
  st = rs_query_run(q, err);
  rs_query_close(q);
  return st;
}

/* The events that a cluster's documents tell count their sources anew. */
static rasid_status recount(rs_store *s, int64_t cluster, rasid_error *err) {
  static const char sql[] = "SELECT DISTINCT t.event FROM document d CROSS JOIN telling t ON t.doc = d.doc"
                            " WHERE d.cluster = ?1 AND t.event IS NOT NULL";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, cluster);
  return rs_group_dissolve_all(s, q, err);
}

rasid_status rs_cluster_retell(rs_store *s, int64_t doc, rasid_error *err) {
  static const char sql[] = "SELECT 1 FROM document WHERE cluster = ?1 AND doc <> ?1 LIMIT 1";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, doc);
  st = rs_query_step(q, err);
  rs_query_close(q);
  return st ? (st == RASID_END ? RASID_OK : st) : recount(s, doc, err);
}

/* Which of two documents has the smaller id? */
static rasid_status smaller(rs_store *s, int64_t a, int64_t b, int64_t *out, rasid_error *err) {
  static const char sql[] = "SELECT doc FROM document WHERE doc IN (?1, ?2) ORDER BY id LIMIT 1";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, a);
  rs_query_int(q, 2, b);
  st = rs_query_step(q, err);
  if (!st) *out = rs_query_get_int(q, 0);
  rs_query_close(q);
  return st;
}

static rasid_status file_bands(rs_store *s, int64_t doc, const rs_sketch *sketch, bool in, rasid_error *err) {
  static const char insert[] = "INSERT INTO band(hash, doc) VALUES(?1, ?2)";
  static const char delete[] = "DELETE FROM band WHERE hash = ?1 AND doc = ?2";
  rs_query *q;
  rasid_status st = rs_query_open(s, in ? insert : delete, &q, err);
  for (unsigned k = 0; k < RS_SKETCH_BANDS && !st; k++) {
    rs_query_int(q, 1, rs_sketch_band(sketch, k));
    rs_query_int(q, 2, doc);
    st = rs_query_run(q, err);
  }
  rs_query_close(q);
  return st;
}

/* A growing set of numbers, small. */
typedef struct set {
  int64_t *at;
  uint32_t n, cap;
} set;

static bool has(const set *x, int64_t v) {
  for (uint32_t i = 0; i < x->n; i++)
    if (x->at[i] == v) return true;
  return false;
}

static bool put(rs_arena *a, set *x, int64_t v) {
  if (x->n == x->cap) {
    int64_t *p = rs_arena_grow(a, x->at, x->n, (size_t)x->n + 1, sizeof *p, &x->cap);
    if (!p) return false;
    x->at = p;
  }
  x->at[x->n++] = v;
  return true;
}

/* Clusters in one band that hold a copy. One copy of a cluster is enough. */
static rasid_status look(rs_store *s, int64_t hash, const rs_sketch *sketch, set *tried, set *clusters, rasid_error *err) {
  static const char sql[] = "SELECT b.doc, d.cluster, d.signature FROM band b CROSS JOIN document d ON d.doc = b.doc WHERE b.hash = ?1";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, hash);
  while (!(st = rs_query_step(q, err))) {
    int64_t doc = rs_query_get_int(q, 0), cluster = rs_query_get_int(q, 1);
    rs_sketch other;
    if (has(clusters, cluster) || has(tried, doc)) continue;
    bool copy = rs_sketch_read(rs_query_get_blob(q, 2), &other) && rs_sketch_copies(sketch, &other);
    if (!put(&s->work, copy ? clusters : tried, copy ? cluster : doc)) st = rs_fail_memory(err);
    if (st) break;
  }
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

rasid_status rs_cluster_add(rs_store *s, int64_t doc, const rs_sketch *sketch, rasid_error *err) {
  set tried = {NULL, 0, 0}, clusters = {NULL, 0, 0};
  rasid_status st = RASID_OK;
  int64_t name = doc;
  for (unsigned k = 0; k < RS_SKETCH_BANDS && !st; k++)
    st = look(s, rs_sketch_band(sketch, k), sketch, &tried, &clusters, err);
  if (!st) st = file_bands(s, doc, sketch, true, err);
  for (uint32_t i = 0; i < clusters.n && !st; i++) st = smaller(s, name, clusters.at[i], &name, err);
  /* What joins others makes them one source; what comes before them by its id names that source. */
  for (uint32_t i = 0; i < clusters.n && !st && (clusters.n > 1 || name != clusters.at[i]); i++) st = recount(s, clusters.at[i], err);
  for (uint32_t i = 0; i < clusters.n && !st; i++) st = rename_cluster(s, clusters.at[i], name, err);
  return st ? st : rename_cluster(s, doc, name, err);
}

/* ---- removal ---- */
static uint32_t root(member *m, uint32_t i) {
  while (m[i].up != i) i = m[i].up = m[m[i].up].up;
  return i;
}

static rasid_status others(rs_store *s, int64_t cluster, int64_t but, member **out, uint32_t *n, rasid_error *err) {
  /* By id: the first of each part names it. */
  static const char sql[] = "SELECT doc, signature FROM document WHERE cluster = ?1 AND doc <> ?2 ORDER BY id";
  uint32_t cap = 0;
  rs_query *q;
  *out = NULL, *n = 0;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, cluster);
  rs_query_int(q, 2, but);
  while (!(st = rs_query_step(q, err))) {
    if (*n == cap) {
      member *p = rs_arena_grow(&s->work, *out, *n, (size_t)*n + 1, sizeof *p, &cap);
      if (!p) st = rs_fail_memory(err);
      if (!p) break;
      *out = p;
    }
    member *m = &(*out)[*n];
    *m = (member){.doc = rs_query_get_int(q, 0), .up = *n};
    if (rs_sketch_read(rs_query_get_blob(q, 1), &m->sketch)) (*n)++;
  }
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

static rasid_status name_one(rs_store *s, int64_t doc, int64_t cluster, rasid_error *err) {
  static const char sql[] = "UPDATE document SET cluster = ?2 WHERE doc = ?1";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, doc);
  rs_query_int(q, 2, cluster);
  st = rs_query_run(q, err);
  rs_query_close(q);
  return st;
}

rasid_status rs_cluster_remove(rs_store *s, int64_t doc, rasid_error *err) {
  rs_sketch sketch;
  int64_t cluster = doc;
  bool found;
  member *m;
  uint32_t n = 0;
  rasid_status st = sketch_of(s, doc, &sketch, &cluster, &found, err);
  if (st || !found) return st;
  st = file_bands(s, doc, &sketch, false, err);
  if (!st) st = others(s, cluster, doc, &m, &n, err);
  if (!st && n) st = recount(s, cluster, err);
  /* The smaller index, the smaller id: it stays the root. */
  for (uint32_t i = 0; i < n && !st; i++)
    for (uint32_t k = 0; k < i; k++)
      if (root(m, i) != root(m, k) && rs_sketch_copies(&m[i].sketch, &m[k].sketch)) {
        uint32_t a = root(m, i), b = root(m, k);
        m[a > b ? a : b].up = a > b ? b : a;
      }
  for (uint32_t i = 0; i < n && !st; i++) st = name_one(s, m[i].doc, m[root(m, i)].doc, err);
  return st ? st : name_one(s, doc, doc, err);
}

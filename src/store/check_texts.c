/* The part of `doctor` that reads every text: hashes, signatures, bands, clusters, the full-text index.
 * Cost: folds each text once, and indexes it once more in a temporary table. */
#include "base/bytes.h"
#include "store/check.h"
#include <stdlib.h>

/* ---- documents ---- */
static rasid_status one(rs_check *c, rs_query *q, rs_query *band, rasid_error *err) {
  rs_store *s = c->s;
  rs_str id = rs_query_get_text(q, 1), text = rs_query_get_text(q, 4);
  char hash[33];
  rs_sketch made, stored;
  rs_sha_hex(text.p, text.n, hash);
  if (!rs_str_eq_c(rs_query_get_text(q, 2), hash)) rs_check_say(c, true, "document " RS_STR_FMT ": its text is another", RS_STR_ARG(id));
  rs_arena_reset(&s->work);
  s->fold.n = 0;
  rasid_status st = rs_dedup_fold(text, &s->work, &s->fold, err);
  if (st) return st;
  bool words = rs_sketch_make(rs_buf_view(&s->fold), rs_query_get_text(q, 5), &made), has = rs_sketch_read(rs_query_get_blob(q, 3), &stored);
  if (words != has || (has && (rs_sketch_same(&made, &stored) != RS_SKETCH_VALUES || made.day != stored.day)))
    rs_check_say(c, true, "document " RS_STR_FMT ": its signature is not its text's", RS_STR_ARG(id));
  for (unsigned k = 0; k < RS_SKETCH_BANDS && has && !st; k++) {
    rs_query_int(band, 1, rs_sketch_band(&stored, k));
    rs_query_int(band, 2, rs_query_get_int(q, 0));
    st = rs_query_step(band, err);
    if (st == RASID_END) rs_check_say(c, true, "document " RS_STR_FMT ": band %u is not filed", RS_STR_ARG(id), k);
    rs_query_reset(band);
    if (st == RASID_END) st = RASID_OK;
  }
  return st;
}

static rasid_status signatures(rs_check *c, rasid_error *err) {
  static const char sql[] = "SELECT d.doc, d.id, d.text_hash, d.signature, t.text, CASE d.dateline WHEN 0 THEN d.date END"
                            " FROM document d LEFT JOIN text t USING (doc) ORDER BY d.doc";
  static const char band_sql[] = "SELECT 1 FROM band WHERE hash = ?1 AND doc = ?2";
  static const char bands[] = "SELECT count(*) FROM band", signed_docs[] = "SELECT count(*) FROM document WHERE signature IS NOT NULL";
  rs_query *q, *band = NULL;
  int64_t filed = 0, docs = 0;
  rasid_status st = rs_query_open(c->s, sql, &q, err);
  if (!st) st = rs_query_open(c->s, band_sql, &band, err);
  while (!st && !(st = rs_query_step(q, err))) st = one(c, q, band, err);
  rs_query_close(band);
  rs_query_close(q);
  if (st == RASID_END) st = RASID_OK;
  if (!st) st = rs_check_number(c->s, bands, &filed, err);
  if (!st) st = rs_check_number(c->s, signed_docs, &docs, err);
  if (!st && filed != docs * RS_SKETCH_BANDS)
    rs_check_say(c, true, "%lld bands are filed for %lld documents", (long long)filed, (long long)docs);
  return st;
}

/* Documents by their number; `up` leads to the first of their part. */
typedef struct node {
  int64_t doc;
  uint32_t up;
} node;

static int by_doc(const void *a, const void *b) {
  const node *x = a, *y = b;
  return x->doc < y->doc ? -1 : x->doc > y->doc;
}

static uint32_t root(node *x, uint32_t i) {
  while (x[i].up != i) i = x[i].up = x[x[i].up].up;
  return i;
}

static bool read_sketch(rs_query *q, int64_t doc, rs_sketch *out) {
  rs_query_reset(q);
  rs_query_int(q, 1, doc);
  return rs_query_step(q, NULL) == RASID_OK && rs_sketch_read(rs_query_get_blob(q, 0), out);
}

/* Links what lies in one band. `ids` orders the documents, so that the part's root has the smallest id. */
static void link_band(node *nodes, const uint32_t *band, uint32_t n, rs_query *sketch, const uint32_t *rank) {
  for (uint32_t i = 1; i < n; i++)
    for (uint32_t k = 0; k < i; k++) {
      uint32_t a = root(nodes, band[i]), b = root(nodes, band[k]);
      rs_sketch x, y;
      if (a == b || !read_sketch(sketch, nodes[band[i]].doc, &x) || !read_sketch(sketch, nodes[band[k]].doc, &y) ||
          !rs_sketch_copies(&x, &y))
        continue;
      bool first = rank[a] < rank[b];
      nodes[first ? b : a].up = first ? a : b;
    }
}

static rasid_status link_all(rs_check *c, node *nodes, uint32_t n, const uint32_t *rank, uint32_t *band, rasid_error *err) {
  static const char sql[] = "SELECT hash, doc FROM band ORDER BY hash, doc", sketch_sql[] = "SELECT signature FROM document WHERE doc = ?1";
  rs_query *q, *sketch = NULL;
  int64_t hash = 0;
  uint32_t m = 0;
  rasid_status st = rs_query_open(c->s, sql, &q, err);
  if (!st) st = rs_query_open(c->s, sketch_sql, &sketch, err);
  while (!st && !(st = rs_query_step(q, err))) {
    node want = {rs_query_get_int(q, 1), 0}, *found = bsearch(&want, nodes, n, sizeof *nodes, by_doc);
    if (rs_query_get_int(q, 0) != hash) link_band(nodes, band, m, sketch, rank), m = 0;
    hash = rs_query_get_int(q, 0);
    if (found && m < n) band[m++] = (uint32_t)(found - nodes);
  }
  if (st == RASID_END) link_band(nodes, band, m, sketch, rank);
  rs_query_close(sketch);
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

static rasid_status clusters(rs_check *c, rasid_error *err) {
  static const char count[] = "SELECT count(*) FROM document", list[] = "SELECT doc, id FROM document ORDER BY id",
                    self[] = "SELECT cluster, id FROM document WHERE doc = ?1";
  int64_t n = 0, texts = 0;
  rs_query *q = NULL;
  rasid_status st = rs_check_number(c->s, count, &n, err);
  if (st) return st;
  node *nodes = calloc((size_t)n + 1, sizeof *nodes);
  uint32_t *rank = calloc((size_t)n + 1, sizeof *rank), *band = calloc((size_t)n + 1, sizeof *band), made = 0;
  int64_t *order = calloc((size_t)n + 1, sizeof *order);
  if (!nodes || !rank || !band || !order) st = rs_fail_memory(err);
  if (!st) st = rs_query_open(c->s, list, &q, err);
  while (!st && made < n && !(st = rs_query_step(q, err))) order[made] = nodes[made].doc = rs_query_get_int(q, 0), made++;
  rs_query_close(q);
  if (st == RASID_END) st = RASID_OK;
  if (!st) qsort(nodes, made, sizeof *nodes, by_doc);
  for (uint32_t i = 0; i < made && !st; i++) {
    node want = {order[i], 0}, *found = bsearch(&want, nodes, made, sizeof *nodes, by_doc);
    nodes[i].up = i;
    rank[found - nodes] = i;
  }
  if (!st) st = link_all(c, nodes, made, rank, band, err);
  q = NULL;
  if (!st) st = rs_query_open(c->s, self, &q, err);
  for (uint32_t i = 0; i < made && !st; i++) {
    rs_query_int(q, 1, nodes[i].doc);
    st = rs_query_step(q, err);
    if (!st && rs_query_get_int(q, 0) != nodes[root(nodes, i)].doc)
      rs_check_say(c, true, "document " RS_STR_FMT " stands among copies of another text", RS_STR_ARG(rs_query_get_text(q, 1)));
    texts += root(nodes, i) == i;
    rs_query_reset(q);
  }
  rs_query_close(q);
  free(nodes), free(rank), free(band), free(order);
  if (!st && c->problems == c->problems_before)
    rs_check_say(c, false, "%lld documents hold %lld different texts", (long long)n, (long long)texts);
  return st;
}

rasid_status rs_check_documents(rs_check *c, rasid_error *err) {
  rasid_status st = signatures(c, err);
  return st ? st : clusters(c, err);
}

/* ---- the index ---- */
static rasid_status index_again(rs_check *c, rasid_error *err) {
  static const char sql[] = "SELECT d.doc, d.title, t.text FROM document d JOIN text t USING (doc) ORDER BY d.doc";
  static const char put[] = "INSERT INTO temp.again(rowid, title, text) VALUES(?1, ?2, ?3)";
  rs_store *s = c->s;
  rs_query *q, *in = NULL;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (!st) st = rs_query_open(s, put, &in, err);
  while (!st && !(st = rs_query_step(q, err))) {
    rs_arena_reset(&s->work);
    s->fold.n = 0;
    st = rs_dedup_fold(rs_query_get_text(q, 1), &s->work, &s->fold, err);
    size_t cut = s->fold.n;
    if (!st) st = rs_dedup_fold(rs_query_get_text(q, 2), &s->work, &s->fold, err);
    if (st) break;
    const char *p = s->fold.p ? s->fold.p : "";
    rs_query_int(in, 1, rs_query_get_int(q, 0));
    rs_query_text(in, 2, rs_str_make(p, cut));
    rs_query_text(in, 3, rs_str_make(p + cut, s->fold.n - cut));
    st = rs_query_run(in, err);
  }
  rs_query_close(in);
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

rasid_status rs_check_search(rs_check *c, rasid_error *err) {
  static const char more[] = "SELECT count(*) FROM (SELECT term, doc, col, offset FROM temp.left_words EXCEPT SELECT term, doc, col,"
                             " offset FROM temp.right_words)";
  static const char less[] = "SELECT count(*) FROM (SELECT term, doc, col, offset FROM temp.right_words EXCEPT SELECT term, doc, col,"
                             " offset FROM temp.left_words)";
  int64_t strange = 0, missing = 0;
  rasid_status st = rs_store_exec(c->s, "CREATE VIRTUAL TABLE temp.again USING fts5(title, text, content='', tokenize='unicode61 remove_diacritics 2');"
                                  "CREATE VIRTUAL TABLE temp.left_words USING fts5vocab('main', 'search', 'instance');"
                                  "CREATE VIRTUAL TABLE temp.right_words USING fts5vocab('temp', 'again', 'instance')", err);
  if (!st) st = index_again(c, err);
  if (!st) st = rs_check_number(c->s, more, &strange, err);
  if (!st) st = rs_check_number(c->s, less, &missing, err);
  rs_store_forget(c->s);
  (void)sqlite3_exec(c->s->db, "DROP TABLE IF EXISTS temp.left_words; DROP TABLE IF EXISTS temp.right_words; DROP TABLE IF EXISTS temp.again",
                     NULL, NULL, NULL);
  if (st) return st;
  if (strange || missing)
    rs_check_say(c, true, "the full-text index: %lld words are in it that no text has, %lld are missing", (long long)strange,
                 (long long)missing);
  else
    rs_check_say(c, false, "the full-text index holds the words of the texts");
  return RASID_OK;
}

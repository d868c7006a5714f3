/* A coded document into the tables: new, unchanged, revised or coded anew.
 * Invariant: a document is in whole or not at all, with its text, index, cluster, tellings and the events that follow; a
 * transaction holds whole documents and ends at the first one that passes 100 ms.
 * Cost: some 0.5 ms for a news report, most of it full-text index and event JSON. */
#define _POSIX_C_SOURCE 200809L
#include "base/bytes.h"
#include "store/write.h"
#include <time.h>

enum { HOLD_MS = 100 /* so that a review can be written beside an ingest */, REST_MS = 3 /* in which a waiting writer gets in */ };

int64_t rs_store_now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* ---- transactions ---- */
rasid_status rs_store_writing(rs_store *s, rasid_error *err) {
  if (!s->writable) return rs_fail_at(err, RASID_ARGUMENT, s->path, 0, 0, "the record was opened only to be read");
  if (s->inside) return RASID_OK;
  int64_t rest = s->ended + REST_MS - rs_store_now();
  if (s->ended && rest > 0) nanosleep(&(struct timespec){0, (long)rest * 1000000}, NULL);
  rasid_status st = rs_store_begin(s, err);
  s->begun = rs_store_now();
  return st;
}

rasid_status rs_store_written(rs_store *s, bool now, rasid_error *err) {
  if (!s->inside || (!now && rs_store_now() - s->begun < HOLD_MS)) return RASID_OK;
  rasid_status st = rs_store_end(s, true, err);
  s->ended = rs_store_now();
  return st;
}

rasid_status rasid_store_commit(rasid_store *s, rasid_error *err) {
  if (!s) return rs_fail(err, RASID_ARGUMENT, "no record");
  return rs_store_written(s, true, err);
}

/* ---- what is there already ---- */
static bool content_hash(const rs_doc *d, rs_buf *b, char out[33]) {
  const rs_str parts[] = {d->date, d->source, d->url, d->title, d->text};
  b->n = 0;
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    rs_buf_u64(b, parts[i].n);
    rs_buf_char(b, ' ');
    rs_buf_str(b, parts[i]);
  }
  if (b->failed) return false;
  rs_sha_hex(b->p, b->n, out);
  return true;
}

/* The document of that id, and whether it has or had this content. */
static rasid_status find(rs_store *s, rs_str id, const char *hash, rs_was *was, rasid_error *err) {
  static const char self[] = "SELECT doc, revision, text_hash, content_hash = ?2, day FROM document WHERE id = ?1";
  static const char old[] = "SELECT 1 FROM revision WHERE doc = ?1 AND content_hash = ?2";
  rs_query *q;
  *was = (rs_was){.doc = 0};
  rasid_status st = rs_query_open(s, self, &q, err);
  if (st) return st;
  rs_query_text(q, 1, id);
  rs_query_text(q, 2, rs_str_from_c(hash));
  st = rs_query_step(q, err);
  if (!st) {
    *was = (rs_was){.doc = rs_query_get_int(q, 0), .revision = rs_query_get_int(q, 1), .known = rs_query_get_int(q, 3),
                     .day = rs_query_get_int(q, 4)};
    rs_str text = rs_query_get_text(q, 2);
    memcpy(was->text_hash, text.p, text.n < 32 ? text.n : 32);
  }
  rs_query_close(q);
  if (st || was->known || was->revision < 2) return st == RASID_END ? RASID_OK : st;
  st = rs_query_open(s, old, &q, err);
  if (st) return st;
  rs_query_int(q, 1, was->doc);
  rs_query_text(q, 2, rs_str_from_c(hash));
  st = rs_query_step(q, err);
  was->known = st == RASID_OK;
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

rasid_status rs_store_known(rs_store *s, const rs_doc *doc, bool *known, rasid_error *err) {
  char hash[33];
  rs_was was;
  *known = false;
  if (!content_hash(doc, &s->text, hash)) return rs_fail_memory(err);
  rasid_status st = find(s, doc->id, hash, &was, err);
  if (!st) *known = was.known;
  return st;
}

/* ---- rows of the document itself ---- */
rasid_status rs_store_id_of(rs_store *s, const char *find_sql, const char *make_sql, const rs_str *v, int n, int64_t *out,
                            rasid_error *err) {
  rs_query *q;
  rasid_status st = rs_query_open(s, find_sql, &q, err);
  if (st) return st;
  for (int i = 0; i < n; i++) rs_query_text(q, i + 1, v[i]);
  st = rs_query_step(q, err);
  if (!st) *out = rs_query_get_int(q, 0);
  rs_query_close(q);
  if (st != RASID_END) return st;
  st = rs_query_open(s, make_sql, &q, err);
  if (st) return st;
  for (int i = 0; i < n; i++) rs_query_text(q, i + 1, v[i]);
  st = rs_query_run(q, err);
  *out = sqlite3_last_insert_rowid(s->db);
  rs_query_close(q);
  return st;
}

static rasid_status coder(rs_store *s, const rs_coded *c, int64_t *out, rasid_error *err) {
  static const char find_sql[] = "SELECT coder FROM coder WHERE schema = ?1 AND program = ?2 AND lexicon = ?3 AND model = ?4";
  static const char make_sql[] = "INSERT INTO coder(schema, program, lexicon, model) VALUES(?1, ?2, ?3, ?4)";
  const rs_str v[] = {RS_STR(RASID_SCHEMA), RS_STR(RASID_VERSION), c->lexicon, c->model};
  return rs_store_id_of(s, find_sql, make_sql, v, 4, out, err);
}

static rs_source *told(const rs_coded *c, bool agency) {
  for (uint32_t i = 0; i < c->nevents; i++) {
    rs_source *x = agency ? &c->events[i].agency : &c->events[i].outlet;
    if (x->code.n || x->name.n) return x;
  }
  return NULL;
}

static rs_str name_of(const rs_source *x) { return !x ? (rs_str){NULL, 0} : x->code.n ? x->code : x->name; }

static rasid_status write_document(rs_store *s, const rs_coded *c, const rs_was *was, const char *hash, const char *text_hash,
                                   const rs_sketch *sketch, int64_t *doc, rasid_error *err) {
  static const char insert[] =
      "INSERT INTO document(id, revision, date, dateline, day, lang, source, outlet, agency, url, title, content_hash, text_hash, coder,"
      " tellings, signature, cluster) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16,"
      " (SELECT coalesce(max(doc), 0) + 1 FROM document))";
  static const char update[] =
      "UPDATE document SET id = ?1, revision = ?2, date = ?3, dateline = ?4, day = ?5, lang = ?6, source = ?7,"
      " outlet = ?8, agency = ?9, url = ?10, title = ?11, content_hash = ?12, text_hash = ?13, coder = ?14, tellings = ?15,"
      " signature = ?16 WHERE doc = ?17";
  const rs_doc *d = c->doc;
  int64_t by = 0;
  unsigned char bytes[RS_SKETCH_BYTES];
  rs_query *q;
  rasid_status st = coder(s, c, &by, err);
  if (!st) st = rs_query_open(s, was->doc ? update : insert, &q, err);
  if (st) return st;
  rs_query_text(q, 1, d->id);
  rs_query_int(q, 2, was->doc ? was->revision + (c->recode ? 0 : 1) : 1);
  const rs_str parts[] = {d->lang, d->source, name_of(told(c, false)), name_of(told(c, true)), d->url, d->title};
  rs_query_text_or_null(q, 3, d->date);
  rs_query_int(q, 4, c->dateline), rs_query_int(q, 5, rs_store_day(d->date));
  for (int i = 0; i < 6; i++) rs_query_text_or_null(q, 6 + i, parts[i]);
  rs_query_text(q, 12, rs_str_from_c(hash));
  rs_query_text(q, 13, rs_str_from_c(text_hash));
  rs_query_int(q, 14, by);
  rs_query_int(q, 15, c->nevents);
  if (sketch) rs_sketch_write(sketch, bytes), rs_query_blob(q, 16, bytes, sizeof bytes);
  if (was->doc) rs_query_int(q, 17, was->doc);
  st = rs_query_run(q, err);
  *doc = was->doc ? was->doc : sqlite3_last_insert_rowid(s->db);
  rs_query_close(q);
  return st;
}

/* Title and text folded, one after the other, into s->fold; *cut is where the text begins. */
static rasid_status fold(rs_store *s, rs_str title, rs_str text, size_t *cut, rasid_error *err) {
  s->fold.n = 0;
  rasid_status st = rs_dedup_fold(title, &s->work, &s->fold, err);
  *cut = s->fold.n;
  return st ? st : rs_dedup_fold(text, &s->work, &s->fold, err);
}

static rasid_status index_text(rs_store *s, int64_t doc, size_t cut, bool in, rasid_error *err) {
  static const char insert[] = "INSERT INTO search(rowid, title, text) VALUES(?1, ?2, ?3)";
  static const char delete[] = "INSERT INTO search(search, rowid, title, text) VALUES('delete', ?1, ?2, ?3)";
  rs_query *q;
  rasid_status st = rs_query_open(s, in ? insert : delete, &q, err);
  if (st) return st;
  const char *p = s->fold.p ? s->fold.p : "";
  rs_query_int(q, 1, doc);
  rs_query_text(q, 2, rs_str_make(p, cut));
  rs_query_text(q, 3, rs_str_make(p + cut, s->fold.n - cut));
  st = rs_query_run(q, err);
  rs_query_close(q);
  return st;
}

static rasid_status write_text(rs_store *s, int64_t doc, rs_str text, rasid_error *err) {
  static const char sql[] = "INSERT OR REPLACE INTO text(doc, text) VALUES(?1, ?2)";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, doc);
  rs_query_text(q, 2, text.p ? text : (rs_str){"", 0});
  st = rs_query_run(q, err);
  rs_query_close(q);
  return st;
}

/* ---- what it was before ---- */
static rasid_status archive(rs_store *s, int64_t doc, rasid_error *err) {
  static const char sql[] =
      "INSERT INTO revision(doc, revision, content_hash, text_hash, date, lang, source, url, title, text) SELECT d.doc, d.revision,"
      " d.content_hash, d.text_hash, d.date, d.lang, d.source, d.url, d.title, t.text FROM document d JOIN text t USING (doc)"
      " WHERE d.doc = ?1";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, doc);
  st = rs_query_run(q, err);
  rs_query_close(q);
  return st;
}

/* The index forgets the words of the present text, which it does not keep itself. */
static rasid_status forget_words(rs_store *s, int64_t doc, rasid_error *err) {
  static const char sql[] = "SELECT d.title, t.text FROM document d JOIN text t USING (doc) WHERE d.doc = ?1";
  size_t cut = 0;
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, doc);
  st = rs_query_step(q, err);
  if (!st) st = fold(s, rs_query_get_text(q, 0), rs_query_get_text(q, 1), &cut, err);
  rs_query_close(q);
  return st ? st : index_text(s, doc, cut, false, err);
}

static rasid_status retire(rs_store *s, const rs_coded *c, const rs_was *was, rasid_error *err) {
  rasid_status st = rs_tellings_remove(s, was->doc, err);
  if (st || c->recode) return st;
  st = forget_words(s, was->doc, err);
  if (!st) st = rs_cluster_remove(s, was->doc, err);
  if (!st) st = archive(s, was->doc, err);
  return st;
}

static rasid_status next_telling(rs_store *s, rasid_error *err) {
  static const char sql[] = "SELECT coalesce(max(telling), 0) + 1 FROM telling";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  st = rs_query_step(q, err);
  if (!st) s->next_telling = rs_query_get_int(q, 0);
  rs_query_close(q);
  return st;
}

/* One document of that day more or less. */
static rasid_status count_month(rs_store *s, int64_t day, int more, rasid_error *err) {
  static const char sql[] = "INSERT INTO calendar(month, documents) VALUES(?1, ?2) ON CONFLICT(month) DO UPDATE SET documents ="
                            " documents + excluded.documents",
                    none[] = "DELETE FROM calendar WHERE month = ?1 AND documents = 0";
  rs_query *q;
  rasid_status st = day ? rs_query_open(s, sql, &q, err) : RASID_END;
  if (st) return st == RASID_END ? RASID_OK : st;
  rs_query_int(q, 1, day / 100), rs_query_int(q, 2, more);
  st = rs_query_run(q, err);
  rs_query_close(q);
  if (!st && more < 0) st = rs_query_open(s, none, &q, err);
  if (st || more >= 0) return st;
  rs_query_int(q, 1, day / 100);
  st = rs_query_run(q, err);
  rs_query_close(q);
  return st;
}

static rasid_status put(rs_store *s, const rs_coded *c, const rs_was *was, const char *hash, rasid_error *err) {
  char text_hash[33];
  rs_sketch sketch;
  size_t cut = 0;
  int64_t doc = 0;
  rs_sha_hex(c->doc->text.p ? c->doc->text.p : "", c->doc->text.n, text_hash);
  rasid_status st = was->doc ? retire(s, c, was, err) : RASID_OK;
  if (!st) st = fold(s, c->doc->title, c->doc->text, &cut, err);
  if (st) return st;
  bool words = rs_sketch_make(rs_str_make(s->fold.p + cut, s->fold.n - cut), c->given->date, &sketch);
  st = write_document(s, c, was, hash, text_hash, words ? &sketch : NULL, &doc, err);
  if (!st && !c->recode) {
    st = write_text(s, doc, c->doc->text, err);
    if (!st) st = index_text(s, doc, cut, true, err);
    if (!st && words) st = rs_cluster_add(s, doc, &sketch, err);
  }
  if (!st) st = count_month(s, was->day, -1, err);
  if (!st) st = count_month(s, rs_store_day(c->doc->date), 1, err);
  if (!st && c->recode) st = rs_cluster_retell(s, doc, err);
  if (!st && c->nevents) st = next_telling(s, err);
  for (uint32_t i = 0; i < c->nevents && !st; i++) st = rs_telling_add(s, doc, c, i, err);
  return st ? st : rs_group_settle(s, err);
}

void rs_store_start(rs_store *s) {
  rs_arena_reset(&s->work);
  s->windows = NULL, s->touched = NULL;
  s->nwindows = s->windows_cap = s->ntouched = s->touched_cap = 0;
}

rasid_status rs_store_add(rs_store *s, const rs_coded *c, rs_added *what, rasid_error *err) {
  char hash[33];
  rs_was was;
  *what = RS_ADDED_SAME;
  if (!c->recode && !content_hash(c->given, &s->text, hash)) return rs_fail_memory(err);
  rasid_status st = rs_store_writing(s, err);
  if (!st) st = find(s, c->doc->id, c->recode ? c->content_hash : hash, &was, err);
  if (st) return st;
  if (was.known && !c->recode) return rs_store_written(s, false, err);
  rs_store_start(s);
  st = rs_store_exec(s, "SAVEPOINT document", err);
  if (st) return st;
  st = put(s, c, &was, c->recode ? c->content_hash : hash, err);
  if (!st) st = rs_store_exec(s, "RELEASE document", err);
  if (!st) {
    *what = c->recode ? RS_ADDED_RECODED : was.doc ? RS_ADDED_REVISED : RS_ADDED_NEW;
    return rs_store_written(s, false, err);
  }
  /* A full disk may have ended the whole transaction; else what came before this document is kept. */
  if (sqlite3_get_autocommit(s->db))
    s->inside = false;
  else
    (void)sqlite3_exec(s->db, "ROLLBACK TO document; RELEASE document", NULL, NULL, NULL);
  return st;
}

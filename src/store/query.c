/* Statements, their values and rows; transactions.
 * Invariant: a statement is compiled from a literal of the program and found again by that literal's address.
 * Cost: a look through the statements of the connection (some dozens of pointers) for each opened query. */
#include "store/handle.h"
#include <stdlib.h>

static rs_query *kept(rs_store *s, const char *sql) {
  for (size_t i = 0; i < s->nqueries; i++)
    if (s->queries[i]->sql == sql && !s->queries[i]->open) return s->queries[i];
  return NULL;
}

static rs_query *add(rs_store *s) {
  if (s->nqueries == s->cap) {
    size_t cap = s->cap ? s->cap * 2 : 32;
    rs_query **p = realloc(s->queries, cap * sizeof *p);
    if (!p) return NULL;
    s->queries = p, s->cap = cap;
  }
  rs_query *q = calloc(1, sizeof *q);
  if (q) s->queries[s->nqueries++] = q;
  return q;
}

rasid_status rs_query_open(rs_store *s, const char *sql, rs_query **out, rasid_error *err) {
  *out = NULL;
  rs_query *q = kept(s, sql);
  if (!q) {
    sqlite3_stmt *st = NULL;
    if (sqlite3_prepare_v3(s->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &st, NULL) != SQLITE_OK)
      return rs_store_fail(s, "asking the record", err);
    q = add(s);
    if (!q) {
      sqlite3_finalize(st);
      return rs_fail_memory(err);
    }
    *q = (rs_query){.store = s, .sql = sql, .st = st};
  }
  q->open = true;
  q->failure = SQLITE_OK;
  *out = q;
  return RASID_OK;
}

void rs_query_close(rs_query *q) {
  if (!q) return;
  sqlite3_reset(q->st);
  sqlite3_clear_bindings(q->st);
  q->open = false;
}

void rs_store_forget(rs_store *s) {
  for (size_t i = 0; i < s->nqueries; i++) {
    sqlite3_finalize(s->queries[i]->st);
    free(s->queries[i]);
  }
  free(s->queries);
  s->queries = NULL;
  s->nqueries = s->cap = 0;
}

static void note(rs_query *q, int rc) {
  if (rc != SQLITE_OK && q->failure == SQLITE_OK) q->failure = rc;
}

void rs_query_int(rs_query *q, int i, int64_t v) { note(q, sqlite3_bind_int64(q->st, i, v)); }
void rs_query_real(rs_query *q, int i, double v) { note(q, sqlite3_bind_double(q->st, i, v)); }
void rs_query_null(rs_query *q, int i) { note(q, sqlite3_bind_null(q->st, i)); }
void rs_query_text(rs_query *q, int i, rs_str v) {
  note(q, sqlite3_bind_text64(q->st, i, v.p, v.n, SQLITE_STATIC, SQLITE_UTF8));
}
void rs_query_text_or_null(rs_query *q, int i, rs_str v) {
  rs_query_text(q, i, v.n ? v : (rs_str){NULL, 0});
}
void rs_query_blob(rs_query *q, int i, const void *p, size_t n) {
  note(q, sqlite3_bind_blob64(q->st, i, p, n, SQLITE_STATIC));
}

rasid_status rs_query_step(rs_query *q, rasid_error *err) {
  if (q->failure != SQLITE_OK) {
    q->failure = SQLITE_OK;
    return rs_store_fail(q->store, "asking the record", err);
  }
  int rc = sqlite3_step(q->st);
  if (rc == SQLITE_ROW) return RASID_OK;
  if (rc == SQLITE_DONE) {
    sqlite3_reset(q->st);
    return RASID_END;
  }
  rasid_status st = rs_store_fail(q->store, q->store->writable ? "writing the record" : "reading the record", err);
  sqlite3_reset(q->st);
  return st;
}

rasid_status rs_query_run(rs_query *q, rasid_error *err) {
  rasid_status st = rs_query_step(q, err);
  sqlite3_reset(q->st);
  return st == RASID_END ? RASID_OK : st;
}

void rs_query_reset(rs_query *q) { sqlite3_reset(q->st); }

int rs_query_columns(const rs_query *q) { return sqlite3_column_count(q->st); }
const char *rs_query_name(const rs_query *q, int col) {
  const char *z = sqlite3_column_name(q->st, col);
  return z ? z : "";
}
bool rs_query_is_null(const rs_query *q, int col) { return sqlite3_column_type(q->st, col) == SQLITE_NULL; }
int64_t rs_query_get_int(const rs_query *q, int col) { return sqlite3_column_int64(q->st, col); }
double rs_query_get_real(const rs_query *q, int col) { return sqlite3_column_double(q->st, col); }
rs_str rs_query_get_text(const rs_query *q, int col) {
  const char *z = (const char *)sqlite3_column_text(q->st, col);
  return z ? rs_str_make(z, (size_t)sqlite3_column_bytes(q->st, col)) : (rs_str){"", 0};
}
rs_str rs_query_get_blob(const rs_query *q, int col) {
  const char *z = sqlite3_column_blob(q->st, col);
  return z ? rs_str_make(z, (size_t)sqlite3_column_bytes(q->st, col)) : (rs_str){"", 0};
}

enum { STEPS = 20000 /* of SQLite's machine between two looks at the clock: about a millisecond */ };

static int is_late(void *p) {
  const rs_store *s = p;
  return s->deadline && rs_store_now() >= s->deadline;
}

void rs_store_within(rs_store *s, uint32_t ms) {
  s->deadline = ms ? rs_store_now() + ms : 0;
  sqlite3_progress_handler(s->db, ms ? STEPS : 0, ms ? is_late : NULL, s);
}

rasid_status rs_store_changes(rs_store *s, int64_t *out, rasid_error *err) {
  rs_query *q;
  rasid_status st = rs_query_open(s, "PRAGMA data_version", &q, err);
  *out = 0;
  if (st) return st;
  st = rs_query_step(q, err);
  if (!st) *out = rs_query_get_int(q, 0);
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

rasid_status rs_store_begin_read(rs_store *s, rasid_error *err) { return rs_store_exec(s, "BEGIN", err); }
void rs_store_end_read(rs_store *s) { (void)sqlite3_exec(s->db, "COMMIT", NULL, NULL, NULL); }

rasid_status rs_store_begin(rs_store *s, rasid_error *err) {
  rasid_status st = rs_store_exec(s, "BEGIN IMMEDIATE", err);
  if (!st) s->inside = true;
  return st;
}

rasid_status rs_store_end(rs_store *s, bool ok, rasid_error *err) {
  s->inside = false;
  rasid_status st = ok ? rs_store_exec(s, "COMMIT", err) : RASID_OK;
  /* A full disk may have ended the transaction already; then there is nothing to take back. */
  if ((!ok || st) && !sqlite3_get_autocommit(s->db)) (void)sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
  return st;
}

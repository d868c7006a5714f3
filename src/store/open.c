/* A file becomes a record: opened, checked to be one, made or brought up to this version.
 * Invariant: a file that is no record, or of a later version, is never written to. Making and migrating are one transaction
 * each, so that a file is either of one version or of the next.
 * Cost: a few milliseconds; reading needs no write, but where other programs may write the file it needs the right to make the
 * -shm file beside it. */
#define _POSIX_C_SOURCE 200809L
#include "base/limits.h"
#include "store/handle.h"
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { BUSY_MS = 10000 /* another writer holds its lock for 100 ms at most; ten seconds are a writer that hangs */ };

static rasid_status code_of(int rc) {
  switch (rc & 0xff) {
  case SQLITE_NOMEM: return RASID_MEMORY;
  case SQLITE_NOTADB:
  case SQLITE_CORRUPT: return RASID_FORMAT;
  case SQLITE_TOOBIG: return RASID_LIMIT;
  default: return RASID_IO;
  }
}

/* What a person can do about it, for the causes that people meet. */
static const char *mend(int rc) {
  switch (rc & 0xff) {
  case SQLITE_FULL: return "the disk is full; make room and run it again: what was stored before is whole";
  case SQLITE_READONLY: return "the file or its folder may not be written; give the right to, or copy it elsewhere";
  case SQLITE_BUSY:
  case SQLITE_LOCKED: return "another program is writing it; wait until that has ended";
  case SQLITE_CANTOPEN: return "it cannot be opened; see that its folder exists and may be read (and written, for ingest)";
  case SQLITE_NOTADB: return "it is no record of Rasid";
  case SQLITE_CORRUPT: return "it is damaged; `rasid doctor --db FILE` tells more, a copy from before helps";
  default: return NULL;
  }
}

rasid_status rs_store_fail(rs_store *s, const char *doing, rasid_error *err) {
  int rc = s->db ? sqlite3_extended_errcode(s->db) : SQLITE_NOMEM;
  if ((rc & 0xff) == SQLITE_NOMEM) return rs_fail_memory(err);
  const char *what = mend(rc);
  return rs_fail_at(err, code_of(rc), s->path, 0, 0, "%s: %s%s%s%s", doing, what ? what : sqlite3_errmsg(s->db),
                    what ? " (" : "", what ? sqlite3_errmsg(s->db) : "", what ? ")" : "");
}

rasid_status rs_store_exec(rs_store *s, const char *sql, rasid_error *err) {
  return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK ? RASID_OK : rs_store_fail(s, "the record", err);
}

static rasid_status pragma(rs_store *s, const char *sql, int64_t *out, rasid_error *err) {
  sqlite3_stmt *st = NULL;
  int rc = sqlite3_prepare_v2(s->db, sql, -1, &st, NULL);
  if (rc == SQLITE_OK) rc = sqlite3_step(st);
  *out = rc == SQLITE_ROW ? sqlite3_column_int64(st, 0) : 0;
  bool ok = rc == SQLITE_ROW || rc == SQLITE_DONE;
  rasid_status status = ok ? RASID_OK : rs_store_fail(s, "opening the record", err);
  sqlite3_finalize(st);
  return status;
}

rasid_status rs_store_make(rs_store *s, rasid_error *err) {
  _Static_assert(RS_STORE_VERSION == 3, "the number stands in the statement");
  rasid_status st = rs_store_exec(s, "PRAGMA application_id = 1920166244", err);
  for (size_t i = 0; !st && rs_store_schema(i); i++) st = rs_store_exec(s, rs_store_schema(i), err);
  if (!st) st = rs_store_exec(s, "PRAGMA user_version = 3", err);
  return st;
}

/* Of which version is it? 0: empty. Refuses what is no record. */
static rasid_status version(rs_store *s, int64_t *out, rasid_error *err) {
  int64_t app = 0, tables = 0;
  rasid_status st = pragma(s, "PRAGMA application_id", &app, err);
  if (!st) st = pragma(s, "PRAGMA user_version", out, err);
  if (!st) st = pragma(s, "SELECT count(*) FROM sqlite_schema", &tables, err);
  if (st || (app == RS_STORE_APPLICATION && *out >= 1 && *out <= RS_STORE_VERSION)) return st;
  if (!app && !*out && !tables) return RASID_OK;
  if (app != RS_STORE_APPLICATION)
    return rs_fail_at(err, RASID_FORMAT, s->path, 0, 0, "an SQLite file, but no record of Rasid: name another with --db");
  return rs_fail_at(err, RASID_FORMAT, s->path, 0, 0,
                    "a record of version %lld; this program reads up to %d: use the newer one", (long long)*out,
                    (int)RS_STORE_VERSION);
}

/* Another writer rests for some milliseconds between its transactions: look every one, so as not to miss it. */
static int wait_a_little(void *ctx, int times) {
  (void)ctx;
  if (times >= BUSY_MS) return 0;
  nanosleep(&(struct timespec){0, 1000000}, NULL);
  return 1;
}

static rasid_status too_old(const rs_store *s, int64_t v, rasid_error *err) {
  return rs_fail_at(err, RASID_FORMAT, s->path, 0, 0,
                    "a record of version %lld; this program reads version %d: `rasid doctor --upgrade --db FILE` brings it there (copy it before, "
                    "where an earlier program is to read it too)",
                    (long long)v, (int)RS_STORE_VERSION);
}

/* Into a file that is empty or of an earlier version. The error tells what was done where nothing failed. */
static rasid_status make_or_upgrade(rs_store *s, rasid_error *err) {
  int64_t v = 0;
  rasid_status st = rs_store_exec(s, "BEGIN IMMEDIATE", err);
  /* Another program may have done it since. */
  if (!st) st = version(s, &v, err);
  if (!st && !v) st = rs_store_make(s, err);
  if (!st && v && v < RS_STORE_VERSION) st = rs_store_upgrade(s, err);
  if (!st) st = rs_store_exec(s, "COMMIT", err);
  if (st) (void)sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
  if (st || !v || v == RS_STORE_VERSION) return st;
  return rs_fail_at(err, RASID_OK, s->path, 0, 0, "a record of version %lld, brought to version %d: what follows from its texts was made anew",
                    (long long)v, (int)RS_STORE_VERSION);
}

static rasid_status settle(rs_store *s, rasid_error *err) {
  int64_t v = 0;
  sqlite3_busy_handler(s->db, wait_a_little, NULL);
  sqlite3_db_config(s->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config(s->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  rasid_status st = version(s, &v, err);
  if (!st && !s->writable && !v)
    return rs_fail_at(err, RASID_FORMAT, s->path, 0, 0, "the record is empty: `rasid ingest --db FILE` fills it");
  if (!st && !s->writable && v < RS_STORE_VERSION) return too_old(s, v, err);
  if (!st) st = rs_store_exec(s, "PRAGMA cache_size = -32768; PRAGMA secure_delete = OFF; PRAGMA temp_store = MEMORY", err);
  if (st || !s->writable) return st;
  /* The log may grow to 64 MB: pages that change again and again (an index's) are then written to the file once; what is written to lies all
   * over the file, so that the writer's cache is what its speed stands on. */
  st = rs_store_exec(s, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16384;"
                       " PRAGMA cache_size = -131072", err);
  if (!st && sqlite3_db_readonly(s->db, "main") == 1)
    return rs_fail_at(err, RASID_IO, s->path, 0, 0, "%s", mend(SQLITE_READONLY));
  return st || v == RS_STORE_VERSION ? st : make_or_upgrade(s, err);
}

/* The path as a URI with a parameter; what has a meaning in one is escaped. */
static bool uri(const char *path, const char *more, rs_buf *out) {
  rs_buf_c(out, "file:");
  for (const char *p = path; *p; p++) {
    if (*p == '?' || *p == '#' || *p == '%')
      rs_buf_printf(out, "%%%02X", (unsigned)(unsigned char)*p);
    else
      rs_buf_char(out, *p);
  }
  rs_buf_c(out, more);
  rs_buf_char(out, 0);
  return !out->failed;
}

static bool has_wal(const char *path) {
  rs_buf b = {0};
  rs_buf_c(&b, path);
  rs_buf_c(&b, "-wal");
  rs_buf_char(&b, 0);
  bool there = !b.failed && access(b.p, F_OK) == 0;
  rs_buf_free(&b);
  return there;
}

static rasid_status connect(rs_store *s, const char *more, rasid_error *err) {
  rs_buf name = {0};
  int flags = (s->writable ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_URI |
              SQLITE_OPEN_NOMUTEX;
  if (!uri(s->path, more, &name)) {
    rs_buf_free(&name);
    return rs_fail_memory(err);
  }
  int rc = sqlite3_open_v2(name.p, &s->db, flags, NULL);
  rs_buf_free(&name);
  if (rc != SQLITE_OK) return rs_store_fail(s, "opening the record", err);
  sqlite3_extended_result_codes(s->db, 1);
  return settle(s, err);
}

rasid_status rasid_store_open(const char *path, bool write, rasid_store **out, rasid_error *err) {
  if (!out) return rs_fail(err, RASID_ARGUMENT, "a record needs a place to be put");
  *out = NULL;
  if (err) *err = (rasid_error){.status = RASID_OK};
  if (!path || !*path) return rs_fail(err, RASID_ARGUMENT, "a record needs the name of its file");
  rs_store *s = calloc(1, sizeof *s);
  size_t n = strlen(path) + 1;
  if (s) s->path = malloc(n);
  if (!s || !s->path) {
    free(s);
    return rs_fail_memory(err);
  }
  memcpy(s->path, path, n);
  s->writable = write;
  rs_arena_init(&s->work, RS_MAX_DOC_MEMORY);
  rs_arena_init(&s->event, RS_MAX_DOC_MEMORY);
  rasid_status st = connect(s, "", err);
  /* A folder that may not be written has no room for the -shm file; with no log beside it the file alone is the record. */
  if (st == RASID_IO && !write && access(path, R_OK) == 0 && !has_wal(path)) {
    sqlite3_close(s->db);
    s->db = NULL;
    st = connect(s, "?immutable=1", err);
  }
  if (st) {
    rasid_store_close(s);
    return st;
  }
  *out = s;
  return RASID_OK;
}

void rasid_store_close(rasid_store *s) {
  if (!s) return;
  rs_store_forget(s);
  rs_buf_free(&s->text);
  rs_buf_free(&s->fold);
  rs_arena_free(&s->work);
  rs_arena_free(&s->event);
  sqlite3_close_v2(s->db);
  free(s->path);
  free(s);
}

const char *rs_store_path(const rs_store *s) { return s->path; }
bool rs_store_writable(const rs_store *s) { return s->writable; }

/* The record through the public functions and its own: the same documents in any order and in any pieces give the same rows;
 * revisions, reviews, recode, damage. Documents are the test's own sentences, plain enough for any model. */
#define _POSIX_C_SOURCE 200809L
#include "cli/together.h"
#include "store/review.h"
#include "store/store.h"
#include <rasid_admin.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>
#include "store_help.h"

typedef struct world {
  char folder[64];
  rasid_lexicon *lex;
  rasid_engine *en;
  char *dump[16]; /* the statements of tests/record/dump.sql */
  size_t ndump;
} world;

static rasid_string str(const char *z) { return (rasid_string){z, strlen(z)}; }

/* ---- rows as text ---- */
static char *rows_of(const world *w, const char *path) {
  rs_store *s;
  rasid_error err;
  size_t room = 1 << 20, n = 0;
  char *out = malloc(room);
  assert_non_null(out);
  out[0] = 0;
  assert_int_equal(rasid_store_open(path, false, &s, &err), RASID_OK);
  for (size_t i = 0; i < w->ndump; i++) {
    rs_query *q;
    assert_int_equal(rs_query_open(s, w->dump[i], &q, &err), RASID_OK);
    while (rs_query_step(q, &err) == RASID_OK) {
      for (int c = 0; c < rs_query_columns(q); c++) {
        rs_str v = rs_query_get_text(q, c);
        while (n + v.n + 2 > room) out = realloc(out, room *= 2);
        memcpy(out + n, v.p, v.n);
        n += v.n;
        out[n++] = c + 1 < rs_query_columns(q) ? '|' : '\n';
      }
    }
    rs_query_close(q);
  }
  out[n] = 0;
  rasid_store_close(s);
  return out;
}

static const char *path_of(const world *w, const char *name, char out[160]) {
  snprintf(out, 160, "%s/%s", w->folder, name);
  return out;
}

static rasid_added add(world *w, rasid_store *s, const char *id, const char *date, const char *source, const char *text) {
  rasid_document doc = {.id = str(id), .date = str(date), .source = str(source), .text = str(text)};
  rasid_result *r;
  rasid_error err;
  rasid_added what;
  assert_int_equal(rasid_code(w->en, &doc, &r, &err), RASID_OK);
  rasid_status st = rasid_store_add(s, &doc, r, &what, &err);
  if (st) print_message("%s\n", err.message);
  assert_int_equal(st, RASID_OK);
  rasid_result_free(r);
  return what;
}

static void add_made(world *w, rasid_store *s, const made *d) { (void)add(w, s, d->id, d->date, d->source, d->text); }

static rasid_store *open_new(const char *path) {
  rasid_store *s;
  rasid_error err;
  char beside[176];
  remove(path);
  snprintf(beside, sizeof beside, "%s-wal", path), remove(beside);
  rasid_status st = rasid_store_open(path, true, &s, &err);
  if (st) print_message("%s\n", err.message);
  assert_int_equal(st, RASID_OK);
  return s;
}

static int64_t number(rasid_store *s, const char *sql) {
  rs_query *q;
  rasid_error err;
  assert_int_equal(rs_query_open(s, sql, &q, &err), RASID_OK);
  assert_int_equal(rs_query_step(q, &err), RASID_OK);
  int64_t v = rs_query_get_int(q, 0);
  rs_query_close(q);
  return v;
}

static rasid_status take(void *ctx, const char *p, size_t n) {
  char *out = ctx;
  size_t at = strlen(out);
  if (at + n < 65536) memcpy(out + at, p, n), out[at + n] = 0;
  return RASID_OK;
}

static void healthy(const char *path) {
  rasid_store *s;
  rasid_error err;
  size_t problems = 99;
  char *out = calloc(1, 65536);
  assert_int_equal(rasid_store_open(path, false, &s, &err), RASID_OK);
  assert_int_equal(rasid_store_check(s, take, out, &problems, &err), RASID_OK);
  if (problems) print_message("%s", out);
  assert_int_equal(problems, 0);
  rasid_store_close(s);
  free(out);
}

/* ---- tests ---- */
static void any_order_gives_the_same_rows(void **state) {
  world *w = *state;
  static made d[DOCS];
  char path[160], *first = NULL;
  make_docs(d);
  for (int turn = 0; turn < 8; turn++) {
    static const int steps[] = {1, 7, 11, 13, 17, 59, 23, 49}; /* prime to DOCS */
    rasid_store *s = open_new(path_of(w, "order.db", path));
    rasid_error err;
    for (int i = 0; i < DOCS; i++) {
      add_made(w, s, &d[(i * steps[turn] + turn * 5) % DOCS]);
      /* In pieces: closed and opened again now and then. */
      if (turn % 2 && i % 9 == turn) {
        assert_int_equal(rasid_store_commit(s, &err), RASID_OK);
        rasid_store_close(s);
        assert_int_equal(rasid_store_open(path, true, &s, &err), RASID_OK);
      }
    }
    assert_int_equal(rasid_store_commit(s, &err), RASID_OK);
    if (!turn) {
      /* The test tests something: there are copies, retellings and more than one source. */
      assert_true(number(s, "SELECT count(*) FROM document WHERE cluster <> doc") > 5);
      assert_true(number(s, "SELECT max(tellings) FROM event") > 2);
      assert_true(number(s, "SELECT max(sources) FROM event") > 1);
      assert_true(number(s, "SELECT count(*) FROM telling WHERE anchor <> day") > 5);
    }
    rasid_store_close(s);
    char *rows = rows_of(w, path);
    if (!first)
      first = rows;
    else
      assert_string_equal(rows, first), free(rows);
    healthy(path);
  }
  free(first);
}

static void the_same_again_changes_nothing(void **state) {
  world *w = *state;
  static made d[DOCS];
  char path[160];
  rasid_error err;
  bool known;
  make_docs(d);
  rasid_store *s = open_new(path_of(w, "again.db", path));
  for (int i = 0; i < 20; i++) add_made(w, s, &d[i]);
  assert_int_equal(rasid_store_commit(s, &err), RASID_OK);
  char *before = rows_of(w, path);
  for (int i = 0; i < 20; i++) {
    rasid_document doc = {.id = str(d[i].id), .date = str(d[i].date), .source = str(d[i].source), .text = str(d[i].text)};
    assert_int_equal(rasid_store_known(s, &doc, &known, &err), RASID_OK);
    assert_true(known);
    assert_int_equal(add(w, s, d[i].id, d[i].date, d[i].source, d[i].text), RASID_ADDED_SAME);
  }
  rasid_store_close(s);
  char *after = rows_of(w, path);
  assert_string_equal(before, after);
  free(before), free(after);
}

static void a_revision_replaces_and_is_kept(void **state) {
  world *w = *state;
  char path[160], other[160];
  rasid_error err;
  static made d[DOCS];
  make_docs(d);
  rasid_store *s = open_new(path_of(w, "revision.db", path));
  for (int i = 0; i < 30; i++) add_made(w, s, &d[i]);
  const char *wrong = "Norway and Peru signed an agreement on trade.", *right = d[3].text;
  assert_int_equal(add(w, s, d[3].id, d[3].date, d[3].source, wrong), RASID_ADDED_REVISED);
  assert_int_equal(number(s, "SELECT count(*) FROM revision"), 1);
  assert_int_equal(number(s, "SELECT max(revision) FROM document"), 2);
  /* What it was before comes again: nothing changes; only another text is a revision. */
  assert_int_equal(add(w, s, d[3].id, d[3].date, d[3].source, right), RASID_ADDED_SAME);
  assert_int_equal(add(w, s, d[3].id, d[3].date, "other paper", right), RASID_ADDED_REVISED);
  assert_int_equal(rasid_store_commit(s, &err), RASID_OK);
  rasid_store_close(s);
  healthy(path);
  /* But for the revisions and their count the record is as if the last text alone had come. */
  rasid_store *t = open_new(path_of(w, "plain.db", other));
  for (int i = 0; i < 30; i++)
    if (i != 3) add_made(w, t, &d[i]);
  (void)add(w, t, d[3].id, d[3].date, "other paper", right);
  assert_int_equal(rasid_store_commit(t, &err), RASID_OK);
  rasid_store_close(t);
  assert_int_equal(rasid_store_open(path, true, &s, &err), RASID_OK);
  assert_int_equal(number(s, "SELECT count(*) FROM revision"), 2);
  rs_query *q;
  const char *const undo[] = {"DELETE FROM revision", "UPDATE document SET revision = 1"};
  for (int i = 0; i < 2; i++) {
    assert_int_equal(rs_query_open(s, undo[i], &q, &err), RASID_OK);
    assert_int_equal(rs_query_run(q, &err), RASID_OK);
    rs_query_close(q);
  }
  rasid_store_close(s);
  char *a = rows_of(w, path), *b = rows_of(w, other);
  assert_string_equal(a, b);
  free(a), free(b);
}

static void said(const char *path, const char *sql, char out[40]) {
  rasid_store *s;
  rasid_error err;
  rs_query *q;
  assert_int_equal(rasid_store_open(path, false, &s, &err), RASID_OK);
  assert_int_equal(rs_query_open(s, sql, &q, &err), RASID_OK);
  assert_int_equal(rs_query_step(q, &err), RASID_OK);
  rs_str v = rs_query_get_text(q, 0);
  snprintf(out, 40, "%.*s", RS_STR_ARG(v));
  rs_query_close(q);
  rasid_store_close(s);
}

static rasid_status say(world *w, rasid_store *s, const char *event, const char *verdict, const char *const *set, size_t n) {
  rasid_error err;
  rasid_review r = {.event = str(event), .verdict = str(verdict), .reviewer = str("R"), .made = str("2024-08-01"), .set = set, .nset = n};
  return rasid_store_review(s, w->lex, &r, &err);
}

static void reviews_hold(void **state) {
  world *w = *state;
  char path[160], id[40], got[40];
  rasid_error err;
  rasid_store *s = open_new(path_of(w, "review.db", path));
  (void)add(w, s, "one", "2024-07-03", "p", "Kenya and Norway signed an agreement on trade.");
  assert_int_equal(rasid_store_commit(s, &err), RASID_OK);
  said(path, "SELECT id FROM event ORDER BY id LIMIT 1", id);
  const char *const set[] = {"status=planned", "actors=PER,JPN", "date=2024-07-09", "fields="};
  const char *const wrong[] = {"status=maybe", "type=PICNIC", "date=2024-02-30", "colour=red", "negated=perhaps", "fields=nonsense", "level"};
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) assert_int_equal(say(w, s, id, "correct", &wrong[i], 1), RASID_ARGUMENT);
  assert_int_equal(say(w, s, "none", "confirm", NULL, 0), RASID_ARGUMENT);
  assert_int_equal(say(w, s, id, "maybe", NULL, 0), RASID_ARGUMENT);
  assert_int_equal(say(w, s, id, "correct", NULL, 0), RASID_ARGUMENT);
  assert_int_equal(number(s, "SELECT count(*) FROM review"), 0);
  assert_int_equal(say(w, s, id, "correct", set, 4), RASID_OK);
  said(path, "SELECT verdict || status || month || actors FROM event ORDER BY id LIMIT 1", got);
  assert_string_equal(got, "correctplanned202407PER;JPN");
  assert_int_equal(number(s, "SELECT count(*) FROM dyad y JOIN event e USING (event) WHERE a = 'PER' AND b = 'JPN' AND e.verdict = 'correct'"), 1);
  healthy(path);
  /* Again in a copy: the same words of the same text, another document. */
  (void)add(w, s, "two", "2024-07-03", "q", "Kenya and Norway signed an agreement on trade.");
  assert_int_equal(rasid_store_commit(s, &err), RASID_OK);
  assert_int_equal(number(s, "SELECT count(*) FROM event WHERE verdict = 'correct'"), 1);
  assert_int_equal(say(w, s, id, "refuse", NULL, 0), RASID_OK);
  assert_int_equal(number(s, "SELECT count(*) FROM dyad y JOIN event e USING (event) WHERE e.verdict = 'refuse'"), 0);
  healthy(path);
  /* Without the text the review is orphaned, but kept; with it, it counts again. */
  (void)add(w, s, "one", "2024-07-03", "p", "It rained in the valley all day.");
  (void)add(w, s, "two", "2024-07-03", "q", "It rained in the valley all day.");
  assert_int_equal(rasid_store_commit(s, &err), RASID_OK);
  assert_int_equal(number(s, "SELECT count(*) FROM review"), 2);
  healthy(path);
  (void)add(w, s, "three", "2024-07-03", "q", "Kenya and Norway signed an agreement on trade.");
  assert_int_equal(rasid_store_commit(s, &err), RASID_OK);
  assert_int_equal(number(s, "SELECT count(*) FROM event WHERE verdict = 'refuse'"), 1);
  rasid_store_close(s);
  healthy(path);
}

static void damage_is_seen(void **state) {
  world *w = *state;
  static made d[DOCS];
  char path[160];
  rasid_error err;
  make_docs(d);
  /* Each breaks one thing that follows from others. */
  static const char *const breaks[] = {
      "UPDATE event SET confidence = confidence + 1 WHERE event = (SELECT min(event) FROM event)",
      "UPDATE event SET sources = sources + 1 WHERE event = (SELECT max(event) FROM event)",
      "DELETE FROM dyad WHERE event = (SELECT max(event) FROM dyad)",
      "UPDATE telling SET anchor = anchor - 1 WHERE telling = (SELECT min(telling) FROM telling)",
      "UPDATE document SET cluster = doc WHERE doc = (SELECT max(doc) FROM document WHERE cluster <> doc)",
      "UPDATE text SET text = text || '!' WHERE doc = 1",
      "DELETE FROM band WHERE doc = 2",
      "INSERT INTO search(rowid, title, text) VALUES(3, '', 'stowaway')",
      "DELETE FROM body WHERE telling = 1",
      "UPDATE balance SET forth = forth + 1 WHERE month = (SELECT min(month) FROM balance)",
      "UPDATE balance SET tellers = tellers || ' 9' WHERE month = (SELECT min(month) FROM balance)",
      "DELETE FROM balance WHERE a = (SELECT min(a) FROM balance)",
      "INSERT INTO balance SELECT a, b, 190001, 1, 1, 1, 1, 1, 1, '1', 1 FROM balance LIMIT 1",
      "UPDATE voice SET who = 'others' WHERE telling = (SELECT min(telling) FROM voice WHERE who <> 'others')",
      "DELETE FROM voice WHERE telling = (SELECT max(telling) FROM voice)",
      "UPDATE calendar SET documents = documents + 1",
      "UPDATE event SET officials = 'nobody' WHERE event = (SELECT min(event) FROM event)",
      "UPDATE dyad SET told_last = told_last + 1 WHERE event = (SELECT max(event) FROM dyad)"};
  for (size_t i = 0; i < sizeof breaks / sizeof *breaks; i++) {
    rasid_store *s = open_new(path_of(w, "damage.db", path));
    for (int k = 0; k < 20; k++) add_made(w, s, &d[k]);
    assert_int_equal(rasid_store_commit(s, &err), RASID_OK);
    rs_query *q;
    assert_int_equal(rs_query_open(s, breaks[i], &q, &err), RASID_OK);
    assert_int_equal(rs_query_run(q, &err), RASID_OK);
    rs_query_close(q);
    size_t problems = 0;
    char *out = calloc(1, 65536);
    assert_int_equal(rasid_store_check(s, take, out, &problems, &err), RASID_OK);
    if (!problems) print_message("not seen: %s\n", breaks[i]);
    assert_true(problems > 0);
    free(out);
    rasid_store_close(s);
  }
}

static void no_record(void **state) {
  world *w = *state;
  char path[160];
  rasid_store *s;
  rasid_error err;
  path_of(w, "text.db", path);
  FILE *f = fopen(path, "w");
  fputs("This is no database, and long enough to be taken for one if nobody looks at what it says.", f);
  fclose(f);
  assert_int_equal(rasid_store_open(path, true, &s, &err), RASID_FORMAT);
  assert_null(s);
  assert_int_equal(rasid_store_open("/nowhere/at/all.db", true, &s, &err), RASID_IO);
  assert_int_equal(rasid_store_open(path_of(w, "missing.db", path), false, &s, &err), RASID_IO);
  assert_int_equal(rasid_store_open("", false, &s, &err), RASID_ARGUMENT);
  /* Of a later version, and another program's. */
  s = open_new(path_of(w, "later.db", path));
  rs_query *q;
  assert_int_equal(rs_query_open(s, "PRAGMA user_version = 99", &q, &err), RASID_OK);
  assert_int_equal(rs_query_run(q, &err), RASID_OK);
  rs_query_close(q);
  rasid_store_close(s);
  assert_int_equal(rasid_store_open(path, true, &s, &err), RASID_FORMAT);
  assert_non_null(strstr(err.message, "99"));
}

/* Statements of a file, each ended by ; at the end of a line. */
static void run_file(rasid_store *s, const char *name) {
  static char all[16384];
  rasid_error err;
  FILE *f = fopen(name, "r");
  assert_non_null(f);
  all[fread(all, 1, sizeof all - 1, f)] = 0;
  fclose(f);
  for (char *p = all, *end; (end = strstr(p, ";\n")) != NULL; p = end + 2) {
    rs_query *q;
    *end = 0;
    assert_int_equal(rs_query_open(s, p, &q, &err), RASID_OK);
    rasid_status st = rs_query_run(q, &err);
    if (st) print_message("%s: %s\n", p, err.message);
    assert_int_equal(st, RASID_OK);
    rs_query_close(q);
  }
}

static void an_earlier_version_is_brought_here(void **state) {
  world *w = *state;
  static made d[DOCS];
  char path[160], id[40];
  rasid_error err;
  rasid_store *s = open_new(path_of(w, "version1.db", path));
  make_docs(d);
  for (int i = 0; i < 40; i++) add_made(w, s, &d[i]);
  assert_int_equal(rasid_store_commit(s, &err), RASID_OK);
  said(path, "SELECT id FROM event ORDER BY id LIMIT 1", id);
  assert_int_equal(say(w, s, id, "refuse", NULL, 0), RASID_OK);
  rasid_store_close(s);
  char *before = rows_of(w, path);
  assert_int_equal(rasid_store_open(path, true, &s, &err), RASID_OK);
  assert_string_equal(err.message, "");
  run_file(s, "tests/record/version1.sql");
  rasid_store_close(s);
  /* Who only reads is told what to run; nothing is changed. */
  for (int i = 0; i < 2; i++) {
    assert_int_equal(rasid_store_open(path, false, &s, &err), RASID_FORMAT);
    assert_non_null(strstr(err.message, "rasid doctor --upgrade"));
  }
  assert_int_equal(rasid_store_open(path, true, &s, &err), RASID_OK);
  assert_non_null(strstr(err.message, "of version 1"));
  rasid_store_close(s);
  healthy(path);
  char *after = rows_of(w, path);
  assert_string_equal(after, before);
  free(before), free(after);
  assert_int_equal(rasid_store_open(path, true, &s, &err), RASID_OK);
  assert_string_equal(err.message, "");
  rasid_store_close(s);
}

static void read_only(void **state) {
  world *w = *state;
  char path[160];
  rasid_error err;
  rasid_store *s = open_new(path_of(w, "ro.db", path));
  (void)add(w, s, "one", "2024-07-03", "p", "Kenya and Norway signed an agreement on trade.");
  assert_int_equal(rasid_store_commit(s, &err), RASID_OK);
  rasid_store_close(s);
  assert_int_equal(rasid_store_open(path, false, &s, &err), RASID_OK);
  rasid_document doc = {.id = str("two"), .text = str("Peru and Japan signed an agreement on trade.")};
  rasid_result *r;
  assert_int_equal(rasid_code(w->en, &doc, &r, &err), RASID_OK);
  assert_int_equal(rasid_store_add(s, &doc, r, NULL, &err), RASID_ARGUMENT);
  rasid_result_free(r);
  rasid_store_close(s);
  healthy(path);
}

/* The file may not grow: what was committed stays, the rest is an error, and with room again it goes on. */
static void full_disk(void **state) {
  world *w = *state;
  static made d[DOCS];
  char path[160];
  rasid_error err;
  struct rlimit old, small;
  make_docs(d);
  rasid_store *s = open_new(path_of(w, "full.db", path));
  for (int i = 0; i < 5; i++) add_made(w, s, &d[i]);
  assert_int_equal(rasid_store_commit(s, &err), RASID_OK);
  signal(SIGXFSZ, SIG_IGN);
  getrlimit(RLIMIT_FSIZE, &old);
  small = old;
  small.rlim_cur = 600 * 1024;
  rasid_status st = RASID_OK;
  setrlimit(RLIMIT_FSIZE, &small);
  for (int turn = 0; turn < 20 && !st; turn++)
    for (int i = 5; i < DOCS && !st; i++) {
      char id[64];
      snprintf(id, sizeof id, "%s-%d", d[i].id, turn);
      rasid_document doc = {.id = str(id), .date = str(d[i].date), .source = str(d[i].source), .text = str(d[i].text)};
      rasid_result *r;
      assert_int_equal(rasid_code(w->en, &doc, &r, NULL), RASID_OK);
      st = rasid_store_add(s, &doc, r, NULL, &err);
      if (!st) st = rasid_store_commit(s, &err);
      rasid_result_free(r);
    }
  setrlimit(RLIMIT_FSIZE, &old);
  assert_int_equal(st, RASID_IO);
  assert_true(strlen(err.message) > 10);
  int64_t before = number(s, "SELECT count(*) FROM document");
  assert_true(before >= 5);
  (void)add(w, s, "after", "2024-07-03", "p", "Kenya and Norway signed an agreement on trade.");
  assert_int_equal(rasid_store_commit(s, &err), RASID_OK);
  assert_int_equal(number(s, "SELECT count(*) FROM document"), before + 1);
  rasid_store_close(s);
  healthy(path);
}

static bool never(void *ctx) {
  (void)ctx;
  return false;
}

static void recode_is_ingest_anew(void **state) {
  world *w = *state;
  static made d[DOCS];
  char path[160], other[160], *told = NULL;
  rasid_error err;
  rasid_lexicon *changed;
  rasid_engine *en[3];
  make_docs(d);
  /* Weights that keep every candidate instead of the model: other events. */
  rasid_lexicon_options o = {.model = w->folder};
  assert_int_equal(rasid_lexicon_open(&o, &changed, &err), RASID_OK);
  for (int i = 0; i < 3; i++) assert_int_equal(rasid_engine_new(changed, NULL, &en[i], &err), RASID_OK);
  rasid_store *s, *t = open_new(path_of(w, "fresh.db", other));
  rasid_engine *keep = w->en;
  w->en = en[0];
  for (int i = 0; i < DOCS; i++) add_made(w, t, &d[i]);
  w->en = keep;
  assert_int_equal(rasid_store_commit(t, &err), RASID_OK);
  rasid_store_close(t);
  char *fresh = rows_of(w, other), *out = calloc(1, 65536);
  /* One engine, several in turn, several at once. */
  for (int turn = 0; turn < 3; turn++) {
    rasid_recoding how = {.engines = en, .nengines = turn ? 3 : 1, .together = turn == 2 ? cli_together : NULL, .stop = never, .write = take, .ctx = out};
    s = open_new(path_of(w, "recode.db", path));
    for (int i = 0; i < DOCS; i++) add_made(w, s, &d[i]);
    out[0] = 0;
    assert_int_equal(rasid_store_recode(s, &how, &err), RASID_OK);
    assert_non_null(strstr(out, "60 documents coded anew"));
    if (!turn) told = strdup(out);
    assert_string_equal(out, told);
    rasid_store_close(s);
    char *rows = rows_of(w, path);
    assert_string_equal(rows, fresh);
    free(rows);
    healthy(path);
    /* Once more: nothing is left to do. */
    assert_int_equal(rasid_store_open(path, true, &s, &err), RASID_OK);
    out[0] = 0;
    how.stop = NULL;
    assert_int_equal(rasid_store_recode(s, &how, &err), RASID_OK);
    assert_string_equal(out, "0 documents coded anew: 0 events more, 0 less, 0 otherwise, 0 the same\n");
    rasid_store_close(s);
  }
  free(fresh), free(out), free(told);
  for (int i = 0; i < 3; i++) rasid_engine_free(en[i]);
  rasid_lexicon_close(changed);
}

static void explained(void **state) {
  world *w = *state;
  char path[160], id[40], out[65536] = "";
  rasid_error err;
  rasid_store *s = open_new(path_of(w, "explain.db", path));
  (void)add(w, s, "one", "2024-07-03", "p", "Kenya and Norway signed an agreement on trade.");
  (void)add(w, s, "two", "2024-07-04", "q", "An agreement on trade was signed by Kenya and Norway, after years of talks.");
  assert_int_equal(rasid_store_commit(s, &err), RASID_OK);
  said(path, "SELECT id FROM event ORDER BY tellings DESC, id LIMIT 1", id);
  assert_int_equal(rasid_store_explain(s, str(id), take, out, &err), RASID_OK);
  assert_non_null(strstr(out, "They are one event"));
  assert_non_null(strstr(out, "2 independent sources"));
  assert_non_null(strstr(out, "name:q"));
  assert_int_equal(rasid_store_explain(s, str("no such"), take, out, &err), RASID_ARGUMENT);
  rasid_store_close(s);
}

/* ---- the world ---- */
static void put_model(const world *w) {
  static const char *const TYPES[] = {"AGREE",  "CONSULT", "SUPPORT", "CONCEDE",  "COOPERATE", "AID",      "RETREAT", "REQUEST",
                                      "ACCUSE", "REJECT",  "THREATEN", "PROTEST", "SANCTION",  "MOBILIZE", "COERCE",  "ASSAULT"};
  char path[160];
  FILE *f = fopen(path_of(w, "events.weights", path), "w");
  for (size_t i = 0; i < sizeof TYPES / sizeof *TYPES; i++) fprintf(f, "bias(%s)\t1\t1000\n", TYPES[i]);
  fclose(f);
  f = fopen(path_of(w, "sides.weights", path), "w");
  fputs("# none\n", f);
  fclose(f);
}

static void read_dump(world *w) {
  static char all[8192];
  FILE *f = fopen("tests/record/dump.sql", "r");
  assert_non_null(f);
  all[fread(all, 1, sizeof all - 1, f)] = 0;
  fclose(f);
  for (char *p = all; *p && w->ndump < 16;) {
    char *end = strstr(p, ";\n");
    if (!end) break;
    *end = 0;
    w->dump[w->ndump++] = p;
    p = end + 2;
  }
  assert_true(w->ndump >= 10);
}

static int set_up(void **state) {
  static world w;
  const char *tmp = getenv("TMPDIR");
  rasid_error err;
  snprintf(w.folder, sizeof w.folder, "%.40s/store-XXXXXX", tmp ? tmp : "/tmp");
  assert_non_null(mkdtemp(w.folder));
  read_dump(&w);
  put_model(&w);
  rasid_status st = rasid_lexicon_open(NULL, &w.lex, &err);
  if (st) print_message("%s\n", err.message);
  assert_int_equal(st, RASID_OK);
  assert_int_equal(rasid_engine_new(w.lex, NULL, &w.en, &err), RASID_OK);
  *state = &w;
  return 0;
}

static int tear_down(void **state) {
  world *w = *state;
  rasid_engine_free(w->en);
  rasid_lexicon_close(w->lex);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(any_order_gives_the_same_rows), cmocka_unit_test(the_same_again_changes_nothing),
      cmocka_unit_test(a_revision_replaces_and_is_kept), cmocka_unit_test(reviews_hold), cmocka_unit_test(damage_is_seen),
      cmocka_unit_test(no_record), cmocka_unit_test(an_earlier_version_is_brought_here), cmocka_unit_test(read_only), cmocka_unit_test(full_disk), cmocka_unit_test(recode_is_ingest_anew),
      cmocka_unit_test(explained)};
  return cmocka_run_group_tests(tests, set_up, tear_down);
}

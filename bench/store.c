/* How fast is a record? Generated documents and events (no text of anybody's) go through the store as `ingest` uses it; then the same
 * rows, read back in pieces, are written by a bare loop of prepared inserts into a second file of the same schema and indexes; then
 * questions are timed on the first file.
 *
 *     make bench-store EVENTS=1000000, or build/bench-store FILE EVENTS [BARE-EVENTS [STATES]]     FILE and FILE.bare are made anew and left there
 *     build/bench-store --ask FILE [STATES]      only the questions, to a file that is there
 *     build/bench-store --fill FILE EVENTS [STATES]      a file for the questions, made through the store but in one transaction and without a
 *                                                        journal, for nobody waits for it: its rate is no measure
 *     build/bench-store --top FILE COPY EVENTS [STATES]  the rate on top of a file that --fill made: the events of the days after its last go
 *                                                        through the store into FILE and by the bare loop into COPY, a copy of FILE made before;
 *                                                        both begin with nothing of their file in memory
 *
 * What is compared is the time inside the inserts and commits alone: generating events, and reading rows for the bare loop, is left out.
 * The bare loop does nothing but write: it finds no copies, groups no tellings, asks nothing. */
#define _POSIX_C_SOURCE 200809L
#include "base/bytes.h"
#include "store/handle.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { A_DOCUMENT = 20, STATES = 120, YEARS = 10, COMMIT_MS = 100 };

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Wall clock and processor time of what is between two marks. */
typedef struct span {
  double wall, cpu;
} span;

static double cpu(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static span mark(void) { return (span){now(), cpu()}; }

static void take(span *to, span from) {
  to->wall += now() - from.wall;
  to->cpu += cpu() - from.cpu;
}

static void die(const char *what) {
  fprintf(stderr, "bench-store: %s\n", what);
  exit(1);
}

/* ---- what is generated ---- */
typedef struct rng {
  uint64_t x;
  uint32_t states;
} rng;

static uint32_t next(rng *r, uint32_t n) {
  r->x = r->x * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (uint32_t)((r->x >> 33) % n);
}

typedef struct doc {
  char id[24], date[16], source[16], text[1024];
  rs_event event[A_DOCUMENT];
  rs_actor party[2 * A_DOCUMENT];
  rs_str field[A_DOCUMENT], framework[A_DOCUMENT], json[A_DOCUMENT];
  char codes[2 * A_DOCUMENT][4], dates[A_DOCUMENT][16], bodies[A_DOCUMENT][512];
} doc;

static const char *const TYPES[] = {"CONSULT", "AGREE", "SUPPORT", "COOPERATE", "AID", "REQUEST", "ACCUSE", "REJECT"};
static const char *const FIELDS[] = {"trade", "energy", "transport", "health", "education", "security"};
static const char *const FRAMEWORKS[] = {"SCO", "BRI", "UNO", "CICA"};
static const char *const LEVELS[] = {"head-of-state", "minister", "parliament", "envoy"};

/* Few pairs have many events, many have few. */
static void pair(rng *r, char a[4], char b[4]) {
  uint32_t x = next(r, 1 + next(r, r->states)), y = next(r, r->states - 1);
  if (y >= x) y++;
  snprintf(a, 4, "%c%c%c", (int)('A' + x / 26), (int)('A' + x % 26), 'A');
  snprintf(b, 4, "%c%c%c", (int)('A' + y / 26), (int)('A' + y % 26), 'A');
}

static void make_event(rng *r, doc *d, uint32_t i, uint32_t day, uint64_t number) {
  rs_event *e = &d->event[i];
  *e = (rs_event){.sentence = i, .span = {i * 10, i * 10 + 9}, .trigger_span = {i * 10, i * 10 + 4}, .text = RS_STR("a sentence"),
                  .trigger_text = RS_STR("word"), .trigger_lemma = RS_STR("word"), .cameo = RS_STR("040"), .goldstein = 10, .quad = 1,
                  .confidence = (int32_t)(500 + next(r, 500)), .word = RS_WORD_NONE};
  uint32_t type = next(r, 1 + next(r, 8));
  e->type = rs_str_from_c(TYPES[type]);
  e->intensity = (int32_t)next(r, 200) - 100;
  bool joint = next(r, 20) == 0;
  e->relation = joint ? RS_REL_JOINT : type < 2 ? RS_REL_MUTUAL : RS_REL_DIRECTED;
  e->status = next(r, 10) == 0 ? RS_ST_PLANNED : RS_ST_PAST;
  e->has_promise = type == 1, e->promise_specific = type == 1 && next(r, 2);
  pair(r, d->codes[2 * i], d->codes[2 * i + 1]);
  for (uint32_t k = 0; k < 2; k++) {
    rs_str code = rs_str_from_c(d->codes[2 * i + k]);
    d->party[2 * i + k] = (rs_actor){.code = code, .country = code, .sector = RS_STR("GOV"), .name = code};
  }
  /* Who acts together stands on one side. */
  e->actors = &d->party[2 * i], e->nactors = e->relation == RS_REL_DIRECTED ? 1 : 2;
  e->recipients = &d->party[2 * i + 1], e->nrecipients = e->relation == RS_REL_DIRECTED;
  d->field[i] = rs_str_from_c(FIELDS[next(r, 6)]);
  e->fields = &d->field[i], e->nfields = next(r, 3) > 0;
  d->framework[i] = rs_str_from_c(FRAMEWORKS[next(r, 4)]);
  e->frameworks = &d->framework[i], e->nframeworks = next(r, 5) == 0;
  if (next(r, 2)) e->level = rs_str_from_c(LEVELS[next(r, 4)]);
  if (next(r, 3) == 0) {
    e->has_speaker = true, e->speaker = next(r, 3) ? d->party[2 * i] : (rs_actor){.name = RS_STR("a spokesman")};
    e->word = e->speaker.code.n ? RS_WORD_OWN : RS_WORD_THIRD;
  }
  if (next(r, 2)) {
    uint32_t back = day > 3 ? day - next(r, 3) : day;
    snprintf(d->dates[i], 16, "%04u-%02u-%02u", 2015 + back / 336, 1 + back % 336 / 28, 1 + back % 28);
    e->date = (rs_date){.start = rs_str_from_c(d->dates[i]), .end = rs_str_from_c(d->dates[i]), .precision = 1};
  }
  snprintf(e->id, sizeof e->id, "%016llx%016llx", (unsigned long long)(number * UINT64_C(0x9E3779B97F4A7C15)), (unsigned long long)number);
  int n = snprintf(d->bodies[i], sizeof d->bodies[i], "{\"id\":\"%s\",\"event\":\"%s\",\"actors\":[{\"code\":\"%s\"}],\"recipients\":[{\"code\":\"%s\"}],"
                   "\"rest\":\"%0200d\"}", e->id, TYPES[type], d->codes[2 * i], d->codes[2 * i + 1], 0);
  d->json[i] = rs_str_make(d->bodies[i], (size_t)n);
}

static void make_doc(rng *r, doc *d, uint64_t number, uint64_t of) {
  uint32_t day = (uint32_t)(number * (336 * YEARS) / of);
  snprintf(d->id, sizeof d->id, "doc-%012llu", (unsigned long long)number);
  snprintf(d->date, sizeof d->date, "%04u-%02u-%02u", 2015 + day / 336, 1 + day % 336 / 28, 1 + day % 28);
  snprintf(d->source, sizeof d->source, "source-%u", next(r, 200));
  size_t at = 0;
  for (int i = 0; i < 80; i++) at += (size_t)snprintf(d->text + at, sizeof d->text - at, "w%u ", next(r, 1 + next(r, 50000)));
  for (uint32_t i = 0; i < A_DOCUMENT; i++) make_event(r, d, i, day, number * A_DOCUMENT + i);
}

/* ---- through the store ---- */
static rs_store *open_store(const char *path) {
  rs_store *s;
  rasid_error err;
  const char *const ends[] = {"", "-wal", "-shm"};
  for (int i = 0; i < 3; i++) {
    char name[512];
    snprintf(name, sizeof name, "%s%s", path, ends[i]);
    remove(name);
  }
  if (rasid_store_open(path, true, &s, &err)) die(err.message);
  return s;
}

/* Documents first to first + docs, of such as fill ten years with `of`. */
static span through_store(rs_store *s, uint64_t first, uint64_t docs, uint64_t of, uint32_t states) {
  static doc d;
  rng r = {1 + first, states};
  span took = {0, 0};
  for (uint64_t i = 0; i < docs; i++) {
    make_doc(&r, &d, first + i, of);
    rs_doc x = {.id = rs_str_from_c(d.id), .date = rs_str_from_c(d.date), .lang = RS_STR("en"), .source = rs_str_from_c(d.source),
                .text = rs_str_from_c(d.text)};
    rs_coded c = {.doc = &x, .given = &x, .events = d.event, .json = d.json, .nevents = A_DOCUMENT, .lexicon = RS_STR("l"), .model = RS_STR("m")};
    rs_added what;
    rasid_error err;
    span before = mark();
    if (rs_store_add(s, &c, &what, &err)) die(err.message);
    take(&took, before);
    if (i % 25000 == 24999)
      fprintf(stderr, "%llu events, %.0f a second\n", (unsigned long long)((i + 1) * A_DOCUMENT), (double)((i + 1) * A_DOCUMENT) / took.wall), fflush(stderr);
  }
  span before = mark();
  rasid_error err;
  if (rasid_store_commit(s, &err)) die(err.message);
  take(&took, before);
  return took;
}

/* ---- the bare loop ---- */
typedef struct table {
  const char *select, *insert; /* rows of documents ?1 to ?2; the insert's head */
  sqlite3_stmt *from, *to;
} table;

/* The tellings of the documents, and the events that are named after them. */
#define THEIRS "(SELECT telling FROM telling INDEXED BY telling_doc WHERE doc BETWEEN ?1 AND ?2)"
static table TABLES[] = {
    {"SELECT doc, id, revision, date, dateline, day, lang, source, outlet, agency, url, title, content_hash, text_hash, cluster, coder, tellings, signature"
     " FROM document WHERE doc BETWEEN ?1 AND ?2", "INSERT INTO document VALUES(?", NULL, NULL},
    {"SELECT doc, text FROM text WHERE doc BETWEEN ?1 AND ?2", "INSERT INTO text VALUES(?", NULL, NULL},
    {"SELECT doc, '', text FROM text WHERE doc BETWEEN ?1 AND ?2", "INSERT INTO search(rowid, title, text) VALUES(?", NULL, NULL},
    {NULL, "INSERT INTO band VALUES(?", NULL, NULL},
    {"SELECT * FROM telling WHERE telling IN " THEIRS,
     "INSERT INTO telling VALUES(?", NULL, NULL},
    {"SELECT * FROM party WHERE telling IN " THEIRS, "INSERT INTO party VALUES(?", NULL, NULL},
    {"SELECT * FROM mark WHERE telling IN " THEIRS, "INSERT INTO mark VALUES(?", NULL, NULL},
    {"SELECT * FROM body WHERE telling IN " THEIRS, "INSERT INTO body VALUES(?", NULL, NULL},
    {"SELECT * FROM event WHERE event IN " THEIRS,
     "INSERT INTO event VALUES(?", NULL, NULL},
    {"SELECT kind, code, event FROM label WHERE event IN " THEIRS " ORDER BY event", "INSERT INTO label VALUES(?", NULL, NULL},
    {"SELECT y.* FROM dyad y INDEXED BY dyad_event WHERE event IN " THEIRS " ORDER BY event",
     "INSERT INTO dyad VALUES(?", NULL, NULL},
    {"SELECT DISTINCT b.* FROM dyad y INDEXED BY dyad_event JOIN balance b USING (a, b, month) WHERE y.event IN " THEIRS
     " AND y.weighs AND NOT EXISTS (SELECT 1 FROM dyad z WHERE z.a = y.a AND z.b = y.b AND z.month = y.month AND z.weighs AND z.event < y.event)",
     "INSERT INTO balance VALUES(?", NULL, NULL},
    {"SELECT DISTINCT v.* FROM telling t JOIN document d USING (doc) JOIN dyad y INDEXED BY dyad_event ON y.event = t.event JOIN voice v ON v.a = y.a AND"
     " v.b = y.b AND v.told = d.day AND v.doc = t.doc AND v.telling = t.telling WHERE t.telling IN " THEIRS " AND y.a < y.b",
     "INSERT INTO voice VALUES(?", NULL, NULL},
    {"SELECT * FROM calendar WHERE month IN (SELECT day / 100 FROM document WHERE doc BETWEEN ?1 AND ?2)", "INSERT OR IGNORE INTO calendar VALUES(?", NULL, NULL},
};
enum { NTABLES = sizeof TABLES / sizeof *TABLES, PIECE = 50 };

typedef struct rows {
  sqlite3_value **v;
  size_t n, cap;
} rows;

static void keep(rows *r, sqlite3_value *v) {
  if (r->n == r->cap) {
    r->cap = r->cap ? r->cap * 2 : 4096;
    r->v = realloc(r->v, r->cap * sizeof *r->v);
    if (!r->v) die("out of memory");
  }
  r->v[r->n++] = sqlite3_value_dup(v);
}

/* The bands of documents stand by hash; they are made from the signatures again. */
static void read_bands(int64_t number_of, sqlite3_value *signature, rows *r, sqlite3_stmt *number) {
  rs_sketch k;
  if (!rs_sketch_read(rs_str_make(sqlite3_value_blob(signature), (size_t)sqlite3_value_bytes(signature)), &k)) return;
  for (unsigned b = 0; b < RS_SKETCH_BANDS; b++) {
    sqlite3_bind_int64(number, 1, rs_sketch_band(&k, b));
    sqlite3_bind_int64(number, 2, number_of);
    sqlite3_step(number);
    keep(r, sqlite3_column_value(number, 0)), keep(r, sqlite3_column_value(number, 1));
    sqlite3_reset(number);
  }
}

static void read_piece(int64_t first, int64_t last, rows *r, sqlite3_stmt *number) {
  for (int t = 0; t < NTABLES; t++) {
    if (!TABLES[t].from) continue;
    sqlite3_bind_int64(TABLES[t].from, 1, first), sqlite3_bind_int64(TABLES[t].from, 2, last);
    int columns = sqlite3_column_count(TABLES[t].from);
    while (sqlite3_step(TABLES[t].from) == SQLITE_ROW) {
      for (int c = 0; c < columns; c++) keep(&r[t], sqlite3_column_value(TABLES[t].from, c));
      if (t == 0) read_bands(sqlite3_column_int64(TABLES[t].from, 0), sqlite3_column_value(TABLES[t].from, 17), &r[3], number);
    }
    sqlite3_reset(TABLES[t].from);
  }
}

static void write_piece(rows *r) {
  for (int t = 0; t < NTABLES; t++) {
    int columns = sqlite3_bind_parameter_count(TABLES[t].to);
    for (size_t i = 0; i < r[t].n; i += (size_t)columns) {
      for (int c = 0; c < columns; c++) sqlite3_bind_value(TABLES[t].to, c + 1, r[t].v[i + (size_t)c]);
      if (sqlite3_step(TABLES[t].to) != SQLITE_DONE) die(sqlite3_errmsg(sqlite3_db_handle(TABLES[t].to)));
      sqlite3_reset(TABLES[t].to);
    }
  }
}

/* The rows of the documents first to last. */
static span bare(rs_store *from, rs_store *to, int64_t begin, int64_t end) {
  span took = {0, 0};
  double begun = 0;
  rows r[NTABLES];
  sqlite3_stmt *number;
  memset(r, 0, sizeof r);
  for (int t = 0; t < NTABLES; t++) {
    if (TABLES[t].select && sqlite3_prepare_v2(from->db, TABLES[t].select, -1, &TABLES[t].from, NULL)) die(sqlite3_errmsg(from->db));
    int columns = TABLES[t].from ? sqlite3_column_count(TABLES[t].from) : 2;
    char sql[512];
    size_t at = (size_t)snprintf(sql, sizeof sql, "%s", TABLES[t].insert);
    for (int c = 1; c < columns; c++) at += (size_t)snprintf(sql + at, sizeof sql - at, ", ?");
    snprintf(sql + at, sizeof sql - at, ")");
    if (sqlite3_prepare_v2(to->db, sql, -1, &TABLES[t].to, NULL)) die(sqlite3_errmsg(to->db));
  }
  sqlite3_prepare_v2(from->db, "SELECT ?1, ?2", -1, &number, NULL);
  sqlite3_exec(to->db, "BEGIN IMMEDIATE", NULL, NULL, NULL);
  for (int64_t first = begin; first <= end; first += PIECE) {
    read_piece(first, first + PIECE - 1 < end ? first + PIECE - 1 : end, r, number);
    span before = mark();
    write_piece(r);
    take(&took, before);
    if ((took.wall - begun) * 1000 > COMMIT_MS) {
      before = mark();
      sqlite3_exec(to->db, "COMMIT; BEGIN IMMEDIATE", NULL, NULL, NULL);
      take(&took, before);
      begun = took.wall;
    }
    for (int t = 0; t < NTABLES; t++) {
      for (size_t i = 0; i < r[t].n; i++) sqlite3_value_free(r[t].v[i]);
      r[t].n = 0;
    }
  }
  span before = mark();
  sqlite3_exec(to->db, "COMMIT", NULL, NULL, NULL);
  take(&took, before);
  for (int t = 0; t < NTABLES; t++) sqlite3_finalize(TABLES[t].from), sqlite3_finalize(TABLES[t].to), free(r[t].v);
  sqlite3_finalize(number);
  return took;
}

/* ---- questions ---- */
static int by_time(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return x < y ? -1 : x > y;
}

static void told(const char *what, double *took, int n, int64_t most) {
  qsort(took, (size_t)n, sizeof *took, by_time);
  printf("%s: median %.3f ms, worst of %d %.3f ms, at most %lld rows\n", what, took[n / 2], n, took[n - 1], (long long)most);
  fflush(stdout);
}

static void ask(rs_store *s, uint32_t states, const char *what, const char *sql, bool month) {
  enum { TIMES = 200 };
  double took[TIMES];
  rng r = {7, states};
  int64_t most = 0;
  rasid_error err;
  for (int i = 0; i < TIMES; i++) {
    char a[4], b[4];
    rs_query *q;
    pair(&r, a, b);
    double before = now();
    if (rs_query_open(s, sql, &q, &err)) die(err.message);
    rs_query_text(q, 1, rs_str_from_c(a)), rs_query_text(q, 2, rs_str_from_c(b));
    if (month) rs_query_int(q, 3, 201501 + next(&r, YEARS) * 100 + next(&r, 12));
    while (rs_query_step(q, &err) == RASID_OK)
      if (rs_query_get_int(q, 0) > most) most = rs_query_get_int(q, 0);
    rs_query_close(q);
    took[i] = (now() - before) * 1000;
  }
  told(what, took, TIMES, most);
}

static rasid_status count_bytes(void *ctx, const char *data, size_t size) {
  (void)data;
  *(int64_t *)ctx += (int64_t)size;
  return RASID_OK;
}

/* As `rasid report` and `rasid network` answer; each time through a new connection, as each run of the program has one. */
static void answer(const char *path, const char *what, const char *name, const rasid_param *params, size_t n, int times) {
  double took[16];
  for (int i = 0; i < times; i++) {
    rs_store *s;
    rasid_error err;
    int64_t bytes = 0;
    double before = now();
    if (rasid_store_open(path, false, &s, &err)) die(err.message);
    if (rasid_answer(s, NULL, name, params, n, RASID_JSON, NULL, count_bytes, &bytes, &err)) die(err.message);
    rasid_store_close(s);
    took[i] = (now() - before) * 1000;
    if (!i) printf("%s: %.1f ms the first time, %lld bytes\n", what, took[0], (long long)bytes), fflush(stdout);
  }
  told(what, took, times, 0);
}

static void ask_all(rs_store *s, uint32_t states) {
  const char *path = rs_store_path(s);
  const rasid_param most[] = {{"a", "AAA"}, {"b", "ABA"}}, few[] = {{"a", "ACA"}, {"b", "AJA"}};
  answer(path, "report of the pair with most events", "report", most, 2, 11);
  answer(path, "report of another pair", "report", few, 2, 11);
  answer(path, "network", "network", NULL, 0, 3);
  ask(s, states, "a dyad's month", "SELECT count(*), sum(intensity * confidence) FROM dyad WHERE a = ?1 AND b = ?2 AND month = ?3 AND status <> 'conditional' AND"
      " negated = 0", true);
  ask(s, states, "a dyad by month, ten years", "SELECT count(*), month, sum(intensity * confidence), sum(intensity > 0) FROM dyad WHERE a = ?1 AND b = ?2 AND"
      " status <> 'conditional' AND negated = 0 GROUP BY month", false);
  ask(s, states, "a dyad's last ten events with their JSON", "SELECT 1, (SELECT json FROM body WHERE telling = e.best) FROM dyad y JOIN event e USING (event) WHERE"
      " a = ?1 AND b = ?2 ORDER BY y.month DESC, y.event DESC LIMIT 10", false);
}

static int64_t count_of(rs_store *s, const char *sql) {
  rs_query *q;
  rasid_error err;
  if (rs_query_open(s, sql, &q, &err) || rs_query_step(q, &err)) die(err.message);
  int64_t n = rs_query_get_int(q, 0);
  rs_query_close(q);
  return n;
}

/* Only the questions, to a file that is there. */
static int ask_alone(const char *path, uint32_t states) {
  rs_store *s;
  rasid_error err;
  if (rasid_store_open(path, false, &s, &err)) die(err.message);
  printf("%lld events, %lld of them between AAA and ABA\n", (long long)count_of(s, "SELECT count(*) FROM event"),
         (long long)count_of(s, "SELECT count(DISTINCT event) FROM dyad WHERE a = 'AAA' AND b = 'ABA'"));
  fflush(stdout);
  ask_all(s, states);
  rasid_store_close(s);
  return 0;
}

static void say_rates(uint64_t n, span store, span plain) {
  printf("bare loop: %llu events in %.1f s (%.1f s of processor time), %.0f a second\n", (unsigned long long)n, plain.wall, plain.cpu, (double)n / plain.wall);
  printf("the store, the same number: %.1f s (%.1f s), %.0f a second: %.2f of the bare loop's rate, %.2f by processor time\n", store.wall, store.cpu,
         (double)n / store.wall, plain.wall / store.wall, plain.cpu / store.cpu);
  fflush(stdout);
}

/* The bare loop, against the same number of events alone in a file where `few` are less than all: its time is compared, not that
 * of the larger one. */
static void compare(rs_store *s, const char *path, uint64_t docs, uint64_t few, uint32_t states, span of_part) {
  char name[512], part[520];
  snprintf(name, sizeof name, "%s.bare", path);
  snprintf(part, sizeof part, "%s.part", path);
  rs_store *again = NULL, *to = open_store(name);
  if (few != docs) again = open_store(part), of_part = through_store(again, 0, few, few, states);
  say_rates(few * A_DOCUMENT, of_part, bare(again ? again : s, to, 1, (int64_t)few));
  rasid_store_close(to), rasid_store_close(again);
}

/* What the system holds of the file in memory is given up. */
static void forget(const char *path) {
  int fd = open(path, O_RDONLY);
  if (fd < 0 || fsync(fd) || posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED)) die(path);
  close(fd);
}

static rs_store *open_again(const char *path) {
  rs_store *s;
  rasid_error err;
  forget(path);
  if (rasid_store_open(path, true, &s, &err)) die(err.message);
  return s;
}

/* As news come in: days behind the last of the file, as many documents a day as it has. They begin with a month, some days behind the last, so
 * that no event of the file is told again, no sum of it changes, and the bare loop has only new rows to write. */
static int on_top(const char *path, const char *copy, uint64_t docs, uint32_t states) {
  rs_store *s = open_again(path);
  uint64_t there = (uint64_t)count_of(s, "SELECT max(doc) FROM document");
  uint64_t last = (uint64_t)count_of(s, "SELECT max(day / 10000 - 2015) * 336 + max(day) / 100 % 100 * 28 - 29 + max(day) % 100 FROM document");
  uint64_t used = (uint64_t)count_of(s, "SELECT max(CAST(substr(id, 5) AS INTEGER)) FROM document"), first = (last + 5) / 28 * 28 + 28, a_day = used / first + 1;
  int64_t tellings = count_of(s, "SELECT max(telling) FROM telling");
  if (!docs) die("--top needs a file that --fill made, and at least 20 events");
  span store = through_store(s, first * a_day, docs, 336 * YEARS * a_day, states);
  printf("on top of %llu documents with %lld tellings:\n", (unsigned long long)there, (long long)tellings), fflush(stdout);
  rs_store *to = open_again(copy);
  if (count_of(to, "SELECT max(doc) FROM document") != (int64_t)there || count_of(to, "SELECT max(telling) FROM telling") != tellings) die("the copy is not of the file as it was");
  say_rates(docs * A_DOCUMENT, store, bare(s, to, (int64_t)there + 1, (int64_t)(there + docs)));
  rasid_store_close(to), rasid_store_close(s);
  return 0;
}

/* Pages are written when memory is full and at the end, not ten times a second. */
static int fill(const char *path, uint64_t docs, uint32_t states) {
  rs_store *s = open_store(path);
  rasid_error err;
  sqlite3_db_config(s->db, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
  if (sqlite3_exec(s->db, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -6000000", NULL, NULL, NULL)) die(sqlite3_errmsg(s->db));
  if (rs_store_begin(s, &err)) die(err.message);
  s->begun = INT64_MAX / 2;
  span took = through_store(s, 0, docs, docs, states);
  if (sqlite3_exec(s->db, "PRAGMA journal_mode = WAL", NULL, NULL, NULL)) die(sqlite3_errmsg(s->db));
  printf("filled with %llu documents in %.0f s\n", (unsigned long long)docs, took.wall);
  rasid_store_close(s);
  return 0;
}

int main(int argc, char **argv) {
  if (argc > 3 && strcmp(argv[1], "--fill") == 0)
    return fill(argv[2], strtoull(argv[3], NULL, 10) / A_DOCUMENT, argc > 4 ? (uint32_t)atoi(argv[4]) : STATES);
  if (argc > 4 && strcmp(argv[1], "--top") == 0)
    return on_top(argv[2], argv[3], strtoull(argv[4], NULL, 10) / A_DOCUMENT, argc > 5 ? (uint32_t)atoi(argv[5]) : STATES);
  bool only_ask = argc > 2 && strcmp(argv[1], "--ask") == 0;
  uint32_t states = argc > (only_ask ? 3 : 4) ? (uint32_t)atoi(argv[only_ask ? 3 : 4]) : STATES;
  if (only_ask) return ask_alone(argv[2], states);
  if (argc < 3 || states < 3 || states > 26 * 26) die("FILE EVENTS [BARE-EVENTS [STATES]], --ask FILE [STATES], --fill FILE EVENTS [STATES] or --top FILE COPY EVENTS [STATES]");
  uint64_t events = strtoull(argv[2], NULL, 10), docs = events / A_DOCUMENT, few = argc > 3 ? strtoull(argv[3], NULL, 10) / A_DOCUMENT : docs;
  rs_store *s = open_store(argv[1]);
  span took = through_store(s, 0, docs, docs, states);
  printf("store: %llu events of %llu documents in %.1f s (%.1f s of processor time), %.0f events a second\n", (unsigned long long)events,
         (unsigned long long)docs, took.wall, took.cpu, (double)events / took.wall);
  fflush(stdout);
  if (few) compare(s, argv[1], docs, few, states, took);
  rasid_store_close(s);
  return ask_alone(argv[1], states);
}

/* `watch`: rounds of looking, each a run of the pipeline over what is due. What a server said of its feeds is kept beside the
 * record, written anew by rasid-fetch into a copy that takes the old one's place only behind the commit: what was not stored is
 * fetched again.
 * Invariant: a file counts as taken, an address as asked, only when the round that read it was committed. */
#define _POSIX_C_SOURCE 200809L
#include "cli/watch.h"
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { EVERY = 300, HOUR = 3600, MOST_EVERY = 7 * 24 * HOUR, TRIES_ONCE = 20, MOST_LIST = 100000 };

typedef struct address {
  const char *url;
  int64_t due;
  unsigned failures; /* in a row */
} address;

typedef struct watch {
  cli_record record;
  cli_run run;
  watch_files files;
  watch_root *roots;
  address *addresses;
  size_t nroots, naddresses;
  int64_t every, due; /* milliseconds; when the folders are looked at next */
  char state[4096], fresh[4096], robots[4096];
  char *lists; /* what --list names: the strings of roots and addresses */
  bool once, live, shown, failed;
  uint64_t added, events;
  /* of the round at hand */
  const char **paths;
  void **what; /* the watch_file or address of each path */
  uint8_t *outcome;
  size_t n, cap, asked; /* asked: how many of them are addresses; they stand last */
} watch;

enum { PENDING, FAILED, READ };

static void wipe(watch *w) {
  if (w->shown) fprintf(stderr, "\r\033[K");
  w->shown = false;
}

/* ---- what is watched ---- */
static int wrong_time(const cli_args *a, const char *s) {
  return cli_wrong(a, "--every takes a time of 1 second to 7 days such as 30, 5m or 2h, not %s", s);
}

static int parse_every(const cli_args *a, int64_t *out) {
  static const struct {
    char unit;
    long seconds;
  } UNITS[] = {{0, 1}, {'s', 1}, {'m', 60}, {'h', HOUR}, {'d', 24 * HOUR}};
  const char *s = cli_value(a, CLI_EVERY);
  char *end = NULL;
  *out = (int64_t)EVERY * 1000;
  if (!s) return CLI_DONE;
  long n = strtol(s, &end, 10);
  if (s[0] < '0' || s[0] > '9' || n < 1 || n > MOST_EVERY || (*end && end[1])) return wrong_time(a, s);
  for (size_t i = 0; i < sizeof UNITS / sizeof *UNITS; i++)
    if (*end == UNITS[i].unit && n * UNITS[i].seconds <= MOST_EVERY) return *out = n * UNITS[i].seconds * 1000, CLI_DONE;
  return wrong_time(a, s);
}

static int add(watch *w, const cli_args *a, const char *s) {
  struct stat st;
  if (strcmp(s, "-") == 0) return cli_wrong(a, "standard input cannot be looked at again; `rasid ingest` reads it");
  if (cli_is_address(s)) {
    w->addresses[w->naddresses++] = (address){.url = s};
    return CLI_DONE;
  }
  rasid_error err = {.status = RASID_IO};
  if (stat(s, &st)) {
    snprintf(err.file, sizeof err.file, "%s", s);
    snprintf(err.message, sizeof err.message, "cannot be read: %s", strerror(errno));
    return cli_failed(&err);
  }
  w->roots[w->nroots++] = (watch_root){.path = s};
  return CLI_DONE;
}

/* The lines of a list, behind those of the lists before; *n counts them. NULL: it cannot be read. */
static char *read_list(const char *path, char *text, size_t *size, size_t *n) {
  FILE *f = fopen(path, "r");
  char *line = NULL;
  size_t cap = 0;
  for (ssize_t len; f && text && (len = getline(&line, &cap, f)) > 0;) {
    char *s = line + strspn(line, " \t\r\n");
    s[strcspn(s, "\r\n")] = 0;
    for (size_t k = strlen(s); k && (s[k - 1] == ' ' || s[k - 1] == '\t'); k--) s[k - 1] = 0;
    if (!*s || *s == '#') continue;
    size_t more = strlen(s) + 1;
    char *p = *n < MOST_LIST ? realloc(text, *size + more) : NULL;
    if (!p) free(text);
    if (p) memcpy(p + *size, s, more), *size += more, ++*n;
    text = p;
  }
  if (!f || ferror(f)) free(text), text = NULL;
  free(line);
  if (f) fclose(f);
  return text;
}

static int gather(watch *w, const cli_args *a) {
  size_t size = 0, n = 0;
  w->lists = malloc(1);
  for (size_t i = 0; i < a->ngiven && w->lists; i++) {
    if (a->given[i].option != CLI_LIST) continue;
    w->lists = read_list(a->given[i].value, w->lists, &size, &n);
    if (w->lists) continue;
    rasid_error err = {.status = RASID_IO, .message = "the list cannot be read"};
    snprintf(err.file, sizeof err.file, "%s", a->given[i].value);
    return cli_failed(&err);
  }
  size_t most = a->noperands + n + 1;
  w->roots = calloc(most, sizeof *w->roots);
  w->addresses = calloc(most, sizeof *w->addresses);
  if (!w->lists || !w->roots || !w->addresses) return cli_failed(&(rasid_error){.status = RASID_MEMORY});
  int status = CLI_DONE;
  for (size_t i = 0; i < a->noperands && !status; i++) status = add(w, a, a->operands[i]);
  const char *s = w->lists;
  for (size_t i = 0; i < n && !status; i++, s += strlen(s) + 1) status = add(w, a, s);
  if (!status && !w->nroots && !w->naddresses) return cli_wrong(a, "needs folders, files or addresses to look at");
  return status;
}

/* ---- what rasid-fetch remembers ---- */
/* A record that is empty knows nothing of what its servers call unchanged. */
static void begin_state(watch *w) {
  rasid_cursor *c = NULL;
  const rasid_value *row = NULL;
  rasid_error err;
  if (rasid_query(w->record.seen, "coverage", NULL, 0, &c, &err) == RASID_OK && rasid_cursor_next(c, &row, &err) == RASID_END)
    remove(w->state);
  rasid_cursor_close(c);
}

static bool copy_state(const watch *w) {
  char bytes[8192];
  FILE *from = fopen(w->state, "rb");
  remove(w->fresh);
  if (!from) return errno == ENOENT;
  FILE *to = fopen(w->fresh, "wb");
  bool ok = to != NULL;
  for (size_t n; ok && (n = fread(bytes, 1, sizeof bytes, from)) > 0;) ok = fwrite(bytes, 1, n, to) == n;
  ok = ok && !ferror(from);
  fclose(from);
  if (to && fclose(to)) ok = false;
  return ok;
}

/* ---- a round ---- */
static bool put(watch *w, const char *path, void *what) {
  if (w->n == w->cap) {
    size_t cap = w->cap ? w->cap * 2 : 64;
    void *p = realloc(w->paths, cap * sizeof *w->paths), *q = realloc(w->what, cap * sizeof *w->what);
    void *r = realloc(w->outcome, cap);
    if (p) w->paths = p;
    if (q) w->what = q;
    if (r) w->outcome = r;
    if (!p || !q || !r) return false;
    w->cap = cap;
  }
  w->paths[w->n] = path;
  w->what[w->n] = what;
  w->outcome[w->n++] = PENDING;
  return true;
}

/* What is to be read now: files that rest and were not read as they are, addresses whose time has come. */
static bool collect(watch *w, int64_t now) {
  bool ok = true;
  w->n = w->asked = 0;
  if (w->nroots && now >= w->due) ok = watch_look(&w->files, w->roots, w->nroots, now);
  if (now >= w->due) w->due = now + w->every;
  for (size_t i = 0; ok && i < w->files.n; i++) {
    watch_file *f = &w->files.list[i];
    if (!f->rests && !f->taken && now + WATCH_REST < w->due) w->due = now + WATCH_REST;
    if (f->rests && !f->taken) ok = put(w, f->path, f);
  }
  for (size_t i = 0; ok && i < w->naddresses; i++) {
    if (w->addresses[i].due > now) continue;
    ok = put(w, w->addresses[i].url, &w->addresses[i]);
    w->asked++;
  }
  return ok;
}

/* In the reader's thread; looked at when that has ended. */
static void read_whole(void *ctx, size_t file, bool ok) { ((watch *)ctx)->outcome[file] = ok ? READ : FAILED; }

static void put_off(watch *w, address *at, int64_t now) {
  const int64_t most = w->every > (int64_t)HOUR * 1000 ? w->every : (int64_t)HOUR * 1000;
  int64_t wait = w->every << (at->failures < 12 ? at->failures : 12);
  if (wait > most) wait = most;
  at->failures++;
  at->due = now + wait;
  char text[80];
  snprintf(text, sizeof text, "not read; asked again in %" PRId64 " s", wait / 1000);
  if (!w->once) cli_message(NULL, &(rasid_message){.file = at->url, .text = text});
}

static void settle(watch *w, int64_t now) {
  for (size_t i = 0; i < w->n; i++) {
    bool is_file = i + w->asked < w->n;
    watch_file *f = is_file ? w->what[i] : NULL;
    address *at = is_file ? NULL : w->what[i];
    /* What cannot be read is told once, and again when it changes. */
    if (f && w->outcome[i] != PENDING) f->taken = true;
    if (w->outcome[i] == FAILED) w->failed = true;
    if (at && w->outcome[i] == FAILED) put_off(w, at, now);
    if (at && w->outcome[i] == READ) at->due = now + w->every, at->failures = 0;
  }
  if (w->asked && rename(w->fresh, w->state) && errno != ENOENT) {
    rasid_error err = {.status = RASID_IO};
    snprintf(err.file, sizeof err.file, "%.255s", w->state);
    snprintf(err.message, sizeof err.message, "cannot be written: %s; feeds are fetched whole", strerror(errno));
    cli_failed(&err);
  }
}

static void tell(watch *w) {
  const cli_record *r = &w->record;
  char clock[32] = "";
  struct tm tm;
  time_t now = time(NULL);
  if (localtime_r(&now, &tm)) strftime(clock, sizeof clock, "%Y-%m-%d %H:%M:%S", &tm);
  w->added += r->added, w->events += r->events;
  if (r->added || r->revised)
    fprintf(stderr, "rasid: %s: %" PRIu64 " documents added, %" PRIu64 " revised; %" PRIu64 " events\n", clock, r->added, r->revised,
            r->events);
  else if (w->live && !w->once)
    w->shown = fprintf(stderr, "rasid: %s: nothing new", clock) > 0;
}

/* CLI_DONE, or CLI_FAILED where the record can take nothing more. */
static int look(watch *w) {
  int64_t now = watch_clock();
  bool ok = collect(w, now);
  wipe(w);
  if (!ok) return cli_failed(&(rasid_error){.status = RASID_MEMORY});
  w->record.added = w->record.revised = w->record.known = w->record.events = 0;
  if (w->n) {
    if (w->asked && !copy_state(w)) remove(w->fresh);
    w->run.files = w->paths, w->run.nfiles = w->n;
    if (cli_record_fill(&w->record, &w->run, read_whole, w)) w->failed = true;
    if (w->record.failed || w->record.stopped) remove(w->fresh);
    if (w->record.failed) return CLI_FAILED;
    if (!w->record.stopped) settle(w, watch_clock());
  }
  tell(w);
  return CLI_DONE;
}

static bool unfinished(const watch *w) {
  for (size_t i = 0; i < w->files.n; i++)
    if (!w->files.list[i].taken) return true;
  return false;
}

static int look_once(watch *w) {
  int status = look(w);
  for (int i = 0; !status && unfinished(w) && i < TRIES_ONCE && !cli_record_stopped(&w->record, WATCH_REST); i++) {
    w->due = 0;
    for (size_t k = 0; k < w->naddresses; k++) w->addresses[k].due = INT64_MAX;
    status = look(w);
  }
  for (size_t i = 0; i < w->files.n && !status && !w->record.stopped; i++)
    if (!w->files.list[i].taken)
      cli_message(NULL, &(rasid_message){.file = w->files.list[i].path, .text = "it is still being written: left for the next time"});
  return status || w->failed || w->record.stopped ? CLI_FAILED : CLI_DONE;
}

static int look_on(watch *w) {
  int status = CLI_DONE;
  while (!status && !w->record.stopped) {
    status = look(w);
    int64_t next = w->nroots ? w->due : INT64_MAX, now = watch_clock();
    for (size_t i = 0; i < w->naddresses; i++)
      if (w->addresses[i].due < next) next = w->addresses[i].due;
    if (!status && next > now) (void)cli_record_stopped(&w->record, (long)(next - now));
  }
  wipe(w);
  if (!status) fprintf(stderr, "rasid: ended; %" PRIu64 " documents added in all, %" PRIu64 " events\n", w->added, w->events);
  return status;
}

static int prepare(watch *w, const cli_args *a) {
  const char *db = cli_value(a, CLI_DB);
  if (!db) return cli_wrong(a, "needs the record's file: --db FILE");
  int n = snprintf(w->robots, sizeof w->robots, "%s.watch.robots", db);
  if (n < 0 || (size_t)n >= sizeof w->robots) return cli_wrong(a, "the path of --db is too long");
  snprintf(w->state, sizeof w->state, "%.*s", n - 7, w->robots);
  snprintf(w->fresh, sizeof w->fresh, "%.*s.new", n - 7, w->robots);
  w->files.record = db;
  w->once = cli_has(a, CLI_ONCE);
  if (w->once && cli_has(a, CLI_EVERY)) return cli_wrong(a, "takes --every or --once, not both");
  w->live = cli_may_progress(a);
  w->run = (cli_run){.input = cli_input(a), .progress = w->live, .fetch = {cli_has(a, CLI_PRIVATE), w->fresh, w->robots}};
  if (!cli_engine_options(a, &w->run.engine) || !cli_threads(a, &w->run.threads)) return CLI_USAGE;
  int status = parse_every(a, &w->every);
  return status ? status : gather(w, a);
}

int cli_watch_command(const cli_args *a) {
  watch w = {.every = 0};
  rasid_lexicon *lex = NULL;
  int status = prepare(&w, a);
  if (!status) status = cli_open_lexicon(a, NULL, &lex);
  if (!status) {
    w.run.lexicon = lex;
    status = cli_record_open(a, &w.record);
  }
  if (!status) {
    begin_state(&w);
    status = w.once ? look_once(&w) : look_on(&w);
  }
  cli_record_close(&w.record);
  rasid_lexicon_close(lex);
  watch_files_free(&w.files);
  free(w.lists), free(w.roots), free(w.addresses);
  free(w.paths), free(w.what), free(w.outcome);
  return status;
}

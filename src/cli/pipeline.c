/* `code` and `ingest` at work: a reader, N coders, a writer around a ring of slots; with one thread the same three steps in
 * turn. What is done with a coded document, cli_run.keep says; without it its events are written to standard output.
 * Invariant: slot i holds document i (mod the ring), and its messages and events are written in that order, so that the
 * output does not depend on N. The ring bounds memory: the reader waits until the writer has emptied a slot. */
#define _POSIX_C_SOURCE 200809L
#include "cli/cli.h"
#include <inttypes.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

enum { SLOTS_A_THREAD = 8, LOOK_MS = 50 /* for an interruption, while nothing is ready */ };

/* One document on its way, or only messages (doc NULL). */
typedef struct slot {
  rasid_document *doc;
  rasid_result *result;
  rasid_string text;
  char *notes; /* messages from before this document, or NULL */
  rasid_error err;
  size_t file; /* which of the files it came from */
  bool failed, told, coded; /* failed: the exit status is 1; told: err is to be shown */
  bool known; /* need not be coded */
} slot;

/* The reader's side: files one after the other; messages gather in a stream in memory until a slot takes them. */
typedef struct source {
  const cli_run *run;
  size_t file;
  cli_reader reader;
  FILE *notes;
  char *text;
  size_t size;
  bool failed;
} source;

typedef struct sink {
  const cli_run *run;
  rasid_frame frame;
  bool any, failed, live, shown;
  uint64_t documents, events, bytes;
  uint64_t total, past; /* bytes of all files, 0: not known; of those before the one at hand */
  uint64_t within;      /* bytes of text from the file at hand */
  size_t file;
  struct timespec begin, last;
} sink;

static void drop(slot *s) {
  rasid_result_free(s->result);
  rasid_document_free(s->doc);
  free(s->notes);
  *s = (slot){.coded = false};
}

/* ---- reading ---- */
static bool open_source(source *s, const cli_run *run) {
  *s = (source){.run = run};
  s->notes = open_memstream(&s->text, &s->size);
  return s->notes != NULL;
}

static void close_source(source *s) {
  (void)cli_reader_close(&s->reader);
  if (s->notes) fclose(s->notes);
  free(s->text);
}

static void note_error(source *s, const rasid_error *err) {
  rasid_message m = {.error = true,
                     .file = err->file,
                     .line = err->line,
                     .column = err->column,
                     .text = err->message[0] ? err->message : rasid_status_text(err->status)};
  cli_message(s->notes, &m);
  s->failed = true;
}

static void take_notes(source *s, slot *to) {
  if (ftello(s->notes) > 0) {
    fflush(s->notes);
    /* Behind what was written now may stand what was written before the last rewind. */
    to->notes = strndup(s->text, s->size);
    rewind(s->notes);
  }
  to->failed = s->failed;
  s->failed = false;
}

/* Fills a slot; false when there is nothing more. The last slot may hold messages alone. */
static bool next_slot(source *s, slot *to) {
  *to = (slot){.coded = false};
  rasid_error err;
  while (s->file < s->run->nfiles) {
    rasid_status st = RASID_OK;
    if (!s->reader.reader)
      st = cli_reader_open(&s->reader, s->run->files[s->file], s->run->input, &s->run->fetch, cli_message, s->notes,
                           &err);
    if (!st) st = rasid_reader_next(s->reader.reader, &to->doc, &err);
    if (!st) to->file = s->file;
    if (!st) to->known = s->run->keep && s->run->keep->known(s->run->keep->ctx, to->doc);
    if (!st) break;
    if (st != RASID_END) note_error(s, &err);
    bool closed = cli_reader_close(&s->reader);
    if (!closed) s->failed = true;
    if (s->run->keep && s->run->keep->done) s->run->keep->done(s->run->keep->ctx, s->file, closed && st == RASID_END);
    s->file++;
  }
  take_notes(s, to);
  return to->doc || to->notes || to->failed;
}

/* ---- coding ---- */
/* An error names the document where it does not name a place of its own. */
static void place_of(slot *s) {
  if (s->err.file[0]) return;
  snprintf(s->err.file, sizeof s->err.file, "%.*s", (int)s->doc->file.length, s->doc->file.data);
  s->err.line = (unsigned)s->doc->line;
}

static void code_slot(rasid_engine *en, const cli_run *run, slot *s) {
  if (!s->doc || s->known) return;
  rasid_status st = rasid_code(en, s->doc, &s->result, &s->err);
  if (!st && !rasid_result_lang(s->result).length) {
    s->told = true;
    s->err = (rasid_error){.message = "the text is in no language that the lexicon has: passed over"};
    place_of(s);
    return;
  }
  if (!st && run->keep) {
    (void)rasid_result_json(s->result, 0); /* made here rather than in the one thread that writes */
    return;
  }
  if (!st) st = rasid_result_text(s->result, run->format, &run->style, &s->text, &s->err);
  if (!st) return;
  s->told = true;
  s->text = (rasid_string){"", 0};
  place_of(s);
}

/* ---- writing ---- */
static double seconds(const struct timespec *a, const struct timespec *b) {
  return (double)(b->tv_sec - a->tv_sec) + (double)(b->tv_nsec - a->tv_nsec) / 1e9;
}

static void put(sink *k, rasid_string s) {
  if (s.length && fwrite(s.data, 1, s.length, stdout) != s.length) k->failed = true;
}

/* The bytes of all files; 0 where one is a pipe or a folder, of which nobody knows the end. */
static uint64_t total_of(const cli_run *run) {
  uint64_t sum = 0;
  for (size_t i = 0; i < run->nfiles; i++) {
    struct stat s;
    if (stat(run->files[i], &s) || !S_ISREG(s.st_mode)) return 0;
    sum += (uint64_t)s.st_size;
  }
  return sum;
}

static void open_sink(sink *k, const cli_run *run) {
  *k = (sink){.run = run, .frame = run->keep ? (rasid_frame){.head = {"", 0}} : rasid_format_frame(run->format)};
  k->total = run->progress ? total_of(run) : 0;
  struct stat s;
  bool standard = run->nfiles == 1 && strcmp(run->files[0], "-") == 0;
  /* Who feeds documents one by one wants each one's events at once. */
  k->live = standard && !(fstat(0, &s) == 0 && S_ISREG(s.st_mode));
  clock_gettime(CLOCK_MONOTONIC, &k->begin);
  k->last = k->begin;
  put(k, k->frame.head);
}

static void wipe_progress(sink *k) {
  if (k->shown) fprintf(stderr, "\r\033[K");
  k->shown = false;
}

/* Where in its files the work is, by the text taken so far. */
static void advance(sink *k, const slot *s) {
  for (; k->total && k->file < s->file; k->file++) {
    struct stat st;
    if (stat(k->run->files[k->file], &st) == 0) k->past += (uint64_t)st.st_size;
    k->within = 0;
  }
  k->within += s->doc->text.length;
}

/* Hours, minutes and seconds that are left at the speed so far; nothing where the end is not known. */
static void left(const sink *k, double since) {
  uint64_t done = k->past + k->within;
  if (!k->total || !done) return;
  double more = done < k->total ? since * (double)(k->total - done) / (double)done : 0;
  unsigned long t = (unsigned long)(more + 0.5);
  if (t < 360000) fprintf(stderr, ", %lu:%02lu:%02lu left", t / 3600, t / 60 % 60, t % 60);
}

/* Only where it takes long: the first line comes after a second, then four a second. */
static void progress(sink *k) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  double since = seconds(&k->begin, &now);
  if (since < 1 || seconds(&k->last, &now) < 0.25) return;
  k->last = now;
  k->shown = true;
  fprintf(stderr, "\r\033[K%" PRIu64 " documents, %" PRIu64 " events, %.1f MB/s", k->documents, k->events,
          (double)k->bytes / since / 1e6);
  left(k, since);
  fflush(stderr);
}

static void write_slot(sink *k, slot *s, int *status) {
  if (s->notes || s->told) wipe_progress(k);
  if (s->notes) fputs(s->notes, stderr);
  if (s->told)
    cli_message(NULL, &(rasid_message){
                          .file = s->err.file, .line = s->err.line, .column = s->err.column, .text = s->err.message});
  if (s->failed) *status = CLI_FAILED;
  if (k->run->keep && s->doc && !s->told) {
    rasid_error err;
    if (k->run->keep->take(k->run->keep->ctx, s->doc, s->known ? NULL : s->result, &err)) {
      wipe_progress(k);
      *status = cli_failed(&err);
      k->failed = true;
    }
  }
  if (s->text.length) {
    if (k->any) put(k, k->frame.between);
    put(k, s->text);
    if (k->live || !k->any) fflush(stdout);
    k->any = true;
  }
  if (s->doc) {
    k->documents++;
    k->events += rasid_result_count(s->result);
    k->bytes += s->doc->text.length;
    advance(k, s);
  }
  if (k->run->progress) progress(k);
  drop(s);
}

static int close_sink(sink *k, int status) {
  wipe_progress(k);
  put(k, k->frame.tail);
  return k->failed ? CLI_FAILED : status;
}

static bool interrupted(const sink *k) { return k->run->keep && k->run->keep->stop(k->run->keep->ctx); }

/* ---- one thread ---- */
static int run_alone(const cli_run *run, rasid_engine *en, source *src, sink *k) {
  int status = CLI_DONE;
  slot s;
  while (!k->failed && next_slot(src, &s)) {
    code_slot(en, run, &s);
    write_slot(k, &s, &status);
  }
  return status;
}

/* ---- many ---- */
typedef struct shared {
  const cli_run *run;
  source *src;
  pthread_mutex_t lock;
  pthread_cond_t room, work, ready; /* for the reader, the coders, the writer */
  slot *ring;
  size_t size;
  uint64_t read, taken, written; /* documents so far; written <= taken <= read <= written + size */
  bool ended, stop;
} shared;

typedef struct coder {
  shared *sh;
  rasid_engine *engine;
  pthread_t thread;
} coder;

static void *read_all(void *arg) {
  shared *sh = arg;
  for (;;) {
    slot s;
    /* Waiting for input is the one place where an interrupted run leaves the reader. */
    if (sh->run->keep) pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, NULL);
    bool more = next_slot(sh->src, &s);
    if (sh->run->keep) pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, NULL);
    pthread_mutex_lock(&sh->lock);
    while (more && !sh->stop && sh->read - sh->written == sh->size) pthread_cond_wait(&sh->room, &sh->lock);
    if (more && sh->stop) {
      drop(&s);
      more = false;
    }
    if (more) sh->ring[sh->read++ % sh->size] = s;
    if (!more) sh->ended = true;
    pthread_cond_signal(&sh->work);
    if (!more) pthread_cond_broadcast(&sh->work), pthread_cond_signal(&sh->ready);
    pthread_mutex_unlock(&sh->lock);
    if (!more) return NULL;
  }
}

static void *code_all(void *arg) {
  coder *c = arg;
  shared *sh = c->sh;
  pthread_mutex_lock(&sh->lock);
  for (;;) {
    while (!sh->stop && !sh->ended && sh->taken == sh->read) pthread_cond_wait(&sh->work, &sh->lock);
    if (sh->stop || sh->taken == sh->read) break;
    slot *s = &sh->ring[sh->taken++ % sh->size];
    pthread_mutex_unlock(&sh->lock);
    code_slot(c->engine, sh->run, s);
    pthread_mutex_lock(&sh->lock);
    s->coded = true;
    pthread_cond_signal(&sh->ready);
  }
  pthread_mutex_unlock(&sh->lock);
  return NULL;
}

/* Until something happens, or for a moment where an interruption is looked for. */
static void wait_ready(shared *sh, sink *k) {
  if (!k->run->keep) {
    pthread_cond_wait(&sh->ready, &sh->lock);
    return;
  }
  struct timespec until;
  clock_gettime(CLOCK_REALTIME, &until);
  until.tv_nsec += LOOK_MS * 1000000L;
  if (until.tv_nsec >= 1000000000L) until.tv_sec++, until.tv_nsec -= 1000000000L;
  pthread_cond_timedwait(&sh->ready, &sh->lock, &until);
}

static int write_all(shared *sh, sink *k) {
  int status = CLI_DONE;
  pthread_mutex_lock(&sh->lock);
  for (;;) {
    slot *s = &sh->ring[sh->written % sh->size];
    bool stop = interrupted(k);
    while (!stop && !(sh->ended && sh->written == sh->read) && !(sh->written < sh->read && s->coded)) {
      if (k->run->keep && !k->run->keep->idle(k->run->keep->ctx)) k->failed = true;
      wait_ready(sh, k);
      stop = k->failed || interrupted(k);
    }
    if (stop || sh->written == sh->read) break;
    pthread_mutex_unlock(&sh->lock);
    write_slot(k, s, &status);
    pthread_mutex_lock(&sh->lock);
    sh->written++;
    pthread_cond_signal(&sh->room);
    if (k->failed) break;
  }
  sh->stop = true;
  pthread_cond_broadcast(&sh->work);
  pthread_cond_broadcast(&sh->room);
  pthread_mutex_unlock(&sh->lock);
  return status;
}

static void free_ring(shared *sh) {
  for (size_t i = 0; i < sh->size; i++) drop(&sh->ring[i]);
  free(sh->ring);
}

static int run_threads(const cli_run *run, coder *coders, unsigned n, source *src, sink *k) {
  shared sh = {.run = run, .src = src, .size = (size_t)n * SLOTS_A_THREAD};
  sh.ring = calloc(sh.size, sizeof *sh.ring);
  pthread_t reader;
  if (!sh.ring) return CLI_FAILED;
  pthread_mutex_init(&sh.lock, NULL);
  pthread_cond_init(&sh.room, NULL), pthread_cond_init(&sh.work, NULL), pthread_cond_init(&sh.ready, NULL);
  unsigned started = 0;
  int status = CLI_FAILED;
  bool reading = pthread_create(&reader, NULL, read_all, &sh) == 0;
  for (; reading && started < n; started++) {
    coders[started].sh = &sh;
    if (pthread_create(&coders[started].thread, NULL, code_all, &coders[started])) break;
  }
  if (started) {
    status = write_all(&sh, k);
  } else {
    pthread_mutex_lock(&sh.lock);
    sh.stop = true;
    pthread_cond_broadcast(&sh.room);
    pthread_mutex_unlock(&sh.lock);
    fprintf(stderr, "rasid: no thread could be started\n");
  }
  if (reading && k->run->keep) pthread_cancel(reader);
  for (unsigned i = 0; i < started; i++) pthread_join(coders[i].thread, NULL);
  if (reading) pthread_join(reader, NULL);
  pthread_cond_destroy(&sh.room), pthread_cond_destroy(&sh.work), pthread_cond_destroy(&sh.ready);
  pthread_mutex_destroy(&sh.lock);
  free_ring(&sh);
  return status;
}

int cli_pipeline(const cli_run *run) {
  source src;
  sink k;
  rasid_error err = {.status = RASID_MEMORY, .message = "out of memory"};
  coder *coders = calloc(run->threads, sizeof *coders);
  if (!coders) return cli_failed(&err);
  int status = CLI_DONE;
  for (unsigned i = 0; i < run->threads && !status; i++) {
    rasid_status st = rasid_engine_new(run->lexicon, &run->engine, &coders[i].engine, &err);
    if (st == RASID_ARGUMENT)
      status = fprintf(stderr, "rasid code: %s\n", err.message) < 0 ? CLI_FAILED : CLI_USAGE;
    else if (st)
      status = cli_failed(&err);
  }
  if (!status && !open_source(&src, run))
    status = cli_failed(&err);
  else if (!status) {
    open_sink(&k, run);
    status = run->threads > 1 || run->keep ? run_threads(run, coders, run->threads, &src, &k)
                              : run_alone(run, coders[0].engine, &src, &k);
    status = close_sink(&k, status);
    close_source(&src);
  }
  for (unsigned i = 0; i < run->threads; i++) rasid_engine_free(coders[i].engine);
  free(coders);
  return status;
}

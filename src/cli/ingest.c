/* Filling a record, for `ingest` and `watch`: the pipeline of `code` with a record at its end. One connection writes in the
 * pipeline's last thread, another reads in its first, so that what is known is not coded again.
 * Signals are blocked in every thread and asked for between documents: nothing is written but whole documents. */
#define _POSIX_C_SOURCE 200809L
#include "cli/fill.h"
#include <inttypes.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>

typedef struct filling {
  cli_record *r;
  void (*done)(void *ctx, size_t file, bool ok);
  void *ctx;
} filling;

static bool known(void *ctx, const rasid_document *doc) {
  filling *f = ctx;
  bool yes = false;
  /* Where this cannot be told, the writer finds out. */
  return rasid_store_known(f->r->seen, doc, &yes, NULL) == RASID_OK && yes;
}

static rasid_status take(void *ctx, const rasid_document *doc, rasid_result *result, rasid_error *err) {
  cli_record *r = ((filling *)ctx)->r;
  rasid_added what = RASID_ADDED_SAME;
  rasid_status st = result ? rasid_store_add(r->store, doc, result, &what, err) : RASID_OK;
  if (st) r->failed = true;
  if (st) return st;
  r->added += what == RASID_ADDED_NEW;
  r->revised += what == RASID_ADDED_REVISED;
  r->known += what == RASID_ADDED_SAME;
  if (what != RASID_ADDED_SAME) r->events += rasid_result_count(result);
  return RASID_OK;
}

bool cli_record_stopped(cli_record *r, long milliseconds) {
  const struct timespec t = {milliseconds / 1000, milliseconds % 1000 * 1000000};
  if (!r->stopped) r->stopped = sigtimedwait(&r->signals, NULL, &t) > 0;
  return r->stopped;
}

static bool stop(void *ctx) { return cli_record_stopped(((filling *)ctx)->r, 0); }

static bool idle(void *ctx) {
  cli_record *r = ((filling *)ctx)->r;
  rasid_error err;
  if (rasid_store_commit(r->store, &err) == RASID_OK) return true;
  cli_failed(&err);
  r->failed = true;
  return false;
}

static void done(void *ctx, size_t file, bool ok) {
  filling *f = ctx;
  if (f->done) f->done(f->ctx, file, ok);
}

int cli_record_open(const cli_args *a, cli_record *r) {
  rasid_error err;
  *r = (cli_record){.store = NULL};
  sigemptyset(&r->signals);
  sigaddset(&r->signals, SIGINT), sigaddset(&r->signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &r->signals, NULL);
  const char *db = cli_value(a, CLI_DB);
  int status = rasid_store_open(db, true, &r->store, &err) ? cli_failed(&err) : cli_opened(&err);
  if (!status && rasid_store_open(db, false, &r->seen, &err)) status = cli_failed(&err);
  if (status) cli_record_close(r);
  return status;
}

void cli_record_close(cli_record *r) {
  rasid_store_close(r->seen);
  rasid_store_close(r->store);
  r->seen = r->store = NULL;
}

int cli_record_fill(cli_record *r, cli_run *run, void (*each)(void *ctx, size_t file, bool ok), void *ctx) {
  filling f = {r, each, ctx};
  cli_keep keep = {.ctx = &f, .known = known, .take = take, .stop = stop, .idle = idle, .done = done};
  run->keep = &keep;
  int status = cli_pipeline(run);
  run->keep = NULL;
  if (!r->failed && idle(&f)) return status;
  /* How much of the last transaction is kept, the cause decides. */
  fprintf(stderr, "rasid: the record is whole; when the cause is mended, the same command goes on from where it is\n");
  return CLI_FAILED;
}

static int fill(cli_record *r, cli_run *run) {
  int status = cli_record_fill(r, run, NULL, NULL);
  if (r->failed) return status;
  fprintf(stderr, "rasid: %" PRIu64 " documents added, %" PRIu64 " revised, %" PRIu64 " known; %" PRIu64 " events\n", r->added,
          r->revised, r->known, r->events);
  if (!r->stopped) return status;
  fprintf(stderr, "rasid: interrupted; what was read so far is kept, the same command goes on from there\n");
  return CLI_FAILED;
}

int cli_ingest_command(const cli_args *a) {
  const char *standard[] = {"-"};
  cli_run run = {.files = a->operands, .nfiles = a->noperands, .input = cli_input(a), .progress = cli_may_progress(a),
                 .fetch = {.allow_private = cli_has(a, CLI_PRIVATE)}};
  if (!cli_has(a, CLI_DB)) return cli_wrong(a, "needs the record's file: --db FILE");
  if (!cli_engine_options(a, &run.engine) || !cli_threads(a, &run.threads)) return CLI_USAGE;
  if (!run.nfiles) run.files = standard, run.nfiles = 1;
  cli_record r;
  rasid_lexicon *lex;
  int status = cli_open_lexicon(a, NULL, &lex);
  if (status) return status;
  run.lexicon = lex;
  status = cli_record_open(a, &r);
  if (!status) status = fill(&r, &run);
  cli_record_close(&r);
  rasid_lexicon_close(lex);
  return status;
}

/* `ingest`: the pipeline of `code` with a record at its end. One connection writes in the pipeline's last thread, another reads in
 * its first, so that what is known is not coded again.
 * Signals are blocked in every thread and asked for between documents: nothing is written but whole documents. */
#define _POSIX_C_SOURCE 200809L
#include "cli/cli.h"
#include <inttypes.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>

typedef struct ingest {
  rasid_store *store, *seen; /* for the writer and for the reader */
  sigset_t signals;
  uint64_t added, revised, known, events;
  bool stopped, failed;
} ingest;

static bool known(void *ctx, const rasid_document *doc) {
  ingest *in = ctx;
  bool yes = false;
  /* Where this cannot be told, the writer finds out. */
  return rasid_store_known(in->seen, doc, &yes, NULL) == RASID_OK && yes;
}

static rasid_status take(void *ctx, const rasid_document *doc, rasid_result *result, rasid_error *err) {
  ingest *in = ctx;
  rasid_added what = RASID_ADDED_SAME;
  rasid_status st = result ? rasid_store_add(in->store, doc, result, &what, err) : RASID_OK;
  if (st) in->failed = true;
  if (st) return st;
  in->added += what == RASID_ADDED_NEW;
  in->revised += what == RASID_ADDED_REVISED;
  in->known += what == RASID_ADDED_SAME;
  if (what != RASID_ADDED_SAME) in->events += rasid_result_count(result);
  return RASID_OK;
}

static bool stop(void *ctx) {
  ingest *in = ctx;
  if (!in->stopped) in->stopped = sigtimedwait(&in->signals, NULL, &(struct timespec){0, 0}) > 0;
  return in->stopped;
}

static bool idle(void *ctx) {
  ingest *in = ctx;
  rasid_error err;
  if (rasid_store_commit(in->store, &err) == RASID_OK) return true;
  cli_failed(&err);
  in->failed = true;
  return false;
}

static int run(ingest *in, cli_run *r) {
  cli_keep keep = {.ctx = in, .known = known, .take = take, .stop = stop, .idle = idle};
  r->keep = &keep;
  int status = cli_pipeline(r);
  if (in->failed || !idle(in)) {
    /* How much of the last transaction is kept, the cause decides. */
    fprintf(stderr, "rasid: the record is whole; when the cause is mended, the same command goes on from where it is\n");
    return CLI_FAILED;
  }
  fprintf(stderr, "rasid: %" PRIu64 " documents added, %" PRIu64 " revised, %" PRIu64 " known; %" PRIu64 " events\n", in->added,
          in->revised, in->known, in->events);
  if (!in->stopped) return status;
  fprintf(stderr, "rasid: interrupted; what was read so far is kept, the same command goes on from there\n");
  return CLI_FAILED;
}

int cli_ingest_command(const cli_args *a) {
  const char *db = cli_value(a, CLI_DB), *standard[] = {"-"};
  cli_run r = {.files = a->operands, .nfiles = a->noperands, .input = cli_input(a), .progress = cli_may_progress(a),
               .allow_private = cli_has(a, CLI_PRIVATE)};
  if (!db) return cli_wrong(a, "needs the record's file: --db FILE");
  if (!cli_engine_options(a, &r.engine) || !cli_threads(a, &r.threads)) return CLI_USAGE;
  if (!r.nfiles) r.files = standard, r.nfiles = 1;
  ingest in = {.store = NULL};
  rasid_error err;
  rasid_lexicon *lex;
  int status = cli_open_lexicon(a, NULL, &lex);
  if (status) return status;
  r.lexicon = lex;
  sigemptyset(&in.signals);
  sigaddset(&in.signals, SIGINT), sigaddset(&in.signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &in.signals, NULL);
  status = rasid_store_open(db, true, &in.store, &err) ? cli_failed(&err) : cli_opened(&err);
  if (!status && rasid_store_open(db, false, &in.seen, &err)) status = cli_failed(&err);
  if (!status) status = run(&in, &r);
  rasid_store_close(in.seen);
  rasid_store_close(in.store);
  rasid_lexicon_close(lex);
  return status;
}

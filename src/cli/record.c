/* `doctor`, `recode`, `review`: keeping a record. */
#define _POSIX_C_SOURCE 200809L
#include "cli/cli.h"
#include "cli/together.h"
#include <rasid_admin.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

int cli_open_record(const cli_args *a, bool write, rasid_store **out) {
  rasid_error err;
  const char *db = cli_value(a, CLI_DB);
  *out = NULL;
  if (!db) return cli_wrong(a, "needs the record's file: --db FILE");
  if (!rasid_store_open(db, write, out, &err)) return cli_opened(&err);
  return cli_failed(&err);
}

int cli_doctor_command(const cli_args *a) {
  rasid_store *store;
  rasid_error err;
  size_t problems = 0;
  int status = cli_open_record(a, cli_has(a, CLI_UPGRADE), &store);
  if (status) return status;
  if (rasid_store_check(store, cli_write, NULL, &problems, &err)) status = cli_failed(&err);
  if (problems) status = CLI_FAILED;
  rasid_store_close(store);
  return status;
}

/* Signals are blocked and asked for between documents, as in `ingest`. */
static bool stopped(void *ctx) {
  sigset_t *signals = ctx;
  return sigtimedwait(signals, NULL, &(struct timespec){0, 0}) > 0;
}

static int recode(const cli_args *a, rasid_store *store, rasid_lexicon *lex, unsigned threads) {
  rasid_engine_options options;
  rasid_error err;
  sigset_t signals;
  rasid_engine **engines = calloc(threads, sizeof *engines);
  int status = engines && cli_engine_options(a, &options) ? CLI_DONE : CLI_USAGE;
  unsigned n = 0;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT), sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, NULL);
  for (; !status && n < threads; n++)
    if (rasid_engine_new(lex, &options, &engines[n], &err)) status = cli_failed(&err);
  rasid_recoding how = {.engines = engines, .nengines = n, .together = threads > 1 ? cli_together : NULL, .stop = stopped,
                        .write = cli_write, .ctx = &signals};
  if (!status && rasid_store_recode(store, &how, &err)) status = cli_failed(&err);
  while (n) rasid_engine_free(engines[--n]);
  free(engines);
  return status;
}

int cli_recode_command(const cli_args *a) {
  rasid_store *store;
  rasid_lexicon *lex;
  unsigned threads;
  if (!cli_threads(a, &threads)) return CLI_USAGE;
  int status = cli_open_record(a, true, &store);
  if (status) return status;
  status = cli_open_lexicon(a, NULL, &lex);
  if (!status) status = recode(a, store, lex, threads);
  rasid_lexicon_close(lex);
  rasid_store_close(store);
  return status;
}

/* The moment, or the day that --on tells. */
static const char *moment(const cli_args *a, char out[32]) {
  const char *on = cli_value(a, CLI_ON);
  time_t now = time(NULL);
  struct tm t;
  if (on) return on;
  gmtime_r(&now, &t);
  strftime(out, 32, "%Y-%m-%dT%H:%M:%SZ", &t);
  return out;
}

static rasid_string string(const char *z) { return (rasid_string){z ? z : "", z ? strlen(z) : 0}; }

int cli_review_command(const cli_args *a) {
  char now[32];
  rasid_store *store;
  rasid_error err;
  rasid_lexicon *lex = NULL;
  if (!cli_has(a, CLI_BY)) return cli_wrong(a, "needs to know who says it: --by NAME");
  const char **set = calloc(a->ngiven + 1, sizeof *set);
  if (!set) return CLI_FAILED;
  rasid_review r = {.event = string(a->operands[0]), .verdict = string(a->operands[1]), .other = string(cli_value(a, CLI_LINK)),
                    .reviewer = string(cli_value(a, CLI_BY)), .note = string(cli_value(a, CLI_NOTE)), .made = string(moment(a, now)),
                    .set = set, .nset = cli_values(a, CLI_SET, set)};
  int status = cli_open_record(a, true, &store);
  if (!status) status = cli_open_lexicon(a, NULL, &lex);
  if (!status) {
    rasid_status st = rasid_store_review(store, lex, &r, &err);
    if (st) status = st == RASID_ARGUMENT ? cli_wrong(a, "%s", err.message) : cli_failed(&err);
  }
  rasid_lexicon_close(lex);
  rasid_store_close(store);
  free(set);
  return status;
}

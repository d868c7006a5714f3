/* `doctor`, `recode`, `review`, and `explain` of an event: keeping a record. */
#define _POSIX_C_SOURCE 200809L
#include "cli/cli.h"
#include <pthread.h>
#include <rasid_admin.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Opens the record that --db names; CLI_DONE, or another status after telling why. */
static int open_record(const cli_args *a, bool write, rasid_store **out) {
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
  int status = open_record(a, cli_has(a, CLI_UPGRADE), &store);
  if (status) return status;
  if (rasid_store_check(store, cli_write, NULL, &problems, &err)) status = cli_failed(&err);
  if (problems) status = CLI_FAILED;
  rasid_store_close(store);
  return status;
}

int cli_explain_event(const cli_args *a) {
  rasid_store *store;
  rasid_error err;
  const char *id = cli_value(a, CLI_EVENT);
  int status = open_record(a, false, &store);
  if (status) return status;
  if (rasid_store_explain(store, (rasid_string){id, strlen(id)}, cli_write, NULL, &err)) status = cli_failed(&err);
  rasid_store_close(store);
  return status;
}

/* Signals are blocked and asked for between documents, as in `ingest`. */
static bool stopped(void *ctx) {
  sigset_t *signals = ctx;
  return sigtimedwait(signals, NULL, &(struct timespec){0, 0}) > 0;
}

int cli_recode_command(const cli_args *a) {
  rasid_store *store;
  rasid_error err;
  rasid_lexicon *lex;
  rasid_engine *en;
  sigset_t signals;
  int status = open_record(a, true, &store);
  if (status) return status;
  status = cli_open_engine(a, NULL, &lex, &en);
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT), sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, NULL);
  if (!status && rasid_store_recode(store, en, stopped, cli_write, &signals, &err)) status = cli_failed(&err);
  rasid_engine_free(en);
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
  int status = open_record(a, true, &store);
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

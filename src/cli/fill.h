/* A record that is filled by the pipeline, for `ingest` and `watch`. Wants POSIX's signals. */
#ifndef RS_CLI_FILL_H
#define RS_CLI_FILL_H
#include "cli/cli.h"
#include <signal.h>

typedef struct cli_record {
  rasid_store *store, *seen; /* for the pipeline's writer and for its reader */
  sigset_t signals;          /* blocked in every thread, asked for between documents */
  uint64_t added, revised, known, events;
  bool stopped, failed;
} cli_record;
/* Opens --db to write and blocks SIGINT and SIGTERM. CLI_DONE, or another status after telling why. */
int cli_record_open(const cli_args *a, cli_record *r);
void cli_record_close(cli_record *r);
/* Codes what `run` names into the record and commits it; `done` may be NULL, its ctx too. */
int cli_record_fill(cli_record *r, cli_run *run, void (*done)(void *ctx, size_t file, bool ok), void *ctx);
/* Was the run interrupted? Waits so many milliseconds for it. */
bool cli_record_stopped(cli_record *r, long milliseconds);
#endif

/* `code`: options -> a run of the pipeline. */
#define _GNU_SOURCE 1
#include "cli/cli.h"
#include <sched.h>
#include <unistd.h>

enum { MOST_THREADS = 256, USUAL_THREADS = 8 };

/* The processors that this process may use; more than eight coders wait for the reader of a file. */
static unsigned usual_threads(void) {
  cpu_set_t set;
  CPU_ZERO(&set);
  int n = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
  return n < 1 ? 1 : n > USUAL_THREADS ? USUAL_THREADS : (unsigned)n;
}

bool cli_threads(const cli_args *a, unsigned *out) {
  unsigned long threads = usual_threads();
  if (!cli_number(a, CLI_THREADS, 1, MOST_THREADS, &threads)) return false;
  *out = (unsigned)threads;
  return true;
}

int cli_code_command(const cli_args *a) {
  cli_run run = {.files = a->operands,
                 .nfiles = a->noperands,
                 .input = cli_input(a),
                 .style = cli_style(),
                 .progress = cli_may_progress(a),
                 .fetch = {.allow_private = cli_has(a, CLI_PRIVATE)}};
  run.format = (rasid_format)cli_choice(a, CLI_FORMAT, isatty(STDOUT_FILENO) ? RASID_TABLE : RASID_JSONL);
  if (!cli_engine_options(a, &run.engine) || !cli_threads(a, &run.threads)) return CLI_USAGE;
  const char *standard[] = {"-"};
  if (!run.nfiles) run.files = standard, run.nfiles = 1;
  rasid_lexicon *lex;
  int status = cli_open_lexicon(a, NULL, &lex);
  if (status) return status;
  run.lexicon = lex;
  status = cli_pipeline(&run);
  rasid_lexicon_close(lex);
  return status;
}

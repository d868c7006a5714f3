/* `eval` and `train`. The trainer is a program of its own: it links what the library must not (C++, rand, setlocale).
 */
#define _GNU_SOURCE 1
#include "cli/cli.h"
#include <errno.h>
#include <rasid_admin.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

int cli_eval_command(const cli_args *a) {
  const char **gold = calloc(a->ngiven + 1, sizeof *gold);
  if (!gold) return CLI_FAILED;
  rasid_eval_options o = {.gold = gold,
                          .ngold = cli_values(a, CLI_GOLD, gold),
                          .types = cli_value(a, CLI_TYPES),
                          .json = cli_has(a, CLI_JSON),
                          .errors = cli_has(a, CLI_ERRORS)};
  int status = o.ngold ? CLI_DONE : cli_wrong(a, "needs --gold FILE");
  rasid_lexicon *lex = NULL;
  rasid_engine *en = NULL;
  rasid_error err;
  if (!status) status = cli_open_engine(a, NULL, &lex, &en);
  if (!status && rasid_eval(en, &o, cli_write, NULL, &err)) status = cli_failed(&err);
  rasid_engine_free(en);
  rasid_lexicon_close(lex);
  free(gold);
  return status;
}

static rasid_status to_file(void *ctx, const char *p, size_t n) {
  return fwrite(p, 1, n, ctx) == n ? RASID_OK : RASID_IO;
}

static int system_failed(const char *path) {
  fprintf(stderr, "rasid: %s: %s\n", path, strerror(errno));
  return CLI_FAILED;
}

static int run_trainer(const char *trainer, const char *model, const char *folds, const char *costs, bool classes,
                       const char *examples) {
  const char *argv[] = {trainer,
                        "--model",
                        model,
                        "--folds",
                        folds,
                        "--c",
                        costs,
                        classes ? "--classes" : examples,
                        classes ? examples : NULL,
                        NULL};
  fflush(stdout);
  pid_t child = fork();
  if (child < 0) return system_failed(trainer);
  if (child == 0) {
    execv(trainer, (char *const *)argv);
    _exit(127);
  }
  int status;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return system_failed(trainer);
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return CLI_DONE;
  fprintf(stderr, "rasid: %s failed\n", trainer);
  return CLI_FAILED;
}

/* One model: its examples into a file, the trainer over it. */
static int train_one(const cli_args *a, rasid_engine *en, const char *const *gold, size_t ngold, rasid_examples kind,
                     const char *trainer) {
  const char *folder = cli_value(a, CLI_OUT), *name = kind == RASID_EXAMPLES_EVENTS ? "events" : "sides";
  const char *folds = cli_value(a, CLI_FOLDS), *costs = cli_value(a, CLI_COSTS);
  char examples[4096], model[4096];
  int n = snprintf(examples, sizeof examples, "%s/%s.examples", folder, name),
      m = snprintf(model, sizeof model, "%s/%s.weights", folder, name);
  if (n < 0 || m < 0 || n >= (int)sizeof examples || m >= (int)sizeof model)
    return cli_wrong(a, "the path of --out is too long");
  FILE *f = fopen(examples, "wb");
  if (!f) return system_failed(examples);
  rasid_error err;
  rasid_status st = rasid_train_examples(en, gold, ngold, kind, to_file, f, &err);
  if (fclose(f) && !st) return system_failed(examples);
  if (st) return cli_failed(&err);
  printf("%s:\n", name);
  int status = run_trainer(trainer, model, folds ? folds : "5", costs ? costs : "0.1,0.3,1,3",
                           kind == RASID_EXAMPLES_SIDES, examples);
  if (!cli_has(a, CLI_KEEP)) remove(examples);
  return status;
}

/* Training with the weights of `model`, NULL: those that the options name. */
static int train_kind(const cli_args *a, const char *model, const char *const *gold, size_t ngold, rasid_examples kind,
                      const char *trainer) {
  rasid_lexicon *lex;
  rasid_engine *en;
  int status = cli_open_engine(a, model, &lex, &en);
  if (status) return status;
  status = train_one(a, en, gold, ngold, kind, trainer);
  rasid_engine_free(en);
  rasid_lexicon_close(lex);
  return status;
}

/* A folder is a model only with both files: sides begin without weights. */
static int start_sides(const char *folder) {
  char path[4096];
  int n = snprintf(path, sizeof path, "%s/sides.weights", folder);
  if (n < 0 || n >= (int)sizeof path) return CLI_FAILED;
  FILE *f = fopen(path, "wb");
  if (!f) return system_failed(path);
  return fclose(f) ? system_failed(path) : CLI_DONE;
}

int cli_train_command(const cli_args *a) {
  unsigned long folds = 5;
  char trainer[8192];
  const char *out = cli_value(a, CLI_OUT);
  if (!out) return cli_wrong(a, "needs --out FOLDER");
  if (!cli_has(a, CLI_GOLD)) return cli_wrong(a, "needs --gold FILE");
  if (!cli_number(a, CLI_FOLDS, 2, 20, &folds)) return CLI_USAGE;
  if (mkdir(out, 0777) && errno != EEXIST) return system_failed(out);
  if (!cli_find_program("rasid-train", trainer, sizeof trainer)) {
    fprintf(stderr, "rasid: the program rasid-train is not beside this one\n");
    return CLI_FAILED;
  }
  const char **gold = calloc(a->ngiven + 1, sizeof *gold);
  if (!gold) return CLI_FAILED;
  size_t ngold = cli_values(a, CLI_GOLD, gold);
  int status = train_kind(a, NULL, gold, ngold, RASID_EXAMPLES_EVENTS, trainer);
  /* Sides are learnt on what the new events model keeps. */
  if (!status) status = start_sides(out);
  if (!status) status = train_kind(a, out, gold, ngold, RASID_EXAMPLES_SIDES, trainer);
  free(gold);
  return status;
}

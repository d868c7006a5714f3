/* `lexicon try|suggest`: a lexicon and a corpus. `try` tells what changed lexicon files do to the events: the later
 * lexicon is the earlier one (that of --lexicon, --no-builtin and --model) with the changed files on top. `suggest`
 * tells what may be missing. Cost: try compiles once and codes every document twice, suggest codes it once. */
#include "cli/cli.h"
#include <rasid_admin.h>
#include <stdlib.h>
#include <string.h>

/* The layers that --lexicon names, then the changed files. */
static int open_changed(const cli_args *a, rasid_lexicon **out) {
  rasid_error err = {.status = RASID_MEMORY, .message = "out of memory"};
  const char **layers = calloc(a->ngiven + a->noperands + 1, sizeof *layers);
  if (!layers) return cli_failed(&err);
  size_t n = cli_values(a, CLI_LEXICON, layers);
  for (size_t i = 0; i < a->noperands; i++) layers[n++] = a->operands[i];
  rasid_lexicon_options o = {.layers = layers,
                             .nlayers = n,
                             .alone = cli_has(a, CLI_NO_BUILTIN),
                             .model = cli_value(a, CLI_MODEL),
                             .message = cli_message,
                             .ctx = stderr};
  rasid_status st = rasid_lexicon_open(&o, out, &err);
  free(layers);
  /* Wrong sources were told one by one already. */
  if (st == RASID_LEXICON) return CLI_FAILED;
  return st ? cli_failed(&err) : CLI_DONE;
}

typedef struct trial {
  rasid_compare *c;
  bool table;
} trial;

static rasid_status compare(void *ctx, const rasid_document *doc, rasid_error *err) {
  const trial *t = ctx;
  return rasid_compare_add(t->c, doc, t->table, cli_write, NULL, err);
}

static int try_files(const cli_args *a, const rasid_engine_options *o, trial t) {
  rasid_error err;
  int status = cli_corpus(a, o, compare, &t);
  if (t.table && rasid_compare_write(t.c, cli_write, NULL, &err)) status = cli_failed(&err);
  return status;
}

int cli_lexicon_try(const cli_args *a) {
  const char *format = cli_value(a, CLI_FORMAT);
  bool table = !format || strcmp(format, "table") == 0;
  rasid_engine_options o;
  rasid_lexicon *before = NULL, *after = NULL;
  rasid_compare *c = NULL;
  rasid_error err;
  if (!table && strcmp(format, "jsonl") != 0) return cli_wrong(a, "writes --format table or jsonl");
  if (!cli_has(a, CLI_CORPUS)) return cli_wrong(a, "needs --on CORPUS-FILE...");
  if (!cli_engine_options(a, &o)) return CLI_USAGE;
  int status = cli_open_lexicon(a, NULL, &before);
  if (!status) status = open_changed(a, &after);
  if (!status) {
    rasid_status st = rasid_compare_new(before, after, &o, &c, &err);
    if (st)
      status = st == RASID_ARGUMENT ? cli_wrong(a, "%s", err.message) : cli_failed(&err);
    else
      status = try_files(a, &o, (trial){c, table});
  }
  rasid_compare_free(c);
  rasid_lexicon_close(after);
  rasid_lexicon_close(before);
  return status;
}

static rasid_status suggest(void *ctx, const rasid_document *doc, rasid_error *err) {
  return rasid_suggest_add(ctx, doc, err);
}

int cli_lexicon_suggest(const cli_args *a) {
  const char *format = cli_value(a, CLI_FORMAT);
  bool table = !format || strcmp(format, "table") == 0;
  unsigned long top = 50;
  rasid_engine_options o;
  rasid_lexicon *lex = NULL;
  rasid_suggest *s = NULL;
  rasid_error err;
  if (!table && strcmp(format, "jsonl") != 0) return cli_wrong(a, "writes --format table or jsonl");
  if (!cli_has(a, CLI_CORPUS)) return cli_wrong(a, "needs --on CORPUS-FILE...");
  if (!cli_number(a, CLI_TOP, 1, 1000000, &top) || !cli_engine_options(a, &o)) return CLI_USAGE;
  int status = cli_open_lexicon(a, NULL, &lex);
  if (status) return status;
  rasid_status st = rasid_suggest_new(lex, &o, &s, &err);
  if (st) {
    status = st == RASID_ARGUMENT ? cli_wrong(a, "%s", err.message) : cli_failed(&err);
  } else {
    status = cli_corpus(a, &o, suggest, s);
    if (rasid_suggest_write(s, top, table, cli_write, NULL, &err)) status = cli_failed(&err);
  }
  rasid_suggest_free(s);
  rasid_lexicon_close(lex);
  return status;
}

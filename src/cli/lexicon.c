/* `lexicon build|check|dump|diff|coverage`. */
#include "cli/cli.h"
#include <rasid_admin.h>
#include <stdlib.h>
#include <string.h>

static rasid_lexicon_options layers_of(const cli_args *a, bool alone) {
  return (rasid_lexicon_options){.layers = a->operands,
                                 .nlayers = a->noperands,
                                 .alone = alone && a->noperands,
                                 .message = cli_message,
                                 .ctx = stderr};
}

int cli_lexicon_build(const cli_args *a) {
  const char *out = cli_value(a, CLI_OUT);
  if (!out) return cli_wrong(a, "needs --out FILE");
  rasid_lexicon_options o = layers_of(a, !cli_has(a, CLI_BUILTIN));
  rasid_error err;
  rasid_status st = rasid_lexicon_build(&o, out, NULL, NULL, &err);
  if (st == RASID_LEXICON) return CLI_FAILED;
  return st ? cli_failed(&err) : CLI_DONE;
}

static void show_example(void *ctx, const rasid_example *e) {
  (void)ctx;
  printf("%s %.*s %s: %.*s\n", e->passed ? "ok" : "FAILED", (int)e->rule.length, e->rule.data,
         e->good ? "good" : "wrong", (int)e->text.length, e->text.data);
  if (!e->passed)
    fprintf(stderr, "%.*s:%zu: error: the rule %.*s %s in: %.*s\n", (int)e->file.length, e->file.data, e->line,
            (int)e->rule.length, e->rule.data, e->good ? "does not fire" : "must not fire, but does",
            (int)e->text.length, e->text.data);
}

static int run_examples(const rasid_lexicon_options *o) {
  rasid_lexicon *lex;
  rasid_error err;
  size_t failed = 0;
  rasid_lexicon_options quiet = *o;
  quiet.message = NULL;
  if (rasid_lexicon_open(&quiet, &lex, &err)) return cli_failed(&err);
  rasid_status st = rasid_lexicon_examples(lex, show_example, NULL, &failed, &err);
  rasid_lexicon_close(lex);
  if (st) return cli_failed(&err);
  return failed ? CLI_FAILED : CLI_DONE;
}

int cli_lexicon_check(const cli_args *a) {
  rasid_lexicon_options o = layers_of(a, cli_has(a, CLI_NO_BUILTIN));
  rasid_error err;
  size_t errors = 0, warnings = 0;
  if (!a->noperands && !cli_has(a, CLI_EXAMPLES)) return cli_wrong(a, "needs a file or folder, or --examples");
  if (a->noperands) {
    rasid_status st = rasid_lexicon_build(&o, NULL, &errors, &warnings, &err);
    fprintf(stderr, "%zu errors, %zu warnings\n", errors, warnings);
    if (st) return st == RASID_LEXICON ? CLI_FAILED : cli_failed(&err);
  }
  return cli_has(a, CLI_EXAMPLES) ? run_examples(&o) : CLI_DONE;
}

int cli_lexicon_dump(const cli_args *a) {
  const char *out = cli_value(a, CLI_OUT);
  if (!out) return cli_wrong(a, "needs --out FOLDER");
  rasid_lexicon_options o = layers_of(a, cli_has(a, CLI_NO_BUILTIN));
  rasid_lexicon *lex;
  rasid_error err;
  rasid_status st = rasid_lexicon_open(&o, &lex, &err);
  if (st == RASID_LEXICON) return CLI_FAILED;
  if (st) return cli_failed(&err);
  st = rasid_lexicon_dump(lex, out, &err);
  rasid_lexicon_close(lex);
  return st ? cli_failed(&err) : CLI_DONE;
}

/* A compiled lexicon stands alone, sources are laid over the built-in one; that one itself where path is NULL. */
static int open_side(const cli_args *a, const char *path, rasid_lexicon **out) {
  size_t n = path ? strlen(path) : 0;
  bool compiled = n > 4 && strcmp(path + n - 4, ".bin") == 0;
  rasid_lexicon_options o = {.layers = &path,
                             .nlayers = path != NULL,
                             .alone = path && (compiled || cli_has(a, CLI_NO_BUILTIN)),
                             .message = cli_message,
                             .ctx = stderr};
  rasid_error err;
  rasid_status st = rasid_lexicon_open(&o, out, &err);
  if (st == RASID_LEXICON) return CLI_FAILED;
  return st ? cli_failed(&err) : CLI_DONE;
}

int cli_lexicon_diff(const cli_args *a) {
  rasid_lexicon *old = NULL, *new = NULL;
  bool two = a->noperands > 1; /* one alone is compared with the built-in lexicon, which is the old one */
  rasid_error err;
  int status = open_side(a, two ? a->operands[0] : NULL, &old);
  if (!status) status = open_side(a, a->operands[two], &new);
  if (!status && rasid_lexicon_diff(old, new, cli_write, NULL, &err)) status = cli_failed(&err);
  rasid_lexicon_close(old);
  rasid_lexicon_close(new);
  return status;
}

static rasid_status cover(void *ctx, const rasid_document *doc, rasid_error *err) {
  return rasid_coverage_add(ctx, doc, err);
}

int cli_lexicon_coverage(const cli_args *a) {
  rasid_engine_options o;
  rasid_lexicon *lex;
  rasid_coverage *c = NULL;
  rasid_error err;
  if (!cli_engine_options(a, &o)) return CLI_USAGE;
  int status = cli_open_lexicon(a, NULL, &lex);
  if (status) return status;
  if (rasid_coverage_new(lex, &c, &err)) {
    status = cli_failed(&err);
  } else {
    if (a->noperands == 0) status = cli_each_document(a, &o, "-", cover, c);
    for (size_t i = 0; i < a->noperands; i++)
      if (cli_each_document(a, &o, a->operands[i], cover, c)) status = CLI_FAILED;
    if (rasid_coverage_write(c, cli_has(a, CLI_FIRED), cli_write, NULL, &err)) status = cli_failed(&err);
  }
  rasid_coverage_free(c);
  rasid_lexicon_close(lex);
  return status;
}

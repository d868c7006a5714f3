/* What the commands share: messages, the terminal, opening lexicon and engine as the options say. */
#define _POSIX_C_SOURCE 200809L
#define _DEFAULT_SOURCE 1
#include "cli/cli.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* The terminal's character set, as the environment tells it. */
static bool is_utf8(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *v = getenv(names[i]);
    if (v && *v) return strstr(v, "UTF-8") || strstr(v, "utf8") || strstr(v, "UTF8") || strstr(v, "utf-8");
  }
  return false;
}

rasid_style cli_style(void) {
  rasid_style s = {.colour = false, .width = 100, .ascii = !is_utf8()};
  const char *columns = getenv("COLUMNS"), *no_color = getenv("NO_COLOR");
  struct winsize w;
  if (isatty(STDOUT_FILENO)) {
    s.colour = !(no_color && *no_color);
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &w) == 0 && w.ws_col >= 20) s.width = w.ws_col;
  } else if (columns) {
    unsigned long n = strtoul(columns, NULL, 10);
    if (n >= 20 && n <= 1000) s.width = (unsigned)n;
  }
  return s;
}

bool cli_may_progress(const cli_args *a) { return !cli_has(a, CLI_NO_PROGRESS) && isatty(STDERR_FILENO); }

/* The byte tells where there is no column: in a record, or a file that is no list of lines. */
static void place(FILE *to, const char *file, uint64_t line, uint64_t column, uint64_t byte) {
  if (!file[0]) return;
  fprintf(to, "%s:", strcmp(file, "-") == 0 ? "standard input" : file);
  if (line) fprintf(to, "%" PRIu64 ":", line);
  if (line && column) fprintf(to, "%" PRIu64 ":", column);
  else if (byte) fprintf(to, " byte %" PRIu64 ":", byte);
  fprintf(to, " ");
}

int cli_failed(const rasid_error *err) {
  fprintf(stderr, "rasid: ");
  place(stderr, err->file, err->line, err->column, 0);
  fprintf(stderr, "%s\n", err->message[0] ? err->message : rasid_status_text(err->status));
  return CLI_FAILED;
}

int cli_opened(const rasid_error *err) {
  if (err->message[0]) (void)cli_failed(err);
  return CLI_DONE;
}

void cli_message(void *ctx, const rasid_message *m) {
  FILE *to = ctx ? ctx : stderr;
  if (!m->error || !m->line) fprintf(to, "rasid: ");
  place(to, m->file, m->line, m->column, m->byte);
  fprintf(to, "%s: %s\n", m->error ? "error" : "warning", m->text);
  for (const char *p = m->excerpt; p && *p;) {
    size_t n = strcspn(p, "\n");
    fprintf(to, "    %.*s\n", (int)n, p);
    p += n + (p[n] == '\n');
  }
}

rasid_status cli_write(void *ctx, const char *p, size_t n) {
  (void)ctx;
  return fwrite(p, 1, n, stdout) == n ? RASID_OK : RASID_IO;
}

int cli_finish(int status) {
  if (fflush(stdout) == 0 && !ferror(stdout)) return status;
  fprintf(stderr, "rasid: the output could not be written\n");
  return status ? status : CLI_FAILED;
}

rasid_input cli_input(const cli_args *a) { return (rasid_input)cli_choice(a, CLI_INPUT, RASID_INPUT_AUTO); }

int cli_open_lexicon(const cli_args *a, const char *model, rasid_lexicon **out) {
  *out = NULL;
  const char **layers = calloc(a->ngiven + 1, sizeof *layers);
  rasid_error err = {.status = RASID_MEMORY, .message = "out of memory"};
  if (!layers) return cli_failed(&err);
  size_t n = cli_values(a, CLI_LEXICON, layers);
  if (n == 0 && cli_has(a, CLI_NO_BUILTIN)) {
    free(layers);
    return cli_wrong(a, "--no-builtin needs a --lexicon");
  }
  rasid_lexicon_options o = {.layers = layers,
                             .nlayers = n,
                             .alone = cli_has(a, CLI_NO_BUILTIN),
                             .model = model ? model : cli_value(a, CLI_MODEL),
                             .message = cli_message,
                             .ctx = stderr};
  rasid_status st = rasid_lexicon_open(&o, out, &err);
  free(layers);
  /* Wrong sources were told one by one already. */
  if (st == RASID_LEXICON) return CLI_FAILED;
  return st ? cli_failed(&err) : CLI_DONE;
}

bool cli_engine_options(const cli_args *a, rasid_engine_options *o) {
  const char *lang = cli_value(a, CLI_LANG), *date = cli_value(a, CLI_DATE), *least = cli_value(a, CLI_MIN_CONFIDENCE);
  *o = (rasid_engine_options){.min_confidence = 0};
  if (lang) o->lang = (rasid_string){lang, strlen(lang)};
  if (date) o->date = (rasid_string){date, strlen(date)};
  if (!least) return true;
  char *end = NULL;
  o->min_confidence = strtod(least, &end);
  if (*least && !*end && o->min_confidence >= 0 && o->min_confidence <= 1) return true;
  cli_wrong(a, "--min-confidence takes a number from 0 to 1, not %s", least);
  return false;
}

int cli_open_engine(const cli_args *a, const char *model, rasid_lexicon **lex, rasid_engine **out) {
  rasid_engine_options o;
  *out = NULL, *lex = NULL;
  if (!cli_engine_options(a, &o)) return CLI_USAGE;
  int status = cli_open_lexicon(a, model, lex);
  if (status) return status;
  rasid_error err;
  rasid_status st = rasid_engine_new(*lex, &o, out, &err);
  if (!st) return CLI_DONE;
  rasid_lexicon_close(*lex);
  *lex = NULL;
  return st == RASID_ARGUMENT ? cli_wrong(a, "%s", err.message) : cli_failed(&err);
}

int cli_each_document(const cli_args *a, const rasid_engine_options *o, const char *path, cli_document_fn each,
                      void *ctx) {
  cli_reader reader;
  rasid_document *doc;
  rasid_error err;
  int status = CLI_DONE;
  if (cli_reader_open(&reader, path, cli_input(a), &(cli_fetch){.allow_private = cli_has(a, CLI_PRIVATE)}, cli_message, stderr, &err)) return cli_failed(&err);
  rasid_status st;
  while ((st = rasid_reader_next(reader.reader, &doc, &err)) == RASID_OK) {
    if (!doc->lang.length) doc->lang = o->lang;
    if (!doc->date.length) doc->date = o->date;
    if (each(ctx, doc, &err)) status = cli_failed(&err);
    rasid_document_free(doc);
  }
  if (st != RASID_END) status = cli_failed(&err);
  if (!cli_reader_close(&reader)) status = CLI_FAILED;
  return status;
}

int cli_corpus(const cli_args *a, const rasid_engine_options *o, cli_document_fn each, void *ctx) {
  int status = CLI_DONE;
  for (size_t i = 0; i < a->ngiven; i++)
    if (a->given[i].option == CLI_CORPUS && cli_each_document(a, o, a->given[i].value, each, ctx)) status = CLI_FAILED;
  return status;
}

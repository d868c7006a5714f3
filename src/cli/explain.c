/* `explain` and `version`. */
#define _POSIX_C_SOURCE 200809L
#include "cli/cli.h"
#include <stdlib.h>
#include <string.h>

/* A telling of an event of a record: which document, which sentence, and its words, by which a document without an id is known again. */
typedef struct told {
  char *doc, *text;
  size_t sentence, start;
} told;
typedef struct tellings {
  told *at; /* NULL: explain whole documents */
  size_t n, cap, found;
} tellings;

static int explain_one(const cli_args *a, rasid_engine *en, const rasid_document *doc, size_t sentence) {
  rasid_style style = cli_style();
  style.origin = cli_has(a, CLI_ORIGIN);
  rasid_error err;
  return rasid_explain(en, doc, sentence, &style, cli_write, NULL, &err) ? cli_failed(&err) : CLI_DONE;
}

static bool is_of(const told *t, const rasid_document *d) {
  size_t n = strlen(t->text), id = strlen(t->doc);
  if (d->id.length && (d->id.length != id || memcmp(d->id.data, t->doc, id) != 0)) return false;
  return t->start <= d->text.length && n <= d->text.length - t->start && memcmp(d->text.data + t->start, t->text, n) == 0;
}

static int explain_doc(const cli_args *a, rasid_engine *en, const rasid_document *doc, size_t sentence, tellings *of) {
  if (!of) return explain_one(a, en, doc, sentence);
  int status = CLI_DONE;
  for (size_t i = 0, last = SIZE_MAX; i < of->n; i++) {
    if (!is_of(&of->at[i], doc) || of->at[i].sentence == last) continue;
    last = of->at[i].sentence, of->found++;
    printf("\n%s, as %.*s holds it\n", of->at[i].doc, (int)doc->file.length, doc->file.data);
    if (explain_one(a, en, doc, last)) status = CLI_FAILED;
  }
  return status;
}

/* `of` NULL: every document of the file. */
static int explain_file(const cli_args *a, rasid_engine *en, const char *path, size_t sentence, tellings *of) {
  cli_reader reader;
  rasid_error err;
  rasid_input kind = cli_input(a);
  if (cli_has(a, CLI_ORIGIN)) kind = (rasid_input)(kind | RASID_INPUT_ORIGIN);
  if (cli_reader_open(&reader, path, kind, &(cli_fetch){.allow_private = cli_has(a, CLI_PRIVATE)}, cli_message, stderr, &err)) return cli_failed(&err);
  int status = CLI_DONE;
  rasid_document *doc;
  rasid_status st;
  while ((st = rasid_reader_next(reader.reader, &doc, &err)) == RASID_OK) {
    if (explain_doc(a, en, doc, sentence, of)) status = CLI_FAILED;
    rasid_document_free(doc);
  }
  if (st != RASID_END) status = cli_failed(&err);
  if (!cli_reader_close(&reader)) status = CLI_FAILED;
  return status;
}

/* ---- an event of a record ---- */
static char *copy_of(rasid_string s) {
  char *p = malloc(s.length + 1);
  if (p && s.length) memcpy(p, s.data, s.length);
  if (p) p[s.length] = 0;
  return p;
}

static size_t column_of(const rasid_cursor *c, const char *name) {
  size_t n, i = 0;
  const rasid_column *columns = rasid_cursor_columns(c, &n);
  while (i + 1 < n && strcmp(columns[i].name, name) != 0) i++;
  return i;
}

static rasid_status add_telling(tellings *t, const rasid_cursor *c, const rasid_value *row, rasid_error *err) {
  if (t->n == t->cap) {
    size_t cap = t->cap ? t->cap * 2 : 16;
    told *more = realloc(t->at, cap * sizeof *more);
    if (!more) return err->status = RASID_MEMORY;
    t->at = more, t->cap = cap;
  }
  told *x = &t->at[t->n++];
  *x = (told){copy_of(row[column_of(c, "doc")].text), copy_of(row[column_of(c, "text")].text), (size_t)row[column_of(c, "sentence")].integer,
              (size_t)row[column_of(c, "start")].integer};
  return x->doc && x->text ? RASID_OK : (err->status = RASID_MEMORY);
}

static void free_tellings(tellings *t) {
  for (size_t i = 0; i < t->n; i++) free(t->at[i].doc), free(t->at[i].text);
  free(t->at);
}

static rasid_status load_tellings(rasid_store *store, const char *event, tellings *t, rasid_error *err) {
  const rasid_param p = {"event", event};
  rasid_cursor *c;
  const rasid_value *row;
  rasid_status st = rasid_query(store, "tellings", &p, 1, &c, err);
  if (st) return st;
  while ((st = rasid_cursor_next(c, &row, err)) == RASID_OK)
    if ((st = add_telling(t, c, row, err)) != RASID_OK) break;
  rasid_cursor_close(c);
  return st == RASID_END ? RASID_OK : st;
}

/* The record keeps texts alone: where their bytes came from, the files tell that they were read from. */
static int explain_origin(const cli_args *a, rasid_store *store) {
  tellings of = {0};
  rasid_lexicon *lex;
  rasid_engine *en;
  rasid_error err;
  if (!a->noperands) {
    printf("\nThe record keeps texts, not the files that they came from: name those files behind --origin, and it is told from which of their bytes\n"
           "each sentence came.\n");
    return CLI_DONE;
  }
  int status = cli_open_engine(a, NULL, &lex, &en);
  if (status) return status;
  if (load_tellings(store, cli_value(a, CLI_EVENT), &of, &err)) status = cli_failed(&err);
  for (size_t i = 0; !status && i < a->noperands; i++) status = explain_file(a, en, a->operands[i], 0, &of);
  if (!status && !of.found) {
    fprintf(stderr, "rasid explain: these files hold no document of the event as the record has it\n");
    status = CLI_FAILED;
  }
  free_tellings(&of);
  rasid_engine_free(en);
  rasid_lexicon_close(lex);
  return status;
}

static int explain_event(const cli_args *a) {
  rasid_store *store;
  rasid_error err;
  const char *id = cli_value(a, CLI_EVENT);
  if (a->noperands && !cli_has(a, CLI_ORIGIN)) return cli_wrong(a, "--event takes files only with --origin");
  int status = cli_open_record(a, false, &store);
  if (status) return status;
  if (rasid_store_explain(store, (rasid_string){id, strlen(id)}, cli_write, NULL, &err)) status = cli_failed(&err);
  if (!status && cli_has(a, CLI_ORIGIN)) status = explain_origin(a, store);
  rasid_store_close(store);
  return status;
}

int cli_explain_command(const cli_args *a) {
  unsigned long sentence = SIZE_MAX;
  const char *text = cli_value(a, CLI_TEXT);
  if (!cli_number(a, CLI_SENTENCE, 0, 1000000000, &sentence)) return CLI_USAGE;
  if (cli_has(a, CLI_ORIGIN) && text) return cli_wrong(a, "--origin is of the bytes of files");
  if (cli_has(a, CLI_EVENT)) return explain_event(a);
  if (cli_has(a, CLI_DB)) return cli_wrong(a, "--db needs the event that is to be explained: --event ID");
  if (text && a->noperands) return cli_wrong(a, "takes --text or files, not both");
  rasid_lexicon *lex;
  rasid_engine *en;
  int status = cli_open_engine(a, NULL, &lex, &en);
  if (status) return status;
  if (text) {
    rasid_document doc = {.text = {text, strlen(text)}};
    status = explain_one(a, en, &doc, sentence);
  } else if (a->noperands == 0) {
    status = explain_file(a, en, "-", sentence, NULL);
  }
  for (size_t i = 0; i < a->noperands; i++)
    if (explain_file(a, en, a->operands[i], sentence, NULL)) status = CLI_FAILED;
  rasid_engine_free(en);
  rasid_lexicon_close(lex);
  return status;
}

int cli_version_command(const cli_args *a) {
  rasid_lexicon *lex;
  int status = cli_open_lexicon(a, NULL, &lex);
  if (status) return status;
  printf("rasid %s\nschema %s\nlexicon %s (%zu entries)\nmodel %s\n", rasid_version(), RASID_SCHEMA,
         rasid_lexicon_version(lex).data, rasid_lexicon_entries(lex), rasid_lexicon_model(lex).data);
  rasid_lexicon_close(lex);
  return CLI_DONE;
}

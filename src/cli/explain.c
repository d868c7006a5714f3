/* `explain` and `version`. */
#include "cli/cli.h"
#include <string.h>

static int explain_one(const cli_args *a, rasid_engine *en, const rasid_document *doc, size_t sentence) {
  rasid_style style = cli_style();
  style.origin = cli_has(a, CLI_ORIGIN);
  rasid_error err;
  return rasid_explain(en, doc, sentence, &style, cli_write, NULL, &err) ? cli_failed(&err) : CLI_DONE;
}

static int explain_file(const cli_args *a, rasid_engine *en, const char *path, size_t sentence) {
  cli_reader reader;
  rasid_error err;
  rasid_input kind = cli_input(a);
  if (cli_has(a, CLI_ORIGIN)) kind = (rasid_input)(kind | RASID_INPUT_ORIGIN);
  if (cli_reader_open(&reader, path, kind, &(cli_fetch){.allow_private = cli_has(a, CLI_PRIVATE)}, cli_message, stderr, &err)) return cli_failed(&err);
  int status = CLI_DONE;
  rasid_document *doc;
  rasid_status st;
  while ((st = rasid_reader_next(reader.reader, &doc, &err)) == RASID_OK) {
    if (explain_one(a, en, doc, sentence)) status = CLI_FAILED;
    rasid_document_free(doc);
  }
  if (st != RASID_END) status = cli_failed(&err);
  if (!cli_reader_close(&reader)) status = CLI_FAILED;
  return status;
}

int cli_explain_command(const cli_args *a) {
  unsigned long sentence = SIZE_MAX;
  const char *text = cli_value(a, CLI_TEXT);
  if (!cli_number(a, CLI_SENTENCE, 0, 1000000000, &sentence)) return CLI_USAGE;
  if (cli_has(a, CLI_ORIGIN) && (text || cli_has(a, CLI_EVENT))) return cli_wrong(a, "--origin is of the bytes of files");
  if (cli_has(a, CLI_EVENT)) return cli_explain_event(a);
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
    status = explain_file(a, en, "-", sentence);
  }
  for (size_t i = 0; i < a->noperands; i++)
    if (explain_file(a, en, a->operands[i], sentence)) status = CLI_FAILED;
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

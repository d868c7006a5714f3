/* `lexicon when`: the dates that a text tells. */
#include "cli/cli.h"
#include <rasid_admin.h>
#include <string.h>

int cli_lexicon_when(const cli_args *a) {
  const char *format = cli_value(a, CLI_FORMAT);
  bool table = !format || strcmp(format, "table") == 0;
  if (!table && strcmp(format, "jsonl") != 0) return cli_wrong(a, "writes --format table or jsonl");
  rasid_lexicon *lex;
  rasid_engine *en;
  rasid_error err;
  int status = cli_open_engine(a, NULL, &lex, &en);
  if (status) return status;
  rasid_document doc = {.text = {a->operands[0], strlen(a->operands[0])}};
  if (rasid_lexicon_when(en, &doc, table, cli_write, NULL, &err)) status = cli_failed(&err);
  rasid_engine_free(en);
  rasid_lexicon_close(lex);
  return status;
}

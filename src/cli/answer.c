/* `report|query|ledger|network|export`: questions to a record. Options become parameters of the same meaning; what they may be, the
 * library tells. */
#define _POSIX_C_SOURCE 200809L
#include "cli/cli.h"
#include <stdlib.h>
#include <string.h>

enum { MOST_PARAMS = 24 };

static const struct {
  cli_option_id option;
  const char *param;
} PARAMS[] = {{CLI_ACTOR, "actor"},         {CLI_TYPE, "type"},     {CLI_FIELD, "field"},
              {CLI_FRAMEWORK, "framework"}, {CLI_LEVEL, "level"},   {CLI_STATUS, "status"},
              {CLI_FROM, "from"},           {CLI_TO, "to"},         {CLI_MIN_CONFIDENCE, "min-confidence"},
              {CLI_WORDS, "text"},          {CLI_SOURCE, "source"}, {CLI_EVENT, "event"},
              {CLI_LIMIT, "limit"},         {CLI_HALF_LIFE, "half-life"}, {CLI_WINDOW, "window"}, {CLI_MIN_SCORE, "min-score"},
              {CLI_AS_OF, "on"},            {CLI_STATE, "state"}};

typedef struct asked {
  rasid_param params[MOST_PARAMS];
  size_t n;
  char *dyad; /* --dyad cut in two */
} asked;

static void add(asked *q, const char *name, const char *value) {
  if (value && q->n < MOST_PARAMS) q->params[q->n++] = (rasid_param){name, value};
}

static int gather(const cli_args *a, asked *q) {
  const char *dyad = cli_value(a, CLI_DYAD);
  if (dyad) {
    char *comma;
    q->dyad = strdup(dyad);
    if (!q->dyad || !(comma = strchr(q->dyad, ','))) return cli_wrong(a, "--dyad takes two codes such as CHN,KAZ, not %s", dyad);
    *comma = 0;
    add(q, "a", q->dyad);
    add(q, "b", comma + 1);
  }
  for (size_t i = 0; i < sizeof PARAMS / sizeof *PARAMS; i++) add(q, PARAMS[i].param, cli_value(a, PARAMS[i].option));
  return CLI_DONE;
}

static const rasid_format FORMATS[] = {RASID_TABLE, RASID_JSON, RASID_JSONL,    RASID_CSV, RASID_TSV,
                                       RASID_MARKDOWN, RASID_HTML, RASID_GRAPHML, RASID_DOT};

static int answer(const cli_args *a, const char *name, rasid_format format, asked *q) {
  const char *db = cli_value(a, CLI_DB);
  if (!db) return cli_wrong(a, "needs the record's file: --db FILE");
  rasid_store *store = NULL;
  rasid_lexicon *lex = NULL;
  rasid_error err;
  rasid_style style = cli_style();
  int status = cli_open_lexicon(a, NULL, &lex);
  if (status) return status;
  rasid_status st = rasid_store_open(db, false, &store, &err);
  if (!st) st = rasid_answer(store, lex, name, q->params, q->n, format, &style, cli_write, NULL, &err);
  if (st) status = st == RASID_ARGUMENT ? cli_wrong(a, "%s", err.message) : cli_failed(&err);
  rasid_store_close(store);
  rasid_lexicon_close(lex);
  return status;
}

static int ask(const cli_args *a, const char *name, rasid_format otherwise, const char *first, const char *second) {
  asked q = {.n = 0};
  int form = cli_choice(a, CLI_FORM, -1), status = gather(a, &q);
  if (status == CLI_DONE && q.dyad && first) status = cli_wrong(a, "takes either operands or --dyad");
  add(&q, "a", first);
  add(&q, "b", second);
  if (status == CLI_DONE) status = answer(a, name, form < 0 ? otherwise : FORMATS[form], &q);
  free(q.dyad);
  return status;
}

int cli_report_command(const cli_args *a) { return ask(a, "report", RASID_TABLE, a->operands[0], a->operands[1]); }

int cli_query_command(const cli_args *a) {
  return ask(a, a->noperands ? a->operands[0] : "events", RASID_TABLE, NULL, NULL);
}

int cli_ledger_command(const cli_args *a) {
  return ask(a, cli_has(a, CLI_LINKS) ? "links" : "ledger", RASID_TABLE, a->noperands ? a->operands[0] : NULL,
             a->noperands > 1 ? a->operands[1] : NULL);
}

int cli_network_command(const cli_args *a) {
  return ask(a, cli_has(a, CLI_EDGES) ? "edges" : "network", RASID_TABLE, NULL, NULL);
}

int cli_export_command(const cli_args *a) { return ask(a, "export", RASID_JSONL, NULL, NULL); }

/* `lexicon whois|members|stats|import`: questions to the lexicon, and what is taken into it. The day is today's unless
 * --on tells another: the library has no clock. */
#define _POSIX_C_SOURCE 200809L
#include "cli/cli.h"
#include <rasid_admin.h>
#include <string.h>
#include <time.h>

/* --on, or today. */
static const char *day_of(const cli_args *a, char today[32]) {
  const char *on = cli_value(a, CLI_ON);
  if (on) return on;
  time_t now = time(NULL);
  struct tm t;
  if (!gmtime_r(&now, &t) || !strftime(today, 32, "%Y-%m-%d", &t)) today[0] = 0;
  return today;
}

static bool is_table(const cli_args *a, bool *table, const char *other) {
  const char *format = cli_value(a, CLI_FORMAT);
  *table = !format || strcmp(format, "table") == 0;
  return *table || strcmp(format, other) == 0;
}

/* yyyy-mm-dd in figures; whether there is such a day the library tells. */
static bool looks_like_day(const char *s) {
  size_t n = strlen(s);
  for (size_t i = 0; i < n; i++)
    if (i == 4 || i == 7 ? s[i] != '-' : s[i] < '0' || s[i] > '9') return false;
  return n == 10;
}

int cli_lexicon_whois(const cli_args *a) {
  bool table;
  char today[32];
  const char *on = day_of(a, today);
  if (!is_table(a, &table, "jsonl")) return cli_wrong(a, "writes --format table or jsonl");
  if (!looks_like_day(on)) return cli_wrong(a, "--on takes a day such as 2024-07-01, not %s", on);
  rasid_lexicon *lex;
  rasid_engine *en;
  rasid_error err;
  int status = cli_open_engine(a, NULL, &lex, &en);
  if (status) return status;
  rasid_document doc = {.text = {a->operands[0], strlen(a->operands[0])}, .date = {on, strlen(on)}};
  rasid_status st = rasid_lexicon_whois(en, &doc, table, cli_write, NULL, &err);
  if (st == RASID_ARGUMENT)
    status = cli_wrong(a, "%s", err.message);
  else if (st)
    status = cli_failed(&err);
  rasid_engine_free(en);
  rasid_lexicon_close(lex);
  return status;
}

int cli_lexicon_members(const cli_args *a) {
  bool table;
  char today[32];
  const char *on = day_of(a, today), *name = a->operands[0];
  if (!is_table(a, &table, "jsonl")) return cli_wrong(a, "writes --format table or jsonl");
  if (!looks_like_day(on)) return cli_wrong(a, "--on takes a day such as 2024-07-01, not %s", on);
  rasid_lexicon *lex;
  rasid_error err;
  int status = cli_open_lexicon(a, NULL, &lex);
  if (status) return status;
  rasid_status st = rasid_lexicon_members(lex, (rasid_string){name, strlen(name)}, (rasid_string){on, strlen(on)},
                                          table, cli_write, NULL, &err);
  if (st == RASID_ARGUMENT)
    status = cli_wrong(a, "%s", err.message);
  else if (st)
    status = cli_failed(&err);
  rasid_lexicon_close(lex);
  return status;
}

int cli_lexicon_stats(const cli_args *a) {
  bool table;
  if (!is_table(a, &table, "json")) return cli_wrong(a, "writes --format table or json");
  rasid_lexicon *lex;
  rasid_error err;
  int status = cli_open_lexicon(a, NULL, &lex);
  if (status) return status;
  if (rasid_lexicon_stats(lex, table, cli_write, NULL, &err)) status = cli_failed(&err);
  rasid_lexicon_close(lex);
  return status;
}

int cli_lexicon_import(const cli_args *a) {
  const char *out = cli_value(a, CLI_OUT);
  char today[32];
  if (!out) return cli_wrong(a, "needs --out FOLDER");
  const char *day = day_of(a, today);
  rasid_lexicon *lex;
  rasid_error err;
  size_t taken, left;
  int status = cli_open_lexicon(a, NULL, &lex);
  if (status) return status;
  if (rasid_lexicon_import(lex, a->operands, a->noperands, out, (rasid_string){day, strlen(day)}, cli_message, stderr,
                           &taken, &left, &err))
    status = cli_failed(&err);
  else
    fprintf(stderr, "%zu entries, %zu not carried over\n", taken, left);
  rasid_lexicon_close(lex);
  return status;
}

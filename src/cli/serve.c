/* `serve`: a record over HTTP (src/serve). */
#define _POSIX_C_SOURCE 200809L
#include "serve/serve.h"
#include "cli/cli.h"
#include <stdlib.h>
#include <string.h>

static int new_token(const cli_args *a) {
  char token[SERVE_TOKEN];
  rasid_error err;
  if (serve_new_token(cli_value(a, CLI_DB), cli_value(a, CLI_NEW_TOKEN), token, &err)) return cli_failed(&err);
  printf("%s\n", token);
  fprintf(stderr, "rasid: this is shown once; it is sent as  Authorization: Bearer TOKEN\n");
  return cli_finish(CLI_DONE);
}

static void ready(void *ctx, const char *url, bool page) {
  (void)ctx;
  printf("%s\n", url);
  fflush(stdout);
  if (!page) fprintf(stderr, "rasid: built without the page: only the API is here (/api/v1/openapi.json)\n");
}

/* For a server behind slow lines, and for tests: RASID_SERVE_DEADLINE, seconds. */
static unsigned deadline(void) {
  const char *v = getenv("RASID_SERVE_DEADLINE");
  unsigned long s = v ? strtoul(v, NULL, 10) : 0;
  return s > 0 && s <= 3600 ? (unsigned)s : SERVE_DEADLINE_S;
}

/* ADDRESS[,NAME...]: in place; names into out. */
static size_t names_of(char *host, const char *out[16]) {
  size_t n = 0;
  for (char *p = strchr(host, ','); p && n < 16; p = strchr(p, ',')) {
    *p++ = 0;
    out[n++] = p;
  }
  return n;
}

int cli_serve_command(const cli_args *a) {
  const char *names[16], *given = cli_value(a, CLI_HOST);
  unsigned long port = 8080;
  unsigned threads;
  rasid_lexicon *lex;
  rasid_error err = {.status = RASID_OK};
  if (!cli_has(a, CLI_DB)) return cli_wrong(a, "needs the record's file: --db FILE");
  if (cli_has(a, CLI_NEW_TOKEN)) return new_token(a);
  if (!cli_number(a, CLI_PORT, 0, 65535, &port) || !cli_threads(a, &threads)) return CLI_USAGE;
  char *host = strdup(given ? given : "127.0.0.1");
  if (!host) return CLI_FAILED;
  serve_options o = {.db = cli_value(a, CLI_DB), .port = (unsigned)port, .loops = threads < 2 ? 2 : threads, .names = names, .ready = ready,
                     .deadline_s = deadline()};
  o.nnames = names_of(host, names);
  o.host = host;
  int status = cli_open_lexicon(a, NULL, &lex);
  o.lexicon = lex;
  if (!status && serve_run(&o, &err)) status = cli_failed(&err);
  rasid_lexicon_close(lex);
  free(host);
  return status;
}

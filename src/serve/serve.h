/* `rasid serve`: the record and the coding over HTTP, for programs (docs/API.md, docs/openapi.json) and for the page that is built in. A part
 * of the program, not of the library: it stands on the public headers and on libevent.
 *
 * A number of loops, each a thread with its own connections, reading store, engine and cache; the lexicon is shared. */
#ifndef SERVE_SERVE_H
#define SERVE_SERVE_H
#include <rasid.h>

typedef struct serve_options {
  const char *db;
  const rasid_lexicon *lexicon;
  const char *host;         /* the address that is listened on; NULL: 127.0.0.1 */
  const char *const *names; /* further names by which it may be asked for (Host), beside addresses and localhost */
  size_t nnames;
  unsigned port;            /* 0: a free one */
  unsigned loops;
  unsigned deadline_s;      /* for a request, from its first byte to the last of its answer; 0: SERVE_DEADLINE_S */
  /* Called once, when requests are taken: the address, and whether the page is built in. */
  void (*ready)(void *ctx, const char *url, bool page);
  void *ctx;
} serve_options;
enum { SERVE_DEADLINE_S = 20 };

/* Serves until SIGINT or SIGTERM, which it blocks in all threads. RASID_IO: the record cannot be opened, the address cannot be had. */
RASID_MUST_USE rasid_status serve_run(const serve_options *options, rasid_error *err);

enum { SERVE_TOKEN = 65 };
/* Makes a token of 256 random bits for writing, keeps its SHA-256 in the record under `name` in place of those made for that name before,
 * and hands out the token: 64 hexadecimal digits, known to nobody else. RASID_IO. */
RASID_MUST_USE rasid_status serve_new_token(const char *db, const char *name, char out[SERVE_TOKEN], rasid_error *err);
#endif

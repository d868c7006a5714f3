/* rasid-fetch: gets pages and feeds over http and https and writes them as WARC.
 *
 *   fetch_main.c    options, the URLs one by one       fetch_get.c     one request, its limits, addresses refused
 *   fetch_robots.c  what robots.txt allows             fetch_state.c   what is remembered from run to run
 *   fetch_warc.c    records out */
#ifndef RS_FETCH_H
#define RS_FETCH_H
#include "base/buf.h"
#include <time.h>

typedef struct fetch_options {
  const char *state, *robots, *proxy, *agent;
  bool allow_private;
  long most_bytes, timeout, redirects, wait;
} fetch_options;

/* ---- one request ---- */
typedef struct fetch_answer {
  long status;       /* 0: there was none; `why` tells */
  rs_buf head, body; /* head: status line and header lines as they came */
  char why[256];
  rs_buf location; /* absolute, where the server sends on; NUL-terminated */
  rs_buf etag, modified;
  long retry_after; /* seconds; -1: not told */
} fetch_answer;

typedef struct fetcher fetcher;
fetcher *fetcher_new(const fetch_options *o);
void fetcher_free(fetcher *f);
/* One GET without following redirects; etag and modified (may be empty) make it conditional. At most `most` bytes of body. */
void fetcher_get(fetcher *f, const char *url, rs_str etag, rs_str modified, long most, fetch_answer *out);
void fetch_answer_free(fetch_answer *a);

/* ---- addresses ---- */
/* Splits http(s)://host[:port]/path?query; the parts lie in url. false: it is none of these, or names a user. */
bool fetch_split(const char *url, rs_str *origin, rs_str *path);

/* ---- robots.txt ---- */
typedef struct fetch_robots fetch_robots;
fetch_robots *fetch_robots_new(void);
void fetch_robots_free(fetch_robots *r);
/* May `path` of this origin be fetched? Reads the origin's robots.txt once. *delay: seconds to be kept between requests.
 * `why` tells where not. */
bool fetch_robots_allow(fetch_robots *r, fetcher *f, rs_str origin, rs_str path, double *delay, const char **why);
/* Takes what another run kept in a file and is not older than a day; keeps it there. A file that is missing or none of these is an
 * empty one: it only saves questions. */
void fetch_robots_load(fetch_robots *r, const char *path);
bool fetch_robots_save(const fetch_robots *r, const char *path);
/* The rules alone, for tests: does this file allow the path to the agent "rasid"? */
bool fetch_robots_rules(rs_str file, rs_str path, double *delay);

/* ---- state ---- */
typedef struct fetch_entry {
  char *url, *etag, *modified;
  long long not_before; /* seconds since 1970; 0: any time */
} fetch_entry;
typedef struct fetch_state {
  fetch_entry *list;
  size_t n, cap;
} fetch_state;
/* A file that is not there is an empty state. false after telling why. */
bool fetch_state_load(fetch_state *s, const char *path);
/* Writes beside it and renames, so that no half file is ever left. */
bool fetch_state_save(const fetch_state *s, const char *path);
/* The entry of a URL, made where it is missing; NULL: memory is out. */
fetch_entry *fetch_state_of(fetch_state *s, const char *url);
bool fetch_state_set(char **field, rs_str value);
void fetch_state_free(fetch_state *s);

/* ---- WARC ---- */
bool fetch_warc_info(void);
bool fetch_warc_response(const char *url, const fetch_answer *a);
#endif

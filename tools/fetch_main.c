/* rasid-fetch: URLs in, WARC out. What cannot be fetched is told on standard error and the next URL follows.
 * Exit status: 0 all were fetched or have not changed, 1 some could not be, 2 wrong usage. */
#define _GNU_SOURCE 1
#include "fetch.h"
#include <curl/curl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char USAGE[] =
    "rasid-fetch [options] URL...      (- reads URLs from standard input, one a line)\n"
    "\n"
    "Fetches over http and https and writes WARC to standard output. robots.txt is kept.\n"
    "\n"
    "  --state FILE      remember ETag and Last-Modified here: what has not changed is not fetched again\n"
    "  --robots FILE     keep robots.txt of each site here, for a day\n"
    "  --allow-private   fetch from loopback and private addresses too\n"
    "  --proxy URL       through this proxy, which then sees to the addresses\n"
    "  --most-bytes N    of one answer (8388608)\n"
    "  --timeout S       seconds for one answer (30)\n"
    "  --redirects N     followed at most (5)\n"
    "  --wait S          wait at most as long where a server asks to try later (60); beyond that the next run tries\n"
    "\n"
    "rasid-fetch https://example.org/news.rss > news.warc\n"
    "rasid-fetch --state feeds.state - < feeds.txt | rasid code --input warc\n";

enum { TRIES = 3, MOST_DELAY = 30 };

typedef struct run {
  fetch_options o;
  fetcher *f;
  fetch_robots *robots;
  fetch_state state;
  char last[300]; /* the origin asked last, for its delay */
  bool begun; /* the output has its head */
  bool output_failed;
} run;

static int misused(const char *what, const char *arg) {
  fprintf(stderr, "rasid-fetch: %s%s%s\nrasid-fetch --help shows how it is used.\n", what, arg ? " " : "", arg ? arg : "");
  return 2;
}

static bool failed(const char *url, const char *why) {
  fprintf(stderr, "rasid-fetch: %s: %s\n", url, why);
  return false;
}

static void pause_for(double seconds) {
  struct timespec t = {(time_t)seconds, (long)((seconds - (double)(time_t)seconds) * 1e9)};
  nanosleep(&t, NULL);
}

/* May it be asked for now? Keeps the delay that its site wants. */
static bool allowed(run *r, const char *url) {
  rs_str origin, path;
  const char *why;
  double delay;
  if (!fetch_split(url, &origin, &path)) return failed(url, "no address of http or https");
  if (!fetch_robots_allow(r->robots, r->f, origin, path, &delay, &why)) return failed(url, why);
  bool again = rs_str_eq_c(origin, r->last);
  if (again && delay > 0) pause_for(delay < MOST_DELAY ? delay : MOST_DELAY);
  snprintf(r->last, sizeof r->last, RS_STR_FMT, RS_STR_ARG(origin));
  return true;
}

/* One address, asked again where its server says when. */
static void ask(run *r, const char *url, fetch_entry *e, fetch_answer *a) {
  for (int i = 0; i < TRIES; i++) {
    fetcher_get(r->f, url, rs_str_from_c(e->etag), rs_str_from_c(e->modified), r->o.most_bytes, a);
    bool later = a->status == 429 || a->status == 503;
    if (!later || a->retry_after < 0 || a->retry_after > r->o.wait || i + 1 == TRIES) return;
    pause_for((double)a->retry_after);
    fetch_answer_free(a);
  }
}

static bool answered(run *r, const char *url, fetch_entry *e, const fetch_answer *a) {
  char why[64];
  if (a->status == 304) return true;
  if (a->status == 429 || a->status == 503) {
    e->not_before = a->retry_after > 0 ? (long long)time(NULL) + a->retry_after : 0;
    snprintf(why, sizeof why, "the server asks to try later (status %ld)", a->status);
    return failed(url, why);
  }
  if (a->status < 200 || a->status > 299) {
    snprintf(why, sizeof why, "status %ld", a->status);
    return failed(url, a->status ? why : a->why);
  }
  if (a->body.failed || a->head.failed) return failed(url, "out of memory");
  /* Where nothing has changed nothing is written, not even a head. */
  bool written = (r->begun || fetch_warc_info()) && fetch_warc_response(url, a);
  r->begun = true;
  if (!written) {
    r->output_failed = true;
    return failed("standard output", "cannot be written");
  }
  e->not_before = 0;
  return fetch_state_set(&e->etag, rs_buf_view(&a->etag)) && fetch_state_set(&e->modified, rs_buf_view(&a->modified));
}

static bool fetch(run *r, const char *first) {
  rs_buf url = {0};
  rs_buf_add(&url, first, strlen(first) + 1);
  bool ok = false, on = true;
  for (long hop = 0; on && !url.failed; hop++) {
    on = false;
    fetch_answer a = {.retry_after = -1};
    fetch_entry *e = NULL;
    if (!allowed(r, url.p)) break;
    e = fetch_state_of(&r->state, url.p);
    if (!e) {
      failed(url.p, "out of memory");
    } else if (e->not_before > (long long)time(NULL)) {
      failed(url.p, "its server asked to be tried later");
    } else {
      ask(r, url.p, e, &a);
      on = a.status >= 300 && a.status < 400 && a.status != 304 && a.location.n;
      if (on && hop >= r->o.redirects) on = failed(first, "is sent on too often");
      else if (!on) ok = answered(r, url.p, e, &a);
    }
    if (on) url.n = 0, rs_buf_add(&url, a.location.p, a.location.n);
    fetch_answer_free(&a);
  }
  rs_buf_free(&url);
  return ok;
}

static bool number(const char *s, long least, long most, long *out) {
  char *end = NULL;
  long v = s ? strtol(s, &end, 10) : 0;
  if (!s || !*s || *end || v < least || v > most) return false;
  *out = v;
  return true;
}

/* -1: go on; else the exit status. */
static int option(run *r, int argc, char **argv, int *i) {
  const char *w = argv[*i], *value = *i + 1 < argc ? argv[*i + 1] : NULL;
  fetch_options *o = &r->o;
  if (strcmp(w, "--help") == 0 || strcmp(w, "-h") == 0) return fputs(USAGE, stdout) < 0;
  if (strcmp(w, "--allow-private") == 0) return o->allow_private = true, -1;
  ++*i;
  bool ok = true;
  if (strcmp(w, "--state") == 0) ok = (o->state = value) != NULL;
  else if (strcmp(w, "--robots") == 0) ok = (o->robots = value) != NULL;
  else if (strcmp(w, "--proxy") == 0) ok = (o->proxy = value) != NULL;
  else if (strcmp(w, "--most-bytes") == 0) ok = number(value, 1, 1 << 25, &o->most_bytes);
  else if (strcmp(w, "--timeout") == 0) ok = number(value, 1, 3600, &o->timeout);
  else if (strcmp(w, "--redirects") == 0) ok = number(value, 0, 20, &o->redirects);
  else if (strcmp(w, "--wait") == 0) ok = number(value, 0, 3600, &o->wait);
  else return misused("there is no option", w);
  return ok ? -1 : misused("a value that is missing or cannot be used, of", w);
}

static bool from_input(run *r) {
  char *line = NULL;
  size_t cap = 0;
  bool ok = true;
  for (ssize_t n; !r->output_failed && (n = getline(&line, &cap, stdin)) > 0;) {
    rs_str s = rs_str_trim(rs_str_make(line, (size_t)n));
    if (!s.n || s.p[0] == '#') continue;
    line[(s.p - line) + s.n] = 0;
    ok = fetch(r, s.p) && ok;
  }
  free(line);
  return ok;
}

static int run_all(run *r, char **urls, int n) {
  r->f = fetcher_new(&r->o);
  r->robots = fetch_robots_new();
  bool ok = r->f && r->robots && (!r->o.state || fetch_state_load(&r->state, r->o.state));
  bool begun = ok;
  if (begun && r->o.robots) fetch_robots_load(r->robots, r->o.robots);
  for (int i = 0; begun && i < n && !r->output_failed; i++)
    ok = (strcmp(urls[i], "-") == 0 ? from_input(r) : fetch(r, urls[i])) && ok;
  /* Nothing is remembered of what did not get through. */
  if (begun && !r->output_failed && r->o.state) ok = fetch_state_save(&r->state, r->o.state) && ok;
  if (begun && r->o.robots) ok = fetch_robots_save(r->robots, r->o.robots) && ok;
  fetch_robots_free(r->robots);
  fetcher_free(r->f);
  fetch_state_free(&r->state);
  return ok ? 0 : 1;
}

int main(int argc, char **argv) {
  run r = {.o = {.agent = "rasid/0.1 (+rasid-fetch)", .most_bytes = 8 << 20, .timeout = 30, .redirects = 5, .wait = 60}};
  char **urls = calloc((size_t)argc, sizeof *urls);
  int n = 0;
  if (!urls) return 1;
  for (int i = 1; i < argc; i++) {
    int st = -1;
    if (argv[i][0] == '-' && argv[i][1]) st = option(&r, argc, argv, &i);
    else urls[n++] = argv[i];
    if (st >= 0) return free(urls), st;
  }
  int status = n ? 0 : misused("needs a URL", NULL);
  if (!status) {
    signal(SIGPIPE, SIG_IGN);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    status = run_all(&r, urls, n);
    curl_global_cleanup();
  }
  free(urls);
  return status;
}

/* robots.txt as RFC 9309 has it: the group that names the agent, else the group of all; the longest rule that matches
 * decides, allow before disallow. A file that is not there allows all, a server that cannot give it allows nothing. */
#define _GNU_SOURCE 1
#include "fetch.h"
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>
#include <unistd.h>

enum { MOST_BYTES = 512 << 10, HOPS = 5, MOST_KEPT = 64 << 10, DAY = 24 * 3600 };
static const char HEAD[] = "# rasid-fetch robots 1\n";
static const char AGENT[] = "rasid";

typedef struct site {
  char *origin;
  rs_buf file;
  bool all, none; /* nothing is forbidden; everything is */
  char why[256];  /* there was no answer; empty: there was */
  long long until; /* seconds since 1970, up to which it may be kept; 0: not */
  struct site *next;
} site;
struct fetch_robots {
  site *first;
};

fetch_robots *fetch_robots_new(void) { return calloc(1, sizeof(fetch_robots)); }

void fetch_robots_free(fetch_robots *r) {
  for (site *s = r ? r->first : NULL, *next; s; s = next) {
    next = s->next;
    rs_buf_free(&s->file);
    free(s->origin);
    free(s);
  }
  free(r);
}

/* '*' stands for anything, '$' at the end for the path's end. The last star alone is gone back to. */
static bool matches(rs_str rule, rs_str path) {
  bool to_end = rule.n && rule.p[rule.n - 1] == '$';
  if (to_end) rule.n--;
  uint32_t r = 0, p = 0, star = UINT32_MAX, mark = 0;
  for (;;) {
    if (r < rule.n && rule.p[r] == '*') {
      star = r++, mark = p;
    } else if (r == rule.n && (!to_end || p == path.n)) {
      return true;
    } else if (r < rule.n && p < path.n && rule.p[r] == path.p[p]) {
      r++, p++;
    } else if (star != UINT32_MAX && mark < path.n) {
      p = ++mark, r = star + 1;
    } else {
      return false;
    }
  }
}

static bool is(rs_str s, const char *z) { return s.n == strlen(z) && strncasecmp(s.p, z, s.n) == 0; }

/* One pass for the agent's own group, or for that of all; false: there is no such group. */
static bool group(rs_str file, bool own, rs_str path, bool *allow, double *delay) {
  bool in = false, agents = false, found = false;
  uint32_t longest = 0;
  *allow = true;
  while (file.n) {
    rs_str line = rs_str_cut(&file, '\n'), value = rs_str_cut(&line, '#');
    rs_str key = rs_str_trim(rs_str_cut(&value, ':'));
    value = value.n ? rs_str_trim(value) : RS_STR("");
    if (is(key, "user-agent")) {
      in = (agents && in) || (own ? is(value, AGENT) : is(value, "*"));
      agents = true;
      found = found || in;
      continue;
    }
    if (is(key, "allow") || is(key, "disallow") || is(key, "crawl-delay")) agents = false;
    if (!in) continue;
    double d;
    if (is(key, "crawl-delay") && rs_str_to_double(value, &d)) *delay = d;
    bool yes = is(key, "allow");
    if ((!yes && !is(key, "disallow")) || !value.n || !matches(value, path)) continue;
    if (value.n > longest || (value.n == longest && yes)) longest = value.n, *allow = yes;
  }
  return found;
}

bool fetch_robots_rules(rs_str file, rs_str path, double *delay) {
  bool allow = true;
  *delay = 0;
  if (rs_str_starts(file, RS_STR("\xEF\xBB\xBF"))) file = rs_str_sub(file, 3, file.n);
  if (!group(file, true, path, &allow, delay)) group(file, false, path, &allow, delay);
  return allow || is(path, "/robots.txt");
}

static void read_file(site *s, fetcher *f) {
  rs_buf url = {0};
  rs_buf_printf(&url, "%s/robots.txt", s->origin);
  rs_buf_char(&url, 0);
  s->none = true;
  for (int hop = 0; hop <= HOPS && !url.failed; hop++) {
    fetch_answer a;
    fetcher_get(f, url.p, RS_STR(""), RS_STR(""), MOST_BYTES, &a);
    snprintf(s->why, sizeof s->why, "%s", a.why);
    bool on = a.status >= 300 && a.status < 400 && a.location.n;
    if (on) url.n = 0, rs_buf_add(&url, a.location.p, a.location.n);
    if (a.status >= 200 && a.status < 300) rs_buf_add(&s->file, a.body.p, a.body.n), s->none = s->file.failed;
    if (a.status >= 400 && a.status < 500 && a.status != 429) s->all = true, s->none = false;
    fetch_answer_free(&a);
    if (!on) break;
  }
  if (!s->none) s->until = (long long)time(NULL) + DAY;
  rs_buf_free(&url);
}

static site *add(fetch_robots *r, rs_str origin) {
  site *s = calloc(1, sizeof *s);
  if (s) s->origin = strndup(origin.p, origin.n);
  if (!s || !s->origin) return free(s), NULL;
  s->next = r->first;
  return r->first = s;
}

/* A line a site: origin, until when, whether it has no file, its file with line ends, tabs and backslashes written out. */
static void take_line(fetch_robots *r, rs_str line) {
  rs_str origin = rs_str_cut(&line, '\t'), until = rs_str_cut(&line, '\t'), all = rs_str_cut(&line, '\t');
  char number[24] = "";
  if (until.n && until.n < sizeof number) memcpy(number, until.p, until.n);
  long long end = strtoll(number, NULL, 10);
  site *s = origin.n && end > (long long)time(NULL) ? add(r, origin) : NULL;
  if (!s) return;
  s->until = end;
  s->all = rs_str_eq(all, RS_STR("all"));
  for (uint32_t i = 0; i < line.n; i++) {
    bool escape = line.p[i] == '\\' && i + 1 < line.n;
    char c = escape ? line.p[++i] : line.p[i];
    rs_buf_char(&s->file, escape && c == 'n' ? '\n' : escape && c == 't' ? '\t' : c);
  }
  /* Half a file would allow too much. */
  if (s->file.failed) s->all = false, s->none = true, s->until = 0;
}

void fetch_robots_load(fetch_robots *r, const char *path) {
  FILE *f = fopen(path, "rb");
  char *line = NULL;
  size_t cap = 0;
  bool first = true, ours = true;
  for (ssize_t n; f && ours && (n = getline(&line, &cap, f)) > 0; first = false) {
    /* A line without its end was cut off. */
    if (first) ours = strcmp(line, HEAD) == 0;
    else if (line[n - 1] == '\n') take_line(r, rs_str_make(line, (size_t)n - 1));
  }
  free(line);
  if (f) fclose(f);
}

bool fetch_robots_save(const fetch_robots *r, const char *path) {
  rs_buf tmp = {0};
  rs_buf_printf(&tmp, "%s.%ld.tmp", path, (long)getpid());
  rs_buf_char(&tmp, 0);
  FILE *f = tmp.failed ? NULL : fopen(tmp.p, "wb");
  if (f) fputs(HEAD, f);
  for (const site *s = r->first; f && s; s = s->next) {
    if (!s->until || s->file.n > MOST_KEPT) continue;
    fprintf(f, "%s\t%lld\t%s\t", s->origin, s->until, s->all ? "all" : "");
    for (size_t i = 0; i < s->file.n; i++) {
      char c = s->file.p[i];
      if (c == '\n') fputs("\\n", f);
      else if (c == '\t') fputs("\\t", f);
      else if (c == '\\') fputs("\\\\", f);
      else if (c) fputc(c, f);
    }
    fputc('\n', f);
  }
  bool ok = f && fflush(f) == 0 && !ferror(f);
  if (f) ok = fclose(f) == 0 && ok;
  ok = ok && rename(tmp.p, path) == 0;
  if (!ok) fprintf(stderr, "rasid-fetch: %s: cannot be written\n", path);
  if (!ok && tmp.p) remove(tmp.p);
  rs_buf_free(&tmp);
  return ok;
}

bool fetch_robots_allow(fetch_robots *r, fetcher *f, rs_str origin, rs_str path, double *delay, const char **why) {
  site *s = r->first;
  *delay = 0;
  while (s && !is(origin, s->origin)) s = s->next;
  if (!s) {
    s = add(r, origin);
    if (!s) return *why = "out of memory", false;
    read_file(s, f);
  }
  *why = s->none && s->why[0] ? s->why : s->none ? "its robots.txt cannot be read, which forbids all" : "its robots.txt forbids it";
  if (s->none) return false;
  return s->all || fetch_robots_rules(rs_buf_view(&s->file), path, delay);
}

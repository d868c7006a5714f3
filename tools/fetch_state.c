/* What is remembered between runs: a line a URL with its ETag, Last-Modified and the time before which its server does not
 * want to be asked, parted by tabs, sorted by URL, so that the same state is the same bytes. */
#define _GNU_SOURCE 1
#include "fetch.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char HEAD[] = "# rasid-fetch state 1\n";

static bool told(const char *path) {
  fprintf(stderr, "rasid-fetch: %s: %s\n", path, strerror(errno));
  return false;
}

bool fetch_state_set(char **field, rs_str value) {
  char *copy = strndup(value.p ? value.p : "", value.n);
  if (!copy) return false;
  for (char *p = copy; *p; p++)
    if ((unsigned char)*p < ' ') *p = ' ';
  free(*field);
  *field = copy;
  return true;
}

/* Where the URL stands or would stand. */
static size_t place(const fetch_state *s, const char *url, bool *found) {
  size_t low = 0, high = s->n;
  while (low < high) {
    size_t mid = low + (high - low) / 2;
    int c = strcmp(s->list[mid].url, url);
    if (c == 0) return *found = true, mid;
    if (c < 0) low = mid + 1;
    else high = mid;
  }
  return *found = false, low;
}

fetch_entry *fetch_state_of(fetch_state *s, const char *url) {
  bool found;
  size_t i = place(s, url, &found);
  if (found) return &s->list[i];
  if (s->n == s->cap) {
    size_t cap = s->cap ? s->cap * 2 : 64;
    fetch_entry *list = realloc(s->list, cap * sizeof *list);
    if (!list) return NULL;
    s->list = list;
    s->cap = cap;
  }
  fetch_entry e = {.url = strdup(url), .etag = strdup(""), .modified = strdup("")};
  if (!e.url || !e.etag || !e.modified) return free(e.url), free(e.etag), free(e.modified), NULL;
  memmove(s->list + i + 1, s->list + i, (s->n - i) * sizeof *s->list);
  s->n++;
  s->list[i] = e;
  return &s->list[i];
}

static bool take_line(fetch_state *s, rs_str line) {
  rs_str url = rs_str_cut(&line, '\t'), etag = rs_str_cut(&line, '\t'), modified = rs_str_cut(&line, '\t');
  char *z = url.n ? strndup(url.p, url.n) : NULL, number[24] = "";
  if (!z) return url.n == 0;
  fetch_entry *e = fetch_state_of(s, z);
  free(z);
  if (!e || !fetch_state_set(&e->etag, etag) || !fetch_state_set(&e->modified, modified)) return false;
  if (line.n && line.n < sizeof number) memcpy(number, line.p, line.n);
  e->not_before = strtoll(number, NULL, 10);
  return true;
}

bool fetch_state_load(fetch_state *s, const char *path) {
  FILE *f = fopen(path, "rb");
  if (!f) return errno == ENOENT || told(path);
  char *line = NULL;
  size_t cap = 0;
  bool ok = true, first = true;
  for (ssize_t n; ok && (n = getline(&line, &cap, f)) > 0; first = false) {
    if (first && strcmp(line, HEAD) != 0) {
      fprintf(stderr, "rasid-fetch: %s is no state of rasid-fetch; name another file with --state\n", path);
      ok = false;
    } else if (!first) {
      ok = take_line(s, rs_str_trim(rs_str_make(line, (size_t)n)));
    }
  }
  if (ferror(f)) ok = told(path);
  free(line);
  fclose(f);
  return ok;
}

bool fetch_state_save(const fetch_state *s, const char *path) {
  rs_buf tmp = {0};
  rs_buf_printf(&tmp, "%s.%ld.tmp", path, (long)getpid());
  rs_buf_char(&tmp, 0);
  FILE *f = tmp.failed ? NULL : fopen(tmp.p, "wb");
  if (!f) return told(path), rs_buf_free(&tmp), false;
  fputs(HEAD, f);
  for (size_t i = 0; i < s->n; i++) {
    const fetch_entry *e = &s->list[i];
    if (*e->etag || *e->modified || e->not_before)
      fprintf(f, "%s\t%s\t%s\t%lld\n", e->url, e->etag, e->modified, e->not_before);
  }
  bool ok = fflush(f) == 0 && fsync(fileno(f)) == 0;
  ok = fclose(f) == 0 && ok && rename(tmp.p, path) == 0;
  if (!ok) told(path), remove(tmp.p);
  rs_buf_free(&tmp);
  return ok;
}

void fetch_state_free(fetch_state *s) {
  for (size_t i = 0; i < s->n; i++) free(s->list[i].url), free(s->list[i].etag), free(s->list[i].modified);
  free(s->list);
}

/* The files of watched folders, look by look. A file counts as whole when its time of change lies WATCH_REST back, or when two
 * looks so far apart found it alike (clocks of other machines may run ahead).
 * Invariant: the list is sorted and holds a path once. Cost: a stat for each file, a sort. */
#define _POSIX_C_SOURCE 200809L
#include "cli/watch.h"
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

enum { MOST_DEPTH = 64 };

typedef struct folder {
  char *path;
  unsigned depth;
} folder;

typedef struct walk {
  watch_files found;
  folder *todo;
  size_t n, cap;
  struct stat own[6]; /* the record's files; st_ino 0: there is none */
} walk;

int64_t watch_clock(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static bool room(void **list, size_t n, size_t *cap, size_t size) {
  if (n < *cap) return true;
  size_t more = *cap ? *cap * 2 : 64;
  void *p = realloc(*list, more * size);
  if (!p) return false;
  *list = p;
  *cap = more;
  return true;
}

static char *join(const char *in, const char *name) {
  size_t n = strlen(in), m = strlen(name);
  while (n > 1 && in[n - 1] == '/') n--;
  bool slash = m && !(n == 1 && in[0] == '/');
  char *s = malloc(n + m + 2);
  if (s) snprintf(s, n + m + 2, "%.*s%s%s", (int)n, in, slash ? "/" : "", name);
  return s;
}

static void find_own(walk *w, const char *record) {
  static const char *const ENDS[] = {"", "-wal", "-shm", ".watch", ".watch.new", ".watch.robots"};
  for (size_t i = 0; i < sizeof ENDS / sizeof *ENDS; i++) {
    char path[4096];
    int n = snprintf(path, sizeof path, "%s%s", record, ENDS[i]);
    if (n < 0 || (size_t)n >= sizeof path || stat(path, &w->own[i])) w->own[i] = (struct stat){.st_ino = 0};
  }
}

static bool is_own(const walk *w, const struct stat *s) {
  for (size_t i = 0; i < sizeof w->own / sizeof *w->own; i++)
    if (w->own[i].st_ino && w->own[i].st_ino == s->st_ino && w->own[i].st_dev == s->st_dev) return true;
  return false;
}

/* One path: a file is found, a folder is looked into later. Takes the string. */
static bool meet(walk *w, char *path, unsigned depth, bool named) {
  struct stat s;
  if (!path) return false;
  bool there = (named ? stat(path, &s) : lstat(path, &s)) == 0;
  bool folder_there = there && S_ISDIR(s.st_mode);
  if (there && !named && S_ISLNK(s.st_mode)) there = stat(path, &s) == 0 && S_ISREG(s.st_mode);
  bool ok = true;
  if (folder_there && depth < MOST_DEPTH) {
    ok = room((void **)&w->todo, w->n, &w->cap, sizeof *w->todo);
    if (ok) w->todo[w->n++] = (folder){path, depth};
  } else if (there && S_ISREG(s.st_mode) && !is_own(w, &s)) {
    ok = room((void **)&w->found.list, w->found.n, &w->found.cap, sizeof *w->found.list);
    if (ok)
      w->found.list[w->found.n++] =
          (watch_file){.path = path, .size = s.st_size, .changed = (int64_t)s.st_mtim.tv_sec * 1000000000 + s.st_mtim.tv_nsec};
  } else {
    free(path);
    return true;
  }
  if (!ok) free(path);
  return ok;
}

static void cannot(watch_root *r, const char *path, int why) {
  if (r->missing) return;
  r->missing = true;
  char text[300];
  snprintf(text, sizeof text, "cannot be read: %s; it is looked for again", strerror(why));
  cli_message(NULL, &(rasid_message){.file = path, .text = text});
}

static bool look_into(walk *w, watch_root *root) {
  struct stat s;
  bool here = stat(root->path, &s) == 0, ok = true, all = here;
  if (!here) return cannot(root, root->path, errno), true;
  ok = meet(w, join(root->path, ""), 0, true);
  while (ok && w->n) {
    folder f = w->todo[--w->n];
    DIR *d = opendir(f.path);
    if (!d) cannot(root, f.path, errno), all = false;
    for (struct dirent *e; ok && d && (e = readdir(d)) != NULL;)
      if (e->d_name[0] != '.') ok = meet(w, join(f.path, e->d_name), f.depth + 1, false);
    if (d) closedir(d);
    free(f.path);
  }
  if (all) root->missing = false;
  return ok;
}

static int by_path(const void *a, const void *b) {
  return strcmp(((const watch_file *)a)->path, ((const watch_file *)b)->path);
}

/* What the last look knew of the files; paths that two roots lead to are kept once. */
static void merge(const watch_files *old, watch_files *found, int64_t now) {
  struct timespec t;
  clock_gettime(CLOCK_REALTIME, &t);
  const int64_t clock = (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
  size_t k = 0, n = 0;
  for (size_t i = 0; i < found->n; i++) {
    watch_file f = found->list[i];
    if (n && strcmp(found->list[n - 1].path, f.path) == 0) {
      free(f.path);
      continue;
    }
    while (k < old->n && strcmp(old->list[k].path, f.path) < 0) k++;
    const watch_file *was = k < old->n && strcmp(old->list[k].path, f.path) == 0 ? &old->list[k] : NULL;
    bool alike = was && was->size == f.size && was->changed == f.changed;
    f.since = alike ? was->since : now;
    f.taken = alike && was->taken;
    f.rests = (f.changed <= clock && clock - f.changed >= (int64_t)WATCH_REST * 1000000) || now - f.since >= WATCH_REST;
    found->list[n++] = f;
  }
  found->n = n;
}

bool watch_look(watch_files *w, watch_root *roots, size_t n, int64_t now) {
  walk k = {.found = {.record = w->record}};
  bool ok = true;
  find_own(&k, w->record);
  for (size_t i = 0; ok && i < n; i++) ok = look_into(&k, &roots[i]);
  while (k.n) free(k.todo[--k.n].path);
  free(k.todo);
  if (!ok) return watch_files_free(&k.found), false;
  if (k.found.n) qsort(k.found.list, k.found.n, sizeof *k.found.list, by_path);
  merge(w, &k.found, now);
  watch_files_free(w);
  *w = k.found;
  return true;
}

void watch_files_free(watch_files *w) {
  for (size_t i = 0; i < w->n; i++) free(w->list[i].path);
  free(w->list);
  *w = (watch_files){.record = w->record};
}

/* A walk over folders with a stack of their sorted names, no recursion. A folder sorts as its name and a slash, so that
 * whole paths come in byte order. Links to files are followed, links to folders are not: they may lead round in
 * circles. Memory: the names in the folders that are open. Cost: a sort of each folder's names. */
#define _POSIX_C_SOURCE 200809L
#define _DEFAULT_SOURCE 1
#include "ingest/folder.h"
#include "base/arena.h"
#include "base/limits.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

typedef struct level {
  rs_arena names;
  const char **list; /* each with its slash where it is a folder */
  size_t n, next;
  size_t path; /* length of the folder's own path with its slash */
} level;

struct rs_folder {
  level stack[RS_MAX_FOLDER_DEPTH];
  unsigned depth;
  char path[4096];
};

static int by_bytes(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

/* A name with a slash behind a folder's; NULL: neither file nor folder, or memory is out (*failed). */
static const char *name_of(level *l, int dir, const char *name, bool *failed) {
  struct stat s;
  if (fstatat(dir, name, &s, AT_SYMLINK_NOFOLLOW)) return NULL;
  bool folder = S_ISDIR(s.st_mode);
  if (S_ISLNK(s.st_mode) && fstatat(dir, name, &s, 0)) return NULL;
  if (!folder && !S_ISREG(s.st_mode)) return NULL;
  size_t n = strlen(name);
  char *to = rs_arena_room(&l->names, n + 2, 1);
  if (!to) return *failed = true, NULL;
  memcpy(to, name, n);
  memcpy(to + n, folder ? "/" : "", folder ? 2 : 1);
  return to;
}

static rasid_status list(level *l, DIR *d, rasid_error *err) {
  uint32_t cap = 0;
  bool failed = false;
  for (struct dirent *e; (e = readdir(d)) != NULL;) {
    if (e->d_name[0] == '.') continue;
    const char *name = name_of(l, dirfd(d), e->d_name, &failed);
    if (failed) return rs_fail_memory(err);
    if (!name) continue;
    if (l->n == cap) l->list = rs_arena_grow(&l->names, l->list, l->n, l->n + 1, sizeof *l->list, &cap);
    if (!l->list) return rs_fail_memory(err);
    l->list[l->n++] = name;
  }
  if (l->n) qsort(l->list, l->n, sizeof *l->list, by_bytes);
  return RASID_OK;
}

/* Opens the folder that f->path names, which ends with a slash. *opened is false with errno set where it cannot be. */
static rasid_status enter(rs_folder *f, size_t path, bool *opened, rasid_error *err) {
  *opened = false;
  if (f->depth == RS_MAX_FOLDER_DEPTH) return errno = ELOOP, RASID_OK;
  DIR *d = opendir(f->path);
  if (!d) return RASID_OK;
  *opened = true;
  level *l = &f->stack[f->depth++];
  *l = (level){.path = path};
  rs_arena_init(&l->names, 0);
  rasid_status st = list(l, d, err);
  closedir(d);
  return st;
}

static void leave(rs_folder *f) { rs_arena_free(&f->stack[--f->depth].names); }

rasid_status rs_folder_open(const char *path, rs_folder **out, rasid_error *err) {
  *out = NULL;
  struct stat s;
  size_t n = strlen(path);
  if (stat(path, &s) || !S_ISDIR(s.st_mode)) return RASID_OK;
  rs_folder *f = calloc(1, sizeof *f);
  if (!f) return rs_fail_memory(err);
  bool opened = false;
  rasid_status st = RASID_OK;
  errno = ENAMETOOLONG;
  if (n + 2 < sizeof f->path) {
    memcpy(f->path, path, n);
    if (n && path[n - 1] != '/') f->path[n++] = '/';
    st = enter(f, n, &opened, err);
  }
  char why[128];
  if (!st && !opened) {
    if (strerror_r(errno, why, sizeof why)) why[0] = 0;
    st = rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be read: %s", why);
  }
  if (st) return rs_folder_close(f), st;
  *out = f;
  return RASID_OK;
}

static void cannot(rs_folder *f, const rs_notes *notes) {
  char why[128];
  if (strerror_r(errno, why, sizeof why)) why[0] = 0;
  rs_note(notes, 0, "%s cannot be read: %s", f->path, why);
}

rasid_status rs_folder_next(rs_folder *f, const rs_notes *notes, const char **path, rasid_error *err) {
  while (f->depth) {
    level *l = &f->stack[f->depth - 1];
    if (l->next == l->n) {
      leave(f);
      continue;
    }
    const char *name = l->list[l->next++];
    size_t n = strlen(name);
    if (l->path + n + 1 > sizeof f->path) {
      rs_note(notes, 0, "the path of %s is too long: left out", name);
      continue;
    }
    memcpy(f->path + l->path, name, n + 1);
    if (name[n - 1] != '/') return *path = f->path, RASID_OK;
    bool opened;
    rasid_status st = enter(f, l->path + n, &opened, err);
    if (st) return st;
    if (!opened) cannot(f, notes);
  }
  return RASID_END;
}

void rs_folder_close(rs_folder *f) {
  if (!f) return;
  while (f->depth) leave(f);
  free(f);
}

/* What the two files of `watch` share. */
#ifndef RS_CLI_WATCH_H
#define RS_CLI_WATCH_H
#include "cli/fill.h"

/* A file found in a folder, as it was at the last look. */
typedef struct watch_file {
  char *path;
  int64_t size, changed; /* nanoseconds since 1970 */
  int64_t since;         /* the look at which it was first found like this */
  bool rests;            /* nobody writes it any more */
  bool taken;            /* like this it was read */
} watch_file;

/* A folder or a file that is watched. */
typedef struct watch_root {
  const char *path;
  bool missing; /* told already */
} watch_root;

typedef struct watch_files {
  watch_file *list; /* in the byte order of their paths */
  size_t n, cap;
  const char *record; /* its own files are never read */
} watch_files;

enum { WATCH_REST = 3000 /* milliseconds without a change */ };

/* Milliseconds of a clock that nobody sets. */
int64_t watch_clock(void);
/* Looks at the roots anew, `now` by that clock: hidden files and what links lead to in folders are left out. What cannot be read
 * is told once, until it is there again. False when memory is out. */
bool watch_look(watch_files *w, watch_root *roots, size_t n, int64_t now);
void watch_files_free(watch_files *w);
#endif

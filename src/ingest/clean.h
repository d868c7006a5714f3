/* Text made safe: valid UTF-8, no control characters, not too long. */
#ifndef RS_INGEST_CLEAN_H
#define RS_INGEST_CLEAN_H
#include "base/arena.h"

typedef struct rs_clean {
  uint32_t invalid, controls;             /* how many bytes were replaced */
  uint32_t first_invalid, first_control; /* the first of each */
} rs_clean;

/* A copy of s in the arena: each invalid byte as U+FFFD, each control character but tab and line ends as a blank.
 * p is NULL when memory is out. */
rs_str rs_ingest_clean(rs_str s, rs_arena *a, rs_clean *report);
/* Length, at most max, to which s (UTF-8) is cut: behind a line, else a sentence, else a word, else a character. */
uint32_t rs_ingest_cut(rs_str s, uint32_t max);
#endif

/* Bytes from a file descriptor or memory, by line or as a whole. UTF-16 with a byte order mark becomes UTF-8 on the
 * way. */
#ifndef RS_INGEST_INPUT_H
#define RS_INGEST_INPUT_H
#include "base/status.h"
#include "base/str.h"

typedef struct rs_input {
  const char *name; /* for messages, not owned */
  int fd;           /* -1: memory */
  bool owned;       /* close closes fd */
  const char *mem;
  size_t nmem;
  char *buf; /* bytes [at, end) are still to be given out */
  size_t cap, at, end;
  uint64_t offset; /* of buf[at] in the input */
  bool eof;        /* nothing more comes from below */
  uint8_t utf16;   /* 0 no, 1 little-endian, 2 big-endian */
  uint32_t high;   /* a high surrogate that waits for its other half */
  unsigned char odd; /* a byte that waits for its other half */
  bool has_odd;
} rs_input;

/* `path` "-" is standard input. *in is filled; rs_input_close frees it, also after a failure. */
RASID_MUST_USE rasid_status rs_input_open(rs_input *in, const char *path, rasid_error *err);
void rs_input_memory(rs_input *in, const void *data, size_t n, const char *name);
/* Reads the head, passes over a byte order mark and tells UTF-16. To be called once, first. */
RASID_MUST_USE rasid_status rs_input_begin(rs_input *in, rasid_error *err);
/* All bytes at hand without taking them: at least `want` where the input has as many. Valid until the next call. */
RASID_MUST_USE rasid_status rs_input_peek(rs_input *in, size_t want, rs_str *out, rasid_error *err);
/* A line without its line feed, valid until the next call. A line over max bytes is passed over: *cut, *line empty.
 * RASID_END behind the last. */
RASID_MUST_USE rasid_status rs_input_line(rs_input *in, size_t max, rs_str *line, uint64_t *offset, bool *cut,
                                          rasid_error *err);
/* All that is left, at most max bytes; *cut where there is more. */
RASID_MUST_USE rasid_status rs_input_all(rs_input *in, size_t max, rs_str *out, bool *cut, rasid_error *err);
void rs_input_close(rs_input *in);
#endif

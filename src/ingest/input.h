/* Bytes by line, by piece or as a whole. gzip and zstd are unpacked and UTF-16 becomes UTF-8 on the way. */
#ifndef RS_INGEST_INPUT_H
#define RS_INGEST_INPUT_H
#include "ingest/origin.h"
#include "ingest/stream.h"

typedef struct rs_input {
  rs_stream from;
  char *buf; /* bytes [at, end) are still to be given out */
  size_t cap, at, end;
  uint64_t offset;   /* of buf[at] in the input, expanded */
  bool eof;          /* nothing more comes from below */
  uint8_t utf16;     /* 0 no, 1 little-endian, 2 big-endian */
  uint32_t high;     /* a high surrogate that waits for its other half */
  unsigned char odd; /* a byte that waits for its other half */
  bool has_odd;
  uint64_t raw;      /* bytes of UTF-16 so far */
  bool track;        /* fill `runs` */
  rs_runs runs;      /* of UTF-16: its UTF-8 form in the input, from its beginning */
} rs_input;

/* A zeroed rs_input over a source that was opened into `from` is ready. Reads the head, finds gzip, zstd and UTF-16 (by its
 * byte order mark or its look) and passes over the mark. To be called once, first. */
RASID_MUST_USE rasid_status rs_input_begin(rs_input *in, rasid_error *err);
/* All bytes at hand without taking them: at least `want` where the input has as many. Valid until the next call. */
RASID_MUST_USE rasid_status rs_input_peek(rs_input *in, size_t want, rs_str *out, rasid_error *err);
/* A line without its line feed, valid until the next call. A line over max bytes is passed over: *cut, *line empty.
 * RASID_END behind the last. */
RASID_MUST_USE rasid_status rs_input_line(rs_input *in, size_t max, rs_str *line, uint64_t *offset, bool *cut,
                                          rasid_error *err);
/* Takes n bytes that were peeked at. */
static inline void rs_input_take(rs_input *in, size_t n) { in->at += n, in->offset += n; }
/* All that is left, at most max bytes; *cut where there is more. */
RASID_MUST_USE rasid_status rs_input_all(rs_input *in, size_t max, rs_str *out, bool *cut, rasid_error *err);
void rs_input_close(rs_input *in);
#endif

/* Where bytes come from: a file descriptor or memory, unpacked where it is gzip or zstd. */
#ifndef RS_INGEST_STREAM_H
#define RS_INGEST_STREAM_H
#include "base/limits.h"
#include "ingest/inflate.h"

typedef struct rs_stream {
  const char *name; /* for messages, not owned */
  int fd;           /* -1: memory */
  bool owned;       /* close closes fd */
  const char *mem;
  size_t nmem;
  rs_notes notes;   /* byte: in the compressed input */
  rs_packing packing;
  rs_inflate *unpack; /* NULL: not compressed */
  char *raw;        /* compressed bytes [raw_at, raw_end) */
  size_t raw_at, raw_end;
  uint64_t raw_offset; /* of raw[raw_at] in the input */
  bool inside;         /* a member has begun */
  bool searching;      /* for the next member, behind one that is broken */
  bool bomb;           /* one was met */
  bool ended;          /* inside a member */
  uint32_t broken;     /* parts so far */
  uint64_t out;        /* bytes given out */
  uint64_t breaks[RS_MAX_BROKEN_PARTS]; /* where in them a part broke off; two line feeds follow there */
  bool gap;            /* they are still to come */
} rs_stream;

/* `path` "-" is standard input. rs_stream_close frees what *s holds, also after a failure. */
RASID_MUST_USE rasid_status rs_stream_open(rs_stream *s, const char *path, rasid_error *err);
void rs_stream_memory(rs_stream *s, const void *data, size_t n, const char *name);
/* From here on the bytes are members packed so; `head` was read already. */
RASID_MUST_USE rasid_status rs_stream_unpack(rs_stream *s, rs_packing packing, rs_str head, rasid_error *err);
/* Some bytes, *got 0 only at the end. */
RASID_MUST_USE rasid_status rs_stream_take(rs_stream *s, char *to, size_t room, size_t *got, rasid_error *err);
/* Where in the bytes [from, to) that were given out a part broke off; UINT64_MAX: nowhere. */
uint64_t rs_stream_break(const rs_stream *s, uint64_t from, uint64_t to);
void rs_stream_close(rs_stream *s);
#endif

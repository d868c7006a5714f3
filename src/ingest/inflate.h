/* Compressed streams, a piece at a time: gzip, HTTP's deflate, zstd. inflate.c alone knows zlib and zstd. */
#ifndef RS_INGEST_INFLATE_H
#define RS_INGEST_INFLATE_H
#include "base/arena.h"
#include "ingest/note.h"

typedef struct rs_inflate rs_inflate;

typedef enum rs_packing {
  RS_PLAIN,
  RS_GZIP,
  RS_DEFLATE, /* zlib's own header or none, as HTTP's "deflate" has it; gzip too */
  RS_ZSTD
} rs_packing;

typedef enum rs_inflate_state {
  RS_INFLATE_MORE,   /* the input is used up or the room is full */
  RS_INFLATE_END,    /* a member has ended; rs_inflate_again begins the next */
  RS_INFLATE_BROKEN, /* no such data, or its checksum is wrong */
  RS_INFLATE_BOMB,   /* expands more than text ever does */
  RS_INFLATE_MEMORY
} rs_inflate_state;

/* NULL when memory is out. */
rs_inflate *rs_inflate_new(rs_packing packing);
void rs_inflate_free(rs_inflate *f);
/* Takes from [*src, *src + *n), writes at most room bytes, *got of them. */
rs_inflate_state rs_inflate_some(rs_inflate *f, const char **src, size_t *n, char *to, size_t room, size_t *got);
/* Begins a new member; `fresh` also forgets how much was expanded so far. */
bool rs_inflate_again(rs_inflate *f, bool fresh);
/* How a member that begins so is packed; RS_PLAIN: it is none. Four bytes are enough. */
rs_packing rs_packing_of(rs_str head);
/* A compressed body as a whole, at most `most` bytes of it, in the arena; what is broken or too long is noted and what
 * came before it kept, a bomb is left out (*out empty). RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_inflate_all(rs_str body, rs_packing packing, size_t most, const rs_notes *notes, rs_arena *a,
                                           rs_str *out, rasid_error *err);
#endif

/* gzip and zlib streams, a piece at a time. The only file that knows zlib. */
#ifndef RS_INGEST_INFLATE_H
#define RS_INGEST_INFLATE_H
#include "base/arena.h"
#include "ingest/note.h"

typedef struct rs_inflate rs_inflate;

typedef enum rs_inflate_state {
  RS_INFLATE_MORE,   /* the input is used up or the room is full */
  RS_INFLATE_END,    /* a member has ended; rs_inflate_again begins the next */
  RS_INFLATE_BROKEN, /* no deflate data, or its checksum is wrong */
  RS_INFLATE_BOMB,   /* expands more than text ever does */
  RS_INFLATE_MEMORY
} rs_inflate_state;

/* NULL when memory is out. `bare`: also zlib's own header or none, as HTTP's "deflate" has it. */
rs_inflate *rs_inflate_new(bool bare);
void rs_inflate_free(rs_inflate *f);
/* Takes from [*src, *src + *n), writes at most room bytes, *got of them. */
rs_inflate_state rs_inflate_some(rs_inflate *f, const char **src, size_t *n, char *to, size_t room, size_t *got);
/* Begins a new member; `fresh` also forgets how much was expanded so far. */
bool rs_inflate_again(rs_inflate *f, bool fresh);
static inline bool rs_is_gzip(rs_str s) { return s.n >= 3 && s.p[0] == '\x1f' && s.p[1] == '\x8b' && s.p[2] == '\x08'; }
/* A compressed body as a whole, at most `most` bytes of it, in the arena; what is broken or too long is noted and what
 * came before it kept, a bomb is left out (*out empty). RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_inflate_all(rs_str body, bool bare, size_t most, const rs_notes *notes, rs_arena *a,
                                           rs_str *out, rasid_error *err);
#endif

/* An HTTP response as WARC keeps it. */
#ifndef RS_INGEST_HTTP_H
#define RS_INGEST_HTTP_H
#include "base/arena.h"
#include "ingest/note.h"
#include "ingest/origin.h"

typedef struct rs_http {
  uint32_t status;      /* 0: there is no status line */
  rs_str type, charset; /* of Content-Type, as written */
  rs_str body;          /* as the server meant it: chunks joined, gzip expanded */
} rs_http;

/* Reads a response; strings lie in it or in the arena. Where a header says what the body is not, the body is taken as
 * it is. `runs` (may be NULL): where the body stands in the response; none where it was compressed. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_http_read(rs_str response, const rs_notes *notes, rs_arena *a, rs_http *out,
                                         rs_runs *runs, rasid_error *err);
/* The next line of a header block without its end; false behind the blank line that ends it (*s is the rest then) or
 * where nothing is left. *value stands behind the first colon. */
bool rs_http_header(rs_str *s, rs_str *name, rs_str *value);
#endif

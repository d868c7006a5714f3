/* A reader over bytes with its warnings, for the tests of ingest. */
#ifndef INGEST_HELP_H
#define INGEST_HELP_H
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka wants those first */
#include "ingest/ingest.h"
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct seen {
  unsigned n;
  rs_ingest_warning last;
  char message[256], file[256];
} seen;

static void warned(void *ctx, const rs_ingest_warning *w) {
  seen *s = ctx;
  s->n++;
  s->last = *w;
  snprintf(s->message, sizeof s->message, "%s", w->message);
  snprintf(s->file, sizeof s->file, "%s", w->file);
}

typedef struct reader {
  rs_ingest *in;
  rs_arena arena;
  rs_doc doc;
  seen seen;
  rasid_error err;
} reader;

static inline void open_bytes(reader *r, const void *p, size_t n, rs_ingest_kind kind) {
  memset(r, 0, sizeof *r);
  rs_arena_init(&r->arena, 0);
  assert_int_equal(rs_ingest_open_memory(p, n, "input", kind, warned, &r->seen, &r->in, &r->err), RASID_OK);
}
static inline void open_c(reader *r, const char *z) { open_bytes(r, z, strlen(z), RS_INGEST_AUTO); }
static inline rasid_status next(reader *r) { return rs_ingest_next(r->in, &r->arena, &r->doc, &r->err); }
static inline void done(reader *r) {
  rs_ingest_close(r->in);
  rs_arena_free(&r->arena);
}
static inline void is(rs_str s, const char *z) {
  if (!rs_str_eq_c(s, z)) fail_msg("\"" RS_STR_FMT "\" is not \"%s\"", RS_STR_ARG(s), z);
}

/* The next document is there. */
static inline void take(reader *r) {
  rs_arena_reset(&r->arena);
  rasid_status s = next(r);
  if (s) fail_msg("status %d where a document should be; last warning: %s", (int)s, r->seen.message);
}
/* There is none any more, and so many warnings were given, the last holding these words at this byte. */
static inline void end(reader *r, unsigned warnings, const char *words, uint64_t byte) {
  assert_int_equal(next(r), RASID_END);
  if (r->seen.n != warnings) fail_msg("%u warnings, not %u; the last: %s", r->seen.n, warnings, r->seen.message);
  if (words && (!strstr(r->seen.message, words) || r->seen.last.byte != byte))
    fail_msg("\"%s\" at byte %u", r->seen.message, (unsigned)r->seen.last.byte);
  done(r);
}
#endif

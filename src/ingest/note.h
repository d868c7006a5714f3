/* How the parts of ingest tell what was wrong, and what is known of a document before it is read. */
#ifndef RS_INGEST_NOTE_H
#define RS_INGEST_NOTE_H
#include "base/status.h"
#include "base/str.h"

/* `byte` counts in the bytes that the part was given, from 0. fn may be NULL. */
typedef struct rs_notes {
  void (*fn)(void *ctx, uint64_t byte, const char *message);
  void *ctx;
  uint64_t base; /* added to byte */
} rs_notes;

void rs_note(const rs_notes *n, uint64_t byte, const char *fmt, ...) RS_PRINTF(3, 4);
/* The same notes with more added to every byte. */
static inline rs_notes rs_notes_at(const rs_notes *n, uint64_t more) {
  return (rs_notes){n->fn, n->ctx, n->base + more};
}

/* What the container of a document tells of it: each may be empty. */
typedef struct rs_hint {
  rs_str url, date, charset, lang;
} rs_hint;
#endif

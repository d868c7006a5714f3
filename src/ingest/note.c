/* Messages of ingest: made in a buffer on the stack, cut where they are longer. */
#include "ingest/note.h"
#include <stdarg.h>
#include <stdio.h>

void rs_note(const rs_notes *n, uint64_t byte, const char *fmt, ...) {
  if (!n->fn) return;
  char message[256];
  va_list ap;
  va_start(ap, fmt);
  vsnprintf(message, sizeof message, fmt, ap);
  va_end(ap);
  n->fn(n->ctx, n->base + byte, message);
}

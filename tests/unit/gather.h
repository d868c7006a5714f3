/* What the library writes, gathered; and a writer that refuses. */
#ifndef RS_TESTS_GATHER_H
#define RS_TESTS_GATHER_H
#include <rasid.h>
#include <stdlib.h>
#include <string.h>

typedef struct gathered {
  char *p; /* NUL-terminated, NULL where nothing came; free it */
  size_t n;
} gathered;

static inline rasid_status gather(void *ctx, const char *p, size_t n) {
  gathered *t = ctx;
  char *grown = realloc(t->p, t->n + n + 1);
  if (!grown) return RASID_MEMORY;
  memcpy(grown + t->n, p, n);
  t->p = grown, t->n += n, grown[t->n] = 0;
  return RASID_OK;
}

static inline rasid_status refuse(void *ctx, const char *p, size_t n) {
  (void)ctx, (void)p, (void)n;
  return RASID_IO;
}
#endif

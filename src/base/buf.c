/* Growing byte buffer. Invariant: n <= cap; once `failed`, the content is what was appended before. */
#include "base/buf.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

bool rs_buf_reserve(rs_buf *b, size_t more) {
  if (b->failed) return false;
  if (b->cap - b->n >= more) return true;
  if (more > SIZE_MAX / 2 - b->n) return b->failed = true, false;
  size_t cap = b->cap ? b->cap : 4096;
  while (cap - b->n < more) cap *= 2;
  char *p = realloc(b->p, cap);
  if (!p) return b->failed = true, false;
  b->p = p;
  b->cap = cap;
  return true;
}

void rs_buf_add(rs_buf *b, const void *p, size_t n) {
  if (n == 0 || !rs_buf_reserve(b, n)) return;
  memcpy(b->p + b->n, p, n);
  b->n += n;
}

void rs_buf_str(rs_buf *b, rs_str s) { rs_buf_add(b, s.p, s.n); }
void rs_buf_c(rs_buf *b, const char *z) { rs_buf_add(b, z, strlen(z)); }
void rs_buf_char(rs_buf *b, char c) { rs_buf_add(b, &c, 1); }

void rs_buf_u64(rs_buf *b, uint64_t v) {
  char t[20];
  size_t i = sizeof t;
  do t[--i] = (char)('0' + v % 10), v /= 10;
  while (v);
  rs_buf_add(b, t + i, sizeof t - i);
}

void rs_buf_i64(rs_buf *b, int64_t v) {
  if (v < 0) rs_buf_char(b, '-');
  rs_buf_u64(b, v < 0 ? (uint64_t)0 - (uint64_t)v : (uint64_t)v);
}

void rs_buf_printf(rs_buf *b, const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  va_list again;
  va_copy(again, ap);
  int n = vsnprintf(NULL, 0, fmt, ap);
  va_end(ap);
  if (n < 0) {
    b->failed = true;
  } else if (rs_buf_reserve(b, (size_t)n + 1)) {
    vsnprintf(b->p + b->n, (size_t)n + 1, fmt, again);
    b->n += (size_t)n;
  }
  va_end(again);
}

void rs_buf_free(rs_buf *b) {
  free(b->p);
  *b = (rs_buf){0};
}

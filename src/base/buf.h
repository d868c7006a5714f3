/* A growing byte buffer (malloc). After a failed append `failed` is set and further appends do nothing, so that a
 * writer checks once at the end. */
#ifndef RS_BASE_BUF_H
#define RS_BASE_BUF_H
#include "base/str.h"
#include "base/status.h"

typedef struct rs_buf {
  char *p;
  size_t n, cap;
  bool failed;
} rs_buf;

/* Makes room for `more` bytes; false and failed set when memory is out. */
bool rs_buf_reserve(rs_buf *b, size_t more);
void rs_buf_add(rs_buf *b, const void *p, size_t n);
void rs_buf_str(rs_buf *b, rs_str s);
void rs_buf_c(rs_buf *b, const char *z);
void rs_buf_char(rs_buf *b, char c);
void rs_buf_u64(rs_buf *b, uint64_t v);
void rs_buf_i64(rs_buf *b, int64_t v);
void rs_buf_printf(rs_buf *b, const char *fmt, ...) RS_PRINTF(2, 3);
void rs_buf_free(rs_buf *b);
static inline rs_str rs_buf_view(const rs_buf *b) { return rs_str_make(b->p, b->n); }
#endif

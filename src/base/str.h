/* Pointer-and-length strings and spans. A rs_str never owns its bytes and is not NUL-terminated. */
#ifndef RS_BASE_STR_H
#define RS_BASE_STR_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct rs_str {
  const char *p;
  uint32_t n;
} rs_str;

/* Bytes [start, end). */
typedef struct rs_span {
  uint32_t start, end;
} rs_span;

#define RS_STR(lit) ((rs_str){"" lit, (uint32_t)(sizeof(lit) - 1)})
#define RS_STR_FMT "%.*s"
#define RS_STR_ARG(s) (int)(s).n, (s).p ? (s).p : ""

static inline rs_str rs_str_make(const char *p, size_t n) { return (rs_str){p, (uint32_t)n}; }
static inline rs_str rs_str_from_c(const char *z) { return (rs_str){z, z ? (uint32_t)strlen(z) : 0}; }
static inline bool rs_str_eq(rs_str a, rs_str b) { return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0); }
static inline bool rs_str_eq_c(rs_str a, const char *z) { return rs_str_eq(a, rs_str_from_c(z)); }
static inline bool rs_str_starts(rs_str s, rs_str pre) { return s.n >= pre.n && memcmp(s.p, pre.p, pre.n) == 0; }
static inline bool rs_str_ends(rs_str s, rs_str suf) {
  return s.n >= suf.n && (suf.n == 0 || memcmp(s.p + s.n - suf.n, suf.p, suf.n) == 0);
}
static inline rs_str rs_str_sub(rs_str s, uint32_t from, uint32_t to) { return (rs_str){s.p + from, to - from}; }
/* Bytewise order, shorter first where one is the head of the other. */
int rs_str_cmp(rs_str a, rs_str b);
/* Without ASCII blanks at either end. */
rs_str rs_str_trim(rs_str s);
/* Cuts at the first `sep`: returns what stands before it and leaves the rest in *s (empty, p NULL when nothing is
 * left). */
rs_str rs_str_cut(rs_str *s, char sep);
/* A decimal number of 1 to 9 digits, the whole string; false leaves *out alone. */
bool rs_str_to_u32(rs_str s, uint32_t *out);
/* A decimal number such as -34.5, digits and one point alone; false where it is none. The same double everywhere: both
 * parts are exact. */
bool rs_str_to_double(rs_str s, double *out);
static inline bool rs_is_digit(char c) { return c >= '0' && c <= '9'; }
static inline bool rs_is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
#endif

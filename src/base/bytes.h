/* Little-endian reading and writing, hashes, UTF-8. */
#ifndef RS_BASE_BYTES_H
#define RS_BASE_BYTES_H
#include "base/str.h"

static inline uint16_t rs_le16(const void *v) {
  const unsigned char *p = v;
  return (uint16_t)(p[0] | p[1] << 8);
}
static inline uint32_t rs_le32(const void *v) {
  const unsigned char *p = v;
  return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}
static inline uint64_t rs_le64(const void *v) {
  const unsigned char *p = v;
  return (uint64_t)rs_le32(p) | (uint64_t)rs_le32(p + 4) << 32;
}
static inline void rs_put16(void *v, uint16_t x) {
  unsigned char *p = v;
  p[0] = (unsigned char)x, p[1] = (unsigned char)(x >> 8);
}
static inline void rs_put32(void *v, uint32_t x) {
  rs_put16(v, (uint16_t)x), rs_put16((unsigned char *)v + 2, (uint16_t)(x >> 16));
}
static inline void rs_put64(void *v, uint64_t x) {
  rs_put32(v, (uint32_t)x), rs_put32((unsigned char *)v + 4, (uint32_t)(x >> 32));
}

/* Number of the lowest bit that is set; v is not 0. */
static inline unsigned rs_low_bit(uint64_t v) {
#if defined(__GNUC__)
  return (unsigned)__builtin_ctzll(v);
#else
  unsigned n = 0;
  for (; !(v & 1); v >>= 1) n++;
  return n;
#endif
}

/* The bytes at p will be read soon. */
static inline void rs_prefetch(const void *p) {
#if defined(__GNUC__)
  __builtin_prefetch(p);
#else
  (void)p;
#endif
}

/* XXH3, 64 bits: for tables and checksums, the same on every machine. */
uint64_t rs_hash(const void *p, size_t n);
/* SHA-256 of n bytes cut to 128 bits, as 32 hexadecimal digits and a NUL. */
void rs_sha_hex(const void *p, size_t n, char out[33]);
/* All of it, as 64 digits and a NUL. */
void rs_sha_hex_whole(const void *p, size_t n, char out[65]);

/* One code point from [p, end): its length in bytes 1 to 4, or 0 where the bytes are no UTF-8 (overlong, surrogate,
 * truncated and past U+10FFFF included). */
unsigned rs_utf8_get(const char *p, const char *end, uint32_t *cp);
/* Writes cp (valid) to out[4], returns the length. */
unsigned rs_utf8_put(uint32_t cp, char *out);
/* Length of the longest valid head of s. */
size_t rs_utf8_valid(rs_str s);
#endif

/* Hashes (XXH3; SHA-256 by libmd) and UTF-8. The only file that includes either library. */
#include "base/bytes.h"
#define XXH_INLINE_ALL
#include <sha256.h>
#include <sys/types.h>
#include <xxhash.h>

uint64_t rs_hash(const void *p, size_t n) { return XXH3_64bits(p, n); }

void rs_sha_hex_whole(const void *p, size_t n, char out[65]) {
  SHA2_CTX ctx;
  uint8_t sum[SHA256_DIGEST_LENGTH];
  SHA256Init(&ctx);
  SHA256Update(&ctx, p, n);
  SHA256Final(sum, &ctx);
  for (int i = 0; i < SHA256_DIGEST_LENGTH; i++) {
    out[2 * i] = "0123456789abcdef"[sum[i] >> 4];
    out[2 * i + 1] = "0123456789abcdef"[sum[i] & 15];
  }
  out[64] = 0;
}

void rs_sha_hex(const void *p, size_t n, char out[33]) {
  char whole[65];
  rs_sha_hex_whole(p, n, whole);
  memcpy(out, whole, 32);
  out[32] = 0;
}

unsigned rs_utf8_get(const char *s, const char *end, uint32_t *cp) {
  const unsigned char *p = (const unsigned char *)s;
  size_t have = (size_t)(end - s);
  if (have == 0) return 0;
  if (p[0] < 0x80) return *cp = p[0], 1;
  if (p[0] < 0xC2) return 0;
  if (p[0] < 0xE0) {
    if (have < 2 || (p[1] & 0xC0) != 0x80) return 0;
    return *cp = (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F), 2;
  }
  if (p[0] < 0xF0) {
    if (have < 3 || (p[1] & 0xC0) != 0x80 || (p[2] & 0xC0) != 0x80) return 0;
    uint32_t c = (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
    if (c < 0x800 || (c >= 0xD800 && c < 0xE000)) return 0;
    return *cp = c, 3;
  }
  if (p[0] < 0xF5) {
    if (have < 4 || (p[1] & 0xC0) != 0x80 || (p[2] & 0xC0) != 0x80 || (p[3] & 0xC0) != 0x80) return 0;
    uint32_t c = (uint32_t)(p[0] & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 | (uint32_t)(p[2] & 0x3F) << 6 |
                 (p[3] & 0x3F);
    if (c < 0x10000 || c > 0x10FFFF) return 0;
    return *cp = c, 4;
  }
  return 0;
}

unsigned rs_utf8_put(uint32_t cp, char *out) {
  if (cp < 0x80) return out[0] = (char)cp, 1;
  if (cp < 0x800) return out[0] = (char)(0xC0 | cp >> 6), out[1] = (char)(0x80 | (cp & 0x3F)), 2;
  if (cp < 0x10000) {
    out[0] = (char)(0xE0 | cp >> 12), out[1] = (char)(0x80 | (cp >> 6 & 0x3F)), out[2] = (char)(0x80 | (cp & 0x3F));
    return 3;
  }
  out[0] = (char)(0xF0 | cp >> 18), out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
  out[2] = (char)(0x80 | (cp >> 6 & 0x3F)), out[3] = (char)(0x80 | (cp & 0x3F));
  return 4;
}

size_t rs_utf8_valid(rs_str s) {
  if (!s.n) return 0; /* p may be NULL */
  const char *p = s.p, *end = s.p + s.n;
  uint32_t cp;
  while (p < end) {
    /* Most bytes are ASCII, eight at a time, or letters of two bytes, four at a time where they begin with D8 to DB. */
    if (end - p >= 8) {
      uint64_t eight = rs_le64(p);
      if ((eight & UINT64_C(0x8080808080808080)) == 0 ||
          (eight & UINT64_C(0xC0FCC0FCC0FCC0FC)) == UINT64_C(0x80D880D880D880D8)) {
        p += 8;
        continue;
      }
    }
    unsigned char c = (unsigned char)*p;
    if (c < 0x80) {
      p++;
      continue;
    }
    if (c >= 0xC2 && c <= 0xDF && end - p >= 2 && ((unsigned char)p[1] & 0xC0) == 0x80) {
      p += 2;
      continue;
    }
    unsigned n = rs_utf8_get(p, end, &cp);
    if (!n) break;
    p += n;
  }
  return (size_t)(p - s.p);
}

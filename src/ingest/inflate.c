/* zlib's inflate and zstd with a watch over their ratio. Invariant: never gives out more than RS_RATIO_FREE bytes and RS_MAX_RATIO
 * for each byte taken. Cost: linear in what comes out; memory: the window, 32 KB of zlib's and at
 * most 128 MB of zstd's (its own limit for who does not ask for more). */
#include "ingest/inflate.h"
#include "base/limits.h"
#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

enum { GZIP = 15 + 16, GZIP_OR_ZLIB = 15 + 32 };

struct rs_inflate {
  rs_packing packing;
  z_stream z;
  ZSTD_DCtx *zstd;
  uint64_t in, out;
  bool raw; /* deflate: no header came, so that there is none */
};

rs_packing rs_packing_of(rs_str s) {
  if (s.n >= 3 && s.p[0] == '\x1f' && s.p[1] == '\x8b' && s.p[2] == '\x08')
    return s.n > 3 && (unsigned char)s.p[3] >= 32 ? RS_PLAIN : RS_GZIP;
  return rs_str_starts(s, RS_STR("\x28\xb5\x2f\xfd")) ? RS_ZSTD : RS_PLAIN;
}

rs_inflate *rs_inflate_new(rs_packing packing) {
  rs_inflate *f = calloc(1, sizeof *f);
  if (!f) return NULL;
  f->packing = packing;
  if (packing == RS_ZSTD) f->zstd = ZSTD_createDCtx();
  else if (inflateInit2(&f->z, packing == RS_DEFLATE ? GZIP_OR_ZLIB : GZIP) == Z_OK) return f;
  if (f->zstd) return f;
  free(f);
  return NULL;
}

void rs_inflate_free(rs_inflate *f) {
  if (!f) return;
  if (f->packing == RS_ZSTD) ZSTD_freeDCtx(f->zstd);
  else inflateEnd(&f->z);
  free(f);
}

bool rs_inflate_again(rs_inflate *f, bool fresh) {
  if (fresh) f->in = f->out = 0;
  if (f->packing == RS_ZSTD) return !ZSTD_isError(ZSTD_DCtx_reset(f->zstd, ZSTD_reset_session_only));
  return inflateReset(&f->z) == Z_OK;
}

/* Counts what went in and came out; true: too much. */
static bool bomb(rs_inflate *f, size_t taken, size_t got) {
  f->in += taken;
  f->out += got;
  return f->out > RS_RATIO_FREE && f->out / RS_MAX_RATIO > f->in;
}

static rs_inflate_state some_zstd(rs_inflate *f, const char **src, size_t *n, char *to, size_t room, size_t *got) {
  ZSTD_inBuffer in = {*src, *n, 0};
  ZSTD_outBuffer out = {to, room, 0};
  size_t left = ZSTD_decompressStream(f->zstd, &out, &in);
  *src += in.pos;
  *n -= in.pos;
  *got = out.pos;
  if (bomb(f, in.pos, out.pos)) return RS_INFLATE_BOMB;
  if (ZSTD_isError(left))
    return ZSTD_getErrorCode(left) == ZSTD_error_memory_allocation ? RS_INFLATE_MEMORY : RS_INFLATE_BROKEN;
  return left ? RS_INFLATE_MORE : RS_INFLATE_END;
}

rs_inflate_state rs_inflate_some(rs_inflate *f, const char **src, size_t *n, char *to, size_t room, size_t *got) {
  if (f->packing == RS_ZSTD) return some_zstd(f, src, n, to, room, got);
  uInt most = (uInt)-1 / 2, in = *n < most ? (uInt)*n : most;
  f->z.next_in = (z_const Bytef *)(uintptr_t)*src;
  f->z.avail_in = in;
  f->z.next_out = (Bytef *)to;
  f->z.avail_out = room < most ? (uInt)room : most;
  uInt out = f->z.avail_out;
  bool first = f->z.total_in == 0;
  int e = inflate(&f->z, Z_NO_FLUSH);
  if (e == Z_DATA_ERROR && f->packing == RS_DEFLATE && !f->raw && first && f->z.total_out == 0) {
    /* Some servers send deflate data without any header. */
    f->raw = true;
    if (inflateReset2(&f->z, -15) != Z_OK) return RS_INFLATE_MEMORY;
    return rs_inflate_some(f, src, n, to, room, got);
  }
  size_t taken = in - f->z.avail_in;
  *got = out - f->z.avail_out;
  *src += taken;
  *n -= taken;
  if (bomb(f, taken, *got)) return RS_INFLATE_BOMB;
  if (e == Z_STREAM_END) return RS_INFLATE_END;
  if (e == Z_MEM_ERROR) return RS_INFLATE_MEMORY;
  return e == Z_OK || e == Z_BUF_ERROR ? RS_INFLATE_MORE : RS_INFLATE_BROKEN;
}

/* Fills `to` member by member; what stopped it. */
static rs_inflate_state expand(rs_inflate *f, rs_str body, char **to, size_t *cap, size_t *len, size_t most,
                               rs_arena *a) {
  const char *src = body.p;
  size_t n = body.n;
  for (;;) {
    if (*len == *cap) {
      size_t more = *cap ? *cap * 2 : 1 << 16;
      char *p = *len > most ? NULL : rs_arena_room(a, more, 1);
      if (!p) return *len > most ? RS_INFLATE_MORE : RS_INFLATE_MEMORY;
      if (*len) memcpy(p, *to, *len);
      *to = p, *cap = more;
    }
    size_t got = 0, before = n;
    rs_inflate_state s = rs_inflate_some(f, &src, &n, *to + *len, *cap - *len, &got);
    *len += got;
    if (s == RS_INFLATE_END && n && rs_packing_of(rs_str_make(src, n)) == f->packing && rs_inflate_again(f, false)) continue;
    if (s != RS_INFLATE_MORE) return s;
    if (!n && !got && before == n) return RS_INFLATE_MORE;
  }
}

rasid_status rs_inflate_all(rs_str body, rs_packing packing, size_t most, const rs_notes *notes, rs_arena *a, rs_str *out,
                            rasid_error *err) {
  *out = rs_str_make(NULL, 0);
  rs_inflate *f = rs_inflate_new(packing);
  if (!f) return rs_fail_memory(err);
  char *to = NULL;
  size_t cap = 0, len = 0;
  rs_inflate_state s = expand(f, body, &to, &cap, &len, most, a);
  rs_inflate_free(f);
  if (s == RS_INFLATE_MEMORY) return rs_fail_memory(err);
  if (s == RS_INFLATE_BOMB) {
    rs_note(notes, 0, "the compressed data expands more than %u times: left out", RS_MAX_RATIO);
    return RASID_OK;
  }
  if (s == RS_INFLATE_BROKEN)
    rs_note(notes, 0, "the compressed data is broken behind %zu bytes: read up to there", len);
  else if (len > most)
    rs_note(notes, 0, "the compressed data is too long: cut"), len = most;
  else if (s == RS_INFLATE_MORE)
    rs_note(notes, body.n, "the compressed data ends too early: read up to there");
  *out = rs_str_make(to, len);
  return RASID_OK;
}

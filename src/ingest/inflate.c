/* zlib's inflate with a watch over its ratio. Invariant: never gives out more than RS_RATIO_FREE bytes and RS_MAX_RATIO
 * for each byte taken. Cost: linear in what comes out; memory: zlib's window of 32 KB. */
#include "ingest/inflate.h"
#include "base/limits.h"
#include <stdlib.h>
#include <zlib.h>

enum { GZIP = 15 + 16, GZIP_OR_ZLIB = 15 + 32 };

struct rs_inflate {
  z_stream z;
  uint64_t in, out;
  bool bare, raw; /* raw: no header came, so that there is none */
};

rs_inflate *rs_inflate_new(bool bare) {
  rs_inflate *f = calloc(1, sizeof *f);
  if (!f) return NULL;
  f->bare = bare;
  if (inflateInit2(&f->z, bare ? GZIP_OR_ZLIB : GZIP) == Z_OK) return f;
  free(f);
  return NULL;
}

void rs_inflate_free(rs_inflate *f) {
  if (!f) return;
  inflateEnd(&f->z);
  free(f);
}

bool rs_inflate_again(rs_inflate *f, bool fresh) {
  if (fresh) f->in = f->out = 0;
  return inflateReset(&f->z) == Z_OK;
}

rs_inflate_state rs_inflate_some(rs_inflate *f, const char **src, size_t *n, char *to, size_t room, size_t *got) {
  uInt most = (uInt)-1 / 2, in = *n < most ? (uInt)*n : most;
  f->z.next_in = (z_const Bytef *)(uintptr_t)*src;
  f->z.avail_in = in;
  f->z.next_out = (Bytef *)to;
  f->z.avail_out = room < most ? (uInt)room : most;
  uInt out = f->z.avail_out;
  bool first = f->z.total_in == 0;
  int e = inflate(&f->z, Z_NO_FLUSH);
  if (e == Z_DATA_ERROR && f->bare && !f->raw && first && f->z.total_out == 0) {
    /* Some servers send deflate data without any header. */
    f->raw = true;
    if (inflateReset2(&f->z, -15) != Z_OK) return RS_INFLATE_MEMORY;
    return rs_inflate_some(f, src, n, to, room, got);
  }
  size_t taken = in - f->z.avail_in;
  *got = out - f->z.avail_out;
  *src += taken;
  *n -= taken;
  f->in += taken;
  f->out += *got;
  if (f->out > RS_RATIO_FREE && f->out / RS_MAX_RATIO > f->in) return RS_INFLATE_BOMB;
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
    if (s == RS_INFLATE_END && n && rs_is_gzip(rs_str_make(src, n)) && rs_inflate_again(f, false)) continue;
    if (s != RS_INFLATE_MORE) return s;
    if (!n && !got && before == n) return RS_INFLATE_MORE;
  }
}

rasid_status rs_inflate_all(rs_str body, bool bare, size_t most, const rs_notes *notes, rs_arena *a, rs_str *out,
                            rasid_error *err) {
  *out = rs_str_make(NULL, 0);
  rs_inflate *f = rs_inflate_new(bare);
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

/* The input's buffer. Invariants: at <= end <= cap; a byte is copied at most once a doubling of the buffer, so that
 * reading is linear; no more is held than one line or the size asked for, and one block. */
#include "ingest/input.h"
#include "base/bytes.h"
#include <stdlib.h>

enum { BLOCK = 1 << 16, RAW = 1 << 14 };

void rs_input_close(rs_input *in) {
  rs_stream_close(&in->from);
  free(in->buf);
  rs_runs_free(&in->runs);
  *in = (rs_input){.from = {.fd = -1}};
}

static bool room(rs_input *in, size_t n) {
  if (in->cap - in->end >= n) return true;
  if (in->at >= in->cap / 2 && in->at) {
    memmove(in->buf, in->buf + in->at, in->end - in->at);
    in->end -= in->at, in->at = 0;
    if (in->cap - in->end >= n) return true;
  }
  size_t cap = in->cap ? in->cap * 2 : 2 * BLOCK;
  while (cap - in->end < n) cap *= 2;
  char *p = realloc(in->buf, cap);
  if (!p) return false;
  in->buf = p;
  in->cap = cap;
  return true;
}

/* The character of `size` bytes of UTF-16 at `raw`. */
static void put(rs_input *in, uint32_t cp, uint64_t raw, size_t size) {
  unsigned n = rs_utf8_put(cp, in->buf + in->end);
  in->end += n;
  if (in->track) rs_runs_add(&in->runs, raw, n, size, 1);
}

/* One unit of UTF-16; a surrogate without its other half becomes U+FFFD. */
static void put_unit(rs_input *in, uint32_t u) {
  uint64_t at = in->raw;
  in->raw += 2;
  if (in->high) {
    uint32_t high = in->high;
    in->high = 0;
    if (u >= 0xDC00 && u < 0xE000) {
      put(in, 0x10000 + ((high - 0xD800) << 10) + (u - 0xDC00), at - 2, 4);
      return;
    }
    put(in, 0xFFFD, at - 2, 2);
  }
  if (u >= 0xD800 && u < 0xDC00)
    in->high = u;
  else
    put(in, u >= 0xDC00 && u < 0xE000 ? 0xFFFD : u, at, 2);
}

static rasid_status fill_utf16(rs_input *in, rasid_error *err) {
  unsigned char raw[RAW];
  size_t n = 0, i = 0;
  rasid_status s = rs_stream_take(&in->from, (char *)raw, sizeof raw, &n, err);
  if (s) return s;
  /* Two bytes give at most three, a surrogate left alone three more. */
  if (!room(in, 2 * RAW + 8)) return rs_fail_memory(err);
  if (n == 0) {
    if (in->high || in->has_odd) put(in, 0xFFFD, in->raw - (in->high ? 2 : 0), (in->high ? 2u : 0u) + in->has_odd);
    in->high = 0, in->has_odd = false;
    in->eof = true;
    return RASID_OK;
  }
  for (; i < n; i++) {
    if (!in->has_odd) {
      in->odd = raw[i], in->has_odd = true;
      continue;
    }
    in->has_odd = false;
    put_unit(in, in->utf16 == 1 ? (uint32_t)in->odd | (uint32_t)raw[i] << 8 : (uint32_t)in->odd << 8 | raw[i]);
  }
  return RASID_OK;
}

static rasid_status fill(rs_input *in, rasid_error *err) {
  if (in->utf16) return fill_utf16(in, err);
  if (!room(in, BLOCK)) return rs_fail_memory(err);
  size_t n = 0;
  rasid_status s = rs_stream_take(&in->from, in->buf + in->end, in->cap - in->end, &n, err);
  in->end += n;
  if (!s && n == 0) in->eof = true;
  return s;
}

static rasid_status fill_to(rs_input *in, size_t want, rasid_error *err) {
  while (in->end - in->at < want && !in->eof) {
    rasid_status s = fill(in, err);
    if (s) return s;
  }
  return RASID_OK;
}

/* UTF-16 without a mark: the upper byte of nearly every unit is 0 or that of the Arabic block, the lower seldom 0. */
static uint8_t looks_utf16(const unsigned char *p, size_t n) {
  size_t high[2] = {0, 0}, zero[2] = {0, 0};
  n = n > 4096 ? 4096 : n & ~(size_t)1;
  if (n < 16) return 0;
  for (size_t i = 0; i < n; i++) {
    high[i & 1] += p[i] == 0 || p[i] == 6;
    zero[i & 1] += p[i] == 0;
  }
  for (uint8_t k = 0; k < 2; k++)
    if (high[1 - k] * 20 >= n / 2 * 19 && zero[k] * 20 <= n / 2) return (uint8_t)(k + 1);
  return 0;
}

/* What was read so far is decoded from a copy: its UTF-8 may be longer. */
static rasid_status begin_utf16(rs_input *in, size_t mark, rasid_error *err) {
  size_t raw = in->end - in->at - mark;
  unsigned char *copy = malloc(raw + 1);
  if (!copy) return rs_fail_memory(err);
  memcpy(copy, in->buf + in->at + mark, raw);
  in->at = in->end = 0;
  in->raw = mark;
  if (!room(in, raw * 2 + 8)) return free(copy), rs_fail_memory(err);
  for (size_t i = 0; i + 1 < raw; i += 2)
    put_unit(in,
             in->utf16 == 1 ? (uint32_t)copy[i] | (uint32_t)copy[i + 1] << 8 : (uint32_t)copy[i] << 8 | copy[i + 1]);
  if (raw & 1) in->odd = copy[raw - 1], in->has_odd = true;
  free(copy);
  /* The end was seen with the raw bytes already: ask below once more, for what waits for its other half. */
  in->eof = false;
  return RASID_OK;
}

rasid_status rs_input_begin(rs_input *in, rasid_error *err) {
  rasid_status s = fill_to(in, 4, err);
  if (s) return s;
  rs_packing packing = rs_packing_of(rs_str_make(in->buf + in->at, in->end - in->at));
  if (packing) {
    s = rs_stream_unpack(&in->from, packing, rs_str_make(in->buf + in->at, in->end - in->at), err);
    if (s) return s;
    in->at = in->end = 0;
    in->eof = false;
    s = fill_to(in, 3, err);
    if (s) return s;
  }
  const unsigned char *p = (const unsigned char *)in->buf + in->at;
  size_t n = in->end - in->at;
  if (n >= 3 && p[0] == 0xEF && p[1] == 0xBB && p[2] == 0xBF) return rs_input_take(in, 3), RASID_OK;
  if (n >= 2 && ((p[0] == 0xFF && p[1] == 0xFE) || (p[0] == 0xFE && p[1] == 0xFF))) {
    in->utf16 = p[0] == 0xFF ? 1 : 2;
    return begin_utf16(in, 2, err);
  }
  in->utf16 = looks_utf16(p, n);
  return in->utf16 ? begin_utf16(in, 0, err) : RASID_OK;
}

rasid_status rs_input_peek(rs_input *in, size_t want, rs_str *out, rasid_error *err) {
  rasid_status s = fill_to(in, want, err);
  if (s) return s;
  *out = rs_str_make(in->buf ? in->buf + in->at : NULL, in->end - in->at);
  return RASID_OK;
}

/* Passes over the rest of a line that is too long. */
static rasid_status skip_line(rs_input *in, rasid_error *err) {
  for (;;) {
    size_t n = in->end - in->at;
    const char *nl = n ? memchr(in->buf + in->at, '\n', n) : NULL;
    size_t gone = nl ? (size_t)(nl - (in->buf + in->at)) + 1 : n;
    in->at += gone, in->offset += gone;
    if (nl || in->eof) return RASID_OK;
    in->at = in->end = 0;
    rasid_status s = fill(in, err);
    if (s) return s;
  }
}

rasid_status rs_input_line(rs_input *in, size_t max, rs_str *line, uint64_t *offset, bool *cut, rasid_error *err) {
  *cut = false;
  *line = rs_str_make(NULL, 0);
  *offset = in->offset;
  for (size_t seen = 0;;) {
    size_t n = in->end - in->at;
    const char *nl = n > seen ? memchr(in->buf + in->at + seen, '\n', n - seen) : NULL;
    size_t len = nl ? (size_t)(nl - (in->buf + in->at)) : n;
    if (len > max) {
      *cut = true;
      return skip_line(in, err);
    }
    if (nl || (in->eof && n)) {
      *line = rs_str_make(in->buf + in->at, len);
      size_t gone = len + (nl != NULL);
      in->at += gone, in->offset += gone;
      return RASID_OK;
    }
    if (in->eof) return RASID_END;
    seen = n;
    rasid_status s = fill(in, err);
    if (s) return s;
  }
}

rasid_status rs_input_all(rs_input *in, size_t max, rs_str *out, bool *cut, rasid_error *err) {
  rs_str head;
  rasid_status s = rs_input_peek(in, max + 1, &head, err);
  if (s) return s;
  *cut = head.n > max;
  *out = rs_str_make(head.p, *cut ? max : head.n);
  in->at += out->n, in->offset += out->n;
  return RASID_OK;
}

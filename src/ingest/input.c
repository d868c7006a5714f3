/* The input's buffer. Invariants: at <= end <= cap; a byte is copied at most once a doubling of the buffer, so that
 * reading is linear; no more is held than one line or the size asked for, and one block. */
#define _POSIX_C_SOURCE 200809L
#include "ingest/input.h"
#include "base/bytes.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

enum { BLOCK = 1 << 16, RAW = 1 << 14 };

static rasid_status fail_io(const rs_input *in, rasid_error *err) {
  char why[128];
  if (strerror_r(errno, why, sizeof why)) why[0] = 0;
  return rs_fail_at(err, RASID_IO, in->name, 0, 0, "cannot be read: %s", why);
}

rasid_status rs_input_open(rs_input *in, const char *path, rasid_error *err) {
  *in = (rs_input){.name = path, .fd = -1};
  if (strcmp(path, "-") == 0) {
    in->name = "standard input";
    in->fd = STDIN_FILENO;
    return RASID_OK;
  }
  in->fd = open(path, O_RDONLY | O_CLOEXEC);
  if (in->fd < 0) return fail_io(in, err);
  in->owned = true;
  return RASID_OK;
}

void rs_input_memory(rs_input *in, const void *data, size_t n, const char *name) {
  *in = (rs_input){.name = name, .fd = -1, .mem = data, .nmem = n};
}

void rs_input_close(rs_input *in) {
  if (in->owned) close(in->fd);
  free(in->buf);
  *in = (rs_input){.fd = -1};
}

/* Raw bytes from below; *got 0 at the end. */
static rasid_status take(rs_input *in, char *to, size_t room, size_t *got, rasid_error *err) {
  *got = 0;
  if (in->fd < 0) {
    *got = in->nmem < room ? in->nmem : room;
    if (*got) memcpy(to, in->mem, *got), in->mem += *got, in->nmem -= *got;
    return RASID_OK;
  }
  for (;;) {
    ssize_t n = read(in->fd, to, room);
    if (n >= 0) return *got = (size_t)n, RASID_OK;
    if (errno != EINTR) return fail_io(in, err);
  }
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

static void put(rs_input *in, uint32_t cp) { in->end += rs_utf8_put(cp, in->buf + in->end); }

/* One unit of UTF-16; a surrogate without its other half becomes U+FFFD. */
static void put_unit(rs_input *in, uint32_t u) {
  if (in->high) {
    uint32_t high = in->high;
    in->high = 0;
    if (u >= 0xDC00 && u < 0xE000) {
      put(in, 0x10000 + ((high - 0xD800) << 10) + (u - 0xDC00));
      return;
    }
    put(in, 0xFFFD);
  }
  if (u >= 0xD800 && u < 0xDC00) in->high = u;
  else put(in, u >= 0xDC00 && u < 0xE000 ? 0xFFFD : u);
}

static rasid_status fill_utf16(rs_input *in, rasid_error *err) {
  unsigned char raw[RAW];
  size_t n = 0, i = 0;
  rasid_status s = take(in, (char *)raw, sizeof raw, &n, err);
  if (s) return s;
  /* Two bytes give at most three, a surrogate left alone three more. */
  if (!room(in, 2 * RAW + 8)) return rs_fail_memory(err);
  if (n == 0) {
    if (in->high || in->has_odd) put(in, 0xFFFD);
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
  rasid_status s = take(in, in->buf + in->end, in->cap - in->end, &n, err);
  in->end += n;
  if (!s && n == 0) in->eof = true;
  return s;
}

rasid_status rs_input_begin(rs_input *in, rasid_error *err) {
  while (in->end - in->at < 3 && !in->eof) {
    rasid_status s = fill(in, err);
    if (s) return s;
  }
  const unsigned char *p = (const unsigned char *)in->buf + in->at;
  size_t n = in->end - in->at;
  if (n >= 3 && p[0] == 0xEF && p[1] == 0xBB && p[2] == 0xBF) in->at += 3, in->offset += 3;
  if (n < 2 || !((p[0] == 0xFF && p[1] == 0xFE) || (p[0] == 0xFE && p[1] == 0xFF))) return RASID_OK;
  in->utf16 = p[0] == 0xFF ? 1 : 2;
  /* What was read so far is decoded from a copy: its UTF-8 may be longer. */
  size_t raw = n - 2;
  unsigned char *copy = malloc(raw + 1);
  if (!copy) return rs_fail_memory(err);
  memcpy(copy, p + 2, raw);
  in->at = in->end = 0;
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

rasid_status rs_input_peek(rs_input *in, size_t want, rs_str *out, rasid_error *err) {
  while (in->end - in->at < want && !in->eof) {
    rasid_status s = fill(in, err);
    if (s) return s;
  }
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

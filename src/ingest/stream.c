/* Bytes from below. A gzip member or zstd frame that is broken or a bomb is told, and reading goes on with the next one that can be
 * found: WARC files have a member a record. Cost: linear; memory: one block and the unpacker's window. */
#define _POSIX_C_SOURCE 200809L
#include "ingest/stream.h"
#include "base/limits.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

enum { RAW = 1 << 16 };

static rasid_status fail_io(const rs_stream *s, rasid_error *err) {
  char why[128];
  if (strerror_r(errno, why, sizeof why)) why[0] = 0;
  return rs_fail_at(err, RASID_IO, s->name, 0, 0, "cannot be read: %s", why);
}

rasid_status rs_stream_open(rs_stream *s, const char *path, rasid_error *err) {
  *s = (rs_stream){.name = path, .fd = -1};
  if (strcmp(path, "-") == 0) {
    s->name = "standard input";
    s->fd = STDIN_FILENO;
    return RASID_OK;
  }
  s->fd = open(path, O_RDONLY | O_CLOEXEC);
  if (s->fd < 0) return fail_io(s, err);
  s->owned = true;
  return RASID_OK;
}

void rs_stream_memory(rs_stream *s, const void *data, size_t n, const char *name) {
  *s = (rs_stream){.name = name, .fd = -1, .mem = data, .nmem = n};
}

void rs_stream_close(rs_stream *s) {
  if (s->owned) close(s->fd);
  rs_inflate_free(s->unpack);
  free(s->raw);
  *s = (rs_stream){.fd = -1};
}

static rasid_status take_raw(rs_stream *s, char *to, size_t room, size_t *got, rasid_error *err) {
  *got = 0;
  if (s->fd < 0) {
    *got = s->nmem < room ? s->nmem : room;
    if (*got) memcpy(to, s->mem, *got), s->mem += *got, s->nmem -= *got;
    return RASID_OK;
  }
  for (;;) {
    ssize_t n = read(s->fd, to, room);
    if (n >= 0) return *got = (size_t)n, RASID_OK;
    if (errno != EINTR) return fail_io(s, err);
  }
}

rasid_status rs_stream_unpack(rs_stream *s, rs_packing packing, rs_str head, rasid_error *err) {
  size_t room = head.n > RAW ? head.n : RAW;
  s->packing = packing;
  s->unpack = rs_inflate_new(packing);
  s->raw = malloc(room);
  if (!s->unpack || !s->raw) return rs_fail_memory(err);
  memcpy(s->raw, head.p, head.n);
  s->raw_end = head.n;
  return RASID_OK;
}

/* Compressed bytes into an empty buffer, or behind the few that are left. */
static rasid_status refill(rs_stream *s, rasid_error *err) {
  size_t left = s->raw_end - s->raw_at, n = 0;
  if (left) memmove(s->raw, s->raw + s->raw_at, left);
  rasid_status st = take_raw(s, s->raw + left, RAW - left, &n, err);
  s->raw_at = 0, s->raw_end = left + n;
  return st;
}

static void pass(rs_stream *s, size_t n) { s->raw_at += n, s->raw_offset += n; }

static rs_str left(const rs_stream *s) { return rs_str_make(s->raw + s->raw_at, s->raw_end - s->raw_at); }

/* Stands at the head of a member, passing over what is none; false: there is no more. */
static rasid_status find_member(rs_stream *s, bool *found, rasid_error *err) {
  const char first = s->packing == RS_GZIP ? '\x1f' : '\x28';
  *found = false;
  for (bool told = s->searching;;) {
    rasid_status st = RASID_OK;
    for (size_t had = SIZE_MAX; !st && s->raw_end - s->raw_at < 4 && had != s->raw_end - s->raw_at;) {
      had = s->raw_end - s->raw_at;
      st = refill(s, err);
    }
    if (!st && s->raw_end - s->raw_at < 4 && s->raw_end > s->raw_at && s->raw[s->raw_at]) {
      rs_note(&s->notes, s->raw_offset, "the compressed data ends too early");
      pass(s, s->raw_end - s->raw_at);
    }
    if (st || s->raw_end - s->raw_at < 4) return st;
    if (rs_packing_of(left(s)) == s->packing) return *found = true, RASID_OK;
    /* Zeros fill up tapes and blocks. */
    if (s->raw[s->raw_at] && !told) told = true, rs_note(&s->notes, s->raw_offset, "no compressed data: passed over");
    size_t n = 1, most = s->raw_end - s->raw_at - 3;
    while (n < most && s->raw[s->raw_at + n] != first) n++;
    pass(s, n);
  }
}

/* A member cannot be read further. False: there were too many of them. */
static bool give_up_member(rs_stream *s, rs_inflate_state why) {
  if (why == RS_INFLATE_BOMB)
    rs_note(&s->notes, s->raw_offset, "the compressed data expands more than %u times: left out from here", RS_MAX_RATIO);
  else if (!s->searching)
    rs_note(&s->notes, s->raw_offset, "the compressed data is broken: left out from here");
  s->bomb = s->bomb || why == RS_INFLATE_BOMB;
  s->inside = false;
  s->searching = true;
  s->breaks[s->broken] = s->out;
  s->gap = true;
  return ++s->broken < RS_MAX_BROKEN_PARTS && rs_inflate_again(s->unpack, true);
}

uint64_t rs_stream_break(const rs_stream *s, uint64_t from, uint64_t to) {
  for (uint32_t i = 0; i < s->broken && i < RS_MAX_BROKEN_PARTS; i++)
    if (s->breaks[i] >= from && s->breaks[i] < to) return s->breaks[i];
  return UINT64_MAX;
}

rasid_status rs_stream_take(rs_stream *s, char *to, size_t room, size_t *got, rasid_error *err) {
  *got = 0;
  if (!s->unpack) return take_raw(s, to, room, got, err);
  while (s->broken < RS_MAX_BROKEN_PARTS && !s->ended) {
    rasid_status st = RASID_OK;
    if (!s->inside)
      st = find_member(s, &s->inside, err);
    else if (s->raw_at == s->raw_end)
      st = refill(s, err);
    if (st || !s->inside) return st;
    if (s->gap) {
      /* What follows is not to be taken for the end of what broke off. */
      s->gap = false;
      memcpy(to, "\n\n", 2);
      return s->out += *got = 2, RASID_OK;
    }
    if (s->raw_at == s->raw_end) {
      rs_note(&s->notes, s->raw_offset, "the compressed data ends too early");
      s->ended = true;
      return RASID_OK;
    }
    const char *src = s->raw + s->raw_at;
    size_t n = s->raw_end - s->raw_at, before = n;
    rs_inflate_state is = rs_inflate_some(s->unpack, &src, &n, to, room, got);
    pass(s, before - n);
    s->out += *got;
    if (is == RS_INFLATE_MEMORY) return rs_fail_memory(err);
    if (is == RS_INFLATE_END) s->inside = false, s->searching = false;
    bool go_on =
        is == RS_INFLATE_END ? rs_inflate_again(s->unpack, false) : is == RS_INFLATE_MORE || give_up_member(s, is);
    if (*got || !go_on) return RASID_OK;
  }
  return RASID_OK;
}

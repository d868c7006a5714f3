/* Opening a compiled lexicon: from memory or a file.
 * Invariant: after opening every section lies inside the bytes and holds whole records, tables are not empty; an
 * untrusted one has passed the walk of validate.c as well. Cost: header and profiles (under a tenth of a
 * millisecond); untrusted: one pass over the file. */
#define _POSIX_C_SOURCE 200809L
#include "lexicon/handle.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const section_names[] = {
#define X(name, id, size) name,
    RS_LEX_SECTION_LIST(X)
#undef X
};
static const uint8_t record_sizes[] = {
#define X(name, id, size) size,
    RS_LEX_SECTION_LIST(X)
#undef X
};

static rasid_status read_header(const rs_lexicon *x, rasid_error *err) {
  const unsigned char *p = x->base;
  if (x->n < RS_LEX_HEADER || memcmp(p, RS_LEX_MAGIC, 8) != 0)
    return rs_fail(err, RASID_FORMAT, "this is no compiled lexicon");
  if (rs_le32(p + 8) != RS_LEX_VERSION)
    return rs_fail(err, RASID_FORMAT, "the lexicon has format version %u, this program reads %u: build it again",
                   rs_le32(p + 8), RS_LEX_VERSION);
  if (rs_le32(p + 12) != RS_SEC_COUNT || x->n < RS_LEX_HEADER + RS_SEC_COUNT * RS_LEX_TABLE_ROW)
    return rs_fail(err, RASID_FORMAT, "the lexicon's section table is damaged");
  if (rs_le64(p + 16) != x->n)
    return rs_fail(err, RASID_FORMAT, "the lexicon should have %llu bytes, it has %zu: cut short or damaged",
                   (unsigned long long)rs_le64(p + 16), x->n);
  return RASID_OK;
}

static rasid_status read_table(rs_lexicon *x, rasid_error *err) {
  for (unsigned s = 0; s < RS_SEC_COUNT; s++) {
    const unsigned char *row = x->base + RS_LEX_HEADER + s * RS_LEX_TABLE_ROW;
    uint64_t off = rs_le64(row), size = rs_le64(row + 8);
    if (off > x->n || size > x->n - off || size > UINT32_MAX || size % record_sizes[s] || off % 8)
      return rs_fail(err, RASID_FORMAT, "the lexicon's section %s lies outside its bounds", section_names[s]);
    x->sec[s] = x->base + off;
    x->count[s] = (uint32_t)(size / record_sizes[s]);
  }
  if (x->count[RS_SEC_LISTS] != RS_KIND_COUNT * RS_LANG_COUNT)
    return rs_fail(err, RASID_FORMAT, "the lexicon's section lists does not fit this program: build it again");
  static const struct {
    enum rs_lex_section s;
    uint32_t least;
  } tables[] = {{RS_SEC_BUCKETS, 2}, {RS_SEC_KEYS, 1}, {RS_SEC_EDGES, 1}, {RS_SEC_FILTER, 1}};
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
    if (x->count[tables[i].s] < tables[i].least)
      return rs_fail(err, RASID_FORMAT, "the lexicon's section %s is empty", section_names[tables[i].s]);
  return RASID_OK;
}

static rasid_status check_sums(const rs_lexicon *x, rasid_error *err) {
  if (rs_hash(x->base + RS_LEX_CHECKED_FROM, x->n - RS_LEX_CHECKED_FROM) != rs_le64(x->base + 24))
    return rs_fail(err, RASID_FORMAT, "the lexicon's checksum does not fit its content: the file is damaged");
  return rs_lexicon_validate(x, err);
}

rasid_status rs_lexicon_open_memory(const void *data, size_t n, bool trusted, rs_lexicon **out, rasid_error *err) {
  *out = NULL;
  rs_lexicon *x = calloc(1, sizeof *x);
  if (!x) return rs_fail_memory(err);
  x->base = data;
  x->n = data ? n : 0;
  rs_arena_init(&x->arena, 0);
  rasid_status st = read_header(x, err);
  if (!st) st = read_table(x, err);
  if (!st && !trusted) st = check_sums(x, err);
  if (!st) st = rs_lexicon_make_profiles(x, err);
  if (!st) st = rs_lexicon_make_patterns(x, err);
  if (!st) st = rs_lexicon_make_times(x, err);
  if (st) return rs_lexicon_close(x), st;
  *out = x;
  return RASID_OK;
}

rasid_status rs_lexicon_open_file(const char *path, rs_lexicon **out, rasid_error *err) {
  *out = NULL;
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  struct stat info;
  if (fd < 0 || fstat(fd, &info) != 0) {
    rasid_status st = rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be opened: %s", strerror(errno));
    if (fd >= 0) close(fd);
    return st;
  }
  if (!S_ISREG(info.st_mode) || info.st_size < RS_LEX_HEADER) {
    close(fd);
    return rs_fail_at(err, RASID_FORMAT, path, 0, 0, "this is no compiled lexicon");
  }
  size_t n = (size_t)info.st_size;
  void *map = mmap(NULL, n, PROT_READ, MAP_PRIVATE, fd, 0);
  close(fd);
  if (map == MAP_FAILED) return rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be mapped: %s", strerror(errno));
  rs_lexicon *x;
  rasid_error why;
  rasid_status st = rs_lexicon_open_memory(map, n, false, &x, &why);
  if (st) {
    munmap(map, n);
    return rs_fail_at(err, st, path, 0, 0, "%s", why.message);
  }
  x->map = map;
  *out = x;
  return RASID_OK;
}

void rs_lexicon_close(rs_lexicon *lex) {
  if (!lex) return;
  if (lex->map) munmap(lex->map, lex->n);
  rs_arena_free(&lex->arena);
  free(lex);
}

rs_str rs_lexicon_bytes(const rs_lexicon *lex) { return rs_str_make((const char *)lex->base, lex->n); }
rs_str rs_lexicon_version(const rs_lexicon *lex) { return rs_str_make((const char *)lex->base + 40, 16); }

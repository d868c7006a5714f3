/* From a compiled lexicon back to its sources. Entries stand under the file they came from, in their order, so that
 * building the folder gives the same content sections; one that keeps the place of what it replaced stands there, with
 * a comment that names its own file. Cost: linear. */
#define _POSIX_C_SOURCE 200809L
#include "lexc/build.h"
#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>

/* A path from a file that may have been tampered with must not lead out of the folder. */
static bool safe_path(rs_str p) {
  if (!p.n || p.p[0] == '/' || memchr(p.p, 0, p.n)) return false;
  for (rs_str rest = p; rest.p;) {
    rs_str part = rs_str_cut(&rest, '/');
    if (!part.n || part.p[0] == '.') return false;
  }
  return rs_str_ends(p, RS_STR(".lex"));
}

/* Folder, layer (where there are several) and the file's path; a name that is no path gives its number. */
static void file_path(const rs_lexicon *lex, uint32_t i, bool layers, rs_buf *out) {
  rs_lexicon_file f = rs_lexicon_file_at(lex, i);
  if (layers) rs_buf_printf(out, "/%03u", f.layer);
  if (safe_path(f.path)) {
    rs_buf_char(out, '/');
    rs_buf_str(out, f.path);
  } else {
    rs_buf_printf(out, "/file-%05u.lex", i);
  }
}

static bool several_layers(const rs_lexicon *lex) {
  for (uint32_t i = 1; i < rs_lexicon_nfiles(lex); i++)
    if (rs_lexicon_file_at(lex, i).layer != rs_lexicon_file_at(lex, 0).layer) return true;
  return false;
}

/* The file that each entry is written to: its own, or an earlier one where entries behind it in its list come from there
 * (files are read in their order). */
static uint32_t *places(const rs_lexicon *lex, rs_arena *a) {
  uint32_t n = rs_lexicon_nentries(lex), *to = RS_NEW(a, uint32_t, n);
  for (uint32_t i = to ? n : 0, last = RS_NONE; i-- > 0; last = to[i]) {
    rs_entry e = rs_lexicon_entry(lex, i), next = i + 1 < n ? rs_lexicon_entry(lex, i + 1) : e;
    to[i] = rs_lexicon_file_of(lex, i);
    if (e.kind == next.kind && e.lang == next.lang && last < to[i]) to[i] = last;
  }
  return to;
}

/* Entries sorted by the file they are written to, by counting: first[i] .. first[i + 1] are those of file i. */
static bool by_file(const rs_lexicon *lex, rs_arena *a, uint32_t **order, uint32_t **first) {
  uint32_t n = rs_lexicon_nentries(lex), nfiles = rs_lexicon_nfiles(lex), *to = places(lex, a);
  *order = RS_NEW(a, uint32_t, n);
  uint32_t *f = *first = RS_NEW(a, uint32_t, (size_t)nfiles + 2);
  if (!to || !*order || !f) return false;
  for (uint32_t i = 0; i < n; i++) f[to[i] + 2]++;
  for (uint32_t i = 1; i < nfiles; i++) f[i + 1] += f[i];
  for (uint32_t i = 0; i < n; i++) (*order)[f[to[i] + 1]++] = i;
  return true;
}

static void file_text(const rs_lexicon *lex, uint32_t file, const uint32_t *entries, uint32_t n, rs_buf *out) {
  rs_buf_str(out, rs_lexicon_file_at(lex, file).header);
  for (uint32_t k = 0; k < n; k++) {
    rs_buf_char(out, '\n');
    if (rs_lexicon_file_of(lex, entries[k]) != file) {
      rs_str path = rs_lexicon_file_at(lex, rs_lexicon_file_of(lex, entries[k])).path;
      rs_buf_c(out, "# in the place of what it replaces, from ");
      rs_buf_str(out, memchr(path.p, '\n', path.n) ? RS_STR("another file") : path);
      rs_buf_char(out, '\n');
    }
    rs_lexicon_source(lex, entries[k], out);
  }
}

static rasid_status make_folders(char *path, size_t from, rasid_error *err) {
  for (char *p = path + from; *p; p++) {
    if (*p != '/' || p == path) continue;
    *p = 0;
    int rc = mkdir(path, 0777);
    if (rc != 0 && errno != EEXIST) return rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be made: %s", strerror(errno));
    *p = '/';
  }
  return RASID_OK;
}

static rasid_status save(const char *path, const rs_buf *text, rasid_error *err) {
  FILE *f = fopen(path, "wb");
  if (!f) return rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be written: %s", strerror(errno));
  bool good = fwrite(text->p, 1, text->n, f) == text->n;
  good = fclose(f) == 0 && good;
  return good ? RASID_OK : rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be written");
}

rasid_status rs_lexc_dump_folder(const rs_lexicon *lex, const char *folder, rasid_error *err) {
  rs_arena a;
  rs_arena_init(&a, 0);
  uint32_t *order, *first;
  rs_buf path = {0}, text = {0};
  rasid_status st = by_file(lex, &a, &order, &first) ? RASID_OK : rs_fail_memory(err);
  bool layers = several_layers(lex);
  for (uint32_t i = 0; !st && i < rs_lexicon_nfiles(lex); i++) {
    path.n = text.n = 0;
    rs_buf_c(&path, folder);
    file_path(lex, i, layers, &path);
    rs_buf_char(&path, 0);
    file_text(lex, i, order + first[i], first[i + 1] - first[i], &text);
    if (path.failed || text.failed) st = rs_fail_memory(err);
    if (!st) st = make_folders(path.p, 0, err);
    if (!st) st = save(path.p, &text, err);
  }
  rs_buf_free(&path);
  rs_buf_free(&text);
  rs_arena_free(&a);
  return st;
}

void rs_lexc_dump_text(const rs_lexicon *lex, rs_buf *out) {
  rs_arena a;
  rs_arena_init(&a, 0);
  uint32_t *order, *first;
  bool layers = several_layers(lex);
  if (!by_file(lex, &a, &order, &first)) {
    out->failed = true;
  } else {
    for (uint32_t i = 0; i < rs_lexicon_nfiles(lex); i++) {
      rs_buf path = {0};
      file_path(lex, i, layers, &path);
      rs_buf_c(out, i ? "\n# " : "# ");
      if (path.n) rs_buf_add(out, path.p + 1, path.n - 1);
      rs_buf_char(out, '\n');
      out->failed = out->failed || path.failed;
      rs_buf_free(&path);
      file_text(lex, i, order + first[i], first[i + 1] - first[i], out);
    }
  }
  rs_arena_free(&a);
}

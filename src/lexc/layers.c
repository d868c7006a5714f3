/* Layers of sources: files, folders, memory, compiled lexicons.
 * Invariant: files of a layer stand in the order of their paths, bytewise, so that the result does not depend on the
 * file system. Cost: linear in the bytes, one sort of the paths. */
#define _GNU_SOURCE
#include "lexc/build.h"
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

rasid_status rs_lexc_new(rs_lexc **out, rasid_error *err) {
  *out = NULL;
  rs_lexc *c = calloc(1, sizeof *c);
  if (!c) return rs_fail_memory(err);
  rs_arena_init(&c->a, 0);
  c->notes = RS_NEW(&c->a, rs_lexc_note, 2 * RS_MAX_LEX_ERRORS);
  if (!c->notes) return free(c), rs_fail_memory(err);
  *out = c;
  return RASID_OK;
}

void rs_lexc_free(rs_lexc *c) {
  if (!c) return;
  rs_lexicon_close(c->own);
  rs_arena_free(&c->a);
  free(c);
}

static rasid_status add_file(rs_lexc *c, rs_str name, rs_str path, rs_str text, rasid_error *err) {
  rs_lexc_file *f = RS_PUSH(&c->a, c->files, c->nfiles, c->cap_files);
  if (!f) return rs_fail_memory(err);
  *f = (rs_lexc_file){.name = name, .path = path, .text = text, .layer = c->nlayers};
  return rs_source_read(c, c->nfiles - 1, err);
}

rasid_status rs_lexc_add_memory(rs_lexc *c, rs_str name, rs_str text, rasid_error *err) {
  if (text.n > RS_MAX_LEX_FILE) return rs_fail(err, RASID_LIMIT, "the source is longer than %u bytes", RS_MAX_LEX_FILE);
  rs_str own_name = rs_arena_copy(&c->a, name), own = rs_arena_copy(&c->a, text);
  if (!own_name.p || !own.p) return rs_fail_memory(err);
  rasid_status st = add_file(c, own_name, own_name, own, err);
  c->nlayers++;
  return st;
}

static rasid_status read_all(rs_lexc *c, const char *path, rs_str *out, rasid_error *err) {
  FILE *f = fopen(path, "rb");
  if (!f) return rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be opened: %s", strerror(errno));
  rs_buf b = {0};
  while (!b.failed && b.n <= RS_MAX_LEX_FILE && rs_buf_reserve(&b, 1 << 16)) {
    size_t n = fread(b.p + b.n, 1, b.cap - b.n, f);
    if (!n) break;
    b.n += n;
  }
  rasid_status st = RASID_OK;
  if (ferror(f))
    st = rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be read: %s", strerror(errno));
  else if (b.n > RS_MAX_LEX_FILE)
    st = rs_fail_at(err, RASID_LIMIT, path, 0, 0, "is longer than %u bytes", RS_MAX_LEX_FILE);
  else if (b.failed || !(*out = rs_arena_copy(&c->a, rs_buf_view(&b))).p)
    st = rs_fail_memory(err);
  fclose(f);
  rs_buf_free(&b);
  return st;
}

typedef struct paths {
  rs_str *list;
  uint32_t n, cap;
} paths;

static int by_path(const void *a, const void *b) { return rs_str_cmp(*(const rs_str *)a, *(const rs_str *)b); }

static rasid_status push_path(rs_lexc *c, paths *ps, rs_str folder, const char *name, rasid_error *err) {
  rs_buf b = {0};
  rs_buf_str(&b, folder);
  if (folder.n && folder.p[folder.n - 1] != '/') rs_buf_char(&b, '/');
  rs_buf_c(&b, name);
  rs_str *to = b.failed ? NULL : RS_PUSH(&c->a, ps->list, ps->n, ps->cap);
  if (to) *to = rs_arena_copy(&c->a, rs_buf_view(&b));
  rs_buf_free(&b);
  return to && to->p ? RASID_OK : rs_fail_memory(err);
}

/* Lists one folder: its *.lex files to `files`, its folders to `folders`. Hidden ones are left out. */
static rasid_status list_folder(rs_lexc *c, rs_str folder, paths *files, paths *folders, rasid_error *err) {
  DIR *d = opendir(folder.p);
  if (!d) return rs_fail_at(err, RASID_IO, folder.p, 0, 0, "cannot be listed: %s", strerror(errno));
  rasid_status st = RASID_OK;
  for (struct dirent *e; !st && (e = readdir(d));) {
    if (e->d_name[0] == '.') continue;
    paths *to = rs_str_ends(rs_str_from_c(e->d_name), RS_STR(".lex")) ? files : folders;
    st = push_path(c, to, folder, e->d_name, err);
    struct stat info;
    if (!st && to == folders && (lstat(to->list[to->n - 1].p, &info) != 0 || !S_ISDIR(info.st_mode))) to->n--;
  }
  closedir(d);
  return st;
}

static rasid_status add_folder(rs_lexc *c, const char *path, rasid_error *err) {
  paths files = {0}, folders = {0};
  rasid_status st = push_path(c, &folders, (rs_str){NULL, 0}, path, err);
  while (!st && folders.n) {
    rs_str folder = folders.list[--folders.n];
    st = list_folder(c, folder, &files, &folders, err);
  }
  if (st) return st;
  if (files.n) qsort(files.list, files.n, sizeof *files.list, by_path);
  uint32_t root = (uint32_t)strlen(path);
  while (root && path[root - 1] == '/') root--;
  for (uint32_t i = 0; !st && i < files.n; i++) {
    rs_str name = files.list[i], text, inside = rs_str_sub(name, root, name.n);
    while (inside.n && inside.p[0] == '/') inside = rs_str_sub(inside, 1, inside.n);
    st = read_all(c, name.p, &text, err);
    if (!st) st = add_file(c, name, inside, text, err);
  }
  if (!st && !files.n) return rs_fail_at(err, RASID_IO, path, 0, 0, "holds no *.lex file");
  return st;
}

/* Places of an entry read back from a compiled lexicon are those of its first source, which a user can open. */
static void old_places(rs_src_entry *e, const rs_lexicon *lex, uint32_t entry) {
  rs_entry r = rs_lexicon_entry(lex, entry);
  uint32_t senses = 0, n = rs_lexicon_nentries(lex);
  e->line = rs_lexicon_origin(lex, entry).line;
  for (uint32_t i = 0; i < e->nattrs; i++) senses += RS_IS(e->attrs[i].name, "sense");
  /* A sense without a `sense:` line stands before the others. */
  uint32_t at = r.nsense > senses ? r.nsense - senses : 0;
  for (uint32_t i = 0; i < e->nattrs; i++) {
    rs_src_attr *a = &e->attrs[i];
    bool sense = RS_IS(a->name, "sense") && at < r.nsense;
    a->line = sense ? rs_lexicon_origin(lex, n + r.sense0 + at++).line : e->line;
    a->column = 0;
    for (uint32_t k = 0; k < a->nvalues; k++) a->values[k].line = a->line, a->values[k].column = 0;
  }
}

/* Reads entries of one file back from their texts. */
static rasid_status read_back(rs_lexc *c, uint32_t file, const rs_lexicon *lex, const uint32_t *entries, uint32_t n,
                              rasid_error *err) {
  rs_buf text = {0};
  rs_buf_str(&text, c->files[file].header);
  for (uint32_t k = 0; k < n; k++) rs_lexicon_source(lex, entries[k], &text);
  rs_str own = rs_arena_copy(&c->a, rs_buf_view(&text));
  bool failed = text.failed || !own.p;
  rs_buf_free(&text);
  if (failed) return rs_fail_memory(err);
  c->files[file].text = own;
  uint32_t from = c->nentries, errors = c->nerrors;
  rasid_status st = rs_source_read(c, file, err);
  c->files[file].text = (rs_str){NULL, 0};
  if (!st && (c->nentries - from != n || c->nerrors != errors))
    return rs_fail(err, RASID_FORMAT, "the lexicon's attributes and senses do not make its entries");
  for (uint32_t k = 0; !st && k < n; k++) old_places(&c->entries[from + k], lex, entries[k]);
  return st;
}

rasid_status rs_lexc_read_entries(rs_lexc *c, const rs_lexicon *lex, uint32_t file0, const uint32_t *want, uint32_t n,
                                  rs_src_entry *out, rasid_error *err) {
  uint32_t nfiles = rs_lexicon_nfiles(lex), nentries = c->nentries;
  uint32_t *order = rs_arena_room(&c->a, n, sizeof *order), *place = rs_arena_room(&c->a, n, sizeof *place),
           *first = RS_NEW(&c->a, uint32_t, (size_t)nfiles + 2);
  if (!order || !place || !first) return rs_fail_memory(err);
  for (uint32_t k = 0; k < n; k++) first[rs_lexicon_file_of(lex, want[k]) + 2]++;
  for (uint32_t i = 1; i < nfiles; i++) first[i + 1] += first[i];
  for (uint32_t k = 0; k < n; k++) {
    uint32_t at = first[rs_lexicon_file_of(lex, want[k]) + 1]++;
    order[at] = want[k], place[at] = k;
  }
  for (uint32_t i = 0; i < nfiles; i++) {
    if (first[i] == first[i + 1]) continue;
    rasid_status st = read_back(c, file0 + i, lex, order + first[i], first[i + 1] - first[i], err);
    if (st) return st;
    for (uint32_t k = first[i]; k < first[i + 1]; k++) out[place[k]] = c->entries[nentries + k - first[i]];
    c->nentries = nentries;
  }
  return RASID_OK;
}

/* All entries of a compiled lexicon, in its order, before or behind those that are there already. */
static rasid_status read_all_entries(rs_lexc *c, const rs_lexicon *lex, uint32_t file0, bool before, rasid_error *err) {
  uint32_t n = rs_lexicon_nentries(lex), had = c->nentries;
  uint32_t *want = rs_arena_room(&c->a, n, sizeof *want);
  rs_src_entry *all = rs_arena_room(&c->a, (size_t)n + had, sizeof *all);
  if (!want || !all || n > UINT32_MAX - had) return rs_fail_memory(err);
  for (uint32_t i = 0; i < n; i++) want[i] = i;
  rasid_status st = rs_lexc_read_entries(c, lex, file0, want, n, all + (before ? 0 : had), err);
  if (st) return st;
  if (had) memcpy(all + (before ? n : 0), c->entries, had * sizeof *all);
  c->entries = all;
  c->nentries = c->cap_entries = n + had;
  return RASID_OK;
}

rasid_status rs_lexc_read_base(rs_lexc *c, rasid_error *err) {
  const rs_lexicon *lex = c->base;
  c->base = NULL;
  return lex ? read_all_entries(c, lex, 0, true, err) : RASID_OK;
}

rasid_status rs_lexc_add_lexicon(rs_lexc *c, const rs_lexicon *lex, rasid_error *err) {
  uint32_t n = rs_lexicon_nfiles(lex), file0 = c->nfiles, max_layer = 0;
  for (uint32_t i = 0; i < n; i++) {
    rs_lexicon_file f = rs_lexicon_file_at(lex, i);
    rs_lexc_file *to = RS_PUSH(&c->a, c->files, c->nfiles, c->cap_files);
    if (!to) return rs_fail_memory(err);
    *to = (rs_lexc_file){
        .name = f.name, .path = f.path, .header = f.header, .layer = c->nlayers + f.layer, .compiled = true};
    if (f.layer > max_layer) max_layer = f.layer;
  }
  if (!file0) c->base = lex;
  rasid_status st = file0 ? read_all_entries(c, lex, file0, false, err) : RASID_OK;
  if (st) return st;
  c->nlayers += max_layer + 1;
  return RASID_OK;
}

static rasid_status add_compiled(rs_lexc *c, const char *path, rasid_error *err) {
  rs_lexicon *lex;
  rasid_status st = rs_lexicon_open_file(path, &lex, err);
  if (st) return st;
  /* Its strings must outlive the mapping. */
  rs_str bytes = rs_arena_copy(&c->a, rs_lexicon_bytes(lex));
  rs_lexicon_close(lex);
  if (!bytes.p) return rs_fail_memory(err);
  st = rs_lexicon_open_memory(bytes.p, bytes.n, true, &lex, err);
  if (!st) st = rs_lexc_add_lexicon(c, lex, err);
  if (c->base == lex)
    c->own = lex;
  else
    rs_lexicon_close(lex);
  return st;
}

rasid_status rs_lexc_add_path(rs_lexc *c, const char *path, rasid_error *err) {
  struct stat info;
  if (stat(path, &info) != 0) return rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be opened: %s", strerror(errno));
  if (S_ISDIR(info.st_mode)) {
    rasid_status st = add_folder(c, path, err);
    c->nlayers++;
    return st;
  }
  rs_str text, name = rs_arena_copy(&c->a, rs_str_from_c(path));
  if (!name.p) return rs_fail_memory(err);
  if (info.st_size >= 8) {
    char magic[8] = {0};
    FILE *f = fopen(path, "rb");
    if (!f) return rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be opened: %s", strerror(errno));
    size_t n = fread(magic, 1, sizeof magic, f);
    fclose(f);
    if (n == 8 && memcmp(magic, "RASIDLEX", 8) == 0) return add_compiled(c, path, err);
  }
  rasid_status st = read_all(c, path, &text, err);
  const char *base = strrchr(path, '/');
  rs_str inside = base ? rs_str_sub(name, (uint32_t)(base + 1 - path), name.n) : name;
  if (!st) st = add_file(c, name, inside, text, err);
  c->nlayers++;
  return st;
}

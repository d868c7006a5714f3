/* Dictionaries of other coders into folders of lexicon sources. Cost: that of reading them. */
#define _POSIX_C_SOURCE 200809L
#include "lexc/import.h"
#include "base/limits.h"
#include "engine/internal.h"
#include <errno.h>
#include <rasid_admin.h>
#include <stdio.h>
#include <sys/stat.h>

static rasid_status read_all(rs_import *im, const char *const *files, size_t n, rasid_error *err) {
  rs_buf b = {NULL, 0, 0, false};
  rasid_status st = RASID_OK;
  for (size_t i = 0; i < n && !st; i++) {
    b.n = 0;
    st = rs_engine_read_file(files[i], RS_MAX_LEX_FILE, &b, err);
    rasid_error why = {.status = RASID_OK};
    if (!st) st = rs_import_read(im, rs_str_from_c(files[i]), rs_buf_view(&b), &why);
    if (why.status) st = rs_fail_at(err, why.status, files[i], 0, 0, "%s", why.message);
  }
  rs_buf_free(&b);
  return st;
}

static rasid_status make_folder(const char *path, rasid_error *err) {
  if (mkdir(path, 0777) == 0 || errno == EEXIST) return RASID_OK;
  return rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be made: %s", strerror(errno));
}

static rasid_status save(const char *folder, const char *lang, const rs_buf *text, rasid_error *err) {
  char path[4096];
  int n = snprintf(path, sizeof path, "%s/%s", folder, lang);
  if (n < 0 || (size_t)n + 16 > sizeof path) return rs_fail(err, RASID_ARGUMENT, "the folder's name is too long");
  rasid_status st = make_folder(path, err);
  if (st) return st;
  memcpy(path + n, "/imported.lex", sizeof "/imported.lex");
  FILE *f = fopen(path, "wb");
  if (!f) return rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be written: %s", strerror(errno));
  bool bad = fwrite(text->p, 1, text->n, f) != text->n;
  bad |= fclose(f) != 0;
  return bad ? rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be written: %s", strerror(errno)) : RASID_OK;
}

static void tell(const rs_import *im, rasid_message_fn message, void *ctx) {
  for (uint32_t i = 0; message && i < rs_import_nnotes(im); i++) {
    rs_import_note n = rs_import_note_at(im, i);
    message(ctx, &(rasid_message){.file = n.file.p, .line = n.line, .text = n.text.p});
  }
}

rasid_status rasid_lexicon_import(const rasid_lexicon *lex, const char *const *files, size_t nfiles, const char *folder,
                                  rasid_string date, rasid_message_fn message, void *ctx, size_t *taken, size_t *left,
                                  rasid_error *err) {
  static const char *const LANGS[] = {"en", "all"};
  if (taken) *taken = 0;
  if (left) *left = 0;
  if (!lex || !files || !nfiles || !folder) return rs_fail(err, RASID_ARGUMENT, "an import needs files and a folder");
  rs_str day = rs_str_make(date.data, date.length);
  if (!rs_engine_is_date(day)) return rs_fail(err, RASID_ARGUMENT, "not an ISO 8601 date (2024-07-01)");
  rs_import *im;
  rs_buf out = {NULL, 0, 0, false};
  rasid_status st = rs_import_new(lex->lex, &im, err);
  if (!st) st = read_all(im, files, nfiles, err);
  if (!st) st = make_folder(folder, err);
  for (int codes = 0; codes < 2 && !st; codes++) {
    out.n = 0;
    rs_import_write(im, codes, day, &out);
    st = out.failed ? rs_fail_memory(err) : save(folder, LANGS[codes], &out, err);
  }
  if (!st) {
    tell(im, message, ctx);
    if (taken) *taken = rs_import_nitems(im);
    if (left) *left = rs_import_nnotes(im);
  }
  rs_buf_free(&out);
  rs_import_free(im);
  return st;
}

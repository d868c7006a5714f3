/* Lexicons of the public API: the embedded one, a compiled file, or sources compiled in memory and laid over one
 * another. Invariant: a rasid_lexicon never changes once it is handed out. Cost: the embedded one is opened without a
 * walk; source layers are compiled, and what they do not touch is taken over (under a tenth of a second). */
#include "engine/internal.h"
#include "lexc/lexc.h"
#include <errno.h>
#include <rasid_admin.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

const char *rasid_version(void) { return RASID_VERSION; }

rasid_status rs_engine_flush(rs_buf *b, rasid_write_fn write, void *ctx, rasid_error *err) {
  if (b->failed) return rs_fail_memory(err);
  rasid_status st = b->n ? write(ctx, b->p, b->n) : RASID_OK;
  b->n = 0;
  return st ? rs_fail(err, st, "the output could not be written") : RASID_OK;
}

/* The line, then a caret below the column; columns count characters. */
static void excerpt(const rs_lexc_message *m, rs_buf *out) {
  rs_buf_str(out, m->source);
  if (m->column) {
    rs_buf_char(out, '\n');
    uint32_t column = 1;
    for (uint32_t i = 0; i < m->source.n && column < m->column; i++) {
      if (((unsigned char)m->source.p[i] & 0xC0) == 0x80) continue;
      rs_buf_char(out, m->source.p[i] == '\t' ? '\t' : ' ');
      column++;
    }
    rs_buf_char(out, '^');
  }
  rs_buf_char(out, 0);
}

/* Is it written in one of the caller's layers? Those of the embedded lexicon are not his to mend. */
static bool is_own(const rasid_lexicon_options *o, rs_str file) {
  for (size_t i = 0; i < o->nlayers; i++)
    if (rs_str_starts(file, rs_str_from_c(o->layers[i]))) return true;
  return o->alone;
}

static rasid_status tell(const rs_lexc *c, const rasid_lexicon_options *o, rasid_error *err) {
  rs_buf b = {NULL, 0, 0, false};
  for (uint32_t i = 0; o->message && i < rs_lexc_nmessages(c) && !b.failed; i++) {
    rs_lexc_message m = rs_lexc_message_at(c, i);
    if (m.warning && !is_own(o, m.file)) continue;
    b.n = 0;
    rs_buf_str(&b, m.file);
    rs_buf_char(&b, 0);
    size_t text = b.n;
    rs_buf_str(&b, m.text);
    rs_buf_char(&b, 0);
    size_t line = b.n;
    excerpt(&m, &b);
    if (b.failed) break;
    o->message(o->ctx, &(rasid_message){.error = !m.warning,
                                        .file = b.p,
                                        .line = m.line,
                                        .column = m.column,
                                        .text = b.p + text,
                                        .excerpt = m.source.n ? b.p + line : NULL});
  }
  bool failed = b.failed;
  rs_buf_free(&b);
  return failed ? rs_fail_memory(err) : RASID_OK;
}

/* All layers into one binary. The embedded lexicon, if it lies below them, is open only as long as the compiler reads
 * it. */
static rasid_status compile(const rasid_lexicon_options *o, bool lint, rs_buf *out, size_t *errors, size_t *warnings,
                            rasid_error *err) {
  rs_lexc *c = NULL;
  rs_lexicon *base = NULL;
  rasid_status st = rs_lexc_new(&c, err);
  if (!st && !o->alone) st = rs_lexicon_open_embedded(&base, err);
  if (!st && base) st = rs_lexc_add_lexicon(c, base, err);
  for (size_t i = 0; i < o->nlayers && !st; i++) st = rs_lexc_add_path(c, o->layers[i], err);
  if (!st) {
    st = rs_lexc_build(c, lint, out, err);
    if (errors) *errors = rs_lexc_nerrors(c);
    for (uint32_t i = 0; warnings && i < rs_lexc_nmessages(c); i++) {
      rs_lexc_message m = rs_lexc_message_at(c, i);
      *warnings += m.warning && is_own(o, m.file);
    }
    rasid_status told = tell(c, o, st ? NULL : err);
    if (!st) st = told;
  }
  rs_lexc_free(c);
  rs_lexicon_close(base);
  return st;
}

/* A compiled file stands as it is: there is nothing to lay it over. */
static bool is_compiled(const char *path) {
  struct stat s;
  return stat(path, &s) == 0 && S_ISREG(s.st_mode) && !rs_str_ends(rs_str_from_c(path), RS_STR(".lex"));
}

rasid_status rasid_lexicon_open(const rasid_lexicon_options *options, rasid_lexicon **out, rasid_error *err) {
  if (!out) return rs_fail(err, RASID_ARGUMENT, "a lexicon needs a place to be put");
  *out = NULL;
  rasid_lexicon_options o = options ? *options : (rasid_lexicon_options){.nlayers = 0};
  if (o.alone && o.nlayers == 0) return rs_fail(err, RASID_ARGUMENT, "a lexicon without any layer");
  rasid_lexicon *x = calloc(1, sizeof *x);
  if (!x) return rs_fail_memory(err);
  rasid_status st;
  if (o.nlayers == 0) {
    st = rs_lexicon_open_embedded(&x->lex, err);
  } else if (o.alone && o.nlayers == 1 && is_compiled(o.layers[0])) {
    st = rs_lexicon_open_file(o.layers[0], &x->lex, err);
  } else {
    st = compile(&o, false, &x->bytes, NULL, NULL, err);
    if (!st) st = rs_lexicon_open_memory(x->bytes.p, x->bytes.n, true, &x->lex, err);
  }
  if (!st) st = rs_engine_model(x->lex, o.model, &x->model, err);
  if (st) {
    rasid_lexicon_close(x);
    return st;
  }
  *out = x;
  return RASID_OK;
}

void rasid_lexicon_close(rasid_lexicon *x) {
  if (!x) return;
  rs_model_close(x->model);
  rs_lexicon_close(x->lex);
  rs_buf_free(&x->bytes);
  free(x);
}

rasid_string rasid_lexicon_version(const rasid_lexicon *x) { return rs_engine_out(rs_lexicon_version(x->lex)); }
rasid_string rasid_lexicon_model(const rasid_lexicon *x) { return rs_engine_out(rs_model_version(x->model)); }
size_t rasid_lexicon_entries(const rasid_lexicon *x) { return rs_lexicon_nentries(x->lex); }

static rasid_status save(const char *path, const rs_buf *b, rasid_error *err) {
  FILE *f = fopen(path, "wb");
  if (!f) return rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be written: %s", strerror(errno));
  bool bad = fwrite(b->p, 1, b->n, f) != b->n;
  bad |= fclose(f) != 0;
  return bad ? rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be written: %s", strerror(errno)) : RASID_OK;
}

rasid_status rasid_lexicon_build(const rasid_lexicon_options *o, const char *path, size_t *errors, size_t *warnings,
                                 rasid_error *err) {
  if (errors) *errors = 0;
  if (warnings) *warnings = 0;
  if (!o || !o->nlayers) return rs_fail(err, RASID_ARGUMENT, "no lexicon sources are named");
  rs_buf b = {NULL, 0, 0, false};
  rasid_status st = compile(o, path == NULL, &b, errors, warnings, err);
  if (!st && path) st = save(path, &b, err);
  rs_buf_free(&b);
  return st;
}

rasid_status rasid_lexicon_dump(const rasid_lexicon *x, const char *folder, rasid_error *err) {
  if (!x || !folder) return rs_fail(err, RASID_ARGUMENT, "a dump needs a lexicon and a folder");
  return rs_lexc_dump_folder(x->lex, folder, err);
}

rasid_status rasid_lexicon_diff(const rasid_lexicon *a, const rasid_lexicon *b, rasid_write_fn write, void *ctx,
                                rasid_error *err) {
  if (!a || !b || !write) return rs_fail(err, RASID_ARGUMENT, "a comparison needs two lexicons and a writer");
  rs_buf out = {NULL, 0, 0, false};
  rs_lexc_diff(a->lex, b->lex, &out);
  rasid_status st = rs_engine_flush(&out, write, ctx, err);
  rs_buf_free(&out);
  return st;
}

/* Documents from files for the public API: each in an arena of its own, so that it may outlive the reader. */
#include "engine/internal.h"
#include "ingest/ingest.h"
#include <stdlib.h>

struct rasid_reader {
  rs_ingest *in;
  rasid_message_fn message;
  void *ctx;
};

/* The public part comes first: a rasid_document of a reader is freed as what it stands in. */
typedef struct owned {
  rasid_document doc;
  rs_arena arena;
} owned;

static void pass_on(void *ctx, const rs_ingest_warning *w) {
  rasid_reader *r = ctx;
  r->message(r->ctx,
             &(rasid_message){
                 .file = w->file, .line = w->line, .column = (uint32_t)w->column, .byte = w->byte, .text = w->message});
}

static rasid_status open_reader(const char *path, int fd, rasid_input kind, rasid_message_fn message, void *ctx,
                                rasid_reader **out, rasid_error *err) {
  static const rs_ingest_kind KIND[] = {RS_INGEST_AUTO, RS_INGEST_TEXT, RS_INGEST_JSONL, RS_INGEST_HTML,
                                        RS_INGEST_FEED, RS_INGEST_XML,  RS_INGEST_WARC};
  if (!path || !out) return rs_fail(err, RASID_ARGUMENT, "a reader needs a path and a place to be put");
  *out = NULL;
  const bool origin = (unsigned)kind & RASID_INPUT_ORIGIN;
  kind = (rasid_input)((unsigned)kind & ~(unsigned)RASID_INPUT_ORIGIN);
  if ((size_t)kind >= sizeof KIND / sizeof *KIND)
    return rs_fail(err, RASID_ARGUMENT, "there is no kind of input %d", (int)kind);
  rasid_reader *r = malloc(sizeof *r);
  if (!r) return rs_fail_memory(err);
  *r = (rasid_reader){.message = message, .ctx = ctx};
  rs_ingest_warn warn = message ? pass_on : NULL;
  rasid_status st = fd < 0 ? rs_ingest_open(path, KIND[kind], warn, r, &r->in, err)
                           : rs_ingest_open_fd(fd, path, KIND[kind], warn, r, &r->in, err);
  if (st) {
    free(r);
    return st;
  }
  if (origin) rs_ingest_track(r->in);
  *out = r;
  return RASID_OK;
}

rasid_status rasid_reader_open(const char *path, rasid_input kind, rasid_message_fn message, void *ctx,
                               rasid_reader **out, rasid_error *err) {
  return open_reader(path, -1, kind, message, ctx, out, err);
}

rasid_status rasid_reader_open_fd(int fd, const char *name, rasid_input kind, rasid_message_fn message, void *ctx,
                                  rasid_reader **out, rasid_error *err) {
  if (fd < 0) return rs_fail(err, RASID_ARGUMENT, "a reader needs an open file descriptor");
  return open_reader(name, fd, kind, message, ctx, out, err);
}

rasid_status rasid_reader_next(rasid_reader *r, rasid_document **out, rasid_error *err) {
  if (!r || !out) return rs_fail(err, RASID_ARGUMENT, "no reader, or no place for a document");
  *out = NULL;
  owned *o = malloc(sizeof *o);
  if (!o) return rs_fail_memory(err);
  rs_arena_init(&o->arena, 0);
  rs_doc d;
  rasid_status st = rs_ingest_next(r->in, &o->arena, &d, err);
  rs_str file = st ? RS_STR("") : rs_arena_copy(&o->arena, d.file);
  if (!st && !file.p) st = rs_fail_memory(err);
  if (st) {
    rs_arena_free(&o->arena);
    free(o);
    return st;
  }
  o->doc = (rasid_document){.id = rs_engine_out(d.id),
                            .date = rs_engine_out(d.date),
                            .lang = rs_engine_out(d.lang),
                            .source = rs_engine_out(d.source),
                            .url = rs_engine_out(d.url),
                            .title = rs_engine_out(d.title),
                            .text = rs_engine_out(d.text),
                            .file = rs_engine_out(file),
                            .line = d.line,
                            .runs = d.runs,
                            .nruns = d.nruns};
  *out = &o->doc;
  return RASID_OK;
}

void rasid_document_free(rasid_document *doc) {
  if (!doc) return;
  owned *o = (owned *)(void *)doc;
  rs_arena_free(&o->arena);
  free(o);
}

void rasid_reader_close(rasid_reader *r) {
  if (!r) return;
  rs_ingest_close(r->in);
  free(r);
}

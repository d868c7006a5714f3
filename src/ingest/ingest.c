/* The reader: finds out the kind, then asks for one document at a time. A new format is a case in the switch of
 * next_document and a file of its own. What holds inputs of its own (a folder its files, WARC its payloads) opens a
 * reader inside, two deep at most. Cost: linear in the input; memory: one line, record, page or text. */
#include "ingest/ingest.h"
#include "base/limits.h"
#include "ingest/charset.h"
#include "ingest/clean.h"
#include "ingest/folder.h"
#include "ingest/html.h"
#include "ingest/input.h"
#include "ingest/json.h"
#include "ingest/kind.h"
#include "ingest/origin_bytes.h"
#include "ingest/records.h"
#include "ingest/warc.h"
#include <stdlib.h>

struct rs_ingest {
  rs_input input;
  rs_ingest_kind kind;
  rs_ingest_warn warn;
  void *ctx;
  rs_notes notes; /* those of the input itself */
  rs_hint hint;
  rs_json *json;
  rs_records *records;
  rs_folder *folder;
  rs_warc warc;
  rs_arena own;        /* the record in hand of a WARC, the page in hand */
  rs_ingest *inner;    /* over a file of the folder or a payload */
  uint64_t inner_byte; /* where the payload begins */
  uint64_t line;       /* of the line or record in hand, from 1; 0 none */
  uint64_t origin;     /* its first byte */
  bool begun, ended, nested, track;
  rs_runs runs;    /* of the document in hand, where they are asked for */
  rs_runs payload; /* where the record in hand of a WARC stands */
  uint64_t documents;
  char name[]; /* of the file, for messages */
};

static void warn(rs_ingest *in, uint64_t line, uint64_t column, uint64_t byte, const char *message) {
  if (!in->warn) return;
  const char *name = in->input.from.name ? in->input.from.name : in->name;
  rs_ingest_warning w = {name, line, column, byte, message};
  in->warn(in->ctx, &w);
}

static void note(void *ctx, uint64_t byte, const char *message) {
  rs_ingest *in = ctx;
  warn(in, in->line, 0, byte, message);
}

static rs_ingest *make(const char *name, rs_ingest_kind kind, rs_ingest_warn fn, void *ctx) {
  size_t n = strlen(name) + 1;
  rs_ingest *in = calloc(1, sizeof *in + n);
  if (!in) return NULL;
  memcpy(in->name, name, n);
  in->input.from.fd = -1;
  in->kind = kind;
  in->warn = fn;
  in->ctx = ctx;
  in->notes = (rs_notes){note, in, 0};
  rs_arena_init(&in->own, 0);
  return in;
}

rasid_status rs_ingest_open(const char *path, rs_ingest_kind kind, rs_ingest_warn fn, void *ctx, rs_ingest **out,
                            rasid_error *err) {
  *out = NULL;
  rs_ingest *in = make(path, kind, fn, ctx);
  if (!in) return rs_fail_memory(err);
  rasid_status s = rs_folder_open(in->name, &in->folder, err);
  if (!s && !in->folder) s = rs_stream_open(&in->input.from, in->name, err);
  if (s) return rs_ingest_close(in), s;
  in->input.from.notes = in->notes;
  *out = in;
  return RASID_OK;
}

rasid_status rs_ingest_open_fd(int fd, const char *name, rs_ingest_kind kind, rs_ingest_warn fn, void *ctx,
                               rs_ingest **out, rasid_error *err) {
  *out = make(name, kind, fn, ctx);
  if (!*out) return rs_fail_memory(err);
  (*out)->input.from = (rs_stream){.name = (*out)->name, .fd = fd, .notes = (*out)->notes};
  return RASID_OK;
}

rasid_status rs_ingest_open_memory(const void *data, size_t n, const char *name, rs_ingest_kind kind, rs_ingest_warn fn,
                                   void *ctx, rs_ingest **out, rasid_error *err) {
  *out = make(name, kind, fn, ctx);
  if (!*out) return rs_fail_memory(err);
  rs_stream_memory(&(*out)->input.from, data, n, (*out)->name);
  (*out)->input.from.notes = (*out)->notes;
  return RASID_OK;
}

void rs_ingest_close(rs_ingest *in) {
  if (!in) return;
  /* Two deep at most: no recursion on the input. */
  rs_ingest_close(in->inner);
  rs_input_close(&in->input);
  rs_json_free(in->json);
  rs_records_free(in->records);
  rs_folder_close(in->folder);
  rs_arena_free(&in->own);
  rs_runs_free(&in->runs);
  rs_runs_free(&in->payload);
  free(in);
}

void rs_ingest_track(rs_ingest *in) {
  in->track = in->input.track = true;
  in->warc.runs = &in->payload;
}

static rs_runs *asked(rs_ingest *in) { return in->track ? &in->runs : NULL; }

rs_ingest_kind rs_ingest_kind_of(const rs_ingest *in) { return in->folder ? RS_INGEST_FOLDER : in->kind; }

static rasid_status find_kind(rs_ingest *in, rasid_error *err) {
  bool sure = false;
  rs_str head = {NULL, 0};
  rs_ingest_kind kind = RS_INGEST_TEXT;
  /* Little at a time: a pipe may bring its first document long before its second. */
  for (size_t want = 1; !sure && want <= RS_MAX_SNIFF; want *= 4) {
    rasid_status s = rs_input_peek(&in->input, want, &head, err);
    if (s) return s;
    kind = head.n ? rs_kind_of(head, &sure) : RS_INGEST_TEXT;
  }
  in->kind = kind;
  bool binary = kind == RS_INGEST_TEXT && head.n && rs_kind_binary(head);
  if (!binary && !(kind == RS_INGEST_WARC && in->nested)) return RASID_OK;
  warn(in, 0, 0, 0, binary ? "this is no text: left out" : "a WARC inside a record: left out");
  in->documents = 1; /* there is nothing more to be told */
  return RASID_END;
}

static rasid_status begin(rs_ingest *in, rasid_error *err) {
  in->begun = true;
  if (in->folder) return RASID_OK;
  rasid_status s = rs_input_begin(&in->input, err);
  if (s) return s;
  if (in->input.utf16) warn(in, 0, 0, 0, "the input is UTF-16: read as UTF-8");
  if (in->kind == RS_INGEST_AUTO) s = find_kind(in, err);
  if (s) return s;
  if (in->kind == RS_INGEST_JSONL) in->json = rs_json_new();
  bool records = in->kind == RS_INGEST_FEED || in->kind == RS_INGEST_XML;
  if (records) in->records = rs_records_new(in->kind == RS_INGEST_FEED, &in->hint, asked(in));
  if ((in->kind == RS_INGEST_JSONL && !in->json) || (records && !in->records)) return rs_fail_memory(err);
  /* What UTF-16 declares of itself is no longer so. */
  if (in->input.utf16) in->hint.charset = RS_STR("utf-8");
  return RASID_OK;
}

static void cut(rs_ingest *in, rs_str *text) {
  if (text->n <= RS_MAX_TEXT) return;
  text->n = rs_ingest_cut(*text, RS_MAX_TEXT);
  warn(in, in->line, 0, in->origin, "the text is too long: cut");
}

/* All of the input, as text in UTF-8; RASID_END where there is nothing in it. */
static rasid_status whole(rs_ingest *in, bool page, rs_arena *a, rs_str *text, rasid_error *err) {
  if (in->documents) return RASID_END;
  rs_str raw;
  bool more = false;
  in->origin = in->input.offset;
  rasid_status s = rs_input_all(&in->input, (size_t)RS_MAX_TEXT + 1, &raw, &more, err);
  if (s) return s;
  if (!rs_str_trim(raw).n || in->input.from.bomb) return RASID_END;
  /* Cut first: a character that the limit splits is not invalid. */
  cut(in, &raw);
  rs_notes here = rs_notes_at(&in->notes, in->origin);
  rs_str declared = in->hint.charset.n || !page ? in->hint.charset : rs_charset_declared(raw);
  s = rs_charset_read(raw, declared, &here, a, text, err);
  rs_origin_charset(raw, declared, in->origin, asked(in));
  if (!s) cut(in, text);
  return s;
}

static rasid_status next_text(rs_ingest *in, rs_arena *a, rs_doc *out, rasid_error *err) {
  rasid_status s = whole(in, false, a, &out->text, err);
  if (s || !in->hint.url.n) return s;
  out->url = rs_arena_copy(a, in->hint.url);
  return out->url.p ? RASID_OK : rs_fail_memory(err);
}

static rasid_status next_page(rs_ingest *in, rs_arena *a, rs_doc *out, rasid_error *err) {
  rs_str page;
  rasid_status s = whole(in, true, &in->own, &page, err);
  if (s) return s;
  bool ok;
  rs_notes here = rs_notes_at(&in->notes, in->origin);
  rs_runs runs = {.n = 0};
  s = rs_html_document(page, &in->hint, &here, a, out, &ok, in->track ? &runs : NULL, err);
  rs_runs_behind(&runs, &in->runs);
  rs_runs_free(&in->runs);
  in->runs = runs;
  if (s || ok) return s;
  in->documents = 1; /* why was told */
  return RASID_END;
}

static void json_warning(void *ctx, uint32_t at, const char *message) {
  rs_ingest *in = ctx;
  bool all = at == RS_NONE;
  warn(in, in->line, all ? 0 : (uint64_t)at + 1, in->origin + (all ? 0 : at), message);
}

static rasid_status next_json(rs_ingest *in, rs_arena *a, rs_doc *out, rasid_error *err) {
  for (;;) {
    rs_str line;
    bool too_long = false, ok = false;
    rasid_status s = rs_input_line(&in->input, RS_MAX_LINE, &line, &in->origin, &too_long, err);
    if (s) return s;
    in->line++;
    if (too_long) {
      warn(in, in->line, 0, in->origin, "the line is too long: left out");
      continue;
    }
    if (!rs_str_trim(line).n) continue;
    s = rs_json_document(in->json, line, json_warning, in, a, out, &ok, err);
    if (s) return s;
    if (!ok) continue;
    rs_origin_json(line, "text", in->origin, asked(in));
    cut(in, &out->text);
    return RASID_OK;
  }
}

/* Warnings of a payload: the place is the record's. */
static void from_inside(void *ctx, const rs_ingest_warning *w) {
  rs_ingest *in = ctx;
  warn(in, in->line, 0, in->inner_byte + w->byte, w->message);
}

static rasid_status open_payload(rs_ingest *in, rasid_error *err) {
  rs_warc_record r;
  rasid_status s = rs_warc_next(&in->warc, &in->input, &in->notes, &in->line, &in->own, &r, err);
  if (s) return s;
  in->origin = r.offset;
  in->inner_byte = r.payload_offset;
  s = rs_ingest_open_memory(r.payload.p, r.payload.n, in->name, r.kind, from_inside, in, &in->inner, err);
  if (s) return s;
  in->inner->nested = true;
  if (in->track) rs_ingest_track(in->inner);
  in->inner->hint = r.hint;
  return RASID_OK;
}

static rasid_status open_file(rs_ingest *in, rasid_error *err) {
  for (;;) {
    const char *path;
    rasid_error why;
    rasid_status s = rs_folder_next(in->folder, &in->notes, &path, err);
    if (s) return s;
    s = rs_ingest_open(path, in->kind, in->warn, in->ctx, &in->inner, &why);
    if (s == RASID_MEMORY) return rs_fail_memory(err);
    if (!s && in->track) rs_ingest_track(in->inner);
    if (!s) return RASID_OK;
    rs_note(&in->notes, 0, "%s %s", path, why.message);
  }
}

/* What the payload's reader knows of its bytes, in those of the WARC; nothing where the payload itself is compressed. */
static void from_payload(rs_ingest *in, const rs_doc *doc) {
  rs_runs_clear(&in->runs);
  if (in->inner->input.from.unpack) return;
  for (size_t i = 0; i < doc->nruns; i++)
    rs_runs_add(&in->runs, doc->runs[i].origin, doc->runs[i].text_size, doc->runs[i].origin_size, doc->runs[i].units);
  rs_runs_behind(&in->runs, &in->payload);
}

/* The runs of the document in hand become its own. What does not reach to the end of its text is not known. */
static rasid_status take_runs(rs_ingest *in, rs_arena *a, rs_doc *out, rasid_error *err) {
  rs_runs *r = &in->runs;
  if (in->input.utf16) rs_runs_behind(r, &in->input.runs);
  if (r->end > out->text.n) rs_runs_keep(r, 0, out->text.n);
  if (r->failed) return rs_fail_memory(err);
  out->runs = NULL, out->nruns = 0;
  if (!r->n || r->end != out->text.n) return RASID_OK;
  rasid_run *to = RS_NEW(a, rasid_run, r->n);
  if (!to) return rs_fail_memory(err);
  memcpy(to, r->at, r->n * sizeof *to);
  out->runs = to, out->nruns = r->n;
  return RASID_OK;
}

/* The next document of what is inside. A file of a folder that cannot be read further is told and the next one opened.
 */
static rasid_status next_inner(rs_ingest *in, rs_arena *a, rs_doc *out, rasid_error *err) {
  for (;;) {
    rasid_status s = in->inner ? RASID_OK : in->folder ? open_file(in, err) : open_payload(in, err);
    if (s) return s;
    s = rs_ingest_next(in->inner, a, out, err);
    if (s == RASID_OK && in->track && !in->folder) from_payload(in, out);
    if (s == RASID_OK || s == RASID_MEMORY) return s;
    if (s != RASID_END) {
      rs_note(&in->notes, 0, "%s %s", in->inner->name, err ? err->message : "cannot be read");
    }
    rs_ingest_close(in->inner);
    in->inner = NULL;
    /* A part that was told to be none is no reason to say that there was nothing. */
    in->documents++;
  }
}

static rasid_status next_document(rs_ingest *in, rs_arena *a, rs_doc *out, rasid_error *err) {
  if (in->folder) return next_inner(in, a, out, err);
  switch (in->kind) {
  case RS_INGEST_JSONL: return next_json(in, a, out, err);
  case RS_INGEST_HTML: return next_page(in, a, out, err);
  case RS_INGEST_FEED:
  case RS_INGEST_XML: return rs_records_next(in->records, &in->input, &in->notes, &in->line, &in->origin, a, out, err);
  case RS_INGEST_WARC: return next_inner(in, a, out, err);
  default: return next_text(in, a, out, err);
  }
}

rasid_status rs_ingest_next(rs_ingest *in, rs_arena *a, rs_doc *out, rasid_error *err) {
  *out = (rs_doc){0};
  if (in->ended) return RASID_END;
  rs_runs_clear(&in->runs);
  rasid_status s = in->begun ? RASID_OK : begin(in, err);
  if (!s) s = next_document(in, a, out, err);
  if (!s && in->track && !in->folder) s = take_runs(in, a, out, err);
  if (s == RASID_OK) {
    if (!in->folder) {
      out->file = rs_arena_copy(a, rs_str_from_c(in->input.from.name));
      out->line = in->line;
      out->origin = in->origin;
    }
    if (!in->folder && !out->file.p) s = rs_fail_memory(err);
    in->documents++;
  }
  if (s) in->ended = true;
  if (s == RASID_END && !in->documents) warn(in, 0, 0, 0, "no document in the input");
  if (s) *out = (rs_doc){0};
  return s;
}

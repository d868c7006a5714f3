/* The reader: finds out the kind, then asks for one document at a time. A new format is a case in the switch of
 * rs_ingest_next and a file of its own. Cost: linear in the input; memory: one line or one text. */
#include "ingest/ingest.h"
#include "base/limits.h"
#include "ingest/clean.h"
#include "ingest/input.h"
#include "ingest/json.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

struct rs_ingest {
  rs_input input;
  rs_ingest_kind kind;
  rs_ingest_warn warn;
  void *ctx;
  rs_json *json;
  uint64_t line;   /* of the record in hand, from 1; 0 none */
  uint64_t origin; /* its first byte */
  bool begun, ended;
  uint64_t documents;
  char name[]; /* of the file, for messages */
};

static void warn(rs_ingest *in, uint64_t line, uint64_t column, uint64_t byte, const char *message) {
  if (!in->warn) return;
  rs_ingest_warning w = {in->input.name, line, column, byte, message};
  in->warn(in->ctx, &w);
}

static rs_ingest *make(const char *name, rs_ingest_kind kind, rs_ingest_warn fn, void *ctx) {
  size_t n = strlen(name) + 1;
  rs_ingest *in = calloc(1, sizeof *in + n);
  if (!in) return NULL;
  memcpy(in->name, name, n);
  in->kind = kind;
  in->warn = fn;
  in->ctx = ctx;
  return in;
}

rasid_status rs_ingest_open(const char *path, rs_ingest_kind kind, rs_ingest_warn fn, void *ctx, rs_ingest **out,
                            rasid_error *err) {
  *out = NULL;
  rs_ingest *in = make(path, kind, fn, ctx);
  if (!in) return rs_fail_memory(err);
  rasid_status s = rs_input_open(&in->input, in->name, err);
  if (s) return rs_ingest_close(in), s;
  *out = in;
  return RASID_OK;
}

rasid_status rs_ingest_open_memory(const void *data, size_t n, const char *name, rs_ingest_kind kind, rs_ingest_warn fn,
                                   void *ctx, rs_ingest **out, rasid_error *err) {
  *out = make(name, kind, fn, ctx);
  if (!*out) return rs_fail_memory(err);
  rs_input_memory(&(*out)->input, data, n, (*out)->name);
  return RASID_OK;
}

void rs_ingest_close(rs_ingest *in) {
  if (!in) return;
  rs_input_close(&in->input);
  rs_json_free(in->json);
  free(in);
}

rs_ingest_kind rs_ingest_kind_of(const rs_ingest *in) { return in->kind; }

/* Does the head open an object with a key? A broken first line is JSON lines too. *sure is false where it is too short.
 */
static bool looks_like_json(rs_str s, bool *sure) {
  uint32_t i = 0;
  while (i < s.n && rs_is_blank(s.p[i])) i++;
  *sure = i < s.n;
  if (i == s.n || s.p[i] != '{') return false;
  for (i++; i < s.n && (s.p[i] == ' ' || s.p[i] == '\t');) i++;
  *sure = i < s.n;
  return i < s.n && (s.p[i] == '"' || s.p[i] == '}');
}

static rasid_status find_kind(rs_ingest *in, rasid_error *err) {
  bool json = false, sure = false;
  /* Little at a time: a pipe may bring its first document long before its second. */
  for (size_t want = 1; !sure && want <= 1 << 16; want *= 4) {
    rs_str head;
    rasid_status s = rs_input_peek(&in->input, want, &head, err);
    if (s) return s;
    json = looks_like_json(head, &sure);
  }
  in->kind = json ? RS_INGEST_JSONL : RS_INGEST_TEXT;
  return RASID_OK;
}

static rasid_status begin(rs_ingest *in, rasid_error *err) {
  in->begun = true;
  rasid_status s = rs_input_begin(&in->input, err);
  if (s) return s;
  if (in->input.utf16) warn(in, 0, 0, 0, "the input is UTF-16: read as UTF-8");
  if (in->kind == RS_INGEST_AUTO) {
    s = find_kind(in, err);
    if (s) return s;
  }
  if (in->kind == RS_INGEST_JSONL) {
    in->json = rs_json_new();
    if (!in->json) return rs_fail_memory(err);
  }
  return RASID_OK;
}

static void cut(rs_ingest *in, rs_str *text) {
  if (text->n <= RS_MAX_TEXT) return;
  text->n = rs_ingest_cut(*text, RS_MAX_TEXT);
  warn(in, in->line, 0, in->origin, "the text is too long: cut");
}

static void warn_counted(rs_ingest *in, uint32_t n, uint64_t byte, const char *what) {
  char message[128];
  snprintf(message, sizeof message, "%" PRIu32 " %s", n, what);
  warn(in, 0, 0, byte, message);
}

static rasid_status next_text(rs_ingest *in, rs_arena *a, rs_doc *out, rasid_error *err) {
  if (in->documents) return RASID_END;
  rs_str raw;
  bool more = false;
  in->origin = in->input.offset;
  rasid_status s = rs_input_all(&in->input, (size_t)RS_MAX_TEXT + 1, &raw, &more, err);
  if (s) return s;
  if (!rs_str_trim(raw).n) return RASID_END;
  /* Cut first: a character that the limit splits is not invalid. */
  cut(in, &raw);
  rs_clean r;
  rs_str text = rs_ingest_clean(raw, a, &r);
  if (!text.p) return rs_fail_memory(err);
  if (r.invalid)
    warn_counted(in, r.invalid, in->origin + r.first_invalid,
                 "bytes that are no UTF-8, the first here: each read as U+FFFD");
  if (r.controls)
    warn_counted(in, r.controls, in->origin + r.first_control,
                 "control characters, the first here: each read as a blank");
  cut(in, &text);
  out->text = text;
  return RASID_OK;
}

static void json_warning(void *ctx, uint32_t at, const char *message) {
  rs_ingest *in = ctx;
  bool whole = at == RS_NONE;
  warn(in, in->line, whole ? 0 : (uint64_t)at + 1, in->origin + (whole ? 0 : at), message);
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
    cut(in, &out->text);
    out->line = in->line;
    return RASID_OK;
  }
}

rasid_status rs_ingest_next(rs_ingest *in, rs_arena *a, rs_doc *out, rasid_error *err) {
  *out = (rs_doc){0};
  if (in->ended) return RASID_END;
  rasid_status s = in->begun ? RASID_OK : begin(in, err);
  if (!s) s = in->kind == RS_INGEST_JSONL ? next_json(in, a, out, err) : next_text(in, a, out, err);
  if (s == RASID_OK) {
    out->file = rs_arena_copy(a, rs_str_from_c(in->input.name));
    if (!out->file.p) s = rs_fail_memory(err);
    out->origin = in->origin;
    in->documents++;
  }
  if (s) in->ended = true;
  if (s == RASID_END && !in->documents) warn(in, 0, 0, 0, "no document in the input");
  if (s) *out = (rs_doc){0};
  return s;
}

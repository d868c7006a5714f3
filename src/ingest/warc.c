/* Records one by one; a record's bytes are held as a whole, at most RS_MAX_RECORD of them. Invariant: behind a record
 * the input stands at the next one's head or before blank lines. Cost: linear. */
#include "ingest/warc.h"
#include "base/limits.h"
#include "ingest/clean.h"
#include "ingest/html_tag.h"
#include "ingest/http.h"
#include "ingest/kind.h"

typedef struct head {
  rs_str type, uri, content;
  uint64_t length;
  bool has_length;
} head;

static bool parse_length(rs_str s, uint64_t *out) {
  if (!s.n || s.n > 18) return false;
  *out = 0;
  for (uint32_t i = 0; i < s.n; i++) {
    if (!rs_is_digit(s.p[i])) return false;
    *out = *out * 10 + (uint64_t)(s.p[i] - '0');
  }
  return true;
}

/* Stands behind a version line; what is none is passed over and told once. */
static rasid_status find_head(rs_warc *w, rs_input *in, const rs_notes *notes, uint64_t *offset, rasid_error *err) {
  for (;;) {
    rs_str line;
    bool cut;
    rasid_status st = rs_input_line(in, RS_MAX_HEADER, &line, offset, &cut, err);
    if (st) return st;
    if (!cut && rs_str_starts(line, RS_STR("WARC/"))) return w->lost = false, RASID_OK;
    if ((!cut && !rs_str_trim(line).n) || w->lost) continue;
    w->lost = true;
    rs_note(notes, *offset, "no WARC record begins here: looked for the next");
  }
}

/* The header block, copied into the arena: reading on moves the input's buffer. */
static rasid_status read_head(rs_input *in, rs_arena *a, head *h, rasid_error *err) {
  *h = (head){.has_length = false};
  for (size_t total = 0; total <= RS_MAX_HEADER;) {
    rs_str line, name, value;
    uint64_t at;
    bool cut;
    rasid_status st = rs_input_line(in, RS_MAX_HEADER, &line, &at, &cut, err);
    if (st == RASID_END) return RASID_OK;
    if (st) return st;
    total += line.n + 1;
    rs_str *to = NULL;
    if (cut || !rs_http_header(&line, &name, &value)) {
      if (!cut) return RASID_OK;
      continue;
    }
    if (rs_tag_is(name, "warc-type"))
      to = &h->type;
    else if (rs_tag_is(name, "warc-target-uri"))
      to = &h->uri;
    else if (rs_tag_is(name, "content-type"))
      to = &h->content;
    else if (rs_tag_is(name, "content-length"))
      h->has_length = parse_length(value, &h->length);
    if (!to) continue;
    rs_clean r;
    *to = rs_ingest_clean(value, a, &r);
    if (!to->p) return rs_fail_memory(err);
  }
  return RASID_OK;
}

static rs_str bare_uri(rs_str s) {
  if (s.n > 1 && s.p[0] == '<' && s.p[s.n - 1] == '>') s = rs_str_sub(s, 1, s.n - 1);
  return s;
}

/* What a media type says of the payload; false: nothing that is read. */
static bool kind_of_type(rs_str type, rs_ingest_kind *kind) {
  static const struct {
    const char *type;
    rs_ingest_kind kind;
  } TYPES[] = {{"text/html", RS_INGEST_HTML},
               {"application/xhtml+xml", RS_INGEST_HTML},
               {"text/plain", RS_INGEST_TEXT},
               {"application/rss+xml", RS_INGEST_AUTO},
               {"application/atom+xml", RS_INGEST_AUTO},
               {"application/rdf+xml", RS_INGEST_AUTO},
               {"application/xml", RS_INGEST_AUTO},
               {"text/xml", RS_INGEST_AUTO},
               {"application/x-ndjson", RS_INGEST_JSONL},
               {"application/jsonl", RS_INGEST_JSONL},
               {"application/gzip", RS_INGEST_AUTO},
               {"application/octet-stream", RS_INGEST_AUTO}};
  *kind = RS_INGEST_AUTO;
  if (!type.n) return true;
  for (size_t i = 0; i < sizeof TYPES / sizeof *TYPES; i++)
    if (rs_tag_is(type, TYPES[i].type)) return *kind = TYPES[i].kind, true;
  return false;
}

/* Fills *out of a record's bytes; false where it holds no document. */
static rasid_status payload(const head *h, rs_str bytes, const rs_notes *notes, rs_arena *a, rs_warc_record *out,
                            rs_runs *runs, bool *use, rasid_error *err) {
  rs_runs block = {.n = 0};
  rs_str type = h->content, charset = rs_tag_param(type, "charset"), media = rs_str_trim(rs_str_cut(&type, ';'));
  *use = false;
  out->payload = bytes;
  rs_runs_clear(runs);
  rs_runs_add(runs, 0, 1, 1, bytes.n);
  rs_runs_add(&block, out->payload_offset, 1, 1, runs ? bytes.n : 0);
  if (rs_tag_is(media, "application/http") || (rs_tag_is(h->type, "response") && rs_tag_starts(bytes, "http/"))) {
    rs_http http;
    rasid_status st = rs_http_read(bytes, notes, a, &http, runs, err);
    if (st) return rs_runs_free(&block), st;
    if (http.status && (http.status < 200 || http.status > 299)) return rs_runs_free(&block), RASID_OK;
    media = http.type, charset = http.charset;
    out->payload = http.body;
    const char *end = bytes.p + bytes.n;
    if (http.body.p >= bytes.p && http.body.p < end) out->payload_offset += (uint64_t)(http.body.p - bytes.p);
  }
  rs_runs_behind(runs, &block);
  rs_runs_free(&block);
  if (!kind_of_type(media, &out->kind) || !out->payload.n) return RASID_OK;
  /* Feeds are served as pages, and the other way round. */
  bool sure;
  rs_ingest_kind seen = rs_kind_of(out->payload, &sure);
  if (out->kind == RS_INGEST_HTML && seen == RS_INGEST_FEED) out->kind = seen;
  out->hint.charset = charset;
  out->hint.url = bare_uri(h->uri);
  *use = true;
  return RASID_OK;
}

static bool may_hold(const head *h) {
  return rs_tag_is(h->type, "response") || rs_tag_is(h->type, "resource") || rs_tag_is(h->type, "conversion");
}

/* Passes over the rest of a record, but not over a place where the compressed data broke off. */
static rasid_status pass_over(rs_input *in, uint64_t n, rasid_error *err) {
  enum { STEP = 1 << 16 };
  while (n) {
    rs_str s;
    size_t want = n < STEP ? (size_t)n : STEP;
    rasid_status st = rs_input_peek(in, want, &s, err);
    if (st) return st;
    size_t have = s.n < want ? s.n : want;
    uint64_t broken = rs_stream_break(&in->from, in->offset, in->offset + have);
    if (broken != UINT64_MAX) return rs_input_take(in, (size_t)(broken - in->offset)), RASID_OK;
    rs_input_take(in, have);
    if (have < want) return RASID_OK;
    n -= have;
  }
  return RASID_OK;
}

rasid_status rs_warc_next(rs_warc *w, rs_input *in, const rs_notes *notes, uint64_t *line, rs_arena *a,
                          rs_warc_record *out, rasid_error *err) {
  for (;;) {
    rs_arena_reset(a);
    rasid_status st = pass_over(in, w->left, err);
    w->left = 0;
    *out = (rs_warc_record){.offset = in->offset};
    head h;
    if (!st) st = find_head(w, in, notes, &out->offset, err);
    if (st) return st;
    ++*line;
    st = read_head(in, a, &h, err);
    if (st) return st;
    if (!h.has_length || !h.type.n) {
      rs_note(notes, out->offset, "the record's header has no %s: left out", h.type.n ? "length" : "type");
      continue;
    }
    w->left = h.length;
    out->payload_offset = in->offset;
    if (!may_hold(&h)) continue;
    if (h.length > RS_MAX_RECORD) {
      rs_note(notes, out->offset, "the record is too long: left out");
      continue;
    }
    rs_str bytes;
    st = rs_input_peek(in, (size_t)h.length, &bytes, err);
    if (st) return st;
    uint64_t broken = rs_stream_break(&in->from, in->offset, in->offset + h.length);
    if (broken != UINT64_MAX) w->left = broken - in->offset;
    if (broken != UINT64_MAX && bytes.n > w->left) bytes.n = (uint32_t)w->left;
    if (bytes.n < h.length)
      rs_note(notes, out->offset, "the record ends too early: read up to there");
    else
      bytes.n = (uint32_t)h.length;
    bool use;
    rs_notes inside = rs_notes_at(notes, in->offset);
    st = payload(&h, bytes, &inside, a, out, w->runs, &use, err);
    if (st || use) return st;
  }
}

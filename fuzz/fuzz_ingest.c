/* Fuzzes ingest: any bytes, read as what they seem and as every kind, end without a crash, and what comes out is valid
 * UTF-8 without control characters. Where the text came from changes nothing of it, and is told without a gap. */
#include "base/bytes.h"
#include "base/limits.h"
#include "ingest/ingest.h"
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

#define MUST(x)                                                                                                        \
  if (!(x)) abort()

static void warned(void *ctx, const rs_ingest_warning *w) {
  size_t *count = ctx;
  MUST(w->file && w->message && w->message[0]);
  ++*count;
}

static void check_string(rs_str s) {
  MUST(rs_utf8_valid(s) == s.n);
  for (uint32_t i = 0; i < s.n; i++) {
    unsigned char c = (unsigned char)s.p[i];
    MUST(c >= 0x20 || c == '\n' || c == '\t' || c == '\r');
  }
}

/* Runs cover the text; with `n` of the input, where it is read as it came, they lie inside it. */
static void check_runs(const rs_doc *d, size_t n, bool expanded) {
  size_t at = 0;
  for (size_t i = 0; i < d->nruns; i++) {
    const rasid_run *x = &d->runs[i];
    MUST(x->text == at && x->units && x->text_size);
    MUST(!x->origin_size || expanded || x->origin + x->units * x->origin_size <= n);
    at += x->units * x->text_size;
  }
  MUST(!d->nruns || at == d->text.n);
}

/* A hash of all texts. */
static uint64_t run(const uint8_t *data, size_t n, rs_ingest_kind kind, bool track) {
  uint64_t hash = 0;
  rs_ingest *in;
  rasid_error err;
  size_t warnings = 0, documents = 0;
  MUST(rs_ingest_open_memory(data, n, "fuzz", kind, warned, &warnings, &in, &err) == RASID_OK);
  if (track) rs_ingest_track(in);
  rs_arena a;
  rs_arena_init(&a, 0);
  rs_doc d;
  rasid_status s;
  uint64_t line = 0;
  while ((s = rs_ingest_next(in, &a, &d, &err)) == RASID_OK) {
    documents++;
    MUST(d.text.n && d.text.n <= RS_MAX_TEXT);
    check_string(d.text);
    check_runs(&d, n, n > 3 && (data[0] == 0x1F || data[0] == 0x28));
    MUST(track || !d.nruns);
    hash = hash * 31 + rs_hash(d.text.p, d.text.n);
    check_string(d.id), check_string(d.title), check_string(d.url), check_string(d.source), check_string(d.lang);
    MUST(!d.date.n || rs_ingest_date(d.date));
    /* Expanded, and UTF-16 as UTF-8, it may be longer than it came. */
    MUST(d.origin <= 2 * n + 4 || (n > 2 && data[0] == 0x1F && data[1] == 0x8B));
    rs_ingest_kind k = rs_ingest_kind_of(in);
    if (k == RS_INGEST_JSONL || k == RS_INGEST_FEED || k == RS_INGEST_XML) MUST(d.line > line);
    if (k == RS_INGEST_WARC) MUST(d.line >= line && d.line);
    line = d.line;
    rs_arena_reset(&a);
  }
  MUST(s == RASID_END && (documents || warnings));
  MUST(rs_ingest_next(in, &a, &d, &err) == RASID_END);
  rs_arena_free(&a);
  rs_ingest_close(in);
  return hash;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
  for (int kind = RS_INGEST_AUTO; kind < RS_INGEST_FOLDER; kind++) (void)run(data, n, (rs_ingest_kind)kind, true);
  MUST(run(data, n, RS_INGEST_AUTO, false) == run(data, n, RS_INGEST_AUTO, true));
  return 0;
}

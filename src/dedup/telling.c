/* What tellings of one event have in common, as a number; on which day it was; who is behind a telling.
 * Invariant: the key is a hash that nobody can make collide (SHA-256 cut to 63 bits of it), over codes alone: no order of the
 * parties on a side, no language, no document in it, but for a telling without any day.
 * Cost: a hash over some fifty bytes. */
#include "base/bytes.h"
#include "base/limits.h"
#include "code/dates.h"
#include "dedup/dedup.h"
#include <stdlib.h>

int32_t rs_dedup_anchor(int32_t day, bool has_before, int32_t anchor) {
  return has_before && day - anchor <= RS_WINDOW_DAYS ? anchor : day;
}

static int by_bytes(const void *a, const void *b) { return rs_str_cmp(*(const rs_str *)a, *(const rs_str *)b); }

/* A party in one word: its code, else its name or words. */
static rs_str token(const rs_actor *a) { return a->code.n ? a->code : a->name.n ? a->name : a->text; }

/* Sorted, each once, joined by blanks. */
static void put_sorted(rs_str *s, uint32_t n, rs_buf *out) {
  if (n) qsort(s, n, sizeof *s, by_bytes);
  bool any = false;
  for (uint32_t i = 0; i < n; i++) {
    if (i && rs_str_eq(s[i], s[i - 1])) continue;
    if (any) rs_buf_char(out, ' ');
    rs_buf_str(out, s[i]);
    any = true;
  }
}

static uint32_t gather(const rs_actor *a, uint32_t n, rs_str *to, uint32_t at, bool codes) {
  for (uint32_t i = 0; i < n; i++)
    if (at < 2 * RS_MAX_PARTIES && (!codes || a[i].code.n)) to[at++] = codes ? a[i].code : token(&a[i]);
  return at;
}

void rs_dedup_parties(const rs_event *e, rs_buf *out) {
  rs_str s[2 * RS_MAX_PARTIES];
  uint32_t n = gather(e->actors, e->nactors, s, 0, true);
  put_sorted(s, gather(e->recipients, e->nrecipients, s, n, true), out);
}

static void put_sides(const rs_event *e, rs_buf *out) {
  rs_str s[2 * RS_MAX_PARTIES];
  uint32_t n = gather(e->actors, e->nactors, s, 0, false);
  if (e->relation == RS_REL_MUTUAL) {
    put_sorted(s, gather(e->recipients, e->nrecipients, s, n, false), out);
    return;
  }
  put_sorted(s, n, out);
  rs_buf_char(out, '>');
  put_sorted(s, gather(e->recipients, e->nrecipients, s, 0, false), out);
}

static uint32_t known(const rs_event *e) {
  rs_str s[2 * RS_MAX_PARTIES];
  uint32_t n = gather(e->actors, e->nactors, s, 0, true), k = 0;
  n = gather(e->recipients, e->nrecipients, s, n, true);
  if (n) qsort(s, n, sizeof *s, by_bytes);
  for (uint32_t i = 0; i < n; i++) k += !i || !rs_str_eq(s[i], s[i - 1]);
  return k;
}

rasid_status rs_dedup_key(const rs_event *e, const rs_doc *doc, rs_telling_key *out, rasid_error *err) {
  *out = (rs_telling_key){.key = 0};
  out->dated = rs_date_parse(e->date.start, &out->day);
  out->has_day = out->dated || rs_date_parse(doc->date, &out->day);
  if (!out->has_day) out->day = 0;
  /* What goes on and what has happened are told of one event from day to day; what is planned is another. */
  uint8_t status = e->status == RS_ST_ONGOING ? (uint8_t)RS_ST_PAST : e->status;
  rs_buf b = {0};
  rs_buf_str(&b, e->type);
  rs_buf_printf(&b, "|%u%u%u|", e->relation, e->negated, status);
  if (out->dated && e->date.precision > RS_PREC_DAY) rs_buf_printf(&b, "%u %d", e->date.precision, out->day);
  rs_buf_char(&b, '|');
  if (!out->has_day) rs_buf_str(&b, doc->id);
  rs_buf_char(&b, '|');
  put_sides(e, &b);
  out->known = known(e);
  char hex[33];
  if (!b.failed) rs_sha_hex(b.p, b.n, hex);
  bool failed = b.failed;
  rs_buf_free(&b);
  if (failed) return rs_fail_memory(err);
  for (int i = 0; i < 16; i++) {
    uint64_t digit = (uint64_t)(hex[i] <= '9' ? hex[i] - '0' : hex[i] - 'a' + 10);
    out->key = (int64_t)(((uint64_t)out->key << 4 | digit) & INT64_MAX);
  }
  return RASID_OK;
}

void rs_dedup_source(const rs_event *e, const rs_doc *doc, rs_buf *out) {
  const rs_source *s = e->agency.code.n || e->agency.name.n ? &e->agency : &e->outlet;
  if (s->code.n || s->name.n) {
    rs_buf_c(out, s == &e->agency ? "agency:" : "outlet:");
    rs_buf_str(out, s->code.n ? s->code : s->name);
  } else if (doc->source.n) {
    rs_buf_c(out, "name:");
    rs_buf_str(out, doc->source);
  } else {
    rs_buf_c(out, "doc:");
    rs_buf_str(out, doc->id);
  }
}

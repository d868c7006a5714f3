/* Cutting a stream at its records, by tags alone. Invariant: what is peeked at begins where the last record ended.
 * Cost: linear: each doubling of what is held scans on from where it stood, but for a tag that was cut. Memory: one
 * record and what stands before it. */
#include "base/limits.h"
#include "ingest/html_tag.h"
#include "ingest/xml.h"

enum { FIRST = 1 << 14, CDATA = 9 };

typedef struct cutter {
  rs_xml_is_record is;
  rs_xml_record *out;
  rs_str s;
  uint32_t at;       /* scanned so far */
  bool found, ended; /* its first tag; its end */
  uint32_t from, body, end, behind;
  bool unclosed;
} cutter;

rs_str rs_xml_local(rs_str name) {
  const char *colon = name.n ? memchr(name.p, ':', name.n) : NULL;
  return colon ? rs_str_sub(name, (uint32_t)(colon - name.p) + 1, name.n) : name;
}

/* The next tag of XML; CDATA is passed over, but no further than where another record begins or this one ends: its end
 * was forgotten then. False: not whole. */
static bool next_tag(cutter *c, bool last, rs_tag *t) {
  for (;;) {
    uint32_t at = c->at;
    if (!rs_tag_next(c->s, &at, t)) {
      c->at = c->s.n ? c->s.n - 1 : 0;
      /* The last byte may be a '<' whose name is still to come. */
      if (last) c->at = c->s.n;
      return false;
    }
    if (!t->whole && !last) return c->at = t->at, false;
    if (!rs_tag_starts(t->name, "![cdata[")) {
      c->at = at;
      return true;
    }
    uint32_t end = rs_tag_find(c->s, t->at + CDATA, "]]>");
    rs_tag u;
    for (uint32_t k = t->at + CDATA; c->found && rs_tag_next(c->s, &k, &u) && u.at < end;)
      if (c->is(rs_xml_local(u.name)) && (u.close || u.whole)) end = u.at;
    if (end == RS_TAG_NONE && !last) return c->at = t->at, false;
    c->at = end == RS_TAG_NONE ? t->end : end;
  }
}

static bool self_closed(const rs_tag *t) { return t->rest.n && t->rest.p[t->rest.n - 1] == '/'; }

/* Scans what is at hand; true when a record is whole. */
static bool scan(cutter *c, bool last) {
  rs_tag t;
  while (next_tag(c, last, &t)) {
    bool record = c->is(rs_xml_local(t.name));
    if (!c->found) {
      if (!record || t.close) continue;
      c->found = true;
      c->from = t.at, c->body = t.end;
      c->out->name = t.name;
      c->end = c->behind = t.end;
      if (self_closed(&t)) return c->ended = true;
      continue;
    }
    if (!record) continue;
    c->ended = true;
    c->unclosed = !t.close;
    c->end = t.at;
    c->behind = t.close ? t.end : t.at;
    return true;
  }
  if (!last || !c->found) return false;
  c->unclosed = true;
  c->end = c->behind = c->s.n;
  return c->ended = true;
}

rasid_status rs_xml_next(rs_input *in, rs_xml_is_record is, const rs_notes *notes, rs_xml_record *out,
                         rasid_error *err) {
  for (;;) {
    *out = (rs_xml_record){.offset = in->offset};
    cutter c = {.is = is, .out = out};
    bool last = false;
    for (size_t want = FIRST; !c.ended && !last && c.s.n <= RS_MAX_RECORD; want = (size_t)c.s.n * 2) {
      const char *before = c.s.p;
      rasid_status st = rs_input_peek(in, want, &c.s, err);
      if (st) return st;
      if (c.found) out->name.p = c.s.p + (out->name.p - before);
      last = c.s.n < want;
      scan(&c, last);
    }
    if (!c.ended && last) {
      out->head = c.s;
      rs_input_take(in, c.s.n);
      return RASID_END;
    }
    out->head_offset = in->offset;
    out->offset = in->offset + c.from;
    if (!c.ended) {
      rs_note(notes, out->offset, "the record is too long: left out");
      rs_input_take(in, c.s.n);
      continue;
    }
    if (c.unclosed) rs_note(notes, out->offset, "the record has no end: read up to the next");
    out->head = rs_str_sub(c.s, 0, c.from);
    out->open = rs_str_sub(c.s, c.from, c.body);
    out->body = rs_str_sub(c.s, c.body, c.end);
    rs_input_take(in, c.behind);
    return RASID_OK;
  }
}

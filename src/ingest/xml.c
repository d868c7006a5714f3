/* One record through expat. Before it, what expat would refuse and people write all the same is mended: bare
 * ampersands, HTML's names of characters, a '<' that opens nothing. At an error the handler closes what is open and a
 * new parse begins at the next element that may begin one, at most RS_MAX_XML_RESTARTS times. Entities are never
 * declared (document types are cut away before), so none can expand. Cost: linear; memory: the mended copy. */
#include "ingest/xml.h"
#include "base/buf.h"
#include "base/bytes.h"
#include "base/limits.h"
#include "ingest/entity.h"
#include "ingest/html_tag.h"
#include <expat.h>
#include <limits.h>
#include <stdlib.h>

struct rs_xml {
  XML_Parser parser;
  rs_buf text; /* the mended record */
  const rs_xml_handler *h;
  void *ctx;
  uint32_t depth;
  bool too_deep, places; /* places: text is told where it stands */
  int64_t shift;         /* from bytes of what the parser is given to those of the mended record */
};

rs_xml *rs_xml_new(void) {
  rs_xml *x = calloc(1, sizeof *x);
  if (!x) return NULL;
  x->parser = XML_ParserCreate("UTF-8");
  if (x->parser) return x;
  free(x);
  return NULL;
}

void rs_xml_free(rs_xml *x) {
  if (!x) return;
  XML_ParserFree(x->parser);
  rs_buf_free(&x->text);
  free(x);
}

static bool xml_name(rs_str s, uint32_t at) {
  static const char *const NAMES[] = {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"};
  for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++)
    if (rs_str_starts(rs_str_sub(s, at, s.n), rs_str_from_c(NAMES[i]))) return true;
  return false;
}

static void ampersand(rs_buf *b, rs_str s, uint32_t *i, uint32_t *mended) {
  uint32_t cp, end;
  bool known = rs_entity(s, *i, &cp, &end);
  if (xml_name(s, *i) || (known && s.p[end - 1] == ';' && s.p[*i + 1] == '#' && cp != 0xFFFD)) {
    rs_buf_char(b, s.p[(*i)++]);
    return;
  }
  ++*mended;
  if (!known || cp == '&' || cp == '<') {
    rs_buf_c(b, "&amp;");
    ++*i;
    return;
  }
  char utf8[4];
  rs_buf_add(b, utf8, rs_utf8_put(cp, utf8));
  *i = end;
}

static bool opens_tag(rs_str s, uint32_t i) {
  if (i + 1 >= s.n) return false;
  unsigned char c = (unsigned char)s.p[i + 1];
  return ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '/' || c == '!' || c == '?' || c == '_' || c >= 0x80;
}

/* What was put for what stood at `at`. CDATA that was never closed has an end more. */
static void place(rs_runs *runs, rs_str put, rs_str was, uint32_t at) {
  bool copy = (put.n == was.n || put.n == was.n + 3) && memcmp(put.p, was.p, was.n) == 0;
  rs_runs_add(runs, at, copy ? 1 : put.n, copy ? 1 : was.n, copy ? was.n : 1);
  if (copy) rs_runs_add(runs, 0, 1, 0, put.n - was.n);
}

/* How many places were mended, *first of them. */
static uint32_t mend(rs_buf *b, rs_str s, uint32_t *first, rs_runs *runs) {
  uint32_t mended = 0;
  for (uint32_t i = 0; i < s.n;) {
    uint32_t before = mended, at = i;
    size_t had = b->n;
    if (s.p[i] == '&') {
      ampersand(b, s, &i, &mended);
    } else if (rs_str_starts(rs_str_sub(s, i, s.n), RS_STR("<![CDATA["))) {
      uint32_t end = rs_tag_find(s, i, "]]>");
      uint32_t to = end == RS_TAG_NONE ? s.n : end;
      rs_buf_str(b, rs_str_sub(s, i, to));
      /* One that was never closed is closed here. */
      rs_buf_c(b, "]]>");
      if (end == RS_TAG_NONE) mended++;
      i = end == RS_TAG_NONE ? s.n : end + 3;
    } else if (s.p[i] == '<' && !opens_tag(s, i)) {
      rs_buf_c(b, "&lt;");
      i++, mended++;
    } else {
      rs_buf_char(b, s.p[i++]);
    }
    if (mended && !before) *first = at;
    if (runs && !b->failed) place(runs, rs_str_make(b->p + had, b->n - had), rs_str_sub(s, at, i), at);
  }
  return mended;
}

static void on_start(void *ctx, const XML_Char *name, const XML_Char **attributes) {
  rs_xml *x = ctx;
  if (x->depth >= RS_MAX_XML_DEPTH) {
    x->too_deep = true;
    XML_StopParser(x->parser, XML_FALSE);
    return;
  }
  x->h->start(x->ctx, name, attributes, x->depth++);
}

static void on_end(void *ctx, const XML_Char *name) {
  rs_xml *x = ctx;
  if (x->depth) x->h->end(x->ctx, name, --x->depth);
}

static void on_text(void *ctx, const XML_Char *p, int n) {
  rs_xml *x = ctx;
  int64_t at = x->places ? (int64_t)XML_GetCurrentByteIndex(x->parser) + x->shift : -1;
  x->h->text(x->ctx, p, (size_t)n, at < 0 ? 0 : (uint64_t)at, at < 0 ? 0 : (size_t)XML_GetCurrentByteCount(x->parser));
}

static bool begin(rs_xml *x) {
  x->depth = 0;
  if (!XML_ParserReset(x->parser, "UTF-8")) return false;
  XML_SetUserData(x->parser, x);
  XML_SetElementHandler(x->parser, on_start, on_end);
  XML_SetCharacterDataHandler(x->parser, on_text);
  return true;
}

/* Feeds the parts that are left; false: an error at *at, in bytes of all parts. */
static bool feed(rs_xml *x, const rs_str parts[3], uint64_t *at) {
  for (int k = 0; k < 3; k++) {
    if (parts[k].n > INT_MAX / 2) return *at = 0, false;
    if (XML_Parse(x->parser, parts[k].p, (int)parts[k].n, k == 2) == XML_STATUS_OK) continue;
    XML_Index i = XML_GetCurrentByteIndex(x->parser);
    return *at = i > 0 ? (uint64_t)i : 0, false;
  }
  return true;
}

/* Where reading may begin anew in s, behind `from`. */
static uint32_t next_start(const rs_xml_handler *h, rs_str s, uint32_t from) {
  rs_tag t;
  while (rs_tag_next(s, &from, &t))
    if (!t.close && h->again(t.name)) return t.at;
  return s.n;
}

rasid_status rs_xml_parse(rs_xml *x, rs_str open, rs_str body, rs_str name, const rs_xml_handler *h, void *ctx,
                          const rs_notes *notes, rs_runs *runs, rasid_error *err) {
  x->h = h, x->ctx = ctx;
  x->text.n = 0, x->too_deep = false, x->places = runs != NULL;
  uint32_t first = 0, head = open.n, mended = mend(&x->text, body, &first, runs);
  if (mended) rs_note(notes, head + first, "characters that XML wants escaped, the first here: read as written");
  if (x->text.failed) return rs_fail_memory(err);
  char end[80] = "</r>";
  bool whole = name.n && name.n < 64 && !(open.n > 1 && open.p[open.n - 2] == '/');
  if (whole) memcpy(end + 2, name.p, name.n), end[name.n + 2] = '>', end[name.n + 3] = 0;
  rs_str parts[3] = {open, rs_buf_view(&x->text), whole ? rs_str_from_c(end) : RS_STR("")};
  if (!parts[1].p) parts[1] = RS_STR("");
  for (uint32_t tries = 0; tries <= RS_MAX_XML_RESTARTS; tries++) {
    uint64_t at;
    if (!begin(x)) return rs_fail_memory(err);
    x->shift = (x->text.p ? parts[1].p - x->text.p : 0) - (int64_t)parts[0].n;
    if (feed(x, parts, &at)) return RASID_OK;
    enum XML_Error e = XML_GetErrorCode(x->parser);
    if (e == XML_ERROR_NO_MEMORY) return rs_fail_memory(err);
    /* In the mended record: what was mended before makes the place a little later than it was. */
    uint64_t gone = (uint64_t)(parts[1].p - (x->text.p ? x->text.p : parts[1].p));
    if (!tries)
      rs_note(notes, at + gone, "%s: read as far as it goes",
              x->too_deep ? "elements nest too deep" : XML_ErrorString(e));
    h->broken(ctx);
    uint32_t in_body = at > parts[0].n ? (uint32_t)(at - parts[0].n) : 0;
    if (in_body >= parts[1].n || x->too_deep) return RASID_OK;
    uint32_t from = next_start(h, parts[1], tries || at >= parts[0].n ? in_body + (tries > 0 && !in_body) : 0);
    if (from >= parts[1].n) return RASID_OK;
    parts[1] = rs_str_sub(parts[1], from, parts[1].n);
    parts[0] = RS_STR("<r>"), parts[2] = RS_STR("</r>");
  }
  return RASID_OK;
}

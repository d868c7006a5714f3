/* Headers and body of a response. Cost: linear. */
#include "ingest/http.h"
#include "base/limits.h"
#include "ingest/html_tag.h"
#include "ingest/inflate.h"

bool rs_http_header(rs_str *s, rs_str *name, rs_str *value) {
  if (!s->n) return false;
  rs_str line = rs_str_cut(s, '\n');
  if (line.n && line.p[line.n - 1] == '\r') line.n--;
  if (!line.n) return false;
  *value = line;
  *name = rs_str_trim(rs_str_cut(value, ':'));
  *value = value->n ? rs_str_trim(*value) : rs_str_make("", 0);
  return true;
}

static int hex(char c) {
  if (rs_is_digit(c)) return c - '0';
  c = (char)(c | 32);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The size at the head of a chunk and where its bytes begin; false: there is none. */
static bool chunk_head(rs_str s, uint32_t *i, uint32_t *size) {
  uint32_t k = *i, n = 0;
  *size = 0;
  for (; k < s.n && hex(s.p[k]) >= 0 && n < 8; k++, n++) *size = *size * 16 + (uint32_t)hex(s.p[k]);
  if (!n) return false;
  while (k < s.n && s.p[k] != '\n' && k - *i < 200) k++;
  if (k >= s.n || s.p[k] != '\n') return false;
  *i = k + 1;
  return true;
}

/* Chunks joined; a body that has none is left as it is: many archives store it so. */
static rasid_status join(rs_str *body, uint64_t base, const rs_notes *notes, rs_arena *a, rs_runs *runs, rasid_error *err) {
  uint32_t i = 0, size, n = 0;
  if (!chunk_head(*body, &i, &size)) return RASID_OK;
  char *to = rs_arena_room(a, body->n, 1);
  if (!to) return rs_fail_memory(err);
  rs_runs_clear(runs);
  for (bool more = true; more && size;) {
    uint32_t len = size < body->n - i ? size : body->n - i;
    memcpy(to + n, body->p + i, len);
    rs_runs_add(runs, base + i, 1, 1, len);
    n += len, i += len;
    if (len < size) break;
    while (i < body->n && (body->p[i] == '\r' || body->p[i] == '\n')) i++;
    more = chunk_head(*body, &i, &size);
    if (!more) rs_note(notes, i, "the chunks break off: read up to there");
  }
  *body = rs_str_make(to, n);
  return RASID_OK;
}

static rs_packing packing_of(rs_str encoding) {
  if (rs_tag_is(encoding, "gzip") || rs_tag_is(encoding, "x-gzip")) return RS_GZIP;
  return rs_tag_is(encoding, "deflate") ? RS_DEFLATE : rs_tag_is(encoding, "zstd") ? RS_ZSTD : RS_PLAIN;
}

/* A body that is not what the header says is taken as it is. */
static rasid_status expand(rs_str encoding, const rs_notes *notes, rs_arena *a, rs_str *body, rs_runs *runs, rasid_error *err) {
  rs_packing p = packing_of(encoding);
  if (!encoding.n || rs_tag_is(encoding, "identity") || !body->n) return RASID_OK;
  if (body->p[0] == '<' || rs_is_blank(body->p[0])) return RASID_OK;
  if ((p == RS_GZIP || p == RS_ZSTD) && rs_packing_of(*body) != p) return RASID_OK;
  rs_runs_clear(runs);
  if (p) return rs_inflate_all(*body, p, RS_MAX_RECORD, notes, a, body, err);
  rs_note(notes, 0, "the body is compressed by " RS_STR_FMT ", which is not read: left out",
          encoding.n > 40 ? 40 : (int)encoding.n, encoding.p);
  *body = rs_str_make(NULL, 0);
  return RASID_OK;
}

rasid_status rs_http_read(rs_str s, const rs_notes *notes, rs_arena *a, rs_http *out, rs_runs *runs,
                          rasid_error *err) {
  *out = (rs_http){.body = s};
  rs_runs_clear(runs);
  if (!rs_tag_starts(s, "http/")) rs_runs_add(runs, 0, 1, 1, s.n);
  if (!rs_tag_starts(s, "http/")) return RASID_OK;
  const char *whole = s.p;
  rs_str line = rs_str_cut(&s, '\n'), name, value, encoding = {NULL, 0};
  (void)rs_str_cut(&line, ' ');
  line = rs_str_trim(line);
  rs_str_to_u32(rs_str_cut(&line, ' '), &out->status);
  bool chunked = false;
  while (rs_http_header(&s, &name, &value)) {
    if (rs_tag_is(name, "content-type")) {
      out->charset = rs_tag_param(value, "charset");
      out->type = rs_str_trim(rs_str_cut(&value, ';'));
    } else if (rs_tag_is(name, "content-encoding")) {
      encoding = value;
    } else if (rs_tag_is(name, "transfer-encoding")) {
      chunked = rs_tag_find(value, 0, "chunked") != RS_TAG_NONE;
    }
  }
  out->body = s.n ? s : rs_str_make("", 0);
  uint64_t base = s.n ? (uint64_t)(s.p - whole) : 0;
  rs_notes inside = rs_notes_at(notes, base);
  rs_runs_add(runs, base, 1, 1, s.n);
  rasid_status st = chunked ? join(&out->body, base, &inside, a, runs, err) : RASID_OK;
  return st ? st : expand(encoding, &inside, a, &out->body, runs, err);
}

/* JSON lines by json-c, with what it lets through checked beside it (check.c): words like NaN, single quotes, doubled
 * keys, invalid UTF-8, bytes behind the value. Cost: linear; one parser is used again for every line. */
#include "ingest/json.h"
#include "base/bytes.h"
#include "ingest/check.h"
#include "ingest/clean.h"
#include "ingest/ingest.h"
#include <json-c/json.h>
#include <stdio.h>
#include <stdlib.h>

struct rs_json {
  json_tokener *tok;
};

typedef struct line {
  rs_json_warn warn;
  void *ctx;
  rs_arena *arena;
  json_object *root;
  bool out_of_memory;
} line;

rs_json *rs_json_new(void) {
  rs_json *j = malloc(sizeof *j);
  if (!j) return NULL;
  j->tok = json_tokener_new();
  if (!j->tok) return free(j), NULL;
  json_tokener_set_flags(j->tok, JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8);
  return j;
}

void rs_json_free(rs_json *j) {
  if (!j) return;
  json_tokener_free(j->tok);
  free(j);
}

static void warn(const line *l, uint32_t at, const char *message) {
  if (l->warn) l->warn(l->ctx, at, message);
}

static void warn_key(const line *l, const char *key, const char *what) {
  char message[96];
  snprintf(message, sizeof message, "\"%s\" %s", key, what);
  warn(l, RS_NONE, message);
}

/* The value of a key as a string; empty where it is absent, null or of no use. */
static rs_str field(line *l, const char *key, bool numbers) {
  json_object *v = NULL;
  if (!json_object_object_get_ex(l->root, key, &v) || !v) return rs_str_make(NULL, 0);
  json_type type = json_object_get_type(v);
  rs_str s = {NULL, 0};
  if (type == json_type_string) s = rs_str_make(json_object_get_string(v), (size_t)json_object_get_string_len(v));
  else if (numbers && (type == json_type_int || type == json_type_double)) s = rs_str_from_c(json_object_get_string(v));
  else warn_key(l, key, "is no string: left out");
  if (!s.n) return rs_str_make(NULL, 0);
  rs_clean r;
  s = rs_ingest_clean(s, l->arena, &r);
  if (!s.p) l->out_of_memory = true;
  if (r.controls) warn_key(l, key, "holds control characters: replaced by blanks");
  if (r.invalid) warn_key(l, key, "holds invalid UTF-8: replaced by U+FFFD");
  return s;
}

static bool parse(rs_json *j, rs_str s, line *l) {
  size_t valid = rs_utf8_valid(s);
  if (valid < s.n) return warn(l, (uint32_t)valid, "invalid UTF-8"), false;
  rs_json_fault f = rs_json_check(s);
  if (f.message) return warn(l, f.at, f.message), false;
  if (rs_str_trim(s).p[0] != '{') return warn(l, RS_NONE, "no JSON object"), false;
  json_tokener_reset(j->tok);
  l->root = json_tokener_parse_ex(j->tok, s.p, (int)s.n);
  enum json_tokener_error e = json_tokener_get_error(j->tok);
  size_t end = json_tokener_get_parse_end(j->tok);
  uint32_t at = (uint32_t)(end < s.n ? end : s.n);
  if (e == json_tokener_continue) return warn(l, s.n, "the line ends inside the JSON value"), false;
  if (e != json_tokener_success) return warn(l, at, json_tokener_error_desc(e)), false;
  if (rs_str_trim(rs_str_sub(s, at, s.n)).n) return warn(l, at, "bytes behind the JSON value"), false;
  /* What came back is looked at again: json-c does not tell every failure of its own allocations. */
  if (!json_object_is_type(l->root, json_type_object)) return warn(l, RS_NONE, "no JSON object"), false;
  /* Keys that are the same only when their escapes are read; and an object that json-c lost a key of. */
  if ((uint32_t)json_object_object_length(l->root) != f.nkeys)
    return warn(l, RS_NONE, "a key that stands there twice"), false;
  return true;
}

static bool document(line *l, rs_doc *d) {
  d->text = field(l, "text", false);
  if (!d->text.n) return warn(l, RS_NONE, "no \"text\""), false;
  d->id = field(l, "id", true);
  d->date = field(l, "date", false);
  d->lang = field(l, "lang", false);
  d->source = field(l, "source", false);
  d->url = field(l, "url", false);
  d->title = field(l, "title", false);
  if (d->date.n && !rs_ingest_date(d->date)) {
    warn(l, RS_NONE, "\"date\" is no ISO 8601 date: left out");
    d->date = rs_str_make(NULL, 0);
  }
  return true;
}

rasid_status rs_json_document(rs_json *j, rs_str s, rs_json_warn warn_fn, void *ctx, rs_arena *a, rs_doc *out, bool *ok,
                              rasid_error *err) {
  line l = {.warn = warn_fn, .ctx = ctx, .arena = a};
  *ok = parse(j, s, &l) && document(&l, out);
  json_object_put(l.root);
  return l.out_of_memory ? rs_fail_memory(err) : RASID_OK;
}

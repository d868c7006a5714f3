/* Reads gold sentences with json-c, line by line.
 * Invariant: a value of another kind than the form asks for is an error with file and line, never passed over; what
 * json-c hands out is copied into the arena before its object goes. Cost: linear in the file. */
#define _POSIX_C_SOURCE 200809L
#include "eval/gold.h"
#include "base/limits.h"
#include <errno.h>
#include <json-c/json.h>
#include <stdio.h>
#include <stdlib.h>

bool rs_strs_add(rs_strs *s, rs_str v, rs_arena *a) {
  if (s->n == s->cap) {
    rs_str *p = rs_arena_grow(a, s->at, s->n, (size_t)s->n + 1, sizeof *p, &s->cap);
    if (!p) return false;
    s->at = p;
  }
  s->at[s->n++] = v;
  return true;
}

bool rs_strs_has(const rs_strs *s, rs_str v) {
  for (uint32_t i = 0; i < s->n; i++)
    if (rs_str_eq(s->at[i], v)) return true;
  return false;
}

bool rs_strs_put(rs_strs *s, rs_str v, rs_arena *a) { return v.n == 0 || rs_strs_has(s, v) || rs_strs_add(s, v, a); }

/* Where reading stands, and how it failed: helpers below return false and leave the reason here. */
typedef struct reader {
  rs_arena *arena;
  const char *file;
  uint32_t line;
  rasid_status status;
  rasid_error *err;
} reader;

static bool wrong(reader *r, const char *key, const char *want) {
  r->status = rs_fail_at(r->err, RASID_INPUT, r->file, r->line, 0, "\"%s\" must be %s", key, want);
  return false;
}

static bool no_memory(reader *r) {
  r->status = rs_fail_memory(r->err);
  return false;
}

static bool copy(reader *r, json_object *o, rs_str *out) {
  int n = json_object_get_string_len(o);
  *out = rs_arena_copy(r->arena, rs_str_make(json_object_get_string(o), n > 0 ? (size_t)n : 0));
  return out->p || no_memory(r);
}

/* A string; absent or null leaves *out empty unless `must`. */
static bool string(reader *r, json_object *o, const char *key, bool must, rs_str *out) {
  json_object *v = NULL;
  if (!json_object_object_get_ex(o, key, &v) || !v) return !must || wrong(r, key, "a string");
  return json_object_is_type(v, json_type_string) ? copy(r, v, out) : wrong(r, key, "a string");
}

static bool boolean(reader *r, json_object *o, const char *key, bool *out) {
  json_object *v = NULL;
  if (!json_object_object_get_ex(o, key, &v) || !v) return true;
  if (!json_object_is_type(v, json_type_boolean)) return wrong(r, key, "true or false");
  *out = json_object_get_boolean(v);
  return true;
}

/* A list; absent or null: *n is 0. */
static bool list(reader *r, json_object *o, const char *key, json_object **out, size_t *n) {
  *n = 0;
  if (!json_object_object_get_ex(o, key, out) || !*out) return true;
  if (!json_object_is_type(*out, json_type_array)) return wrong(r, key, "a list");
  *n = json_object_array_length(*out);
  return true;
}

static bool strings(reader *r, json_object *o, const char *key, rs_strs *out) {
  json_object *l = NULL;
  size_t n;
  if (!list(r, o, key, &l, &n)) return false;
  for (size_t i = 0; i < n; i++) {
    rs_str s = {0};
    json_object *v = json_object_array_get_idx(l, i);
    if (!json_object_is_type(v, json_type_string)) return wrong(r, key, "a list of strings");
    if (!copy(r, v, &s)) return false;
    if (!rs_strs_put(out, s, r->arena)) return no_memory(r);
  }
  return true;
}

rs_str rs_gold_code(const rs_gold *g, rs_str code, rs_str country) {
  if (!g->coarse) return code.n ? code : country;
  return country.n ? country : code.n ? RS_STR("IGO") : country;
}

/* A party: a code, or an object with code and country; null: nobody. */
static bool party(reader *r, const rs_gold *g, json_object *v, const char *key, rs_str *out) {
  if (!v) return true;
  if (json_object_is_type(v, json_type_string)) return copy(r, v, out);
  if (!json_object_is_type(v, json_type_object)) return wrong(r, key, "a code or an object with a code");
  rs_str code = {0}, country = {0};
  if (!string(r, v, "code", false, &code) || !string(r, v, "country", false, &country)) return false;
  *out = rs_gold_code(g, code, country);
  return true;
}

static bool parties(reader *r, const rs_gold *g, json_object *o, const char *key, rs_strs *out) {
  json_object *l = NULL;
  size_t n;
  if (!list(r, o, key, &l, &n)) return false;
  for (size_t i = 0; i < n; i++) {
    rs_str s = {0};
    if (!party(r, g, json_object_array_get_idx(l, i), key, &s)) return false;
    if (!rs_strs_put(out, s, r->arena)) return no_memory(r);
  }
  return true;
}

static bool speaker(reader *r, json_object *o, rs_str *out) {
  static const rs_gold fine = {0}; /* a speaker is never coarse */
  json_object *v = NULL, *in = NULL;
  if (json_object_object_get_ex(o, "speaker", &v)) return party(r, &fine, v, "speaker", out);
  if (!json_object_object_get_ex(o, "attribution", &in) || !json_object_is_type(in, json_type_object)) return true;
  return !json_object_object_get_ex(in, "speaker", &v) || party(r, &fine, v, "speaker", out);
}

static bool event(reader *r, const rs_gold *g, json_object *o, rs_gold_event *e) {
  if (!json_object_is_type(o, json_type_object)) return wrong(r, "events", "a list of objects");
  if (!string(r, o, "event", true, &e->type) || !string(r, o, "status", false, &e->status)) return false;
  if (!e->status.n) e->status = RS_STR("past");
  return parties(r, g, o, "actors", &e->actors) && parties(r, g, o, "recipients", &e->recipients) &&
         strings(r, o, "fields", &e->fields) && strings(r, o, "frameworks", &e->frameworks) &&
         boolean(r, o, "negated", &e->negated) && speaker(r, o, &e->speaker);
}

static bool events(reader *r, json_object *o, rs_gold *g) {
  json_object *l = NULL;
  size_t n;
  if (!json_object_object_get_ex(o, "events", &l) || !l) return wrong(r, "events", "a list of events");
  if (!list(r, o, "events", &l, &n)) return false;
  g->events = RS_NEW(r->arena, rs_gold_event, n);
  if (!g->events) return no_memory(r);
  for (size_t i = 0; i < n; i++)
    if (!event(r, g, json_object_array_get_idx(l, i), &g->events[i])) return false;
  g->nevents = (uint32_t)n;
  return true;
}

static bool weight(reader *r, json_object *o, rs_gold *g) {
  json_object *v = NULL;
  g->weight = 100;
  if (!json_object_object_get_ex(o, "weight", &v) || !v) return true;
  double n = json_object_get_double(v);
  bool number = json_object_is_type(v, json_type_double) || json_object_is_type(v, json_type_int);
  if (!number || !(n >= 0.05 && n <= 100)) return wrong(r, "weight", "a number from 0.05 to 100");
  g->weight = (uint32_t)(n * 100 + 0.5);
  return true;
}

static bool measures(reader *r, json_object *o, rs_gold *g) {
  static const char *const names[] = {"type", "who", "pair", "facets"};
  rs_strs given = {0};
  if (!strings(r, o, "measure", &given)) return false;
  g->measure = given.n ? 0 : RS_MEASURE_ALL;
  for (uint32_t k = 0; k < 4; k++)
    if (rs_strs_has(&given, rs_str_from_c(names[k]))) g->measure |= 1u << k;
  return true;
}

static bool type_map(reader *r, json_object *o, rs_gold *g) {
  json_object *m = NULL;
  if (!json_object_object_get_ex(o, "map", &m) || !m) return true;
  if (!json_object_is_type(m, json_type_object)) return wrong(r, "map", "an object of types");
  json_object_object_foreach(m, key, v) {
    rs_str from = rs_arena_copy(r->arena, rs_str_from_c(key)), to = {0};
    if (!json_object_is_type(v, json_type_string)) return wrong(r, "map", "an object of types");
    if (!copy(r, v, &to)) return false;
    if (!from.p || !rs_strs_add(&g->map_from, from, r->arena) || !rs_strs_add(&g->map_to, to, r->arena))
      return no_memory(r);
  }
  return true;
}

/* The document is the context, a line break and the sentence. */
static bool document(reader *r, json_object *o, rs_gold *g) {
  rs_str context = {0}, text = {0};
  if (!string(r, o, "context", false, &context) || !string(r, o, "text", true, &text)) return false;
  size_t head = context.n ? (size_t)context.n + 1 : 0;
  if (head + text.n > RS_MAX_TEXT) return wrong(r, "text", "shorter than the limit of a document");
  char *p = RS_NEW(r->arena, char, head + text.n + 1);
  if (!p) return no_memory(r);
  if (head) {
    memcpy(p, context.p, context.n);
    p[head - 1] = '\n';
  }
  if (text.n) memcpy(p + head, text.p, text.n);
  g->text = rs_str_make(p, head + text.n);
  g->target = (rs_span){(uint32_t)head, g->text.n};
  return true;
}

static bool sentence(reader *r, json_object *o, rs_gold *g) {
  if (!json_object_is_type(o, json_type_object)) return wrong(r, "line", "a JSON object");
  return string(r, o, "id", true, &g->id) && string(r, o, "lang", false, &g->lang) &&
         string(r, o, "date", false, &g->date) && string(r, o, "source", false, &g->source) &&
         string(r, o, "url", false, &g->url) && string(r, o, "title", false, &g->title) && document(r, o, g) &&
         boolean(r, o, "coarse", &g->coarse) && strings(r, o, "only", &g->only) && measures(r, o, g) && weight(r, o, g) &&
         type_map(r, o, g) && events(r, o, g);
}

static bool line(reader *r, json_tokener *tok, const char *p, size_t n, rs_golds *out) {
  if (n > RS_MAX_LINE) return wrong(r, "line", "shorter than the limit of a line");
  json_tokener_reset(tok);
  json_object *o = json_tokener_parse_ex(tok, p, (int)n);
  enum json_tokener_error bad = json_tokener_get_error(tok);
  if (bad != json_tokener_success) {
    const char *why = bad == json_tokener_continue ? "the object does not end" : json_tokener_error_desc(bad);
    json_object_put(o);
    r->status = rs_fail_at(r->err, RASID_INPUT, r->file, r->line, (unsigned)json_tokener_get_parse_end(tok) + 1,
                           "this line is no JSON: %s", why);
    return false;
  }
  bool ok = true;
  if (out->n == out->cap) {
    rs_gold *grown = rs_arena_grow(r->arena, out->at, out->n, (size_t)out->n + 1, sizeof *grown, &out->cap);
    if (grown) out->at = grown;
    else ok = no_memory(r);
  }
  if (ok) {
    rs_gold *g = &out->at[out->n];
    *g = (rs_gold){.file = rs_str_from_c(r->file), .line = r->line};
    ok = sentence(r, o, g);
    out->n += ok;
  }
  json_object_put(o);
  return ok;
}

rasid_status rs_gold_read(const char *path, rs_golds *out, rs_arena *a, rasid_error *err) {
  rs_str name = rs_arena_copy(a, rs_str_from_c(path));
  if (!name.p) return rs_fail_memory(err);
  FILE *f = fopen(path, "rb");
  if (!f) return rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be opened: %s", strerror(errno));
  reader r = {.arena = a, .file = name.p, .err = err};
  json_tokener *tok = json_tokener_new();
  char *buf = NULL;
  size_t cap = 0;
  ssize_t n;
  bool ok = tok || no_memory(&r);
  if (tok) json_tokener_set_flags(tok, JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8);
  while (ok && (n = getline(&buf, &cap, f)) >= 0) {
    r.line++;
    rs_str s = rs_str_trim(rs_str_make(buf, (size_t)n));
    if (s.n) ok = line(&r, tok, s.p, s.n, out);
  }
  if (ok && ferror(f)) r.status = rs_fail_at(err, RASID_IO, path, 0, 0, "reading failed: %s", strerror(errno));
  free(buf);
  if (tok) json_tokener_free(tok);
  fclose(f);
  return r.status;
}

rs_doc rs_gold_doc(const rs_gold *g) {
  return (rs_doc){.id = g->id, .date = g->date, .lang = g->lang, .source = g->source, .url = g->url, .title = g->title,
                  .text = g->text, .file = g->file, .line = g->line};
}

rs_str rs_gold_type(const rs_gold *g, rs_str type) {
  for (uint32_t i = 0; i < g->map_from.n; i++)
    if (rs_str_eq(g->map_from.at[i], type)) return g->map_to.at[i];
  return type;
}

/* JSON that comes in, and strings that go out. What the record answers is written by the library; here are only what clients send and the few
 * words around it. Invariant: a body is one object of known keys, valid UTF-8, of bounded depth. Cost: json-c's tree of the body. */
#include "serve/internal.h"
#include <json-c/json.h>
#include <stdlib.h>
#include <string.h>

enum { BODY_DEPTH = 4 };

/* NULL: it is none; *why tells. */
static json_object *object_of(const char *p, size_t n, const char **why) {
  *why = "the body is not one JSON object of UTF-8";
  if (!gate_utf8(p, n) || memchr(p, 0, n)) return NULL;
  json_tokener *t = json_tokener_new_ex(BODY_DEPTH);
  if (!t) return NULL;
  json_tokener_set_flags(t, JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8);
  json_object *o = json_tokener_parse_ex(t, p, (int)n);
  bool good = json_tokener_get_error(t) == json_tokener_success && json_object_is_type(o, json_type_object);
  for (size_t i = json_tokener_get_parse_end(t); good && i < n; i++) good = strchr(" \t\r\n", p[i]) != NULL;
  json_tokener_free(t);
  if (good) return o;
  json_object_put(o);
  return NULL;
}

static bool take(json_object *v, char **out, size_t *n) {
  if (!json_object_is_type(v, json_type_string)) return false;
  size_t size = (size_t)json_object_get_string_len(v);
  const char *p = json_object_get_string(v);
  if (memchr(p, 0, size)) return false; /* an escaped zero ends a C string early */
  free(*out);
  *out = malloc(size + 1);
  if (!*out) return false;
  memcpy(*out, p, size + 1);
  if (n) *n = size;
  return true;
}

typedef struct key {
  const char *name;
  char **to;
} key;

static const char *read_keys(json_object *o, const key *keys, size_t nkeys, const char *other) {
  json_object_object_foreach(o, name, v) {
    size_t i = 0;
    while (i < nkeys && strcmp(keys[i].name, name) != 0) i++;
    if (i == nkeys && other && strcmp(name, other) == 0) continue;
    if (i == nkeys) return "the body has a key that is not known here";
    if (!v) continue;
    if (!take(v, keys[i].to, NULL)) return "a value of the body is no string";
  }
  return NULL;
}

const char *serve_body_coding(const char *p, size_t n, serve_coding *c) {
  const char *why;
  *c = (serve_coding){0};
  const key keys[] = {{"text", &c->text},     {"date", &c->date}, {"lang", &c->lang}, {"title", &c->title},
                      {"source", &c->source}, {"url", &c->url},   {"id", &c->id}};
  json_object *o = object_of(p, n, &why), *explain = NULL;
  if (!o) return why;
  why = read_keys(o, keys, sizeof keys / sizeof *keys, "explain");
  if (!why && json_object_object_get_ex(o, "explain", &explain)) {
    if (!json_object_is_type(explain, json_type_boolean)) why = "explain is true or false";
    c->explain = json_object_get_boolean(explain);
  }
  if (!why && !c->text) why = "text is missing";
  if (c->text) c->length = strlen(c->text);
  json_object_put(o);
  return why;
}

void serve_coding_free(serve_coding *c) {
  free(c->text), free(c->date), free(c->lang), free(c->title), free(c->source), free(c->url), free(c->id);
  *c = (serve_coding){0};
}

/* key=value of each member. */
static const char *read_set(json_object *set, serve_verdict *v) {
  if (!json_object_is_type(set, json_type_object)) return "set is an object of strings";
  json_object_object_foreach(set, name, value) {
    if (v->nset == SERVE_SETS) return "set has too many keys";
    if (!json_object_is_type(value, json_type_string)) return "set is an object of strings";
    const char *text = json_object_get_string(value);
    size_t k = strlen(name), n = (size_t)json_object_get_string_len(value);
    char *at = malloc(k + n + 2);
    if (!at || strlen(text) != n || strchr(name, '=')) {
      free(at);
      return "set is an object of strings";
    }
    memcpy(at, name, k), at[k] = '=', memcpy(at + k + 1, text, n + 1);
    v->set[v->nset++] = at;
  }
  return NULL;
}

const char *serve_body_verdict(const char *p, size_t n, serve_verdict *v) {
  const char *why;
  *v = (serve_verdict){0};
  const key keys[] = {{"verdict", &v->verdict}, {"reviewer", &v->reviewer}, {"note", &v->note}, {"delivery", &v->delivery}};
  json_object *o = object_of(p, n, &why), *set = NULL;
  if (!o) return why;
  why = read_keys(o, keys, sizeof keys / sizeof *keys, "set");
  if (!why && json_object_object_get_ex(o, "set", &set) && set) why = read_set(set, v);
  if (!why && (!v->verdict || !v->reviewer || !*v->reviewer)) why = "verdict and reviewer are needed";
  json_object_put(o);
  return why;
}

void serve_verdict_free(serve_verdict *v) {
  free(v->verdict), free(v->reviewer), free(v->note), free(v->delivery);
  while (v->nset) free(v->set[--v->nset]);
  *v = (serve_verdict){0};
}

void serve_json_string(struct evbuffer *out, const char *p, size_t n) {
  json_object *s = json_object_new_string_len(p, (int)n);
  const char *text = s ? json_object_to_json_string_ext(s, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE) : NULL;
  evbuffer_add_printf(out, "%s", text ? text : "null");
  json_object_put(s);
}

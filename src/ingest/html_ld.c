/* JSON-LD: what a page tells of itself for search engines. The first object that is an article counts; those that are
 * none (the site, crumbs, pictures) are passed over. json-c is lenient here, for pages are. Cost: linear; objects of a
 * list or a graph are looked at, not what they hold. */
#include "ingest/html_tree.h"
#include <json-c/json.h>

enum { RANK = 2, MOST_OBJECTS = 200 };

static rs_str string(json_object *o, const char *key) {
  json_object *v = NULL;
  if (!json_object_object_get_ex(o, key, &v) || !json_object_is_type(v, json_type_string)) return rs_str_make(NULL, 0);
  return rs_str_make(json_object_get_string(v), (size_t)json_object_get_string_len(v));
}

/* The name of an object, or of the first of a list, or the string itself. */
static rs_str name_of(json_object *o, const char *key, const char *inner) {
  json_object *v = NULL;
  if (!json_object_object_get_ex(o, key, &v)) return rs_str_make(NULL, 0);
  if (json_object_is_type(v, json_type_array)) v = json_object_array_get_idx(v, 0);
  if (json_object_is_type(v, json_type_string))
    return rs_str_make(json_object_get_string(v), (size_t)json_object_get_string_len(v));
  return json_object_is_type(v, json_type_object) ? string(v, inner) : rs_str_make(NULL, 0);
}

static bool article_type(json_object *t) {
  static const char *const ENDS[] = {"Article", "Posting", "Report"};
  if (!json_object_is_type(t, json_type_string)) return false;
  rs_str s = rs_str_make(json_object_get_string(t), (size_t)json_object_get_string_len(t));
  for (size_t i = 0; i < sizeof ENDS / sizeof *ENDS; i++)
    if (rs_str_ends(s, rs_str_from_c(ENDS[i]))) return true;
  return false;
}

static bool is_article(json_object *o) {
  json_object *t = NULL;
  if (!json_object_object_get_ex(o, "@type", &t)) return false;
  if (!json_object_is_type(t, json_type_array)) return article_type(t);
  for (size_t i = 0; i < json_object_array_length(t) && i < MOST_OBJECTS; i++)
    if (article_type(json_object_array_get_idx(t, i))) return true;
  return false;
}

static void take(json_object *o, rs_meta *m) {
  rs_meta_set(m, RS_META_TITLE, RANK, string(o, "headline"));
  rs_meta_set(m, RS_META_DATE, RANK, string(o, "datePublished"));
  rs_meta_set(m, RS_META_SOURCE, RANK, name_of(o, "publisher", "name"));
  rs_meta_set(m, RS_META_LANG, RANK + 2, name_of(o, "inLanguage", "alternateName"));
  rs_meta_set(m, RS_META_URL, RANK + 1, name_of(o, "mainEntityOfPage", "@id"));
  rs_meta_set(m, RS_META_URL, RANK + 2, string(o, "url"));
  rs_str body = string(o, "articleBody");
  if (body.n && !m->body.n) {
    m->body = rs_arena_copy(m->arena, body);
    if (!m->body.p) m->out_of_memory = true;
  }
}

/* A list of objects, and the graphs of those that are none themselves. */
static void look_through(json_object *list, rs_meta *m, json_object **graph) {
  for (size_t i = 0; i < json_object_array_length(list) && i < MOST_OBJECTS; i++) {
    json_object *o = json_object_array_get_idx(list, i);
    if (!json_object_is_type(o, json_type_object)) continue;
    if (is_article(o))
      take(o, m);
    else if (!*graph)
      json_object_object_get_ex(o, "@graph", graph);
  }
}

bool rs_html_ld(rs_str s, rs_meta *m) {
  json_tokener *tok = json_tokener_new();
  if (!tok) return m->out_of_memory = true;
  s = rs_str_trim(s);
  json_object *root = s.n ? json_tokener_parse_ex(tok, s.p, (int)s.n) : NULL, *graph = NULL;
  bool ok = json_object_is_type(root, json_type_object) || json_object_is_type(root, json_type_array);
  if (json_object_is_type(root, json_type_array)) look_through(root, m, &graph);
  if (json_object_is_type(root, json_type_object)) {
    if (is_article(root))
      take(root, m);
    else
      json_object_object_get_ex(root, "@graph", &graph);
  }
  json_object *none = NULL;
  if (json_object_is_type(graph, json_type_array)) look_through(graph, m, &none);
  json_object_put(root);
  json_tokener_free(tok);
  return ok || !s.n;
}

/* Deep copies of a document's description and of events, from the engine's work memory into a result's arena.
 * Invariant: a copy points into the arena or the lexicon's origins by index, never into the text it came from. */
#include "engine/engine.h"

/* Copies strings in place: each points into the old memory before and into the arena after. */
static bool keep(rs_arena *a, rs_str *const *strings, size_t n) {
  for (size_t i = 0; i < n; i++) {
    *strings[i] = rs_arena_copy(a, *strings[i]);
    if (!strings[i]->p) return false;
  }
  return true;
}
#define KEEP(a, ...) keep(a, (rs_str *const[]){__VA_ARGS__}, sizeof((rs_str *const[]){__VA_ARGS__}) / sizeof(rs_str *))

static void *array(rs_arena *a, const void *from, size_t n, size_t size) {
  void *p = rs_arena_alloc(a, n, size);
  if (p && n) memcpy(p, from, n * size);
  return p;
}

static rs_str *strings(rs_arena *a, const rs_str *from, uint32_t n) {
  rs_str *to = array(a, from, n, sizeof *to);
  for (uint32_t i = 0; to && i < n; i++)
    if (!KEEP(a, &to[i])) return NULL;
  return to;
}

static bool keep_actor(rs_arena *a, rs_actor *x) {
  return KEEP(a, &x->code, &x->country, &x->sector, &x->name, &x->role, &x->text);
}

static rs_actor *actors(rs_arena *a, const rs_actor *from, uint32_t n) {
  rs_actor *to = array(a, from, n, sizeof *to);
  for (uint32_t i = 0; to && i < n; i++)
    if (!keep_actor(a, &to[i])) return NULL;
  return to;
}

static rs_amount *amounts(rs_arena *a, const rs_amount *from, uint32_t n) {
  rs_amount *to = array(a, from, n, sizeof *to);
  for (uint32_t i = 0; to && i < n; i++)
    if (!KEEP(a, &to[i].unit, &to[i].text)) return NULL;
  return to;
}

rasid_status rs_engine_copy_doc(const rs_doc *from, rs_doc *to, rs_arena *a, rasid_error *err) {
  *to = *from;
  to->text = (rs_str){"", 0};
  return KEEP(a, &to->id, &to->date, &to->lang, &to->source, &to->url, &to->title, &to->file) ? RASID_OK
                                                                                             : rs_fail_memory(err);
}

rasid_status rs_engine_copy_event(const rs_event *from, rs_event *to, rs_arena *a, rasid_error *err) {
  *to = *from;
  bool ok = KEEP(a, &to->text, &to->type, &to->mode, &to->trigger_text, &to->trigger_lemma, &to->cameo, &to->level,
                 &to->date.start, &to->date.end, &to->date.text, &to->due.start, &to->due.end, &to->due.text,
                 &to->promise_act, &to->promise_mode, &to->place_name, &to->place_country, &to->outlet.code,
                 &to->outlet.name, &to->outlet.country, &to->agency.code, &to->agency.name, &to->agency.country) &&
            keep_actor(a, &to->speaker);
  to->contexts = strings(a, from->contexts, from->ncontexts);
  to->fields = strings(a, from->fields, from->nfields);
  to->frameworks = strings(a, from->frameworks, from->nframeworks);
  to->actors = actors(a, from->actors, from->nactors);
  to->recipients = actors(a, from->recipients, from->nrecipients);
  to->amounts = amounts(a, from->amounts, from->namounts);
  to->why = array(a, from->why, from->nwhy, sizeof *to->why);
  ok = ok && to->contexts && to->fields && to->frameworks && to->actors && to->recipients && to->amounts && to->why;
  return ok ? RASID_OK : rs_fail_memory(err);
}

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

static bool keep_all(rs_arena *a, rs_str *s, uint32_t n) {
  for (uint32_t i = 0; i < n; i++)
    if (!KEEP(a, &s[i])) return false;
  return true;
}

static bool keep_actors(rs_arena *a, rs_actor *x, uint32_t n) {
  for (uint32_t i = 0; i < n; i++)
    if (!KEEP(a, &x[i].code, &x[i].country, &x[i].sector, &x[i].name, &x[i].role, &x[i].text)) return false;
  return true;
}

rasid_status rs_engine_copy_doc(const rs_doc *from, rs_doc *to, rs_arena *a, rasid_error *err) {
  *to = *from;
  to->text = (rs_str){"", 0};
  return KEEP(a, &to->id, &to->date, &to->lang, &to->source, &to->url, &to->title, &to->file) ? RASID_OK
                                                                                              : rs_fail_memory(err);
}

static bool copy_lists(rs_event *e, rs_arena *a) {
  e->contexts = array(a, e->contexts, e->ncontexts, sizeof *e->contexts);
  e->fields = array(a, e->fields, e->nfields, sizeof *e->fields);
  e->frameworks = array(a, e->frameworks, e->nframeworks, sizeof *e->frameworks);
  e->actors = array(a, e->actors, e->nactors, sizeof *e->actors);
  e->recipients = array(a, e->recipients, e->nrecipients, sizeof *e->recipients);
  e->amounts = array(a, e->amounts, e->namounts, sizeof *e->amounts);
  e->why = array(a, e->why, e->nwhy, sizeof *e->why);
  return e->contexts && e->fields && e->frameworks && e->actors && e->recipients && e->amounts && e->why;
}

static bool copy_strings(rs_event *e, rs_arena *a) {
  for (uint32_t i = 0; i < e->namounts; i++)
    if (!KEEP(a, &e->amounts[i].unit, &e->amounts[i].text)) return false;
  return KEEP(a, &e->text, &e->type, &e->mode, &e->trigger_text, &e->trigger_lemma, &e->cameo, &e->level,
              &e->date.start, &e->date.end, &e->date.text, &e->due.start, &e->due.end, &e->due.text, &e->promise_act,
              &e->promise_mode, &e->place_name, &e->place_country, &e->outlet.code, &e->outlet.name, &e->outlet.country,
              &e->agency.code, &e->agency.name, &e->agency.country) &&
         keep_actors(a, &e->speaker, 1) && keep_actors(a, e->actors, e->nactors) &&
         keep_actors(a, e->recipients, e->nrecipients) && keep_all(a, e->contexts, e->ncontexts) &&
         keep_all(a, e->fields, e->nfields) && keep_all(a, e->frameworks, e->nframeworks);
}

rasid_status rs_engine_copy_event(const rs_event *from, rs_event *to, bool strings, rs_arena *a, rasid_error *err) {
  *to = *from;
  /* Dates are the only strings that coding makes itself. */
  return copy_lists(to, a) && KEEP(a, &to->date.start, &to->date.end, &to->due.start, &to->due.end) &&
                 (!strings || copy_strings(to, a))
             ? RASID_OK
             : rs_fail_memory(err);
}

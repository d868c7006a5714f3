/* One event as one JSON object, in the order of docs/EVENT.md.
 * Invariant: every key is always written; an empty value is null, an empty list [].
 * Cost: one pass over the event; text is copied in runs (see value.c), nothing is built in between. */
#include "export/export.h"

#define LIT(out, lit) rs_buf_add(out, lit, sizeof(lit) - 1)

static void text_or_null(rs_buf *out, rs_str s) {
  if (s.n)
    rs_export_string(out, s);
  else
    LIT(out, "null");
}

static void name_or_null(rs_buf *out, const char *z) { text_or_null(out, rs_str_from_c(z)); }
static void boolean(rs_buf *out, bool v) { rs_buf_c(out, v ? "true" : "false"); }

static void span(rs_buf *out, rs_span s) {
  rs_buf_char(out, '[');
  rs_buf_u64(out, s.start);
  rs_buf_char(out, ',');
  rs_buf_u64(out, s.end);
  rs_buf_char(out, ']');
}

static void span_or_null(rs_buf *out, rs_span s) {
  if (s.end > s.start)
    span(out, s);
  else
    LIT(out, "null");
}

static void strings(rs_buf *out, const rs_str *s, uint32_t n) {
  rs_buf_char(out, '[');
  for (uint32_t i = 0; i < n; i++) {
    if (i) rs_buf_char(out, ',');
    rs_export_string(out, s[i]);
  }
  rs_buf_char(out, ']');
}

static void document(rs_buf *out, const rs_doc *d) {
  LIT(out, "\"doc\":{\"id\":");
  rs_export_string(out, d->id);
  LIT(out, ",\"date\":");
  text_or_null(out, d->date);
  LIT(out, ",\"lang\":");
  text_or_null(out, d->lang);
  LIT(out, ",\"source\":");
  text_or_null(out, d->source);
  LIT(out, ",\"url\":");
  text_or_null(out, d->url);
  LIT(out, ",\"title\":");
  text_or_null(out, d->title);
  LIT(out, "}");
}

static void actor(rs_buf *out, const rs_actor *a, bool speaker) {
  LIT(out, "{\"code\":");
  text_or_null(out, a->code);
  LIT(out, ",\"country\":");
  text_or_null(out, a->country);
  if (!speaker) {
    LIT(out, ",\"sector\":");
    text_or_null(out, a->sector);
  }
  LIT(out, ",\"name\":");
  text_or_null(out, a->name);
  LIT(out, ",\"role\":");
  text_or_null(out, a->role);
  LIT(out, ",\"text\":");
  text_or_null(out, a->text);
  LIT(out, ",\"span\":");
  span_or_null(out, a->span);
  if (!speaker) {
    LIT(out, ",\"resolved\":");
    name_or_null(out, rs_export_resolved(a->resolved));
  }
  LIT(out, "}");
}

static void actors(rs_buf *out, const rs_actor *a, uint32_t n) {
  rs_buf_char(out, '[');
  for (uint32_t i = 0; i < n; i++) {
    if (i) rs_buf_char(out, ',');
    actor(out, &a[i], false);
  }
  rs_buf_char(out, ']');
}

static void date(rs_buf *out, const rs_date *d) {
  if (!d->start.n && !d->end.n && !d->text.n) {
    LIT(out, "null");
    return;
  }
  LIT(out, "{\"start\":");
  text_or_null(out, d->start);
  LIT(out, ",\"end\":");
  text_or_null(out, d->end);
  LIT(out, ",\"text\":");
  text_or_null(out, d->text);
  LIT(out, ",\"precision\":");
  name_or_null(out, rs_export_precision(d->precision));
  LIT(out, "}");
}

static void what(rs_buf *out, const rs_event *e) {
  LIT(out, ",\"event\":");
  rs_export_string(out, e->type);
  LIT(out, ",\"mode\":");
  text_or_null(out, e->mode);
  LIT(out, ",\"trigger\":{\"text\":");
  rs_export_string(out, e->trigger_text);
  LIT(out, ",\"lemma\":");
  text_or_null(out, e->trigger_lemma);
  LIT(out, ",\"span\":");
  span(out, e->trigger_span);
  LIT(out, "},\"contexts\":");
  strings(out, e->contexts, e->ncontexts);
  LIT(out, ",\"cameo\":");
  text_or_null(out, e->cameo);
  LIT(out, ",\"goldstein\":");
  rs_export_tenths(out, e->goldstein);
  LIT(out, ",\"quad\":");
  rs_buf_u64(out, e->quad);
  LIT(out, ",\"intensity\":");
  rs_export_tenths(out, e->intensity);
}

static void promise(rs_buf *out, const rs_event *e) {
  LIT(out, ",\"promise\":");
  if (!e->has_promise) {
    LIT(out, "null");
    return;
  }
  LIT(out, "{\"act\":");
  text_or_null(out, e->promise_act);
  LIT(out, ",\"mode\":");
  text_or_null(out, e->promise_mode);
  LIT(out, ",\"specific\":");
  boolean(out, e->promise_specific);
  LIT(out, ",\"due\":");
  date(out, &e->due);
  LIT(out, "}");
}

static void amounts(rs_buf *out, const rs_event *e) {
  LIT(out, ",\"amounts\":[");
  for (uint32_t i = 0; i < e->namounts; i++) {
    const rs_amount *a = &e->amounts[i];
    if (i) rs_buf_char(out, ',');
    LIT(out, "{\"value\":");
    rs_export_double(out, a->value);
    LIT(out, ",\"unit\":");
    text_or_null(out, a->unit);
    LIT(out, ",\"text\":");
    text_or_null(out, a->text);
    LIT(out, ",\"span\":");
    span(out, a->span);
    LIT(out, "}");
  }
  LIT(out, "]");
}

static void place(rs_buf *out, const rs_event *e) {
  LIT(out, ",\"place\":");
  if (!e->place_geonameid && !e->place_name.n) {
    LIT(out, "null");
    return;
  }
  LIT(out, "{\"name\":");
  text_or_null(out, e->place_name);
  LIT(out, ",\"country\":");
  text_or_null(out, e->place_country);
  LIT(out, ",\"geonameid\":");
  if (e->place_geonameid)
    rs_buf_u64(out, e->place_geonameid);
  else
    LIT(out, "null");
  if (!e->place_located) {
    LIT(out, ",\"lat\":null,\"lon\":null}");
    return;
  }
  LIT(out, ",\"lat\":");
  rs_export_double(out, e->place_lat);
  LIT(out, ",\"lon\":");
  rs_export_double(out, e->place_lon);
  LIT(out, "}");
}

static void source(rs_buf *out, const rs_source *s) {
  if (!s->code.n && !s->name.n) {
    LIT(out, "null");
    return;
  }
  LIT(out, "{\"code\":");
  text_or_null(out, s->code);
  LIT(out, ",\"name\":");
  text_or_null(out, s->name);
  LIT(out, ",\"country\":");
  text_or_null(out, s->country);
  LIT(out, "}");
}

static void attribution(rs_buf *out, const rs_event *e) {
  LIT(out, ",\"attribution\":{\"speaker\":");
  if (e->has_speaker)
    actor(out, &e->speaker, true);
  else
    LIT(out, "null");
  LIT(out, ",\"outlet\":");
  source(out, &e->outlet);
  LIT(out, ",\"agency\":");
  source(out, &e->agency);
  LIT(out, ",\"quoted\":");
  boolean(out, e->quoted);
  LIT(out, ",\"word\":");
  name_or_null(out, rs_export_word(e->word));
  LIT(out, "}");
}

static rasid_status why(const rs_export *x, rs_buf *out, const rs_event *e) {
  LIT(out, ",\"why\":[");
  for (uint32_t i = 0; i < e->nwhy; i++) {
    rs_str rule = {0};
    rs_origin from = {0};
    if (x->lex) {
      rule = rs_lexicon_rule_name(x->lex, e->why[i].origin, x->scratch);
      if (!rule.p) return RASID_MEMORY;
      from = rs_lexicon_origin(x->lex, e->why[i].origin);
    }
    if (i) rs_buf_char(out, ',');
    LIT(out, "{\"rule\":");
    text_or_null(out, rule);
    LIT(out, ",\"file\":");
    text_or_null(out, from.file);
    LIT(out, ",\"line\":");
    if (from.line)
      rs_buf_u64(out, from.line);
    else
      LIT(out, "null");
    LIT(out, ",\"span\":");
    span_or_null(out, e->why[i].span);
    LIT(out, "}");
  }
  LIT(out, "]");
  return RASID_OK;
}

static void evidence(const rs_export *x, rs_buf *out, const rs_doc *doc, const rs_event *e) {
  LIT(out, ",\"evidence\":[{\"doc\":");
  rs_export_string(out, doc->id);
  LIT(out, ",\"sentence\":");
  rs_buf_u64(out, e->sentence);
  LIT(out, ",\"span\":");
  span(out, e->span);
  LIT(out, "}],\"sources\":1,\"made_by\":{\"schema\":\"" RASID_SCHEMA "\",\"program\":\"" RASID_VERSION "\"");
  LIT(out, ",\"lexicon\":");
  text_or_null(out, x->lex ? rs_lexicon_version(x->lex) : (rs_str){0});
  LIT(out, ",\"model\":");
  text_or_null(out, x->model);
  LIT(out, "}}");
}

rasid_status rs_export_json(const rs_export *x, const rs_doc *doc, const rs_event *e, rs_buf *out, rasid_error *err) {
  rs_buf_reserve(out, (size_t)e->text.n + 2048);
  LIT(out, "{\"id\":");
  rs_export_string(out, rs_str_from_c(e->id));
  LIT(out, ",");
  document(out, doc);
  LIT(out, ",\"sentence\":");
  rs_buf_u64(out, e->sentence);
  LIT(out, ",\"span\":");
  span(out, e->span);
  LIT(out, ",\"text\":");
  rs_export_string(out, e->text);
  what(out, e);
  LIT(out, ",\"actors\":");
  actors(out, e->actors, e->nactors);
  LIT(out, ",\"recipients\":");
  actors(out, e->recipients, e->nrecipients);
  LIT(out, ",\"relation\":");
  name_or_null(out, rs_export_relation(e->relation));
  LIT(out, ",\"fields\":");
  strings(out, e->fields, e->nfields);
  LIT(out, ",\"frameworks\":");
  strings(out, e->frameworks, e->nframeworks);
  LIT(out, ",\"level\":");
  text_or_null(out, e->level);
  LIT(out, ",\"status\":");
  name_or_null(out, rs_export_status(e->status));
  LIT(out, ",\"negated\":");
  boolean(out, e->negated);
  LIT(out, ",\"date\":");
  date(out, &e->date);
  promise(out, e);
  amounts(out, e);
  place(out, e);
  attribution(out, e);
  LIT(out, ",\"confidence\":");
  rs_export_thousandths(out, e->confidence);
  if (why(x, out, e)) return rs_fail_memory(err);
  evidence(x, out, doc, e);
  return out->failed ? rs_fail_memory(err) : RASID_OK;
}

/* Fields by a table of names; of several that mean the same the best rank wins, of equal ones the first. Content may be
 * HTML, escaped, in CDATA or as elements: it is put together as HTML and read by that part. Invariant: a field is open
 * at most once; one that was not closed ends where the next begins. Cost: linear in the record. */
#include "ingest/records.h"
#include "base/buf.h"
#include "base/bytes.h"
#include "base/limits.h"
#include "ingest/charset.h"
#include "ingest/clean.h"
#include "ingest/html.h"
#include "ingest/html_tag.h"
#include "ingest/ingest.h"
#include "ingest/origin_bytes.h"
#include <stdlib.h>

typedef enum field { TITLE, URL, ID, DATE, TEXT, LANG, SOURCE, FIELDS, NOTHING = FIELDS } field;

/* Names in small letters; with a prefix only where it tells them apart. `ends`: begins a new field even inside content.
 * A table. */
static const struct {
  const char *name;
  uint8_t field, rank;
  bool ends;
} NAMES[] = {{"title", TITLE, 1, false},
             {"headline", TITLE, 2, false},
             {"dc:title", TITLE, 3, false},
             {"feedburner:origlink", URL, 1, true},
             {"link", URL, 2, false},
             {"url", URL, 2, false},
             {"guid", ID, 1, true},
             {"id", ID, 1, false},
             {"dc:identifier", ID, 2, true},
             {"pubdate", DATE, 1, true},
             {"published", DATE, 1, true},
             {"issued", DATE, 2, true},
             {"dc:date", DATE, 2, true},
             {"dcterms:created", DATE, 2, true},
             {"date", DATE, 3, false},
             {"updated", DATE, 4, true},
             {"modified", DATE, 5, true},
             {"content:encoded", TEXT, 1, true},
             {"encoded", TEXT, 1, true},
             {"content", TEXT, 2, false},
             {"text", TEXT, 2, false},
             {"body", TEXT, 3, false},
             {"description", TEXT, 4, true},
             {"summary", TEXT, 4, false},
             {"itunes:summary", TEXT, 6, true},
             {"language", LANG, 1, true},
             {"lang", LANG, 1, false},
             {"xml:lang", LANG, 2, false},
             {"dc:language", LANG, 1, true},
             {"source", SOURCE, 1, false},
             {"dc:publisher", SOURCE, 2, true},
             {"publisher", SOURCE, 2, false}};
/* Prefixes under which a name means something else. */
static const char *const FOREIGN[] = {"media:", "itunes:", "georss:", "slash:", "wfw:", "thr:", "gd:", "yt:", "sy:"};

typedef struct value {
  rs_buf text;
  rs_runs runs; /* of text, in the record; where they are asked for */
  uint8_t rank;
  bool plain;
} value;

struct rs_records {
  bool feed, began, charset_told;
  bool rooted; /* an element holds the records, so that something must close it */
  const rs_hint *hint;
  rs_xml *xml;
  rs_str declared; /* charset, in `own` */
  rs_arena own, work; /* work: the record in hand */
  value whole[FIELDS]; /* of the channel */
  value one[FIELDS];   /* of the record in hand */
  value *to;           /* which of both is being read */
  /* while parsing */
  field open;
  uint8_t rank;
  bool markup, plain, failed; /* markup: elements inside are part of it */
  uint32_t base;              /* depth at which fields stand */
  rs_buf text;
  rs_runs text_runs, *asked; /* asked: those of the document in hand, NULL: nobody does */
};

rs_records *rs_records_new(bool feed, const rs_hint *hint, rs_runs *runs) {
  rs_records *r = calloc(1, sizeof *r);
  if (!r) return NULL;
  r->feed = feed;
  r->hint = hint;
  r->asked = runs;
  r->open = NOTHING;
  rs_arena_init(&r->own, 0);
  rs_arena_init(&r->work, 0);
  r->xml = rs_xml_new();
  if (r->xml) return r;
  free(r);
  return NULL;
}

void rs_records_free(rs_records *r) {
  if (!r) return;
  rs_xml_free(r->xml);
  rs_arena_free(&r->own);
  rs_arena_free(&r->work);
  for (int f = 0; f < FIELDS; f++) rs_buf_free(&r->whole[f].text), rs_buf_free(&r->one[f].text);
  for (int f = 0; f < FIELDS; f++) rs_runs_free(&r->whole[f].runs), rs_runs_free(&r->one[f].runs);
  rs_buf_free(&r->text);
  rs_runs_free(&r->text_runs);
  free(r);
}

static bool find_name(rs_str name, field *f, uint8_t *rank, bool *ends) {
  for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++)
    if (rs_tag_is(name, NAMES[i].name))
      return *f = (field)NAMES[i].field, *rank = NAMES[i].rank, *ends = NAMES[i].ends, true;
  for (size_t i = 0; i < sizeof FOREIGN / sizeof *FOREIGN; i++)
    if (rs_tag_starts(name, FOREIGN[i])) return false;
  rs_str local = rs_xml_local(name);
  return local.n < name.n && find_name(local, f, rank, ends);
}

/* NULL: the value is not better than what is there. */
static value *keep(rs_records *r, field f, uint8_t rank, rs_str s, bool plain) {
  value *v = &r->to[f];
  s = rs_str_trim(s);
  if (!s.n || (v->rank && v->rank <= rank)) return NULL;
  rs_runs_clear(&v->runs);
  v->text.n = 0;
  rs_buf_str(&v->text, s);
  v->rank = rank;
  v->plain = plain;
  return v;
}

static void finish(rs_records *r) {
  rs_str s = rs_buf_view(&r->text);
  value *v = r->open != NOTHING ? keep(r, r->open, r->rank, s, r->plain) : NULL;
  if (v && r->asked) rs_runs_part(&v->runs, &r->text_runs, (size_t)(rs_str_trim(s).p - s.p), v->text.n);
  r->open = NOTHING;
  r->text.n = 0;
  rs_runs_clear(&r->text_runs);
}

static const char *attribute(const char **list, const char *name) {
  for (; *list; list += 2)
    if (rs_tag_is(rs_str_from_c(*list), name)) return list[1];
  return "";
}

/* Atom's links stand in attributes. */
static void link_of(rs_records *r, const char **attributes) {
  rs_str href = rs_str_from_c(attribute(attributes, "href")), rel = rs_str_from_c(attribute(attributes, "rel"));
  if (href.n && (!rel.n || rs_tag_is(rel, "alternate"))) (void)keep(r, URL, 2, href, true);
}

static void attributes_of(rs_records *r, const char **list) {
  for (; *list; list += 2) {
    field f;
    uint8_t rank;
    bool ends;
    if (find_name(rs_str_from_c(list[0]), &f, &rank, &ends) && f != TEXT)
      (void)keep(r, f, rank, rs_str_from_c(list[1]), true);
  }
}

/* What is made of an element is nothing that stands in the record. */
static void put_in(rs_records *r, size_t before) {
  if (r->asked) rs_runs_add(&r->text_runs, 0, 1, 0, r->text.n - before);
}

static void on_start(void *ctx, const char *name, const char **attributes, uint32_t depth) {
  rs_records *r = ctx;
  rs_str n = rs_str_from_c(name);
  field f = NOTHING;
  uint8_t rank = 0;
  bool ends = false, known = find_name(n, &f, &rank, &ends);
  if (!depth) {
    attributes_of(r, attributes);
    return;
  }
  if (r->open != NOTHING) {
    bool content = r->open == TEXT || r->markup;
    /* No text yet: it is no field but holds elements, as Atom's source does. */
    if (!content && !rs_str_trim(rs_buf_view(&r->text)).n) {
      r->open = NOTHING;
      return;
    }
    /* A field inside a field: the one before was never closed. */
    bool new_one = known && (ends || !content);
    if (!new_one) {
      size_t before = r->text.n;
      if (content) rs_buf_printf(&r->text, "<%s>", name);
      put_in(r, before);
      return;
    }
    finish(r);
    r->base = depth;
  }
  /* Coders' XML leaves elements open in which no field stands. */
  if (!known || (depth != r->base && r->feed)) return;
  r->base = depth;
  const char *type = attribute(attributes, "type");
  if (f == URL) link_of(r, attributes);
  r->open = f;
  r->rank = rank;
  r->text.n = 0;
  rs_runs_clear(&r->text_runs);
  r->markup = rs_tag_is(rs_str_from_c(type), "xhtml");
  r->plain = rs_tag_is(rs_str_from_c(type), "text");
}

static void on_text(void *ctx, const char *p, size_t n, uint64_t at, size_t size) {
  rs_records *r = ctx;
  if (r->open == NOTHING) return;
  rs_runs *runs = r->asked ? &r->text_runs : NULL;
  bool copy = size == n; /* else a reference, or a line end */
  if (!r->markup) {
    rs_buf_add(&r->text, p, n);
    rs_runs_add(runs, at, copy ? 1 : n, copy ? 1 : size, copy ? n : 1);
  }
  for (size_t i = 0; r->markup && i < n; i++) {
    size_t before = r->text.n;
    if (p[i] == '<')
      rs_buf_c(&r->text, "&lt;");
    else if (p[i] == '&')
      rs_buf_c(&r->text, "&amp;");
    else
      rs_buf_char(&r->text, p[i]);
    rs_runs_add(runs, copy ? at + i : at, r->text.n - before, copy ? 1 : size, 1);
  }
}

static void on_end(void *ctx, const char *name, uint32_t depth) {
  rs_records *r = ctx;
  if (r->open == NOTHING) return;
  if (depth <= r->base) {
    finish(r);
    return;
  }
  size_t before = r->text.n;
  if (r->open == TEXT || r->markup) rs_buf_printf(&r->text, "</%s>", name);
  put_in(r, before);
}

static bool again(rs_str name) {
  field f;
  uint8_t rank;
  bool ends;
  return find_name(name, &f, &rank, &ends);
}

static void broken(void *ctx) {
  rs_records *r = ctx;
  finish(r);
  r->base = 1;
}

static const rs_xml_handler HANDLER = {on_start, on_text, on_end, again, broken};

static bool is_item(rs_str name) { return rs_tag_is(name, "item") || rs_tag_is(name, "entry"); }
static bool is_story(rs_str name) {
  return rs_tag_is(name, "sentence") || rs_tag_is(name, "story") || rs_tag_is(name, "article") ||
         rs_tag_is(name, "doc") || rs_tag_is(name, "document") || rs_tag_is(name, "record");
}

static void clear(value *v) {
  for (int f = 0; f < FIELDS; f++) v[f].text.n = 0, v[f].rank = 0;
}

static rasid_status decode(rs_records *r, rs_str raw, const rs_notes *notes, rs_arena *a, rs_str *out,
                           rasid_error *err) {
  rs_charset_choice c = rs_charset_choose(raw, r->declared);
  if (c.wrong && !r->charset_told) {
    r->charset_told = true;
    if (r->declared.n)
      rs_note(notes, 0, "declared as " RS_STR_FMT ": read as %s", RS_STR_ARG(r->declared), c.name);
    else
      rs_note(notes, rs_utf8_valid(raw), "no UTF-8: read as %s", c.name);
  }
  return rs_charset_decode(raw, &c, notes, a, out, err);
}

/* What the channel tells of itself before its first item. */
static rasid_status read_whole(rs_records *r, const rs_xml_record *rec, const rs_notes *notes, rasid_error *err) {
  r->began = true;
  rs_str declared = r->hint->charset.n ? r->hint->charset : rs_charset_declared(rec->head);
  r->declared = rs_arena_copy(&r->own, declared.n > 40 ? rs_str_sub(declared, 0, 40) : declared);
  uint32_t entity = rs_tag_find(rec->head, 0, "<!entity");
  if (entity != RS_TAG_NONE) rs_note(notes, entity, "entities that the document declares are not read");
  rs_tag t;
  rs_str text;
  rs_notes quiet = {NULL, NULL, 0};
  rasid_status st = decode(r, rec->head, notes, &r->own, &text, err);
  if (st) return st;
  for (uint32_t at = 0; rs_tag_next(text, &at, &t);) {
    rs_str name = rs_xml_local(t.name);
    r->rooted = r->rooted || (!t.close && t.name.p[0] != '?' && t.name.p[0] != '!');
    rs_str lang = t.close ? rs_str_make(NULL, 0) : rs_tag_value(&t, "xml:lang");
    r->to = r->whole;
    if (lang.n) (void)keep(r, LANG, 2, lang, true);
    if (t.close || (!rs_tag_is(name, "channel") && !rs_tag_is(name, "feed"))) continue;
    r->base = 1;
    return rs_xml_parse(r->xml, RS_STR("<r>"), rs_str_sub(text, t.end, text.n), RS_STR("r"), &HANDLER, r, &quiet, NULL, err);
  }
  return RASID_OK;
}

static rs_str view(const value *v) { return rs_str_trim(rs_buf_view(&v->text)); }

/* HTML that was escaped twice shows its tags only now. */
static bool still_markup(rs_str s) {
  return rs_tag_find(s, 0, "</p>") != RS_TAG_NONE || rs_tag_find(s, 0, "<p>") != RS_TAG_NONE ||
         rs_tag_find(s, 0, "<br") != RS_TAG_NONE;
}

static rasid_status as_text(const value *v, const rs_notes *notes, rs_arena *a, rs_str *out, rs_runs *runs, rasid_error *err) {
  rs_str s = view(v);
  rs_clean c;
  rs_runs_clear(runs);
  if (s.n > RS_MAX_TEXT) s.n = rs_ingest_cut(s, RS_MAX_TEXT);
  if (!s.n || v->plain) {
    *out = rs_ingest_clean(s, a, &c);
    rs_runs_add(runs, 0, 1, 1, s.n);
    rs_runs_behind(runs, &v->runs);
    return out->p || !s.n ? RASID_OK : rs_fail_memory(err);
  }
  rasid_status st = rs_html_text(s, notes, a, out, runs, err);
  if (!st && still_markup(*out)) {
    rs_runs again_runs = {.n = 0};
    st = rs_html_text(*out, notes, a, out, runs ? &again_runs : NULL, err);
    if (runs) rs_runs_behind(&again_runs, runs), rs_runs_free(runs), *runs = again_runs;
  }
  rs_runs_behind(runs, &v->runs);
  return st;
}

/* A bare number is one of its feed's; what names itself whole is left so. */
static rs_str id_of(const rs_records *r, rs_str id, rs_str url, rs_arena *a) {
  if (!id.n || !r->feed || memchr(id.p, ':', id.n)) return id;
  uint32_t at = rs_tag_find(url, 0, "//"), end = at == RS_TAG_NONE ? 0 : at + 2;
  while (end && end < url.n && url.p[end] != '/') end++;
  if (!end) return id;
  uint32_t host = end - at - 2;
  char *to = rs_arena_room(a, (size_t)host + id.n + 2, 1);
  if (!to) return rs_str_make(NULL, 0);
  memcpy(to, url.p + at + 2, host);
  to[host] = '/';
  memcpy(to + host + 1, id.p, id.n);
  return rs_str_make(to, host + 1 + id.n);
}

/* The value of a field, else the channel's, as one clean line. */
static rs_str line_of(const rs_records *r, field f, bool inherit, rs_arena *a) {
  rs_str s = view(&r->one[f]);
  if (!s.n && inherit) s = view(&r->whole[f == SOURCE ? TITLE : f]);
  if (s.n > RS_MAX_HEADER) s.n = rs_ingest_cut(s, RS_MAX_HEADER);
  rs_clean c;
  return rs_ingest_clean(s, a, &c);
}

static rasid_status document(rs_records *r, const rs_notes *notes, rs_arena *a, rs_doc *d, rasid_error *err) {
  char date[RS_DATE_ROOM];
  rasid_status st = as_text(&r->one[TEXT], notes, a, &d->text, r->asked, err);
  /* A headline alone is a report of one line. */
  bool alone = !st && !d->text.n;
  if (!st) st = as_text(&r->one[TITLE], notes, a, &d->title, alone ? r->asked : NULL, err);
  if (st) return st;
  for (uint32_t i = 0; i < d->title.n; i++)
    if (rs_is_blank(d->title.p[i])) ((char *)(uintptr_t)d->title.p)[i] = ' ';
  d->url = line_of(r, URL, false, a);
  rs_str id = line_of(r, ID, false, a);
  if (!d->url.n && (rs_tag_starts(id, "http://") || rs_tag_starts(id, "https://"))) d->url = id;
  d->id = id_of(r, id, d->url, a);
  d->lang = line_of(r, LANG, true, a);
  d->source = line_of(r, SOURCE, r->feed, a);
  rs_str when = line_of(r, DATE, false, a);
  d->date = rs_arena_copy(a, rs_ingest_any_date(when, date));
  if (!d->url.p || !d->lang.p || !d->source.p || !when.p || !d->date.p || (id.n && !d->id.p))
    return rs_fail_memory(err);
  if (when.n && !d->date.n) rs_note(notes, 0, "the date is none that can be read: left out");
  if (alone) d->text = d->title;
  return RASID_OK;
}

static rasid_status parse(rs_records *r, const rs_xml_record *rec, const rs_notes *notes, rasid_error *err) {
  rs_arena_reset(&r->work);
  rs_str open, body;
  rs_notes inside = rs_notes_at(notes, rec->open.n), none = {NULL, NULL, 0};
  rasid_status st = decode(r, rec->body, &inside, &r->work, &body, err);
  if (!st) st = decode(r, rec->open, &none, &r->work, &open, err);
  if (st) return st;
  clear(r->one);
  r->to = r->one;
  r->open = NOTHING;
  r->base = 1;
  rs_runs mended = {.n = 0}, raw = {.n = 0};
  st = rs_xml_parse(r->xml, open, body, rec->name, &HANDLER, r, notes, r->asked ? &mended : NULL, err);
  finish(r);
  rs_origin_charset(rec->body, r->declared, rec->offset + rec->open.n, r->asked ? &raw : NULL);
  for (int f = 0; f < FIELDS && r->asked; f++) {
    rs_runs_behind(&r->one[f].runs, &mended);
    rs_runs_behind(&r->one[f].runs, &raw);
  }
  rs_runs_free(&mended);
  rs_runs_free(&raw);
  for (int f = 0; f < FIELDS; f++) r->failed = r->failed || r->one[f].text.failed;
  return st || (!r->failed && !r->text.failed) ? st : rs_fail_memory(err);
}

rasid_status rs_records_next(rs_records *r, rs_input *in, const rs_notes *notes, uint64_t *line, uint64_t *origin,
                             rs_arena *a, rs_doc *out, rasid_error *err) {
  for (;;) {
    rs_xml_record rec;
    ++*line;
    rasid_status st = rs_xml_next(in, r->feed ? is_item : is_story, notes, &rec, err);
    if (st == RASID_END && r->rooted && rs_tag_find(rec.head, 0, "</") == RS_TAG_NONE)
      rs_note(notes, in->offset, "the document breaks off here");
    if (st) return st;
    if (!r->began) st = read_whole(r, &rec, notes, err);
    *origin = rec.offset;
    rs_notes here = rs_notes_at(notes, rec.offset);
    if (!st) st = parse(r, &rec, &here, err);
    if (!st) st = document(r, &here, a, out, err);
    if (st) return st;
    if (out->text.n) return RASID_OK;
    rs_note(&here, 0, "the record has no text: left out");
  }
}

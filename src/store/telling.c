/* One event of a document into the tables: its row, parties, marks, JSON; and out again.
 * Invariant: a telling lies in the window of its key and day (rs_group_place); whoever adds or removes one settles.
 * Cost: some eight inserts an event. */
#include "code/dates.h"
#include "export/export.h"
#include "store/write.h"

int64_t rs_store_day(rs_str iso) {
  int32_t days;
  if (!rs_date_parse(iso, &days)) return 0;
  rs_civil c = rs_date_civil(days);
  return (int64_t)c.year * 10000 + c.month * 100 + c.day;
}

static rasid_status source(rs_store *s, const rs_event *e, const rs_doc *doc, int64_t *out, rasid_error *err) {
  static const char find[] = "SELECT source FROM source WHERE key = ?1";
  static const char make[] = "INSERT INTO source(key) VALUES(?1)";
  s->text.n = 0;
  rs_dedup_source(e, doc, &s->text);
  if (s->text.failed) return rs_fail_memory(err);
  return rs_store_id_of(s, find, make, &(rs_str){s->text.p, (uint32_t)s->text.n}, 1, out, err);
}

static void bind_name(rs_query *q, int i, const char *name) { rs_query_text_or_null(q, i, rs_str_from_c(name)); }

/* What was done, how and when: ?8 on. */
static void bind_act(rs_query *q, const rs_event *e) {
  int i = 7;
  rs_query_int(q, ++i, e->sentence);
  rs_query_int(q, ++i, e->span.start), rs_query_int(q, ++i, e->span.end);
  rs_query_int(q, ++i, e->trigger_span.start), rs_query_int(q, ++i, e->trigger_span.end);
  rs_query_text_or_null(q, ++i, e->trigger_text), rs_query_text_or_null(q, ++i, e->trigger_lemma);
  rs_query_text(q, ++i, e->type);
  rs_query_text_or_null(q, ++i, e->mode), rs_query_text_or_null(q, ++i, e->cameo);
  rs_query_int(q, ++i, e->goldstein), rs_query_int(q, ++i, e->intensity), rs_query_int(q, ++i, e->quad);
  bind_name(q, ++i, rs_export_relation(e->relation));
  rs_query_text_or_null(q, ++i, e->level);
  bind_name(q, ++i, rs_export_status(e->status));
  rs_query_int(q, ++i, e->negated);
  rs_query_text_or_null(q, ++i, e->date.start), rs_query_text_or_null(q, ++i, e->date.end);
  rs_query_text_or_null(q, ++i, e->date.text);
  bind_name(q, ++i, rs_export_precision(e->date.precision));
}

/* What was promised, where, on whose word: ?29 on. */
static void bind_rest(rs_query *q, const rs_event *e) {
  int i = 28;
  if (e->has_promise) {
    rs_query_text_or_null(q, i + 1, e->promise_act), rs_query_text_or_null(q, i + 2, e->promise_mode);
    rs_query_int(q, i + 3, e->promise_specific);
    rs_query_text_or_null(q, i + 4, e->due.start), rs_query_text_or_null(q, i + 5, e->due.end);
    bind_name(q, i + 6, rs_export_precision(e->due.precision));
  }
  i += 6;
  rs_query_text_or_null(q, ++i, e->place_name), rs_query_text_or_null(q, ++i, e->place_country);
  if (e->place_geonameid) rs_query_int(q, i + 1, e->place_geonameid);
  if (e->place_located) rs_query_real(q, i + 2, e->place_lat), rs_query_real(q, i + 3, e->place_lon);
  i += 3;
  if (e->has_speaker) {
    const rs_actor *a = &e->speaker;
    rs_query_text_or_null(q, i + 1, a->code), rs_query_text_or_null(q, i + 2, a->country);
    rs_query_text_or_null(q, i + 3, a->name), rs_query_text_or_null(q, i + 4, a->role);
  }
  i += 4;
  bind_name(q, ++i, rs_export_word(e->word));
  rs_query_int(q, ++i, e->quoted);
  rs_query_int(q, ++i, e->confidence);
}

static rasid_status row(rs_store *s, int64_t doc, const rs_event *e, const rs_telling_key *k, int64_t from, const rs_place *at,
                        int64_t telling, rasid_error *err) {
  static const char sql[] =
      "INSERT INTO telling(id, doc, source, key, day, anchor, event, sentence, span_start, span_end, trigger_start, trigger_end,"
      " trigger, lemma, type, mode, cameo, goldstein, intensity, quad, relation, level, status, negated, date_start, date_end,"
      " date_text, date_precision, promise_act, promise_mode, promise_specific, due_start, due_end, due_precision, place,"
      " place_country, geonameid, lat, lon, speaker, speaker_country, speaker_name, speaker_role, word, quoted, confidence, known, telling)"
      " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24,"
      " ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36, ?37, ?38, ?39, ?40, ?41, ?42, ?43, ?44, ?45, ?46, ?47, ?48)";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_text(q, 1, rs_str_from_c(e->id));
  rs_query_int(q, 2, doc), rs_query_int(q, 3, from);
  rs_query_int(q, 4, k->key), rs_query_int(q, 5, k->day), rs_query_int(q, 6, at->anchor);
  bind_act(q, e);
  bind_rest(q, e);
  rs_query_int(q, 47, k->known);
  rs_query_int(q, 48, telling);
  if (at->alone) rs_query_int(q, 7, telling);
  st = rs_query_run(q, err);
  rs_query_close(q);
  return st;
}

static rasid_status parties(rs_store *s, int64_t telling, const char *side, const rs_actor *a, uint32_t n, rasid_error *err) {
  static const char sql[] = "INSERT INTO party(telling, side, n, code, country, sector, role, name) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
  rs_query *q = NULL;
  rasid_status st = n ? rs_query_open(s, sql, &q, err) : RASID_OK;
  for (uint32_t i = 0; i < n && !st; i++) {
    rs_query_int(q, 1, telling);
    rs_query_text(q, 2, rs_str_from_c(side));
    rs_query_int(q, 3, i);
    const rs_str v[] = {a[i].code, a[i].country, a[i].sector, a[i].role, a[i].name.n ? a[i].name : a[i].text};
    for (int k = 0; k < 5; k++) rs_query_text_or_null(q, 4 + k, v[k]);
    st = rs_query_run(q, err);
  }
  rs_query_close(q);
  return st;
}

static rasid_status mark(rs_store *s, int64_t telling, const char *kind, const rs_str *v, uint32_t n, rasid_error *err) {
  static const char sql[] = "INSERT OR IGNORE INTO mark(telling, kind, value) VALUES(?1, ?2, ?3)";
  rs_query *q = NULL;
  rasid_status st = n ? rs_query_open(s, sql, &q, err) : RASID_OK;
  for (uint32_t i = 0; i < n && !st; i++) {
    rs_query_int(q, 1, telling);
    rs_query_text(q, 2, rs_str_from_c(kind));
    rs_query_text(q, 3, v[i]);
    st = rs_query_run(q, err);
  }
  rs_query_close(q);
  return st;
}

static rasid_status amounts(rs_store *s, int64_t telling, const rs_event *e, rasid_error *err) {
  rasid_status st = RASID_OK;
  for (uint32_t i = 0; i < e->namounts && !st; i++) {
    s->text.n = 0;
    rs_export_double(&s->text, e->amounts[i].value);
    rs_buf_char(&s->text, ' ');
    rs_buf_str(&s->text, e->amounts[i].unit);
    if (s->text.failed) return rs_fail_memory(err);
    st = mark(s, telling, "amount", &(rs_str){s->text.p, (uint32_t)s->text.n}, 1, err);
  }
  return st;
}

static rasid_status body(rs_store *s, int64_t telling, rs_str json, rasid_error *err) {
  static const char sql[] = "INSERT INTO body(telling, json) VALUES(?1, ?2)";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, telling);
  rs_query_text(q, 2, json);
  st = rs_query_run(q, err);
  rs_query_close(q);
  return st;
}

rasid_status rs_telling_add(rs_store *s, int64_t doc, const rs_coded *c, uint32_t i, rasid_error *err) {
  const rs_event *e = &c->events[i];
  rs_telling_key k;
  rs_place at = {.anchor = 0};
  int64_t from = 0, telling = s->next_telling++;
  rasid_status st = rs_dedup_key(e, c->doc, &k, err);
  if (!st) st = source(s, e, c->doc, &from, err);
  if (!st) st = rs_group_place(s, k.key, k.day, &at, err);
  if (!st) st = row(s, doc, e, &k, from, &at, telling, err);
  if (!st) st = parties(s, telling, "actor", e->actors, e->nactors, err);
  if (!st) st = parties(s, telling, "recipient", e->recipients, e->nrecipients, err);
  if (!st) st = mark(s, telling, "field", e->fields, e->nfields, err);
  if (!st) st = mark(s, telling, "framework", e->frameworks, e->nframeworks, err);
  if (!st) st = mark(s, telling, "context", e->contexts, e->ncontexts, err);
  if (!st) st = amounts(s, telling, e, err);
  if (!st) st = body(s, telling, c->json[i], err);
  if (st || at.alone)
    return st ? st : rs_group_single(s, &(rs_telling){.id = rs_str_from_c(e->id), .row = telling, .doc = doc, .event = telling, .source = from,
                                                      .confidence = e->confidence, .known = k.known}, err);
  st = rs_group_touch(s, k.key, at.anchor, err);
  return st || !at.cut ? st : rs_group_cut(s, k.key, k.day, err);
}

/* ---- out again ---- */
typedef struct gone {
  int64_t telling, event, key;
  int32_t day, anchor;
} gone;

static rasid_status of_document(rs_store *s, int64_t doc, gone **out, uint32_t *n, rasid_error *err) {
  static const char sql[] = "SELECT telling, event, key, day, anchor FROM telling WHERE doc = ?1";
  uint32_t cap = 0;
  rs_query *q;
  *out = NULL, *n = 0;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, doc);
  while (!(st = rs_query_step(q, err))) {
    if (*n == cap) {
      gone *p = rs_arena_grow(&s->work, *out, *n, (size_t)*n + 1, sizeof *p, &cap);
      if (!p) st = rs_fail_memory(err);
      if (!p) break;
      *out = p;
    }
    (*out)[(*n)++] = (gone){rs_query_get_int(q, 0), rs_query_get_int(q, 1), rs_query_get_int(q, 2),
                            (int32_t)rs_query_get_int(q, 3), (int32_t)rs_query_get_int(q, 4)};
  }
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

static rasid_status delete_one(rs_store *s, int64_t telling, rasid_error *err) {
  static const char party[] = "DELETE FROM party WHERE telling = ?1", marks[] = "DELETE FROM mark WHERE telling = ?1",
                    json[] = "DELETE FROM body WHERE telling = ?1", self[] = "DELETE FROM telling WHERE telling = ?1";
  const char *const sql[] = {party, marks, json, self};
  rasid_status st = RASID_OK;
  for (size_t i = 0; i < sizeof sql / sizeof *sql && !st; i++) {
    rs_query *q;
    st = rs_query_open(s, sql[i], &q, err);
    if (st) return st;
    rs_query_int(q, 1, telling);
    st = rs_query_run(q, err);
    rs_query_close(q);
  }
  return st;
}

rasid_status rs_tellings_remove(rs_store *s, int64_t doc, rasid_error *err) {
  gone *g;
  uint32_t n = 0;
  rasid_status st = of_document(s, doc, &g, &n, err);
  for (uint32_t i = 0; i < n && !st; i++)
    if (g[i].event) st = rs_group_dissolve(s, g[i].event, err);
  for (uint32_t i = 0; i < n && !st; i++) st = delete_one(s, g[i].telling, err);
  for (uint32_t i = 0; i < n && !st; i++) {
    st = rs_group_touch(s, g[i].key, g[i].anchor, err);
    if (!st) st = rs_group_cut(s, g[i].key, g[i].day, err);
  }
  return st;
}

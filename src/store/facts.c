/* An event's rows into the tables, and as text to compare.
 * Cost: one insert a row. */
#include "store/derive.h"

static void bind_value(rs_query *q, int i, const rs_value *v) {
  if (v->null)
    rs_query_null(q, i);
  else if (v->number)
    rs_query_int(q, i, v->n);
  else
    rs_query_text(q, i, v->text);
}

static rasid_status store_event(rs_store *s, const rs_facts *f, rasid_error *err) {
  static const char sql[] =
      "INSERT INTO event(type, mode, cameo, goldstein, intensity, quad, relation, level, status, negated, date_start, date_end,"
      " date_precision, word, confidence, due_start, due_end, place, promise_act, promise_mode, event, id, best, tellings, documents,"
      " sources, dated, day, month, promise, actors, recipients, parties, source, verdict, fields, frameworks, officials, names, amounts)"
      " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26,"
      " ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36, ?37, ?38, ?39, ?40)";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  for (int i = 0; i < RS_V_COUNT; i++) bind_value(q, i + 1, &f->value[i]);
  int i = RS_V_COUNT;
  rs_query_int(q, ++i, f->event);
  rs_query_text(q, ++i, f->id);
  rs_query_int(q, ++i, f->best);
  rs_query_int(q, ++i, f->tellings);
  rs_query_int(q, ++i, f->documents);
  rs_query_int(q, ++i, f->sources);
  rs_query_int(q, ++i, f->dated);
  rs_query_int(q, ++i, f->day);
  rs_query_int(q, ++i, f->month);
  rs_query_int(q, ++i, f->promise);
  rs_query_text(q, ++i, f->sides_text[RS_ACTOR]);
  rs_query_text(q, ++i, f->sides_text[RS_RECIPIENT]);
  rs_query_text(q, ++i, f->parties);
  rs_query_int(q, ++i, f->source);
  rs_query_text_or_null(q, ++i, f->verdict);
  const rs_str lists[] = {f->fields, f->frameworks, f->officials, f->names, f->amounts};
  for (int k = 0; k < 5; k++) rs_query_text_or_null(q, ++i, lists[k]);
  st = rs_query_run(q, err);
  rs_query_close(q);
  return st;
}

static rasid_status store_labels(rs_store *s, const rs_facts *f, rasid_error *err) {
  static const char sql[] = "INSERT INTO label(kind, code, event) VALUES(?1, ?2, ?3)";
  rs_query *q = NULL;
  rasid_status st = f->nlabels ? rs_query_open(s, sql, &q, err) : RASID_OK;
  for (uint32_t i = 0; i < f->nlabels && !st; i++) {
    rs_query_text(q, 1, f->labels[i].kind);
    rs_query_text(q, 2, f->labels[i].code);
    rs_query_int(q, 3, f->event);
    st = rs_query_run(q, err);
  }
  rs_query_close(q);
  return st;
}

/* What a row of `dyad` has from the event's values. */
static const int DYAD_VALUES[] = {RS_V_type, RS_V_intensity, RS_V_confidence, RS_V_status, RS_V_negated, RS_V_word, RS_V_quad, RS_V_level};
enum { RS_DYAD_VALUES = sizeof DYAD_VALUES / sizeof *DYAD_VALUES };

static rasid_status store_dyads(rs_store *s, const rs_facts *f, rasid_error *err) {
  static const char sql[] =
      "INSERT INTO dyad(a, b, month, event, role, day, type, intensity, confidence, status, negated, word, quad, level, source,"
      " sources, fields, frameworks, weighs, own, tellers, told_first, told_last)"
      " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)";
  rs_query *q = NULL;
  rasid_status st = f->ndyads ? rs_query_open(s, sql, &q, err) : RASID_OK;
  for (uint32_t i = 0; i < f->ndyads && !st; i++) {
    rs_query_text(q, 1, f->dyads[i].a);
    rs_query_text(q, 2, f->dyads[i].b);
    rs_query_int(q, 3, f->month);
    rs_query_int(q, 4, f->event);
    rs_query_text(q, 5, rs_str_from_c(f->dyads[i].role));
    rs_query_int(q, 6, f->day);
    for (int k = 0; k < RS_DYAD_VALUES; k++) bind_value(q, 7 + k, &f->value[DYAD_VALUES[k]]);
    rs_query_int(q, 15, f->source);
    rs_query_int(q, 16, f->sources);
    rs_query_text_or_null(q, 17, f->fields), rs_query_text_or_null(q, 18, f->frameworks);
    rs_query_int(q, 19, f->dyads[i].weighs), rs_query_int(q, 20, f->own);
    rs_query_text(q, 21, f->tellers);
    rs_query_int(q, 22, f->told_first), rs_query_int(q, 23, f->told_last);
    st = rs_query_run(q, err);
    if (!st && f->dyads[i].weighs) st = rs_balance_touch(s, f->dyads[i].a, f->dyads[i].b, f->month, err);
  }
  rs_query_close(q);
  return st;
}

/* Who of two tells it: one of them where the speaker is of it, both where they say it together. */
static rasid_status store_voices(rs_store *s, const rs_facts *f, rasid_error *err) {
  static const char sql[] =
      "INSERT INTO voice(a, b, told, doc, telling, event, who, among, day, type, quad, intensity, source) SELECT ?1, ?2, d.day, t.doc,"
      " t.telling, t.event, CASE WHEN t.word = 'joint' THEN 'both' WHEN t.speaker = ?1 OR t.speaker_country = ?1 THEN ?1"
      " WHEN t.speaker = ?2 OR t.speaker_country = ?2 THEN ?2 WHEN t.speaker IS NOT NULL OR t.speaker_name IS NOT NULL THEN 'others'"
      " ELSE 'reported' END, ?3, ?4, t.type, t.quad, t.intensity, t.source FROM telling t CROSS JOIN document d ON d.doc = t.doc"
      " WHERE t.event = ?5";
  rs_query *q;
  rasid_status st = RASID_OK;
  for (uint32_t i = 0, k; i < f->ndyads && !st; i = k) {
    const rs_pair *x = &f->dyads[i];
    bool among = false;
    for (k = i; k < f->ndyads && rs_str_eq(f->dyads[k].a, x->a) && rs_str_eq(f->dyads[k].b, x->b); k++)
      among = among || strcmp(f->dyads[k].role, "common") != 0;
    if (rs_str_cmp(x->a, x->b) > 0) continue;
    st = rs_query_open(s, sql, &q, err);
    if (st) return st;
    rs_query_text(q, 1, x->a), rs_query_text(q, 2, x->b);
    rs_query_int(q, 3, among && !f->value[RS_V_negated].n), rs_query_int(q, 4, f->day);
    rs_query_int(q, 5, f->event);
    st = rs_query_run(q, err);
    rs_query_close(q);
  }
  return st;
}

rasid_status rs_facts_store(rs_store *s, const rs_facts *f, rasid_error *err) {
  rasid_status st = store_event(s, f, err);
  if (!st) st = store_labels(s, f, err);
  if (!st) st = store_dyads(s, f, err);
  if (!st) st = store_voices(s, f, err);
  return st;
}

/* ---- as text ---- */
static void put_text(rs_buf *out, rs_str v) {
  rs_buf_str(out, v);
  rs_buf_char(out, '|');
}

static void put_int(rs_buf *out, int64_t v) {
  rs_buf_i64(out, v);
  rs_buf_char(out, '|');
}

static void put_value(rs_buf *out, const rs_value *v) {
  if (v->null)
    put_text(out, RS_STR("-"));
  else if (v->number)
    put_int(out, v->n);
  else
    put_text(out, v->text);
}

void rs_facts_print(const rs_facts *f, rs_buf *out) {
  for (int i = 0; i < RS_V_COUNT; i++) put_value(out, &f->value[i]);
  const int64_t numbers[] = {f->event, f->best, f->tellings, f->documents, f->sources, f->dated, f->day, f->month, f->promise, f->source};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) put_int(out, numbers[i]);
  const rs_str texts[] = {f->id, f->sides_text[RS_ACTOR], f->sides_text[RS_RECIPIENT], f->parties};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) put_text(out, texts[i]);
  const rs_str lists[] = {f->verdict, f->fields, f->frameworks, f->officials, f->names, f->amounts};
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) put_text(out, lists[i].n ? lists[i] : RS_STR("-"));
  rs_buf_char(out, '\n');
  for (uint32_t i = 0; i < f->nlabels; i++) put_text(out, f->labels[i].kind), put_text(out, f->labels[i].code);
  rs_buf_char(out, '\n');
  for (uint32_t i = 0; i < f->ndyads; i++) {
    put_text(out, f->dyads[i].a), put_text(out, f->dyads[i].b), put_text(out, rs_str_from_c(f->dyads[i].role));
    put_int(out, f->month), put_int(out, f->day);
    for (int k = 0; k < RS_DYAD_VALUES; k++) put_value(out, &f->value[DYAD_VALUES[k]]);
    put_int(out, f->source), put_int(out, f->sources);
    put_text(out, f->fields.n ? f->fields : RS_STR("-")), put_text(out, f->frameworks.n ? f->frameworks : RS_STR("-"));
    put_int(out, f->dyads[i].weighs), put_int(out, f->own);
    put_text(out, f->tellers);
    put_int(out, f->told_first), put_int(out, f->told_last);
  }
  rs_buf_char(out, '\n');
}

static rasid_status print_rows(rs_store *s, const char *sql, int64_t event, rs_buf *out, rasid_error *err) {
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, event);
  while (!(st = rs_query_step(q, err)))
    for (int i = 0; i < rs_query_columns(q); i++) put_text(out, rs_query_is_null(q, i) ? RS_STR("-") : rs_query_get_text(q, i));
  rs_query_close(q);
  rs_buf_char(out, '\n');
  return st == RASID_END ? RASID_OK : st;
}

rasid_status rs_facts_print_stored(rs_store *s, int64_t event, rs_buf *out, rasid_error *err) {
  static const char self[] =
      "SELECT type, mode, cameo, goldstein, intensity, quad, relation, level, status, negated, date_start, date_end,"
      " date_precision, word, confidence, due_start, due_end, place, promise_act, promise_mode, event, best, tellings, documents,"
      " sources, dated, day, month, promise, source, id, actors, recipients, parties, verdict, fields, frameworks, officials,"
      " names, amounts FROM event WHERE event = ?1";
  static const char labels[] = "SELECT kind, code FROM label WHERE event = ?1 ORDER BY kind, code";
  static const char dyads[] = "SELECT a, b, role, month, day, type, intensity, confidence, status, negated, word, quad, level,"
                              " source, sources, fields, frameworks, weighs, own, tellers, told_first, told_last FROM dyad"
                              " WHERE event = ?1 ORDER BY a, b, role";
  rasid_status st = print_rows(s, self, event, out, err);
  if (!st) st = print_rows(s, labels, event, out, err);
  if (!st) st = print_rows(s, dyads, event, out, err);
  return st;
}

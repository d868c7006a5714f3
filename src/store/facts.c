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
      " date_precision, word, confidence, due_start, due_end, event, id, best, tellings, documents, sources, dated, day, month,"
      " promise, actors, recipients, parties, source, verdict) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13,"
      " ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32)";
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

static rasid_status store_dyads(rs_store *s, const rs_facts *f, rasid_error *err) {
  static const char sql[] =
      "INSERT INTO dyad(a, b, month, event, role, day, type, intensity, confidence, status, negated, word, source, sources)"
      " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
  static const int values[] = {RS_V_type, RS_V_intensity, RS_V_confidence, RS_V_status, RS_V_negated, RS_V_word};
  rs_query *q = NULL;
  rasid_status st = f->ndyads ? rs_query_open(s, sql, &q, err) : RASID_OK;
  for (uint32_t i = 0; i < f->ndyads && !st; i++) {
    rs_query_text(q, 1, f->dyads[i].a);
    rs_query_text(q, 2, f->dyads[i].b);
    rs_query_int(q, 3, f->month);
    rs_query_int(q, 4, f->event);
    rs_query_text(q, 5, rs_str_from_c(f->dyads[i].role));
    rs_query_int(q, 6, f->day);
    for (int k = 0; k < 6; k++) bind_value(q, 7 + k, &f->value[values[k]]);
    rs_query_int(q, 13, f->source);
    rs_query_int(q, 14, f->sources);
    st = rs_query_run(q, err);
  }
  rs_query_close(q);
  return st;
}

rasid_status rs_facts_store(rs_store *s, const rs_facts *f, rasid_error *err) {
  rasid_status st = store_event(s, f, err);
  if (!st) st = store_labels(s, f, err);
  if (!st) st = store_dyads(s, f, err);
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

void rs_facts_print(const rs_facts *f, rs_buf *out) {
  for (int i = 0; i < RS_V_COUNT; i++) {
    const rs_value *v = &f->value[i];
    if (v->null)
      put_text(out, RS_STR("-"));
    else if (v->number)
      put_int(out, v->n);
    else
      put_text(out, v->text);
  }
  const int64_t numbers[] = {f->event, f->best, f->tellings, f->documents, f->sources, f->dated, f->day, f->month, f->promise, f->source};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) put_int(out, numbers[i]);
  const rs_str texts[] = {f->id, f->sides_text[RS_ACTOR], f->sides_text[RS_RECIPIENT], f->parties, f->verdict.n ? f->verdict : RS_STR("-")};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) put_text(out, texts[i]);
  rs_buf_char(out, '\n');
  for (uint32_t i = 0; i < f->nlabels; i++) put_text(out, f->labels[i].kind), put_text(out, f->labels[i].code);
  rs_buf_char(out, '\n');
  static const int values[] = {RS_V_type, RS_V_intensity, RS_V_confidence, RS_V_status, RS_V_negated, RS_V_word};
  for (uint32_t i = 0; i < f->ndyads; i++) {
    put_text(out, f->dyads[i].a), put_text(out, f->dyads[i].b), put_text(out, rs_str_from_c(f->dyads[i].role));
    put_int(out, f->month), put_int(out, f->day);
    for (int k = 0; k < 6; k++) {
      const rs_value *v = &f->value[values[k]];
      if (v->number)
        put_int(out, v->n);
      else
        put_text(out, v->text);
    }
    put_int(out, f->source), put_int(out, f->sources);
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
      " date_precision, word, confidence, due_start, due_end, event, best, tellings, documents, sources, dated, day, month,"
      " promise, source, id, actors, recipients, parties, verdict FROM event WHERE event = ?1";
  static const char labels[] = "SELECT kind, code FROM label WHERE event = ?1 ORDER BY kind, code";
  static const char dyads[] = "SELECT a, b, role, month, day, type, intensity, confidence, status, negated, word, source, sources"
                              " FROM dyad WHERE event = ?1 ORDER BY a, b, role";
  rasid_status st = print_rows(s, self, event, out, err);
  if (!st) st = print_rows(s, labels, event, out, err);
  if (!st) st = print_rows(s, dyads, event, out, err);
  return st;
}

/* What the record tells of two states: index, subjects, events, words, promises. Each section is the rows of a question, so that
 * `rasid query` gives the same. Invariant: a section's numbers are those of the events in it. Cost: the dyad's events. */
#include "record/report.h"
#include "base/buf.h"
#include <stdlib.h>

/* ---- rows of a question into a section ---- */
/* A column of the section from a column of the question. */
typedef struct pick {
  const char *from, *to;
} pick;

static rasid_status run(rs_report *r, const char *name, uint32_t each, rasid_cursor **out, rasid_error *err) {
  static const unsigned passed[] = {RS_PI_A, RS_PI_B, RS_PI_FIELD, RS_PI_FRAMEWORK, RS_PI_FROM, RS_PI_ON};
  static const char *const names[] = {"a", "b", "field", "framework", "from", "on"};
  const rs_params *q = &r->params;
  bool ledger = strcmp(name, "ledger") == 0;
  rs_str to = rs_day_text(q->scope.to, &r->arena);
  rasid_param p[10];
  size_t n = 0;
  for (size_t i = 0; i < sizeof passed / sizeof *passed; i++)
    if (q->text[passed[i]].n) p[n++] = (rasid_param){names[i], q->text[passed[i]].p};
  if (to.n) p[n++] = (rasid_param){"to", to.p};
  if (ledger && q->text[RS_PI_WINDOW].n) p[n++] = (rasid_param){"window", q->text[RS_PI_WINDOW].p};
  if (!ledger && q->scope.source.n) p[n++] = (rasid_param){"source", q->scope.source.p};
  return rs_cursor_open(r->store, r->lex, name, p, n, each, out, err);
}

static uint32_t column_of(const rasid_cursor *c, const char *name) {
  for (uint32_t i = 0; i < c->ncolumns; i++)
    if (strcmp(c->columns[i].name, name) == 0) return i;
  return 0;
}

static rasid_value kept(rs_report *r, rasid_value v) {
  if (v.type != RASID_TEXT && v.type != RASID_LIST) return v;
  rs_str s = rs_arena_copy(&r->arena, rs_str_make(v.text.data, v.text.length));
  r->page.failed |= !s.p;
  v.text = (rasid_string){s.p, s.n};
  return v;
}

static rasid_status copy_rows(rs_report *r, rs_section *s, rasid_cursor *c, const pick *picks, uint32_t most,
                              rasid_error *err) {
  const rasid_value *row;
  rasid_status st;
  while ((st = rasid_cursor_next(c, &row, err)) == RASID_OK && s->nrows < most) {
    rasid_value *v = rs_page_row(&r->page, s);
    for (uint32_t i = 0; v && i < s->ncolumns; i++) v[i] = kept(r, row[column_of(c, picks[i].from)]);
  }
  return st == RASID_END ? RASID_OK : st;
}

/* A section of the picked columns of a question. */
static rasid_status section(rs_report *r, const char *key, const char *title, const char *question,
                            const pick *picks, uint32_t npicks, uint32_t most, rasid_error *err) {
  rasid_column *columns = RS_NEW(&r->arena, rasid_column, npicks);
  rasid_cursor *c = NULL;
  rs_section *s = columns ? rs_page_section(&r->page, key, title, columns, npicks) : NULL;
  if (!s) return rs_fail_memory(err);
  rasid_status st = run(r, question, 0, &c, err);
  for (uint32_t i = 0; !st && i < npicks; i++)
    columns[i] = (rasid_column){picks[i].to, c->columns[column_of(c, picks[i].from)].type};
  if (!st) st = copy_rows(r, s, c, picks, most, err);
  rasid_cursor_close(c);
  return st;
}

/* ---- the index ---- */
static const rasid_column PERIOD_COLUMNS[] = {
    {"period", RASID_TEXT},      {"index", RASID_REAL},     {"own_word", RASID_REAL},   {"per_1000", RASID_REAL}, {"trailing", RASID_REAL},
    {"cooperative", RASID_REAL}, {"events", RASID_INTEGER}, {"sources", RASID_INTEGER}, {"documents", RASID_INTEGER}};
enum { NPERIOD_COLUMNS = sizeof PERIOD_COLUMNS / sizeof *PERIOD_COLUMNS };

/* Months, quarters or years: the finest that fits a screen. */
static uint32_t step_of(uint32_t months) { return months <= 18 ? 1 : months <= 60 ? 3 : 12; }

static rs_str period_name(rs_report *r, uint32_t month, uint32_t step) {
  rs_buf b = {0};
  rs_buf_printf(&b, "%04u", month / 12);
  if (step == 1) rs_buf_printf(&b, "-%02u", month % 12 + 1);
  if (step == 3) rs_buf_printf(&b, "-Q%u", month % 12 / 3 + 1);
  rs_str s = rs_arena_copy(&r->arena, rs_buf_view(&b));
  rs_buf_free(&b);
  return s;
}

/* Events that lie years back ("in the last 32 years") would make the chart long and empty: it begins where the record's documents do. */
static rasid_status first_month(rs_report *r, uint32_t *out, rasid_error *err) {
  rs_query *q;
  *out = r->params.scope.from ? rs_month_of(r->params.scope.from) : 0;
  rasid_status st = *out ? RASID_END : rs_query_open(r->store, "SELECT min(day) FROM document WHERE day > 0", &q, err);
  if (st) return st == RASID_END ? RASID_OK : st;
  st = rs_query_step(q, err);
  if (!st && rs_query_get_int(q, 0) > 0) *out = rs_month_of((uint32_t)rs_query_get_int(q, 0));
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

/* Different sources of several months: one is counted where the months before do not have it. */
static uint32_t sources_of(const rs_index_row *rows, uint32_t n) {
  uint32_t total = 0;
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t k = 0; k < rows[i].sources; k++) {
      bool before = false;
      for (uint32_t j = 0; j < i && !before; j++)
        for (uint32_t l = 0; l < rows[j].sources && !before; l++) before = rows[j].seen[l] == rows[i].seen[k];
      total += !before;
    }
  return total;
}

static void period_row(rs_report *r, rs_section *s, const rs_index_row *rows, uint32_t n, uint32_t step) {
  rs_index_row all = {.month = rows[0].month / step * step};
  for (uint32_t i = 0; i < n; i++) {
    all.to += rs_index_sum(&rows[i]), all.own += rows[i].own, all.events += rows[i].events;
    all.cooperative += rows[i].cooperative, all.documents += rows[i].documents, all.trailing = rows[i].trailing;
  }
  rasid_value *v = rs_page_row(&r->page, s);
  if (!v) return;
  v[0] = rs_value_text(period_name(r, all.month, step));
  v[1] = rs_value_real((double)all.to / 10000), v[2] = rs_value_real((double)all.own / 10000);
  if (all.documents) v[3] = rs_value_real(rs_index_per_thousand(&all));
  v[4] = rs_value_real(all.trailing);
  if (all.events) v[5] = rs_value_real((double)all.cooperative / all.events);
  v[6] = rs_value_int(all.events), v[7] = rs_value_int(sources_of(rows, n));
  v[8] = rs_value_int(all.documents);
}

rasid_status rs_report_index(rs_report *r, rasid_error *err) {
  rs_section *s = rs_page_section(&r->page, "index", "Index over time", PERIOD_COLUMNS, NPERIOD_COLUMNS);
  if (!s) return rs_fail_memory(err);
  s->note = RS_STR(RS_INDEX_FORMULA "; of a longer period the sum of its months");
  s->bar = 1;
  rs_index x;
  rs_scope all = r->params.scope;
  uint32_t from;
  all.from = 0;
  rasid_status st = first_month(r, &from, err);
  if (!st)
    st = rs_load_index(r->store, &all, r->params.half_life, all.to ? rs_month_of(all.to) : 0, &r->arena, &x, err);
  if (st || !x.nrows) return st;
  uint32_t first = 0;
  while (first < x.nrows && x.rows[first].month < from) first++;
  uint32_t step = step_of(x.nrows - first);
  for (uint32_t i = first, k; i < x.nrows; i = k) {
    for (k = i + 1; k < x.nrows && x.rows[k].month / step == x.rows[i].month / step;) k++;
    period_row(r, s, &x.rows[i], k - i, step);
  }
  return RASID_OK;
}

/* 3 from, 4 to, 6 known on. */
static void bind_bounds(rs_query *q, const rs_report *r) {
  rs_query_int(q, 3, r->params.scope.from);
  rs_query_int(q, 4, r->params.scope.to);
  rs_query_int(q, 6, r->params.scope.known);
}

/* ---- fields, frameworks, levels, types ---- */
static const rasid_column SUBJECT_COLUMNS[] = {{"code", RASID_TEXT},    {"events", RASID_INTEGER}, {"cooperative", RASID_REAL},
                                               {"first", RASID_TEXT}, {"last", RASID_TEXT}};
enum { MOST_SUBJECTS = 15 };

typedef struct subject {
  rs_str code;
  uint32_t events, cooperative, first, last;
} subject;
typedef struct subjects {
  subject *at;
  uint32_t n, cap;
} subjects;

static bool count_subject(rs_report *r, subjects *x, rs_str code, uint32_t day, bool cooperative) {
  uint32_t i = 0;
  while (i < x->n && !rs_str_eq(x->at[i].code, code)) i++;
  if (i == x->cap) {
    subject *more = rs_arena_grow(&r->arena, x->at, x->n, (size_t)x->n + 1, sizeof *more, &x->cap);
    if (!more) return false;
    x->at = more;
  }
  subject *s = &x->at[i];
  if (i == x->n) {
    *s = (subject){.code = rs_arena_copy(&r->arena, code)};
    x->n++;
    if (!s->code.p) return false;
  }
  s->events++, s->cooperative += cooperative;
  if (day && (!s->first || day < s->first)) s->first = day;
  if (day > s->last) s->last = day;
  return true;
}

static bool count_listed(rs_report *r, subjects *x, rs_str joined, uint32_t day, bool cooperative) {
  bool room = true;
  while (room && joined.n) room = count_subject(r, x, rs_str_cut(&joined, ';'), day, cooperative);
  return room;
}

static int most_first(const void *a, const void *b) {
  const subject *x = a, *y = b;
  return x->events != y->events ? (x->events > y->events ? -1 : 1) : rs_str_cmp(x->code, y->code);
}

enum { BY_TYPE, BY_FIELD, BY_FRAMEWORK, BY_LEVEL, NSUBJECTS };

/* One pass over the rows of the two; an event's rows stand together. */
static rasid_status count_subjects(rs_report *r, subjects x[NSUBJECTS], rasid_error *err) {
  static const char SQL[] =
      "SELECT event, day, quad <= 2, type, fields, frameworks, level FROM dyad WHERE a = ?1 AND b = ?2 AND role <> 'common' AND negated = 0 "
      "AND (?3 = 0 OR day >= ?3) AND (?4 = 0 OR day <= ?4) AND (?6 = 0 OR told_first <= ?6) AND ?5 IS NULL";
  int64_t last = 0;
  rs_query *q;
  rasid_status st = rs_query_open(r->store, SQL, &q, err);
  if (st) return st;
  rs_query_text(q, 1, r->params.scope.a), rs_query_text(q, 2, r->params.scope.b);
  bind_bounds(q, r);
  while ((st = rs_query_step(q, err)) == RASID_OK) {
    int64_t event = rs_query_get_int(q, 0);
    uint32_t day = (uint32_t)rs_query_get_int(q, 1);
    bool good = rs_query_get_int(q, 2) != 0, room = true;
    if (event == last) continue;
    last = event;
    for (int i = 0; i < NSUBJECTS && room; i++) room = count_listed(r, &x[i], rs_query_get_text(q, 3 + i), day, good);
    if (!room) st = rs_fail_memory(err);
    if (st) break;
  }
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

rasid_status rs_report_subjects(rs_report *r, rasid_error *err) {
  static const char *const names[NSUBJECTS][2] = {{"types", "What they did"},
                                                  {"fields", "In which fields"},
                                                  {"frameworks", "Under which frameworks"},
                                                  {"levels", "At which level"}};
  subjects x[NSUBJECTS] = {{NULL, 0, 0}};
  rasid_status st = count_subjects(r, x, err);
  for (int i = 0; i < NSUBJECTS && !st; i++) {
    rs_section *s = rs_page_section(&r->page, names[i][0], names[i][1], SUBJECT_COLUMNS, 5);
    if (!s) return rs_fail_memory(err);
    if (x[i].n > 1) qsort(x[i].at, x[i].n, sizeof *x[i].at, most_first);
    for (uint32_t k = 0; k < x[i].n && k < MOST_SUBJECTS; k++) {
      const subject *c = &x[i].at[k];
      rasid_value *v = rs_page_row(&r->page, s);
      if (!v) return rs_fail_memory(err);
      v[0] = rs_value_text(c->code);
      v[1] = rs_value_int(c->events), v[2] = rs_value_real((double)c->cooperative / c->events);
      v[3] = rs_value_day(c->first, &r->arena), v[4] = rs_value_day(c->last, &r->arena);
    }
  }
  return st;
}

/* ---- events ---- */
static const pick EVENT_PICKS[] = {{"date", "date"},       {"type", "type"},   {"actors", "actors"}, {"recipients", "recipients"},
                                   {"fields", "fields"},   {"frameworks", "frameworks"}, {"status", "status"}, {"confidence", "confidence"},
                                   {"sources", "sources"}, {"doc", "doc"},     {"id", "id"},         {"text", "text"}};
enum { NEVENT_PICKS = sizeof EVENT_PICKS / sizeof *EVENT_PICKS };

rasid_status rs_report_events(rs_report *r, rasid_error *err) {
  uint32_t most = r->params.limit > 0 ? (uint32_t)r->params.limit : 10;
  rasid_status st = section(r, "events", "Last events", "events", EVENT_PICKS, NEVENT_PICKS, most, err);
  return st ? st
            : section(r, "positions", "Common positions (side by side, not between them)", "positions", EVENT_PICKS,
                      NEVENT_PICKS, most, err);
}

/* ---- on whose word ---- */
static const rasid_column WORD_COLUMNS[] = {{"word", RASID_TEXT},         {"events", RASID_INTEGER}, {"cooperative", RASID_REAL},
                                            {"mean_intensity", RASID_REAL}, {"sources", RASID_INTEGER}, {"types", RASID_LIST}};

/* SQLite joins different values by commas, as they come. */
static rs_str listed(rs_report *r, rs_str s) {
  rs_str codes[64];
  uint32_t n = 0;
  while (s.n && n < sizeof codes / sizeof *codes) codes[n++] = rs_str_cut(&s, ',');
  rasid_value v = rs_value_codes(codes, rs_codes_settle(codes, n), &r->arena);
  return rs_str_make(v.text.data, v.text.length);
}

/* What is told of the two: 1 and 2 in their order. A telling counts for its speaker where the speaker is one of the two, else for a
 * third; nobody quoted: the outlet's own word. */
#define VOICES                                                                                                         \
  "FROM voice WHERE a = ?1 AND b = ?2 AND among = 1 AND (?3 = 0 OR day >= ?3) AND (?4 = 0 OR day <= ?4) AND (?6 = 0 OR told " \
  "<= ?6) "

static void bind_voices(rs_query *q, const rs_report *r) {
  rs_str a = r->params.scope.a, b = r->params.scope.b;
  bool turn = rs_str_cmp(a, b) > 0;
  rs_query_text(q, 1, turn ? b : a), rs_query_text(q, 2, turn ? a : b);
  bind_bounds(q, r);
}

static rasid_status word_sums(rs_report *r, rasid_error *err) {
  static const char SQL[] =
      "SELECT who, count(DISTINCT event), avg(quad <= 2), avg(intensity) / 10.0, count(DISTINCT source), "
      "group_concat(DISTINCT type) " VOICES "AND ?5 IS NULL GROUP BY who ORDER BY who IN ('both', 'others', 'reported'), who";
  rs_query *q;
  rs_section *s = rs_page_section(&r->page, "words", "On whose word", WORD_COLUMNS, 6);
  if (!s) return rs_fail_memory(err);
  s->note = RS_STR("each side's own word apart from others'; reported: told by the outlet without a speaker");
  rasid_status st = rs_query_open(r->store, SQL, &q, err);
  if (st) return st;
  bind_voices(q, r);
  while ((st = rs_query_step(q, err)) == RASID_OK) {
    rasid_value *v = rs_page_row(&r->page, s);
    if (!v) break;
    v[0] = kept(r, rs_value_text(rs_query_get_text(q, 0)));
    v[1] = rs_value_int(rs_query_get_int(q, 1)), v[2] = rs_value_real(rs_query_get_real(q, 2));
    v[3] = rs_value_real(rs_query_get_real(q, 3)), v[4] = rs_value_int(rs_query_get_int(q, 4));
    v[5] = rs_value_list(listed(r, rs_query_get_text(q, 5)));
  }
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

static const rasid_column SAID_COLUMNS[] = {{"who", RASID_TEXT},     {"date", RASID_TEXT},       {"type", RASID_TEXT}, {"actors", RASID_LIST},
                                            {"recipients", RASID_LIST}, {"speaker", RASID_TEXT}, {"doc", RASID_TEXT},  {"text", RASID_TEXT}};
enum { NSAID_COLUMNS = sizeof SAID_COLUMNS / sizeof *SAID_COLUMNS, SAID_EACH = 5 };

/* The last that each of them said, an event once: by its telling of the smallest id. By their days the events are found that may be among
 * them; only those are looked at. */
static rasid_status words_said(rs_report *r, rasid_error *err) {
  static const char SQL[] =
      "SELECT who, day, type, actors, recipients, name, doc_id, CAST(substr(CAST(x.text AS BLOB), span_start + 1, span_end - "
      "span_start) AS TEXT) FROM (SELECT w.who, e.day, e.type, e.actors, e.recipients, coalesce(w.speaker_name, w.speaker) AS "
      "name, w.doc_id, w.span_start, w.span_end, w.doc AS number, row_number() OVER (PARTITION BY w.who ORDER BY e.day DESC, "
      "w.id) AS k FROM (SELECT n.who, t.event, t.id, t.speaker, t.speaker_name, t.span_start, t.span_end, t.doc, d.id AS doc_id, min(t.id) "
      "FROM (SELECT who, event FROM (SELECT who, event, rank() OVER (PARTITION BY who ORDER BY day DESC) AS k FROM (SELECT who, event, day "
      VOICES "AND who <> 'reported' GROUP BY who, event)) WHERE k <= ?5) n "
      "CROSS JOIN telling t ON t.event = n.event CROSS JOIN document d ON d.doc = t.doc CROSS JOIN voice v ON v.a = ?1 AND v.b = ?2 AND "
      "v.told = d.day AND v.doc = t.doc AND v.telling = t.telling AND v.who = n.who WHERE (?6 = 0 OR d.day <= ?6) GROUP BY n.who, n.event) w "
      "JOIN event e ON e.event = w.event) "
      "JOIN text x ON x.doc = number WHERE k <= ?5 ORDER BY who IN ('both', 'others'), who, k";
  rs_query *q;
  rs_section *s = rs_page_section(&r->page, "said", "What each says", SAID_COLUMNS, NSAID_COLUMNS);
  if (!s) return rs_fail_memory(err);
  rasid_status st = rs_query_open(r->store, SQL, &q, err);
  if (st) return st;
  bind_voices(q, r);
  rs_query_int(q, 5, SAID_EACH);
  while ((st = rs_query_step(q, err)) == RASID_OK) {
    rasid_value *v = rs_page_row(&r->page, s);
    if (!v) break;
    for (int i = 0; i < NSAID_COLUMNS; i++)
      v[i] = SAID_COLUMNS[i].type == RASID_LIST ? kept(r, rs_value_list(rs_query_get_text(q, i)))
                                                : kept(r, rs_value_text(rs_query_get_text(q, i)));
    v[1] = rs_value_day((uint32_t)rs_query_get_int(q, 1), &r->arena);
  }
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

rasid_status rs_report_words(rs_report *r, rasid_error *err) {
  rasid_status st = word_sums(r, err);
  return st ? st : words_said(r, err);
}

/* ---- promises ---- */
static const pick PROMISE_PICKS[] = {{"date", "promised"}, {"act", "act"},     {"state", "state"}, {"fields", "fields"},
                                     {"frameworks", "frameworks"}, {"due", "due"}, {"delivered", "delivered"}, {"link", "link"},
                                     {"score", "score"},   {"shared", "shared"}, {"doc", "doc"}, {"delivery_doc", "delivery_doc"},
                                     {"text", "text"}, {"possible", "possible"}, {"possible_score", "possible_score"},
                                     {"possible_shared", "possible_shared"}, {"possible_doc", "possible_doc"}};
enum { NPROMISE_PICKS = sizeof PROMISE_PICKS / sizeof *PROMISE_PICKS, MOST_PROMISES = 50 };
static const struct {
  const char *key, *title;
} BOOKS[RS_BOOKS] = {[RS_BOOK_OPEN] = {"open", "Open promises"},
                     [RS_BOOK_OVERDUE] = {"overdue", "Overdue promises"},
                     [RS_BOOK_KEPT] = {"kept", "Kept promises (a delivery is proposed, not confirmed, where its link says so)"},
                     [RS_BOOK_WITHDRAWN] = {"withdrawn", "Withdrawn promises"},
                     [RS_BOOK_GENERAL] = {"general", "Declarations (general promises)"}};

rasid_status rs_report_promises(rs_report *r, rasid_error *err) {
  rasid_cursor *c = NULL;
  const rasid_value *row;
  rasid_column *columns = RS_NEW(&r->arena, rasid_column, NPROMISE_PICKS);
  if (!columns) return rs_fail_memory(err);
  rasid_status st = run(r, "ledger", MOST_PROMISES, &c, err);
  if (st) return st;
  uint32_t first = r->page.nsections;
  for (uint32_t i = 0; i < NPROMISE_PICKS; i++)
    columns[i] = (rasid_column){PROMISE_PICKS[i].to, c->columns[column_of(c, PROMISE_PICKS[i].from)].type};
  for (size_t i = 0; i < RS_BOOKS; i++) rs_page_section(&r->page, BOOKS[i].key, BOOKS[i].title, columns, NPROMISE_PICKS);
  while (!r->page.failed && (st = rasid_cursor_next(c, &row, err)) == RASID_OK) {
    rs_section *s = &r->page.sections[first + rs_ledger_book_of(row)];
    rasid_value *v = rs_page_row(&r->page, s);
    for (uint32_t i = 0; v && i < NPROMISE_PICKS; i++) v[i] = kept(r, row[column_of(c, PROMISE_PICKS[i].from)]);
    if (row[column_of(c, "possible")].type != RASID_NULL) s->note = RS_STR("possible: what may be the delivery, but is too unlike it to count");
  }
  rasid_cursor_close(c);
  return st == RASID_END || st == RASID_OK ? RASID_OK : st;
}

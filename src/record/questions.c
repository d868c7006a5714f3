/* Questions that are one statement. Every statement is a literal with the same numbers for the same parameters, so that one
 * binding serves all of them; which statement is taken depends on what narrows most.
 * Invariants: rows come newest first, of one day by id; a framework is also what it does itself: a summit of the SCO, a state that joins it.
 * Cost: what SQLite reads for the narrowest part. */
#include "record/query.h"

#define DAY(x) "CASE WHEN " x " > 0 THEN substr(" x ",1,4) || '-' || substr(" x ",5,2) || '-' || substr(" x ",7,2) END"
#define LABELS(k) "(SELECT group_concat(l.code, ';') FROM label l WHERE l.event = e.event AND l.kind = '" k "')"
#define SENTENCE(t, x) "CAST(substr(CAST(" x ".text AS BLOB), " t ".span_start + 1, " t ".span_end - " t ".span_start) AS TEXT)"

/* The events first, by number, then what is shown of them: what is left out is not computed. An inner query with a limit keeps
 * its order, and CROSS JOIN keeps it outermost. */
#define FOUND(from, of) "(SELECT e.event AS n FROM " from " " of ") CROSS JOIN event e ON e.event = n "
#define EVENTS "event e"
#define ROWS "dyad y CROSS JOIN event e ON e.event = y.event"
/* ---- events: 1 a, 2 b, 3 actor, 4 type, 5 field, 6 framework, 7 level, 8 from, 9 to, 10 confidence, 11 status, 12 words,
 * 13 limit, 14 source, 15 first month, 16 last month, 17 known on, 18 and 19 day and id of the event before ---- */
const rasid_column RS_EVENT_COLUMNS[] = {
    {"date", RASID_TEXT},       {"type", RASID_TEXT},     {"mode", RASID_TEXT},     {"actors", RASID_LIST},
    {"recipients", RASID_LIST}, {"relation", RASID_TEXT}, {"fields", RASID_LIST},   {"frameworks", RASID_LIST},
    {"level", RASID_TEXT},      {"status", RASID_TEXT},   {"negated", RASID_INTEGER}, {"word", RASID_TEXT},
    {"confidence", RASID_REAL}, {"intensity", RASID_REAL}, {"cameo", RASID_TEXT},   {"promise", RASID_TEXT},
    {"due", RASID_TEXT},        {"sources", RASID_INTEGER}, {"documents", RASID_INTEGER}, {"tellings", RASID_INTEGER},
    {"verdict", RASID_TEXT},    {"doc", RASID_TEXT},      {"doc_date", RASID_TEXT}, {"sentence", RASID_INTEGER},
    {"id", RASID_TEXT},         {"text", RASID_TEXT}};
#define EVENT_SELECT(from, of)                                                                                                   \
  "SELECT " DAY("e.day") ", e.type, e.mode, nullif(e.actors, ''), nullif(e.recipients, ''),  e.relation, " LABELS("field")   \
  ", " LABELS("framework") ", e.level, e.status, e.negated, e.word, e.confidence / 1000.0, e.intensity / 10.0, e.cameo, " \
  "CASE e.promise WHEN 1 THEN 'general' WHEN 2 THEN 'specific' END, coalesce(e.due_end, e.due_start), e.sources, "      \
  "e.documents, e.tellings, e.verdict, d.id, d.date, t.sentence, e.id, " SENTENCE("t", "x")                              \
  " FROM " FOUND(from, of) "CROSS JOIN telling t ON t.telling = e.best CROSS JOIN document d ON d.doc = t.doc CROSS JOIN text x ON "  \
  "x.doc = t.doc"
#define EXPORT_SELECT(from, of) "SELECT e.id, e.sources, e.verdict, j.json FROM " FOUND(from, of) "CROSS JOIN body j ON j.telling = e.best"
#define EVENT_PART                                                                                                     \
  "AND (?4 IS NULL OR e.type = ?4) AND (?7 IS NULL OR e.level = ?7) AND (?11 IS NULL OR e.status = ?11) "                \
  "AND e.confidence >= ?10 AND (?8 = 0 OR e.day >= ?8) AND (?9 = 0 OR e.day BETWEEN 1 AND ?9) "                          \
  "AND (?5 IS NULL OR EXISTS (SELECT 1 FROM label l WHERE l.kind = 'field' AND l.event = e.event AND (l.code = ?5 OR "  \
  "(l.code > ?5 || '.' AND l.code < ?5 || '/')))) "                                                                      \
  "AND (?6 IS NULL OR EXISTS (SELECT 1 FROM label l WHERE l.kind = 'framework' AND l.event = e.event AND l.code = ?6) OR " \
  "EXISTS (SELECT 1 FROM dyad y WHERE y.event = e.event AND y.a = ?6 AND y.b = '')) "                                    \
  "AND (?3 IS NULL OR EXISTS (SELECT 1 FROM dyad y WHERE y.event = e.event AND y.a = ?3 AND y.b = '')) "                 \
  "AND (?14 IS NULL OR EXISTS (SELECT 1 FROM telling u JOIN document v ON v.doc = u.doc WHERE u.event = e.event AND "   \
  "v.source = ?14)) "                                                                                                    \
  "AND (?12 IS NULL OR EXISTS (SELECT 1 FROM telling u JOIN search f ON f.rowid = u.doc WHERE u.event = e.event AND "   \
  "f.search MATCH ?12)) AND (?17 = 0 OR EXISTS (SELECT 1 FROM telling k JOIN document v ON v.doc = k.doc WHERE k.event = "  \
  "e.event AND v.day <= ?17)) AND (?19 IS NULL OR e.day < ?18 OR (e.day = ?18 AND e.id > ?19)) "
#define EVENT_WHERE EVENT_PART "ORDER BY e.month DESC, e.day DESC, e.id LIMIT ?13"
#define WALKED_ORDER "ORDER BY y.month DESC, e.day DESC, e.id LIMIT ?13"
/* Of two and of one, the months are walked from the last, so that a few events are found without looking at all. An event has a row for
 * each role; the first of them stands for it. */
#define WALKED(roles)                                                                                                  \
  "WHERE y.a = ?1 AND y.b = coalesce(?2, '') AND y.month BETWEEN ?15 AND ?16 AND y.role " roles " AND NOT EXISTS ("           \
  "SELECT 1 FROM dyad z WHERE z.a = y.a AND z.b = y.b AND "                                                            \
  "z.month = y.month AND z.event = y.event AND z.role " roles " AND z.role < y.role) "
#define OF_TWO WALKED("<> 'common'") EVENT_PART WALKED_ORDER
#define OF_COMMON WALKED("= 'common'") EVENT_PART WALKED_ORDER
#define OF_FRAMEWORK                                                                                                   \
  "WHERE ?1 IS NULL AND ?2 IS NULL AND e.event IN (SELECT l.event FROM label l WHERE l.kind = 'framework' AND l.code = "  \
  "?6 UNION ALL SELECT y.event FROM dyad y WHERE y.a = ?6 AND y.b = '') " EVENT_WHERE
#define OF_WORDS                                                                                                       \
  "WHERE ?1 IS NULL AND ?2 IS NULL AND e.event IN (SELECT u.event FROM search f JOIN telling u ON u.doc = f.rowid WHERE " \
  "f.search MATCH ?12) " EVENT_WHERE
#define OF_ALL "WHERE ?1 IS NULL AND ?2 IS NULL AND e.month BETWEEN ?15 AND ?16 " EVENT_WHERE
/* By what narrows most: two or one, words, framework, nothing. */
#define BY(select)                                                                                                     \
  {select(ROWS, OF_TWO), select(EVENTS, OF_WORDS), select(EVENTS, OF_FRAMEWORK), select(EVENTS, OF_ALL)}
static const char *const EVENT_SQL[] = BY(EVENT_SELECT);
static const char *const EXPORT_SQL[] = BY(EXPORT_SELECT);
static const char POSITIONS_SQL[] = EVENT_SELECT(ROWS, OF_COMMON);

static rasid_status open_with(rasid_cursor *c, const char *sql, rasid_error *err) {
  const rs_params *p = &c->params;
  rasid_status st = rs_query_open(c->store, sql, &c->q, err);
  if (st) return st;
  rs_query_text_or_null(c->q, 1, p->scope.a);
  rs_query_text_or_null(c->q, 2, p->scope.b);
  rs_query_text_or_null(c->q, 3, p->text[RS_PI_ACTOR]);
  rs_query_text_or_null(c->q, 4, p->text[RS_PI_TYPE]);
  rs_query_text_or_null(c->q, 5, p->scope.field);
  rs_query_text_or_null(c->q, 6, p->scope.framework);
  rs_query_text_or_null(c->q, 7, p->text[RS_PI_LEVEL]);
  rs_query_int(c->q, 8, p->scope.from);
  rs_query_int(c->q, 9, p->scope.to);
  rs_query_int(c->q, 10, p->min_confidence);
  rs_query_text_or_null(c->q, 11, p->text[RS_PI_STATUS]);
  rs_query_text_or_null(c->q, 12, p->match);
  rs_query_int(c->q, 13, p->limit);
  rs_query_text_or_null(c->q, 14, p->scope.source);
  rs_query_int(c->q, 15, p->scope.from / 100);
  uint32_t last = p->scope.to ? p->scope.to / 100 : 999999;
  rs_query_int(c->q, 16, p->after_id.n && p->after_day / 100 < last ? p->after_day / 100 : last);
  rs_query_int(c->q, 17, p->scope.known);
  rs_query_int(c->q, 18, p->after_day);
  rs_query_text_or_null(c->q, 19, p->after_id);
  return RASID_OK;
}

/* Who acts is one whose months can be walked, unless there are words: then those narrow more, and whose events they are is looked at. */
static int narrowest(rs_params *p) {
  rs_str *a = &p->scope.a, *actor = &p->text[RS_PI_ACTOR];
  bool walk = !p->match.n && !a->n && actor->n, look = p->match.n && a->n && !p->scope.b.n && !actor->n;
  if (walk) *a = *actor, *actor = (rs_str){NULL, 0};
  if (look) *actor = *a, *a = (rs_str){NULL, 0};
  return a->n ? 0 : p->match.n ? 1 : p->scope.framework.n ? 2 : 3;
}

rasid_status rs_open_events(rasid_cursor *c, rasid_error *err) {
  int by = narrowest(&c->params);
  return open_with(c, EVENT_SQL[by], err);
}

rasid_status rs_open_export(rasid_cursor *c, rasid_error *err) {
  int by = narrowest(&c->params);
  return open_with(c, EXPORT_SQL[by], err);
}

rasid_status rs_open_positions(rasid_cursor *c, rasid_error *err) { return open_with(c, POSITIONS_SQL, err); }

/* One event, by its id or that of a telling. */
#define THE_EVENT "(SELECT k.event FROM telling k WHERE k.id = ?1)"
rasid_status rs_open_told(rasid_cursor *c, rasid_error *err) {
  static const char SQL[] = "SELECT e.id, e.sources, e.verdict, j.json FROM event e JOIN body j ON j.telling = e.best WHERE e.event = " THE_EVENT;
  rasid_status st = rs_query_open(c->store, SQL, &c->q, err);
  if (!st) rs_query_text(c->q, 1, c->params.text[RS_PI_EVENT]);
  return st;
}

const rasid_column RS_DOCUMENT_COLUMNS[] = {{"id", RASID_TEXT},     {"date", RASID_TEXT},  {"lang", RASID_TEXT},    {"source", RASID_TEXT},
                                            {"url", RASID_TEXT},    {"title", RASID_TEXT}, {"outlet", RASID_TEXT},  {"agency", RASID_TEXT},
                                            {"revision", RASID_INTEGER}, {"text", RASID_TEXT}};

/* That of its best telling. */
rasid_status rs_open_document(rasid_cursor *c, rasid_error *err) {
  static const char SQL[] = "SELECT d.id, d.date, d.lang, d.source, d.url, d.title, d.outlet, d.agency, d.revision, x.text FROM event e JOIN "
                            "telling t ON t.telling = e.best JOIN document d ON d.doc = t.doc JOIN text x ON x.doc = t.doc WHERE e.event = " THE_EVENT;
  rasid_status st = rs_query_open(c->store, SQL, &c->q, err);
  if (!st) rs_query_text(c->q, 1, c->params.text[RS_PI_EVENT]);
  return st;
}

/* ---- tellings of an event ---- */
const rasid_column RS_TELLING_COLUMNS[] = {
    {"id", RASID_TEXT},      {"event", RASID_TEXT},     {"doc", RASID_TEXT},        {"doc_date", RASID_TEXT},
    {"lang", RASID_TEXT},    {"source", RASID_TEXT},    {"outlet", RASID_TEXT},     {"agency", RASID_TEXT},
    {"url", RASID_TEXT},     {"title", RASID_TEXT},     {"sentence", RASID_INTEGER}, {"start", RASID_INTEGER},
    {"end", RASID_INTEGER},  {"trigger", RASID_TEXT},   {"speaker", RASID_TEXT},    {"word", RASID_TEXT},
    {"confidence", RASID_REAL}, {"text", RASID_TEXT}};

rasid_status rs_open_tellings(rasid_cursor *c, rasid_error *err) {
  static const char SQL[] =
      "SELECT t.id, e.id, d.id, d.date, d.lang, s.key, d.outlet, d.agency, d.url, d.title, t.sentence, t.span_start, "
      "t.span_end, t.trigger, t.speaker, t.word, t.confidence / 1000.0, " SENTENCE("t", "x")
      " FROM event e JOIN telling t ON t.event = e.event JOIN document d ON d.doc = t.doc JOIN text x ON x.doc = t.doc "
      "JOIN source s ON s.source = t.source WHERE e.event = " THE_EVENT " ORDER BY d.day, d.id, t.id LIMIT ?2";
  rasid_status st = rs_query_open(c->store, SQL, &c->q, err);
  if (st) return st;
  rs_query_text(c->q, 1, c->params.text[RS_PI_EVENT]);
  rs_query_int(c->q, 2, c->params.limit);
  return RASID_OK;
}

/* ---- reviews ---- */
const rasid_column RS_REVIEW_COLUMNS[] = {{"made", RASID_TEXT},    {"kind", RASID_TEXT},   {"verdict", RASID_TEXT},
                                          {"reviewer", RASID_TEXT}, {"type", RASID_TEXT},  {"event", RASID_TEXT},
                                          {"delivery", RASID_TEXT}, {"changes", RASID_TEXT}, {"orphaned", RASID_INTEGER},
                                          {"note", RASID_TEXT}};
#define EVENT_AT(hash, start, end, type)                                                                               \
  "(SELECT e.id FROM document d JOIN telling t ON t.doc = d.doc JOIN event e ON e.event = t.event WHERE d.text_hash = "  \
  hash " AND t.trigger_start = " start " AND t.trigger_end = " end " AND t.type = " type " ORDER BY e.id LIMIT 1)"

rasid_status rs_open_reviews(rasid_cursor *c, rasid_error *err) {
  static const char SQL[] =
      "SELECT made, kind, verdict, reviewer, type, event, delivery, changes, event IS NULL OR (kind = 'link' AND delivery "
      "IS NULL), note FROM (SELECT r.*, " EVENT_AT("r.text_hash", "r.trigger_start", "r.trigger_end", "r.type")
      " AS event, " EVENT_AT("r.other_hash", "r.other_start", "r.other_end", "r.other_type")
      " AS delivery FROM review r) WHERE ?2 IS NULL OR event = ?2 OR delivery = ?2 ORDER BY review LIMIT ?1";
  rasid_status st = rs_query_open(c->store, SQL, &c->q, err);
  if (st) return st;
  rs_query_int(c->q, 1, c->params.limit);
  rs_query_text_or_null(c->q, 2, c->params.text[RS_PI_EVENT]);
  return RASID_OK;
}

/* ---- coverage ---- */
const rasid_column RS_COVERAGE_COLUMNS[] = {{"source", RASID_TEXT},     {"lang", RASID_TEXT},     {"from", RASID_TEXT},
                                            {"to", RASID_TEXT},         {"documents", RASID_INTEGER}, {"tellings", RASID_INTEGER}};

rasid_status rs_open_coverage(rasid_cursor *c, rasid_error *err) {
  static const char SQL[] =
      "SELECT source, lang, " DAY("a") ", " DAY("b") ", n, t FROM (SELECT source, lang, min(nullif(day, 0)) AS a, max(day) "
      "AS b, count(*) AS n, sum(tellings) AS t FROM document WHERE (?1 = 0 OR day >= ?1) AND (?2 = 0 OR day BETWEEN 1 AND "
      "?2) AND (?3 IS NULL OR source = ?3) GROUP BY source, lang) ORDER BY n DESC, source, lang LIMIT ?4";
  rasid_status st = rs_query_open(c->store, SQL, &c->q, err);
  if (st) return st;
  rs_query_int(c->q, 1, c->params.scope.from);
  rs_query_int(c->q, 2, c->params.scope.to);
  rs_query_text_or_null(c->q, 3, c->params.scope.source);
  rs_query_int(c->q, 4, c->params.limit);
  return RASID_OK;
}

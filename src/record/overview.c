/* What the pages of a server ask: the record at a glance, a state, a framework, whose word it is. Each question is one statement; values
 * are bound by the same numbers: 1 a, 2 b, 3 framework, 4 from, 5 to, 6 first month, 7 last month, 8 limit, 9 the day that is asked for.
 * Invariant: refused, negated and conditional events are told or left out as docs/RECORD.md says of each. Cost: the rows of the
 * narrowest index; a glance at the record reads months that stand summed, and the events of its last weeks. */
#include "record/query.h"
#include "store/token.h"

#define DAY(x) "CASE WHEN " x " > 0 THEN substr(" x ",1,4) || '-' || substr(" x ",5,2) || '-' || substr(" x ",7,2) END"
#define MONTH(x) "substr(" x ",1,4) || '-' || substr(" x ",5,2)"
#define SENTENCE(t, x) "CAST(substr(CAST(" x ".text AS BLOB), " t ".span_start + 1, " t ".span_end - " t ".span_start) AS TEXT)"
/* A day moved, as a number. */
#define MOVED(day, by) "CAST(strftime('%Y%m%d', " DAY(day) ", " by ") AS INTEGER)"

static rasid_status ask(rasid_cursor *c, const char *sql, rasid_error *err) {
  const rs_params *p = &c->params;
  rasid_status st = rs_query_open(c->store, sql, &c->q, err);
  if (st) return st;
  uint32_t to = p->scope.to ? p->scope.to : 99999999;
  rs_query_text_or_null(c->q, 1, p->scope.a);
  rs_query_text_or_null(c->q, 2, p->scope.b);
  rs_query_text_or_null(c->q, 3, p->scope.framework);
  rs_query_int(c->q, 4, p->scope.from);
  rs_query_int(c->q, 5, to);
  rs_query_int(c->q, 6, p->scope.from / 100);
  rs_query_int(c->q, 7, to / 100);
  rs_query_int(c->q, 8, p->limit);
  rs_query_int(c->q, 9, p->on);
  return RASID_OK;
}
/* So that every statement has all numbers. */
#define ALL_BOUND "coalesce(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?9) IS NOT NULL "

/* ---- the record ---- */
const rasid_column RS_ABOUT_COLUMNS[] = {{"documents", RASID_INTEGER}, {"events", RASID_INTEGER}, {"tellings", RASID_INTEGER},
                                         {"reviews", RASID_INTEGER},   {"first_day", RASID_TEXT}, {"last_day", RASID_TEXT}};

rasid_status rs_open_about(rasid_cursor *c, rasid_error *err) {
  static const char SQL[] =
      "SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM event), (SELECT coalesce(sum(tellings), 0) FROM document), (SELECT count(*) FROM "
      "review), " DAY("f") ", " DAY("l") " FROM (SELECT (SELECT min(day) FROM document WHERE day > 0) AS f, (SELECT max(day) FROM document) AS l) "
      "WHERE " ALL_BOUND "LIMIT ?8";
  return ask(c, SQL, err);
}

const rasid_column RS_VERSION_COLUMNS[] = {{"version", RASID_INTEGER}};

rasid_status rs_open_version(rasid_cursor *c, rasid_error *err) {
  int64_t n;
  rasid_status st = rs_store_changes(c->store, &n, err);
  rasid_value *v = st ? NULL : rs_cursor_add(c);
  if (!st && !v) return rs_fail_memory(err);
  if (v) v[0] = rs_value_int(n);
  return st;
}

const rasid_column RS_LAST_DAY_COLUMNS[] = {{"last_day", RASID_TEXT}};

rasid_status rs_open_last_day(rasid_cursor *c, rasid_error *err) {
  uint32_t day;
  rasid_status st = rs_load_last_day(c->store, &day, err);
  rasid_value *v = st ? NULL : rs_cursor_add(c);
  if (!st && !v) return rs_fail_memory(err);
  if (v) v[0] = rs_value_day(day, &c->arena);
  return st;
}

const rasid_column RS_TOKEN_COLUMNS[] = {{"name", RASID_TEXT}};

rasid_status rs_open_tokens(rasid_cursor *c, rasid_error *err) {
  char key[RS_TOKEN_KEY];
  rs_str of = rs_arena_copy(&c->arena, rs_token_key(c->params.text[RS_PI_TOKEN], key));
  if (!of.p) return rs_fail_memory(err);
  rasid_status st = rs_query_open(c->store, "SELECT value FROM meta WHERE key = ?1", &c->q, err);
  if (!st) rs_query_text(c->q, 1, of);
  return st;
}

const rasid_column RS_ARRIVAL_COLUMNS[] = {{"number", RASID_INTEGER}, {"id", RASID_TEXT},    {"date", RASID_TEXT},     {"lang", RASID_TEXT},
                                           {"source", RASID_TEXT},    {"title", RASID_TEXT}, {"events", RASID_INTEGER}};

rasid_status rs_open_arrivals(rasid_cursor *c, rasid_error *err) {
  static const char SQL[] = "SELECT doc, id, " DAY("day") ", lang, source, title, tellings FROM document WHERE doc > ?1 ORDER BY doc DESC LIMIT ?2";
  rasid_status st = rs_query_open(c->store, SQL, &c->q, err);
  if (st) return st;
  rs_query_int(c->q, 1, c->params.after);
  rs_query_int(c->q, 2, c->params.limit);
  return RASID_OK;
}

/* ---- pairs by their sums ---- */
#define DYAD_SUMS                                                                                                                      \
  "SELECT a, b, round(sum(forth + back + mutual) / 10000.0, 3), round(sum(own) / 10000.0, 3), round(sum(cooperative) * 1.0 / sum(events), 3), "   \
  "sum(events) AS n, " MONTH("min(month)") ", " MONTH("max(month)") " FROM balance WHERE month BETWEEN ?6 AND ?7 AND " ALL_BOUND

/* Of one: as the first of two its rows stand together; as the second they are found by the codes before it, which are walked. */
rasid_status rs_open_dyads(rasid_cursor *c, rasid_error *err) {
  static const char OF_ONE[] =
      "WITH RECURSIVE code(x) AS (SELECT min(a) FROM balance UNION ALL SELECT (SELECT min(a) FROM balance WHERE a > x) FROM code WHERE x IS NOT NULL AND x "
      "< ?1) SELECT * FROM (" DYAD_SUMS "AND a = ?1 GROUP BY a, b UNION ALL " DYAD_SUMS
      "AND a IN (SELECT x FROM code WHERE x < ?1) AND b = ?1 GROUP BY a, b) ORDER BY n DESC, a, b LIMIT ?8";
  return c->params.scope.a.n ? ask(c, OF_ONE, err) : rs_open_all_dyads(c, err);
}

/* ---- the last week beside the four before ---- */
const rasid_column RS_CHANGE_COLUMNS[] = {{"a", RASID_TEXT},      {"b", RASID_TEXT},           {"events", RASID_INTEGER},
                                          {"events_before", RASID_REAL}, {"weight", RASID_REAL}, {"weight_before", RASID_REAL},
                                          {"cooperative", RASID_REAL}, {"from", RASID_TEXT},   {"to", RASID_TEXT}};
#define LAST_DAY "(SELECT CASE WHEN ?9 > 0 THEN ?9 ELSE (SELECT max(day) FROM document) END AS d)"

rasid_status rs_open_changes(rasid_cursor *c, rasid_error *err) {
  static const char SQL[] =
      "SELECT a, b, n, round((total - n) / 4.0, 3), round(w / 10000.0, 3), round((sum_all - w) / 40000.0, 3), round(good * 1.0 / nullif(n, 0), 3), "
      DAY("week") ", " DAY("d") " FROM (SELECT y.a AS a, y.b AS b, week, d, count(DISTINCT CASE WHEN y.day >= week THEN y.event END) AS n, "
      "count(DISTINCT y.event) AS total, sum(CASE WHEN y.day >= week THEN y.intensity * y.confidence ELSE 0 END) AS w, "
      "sum(y.intensity * y.confidence) AS sum_all, count(DISTINCT CASE WHEN y.day >= week AND y.quad <= 2 THEN y.event END) AS good "
      "FROM (SELECT d, " MOVED("d", "'-6 days'") " AS week, " MOVED("d", "'-34 days'") " AS since FROM " LAST_DAY ") CROSS JOIN dyad y ON y.day BETWEEN "
      "since AND d AND y.weighs = 1 AND y.a < y.b "
      "WHERE " ALL_BOUND "GROUP BY y.a, y.b) ORDER BY abs(w - (sum_all - w) / 4.0) DESC, a, b LIMIT ?8";
  return ask(c, SQL, err);
}

/* ---- promises whose day is near ---- */
const rasid_column RS_DUE_COLUMNS[] = {{"due", RASID_TEXT},        {"date", RASID_TEXT},       {"parties", RASID_LIST}, {"act", RASID_TEXT},
                                       {"fields", RASID_LIST},     {"frameworks", RASID_LIST}, {"confidence", RASID_REAL}, {"doc", RASID_TEXT},
                                       {"promise", RASID_TEXT},    {"text", RASID_TEXT}};

/* Of two known parties at least, as in the ledger. */
rasid_status rs_open_due(rasid_cursor *c, rasid_error *err) {
  static const char SQL[] =
      "SELECT at, " DAY("e.day") ", replace(e.parties, ' ', ';'), nullif(e.promise_act, 'AGREE'), coalesce(e.fields, ''), coalesce(e.frameworks, ''), "
      "e.confidence / 1000.0, "
      "d.id, e.id, " SENTENCE("t", "x") " FROM (SELECT e.event AS n, coalesce(e.due_end, e.due_start) AS at FROM (SELECT d, date(" DAY("d")
      ", '-30 days') AS low, date(" DAY("d") ", '180 days') AS high FROM " LAST_DAY ") CROSS JOIN event e ON coalesce(e.due_end, e.due_start) BETWEEN low AND "
      "high AND e.promise > 0 WHERE e.day <= d AND e.negated = 0 AND instr(e.parties, ' ') > 0 AND coalesce(e.verdict, '') <> 'refuse' AND " ALL_BOUND
      "ORDER BY at, e.id LIMIT ?8) CROSS JOIN event e ON "
      "e.event = n CROSS JOIN telling t ON t.telling = e.best CROSS JOIN document d ON d.doc = t.doc CROSS JOIN text x ON x.doc = t.doc ORDER BY at, e.id";
  return ask(c, SQL, err);
}

/* ---- on whose word, by month ---- */
const rasid_column RS_VOICE_COLUMNS[] = {{"month", RASID_TEXT},          {"who", RASID_TEXT},         {"events", RASID_INTEGER}, {"index", RASID_REAL},
                                         {"mean_intensity", RASID_REAL}, {"cooperative", RASID_REAL}, {"sources", RASID_INTEGER}};

rasid_status rs_open_voices(rasid_cursor *c, rasid_error *err) {
  static const char SQL[] =
      "SELECT " MONTH("m") ", who, count(DISTINCT event), round(sum(CASE k WHEN 1 THEN intensity END) / 10.0, 3), round(avg(CASE k WHEN 1 THEN intensity "
      "END) / 10.0, 3), round(avg(CASE k WHEN 1 THEN quad <= 2 END), 3), count(DISTINCT source) FROM (SELECT who, day / 100 AS m, event, intensity, quad, "
      "source, row_number() OVER (PARTITION BY who, event ORDER BY intensity DESC, quad) AS k FROM voice WHERE a = ?1 AND b = ?2 AND among = 1 AND day "
      "BETWEEN max(?4, 1) AND ?5) WHERE " ALL_BOUND "GROUP BY m, who ORDER BY m, who LIMIT ?8";
  rs_str a = c->params.scope.a, b = c->params.scope.b;
  rasid_status st = ask(c, SQL, err);
  if (st) return st;
  bool turn = rs_str_cmp(a, b) > 0;
  rs_query_text(c->q, 1, turn ? b : a), rs_query_text(c->q, 2, turn ? a : b);
  return RASID_OK;
}

/* ---- events of one, of two, of a framework: `part` is each once, with day, quad, type and level ---- */
#define OF_DYAD                                                                                                                        \
  "WITH part AS (SELECT event, max(day) AS day, max(quad) <= 2 AS good, type, level FROM dyad WHERE a = ?1 AND b = coalesce(?2, '') AND role <> "  \
  "'common' AND negated = 0 AND month BETWEEN ?6 AND ?7 AND (?4 = 0 OR day >= ?4) AND day <= ?5 AND " ALL_BOUND "GROUP BY event) "
#define OF_FRAMEWORK                                                                                                                   \
  "WITH part AS (SELECT e.event, e.day, e.quad <= 2 AS good, e.type, e.level FROM (SELECT event AS n FROM label WHERE kind = 'framework' AND code = ?3 "  \
  "UNION SELECT event FROM dyad WHERE a = ?3 AND b = '') CROSS JOIN event e ON e.event = n WHERE e.negated = 0 AND e.month BETWEEN ?6 AND ?7 AND (?4 "   \
  "= 0 OR e.day >= ?4) AND e.day <= ?5 AND " ALL_BOUND ") "

const rasid_column RS_SUBJECT_COLUMNS[] = {{"kind", RASID_TEXT},        {"code", RASID_TEXT},  {"events", RASID_INTEGER},
                                           {"cooperative", RASID_REAL}, {"first", RASID_TEXT}, {"last", RASID_TEXT}};
#define SUMS(kind, code) "SELECT " kind " AS k, " code " AS c, count(*) AS n, round(avg(good), 3), " DAY("min(nullif(day, 0))") ", " DAY("max(day)")
#define SUBJECTS                                                                                                                       \
  SUMS("'type'", "type") " FROM part GROUP BY type UNION ALL " SUMS("'level'", "level") " FROM part WHERE level IS NOT NULL GROUP BY level UNION ALL "     \
  SUMS("l.kind", "l.code") " FROM part CROSS JOIN label l ON l.event = part.event AND l.kind IN ('field', 'framework') GROUP BY l.kind, l.code "       \
  "ORDER BY 1, 3 DESC, 2 LIMIT ?8"

rasid_status rs_open_subjects(rasid_cursor *c, rasid_error *err) {
  static const char DYAD[] = OF_DYAD SUBJECTS, FRAMEWORK[] = OF_FRAMEWORK SUBJECTS;
  return ask(c, c->params.scope.framework.n ? FRAMEWORK : DYAD, err);
}

const rasid_column RS_ACTIVITY_COLUMNS[] = {{"month", RASID_TEXT}, {"events", RASID_INTEGER}, {"cooperative", RASID_REAL}};
#define ACTIVITY "SELECT " MONTH("day") ", count(*), round(avg(good), 3) FROM part WHERE day > 0 GROUP BY day / 100 ORDER BY day / 100 LIMIT ?8"

rasid_status rs_open_activity(rasid_cursor *c, rasid_error *err) {
  static const char DYAD[] = OF_DYAD ACTIVITY, FRAMEWORK[] = OF_FRAMEWORK ACTIVITY;
  return ask(c, c->params.scope.framework.n ? FRAMEWORK : DYAD, err);
}

const rasid_column RS_PAIR_COLUMNS[] = {{"a", RASID_TEXT}, {"b", RASID_TEXT}, {"events", RASID_INTEGER}, {"cooperative", RASID_REAL}};

rasid_status rs_open_pairs(rasid_cursor *c, rasid_error *err) {
  static const char SQL[] = OF_FRAMEWORK "SELECT y.a, y.b, count(DISTINCT part.event) AS n, round(avg(good), 3) FROM part CROSS JOIN dyad y ON y.event = "
                                         "part.event AND y.a < y.b AND y.role <> 'common' GROUP BY y.a, y.b ORDER BY n DESC, 1, 2 LIMIT ?8";
  return ask(c, SQL, err);
}

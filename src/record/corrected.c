/* The JSON of an event as the record has it: what was coded, member by member, with what reviews corrected in its place and the fields,
 * frameworks and contexts of all tellings and the event's id, so that it tells what the rows of `events` tell. What was coded of the corrected members
 * is kept beside them. Invariants: a member that no review speaks of and in which all tellings agree is copied byte by byte; a party that
 * a person named takes its words from the party of that code that was coded, where there is one. Cost: linear in the JSON. */
#include "export/export.h"
#include "record/query.h"

/* Members of docs/EVENT.md that a review may correct, or that tellings add up to. name, C name. */
#define MEMBERS(X)                                                                                                      \
  X("event", TYPE), X("mode", MODE), X("contexts", CONTEXTS), X("cameo", CAMEO), X("goldstein", GOLDSTEIN), X("quad", QUAD), \
      X("intensity", INTENSITY), X("actors", ACTORS), X("recipients", RECIPIENTS), X("relation", RELATION),             \
      X("fields", FIELDS), X("frameworks", FRAMEWORKS), X("level", LEVEL), X("status", STATUS), X("negated", NEGATED),  \
      X("date", DATE), X("promise", PROMISE)
enum {
#define X(name, id) IS_##id
  MEMBERS(X),
#undef X
  NMEMBERS
};
static const char *const MEMBER[NMEMBERS] = {
#define X(name, id) name
    MEMBERS(X)
#undef X
};

/* What a line of a review's changes is called, and the member that it corrects. A table. */
static const struct {
  const char *key;
  uint8_t member;
} CHANGES[] = {{"type", IS_TYPE},           {"mode", IS_MODE},             {"cameo", IS_CAMEO},           {"goldstein", IS_GOLDSTEIN},
               {"intensity", IS_INTENSITY}, {"quad", IS_QUAD},             {"relation", IS_RELATION},     {"level", IS_LEVEL},
               {"status", IS_STATUS},       {"negated", IS_NEGATED},       {"date_start", IS_DATE},       {"date_end", IS_DATE},
               {"due_start", IS_PROMISE},   {"due_end", IS_PROMISE},       {"actors", IS_ACTORS},         {"recipients", IS_RECIPIENTS},
               {"fields", IS_FIELDS},       {"frameworks", IS_FRAMEWORKS}};
static const struct {
  const char *kind;
  uint8_t member;
} LABELS[] = {{"field", IS_FIELDS}, {"framework", IS_FRAMEWORKS}, {"context", IS_CONTEXTS}};

enum { C_EVENT, C_TELLINGS, C_TYPE, C_MODE, C_CAMEO, C_GOLDSTEIN, C_INTENSITY, C_QUAD, C_RELATION, C_LEVEL, C_STATUS, C_NEGATED,
       C_DATE, C_DATE_END, C_PRECISION, C_DUE, C_DUE_END, C_ACTORS, C_RECIPIENTS, C_VERDICT };
static const char EVENT_SQL[] = "SELECT event, tellings, type, mode, cameo, goldstein, intensity, quad, relation, level, status, negated,"
                                " date_start, date_end, date_precision, due_start, due_end, actors, recipients, verdict FROM event WHERE id = ?1";

typedef struct work {
  rs_store *store;
  const rs_lexicon *lex;
  rs_query *q; /* at the event's row */
  int64_t event;
  uint32_t corrected, told; /* bits of members: by a review, by several tellings */
  rs_str coded[NMEMBERS];
} work;

/* ---- JSON of our own making: no blanks, keys without escapes ---- */
static uint32_t behind_value(rs_str s, uint32_t i) {
  uint32_t depth = 0;
  bool inside = false;
  for (; i < s.n; i++) {
    char c = s.p[i];
    if (inside) {
      if (c == '\\') i++;
      else if (c == '"') inside = false;
      continue;
    }
    if (!depth && (c == ',' || c == '}' || c == ']')) return i;
    inside = c == '"';
    depth += c == '{' || c == '[';
    depth -= c == '}' || c == ']';
  }
  return s.n;
}

/* The next member of an object; *i stands behind its '{' or at the comma. */
static bool next_member(rs_str s, uint32_t *i, rs_str *key, rs_str *value) {
  if (*i < s.n && s.p[*i] == ',') ++*i;
  if (*i >= s.n || s.p[*i] != '"') return false;
  uint32_t from = *i + 1, to = from;
  while (to < s.n && s.p[to] != '"') to++;
  if (to + 2 > s.n) return false;
  uint32_t end = behind_value(s, to + 2);
  *key = rs_str_sub(s, from, to);
  *value = rs_str_sub(s, to + 2, end);
  *i = end;
  return true;
}

static rs_str member_of(rs_str object, const char *name) {
  rs_str key, value;
  for (uint32_t i = 1; next_member(object, &i, &key, &value);)
    if (rs_str_eq_c(key, name)) return value;
  return RS_STR("null");
}

/* Is this JSON string that code? Codes need no escape. */
static bool is_code(rs_str json, rs_str code) {
  return json.n == code.n + 2 && json.p[0] == '"' && rs_str_eq(rs_str_sub(json, 1, json.n - 1), code);
}

/* ---- values ---- */
static void text_or_null(rs_buf *out, rs_str s) {
  if (s.n) rs_export_string(out, s);
  else rs_buf_c(out, "null");
}

/* A party of that code as it was coded, on either side; empty: there is none. */
static rs_str coded_party(const work *w, rs_str code) {
  const rs_str sides[] = {w->coded[IS_ACTORS], w->coded[IS_RECIPIENTS]};
  for (size_t k = 0; k < 2; k++)
    for (uint32_t i = 1; i < sides[k].n;) {
      uint32_t end = behind_value(sides[k], i);
      rs_str party = rs_str_sub(sides[k], i, end);
      if (is_code(member_of(party, "code"), code)) return party;
      i = end + 1;
    }
  return rs_str_make(NULL, 0);
}

static void party(const work *w, rs_str code, rs_buf *out) {
  rs_str as_coded = coded_party(w, code);
  if (as_coded.n) {
    rs_buf_str(out, as_coded);
    return;
  }
  uint32_t state = w->lex ? rs_lexicon_find_entry(w->lex, RS_KIND_STATE, RS_LANG_ALL, code) : RS_NONE, e = state;
  if (w->lex && e == RS_NONE) e = rs_lexicon_find_entry(w->lex, RS_KIND_ORG, RS_LANG_ALL, code);
  rs_buf_c(out, "{\"code\":");
  rs_export_string(out, code);
  rs_buf_c(out, ",\"country\":");
  text_or_null(out, state == RS_NONE ? (rs_str){"", 0} : code);
  rs_buf_c(out, ",\"sector\":null,\"name\":");
  text_or_null(out, e == RS_NONE ? (rs_str){"", 0} : rs_lexicon_name(w->lex, e, RS_LANG_EN));
  rs_buf_c(out, ",\"role\":null,\"text\":null,\"span\":null,\"resolved\":\"review\"}");
}

static void side(const work *w, int column, rs_buf *out) {
  rs_str codes = rs_query_get_text(w->q, column);
  rs_buf_char(out, '[');
  for (bool any = false; codes.n; any = true) {
    if (any) rs_buf_char(out, ',');
    party(w, rs_str_cut(&codes, ';'), out);
  }
  rs_buf_char(out, ']');
}

static void period(rs_str start, rs_str end, rs_str precision, rs_buf *out) {
  if (!start.n && !end.n) {
    rs_buf_c(out, "null");
    return;
  }
  rs_buf_c(out, "{\"start\":");
  text_or_null(out, start);
  rs_buf_c(out, ",\"end\":");
  text_or_null(out, end);
  rs_buf_c(out, ",\"text\":null,\"precision\":");
  text_or_null(out, precision);
  rs_buf_char(out, '}');
}

/* All of the promise as it was coded, but for its due time. */
static void promise(const work *w, rs_buf *out) {
  rs_str was = w->coded[IS_PROMISE], key, value;
  if (!was.n || was.p[0] != '{') {
    rs_buf_str(out, was);
    return;
  }
  rs_buf_char(out, '{');
  for (uint32_t i = 1; next_member(was, &i, &key, &value);) {
    if (rs_str_eq_c(key, "due")) continue;
    rs_buf_char(out, '"'), rs_buf_str(out, key), rs_buf_c(out, "\":"), rs_buf_str(out, value), rs_buf_char(out, ',');
  }
  rs_buf_c(out, "\"due\":");
  period(rs_query_get_text(w->q, C_DUE), rs_query_get_text(w->q, C_DUE_END), RS_STR("day"), out);
  rs_buf_char(out, '}');
}

static rasid_status labels(const work *w, unsigned member, rs_buf *out, rasid_error *err) {
  static const char SQL[] = "SELECT code FROM label WHERE event = ?1 AND kind = ?2 ORDER BY code";
  rs_query *q;
  rasid_status st = rs_query_open(w->store, SQL, &q, err);
  if (st) return st;
  rs_query_int(q, 1, w->event);
  for (size_t i = 0; i < sizeof LABELS / sizeof *LABELS; i++)
    if (LABELS[i].member == member) rs_query_text(q, 2, rs_str_from_c(LABELS[i].kind));
  rs_buf_char(out, '[');
  for (bool any = false; (st = rs_query_step(q, err)) == RASID_OK; any = true) {
    if (any) rs_buf_char(out, ',');
    rs_export_string(out, rs_query_get_text(q, 0));
  }
  rs_buf_char(out, ']');
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

static void tenths(const work *w, int column, rs_buf *out) {
  if (rs_query_is_null(w->q, column)) rs_buf_c(out, "null");
  else rs_export_tenths(out, (int32_t)rs_query_get_int(w->q, column));
}

/* The member as the record has it. A switch. */
static rasid_status value_of(const work *w, unsigned member, rs_buf *out, rasid_error *err) {
  switch (member) {
  case IS_TYPE: text_or_null(out, rs_query_get_text(w->q, C_TYPE)); break;
  case IS_MODE: text_or_null(out, rs_query_get_text(w->q, C_MODE)); break;
  case IS_CAMEO: text_or_null(out, rs_query_get_text(w->q, C_CAMEO)); break;
  case IS_GOLDSTEIN: tenths(w, C_GOLDSTEIN, out); break;
  case IS_INTENSITY: tenths(w, C_INTENSITY, out); break;
  case IS_QUAD: rs_buf_i64(out, rs_query_get_int(w->q, C_QUAD)); break;
  case IS_RELATION: text_or_null(out, rs_query_get_text(w->q, C_RELATION)); break;
  case IS_LEVEL: text_or_null(out, rs_query_get_text(w->q, C_LEVEL)); break;
  case IS_STATUS: text_or_null(out, rs_query_get_text(w->q, C_STATUS)); break;
  case IS_NEGATED: rs_buf_c(out, rs_query_get_int(w->q, C_NEGATED) ? "true" : "false"); break;
  case IS_DATE: period(rs_query_get_text(w->q, C_DATE), rs_query_get_text(w->q, C_DATE_END), rs_query_get_text(w->q, C_PRECISION), out); break;
  case IS_PROMISE: promise(w, out); break;
  case IS_ACTORS: side(w, C_ACTORS, out); break;
  case IS_RECIPIENTS: side(w, C_RECIPIENTS, out); break;
  default: return labels(w, member, out, err);
  }
  return RASID_OK;
}

/* ---- the whole ---- */
static int member_called(rs_str key) {
  for (int i = 0; i < NMEMBERS; i++)
    if (rs_str_eq_c(key, MEMBER[i])) return i;
  return -1;
}

/* Which members reviews speak of. */
static rasid_status find_corrected(work *w, rasid_error *err) {
  static const char SQL[] = "SELECT r.changes FROM telling t CROSS JOIN document d ON d.doc = t.doc CROSS JOIN review r ON r.text_hash ="
                            " d.text_hash AND r.trigger_start = t.trigger_start WHERE t.event = ?1 AND r.kind = 'event' AND"
                            " r.trigger_end = t.trigger_end AND r.type = t.type AND r.changes IS NOT NULL";
  rs_query *q;
  rasid_status st = rs_query_open(w->store, SQL, &q, err);
  if (st) return st;
  rs_query_int(q, 1, w->event);
  while ((st = rs_query_step(q, err)) == RASID_OK)
    for (rs_str lines = rs_query_get_text(q, 0); lines.n;) {
      rs_str line = rs_str_cut(&lines, '\n'), key = rs_str_cut(&line, '=');
      for (size_t i = 0; i < sizeof CHANGES / sizeof *CHANGES; i++)
        if (rs_str_eq_c(key, CHANGES[i].key)) w->corrected |= 1u << CHANGES[i].member;
    }
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

static rasid_status write_members(work *w, rs_str id, rs_str head, rs_buf *out, rs_buf *coded, rasid_error *err) {
  rs_str key, value;
  rasid_status st = RASID_OK;
  rs_buf_char(out, '{');
  for (uint32_t i = 1; !st && next_member(head, &i, &key, &value);) {
    int m = member_called(key);
    uint32_t bit = m < 0 ? 0 : 1u << m;
    rs_buf_c(out, out->n && out->p[out->n - 1] != '{' ? ",\"" : "\"");
    rs_buf_str(out, key);
    rs_buf_c(out, "\":");
    size_t before = out->n;
    if (rs_str_eq(key, RS_STR("id"))) {
      rs_export_string(out, id);
      continue;
    }
    if (!(bit & (w->corrected | w->told))) {
      rs_buf_str(out, value);
      continue;
    }
    st = value_of(w, (unsigned)m, out, err);
    bool same = !out->failed && rs_str_eq(rs_str_make(out->p + before, out->n - before), value);
    if (st || same || !(bit & w->corrected)) continue;
    rs_buf_c(coded, coded->n ? ",\"" : "{\"");
    rs_buf_str(coded, key);
    rs_buf_c(coded, "\":");
    rs_buf_str(coded, value);
  }
  if (coded->n) rs_buf_char(coded, '}');
  return st;
}

rasid_status rs_export_corrected(rs_store *store, const rs_lexicon *lex, rs_str id, rs_str head, rs_buf *out, rs_buf *coded,
                                 rasid_error *err) {
  work w = {.store = store, .lex = lex};
  rs_str key, value;
  rasid_status st = rs_query_open(store, EVENT_SQL, &w.q, err);
  if (st) return st;
  rs_query_text(w.q, 1, id);
  st = rs_query_step(w.q, err);
  if (!st) w.event = rs_query_get_int(w.q, C_EVENT);
  if (!st && rs_query_get_int(w.q, C_TELLINGS) > 1) w.told = 1u << IS_FIELDS | 1u << IS_FRAMEWORKS | 1u << IS_CONTEXTS;
  if (!st && !rs_query_is_null(w.q, C_VERDICT)) st = find_corrected(&w, err);
  for (uint32_t i = 1; !st && next_member(head, &i, &key, &value);) {
    int m = member_called(key);
    if (m >= 0) w.coded[m] = value;
  }
  if (!st && !w.corrected && !w.told) rs_buf_str(out, head);
  else if (!st) st = write_members(&w, id, head, out, coded, err);
  rs_query_close(w.q);
  return st == RASID_END ? rs_fail(err, RASID_FORMAT, "an event of the record is missing") : st;
}

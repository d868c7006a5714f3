/* Promises, what may have come of them, and what people said of the links. Invariant: an event's parties are the set of its
 * codes, so that direction does not part a promise from its delivery. Cost: the events of the parties that are asked for. */
#include "base/buf.h"
#include "record/load.h"

/* 1 a, 2 b, 3 both as an event's parties, 5 last day, 6 known on. */
#define FACT_COLUMNS                                                                                                   \
  "SELECT e.id, e.type, e.mode, e.promise_act, e.promise_mode, e.promise, e.parties, e.day, e.date_end, e.due_start, "  \
  "e.due_end, e.place, e.confidence, e.status, e.negated, e.fields, e.frameworks, e.relation, e.cameo, e.officials, e.names, e.amounts, "
#define TOLD "(SELECT max(v.day) FROM telling k JOIN document v ON v.doc = k.doc WHERE k.event = e.event AND (?6 = 0 OR v.day <= ?6))"
#define FACT_WHERE                                                                                                     \
  "e.day > 0 AND e.day <= ?5 AND coalesce(e.verdict, '') <> 'refuse' AND (?6 = 0 OR EXISTS (SELECT 1 FROM telling k JOIN " \
  "document v ON v.doc = k.doc WHERE k.event = e.event AND v.day <= ?6)) "
/* The rows of some parties, an event once: they tell when it was last told, but for what was known only later. The events of two alone stand
 * side by side in event_parties with all that is asked; those of more parties are looked up one by one, anywhere in the file. */
#define ROWS_OF(of) "WITH y(n, told) AS MATERIALIZED (SELECT event, max(told_last) FROM dyad WHERE " of "GROUP BY event) "
#define WITH_ROWS FACT_COLUMNS "CASE WHEN ?6 = 0 THEN y.told ELSE " TOLD " END "
#define LOOKED_UP WITH_ROWS "FROM y CROSS JOIN event e ON e.event = y.n WHERE "
static const char OF_TWO[] = ROWS_OF("a = ?1 AND b = ?2 ") WITH_ROWS "FROM event e CROSS JOIN y ON y.n = e.event WHERE e.parties = ?3 AND " FACT_WHERE
    "UNION ALL " LOOKED_UP "y.n NOT IN (SELECT event FROM event WHERE parties = ?3) AND " FACT_WHERE;
static const char OF_ONE[] = ROWS_OF("a = ?1 AND b = '' AND ?2 IS NULL ") LOOKED_UP FACT_WHERE;
static const char OF_ALL[] = FACT_COLUMNS "CASE WHEN e.dated AND e.promise = 0 THEN " TOLD " ELSE 0 END FROM event e WHERE ?1 IS NULL AND ?2 IS NULL AND "
                                          FACT_WHERE;
enum { F_ID, F_TYPE, F_MODE, F_ACT, F_PMODE, F_PROMISE, F_PARTIES, F_DAY, F_DATE_END, F_DUE, F_DUE_END, F_PLACE, F_CONFIDENCE,
       F_STATUS, F_NEGATED, F_FIELDS, F_FRAMEWORKS, F_RELATION, F_CAMEO, F_PERSONS,
       F_STATES, F_AMOUNTS, F_TOLD };

static rs_str copy_of(const rs_query *q, int column, rs_arena *a, bool *room) {
  rs_str s = rs_query_get_text(q, column);
  if (!s.n) return (rs_str){NULL, 0};
  s = rs_arena_copy(a, s);
  *room &= s.p != NULL;
  return s;
}

static const rs_str *list_of(rs_str joined, char sep, rs_arena *a, uint32_t *n, bool *room) {
  uint32_t count = joined.n ? 1 : 0;
  for (uint32_t i = 0; i < joined.n; i++) count += joined.p[i] == sep;
  rs_str *out = RS_NEW(a, rs_str, count);
  *room &= out != NULL;
  *n = 0;
  while (out && joined.n) out[(*n)++] = rs_str_cut(&joined, sep);
  *n = out ? rs_codes_settle(out, *n) : 0;
  return out;
}

typedef struct names {
  rs_str *at;
  uint32_t n, cap;
} names;

/* "5000000 USD": value and unit. */
static const rs_sum *sums_of(rs_str joined, rs_arena *a, uint32_t *n, bool *room) {
  uint32_t most;
  const rs_str *each = list_of(joined, ';', a, &most, room);
  rs_sum *out = RS_NEW(a, rs_sum, most);
  *room &= out != NULL;
  *n = 0;
  for (uint32_t i = 0; out && each && i < most; i++) {
    rs_str rest = each[i], value = rs_str_cut(&rest, ' ');
    double v;
    if (rest.n && rs_str_to_double(value, &v)) out[(*n)++] = (rs_sum){v, rest};
  }
  return out;
}

static uint8_t status_of(rs_str s) {
  return rs_str_eq_c(s, "past")      ? RS_ST_PAST
         : rs_str_eq_c(s, "ongoing") ? RS_ST_ONGOING
         : rs_str_eq_c(s, "planned") ? RS_ST_PLANNED
                                     : RS_ST_CONDITIONAL;
}

static uint8_t relation_of(rs_str s) {
  return rs_str_eq_c(s, "joint")    ? RS_REL_JOINT
         : rs_str_eq_c(s, "mutual") ? RS_REL_MUTUAL
         : rs_str_eq_c(s, "single") ? RS_REL_SINGLE
                                    : RS_REL_DIRECTED;
}

/* "Agreed" and "invited" promise by their own word; what, the CAMEO code tells. Empty: it does not either. */
static rs_str act_of(rs_str act, rs_str cameo) {
  static const struct {
    const char *code, *act;
  } acts[] = {{"031", "COOPERATE"}, {"032", "SUPPORT"}, {"033", "AID"}, {"035", "RETREAT"}, {"036", "CONSULT"}};
  if (!rs_str_eq_c(act, "AGREE")) return act;
  for (size_t i = 0; i < sizeof acts / sizeof *acts; i++)
    if (rs_str_starts(cameo, rs_str_from_c(acts[i].code))) return rs_str_from_c(acts[i].act);
  return (rs_str){NULL, 0};
}

static bool fact_of(const rs_query *q, rs_arena *a, rs_fact *f) {
  bool room = true;
  int64_t promise = rs_query_get_int(q, F_PROMISE);
  *f = (rs_fact){.id = copy_of(q, F_ID, a, &room),
                 .type = copy_of(q, F_TYPE, a, &room),
                 .mode = copy_of(q, F_MODE, a, &room),
                 .act = copy_of(q, F_ACT, a, &room),
                 .promise_mode = copy_of(q, F_PMODE, a, &room),
                 .place = copy_of(q, F_PLACE, a, &room),
                 .day = (uint32_t)rs_query_get_int(q, F_DAY),
                 .due = rs_day_of(rs_query_get_text(q, F_DUE)),
                 .due_end = rs_day_of(rs_query_get_text(q, F_DUE_END)),
                 .told = (uint32_t)rs_query_get_int(q, F_TOLD),
                 .confidence = (int32_t)rs_query_get_int(q, F_CONFIDENCE),
                 .status = status_of(rs_query_get_text(q, F_STATUS)),
                 .negated = rs_query_get_int(q, F_NEGATED) != 0,
                 .promise = promise > 0,
                 .specific = promise > 1};
  f->specific = f->specific || (f->promise && f->place.n);
  f->relation = relation_of(rs_query_get_text(q, F_RELATION));
  f->cameo = copy_of(q, F_CAMEO, a, &room);
  f->act = act_of(f->act, f->cameo);
  f->actors = list_of(copy_of(q, F_PARTIES, a, &room), ' ', a, &f->nactors, &room);
  f->fields = list_of(copy_of(q, F_FIELDS, a, &room), ';', a, &f->nfields, &room);
  f->frameworks = list_of(copy_of(q, F_FRAMEWORKS, a, &room), ';', a, &f->nframeworks, &room);
  f->persons = list_of(copy_of(q, F_PERSONS, a, &room), ';', a, &f->npersons, &room);
  f->amounts = sums_of(copy_of(q, F_AMOUNTS, a, &room), a, &f->namounts, &room);
  f->day_end = rs_day_of(rs_query_get_text(q, F_DATE_END));
  if (f->day_end < f->day) f->day_end = f->day;
  return room;
}

/* A government's state is named as a person is; what stands for a state elsewhere in these events is no person. */
static void only_persons(rs_book *out, const names *states) {
  for (uint32_t i = 0; i < out->nfacts; i++) {
    rs_fact *f = &out->facts[i];
    rs_str *list = (rs_str *)(uintptr_t)f->persons; /* list_of made it, in the arena */
    uint32_t kept = 0;
    for (uint32_t k = 0; k < f->npersons; k++)
      if (!rs_codes_have(states->at, states->n, list[k])) list[kept++] = list[k];
    f->npersons = kept;
  }
}

static bool keep_names(names *to, rs_str joined, rs_arena *a) {
  while (joined.n) {
    rs_str one = rs_str_cut(&joined, ';');
    if (!one.n || rs_codes_have(to->at, to->n, one)) continue;
    if (to->n == to->cap) {
      rs_str *more = rs_arena_grow(a, to->at, to->n, (size_t)to->n + 1, sizeof *more, &to->cap);
      if (!more) return false;
      to->at = more;
    }
    to->at[to->n] = rs_arena_copy(a, one);
    if (!to->at[to->n++].p) return false;
  }
  return true;
}

/* As the store writes the parties of an event that has no others. */
static rs_str both(const rs_scope *c, rs_arena *a) {
  rs_buf b = {0};
  bool turn = rs_str_cmp(c->a, c->b) > 0;
  rs_buf_str(&b, turn ? c->b : c->a);
  rs_buf_char(&b, ' ');
  rs_buf_str(&b, turn ? c->a : c->b);
  rs_str s = b.failed ? (rs_str){NULL, 0} : rs_arena_copy(a, rs_buf_view(&b));
  rs_buf_free(&b);
  return s;
}

static rasid_status load_facts(rs_store *s, const rs_ledger_scope *c, rs_arena *a, rs_book *out, rasid_error *err) {
  uint32_t cap = 0;
  names states = {NULL, 0, 0};
  rs_query *q;
  rs_str parties = both(&c->scope, a);
  if (!parties.p) return rs_fail_memory(err);
  rasid_status st = rs_query_open(s, !c->scope.a.n ? OF_ALL : c->scope.b.n ? OF_TWO : OF_ONE, &q, err);
  if (st) return st;
  rs_query_text_or_null(q, 1, c->scope.a);
  rs_query_text_or_null(q, 2, c->scope.b);
  if (c->scope.b.n) rs_query_text(q, 3, parties);
  rs_query_int(q, 5, c->on ? c->on : 99999999);
  rs_query_int(q, 6, c->scope.known);
  while ((st = rs_query_step(q, err)) == RASID_OK) {
    if (out->nfacts == cap) {
      rs_fact *more = rs_arena_grow(a, out->facts, out->nfacts, (size_t)out->nfacts + 1, sizeof *more, &cap);
      if (!more) {
        st = rs_fail_memory(err);
        break;
      }
      out->facts = more;
    }
    if (!fact_of(q, a, &out->facts[out->nfacts++]) || !keep_names(&states, rs_query_get_text(q, F_STATES), a)) {
      st = rs_fail_memory(err);
      break;
    }
  }
  rs_query_close(q);
  only_persons(out, &states);
  return st == RASID_END ? RASID_OK : st;
}

/* ---- reviews of links ---- */
typedef struct said {
  rs_str promise, delivery;
  rs_verdict verdict;
} said;
typedef struct reviews {
  said *said;
  uint32_t n, cap;
} reviews;

static rasid_status load_reviews(rs_store *s, rs_arena *a, reviews *out, rasid_error *err) {
  static const char SQL[] =
      "SELECT pe.id, de.id, r.verdict FROM review r "
      "JOIN document pd ON pd.text_hash = r.text_hash JOIN telling pt ON pt.doc = pd.doc AND pt.trigger_start = "
      "r.trigger_start AND pt.trigger_end = r.trigger_end AND pt.type = r.type JOIN event pe ON pe.event = pt.event "
      "JOIN document dd ON dd.text_hash = r.other_hash JOIN telling dt ON dt.doc = dd.doc AND dt.trigger_start = "
      "r.other_start AND dt.trigger_end = r.other_end AND dt.type = r.other_type JOIN event de ON de.event = dt.event "
      "WHERE r.kind = 'link' ORDER BY r.review";
  rs_query *q;
  rasid_status st = rs_query_open(s, SQL, &q, err);
  if (st) return st;
  while ((st = rs_query_step(q, err)) == RASID_OK) {
    bool room = true;
    if (out->n == out->cap) {
      said *more = rs_arena_grow(a, out->said, out->n, (size_t)out->n + 1, sizeof *more, &out->cap);
      if (more) out->said = more;
      room = more != NULL;
    }
    rs_str verdict = rs_query_get_text(q, 2);
    if (room)
      out->said[out->n++] = (said){copy_of(q, 0, a, &room), copy_of(q, 1, a, &room),
                                   rs_str_eq_c(verdict, "confirm")  ? RS_LINK_CONFIRMED
                                   : rs_str_eq_c(verdict, "refuse") ? RS_LINK_REFUSED
                                                                    : RS_LINK_PROPOSED};
    if (!room) {
      st = rs_fail_memory(err);
      break;
    }
  }
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

/* The last word counts. */
static rs_verdict verdict_of(void *ctx, rs_str promise, rs_str delivery) {
  const reviews *r = ctx;
  for (uint32_t i = r->n; i-- > 0;)
    if (rs_str_eq(r->said[i].promise, promise) && rs_str_eq(r->said[i].delivery, delivery)) return r->said[i].verdict;
  return RS_LINK_PROPOSED;
}

/* ---- what is asked for ---- */
static bool has_field(const rs_fact *f, rs_str field) {
  for (uint32_t i = 0; i < f->nfields; i++) {
    rs_str code = f->fields[i];
    if (rs_str_eq(code, field) || (code.n > field.n && code.p[field.n] == '.' && rs_str_starts(code, field))) return true;
  }
  return false;
}

static bool wanted(const rs_fact *f, const rs_scope *c) {
  if (c->from && f->day < c->from) return false;
  if (c->to && f->day > c->to) return false;
  if (c->field.n && !has_field(f, c->field)) return false;
  return !c->framework.n || rs_codes_have(f->frameworks, f->nframeworks, c->framework);
}

rasid_status rs_load_ledger(rs_store *s, const rs_ledger_scope *c, rs_arena *a, rs_book *out, rasid_error *err) {
  *out = (rs_book){0};
  reviews r = {0};
  rasid_status st = load_facts(s, c, a, out, err);
  if (!st) st = load_reviews(s, a, &r, err);
  rs_ledger_options o = {.on = c->on, .window = c->window, .least = c->least, .verdict = verdict_of, .ctx = &r};
  if (!st) st = rs_ledger_make(out->facts, out->nfacts, &o, a, &out->ledger, err);
  rs_ledger *l = &out->ledger;
  uint32_t kept = 0, promises = 0;
  for (uint32_t i = 0; !st && i < l->nentries; i++) {
    const rs_ledger_entry *e = &l->entries[i];
    if (!wanted(&out->facts[e->promise == UINT32_MAX ? e->delivery : e->promise], &c->scope)) continue;
    l->entries[kept++] = *e;
    promises += e->promise != UINT32_MAX;
  }
  l->nentries = kept, l->npromises = promises;
  return st;
}

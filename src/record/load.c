/* Facts from the store. A dyad's facts are its rows of the table `dyad`, one a tie, with the sources that tell of them; the
 * network's are the same rows of all pairs. Whole months of all events stand summed in `balance`: only where a part of them is
 * asked for are their facts loaded. Copies of one text are one source: theirs is that of the copy with the smallest id.
 * Invariant: the facts of two in a month come together, and of two months ascend. Cost: rows of the range that is asked for. */
#include "record/load.h"

/* What is bound: 1 a, 2 b, 3 first month, 4 last month, 5 first day, 6 last day, 7 field, 8 framework, 9 source, 10 known. The rows tell of
 * their sources and words as all tellings do; where only some count, those are looked at one by one. */
#define TIE_COLUMNS                                                                                                    \
  "SELECT y.day, y.event, y.a, y.b, y.role, (SELECT e.id FROM event e WHERE e.event = y.event), y.type, y.intensity, y.confidence, y.status, y.quad, "
#define TIE_WHERE                                                                                                      \
  "y.weighs = 1 AND y.day BETWEEN ?5 AND ?6 "                                             \
  "AND (?7 IS NULL OR instr(';' || y.fields || ';', ';' || ?7 || ';') > 0 OR instr(';' || y.fields, ';' || ?7 || '.') > 0) "   \
  "AND (?8 IS NULL OR instr(';' || y.frameworks || ';', ';' || ?8 || ';') > 0) "
#define BY_ROWS(from, of, order)                                                                                       \
  TIE_COLUMNS "y.own, y.tellers FROM " from "WHERE " of TIE_WHERE "AND ?9 IS NULL AND ?10 = 0 ORDER BY " order
#define BY_TELLINGS(from, of, order)                                                                                                \
  TIE_COLUMNS                                                                                                          \
  "t.word IN ('own', 'other', 'joint'), CASE WHEN d.cluster = d.doc THEN t.source ELSE coalesce((SELECT h.source FROM telling h "   \
  "WHERE h.doc = d.cluster ORDER BY h.id LIMIT 1), t.source) END FROM " from "CROSS JOIN telling t ON t.event = y.event CROSS JOIN " \
  "document d ON d.doc = t.doc WHERE " of TIE_WHERE                                                                    \
  "AND (?9 IS NULL OR d.source = ?9) AND (?10 = 0 OR d.day <= ?10) ORDER BY " order
#define OF_TWO "dyad y ", "y.a = ?1 AND y.b = ?2 AND y.month BETWEEN ?3 AND ?4 AND ", "y.month, y.event, y.role"
/* Each tie once; where there is a balance there is something to be read, and nowhere else. The + keeps SQLite from seeking `dyad` by these
 * bounds instead of by the balance's month. */
#define OF_ALL                                                                                                         \
  "balance p CROSS JOIN dyad y ON y.a = p.a AND y.b = p.b AND y.month = p.month ",                                     \
      "?1 IS NULL AND ?2 IS NULL AND +p.month BETWEEN ?3 AND ?4 AND ", "p.a, p.b, p.month, y.event, y.role"
/* Of one source (a network takes no `on`): its documents first, which an index finds, then the events that they tell. */
#define FROM_SOURCE                                                                                                    \
  "(SELECT DISTINCT o.event AS n FROM document c CROSS JOIN telling o ON o.doc = c.doc WHERE c.source = ?9) p CROSS JOIN dyad y INDEXED BY dyad_event " \
  "ON y.event = p.n ", "?1 IS NULL AND ?2 IS NULL AND y.b <> '' AND y.a < y.b AND +y.month BETWEEN ?3 AND ?4 AND ", "y.a, y.b, y.month, y.event, y.role"
#define SQL_OF(by, ...) by(__VA_ARGS__)
static const char TWO_BY_ROWS[] = SQL_OF(BY_ROWS, OF_TWO), TWO_BY_TELLINGS[] = SQL_OF(BY_TELLINGS, OF_TWO),
                  ALL_BY_ROWS[] = SQL_OF(BY_ROWS, OF_ALL), ALL_OF_SOURCE[] = SQL_OF(BY_TELLINGS, FROM_SOURCE);
enum { TIE_DAY, TIE_EVENT, TIE_A, TIE_B, TIE_ROLE, TIE_ID, TIE_TYPE, TIE_INTENSITY, TIE_CONFIDENCE, TIE_STATUS, TIE_QUAD, TIE_OWN,
       TIE_TELLERS };

static void bind_scope(rs_query *q, const rs_scope *c, bool dyad) {
  uint32_t from = c->from, to = c->to ? c->to : 99999999;
  rs_query_text_or_null(q, 1, dyad ? c->a : (rs_str){NULL, 0});
  rs_query_text_or_null(q, 2, dyad ? c->b : (rs_str){NULL, 0});
  rs_query_int(q, 3, from / 100);
  rs_query_int(q, 4, to / 100);
  rs_query_int(q, 5, from);
  rs_query_int(q, 6, to);
  rs_query_text_or_null(q, 7, c->field);
  rs_query_text_or_null(q, 8, c->framework);
  rs_query_text_or_null(q, 9, c->source);
  rs_query_int(q, 10, c->known);
}

/* ---- a month of two at a time ---- */
typedef rasid_status (*month_fn)(void *ctx, const rs_fact *facts, uint32_t n, rasid_error *err);
typedef struct gather {
  rs_arena a; /* one month of two */
  rs_fact *facts;
  uint32_t nfacts, cap;
  uint32_t *sources, cap_sources; /* of the last fact */
  rs_str one, other; /* the two */
  uint32_t month;
  month_fn each;
  void *ctx;
} gather;

static uint8_t status_of(rs_str s) {
  return rs_str_eq_c(s, "past")      ? RS_ST_PAST
         : rs_str_eq_c(s, "ongoing") ? RS_ST_ONGOING
         : rs_str_eq_c(s, "planned") ? RS_ST_PLANNED
                                     : RS_ST_CONDITIONAL;
}

static rasid_status end_month(gather *g, rasid_error *err) {
  rasid_status st = g->nfacts ? g->each(g->ctx, g->facts, g->nfacts, err) : RASID_OK;
  rs_arena_reset(&g->a);
  g->facts = NULL, g->nfacts = g->cap = 0;
  return st;
}

static bool new_fact(gather *g, const rs_query *q) {
  if (g->nfacts == g->cap) {
    rs_fact *more = rs_arena_grow(&g->a, g->facts, g->nfacts, (size_t)g->nfacts + 1, sizeof *more, &g->cap);
    if (!more) return false;
    g->facts = more;
  }
  rs_str role = rs_query_get_text(q, TIE_ROLE);
  rs_str *codes = RS_NEW(&g->a, rs_str, 2);
  if (!codes) return false;
  codes[0] = rs_arena_copy(&g->a, rs_query_get_text(q, TIE_A));
  codes[1] = rs_arena_copy(&g->a, rs_query_get_text(q, TIE_B));
  g->one = codes[0], g->other = codes[1];
  rs_fact f = {.id = rs_arena_copy(&g->a, rs_query_get_text(q, TIE_ID)),
               .type = rs_arena_copy(&g->a, rs_query_get_text(q, TIE_TYPE)),
               .actors = codes,
               .nactors = 1,
               .recipients = codes + 1,
               .nrecipients = 1,
               .day = (uint32_t)rs_query_get_int(q, TIE_DAY),
               .intensity = (int32_t)rs_query_get_int(q, TIE_INTENSITY),
               .confidence = (int32_t)rs_query_get_int(q, TIE_CONFIDENCE),
               .quad = (uint8_t)rs_query_get_int(q, TIE_QUAD),
               .status = status_of(rs_query_get_text(q, TIE_STATUS)),
               .own = true, /* until a telling is on another's word */
               .relation = RS_REL_DIRECTED};
  if (rs_str_eq_c(role, "mutual")) {
    rs_str first = codes[0];
    if (rs_str_cmp(first, codes[1]) > 0) codes[0] = codes[1], codes[1] = first;
    f.relation = RS_REL_MUTUAL, f.nactors = 2, f.nrecipients = 0;
  } else if (rs_str_eq_c(role, "recipient")) {
    f.actors = codes + 1, f.recipients = codes;
  }
  f.day_end = f.day;
  g->sources = NULL, g->cap_sources = 0;
  g->facts[g->nfacts++] = f;
  return codes[0].p && codes[1].p && f.id.p && f.type.p;
}

/* Sources of a fact ascend and stand once. */
static bool add_source(gather *g, uint32_t source) {
  rs_fact *f = &g->facts[g->nfacts - 1];
  uint32_t at = f->nsources;
  for (uint32_t i = 0; i < f->nsources; i++)
    if (f->sources[i] == source) return true;
  if (f->nsources == g->cap_sources) {
    uint32_t *more =
        rs_arena_grow(&g->a, g->sources, f->nsources, (size_t)f->nsources + 1, sizeof *more, &g->cap_sources);
    if (!more) return false;
    f->sources = g->sources = more;
  }
  for (; at && g->sources[at - 1] > source; at--) g->sources[at] = g->sources[at - 1];
  g->sources[at] = source;
  f->nsources++;
  return true;
}

static bool same_tie(const gather *g, const rs_query *q, int64_t event, int64_t last) {
  const rs_fact *f = g->nfacts ? &g->facts[g->nfacts - 1] : NULL;
  if (!f || event != last) return false;
  rs_str a = rs_query_get_text(q, TIE_A), b = rs_query_get_text(q, TIE_B), role = rs_query_get_text(q, TIE_ROLE);
  if (rs_str_eq_c(role, "mutual"))
    return f->relation == RS_REL_MUTUAL && rs_codes_have(f->actors, 2, a) && rs_codes_have(f->actors, 2, b);
  bool turn = rs_str_eq_c(role, "recipient");
  return f->relation == RS_REL_DIRECTED && rs_str_eq(f->actors[0], turn ? b : a) &&
         rs_str_eq(f->recipients[0], turn ? a : b);
}

/* Numbers joined by blanks, or one. */
static bool add_sources(gather *g, rs_str joined) {
  uint32_t n;
  bool room = true;
  while (room && joined.n)
    if (rs_str_to_u32(rs_str_cut(&joined, ' '), &n)) room = add_source(g, n);
  return room;
}

static bool same_month(const gather *g, const rs_query *q) {
  return g->nfacts && g->month == (uint32_t)rs_query_get_int(q, TIE_DAY) / 100 && rs_str_eq(g->one, rs_query_get_text(q, TIE_A)) &&
         rs_str_eq(g->other, rs_query_get_text(q, TIE_B));
}

static rasid_status each_month(rs_store *s, const rs_scope *c, bool dyad, month_fn each, void *ctx, rasid_error *err) {
  bool some = c->source.n || c->known;
  rs_query *q;
  rasid_status st = rs_query_open(s, dyad ? (some ? TWO_BY_TELLINGS : TWO_BY_ROWS) : some ? ALL_OF_SOURCE : ALL_BY_ROWS, &q, err);
  if (st) return st;
  gather g = {.each = each, .ctx = ctx};
  rs_arena_init(&g.a, 0);
  bind_scope(q, c, dyad);
  int64_t last = 0;
  while ((st = rs_query_step(q, err)) == RASID_OK) {
    int64_t event = rs_query_get_int(q, TIE_EVENT);
    if (!same_month(&g, q) && (st = end_month(&g, err)) != RASID_OK) break;
    g.month = (uint32_t)rs_query_get_int(q, TIE_DAY) / 100;
    bool room = same_tie(&g, q, event, last) || new_fact(&g, q);
    last = event;
    if (room && !rs_query_get_int(q, TIE_OWN)) g.facts[g.nfacts - 1].own = false;
    if (!room || !add_sources(&g, rs_query_get_text(q, TIE_TELLERS))) {
      st = rs_fail_memory(err);
      break;
    }
  }
  if (st == RASID_END) st = end_month(&g, err);
  rs_query_close(q);
  rs_arena_free(&g.a);
  return st;
}

/* ---- index ---- */
static rasid_status add_to_index(void *ctx, const rs_fact *facts, uint32_t n, rasid_error *err) {
  return rs_index_add(ctx, facts, n, err);
}

/* The balances hold whole months of all events, told by whoever. */
static bool is_whole(const rs_scope *c) { return !c->field.n && !c->framework.n && !c->source.n; }

/* Numbers joined by blanks. */
static bool numbers_of(rs_str joined, rs_arena *a, const uint32_t **out, uint32_t *n) {
  uint32_t most = 1;
  for (uint32_t i = 0; i < joined.n; i++) most += joined.p[i] == ' ';
  uint32_t *p = RS_NEW(a, uint32_t, most);
  for (*n = 0; p && joined.n; (*n)++)
    if (!rs_str_to_u32(rs_str_cut(&joined, ' '), &p[*n])) p[*n] = 0;
  *out = p;
  return p != NULL;
}

/* A month of the balance where all of it is asked for, else its days. */
static rasid_status put_month(rs_store *s, const rs_scope *c, const rs_query *q, rs_index *x, rasid_error *err) {
  uint32_t month = (uint32_t)rs_query_get_int(q, 0), first = month * 100 + 1, last = month * 100 + 31;
  if (first < c->from || (c->to && last > c->to) || (c->known && rs_query_get_int(q, 8) > c->known)) {
    rs_scope days = *c;
    days.from = first > c->from ? first : c->from, days.to = c->to && c->to < last ? c->to : last;
    return each_month(s, &days, true, add_to_index, x, err);
  }
  bool turn = rs_str_cmp(c->a, c->b) > 0;
  rs_index_row r = {.month = rs_month_of(first), .to = rs_query_get_int(q, turn ? 2 : 1), .back = rs_query_get_int(q, turn ? 1 : 2),
                    .mutual = rs_query_get_int(q, 3), .own = rs_query_get_int(q, 4), .events = (uint32_t)rs_query_get_int(q, 5),
                    .cooperative = (uint32_t)rs_query_get_int(q, 6)};
  if (!numbers_of(rs_query_get_text(q, 7), x->arena, &r.seen, &r.sources)) return rs_fail_memory(err);
  return rs_index_put(x, &r, err);
}

static rasid_status add_balances(rs_store *s, const rs_scope *c, rs_index *x, rasid_error *err) {
  static const char SQL[] = "SELECT month, forth, back, mutual, own, events, cooperative, tellers, told_last FROM balance WHERE a = ?1 AND "
                            "b = ?2 AND month BETWEEN ?3 AND ?4 ORDER BY month";
  bool turn = rs_str_cmp(c->a, c->b) > 0;
  rs_query *q;
  rasid_status st = rs_query_open(s, SQL, &q, err);
  if (st) return st;
  rs_query_text(q, 1, turn ? c->b : c->a), rs_query_text(q, 2, turn ? c->a : c->b);
  rs_query_int(q, 3, c->from / 100), rs_query_int(q, 4, c->to ? c->to / 100 : 999999);
  while (!(st = rs_query_step(q, err)))
    if ((st = put_month(s, c, q, x, err)) != RASID_OK) break;
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

static rasid_status count_documents(rs_store *s, const rs_scope *c, rs_index *x, rasid_error *err) {
  static const char ALL[] = "SELECT documents FROM calendar WHERE month = ?1 / 100 AND ?2 > 0";
  static const char OF_SOURCE[] = "SELECT count(*) FROM document WHERE day BETWEEN ?1 AND ?2 AND source = ?3";
  rs_query *q;
  rasid_status st = x->nrows ? rs_query_open(s, c->source.n ? OF_SOURCE : ALL, &q, err) : RASID_END;
  if (st) return st == RASID_END ? RASID_OK : st;
  for (uint32_t i = 0; !st && i < x->nrows; i++) {
    rs_query_int(q, 1, rs_month_day(x->rows[i].month));
    rs_query_int(q, 2, rs_month_day(x->rows[i].month) + 30);
    if (c->source.n) rs_query_text(q, 3, c->source);
    st = rs_query_step(q, err);
    if (!st) x->rows[i].documents = (uint32_t)rs_query_get_int(q, 0);
    if (st == RASID_END) st = RASID_OK;
    rs_query_reset(q);
  }
  rs_query_close(q);
  return st;
}

rasid_status rs_load_index(rs_store *s, const rs_scope *c, uint32_t half_life, uint32_t last, rs_arena *a, rs_index *out,
                           rasid_error *err) {
  rs_index_init(out, c->a, c->b, a);
  rasid_status st = is_whole(c) ? add_balances(s, c, out, err) : each_month(s, c, true, add_to_index, out, err);
  if (!st) st = rs_index_finish(out, last, half_life, err);
  return st ? st : count_documents(s, c, out, err);
}

/* ---- network ---- */
static rasid_status add_to_net(void *ctx, const rs_fact *facts, uint32_t n, rasid_error *err) {
  return rs_net_add(ctx, facts, n, err);
}

static rasid_status add_months(rs_store *s, uint32_t first, uint32_t last, rs_net *net, rasid_error *err) {
  static const char SQL[] =
      "SELECT a, b, sum(forth + back + mutual), sum(events), sum(own), sum(cooperative), min(month), max(month) FROM balance "
      "WHERE month BETWEEN ?1 AND ?2 GROUP BY a, b";
  rs_query *q;
  rasid_status st = rs_query_open(s, SQL, &q, err);
  if (st) return st;
  rs_query_int(q, 1, first), rs_query_int(q, 2, last);
  while (!(st = rs_query_step(q, err))) {
    rs_edge sums = {.weight = rs_query_get_int(q, 2), .events = (uint32_t)rs_query_get_int(q, 3), .own = rs_query_get_int(q, 4),
                    .cooperative = (uint32_t)rs_query_get_int(q, 5), .first = (uint32_t)rs_query_get_int(q, 6), .last = (uint32_t)rs_query_get_int(q, 7)};
    if ((st = rs_net_put(net, rs_query_get_text(q, 0), rs_query_get_text(q, 1), &sums, err)) != RASID_OK) break;
  }
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

/* Whole months from the balances, what is left of the first and the last by its days. */
static rasid_status add_span(rs_store *s, const rs_scope *c, rs_net *net, rasid_error *err) {
  uint32_t from = c->from, to = c->to ? c->to : 99999999, first = from / 100, last = to / 100;
  rs_scope days = *c;
  rasid_status st = RASID_OK;
  bool head = from % 100 > 1, tail = to % 100 < 31;
  if (head || (tail && first == last)) {
    days.to = first == last ? to : first * 100 + 31;
    st = each_month(s, &days, false, add_to_net, net, err);
    first++;
  }
  if (!st && tail && first <= last) {
    days.from = last * 100 + 1, days.to = to;
    st = each_month(s, &days, false, add_to_net, net, err);
    last--;
  }
  return st || first > last ? st : add_months(s, first, last, net, err);
}

rasid_status rs_load_network(rs_store *s, const rs_scope *c, rs_arena *a, rs_network *out, rasid_error *err) {
  rs_net *net = rs_net_new();
  if (!net) return rs_fail_memory(err);
  rasid_status st = is_whole(c) ? add_span(s, c, net, err) : each_month(s, c, false, add_to_net, net, err);
  if (!st) st = rs_net_finish(net, a, out, err);
  for (uint32_t i = 0; !st && i < out->nnodes; i++) {
    out->nodes[i].code = rs_arena_copy(a, out->nodes[i].code);
    if (!out->nodes[i].code.p) st = rs_fail_memory(err);
  }
  rs_net_free(net);
  return st;
}

rasid_status rs_load_last_day(rs_store *s, uint32_t *out, rasid_error *err) {
  rs_query *q;
  rasid_status st = rs_query_open(s, "SELECT max(day) FROM document", &q, err);
  *out = 0;
  if (st) return st;
  st = rs_query_step(q, err);
  if (!st) *out = (uint32_t)rs_query_get_int(q, 0);
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

/* Questions whose rows are computed: index, ledger, network. Invariant: rows are whole before the first is handed out.
 * Cost: that of load.c, and the rows. */
#include "record/query.h"
#include <stdlib.h>

static rasid_value score(uint32_t thousandths) { return rs_value_real(thousandths / 1000.0); }
static rasid_value sum(int64_t v) { return rs_value_real((double)v / 10000); }

/* ---- the months of a dyad ---- */
const rasid_column RS_DYAD_COLUMNS[] = {
    {"a", RASID_TEXT},         {"b", RASID_TEXT},       {"month", RASID_TEXT},      {"index", RASID_REAL},
    {"per_1000", RASID_REAL},  {"trailing", RASID_REAL}, {"a_to_b", RASID_REAL},    {"b_to_a", RASID_REAL},
    {"mutual", RASID_REAL},    {"own_word", RASID_REAL}, {"cooperative", RASID_REAL}, {"events", RASID_INTEGER},
    {"sources", RASID_INTEGER}, {"documents", RASID_INTEGER}};

rasid_status rs_open_dyad(rasid_cursor *c, rasid_error *err) {
  rs_index x;
  const rs_params *p = &c->params;
  rs_scope all = p->scope;
  all.from = 0; /* what lies before still trails */
  rasid_status st = rs_load_index(c->store, &all, p->half_life, all.to ? rs_month_of(all.to) : 0, &c->arena, &x, err);
  for (uint32_t i = 0; !st && i < x.nrows; i++) {
    const rs_index_row *r = &x.rows[i];
    if (p->scope.from && r->month < rs_month_of(p->scope.from)) continue;
    rasid_value *v = rs_cursor_add(c);
    if (!v) return rs_fail_memory(err);
    v[0] = rs_value_text(x.a), v[1] = rs_value_text(x.b), v[2] = rs_value_month(r->month, &c->arena);
    v[3] = sum(rs_index_sum(r));
    if (r->documents) v[4] = rs_value_real(rs_index_per_thousand(r));
    v[5] = rs_value_real(r->trailing);
    v[6] = sum(r->to), v[7] = sum(r->back), v[8] = sum(r->mutual), v[9] = sum(r->own);
    if (r->events) v[10] = rs_value_real((double)r->cooperative / r->events);
    v[11] = rs_value_int(r->events), v[12] = rs_value_int(r->sources), v[13] = rs_value_int(r->documents);
  }
  return st;
}

/* ---- the ledger ---- */
const rasid_column RS_LEDGER_COLUMNS[] = {
    {"date", RASID_TEXT},     {"parties", RASID_LIST},    {"act", RASID_TEXT},      {"state", RASID_TEXT},
    {"kind", RASID_TEXT},     {"fields", RASID_LIST},     {"frameworks", RASID_LIST}, {"place", RASID_TEXT},
    {"due", RASID_TEXT},      {"delivered", RASID_TEXT},  {"link", RASID_TEXT},     {"score", RASID_REAL},
    {"shared", RASID_LIST},   {"links", RASID_INTEGER},   {"confidence", RASID_REAL}, {"doc", RASID_TEXT},
    {"delivery_doc", RASID_TEXT}, {"promise", RASID_TEXT}, {"delivery", RASID_TEXT}, {"text", RASID_TEXT},
    {"possible", RASID_TEXT}, {"possible_score", RASID_REAL}, {"possible_shared", RASID_LIST}, {"possible_doc", RASID_TEXT},
    {"possible_delivery", RASID_TEXT}};

static rasid_value shared_of(uint32_t bits, rs_arena *a) {
  rs_str names[RS_SHARED_COUNT];
  uint32_t n = 0;
  for (unsigned i = 0; i < RS_SHARED_COUNT; i++)
    if (bits >> i & 1) names[n++] = rs_str_from_c(rs_shared_name(i));
  return rs_value_codes(names, n, a);
}

/* The best telling: its document and its sentence. */
static rasid_status evidence(rs_store *s, rs_str event, rs_arena *a, rasid_value *doc, rasid_value *text,
                             rasid_error *err) {
  static const char SQL[] =
      "SELECT d.id, CAST(substr(CAST(x.text AS BLOB), t.span_start + 1, t.span_end - t.span_start) AS TEXT) FROM event e "
      "JOIN telling t ON t.telling = e.best JOIN document d ON d.doc = t.doc JOIN text x ON x.doc = t.doc WHERE e.id = ?1";
  rs_query *q;
  rasid_status st = rs_query_open(s, SQL, &q, err);
  if (st) return st;
  rs_query_text(q, 1, event);
  st = rs_query_step(q, err);
  if (!st) {
    rs_str id = rs_arena_copy(a, rs_query_get_text(q, 0)), words = rs_arena_copy(a, rs_query_get_text(q, 1));
    if (!id.p || !words.p) st = rs_fail_memory(err);
    *doc = rs_value_text(id), *text = rs_value_text(words);
  }
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

static rs_ledger_book book_of(rs_str state, bool general) {
  static const rs_promise_state states[] = {RS_PROMISE_OPEN, RS_PROMISE_OVERDUE, RS_PROMISE_KEPT, RS_PROMISE_WITHDRAWN};
  rs_ledger_book b = RS_BOOK_OPEN;
  while (b < RS_BOOK_GENERAL && !rs_str_eq_c(state, rs_promise_state_name(states[b]))) b++;
  return general && b != RS_BOOK_WITHDRAWN ? RS_BOOK_GENERAL : b;
}

rs_ledger_book rs_ledger_book_of(const rasid_value *row) {
  rasid_string state = row[3].text, kind = row[4].text;
  return book_of(rs_str_make(state.data, state.length), rs_str_eq_c(rs_str_make(kind.data, kind.length), "general"));
}

/* The links that somebody can build on, or has judged. */
static uint32_t links_of(const rs_ledger *l, const rs_ledger_entry *e) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < e->nlinks; i++) n += l->links[e->link0 + i].verdict != RS_LINK_POSSIBLE;
  return n;
}

/* What may be the delivery, beside a promise that none keeps. */
static rasid_status possible_of(rasid_cursor *c, const rs_book *book, const rs_link *l, rasid_value *v, rasid_error *err) {
  const rs_fact *d = &book->facts[l->delivery];
  rasid_value text;
  v[20] = rs_value_day(d->day, &c->arena), v[21] = score(l->score), v[22] = shared_of(l->shared, &c->arena);
  v[24] = rs_value_text(d->id);
  return evidence(c->store, d->id, &c->arena, &v[23], &text, err);
}

static rasid_status ledger_row(rasid_cursor *c, const rs_book *book, const rs_ledger_entry *e, rasid_error *err) {
  bool promised = e->promise != UINT32_MAX;
  const rs_fact *f = &book->facts[promised ? e->promise : e->delivery];
  const rs_link *best = e->nlinks ? &book->ledger.links[e->link0] : NULL;
  rs_arena *a = &c->arena;
  rasid_value *v = rs_cursor_add(c);
  if (!v) return rs_fail_memory(err);
  v[0] = rs_value_day(f->day, a), v[1] = rs_value_codes(f->actors, f->nactors, a);
  v[2] = rs_value_text(promised ? f->act : f->type);
  v[3] = promised ? rs_value_c(rs_promise_state_name(e->state)) : rs_value_c("unpromised");
  if (promised) v[4] = rs_value_c(f->specific ? "specific" : "general");
  v[5] = rs_value_codes(f->fields, f->nfields, a), v[6] = rs_value_codes(f->frameworks, f->nframeworks, a);
  v[7] = rs_value_text(f->place), v[8] = rs_value_day(f->due_end ? f->due_end : f->due, a);
  v[14] = score((uint32_t)f->confidence);
  if (promised) v[17] = rs_value_text(f->id);
  rasid_value text = rs_value_null();
  rasid_status st = evidence(c->store, f->id, a, &v[15], &v[19], err);
  const rs_link *possible = rs_ledger_possible(&book->ledger, e);
  if (!st && possible) st = possible_of(c, book, possible, v, err);
  if (st || e->delivery == UINT32_MAX) return st;
  const rs_fact *d = &book->facts[e->delivery];
  v[9] = rs_value_day(d->day, a), v[18] = rs_value_text(d->id);
  if (promised && best && best->delivery == e->delivery) {
    v[10] = rs_value_c(rs_verdict_name(best->verdict)), v[11] = score(best->score);
    v[12] = shared_of(best->shared, a), v[13] = rs_value_int(links_of(&book->ledger, e));
  }
  return evidence(c->store, d->id, a, &v[16], &text, err);
}

static bool wanted_state(const rs_params *p, const rs_book *book, const rs_ledger_entry *e) {
  rs_str want = p->text[RS_PI_STATE];
  bool promised = e->promise != UINT32_MAX, general = promised && !book->facts[e->promise].specific;
  if (!want.n) return promised;
  if (rs_str_eq_c(want, "unpromised")) return !promised;
  if (rs_str_eq_c(want, "general")) return general;
  return promised && (!general || e->state == RS_PROMISE_WITHDRAWN) && rs_str_eq_c(want, rs_promise_state_name(e->state));
}

static rasid_status load(rasid_cursor *c, rs_book *book, rasid_error *err) {
  rs_ledger_scope scope = {.scope = c->params.scope, .window = c->params.window, .least = c->params.min_score};
  rasid_status st = rs_params_on(c->store, &c->params, &scope.on, err);
  return st ? st : rs_load_ledger(c->store, &scope, &c->arena, book, err);
}

rasid_status rs_open_ledger(rasid_cursor *c, rasid_error *err) {
  rs_book book;
  uint32_t shown[RS_BOOKS] = {0};
  rasid_status st = load(c, &book, err);
  for (uint32_t i = 0; !st && i < book.ledger.nentries; i++) {
    const rs_ledger_entry *e = &book.ledger.entries[i];
    if (c->params.limit >= 0 && c->nrows >= c->params.limit) break;
    if (!wanted_state(&c->params, &book, e)) continue;
    bool promised = e->promise != UINT32_MAX;
    rs_str state = rs_str_from_c(promised ? rs_promise_state_name(e->state) : "unpromised");
    if (c->each && shown[book_of(state, promised && !book.facts[e->promise].specific)]++ >= c->each) continue;
    st = ledger_row(c, &book, e, err);
  }
  return st;
}

const rasid_column RS_LINK_COLUMNS[] = {{"promise_date", RASID_TEXT}, {"delivery_date", RASID_TEXT}, {"parties", RASID_LIST},
                                        {"act", RASID_TEXT},          {"shared", RASID_LIST},        {"score", RASID_REAL},
                                        {"verdict", RASID_TEXT},      {"promise", RASID_TEXT},       {"delivery", RASID_TEXT}};

rasid_status rs_open_links(rasid_cursor *c, rasid_error *err) {
  rs_book book;
  rs_arena *a = &c->arena;
  rasid_status st = load(c, &book, err);
  for (uint32_t i = 0; !st && i < book.ledger.npromises; i++)
    for (uint32_t k = 0; !st && k < book.ledger.entries[i].nlinks; k++) {
      if (c->params.limit >= 0 && c->nrows >= c->params.limit) return RASID_OK;
      const rs_link *l = &book.ledger.links[book.ledger.entries[i].link0 + k];
      const rs_fact *p = &book.facts[l->promise], *d = &book.facts[l->delivery];
      rasid_value *v = rs_cursor_add(c);
      if (!v) return rs_fail_memory(err);
      v[0] = rs_value_day(p->day, a), v[1] = rs_value_day(d->day, a), v[2] = rs_value_codes(p->actors, p->nactors, a);
      v[3] = rs_value_text(p->act), v[4] = shared_of(l->shared, a), v[5] = score(l->score);
      v[6] = rs_value_c(rs_verdict_name(l->verdict)), v[7] = rs_value_text(p->id), v[8] = rs_value_text(d->id);
    }
  return st;
}

/* ---- the network ---- */
const rasid_column RS_NETWORK_COLUMNS[] = {{"code", RASID_TEXT},        {"degree", RASID_INTEGER},    {"strength", RASID_REAL},
                                           {"betweenness", RASID_REAL}, {"community", RASID_INTEGER}, {"events", RASID_INTEGER}};
const rasid_column RS_EDGE_COLUMNS[] = {{"a", RASID_TEXT},
                                        {"b", RASID_TEXT},
                                        {"index", RASID_REAL},
                                        {"events", RASID_INTEGER},
                                        {"community", RASID_INTEGER}};

/* The network that is asked for: one that is there already (a view shows it in several ways), or loaded. */
static rasid_status network_of(rasid_cursor *c, rs_network *n, rasid_error *err) {
  if (!c->network) return rs_load_network(c->store, &c->params.scope, &c->arena, n, err);
  *n = *c->network;
  return RASID_OK;
}

/* The strongest first; of equal ones by code. */
static void by_strength(const rs_network *n, uint32_t *order) {
  for (uint32_t i = 0; i < n->nnodes; i++) {
    uint32_t at = i;
    for (; at && n->nodes[order[at - 1]].strength < n->nodes[i].strength; at--) order[at] = order[at - 1];
    order[at] = i;
  }
}

rasid_status rs_open_network(rasid_cursor *c, rasid_error *err) {
  rs_network n;
  rasid_status st = network_of(c, &n, err);
  if (st) return st;
  uint32_t *order = RS_NEW(&c->arena, uint32_t, n.nnodes);
  if (!order) return rs_fail_memory(err);
  by_strength(&n, order);
  for (uint32_t i = 0; i < n.nnodes && (c->params.limit < 0 || i < c->params.limit); i++) {
    const rs_node *x = &n.nodes[order[i]];
    rasid_value *v = rs_cursor_add(c);
    if (!v) return rs_fail_memory(err);
    v[0] = rs_value_text(x->code), v[1] = rs_value_int(x->degree), v[2] = sum(x->strength);
    v[3] = rs_value_real(x->betweenness), v[4] = rs_value_int(x->community), v[5] = rs_value_int(x->events);
  }
  return RASID_OK;
}

rasid_status rs_open_edges(rasid_cursor *c, rasid_error *err) {
  rs_network n;
  rasid_status st = network_of(c, &n, err);
  for (uint32_t i = 0; !st && i < n.nedges && (c->params.limit < 0 || i < c->params.limit); i++) {
    const rs_edge *e = &n.edges[i];
    rasid_value *v = rs_cursor_add(c);
    if (!v) return rs_fail_memory(err);
    v[0] = rs_value_text(n.nodes[e->a].code), v[1] = rs_value_text(n.nodes[e->b].code), v[2] = sum(e->weight);
    v[3] = rs_value_int(e->events);
    if (n.nodes[e->a].community == n.nodes[e->b].community) v[4] = rs_value_int(n.nodes[e->a].community);
  }
  return st;
}

/* ---- pairs by their sums ---- */
const rasid_column RS_DYADS_COLUMNS[] = {{"a", RASID_TEXT},           {"b", RASID_TEXT},         {"index", RASID_REAL}, {"own_word", RASID_REAL},
                                         {"cooperative", RASID_REAL}, {"events", RASID_INTEGER}, {"first", RASID_TEXT}, {"last", RASID_TEXT}};

/* Most events first; of equal ones by their codes, in whose order edges stand. */
static int most_events(const void *x, const void *y) {
  const rs_edge *const *a = x, *const *b = y;
  if ((*a)->events != (*b)->events) return (*a)->events > (*b)->events ? -1 : 1;
  return *a < *b ? -1 : 1;
}

rasid_status rs_open_all_dyads(rasid_cursor *c, rasid_error *err) {
  rs_network n;
  rasid_status st = network_of(c, &n, err);
  if (st) return st;
  const rs_edge **order = RS_NEW(&c->arena, const rs_edge *, n.nedges);
  if (!order) return rs_fail_memory(err);
  for (uint32_t i = 0; i < n.nedges; i++) order[i] = &n.edges[i];
  if (n.nedges > 1) qsort(order, n.nedges, sizeof *order, most_events);
  for (uint32_t i = 0; i < n.nedges && (c->params.limit < 0 || i < c->params.limit); i++) {
    const rs_edge *e = order[i];
    rasid_value *v = rs_cursor_add(c);
    if (!v) return rs_fail_memory(err);
    v[0] = rs_value_text(n.nodes[e->a].code), v[1] = rs_value_text(n.nodes[e->b].code), v[2] = sum(e->weight), v[3] = sum(e->own);
    v[4] = rs_value_real(e->events ? (double)e->cooperative / e->events : 0), v[5] = rs_value_int(e->events);
    v[6] = rs_value_month(rs_month_of(e->first * 100 + 1), &c->arena), v[7] = rs_value_month(rs_month_of(e->last * 100 + 1), &c->arena);
  }
  return RASID_OK;
}

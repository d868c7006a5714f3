/* Questions by name. Invariant: a cursor's columns are those of its question, whatever it is asked with. Cost: a look through
 * the names; then that of the question. */
#include "record/query.h"
#include <stdlib.h>

#define SPAN (RS_P(FROM) | RS_P(TO))
#define PAGE (RS_P(LIMIT) | RS_P(CURSOR))
#define EVENTS                                                                                                         \
  (RS_P(A) | RS_P(B) | RS_P(ACTOR) | RS_P(TYPE) | RS_P(FIELD) | RS_P(FRAMEWORK) | RS_P(LEVEL) | RS_P(STATUS) | SPAN |   \
   RS_P(MIN_CONFIDENCE) | RS_P(TEXT) | RS_P(SOURCE) | RS_P(ON) | PAGE)
#define LEDGER                                                                                                         \
  (RS_P(A) | RS_P(B) | RS_P(FIELD) | RS_P(FRAMEWORK) | SPAN | RS_P(ON) | RS_P(WINDOW) | RS_P(MIN_SCORE) | PAGE)
#define TWO (RS_P(A) | RS_P(B))

const rs_question RS_QUESTIONS[] = {
    {"events", EVENTS, 0, RS_EVENT_COLUMNS, RS_EVENT_NCOLUMNS, rs_open_events},
    {"positions", EVENTS, TWO, RS_EVENT_COLUMNS, RS_EVENT_NCOLUMNS, rs_open_positions},
    {"tellings", RS_P(EVENT) | PAGE, RS_P(EVENT), RS_TELLING_COLUMNS, RS_TELLING_NCOLUMNS, rs_open_tellings},
    {"dyad", TWO | RS_P(FIELD) | RS_P(FRAMEWORK) | RS_P(SOURCE) | SPAN | RS_P(HALF_LIFE) | PAGE, TWO, RS_DYAD_COLUMNS,
     RS_DYAD_NCOLUMNS, rs_open_dyad},
    {"ledger", LEDGER | RS_P(STATE), 0, RS_LEDGER_COLUMNS, RS_LEDGER_NCOLUMNS, rs_open_ledger},
    {"links", LEDGER, 0, RS_LINK_COLUMNS, RS_LINK_NCOLUMNS, rs_open_links},
    {"network", RS_NETWORK_PARAMS | RS_P(CURSOR), 0, RS_NETWORK_COLUMNS, RS_NETWORK_NCOLUMNS, rs_open_network},
    {"edges", RS_NETWORK_PARAMS | RS_P(CURSOR), 0, RS_EDGE_COLUMNS, RS_EDGE_NCOLUMNS, rs_open_edges},
    {"export", EVENTS, 0, RS_EXPORT_COLUMNS, RS_EXPORT_NCOLUMNS, rs_open_export},
    {"reviews", PAGE | RS_P(EVENT), 0, RS_REVIEW_COLUMNS, RS_REVIEW_NCOLUMNS, rs_open_reviews},
    {"coverage", SPAN | RS_P(SOURCE) | PAGE, 0, RS_COVERAGE_COLUMNS, RS_COVERAGE_NCOLUMNS, rs_open_coverage},
    {"about", 0, 0, RS_ABOUT_COLUMNS, RS_ABOUT_NCOLUMNS, rs_open_about},
    {"version", 0, 0, RS_VERSION_COLUMNS, RS_VERSION_NCOLUMNS, rs_open_version},
    {"lastday", 0, 0, RS_LAST_DAY_COLUMNS, RS_LAST_DAY_NCOLUMNS, rs_open_last_day},
    {"tokens", RS_P(TOKEN), RS_P(TOKEN), RS_TOKEN_COLUMNS, RS_TOKEN_NCOLUMNS, rs_open_tokens},
    {"told", RS_P(EVENT), RS_P(EVENT), RS_EXPORT_COLUMNS, RS_EXPORT_NCOLUMNS, rs_open_told},
    {"document", RS_P(EVENT), RS_P(EVENT), RS_DOCUMENT_COLUMNS, RS_DOCUMENT_NCOLUMNS, rs_open_document},
    {"arrivals", RS_P(AFTER) | RS_P(LIMIT), 0, RS_ARRIVAL_COLUMNS, RS_ARRIVAL_NCOLUMNS, rs_open_arrivals},
    {"dyads", RS_P(A) | SPAN | PAGE, 0, RS_DYADS_COLUMNS, RS_DYADS_NCOLUMNS, rs_open_dyads},
    {"changes", RS_P(ON) | PAGE, 0, RS_CHANGE_COLUMNS, RS_CHANGE_NCOLUMNS, rs_open_changes},
    {"due", RS_P(ON) | PAGE, 0, RS_DUE_COLUMNS, RS_DUE_NCOLUMNS, rs_open_due},
    {"voices", TWO | SPAN | PAGE, TWO, RS_VOICE_COLUMNS, RS_VOICE_NCOLUMNS, rs_open_voices},
    {"subjects", TWO | RS_P(FRAMEWORK) | SPAN | PAGE, 0, RS_SUBJECT_COLUMNS, RS_SUBJECT_NCOLUMNS, rs_open_subjects},
    {"activity", TWO | RS_P(FRAMEWORK) | SPAN | PAGE, 0, RS_ACTIVITY_COLUMNS, RS_ACTIVITY_NCOLUMNS, rs_open_activity},
    {"pairs", RS_P(FRAMEWORK) | SPAN | PAGE, RS_P(FRAMEWORK), RS_PAIR_COLUMNS, RS_PAIR_NCOLUMNS, rs_open_pairs},
    {"names", RS_P(CODE) | RS_P(KIND) | PAGE, 0, RS_NAME_COLUMNS, RS_NAME_NCOLUMNS, rs_open_names},
    {"relations", TWO, TWO, RS_RELATION_COLUMNS, RS_RELATION_NCOLUMNS, rs_open_relations},
    {"memberships", RS_P(A) | RS_P(FRAMEWORK), 0, RS_MEMBERSHIP_COLUMNS, RS_MEMBERSHIP_NCOLUMNS, rs_open_memberships},
    {"frameworks", PAGE, 0, RS_FRAMEWORK_COLUMNS, RS_FRAMEWORK_NCOLUMNS, rs_open_frameworks},
};
const size_t RS_NQUESTIONS = sizeof RS_QUESTIONS / sizeof *RS_QUESTIONS;

static const rs_question *question_of(const char *name) {
  for (size_t i = 0; i < RS_NQUESTIONS; i++)
    if (strcmp(RS_QUESTIONS[i].name, name) == 0) return &RS_QUESTIONS[i];
  return NULL;
}

static rasid_status no_question(const char *name, rasid_error *err) {
  rs_buf list = {0};
  for (size_t i = 0; i < RS_NQUESTIONS; i++) rs_buf_printf(&list, "%s%s", i ? ", " : "", RS_QUESTIONS[i].name);
  rasid_status st = rs_fail(err, RASID_ARGUMENT, "there is no question %s; there are " RS_STR_FMT, name,
                            RS_STR_ARG(rs_buf_view(&list)));
  rs_buf_free(&list);
  return st;
}

rasid_value *rs_cursor_add(rasid_cursor *c) {
  size_t have = (size_t)c->nrows * c->ncolumns;
  if (have + c->ncolumns > c->cap) {
    rasid_value *more = rs_arena_grow(&c->arena, c->rows, have, have + c->ncolumns, sizeof *more, &c->cap);
    if (!more) return NULL;
    c->rows = more;
  }
  c->nrows++;
  return c->rows + have;
}

rasid_status rasid_query(rasid_store *store, const char *name, const rasid_param *params, size_t n, rasid_cursor **out,
                         rasid_error *err) {
  return rs_cursor_open(store, NULL, name, params, n, 0, out, err);
}

/* A page is one row longer, which tells that there is more. */
enum { PAGE_ROWS = 50 };
static void turn_to_page(rs_params *p) {
  if (!p->paged) return;
  p->page = p->limit > 0 ? p->limit : PAGE_ROWS;
  p->limit = p->skip + p->page + 1;
}

static rasid_status skip_rows(rasid_cursor *c, rasid_error *err) {
  rasid_status st = RASID_OK;
  if (!c->q) c->at = c->params.skip < c->nrows ? c->params.skip : c->nrows;
  for (uint32_t i = 0; c->q && !st && i < c->params.skip; i++) st = rs_query_step(c->q, err);
  return st == RASID_END ? RASID_OK : st;
}

rasid_status rs_cursor_open(rs_store *store, const rs_lexicon *lex, const char *name, const rasid_param *params, size_t n, uint32_t each,
                            rasid_cursor **out, rasid_error *err) {
  return rs_cursor_open_on(store, lex, NULL, name, params, n, each, out, err);
}

rasid_status rs_cursor_open_on(rs_store *store, const rs_lexicon *lex, const rs_network *network, const char *name, const rasid_param *params,
                               size_t n, uint32_t each, rasid_cursor **out, rasid_error *err) {
  if (out) *out = NULL;
  if (!store || !name || !out || (n && !params))
    return rs_fail(err, RASID_ARGUMENT, "a question needs a record, a name and a place for its cursor");
  const rs_question *q = question_of(name);
  if (!q) return no_question(name, err);
  rasid_cursor *c = calloc(1, sizeof *c);
  if (!c) return rs_fail_memory(err);
  c->store = store, c->lex = lex, c->network = network, c->columns = q->columns, c->ncolumns = q->ncolumns, c->each = each;
  rs_arena_init(&c->arena, 0);
  c->row = RS_NEW(&c->arena, rasid_value, q->ncolumns);
  rasid_status st = c->row ? RASID_OK : rs_fail_memory(err);
  if (!st) st = rs_params_read(name, q->allowed, q->needed, params, n, &c->arena, &c->params, err);
  turn_to_page(&c->params);
  if (!st) st = q->open(c, err);
  if (!st) st = skip_rows(c, err);
  if (st) {
    rasid_cursor_close(c);
    return st;
  }
  *out = c;
  return RASID_OK;
}

const rasid_column *rasid_cursor_columns(const rasid_cursor *c, size_t *n) {
  if (n) *n = c ? c->ncolumns : 0;
  return c ? c->columns : NULL;
}

static rasid_value value_at(const rasid_cursor *c, int i) {
  if (rs_query_is_null(c->q, i)) return rs_value_null();
  switch (c->columns[i].type) {
  case RASID_INTEGER: return rs_value_int(rs_query_get_int(c->q, i));
  case RASID_REAL: return (rasid_value){.type = RASID_REAL, .real = rs_query_get_real(c->q, i)};
  case RASID_LIST: return rs_value_list(rs_query_get_text(c->q, i));
  default: return rs_value_text(rs_query_get_text(c->q, i));
  }
}

rasid_status rasid_cursor_next(rasid_cursor *c, const rasid_value **row, rasid_error *err) {
  if (row) *row = NULL;
  if (!c || !row) return rs_fail(err, RASID_ARGUMENT, "a row needs a cursor and a place to be put");
  if (!c->q) {
    if (c->at == c->nrows) return RASID_END;
    *row = c->rows + (size_t)c->at++ * c->ncolumns;
    return RASID_OK;
  }
  rasid_status st = rs_query_step(c->q, err);
  if (st) return st;
  for (uint32_t i = 0; i < c->ncolumns; i++) c->row[i] = value_at(c, (int)i);
  *row = c->row;
  return RASID_OK;
}

void rasid_cursor_close(rasid_cursor *c) {
  if (!c) return;
  rs_query_close(c->q);
  rs_arena_free(&c->arena);
  free(c);
}

/* ---- values ---- */
rasid_value rs_value_day(uint32_t day, rs_arena *a) { return rs_value_text(rs_day_text(day, a)); }

rasid_value rs_value_month(uint32_t month, rs_arena *a) {
  rs_str s = rs_day_text(rs_month_day(month), a);
  return rs_value_text(rs_str_make(s.p, s.n ? 7 : 0));
}

rasid_value rs_value_codes(const rs_str *codes, uint32_t n, rs_arena *a) {
  size_t size = n;
  for (uint32_t i = 0; i < n; i++) size += codes[i].n;
  char *p = RS_NEW(a, char, size);
  uint32_t at = 0;
  if (!p) return rs_value_null();
  for (uint32_t i = 0; i < n; i++) {
    if (i) p[at++] = ';';
    memcpy(p + at, codes[i].p, codes[i].n);
    at += codes[i].n;
  }
  return n ? rs_value_list(rs_str_make(p, at)) : rs_value_null();
}

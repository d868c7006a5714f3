/* What follows from a group of tellings: the row of its event, its labels, its dyads. Made from the tables of tellings alone, with
 * what a review corrects laid over it, so that it can be made again and compared.
 * Invariant: rs_facts_print of what is made and rs_facts_print_stored of what was stored from it are the same bytes.
 * Cost: four short queries an event, one insert a row. */
#include "store/derive.h"
#include "code/dates.h"
#include <stdlib.h>

#define X(name) #name
static const char *const NAMES[RS_V_COUNT] = {RS_VALUE_LIST(X)};
#undef X

static bool keep(rs_store *s, rs_str v, rs_str *to) {
  *to = rs_arena_copy(&s->event, v);
  return to->p != NULL;
}

/* ---- lists that grow ---- */
/* Appends to what is joined by ; */
static bool add_to(rs_store *s, rs_str *list, rs_str v) {
  if (!v.n) return true;
  uint32_t n = list->n ? list->n + 1 : 0;
  char *p = RS_NEW(&s->event, char, (size_t)n + v.n);
  if (!p) return false;
  if (n) memcpy(p, list->p, list->n), p[list->n] = ';';
  memcpy(p + n, v.p, v.n);
  *list = rs_str_make(p, (size_t)n + v.n);
  return true;
}

static bool add_side(rs_store *s, rs_facts *f, unsigned side, rs_str shown, rs_str code, rs_str node) {
  rs_sides *x = &f->side[side];
  if (x->n == x->cap) {
    rs_member *p = rs_arena_grow(&s->event, x->at, x->n, (size_t)x->n + 1, sizeof *p, &x->cap);
    if (!p) return false;
    x->at = p;
  }
  rs_member *m = &x->at[x->n++];
  return keep(s, shown, &m->shown) && keep(s, code, &m->code) && keep(s, node, &m->node);
}

static bool add_label(rs_store *s, rs_facts *f, rs_str kind, rs_str code) {
  if (f->nlabels == f->labels_cap) {
    rs_label *p = rs_arena_grow(&s->event, f->labels, f->nlabels, (size_t)f->nlabels + 1, sizeof *p, &f->labels_cap);
    if (!p) return false;
    f->labels = p;
  }
  rs_label *l = &f->labels[f->nlabels++];
  return keep(s, kind, &l->kind) && keep(s, code, &l->code);
}

static int by_label(const void *a, const void *b) {
  const rs_label *x = a, *y = b;
  int c = rs_str_cmp(x->kind, y->kind);
  return c ? c : rs_str_cmp(x->code, y->code);
}

static void sort_labels(rs_facts *f) {
  if (f->nlabels > 1) qsort(f->labels, f->nlabels, sizeof *f->labels, by_label);
  uint32_t n = 0;
  for (uint32_t i = 0; i < f->nlabels; i++)
    if (!n || by_label(&f->labels[n - 1], &f->labels[i])) f->labels[n++] = f->labels[i];
  f->nlabels = n;
}

/* ---- from the tables ---- */
static rasid_status read_best(rs_store *s, rs_facts *f, rasid_error *err) {
  static const char sql[] =
      "SELECT t.type, t.mode, t.cameo, t.goldstein, t.intensity, t.quad, t.relation, t.level, t.status, t.negated, t.date_start,"
      " t.date_end, t.date_precision, t.word, t.confidence, t.due_start, t.due_end, t.place,"
      " t.promise_act, t.promise_mode, t.promise_specific, t.source, d.day, t.id"
      " FROM telling t CROSS JOIN document d ON d.doc = t.doc WHERE t.telling = ?1";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, f->best);
  st = rs_query_step(q, err);
  for (int i = 0; i < RS_V_COUNT && !st; i++) {
    f->value[i] = (rs_value){.null = rs_query_is_null(q, i), .number = sqlite3_column_type(q->st, i) == SQLITE_INTEGER};
    f->value[i].n = rs_query_get_int(q, i);
    if (!f->value[i].number && !keep(s, rs_query_get_text(q, i), &f->value[i].text)) st = rs_fail_memory(err);
  }
  if (!st) {
    f->promise = rs_query_is_null(q, RS_V_COUNT) ? 0 : rs_query_get_int(q, RS_V_COUNT) ? 2 : 1;
    f->source = rs_query_get_int(q, RS_V_COUNT + 1);
    f->doc_day = rs_query_get_int(q, RS_V_COUNT + 2);
  }
  rs_query_close(q);
  return st == RASID_END ? rs_fail_at(err, RASID_FORMAT, s->path, 0, 0, "a telling is missing") : st;
}

static rasid_status read_sides(rs_store *s, rs_facts *f, rasid_error *err) {
  static const char sql[] = "SELECT side, code, country, name, sector FROM party WHERE telling = ?1 ORDER BY side, n";
  rs_str government = RS_STR("GOV"), sector;
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, f->best);
  while (!(st = rs_query_step(q, err))) {
    unsigned side = rs_str_eq(rs_query_get_text(q, 0), RS_STR("actor")) ? RS_ACTOR : RS_RECIPIENT;
    rs_str code = rs_query_get_text(q, 1), country = rs_query_get_text(q, 2), name = rs_query_get_text(q, 3);
    sector = rs_query_get_text(q, 4);
    if (!add_side(s, f, side, code.n ? code : name, code, country.n ? country : code) ||
        (rs_str_eq(sector, government) && !add_to(s, &f->officials, name)) || (!sector.n && !add_to(s, &f->names, name)))
      st = rs_fail_memory(err);
    if (st) break;
  }
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

static rasid_status read_labels(rs_store *s, const rs_telling *t, uint32_t n, uint32_t group, rs_facts *f, rasid_error *err) {
  static const char sql[] = "SELECT kind, value FROM mark WHERE telling = ?1 ORDER BY kind, value";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  for (uint32_t i = 0; i < n && !st; i++) {
    if (t[i].group != group) continue;
    rs_query_int(q, 1, t[i].row);
    while (!(st = rs_query_step(q, err))) {
      rs_str kind = rs_query_get_text(q, 0), value = rs_query_get_text(q, 1);
      bool amount = rs_str_eq(kind, RS_STR("amount")), ok = true;
      if (!amount) ok = add_label(s, f, kind, value);
      if (amount && t[i].row == f->best) ok = add_to(s, &f->amounts, value);
      if (!ok) st = rs_fail_memory(err);
      if (st) break;
    }
    if (st == RASID_END) st = RASID_OK;
  }
  rs_query_close(q);
  sort_labels(f);
  return st;
}

/* Who is behind each telling: copies of one text are one source, that of the copy with the smallest id. */
static rasid_status read_tellers(rs_store *s, const rs_telling *t, uint32_t n, uint32_t group, rs_facts *f, rasid_error *err) {
  static const char sql[] =
      "SELECT CASE WHEN d.cluster = d.doc THEN t.source ELSE coalesce((SELECT h.source FROM telling h WHERE h.doc = d.cluster"
      " ORDER BY h.id LIMIT 1), t.source) END, t.word IN ('own', 'other', 'joint'), d.day FROM telling t CROSS JOIN document d"
      " ON d.doc = t.doc WHERE t.telling = ?1";
  int64_t *who = RS_NEW(&s->event, int64_t, f->tellings);
  uint32_t nwho = 0;
  rs_query *q;
  rasid_status st = who ? rs_query_open(s, sql, &q, err) : rs_fail_memory(err);
  if (st) return st;
  f->own = true;
  for (uint32_t i = 0, seen = 0; i < n && !st; i++) {
    if (t[i].group != group) continue;
    rs_query_int(q, 1, t[i].row);
    if ((st = rs_query_step(q, err)) != RASID_OK) break;
    int64_t source = rs_query_get_int(q, 0), day = rs_query_get_int(q, 2);
    uint32_t at = nwho;
    bool known = false;
    for (uint32_t k = 0; k < nwho && !known; k++) known = who[k] == source;
    for (; !known && at && who[at - 1] > source; at--) who[at] = who[at - 1];
    if (!known) who[at] = source, nwho++;
    f->own = f->own && rs_query_get_int(q, 1);
    if (!seen || day < f->told_first) f->told_first = day;
    if (!seen++ || day > f->told_last) f->told_last = day;
    rs_query_reset(q);
  }
  rs_query_close(q);
  rs_buf b = {0};
  for (uint32_t i = 0; i < nwho; i++) {
    if (i) rs_buf_char(&b, ' ');
    rs_buf_i64(&b, who[i]);
  }
  if (!st && (b.failed || !keep(s, rs_buf_view(&b), &f->tellers))) st = rs_fail_memory(err);
  rs_buf_free(&b);
  return st == RASID_END ? rs_fail_at(err, RASID_FORMAT, s->path, 0, 0, "a telling is missing") : st;
}

/* ---- reviews ---- */
static bool is_number(unsigned i) {
  return i == RS_V_goldstein || i == RS_V_intensity || i == RS_V_quad || i == RS_V_negated || i == RS_V_confidence;
}

/* Codes joined by commas as a side or as labels. */
static bool put_list(rs_store *s, rs_facts *f, rs_str key, rs_str codes) {
  bool actors = rs_str_eq(key, RS_STR("actors")), recipients = rs_str_eq(key, RS_STR("recipients"));
  rs_str kind = rs_str_eq(key, RS_STR("fields")) ? RS_STR("field") : RS_STR("framework");
  if (actors || recipients)
    f->side[actors ? RS_ACTOR : RS_RECIPIENT].n = 0;
  else
    for (uint32_t i = 0; i < f->nlabels;)
      if (rs_str_eq(f->labels[i].kind, kind))
        f->labels[i] = f->labels[--f->nlabels];
      else
        i++;
  while (codes.n) {
    rs_str code = rs_str_cut(&codes, ',');
    if (code.n && (actors || recipients ? !add_side(s, f, actors ? RS_ACTOR : RS_RECIPIENT, code, code, code)
                                        : !add_label(s, f, kind, code)))
      return false;
  }
  sort_labels(f);
  return true;
}

static bool correct(rs_store *s, rs_facts *f, rs_str changes) {
  while (changes.n) {
    rs_str value = rs_str_cut(&changes, '\n'), key = rs_str_cut(&value, '=');
    if (!value.p) value = (rs_str){"", 0};
    bool known = false;
    for (unsigned i = 0; i < RS_V_COUNT && !known; i++) {
      if (!rs_str_eq_c(key, NAMES[i])) continue;
      known = true;
      f->value[i] = (rs_value){.null = !value.n, .number = is_number(i)};
      if (is_number(i)) f->value[i].n = strtoll(value.p, NULL, 10);
      if (!keep(s, value, &f->value[i].text)) return false;
    }
    if (!known && !put_list(s, f, key, value)) return false;
  }
  return true;
}

typedef struct said {
  int64_t review;
  rs_str verdict, changes;
} said;

static int by_review(const void *a, const void *b) {
  const said *x = a, *y = b;
  return x->review < y->review ? -1 : x->review > y->review;
}

/* What people said of one telling, added to a list. */
static rasid_status hear(rs_store *s, rs_query *q, int64_t telling, said **list, uint32_t *n, uint32_t *cap, rasid_error *err) {
  rasid_status st;
  rs_query_int(q, 1, telling);
  while (!(st = rs_query_step(q, err))) {
    if (*n == *cap) {
      said *p = rs_arena_grow(&s->event, *list, *n, (size_t)*n + 1, sizeof *p, cap);
      if (!p) return rs_fail_memory(err);
      *list = p;
    }
    said *x = &(*list)[(*n)++];
    x->review = rs_query_get_int(q, 0);
    if (!keep(s, rs_query_get_text(q, 1), &x->verdict) || !keep(s, rs_query_get_text(q, 2), &x->changes))
      return rs_fail_memory(err);
  }
  return st == RASID_END ? RASID_OK : st;
}

/* The verdict is the last word on any of the group's tellings; corrections add up in the order in which they were made. */
static rasid_status review(rs_store *s, const rs_telling *t, uint32_t n, uint32_t group, rs_facts *f, rasid_error *err) {
  static const char any[] = "SELECT 1 FROM review LIMIT 1";
  static const char sql[] =
      "SELECT r.review, r.verdict, r.changes FROM telling t CROSS JOIN document d ON d.doc = t.doc CROSS JOIN review r"
      " ON r.text_hash = d.text_hash AND r.trigger_start = t.trigger_start WHERE t.telling = ?1 AND r.kind = 'event' AND"
      " r.trigger_end = t.trigger_end AND r.type = t.type";
  said *list = NULL;
  uint32_t nlist = 0, cap = 0;
  rs_query *q;
  rasid_status st = rs_query_open(s, any, &q, err);
  if (st) return st;
  st = rs_query_step(q, err);
  rs_query_close(q);
  if (st) return st == RASID_END ? RASID_OK : st;
  st = rs_query_open(s, sql, &q, err);
  for (uint32_t i = 0; i < n && !st; i++)
    if (t[i].group == group) st = hear(s, q, t[i].row, &list, &nlist, &cap, err);
  rs_query_close(q);
  if (nlist > 1) qsort(list, nlist, sizeof *list, by_review);
  for (uint32_t i = 0; i < nlist && !st; i++) {
    /* Two copies of one text have one review. */
    if (i && list[i].review == list[i - 1].review) continue;
    f->verdict = list[i].verdict;
    if (!correct(s, f, list[i].changes)) st = rs_fail_memory(err);
  }
  return st;
}

/* ---- what follows ---- */
static void set_day(rs_facts *f) {
  int32_t days;
  f->dated = rs_date_parse(f->value[RS_V_date_start].text, &days);
  f->day = f->doc_day;
  if (f->dated) {
    rs_civil c = rs_date_civil(days);
    f->day = (int64_t)c.year * 10000 + c.month * 100 + c.day;
  }
  f->month = f->day / 100;
}

static bool add_dyad(rs_store *s, rs_facts *f, rs_str a, rs_str b, const char *role) {
  if (!a.n || rs_str_eq(a, b)) return true;
  if (f->ndyads == f->dyads_cap) {
    rs_pair *p = rs_arena_grow(&s->event, f->dyads, f->ndyads, (size_t)f->ndyads + 1, sizeof *p, &f->dyads_cap);
    if (!p) return false;
    f->dyads = p;
  }
  bool mutual = strcmp(role, "mutual") == 0, told_mutual = rs_str_eq(f->value[RS_V_relation].text, RS_STR("mutual"));
  bool weighs = b.n && strcmp(role, "common") != 0 && (mutual || !told_mutual) && f->day && !f->value[RS_V_negated].n &&
                !rs_str_eq(f->value[RS_V_status].text, RS_STR("conditional"));
  f->dyads[f->ndyads++] = (rs_pair){a, b, role, weighs};
  return true;
}

static int by_pair(const void *a, const void *b) {
  const rs_pair *x = a, *y = b;
  int c = rs_str_cmp(x->a, y->a);
  if (!c) c = rs_str_cmp(x->b, y->b);
  return c ? c : strcmp(x->role, y->role);
}

/* Who stood to whom. A refused event leaves nothing here. */
static bool pair_up(rs_store *s, rs_facts *f) {
  const rs_sides *a = &f->side[RS_ACTOR], *r = &f->side[RS_RECIPIENT];
  rs_str relation = f->value[RS_V_relation].text, nobody = {"", 0};
  const char *among = rs_str_eq(relation, RS_STR("mutual")) ? "mutual" : rs_str_eq(relation, RS_STR("joint")) ? "common" : NULL;
  if (rs_str_eq(f->verdict, RS_STR("refuse"))) return true;
  bool ok = true;
  for (uint32_t i = 0; i < a->n && ok; i++) {
    ok = add_dyad(s, f, a->at[i].node, nobody, "actor");
    for (uint32_t k = 0; k < r->n && ok; k++)
      ok = add_dyad(s, f, a->at[i].node, r->at[k].node, "actor") && add_dyad(s, f, r->at[k].node, a->at[i].node, "recipient");
    for (uint32_t k = 0; k < a->n && ok && among; k++) ok = add_dyad(s, f, a->at[i].node, a->at[k].node, among);
  }
  for (uint32_t k = 0; k < r->n && ok; k++) ok = add_dyad(s, f, r->at[k].node, nobody, "recipient");
  if (f->ndyads > 1) qsort(f->dyads, f->ndyads, sizeof *f->dyads, by_pair);
  uint32_t n = 0;
  for (uint32_t i = 0; i < f->ndyads; i++)
    if (!n || by_pair(&f->dyads[n - 1], &f->dyads[i])) f->dyads[n++] = f->dyads[i];
  f->ndyads = n;
  return ok;
}

static int by_bytes(const void *a, const void *b) { return rs_str_cmp(*(const rs_str *)a, *(const rs_str *)b); }

static bool name_parties(rs_store *s, rs_facts *f) {
  rs_buf b = {0};
  const rs_sides *a = &f->side[RS_ACTOR], *r = &f->side[RS_RECIPIENT];
  for (unsigned k = 0; k < 2; k++) {
    b.n = 0;
    for (uint32_t i = 0; i < f->side[k].n; i++) {
      if (i) rs_buf_char(&b, ';');
      rs_buf_str(&b, f->side[k].at[i].shown);
    }
    if (b.failed || !keep(s, rs_buf_view(&b), &f->sides_text[k])) b.failed = true;
  }
  rs_str *codes = RS_NEW(&s->event, rs_str, (size_t)a->n + r->n);
  uint32_t n = 0;
  for (uint32_t i = 0; codes && i < a->n + r->n; i++) {
    rs_str code = i < a->n ? a->at[i].code : r->at[i - a->n].code;
    if (code.n) codes[n++] = code;
  }
  if (codes && n > 1) qsort(codes, n, sizeof *codes, by_bytes);
  b.n = 0;
  for (uint32_t i = 0; codes && i < n; i++) {
    if (i && rs_str_eq(codes[i], codes[i - 1])) continue;
    if (b.n) rs_buf_char(&b, ' ');
    rs_buf_str(&b, codes[i]);
  }
  bool ok = codes && !b.failed && keep(s, rs_buf_view(&b), &f->parties);
  rs_buf_free(&b);
  return ok;
}

static bool join_labels(rs_store *s, rs_facts *f) {
  for (uint32_t i = 0; i < f->nlabels; i++) {
    bool field = rs_str_eq(f->labels[i].kind, RS_STR("field")), framework = rs_str_eq(f->labels[i].kind, RS_STR("framework"));
    if ((field || framework) && !add_to(s, field ? &f->fields : &f->frameworks, f->labels[i].code)) return false;
  }
  return true;
}

static bool count(rs_store *s, const rs_telling *t, uint32_t n, uint32_t group, rs_facts *f) {
  int64_t *docs = RS_NEW(&s->event, int64_t, n);
  if (!docs) return false;
  for (uint32_t i = 0; i < n; i++) {
    if (t[i].group != group) continue;
    if (!f->tellings++) f->event = t[i].row, f->id = t[i].id;
    bool known = false;
    for (uint32_t k = 0; k < f->documents && !known; k++) known = docs[k] == t[i].doc;
    if (!known) docs[f->documents++] = t[i].doc;
  }
  return true;
}

rasid_status rs_facts_make(rs_store *s, const rs_telling *t, uint32_t n, uint32_t group, rs_facts **out, rasid_error *err) {
  rs_facts *f = RS_NEW(&s->event, rs_facts, 1);
  uint32_t sources = 1;
  if (!f || !count(s, t, n, group, f)) return rs_fail_memory(err);
  f->best = rs_dedup_best(t, n, group)->row;
  rasid_status st = f->tellings > 1 ? rs_dedup_sources(t, n, group, &s->event, &sources, err) : RASID_OK;
  f->sources = sources;
  if (!st) st = read_best(s, f, err);
  if (!st) st = read_sides(s, f, err);
  if (!st) st = read_labels(s, t, n, group, f, err);
  if (!st) st = read_tellers(s, t, n, group, f, err);
  if (!st) st = review(s, t, n, group, f, err);
  if (st) return st;
  set_day(f);
  if (!pair_up(s, f) || !name_parties(s, f) || !join_labels(s, f)) return rs_fail_memory(err);
  *out = f;
  return RASID_OK;
}

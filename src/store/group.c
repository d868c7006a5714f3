/* Tellings to events, as documents come, change and go. docs/SCHEMA.md tells the rule; here only what a change can touch is done
 * anew: the windows of its keys, and windows behind them as far as their first day moves.
 * Invariant: after rs_group_settle the tables `event`, `label`, `dyad`, `voice` and `balance` and the columns `event` and `anchor` are what they
 * would be had all tellings come at once, in any order (rs_store_check proves it for a file).
 * Cost: two index seeks and one window a telling; a window holds what two days tell of the same parties and act. */
#include "store/handle.h"

rasid_status rs_group_touch(rs_store *s, int64_t key, int32_t anchor, rasid_error *err) {
  for (uint32_t i = s->nwindows; i-- > 0;)
    if (s->windows[i].key == key && s->windows[i].anchor == anchor) return RASID_OK;
  if (s->nwindows == s->windows_cap) {
    rs_window *p = rs_arena_grow(&s->work, s->windows, s->nwindows, (size_t)s->nwindows + 1, sizeof *p, &s->windows_cap);
    if (!p) return rs_fail_memory(err);
    s->windows = p;
  }
  s->windows[s->nwindows++] = (rs_window){key, anchor};
  return RASID_OK;
}

/* One row of day and anchor; *found tells whether there is one. */
static rasid_status neighbour(rs_store *s, const char *sql, int64_t key, int32_t day, bool *found, int32_t *its_day,
                              int32_t *anchor, rasid_error *err) {
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, key);
  rs_query_int(q, 2, day);
  st = rs_query_step(q, err);
  *found = st == RASID_OK;
  if (*found) *its_day = (int32_t)rs_query_get_int(q, 0), *anchor = (int32_t)rs_query_get_int(q, 1);
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

static rasid_status before(rs_store *s, int64_t key, int32_t day, bool *found, int32_t *its_day, int32_t *anchor,
                           rasid_error *err) {
  static const char sql[] = "SELECT day, anchor FROM telling WHERE key = ?1 AND day <= ?2 ORDER BY day DESC LIMIT 1";
  return neighbour(s, sql, key, day, found, its_day, anchor, err);
}

static rasid_status after(rs_store *s, int64_t key, int32_t day, bool *found, int32_t *its_day, int32_t *anchor,
                          rasid_error *err) {
  static const char sql[] = "SELECT day, anchor FROM telling WHERE key = ?1 AND day > ?2 ORDER BY day LIMIT 1";
  return neighbour(s, sql, key, day, found, its_day, anchor, err);
}

rasid_status rs_group_place(rs_store *s, int64_t key, int32_t day, rs_place *out, rasid_error *err) {
  bool earlier = false, later = false;
  int32_t its_day = 0, anchor = 0, next = 0, its_anchor;
  rasid_status st = before(s, key, day, &earlier, &its_day, &anchor, err);
  bool same = earlier && its_day == day;
  *out = (rs_place){.anchor = same ? anchor : rs_dedup_anchor(day, earlier, anchor)};
  if (st || out->anchor != day || same) return st;
  /* It opens a window. What comes after it stays where it was, unless it falls into this one. */
  st = after(s, key, day, &later, &next, &its_anchor, err);
  out->cut = later && next - day <= RS_WINDOW_DAYS;
  out->alone = !out->cut;
  return st;
}

rasid_status rs_group_single(rs_store *s, const rs_telling *t, rasid_error *err) {
  rs_facts *f;
  rs_arena_reset(&s->event);
  rasid_status st = rs_facts_make(s, t, 1, 0, &f, err);
  return st ? st : rs_facts_store(s, f, err);
}

static rasid_status move(rs_store *s, int64_t key, int32_t day, int32_t anchor, rasid_error *err) {
  static const char sql[] = "UPDATE telling SET anchor = ?3 WHERE key = ?1 AND day = ?2";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, key);
  rs_query_int(q, 2, day);
  rs_query_int(q, 3, anchor);
  st = rs_query_run(q, err);
  rs_query_close(q);
  return st;
}

rasid_status rs_group_cut(rs_store *s, int64_t key, int32_t day, rasid_error *err) {
  bool has_before, found;
  int32_t its_day = day, anchor = day;
  rasid_status st = before(s, key, day, &has_before, &its_day, &anchor, err);
  while (!st) {
    int32_t old = 0;
    st = after(s, key, day, &found, &its_day, &old, err);
    if (st || !found) return st;
    anchor = rs_dedup_anchor(its_day, has_before, anchor);
    if (anchor == old) return RASID_OK;
    st = move(s, key, its_day, anchor, err);
    if (!st) st = rs_group_touch(s, key, old, err);
    if (!st) st = rs_group_touch(s, key, anchor, err);
    has_before = true;
    day = its_day;
  }
  return st;
}

/* ---- events taken apart ---- */
static rasid_status run_with(rs_store *s, const char *sql, int64_t a, int64_t b, rasid_error *err) {
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, a);
  if (sqlite3_bind_parameter_count(q->st) > 1) rs_query_int(q, 2, b);
  st = rs_query_run(q, err);
  rs_query_close(q);
  return st;
}

/* Found by its two and its tellings: an index by event would cost more than all that is taken apart. */
static rasid_status forget_voices(rs_store *s, int64_t event, rasid_error *err) {
  static const char find[] =
      "SELECT y.a, y.b, d.day, t.doc, t.telling FROM dyad y CROSS JOIN telling t ON t.event = y.event CROSS JOIN document d"
      " ON d.doc = t.doc WHERE y.event = ?1 AND y.a < y.b AND y.b <> ''";
  static const char drop[] = "DELETE FROM voice WHERE a = ?1 AND b = ?2 AND told = ?3 AND doc = ?4 AND telling = ?5";
  rs_query *q, *out = NULL;
  rasid_status st = rs_query_open(s, find, &q, err);
  if (!st) st = rs_query_open(s, drop, &out, err);
  if (!st) rs_query_int(q, 1, event);
  while (!st && !(st = rs_query_step(q, err))) {
    rs_query_text(out, 1, rs_query_get_text(q, 0)), rs_query_text(out, 2, rs_query_get_text(q, 1));
    for (int i = 2; i < 5; i++) rs_query_int(out, i + 1, rs_query_get_int(q, i));
    st = rs_query_run(out, err);
  }
  rs_query_close(out);
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

rasid_status rs_group_dissolve(rs_store *s, int64_t event, rasid_error *err) {
  static const char find[] = "SELECT key, anchor FROM telling WHERE event = ?1 GROUP BY key, anchor";
  static const char free_all[] = "UPDATE telling SET event = NULL WHERE event = ?1";
  static const char dyads[] = "DELETE FROM dyad WHERE event = ?1";
  static const char labels[] = "DELETE FROM label WHERE event = ?1";
  static const char self[] = "DELETE FROM event WHERE event = ?1";
  rs_query *q;
  rasid_status st = rs_query_open(s, find, &q, err);
  if (st) return st;
  rs_query_int(q, 1, event);
  while (!(st = rs_query_step(q, err)))
    if ((st = rs_group_touch(s, rs_query_get_int(q, 0), (int32_t)rs_query_get_int(q, 1), err)) != RASID_OK) break;
  rs_query_close(q);
  st = st == RASID_END ? RASID_OK : st;
  if (!st) st = rs_balance_touch_event(s, event, err);
  if (!st) st = forget_voices(s, event, err);
  if (!st) st = run_with(s, dyads, event, 0, err);
  if (!st) st = run_with(s, labels, event, 0, err);
  if (!st) st = run_with(s, free_all, event, 0, err);
  if (!st) st = run_with(s, self, event, 0, err);
  return st;
}

rasid_status rs_group_dissolve_all(rs_store *s, rs_query *q, rasid_error *err) {
  int64_t *events = NULL;
  uint32_t n = 0, cap = 0;
  rasid_status st;
  /* Kept first: what is taken apart would change under the question. */
  while (!(st = rs_query_step(q, err))) {
    if (n == cap) {
      int64_t *p = rs_arena_grow(&s->work, events, n, (size_t)n + 1, sizeof *p, &cap);
      if (!p) st = rs_fail_memory(err);
      if (!p) break;
      events = p;
    }
    events[n++] = rs_query_get_int(q, 0);
  }
  rs_query_close(q);
  if (st == RASID_END) st = RASID_OK;
  for (uint32_t i = 0; i < n && !st; i++) st = rs_group_dissolve(s, events[i], err);
  return st;
}

/* ---- a window ---- */
typedef struct list {
  rs_str *at;
  uint32_t n, cap;
} list;

static bool push(rs_arena *a, list *l, rs_str v) {
  if (l->n == l->cap) {
    rs_str *p = rs_arena_grow(a, l->at, l->n, (size_t)l->n + 1, sizeof *p, &l->cap);
    if (!p) return false;
    l->at = p;
  }
  l->at[l->n] = rs_arena_copy(a, v);
  return l->at[l->n++].p != NULL;
}

/* Fields, frameworks and amounts of a telling. */
static rasid_status marks(rs_store *s, rs_telling *t, rasid_error *err) {
  static const char sql[] = "SELECT kind, value FROM mark WHERE telling = ?1";
  static const char *const kinds[RS_FIT_LISTS] = {"field", "framework", "amount"};
  list l[RS_FIT_LISTS] = {{NULL, 0, 0}, {NULL, 0, 0}, {NULL, 0, 0}};
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, t->row);
  while (!(st = rs_query_step(q, err))) {
    rs_str kind = rs_query_get_text(q, 0);
    for (unsigned i = 0; i < RS_FIT_LISTS && !st; i++)
      if (rs_str_eq_c(kind, kinds[i]) && !push(&s->event, &l[i], rs_query_get_text(q, 1))) st = rs_fail_memory(err);
    if (st) break;
  }
  rs_query_close(q);
  for (unsigned i = 0; i < RS_FIT_LISTS; i++) t->list[i] = l[i].at, t->nlist[i] = l[i].n;
  return st == RASID_END ? RASID_OK : st;
}

static bool take(rs_store *s, const rs_query *q, rs_telling *t) {
  *t = (rs_telling){.row = rs_query_get_int(q, 0),
                    .doc = rs_query_get_int(q, 2),
                    .event = rs_query_get_int(q, 3),
                    .source = rs_query_get_int(q, 4),
                    .confidence = (int32_t)rs_query_get_int(q, 5),
                    .cluster = rs_query_get_int(q, 6)};
  t->id = rs_arena_copy(&s->event, rs_query_get_text(q, 1));
  t->known = (uint32_t)rs_query_get_int(q, 7 + RS_FIT_ONES);
  t->fighting = rs_query_get_int(q, 8 + RS_FIT_ONES) == 4;
  bool ok = t->id.p != NULL;
  for (int i = 0; i < RS_FIT_ONES; i++) {
    t->one[i] = rs_arena_copy(&s->event, rs_query_get_text(q, 7 + i));
    ok = ok && t->one[i].p;
  }
  return ok;
}

rasid_status rs_group_load(rs_store *s, int64_t key, int32_t anchor, rs_telling **out, uint32_t *n, uint32_t *ngroups,
                           rasid_error *err) {
  static const char sql[] =
      "SELECT t.telling, t.id, t.doc, t.event, t.source, t.confidence, d.cluster, t.level, t.mode, t.promise_act, t.place, t.known, t.quad"
      " FROM telling t CROSS JOIN document d ON d.doc = t.doc WHERE t.key = ?1 AND t.day BETWEEN ?2 AND ?3 AND t.anchor = ?2";
  rs_telling *t = NULL;
  uint32_t cap = 0, made = 0;
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, key);
  rs_query_int(q, 2, anchor);
  rs_query_int(q, 3, anchor + RS_WINDOW_DAYS);
  while (!(st = rs_query_step(q, err))) {
    if (made == cap) {
      rs_telling *p = rs_arena_grow(&s->event, t, made, (size_t)made + 1, sizeof *p, &cap);
      if (!p) st = rs_fail_memory(err);
      if (!p) break;
      t = p;
    }
    if (!take(s, q, &t[made++])) st = rs_fail_memory(err);
    if (st) break;
  }
  rs_query_close(q);
  if (st == RASID_END) st = RASID_OK;
  /* What a telling tells of itself matters only beside another. */
  for (uint32_t i = 0; i < made && made > 1 && !st; i++) st = marks(s, &t[i], err);
  *out = t;
  *n = made;
  return st ? st : rs_dedup_group(t, made, &s->event, ngroups, err);
}

/* ---- settling ---- */
static const rs_telling *first_of(const rs_telling *t, uint32_t n, uint32_t group) {
  for (uint32_t i = 0; i < n; i++)
    if (t[i].group == group) return &t[i];
  return NULL;
}

/* Does the group stand in the tables as it is? */
static rasid_status stands(rs_store *s, const rs_telling *t, uint32_t n, uint32_t group, bool *out, rasid_error *err) {
  static const char sql[] = "SELECT tellings FROM event WHERE event = ?1";
  const rs_telling *first = first_of(t, n, group);
  uint32_t size = 0;
  *out = true;
  for (uint32_t i = 0; i < n; i++)
    if (t[i].group == group) size++, *out = *out && t[i].event == first->row;
  if (!*out) return RASID_OK;
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, first->row);
  st = rs_query_step(q, err);
  *out = st == RASID_OK && rs_query_get_int(q, 0) == size;
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

static rasid_status write_group(rs_store *s, const rs_telling *t, uint32_t n, uint32_t group, rasid_error *err) {
  static const char give[] = "UPDATE telling SET event = ?2 WHERE telling = ?1";
  const rs_telling *first = first_of(t, n, group);
  rs_facts *f;
  rasid_status st = RASID_OK;
  int64_t last = 0; /* most of them come from one */
  for (uint32_t i = 0; i < n && !st; i++) {
    if (t[i].group != group || !t[i].event || t[i].event == last) continue;
    last = t[i].event;
    st = rs_group_dissolve(s, last, err);
  }
  for (uint32_t i = 0; i < n && !st; i++)
    if (t[i].group == group) st = run_with(s, give, t[i].row, first->row, err);
  if (!st) st = rs_facts_make(s, t, n, group, &f, err);
  if (!st) st = rs_facts_store(s, f, err);
  return st;
}

static rasid_status settle_window(rs_store *s, rs_window w, rasid_error *err) {
  rs_telling *t;
  uint32_t n, ngroups = 0;
  bool same;
  rs_arena_reset(&s->event);
  rasid_status st = rs_group_load(s, w.key, w.anchor, &t, &n, &ngroups, err);
  for (uint32_t g = 0; g < ngroups && !st; g++) {
    st = stands(s, t, n, g, &same, err);
    if (!st && !same) st = write_group(s, t, n, g, err);
  }
  return st;
}

/* Taking an event apart may touch a window that was done already: it then stands in the list again. */
rasid_status rs_group_settle(rs_store *s, rasid_error *err) {
  rasid_status st = RASID_OK;
  while (s->nwindows && !st) {
    rs_window w = s->windows[--s->nwindows];
    st = settle_window(s, w, err);
  }
  return st ? st : rs_balance_settle(s, err);
}

/* Is a record whole? The file by SQLite's own checks; what follows from something else (windows, events, labels, dyads, sums,
 * clusters, the full-text index) is made anew beside the tables and compared.
 * Invariant: reads only; what it makes stands in temporary tables.
 * Cost: a pass over everything; memory grows with the number of documents (16 bytes each). */
#include "store/check.h"

void rs_check_say(rs_check *c, bool wrong, const char *fmt, ...) {
  va_list ap, again;
  if (wrong && ++c->problems - c->problems_before > RS_CHECK_TOLD) return;
  rs_buf_c(&c->out, wrong ? "wrong: " : "ok: ");
  va_start(ap, fmt);
  va_copy(again, ap);
  int n = vsnprintf(NULL, 0, fmt, ap);
  if (n >= 0 && rs_buf_reserve(&c->out, (size_t)n + 2)) {
    vsnprintf(c->out.p + c->out.n, (size_t)n + 1, fmt, again);
    c->out.n += (size_t)n;
  }
  va_end(again);
  va_end(ap);
  rs_buf_char(&c->out, '\n');
}

rasid_status rs_check_number(rs_store *s, const char *sql, int64_t *out, rasid_error *err) {
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  st = rs_query_step(q, err);
  if (!st) *out = rs_query_get_int(q, 0);
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

/* ---- the file ---- */
static rasid_status file(rs_check *c, rasid_error *err) {
  static const char integrity[] = "PRAGMA integrity_check(20)";
  static const char keys[] = "PRAGMA foreign_key_check";
  rs_query *q;
  rasid_status st = rs_query_open(c->s, integrity, &q, err);
  if (st) return st;
  while (!(st = rs_query_step(q, err))) {
    rs_str told = rs_query_get_text(q, 0);
    bool fine = rs_str_eq(told, RS_STR("ok"));
    rs_check_say(c, !fine, fine ? "the file is whole" : "the file: " RS_STR_FMT, RS_STR_ARG(told));
  }
  rs_query_close(q);
  if (st != RASID_END) return st;
  int64_t loose = 0;
  st = rs_query_open(c->s, keys, &q, err);
  if (st) return st;
  while (!(st = rs_query_step(q, err)))
    if (loose++ < RS_CHECK_TOLD)
      rs_check_say(c, true, "a row of %s refers to a row of %s that is not there (rowid %lld)",
                   rs_query_get_text(q, 0).p, rs_query_get_text(q, 2).p, (long long)rs_query_get_int(q, 1));
  rs_query_close(q);
  if (st == RASID_END && !loose) rs_check_say(c, false, "every row refers to rows that are there");
  return st == RASID_END ? RASID_OK : st;
}

/* ---- windows and events ---- */
static rasid_status compare_group(rs_check *c, const rs_telling *t, uint32_t n, uint32_t group, rasid_error *err) {
  rs_facts *f;
  c->made.n = c->stored.n = 0;
  const rs_telling *first = NULL;
  for (uint32_t i = 0; i < n; i++) {
    if (t[i].group != group) continue;
    if (!first) first = &t[i];
    if (t[i].event != first->row)
      rs_check_say(c, true, "telling " RS_STR_FMT " stands in another event than " RS_STR_FMT, RS_STR_ARG(t[i].id),
                   RS_STR_ARG(first->id));
  }
  rasid_status st = rs_facts_make(c->s, t, n, group, &f, err);
  if (st) return st;
  rs_facts_print(f, &c->made);
  st = rs_facts_print_stored(c->s, first->row, &c->stored, err);
  if (!st && (c->made.failed || c->stored.failed)) st = rs_fail_memory(err);
  if (st) return st;
  if (!rs_str_eq(rs_buf_view(&c->made), rs_buf_view(&c->stored)))
    rs_check_say(c, true, "event " RS_STR_FMT " is not what its tellings give", RS_STR_ARG(first->id));
  c->groups++;
  return RASID_OK;
}

static rasid_status window(rs_check *c, int64_t key, int32_t anchor, rasid_error *err) {
  rs_telling *t;
  uint32_t n = 0, groups = 0;
  rs_arena_reset(&c->s->event);
  rasid_status st = rs_group_load(c->s, key, anchor, &t, &n, &groups, err);
  for (uint32_t g = 0; g < groups && !st; g++) st = compare_group(c, t, n, g, err);
  return st;
}

static rasid_status events(rs_check *c, rasid_error *err) {
  static const char sql[] = "SELECT key, day, anchor FROM telling ORDER BY key, day, anchor";
  static const char count[] = "SELECT count(*) FROM event", tellings[] = "SELECT count(*) FROM telling",
                    bare[] = "SELECT count(*) FROM telling t LEFT JOIN body b ON b.telling = t.telling WHERE b.telling IS NULL";
  int64_t key = 0, stored = 0, all = 0, without = 0;
  int32_t anchor = 0;
  bool any = false;
  rs_query *q;
  rasid_status st = rs_query_open(c->s, sql, &q, err);
  if (st) return st;
  while (!(st = rs_query_step(q, err))) {
    int64_t k = rs_query_get_int(q, 0);
    int32_t day = (int32_t)rs_query_get_int(q, 1), its = (int32_t)rs_query_get_int(q, 2);
    bool new_key = !any || k != key;
    int32_t right = rs_dedup_anchor(day, !new_key, anchor);
    if (its != right) rs_check_say(c, true, "a telling of day %d stands in the window of day %d, not %d", day, its, right);
    if (new_key || right != anchor) st = window(c, k, right, err);
    if (st) break;
    any = true, key = k, anchor = right;
  }
  rs_query_close(q);
  if (st == RASID_END) st = RASID_OK;
  if (!st) st = rs_check_number(c->s, count, &stored, err);
  if (!st) st = rs_check_number(c->s, tellings, &all, err);
  if (!st) st = rs_check_number(c->s, bare, &without, err);
  if (st) return st;
  if (without) rs_check_say(c, true, "%lld tellings have lost their JSON", (long long)without);
  if (stored != c->groups) rs_check_say(c, true, "%lld events stand in the record, %lld follow from its tellings", (long long)stored,
                                        (long long)c->groups);
  if (c->problems == c->problems_before)
    rs_check_say(c, false, "%lld events follow from %lld tellings", (long long)stored, (long long)all);
  return RASID_OK;
}

rasid_status rasid_store_check(rasid_store *s, rasid_write_fn write, void *ctx, size_t *problems, rasid_error *err) {
  if (!s || !write) return rs_fail(err, RASID_ARGUMENT, "a record and a place to write are needed");
  rs_check c = {.s = s};
  rasid_status (*const parts[])(rs_check *, rasid_error *) = {file, events, rs_check_sums, rs_check_documents, rs_check_search};
  /* A second index of all texts is too much for memory. */
  rasid_status st = rs_store_exec(s, "PRAGMA temp_store = FILE", err);
  if (!st) st = rs_store_begin_read(s, err);
  if (st) return st;
  for (size_t i = 0; i < sizeof parts / sizeof *parts && !st; i++) {
    c.problems_before = c.problems;
    st = parts[i](&c, err);
    size_t more = c.problems - c.problems_before;
    if (more > RS_CHECK_TOLD) rs_buf_printf(&c.out, "wrong: %zu more like that\n", more - RS_CHECK_TOLD);
    if (c.out.failed) st = rs_fail_memory(err);
    if (!st && c.out.n && write(ctx, c.out.p, c.out.n)) st = rs_fail(err, RASID_IO, "the answer could not be written");
    c.out.n = 0;
  }
  rs_store_end_read(s);
  if (problems) *problems = c.problems;
  rs_buf_free(&c.out), rs_buf_free(&c.made), rs_buf_free(&c.stored);
  return st;
}

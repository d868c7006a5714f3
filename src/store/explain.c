/* An event told to people: all its tellings, why they are one event, which sources they are.
 * Cost: one window. */
#include "store/explain.h"
#include "code/dates.h"
#include "store/handle.h"

/* ---- small writers ---- */
static void day_of(rs_buf *out, int32_t days) {
  char t[10];
  if (rs_date_write(days, t)) rs_buf_add(out, t, 10);
}

static void line(rs_buf *out, const char *name, rs_str v) {
  if (v.n) rs_buf_printf(out, "  %-10s " RS_STR_FMT "\n", name, RS_STR_ARG(v));
}

static void thousandths(rs_buf *out, int64_t v) { rs_buf_printf(out, "%d.%03d", (int)(v / 1000), (int)(v % 1000)); }

/* ---- the event ---- */
static rasid_status head(rs_store *s, int64_t event, rs_buf *out, rasid_error *err) {
  static const char sql[] =
      "SELECT id, type, mode, actors, recipients, relation, status, negated, date_start, date_precision, dated, day, level, confidence,"
      " tellings, documents, sources, verdict, (SELECT group_concat(code, ' ') FROM label l WHERE l.event = e.event AND kind = 'field'),"
      " (SELECT group_concat(code, ' ') FROM label l WHERE l.event = e.event AND kind = 'framework') FROM event e WHERE event = ?1";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, event);
  st = rs_query_step(q, err);
  if (!st) {
    rs_buf_printf(out, "event " RS_STR_FMT "\n", RS_STR_ARG(rs_query_get_text(q, 0)));
    rs_str mode = rs_query_get_text(q, 2);
    rs_buf_printf(out, "  what       " RS_STR_FMT "%s" RS_STR_FMT ", " RS_STR_FMT "%s, " RS_STR_FMT "\n", RS_STR_ARG(rs_query_get_text(q, 1)),
                  mode.n ? " " : "", RS_STR_ARG(mode), RS_STR_ARG(rs_query_get_text(q, 6)), rs_query_get_int(q, 7) ? ", negated" : "",
                  RS_STR_ARG(rs_query_get_text(q, 5)));
    line(out, "actors", rs_query_get_text(q, 3));
    line(out, "recipients", rs_query_get_text(q, 4));
    int64_t day = rs_query_get_int(q, 11);
    if (day)
      rs_buf_printf(out, "  day        %04d-%02d-%02d, %s\n", (int)(day / 10000), (int)(day / 100 % 100), (int)(day % 100),
                    rs_query_get_int(q, 10) ? "told by the event" : "of the document: the event tells none");
    line(out, "level", rs_query_get_text(q, 12));
    line(out, "fields", rs_query_get_text(q, 18));
    line(out, "frameworks", rs_query_get_text(q, 19));
    rs_buf_c(out, "  confidence ");
    thousandths(out, rs_query_get_int(q, 13));
    rs_buf_c(out, ", of the telling marked *\n");
    line(out, "reviewed", rs_query_get_text(q, 17));
    rs_buf_printf(out, "  told       %d times in %d documents by %d independent source%s\n\n", (int)rs_query_get_int(q, 14),
                  (int)rs_query_get_int(q, 15), (int)rs_query_get_int(q, 16), rs_query_get_int(q, 16) == 1 ? "" : "s");
  }
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

/* ---- one telling ---- */
static void listed(rs_buf *out, const char *name, const rs_str *v, uint32_t n) {
  for (uint32_t i = 0; i < n; i++) rs_buf_printf(out, "%s" RS_STR_FMT, i ? " " : name, RS_STR_ARG(v[i]));
}

static void told_of(rs_buf *out, const rs_telling *t) {
  static const char *const ones[RS_FIT_ONES] = {"level ", "mode ", "promises ", "place "};
  static const char *const lists[RS_FIT_LISTS] = {"fields ", "frameworks ", "amounts "};
  size_t before = out->n;
  rs_buf_c(out, "    tells      ");
  size_t start = out->n;
  for (unsigned i = 0; i < RS_FIT_ONES; i++) {
    if (!t->one[i].n) continue;
    if (out->n > start) rs_buf_c(out, ", ");
    rs_buf_c(out, ones[i]);
    rs_buf_str(out, t->one[i]);
  }
  for (unsigned i = 0; i < RS_FIT_LISTS; i++) {
    if (!t->nlist[i]) continue;
    if (out->n > start) rs_buf_c(out, ", ");
    listed(out, lists[i], t->list[i], t->nlist[i]);
  }
  if (out->n == start)
    out->n = before;
  else
    rs_buf_char(out, '\n');
}

static rasid_status one(rs_store *s, const rs_telling *t, bool best, rs_buf *out, rasid_error *err) {
  static const char sql[] =
      "SELECT d.id, d.date, d.lang, c.key, k.id, (SELECT count(*) FROM document x WHERE x.cluster = d.cluster), t.sentence,"
      " cast(substr(cast(x.text AS BLOB), t.span_start + 1, t.span_end - t.span_start) AS TEXT), t.day, t.date_start, t.confidence,"
      " t.trigger FROM telling t JOIN document d ON d.doc = t.doc JOIN source c ON c.source = t.source JOIN document k ON k.doc ="
      " d.cluster JOIN text x ON x.doc = t.doc WHERE t.telling = ?1";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_int(q, 1, t->row);
  st = rs_query_step(q, err);
  if (!st) {
    rs_buf_printf(out, "  %s " RS_STR_FMT " #%d  " RS_STR_FMT " " RS_STR_FMT "  ", best ? "*" : "-", RS_STR_ARG(rs_query_get_text(q, 0)),
                  (int)rs_query_get_int(q, 6), RS_STR_ARG(rs_query_get_text(q, 1)), RS_STR_ARG(rs_query_get_text(q, 2)));
    thousandths(out, rs_query_get_int(q, 10));
    rs_buf_printf(out, "\n    " RS_STR_FMT "\n", RS_STR_ARG(rs_query_get_text(q, 7)));
    rs_buf_printf(out, "    trigger    " RS_STR_FMT "\n    source     " RS_STR_FMT "\n", RS_STR_ARG(rs_query_get_text(q, 11)),
                  RS_STR_ARG(rs_query_get_text(q, 3)));
    rs_buf_c(out, "    day        ");
    day_of(out, (int32_t)rs_query_get_int(q, 8));
    rs_buf_c(out, rs_query_is_null(q, 9) ? " (the document's)\n" : " (told)\n");
    if (rs_query_get_int(q, 5) > 1)
      rs_buf_printf(out, "    text       one of %d copies of " RS_STR_FMT "\n", (int)rs_query_get_int(q, 5), RS_STR_ARG(rs_query_get_text(q, 4)));
    told_of(out, t);
  }
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

/* Where does it stand? Any telling's id names its event. */
static rasid_status find(rs_store *s, rs_str id, int64_t *event, int64_t *key, int32_t *anchor, rasid_error *err) {
  static const char sql[] = "SELECT event, key, anchor FROM telling WHERE id = ?1";
  rs_query *q;
  rasid_status st = rs_query_open(s, sql, &q, err);
  if (st) return st;
  rs_query_text(q, 1, id);
  st = rs_query_step(q, err);
  if (!st) *event = rs_query_get_int(q, 0), *key = rs_query_get_int(q, 1), *anchor = (int32_t)rs_query_get_int(q, 2);
  rs_query_close(q);
  if (st == RASID_END)
    return rs_fail(err, RASID_ARGUMENT, "the record has no event " RS_STR_FMT "; `rasid query events` lists them", RS_STR_ARG(id));
  return st;
}

static void reason(rs_buf *out, uint32_t n, uint32_t others, int32_t anchor) {
  if (n > 1)
    rs_buf_c(out, "They are one event: type, relation, status, negation and the parties of each side are the same, ");
  else
    rs_buf_c(out, "Nothing else is this event: ");
  if (n > 1) {
    rs_buf_c(out, "they lie in the days ");
    day_of(out, anchor);
    rs_buf_c(out, " to ");
    day_of(out, anchor + RS_WINDOW_DAYS);
    rs_buf_c(out, ",\nand nothing that one tells contradicts another. Tellings of one source, or from copies of one text, count as one source.\n");
  } else {
    rs_buf_c(out, "no other telling has its type, relation, status and parties in the days ");
    day_of(out, anchor);
    rs_buf_c(out, " to ");
    day_of(out, anchor + RS_WINDOW_DAYS);
    rs_buf_c(out, others ? "\nthat fits (level, mode, promise, place, fields, frameworks, amounts; a place or amount in common where only one\n"
                         "party is known or they fight; the same text where none is known).\n" : ".\n");
  }
  if (n > 1 && others)
    rs_buf_printf(out, "%u more of the same type, parties and days do not fit: they tell another level, mode, promise, place, field, framework or amount, or\n"
                  "share no place or amount where less than two parties are known or they fight.\n", others);
}

rasid_status rs_store_explain(rs_store *s, rs_str id, rs_buf *out, rasid_error *err) {
  int64_t event = 0, key = 0;
  int32_t anchor = 0;
  rs_telling *t;
  uint32_t n = 0, ngroups = 0, mine = 0, group = 0;
  rs_arena_reset(&s->event);
  rasid_status st = find(s, id, &event, &key, &anchor, err);
  if (!st) st = head(s, event, out, err);
  if (!st) st = rs_group_load(s, key, anchor, &t, &n, &ngroups, err);
  for (uint32_t i = 0; i < n && !st; i++)
    if (t[i].row == event) group = t[i].group;
  for (uint32_t i = 0; i < n && !st; i++) mine += t[i].group == group;
  const rs_telling *best = st ? NULL : rs_dedup_best(t, n, group);
  for (uint32_t i = 0; i < n && !st; i++)
    if (t[i].group == group) st = one(s, &t[i], &t[i] == best, out, err);
  if (st) return st;
  rs_buf_char(out, '\n');
  reason(out, mine, n - mine, anchor);
  return out->failed ? rs_fail_memory(err) : RASID_OK;
}

/* A record of an earlier version becomes one of this version. What people and documents told stays as it is; what follows from it is
 * dropped and made anew by the code that always makes it, so that no version needs a way of its own to get there.
 * Invariant: runs inside the caller's transaction; a record is of one version or of the next, whatever ends it.
 * Cost: what grouping all tellings costs, some tenth of a millisecond each; no text is coded anew. */
#include "store/write.h"

enum { AT_ONCE = 1000 /* windows between two settlings: a month's balance is then made anew once for many */ };

/* The first window behind the one that ends with this day. */
static rasid_status next_window(rs_store *s, int64_t *key, int64_t *day, int64_t *anchor, bool first, rasid_error *err) {
  static const char within[] = "SELECT key, anchor FROM telling WHERE key = ?1 AND day > ?2 ORDER BY day LIMIT 1",
                    behind[] = "SELECT key, anchor FROM telling WHERE key > ?1 ORDER BY key, day LIMIT 1",
                    any[] = "SELECT key, anchor FROM telling ORDER BY key, day LIMIT 1";
  const char *const ways[] = {within, behind};
  rasid_status st = RASID_END;
  for (int i = 0; i < (first ? 1 : 2) && st == RASID_END; i++) {
    rs_query *q;
    st = rs_query_open(s, first ? any : ways[i], &q, err);
    if (st) return st;
    if (!first) rs_query_int(q, 1, *key);
    if (!first && !i) rs_query_int(q, 2, *day);
    st = rs_query_step(q, err);
    if (!st) *key = rs_query_get_int(q, 0), *anchor = rs_query_get_int(q, 1);
    rs_query_close(q);
  }
  *day = *anchor + RS_WINDOW_DAYS;
  return st;
}

static rasid_status group_all(rs_store *s, rasid_error *err) {
  int64_t key = 0, day = 0, anchor = 0;
  bool first = true;
  rasid_status st = RASID_OK;
  while (!st) {
    rs_store_start(s);
    for (int i = 0; i < AT_ONCE && !st; i++) {
      st = next_window(s, &key, &day, &anchor, first, err);
      if (!st) st = rs_group_touch(s, key, (int32_t)anchor, err);
      first = false;
    }
    if (st && st != RASID_END) return st;
    rasid_status done = rs_group_settle(s, err);
    if (done) return done;
  }
  return st == RASID_END ? RASID_OK : st;
}

rasid_status rs_store_upgrade(rs_store *s, rasid_error *err) {
  static const char drop[] =
      "DROP VIEW IF EXISTS events; DROP VIEW IF EXISTS dyads; DROP VIEW IF EXISTS tellings; DROP VIEW IF EXISTS coverage;"
      "UPDATE telling SET event = NULL;"
      "DROP TABLE IF EXISTS voice; DROP TABLE IF EXISTS balance; DROP TABLE IF EXISTS dyad; DROP TABLE IF EXISTS label;"
      "DROP TABLE IF EXISTS event; DROP TABLE IF EXISTS calendar";
  static const char count[] = "INSERT INTO calendar(month, documents) SELECT day / 100, count(*) FROM document WHERE day > 0 GROUP BY day / 100";
  rasid_status st = rs_store_exec(s, drop, err);
  if (!st) st = rs_store_make(s, err);
  if (!st) st = rs_store_exec(s, count, err);
  return st ? st : group_all(s, err);
}

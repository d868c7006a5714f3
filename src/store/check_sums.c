/* The part of `doctor` that looks at what is summed: balances of two in a month, who tells what of two, documents a month. Each is
 * made again from what it follows from and compared.
 * Cost: a pass over `dyad` for each of the two, seeks into what is compared. */
#include "store/check.h"

/* ---- balances ---- */
static rasid_status stored_balance(rs_query *q, rs_str a, rs_str b, int64_t month, const rs_balance *made, bool *same, rasid_error *err) {
  rs_query_text(q, 1, a), rs_query_text(q, 2, b);
  rs_query_int(q, 3, month);
  rasid_status st = rs_query_step(q, err);
  const int64_t sums[] = {made->forth, made->back, made->mutual, made->own, made->events, made->cooperative, made->told_last};
  *same = st == RASID_OK ? rs_str_eq(rs_query_get_text(q, 7), made->tellers) : !made->events;
  for (int i = 0; i < 7 && st == RASID_OK; i++) *same = *same && rs_query_get_int(q, i) == sums[i];
  rs_query_reset(q);
  return st == RASID_END ? RASID_OK : st;
}

static rasid_status balances(rs_check *c, rasid_error *err) {
  static const char places[] = "SELECT DISTINCT a, b, month FROM dyad WHERE weighs = 1 AND a < b", all[] = "SELECT count(*) FROM balance",
                    one[] = "SELECT forth, back, mutual, own, events, cooperative, told_last, tellers FROM balance WHERE a = ?1 AND"
                            " b = ?2 AND month = ?3";
  int64_t made = 0, stored = 0;
  rs_query *q, *of = NULL;
  rasid_status st = rs_query_open(c->s, places, &q, err);
  if (!st) st = rs_query_open(c->s, one, &of, err);
  while (!st && !(st = rs_query_step(q, err))) {
    rs_balance b;
    bool same = true;
    rs_str x = rs_query_get_text(q, 0), y = rs_query_get_text(q, 1);
    int64_t month = rs_query_get_int(q, 2);
    rs_arena_reset(&c->s->event);
    st = rs_balance_make(c->s, x, y, month, &b, err);
    if (!st) st = stored_balance(of, x, y, month, &b, &same, err);
    if (!st && !same)
      rs_check_say(c, true, "the balance of " RS_STR_FMT " and " RS_STR_FMT " in %lld is not what their events give", RS_STR_ARG(x),
                   RS_STR_ARG(y), (long long)month);
    made += b.events > 0;
  }
  rs_query_close(of);
  rs_query_close(q);
  if (st == RASID_END) st = RASID_OK;
  if (!st) st = rs_check_number(c->s, all, &stored, err);
  if (!st && made != stored)
    rs_check_say(c, true, "%lld balances stand in the record, %lld follow from its events", (long long)stored, (long long)made);
  if (!st && c->problems == c->problems_before) rs_check_say(c, false, "%lld balances follow from the events", (long long)stored);
  return st;
}

/* ---- voices ---- */
static rasid_status voices(rs_check *c, rasid_error *err) {
  static const char wrong[] =
      "SELECT count(*) FROM (SELECT y.a AS a, y.b AS b, y.event AS event, y.day AS day, max(y.role <> 'common') AND NOT y.negated AS among"
      " FROM dyad y WHERE y.a < y.b AND y.b <> '' GROUP BY y.a, y.b, y.month, y.event) m CROSS JOIN telling t ON t.event = m.event CROSS JOIN"
      " document d ON d.doc = t.doc LEFT JOIN voice v ON v.a = m.a AND v.b = m.b AND v.told = d.day AND v.doc = t.doc AND"
      " v.telling = t.telling WHERE v.event IS NOT m.event OR v.day IS NOT m.day OR v.among IS NOT m.among OR v.type IS NOT t.type OR"
      " v.quad IS NOT t.quad OR v.intensity IS NOT t.intensity OR v.source IS NOT t.source OR v.who IS NOT CASE WHEN t.word = 'joint'"
      " THEN 'both' WHEN t.speaker = m.a OR t.speaker_country = m.a THEN m.a WHEN t.speaker = m.b OR t.speaker_country = m.b THEN m.b"
      " WHEN t.speaker IS NOT NULL OR t.speaker_name IS NOT NULL THEN 'others' ELSE 'reported' END";
  static const char follow[] = "SELECT count(*) FROM (SELECT y.event AS event FROM dyad y WHERE y.a < y.b AND y.b <> '' GROUP BY y.a, y.b, y.month,"
                               " y.event) m CROSS JOIN telling t ON t.event = m.event",
                    all[] = "SELECT count(*) FROM voice";
  int64_t bad = 0, made = 0, stored = 0;
  rasid_status st = rs_check_number(c->s, wrong, &bad, err);
  if (!st) st = rs_check_number(c->s, follow, &made, err);
  if (!st) st = rs_check_number(c->s, all, &stored, err);
  if (st) return st;
  if (bad || made != stored)
    rs_check_say(c, true, "%lld voices stand in the record, %lld follow from its tellings; %lld of these are missing or otherwise",
                 (long long)stored, (long long)made, (long long)bad);
  else
    rs_check_say(c, false, "%lld voices follow from the tellings", (long long)stored);
  return RASID_OK;
}

/* ---- documents a month ---- */
static rasid_status months(rs_check *c, rasid_error *err) {
  static const char wrong[] = "SELECT count(*) FROM (SELECT month, documents FROM calendar UNION ALL SELECT day / 100, count(*) FROM document"
                              " WHERE day > 0 GROUP BY day / 100) GROUP BY month, documents HAVING count(*) <> 2";
  int64_t bad = 0;
  rasid_status st = rs_check_number(c->s, wrong, &bad, err);
  if (!st && bad) rs_check_say(c, true, "the documents of a month are not as many as its row tells");
  if (!st && !bad) rs_check_say(c, false, "the documents of each month are counted");
  return st;
}

rasid_status rs_check_sums(rs_check *c, rasid_error *err) {
  rasid_status st = balances(c, err);
  if (!st) st = voices(c, err);
  return st ? st : months(c, err);
}

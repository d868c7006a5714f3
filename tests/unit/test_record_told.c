/* A ledger knows when an act was told: one that is dated later than its reports was still to come. Events are made by hand, so that no
 * model is asked. */
#define _POSIX_C_SOURCE 200809L
#include "store/store.h"
#include <rasid.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static void put(rs_store *s, const char *id, const char *day, const char *text, rs_event *e, unsigned number) {
  const rs_doc d = {.id = rs_str_from_c(id), .date = rs_str_from_c(day), .lang = RS_STR("en"), .text = rs_str_from_c(text)};
  const rs_str json = RS_STR("{}");
  rs_actor who[] = {{.code = RS_STR("CHN"), .country = RS_STR("CHN")}, {.code = RS_STR("KAZ"), .country = RS_STR("KAZ")}};
  e->actors = who, e->nactors = 2, e->relation = RS_REL_MUTUAL, e->confidence = 900, e->quad = 1;
  e->trigger_span = (rs_span){0, 3}, e->span = (rs_span){0, d.text.n}, e->trigger_text = e->trigger_lemma = RS_STR("x");
  snprintf(e->id, sizeof e->id, "%032u", number);
  const rs_coded c = {.doc = &d, .given = &d, .events = e, .json = &json, .nevents = 1, .lexicon = RS_STR("l"), .model = RS_STR("m")};
  rs_added what;
  rasid_error err;
  if (rs_store_add(s, &c, &what, &err)) fail_msg("%s", err.message);
  assert_int_equal(what, RS_ADDED_NEW);
  assert_int_equal(rasid_store_commit(s, &err), RASID_OK);
}

#define DAY(d) {.start = RS_STR(d), .end = RS_STR(d), .precision = 1 /* day */}

/* State of the only promise, of the whole record, of one and of two. */
static void says(rs_store *s, const char *on, const char *state) {
  static const char *const parties[] = {"CHN", "KAZ"};
  for (size_t n = 0; n < 3; n++) {
    rasid_param p[3];
    rasid_cursor *c;
    rasid_error err;
    const rasid_value *row;
    size_t k = 0;
    for (; k < n; k++) p[k] = (rasid_param){k ? "b" : "a", parties[k]};
    p[k++] = (rasid_param){"on", on};
    if (!on) k--;
    assert_int_equal(rasid_query(s, "ledger", p, k, &c, &err), RASID_OK);
    assert_int_equal(rasid_cursor_next(c, &row, &err), RASID_OK);
    rasid_string is = row[3].text; /* the column `state` */
    if (is.length != strlen(state) || memcmp(is.data, state, is.length) != 0)
      fail_msg("of %zu on %s: %.*s, not %s", n, on ? on : "the last day", (int)is.length, is.data, state);
    assert_int_equal(rasid_cursor_next(c, &row, &err), RASID_END);
    rasid_cursor_close(c);
  }
}

static void announced_is_not_done(void **state) {
  char folder[] = "/tmp/rasid-told-XXXXXX", path[64];
  rs_store *s;
  rasid_error err;
  (void)state;
  assert_non_null(mkdtemp(folder));
  snprintf(path, sizeof path, "%s/r.db", folder);
  assert_int_equal(rasid_store_open(path, true, &s, &err), RASID_OK);
  rs_event promise = {.type = RS_STR("AGREE"), .status = RS_ST_PLANNED, .has_promise = 1, .promise_specific = 1,
                      .promise_act = RS_STR("CONSULT"), .date = DAY("2024-05-01"), .due = DAY("2024-06-15")};
  rs_event act = {.type = RS_STR("CONSULT"), .status = RS_ST_PAST, .date = DAY("2024-06-15")}, again = act;
  put(s, "a", "2024-05-01", "they will meet in the middle of June", &promise, 1);
  put(s, "b", "2024-06-10", "the meeting of the two in June, five days before it", &act, 2);
  says(s, "2024-06-30", "overdue");
  put(s, "c", "2024-06-16", "what was spoken of when the two had met the day before", &again, 3);
  says(s, "2024-06-30", "kept");
  says(s, NULL, "kept");
  says(s, "2024-06-15", "open"); /* of that day only the announcement is known */
  rasid_store_close(s);
  static const char *const ends[] = {"", "-wal", "-shm"};
  for (int i = 0; i < 3; i++) {
    char name[80];
    snprintf(name, sizeof name, "%s%s", path, ends[i]);
    unlink(name);
  }
  assert_int_equal(rmdir(folder), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(announced_is_not_done)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Questions to a record that was made of documents: through the public headers alone. The documents are the project's own
 * examples; their numbers are followed by hand from `rasid code`. */
#define _POSIX_C_SOURCE 200809L
#include <rasid_admin.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include "gather.h"

typedef struct world {
  char folder[64], path[96];
  rasid_lexicon *lex;
  rasid_store *store;
} world;

enum { MOST_DOCUMENTS = 64 };

/* The examples into a record, the last first where `turned`. */
static void add_all(const world *w, const char *path, bool turned) {
  rasid_engine *en;
  rasid_reader *reader;
  rasid_store *store;
  rasid_document *docs[MOST_DOCUMENTS];
  rasid_error err;
  size_t n = 0;
  assert_int_equal(rasid_store_open(path, true, &store, &err), RASID_OK);
  assert_int_equal(rasid_engine_new(w->lex, NULL, &en, &err), RASID_OK);
  assert_int_equal(rasid_reader_open("examples/record.jsonl", RASID_INPUT_JSONL, NULL, NULL, &reader, &err), RASID_OK);
  while (n < MOST_DOCUMENTS && rasid_reader_next(reader, &docs[n], &err) == RASID_OK) n++;
  for (size_t i = 0; i < n; i++) {
    rasid_result *r;
    rasid_document *doc = docs[turned ? n - 1 - i : i];
    assert_int_equal(rasid_code(en, doc, &r, &err), RASID_OK);
    assert_int_equal(rasid_store_add(store, doc, r, NULL, &err), RASID_OK);
    rasid_result_free(r);
    rasid_document_free(doc);
  }
  assert_int_equal(rasid_store_commit(store, &err), RASID_OK);
  rasid_reader_close(reader);
  rasid_engine_free(en);
  rasid_store_close(store);
}

static void remove_record(const char *record) {
  static const char *const ends[] = {"", "-wal", "-shm"};
  for (int i = 0; i < 3; i++) {
    char path[160];
    snprintf(path, sizeof path, "%s%s", record, ends[i]);
    unlink(path);
  }
}

static int start(void **state) {
  static const char *const none = "/tmp";
  world *w = calloc(1, sizeof *w);
  rasid_error err;
  const char *tmp = getenv("TMPDIR");
  snprintf(w->folder, sizeof w->folder, "%s/rasid-XXXXXX", tmp && strlen(tmp) < 40 ? tmp : none);
  assert_non_null(mkdtemp(w->folder));
  snprintf(w->path, sizeof w->path, "%s/r.db", w->folder);
  assert_int_equal(rasid_lexicon_open(NULL, &w->lex, &err), RASID_OK);
  add_all(w, w->path, false);
  assert_int_equal(rasid_store_open(w->path, false, &w->store, &err), RASID_OK);
  *state = w;
  return 0;
}

static int stop(void **state) {
  world *w = *state;
  rasid_store_close(w->store);
  rasid_lexicon_close(w->lex);
  remove_record(w->path);
  rmdir(w->folder);
  free(w);
  return 0;
}

static size_t column(const rasid_cursor *c, const char *name) {
  size_t n;
  const rasid_column *all = rasid_cursor_columns(c, &n);
  for (size_t i = 0; i < n; i++)
    if (strcmp(all[i].name, name) == 0) return i;
  fail_msg("no column %s", name);
  return 0;
}

/* How many rows a question has; those whose column holds `value` into *with. */
static size_t count(const world *w, const char *name, const rasid_param *p, size_t n, const char *col, const char *value,
                    size_t *with) {
  rasid_cursor *c;
  rasid_error err;
  const rasid_value *row;
  size_t rows = 0, at = 0;
  rasid_status st = rasid_query(w->store, name, p, n, &c, &err);
  if (st) fail_msg("%s: %s", name, err.message);
  if (col) at = column(c, col);
  while ((st = rasid_cursor_next(c, &row, &err)) == RASID_OK) {
    rows++;
    if (col && row[at].text.length == strlen(value) && memcmp(row[at].text.data, value, row[at].text.length) == 0) ++*with;
  }
  assert_int_equal(st, RASID_END);
  assert_null(row);
  rasid_cursor_close(c);
  return rows;
}

#define ASK(name, col, value, with, ...)                                                                               \
  count(w, name, (const rasid_param[]){__VA_ARGS__}, sizeof((rasid_param[]){__VA_ARGS__}) / sizeof(rasid_param), col, value, with)

static void events(void **state) {
  world *w = *state;
  size_t n = 0;
  size_t all = count(w, "events", NULL, 0, NULL, NULL, NULL);
  assert_true(all > 50);
  assert_int_equal(ASK("events", "type", "SANCTION", &n, {"type", "SANCTION"}), 1);
  assert_int_equal(n, 1);
  n = 0;
  size_t sco = ASK("events", "relation", "mutual", &n, {"framework", "SCO"});
  assert_true(sco >= 8 && n >= 4);
  /* The same through other doors. */
  assert_true(ASK("events", NULL, NULL, NULL, {"framework", "SCO"}, {"a", "CHN"}, {"b", "KAZ"}) < sco);
  size_t two = ASK("events", NULL, NULL, NULL, {"a", "CHN"}, {"b", "KAZ"});
  assert_int_equal(two, ASK("events", NULL, NULL, NULL, {"b", "CHN"}, {"a", "KAZ"}));
  assert_true(two < ASK("events", NULL, NULL, NULL, {"actor", "KAZ"}));
  assert_int_equal(ASK("events", NULL, NULL, NULL, {"actor", "KAZ"}), ASK("events", NULL, NULL, NULL, {"a", "KAZ"}));
  /* A field takes its parts in. */
  size_t energy = ASK("events", NULL, NULL, NULL, {"field", "energy"});
  assert_true(energy > ASK("events", NULL, NULL, NULL, {"field", "energy.nuclear"}));
  assert_int_equal(ASK("events", NULL, NULL, NULL, {"from", "2024"}, {"to", "2024-03"}) +
                       ASK("events", NULL, NULL, NULL, {"from", "2024-04"}) +
                       ASK("events", NULL, NULL, NULL, {"to", "2023"}),
                   all);
  n = 0;
  assert_int_equal(ASK("events", NULL, NULL, NULL, {"limit", "3"}), 3);
  /* Words: folded in both languages. */
  assert_true(ASK("events", "doc", "rec-12", &n, {"text", "السفير"}) > 0 && n > 0);
  assert_true(ASK("events", NULL, NULL, NULL, {"text", "SYR DARYA"}) > 0);
  assert_int_equal(ASK("events", NULL, NULL, NULL, {"text", "zeppelin"}), 0);
  assert_int_equal(ASK("events", NULL, NULL, NULL, {"min-confidence", "1"}), 0);
}

/* One visa agreement, told by Kazinform and twice in Xinhua's words: two independent sources. */
static void tellings_and_sources(void **state) {
  world *w = *state;
  rasid_cursor *c;
  rasid_error err;
  const rasid_value *row;
  const rasid_param p[] = {{"a", "CHN"}, {"b", "KAZ"}, {"type", "SUPPORT"}, {"from", "2023-05"}, {"to", "2023-05"}};
  assert_int_equal(rasid_query(w->store, "events", p, 5, &c, &err), RASID_OK);
  assert_int_equal(rasid_cursor_next(c, &row, &err), RASID_OK);
  assert_int_equal(row[column(c, "documents")].integer, 3);
  assert_int_equal(row[column(c, "sources")].integer, 2);
  char id[64] = "";
  memcpy(id, row[column(c, "id")].text.data, row[column(c, "id")].text.length);
  assert_int_equal(rasid_cursor_next(c, &row, &err), RASID_END);
  rasid_cursor_close(c);
  assert_int_equal(ASK("tellings", NULL, NULL, NULL, {"event", id}), 3);
}

/* What a reader of the articles would say of the promises. */
static void ledger(void **state) {
  world *w = *state;
  size_t n = 0;
  assert_int_equal(ASK("ledger", "act", "AID", &n, {"state", "kept"}, {"a", "CHN"}, {"b", "KAZ"}), 5);
  assert_int_equal(n, 2); /* the grant and the loan */
  assert_true(ASK("ledger", NULL, NULL, NULL, {"state", "kept"}, {"a", "CHN"}, {"b", "KAZ"}, {"min-score", "0.1"}) > 5); /* by the matter alone */
  n = 0;
  assert_true(ASK("ledger", "doc", "rec-06", &n, {"state", "overdue"}) >= 1); /* the border crossing */
  assert_int_equal(n, 1);
  n = 0;
  /* What is asked to be surer is possible, and keeps nothing: the cultural centre, which was opened, and a visit. */
  assert_true(ASK("ledger", "possible_doc", "rec-13", &n, {"state", "overdue"}, {"min-score", "0.45"}) >= 2);
  assert_int_equal(n, 2);
  n = 0;
  assert_true(ASK("links", "verdict", "possible", &n, {"a", "CHN"}, {"b", "KAZ"}, {"min-score", "0.45"}) >= 2);
  assert_int_equal(n, 2);
  n = 0;
  assert_true(ASK("ledger", "delivery_doc", "rec-20", &n, {"state", "withdrawn"}) >= 1); /* the talks on nuclear power */
  assert_int_equal(n, 1);
  n = 0;
  assert_true(ASK("ledger", "doc", "rec-12", &n, {"state", "general"}) >= 1);
  assert_int_equal(n, 1);
  /* Before it was late it was open. */
  assert_int_equal(ASK("ledger", NULL, NULL, NULL, {"state", "overdue"}, {"on", "2024-12-31"}), 0);
  assert_true(ASK("ledger", NULL, NULL, NULL, {"state", "unpromised"}) > 20);
  assert_true(ASK("links", "verdict", "proposed", &n, {"a", "CHN"}, {"b", "KAZ"}, {"min-score", "0"}) > 8);
}

static void index_and_network(void **state) {
  world *w = *state;
  rasid_cursor *c;
  rasid_error err;
  const rasid_value *row;
  const rasid_param p[] = {{"a", "CHN"}, {"b", "KAZ"}, {"from", "2024-04"}, {"to", "2024-04"}};
  assert_int_equal(rasid_query(w->store, "dyad", p, 4, &c, &err), RASID_OK);
  assert_int_equal(rasid_cursor_next(c, &row, &err), RASID_OK);
  /* April 2024: aid sent (10 x 0.745) and thanks (5 x 0.914), one source, one document. */
  size_t at = column(c, "index");
  double to = row[column(c, "a_to_b")].real, back = row[column(c, "b_to_a")].real;
  assert_true(to > 5 && to <= 10 && back > 2.5 && back <= 5);
  assert_true(row[at].real > to + back - 0.002 && row[at].real < to + back + 0.002);
  assert_int_equal(row[column(c, "events")].integer, 2);
  assert_int_equal(row[column(c, "sources")].integer, 1);
  assert_int_equal(row[column(c, "documents")].integer, 1);
  assert_int_equal(rasid_cursor_next(c, &row, &err), RASID_END);
  rasid_cursor_close(c);
  size_t n = 0;
  assert_true(ASK("network", "code", "KAZ", &n, {"limit", "2"}) == 2 && n == 1);
  assert_true(ASK("edges", NULL, NULL, NULL, {"framework", "SCO"}) > 3);
  assert_int_equal(count(w, "reviews", NULL, 0, NULL, NULL, NULL), 0);
  n = 0;
  assert_true(ASK("coverage", "source", "Kazinform", &n, {"from", "2023"}) > 5 && n == 1);
}

static double sum_of(const world *w, const char *name, const rasid_param *p, size_t n, const char *of, const char *a,
                     const char *b) {
  rasid_cursor *c;
  rasid_error err;
  const rasid_value *row;
  double sum = 0;
  assert_int_equal(rasid_query(w->store, name, p, n, &c, &err), RASID_OK);
  while (rasid_cursor_next(c, &row, &err) == RASID_OK) {
    rasid_string x = row[column(c, "a")].text, y = row[column(c, "b")].text;
    if (memcmp(x.data, a, x.length) == 0 && memcmp(y.data, b, y.length) == 0) sum += row[column(c, of)].real;
  }
  rasid_cursor_close(c);
  return sum;
}

/* The weight of an edge is the index of its two, over all months, in whichever order they are asked for. */
static void edges_are_indexes(void **state) {
  world *w = *state;
  const rasid_param there[] = {{"a", "CHN"}, {"b", "KAZ"}}, back[] = {{"a", "KAZ"}, {"b", "CHN"}};
  double x = sum_of(w, "dyad", there, 2, "index", "CHN", "KAZ"), y = sum_of(w, "dyad", back, 2, "index", "KAZ", "CHN");
  double edge = sum_of(w, "edges", NULL, 0, "index", "CHN", "KAZ");
  assert_true(edge > 100 && x - edge < 0.02 && edge - x < 0.02 && x - y < 0.001 && y - x < 0.001);
  /* So they are of one source, of all its time and of a part. */
  const rasid_param of[] = {{"a", "CHN"}, {"b", "KAZ"}, {"source", "Kazinform"}, {"from", "2023-05"}, {"to", "2024-07-03"}};
  for (size_t n = 3; n <= 5; n += 2) {
    x = sum_of(w, "dyad", of, n, "index", "CHN", "KAZ"), edge = sum_of(w, "edges", of + 2, n - 2, "index", "CHN", "KAZ");
    assert_true(x > 10 && x < 150 && x - edge < 0.02 && edge - x < 0.02);
  }
}

static void refused(const world *w, const char *name, const char *param, const char *value, const char *message) {
  rasid_cursor *c;
  rasid_error err;
  const rasid_param p = {param, value};
  assert_int_equal(rasid_query(w->store, name, &p, param ? 1 : 0, &c, &err), RASID_ARGUMENT);
  assert_null(c);
  if (!strstr(err.message, message)) fail_msg("%s", err.message);
}

static void what_is_refused(void **state) {
  world *w = *state;
  refused(w, "nothing", NULL, NULL, "there is no question nothing; there are events, positions");
  refused(w, "reviews", "actor", "CHN", "takes no parameter actor; it takes event, limit, cursor");
  refused(w, "events", "from", "yesterday", "from takes a day, month or year");
  refused(w, "events", "limit", "0", "limit takes a number from 1");
  refused(w, "events", "min-confidence", "2", "from 0 to 1");
  refused(w, "events", "text", "!!", "words to look for");
  refused(w, "events", "type", "A B", "an event type");
  refused(w, "events", "b", "KAZ", "b without a");
  refused(w, "dyad", "a", "CHN", "needs b");
  refused(w, "ledger", "state", "late", "open, kept, overdue");
  refused(w, "events", "framework", "x' OR 1=1 --", "a framework such as");
  assert_int_equal(rasid_query(NULL, "events", NULL, 0, &(rasid_cursor *){NULL}, NULL), RASID_ARGUMENT);
}

/* ---- answers ---- */
static gathered answer(const world *w, const char *name, const rasid_param *p, size_t n, rasid_format f) {
  gathered t = {NULL, 0};
  rasid_error err;
  if (rasid_answer(w->store, w->lex, name, p, n, f, NULL, gather, &t, &err)) fail_msg("%s", err.message);
  assert_non_null(t.p);
  return t;
}

static void report(void **state) {
  world *w = *state;
  const rasid_param p[] = {{"a", "china"}, {"b", "كازاخستان"}};
  gathered t = answer(w, "report", p, 2, RASID_TABLE);
  assert_non_null(strstr(t.p, "China and Kazakhstan (CHN, KAZ), as of 2025-08-31"));
  assert_non_null(strstr(t.p, "relations since  1992-01-03 (33 years)"));
  assert_non_null(strstr(t.p, "Overdue promises"));
  assert_non_null(strstr(t.p, "32 years"));
  free(t.p);
  t = answer(w, "report", p, 2, RASID_HTML);
  assert_non_null(strstr(t.p, "<td dir=\"rtl\">"));
  assert_null(strstr(t.p, "http"));
  free(t.p);
  const rasid_param then[] = {{"a", "CHN"}, {"b", "KAZ"}, {"on", "2023-12-31"}};
  t = answer(w, "report", then, 3, RASID_JSON);
  assert_null(strstr(t.p, "rec-12"));
  assert_non_null(strstr(t.p, "\"overdue\":[\n]"));
  free(t.p);
  const rasid_param none[] = {{"a", "SAU"}, {"b", "ISR"}};
  t = answer(w, "report", none, 2, RASID_TABLE);
  assert_non_null(strstr(t.p, "relations since  never"));
  free(t.p);
  const rasid_param unknown[] = {{"a", "SAU"}, {"b", "JOR"}};
  t = answer(w, "report", unknown, 2, RASID_TABLE);
  assert_non_null(strstr(t.p, "relations since  not known"));
  free(t.p);
}

static void other_answers(void **state) {
  world *w = *state;
  rasid_error err;
  gathered t = answer(w, "network", NULL, 0, RASID_GRAPHML);
  assert_non_null(strstr(t.p, "<node id=\"CHN\">"));
  free(t.p);
  t = answer(w, "network", NULL, 0, RASID_DOT);
  assert_non_null(strstr(t.p, "\"CHN\" -- \"KAZ\""));
  free(t.p);
  const rasid_param visa[] = {{"a", "CHN"}, {"b", "KAZ"}, {"type", "SUPPORT"}, {"from", "2023-05"}, {"to", "2023-05"}};
  t = answer(w, "export", visa, 5, RASID_JSONL);
  assert_non_null(strstr(t.p, "],\"sources\":2,\"made_by\":{"));
  assert_non_null(strstr(t.p, "\"evidence\":[{\"doc\":\"rec-01\","));
  assert_non_null(strstr(t.p, "{\"doc\":\"rec-03\",\"sentence\":"));
  free(t.p);
  t = (gathered){NULL, 0};
  assert_int_equal(rasid_answer(w->store, w->lex, "events", NULL, 0, RASID_DOT, NULL, gather, &t, &err), RASID_ARGUMENT);
  const rasid_param nobody[] = {{"a", "Nobodistan"}, {"b", "KAZ"}};
  assert_int_equal(rasid_answer(w->store, w->lex, "report", nobody, 2, RASID_TABLE, NULL, gather, &t, &err), RASID_ARGUMENT);
  assert_non_null(strstr(err.message, "is called Nobodistan"));
}

/* The order in which documents came leaves no trace in any answer. */
static void order_of_arrival(void **state) {
  static const char *const names[] = {"report", "network", "edges", "export", "ledger", "coverage"};
  const rasid_param p[] = {{"a", "CHN"}, {"b", "KAZ"}};
  world *w = *state, turned = *w;
  rasid_error err;
  snprintf(turned.path, sizeof turned.path, "%s/t.db", w->folder);
  add_all(w, turned.path, true);
  assert_int_equal(rasid_store_open(turned.path, false, &turned.store, &err), RASID_OK);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    gathered x = answer(w, names[i], p, i ? 0 : 2, RASID_JSON), y = answer(&turned, names[i], p, i ? 0 : 2, RASID_JSON);
    assert_string_equal(x.p, y.p);
    free(x.p);
    free(y.p);
  }
  rasid_store_close(turned.store);
  remove_record(turned.path);
}

/* The first row of the ledger's grant: its ids, link and state. */
static void grant(const world *w, char promise[64], char delivery[64], char link[64], char state[64]) {
  static const char *const names[] = {"promise", "delivery", "link", "state"};
  char *to[] = {promise, delivery, link, state};
  const rasid_param p[] = {{"a", "CHN"}, {"b", "KAZ"}, {"to", "2023-05"}};
  rasid_cursor *c;
  rasid_error err;
  const rasid_value *row;
  assert_int_equal(rasid_query(w->store, "ledger", p, 3, &c, &err), RASID_OK);
  for (;;) {
    assert_int_equal(rasid_cursor_next(c, &row, &err), RASID_OK);
    rasid_string act = row[column(c, "act")].text;
    if (act.length == 3 && memcmp(act.data, "AID", 3) == 0) break;
  }
  for (int i = 0; i < 4; i++) {
    rasid_string s = row[column(c, names[i])].text;
    memcpy(to[i], s.data ? s.data : "", s.length);
    to[i][s.length] = 0;
  }
  rasid_cursor_close(c);
}

#define S(text) {text, strlen(text)}
static void say(const world *w, const char *promise, const char *delivery, const char *verdict) {
  rasid_store *store;
  rasid_error err;
  const rasid_review r = {.event = S(promise), .other = S(delivery), .verdict = S(verdict), .reviewer = S("reader"),
                          .made = S("2026-11-24T12:00:00Z")};
  assert_int_equal(rasid_store_open(w->path, true, &store, &err), RASID_OK);
  if (rasid_store_review(store, w->lex, &r, &err)) fail_msg("%s", err.message);
  rasid_store_close(store);
}

/* A refused link is no delivery; the last word counts. */
static void what_people_say_of_links(void **state) {
  world *w = *state;
  char promise[64], delivery[64], link[64], is[64], other[64];
  grant(w, promise, delivery, link, is);
  assert_string_equal(link, "proposed");
  assert_string_equal(is, "kept");
  say(w, promise, delivery, "refuse");
  grant(w, promise, other, link, is);
  assert_string_equal(is, "overdue"); /* it was due by the end of 2024 */
  say(w, promise, delivery, "confirm");
  grant(w, promise, other, link, is);
  assert_string_equal(is, "kept");
  assert_string_equal(link, "confirmed");
  assert_string_equal(other, delivery);
  assert_int_equal(count(w, "reviews", NULL, 0, NULL, NULL, NULL), 2);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(events),         cmocka_unit_test(tellings_and_sources), cmocka_unit_test(ledger), cmocka_unit_test(index_and_network),
      cmocka_unit_test(what_is_refused), cmocka_unit_test(edges_are_indexes), cmocka_unit_test(report),              cmocka_unit_test(other_answers),
      cmocka_unit_test(order_of_arrival), cmocka_unit_test(what_people_say_of_links),
  };
  return cmocka_run_group_tests(tests, start, stop);
}

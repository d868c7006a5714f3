/* Copies of texts, keys of events, groups of tellings, independent sources: pure functions, so that each test says what goes in and
 * what must come out, in any order. */
#include "dedup/dedup.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>

#define S(z) rs_str_from_c(z)

/* ---- texts ---- */
static const char WIRE[] =
    "The ministers of transport of the two countries met on Tuesday and agreed to open three new crossings for trains before the end of "
    "the year, to charge one fee for freight and to let the border guards of both sides work in one building. They also spoke of a "
    "second bridge over the river, of money for the old road along the coast, and of what storms had done to the port last winter.";

static void fold(const char *text, rs_buf *out) {
  rs_arena a;
  rasid_error err;
  rs_arena_init(&a, 0);
  out->n = 0;
  assert_int_equal(rs_dedup_fold(S(text), &a, out, &err), RASID_OK);
  rs_arena_free(&a);
}

static unsigned same_on(const char *a, const char *on, const char *b, const char *then, bool *copies) {
  rs_buf x = {0}, y = {0};
  rs_sketch p, q;
  fold(a, &x), fold(b, &y);
  assert_true(rs_sketch_make(rs_buf_view(&x), S(on), &p));
  assert_true(rs_sketch_make(rs_buf_view(&y), S(then), &q));
  rs_buf_free(&x), rs_buf_free(&y);
  *copies = rs_sketch_copies(&p, &q);
  assert_int_equal(*copies, rs_sketch_copies(&q, &p));
  assert_int_equal(rs_sketch_same(&p, &q), rs_sketch_same(&q, &p));
  return rs_sketch_same(&p, &q);
}

static unsigned same(const char *a, const char *b, bool *copies) { return same_on(a, "2024-07-03", b, "2024-07-04", copies); }

static void folded_words(void **state) {
  (void)state;
  rs_buf b = {0};
  fold("The U.S., \"Caf\xC3\xA9\" -- 12 (co-operate)", &b);
  assert_true(rs_str_eq(rs_buf_view(&b), S("the us cafe 12 cooperate")));
  fold(" .,; ", &b);
  assert_int_equal(b.n, 0);
  rs_buf_free(&b);
}

static void copies_of_a_text(void **state) {
  (void)state;
  bool copies;
  char edited[1024], longer[2048];
  assert_int_equal(same(WIRE, WIRE, &copies), RS_SKETCH_VALUES);
  assert_true(copies);
  snprintf(edited, sizeof edited, "PORT CITY, 3 May (Agency) -- Transport: %s More follows.", WIRE);
  assert_true(same(WIRE, edited, &copies) > RS_SKETCH_VALUES / 2);
  assert_true(copies);
  /* The same on another day is a copy; much the same, later, is the next of its kind. */
  same_on(WIRE, "2024-07-03", WIRE, "2024-09-01", &copies);
  assert_true(copies);
  snprintf(longer, sizeof longer, "%.330s and of a mill that nobody had rented since the flood, which the mayor would like to see as a school for "
           "gardeners or else as a place for dances on winter evenings.", WIRE);
  unsigned near = same_on(WIRE, "2024-07-03", longer, "2024-07-05", &copies);
  assert_true(near < RS_SKETCH_VALUES * 3 / 4);
  assert_true(copies);
  same_on(WIRE, "2024-07-03", longer, "2024-07-06", &copies);
  assert_false(copies);
  same_on(WIRE, "", longer, "2024-07-06", &copies);
  assert_true(copies);
  /* With half of it cut away and as much put in its place that was never there: none. */
  snprintf(longer, sizeof longer, "%s %s", WIRE,
           "Elsewhere the court heard the case of a sailor who had sold his captain's charts, in which nobody had believed at first. The judge "
           "asked for time until autumn, his lawyer for a milder climate, and the audience in the hall for windows that open. Nothing came of "
           "it that day, but the sailor smiled when he was led away, and on the quay somebody sang the old song about the lighthouse. A week "
           "later the charts were found behind a stove in the house of a clockmaker, wrapped in a newspaper of the year before; he said that "
           "they had come with the stove, the stove with the house, and the house with a debt that he had long since paid.");
  same(WIRE, longer + 240, &copies);
  assert_false(copies);
  assert_true(same(WIRE, "A wholly different report that shares no run of words with it, about figs and their price.", &copies) < 10);
  assert_false(copies);
}

static void short_and_empty(void **state) {
  (void)state;
  bool copies;
  rs_sketch p, q;
  assert_false(rs_sketch_make(S(""), S(""), &p));
  same("Yes.", "yes", &copies);
  assert_true(copies);
  same("Yes.", "No.", &copies);
  assert_false(copies);
  assert_true(rs_sketch_make(S("one two three four"), S("2024-07-03"), &p));
  unsigned char bytes[RS_SKETCH_BYTES];
  rs_sketch_write(&p, bytes);
  assert_true(rs_sketch_read(rs_str_make((const char *)bytes, sizeof bytes), &q));
  assert_memory_equal(&p, &q, sizeof p);
  assert_false(rs_sketch_read(rs_str_make((const char *)bytes, 3), &q));
}

/* ---- keys ---- */
static rs_event meeting(rs_actor *actors, uint32_t n) {
  return (rs_event){.type = S("CONSULT"), .relation = RS_REL_MUTUAL, .actors = actors, .nactors = n,
                    .date = {.start = S("2024-07-03"), .precision = 1}};
}

static rs_telling_key key_of(const rs_event *e, const char *doc_date, const char *id) {
  rs_telling_key k;
  rs_doc d = {.date = S(doc_date), .id = S(id)};
  rasid_error err;
  assert_int_equal(rs_dedup_key(e, &d, &k, &err), RASID_OK);
  return k;
}

static void keys(void **state) {
  (void)state;
  rs_actor ab[] = {{.code = S("AAA")}, {.code = S("BBB")}}, ba[] = {{.code = S("BBB")}, {.code = S("AAA")}};
  rs_event e = meeting(ab, 2), f = meeting(ba, 2);
  rs_telling_key k = key_of(&e, "2024-07-04", "x"), l = key_of(&f, "2024-08-04", "y");
  assert_true(k.key == l.key && k.day == l.day && k.dated && k.known == 2);
  /* One side's order is the other's, but not which side. */
  f.nactors = 1, f.recipients = ab, f.nrecipients = 1;
  assert_true(key_of(&f, "2024-07-04", "x").key == k.key);
  e.relation = f.relation = RS_REL_DIRECTED;
  e.nactors = 1, e.recipients = ab + 1, e.nrecipients = 1;
  assert_true(key_of(&e, "", "x").key != key_of(&f, "", "x").key);
  e.relation = RS_REL_MUTUAL;
  e.negated = 1;
  assert_true(key_of(&e, "", "x").key != k.key);
  e.negated = 0, e.status = RS_ST_ONGOING;
  assert_true(key_of(&e, "", "x").key == k.key);
  e.status = RS_ST_PLANNED;
  assert_true(key_of(&e, "", "x").key != k.key);
  /* A month is no day, and another month another key; without any day only its own document is left. */
  e.status = RS_ST_PAST, e.date.precision = 3;
  assert_true(key_of(&e, "", "x").key != k.key);
  e.date = (rs_date){.precision = 0};
  assert_true(key_of(&e, "2024-07-03", "x").key == k.key);
  assert_int_equal(key_of(&e, "2024-07-03", "x").day, k.day);
  assert_true(key_of(&e, "", "x").key != key_of(&e, "", "y").key);
  assert_true(key_of(&e, "", "x").key == key_of(&e, "", "x").key);
}

static void windows(void **state) {
  (void)state;
  const int32_t days[] = {5, 6, 7, 8, 10, 11, 20}, want[] = {5, 5, 7, 7, 10, 10, 20};
  int32_t anchor = 0;
  for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
    anchor = rs_dedup_anchor(days[i], i > 0, anchor);
    assert_int_equal(anchor, want[i]);
  }
}

/* ---- groups ---- */
static rs_telling told(const char *id, const char *mode, const char *place, uint32_t known, int64_t cluster) {
  rs_telling t = {.id = S(id), .known = known, .cluster = cluster, .source = cluster};
  t.one[RS_FIT_MODE] = S(mode), t.one[RS_FIT_PLACE] = S(place);
  return t;
}

/* The groups as "a+b c" in whatever order the tellings come. */
static void groups(const rs_telling *in, uint32_t n, const char *want) {
  rs_telling t[8];
  rs_arena a;
  rasid_error err;
  rs_arena_init(&a, 0);
  for (uint32_t turn = 0; turn < n; turn++) {
    char got[128] = "";
    uint32_t made;
    for (uint32_t i = 0; i < n; i++) t[i] = in[(i * 3 + turn) % n];
    assert_int_equal(rs_dedup_group(t, n, &a, &made, &err), RASID_OK);
    for (uint32_t g = 0; g < made; g++) {
      bool first = true;
      for (uint32_t i = 0; i < n; i++)
        if (t[i].group == g) {
          size_t at = strlen(got);
          snprintf(got + at, sizeof got - at, "%s%.*s", !first ? "+" : at ? " " : "", RS_STR_ARG(t[i].id));
          first = false;
        }
    }
    assert_string_equal(got, want);
  }
  rs_arena_free(&a);
}

static void grouping(void **state) {
  (void)state;
  const rs_telling plain[] = {told("a", "", "", 2, 1), told("b", "", "", 2, 2)};
  groups(plain, 2, "a+b");
  const rs_telling modes[] = {told("a", "visit", "", 2, 1), told("b", "meet", "", 2, 2), told("c", "", "", 2, 3), told("d", "meet", "X", 2, 4),
                              told("e", "meet", "Y", 2, 5)};
  groups(modes, 5, "a+c b+d e");
  /* One known party: the same text, or something specific in common. */
  const rs_telling one[] = {told("a", "", "X", 1, 1), told("b", "", "", 1, 2), told("c", "", "X", 1, 3), told("d", "", "", 1, 2)};
  groups(one, 4, "a+c b+d");
  rs_telling war[] = {told("a", "aerial", "", 2, 1), told("b", "", "", 2, 2), told("c", "aerial", "", 2, 3), told("d", "", "", 2, 2)};
  for (int i = 0; i < 4; i++) war[i].fighting = true;
  groups(war, 4, "a+c b+d");
  const rs_telling none[] = {told("a", "", "X", 0, 1), told("b", "", "X", 0, 2), told("c", "", "", 0, 1), told("d", "", "", 0, 2)};
  groups(none, 4, "a+c b+d");
}

static void fields_must_meet(void **state) {
  (void)state;
  rs_str trade[] = {S("trade")}, energy[] = {S("energy")}, both[] = {S("trade"), S("energy")};
  rs_telling t[] = {told("a", "", "", 2, 1), told("b", "", "", 2, 2), told("c", "", "", 2, 3), told("d", "", "", 2, 4), told("e", "", "", 2, 5)};
  t[0].list[RS_FIT_FIELDS] = trade, t[0].nlist[RS_FIT_FIELDS] = 1;
  t[1].list[RS_FIT_FIELDS] = energy, t[1].nlist[RS_FIT_FIELDS] = 1;
  t[3].list[RS_FIT_FIELDS] = both, t[3].nlist[RS_FIT_FIELDS] = 2;
  t[4].list[RS_FIT_FIELDS] = energy, t[4].nlist[RS_FIT_FIELDS] = 1;
  groups(t, 5, "a+c+d+e b");
}

static void sources(void **state) {
  (void)state;
  /* 1 and 2 share a source, 2 and 3 a cluster, 4 stands alone, 5 is of another group. */
  rs_telling t[] = {{.id = S("1"), .source = 7, .cluster = 1}, {.id = S("2"), .source = 7, .cluster = 2}, {.id = S("3"), .source = 8, .cluster = 2},
                    {.id = S("4"), .source = 9, .cluster = 4}, {.id = S("5"), .source = 10, .cluster = 5, .group = 1}};
  rs_arena a;
  rasid_error err;
  uint32_t n;
  rs_arena_init(&a, 0);
  assert_int_equal(rs_dedup_sources(t, 5, 0, &a, &n, &err), RASID_OK);
  assert_int_equal(n, 2);
  assert_int_equal(rs_dedup_sources(t, 5, 1, &a, &n, &err), RASID_OK);
  assert_int_equal(n, 1);
  t[1].confidence = t[2].confidence = 900, t[4].confidence = 999;
  assert_ptr_equal(rs_dedup_best(t, 5, 0), &t[1]);
  rs_arena_free(&a);
}

static void who_is_behind(void **state) {
  (void)state;
  rs_buf b = {0};
  rs_event e = {.outlet = {.code = S("OUT")}, .agency = {.code = S("AG")}};
  rs_doc d = {.id = S("i"), .source = S("paper")};
  rs_dedup_source(&e, &d, &b), rs_buf_char(&b, ' ');
  e.agency.code.n = 0;
  rs_dedup_source(&e, &d, &b), rs_buf_char(&b, ' ');
  e.outlet.code.n = 0;
  rs_dedup_source(&e, &d, &b), rs_buf_char(&b, ' ');
  d.source.n = 0;
  rs_dedup_source(&e, &d, &b);
  assert_true(rs_str_eq(rs_buf_view(&b), S("agency:AG outlet:OUT name:paper doc:i")));
  rs_buf_free(&b);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(folded_words), cmocka_unit_test(copies_of_a_text), cmocka_unit_test(short_and_empty),
                                     cmocka_unit_test(keys),         cmocka_unit_test(windows),          cmocka_unit_test(grouping),
                                     cmocka_unit_test(fields_must_meet), cmocka_unit_test(sources),      cmocka_unit_test(who_is_behind)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}

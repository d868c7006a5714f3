/* What two lexicons make of a document: own words laid over the embedded lexicon, and weights of the tests' own that
 * keep every candidate, so that neither a new model nor a mended entry moves these tests. */
#define _POSIX_C_SOURCE 200809L
#include <rasid_admin.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>
#include "gather.h"

#define HEAD "@language en\n@source our own\n@licence MIT\n@date 2026-11-24\n"
#define GLORP "verb glorp | class: support | sense: glorp | cameo: 051 | frame: act-on\n"
#define CAVE(marks)                                                                                                    \
  "word zorp | class: adverb\nrule zorp\n  pattern: =zorp >verb\n  mark: " marks                                       \
  "\n  good: Kenya zorp praised Ghana\n  wrong: Kenya praised Ghana\n"

typedef struct world {
  char folder[64];
  rasid_lexicon *before, *after;
  rasid_compare *c;
} world;

static void put_file(const world *w, const char *name, const char *what, char path[160]) {
  snprintf(path, 160, "%s/%s", w->folder, name);
  FILE *f = fopen(path, "wb");
  assert_non_null(f);
  assert_int_equal(fwrite(what, 1, strlen(what), f), strlen(what));
  assert_int_equal(fclose(f), 0);
}

static int setup(void **state) {
  world *w = calloc(1, sizeof *w);
  const char *tmp = getenv("TMPDIR");
  if (!w) return -1;
  snprintf(w->folder, sizeof w->folder, "%s/c-XXXXXX", tmp && strlen(tmp) < 40 ? tmp : "/tmp");
  if (!mkdtemp(w->folder)) return -1;
  char path[160];
  put_file(w, "events.weights",
           "bias(SUPPORT)\t1\t1000\nbias(AGREE)\t1\t-9000\n"
           "mark_any(noevent,0)\t1\t-9000\nmark_any(noevent,1)\t1\t-9000\nmark_any(noevent)\t1\t-9000\n",
           path);
  put_file(w, "sides.weights",
           "s_fn(subject,2)\tactor\t3000\ns_fn(subject,3)\tactor\t3000\ns_fn(subject,4)\tactor\t3000\n"
           "s_fn(object,2)\trecipient\t3000\ns_fn(object,3)\trecipient\t3000\ns_fn(object,4)\trecipient\t3000\n",
           path);
  *state = w;
  return 0;
}

static int teardown(void **state) {
  world *w = *state;
  static const char *const FILES[] = {"events.weights", "sides.weights", "before.lex", "after.lex"};
  char path[160];
  rasid_compare_free(w->c);
  rasid_lexicon_close(w->before);
  rasid_lexicon_close(w->after);
  for (size_t i = 0; i < sizeof FILES / sizeof *FILES; i++)
    snprintf(path, sizeof path, "%s/%s", w->folder, FILES[i]), unlink(path);
  rmdir(w->folder);
  free(w);
  return 0;
}

static rasid_lexicon *open_with(const world *w, const char *name, const char *source) {
  char path[160];
  const char *layer = path;
  rasid_lexicon *lex;
  rasid_error err;
  put_file(w, name, source, path);
  rasid_lexicon_options o = {.layers = &layer, .nlayers = 1, .model = w->folder};
  if (rasid_lexicon_open(&o, &lex, &err)) fail_msg("%s:%u: %s", err.file, err.line, err.message);
  return lex;
}

static void compare(world *w, const char *before, const char *after) {
  rasid_error err;
  w->before = open_with(w, "before.lex", before);
  w->after = open_with(w, "after.lex", after);
  assert_int_equal(rasid_compare_new(w->before, w->after, NULL, &w->c, &err), RASID_OK);
}

/* The caller frees what comes back; NULL where nothing was written. */
static char *add(const world *w, const char *what, bool table) {
  gathered t = {NULL, 0};
  rasid_error err;
  rasid_document doc = {.id = {"d", 1}, .text = {what, strlen(what)}};
  assert_int_equal(rasid_compare_add(w->c, &doc, table, gather, &t, &err), RASID_OK);
  return t.p;
}

static char *sums(const world *w) {
  gathered t = {NULL, 0};
  rasid_error err;
  assert_int_equal(rasid_compare_write(w->c, gather, &t, &err), RASID_OK);
  return t.p;
}

static void has(char *got, const char *wanted) {
  assert_non_null(got);
  if (!strstr(got, wanted)) fail_msg("no %s in: %s", wanted, got);
}

static void an_event_appears(void **state) {
  world *w = *state;
  compare(w, HEAD, HEAD GLORP);
  char *s = add(w, "Kenya glorped Ghana.", false);
  has(s, "{\"change\":\"+\",\"doc\":\"d\",\"sentence\":0,\"event\":\"SUPPORT\",\"trigger\":{\"text\":\"glorped\","
         "\"span\":[6,13]},\"actors\":[\"KEN\"],\"recipients\":[\"GHA\"]");
  has(s, "\"rule\":\"en/verb/glorp/glorp\"");
  has(s, "/after.lex\",\"line\":5}");
  free(s);
  s = sums(w);
  has(s, "documents: 1; events: 0 before, 1 after; appear: 1, vanish: 0, change: 0\n");
  has(s, "  +1      -0      ~0      en/verb/glorp/glorp ");
  free(s);
}

static void an_event_vanishes(void **state) {
  world *w = *state;
  compare(w, HEAD GLORP, HEAD);
  char *s = add(w, "Kenya glorped Ghana.", true);
  has(s, "- d:0  SUPPORT  glorped  ");
  has(s, "/before.lex:5\n    Kenya glorped Ghana.\n");
  free(s);
  s = sums(w);
  has(s, "events: 1 before, 0 after; appear: 0, vanish: 1, change: 0\n");
  free(s);
}

static void an_event_changes(void **state) {
  world *w = *state;
  compare(w, HEAD GLORP "state ISL | name: Zembla\n", HEAD GLORP "state IRL | name: Zembla\n");
  char *s = add(w, "Kenya glorped Ghana. Zembla glorped Ghana.", true);
  has(s, "~ d:1  SUPPORT  glorped  ");
  has(s, "ISL");
  has(s, " -> ");
  has(s, "IRL");
  assert_null(strstr(s, "d:0"));
  free(s);
  s = sums(w);
  has(s, "events: 2 before, 2 after; appear: 0, vanish: 0, change: 1\n");
  has(s, "  +0      -0      ~1      en/state/IRL ");
  free(s);
}

static void a_rule_is_the_reason(void **state) {
  world *w = *state;
  compare(w, HEAD GLORP CAVE("negated"), HEAD GLORP CAVE("topic"));
  char *s = add(w, "Kenya zorp glorped Ghana.", false);
  has(s, "\"negated\":[\"true\",\"false\"]");
  has(s, "\"rule\":\"en/rule/zorp\"");
  has(s, "/after.lex\",\"line\":7}");
  free(s);
}

/* It stands in no `why` of an event that is gone. */
static void a_rule_that_forbids_is_the_reason(void **state) {
  world *w = *state;
  compare(w, HEAD GLORP, HEAD GLORP CAVE("noevent"));
  char *s = add(w, "Kenya praised Ghana. Kenya zorp glorped Ghana.", false);
  has(s, "{\"change\":\"-\",\"doc\":\"d\",\"sentence\":1,");
  has(s, "\"rule\":\"en/rule/zorp\"");
  has(s, "/after.lex\",\"line\":7}");
  free(s);
}

static void an_earlier_name_is_the_reason(void **state) {
  world *w = *state;
  compare(w, HEAD GLORP "state ISL | name: Zembla\n", HEAD GLORP "state IRL | name: Zembla\n");
  char *s = add(w, "Zembla glorped Ghana. It glorped Kenya.", false);
  has(s, "\"sentence\":1,");
  char *second = strstr(s, "\"sentence\":1,");
  has(second, "\"rule\":\"en/state/IRL\"");
  free(s);
}

static void the_same_says_nothing(void **state) {
  world *w = *state;
  compare(w, HEAD GLORP, HEAD "\n# The same on another line.\n" GLORP);
  assert_null(add(w, "Kenya glorped Ghana.", false));
  assert_null(add(w, "", true));
  char *s = sums(w);
  assert_string_equal(s, "documents: 2; events: 1 before, 1 after; appear: 0, vanish: 0, change: 0\n");
  free(s);
}

static void refuses_what_is_wrong(void **state) {
  world *w = *state;
  rasid_error err;
  rasid_compare *c = NULL;
  compare(w, HEAD, HEAD GLORP);
  assert_int_equal(rasid_compare_new(NULL, w->after, NULL, &c, &err), RASID_ARGUMENT);
  assert_int_equal(rasid_compare_new(w->before, NULL, NULL, &c, &err), RASID_ARGUMENT);
  assert_int_equal(rasid_compare_new(w->before, w->after, NULL, NULL, &err), RASID_ARGUMENT);
  rasid_engine_options o = {.lang = {"xx", 2}};
  assert_int_equal(rasid_compare_new(w->before, w->after, &o, &c, &err), RASID_ARGUMENT);
  assert_null(c);
  rasid_document doc = {.text = {"Kenya glorped Ghana.", 20}}, bad = {.text = {"\xff", 1}};
  assert_int_equal(rasid_compare_add(w->c, &bad, true, gather, NULL, &err), RASID_INPUT);
  assert_int_equal(rasid_compare_add(w->c, &doc, true, NULL, NULL, &err), RASID_ARGUMENT);
  assert_int_equal(rasid_compare_add(NULL, &doc, true, refuse, NULL, &err), RASID_ARGUMENT);
  assert_int_equal(rasid_compare_add(w->c, &doc, true, refuse, NULL, &err), RASID_IO);
  assert_int_equal(rasid_compare_write(w->c, refuse, NULL, &err), RASID_IO);
  rasid_compare_free(NULL);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(an_event_appears, setup, teardown),
      cmocka_unit_test_setup_teardown(an_event_vanishes, setup, teardown),
      cmocka_unit_test_setup_teardown(an_event_changes, setup, teardown),
      cmocka_unit_test_setup_teardown(a_rule_is_the_reason, setup, teardown),
      cmocka_unit_test_setup_teardown(a_rule_that_forbids_is_the_reason, setup, teardown),
      cmocka_unit_test_setup_teardown(an_earlier_name_is_the_reason, setup, teardown),
      cmocka_unit_test_setup_teardown(the_same_says_nothing, setup, teardown),
      cmocka_unit_test_setup_teardown(refuses_what_is_wrong, setup, teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

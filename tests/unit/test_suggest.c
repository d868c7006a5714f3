/* Words that stand where triggers stand: made-up verbs among known ones, in sentences put together here. */
#include "engine/suggest.h"
#include <rasid_admin.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include "gather.h"

static rasid_lexicon *lex;

static int open_lexicon(void **state) {
  (void)state;
  rasid_error err;
  return rasid_lexicon_open(NULL, &lex, &err) != RASID_OK;
}

static int close_lexicon(void **state) {
  (void)state;
  rasid_lexicon_close(lex);
  return 0;
}

static rasid_suggest *fresh(void) {
  rasid_suggest *s;
  rasid_error err;
  assert_int_equal(rasid_suggest_new(lex, NULL, &s, &err), RASID_OK);
  return s;
}

static void add(rasid_suggest *s, const char *id, const char *what) {
  rasid_error err;
  rasid_document d = {.id = {id, strlen(id)}, .lang = {"en", 2}, .text = {what, strlen(what)}};
  assert_int_equal(rasid_suggest_add(s, &d, &err), RASID_OK);
}

static const char *const STATES[] = {"Kenya", "Ghana", "Norway", "Denmark", "Egypt", "Japan", "Chile", "Peru"};
static const char *const TALK[] = {"met", "negotiated", "consulted", "conferred"};
static const char *const WAR[] = {"bombed", "attacked", "shelled", "invaded"};

static void sentence(rasid_suggest *s, unsigned k, const char *form, const char *verb) {
  char what[256], id[16];
  const char *a = STATES[k % 8], *b = STATES[(k + 1 + k / 8 % 6) % 8];
  snprintf(what, sizeof what, form, a, verb, b);
  snprintf(id, sizeof id, "d%u", k);
  add(s, id, what);
}

static void known_verbs(rasid_suggest *s) {
  for (unsigned k = 0; k < 32; k++) {
    sentence(s, k, "%s %s with %s in the capital about trade.", TALK[k % 4]);
    sentence(s, k, "On Monday %s %s %s and killed ten soldiers.", WAR[k % 4]);
  }
}

static void made_up(rasid_suggest *s) {
  for (unsigned k = 0; k < 8; k++) {
    sentence(s, k, "%s blorped with %s%s in the capital about trade.", "");
    sentence(s, k, "On Monday %s gramped %s%s and killed ten soldiers.", "");
  }
}

static gathered write_all(const rasid_suggest *s, size_t top, bool table) {
  gathered t = {NULL, 0};
  rasid_error err;
  assert_int_equal(rasid_suggest_write(s, top, table, gather, &t, &err), RASID_OK);
  return t;
}

static size_t lines(const char *p) {
  size_t n = 0;
  for (; p && *p; p++) n += *p == '\n';
  return n;
}

/* The line that tells of a word, as JSON; NULL: none does. */
static const char *line_of(const gathered *t, const char *word) {
  char want[64];
  snprintf(want, sizeof want, "{\"word\":\"%s\"", word);
  return t->p ? strstr(t->p, want) : NULL;
}

static void made_up_verbs_get_the_type_of_their_neighbours(void **state) {
  (void)state;
  rasid_suggest *s = fresh();
  known_verbs(s);
  made_up(s);
  gathered t = write_all(s, 10, false);
  const char *talk = line_of(&t, "blorped"), *war = line_of(&t, "gramped");
  assert_non_null(talk);
  assert_non_null(war);
  assert_non_null(strstr(talk, "\"times\":8,"));
  assert_in_range(strstr(talk, "\"type\":\"CONSULT\"") - talk, 0, 80);
  assert_in_range(strstr(war, "\"type\":\"ASSAULT\"") - war, 0, 80);
  assert_non_null(strstr(talk, "\"entry\":null,\"doc\":\"d0\",\"byte\":6}"));
  /* What the lexicon has as a trigger is no candidate. */
  assert_null(line_of(&t, "met"));
  assert_null(line_of(&t, "bombed"));
  free(t.p);
  rasid_suggest_free(s);
}

static void top_and_table(void **state) {
  (void)state;
  rasid_suggest *s = fresh();
  known_verbs(s);
  made_up(s);
  gathered one = write_all(s, 1, false), table = write_all(s, 1, true), none = write_all(s, 0, false);
  assert_int_equal(lines(one.p), 1);
  assert_int_equal(lines(table.p), 2);
  assert_non_null(strstr(table.p, "CONSULT"));
  assert_null(none.p);
  free(one.p);
  free(table.p);
  rasid_suggest_free(s);
}

static void rare_words_and_words_beside_nobody_are_no_candidates(void **state) {
  (void)state;
  rasid_suggest *s = fresh();
  known_verbs(s);
  sentence(s, 1, "%s florked with %s%s in the capital about trade.", "");
  for (unsigned k = 0; k < 8; k++) add(s, "n", "The weather glimmed with the rain in the evening.");
  gathered t = write_all(s, 100, false);
  assert_null(line_of(&t, "florked"));
  assert_null(line_of(&t, "glimmed"));
  free(t.p);
  rasid_suggest_free(s);
}

static void the_same_documents_give_the_same_bytes(void **state) {
  (void)state;
  gathered t[2];
  for (int k = 0; k < 2; k++) {
    rasid_suggest *s = fresh();
    known_verbs(s);
    made_up(s);
    t[k] = write_all(s, 10, false);
    rasid_suggest_free(s);
  }
  assert_int_equal(t[0].n, t[1].n);
  assert_memory_equal(t[0].p, t[1].p, t[0].n);
  free(t[0].p);
  free(t[1].p);
}

/* Words met once push each other out; what was met often stays. */
static void full_memory_drops_rare_words(void **state) {
  (void)state;
  rasid_suggest *s = fresh();
  s->most = s->ncells;
  known_verbs(s);
  made_up(s);
  for (unsigned k = 0; k < 6000; k++) {
    char verb[32];
    snprintf(verb, sizeof verb, "q%c%c%c%cked", 'a' + k % 26, 'a' + k / 26 % 26, 'a' + k / 676 % 26, 'a' + k % 7);
    sentence(s, k, "%s %s with %s in the capital about trade.", verb);
  }
  assert_int_equal(s->ncells, s->most);
  assert_true(s->used <= s->ncells / 4 * 3);
  assert_true(s->nwords < 6000);
  gathered t = write_all(s, 10, false);
  assert_non_null(line_of(&t, "blorped"));
  free(t.p);
  rasid_suggest_free(s);
}

static void nothing_gives_nothing(void **state) {
  (void)state;
  rasid_suggest *s = fresh();
  gathered t = write_all(s, 10, true);
  assert_null(t.p);
  rasid_suggest_free(s);
  rasid_suggest_free(NULL);
}

static void wrong_calls_are_told(void **state) {
  (void)state;
  rasid_error err;
  rasid_suggest *s;
  rasid_document d = {.text = {"\xff", 1}};
  rasid_engine_options o = {.lang = {"xx", 2}};
  assert_int_equal(rasid_suggest_new(NULL, NULL, &s, &err), RASID_ARGUMENT);
  assert_null(s);
  assert_int_equal(rasid_suggest_new(lex, NULL, NULL, &err), RASID_ARGUMENT);
  assert_int_equal(rasid_suggest_new(lex, &o, &s, &err), RASID_ARGUMENT);
  assert_int_equal(rasid_suggest_add(NULL, &d, &err), RASID_ARGUMENT);
  assert_int_equal(rasid_suggest_write(NULL, 1, true, gather, NULL, &err), RASID_ARGUMENT);
  s = fresh();
  assert_int_equal(rasid_suggest_add(s, &d, &err), RASID_INPUT);
  assert_int_equal(rasid_suggest_write(s, 1, true, NULL, NULL, &err), RASID_ARGUMENT);
  known_verbs(s);
  made_up(s);
  assert_int_equal(rasid_suggest_write(s, 1, true, refuse, NULL, &err), RASID_IO);
  rasid_suggest_free(s);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(made_up_verbs_get_the_type_of_their_neighbours),
      cmocka_unit_test(top_and_table),
      cmocka_unit_test(rare_words_and_words_beside_nobody_are_no_candidates),
      cmocka_unit_test(the_same_documents_give_the_same_bytes),
      cmocka_unit_test(full_memory_drops_rare_words),
      cmocka_unit_test(nothing_gives_nothing),
      cmocka_unit_test(wrong_calls_are_told),
  };
  return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}

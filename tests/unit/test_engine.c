/* The public API over the embedded lexicon. Where a test needs events it brings weights of its own that keep every
 * candidate, so that a new model does not move it. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
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

#define TALKS "The foreign minister of Kenya held talks with the Norwegian foreign minister in Nairobi."

typedef struct world {
  char folder[64];
  rasid_lexicon *lex;
  rasid_engine *en;
} world;

static rasid_string str(const char *z) { return (rasid_string){z, strlen(z)}; }
static bool is(rasid_string s, const char *z) { return s.length == strlen(z) && memcmp(s.data, z, s.length) == 0; }

static const char *put_file(const world *w, const char *name, const char *text, char path[160]) {
  snprintf(path, 160, "%s/%s", w->folder, name);
  FILE *f = fopen(path, "wb");
  assert_non_null(f);
  assert_int_equal(fwrite(text, 1, strlen(text), f), strlen(text));
  assert_int_equal(fclose(f), 0);
  return path;
}

static void put_model(const world *w) {
  static const char *const TYPES[] = {"AGREE",    "CONSULT",  "SUPPORT", "CONCEDE", "COOPERATE", "AID",
                                      "RETREAT",  "REQUEST",  "ACCUSE",  "REJECT",  "THREATEN",  "PROTEST",
                                      "SANCTION", "MOBILIZE", "COERCE",  "ASSAULT"};
  char text[2048] = "", path[160];
  for (size_t i = 0; i < sizeof TYPES / sizeof *TYPES; i++)
    snprintf(text + strlen(text), sizeof text - strlen(text), "bias(%s)\t1\t1000\n", TYPES[i]);
  put_file(w, "events.weights", text, path);
  put_file(w, "sides.weights", "# none\n", path);
}

static int setup(void **state) {
  world *w = calloc(1, sizeof *w);
  if (!w) return -1;
  const char *tmp = getenv("TMPDIR");
  snprintf(w->folder, sizeof w->folder, "%s/r-XXXXXX", tmp && strlen(tmp) < 40 ? tmp : "/tmp");
  if (!mkdtemp(w->folder)) return -1;
  put_model(w);
  rasid_lexicon_options o = {.model = w->folder};
  rasid_error err;
  if (rasid_lexicon_open(&o, &w->lex, &err) || rasid_engine_new(w->lex, NULL, &w->en, &err)) {
    fprintf(stderr, "%s\n", err.message);
    return -1;
  }
  *state = w;
  return 0;
}

static int teardown(void **state) {
  world *w = *state;
  rasid_engine_free(w->en);
  rasid_lexicon_close(w->lex);
  char path[160];
  static const char *const FILES[] = {"events.weights", "sides.weights", "a.lex",    "b.lex",
                                      "c.bin",          "doc.txt",       "doc.jsonl"};
  for (size_t i = 0; i < sizeof FILES / sizeof *FILES; i++)
    snprintf(path, sizeof path, "%s/%s", w->folder, FILES[i]), unlink(path);
  rmdir(w->folder);
  free(w);
  return 0;
}

static rasid_result *code(rasid_engine *en, rasid_document doc) {
  rasid_error err;
  rasid_result *r = NULL;
  rasid_status st = rasid_code(en, &doc, &r, &err);
  if (st) fail_msg("%s", err.message);
  assert_non_null(r);
  return r;
}

static void codes_an_event(void **state) {
  world *w = *state;
  rasid_result *r = code(w->en, (rasid_document){.text = str(TALKS), .date = str("2024-07-01")});
  assert_true(rasid_result_count(r) >= 1);
  assert_int_equal(rasid_result_size(r, NULL), 1);
  rasid_event e = rasid_result_event(r, 0);
  assert_true(is(e.type, "CONSULT"));
  assert_int_equal(e.start, 0);
  assert_true(is(e.text, TALKS));
  assert_true(e.trigger_end > e.trigger_start && e.trigger_end <= strlen(TALKS));
  assert_memory_equal(e.trigger.data, &TALKS[e.trigger_start], e.trigger.length);
  assert_true(e.confidence > 0 && e.confidence <= 1);
  rasid_string json = rasid_result_json(r, 0);
  assert_int_equal(json.data[0], '{');
  assert_int_equal(json.data[json.length - 1], '}');
  assert_int_equal(json.data[json.length], 0);
  assert_non_null(strstr(json.data, "\"event\":\"CONSULT\""));
  rasid_result_free(r);
}

static void asks_beyond_the_end_get_nothing(void **state) {
  world *w = *state;
  rasid_result *r = code(w->en, (rasid_document){.text = str("Rain fell on the hills.")});
  assert_int_equal(rasid_result_count(r), 0);
  assert_int_equal(rasid_result_json(r, 0).length, 0);
  assert_int_equal(rasid_result_event(r, 5).type.length, 0);
  assert_int_equal(rasid_result_party(r, 0, RASID_ACTORS, 0).code.length, 0);
  assert_int_equal(rasid_result_count(NULL), 0);
  rasid_result_free(r);
  rasid_result_free(NULL);
}

static void names_documents(void **state) {
  world *w = *state;
  rasid_result *given = code(w->en, (rasid_document){.id = str("mine"), .text = str(TALKS)});
  assert_true(is(rasid_result_id(given), "mine"));
  rasid_result *a =
      code(w->en, (rasid_document){.url = str("https://www.Example.org/News/1/#top"), .text = str(TALKS)});
  rasid_result *b = code(w->en, (rasid_document){.url = str("http://example.org/News/1"), .text = str(TALKS)});
  rasid_result *c = code(w->en, (rasid_document){.url = str("http://example.org/news/1"), .text = str(TALKS)});
  rasid_result *d = code(w->en, (rasid_document){.text = str(TALKS)});
  rasid_result *none = code(w->en, (rasid_document){.text = str("Rain fell on the hills.")});
  assert_int_equal(rasid_result_id(none).length, 0);
  rasid_result_free(none);
  assert_int_equal(rasid_result_id(a).length, 32);
  assert_string_equal(rasid_result_id(a).data, rasid_result_id(b).data);
  assert_string_not_equal(rasid_result_id(b).data, rasid_result_id(c).data);
  assert_string_not_equal(rasid_result_id(c).data, rasid_result_id(d).data);
  rasid_result_free(given), rasid_result_free(a), rasid_result_free(b), rasid_result_free(c), rasid_result_free(d);
}

static void refuses_what_is_no_text(void **state) {
  world *w = *state;
  rasid_error err;
  rasid_result *r = (rasid_result *)w;
  rasid_document doc = {.text = {"good \xff bad", 10}};
  assert_int_equal(rasid_code(w->en, &doc, &r, &err), RASID_INPUT);
  assert_null(r);
  assert_non_null(strstr(err.message, "byte 5"));
  assert_int_equal(rasid_code(w->en, NULL, &r, NULL), RASID_ARGUMENT);
  rasid_result_free(code(w->en, (rasid_document){.text = str(TALKS)}));
}

static void passes_over_other_languages(void **state) {
  world *w = *state;
  rasid_result *r =
      code(w->en, (rasid_document){.lang = str("fr"), .text = str("Le ministre a rencontre son homologue.")});
  assert_int_equal(rasid_result_count(r), 0);
  rasid_result_free(r);
  r = code(w->en, (rasid_document){.text = {"", 0}});
  assert_int_equal(rasid_result_count(r), 0);
  size_t words = 1;
  assert_int_equal(rasid_result_size(r, &words), 0);
  assert_int_equal(words, 0);
  rasid_result_free(r);
}

static void checks_options(void **state) {
  world *w = *state;
  rasid_error err;
  rasid_engine *en;
  rasid_engine_options lang = {.lang = str("xx")}, date = {.date = str("soon")}, high = {.min_confidence = 1.5};
  assert_int_equal(rasid_engine_new(w->lex, &lang, &en, &err), RASID_ARGUMENT);
  assert_null(en);
  assert_non_null(strstr(err.message, "xx"));
  assert_int_equal(rasid_engine_new(w->lex, &date, &en, &err), RASID_ARGUMENT);
  assert_int_equal(rasid_engine_new(w->lex, &high, &en, &err), RASID_ARGUMENT);
  assert_int_equal(rasid_engine_new(NULL, NULL, &en, &err), RASID_ARGUMENT);
  rasid_engine_options sure = {.min_confidence = 1};
  assert_int_equal(rasid_engine_new(w->lex, &sure, &en, &err), RASID_OK);
  rasid_result *r = code(en, (rasid_document){.text = str(TALKS)});
  assert_int_equal(rasid_result_count(r), 0);
  rasid_result_free(r);
  rasid_engine_free(en);
}

static void options_fill_what_documents_lack(void **state) {
  world *w = *state;
  rasid_error err;
  rasid_engine *en;
  rasid_engine_options o = {.date = str("2023-05-06"), .lang = str("en")};
  assert_int_equal(rasid_engine_new(w->lex, &o, &en, &err), RASID_OK);
  rasid_result *r = code(en, (rasid_document){.text = str(TALKS)});
  assert_true(rasid_result_count(r) >= 1);
  assert_non_null(strstr(rasid_result_json(r, 0).data, "\"date\":\"2023-05-06\",\"lang\":\"en\""));
  rasid_result_free(r);
  rasid_engine_free(en);
}

static void count_errors(void *ctx, const rasid_message *m) {
  if (!m->error) return;
  assert_true(m->line > 0);
  assert_non_null(m->text);
  ++*(int *)ctx;
}

static void a_wrong_layer_is_refused_whole(void **state) {
  world *w = *state;
  char path[160];
  put_file(w, "a.lex",
           "@language en\n@source ours\n@licence MIT\n@date 2026-01-01\n\nstate KEN\n  nmae: Zembla\nsate NOR\n", path);
  const char *layers[] = {path};
  int told = 0;
  rasid_lexicon_options o = {.layers = layers, .nlayers = 1, .message = count_errors, .ctx = &told};
  rasid_lexicon *lex = w->lex;
  rasid_error err;
  assert_int_equal(rasid_lexicon_open(&o, &lex, &err), RASID_LEXICON);
  assert_null(lex);
  assert_int_equal(told, 2);
  assert_int_equal(err.line, 7);
  size_t errors = 0;
  assert_int_equal(rasid_lexicon_build(&o, NULL, &errors, NULL, &err), RASID_LEXICON);
  assert_int_equal(errors, 2);
  const char *missing[] = {"no/such/file.lex"};
  o.layers = missing;
  assert_int_equal(rasid_lexicon_open(&o, &lex, &err), RASID_IO);
}

static void reads_documents(void **state) {
  world *w = *state;
  char path[160];
  rasid_error err;
  rasid_reader *reader;
  rasid_document *first, *second, *none;
  put_file(w, "doc.jsonl", "{\"id\": \"a\", \"date\": \"2024-01-02\", \"text\": \"One.\"}\n\n{\"text\": \"Two.\"}\n",
           path);
  assert_int_equal(rasid_reader_open(path, RASID_INPUT_AUTO, NULL, NULL, &reader, &err), RASID_OK);
  assert_int_equal(rasid_reader_next(reader, &first, &err), RASID_OK);
  assert_int_equal(rasid_reader_next(reader, &second, &err), RASID_OK);
  assert_int_equal(rasid_reader_next(reader, &none, &err), RASID_END);
  assert_null(none);
  rasid_reader_close(reader);
  assert_true(is(first->id, "a") && is(first->date, "2024-01-02") && is(first->text, "One."));
  assert_true(is(second->text, "Two."));
  assert_int_equal(second->line, 3);
  assert_true(is(second->file, path));
  rasid_document_free(first), rasid_document_free(second), rasid_document_free(NULL);
  assert_int_equal(rasid_reader_open("no/such/file", RASID_INPUT_AUTO, NULL, NULL, &reader, &err), RASID_IO);
  assert_null(reader);
  assert_string_equal(err.file, "no/such/file");
}

static void a_layer_adds_and_removes(void **state) {
  world *w = *state;
  char path[160], other[160];
  put_file(w, "a.lex", "@language en\n@source ours\n@licence MIT\n@date 2026-01-01\n\nstate KEN\n  name: Zembla\n",
           path);
  put_file(w, "b.lex", "@language en\n@source ours\n@licence MIT\n@date 2026-01-01\n\n-state KEN\n", other);
  const char *layers[] = {path, other};
  rasid_error err;
  for (size_t n = 1; n <= 2; n++) {
    rasid_lexicon_options o = {.layers = layers, .nlayers = n, .model = w->folder};
    rasid_lexicon *lex;
    rasid_engine *en;
    rasid_status st = rasid_lexicon_open(&o, &lex, &err);
    if (st) fail_msg("%s:%u: %s", err.file, err.line, err.message);
    assert_memory_not_equal(rasid_lexicon_version(lex).data, rasid_lexicon_version(w->lex).data, 16);
    assert_int_equal(rasid_engine_new(lex, NULL, &en, &err), RASID_OK);
    gathered t = {NULL, 0};
    rasid_document doc = {.lang = str("en"), .text = str("Norway and Zembla signed an agreement on trade.")};
    assert_int_equal(rasid_explain(en, &doc, 0, NULL, gather, &t, &err), RASID_OK);
    assert_int_equal(strstr(t.p, "state KEN") != NULL, n == 1);
    free(t.p);
    rasid_engine_free(en), rasid_lexicon_close(lex);
  }
}

static void explains(void **state) {
  world *w = *state;
  rasid_error err;
  gathered t = {NULL, 0};
  rasid_document doc = {.text = str("Rain fell.\n" TALKS)};
  assert_int_equal(rasid_explain(w->en, &doc, 1, NULL, gather, &t, &err), RASID_OK);
  assert_non_null(strstr(t.p, "sentence 1"));
  assert_null(strstr(t.p, "sentence 0"));
  assert_non_null(strstr(t.p, "state KEN"));
  assert_non_null(strstr(t.p, "CONSULT"));
  assert_int_equal(rasid_explain(w->en, &doc, 2, NULL, gather, &t, &err), RASID_ARGUMENT);
  assert_int_equal(rasid_explain(w->en, &doc, RASID_ALL_SENTENCES, NULL, refuse, NULL, &err), RASID_IO);
  free(t.p);
}

static void writes_every_format(void **state) {
  world *w = *state;
  rasid_error err;
  rasid_string s;
  rasid_result *r = code(w->en, (rasid_document){.text = str(TALKS)});
  assert_int_equal(rasid_result_text(r, RASID_JSONL, NULL, &s, &err), RASID_OK);
  assert_int_equal(s.data[s.length - 1], '\n');
  assert_memory_equal(s.data, rasid_result_json(r, 0).data, rasid_result_json(r, 0).length);
  assert_int_equal(rasid_result_text(r, RASID_TSV, NULL, &s, &err), RASID_OK);
  assert_non_null(memchr(s.data, '\t', s.length));
  assert_int_equal(rasid_result_text(r, RASID_TABLE, NULL, &s, &err), RASID_OK);
  assert_true(s.length > 0);
  assert_true(is(rasid_format_frame(RASID_JSON).head, "[\n"));
  rasid_result_free(r);
}

static void covers(void **state) {
  world *w = *state;
  rasid_error err;
  rasid_coverage *c;
  gathered fired = {NULL, 0};
  assert_int_equal(rasid_coverage_new(w->lex, &c, &err), RASID_OK);
  rasid_document doc = {.text = str(TALKS)};
  assert_int_equal(rasid_coverage_add(c, &doc, &err), RASID_OK);
  assert_int_equal(rasid_coverage_add(c, &doc, &err), RASID_OK);
  assert_int_equal(rasid_coverage_write(c, true, gather, &fired, &err), RASID_OK);
  assert_non_null(strstr(fired.p, "2\ten/state/NOR"));
  assert_null(strstr(fired.p, "\n0\t"));
  free(fired.p);
  rasid_coverage_free(c);
}

/* ---- one lexicon, an engine a thread ---- */
typedef struct job {
  const rasid_lexicon *lex;
  char *json;
} job;

static void *work(void *arg) {
  job *j = arg;
  rasid_engine *en;
  if (rasid_engine_new(j->lex, NULL, &en, NULL)) return NULL;
  for (int i = 0; i < 20; i++) {
    rasid_document doc = {.text = str(TALKS)};
    rasid_result *r;
    if (rasid_code(en, &doc, &r, NULL)) break;
    free(j->json);
    j->json = strdup(rasid_result_json(r, 0).data);
    rasid_result_free(r);
  }
  rasid_engine_free(en);
  return NULL;
}

static void threads_share_a_lexicon(void **state) {
  world *w = *state;
  enum { N = 4 };
  job jobs[N];
  pthread_t threads[N];
  for (int i = 0; i < N; i++) {
    jobs[i] = (job){w->lex, NULL};
    assert_int_equal(pthread_create(&threads[i], NULL, work, &jobs[i]), 0);
  }
  for (int i = 0; i < N; i++) pthread_join(threads[i], NULL);
  for (int i = 0; i < N; i++) {
    assert_non_null(jobs[i].json);
    assert_string_equal(jobs[i].json, jobs[0].json);
  }
  for (int i = 0; i < N; i++) free(jobs[i].json);
}

static void builds_and_compares(void **state) {
  world *w = *state;
  char path[160], bin[160];
  rasid_error err;
  put_file(w, "a.lex", "@language en\n@source ours\n@licence MIT\n@date 2026-01-01\n\nstate KEN\n  name: Zembla\n",
           path);
  snprintf(bin, sizeof bin, "%s/c.bin", w->folder);
  const char *layers[] = {path};
  rasid_lexicon_options o = {.layers = layers, .nlayers = 1};
  assert_int_equal(rasid_lexicon_build(&o, bin, NULL, NULL, &err), RASID_OK);
  const char *built[] = {bin};
  rasid_lexicon_options b = {.layers = built, .nlayers = 1, .alone = true};
  rasid_lexicon *lex;
  assert_int_equal(rasid_lexicon_open(&b, &lex, &err), RASID_OK);
  gathered diff = {NULL, 0};
  assert_int_equal(rasid_lexicon_diff(w->lex, lex, gather, &diff, &err), RASID_OK);
  assert_non_null(diff.p);
  assert_memory_equal(diff.p, "~ en/state/KEN", 14);
  free(diff.p);
  diff = (gathered){NULL, 0};
  assert_int_equal(rasid_lexicon_diff(lex, lex, gather, &diff, &err), RASID_OK);
  assert_int_equal(diff.n, 0);
  rasid_lexicon_close(lex);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(codes_an_event),
      cmocka_unit_test(asks_beyond_the_end_get_nothing),
      cmocka_unit_test(names_documents),
      cmocka_unit_test(refuses_what_is_no_text),
      cmocka_unit_test(passes_over_other_languages),
      cmocka_unit_test(checks_options),
      cmocka_unit_test(options_fill_what_documents_lack),
      cmocka_unit_test(a_layer_adds_and_removes),
      cmocka_unit_test(a_wrong_layer_is_refused_whole),
      cmocka_unit_test(reads_documents),
      cmocka_unit_test(explains),
      cmocka_unit_test(writes_every_format),
      cmocka_unit_test(covers),
      cmocka_unit_test(threads_share_a_lexicon),
      cmocka_unit_test(builds_and_compares),
  };
  return cmocka_run_group_tests_name("engine", tests, setup, teardown);
}

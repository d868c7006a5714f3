/* Evaluation: small golds whose numbers are worked out by hand, wrong lines, the table of errors; and, where the reference
 * scorer is at hand (RASID_SHARED, ../shared), the same bytes as it prints for events that are the gold's, spoilt by chance.
 *
 * For that the scorer runs this very program as its `rasid`: test_eval --as-rasid GOLD... code ... */
#define _GNU_SOURCE
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include <json-c/json.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "base/bytes.h"
#include "eval/eval.h"
#include "export/export.h"

#define S RS_STR
#define K(lit) {"" lit, sizeof(lit) - 1} /* for static objects */
static const char *self;

/* ---- events by chance: a function of the gold line alone, so that two programs make the same ones ---- */

static uint64_t dice(uint64_t *state) {
  *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return *state >> 33;
}
static bool chance(uint64_t *state, unsigned percent) { return dice(state) % 100 < percent; }

static const char *const some_types[] = {"AGREE", "CONSULT", "SUPPORT", "ASSAULT", "YIELD", "CONCEDE", "PROTEST"};
static const char *const some_codes[] = {"SAU", "YEM:HOUTHI", "USA", "UN", "CHN"};

static rs_actor a_party(rs_str code, uint64_t *s) {
  rs_actor p = {.code = chance(s, 90) ? code : rs_str_from_c(some_codes[dice(s) % 5])};
  if (p.code.n == 3) p.country = p.code;
  if (p.code.n > 3 && p.code.p[3] == ':') p.country = rs_str_sub(p.code, 0, 3);
  if (chance(s, 5)) p.code = (rs_str){0};
  return p;
}

static uint32_t parties(const rs_strs *from, rs_actor *to, uint64_t *s) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < from->n; i++)
    if (chance(s, 75)) to[n++] = a_party(from->at[i], s);
  if (chance(s, 20)) to[n++] = a_party(rs_str_from_c(some_codes[dice(s) % 5]), s);
  return n;
}

static uint32_t codes(const rs_strs *from, rs_str *to, rs_str extra, uint64_t *s) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < from->n; i++)
    if (chance(s, 70)) to[n++] = from->at[i];
  if (chance(s, 15)) to[n++] = extra;
  return n;
}

static uint8_t status_number(rs_str name) {
  for (uint8_t i = 0; i < 4; i++)
    if (rs_str_eq_c(name, rs_export_status(i))) return i;
  return 0;
}

static void spoil(const rs_gold *g, const rs_gold_event *from, rs_event *e, uint64_t *s, rs_arena *a) {
  e->type = chance(s, 70) ? from->type : rs_str_from_c(some_types[dice(s) % 7]);
  e->span = g->target;
  if (chance(s, 8)) e->span = (rs_span){0, g->target.start};     /* a sentence of the context */
  if (chance(s, 8)) e->span = (rs_span){0, g->target.start + 1}; /* one that reaches into the target */
  e->actors = RS_NEW(a, rs_actor, from->actors.n + 1);
  e->recipients = RS_NEW(a, rs_actor, from->recipients.n + 1);
  bool turn = chance(s, 10);
  e->nactors = parties(turn ? &from->recipients : &from->actors, turn ? e->recipients : e->actors, s);
  e->nrecipients = parties(turn ? &from->actors : &from->recipients, turn ? e->actors : e->recipients, s);
  if (turn) {
    uint32_t n = e->nactors;
    e->nactors = e->nrecipients, e->nrecipients = n;
  }
  e->fields = RS_NEW(a, rs_str, from->fields.n + 1);
  e->nfields = codes(&from->fields, e->fields, S("trade"), s);
  e->frameworks = RS_NEW(a, rs_str, from->frameworks.n + 1);
  e->nframeworks = codes(&from->frameworks, e->frameworks, S("UN"), s);
  e->status = chance(s, 85) ? status_number(from->status) : (uint8_t)(dice(s) % 4);
  e->negated = chance(s, 4) ? !from->negated : from->negated;
  if (chance(s, 60)) {
    e->speaker = a_party(from->speaker.n ? from->speaker : S("USA"), s);
    e->has_speaker = e->speaker.code.n || e->speaker.country.n;
  }
  e->trigger_text = e->text = S("x");
}

/* Room for events that turned sides: both lists hold what either may need. */
static void by_chance(const rs_gold *g, rs_eval_coded *out, rs_arena *a) {
  uint64_t s = rs_hash(g->id.p, g->id.n);
  rs_event *e = RS_NEW(a, rs_event, 2 * (size_t)g->nevents + 2);
  rs_strs none = {0};
  rs_gold_event invented = {.type = S("CONSULT"), .status = S("past"), .actors = none};
  uint32_t n = 0;
  for (uint32_t i = 0; i < g->nevents; i++) {
    rs_gold_event both = g->events[i];
    if (chance(&s, 80)) spoil(g, &both, &e[n++], &s, a);
    if (chance(&s, 10)) spoil(g, &both, &e[n++], &s, a);
  }
  if (chance(&s, 15)) spoil(g, &invented, &e[n++], &s, a);
  *out = (rs_eval_coded){.events = e, .nevents = n};
}

typedef struct chancy {
  rs_golds golds;
  rs_arena arena, work;
} chancy;

static const rs_gold *find(const chancy *c, rs_str id, rs_str text) {
  for (uint32_t i = 0; i < c->golds.n; i++)
    if (rs_str_eq(c->golds.at[i].id, id) && rs_str_eq(c->golds.at[i].text, text)) return &c->golds.at[i];
  return NULL;
}

static rasid_status code_by_chance(void *ctx, const rs_doc *doc, rs_eval_coded *out, rasid_error *err) {
  chancy *c = ctx;
  rs_arena_reset(&c->work);
  const rs_gold *g = find(c, doc->id, doc->text);
  if (!g) return rs_fail(err, RASID_INPUT, "a document that stands in no gold");
  by_chance(g, out, &c->work);
  return RASID_OK;
}

static rasid_status load(chancy *c, char **paths, int n) {
  *c = (chancy){.golds = {0}};
  rs_arena_init(&c->arena, 0);
  rs_arena_init(&c->work, 0);
  rasid_error err;
  for (int i = 0; i < n; i++) {
    rasid_status st = rs_gold_read(paths[i], &c->golds, &c->arena, &err);
    if (st) {
      fprintf(stderr, "%s:%u: %s\n", err.file, err.line, err.message);
      return st;
    }
  }
  return RASID_OK;
}

static void unload(chancy *c) {
  rs_arena_free(&c->arena);
  rs_arena_free(&c->work);
}

/* Stands in for `rasid code --input jsonl --format jsonl`. */
static int as_rasid(int argc, char **argv) {
  int n = 0;
  while (n < argc && strcmp(argv[n], "code") != 0) n++;
  chancy c;
  if (load(&c, argv, n)) return 1;
  char *line = NULL;
  size_t cap = 0;
  rs_export x = {0};
  rs_buf out = {0};
  while (getline(&line, &cap, stdin) > 0) {
    json_object *o = json_tokener_parse(line), *id = json_object_object_get(o, "id"), *text = json_object_object_get(o, "text");
    rs_doc doc = {.id = rs_str_make(json_object_get_string(id), (size_t)json_object_get_string_len(id)),
                  .text = rs_str_make(json_object_get_string(text), (size_t)json_object_get_string_len(text))};
    rs_eval_coded coded;
    if (code_by_chance(&c, &doc, &coded, NULL)) return 1;
    if (rs_export_events(&x, RASID_JSONL, &doc, coded.events, coded.nevents, &out, NULL)) return 1;
    json_object_put(o);
  }
  fwrite(out.p, 1, out.n, stdout);
  free(line);
  rs_buf_free(&out);
  unload(&c);
  return 0;
}

/* ---- against the reference scorer ---- */

static char *output_of(const char *cmd) {
  FILE *p = popen(cmd, "r");
  assert_non_null(p);
  rs_buf b = {0};
  char t[4096];
  size_t n;
  while ((n = fread(t, 1, sizeof t, p)) > 0) rs_buf_add(&b, t, n);
  rs_buf_char(&b, '\0');
  assert_int_equal(pclose(p), 0);
  return b.p;
}

static void same_as_reference(char **gold, int n, const char *types) {
  chancy c;
  assert_int_equal(load(&c, gold, n), RASID_OK);
  rs_buf names = {0};
  for (int i = 0; i < n; i++) rs_buf_printf(&names, " %s", gold[i]);
  rs_buf_char(&names, '\0');
  const char *files = names.p;
  for (int json = 0; json < 2; json++) {
    rasid_eval_options o = {.gold = (const char *const *)gold, .ngold = (size_t)n, .types = types, .json = json};
    rs_buf got = {0};
    rasid_error err;
    assert_int_equal(rs_eval_run(&o, code_by_chance, &c, &got, &err), RASID_OK);
    rs_buf_char(&got, '\0');
    char cmd[12000];
    const char *shared = getenv("RASID_SHARED");
    snprintf(cmd, sizeof cmd,
             "PYTHONHASHSEED=0 PYTHONIOENCODING=utf-8 /usr/bin/python3 %s/eval/score.py --rasid '%s --as-rasid%s' %s %s %s %s",
             shared ? shared : "../shared", self, files, json ? "--json" : "", types ? "--types" : "",
             types ? types : "", files);
    char *want = output_of(cmd);
    assert_string_equal(got.p, want);
    assert_non_null(strstr(want, json ? "macro_type_F1" : "type macro F1"));
    free(want);
    rs_buf_free(&got);
  }
  rs_buf_free(&names);
  unload(&c);
}

static void reference(void **state) {
  (void)state;
  const char *shared = getenv("RASID_SHARED");
  if (!shared) shared = "../shared";
  static const char *const names[] = {"ar-news-dev", "en-cameo-manual", "en-plover", "ar-frameworks", "ar-assault-who", "ar-protest", "en-briefings"};
  enum { N = sizeof names / sizeof *names };
  char *paths[N];
  int n = 0;
  for (int i = 0; i < N; i++) {
    assert_true(asprintf(&paths[n], "%s/gold/%s.jsonl", shared, names[i]) > 0);
    if (access(paths[n], R_OK) == 0) n++;
    else free(paths[n]);
  }
  char *script = NULL;
  assert_true(asprintf(&script, "%s/eval/score.py", shared) > 0);
  bool there = access(script, R_OK) == 0;
  free(script);
  if (!n || !there) {
    print_message("# not run: no reference scorer and gold in %s (RASID_SHARED names the folder)\n", shared);
    for (int i = 0; i < n; i++) free(paths[i]);
    skip();
  }
  for (int i = 0; i < n; i++) same_as_reference(&paths[i], 1, NULL);
  same_as_reference(paths, n, NULL);
  same_as_reference(paths, n, "CONSULT,AGREE");
  for (int i = 0; i < n; i++) free(paths[i]);
}

/* ---- by hand ---- */

/* A file with that text; the path is good until the next call. */
static char *written(const char *text) {
  static char path[4096];
  const char *tmp = getenv("TMPDIR");
  snprintf(path, sizeof path, "%s/rasid-test-eval-%ld.jsonl", tmp ? tmp : "/tmp", (long)getpid());
  FILE *f = fopen(path, "wb");
  assert_non_null(f);
  assert_int_equal(fwrite(text, 1, strlen(text), f), strlen(text));
  assert_int_equal(fclose(f), 0);
  return path;
}

/* s1: right type, a recipient told as actor, one missed, field wrong. s2: nothing there, an ASSAULT told. s3: an AGREE missed. */
static const char small_gold[] =
    "{\"id\":\"s1\",\"context\":\"Before.\",\"text\":\"A visited B.\",\"events\":[{\"event\":\"CONSULT\",\"actors\":[\"AAA\"],"
    "\"recipients\":[\"BBB\",\"CCC\"],\"status\":\"past\",\"fields\":[\"trade\"],\"frameworks\":[],\"speaker\":null,\"negated\":false}]}\n"
    "\n"
    "{\"id\":\"s2\",\"text\":\"Nothing.\",\"events\":[]}\n"
    "{\"id\":\"s3\",\"text\":\"They will.\",\"events\":[{\"event\":\"AGREE\",\"actors\":[\"AAA\"],\"recipients\":[],\"status\":\"planned\"}]}\n";

static rasid_status code_small(void *ctx, const rs_doc *doc, rs_eval_coded *out, rasid_error *err) {
  (void)ctx, (void)err;
  static rs_actor actors[2] = {{.code = K("AAA")}, {.country = K("BBB")}};
  static rs_str fields[1] = {K("energy")};
  static rs_event events[3];
  static const rs_eval_cand cands[1] = {{.type = K("AGREE"), .span = {0, 4}, .dropped = RS_DROP_SCORE}};
  static const rs_eval_party found[1] = {{.code = K("CCC"), .span = {8, 10}}};
  events[0] = (rs_event){.type = S("CONSULT"), .span = {8, 20}, .actors = actors, .nactors = 2, .fields = fields, .nfields = 1};
  events[1] = (rs_event){.type = S("PROTEST"), .span = {0, 7}}; /* in the context: does not count */
  events[2] = (rs_event){.type = S("ASSAULT"), .span = {0, 8}};
  *out = (rs_eval_coded){.told = true, .parties = found, .nparties = 1};
  if (rs_str_eq_c(doc->id, "s1")) {
    assert_true(rs_str_eq_c(doc->text, "Before.\nA visited B."));
    out->events = events, out->nevents = 2;
  } else if (rs_str_eq_c(doc->id, "s2")) {
    out->events = &events[2], out->nevents = 1;
  } else {
    out->cands = cands, out->ncands = 1;
  }
  return RASID_OK;
}

static void is_report(const char *gold, bool json, bool errors, const char *types, const char *want) {
  char *path = written(gold);
  rasid_eval_options o = {.gold = (const char *const[]){path}, .ngold = 1, .types = types, .json = json, .errors = errors};
  rs_buf got = {0};
  rasid_error err = {0};
  assert_int_equal(rs_eval_run(&o, code_small, NULL, &got, &err), RASID_OK);
  rs_buf_char(&got, '\0');
  assert_string_equal(got.p, want);
  rs_buf_free(&got);
  unlink(path);
}

static void small_text(void **state) {
  (void)state;
  is_report(small_gold, false, true, NULL,
            "3 sentences; type macro F1 0.5, cooperative 0.5\n"
            "type        P 0.500  R 0.500  F1 0.500\n"
            "who         P 0.500  R 0.250  F1 0.333\n"
            "pair        P 0.000  R 0.000  F1 0.000\n"
            "fields      P 0.000  R 0.000  F1 0.000\n"
            "frameworks  P 0.000  R 0.000  F1 0.000\n"
            "status      P 1.000  R 1.000  F1 1.000\n"
            "speaker     P 0.000  R 0.000  F1 0.000\n"
            "negated     P 0.000  R 0.000  F1 0.000\n"
            "  AGREE      P 0.000  R 0.000  F1 0.000  (1 gold)\n"
            "  ASSAULT    P 0.000  R 0.000  F1 0.000  (0 gold)\n"
            "  CONSULT    P 1.000  R 1.000  F1 1.000  (1 gold)\n"
            "errors by cause; of parties and facets where the type is right\n"
            "     1  false event: the sentence holds none\n"
            "             1  ASSAULT  s2\n"
            "     1  missed party: found, not taken\n"
            "             1  CCC  s1\n"
            "     1  missed type: dropped by its score\n"
            "             1  AGREE  s3\n"
            "     1  wrong field\n"
            "             1  energy for trade  s1\n"
            "     1  wrong side: actor for recipient\n"
            "             1  BBB  s1\n");
}

static void small_json(void **state) {
  (void)state;
  is_report(small_gold, true, false, "ASSAULT, AGREE",
            "{\"type\": {\"P\": 0.0, \"R\": 0.0, \"F1\": 0.0, \"tp\": 0, \"fp\": 1, \"fn\": 1}, "
            "\"who\": {\"P\": 0.0, \"R\": 0.0, \"F1\": 0.0, \"tp\": 0, \"fp\": 0, \"fn\": 1}, "
            "\"pair\": {\"P\": 0.0, \"R\": 0.0, \"F1\": 0.0, \"tp\": 0, \"fp\": 1, \"fn\": 1}, "
            "\"per_type\": {\"AGREE\": {\"P\": 0.0, \"R\": 0.0, \"F1\": 0.0, \"tp\": 0, \"fp\": 0, \"fn\": 1}, "
            "\"ASSAULT\": {\"P\": 0.0, \"R\": 0.0, \"F1\": 0.0, \"tp\": 0, \"fp\": 1, \"fn\": 0}}, "
            "\"macro_type_F1\": 0.0, \"cooperative_type_F1\": 0.0, \"sentences\": 3}\n");
  is_report("", true, true, NULL,
            "{\"per_type\": {}, \"macro_type_F1\": null, \"cooperative_type_F1\": null, \"sentences\": 0, \"errors\": []}\n");
}

/* What a line's annotation says of itself: types, measures, coarser names, coarse parties. */
static void restrictions(void **state) {
  (void)state;
  is_report("{\"id\":\"s1\",\"context\":\"Before.\",\"text\":\"A visited B.\",\"only\":[\"MEET\"],\"map\":{\"CONSULT\":\"MEET\"},"
            "\"measure\":[\"who\"],\"coarse\":true,\"events\":[{\"event\":\"MEET\",\"actors\":[\"IGO\"],\"recipients\":[]}]}\n"
            "{\"id\":\"s2\",\"text\":\"Nothing.\",\"only\":[\"PROTEST\"],\"measure\":[\"type\"],\"events\":[]}\n",
            false, false, NULL,
            "2 sentences; type macro F1 None, cooperative None\n"
            "type        P 0.000  R 0.000  F1 0.000\n"
            "who         P 0.500  R 1.000  F1 0.667\n");
}

static void wrong_gold(void **state) {
  (void)state;
  static const struct { const char *gold, *message; unsigned line; } rows[] = {
      {"{\"id\":\"a\",\"text\":\"x\",\"events\":[]}\n{\"id\":\"b\",", "this line is no JSON", 2},
      {"{\"id\":\"a\",\"text\":\"x\",\"events\":[]} {}\n", "this line is no JSON", 1},
      {"[1]\n", "must be a JSON object", 1},
      {"{\"id\":\"a\",\"events\":[]}\n", "\"text\" must be a string", 1},
      {"{\"id\":\"a\",\"text\":\"x\"}\n", "\"events\" must be a list", 1},
      {"\n{\"id\":\"a\",\"text\":\"x\",\"events\":[3]}\n", "\"events\" must be a list of objects", 2},
      {"{\"id\":\"a\",\"text\":\"x\",\"events\":[{\"event\":\"AID\",\"actors\":[7]}]}\n", "\"actors\" must be a code", 1},
      {"{\"id\":\"a\",\"text\":\"x\",\"events\":[{\"actors\":[]}]}\n", "\"event\" must be a string", 1},
      {"{\"id\":\"a\",\"text\":\"x\",\"weight\":0,\"events\":[]}\n", "\"weight\" must be a number from 0.05 to 100", 1},
      {"{\"id\":\"a\",\"text\":\"x\",\"coarse\":1,\"events\":[]}\n", "\"coarse\" must be true or false", 1},
      {"{\"id\":\"a\",\"text\":\"\xFF\",\"events\":[]}\n", "this line is no JSON", 1}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    char *path = written(rows[i].gold);
    rasid_eval_options o = {.gold = (const char *const[]){path}, .ngold = 1};
    rs_buf got = {0};
    rasid_error err = {0};
    assert_int_equal(rs_eval_run(&o, code_small, NULL, &got, &err), RASID_INPUT);
    assert_string_equal(err.file, path);
    assert_int_equal(err.line, rows[i].line);
    if (!strstr(err.message, rows[i].message)) assert_string_equal(err.message, rows[i].message);
    rs_buf_free(&got);
    unlink(path);
  }
  rasid_eval_options o = {.gold = (const char *const[]){"/no/such/gold"}, .ngold = 1};
  rs_buf got = {0};
  assert_int_equal(rs_eval_run(&o, code_small, NULL, &got, NULL), RASID_IO);
  rs_buf_free(&got);
}

static rasid_status refuse(void *ctx, const rs_doc *doc, rs_eval_coded *out, rasid_error *err) {
  (void)ctx, (void)doc, (void)out;
  return rs_fail(err, RASID_LIMIT, "no");
}

static void coder_fails(void **state) {
  (void)state;
  char *path = written(small_gold);
  rasid_eval_options o = {.gold = (const char *const[]){path}, .ngold = 1};
  rs_buf got = {0};
  assert_int_equal(rs_eval_run(&o, refuse, NULL, &got, NULL), RASID_LIMIT);
  assert_int_equal(got.n, 0);
  rs_buf_free(&got);
  unlink(path);
}

int main(int argc, char **argv) {
  self = argv[0];
  if (argc > 2 && !strcmp(argv[1], "--as-rasid")) return as_rasid(argc - 2, argv + 2);
  const struct CMUnitTest tests[] = {cmocka_unit_test(small_text),   cmocka_unit_test(small_json),
                                     cmocka_unit_test(restrictions), cmocka_unit_test(wrong_gold),
                                     cmocka_unit_test(coder_fails),  cmocka_unit_test(reference)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}

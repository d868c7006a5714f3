/* rasid-train from outside: it finds what the examples hold, the file's form and thresholds mean what docs/MODEL.md
 * says, the same examples give the same bytes, wrong input is told with its place. RASID_BUILD: where the program is. */
#define _GNU_SOURCE
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include "base/buf.h"

static char *path_of(const char *name) {
  const char *tmp = getenv("TMPDIR");
  char *p;
  assert_true(asprintf(&p, "%s/rasid-test-train-%ld-%s", tmp ? tmp : "/tmp", (long)getpid(), name) > 0);
  return p;
}

static void put_file(const char *path, rs_str text) {
  FILE *f = fopen(path, "wb");
  assert_non_null(f);
  assert_int_equal(fwrite(text.p, 1, text.n, f), text.n);
  assert_int_equal(fclose(f), 0);
}

/* The file's bytes, NUL-terminated; free it. */
static char *whole(const char *path) {
  FILE *f = fopen(path, "rb");
  assert_non_null(f);
  rs_buf b = {0};
  char t[4096];
  size_t n;
  while ((n = fread(t, 1, sizeof t, f)) > 0) rs_buf_add(&b, t, n);
  fclose(f);
  rs_buf_char(&b, '\0');
  return b.p;
}

/* Exit status; all that the program says goes to `said`. */
static int run(const char *args, const char *said) {
  const char *build = getenv("RASID_BUILD");
  char *cmd, t[256];
  assert_true(asprintf(&cmd, "%s/rasid-train %s > %s 2>&1", build ? build : "build", args, said) > 0);
  FILE *p = popen(cmd, "r");
  assert_non_null(p);
  while (fread(t, 1, sizeof t, p) > 0) continue;
  int status = pclose(p);
  free(cmd);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* good makes a yes likely, bad a no; noise says nothing; rare is seen once. Weak examples stand for half. */
static void make_examples(rs_buf *b, bool classes) {
  uint64_t s = 7;
  for (uint32_t i = 0; i < 900; i++) {
    uint32_t d[4];
    for (int k = 0; k < 4; k++) {
      s = s * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
      d[k] = (uint32_t)(s >> 40) % 100;
    }
    bool good = d[0] < 50, bad = d[1] < 50;
    bool yes = d[2] < (good && !bad ? 90u : good ? 50u : bad ? 5u : 20u);
    const char *label = !classes ? (yes ? "1" : "0") : !yes ? "none" : good ? "actor" : "recipient";
    rs_buf_printf(b, "%s\t%s\tg%u\t%s%snoise%u bias%s\n", label, d[3] < 20 ? "0.5" : "1", i / 3, good ? "good " : "",
                  bad ? "bad " : "", d[3] % 10, i == 17 ? " rare" : "");
  }
}

static int weight_of(const char *file, const char *feature, const char *class) {
  char line[128];
  snprintf(line, sizeof line, "\n%s\t%s\t", feature, class);
  const char *at = strstr(file, line);
  return at ? (int)strtol(at + strlen(line), NULL, 10) : 0;
}

/* Every weight line comes after the one before it, bytewise, and all of them after the lines with @. */
static void is_sorted(const char *file) {
  rs_str left = rs_str_from_c(file), last = {0};
  while (left.n) {
    rs_str line = rs_str_cut(&left, '\n');
    if (line.p[0] == '#' || line.p[0] == '@') {
      assert_null(last.p);
      continue;
    }
    if (last.p) assert_true(rs_str_cmp(last, line) < 0);
    last = line;
  }
  assert_non_null(last.p);
}

static void yes_or_no(void **state) {
  (void)state;
  char *examples = path_of("examples"), *model = path_of("model"), *again = path_of("again"), *said = path_of("said"), *args;
  rs_buf b = {0};
  make_examples(&b, false);
  put_file(examples, rs_buf_view(&b));
  assert_true(asprintf(&args, "--model %s --c 0.3,1 --folds 4 %s", model, examples) > 0);
  assert_int_equal(run(args, said), 0);
  free(args);
  char *w = whole(model), *report = whole(said);
  assert_non_null(strstr(report, "900 examples (900 decisions) in 300 groups"));
  assert_non_null(strstr(report, "C 0.3"));
  assert_true(weight_of(w, "good", "1") > 500);
  assert_true(weight_of(w, "bad", "1") < -500);
  assert_true(abs(weight_of(w, "noise3", "1")) < 900);
  assert_int_equal(weight_of(w, "rare", "1"), 0);
  /* The threshold divides the likely from the unlikely: only good examples without bad pass it for sure. */
  int t = weight_of(w, "@threshold", "1"), bias = weight_of(w, "bias", "1");
  assert_true(weight_of(w, "good", "1") + bias > t);
  assert_true(weight_of(w, "bad", "1") + bias < t);
  /* Calibration: scores and probabilities rise; above the threshold yes is likelier than below. */
  int score, p, last_score = -100000, last_p = -1, points = 0;
  for (const char *at = w; (at = strstr(at, "\n@calibration\t")); points++) {
    at++;
    assert_int_equal(sscanf(at, "@calibration\t%d\t%d", &score, &p), 2);
    assert_true(score > last_score && p >= last_p && p >= 0 && p <= 1000);
    last_score = score, last_p = p;
  }
  assert_in_range(points, 2, 24);
  assert_in_range(last_p, 700, 1000);

  assert_true(asprintf(&args, "--model %s --c 0.3,1 --folds 4 - < %s", again, examples) > 0);
  assert_int_equal(run(args, said), 0);
  free(args);
  char *w2 = whole(again);
  assert_string_equal(w, w2);
  is_sorted(w2);
  char *all[] = {examples, model, again, said};
  for (int i = 0; i < 4; i++) unlink(all[i]), free(all[i]);
  free(w), free(w2), free(report);
  rs_buf_free(&b);
}

static void of_classes(void **state) {
  (void)state;
  char *examples = path_of("examples"), *model = path_of("model"), *said = path_of("said"), *args;
  rs_buf b = {0};
  make_examples(&b, true);
  put_file(examples, rs_buf_view(&b));
  assert_true(asprintf(&args, "--classes --l1 --c 1 --model %s %s", model, examples) > 0);
  assert_int_equal(run(args, said), 0);
  free(args);
  char *w = whole(model);
  assert_true(weight_of(w, "good", "actor") > 1000);
  assert_true(weight_of(w, "good", "recipient") < -1000);
  assert_non_null(strstr(w, "\n@threshold\tactor\t"));
  assert_non_null(strstr(w, "\n@threshold\trecipient\t"));
  assert_null(strstr(w, "\tnone\t"));
  assert_null(strstr(w, "@calibration"));
  is_sorted(w);
  char *all[] = {examples, model, said};
  for (int i = 0; i < 3; i++) unlink(all[i]), free(all[i]);
  free(w);
  rs_buf_free(&b);
}

/* Examples of one unit stand for one decision: it is taken where one of them is, and is right where one of them is. */
static void units(void **state) {
  (void)state;
  char *examples = path_of("examples"), *model = path_of("model"), *said = path_of("said"), *args;
  rs_buf b = {0};
  for (uint32_t i = 0; i < 200; i++)
    rs_buf_printf(&b, "1\t1\tg%u:u%u\tyes\n0\t1\tg%u:u%u\tyes\n0\t1\tg%u:v%u\tno\n", i, i, i, i, i, i);
  put_file(examples, rs_buf_view(&b));
  assert_true(asprintf(&args, "--model %s %s", model, examples) > 0);
  assert_int_equal(run(args, said), 0);
  free(args);
  char *report = whole(said);
  assert_non_null(strstr(report, "600 examples (400 decisions) in 200 groups"));
  assert_non_null(strstr(report, "P 1.000  R 1.000  F1 1.000"));
  free(report);
  rs_buf_c(&b, "@missed\t200\n");
  put_file(examples, rs_buf_view(&b));
  assert_true(asprintf(&args, "--model %s %s", model, examples) > 0);
  assert_int_equal(run(args, said), 0);
  free(args);
  report = whole(said);
  assert_non_null(strstr(report, "P 1.000  R 0.500  F1 0.667"));
  free(report);
  char *all[] = {examples, model, said};
  for (int i = 0; i < 3; i++) unlink(all[i]), free(all[i]);
  rs_buf_free(&b);
}

static void wrong(void **state) {
  (void)state;
  static const struct { const char *lines, *says; } rows[] = {
      {"1\t1\tg\ta\nyes\t1\tg\ta\n", ":2: without --classes a label is 0 or 1"},
      {"# all of it\n\n1 1 g a\n", ":3: an example is: label TAB weight"},
      {"@missing\t3\n", ":1: a line with @ is: @missed TAB n"},
      {"1\t-1\tg\ta\n", ":1: the weight is no number above 0"},
      {"1\tx\tg\ta\n", ":1: the weight is no number above 0"},
      {"1\t1\tg\t@bias\n", ":1: a feature may not begin with @ or #"},
      {"0\t1\tg\ta\n", "hold no class to learn"},
      {"", "there are no examples"}};
  char *examples = path_of("examples"), *model = path_of("model"), *said = path_of("said"), *args;
  assert_true(asprintf(&args, "--model %s %s", model, examples) > 0);
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    put_file(examples, rs_str_from_c(rows[i].lines));
    assert_int_equal(run(args, said), 1);
    char *what = whole(said);
    if (!strstr(what, rows[i].says)) assert_string_equal(what, rows[i].says);
    free(what);
    assert_int_not_equal(access(model, F_OK), 0); /* no model of a failed run is left */
  }
  free(args);
  static const char *const misuse[] = {"", "--model", "--model x", "--nonsense 1", "--model x --folds 1 y", "--model x --c a y",
                                       "--model x --choose luck y"};
  for (size_t i = 0; i < sizeof misuse / sizeof *misuse; i++) assert_int_equal(run(misuse[i], said), 2);
  assert_int_equal(run("--model x /no/such/file", said), 1);
  assert_int_equal(run("--help", said), 0);
  char *all[] = {examples, model, said};
  for (int i = 0; i < 3; i++) unlink(all[i]), free(all[i]);
}

int main(void) {
  const char *build = getenv("RASID_BUILD");
  char trainer[4096];
  snprintf(trainer, sizeof trainer, "%s/rasid-train", build ? build : "build");
  if (access(trainer, X_OK) != 0) {
    printf("1..0 # not run: %s is not built\nok 1 - trainer # SKIP it is not built\n", trainer);
    return 0;
  }
  const struct CMUnitTest tests[] = {cmocka_unit_test(yes_or_no), cmocka_unit_test(of_classes), cmocka_unit_test(units),
                                     cmocka_unit_test(wrong)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}

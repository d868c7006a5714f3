/* rasid-train: trains a linear model on labelled feature lines and writes its weights as text.
 * Exit status: 0 done, 1 failed, 2 wrong usage. The report goes to standard output. */
#include "train.h"
#include <stdio.h>
#include <stdlib.h>

static const char usage[] =
    "rasid-train --model OUT [options] EXAMPLES...      (- is standard input)\n"
    "\n"
    "An example is a line: label TAB weight TAB group TAB feature feature ...\n"
    "Without --classes a label is 1 (yes) or 0. Examples of a group stay in one fold; in `group:unit` the examples\n"
    "of a unit stand for one decision and count once. docs/MODEL.md tells the whole form.\n"
    "\n"
    "  --model OUT       file of weights to write\n"
    "  --c LIST          costs to try (default 0.1,0.3,1,3); the one with the best F1 is taken\n"
    "  --folds N         folds of the cross-validation, 2 to 20 (default 5)\n"
    "  --choose WHAT     f1 or loss: what decides between costs (default f1)\n"
    "  --classes         labels are names of classes: one model for each against all others\n"
    "  --rest NAME       with --classes: the label of what belongs to no class (default none)\n"
    "  --min-count N     leave out features seen in fewer examples (default 3)\n"
    "  --l1              L1 regularisation: fewer weights (default L2)\n";

static int misused(const char *what, const char *arg) {
  fprintf(stderr, "rasid-train: %s%s%s\nTry rasid-train --help\n", what, arg ? ": " : "", arg ? arg : "");
  return 2;
}

static int failed(const rasid_error *e) {
  if (e->file[0] && e->line) fprintf(stderr, "rasid-train: %s:%u: %s\n", e->file, e->line, e->message);
  else fprintf(stderr, "rasid-train: %s%s%s\n", e->file, e->file[0] ? ": " : "", e->message);
  return 1;
}

static bool number(const char *s, double least, double most, double *out) {
  char *end;
  double v = strtod(s, &end);
  if (end == s || *end || !(v >= least && v <= most)) return false;
  *out = v;
  return true;
}

static bool whole(const char *s, uint32_t least, uint32_t most, uint32_t *out) {
  double v;
  if (!number(s, least, most, &v) || v != (uint32_t)v) return false;
  *out = (uint32_t)v;
  return true;
}

static bool costs(options *o, const char *s) {
  rs_str left = rs_str_from_c(s);
  for (o->ncosts = 0; left.n; o->ncosts++) {
    rs_str one = rs_str_cut(&left, ',');
    char t[32] = "";
    if (o->ncosts == MAX_COSTS || one.n >= sizeof t) return false;
    memcpy(t, one.p, one.n);
    if (!number(t, 1e-6, 1e6, &o->costs[o->ncosts])) return false;
  }
  return o->ncosts > 0;
}

/* The options' table: takes argument `v` of option `name`. 1: taken; 0: wrong value; -1: no such option. */
static int option(options *o, const char *name, const char *v) {
  if (!strcmp(name, "--model")) return o->model = v, 1;
  if (!strcmp(name, "--rest")) return o->rest = v, 1;
  if (!strcmp(name, "--c")) return costs(o, v);
  if (!strcmp(name, "--folds")) return whole(v, 2, MAX_FOLDS, &o->folds);
  if (!strcmp(name, "--min-count")) return whole(v, 1, 1000000, &o->min_count);
  if (strcmp(name, "--choose") != 0) return -1;
  o->by_loss = !strcmp(v, "loss");
  return o->by_loss || !strcmp(v, "f1");
}

/* Options out of argv; files are moved to its front, *n tells how many. 0, or the exit status. */
static int read_options(options *o, int argc, char **argv, int *n) {
  *n = 0;
  for (int i = 1; i < argc; i++) {
    const char *a = argv[i];
    if (a[0] != '-' || !a[1]) argv[(*n)++] = argv[i];
    else if (!strcmp(a, "--classes")) o->classes = true;
    else if (!strcmp(a, "--l1")) o->l1 = true;
    else {
      int r = i + 1 < argc ? option(o, a, argv[i + 1]) : option(&(options){0}, a, "");
      if (r < 0) return misused("no such option", a);
      if (i + 1 == argc) return misused("a value is wanted behind", a);
      if (!r) return misused("a wrong value", argv[i + 1]);
      i++;
    }
  }
  if (!o->model) return misused("--model OUT is wanted", NULL);
  return *n ? 0 : misused("no examples are named", NULL);
}

static void print_row(const data *d, const tuned *t) {
  printf("C %-6g P %.3f  R %.3f  F1 %.3f  log loss %.4f  thresholds", t->cost, t->q.p, t->q.r, t->q.f1, t->q.loss);
  for (uint32_t k = 0; k < d->nclasses; k++) printf(" %d", t->threshold[k]);
  printf("\n");
  for (uint32_t k = 0; k < d->nclasses && d->nclasses > 1; k++)
    printf("  %-12.*s P %.3f  R %.3f  F1 %.3f\n", RS_STR_ARG(d->classes[k]), t->of_class[k].p, t->of_class[k].r,
           t->of_class[k].f1);
  fflush(stdout);
}

static bool better(const options *o, const tuned *a, const tuned *b) {
  return o->by_loss ? a->q.loss < b->q.loss : a->q.f1 > b->q.f1;
}

/* The final weights: all examples, the chosen cost. */
static rasid_status finish(const options *o, const data *d, solver *s, const tuned *best, rasid_error *err) {
  int32_t *w[MAX_CLASSES] = {0};
  rasid_status st = RASID_OK;
  for (uint8_t k = 0; k < d->nclasses && !st; k++) {
    w[k] = calloc((size_t)d->nfeatures + 1, sizeof *w[k]);
    st = w[k] ? solver_fit(s, k, best->cost, MAX_FOLDS, w[k], err) : rs_fail_memory(err);
  }
  if (!st) st = weights_write(o, d, best, w, err);
  for (uint32_t k = 0; k < d->nclasses; k++) free(w[k]);
  return st;
}

static rasid_status learn(const options *o, const data *d, rasid_error *err) {
  solver *s = NULL;
  tuned best = {0};
  rasid_status st = solver_new(d, o->l1, &s, err);
  printf("%u examples (%u decisions) in %u groups, %u features of %u\n", d->nexamples, d->nunits, d->ngroups,
         d->nfeatures, d->seen);
  for (uint32_t c = 0; c < o->ncosts && !st; c++) {
    tuned t;
    st = tune(o, d, s, o->costs[c], &t, err);
    if (st) break;
    print_row(d, &t);
    if (!c || better(o, &t, &best)) best = t;
  }
  if (!st) st = finish(o, d, s, &best, err);
  if (!st) printf("taken: C %g, written to %s\n", best.cost, o->model);
  solver_free(s);
  return st;
}

int main(int argc, char **argv) {
  options o = {.folds = 5, .min_count = 3, .rest = "none", .ncosts = 4, .costs = {0.1, 0.3, 1, 3}};
  for (int i = 1; i < argc; i++)
    if (!strcmp(argv[i], "--help") || !strcmp(argv[i], "-h")) return fputs(usage, stdout) < 0;
  int n, wrong = read_options(&o, argc, argv, &n);
  if (wrong) return wrong;
  rasid_error err = {0};
  data d;
  rasid_status st = data_read(&o, argv, n, &d, &err);
  if (!st) st = learn(&o, &d, &err);
  data_free(&d);
  return st ? failed(&err) : 0;
}

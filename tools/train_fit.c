/* One logistic regression by LIBLINEAR. Its primal solver for L2 uses no chance; that for L1 draws from rand(), seeded
 * the same before each fit. LIBLINEAR knows no weights of examples: one of weight n steps stands n times, its row shared.
 * Examples of one unit share its weight. Of a yes it is not told which of them is meant: with one class a second fit gives each
 * the part that the first one believes in (one round of expectation and maximisation; more brought nothing).
 * Invariant: rows are sorted by feature and end in the bias. Cost: the solver's. */
#include "train.h"
#include <linear.h>
#include <math.h>
#include <stdlib.h>

/* The bias is a feature of this value: the larger, the less its weight is held down. */
static const double BIAS = 4;

/* A feature's value is that of the commonest times the fourth root of how much rarer it is: a rare feature tells more, and
 * is held down less; with several classes, of which each has fewer examples, by the square root of that. Chosen by
 * cross-validation: 0.5 points of F1 for events, 0.3 for sides. */
static const double COMMON = 0.3;

struct solver {
  const data *d;
  struct feature_node *nodes, **rows; /* rows by example */
  struct feature_node **x;            /* by copy, for the fit at hand */
  double *y, *value;                  /* value: by feature */
  double *share;                      /* by example: what it weighs in the fit at hand, in steps */
  double *believed;                   /* by unit: what its examples are believed together */
  uint32_t *fellows;                  /* by unit: how many examples it has */
  size_t most;
  int type;
};

static void quiet(const char *s) { (void)s; }

static bool find_values(solver *s) {
  const data *d = s->d;
  double most = 1;
  s->value = calloc((size_t)d->nfeatures + 1, sizeof *s->value);
  if (!s->value) return false;
  for (uint32_t i = 0; i < d->nexamples; i++)
    for (uint32_t k = 0; k < d->examples[i].nfeatures; k++) {
      double n = ++s->value[d->features[d->examples[i].feature0 + k]];
      if (n > most) most = n;
    }
  for (uint32_t f = 1; f <= d->nfeatures; f++) {
    s->value[f] = COMMON * sqrt(sqrt(most / (s->value[f] > 0 ? s->value[f] : 1)));
    if (d->nclasses > 1) s->value[f] = sqrt(s->value[f]);
  }
  return true;
}

static bool fill(solver *s) {
  const data *d = s->d;
  size_t n = 0;
  for (uint32_t i = 0; i < d->nexamples; i++) {
    n += (size_t)d->examples[i].nfeatures + 2;
    s->most += d->examples[i].steps;
  }
  s->nodes = calloc(n, sizeof *s->nodes);
  s->rows = calloc((size_t)d->nexamples, sizeof *s->rows);
  s->x = calloc(s->most, sizeof *s->x);
  s->y = calloc(s->most, sizeof *s->y);
  s->share = calloc(d->nexamples, sizeof *s->share);
  s->believed = calloc(d->nunits, sizeof *s->believed);
  s->fellows = calloc(d->nunits, sizeof *s->fellows);
  if (!s->nodes || !s->rows || !s->x || !s->y || !s->share || !s->believed || !s->fellows) return false;
  for (uint32_t i = 0; i < d->nexamples; i++) s->fellows[d->examples[i].unit]++;
  struct feature_node *at = s->nodes;
  for (uint32_t i = 0; i < d->nexamples; i++) {
    const example *e = &d->examples[i];
    s->rows[i] = at;
    for (uint32_t k = 0; k < e->nfeatures; k++) {
      uint32_t f = d->features[e->feature0 + k];
      *at++ = (struct feature_node){(int)f, s->value[f]};
    }
    *at++ = (struct feature_node){(int)d->nfeatures + 1, BIAS};
    *at++ = (struct feature_node){-1, 0};
  }
  return true;
}

rasid_status solver_new(const data *d, bool l1, solver **out, rasid_error *err) {
  solver *s = calloc(1, sizeof *s);
  if (!s) return rs_fail_memory(err);
  *s = (solver){.d = d, .type = l1 ? L1R_LR : L2R_LR};
  if (!find_values(s) || !fill(s)) {
    solver_free(s);
    return rs_fail_memory(err);
  }
  set_print_string_function(quiet);
  *out = s;
  return RASID_OK;
}

void solver_free(solver *s) {
  if (!s) return;
  free(s->nodes), free(s->rows), free(s->x), free(s->y), free(s->value);
  free(s->share), free(s->believed), free(s->fellows);
  free(s);
}

static int32_t thousandths(double v) { return (int32_t)lround(v * 1000); }

static bool is_left_out(const example *e, uint32_t without) { return e->fold == without; }

/* Examples of a no share less strictly (by the root of their number): each of them is a no. */
static void share_alike(solver *s, uint8_t class) {
  for (uint32_t i = 0; i < s->d->nexamples; i++) {
    const example *e = &s->d->examples[i];
    double n = s->fellows[e->unit];
    s->share[i] = e->steps / (e->label == class ? n : sqrt(n));
  }
}

static void share_by_belief(solver *s, uint8_t class, const int32_t *w) {
  const data *d = s->d;
  memset(s->believed, 0, (size_t)d->nunits * sizeof *s->believed);
  for (int round = 0; round < 2; round++)
    for (uint32_t i = 0; i < d->nexamples; i++) {
      const example *e = &d->examples[i];
      if (e->label != class) continue;
      double b = exp(score_of(d, e, w) / 1000.0);
      if (!round) s->believed[e->unit] += b;
      else if (s->believed[e->unit] > 0) s->share[i] = e->steps * b / s->believed[e->unit];
    }
}

static rasid_status fit_shares(solver *s, uint8_t class, double cost, uint32_t without, int32_t *w, rasid_error *err) {
  const data *d = s->d;
  int l = 0;
  for (uint32_t i = 0; i < d->nexamples; i++) {
    const example *e = &d->examples[i];
    if (is_left_out(e, without)) continue;
    for (long k = lround(s->share[i]); k > 0; k--, l++) s->x[l] = s->rows[i], s->y[l] = e->label == class ? 1 : -1;
  }
  struct problem p = {.l = l, .n = (int)d->nfeatures + 1, .y = s->y, .x = s->x, .bias = BIAS};
  struct parameter par = {.solver_type = s->type, .eps = 0.001, .C = cost / STEPS, .p = 0.1};
  const char *bad = check_parameter(&p, &par);
  if (bad) return rs_fail(err, RASID_ARGUMENT, "LIBLINEAR: %s", bad);
  srand(1);
  struct model *m = train(&p, &par);
  if (!m) return rs_fail_memory(err);
  double sign = m->label[0] == 1 ? 1 : -1;
  for (uint32_t f = 1; f <= d->nfeatures; f++) w[f] = thousandths(sign * m->w[f - 1] * s->value[f]);
  w[0] = thousandths(sign * m->w[d->nfeatures] * BIAS);
  free_and_destroy_model(&m);
  return RASID_OK;
}

rasid_status solver_fit(solver *s, uint8_t class, double cost, uint32_t without, int32_t *w, rasid_error *err) {
  const data *d = s->d;
  bool yes = false, no = false;
  for (uint32_t i = 0; i < d->nexamples; i++) {
    const example *e = &d->examples[i];
    if (is_left_out(e, without)) continue;
    yes = yes || e->label == class, no = no || e->label != class;
  }
  memset(w, 0, ((size_t)d->nfeatures + 1) * sizeof *w);
  if (!yes || !no) { /* nothing to tell apart */
    w[0] = yes ? 1000 : -1000;
    return RASID_OK;
  }
  share_alike(s, class);
  rasid_status st = fit_shares(s, class, cost, without, w, err);
  if (st || d->nclasses > 1) return st;
  share_by_belief(s, class, w);
  return fit_shares(s, class, cost, without, w, err);
}

int32_t score_of(const data *d, const example *e, const int32_t *w) {
  int32_t sum = w[0];
  for (uint32_t k = 0; k < e->nfeatures; k++) sum += w[d->features[e->feature0 + k]];
  return sum;
}

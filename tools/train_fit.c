/* One logistic regression by LIBLINEAR. Its primal solver for L2 uses no chance; that for L1 draws from rand(), seeded
 * the same before each fit. LIBLINEAR knows no weights of examples: one of weight n stands n times, its row shared.
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
    s->most += d->examples[i].copies;
  }
  s->nodes = calloc(n, sizeof *s->nodes);
  s->rows = calloc((size_t)d->nexamples, sizeof *s->rows);
  s->x = calloc(s->most, sizeof *s->x);
  s->y = calloc(s->most, sizeof *s->y);
  if (!s->nodes || !s->rows || !s->x || !s->y) return false;
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
  free(s);
}

static int32_t thousandths(double v) { return (int32_t)lround(v * 1000); }

rasid_status solver_fit(solver *s, uint8_t class, double cost, uint32_t without, int32_t *w, rasid_error *err) {
  const data *d = s->d;
  int l = 0;
  bool yes = false, no = false;
  for (uint32_t i = 0; i < d->nexamples; i++) {
    const example *e = &d->examples[i];
    if (e->fold == without) continue;
    bool is = e->label == class;
    yes = yes || is, no = no || !is;
    for (uint32_t k = 0; k < e->copies; k++, l++) s->x[l] = s->rows[i], s->y[l] = is ? 1 : -1;
  }
  memset(w, 0, ((size_t)d->nfeatures + 1) * sizeof *w);
  if (!yes || !no) { /* nothing to tell apart */
    w[0] = yes ? 1000 : -1000;
    return RASID_OK;
  }
  struct problem p = {.l = l, .n = (int)d->nfeatures + 1, .y = s->y, .x = s->x, .bias = BIAS};
  struct parameter par = {.solver_type = s->type, .eps = 0.001, .C = cost * d->step, .p = 0.1};
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

int32_t score_of(const data *d, const example *e, const int32_t *w) {
  int32_t sum = w[0];
  for (uint32_t k = 0; k < e->nfeatures; k++) sum += w[d->features[e->feature0 + k]];
  return sum;
}

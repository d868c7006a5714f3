/* Cross-validation by group, the thresholds that give the best micro F1, and the calibration of scores.
 * Invariant: an example is scored only by weights fitted without its group, in the integers that the program will use.
 * Cost: folds times classes fits; a few hundred passes over the scores for the thresholds. */
#include "train.h"
#include <math.h>
#include <stdlib.h>

enum { GRID = 3000, GRID_STEP = 25, ROUNDS = 3, BINS_BELOW = 7, BINS_ABOVE = 16, LEAST_IN_BIN = 25 };

/* Scores of the examples by class, and, for each unit, what the gold says, what is decided, and its weight. */
typedef struct bench {
  const options *o;
  const data *d;
  int32_t *scores[MAX_CLASSES];
  uint8_t *gold, *decided; /* bits by class */
  uint32_t *weight;
} bench;

static void bench_free(bench *b) {
  for (uint32_t k = 0; k < MAX_CLASSES; k++) free(b->scores[k]);
  free(b->gold), free(b->decided), free(b->weight);
}

/* Does an example decide about thresholds and calibration? One of less than full weight only teaches, since whoever
 * labelled it in haste, or chose it because it was hard, would move them; where none has full weight, all decide. */
static bool decides(const data *d, const example *e) {
  return !d->sure || e->steps >= STEPS;
}

static bool bench_new(bench *b) {
  const data *d = b->d;
  for (uint32_t k = 0; k < d->nclasses; k++)
    if (!(b->scores[k] = calloc(d->nexamples, sizeof(int32_t)))) return false;
  b->gold = calloc(d->nunits, 1);
  b->decided = calloc(d->nunits, 1);
  b->weight = calloc(d->nunits, sizeof *b->weight);
  if (!b->gold || !b->decided || !b->weight) return false;
  for (uint32_t i = 0; i < d->nexamples; i++) {
    const example *e = &d->examples[i];
    if (!decides(d, e)) continue;
    if (e->label < d->nclasses) b->gold[e->unit] |= (uint8_t)(1u << e->label);
    if (e->steps > b->weight[e->unit]) b->weight[e->unit] = e->steps;
  }
  return true;
}

static rasid_status score_folds(bench *b, solver *s, double cost, rasid_error *err) {
  const data *d = b->d;
  int32_t *w = calloc((size_t)d->nfeatures + 1, sizeof *w);
  rasid_status st = w ? RASID_OK : rs_fail_memory(err);
  for (uint8_t k = 0; k < d->nclasses; k++)
    for (uint32_t f = 0; f < b->o->folds && !st; f++) {
      st = solver_fit(s, k, cost, f, w, err);
      for (uint32_t i = 0; i < d->nexamples && !st; i++)
        if (d->examples[i].fold == f) b->scores[k][i] = score_of(d, &d->examples[i], w);
    }
  free(w);
  return st;
}

/* ---- decisions ---- */

/* The class whose score passes its threshold by most; nclasses: none does. */
static uint32_t decide(const bench *b, uint32_t i, const int32_t *threshold) {
  uint32_t best = b->d->nclasses;
  int32_t most = 0;
  for (uint32_t k = 0; k < b->d->nclasses; k++) {
    int32_t over = b->scores[k][i] - threshold[k];
    if (over > most) best = k, most = over;
  }
  return best;
}

static quality quality_of(double tp, double fp, double fn) {
  quality q = {0};
  if (tp + fp > 0) q.p = tp / (tp + fp);
  if (tp + fn > 0) q.r = tp / (tp + fn);
  if (q.p + q.r > 0) q.f1 = 2 * q.p * q.r / (q.p + q.r);
  return q;
}

static quality judge(bench *b, const int32_t *threshold, quality *of_class) {
  const data *d = b->d;
  memset(b->decided, 0, d->nunits);
  for (uint32_t i = 0; i < d->nexamples; i++) {
    uint32_t k = decide(b, i, threshold);
    if (k < d->nclasses) b->decided[d->examples[i].unit] |= (uint8_t)(1u << k);
  }
  double all[3] = {0, 0, d->missed};
  for (uint32_t k = 0; k < d->nclasses; k++) {
    uint64_t n[3] = {0};
    for (uint32_t u = 0; u < d->nunits; u++) {
      bool yes = b->gold[u] >> k & 1, said = b->decided[u] >> k & 1;
      if (yes || said) n[yes && said ? 0 : said ? 1 : 2] += b->weight[u];
    }
    for (int j = 0; j < 3; j++) all[j] += (double)n[j] / STEPS;
    if (of_class) of_class[k] = quality_of((double)n[0], (double)n[1], (double)n[2]);
  }
  return quality_of(all[0], all[1], all[2]);
}

/* One threshold after the other is moved over the grid while F1 grows; of equal ones the first that was found stays. */
static void find_thresholds(bench *b, tuned *t) {
  t->q = judge(b, t->threshold, NULL);
  for (int round = 0; round < ROUNDS; round++) {
    double before = t->q.f1;
    for (uint32_t k = 0; k < b->d->nclasses; k++) {
      int32_t best = t->threshold[k];
      for (int32_t v = -GRID; v <= GRID; v += GRID_STEP) {
        t->threshold[k] = v;
        quality q = judge(b, t->threshold, NULL);
        if (q.f1 > t->q.f1) t->q = q, best = v;
      }
      t->threshold[k] = best;
    }
    if (t->q.f1 <= before) break;
  }
  t->q = judge(b, t->threshold, t->of_class);
}

static double loss_of(const bench *b) {
  const data *d = b->d;
  double sum = 0, n = 0;
  for (uint32_t k = 0; k < d->nclasses; k++)
    for (uint32_t i = 0; i < d->nexamples; i++) {
      if (!decides(d, &d->examples[i])) continue;
      double s = b->scores[k][i] / 1000.0, margin = d->examples[i].label == k ? s : -s;
      sum += d->examples[i].steps * (margin > 0 ? log1p(exp(-margin)) : -margin + log1p(exp(margin)));
      n += d->examples[i].steps;
    }
  return n > 0 ? sum / n : 0;
}

/* ---- calibration ---- */

typedef struct scored {
  int32_t over; /* score less threshold */
  uint32_t steps;
  bool yes;
} scored;

static int by_score(const void *x, const void *y) {
  const scored *a = x, *b = y;
  if (a->over != b->over) return a->over < b->over ? -1 : 1;
  return (int)a->yes - (int)b->yes; /* the order of equal ones must not hang on the sort */
}

typedef struct bin {
  double sum, yes, n;
} bin;

/* Bins of equal numbers over sorted examples. */
static uint32_t fill_bins(const scored *v, uint32_t n, uint32_t most, bin *bins) {
  uint32_t count = n / LEAST_IN_BIN < most ? n / LEAST_IN_BIN : most;
  if (!count && n) count = 1;
  for (uint32_t i = 0; i < n; i++) {
    bin *b = &bins[(uint64_t)i * count / n];
    b->sum += (double)v[i].over * v[i].steps;
    b->yes += v[i].yes ? v[i].steps : 0;
    b->n += v[i].steps;
  }
  return count;
}

static double rate(const bin *b) { return (b->yes / STEPS + 0.5) / (b->n / STEPS + 1); }

/* Neighbours that fall are pooled until the rates rise (pool adjacent violators). */
static uint32_t pool(bin *bins, uint32_t n) {
  uint32_t m = 0;
  for (uint32_t i = 0; i < n; i++) {
    bins[m++] = bins[i];
    while (m > 1 && rate(&bins[m - 1]) <= rate(&bins[m - 2])) {
      bins[m - 2].sum += bins[m - 1].sum;
      bins[m - 2].yes += bins[m - 1].yes;
      bins[m - 2].n += bins[m - 1].n;
      m--;
    }
  }
  return m;
}

static rasid_status calibrate(const bench *b, tuned *t, rasid_error *err) {
  const data *d = b->d;
  scored *v = calloc(d->nexamples, sizeof *v);
  uint32_t nv = 0;
  if (!v) return rs_fail_memory(err);
  for (uint32_t i = 0; i < d->nexamples; i++)
    if (decides(d, &d->examples[i]))
      v[nv++] = (scored){b->scores[0][i] - t->threshold[0], d->examples[i].steps, d->examples[i].label == 0};
  qsort(v, nv, sizeof *v, by_score);
  uint32_t below = 0;
  while (below < nv && v[below].over <= 0) below++;
  bin bins[BINS_BELOW + BINS_ABOVE] = {0};
  uint32_t n = fill_bins(v, below, BINS_BELOW, bins);
  n += fill_bins(v + below, nv - below, BINS_ABOVE, bins + n);
  free(v);
  n = pool(bins, n);
  for (uint32_t i = 0; i < n; i++) {
    int32_t at = (int32_t)lround(bins[i].sum / bins[i].n), p = (int32_t)lround(1000 * rate(&bins[i]));
    if (t->npoints && at <= t->points[t->npoints - 1][0]) continue;
    t->points[t->npoints][0] = at;
    t->points[t->npoints++][1] = p;
  }
  return RASID_OK;
}

rasid_status tune(const options *o, const data *d, solver *s, double cost, tuned *out, rasid_error *err) {
  *out = (tuned){.cost = cost};
  bench b = {.o = o, .d = d};
  rasid_status st = bench_new(&b) ? score_folds(&b, s, cost, err) : rs_fail_memory(err);
  if (!st) {
    find_thresholds(&b, out);
    out->q.loss = loss_of(&b);
    if (d->nclasses == 1) st = calibrate(&b, out, err);
  }
  bench_free(&b);
  return st;
}

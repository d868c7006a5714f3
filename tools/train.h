/* rasid-train: from labelled feature lines to a text file of integer weights (docs/MODEL.md).
 *
 *   train_main.c  the command line      train_data.c  reading examples     train_fit.c   one fit by LIBLINEAR
 *   train_tune.c  cross-validation, thresholds, calibration                train_write.c the file of weights */
#ifndef RASID_TRAIN_H
#define RASID_TRAIN_H
#include "base/arena.h"
#include "base/buf.h"
#include "base/status.h"

enum { MAX_CLASSES = 8, MAX_COSTS = 16, MAX_FOLDS = 20, MAX_POINTS = 24, STEPS = 20 /* weights are whole twentieths */ };

typedef struct options {
  const char *model; /* file to write */
  uint32_t folds, min_count, ncosts;
  double costs[MAX_COSTS];
  const char *rest; /* the class of what is nothing */
  bool classes, l1, by_loss;
} options;

typedef struct example {
  uint32_t feature0, nfeatures; /* into data.features */
  uint32_t unit;                /* what is counted once: examples of a unit stand for one decision */
  uint32_t fold;
  uint32_t steps;               /* its weight in twentieths */
  uint8_t label;                /* class; data.nclasses: none of them */
} example;

/* Features are numbered from 1 in bytewise order of their names, so the order of lines and files has no say in it. */
typedef struct data {
  example *examples;
  uint32_t nexamples, nunits, ngroups, seen; /* seen: features before the rare ones were left out */
  uint32_t *features;
  rs_str *names; /* names[feature - 1] */
  uint32_t nfeatures;
  rs_str classes[MAX_CLASSES];
  uint32_t nclasses;
  bool sure;     /* some example has full weight (1 or more): only such decide about thresholds */
  double missed; /* positives that gave no example: they count as missed */
  rs_arena arena;
} data;

/* Reads the files ("-": standard input). RASID_INPUT names file and line. The data is freed by data_free. */
RASID_MUST_USE rasid_status data_read(const options *o, char *const *paths, int n, data *d, rasid_error *err);
void data_free(data *d);

/* Weights of one class in thousandths: w[0] is the bias, w[f] that of feature f. */
typedef struct fit {
  int32_t *w;
} fit;

/* The data as LIBLINEAR wants it; made once, shared by all fits. */
typedef struct solver solver;
RASID_MUST_USE rasid_status solver_new(const data *d, bool l1, solver **out, rasid_error *err);
void solver_free(solver *s);
/* Fits one class against all others on every fold but `without` (MAX_FOLDS: on all); examples of one unit share its weight. w
 * holds nfeatures + 1. */
RASID_MUST_USE rasid_status solver_fit(solver *s, uint8_t class, double cost, uint32_t without, int32_t *w,
                                       rasid_error *err);
/* Sum of an example's weights and the bias. */
int32_t score_of(const data *d, const example *e, const int32_t *w);

/* How good decisions are, on examples that their weights have not seen. */
typedef struct quality {
  double p, r, f1, loss;
} quality;
typedef struct tuned {
  double cost;
  quality q, of_class[MAX_CLASSES];
  int32_t threshold[MAX_CLASSES]; /* a score above it is a yes */
  int32_t points[MAX_POINTS][2];  /* score over the threshold -> probability, both in thousandths, both rising */
  uint32_t npoints;
} tuned;
/* Cross-validates one cost. */
RASID_MUST_USE rasid_status tune(const options *o, const data *d, solver *s, double cost, tuned *out, rasid_error *err);

/* Writes the weights, whole or not at all. RASID_IO, RASID_MEMORY. */
RASID_MUST_USE rasid_status weights_write(const options *o, const data *d, const tuned *t, int32_t *const *w,
                                          rasid_error *err);
#endif

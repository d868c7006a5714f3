/* The file of weights. Invariants: no clock or path of this run in it; lines of weights are sorted bytewise; a weight
 * under LEAST_WEIGHT is left out; the bias is part of the threshold: a yes is `sum of weights > threshold`.
 * Cost: linear in the weights. */
#define _POSIX_C_SOURCE 200809L
#include "train.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static void put_line(rs_buf *b, rs_str name, rs_str class, int32_t v) {
  rs_buf_str(b, name);
  rs_buf_char(b, '\t');
  rs_buf_str(b, class);
  rs_buf_char(b, '\t');
  rs_buf_i64(b, v);
  rs_buf_char(b, '\n');
}

/* Thousandths: what weighs less never decided between kept and dropped in our files, and the tables are read from the
 * first caches the oftener the smaller they are. */
enum { LEAST_WEIGHT = 20 };

static void drop_small(const data *d, int32_t *const *w) {
  for (uint32_t k = 0; k < d->nclasses; k++)
    for (uint32_t f = 1; f <= d->nfeatures; f++)
      if (w[k][f] < LEAST_WEIGHT && w[k][f] > -LEAST_WEIGHT) w[k][f] = 0;
}

static uint32_t used_features(const data *d, int32_t *const *w) {
  uint32_t n = 0;
  for (uint32_t f = 1; f <= d->nfeatures; f++) {
    bool any = false;
    for (uint32_t k = 0; k < d->nclasses; k++) any = any || w[k][f];
    n += any;
  }
  return n;
}

static void put_quality(rs_buf *b, const quality *q) { rs_buf_printf(b, "P %.3f R %.3f F1 %.3f", q->p, q->r, q->f1); }

static void put_head(const options *o, const data *d, const tuned *t, int32_t *const *w, rs_buf *b) {
  rs_buf_c(b, "# Weights of a linear model: feature, class, thousandths (docs/MODEL.md). Made by rasid-train.\n");
  rs_buf_printf(b, "# %u examples in %u groups; features: %u seen, %u in %u examples or more, %u with a weight\n",
                d->nexamples, d->ngroups, d->seen, d->nfeatures, o->min_count, used_features(d, w));
  rs_buf_printf(b, "# logistic regression, %s, C %g; %u-fold cross-validation by group: ", o->l1 ? "L1" : "L2", t->cost,
                o->folds);
  put_quality(b, &t->q);
  rs_buf_printf(b, ", log loss %.4f\n", t->q.loss);
  for (uint32_t k = 0; k < d->nclasses && d->nclasses > 1; k++) {
    rs_buf_printf(b, "# %.*s: ", RS_STR_ARG(d->classes[k]));
    put_quality(b, &t->of_class[k]);
    rs_buf_char(b, '\n');
  }
}

/* Writes beside the file and renames, so that a reader never meets half a model. */
static rasid_status replace(const char *path, const rs_buf *b, rasid_error *err) {
  rs_buf tmp = {0};
  rs_buf_c(&tmp, path);
  rs_buf_c(&tmp, ".new");
  rs_buf_char(&tmp, '\0');
  if (tmp.failed) return rs_fail_memory(err);
  FILE *f = fopen(tmp.p, "wb");
  bool ok = f && fwrite(b->p, 1, b->n, f) == b->n;
  if (f && fclose(f)) ok = false;
  if (ok && rename(tmp.p, path)) ok = false;
  rasid_status st = ok ? RASID_OK : rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be written: %s", strerror(errno));
  if (!ok && f) remove(tmp.p);
  rs_buf_free(&tmp);
  return st;
}

rasid_status weights_write(const options *o, const data *d, const tuned *t, int32_t *const *w, rasid_error *err) {
  rs_buf b = {0};
  drop_small(d, w);
  put_head(o, d, t, w, &b);
  for (uint32_t k = 0; k < d->nclasses; k++)
    put_line(&b, RS_STR("@threshold"), d->classes[k], t->threshold[k] - w[k][0]);
  for (uint32_t i = 0; i < t->npoints; i++)
    rs_buf_printf(&b, "@calibration\t%d\t%d\n", t->points[i][0], t->points[i][1]);
  for (uint32_t f = 1; f <= d->nfeatures; f++) /* features and classes are numbered in bytewise order */
    for (uint32_t k = 0; k < d->nclasses; k++)
      if (w[k][f]) put_line(&b, d->names[f - 1], d->classes[k], w[k][f]);
  rasid_status st = b.failed ? rs_fail_memory(err) : replace(o->model, &b, err);
  rs_buf_free(&b);
  return st;
}

/* Reads examples: `label TAB weight TAB group TAB feature feature ...`; the group may be `group:unit`.
 * Invariants: classes and features are numbered by the bytewise order of their names; an example holds a feature once;
 * features seen in fewer than min_count examples are gone. Cost: linear in the files, and a sort of the names. */
#define _POSIX_C_SOURCE 200809L
#include "train.h"
#include "base/bytes.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

enum { MAX_WEIGHT = 1000 };

/* Names to numbers in order of arrival; open addressing, at most half full. */
typedef struct dict {
  uint32_t *slots; /* number + 1, 0 free */
  uint32_t mask;
  rs_str *names;
  uint32_t n, cap;
} dict;

static bool dict_grow(dict *t) {
  uint32_t size = t->slots ? (t->mask + 1) * 2 : 1024;
  uint32_t *slots = calloc(size, sizeof *slots);
  if (!slots) return false;
  for (uint32_t i = 0; i < t->n; i++) {
    uint32_t at = (uint32_t)rs_hash(t->names[i].p, t->names[i].n) & (size - 1);
    while (slots[at]) at = (at + 1) & (size - 1);
    slots[at] = i + 1;
  }
  free(t->slots);
  t->slots = slots;
  t->mask = size - 1;
  return true;
}

static bool dict_put(dict *t, rs_str name, rs_arena *a, uint32_t *out) {
  if (t->n * 2 >= t->mask && !dict_grow(t)) return false;
  uint32_t at = (uint32_t)rs_hash(name.p, name.n) & t->mask;
  for (; t->slots[at]; at = (at + 1) & t->mask)
    if (rs_str_eq(t->names[t->slots[at] - 1], name)) return *out = t->slots[at] - 1, true;
  if (t->n == t->cap) {
    rs_str *p = rs_arena_grow(a, t->names, t->n, (size_t)t->n + 1, sizeof *p, &t->cap);
    if (!p) return false;
    t->names = p;
  }
  rs_str kept = rs_arena_copy(a, name);
  if (!kept.p) return false;
  t->names[t->n] = kept;
  t->slots[at] = t->n + 1;
  *out = t->n++;
  return true;
}

typedef struct reader {
  const options *o;
  data *d;
  dict features, labels, groups, units;
  uint32_t cap_examples, nfeatures, cap_features;
  const char *file;
  uint32_t line;
  rasid_error *err;
} reader;

static rasid_status wrong(reader *r, const char *what) {
  return rs_fail_at(r->err, RASID_INPUT, r->file, r->line, 0, "%s", what);
}

/* A weight such as 1, 0.4 or .25 in steps; 0: not one. */
static uint32_t steps_of(rs_str s) {
  uint64_t whole = 0, part = 0, scale = 1;
  uint32_t i = 0;
  for (; i < s.n && rs_is_digit(s.p[i]) && whole <= MAX_WEIGHT; i++) whole = whole * 10 + (uint64_t)(s.p[i] - '0');
  if (i < s.n && s.p[i] == '.')
    for (i++; i < s.n && rs_is_digit(s.p[i]) && scale < 1000000; i++)
      part = part * 10 + (uint64_t)(s.p[i] - '0'), scale *= 10;
  if (i < s.n || !s.n || whole > MAX_WEIGHT) return 0;
  return (uint32_t)(whole * STEPS + (part * STEPS * 2 + scale) / (scale * 2));
}

static int by_number(const void *x, const void *y) {
  uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
  return a < b ? -1 : a > b;
}

static rasid_status add_features(reader *r, rs_str s, example *e) {
  data *d = r->d;
  e->feature0 = r->nfeatures;
  while (s.n) {
    rs_str name = rs_str_cut(&s, ' ');
    if (!name.n) continue;
    if (name.p[0] == '@' || name.p[0] == '#') return wrong(r, "a feature may not begin with @ or #");
    if (r->nfeatures == r->cap_features) {
      size_t want = (size_t)r->nfeatures + 1;
      uint32_t *p = rs_arena_grow(&d->arena, d->features, r->nfeatures, want, sizeof *p, &r->cap_features);
      if (!p) return rs_fail_memory(r->err);
      d->features = p;
    }
    if (!dict_put(&r->features, name, &d->arena, &d->features[r->nfeatures++])) return rs_fail_memory(r->err);
  }
  uint32_t *f = d->features + e->feature0, n = r->nfeatures - e->feature0;
  if (n) qsort(f, n, sizeof *f, by_number);
  for (uint32_t i = 0; i < n; i++)
    if (!i || f[i] != f[i - 1]) f[e->nfeatures++] = f[i];
  r->nfeatures = e->feature0 + e->nfeatures;
  return RASID_OK;
}

/* Groups go to folds by the hash of their names: the order of lines has no say. */
static rasid_status add_line(reader *r, rs_str s) {
  data *d = r->d;
  rs_str label = rs_str_cut(&s, '\t'), weight = rs_str_cut(&s, '\t'), unit = rs_str_cut(&s, '\t');
  rs_str left = unit, group = rs_str_cut(&left, ':');
  if (!label.n || !group.n) return wrong(r, "an example is: label TAB weight TAB group TAB features");
  if (!r->o->classes && !rs_str_eq_c(label, "0") && !rs_str_eq_c(label, "1"))
    return wrong(r, "without --classes a label is 0 or 1");
  example e = {.steps = steps_of(weight), .fold = (uint32_t)(rs_hash(group.p, group.n) % r->o->folds)};
  if (!e.steps) return wrong(r, "the weight is no number above 0");
  uint32_t class, number;
  char own[24];
  int n = snprintf(own, sizeof own, ":%u", d->nexamples);
  if (!left.n) unit = rs_str_make(own, (size_t)n); /* an example without a unit is one of its own */
  if (d->nexamples == r->cap_examples) {
    size_t want = (size_t)d->nexamples + 1;
    example *p = rs_arena_grow(&d->arena, d->examples, d->nexamples, want, sizeof *p, &r->cap_examples);
    if (!p) return rs_fail_memory(r->err);
    d->examples = p;
  }
  if (!dict_put(&r->labels, label, &d->arena, &class) || !dict_put(&r->groups, group, &d->arena, &number) ||
      !dict_put(&r->units, unit, &d->arena, &e.unit))
    return rs_fail_memory(r->err);
  if (class >= MAX_CLASSES) return wrong(r, "too many classes");
  e.label = (uint8_t)class;
  rasid_status st = add_features(r, s, &e);
  if (!st) d->examples[d->nexamples++] = e;
  return st;
}

/* `@missed TAB n`: positives that gave no example. */
static rasid_status add_missed(reader *r, rs_str s) {
  uint32_t n;
  if (!rs_str_eq_c(rs_str_cut(&s, '\t'), "@missed") || !rs_str_to_u32(s, &n)) return wrong(r, "a line with @ is: @missed TAB n");
  r->d->missed += n;
  return RASID_OK;
}

static rasid_status read_file(reader *r, const char *path) {
  bool is_stdin = !strcmp(path, "-");
  FILE *f = is_stdin ? stdin : fopen(path, "rb");
  r->file = path;
  r->line = 0;
  if (!f) return rs_fail_at(r->err, RASID_IO, path, 0, 0, "cannot be opened: %s", strerror(errno));
  char *buf = NULL;
  size_t cap = 0;
  ssize_t n;
  rasid_status st = RASID_OK;
  while (!st && (n = getline(&buf, &cap, f)) >= 0) {
    r->line++;
    rs_str s = rs_str_make(buf, (size_t)n);
    while (s.n && (s.p[s.n - 1] == '\n' || s.p[s.n - 1] == '\r')) s.n--;
    if (s.n && s.p[0] != '#') st = s.p[0] == '@' ? add_missed(r, s) : add_line(r, s);
  }
  if (!st && ferror(f)) st = rs_fail_at(r->err, RASID_IO, path, 0, 0, "reading failed: %s", strerror(errno));
  free(buf);
  if (!is_stdin) fclose(f);
  return st;
}

/* ---- numbers by name ---- */

typedef struct named {
  rs_str name;
  uint32_t old;
} named;

static int by_name(const void *x, const void *y) {
  return rs_str_cmp(((const named *)x)->name, ((const named *)y)->name);
}

static named *sorted(const dict *t) {
  named *v = calloc((size_t)t->n + 1, sizeof *v);
  if (!v) return NULL;
  for (uint32_t i = 0; i < t->n; i++) v[i] = (named){t->names[i], i};
  if (t->n) qsort(v, t->n, sizeof *v, by_name);
  return v;
}

/* Classes in order of their names; the rest and, of two labels, 0 are no class. */
static rasid_status number_classes(reader *r) {
  data *d = r->d;
  uint32_t to[MAX_CLASSES] = {0};
  named *v = sorted(&r->labels);
  if (!v) return rs_fail_memory(r->err);
  const char *rest = r->o->classes ? r->o->rest : "0";
  for (uint32_t i = 0; i < r->labels.n; i++) {
    bool is_rest = rs_str_eq_c(v[i].name, rest);
    to[v[i].old] = is_rest ? MAX_CLASSES : d->nclasses;
    if (!is_rest) d->classes[d->nclasses++] = v[i].name;
  }
  free(v);
  for (uint32_t i = 0; i < d->nexamples; i++) {
    uint32_t k = to[d->examples[i].label];
    d->examples[i].label = (uint8_t)(k == MAX_CLASSES ? d->nclasses : k);
  }
  if (!d->nclasses) return rs_fail(r->err, RASID_INPUT, "the examples hold no class to learn");
  return RASID_OK;
}

static rasid_status number_features(reader *r) {
  data *d = r->d;
  named *v = sorted(&r->features);
  uint32_t *count = calloc((size_t)r->features.n + 1, sizeof *count);
  uint32_t *to = calloc((size_t)r->features.n + 1, sizeof *to);
  d->names = RS_NEW(&d->arena, rs_str, r->features.n);
  bool ok = v && count && to && d->names;
  for (uint32_t i = 0; ok && i < r->nfeatures; i++) count[d->features[i]]++;
  for (uint32_t i = 0; ok && i < r->features.n; i++) {
    if (count[v[i].old] < r->o->min_count) continue;
    d->names[d->nfeatures++] = v[i].name;
    to[v[i].old] = d->nfeatures;
  }
  for (uint32_t i = 0; ok && i < d->nexamples; i++) {
    example *e = &d->examples[i];
    uint32_t *f = d->features + e->feature0, n = 0;
    for (uint32_t k = 0; k < e->nfeatures; k++)
      if (to[f[k]]) f[n++] = to[f[k]];
    e->nfeatures = n;
    if (n) qsort(f, n, sizeof *f, by_number);
  }
  d->seen = r->features.n;
  free(v), free(count), free(to);
  return ok ? RASID_OK : rs_fail_memory(r->err);
}

rasid_status data_read(const options *o, char *const *paths, int n, data *d, rasid_error *err) {
  *d = (data){0};
  rs_arena_init(&d->arena, 0);
  reader r = {.o = o, .d = d, .err = err};
  dict *all[] = {&r.features, &r.labels, &r.groups, &r.units};
  rasid_status st = RASID_OK;
  for (int i = 0; i < 4 && !st; i++)
    if (!dict_grow(all[i])) st = rs_fail_memory(err);
  for (int i = 0; i < n && !st; i++) st = read_file(&r, paths[i]);
  if (!st && !d->nexamples) st = rs_fail(err, RASID_INPUT, "there are no examples");
  if (!st) st = number_classes(&r);
  if (!st) st = number_features(&r);
  for (uint32_t i = 0; i < d->nexamples; i++) d->sure = d->sure || d->examples[i].steps >= STEPS;
  d->nunits = r.units.n;
  d->ngroups = r.groups.n;
  for (int i = 0; i < 4; i++) free(all[i]->slots);
  return st;
}

void data_free(data *d) { rs_arena_free(&d->arena); }

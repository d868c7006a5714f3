/* Runs of units. A copy is units of one byte from one byte; a letter of windows-1256 is two bytes from one, a reference one from
 * six. Invariant: run i + 1 begins where run i ends in the text; neighbours that go on alike are one run. Cost: linear in the
 * runs, a search for each run that is put behind another. */
#include "ingest/origin.h"
#include <stdlib.h>

void rs_runs_add(rs_runs *r, uint64_t from, size_t text_size, size_t origin_size, size_t units) {
  if (!r || r->failed || !text_size || !units) return;
  if (!origin_size) from = 0;
  rasid_run *last = r->n ? &r->at[r->n - 1] : NULL;
  bool alike = last && last->text_size == text_size && last->origin_size == origin_size;
  bool on = alike && (!origin_size || last->origin + (uint64_t)last->units * origin_size == from);
  r->end += text_size * units;
  if (on) {
    last->units += units;
    return;
  }
  if (r->n == r->cap) {
    size_t cap = r->cap ? r->cap * 2 : 32;
    rasid_run *p = realloc(r->at, cap * sizeof *p);
    if (!p) {
      r->failed = true;
      return;
    }
    r->at = p;
    r->cap = cap;
  }
  r->at[r->n++] = (rasid_run){r->end - text_size * units, from, units, text_size, origin_size};
}

/* The run in which a byte of the text lies, or the last one before it. */
static size_t find(const rs_runs *r, size_t byte) {
  size_t low = 0, high = r->n;
  while (high - low > 1) {
    size_t mid = low + (high - low) / 2;
    if (r->at[mid].text <= byte) low = mid;
    else high = mid;
  }
  return low;
}

bool rs_runs_begins(const rs_runs *r, size_t byte) { return r->n && r->at[find(r, byte)].text == byte; }

static size_t end_of(const rasid_run *x) { return x->text + x->units * x->text_size; }

void rs_runs_part(rs_runs *r, const rs_runs *of, size_t from, size_t n) {
  if (!r || !of->n) return;
  size_t at = from, to = from + n;
  for (size_t i = find(of, from); i < of->n && at < to; i++) {
    const rasid_run *x = &of->at[i];
    while (at < to && at < end_of(x)) {
      size_t unit = (at - x->text) / x->text_size, in = (at - x->text) % x->text_size, left = to - at;
      uint64_t origin = x->origin + (uint64_t)unit * x->origin_size;
      bool whole = !in && left >= x->text_size;
      size_t units = whole ? left / x->text_size : 1, size = whole ? x->text_size : x->text_size - in;
      if (units > x->units - unit) units = x->units - unit;
      if (size > left) size = left;
      rs_runs_add(r, origin, size, x->origin_size, units);
      at += size * units;
    }
  }
}

/* What [from, to) came from, as one range; false: it was put in. */
static bool cover(const rs_runs *r, size_t from, size_t to, uint64_t *low, uint64_t *high) {
  *low = UINT64_MAX, *high = 0;
  for (size_t i = r->n ? find(r, from) : 0; i < r->n && r->at[i].text < to; i++) {
    const rasid_run *x = &r->at[i];
    if (!x->origin_size || end_of(x) <= from) continue;
    size_t a = from > x->text ? (from - x->text) / x->text_size : 0;
    size_t b = to < end_of(x) ? (to - x->text + x->text_size - 1) / x->text_size : x->units;
    uint64_t first = x->origin + (uint64_t)a * x->origin_size, last = x->origin + (uint64_t)b * x->origin_size;
    if (first < *low) *low = first;
    if (last > *high) *high = last;
  }
  return *low < *high;
}

void rs_runs_behind(rs_runs *r, const rs_runs *under) {
  if (!r) return;
  rs_runs out = {.failed = r->failed || under->failed};
  for (size_t i = 0; i < r->n && under->n; i++) {
    const rasid_run *x = &r->at[i];
    if (x->origin_size == 1 && x->text_size == 1) {
      rs_runs_part(&out, under, (size_t)x->origin, x->units);
      continue;
    }
    for (size_t k = 0; k < x->units; k++) {
      uint64_t low, high;
      size_t from = (size_t)x->origin + k * x->origin_size;
      bool known = x->origin_size && cover(under, from, from + x->origin_size, &low, &high);
      rs_runs_add(&out, known ? low : 0, x->text_size, known ? (size_t)(high - low) : 0, 1);
    }
  }
  /* What `under` does not have to its end is known of nothing. */
  bool whole = out.end == r->end;
  rs_runs_free(r);
  *r = out;
  if (!whole) rs_runs_clear(r);
}

void rs_runs_keep(rs_runs *r, size_t from, size_t n) {
  if (!r || (!from && n == r->end)) return;
  rs_runs out = {.failed = r->failed};
  if (from + n <= r->end) rs_runs_part(&out, r, from, n);
  rs_runs_free(r);
  *r = out;
}

void rs_runs_clear(rs_runs *r) {
  if (r) r->n = r->end = 0;
}

void rs_runs_free(rs_runs *r) {
  if (!r) return;
  free(r->at);
  *r = (rs_runs){.n = 0};
}

/* Closed lists of names, and "did you mean": the nearest name by edit distance.
 * Cost: linear in the list; the distance is quadratic in words of at most 48 bytes. */
#include "lexc/build.h"
#include <stdio.h>

#define X(name, id) name,
const char *const rs_gram_names[RS_GRAM_COUNT] = {RS_GRAM_LIST(X)};
const char *const rs_fn_names[RS_FN_COUNT] = {RS_FN_LIST(X)};
const char *const rs_mark_names[RS_MARK_COUNT] = {RS_MARK_LIST(X)};
#undef X

uint32_t rs_name_index(const char *const *names, uint32_t n, rs_str s) {
  for (uint32_t i = 0; i < n; i++)
    if (rs_str_eq_c(s, names[i])) return i;
  return RS_NONE;
}

enum { MAX_WORD = 48 };

/* Edits (letters put in, left out, changed or swapped) between two words of at most MAX_WORD bytes. */
static unsigned distance(rs_str a, rs_str b) {
  unsigned row[3][MAX_WORD + 1];
  for (unsigned j = 0; j <= b.n; j++) row[0][j] = row[2][j] = j;
  for (unsigned i = 1; i <= a.n; i++) {
    unsigned *now = row[i % 3], *last = row[(i + 2) % 3], *before = row[(i + 1) % 3];
    now[0] = i;
    for (unsigned j = 1; j <= b.n; j++) {
      unsigned d = last[j - 1] + (a.p[i - 1] != b.p[j - 1]);
      if (last[j] + 1 < d) d = last[j] + 1;
      if (now[j - 1] + 1 < d) d = now[j - 1] + 1;
      bool swapped = i > 1 && j > 1 && a.p[i - 1] == b.p[j - 2] && a.p[i - 2] == b.p[j - 1];
      if (swapped && before[j - 2] + 1 < d) d = before[j - 2] + 1;
      now[j] = d;
    }
  }
  return row[a.n % 3][b.n];
}

rs_guess rs_guess_start(rs_str want) { return (rs_guess){.want = want, .distance = want.n / 3 + 1}; }

void rs_guess_try(rs_guess *g, rs_str candidate) {
  uint32_t longer = candidate.n > g->want.n ? candidate.n - g->want.n : g->want.n - candidate.n;
  if (candidate.n > MAX_WORD || g->want.n > MAX_WORD || longer > g->distance) return;
  unsigned d = distance(g->want, candidate);
  if (d < g->distance || (d == g->distance && !g->best.n)) g->best = candidate, g->distance = d;
}

const char *rs_guess_text(const rs_guess *g, const char *hint, char *buf, size_t size) {
  if (g->best.n)
    snprintf(buf, size, ": did you mean '" RS_STR_FMT "'?", RS_STR_ARG(g->best));
  else
    snprintf(buf, size, "%s%s", hint && *hint ? ": " : "", hint ? hint : "");
  return buf;
}

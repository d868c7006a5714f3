/* Hash table of indexes: the caller keeps the keys, the table their hashes. Open addressing, at most half full.
 * Invariant: index i was added as the i-th. Cost: constant a look-up, amortised constant an addition. */
#include "lexc/build.h"

static bool make(rs_table *t, rs_arena *a, uint32_t size) {
  uint32_t *slots = RS_NEW(a, uint32_t, size);
  uint64_t *hashes = RS_NEW(a, uint64_t, size / 2);
  if (!slots || !hashes) return false;
  memset(slots, 0xFF, (size_t)size * sizeof *slots);
  if (t->n) memcpy(hashes, t->hashes, t->n * sizeof *hashes);
  t->slots = slots;
  t->hashes = hashes;
  t->mask = size - 1;
  for (uint32_t i = 0; i < t->n; i++) {
    uint32_t at = (uint32_t)hashes[i] & t->mask;
    while (slots[at] != RS_NONE) at = (at + 1) & t->mask;
    slots[at] = i;
  }
  return true;
}

bool rs_table_init(rs_table *t, rs_arena *a, uint32_t expect) {
  uint32_t size = 16;
  while (size / 2 <= expect && size < UINT32_C(1) << 30) size *= 2;
  *t = (rs_table){0};
  return make(t, a, size);
}

bool rs_table_reserve(rs_table *t, rs_arena *a) {
  if (t->n < (t->mask + 1) / 2) return true;
  return t->mask < UINT32_C(1) << 29 && make(t, a, (t->mask + 1) * 2);
}

uint32_t rs_table_next(const rs_table *t, uint64_t hash, uint32_t *at) {
  for (;; ++*at) {
    uint32_t i = t->slots[*at & t->mask];
    if (i == RS_NONE) return RS_NONE;
    if (t->hashes[i] == hash) return ++*at, i;
  }
}

uint32_t rs_table_add(rs_table *t, uint64_t hash) {
  uint32_t at = (uint32_t)hash & t->mask;
  while (t->slots[at] != RS_NONE) at = (at + 1) & t->mask;
  t->hashes[t->n] = hash;
  return t->slots[at] = t->n++;
}

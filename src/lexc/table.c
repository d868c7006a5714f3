/* Hash table of indexes: the caller keeps the keys, the table their hashes. Open addressing, at most half full; a slot
 * holds 32 bits of the hash above the index, so that a miss touches nothing but slots.
 * Invariant: index i was added as the i-th. Cost: constant a look-up, amortised constant an addition. */
#include "lexc/build.h"

enum { EMPTY = 0 }; /* a slot is its index + 1 */

static uint64_t slot_of(uint64_t hash, uint32_t index) { return (hash & ~UINT64_C(0xFFFFFFFF)) | (index + 1u); }

static void put(rs_table *t, uint64_t hash, uint32_t index) {
  uint32_t at = (uint32_t)hash & t->mask;
  while (t->slots[at] != EMPTY) at = (at + 1) & t->mask;
  t->slots[at] = slot_of(hash, index);
}

static bool make(rs_table *t, rs_arena *a, uint32_t size) {
  uint64_t *slots = RS_NEW(a, uint64_t, size), *hashes = RS_NEW(a, uint64_t, size / 2);
  if (!slots || !hashes) return false;
  if (t->n) memcpy(hashes, t->hashes, t->n * sizeof *hashes);
  t->slots = slots;
  t->hashes = hashes;
  t->mask = size - 1;
  for (uint32_t i = 0; i < t->n; i++) put(t, hashes[i], i);
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
    uint64_t slot = t->slots[*at & t->mask];
    if (slot == EMPTY) return RS_NONE;
    if (slot >> 32 == hash >> 32) return ++*at, (uint32_t)slot - 1;
  }
}

uint32_t rs_table_add(rs_table *t, uint64_t hash) {
  put(t, hash, t->n);
  t->hashes[t->n] = hash;
  return t->n++;
}

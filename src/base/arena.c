/* Bump arena. Invariant: used <= limit (if any); blocks form a list, newest first. */
#define _DEFAULT_SOURCE
#include "base/arena.h"
#include <stdalign.h>
#include <stdlib.h>
#ifdef __linux__
#include <sys/mman.h>
#endif

struct rs_arena_block {
  struct rs_arena_block *next;
  size_t cap, at;
  alignas(16) char data[];
};

enum { FIRST_BLOCK = 1 << 16, MAX_BLOCK = 1 << 24 };

void rs_arena_init(rs_arena *a, size_t limit) { *a = (rs_arena){NULL, 0, limit}; }

void rs_large_pages(void *p, size_t n) {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
  enum { LARGE = 1 << 21 };
  size_t skip = (LARGE - (uintptr_t)p % LARGE) % LARGE;
  if (n >= (size_t)2 * LARGE + skip) (void)madvise((char *)p + skip, (n - skip) / LARGE * LARGE, MADV_HUGEPAGE);
#else
  (void)p, (void)n;
#endif
}

void *rs_arena_room(rs_arena *a, size_t n, size_t size) {
  if (size && n > (SIZE_MAX - 32) / size) return NULL;
  size_t want = (n * size + 15) & ~(size_t)15;
  if (want == 0) want = 16;
  if (a->limit && (want > a->limit || a->used > a->limit - want)) return NULL;
  struct rs_arena_block *b = a->head;
  if (!b || b->cap - b->at < want) {
    size_t cap = b ? b->cap * 2 : FIRST_BLOCK;
    if (cap > MAX_BLOCK) cap = MAX_BLOCK;
    if (cap < want) cap = want;
    b = malloc(sizeof *b + cap);
    if (!b) return NULL;
    rs_large_pages(b, sizeof *b + cap);
    *b = (struct rs_arena_block){a->head, cap, 0};
    a->head = b;
  }
  void *p = b->data + b->at;
  b->at += want;
  a->used += want;
  return p;
}

void *rs_arena_alloc(rs_arena *a, size_t n, size_t size) {
  void *p = rs_arena_room(a, n, size);
  return p ? memset(p, 0, n * size) : NULL;
}

rs_str rs_arena_copy(rs_arena *a, rs_str s) {
  char *p = rs_arena_room(a, (size_t)s.n + 1, 1);
  if (!p) return (rs_str){NULL, 0};
  if (s.n) memcpy(p, s.p, s.n);
  p[s.n] = 0;
  return (rs_str){p, s.n};
}

void *rs_arena_grow(rs_arena *a, void *old, size_t have, size_t want, size_t size, uint32_t *cap) {
  size_t n = *cap ? (size_t)*cap * 2 : 16;
  if (n < want) n = want;
  if (n > UINT32_MAX) return NULL;
  char *p = rs_arena_room(a, n, size);
  if (!p) return NULL;
  if (have) memcpy(p, old, have * size);
  memset(p + have * size, 0, (n - have) * size);
  *cap = (uint32_t)n;
  return p;
}

void rs_arena_reset(rs_arena *a) {
  struct rs_arena_block *keep = NULL;
  for (struct rs_arena_block *b = a->head, *next; b; b = next) {
    next = b->next;
    if (!keep || b->cap > keep->cap) {
      free(keep);
      keep = b;
    } else {
      free(b);
    }
  }
  if (keep) keep->next = NULL, keep->at = 0;
  a->head = keep;
  a->used = 0;
}

void rs_arena_free(rs_arena *a) {
  for (struct rs_arena_block *b = a->head, *next; b; b = next) {
    next = b->next;
    free(b);
  }
  *a = (rs_arena){NULL, 0, a->limit};
}

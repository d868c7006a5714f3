/* Bump arena: what a result or a document needs, freed at once. Memory is zeroed (but for rs_arena_room), aligned to 16
 * bytes. Not for use from two threads at once. Cost: one malloc per block. */
#ifndef RS_BASE_ARENA_H
#define RS_BASE_ARENA_H
#include "base/str.h"

typedef struct rs_arena {
  struct rs_arena_block *head;
  size_t used;  /* bytes handed out, all blocks */
  size_t limit; /* 0: none; past it allocation fails */
} rs_arena;

void rs_arena_init(rs_arena *a, size_t limit);
/* NULL when memory is out, the limit is passed or n*size overflows. n == 0 gives a valid pointer. */
void *rs_arena_alloc(rs_arena *a, size_t n, size_t size);
/* The same, not zeroed: for what is written whole before it is read. */
void *rs_arena_room(rs_arena *a, size_t n, size_t size);
#define RS_NEW(a, T, n) ((T *)rs_arena_alloc((a), (n), sizeof(T)))
/* A copy of s, NUL-terminated behind its end; p is NULL when memory is out. */
rs_str rs_arena_copy(rs_arena *a, rs_str s);
/* Grows an array in the arena: returns room for at least `want` items with the first `have` copied and the
 * rest zeroed, and sets *cap; NULL when memory is out. */
void *rs_arena_grow(rs_arena *a, void *old, size_t have, size_t want, size_t size, uint32_t *cap);
/* Asks for large pages in a block of several MB that was just taken, where the kernel gives them on asking: to clear such
 * memory page by page took a quarter of the time of a build over the lexicon. Arenas do so themselves. */
void rs_large_pages(void *p, size_t n);
/* Forgets everything but keeps the largest block for use again. */
void rs_arena_reset(rs_arena *a);
void rs_arena_free(rs_arena *a);
#endif

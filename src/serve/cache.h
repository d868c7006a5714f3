/* Answers kept in memory, by what was asked, each with the version of the record that answered. For one thread.
 * Memory is bounded: what was asked for longest ago goes first. */
#ifndef SERVE_CACHE_H
#define SERVE_CACHE_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Alive while it is in the cache or held. */
typedef struct cache_entry {
  char *key;
  char *body, *packed; /* packed: gzip, or NULL */
  size_t size, packed_size;
  const char *type;    /* a literal */
  uint64_t version;
  int64_t made, cost;  /* when, on a steady clock, and how long it took; milliseconds */
  bool refreshing;     /* a newer one is on its way */
  unsigned holders;
  struct cache_entry *older, *newer, *next; /* next: of the same bucket */
  uint64_t hash;
} cache_entry;
enum { CACHE_BUCKETS = 2048 };
typedef struct serve_cache {
  cache_entry *bucket[CACHE_BUCKETS];
  cache_entry *oldest, *newest;
  size_t used, limit; /* bytes */
} serve_cache;

/* The answer, of whatever version, or NULL. Not held. */
cache_entry *cache_find(serve_cache *c, const char *key);
/* May it stand for a newer one for now: the dearer it was, the longer. What is dear is so made a tenth of the time at most, however
 * often the record changes. */
bool cache_serves(const cache_entry *e, int64_t now);
/* Takes body and packed over (malloc'ed; freed here where memory is out or the answer is too large to be kept: it is then only held). The
 * entry is held once. NULL: memory is out. */
cache_entry *cache_put(serve_cache *c, const char *key, uint64_t version, const char *type, char *body, size_t size, char *packed, size_t packed_size);
void cache_hold(cache_entry *e);
void cache_release(cache_entry *e);
void cache_clear(serve_cache *c);
#endif

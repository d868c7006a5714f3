/* Answers kept in memory. Invariant: `used` is the sum of the entries in the list, and at most `limit`; an entry that is held outlives its
 * place in the list. Cost: a hash of the key. */
#include "serve/cache.h"
#include <stdlib.h>
#include <string.h>

/* FNV-1a. */
static uint64_t hash_of(const char *s) {
  uint64_t h = 14695981039346656037u;
  for (; *s; s++) h = (h ^ (unsigned char)*s) * 1099511628211u;
  return h;
}

static size_t weight(const cache_entry *e) { return sizeof *e + strlen(e->key) + e->size + e->packed_size; }

void cache_hold(cache_entry *e) { e->holders++; }

void cache_release(cache_entry *e) {
  if (!e || --e->holders) return;
  free(e->key);
  free(e->body);
  free(e->packed);
  free(e);
}

static void out_of_list(serve_cache *c, cache_entry *e) {
  if (e->older) e->older->newer = e->newer;
  else c->oldest = e->newer;
  if (e->newer) e->newer->older = e->older;
  else c->newest = e->older;
  e->older = e->newer = NULL;
}

static void as_newest(serve_cache *c, cache_entry *e) {
  e->older = c->newest;
  if (c->newest) c->newest->newer = e;
  else c->oldest = e;
  c->newest = e;
}

static void drop(serve_cache *c, cache_entry *e) {
  cache_entry **at = &c->bucket[e->hash % CACHE_BUCKETS];
  while (*at != e) at = &(*at)->next;
  *at = e->next;
  out_of_list(c, e);
  c->used -= weight(e);
  cache_release(e);
}

cache_entry *cache_find(serve_cache *c, const char *key) {
  uint64_t h = hash_of(key);
  cache_entry *e = c->bucket[h % CACHE_BUCKETS];
  while (e && (e->hash != h || strcmp(e->key, key) != 0)) e = e->next;
  if (!e) return NULL;
  out_of_list(c, e);
  as_newest(c, e);
  return e;
}

enum { TIMES_COST = 10, LONGEST_MS = 30000 };

bool cache_serves(const cache_entry *e, int64_t now) {
  int64_t most = e->cost * TIMES_COST < LONGEST_MS ? e->cost * TIMES_COST : LONGEST_MS;
  return now - e->made < most;
}

static void keep(serve_cache *c, cache_entry *e) {
  size_t w = weight(e);
  if (w > c->limit / 4) return;
  while (c->oldest && c->used + w > c->limit) drop(c, c->oldest);
  e->next = c->bucket[e->hash % CACHE_BUCKETS];
  c->bucket[e->hash % CACHE_BUCKETS] = e;
  as_newest(c, e);
  c->used += w;
  cache_hold(e);
}

cache_entry *cache_put(serve_cache *c, const char *key, uint64_t version, const char *type, char *body, size_t size, char *packed,
                       size_t packed_size) {
  cache_entry *e = calloc(1, sizeof *e), *before = cache_find(c, key);
  size_t n = strlen(key) + 1;
  if (before) drop(c, before);
  if (e) e->key = malloc(n);
  if (!e || !e->key) {
    free(e);
    free(body);
    free(packed);
    return NULL;
  }
  memcpy(e->key, key, n);
  e->body = body, e->size = size, e->packed = packed, e->packed_size = packed_size;
  e->type = type, e->version = version, e->hash = hash_of(key), e->holders = 1;
  keep(c, e);
  return e;
}

void cache_clear(serve_cache *c) {
  while (c->oldest) drop(c, c->oldest);
}

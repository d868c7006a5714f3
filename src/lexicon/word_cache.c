/* Words that were read before: a text says a few thousand words again and again, and what a word may be hangs only on
 * its bytes, its capitals and the language. Invariant: with or without it the readings are the same; an engine's own,
 * so never shared between threads. Cost: one hash and one comparison of bytes; memory is bounded, and when it is full
 * all is forgotten, which takes less than keeping account of use. */
#include "base/bytes.h"
#include "lexicon/match_internal.h"
#include <stdlib.h>

enum { PLACES = 1 << 12, ROOM = 1 << 20, MOST_CANDS = 12 };

/* What rs_match_word looks at in a token beside its bytes. */
#define SEEN_FLAGS (RS_TOK_CAP | RS_TOK_ALLCAPS | RS_TOK_FIRST | RS_TOK_ARABIC | RS_TOK_LATIN)

typedef struct kept { /* behind it: candidates (places count from the word's first byte), starts, the word's bytes */
  uint32_t ntext;
  uint16_t flags;
  uint8_t lang, kind, ncand, nstart;
} kept;

struct rs_word_cache {
  struct {
    uint32_t tag, at; /* the hash's upper half; in room, from 1; 0: free */
  } place[PLACES];
  size_t used;
  _Alignas(16) unsigned char room[ROOM];
};

rs_word_cache *rs_word_cache_new(void) { return calloc(1, sizeof(rs_word_cache)); }
void rs_word_cache_free(rs_word_cache *c) { free(c); }

static size_t size_of(uint32_t ncand, uint32_t nstart, uint32_t ntext) {
  size_t n = sizeof(kept) + ncand * sizeof(rs_wordcand) + nstart * sizeof(rs_start) + ntext;
  return (n + 15) & ~(size_t)15;
}

static size_t cands_at(void) { return (sizeof(kept) + 15) & ~(size_t)15; }

static kept describe(const rs_matcher *m, const rs_token *t) {
  return (kept){.ntext = t->span.end - t->span.start,
                .flags = (uint16_t)(t->flags & SEEN_FLAGS),
                .lang = (uint8_t)m->lang,
                .kind = t->kind};
}

static uint64_t hash_of(const kept *k, const char *text) {
  return rs_hash(text, k->ntext) ^
         ((uint64_t)k->flags << 24 | (uint64_t)k->lang << 8 | k->kind) * UINT64_C(0x9E3779B97F4A7C15);
}

static void move(rs_wordmatch *w, uint32_t by) {
  for (uint32_t i = 0; i < w->ncand; i++) w->cand[i].r.stem.start += by, w->cand[i].r.stem.end += by;
}

static bool recall(const rs_word_cache *c, uint32_t at, const kept *k, const char *text, rs_wordmatch *out) {
  const unsigned char *p = c->room + at - 1;
  kept found;
  memcpy(&found, p, sizeof found);
  if (found.ntext != k->ntext || found.flags != k->flags || found.lang != k->lang || found.kind != k->kind)
    return false;
  const unsigned char *cands = p + cands_at(), *starts = cands + found.ncand * sizeof *out->cand;
  if (memcmp(starts + found.nstart * sizeof *out->start, text, k->ntext) != 0) return false;
  out->ncand = found.ncand, out->nstart = found.nstart, out->nhead = 0;
  memcpy(out->cand, cands, found.ncand * sizeof *out->cand);
  memcpy(out->start, starts, found.nstart * sizeof *out->start);
  return true;
}

static void keep(rs_word_cache *c, uint64_t hash, kept k, const char *text, const rs_wordmatch *w) {
  if (w->ncand > MOST_CANDS || k.ntext > RS_MATCH_FOLD) return;
  k.ncand = (uint8_t)w->ncand, k.nstart = (uint8_t)w->nstart;
  size_t n = size_of(w->ncand, w->nstart, k.ntext) + 16;
  if (ROOM - c->used < n) {
    memset(c->place, 0, sizeof c->place);
    c->used = 0;
  }
  unsigned char *p = c->room + c->used;
  c->place[hash % PLACES].tag = (uint32_t)(hash >> 32);
  c->place[hash % PLACES].at = (uint32_t)c->used + 1;
  c->used += n;
  memcpy(p, &k, sizeof k);
  p += cands_at();
  memcpy(p, w->cand, w->ncand * sizeof *w->cand);
  p += w->ncand * sizeof *w->cand;
  memcpy(p, w->start, w->nstart * sizeof *w->start);
  memcpy(p + w->nstart * sizeof *w->start, text, k.ntext);
}

void rs_match_known_word(const rs_matcher *m, rs_word_cache *c, const rs_token *t, rs_wordmatch *out) {
  if (!c || t->kind == RS_TOK_PUNCT) {
    rs_match_word(m, t, out);
    return;
  }
  const char *text = m->text + t->span.start;
  kept k = describe(m, t);
  uint64_t hash = hash_of(&k, text);
  uint32_t at = c->place[hash % PLACES].at;
  if (!at || c->place[hash % PLACES].tag != (uint32_t)(hash >> 32) || !recall(c, at, &k, text, out)) {
    rs_match_word(m, t, out);
    move(out, (uint32_t)0 - t->span.start);
    keep(c, hash, k, text, out);
  }
  move(out, t->span.start);
}

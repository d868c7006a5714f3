/* A record's texts coded anew, and what became otherwise.
 * Invariant: texts, revisions, clusters and reviews stay as they are; a document's events are those of its text under the
 * engine's lexicon, as if it were ingested now. What changed is read from the record before and after, so that it is told
 * as it is stored.
 * One thread stores a batch in its order while the others code the next, so that rows and lines hang on no number of threads.
 * Cost: coding and storing each document that another version coded; memory is that of two batches. */
#include "base/limits.h"
#include "engine/record.h"
#include "store/review.h"
#include "store/stored.h"
#include <rasid_admin.h>

enum { A_BATCH = 16 /* documents for each engine: what a thread waits for the slowest is then little */, BATCH_BYTES = 4 << 20 };

/* A document on its way. */
typedef struct item {
  rs_stored_doc d;
  rasid_result *result;
  rasid_status st;
  rasid_error err;
} item;
typedef struct batch {
  rs_arena texts;
  item *at;
  uint32_t n;
} batch;

typedef struct recode {
  rasid_store *store;
  const rasid_recoding *how;
  batch batches[2], *now, *next; /* stored; coded */
  int64_t at; /* number of the last document that was read */
  bool end, stopped;
  rasid_status st; /* of storing */
  rasid_error err;
  rs_arena before, after; /* one document */
  rs_buf out;
  uint64_t documents, more, less, other, same;
} recode;

#define X(name) name,
static const char *const PARTS[] = {RS_PART_LIST(X)};
#undef X

/* ---- differences ---- */
static void put_head(rs_buf *out, char sign, rs_str doc, const rs_stored_telling *t) {
  rs_buf_printf(out, "%c " RS_STR_FMT " #%u " RS_STR_FMT " \"" RS_STR_FMT "\" " RS_STR_FMT " > " RS_STR_FMT, sign, RS_STR_ARG(doc),
                t->sentence, RS_STR_ARG(t->part[0]), RS_STR_ARG(t->trigger), RS_STR_ARG(t->part[3]),
                RS_STR_ARG(t->part[4]));
}

static rs_str shown(rs_str s) { return s.n ? s : RS_STR("-"); }

static void compare(recode *r, rs_str doc, const rs_stored_telling *a, const rs_stored_telling *b) {
  bool any = false;
  for (int i = 0; i < RS_PARTS; i++) {
    if (rs_str_eq(a->part[i], b->part[i])) continue;
    if (!any) put_head(&r->out, '~', doc, b);
    rs_buf_printf(&r->out, "%s%s " RS_STR_FMT " -> " RS_STR_FMT, any ? ", " : ": ", PARTS[i], RS_STR_ARG(shown(a->part[i])),
                  RS_STR_ARG(shown(b->part[i])));
    any = true;
  }
  if (any) rs_buf_char(&r->out, '\n');
  r->other += any, r->same += !any;
}

static const rs_stored_telling *find(const rs_stored_telling *t, uint32_t n, rs_str id) {
  for (uint32_t i = 0; i < n; i++)
    if (rs_str_eq(t[i].id, id)) return &t[i];
  return NULL;
}

static void differences(recode *r, rs_str doc, const rs_stored_telling *a, uint32_t na, const rs_stored_telling *b, uint32_t nb) {
  for (uint32_t i = 0; i < na; i++) {
    const rs_stored_telling *now = find(b, nb, a[i].id);
    if (now) {
      compare(r, doc, &a[i], now);
    } else {
      put_head(&r->out, '-', doc, &a[i]);
      rs_buf_char(&r->out, '\n');
      r->less++;
    }
  }
  for (uint32_t i = 0; i < nb; i++) {
    if (find(a, na, b[i].id)) continue;
    put_head(&r->out, '+', doc, &b[i]);
    rs_buf_char(&r->out, '\n');
    r->more++;
  }
}

/* ---- a batch ---- */
static rasid_status read_batch(recode *r, batch *b, rasid_error *err) {
  const rasid_lexicon *lex = r->how->engines[0]->lexicon;
  uint32_t most = A_BATCH * r->how->nengines;
  size_t bytes = 0;
  rasid_status st = RASID_OK;
  rs_arena_reset(&b->texts);
  b->n = 0;
  b->at = RS_NEW(&b->texts, item, most);
  if (!b->at) return rs_fail_memory(err);
  while (!r->end && b->n < most && bytes < BATCH_BYTES) {
    item *x = &b->at[b->n];
    st = rs_stored_next(r->store, r->at, rs_lexicon_version(lex->lex), rs_model_version(lex->model), &b->texts, &x->d, err);
    r->end = st == RASID_END;
    if (st) break;
    r->at = x->d.number, bytes += x->d.doc.text.n;
    b->n++;
  }
  return st == RASID_END ? RASID_OK : st;
}

static void drop_batch(batch *b) {
  for (uint32_t i = 0; i < b->n; i++) rasid_result_free(b->at[i].result);
  b->n = 0;
}

static void code_item(rasid_engine *en, item *x) {
  const rs_doc *in = &x->d.doc;
  rasid_document doc = {.id = rs_engine_out(in->id),         .date = rs_engine_out(in->date), .lang = rs_engine_out(in->lang),
                        .source = rs_engine_out(in->source), .url = rs_engine_out(in->url),   .title = rs_engine_out(in->title),
                        .text = rs_engine_out(in->text)};
  x->st = rasid_code(en, &doc, &x->result, &x->err);
  if (!x->st) (void)rasid_result_json(x->result, 0); /* made here rather than in the one thread that stores */
}

static rasid_status store_item(recode *r, item *x, rasid_error *err) {
  rs_stored_telling *a, *b;
  uint32_t na, nb;
  rs_doc out;
  rs_coded c;
  rs_added what;
  if (x->st && err) *err = x->err;
  if (x->st) return x->st;
  rs_arena_reset(&r->before), rs_arena_reset(&r->after);
  rasid_status st = rs_stored_tellings(r->store, x->d.number, &r->before, &a, &na, err);
  if (!st) st = rs_engine_coded(x->result, &x->d.doc, &r->before, &out, &c, err);
  if (st) return st;
  c.recode = true;
  c.content_hash = x->d.content_hash;
  st = rs_store_add(r->store, &c, &what, err);
  if (!st) st = rs_stored_tellings(r->store, x->d.number, &r->after, &b, &nb, err);
  if (st) return st;
  r->documents++;
  differences(r, x->d.doc.id, a, na, b, nb);
  return rs_engine_flush(&r->out, r->how->write, r->how->ctx, err);
}

/* The share of one thread: the first stores, each other one has an engine. */
static void work(void *job, unsigned i) {
  recode *r = job;
  unsigned n = r->how->nengines;
  if (i) {
    for (uint32_t k = i - 1; k < r->next->n; k += n) code_item(r->how->engines[i - 1], &r->next->at[k]);
    return;
  }
  for (uint32_t k = 0; k < r->now->n && !r->st && !r->stopped; k++) {
    r->stopped = r->how->stop && r->how->stop(r->how->ctx);
    if (!r->stopped) r->st = store_item(r, &r->now->at[k], &r->err);
  }
}

static rasid_status all(recode *r, rasid_error *err) {
  do {
    rasid_status st = read_batch(r, r->next, err);
    if (st) return st;
    if (r->how->together)
      r->how->together(r->how->ctx, r->how->nengines + 1, work, r);
    else
      for (unsigned i = 0; i <= r->how->nengines; i++) work(r, i);
    if (r->st && err) *err = r->err;
    batch *done = r->now;
    drop_batch(done);
    r->now = r->next, r->next = done;
  } while (r->now->n && !r->st && !r->stopped);
  return r->st;
}

static void tell_orphan(void *ctx, const rs_review *v) {
  rs_buf *out = ctx;
  rs_buf_printf(out, "orphaned review %lld: " RS_STR_FMT " by " RS_STR_FMT ", " RS_STR_FMT ", of " RS_STR_FMT " at bytes %lld to %lld of text " RS_STR_FMT "\n",
                (long long)v->number, RS_STR_ARG(v->verdict), RS_STR_ARG(v->reviewer), RS_STR_ARG(v->made), RS_STR_ARG(v->type),
                (long long)v->start, (long long)v->end, RS_STR_ARG(v->hash));
}

static rasid_status sums(recode *r, rasid_error *err) {
  rs_buf_printf(&r->out, "%llu documents coded anew: %llu events more, %llu less, %llu otherwise, %llu the same\n",
                (unsigned long long)r->documents, (unsigned long long)r->more, (unsigned long long)r->less,
                (unsigned long long)r->other, (unsigned long long)r->same);
  rasid_status st = rs_store_reviews(r->store, true, tell_orphan, &r->out, err);
  return st ? st : rs_engine_flush(&r->out, r->how->write, r->how->ctx, err);
}

rasid_status rasid_store_recode(rasid_store *store, const rasid_recoding *how, rasid_error *err) {
  if (!store || !how || !how->engines || !how->nengines || !how->write)
    return rs_fail(err, RASID_ARGUMENT, "a record, an engine and a place to write are needed");
  recode r = {.store = store, .how = how};
  r.now = &r.batches[0], r.next = &r.batches[1];
  for (int i = 0; i < 2; i++) rs_arena_init(&r.batches[i].texts, RS_MAX_DOC_MEMORY);
  rs_arena_init(&r.before, RS_MAX_DOC_MEMORY), rs_arena_init(&r.after, RS_MAX_DOC_MEMORY);
  rasid_status st = all(&r, err);
  rasid_status kept = rasid_store_commit(store, st ? NULL : err);
  if (!st) st = kept;
  if (!st) st = sums(&r, err);
  for (int i = 0; i < 2; i++) drop_batch(&r.batches[i]), rs_arena_free(&r.batches[i].texts);
  rs_arena_free(&r.before), rs_arena_free(&r.after);
  rs_buf_free(&r.out);
  return st;
}

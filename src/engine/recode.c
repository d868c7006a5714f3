/* A record's texts coded anew, and what became otherwise.
 * Invariant: texts, revisions, clusters and reviews stay as they are; a document's events are those of its text under the
 * engine's lexicon, as if it were ingested now. What changed is read from the record before and after, so that it is told
 * as it is stored.
 * Cost: coding and storing each document that another version coded; in one thread. */
#include "base/limits.h"
#include "engine/record.h"
#include "store/review.h"
#include "store/stored.h"
#include <rasid_admin.h>

typedef struct recode {
  rasid_store *store;
  rasid_engine *engine;
  rasid_write_fn write;
  void *ctx;
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

/* ---- one document ---- */
static rasid_status store_again(recode *r, const rs_stored_doc *d, rasid_error *err) {
  const rs_doc *in = &d->doc;
  rasid_document doc = {.id = rs_engine_out(in->id),         .date = rs_engine_out(in->date), .lang = rs_engine_out(in->lang),
                        .source = rs_engine_out(in->source), .url = rs_engine_out(in->url),   .title = rs_engine_out(in->title),
                        .text = rs_engine_out(in->text)};
  rasid_result *res;
  rs_doc out;
  rs_coded c;
  rs_added what;
  rasid_status st = rasid_code(r->engine, &doc, &res, err);
  if (st) return st;
  st = rs_engine_coded(res, in, &r->before, &out, &c, err);
  if (!st) {
    c.recode = true;
    c.content_hash = d->content_hash;
    st = rs_store_add(r->store, &c, &what, err);
  }
  rasid_result_free(res);
  return st;
}

static rasid_status one(recode *r, int64_t *at, rasid_error *err) {
  rs_stored_doc d;
  rs_stored_telling *a, *b;
  uint32_t na, nb;
  const rasid_lexicon *lex = r->engine->lexicon;
  rs_arena_reset(&r->before), rs_arena_reset(&r->after);
  rasid_status st = rs_stored_next(r->store, *at, rs_lexicon_version(lex->lex), rs_model_version(lex->model), &r->before, &d, err);
  if (st) return st;
  *at = d.number;
  st = rs_stored_tellings(r->store, d.number, &r->before, &a, &na, err);
  if (!st) st = store_again(r, &d, err);
  if (!st) st = rs_stored_tellings(r->store, d.number, &r->after, &b, &nb, err);
  if (st) return st;
  r->documents++;
  differences(r, d.doc.id, a, na, b, nb);
  return rs_engine_flush(&r->out, r->write, r->ctx, err);
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
  return st ? st : rs_engine_flush(&r->out, r->write, r->ctx, err);
}

rasid_status rasid_store_recode(rasid_store *store, rasid_engine *engine, bool (*stop)(void *ctx), rasid_write_fn write, void *ctx,
                                rasid_error *err) {
  if (!store || !engine || !write) return rs_fail(err, RASID_ARGUMENT, "a record, an engine and a place to write are needed");
  recode r = {.store = store, .engine = engine, .write = write, .ctx = ctx};
  rs_arena_init(&r.before, RS_MAX_DOC_MEMORY), rs_arena_init(&r.after, RS_MAX_DOC_MEMORY);
  int64_t at = 0;
  rasid_status st = RASID_OK;
  while (!st && !(stop && stop(ctx))) st = one(&r, &at, err);
  if (st == RASID_END) st = RASID_OK;
  rasid_status kept = rasid_store_commit(store, st ? NULL : err);
  if (!st) st = kept;
  if (!st) st = sums(&r, err);
  rs_arena_free(&r.before), rs_arena_free(&r.after);
  rs_buf_free(&r.out);
  return st;
}

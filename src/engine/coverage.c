/* Which entries, senses and rules fire in documents. Counts stand in one array by origin: entries first, then senses.
 * An entry fires where a name of it is found or one of its words is the reading that parse chose; a sense where it
 * makes a candidate; a rule where it puts its marks. */
#include "engine/internal.h"
#include <rasid_admin.h>
#include <stdlib.h>

struct rasid_coverage {
  rasid_engine *en;
  uint64_t *count;
  uint32_t nentries, norigins;
};

rasid_status rasid_coverage_new(const rasid_lexicon *x, rasid_coverage **out, rasid_error *err) {
  if (!out || !x) return rs_fail(err, RASID_ARGUMENT, "coverage needs a lexicon and a place to be put");
  *out = NULL;
  rasid_coverage *c = calloc(1, sizeof *c);
  if (!c) return rs_fail_memory(err);
  c->nentries = rs_lexicon_nentries(x->lex);
  c->norigins = c->nentries + rs_lexicon_nsenses(x->lex);
  c->count = calloc((size_t)c->norigins + 1, sizeof *c->count);
  rasid_status st = c->count ? rasid_engine_new(x, NULL, &c->en, err) : rs_fail_memory(err);
  if (st) {
    rasid_coverage_free(c);
    return st;
  }
  *out = c;
  return RASID_OK;
}

void rasid_coverage_free(rasid_coverage *c) {
  if (!c) return;
  rasid_engine_free(c->en);
  free(c->count);
  free(c);
}

static void hit(rasid_coverage *c, uint32_t origin) {
  if (origin < c->norigins) c->count[origin]++;
}

static rasid_status see(void *ctx, const rs_view *v, rasid_error *err) {
  (void)err;
  rasid_coverage *c = ctx;
  const rs_parse *p = v->parse;
  uint32_t last = RS_NONE;
  for (uint32_t k = p->sent->tok0; k < p->sent->tok1; k++) {
    const rs_token *t = &p->tokens[k];
    if (t->mention != RS_NONE) {
      if (t->mention != last) hit(c, p->mentions[t->mention].entry);
      last = t->mention;
    } else if (t->nreading) {
      hit(c, p->readings[t->reading0 + (t->best < t->nreading ? t->best : 0)].entry);
    }
  }
  for (uint32_t k = 0; k < p->nfired; k++) hit(c, rs_lexicon_rule(p->lex, p->fired[k].rule).entry);
  for (uint32_t k = 0; k < v->cands->n; k++) hit(c, c->nentries + v->cands->at[k].sense);
  return RASID_OK;
}

rasid_status rasid_coverage_add(rasid_coverage *c, const rasid_document *doc, rasid_error *err) {
  if (!c) return rs_fail(err, RASID_ARGUMENT, "nothing to count in");
  rs_run run;
  return rs_engine_run(c->en, doc, see, c, &run, err);
}

typedef struct row {
  uint64_t count;
  uint32_t origin;
} row;

static int more(const void *a, const void *b) {
  const row *x = a, *y = b;
  if (x->count != y->count) return x->count > y->count ? -1 : 1;
  return x->origin < y->origin ? -1 : x->origin > y->origin;
}

/* Kinds that hold codes or grammar tables and never meet a text. */
static bool meets_text(const rs_lexicon *lex, uint32_t origin, uint32_t nentries) {
  if (origin >= nentries) return true;
  rs_entry e = rs_lexicon_entry(lex, origin);
  return e.lang != RS_LANG_ALL && e.kind != RS_KIND_PARADIGM && e.kind != RS_KIND_AFFIXES &&
         e.kind != RS_KIND_SPELLING && e.kind != RS_KIND_LANGUAGE && e.kind != RS_KIND_PROCLITIC &&
         e.kind != RS_KIND_ENCLITIC && e.kind != RS_KIND_ABBREV;
}

rasid_status rasid_coverage_write(const rasid_coverage *c, bool fired, rasid_write_fn write, void *ctx,
                                  rasid_error *err) {
  if (!c || !write) return rs_fail(err, RASID_ARGUMENT, "nothing to write or nowhere to");
  const rs_lexicon *lex = c->en->lexicon->lex;
  rs_arena a;
  rs_arena_init(&a, 0);
  row *rows = RS_NEW(&a, row, c->norigins);
  rs_buf out = {NULL, 0, 0, false};
  rasid_status st = rows ? RASID_OK : rs_fail_memory(err);
  uint32_t n = 0;
  for (uint32_t i = 0; rows && i < c->norigins; i++)
    if (c->count[i] || (!fired && meets_text(lex, i, c->nentries))) rows[n++] = (row){c->count[i], i};
  if (rows && n) qsort(rows, n, sizeof *rows, more);
  for (uint32_t i = 0; i < n && !st; i++) {
    rs_origin at = rs_lexicon_origin(lex, rows[i].origin);
    rs_buf_u64(&out, rows[i].count);
    rs_buf_printf(&out, "\t" RS_STR_FMT "\t" RS_STR_FMT ":%u\n",
                  RS_STR_ARG(rs_lexicon_rule_name(lex, rows[i].origin, &a)), RS_STR_ARG(at.file), at.line);
    if (out.n > 1 << 16) st = rs_engine_flush(&out, write, ctx, err);
  }
  if (!st) st = rs_engine_flush(&out, write, ctx, err);
  rs_buf_free(&out);
  rs_arena_free(&a);
  return st;
}

/* The rules' good and wrong examples, run as tests: a good one must fire its rule, a wrong one must not.
 * Each example is a document of its own, in the rule's language. Cost: coding the examples. */
#include "engine/internal.h"
#include <rasid_admin.h>

typedef struct rs_watch {
  uint32_t rule;
  bool fired;
} rs_watch;

static rasid_status watch(void *ctx, const rs_view *v, rasid_error *err) {
  (void)err;
  rs_watch *w = ctx;
  for (uint32_t i = 0; i < v->parse->nfired; i++) w->fired |= v->parse->fired[i].rule == w->rule;
  return RASID_OK;
}

static rasid_status try_one(rasid_engine *en, uint32_t rule, rs_lang lang, rs_str text, bool *fired, rasid_error *err) {
  rasid_document doc = {.text = rs_engine_out(text), .lang = rs_engine_out(rs_engine_lang_code(lang))};
  rs_watch w = {rule, false};
  rs_run run;
  rasid_status st = rs_engine_run(en, &doc, watch, &w, &run, err);
  *fired = w.fired;
  return st;
}

rasid_status rasid_lexicon_examples(const rasid_lexicon *x, rasid_example_fn each, void *ctx, size_t *failed,
                                    rasid_error *err) {
  size_t wrong = 0;
  if (failed) *failed = 0;
  rasid_engine *en;
  rasid_status st = rasid_engine_new(x, NULL, &en, err);
  if (st) return st;
  for (uint32_t i = 0; i < rs_lexicon_nrules(x->lex) && !st; i++) {
    rs_rule r = rs_lexicon_rule(x->lex, i);
    rs_entry e = rs_lexicon_entry(x->lex, r.entry);
    rs_origin at = rs_lexicon_origin(x->lex, r.entry);
    for (uint32_t k = 0; k < e.nattr && !st; k++) {
      rs_attr a = rs_lexicon_attr(x->lex, e.attr0 + k);
      bool good = rs_str_eq_c(a.name, "good"), fired = false;
      if (!good && !rs_str_eq_c(a.name, "wrong")) continue;
      st = try_one(en, i, (rs_lang)r.lang, a.value, &fired, err);
      if (st) break;
      wrong += fired != good;
      if (each)
        each(ctx, &(rasid_example){.rule = rs_engine_out(e.key),
                                   .text = rs_engine_out(a.value),
                                   .file = rs_engine_out(at.file),
                                   .line = at.line,
                                   .good = good,
                                   .passed = fired == good});
    }
  }
  rasid_engine_free(en);
  if (failed) *failed = wrong;
  return st;
}

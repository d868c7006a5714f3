/* The rules as parse runs them: read from the bytes once, when the lexicon is opened, and laid out by language.
 * Invariant: a language's patterns stand in cascade order and share one row of items. Cost: linear in rules and items.
 */
#include "lexicon/handle.h"

static bool takes_any(const rs_item *t) {
  return !t->gram && !t->sem && !t->kinds && !t->marks && t->entry == RS_NONE && !(t->flags & RS_ITEM_TRIGGER);
}

rasid_status rs_lexicon_make_patterns(rs_lexicon *x, rasid_error *err) {
  uint32_t nitems = x->count[RS_SEC_ITEMS], nrules = x->count[RS_SEC_RULES];
  rs_item *items = RS_NEW(&x->arena, rs_item, nitems);
  if (!items) return rs_fail_memory(err);
  for (uint32_t i = 0; i < nitems; i++) {
    items[i] = rs_lexicon_item(x, i);
    if (takes_any(&items[i])) items[i].flags |= RS_ITEM_ANY;
  }
  for (unsigned lang = 0; lang < RS_LANG_COUNT; lang++) {
    rs_pattern *to = x->patterns[lang] = RS_NEW(&x->arena, rs_pattern, nrules);
    if (!to) return rs_fail_memory(err);
    for (uint32_t i = 0; i < nrules; i++) {
      rs_rule r = rs_lexicon_rule(x, i);
      if (r.lang == lang || r.lang == RS_LANG_ALL) to[x->npatterns[lang]++] = (rs_pattern){r, i, items + r.item0};
    }
  }
  return RASID_OK;
}

const rs_pattern *rs_lexicon_patterns(const rs_lexicon *x, rs_lang lang, uint32_t *n) {
  *n = x->npatterns[lang];
  return x->patterns[lang];
}

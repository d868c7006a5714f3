/* The form table and the term tree while they are built: folded words to forms, forms and nodes to analyses.
 * Invariant: a node stands behind its parent. Cost: one hash look-up a form, and one a word of a term. */
#include "lexc/build.h"

/* A copy of a string. */
static bool keep(rs_build *b, rs_str s, rs_str *out) {
  enum { BLOCK = 1 << 16 };
  if (b->nroom < s.n) {
    b->nroom = s.n > BLOCK ? s.n : BLOCK;
    b->room = rs_arena_room(&b->a, b->nroom, 1);
    if (!b->room) return b->nroom = 0, false;
  }
  if (s.n) memcpy(b->room, s.p, s.n);
  *out = rs_str_make(b->room, s.n);
  b->room += s.n, b->nroom -= s.n;
  return true;
}

rasid_status rs_build_form(rs_build *b, rs_lang lang, rs_str fold, uint64_t hash, uint32_t *out) {
  if (b->base_forms && (*out = rs_lexicon_find_form(b->base, lang, fold, hash)) != RS_NONE) return RASID_OK;
  uint64_t h = rs_lex_form_hash(hash, lang);
  uint32_t at = (uint32_t)h, i;
  while ((i = rs_table_next(&b->form_table, h, &at)) != RS_NONE) {
    const rs_built_form *f = &b->forms[b->base_forms + i];
    if (f->lang == lang && rs_str_eq(rs_built_fold(f), fold)) return *out = b->base_forms + i, RASID_OK;
  }
  rs_str own;
  if (!keep(b, fold, &own) || !rs_table_reserve(&b->form_table, &b->a)) return RASID_MEMORY;
  if (b->nforms > RS_LEX_MAX_INDEX) return RASID_LIMIT;
  rs_built_form *f = RS_PUSH(&b->a, b->forms, b->nforms, b->cap_forms);
  if (!f) return RASID_MEMORY;
  *f = (rs_built_form){.fold = own.p, .nfold = (uint8_t)own.n, .hash = h, .last = RS_NONE, .lang = (uint8_t)lang};
  *out = b->base_forms + rs_table_add(&b->form_table, h);
  return RASID_OK;
}

/* The node behind `parent` by `form`. Nodes and their edges share one index. */
static rasid_status node_after(rs_build *b, uint32_t parent, uint32_t form, uint32_t *out) {
  bool of_base = form < b->base_forms &&
                 (parent & RS_LEX_ROOT ? (parent & RS_LEX_MAX_INDEX) < b->base_forms : parent < b->base_nodes);
  if (of_base && (*out = rs_lexicon_next(b->base, parent, form)) != RS_NONE) return RASID_OK;
  uint64_t h = rs_lex_edge_hash(parent, form);
  uint32_t at = (uint32_t)h, i;
  while ((i = rs_table_next(&b->edges, h, &at)) != RS_NONE) {
    const rs_built_node *n = &b->nodes[b->base_nodes + i];
    if (n->parent == parent && n->form == form) return *out = b->base_nodes + i, RASID_OK;
  }
  if (!rs_table_reserve(&b->edges, &b->a)) return RASID_MEMORY;
  if (b->nnodes > RS_LEX_MAX_INDEX) return RASID_LIMIT;
  rs_built_node *n = RS_PUSH(&b->a, b->nodes, b->nnodes, b->cap_nodes);
  if (!n) return RASID_MEMORY;
  *n = (rs_built_node){.parent = parent, .form = form, .last = RS_NONE};
  *out = b->base_nodes + rs_table_add(&b->edges, h);
  return RASID_OK;
}

rasid_status rs_build_period(rs_build *b, uint32_t from, uint32_t to, uint16_t *out, rasid_error *err) {
  *out = 0;
  if (!from && !to) return RASID_OK;
  /* A few hundred at most, and mostly the one just used: looked for from the end. */
  for (uint32_t i = b->nperiods; i > 0 && i + 64 > b->nperiods; i--)
    if (b->periods[2 * i - 2] == from && b->periods[2 * i - 1] == to) return *out = (uint16_t)i, RASID_OK;
  if (b->nperiods == UINT16_MAX) return rs_fail(err, RASID_LIMIT, "more than 65,535 different times of names");
  if (2 * b->nperiods == b->cap_periods) {
    b->periods = rs_arena_grow(&b->a, b->periods, 2 * (size_t)b->nperiods, 2 * (size_t)b->nperiods + 2,
                               sizeof *b->periods, &b->cap_periods);
    if (!b->periods) return rs_fail_memory(err);
  }
  b->periods[2 * b->nperiods] = from, b->periods[2 * b->nperiods + 1] = to;
  *out = (uint16_t)++b->nperiods;
  return RASID_OK;
}

rasid_status rs_build_add(rs_build *b, uint32_t entry, rs_lang lang, const rs_str *fold, const uint64_t *hash,
                          uint32_t n, rs_str written, uint32_t feats, uint16_t period, rasid_error *err) {
  uint32_t form = 0, at = 0;
  rasid_status st = RASID_OK;
  for (uint32_t i = 0; i < n; i++) {
    st = rs_build_form(b, lang, fold[i], hash[i], &form);
    if (!st && i) st = node_after(b, at, form, &at);
    if (st == RASID_LIMIT) return rs_fail(err, st, "more than %u forms", (unsigned)RS_LEX_MAX_INDEX);
    if (st) return rs_fail_memory(err);
    if (!i) at = RS_LEX_ROOT | form;
  }
  uint32_t *last = n > 1 ? &b->nodes[at].last : &b->forms[form].last;
  rs_str own = n == 1 ? rs_built_fold(&b->forms[form]) : (rs_str){NULL, 0};
  if (*last != RS_NONE && !rs_str_eq(own, written)) own = rs_built_written(&b->analyses[*last]);
  if (!rs_str_eq(own, written) && !keep(b, written, &own)) return rs_fail_memory(err);
  *last = b->nanalyses;
  rs_built_analysis *an = RS_PUSH(&b->a, b->analyses, b->nanalyses, b->cap_analyses);
  if (!an) return rs_fail_memory(err);
  *an = (rs_built_analysis){.at = n > 1 ? RS_LEX_ROOT | at : form,
                            .entry = entry,
                            .feats = feats,
                            .written = own.p,
                            .nwritten = (uint16_t)own.n,
                            .period = period};
  return RASID_OK;
}

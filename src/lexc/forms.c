/* The form table and the term tree while they are built: folded words to forms, forms and nodes to analyses.
 * Invariant: forms and nodes are numbered in the order in which they first appear, so the same sources give the same
 * bytes. Cost: one hash look-up a form and a string; grouping is two passes and no sort. */
#include "lexc/build.h"
#include "text/text.h"

bool rs_build_intern(rs_build *b, rs_str s, rs_strref *out) {
  if (s.n == 0) return *out = (rs_strref){0, 0}, true;
  uint64_t h = rs_hash(s.p, s.n);
  uint32_t at = (uint32_t)h, i;
  while ((i = rs_table_next(&b->pool, h, &at)) != RS_NONE) {
    rs_strref r = b->pool_refs[i];
    if (r.n == s.n && memcmp(b->strings.p + r.off, s.p, s.n) == 0) return *out = r, true;
  }
  if (b->strings.n > UINT32_MAX - s.n) return false;
  uint32_t n = b->pool.n;
  if (!rs_table_reserve(&b->pool, &b->a)) return false;
  rs_strref *to = RS_PUSH(&b->a, b->pool_refs, n, b->cap_pool);
  if (!to) return false;
  *to = (rs_strref){(uint32_t)b->strings.n, s.n};
  rs_buf_str(&b->strings, s);
  (void)rs_table_add(&b->pool, h);
  *out = *to;
  return !b->strings.failed;
}

/* Appends a string that hardly any other shares: looking for its like would cost more than it saves. */
static bool append(rs_build *b, rs_str s, rs_strref *out) {
  if (b->strings.n > UINT32_MAX - s.n) return false;
  *out = (rs_strref){(uint32_t)b->strings.n, s.n};
  rs_buf_str(&b->strings, s);
  return !b->strings.failed;
}

static bool is_string(const rs_build *b, rs_strref r, rs_str s) {
  return r.n == s.n && memcmp(b->strings.p + r.off, s.p, s.n) == 0;
}

rasid_status rs_build_form(rs_build *b, rs_lang lang, rs_str fold, uint64_t hash, uint32_t *out) {
  uint64_t h = rs_lex_form_hash(hash, lang);
  uint32_t at = (uint32_t)h, i;
  while ((i = rs_table_next(&b->form_table, h, &at)) != RS_NONE) {
    const rs_built_form *f = &b->forms[i];
    if (f->lang == lang && is_string(b, f->fold, fold)) return *out = i, RASID_OK;
  }
  rs_strref ref;
  if (!append(b, fold, &ref) || !rs_table_reserve(&b->form_table, &b->a)) return RASID_MEMORY;
  if (b->nforms > RS_LEX_MAX_INDEX) return RASID_LIMIT;
  rs_built_form *f = RS_PUSH(&b->a, b->forms, b->nforms, b->cap_forms);
  if (!f) return RASID_MEMORY;
  *f = (rs_built_form){.fold = ref, .written = ref, .node = RS_NONE, .lang = (uint8_t)lang};
  *out = rs_table_add(&b->form_table, h);
  return RASID_OK;
}

/* The node behind `parent` by `form`; roots have the parent RS_NONE. Nodes and their edges share one index. */
static rasid_status node_after(rs_build *b, uint32_t parent, uint32_t form, uint32_t *out) {
  uint64_t h = rs_lex_edge_hash(parent, form);
  uint32_t at = (uint32_t)h, i;
  while ((i = rs_table_next(&b->edges, h, &at)) != RS_NONE)
    if (b->nodes[i].parent == parent && b->nodes[i].form == form) return *out = i, RASID_OK;
  if (!rs_table_reserve(&b->edges, &b->a)) return RASID_MEMORY;
  rs_built_node *n = RS_PUSH(&b->a, b->nodes, b->nnodes, b->cap_nodes);
  if (!n) return RASID_MEMORY;
  *n = (rs_built_node){.parent = parent, .form = form};
  *out = rs_table_add(&b->edges, h);
  if (parent == RS_NONE)
    b->forms[form].node = *out;
  else
    b->nodes[parent].more = true;
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
  uint32_t form = 0, at = RS_NONE;
  rasid_status st = RASID_OK;
  for (uint32_t i = 0; i < n; i++) {
    st = rs_build_form(b, lang, fold[i], hash[i], &form);
    if (!st && n > 1) st = node_after(b, at, form, &at);
    if (st == RASID_LIMIT) return rs_fail(err, st, "more than %u forms", (unsigned)RS_LEX_MAX_INDEX);
    if (st) return rs_fail_memory(err);
  }
  rs_strref *last = n > 1 ? &b->nodes[at].written : &b->forms[form].written;
  if (n == 1 && is_string(b, b->forms[form].fold, written))
    *last = b->forms[form].fold;
  else if (!is_string(b, *last, written) && !append(b, written, last))
    return rs_fail_memory(err);
  rs_built_analysis *an = RS_PUSH(&b->a, b->analyses, b->nanalyses, b->cap_analyses);
  if (!an) return rs_fail_memory(err);
  *an = (rs_built_analysis){
      .at = n > 1 ? at : form, .entry = entry, .feats = feats, .written = *last, .period = period, .term = n > 1};
  return RASID_OK;
}

static bool same(const rs_build *b, const rs_built_analysis *x, const rs_built_analysis *y) {
  return x->entry == y->entry && x->feats == y->feats && x->period == y->period &&
         is_string(b, x->written, rs_str_make(b->strings.p + y->written.off, y->written.n));
}

/* A masdar that a noun entry of its own stands for: same letters, same number. */
static bool noun_stands(const rs_build *b, const rs_built_analysis *masdar, const rs_built_analysis *group,
                        uint32_t n) {
  rs_str written = rs_str_make(b->strings.p + masdar->written.off, masdar->written.n);
  for (uint32_t i = 0; i < n; i++) {
    const rs_built_analysis *o = &group[i];
    if (b->e[o->entry]->kind != RS_KIND_NOUN || RS_F_DER(o->feats) == RS_DER_NISBA) continue;
    uint32_t num = RS_F_NUM(o->feats), mine = RS_F_NUM(masdar->feats);
    if (num && mine && num != mine) continue;
    if (rs_text_agree(rs_str_make(b->strings.p + o->written.off, o->written.n), written)) return true;
  }
  return false;
}

/* Takes doubles and covered masdars out of one group; returns how many stay. */
static uint32_t tidy(const rs_build *b, rs_built_analysis *g, uint32_t n) {
  enum { LOOK_BACK = 64 }; /* doubles come close together; a hostile lexicon must not make this quadratic */
  uint32_t kept = 0;
  bool noun = false;
  for (uint32_t i = 0; i < n; i++) noun = noun || b->e[g[i].entry]->kind == RS_KIND_NOUN;
  for (uint32_t i = 0; i < n; i++) {
    bool masdar = b->e[g[i].entry]->kind == RS_KIND_VERB && RS_F_DER(g[i].feats) == RS_DER_MASDAR;
    g[i].dead = masdar && noun && n <= LOOK_BACK && noun_stands(b, &g[i], g, n);
    for (uint32_t k = i; k > 0 && k + LOOK_BACK > i && !g[i].dead; k--) g[i].dead = same(b, &g[i], &g[k - 1]);
  }
  for (uint32_t i = 0; i < n; i++)
    if (!g[i].dead) g[kept++] = g[i];
  return kept;
}

rasid_status rs_build_group(rs_build *b, rasid_error *err) {
  uint32_t n = b->nanalyses, ngroups = b->nforms + b->nnodes;
  uint32_t *first = RS_NEW(&b->a, uint32_t, (size_t)ngroups + 2);
  rs_built_analysis *sorted = RS_NEW(&b->a, rs_built_analysis, n);
  if (!first || !sorted) return rs_fail_memory(err);
  for (uint32_t i = 0; i < n; i++) first[b->analyses[i].at + (b->analyses[i].term ? b->nforms : 0) + 2]++;
  for (uint32_t i = 0; i < ngroups; i++) first[i + 2] += first[i + 1];
  for (uint32_t i = 0; i < n; i++)
    sorted[first[b->analyses[i].at + (b->analyses[i].term ? b->nforms : 0) + 1]++] = b->analyses[i];
  uint32_t out = 0;
  for (uint32_t i = 0; i < ngroups; i++) {
    rs_built_analysis *g = sorted + first[i];
    uint32_t kept = tidy(b, g, first[i + 1] - first[i]), an0 = kept ? out : 0;
    if (kept > UINT16_MAX) return rs_fail(err, RASID_LIMIT, "more than 65,535 readings of one form");
    memmove(sorted + out, g, kept * sizeof *g);
    out += kept;
    if (i < b->nforms)
      b->forms[i].an0 = an0, b->forms[i].nan = kept;
    else
      b->nodes[i - b->nforms].an0 = an0, b->nodes[i - b->nforms].nan = kept;
  }
  b->analyses = sorted;
  b->nanalyses = out;
  return RASID_OK;
}

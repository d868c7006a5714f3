/* Puts what was built in its order: analyses by form and node, and there by entry; forms by their hash, nodes level by
 * level. Invariant: the order hangs on what forms, nodes and analyses are, not on when they came, so that a build which
 * takes most of them from another lexicon gives the same bytes. Cost: linear (counting sorts; forms of one bucket, and
 * analyses of one form, are few). */
#include "lexc/build.h"
#include "text/text.h"

typedef struct order {
  rs_build *b;
  const rs_built_analysis **group; /* per old number, forms and then nodes: its analyses; covered ones last */
  uint32_t *live, *kept;
  bool *form_used, *node_used;
  uint32_t *form_order, *new_form, *node_order, *new_node; /* new number -> old; old -> new */
  uint32_t nforms, nnodes, nlive, ncovered;
} order;

static uint32_t group_of(const rs_build *b, uint32_t at) {
  return at & RS_LEX_ROOT ? b->nforms + (at & RS_LEX_MAX_INDEX) : at;
}

/* ---- analyses of one form or node ---- */
static bool same(const rs_built_analysis *x, const rs_built_analysis *y) {
  return x->entry == y->entry && x->feats == y->feats && x->period == y->period && rs_str_eq(rs_built_written(x), rs_built_written(y));
}

static bool is_masdar(const rs_build *b, const rs_built_analysis *a) {
  return b->e[a->entry]->kind == RS_KIND_VERB && RS_F_DER(a->feats) == RS_DER_MASDAR;
}

/* A masdar that a noun entry of its own stands for: same letters, same number. */
static bool noun_stands(const rs_build *b, const rs_built_analysis *masdar, const rs_built_analysis *group,
                        uint32_t n) {
  for (uint32_t i = 0; i < n; i++) {
    const rs_built_analysis *o = &group[i];
    if (b->e[o->entry]->kind != RS_KIND_NOUN || RS_F_DER(o->feats) == RS_DER_NISBA) continue;
    uint32_t num = RS_F_NUM(o->feats), mine = RS_F_NUM(masdar->feats);
    if (num && mine && num != mine) continue;
    if (rs_text_agree(rs_built_written(o), rs_built_written(masdar))) return true;
  }
  return false;
}

/* By entry; those of one entry stay as they came. */
static void by_entry(rs_built_analysis *g, uint32_t n) {
  for (uint32_t i = 1; i < n; i++) {
    if (g[i - 1].entry <= g[i].entry) continue;
    rs_built_analysis x = g[i];
    uint32_t k = i;
    for (; k && g[k - 1].entry > x.entry; k--) g[k] = g[k - 1];
    g[k] = x;
  }
}

/* Takes doubles out of one group and moves covered masdars to its end. Sets how many stay, and how many of them live. */
static void tidy(const rs_build *b, rs_built_analysis *g, uint32_t n, uint32_t *kept, uint32_t *live) {
  enum { LOOK_BACK = 64 }; /* doubles come close together; a hostile lexicon must not make this quadratic */
  uint32_t nall = 0, nlive = 0, nmasdar = 0;
  bool noun = false;
  by_entry(g, n);
  for (uint32_t i = 0; i < n; i++) {
    bool twice = false;
    for (uint32_t k = nall; k > 0 && k + LOOK_BACK > nall && !twice; k--) twice = same(&g[i], &g[k - 1]);
    if (twice) continue;
    noun = noun || b->e[g[i].entry]->kind == RS_KIND_NOUN;
    nmasdar += is_masdar(b, &g[i]);
    g[nall++] = g[i];
  }
  *kept = *live = nall;
  if (!noun || !nmasdar || nall > LOOK_BACK) return;
  rs_built_analysis covered[LOOK_BACK];
  uint64_t stands = 0;
  for (uint32_t i = 0; i < nall; i++)
    if (is_masdar(b, &g[i]) && noun_stands(b, &g[i], g, nall)) stands |= UINT64_C(1) << i;
  uint32_t ncovered = 0;
  for (uint32_t i = 0; i < nall; i++) *(stands >> i & 1 ? &covered[ncovered++] : &g[nlive++]) = g[i];
  memcpy(g + nlive, covered, ncovered * sizeof *g);
  *live = nlive;
}

/* The base's analyses of a group, which are tidy, and those that came since. */
static rs_built_analysis *of_base(const rs_build *b, uint32_t g, uint32_t *n) {
  uint32_t an0 = g < b->nforms ? b->forms[g].an0 : b->nodes[g - b->nforms].an0;
  *n = g < b->nforms ? b->forms[g].nan : b->nodes[g - b->nforms].nan;
  return b->analyses + an0;
}

static rasid_status tidy_group(order *o, uint32_t g, rs_built_analysis *since, uint32_t n, rasid_error *err) {
  rs_build *b = o->b;
  uint32_t nold;
  rs_built_analysis *all = of_base(b, g, &nold);
  if (!n) {
    o->kept[g] = o->live[g] = nold;
    while (o->live[g] && (all[o->live[g] - 1].at & RS_BUILT_COVERED)) o->live[g]--;
  } else {
    if (nold) {
      rs_built_analysis *both = rs_arena_room(&b->a, (size_t)nold + n, sizeof *both);
      if (!both) return rs_fail_memory(err);
      memcpy(both, all, nold * sizeof *both);
      memcpy(both + nold, since, n * sizeof *both);
      since = both;
    }
    all = since;
    tidy(b, all, nold + n, &o->kept[g], &o->live[g]);
  }
  o->group[g] = all;
  if (o->live[g] > RS_LEX_MAX_READINGS)
    return rs_fail(err, RASID_LIMIT, "more than %d readings of one form", RS_LEX_MAX_READINGS);
  o->nlive += o->live[g], o->ncovered += o->kept[g] - o->live[g];
  return RASID_OK;
}

static rasid_status group(order *o, rasid_error *err) {
  rs_build *b = o->b;
  uint32_t n = b->nanalyses - b->base_analyses, ngroups = b->nforms + b->nnodes;
  const rs_built_analysis *came = b->analyses + b->base_analyses;
  uint32_t *first = RS_NEW(&b->a, uint32_t, (size_t)ngroups + 2);
  rs_built_analysis *sorted = rs_arena_room(&b->a, n, sizeof *sorted);
  o->group = rs_arena_room(&b->a, ngroups, sizeof *o->group);
  o->live = rs_arena_room(&b->a, ngroups, sizeof *o->live);
  o->kept = rs_arena_room(&b->a, ngroups, sizeof *o->kept);
  if (!first || !sorted || !o->group || !o->live || !o->kept) return rs_fail_memory(err);
  for (uint32_t i = 0; i < n; i++) first[group_of(b, came[i].at) + 2]++;
  for (uint32_t i = 0; i < ngroups; i++) first[i + 2] += first[i + 1];
  for (uint32_t i = 0; i < n; i++) sorted[first[group_of(b, came[i].at) + 1]++] = came[i];
  rasid_status st = RASID_OK;
  for (uint32_t i = 0; !st && i < ngroups; i++)
    st = tidy_group(o, i, sorted + first[i], first[i + 1] - first[i], err);
  return st;
}

/* ---- numbers ---- */
/* Forms and nodes that nothing leads to any more are left out; which forms begin terms, which nodes go on. */
static rasid_status prune(order *o, rasid_error *err) {
  rs_build *b = o->b;
  o->form_used = RS_NEW(&b->a, bool, b->nforms);
  o->node_used = RS_NEW(&b->a, bool, b->nnodes);
  if (!o->form_used || !o->node_used) return rs_fail_memory(err);
  for (uint32_t i = 0; i < b->nforms; i++) o->form_used[i] = o->live[i] > 0, b->forms[i].begins = false;
  for (uint32_t i = 0; i < b->nnodes; i++) b->nodes[i].more = false;
  for (uint32_t i = b->nnodes; i-- > 0;) {
    rs_built_node *n = &b->nodes[i];
    o->node_used[i] = o->live[b->nforms + i] || n->more;
    if (!o->node_used[i]) continue;
    o->nnodes++;
    o->form_used[n->form] = true;
    if (n->parent & RS_LEX_ROOT)
      b->forms[n->parent & RS_LEX_MAX_INDEX].begins = o->form_used[n->parent & RS_LEX_MAX_INDEX] = true;
    else
      b->nodes[n->parent].more = true;
  }
  for (uint32_t i = 0; i < b->nforms; i++) o->nforms += o->form_used[i];
  return RASID_OK;
}

static bool form_before(const rs_build *b, uint32_t x, uint32_t y) {
  const rs_built_form *f = &b->forms[x], *g = &b->forms[y];
  if (f->hash != g->hash) return f->hash < g->hash;
  int c = rs_str_cmp(rs_built_fold(f), rs_built_fold(g));
  return c ? c < 0 : f->lang < g->lang;
}

/* Sums of counts: where each begins. */
static void begin_each(uint32_t *count, uint32_t n) {
  for (uint32_t i = 0, sum = 0; i < n; i++) {
    uint32_t here = count[i];
    count[i] = sum, sum += here;
  }
}

static rasid_status order_forms(order *o, rasid_error *err) {
  rs_build *b = o->b;
  uint32_t nplaces = o->nforms / 2 + 1, *at = RS_NEW(&b->a, uint32_t, nplaces);
  o->form_order = rs_arena_room(&b->a, o->nforms, sizeof *o->form_order);
  o->new_form = rs_arena_room(&b->a, b->nforms, sizeof *o->new_form);
  if (!at || !o->form_order || !o->new_form) return rs_fail_memory(err);
  for (uint32_t i = 0; i < b->nforms; i++) at[rs_lex_place(b->forms[i].hash, nplaces)] += o->form_used[i];
  begin_each(at, nplaces);
  for (uint32_t i = 0; i < b->nforms; i++)
    if (o->form_used[i]) o->form_order[at[rs_lex_place(b->forms[i].hash, nplaces)]++] = i;
  for (uint32_t i = 1; i < o->nforms; i++) {
    uint32_t x = o->form_order[i], k = i;
    for (; k && form_before(b, x, o->form_order[k - 1]); k--) o->form_order[k] = o->form_order[k - 1];
    o->form_order[k] = x;
  }
  for (uint32_t i = 0; i < o->nforms; i++) o->new_form[o->form_order[i]] = i;
  return RASID_OK;
}

/* Level by level, there by parent, there by form. */
static rasid_status order_nodes(order *o, rasid_error *err) {
  rs_build *b = o->b;
  uint32_t nparents = o->nforms + b->nnodes;
  uint32_t *by_form = rs_arena_room(&b->a, o->nnodes, sizeof *by_form), *at = RS_NEW(&b->a, uint32_t, o->nforms),
           *child = rs_arena_room(&b->a, o->nnodes, sizeof *child),
           *from = RS_NEW(&b->a, uint32_t, (size_t)nparents + 1);
  o->node_order = rs_arena_room(&b->a, o->nnodes, sizeof *o->node_order);
  o->new_node = rs_arena_room(&b->a, b->nnodes, sizeof *o->new_node);
  if (!by_form || !at || !child || !from || !o->node_order || !o->new_node) return rs_fail_memory(err);
#define PARENT_OF(i)                                                                                                   \
  (b->nodes[i].parent & RS_LEX_ROOT ? o->new_form[b->nodes[i].parent & RS_LEX_MAX_INDEX] : o->nforms + b->nodes[i].parent)
  for (uint32_t i = 0; i < b->nnodes; i++)
    if (o->node_used[i]) at[o->new_form[b->nodes[i].form]]++, from[PARENT_OF(i)]++;
  begin_each(at, o->nforms), begin_each(from, nparents + 1);
  for (uint32_t i = 0; i < b->nnodes; i++)
    if (o->node_used[i]) by_form[at[o->new_form[b->nodes[i].form]]++] = i;
  for (uint32_t i = 0; i < o->nnodes; i++) child[from[PARENT_OF(by_form[i])]++] = by_form[i];
#undef PARENT_OF
  /* from[p] now is where the children of p end, and so where those of p + 1 begin. */
  uint32_t n = 0;
  for (uint32_t k = 0; k < (o->nforms ? from[o->nforms - 1] : 0); k++) o->node_order[n++] = child[k];
  for (uint32_t i = 0; i < n; i++) {
    uint32_t p = o->nforms + o->node_order[i];
    o->new_node[o->node_order[i]] = i;
    for (uint32_t k = from[p - 1]; k < from[p]; k++) o->node_order[n++] = child[k];
  }
  return RASID_OK;
}

/* ---- rewriting ---- */
static rasid_status renumber(order *o, rasid_error *err) {
  rs_build *b = o->b;
  rs_built_form *forms = rs_arena_room(&b->a, o->nforms, sizeof *forms);
  rs_built_node *nodes = rs_arena_room(&b->a, o->nnodes, sizeof *nodes);
  rs_built_analysis *analyses = rs_arena_room(&b->a, o->nlive, sizeof *analyses);
  b->covered = rs_arena_room(&b->a, o->ncovered, sizeof *b->covered);
  if (!forms || !nodes || !analyses || !b->covered) return rs_fail_memory(err);
  uint32_t out = 0;
  for (uint32_t i = 0; i < o->nforms + o->nnodes; i++) {
    bool term = i >= o->nforms;
    uint32_t old = term ? o->node_order[i - o->nforms] : o->form_order[i], g = term ? b->nforms + old : old;
    uint32_t an0 = o->live[g] ? out : 0;
    const rs_built_analysis *from = o->group[g];
    memcpy(analyses + out, from, o->live[g] * sizeof *from);
    out += o->live[g];
    for (uint32_t k = o->live[g]; k < o->kept[g]; k++) {
      rs_built_analysis *c = &b->covered[b->ncovered++];
      *c = from[k], c->at = term ? RS_LEX_ROOT | (i - o->nforms) : i;
    }
    if (term) {
      rs_built_node *n = &nodes[i - o->nforms];
      *n = b->nodes[old];
      n->an0 = an0, n->nan = o->live[g], n->form = o->new_form[n->form];
      n->parent = n->parent & RS_LEX_ROOT ? RS_LEX_ROOT | o->new_form[n->parent & RS_LEX_MAX_INDEX]
                                          : o->new_node[n->parent];
    } else {
      forms[i] = b->forms[old];
      forms[i].an0 = an0, forms[i].nan = o->live[g];
    }
  }
  b->forms = forms, b->nodes = nodes, b->analyses = analyses;
  b->nforms = o->nforms, b->nnodes = o->nnodes, b->nanalyses = out;
  return RASID_OK;
}

rasid_status rs_build_order(rs_build *b, rasid_error *err) {
  order o = {.b = b};
  rasid_status st = group(&o, err);
  if (!st) st = prune(&o, err);
  if (!st) st = order_forms(&o, err);
  if (!st) st = order_nodes(&o, err);
  return st ? st : renumber(&o, err);
}

/* Rewriting rules of the inflection: `from > to / left _ right` over one-byte symbols, where an item is a symbol, a set
 * `(abc)`, a named set `{C}`, either with % for any number, or ^ for the word's edge.
 * Invariant: a rule is applied from left to right and never looks again at what it has just written.
 * Cost: rules whose symbols are not all in the word are sifted out 64 at a time; the others are linear in the word. */
#include "base/bytes.h"
#include "lexc/morph_internal.h"

static int find_set(const rs_mlang *l, rs_str name) {
  for (uint32_t i = 0; i < l->nsets; i++)
    if (rs_str_eq(l->set_name[i], name)) return (int)i;
  return -1;
}

/* Reads one item at *i. */
static bool item_parse(const rs_mlang *l, rs_str t, uint32_t *i, rs_mitem *out) {
  *out = (rs_mitem){{0, 0}, 0, 0};
  char c = t.p[*i];
  if (c == '^') {
    out->edge = 1, ++*i;
    return true;
  }
  if (c != '{' && c != '(') {
    if ((unsigned char)c >= 128) return false;
    rs_mset_add(out->bits, (uint8_t)c), ++*i;
    return true;
  }
  uint32_t end = *i + 1;
  while (end < t.n && t.p[end] != (c == '{' ? '}' : ')')) end++;
  if (end >= t.n) return false;
  if (c == '{') {
    int s = find_set(l, rs_str_sub(t, *i + 1, end));
    if (s < 0) return false;
    memcpy(out->bits, l->set_bits[s], sizeof out->bits);
  } else {
    for (uint32_t k = *i + 1; k < end; k++)
      if (t.p[k] != ' ') rs_mset_add(out->bits, (uint8_t)t.p[k]);
  }
  *i = end + 1;
  if (*i < t.n && t.p[*i] == '%') out->many = 1, ++*i;
  return true;
}

bool rs_mset_parse(const rs_mlang *l, rs_str text, uint64_t bits[2]) {
  bits[0] = bits[1] = 0;
  for (uint32_t i = 0; i < text.n;) {
    rs_mitem it;
    if (text.p[i] == ' ') {
      i++;
      continue;
    }
    if (!item_parse(l, text, &i, &it) || it.edge) return false;
    bits[0] |= it.bits[0], bits[1] |= it.bits[1];
  }
  return true;
}

static void add_need(rs_mrule *r, const rs_mitem *it) {
  int n = __builtin_popcountll(it->bits[0]) + __builtin_popcountll(it->bits[1]);
  if (n == 1 && !it->many) r->need[0] |= it->bits[0], r->need[1] |= it->bits[1];
}

/* A row of items; reversed for what stands left of the rule's focus. */
static bool row_parse(const rs_mlang *l, rs_str t, bool reverse, rs_arena *a, rs_mrule *r, rs_mitem **out, uint8_t *n) {
  rs_mitem *row = RS_NEW(a, rs_mitem, (size_t)t.n + 1);
  if (!row) return false;
  uint8_t k = 0;
  for (uint32_t i = 0; i < t.n;) {
    if (t.p[i] == ' ') {
      i++;
      continue;
    }
    if (k >= 16 || !item_parse(l, t, &i, &row[k])) return false;
    add_need(r, &row[k++]);
  }
  for (uint8_t i = 0; reverse && i < k / 2; i++) {
    rs_mitem x = row[i];
    row[i] = row[k - 1 - i], row[k - 1 - i] = x;
  }
  *out = row, *n = k;
  return true;
}

rasid_status rs_mrule_parse(const rs_mlang *l, rs_str text, rs_arena *a, rs_mrule *out, const char **why) {
  memset(out, 0, sizeof *out);
  *why = "a rule is written FROM > TO / LEFT _ RIGHT";
  rs_str rest = text;
  rs_str from = rs_str_cut(&rest, '>');
  if (!rest.p) return RASID_LEXICON;
  rs_str to = rs_str_trim(rs_str_cut(&rest, '/')), left = {0}, right = {0};
  if (rest.p) {
    left = rs_str_cut(&rest, '_');
    if (!rest.p) return RASID_LEXICON;
    right = rest;
  }
  *why = "unknown set, or a row too long";
  if (!row_parse(l, rs_str_trim(from), false, a, out, &out->from, &out->nfrom) || out->nfrom == 0 ||
      !row_parse(l, rs_str_trim(left), true, a, out, &out->left, &out->nleft) ||
      !row_parse(l, rs_str_trim(right), false, a, out, &out->right, &out->nright))
    return RASID_LEXICON;
  *why = "what stands behind > is at most eight symbols, or 0 for none";
  if (to.n == 0 || to.n > sizeof out->to) return RASID_LEXICON;
  if (!rs_str_eq_c(to, "0")) memcpy(out->to, to.p, to.n), out->nto = (uint8_t)to.n;
  return RASID_OK;
}

/* Do the items fit the symbols left (step -1) or right (step 1) of `at`? */
static bool context(const rs_mitem *it, uint8_t n, const rs_msym *w, int at, int step) {
  for (uint8_t i = 0; i < n; i++) {
    bool inside = at >= 0 && at < w->n;
    if (it[i].edge) {
      if (inside) return false;
    } else if (it[i].many) {
      while (at >= 0 && at < w->n && rs_mset_has(it[i].bits, w->s[at])) at += step;
    } else {
      if (!inside || !rs_mset_has(it[i].bits, w->s[at])) return false;
      at += step;
    }
  }
  return true;
}

static void mask_of(const rs_msym *w, uint64_t m[2]) {
  m[0] = m[1] = 0;
  for (uint8_t i = 0; i < w->n; i++) rs_mset_add(m, w->s[i]);
}

/* 1: it changed the word, 0: not, -1: too long. */
static int rule_apply(const rs_mrule *r, rs_msym *w) {
  int changed = 0;
  for (int i = 0; i + r->nfrom <= w->n;) {
    uint8_t k = 0;
    while (k < r->nfrom && rs_mset_has(r->from[k].bits, w->s[i + k])) k++;
    if (k < r->nfrom || !context(r->left, r->nleft, w, i - 1, -1) ||
        !context(r->right, r->nright, w, i + r->nfrom, 1)) {
      i++;
      continue;
    }
    int n = w->n - r->nfrom + r->nto;
    if (n > RS_MORPH_SYMBOLS) return -1;
    memmove(w->s + i + r->nto, w->s + i + r->nfrom, (size_t)(w->n - i - r->nfrom));
    memcpy(w->s + i, r->to, r->nto);
    w->n = (uint8_t)n, i += r->nto, changed = 1;
  }
  return changed;
}

bool rs_mrules_index(rs_mlang *l, rs_arena *a) {
  l->rule_words = l->nrules / 64 + 1;
  l->class_rules = RS_NEW(a, uint64_t, (size_t)RS_MORPH_CLASSES * l->rule_words);
  l->need_rules = RS_NEW(a, uint64_t, (size_t)128 * l->rule_words);
  if (!l->class_rules || !l->need_rules) return false;
  for (uint32_t i = 0; i < l->nrules; i++) {
    const rs_mrule *r = &l->rules[i];
    uint64_t bit = UINT64_C(1) << i % 64;
    for (uint32_t k = 0; k < RS_MORPH_CLASSES; k++)
      if (r->classes >> k & 1) l->class_rules[k * l->rule_words + i / 64] |= bit;
    for (unsigned s = 0; s < 128; s++)
      if (r->need[s >> 6] >> (s & 63) & 1) l->need_rules[s * l->rule_words + i / 64] |= bit;
    l->needed[0] |= r->need[0], l->needed[1] |= r->need[1];
  }
  return true;
}

/* The rules of word `k` of the bits that the class has and whose symbols are in the word. */
static uint64_t rules_for(const rs_mlang *l, uint32_t cls, const uint64_t m[2], uint32_t k) {
  uint64_t on = l->class_rules[cls * l->rule_words + k];
  for (unsigned half = 0; half < 2; half++)
    for (uint64_t out = l->needed[half] & ~m[half]; out && on; out &= out - 1)
      on &= ~l->need_rules[(64 * half + rs_low_bit(out)) * l->rule_words + k];
  return on;
}

bool rs_mrules_apply(const rs_mlang *l, uint32_t cls, rs_msym *w) {
  uint64_t m[2];
  mask_of(w, m);
  for (uint32_t k = 0; k < l->rule_words; k++)
    for (uint64_t on = rules_for(l, cls, m, k), behind; on; on &= behind) {
      unsigned bit = rs_low_bit(on);
      behind = bit == 63 ? 0 : ~UINT64_C(0) << (bit + 1);
      int did = rule_apply(&l->rules[k * 64 + bit], w);
      if (did < 0) return false;
      if (!did) continue;
      mask_of(w, m);
      on = rules_for(l, cls, m, k);
    }
  return true;
}

void rs_mrules_reduce(const rs_mlang *l, uint32_t cls, rs_msym *w) {
  if (!l->has_letters) return;
  bool collapse = l->collapse >> cls & 1;
  uint8_t k = 0, last = 0;
  for (uint8_t i = 0; i < w->n; i++) {
    uint8_t c = w->s[i];
    bool twice = collapse && c == last;
    last = c;
    if (twice || (c < 128 && l->out[c].n == 0)) continue;
    w->s[k++] = c;
  }
  w->n = k;
}

/* Reads the `paradigm` and `affixes` entries (lexicon/MORPHOLOGY.md) into the engine's tables.
 * Invariant: affixes of a language are read before its paradigms, whatever their order, so that sets and letters are
 * known. Cost: linear in the source. */
#include "base/bytes.h"
#include "lexc/morph_internal.h"

typedef struct load {
  rs_mlang *l;
  rs_arena *a;
  rasid_error *err;
  const rs_src_entry *e;
  const rs_src_value *v; /* the value being read, for messages */
} load;

static rasid_status bad(const load *x, const char *why) {
  unsigned line = x->v ? x->v->line : x->e->line, column = x->v ? x->v->column : 1;
  return rs_fail_at(x->err, RASID_LEXICON, "", line, column, "%.*s: %s", RS_STR_ARG(x->e->key), why);
}

/* Next word of *s, cut at blanks; empty at the end. */
static rs_str next_word(rs_str *s) {
  *s = rs_str_trim(*s);
  return rs_str_cut(s, ' ');
}

static uint8_t intern(rs_str *names, uint32_t *n, uint32_t max, rs_str name) {
  for (uint32_t i = 0; i < *n; i++)
    if (rs_str_eq(names[i], name)) return (uint8_t)i;
  if (*n >= max) return RS_STEM_NONE;
  names[*n] = name;
  return (uint8_t)(*n)++;
}

/* ---- affixes ---- */
static bool one_cp(rs_str w, uint32_t *cp) {
  return w.n && rs_utf8_get(w.p, w.p + w.n, cp) == w.n && *cp < RS_MORPH_CPS;
}

/* `letter: SYMBOL LETTER more letters`: the first is written, all are read. */
static rasid_status read_letter(load *x, rs_str t) {
  rs_str sym = next_word(&t);
  if (sym.n != 1 || (unsigned char)sym.p[0] >= 128) return bad(x, "a letter is written SYMBOL LETTER");
  uint8_t s = (uint8_t)sym.p[0];
  x->l->has_letters = 1;
  for (rs_str w = next_word(&t); w.n; w = next_word(&t)) {
    uint32_t cp;
    if (!one_cp(w, &cp)) return bad(x, "one letter expected");
    if (!x->l->out[s].n) x->l->out[s] = w;
    if (!x->l->in[cp]) x->l->in[cp] = s;
  }
  return RASID_OK;
}

static rasid_status read_affix(load *x, rs_str name, rs_str t, uint32_t classes) {
  rs_mlang *l = x->l;
  if (rs_str_eq_c(name, "letter")) return read_letter(x, t);
  if (rs_str_eq_c(name, "drop")) {
    for (rs_str w = next_word(&t); w.n; w = next_word(&t)) {
      uint32_t cp;
      if (!one_cp(w, &cp)) return bad(x, "one letter expected");
      l->drop[cp] = 1;
    }
    return RASID_OK;
  }
  if (rs_str_eq_c(name, "radical")) { /* SYMBOL instead of these */
    rs_str to = next_word(&t);
    for (uint32_t i = 0; i < t.n && to.n == 1; i++)
      if ((unsigned char)t.p[i] < 128) l->radical[(uint8_t)t.p[i]] = (uint8_t)to.p[0];
    return RASID_OK;
  }
  if (rs_str_eq_c(name, "set")) {
    if (l->nsets >= RS_MORPH_SETS) return bad(x, "too many sets");
    rs_str set = next_word(&t);
    if (!rs_mset_parse(l, t, l->set_bits[l->nsets])) return bad(x, "a set is written NAME and its symbols");
    l->set_name[l->nsets++] = set;
    return RASID_OK;
  }
  if (rs_str_eq_c(name, "collapse")) return l->collapse |= classes, RASID_OK;
  if (rs_str_eq_c(name, "last")) {
    uint8_t c = intern(l->class_name, &l->nclasses, RS_MORPH_CLASSES, t);
    if (c < 8) l->head_last = (uint8_t)(l->head_last | 1u << c);
    return RASID_OK;
  }
  if (!rs_str_eq_c(name, "rule")) return bad(x, "unknown attribute of affixes");
  if (l->nrules == l->cap_rules) {
    rs_mrule *p = rs_arena_grow(x->a, l->rules, l->nrules, l->nrules + 1u, sizeof *p, &l->cap_rules);
    if (!p) return rs_fail_memory(x->err);
    l->rules = p;
  }
  const char *why;
  if (rs_mrule_parse(l, t, x->a, &l->rules[l->nrules], &why)) return bad(x, why);
  l->rules[l->nrules++].classes = classes;
  return RASID_OK;
}

/* ---- paradigms ---- */
/* Words of a cell's left side, and what they add to the features. */
static const struct {
  char name[12];
  uint32_t feats;
} feat_words[] = {
    {"noun", RS_FEAT(RS_POS_NOUN, 0, 0, 0, 0, 0, 0, 0, 0)},
    {"verb", RS_FEAT(RS_POS_VERB, 0, 0, 0, 0, 0, 0, 0, 0)},
    {"adj", RS_FEAT(RS_POS_ADJ, 0, 0, 0, 0, 0, 0, 0, 0)},
    {"past", RS_FEAT(0, RS_TENSE_PAST, 0, 0, 0, 0, 0, 0, 0)},
    {"present", RS_FEAT(0, RS_TENSE_PRESENT, 0, 0, 0, 0, 0, 0, 0)},
    {"imperative", RS_FEAT(0, RS_TENSE_IMPERATIVE, 0, 0, 0, 0, 0, 0, 0)},
    {"base", RS_FEAT(0, RS_TENSE_BASE, 0, 0, 0, 0, 0, 0, 0)},
    {"active", RS_FEAT(0, 0, RS_VOICE_ACTIVE, 0, 0, 0, 0, 0, 0)},
    {"passive", RS_FEAT(0, 0, RS_VOICE_PASSIVE, 0, 0, 0, 0, 0, 0)},
    {"1", RS_FEAT(0, 0, 0, 1, 0, 0, 0, 0, 0)},
    {"2", RS_FEAT(0, 0, 0, 2, 0, 0, 0, 0, 0)},
    {"3", RS_FEAT(0, 0, 0, 3, 0, 0, 0, 0, 0)},
    {"sg", RS_FEAT(0, 0, 0, 0, RS_NUM_SG, 0, 0, 0, 0)},
    {"du", RS_FEAT(0, 0, 0, 0, RS_NUM_DU, 0, 0, 0, 0)},
    {"pl", RS_FEAT(0, 0, 0, 0, RS_NUM_PL, 0, 0, 0, 0)},
    {"m", RS_FEAT(0, 0, 0, 0, 0, RS_GEN_M, 0, 0, 0)},
    {"f", RS_FEAT(0, 0, 0, 0, 0, RS_GEN_F, 0, 0, 0)},
    {"def", RS_FEAT(0, 0, 0, 0, 0, 0, RS_STATE_DEF, 0, 0)},
    {"construct", RS_FEAT(0, 0, 0, 0, 0, 0, RS_STATE_CONSTRUCT, 0, 0)},
    {"masdar", RS_FEAT(0, 0, 0, 0, 0, 0, 0, RS_DER_MASDAR, 0)},
    {"actpart", RS_FEAT(0, 0, 0, 0, 0, 0, 0, RS_DER_ACTPART, 0)},
    {"passpart", RS_FEAT(0, 0, 0, 0, 0, 0, 0, RS_DER_PASSPART, 0)},
    {"nisba", RS_FEAT(0, 0, 0, 0, 0, 0, 0, RS_DER_NISBA, 0)},
    {"gerund", RS_FEAT(0, 0, 0, 0, 0, 0, 0, RS_DER_GERUND, 0)},
    {"indicative", RS_FEAT(0, 0, 0, 0, 0, 0, 0, 0, RS_MOOD_IND)},
    {"subjunctive", RS_FEAT(0, 0, 0, 0, 0, 0, 0, 0, RS_MOOD_SUBJ)},
    {"bound", RS_F_BOUND},
};

static bool read_feats(rs_str t, uint32_t *feats) {
  for (rs_str w = next_word(&t); w.n; w = next_word(&t)) {
    size_t i = 0, n = sizeof feat_words / sizeof *feat_words;
    while (i < n && !rs_str_eq_c(w, feat_words[i].name)) i++;
    if (i == n) return false;
    *feats |= feat_words[i].feats;
  }
  return true;
}

/* The right side: `prefix- stem +suffix`, or `@attribute`. */
static rasid_status read_pieces(load *x, rs_str t, rs_mcell *c) {
  rs_mlang *l = x->l;
  c->stem = RS_STEM_NONE;
  for (rs_str w = next_word(&t); w.n; w = next_word(&t)) {
    if (w.p[0] == '@')
      c->attr = rs_str_sub(w, 1, w.n);
    else if (w.p[0] == '+')
      c->suffix = w;
    else if (w.n > 1 && w.p[w.n - 1] == '-')
      c->prefix = rs_str_sub(w, 0, w.n - 1);
    else
      c->stem = intern(l->stem_name, &l->nstems, RS_MORPH_STEMS - 1, w);
  }
  return c->stem == RS_STEM_NONE && !c->attr.n ? bad(x, "a form needs a stem or an @attribute") : RASID_OK;
}

/* cell: FEATURES = PIECES     make: CLASS FEATURES = PIECES     given: ATTRIBUTE = PIECES */
static rasid_status read_cell(load *x, rs_str name, rs_str t, rs_mcell *c) {
  rs_mlang *l = x->l;
  rs_str rest = t, left = rs_str_cut(&rest, '=');
  if (!rest.p) return bad(x, "= expected");
  memset(c, 0, sizeof *c);
  rasid_status s = read_pieces(x, rest, c);
  if (s) return s;
  if (rs_str_eq_c(name, "given")) return c->attr = rs_str_trim(left), RASID_OK;
  if (rs_str_eq_c(name, "make")) {
    c->cls = intern(l->class_name, &l->nclasses, RS_MORPH_CLASSES, next_word(&left));
    if (c->cls >= RS_MORPH_CLASSES) return bad(x, "too many classes of words");
  }
  return read_feats(left, &c->feats) ? RASID_OK : bad(x, "unknown feature");
}

/* One condition: [!]name=values. */
static rasid_status read_cond(load *x, rs_str w, rs_mcond *c) {
  memset(c, 0, sizeof *c);
  if (w.p[0] == '!') c->negate = 1, w = rs_str_sub(w, 1, w.n);
  c->values = w;
  c->name = rs_str_cut(&c->values, '=');
  if (!c->values.p || c->name.n == 0) return bad(x, "a condition is written NAME=VALUE");
  char k = c->name.p[0];
  if (c->name.n == 1 && (k == 'V' || k == 'P')) c->variable = (uint8_t)k;
  if (c->name.n == 1 && k >= '1' && k <= '4') {
    c->radical = (uint8_t)(k - '0');
    char v = c->values.n == 1 ? c->values.p[0] : 0;
    if (v >= '1' && v <= '4') c->same = (uint8_t)(v - '0');
  }
  if ((c->radical && !c->same) || c->variable)
    if (!rs_mset_parse(x->l, c->values, c->bits)) return bad(x, "unknown set");
  return RASID_OK;
}

static rasid_status read_when(load *x, rs_str t, rs_mpara *p) {
  uint32_t n = 1;
  for (uint32_t i = 0; i < t.n; i++) n += t.p[i] == ' ';
  rs_mcond *c = RS_NEW(x->a, rs_mcond, n + p->nconds);
  if (!c) return rs_fail_memory(x->err);
  if (p->nconds) memcpy(c, p->conds, p->nconds * sizeof *c);
  p->conds = c;
  for (rs_str w = next_word(&t); w.n; w = next_word(&t)) {
    rasid_status s = read_cond(x, w, &p->conds[p->nconds]);
    if (s) return s;
    p->nconds++;
  }
  return RASID_OK;
}

static rasid_status read_stem(load *x, rs_str t, rs_mstem *out) {
  rs_str name = next_word(&t);
  out->id = intern(x->l->stem_name, &x->l->nstems, RS_MORPH_STEMS - 1, name);
  out->pattern = rs_str_trim(t);
  if (out->pattern.n > 1 && out->pattern.p[0] == '=') { /* the same as another stem: kept as = and its number */
    uint8_t id =
        intern(x->l->stem_name, &x->l->nstems, RS_MORPH_STEMS - 1, rs_str_sub(out->pattern, 1, out->pattern.n));
    const char alias[2] = {'=', (char)id};
    out->pattern = rs_arena_copy(x->a, rs_str_make(alias, 2));
    if (!out->pattern.p) return rs_fail_memory(x->err);
  }
  return out->id == RS_STEM_NONE || !out->pattern.n ? bad(x, "a stem is written NAME PATTERN") : RASID_OK;
}

static rasid_status read_para(load *x, rs_str name, rs_str t, rs_mpara *p) {
  if (rs_str_eq_c(name, "when")) return read_when(x, t, p);
  if (rs_str_eq_c(name, "stem")) return read_stem(x, t, &p->stems[p->nstems++]);
  if (rs_str_eq_c(name, "cell") || rs_str_eq_c(name, "make")) return read_cell(x, name, t, &p->cells[p->ncells++]);
  if (rs_str_eq_c(name, "given")) return read_cell(x, name, t, &p->given[p->ngiven++]);
  if (rs_str_eq_c(name, "feats")) return read_feats(t, &p->feats) ? RASID_OK : bad(x, "unknown feature");
  if (rs_str_eq_c(name, "root")) { /* N SYMBOL */
    rs_str n = next_word(&t);
    if (n.n != 1 || n.p[0] < '1' || n.p[0] > '4' || t.n != 1) return bad(x, "root is written RADICAL SYMBOL");
    p->radical = (uint8_t)(n.p[0] - '0'), p->becomes = (uint8_t)t.p[0];
    return RASID_OK;
  }
  return bad(x, "unknown attribute of a paradigm");
}

static uint32_t read_classes(load *x) {
  const rs_src_attr *of = rs_src_find(x->e, "of");
  uint32_t bits = 0;
  for (uint32_t i = 0; of && i < of->nvalues; i++) {
    rs_str t = of->values[i].text;
    for (rs_str w = next_word(&t); w.n; w = next_word(&t)) {
      uint8_t c = intern(x->l->class_name, &x->l->nclasses, RS_MORPH_CLASSES, w);
      if (c < RS_MORPH_CLASSES) bits |= 1u << c;
    }
  }
  return bits;
}

static rasid_status new_para(load *x, uint32_t classes, rs_mpara **out) {
  rs_mlang *l = x->l;
  if (l->nparas == l->cap_paras) {
    rs_mpara *p = rs_arena_grow(x->a, l->paras, l->nparas, l->nparas + 1u, sizeof *p, &l->cap_paras);
    if (!p) return rs_fail_memory(x->err);
    l->paras = p;
  }
  rs_mpara *p = &l->paras[l->nparas++];
  uint32_t n = 0;
  for (uint32_t i = 0; i < x->e->nattrs; i++) n += x->e->attrs[i].nvalues;
  memset(p, 0, sizeof *p);
  p->classes = classes;
  p->stems = RS_NEW(x->a, rs_mstem, n);
  p->cells = RS_NEW(x->a, rs_mcell, n);
  p->given = RS_NEW(x->a, rs_mcell, n);
  *out = p;
  return p->stems && p->cells && p->given ? RASID_OK : rs_fail_memory(x->err);
}

static rasid_status read_entry(load *x) {
  const rs_src_entry *e = x->e;
  uint32_t classes = read_classes(x);
  rs_mpara *p = NULL;
  rasid_status s = e->kind == RS_KIND_PARADIGM ? new_para(x, classes, &p) : RASID_OK;
  for (uint32_t i = 0; !s && i < e->nattrs; i++) {
    const rs_src_attr *at = &e->attrs[i];
    if (rs_str_eq_c(at->name, "of")) continue;
    for (uint32_t k = 0; !s && k < at->nvalues; k++) {
      x->v = &at->values[k];
      rs_str t = rs_str_trim(x->v->text);
      s = p ? read_para(x, at->name, t, p) : read_affix(x, at->name, t, classes);
    }
  }
  x->v = NULL;
  return s;
}

static rasid_status new_lang(rs_mlang **out, rs_arena *a, rasid_error *err) {
  if (*out) return RASID_OK;
  rs_mlang *l = RS_NEW(a, rs_mlang, 1);
  if (!l) return rs_fail_memory(err);
  l->class_name[0] = RS_STR("-"), l->class_name[RS_MCLASS_VERB] = RS_STR("verb");
  l->class_name[RS_MCLASS_NOUN] = RS_STR("noun"), l->class_name[RS_MCLASS_ADJ] = RS_STR("adj");
  l->nclasses = 4;
  /* The engine itself asks for these three stems: past vowel, present vowel, and the word as a whole. */
  l->stem_name[0] = RS_STR("P"), l->stem_name[1] = RS_STR("V"), l->stem_name[2] = RS_STR("W");
  l->nstems = 3;
  *out = l;
  return RASID_OK;
}

rasid_status rs_morph_new(const rs_src_entry *entries, uint32_t n, rs_arena *a, rs_morph **out, rasid_error *err) {
  rs_morph *m = RS_NEW(a, rs_morph, 1);
  if (!m) return rs_fail_memory(err);
  for (int pass = 0; pass < 2; pass++) {
    rs_kind kind = pass == 0 ? RS_KIND_AFFIXES : RS_KIND_PARADIGM;
    for (uint32_t i = 0; i < n; i++) {
      const rs_src_entry *e = &entries[i];
      if (e->kind != kind || e->removed || (uint32_t)e->lang >= RS_LANG_COUNT) continue;
      rasid_status s = new_lang(&m->lang[e->lang], a, err);
      if (s) return s;
      load x = {m->lang[e->lang], a, err, e, NULL};
      if ((s = read_entry(&x))) return s;
    }
  }
  for (unsigned k = 0; k < RS_LANG_COUNT; k++)
    if (m->lang[k] && !rs_mrules_index(m->lang[k], a)) return rs_fail_memory(err);
  *out = m;
  return RASID_OK;
}

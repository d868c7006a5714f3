/* Inflects a word: picks the paradigms whose conditions hold (the first that defines a stem gives it), builds every
 * cell as prefix + stem + suffix, rewrites it by the rules and spells it out. Words that a word makes (participles, the
 * masdar, plurals) wait in a queue and are inflected by the paradigms of their own class; no recursion. Invariant: a
 * (written, features) pair is emitted once; forms that differ in one of gender, voice, mood or state alone are emitted
 * as one in which that feature is not told. Cost: linear in the number of forms; about 1 us a form. */
#include "base/bytes.h"
#include "base/limits.h"
#include "lexc/morph_internal.h"

enum { MAX_WORDS = 32, MAX_FORMS = 2000, TABLE = 512, MAX_LEVEL = 2, NOT_FOUND = 0xFFFF };

typedef struct form {
  rs_str written;
  uint32_t feats;
  uint16_t next; /* form with the same hash slot */
  uint8_t dead;
} form;

typedef struct word {
  uint8_t cls, level, nroot, sound, past_vowel, present_vowel;
  uint8_t root[5];
  uint32_t feats;
  rs_msym w;
} word;

typedef struct run {
  const rs_mlang *l;
  const rs_src_entry *e;
  rs_arena *a;
  rasid_error *err;
  uint32_t extra[RS_MORPH_EXTRA];
  uint32_t nextra;
  rs_str head, tail; /* words of the key that are not inflected */
  form *forms;
  uint32_t nforms, cap_forms;
  uint16_t *table;
  word *queue;
  uint32_t nqueue;
  /* of the word in hand: */
  uint8_t *hold;                  /* which paradigms are its own */
  rs_str pattern[RS_MORPH_STEMS]; /* its stems */
  rs_msym literal[2];             /* stems read off a written `past`, `present` that no paradigm gives */
  uint8_t literal_stem[2];
} run;

static rasid_status too_long(const run *x) {
  return rs_fail_at(x->err, RASID_LIMIT, "", x->e->line, 1, "%.*s: too long to be inflected", RS_STR_ARG(x->e->key));
}

/* ---- letters and symbols ---- */
static bool symbols_of(run *x, rs_str t, rs_msym *out) {
  const char *p = t.p ? t.p : "", *end = p + t.n; /* NULL has no place to count from */
  out->n = 0;
  while (p < end) {
    uint32_t cp;
    unsigned n = rs_utf8_get(p, end, &cp);
    if (!n) return false;
    p += n;
    uint8_t s = cp < RS_MORPH_CPS ? x->l->in[cp] : 0;
    if (cp < RS_MORPH_CPS && x->l->drop[cp]) continue;
    if (!s && cp < 128 && !x->l->has_letters) s = (uint8_t)cp;
    if (!s) {
      uint32_t i = 0;
      while (i < x->nextra && x->extra[i] != cp) i++;
      if (i == RS_MORPH_EXTRA) return false;
      if (i == x->nextra) x->extra[x->nextra++] = cp;
      s = (uint8_t)(128 + i);
    }
    if (out->n == RS_MORPH_SYMBOLS) return false;
    out->s[out->n++] = s;
  }
  return true;
}

/* Letters of a reduced word, between the parts of the key that do not change; p NULL: no memory. */
static rs_str spell(const run *x, const rs_msym *w) {
  char buf[RS_MORPH_SYMBOLS * 4];
  uint32_t n = 0;
  for (uint8_t i = 0; i < w->n; i++) {
    uint8_t c = w->s[i];
    if (c >= 128)
      n += rs_utf8_put(x->extra[c - 128], buf + n);
    else if (!x->l->has_letters)
      buf[n++] = (char)c;
    else
      memcpy(buf + n, x->l->out[c].p, x->l->out[c].n), n += x->l->out[c].n;
  }
  char *p = rs_arena_alloc(x->a, (size_t)n + x->head.n + x->tail.n, 1);
  if (!p) return (rs_str){NULL, 0};
  if (x->head.n) memcpy(p, x->head.p, x->head.n);
  memcpy(p + x->head.n, buf, n);
  if (x->tail.n) memcpy(p + x->head.n + n, x->tail.p, x->tail.n);
  return rs_str_make(p, (size_t)n + x->head.n + x->tail.n);
}

/* ---- forms ---- */
/* The features one of which two equal spellings may differ in and still be one form. */
static const uint32_t mergeable[] = {RS_FEAT(0, 0, 0, 0, 0, 3, 0, 0, 0), RS_FEAT(0, 0, 3, 0, 0, 0, 0, 0, 0),
                                     RS_FEAT(0, 0, 0, 0, 0, 0, 0, 0, 3), RS_FEAT(0, 0, 0, 0, 0, 0, 3, 0, 0)};

static bool merge(uint32_t *have, uint32_t feats) {
  if (*have == feats) return true;
  for (size_t i = 0; i < sizeof mergeable / sizeof *mergeable; i++)
    if (((*have ^ feats) & ~mergeable[i]) == 0) return *have &= ~mergeable[i], true;
  return false;
}

static rasid_status add_form(run *x, const rs_msym *w, uint32_t feats) {
  rs_str t = spell(x, w);
  if (!t.p) return rs_fail_memory(x->err);
  uint16_t *slot = &x->table[rs_hash(t.p, t.n) & (TABLE - 1)];
  for (uint16_t i = *slot; i != NOT_FOUND; i = x->forms[i].next)
    if (rs_str_eq(x->forms[i].written, t) && merge(&x->forms[i].feats, feats)) return RASID_OK;
  if (x->nforms == MAX_FORMS) return too_long(x);
  if (x->nforms == x->cap_forms) {
    form *p = rs_arena_grow(x->a, x->forms, x->nforms, 64, sizeof *p, &x->cap_forms);
    if (!p) return rs_fail_memory(x->err);
    x->forms = p;
  }
  x->forms[x->nforms] = (form){t, feats, *slot, 0};
  *slot = (uint16_t)x->nforms++;
  return RASID_OK;
}

/* Merging may have made two forms of one spelling alike: the later one goes. */
static void drop_twins(run *x) {
  for (uint32_t i = 0; i < x->nforms; i++)
    for (uint16_t k = x->forms[i].next; k != NOT_FOUND && !x->forms[i].dead; k = x->forms[k].next)
      if (!x->forms[k].dead && rs_str_eq(x->forms[k].written, x->forms[i].written) &&
          merge(&x->forms[k].feats, x->forms[i].feats))
        x->forms[i].dead = 1;
}

/* The fields of RS_FEAT, in its order. */
static const uint32_t fields[] = {7u, 7u << 3, 3u << 6, 3u << 8, 3u << 10, 3u << 12, 3u << 14, 7u << 16, 3u << 19};

/* What `over` tells replaces what `under` tells. */
static uint32_t combine(uint32_t under, uint32_t over) {
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
    if (!(over & fields[i])) over |= under & fields[i];
  return over;
}

/* ---- one form of a word ---- */
static bool put(rs_msym *o, const void *p, size_t n) {
  if (n > (size_t)(RS_MORPH_SYMBOLS - o->n)) return false;
  if (n) memcpy(o->s + o->n, p, n);
  o->n = (uint8_t)(o->n + n);
  return true;
}

/* Digits stand for radicals, V and P for the vowels, W for the word. */
static bool expand(const word *w, rs_str pattern, rs_msym *o) {
  for (uint32_t i = 0; i < pattern.n; i++) {
    char c = pattern.p[i];
    bool ok;
    if (c >= '1' && c <= '4')
      ok = put(o, &w->root[c - '0'], 1);
    else if (c == 'V')
      ok = put(o, &w->present_vowel, 1);
    else if (c == 'P')
      ok = put(o, &w->past_vowel, 1);
    else if (c == 'W')
      ok = put(o, w->w.s, w->w.n);
    else
      ok = put(o, &c, 1);
    if (!ok) return false;
  }
  return true;
}

/* 1: made, 0: this word has no such stem, -1: too long. */
static int build(const run *x, const word *w, const rs_mcell *c, rs_msym *o) {
  o->n = 0;
  const rs_msym *lit = NULL;
  rs_str pattern = x->pattern[c->stem];
  uint8_t stem = c->stem;
  if (pattern.n == 2 && pattern.p[0] == '=') stem = (uint8_t)pattern.p[1], pattern = x->pattern[stem];
  for (int i = 0; i < 2; i++)
    if (x->literal[i].n && x->literal_stem[i] == stem) lit = &x->literal[i];
  if (!lit && !pattern.n) return 0;
  bool ok = put(o, c->prefix.p, c->prefix.n) && (lit ? put(o, lit->s, lit->n) : expand(w, pattern, o)) &&
            put(o, c->suffix.p, c->suffix.n) && rs_mrules_apply(x->l, w->cls, o);
  if (!ok) return -1;
  rs_mrules_reduce(x->l, w->cls, o);
  return 1;
}

/* ---- conditions ---- */
static rs_str attr_first(const run *x, const word *w, rs_str name) {
  for (uint32_t i = 0; w->level == 0 && i < x->e->nattrs; i++) {
    const rs_src_attr *at = &x->e->attrs[i];
    if (rs_str_eq_c(at->name, "sense")) break;
    if (rs_str_eq(at->name, name) && at->nvalues) return rs_str_trim(at->values[0].text);
  }
  return (rs_str){NULL, 0};
}

static bool one_of(rs_str values, rs_str v) {
  while (values.p) {
    rs_str one = rs_str_cut(&values, '/');
    if (rs_str_eq(one, v) || (v.n && rs_str_eq_c(one, "*"))) return true;
  }
  return false;
}

static bool ends_with(const rs_msym *w, rs_str values) {
  while (values.p) {
    rs_str one = rs_str_cut(&values, '/');
    if (one.n && w->n >= one.n && memcmp(w->s + w->n - one.n, one.p, one.n) == 0) return true;
  }
  return false;
}

/* `plural=+ending`: does the attribute write the word with that ending? */
static bool is_word_with(run *x, const word *w, rs_str name, rs_str suffix) {
  rs_str v = attr_first(x, w, name);
  rs_msym want, o = w->w;
  if (!v.n || !symbols_of(x, v, &want) || !put(&o, suffix.p, suffix.n) || !rs_mrules_apply(x->l, w->cls, &o))
    return false;
  rs_mrules_reduce(x->l, w->cls, &o);
  return o.n == want.n && memcmp(o.s, want.s, o.n) == 0;
}

static bool cond_holds(run *x, const word *w, const rs_mcond *c) {
  if (c->variable) return rs_mset_has(c->bits, c->variable == 'V' ? w->present_vowel : w->past_vowel);
  if (c->radical) {
    if (c->radical > w->nroot) return false;
    uint8_t r = w->root[c->radical];
    return c->same ? c->same <= w->nroot && r == w->root[c->same] : rs_mset_has(c->bits, r);
  }
  if (rs_str_eq_c(c->name, "ends")) return ends_with(&w->w, c->values);
  if (rs_str_eq_c(c->name, "sound")) return w->sound;
  if (c->values.n > 1 && c->values.p[0] == '+') return is_word_with(x, w, c->name, c->values);
  /* What a participle or masdar needs to know of its verb: the form it was made from. */
  if (rs_str_eq_c(c->name, "form")) {
    return one_of(c->values, attr_first(x, &x->queue[0], c->name));
  }
  return one_of(c->values, attr_first(x, w, c->name));
}

static bool para_holds(run *x, const word *w, const rs_mpara *p) {
  if (!(p->classes >> w->cls & 1)) return false;
  for (uint32_t i = 0; i < p->nconds; i++)
    if (cond_holds(x, w, &p->conds[i]) == (bool)p->conds[i].negate) return false;
  return true;
}

static void take_stems(run *x, word *w, const rs_mpara *p) {
  if (p->radical) w->root[p->radical] = p->becomes;
  for (uint32_t k = 0; k < p->nstems; k++) {
    const rs_mstem *s = &p->stems[k];
    /* `-` says that the word has no such stem: it keeps later paradigms from giving one. */
    if (!x->pattern[s->id].p) x->pattern[s->id] = rs_str_eq_c(s->pattern, "-") ? (rs_str){"", 0} : s->pattern;
    if (s->id == 0 && !w->past_vowel) w->past_vowel = (uint8_t)s->pattern.p[0];
    if (s->id == 1 && !w->present_vowel) w->present_vowel = (uint8_t)s->pattern.p[0];
  }
  w->feats = combine(p->feats, w->feats);
}

/* Finds the word's paradigms and stems. In order: a paradigm sees the vowels and radicals that earlier ones have set.
 */
static void choose(run *x, word *w) {
  memset(x->pattern, 0, sizeof x->pattern);
  for (uint32_t i = 0; i < x->l->nparas; i++) {
    x->hold[i] = para_holds(x, w, &x->l->paras[i]);
    if (x->hold[i]) take_stems(x, w, &x->l->paras[i]);
  }
  if (!x->pattern[2].p) x->pattern[2] = (rs_str){"W", 1};
}

/* ---- written past and present ---- */
/* Does the word, as it is now chosen, give the written forms that its entry tells? */
static bool gives_written(run *x, const word *w) {
  for (uint32_t i = 0; i < x->l->nparas; i++)
    for (uint32_t k = 0; x->hold[i] && k < x->l->paras[i].ngiven; k++) {
      const rs_mcell *c = &x->l->paras[i].given[k];
      rs_str want = attr_first(x, w, c->attr);
      rs_msym o, t;
      if (!want.n) continue;
      if (!symbols_of(x, want, &t) || build(x, w, c, &o) != 1) return false;
      if (o.n != t.n || memcmp(o.s, t.s, o.n) != 0) return false;
    }
  return true;
}

/* Takes the stem off a written form that no paradigm gives: its letters without the prefix. */
static void take_literal(run *x, const word *w) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < x->l->nparas; i++)
    for (uint32_t k = 0; x->hold[i] && n < 2 && k < x->l->paras[i].ngiven; k++) {
      const rs_mcell *c = &x->l->paras[i].given[k];
      rs_str want = attr_first(x, w, c->attr);
      rs_msym t;
      if (!want.n || !symbols_of(x, want, &t) || t.n <= c->prefix.n) continue;
      t.n = (uint8_t)(t.n - c->prefix.n);
      memmove(t.s, t.s + c->prefix.n, t.n);
      x->literal[n] = t, x->literal_stem[n++] = c->stem;
    }
}

/* Chooses the vowels, and whether weak letters stay, so that the written past and present come out. */
static void choose_written(run *x, word *w) {
  const word plain = *w;
  choose(x, w);
  if (gives_written(x, w)) return;
  static const char vowels[] = "\0aiu";
  for (unsigned i = 1; i < 32; i++) {
    *w = plain;
    w->sound = i >= 16;
    if (vowels[i >> 2 & 3]) w->present_vowel = (uint8_t)vowels[i >> 2 & 3];
    if (vowels[i & 3]) w->past_vowel = (uint8_t)vowels[i & 3];
    choose(x, w);
    if (gives_written(x, w)) return;
  }
  *w = plain;
  choose(x, w);
  take_literal(x, w);
}

/* ---- words ---- */
static rasid_status push(run *x, const word *from, const rs_mcell *c, const rs_msym *stem) {
  if (from->level >= MAX_LEVEL || x->nqueue == MAX_WORDS) return RASID_OK;
  word *w = &x->queue[x->nqueue++];
  memset(w, 0, sizeof *w);
  w->cls = c->cls, w->level = (uint8_t)(from->level + 1), w->feats = c->feats, w->w = *stem;
  return RASID_OK;
}

/* A cell of the word: a form, or a new word for the queue. */
static rasid_status cell(run *x, const word *w, const rs_mcell *c) {
  rs_msym o;
  if (!c->attr.n) {
    int made = build(x, w, c, &o);
    if (made <= 0) return made ? too_long(x) : RASID_OK;
    return c->cls ? push(x, w, c, &o) : add_form(x, &o, combine(w->feats, c->feats));
  }
  for (uint32_t i = 0; w->level == 0 && i < x->e->nattrs; i++) {
    const rs_src_attr *at = &x->e->attrs[i];
    if (rs_str_eq_c(at->name, "sense")) break;
    if (!rs_str_eq(at->name, c->attr)) continue;
    for (uint32_t k = 0; k < at->nvalues; k++) {
      rs_str v = rs_str_trim(at->values[k].text);
      if (x->tail.n && rs_str_ends(v, x->tail)) v.n -= x->tail.n; /* an entry may write the whole term */
      if (!symbols_of(x, v, &o)) return too_long(x);
      rasid_status s = c->cls ? push(x, w, c, &o) : add_form(x, &o, combine(w->feats, c->feats));
      if (s) return s;
    }
  }
  return RASID_OK;
}

static rasid_status inflect_word(run *x, word *w) {
  memset(x->literal, 0, sizeof x->literal);
  if (w->level == 0)
    choose_written(x, w);
  else
    choose(x, w);
  for (uint32_t i = 0; i < x->l->nparas; i++)
    for (uint32_t k = 0; x->hold[i] && k < x->l->paras[i].ncells; k++) {
      rasid_status s = cell(x, w, &x->l->paras[i].cells[k]);
      if (s) return s;
    }
  return RASID_OK;
}

/* The entry as the first word of the queue: its letters, root and vowel. */
static rasid_status first_word(run *x, word *w) {
  const rs_src_entry *e = x->e;
  w->cls = e->kind == RS_KIND_VERB ? RS_MCLASS_VERB : e->kind == RS_KIND_NOUN ? RS_MCLASS_NOUN : RS_MCLASS_ADJ;
  w->feats = w->cls == RS_MCLASS_VERB ? RS_POS_VERB : w->cls == RS_MCLASS_NOUN ? RS_POS_NOUN : RS_POS_ADJ;
  rs_str t = rs_str_trim(e->word);
  for (uint32_t i = 0; i < t.n; i++) {
    if (t.p[i] != ' ') continue;
    if (x->l->head_last >> w->cls & 1)
      x->head = rs_str_sub(t, 0, i + 1);
    else {
      x->tail = rs_str_sub(t, i, t.n);
      break;
    }
  }
  if (!symbols_of(x, rs_str_sub(t, x->head.n, t.n - x->tail.n), &w->w)) return too_long(x);
  rs_msym r;
  if (!symbols_of(x, attr_first(x, w, RS_STR("root")), &r)) return too_long(x);
  for (uint8_t i = 0; i < r.n; i++) {
    uint8_t s = r.s[i];
    if (s >= 128 && x->extra[s - 128] == ' ') continue;
    if (w->nroot == 4) return too_long(x);
    w->root[++w->nroot] = s < 128 && x->l->radical[s] ? x->l->radical[s] : s;
  }
  rs_str v = attr_first(x, w, RS_STR("vowel"));
  if (v.n == 1) w->present_vowel = (uint8_t)v.p[0];
  return RASID_OK;
}

static rasid_status run_all(run *x, rs_morph_emit emit, void *ctx) {
  x->hold = RS_NEW(x->a, uint8_t, x->l->nparas + 1u);
  x->table = rs_arena_room(x->a, TABLE, sizeof *x->table);
  x->queue = rs_arena_room(x->a, MAX_WORDS, sizeof *x->queue);
  if (!x->hold || !x->table || !x->queue) return rs_fail_memory(x->err);
  memset(x->queue, 0, sizeof *x->queue); /* the others are cleared when they are taken */
  memset(x->table, 0xFF, TABLE * sizeof *x->table);
  rasid_status s = first_word(x, &x->queue[x->nqueue++]);
  for (uint32_t i = 0; !s && i < x->nqueue; i++) s = inflect_word(x, &x->queue[i]);
  if (s) return s;
  drop_twins(x);
  for (uint32_t i = 0; !s && i < x->nforms; i++)
    if (!x->forms[i].dead) s = emit(ctx, x->forms[i].written, x->forms[i].feats);
  return s;
}

rasid_status rs_morph_inflect(const rs_morph *m, const rs_src_entry *e, rs_morph_emit emit, void *ctx,
                              rs_arena *scratch, rasid_error *err) {
  if (e->kind != RS_KIND_VERB && e->kind != RS_KIND_NOUN && e->kind != RS_KIND_ADJ)
    return rs_fail_at(err, RASID_ARGUMENT, "", e->line, 1, "only verbs, nouns and adjectives are inflected");
  const rs_mlang *l = (uint32_t)e->lang < RS_LANG_COUNT ? m->lang[e->lang] : NULL;
  if (!l) return rs_fail_at(err, RASID_ARGUMENT, "", e->line, 1, "no paradigms for this language");
  run x = {.l = l, .e = e, .a = scratch, .err = err};
  return run_all(&x, emit, ctx);
}

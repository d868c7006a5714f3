/* A build over a compiled lexicon takes from its tables what the layers above leave as it was: records, senses, forms.
 * What they touch is made anew, and so is every entry of the base that would come out otherwise because of them.
 * Invariant: the bytes are those of a build from all sources (tests/unit/test_reuse.c); where that is not sure
 * (rs_reuse_may), or where anything is wrong in the sources, all is read back and built. Cost: linear in the base's
 * tables, without inflection; the rest by what is touched. */
#include "lexc/build.h"
#include <stdlib.h>

/* Kinds on which other entries hang in ways that are not followed up: bits of classes, inflection, spelling. */
static bool shapes_others(rs_kind k) {
  return k == RS_KIND_CLASS || k == RS_KIND_CONTEXT || k == RS_KIND_TYPE || k == RS_KIND_CAMEO ||
         k == RS_KIND_LANGUAGE || k == RS_KIND_PROCLITIC || k == RS_KIND_SPELLING || k == RS_KIND_PARADIGM ||
         k == RS_KIND_AFFIXES;
}

/* Few entries, whose attributes the stages ask for. */
static bool always_read(rs_kind k) { return shapes_others(k) || k == RS_KIND_RULE || k == RS_KIND_FRAME; }

static bool is_wordy(rs_kind k) {
  return k == RS_KIND_NOUN || k == RS_KIND_VERB || k == RS_KIND_ADJ || k == RS_KIND_WORD;
}

bool rs_reuse_may(const rs_lexc *c) {
  for (uint32_t i = 0; i < c->nentries; i++) {
    const rs_src_entry *e = &c->entries[i];
    /* A code that goes may leave references to it behind, anywhere. */
    if (shapes_others(e->kind) || (e->removed && e->lang == RS_LANG_ALL)) return false;
  }
  return true;
}

rasid_status rs_reuse_entries(rs_build *b, rasid_error *err) {
  const rs_lexicon *base = b->base;
  uint32_t n = rs_lexicon_nentries(base);
  rs_src_entry *own = rs_arena_room(&b->a, n, sizeof *own);
  b->all = rs_arena_room(&b->a, (size_t)n + b->c->nentries, sizeof *b->all);
  if (!own || !b->all) return rs_fail_memory(err);
  for (uint32_t i = 0; i < n; i++) {
    rs_entry e = rs_lexicon_entry(base, i);
    uint32_t file = rs_lexicon_file_of(base, i);
    own[i] = (rs_src_entry){.kind = (rs_kind)e.kind,
                            .lang = (rs_lang)e.lang,
                            .key = e.key,
                            .word = rs_lexicon_key_word(e.key),
                            .file = file,
                            .line = rs_lexicon_line(base, i),
                            .layer = b->c->files[file].layer};
    b->all[i] = &own[i];
  }
  b->own = own;
  for (uint32_t i = 0; i < b->c->nentries; i++) b->all[n + i] = &b->c->entries[i];
  b->nall = n + b->c->nentries;
  return RASID_OK;
}

/* ---- what must be made anew ---- */
typedef struct chooser {
  rs_build *b;
  rs_table keys;      /* of the entries above the base */
  rs_table words;     /* by which conditions find such entries, or found what they replace */
  rs_str *word;
  uint8_t *word_lang;
  uint32_t cap_words;
  bool *fresh;        /* per entry of the base */
  bool nouns[RS_LANG_COUNT]; /* a noun or a word of that language is touched */
  uint32_t entry;     /* whose surface is looked at */
  bool hangs;
  rasid_error *err;
} chooser;

static bool touched(const chooser *x, rs_kind kind, rs_lang lang, rs_str key) {
  uint64_t h = rs_lex_key_hash(kind, lang, key);
  uint32_t at = (uint32_t)h, i;
  while ((i = rs_table_next(&x->keys, h, &at)) != RS_NONE) {
    const rs_src_entry *e = &x->b->c->entries[i];
    if (e->kind == kind && e->lang == lang && rs_str_eq(e->key, key)) return true;
  }
  return false;
}

static void mark(chooser *x, uint32_t old) {
  uint32_t now = x->b->now[old];
  if (now != RS_NONE && x->b->from[now] == old) x->fresh[old] = true;
}

static bool names_word(const chooser *x, rs_lang lang, rs_str word) {
  uint64_t h = rs_lex_key_hash(RS_KIND_NONE, lang, word);
  uint32_t at = (uint32_t)h, i;
  while ((i = rs_table_next(&x->words, h, &at)) != RS_NONE)
    if (x->word_lang[i] == lang && rs_str_eq(x->word[i], word)) return true;
  return false;
}

static rasid_status add_word(chooser *x, rs_lang lang, rs_str word) {
  rs_arena *a = &x->b->a;
  uint32_t n = x->words.n;
  if (n == x->cap_words) {
    uint32_t cap = x->cap_words;
    x->word = rs_arena_grow(a, x->word, n, (size_t)n + 1, sizeof *x->word, &x->cap_words);
    x->word_lang = rs_arena_grow(a, x->word_lang, n, (size_t)n + 1, sizeof *x->word_lang, &cap);
    if (!x->word || !x->word_lang) return rs_fail_memory(x->err);
  }
  if (!rs_table_reserve(&x->words, a)) return rs_fail_memory(x->err);
  x->word[n] = word, x->word_lang[n] = (uint8_t)lang;
  (void)rs_table_add(&x->words, rs_lex_key_hash(RS_KIND_NONE, lang, word));
  return RASID_OK;
}

/* The words by which rs_build_find_word finds an entry of the base. */
static rasid_status add_words_of(chooser *x, uint32_t old) {
  rs_entry e = rs_lexicon_entry(x->b->base, old);
  rasid_status st = add_word(x, (rs_lang)e.lang, e.key);
  if (!st) st = add_word(x, (rs_lang)e.lang, rs_lexicon_key_word(e.key));
  for (uint32_t k = 0; !st && e.kind == RS_KIND_VERB && k < e.nattr; k++) {
    rs_attr a = rs_lexicon_attr(x->b->base, e.attr0 + k);
    if (RS_IS(a.name, "masdar")) st = add_word(x, (rs_lang)e.lang, a.value);
  }
  return st;
}

static rasid_status list_touched(chooser *x) {
  rs_build *b = x->b;
  const rs_lexc *c = b->c;
  if (!rs_table_init(&x->keys, &b->a, c->nentries) || !rs_table_init(&x->words, &b->a, 3 * c->nentries))
    return rs_fail_memory(x->err);
  for (uint32_t i = 0; i < c->nentries; i++) {
    const rs_src_entry *e = &c->entries[i];
    (void)rs_table_add(&x->keys, rs_lex_key_hash(e->kind, e->lang, e->key));
    if (!is_wordy(e->kind)) continue;
    x->nouns[e->lang] = x->nouns[e->lang] || e->kind == RS_KIND_NOUN || e->kind == RS_KIND_WORD;
    rasid_status st = add_word(x, e->lang, e->key);
    if (!st) st = add_word(x, e->lang, e->word);
    const rs_src_attr *m = rs_src_find(e, "masdar");
    for (uint32_t k = 0; !st && m && k < m->nvalues; k++) st = add_word(x, e->lang, m->values[k].text);
    uint32_t old = rs_lexicon_find_entry(b->base, e->kind, e->lang, e->key);
    if (!st && old != RS_NONE) st = add_words_of(x, old);
    if (st) return st;
  }
  return RASID_OK;
}

/* A name takes over what its code tells. */
static void names_of_codes(chooser *x) {
  const rs_lexc *c = x->b->c;
  for (uint32_t i = 0; i < c->nentries; i++)
    for (unsigned l = 0; c->entries[i].lang == RS_LANG_ALL && l < RS_LANG_COUNT; l++) {
      uint32_t old = rs_lexicon_find_entry(x->b->base, c->entries[i].kind, (rs_lang)l, c->entries[i].key);
      if (old != RS_NONE) mark(x, old);
    }
}

/* Is the entry that a condition asks for still the one that its word finds? */
static void conditions(chooser *x) {
  const rs_lexicon *base = x->b->base;
  for (uint32_t s = 0; x->words.n && s < rs_lexicon_nsenses(base); s++) {
    rs_sense sense = rs_lexicon_sense(base, s);
    for (uint32_t k = 0; k < sense.ncond; k++) {
      uint32_t asked = rs_lexicon_cond(base, sense.cond0 + k).entry;
      if (asked == RS_NONE) continue;
      rs_entry e = rs_lexicon_entry(base, asked);
      bool other = names_word(x, (rs_lang)e.lang, e.key) ||
                   names_word(x, (rs_lang)e.lang, rs_lexicon_key_word(e.key));
      for (uint32_t m = 0; !other && e.kind == RS_KIND_VERB && m < e.nattr; m++) {
        rs_attr a = rs_lexicon_attr(base, e.attr0 + m);
        other = RS_IS(a.name, "masdar") && names_word(x, (rs_lang)e.lang, a.value);
      }
      if (other) mark(x, sense.entry);
    }
  }
}

/* Is a noun, or a preposition that tells where the head ends, touched among the words of a surface? */
static rasid_status has_touched_word(void *ctx, rs_str s) {
  chooser *x = ctx;
  const rs_build *b = x->b;
  rs_lang lang = b->e[x->entry]->lang;
  uint32_t first = b->list_first[RS_KIND_PROCLITIC][lang], n = b->list_n[RS_KIND_PROCLITIC][lang];
  for (rs_str rest = s, word; !x->hangs && rs_next_word(&rest, &word);) {
    x->hangs = touched(x, RS_KIND_NOUN, lang, word) || touched(x, RS_KIND_WORD, lang, word);
    for (uint32_t k = first; !x->hangs && k < first + n; k++) {
      rs_str art = b->e[k]->word;
      x->hangs = (b->r[k].gram & RS_G(ART)) && rs_str_starts(word, art) &&
                 touched(x, RS_KIND_NOUN, lang, rs_str_sub(word, art.n, word.n));
    }
  }
  return RASID_OK;
}

static rasid_status heads(chooser *x, uint32_t old, const rs_entry *e) {
  x->hangs = false, x->entry = x->b->now[old];
  for (uint32_t k = 0; k < e->nattr && !x->hangs; k++) {
    rs_attr a = rs_lexicon_attr(x->b->base, e->attr0 + k);
    if (!rs_build_has_head((rs_kind)e->kind, a.name)) continue;
    rs_src_value v = {.text = a.value};
    rasid_status st = rs_surface_expand(x->b, x->entry, &v, has_touched_word, x, x->err);
    if (st) return st;
  }
  if (x->hangs) mark(x, old);
  return RASID_OK;
}

/* A verb, noun or adjective of several words is inflected as one of its words is. */
static void several_words(chooser *x, uint32_t old, const rs_entry *e) {
  rs_str rest = rs_lexicon_key_word(e->key), word;
  if (!memchr(rest.p, ' ', rest.n)) return;
  while (rs_next_word(&rest, &word))
    if (touched(x, (rs_kind)e->kind, (rs_lang)e->lang, word) || touched(x, RS_KIND_WORD, (rs_lang)e->lang, word))
      mark(x, old);
}

static rasid_status surfaces(chooser *x) {
  const rs_build *b = x->b;
  for (uint32_t i = 0; i < rs_lexicon_nentries(b->base); i++) {
    rs_entry e = rs_lexicon_entry(b->base, i);
    if (e.lang == RS_LANG_ALL || b->now[i] == RS_NONE || b->from[b->now[i]] != i || x->fresh[i]) continue;
    if (is_wordy((rs_kind)e.kind)) several_words(x, i, &e);
    rasid_status st = x->nouns[e.lang] ? heads(x, i, &e) : RASID_OK;
    if (st) return st;
  }
  return RASID_OK;
}

/* Does any of these analyses belong to a noun that does not stay as it was? */
static bool loses_noun(const chooser *x, rs_form group) {
  const rs_build *b = x->b;
  for (uint32_t k = 0; k < group.nan; k++) {
    uint32_t old = rs_lexicon_analysis(b->base, group.an0 + k).entry, now = b->now[old];
    if (rs_lexicon_entry(b->base, old).kind != RS_KIND_NOUN) continue;
    if (now == RS_NONE || b->from[now] != old || x->fresh[old]) return true;
  }
  return false;
}

/* Masdars that a noun stood for come back with its going. */
static void covered_masdars(chooser *x) {
  const rs_lexicon *base = x->b->base;
  for (uint32_t i = 0; i < rs_lexicon_ncovered(base); i++) {
    rs_covered c = rs_lexicon_covered(base, i);
    if (loses_noun(x, c.term ? rs_lexicon_node(base, c.at) : rs_lexicon_form(base, c.at))) mark(x, c.entry);
  }
}

/* ---- reading and taking over ---- */
/* Reads the marked entries back. */
static rasid_status read_marked(chooser *x) {
  rs_build *b = x->b;
  uint32_t nbase = rs_lexicon_nentries(b->base), n = 0;
  for (uint32_t i = 0; i < nbase; i++) n += x->fresh[i];
  uint32_t *want = rs_arena_room(&b->a, n, sizeof *want);
  rs_src_entry *got = rs_arena_room(&b->a, n, sizeof *got);
  if (!want || !got) return rs_fail_memory(x->err);
  n = 0;
  for (uint32_t i = 0; i < nbase; i++)
    if (x->fresh[i]) want[n++] = i;
  rasid_status st = rs_lexc_read_entries(b->c, b->base, 0, want, n, got, x->err);
  for (uint32_t k = 0; !st && k < n; k++) {
    uint32_t now = b->now[want[k]];
    b->e[now] = &got[k];
    b->from[now] = RS_NONE;
    x->fresh[want[k]] = false;
  }
  return st;
}

static uint32_t renumbered(const rs_build *b, uint32_t old) { return old == RS_NONE ? RS_NONE : b->now[old]; }

/* The entry of the base of kind, language and key where it stands in this build now. */
static rasid_status number(rs_build *b, rasid_error *err) {
  uint32_t n = rs_lexicon_nentries(b->base);
  b->now = rs_arena_room(&b->a, n, sizeof *b->now);
  if (!b->now) return rs_fail_memory(err);
  memset(b->now, 0xFF, n * sizeof *b->now);
  for (uint32_t i = 0; i < b->n; i++) {
    const rs_src_entry *e = b->e[i];
    uint32_t old = b->from[i] != RS_NONE ? b->from[i] : rs_lexicon_find_entry(b->base, e->kind, e->lang, e->key);
    if (old != RS_NONE) b->now[old] = i;
  }
  for (uint32_t i = 0; i < b->n; i++) {
    if (b->from[i] == RS_NONE) continue;
    rs_entry r = rs_lexicon_entry(b->base, b->from[i]);
    r.ref = renumbered(b, r.ref), r.country = renumbered(b, r.country);
    r.sector = renumbered(b, r.sector), r.level = renumbered(b, r.level);
    b->r[i] = r;
  }
  return RASID_OK;
}

rasid_status rs_reuse_choose(rs_build *b, rasid_error *err) {
  chooser x = {.b = b, .err = err, .fresh = RS_NEW(&b->a, bool, rs_lexicon_nentries(b->base))};
  if (!x.fresh) return rs_fail_memory(err);
  rasid_status st = number(b, err);
  for (uint32_t i = 0; !st && i < b->n; i++)
    if (b->from[i] != RS_NONE && always_read(b->e[i]->kind)) x.fresh[b->from[i]] = true;
  if (!st) st = read_marked(&x);
  if (!st) st = list_touched(&x);
  if (st) return st;
  names_of_codes(&x);
  conditions(&x);
  st = surfaces(&x);
  if (st) return st;
  covered_masdars(&x);
  return read_marked(&x);
}

rasid_status rs_build_source(rs_build *b, uint32_t i, const rs_src_entry **out, rasid_error *err) {
  *out = b->e[i];
  if (!rs_build_reused(b, i) || b->e[i]->nattrs) return RASID_OK;
  rs_src_entry *got = RS_NEW(&b->a, rs_src_entry, 1);
  if (!got) return rs_fail_memory(err);
  *out = b->e[i] = got;
  return rs_lexc_read_entries(b->c, b->base, 0, &b->from[i], 1, got, err);
}

rasid_status rs_reuse_senses(rs_build *b, uint32_t i, rasid_error *err) {
  rs_entry old = rs_lexicon_entry(b->base, b->from[i]);
  for (uint32_t k = 0; k < old.nsense; k++) {
    rs_sense s = rs_lexicon_sense(b->base, old.sense0 + k);
    uint32_t cond0 = b->nconds, line = rs_lexicon_line(b->base, rs_lexicon_nentries(b->base) + old.sense0 + k);
    for (uint32_t m = 0; m < s.ncond; m++) {
      rs_cond *c = RS_PUSH(&b->a, b->conds, b->nconds, b->cap_conds);
      if (!c) return rs_fail_memory(err);
      *c = rs_lexicon_cond(b->base, s.cond0 + m);
      c->entry = renumbered(b, c->entry);
    }
    s.entry = i, s.cond0 = cond0;
    s.cameo = renumbered(b, s.cameo), s.frame = renumbered(b, s.frame), s.mode = renumbered(b, s.mode);
    if (!rs_build_add_sense(b, &s, line)) return rs_fail_memory(err);
  }
  return RASID_OK;
}

/* ---- forms ---- */
/* Takes an analysis of the base whose entry stays. There is room for all: none belongs to two forms (validate.c). */
static rasid_status take(rs_build *b, uint32_t at, const rs_analysis *an, rasid_error *err) {
  uint32_t now = b->now[an->entry];
  if (now == RS_NONE || b->from[now] != an->entry) return RASID_OK;
  rs_built_analysis *to = &b->analyses[b->nanalyses++];
  *to = (rs_built_analysis){
      .at = at, .entry = now, .feats = an->feats, .written = an->written.p, .nwritten = (uint16_t)an->written.n};
  return rs_build_period(b, an->from, an->to, &to->period, err);
}

/* Those of a form or node, behind them the covered ones, which stand in the order of forms and nodes. */
static rasid_status take_group(rs_build *b, uint32_t at, rs_form group, uint32_t *covered, rasid_error *err) {
  rasid_status st = RASID_OK;
  for (uint32_t k = 0; !st && k < group.nan; k++) {
    rs_analysis an = rs_lexicon_analysis(b->base, group.an0 + k);
    st = take(b, at, &an, err);
  }
  for (; !st && *covered < rs_lexicon_ncovered(b->base); ++*covered) {
    rs_covered c = rs_lexicon_covered(b->base, *covered);
    if ((c.term ? RS_LEX_ROOT | c.at : c.at) != at) break;
    rs_analysis an = {.entry = c.entry, .feats = c.feats, .written = c.written};
    st = take(b, at | RS_BUILT_COVERED, &an, err);
  }
  return st;
}

static bool make_room(rs_build *b) {
  const rs_lexicon *x = b->base;
  uint32_t n = rs_lexicon_nanalyses(x) + rs_lexicon_ncovered(x);
  b->cap_forms = rs_lexicon_nforms(x) + rs_lexicon_nforms(x) / 8 + 64;
  b->cap_nodes = rs_lexicon_nnodes(x) + rs_lexicon_nnodes(x) / 8 + 64;
  b->cap_analyses = n + n / 8 + 64;
  b->forms = rs_arena_room(&b->a, b->cap_forms, sizeof *b->forms);
  b->nodes = rs_arena_room(&b->a, b->cap_nodes, sizeof *b->nodes);
  b->analyses = rs_arena_room(&b->a, b->cap_analyses, sizeof *b->analyses);
  return b->forms && b->nodes && b->analyses;
}

rasid_status rs_reuse_forms(rs_build *b, rasid_error *err) {
  const rs_lexicon *x = b->base;
  rasid_status st = make_room(b) ? RASID_OK : rs_fail_memory(err);
  uint32_t covered = 0;
  for (uint32_t i = 0; !st && i < rs_lexicon_nforms(x); i++) {
    rs_lang lang;
    rs_str fold = rs_lexicon_fold(x, i, &lang);
    rs_built_form *f = &b->forms[b->nforms++];
    *f = (rs_built_form){.fold = fold.p,
                         .nfold = (uint8_t)fold.n,
                         .an0 = b->nanalyses,
                         .last = RS_NONE,
                         .lang = (uint8_t)lang};
    f->hash = rs_lex_form_hash(rs_hash(fold.p, fold.n), lang);
    st = take_group(b, i, rs_lexicon_form(x, i), &covered, err);
    f->nan = b->nanalyses - f->an0;
  }
  for (uint32_t i = 0; !st && i < rs_lexicon_nnodes(x); i++) {
    rs_built_node *n = &b->nodes[b->nnodes++];
    *n = (rs_built_node){.an0 = b->nanalyses, .last = RS_NONE};
    rs_lexicon_step(x, i, &n->parent, &n->form);
    st = take_group(b, RS_LEX_ROOT | i, rs_lexicon_node(x, i), &covered, err);
    n->nan = b->nanalyses - n->an0;
  }
  b->base_forms = b->nforms, b->base_nodes = b->nnodes, b->base_analyses = b->nanalyses;
  return st;
}

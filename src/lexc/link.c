/* From all layers' entries to the ones that hold: a later layer's entry replaces or removes an earlier one's.
 * Invariant: afterwards (kind, language, key) is unique; entries stand by kind, language and source order, so that
 * each list lies side by side; one that replaces another stands in its place. Cost: linear: one hash look-up an entry and a counting sort. */
#include "lexc/build.h"

/* The kept entry of that kind, language and key among the source entries; the table's indexes are positions in `seen`.
 */
static uint32_t find_seen(const rs_build *b, const rs_table *t, const uint32_t *seen, const rs_src_entry *e,
                          uint64_t h) {
  uint32_t at = (uint32_t)h, i;
  while ((i = rs_table_next(t, h, &at)) != RS_NONE) {
    const rs_src_entry *o = b->all[seen[i]];
    if (o->kind == e->kind && o->lang == e->lang && rs_str_eq(o->key, e->key)) return i;
  }
  return RS_NONE;
}

static void twice(rs_build *b, const rs_src_entry *e, const rs_src_entry *o) {
  const rs_lexc_file *f = &b->c->files[o->file];
  rs_lexc_error(b->c, e->file, e->line, 1,
                "'%s " RS_STR_FMT "' is declared twice, first at " RS_STR_FMT
                ":%u: take one out, or call it '" RS_STR_FMT "#2'",
                rs_kind_names[e->kind], RS_STR_ARG(e->key), RS_STR_ARG(f->name), o->line, RS_STR_ARG(e->word));
}

static void not_there(rs_build *b, const rs_src_entry *e, const rs_table *t, const uint32_t *seen) {
  char hint[200];
  rs_guess g = rs_guess_start(e->key);
  for (uint32_t i = 0; i < t->n && b->c->nerrors < RS_MAX_LEX_ERRORS; i++) {
    const rs_src_entry *o = b->all[seen[i]];
    if (o->kind == e->kind && o->lang == e->lang) rs_guess_try(&g, o->key);
  }
  rs_lexc_error(b->c, e->file, e->line, 1, "there is no '%s " RS_STR_FMT "' of language %s to take out%s",
                rs_kind_names[e->kind], RS_STR_ARG(e->key), rs_lang_names[e->lang],
                rs_guess_text(&g, "", hint, sizeof hint));
}

/* Puts what replaces in the place of what it replaces. Fills `keep`: per place, whether its entry holds. */
static rasid_status overlay(rs_build *b, bool *keep, rasid_error *err) {
  rs_table t;
  uint32_t *seen = RS_NEW(&b->a, uint32_t, b->nall);
  if (!seen || !rs_table_init(&t, &b->a, b->nall)) return rs_fail_memory(err);
  for (uint32_t i = 0; i < b->nall; i++) {
    const rs_src_entry *e = b->all[i];
    uint64_t h = rs_lex_key_hash(e->kind, e->lang, e->key);
    uint32_t at = find_seen(b, &t, seen, e, h);
    const rs_src_entry *o = at == RS_NONE ? NULL : b->all[seen[at]];
    if (o && o->layer == e->layer && keep[seen[at]] && !e->removed) twice(b, e, o);
    if (e->removed && (!o || !keep[seen[at]])) not_there(b, e, &t, seen);
    if (o && keep[seen[at]] && !e->removed) {
      b->all[seen[at]] = e;
      continue;
    }
    if (o) keep[seen[at]] = false;
    keep[i] = !e->removed;
    if (at == RS_NONE) at = rs_table_add(&t, h);
    seen[at] = i;
  }
  return RASID_OK;
}

static rasid_status order(rs_build *b, const bool *keep, rasid_error *err) {
  for (uint32_t i = 0; i < b->nall; i++)
    if (keep[i]) b->list_n[b->all[i]->kind][b->all[i]->lang]++, b->n++;
  b->e = RS_NEW(&b->a, const rs_src_entry *, b->n);
  b->r = RS_NEW(&b->a, rs_entry, b->n);
  b->from = b->base ? RS_NEW(&b->a, uint32_t, b->n) : NULL;
  if (!b->e || !b->r || (b->base && !b->from)) return rs_fail_memory(err);
  if (b->n > RS_LEX_MAX_INDEX) return rs_fail(err, RASID_LIMIT, "more than %u entries", (unsigned)RS_LEX_MAX_INDEX);
  uint32_t at[RS_KIND_COUNT][RS_LANG_COUNT], sum = 0;
  for (unsigned k = 0; k < RS_KIND_COUNT; k++)
    for (unsigned l = 0; l < RS_LANG_COUNT; l++) at[k][l] = b->list_first[k][l] = sum, sum += b->list_n[k][l];
  for (uint32_t i = 0; i < b->nall; i++) {
    if (!keep[i]) continue;
    uint32_t to = at[b->all[i]->kind][b->all[i]->lang]++;
    b->e[to] = b->all[i];
    if (b->base) b->from[to] = rs_reuse_of_base(b, b->all[i]) ? i : RS_NONE;
  }
  return RASID_OK;
}

static bool is_word_kind(rs_kind k) {
  return k == RS_KIND_NOUN || k == RS_KIND_VERB || k == RS_KIND_ADJ || k == RS_KIND_WORD;
}

static uint64_t word_hash(rs_lang lang, rs_str word) { return rs_lex_key_hash(RS_KIND_NONE, lang, word); }

/* The k-th masdar of an entry; p NULL where there are no more. */
static rs_str masdar(const rs_build *b, uint32_t i, uint32_t k) {
  if (b->e[i]->kind != RS_KIND_VERB) return (rs_str){NULL, 0};
  if (!rs_build_reused(b, i)) {
    const rs_src_attr *m = rs_src_find(b->e[i], "masdar");
    return m && k < m->nvalues ? m->values[k].text : (rs_str){NULL, 0};
  }
  rs_entry e = rs_lexicon_entry(b->base, b->from[i]);
  for (uint32_t n = 0; n < e.nattr; n++) {
    rs_attr a = rs_lexicon_attr(b->base, e.attr0 + n);
    if (RS_IS(a.name, "masdar") && !k--) return a.value;
  }
  return (rs_str){NULL, 0};
}

static rasid_status index_words(rs_build *b, rasid_error *err) {
  uint32_t nmasdar = 0;
  for (uint32_t i = 0; i < b->n; i++)
    for (uint32_t k = 0; masdar(b, i, k).p; k++) nmasdar++;
  b->masdar_entry = RS_NEW(&b->a, uint32_t, nmasdar);
  if (!b->masdar_entry || !rs_table_init(&b->keys, &b->a, b->n) || !rs_table_init(&b->words, &b->a, b->n) ||
      !rs_table_init(&b->masdars, &b->a, nmasdar))
    return rs_fail_memory(err);
  for (uint32_t i = 0; i < b->n; i++) {
    const rs_src_entry *e = b->e[i];
    (void)rs_table_add(&b->keys, rs_lex_key_hash(e->kind, e->lang, e->key));
    (void)rs_table_add(&b->words, word_hash(e->lang, e->word));
    rs_str m;
    for (uint32_t k = 0; (m = masdar(b, i, k)).p; k++)
      b->masdar_entry[rs_table_add(&b->masdars, word_hash(e->lang, m))] = i;
  }
  return RASID_OK;
}

static rasid_status list_entries(rs_build *b, rasid_error *err) {
  if (b->base) return rs_reuse_entries(b, err);
  b->all = RS_NEW(&b->a, const rs_src_entry *, b->c->nentries);
  if (!b->all) return rs_fail_memory(err);
  b->nall = b->c->nentries;
  for (uint32_t i = 0; i < b->nall; i++) b->all[i] = &b->c->entries[i];
  return RASID_OK;
}

rasid_status rs_build_link(rs_build *b, rasid_error *err) {
  rasid_status st = list_entries(b, err);
  if (st) return st;
  bool *keep = RS_NEW(&b->a, bool, b->nall);
  if (!keep) return rs_fail_memory(err);
  st = overlay(b, keep, err);
  if (!st) st = order(b, keep, err);
  if (!st) st = index_words(b, err);
  return st;
}

uint32_t rs_build_find(const rs_build *b, rs_kind kind, rs_lang lang, rs_str key) {
  uint64_t h = rs_lex_key_hash(kind, lang, key);
  uint32_t at = (uint32_t)h, i;
  while ((i = rs_table_next(&b->keys, h, &at)) != RS_NONE)
    if (b->e[i]->kind == kind && b->e[i]->lang == lang && rs_str_eq(b->e[i]->key, key)) return i;
  return RS_NONE;
}

uint32_t rs_build_find_word(const rs_build *b, rs_lang lang, rs_str word) {
  static const rs_kind first[] = {RS_KIND_NOUN, RS_KIND_VERB, RS_KIND_ADJ, RS_KIND_WORD};
  for (size_t k = 0; k < sizeof first / sizeof *first; k++) {
    uint32_t i = rs_build_find(b, first[k], lang, word);
    if (i != RS_NONE) return i;
  }
  uint64_t h = word_hash(lang, word);
  uint32_t at = (uint32_t)h, i;
  while ((i = rs_table_next(&b->words, h, &at)) != RS_NONE)
    if (is_word_kind(b->e[i]->kind) && b->e[i]->lang == lang && rs_str_eq(b->e[i]->word, word)) return i;
  at = (uint32_t)h;
  while ((i = rs_table_next(&b->masdars, h, &at)) != RS_NONE) {
    rs_str m;
    for (uint32_t k = 0; (m = masdar(b, b->masdar_entry[i], k)).p; k++)
      if (rs_str_eq(m, word)) return b->masdar_entry[i];
  }
  return RS_NONE;
}

void rs_build_guess(const rs_build *b, rs_kind kind, rs_lang lang, rs_guess *g) {
  if (b->c->nerrors >= RS_MAX_LEX_ERRORS) return; /* no longer shown: a hostile source must not make this quadratic */
  uint32_t first = b->list_first[kind][lang];
  for (uint32_t i = first; i < first + b->list_n[kind][lang]; i++) rs_guess_try(g, b->e[i]->key);
}

/* Words that stand where triggers stand but are none: their contexts are counted here, for the triggers too, and
 * compared in suggest_rank.c. A word counts only beside an actor. A context is a class, never a word (suggest.h lists
 * them). Invariants: a cell's word exists; words stand in the order in which they were first met, so that the same
 * documents in the same order give the same bytes. When RS_MAX_SUGGEST_CELLS is reached the rare words go, candidates
 * before triggers. Cost: one pass; some thirty look-ups a word beside an actor. */
#include "engine/suggest.h"
#include "base/bytes.h"
#include "base/limits.h"
#include <stdlib.h>

enum { NEAR = 4 /* units to either side */, SHORTEST = 3, LONGEST = 60 /* bytes of a word */, FIRST_CELLS = 1 << 16 };

rasid_status rasid_suggest_new(const rasid_lexicon *x, const rasid_engine_options *options, rasid_suggest **out,
                               rasid_error *err) {
  if (!out) return rs_fail(err, RASID_ARGUMENT, "suggestions need a place to be put");
  *out = NULL;
  if (!x) return rs_fail(err, RASID_ARGUMENT, "suggestions need a lexicon");
  rasid_suggest *s = calloc(1, sizeof *s);
  if (!s) return rs_fail_memory(err);
  rs_arena_init(&s->strings, 0);
  s->lex = x->lex;
  s->most = RS_MAX_SUGGEST_CELLS, s->ncells = FIRST_CELLS, s->nslots = FIRST_CELLS / 16;
  s->cells = calloc(s->ncells, sizeof *s->cells);
  s->slots = calloc(s->nslots, sizeof *s->slots);
  rasid_status st = s->cells && s->slots ? rasid_engine_new(x, options, &s->en, err) : rs_fail_memory(err);
  if (st) {
    rasid_suggest_free(s);
    return st;
  }
  *out = s;
  return RASID_OK;
}

void rasid_suggest_free(rasid_suggest *s) {
  if (!s) return;
  rasid_engine_free(s->en);
  rs_arena_free(&s->strings);
  free(s->words);
  free(s->slots);
  free(s->cells);
  free(s);
}

/* ---- the two tables ---- */
static uint64_t mix(uint64_t k) { return rs_hash(&k, sizeof k); }

static sg_cell *cell_of(sg_cell *cells, size_t n, uint64_t key) {
  size_t i = mix(key) & (n - 1);
  while (cells[i].key && cells[i].key != key) i = (i + 1) & (n - 1);
  return &cells[i];
}

/* The slot of a key, or the free one where it belongs. */
static uint32_t *slot_of(const rasid_suggest *s, uint64_t key) {
  size_t i = mix(key) & (s->nslots - 1);
  while (s->slots[i] && s->words[s->slots[i] - 1].key != key) i = (i + 1) & (s->nslots - 1);
  return &s->slots[i];
}

static rasid_status fill_slots(rasid_suggest *s, size_t n, rasid_error *err) {
  uint32_t *slots = calloc(n, sizeof *slots);
  if (!slots) return rs_fail_memory(err);
  free(s->slots);
  s->slots = slots, s->nslots = n;
  for (uint32_t i = 0; i < s->nwords; i++) *slot_of(s, s->words[i].key) = i + 1;
  return RASID_OK;
}

/* Moves the cells into a table of n; of a word that is gone (RS_NONE in `to`, which may be NULL) none. */
static rasid_status move_cells(rasid_suggest *s, size_t n, const uint32_t *to, rasid_error *err) {
  sg_cell *cells = calloc(n, sizeof *cells);
  if (!cells) return rs_fail_memory(err);
  s->used = 0;
  for (size_t i = 0; i < s->ncells; i++) {
    if (!s->cells[i].key) continue;
    uint32_t word = (uint32_t)(s->cells[i].key >> 32) - 1;
    if (to) word = to[word];
    if (word == RS_NONE) continue;
    uint64_t key = ((uint64_t)word + 1) << 32 | (uint32_t)s->cells[i].key;
    *cell_of(cells, n, key) = (sg_cell){key, s->cells[i].n};
    s->used++;
  }
  free(s->cells);
  s->cells = cells, s->ncells = n;
  return RASID_OK;
}

static rasid_status copy_strings(sg_word *w, rs_arena *a, rasid_error *err) {
  w->doc = rs_arena_copy(a, w->doc);
  bool ok = w->doc.p;
  for (int k = 0; k < SG_FORMS; k++)
    if (w->form[k].n) w->form[k].text = rs_arena_copy(a, w->form[k].text), ok = ok && w->form[k].text.p;
  return ok ? RASID_OK : rs_fail_memory(err);
}

/* Drops the words met no more than `most` times, of triggers only where `triggers`. */
static rasid_status drop(rasid_suggest *s, uint32_t most, bool triggers, rasid_error *err) {
  uint32_t *to = malloc(((size_t)s->nwords + 1) * sizeof *to), n = 0;
  if (!to) return rs_fail_memory(err);
  rs_arena kept;
  rs_arena_init(&kept, 0);
  rasid_status st = RASID_OK;
  for (uint32_t i = 0; i < s->nwords && !st; i++) {
    to[i] = RS_NONE;
    if (s->words[i].n <= most && (triggers || !s->words[i].trigger)) continue;
    s->words[n] = s->words[i];
    st = copy_strings(&s->words[n], &kept, err);
    to[i] = n++;
  }
  rs_arena_free(&s->strings);
  s->strings = kept;
  s->nwords = n;
  if (!st) st = fill_slots(s, s->nslots, err);
  if (!st) st = move_cells(s, s->ncells, to, err);
  free(to);
  return st;
}

/* Room for what one more word beside an actor may count. */
static rasid_status make_room(rasid_suggest *s, rasid_error *err) {
  rasid_status st = RASID_OK;
  if (s->used + 256 > s->ncells / 4 * 3 && s->ncells < s->most) st = move_cells(s, s->ncells * 2, NULL, err);
  for (uint32_t most = 1; !st && s->used + 256 > s->ncells / 4 * 3; most = most < 1u << 30 ? most * 2 : UINT32_MAX)
    st = drop(s, most, most > 1u << 20, err);
  if (!st && s->nwords + 1 > s->nslots / 2) st = fill_slots(s, s->nslots * 2, err);
  if (!st && s->nwords == s->cap_words) {
    uint32_t cap = s->cap_words * 2 + 1024;
    sg_word *p = realloc(s->words, cap * sizeof *p);
    if (!p) return rs_fail_memory(err);
    s->words = p, s->cap_words = cap;
  }
  return st;
}

static void count(rasid_suggest *s, uint32_t word, uint32_t context) {
  uint64_t key = ((uint64_t)word + 1) << 32 | context;
  sg_cell *c = cell_of(s->cells, s->ncells, key);
  if (!c->key) c->key = key, s->used++;
  if (c->n < UINT32_MAX) c->n++;
}

static void count_bits(rasid_suggest *s, uint32_t word, uint32_t group, uint64_t bits) {
  for (; bits; bits &= bits - 1) count(s, word, group + rs_low_bit(bits));
}

/* ---- the words ---- */
/* Frequent spellings stay: a new one takes a free place, or wears the others down by one. */
static rasid_status spelt(rasid_suggest *s, sg_word *w, rs_str text, rasid_error *err) {
  sg_form *free_form = NULL;
  for (int k = 0; k < SG_FORMS; k++) {
    if (w->form[k].n && rs_str_eq(w->form[k].text, text)) return w->form[k].n++, RASID_OK;
    if (!w->form[k].n && !free_form) free_form = &w->form[k];
  }
  if (!free_form) {
    for (int k = 0; k < SG_FORMS; k++) w->form[k].n--;
    return RASID_OK;
  }
  rs_str copy = rs_arena_copy(&s->strings, text);
  if (!copy.p) return rs_fail_memory(err);
  *free_form = (sg_form){copy, 1};
  return RASID_OK;
}

/* The word of a unit, met once more; a new one where it is none yet. */
static rasid_status find_word(rasid_suggest *s, const rs_parse *p, const rs_unit *u, uint8_t part, rs_str text,
                              uint64_t key, uint32_t *out, rasid_error *err) {
  uint32_t *slot = slot_of(s, key);
  if (!*slot) {
    sg_word w = {.key = key,
                 .entry = part == SG_NAME ? p->parties[u->ref].entity : u->entry,
                 .byte = p->tokens[u->head].span.start,
                 .lang = (uint8_t)s->run->lang};
    w.part = part;
    w.trigger = part <= SG_NOUN && u->entry != RS_NONE && rs_lexicon_is_trigger(s->lex, u->entry);
    rasid_status st = rs_engine_id(&s->run->doc, &s->en->work, err);
    if (st) return st;
    w.doc = rs_arena_copy(&s->strings, s->run->doc.id);
    if (!w.doc.p) return rs_fail_memory(err);
    s->words[s->nwords++] = w;
    *slot = s->nwords;
  }
  *out = *slot - 1;
  s->words[*out].n++;
  return spelt(s, &s->words[*out], text, err);
}

/* What a unit is to be counted as; SG_PARTS: not at all. */
static uint8_t part_of(const rs_parse *p, const rs_unit *u) {
  if (u->tok1 <= u->tok0) return SG_PARTS;
  if (u->kind == RS_U_PARTY) return u->ref < p->nparties && p->parties[u->ref].entity != RS_NONE ? SG_NAME : SG_PARTS;
  if (u->kind == RS_U_ADJ) return u->entry != RS_NONE ? SG_ADJ : SG_PARTS;
  if (u->kind == RS_U_OTHER) return u->entry != RS_NONE && u->lexkind == RS_KIND_WORD ? SG_OTHER : SG_PARTS;
  if (u->kind == RS_U_VERB) return SG_VERB;
  return u->kind == RS_U_NOUN ? SG_NOUN : SG_PARTS;
}

/* A word that the lexicon lacks and that may be a trigger. */
static bool may_be_trigger(const rasid_suggest *s, const rs_parse *p, const rs_unit *u) {
  const rs_token *t = &p->tokens[u->head];
  if (u->tok1 - u->tok0 != 1 || t->kind != RS_TOK_WORD || t->mention != RS_NONE || t->fold.n > LONGEST) return false;
  if (!(t->flags & (s->run->lang == RS_LANG_AR ? RS_TOK_ARABIC : RS_TOK_LATIN))) return false;
  /* Where capitals tell names, a word that has one is one. */
  if (p->profile->flags & RS_LANG_CASED && t->flags & RS_TOK_CAP) return false;
  return t->fold.n >= SHORTEST * (t->flags & RS_TOK_ARABIC ? 2u : 1u);
}

/* Is the unit counted? `text` is it as written, `key` what its counts are kept under. */
static bool wanted(const rasid_suggest *s, const rs_parse *p, const rs_unit *u, uint8_t *part, rs_str *text,
                   uint64_t *key) {
  *part = part_of(p, u);
  if (*part == SG_PARTS) return false;
  uint32_t entry = *part == SG_NAME ? p->parties[u->ref].entity : u->entry;
  const rs_token *t = &p->tokens[u->head];
  *text = u->tok1 - u->tok0 == 1 ? t->norm : rs_str_sub(p->doc->text, p->tokens[u->tok0].span.start, t->span.end);
  *key = (uint64_t)entry << 4 | (uint64_t)*part << 1 | 1u;
  if (entry == RS_NONE) return *key = t->hash << 1, may_be_trigger(s, p, u);
  if (*part > SG_NOUN) return true;
  if (u->lexkind != RS_KIND_VERB && u->lexkind != RS_KIND_NOUN) return false;
  return !u->gram || rs_lexicon_is_trigger(s->lex, u->entry);
}

/* ---- contexts ---- */
/* The unit `by` places away, over none of another kind; NULL past a stop or the sentence's end. */
static const rs_unit *beside(const rs_parse *p, uint32_t i, int by) {
  int64_t k = (int64_t)i + by;
  return k >= 0 && k < (int64_t)p->nunits ? &p->units[k] : NULL;
}

static uint32_t kind_at(const rs_unit *u) { return u ? (uint32_t)u->kind + 1 : 0; }

static bool names_actor(const rs_parse *p, const rs_unit *u) {
  return u->kind == RS_U_PARTY && u->ref < p->nparties && p->parties[u->ref].code.n;
}

static bool beside_actor(const rs_parse *p, uint32_t i) {
  for (int by = -NEAR; by <= NEAR; by++) {
    const rs_unit *u = by ? beside(p, i, by) : NULL;
    if (u && names_actor(p, u)) return true;
  }
  return false;
}

static void count_party(rasid_suggest *s, const rs_parse *p, uint32_t word, const rs_unit *u, bool left) {
  if (u->ref >= p->nparties) return;
  const rs_party *y = &p->parties[u->ref];
  count(s, word, (uint32_t)(left ? SG_PARTY_LEFT : SG_PARTY_RIGHT) + y->kind % SG_PARTIES);
  if (y->sector != RS_NONE) count(s, word, SG_SECTOR + rs_lexicon_ordinal(s->lex, y->sector) % SG_SECTORS);
  if (y->code.n) count(s, word, SG_ACTOR | (uint32_t)(rs_hash(y->code.p, y->code.n) >> 33));
}

static void count_near(rasid_suggest *s, const rs_parse *p, uint32_t word, uint32_t i, bool left) {
  uint64_t preps = 0, sem = 0;
  uint32_t types = 0;
  for (int by = 1; by <= NEAR; by++) {
    const rs_unit *u = beside(p, i, left ? -by : by);
    if (!u || (u->kind == RS_U_PUNCT && by > 1)) break;
    if (u->kind == RS_U_PREP) preps |= u->gram & RS_G_PREP;
    if (u->kind == RS_U_PARTY) count_party(s, p, word, u, left);
    if (u->kind == RS_U_NOUN || u->kind == RS_U_VERB) {
      sem |= u->sem;
      if (u->entry != RS_NONE) types |= rs_lexicon_types(s->lex, u->entry);
    }
  }
  count_bits(s, word, left ? SG_SEM_LEFT : SG_SEM_RIGHT, sem);
  if (!left) count_bits(s, word, SG_PREP, preps);
  if (!left) count_bits(s, word, SG_TYPE_NEAR, types);
}

static void count_grammar(rasid_suggest *s, const rs_parse *p, uint32_t word, uint32_t i) {
  const rs_unit *u = &p->units[i];
  uint32_t under = 0;
  for (uint32_t k = i > 12 ? i - 12 : 0; k < p->nunits && k < i + 12; k++)
    if (p->units[k].gov == i && p->units[k].kind == RS_U_PARTY) under |= 1u << p->units[k].fn;
  count(s, word, SG_FUNCTION + u->fn);
  count_bits(s, word, SG_UNDER, under);
  if (u->clause < p->nclauses) {
    const rs_clause *c = &p->clauses[u->clause];
    count(s, word, SG_CLAUSE + (c->kind & 7u) + (c->verb == i ? 8u : 0u));
  }
}

static void count_contexts(rasid_suggest *s, const rs_view *v, uint32_t word, uint32_t i) {
  const rs_parse *p = v->parse;
  const rs_unit *left = beside(p, i, -1), *right = beside(p, i, 1);
  count(s, word, SG_BOTH + kind_at(left) * SG_SIDE + kind_at(right));
  count(s, word, SG_SECOND_LEFT + kind_at(beside(p, i, -2)));
  count(s, word, SG_SECOND_RIGHT + kind_at(beside(p, i, 2)));
  if (left) count_bits(s, word, SG_GRAM_LEFT, left->gram);
  if (right) count_bits(s, word, SG_GRAM_RIGHT, right->gram);
  count_near(s, p, word, i, true);
  count_near(s, p, word, i, false);
  if (p->units[i].entry != RS_NONE) count_grammar(s, p, word, i);
  uint32_t types = 0;
  for (uint32_t k = 0; k < v->cands->n; k++) {
    const rs_cand *c = &v->cands->at[k];
    uint8_t type = rs_lexicon_sense_type(s->lex, c->sense);
    if (c->planned || type >= SG_TYPES) continue;
    if (c->unit == i)
      count(s, word, SG_TYPE | type);
    else
      types |= 1u << type;
  }
  count_bits(s, word, SG_TYPE_FAR, types);
}

static rasid_status see(void *ctx, const rs_view *v, rasid_error *err) {
  rasid_suggest *s = ctx;
  const rs_parse *p = v->parse;
  for (uint32_t i = 0; i < p->nunits; i++) {
    rs_str text;
    uint64_t key;
    uint32_t word = 0;
    uint8_t part;
    if (!wanted(s, p, &p->units[i], &part, &text, &key) || !beside_actor(p, i)) continue;
    rasid_status st = make_room(s, err);
    if (!st) st = find_word(s, p, &p->units[i], part, text, key, &word, err);
    if (st) return st;
    count_contexts(s, v, word, i);
  }
  return RASID_OK;
}

rasid_status rasid_suggest_add(rasid_suggest *s, const rasid_document *doc, rasid_error *err) {
  if (!s) return rs_fail(err, RASID_ARGUMENT, "nothing to count in");
  rs_run run;
  s->run = &run;
  rasid_status st = rs_engine_run(s->en, doc, see, s, &run, err);
  s->run = NULL;
  return st;
}

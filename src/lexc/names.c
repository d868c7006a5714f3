/* All written forms of all entries: names, terms and words with their inflection.
 * Invariant: every analysis leads to the entry whose file wrote it. Cost: linear in the forms made. */
#include "lexc/build.h"

/* Where a form goes that inflection makes: between the words before and after the inflected one. */
typedef struct maker {
  rs_build *b;
  rs_surface s;
  const rs_src_value *v;
  rs_str before, after;
  uint32_t keep_mask, keep_value; /* only forms with these features; mask 0: all */
  uint32_t clear, set;            /* features changed */
  uint32_t made;
  rasid_error *err;
} maker;

static rasid_status made_form(void *ctx, rs_str written, uint32_t feats) {
  maker *m = ctx;
  if ((feats & m->keep_mask) != m->keep_value) return RASID_OK;
  m->made++;
  rs_surface s = m->s;
  s.feats = (feats & ~m->clear) | m->set | s.feats;
  if (!m->before.n && !m->after.n) return rs_surface_add(m->b, &s, m->v, written, m->err);
  size_t n = (size_t)m->before.n + written.n + m->after.n;
  char *p = rs_arena_alloc(&m->b->a, n, 1);
  if (!p) return rs_fail_memory(m->err);
  if (m->before.n) memcpy(p, m->before.p, m->before.n);
  if (written.n) memcpy(p + m->before.n, written.p, written.n);
  if (m->after.n) memcpy(p + m->before.n + written.n, m->after.p, m->after.n);
  return rs_surface_add(m->b, &s, m->v, rs_str_make(p, n), m->err);
}

/* Inflects; what the inflection finds wrong in the entry becomes a message. */
static rasid_status inflect(maker *m, const rs_src_entry *e) {
  rasid_error why = {0};
  rs_arena_reset(&m->b->outer);
  rasid_status st = rs_morph_inflect(m->b->morph, e, made_form, m, &m->b->outer, &why);
  if (st != RASID_LEXICON && st != RASID_ARGUMENT) {
    if (st && m->err && why.message[0]) *m->err = why;
    return st;
  }
  uint32_t line = why.line ? why.line : m->v ? m->v->line : e->line;
  rs_lexc_error(m->b->c, m->b->e[m->s.entry]->file, line, why.line ? why.column : 1, "%s",
                why.message[0] ? why.message : "this cannot be inflected");
  return RASID_OK;
}

static uint32_t qualifier_feats(const rs_src_value *v) {
  static const struct {
    const char *name;
    uint32_t feats;
  } table[] = {{"weak", RS_F_WEAK},
               {"cased", RS_F_CASED},
               {"caps", RS_F_ALLCAPS | RS_F_CASED},
               {"short", RS_F_SHORT},
               {"part", RS_F_PART},
               {"m", RS_FEAT(0, 0, 0, 0, 0, RS_GEN_M, 0, 0, 0)},
               {"f", RS_FEAT(0, 0, 0, 0, 0, RS_GEN_F, 0, 0, 0)},
               {"sg", RS_FEAT(0, 0, 0, 0, RS_NUM_SG, 0, 0, 0, 0)},
               {"du", RS_FEAT(0, 0, 0, 0, RS_NUM_DU, 0, 0, 0, 0)},
               {"pl", RS_FEAT(0, 0, 0, 0, RS_NUM_PL, 0, 0, 0, 0)}};
  uint32_t f = 0;
  for (uint32_t q = 0; q < v->nquals; q++)
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
      if (rs_str_eq_c(v->quals[q], table[i].name)) f |= table[i].feats;
  return f;
}

/* Person, number and gender that the entry tells of itself. */
static uint32_t entry_feats(const rs_src_entry *e) {
  static const char *const numbers[] = {"", "sg", "du", "pl"};
  const rs_src_attr *g = rs_src_find(e, "gender"), *n = rs_src_find(e, "number"), *p = rs_src_find(e, "person");
  uint32_t gen = g ? (RS_IS(g->values[0].text, "f") ? RS_GEN_F : RS_GEN_M) : RS_GEN_NONE, num = 0, person = 0;
  for (uint32_t i = 1; n && i < 4; i++)
    if (rs_str_eq_c(n->values[0].text, numbers[i])) num = i;
  if (p) (void)rs_str_to_u32(p->values[0].text, &person);
  return RS_FEAT(0, 0, 0, person & 3u, num, gen, 0, 0, 0);
}

/* ---- the inflected word of a term ---- */
static bool is_prep(const rs_build *b, rs_lang lang, rs_str word) {
  uint32_t i = rs_build_find(b, RS_KIND_WORD, lang, word);
  return i != RS_NONE && (b->r[i].gram & RS_G_PREP);
}

/* The head: the first word where adjectives follow their noun, else the last before a preposition. */
static void find_head(const rs_build *b, rs_lang lang, rs_str s, uint32_t *from, uint32_t *to) {
  uint32_t i = 0;
  *from = *to = 0;
  while (i < s.n) {
    uint32_t start = i;
    while (i < s.n && !rs_is_blank(s.p[i])) i++;
    if (*to && is_prep(b, lang, rs_str_sub(s, start, i))) return;
    *from = start, *to = i;
    if (b->head_first[lang]) return;
    while (i < s.n && rs_is_blank(s.p[i])) i++;
  }
}

static uint32_t article_of(const rs_build *b, rs_lang lang, rs_str word) {
  uint32_t first = b->list_first[RS_KIND_PROCLITIC][lang], n = b->list_n[RS_KIND_PROCLITIC][lang];
  for (uint32_t k = first; k < first + n; k++)
    if ((b->r[k].gram & RS_G(ART)) && word.n > b->e[k]->word.n + 3 && rs_str_starts(word, b->e[k]->word))
      return b->e[k]->word.n;
  return 0;
}

/* A term whose head is a `noun` of this language gets that noun's forms; returns false where it is not. */
static rasid_status add_with_head(maker *m, rs_str s, bool *done) {
  rs_build *b = m->b;
  rs_lang lang = b->e[m->s.entry]->lang;
  uint32_t from, to;
  find_head(b, lang, s, &from, &to);
  rs_str head = rs_str_sub(s, from, to);
  uint32_t noun = rs_build_find(b, RS_KIND_NOUN, lang, head), art = 0;
  if (noun == RS_NONE && (art = article_of(b, lang, head)))
    noun = rs_build_find(b, RS_KIND_NOUN, lang, rs_str_sub(head, art, head.n));
  rs_src_entry plain = {.kind = RS_KIND_NOUN,
                        .lang = lang,
                        .key = head,
                        .word = head,
                        .file = b->e[m->s.entry]->file,
                        .line = m->v->line};
  /* Where words inflect by their ending alone, an office needs no `noun` entry for its plural. */
  bool regular = b->e[m->s.entry]->kind == RS_KIND_ROLE && !b->head_first[lang] && RS_F_NUM(m->s.feats) != RS_NUM_PL;
  *done = noun != RS_NONE || regular;
  if (!*done) return RASID_OK;
  maker own = *m;
  own.before = rs_str_sub(s, 0, from + art), own.after = rs_str_sub(s, to, s.n);
  own.keep_mask = 7u, own.keep_value = RS_POS_NOUN;
  if (art) {
    /* A noun with the article stands in no construct. */
    own.set |= RS_FEAT(0, 0, 0, 0, 0, 0, RS_STATE_DEF, 0, 0), own.clear |= 3u << 14;
  }
  const rs_src_entry *word = &plain;
  rasid_status st = noun == RS_NONE ? RASID_OK : rs_build_source(b, noun, &word, m->err);
  if (!st) st = inflect(&own, word);
  m->made += own.made;
  return st;
}

/* ---- one surface of a kind ---- */
typedef enum how { PLAIN, HEAD, NISBA, PEOPLE } how;
typedef struct surface_job {
  maker m;
  how way;
} surface_job;

static rs_src_entry made_entry(const maker *m, rs_kind kind, rs_str word) {
  const rs_src_entry *e = m->b->e[m->s.entry];
  return (rs_src_entry){
      .kind = kind, .lang = e->lang, .key = word, .word = word, .file = e->file, .line = m->v ? m->v->line : e->line};
}

static bool one_word(rs_str s) { return !memchr(s.p, ' ', s.n); }

typedef struct two_words { /* an adjective of two words agrees in both */
  maker *m;
  const rs_src_entry *second;
  rs_str art, written;
  uint32_t feats;
} two_words;

static rasid_status second_word(void *ctx, rs_str written, uint32_t feats) {
  two_words *t = ctx;
  if (feats != t->feats) return RASID_OK;
  for (int def = 0; def < (t->art.n ? 2 : 1); def++) {
    rs_buf text = {0};
    if (def) rs_buf_str(&text, t->art);
    rs_buf_str(&text, t->written);
    rs_buf_char(&text, ' ');
    if (def) rs_buf_str(&text, t->art);
    rs_buf_str(&text, written);
    rs_str own = rs_arena_copy(&t->m->b->a, rs_buf_view(&text));
    bool failed = text.failed || !own.p;
    rs_buf_free(&text);
    if (failed) return rs_fail_memory(t->m->err);
    maker m = *t->m;
    if (def) m.clear |= 3u << 14, m.set |= RS_FEAT(0, 0, 0, 0, 0, 0, RS_STATE_DEF, 0, 0);
    rasid_status st = made_form(&m, own, feats);
    t->m->made += m.made - t->m->made;
    if (st) return st;
  }
  return RASID_OK;
}

static rasid_status first_word(void *ctx, rs_str written, uint32_t feats) {
  two_words *t = ctx;
  t->written = written, t->feats = feats;
  rs_arena_reset(&t->m->b->inner);
  return rs_morph_inflect(t->m->b->morph, t->second, second_word, t, &t->m->b->inner, t->m->err);
}

static rasid_status add_two_words(maker *m, rs_str s) {
  rs_build *b = m->b;
  rs_lang lang = b->e[m->s.entry]->lang;
  rs_str rest = s, one, two, more;
  if (!rs_next_word(&rest, &one) || !rs_next_word(&rest, &two) || rs_next_word(&rest, &more)) return RASID_OK;
  rs_src_entry a = made_entry(m, RS_KIND_ADJ, one), z = made_entry(m, RS_KIND_ADJ, two);
  two_words t = {.m = m, .second = &z};
  uint32_t first = b->list_first[RS_KIND_PROCLITIC][lang], n = b->list_n[RS_KIND_PROCLITIC][lang];
  for (uint32_t k = first; k < first + n; k++)
    if (b->r[k].gram & RS_G(ART)) t.art = b->e[k]->word;
  rs_arena_reset(&b->outer);
  return rs_morph_inflect(b->morph, &a, first_word, &t, &b->outer, m->err);
}

/* A nisba: an adjective with all its inflection. Where adjectives have none it is a noun as well, with its plural. */
static rasid_status add_nisba(maker *m, rs_str s) {
  rs_build *b = m->b;
  bool agrees = b->head_first[b->e[m->s.entry]->lang];
  rasid_status st = RASID_OK;
  m->clear = 7u | 7u << 16;
  m->set = RS_FEAT(RS_POS_ADJ, 0, 0, 0, 0, 0, 0, RS_DER_NISBA, 0);
  rs_src_entry adj = made_entry(m, RS_KIND_ADJ, s);
  if (one_word(s) && agrees)
    st = inflect(m, &adj);
  else if (agrees)
    st = add_two_words(m, s);
  if (st) return st;
  rs_surface plain = m->s;
  plain.feats |= m->set;
  if (!m->made) st = rs_surface_add(b, &plain, m->v, s, m->err);
  if (st || agrees || !one_word(s)) return st;
  maker people = *m;
  people.clear = 7u << 16, people.set = RS_F_PEOPLE;
  people.keep_mask = 7u | 3u << 10, people.keep_value = RS_FEAT(RS_POS_NOUN, 0, 0, 0, RS_NUM_PL, 0, 0, 0, 0);
  rs_src_entry noun = made_entry(m, RS_KIND_NOUN, s);
  return inflect(&people, &noun);
}

/* A term's last word as it is written before a pronoun ("his foreign minister"), and the term made with it. */
enum { MAX_ENDS = 4 };
typedef struct ends {
  maker *m;
  rs_str before, term[MAX_ENDS];
  uint32_t n;
} ends;

static rasid_status keep_end(void *ctx, rs_str written, uint32_t feats) {
  ends *x = ctx;
  if (!(feats & RS_F_BOUND) || x->n == MAX_ENDS) return RASID_OK;
  char *p = rs_arena_alloc(&x->m->b->a, (size_t)x->before.n + written.n, 1);
  if (!p) return rs_fail_memory(x->m->err);
  memcpy(p, x->before.p, x->before.n);
  memcpy(p + x->before.n, written.p, written.n);
  x->term[x->n++] = rs_str_make(p, (size_t)x->before.n + written.n);
  return RASID_OK;
}

static rasid_status add_bound_ends(const maker *m, rs_str s) {
  uint32_t cut = s.n;
  while (cut && !rs_is_blank(s.p[cut - 1])) cut--;
  if (!cut || m->b->cased[m->b->e[m->s.entry]->lang]) return RASID_OK;
  maker own = *m;
  own.set |= RS_F_BOUND;
  ends x = {.m = &own, .before = rs_str_sub(s, 0, cut)};
  rs_src_entry last = made_entry(m, RS_KIND_NOUN, rs_str_sub(s, cut, s.n));
  rs_arena_reset(&m->b->outer);
  rasid_status st = rs_morph_inflect(m->b->morph, &last, keep_end, &x, &m->b->outer, m->err);
  for (uint32_t i = 0; !st && i < x.n; i++) {
    bool done;
    st = add_with_head(&own, x.term[i], &done);
    rs_surface plain = own.s;
    plain.feats |= own.set;
    if (!st && !done) st = rs_surface_add(own.b, &plain, own.v, x.term[i], own.err);
  }
  return st;
}

static rasid_status add_surface(void *ctx, rs_str s) {
  surface_job *j = ctx;
  maker m = j->m;
  rs_build *b = m.b;
  rasid_status st = RASID_OK;
  bool done = false;
  if (j->way == HEAD) st = add_with_head(&m, s, &done);
  if (!st && j->way == HEAD) st = add_bound_ends(&j->m, s);
  if (j->way == NISBA) st = add_nisba(&m, s), done = true;
  if (!st && !done) {
    m.s.feats |= m.set;
    st = rs_surface_add(b, &m.s, m.v, s, m.err);
  }
  return st;
}

static rasid_status add_attr(rs_build *b, uint32_t entry, const char *name, how way, uint32_t pos, uint32_t flags,
                             rasid_error *err) {
  const rs_src_entry *e = b->e[entry];
  for (uint32_t k = 0; k < e->nattrs; k++) {
    const rs_src_attr *a = &e->attrs[k];
    if (RS_IS(a->name, "sense")) break;
    if (!rs_str_eq_c(a->name, name)) continue;
    for (uint32_t i = 0; i < a->nvalues; i++) {
      const rs_src_value *v = &a->values[i];
      surface_job j = {.way = way, .m = {.b = b, .v = v, .err = err, .set = pos}};
      j.m.s = (rs_surface){.entry = entry, .feats = flags | qualifier_feats(v), .case_rule = b->cased[e->lang]};
      if (way == PLAIN) j.m.s.feats |= entry_feats(e);
      rasid_status st = rs_build_period(b, v->from, v->to, &j.m.s.period, err);
      if (!st) st = rs_surface_expand(b, entry, v, add_surface, &j, err);
      if (st) return st;
    }
  }
  return RASID_OK;
}

/* ---- words ---- */
/* A verb, noun or adjective: the key is inflected; of several words the head is. */
static rasid_status add_inflected(rs_build *b, uint32_t entry, rasid_error *err) {
  const rs_src_entry *e = b->e[entry];
  rs_src_value v = {.text = e->word, .line = e->line, .column = 1};
  maker m = {.b = b, .v = &v, .err = err, .s = {.entry = entry, .case_rule = b->cased[e->lang]}};
  rasid_status st = RASID_OK;
  if (one_word(e->word)) {
    st = inflect(&m, e);
  } else {
    uint32_t from = 0, to = 0;
    if (e->kind == RS_KIND_NOUN)
      find_head(b, e->lang, e->word, &from, &to);
    else
      while (to < e->word.n && !rs_is_blank(e->word.p[to])) to++;
    rs_str head = rs_str_sub(e->word, from, to);
    uint32_t other = rs_build_find(b, e->kind, e->lang, head);
    rs_src_entry own = *e;
    own.key = own.word = head;
    m.before = rs_str_sub(e->word, 0, from), m.after = rs_str_sub(e->word, to, e->word.n);
    const rs_src_entry *word = &own;
    if (other != RS_NONE) st = rs_build_source(b, other, &word, err);
    if (!st) st = inflect(&m, word);
  }
  if (st || m.made) return st;
  uint32_t pos = e->kind == RS_KIND_VERB ? RS_POS_VERB : e->kind == RS_KIND_NOUN ? RS_POS_NOUN : RS_POS_ADJ;
  m.s.feats = pos | entry_feats(e);
  return rs_surface_add(b, &m.s, &v, e->word, err);
}

static rasid_status add_word(rs_build *b, uint32_t entry, rasid_error *err) {
  const rs_src_entry *e = b->e[entry];
  rs_src_value v = {.text = e->word, .line = e->line, .column = 1};
  surface_job j = {.way = PLAIN, .m = {.b = b, .v = &v, .err = err, .set = RS_POS_WORD}};
  j.m.s = (rs_surface){.entry = entry, .feats = entry_feats(e), .case_rule = b->cased[e->lang]};
  rasid_status st = rs_surface_expand(b, entry, &v, add_surface, &j, err);
  return st ? st : add_attr(b, entry, "form", PLAIN, RS_POS_WORD, 0, err);
}

static const struct name_row { /* what each attribute of a named thing becomes */
  const char *name;
  uint8_t way, pos;
  uint32_t flags;
} name_rows[] = {
    {"name", PLAIN, RS_POS_NAME, 0},
    {"short", PLAIN, RS_POS_NAME, RS_F_SHORT},
    {"capital", PLAIN, RS_POS_NAME, RS_F_METONYM},
    {"government", PLAIN, RS_POS_NAME, RS_F_METONYM},
    {"nisba", NISBA, RS_POS_ADJ, 0},
    {"people", PEOPLE, RS_POS_NOUN, RS_F_PEOPLE},
    {"term", HEAD, RS_POS_NOUN, 0},
    {"in", HEAD, RS_POS_NOUN, RS_F_WEAK}, /* weak: only behind "in the field of" */
};

static const char *const inflected_rows[] = {"name", "short"}; /* of roles, units and times */

bool rs_build_has_head(rs_kind kind, rs_str attribute) {
  if (kind == RS_KIND_ROLE || kind == RS_KIND_UNIT || kind == RS_KIND_TIME)
    return rs_name_index(inflected_rows, 2, attribute) != RS_NONE;
  if (kind == RS_KIND_VERB || kind == RS_KIND_NOUN || kind == RS_KIND_ADJ || kind == RS_KIND_WORD) return false;
  for (size_t k = 0; k < sizeof name_rows / sizeof *name_rows; k++)
    if (name_rows[k].way == HEAD && rs_str_eq_c(attribute, name_rows[k].name)) return true;
  return false;
}

static rasid_status add_entry(rs_build *b, uint32_t i, rasid_error *err) {
  rs_kind kind = b->e[i]->kind;
  rasid_status st = RASID_OK;
  switch (kind) {
  case RS_KIND_VERB:
  case RS_KIND_NOUN:
  case RS_KIND_ADJ: return add_inflected(b, i, err);
  case RS_KIND_WORD: return add_word(b, i, err);
  case RS_KIND_ROLE:
  case RS_KIND_UNIT:
  case RS_KIND_TIME:
    st = add_attr(b, i, inflected_rows[0], HEAD, RS_POS_NOUN, 0, err);
    return st ? st : add_attr(b, i, inflected_rows[1], HEAD, RS_POS_NOUN, RS_F_SHORT, err);
  case RS_KIND_STATE:
  case RS_KIND_ORG:
  case RS_KIND_GROUP:
  case RS_KIND_PERSON:
  case RS_KIND_FRAMEWORK:
  case RS_KIND_FIELD:
  case RS_KIND_OUTLET:
  case RS_KIND_AGENCY:
  case RS_KIND_PLACE:
    for (size_t k = 0; !st && k < sizeof name_rows / sizeof *name_rows; k++)
      st = add_attr(b, i, name_rows[k].name, (how)name_rows[k].way, name_rows[k].pos, name_rows[k].flags, err);
    return st;
  default: return RASID_OK; /* codes and grammar have no forms */
  }
}

rasid_status rs_build_names(rs_build *b, rasid_error *err) {
  for (uint32_t i = 0; i < b->n; i++) {
    if (b->e[i]->lang == RS_LANG_ALL || rs_build_reused(b, i)) continue;
    rasid_status st = add_entry(b, i, err);
    if (st) return st;
  }
  return RASID_OK;
}

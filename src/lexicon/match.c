/* Matching: a sentence's tokens get their readings, and what the lexicon knows by name or as a term becomes a mention.
 * One pass from left to right: read a word, walk the term tree from each form that terms begin with, take the longest;
 * if there is none, the word alone where it is a name. Invariant: mentions do not overlap and stand in the text's
 * order; readings of a token stand side by side, best first. Cost: linear in the tokens; a term costs one edge look-up
 * a word. Memory only when an array is full. */
#include "base/bytes.h"
#include "base/limits.h"
#include "lexicon/match_internal.h"
#include "text/text.h"

/* Which kind a term is where it is several: who may act before where, and what a text is about last; a name before a
 * word, as whoever wrote the entry meant the name. */
static const uint8_t kind_order[RS_KIND_COUNT] = {
    [RS_KIND_STATE] = 1,  [RS_KIND_ORG] = 2,    [RS_KIND_GROUP] = 3,     [RS_KIND_PERSON] = 4, [RS_KIND_ROLE] = 5,
    [RS_KIND_AGENCY] = 6, [RS_KIND_OUTLET] = 7, [RS_KIND_FRAMEWORK] = 8, [RS_KIND_TIME] = 9,   [RS_KIND_PLACE] = 10,
    [RS_KIND_UNIT] = 11,  [RS_KIND_WORD] = 12,  [RS_KIND_VERB] = 13,     [RS_KIND_NOUN] = 14,  [RS_KIND_FIELD] = 15,
    [RS_KIND_LEVEL] = 16, [RS_KIND_ADJ] = 17};

/* Kinds of which a single word makes a mention; words, verbs, nouns and adjectives have their readings. */
static bool is_name_kind(uint8_t kind) { return kind >= RS_KIND_STATE && kind <= RS_KIND_UNIT; }

typedef struct found {
  rs_mention m;
  uint32_t order; /* kind_order, more where weak */
} found;

static uint32_t order_of(uint8_t kind, uint32_t feats) {
  return (uint32_t)(kind_order[kind] ? kind_order[kind] : 31) + (feats & RS_F_WEAK ? 32u : 0);
}

/* ---- terms ---- */
/* Do the words of the text agree with those of the written term, one by one? Only Arabic can contradict; where the
 * number of words differs (hyphens, digits) the fold has decided. */
static bool term_agrees(const rs_matcher *m, const rs_token *t, uint32_t n, const rs_head *h, uint32_t en,
                        rs_str written) {
  if (!(t[0].flags & RS_TOK_ARABIC)) return true;
  rs_str rest = written, word[RS_MAX_TERM_WORDS];
  uint32_t k = 0;
  while (rest.p && k < RS_MAX_TERM_WORDS) {
    word[k] = rs_str_trim(rs_str_cut(&rest, ' '));
    if (word[k].n) k++;
  }
  if (k != n) return true;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t end = t[i].fold.n - (en && i + 1 == n ? m->prof->en[en - 1].fold.n : 0);
    rs_span s = rs_match_span(m, &t[i], i ? 0 : h->at, end);
    rs_str w = word[i];
    if (i == 0 && h->restored && w.n > m->art->fold.n) w = rs_str_sub(w, m->art->fold.n, w.n);
    if (!rs_text_agree(rs_str_make(m->text + s.start, s.end - s.start), w)) return false;
  }
  return true;
}

/* Capitals of a term: where it wants one, one of its words must have it. */
static bool term_cased(const rs_token *t, uint32_t n, uint32_t feats) {
  if (!(feats & RS_F_CASED)) return true;
  for (uint32_t i = 0; i < n; i++)
    if (rs_match_case(&t[i], RS_F_CASED)) return true;
  return false;
}

/* The best analysis of a term that ends at a node. */
static bool term_ends(const rs_matcher *m, const rs_token *t, uint32_t n, const rs_head *h, uint32_t en, rs_form node,
                      found *out) {
  bool any = false;
  for (uint32_t i = 0; i < node.nan; i++) {
    rs_analysis an = rs_lexicon_analysis(m->lex, node.an0 + i);
    rs_entry e = rs_lexicon_entry(m->lex, an.entry);
    uint64_t pro;
    uint32_t order = order_of(e.kind, an.feats);
    if (any && order >= out->order) continue;
    if (!rs_match_fits(m, h, en, e.gram, an.feats, &pro) || !term_cased(t, n, an.feats)) continue;
    if (!term_agrees(m, t, n, h, en, an.written)) continue;
    any = true;
    out->order = order;
    out->m = (rs_mention){.entry = an.entry,
                          .an = node.an0 + i,
                          .an0 = node.an0,
                          .nan = node.nan,
                          .feats = an.feats & ~RS_F_BOUND,
                          .pro = pro,
                          .kind = e.kind,
                          .weak = (an.feats & RS_F_WEAK) != 0,
                          .en = (uint8_t)en,
                          .has_art = h->art};
  }
  return any;
}

/* The node behind a word of a term; where the word as it stands leads nowhere, without an enclitic (*en: index + 1),
 * which only a term's last word has. */
static uint32_t step(const rs_matcher *m, uint32_t node, const rs_token *t, uint32_t *en) {
  *en = 0;
  uint32_t form = rs_match_form(m, t->fold, t->hash),
           next = form == RS_NONE ? RS_NONE : rs_lexicon_next(m->lex, node, form);
  for (uint32_t k = 0; next == RS_NONE && k < m->prof->nen; k++) {
    const rs_clitic *c = &m->prof->en[k];
    if (t->fold.n <= c->fold.n || !rs_str_ends(t->fold, c->fold)) continue;
    rs_str stem = rs_str_sub(t->fold, 0, t->fold.n - c->fold.n);
    form = rs_match_form(m, stem, rs_hash(stem.p, stem.n));
    next = form == RS_NONE ? RS_NONE : rs_lexicon_next(m->lex, node, form);
    *en = k + 1;
  }
  return next;
}

static void walk(const rs_matcher *m, const rs_token *tokens, uint32_t i, uint32_t tok1, const rs_start *s,
                 found *best) {
  uint32_t node = rs_lexicon_form(m->lex, s->form).node, en = 0;
  for (uint32_t j = i + 1; j < tok1 && node != RS_NONE && !en; j++) {
    node = step(m, node, &tokens[j], &en);
    if (node == RS_NONE) return;
    rs_form at = rs_lexicon_node(m->lex, node);
    found f;
    if (at.nan && j + 1 >= best->m.tok1 && term_ends(m, &tokens[i], j + 1 - i, &s->head, en, at, &f) &&
        (j + 1 > best->m.tok1 || f.order < best->order)) {
      const rs_token *last = &tokens[j];
      f.m.tok0 = i, f.m.tok1 = j + 1;
      f.m.span.start = rs_match_span(m, &tokens[i], s->head.at, tokens[i].fold.n).start;
      f.m.span.end = en ? rs_match_span(m, last, 0, last->fold.n - m->prof->en[en - 1].fold.n).end : last->span.end;
      *best = f;
    }
    node = at.node;
  }
}

/* ---- one word as a mention ---- */
static bool word_mention(const rs_matcher *m, const rs_wordmatch *w, uint32_t tok, found *out) {
  bool any = false;
  for (uint32_t i = 0; i < w->ncand; i++) {
    const rs_wordcand *c = &w->cand[i];
    const rs_reading *r = &c->r;
    if (r->entry == RS_NONE || !is_name_kind(r->kind)) continue;
    /* A name found only by splitting or folding gives way to a word that stands there as it is written. */
    if (c->rank / RS_MATCH_RANK > w->cand[0].rank / RS_MATCH_RANK) break;
    uint32_t order = order_of(r->kind, r->feats);
    if (any && order >= out->order) continue;
    bool doubt = false;
    for (uint32_t k = 0; c->common && k < w->ncand; k++) doubt |= !(w->cand[k].r.feats & (RS_F_CASED | RS_F_ALLCAPS));
    rs_form f = rs_lexicon_form(m->lex, c->form);
    any = true;
    out->order = order;
    out->m = (rs_mention){.tok0 = tok,
                          .tok1 = tok + 1,
                          .span = r->stem,
                          .entry = r->entry,
                          .an = r->an,
                          .an0 = f.an0,
                          .nan = f.nan,
                          .feats = r->feats,
                          .pro = r->pro,
                          .kind = r->kind,
                          .weak = doubt || (r->feats & RS_F_WEAK),
                          .en = r->en,
                          .has_art = r->has_art};
  }
  return any;
}

/* ---- a sentence ---- */
/* A possessive mark that stands alone behind its word ("the workers' union") is read as an enclitic of the word. */
static uint32_t mark_after(const rs_matcher *m, const rs_token *t, uint32_t i, uint32_t tok1) {
  if (i + 1 >= tok1 || t[i + 1].punct != RS_P_OTHER || (t[i + 1].flags & RS_TOK_SPACE_BEFORE)) return 0;
  rs_str s = rs_str_make(m->text + t[i + 1].span.start, t[i + 1].span.end - t[i + 1].span.start);
  char norm[16], fold[16];
  uint32_t nn, nf;
  if (s.n > 4 || !rs_text_word(s, norm, &nn, fold, &nf)) return 0;
  for (uint32_t k = 0; k < m->prof->nen; k++)
    if (m->prof->en[k].poss && rs_str_eq(m->prof->en[k].fold, rs_str_make(fold, nf))) return k + 1;
  return 0;
}

static void take_mark(rs_wordmatch *w, uint32_t en) {
  for (uint32_t i = 0; i < w->ncand; i++) {
    rs_reading *r = &w->cand[i].r;
    uint32_t pos = RS_F_POS(r->feats);
    if (!r->en && (pos == RS_POS_NOUN || pos == RS_POS_NAME)) r->en = (uint8_t)en;
  }
}

static rasid_status keep_readings(rs_match *out, rs_token *t, const rs_wordmatch *w, rs_arena *a, rasid_error *err) {
  uint32_t n = w->ncand < RS_MAX_READINGS ? w->ncand : RS_MAX_READINGS;
  if (out->cap_readings - out->nreadings < n) {
    rs_reading *p =
        rs_arena_grow(a, out->readings, out->nreadings, (size_t)out->nreadings + n, sizeof *p, &out->cap_readings);
    if (!p) return rs_fail_memory(err);
    out->readings = p;
  }
  t->reading0 = out->nreadings, t->nreading = (uint8_t)n, t->best = 0;
  for (uint32_t i = 0; i < n; i++) out->readings[out->nreadings++] = w->cand[i].r;
  return RASID_OK;
}

static rasid_status keep_mention(rs_match *out, rs_token *tokens, const rs_mention *m, rs_arena *a, rasid_error *err) {
  if (out->nmentions == out->cap_mentions) {
    rs_mention *p =
        rs_arena_grow(a, out->mentions, out->nmentions, (size_t)out->nmentions + 1, sizeof *p, &out->cap_mentions);
    if (!p) return rs_fail_memory(err);
    out->mentions = p;
  }
  for (uint32_t i = m->tok0; i < m->tok1; i++) tokens[i].mention = out->nmentions;
  out->mentions[out->nmentions++] = *m;
  return RASID_OK;
}

static rs_matcher make_matcher(const rs_lexicon *lex, rs_lang lang, const rs_doc *doc) {
  rs_matcher m = {.lex = lex, .lang = lang, .prof = rs_lexicon_profile(lex, lang), .text = doc->text.p};
  for (uint32_t k = 0; k < m.prof->npro; k++)
    if (m.prof->pro[k].gram & RS_G(ART)) m.art = &m.prof->pro[k];
  if (!m.art) return m;
  do m.art_head++;
  while (m.art_head < m.art->fold.n && ((unsigned char)m.art->fold.p[m.art_head] & 0xC0) == 0x80);
  if (m.art_head >= m.art->fold.n) m.art = NULL; /* an article of one letter has nothing to lose */
  return m;
}

rasid_status rs_lexicon_match(const rs_lexicon *lex, rs_lang lang, const rs_doc *doc, rs_token *tokens, uint32_t tok0,
                              uint32_t tok1, rs_match *out, rs_arena *a, rasid_error *err) {
  rs_matcher m = make_matcher(lex, lang, doc);
  uint32_t covered = tok0;
  rs_wordmatch w;
  rs_lexicon_ask_ahead(lex, lang, tokens + tok0, tok1 - tok0);
  for (uint32_t i = tok0; i < tok1; i++) {
    rs_match_known_word(&m, out->cache, &tokens[i], &w);
    uint32_t mark = mark_after(&m, tokens, i, tok1);
    if (mark) take_mark(&w, mark);
    rasid_status st = keep_readings(out, &tokens[i], &w, a, err);
    if (st) return st;
    if (i < covered) continue;
    tokens[i].mention = RS_NONE;
    found best = {.order = UINT32_MAX};
    best.m.tok1 = i + 1;
    for (uint32_t k = 0; k < w.nstart; k++) walk(&m, tokens, i, tok1, &w.start[k], &best);
    if (best.order == UINT32_MAX && !word_mention(&m, &w, i, &best)) continue;
    if (!best.m.en) best.m.en = (uint8_t)mark_after(&m, tokens, best.m.tok1 - 1, tok1);
    if (best.m.has_art) best.m.feats = (best.m.feats & ~(3u << 14)) | RS_FEAT(0, 0, 0, 0, 0, 0, RS_STATE_DEF, 0, 0);
    if ((st = keep_mention(out, tokens, &best.m, a, err))) return st;
    covered = best.m.tok1;
  }
  return RASID_OK;
}

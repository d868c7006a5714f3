/* The ways to read one word: whole, and with every row of proclitics and every enclitic that the language's profile
 * names. Nothing here knows a letter: clitics come from the profile, and whether a spelling may stand for an entry is
 * text's to say (rs_text_agree). A reading is kept only where the lexicon has its stem.
 * Invariant: at most RS_MATCH_CANDS readings are looked at; no memory is taken.
 * Cost: one look at a bit filter for most splits; a hash look-up where it says maybe. */
#include "base/bytes.h"
#include "lexicon/handle.h"
#include "lexicon/match_internal.h"
#include "text/text.h"

/* Letters: shorter stems are found by chance; behind two particles, and of unknown words, sooner. */
enum { MIN_STEM = 2, FAR_STEM = 3, UNKNOWN_STEM = 3 };

/* Ranks: a split is worse than a whole word, a folded one than an exact one; the rest orders within these. */
enum {
  RANK_SPLIT = 2 * RS_MATCH_RANK,
  RANK_FOLDED = RS_MATCH_RANK,
  RANK_RARE = 10, /* a first or second person, an imperative, "they" of women: seldom meant in reports */
  RANK_EN = 6,
  RANK_PRO = 3,
  RANK_PART = 2, /* a participle beside a word of its own */
  RANK_LAX = 1
};

/* Clitics differ in their last byte sooner than in their first. */
static inline bool begins(rs_str s, rs_str c) {
  return s.n >= c.n && s.p[c.n - 1] == c.p[c.n - 1] && memcmp(s.p, c.p, c.n) == 0;
}
static inline bool ends(rs_str s, rs_str c) {
  return s.n > c.n && s.p[s.n - 1] == c.p[c.n - 1] && memcmp(s.p + s.n - c.n, c.p, c.n) == 0;
}

static uint32_t letters(rs_str s) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < s.n; i++) n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
  return n;
}

uint32_t rs_match_form(const rs_matcher *m, rs_str fold, uint64_t hash) {
  return rs_lexicon_maybe(m->lex, m->lang, hash) ? rs_lexicon_find_form(m->lex, m->lang, fold, hash) : RS_NONE;
}

/* ---- places in the text ---- */
/* Byte of the text where the fold's byte `at` begins: the shortest head of the word that folds to as much, with the
 * marks behind it. */
static uint32_t text_offset(rs_str word, uint32_t at) {
  char norm[4 * 255], fold[4 * 255];
  uint32_t nn, nf, i = 0, best = word.n;
  if (at == 0) return 0;
  while (i < word.n) {
    uint32_t cp;
    unsigned n = rs_utf8_get(word.p + i, word.p + word.n, &cp);
    if (!n) break;
    i += n;
    if (!rs_text_word(rs_str_sub(word, 0, i), norm, &nn, fold, &nf)) break;
    if (nf > at) break;
    if (nf == at) best = i;
  }
  return best;
}

rs_span rs_match_span(const rs_matcher *m, const rs_token *t, uint32_t at, uint32_t end) {
  uint32_t n = t->span.end - t->span.start;
  if (at == 0 && end == t->fold.n) return t->span;
  if (t->fold.n != n || t->norm.n != n) {
    rs_str word = {m->text + t->span.start, n < 255 ? n : 255};
    at = text_offset(word, at), end = end == t->fold.n ? n : text_offset(word, end);
  }
  return (rs_span){t->span.start + at, t->span.start + end};
}

/* ---- proclitics ---- */
static void push_head(rs_wordmatch *w, rs_head h) {
  if (w->nhead < RS_MATCH_HEADS) w->head[w->nhead++] = h;
}

/* Behind a preposition that is the article's second letter the article loses its first, and is written into that letter
 * where the stem begins with it: the stem is read with the article gone, and with it back. */
static void push_elided(const rs_matcher *m, rs_wordmatch *w, rs_str fold, rs_head h) {
  rs_str tail = rs_str_sub(m->art->fold, m->art_head, m->art->fold.n);
  rs_str rest = rs_str_sub(fold, h.at, fold.n);
  if (!rs_str_starts(rest, tail)) return;
  h.art = 1, h.order = m->art->order;
  push_head(w, h); /* the stem's own first letter */
  h.restored = 1;
  push_head(w, h);
  h.at += tail.n, h.restored = 0;
  push_head(w, h);
  h.restored = 1;
  push_head(w, h);
}

/* Clitics are looked for in the letters as they are written, where those stand one for one for the folded ones: what
 * folding makes alike (an alef with hamza and one without) is no article. */
static rs_str written_letters(const rs_token *t) { return t->norm.n == t->fold.n ? t->norm : t->fold; }

static void find_heads(const rs_matcher *m, rs_str fold, rs_wordmatch *w) {
  w->nhead = 0;
  push_head(w, (rs_head){0});
  for (uint32_t i = 0; i < w->nhead; i++) {
    rs_head h = w->head[i];
    if (h.restored || h.art) continue;
    for (uint32_t k = 0; k < m->prof->npro; k++) {
      const rs_clitic *c = &m->prof->pro[k];
      rs_str rest = rs_str_sub(fold, h.at, fold.n);
      if (c->order <= h.order || !begins(rest, c->fold) || rest.n < c->fold.n + MIN_STEM) continue;
      rs_head next = {h.at + c->fold.n, h.pro | c->gram, c->order, 0, 0};
      if (c->gram & RS_G(ART)) next.art = 1, next.pro = h.pro;
      if (m->art && !next.art && (c->gram & RS_G_PREP) && c->fold.n + m->art_head == m->art->fold.n &&
          rs_str_eq(c->fold, rs_str_sub(m->art->fold, m->art_head, m->art->fold.n)))
        push_elided(m, w, fold, next); /* first: what may be an article mostly is one */
      push_head(w, next);
    }
  }
}

/* ---- what fits what ---- */
/* Closed classes that take no article, though some words do (the two, the other, the same). */
#define NO_ARTICLE                                                                                                     \
  (RS_G_PREP | RS_G(COORD) | RS_G(COMPL) | RS_G(REL) | RS_G(SUBORD) | RS_G(TEMPORAL) | RS_G(COND) | RS_G(NEG) |        \
   RS_G(PRON) | RS_G(DEM) | RS_G(FUT) | RS_G(BE) | RS_G(PERF) | RS_G(PASSAUX) | RS_G(MAY) | RS_G(MUST) |               \
   RS_G(PURPOSE))
#define NO_PRONOUN (RS_G(COORD) | RS_G(REL) | RS_G(PRON) | RS_G(DEM) | RS_G(FUT))

static bool pronoun_fits(const rs_head *h, uint64_t gram, uint32_t feats) {
  if (h->art || RS_F_POS(feats) == RS_POS_NAME || RS_F_DER(feats) == RS_DER_NISBA) return false;
  if (RS_F_POS(feats) == RS_POS_WORD) return !(gram & NO_PRONOUN);
  if (RS_F_POS(feats) == RS_POS_VERB) return true;
  return RS_F_STATE(feats) != RS_STATE_DEF && !(RS_F_NUM(feats) == RS_NUM_DU && RS_F_STATE(feats) == RS_STATE_NONE);
}

static bool article_fits(const rs_head *h, uint64_t gram, uint32_t feats) {
  switch (RS_F_POS(feats)) {
  case RS_POS_NAME: return h->restored;
  case RS_POS_VERB: return false;
  case RS_POS_WORD: return h->restored || !(gram & NO_ARTICLE);
  default: return h->restored ? RS_F_STATE(feats) == RS_STATE_DEF : RS_F_STATE(feats) == RS_STATE_NONE;
  }
}

bool rs_match_fits(const rs_matcher *m, const rs_head *h, uint32_t en, uint64_t gram, uint32_t feats, uint64_t *pro) {
  bool verb = RS_F_POS(feats) == RS_POS_VERB, poss = en && m->prof->en[en - 1].poss;
  if ((feats & RS_F_PART) || ((feats & RS_F_BOUND) && (!en || poss))) return false;
  if (h->art && !article_fits(h, gram, feats)) return false;
  if (en && !poss && !pronoun_fits(h, gram, feats)) return false;
  if (poss && (verb || RS_F_POS(feats) == RS_POS_WORD) && !(gram & RS_G_ANAPHOR)) return false;
  bool present = verb && RS_F_TENSE(feats) == RS_TENSE_PRESENT;
  if ((h->pro & RS_G(FUT)) && !(present && RS_F_MOOD(feats) != RS_MOOD_SUBJ)) return false;
  *pro = h->pro;
  if (h->pro & RS_G_PREP) {
    /* Before a verb only a preposition that is also a particle of purpose, before all else only a preposition. */
    if (verb && !((h->pro & RS_G(PURPOSE)) && present && RS_F_MOOD(feats) != RS_MOOD_IND)) return false;
    *pro &= verb ? ~RS_G_PREP : ~RS_G(PURPOSE);
  }
  return true;
}

int rs_match_case(const rs_token *t, uint32_t feats) {
  if (!(feats & (RS_F_CASED | RS_F_ALLCAPS)) || !(t->flags & RS_TOK_LATIN)) return 1;
  if (feats & RS_F_ALLCAPS) return t->flags & RS_TOK_ALLCAPS ? 1 : 0;
  if (!(t->flags & RS_TOK_CAP)) return 0;
  return t->flags & (RS_TOK_FIRST | RS_TOK_ALLCAPS) ? 2 : 1;
}

/* ---- readings ---- */
/* 0: the spelling contradicts the entry, 1: agrees when folded, 2: the same letters. */
static int agree(const rs_matcher *m, const rs_token *t, const rs_wordcand *c, const rs_head *h, rs_str written) {
  rs_str text = {m->text + c->r.stem.start, c->r.stem.end - c->r.stem.start};
  /* Where every word has a capital, it tells nothing. */
  if (!(t->flags & RS_TOK_ARABIC)) return rs_str_eq(text, written) || (t->flags & RS_TOK_FIRST) ? 2 : 1;
  if (h->restored && written.n > m->art->fold.n) written = rs_str_sub(written, m->art->fold.n, written.n);
  return rs_text_agree(text, written);
}

static uint32_t rank_of(const rs_head *h, uint32_t en, const rs_wordcand *c) {
  uint32_t f = c->r.feats, rank = 0;
  /* A closed word with its pronoun is as good as a word of its own. */
  if (h->at || h->art || (en && c->r.kind != RS_KIND_WORD)) rank += RANK_SPLIT;
  /* A closed word is often written without its hamza, and is still likelier than a rare form of a verb. */
  if (!c->r.exact) rank += c->r.kind == RS_KIND_WORD ? RANK_LAX : RANK_FOLDED;
  if (en) rank += RS_F_POS(f) == RS_POS_VERB ? (uint32_t)RANK_EN + RANK_PRO : RANK_EN;
  if (h->pro) rank += RANK_PRO;
  if (c->r.kind == RS_KIND_WORD) return rank;
  bool verb = RS_F_POS(f) == RS_POS_VERB, women = RS_F_NUM(f) == RS_NUM_PL && RS_F_GEN(f) == RS_GEN_F;
  if (verb && (RS_F_TENSE(f) == RS_TENSE_IMPERATIVE || RS_F_PERSON(f) == 1 || RS_F_PERSON(f) == 2 || women))
    rank += RANK_RARE;
  bool part = RS_F_DER(f) == RS_DER_ACTPART || RS_F_DER(f) == RS_DER_PASSPART;
  return rank + (part || (f & RS_F_WEAK) || c->common ? RANK_PART : 0);
}

/* Features in which two readings of one entry may differ and be told as one, in which they are not told. Number stays:
 * who acts hangs on it. */
#define UNTOLD RS_FEAT(0, 0, 3u, 0, 0, 3u, 3u, 0, 3u)

static bool merge(rs_wordcand *a, const rs_wordcand *b) {
  const rs_reading *x = &a->r, *y = &b->r;
  if (x->entry != y->entry || a->at != b->at || a->end != b->end || x->pro != y->pro || x->en != y->en ||
      x->has_art != y->has_art)
    return false;
  uint32_t differ = x->feats ^ y->feats, person = RS_FEAT(0, 0, 0, 3u, 3u, 3u, 0, 0, 0);
  bool other = (differ & RS_FEAT(0, 0, 0, 3u, 0, 0, 0, 0, 0)) && RS_F_PERSON(x->feats) == 3;
  /* Beside a third person a first or second one is not kept: reports do not speak to their reader. */
  if (other) return (differ & ~(UNTOLD | person)) == 0;
  if (differ & ~UNTOLD) return false;
  a->r.feats &= ~differ;
  if (y->exact) a->r.exact = 1;
  if (b->rank < a->rank) a->rank = b->rank;
  return true;
}

static void add_cand(rs_wordmatch *w, const rs_wordcand *c) {
  for (uint32_t i = 0; i < w->ncand; i++)
    if (merge(&w->cand[i], c)) return;
  if (w->ncand < RS_MATCH_CANDS) w->cand[w->ncand++] = *c;
}

/* Readings of the stem [h->at, end), whose form is known. */
static void add_readings(const rs_matcher *m, const rs_token *t, const rs_head *h, uint32_t en, uint32_t end,
                         uint32_t form, rs_wordmatch *w) {
  rs_form f = rs_lexicon_form(m->lex, form);
  if (f.node != RS_NONE && !en && w->nstart < RS_MATCH_STARTS) w->start[w->nstart++] = (rs_start){*h, form};
  rs_span span = f.nan ? rs_match_span(m, t, h->at, end) : t->span;
  bool far =
      !h->art && letters(rs_str_sub(t->fold, 0, h->at)) > 1 && letters(rs_str_sub(t->fold, h->at, end)) < FAR_STEM;
  for (uint32_t i = 0; i < f.nan; i++) {
    rs_analysis an = rs_lexicon_analysis(m->lex, f.an0 + i);
    /* Three fields of the entry, read where they lie: this is the innermost loop. */
    const unsigned char *e = rs_lex_record(m->lex, RS_SEC_ENTRIES, an.entry, RS_SIZE_ENTRIES);
    const unsigned char *classes = rs_lex_classes(m->lex, e);
    rs_wordcand c = {.at = h->at, .end = end, .form = form};
    c.r = (rs_reading){.stem = span,
                       .an = f.an0 + i,
                       .entry = an.entry,
                       .feats = an.feats & ~RS_F_BOUND,
                       .gram = rs_le64(classes + RS_CL_GRAM),
                       .sem = rs_le64(classes + RS_CL_SEM),
                       .kind = e[RS_EN_KIND],
                       .en = (uint8_t)en,
                       .has_art = h->art};
    if (far && c.r.kind != RS_KIND_WORD) continue;
    if (!rs_match_fits(m, h, en, c.r.gram, an.feats, &c.r.pro)) continue;
    int cased = rs_match_case(t, an.feats), same = cased ? agree(m, t, &c, h, an.written) : 0;
    if (!same) continue;
    c.r.exact = same == 2, c.common = cased == 2;
    if (h->art) c.r.feats = (c.r.feats & ~(3u << 14)) | RS_FEAT(0, 0, 0, 0, 0, 0, RS_STATE_DEF, 0, 0);
    c.rank = rank_of(h, en, &c);
    add_cand(w, &c);
  }
}

/* The stem with the article back before it. */
static uint32_t restored_form(const rs_matcher *m, rs_str stem) {
  char buf[RS_MATCH_FOLD];
  if (m->art->fold.n + stem.n > sizeof buf) return RS_NONE;
  memcpy(buf, m->art->fold.p, m->art->fold.n);
  memcpy(buf + m->art->fold.n, stem.p, stem.n);
  rs_str s = {buf, m->art->fold.n + stem.n};
  return rs_match_form(m, s, rs_hash(s.p, s.n));
}

static void read_stem(const rs_matcher *m, const rs_token *t, const rs_head *h, uint32_t en, uint32_t end,
                      rs_wordmatch *w) {
  if (end <= h->at) return;
  rs_str stem = rs_str_sub(t->fold, h->at, end);
  bool split = h->at || en;
  uint32_t form =
      h->restored ? restored_form(m, stem) : rs_match_form(m, stem, split ? rs_hash(stem.p, stem.n) : t->hash);
  if (form == RS_NONE || (split && letters(stem) < MIN_STEM)) return;
  add_readings(m, t, h, en, end, form, w);
}

uint32_t rs_match_possessive(const rs_matcher *m, const rs_token *t, rs_str *stem) {
  for (uint32_t k = 0; k < m->prof->nen; k++) {
    const rs_clitic *c = &m->prof->en[k];
    if (!c->poss || !ends(t->fold, c->fold)) continue;
    *stem = rs_str_sub(t->fold, 0, t->fold.n - c->fold.n);
    return k + 1;
  }
  return 0;
}

static void read_enclitics(const rs_matcher *m, const rs_token *t, rs_wordmatch *w) {
  rs_str stem, word = written_letters(t);
  uint32_t poss = rs_match_possessive(m, t, &stem);
  if (poss) {
    read_stem(m, t, &w->head[0], poss, stem.n, w);
    return;
  }
  for (uint32_t k = 0; k < m->prof->nen; k++) {
    const rs_clitic *c = &m->prof->en[k];
    if (c->poss || !ends(word, c->fold)) continue;
    for (uint32_t i = 0; i < w->nhead; i++)
      if (!w->head[i].art && t->fold.n - c->fold.n > w->head[i].at)
        read_stem(m, t, &w->head[i], k + 1, t->fold.n - c->fold.n, w);
  }
}

static void sort_cands(rs_wordmatch *w) {
  for (uint32_t i = 1; i < w->ncand; i++) {
    rs_wordcand c = w->cand[i];
    uint32_t k = i;
    while (k && w->cand[k - 1].rank > c.rank) w->cand[k] = w->cand[k - 1], k--;
    w->cand[k] = c;
  }
}

/* A word that the lexicon lacks, but whose article or possessive mark is sure. */
static void read_unknown(const rs_matcher *m, const rs_token *t, rs_wordmatch *w) {
  rs_str stem = {NULL, 0};
  uint32_t en = rs_match_possessive(m, t, &stem), end = en ? stem.n : t->fold.n;
  const rs_head *best = en ? &w->head[0] : NULL;
  for (uint32_t i = 0; i < w->nhead && !en; i++) {
    const rs_head *h = &w->head[i];
    if (h->art && !h->restored && letters(rs_str_sub(t->fold, h->at, end)) >= UNKNOWN_STEM &&
        (!best || h->at < best->at))
      best = h;
  }
  if (!best) return;
  rs_wordcand *c = &w->cand[w->ncand++];
  *c = (rs_wordcand){.at = best->at, .end = end, .form = RS_NONE, .rank = RANK_SPLIT};
  c->r = (rs_reading){.stem = rs_match_span(m, t, best->at, end),
                      .pro = best->pro & ~RS_G(PURPOSE),
                      .an = RS_NONE,
                      .entry = RS_NONE,
                      .en = (uint8_t)en,
                      .has_art = best->art,
                      .feats = best->art ? RS_FEAT(0, 0, 0, 0, 0, 0, RS_STATE_DEF, 0, 0) : 0};
}

void rs_match_word(const rs_matcher *m, const rs_token *t, rs_wordmatch *out) {
  out->ncand = out->nstart = out->nhead = 0;
  if (t->kind == RS_TOK_PUNCT || t->fold.n == 0 || t->fold.n >= RS_MATCH_FOLD) return;
  find_heads(m, written_letters(t), out);
  for (uint32_t i = 0; i < out->nhead; i++) read_stem(m, t, &out->head[i], 0, t->fold.n, out);
  if (t->kind == RS_TOK_WORD) {
    read_enclitics(m, t, out);
    if (!out->ncand && !out->nstart) read_unknown(m, t, out);
  }
  sort_cands(out);
}

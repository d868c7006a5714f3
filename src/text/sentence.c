/* Sentences over tokens. A line's end always ends one; inside a line a stop does, unless it belongs to an abbreviation,
 * an initial, an acronym, a list number or a dateline. Closing quotes and brackets stay with their sentence.
 * Invariants: every token lies in exactly one sentence, in order; none has more than RS_MAX_SENTENCE_TOKENS. Cost:
 * linear. */
#include "base/limits.h"
#include "text/token.h"

enum { FAR_PAREN = 40 }; /* a bracket longer than this was never closed: stops count inside it */

typedef struct cutter {
  const rs_doc *doc;
  const rs_profile *profile;
  rs_arena *arena;
  rs_text *out;
  uint32_t cap;
  uint32_t paren0; /* token that opened the bracket */
} cutter;

static const rs_token *at(const cutter *c, uint32_t i) { return i < c->out->ntokens ? &c->out->tokens[i] : NULL; }

static bool abbreviation(const cutter *c, rs_str fold) {
  if (!c->profile) return false;
  uint32_t lo = 0, hi = c->profile->nabbreviations;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    int d = rs_str_cmp(c->profile->abbreviations[mid], fold);
    if (d == 0) return true;
    if (d < 0) lo = mid + 1;
    else hi = mid;
  }
  return false;
}

static bool single_letter(const rs_token *t) {
  return t->kind == RS_TOK_WORD && (t->norm.n == 1 || (t->norm.n == 2 && (t->flags & RS_TOK_ARABIC)));
}
static bool word(const rs_token *t) { return t && t->kind == RS_TOK_WORD; }
static bool capital(const rs_token *t) { return word(t) && (t->flags & RS_TOK_CAP); }
static bool small(const rs_token *t) {
  return word(t) && (t->flags & RS_TOK_LATIN) && !(t->flags & RS_TOK_CAP) && (unsigned char)t->norm.p[0] < 0x80;
}
static bool glued(const rs_token *t) { return t && !(t->flags & RS_TOK_SPACE_BEFORE); }
static bool closer(const rs_token *t) {
  return t && t->kind == RS_TOK_PUNCT && (t->punct == RS_P_CLOSE || t->punct == RS_P_QUOTE_CLOSE);
}

/* A stop without a blank behind it, as between two Arabic sentences set too close. */
static bool stop_glued(const rs_token *prev, const rs_token *next) {
  if (!word(prev) || !word(next)) return false;
  if (prev->flags & next->flags & RS_TOK_ARABIC) return prev->norm.n > 4 && next->norm.n > 4;
  bool cap = (next->flags & RS_TOK_CAP) && !(next->flags & RS_TOK_ALLCAPS);
  return (prev->flags & next->flags & RS_TOK_LATIN) && !(prev->flags & RS_TOK_CAP) && cap && prev->norm.n > 2 &&
         next->norm.n > 1;
}

/* Does the stop at token i, of a sentence that began at s0, end it? */
static bool stop_ends(const cutter *c, uint32_t s0, uint32_t i) {
  const rs_token *prev = i > s0 ? at(c, i - 1) : NULL, *next = at(c, i + 1);
  if (!next) return true;
  if (!prev) return false;
  if (glued(next) && !closer(next)) return glued(at(c, i)) && stop_glued(prev, next);
  if (closer(next)) return true;
  if (i == s0 + 1 && prev->kind == RS_TOK_NUMBER) return false; /* "1. ..." */
  if (word(prev) && glued(at(c, i))) {
    if (abbreviation(c, prev->fold)) return false;
    if (single_letter(prev)) {
      bool era = i >= s0 + 2 && at(c, i - 2)->kind == RS_TOK_NUMBER; /* a year's "h." or "m." */
      return era;
    }
  }
  return !small(next);
}

/* A dotted acronym at token i: its last dot may be a stop too. It is where a short capitalised word follows that is no
 * part of a name, as a name's next word would be capitalised too. */
static bool acronym_ends(const cutter *c, uint32_t i) {
  const rs_token *next = at(c, i + 1), *after = at(c, i + 2);
  if (!capital(next) || glued(next) || (next->flags & RS_TOK_ALLCAPS) || next->norm.n > 3) return false;
  return word(after) && small(after) && !glued(after);
}

static bool dotted(const rs_token *t, const rs_doc *doc) {
  return t->kind == RS_TOK_WORD && t->span.end - t->span.start > 3 && doc->text.p[t->span.end - 1] == '.';
}

/* Does a sentence that began at s0 end with token i, closing marks left aside? */
static bool ends(cutter *c, uint32_t s0, uint32_t i) {
  const rs_token *t = at(c, i), *next = at(c, i + 1);
  if (t->kind == RS_TOK_WORD) return dotted(t, c->doc) && acronym_ends(c, i);
  if (t->kind != RS_TOK_PUNCT) return false;
  if (t->punct == RS_P_OPEN) c->paren0 = i;
  if ((t->flags & RS_TOK_INPAREN) && i - c->paren0 < FAR_PAREN) return false;
  switch (t->punct) {
  case RS_P_STOP: return stop_ends(c, s0, i);
  case RS_P_QUESTION: case RS_P_EXCLAIM:
    if (!next) return true;
    if (closer(next)) return capital(at(c, i + 2)); /* a question quoted inside a sentence goes on */
    return !small(next) && (!glued(next) || (next->flags & RS_TOK_ARABIC));
  case RS_P_ELLIPSIS:
    if (!next || glued(next) || !glued(t) || i == s0) return false;
    return t->span.end - t->span.start > 2 && (capital(next) || (next->flags & RS_TOK_ARABIC));
  default: return false;
  }
}

static void first_word(cutter *c, uint32_t i, uint32_t end) {
  for (; i < end; i++) {
    rs_token *t = &c->out->tokens[i];
    if (t->kind == RS_TOK_PUNCT || t->kind == RS_TOK_SYMBOL) continue;
    t->flags |= RS_TOK_FIRST;
    return;
  }
}

static bool add(cutter *c, uint32_t t0, uint32_t t1, uint32_t body, uint32_t flags) {
  if (c->out->nsentences == c->cap) {
    rs_sentence *s = rs_arena_grow(c->arena, c->out->sentences, c->out->nsentences, (size_t)c->out->nsentences + 1,
                                   sizeof *s, &c->cap);
    if (!s) return false;
    c->out->sentences = s;
  }
  const rs_token *tok = c->out->tokens;
  if (tok[t0].flags & RS_TOK_INQUOTE) flags |= RS_SENT_QUOTED;
  if (body > t0) flags |= RS_SENT_DATELINE;
  c->out->sentences[c->out->nsentences++] =
      (rs_sentence){{tok[t0].span.start, tok[t1 - 1].span.end}, t0, t1, body, flags};
  first_word(c, t0, t1);
  if (body > t0) first_word(c, body, t1);
  return true;
}

/* Where the sentence that begins at s0 ends, in a line that ends at `line`; body: its first token behind a dateline. */
static uint32_t sentence_end(cutter *c, uint32_t s0, uint32_t body, uint32_t line) {
  uint32_t max = line - s0 > RS_MAX_SENTENCE_TOKENS ? s0 + RS_MAX_SENTENCE_TOKENS : line;
  for (uint32_t i = body; i < max; i++) {
    if (!ends(c, s0, i)) continue;
    uint32_t e = i + 1;
    while (e < max && (closer(at(c, e)) || (glued(at(c, e)) && at(c, e)->kind == RS_TOK_PUNCT &&
                                            (at(c, e)->punct == RS_P_QUESTION || at(c, e)->punct == RS_P_EXCLAIM))))
      e++;
    return e;
  }
  return max;
}

static bool has_stop(const rs_text *t, const rs_sentence *s) {
  for (uint32_t i = s->tok1; i > s->tok0 && i + 3 > s->tok1; i--) {
    const rs_token *k = &t->tokens[i - 1];
    if (k->kind == RS_TOK_PUNCT && (k->punct == RS_P_STOP || k->punct == RS_P_QUESTION || k->punct == RS_P_EXCLAIM))
      return true;
  }
  return false;
}

rasid_status rs_text_sentences(const rs_doc *doc, const rs_profile *profile, rs_arena *a, rs_text *out,
                               rasid_error *err) {
  cutter c = {.doc = doc, .profile = profile, .arena = a, .out = out};
  uint32_t n = out->ntokens, line = 0, nline = 0;
  for (uint32_t s0 = 0, e; s0 < n; s0 = e) {
    bool starts = s0 == line;
    if (starts) {
      for (line = s0 + 1; line < n && !(out->tokens[line].flags & RS_TOK_NEWLINE_BEFORE);) line++;
      nline++;
    }
    uint32_t body = starts ? rs_text_dateline(out->tokens, s0, line, nline) : s0;
    e = sentence_end(&c, s0, body, line);
    if (!add(&c, s0, e, body, starts ? RS_SENT_LINE_START : 0)) return rs_fail_memory(err);
  }
  if (out->nsentences > 1 && (out->tokens[out->sentences[1].tok0].flags & RS_TOK_NEWLINE_BEFORE) &&
      !has_stop(out, &out->sentences[0]) && out->sentences[0].body_tok == 0)
    out->sentences[0].flags |= RS_SENT_HEADLINE;
  return RASID_OK;
}

rasid_status rs_text_analyse(const rs_doc *doc, const rs_profile *profile, rs_arena *a, rs_text *out,
                             rasid_error *err) {
  *out = (rs_text){0};
  if (doc->text.n > RS_MAX_TEXT)
    return rs_fail(err, RASID_LIMIT, "text of %u bytes is longer than %u", doc->text.n, RS_MAX_TEXT);
  rasid_status s = rs_text_tokens(doc, a, out, err);
  return s ? s : rs_text_sentences(doc, profile, a, out, err);
}

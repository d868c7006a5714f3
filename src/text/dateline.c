/* Datelines: place, date and agency before a report's first sentence, found by their shape.
 *   words and numbers, a bracket of few words, then a dash or colon; without one, a day and month before the bracket
 *   words and numbers with a date, or capitals, or few words of a script without case, then a dash between blanks
 * Cost: looks at most at LOOK tokens. */
#include "text/token.h"

enum { LOOK = 18, MAX_BRACKET = 4, MAX_WORDS = 8, MIN_BODY = 4 };

typedef struct head {
  uint32_t words, numbers, caps, latin, stops;
  uint32_t since_number; /* words behind the last number */
} head;

static bool is(const rs_token *t, int p) { return t->kind == RS_TOK_PUNCT && t->punct == p; }
static bool dash(const rs_token *tok, uint32_t i, uint32_t t1) {
  return is(&tok[i], RS_P_DASH) && (tok[i].flags & RS_TOK_SPACE_BEFORE) && i + 1 < t1;
}

/* Behind a bracketed group that opens at i: at most MAX_BRACKET words; 0 if it is none. */
static uint32_t bracket(const rs_token *tok, uint32_t i, uint32_t t1) {
  uint32_t depth = 0, words = 0;
  for (; i < t1; i++) {
    if (is(&tok[i], RS_P_OPEN)) depth++;
    else if (is(&tok[i], RS_P_CLOSE)) depth--;
    else if (tok[i].kind == RS_TOK_WORD && ++words > MAX_BRACKET) return 0;
    else if (tok[i].kind == RS_TOK_NUMBER) return 0;
    if (depth == 0) return words ? i + 1 : 0;
  }
  return 0;
}

static uint32_t after_bracket(const rs_token *tok, uint32_t i, uint32_t t1, const head *h) {
  uint32_t e = bracket(tok, i, t1);
  if (!e || e >= t1) return 0;
  bool marked = dash(tok, e, t1) || is(&tok[e], RS_P_DASH) || is(&tok[e], RS_P_COLON);
  if (marked) return e + 1;
  bool dated = h->numbers && h->words >= 2 && h->words <= 5 && h->since_number <= 1;
  if (!dated) return 0;
  return is(&tok[e], RS_P_STOP) ? e + 1 : e;
}

static uint32_t after_dash(const rs_token *tok, uint32_t i, uint32_t t0, uint32_t t1, const head *h) {
  bool cased = h->latin > 0;
  bool shape = cased ? h->caps > 0 || h->numbers > 0 : h->numbers > 0 || (h->words <= 4 && !h->stops);
  uint32_t e = i + 1;
  /* "agency - place - ..." */
  for (uint32_t k = e; k < t1 && k <= e + 3; k++)
    if (dash(tok, k, t1) || (k > e && is(&tok[k], RS_P_COLON))) return shape && k + 1 < t1 ? k + 1 : 0;
  (void)t0;
  return shape && t1 - e >= MIN_BODY ? e : 0;
}

uint32_t rs_text_dateline(const rs_doc *doc, const rs_token *tok, uint32_t t0, uint32_t t1) {
  (void)doc;
  head h = {0, 0, 0, 0, 0, 0};
  for (uint32_t i = t0; i < t1 && i < t0 + LOOK; i++) {
    const rs_token *t = &tok[i];
    if (t->kind == RS_TOK_WORD) {
      if (++h.words > MAX_WORDS) return t0;
      h.since_number++;
      if (t->flags & RS_TOK_LATIN) h.latin++;
      if (t->flags & RS_TOK_ALLCAPS) h.caps++;
    } else if (t->kind == RS_TOK_NUMBER) {
      h.numbers++, h.since_number = 0;
    } else if (is(t, RS_P_STOP)) {
      h.stops++;
    } else if (is(t, RS_P_OPEN) || dash(tok, i, t1)) {
      if (!h.words) return t0;
      uint32_t e = is(t, RS_P_OPEN) ? after_bracket(tok, i, t1, &h) : after_dash(tok, i, t0, t1, &h);
      return e ? e : t0;
    } else if (!is(t, RS_P_COMMA) && !is(t, RS_P_SLASH)) {
      return t0;
    }
  }
  return t0;
}

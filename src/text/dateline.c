/* Datelines: place, date and agency before a report's first sentence, found by their shape.
 *   words and a date, a bracket of few words ("(...)", "/.../"), a dash
 *   the same without dash or without date                                          the first two lines only
 *   capitals or a place and date of a script with case, a dash, a capital
 *   few words of a script without case, dash, few words or a quoted name, dash or colon
 *   the same, a colon, a quoted name, a colon
 *   the same, parts set off by slashes, a dash
 *   the same, a day in two calendars, with a dash or to the line's end
 *   one or two words, a dash and no second one                                     the first two lines only
 * A wrong one would hide a sentence's subject, so that a shape in doubt is none. Cost: at most LOOK tokens. */
#include "text/token.h"

enum { LOOK = 18, MAX_BRACKET = 4, MAX_WORDS = 9, MAX_PLACE = 3, MIN_BODY = 4, FAR_DASH = 14, LINES = 6, WEAK_LINES = 2 };

typedef struct head {
  uint32_t words, numbers, stops, commas;
  uint32_t latin, caps, allcaps;
  uint32_t since_number; /* words behind the last number */
  bool first_allcaps;
} head;

static bool is(const rs_token *t, int p) { return t->kind == RS_TOK_PUNCT && t->punct == p; }
static bool spaced(const rs_token *t) { return t->flags & RS_TOK_SPACE_BEFORE; }
/* A dash between blanks, or at the line's end. */
static bool dash(const rs_token *tok, uint32_t i, uint32_t t1) {
  return is(&tok[i], RS_P_DASH) && spaced(&tok[i]) && (i + 1 == t1 || spaced(&tok[i + 1]));
}

static head count(const rs_token *tok, uint32_t i, uint32_t end) {
  head h = {.first_allcaps = tok[i].flags & RS_TOK_ALLCAPS};
  for (; i < end; i++) {
    const rs_token *t = &tok[i];
    if (t->kind == RS_TOK_NUMBER) h.numbers++, h.since_number = 0;
    h.stops += is(t, RS_P_STOP), h.commas += is(t, RS_P_COMMA);
    if (t->kind != RS_TOK_WORD) continue;
    h.words++, h.since_number++;
    h.latin += (t->flags & RS_TOK_LATIN) != 0;
    h.caps += (t->flags & RS_TOK_CAP) != 0;
    h.allcaps += (t->flags & RS_TOK_ALLCAPS) != 0;
  }
  return h;
}

/* Behind a bracketed group that opens at i: at most MAX_BRACKET words; 0 if it is none. */
static uint32_t bracket(const rs_token *tok, uint32_t i, uint32_t t1) {
  uint32_t depth = 0, words = 0;
  bool slash = is(&tok[i], RS_P_SLASH);
  for (; i < t1; i++) {
    if (is(&tok[i], RS_P_OPEN) || (slash && !depth)) depth++;
    else if (is(&tok[i], RS_P_CLOSE) || is(&tok[i], RS_P_SLASH)) depth--;
    else if (tok[i].kind == RS_TOK_WORD && ++words > MAX_BRACKET) return 0;
    else if (tok[i].kind == RS_TOK_NUMBER) return 0;
    if (depth == 0) return words ? i + 1 : 0;
  }
  return 0;
}

/* In a script with case only names stand in a dateline, and a capital begins what follows. */
static bool case_fits(const rs_token *tok, uint32_t e, uint32_t t1, const head *h) {
  if (!h->latin) return true;
  if (h->caps < h->words) return false;
  return e >= t1 || tok[e].kind != RS_TOK_WORD || (tok[e].flags & RS_TOK_CAP);
}

static bool dash_follows(const rs_token *tok, uint32_t i, uint32_t t1) {
  for (uint32_t end = t1 - i > FAR_DASH ? i + FAR_DASH : t1; i < end; i++)
    if (is(&tok[i], RS_P_DASH)) return true;
  return false;
}

static uint32_t after_bracket(const rs_token *tok, uint32_t i, uint32_t t1, const head *h, uint32_t nline) {
  uint32_t e = bracket(tok, i, t1);
  if (!e || e >= t1 || tok[e].kind == RS_TOK_NUMBER) return 0;
  bool dated = h->numbers && h->words >= 2 && h->words <= 5 && h->since_number <= 1;
  bool dashed = is(&tok[e], RS_P_DASH);
  if (dated && !dashed && nline > WEAK_LINES) return 0;
  if (!dated && (!dashed || is(&tok[i], RS_P_SLASH) || nline > WEAK_LINES || h->words > 3)) return 0;
  if (!dated && dash_follows(tok, e + 1, t1)) return 0;
  if (h->latin && !h->first_allcaps && !h->commas) return 0;
  if (dashed || is(&tok[e], RS_P_STOP) || is(&tok[e], RS_P_COLON)) e++;
  return case_fits(tok, e, t1, h) ? e : 0;
}

/* Behind further segments of at most two words that end in a dash, the last of three at most that ends in a colon or,
 * right behind a place, in a stop; `from` if there is none. */
static uint32_t segments(const rs_token *tok, uint32_t from, uint32_t t1, bool stop) {
  uint32_t words = 0;
  for (uint32_t i = from; i < t1; i++) {
    if (tok[i].kind == RS_TOK_WORD) {
      if (++words > 3) break;
    } else if (is(&tok[i], RS_P_COLON) || (stop && is(&tok[i], RS_P_STOP))) {
      return words ? i + 1 : from;
    } else if (is(&tok[i], RS_P_DASH) && words && words <= 2) {
      from = i + 1, words = 0;
    } else if (!is(&tok[i], RS_P_QUOTE_OPEN) && !is(&tok[i], RS_P_QUOTE_CLOSE)) {
      break;
    }
  }
  return from;
}

/* A day and a year, or two of each, with the calendars' letters and an agency behind them. */
static bool two_days(const head *h) { return !h->latin && h->numbers >= 2 && h->words <= MAX_WORDS && h->since_number <= 2; }

static uint32_t after_dash(const rs_token *tok, uint32_t i, uint32_t t1, const head *h, uint32_t nline) {
  uint32_t e = i + 1, more = segments(tok, e, t1, nline <= WEAK_LINES && !h->latin && h->words <= 2);
  if (e == t1) return nline <= WEAK_LINES && h->words <= 3 ? t1 : 0;
  if (h->latin) {
    bool named = h->first_allcaps || (h->words == 1 && nline <= WEAK_LINES) || (h->allcaps && h->commas) ||
                 (h->numbers && h->commas);
    return named && case_fits(tok, e, t1, h) && t1 - e >= MIN_BODY ? e : 0;
  }
  if (two_days(h)) return e;
  if (h->numbers) return h->words <= 5 && (h->stops || h->commas || h->since_number <= 1) ? e : 0;
  if (h->stops || h->words > MAX_PLACE) return 0;
  bool strong = more > e && !is(&tok[more - 1], RS_P_DASH);
  if (strong) return more < t1 ? more : 0;
  /* Two words between dashes are as often a wish for the one just named. */
  if (more > e + 2) return 0;
  if (nline > WEAK_LINES || h->words > 2 || t1 - more < MIN_BODY || dash_follows(tok, more, t1)) return 0;
  return more;
}

/* Behind parts of few words and numbers, each set off by a slash, that a dash ends; 0 if it is none. */
static uint32_t after_slashes(const rs_token *tok, uint32_t i, uint32_t t1) {
  uint32_t words = 0;
  for (uint32_t end = t1 - i > LOOK ? i + LOOK : t1; i < end; i++) {
    if (dash(tok, i, t1)) return words && t1 - i > MIN_BODY ? i + 1 : 0;
    if (is(&tok[i], RS_P_SLASH)) words = 0;
    else if (tok[i].kind != RS_TOK_NUMBER && (tok[i].kind != RS_TOK_WORD || ++words > MAX_PLACE)) return 0;
  }
  return 0;
}

/* Behind a quoted name between two colons; 0 if it is none. */
static uint32_t after_colon(const rs_token *tok, uint32_t i, uint32_t t1) {
  if (i + 1 >= t1 || !is(&tok[i + 1], RS_P_QUOTE_OPEN)) return 0;
  uint32_t e = segments(tok, i + 1, t1, false);
  return e > i + 1 && e < t1 && is(&tok[e - 1], RS_P_COLON) ? e : 0;
}

uint32_t rs_text_dateline(const rs_token *tok, uint32_t t0, uint32_t t1, uint32_t nline) {
  if (nline > LINES || tok[t0].kind != RS_TOK_WORD) return t0;
  uint32_t i = t0, words = 0, end = t1 - t0 > LOOK ? t0 + LOOK : t1;
  for (; i < end; i++) {
    const rs_token *t = &tok[i];
    bool opens = is(t, RS_P_OPEN) || (is(t, RS_P_SLASH) && spaced(t)), colon = is(t, RS_P_COLON);
    if (opens || colon || dash(tok, i, t1)) {
      head h = count(tok, t0, i);
      bool place = !h.latin && !h.stops && h.words <= MAX_PLACE;
      uint32_t e = colon ? (place && !h.numbers ? after_colon(tok, i, t1) : 0)
                   : opens ? after_bracket(tok, i, t1, &h, nline)
                           : after_dash(tok, i, t1, &h, nline);
      if (!e && place && is(t, RS_P_SLASH)) e = after_slashes(tok, i, t1);
      return e ? e : t0;
    }
    if (t->kind == RS_TOK_WORD && ++words > MAX_WORDS) return t0;
    bool fits = t->kind == RS_TOK_WORD || t->kind == RS_TOK_NUMBER || is(t, RS_P_STOP) || is(t, RS_P_COMMA);
    if (!fits) return t0;
  }
  head h = count(tok, t0, i);
  return i == t1 && h.numbers >= 4 && !h.stops && two_days(&h) ? t1 : t0;
}

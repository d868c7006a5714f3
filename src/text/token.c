/* Tokens: one pass over the text by character class.
 * Invariants: spans are ordered, not empty and do not touch what another covers; norm and fold lie in the text where
 * nothing changed, else in the arena; a token's forms are those that rs_text_word gives for its bytes. Quotation and
 * brackets end with their line, so that a mark left open spoils no more than that. Cost: linear. */
#include "text/token.h"
#include "base/bytes.h"
#include "base/limits.h"
#include "text/chars.h"

enum { POOL = 8192, MAX_FORM = 255 };

typedef struct lexer {
  rs_str text;
  rs_arena *arena;
  rs_text *out;
  uint32_t cap;
  char *pool; /* room for changed forms */
  uint32_t pool_left;
  uint32_t wrap, line0; /* width at which lines were broken, 0 none; begin of this line */
  uint16_t before; /* SPACE_BEFORE, NEWLINE_BEFORE of the token to come */
  uint8_t quote, angle, single, paren; /* open marks */
  bool failed;
} lexer;

static rs_token *add(lexer *x, uint32_t start, uint32_t end, int kind, uint32_t flags) {
  if (x->out->ntokens == x->cap) {
    rs_token *t = rs_arena_grow(x->arena, x->out->tokens, x->out->ntokens, (size_t)x->out->ntokens + 1,
                                sizeof *t, &x->cap);
    if (!t) return x->failed = true, NULL;
    x->out->tokens = t;
  }
  rs_token *t = &x->out->tokens[x->out->ntokens++];
  rs_str s = rs_str_sub(x->text, start, end);
  if (x->quote || x->angle || x->single) flags |= RS_TOK_INQUOTE;
  if (x->paren) flags |= RS_TOK_INPAREN;
  *t = (rs_token){.span = {start, end},
                  .norm = s,
                  .fold = s,
                  .kind = (uint8_t)kind,
                  .flags = (uint16_t)(flags | x->before),
                  .mention = RS_NONE};
  x->before = 0;
  return t;
}

static char *room(lexer *x, uint32_t n) {
  if (x->pool_left < n) {
    uint32_t want = n > POOL ? n : POOL;
    x->pool = rs_arena_alloc(x->arena, want, 1);
    if (!x->pool) return x->failed = true, x->pool_left = 0, NULL;
    x->pool_left = want;
  }
  return x->pool;
}

static rs_str keep(lexer *x, uint32_t n) {
  rs_str s = {x->pool, n};
  x->pool += n;
  x->pool_left -= n;
  return s;
}

static void lower_ascii(lexer *x, rs_token *t) {
  char *p = room(x, t->norm.n);
  if (!p) return;
  for (uint32_t i = 0; i < t->norm.n; i++) {
    char c = t->norm.p[i];
    p[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
  }
  t->norm = t->fold = keep(x, t->norm.n);
}

/* Arabic letters of two bytes each and marks: all that differs is a byte's value or that it is left out. */
static void fold_arabic(lexer *x, rs_token *t, uint32_t flags) {
  rs_str s = t->norm;
  if (flags & RS_SCAN_DROP) {
    char *p = room(x, s.n);
    if (!p) return;
    uint32_t n = 0;
    for (uint32_t i = 0; i + 1 < s.n; i += 2) {
      uint32_t low = ((uint32_t)s.p[i] & 3) << 6 | ((uint32_t)s.p[i + 1] & 0x3F);
      if (rs_char_arabic[low] == RS_CH_ARABIC) p[n++] = s.p[i], p[n++] = s.p[i + 1];
    }
    t->norm = t->fold = s = keep(x, n);
  }
  if (!(flags & RS_SCAN_FOLD)) return;
  char *p = room(x, s.n);
  if (!p) return;
  for (uint32_t i = 0; i + 1 < s.n; i += 2) {
    uint32_t low = ((uint32_t)s.p[i] & 3) << 6 | ((uint32_t)s.p[i + 1] & 0x3F);
    if (rs_char_fold[low]) low = rs_char_fold[low];
    p[i] = (char)(0xD8 | low >> 6), p[i + 1] = (char)(0x80 | (low & 0x3F));
  }
  t->fold = keep(x, s.n);
}

static void any_forms(lexer *x, rs_token *t) {
  char norm[4 * MAX_FORM], fold[4 * MAX_FORM];
  uint32_t nn, nf;
  if (!rs_text_word(t->norm, norm, &nn, fold, &nf) || !room(x, nn + nf)) return;
  memcpy(x->pool, norm, nn);
  t->norm = keep(x, nn);
  memcpy(x->pool, fold, nf);
  t->fold = keep(x, nf);
}

static uint32_t word(lexer *x, uint32_t at) {
  rs_scan w = rs_text_scan_word(x->text, at);
  uint32_t f = 0;
  if (w.flags & RS_SCAN_ARABIC) f |= RS_TOK_ARABIC;
  if (w.flags & RS_SCAN_LATIN) f |= RS_TOK_LATIN;
  if (w.flags & RS_SCAN_CAP) f |= RS_TOK_CAP;
  if (w.letters >= 2 && (w.flags & RS_SCAN_UPPER) && !(w.flags & RS_SCAN_LOWER)) f |= RS_TOK_ALLCAPS;
  rs_token *t = add(x, at, w.end, RS_TOK_WORD, f);
  if (!t || w.end - at > MAX_FORM) return w.end;
  if (w.flags & RS_SCAN_SLOW) any_forms(x, t);
  else if (w.flags & RS_SCAN_ARABIC) fold_arabic(x, t, w.flags);
  else if (w.flags & RS_SCAN_UPPER) lower_ascii(x, t);
  return w.end;
}

static uint32_t number(lexer *x, uint32_t at) {
  double v;
  uint32_t end = rs_text_scan_number(x->text, at, &v);
  rs_token *t = add(x, at, end, RS_TOK_NUMBER, 0);
  if (!t) return end;
  t->number = v;
  for (uint32_t i = at; i < end; i++)
    if (!rs_is_digit(x->text.p[i]) && x->text.p[i] != '.' && x->text.p[i] != ',') {
      any_forms(x, t);
      break;
    }
  return end;
}

static int class_at(const lexer *x, uint32_t at) {
  uint32_t cp;
  return rs_utf8_get(x->text.p + at, x->text.p + x->text.n, &cp) ? rs_char_class(cp) : RS_CH_SPACE;
}

static bool letter_at(const lexer *x, uint32_t at) {
  int c = class_at(x, at);
  return c == RS_CH_LOWER || c == RS_CH_UPPER || c == RS_CH_ARABIC || c == RS_CH_OTHER;
}

static bool blank_at(const lexer *x, uint32_t at) {
  int c = class_at(x, at);
  return c == RS_CH_SPACE || c == RS_CH_NEWLINE;
}

/* Opening or closing? What stands beside the mark decides, else whether one is open; curly marks are believed unless
 * both speak against them, as many keyboards know only one of the two. */
static int side(const lexer *x, uint32_t cp, uint32_t end, bool open) {
  bool left = !x->out->ntokens || (x->before & RS_TOK_SPACE_BEFORE), right = blank_at(x, end);
  int p = rs_char_punct(cp);
  bool opens = left && !right, closes = right && !left;
  if (p == RS_P_QUOTE_OPEN) return open && closes ? RS_P_QUOTE_CLOSE : p;
  if (p == RS_P_QUOTE_CLOSE) return !open && opens ? RS_P_QUOTE_OPEN : p;
  if (opens || closes) return opens ? RS_P_QUOTE_OPEN : RS_P_QUOTE_CLOSE;
  return open ? RS_P_QUOTE_CLOSE : RS_P_QUOTE_OPEN;
}

/* Single marks are mostly apostrophes: they open only before a letter and close only what is open. */
static int single_side(const lexer *x, uint32_t cp, uint32_t end) {
  bool left = !x->out->ntokens || (x->before & RS_TOK_SPACE_BEFORE) ||
              x->out->tokens[x->out->ntokens - 1].kind == RS_TOK_PUNCT;
  if (x->single && cp != 0x2018 && !(left && letter_at(x, end))) return RS_P_QUOTE_CLOSE;
  return left && letter_at(x, end) ? RS_P_QUOTE_OPEN : RS_P_OTHER;
}

static bool is_run(uint32_t cp) {
  return cp == '.' || cp == '-' || cp == '!' || cp == '?' || cp == 0x61F || cp == '*' || cp == '=' || cp == '_' ||
         cp == '#' || cp == '~' || cp == 0x640 || cp == 0x2013 || cp == 0x2014;
}

static void mark(lexer *x, uint32_t at, uint32_t end, int p, uint8_t *depth) {
  if (p == RS_P_QUOTE_CLOSE || p == RS_P_CLOSE) *depth = *depth ? (uint8_t)(*depth - 1) : 0;
  rs_token *t = add(x, at, end, RS_TOK_PUNCT, 0);
  if (t) t->punct = (uint8_t)p;
  bool deep = *depth && depth != &x->paren && depth != &x->angle; /* these do not nest */
  if ((p == RS_P_QUOTE_OPEN || p == RS_P_OPEN) && !deep && *depth < UINT8_MAX) ++*depth;
}

/* Any character that is neither letter nor digit nor blank. */
static uint32_t sign(lexer *x, uint32_t at, uint32_t cp, unsigned n, int cls) {
  uint32_t end = at + n;
  if (is_run(cp))
    while (x->text.n - end >= n && memcmp(x->text.p + end, x->text.p + at, n) == 0) end += n;
  int p = cls == RS_CH_PUNCT ? rs_char_punct(cp) : cls == RS_CH_TATWEEL ? RS_P_DASH : RS_P_NONE;
  if (p == RS_P_STOP && end - at > n) p = RS_P_ELLIPSIS;
  if (rs_char_apostrophe(cp) || cp == 0x201A || cp == 0x201B) {
    mark(x, at, end, single_side(x, cp, end), &x->single);
  } else if (cp == 0xAB || cp == 0xBB || cp == 0x2039 || cp == 0x203A || cp >= 0x300A) {
    mark(x, at, end, p, &x->angle);
  } else if (p == RS_P_QUOTE || p == RS_P_QUOTE_OPEN || p == RS_P_QUOTE_CLOSE) {
    mark(x, at, end, side(x, cp, end, x->quote), &x->quote);
  } else if (p == RS_P_OPEN || p == RS_P_CLOSE) {
    mark(x, at, end, p, &x->paren);
  } else {
    rs_token *t = add(x, at, end, p == RS_P_NONE ? RS_TOK_SYMBOL : RS_TOK_PUNCT, 0);
    if (t) t->punct = (uint8_t)p;
    if (t && cp == 0x66A) any_forms(x, t);
  }
  return end;
}

/* A tatweel opens a word where an Arabic letter follows it, else it is a dash. */
static uint32_t tatweel(lexer *x, uint32_t at) {
  uint32_t end = at;
  while (x->text.n - end >= 2 && memcmp(x->text.p + end, x->text.p + at, 2) == 0) end += 2;
  return class_at(x, end) == RS_CH_ARABIC ? word(x, at) : sign(x, at, 0x640, 2, RS_CH_TATWEEL);
}

static void newline(lexer *x, uint32_t at, uint32_t cp) {
  x->before |= RS_TOK_SPACE_BEFORE;
  bool soft = x->wrap && (cp == '\r' || (cp == '\n' && rs_text_soft_break(x->text, x->line0, at, x->wrap)));
  if (cp == '\n') x->line0 = at + 1;
  if (soft) return;
  x->quote = x->angle = x->single = x->paren = 0;
  x->before |= RS_TOK_NEWLINE_BEFORE;
}

static uint32_t next(lexer *x, uint32_t at) {
  uint32_t cp;
  unsigned n = rs_utf8_get(x->text.p + at, x->text.p + x->text.n, &cp);
  if (!n) return at + 1; /* not UTF-8, against the contract: passed over */
  int cls = rs_char_class(cp);
  switch (cls) {
  case RS_CH_LOWER: case RS_CH_UPPER: case RS_CH_OTHER: case RS_CH_ARABIC: return word(x, at);
  case RS_CH_DIGIT: return number(x, at);
  case RS_CH_TATWEEL: return tatweel(x, at);
  case RS_CH_NEWLINE: newline(x, at, cp); return at + n;
  case RS_CH_SPACE: x->before |= RS_TOK_SPACE_BEFORE; return at + n;
  case RS_CH_IGNORE: case RS_CH_MARK: return at + n;
  default: return sign(x, at, cp, n, cls);
  }
}

rasid_status rs_text_tokens(const rs_doc *doc, rs_arena *a, rs_text *out, rasid_error *err) {
  lexer x = {.text = doc->text, .arena = a, .out = out, .wrap = rs_text_wrap(doc->text)};
  /* Room that is not written to costs nothing; moving a long text's tokens does. */
  uint32_t guess = doc->text.n / 4 + 32;
  out->tokens = rs_arena_room(a, guess, sizeof *out->tokens);
  if (!out->tokens) return rs_fail_memory(err);
  x.cap = guess;
  for (uint32_t at = 0; at < doc->text.n && !x.failed;) at = next(&x, at);
  if (x.failed) return rs_fail_memory(err);
  for (uint32_t i = 0; i < out->ntokens; i++)
    out->tokens[i].hash = rs_hash(out->tokens[i].fold.p, out->tokens[i].fold.n);
  return RASID_OK;
}

/* Surfaces: what names, terms and forms may look like in text. A surface is split into words exactly as the text
 * module splits a document, so that what is written here is what is found there.
 * Invariant: at most MAX_VARIANTS variants of a surface. Cost: linear; plain one-word surfaces skip the tokeniser. */
#include "lexc/build.h"
#include "text/text.h"

enum { MAX_WORD = 255, MAX_VARIANTS = 32, MAX_SURFACE = 600, MAX_SPELT = 4 };

/* A word that the tokeniser would leave whole: ASCII letters only, or Arabic letters of two bytes only. */
static bool plain_word(rs_str s) {
  if (s.n == 0 || s.n > MAX_WORD) return false;
  bool ascii = (unsigned char)s.p[0] < 0x80;
  for (uint32_t i = 0; i < s.n; i++) {
    unsigned char c = (unsigned char)s.p[i];
    if (ascii ? !((c | 32) >= 'a' && (c | 32) <= 'z') : (i % 2 == 0 ? c < 0xD8 || c > 0xD9 : c < 0x80 || c > 0xBF))
      return false;
    /* D8 80-A0 and D9 A0-AF are signs and digits. */
    if (!ascii && i % 2 == 1 && ((unsigned char)s.p[i - 1] == 0xD8 ? c < 0xA1 : c >= 0xA0 && c < 0xB0)) return false;
  }
  return true;
}

typedef struct parts { /* a surface's folded words */
  rs_str fold[RS_MAX_TERM_WORDS];
  uint64_t hash[RS_MAX_TERM_WORDS];
  uint32_t n, feats;
  bool too_many;
} parts;

static void add_part(parts *w, rs_str fold) {
  w->too_many = w->n == RS_MAX_TERM_WORDS;
  if (w->too_many) return;
  w->fold[w->n] = fold;
  w->hash[w->n++] = rs_hash(fold.p, fold.n);
}

/* Plain words with single blanks between: what the tokeniser would make of them is known beforehand. False where
 * anything else is in it. `room`: 4 bytes a byte of the surface. */
static bool split_plain(rs_str written, bool case_rule, parts *w, char *room) {
  char norm[4 * MAX_WORD];
  for (rs_str rest = written; rest.p && !w->too_many;) {
    rs_str word = rs_str_cut(&rest, ' ');
    uint32_t nn, nf, upper = 0;
    if (!plain_word(word) || !rs_text_word(word, norm, &nn, room, &nf) || !nf || nf > MAX_WORD) return false;
    for (uint32_t i = 0; case_rule && i < word.n; i++) upper += word.p[i] >= 'A' && word.p[i] <= 'Z';
    if (upper && word.p[0] >= 'A' && word.p[0] <= 'Z') w->feats |= RS_F_CASED;
    if (upper > 1 && upper == written.n) w->feats |= RS_F_ALLCAPS;
    add_part(w, rs_str_make(room, nf));
    room += nf;
  }
  return true;
}

static rasid_status split(rs_build *b, rs_lang lang, rs_str written, bool case_rule, parts *w, rasid_error *err) {
  rs_profile profile = {.lang = lang};
  rs_doc doc = {.text = written};
  rs_text t;
  rs_arena_reset(&b->scratch);
  rasid_status st = rs_text_analyse(&doc, &profile, &b->scratch, &t, err);
  if (st) return st;
  for (uint32_t i = 0; i < t.ntokens && !w->too_many; i++) {
    const rs_token *k = &t.tokens[i];
    if (k->fold.n > MAX_WORD) return RASID_ARGUMENT;
    if (case_rule && k->kind == RS_TOK_WORD && (k->flags & RS_TOK_CAP)) w->feats |= RS_F_CASED;
    if (case_rule && t.ntokens == 1 && (k->flags & RS_TOK_ALLCAPS)) w->feats |= RS_F_ALLCAPS;
    add_part(w, k->fold);
  }
  return w->n ? RASID_OK : RASID_ARGUMENT;
}

rasid_status rs_surface_add(rs_build *b, const rs_surface *s, const rs_src_value *v, rs_str written, rasid_error *err) {
  if (written.n > MAX_SURFACE) {
    RS_ERR_AT(b, s->entry, v, "the form is longer than %d bytes: shorten it", MAX_SURFACE);
    return RASID_OK;
  }
  char room[4 * MAX_SURFACE];
  parts w;
  w.n = 0, w.feats = s->feats, w.too_many = false;
  rasid_status st = RASID_OK;
  rs_lang lang = b->e[s->entry]->lang;
  if (!split_plain(written, s->case_rule, &w, room)) {
    w.n = 0, w.feats = s->feats, w.too_many = false;
    st = split(b, lang, written, s->case_rule, &w, err);
  }
  if (st == RASID_ARGUMENT)
    RS_ERR_AT(b, s->entry, v, "'" RS_STR_FMT "' holds no word that a text could hold", RS_STR_ARG(written));
  else if (w.too_many)
    RS_ERR_AT(b, s->entry, v, "'" RS_STR_FMT "' has more than %u words: shorten it", RS_STR_ARG(written),
              RS_MAX_TERM_WORDS);
  else if (!st)
    st = rs_build_add(b, s->entry, lang, w.fold, w.hash, w.n, written, w.feats, s->period, err);
  return st == RASID_ARGUMENT ? RASID_OK : st;
}

/* Copies the surface with its optional parts or without them; blanks made double go. RS_NONE: brackets do not fit. */
static uint32_t copy_options(rs_str s, bool with, char *out) {
  uint32_t n = 0;
  bool inside = false;
  for (uint32_t i = 0; i < s.n; i++) {
    char c = s.p[i];
    if (c == '(' || c == ')') {
      if (inside == (c == '(')) return RS_NONE;
      inside = !inside;
    } else if ((with || !inside) && !(rs_is_blank(c) && (n == 0 || rs_is_blank(out[n - 1])))) {
      out[n++] = c;
    }
  }
  if (inside) return RS_NONE;
  while (n && rs_is_blank(out[n - 1])) n--;
  return n;
}

/* The spellings of a word: the `spelling` entry with that word, also behind an article. */
static const rs_src_attr *spellings(const rs_build *b, rs_lang lang, rs_str word, uint32_t *prefix) {
  *prefix = 0;
  uint32_t i = rs_build_find(b, RS_KIND_SPELLING, lang, word);
  uint32_t first = b->list_first[RS_KIND_PROCLITIC][lang], n = b->list_n[RS_KIND_PROCLITIC][lang];
  for (uint32_t k = first; i == RS_NONE && k < first + n; k++) {
    if (!(b->r[k].gram & RS_G(ART)) || !rs_str_starts(word, b->e[k]->word)) continue;
    *prefix = b->e[k]->word.n;
    i = rs_build_find(b, RS_KIND_SPELLING, lang, rs_str_sub(word, *prefix, word.n));
  }
  return i == RS_NONE ? NULL : rs_src_find(b->e[i], "form");
}

typedef struct spelt {
  uint32_t from, to, prefix;
  const rs_src_attr *forms;
} spelt;

static rasid_status spell(rs_build *b, rs_lang lang, rs_str s, rs_surface_fn fn, void *ctx, rasid_error *err) {
  spelt words[MAX_SPELT];
  uint32_t nwords = 0, total = 1;
  for (uint32_t i = 0; i < s.n && nwords < MAX_SPELT && b->list_n[RS_KIND_SPELLING][lang];) {
    uint32_t from = i, prefix;
    while (i < s.n && !rs_is_blank(s.p[i])) i++;
    const rs_src_attr *a = spellings(b, lang, rs_str_sub(s, from, i), &prefix);
    if (a && total * (a->nvalues + 1) <= MAX_VARIANTS)
      words[nwords++] = (spelt){from, i, prefix, a}, total *= a->nvalues + 1;
    while (i < s.n && rs_is_blank(s.p[i])) i++;
  }
  if (!nwords) return fn(ctx, s);
  for (uint32_t k = 0; k < total; k++) {
    char out[2 * MAX_SURFACE];
    uint32_t n = 0, at = 0, pick = k;
    for (uint32_t w = 0; w < nwords; w++) {
      uint32_t which = pick % (words[w].forms->nvalues + 1);
      pick /= words[w].forms->nvalues + 1;
      rs_str before = rs_str_sub(s, at, which ? words[w].from + words[w].prefix : words[w].to);
      rs_str form = which ? words[w].forms->values[which - 1].text : (rs_str){"", 0};
      if (n + before.n + form.n + s.n > sizeof out) break;
      if (before.n) memcpy(out + n, before.p, before.n), n += before.n;
      if (form.n) memcpy(out + n, form.p, form.n), n += form.n;
      at = words[w].to;
    }
    memcpy(out + n, s.p + at, s.n - at);
    rs_str made = rs_arena_copy(&b->a, rs_str_make(out, n + s.n - at));
    if (!made.p) return rs_fail_memory(err);
    rasid_status st = fn(ctx, made);
    if (st) return st;
  }
  return RASID_OK;
}

rasid_status rs_surface_expand(rs_build *b, uint32_t entry, const rs_src_value *v, rs_surface_fn fn, void *ctx,
                               rasid_error *err) {
  rs_str s = v->text;
  rs_lang lang = b->e[entry]->lang;
  if (s.n > MAX_SURFACE) {
    RS_ERR_AT(b, entry, v, "the form is longer than %d bytes: shorten it", MAX_SURFACE);
    return RASID_OK;
  }
  if (!memchr(s.p, '(', s.n) && !memchr(s.p, ')', s.n)) return spell(b, lang, s, fn, ctx, err);
  for (int with = 1; with >= 0; with--) {
    char out[MAX_SURFACE];
    uint32_t n = copy_options(s, with, out);
    if (n == RS_NONE) {
      RS_ERR_AT(b, entry, v, "the brackets of '" RS_STR_FMT "' do not fit: an optional part is (…), not nested",
                RS_STR_ARG(s));
      return RASID_OK;
    }
    if (!n) continue;
    rs_str made = rs_arena_copy(&b->a, rs_str_make(out, n));
    if (!made.p) return rs_fail_memory(err);
    rasid_status st = spell(b, lang, made, fn, ctx, err);
    if (st) return st;
  }
  return RASID_OK;
}

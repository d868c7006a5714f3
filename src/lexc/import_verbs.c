/* Verb dictionaries of PETRARCH and TABARI: blocks of verbs with a code, and under each verb patterns with codes of
 * their own. A pattern's words behind the verb become conditions of a sense (object W, PREPOSITION W, PREPOSITION
 * party); the verb's own code is its last sense. What stands before the verb, and longer rows of words, has no
 * counterpart and is told. Invariant: every word that a condition asks for is an entry of base or written with it.
 * Cost: linear; a synset in a pattern makes a sense for each of its words, up to a bound. */
#include "lexc/import_internal.h"
#include <stdio.h>

enum { MAX_ITEMS = 24, MAX_SET = 24 };

typedef struct pattern {
  rs_str items[MAX_ITEMS];
  uint32_t n, star; /* star: where the verb stands */
} pattern;

typedef struct verbs {
  rs_import *im;
  rs_str block; /* code of the block */
  rs_str verb;  /* key of the verb whose patterns follow */
  rs_str code;  /* its own */
  uint32_t line;
  rs_import_lines senses; /* with conditions */
  uint32_t nsenses;
} verbs;

/* The CAMEO code of base; false after telling. *out RS_NONE: no event. */
static bool cameo_of(rs_import *im, rs_str text, uint32_t line, uint32_t *out) {
  rs_str rest = text, code = rs_str_trim(rs_str_cut(&rest, ':'));
  *out = RS_NONE;
  if (!code.n || code.p[0] == '-') return true;
  *out = rs_lexicon_find_entry(im->base, RS_KIND_CAMEO, RS_LANG_ALL, code);
  if (*out == RS_NONE)
    rs_import_tell(im, line, "[" RS_STR_FMT "] is no CAMEO code that the lexicon has", RS_STR_ARG(text));
  else if (rest.n && !rs_str_eq(rs_str_trim(rest), code))
    rs_import_tell(im, line, "of [" RS_STR_FMT "] only the first code is taken", RS_STR_ARG(text));
  return *out != RS_NONE;
}

/* "cameo: C" and its frame. */
static void put_code(const rs_import *im, uint32_t cameo, char to[160]) {
  if (cameo == RS_NONE) {
    snprintf(to, 160, "cameo: none");
    return;
  }
  uint32_t frame = im->frames[cameo - im->cameo0];
  if (frame == RS_NONE) frame = im->any_frame;
  rs_str key = frame == RS_NONE ? (rs_str){NULL, 0} : rs_lexicon_entry(im->base, frame).key;
  snprintf(to, 160, "cameo: " RS_STR_FMT "%s" RS_STR_FMT, RS_STR_ARG(rs_lexicon_entry(im->base, cameo).key),
           key.n ? " | frame: " : "", RS_STR_ARG(key));
}

/* ---- words of patterns ---- */
static rs_fn preposition(const rs_import *im, rs_str word) {
  static const struct {
    uint64_t gram;
    rs_fn fn;
  } table[] = {{RS_G(P_WITH), RS_FN_WITH},       {RS_G(P_TO), RS_FN_TO},         {RS_G(P_FROM), RS_FN_FROM},
               {RS_G(P_IN), RS_FN_IN},           {RS_G(P_ON), RS_FN_ON},         {RS_G(P_BETWEEN), RS_FN_BETWEEN},
               {RS_G(P_AGAINST), RS_FN_AGAINST}, {RS_G(P_BY), RS_FN_BY},         {RS_G(P_OF), RS_FN_OF},
               {RS_G(P_FOR), RS_FN_FOR},         {RS_G(P_ABOUT), RS_FN_ABOUT},   {RS_G(P_DURING), RS_FN_DURING},
               {RS_G(P_AFTER), RS_FN_AFTER},     {RS_G(P_BEFORE), RS_FN_BEFORE}, {RS_G(P_WITHIN), RS_FN_WITHIN},
               {RS_G(P_UNDER), RS_FN_UNDER},     {RS_G(P_OTHER), RS_FN_OTHER}};
  uint32_t e = rs_import_known(im, word, RS_KIND_WORD, RS_KIND_WORD);
  uint64_t gram = e == RS_NONE ? 0 : rs_lexicon_entry(im->base, e).gram;
  for (size_t i = 0; i < sizeof table / sizeof *table; i++)
    if (gram & table[i].gram) return table[i].fn;
  return RS_FN_NONE;
}

/* The key by which a condition asks for a word: that of base, else a noun written with the import. */
static rs_str word_key(rs_import *im, rs_str raw) {
  rs_str word = rs_import_lower(im, raw);
  if (!word.n) return word;
  uint32_t e = rs_import_known(im, word, RS_KIND_WORD, RS_KIND_ADJ);
  if (e != RS_NONE) {
    rs_str key = rs_lexicon_entry(im->base, e).key;
    return rs_str_cut(&key, '#');
  }
  rs_import_item *it = rs_import_item_of(im, RS_KIND_NOUN, word);
  if (it) rs_import_add(im, &it->en, "note: asked for by an imported verb");
  return word;
}

/* ---- patterns ---- */
static bool is_sign(rs_str s, const char *signs) { return s.n == 1 && strchr(signs, s.p[0]) != NULL; }

static void read_pattern(rs_str text, pattern *p) {
  *p = (pattern){.star = RS_NONE};
  for (rs_str rest = text; rest.n && p->n < MAX_ITEMS;) {
    rs_str word = rs_str_cut(&rest, ' ');
    /* Brackets only group. */
    while (word.n && strchr("({", word.p[0])) word = rs_str_sub(word, 1, word.n);
    while (word.n && strchr(")}", word.p[word.n - 1])) word.n--;
    if (!word.n || is_sign(word, "-")) continue;
    if (is_sign(word, "*"))
      p->star = p->n;
    else
      p->items[p->n++] = word;
  }
}

static void add_sense(verbs *v, uint32_t cameo, const char *when) {
  char code[160];
  put_code(v->im, cameo, code);
  rs_import_add(v->im, &v->senses, "sense: imported-%u | %s | when: %s", ++v->nsenses, code, when);
}

/* A condition on one word or on each of a set. */
static void add_word(verbs *v, uint32_t cameo, const char *slot, rs_str word, uint32_t line) {
  char when[300];
  if (word.p[0] != '&') {
    rs_str key = word_key(v->im, word);
    snprintf(when, sizeof when, "%s " RS_STR_FMT, slot, RS_STR_ARG(key));
    if (key.n)
      add_sense(v, cameo, when);
    else
      rs_import_tell(v->im, line, "the lexicon cannot hold the word " RS_STR_FMT, RS_STR_ARG(word));
    return;
  }
  const rs_import_set *set = rs_import_find_set(v->im, rs_str_sub(word, 1, word.n));
  uint32_t n = 0;
  if (!set) rs_import_tell(v->im, line, "there is no set " RS_STR_FMT, RS_STR_ARG(word));
  for (const rs_import_line *w = set ? set->words.first : NULL; w; w = w->next, n++) {
    if (w->text.p[0] == '&')
      rs_import_tell(v->im, line, "the set " RS_STR_FMT " inside " RS_STR_FMT " is left out", RS_STR_ARG(w->text),
                     RS_STR_ARG(word));
    else if (n < MAX_SET)
      add_word(v, cameo, slot, w->text, line);
  }
  if (n > MAX_SET)
    rs_import_tell(v->im, line, "of the set " RS_STR_FMT " only the first %d words are taken", RS_STR_ARG(word),
                   MAX_SET);
}

/* "VERB up": a verb of its own. */
static void add_particle(verbs *v, uint32_t cameo, rs_str particle) {
  char key[300], code[160];
  rs_str word = rs_import_lower(v->im, particle);
  int n = snprintf(key, sizeof key, RS_STR_FMT " " RS_STR_FMT, RS_STR_ARG(v->verb), RS_STR_ARG(word));
  rs_str kept = rs_arena_copy(&v->im->a, rs_str_make(key, n > 0 && n < 300 ? (size_t)n : 0));
  if (!kept.n) return;
  rs_import_item *it = rs_import_item_of(v->im, RS_KIND_VERB, kept);
  if (!it) return;
  it->base = rs_lexicon_find_entry(v->im->base, RS_KIND_VERB, RS_LANG_EN, kept);
  put_code(v->im, cameo, code);
  rs_import_add(v->im, &it->en, "sense: imported | %s", code);
}

static void pattern_row(verbs *v, const rs_import_row *row) {
  rs_import *im = v->im;
  pattern p;
  uint32_t cameo;
  read_pattern(row->text, &p);
  if (!v->verb.n || p.star == RS_NONE) {
    rs_import_tell(im, row->line, "a pattern without %s", v->verb.n ? "*, the place of its verb" : "a verb before it");
    return;
  }
  rs_str code = row->ncodes ? row->codes[0] : v->code;
  if (!cameo_of(im, code, row->line, &cameo)) return;
  for (uint32_t i = 0; i < p.star; i++)
    if (!is_sign(p.items[i], "$")) {
      rs_import_tell(im, row->line, "what stands before the verb is not carried over: " RS_STR_FMT,
                     RS_STR_ARG(row->text));
      return;
    }
  const rs_str *w = p.items + p.star;
  uint32_t n = p.n - p.star;
  bool target_last = n && is_sign(w[n - 1], "+%");
  rs_fn fn = n ? preposition(im, rs_import_lower(im, w[0])) : RS_FN_NONE;
  char when[64];
  if (n == 1 && target_last) {
    add_sense(v, cameo, "object party");
  } else if (n == 2 && fn != RS_FN_NONE && target_last) {
    snprintf(when, sizeof when, "%s party", rs_fn_names[fn]);
    add_sense(v, cameo, when);
  } else if (n == 1 && fn != RS_FN_NONE) {
    add_particle(v, cameo, w[0]);
  } else if (n == 2 && fn != RS_FN_NONE && !is_sign(w[1], "$")) {
    add_word(v, cameo, rs_fn_names[fn], w[1], row->line);
  } else if ((n == 1 || (n == 2 && target_last)) && fn == RS_FN_NONE && !is_sign(w[0], "$+%")) {
    add_word(v, cameo, "object", w[0], row->line);
  } else {
    rs_import_tell(im, row->line, "a pattern of this form is not carried over: " RS_STR_FMT, RS_STR_ARG(row->text));
  }
}

/* ---- verbs ---- */
/* {ACCUSES ACCUSED ACCUSING}: the third person, the past, perhaps a participle, the gerund. */
static void add_forms(rs_import *im, rs_import_item *it, rs_str forms) {
  bool past = false;
  for (rs_str rest = forms; rest.n;) {
    rs_str word = rs_import_lower(im, rs_str_cut(&rest, ' '));
    if (!word.n) continue;
    bool last = !rs_str_trim(rest).n;
    const char *name = last && past                                ? "gerund"
                       : past                                      ? "participle"
                       : word.p[word.n - 1] == 's' && !it->en.last ? "third"
                                                                   : "past";
    past |= name[0] == 'p';
    rs_import_add(im, &it->en, "%s: " RS_STR_FMT, name, RS_STR_ARG(word));
  }
}

static void end_verb(verbs *v) {
  rs_import *im = v->im;
  uint32_t cameo;
  char code[160];
  if (!v->verb.n) return;
  bool own = cameo_of(im, v->code, v->line, &cameo);
  rs_import_item *it = rs_import_item_of(im, RS_KIND_VERB, v->verb);
  for (const rs_import_line *l = v->senses.first; it && l; l = l->next)
    rs_import_add(im, &it->en, RS_STR_FMT, RS_STR_ARG(l->text));
  put_code(im, own ? cameo : RS_NONE, code);
  if (it) rs_import_add(im, &it->en, "sense: imported | %s", code);
  v->verb.n = 0;
  v->senses = (rs_import_lines){NULL, NULL};
  v->nsenses = 0;
}

static void verb_row(verbs *v, const rs_import_row *row) {
  rs_import *im = v->im;
  end_verb(v);
  rs_str key = rs_import_lower(im, row->text);
  if (!key.n) {
    rs_import_tell(im, row->line, "the lexicon cannot hold the verb " RS_STR_FMT, RS_STR_ARG(row->text));
    return;
  }
  rs_import_item *it = rs_import_item_of(im, RS_KIND_VERB, key);
  if (!it) return;
  if (it->en.first) {
    rs_import_tell(im, row->line, "the verb " RS_STR_FMT " stands here a second time: it and its patterns are left out",
                   RS_STR_ARG(row->text));
    return;
  }
  it->base = rs_lexicon_find_entry(im->base, RS_KIND_VERB, RS_LANG_EN, key);
  if (it->base == RS_NONE) add_forms(im, it, row->forms);
  v->verb = key, v->line = row->line;
  v->code = row->ncodes ? row->codes[0] : v->block;
}

/* --- ABANDON [070] --- */
static void block_row(verbs *v, const rs_import_row *row) {
  end_verb(v);
  v->block = row->ncodes ? row->codes[0] : (rs_str){NULL, 0};
}

/* &CURRENCY, then +DOLLAR lines. */
static bool set_row(verbs *v, const rs_import_row *row) {
  if (row->text.p[0] == '&') end_verb(v);
  return row->text.p[0] == '&' || row->text.p[0] == '+';
}

static void read_sets(verbs *v, rs_str text) {
  rs_import_row row;
  rs_import_set *set = NULL;
  for (rs_import_reader r = {.rest = text}; rs_import_next(&r, &row);) {
    if (!row.text.n) continue;
    if (row.text.p[0] == '&')
      set = rs_import_add_set(v->im, rs_str_sub(row.text, 1, row.text.n));
    else if (row.text.p[0] != '+')
      set = NULL;
    else if (set)
      rs_import_add(v->im, &set->words, RS_STR_FMT, RS_STR_ARG(rs_str_trim(rs_str_sub(row.text, 1, row.text.n))));
    else
      rs_import_tell(v->im, row.line, RS_STR_FMT " belongs to no set", RS_STR_ARG(row.text));
  }
}

void rs_import_verbs(rs_import *im, rs_str text) {
  rs_import_row row;
  verbs v = {.im = im};
  /* Sets mostly stand behind the verbs that ask for them. */
  read_sets(&v, text);
  for (rs_import_reader r = {.rest = text}; rs_import_next(&r, &row);) {
    if (!row.text.n)
      rs_import_tell(im, row.line, "a code without a verb");
    else if (set_row(&v, &row))
      continue;
    else if (rs_str_starts(row.text, RS_STR("---")))
      block_row(&v, &row);
    else if (row.text.p[0] == '-')
      pattern_row(&v, &row);
    else
      verb_row(&v, &row);
  }
  end_verb(&v);
}

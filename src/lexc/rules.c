/* Rules: a pattern's items into tests over units (the table of items stands in lexicon/FORMAT.md).
 * Invariant: every rule has one target, at most 255 items, and needs at least one unit. Cost: linear in the pattern. */
#include "lexc/build.h"

enum { MAX_REPEAT = 8, GAP = 6, MAX_WORDS = 16, MAX_VARIANTS = 64 };

static const struct {
  const char *name;
  uint8_t kind;
} unit_names[] = {{"party", RS_U_PARTY}, {"verb", RS_U_VERB},   {"noun", RS_U_NOUN},
                  {"adj", RS_U_ADJ},     {"prep", RS_U_PREP},   {"coord", RS_U_COORD},
                  {"compl", RS_U_COMPL}, {"rel", RS_U_REL},     {"subord", RS_U_SUBORD},
                  {"neg", RS_U_NEG},     {"aux", RS_U_AUX},     {"punct", RS_U_PUNCT},
                  {"quote", RS_U_QUOTE}, {"time", RS_U_TIME},   {"num", RS_U_NUM},
                  {"pron", RS_U_PRON},   {"field", RS_U_FIELD}, {"framework", RS_U_FRAMEWORK},
                  {"other", RS_U_OTHER}};
enum { NUNITS = sizeof unit_names / sizeof *unit_names };

typedef struct words { /* the =words of one item */
  uint32_t entry[MAX_WORDS], n;
} words;

typedef struct pattern {
  rs_build *b;
  uint32_t entry;
  const rs_src_value *v;
  rs_src_value at; /* the item's own place, for messages */
  bool bad;
  uint32_t pick, variants; /* items of several =words: one rule for each choice; which one, and how many there are */
} pattern;

#define BAD(p, ...) ((p)->bad = true, RS_ERR_AT((p)->b, (p)->entry, &(p)->at, __VA_ARGS__))

static void unknown_item(pattern *p, rs_str name) {
  char text[240];
  rs_guess g = rs_guess_start(name);
  for (unsigned i = 0; i < NUNITS; i++) rs_guess_try(&g, rs_str_from_c(unit_names[i].name));
  for (unsigned i = 0; i < RS_GRAM_COUNT; i++) rs_guess_try(&g, rs_str_from_c(rs_gram_names[i]));
  const char *hint = "an item is a unit (noun, verb, party ...), a closed class, @class, =word, #mark or trigger";
  if (rs_build_find(p->b, RS_KIND_CLASS, RS_LANG_ALL, name) != RS_NONE)
    hint = "for the semantic class write it with @";
  else if (rs_build_find_word(p->b, p->b->e[p->entry]->lang, name) != RS_NONE)
    hint = "for the word write it with =";
  BAD(p, "unknown item '" RS_STR_FMT "'%s", RS_STR_ARG(name), rs_guess_text(&g, hint, text, sizeof text));
}

static void trigger_types(pattern *p, rs_item *it, rs_str types) {
  it->flags |= RS_ITEM_TRIGGER;
  if (!types.n) return;
  for (rs_str rest = types; rest.p;) {
    rs_str t = rs_str_cut(&rest, ',');
    uint32_t i = rs_build_find(p->b, RS_KIND_TYPE, RS_LANG_ALL, t);
    if (i == RS_NONE)
      BAD(p, "there is no type '" RS_STR_FMT "': write one of all/types.lex, as in trigger:CONSULT", RS_STR_ARG(t));
    else
      it->types |= 1u << (i - p->b->list_first[RS_KIND_TYPE][RS_LANG_ALL]);
  }
}

/* One of the alternatives of an item, its features taken off. */
static void alternative(pattern *p, rs_item *it, rs_str s, words *ws, bool *any) {
  rs_build *b = p->b;
  if (!s.n) {
    BAD(p, "an alternative is empty: write a/b");
  } else if (s.p[0] == '@') {
    if (!rs_build_class(b, p->entry, &p->at, rs_str_sub(s, 1, s.n), &it->gram, &it->sem)) p->bad = true;
  } else if (s.p[0] == '#') {
    uint32_t m = rs_name_index(rs_mark_names, RS_MARK_COUNT, rs_str_sub(s, 1, s.n));
    if (m == RS_NONE)
      BAD(p, "unknown mark '" RS_STR_FMT "': marks are listed in FORMAT.md", RS_STR_ARG(s));
    else
      it->marks |= 1u << m;
  } else if (s.p[0] == '=') {
    uint32_t w = rs_build_find_word(b, b->e[p->entry]->lang, rs_str_sub(s, 1, s.n));
    if (w == RS_NONE)
      BAD(p, "'" RS_STR_FMT "' is no key of a noun, verb, adj or word of this language",
          RS_STR_ARG(rs_str_sub(s, 1, s.n)));
    else if (ws->n == MAX_WORDS)
      BAD(p, "an item can name %d words: give them a class and write @class", MAX_WORDS);
    else
      ws->entry[ws->n++] = w;
  } else if (RS_IS(s, "any")) {
    *any = true;
  } else if (RS_IS(s, "trigger") || rs_str_starts(s, RS_STR("trigger:"))) {
    trigger_types(p, it, s.n > 8 ? rs_str_sub(s, 8, s.n) : (rs_str){NULL, 0});
  } else {
    uint32_t g = rs_name_index(rs_gram_names, RS_GRAM_COUNT, s), unit = RS_NONE;
    for (unsigned i = 0; i < NUNITS; i++)
      if (rs_str_eq_c(s, unit_names[i].name)) unit = unit_names[i].kind;
    if (unit != RS_NONE)
      it->kinds |= 1u << unit;
    else if (g != RS_NONE)
      it->gram |= UINT64_C(1) << g;
    else
      unknown_item(p, s);
  }
}

/* `.past.passive` behind a name: features of the whole item. A word's own dots are told apart by not being features. */
static rs_str take_features(pattern *p, rs_item *it, rs_str s) {
  for (;;) {
    uint32_t dot = s.n;
    while (dot > 0 && s.p[dot - 1] != '.') dot--;
    if (dot < 2) return s;
    rs_str name = rs_str_sub(s, dot, s.n);
    if (!rs_feature_named(name, &it->feat_mask, &it->feat_value)) {
      if (s.p[0] != '=')
        BAD(p, "unknown feature '." RS_STR_FMT "': there are past, present, masdar, plural, def ...", RS_STR_ARG(name));
      return s;
    }
    s = rs_str_sub(s, 0, dot - 1);
  }
}

static rs_str take_repeat(rs_item *it, rs_str s) {
  char c = s.n > 1 ? s.p[s.n - 1] : 0;
  it->min = it->max = 1;
  if (c == '?')
    it->min = 0;
  else if (c == '*')
    it->min = 0, it->max = MAX_REPEAT;
  else if (c == '+')
    it->max = MAX_REPEAT;
  else
    return s;
  return rs_str_sub(s, 0, s.n - 1);
}

/* An item tests one entry; where it names several words this choice's is taken. */
static void choose_word(pattern *p, rs_item *it, const words *ws) {
  if (!ws->n) return;
  it->entry = ws->entry[p->pick % ws->n];
  p->pick /= ws->n;
  if (ws->n > 1 && ((it->flags & RS_ITEM_NOT) || it->max > 1))
    BAD(p, "several =words cannot be under '!', '*' or '+': give them a class and write @class");
  else if (p->variants * ws->n > MAX_VARIANTS)
    BAD(p, "the pattern's =words make more than %d choices: give them a class and write @class", MAX_VARIANTS);
  else
    p->variants *= ws->n;
}

static void read_item(pattern *p, rs_item *it, rs_str s) {
  *it = (rs_item){.entry = RS_NONE, .min = 1, .max = 1};
  if (RS_IS(s, "^")) {
    it->flags = RS_ITEM_START, it->min = it->max = 0;
    return;
  }
  if (RS_IS(s, "$")) {
    it->flags = RS_ITEM_END, it->min = it->max = 0;
    return;
  }
  if (RS_IS(s, "..") || RS_IS(s, "…")) {
    it->flags = RS_ITEM_NOT, it->min = 0, it->max = GAP;
    it->kinds = 1u << RS_U_PUNCT | 1u << RS_U_COMPL | 1u << RS_U_REL | 1u << RS_U_SUBORD;
    return;
  }
  while (s.n && (s.p[0] == '>' || s.p[0] == '!')) {
    it->flags |= s.p[0] == '>' ? RS_ITEM_TARGET : RS_ITEM_NOT;
    s = rs_str_sub(s, 1, s.n);
  }
  s = take_repeat(it, s);
  words ws = {.n = 0};
  bool any = false;
  uint32_t mask = 0, value = 0;
  for (rs_str rest = s; rest.p;) {
    rs_item one = *it;
    one.feat_mask = one.feat_value = 0;
    alternative(p, &one, take_features(p, &one, rs_str_cut(&rest, '/')), &ws, &any);
    if (mask && one.feat_mask && (mask != one.feat_mask || value != one.feat_value))
      BAD(p, "the alternatives ask for different features: write two rules");
    if (one.feat_mask) mask = one.feat_mask, value = one.feat_value;
    one.feat_mask = mask, one.feat_value = value;
    *it = one;
  }
  choose_word(p, it, &ws);
  if (any && (it->flags & RS_ITEM_NOT)) BAD(p, "'!any' never matches: take it out");
  if (any) it->gram = it->sem = 0, it->kinds = it->marks = 0, it->entry = RS_NONE;
  if ((it->flags & RS_ITEM_TARGET) && it->max > 1) BAD(p, "the item with '>' is one unit: take its '*' or '+' off");
}

static void read_pattern(pattern *p, rs_rule *r, bool *failed) {
  rs_build *b = p->b;
  rs_str rest = p->v->text, word;
  uint32_t targets = 0, units = 0;
  r->item0 = b->nitems;
  p->at = *p->v;
  while (rest.n && rs_is_blank(rest.p[0])) rest = rs_str_sub(rest, 1, rest.n);
  while (rest.n) {
    uint32_t n = 0;
    while (n < rest.n && !rs_is_blank(rest.p[n])) n++;
    word = rs_str_sub(rest, 0, n);
    /* Escapes shift the place by a byte each; patterns hardly have any. */
    if (p->v->column) p->at.column = p->v->column + (uint32_t)(word.p - p->v->text.p);
    rs_item *it = RS_PUSH(&b->a, b->items, b->nitems, b->cap_items);
    if (!it) {
      *failed = true;
      return;
    }
    read_item(p, it, word);
    if (it->flags & RS_ITEM_TARGET) targets++, r->target = (uint8_t)(b->nitems - 1 - r->item0);
    units += it->min;
    while (n < rest.n && rs_is_blank(rest.p[n])) n++;
    rest = rs_str_sub(rest, n, rest.n);
    if (b->nitems - r->item0 > 255) {
      BAD(p, "the pattern has more than 255 items");
      return;
    }
  }
  r->nitem = b->nitems - r->item0;
  p->at = *p->v;
  if (p->bad) return;
  if (targets != 1)
    BAD(p, "%s item has '>': mark the one that the rule's marks go to", targets ? "more than one" : "no");
  else if (!units)
    BAD(p, "every item may be missing: the rule would match everywhere");
}

static uint32_t read_marks(rs_build *b, uint32_t entry, const char *name) {
  const rs_src_attr *a = rs_src_find(b->e[entry], name);
  uint32_t bits = 0;
  for (uint32_t i = 0; a && i < a->nvalues; i++) {
    rs_str rest = a->values[i].text, word;
    while (rs_next_word(&rest, &word)) {
      uint32_t m = rs_name_index(rs_mark_names, RS_MARK_COUNT, word);
      if (m != RS_NONE) {
        bits |= 1u << m;
        continue;
      }
      char text[240];
      rs_guess g = rs_guess_start(word);
      for (unsigned k = 0; k < RS_MARK_COUNT; k++) rs_guess_try(&g, rs_str_from_c(rs_mark_names[k]));
      RS_ERR_AT(b, entry, &a->values[i], "unknown mark '" RS_STR_FMT "'%s", RS_STR_ARG(word),
                rs_guess_text(&g, "marks are listed in FORMAT.md", text, sizeof text));
    }
  }
  return bits;
}

rasid_status rs_build_rules(rs_build *b, rasid_error *err) {
  for (unsigned lang = 0; lang < RS_LANG_COUNT; lang++) {
    uint32_t first = b->list_first[RS_KIND_RULE][lang], n = b->list_n[RS_KIND_RULE][lang];
    for (uint32_t i = first; i < first + n; i++) {
      const rs_src_attr *a = rs_src_find(b->e[i], "pattern");
      rs_rule r = {.entry = i,
                   .lang = (uint8_t)lang,
                   .marks = read_marks(b, i, "mark"),
                   .clear = read_marks(b, i, "unmark"),
                   .item0 = b->nitems};
      if (!r.marks && !r.clear)
        rs_lexc_error(b->c, b->e[i]->file, b->e[i]->line, 1,
                      "the rule marks nothing: write 'mark: NAME' or 'unmark: NAME'");
      uint32_t choices = a && a->nvalues ? 1 : 0;
      for (uint32_t k = 0; k < choices; k++) {
        pattern p = {.b = b, .entry = i, .v = &a->values[0], .pick = k, .variants = 1};
        bool failed = false;
        read_pattern(&p, &r, &failed);
        choices = p.bad ? 0 : p.variants;
        rs_rule *to = failed ? NULL : RS_PUSH(&b->a, b->rules, b->nrules, b->cap_rules);
        if (!to) return rs_fail_memory(err);
        *to = r;
      }
    }
  }
  return RASID_OK;
}

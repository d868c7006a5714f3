/* Finding time expressions: a token's words of time are looked up in the lexicon when a pattern comes to it, and only
 * around numbers and what the lexicon calls time; patterns of three levels (a core, a point made of it, a frame around
 * points) fill the fields of an expression.
 * Invariant: expressions do not overlap and stand in the text's order. Cost: nothing for a token that is neither a
 * number nor time; around those that are, patterns times a few words. Recursion goes over the items of one pattern (at
 * most RS_TIME_ITEMS) and the three levels, never over the text. */
#include "base/bytes.h"
#include "base/limits.h"
#include "code/dates.h"

enum { ATOMS = 6, BACK = 6 /* words of a pattern before its first number or time */, CORES = 64 };

/* One way to take a token, or several as one term. */
typedef struct atom {
  uint64_t is; /* 1 << rs_time_class: all that it may be */
  int32_t value;
  uint8_t len, num, weak, skip;
} atom;
typedef struct place {
  atom at[ATOMS];
  uint8_t n, known;
  uint8_t has[2];          /* core, point: 0 not looked for, 1 none, 2 found */
  rs_time_fields found[2]; /* the longest of each level that begins here */
} place;

struct rs_time_finder {
  const rs_parse *p;
  const rs_time_table *table;
  uint32_t tok0, tok1;
  place *places; /* of tokens [tok0, tok1) */
};

/* State of a pattern that is being matched. */
typedef struct trial {
  rs_time_fields f;
  rs_time_fields at[2];
} trial;

/* ---- atoms ---- */
static void add_atom(place *x, uint64_t is, int32_t value, uint32_t len, unsigned num, bool weak, uint32_t skip) {
  for (unsigned i = 0; i < x->n; i++)
    if (x->at[i].is == is && x->at[i].value == value && x->at[i].len == len) return;
  if (x->n == ATOMS) return;
  unsigned i = x->n++; /* longer ones first */
  for (; i && x->at[i - 1].len < len; i--) x->at[i] = x->at[i - 1];
  x->at[i] = (atom){is, value, (uint8_t)len, (uint8_t)num, (uint8_t)weak, (uint8_t)(skip < 255 ? skip : 255)};
}

static void add_entry(const rs_time_finder *f, place *x, uint32_t entry, uint32_t feats, uint32_t len, uint32_t skip) {
  uint32_t i = entry - f->table->entry0;
  if (i >= f->table->nentry || f->table->cls[i] == RS_TC_NONE) return;
  int32_t value = rs_lexicon_entry(f->p->lex, entry).value;
  uint64_t is = UINT64_C(1) << f->table->cls[i];
  /* The plural of "the day" is no today. */
  if (is & RS_TM(RELATIVE) && (RS_F_NUM(feats) == RS_NUM_DU || RS_F_NUM(feats) == RS_NUM_PL)) return;
  if (is & RS_TM(ORDINAL) && value >= 1 && value <= 31) is |= RS_TM(DAY);
  if (is & RS_TM(CARDINAL)) is |= RS_TM(AMOUNT);
  add_atom(x, is, value, len, RS_F_NUM(feats), (feats & RS_F_WEAK) != 0, skip);
}

/* What a number in figures may be, by its value and the number of its digits. */
static void number_atom(const rs_time_finder *f, place *x, const rs_token *t) {
  if (!(t->number >= 1 && t->number <= 9999)) return;
  int32_t v = (int32_t)t->number;
  if (v != t->number) return;
  rs_str s = rs_str_sub(f->p->doc->text, t->span.start, t->span.end);
  uint32_t digits = 0, letters = 0, cp;
  for (uint32_t i = 0; i < s.n;) {
    unsigned n = rs_utf8_get(s.p + i, s.p + s.n, &cp);
    if (!n) return;
    if (cp == '.' || cp == ',' || cp == 0x66B || cp == 0x66C || cp == 0x60C) return;
    if ((cp | 32) >= 'a' && (cp | 32) <= 'z')
      letters++;
    else
      digits++;
    i += n;
  }
  uint64_t is = letters || v > 999 ? 0 : RS_TM(AMOUNT);
  if (v <= 31 && digits <= 2) is |= RS_TM(DAY);
  if (v <= 12 && digits <= 2 && !letters) is |= RS_TM(MONTHNUM);
  if (digits == 4 && letters == 0 && v >= 1300 && v <= 1500) is |= RS_TM(HYEAR);
  if (digits == 4 && letters == 0 && v >= 1700 && v <= 2150) is |= RS_TM(YEAR);
  if (digits == 4 && letters == 1 && v % 10 == 0 && v >= 1700 && v <= 2100) is |= RS_TM(DECADE);
  if (is) add_atom(x, is, v, 1, RS_NUM_NONE, false, 0);
}

static void mark_atom(place *x, const rs_token *t) {
  uint64_t is = 0;
  switch (t->punct) {
  case RS_P_SLASH: is = RS_TM(SLASH); break;
  case RS_P_DASH: is = RS_TM(DASH); break;
  case RS_P_COMMA: is = RS_TM(COMMA); break;
  case RS_P_OPEN: is = RS_TM(OPEN); break;
  case RS_P_CLOSE: is = RS_TM(CLOSE); break;
  case RS_P_STOP: is = RS_TM(DOT); break;
  default: return;
  }
  add_atom(x, is, 0, 1, RS_NUM_NONE, false, 0);
}

/* Does the token stand as the analysis wants it: with a capital, with its hamza? */
static bool stands(const rs_time_finder *f, const rs_token *t, uint32_t skip, rs_analysis an) {
  if ((an.feats & (RS_F_CASED | RS_F_ALLCAPS)) && (t->flags & RS_TOK_LATIN) && !(t->flags & RS_TOK_CAP)) return false;
  if (!(t->flags & RS_TOK_ARABIC)) return true;
  rs_str text = rs_str_sub(f->p->doc->text, t->span.start + skip, t->span.end);
  return rs_text_agree(text, an.written) != 0;
}

/* The entries of a form, and of the terms that begin with it. `cut` bytes before it are proclitics, or the article,
 * which stays in the expression. */
static bool form_atoms(const rs_time_finder *f, place *x, uint32_t i, rs_str fold, uint64_t hash, uint32_t cut,
                       bool art) {
  const rs_lexicon *lex = f->p->lex;
  rs_lang lang = f->p->profile->lang;
  if (!rs_lexicon_maybe(lex, lang, hash)) return false;
  uint32_t form = rs_lexicon_find_form(lex, lang, fold, hash), before = x->n;
  if (form == RS_NONE) return false;
  rs_form at = rs_lexicon_form(lex, form);
  uint32_t len = 1, node = at.node;
  for (;;) {
    for (uint32_t k = 0; k < at.nan; k++) {
      rs_analysis an = rs_lexicon_analysis(lex, at.an0 + k);
      if (an.entry - f->table->entry0 < f->table->nentry && (len > 1 || stands(f, &f->p->tokens[i], cut, an)))
        add_entry(f, x, an.entry, an.feats, len, art ? 0 : cut);
    }
    if (node == RS_NONE || i + len >= f->tok1) break;
    const rs_token *t = &f->p->tokens[i + len];
    if (!rs_lexicon_maybe(lex, lang, t->hash)) break;
    form = rs_lexicon_find_form(lex, lang, t->fold, t->hash);
    node = form == RS_NONE ? RS_NONE : rs_lexicon_next(lex, node, form);
    if (node == RS_NONE) break;
    at = rs_lexicon_node(lex, node);
    node = at.node == RS_NONE ? RS_NONE : node;
    len++;
  }
  return x->n > before;
}

/* Bytes of the proclitics before a mention; its article stays with it where it is written out. */
static uint32_t before_mention(const rs_time_finder *f, const rs_mention *m, const rs_token *t) {
  uint32_t skip = m->span.start - t->span.start;
  if (!m->pro) return 0;
  for (uint32_t k = 0; k < f->p->profile->npro && m->has_art; k++) {
    rs_str art = f->p->profile->pro[k].fold;
    if (f->p->profile->pro[k].gram & RS_G(ART) && skip > art.n &&
        memcmp(f->p->doc->text.p + m->span.start - art.n, art.p, art.n) == 0)
      return skip - art.n;
  }
  return skip;
}

static void word_atoms(const rs_time_finder *f, place *x, uint32_t i) {
  const rs_token *t = &f->p->tokens[i];
  const rs_mention *m = t->mention != RS_NONE ? &f->p->mentions[t->mention] : NULL;
  bool any = form_atoms(f, x, i, t->fold, t->hash, 0, false);
  if (m && m->kind == RS_KIND_TIME && m->tok0 == i)
    add_entry(f, x, m->entry, m->feats, m->tok1 - m->tok0, before_mention(f, m, t));
  const rs_profile *prof = f->p->profile;
  for (uint32_t k = 0; k < prof->npro && !any; k++) {
    rs_str c = prof->pro[k].fold;
    bool art = prof->pro[k].gram & RS_G(ART);
    if (!rs_str_starts(t->fold, c) || t->fold.n - c.n < 4) continue;
    rs_str stem = rs_str_sub(t->fold, c.n, t->fold.n);
    any = form_atoms(f, x, i, stem, rs_hash(stem.p, stem.n), c.n, art);
  }
  for (uint32_t k = 0; k < prof->nen && !any; k++) {
    rs_str c = prof->en[k].fold;
    if (!prof->en[k].poss || !rs_str_ends(t->fold, c) || t->fold.n == c.n) continue;
    rs_str stem = rs_str_sub(t->fold, 0, t->fold.n - c.n);
    any = form_atoms(f, x, i, stem, rs_hash(stem.p, stem.n), 0, false);
  }
}

/* Atoms of a term that is no time ("the national day") hide those of its words. */
static bool hides(const place *x, uint32_t len) {
  for (unsigned k = 0; k < x->n; k++)
    if (x->at[k].is & RS_TM(NOTIME) && x->at[k].len >= len) return true;
  return false;
}

/* A name that holds a number or a day is no time. */
static bool in_name(const rs_time_finder *f, uint32_t i) {
  uint32_t m = f->p->tokens[i].mention;
  if (m == RS_NONE || f->p->mentions[m].tok1 - f->p->mentions[m].tok0 < 2) return false;
  switch ((rs_kind)f->p->mentions[m].kind) {
  case RS_KIND_STATE:
  case RS_KIND_ORG:
  case RS_KIND_GROUP:
  case RS_KIND_PERSON:
  case RS_KIND_ROLE:
  case RS_KIND_PLACE:
  case RS_KIND_FRAMEWORK:
  case RS_KIND_OUTLET:
  case RS_KIND_AGENCY: return true;
  default: return false;
  }
}

static place *place_of(rs_time_finder *f, uint32_t i) {
  place *x = &f->places[i - f->tok0];
  if (x->known) return x;
  x->known = 1;
  const rs_token *t = &f->p->tokens[i];
  if (in_name(f, i)) return x;
  if (t->kind == RS_TOK_NUMBER)
    number_atom(f, x, t);
  else if (t->kind == RS_TOK_PUNCT)
    mark_atom(x, t);
  else if (t->kind == RS_TOK_WORD)
    word_atoms(f, x, i);
  if (!x->n || t->kind != RS_TOK_WORD) return x;
  place before = {.n = 0};
  if (i > f->tok0 && f->p->tokens[i - 1].kind == RS_TOK_WORD) word_atoms(f, &before, i - 1);
  if (hides(x, 1) || hides(&before, 2)) x->n = 0;
  return x;
}

/* ---- fields ---- */
static bool set(int32_t *field, int32_t v) {
  if (*field && *field != v) return false;
  *field = v;
  return true;
}

static bool set_dir(rs_time_fields *f, unsigned dir) {
  if (f->dir && f->dir != dir && !(f->dir == RS_DIR_RECENT || dir == RS_DIR_RECENT)) return false;
  f->dir = (uint8_t)dir;
  return true;
}

static bool set_unit(rs_time_fields *f, unsigned unit, const atom *a) {
  if (f->unit == RS_TC_NONE) {
    f->unit = (uint8_t)unit, f->num = a->num;
    return true;
  }
  if (f->unit2 != RS_TC_NONE) return false;
  f->unit2 = f->unit, f->unit = (uint8_t)unit, f->num = a->num;
  return true;
}

/* Takes an atom as the class `cls` into the fields; false where it contradicts what stands there. A closed switch. */
static bool take(rs_time_fields *f, unsigned cls, const atom *a) {
  int32_t v = a->value;
  switch ((enum rs_time_class)cls) {
  case RS_TC_DAY:
    if (f->day && f->day2) return false;
    *(f->day ? &f->day2 : &f->day) = v;
    return true;
  case RS_TC_MONTH: f->weak = (uint8_t)(f->weak | a->weak); return set(&f->month, v);
  case RS_TC_MONTHNUM: return set(&f->month, v);
  case RS_TC_HMONTH: f->weak = (uint8_t)(f->weak | a->weak); return set(&f->hmonth, v);
  case RS_TC_YEAR:
    if (f->year && f->year2) return false;
    *(f->year ? &f->year2 : &f->year) = v;
    return true;
  case RS_TC_HYEAR: return set(&f->hyear, v);
  case RS_TC_WEEKDAY:
    f->weak = (uint8_t)(f->weak | a->weak);
    if (f->weekday && f->weekday2) return false;
    *(f->weekday ? &f->weekday2 : &f->weekday) = v;
    return true;
  case RS_TC_RELATIVE: f->has_relative = 1, f->relative = v; return true;
  case RS_TC_SEASON: f->weak = (uint8_t)(f->weak | a->weak); return set(&f->season, v);
  case RS_TC_DECADE: return set(&f->decade, v);
  case RS_TC_QUARTER: return set(&f->quarter, v);
  case RS_TC_U_DAY:
  case RS_TC_U_WEEK:
  case RS_TC_U_MONTH:
  case RS_TC_U_QUARTER:
  case RS_TC_U_HALF:
  case RS_TC_U_WEEKEND:
  case RS_TC_U_YEAR:
  case RS_TC_U_DECADE: return set_unit(f, cls, a);
  case RS_TC_CARDINAL:
  case RS_TC_AMOUNT: return set(&f->count, v);
  case RS_TC_ORDINAL: return set(&f->ordinal, v);
  case RS_TC_PART: return set(&f->part, v);
  case RS_TC_LAST: return set_dir(f, RS_DIR_LAST);
  case RS_TC_RECENT: return set_dir(f, RS_DIR_RECENT);
  case RS_TC_NEXT: return set_dir(f, RS_DIR_NEXT);
  case RS_TC_THIS: return set_dir(f, RS_DIR_THIS);
  case RS_TC_LAST2: f->step = 1; return set_dir(f, RS_DIR_LAST);
  case RS_TC_NEXT2: f->step = 1; return set_dir(f, RS_DIR_NEXT);
  case RS_TC_AGO:
  case RS_TC_PASSED: return set_dir(f, RS_DIR_AGO);
  case RS_TC_AHEAD:
  case RS_TC_HENCE: return set_dir(f, RS_DIR_AHEAD);
  case RS_TC_BEFORE:
  case RS_TC_SINCE:
  case RS_TC_UNTIL:
  case RS_TC_BY:
  case RS_TC_WITHIN:
  case RS_TC_FROM:
  case RS_TC_BETWEEN:
    if (f->frame == RS_TC_NONE) f->frame = (uint8_t)cls;
    return true;
  default: return true;
  }
}

/* ---- patterns ---- */
static bool find_level(rs_time_finder *f, uint32_t i, unsigned level);

static unsigned lowest(uint64_t mask) {
  unsigned i = 0;
  while (!(mask >> i & 1)) i++;
  return i;
}

static bool next_is(rs_time_finder *f, uint32_t i, uint64_t mask) {
  if (i >= f->tok1) return false;
  const place *x = place_of(f, i);
  for (unsigned k = 0; k < x->n; k++)
    if (x->at[k].is & mask) return true;
  return false;
}

static bool match(rs_time_finder *f, const rs_time_pattern *p, unsigned k, uint32_t i, trial *t);

/* What a lower level found: a core inside a point is the same expression, points of a frame are kept apart. */
static bool match_found(rs_time_finder *f, const rs_time_pattern *p, unsigned k, uint32_t i, trial *t) {
  unsigned level = p->item[k].mask & RS_TM(CORE) ? RS_TIME_CORE : RS_TIME_POINT;
  if (level >= p->level || !find_level(f, i, level)) return false;
  rs_time_fields sub = place_of(f, i)->found[level];
  trial was = *t;
  if (p->level == RS_TIME_POINT) {
    rs_time_fields own = t->f;
    t->f = sub;
    t->f.tok0 = own.tok0 == RS_NONE ? sub.tok0 : own.tok0, t->f.skip = own.tok0 == RS_NONE ? sub.skip : own.skip;
    t->f.part = own.part, t->f.ordinal = own.ordinal, t->f.quarter = own.quarter;
    t->f.unit2 = own.unit, t->f.count2 = own.count;
  } else {
    if (t->f.npoint == 2) return false;
    t->at[t->f.npoint++] = sub;
    if (t->f.tok0 == RS_NONE) t->f.tok0 = sub.tok0, t->f.skip = sub.skip;
  }
  if (match(f, p, k + 1, sub.tok1, t)) return true;
  *t = was;
  return false;
}

static bool match(rs_time_finder *f, const rs_time_pattern *p, unsigned k, uint32_t i, trial *t) {
  if (k == p->nitem) {
    t->f.tok1 = i;
    return t->f.tok0 != RS_NONE && t->f.tok0 < i;
  }
  const rs_time_item *item = &p->item[k];
  if (item->flags & RS_TIME_NOT) return !next_is(f, i, item->mask) && match(f, p, k + 1, i, t);
  if (i < f->tok1) {
    if (item->mask & (RS_TM(CORE) | RS_TM(POINT)) && match_found(f, p, k, i, t)) return true;
    const place *x = place_of(f, i);
    for (unsigned a = 0; a < x->n; a++) {
      uint64_t is = x->at[a].is & item->mask;
      if (!is) continue;
      trial was = *t;
      if (!(item->flags & RS_TIME_BEFORE) && t->f.tok0 == RS_NONE) t->f.tok0 = i, t->f.skip = x->at[a].skip;
      if (take(&t->f, lowest(is), &x->at[a]) && match(f, p, k + 1, i + x->at[a].len, t)) return true;
      *t = was;
    }
  }
  return item->flags & RS_TIME_OPTIONAL && match(f, p, k + 1, i, t);
}

static trial fresh(unsigned level) {
  trial t = {.f = {.tok0 = RS_NONE, .unit = RS_TC_NONE, .unit2 = RS_TC_NONE, .frame = RS_TC_NONE}};
  t.f.level = (uint8_t)level;
  return t;
}

/* Could the pattern begin at a place that may be of these classes? Saves most of the trials. */
static bool may_begin(const rs_time_pattern *p, uint64_t is) {
  for (unsigned k = 0; k < p->nitem; k++) {
    if (p->item[k].mask & (RS_TM(CORE) | RS_TM(POINT)) || p->item[k].flags & RS_TIME_NOT) return true;
    if (is & p->item[k].mask) return true;
    if (!(p->item[k].flags & RS_TIME_OPTIONAL)) return false;
  }
  return true;
}

/* The longest pattern of a level at a place, the first of equals; into *best. */
static bool try_level(rs_time_finder *f, uint32_t i, unsigned level, trial *best) {
  bool any = false;
  uint64_t is = 0;
  const place *x = i < f->tok1 ? place_of(f, i) : NULL;
  for (unsigned k = 0; x && k < x->n; k++) is |= x->at[k].is;
  for (uint32_t k = 0; k < f->table->npatterns; k++) {
    const rs_time_pattern *p = &f->table->patterns[k];
    if (p->level != level || !may_begin(p, is)) continue;
    trial t = fresh(level);
    if (!match(f, p, 0, i, &t) || (any && t.f.tok1 <= best->f.tok1)) continue;
    *best = t;
    best->f.entry = p->entry;
    any = true;
  }
  return any;
}

static bool find_level(rs_time_finder *f, uint32_t i, unsigned level) {
  place *x = place_of(f, i);
  if (x->has[level]) return x->has[level] == 2;
  trial t;
  bool any = try_level(f, i, level, &t);
  if (level == RS_TIME_POINT && find_level(f, i, RS_TIME_CORE) && (!any || x->found[RS_TIME_CORE].tok1 > t.f.tok1))
    t.f = x->found[RS_TIME_CORE], any = true;
  x->has[level] = any ? 2 : 1;
  if (any) x->found[level] = t.f;
  return any;
}

/* A number alone is a year, a unit alone a length of time: they need a word beside them. */
static bool alone(const rs_time_fields *f) {
  if (f->tok1 - f->tok0 > 1 && !f->weak) return false;
  bool date = f->month || f->hmonth || f->weekday || f->has_relative || f->season || f->decade;
  return f->weak ? !f->day && !f->year && !f->hyear && f->tok1 - f->tok0 == 1 : !date;
}

static bool anchor(const rs_time_finder *f, uint32_t i) {
  const rs_token *t = &f->p->tokens[i];
  if (t->kind == RS_TOK_NUMBER) return !in_name(f, i);
  if (t->mention == RS_NONE) return false;
  const rs_mention *m = &f->p->mentions[t->mention];
  if (m->kind == RS_KIND_TIME) return true;
  /* A term of the past or future may hold a unit. */
  return m->kind == RS_KIND_WORD && m->tok1 - m->tok0 > 1 &&
         rs_lexicon_entry(f->p->lex, m->entry).gram & (RS_G(GONE) | RS_G(COMING));
}

/* Figures of an address: glued to a slash, a dash or a sign that is none of the expression. */
static bool glued(const rs_time_finder *f, const rs_time_fields *x) {
  for (int end = 0; end < 2; end++) {
    uint32_t i = end ? x->tok1 : x->tok0 - 1;
    if ((!end && x->tok0 == f->tok0) || i >= f->tok1) continue;
    const rs_token *mark = &f->p->tokens[i], *behind = &f->p->tokens[end ? i : i + 1];
    bool sign = mark->kind == RS_TOK_SYMBOL || mark->punct == RS_P_SLASH || mark->punct == RS_P_DASH ||
                mark->punct == RS_P_OTHER;
    if (!sign || behind->flags & RS_TOK_SPACE_BEFORE || f->p->tokens[end ? i - 1 : i + 1].kind != RS_TOK_NUMBER)
      continue;
    if (!end || mark->punct == RS_P_SLASH || mark->punct == RS_P_DASH) return true;
  }
  return false;
}

rs_time_finder *rs_time_finder_new(const rs_parse *p, uint32_t tok0, uint32_t tok1) {
  rs_time_finder *f = RS_NEW(p->arena, rs_time_finder, 1);
  if (!f) return NULL;
  f->p = p, f->tok0 = tok0, f->tok1 = tok1;
  f->table = rs_lexicon_time(p->lex, p->profile->lang);
  bool any = false;
  for (uint32_t i = tok0; i < tok1 && !any; i++) any = anchor(f, i);
  if (!any || !f->table->npatterns) {
    f->tok1 = tok0;
    return f;
  }
  f->places = RS_NEW(p->arena, place, tok1 - tok0);
  return f->places ? f : NULL;
}

bool rs_time_next(rs_time_finder *f, uint32_t *at, rs_time_found *out) {
  for (uint32_t k = *at; k < f->tok1; k++) {
    if (!anchor(f, k)) continue;
    uint32_t first = k - f->tok0 > BACK ? k - BACK : f->tok0;
    for (uint32_t i = first > *at ? first : *at; i <= k; i++) {
      trial t;
      bool frame = try_level(f, i, RS_TIME_FRAME, &t) && t.f.tok1 > k;
      bool point = find_level(f, i, RS_TIME_POINT) && place_of(f, i)->found[RS_TIME_POINT].tok1 > k;
      if (point && ((f->tok1 - f->tok0 > 1 && alone(&place_of(f, i)->found[RS_TIME_POINT])) ||
                    (frame && t.f.tok1 > place_of(f, i)->found[RS_TIME_POINT].tok1)))
        point = false;
      if (!frame && !point) continue;
      if (!point)
        *out = (rs_time_found){t.f, {t.at[0], t.at[1]}};
      else
        out->whole = place_of(f, i)->found[RS_TIME_POINT], out->whole.npoint = 0;
      if (glued(f, &out->whole)) continue;
      *at = out->whole.tok1;
      return true;
    }
  }
  *at = f->tok1;
  return false;
}

/* The cascade of rules: each rule runs once over the sentence's units in the lexicon's order and marks its target.
 * A pattern is a row of items with bounded repetition; matching is a depth-first walk with an explicit stack of at most
 * MAX_ITEMS choices, so cost per start is bounded by the pattern. A rule whose needed classes the sentence lacks is
 * skipped, and a pattern is tried only where a unit has a class of its first item. Invariant: rows tell what the units
 * have. */
#include "base/bytes.h"
#include "parse/internal.h"

enum { MAX_ITEMS = 24 };

typedef struct view { /* what rules ask of a unit, side by side */
  uint64_t gram, sem;
  uint32_t kind, types, marks, entry, feats;
} view;

/* For each class a row of bits, one a unit. */
enum { ROW_GRAM = 0, ROW_SEM = 64, ROW_KIND = 128, ROW_MARK = 160, ROW_TRIGGER = 192, ROWS };

typedef struct scene { /* the sentence as rules see it */
  view *v;
  uint64_t *rows, *start,
      *row; /* ROWS times `words`; where the rule in hand may begin; what one of its items may take */
  uint32_t words;
  uint64_t gram, sem; /* what occurs in it */
  uint32_t kinds, marks, types;
} scene;

static bool item_fits(const view *v, const rs_item *it) {
  bool fit = (it->gram & v->gram) | (it->sem & v->sem) | (it->kinds & v->kind) | (it->marks & v->marks);
  fit = fit || it->flags & RS_ITEM_ANY || (it->entry != RS_NONE && it->entry == v->entry);
  if (!fit && it->flags & RS_ITEM_TRIGGER) fit = v->types && (!it->types || it->types & v->types);
  if (fit && it->feat_mask) {
    /* One field at a time would need one item each; the mask covers whole fields. */
    fit = (v->feats & it->feat_mask) == it->feat_value;
    if (!fit && it->feat_mask == RS_FEAT(0, 0, 3, 0, 0, 0, 0, 0, 0)) fit = v->marks & RS_MARK(PASSIVE);
  }
  return fit != !!(it->flags & RS_ITEM_NOT);
}

/* Tries the pattern from unit `start`; *target gets the unit that the target item took. */
static bool match_at(const rs_parse *p, const view *v, const rs_item *items, uint32_t n, uint32_t start,
                     uint32_t *target) {
  uint8_t took[MAX_ITEMS];    /* units taken by each item so far */
  uint32_t at[MAX_ITEMS + 1]; /* where each item begins */
  uint32_t k = 0;
  at[0] = start;
  took[0] = 0;
  bool enter = true;
  for (;;) {
    if (enter && k == n) break;
    bool ok = true;
    const rs_item *it = &items[k];
    if (enter) {
      took[k] = 0;
      if (it->flags & RS_ITEM_START)
        ok = at[k] == 0;
      else if (it->flags & RS_ITEM_END)
        ok = at[k] >= p->nunits || p->units[at[k]].kind == RS_U_PUNCT ||
             (at[k] && p->units[at[k]].clause != p->units[at[k] - 1].clause);
      else {
        /* Lazy: the fewest first, so that the nearest unit is the target. */
        while (ok && took[k] < it->min) {
          ok = at[k] + took[k] < p->nunits && item_fits(&v[at[k] + took[k]], it);
          if (ok) took[k]++;
        }
      }
    } else {
      bool position = it->flags & (RS_ITEM_START | RS_ITEM_END);
      ok = !position && took[k] < it->max && at[k] + took[k] < p->nunits && item_fits(&v[at[k] + took[k]], it);
      if (ok) took[k]++;
    }
    if (ok) {
      at[k + 1] = at[k] + took[k];
      k++;
      enter = true;
    } else {
      if (k == 0) return false;
      k--;
      enter = false;
    }
  }
  for (k = 0; k < n; k++)
    if (items[k].flags & RS_ITEM_TARGET) {
      if (!took[k]) return false;
      *target = at[k] + took[k] - 1u;
      return true;
    }
  return false;
}

static void put_rows(scene *s, uint32_t first, uint64_t bits, uint32_t unit) {
  for (; bits; bits &= bits - 1)
    s->rows[(size_t)(first + rs_low_bit(bits)) * s->words + unit / 64] |= UINT64_C(1) << unit % 64;
}

static bool fire(rs_parse *p, scene *s, uint32_t rule, uint32_t unit, const rs_rule *r) {
  uint32_t old = p->units[unit].marks, marks = (old | r->marks) & ~r->clear;
  p->units[unit].marks = s->v[unit].marks = marks;
  /* A row may keep a mark that was cleared: it only tells where to look. */
  put_rows(s, ROW_MARK, marks & ~old, unit);
  if (p->nfired == p->cap_fired) {
    rs_fired *grown = rs_arena_grow(p->arena, p->fired, p->nfired, p->nfired + 1, sizeof *grown, &p->cap_fired);
    if (!grown) return false;
    p->fired = grown;
  }
  p->fired[p->nfired++] = (rs_fired){rule, unit};
  return true;
}

/* Can every item that must take a unit find its class in the sentence? */
static bool possible(const scene *s, const rs_item *items, uint32_t n) {
  for (uint32_t k = 0; k < n; k++) {
    const rs_item *it = &items[k];
    if (!it->min || it->flags & (RS_ITEM_NOT | RS_ITEM_START | RS_ITEM_END | RS_ITEM_ANY) || it->entry != RS_NONE)
      continue;
    bool some = (it->gram & s->gram) | (it->sem & s->sem) | (it->kinds & s->kinds) | (it->marks & s->marks);
    if (!some && it->flags & RS_ITEM_TRIGGER) some = s->types && (!it->types || it->types & s->types);
    if (!some) return false;
  }
  return true;
}

static void add_rows(scene *s, uint32_t first, uint64_t bits) {
  for (; bits; bits &= bits - 1) {
    const uint64_t *row = &s->rows[(size_t)(first + rs_low_bit(bits)) * s->words];
    for (uint32_t w = 0; w < s->words; w++) s->row[w] |= row[w];
  }
}

/* Leaves the starts from which a unit of s->row is `lo` to `hi` units away; hi < 64. False: none is left. */
static bool keep_starts(scene *s, uint32_t lo, uint32_t hi) {
  uint64_t any = 0;
  for (uint32_t w = 0; w < s->words; w++) {
    uint64_t here = s->row[w], next = w + 1 < s->words ? s->row[w + 1] : 0, reach = 0;
    for (uint32_t d = lo; d <= hi; d++) reach |= d ? here >> d | next << (64 - d) : here;
    any |= s->start[w] &= reach;
  }
  return any != 0;
}

/* The units where the pattern may begin, as bits in s->start: those from which each item that must take a unit of a
 * class finds one as near as the items before it allow. False: there is none. */
static bool find_starts(scene *s, const rs_rule *r, const rs_item *items) {
  enum { FAR = 32 };
  uint32_t lo = 0, hi = 0;
  memset(s->start, items->flags & RS_ITEM_START ? 0 : 255, s->words * sizeof *s->start);
  if (items->flags & RS_ITEM_START) s->start[0] = 1;
  for (uint32_t k = 0; k < r->nitem && hi < FAR; k++) {
    const rs_item *it = &items[k];
    if (it->flags & (RS_ITEM_START | RS_ITEM_END)) continue;
    bool own = it->marks & r->marks; /* the rule marks units for itself on its way */
    if (it->min && it->entry == RS_NONE && !own && !(it->flags & (RS_ITEM_NOT | RS_ITEM_ANY))) {
      memset(s->row, 0, s->words * sizeof *s->row);
      add_rows(s, ROW_GRAM, it->gram);
      add_rows(s, ROW_SEM, it->sem);
      add_rows(s, ROW_KIND, it->kinds);
      add_rows(s, ROW_MARK, it->marks);
      if (it->flags & RS_ITEM_TRIGGER) add_rows(s, ROW_TRIGGER, 1);
      if (!keep_starts(s, lo, hi)) return false;
    }
    lo += it->min, hi += it->max;
  }
  return true;
}

static bool run_rule(rs_parse *p, scene *s, const rs_pattern *pattern) {
  const rs_rule *r = &pattern->rule;
  const rs_item *items = pattern->items;
  if (!r->nitem || r->nitem > MAX_ITEMS || !possible(s, items, r->nitem)) return true;
  if (!find_starts(s, r, items)) return true;
  for (uint32_t w = 0; w < s->words; w++)
    for (uint64_t bits = s->start[w]; bits; bits &= bits - 1) {
      uint32_t target, i = w * 64 + rs_low_bit(bits);
      if (i >= p->nunits) break;
      if (!match_at(p, s->v, items, r->nitem, i, &target)) continue;
      if (!fire(p, s, pattern->index, target, r)) return false;
      s->marks |= r->marks;
    }
  return true;
}

/* What each unit has; false: memory. */
static bool look(rs_parse *p, scene *s) {
  *s = (scene){.words = p->nunits / 64 + 1};
  s->v = RS_NEW(p->arena, view, p->nunits);
  if (!s->v) return false;
  for (uint32_t i = 0; i < p->nunits; i++) {
    const rs_unit *u = &p->units[i];
    uint32_t types = u->entry == RS_NONE ? 0 : rs_lexicon_types(p->lex, u->entry);
    s->v[i] = (view){u->gram, u->sem, 1u << u->kind, types, u->marks, u->entry, u->feats};
    s->gram |= u->gram, s->sem |= u->sem, s->kinds |= 1u << u->kind, s->marks |= u->marks, s->types |= types;
    if (types) p->ntriggers++;
  }
  if (!p->ntriggers) return true;
  s->rows = RS_NEW(p->arena, uint64_t, (size_t)ROWS * s->words);
  s->start = RS_NEW(p->arena, uint64_t, (size_t)s->words * 2);
  if (!s->rows || !s->start) return false;
  s->row = s->start + s->words;
  for (uint32_t i = 0; i < p->nunits; i++) {
    const view *v = &s->v[i];
    put_rows(s, ROW_GRAM, v->gram, i);
    put_rows(s, ROW_SEM, v->sem, i);
    put_rows(s, ROW_KIND, v->kind, i);
    put_rows(s, ROW_MARK, v->marks, i);
    if (v->types) put_rows(s, ROW_TRIGGER, 1, i);
  }
  return true;
}

bool rs_parse_rules(rs_parse *p) {
  uint32_t n;
  const rs_pattern *patterns = rs_lexicon_patterns(p->lex, p->profile->lang, &n);
  scene s;
  if (!n || !p->nunits) return true;
  if (!look(p, &s)) return false;
  for (uint32_t k = 0; k < n && p->ntriggers; k++)
    if (!run_rule(p, &s, &patterns[k])) return false;
  return true;
}

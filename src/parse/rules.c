/* The cascade of rules: each rule runs once over the sentence's units in the lexicon's order and marks its target.
 * A pattern is a row of items with bounded repetition; matching is a depth-first walk with an explicit stack of at most
 * MAX_ITEMS choices, so cost per start is bounded by the pattern. A rule whose needed classes the sentence lacks is skipped. */
#include "parse/internal.h"

enum { MAX_ITEMS = 24 };

typedef struct summary { /* what occurs in the sentence */
  uint64_t gram, sem;
  uint32_t kinds, marks, types;
} summary;

/* PLOVER types of the event senses of a unit's entry, as bits. */
static uint32_t types_of(const rs_parse *p, const rs_unit *u) {
  if (u->entry == RS_NONE) return 0;
  rs_entry e = rs_lexicon_entry(p->lex, u->entry);
  uint32_t bits = 0;
  if (e.flags & RS_ENTRY_TRIGGER)
    for (uint32_t k = 0; k < e.nsense; k++) {
      rs_sense s = rs_lexicon_sense(p->lex, e.sense0 + k);
      if (s.type < 32) bits |= 1u << s.type;
    }
  return bits;
}

typedef struct view { /* what rules ask of a unit, looked up once */
  uint64_t gram, sem;
  uint32_t kind, types;
} view;

static bool item_fits(const rs_parse *p, const view *v, const rs_item *it, uint32_t i) {
  const rs_unit *u = &p->units[i];
  bool fit = !it->gram && !it->sem && !it->kinds && !it->marks && it->entry == RS_NONE && !(it->flags & RS_ITEM_TRIGGER);
  fit = fit || (it->gram & v[i].gram) || (it->sem & v[i].sem) || (it->kinds & v[i].kind) || (it->marks & u->marks);
  fit = fit || (it->entry != RS_NONE && it->entry == u->entry);
  if (it->flags & RS_ITEM_TRIGGER) fit = fit || (v[i].types && (!it->types || it->types & v[i].types));
  if (fit && it->feat_mask) {
    /* One field at a time would need one item each; the mask covers whole fields. */
    fit = (u->feats & it->feat_mask) == it->feat_value;
    if (!fit && it->feat_mask == RS_FEAT(0, 0, 3, 0, 0, 0, 0, 0, 0)) fit = u->marks & RS_MARK(PASSIVE);
  }
  return fit != !!(it->flags & RS_ITEM_NOT);
}

/* Tries the pattern from unit `start`; *target gets the unit that the target item took. */
static bool match_at(const rs_parse *p, const view *v, const rs_item *items, uint32_t n, uint32_t start, uint32_t *target) {
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
      if (it->flags & RS_ITEM_START) ok = at[k] == 0;
      else if (it->flags & RS_ITEM_END) ok = at[k] >= p->nunits || p->units[at[k]].kind == RS_U_PUNCT || (at[k] && p->units[at[k]].clause != p->units[at[k] - 1].clause);
      else {
        /* Lazy: the fewest first, so that the nearest unit is the target. */
        while (ok && took[k] < it->min) {
          ok = at[k] + took[k] < p->nunits && item_fits(p, v, it, at[k] + took[k]);
          if (ok) took[k]++;
        }
      }
    } else {
      bool position = it->flags & (RS_ITEM_START | RS_ITEM_END);
      ok = !position && took[k] < it->max && at[k] + took[k] < p->nunits && item_fits(p, v, it, at[k] + took[k]);
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

static bool fire(rs_parse *p, uint32_t rule, uint32_t unit, const rs_rule *r) {
  p->units[unit].marks = (p->units[unit].marks | r->marks) & ~r->clear;
  if (p->nfired == p->cap_fired) {
    rs_fired *grown = rs_arena_grow(p->arena, p->fired, p->nfired, p->nfired + 1, sizeof *grown, &p->cap_fired);
    if (!grown) return false;
    p->fired = grown;
  }
  p->fired[p->nfired++] = (rs_fired){rule, unit};
  return true;
}

/* Can every item that must take a unit find its class in the sentence? */
static bool possible(const summary *s, const rs_item *items, uint32_t n) {
  for (uint32_t k = 0; k < n; k++) {
    const rs_item *it = &items[k];
    if (!it->min || it->flags & (RS_ITEM_NOT | RS_ITEM_START | RS_ITEM_END) || it->entry != RS_NONE) continue;
    if (it->flags & RS_ITEM_TRIGGER) {
      if (!s->types || (it->types && !(it->types & s->types) && !it->gram && !it->sem && !it->kinds && !it->marks)) return false;
      continue;
    }
    if (!it->gram && !it->sem && !it->kinds && !it->marks) continue;
    if (!(it->gram & s->gram) && !(it->sem & s->sem) && !(it->kinds & s->kinds) && !(it->marks & s->marks)) return false;
  }
  return true;
}

static bool run_rule(rs_parse *p, const view *v, summary *sum, uint32_t rule) {
  rs_rule r = rs_lexicon_rule(p->lex, rule);
  if (r.lang != p->profile->lang && r.lang != RS_LANG_ALL) return true;
  if (!r.nitem || r.nitem > MAX_ITEMS) return true;
  rs_item items[MAX_ITEMS];
  for (uint32_t k = 0; k < r.nitem; k++) items[k] = rs_lexicon_item(p->lex, r.item0 + k);
  if (!possible(sum, items, r.nitem)) return true;
  bool plain = items[0].min && !(items[0].flags & (RS_ITEM_START | RS_ITEM_END));
  for (uint32_t i = 0; i < p->nunits; i++) {
    uint32_t target;
    if (plain && !item_fits(p, v, &items[0], i)) continue;
    if (!match_at(p, v, items, r.nitem, i, &target)) continue;
    if (!fire(p, rule, target, &r)) return false;
    sum->marks |= r.marks;
  }
  return true;
}

bool rs_parse_rules(rs_parse *p) {
  uint32_t n = rs_lexicon_nrules(p->lex);
  if (!n || !p->nunits) return true;
  view *v = RS_NEW(p->arena, view, p->nunits);
  if (!v) return false;
  summary sum = {0};
  for (uint32_t i = 0; i < p->nunits; i++) {
    const rs_unit *u = &p->units[i];
    v[i] = (view){u->gram, u->sem, 1u << u->kind, types_of(p, u)};
    sum.gram |= v[i].gram, sum.sem |= v[i].sem, sum.kinds |= v[i].kind, sum.marks |= u->marks, sum.types |= v[i].types;
    if (v[i].types) p->ntriggers++;
  }
  if (!p->ntriggers) return true;
  for (uint32_t k = 0; k < n; k++)
    if (!run_rule(p, v, &sum, k)) return false;
  return true;
}

/* Candidates: every unit whose entry has senses, in the first sense whose conditions hold; a cooperative act also as
 * its promise. High recall: what is no event is for the score to say. Linear in units x senses x conditions. */
#include "code/internal.h"

/* A name is also its first word: "its ambassador" is a party and an ambassador, the field "gas" is gas. */
static bool name_is_word(const rs_parse *p, const rs_unit *u, uint32_t entry) {
  if ((u->kind != RS_U_PARTY && u->kind != RS_U_FIELD) || entry == RS_NONE) return false;
  const rs_token *t = &p->tokens[u->tok0];
  for (uint32_t k = 0; k < t->nreading; k++)
    if (p->readings[t->reading0 + k].entry == entry) return true;
  return false;
}

static bool unit_is(const rs_parse *p, const rs_unit *u, const rs_cond *k) {
  switch (k->want) {
  case 1: return u->kind == RS_U_PARTY;
  case 2: return true;
  default:
    return (k->gram & u->gram) || (k->sem & u->sem) || (k->entry != RS_NONE && k->entry == u->entry) ||
           (k->entry != RS_NONE && u->field != RS_NONE && k->entry == u->field) || name_is_word(p, u, k->entry);
  }
}

static bool self_holds(const rs_unit *u, const rs_cond *k) {
  if (k->marks && !(u->marks & k->marks)) return false;
  if (k->feat_mask && (u->feats & k->feat_mask) != k->feat_value) return false;
  if ((k->gram || k->sem) && !(k->gram & u->gram) && !(k->sem & u->sem)) return false;
  return true;
}

/* What hangs on a trigger, looked up once for all conditions of its senses: its dependents, and the genitives and
 * modifiers of each. A sentence is short enough for the room; what would not fit is not seen. */
enum { MAX_DEPS = 128 };
typedef struct deps {
  const rs_unit *trigger;
  uint32_t n, nsub;
  uint16_t at[MAX_DEPS], sub[MAX_DEPS], of[MAX_DEPS]; /* units; units below them, and which of `at` they hang on */
  bool has_object;
} deps;

static void find_deps(const rs_parse *p, uint32_t unit, deps *d) {
  d->trigger = &p->units[unit];
  d->n = d->nsub = 0;
  d->has_object = false;
  for (uint32_t i = 0; i < p->nunits && d->n < MAX_DEPS; i++) {
    if (p->units[i].gov != unit) continue;
    d->at[d->n++] = (uint16_t)i;
    d->has_object = d->has_object || p->units[i].fn == RS_FN_OBJ;
  }
  for (uint32_t j = 0; j < p->nunits && d->n; j++) {
    const rs_unit *u = &p->units[j];
    if (u->fn != RS_FN_OF && u->fn != RS_FN_MOD) continue;
    for (uint32_t k = 0; k < d->n && d->nsub < MAX_DEPS; k++)
      if (u->gov == d->at[k]) d->sub[d->nsub] = (uint16_t)j, d->of[d->nsub++] = (uint16_t)k;
  }
}

/* The function that a condition means on this trigger: what a verb has as object, its noun has as genitive; a passive
 * that is written like the active shows its object where the subject stands. */
static bool fn_fits(const deps *d, const rs_unit *u, const rs_cond *k) {
  if (u->fn == k->fn) return true;
  if (k->fn != RS_FN_OBJ) return false;
  if (d->trigger->kind == RS_U_NOUN) return u->fn == RS_FN_OF;
  return !d->has_object && k->want == 0 && u->fn == RS_FN_SUBJ && u->kind == RS_U_NOUN;
}

/* Does any dependent in that slot fit? A preposition's noun chain counts by each of its nouns. */
static bool holds(const rs_parse *p, const deps *d, const rs_cond *k) {
  if (k->fn == RS_FN_NONE) return self_holds(d->trigger, k) != !!k->negate;
  bool found = false;
  for (uint32_t i = 0; i < d->n && !found; i++) {
    const rs_unit *u = &p->units[d->at[i]];
    if (!fn_fits(d, u, k)) continue;
    found = k->want == 3 || unit_is(p, u, k);
    for (uint32_t j = 0; j < d->nsub && !found && k->want == 0; j++)
      found = d->of[j] == i && unit_is(p, &p->units[d->sub[j]], k);
  }
  if (k->want == 3) found = !found;
  return found != !!k->negate;
}

/* A masdar shows its verb's senses only where they say so. */
static bool pos_allows(const rs_unit *u, const rs_sense *s) {
  return u->kind == RS_U_VERB || RS_F_DER(u->feats) != RS_DER_MASDAR || s->noun;
}

static uint32_t choose_sense(const rs_parse *p, uint32_t unit) {
  const rs_unit *u = &p->units[unit];
  rs_entry e = rs_lexicon_entry(p->lex, u->entry);
  deps d;
  bool looked = false;
  for (uint32_t k = 0; k < e.nsense; k++) {
    rs_sense s = rs_lexicon_sense(p->lex, e.sense0 + k);
    if (!pos_allows(u, &s)) continue;
    if (s.ncond && !looked) find_deps(p, unit, &d), looked = true;
    bool all = true;
    for (uint32_t c = 0; c < s.ncond && all; c++) {
      rs_cond cond = rs_lexicon_cond(p->lex, s.cond0 + c);
      all = holds(p, &d, &cond);
    }
    if (all) return e.sense0 + k;
  }
  return RS_NONE;
}

static bool add(rs_parse *p, rs_cands *out, uint32_t unit, uint32_t sense, uint8_t type, bool planned) {
  if (out->n == out->cap) {
    rs_cand *grown = rs_arena_grow(p->arena, out->at, out->n, out->n + 1, sizeof *grown, &out->cap);
    if (!grown) return false;
    out->at = grown;
  }
  rs_cand *c = &out->at[out->n++];
  *c = (rs_cand){.unit = unit,
                 .sense = sense,
                 .type = type,
                 .planned = planned,
                 .support = RS_NONE,
                 .marks = p->units[unit].marks};
  if (!planned) return rs_code_slots(p, c);
  /* The promise of an act has the act's slots. */
  c->support = c[-1].support;
  c->nslots = c[-1].nslots;
  c->slots = RS_NEW(p->arena, rs_slot, c->nslots ? c->nslots : 1);
  if (!c->slots) return false;
  memcpy(c->slots, c[-1].slots, c->nslots * sizeof *c->slots);
  return true;
}

/* A visitor and a host, an attacker and a victim: kept for the sentences that come, where their slots are told by
 * themselves. */
static void note_pairing(const rs_parse *p, const rs_cand *c) {
  rs_memory *m = p->memory;
  rs_pairing n = {.type = rs_lexicon_sense(p->lex, c->sense).type};
  for (uint32_t k = 0; k < c->nslots; k++) {
    const rs_slot *s = &c->slots[k];
    if (s->via > 2) continue;
    if (s->frame_side == RS_SIDE_ACTOR && !n.actor.n) n.actor = p->parties[s->party].code;
    if (s->frame_side == RS_SIDE_RECIPIENT && !n.recipient.n) n.recipient = p->parties[s->party].code;
  }
  if (!n.actor.n || !n.recipient.n || rs_str_eq(n.actor, n.recipient)) return;
  if (m->npairings == RS_MEMORY_PAIRINGS) memmove(m->pairings, m->pairings + 1, --m->npairings * sizeof *m->pairings);
  m->pairings[m->npairings++] = n;
}

/* What the next sentence will know of this one. */
static void note_acts(const rs_parse *p, const rs_cands *all, uint32_t first) {
  rs_memory *m = p->memory;
  m->before = m->now;
  m->now = (rs_acts){0, 0};
  for (uint32_t k = first; k < all->n; k++) {
    const rs_cand *c = &all->at[k];
    if (c->planned) continue;
    m->now.types |= 1u << c->type;
    note_pairing(p, c);
    if (c->marks & (RS_MARK(FUTURE) | RS_MARK(PLANNED) | RS_MARK(READY))) m->now.planned |= 1u << c->type;
  }
}

rasid_status rs_code_candidates(rs_parse *p, rs_cands *out, rasid_error *err) {
  if (!rs_code_resolve(p)) return rs_fail_memory(err);
  rs_code_speakers(p);
  uint32_t first = out->n;
  if (!p->ntriggers) {
    note_acts(p, out, first);
    return RASID_OK;
  }
  for (uint32_t i = 0; i < p->nunits && out->n - first < RS_MAX_CANDS; i++) {
    const rs_unit *u = &p->units[i];
    if (u->entry == RS_NONE || u->kind == RS_U_AUX || u->kind == RS_U_PARTY) continue;
    if (!rs_lexicon_is_trigger(p->lex, u->entry)) continue;
    uint32_t sense = choose_sense(p, i);
    if (sense == RS_NONE) continue;
    uint8_t type = rs_lexicon_sense_type(p->lex, sense);
    if (type >= 32) continue;
    if (!add(p, out, i, sense, type, false)) return rs_fail_memory(err);
    uint8_t promise = p->memory->planned[type];
    if (promise < 32 && !add(p, out, i, sense, promise, true)) return rs_fail_memory(err);
  }
  rs_code_sibling_slots(p, out, first);
  note_acts(p, out, first);
  for (uint32_t k = first; k < out->n; k++)
    if (!rs_code_cand_features(p, out, &out->at[k])) return rs_fail_memory(err);
  return RASID_OK;
}

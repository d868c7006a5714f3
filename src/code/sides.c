/* What the side model sees of a party under a candidate: its function, the frame, its place about the trigger, what
 * kind of party it is and how it was resolved. No feature holds a word or a state's code. */
#include "base/bytes.h"
#include "code/internal.h"

typedef struct sink {
  uint64_t *at;
  uint32_t n;
} sink;

static void put(sink *s, enum rs_template t, uint32_t a, uint32_t b, uint32_t c) {
  if (s->n < RS_MAX_SLOT_FEATURES) s->at[s->n++] = rs_feature(t, a, b, c);
}

static void put_bits(sink *s, enum rs_template t, uint64_t bits, uint32_t b) {
  for (; bits; bits &= bits - 1) put(s, t, rs_low_bit(bits), b, 0);
}

static uint32_t bucket(uint32_t n) { return n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : 7; }

typedef struct where {
  uint32_t unit, trigger, pos; /* pos 0: before, 1: after, 2: not in the sentence */
  uint32_t dist, rank;         /* units between; parties of other codes nearer on that side */
} where;

static where locate(const rs_parse *p, const rs_cand *c, const rs_slot *sl) {
  where w = {rs_code_unit_of(p, sl->party), c->unit, 2, 0, 0};
  if (w.unit == RS_NONE) return w;
  w.pos = w.unit > w.trigger;
  uint32_t lo = w.pos ? w.trigger : w.unit, hi = w.pos ? w.unit : w.trigger;
  w.dist = hi - lo;
  for (uint32_t i = lo + 1; i < hi; i++)
    if (p->units[i].kind == RS_U_PARTY && p->parties[p->units[i].ref].code.n &&
        !rs_str_eq(p->parties[p->units[i].ref].code, p->parties[sl->party].code))
      w.rank++;
  return w;
}

static void function_features(const rs_parse *p, const rs_cand *c, const rs_slot *sl, const where *w, sink *s) {
  uint32_t t = c->type, frame = rs_lexicon_sense(p->lex, c->sense).frame;
  const rs_unit *tr = &p->units[c->unit];
  put(s, RS_T_s_side, sl->frame_side, sl->via, 0);
  put(s, RS_T_s_side_type, sl->frame_side, t, sl->via);
  put(s, RS_T_s_fn, sl->fn, tr->kind, 0);
  put(s, RS_T_s_fn_type, sl->fn, t, tr->kind);
  if (frame != RS_NONE) put(s, RS_T_s_fn_frame, sl->fn, frame, tr->kind);
  put(s, RS_T_s_fn_sense, sl->fn, c->sense, 0);
  put(s, RS_T_s_via, sl->via, sl->frame_side, 0);
  put(s, RS_T_s_via_type, sl->via, t, 0);
  put(s, RS_T_s_passive, !!(tr->marks & RS_MARK(PASSIVE)), sl->fn, w->pos);
  put(s, RS_T_s_planned, c->planned, t, 0);
  put(s, RS_T_s_sense_pos, c->sense, w->pos, 0);
}

static void place_features(const rs_parse *p, const rs_cand *c, const rs_slot *sl, const where *w, sink *s) {
  uint32_t t = c->type;
  put(s, RS_T_s_pos, w->pos, t, 0);
  put(s, RS_T_s_pos_fn, w->pos, sl->fn, p->units[c->unit].kind);
  if (w->unit == RS_NONE) return;
  const rs_unit *u = &p->units[w->unit], *tr = &p->units[c->unit];
  put(s, RS_T_s_dist, bucket(w->dist), w->pos, tr->kind);
  put(s, RS_T_s_rank, w->rank > 3 ? 3 : w->rank, w->pos, tr->kind);
  put(s, RS_T_s_rank_type, w->rank > 3 ? 3 : w->rank, t, w->pos);
  uint32_t rel = u->clause == tr->clause                                         ? 0u
                 : p->clauses[tr->clause].parent == u->clause                    ? 1u
                 : p->clauses[u->clause].parent == tr->clause                    ? 2u
                 : p->clauses[u->clause].parent == p->clauses[tr->clause].parent ? 3u
                                                                                 : 4u;
  put(s, RS_T_s_clause, rel, w->pos, 0);
  put(s, RS_T_s_clause_type, rel, t, 0);
  put(s, RS_T_s_clause_kind, p->clauses[u->clause].kind, p->clauses[tr->clause].kind, 0);
  put(s, RS_T_s_own, u->fn, t, 0);
  put(s, RS_T_s_own_any, u->fn, p->parties[sl->party].kind, 0);
  if (w->unit) put_bits(s, RS_T_s_own_gram, p->units[w->unit - 1].gram, t);
  if (u->gov != RS_NONE) put_bits(s, RS_T_s_gov_sem, p->units[u->gov].sem, t);
  rs_top top = rs_code_top(p, w->unit);
  if (top.unit != RS_NONE && top.unit != c->unit && p->units[top.unit].entry != RS_NONE) {
    /* It hangs on a word of its own: of another act, of speech, of none. */
    rs_entry e = rs_lexicon_entry(p->lex, p->units[top.unit].entry);
    uint32_t act = e.nsense ? rs_lexicon_sense(p->lex, e.sense0).type : 255;
    uint32_t kind = act < 32 ? act + 1 : e.gram & RS_G(REPORT) ? 40 : e.nsense ? 41 : 42;
    put(s, RS_T_s_top, kind, t, top.fn);
    put(s, RS_T_s_top_any, top.fn, p->units[top.unit].kind, sl->via);
    put(s, RS_T_s_top_same, act == t, top.fn, tr->kind);
    if (e.nsense) put(s, RS_T_s_top_sense, e.sense0, top.fn, 0);
  }
  uint32_t lo = w->pos ? w->trigger : w->unit, hi = w->pos ? w->unit : w->trigger;
  uint32_t kinds = 0;
  for (uint32_t i = lo + 1; i < hi; i++) kinds |= 1u << p->units[i].kind;
  for (uint32_t k = 0; k < RS_U_KIND_COUNT; k++)
    if (kinds >> k & 1) put(s, RS_T_s_between, k, t, 0);
}

static void kind_features(const rs_parse *p, const rs_cand *c, const rs_slot *sl, const where *w, sink *s) {
  uint32_t t = c->type;
  const rs_party *y = &p->parties[sl->party];
  put(s, RS_T_s_bias, 0, 0, 0);
  put(s, RS_T_s_type, t, 0, 0);
  put(s, RS_T_s_sense, c->sense, 0, 0);
  put(s, RS_T_s_kind, y->kind, 0, 0);
  put(s, RS_T_s_kind_type, y->kind, t, 0);
  put(s, RS_T_s_kind_fn, y->kind, sl->fn, w->pos);
  put(s, RS_T_s_resolved, y->resolved, t, 0);
  put(s, RS_T_s_role, (y->role != RS_NONE ? 1u : 0u) + (y->person != RS_NONE ? 2u : 0u), t, 0);
  if (y->role != RS_NONE) put(s, RS_T_s_office, y->role, t, 0), put(s, RS_T_s_office_fn, y->role, sl->fn, w->pos);
  if (y->setting) put(s, RS_T_s_setting, y->kind, sl->fn, 0);
  uint32_t by = rs_code_speaker_of(p, c);
  bool speaks = by != RS_NONE && rs_str_eq(p->parties[by].code, y->code);
  put(s, RS_T_s_speaker, (speaks ? 1u : 0u) + (by != RS_NONE ? 2u : 0u), t, 0);
  if (p->memory->outlet_state != RS_NONE) put(s, RS_T_s_outlet, y->entity == p->memory->outlet_state, t, 0);
}

/* What the other slots hold: is a side already clear, does the same code stand in a better place, is it the only one?
 */
static void company_features(const rs_parse *p, const rs_cand *c, uint32_t slot, const where *w, sink *s) {
  const rs_slot *sl = &c->slots[slot];
  const rs_party *y = &p->parties[sl->party];
  uint32_t t = c->type, here = 0, actor = 0, recipient = 0, order = 0, same = 0, codes = 0;
  uint32_t best_via = sl->via, best_fn = sl->fn;
  for (uint32_t k = 0; k < c->nslots; k++) {
    const rs_slot *o = &c->slots[k];
    const rs_party *z = &p->parties[o->party];
    if (k == slot) continue;
    if (rs_str_eq(z->code, y->code)) {
      same++;
      if (o->fn != RS_FN_NONE && o->via < best_via) best_via = o->via, best_fn = o->fn;
      continue;
    }
    if (z->from_context) continue;
    here++;
    if (k < slot) order++;
    bool seen = false, tied = o->via <= 3 || o->via == 6;
    for (uint32_t j = 0; j < k && !seen; j++)
      seen = j != slot && rs_str_eq(p->parties[c->slots[j].party].code, z->code);
    if (!seen) codes++;
    if (o->frame_side == RS_SIDE_ACTOR && tied && (!seen || !actor)) actor++;
    if (o->frame_side == RS_SIDE_RECIPIENT && tied && (!seen || !recipient)) recipient++;
    if (z->group && z->group == y->group) put(s, RS_T_s_conj, o->fn, t, 0);
  }
  uint32_t tied = (actor > 2 ? 2 : actor) * 3 + (recipient > 2 ? 2 : recipient);
  actor = actor > 0, recipient = recipient > 0;
  put(s, RS_T_s_tied, tied, sl->via, sl->frame_side);
  put(s, RS_T_s_tied_type, tied, t, sl->via);
  put(s, RS_T_s_filled, actor * 2 + recipient, sl->frame_side, t);
  put(s, RS_T_s_best, best_fn, t, 0);
  put(s, RS_T_s_best_any, best_fn, best_via, 0);
  put(s, RS_T_s_same, same > 2 ? 2 : same, t, 0);
  put(s, RS_T_s_order, order > 4 ? 4 : order, t, 0);
  put(s, RS_T_s_sole, codes > 3 ? 3 : codes, t, 0);
  if (y->from_context) {
    put(s, RS_T_s_context, y->resolved, here > 2 ? 2 : here, 0);
    put(s, RS_T_s_context_type, y->resolved, t, here > 2 ? 2 : here);
    put(s, RS_T_s_alone, actor * 2 + recipient, t, 0);
  }
  (void)w;
}

/* Who or what else is the subject of the trigger's clause: 0 nobody, 1 the same code, 2 another party, 3 a pronoun, 4 a
 * thing, 5 the party itself. */
static uint32_t subject_of(const rs_parse *p, const rs_cand *c, const rs_slot *sl, const where *w) {
  uint32_t verb = rs_code_verb(p, c);
  uint32_t sub = p->clauses[p->units[verb == RS_NONE ? c->unit : verb].clause].subject;
  if (sub == RS_NONE) return 0;
  if (sub == w->unit) return 5;
  if (p->units[sub].kind == RS_U_PRON) return 3;
  if (p->units[sub].kind != RS_U_PARTY) return 4;
  return rs_str_eq(p->parties[p->units[sub].ref].code, p->parties[sl->party].code) ? 1 : 2;
}

/* What stands between the party and the trigger and around them: verbs, acts, who is the subject; whether it opens the
 * sentence. */
static void around_features(const rs_parse *p, const rs_cand *c, const rs_slot *sl, const where *w, sink *s) {
  uint32_t t = c->type, subject = subject_of(p, c, sl, w);
  uint32_t leaf = rs_lexicon_sense(p->lex, c->sense).cameo;
  if (leaf != RS_NONE) {
    put(s, RS_T_s_leaf, leaf, sl->fn, p->units[c->unit].kind);
    put(s, RS_T_s_leaf_pos, leaf, w->pos, sl->frame_side);
  }
  if (p->parties[sl->party].sector != RS_NONE) put(s, RS_T_s_sector, p->parties[sl->party].sector, t, w->pos);
  for (uint32_t k = 0; k < RS_MARK_COUNT; k++)
    if (p->units[c->unit].marks >> k & 1) put(s, RS_T_s_mark, k, w->pos, sl->fn);
  put(s, RS_T_s_subj, subject, sl->via * 8u + sl->frame_side, sl->fn);
  put(s, RS_T_s_subj_type, subject, t, sl->fn);
  uint32_t verb = rs_code_verb(p, c);
  if (verb != RS_NONE) put(s, RS_T_s_number, RS_F_NUM(p->units[verb].feats), subject * 8u + sl->via, sl->fn);
  if (w->unit == RS_NONE) return;
  uint32_t lo = w->pos ? w->trigger : w->unit, hi = w->pos ? w->unit : w->trigger, verbs = 0, acts = 0, depth = 0;
  for (uint32_t i = lo + 1; i < hi; i++) {
    const rs_unit *u = &p->units[i];
    verbs += u->kind == RS_U_VERB;
    acts += u->entry != RS_NONE && u->kind != RS_U_PARTY && rs_lexicon_is_trigger(p->lex, u->entry);
  }
  uint32_t capital = p->units[w->unit].feats & RS_F_METONYM ? 1u : 0u;
  put(s, RS_T_s_capital, capital, t, p->units[w->unit].fn);
  put(s, RS_T_s_capital_any, capital, sl->fn, w->pos);
  put(s, RS_T_s_verbs, verbs > 2 ? 2 : verbs, w->pos, p->units[c->unit].kind);
  put(s, RS_T_s_acts, acts > 2 ? 2 : acts, t, w->pos);
  if (rs_code_relate(p, w->unit, w->trigger, &depth) != RS_FN_NONE) put(s, RS_T_s_depth, depth, sl->fn, w->pos);
  uint32_t before = 0;
  for (uint32_t i = 0; i < w->unit; i++) before += p->units[i].kind == RS_U_PARTY;
  for (uint32_t side = 0; side < 2; side++)
    for (uint32_t i = w->unit, k = 0; k < 8; k++) {
      if (side ? i + 1 >= p->nunits : i == 0) break;
      i = side ? i + 1 : i - 1;
      const rs_unit *u = &p->units[i];
      if (i == c->unit || u->entry == RS_NONE || u->kind == RS_U_PARTY) {
        if (i == c->unit) break;
        continue;
      }
      uint32_t sense = rs_lexicon_sense0(p->lex, u->entry);
      if (sense == RS_NONE) continue;
      put(s, RS_T_s_near, sense, t, side * 2 + w->pos);
      break;
    }
  put(s, RS_T_s_first, before ? 1 : w->unit > 2 ? 2 : 0, t, w->pos);
}

/* How far back the document named it, how often, and whether its title did. */
static void memory_features(const rs_parse *p, const rs_cand *c, const rs_slot *sl, sink *s) {
  const rs_memory *m = p->memory;
  const rs_party *y = &p->parties[sl->party];
  uint32_t age = 9, titled = 0;
  for (uint32_t k = 0; k < m->nrecent; k++)
    if (rs_str_eq(m->recent[k].code, y->code)) {
      uint32_t back = p->sentence - m->recent_sentence[k];
      if (back < age) age = back;
    }
  age = age > 4 ? age == 9 ? 6 : 5 : age;
  for (uint32_t k = 0; k < m->ntitled; k++) titled |= rs_str_eq(m->titled[k], y->code);
  if (m->nrecent) {
    put(s, RS_T_s_age, age, c->type, y->from_context);
    put(s, RS_T_s_age_any, age, y->resolved, y->from_context);
  }
  if (m->ntitled) put(s, RS_T_s_titled, titled, c->type, y->from_context);
}

/* The side that its code had where the document told this act, or another, without doubt; and whether the sentence
 * stands in a place of its state, as hosts do. */
static void document_features(const rs_parse *p, const rs_cand *c, const rs_slot *sl, sink *s) {
  const rs_memory *m = p->memory;
  rs_str code = p->parties[sl->party].code;
  uint8_t act = rs_lexicon_sense(p->lex, c->sense).type;
  uint32_t side = 0;
  for (uint32_t k = m->npairings; k-- > 0 && side != 1 && side != 2;) {
    uint32_t now = rs_str_eq(m->pairings[k].actor, code) ? 1 : rs_str_eq(m->pairings[k].recipient, code) ? 2 : 0;
    if (now && (m->pairings[k].type == act || !side)) side = m->pairings[k].type == act ? now : now + 2;
  }
  if (m->npairings) {
    put(s, RS_T_s_pairing, side, c->type, sl->fn);
    put(s, RS_T_s_pairing_any, side, sl->via, sl->frame_side);
  }
  uint32_t place = 0;
  for (uint32_t i = 0; i < p->nunits && !place; i++)
    if (p->units[i].kind == RS_U_PARTY && p->units[i].ref != sl->party && p->units[i].fn == RS_FN_IN)
      place = rs_str_eq(p->parties[p->units[i].ref].code, code) ? 1 : 0;
  put(s, RS_T_s_place, place, c->type, sl->fn);
  uint32_t host = !m->place.n ? 0 : rs_str_eq(m->place, code) ? 1 : 2;
  if (host) {
    put(s, RS_T_s_host, host, c->type, sl->fn);
    put(s, RS_T_s_host_any, host, sl->frame_side, sl->via);
  }
}

uint32_t rs_code_slot_features(const rs_parse *p, const rs_cand *c, uint32_t slot, uint64_t *out) {
  sink s = {out, 0};
  const rs_slot *sl = &c->slots[slot];
  where w = locate(p, c, sl);
  kind_features(p, c, sl, &w, &s);
  function_features(p, c, sl, &w, &s);
  place_features(p, c, sl, &w, &s);
  company_features(p, c, slot, &w, &s);
  document_features(p, c, sl, &s);
  around_features(p, c, sl, &w, &s);
  memory_features(p, c, sl, &s);
  return s.n;
}

static unsigned closeness(const rs_slot *s) {
  if (s->via == 4 || s->via == 5) return s->via;
  return s->frame_side != RS_SIDE_NONE ? 0 : 1;
}

bool rs_code_slot_counts(const rs_parse *p, const rs_cand *c, uint32_t slot) {
  const rs_slot *s = &c->slots[slot];
  for (uint32_t k = 0; k < c->nslots; k++)
    if (k != slot && closeness(&c->slots[k]) < closeness(s) &&
        rs_str_eq(p->parties[c->slots[k].party].code, p->parties[s->party].code))
      return false;
  return true;
}

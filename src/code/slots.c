/* Slots: every party of the sentence and of its context under a candidate, with the function it has under the trigger,
 * the word that supports it or the clause they share, and the side that the frame gives that function. Bounded: units x
 * depth. */
#include "code/internal.h"

enum {
  MAX_CLIMB = 5,
  VIA_OWN = 0,
  VIA_SUPPORT = 1,
  VIA_SHARED = 2,
  VIA_SIBLING = 3,
  VIA_SENTENCE = 4,
  VIA_CONTEXT = 5,
  VIA_ANAPHOR = 6
};

/* A noun that opens no slots of its own only carries what hangs on it: the positions of the rebels, a delegation from
 * Kazakhstan. */
static bool carries(const rs_parse *p, const rs_unit *u) {
  if (u->kind != RS_U_NOUN && u->kind != RS_U_FIELD) return false;
  return u->entry == RS_NONE || rs_lexicon_sense0(p->lex, u->entry) == RS_NONE;
}

/* What a verb gives: "to Kenya" behind it tells who gets it. */
static bool given(const rs_unit *u) { return u->fn == RS_FN_OBJ || u->fn == RS_FN_OBJ2; }

rs_fn rs_code_relate(const rs_parse *p, uint32_t unit, uint32_t trigger, uint32_t *depth) {
  rs_fn fn = RS_FN_NONE;
  *depth = 0;
  for (uint32_t i = unit, k = 0; k < MAX_CLIMB; k++) {
    const rs_unit *u = &p->units[i];
    if (u->gov == RS_NONE) return RS_FN_NONE;
    /* A modifier or genitive of a noun that only carries it counts as that noun does. */
    if (fn == RS_FN_NONE || fn == RS_FN_MOD || fn == RS_FN_OF || (fn == RS_FN_FROM && carries(p, u)) ||
        ((fn == RS_FN_TO || fn == RS_FN_FOR) && carries(p, u) && !given(u)))
      fn = (rs_fn)u->fn;
    *depth = k;
    if (u->gov == trigger) return fn;
    if (p->units[u->gov].kind != RS_U_NOUN && p->units[u->gov].kind != RS_U_PARTY &&
        p->units[u->gov].kind != RS_U_FIELD)
      return RS_FN_NONE;
    i = u->gov;
  }
  return RS_FN_NONE;
}

uint32_t rs_code_support(const rs_parse *p, uint32_t unit) {
  const rs_unit *u = &p->units[unit];
  if (u->kind == RS_U_VERB) return RS_NONE;
  for (uint32_t i = unit, k = 0; k < 3; k++) {
    uint32_t g = p->units[i].gov;
    if (g == RS_NONE) return RS_NONE;
    const rs_unit *o = &p->units[g];
    if (o->kind == RS_U_VERB) {
      uint8_t fn = p->units[i].fn;
      bool close = fn == RS_FN_OBJ || fn == RS_FN_SUBJ || fn == RS_FN_OBJ2 ||
                   o->gram & (RS_G(LIGHT) | RS_G(BEGIN) | RS_G(CONT) | RS_G(PLAN) | RS_G(STOPV) | RS_G(PASSAUX));
      return close ? g : RS_NONE;
    }
    if (o->kind != RS_U_NOUN) return RS_NONE;
    i = g;
  }
  return RS_NONE;
}

bool rs_code_under(const rs_parse *p, uint32_t unit, uint32_t verb) {
  for (uint32_t i = unit, k = 0; k < MAX_CLIMB && p->units[i].gov != RS_NONE; k++) {
    if (p->units[i].gov == verb)
      return p->units[i].fn == RS_FN_OBJ || p->units[i].fn == RS_FN_OBJ2 || p->units[i].fn == RS_FN_ABOUT;
    i = p->units[i].gov;
  }
  return false;
}

/* The object noun of a verb trigger, whose own phrases are the verb's too: "signed an agreement with". */
static uint32_t object_of(const rs_parse *p, uint32_t unit) {
  if (p->units[unit].kind != RS_U_VERB) return RS_NONE;
  for (uint32_t i = 0; i < p->nunits; i++)
    if (p->units[i].gov == unit && p->units[i].fn == RS_FN_OBJ && p->units[i].kind == RS_U_NOUN) return i;
  return RS_NONE;
}

/* Who a pronoun or a dropped subject of the trigger's clause is: the speaker for the first person, else who acted last.
 */
static bool is_antecedent(const rs_parse *p, const rs_cand *c, uint32_t party) {
  const rs_unit *u = &p->units[c->unit];
  const rs_clause *cl = &p->clauses[u->clause];
  uint32_t verb = rs_code_verb(p, c);
  if (verb == RS_NONE || (cl->verb != verb && cl->verb != c->unit)) return false;
  uint32_t subject = cl->subject;
  bool pronoun = subject != RS_NONE && p->units[subject].kind == RS_U_PRON;
  bool dropped =
      subject == RS_NONE && p->profile->flags & RS_LANG_VERB_FIRST && !(p->units[verb].marks & RS_MARK(PASSIVE));
  if (!pronoun && !dropped) return false;
  unsigned person = RS_F_PERSON(p->units[pronoun ? subject : verb].feats);
  const rs_memory *m = p->memory;
  rs_str code = p->parties[party].code;
  if (RS_F_NUM(p->units[verb].feats) == RS_NUM_DU) {
    /* A dual is the pair that the document speaks of. */
    for (uint32_t k = 0; k < m->npair; k++)
      if (rs_str_eq(code, m->pair[k].code)) return true;
    return false;
  }
  if (cl->speaker != RS_NONE && (person == 1 || cl->kind == RS_C_COMPL))
    return rs_str_eq(code, p->parties[cl->speaker].code);
  if (person == 1) return m->has_speaker && rs_str_eq(code, m->speaker.code);
  return m->has_subject && rs_str_eq(code, m->subject.code);
}

static void place(const rs_parse *p, const rs_cand *c, uint32_t object, rs_slot *s) {
  uint32_t unit = rs_code_unit_of(p, s->party), depth;
  if (unit == RS_NONE) {
    s->via = VIA_CONTEXT;
    if (is_antecedent(p, c, s->party)) s->via = VIA_ANAPHOR, s->fn = RS_FN_SUBJ;
    return;
  }
  rs_fn fn = rs_code_relate(p, unit, c->unit, &depth);
  s->via = VIA_OWN;
  if (fn == RS_FN_NONE && c->support != RS_NONE) {
    fn = rs_code_relate(p, unit, c->support, &depth);
    s->via = VIA_SUPPORT;
  }
  if (fn == RS_FN_NONE && object != RS_NONE) {
    fn = rs_code_relate(p, unit, object, &depth);
    s->via = VIA_SUPPORT;
  }
  if (fn == RS_FN_NONE) {
    /* The subject that the trigger's clause shares with an earlier one; also that of "is ready to", "praising". */
    const rs_clause *cl = &p->clauses[p->units[c->unit].clause];
    uint32_t subject = cl->subject, d;
    bool predicate = p->units[c->unit].kind == RS_U_ADJ && p->units[c->unit].fn != RS_FN_MOD;
    bool main = predicate || cl->verb == c->unit || cl->verb == c->support || cl->verb == RS_NONE;
    if (subject != RS_NONE && main &&
        (subject == unit || rs_code_relate(p, unit, subject, &d) != RS_FN_NONE ||
         (p->units[unit].conj && p->units[unit].gov == p->units[subject].gov &&
          p->units[unit].fn == p->units[subject].fn))) {
      fn = p->units[c->unit].marks & RS_MARK(PASSIVE) ? RS_FN_OBJ : RS_FN_SUBJ;
      s->via = VIA_SHARED;
    }
  }
  if (fn == RS_FN_NONE && is_antecedent(p, c, s->party)) fn = RS_FN_SUBJ, s->via = VIA_ANAPHOR;
  if (fn == RS_FN_NONE) s->via = VIA_SENTENCE;
  s->fn = (uint8_t)fn;
}

bool rs_code_slot_acts(const rs_slot *s) {
  return s->fn == RS_FN_SUBJ && (s->via <= VIA_SHARED || s->via == VIA_ANAPHOR);
}

bool rs_code_slots(rs_parse *p, rs_cand *c) {
  c->support = rs_code_support(p, c->unit);
  c->slots = RS_NEW(p->arena, rs_slot, p->nparties ? p->nparties : 1);
  if (!c->slots) return false;
  rs_sense sense = rs_lexicon_sense(p->lex, c->sense);
  rs_frame frame = {0};
  if (sense.frame != RS_NONE) frame = rs_lexicon_frame(p->lex, sense.frame);
  uint32_t object = object_of(p, c->unit);
  for (uint32_t k = 0; k < p->nparties && c->nslots < RS_MAX_PARTIES; k++) {
    /* What an act happens within is its framework, never a side. */
    if (!p->parties[k].code.n || p->parties[k].setting) continue;
    rs_slot *s = &c->slots[c->nslots++];
    *s = (rs_slot){.party = k};
    place(p, c, object, s);
    if (s->fn != RS_FN_NONE) s->frame_side = frame.side[s->fn];
  }
  return true;
}

/* Two verbs are two acts: where each has its own subject or object, neither takes the other's. */
static bool has_own(const rs_parse *p, const rs_cand *c, const rs_cand *o, rs_fn fn) {
  if (p->units[c->unit].kind != RS_U_VERB || p->units[o->unit].kind != RS_U_VERB) return false;
  for (uint32_t k = 0; k < c->nslots; k++)
    if (c->slots[k].via <= VIA_SHARED && c->slots[k].fn == fn) return true;
  return false;
}

void rs_code_sibling_slots(const rs_parse *p, rs_cands *all, uint32_t first) {
  for (uint32_t i = first; i < all->n; i++)
    for (uint32_t j = first; j < all->n; j++) {
      rs_cand *c = &all->at[i];
      const rs_cand *o = &all->at[j];
      uint8_t act = rs_lexicon_sense_type(p->lex, c->sense);
      if (o->unit == c->unit || rs_lexicon_sense_type(p->lex, o->sense) != act || c->nslots != o->nslots) continue;
      for (uint32_t k = 0; k < c->nslots; k++) {
        if (c->slots[k].via != VIA_SENTENCE || o->slots[k].via > VIA_SHARED) continue;
        if (has_own(p, c, o, (rs_fn)o->slots[k].fn)) continue;
        c->slots[k].via = VIA_SIBLING;
        c->slots[k].fn = o->slots[k].fn;
        c->slots[k].frame_side = o->slots[k].frame_side;
      }
    }
}

rs_top rs_code_top(const rs_parse *p, uint32_t unit) {
  rs_top top = {RS_NONE, RS_FN_NONE};
  for (uint32_t i = unit, k = 0; k < MAX_CLIMB && i != RS_NONE; k++) {
    const rs_unit *u = &p->units[i];
    if (u->gov == RS_NONE) return top;
    if (top.fn == RS_FN_NONE || top.fn == RS_FN_MOD || top.fn == RS_FN_OF) top.fn = (rs_fn)u->fn;
    top.unit = u->gov;
    if (!carries(p, &p->units[u->gov]) && p->units[u->gov].kind != RS_U_PARTY) return top;
    i = u->gov;
  }
  return top;
}

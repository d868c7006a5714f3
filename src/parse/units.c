/* Units: one reading a token, then chunks in order. A token's proclitics become units of their own before it, so that a
 * rule sees an attached preposition as it sees a free one. Invariant: the units' tokens run upwards and cover the
 * sentence. Linear in tokens; allocates only where the unit array grows. */
#include "parse/internal.h"

rs_unit *rs_parse_add_unit(rs_parse *p, rs_unit_kind kind, uint32_t tok0, uint32_t tok1) {
  if (p->nunits == p->cap_units) {
    rs_unit *grown = rs_arena_grow(p->arena, p->units, p->nunits, p->nunits + 1, sizeof *grown, &p->cap_units);
    if (!grown) return NULL;
    p->units = grown;
  }
  rs_unit *u = &p->units[p->nunits++];
  *u = (rs_unit){.tok0 = tok0, .tok1 = tok1, .head = tok1 > tok0 ? tok1 - 1 : tok0, .kind = (uint8_t)kind};
  u->entry = u->ref = u->field = u->gov = RS_NONE;
  return u;
}

const rs_mention *rs_parse_mention(const rs_parse *p, uint32_t i) {
  uint32_t m = p->tokens[i].mention;
  return m != RS_NONE && p->mentions[m].tok0 == i ? &p->mentions[m] : NULL;
}

bool rs_parse_has_gram(const rs_parse *p, uint32_t i, uint64_t gram) {
  const rs_token *t = &p->tokens[i];
  for (uint32_t k = 0; k < t->nreading; k++)
    if (p->readings[t->reading0 + k].gram & gram) return true;
  return false;
}

bool rs_parse_has_pos(const rs_parse *p, uint32_t i, unsigned pos) {
  const rs_token *t = &p->tokens[i];
  for (uint32_t k = 0; k < t->nreading; k++)
    if (RS_F_POS(p->readings[t->reading0 + k].feats) == pos) return true;
  return false;
}

/* A passive auxiliary waits for its verbal noun, over prepositional phrases. */
static bool awaits_noun(const rs_parse *p) {
  for (uint32_t k = p->nunits, seen = 0; k-- > 0 && seen < 8; seen++) {
    const rs_unit *u = &p->units[k];
    if (u->gram & RS_G(PASSAUX)) return true;
    bool nominal = u->kind == RS_U_NOUN || u->kind == RS_U_PARTY;
    if (u->kind == RS_U_PUNCT || u->kind == RS_U_VERB || (nominal && k && p->units[k - 1].kind != RS_U_PREP))
      return false;
  }
  return false;
}

/* What stands before says what may come: a noun after a preposition, a verb after a negator or a subject. */
static int context_bonus(const rs_parse *p, const rs_reading *r, const rs_unit *last) {
  unsigned pos = RS_F_POS(r->feats), tense = RS_F_TENSE(r->feats);
  bool cased = p->profile->flags & RS_LANG_CASED, verb = pos == RS_POS_VERB;
  bool nominal = pos == RS_POS_NOUN || pos == RS_POS_ADJ || pos == RS_POS_NAME || pos == RS_POS_NUM;
  int b = pos == RS_POS_WORD ? 4 : 0;
  if (!cased && nominal && awaits_noun(p)) b += 4;
  /* "Their sovereignty and their security": what goes on with a pronoun as it began. */
  const rs_unit *row = rs_parse_last(p);
  if (nominal && r->en && r->pro & RS_G(COORD) && row && row->kind == RS_U_NOUN && row->en) b += 7;
  if (last && last->gram & RS_G_PREP && !(cased && last->kind == RS_U_SUBORD))
    return b + (nominal ? 6 : verb && RS_F_DER(r->feats) != RS_DER_GERUND ? -8 : 0);
  bool listed = last && last->kind == RS_U_COORD && p->nunits > 1 &&
                (p->units[p->nunits - 2].kind == RS_U_NOUN || p->units[p->nunits - 2].kind == RS_U_FIELD ||
                 p->units[p->nunits - 2].kind == RS_U_ADJ);
  if (listed && !cased) return b + (verb || nominal ? 2 : 0);
  /* A sentence that opens with what may be a noun in the plural is about it: talks, visits, clashes. */
  if (!last && cased && verb && (tense == RS_TENSE_PRESENT || tense == RS_TENSE_BASE)) return b - 4;
  if (!last || last->kind == RS_U_PUNCT || last->kind == RS_U_COORD || last->kind == RS_U_QUOTE)
    return b + (cased ? (verb && tense == RS_TENSE_BASE ? -2 : 0) : verb ? 5 : 0);
  switch ((rs_unit_kind)last->kind) {
  case RS_U_NEG:
  case RS_U_AUX: return b + (verb ? 6 : 0);
  case RS_U_SUBORD: return b + (verb ? 4 : 0);
  case RS_U_COMPL: return b + (cased ? (nominal ? 2 : 0) : verb ? 3 : nominal ? 1 : 0);
  case RS_U_REL: return b + (verb ? 5 : 0);
  case RS_U_PARTY: return b + (verb && tense != RS_TENSE_BASE ? 4 : 0);
  case RS_U_PRON: return b + (verb ? 4 : 0);
  case RS_U_NOUN:
    if (cased) return b + (verb && tense != RS_TENSE_BASE ? 1 : 0);
    /* A noun without article or pronoun waits for its genitive or adjective. */
    return b + (nominal ? (RS_F_STATE(last->feats) == RS_STATE_DEF || last->en ? 2 : 4) : 0);
  case RS_U_VERB: return b + (nominal ? 3 : verb && RS_F_DER(r->feats) == RS_DER_NONE ? -1 : 0);
  case RS_U_ADJ: return b + (cased && nominal ? 3 : 0);
  case RS_U_OTHER:
    if (last->gram & (RS_G(DET) | RS_G(ART) | RS_G(DEM) | RS_G(QUANT))) return b + (nominal ? 5 : verb ? -6 : 0);
    return b;
  default: return b;
  }
}

static bool number_at(const rs_parse *p, uint32_t i) {
  return i < p->sent->tok1 && (p->tokens[i].kind == RS_TOK_NUMBER || rs_parse_has_pos(p, i, RS_POS_NUM) ||
                               rs_parse_has_gram(p, i, RS_G(QUANT)));
}

const rs_reading *rs_parse_choose(rs_parse *p, uint32_t i) {
  rs_token *t = &p->tokens[i];
  if (!t->nreading) return NULL;
  const rs_unit *last = rs_parse_last(p);
  int best = -1000;
  for (uint32_t k = 0; k < t->nreading; k++) {
    const rs_reading *r = &p->readings[t->reading0 + k];
    int s = context_bonus(p, r, r->pro ? NULL : last) - 2 * (int)k + (r->exact ? 1 : 0);
    /* Behind its own preposition a token is a noun. */
    if (r->pro & RS_G_PREP && RS_F_POS(r->feats) == RS_POS_VERB) s -= 8;
    if (r->entry == RS_NONE) s -= 3;
    /* Before a number what may mean "about" does. */
    if (r->gram & RS_G(QUANT) && number_at(p, i + 1)) s += 6;
    /* Unvowelled, a form that may be active nearly always is. */
    if (RS_F_VOICE(r->feats) == RS_VOICE_PASSIVE) s -= 5;
    if (s > best) best = s, t->best = (uint8_t)k;
  }
  return &p->readings[t->reading0 + t->best];
}

/* Order in which a token's clitics were written: coordinator, future, preposition, complementizer. */
bool rs_parse_proclitics(rs_parse *p, uint32_t i, uint64_t pro) {
  static const struct {
    uint64_t gram;
    rs_unit_kind kind;
  } order[] = {{RS_G(COORD), RS_U_COORD},
               {RS_G(FUT), RS_U_AUX},
               {RS_G(COMPL) | RS_G(PURPOSE), RS_U_SUBORD},
               {RS_G_PREP, RS_U_PREP}};
  for (size_t k = 0; k < sizeof order / sizeof *order; k++) {
    if (!(pro & order[k].gram)) continue;
    /* An attached purpose particle that is a preposition before a noun stays one unit. */
    if (order[k].kind == RS_U_SUBORD && (pro & RS_G_PREP) && !rs_parse_has_pos(p, i, RS_POS_VERB)) continue;
    rs_unit *u = rs_parse_add_unit(p, order[k].kind, i, i);
    if (!u) return false;
    u->gram = pro & order[k].gram;
    if (order[k].kind == RS_U_SUBORD && (pro & RS_G_PREP)) break;
  }
  return true;
}

static bool actor_kind(uint8_t kind) {
  switch ((rs_kind)kind) {
  case RS_KIND_STATE:
  case RS_KIND_ORG:
  case RS_KIND_GROUP:
  case RS_KIND_PERSON:
  case RS_KIND_ROLE:
  case RS_KIND_PLACE: return true;
  default: return false;
  }
}

/* "Told Kenya that": the party last read is whom a reporting verb right before it speaks to. */
static bool told_party(const rs_parse *p) {
  uint32_t k = p->nunits - 1;
  while (k > 0 && (p->units[k - 1].kind == RS_U_OTHER || p->units[k - 1].kind == RS_U_ADJ)) k--;
  return k > 0 && p->units[k - 1].kind == RS_U_VERB && p->units[k - 1].gram & RS_G(REPORT);
}

/* "After China signed": a state's name and right behind it what can only be a verb with a tense. */
static bool clause_next(const rs_parse *p, uint32_t i) {
  if (i + 1 < p->sent->tok1 && !rs_parse_mention(p, i) && rs_parse_has_gram(p, i, RS_G(ART) | RS_G(DET))) i++;
  const rs_mention *m = i < p->sent->tok1 ? rs_parse_mention(p, i) : NULL;
  if (!m || !actor_kind(m->kind) || m->tok1 >= p->sent->tok1 || !(p->profile->flags & RS_LANG_CASED)) return false;
  if (m->en || rs_parse_has_pos(p, m->tok1, RS_POS_NOUN)) return false;
  const rs_token *t = &p->tokens[m->tok1];
  for (uint32_t k = 0; k < t->nreading; k++) {
    uint32_t f = p->readings[t->reading0 + k].feats, tense = RS_F_TENSE(f);
    if (RS_F_POS(f) == RS_POS_VERB && (tense == RS_TENSE_PAST || tense == RS_TENSE_PRESENT)) return true;
  }
  return false;
}

/* A closed-class word of several classes is told by its neighbours. */
static rs_unit_kind word_kind(const rs_parse *p, uint32_t i, uint32_t next, uint64_t g) {
  const rs_unit *last = rs_parse_last(p);
  bool verb_next = next < p->sent->tok1 && rs_parse_has_pos(p, next, RS_POS_VERB);
  if (g & RS_G_PREP && g & RS_G(PURPOSE)) return verb_next ? RS_U_SUBORD : RS_U_PREP;
  if (g & RS_G(COMPL) && g & (RS_G(REL) | RS_G(DEM))) {
    if (last && last->kind == RS_U_VERB) return RS_U_COMPL;
    if (last && last->kind == RS_U_PARTY && told_party(p)) return RS_U_COMPL;
    return last && (last->kind == RS_U_NOUN || last->kind == RS_U_PARTY) ? RS_U_REL : RS_U_OTHER;
  }
  if (g & RS_G(NEG)) return RS_U_NEG;
  if (g & RS_G(COORD)) return RS_U_COORD;
  if (g & RS_G(COMPL)) return RS_U_COMPL;
  if (g & (RS_G(FUT) | RS_G(MAY) | RS_G(MUST) | RS_G(PASSAUX) | RS_G(PERF) | RS_G(BE))) return RS_U_AUX;
  if (g & (RS_G(TEMPORAL) | RS_G(SUBORD) | RS_G(COND)) && g & RS_G_PREP) {
    bool clause =
        verb_next || (next < p->sent->tok1 && rs_parse_has_gram(p, next, RS_G(COMPL))) || clause_next(p, next);
    return clause ? RS_U_SUBORD : RS_U_PREP;
  }
  if (g & RS_G(P_ACCORD) && verb_next) return RS_U_SUBORD;
  if (g & (RS_G(P_AFTER) | RS_G(P_BEFORE)) && clause_next(p, next)) return RS_U_SUBORD;
  if (g & RS_G_PREP) return RS_U_PREP;
  if (g & RS_G(REL)) return RS_U_REL;
  if (g & (RS_G(SUBORD) | RS_G(TEMPORAL) | RS_G(COND) | RS_G(PURPOSE) | RS_G(CONTRAST))) return RS_U_SUBORD;
  if (g & (RS_G(PRON) | RS_G(RECIP))) return RS_U_PRON;
  (void)i;
  return RS_U_OTHER;
}

static rs_unit_kind open_kind(uint32_t feats) {
  switch (RS_F_POS(feats)) {
  case RS_POS_VERB: return RS_U_VERB;
  case RS_POS_ADJ: return RS_U_ADJ;
  case RS_POS_NUM: return RS_U_NUM;
  case RS_POS_WORD: return RS_U_OTHER;
  default: return RS_U_NOUN;
  }
}

static void fill_from_reading(rs_unit *u, const rs_reading *r) {
  u->gram = r->gram, u->sem = r->sem, u->pro = r->pro;
  u->feats = r->feats, u->entry = r->entry, u->en = r->en, u->lexkind = r->kind;
}

/* A term of several words, or a name that no actor is: time, field, framework, outlet, unit, or an ordinary term. */
static bool mention_unit(rs_parse *p, const rs_mention *m) {
  rs_entry e = rs_lexicon_entry(p->lex, m->entry);
  rs_unit_kind kind = RS_U_NOUN;
  const rs_reading *r = m->tok1 == m->tok0 + 1 ? rs_parse_choose(p, m->tok0) : NULL;
  const rs_token *t0 = &p->tokens[m->tok0];
  for (uint32_t k = 0; !r && m->kind == RS_KIND_FIELD && (p->profile->flags & RS_LANG_NISBA_AFTER) && k < t0->nreading;
       k++) {
    const rs_reading *c = &p->readings[t0->reading0 + k];
    if (RS_F_POS(c->feats) == RS_POS_NOUN && c->entry != RS_NONE && rs_lexicon_entry(p->lex, c->entry).nsense) r = c;
  }
  switch ((rs_kind)m->kind) {
  /* Thousand, million: a part of the number. */
  case RS_KIND_TIME: kind = e.value >= 1000 ? RS_U_NUM : RS_U_TIME; break;
  case RS_KIND_FRAMEWORK: kind = RS_U_FRAMEWORK; break;
  case RS_KIND_FIELD:
    kind = r && r->entry != RS_NONE && r->kind != RS_KIND_FIELD ? open_kind(r->feats) : RS_U_FIELD;
    break;
  case RS_KIND_OUTLET:
  case RS_KIND_AGENCY: kind = RS_U_OTHER; break;
  /* A sum of money is a thing that is given; other units only measure. */
  case RS_KIND_UNIT: kind = e.sem ? RS_U_NOUN : RS_U_OTHER; break;
  case RS_KIND_WORD: kind = word_kind(p, m->tok0, m->tok1, e.gram); break;
  default: kind = open_kind(m->feats); break;
  }
  if (!rs_parse_proclitics(p, m->tok0, m->pro)) return false;
  rs_unit *u = rs_parse_add_unit(p, kind, m->tok0, m->tok1);
  if (!u) return false;
  if (m->kind == RS_KIND_FIELD && kind != RS_U_FIELD) {
    fill_from_reading(u, r);
  } else {
    u->gram = e.gram, u->sem = e.sem, u->pro = m->pro, u->feats = m->feats, u->entry = m->entry, u->en = m->en;
    u->lexkind = m->kind;
  }
  if (m->has_art) u->feats |= RS_FEAT(0, 0, 0, 0, 0, 0, RS_STATE_DEF, 0, 0);
  if (m->kind == RS_KIND_FIELD) u->field = e.ref;
  return true;
}

static bool token_unit(rs_parse *p, uint32_t i) {
  const rs_token *t = &p->tokens[i];
  if (t->kind == RS_TOK_PUNCT || t->kind == RS_TOK_SYMBOL) {
    bool quote = t->punct == RS_P_QUOTE || t->punct == RS_P_QUOTE_OPEN || t->punct == RS_P_QUOTE_CLOSE;
    return rs_parse_add_unit(p, quote ? RS_U_QUOTE : RS_U_PUNCT, i, i + 1) != NULL;
  }
  if (t->kind == RS_TOK_NUMBER) return rs_parse_add_unit(p, RS_U_NUM, i, i + 1) != NULL;
  const rs_reading *r = rs_parse_choose(p, i);
  if (!r) return rs_parse_add_unit(p, RS_U_NOUN, i, i + 1) != NULL;
  rs_unit_kind kind = r->kind == RS_KIND_WORD ? word_kind(p, i, i + 1, r->gram) : open_kind(r->feats);
  if (!rs_parse_proclitics(p, i, r->pro)) return false;
  rs_unit *u = rs_parse_add_unit(p, kind, i, i + 1);
  if (!u) return false;
  fill_from_reading(u, r);
  return true;
}

bool rs_parse_units(rs_parse *p) {
  /* A dateline is no part of the sentence's grammar. */
  for (uint32_t i = p->sent->body_tok; i < p->sent->tok1;) {
    const rs_mention *m = rs_parse_mention(p, i);
    uint32_t next = i;
    bool found = false;
    if (p->tokens[i].kind == RS_TOK_WORD && !rs_parse_party(p, i, &next, &found)) return false;
    if (found) {
      i = next;
    } else if (m && !actor_kind(m->kind)) {
      if (!mention_unit(p, m)) return false;
      i = m->tok1;
    } else {
      if (!token_unit(p, i)) return false;
      i++;
    }
  }
  return true;
}

/* Clauses and functions: one pass over the units with a small state. A clause opens at a complementizer, relative,
 * subordinator, quotation or coordinated verb and closes at punctuation; nominals get their function from the
 * preposition before them, the noun they stand beside, or their place about the verb (verb-first or subject-first by
 * the language's profile). Invariants: gov is an index of another unit or RS_NONE; a clause's parent has a lower index.
 * Linear. */
#include "parse/internal.h"

typedef struct state {
  rs_parse *p;
  uint16_t clause;
  uint32_t prep;          /* preposition that waits for its nominal */
  uint32_t nominal;       /* last nominal of the clause, RS_NONE after punctuation */
  uint32_t topic;         /* nominal before the verb, without a function yet */
  bool coord;             /* the unit before was a coordinator */
  bool comma;             /* punctuation since the last nominal */
  bool objects;           /* the clause's verb has had its object */
  bool verb_first, after; /* language: subject may follow; adjectives follow */
} state;

static bool is_nominal(const rs_unit *u) {
  return u->kind == RS_U_NOUN || u->kind == RS_U_PARTY || u->kind == RS_U_FRAMEWORK || u->kind == RS_U_FIELD ||
         u->kind == RS_U_PRON;
}

static rs_clause *here(state *s) { return &s->p->clauses[s->clause]; }

static bool open_clause(state *s, rs_clause_kind kind, uint16_t parent, uint32_t unit) {
  rs_parse *p = s->p;
  if (p->nclauses >= UINT16_MAX) return true;
  if (p->nclauses == p->cap_clauses) {
    rs_clause *grown =
        rs_arena_grow(p->arena, p->clauses, p->nclauses, p->nclauses + 1, sizeof *grown, &p->cap_clauses);
    if (!grown) return false;
    p->clauses = grown;
  }
  p->clauses[p->nclauses] = (rs_clause){.unit0 = unit,
                                        .unit1 = unit,
                                        .verb = RS_NONE,
                                        .subject = RS_NONE,
                                        .parent = parent,
                                        .kind = (uint8_t)kind,
                                        .speaker = RS_NONE};
  s->clause = (uint16_t)p->nclauses++;
  s->prep = s->nominal = s->topic = RS_NONE;
  s->objects = s->comma = false;
  return true;
}

/* Back to a clause that has begun before: what comes now joins it. */
static void return_to(state *s, uint16_t clause) {
  const rs_parse *p = s->p;
  const rs_clause *c = &p->clauses[clause];
  s->clause = clause;
  s->prep = s->nominal = s->topic = RS_NONE;
  s->comma = true;
  s->objects = false;
  for (uint32_t k = c->unit0; c->verb != RS_NONE && !s->objects && k < c->unit1; k++)
    s->objects = p->units[k].gov == c->verb && p->units[k].fn == RS_FN_OBJ;
  /* What it was about before still waits for its verb. */
  for (uint32_t k = c->unit0; c->verb == RS_NONE && s->topic == RS_NONE && k < c->unit1; k++)
    if (p->units[k].clause == clause && is_nominal(&p->units[k]) && p->units[k].fn == RS_FN_NONE) s->topic = k;
}

static rs_fn fn_of_prep(uint64_t gram) {
  static const struct {
    uint64_t gram;
    rs_fn fn;
  } map[] = {{RS_G(P_BETWEEN), RS_FN_BETWEEN}, {RS_G(P_WITH), RS_FN_WITH},     {RS_G(P_AGAINST), RS_FN_AGAINST},
             {RS_G(P_INVITE), RS_FN_INVITE},   {RS_G(P_BY), RS_FN_BY},         {RS_G(P_WITHIN), RS_FN_WITHIN},
             {RS_G(P_ABOUT), RS_FN_ABOUT},     {RS_G(P_DURING), RS_FN_DURING}, {RS_G(P_AFTER), RS_FN_AFTER},
             {RS_G(P_BEFORE), RS_FN_BEFORE},   {RS_G(P_UNDER), RS_FN_UNDER},   {RS_G(P_ACCORD), RS_FN_ACCORD},
             {RS_G(P_OF), RS_FN_OF},           {RS_G(P_TO), RS_FN_TO},         {RS_G(P_FOR), RS_FN_FOR},
             {RS_G(P_FROM), RS_FN_FROM},       {RS_G(P_ON), RS_FN_ON},         {RS_G(P_IN), RS_FN_IN}};
  for (size_t k = 0; k < sizeof map / sizeof *map; k++)
    if (gram & map[k].gram) return map[k].fn;
  return RS_FN_OTHER;
}

static bool is_event_noun(const rs_parse *p, const rs_unit *u) {
  return u->kind == RS_U_NOUN && u->entry != RS_NONE && (u->sem || rs_lexicon_entry(p->lex, u->entry).nsense);
}

/* What a prepositional phrase belongs to: an event noun close before it, else the clause's verb, else the last noun. */
static uint32_t attach_prep(state *s, uint32_t prep) {
  rs_parse *p = s->p;
  uint32_t verb = here(s)->verb, found = RS_NONE;
  for (uint32_t k = prep, seen = 0; k-- > 0 && seen < 6;) {
    const rs_unit *u = &p->units[k];
    if (u->clause != s->clause || u->kind == RS_U_PUNCT || k == verb) break;
    if (u->kind == RS_U_PUNCT) break;
    if (is_nominal(u)) seen++;
    if (is_event_noun(p, u)) return k;
    if (u->kind == RS_U_NOUN && found == RS_NONE) found = k;
    if (u->kind == RS_U_ADJ && u->entry != RS_NONE && rs_lexicon_entry(p->lex, u->entry).nsense && found == RS_NONE)
      return k;
  }
  return verb != RS_NONE ? verb : found;
}

static void set_fn(state *s, uint32_t i, rs_fn fn, uint32_t gov) {
  rs_unit *u = &s->p->units[i];
  u->fn = (uint8_t)fn;
  u->gov = gov == i ? RS_NONE : gov;
}

/* A coordinated nominal shares the function of the nearest earlier one of its kind. */
static bool coordinate(state *s, uint32_t i) {
  rs_parse *p = s->p;
  rs_unit *u = &p->units[i];
  bool party = u->kind == RS_U_PARTY;
  for (uint32_t k = i, seen = 0; k-- > 0 && seen < 12; seen++) {
    rs_unit *o = &p->units[k];
    if (o->clause != s->clause || o->kind == RS_U_VERB) break;
    if (!is_nominal(o) || (o->kind == RS_U_PARTY) != party) continue;
    u->fn = o->fn, u->gov = o->gov == i ? RS_NONE : o->gov, u->conj = 1;
    if (o->fn == RS_FN_NONE && s->topic == RS_NONE) s->topic = i;
    return true;
  }
  return false;
}

/* English "China talks": the noun behind takes over, what stood before becomes its modifier. */
static void compound(state *s, uint32_t before, uint32_t i) {
  rs_parse *p = s->p;
  rs_unit *b = &p->units[before], *u = &p->units[i];
  bool poss = b->en && p->profile->en[b->en - 1].poss;
  u->fn = b->fn, u->gov = b->gov, u->conj = b->conj;
  if (u->gov == i) u->gov = RS_NONE;
  b->fn = poss ? RS_FN_OF : RS_FN_MOD;
  b->gov = i;
  if (s->topic == before) s->topic = i;
  if (here(s)->subject == before) here(s)->subject = i;
}

static bool adjacent(const state *s, uint32_t before, uint32_t i) {
  if (before == RS_NONE || s->comma) return false;
  for (uint32_t k = before + 1; k < i; k++)
    if (s->p->units[k].kind != RS_U_ADJ && s->p->units[k].kind != RS_U_QUOTE) return false;
  return true;
}

/* The noun that an adjective of nationality or a genitive behind it belongs to; RS_NONE: it is no such thing. */
static uint32_t genitive_of(const state *s, uint32_t i) {
  const rs_parse *p = s->p;
  const rs_unit *u = &p->units[i];
  if (!adjacent(s, s->nominal, i) || !s->after) return RS_NONE;
  const rs_unit *b = &p->units[s->nominal];
  bool nisba = u->kind == RS_U_PARTY && p->parties[u->ref].kind == RS_PARTY_NISBA;
  if (nisba && b->kind == RS_U_PARTY && b->fn == RS_FN_MOD) return b->gov;
  if (b->kind != RS_U_NOUN && b->kind != RS_U_FIELD) return RS_NONE;
  if (nisba) {
    /* Over a chain of genitives the adjective belongs to its head. */
    return s->nominal;
  }
  if (s->p->units[i - 1].kind == RS_U_ADJ) return RS_NONE;
  if (RS_F_STATE(b->feats) == RS_STATE_DEF || b->en) {
    /* "In the capital Nairobi": a place beside the noun of a prepositional phrase tells which. */
    bool phrase = b->fn != RS_FN_NONE && b->fn != RS_FN_SUBJ && b->fn != RS_FN_OBJ && b->fn != RS_FN_OBJ2;
    bool place = u->kind == RS_U_PARTY && (p->parties[u->ref].kind == RS_PARTY_PLACE || u->feats & RS_F_METONYM);
    return phrase && place && !b->en ? s->nominal : RS_NONE;
  }
  return s->nominal;
}

/* A verb and the noun behind it that differ in gender are no verb and subject: what it signed, not who. */
static bool disagrees(const state *s, uint32_t verb, uint32_t i) {
  const rs_unit *v = &s->p->units[verb], *u = &s->p->units[i];
  unsigned gender = RS_F_GEN(v->feats), own = RS_F_GEN(u->feats);
  if (u->kind != RS_U_NOUN || RS_F_NUM(u->feats) != RS_NUM_SG || RS_F_PERSON(v->feats) != 3 || !gender || !own ||
      gender == own)
    return false;
  /* Over other words the masculine may stand for either. */
  return gender == RS_GEN_F || i == verb + 1;
}

/* A nominal without a preposition about the clause's verb. */
static void argument(state *s, uint32_t i) {
  rs_parse *p = s->p;
  rs_clause *c = here(s);
  if (c->verb == RS_NONE) {
    if (s->topic == RS_NONE) s->topic = i;
    return;
  }
  const rs_unit *v = &p->units[c->verb];
  bool passive = v->marks & RS_MARK(PASSIVE);
  unsigned num = RS_F_NUM(v->feats);
  bool dropped =
      s->verb_first && c->subject == RS_NONE && (num == RS_NUM_DU || num == RS_NUM_PL || RS_F_PERSON(v->feats) == 1);
  if (s->verb_first && c->subject == RS_NONE && !dropped && (passive || !disagrees(s, c->verb, i))) {
    set_fn(s, i, passive ? RS_FN_OBJ : RS_FN_SUBJ, c->verb);
    c->subject = i;
  } else if (!s->objects) {
    set_fn(s, i, RS_FN_OBJ, c->verb);
    s->objects = true;
  } else {
    set_fn(s, i, RS_FN_OBJ2, c->verb);
  }
}

/* "with A, B and C": a party behind a party and a comma, where the row goes on to a coordinator. */
static bool listed(const rs_parse *p, uint32_t i) {
  if (i < 2 || p->units[i].kind != RS_U_PARTY || p->units[i - 2].kind != RS_U_PARTY) return false;
  uint32_t k = i - 1;
  while (k + 1 < p->nunits && p->units[k].kind == RS_U_PUNCT && p->tokens[p->units[k].tok0].punct == RS_P_COMMA &&
         p->units[k + 1].kind == RS_U_PARTY)
    k += 2;
  if (k < i + 1 || k >= p->nunits) return false;
  if (p->units[k].kind == RS_U_PUNCT && k + 1 < p->nunits) k++;
  return p->units[k].kind == RS_U_COORD && k + 1 < p->nunits && p->units[k + 1].kind == RS_U_PARTY;
}

static void on_nominal(state *s, uint32_t i) {
  rs_parse *p = s->p;
  rs_unit *u = &p->units[i];
  uint32_t of = genitive_of(s, i);
  if (u->kind == RS_U_TIME) return;
  if (s->prep != RS_NONE) {
    set_fn(s, i, fn_of_prep(p->units[s->prep].gram), attach_prep(s, s->prep));
    p->units[s->prep].gov = i;
    s->prep = RS_NONE;
  } else if (!s->after && adjacent(s, s->nominal, i) && !s->coord && u->kind != RS_U_PRON) {
    compound(s, s->nominal, i);
  } else if (of != RS_NONE && !s->coord) {
    bool nisba = u->kind == RS_U_PARTY && p->parties[u->ref].kind == RS_PARTY_NISBA;
    set_fn(s, i, nisba ? RS_FN_MOD : RS_FN_OF, of);
  } else if (!((s->coord || listed(p, i)) && coordinate(s, i))) {
    argument(s, i);
  }
  s->nominal = i;
  s->comma = false;
}

/* Auxiliaries before a main verb: what hung on the auxiliary now hangs on the verb. */
static bool takes_over(state *s, uint32_t old, uint32_t i) {
  rs_parse *p = s->p;
  const uint64_t aux =
      RS_G(BE) | RS_G(PERF) | RS_G(PASSAUX) | RS_G(BEGIN) | RS_G(CONT) | RS_G(MAY) | RS_G(MUST) | RS_G(FUT);
  if (!(p->units[old].gram & aux)) return false;
  if (s->coord) return false;
  for (uint32_t k = old + 1; k < i; k++)
    if (!s->verb_first &&
        (p->units[k].kind == RS_U_PUNCT || (is_nominal(&p->units[k]) && p->units[k].fn == RS_FN_OBJ && k + 1 != i)))
      return false;
  p->units[old].kind = RS_U_AUX;
  p->units[old].gov = i;
  for (uint32_t k = 0; k < i; k++)
    if (p->units[k].gov == old && k != old) p->units[k].gov = i;
  return true;
}

static void participle_passive(state *s, uint32_t i) {
  rs_parse *p = s->p;
  rs_unit *v = &p->units[i];
  if (RS_F_DER(v->feats) != RS_DER_PASSPART && RS_F_TENSE(v->feats) != RS_TENSE_PAST) return;
  for (uint32_t k = i; k-- > 0 && i - k <= 4;) {
    const rs_unit *o = &p->units[k];
    if (o->kind == RS_U_AUX || (o->kind == RS_U_VERB && o->gram & RS_G(BE))) {
      if (o->gram & RS_G(BE)) v->marks |= RS_MARK(PASSIVE);
      /* "Had spoken" is a perfect, whatever its participle looks like. */
      else if (o->gram & RS_G(PERF))
        v->marks &= ~RS_MARK(PASSIVE);
      return;
    }
    if (o->kind != RS_U_OTHER && o->kind != RS_U_NEG && o->kind != RS_U_ADJ) return;
  }
}

/* Subject-first: a nominal right before a second verb begins a clause of its own, behind a coordinator or comma beside
 * the first
 * ("..., and we agreed"), behind a reporting verb below it ("said Y signed"). RS_NONE: it is no such nominal. */
static uint32_t fresh_subject(const state *s, uint32_t old, uint32_t i, bool *below) {
  const rs_parse *p = s->p;
  uint32_t n = s->nominal;
  if (s->verb_first || n == RS_NONE || s->comma) return RS_NONE;
  for (uint32_t k = n + 1; k < i; k++)
    if (p->units[k].kind != RS_U_AUX && p->units[k].kind != RS_U_OTHER && p->units[k].kind != RS_U_NEG &&
        p->units[k].kind != RS_U_ADJ)
      return RS_NONE;
  uint8_t fn = p->units[n].fn;
  if (fn != RS_FN_OBJ && fn != RS_FN_OBJ2 && !p->units[n].conj) return RS_NONE;
  uint32_t k = n;
  while (k > 0 && (p->units[k - 1].kind == RS_U_OTHER || p->units[k - 1].kind == RS_U_ADJ || p->units[k - 1].gov == n))
    k--;
  if (k == 0) return RS_NONE;
  const rs_unit *before = &p->units[k - 1];
  *below = k - 1 == old && before->gram & RS_G(REPORT);
  return *below || before->kind == RS_U_COORD || before->kind == RS_U_PUNCT ? n : RS_NONE;
}

/* A second verb is a clause of its own; joined by a coordinator it shares parent, kind and subject. */
static bool second_verb(state *s, uint32_t i) {
  rs_parse *p = s->p;
  rs_unit *v = &p->units[i];
  const rs_clause *c = here(s);
  uint32_t subject = c->subject, antecedent = s->nominal;
  bool below = false, report = v->gram & RS_G(REPORT) && (s->coord || (s->comma && s->verb_first));
  uint32_t fresh = fresh_subject(s, c->verb, i, &below);
  bool beside = s->coord || (fresh != RS_NONE && !below);
  uint16_t parent = beside ? c->parent : s->clause;
  rs_clause_kind kind = beside ? (rs_clause_kind)c->kind : below ? RS_C_COMPL : RS_C_REL;
  /* A past and a participle that look alike: with "by" behind it, it is the participle. */
  bool participle = RS_F_DER(v->feats) == RS_DER_PASSPART || (i + 1 < p->nunits && p->units[i + 1].gram & RS_G(P_BY));
  bool reduced = !beside && !below && !s->verb_first && s->nominal != RS_NONE && !s->comma && participle;
  if (!s->coord && s->comma) kind = (rs_clause_kind)c->kind, parent = c->parent;
  /* "and he said" leaves the clause that was being reported; so does "..., said the minister that". */
  while (report && (p->clauses[parent].kind == RS_C_COMPL || p->clauses[parent].kind == RS_C_QUOTE) &&
         p->clauses[parent].parent != parent)
    parent = p->clauses[parent].parent;
  if (report) kind = RS_C_MAIN;
  /* What is quoted behind a verb of speech is a clause of its own. */
  bool quoted = i && p->units[i - 1].kind == RS_U_QUOTE && !s->coord && p->units[c->verb].gram & RS_G(REPORT);
  if (quoted) kind = RS_C_QUOTE, parent = s->clause;
  if (!open_clause(s, kind, parent, i)) return false;
  here(s)->subject = report || quoted ? RS_NONE : subject;
  if (reduced) {
    v->marks |= RS_MARK(PASSIVE) | RS_MARK(RELATIVE);
    here(s)->subject = antecedent;
  }
  if (fresh != RS_NONE) {
    here(s)->subject = fresh;
    here(s)->unit0 = fresh;
    p->units[fresh].clause = s->clause;
    p->units[fresh].conj = 0;
    set_fn(s, fresh, v->marks & RS_MARK(PASSIVE) ? RS_FN_OBJ : RS_FN_SUBJ, i);
  }
  return true;
}

static bool on_verb(state *s, uint32_t i) {
  rs_parse *p = s->p;
  rs_unit *v = &p->units[i];
  if (RS_F_VOICE(v->feats) == RS_VOICE_PASSIVE) v->marks |= RS_MARK(PASSIVE);
  if (!s->verb_first) participle_passive(s, i);
  uint32_t old = here(s)->verb;
  if (old != RS_NONE && !takes_over(s, old, i)) {
    if (!second_verb(s, i)) return false;
  } else if (s->topic != RS_NONE &&
             (here(s)->subject == RS_NONE || (here(s)->kind == RS_C_REL && here(s)->subject < here(s)->unit0))) {
    /* Also "which Kenya signed": the antecedent is what was signed. */
    here(s)->subject = s->topic;
  }
  rs_clause *c = here(s);
  /* "Which it signed", with a pronoun for the antecedent on the verb: that is its object, the subject is still to come.
   */
  if (s->verb_first && c->kind == RS_C_REL && v->en && c->subject != RS_NONE && c->subject < c->unit0)
    c->subject = RS_NONE;
  c->verb = i;
  c->tense = (uint8_t)RS_F_TENSE(v->feats);
  v->clause = s->clause;
  if (s->topic != RS_NONE && c->subject == s->topic) {
    rs_fn fn = v->marks & RS_MARK(PASSIVE) ? RS_FN_OBJ : RS_FN_SUBJ;
    for (uint32_t k = s->topic; k < i; k++)
      if (p->units[k].clause == s->clause && is_nominal(&p->units[k]) &&
          (k == s->topic || (p->units[k].conj && p->units[k].fn == RS_FN_NONE)))
        set_fn(s, k, fn, i);
  }
  s->topic = s->nominal = s->prep = RS_NONE;
  s->objects = false;
  return true;
}

/* A complementizer of speech belongs to the nearest verb of speech it stands under, over clauses that lie between ("said in
 * a talk that he gave that"). */
static uint16_t speech_above(const state *s) {
  const rs_parse *p = s->p;
  uint16_t c = s->clause;
  for (;;) {
    uint32_t verb = p->clauses[c].verb;
    if (verb != RS_NONE && p->units[verb].gram & RS_G(REPORT)) return c;
    if (p->clauses[c].parent == c) return s->clause;
    c = p->clauses[c].parent;
  }
}

static bool on_opener(state *s, uint32_t i) {
  rs_parse *p = s->p;
  const rs_unit *u = &p->units[i];
  rs_clause_kind kind = RS_C_ADV;
  uint32_t antecedent = RS_NONE, subject = here(s)->subject;
  if (u->kind == RS_U_COMPL)
    kind = RS_C_COMPL;
  else if (u->kind == RS_U_REL)
    kind = RS_C_REL, antecedent = s->comma ? RS_NONE : s->nominal;
  else if (u->gram & RS_G(COND))
    kind = RS_C_COND;
  else if (u->gram & RS_G(PURPOSE))
    kind = RS_C_PURPOSE;
  else if (u->gram & RS_G(COMPL))
    kind = RS_C_COMPL;
  uint16_t parent = kind == RS_C_COMPL && u->gram & RS_G(REPORT) ? speech_above(s) : s->clause;
  /* "that ..., and that ...": the second hangs on the same verb as the first. */
  if (s->coord && here(s)->kind == kind && here(s)->parent != s->clause) parent = here(s)->parent;
  if (!open_clause(s, kind, parent, i)) return false;
  /* Behind a comma the relative stands for what was said before: it is its own subject. */
  if (kind == RS_C_REL) here(s)->subject = antecedent == RS_NONE ? i : antecedent;
  if (kind == RS_C_PURPOSE) here(s)->subject = subject;
  p->units[i].clause = s->clause;
  return true;
}

static bool on_punct(state *s, uint32_t i) {
  rs_parse *p = s->p;
  const rs_token *t = &p->tokens[p->units[i].tok0];
  unsigned punct = t->punct;
  rs_clause *c = here(s);
  /* A hyphen inside a word parts nothing. */
  if (punct == RS_P_DASH && p->units[i].tok1 < p->sent->tok1 && !(t->flags & RS_TOK_SPACE_BEFORE) &&
      !(t[1].flags & RS_TOK_SPACE_BEFORE))
    return true;
  s->comma = true;
  s->prep = RS_NONE;
  if (punct == RS_P_COLON) {
    if (c->verb != RS_NONE && p->units[c->verb].gram & RS_G(REPORT))
      return open_clause(s, RS_C_QUOTE, s->clause, i + 1);
    return true;
  }
  if (punct == RS_P_STOP || punct == RS_P_SEMICOLON || punct == RS_P_QUESTION || punct == RS_P_ELLIPSIS) {
    if (i + 1 < p->nunits) return open_clause(s, RS_C_MAIN, 0, i + 1);
    return true;
  }
  if ((c->kind == RS_C_REL || c->kind == RS_C_PURPOSE || c->kind == RS_C_ADV) && c->verb != RS_NONE &&
      c->parent != s->clause) {
    uint16_t parent = c->parent;
    return_to(s, parent);
  }
  return true;
}

/* An adjective that opens slots ("ready to") has the clause's nominal as its subject. */
static void on_adj(state *s, uint32_t i) {
  rs_parse *p = s->p;
  rs_unit *u = &p->units[i];
  if (s->after && !s->comma && i && s->nominal != RS_NONE) {
    if (s->nominal + 1 == i)
      set_fn(s, i, RS_FN_MOD, s->nominal);
    else if (p->units[i - 1].kind == RS_U_ADJ && p->units[i - 1].fn == RS_FN_MOD)
      set_fn(s, i, RS_FN_MOD, p->units[i - 1].gov);
  }
  if (u->entry == RS_NONE || !rs_lexicon_entry(p->lex, u->entry).nsense) return;
  rs_clause *c = here(s);
  if (c->subject == RS_NONE && s->topic != RS_NONE) c->subject = s->topic;
  if (c->verb == RS_NONE || p->units[c->verb].gram & RS_G(BE)) s->nominal = RS_NONE;
}

bool rs_parse_clauses(rs_parse *p) {
  state s = {.p = p};
  s.verb_first = p->profile->flags & RS_LANG_VERB_FIRST;
  s.after = p->profile->flags & RS_LANG_NISBA_AFTER;
  if (!open_clause(&s, RS_C_MAIN, 0, 0)) return false;
  for (uint32_t i = 0; i < p->nunits; i++) {
    rs_unit *u = &p->units[i];
    u->clause = s.clause;
    bool coord = false, ok = true;
    switch ((rs_unit_kind)u->kind) {
    case RS_U_COORD: coord = true; break;
    case RS_U_PREP: s.prep = i; break;
    case RS_U_COMPL:
    case RS_U_REL:
    case RS_U_SUBORD: ok = on_opener(&s, i); break;
    case RS_U_PUNCT: ok = on_punct(&s, i); break;
    case RS_U_VERB: ok = on_verb(&s, i); break;
    case RS_U_ADJ: on_adj(&s, i); break;
    case RS_U_NOUN:
    case RS_U_PARTY:
    case RS_U_FRAMEWORK:
    case RS_U_FIELD:
    case RS_U_PRON: on_nominal(&s, i); break;
    case RS_U_OTHER:
    case RS_U_AUX:
    case RS_U_NEG:
    case RS_U_QUOTE: coord = s.coord; break;
    case RS_U_TIME: s.prep = RS_NONE; break;
    default: break;
    }
    if (!ok) return false;
    s.coord = coord;
    p->clauses[p->units[i].clause].unit1 = i + 1;
  }
  /* A clause without a verb keeps the nominal it was about. */
  if (here(&s)->subject == RS_NONE && here(&s)->verb == RS_NONE) here(&s)->subject = s.topic;
  return true;
}

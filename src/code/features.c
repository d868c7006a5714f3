/* What the event model sees of a candidate: classes, functions, marks and counts around its trigger. No feature holds a
 * word. Cost: linear in the sentence's units for each candidate. Invariant: at most RS_MAX_CAND_FEATURES, the rest is
 * left out. */
#include "base/bytes.h"
#include "code/internal.h"
#include "text/token.h"

typedef struct sink {
  uint64_t at[RS_MAX_CAND_FEATURES];
  uint32_t n;
} sink;

static void put(sink *s, enum rs_template t, uint32_t a, uint32_t b, uint32_t c) {
  if (s->n < RS_MAX_CAND_FEATURES) s->at[s->n++] = rs_feature(t, a, b, c);
}

/* The promise of an act is a type of its own to the model. */
static uint32_t type_of(const rs_parse *p, const rs_cand *c) {
  return c->planned ? rs_lexicon_sense_type(p->lex, c->sense) + (uint32_t)RS_PLANNED_TYPE : c->type;
}

static uint32_t bucket(uint32_t n) { return n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : n < 40 ? 7 : 8; }

/* One feature for each bit set. */
static void put_bits(sink *s, enum rs_template t, uint64_t bits, uint32_t b) {
  for (; bits; bits &= bits - 1) put(s, t, rs_low_bit(bits), b, 0);
}

static uint32_t def_state(const rs_unit *u) {
  return (RS_F_STATE(u->feats) == RS_STATE_DEF ? 1u : 0u) | (u->en ? 2u : 0u);
}

static void trigger_features(const rs_parse *p, const rs_cand *c, sink *s) {
  const rs_unit *u = &p->units[c->unit];
  uint32_t t = type_of(p, c), pl = c->planned;
  put(s, RS_T_bias, t, 0, 0);
  put(s, RS_T_language, p->profile->lang, t, 0);
  put(s, RS_T_language_any, p->profile->lang, pl, u->kind);
  put(s, pl ? RS_T_sense_planned : RS_T_sense, c->sense, 0, 0);
  put(s, RS_T_type_planned, c->type, pl, 0);
  put(s, RS_T_pos, u->kind, t, 0);
  put(s, RS_T_sense_pos, c->sense, u->kind, 0);
  put(s, RS_T_tense, RS_F_TENSE(u->feats) * 8 + RS_F_PERSON(u->feats), t, pl);
  put(s, RS_T_tense, 64 + RS_F_NUM(u->feats), t, pl);
  put(s, RS_T_definite, def_state(u), t, u->kind);
  put(s, RS_T_sense_def, c->sense, def_state(u), 0);
  for (uint32_t k = 0; k < RS_MARK_COUNT; k++)
    if (u->marks >> k & 1) {
      put(s, RS_T_mark, k, t, pl);
      put(s, RS_T_mark_any, k, pl, 0);
      put(s, RS_T_sense_mark, c->sense, k, 0);
    }
  for (uint32_t k = 0; k < p->nfired; k++)
    if (p->fired[k].unit == c->unit) {
      uint32_t rule = rs_lexicon_rule(p->lex, p->fired[k].rule).entry;
      put(s, RS_T_rule, rule, t, 0);
      put(s, RS_T_rule_any, rule, pl, 0);
    }
  if (p->tokens[u->head].flags & RS_TOK_INQUOTE) put(s, RS_T_quoted, t, 0, 0);
}

static void governor_features(const rs_parse *p, const rs_cand *c, sink *s) {
  const rs_unit *u = &p->units[c->unit];
  uint32_t t = type_of(p, c);
  put(s, RS_T_fn, u->fn, t, u->kind);
  put(s, RS_T_fn_any, u->fn, 0, 0);
  put(s, RS_T_sense_fn, c->sense, u->fn, 0);
  if (u->gov != RS_NONE) {
    const rs_unit *g = &p->units[u->gov];
    put_bits(s, RS_T_gov_gram, g->gram, u->kind);
    put_bits(s, RS_T_gov_gram_type, g->gram, t);
    put_bits(s, RS_T_gov_sem, g->sem, t);
    put_bits(s, RS_T_gov_sem_any, g->sem, 0);
    put(s, RS_T_gov_entry_pos, g->kind, u->kind, g->entry == RS_NONE);
    if (g->entry != RS_NONE) {
      rs_entry e = rs_lexicon_entry(p->lex, g->entry);
      for (uint32_t k = 0; k < e.nsense && k < 4; k++) {
        uint8_t gt = rs_lexicon_sense_type(p->lex, e.sense0 + k);
        if (gt < 32) put(s, RS_T_gov_type, gt, t, 0);
      }
    }
  }
  const rs_clause *cl = &p->clauses[u->clause];
  put(s, RS_T_clause, cl->kind, t, c->planned);
  put(s, RS_T_reported, cl->speaker != RS_NONE, t, c->planned);
  if (cl->verb != RS_NONE && cl->verb != c->unit) put_bits(s, RS_T_lead, p->units[cl->verb].gram, t);
}

static void neighbour_features(const rs_parse *p, const rs_cand *c, sink *s) {
  const rs_unit *u = &p->units[c->unit];
  uint32_t t = type_of(p, c);
  uint32_t before = c->unit ? p->units[c->unit - 1].kind : RS_U_KIND_COUNT;
  uint32_t after = c->unit + 1 < p->nunits ? p->units[c->unit + 1].kind : RS_U_KIND_COUNT;
  put(s, RS_T_before_kind, before, u->kind, t);
  put(s, RS_T_after_kind, after, u->kind, t);
  if (c->unit) {
    const rs_unit *b = &p->units[c->unit - 1];
    put_bits(s, RS_T_before_gram, b->gram, t);
    put_bits(s, RS_T_prep_gram, b->gram, u->kind);
    put_bits(s, RS_T_before_sem, b->sem, u->kind);
  }
  if (c->unit + 1 < p->nunits) {
    const rs_unit *a = &p->units[c->unit + 1];
    put_bits(s, RS_T_after_gram, a->gram, t);
    put_bits(s, RS_T_after_sem, a->sem, u->kind);
    put_bits(s, RS_T_after_sem_type, a->sem, t);
  }
}

/* Where in the sentence something tells of the time to come, of wish or condition: on the trigger's own clause, on a
 * clause above it, elsewhere. */
static uint32_t acts_code(const rs_acts *a, uint8_t type) {
  uint32_t bit = 1u << type;
  return (a->types & bit ? 1u : 0u) + (a->planned & bit ? 2u : 0u) + (a->planned ? 4u : 0u);
}

static void cue_features(const rs_parse *p, const rs_cand *c, sink *s) {
  static const uint32_t CUES[] = {
      RS_MARK(FUTURE) | RS_MARK(PLANNED), RS_MARK(READY),   RS_MARK(CONDITIONAL),
      RS_MARK(HOPE) | RS_MARK(NECESSITY), RS_MARK(PURPOSE), RS_MARK(NEGATED) | RS_MARK(DENIED),
      RS_MARK(BACKGROUND) | RS_MARK(PAST)};
  uint32_t t = type_of(p, c), clause = p->units[c->unit].clause, up = p->clauses[clause].parent;
  /* Its act in the sentence before and in the title, and whether they speak of the time to come. */
  uint8_t act = rs_lexicon_sense_type(p->lex, c->sense);
  if (p->sentence) put(s, RS_T_acts_before, acts_code(&p->memory->before, act), t, 0);
  if (p->doc->title.n) put(s, RS_T_acts_title, acts_code(&p->memory->title, act), t, 0);
  enum { NCUES = sizeof CUES / sizeof *CUES };
  uint32_t place[NCUES] = {0}, any = 0;
  for (uint32_t k = 0; k < NCUES; k++) any |= CUES[k];
  for (uint32_t i = 0; i < p->nunits; i++) {
    const rs_unit *o = &p->units[i];
    if (i == c->unit || !(o->marks & any)) continue;
    for (uint32_t k = 0; k < NCUES; k++)
      if (o->marks & CUES[k]) place[k] |= o->clause == clause ? 1 : o->clause == up ? 2 : 4;
  }
  for (uint32_t k = 0; k < NCUES; k++) {
    uint32_t where = place[k];
    if (where & 1) put(s, RS_T_cue, k * 4, t, 0);
    if (where & 2) put(s, RS_T_cue, k * 4 + 1, t, 0);
    if (where & 4) put(s, RS_T_cue, k * 4 + 2, t, 0);
    if (where) put(s, RS_T_cue_any, k * 8 + where, c->planned, 0);
  }
}

/* The senses that stand in the sentence beside the trigger's: on its governor and its object, next to it, anywhere; of words
 * without one the entry itself (a match, a film, a court). */
static void sense_features(const rs_parse *p, const rs_cand *c, sink *s) {
  uint32_t t = type_of(p, c), gov = p->units[c->unit].gov;
  for (uint32_t i = 0; i < p->nunits; i++) {
    const rs_unit *o = &p->units[i];
    if (i == c->unit || o->entry == RS_NONE || o->kind == RS_U_PARTY) continue;
    uint32_t sense = rs_lexicon_sense0(p->lex, o->entry);
    if (sense == RS_NONE) {
      if (o->lexkind == RS_KIND_NOUN || o->lexkind == RS_KIND_ADJ || o->lexkind == RS_KIND_VERB) put(s, RS_T_word, o->entry, t, 0);
      continue;
    }
    put(s, RS_T_bag, sense, t, 0);
    if (i == gov) put(s, RS_T_gov_sense, sense, t, 0);
    if (o->gov == c->unit) put(s, RS_T_dep_sense, sense, t, o->fn);
    uint32_t gap = i < c->unit ? c->unit - i : i - c->unit;
    if (gap <= 3) put(s, RS_T_near_sense, sense, t, i > c->unit);
  }
}

/* What kind of subject and object it has. */
static void argument_features(const rs_parse *p, const rs_cand *c, sink *s) {
  uint32_t t = type_of(p, c), subject = RS_U_KIND_COUNT;
  const rs_unit *u = &p->units[c->unit];
  uint32_t verb = rs_code_verb(p, c);
  if (verb != RS_NONE) {
    uint32_t sub = p->clauses[p->units[verb].clause].subject;
    if (sub != RS_NONE) {
      subject = p->units[sub].kind;
      put_bits(s, RS_T_subj_sem, p->units[sub].sem, t);
    }
  }
  put(s, RS_T_subject, subject, t, 0);
  put(s, RS_T_subject_any, subject, u->kind, 0);
  for (uint32_t i = 0; i < p->nunits; i++)
    if (p->units[i].gov == c->unit) {
      const rs_unit *o = &p->units[i];
      if (o->fn == RS_FN_OBJ || o->fn == RS_FN_OF || o->fn == RS_FN_OBJ2) {
        put_bits(s, RS_T_object_sem, o->sem, t);
        put_bits(s, RS_T_object_sem_sense, o->sem, c->sense);
      }
    }
}

static void party_features(const rs_parse *p, const rs_cand *c, sink *s) {
  uint32_t t = type_of(p, c), actor = 0, recipient = 0, here = 0, countries = 0, outlet = 0, actors = 0, recipients = 0;
  for (uint32_t k = 0; k < c->nslots; k++) {
    const rs_slot *sl = &c->slots[k];
    const rs_party *y = &p->parties[sl->party];
    if (y->from_context) continue;
    here++;
    uint32_t rank = sl->via == 0 ? 3 : sl->via == 1 ? 2 : 1;
    if (sl->frame_side == RS_SIDE_ACTOR && rank > actor) actor = rank;
    if (sl->frame_side == RS_SIDE_RECIPIENT && rank > recipient) recipient = rank;
    bool seen = false;
    for (uint32_t j = 0; j < k; j++)
      seen = seen ||
             (!p->parties[c->slots[j].party].from_context && rs_str_eq(p->parties[c->slots[j].party].code, y->code));
    if (sl->via <= 2 && y->role != RS_NONE) put(s, RS_T_party_role, y->role, t, sl->frame_side);
    if (sl->via <= 2) put(s, RS_T_party_kind, y->kind * 4u + sl->frame_side, t, 0);
    if (!seen) {
      countries++;
      if (sl->via <= 2 && sl->frame_side == RS_SIDE_ACTOR) actors++;
      if (sl->via <= 2 && sl->frame_side == RS_SIDE_RECIPIENT) recipients++;
    }
    if (p->memory->outlet_state != RS_NONE && y->entity == p->memory->outlet_state) outlet = 1;
  }
  put(s, RS_T_filled, actor, recipient, t);
  put(s, RS_T_filled_any, actor, recipient, c->planned);
  put(s, RS_T_sense_filled, c->sense, (actor ? 1u : 0u) | (recipient ? 2u : 0u), 0);
  put(s, RS_T_sides, (actors > 2 ? 2 : actors) * 4 + (recipients > 2 ? 2 : recipients), t, 0);
  put(s, RS_T_sides_any, (actors > 2 ? 2 : actors) * 4 + (recipients > 2 ? 2 : recipients), p->units[c->unit].kind,
      c->planned);
  put(s, RS_T_parties, bucket(here), t, 0);
  put(s, RS_T_countries, countries > 3 ? 3 : countries, t, 0);
  put(s, RS_T_outlet_party, outlet * 4 + (countries > 2 ? 2 : countries), t, 0);
  if (countries == 1) put(s, RS_T_domestic, outlet, t, 0);
}

static void sentence_features(const rs_parse *p, const rs_cands *all, const rs_cand *c, sink *s) {
  uint32_t t = type_of(p, c), field = 0, framework = 0, repeat = 0, ordinal = 0;
  uint64_t sem = 0;
  for (uint32_t i = 0; i < p->nunits; i++) {
    const rs_unit *o = &p->units[i];
    bool near = o->clause == p->units[c->unit].clause;
    if (o->field != RS_NONE) {
      field |= near ? 3 : 1;
      put(s, RS_T_field, o->field, t, 0);
    }
    if (o->kind == RS_U_FRAMEWORK) framework |= near ? 3 : 1;
    if (i != c->unit) sem |= o->sem;
    if (o->kind == RS_U_TIME && o->gram & (RS_G(COMING) | RS_G(GONE)))
      put(s, RS_T_time, (o->gram & RS_G(COMING) ? 1u : 2u) + (near ? 2u : 0u), t, c->planned);
    if (o->kind == RS_U_ADJ && o->gram & (RS_G(COMING) | RS_G(GONE)) && near)
      put(s, RS_T_time, o->gram & RS_G(COMING) ? 5u : 6u, t, c->planned);
  }
  put_bits(s, RS_T_topic_sem, sem, t);
  uint32_t others = 0, last = RS_NONE;
  for (uint32_t k = 0; k < all->n; k++) {
    const rs_cand *o = &all->at[k];
    if (o->unit == c->unit) continue;
    if (o->unit < c->unit && o->unit != last) ordinal++, last = o->unit;
    if (o->type == c->type && o->unit < c->unit) repeat = 1;
    if (!o->planned) others |= 1u << o->type;
  }
  for (uint32_t k = 0; k < 32; k++)
    if (others >> k & 1) put(s, RS_T_other_type, k, t, 0);
  put(s, RS_T_repeat, repeat, t, 0);
  put(s, RS_T_ordinal, ordinal > 3 ? 3 : ordinal, t, 0);
  put(s, RS_T_field_near, field, t, 0);
  put(s, RS_T_framework_near, framework, t, 0);
  put(s, RS_T_length, bucket(p->nunits), t, 0);
  if (p->sent->flags & RS_SENT_HEADLINE) put(s, RS_T_headline, t, 0, 0);
}

/* The year that a number of four digits tells against the report's own: 0 earlier, 1 the year before, 2 the same, 3 later; 4: no
 * year. */
static uint32_t year_of(const rs_parse *p, const rs_unit *u) {
  rs_span at = p->tokens[u->head].span;
  double value = 0;
  uint32_t now = 0;
  if (at.end - at.start < 4 || p->doc->date.n < 4 || !rs_str_to_u32(rs_str_make(p->doc->date.p, 4), &now)) return 4;
  rs_text_scan_number(p->doc->text, at.start, &value);
  if (value < 1900 || value > 2100) return 4;
  uint32_t year = (uint32_t)value;
  return year + 1 < now ? 0 : year < now ? 1 : year == now ? 2 : 3;
}

/* Who else is named, the closed classes of its clause ("will", "we") and the years told: an act of long ago is no news. */
static void company_features(const rs_parse *p, const rs_cand *c, sink *s) {
  uint32_t t = type_of(p, c), clause = p->units[c->unit].clause;
  uint64_t near = 0;
  for (uint32_t i = 0; i < p->nunits; i++) {
    const rs_unit *o = &p->units[i];
    if (i == c->unit) continue;
    if (o->clause == clause) near |= o->gram;
    if (o->kind == RS_U_PARTY) {
      const rs_party *y = &p->parties[o->ref];
      put(s, RS_T_voice_kinds, y->kind, t, 0);
      if (y->role != RS_NONE) put(s, RS_T_voices, y->role, t, 0);
    }
    uint32_t year = o->kind == RS_U_NUM || o->kind == RS_U_TIME ? year_of(p, o) : 4;
    if (year == 4) continue;
    put(s, RS_T_year, year, t, o->clause == clause);
    put(s, RS_T_year_any, year, c->planned, p->units[c->unit].kind);
  }
  put_bits(s, RS_T_clause_gram, near, t);
}

/* Drops what stands there twice and keeps the order: a set of places in a table of twice the most there can be. */
static uint32_t unique(uint64_t *at, uint32_t n) {
  enum { SLOTS = 2 * RS_MAX_CAND_FEATURES };
  uint16_t slots[SLOTS] = {0}; /* place + 1 */
  uint32_t kept = 0;
  for (uint32_t k = 0; k < n; k++) {
    /* The template stands in the highest bits, which a product alone would not carry down. */
    uint32_t h = (uint32_t)((at[k] ^ at[k] >> 32) * UINT64_C(0x9E3779B97F4A7C15) >> 32) % SLOTS;
    while (slots[h] && at[slots[h] - 1] != at[k]) h = (h + 1) % SLOTS;
    if (slots[h]) continue;
    at[kept] = at[k];
    slots[h] = (uint16_t)++kept;
  }
  return kept;
}

/* What kind of report it stands in: how far from its beginning, how many parties the title names, how many of them the
 * sentence names too, whether an agency tells it, how many parties were named before. */
static void document_features(const rs_parse *p, const rs_cand *c, sink *s) {
  const rs_memory *m = p->memory;
  uint32_t t = type_of(p, c), at = p->sentence > 4 ? 4 : p->sentence, shared = 0;
  uint32_t titled = !p->doc->title.n ? 4 : m->ntitled > 3 ? 3 : m->ntitled;
  for (uint32_t k = 0; k < m->ntitled; k++)
    for (uint32_t j = 0; j < p->nparties; j++)
      if (!p->parties[j].from_context && rs_str_eq(p->parties[j].code, m->titled[k])) {
        shared++;
        break;
      }
  uint32_t teller = (m->agency != RS_NONE ? 1u : 0u) + (m->outlet != RS_NONE ? 2u : 0u) + (m->has_speaker ? 4u : 0u);
  put(s, RS_T_position, at, t, 0);
  put(s, RS_T_position_any, at, p->units[c->unit].kind, c->planned);
  put(s, RS_T_title_names, titled, t, 0);
  put(s, RS_T_title_names_any, titled, shared > 2 ? 2 : shared, at);
  put(s, RS_T_title_shares, shared > 2 ? 2 : shared, t, 0);
  put(s, RS_T_told_by, teller, t, 0);
  put(s, RS_T_told_by_any, teller, at, 0);
  put(s, RS_T_known, bucket(m->nrecent), t, 0);
}

bool rs_code_cand_features(const rs_parse *p, const rs_cands *all, rs_cand *c) {
  sink s;
  s.n = 0;
  trigger_features(p, c, &s);
  governor_features(p, c, &s);
  neighbour_features(p, c, &s);
  argument_features(p, c, &s);
  cue_features(p, c, &s);
  sense_features(p, c, &s);
  party_features(p, c, &s);
  sentence_features(p, all, c, &s);
  document_features(p, c, &s);
  company_features(p, c, &s);
  c->nfeatures = unique(s.at, s.n);
  c->features = rs_arena_room(p->arena, c->nfeatures, sizeof *c->features);
  if (!c->features) return false;
  memcpy(c->features, s.at, c->nfeatures * sizeof *s.at);
  return true;
}

/* Who: one noun phrase that names a possible actor, built from title, office, nationality, state, organisation and name
 * in whatever order the language writes them. A name that the lexicon lacks is taken where an office or a title
 * introduces it, and remembered for the rest of the document. Invariant: a party takes at least one token; tokens are
 * taken once. Linear: each token is looked at a bounded number of times. */
#include "lexicon/office.h"
#include "parse/internal.h"

enum { MAX_NAME_WORDS = 5 };

typedef struct builder {
  rs_parse *p;
  rs_party y;
  uint32_t first, i; /* tokens [first, i) are taken */
  uint32_t head, feats, nname;
  uint64_t pro, sem;
  uint8_t en;
  bool title, nisba, possessive, weak;
  uint32_t name0, name1; /* tokens of an unknown name */
} builder;

static bool is_nisba(uint32_t feats) { return RS_F_DER(feats) == RS_DER_NISBA; }

static uint32_t ref_of(const rs_lexicon *lex, uint32_t entry) {
  uint32_t r = rs_lexicon_entry(lex, entry).ref;
  return r == RS_NONE ? entry : r;
}

/* The office a person held on the document's date and what it is of: RS_NONE and the person's state where none is told.
 */
static uint32_t office_of(const rs_lexicon *lex, uint32_t person, rs_str date, uint32_t *of) {
  uint32_t day = rs_lexicon_day(date);
  rs_office o;
  for (uint32_t k = 0; rs_lexicon_office(lex, person, k, &o); k++) {
    if (day && ((o.from && day < o.from) || (o.to && day > o.to))) continue;
    *of = o.of;
    return o.role;
  }
  *of = rs_lexicon_entry(lex, person).country;
  return RS_NONE;
}

void rs_parse_party_codes(const rs_lexicon *lex, rs_party *y) {
  y->sector = y->level = RS_NONE;
  if (y->entity != RS_NONE) {
    rs_entry e = rs_lexicon_entry(lex, y->entity);
    y->code = e.key;
    if (e.kind == RS_KIND_STATE)
      y->country = e.key;
    else if (e.country != RS_NONE)
      y->country = rs_lexicon_entry(lex, e.country).key;
    y->sector = e.sector;
    if (!y->name.n) y->name = rs_lexicon_name(lex, y->entity, RS_LANG_EN);
  }
  if (y->role != RS_NONE) {
    rs_entry r = rs_lexicon_entry(lex, y->role);
    if (r.sector != RS_NONE) y->sector = r.sector;
    y->level = r.level;
  }
}

static void take_mention(builder *b, const rs_mention *m) {
  if (b->i == b->first) b->pro = m->pro, b->y.span.start = m->span.start;
  b->i = m->tok1;
  b->y.span.end = m->span.end;
  b->en = m->en;
  b->possessive = m->en && b->p->profile->en[m->en - 1].poss;
}

static void set_head(builder *b, const rs_mention *m) {
  b->head = m->tok1 - 1;
  b->feats = m->feats | (m->has_art ? RS_FEAT(0, 0, 0, 0, 0, 0, RS_STATE_DEF, 0, 0) : 0);
}

static bool take_person(builder *b, const rs_mention *m) {
  const rs_lexicon *lex = b->p->lex;
  if (b->y.person != RS_NONE) return false;
  uint32_t person = rs_parse_bearer(b->p, m, b->y.role, b->y.entity, NULL), of,
           office = office_of(lex, person, b->p->doc->date, &of);
  /* Right behind another state's name stands a phrase of its own: the ambassador to that state, then his name. */
  if (b->y.entity != RS_NONE && b->y.role == RS_NONE && !b->nisba && of != RS_NONE && of != b->y.entity) return false;
  b->y.person = person;
  if (b->y.entity == RS_NONE) b->y.entity = of;
  if (b->y.role == RS_NONE) b->y.role = office;
  b->y.name = rs_lexicon_name(lex, b->y.person, b->p->profile->lang);
  if (b->head == RS_NONE) set_head(b, m);
  b->y.kind = RS_PARTY_PERSON;
  if (m->tok1 - m->tok0 > 1) b->name0 = m->tok0, b->name1 = m->tok1;
  take_mention(b, m);
  return true;
}

bool rs_parse_named(const rs_parse *p, uint32_t entity, const rs_mention *but) {
  for (uint32_t k = 0; k < p->memory->nrecent; k++)
    if (p->memory->recent[k].entity == entity) return true;
  for (uint32_t i = p->sent->tok0; i < p->sent->tok1; i++) {
    const rs_mention *m = rs_parse_mention(p, i);
    if (m && m != but && m->kind == RS_KIND_STATE && ref_of(p->lex, m->entry) == entity) return true;
  }
  return false;
}

/* A word that names two states, one of them by its capital, is that of which there is talk. */
static uint32_t meant(const rs_parse *p, const rs_mention *m) {
  uint32_t entity = ref_of(p->lex, m->entry);
  if (m->kind != RS_KIND_STATE || m->tok1 != m->tok0 + 1) return entity;
  const rs_token *t = &p->tokens[m->tok0];
  for (uint32_t k = 0; k < t->nreading; k++) {
    const rs_reading *r = &p->readings[t->reading0 + k];
    if (r->kind != RS_KIND_STATE || r->entry == RS_NONE) continue;
    uint32_t other = ref_of(p->lex, r->entry);
    if (other != entity && rs_parse_named(p, other, m) && !rs_parse_named(p, entity, m)) return other;
  }
  return entity;
}

static bool take_entity(builder *b, const rs_mention *m) {
  const rs_lexicon *lex = b->p->lex;
  bool nisba = is_nisba(m->feats), cased = b->p->profile->flags & RS_LANG_CASED;
  if (b->y.entity != RS_NONE || b->nname) return false;
  if (m->weak && b->y.role == RS_NONE && !b->title) return false;
  uint32_t entity = meant(b->p, m);
  rs_entry e = rs_lexicon_entry(lex, entity);
  if (m->kind == RS_KIND_PLACE) {
    if (e.country == RS_NONE) return false;
    b->y.place = entity;
    entity = e.country;
  }
  b->y.entity = entity;
  b->nisba = nisba;
  if (b->head == RS_NONE) set_head(b, m);
  if (b->y.role == RS_NONE)
    b->y.kind = m->kind == RS_KIND_ORG     ? RS_PARTY_ORG
                : m->kind == RS_KIND_GROUP ? RS_PARTY_GROUP
                : m->kind == RS_KIND_PLACE ? RS_PARTY_PLACE
                : nisba                    ? RS_PARTY_NISBA
                                           : RS_PARTY_STATE;
  b->y.resolved = nisba ? RS_RES_NISBA : RS_RES_NAME;
  take_mention(b, m);
  (void)cased;
  return true;
}

static bool take_role(builder *b, const rs_mention *m) {
  bool cased = b->p->profile->flags & RS_LANG_CASED;
  if (b->y.person != RS_NONE || b->nname) return false;
  /* A second office right behind the first belongs to it: the deputy of the minister. */
  if (b->y.role != RS_NONE && (b->y.entity != RS_NONE || m->has_art) && !cased) return false;
  /* A definite noun governs no other. */
  if (!cased && b->y.role != RS_NONE && RS_F_STATE(b->feats) == RS_STATE_DEF && b->i == b->first + 1 && !m->has_art)
    return false;
  /* Behind a state without a possessive or a nationality an office begins a new phrase where adjectives follow. */
  if (!cased && b->y.entity != RS_NONE) return false;
  if (b->y.role == RS_NONE) {
    b->y.role = ref_of(b->p->lex, m->entry);
    /* Conditions ask for troops and prisoners too, which are parties by themselves. */
    b->weak = m->weak;
    b->sem = rs_lexicon_entry(b->p->lex, m->entry).sem;
    set_head(b, m);
    b->y.kind = RS_PARTY_ROLE;
  }
  take_mention(b, m);
  return true;
}

/* "The ministers of the states of the union": what stands between an office and its organisation in a row of genitives. */
static uint32_t past_genitives(const rs_parse *p, uint32_t i) {
  for (int k = 0; k < 2 && i + 1 < p->sent->tok1 && !rs_parse_mention(p, i); k++, i++) {
    const rs_token *t = &p->tokens[i];
    const rs_reading *r = t->nreading ? &p->readings[t->reading0] : NULL;
    if (!r || RS_F_POS(r->feats) != RS_POS_NOUN || RS_F_NUM(r->feats) != RS_NUM_PL || r->has_art || r->pro || r->en) break;
  }
  return i;
}

/* "of China", "to the United Nations" behind an office: the particle may be a word of its own or attached. */
static bool take_genitive(builder *b) {
  rs_parse *p = b->p;
  if (b->y.role == RS_NONE || b->y.entity != RS_NONE || b->nname) return false;
  const uint64_t of = RS_G(P_OF) | RS_G(P_TO) | RS_G(P_FOR);
  uint32_t j = p->profile->flags & RS_LANG_CASED ? b->i : past_genitives(p, b->i);
  const rs_mention *m = j < p->sent->tok1 ? rs_parse_mention(p, j) : NULL;
  if (j > b->i) {
    if (!m || m->pro || is_nisba(m->feats) || (m->kind != RS_KIND_ORG && m->kind != RS_KIND_GROUP)) return false;
  } else if (!m && j < p->sent->tok1 && rs_parse_has_gram(p, j, RS_G(P_OF) | RS_G(P_IN))) {
    j++;
    if (j < p->sent->tok1 && !rs_parse_mention(p, j) && rs_parse_has_gram(p, j, RS_G(ART) | RS_G(DET))) j++;
    m = j < p->sent->tok1 ? rs_parse_mention(p, j) : NULL;
    if (!m || (m->kind != RS_KIND_STATE && m->kind != RS_KIND_ORG && m->kind != RS_KIND_GROUP) || is_nisba(m->feats))
      return false;
    /* In a capital is where they met, not whose they are. */
    if (m->feats & RS_F_METONYM && !rs_parse_has_gram(p, b->i, RS_G(P_OF))) return false;
  } else if (!m || !(m->pro & of) || m->pro & ~of || (m->kind != RS_KIND_ORG && m->kind != RS_KIND_GROUP)) {
    return false;
  }
  uint32_t head = b->head;
  if (!take_entity(b, m)) return false;
  b->head = head;
  return true;
}

/* "The ambassador to Kazakhstan": where an envoy is posted is no side of what he does. */
static bool take_post(builder *b) {
  rs_parse *p = b->p;
  if (b->y.role == RS_NONE || b->y.entity == RS_NONE || b->nname || b->i + 1 >= p->sent->tok1 || b->possessive)
    return false;
  if (!rs_lexicon_value(p->lex, b->y.role, "posted").n || rs_parse_mention(p, b->i)) return false;
  if (!rs_parse_has_gram(p, b->i, RS_G(P_IN) | RS_G(P_TO))) return false;
  const rs_mention *m = rs_parse_mention(p, b->i + 1);
  if (!m || m->pro || is_nisba(m->feats) ||
      (m->kind != RS_KIND_STATE && m->kind != RS_KIND_PLACE && m->kind != RS_KIND_ORG))
    return false;
  b->i = m->tok1;
  b->y.span.end = m->span.end;
  return true;
}

/* A word that no entry claims. */
static bool unclaimed(const builder *b, uint32_t i) {
  const rs_parse *p = b->p;
  const rs_token *t = &p->tokens[i];
  if (i >= p->sent->tok1 || t->kind != RS_TOK_WORD || t->mention != RS_NONE) return false;
  for (uint32_t k = 0; k < t->nreading; k++) {
    const rs_reading *r = &p->readings[t->reading0 + k];
    if (r->entry != RS_NONE && !(r->feats & RS_F_WEAK)) return false;
  }
  return true;
}

static bool given_name(const builder *b, uint32_t i) {
  return i < b->p->sent->tok1 && b->p->tokens[i].mention == RS_NONE && rs_parse_has_gram(b->p, i, RS_G(GIVEN));
}

/* Part of a person's name: unclaimed or a given name; where capitals tell names, a word with one. */
static bool name_word(const builder *b, uint32_t i) {
  const rs_parse *p = b->p;
  if (!(p->profile->flags & RS_LANG_CASED)) return unclaimed(b, i) || given_name(b, i);
  if (i >= p->sent->tok1 || p->tokens[i].kind != RS_TOK_WORD || p->tokens[i].mention != RS_NONE) return false;
  return (p->tokens[i].flags & RS_TOK_CAP) && !rs_parse_has_pos(p, i, RS_POS_WORD);
}

/* A surname of someone known, where it needs a title or an office beside it. */
static const rs_mention *surname(const builder *b, uint32_t i) {
  const rs_mention *m = i < b->p->sent->tok1 ? rs_parse_mention(b->p, i) : NULL;
  return m && m->kind == RS_KIND_PERSON && m->weak && m->tok1 == i + 1 ? m : NULL;
}

/* Such a surname as part of another's name: an unclaimed word or a further surname goes on with it, or words stand
 * between it and an office that he does not hold. */
static bool anothers(const builder *b, uint32_t i) {
  const rs_mention *m = surname(b, i), *after = m ? surname(b, i + 1) : NULL;
  if (!m) return false;
  if (!m->en && ((unclaimed(b, i + 1) && name_word(b, i + 1)) || (after && !after->pro))) return true;
  bool in_office = false;
  if (b->nname) rs_parse_bearer(b->p, m, b->y.role, b->y.entity, &in_office);
  return b->nname && !in_office;
}

static bool take_name(builder *b) {
  rs_parse *p = b->p;
  if ((b->y.role == RS_NONE && !b->title) || b->y.person != RS_NONE || b->nname >= MAX_NAME_WORDS) return false;
  if (b->possessive || !(name_word(b, b->i) || anothers(b, b->i))) return false;
  if (!b->nname) b->name0 = b->i;
  b->nname++;
  if (b->i == b->first) b->y.span.start = p->tokens[b->i].span.start;
  b->y.span.end = p->tokens[b->i].span.end;
  b->name1 = ++b->i;
  return true;
}

static bool take_title(builder *b) {
  rs_parse *p = b->p;
  if (b->i >= p->sent->tok1 || b->nname || b->y.person != RS_NONE || !rs_parse_has_gram(p, b->i, RS_G(TITLE)))
    return false;
  if (rs_parse_mention(p, b->i) && rs_parse_mention(p, b->i)->kind != RS_KIND_WORD) return false;
  const rs_token *t = &p->tokens[b->i];
  if (b->i == b->first && t->nreading) {
    b->pro = p->readings[t->reading0].pro;
    b->y.span.start = p->readings[t->reading0].stem.start;
  }
  b->title = true;
  b->y.span.end = t->span.end;
  b->i++;
  return true;
}

/* A title alone is borne by too many: it confirms a weak name only of who is in office. */
static bool in_any_office(const builder *b, const rs_mention *m) {
  bool in_office;
  rs_parse_bearer(b->p, m, RS_NONE, b->y.entity, &in_office);
  return in_office;
}

/* Takes what fits at b->i; false: the phrase ends here. */
static bool step(builder *b) {
  rs_parse *p = b->p;
  if (b->i >= p->sent->tok1) return false;
  const rs_mention *m = rs_parse_mention(p, b->i);
  if (b->i > b->first && (take_genitive(b) || take_post(b))) return true;
  if (m && (b->i == b->first || !m->pro)) {
    switch ((rs_kind)m->kind) {
    case RS_KIND_ROLE: return take_role(b, m);
    case RS_KIND_PERSON:
      if (anothers(b, b->i)) break;
      return (!m->weak || b->y.role != RS_NONE || (b->title && in_any_office(b, m))) && take_person(b, m);
    case RS_KIND_STATE:
    case RS_KIND_ORG:
    case RS_KIND_GROUP:
      if (b->y.role == RS_NONE && b->i > b->first && !b->title) return false;
      return take_entity(b, m);
    case RS_KIND_PLACE:
      if (b->i > b->first && b->y.role == RS_NONE) return false;
      return take_entity(b, m);
    default: break;
    }
  }
  return take_title(b) || take_name(b);
}

/* A name introduced earlier: its last or first word alone. */
static bool take_known(builder *b) {
  rs_parse *p = b->p;
  const rs_token *t = &p->tokens[b->first];
  if (t->mention != RS_NONE || !name_word(b, b->first)) return false;
  for (uint32_t k = p->memory->nnames; k-- > 0;) {
    const rs_known *n = &p->memory->names[k];
    uint64_t hash = t->hash;
    if (n->hash != hash && n->first != hash) continue;
    b->i = b->first + 1;
    /* Both words where both stand. */
    if (n->first == hash && b->i < p->sent->tok1 && p->tokens[b->i].hash == n->hash) b->i++;
    b->y.entity = n->entity, b->y.role = n->role, b->y.person = n->person;
    b->y.name = n->name;
    b->y.kind = RS_PARTY_PERSON;
    b->y.resolved = RS_RES_NAME;
    b->head = b->first;
    b->y.span = (rs_span){t->span.start, p->tokens[b->i - 1].span.end};
    return true;
  }
  return false;
}

static const struct {
  uint64_t gram;
  uint8_t kind;
} ANAPHORS[] = {{RS_G(AN_TWO), RS_PARTY_TWO},
                {RS_G(AN_OWN), RS_PARTY_OWN},
                {RS_G(AN_STATE), RS_PARTY_ANSTATE},
                {RS_G(AN_ORG), RS_PARTY_ANORG},
                {RS_G(AN_PERSON), RS_PARTY_ANPERSON}};

/* "The two countries", "the organisation": to be resolved by code. With a nationality behind it, it is an ordinary
 * noun. */
static bool take_anaphor(builder *b) {
  rs_parse *p = b->p;
  const rs_mention *m = rs_parse_mention(p, b->first);
  const rs_token *t = &p->tokens[b->first];
  /* "The leaders" is an office too. */
  if (m && m->kind == RS_KIND_ROLE && m->tok1 == b->first + 1 && rs_parse_has_gram(p, b->first, RS_G(AN_TWO))) m = NULL;
  if (!t->nreading && !m) return false;
  uint32_t reading = t->reading0;
  while (!m && reading + 1 < t->reading0 + t->nreading && !(p->readings[reading].gram & RS_G_ANAPHOR)) reading++;
  uint64_t gram = m ? rs_lexicon_entry(p->lex, m->entry).gram : p->readings[reading].gram;
  uint32_t next = m ? m->tok1 : b->first + 1;
  if (!(gram & RS_G_ANAPHOR)) return false;
  uint32_t beyond = next;
  for (int k = 0; k < 2 && gram & RS_G(AN_ORG) && beyond + 1 < p->sent->tok1; k++) {
    if (rs_parse_mention(p, beyond) || !rs_parse_has_pos(p, beyond, RS_POS_ADJ)) break;
    beyond++;
  }
  const rs_mention *after = beyond < p->sent->tok1 ? rs_parse_mention(p, beyond) : NULL;
  if (after && !after->pro && (is_nisba(after->feats) || after->kind == RS_KIND_STATE)) return false;
  for (size_t k = 0; k < sizeof ANAPHORS / sizeof *ANAPHORS; k++)
    if (gram & ANAPHORS[k].gram) {
      b->y.kind = ANAPHORS[k].kind;
      break;
    }
  b->y.resolved = RS_RES_NONE;
  b->y.anaphor = (m ? m->entry : p->readings[reading].entry) + 1;
  b->head = next - 1;
  b->i = next;
  if (m) {
    b->pro = m->pro, b->y.span = m->span, b->feats = m->feats, b->en = m->en;
  } else {
    const rs_reading *r = &p->readings[reading];
    b->pro = r->pro, b->feats = r->feats, b->en = r->en;
    b->y.span = (rs_span){r->stem.start, t->span.end};
    if (r->en) b->y.span.end = r->stem.end;
  }
  return true;
}

static void remember(builder *b) {
  rs_parse *p = b->p;
  rs_memory *mem = p->memory;
  if (b->name1 == b->name0 || mem->nnames >= RS_MEMORY_NAMES) return;
  rs_span s = {p->tokens[b->name0].span.start, p->tokens[b->name1 - 1].span.end};
  if (b->y.person == RS_NONE) b->y.name = rs_str_sub(p->doc->text, s.start, s.end);
  mem->names[mem->nnames++] = (rs_known){.hash = p->tokens[b->name1 - 1].hash,
                                         .first = p->tokens[b->name0].hash,
                                         .name = b->y.name,
                                         .entity = b->y.entity,
                                         .role = b->y.role,
                                         .person = b->y.person,
                                         .level = RS_NONE,
                                         .sector = RS_NONE};
}

static bool add_party(builder *b) {
  rs_parse *p = b->p;
  if (p->nparties == p->cap_parties) {
    rs_party *grown = rs_arena_grow(p->arena, p->parties, p->nparties, p->nparties + 1, sizeof *grown, &p->cap_parties);
    if (!grown) return false;
    p->parties = grown;
  }
  if (!rs_parse_proclitics(p, b->first, b->pro)) return false;
  rs_unit *u = rs_parse_add_unit(p, RS_U_PARTY, b->first, b->i);
  if (!u) return false;
  u->head = b->head;
  u->feats = b->feats;
  u->en = b->en;
  u->pro = b->pro;
  u->sem = b->sem;
  u->ref = p->nparties;
  u->nref = 1;
  b->y.tok0 = b->first, b->y.tok1 = b->i, b->y.head = b->head, b->y.feats = b->feats;
  p->parties[p->nparties++] = b->y;
  return true;
}

/* A weak one-word name stands only where its neighbours confirm it: coordinated with another state, or met before. */
static bool weak_confirmed(const rs_parse *p, const rs_mention *m) {
  uint32_t entity =
      m->kind == RS_KIND_PERSON ? rs_parse_bearer(p, m, RS_NONE, RS_NONE, NULL) : ref_of(p->lex, m->entry);
  for (uint32_t k = 0; k < p->memory->nrecent; k++)
    if (p->memory->recent[k].entity == entity || p->memory->recent[k].person == entity) return true;
  const rs_unit *last = rs_parse_last(p);
  bool joined = (m->pro & RS_G(COORD)) || (last && last->kind == RS_U_COORD);
  if (joined)
    for (uint32_t k = p->nunits; k-- > 0 && p->nunits - k <= 2;)
      if (p->units[k].kind == RS_U_PARTY) return true;
  const rs_mention *after = m->tok1 < p->sent->tok1 ? rs_parse_mention(p, m->tok1) : NULL;
  return after && (after->pro & RS_G(COORD)) && after->kind == RS_KIND_STATE && !after->weak;
}

/* "A press conference", "the main city": an office that is also an adjective and agrees with the noun before it. */
static bool is_adjective(const rs_parse *p, uint32_t i, const rs_mention *m) {
  const rs_unit *last = rs_parse_last(p);
  if (m->kind != RS_KIND_ROLE || m->tok1 != i + 1 || m->pro || !last || last->kind != RS_U_NOUN || last->en) return false;
  if (!(p->profile->flags & RS_LANG_NISBA_AFTER) || last->tok1 != i) return false;
  bool definite = RS_F_STATE(last->feats) == RS_STATE_DEF;
  const rs_token *t = &p->tokens[i];
  for (uint32_t k = 0; k < t->nreading; k++) {
    const rs_reading *r = &p->readings[t->reading0 + k];
    if (RS_F_POS(r->feats) == RS_POS_ADJ && r->has_art == definite) return true;
  }
  return false;
}

bool rs_parse_party(rs_parse *p, uint32_t i, uint32_t *next, bool *found) {
  builder b = {.p = p, .first = i, .i = i, .head = RS_NONE};
  b.y.entity = b.y.role = b.y.person = b.y.place = b.y.sector = b.y.level = RS_NONE;
  const rs_mention *m = rs_parse_mention(p, i);
  *found = false;
  if (m && is_adjective(p, i, m)) return true;
  if (m && m->weak && m->kind != RS_KIND_ROLE && !anothers(&b, i) && weak_confirmed(p, m)) {
    bool ok = m->kind == RS_KIND_PERSON ? take_person(&b, m)
                                        : m->kind != RS_KIND_ROLE && (b.title = true, take_entity(&b, m));
    b.title = false;
    if (!ok) return true;
  }
  if (!take_anaphor(&b)) {
    while (step(&b)) {
      /* "China's" closes the phrase unless an office follows. */
      const rs_mention *after = b.i < p->sent->tok1 ? rs_parse_mention(p, b.i) : NULL;
      if (b.possessive && !(after && after->kind == RS_KIND_ROLE)) break;
    }
    bool known = b.y.entity != RS_NONE || b.y.role != RS_NONE || b.y.person != RS_NONE;
    if (!known && b.nname == 0 && b.i == i) known = take_known(&b);
    /* An office that is also a common word needs a state or a name beside it. */
    if (b.weak && b.y.entity == RS_NONE && b.y.person == RS_NONE && !b.nname) known = false;
    if (!known) return true;
    if (b.head == RS_NONE) b.head = i;
    /* An office that only one state has. */
    if (b.y.entity == RS_NONE && b.y.role != RS_NONE) b.y.entity = rs_lexicon_entry(p->lex, b.y.role).country;
    remember(&b);
    rs_parse_party_codes(p->lex, &b.y);
    if (b.y.entity == RS_NONE && b.y.kind != RS_PARTY_PERSON) b.y.resolved = RS_RES_NONE;
  }
  *next = b.i;
  *found = true;
  return add_party(&b);
}

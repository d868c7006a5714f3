/* Resolution: "the two countries", "the organisation", "his country", an office without its state: from this sentence,
 * else from what the document told before, else from the outlet's state. Then the context's parties join the sentence's
 * list, so that the scorer may choose them. Invariant: units keep one party, or several that share `group`. */
#include "code/internal.h"

enum { CONTEXT_PARTIES = 4 };

uint32_t rs_code_add_party(rs_parse *p, const rs_party *y) {
  if (p->nparties == p->cap_parties) {
    rs_party *grown = rs_arena_grow(p->arena, p->parties, p->nparties, p->nparties + 1, sizeof *grown, &p->cap_parties);
    if (!grown) return RS_NONE;
    p->parties = grown;
  }
  p->parties[p->nparties] = *y;
  return p->nparties++;
}

static void adopt(const rs_parse *p, rs_party *y, const rs_party *from, uint8_t how) {
  y->entity = from->entity;
  y->code = from->code, y->country = from->country;
  if (!y->name.n) y->name = from->name;
  y->resolved = how;
  if (y->role != RS_NONE || y->entity == RS_NONE) rs_parse_party_codes(p->lex, y);
  if (y->sector == RS_NONE) y->sector = from->sector;
}

static bool is_state(const rs_parse *p, const rs_party *y) {
  return y->entity != RS_NONE && rs_lexicon_entry(p->lex, y->entity).kind == RS_KIND_STATE;
}

/* May the holder of an office be of this entity, may a word stand for it? Kings are not of republics. */
static bool role_allows(const rs_parse *p, uint32_t role, uint32_t entity) {
  if (role == RS_NONE || entity == RS_NONE) return true;
  rs_entry r = rs_lexicon_entry(p->lex, role);
  rs_str code = rs_lexicon_entry(p->lex, entity).key;
  bool listed = false;
  for (uint32_t k = 0; k < r.nattr; k++) {
    rs_attr at = rs_lexicon_attr(p->lex, r.attr0 + k);
    if (!rs_str_eq_c(at.name, "states")) continue;
    if (rs_str_eq(at.value, code)) return true;
    listed = true;
  }
  return !listed;
}

/* Newest party of the document that has a code and passes: same role where one is given; of an entity that may have
 * `office`. */
static const rs_party *recent(const rs_parse *p, uint32_t role, uint32_t office, bool state) {
  const rs_memory *m = p->memory;
  for (uint32_t k = m->nrecent; k-- > 0;) {
    const rs_party *y = &m->recent[k];
    if (role != RS_NONE && y->role != role) continue;
    if (state && !is_state(p, y)) continue;
    if (!role_allows(p, office, y->entity)) continue;
    return y;
  }
  return NULL;
}

/* The nearest party before it in the sentence; one of the same office first. */
static const rs_party *earlier(const rs_parse *p, uint32_t party, bool state) {
  uint32_t office = p->parties[party].role;
  for (uint32_t k = party; office != RS_NONE && k-- > 0;)
    if (p->parties[k].role == office && p->parties[k].code.n) return &p->parties[k];
  for (uint32_t k = party; k-- > 0;)
    if (p->parties[k].code.n && (!state || is_state(p, &p->parties[k])) && role_allows(p, office, p->parties[k].entity))
      return &p->parties[k];
  return NULL;
}

static void outlet_party(const rs_parse *p, rs_party *y) {
  if (p->memory->outlet_state == RS_NONE) return;
  rs_party from = {.entity = p->memory->outlet_state, .role = RS_NONE, .person = RS_NONE, .place = RS_NONE};
  rs_parse_party_codes(p->lex, &from);
  adopt(p, y, &from, RS_RES_OUTLET);
}

/* Rebels, gunmen: the group that was named last; no state speaks for them. */
static const rs_party *last_group(const rs_parse *p, uint32_t party) {
  for (uint32_t k = party; k-- > 0;)
    if (p->parties[k].kind == RS_PARTY_GROUP && p->parties[k].code.n) return &p->parties[k];
  for (uint32_t k = p->memory->nrecent; k-- > 0;)
    if (p->memory->recent[k].kind == RS_PARTY_GROUP) return &p->memory->recent[k];
  return NULL;
}

/* An office without its state: the same office met before, else the state nearest in the text, else the outlet's. */
static void resolve_role(const rs_parse *p, uint32_t party) {
  rs_party *y = &p->parties[party];
  if (y->role != RS_NONE && rs_lexicon_value(p->lex, y->role, "armed").n) {
    const rs_party *group = last_group(p, party);
    if (group) adopt(p, y, group, RS_RES_ROLE_MEMORY);
    return;
  }
  const rs_party *from = y->kind == RS_PARTY_ROLE ? earlier(p, party, false) : NULL;
  if (!from || from->role != y->role) {
    const rs_party *same = recent(p, y->role, y->role, false);
    if (same) from = same;
  }
  if (!from) from = recent(p, RS_NONE, y->role, true);
  if (from)
    adopt(p, y, from, RS_RES_ROLE_MEMORY);
  else
    outlet_party(p, y);
}

/* The first two of different codes among the parties [0, n) that the text names; states before others. */
static uint8_t first_pair(const rs_parse *p, uint32_t n, rs_party out[2]) {
  uint8_t found = 0;
  for (int states = 1; states >= 0 && found < 2; states--)
    for (uint32_t k = 0; k < n && found < 2; k++) {
      const rs_party *y = &p->parties[k];
      bool named = y->resolved == RS_RES_NAME || y->resolved == RS_RES_NISBA;
      if (!y->code.n || !named || y->from_context || y->setting || y->kind == RS_PARTY_PLACE ||
          is_state(p, y) != states)
        continue;
      if (found && rs_str_eq(out[0].code, y->code)) continue;
      out[found++] = *y;
    }
  return found;
}

static bool several(const rs_party *y) { return RS_F_NUM(y->feats) == RS_NUM_PL; }

/* The pair that "the two countries" are: two states that this sentence names before it, else the document's last pair;
 * "the leaders", "the three states": who was last named in one row. */
static uint8_t find_together(const rs_parse *p, uint32_t party, rs_party out[RS_MEMORY_LIST]) {
  const rs_memory *m = p->memory;
  if (several(&p->parties[party]) && m->nlist) {
    memcpy(out, m->list, m->nlist * sizeof *out);
    return m->nlist;
  }
  uint8_t n = first_pair(p, party, out);
  if (n == 2 && is_state(p, &out[1])) return n;
  if (m->npair < 2) return n;
  n = 0;
  for (uint32_t k = 0; k < m->npair && n < 4; k++) out[n++] = m->pair[k];
  return n;
}

static bool resolve_two(rs_parse *p, uint32_t unit) {
  rs_party found[RS_MEMORY_LIST];
  uint32_t party = p->units[unit].ref;
  rs_party base = p->parties[party];
  uint8_t n = find_together(p, party, found);
  if (n < (several(&base) ? 1 : 2)) return true;
  uint32_t first = RS_NONE;
  for (uint8_t k = 0; k < n; k++) {
    rs_party y = base;
    y.role = RS_NONE;
    adopt(p, &y, &found[k], RS_RES_TWO);
    y.group = (uint16_t)(unit + 1);
    if (k == 0) {
      p->parties[party] = y;
    } else {
      uint32_t at = rs_code_add_party(p, &y);
      if (at == RS_NONE) return false;
      if (first == RS_NONE) first = at;
    }
  }
  return true;
}

static void resolve_one(rs_parse *p, uint32_t party) {
  rs_party *y = &p->parties[party];
  const rs_memory *m = p->memory;
  const rs_party *from = NULL;
  switch ((rs_party_kind)y->kind) {
  case RS_PARTY_ROLE:
  case RS_PARTY_PERSON:
    if (y->entity == RS_NONE) resolve_role(p, party);
    return;
  case RS_PARTY_OWN:
    from = earlier(p, party, true);
    if (!from && m->has_speaker) from = &m->speaker;
    break;
  case RS_PARTY_ANSTATE:
    from = recent(p, RS_NONE, y->anaphor ? y->anaphor - 1 : RS_NONE, true);
    if (m->outlet_state != RS_NONE && !from) {
      outlet_party(p, y);
      return;
    }
    break;
  case RS_PARTY_ANORG:
    if (m->last_org != RS_NONE) {
      rs_party org = {.entity = m->last_org, .role = RS_NONE, .person = RS_NONE, .place = RS_NONE};
      rs_parse_party_codes(p->lex, &org);
      adopt(p, y, &org, RS_RES_ANAPHOR);
      return;
    }
    break;
  case RS_PARTY_ANPERSON:
  case RS_PARTY_PRONOUN:
  case RS_PARTY_DROPPED: from = m->has_speaker ? &m->speaker : m->has_subject ? &m->subject : NULL; break;
  default: return;
  }
  if (from && from->entity != RS_NONE) adopt(p, y, from, RS_RES_ANAPHOR);
}

/* `alone`: only a party that is not one of several resolved together. */
static bool has_code(const rs_parse *p, rs_str code, bool alone) {
  for (uint32_t k = 0; k < p->nparties; k++)
    if (rs_str_eq(p->parties[k].code, code) && !(alone && p->parties[k].group)) return true;
  return false;
}

/* One party of the context: how it is known decides `via` later; `feats` is not used for it. */
static bool add_context(rs_parse *p, const rs_party *from, uint8_t how) {
  if (!from->code.n || has_code(p, from->code, how == RS_RES_PRONOUN)) return true;
  rs_party y = *from;
  y.from_context = 1;
  y.resolved = how;
  y.group = 0;
  y.tok0 = y.tok1 = y.head = p->sent->tok0;
  y.span = (rs_span){p->sent->span.start, p->sent->span.start};
  return rs_code_add_party(p, &y) != RS_NONE;
}

/* "Within the SCO"; "on the margins of the G20 summit": where a meeting is only the setting, so is who holds it. */
static bool is_setting(const rs_parse *p, const rs_unit *u) {
  if (u->fn == RS_FN_WITHIN || u->fn == RS_FN_UNDER) return true;
  const rs_party *y = &p->parties[u->ref];
  if (y->kind != RS_PARTY_ORG || y->entity == RS_NONE || u->gov == RS_NONE) return false;
  if (!(rs_lexicon_entry(p->lex, y->entity).flags & RS_ENTRY_SETTING)) return false;
  return (u->fn == RS_FN_MOD || u->fn == RS_FN_OF) && p->units[u->gov].marks & RS_MARK(SETTING);
}

bool rs_code_resolve(rs_parse *p) {
  for (uint32_t i = 0; i < p->nunits; i++) {
    rs_unit *u = &p->units[i];
    if (u->kind != RS_U_PARTY) continue;
    if (is_setting(p, u)) p->parties[u->ref].setting = 1;
    if (p->parties[u->ref].kind == RS_PARTY_TWO) {
      if (!resolve_two(p, i)) return false;
    } else {
      resolve_one(p, u->ref);
    }
  }
  const rs_memory *m = p->memory;
  if (m->has_speaker && !add_context(p, &m->speaker, RS_RES_PRONOUN)) return false;
  if (m->has_subject && !add_context(p, &m->subject, RS_RES_DROPPED)) return false;
  for (uint32_t k = m->nrecent, n = 0; k-- > 0 && n < CONTEXT_PARTIES; n++)
    if (!add_context(p, &m->recent[k], RS_RES_ANAPHOR)) return false;
  if (m->outlet_state == RS_NONE) return true;
  rs_party y = {
      .entity = m->outlet_state, .role = RS_NONE, .person = RS_NONE, .place = RS_NONE, .kind = RS_PARTY_STATE};
  rs_parse_party_codes(p->lex, &y);
  return add_context(p, &y, RS_RES_OUTLET);
}

static void keep_recent(rs_memory *m, const rs_party *y, uint32_t sentence) {
  uint32_t k = 0;
  while (k < m->nrecent && !(rs_str_eq(m->recent[k].code, y->code) && m->recent[k].role == y->role)) k++;
  if (k == m->nrecent && k == RS_MEMORY_PARTIES) k = 0;
  if (k < m->nrecent) {
    memmove(&m->recent[k], &m->recent[k + 1], (m->nrecent - k - 1) * sizeof *m->recent);
    memmove(&m->recent_sentence[k], &m->recent_sentence[k + 1], (m->nrecent - k - 1) * sizeof *m->recent_sentence);
    m->nrecent--;
  }
  m->recent[m->nrecent] = *y;
  m->recent_sentence[m->nrecent++] = sentence;
}

/* The agency is named in a dateline or one of the first sentences. */
static void find_agency(const rs_parse *p) {
  rs_memory *m = p->memory;
  for (uint32_t i = p->sent->tok0; i < p->sent->tok1 && m->agency == RS_NONE && p->sentence < 3; i++) {
    const rs_token *t = &p->tokens[i];
    if (t->mention != RS_NONE && p->mentions[t->mention].kind == RS_KIND_AGENCY)
      m->agency = rs_lexicon_entry(p->lex, p->mentions[t->mention].entry).ref;
  }
}

/* Where the report's events happen: what stands behind "in", and a dateline. */
static void find_place(const rs_parse *p) {
  rs_memory *m = p->memory;
  for (uint32_t i = p->sent->tok0; i < p->sent->body_tok; i++) {
    const rs_token *t = &p->tokens[i];
    const rs_mention *at = t->mention == RS_NONE ? NULL : &p->mentions[t->mention];
    if (!at || at->tok0 != i || (at->kind != RS_KIND_PLACE && at->kind != RS_KIND_STATE)) continue;
    uint32_t e = rs_lexicon_entry(p->lex, at->entry).ref;
    if (e != RS_NONE && at->kind == RS_KIND_PLACE) e = rs_lexicon_entry(p->lex, e).country;
    if (e != RS_NONE) m->place = rs_lexicon_entry(p->lex, e).key;
  }
  for (uint32_t i = 0; i < p->nunits; i++) {
    const rs_unit *u = &p->units[i];
    if (u->kind != RS_U_PARTY || u->fn != RS_FN_IN) continue;
    const rs_party *y = &p->parties[u->ref];
    if ((y->kind == RS_PARTY_PLACE || u->feats & RS_F_METONYM) && y->country.n) m->place = y->country;
  }
}

static bool in_list(const rs_party *list, uint32_t n, rs_str code) {
  while (n-- > 0)
    if (rs_str_eq(list[n].code, code)) return true;
  return false;
}

/* The longest row of parties that coordinators join; without one, an organisation that is no mere setting. */
static void keep_list(const rs_parse *p) {
  rs_memory *m = p->memory;
  rs_party row[RS_MEMORY_LIST], best[RS_MEMORY_LIST];
  const rs_unit *last = NULL;
  uint8_t n = 0, nbest = 0;
  for (uint32_t i = 0; i < p->nunits; i++) {
    const rs_unit *u = &p->units[i];
    if (u->kind != RS_U_PARTY) continue;
    const rs_party *y = &p->parties[u->ref];
    if (!y->code.n || y->group || (y->resolved != RS_RES_NAME && y->resolved != RS_RES_NISBA)) continue;
    bool joined = last && u->conj && u->gov == last->gov && u->fn == last->fn;
    if (!joined) n = 0;
    if (n < RS_MEMORY_LIST && !in_list(row, n, y->code)) row[n++] = *y;
    bool org = y->entity != RS_NONE && rs_lexicon_entry(p->lex, y->entity).flags & RS_ENTRY_SETTING;
    if ((n > 1 && n > nbest) || (!nbest && org)) memcpy(best, row, n * sizeof *row), nbest = n;
    last = u;
  }
  if (nbest) memcpy(m->list, best, nbest * sizeof *best), m->nlist = nbest;
}

void rs_code_remember(const rs_parse *p) {
  rs_memory *m = p->memory;
  keep_list(p);
  find_place(p);
  find_agency(p);
  rs_party pair[2];
  uint8_t n = first_pair(p, p->nparties, pair);
  for (uint32_t k = 0; k < p->nparties; k++) {
    const rs_party *y = &p->parties[k];
    if (!y->code.n || y->from_context) continue;
    if (y->resolved == RS_RES_NAME || y->resolved == RS_RES_NISBA) keep_recent(m, y, p->sentence);
    if (y->entity != RS_NONE) {
      rs_entry e = rs_lexicon_entry(p->lex, y->entity);
      if (e.kind == RS_KIND_ORG) m->last_org = y->entity;
      if (e.kind == RS_KIND_ORG && e.flags & RS_ENTRY_SETTING) m->last_setting = y->entity;
    }
  }
  if (n == 2) memcpy(m->pair, pair, sizeof pair), m->npair = 2;
  for (uint32_t i = 0; i < p->nunits; i++)
    if (p->units[i].kind == RS_U_FRAMEWORK && p->units[i].entry != RS_NONE)
      m->last_org = m->last_setting = rs_lexicon_entry(p->lex, p->units[i].entry).ref;
  for (uint32_t c = 0; c < p->nclauses; c++) {
    uint32_t s = p->clauses[c].subject;
    if (s != RS_NONE && p->units[s].kind == RS_U_PARTY && p->parties[p->units[s].ref].code.n)
      m->subject = p->parties[p->units[s].ref], m->has_subject = 1;
    uint32_t by = p->clauses[c].speaker;
    if (by != RS_NONE && p->parties[by].code.n) m->speaker = p->parties[by], m->has_speaker = 1;
  }
}

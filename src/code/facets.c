/* Facets of an event: fields, frameworks, amounts, level, place. A field or framework belongs to the nearest kept
 * trigger before it, else to the first after it, so that no facet is told of two acts. Bounded: units x kept
 * candidates. */
#include "code/dates.h"
#include "code/internal.h"

static bool put_code(rs_arena *a, rs_str **list, uint32_t *n, rs_str code) {
  for (uint32_t k = 0; k < *n; k++)
    if (rs_str_eq((*list)[k], code)) return true;
  if ((*n & (*n - 1)) == 0) {
    rs_str *grown = RS_NEW(a, rs_str, *n ? *n * 2 : 1);
    if (!grown) return false;
    if (*n) memcpy(grown, *list, *n * sizeof *grown);
    *list = grown;
  }
  (*list)[(*n)++] = code;
  return true;
}

uint32_t rs_code_owner(const rs_parse *p, const rs_cands *cands, uint32_t unit) {
  uint32_t before = RS_NONE, after = RS_NONE;
  for (uint32_t k = 0; k < cands->n; k++) {
    const rs_cand *c = &cands->at[k];
    if (c->dropped) continue;
    uint32_t depth;
    if (c->unit == unit || rs_code_relate(p, unit, c->unit, &depth) != RS_FN_NONE) return k;
    if (c->unit < unit)
      before = k;
    else if (after == RS_NONE)
      after = k;
  }
  return before != RS_NONE ? before : after;
}

/* Does a field's words only tell what kind of thing the noun is that they stand beside? */
static bool tells_kind(const rs_parse *p, uint32_t i) {
  const rs_unit *u = &p->units[i];
  if (i && p->units[i - 1].sem & p->memory->no_field_nouns && u->kind != RS_U_NOUN) return true;
  return u->gov != RS_NONE && (u->fn == RS_FN_MOD || u->fn == RS_FN_OF) &&
         p->units[u->gov].sem & p->memory->no_field_nouns;
}

/* An organisation that can be a setting is one where it is no side of the event. */
static bool setting(const rs_parse *p, const rs_cand *c, uint32_t i) {
  const rs_unit *u = &p->units[i];
  if (u->kind != RS_U_PARTY || p->parties[u->ref].entity == RS_NONE) return false;
  const rs_party *y = &p->parties[u->ref];
  if (y->kind != RS_PARTY_ORG && y->kind != RS_PARTY_ANORG) return false;
  if (!(rs_lexicon_entry(p->lex, y->entity).flags & RS_ENTRY_SETTING)) return false;
  if (y->setting) return true;
  for (uint32_t k = 0; k < c->nslots; k++)
    if (c->slots[k].side != RS_SIDE_NONE && rs_str_eq(p->parties[c->slots[k].party].code, y->code)) return false;
  return true;
}

/* "On the margins of the summit": the meeting is that of the organisation the document spoke of. */
static bool carries_setting(const rs_parse *p, uint32_t i) {
  const rs_unit *u = &p->units[i];
  const uint32_t both = RS_MARK(SETTING) | RS_MARK(DEFINITE);
  return u->kind == RS_U_NOUN && (u->marks & both) == both && p->memory->last_setting != RS_NONE;
}

static bool add_fields(const rs_parse *p, const rs_cands *cands, uint32_t index, rs_event *e) {
  bool about = !(p->memory->no_fields >> cands->at[index].type & 1);
  for (uint32_t i = 0; i < p->nunits; i++) {
    const rs_unit *u = &p->units[i];
    if (u->field != RS_NONE && about && !tells_kind(p, i) && rs_code_owner(p, cands, i) == index &&
        !put_code(p->arena, &e->fields, &e->nfields, rs_lexicon_entry(p->lex, u->field).key))
      return false;
    rs_str framework = {NULL, 0};
    if (u->kind == RS_U_FRAMEWORK && u->entry != RS_NONE) {
      uint32_t ref = rs_lexicon_entry(p->lex, u->entry).ref;
      framework = rs_lexicon_entry(p->lex, ref == RS_NONE ? u->entry : ref).key;
    } else if (setting(p, &cands->at[index], i)) {
      framework = p->parties[u->ref].code;
    } else if (!e->nframeworks && carries_setting(p, i)) {
      framework = rs_lexicon_entry(p->lex, p->memory->last_setting).key;
    }
    if (framework.n && rs_code_owner(p, cands, i) == index &&
        !put_code(p->arena, &e->frameworks, &e->nframeworks, framework))
      return false;
  }
  return true;
}

/* A number and the unit behind it, with a multiplier ("five million dollars") between. */
static bool add_amounts(const rs_parse *p, const rs_cands *cands, uint32_t index, rs_event *e) {
  for (uint32_t i = 0; i < p->nunits; i++) {
    if (p->units[i].kind != RS_U_NUM || p->tokens[p->units[i].head].kind != RS_TOK_NUMBER) continue;
    double value = p->tokens[p->units[i].head].number;
    for (uint32_t j = i + 1; j < p->nunits && j - i <= 3; j++) {
      const rs_unit *u = &p->units[j];
      if (u->lexkind == RS_KIND_TIME && u->entry != RS_NONE) {
        int32_t times = rs_lexicon_entry(p->lex, u->entry).value;
        if (times >= 1000) value *= times;
      }
      if (u->lexkind != RS_KIND_UNIT || u->entry == RS_NONE) continue;
      if (rs_code_owner(p, cands, i) != index) break;
      rs_amount *grown = RS_NEW(p->arena, rs_amount, e->namounts + 1);
      if (!grown) return false;
      if (e->namounts) memcpy(grown, e->amounts, e->namounts * sizeof *grown);
      e->amounts = grown;
      rs_span s = {p->tokens[p->units[i].tok0].span.start, p->tokens[u->tok1 - 1].span.end};
      rs_entry unit = rs_lexicon_entry(p->lex, u->entry);
      if (unit.ref != RS_NONE) unit = rs_lexicon_entry(p->lex, unit.ref);
      grown[e->namounts++] = (rs_amount){value, unit.key, rs_str_sub(p->doc->text, s.start, s.end), s};
      break;
    }
  }
  return true;
}

/* The place that a party's words name: a city or region; a capital that the lexicon also has as its state's name. */
static uint32_t place_of(const rs_parse *p, const rs_unit *u) {
  const rs_party *y = &p->parties[u->ref];
  if (y->kind == RS_PARTY_PLACE) return y->place;
  const rs_token *t = &p->tokens[u->head];
  for (uint32_t k = 0; y->kind == RS_PARTY_STATE && u->tok1 == u->tok0 + 1 && k < t->nreading; k++) {
    const rs_reading *r = &p->readings[t->reading0 + k];
    if (r->kind == RS_KIND_PLACE && r->entry != RS_NONE) return rs_lexicon_entry(p->lex, r->entry).ref;
  }
  return RS_NONE;
}

static void fill_place(const rs_parse *p, rs_event *e, const rs_party *y, uint32_t place) {
  uint32_t entry = place != RS_NONE ? place : y->entity;
  e->place_name = rs_lexicon_name(p->lex, entry, RS_LANG_EN);
  e->place_country = y->country;
  e->place_geonameid = 0;
  rs_str_to_u32(rs_lexicon_value(p->lex, entry, "geonames"), &e->place_geonameid);
  e->place_located = rs_str_to_double(rs_lexicon_value(p->lex, entry, "lat"), &e->place_lat) &&
                     rs_str_to_double(rs_lexicon_value(p->lex, entry, "lon"), &e->place_lon);
}

/* Where it happened: a place or, failing that, a state in a phrase of place in the trigger's clause or under it. */
static void set_place(const rs_parse *p, const rs_cands *cands, uint32_t index, rs_event *e) {
  const rs_cand *c = &cands->at[index];
  uint32_t best = 0;
  for (uint32_t i = 0; i < p->nunits; i++) {
    const rs_unit *u = &p->units[i];
    if (u->kind != RS_U_PARTY || p->parties[u->ref].group || p->parties[u->ref].entity == RS_NONE) continue;
    uint32_t place = place_of(p, u), depth;
    rs_top top = rs_code_top(p, i);
    bool inside = u->fn == RS_FN_IN || top.fn == RS_FN_IN || u->fn == RS_FN_TO;
    if (!inside || (place == RS_NONE && p->parties[u->ref].kind != RS_PARTY_STATE)) continue;
    bool under = rs_code_relate(p, i, c->unit, &depth) != RS_FN_NONE ||
                 (c->support != RS_NONE && rs_code_relate(p, i, c->support, &depth) != RS_FN_NONE);
    if (!under && u->clause != p->units[c->unit].clause) continue;
    uint32_t rank = (place != RS_NONE ? 4u : 0u) + (u->fn != RS_FN_TO ? 2u : 0u) + (under ? 1u : 0u) + 1;
    if (rank <= best) continue;
    best = rank;
    fill_place(p, e, &p->parties[u->ref], place);
  }
}

/* The lowest rank among the sides that tell a level. */
static void set_level(const rs_parse *p, const rs_cand *c, rs_event *e) {
  int64_t lowest = -1;
  for (uint32_t k = 0; k < c->nslots; k++) {
    const rs_party *y = &p->parties[c->slots[k].party];
    if (c->slots[k].side == RS_SIDE_NONE || y->level == RS_NONE) continue;
    rs_entry level = rs_lexicon_entry(p->lex, y->level);
    uint32_t rank = rs_lexicon_ordinal(p->lex, y->level);
    if ((int64_t)rank > lowest) lowest = rank, e->level = level.key;
  }
}

bool rs_code_facets(const rs_parse *p, const rs_time_expr *x, uint32_t n, const rs_cands *cands, uint32_t index,
                    rs_event *e) {
  set_level(p, &cands->at[index], e);
  set_place(p, cands, index, e);
  return add_fields(p, cands, index, e) && add_amounts(p, cands, index, e) &&
         rs_code_event_date(p, x, n, cands, index, e);
}

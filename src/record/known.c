/* What the lexicon knows beside any news: what codes are called, who belongs to what, how two stand to each other.
 * Invariant: rows come in the order of the lexicon's sources; without a lexicon there are none. Cost: a look through the entries of a kind. */
#include "lexicon/source.h"
#include "record/query.h"

static rasid_value day_or_null(uint32_t day, rs_arena *a) { return day ? rs_value_day(day, a) : rs_value_null(); }

/* ---- names ---- */
const rasid_column RS_NAME_COLUMNS[] = {{"kind", RASID_TEXT}, {"code", RASID_TEXT}, {"iso2", RASID_TEXT}, {"numeric", RASID_TEXT}, {"framework", RASID_INTEGER},
                                        {"ar", RASID_TEXT},   {"en", RASID_TEXT},   {"from", RASID_TEXT}, {"to", RASID_TEXT}};

/* Empty where the language has none: types and levels are called by their code alone, fields by the words that name them. */
static rasid_value called(const rasid_cursor *c, uint32_t entry, rs_lang lang, rs_arena *a) {
  rs_entry e = rs_lexicon_entry(c->lex, entry);
  uint32_t of = rs_lexicon_find_entry(c->lex, (rs_kind)e.kind, lang, e.key);
  if (of == RS_NONE || !rs_lexicon_value(c->lex, of, "name").n) return rs_value_null();
  return rs_value_text(rs_lexicon_shown(c->lex, entry, lang, a));
}

static rasid_status name_row(rasid_cursor *c, uint32_t entry, rasid_error *err) {
  rs_entry e = rs_lexicon_entry(c->lex, entry);
  rasid_value *v = rs_cursor_add(c);
  if (!v) return rs_fail_memory(err);
  v[0] = rs_value_c(rs_kind_names[e.kind]), v[1] = rs_value_text(e.key);
  v[2] = rs_value_text(rs_lexicon_value(c->lex, entry, "iso2")), v[3] = rs_value_text(rs_lexicon_value(c->lex, entry, "numeric"));
  v[4] = rs_value_int(e.kind == RS_KIND_FRAMEWORK || (e.flags & RS_ENTRY_SETTING) ? 1 : 0);
  v[5] = called(c, entry, RS_LANG_AR, &c->arena), v[6] = called(c, entry, RS_LANG_EN, &c->arena);
  if (e.kind == RS_KIND_TYPE) v[6] = rs_value_text(rs_lexicon_value(c->lex, entry, "name"));
  v[7] = day_or_null(e.from, &c->arena), v[8] = day_or_null(e.to, &c->arena);
  return RASID_OK;
}

rasid_status rs_open_names(rasid_cursor *c, rasid_error *err) {
  static const rs_kind kinds[] = {RS_KIND_STATE, RS_KIND_ORG,  RS_KIND_GROUP, RS_KIND_FRAMEWORK,
                                  RS_KIND_FIELD, RS_KIND_TYPE, RS_KIND_MODE,  RS_KIND_LEVEL};
  rs_str code = c->params.text[RS_PI_CODE], kind = c->params.text[RS_PI_KIND];
  rasid_status st = RASID_OK;
  for (size_t k = 0; !st && c->lex && k < sizeof kinds / sizeof *kinds; k++) {
    uint32_t n, first = rs_lexicon_list(c->lex, kinds[k], RS_LANG_ALL, &n);
    if (kind.n && !rs_str_eq_c(kind, rs_kind_names[kinds[k]])) continue;
    for (uint32_t i = 0; !st && i < n; i++) {
      if (c->params.limit >= 0 && c->nrows >= c->params.limit) return RASID_OK;
      if (!code.n || rs_str_eq(code, rs_lexicon_entry(c->lex, first + i).key)) st = name_row(c, first + i, err);
    }
  }
  return st;
}

/* ---- how two stand to each other ---- */
const rasid_column RS_RELATION_COLUMNS[] = {{"what", RASID_TEXT}, {"value", RASID_TEXT}, {"from", RASID_TEXT}, {"to", RASID_TEXT}};

uint32_t rs_relation_entry(const rs_lexicon *lex, const rs_scope *scope) {
  rs_str a = scope->a, b = scope->b;
  char key[160];
  if (!lex || a.n + b.n + 1 > sizeof key) return RS_NONE;
  bool turn = rs_str_cmp(a, b) > 0;
  rs_str x = turn ? b : a, y = turn ? a : b;
  memcpy(key, x.p, x.n);
  key[x.n] = ' ';
  memcpy(key + x.n + 1, y.p, y.n);
  return rs_lexicon_find_entry(lex, RS_KIND_RELATION, RS_LANG_ALL, rs_str_make(key, x.n + y.n + 1));
}

rasid_status rs_open_relations(rasid_cursor *c, rasid_error *err) {
  static const char *const told[] = {"since", "broken", "restored", "rung", "treaty"};
  uint32_t entry = rs_relation_entry(c->lex, &c->params.scope);
  if (entry == RS_NONE) return RASID_OK;
  rs_entry e = rs_lexicon_entry(c->lex, entry);
  for (size_t k = 0; k < sizeof told / sizeof *told; k++)
    for (uint32_t i = 0; i < e.nattr; i++) {
      rs_attr at = rs_lexicon_attr(c->lex, e.attr0 + i);
      if (!rs_str_eq_c(at.name, told[k])) continue;
      rasid_value *v = rs_cursor_add(c);
      if (!v) return rs_fail_memory(err);
      v[0] = rs_value_c(told[k]), v[1] = rs_value_text(at.value);
      v[2] = day_or_null(at.from, &c->arena), v[3] = day_or_null(at.to, &c->arena);
    }
  return RASID_OK;
}

/* ---- who belongs to what ---- */
const rasid_column RS_MEMBERSHIP_COLUMNS[] = {{"framework", RASID_TEXT}, {"state", RASID_TEXT}, {"status", RASID_TEXT},
                                              {"from", RASID_TEXT},      {"to", RASID_TEXT}};

/* The rows of one framework: of all states, or of one. A membership without dates lasts as long as its framework. */
static rasid_status members_of(rasid_cursor *c, uint32_t entry, rs_str only, rasid_error *err) {
  rs_entry f = rs_lexicon_entry(c->lex, entry);
  for (int k = 0; k < RS_STANDINGS; k++)
    for (uint32_t i = 0; i < f.nattr; i++) {
      rs_attr at = rs_lexicon_attr(c->lex, f.attr0 + i);
      if (!rs_str_eq_c(at.name, rs_standings[k].attr)) continue;
      while (at.value.n) {
        rs_str state = rs_str_cut(&at.value, ' ');
        if (!state.n || (only.n && !rs_str_eq(only, state))) continue;
        rasid_value *v = rs_cursor_add(c);
        if (!v) return rs_fail_memory(err);
        v[0] = rs_value_text(f.key), v[1] = rs_value_text(state), v[2] = rs_value_c(rs_standings[k].status);
        v[3] = day_or_null(at.from ? at.from : f.from, &c->arena), v[4] = day_or_null(at.to ? at.to : f.to, &c->arena);
      }
    }
  return RASID_OK;
}

static const rs_kind HAVE_MEMBERS[] = {RS_KIND_ORG, RS_KIND_FRAMEWORK, RS_KIND_GROUP};
enum { NHAVE_MEMBERS = sizeof HAVE_MEMBERS / sizeof *HAVE_MEMBERS };

rasid_status rs_open_memberships(rasid_cursor *c, rasid_error *err) {
  rs_str of = c->params.scope.framework;
  rasid_status st = RASID_OK;
  for (size_t k = 0; !st && c->lex && k < NHAVE_MEMBERS; k++) {
    uint32_t n, first = rs_lexicon_list(c->lex, HAVE_MEMBERS[k], RS_LANG_ALL, &n);
    for (uint32_t i = 0; !st && i < n; i++)
      if (!of.n || rs_str_eq(of, rs_lexicon_entry(c->lex, first + i).key)) st = members_of(c, first + i, c->params.scope.a, err);
  }
  return st;
}

/* ---- frameworks with their events ---- */
const rasid_column RS_FRAMEWORK_COLUMNS[] = {{"code", RASID_TEXT}, {"kind", RASID_TEXT},       {"ar", RASID_TEXT},
                                             {"en", RASID_TEXT},   {"members", RASID_INTEGER}, {"events", RASID_INTEGER}};

static int64_t count_members(const rasid_cursor *c, rs_entry f) {
  int64_t n = 0;
  for (uint32_t i = 0; i < f.nattr; i++) {
    rs_attr at = rs_lexicon_attr(c->lex, f.attr0 + i);
    if (!rs_str_eq_c(at.name, rs_standings[RS_STANDING_MEMBER].attr) || at.to) continue;
    while (at.value.n) n += rs_str_cut(&at.value, ' ').n > 0;
  }
  return n;
}

static rasid_status framework_row(rasid_cursor *c, rs_query *q, uint32_t entry, rasid_error *err) {
  rs_entry f = rs_lexicon_entry(c->lex, entry);
  rasid_value *v = rs_cursor_add(c);
  if (!v) return rs_fail_memory(err);
  v[0] = rs_value_text(f.key), v[1] = rs_value_c(rs_kind_names[f.kind]);
  v[2] = called(c, entry, RS_LANG_AR, &c->arena), v[3] = called(c, entry, RS_LANG_EN, &c->arena);
  v[4] = rs_value_int(count_members(c, f));
  rs_query_text(q, 1, f.key);
  rasid_status st = rs_query_step(q, err);
  if (!st) v[5] = rs_value_int(rs_query_get_int(q, 0));
  rs_query_reset(q);
  return st == RASID_END ? RASID_OK : st;
}

rasid_status rs_open_frameworks(rasid_cursor *c, rasid_error *err) {
  rs_query *q;
  rasid_status st = c->lex ? rs_query_open(c->store, "SELECT count(*) FROM label WHERE kind = 'framework' AND code = ?1", &q, err) : RASID_END;
  if (st) return st == RASID_END ? RASID_OK : st;
  for (size_t k = 0; !st && k < 2; k++) {
    uint32_t n, first = rs_lexicon_list(c->lex, HAVE_MEMBERS[k], RS_LANG_ALL, &n);
    for (uint32_t i = 0; !st && i < n; i++) {
      rs_entry f = rs_lexicon_entry(c->lex, first + i);
      if (c->params.limit >= 0 && c->nrows >= c->params.limit) break;
      if (f.kind == RS_KIND_FRAMEWORK || (f.flags & RS_ENTRY_SETTING)) st = framework_row(c, q, first + i, err);
    }
  }
  rs_query_close(q);
  return st;
}

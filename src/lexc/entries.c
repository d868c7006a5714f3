/* Entries' records: classes, references to other entries, numbers and dates; names of codes inherit from the code.
 * Invariant: every reference is an entry that exists, or an error was told. Cost: linear, one look-up a reference. */
#include "lexc/build.h"

bool rs_next_word(rs_str *rest, rs_str *word) {
  while (rest->n && (rs_is_blank(rest->p[0]) || rest->p[0] == ',')) rest->p++, rest->n--;
  uint32_t n = 0;
  while (n < rest->n && !rs_is_blank(rest->p[n]) && rest->p[n] != ',') n++;
  if (!n) return false;
  *word = rs_str_sub(*rest, 0, n);
  *rest = rs_str_sub(*rest, n, rest->n);
  return true;
}

bool rs_build_class(rs_build *b, uint32_t entry, const rs_src_value *v, rs_str name, uint64_t *gram, uint64_t *sem) {
  uint32_t g = rs_name_index(rs_gram_names, RS_GRAM_COUNT, name);
  uint32_t s = rs_build_find(b, RS_KIND_CLASS, RS_LANG_ALL, name);
  if (g != RS_NONE) *gram |= UINT64_C(1) << g;
  if (s != RS_NONE && s - b->list_first[RS_KIND_CLASS][RS_LANG_ALL] < 64)
    *sem |= UINT64_C(1) << (s - b->list_first[RS_KIND_CLASS][RS_LANG_ALL]);
  if (g != RS_NONE || s != RS_NONE) return true;
  char hint[240];
  rs_guess guess = rs_guess_start(name);
  for (unsigned i = 0; i < RS_GRAM_COUNT; i++) rs_guess_try(&guess, rs_str_from_c(rs_gram_names[i]));
  rs_build_guess(b, RS_KIND_CLASS, RS_LANG_ALL, &guess);
  RS_ERR_AT(b, entry, v, "unknown class '" RS_STR_FMT "'%s", RS_STR_ARG(name),
            rs_guess_text(&guess, "declare it by 'class NAME' in a file of @language all, or use one of FORMAT.md",
                          hint, sizeof hint));
  return false;
}

/* The entry of one of the kinds (the list ends in RS_KIND_NONE) with that key. */
static uint32_t reference(rs_build *b, uint32_t entry, const rs_src_value *v, rs_str key, const rs_kind *kinds) {
  for (const rs_kind *k = kinds; *k; k++) {
    uint32_t i = rs_build_find(b, *k, RS_LANG_ALL, key);
    if (i != RS_NONE) return i;
  }
  char hint[240];
  rs_guess g = rs_guess_start(key);
  for (const rs_kind *k = kinds; *k; k++) rs_build_guess(b, *k, RS_LANG_ALL, &g);
  RS_ERR_AT(b, entry, v, "there is no %s '" RS_STR_FMT "'%s", rs_kind_names[kinds[0]], RS_STR_ARG(key),
            rs_guess_text(&g, "declare it in a file of @language all", hint, sizeof hint));
  return RS_NONE;
}

/* A number in tenths; a text that is none gives 0 and was told by the schema. */
static int32_t tenths(rs_str s) {
  bool minus = s.n && s.p[0] == '-';
  int64_t v = 0;
  int after = -1;
  for (uint32_t i = 0; i < s.n && after < 1; i++) {
    if (s.p[i] == '.')
      after = 0;
    else if (rs_is_digit(s.p[i]))
      v = v * 10 + (s.p[i] - '0'), after += after >= 0;
  }
  if (after < 1) v *= 10;
  return (int32_t)(v > INT32_MAX ? 0 : minus ? -v : v);
}

/* A whole number, 0 where the text is none or does not fit: such values are read as text. */
static int32_t whole(rs_str s) {
  bool minus = s.n && s.p[0] == '-';
  int64_t v = 0;
  for (uint32_t i = minus; i < s.n; i++) {
    if (!rs_is_digit(s.p[i]) || v > INT32_MAX) return 0;
    v = v * 10 + (s.p[i] - '0');
  }
  return v > INT32_MAX ? 0 : (int32_t)(minus ? -v : v);
}

static const rs_kind state_only[] = {RS_KIND_STATE, RS_KIND_NONE};
static const rs_kind sector_only[] = {RS_KIND_SECTOR, RS_KIND_NONE};
static const rs_kind level_only[] = {RS_KIND_LEVEL, RS_KIND_NONE};
static const rs_kind role_only[] = {RS_KIND_ROLE, RS_KIND_NONE};
static const rs_kind type_only[] = {RS_KIND_TYPE, RS_KIND_NONE};
static const rs_kind members[] = {RS_KIND_STATE, RS_KIND_ORG, RS_KIND_GROUP, RS_KIND_FRAMEWORK, RS_KIND_NONE};

static void classes(rs_build *b, uint32_t i, const rs_src_attr *a) {
  rs_entry *r = &b->r[i];
  for (uint32_t k = 0; k < a->nvalues; k++) {
    rs_str rest = a->values[k].text, word;
    while (rs_next_word(&rest, &word)) (void)rs_build_class(b, i, &a->values[k], word, &r->gram, &r->sem);
  }
}

static void check_members(rs_build *b, uint32_t i, const rs_src_attr *a, const rs_kind *kinds) {
  for (uint32_t k = 0; k < a->nvalues; k++) {
    rs_str rest = a->values[k].text, word;
    while (rs_next_word(&rest, &word)) (void)reference(b, i, &a->values[k], word, kinds);
  }
}

/* `office: ROLE`, or `office: ROLE OF` where the office is another state's or an organisation's. */
static void check_office(rs_build *b, uint32_t i, const rs_src_attr *a) {
  for (uint32_t k = 0; k < a->nvalues; k++) {
    rs_str rest = a->values[k].text, role, of;
    if (!rs_next_word(&rest, &role)) continue;
    (void)reference(b, i, &a->values[k], role, role_only);
    if (rs_next_word(&rest, &of)) (void)reference(b, i, &a->values[k], of, members);
  }
}

/* `relation CHN KAZ`: two states, in the order of their codes, so that each pair has one entry. What was broken may be
 * restored later; the n-th restoration belongs to the n-th break. Of relations that never were only treaties are told.
 */
static void check_relation(rs_build *b, uint32_t i) {
  const rs_src_entry *e = b->e[i];
  const rs_src_value at = {.line = e->line, .column = 1};
  rs_str rest = e->key, one, two, more;
  if (!rs_next_word(&rest, &one) || !rs_next_word(&rest, &two) || rs_next_word(&rest, &more)) {
    RS_ERR_AT(b, i, &at, "a relation is of two states: write 'relation CHN KAZ'");
    return;
  }
  uint32_t x = reference(b, i, &at, one, state_only), y = reference(b, i, &at, two, state_only);
  if (x != RS_NONE && y != RS_NONE && rs_str_cmp(one, two) >= 0)
    RS_ERR_AT(b, i, &at, "the two states of a relation stand in the order of their codes, each once");
  const rs_src_attr *since = rs_src_find(e, "since"), *broken = rs_src_find(e, "broken"),
                    *restored = rs_src_find(e, "restored"), *rung = rs_src_find(e, "rung");
  if (since && since->nvalues && RS_IS(since->values[0].text, "never") && (broken || restored || rung))
    RS_ERR_AT(b, i, &since->values[0],
              "what never was is not broken, restored or of a rung: take those out, or write a date");
  for (uint32_t k = 0; restored && k < restored->nvalues; k++) {
    const rs_src_value *v = &restored->values[k];
    if (!broken || k >= broken->nvalues)
      RS_ERR_AT(b, i, v, "nothing was broken before this date: write 'broken: DATE' too");
    else if (rs_source_date(v->text, true) < rs_source_date(broken->values[k].text, false))
      RS_ERR_AT(b, i, v, "restored before it was broken");
  }
}

static void flags_of(rs_build *b, uint32_t i, const rs_src_attr *a) {
  static const char *const names[] = {"verb-first", "cased", "nisba-after", "clitics"};
  for (uint32_t k = 0; k < a->nvalues; k++) {
    rs_str rest = a->values[k].text, word;
    while (rs_next_word(&rest, &word)) {
      if (RS_IS(word, "nisba-after")) b->head_first[b->e[i]->lang] = true;
      if (RS_IS(word, "cased")) b->cased[b->e[i]->lang] = true;
      if (rs_name_index(names, 4, word) != RS_NONE) continue;
      char hint[160];
      rs_guess g = rs_guess_start(word);
      for (int f = 0; f < 4; f++) rs_guess_try(&g, rs_str_from_c(names[f]));
      RS_ERR_AT(b, i, &a->values[k], "unknown flag '" RS_STR_FMT "'%s", RS_STR_ARG(word),
                rs_guess_text(&g, "there are verb-first, cased, nisba-after and clitics", hint, sizeof hint));
    }
  }
}

/* A table of attribute names: which field of the record each fills. */
static void attribute(rs_build *b, uint32_t i, const rs_src_attr *a) {
  rs_entry *r = &b->r[i];
  const rs_src_value *v = &a->values[0];
  rs_kind kind = b->e[i]->kind;
  bool all = b->e[i]->lang == RS_LANG_ALL;
  rs_str name = a->name;
  if (RS_IS(name, "class"))
    classes(b, i, a);
  else if (RS_IS(name, "country") && all)
    r->country = reference(b, i, v, v->text, state_only);
  else if (RS_IS(name, "sector") && all)
    r->sector = reference(b, i, v, v->text, sector_only);
  else if (RS_IS(name, "level") && all)
    r->level = reference(b, i, v, v->text, level_only);
  else if (RS_IS(name, "from") && all && kind != RS_KIND_FRAME)
    r->from = rs_source_date(v->text, false);
  else if (RS_IS(name, "to") && all && kind != RS_KIND_FRAME)
    r->to = rs_source_date(v->text, true);
  else if (RS_IS(name, "framework") && RS_IS(v->text, "yes"))
    r->flags |= RS_ENTRY_SETTING;
  else if (RS_IS(name, "score") || RS_IS(name, "goldstein"))
    r->value = tenths(v->text);
  else if (RS_IS(name, "value") || RS_IS(name, "rank"))
    r->value = whole(v->text);
  else if (RS_IS(name, "office"))
    check_office(b, i, a);
  else if (RS_IS(name, "planned"))
    check_members(b, i, a, type_only);
  else if (RS_IS(name, "flags") && kind == RS_KIND_LANGUAGE)
    flags_of(b, i, a);
  else if (RS_IS(name, "like"))
    check_members(b, i, a, role_only);
  else if (RS_IS(name, "members") || RS_IS(name, "observers") || RS_IS(name, "partners") || RS_IS(name, "founders") ||
           RS_IS(name, "invited") || RS_IS(name, "suspended") || RS_IS(name, "parent"))
    check_members(b, i, a, members);
}

static bool needs_code(rs_kind k) {
  return k == RS_KIND_STATE || k == RS_KIND_ORG || k == RS_KIND_GROUP || k == RS_KIND_PERSON ||
         k == RS_KIND_FRAMEWORK || k == RS_KIND_ROLE || k == RS_KIND_FIELD || k == RS_KIND_OUTLET ||
         k == RS_KIND_AGENCY || k == RS_KIND_PLACE;
}

/* A name inherits what its code tells. */
static void inherit(rs_build *b, uint32_t i) {
  const rs_src_entry *e = b->e[i];
  rs_entry *r = &b->r[i];
  r->ref = e->lang == RS_LANG_ALL ? i : rs_build_find(b, e->kind, RS_LANG_ALL, e->key);
  if (r->ref == i) return;
  if (r->ref == RS_NONE) {
    char hint[240];
    rs_guess g = rs_guess_start(e->key);
    if (!needs_code(e->kind)) return;
    rs_build_guess(b, e->kind, RS_LANG_ALL, &g);
    rs_lexc_error(b->c, e->file, e->line, 1,
                  "'%s " RS_STR_FMT "' names a code that no file of @language all declares%s", rs_kind_names[e->kind],
                  RS_STR_ARG(e->key), rs_guess_text(&g, "declare it there", hint, sizeof hint));
    return;
  }
  const rs_entry *o = &b->r[r->ref];
  r->country = o->country, r->sector = o->sector, r->level = o->level;
  r->from = o->from, r->to = o->to;
  r->flags |= o->flags;
  r->gram |= o->gram, r->sem |= o->sem;
  if (!r->value) r->value = o->value;
}

void rs_build_entries(rs_build *b) {
  static const struct {
    rs_kind kind;
    uint32_t max;
  } most[] = {{RS_KIND_CLASS, 64}, {RS_KIND_CONTEXT, 64}, {RS_KIND_TYPE, 32}};
  for (size_t k = 0; k < sizeof most / sizeof *most; k++) {
    uint32_t n = b->list_n[most[k].kind][RS_LANG_ALL], first = b->list_first[most[k].kind][RS_LANG_ALL];
    if (n > most[k].max)
      rs_lexc_error(b->c, b->e[first + most[k].max]->file, b->e[first + most[k].max]->line, 1,
                    "this is the %uth %s, there may be %u: each is one bit of a number", most[k].max + 1,
                    rs_kind_names[most[k].kind], most[k].max);
  }
  for (uint32_t i = 0; i < b->n; i++) {
    const rs_src_entry *e = b->e[i];
    if (rs_build_reused(b, i)) continue;
    b->r[i] = (rs_entry){.kind = (uint8_t)e->kind,
                         .lang = (uint8_t)e->lang,
                         .key = e->key,
                         .ref = RS_NONE,
                         .country = RS_NONE,
                         .sector = RS_NONE,
                         .level = RS_NONE};
    bool in_sense = false;
    if (e->kind == RS_KIND_RELATION) check_relation(b, i);
    for (uint32_t k = 0; k < e->nattrs; k++) {
      in_sense = in_sense || RS_IS(e->attrs[k].name, "sense");
      if (!in_sense && e->attrs[k].nvalues) attribute(b, i, &e->attrs[k]);
    }
  }
  /* Codes come first in each kind's lists, so a name's code is done when the name is. */
  for (uint32_t i = 0; i < b->n; i++)
    if (!rs_build_reused(b, i)) inherit(b, i);
}

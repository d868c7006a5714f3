/* How much a lexicon knows: its coverage report, counted over the compiled file. Cost: linear in entries, attributes,
 * senses and analyses; persons are counted once a state. */
#include "engine/ask.h"
#include <rasid_admin.h>

typedef struct tally {
  const char *group, *what;
  uint32_t n[RS_LANG_COUNT];
} tally;
enum { MAX_TALLIES = 160 };

typedef struct report {
  const rs_lexicon *lex;
  tally rows[MAX_TALLIES];
  uint32_t nrows;
} report;

#define X(name, id) name,
static const char *const KINDS[] = {"", RS_KIND_LIST(X)};
#undef X

static uint32_t *count(report *r, const char *group, const char *what) {
  for (uint32_t i = 0; i < r->nrows; i++)
    if (r->rows[i].what == what && r->rows[i].group == group) return r->rows[i].n;
  uint32_t i = r->nrows < MAX_TALLIES ? r->nrows++ : MAX_TALLIES - 1;
  r->rows[i] = (tally){.group = group, .what = what};
  return r->rows[i].n;
}

static const char ENTRIES[] = "entries", WITH[] = "with", TRIGGERS[] = "triggers", FORMS[] = "forms";

static bool has(const rs_lexicon *lex, rs_entry e, const char *name) {
  for (uint32_t i = 0; i < e.nattr; i++)
    if (rs_str_eq_c(rs_lexicon_attr(lex, e.attr0 + i).name, name)) return true;
  return false;
}

/* How many entries of a kind have an attribute, by language. */
static void with(report *r, rs_kind kind, const char *attr, const char *what) {
  uint32_t *to = count(r, WITH, what);
  for (int lang = 0; lang < RS_LANG_COUNT; lang++) {
    uint32_t n, first = rs_lexicon_list(r->lex, kind, (rs_lang)lang, &n);
    for (uint32_t i = 0; i < n; i++) to[lang] += has(r->lex, rs_lexicon_entry(r->lex, first + i), attr);
  }
}

/* A table: one line a count. */
static void coverage(report *r) {
  static const struct {
    rs_kind kind;
    const char *attr, *what;
  } ROWS[] = {{RS_KIND_STATE, "name", "states with a name"},
              {RS_KIND_STATE, "nisba", "states with a nisba"},
              {RS_KIND_STATE, "capital", "states with a capital"},
              {RS_KIND_STATE, "government", "states with a house of government"},
              {RS_KIND_STATE, "currency", "states with a currency"},
              {RS_KIND_ORG, "members", "organisations with members"},
              {RS_KIND_FRAMEWORK, "members", "frameworks with members"},
              {RS_KIND_OUTLET, "country", "outlets with a state"},
              {RS_KIND_AGENCY, "country", "agencies with a state"},
              {RS_KIND_PLACE, "lat", "places with coordinates"},
              {RS_KIND_PLACE, "geonames", "places with a GeoNames number"},
              {RS_KIND_PERSON, "office", "persons with an office"}};
  for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) with(r, ROWS[i].kind, ROWS[i].attr, ROWS[i].what);
}

/* Organisations that may be a setting are frameworks too. */
static void settings(report *r) {
  uint32_t *all = count(r, WITH, "organisations that are frameworks"),
           *dated = count(r, WITH, "memberships with dates"), *members = count(r, WITH, "memberships");
  static const rs_kind kinds[] = {RS_KIND_ORG, RS_KIND_FRAMEWORK};
  for (size_t k = 0; k < 2; k++) {
    uint32_t n, first = rs_lexicon_list(r->lex, kinds[k], RS_LANG_ALL, &n);
    for (uint32_t i = 0; i < n; i++) {
      rs_entry e = rs_lexicon_entry(r->lex, first + i);
      all[RS_LANG_ALL] += k == 0 && (e.flags & RS_ENTRY_SETTING);
      for (uint32_t a = 0; a < e.nattr; a++) {
        rs_attr at = rs_lexicon_attr(r->lex, e.attr0 + a);
        if (!rs_str_eq_c(at.name, "members")) continue;
        members[RS_LANG_ALL]++;
        dated[RS_LANG_ALL] += at.from || at.to;
      }
    }
  }
}

/* Leaders: offices of the two highest levels, and the states that have any. */
static rasid_status leaders(report *r, rs_arena *a, rasid_error *err) {
  const rs_lexicon *lex = r->lex;
  uint32_t persons, first = rs_lexicon_list(lex, RS_KIND_PERSON, RS_LANG_ALL, &persons), nstates,
                    state0 = rs_lexicon_list(lex, RS_KIND_STATE, RS_LANG_ALL, &nstates);
  uint8_t *led = RS_NEW(a, uint8_t, nstates + 1u);
  if (!led) return rs_fail_memory(err);
  uint32_t *terms = count(r, WITH, "terms of heads of state and of government"),
           *states = count(r, WITH, "states with leaders"), *offices = count(r, WITH, "terms of office"),
           *of_org = count(r, WITH, "terms of heads of organisations");
  for (uint32_t i = 0; i < persons; i++) {
    rs_office o;
    for (uint32_t k = 0; rs_lexicon_office(lex, first + i, k, &o); k++) {
      offices[RS_LANG_ALL]++;
      if (o.role == RS_NONE || o.of == RS_NONE) continue;
      bool state = o.of >= state0 && o.of < state0 + nstates;
      of_org[RS_LANG_ALL] += !state;
      if (!state || rs_ask_height(lex, o.role) >= 3000) continue;
      terms[RS_LANG_ALL]++;
      states[RS_LANG_ALL] += !led[o.of - state0];
      led[o.of - state0] = 1;
    }
  }
  return RASID_OK;
}

/* A type's key is a string of the lexicon, not NUL-terminated: its row is made by hand. */
static rasid_status triggers(report *r, rs_arena *a, rasid_error *err) {
  const rs_lexicon *lex = r->lex;
  uint32_t ntypes, first = rs_lexicon_list(lex, RS_KIND_TYPE, RS_LANG_ALL, &ntypes);
  for (uint32_t t = 0; t < ntypes && t < 32; t++) {
    rs_str name = rs_arena_copy(a, rs_lexicon_entry(lex, first + t).key);
    if (!name.p) return rs_fail_memory(err);
    uint32_t *to = count(r, TRIGGERS, name.p);
    for (uint32_t i = 0, last = RS_NONE; i < rs_lexicon_nsenses(lex); i++) {
      rs_sense s = rs_lexicon_sense(lex, i);
      if (s.type != t || s.entry == last) continue;
      last = s.entry;
      to[rs_lexicon_entry(lex, s.entry).lang]++;
    }
  }
  return RASID_OK;
}

static void forms(report *r) {
  uint32_t *senses = count(r, FORMS, "senses"), *rules = count(r, FORMS, "rules"),
           *events = count(r, FORMS, "senses that are events");
  for (uint32_t i = 0; i < rs_lexicon_nsenses(r->lex); i++) {
    rs_sense s = rs_lexicon_sense(r->lex, i);
    uint8_t lang = rs_lexicon_entry(r->lex, s.entry).lang;
    senses[lang]++;
    events[lang] += s.type != 255;
  }
  count(r, FORMS, "written forms")[RS_LANG_ALL] = rs_lexicon_nforms(r->lex);
  uint32_t *readings = count(r, FORMS, "readings of forms and terms");
  for (uint32_t i = 0; i < rs_lexicon_nanalyses(r->lex); i++)
    readings[rs_lexicon_entry(r->lex, rs_lexicon_analysis(r->lex, i).entry).lang]++;
  for (uint32_t i = 0; i < rs_lexicon_nrules(r->lex); i++) rules[rs_lexicon_rule(r->lex, i).lang]++;
}

static rasid_status fill(report *r, rs_arena *a, rasid_error *err) {
  for (int k = 1; k < RS_KIND_COUNT; k++) {
    uint32_t n[RS_LANG_COUNT], any = 0;
    for (int lang = 0; lang < RS_LANG_COUNT; lang++)
      (void)rs_lexicon_list(r->lex, (rs_kind)k, (rs_lang)lang, &n[lang]), any += n[lang];
    if (any) memcpy(count(r, ENTRIES, KINDS[k]), n, sizeof n);
  }
  coverage(r);
  settings(r);
  rasid_status st = leaders(r, a, err);
  if (!st) st = triggers(r, a, err);
  forms(r);
  return st;
}

static void write_table(const report *r, rs_buf *out) {
  const char *group = NULL;
  for (uint32_t i = 0; i < r->nrows; i++) {
    const tally *t = &r->rows[i];
    if (t->group != group) rs_buf_printf(out, "%s%-42s %8s %8s %8s\n", group ? "\n" : "", t->group, "all", "ar", "en");
    group = t->group;
    rs_buf_printf(out, "  %-40s", t->what);
    for (int lang = 0; lang < RS_LANG_COUNT; lang++) rs_buf_printf(out, " %8u", t->n[lang]);
    rs_buf_char(out, '\n');
  }
}

static void write_json(const report *r, rs_buf *out) {
  const char *group = NULL;
  rs_buf_char(out, '{');
  for (uint32_t i = 0; i < r->nrows; i++) {
    const tally *t = &r->rows[i];
    if (t->group != group)
      rs_buf_printf(out, "%s\"%s\":{", group ? "}," : "", t->group);
    else
      rs_buf_char(out, ',');
    group = t->group;
    rs_export_string(out, rs_str_from_c(t->what));
    rs_buf_printf(out, ":{\"all\":%u,\"ar\":%u,\"en\":%u}", t->n[RS_LANG_ALL], t->n[RS_LANG_AR], t->n[RS_LANG_EN]);
  }
  rs_buf_c(out, group ? "}}\n" : "}\n");
}

rasid_status rasid_lexicon_stats(const rasid_lexicon *x, bool table, rasid_write_fn write, void *ctx,
                                 rasid_error *err) {
  if (!x || !write) return rs_fail(err, RASID_ARGUMENT, "a report needs a lexicon and a writer");
  rs_arena a;
  rs_arena_init(&a, 0);
  rs_buf out = {NULL, 0, 0, false};
  report *r = RS_NEW(&a, report, 1);
  rasid_status st = r ? RASID_OK : rs_fail_memory(err);
  if (r) r->lex = x->lex, st = fill(r, &a, err);
  if (!st) table ? write_table(r, &out) : write_json(r, &out);
  if (!st) st = rs_engine_flush(&out, write, ctx, err);
  rs_buf_free(&out);
  rs_arena_free(&a);
  return st;
}

/* Which attributes each kind has, in `all` and in a language, and what their values must be.
 * Invariant: after this check an attribute has a name that its kind knows, and a plain value has its shape; what a
 * value refers to is looked up in entries.c, senses.c and rules.c. Cost: one look-up in a short table an attribute. */
#include "lexc/build.h"
#include "lexicon/time.h"

enum value_kind {
  TEXT, SURFACE, NUMBER, DECIMAL, DATE, SINCE /* a date, never or unknown */, YES_NO, CHOICE, TIME_PATTERN,
  WORDS /* names that another file looks up */
};
enum { IN_ALL = 1, IN_LANG = 2, ANY = 3, SENSE = 4 /* also or only behind `sense:` */, ONCE = 8, NEED = 16 };

typedef struct schema_row {
  const char *name;
  uint64_t kinds;
  uint8_t value, flags;
  const char *choice; /* CHOICE: the values, blank between */
} schema_row;

#define K(id) (UINT64_C(1) << RS_KIND_##id)
#define NAMED (K(STATE) | K(ORG) | K(GROUP) | K(PERSON) | K(FRAMEWORK) | K(OUTLET) | K(AGENCY) | K(PLACE))
#define CODES (K(TYPE) | K(MODE) | K(CONTEXT) | K(CAMEO) | K(SECTOR) | K(LEVEL) | K(FIELD) | K(CLASS) | K(FRAME))
#define INFLECTED (K(VERB) | K(NOUN) | K(ADJ))
#define WORDY (INFLECTED | K(WORD))
#define TRIGGERS (WORDY)

static const schema_row rows[] = {
    {"name", NAMED | K(ROLE) | K(TIME) | K(UNIT), SURFACE, IN_LANG, 0},
    {"name", NAMED | CODES | K(ROLE) | K(TIME) | K(UNIT), TEXT, ANY, 0},
    {"short", NAMED | K(ROLE), SURFACE, IN_LANG, 0},
    {"nisba", NAMED | INFLECTED, SURFACE, IN_LANG, 0},
    {"people", NAMED, SURFACE, IN_LANG, 0},
    {"capital", K(STATE), SURFACE, IN_LANG, 0},
    {"government", K(STATE), SURFACE, IN_LANG, 0},
    {"currency", K(STATE), TEXT, IN_LANG, 0},
    {"term", K(FIELD) | K(FRAMEWORK), SURFACE, IN_LANG, 0},
    {"in", K(FIELD), SURFACE, IN_LANG, 0},
    {"form", K(WORD) | K(SPELLING), SURFACE, IN_LANG, 0},
    {"gender", NAMED | INFLECTED | K(ENCLITIC) | K(WORD) | K(ROLE) | K(UNIT) | K(TIME), CHOICE, IN_LANG | ONCE, "m f"},
    {"number", NAMED | INFLECTED | K(ENCLITIC) | K(WORD) | K(ROLE) | K(UNIT) | K(TIME), CHOICE, IN_LANG | ONCE,
     "sg du pl"},
    {"person", K(ENCLITIC) | K(WORD), NUMBER, IN_LANG | ONCE, 0},
    {"order", K(PROCLITIC) | K(ENCLITIC), NUMBER, IN_LANG | ONCE, 0},
    {"iso2", K(STATE), TEXT, IN_ALL, 0},
    {"numeric", K(STATE), TEXT, IN_ALL, 0},
    {"iso3", K(STATE), TEXT, IN_ALL, 0},
    {"cow", K(STATE), TEXT, IN_ALL, 0},
    {"fips", K(STATE), TEXT, IN_ALL, 0},
    {"cameo", NAMED | K(ROLE), TEXT, IN_ALL, 0},
    {"geonames", NAMED, NUMBER, IN_ALL, 0},
    {"from", NAMED, DATE, IN_ALL | ONCE, 0},
    {"to", NAMED, DATE, IN_ALL | ONCE, 0},
    {"members", NAMED, WORDS, IN_ALL, 0},
    {"observers", NAMED, WORDS, IN_ALL, 0},
    {"partners", NAMED, WORDS, IN_ALL, 0},
    {"founders", NAMED, WORDS, IN_ALL, 0},
    {"invited", NAMED, WORDS, IN_ALL, 0},
    {"suspended", NAMED, WORDS, IN_ALL, 0},
    {"like", K(ROLE), WORDS, IN_ALL | ONCE, 0},
    {"several", K(ROLE), YES_NO, IN_ALL | ONCE, 0},
    {"parent", NAMED, WORDS, IN_ALL, 0},
    {"framework", K(ORG) | K(GROUP), YES_NO, IN_ALL | ONCE, 0},
    {"country", NAMED | K(ROLE), WORDS, IN_ALL | ONCE, 0},
    {"sector", NAMED | K(ROLE), WORDS, IN_ALL | ONCE, 0},
    {"level", NAMED | K(ROLE), WORDS, IN_ALL | ONCE, 0},
    {"office", K(PERSON), WORDS, IN_ALL, 0},
    {"language", K(OUTLET) | K(AGENCY), TEXT, IN_ALL, 0},
    {"domain", K(OUTLET) | K(AGENCY), TEXT, IN_ALL, 0},
    {"states", K(ROLE), WORDS, IN_ALL, 0},
    {"states", K(WORD), WORDS, IN_LANG, 0},
    {"posted", K(ROLE), CHOICE, IN_ALL | ONCE, "yes"},
    {"armed", K(ROLE), CHOICE, IN_ALL | ONCE, "yes"},
    {"rank", K(ROLE) | K(LEVEL), NUMBER, IN_ALL | ONCE, 0},
    {"dac", K(FIELD), TEXT, IN_ALL, 0},
    {"lat", K(PLACE) | K(STATE), DECIMAL, IN_ALL | ONCE, 0},
    {"lon", K(PLACE) | K(STATE), DECIMAL, IN_ALL | ONCE, 0},
    {"feature", K(PLACE), TEXT, IN_ALL, 0},
    {"population", K(PLACE) | K(STATE), NUMBER, IN_ALL | ONCE, 0},
    {"score", K(TYPE) | K(MODE), DECIMAL, IN_ALL | ONCE, 0},
    {"quad", K(TYPE), NUMBER, IN_ALL | ONCE | NEED, 0},
    {"planned", K(TYPE), WORDS, IN_ALL | ONCE, 0},
    {"fields", K(TYPE) | K(CLASS), CHOICE, IN_ALL | ONCE, "no"},
    {"status", K(TYPE), CHOICE, IN_ALL | ONCE, "past ongoing planned conditional"},
    {"present", K(TYPE), CHOICE, IN_ALL | ONCE, "past ongoing planned conditional"},
    {"goldstein", K(CAMEO), DECIMAL, IN_ALL | ONCE, 0},
    {"type", K(CAMEO), WORDS, IN_ALL | ONCE, 0},
    {"mode", K(CAMEO), WORDS, IN_ALL | ONCE, 0},
    {"contexts", K(CAMEO), WORDS, IN_ALL, 0},
    {"kind", K(UNIT) | K(TIME), TEXT, ANY | ONCE, 0},
    {"value", K(UNIT) | K(TIME) | K(WORD) | INFLECTED, TEXT, ANY | ONCE, 0},
    {"class", WORDY | NAMED | K(ROLE) | K(TIME) | K(UNIT) | K(PROCLITIC) | K(ENCLITIC) | K(FIELD), WORDS, ANY, 0},
    {"root", K(VERB), TEXT, IN_LANG | ONCE, 0},
    {"form", K(VERB), CHOICE, IN_LANG | ONCE, "1 2 3 4 5 6 7 8 9 10 quad quad2 quad4"},
    {"vowel", K(VERB), CHOICE, IN_LANG, "a i u"},
    {"masdar", K(VERB), TEXT, IN_LANG, 0},
    {"past", K(VERB), TEXT, IN_LANG, 0},
    {"present", K(VERB), TEXT, IN_LANG, 0},
    {"imperative", K(VERB), TEXT, IN_LANG, 0},
    {"passive", K(VERB), TEXT, IN_LANG, 0},
    {"participle", K(VERB), TEXT, IN_LANG, 0},
    {"third", K(VERB), TEXT, IN_LANG, 0},
    {"gerund", K(VERB), TEXT, IN_LANG, 0},
    {"plural", K(NOUN) | K(ADJ), TEXT, IN_LANG, 0},
    {"singular", K(NOUN) | K(ADJ), TEXT, IN_LANG, 0},
    {"feminine", K(NOUN) | K(ADJ), TEXT, IN_LANG, 0},
    {"dual", K(NOUN) | K(ADJ), TEXT, IN_LANG, 0},
    {"construct", K(NOUN) | K(ADJ), TEXT, IN_LANG, 0},
    {"double", K(VERB), YES_NO, IN_LANG | ONCE, 0},
    {"weak", K(NOUN) | K(ADJ), YES_NO, IN_LANG | ONCE, 0},
    {"invariable", INFLECTED, YES_NO, IN_LANG | ONCE, 0},
    {"comparative", K(ADJ), TEXT, IN_LANG, 0},
    {"sense", TRIGGERS, TEXT, IN_LANG | SENSE, 0},
    {"cameo", TRIGGERS, WORDS, IN_LANG | SENSE | ONCE, 0},
    {"frame", TRIGGERS, WORDS, IN_LANG | SENSE | ONCE, 0},
    {"mode", TRIGGERS, WORDS, IN_LANG | SENSE | ONCE, 0},
    {"contexts", TRIGGERS, WORDS, IN_LANG | SENSE, 0},
    {"status", TRIGGERS, CHOICE, IN_LANG | SENSE | ONCE, "past ongoing planned conditional"},
    {"when", TRIGGERS, WORDS, IN_LANG | SENSE, 0},
    {"noun", TRIGGERS, YES_NO, IN_LANG | SENSE | ONCE, 0},
    {"verb", TRIGGERS, YES_NO, IN_LANG | SENSE | ONCE, 0},
    {"pattern", K(TIME), TIME_PATTERN, IN_LANG, 0},
    {"pattern", K(RULE), TEXT, IN_LANG | ONCE | NEED, 0},
    {"mark", K(RULE), WORDS, IN_LANG, 0},
    {"unmark", K(RULE), WORDS, IN_LANG, 0},
    {"good", K(RULE), TEXT, IN_LANG, 0},
    {"wrong", K(RULE), TEXT, IN_LANG, 0},
    {"mutual", K(FRAME), WORDS, IN_ALL, 0},
    {"since", K(RELATION), SINCE, IN_ALL | ONCE, 0},
    {"broken", K(RELATION), DATE, IN_ALL, 0},
    {"restored", K(RELATION), DATE, IN_ALL, 0},
    {"rung", K(RELATION), WORDS, IN_ALL, 0},
    {"treaty", K(RELATION), TEXT, IN_ALL, 0},
    {"flags", K(LANGUAGE), WORDS, IN_LANG, 0},
    {"function", K(LANGUAGE), TEXT, IN_LANG, 0},
    {"claim-relations", K(LANGUAGE), TEXT, IN_LANG, 0},
    {"claim-founders", K(LANGUAGE), TEXT, IN_LANG, 0},
    {"claim-years", K(LANGUAGE), TEXT, IN_LANG, 0},
    {"note", ~UINT64_C(0), TEXT, ANY | SENSE, 0},
    {"source", ~UINT64_C(0), TEXT, ANY | SENSE, 0},
};
enum { NROWS = sizeof rows / sizeof *rows };

static bool applies(const schema_row *r, const rs_src_entry *e) {
  return (r->kinds >> e->kind & 1) && (r->flags & (e->lang == RS_LANG_ALL ? IN_ALL : IN_LANG));
}

/* Frames' slots are the names of functions. */
static bool is_slot(const rs_src_entry *e, rs_str name) {
  return e->kind == RS_KIND_FRAME && rs_name_index(rs_fn_names, RS_FN_COUNT, name) != RS_NONE;
}

static const schema_row *find_row(const rs_src_entry *e, rs_str name) {
  for (unsigned i = 0; i < NROWS; i++)
    if (rows[i].name[0] == name.p[0] && applies(&rows[i], e) && rs_str_eq_c(name, rows[i].name)) return &rows[i];
  return NULL;
}

/* Whether the name would be right in another place: the commonest mistake is the wrong file. */
static const char *elsewhere(const rs_src_entry *e, rs_str name) {
  for (unsigned i = 0; i < NROWS; i++)
    if ((rows[i].kinds >> e->kind & 1) && rs_str_eq_c(name, rows[i].name))
      return e->lang == RS_LANG_ALL ? "it belongs to the entry in a language's file"
                                    : "it belongs to the entry in a file of @language all";
  return NULL;
}

static void unknown(rs_build *b, const rs_src_entry *e, const rs_src_attr *a) {
  char hint[200];
  rs_guess g = rs_guess_start(a->name);
  const char *other = elsewhere(e, a->name);
  for (unsigned i = 0; i < NROWS && !other; i++)
    if (applies(&rows[i], e)) rs_guess_try(&g, rs_str_from_c(rows[i].name));
  for (unsigned i = 0; i < RS_FN_COUNT && !other && e->kind == RS_KIND_FRAME; i++)
    rs_guess_try(&g, rs_str_from_c(rs_fn_names[i]));
  rs_lexc_error(b->c, e->file, a->line, a->column, "a %s has no attribute '" RS_STR_FMT "' in language %s%s",
                rs_kind_names[e->kind], RS_STR_ARG(a->name), rs_lang_names[e->lang],
                rs_guess_text(&g, other, hint, sizeof hint));
}

static bool decimal(rs_str s) {
  uint32_t digits = 0, dots = 0;
  for (uint32_t i = 0; i < s.n; i++) {
    if (rs_is_digit(s.p[i]))
      digits++;
    else if (s.p[i] == '.')
      dots++;
    else if (i || (s.p[i] != '-' && s.p[i] != '+'))
      return false;
  }
  return digits && digits <= 9 && dots <= 1;
}

static bool choice(const char *choices, rs_str s) {
  rs_str rest = rs_str_from_c(choices), word;
  while (rs_next_word(&rest, &word))
    if (rs_str_eq(word, s)) return true;
  return false;
}

static void check_time_pattern(rs_build *b, uint32_t i, const rs_src_value *v) {
  rs_time_pattern p;
  rs_str bad;
  if (rs_time_pattern_read(v->text, &p, &bad)) return;
  if (bad.n)
    RS_ERR_AT(b, i, v, "'" RS_STR_FMT "' is no item of a time pattern: write classes of FORMAT.md's section on time",
              RS_STR_ARG(bad));
  else
    RS_ERR_AT(b, i, v, "a time pattern has 1 to %d items, one of them neither optional nor '~' nor '!'", RS_TIME_ITEMS);
}

/* A closed switch over the kinds of values. */
static void check_value(rs_build *b, uint32_t i, const schema_row *r, const rs_src_value *v) {
  uint32_t n;
  switch ((enum value_kind)r->value) {
  case TEXT:
  case SURFACE:
  case WORDS: break;
  case NUMBER:
    if (!rs_str_to_u32(v->text, &n))
      RS_ERR_AT(b, i, v, "'" RS_STR_FMT "' is no number: '%s' takes one of up to nine digits", RS_STR_ARG(v->text),
                r->name);
    break;
  case DECIMAL:
    if (!decimal(v->text))
      RS_ERR_AT(b, i, v, "'" RS_STR_FMT "' is no number: '%s' takes one such as 3, -2.5", RS_STR_ARG(v->text), r->name);
    break;
  case DATE:
    if (!rs_source_date(v->text, false))
      RS_ERR_AT(b, i, v, "'" RS_STR_FMT "' is no date: write yyyy, yyyy-mm or yyyy-mm-dd", RS_STR_ARG(v->text));
    break;
  case SINCE:
    if (!rs_source_date(v->text, false) && !RS_IS(v->text, "never") && !RS_IS(v->text, "unknown"))
      RS_ERR_AT(b, i, v, "'" RS_STR_FMT "' is no date: write yyyy, yyyy-mm or yyyy-mm-dd, or never, or unknown",
                RS_STR_ARG(v->text));
    break;
  case YES_NO:
    if (!choice("yes no", v->text))
      RS_ERR_AT(b, i, v, "'%s' is yes or no, not '" RS_STR_FMT "'", r->name, RS_STR_ARG(v->text));
    break;
  case TIME_PATTERN: check_time_pattern(b, i, v); break;
  case CHOICE:
    if (!choice(r->choice, v->text))
      RS_ERR_AT(b, i, v, "'%s' is one of: %s; not '" RS_STR_FMT "'", r->name, r->choice, RS_STR_ARG(v->text));
    break;
  }
}

static void check_quals(rs_build *b, uint32_t i, const schema_row *r, const rs_src_value *v) {
  for (uint32_t q = 0; q < v->nquals; q++) {
    if (r->value == SURFACE && choice("weak cased caps m f sg du pl short part", v->quals[q])) continue;
    if (r->value != SURFACE) continue; /* they say something to whoever reads the attribute */
    RS_ERR_AT(b, i, v, "unknown qualifier [" RS_STR_FMT "]: there are weak cased caps short part m f sg du pl and dates",
              RS_STR_ARG(v->quals[q]));
  }
}

static void check_entry(rs_build *b, uint32_t i) {
  const rs_src_entry *e = b->e[i];
  bool in_sense = false;
  for (uint32_t k = 0; k < e->nattrs; k++) {
    const rs_src_attr *a = &e->attrs[k];
    if (is_slot(e, a->name)) continue;
    const schema_row *r = find_row(e, a->name);
    if (!r) {
      unknown(b, e, a);
      continue;
    }
    in_sense = in_sense || RS_IS(a->name, "sense");
    if (in_sense && !(r->flags & SENSE))
      rs_lexc_error(b->c, e->file, a->line, a->column,
                    "'%s' is the entry's, not a sense's: move it before the first 'sense:'", r->name);
    if ((r->flags & ONCE) && a->nvalues > 1)
      RS_ERR_AT(b, i, &a->values[1], "'%s' has one value: take the others out", r->name);
    for (uint32_t v = 0; v < a->nvalues; v++) check_value(b, i, r, &a->values[v]), check_quals(b, i, r, &a->values[v]);
  }
  for (unsigned k = 0; k < NROWS; k++)
    if (applies(&rows[k], e) && (rows[k].flags & NEED) && !rs_src_find(e, rows[k].name))
      rs_lexc_error(b->c, e->file, e->line, 1, "'%s " RS_STR_FMT "' has no '%s': write one", rs_kind_names[e->kind],
                    RS_STR_ARG(e->key), rows[k].name);
}

static bool lives_in_all(rs_kind k) {
  return (k >= RS_KIND_CLASS && k <= RS_KIND_SECTOR && k != RS_KIND_RULE) || k == RS_KIND_LEVEL || k == RS_KIND_RELATION;
}

void rs_build_check(rs_build *b) {
  for (uint32_t i = 0; i < b->n; i++) {
    const rs_src_entry *e = b->e[i];
    if (rs_build_reused(b, i)) continue;
    bool wordy = (K(WORD) | INFLECTED | K(RULE) | K(PROCLITIC) | K(ENCLITIC) | K(ABBREV) | K(SPELLING) | K(PARADIGM) |
                  K(AFFIXES)) >>
                     e->kind &
                 1;
    if (wordy && e->lang == RS_LANG_ALL)
      rs_lexc_error(b->c, e->file, e->line, 1, "a %s belongs to a language: put it in a file of @language ar or en",
                    rs_kind_names[e->kind]);
    else if (lives_in_all(e->kind) && e->lang != RS_LANG_ALL && e->kind != RS_KIND_LEVEL && e->kind != RS_KIND_SECTOR)
      rs_lexc_error(b->c, e->file, e->line, 1, "a %s belongs to no language: put it in a file of @language all",
                    rs_kind_names[e->kind]);
    else if (e->kind != RS_KIND_PARADIGM && e->kind != RS_KIND_AFFIXES)
      check_entry(b, i);
  }
}

/* Actors and agents of PETRARCH, Phoenix and TABARI.
 *
 * An actor is a name, its synonyms (+NAME) and codes, each with dates or without. A code of a state alone gives that
 * state more names; a code with dates is a person who held an office then; an armed group stays a group; other bodies
 * of one state are offices that only this state has; a code without a state is an organisation or group of its own. An
 * agent is a common noun with a sector: a role. Cost: linear. */
#include "lexc/import_internal.h"
#include <stdio.h>

enum { MAX_NAMES = 200 }; /* synonyms of one actor */

typedef struct dated {
  rs_str code;
  uint32_t from, to, line;
} dated;

typedef struct actor {
  rs_str names[MAX_NAMES]; /* as the dictionary writes them */
  uint32_t lines[MAX_NAMES], nnames;
  dated codes[RS_IMPORT_CODES];
  uint32_t ncodes, line;
} actor;

/* ---- codes ---- */
typedef struct meaning {  /* what a code says in the terms of base */
  uint32_t state, sector; /* entries, RS_NONE */
  rs_str rest;            /* what is left of the code */
} meaning;

static meaning read_code(const rs_import *im, rs_str code) {
  meaning m = {RS_NONE, RS_NONE, code};
  if (code.n < 3) return m;
  m.state = rs_lexicon_find_entry(im->base, RS_KIND_STATE, RS_LANG_ALL, rs_str_sub(code, 0, 3));
  if (m.state != RS_NONE) m.rest = rs_str_sub(code, 3, code.n);
  if (m.rest.n < 3) return m;
  m.sector = rs_lexicon_find_entry(im->base, RS_KIND_SECTOR, RS_LANG_ALL, rs_str_sub(m.rest, 0, 3));
  if (m.sector != RS_NONE) m.rest = rs_str_sub(m.rest, 3, m.rest.n);
  return m;
}

/* yymmdd or yyyymmdd; a year of two digits from 30 on lies in the last century. 0: no date. */
static uint32_t read_day(rs_str s) {
  uint32_t v;
  if ((s.n != 6 && s.n != 8) || !rs_str_to_u32(s, &v)) return 0;
  if (s.n == 6) v += v / 10000 >= 30 ? 19000000u : 20000000u;
  char iso[16];
  int n = snprintf(iso, sizeof iso, "%04u-%02u-%02u", v / 10000, v / 100 % 100, v % 100);
  return rs_source_date(rs_str_make(iso, (size_t)n), false);
}

/* "USAGOV <890120", "USAGOV >930120", "USAGOV 890120-930120". False: its dates cannot be read. */
static bool read_dated(rs_str text, dated *out) {
  rs_str rest = text;
  out->code = rs_str_cut(&rest, ' ');
  out->from = out->to = 0;
  rest = rs_str_trim(rest);
  if (!rest.n) return true;
  char sign = rest.p[0];
  if (sign == '<' || sign == '>') {
    uint32_t day = read_day(rs_str_trim(rs_str_sub(rest, 1, rest.n)));
    if (sign == '<')
      out->to = day;
    else
      out->from = day;
    return day != 0;
  }
  rs_str from = rs_str_trim(rs_str_cut(&rest, '-'));
  out->from = read_day(from), out->to = read_day(rs_str_trim(rest));
  return out->from && out->to && out->from <= out->to;
}

static void put_dates(char to[64], const dated *d) {
  char from[16] = "", until[16] = "";
  if (d->from) snprintf(from, sizeof from, "%04u-%02u-%02u", d->from / 10000, d->from / 100 % 100, d->from % 100);
  if (d->to) snprintf(until, sizeof until, "%04u-%02u-%02u", d->to / 10000, d->to / 100 % 100, d->to % 100);
  if (d->from || d->to)
    snprintf(to, 64, " [%s..%s]", from, until);
  else
    to[0] = 0;
}

static rs_str key_of(const rs_import *im, uint32_t entry) { return rs_lexicon_entry(im->base, entry).key; }

static void tell_rest(rs_import *im, uint32_t line, rs_str code, rs_str rest) {
  if (rest.n)
    rs_import_tell(im, line, "the part " RS_STR_FMT " of the code " RS_STR_FMT " is left out: it is no sector here",
                   RS_STR_ARG(rest), RS_STR_ARG(code));
}

/* ---- names ---- */
/* The names that base lacks, as attribute lines; how many there are. */
static uint32_t add_names(rs_import *im, rs_import_item *it, const actor *a, const char *qual) {
  uint32_t n = 0;
  for (uint32_t i = 0; it && i < a->nnames; i++) {
    rs_str name = rs_import_title(im, a->names[i]);
    if (!name.n) {
      rs_import_tell(im, a->lines[i], "the lexicon cannot hold the name " RS_STR_FMT, RS_STR_ARG(a->names[i]));
      continue;
    }
    uint32_t e = rs_import_known(im, name, RS_KIND_STATE, RS_KIND_ROLE);
    if (e != RS_NONE) {
      rs_str key = key_of(im, e);
      if (!rs_str_eq(key, it->key))
        rs_import_tell(im, a->lines[i], "the lexicon already knows " RS_STR_FMT " as %s " RS_STR_FMT, RS_STR_ARG(name),
                       rs_kind_names[rs_lexicon_entry(im->base, e).kind], RS_STR_ARG(key));
      continue;
    }
    /* A name that is a common word too needs its neighbours to tell. */
    bool weak = rs_import_known(im, name, RS_KIND_WORD, RS_KIND_ADJ) != RS_NONE;
    rs_import_add(im, &it->en, "name: " RS_STR_FMT "%s%s", RS_STR_ARG(name), weak ? " [weak]" : "", qual);
    n++;
  }
  return n;
}

/* Does the lexicon lack one of the names? Where it has all of them, that is told. */
static bool any_new(rs_import *im, const actor *a) {
  for (uint32_t i = 0; i < a->nnames; i++) {
    rs_str name = rs_import_title(im, a->names[i]);
    if (name.n && rs_import_known(im, name, RS_KIND_STATE, RS_KIND_ROLE) == RS_NONE) return true;
  }
  rs_import_item none = {.kind = RS_KIND_NONE};
  add_names(im, &none, a, "");
  return false;
}

/* A key that base does not use for something else. */
static rs_import_item *new_item(rs_import *im, rs_kind kind, rs_str key) {
  char longer[300];
  if (key.n > 200) key.n = 200;
  if (rs_lexicon_find_entry(im->base, kind, RS_LANG_ALL, key) != RS_NONE) {
    int n = snprintf(longer, sizeof longer, RS_STR_FMT "-2", RS_STR_ARG(key));
    key = rs_arena_copy(&im->a, rs_str_make(longer, (size_t)n));
  }
  rs_import_item *it = rs_import_item_of(im, kind, key);
  if (it) it->code = true;
  return it;
}

/* ---- what an actor becomes ---- */
static void as_state(rs_import *im, const actor *a, const dated *d, uint32_t state) {
  char dates[64];
  put_dates(dates, d);
  rs_import_item *it = rs_import_item_of(im, RS_KIND_STATE, key_of(im, state));
  if (it) it->base = rs_lexicon_find_entry(im->base, RS_KIND_STATE, RS_LANG_EN, it->key);
  add_names(im, it, a, dates);
}

static bool is_one_of(rs_str s, const char *const *list) {
  for (; *list; list++)
    if (rs_str_eq_c(s, *list)) return true;
  return false;
}

static void as_body(rs_import *im, const actor *a, const dated *d, meaning m) {
  static const char *const ARMED[] = {"REB", "IMG", "UAF", "CRM", "PTY", "OPP", NULL}, *const UNIONS[] = {"IGO", "UNO",
                                                                                                          "EUR", NULL};
  rs_str sector = key_of(im, m.sector);
  if (!any_new(im, a)) return;
  rs_kind kind = RS_KIND_GROUP;
  rs_str key = rs_import_slug(im, a->names[0], true);
  if (m.state == RS_NONE) {
    if (is_one_of(sector, UNIONS)) kind = RS_KIND_ORG;
    if (m.rest.n) key = rs_import_slug(im, d->code, true); /* IGOABC: the code is the organisation's own */
  } else if (is_one_of(sector, ARMED)) {
    char full[300];
    int n = snprintf(full, sizeof full, RS_STR_FMT ":%.*s", RS_STR_ARG(key_of(im, m.state)),
                     key.n < 200 ? (int)key.n : 200, key.p);
    key = rs_arena_copy(&im->a, rs_str_make(full, (size_t)n));
  } else {
    kind = RS_KIND_ROLE;
    key = rs_import_slug(im, a->names[0], false);
  }
  if (m.state != RS_NONE || kind == RS_KIND_ROLE) tell_rest(im, d->line, d->code, m.rest);
  rs_import_item *it = new_item(im, kind, key);
  if (!it || !add_names(im, it, a, "")) return;
  rs_import_add(im, &it->all, "sector: " RS_STR_FMT, RS_STR_ARG(sector));
  if (m.state != RS_NONE) rs_import_add(im, &it->all, "country: " RS_STR_FMT, RS_STR_ARG(key_of(im, m.state)));
}

/* Offices by sector alone: what they are called the dictionary does not say. */
static rs_str office_of(rs_import *im, rs_str sector) {
  char name[80];
  int n = snprintf(name, sizeof name, "imported-" RS_STR_FMT, RS_STR_ARG(sector));
  rs_str key = rs_import_slug(im, rs_arena_copy(&im->a, rs_str_make(name, (size_t)n)), false);
  rs_import_item *it = rs_import_item_of(im, RS_KIND_ROLE, key);
  if (it) {
    it->code = true;
    rs_import_add(im, &it->all, "sector: " RS_STR_FMT, RS_STR_ARG(sector));
  }
  return key;
}

static void as_person(rs_import *im, const actor *a) {
  uint32_t home = RS_NONE;
  for (uint32_t i = 0; i < a->ncodes; i++) {
    meaning m = read_code(im, a->codes[i].code);
    if (m.state != RS_NONE) home = m.state;
  }
  if (home == RS_NONE) {
    rs_import_tell(im, a->line, RS_STR_FMT " has dates but no state: a person needs one", RS_STR_ARG(a->names[0]));
    return;
  }
  if (!any_new(im, a)) return;
  rs_import_item *it = new_item(im, RS_KIND_PERSON, rs_import_slug(im, a->names[0], false));
  if (!it || !add_names(im, it, a, "")) return;
  rs_import_add(im, &it->all, "country: " RS_STR_FMT, RS_STR_ARG(key_of(im, home)));
  rs_str key = it->key;
  for (uint32_t i = 0; i < a->ncodes; i++) {
    const dated *d = &a->codes[i];
    meaning m = read_code(im, d->code);
    char dates[64];
    put_dates(dates, d);
    tell_rest(im, d->line, d->code, m.rest);
    if (m.sector == RS_NONE) {
      if (!m.rest.n) rs_import_tell(im, d->line, "the time of " RS_STR_FMT " tells no office", RS_STR_ARG(d->code));
      continue;
    }
    rs_str office = office_of(im, key_of(im, m.sector));
    it = rs_import_item_of(im, RS_KIND_PERSON, key); /* the list may have moved */
    if (!it) return;
    bool abroad = m.state != RS_NONE && m.state != home;
    rs_str of = abroad ? key_of(im, m.state) : RS_STR("");
    rs_import_add(im, &it->all, "office: " RS_STR_FMT "%s" RS_STR_FMT "%s", RS_STR_ARG(office), abroad ? " " : "",
                  RS_STR_ARG(of), dates);
  }
}

static void end_actor(rs_import *im, actor *a) {
  bool times = false;
  if (a->nnames && !a->ncodes) rs_import_tell(im, a->line, RS_STR_FMT " has no code", RS_STR_ARG(a->names[0]));
  for (uint32_t i = 0; i < a->ncodes; i++) {
    meaning m = read_code(im, a->codes[i].code);
    times |= (a->codes[i].from || a->codes[i].to) && m.sector != RS_NONE;
  }
  if (a->nnames && (times || a->ncodes > 1)) {
    as_person(im, a);
  } else if (a->nnames && a->ncodes) {
    const dated *d = &a->codes[0];
    meaning m = read_code(im, d->code);
    if (m.sector != RS_NONE) {
      as_body(im, a, d, m);
    } else if (m.state != RS_NONE) {
      tell_rest(im, d->line, d->code, m.rest);
      as_state(im, a, d, m.state);
    } else {
      rs_import_tell(im, d->line, "the code " RS_STR_FMT " begins with no state and no sector that the lexicon has",
                     RS_STR_ARG(d->code));
    }
  }
  a->nnames = a->ncodes = 0;
}

static void take_name(rs_import *im, actor *a, rs_str name, uint32_t line) {
  if (a->nnames == MAX_NAMES) {
    rs_import_tell(im, line, "more than %d synonyms: " RS_STR_FMT " is left out", MAX_NAMES, RS_STR_ARG(name));
    return;
  }
  a->lines[a->nnames] = line;
  a->names[a->nnames++] = name;
}

static void take_codes(rs_import *im, actor *a, const rs_import_row *row) {
  for (uint32_t i = 0; i < row->ncodes; i++) {
    dated d = {.line = row->line};
    if (!row->codes[i].n) continue;
    if (a->ncodes == RS_IMPORT_CODES || !read_dated(row->codes[i], &d))
      rs_import_tell(im, row->line, "the dates of [" RS_STR_FMT "] cannot be read, or there are too many codes",
                     RS_STR_ARG(row->codes[i]));
    else
      a->codes[a->ncodes++] = d;
  }
}

void rs_import_actors(rs_import *im, rs_str text) {
  rs_import_reader r = {.rest = text};
  rs_import_row row;
  actor *a = RS_NEW(&im->a, actor, 1);
  im->no_memory |= !a;
  while (a && rs_import_next(&r, &row)) {
    if (row.text.n && row.text.p[0] == '+') {
      take_name(im, a, rs_str_trim(rs_str_sub(row.text, 1, row.text.n)), row.line);
    } else if (row.text.n) {
      end_actor(im, a);
      a->line = row.line;
      take_name(im, a, row.text, row.line);
    }
    take_codes(im, a, &row);
  }
  if (a) end_actor(im, a);
}

/* ---- agents ---- */
static void one_agent(rs_import *im, const rs_import_row *row, rs_str raw, uint32_t sector) {
  rs_str name = rs_import_lower(im, raw), plural = rs_import_lower(im, row->forms);
  if (!name.n) {
    rs_import_tell(im, row->line, "the lexicon cannot hold the noun " RS_STR_FMT, RS_STR_ARG(raw));
    return;
  }
  uint32_t e = rs_import_known(im, name, RS_KIND_STATE, RS_KIND_ROLE);
  if (e != RS_NONE) {
    rs_import_tell(im, row->line, "the lexicon already knows " RS_STR_FMT " as %s " RS_STR_FMT, RS_STR_ARG(name),
                   rs_kind_names[rs_lexicon_entry(im->base, e).kind], RS_STR_ARG(key_of(im, e)));
    return;
  }
  rs_import_item *it = new_item(im, RS_KIND_ROLE, rs_import_slug(im, name, false));
  if (!it) return;
  rs_import_add(im, &it->all, "sector: " RS_STR_FMT, RS_STR_ARG(key_of(im, sector)));
  rs_import_add(im, &it->en, "name: " RS_STR_FMT, RS_STR_ARG(name));
  if (plural.n) rs_import_add(im, &it->en, "name: " RS_STR_FMT " [pl]", RS_STR_ARG(plural));
}

/* FOREIGN_!MINISTER!: each word of the set in its place. */
static void agent(rs_import *im, const rs_import_row *row) {
  rs_str code = row->codes[0], name = row->text;
  while (code.n && code.p[0] == '~') code = rs_str_sub(code, 1, code.n);
  meaning m = read_code(im, code);
  if (m.state != RS_NONE || m.sector == RS_NONE) {
    rs_import_tell(im, row->line, "[" RS_STR_FMT "] names no sector that the lexicon has: " RS_STR_FMT " is left out",
                   RS_STR_ARG(row->codes[0]), RS_STR_ARG(name));
    return;
  }
  tell_rest(im, row->line, row->codes[0], m.rest);
  const char *open = memchr(name.p, '!', name.n);
  uint32_t at = open ? (uint32_t)(open - name.p) : name.n, end = at + 1;
  while (end < name.n && name.p[end] != '!') end++;
  if (!open || end >= name.n) {
    one_agent(im, row, name, m.sector);
    return;
  }
  const rs_import_set *set = rs_import_find_set(im, rs_str_sub(name, at + 1, end));
  if (!set) rs_import_tell(im, row->line, RS_STR_FMT " asks for a set that is not there", RS_STR_ARG(name));
  for (const rs_import_line *w = set ? set->words.first : NULL; w; w = w->next) {
    char full[300];
    int n = snprintf(full, sizeof full, RS_STR_FMT RS_STR_FMT RS_STR_FMT, RS_STR_ARG(rs_str_sub(name, 0, at)),
                     RS_STR_ARG(w->text), RS_STR_ARG(rs_str_sub(name, end + 1, name.n)));
    if (n > 0 && (size_t)n < sizeof full)
      one_agent(im, row, rs_arena_copy(&im->a, rs_str_make(full, (size_t)n)), m.sector);
  }
}

/* !MINISTER! = MINISTER , MINISTERS */
static bool substitution(rs_import *im, rs_str line) {
  rs_str name = line;
  if (!line.n || line.p[0] != '!') return false;
  rs_str rest = rs_str_sub(line, 1, line.n);
  name = rs_str_cut(&rest, '!');
  rest = rs_str_trim(rest);
  if (!rest.n || rest.p[0] != '=') return false;
  rs_import_set *set = rs_import_add_set(im, name);
  rest = rs_str_sub(rest, 1, rest.n);
  while (set && rest.n) {
    rs_str word = rs_str_trim(rs_str_cut(&rest, ','));
    if (word.n) rs_import_add(im, &set->words, RS_STR_FMT, RS_STR_ARG(word));
  }
  return true;
}

void rs_import_agents(rs_import *im, rs_str text) {
  rs_import_row row;
  /* Sets may stand behind what asks for them. */
  for (rs_import_reader r = {.rest = text}; rs_import_next(&r, &row);) (void)substitution(im, row.text);
  for (rs_import_reader r = {.rest = text}; rs_import_next(&r, &row);) {
    if (!row.text.n || (row.text.p[0] == '!' && memchr(row.text.p, '=', row.text.n))) continue;
    if (row.ncodes)
      agent(im, &row);
    else
      rs_import_tell(im, row.line, RS_STR_FMT " has no code", RS_STR_ARG(row.text));
  }
}

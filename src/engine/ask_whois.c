/* Who or what a text names: first the whole text as one name, in all its readings; else the parties that the parse
 * builds of it (an office and a state, a title and a name); else the names in it; else its names without regard to
 * capitals. Invariant: an answer is written once. Cost: one coding of the text; an office asked with its state goes
 * over all persons. */
#include "engine/ask.h"
#include <rasid_admin.h>

enum { MAX_ANSWERS = 256, MAX_PARTIES = 32, MAX_NAMES = 32 };

typedef struct answer {
  uint8_t kind;
  uint32_t entry; /* gives file and line */
  uint32_t of;    /* the state or organisation; RS_NONE */
  uint32_t role;  /* RS_NONE */
  rs_str name;
  uint32_t from, to;
} answer;

typedef struct asker {
  const rs_lexicon *lex;
  rs_lang lang;
  uint32_t day;
  bool table, any;
  rs_arena *a;
  rs_buf out;
  answer said[MAX_ANSWERS];
  uint32_t nsaid;
  rs_party parties[MAX_PARTIES];
  uint32_t place[MAX_PARTIES]; /* the place that a party is, RS_NONE */
  uint32_t nparties;
  uint32_t names[MAX_NAMES];
  uint32_t nnames;
} asker;

static const char *kind_name(uint8_t kind) {
  switch (kind) {
  case RS_KIND_PERSON: return "person";
  case RS_KIND_ROLE: return "office";
  case RS_KIND_STATE: return "state";
  case RS_KIND_ORG: return "organisation";
  case RS_KIND_GROUP: return "group";
  case RS_KIND_OUTLET: return "outlet";
  case RS_KIND_AGENCY: return "agency";
  case RS_KIND_PLACE: return "place";
  case RS_KIND_FRAMEWORK: return "framework";
  default: return "name";
  }
}

static void put_degrees(rs_buf *out, const char *name, rs_str value) {
  double v;
  rs_buf_printf(out, ",\"%s\":", name);
  if (rs_str_to_double(value, &v))
    rs_export_double(out, v);
  else
    rs_buf_c(out, "null");
}

static rs_str key_of(const rs_lexicon *lex, uint32_t entry) {
  return entry == RS_NONE ? (rs_str){NULL, 0} : rs_lexicon_entry(lex, entry).key;
}

static void write_table(asker *x, const answer *a, rs_str code, rs_str country, rs_str role, rs_str level) {
  rs_origin at = rs_lexicon_origin(x->lex, a->entry);
  rs_buf *out = &x->out;
  if (!x->any)
    rs_buf_c(out,
             "kind          code          state  role                  level               from        to          "
             "name\n");
  rs_ask_cell(out, rs_str_from_c(kind_name(a->kind)), 12);
  rs_ask_cell(out, code, 12);
  rs_ask_cell(out, country, 5);
  rs_ask_cell(out, role, 20);
  rs_ask_cell(out, level, 18);
  rs_ask_cell_day(out, a->from);
  rs_ask_cell_day(out, a->to);
  rs_buf_printf(out, RS_STR_FMT "  (" RS_STR_FMT ":%u)\n", RS_STR_ARG(a->name), RS_STR_ARG(at.file), at.line);
}

static void say(asker *x, answer a) {
  for (uint32_t i = 0; i < x->nsaid; i++) {
    const answer *b = &x->said[i];
    if (b->entry == a.entry && b->kind == a.kind && b->of == a.of && rs_str_eq(b->name, a.name)) return;
  }
  if (x->nsaid == MAX_ANSWERS) return;
  x->said[x->nsaid++] = a;
  const rs_lexicon *lex = x->lex;
  rs_entry e = rs_lexicon_entry(lex, a.entry);
  bool own = a.kind != RS_KIND_PERSON && a.kind != RS_KIND_ROLE;
  rs_str code = own ? e.key : key_of(lex, a.of), country = {NULL, 0};
  uint32_t who = own ? a.entry : a.of;
  if (who != RS_NONE) {
    rs_entry w = rs_lexicon_entry(lex, who);
    country = w.kind == RS_KIND_STATE ? w.key : key_of(lex, w.country);
  }
  uint32_t level = a.role == RS_NONE ? RS_NONE : rs_lexicon_entry(lex, a.role).level;
  if (x->table) {
    write_table(x, &a, code, country, key_of(lex, a.role), key_of(lex, level));
  } else {
    rs_buf *out = &x->out;
    rs_buf_char(out, '{');
    rs_ask_key(out, "kind", rs_str_from_c(kind_name(a.kind)));
    rs_ask_key(out, "code", code);
    rs_ask_key(out, "country", country);
    rs_ask_key(out, "name", a.name);
    rs_ask_key(out, "role", key_of(lex, a.role));
    rs_ask_key(out, "level", key_of(lex, level));
    rs_ask_key_day(out, "from", a.from);
    rs_ask_key_day(out, "to", a.to);
    put_degrees(out, "lat", rs_lexicon_value(lex, a.entry, "lat"));
    put_degrees(out, "lon", rs_lexicon_value(lex, a.entry, "lon"));
    rs_ask_key_origin(out, lex, a.entry);
  }
  x->any = true;
}

/* ---- what is answered ---- */
/* A person by the highest office of the day; out of office only the state stays. */
static void say_person(asker *x, uint32_t person) {
  rs_entry e = rs_lexicon_entry(x->lex, person);
  rs_office o = {RS_NONE, e.country, 0, 0};
  if (!rs_ask_office(x->lex, person, x->day, &o)) o = (rs_office){RS_NONE, e.country, 0, 0};
  say(x, (answer){RS_KIND_PERSON, person, o.of, o.role, rs_ask_name(x->lex, person, x->lang, x->a), o.from, o.to});
}

/* Whoever holds the office on the day, the newest first; where nobody does, whoever holds one that is called so
 * elsewhere. */
static void say_holders(asker *x, uint32_t role, uint32_t of) {
  const rs_lexicon *lex = x->lex;
  enum { MOST = 16 };
  uint32_t persons, first = rs_lexicon_list(lex, RS_KIND_PERSON, RS_LANG_ALL, &persons), who[MOST], since[MOST], n = 0;
  for (int alike = 0; alike < 2 && !n; alike++)
    for (uint32_t i = 0; i < persons; i++) {
      rs_office o;
      for (uint32_t k = 0; rs_lexicon_office(lex, first + i, k, &o); k++) {
        if (o.role == RS_NONE || o.of != of || !rs_ask_holds(o.from, o.to, x->day)) continue;
        if (alike ? rs_lexicon_like(lex, o.role) != rs_lexicon_like(lex, role) : o.role != role) continue;
        uint32_t at = n < MOST ? n++ : MOST - 1;
        for (; at && since[at - 1] < o.from; at--) who[at] = who[at - 1], since[at] = since[at - 1];
        who[at] = first + i, since[at] = o.from;
        break;
      }
    }
  for (uint32_t i = 0; i < n; i++) say_person(x, who[i]);
}

static void say_office(asker *x, uint32_t role, uint32_t of) {
  rs_entry r = rs_lexicon_entry(x->lex, role);
  if (of == RS_NONE) of = r.country;
  if (of != RS_NONE) say_holders(x, role, of);
  say(x, (answer){RS_KIND_ROLE, role, of, role, rs_ask_name(x->lex, role, x->lang, x->a), r.from, r.to});
}

static void say_entry(asker *x, uint32_t entry) {
  rs_entry e = rs_lexicon_entry(x->lex, entry);
  if (e.kind == RS_KIND_PERSON)
    say_person(x, entry);
  else if (e.kind == RS_KIND_ROLE)
    say_office(x, entry, RS_NONE);
  else
    say(x, (answer){e.kind, entry, RS_NONE, RS_NONE, rs_ask_name(x->lex, entry, x->lang, x->a), e.from, e.to});
}

static void say_who(asker *x, uint32_t person, uint32_t role, uint32_t of) {
  if (person != RS_NONE)
    say_person(x, person);
  else if (role != RS_NONE)
    say_office(x, role, of);
  else if (of != RS_NONE)
    say_entry(x, of);
}

static void say_party(asker *x, const rs_party *y, uint32_t place) {
  bool unknown = y->kind == RS_PARTY_PERSON && y->person == RS_NONE && y->name.n && y->role != RS_NONE;
  if (unknown)
    say(x, (answer){RS_KIND_PERSON, y->role, y->entity, y->role, y->name, 0, 0});
  else if (place != RS_NONE)
    say_entry(x, place);
  else
    say_who(x, y->person, y->role, y->entity);
}

/* ---- how it is found ---- */
static rasid_status see(void *ctx, const rs_view *v, rasid_error *err) {
  (void)err;
  asker *x = ctx;
  const rs_parse *p = v->parse;
  for (uint32_t i = 0; i < p->nunits; i++) {
    const rs_unit *u = &p->units[i];
    if (u->kind != RS_U_PARTY || u->ref >= p->nparties || x->nparties == MAX_PARTIES) continue;
    const rs_party *y = &p->parties[u->ref];
    bool known = y->person != RS_NONE || y->role != RS_NONE || y->entity != RS_NONE;
    if (!known || y->from_context) continue;
    uint32_t m = p->tokens[u->head].mention, place = RS_NONE;
    if (y->kind == RS_PARTY_PLACE && m != RS_NONE) place = rs_lexicon_entry(p->lex, p->mentions[m].entry).ref;
    x->place[x->nparties] = place;
    x->parties[x->nparties++] = *y;
  }
  for (uint32_t t = p->sent->tok0, last = RS_NONE; t < p->sent->tok1; t++) {
    uint32_t m = p->tokens[t].mention;
    if (m == RS_NONE || m == last || x->nnames == MAX_NAMES) continue;
    last = m;
    rs_entry e = rs_lexicon_entry(p->lex, p->mentions[m].entry);
    bool name =
        e.kind >= RS_KIND_STATE && e.kind <= RS_KIND_PLACE && e.kind != RS_KIND_FIELD && e.kind != RS_KIND_LEVEL;
    if (name && e.ref != RS_NONE) x->names[x->nnames++] = e.ref;
  }
  return RASID_OK;
}

/* Names from left to right, the longest first, whatever their capitals: "president of egypt". */
static void scan(asker *x, const rs_run *run) {
  uint32_t person = RS_NONE, role = RS_NONE, of = RS_NONE;
  for (uint32_t i = 0; i < run->text.ntokens;) {
    rs_term terms[RS_ASK_TERMS];
    uint32_t j = i + 12 < run->text.ntokens ? i + 12 : run->text.ntokens, n = 0;
    while (j > i && (n = rs_ask_terms(x->lex, x->lang, &run->doc, run->text.tokens, i, j, x->day, terms)) == 0) j--;
    if (n && terms[0].kind == RS_KIND_PERSON && person == RS_NONE)
      person = terms[0].entry;
    else if (n && terms[0].kind == RS_KIND_ROLE && role == RS_NONE)
      role = terms[0].entry;
    else if (n && of == RS_NONE)
      of = terms[0].entry;
    i = n ? j : i + 1;
  }
  say_who(x, person, role, of);
}

/* An office that the parse leaves without a state belongs to the one behind it: the president of the Republic of Benin.
 */
static void say_parties(asker *x) {
  for (uint32_t i = 0; i < x->nparties; i++) {
    const rs_party *y = &x->parties[i], *z = y + 1;
    bool open = y->role != RS_NONE && y->entity == RS_NONE && y->person == RS_NONE && y->kind == RS_PARTY_ROLE;
    bool owner = i + 1 < x->nparties && z->role == RS_NONE && z->person == RS_NONE && z->entity != RS_NONE;
    if (open && owner)
      say_office(x, y->role, z->entity), i++;
    else
      say_party(x, y, x->place[i]);
  }
}

/* A code as the events show it: KAZ, PSE:HAMAS. */
static void say_code(asker *x, rs_str code) {
  static const rs_kind kinds[] = {RS_KIND_STATE,  RS_KIND_ORG,    RS_KIND_GROUP,  RS_KIND_FRAMEWORK,
                                  RS_KIND_AGENCY, RS_KIND_OUTLET, RS_KIND_PERSON, RS_KIND_PLACE};
  for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
    uint32_t e = rs_lexicon_find_entry(x->lex, kinds[k], RS_LANG_ALL, code);
    if (e != RS_NONE) say_entry(x, e);
  }
}

/* The state that one of an office's own words names: some are called by nationality. */
static uint32_t state_inside(const asker *x, const rs_run *run, uint32_t t0, uint32_t t1) {
  rs_term terms[RS_ASK_TERMS];
  for (uint32_t i = t0; i < t1; i++) {
    uint32_t n = rs_ask_terms(x->lex, x->lang, &run->doc, run->text.tokens, i, i + 1, x->day, terms);
    if (n && terms[0].kind == RS_KIND_STATE) return terms[0].entry;
  }
  return RS_NONE;
}

static void answer_run(asker *x, const rs_run *run) {
  uint32_t t0 = 0, t1 = run->text.ntokens;
  const rs_token *t = run->text.tokens;
  rs_term terms[RS_ASK_TERMS];
  while (t0 < t1 && t[t0].kind == RS_TOK_PUNCT) t0++;
  while (t1 > t0 && t[t1 - 1].kind == RS_TOK_PUNCT) t1--;
  uint32_t n = rs_ask_terms(x->lex, x->lang, &run->doc, t, t0, t1, x->day, terms);
  /* "The" may stand before a name that has none. */
  if (!n && t1 - t0 > 1) {
    const rs_profile *prof = rs_lexicon_profile(x->lex, x->lang);
    uint32_t form = rs_lexicon_find_form(x->lex, prof->lang, t[t0].fold, t[t0].hash);
    rs_form f = form == RS_NONE ? (rs_form){0, 0, RS_NONE} : rs_lexicon_form(x->lex, form);
    bool article = false;
    for (uint32_t k = 0; k < f.nan; k++)
      article |= (rs_lexicon_entry(x->lex, rs_lexicon_analysis(x->lex, f.an0 + k).entry).gram & RS_G(ART)) != 0;
    if (article) n = rs_ask_terms(x->lex, x->lang, &run->doc, t, t0 + 1, t1, x->day, terms);
  }
  uint32_t of = n && terms[0].kind == RS_KIND_ROLE ? state_inside(x, run, t0, t1) : RS_NONE;
  for (uint32_t i = 0; i < n; i++)
    if (terms[i].kind == RS_KIND_ROLE)
      say_office(x, terms[i].entry, of);
    else
      say_entry(x, terms[i].entry);
  if (!x->any && t0 < t1) say_code(x, rs_str_sub(run->doc.text, t[t0].span.start, t[t1 - 1].span.end));
  /* Whoever types no capital at all means none: the parse would see no names. */
  bool capitals = !(rs_lexicon_profile(x->lex, x->lang)->flags & RS_LANG_CASED);
  for (uint32_t i = t0; i < t1; i++) capitals |= (t[i].flags & RS_TOK_CAP) != 0;
  if (!x->any && !capitals) scan(x, run);
  if (!x->any) say_parties(x);
  if (!x->any)
    for (uint32_t i = 0; i < x->nnames; i++) say_entry(x, x->names[i]);
  if (!x->any) scan(x, run);
}

rasid_status rasid_lexicon_whois(rasid_engine *en, const rasid_document *doc, bool table, rasid_write_fn write,
                                 void *ctx, rasid_error *err) {
  if (!en || !doc || !write) return rs_fail(err, RASID_ARGUMENT, "a question needs an engine, a text and a writer");
  rs_str date = rs_str_make(doc->date.data, doc->date.length);
  if (date.n && !rs_engine_is_date(date))
    return rs_fail(err, RASID_ARGUMENT, "not an ISO 8601 date (2024-07-01): " RS_STR_FMT, RS_STR_ARG(date));
  rs_arena a;
  rs_arena_init(&a, 0);
  asker *x = RS_NEW(&a, asker, 1);
  if (!x) return rs_fail_memory(err);
  x->lex = en->lexicon->lex, x->table = table, x->a = &a;
  rs_run run;
  rasid_status st = rs_engine_run(en, doc, see, x, &run, err);
  if (!st && run.lang == RS_LANG_ALL && !doc->lang.length) {
    /* A name in figures and signs alone tells no language. */
    rasid_document latin = *doc;
    latin.lang = rs_engine_out(rs_engine_lang_code(RS_LANG_EN));
    st = rs_engine_run(en, &latin, see, x, &run, err);
  }
  if (!st && run.lang != RS_LANG_ALL) {
    x->lang = run.lang, x->day = rs_lexicon_day(run.doc.date);
    answer_run(x, &run);
    st = rs_engine_flush(&x->out, write, ctx, err);
  }
  rs_buf_free(&x->out);
  rs_arena_free(&a);
  return st;
}

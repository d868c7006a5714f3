/* A text through text -> match -> parse -> candidates -> score -> events, and a small language to say what must come
 * out.
 *
 * facts(told, "unit key=value ... ; unit key=value"): a unit is named by a word of it ('_' for a blank), `w@2` is the
 * second that has it, `1/w` stands in sentence 1 (the first is 0). `key!=value` says that it is not so. Keys: kind fn
 * gov clause conj mark entry nearest         of the unit          (clause: kind of its clause; none: `-`) verb subject
 * parent speaker tense                  of the unit's clause (parent: the verb of the clause above) party code codes
 * role level name resolved words    of its party         (party: its kind) sense type fn.CODE via.CODE side.CODE of the
 * candidate whose trigger it is (side: what the frame gives)
 *
 * Weights are the test's own: an act is kept where a verb (`verbs`), or any word, has a candidate; sides are what the
 * frame says. */
#ifndef TESTS_PARSE_HELP_H
#define TESTS_PARSE_HELP_H
#include "lexc_help.h"
#include "score/score.h"

enum { MOST_SENTENCES = 8, MOST_TEXT = 4096 };

typedef struct told {
  const rs_lexicon *lex;
  rs_arena a;
  rs_doc doc;
  rs_lang lang;
  rs_text t;
  rs_match m;
  rs_memory memory;
  rs_parse p[MOST_SENTENCES];
  rs_cands c[MOST_SENTENCES];
  rs_events e;
  uint32_t n;
  char shown[MOST_TEXT];
} told;

static const char *const FN_NAMES[] = {
#define X(name, id) name,
    RS_FN_LIST(X)};
static const char *const MARK_NAMES[] = {RS_MARK_LIST(X)
#undef X
};
static const char *const UNIT_NAMES[] = {"other", "party", "verb",   "noun",  "adj",      "prep",  "coord",
                                         "compl", "rel",   "subord", "neg",   "aux",      "punct", "quote",
                                         "time",  "num",   "pron",   "field", "framework"};
static const char *const CLAUSE_NAMES[] = {"main", "compl", "rel", "adv", "cond", "purpose", "quote"};
static const char *const PARTY_NAMES[] = {"state", "org",     "group", "person",   "role", "place",   "nisba",
                                          "two",   "anstate", "anorg", "anperson", "own",  "pronoun", "dropped"};
static const char *const RESOLVED_NAMES[] = {"name",    "nisba",   "role-memory", "two", "anaphor",
                                             "pronoun", "dropped", "outlet",      "none"};
static const char *const SIDE_NAMES[] = {"none", "actor", "recipient", "partner", "both"};
static const char *const TENSE_NAMES[] = {"none", "past", "present", "future", "imperative", "base"};
static const char *const STATUS_NAMES[] = {"past", "ongoing", "planned", "conditional"};
static const char *const RELATION_NAMES[] = {"directed", "mutual", "joint", "single"};
static const char *const WORD_NAMES[] = {"own", "other", "joint", "third", "none"};

/* Stages: how far a text goes. */
enum stage { PARSED, CODED, DONE };

static inline void read_sentence(told *r, uint32_t i, const rs_model *model, enum stage stage) {
  rasid_error err;
  const rs_profile *profile = rs_lexicon_profile(r->lex, r->lang);
  rs_sentence *s = &r->t.sentences[i];
  assert_int_equal(rs_lexicon_match(r->lex, r->lang, &r->doc, r->t.tokens, s->tok0, s->tok1, &r->m, &r->a, &err),
                   RASID_OK);
  assert_int_equal(rs_parse_sentence(r->lex, &r->doc, profile, &r->t, &r->m, i, &r->memory, &r->a, &r->p[i], &err),
                   RASID_OK);
  if (stage >= CODED) assert_int_equal(rs_code_candidates(&r->p[i], &r->c[i], &err), RASID_OK);
  if (stage == DONE) {
    assert_int_equal(rs_score(model, &r->p[i], &r->c[i], &err), RASID_OK);
    assert_int_equal(rs_code_events(&r->p[i], &r->c[i], &r->e, &err), RASID_OK);
  }
  if (stage >= CODED) rs_code_remember(&r->p[i]);
}

/* The caller fills what it wants of doc first; free with forget(). */
static inline told *read_doc(const rs_lexicon *lex, const rs_model *model, rs_lang lang, rs_doc doc, enum stage stage) {
  rasid_error err;
  told *r = calloc(1, sizeof *r);
  assert_non_null(r);
  r->lex = lex, r->lang = lang, r->doc = doc;
  rs_arena_init(&r->a, 0);
  assert_int_equal(rs_text_analyse(&r->doc, rs_lexicon_profile(lex, lang), &r->a, &r->t, &err), RASID_OK);
  assert_true(r->t.nsentences <= MOST_SENTENCES);
  rs_code_begin(lex, &r->doc, &r->t, &r->memory);
  for (r->n = 0; r->n < r->t.nsentences; r->n++) read_sentence(r, r->n, model, stage);
  if (stage == DONE) rs_code_finish(lex, &r->memory, &r->e);
  return r;
}

static inline void forget(told *r) {
  rs_arena_free(&r->a);
  free(r);
}

/* Weights that decide nothing by themselves: every act stands, a party has the side of its frame. `more` is added. */
static inline rs_model *plain_model(const rs_lexicon *lex, bool verbs, const char *more_events,
                                    const char *more_sides) {
  static const char *const SIDES =
      "s_side(1,0)\tactor\t2000\ns_side(1,1)\tactor\t2000\ns_side(1,2)\tactor\t2000\ns_side(1,3)\tactor\t2000\n"
      "s_side(1,6)\tactor\t2000\ns_side(3,0)\tactor\t2000\ns_side(3,1)\tactor\t2000\ns_side(3,2)\tactor\t2000\n"
      "s_side(2,0)\trecipient\t2000\ns_side(2,1)\trecipient\t2000\ns_side(2,2)\trecipient\t2000\n"
      "s_side(2,3)\trecipient\t2000\ns_side(2,6)\trecipient\t2000\n";
  rs_buf e = {0}, s = {0};
  uint32_t n, first = rs_lexicon_list(lex, RS_KIND_TYPE, RS_LANG_ALL, &n);
  for (uint32_t k = 0; k < n; k++)
    rs_buf_printf(&e, "%s" RS_STR_FMT ")\t1\t1000\n", verbs ? "pos(2," : "bias(",
                  RS_STR_ARG(rs_lexicon_entry(lex, first + k).key));
  rs_buf_c(&e, more_events ? more_events : "");
  rs_buf_c(&s, SIDES);
  rs_buf_c(&s, more_sides ? more_sides : "");
  rs_model *m = NULL;
  rasid_error err;
  rasid_status st = rs_model_open(lex, rs_buf_view(&e), rs_buf_view(&s), &m, &err);
  if (st) fail_msg("%s:%u: %s", err.file, err.line, err.message);
  rs_buf_free(&e);
  rs_buf_free(&s);
  return m;
}

/* ---- what a unit is, as text ---- */
static inline rs_str unit_text(const told *r, const rs_parse *p, uint32_t i) {
  const rs_unit *u = &p->units[i];
  if (u->tok1 == u->tok0) return (rs_str){0};
  return rs_str_sub(r->doc.text, p->tokens[u->tok0].span.start, p->tokens[u->tok1 - 1].span.end);
}

static inline bool holds_word(rs_str s, rs_str w) {
  for (uint32_t k = 0; k + w.n <= s.n; k++) {
    bool same = true;
    for (uint32_t j = 0; j < w.n && same; j++) same = s.p[k + j] == (w.p[j] == '_' ? ' ' : w.p[j]);
    if (same) return true;
  }
  return false;
}

static inline const char *list_name(const char *const *list, size_t n, uint32_t k) { return k < n ? list[k] : "?"; }
#define NAME(list, k) list_name(list, sizeof(list) / sizeof *(list), (k))

/* Every unit on a line of its own: what a failed test prints. */
static inline void print_told(const told *r, uint32_t sentence) {
  const rs_parse *p = &r->p[sentence];
  for (uint32_t i = 0; i < p->nunits; i++) {
    const rs_unit *u = &p->units[i];
    rs_str s = unit_text(r, p, i);
    print_error("%3u %-9s c%u:%-7s %-10s %3d%s " RS_STR_FMT, i, NAME(UNIT_NAMES, u->kind), u->clause,
                NAME(CLAUSE_NAMES, p->clauses[u->clause].kind), NAME(FN_NAMES, u->fn), (int)u->gov, u->conj ? "&" : " ",
                RS_STR_ARG(s));
    if (u->kind == RS_U_PARTY) {
      const rs_party *y = &p->parties[u->ref];
      print_error(" [%s " RS_STR_FMT " %s]", NAME(PARTY_NAMES, y->kind), RS_STR_ARG(y->code),
                  NAME(RESOLVED_NAMES, y->resolved));
    }
    for (uint32_t k = 0; k < RS_MARK_COUNT; k++)
      if (u->marks >> k & 1) print_error(" #%s", MARK_NAMES[k]);
    print_error("\n");
  }
}

static inline uint32_t find_unit(const told *r, rs_str name, uint32_t *sentence) {
  *sentence = 0;
  if (name.n > 2 && name.p[1] == '/') *sentence = (uint32_t)(name.p[0] - '0'), name = rs_str_sub(name, 2, name.n);
  uint32_t nth = 1;
  if (name.n > 2 && name.p[name.n - 2] == '@') nth = (uint32_t)(name.p[name.n - 1] - '0'), name.n -= 2;
  if (*sentence >= r->n) fail_msg("there is no sentence %u", *sentence);
  const rs_parse *p = &r->p[*sentence];
  /* A unit of just that word before one that has it among others. */
  for (int whole = 1; whole >= 0; whole--)
    for (uint32_t i = 0, seen = 0; i < p->nunits; i++) {
      rs_str s = unit_text(r, p, i);
      if (holds_word(s, name) && (!whole || s.n == name.n) && ++seen == nth) return i;
    }
  print_told(r, *sentence);
  fail_msg("no unit has " RS_STR_FMT, RS_STR_ARG(name));
  return RS_NONE;
}

static inline void put_entry_key(rs_buf *b, const rs_lexicon *lex, uint32_t entry) {
  if (entry == RS_NONE)
    rs_buf_c(b, "-");
  else
    rs_buf_str(b, rs_lexicon_entry(lex, entry).key);
}

static inline void put_unit(rs_buf *b, const told *r, const rs_parse *p, uint32_t i) {
  if (i == RS_NONE)
    rs_buf_c(b, "-");
  else
    rs_buf_str(b, unit_text(r, p, i));
}

static inline void put_or_none(rs_buf *b, rs_str s) {
  if (s.n)
    rs_buf_str(b, s);
  else
    rs_buf_c(b, "-");
}

static inline bool party_value(rs_buf *b, const told *r, const rs_parse *p, const rs_unit *u, rs_str key) {
  static const char *const KEYS[] = {"party", "code", "codes", "role", "level", "name", "resolved", "words"};
  uint32_t k = 0;
  while (k < sizeof KEYS / sizeof *KEYS && !rs_str_eq_c(key, KEYS[k])) k++;
  if (k == sizeof KEYS / sizeof *KEYS) return false;
  if (u->kind != RS_U_PARTY) {
    rs_buf_c(b, "-");
    return true;
  }
  const rs_party *y = &p->parties[u->ref];
  uint32_t unit = (uint32_t)(u - p->units);
  switch (k) {
  case 0: rs_buf_c(b, NAME(PARTY_NAMES, y->kind)); break;
  case 1: put_or_none(b, y->code); break;
  case 2:
    put_or_none(b, y->code);
    for (uint32_t j = 0; j < p->nparties; j++)
      if (j != u->ref && y->group && p->parties[j].group == unit + 1)
        rs_buf_char(b, ','), rs_buf_str(b, p->parties[j].code);
    break;
  case 3: put_entry_key(b, r->lex, y->role); break;
  case 4: put_entry_key(b, r->lex, y->level); break;
  case 5: put_or_none(b, y->name); break;
  case 6: rs_buf_c(b, NAME(RESOLVED_NAMES, y->resolved)); break;
  default: rs_buf_str(b, rs_str_sub(r->doc.text, y->span.start, y->span.end)); break;
  }
  return true;
}

static inline bool unit_value(rs_buf *b, const told *r, const rs_parse *p, uint32_t i, rs_str key, rs_str want) {
  const rs_unit *u = &p->units[i];
  const rs_clause *c = &p->clauses[u->clause];
  if (rs_str_eq_c(key, "kind"))
    rs_buf_c(b, NAME(UNIT_NAMES, u->kind));
  else if (rs_str_eq_c(key, "fn"))
    rs_buf_c(b, NAME(FN_NAMES, u->fn));
  else if (rs_str_eq_c(key, "gov"))
    put_unit(b, r, p, u->gov);
  else if (rs_str_eq_c(key, "conj"))
    rs_buf_u64(b, u->conj);
  else if (rs_str_eq_c(key, "entry"))
    put_entry_key(b, r->lex, u->entry);
  else if (rs_str_eq_c(key, "before"))
    rs_buf_c(b, i ? NAME(UNIT_NAMES, p->units[i - 1].kind) : "-");
  else if (rs_str_eq_c(key, "field"))
    put_entry_key(b, r->lex, u->field);
  else if (rs_str_eq_c(key, "clause"))
    rs_buf_c(b, NAME(CLAUSE_NAMES, c->kind));
  else if (rs_str_eq_c(key, "verb"))
    put_unit(b, r, p, c->verb);
  else if (rs_str_eq_c(key, "subject"))
    put_unit(b, r, p, c->subject);
  else if (rs_str_eq_c(key, "tense"))
    rs_buf_c(b, NAME(TENSE_NAMES, c->tense));
  else if (rs_str_eq_c(key, "parent"))
    put_unit(b, r, p, c->parent == u->clause ? RS_NONE : p->clauses[c->parent].verb);
  else if (rs_str_eq_c(key, "speaker"))
    put_or_none(b, c->speaker == RS_NONE ? (rs_str){0} : p->parties[c->speaker].code);
  else if (rs_str_eq_c(key, "mark")) {
    /* The one that is asked for, where it is there. */
    for (uint32_t k = 0; k < RS_MARK_COUNT; k++)
      if ((u->marks >> k & 1) && rs_str_eq_c(want, MARK_NAMES[k])) rs_buf_str(b, want);
  } else
    return false;
  return true;
}

static inline void cand_value(rs_buf *b, const told *r, uint32_t sentence, uint32_t unit, rs_str key) {
  const rs_parse *p = &r->p[sentence];
  const rs_cand *c = NULL;
  for (uint32_t k = r->c[sentence].n; k-- > 0;)
    if (r->c[sentence].at[k].unit == unit && !r->c[sentence].at[k].planned) c = &r->c[sentence].at[k];
  rs_str code = key, what = rs_str_cut(&code, '.');
  uint32_t n, types = rs_lexicon_list(r->lex, RS_KIND_TYPE, RS_LANG_ALL, &n);
  const rs_slot *slot = NULL;
  for (uint32_t k = 0; c && k < c->nslots; k++)
    if (rs_str_eq(p->parties[c->slots[k].party].code, code) && (!slot || c->slots[k].via < slot->via))
      slot = &c->slots[k];
  if (!c)
    rs_buf_c(b, "-");
  else if (rs_str_eq_c(what, "sense"))
    rs_buf_str(b, rs_lexicon_sense(r->lex, c->sense).name);
  else if (rs_str_eq_c(what, "type"))
    rs_buf_str(b, rs_lexicon_entry(r->lex, types + c->type).key);
  else if (!code.n)
    fail_msg("no key " RS_STR_FMT, RS_STR_ARG(key));
  else if (!slot)
    rs_buf_c(b, "-");
  else if (rs_str_eq_c(what, "fn"))
    rs_buf_c(b, NAME(FN_NAMES, slot->fn));
  else if (rs_str_eq_c(what, "via"))
    rs_buf_u64(b, slot->via);
  else if (rs_str_eq_c(what, "side"))
    rs_buf_c(b, NAME(SIDE_NAMES, slot->frame_side));
  else
    fail_msg("no key " RS_STR_FMT, RS_STR_ARG(key));
}

/* '_' in a fact is a blank of the text. */
static inline bool same_value(rs_str got, rs_str want) { return got.n == want.n && holds_word(got, want); }

static inline void fact(const told *r, rs_str name, rs_str claim) {
  uint32_t sentence, unit = find_unit(r, name, &sentence);
  rs_str want = claim, key = rs_str_cut(&want, '=');
  bool no = key.n && key.p[key.n - 1] == '!';
  if (no) key.n--;
  rs_buf b = {0};
  const rs_parse *p = &r->p[sentence];
  if (!unit_value(&b, r, p, unit, key, want) && !party_value(&b, r, p, &p->units[unit], key))
    cand_value(&b, r, sentence, unit, key);
  rs_str got = rs_buf_view(&b);
  /* A governor is named by a word of it. */
  bool loose =
      rs_str_eq_c(key, "gov") || rs_str_eq_c(key, "subject") || rs_str_eq_c(key, "verb") || rs_str_eq_c(key, "parent");
  bool same = loose ? holds_word(got, want) : same_value(got, want);
  if (same == no) {
    print_told(r, sentence);
    fail_msg(RS_STR_FMT ": " RS_STR_FMT " is " RS_STR_FMT ", not " RS_STR_FMT, RS_STR_ARG(name), RS_STR_ARG(key),
             RS_STR_ARG(got), RS_STR_ARG(claim));
  }
  rs_buf_free(&b);
}

static inline void facts(const told *r, const char *all) {
  rs_str rest = rs_str_from_c(all);
  while (rest.n) {
    rs_str one = rs_str_trim(rs_str_cut(&rest, ';')), name = rs_str_cut(&one, ' ');
    assert_true(name.n && one.n);
    while (one.n) {
      rs_str claim = rs_str_cut(&one, ' ');
      if (claim.n) fact(r, name, claim);
    }
  }
}

/* ---- events as text: one a line ---- */
static inline void put_actors(rs_buf *b, const rs_actor *a, uint32_t n) {
  for (uint32_t k = 0; k < n; k++) {
    if (k) rs_buf_char(b, ',');
    rs_buf_str(b, a[k].code);
  }
  if (!n) rs_buf_char(b, '-');
}

static inline void put_codes(rs_buf *b, const rs_str *s, uint32_t n) {
  for (uint32_t k = 0; k < n; k++) {
    if (k) rs_buf_char(b, ',');
    rs_buf_str(b, s[k]);
  }
  if (!n) rs_buf_char(b, '-');
}

/* "SUPPORT CHN,KAZ > - mutual past fields=trade frameworks=- speaker=-/none [negated]" */
static inline const char *events_text(told *r) {
  rs_buf b = {0};
  for (uint32_t k = 0; k < r->e.n; k++) {
    const rs_event *e = &r->e.at[k];
    rs_buf_str(&b, e->type);
    rs_buf_char(&b, ' ');
    put_actors(&b, e->actors, e->nactors);
    rs_buf_c(&b, " > ");
    put_actors(&b, e->recipients, e->nrecipients);
    rs_buf_printf(&b, " %s %s fields=", NAME(RELATION_NAMES, e->relation), NAME(STATUS_NAMES, e->status));
    put_codes(&b, e->fields, e->nfields);
    rs_buf_c(&b, " frameworks=");
    put_codes(&b, e->frameworks, e->nframeworks);
    rs_buf_printf(&b, " speaker=%.*s/%s%s\n", e->has_speaker ? (int)e->speaker.code.n : 1,
                  e->has_speaker ? e->speaker.code.p : "-", NAME(WORD_NAMES, e->word), e->negated ? " negated" : "");
  }
  assert_true(b.n < sizeof r->shown);
  memcpy(r->shown, b.p ? b.p : "", b.n);
  r->shown[b.n] = 0;
  rs_buf_free(&b);
  return r->shown;
}

/* ---- the embedded lexicon, opened once a program ---- */
typedef struct world {
  rs_lexicon *lex;
  rs_model *model, *verbs;
} world;

static inline int open_world(void **state) {
  world *w = calloc(1, sizeof *w);
  rasid_error err;
  if (!w || rs_lexicon_open_embedded(&w->lex, &err)) return -1;
  w->model = plain_model(w->lex, false, NULL, NULL);
  w->verbs = plain_model(w->lex, true, NULL, NULL);
  *state = w;
  return 0;
}

static inline int close_world(void **state) {
  world *w = *state;
  rs_model_close(w->model);
  rs_model_close(w->verbs);
  rs_lexicon_close(w->lex);
  free(w);
  return 0;
}

typedef struct saying {
  const char *text, *facts;
} saying;

static inline void hold(void **state, rs_lang lang, enum stage stage, const saying *s, size_t n) {
  world *w = *state;
  for (size_t k = 0; k < n; k++) {
    told *r = read_doc(w->lex, w->model, lang, (rs_doc){.text = rs_str_from_c(s[k].text), .id = RS_STR("d")}, stage);
    facts(r, s[k].facts);
    forget(r);
  }
}
#define HOLD(state, lang, stage, list) hold(state, lang, stage, list, sizeof(list) / sizeof *(list))

/* The events that the verbs of a text tell, as events_text writes them. */
static inline void events_are(void **state, rs_lang lang, const char *text, const char *want) {
  world *w = *state;
  told *r = read_doc(w->lex, w->verbs, lang, (rs_doc){.text = rs_str_from_c(text), .id = RS_STR("d")}, DONE);
  if (strcmp(events_text(r), want)) {
    print_told(r, 0);
    fail_msg("%s\nhas\n%snot\n%s", text, r->shown, want);
  }
  forget(r);
}
#endif

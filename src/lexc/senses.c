/* Senses of triggers with their conditions, and the frames they open.
 * Invariant: an entry's senses stand side by side in source order; every reference is good or an error was told.
 * Cost: linear, one look-up a reference. */
#include "lexc/build.h"

bool rs_feature_named(rs_str name, uint32_t *mask, uint32_t *value) {
  static const struct {
    const char *name;
    uint32_t mask, value;
  } table[] = {
      {"past", 7u << 3, RS_TENSE_PAST << 3},
      {"present", 7u << 3, RS_TENSE_PRESENT << 3},
      {"future", 7u << 3, RS_TENSE_FUTURE << 3},
      {"imperative", 7u << 3, RS_TENSE_IMPERATIVE << 3},
      {"base", 7u << 3, RS_TENSE_BASE << 3},
      {"active", 3u << 6, RS_VOICE_ACTIVE << 6},
      {"passive", 3u << 6, RS_VOICE_PASSIVE << 6},
      {"first", 3u << 8, 1u << 8},
      {"second", 3u << 8, 2u << 8},
      {"third", 3u << 8, 3u << 8},
      {"singular", 3u << 10, RS_NUM_SG << 10},
      {"dual", 3u << 10, RS_NUM_DU << 10},
      {"plural", 3u << 10, RS_NUM_PL << 10},
      {"masculine", 3u << 12, RS_GEN_M << 12},
      {"feminine", 3u << 12, RS_GEN_F << 12},
      {"def", 3u << 14, RS_STATE_DEF << 14},
      {"definite", 3u << 14, RS_STATE_DEF << 14},
      {"indef", 3u << 14, 0},
      {"indefinite", 3u << 14, 0},
      {"construct", 3u << 14, RS_STATE_CONSTRUCT << 14},
      {"masdar", 7u << 16, RS_DER_MASDAR << 16},
      {"gerund", 7u << 16, RS_DER_GERUND << 16},
      {"nisba", 7u << 16, RS_DER_NISBA << 16},
      {"participle", 6u << 16, 2u << 16}, /* active 2 and passive 3 */
      {"active-participle", 7u << 16, RS_DER_ACTPART << 16},
      {"passive-participle", 7u << 16, RS_DER_PASSPART << 16},
      {"subjunctive", 3u << 19, RS_MOOD_SUBJ << 19},
      {"indicative", 3u << 19, RS_MOOD_IND << 19},
  };
  for (size_t i = 0; i < sizeof table / sizeof *table; i++)
    if (rs_str_eq_c(name, table[i].name)) return *mask |= table[i].mask, *value |= table[i].value, true;
  return false;
}

typedef struct at { /* where a value stands, for messages and look-ups */
  rs_build *b;
  uint32_t entry;
  const rs_src_value *v;
} at;

static uint32_t code(const at *w, rs_kind kind, rs_str key, const char *hint) {
  uint32_t i = rs_build_find(w->b, kind, RS_LANG_ALL, key);
  if (i != RS_NONE) return i;
  char text[240];
  rs_guess g = rs_guess_start(key);
  rs_build_guess(w->b, kind, RS_LANG_ALL, &g);
  RS_ERR_AT(w->b, w->entry, w->v, "there is no %s '" RS_STR_FMT "'%s", rs_kind_names[kind], RS_STR_ARG(key),
            rs_guess_text(&g, hint, text, sizeof text));
  return RS_NONE;
}

/* `visit` or `CONSULT/visit`: a mode of that type. */
static uint32_t mode_of(const at *w, uint32_t type, rs_str name) {
  if (RS_IS(name, "none")) return RS_NONE;
  if (memchr(name.p, '/', name.n) || type == RS_NONE) return code(w, RS_KIND_MODE, name, "write TYPE/mode");
  char key[200];
  rs_str t = w->b->e[type]->key;
  if (t.n + name.n + 1 > sizeof key) return code(w, RS_KIND_MODE, name, "");
  memcpy(key, t.p, t.n);
  key[t.n] = '/';
  memcpy(key + t.n + 1, name.p, name.n);
  return code(w, RS_KIND_MODE, rs_str_make(key, t.n + name.n + 1), "declare it in all/modes.lex");
}

static uint64_t contexts_of(at *w, const rs_src_attr *a) {
  uint64_t bits = 0;
  uint32_t first = w->b->list_first[RS_KIND_CONTEXT][RS_LANG_ALL];
  for (uint32_t i = 0; i < a->nvalues; i++) {
    rs_str rest = a->values[i].text, word;
    w->v = &a->values[i];
    while (rs_next_word(&rest, &word)) {
      if (RS_IS(word, "none")) continue;
      uint32_t c = code(w, RS_KIND_CONTEXT, word, "");
      if (c != RS_NONE && c - first < 64) bits |= UINT64_C(1) << (c - first);
    }
  }
  return bits;
}

/* ---- CAMEO codes: what a sense inherits ---- */
typedef struct cameo_code {
  uint32_t type, mode;
  uint64_t contexts;
  bool done;
} cameo_code;

static cameo_code read_cameo(rs_build *b, uint32_t entry) {
  cameo_code c = {RS_NONE, RS_NONE, 0, true};
  const rs_src_entry *e = b->e[entry];
  const rs_src_attr *type = rs_src_find(e, "type"), *mode = rs_src_find(e, "mode"), *ctx = rs_src_find(e, "contexts");
  at w = {b, entry, NULL};
  if (type) w.v = &type->values[0], c.type = code(&w, RS_KIND_TYPE, type->values[0].text, "");
  if (mode && c.type == RS_NONE && !type)
    RS_ERR_AT(b, entry, &mode->values[0],
              "a CAMEO code without a type has no mode: write its 'type' or take the mode out");
  else if (mode)
    w.v = &mode->values[0], c.mode = mode_of(&w, c.type, mode->values[0].text);
  if (ctx) c.contexts = contexts_of(&w, ctx);
  return c;
}

/* ---- conditions ---- */
/* `self WHAT`: marks or features of the trigger, or its classes. */
static bool self_condition(const at *w, rs_cond *c, rs_str what) {
  uint32_t mark = rs_name_index(rs_mark_names, RS_MARK_COUNT, what);
  bool feature = rs_feature_named(what, &c->feat_mask, &c->feat_value);
  /* Names that are both (past, passive, definite) ask for the feature, which is there before any rule has run. */
  if (feature) return true;
  if (mark != RS_NONE) return c->marks |= 1u << mark, true;
  RS_ERR_AT(w->b, w->entry, w->v,
            "'" RS_STR_FMT "' is neither a mark nor a feature: self plural, self negated, self passive ...",
            RS_STR_ARG(what));
  return false;
}

static bool what_condition(const at *w, rs_cond *c, rs_str what) {
  if (RS_IS(what, "party")) return c->want = 1, true;
  if (RS_IS(what, "any")) return c->want = 2, true;
  if (RS_IS(what, "none")) return c->want = 3, true;
  for (rs_str rest = what; what.p[0] == '@' && rest.p;) {
    rs_str name = rs_str_trim(rs_str_cut(&rest, '/'));
    if (name.n && name.p[0] == '@') name = rs_str_sub(name, 1, name.n);
    if (!rs_build_class(w->b, w->entry, w->v, name, &c->gram, &c->sem)) return false;
  }
  if (what.p[0] == '@') return true;
  c->entry = rs_build_find_word(w->b, w->b->e[w->entry]->lang, what);
  if (c->entry != RS_NONE) return true;
  uint32_t s = rs_build_find(w->b, RS_KIND_CLASS, RS_LANG_ALL, what);
  RS_ERR_AT(w->b, w->entry, w->v,
            "'" RS_STR_FMT "' is no word of this lexicon: write the key of a noun, verb, adj or word%s",
            RS_STR_ARG(what), s == RS_NONE ? ", @CLASS, party, any or none" : "; for the class write it with @");
  return false;
}

static bool read_condition(const at *w, rs_cond *c) {
  rs_str rest = w->v->text, fn = {NULL, 0};
  *c = (rs_cond){.entry = RS_NONE};
  (void)rs_next_word(&rest, &fn);
  if (RS_IS(fn, "not")) c->negate = 1, (void)rs_next_word(&rest, &fn);
  rest = rs_str_trim(rest);
  if (!fn.n || !rest.n) {
    RS_ERR_AT(w->b, w->entry, w->v, "a condition is 'SLOT WHAT' or 'not SLOT WHAT', as in: object @document");
    return false;
  }
  if (RS_IS(fn, "self")) return rest.p[0] == '@' ? what_condition(w, c, rest) : self_condition(w, c, rest);
  uint32_t f = rs_name_index(rs_fn_names, RS_FN_COUNT, fn);
  if (f == RS_NONE || f == RS_FN_NONE) {
    char text[240];
    rs_guess g = rs_guess_start(fn);
    for (unsigned i = 1; i < RS_FN_COUNT; i++) rs_guess_try(&g, rs_str_from_c(rs_fn_names[i]));
    RS_ERR_AT(w->b, w->entry, w->v, "unknown slot '" RS_STR_FMT "'%s", RS_STR_ARG(fn),
              rs_guess_text(&g, "subject, object, with, to ... or self", text, sizeof text));
    return false;
  }
  c->fn = (uint8_t)f;
  return what_condition(w, c, rest);
}

/* ---- senses ---- */
typedef struct sense_job {
  rs_build *b;
  cameo_code *codes; /* per cameo entry of the list */
  uint32_t entry, line;
  rs_sense s;
  bool open, has_mode, has_contexts, failed;
} sense_job;

static void open_sense(sense_job *j, rs_str name, uint32_t line) {
  j->s = (rs_sense){.entry = j->entry,
                    .name = name,
                    .cameo = RS_NONE,
                    .frame = RS_NONE,
                    .type = 255,
                    .noun = 1,
                    .verb = 1,
                    .mode = RS_NONE,
                    .cond0 = j->b->nconds};
  j->open = true;
  j->has_mode = j->has_contexts = false;
  j->line = line;
}

/* A sense is called by its name in `why` and in the model's features: one name, one sense. */
static void check_name(const sense_job *j, const rs_src_value *v) {
  const rs_build *b = j->b;
  for (uint32_t k = b->r[j->entry].sense0; k < b->nsenses; k++)
    if (rs_str_eq(b->senses[k].name, v->text)) {
      RS_ERR_AT(j->b, j->entry, v,
                "a sense '" RS_STR_FMT "' stands in this entry already, in line %u: give this one another name",
                RS_STR_ARG(v->text), b->sense_line[k]);
      return;
    }
}

bool rs_build_add_sense(rs_build *b, const rs_sense *s, uint32_t line) {
  rs_sense *to = RS_PUSH(&b->a, b->senses, b->nsenses, b->cap_senses);
  uint32_t nlines = b->nsenses - 1;
  uint32_t *written = to ? RS_PUSH(&b->a, b->sense_line, nlines, b->cap_sense_line) : NULL;
  if (!written) return false;
  *to = *s;
  *written = line;
  b->r[s->entry].nsense++;
  return true;
}

static void close_sense(sense_job *j) {
  rs_build *b = j->b;
  if (!j->open) return;
  j->open = false;
  if (b->r[j->entry].nsense == UINT16_MAX) {
    rs_lexc_error(b->c, b->e[j->entry]->file, j->line, 1, "more than 65,535 senses in one entry");
    return;
  }
  if (j->s.cameo != RS_NONE) {
    const cameo_code *c = &j->codes[j->s.cameo - b->list_first[RS_KIND_CAMEO][RS_LANG_ALL]];
    if (c->type != RS_NONE) j->s.type = (uint8_t)(c->type - b->list_first[RS_KIND_TYPE][RS_LANG_ALL]);
    if (!j->has_mode) j->s.mode = c->mode;
    if (!j->has_contexts) j->s.contexts = c->contexts;
    if (c->type == RS_NONE)
      j->s.cameo = RS_NONE; /* plain speech is no event */
    else
      b->r[j->entry].flags |= RS_ENTRY_TRIGGER;
  }
  j->s.ncond = b->nconds - j->s.cond0;
  j->failed = j->failed || !rs_build_add_sense(b, &j->s, j->line);
}

static void sense_conditions(sense_job *j, at *w, const rs_src_attr *a) {
  for (uint32_t i = 0; i < a->nvalues; i++) {
    rs_cond c;
    w->v = &a->values[i];
    if (!read_condition(w, &c)) continue;
    rs_cond *to = RS_PUSH(&j->b->a, j->b->conds, j->b->nconds, j->b->cap_conds);
    if (!to)
      j->failed = true;
    else
      *to = c;
  }
}

/* The type whose modes a sense may name: that of its CAMEO code, which may stand after the mode. */
static uint32_t sense_type(const sense_job *j, const rs_src_entry *e, uint32_t from) {
  for (uint32_t i = from; i < e->nattrs; i++) {
    if (RS_IS(e->attrs[i].name, "sense") && i > from) break;
    if (!RS_IS(e->attrs[i].name, "cameo")) continue;
    uint32_t c = rs_build_find(j->b, RS_KIND_CAMEO, RS_LANG_ALL, e->attrs[i].values[0].text);
    return c == RS_NONE ? RS_NONE : j->codes[c - j->b->list_first[RS_KIND_CAMEO][RS_LANG_ALL]].type;
  }
  return RS_NONE;
}

static void sense_attribute(sense_job *j, const rs_src_attr *a, uint32_t type) {
  static const char *const statuses[] = {"past", "ongoing", "planned", "conditional"};
  at w = {j->b, j->entry, &a->values[0]};
  rs_str v = a->values[0].text;
  if (RS_IS(a->name, "cameo")) {
    if (!RS_IS(v, "none")) j->s.cameo = code(&w, RS_KIND_CAMEO, v, "a CAMEO code, or none");
  } else if (RS_IS(a->name, "frame")) {
    j->s.frame = code(&w, RS_KIND_FRAME, v, "declare it in all/frames.lex");
  } else if (RS_IS(a->name, "mode")) {
    j->s.mode = mode_of(&w, type, v), j->has_mode = true;
  } else if (RS_IS(a->name, "contexts")) {
    j->s.contexts = contexts_of(&w, a), j->has_contexts = true;
  } else if (RS_IS(a->name, "status")) {
    j->s.status = (uint8_t)(rs_name_index(statuses, 4, v) + 1); /* an unknown one was told and gives none */
  } else if (RS_IS(a->name, "when")) {
    sense_conditions(j, &w, a);
  } else if (RS_IS(a->name, "noun")) {
    j->s.noun = !RS_IS(v, "no");
  } else if (RS_IS(a->name, "verb")) {
    j->s.verb = !RS_IS(v, "no");
  }
}

static bool of_sense(rs_str name) {
  static const char *const names[] = {"cameo", "frame", "mode", "contexts", "status", "when", "noun", "verb"};
  return rs_name_index(names, 8, name) != RS_NONE;
}

rasid_status rs_build_senses(rs_build *b, rasid_error *err) {
  uint32_t first = b->list_first[RS_KIND_CAMEO][RS_LANG_ALL], n = b->list_n[RS_KIND_CAMEO][RS_LANG_ALL];
  sense_job j = {.b = b, .codes = RS_NEW(&b->a, cameo_code, n)};
  if (!j.codes) return rs_fail_memory(err);
  for (uint32_t i = 0; i < n; i++) j.codes[i] = read_cameo(b, first + i);
  for (uint32_t i = 0; i < b->n; i++) {
    const rs_src_entry *e = b->e[i];
    bool trigger =
        e->kind == RS_KIND_VERB || e->kind == RS_KIND_NOUN || e->kind == RS_KIND_ADJ || e->kind == RS_KIND_WORD;
    if (!trigger) continue;
    b->r[i].sense0 = b->nsenses, b->r[i].nsense = 0;
    if (rs_build_reused(b, i)) {
      rasid_status st = rs_reuse_senses(b, i, err);
      if (st) return st;
      continue;
    }
    j.entry = i;
    uint32_t type = sense_type(&j, e, 0);
    for (uint32_t k = 0; k < e->nattrs; k++) {
      const rs_src_attr *a = &e->attrs[k];
      if (!a->nvalues) continue;
      if (RS_IS(a->name, "sense")) {
        close_sense(&j);
        check_name(&j, &a->values[0]);
        open_sense(&j, a->values[0].text, a->line);
        type = sense_type(&j, e, k);
      } else if (of_sense(a->name)) {
        /* Attributes of a sense before any `sense:` line make the entry's one unnamed sense. */
        if (!j.open) open_sense(&j, (rs_str){"", 0}, a->line);
        sense_attribute(&j, a, type);
      }
    }
    close_sense(&j);
    if (j.failed) return rs_fail_memory(err);
  }
  return RASID_OK;
}

/* ---- frames ---- */
rasid_status rs_build_frames(rs_build *b, rasid_error *err) {
  static const char *const sides[] = {"none", "actor", "recipient", "partner"};
  uint32_t first = b->list_first[RS_KIND_FRAME][RS_LANG_ALL], n = b->list_n[RS_KIND_FRAME][RS_LANG_ALL];
  b->frames = RS_NEW(&b->a, rs_frame, n);
  if (!b->frames) return rs_fail_memory(err);
  for (uint32_t i = 0; i < n; i++) {
    const rs_src_entry *e = b->e[first + i];
    rs_frame *f = &b->frames[i];
    f->entry = first + i;
    for (uint32_t k = 0; k < e->nattrs; k++) {
      const rs_src_attr *a = &e->attrs[k];
      const rs_src_value *v = &a->values[0];
      uint32_t fn = rs_name_index(rs_fn_names, RS_FN_COUNT, a->name);
      if (!a->nvalues) continue;
      if (fn != RS_NONE) {
        uint32_t side = rs_name_index(sides, 4, v->text);
        if (side == RS_NONE)
          RS_ERR_AT(b, first + i, v, "unknown side '" RS_STR_FMT "': there are actor, recipient, partner and none",
                    RS_STR_ARG(v->text));
        else
          f->side[fn] = (uint8_t)side;
      }
      for (uint32_t m = 0; RS_IS(a->name, "mutual") && m < a->nvalues; m++) {
        rs_str rest = a->values[m].text, word;
        while (rs_next_word(&rest, &word)) {
          uint32_t slot = rs_name_index(rs_fn_names, RS_FN_COUNT, word);
          if (slot == RS_NONE)
            RS_ERR_AT(b, first + i, &a->values[m], "unknown slot '" RS_STR_FMT "': subject, object, with, between ...",
                      RS_STR_ARG(word));
          else
            f->mutual_fn |= 1u << slot;
        }
      }
    }
    f->mutual = f->mutual_fn != 0;
  }
  return RASID_OK;
}

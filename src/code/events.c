/* Events: the kept candidates of a sentence become rs_event. Candidates alike in type and parties are one event unless
 * each names fields or frameworks of its own. Invariants: a code stands on one side, or on both where a state deals
 * with itself; arrays are in the order of the text. */
#include "base/bytes.h"
#include "code/internal.h"
#include <stdio.h>

static rs_actor actor_of(const rs_parse *p, uint32_t party) {
  const rs_party *y = &p->parties[party];
  rs_actor a = {.code = y->code, .country = y->country, .name = y->name, .span = y->span, .resolved = y->resolved};
  if (y->sector != RS_NONE) a.sector = rs_lexicon_entry(p->lex, y->sector).key;
  if (y->role != RS_NONE) a.role = rs_lexicon_entry(p->lex, y->role).key;
  a.text = rs_str_sub(p->doc->text, y->span.start, y->span.end);
  return a;
}

/* The slots of one side, one for each code: the surest, and for equal ones the first. */
static bool fill_side(const rs_parse *p, const rs_cand *c, uint8_t side, rs_actor **out, uint32_t *n) {
  *out = RS_NEW(p->arena, rs_actor, c->nslots ? c->nslots : 1);
  if (!*out) return false;
  for (uint32_t k = 0; k < c->nslots; k++) {
    const rs_slot *s = &c->slots[k];
    if (s->side != side && s->side != RS_SIDE_BOTH) continue;
    bool best = true;
    for (uint32_t j = 0; j < c->nslots && best; j++) {
      const rs_slot *o = &c->slots[j];
      if (j == k || o->side == RS_SIDE_NONE || !rs_str_eq(p->parties[o->party].code, p->parties[s->party].code))
        continue;
      best = o->score < s->score || (o->score == s->score && k < j);
    }
    if (best) (*out)[(*n)++] = actor_of(p, s->party);
  }
  return true;
}

static uint8_t relation_of(const rs_parse *p, const rs_cand *c, const rs_event *e) {
  uint32_t frame = rs_lexicon_sense(p->lex, c->sense).frame;
  bool mutual = frame != RS_NONE && rs_lexicon_frame(p->lex, frame).mutual;
  if (e->nactors && e->nrecipients) return e->nactors > 1 ? RS_REL_JOINT : RS_REL_DIRECTED;
  if (e->nactors > 1) return mutual ? RS_REL_MUTUAL : RS_REL_JOINT;
  return RS_REL_SINGLE;
}

static uint8_t status_of(const rs_parse *p, const rs_cand *c) {
  const rs_unit *u = &p->units[c->unit];
  const rs_memory *m = p->memory;
  uint32_t marks = u->marks | (c->support != RS_NONE ? p->units[c->support].marks : 0);
  rs_sense s = rs_lexicon_sense(p->lex, c->sense);
  if (marks & RS_MARK(CONDITIONAL)) return RS_ST_CONDITIONAL;
  if (m->status[c->type]) return (uint8_t)(m->status[c->type] - 1);
  if (s.status) return (uint8_t)(s.status - 1);
  if (marks & (RS_MARK(FUTURE) | RS_MARK(PLANNED))) return RS_ST_PLANNED;
  bool headline = p->sent->flags & RS_SENT_HEADLINE;
  if (m->present_past[c->type] || headline) return RS_ST_PAST;
  if (marks & RS_MARK(ONGOING)) return RS_ST_ONGOING;
  uint32_t verb = rs_code_verb(p, c);
  if (verb == RS_NONE) return RS_ST_PAST;
  uint32_t feats = p->units[verb].feats;
  bool jussive = RS_F_MOOD(feats) == RS_MOOD_SUBJ;
  for (uint32_t k = 0; k < verb && !jussive; k++) jussive = verb - k <= 2 && p->units[k].kind == RS_U_NEG;
  return RS_F_TENSE(feats) == RS_TENSE_PRESENT && !jussive ? RS_ST_ONGOING : RS_ST_PAST;
}

static bool same_codes(const rs_actor *a, uint32_t na, const rs_actor *b, uint32_t nb) {
  for (uint32_t i = 0; i < na; i++) {
    bool found = false;
    for (uint32_t j = 0; j < nb && !found; j++) found = rs_str_eq(a[i].code, b[j].code);
    if (!found) return false;
  }
  return true;
}

static bool same_list(const rs_str *a, uint32_t na, const rs_str *b, uint32_t nb) {
  if (na != nb) return false;
  for (uint32_t i = 0; i < na; i++) {
    bool found = false;
    for (uint32_t j = 0; j < nb && !found; j++) found = rs_str_eq(a[i], b[j]);
    if (!found) return false;
  }
  return true;
}

/* Is `e` told already by an event of this sentence? Its parties are among the other's, and it has no facets of its own.
 */
static bool told(const rs_events *out, uint32_t first, const rs_event *e) {
  for (uint32_t k = first; k < out->n; k++) {
    rs_event *o = &out->at[k];
    if (!rs_str_eq(o->type, e->type) || o->negated != e->negated) continue;
    if (!same_codes(e->actors, e->nactors, o->actors, o->nactors) ||
        !same_codes(e->recipients, e->nrecipients, o->recipients, o->nrecipients))
      continue;
    bool fields = !e->nfields || same_list(e->fields, e->nfields, o->fields, o->nfields);
    bool frameworks = !e->nframeworks || same_list(e->frameworks, e->nframeworks, o->frameworks, o->nframeworks);
    bool equal = o->nactors == e->nactors && o->nrecipients == e->nrecipients;
    if ((fields && frameworks) || !equal) return true;
    if (!o->nfields && !o->nframeworks) {
      /* The act was told first without what it is about. */
      o->fields = e->fields, o->nfields = e->nfields, o->frameworks = e->frameworks, o->nframeworks = e->nframeworks;
      return true;
    }
  }
  return false;
}

bool rs_code_add_why(rs_arena *a, rs_event *e, uint32_t origin, rs_span span) {
  if (origin == RS_NONE) return true;
  if ((e->nwhy & (e->nwhy - 1)) == 0) {
    rs_why *grown = RS_NEW(a, rs_why, e->nwhy ? e->nwhy * 2 : 1);
    if (!grown) return false;
    if (e->nwhy) memcpy(grown, e->why, e->nwhy * sizeof *grown);
    e->why = grown;
  }
  e->why[e->nwhy++] = (rs_why){origin, span};
  return true;
}

static bool explain(const rs_parse *p, const rs_cand *c, rs_event *e) {
  const rs_unit *u = &p->units[c->unit];
  bool ok = rs_code_add_why(p->arena, e, rs_lexicon_nentries(p->lex) + c->sense, e->trigger_span);
  ok = ok && rs_code_add_why(p->arena, e, rs_lexicon_sense(p->lex, c->sense).frame, e->trigger_span);
  for (uint32_t k = 0; k < p->nfired && ok; k++)
    if (p->fired[k].unit == c->unit)
      ok = rs_code_add_why(p->arena, e, rs_lexicon_rule(p->lex, p->fired[k].rule).entry, e->trigger_span);
  for (uint32_t k = 0; k < c->nslots && ok; k++) {
    const rs_party *y = &p->parties[c->slots[k].party];
    if (c->slots[k].side == RS_SIDE_NONE) continue;
    ok = rs_code_add_why(p->arena, e, y->entity, y->span) && rs_code_add_why(p->arena, e, y->role, y->span) &&
         rs_code_add_why(p->arena, e, y->person, y->span);
  }
  (void)u;
  return ok;
}

static bool set_codes(const rs_parse *p, const rs_cand *c, rs_event *e) {
  uint32_t n, types = rs_lexicon_list(p->lex, RS_KIND_TYPE, RS_LANG_ALL, &n);
  rs_entry type = rs_lexicon_entry(p->lex, types + c->type);
  rs_sense s = rs_lexicon_sense(p->lex, c->sense);
  e->type = type.key;
  e->intensity = type.value;
  uint32_t quad;
  if (rs_str_to_u32(rs_lexicon_value(p->lex, types + c->type, "quad"), &quad)) e->quad = (uint8_t)quad;
  if (s.mode != RS_NONE) {
    rs_str mode = rs_lexicon_entry(p->lex, s.mode).key;
    if (c->planned)
      e->promise_mode = mode;
    else
      e->mode = mode;
    rs_str tail = mode;
    rs_str_cut(&tail, '/');
    if (tail.n) *(c->planned ? &e->promise_mode : &e->mode) = tail;
  }
  /* The promise of an act keeps the act's leaf: CAMEO has one for each, but none finer than the act itself. */
  if (s.cameo != RS_NONE) {
    rs_entry cameo = rs_lexicon_entry(p->lex, s.cameo);
    e->cameo = cameo.key;
    e->goldstein = cameo.value;
  }
  if (c->planned || p->memory->status[c->type] == RS_ST_PLANNED + 1) {
    e->has_promise = 1;
    e->promise_act = rs_lexicon_entry(p->lex, types + s.type).key;
  }
  uint32_t contexts = rs_lexicon_list(p->lex, RS_KIND_CONTEXT, RS_LANG_ALL, &n);
  e->contexts = RS_NEW(p->arena, rs_str, 64);
  if (!e->contexts) return false;
  for (uint32_t k = 0; k < n && k < 64; k++)
    if (s.contexts >> k & 1) e->contexts[e->ncontexts++] = rs_lexicon_entry(p->lex, contexts + k).key;
  return true;
}

/* Whose word: the speaker's code against the sides. */
static void attribute(const rs_parse *p, const rs_cand *c, rs_event *e) {
  uint32_t by = rs_code_speaker_of(p, c);
  e->quoted = p->tokens[p->units[c->unit].head].flags & RS_TOK_INQUOTE ? 1 : 0;
  e->word = RS_WORD_NONE;
  if (by == RS_NONE || !p->parties[by].code.n) return;
  if (p->parties[by].group) {
    e->word = RS_WORD_JOINT;
    return;
  }
  e->speaker = actor_of(p, by);
  e->has_speaker = 1;
  e->word = RS_WORD_THIRD;
  for (uint32_t k = 0; k < e->nrecipients; k++)
    if (rs_str_eq(e->recipients[k].code, e->speaker.code)) e->word = RS_WORD_OTHER;
  for (uint32_t k = 0; k < e->nactors; k++)
    if (rs_str_eq(e->actors[k].code, e->speaker.code)) e->word = RS_WORD_OWN;
}

/* Stable: document, text, trigger, type and how many of that type stood at this trigger before. */
static void set_id(const rs_parse *p, const rs_events *out, rs_event *e) {
  char key[256], text[33];
  uint32_t ordinal = 0;
  for (uint32_t k = 0; k < out->n; k++)
    if (rs_str_eq(out->at[k].type, e->type) && out->at[k].trigger_span.start == e->trigger_span.start) ordinal++;
  rs_sha_hex(e->text.p, e->text.n, text);
  int n = snprintf(key, sizeof key, "%s %u %u %.*s %u ", text, e->trigger_span.start, e->trigger_span.end,
                   RS_STR_ARG(e->type), ordinal);
  uint32_t room = (uint32_t)(sizeof key - (size_t)n);
  rs_str id = p->doc->id;
  char digest[33];
  if (id.n > room) { /* two long ids may have one head */
    rs_sha_hex(id.p, id.n, digest);
    id = rs_str_make(digest, 32);
  }
  if (id.n) memcpy(key + n, id.p, id.n);
  rs_sha_hex(key, (size_t)n + id.n, e->id);
}

static bool build(const rs_parse *p, const rs_time_expr *x, uint32_t n, const rs_cands *cands, uint32_t index,
                  rs_event *e) {
  const rs_cand *c = &cands->at[index];
  const rs_unit *u = &p->units[c->unit];
  *e = (rs_event){.sentence = p->sentence, .span = p->sent->span, .confidence = c->score};
  e->text = rs_str_sub(p->doc->text, e->span.start, e->span.end);
  e->trigger_span = (rs_span){p->tokens[u->tok0].span.start, p->tokens[u->tok1 - 1].span.end};
  if (u->tok1 == u->tok0 + 1 && p->tokens[u->tok0].nreading) {
    const rs_token *t = &p->tokens[u->tok0];
    e->trigger_span.start = p->readings[t->reading0 + t->best].stem.start;
    e->trigger_span.end = p->readings[t->reading0 + t->best].stem.end;
  }
  e->trigger_text = rs_str_sub(p->doc->text, e->trigger_span.start, e->trigger_span.end);
  e->trigger_lemma = rs_lexicon_entry(p->lex, u->entry).key;
  if (!set_codes(p, c, e)) return false;
  if (!fill_side(p, c, RS_SIDE_ACTOR, &e->actors, &e->nactors) ||
      !fill_side(p, c, RS_SIDE_RECIPIENT, &e->recipients, &e->nrecipients))
    return false;
  e->relation = relation_of(p, c, e);
  e->status = status_of(p, c);
  uint32_t marks = u->marks | (c->support != RS_NONE ? p->units[c->support].marks : 0);
  e->negated = marks & (RS_MARK(NEGATED) | RS_MARK(DENIED)) ? 1 : 0;
  if (!explain(p, c, e) || !rs_code_facets(p, x, n, cands, index, e)) return false;
  if (e->has_promise)
    e->promise_specific = e->nfields || e->nframeworks || e->namounts || e->due.start.n || e->due.end.n;
  attribute(p, c, e);
  return true;
}

/* Do two candidates name a party in common, or one of them nobody? */
static bool share_party(const rs_parse *p, const rs_cand *a, const rs_cand *b) {
  bool any_a = false, any_b = false;
  for (uint32_t i = 0; i < b->nslots; i++) any_b = any_b || b->slots[i].side;
  for (uint32_t i = 0; i < a->nslots; i++) {
    if (!a->slots[i].side) continue;
    any_a = true;
    for (uint32_t j = 0; j < b->nslots; j++)
      if (b->slots[j].side && rs_str_eq(p->parties[a->slots[i].party].code, p->parties[b->slots[j].party].code))
        return true;
  }
  return !any_a || !any_b;
}

/* A noun beside another trigger of its type and parties tells the same act: the surer of the two stays. Two verbs are
 * two acts. */
static void merge(const rs_parse *p, rs_cands *cands) {
  for (uint32_t i = 0; i < cands->n; i++)
    for (uint32_t j = i + 1; j < cands->n && !cands->at[i].dropped; j++) {
      rs_cand *a = &cands->at[i], *b = &cands->at[j];
      if (b->dropped || a->type != b->type) continue;
      if (p->units[a->unit].kind == RS_U_VERB && p->units[b->unit].kind == RS_U_VERB) continue;
      if (!share_party(p, a, b)) continue;
      (b->score > a->score ? a : b)->dropped = RS_DROP_MERGED;
    }
}

rasid_status rs_code_events(const rs_parse *p, rs_cands *cands, rs_events *out, rasid_error *err) {
  uint32_t first = out->n, ntimes = 0;
  rs_time_expr *times = NULL;
  bool looked = false;
  merge(p, cands);
  for (uint32_t k = 0; k < cands->n; k++) {
    rs_event e;
    if (cands->at[k].dropped) continue;
    /* Expressions of time are looked for only in sentences that tell an event, once. */
    if (!looked && !rs_code_times(p, p->sent->body_tok, p->sent->tok1, &times, &ntimes)) return rs_fail_memory(err);
    looked = true;
    if (!build(p, times, ntimes, cands, k, &e)) return rs_fail_memory(err);
    if (told(out, first, &e)) {
      cands->at[k].dropped = RS_DROP_MERGED;
      continue;
    }
    if (out->n == out->cap) {
      rs_event *grown = rs_arena_grow(p->arena, out->at, out->n, out->n + 1, sizeof *grown, &out->cap);
      if (!grown) return rs_fail_memory(err);
      out->at = grown;
    }
    set_id(p, out, &e);
    out->at[out->n++] = e;
  }
  return RASID_OK;
}

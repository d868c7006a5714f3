/* Attribution: whose words a clause reports. Forwards: the subject of the reporting verb over its complement or
 * quotation, and over sentences that go on without a new subject; backwards: a speaker named at the sentence's end
 * holds for all before it. Linear in clauses, times their nesting. */
#include "code/internal.h"

uint32_t rs_code_unit_of(const rs_parse *p, uint32_t party) {
  if (party == RS_NONE || p->parties[party].from_context) return RS_NONE;
  if (p->parties[party].group) return p->parties[party].group - 1u;
  for (uint32_t i = 0; i < p->nunits; i++)
    if (p->units[i].kind == RS_U_PARTY && p->units[i].ref == party) return i;
  return RS_NONE;
}

static bool reports(const rs_unit *u) { return u->gram & (RS_G(REPORT) | RS_G(DENY)); }

/* The party that a nominal is or stands for: itself, or what modifies it ("the Chinese side", "a statement of the
 * ministry"). */
static uint32_t party_under(const rs_parse *p, uint32_t unit) {
  if (unit == RS_NONE) return RS_NONE;
  if (p->units[unit].kind == RS_U_PARTY) return p->units[unit].ref;
  for (uint32_t i = 0; i < p->nunits; i++)
    if (p->units[i].kind == RS_U_PARTY && p->units[i].gov == unit &&
        (p->units[i].fn == RS_FN_MOD || p->units[i].fn == RS_FN_OF || p->units[i].fn == RS_FN_FOR ||
         p->units[i].fn == RS_FN_TO || p->units[i].fn == RS_FN_FROM))
      return p->units[i].ref;
  return RS_NONE;
}

static uint32_t context_speaker(const rs_parse *p) {
  if (!p->memory->has_speaker) return RS_NONE;
  for (uint32_t k = 0; k < p->nparties; k++)
    if (!p->parties[k].group && rs_str_eq(p->parties[k].code, p->memory->speaker.code)) return k;
  return RS_NONE;
}

/* Who speaks in a clause with a reporting verb: its subject, else who spoke last. */
static uint32_t speaker_of_verb(const rs_parse *p, const rs_clause *c) {
  uint32_t y = party_under(p, c->subject);
  if (y != RS_NONE && p->parties[y].code.n) return y;
  /* "He added", "the statement added": who spoke before. */
  bool open =
      c->subject == RS_NONE || p->units[c->subject].kind == RS_U_PRON || p->units[c->subject].gram & RS_G(REPORT);
  return open || y != RS_NONE ? context_speaker(p) : RS_NONE;
}

/* The reporting word that governs a complement clause: the parent's verb, or a noun of speech before the
 * complementizer. */
static uint32_t governor_speaker(const rs_parse *p, const rs_clause *c, uint16_t index) {
  const rs_clause *up = &p->clauses[c->parent];
  if (c->parent == index) return RS_NONE;
  if (up->verb != RS_NONE && reports(&p->units[up->verb])) return speaker_of_verb(p, up);
  for (uint32_t i = c->unit0; i-- > 0 && c->unit0 - i <= 6;) {
    const rs_unit *u = &p->units[i];
    if (u->kind == RS_U_PUNCT && i + 1 != c->unit0) break;
    if ((u->kind == RS_U_NOUN || u->kind == RS_U_ADJ) && reports(u)) {
      /* "stressing that": who speaks in the clause it stands in, else who acts there. */
      bool participle = u->kind == RS_U_ADJ;
      uint32_t y = participle ? up->speaker : party_under(p, i);
      if (y == RS_NONE && participle) y = party_under(p, up->subject);
      if (y == RS_NONE || !p->parties[y].code.n) y = up->speaker;
      return y != RS_NONE ? y : context_speaker(p);
    }
  }
  return up->speaker;
}

/* "according to X", "..., X said": holds for every clause that has no speaker of its own. */
static uint32_t backward_speaker(const rs_parse *p) {
  for (uint32_t i = 0; i < p->nunits; i++)
    if (p->units[i].kind == RS_U_PARTY && p->units[i].fn == RS_FN_ACCORD && p->parties[p->units[i].ref].code.n)
      return p->units[i].ref;
  for (uint32_t c = 0; c < p->nclauses; c++) {
    const rs_clause *cl = &p->clauses[c];
    if (cl->verb == RS_NONE || !reports(&p->units[cl->verb]) || !cl->unit0) continue;
    bool governs = false;
    for (uint32_t k = 0; k < p->nclauses; k++)
      governs = governs || (k != c && p->clauses[k].parent == c &&
                            (p->clauses[k].kind == RS_C_COMPL || p->clauses[k].kind == RS_C_QUOTE) &&
                            p->clauses[k].unit0 > cl->verb);
    bool first = true;
    for (uint32_t k = 0; k < c; k++) first = first && p->clauses[k].verb == RS_NONE;
    bool last = true;
    for (uint32_t k = c + 1; k < p->nclauses; k++) last = last && p->clauses[k].verb == RS_NONE;
    const rs_unit *before = &p->units[cl->unit0 - 1], *opener = &p->units[cl->unit0];
    bool set_off = before->kind == RS_U_PUNCT || before->kind == RS_U_QUOTE || opener->kind == RS_U_SUBORD;
    if (governs || first || !last || !set_off) continue;
    return speaker_of_verb(p, cl);
  }
  return RS_NONE;
}

void rs_code_speakers(rs_parse *p) {
  for (uint32_t c = 0; c < p->nclauses; c++) {
    rs_clause *cl = &p->clauses[c];
    cl->speaker = RS_NONE;
    if (cl->kind == RS_C_COMPL || cl->kind == RS_C_QUOTE)
      cl->speaker = governor_speaker(p, cl, (uint16_t)c);
    else if (cl->parent != c)
      cl->speaker = p->clauses[cl->parent].speaker;
  }
  uint32_t back = backward_speaker(p);
  if (back == RS_NONE && p->sent->flags & RS_SENT_QUOTED) back = context_speaker(p);
  if (back == RS_NONE) return;
  for (uint32_t c = 0; c < p->nclauses; c++)
    if (p->clauses[c].speaker == RS_NONE) p->clauses[c].speaker = back;
}

/* Quoted words without a complementizer: the reporting verb nearest before, else any of the sentence, else who spoke
 * last. */
static uint32_t quoted_speaker(const rs_parse *p, uint32_t unit) {
  uint32_t found = RS_NONE;
  for (uint32_t c = 0; c < p->nclauses; c++) {
    const rs_clause *cl = &p->clauses[c];
    if (cl->verb == RS_NONE || !reports(&p->units[cl->verb]) ||
        p->tokens[p->units[cl->verb].head].flags & RS_TOK_INQUOTE)
      continue;
    if (found != RS_NONE && cl->verb > unit) break;
    found = c;
  }
  return found == RS_NONE ? context_speaker(p) : speaker_of_verb(p, &p->clauses[found]);
}

uint32_t rs_code_speaker_of(const rs_parse *p, const rs_cand *c) {
  const rs_unit *u = &p->units[c->unit];
  uint32_t by = p->clauses[u->clause].speaker;
  if (by != RS_NONE) return by;
  if (p->tokens[u->head].flags & RS_TOK_INQUOTE) return quoted_speaker(p, c->unit);
  /* "Confirmed the refusal of": the act is what the reporting verb tells. */
  const rs_clause *cl = &p->clauses[u->clause];
  if (cl->verb != RS_NONE && cl->verb != c->unit && p->units[cl->verb].gram & RS_G(REPORT) &&
      rs_code_under(p, c->unit, cl->verb))
    return speaker_of_verb(p, cl);
  /* "We call on": an interview or a speech told in its own words. */
  uint32_t verb = rs_code_verb(p, c);
  if (verb == RS_NONE) return RS_NONE;
  uint32_t subject = p->clauses[p->units[verb].clause].subject;
  bool first = RS_F_PERSON(p->units[verb].feats) == 1 ||
               (subject != RS_NONE && p->units[subject].kind == RS_U_PRON && RS_F_PERSON(p->units[subject].feats) == 1);
  return first ? context_speaker(p) : RS_NONE;
}

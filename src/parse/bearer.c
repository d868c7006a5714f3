/* Which of several persons a name means. Whoever is in the office that stands before the name on the document's date,
 * else whoever held it last; without an office whoever the document told of before, else whoever is in any. Invariant:
 * where nothing tells, the mention's own entry. Cost: the offices of the few who bear the name. */
#include "lexicon/office.h"
#include "parse/internal.h"

/* What speaks for a bearer, the strongest highest; what is told of states only decides between equals. */
enum { OF_OUTLET = 1, OF_NAMED = 2, MET = 4, IN_OFFICE = 8, MET_ALONE = 16, OF_STATE = 32 };

typedef struct bearer {
  uint32_t person, weight, since; /* since: the newest such office that began before the document, 0 none */
} bearer;

static bool met(const rs_parse *p, uint32_t person) {
  for (uint32_t k = 0; k < p->nparties; k++)
    if (p->parties[k].person == person) return true;
  for (uint32_t k = 0; k < p->memory->nrecent; k++)
    if (p->memory->recent[k].person == person) return true;
  return false;
}

static bearer weigh(const rs_parse *p, const rs_mention *m, uint32_t person, uint32_t role, uint32_t entity) {
  const rs_lexicon *lex = p->lex;
  uint32_t day = rs_lexicon_day(p->doc->date), country = rs_lexicon_entry(lex, person).country;
  uint32_t like = role == RS_NONE ? RS_NONE : rs_lexicon_like(lex, role);
  bearer b = {.person = person};
  if (met(p, person)) b.weight |= role == RS_NONE ? MET_ALONE : MET;
  if (entity != RS_NONE && country == entity) b.weight |= OF_STATE;
  if (country != RS_NONE && country == p->memory->outlet_state) b.weight |= OF_OUTLET;
  if (country != RS_NONE && rs_parse_named(p, country, m)) b.weight |= OF_NAMED;
  rs_office o;
  for (uint32_t k = 0; rs_lexicon_office(lex, person, k, &o); k++) {
    if (entity != RS_NONE && o.of != entity) continue;
    if (entity != RS_NONE) b.weight |= OF_STATE;
    if (!day || o.role == RS_NONE || (o.from && day < o.from)) continue;
    if (like != RS_NONE && rs_lexicon_like(lex, o.role) != like) continue;
    if (o.from > b.since) b.since = o.from;
    if (!o.to || day <= o.to) b.weight |= IN_OFFICE;
  }
  return b;
}

uint32_t rs_parse_bearer(const rs_parse *p, const rs_mention *m, uint32_t role, uint32_t entity, bool *in_office) {
  const rs_lexicon *lex = p->lex;
  uint32_t own = rs_lexicon_entry(lex, m->entry).ref;
  if (own == RS_NONE) own = m->entry;
  if (m->nan < 2 && !in_office) return own;
  rs_str text = rs_str_sub(p->doc->text, m->span.start, m->span.end);
  /* A spelling that contradicts an entry is not its name; where particles were taken off, the fold has decided. */
  bool spelt = rs_text_agree(text, rs_lexicon_analysis(lex, m->an).written) != 0;
  bearer best = weigh(p, m, own, role, entity);
  for (uint32_t i = 0; i < m->nan; i++) {
    rs_analysis an = rs_lexicon_analysis(lex, m->an0 + i);
    rs_entry e = rs_lexicon_entry(lex, an.entry);
    if (e.kind != RS_KIND_PERSON || e.ref == RS_NONE || e.ref == own) continue;
    if (spelt && !rs_text_agree(text, an.written)) continue;
    bearer b = weigh(p, m, e.ref, role, entity);
    if (b.weight > best.weight || (b.weight == best.weight && b.since > best.since)) best = b;
  }
  if (in_office) *in_office = (best.weight & IN_OFFICE) || !rs_lexicon_day(p->doc->date);
  return best.person;
}

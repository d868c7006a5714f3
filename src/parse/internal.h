/* What the files of parse share. */
#ifndef RS_PARSE_INTERNAL_H
#define RS_PARSE_INTERNAL_H
#include "parse/parse.h"

/* Adds a zeroed unit (kind, tokens set; entry, ref, field, gov RS_NONE); NULL when memory is out. */
rs_unit *rs_parse_add_unit(rs_parse *p, rs_unit_kind kind, uint32_t tok0, uint32_t tok1);
/* The best reading of token i in its place, by what stands before it; NULL: the token has none. Sets token.best. */
const rs_reading *rs_parse_choose(rs_parse *p, uint32_t i);
/* Does any reading of token i have one of these classes (proclitics not counted)? */
bool rs_parse_has_gram(const rs_parse *p, uint32_t i, uint64_t gram);
bool rs_parse_has_pos(const rs_parse *p, uint32_t i, unsigned pos);
/* Emits the units of a token's proclitics. */
bool rs_parse_proclitics(rs_parse *p, uint32_t i, uint64_t pro);
/* The mention that begins at token i, or NULL. */
const rs_mention *rs_parse_mention(const rs_parse *p, uint32_t i);

bool rs_parse_units(rs_parse *p); /* units.c */
/* A party that begins at token i: adds its units (proclitics first) and sets *next behind it. *found tells. False:
 * memory. */
bool rs_parse_party(rs_parse *p, uint32_t i, uint32_t *next, bool *found); /* party.c */
/* Has the document named the state or organisation, or does the sentence elsewhere than in `but`? */
bool rs_parse_named(const rs_parse *p, uint32_t entity, const rs_mention *but); /* party.c */
/* The person whom a mention of kind person means, where `role` and `entity` (RS_NONE: none) stand with the name;
 * *in_office (may be NULL): does he hold that office, without one any, on the document's date (yes where
 * there is none)? */
uint32_t rs_parse_bearer(const rs_parse *p, const rs_mention *m, uint32_t role, uint32_t entity,
                         bool *in_office); /* bearer.c */
bool rs_parse_clauses(rs_parse *p);        /* clause.c */
bool rs_parse_rules(rs_parse *p);          /* rules.c */

static inline const rs_unit *rs_parse_last(const rs_parse *p) { return p->nunits ? &p->units[p->nunits - 1] : NULL; }
#endif

/* What the files of code share. */
#ifndef RS_CODE_INTERNAL_H
#define RS_CODE_INTERNAL_H
#include "base/limits.h"
#include "code/dates.h"
#include "code/features.h"

/* resolve.c: gives codes to anaphors and offices of this sentence; adds the context's parties. False: memory. */
bool rs_code_resolve(rs_parse *p);
/* speaker.c: sets rs_clause.speaker. */
void rs_code_speakers(rs_parse *p);
/* The speaker of a candidate's clause: party index or RS_NONE. */
uint32_t rs_code_speaker_of(const rs_parse *p, const rs_cand *c);
/* slots.c: the parties of a candidate, with functions. False: memory. */
bool rs_code_slots(rs_parse *p, rs_cand *c);
/* The verb that carries a noun trigger (conducted talks), RS_NONE. */
uint32_t rs_code_support(const rs_parse *p, uint32_t unit);
/* Does a unit hang on the verb as its object, over any nouns? */
bool rs_code_under(const rs_parse *p, uint32_t unit, uint32_t verb);
/* The unit that holds a party, RS_NONE for one of the context. */
uint32_t rs_code_unit_of(const rs_parse *p, uint32_t party);
/* The function of a unit under `trigger`, climbing over nouns that only carry it; *depth steps. RS_FN_NONE: not under
 * it. */
rs_fn rs_code_relate(const rs_parse *p, uint32_t unit, uint32_t trigger, uint32_t *depth);
/* A party without a function under one trigger may have one under another of the same act in the sentence: it is taken
 * over. */
void rs_code_sibling_slots(const rs_parse *p, rs_cands *all, uint32_t first);
/* The word that a unit hangs on at last, over nouns that only carry it, and its function there; unit RS_NONE: none. */
typedef struct rs_top {
  uint32_t unit;
  rs_fn fn;
} rs_top;
rs_top rs_code_top(const rs_parse *p, uint32_t unit);
/* Adds what fired, and on which bytes, to an event's `why`; RS_NONE is nothing. False: memory. */
bool rs_code_add_why(rs_arena *a, rs_event *e, uint32_t origin, rs_span span);
/* facets.c: fields, frameworks, level, amounts, place and dates of the event of a candidate; x[n] are the sentence's
 * expressions of time. False: memory. */
bool rs_code_facets(const rs_parse *p, const rs_time_expr *x, uint32_t n, const rs_cands *cands, uint32_t index,
                    rs_event *e);
/* The kept candidate that a facet at a unit belongs to; RS_NONE: none is kept. */
uint32_t rs_code_owner(const rs_parse *p, const rs_cands *cands, uint32_t unit);
/* Adds a party; RS_NONE when memory is out. */
uint32_t rs_code_add_party(rs_parse *p, const rs_party *y);
#endif

/* Code: from a parsed sentence to candidate events with their slots and features, and, once they are scored, to events.
 */
#ifndef RS_CODE_CODE_H
#define RS_CODE_CODE_H
#include "parse/parse.h"

typedef struct rs_cands {
  rs_cand *at;
  uint32_t n, cap;
} rs_cands;

typedef struct rs_events {
  rs_event *at;
  uint32_t n, cap;
} rs_events;

/* Before the first sentence of a document: zeroes the memory, finds outlet and agency from source, url and first line.
 */
void rs_code_begin(const rs_lexicon *lex, const rs_doc *doc, const rs_text *text, rs_memory *m);
/* Resolves anaphors, finds the speaker, makes the candidates of a sentence (appended) with slots and features.
 * RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_code_candidates(rs_parse *p, rs_cands *out, rasid_error *err);
/* Turns the scored candidates of the sentence into events (appended): merges, relation, facets, attribution, why. */
RASID_MUST_USE rasid_status rs_code_events(const rs_parse *p, rs_cands *cands, rs_events *out, rasid_error *err);
/* After the last sentence: outlet and agency, which may be told late, on all events. */
void rs_code_finish(const rs_lexicon *lex, const rs_memory *m, rs_events *events);
/* After the sentence: what it told goes into the memory. */
void rs_code_remember(const rs_parse *p);
#endif

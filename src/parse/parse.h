/* Parse: from tokens with readings to units, parties, clauses and functions, and the marks that the lexicon's rules put
 * on units. Finite state, one pass over the sentence for each step; no recursion. What it needs to know of earlier
 * sentences stands in rs_memory.
 *
 *   units.c    one reading a token, chunks
 *   party.c    who: office + nationality + name in one phrase
 *   bearer.c   which of several persons a name means
 *   clause.c   clause boundaries, subject, object, prepositional functions
 *   rules.c    the cascade of marks */
#ifndef RS_PARSE_PARSE_H
#define RS_PARSE_PARSE_H
#include "lexicon/lexicon.h"
#include "text/text.h"

/* A name that a document introduced with an office or a state. */
typedef struct rs_known {
  uint64_t hash;  /* of the folded last word of the name */
  uint64_t first; /* of its first word */
  rs_str name;
  uint32_t entity, role, person, level, sector;
} rs_known;

enum { RS_MEMORY_NAMES = 64, RS_MEMORY_PARTIES = 48, RS_MEMORY_LIST = 8 };

/* Event types of a sentence's triggers, as bits: all, and those with a mark of the time to come. */
typedef struct rs_acts {
  uint32_t types, planned;
} rs_acts;

/* Who did an act to whom, as the grammar told it without doubt. */
typedef struct rs_pairing {
  rs_str actor, recipient;
  uint8_t type;
} rs_pairing;
enum { RS_MEMORY_PAIRINGS = 6, RS_MEMORY_TITLED = 6 };

/* What the document told so far. Zeroed at its start; filled by parse (names) and code (parties, speaker). */
typedef struct rs_memory {
  rs_known names[RS_MEMORY_NAMES];
  uint32_t nnames;
  rs_party recent[RS_MEMORY_PARTIES]; /* newest last, one for each code and kind */
  uint32_t recent_sentence[RS_MEMORY_PARTIES];
  uint32_t nrecent;
  rs_party speaker; /* of the last reported clause */
  rs_party subject; /* of the last main clause */
  uint8_t has_speaker, has_subject;
  uint8_t planned[32];      /* by event type: the type that its promise is, 255 none */
  uint8_t status[32];       /* by event type: rs_status + 1 that it always has, 0 none */
  uint32_t no_fields;       /* event types that are about no field, as bits */
  uint64_t no_field_nouns;  /* semantic classes whose adjectives name no field */
  uint8_t present_past[32]; /* by event type: told in the present it has still happened */
  rs_party pair[4];         /* the last states named together, for "the two countries" */
  uint8_t npair;
  rs_party list[RS_MEMORY_LIST]; /* the last that were named in one row, else the organisation named last: "the leaders" */
  uint8_t nlist;
  uint32_t outlet_state;   /* entry, RS_NONE */
  uint32_t outlet, agency; /* entries, RS_NONE */
  uint32_t last_setting;   /* framework, or organisation that can be one, named last: entry, RS_NONE */
  uint32_t last_org;       /* for "the organisation": entry, RS_NONE */
  rs_str place;            /* state of the place last told of: "in Cairo", a dateline; empty where none */
  uint32_t sentence;
  rs_pairing pairings[RS_MEMORY_PAIRINGS]; /* newest last */
  uint32_t npairings;
  rs_str titled[RS_MEMORY_TITLED]; /* codes that the title names */
  uint32_t ntitled;
  rs_acts now, before, title; /* of this sentence, the one before, the title */
} rs_memory;

typedef struct rs_fired { /* a rule fired on a unit */
  uint32_t rule, unit;
} rs_fired;

typedef struct rs_parse {
  const rs_lexicon *lex;
  const rs_doc *doc;
  const rs_profile *profile;
  rs_token *tokens;
  rs_reading *readings;
  rs_mention *mentions;
  const rs_sentence *sent;
  uint32_t sentence; /* its index */
  rs_memory *memory;
  rs_arena *arena;
  rs_unit *units;
  uint32_t nunits, cap_units;
  rs_clause *clauses;
  uint32_t nclauses, cap_clauses;
  rs_party *parties;
  uint32_t nparties, cap_parties;
  rs_fired *fired;
  uint32_t nfired, cap_fired;
  uint32_t ntriggers; /* units with an event sense */
} rs_parse;

/* Parses one sentence; *p is overwritten, its arrays live in `a`. The sentence must have been matched. Names that it
 * introduces are added to the memory. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_parse_sentence(const rs_lexicon *lex, const rs_doc *doc, const rs_profile *profile,
                                              const rs_text *text, const rs_match *match, uint32_t sentence,
                                              rs_memory *memory, rs_arena *a, rs_parse *p, rasid_error *err);

/* Fills a party's code, country, sector, level and name from its entity, role and person. */
void rs_parse_party_codes(const rs_lexicon *lex, rs_party *party);
#endif

/* Offices of persons, as their entries list them. */
#ifndef RS_LEXICON_OFFICE_H
#define RS_LEXICON_OFFICE_H
#include "lexicon/lexicon.h"

typedef struct rs_office {
  uint32_t role, of; /* entries; of: the state, organisation or group, RS_NONE where none is told */
  uint32_t from, to; /* yyyymmdd; 0: open */
} rs_office;

/* The k-th office that an entry of kind person lists; false behind the last. An office that says nothing else is of the
 * person's state. */
bool rs_lexicon_office(const rs_lexicon *lex, uint32_t person, uint32_t k, rs_office *out);
/* The office that a role is called by elsewhere (`like:`), else the role itself. */
uint32_t rs_lexicon_like(const rs_lexicon *lex, uint32_t role);
/* yyyy-mm-dd as yyyymmdd; 0: none. */
uint32_t rs_lexicon_day(rs_str iso);
#endif

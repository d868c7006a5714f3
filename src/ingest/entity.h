/* Character references of HTML and XML: the few that plain markup uses. */
#ifndef RS_INGEST_ENTITY_H
#define RS_INGEST_ENTITY_H
#include "base/str.h"

/* The reference that begins with '&' at s.p[at]: its character, and *end behind it (its ';' may lack behind a number).
 * false where it is none that is known. */
bool rs_entity(rs_str s, uint32_t at, uint32_t *cp, uint32_t *end);
#endif

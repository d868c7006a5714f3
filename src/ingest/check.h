/* What json-c lets through though it is no JSON. */
#ifndef RS_INGEST_CHECK_H
#define RS_INGEST_CHECK_H
#include "base/str.h"

typedef struct rs_json_fault {
  uint32_t at;         /* byte of the line */
  const char *message; /* NULL: none found */
  uint32_t nkeys;      /* keys of the outermost object */
} rs_json_fault;

/* Looks at words, numbers, quotes and control characters, and at doubled keys of the outermost object; the structure is
 * left to the parser. */
rs_json_fault rs_json_check(rs_str line);
#endif

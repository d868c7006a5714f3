/* Bytes in any charset -> valid UTF-8. */
#ifndef RS_INGEST_CHARSET_H
#define RS_INGEST_CHARSET_H
#include "base/arena.h"
#include "ingest/note.h"

/* In which charset are these bytes? The first that holds: valid UTF-8; what is declared and fits; mostly UTF-8; the
 * table that makes the most usual text of them; else UTF-8, with what is none replaced. */
typedef struct rs_charset_choice {
  int table;     /* index of a table; -1: UTF-8; -2: `name` by iconv */
  char name[24]; /* for messages and iconv */
  bool wrong;    /* another was declared */
} rs_charset_choice;
rs_charset_choice rs_charset_choose(rs_str raw, rs_str declared);

/* raw in the charset chosen -> valid UTF-8 without control characters, in the arena; what was replaced is noted. */
RASID_MUST_USE rasid_status rs_charset_decode(rs_str raw, const rs_charset_choice *c, const rs_notes *notes,
                                              rs_arena *a, rs_str *out, rasid_error *err);
/* Both; a charset that was not declared, or wrongly, is noted. */
RASID_MUST_USE rasid_status rs_charset_read(rs_str raw, rs_str declared, const rs_notes *notes, rs_arena *a,
                                            rs_str *out, rasid_error *err);
/* What <meta charset> or <?xml encoding?> at the head of a page declares; empty where nothing. */
rs_str rs_charset_declared(rs_str head);
#endif

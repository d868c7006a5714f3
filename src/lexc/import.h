/* Dictionaries of other event coders, read into sources of this lexicon: actor, agent and verb files of PETRARCH and
 * Phoenix, actor and verb files of TABARI. What cannot be carried over is told with file and line; nothing is dropped
 * unsaid.
 *
 *   import.c         files, lines, items, what is written
 *   import_actors.c  actors and agents -> states, persons, groups, organisations, roles
 *   import_verbs.c   verbs and their patterns -> verbs with senses */
#ifndef RS_LEXC_IMPORT_H
#define RS_LEXC_IMPORT_H
#include "base/buf.h"
#include "lexicon/lexicon.h"

typedef struct rs_import rs_import;
/* `base` is what the result will be laid over; it must outlive the import. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_import_new(const rs_lexicon *base, rs_import **out, rasid_error *err);
/* NULL is fine. */
void rs_import_free(rs_import *im);
/* Reads one dictionary; its kind is found from its lines. `file` is kept for messages. RASID_MEMORY; RASID_INPUT: it is
 * none of these dictionaries. */
RASID_MUST_USE rasid_status rs_import_read(rs_import *im, rs_str file, rs_str text, rasid_error *err);

typedef struct rs_import_note {
  rs_str file, text;
  uint32_t line;
} rs_import_note;
/* What was not carried over, in the order of reading. */
uint32_t rs_import_nnotes(const rs_import *im);
rs_import_note rs_import_note_at(const rs_import *im, uint32_t i);
uint32_t rs_import_nitems(const rs_import *im);
/* The two sources: codes (@language all) and English names, verbs and nouns. `date` (yyyy-mm-dd) is told in their
 * heads. out->failed when memory is out. */
void rs_import_write(const rs_import *im, bool codes, rs_str date, rs_buf *out);
#endif

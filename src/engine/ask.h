/* Questions to the lexicon: what its files share. A question runs over names as the lexicon has them; an answer is one
 * row, written for people or as JSON.
 *
 *   ask.c          terms, offices, rows       ask_members.c  who belongs to a framework, and as what
 *   ask_whois.c    who or what a text names   ask_stats.c    how much the lexicon knows */
#ifndef RS_ENGINE_ASK_H
#define RS_ENGINE_ASK_H
#include "engine/internal.h"
#include "export/export.h"
#include "lexicon/office.h"

/* ---- terms ---- */
typedef struct rs_term { /* one reading of a whole text as a name */
  uint32_t entry;        /* the code's entry */
  uint32_t order;        /* less is better */
  uint32_t feats;
  uint8_t kind;
} rs_term;
enum { RS_ASK_TERMS = 64 }; /* the commonest surname has some ten bearers */

/* Every reading of the tokens [t0, t1) as one name, whatever their capitals and however weak; best first, each entry
 * once. `day`: names that did not hold then come last; 0: none. Returns how many were put into out[RS_ASK_TERMS]. */
uint32_t rs_ask_terms(const rs_lexicon *lex, rs_lang lang, const rs_doc *doc, const rs_token *t, uint32_t t0,
                      uint32_t t1, uint32_t day, rs_term *out);

/* ---- offices ---- */
/* Does [from, to] hold the day? 0: open; a day 0 lies in what is open to the end. */
bool rs_ask_holds(uint32_t from, uint32_t to, uint32_t day);
/* The highest office of a person on the day; false: out of office. */
bool rs_ask_office(const rs_lexicon *lex, uint32_t person, uint32_t day, rs_office *out);
/* Offices by their height: the level's rank, then the role's own. */
uint32_t rs_ask_height(const rs_lexicon *lex, uint32_t role);

/* ---- rows ---- */
/* The name of an entry in a language, as it is written: optional parts that belong to a word kept, optional words left
 * out. In the arena, or the lexicon. */
rs_str rs_ask_name(const rs_lexicon *lex, uint32_t entry, rs_lang lang, rs_arena *a);
/* ,"NAME":"value" (null where empty, numbers as dates). */
void rs_ask_key(rs_buf *out, const char *name, rs_str value);
void rs_ask_key_day(rs_buf *out, const char *name, uint32_t day);
/* ,"file":...,"line":... of an entry, and the end of the line. */
void rs_ask_key_origin(rs_buf *out, const rs_lexicon *lex, uint32_t entry);
/* A value for people: blanks up to `width`, "-" where it is empty. */
void rs_ask_cell(rs_buf *out, rs_str value, uint32_t width);
void rs_ask_cell_day(rs_buf *out, uint32_t day);
#endif

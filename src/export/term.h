/* Text for a terminal: control characters left out, right-to-left runs in isolates, widths in columns. */
#ifndef RS_EXPORT_TERM_H
#define RS_EXPORT_TERM_H
#include "base/buf.h"

#define RS_ISOLATE "\xE2\x81\xA8"     /* U+2068: direction of its first strong letter */
#define RS_ISOLATE_RTL "\xE2\x81\xA7" /* U+2067: a line of a right-to-left sentence that may begin with a Latin name */
#define RS_ISOLATE_LTR "\xE2\x81\xA6" /* U+2066 */
#define RS_ISOLATE_END "\xE2\x81\xA9" /* U+2069 */

/* The next code point of valid UTF-8; a byte that is none counts as U+FFFD, so the walk always moves on. */
uint32_t rs_term_next(rs_str s, uint32_t *at);
/* Columns that a code point takes, that a text takes. */
uint32_t rs_term_columns(uint32_t cp);
uint32_t rs_term_width(rs_str s);
/* Does its first strong letter run from right to left? */
bool rs_term_rtl(rs_str s);
/* The code point cp, bytes [from, to) of s: a control character becomes a blank or nothing. */
void rs_term_cp(rs_buf *out, rs_str s, uint32_t from, uint32_t to, uint32_t cp);
/* A word or name of a document or the lexicon, isolated where it holds more than ASCII. */
void rs_term_name(rs_buf *out, rs_str s);
/* The same cut to `room` columns, an ellipsis at its end where something is missing. Returns the columns it takes. */
uint32_t rs_term_cut(rs_buf *out, rs_str s, uint32_t room);
/* End of the line that begins at `from`: the last blank that fits, or all that fits where a word is longer. */
uint32_t rs_term_line(rs_str s, uint32_t from, uint32_t room);
/* The text in lines of `room` columns behind `indent` blanks, each in an isolate of the text's direction. */
void rs_term_prose(rs_buf *out, rs_str s, uint32_t indent, uint32_t room);
#endif

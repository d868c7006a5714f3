/* From events to bytes: JSON lines, a JSON array, TSV, a table for people. Writers append to a buffer and keep nothing;
 * each thread uses its own rs_export. The form of the JSON is docs/EVENT.md. */
#ifndef RS_EXPORT_EXPORT_H
#define RS_EXPORT_EXPORT_H
#include "base/buf.h"
#include "lexicon/lexicon.h"

/* What the writers must know beside document and event; all of it belongs to the caller. */
typedef struct rs_export {
  const rs_lexicon *lex; /* turns `why` into names, files and lines; NULL: they stay null */
  rs_str model;          /* version of the event model, may be empty */
  rs_arena *scratch;     /* names of rules are made here; the caller resets it whenever it likes */
  uint32_t width;        /* table: columns of the terminal; 0: 100 */
  bool colour;           /* table: ANSI colours; else signs mark trigger, actors and recipients */
} rs_export;

/* The event's JSON object, every key, no line break. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_export_json(const rs_export *x, const rs_doc *doc, const rs_event *e, rs_buf *out,
                                           rasid_error *err);
/* One line, tabs between, with its line break; rs_export_tsv_head is the line of column names. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_export_tsv(const rs_export *x, const rs_doc *doc, const rs_event *e, rs_buf *out,
                                          rasid_error *err);
rs_str rs_export_tsv_head(void);
/* A block of lines for a terminal, a blank line behind it. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_export_table(const rs_export *x, const rs_doc *doc, const rs_event *e, rs_buf *out,
                                            rasid_error *err);

/* Around and between the texts of documents (those that are not empty): head, between, tail. */
typedef struct rs_export_frame {
  rs_str head, between, tail;
} rs_export_frame;
rs_export_frame rs_export_framing(rasid_format f);
/* All events of a document in a format. RASID_MEMORY; RASID_ARGUMENT: no such format. */
RASID_MUST_USE rasid_status rs_export_events(const rs_export *x, rasid_format f, const rs_doc *doc, const rs_event *e,
                                             uint32_t n, rs_buf *out, rasid_error *err);

/* The names that JSON uses for numbers of ir.h; NULL where the value has none (RS_RES_NAME, precision 0). */
const char *rs_export_status(uint8_t status);
const char *rs_export_relation(uint8_t relation);
const char *rs_export_resolved(uint8_t resolved);
const char *rs_export_word(uint8_t word);
const char *rs_export_precision(uint8_t precision);

/* Numbers without a locale: v / 10 with one decimal, v / 1000 with one to three, the shortest form that reads back as v
 * (null where v is not finite). */
void rs_export_tenths(rs_buf *out, int32_t v);
void rs_export_thousandths(rs_buf *out, int32_t v);
void rs_export_double(rs_buf *out, double v);
/* s in quotation marks, escaped as JSON asks. s is valid UTF-8. */
void rs_export_string(rs_buf *out, rs_str s);
#endif

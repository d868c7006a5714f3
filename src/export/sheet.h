/* Rows with named, typed columns in every format, and pages of several tables. What a cursor, a report or the API shows goes
 * through here.
 *
 *   sheet.c       rows one after another: JSON, JSON lines, CSV, TSV, Markdown, HTML   sheet_text.c  a table for a terminal
 *   page.c        sections on one page */
#ifndef RS_EXPORT_SHEET_H
#define RS_EXPORT_SHEET_H
#include "base/arena.h"
#include "base/buf.h"

typedef struct rs_sheet {
  rasid_format format;
  rasid_style style;
  const rasid_column *columns;
  uint32_t ncolumns;
  const char *title; /* of an HTML page of its own; NULL: inside a page */
  rs_buf *out;
  uint64_t nrows;
  rs_arena block;      /* table: rows held back until their widths are known */
  rasid_value *held;
  uint32_t nheld, cap_held;
  bool failed;
} rs_sheet;

/* Columns and out are the caller's. A column called `text` is prose: on a terminal it stands below its row. */
void rs_sheet_begin(rs_sheet *s, rasid_format format, const rasid_style *style, const rasid_column *columns,
                    uint32_t ncolumns, const char *title, rs_buf *out);
void rs_sheet_row(rs_sheet *s, const rasid_value *values);
/* RASID_MEMORY; RASID_ARGUMENT: rows have no such format. */
RASID_MUST_USE rasid_status rs_sheet_end(rs_sheet *s, rasid_error *err);

/* What sheet.c and sheet_text.c share. */
void rs_sheet_block(rs_sheet *s);
/* A value for people: lists with blanks behind the commas. */
void rs_sheet_plain(rs_buf *out, const rasid_value *v);

/* ---- values ---- */
static inline rasid_value rs_value_null(void) { return (rasid_value){.type = RASID_NULL}; }
static inline rasid_value rs_value_int(int64_t v) { return (rasid_value){.type = RASID_INTEGER, .integer = v}; }
/* Rounded to three digits behind the point. */
rasid_value rs_value_real(double v);
static inline rasid_value rs_value_text(rs_str s) {
  return s.n ? (rasid_value){.type = RASID_TEXT, .text = {s.p, s.n}} : rs_value_null();
}
static inline rasid_value rs_value_c(const char *z) { return rs_value_text(rs_str_from_c(z)); }
static inline rasid_value rs_value_list(rs_str s) {
  return (rasid_value){.type = RASID_LIST, .text = {s.p ? s.p : "", s.n}};
}

/* ---- pages ---- */
typedef struct rs_section {
  const char *key, *title; /* for programs, for people */
  rs_str note;             /* a line below the title; may be empty */
  const rasid_column *columns;
  uint32_t ncolumns;
  rasid_value *values; /* row by row */
  uint32_t nrows, cap;
  int bar; /* column whose size is drawn as a bar for people; -1: none */
  bool facts; /* two columns, name and value: no head line */
} rs_section;
typedef struct rs_page {
  rs_str title;
  rs_section *sections;
  uint32_t nsections, cap;
  rs_arena *arena; /* of whoever makes it */
  bool failed;
} rs_page;
/* Appends a section, an empty row to the last section; a page whose memory is out fails when it is written. */
rs_section *rs_page_section(rs_page *p, const char *key, const char *title, const rasid_column *columns,
                            uint32_t ncolumns);
/* Values of a new row, all null; never NULL. */
rasid_value *rs_page_row(rs_page *p, rs_section *s);
/* CSV and TSV: one line a value (section, row, column, value). JSON: one object, a key a section. JSON lines: a row an object
 * with its section. RASID_MEMORY; RASID_ARGUMENT: pages have no such format. */
RASID_MUST_USE rasid_status rs_page_write(const rs_page *p, rasid_format format, const rasid_style *style, rs_buf *out,
                                          rasid_error *err);
/* Text in HTML, escaped; the head and foot of a page. */
void rs_export_html(rs_buf *out, rs_str s);
void rs_export_html_head(rs_buf *out, rs_str title);
void rs_export_html_tail(rs_buf *out);
#endif

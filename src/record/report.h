/* Two states on one page. The page is sections of rows: report.c puts them together, report_lexicon.c tells what was known before
 * any news, report_record.c what the record tells, claims.c what the news says of what is known. */
#ifndef RS_RECORD_REPORT_H
#define RS_RECORD_REPORT_H
#include "lexicon/lexicon.h"
#include "record/query.h"

typedef struct rs_report {
  rs_store *store;
  const rs_lexicon *lex; /* NULL: codes instead of names, nothing known beforehand */
  rs_params params;
  uint32_t on; /* the day that is reported of */
  rs_page page;
  rs_arena arena;
} rs_report;

#define RS_REPORT_PARAMS                                                                                               \
  (RS_P(A) | RS_P(B) | RS_P(FROM) | RS_P(TO) | RS_P(ON) | RS_P(FIELD) | RS_P(FRAMEWORK) | RS_P(SOURCE) | RS_P(HALF_LIFE) | \
   RS_P(WINDOW) | RS_P(LIMIT))

/* Writes the report; params need a and b. Errors as rasid_query. */
RASID_MUST_USE rasid_status rs_report_write(rs_store *store, const rs_lexicon *lex, const rasid_param *params, size_t n,
                                            rasid_format format, const rasid_style *style, rs_buf *out,
                                            rasid_error *err);

/* The same as JSON, inside a transaction of the caller's. */
RASID_MUST_USE rasid_status rs_report_inside(rs_store *store, const rs_lexicon *lex, const rasid_param *params, size_t n, rs_buf *out,
                                             rasid_error *err);

/* The name of a state or organisation as people read it: in English, its code where there is none. */
rs_str rs_report_name(rs_report *r, rs_str code, rs_lang lang);
/* A row of a section of two columns. */
void rs_report_fact(rs_report *r, rs_section *s, const char *name, rs_str value);
/* Since when the two states have relations as the lexicon writes it: a date, "never", empty where it is not known; *day
 * is the date's first day, else 0. */
rs_str rs_report_since(const rs_report *r, uint32_t *day);
/* Is the state among the founders of the framework? */
bool rs_report_founder(const rs_report *r, uint32_t framework, rs_str state);
extern const rasid_column RS_FACT_COLUMNS[2];
RASID_MUST_USE rasid_status rs_report_known(rs_report *r, rasid_error *err);
RASID_MUST_USE rasid_status rs_report_index(rs_report *r, rasid_error *err);
RASID_MUST_USE rasid_status rs_report_subjects(rs_report *r, rasid_error *err);
RASID_MUST_USE rasid_status rs_report_events(rs_report *r, rasid_error *err);
RASID_MUST_USE rasid_status rs_report_words(rs_report *r, rasid_error *err);
RASID_MUST_USE rasid_status rs_report_promises(rs_report *r, rasid_error *err);
RASID_MUST_USE rasid_status rs_report_claims(rs_report *r, rasid_error *err);
#endif

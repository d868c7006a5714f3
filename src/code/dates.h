/* Time expressions: found in a sentence by the lexicon's patterns, resolved against the document's date, given to
 * events.
 *
 *   dates_find.c      tokens -> words of time -> the fields that patterns fill
 *   dates_resolve.c   fields -> first and last day, precision
 *   dates_calendar.c  days, weeks, months; the Umm al-Qura calendar
 *   dates.c           a sentence's expressions; the date and the due date of an event */
#ifndef RS_CODE_DATES_H
#define RS_CODE_DATES_H
#include "code/code.h"
#include "lexicon/time.h"

/* ---- calendar: days are counted from 1970-01-01 ---- */
#define RS_NO_DAY INT32_MIN
typedef struct rs_civil {
  int32_t year, month, day;
} rs_civil;
int32_t rs_date_days(int32_t year, int32_t month, int32_t day);
rs_civil rs_date_civil(int32_t days);
/* Monday 1 to Sunday 7. */
int32_t rs_date_weekday(int32_t days);
int32_t rs_date_month_length(int32_t year, int32_t month);
/* The day n months on, the last of its month where that is shorter. */
int32_t rs_date_add_months(int32_t days, int32_t n);
/* "YYYY-MM-DD", what follows is not looked at. */
bool rs_date_parse(rs_str s, int32_t *days);
/* Writes ten letters, no NUL; false outside the years 1 to 9999. */
bool rs_date_write(int32_t days, char out[10]);
/* Umm al-Qura: the day of a date of the years 1343 to 1500; RS_NO_DAY: none. */
int32_t rs_date_hijri_days(int32_t year, int32_t month, int32_t day);
/* Length of such a month, 0 outside those years. */
int32_t rs_date_hijri_length(int32_t year, int32_t month);
/* The Hijri year of a day; 0 outside. */
int32_t rs_date_hijri_year(int32_t days);

enum { RS_PREC_NONE, RS_PREC_DAY, RS_PREC_WEEK, RS_PREC_MONTH, RS_PREC_QUARTER, RS_PREC_YEAR };
typedef struct rs_period {
  int32_t start, end; /* first and last day, RS_NO_DAY: open */
  uint8_t precision;
} rs_period;

/* ---- what a pattern filled ---- */
enum { RS_DIR_NONE, RS_DIR_LAST, RS_DIR_RECENT, RS_DIR_NEXT, RS_DIR_THIS, RS_DIR_AGO, RS_DIR_AHEAD };
typedef struct rs_time_fields {
  uint32_t tok0, tok1; /* tokens of the expression */
  uint32_t skip;       /* bytes of proclitics before it */
  uint32_t entry;      /* of the pattern */
  int32_t day, day2, month, hmonth, year, year2, hyear, weekday, weekday2, season, decade, quarter, count, count2,
      ordinal, part;
  int32_t relative;
  uint8_t has_relative, dir, weak;
  uint8_t step;  /* 1: the last but one, the next but one */
  uint8_t unit;  /* rs_time_class, RS_TC_NONE */
  uint8_t unit2; /* of "the first half of": the smaller unit */
  uint8_t num;   /* RS_NUM of the unit */
  uint8_t frame; /* rs_time_class of since, until, by, within, from, between; RS_TC_NONE */
  uint8_t range; /* two points of a frame without a word before them */
  uint8_t npoint, level;
} rs_time_fields;
typedef struct rs_time_found { /* an expression: a frame over its points, or a point alone */
  rs_time_fields whole, at[2];
} rs_time_found;

typedef struct rs_time_finder rs_time_finder;
/* For a sentence; NULL: memory. Lives in the parse's arena. */
rs_time_finder *rs_time_finder_new(const rs_parse *p, uint32_t tok0, uint32_t tok1);
/* The next expression that begins at *at or later; moves *at behind it. False: none. Linear in tokens that could belong
 * to one, times the patterns. */
bool rs_time_next(rs_time_finder *f, uint32_t *at, rs_time_found *out);

/* ---- resolution ---- */
/* In this order; LIKELY: what is wanted, planned or meant, which mostly lies ahead. */
enum { RS_WHEN_UNKNOWN, RS_WHEN_PAST, RS_WHEN_FUTURE, RS_WHEN_LIKELY };
typedef struct rs_time_base {
  int32_t day;  /* of the document, RS_NO_DAY */
  uint8_t when; /* what the clause tells */
} rs_time_base;
/* False: no date can be told (relative without a document's date, a day that the month lacks, a mere length of time).
 * May narrow found->whole to its point. */
bool rs_time_resolve(const rs_time_base *b, rs_time_found *found, rs_period *out);

/* ---- a sentence's expressions ---- */
typedef struct rs_time_expr {
  uint32_t tok0, tok1;
  uint32_t entry; /* of the pattern that found it */
  rs_span span;
  rs_period at;
} rs_time_expr;
/* Expressions of tokens [tok0, tok1) in the text's order. False: memory. */
bool rs_code_times(const rs_parse *p, uint32_t tok0, uint32_t tok1, rs_time_expr **out, uint32_t *n);
/* As dates of an event: text and ISO dates, in the parse's arena. False: memory. */
bool rs_code_time_date(const rs_parse *p, const rs_time_expr *x, rs_date *out);
/* The day that a sentence's dateline tells, with its year, into *out (in `a`); empty where it tells none. False:
 * memory. */
bool rs_code_dateline(const rs_parse *p, rs_arena *a, rs_str *out);
/* The date of an event and what a promise is due, from the clauses around its trigger; x[n] are the sentence's
 * expressions. False: memory. */
bool rs_code_event_date(const rs_parse *p, const rs_time_expr *x, uint32_t n, const rs_cands *cands, uint32_t index,
                        rs_event *e);
#endif

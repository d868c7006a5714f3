/* Time words and patterns: what the `time` entries of a language say, ready for use. Built when a lexicon is opened; as
 * immutable as the lexicon. */
#ifndef RS_LEXICON_TIME_H
#define RS_LEXICON_TIME_H
#include "lexicon/lexicon.h"

/* Classes of a word in a time expression: `kind` of its entry, C name. The last of them stand for what no entry writes:
 * numbers in figures by what they may be, marks, and what a pattern of a lower level has found. At most 64. */
#define RS_TIME_LIST(X)                                                                                                \
  X("month", MONTH)                                                                                                    \
  X("hijri-month", HMONTH)                                                                                             \
  X("weekday", WEEKDAY)                                                                                                \
  X("relative", RELATIVE)                                                                                              \
  X("season", SEASON)                                                                                                  \
  X("decade", DECADE) X("quarter", QUARTER) X("multiplier", MULTIPLIER) X("clock", CLOCK) X("unit-day", U_DAY)         \
      X("unit-week", U_WEEK) X("unit-month", U_MONTH) X("unit-quarter", U_QUARTER) X("unit-half", U_HALF)              \
          X("unit-weekend", U_WEEKEND) X("unit-year", U_YEAR) X("unit-decade", U_DECADE) X("cardinal", CARDINAL)       \
              X("ordinal", ORDINAL) X("part", PART) X("last", LAST) X("recent", RECENT) X("next", NEXT)                \
                  X("this", THIS) X("ago", AGO) X("ahead", AHEAD) X("since", SINCE) X("until", UNTIL) X("by", BY)      \
                      X("within", WITHIN) X("from", FROM) X("between", BETWEEN) X("to", TO) X("and", AND) X("of", OF)  \
                          X("in", IN) X("the", THE) X("several", SEVERAL) X("era", ERA) X("hijri-era", HERA)           \
                              X("filler", FILLER) X("phrase", PHRASE) X("before", BEFORE) X("no-time", NOTIME)         \
                                  X("past", PASSED) X("hence", HENCE) X("last-but-one", LAST2)                         \
                                      X("next-but-one", NEXT2) X("day", DAY) X("month-number", MONTHNUM)               \
                                          X("year", YEAR) X("hijri-year", HYEAR) X("count", AMOUNT) X("slash", SLASH)  \
                                              X("dash", DASH) X("comma", COMMA) X("open", OPEN) X("close", CLOSE)      \
                                                  X("dot", DOT) X("core", CORE) X("point", POINT) X("frame", FRAME)
enum rs_time_class {
#define X(name, id) RS_TC_##id,
  RS_TIME_LIST(X)
#undef X
      RS_TC_COUNT,
  RS_TC_NONE = RS_TC_COUNT,
  RS_TC_WORDS = RS_TC_DAY /* classes below are those of words */
};
#define RS_TM(id) (UINT64_C(1) << RS_TC_##id)
#define RS_TM_UNIT                                                                                                     \
  (RS_TM(U_DAY) | RS_TM(U_WEEK) | RS_TM(U_MONTH) | RS_TM(U_QUARTER) | RS_TM(U_HALF) | RS_TM(U_WEEKEND) |               \
   RS_TM(U_YEAR) | RS_TM(U_DECADE))

enum { /* rs_time_item.flags */
       RS_TIME_OPTIONAL = 1,
       RS_TIME_BEFORE = 2, /* must stand there, is no part of the expression */
       RS_TIME_NOT = 4     /* must not come next; takes no word */
};
enum { RS_TIME_ITEMS = 12 };
enum rs_time_level { RS_TIME_CORE, RS_TIME_POINT, RS_TIME_FRAME };
typedef struct rs_time_item {
  uint64_t mask; /* classes, 1 << rs_time_class: any of them */
  uint8_t flags;
} rs_time_item;
typedef struct rs_time_pattern {
  uint32_t entry; /* that it is written in */
  uint8_t level, nitem;
  rs_time_item item[RS_TIME_ITEMS];
} rs_time_pattern;

typedef struct rs_time_table {
  uint32_t entry0, nentry; /* the language's `time` entries */
  const uint8_t *cls;      /* rs_time_class of each, RS_TC_NONE for patterns */
  const rs_time_pattern *patterns;
  uint32_t npatterns;
} rs_time_table;

/* The table of a language; one without entries is empty. Owned by the lexicon. */
const rs_time_table *rs_lexicon_time(const rs_lexicon *lex, rs_lang lang);
/* The class that `kind` names, RS_TC_NONE: none that a word may have. */
enum rs_time_class rs_time_class_of(rs_str kind);
/* The level that `kind` names (core, point, frame); -1. */
int rs_time_level_of(rs_str kind);
/* Reads a pattern: items with blanks between, each `class` or `class/class`, behind it `?`, before it `~` or `!`.
 * False: *bad is the item that is wrong (empty: none or too many items). */
bool rs_time_pattern_read(rs_str text, rs_time_pattern *out, rs_str *bad);
#endif

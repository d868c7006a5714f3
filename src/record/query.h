/* Questions by name: their parameters, and cursors over their rows.
 *
 *   params.c     what was asked -> rs_params        questions.c  those that are one SQL statement
 *   overview.c   those of a server's pages          known.c      those that the lexicon answers
 *   computed.c   those that are computed of facts   query.c      names, cursors, formats
 *   views.c      several as one object */
#ifndef RS_RECORD_QUERY_H
#define RS_RECORD_QUERY_H
#include "export/sheet.h"
#include "lexicon/lexicon.h"
#include "record/load.h"

/* ---- parameters: name, C name, what it takes (for messages) ---- */
#define RS_PARAM_LIST(X)                                                                                               \
  X("a", A, "a code such as CHN") X("b", B, "a code such as KAZ") X("actor", ACTOR, "a code such as CHN")              \
  X("type", TYPE, "an event type such as CONSULT") X("field", FIELD, "a field such as energy")                         \
  X("framework", FRAMEWORK, "a framework such as SCO") X("level", LEVEL, "a level such as minister")                   \
  X("status", STATUS, "past, ongoing, planned or conditional") X("from", FROM, "a day, month or year such as 2024-07") \
  X("to", TO, "a day, month or year such as 2024-07") X("min-confidence", MIN_CONFIDENCE, "a number from 0 to 1")      \
  X("text", TEXT, "words to look for") X("source", SOURCE, "a source as its documents tell it")                        \
  X("event", EVENT, "the id of an event") X("limit", LIMIT, "a number from 1 to 1000000000")                           \
  X("half-life", HALF_LIFE, "a number of months from 1 to 1200") X("window", WINDOW, "a number of months from 1 to 1200") \
  X("min-score", MIN_SCORE, "a number from 0 to 1")                                                                     \
  X("on", ON, "a day such as 2024-07-01") X("state", STATE, "open, kept, overdue, withdrawn, general or unpromised")       \
  X("code", CODE, "a code such as SCO") X("kind", KIND, "a kind of the lexicon such as state or framework")               \
  X("cursor", CURSOR, "`next` of the answer before, or nothing") X("after", AFTER, "a number") X("token", TOKEN, "a token")
enum rs_param_index {
#define X(name, id, takes) RS_PI_##id,
  RS_PARAM_LIST(X)
#undef X
      RS_PARAM_COUNT
};
#define RS_P(id) (UINT32_C(1) << RS_PI_##id)

typedef struct rs_params {
  rs_str text[RS_PARAM_COUNT]; /* as given; n 0: not given */
  uint32_t given;              /* RS_P bits */
  rs_scope scope;
  uint32_t on, half_life, window, min_confidence, min_score; /* both in thousandths; min_score as rs_ledger_options.least */
  int64_t limit;
  bool paged;        /* a page of `page` rows is asked for: behind `skip` rows, or behind the event of that day and id */
  uint32_t skip, after_day;
  int64_t page;
  rs_str after_id;
  int64_t after;     /* number of a document */
  rs_str match; /* text, as the full-text index takes it */
} rs_params;
/* Reads the parameters of the question `name`, which takes those of `allowed` and must have those of `needed`. What is made is in
 * the arena. RASID_ARGUMENT, RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_params_read(const char *name, uint32_t allowed, uint32_t needed, const rasid_param *p,
                                           size_t n, rs_arena *a, rs_params *out, rasid_error *err);

/* ---- cursors ---- */
struct rasid_cursor {
  rs_store *store;
  const rs_lexicon *lex; /* may be NULL: what only a lexicon knows is left out */
  const rs_network *network; /* of what is asked for, where it is there already; else NULL */
  rs_query *q; /* rows of a statement, or ... */
  rasid_value *rows; /* ... rows that were computed */
  uint32_t nrows, cap, at;
  const rasid_column *columns;
  uint32_t ncolumns;
  rasid_value *row;
  rs_arena arena;
  rs_params params;
  uint32_t each; /* of a ledger: most rows of one book; 0: all */
};
/* rasid_query with a lexicon and `each`. */
RASID_MUST_USE rasid_status rs_cursor_open(rs_store *s, const rs_lexicon *lex, const char *name, const rasid_param *params, size_t n, uint32_t each,
                                           rasid_cursor **out, rasid_error *err);
/* The same beside a network that is there already, of the same scope. */
RASID_MUST_USE rasid_status rs_cursor_open_on(rs_store *s, const rs_lexicon *lex, const rs_network *network, const char *name, const rasid_param *params,
                                              size_t n, uint32_t each, rasid_cursor **out, rasid_error *err);
/* Room for one more computed row, all null; NULL: memory is out. */
rasid_value *rs_cursor_add(rasid_cursor *c);

typedef struct rs_question {
  const char *name;
  uint32_t allowed, needed;
  const rasid_column *columns;
  uint32_t ncolumns;
  rasid_status (*open)(rasid_cursor *c, rasid_error *err);
} rs_question;
extern const rs_question RS_QUESTIONS[];
extern const size_t RS_NQUESTIONS;

/* What questions share with the report. Days and lists as values, in the arena. */
rasid_value rs_value_day(uint32_t day, rs_arena *a);
rasid_value rs_value_codes(const rs_str *codes, uint32_t n, rs_arena *a);
rasid_value rs_value_month(uint32_t month, rs_arena *a);
/* The day that a ledger is asked for: `on`, else the last day of the record. */
RASID_MUST_USE rasid_status rs_params_on(rs_store *s, const rs_params *p, uint32_t *on, rasid_error *err);

/* computed.c */
/* Where a reader looks for a promise: by its state, and a general one that stands among the declarations. */
typedef enum rs_ledger_book { RS_BOOK_OPEN, RS_BOOK_OVERDUE, RS_BOOK_KEPT, RS_BOOK_WITHDRAWN, RS_BOOK_GENERAL, RS_BOOKS } rs_ledger_book;
/* That of a row of the question `ledger`. */
rs_ledger_book rs_ledger_book_of(const rasid_value *row);
extern const rasid_column RS_DYAD_COLUMNS[], RS_LEDGER_COLUMNS[], RS_LINK_COLUMNS[], RS_NETWORK_COLUMNS[],
    RS_EDGE_COLUMNS[];
enum { RS_DYAD_NCOLUMNS = 14, RS_LEDGER_NCOLUMNS = 25, RS_LINK_NCOLUMNS = 9, RS_NETWORK_NCOLUMNS = 6, RS_EDGE_NCOLUMNS = 5 };
rasid_status rs_open_dyad(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_ledger(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_links(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_network(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_edges(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_all_dyads(rasid_cursor *c, rasid_error *err);
/* questions.c */
extern const rasid_column RS_EVENT_COLUMNS[], RS_TELLING_COLUMNS[], RS_REVIEW_COLUMNS[], RS_COVERAGE_COLUMNS[],
    RS_POSITION_COLUMNS[];
enum { RS_EVENT_DATE = 0, RS_EVENT_ID = 24 /* of its columns */ };
enum { RS_EVENT_NCOLUMNS = 26, RS_TELLING_NCOLUMNS = 18, RS_REVIEW_NCOLUMNS = 10, RS_COVERAGE_NCOLUMNS = 6 };
rasid_status rs_open_events(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_positions(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_tellings(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_reviews(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_coverage(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_export(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_told(rasid_cursor *c, rasid_error *err);
/* overview.c: what the pages of a server ask, each a statement */
extern const rasid_column RS_ABOUT_COLUMNS[], RS_TOKEN_COLUMNS[], RS_DYADS_COLUMNS[], RS_CHANGE_COLUMNS[], RS_DUE_COLUMNS[],
    RS_VOICE_COLUMNS[], RS_SUBJECT_COLUMNS[], RS_ACTIVITY_COLUMNS[], RS_PAIR_COLUMNS[], RS_DOCUMENT_COLUMNS[], RS_ARRIVAL_COLUMNS[],
    RS_VERSION_COLUMNS[], RS_LAST_DAY_COLUMNS[];
enum { RS_ABOUT_NCOLUMNS = 6, RS_TOKEN_NCOLUMNS = 1, RS_DYADS_NCOLUMNS = 8, RS_CHANGE_NCOLUMNS = 9, RS_DUE_NCOLUMNS = 10,
       RS_VOICE_NCOLUMNS = 7, RS_SUBJECT_NCOLUMNS = 6, RS_ACTIVITY_NCOLUMNS = 3, RS_PAIR_NCOLUMNS = 4, RS_DOCUMENT_NCOLUMNS = 10, RS_ARRIVAL_NCOLUMNS = 7,
       RS_VERSION_NCOLUMNS = 1, RS_LAST_DAY_NCOLUMNS = 1 };
rasid_status rs_open_about(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_tokens(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_dyads(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_changes(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_due(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_voices(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_subjects(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_activity(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_pairs(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_document(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_arrivals(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_last_day(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_version(rasid_cursor *c, rasid_error *err);
/* known.c: what the lexicon alone knows */
extern const rasid_column RS_NAME_COLUMNS[], RS_RELATION_COLUMNS[], RS_MEMBERSHIP_COLUMNS[], RS_FRAMEWORK_COLUMNS[];
enum { RS_NAME_NCOLUMNS = 9, RS_RELATION_NCOLUMNS = 4, RS_MEMBERSHIP_NCOLUMNS = 5, RS_FRAMEWORK_NCOLUMNS = 6 };
rasid_status rs_open_names(rasid_cursor *c, rasid_error *err);
/* The lexicon's entry of how two stand to each other; RS_NONE: no lexicon (NULL) or no such entry. */
uint32_t rs_relation_entry(const rs_lexicon *lex, const rs_scope *scope);
rasid_status rs_open_relations(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_memberships(rasid_cursor *c, rasid_error *err);
rasid_status rs_open_frameworks(rasid_cursor *c, rasid_error *err);
/* views.c: several questions as one JSON object, all of one moment of the record. RASID_UNSUPPORTED, without a message: there is no such
 * view. RASID_END: what it is of is not there. */
RASID_MUST_USE rasid_status rs_view_write(rs_store *store, const rs_lexicon *lex, const char *name, const rasid_param *params,
                                          size_t n, rs_buf *out, rasid_error *err);
/* told.c: a row of the question `export` as the event's JSON object, with the evidence of all its tellings. RASID_FORMAT, RASID_IO. */
extern const rasid_column RS_EXPORT_COLUMNS[];
enum { RS_EXPORT_NCOLUMNS = 4 };
RASID_MUST_USE rasid_status rs_export_told(rs_store *store, const rs_lexicon *lex, const rasid_value *row, rs_buf *out,
                                           rasid_error *err);
/* corrected.c: `head` is an event's JSON up to its evidence; into `out` goes what the record has of it, into `coded` an object of the
 * corrected members as they were coded, or nothing. lex (may be NULL) names parties that only a review knows. */
RASID_MUST_USE rasid_status rs_export_corrected(rs_store *store, const rs_lexicon *lex, rs_str id, rs_str head, rs_buf *out,
                                                rs_buf *coded, rasid_error *err);
/* network_write.c: GraphML and DOT. */
#define RS_NETWORK_PARAMS                                                                                              \
  (RS_P(FIELD) | RS_P(FRAMEWORK) | RS_P(SOURCE) | RS_P(FROM) | RS_P(TO) | RS_P(LIMIT))
void rs_network_graphml(const rs_network *n, rs_buf *out);
void rs_network_dot(const rs_network *n, rs_buf *out);
#endif

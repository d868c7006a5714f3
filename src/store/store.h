/* The record: one SQLite file. docs/SCHEMA.md tells the tables; this is how the program reaches them. Only this module sees
 * sqlite3.h; the modules above ask in SQL through statements.
 *
 *   open.c      file -> connection, versions     schema.c  tables and views; upgrade.c  from an earlier version
 *   query.c     statements, values, rows         add.c     a coded document into the tables; telling.c its events
 *   cluster.c   copies of a text                 group.c   tellings to events; derive.c, facts.c  an event's rows
 *   balance.c   sums of two in a month           check.c   all of it made anew and compared
 *
 * SQL is always a literal of the program: values are bound, never written into it. A connection and its statements belong to
 * one thread at a time. One connection writes, any number read: a reader sees the record as it was when its transaction began. */
#ifndef RS_STORE_STORE_H
#define RS_STORE_STORE_H
#include "base/status.h"
#include "ir/ir.h"

typedef struct rasid_store rs_store;

/* Name of the file, for messages. */
const char *rs_store_path(const rs_store *s);
/* False: opened only to read. */
bool rs_store_writable(const rs_store *s);

/* ---- questions ---- */
typedef struct rs_query rs_query;
/* Compiles one statement. Statements are kept by the store and used again: a second call with the same `sql` (the same
 * pointer: literals of the program) is cheap. Every query is closed before the store. RASID_MEMORY, RASID_IO, RASID_FORMAT. */
RASID_MUST_USE rasid_status rs_query_open(rs_store *s, const char *sql, rs_query **out, rasid_error *err);
/* Ends it: values and rows are gone, the statement is kept for the next. NULL is let pass. */
void rs_query_close(rs_query *q);
/* Values of the ?1, ?2 ... A text or blob must live until the query is closed, reset or bound anew. What fails here is told by
 * the next step. */
void rs_query_int(rs_query *q, int i, int64_t v);
void rs_query_real(rs_query *q, int i, double v);
void rs_query_text(rs_query *q, int i, rs_str v);         /* NULL where v.p is NULL */
void rs_query_text_or_null(rs_query *q, int i, rs_str v); /* NULL where v is empty */
void rs_query_blob(rs_query *q, int i, const void *p, size_t n);
void rs_query_null(rs_query *q, int i);
/* RASID_OK: there is a row; RASID_END: no more (the query is then reset: values stay, it may be stepped again). */
RASID_MUST_USE rasid_status rs_query_step(rs_query *q, rasid_error *err);
/* For statements without rows: step, and reset. */
RASID_MUST_USE rasid_status rs_query_run(rs_query *q, rasid_error *err);
void rs_query_reset(rs_query *q);

/* ---- the row, from 0; what is handed out lives until the next step, reset or close ---- */
int rs_query_columns(const rs_query *q);
const char *rs_query_name(const rs_query *q, int col);
bool rs_query_is_null(const rs_query *q, int col);
int64_t rs_query_get_int(const rs_query *q, int col); /* 0 where NULL */
double rs_query_get_real(const rs_query *q, int col);
rs_str rs_query_get_text(const rs_query *q, int col); /* {"", 0} where NULL */
rs_str rs_query_get_blob(const rs_query *q, int col);

/* Questions fail with RASID_LIMIT where they are not answered `ms` milliseconds from now; 0: as long as it takes. */
void rs_store_within(rs_store *s, uint32_t ms);
/* Grows whenever another connection has written since this one was opened. */
RASID_MUST_USE rasid_status rs_store_changes(rs_store *s, int64_t *out, rasid_error *err);

/* ---- transactions ---- */
/* A reader's view stays the same from begin to end, over all its queries. */
RASID_MUST_USE rasid_status rs_store_begin_read(rs_store *s, rasid_error *err);
void rs_store_end_read(rs_store *s);
/* What a writer changes between begin and end is kept whole (ok) or not at all. Not nested. */
RASID_MUST_USE rasid_status rs_store_begin(rs_store *s, rasid_error *err);
RASID_MUST_USE rasid_status rs_store_end(rs_store *s, bool ok, rasid_error *err);

/* ---- documents ---- */
/* A document as it was coded. */
typedef struct rs_coded {
  const rs_doc *doc;      /* with id and text */
  const rs_doc *given;    /* as it came, before coding found date or language: what tells whether it is known */
  rs_event *events;
  const rs_str *json; /* of each event */
  uint32_t nevents;
  bool dateline; /* its date was found in its text */
  rs_str lexicon, model; /* versions */
  bool recode;           /* the document is there and only its tellings are made anew */
  const char *content_hash; /* of a document that is coded anew; else NULL */
} rs_coded;
typedef enum rs_added { RS_ADDED_SAME, RS_ADDED_NEW, RS_ADDED_REVISED, RS_ADDED_RECODED } rs_added;
/* Does the record have, or did it have, this content under this id? (doc->id is filled.) */
RASID_MUST_USE rasid_status rs_store_known(rs_store *s, const rs_doc *doc, bool *known, rasid_error *err);
/* Adds a document, or replaces it by its revision, in a transaction that is committed after 100 ms or by rasid_store_commit.
 * After a failure the record is as it was before the document; RASID_IO may take back the whole transaction. */
RASID_MUST_USE rasid_status rs_store_add(rs_store *s, const rs_coded *c, rs_added *what, rasid_error *err);
#endif

/* Ingest: bytes in, documents out, one at a time and in constant memory but for the document in hand.
 *
 *     rs_ingest *in;
 *     if (rs_ingest_open(path, RS_INGEST_AUTO, warn, ctx, &in, &err)) ...
 *     while ((s = rs_ingest_next(in, &arena, &doc, &err)) == RASID_OK) { ... rs_arena_reset(&arena); }
 *     rs_ingest_close(in);
 *
 * A document that cannot be read is a warning, and the next one follows. A reader belongs to one thread at a time. */
#ifndef RS_INGEST_INGEST_H
#define RS_INGEST_INGEST_H
#include "base/arena.h"
#include "base/status.h"
#include "ir/ir.h"

typedef enum rs_ingest_kind {
  RS_INGEST_AUTO,  /* JSON lines where the first byte that is no blank opens an object with a key, else text */
  RS_INGEST_TEXT,  /* the whole input is one document without id, date, title */
  RS_INGEST_JSONL  /* a line is {"id","date","lang","source","url","title","text"}, all but text optional */
} rs_ingest_kind;

/* What was wrong with a document and what was done about it. Valid during the call. */
typedef struct rs_ingest_warning {
  const char *file;
  uint64_t line;   /* from 1; 0: the input is no list of lines */
  uint64_t column; /* byte in the line from 1; 0: the whole line */
  uint64_t byte;   /* in the input, from 0; of UTF-16 in its UTF-8 form */
  const char *message;
} rs_ingest_warning;
typedef void (*rs_ingest_warn)(void *ctx, const rs_ingest_warning *w);

typedef struct rs_ingest rs_ingest;

/* Opens a file, or standard input where path is "-" (left open by close). warn may be NULL: warnings are dropped.
 * RASID_IO names the file and the system's reason; RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_ingest_open(const char *path, rs_ingest_kind kind, rs_ingest_warn warn, void *ctx,
                                           rs_ingest **out, rasid_error *err);
/* The same over bytes that the caller keeps until close; name stands for the file. */
RASID_MUST_USE rasid_status rs_ingest_open_memory(const void *data, size_t n, const char *name, rs_ingest_kind kind,
                                                  rs_ingest_warn warn, void *ctx, rs_ingest **out, rasid_error *err);
/* The next document; all its strings lie in the arena, text is valid UTF-8 without NUL, at most RS_MAX_TEXT.
 * RASID_END when there is none; RASID_IO, RASID_MEMORY: nothing more can be read. */
RASID_MUST_USE rasid_status rs_ingest_next(rs_ingest *in, rs_arena *a, rs_doc *out, rasid_error *err);
/* The kind that was given or found out; AUTO before the first document was asked for. */
rs_ingest_kind rs_ingest_kind_of(const rs_ingest *in);
/* NULL is fine. */
void rs_ingest_close(rs_ingest *in);

/* An ISO 8601 calendar date, maybe of a month or year only, maybe with a time and zone: "2024", "2024-07",
 * "2024-07-01", "2024-07-01T09:30:00Z" (a blank may stand for the T). Months and days must exist. */
bool rs_ingest_date(rs_str s);
#endif

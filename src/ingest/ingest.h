/* Ingest: bytes in, documents out, one at a time and in constant memory but for the document in hand.
 *
 *     rs_ingest *in;
 *     if (rs_ingest_open(path, RS_INGEST_AUTO, warn, ctx, &in, &err)) ...
 *     while ((s = rs_ingest_next(in, &arena, &doc, &err)) == RASID_OK) { ... rs_arena_reset(&arena); }
 *     rs_ingest_close(in);
 *
 * A document that cannot be read is a warning, and the next one follows. A reader belongs to one thread at a time.
 *
 *   stream.c input.c inflate.c   bytes, gzip, zstd, UTF-16          kind.c      what an input holds
 *   charset.c clean.c            any charset -> valid UTF-8   date*.c     dates -> ISO 8601
 *   json.c check.c               JSON lines                   folder.c    files of a folder
 *   html*.c                      a page: guard, tree, main text, what it tells of itself
 *   xml*.c records.c             records of RSS, Atom, PETRARCH, each parsed alone
 *   warc.c http.c                records of WARC, each an input of its own
 *   origin*.c html_origin.c      where the bytes of a text came from, where somebody asks */
#ifndef RS_INGEST_INGEST_H
#define RS_INGEST_INGEST_H
#include "base/arena.h"
#include "base/status.h"
#include "ir/ir.h"

typedef enum rs_ingest_kind {
  RS_INGEST_AUTO,  /* found out from the first bytes */
  RS_INGEST_TEXT,  /* the whole input is one document without id, date, title */
  RS_INGEST_JSONL, /* a line is {"id","date","lang","source","url","title","text"}, all but text optional */
  RS_INGEST_HTML,  /* one page */
  RS_INGEST_FEED,  /* RSS or Atom: a document an item */
  RS_INGEST_XML,   /* PETRARCH's sentences or stories: a document each */
  RS_INGEST_WARC,  /* records of pages, feeds and texts */
  RS_INGEST_FOLDER /* every file in it, in the byte order of their paths; never asked for */
} rs_ingest_kind;

/* What was wrong with a document and what was done about it. Valid during the call. */
typedef struct rs_ingest_warning {
  const char *file;
  uint64_t line;   /* line or record, from 1; 0: the input is no list of them */
  uint64_t column; /* byte in the line from 1; 0: the whole line, or no lines */
  uint64_t byte; /* in the input once it is expanded, from 0; of UTF-16 in its UTF-8 form, of broken compressed data in the file */
  const char *message;
} rs_ingest_warning;
typedef void (*rs_ingest_warn)(void *ctx, const rs_ingest_warning *w);

typedef struct rs_ingest rs_ingest;

/* Opens a file, a folder, or standard input where path is "-" (left open by close). warn may be NULL: warnings are
 * dropped. RASID_IO names the file and the system's reason; RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_ingest_open(const char *path, rs_ingest_kind kind, rs_ingest_warn warn, void *ctx,
                                           rs_ingest **out, rasid_error *err);
/* The same over an open file descriptor, which stays the caller's; name stands for the file. */
RASID_MUST_USE rasid_status rs_ingest_open_fd(int fd, const char *name, rs_ingest_kind kind, rs_ingest_warn warn,
                                              void *ctx, rs_ingest **out, rasid_error *err);
/* The same over bytes that the caller keeps until close. */
RASID_MUST_USE rasid_status rs_ingest_open_memory(const void *data, size_t n, const char *name, rs_ingest_kind kind,
                                                  rs_ingest_warn warn, void *ctx, rs_ingest **out, rasid_error *err);
/* The next document; all its strings lie in the arena, text is valid UTF-8 without NUL, at most RS_MAX_TEXT.
 * RASID_END when there is none; RASID_IO, RASID_MEMORY: nothing more can be read. */
RASID_MUST_USE rasid_status rs_ingest_next(rs_ingest *in, rs_arena *a, rs_doc *out, rasid_error *err);
/* Documents tell where their text came from (runs), from here on: to be asked before the first. Costs a second look at it. */
void rs_ingest_track(rs_ingest *in);
/* The kind that was given or found out; AUTO before the first document was asked for. */
rs_ingest_kind rs_ingest_kind_of(const rs_ingest *in);
/* NULL is fine. */
void rs_ingest_close(rs_ingest *in);

/* An ISO 8601 calendar date, maybe of a month or year only, maybe with a time and zone: "2024", "2024-07",
 * "2024-07-01", "2024-07-01T09:30:00Z" (a blank may stand for the T). Months and days must exist. */
bool rs_ingest_date(rs_str s);
enum { RS_DATE_ROOM = 40 };
/* A date in the forms of ISO 8601, RFC 822 and what pages use ("July 1, 2024", "2024/07/01 09:30", "20240701") as ISO
 * 8601, written to `to`; empty where it is none. */
rs_str rs_ingest_any_date(rs_str s, char to[RS_DATE_ROOM]);
#endif

/* Rasid: reads news in Arabic and English and says who did what with whom, and why it was read so.
 *
 * Flow: open a lexicon (shared, immutable) -> make an engine (one a thread) -> read documents -> code -> results.
 *
 *     rasid_lexicon *lex;  rasid_engine *en;  rasid_result *r;  rasid_error err;
 *     if (rasid_lexicon_open(NULL, &lex, &err)) ...                the embedded lexicon
 *     if (rasid_engine_new(lex, NULL, &en, &err)) ...
 *     rasid_document doc = {.text = {text, length}, .date = {"2024-07-01", 10}};
 *     if (rasid_code(en, &doc, &r, &err)) ...
 *     for (size_t i = 0; i < rasid_result_count(r); i++) puts(rasid_result_json(r, i).data);
 *     rasid_result_free(r), rasid_engine_free(en), rasid_lexicon_close(lex);
 *
 * Rules that hold for every function: what a `..._new/_open/_next/_code` hands out is freed by its own
 * `..._free/_close`, which accepts NULL; on failure nothing is handed out and *out is NULL. `err` may be NULL. Strings
 * are UTF-8, pointer and length, not owned; an empty one may have a NULL pointer. Offsets are bytes. Nothing here
 * prints, exits or keeps writable globals. A lexicon may be used by any number of threads at once, everything else by one
 * thread at a time. */
#ifndef RASID_H
#define RASID_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define RASID_VERSION "0.1.0"
/* Version of the event's JSON form. */
#define RASID_SCHEMA "1"

#if defined(__GNUC__)
#define RASID_MUST_USE __attribute__((warn_unused_result))
#else
#define RASID_MUST_USE
#endif

/* name, code, message */
#define RASID_STATUS_LIST(X)                                                                                           \
  X(OK, 0, "done")                                                                                                     \
  X(END, 1, "no more input")                                                                                           \
  X(MEMORY, 2, "out of memory")                                                                                        \
  X(IO, 3, "reading or writing failed")                                                                                \
  X(INPUT, 4, "a document cannot be read")                                                                             \
  X(LEXICON, 5, "a lexicon file is wrong")                                                                             \
  X(FORMAT, 6, "not a file of this kind or version, or damaged")                                                       \
  X(ARGUMENT, 7, "an argument is wrong")                                                                               \
  X(LIMIT, 8, "a limit is passed")                                                                                     \
  X(UNSUPPORTED, 9, "this build cannot do that")

typedef enum rasid_status {
#define X(name, code, text) RASID_##name = code,
  RASID_STATUS_LIST(X)
#undef X
} rasid_status;

/* What went wrong and where. line and column count from 1; 0: no place. Owned by the caller, plain data. */
typedef struct rasid_error {
  rasid_status status;
  unsigned line, column;
  char file[256];
  char message[512];
} rasid_error;

/* "OK", "MEMORY" ...; never NULL. */
const char *rasid_status_name(rasid_status s);
/* A sentence for people; never NULL. */
const char *rasid_status_text(rasid_status s);

/* The version of the library that runs: RASID_VERSION of its build. */
const char *rasid_version(void);

typedef struct rasid_string {
  const char *data;
  size_t length;
} rasid_string;

/* A warning or an error on the way that does not end the work: a line that is no JSON, a wrong entry in a lexicon source. */
typedef struct rasid_message {
  bool error;
  const char *file;    /* never NULL; "-" is standard input */
  uint64_t line, byte; /* line or record from 1; 0: none. byte in the file (expanded, where it is compressed) from 0 */
  uint32_t column;     /* from 1; 0: unknown */
  const char *text;    /* what is wrong and what to do; never NULL */
  const char *excerpt; /* the source line and a caret below the place, or NULL */
} rasid_message;
/* Called in the thread that works; the message lives only during the call. */
typedef void (*rasid_message_fn)(void *ctx, const rasid_message *m);
/* Takes n bytes; RASID_OK, or what should end the work. */
typedef rasid_status (*rasid_write_fn)(void *ctx, const char *data, size_t n);

/* ---- lexicon ---- */
typedef struct rasid_lexicon rasid_lexicon;
typedef struct rasid_lexicon_options {
  const char *const *layers; /* *.lex files, folders of them or compiled lexicons, each laid over the one before */
  size_t nlayers;
  bool alone;        /* the layers are not laid over the embedded lexicon */
  const char *model; /* folder of a trained model (events.weights, sides.weights); NULL: the embedded one */
  rasid_message_fn message; /* gets every error and warning of the sources; may be NULL */
  void *ctx;
} rasid_lexicon_options;
/* Opens a lexicon; options NULL: the embedded one. Source layers are compiled in memory. The options' strings are needed
 * only during the call. RASID_LEXICON: the sources are wrong (the first error in err, all of them by message);
 * RASID_FORMAT: a file is damaged or of another version; RASID_IO, RASID_MEMORY. */
RASID_MUST_USE rasid_status rasid_lexicon_open(const rasid_lexicon_options *options, rasid_lexicon **out,
                                               rasid_error *err);
/* Only after the engines on it are freed. */
void rasid_lexicon_close(rasid_lexicon *lex);
/* 16 hexadecimal digits: hash of the content. Lives as long as the lexicon. */
rasid_string rasid_lexicon_version(const rasid_lexicon *lex);
/* 16 hexadecimal digits: hash of the model's weights. Lives as long as the lexicon. */
rasid_string rasid_lexicon_model(const rasid_lexicon *lex);
/* Number of entries. */
size_t rasid_lexicon_entries(const rasid_lexicon *lex);

/* ---- documents ---- */
/* A run of bytes of a text and where they came from: `units` pieces in a row, each of text_size bytes of the text from origin_size
 * bytes of the input (1 and 1: a copy; 2 and 1: letters of windows-1256; 1 and 5: "&amp;"). */
typedef struct rasid_run {
  size_t text;     /* the first byte, in the text */
  uint64_t origin; /* in the file, once it is expanded */
  size_t units, text_size, origin_size; /* origin_size 0: put in, such as the blank between two elements */
} rasid_run;
typedef struct rasid_document {
  rasid_string id;    /* empty: made from the url, else from the text */
  rasid_string date;  /* ISO 8601, the day of the report; empty: unknown */
  rasid_string lang;  /* "ar" or "en"; empty: found from the text */
  rasid_string source, url, title;
  rasid_string text;
  rasid_string file;  /* where it was read, for messages */
  uint64_t line;      /* its line or record there, from 1; 0: the whole file */
  const rasid_run *runs; /* where the text came from, all of it in order; none: not asked for, or not known */
  size_t nruns;
} rasid_document;

typedef struct rasid_reader rasid_reader;
/* AUTO: found out from the first bytes. FEED: RSS or Atom, a document an item. XML: PETRARCH's sentences, or stories. What is
 * compressed by gzip is expanded, what is no UTF-8 is converted. */
typedef enum rasid_input {
  RASID_INPUT_AUTO, RASID_INPUT_TEXT, RASID_INPUT_JSONL, RASID_INPUT_HTML, RASID_INPUT_FEED, RASID_INPUT_XML, RASID_INPUT_WARC,
  RASID_INPUT_ORIGIN = 64 /* added to one of these: documents tell their runs */
} rasid_input;
/* Opens a file ("-": standard input) of documents, or a folder: all files in it, in the byte order of their paths, hidden
 * ones left out. `message` gets a warning for each document, record or line that cannot be read as it is, with its place
 * and byte; the run goes on. RASID_IO, RASID_MEMORY. */
RASID_MUST_USE rasid_status rasid_reader_open(const char *path, rasid_input kind, rasid_message_fn message, void *ctx,
                                              rasid_reader **out, rasid_error *err);
/* The same over an open file descriptor, which stays the caller's; `name` stands for the file in messages. */
RASID_MUST_USE rasid_status rasid_reader_open_fd(int fd, const char *name, rasid_input kind, rasid_message_fn message,
                                                 void *ctx, rasid_reader **out, rasid_error *err);
/* The next document, the caller's to free; it may go to another thread and outlive the reader. RASID_END: there is none.
 * RASID_IO: the file cannot be read further. */
RASID_MUST_USE rasid_status rasid_reader_next(rasid_reader *reader, rasid_document **out, rasid_error *err);
void rasid_reader_close(rasid_reader *reader);
/* Only of documents that a reader gave. */
void rasid_document_free(rasid_document *doc);

/* ---- coding ---- */
typedef struct rasid_engine rasid_engine;
typedef struct rasid_engine_options {
  rasid_string lang;     /* of documents that do not tell theirs; empty: found from each text */
  rasid_string date;     /* of documents that do not tell theirs */
  double min_confidence; /* 0 to 1: events below it are left out; 0: all that the model keeps */
} rasid_engine_options;
/* An engine on a lexicon, which must outlive it. options NULL: defaults; they are copied. RASID_ARGUMENT: an unknown
 * language, a date that is none, a confidence outside 0..1. RASID_MEMORY. */
RASID_MUST_USE rasid_status rasid_engine_new(const rasid_lexicon *lex, const rasid_engine_options *options,
                                             rasid_engine **out, rasid_error *err);
void rasid_engine_free(rasid_engine *engine);

typedef struct rasid_result rasid_result;
/* Codes one document. The result holds its own memory: doc and engine may go before it. Text that is not UTF-8 is
 * RASID_INPUT (a reader mends it with a warning); a language that the lexicon lacks gives a result without events.
 * RASID_LIMIT: the document needs more memory than allowed; RASID_MEMORY. After a failure the engine is good for the next. */
RASID_MUST_USE rasid_status rasid_code(rasid_engine *engine, const rasid_document *doc, rasid_result **out,
                                       rasid_error *err);
void rasid_result_free(rasid_result *r);

/* ---- results: everything handed out lives as long as the result and is NUL-terminated; i < rasid_result_count, else empty ---- */
size_t rasid_result_count(const rasid_result *r);
/* Sentences of the document; *words (may be NULL): its tokens that are no punctuation. */
size_t rasid_result_size(const rasid_result *r, size_t *words);
/* The id of the document; made where it had none and tells an event, else empty. */
rasid_string rasid_result_id(const rasid_result *r);
/* The language it was read in: "ar" or "en"; empty where it is none that the lexicon has. */
rasid_string rasid_result_lang(const rasid_result *r);
/* The event as one JSON object (docs/EVENT.md), without line break, NUL-terminated; empty where memory is out. */
rasid_string rasid_result_json(rasid_result *r, size_t i);

typedef struct rasid_event {
  rasid_string id, type, mode, cameo, status, relation, level, trigger, text, date_start, date_end, speaker;
  size_t sentence, start, end; /* of the sentence */
  size_t trigger_start, trigger_end;
  size_t actors, recipients, fields, frameworks; /* how many */
  double goldstein, intensity, confidence;
  bool negated;
} rasid_event;
rasid_event rasid_result_event(const rasid_result *r, size_t i);

typedef enum rasid_list { RASID_ACTORS, RASID_RECIPIENTS, RASID_FIELDS, RASID_FRAMEWORKS } rasid_list;
typedef struct rasid_party {
  rasid_string code, country, sector, name, role, text; /* of fields and frameworks: only code */
  size_t start, end;
} rasid_party;
rasid_party rasid_result_party(const rasid_result *r, size_t i, rasid_list list, size_t k);

/* ---- the record ---- */
/* A file that holds documents, what they tell and what follows from it (docs/SCHEMA.md). One writes at a time, any number
 * read beside it; a store belongs to one thread at a time. */
typedef struct rasid_store rasid_store;
/* Opens a record to read, or to write: made where there is none, and brought to this version where it is of an earlier one, which
 * err->message then tells (else it is empty). RASID_IO: cannot be opened or written; RASID_FORMAT: no record, of a later
 * version, or of an earlier one and only to be read; RASID_MEMORY. */
RASID_MUST_USE rasid_status rasid_store_open(const char *path, bool write, rasid_store **out, rasid_error *err);
/* What was added and not committed is lost. */
void rasid_store_close(rasid_store *store);
/* Does the record have this document with this content (date, source, url, title, text), or had it before a revision? Then
 * nothing comes of adding it. Errors as rasid_store_open. */
RASID_MUST_USE rasid_status rasid_store_known(rasid_store *store, const rasid_document *doc, bool *known, rasid_error *err);
typedef enum rasid_added { RASID_ADDED_SAME, RASID_ADDED_NEW, RASID_ADDED_REVISED } rasid_added;
/* Adds a document and what coding made of it: whole or not at all. The same id with another content is a revision: its events
 * replace the old ones. *what may be NULL. Documents gather in a transaction of at most 100 ms; rasid_store_commit ends it.
 * RASID_IO: not written (a full disk may take back what was added since the last commit); RASID_ARGUMENT: opened to read. */
RASID_MUST_USE rasid_status rasid_store_add(rasid_store *store, const rasid_document *doc, rasid_result *result,
                                            rasid_added *what, rasid_error *err);
/* Keeps what was added. Call it before waiting for something, so that other writers get their turn. */
RASID_MUST_USE rasid_status rasid_store_commit(rasid_store *store, rasid_error *err);
/* Lets whoever knows `token` write to the record through `rasid serve`: keeps its SHA-256 and for whom it was made (`name`). An
 * empty token takes back all that were made for the name. The question `tokens` finds it again. RASID_ARGUMENT: no name, a
 * token under 32 bytes, or opened to read; RASID_IO. */
RASID_MUST_USE rasid_status rasid_store_token(rasid_store *store, rasid_string token, rasid_string name, rasid_error *err);

/* ---- output ---- */
typedef enum rasid_format {
  RASID_JSONL,
  RASID_JSON,
  RASID_TABLE,
  RASID_TSV,
  RASID_CSV, /* from here on only of answers of the record */
  RASID_MARKDOWN,
  RASID_HTML, /* a page that needs nothing beside it */
  RASID_GRAPHML, /* of a network */
  RASID_DOT
} rasid_format;
typedef struct rasid_style {
  bool colour;    /* ANSI colours, in the table and in explanations */
  unsigned width; /* columns of the terminal; 0: 100 */
  bool ascii;     /* charts are drawn with ASCII signs alone */
  bool origin;    /* explanations tell where in the file the words stand, by the document's runs */
} rasid_style;
/* Around and between the results of a run: head, the texts of the results that are not empty with `between`, tail. */
typedef struct rasid_frame {
  rasid_string head, between, tail;
} rasid_frame;
rasid_frame rasid_format_frame(rasid_format format);
/* All events of a result in a format; style NULL: plain. Made once, then kept in the result: a second call with another
 * format replaces it. RASID_MEMORY. */
RASID_MUST_USE rasid_status rasid_result_text(rasid_result *r, rasid_format format, const rasid_style *style,
                                              rasid_string *out, rasid_error *err);

/* ---- questions to a record (docs/RECORD.md names them, their parameters and columns) ---- */
typedef enum rasid_type { RASID_NULL, RASID_INTEGER, RASID_REAL, RASID_TEXT, RASID_LIST /* texts joined by ";" */ } rasid_type;
typedef struct rasid_column {
  const char *name;
  rasid_type type;
} rasid_column;
typedef struct rasid_value {
  rasid_type type; /* its column's, or RASID_NULL */
  int64_t integer;
  double real;
  rasid_string text; /* of texts and lists */
} rasid_value;
typedef struct rasid_param {
  const char *name, *value;
} rasid_param;
typedef struct rasid_cursor rasid_cursor;
/* Asks a record a question by its name: events, dyad, ledger, network ... Parameters come in any order; one that is given
 * twice counts once, the last. The store must outlive the cursor. RASID_ARGUMENT: no such question or parameter, or a
 * value that is none (the message names what there is); RASID_IO, RASID_FORMAT, RASID_MEMORY. */
RASID_MUST_USE rasid_status rasid_query(rasid_store *store, const char *name, const rasid_param *params, size_t n,
                                        rasid_cursor **out, rasid_error *err);
/* The columns of its rows; they live as long as the cursor. */
const rasid_column *rasid_cursor_columns(const rasid_cursor *c, size_t *n);
/* The next row: as many values as columns, which live until the next call. RASID_END: there is none; *row is then NULL. */
RASID_MUST_USE rasid_status rasid_cursor_next(rasid_cursor *c, const rasid_value **row, rasid_error *err);
void rasid_cursor_close(rasid_cursor *c);
/* Writes the answer to a question in a format. Beside those of rasid_query it knows `report` (two states on one page; parameters
 * a, b and those of docs/RECORD.md), which reads names and relations in the lexicon (NULL: only codes). GRAPHML and DOT are
 * of `network` alone; views (overview, pair, state, framework, event, graph: several answers as one object, all of one moment) are JSON
 * alone. Beside the question's own it takes `within`: milliseconds after which it fails with RASID_LIMIT; and with `cursor` (empty, or what
 * an answer told as next) JSON is a page: {"data":[...],"next":...}. style NULL: plain. Errors as rasid_query, RASID_END where what a
 * view is of is not there, or what `write` returned. */
RASID_MUST_USE rasid_status rasid_answer(rasid_store *store, const rasid_lexicon *lex, const char *name,
                                         const rasid_param *params, size_t n, rasid_format format,
                                         const rasid_style *style, rasid_write_fn write, void *ctx, rasid_error *err);

#define RASID_ALL_SENTENCES SIZE_MAX
/* Writes for people how a document (or one sentence, from 0) was read: tokens, mentions, parties, clauses, candidates,
 * which were dropped and why. RASID_ARGUMENT: no such sentence; else as rasid_code, or what `write` returned. */
RASID_MUST_USE rasid_status rasid_explain(rasid_engine *engine, const rasid_document *doc, size_t sentence,
                                          const rasid_style *style, rasid_write_fn write, void *ctx, rasid_error *err);
/* Writes for people what an event (its id, or that of a telling) is made of: all its tellings, why they are one, its sources.
 * RASID_ARGUMENT: no such event; or what `write` returned. */
RASID_MUST_USE rasid_status rasid_store_explain(rasid_store *store, rasid_string event, rasid_write_fn write, void *ctx,
                                                rasid_error *err);
/* Writes the time expressions of a text, each with its first and last day (open: null), precision, words and bytes; as JSON
 * lines, or for people (`table`). doc->date is the day that relative ones count from, empty: they are left out. Nothing
 * where there are none. Errors as rasid_code. */
RASID_MUST_USE rasid_status rasid_lexicon_when(rasid_engine *engine, const rasid_document *doc, bool table,
                                               rasid_write_fn write, void *ctx, rasid_error *err);

#ifdef __cplusplus
}
#endif
#endif

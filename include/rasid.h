/* Rasid: reads news in Arabic and English and says who did what with whom, and why it was read so.
 *
 * Flow: open a lexicon (shared, immutable) -> make an engine (one a thread) -> read documents -> code -> results.
 *
 *     rasid_lexicon *lex;  rasid_engine *en;  rasid_result *r;  rasid_error err;
 *     if (rasid_lexicon_open(NULL, 0, &lex, &err)) ...             the embedded lexicon
 *     if (rasid_engine_new(lex, NULL, &en, &err)) ...
 *     rasid_document doc = {.text = {text, length}, .date = {"2024-07-01", 10}};
 *     if (rasid_code(en, &doc, &r, &err)) ...
 *     for (size_t i = 0; i < rasid_result_count(r); i++) puts(rasid_result_json(r, i).data);
 *
 * Rules that hold for every function: what a `..._new/_open/_code` hands out is freed by its own `..._free/_close`,
 * which accepts NULL. `err` may be NULL. Strings are UTF-8, pointer and length, not owned; an empty one may have a NULL
 * pointer. Offsets are bytes. Nothing here prints, exits or keeps writable globals. */
#ifndef RASID_H
#define RASID_H
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

#ifdef __cplusplus
}
#endif
#endif

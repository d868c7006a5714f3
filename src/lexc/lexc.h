/* The lexicon compiler: *.lex sources, layer upon layer, into the bytes of a compiled lexicon.
 *
 *   rs_lexc_new -> rs_lexc_add_path / _add_memory / _add_lexicon (each one layer) -> rs_lexc_build -> bytes
 *
 * All errors of the sources are collected, each with its place and its mend, up to RS_MAX_LEX_ERRORS; the rest is
 * counted. Not for two threads at once; independent compilers are independent. */
#ifndef RS_LEXC_LEXC_H
#define RS_LEXC_LEXC_H
#include "base/buf.h"
#include "lexicon/lexicon.h"

typedef struct rs_lexc rs_lexc;

/* RASID_MEMORY. Freed by rs_lexc_free, which takes NULL. */
RASID_MUST_USE rasid_status rs_lexc_new(rs_lexc **out, rasid_error *err);
void rs_lexc_free(rs_lexc *c);

/* Each call lays one more layer over those before: an entry with the same kind, language and key replaces, `-kind key`
 * removes. RASID_OK also where the source has errors: they are told by rs_lexc_build. RASID_IO, RASID_FORMAT (a
 * compiled file that is damaged), RASID_LIMIT, RASID_MEMORY. */

/* A *.lex file, a folder (its *.lex files at any depth, in the order of their paths) or a compiled lexicon. */
RASID_MUST_USE rasid_status rs_lexc_add_path(rs_lexc *c, const char *path, rasid_error *err);
/* Source text; name is for messages and origins. Both are copied. */
RASID_MUST_USE rasid_status rs_lexc_add_memory(rs_lexc *c, rs_str name, rs_str text, rasid_error *err);
/* The entries of an opened lexicon, which must stay open until rs_lexc_free. Files and lines stay those of its sources.
 * Where it is the first layer, a build without `lint` takes over what the others do not touch, with the same result. */
RASID_MUST_USE rasid_status rs_lexc_add_lexicon(rs_lexc *c, const rs_lexicon *lex, rasid_error *err);

/* Compiles all layers and appends the binary to *out. RASID_LEXICON: the sources have errors (see below), the first is
 * also put into *err. With `lint`, also looks for what is allowed but doubtful and tells it as warnings. */
RASID_MUST_USE rasid_status rs_lexc_build(rs_lexc *c, bool lint, rs_buf *out, rasid_error *err);

typedef struct rs_lexc_message {
  bool warning;
  rs_str file, text;     /* text: what is wrong and what to do */
  uint32_t line, column; /* from 1, in characters; 0: none */
  rs_str source;         /* the line itself, empty where it is not at hand */
} rs_lexc_message;
uint32_t rs_lexc_nmessages(const rs_lexc *c);
/* Errors and warnings in the order of layer, file and line, i < nmessages. Valid until rs_lexc_free. */
rs_lexc_message rs_lexc_message_at(const rs_lexc *c, uint32_t i);
/* All errors and warnings found, also those past the limit. */
uint32_t rs_lexc_nerrors(const rs_lexc *c);
uint32_t rs_lexc_nwarnings(const rs_lexc *c);
/* The messages as text: "file:line:column: error: ...", the source line, a caret below the place. */
void rs_lexc_write_messages(const rs_lexc *c, rs_buf *out);

/* Writes the sources of a compiled lexicon as *.lex files into a folder (made if missing; an existing file there is
 * written over). Building that folder gives the same content sections. RASID_IO. */
RASID_MUST_USE rasid_status rs_lexc_dump_folder(const rs_lexicon *lex, const char *folder, rasid_error *err);
/* The same as one text: each file behind a comment line with its path. For reading, not for building. */
void rs_lexc_dump_text(const rs_lexicon *lex, rs_buf *out);
/* Lines "+ ar/verb/KEY", "- ...", "~ ..." (with the lines that differ) of what b has more, less and otherwise than a,
 * by kind, language and key. Returns the number of entries that differ; out->failed when memory is out. */
uint32_t rs_lexc_diff(const rs_lexicon *a, const rs_lexicon *b, rs_buf *out);
#endif

/* What the engine's own files share and nobody else needs. */
#ifndef RS_ENGINE_INTERNAL_H
#define RS_ENGINE_INTERNAL_H
#include "engine/engine.h"

/* Appends a file's bytes. RASID_IO, RASID_LIMIT (more than `most` bytes), RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_engine_read_file(const char *path, size_t most, rs_buf *out, rasid_error *err);
/* The model of a folder, or the embedded one (folder NULL). */
RASID_MUST_USE rasid_status rs_engine_model(const rs_lexicon *lex, const char *folder, rs_model **out,
                                            rasid_error *err);
/* Hands what a buffer holds to a caller's function and empties it. */
RASID_MUST_USE rasid_status rs_engine_flush(rs_buf *b, rasid_write_fn write, void *ctx, rasid_error *err);
#endif

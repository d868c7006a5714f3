/* Inflection: from an entry written once to all its written forms. The engine knows templates, the language's
 * `paradigm` and `affixes` entries hold the letters. */
#ifndef RS_LEXC_MORPH_H
#define RS_LEXC_MORPH_H
#include "lexc/source.h"

typedef struct rs_morph rs_morph;

/* One form: as written (hamza seats right, no vowel marks), features as RS_FEAT; `derived`: RS_DER_ of the word itself. */
typedef rasid_status (*rs_morph_emit)(void *ctx, rs_str written, uint32_t feats);

/* Learns the paradigms among the entries (those of kind paradigm and affixes). Errors name file, line, column through
 * `file_name(ctx, file)`. The result lives in the arena. */
RASID_MUST_USE rasid_status rs_morph_new(const rs_src_entry *entries, uint32_t n, rs_arena *a, rs_morph **out,
                                         rasid_error *err);
/* All forms of a verb, noun or adj entry (its key word, attributes and language decide); other kinds: RASID_ARGUMENT.
 * A form may be emitted more than once with other features. Linear in the number of forms. */
RASID_MUST_USE rasid_status rs_morph_inflect(const rs_morph *m, const rs_src_entry *e, rs_morph_emit emit, void *ctx,
                                             rs_arena *scratch, rasid_error *err);
#endif

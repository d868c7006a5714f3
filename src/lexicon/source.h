/* The pieces of an entry's canonical text, for whoever writes one: the compiled lexicon and its compiler. */
#ifndef RS_LEXICON_SOURCE_H
#define RS_LEXICON_SOURCE_H
#include "base/buf.h"
#include "lexicon/lexicon.h"

extern const char *const rs_kind_names[RS_KIND_COUNT];
extern const char *const rs_lang_names[RS_LANG_COUNT];

/* "kind key" and a line break, with what the reader takes as syntax escaped. */
void rs_source_head(rs_buf *out, rs_kind kind, rs_str key);
/* A value with its dates and qualifiers. */
void rs_source_value(rs_buf *out, const rs_attr *v);
#endif

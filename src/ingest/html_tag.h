/* Tags of HTML and XML as they stand in the bytes, without building a tree: for the guard, the kind and the charset of
 * an input, and for pages that no tree is built of. */
#ifndef RS_INGEST_HTML_TAG_H
#define RS_INGEST_HTML_TAG_H
#include "base/str.h"

typedef struct rs_tag {
  uint32_t at, end; /* from '<' to behind '>' (or the end of the bytes) */
  rs_str name;      /* as written, "?xml", "!doctype" and "!--" too */
  rs_str rest;      /* what stands between name and '>' */
  bool close;       /* </name> */
  bool whole;       /* its '>' was found */
} rs_tag;

/* The next tag at or behind *at, which moves behind it; a comment is one tag. */
bool rs_tag_next(rs_str s, uint32_t *at, rs_tag *t);
/* The value of an attribute as written, without quotes; empty: none. */
rs_str rs_tag_value(const rs_tag *t, const char *name);
/* The value of "; name=value" in a header's value, without quotes. */
rs_str rs_tag_param(rs_str header, const char *name);
/* Equal but for the case of ASCII letters; z in small letters. */
bool rs_tag_is(rs_str s, const char *z);
/* Does s begin so, by the same rule? */
bool rs_tag_starts(rs_str s, const char *z);
/* Where z (small letters) stands in s, at or behind `from`; RS_TAG_NONE: nowhere. */
#define RS_TAG_NONE UINT32_MAX
uint32_t rs_tag_find(rs_str s, uint32_t from, const char *z);
#endif

/* What an input holds, by its first bytes. */
#ifndef RS_INGEST_KIND_H
#define RS_INGEST_KIND_H
#include "ingest/ingest.h"

/* The kind of what begins so. *sure is false where more bytes could change the answer. */
rs_ingest_kind rs_kind_of(rs_str head, bool *sure);
/* No text at all: a picture, a program, an archive. */
bool rs_kind_binary(rs_str head);
#endif

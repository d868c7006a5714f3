/* Runs of what charsets and JSON do to bytes. */
#ifndef RS_INGEST_ORIGIN_BYTES_H
#define RS_INGEST_ORIGIN_BYTES_H
#include "ingest/origin.h"

/* Adds how rs_charset_read made its text of the same bytes, which stand at `base`. r may be NULL. */
void rs_origin_charset(rs_str raw, rs_str declared, uint64_t base, rs_runs *r);
/* Adds how the string of a key of the outermost object came out of the line at `base`; nothing where the key is written with
 * escapes. r may be NULL. */
void rs_origin_json(rs_str line, const char *key, uint64_t base, rs_runs *r);
#endif

/* One line of JSON lines as a document. json-c stands behind this and html_ld.c alone. */
#ifndef RS_INGEST_JSON_H
#define RS_INGEST_JSON_H
#include "base/arena.h"
#include "base/status.h"
#include "ir/ir.h"

typedef struct rs_json rs_json;

/* Called for what is wrong: `at` byte of the line from 0, RS_NONE the whole line. */
typedef void (*rs_json_warn)(void *ctx, uint32_t at, const char *message);

/* NULL when memory is out. */
rs_json *rs_json_new(void);
void rs_json_free(rs_json *j);
/* `line` is not blank. Fills id, date, lang, source, url, title, text of *out, with its strings in the arena. *ok is
 * false where the line is no document; what was wrong went to warn. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_json_document(rs_json *j, rs_str line, rs_json_warn warn, void *ctx, rs_arena *a,
                                             rs_doc *out, bool *ok, rasid_error *err);
#endif

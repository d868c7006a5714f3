/* Items of feeds, sentences and stories of coders' XML as documents: the same fields under many names. */
#ifndef RS_INGEST_RECORDS_H
#define RS_INGEST_RECORDS_H
#include "ingest/xml.h"
#include "ir/ir.h"

typedef struct rs_records rs_records;

/* `feed`: items and entries of RSS and Atom; else Sentence, Story, Article ... NULL when memory is out. `hint` is kept
 * and must live as long, as must `runs`: where the text of the document in hand came from; NULL: not asked for. */
rs_records *rs_records_new(bool feed, const rs_hint *hint, rs_runs *runs);
void rs_records_free(rs_records *r);
/* The next document, strings in the arena; *line counts records, *origin is the byte of its first. Records without text
 * are noted and passed over. RASID_END, RASID_IO, RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_records_next(rs_records *r, rs_input *in, const rs_notes *notes, uint64_t *line,
                                            uint64_t *origin, rs_arena *a, rs_doc *out, rasid_error *err);
#endif

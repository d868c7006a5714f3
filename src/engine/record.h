/* Coded documents on their way into a record. */
#ifndef RS_ENGINE_RECORD_H
#define RS_ENGINE_RECORD_H
#include "engine/internal.h"
#include "store/store.h"

/* What coding found (date, language) with the id and text of what came; `doc` and `out` point into the result, `in` and the arena. */
RASID_MUST_USE rasid_status rs_engine_coded(rasid_result *r, const rs_doc *in, rs_arena *a, rs_doc *doc, rs_coded *out,
                                            rasid_error *err);
#endif

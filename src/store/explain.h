/* An event of a record, told to people. */
#ifndef RS_STORE_EXPLAIN_H
#define RS_STORE_EXPLAIN_H
#include "base/buf.h"
#include "store/store.h"

/* Appends what an event (named by its id or that of one of its tellings) is made of and why. RASID_ARGUMENT: no such event. */
RASID_MUST_USE rasid_status rs_store_explain(rs_store *s, rs_str id, rs_buf *out, rasid_error *err);
#endif

/* The table of errors: what went wrong, by cause, with the sentences. Private to eval. */
#ifndef RS_EVAL_ERRORS_H
#define RS_EVAL_ERRORS_H
#include "eval/score.h"

typedef struct rs_error_row {
  const char *cause;
  rs_str detail; /* type, code, field ... */
  rs_strs ids;   /* sentences, in the gold's order, one for each error */
} rs_error_row;
typedef struct rs_errors {
  rs_error_row *at;
  uint32_t n, cap;
} rs_errors;

/* Finds the errors of one sentence. `coded`: its candidates and parties. False: memory is out. */
bool rs_errors_add(rs_errors *e, const rs_gold *g, const rs_facts_list *gold, const rs_facts_list *got,
                   const rs_eval_coded *coded, rs_arena *a);
/* Biggest cause first, in it the biggest detail; as JSON a list with all ids, as text the first ones. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_errors_write(rs_errors *e, bool json, rs_buf *out, rasid_error *err);
#endif

/* What the files of `doctor` share. */
#ifndef RS_STORE_CHECK_H
#define RS_STORE_CHECK_H
#include "store/handle.h"
#include <rasid_admin.h>
#include <stdarg.h>
#include <stdio.h>

enum { RS_CHECK_TOLD = 20 /* problems of one part that are told one by one */ };
typedef struct rs_check {
  rs_store *s;
  rs_buf out, made, stored;
  size_t problems, problems_before; /* in all; before the part at hand */
  int64_t groups;
} rs_check;

/* A line of the answer. */
void rs_check_say(rs_check *c, bool wrong, const char *fmt, ...) RS_PRINTF(3, 4);
RASID_MUST_USE rasid_status rs_check_number(rs_store *s, const char *sql, int64_t *out, rasid_error *err);
/* Balances, voices, documents a month. */
RASID_MUST_USE rasid_status rs_check_sums(rs_check *c, rasid_error *err);
/* Hashes, signatures, bands and clusters. */
RASID_MUST_USE rasid_status rs_check_documents(rs_check *c, rasid_error *err);
/* Is the full-text index what the texts give? */
RASID_MUST_USE rasid_status rs_check_search(rs_check *c, rasid_error *err);
#endif

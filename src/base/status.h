/* Status codes and the error that goes with them. One list gives code, name and message.
 * A fallible function returns rasid_status (must be used) and fills the caller's rasid_error where the failure
 * happens; `err` may always be NULL. Any thread may use these; an error is owned by its caller. */
#ifndef RS_BASE_STATUS_H
#define RS_BASE_STATUS_H
#include <rasid.h>

#if defined(__GNUC__)
#define RS_PRINTF(f, a) __attribute__((format(printf, f, a)))
#else
#define RS_PRINTF(f, a)
#endif

/* Fills *err (if not NULL) with code and formatted message and returns code. Place fields are cleared. */
rasid_status rs_fail(rasid_error *err, rasid_status code, const char *fmt, ...) RS_PRINTF(3, 4);
/* The same with a place: file (copied, cut to fit), line and column from 1 (0: none). */
rasid_status rs_fail_at(rasid_error *err, rasid_status code, const char *file, unsigned line, unsigned column,
                        const char *fmt, ...) RS_PRINTF(6, 7);
/* Out of memory: never allocates. */
rasid_status rs_fail_memory(rasid_error *err);
#endif

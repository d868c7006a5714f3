/* Status names and messages; filling of rasid_error. Allocates nothing. */
#include "base/status.h"
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

const char *rasid_status_name(rasid_status s) {
  switch (s) {
#define X(name, code, text)                                                                                            \
  case RASID_##name: return #name;
    RASID_STATUS_LIST(X)
#undef X
  }
  return "UNKNOWN";
}

const char *rasid_status_text(rasid_status s) {
  switch (s) {
#define X(name, code, text)                                                                                            \
  case RASID_##name: return text;
    RASID_STATUS_LIST(X)
#undef X
  }
  return "unknown status";
}

static void fill(rasid_error *err, rasid_status code, const char *file, unsigned line, unsigned column, const char *fmt,
                 va_list ap) {
  err->status = code;
  err->line = line;
  err->column = column;
  err->file[0] = 0;
  if (file) {
    size_t n = strlen(file);
    /* The tail names the file; the head is only its folder. */
    if (n >= sizeof err->file) file += n - sizeof err->file + 1;
    snprintf(err->file, sizeof err->file, "%s", file);
  }
  vsnprintf(err->message, sizeof err->message, fmt, ap);
}

rasid_status rs_fail(rasid_error *err, rasid_status code, const char *fmt, ...) {
  if (!err) return code;
  va_list ap;
  va_start(ap, fmt);
  fill(err, code, NULL, 0, 0, fmt, ap);
  va_end(ap);
  return code;
}

rasid_status rs_fail_at(rasid_error *err, rasid_status code, const char *file, unsigned line, unsigned column,
                        const char *fmt, ...) {
  if (!err) return code;
  va_list ap;
  va_start(ap, fmt);
  fill(err, code, file, line, column, fmt, ap);
  va_end(ap);
  return code;
}

rasid_status rs_fail_memory(rasid_error *err) { return rs_fail(err, RASID_MEMORY, "out of memory"); }

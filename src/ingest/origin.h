/* Where the bytes of a text came from: runs, made step by step on the way and put behind each other. */
#ifndef RS_INGEST_ORIGIN_H
#define RS_INGEST_ORIGIN_H
#include "base/status.h"
#include "base/str.h"

/* Runs of a text, in its order and without a gap. None, though there is text: nobody knows. Zeroed it is empty; malloc. */
typedef struct rs_runs {
  rasid_run *at;
  size_t n, cap;
  size_t end;  /* bytes of text so far */
  bool failed; /* memory was out */
} rs_runs;

/* All of these do nothing where r is NULL: then nobody asked. */
/* The next bytes of the text: `units` pieces of text_size bytes, each from origin_size bytes, the first at `from`; 0: put in. */
void rs_runs_add(rs_runs *r, uint64_t from, size_t text_size, size_t origin_size, size_t units);
/* The next bytes are those that `of` has in [from, from + n). */
void rs_runs_part(rs_runs *r, const rs_runs *of, size_t from, size_t n);
/* Only [from, from + n) is left, and counts from 0. */
void rs_runs_keep(rs_runs *r, size_t from, size_t n);
/* The text of `under` is what r leads to: r leads to where that came from. */
void rs_runs_behind(rs_runs *r, const rs_runs *under);
/* Does a run begin with this byte of the text? */
bool rs_runs_begins(const rs_runs *r, size_t byte);
void rs_runs_clear(rs_runs *r);
void rs_runs_free(rs_runs *r);
#endif

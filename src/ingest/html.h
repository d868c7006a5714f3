/* HTML: a page as a document, or a fragment as text. */
#ifndef RS_INGEST_HTML_H
#define RS_INGEST_HTML_H
#include "base/arena.h"
#include "ingest/note.h"
#include "ingest/origin.h"
#include "ir/ir.h"

/* A page in valid UTF-8 without NUL. Fills lang, date, source, url, title and text of *out, strings in the arena; what
 * the page does not tell comes from the hint. Where the guard finds that no tree should be built, the page is read as
 * plain text and that is noted. *ok is false where there is no text. `runs` (may be NULL) gets where the text stands in the
 * page. Linear in the page but for what the guard bounds. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_html_document(rs_str page, const rs_hint *hint, const rs_notes *notes, rs_arena *a,
                                             rs_doc *out, bool *ok, rs_runs *runs, rasid_error *err);
/* All text of a fragment as paragraphs, nothing left out but scripts; a fragment without markup comes back as it is but
 * for its blanks. */
RASID_MUST_USE rasid_status rs_html_text(rs_str fragment, const rs_notes *notes, rs_arena *a, rs_str *out,
                                         rs_runs *runs, rasid_error *err);
#endif

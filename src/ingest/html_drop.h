/* Marks what is no report. */
#ifndef RS_INGEST_HTML_DROP_H
#define RS_INGEST_HTML_DROP_H
#include "ingest/html_tree.h"

/* Sets `drop` of every node: menus, tickers, related stories, comments, what is hidden; with DOUBTFUL not what class names
 * alone speak against, with ALL scripts alone. Counts in `doubtful` the text that class names alone speak against. */
void rs_html_drop(rs_tree *t, rs_html_part part);
#endif

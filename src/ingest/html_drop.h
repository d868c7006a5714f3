/* Marks what is no report. */
#ifndef RS_INGEST_HTML_DROP_H
#define RS_INGEST_HTML_DROP_H
#include "ingest/html_tree.h"

/* Sets `drop` of every node: menus, tickers, related stories, comments, what is hidden; scripts alone where asked so.
 */
void rs_html_drop(rs_tree *t, bool scripts_alone);
#endif

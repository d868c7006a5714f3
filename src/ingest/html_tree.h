/* The tree of a page as an array in document order, and what its parts hand to each other. */
#ifndef RS_INGEST_HTML_TREE_H
#define RS_INGEST_HTML_TREE_H
#include "base/arena.h"
#include "base/buf.h"
#include "ingest/html.h"
#include <gumbo.h>

typedef enum rs_html_out { RS_HTML_KEPT, RS_HTML_OUT, RS_HTML_DOUBT } rs_html_out;
/* What of a page is wanted: its report; its report, though class names speak against it; all text. */
typedef enum rs_html_part { RS_HTML_REPORT, RS_HTML_DOUBTFUL, RS_HTML_ALL } rs_html_part;

typedef struct rs_hnode {
  const GumboNode *node;
  uint32_t parent, end; /* end: index behind its last descendant */
  uint32_t text, link;  /* bytes of text in it that are kept, and those in links */
  int64_t score;
  uint8_t drop; /* rs_html_out: it and all in it is left out */
} rs_hnode;

typedef struct rs_tree {
  rs_hnode *nodes;
  uint32_t n;
  size_t doubtful; /* bytes of text that only class names speak against */
  rs_str page;     /* the bytes that it was built of */
  const rs_runs *left; /* where they stood; NULL: nobody asked */
} rs_tree;

/* What the guard found. */
typedef struct rs_guarded {
  const char *why; /* no tree should be built, and why not; NULL: one may */
  uint32_t at;     /* where */
  bool cut;        /* the page breaks off: inside a tag, a comment or a script, or with blocks that nothing closes */
} rs_guarded;
/* May a tree be built of it? Takes out of the page, in place, what no tree needs: the insides of scripts, styles and
 * comments (half of a page and more), and blanks out those of tags that are too long. *n becomes the new length; `left` (may be
 * NULL) gets where what is left stood. Linear. */
rs_guarded rs_html_guard(char *page, uint32_t *n, const rs_notes *notes, rs_runs *left);
/* The tree, in the arena `work`, whose limit bounds it. *built is false where the limit was met. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_html_tree(rs_str page, rs_arena *work, rs_tree *t, bool *built, rasid_error *err);

/* A part of the page's text as paragraphs, into the empty `out`. `title` is left out of it. `runs` (may be NULL) gets where it
 * stands in t->page. */
RASID_MUST_USE rasid_status rs_html_main_text(rs_tree *t, rs_str title, rs_html_part part, rs_arena *work, rs_buf *out,
                                              rs_runs *runs, rasid_error *err);
/* Where the text of a text node stands in t->page, instead of what is in `r`. */
void rs_html_node_runs(const rs_tree *t, const rs_hnode *n, rs_runs *r);
/* Tags left out, entities read, blocks as lines: for pages that no tree is built of. `runs` may be NULL. */
void rs_html_strip(rs_str page, rs_str *title, rs_buf *out, rs_runs *runs);

/* What a page tells of itself, each with the rank of where it was found (0: nothing yet; the lowest is the best). */
typedef enum rs_meta_field {
  RS_META_TITLE,
  RS_META_DATE,
  RS_META_SOURCE,
  RS_META_URL,
  RS_META_LANG,
  RS_META_COUNT
} rs_meta_field;
typedef struct rs_meta {
  rs_str value[RS_META_COUNT];
  uint8_t rank[RS_META_COUNT];
  rs_str body; /* JSON-LD's articleBody */
  rs_arena *arena;
  bool out_of_memory;
} rs_meta;
void rs_meta_set(rs_meta *m, rs_meta_field f, uint8_t rank, rs_str value);
void rs_html_meta(const rs_tree *t, const rs_notes *notes, rs_meta *m);
/* One <script type="application/ld+json">; false where it is no JSON. */
bool rs_html_ld(rs_str json, rs_meta *m);

/* The value of an attribute; empty where it has none. */
rs_str rs_html_attribute(const rs_hnode *n, const char *name);
static inline GumboTag rs_html_tag(const rs_hnode *n) {
  return n->node->type == GUMBO_NODE_ELEMENT ? n->node->v.element.tag : GUMBO_TAG_LAST;
}
static inline bool rs_html_is_text(const rs_hnode *n) {
  return n->node->type == GUMBO_NODE_TEXT || n->node->type == GUMBO_NODE_CDATA ||
         n->node->type == GUMBO_NODE_WHITESPACE;
}
bool rs_html_block(GumboTag tag);
/* The text of all that stands in a node, blanks as they are, in the arena. */
rs_str rs_html_content(const rs_tree *t, uint32_t node, rs_arena *a);
#endif

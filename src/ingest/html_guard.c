/* The guard before the tree builder, which is quadratic in nesting, in attributes and in formatting that is never
 * closed: one pass over the tags follows how deep they nest, erring upwards. (What formatting multiplies is bounded by
 * the tree's memory.) Invariant: at most RS_MAX_HTML_DEPTH names are held. Cost: linear; a closing tag looks through
 * the names that are open. */
#include "base/bytes.h"
#include "base/limits.h"
#include "ingest/html_tag.h"
#include "ingest/html_tree.h"

enum { MOST_ATTRIBUTES = 256, BUCKETS = 1024, MOST_NAME = 256 };

typedef enum kind { ORDINARY, VOID, IMPLIED, FORMAT, BLOCK, BOUNDARY, FOREIGN } kind;

typedef struct guard {
  uint32_t name[RS_MAX_HTML_DEPTH];
  uint8_t kind[RS_MAX_HTML_DEPTH];
  uint16_t open[BUCKETS]; /* how many of the names, by their lower bits */
  uint32_t n, foreign;
  bool closed, broken; /* the page's end was seen; what was seen last has none */
  uint64_t stray;      /* open elements that stray closing tags were compared with */
  uint32_t from, to;   /* bytes from `from` on are still to be moved down to `to` */
  rs_runs *left;
} guard;

/* What a name does to nesting. A table. IMPLIED: closed by its next neighbour, so that it adds none. */
static kind kind_of(GumboTag t) {
  switch (t) {
  case GUMBO_TAG_AREA:
  case GUMBO_TAG_BASE:
  case GUMBO_TAG_BR:
  case GUMBO_TAG_COL:
  case GUMBO_TAG_EMBED:
  case GUMBO_TAG_HR:
  case GUMBO_TAG_IMG:
  case GUMBO_TAG_INPUT:
  case GUMBO_TAG_LINK:
  case GUMBO_TAG_META:
  case GUMBO_TAG_PARAM:
  case GUMBO_TAG_SOURCE:
  case GUMBO_TAG_TRACK:
  case GUMBO_TAG_WBR:
  case GUMBO_TAG_FRAME:
  case GUMBO_TAG_KEYGEN:
  case GUMBO_TAG_BASEFONT:
  case GUMBO_TAG_BGSOUND:
  case GUMBO_TAG_IMAGE: return VOID;
  case GUMBO_TAG_P:
  case GUMBO_TAG_LI:
  case GUMBO_TAG_DT:
  case GUMBO_TAG_DD:
  case GUMBO_TAG_TR:
  case GUMBO_TAG_TD:
  case GUMBO_TAG_TH:
  case GUMBO_TAG_TBODY:
  case GUMBO_TAG_THEAD:
  case GUMBO_TAG_TFOOT:
  case GUMBO_TAG_OPTION:
  case GUMBO_TAG_OPTGROUP:
  case GUMBO_TAG_COLGROUP: return IMPLIED;
  case GUMBO_TAG_A:
  case GUMBO_TAG_B:
  case GUMBO_TAG_BIG:
  case GUMBO_TAG_CODE:
  case GUMBO_TAG_EM:
  case GUMBO_TAG_FONT:
  case GUMBO_TAG_I:
  case GUMBO_TAG_NOBR:
  case GUMBO_TAG_S:
  case GUMBO_TAG_SMALL:
  case GUMBO_TAG_STRIKE:
  case GUMBO_TAG_STRONG:
  case GUMBO_TAG_TT:
  case GUMBO_TAG_U: return FORMAT;
  case GUMBO_TAG_TABLE:
  case GUMBO_TAG_TEMPLATE:
  case GUMBO_TAG_OBJECT:
  case GUMBO_TAG_APPLET:
  case GUMBO_TAG_MARQUEE:
  case GUMBO_TAG_HTML:
  case GUMBO_TAG_CAPTION:
  case GUMBO_TAG_BUTTON: return BOUNDARY;
  case GUMBO_TAG_SVG:
  case GUMBO_TAG_MATH: return FOREIGN;
  default: return rs_html_block(t) ? BLOCK : ORDINARY;
  }
}

static uint32_t hash(rs_str name) {
  uint32_t h = 2166136261u;
  for (uint32_t i = 0; i < name.n; i++) h = (h ^ ((unsigned char)name.p[i] | 32u)) * 16777619u;
  return h ^ h >> 15;
}

static void remove_at(guard *g, uint32_t k) {
  g->open[g->name[k] % BUCKETS]--;
  if (g->kind[k] == FOREIGN) g->foreign--;
  g->n--;
  memmove(g->name + k, g->name + k + 1, (g->n - k) * sizeof *g->name);
  memmove(g->kind + k, g->kind + k + 1, g->n - k);
}

/* Takes its element off; false: there is none that it closes. */
static bool close_tag(guard *g, uint32_t name, kind is) {
  if (!g->open[name % BUCKETS]) return false;
  for (uint32_t k = g->n; k-- > 0;) {
    if (g->name[k] == name) {
      if (is == FORMAT) remove_at(g, k);
      while (is != FORMAT && g->n > k) remove_at(g, g->n - 1);
      return true;
    }
    if (is == FORMAT || is == FOREIGN) continue;
    if (g->kind[k] == BOUNDARY || (is == ORDINARY && g->kind[k] == BLOCK)) return false;
  }
  return false;
}

static bool open_tag(guard *g, uint32_t name, kind is, const rs_tag *t) {
  bool empty = t->rest.n && t->rest.p[t->rest.n - 1] == '/';
  if ((g->foreign || is == FOREIGN) && empty) return true;
  if (!g->foreign && (is == VOID || is == IMPLIED)) return true;
  if (g->n == RS_MAX_HTML_DEPTH) return false;
  g->name[g->n] = name;
  g->kind[g->n++] = (uint8_t)is;
  g->open[name % BUCKETS]++;
  if (is == FOREIGN) g->foreign++;
  return true;
}

/* Attributes past the limits are blanked out: data of pictures, mostly. */
static void shorten(char *page, const rs_tag *t, const rs_notes *notes) {
  uint32_t words = 0;
  for (uint32_t i = 0; i < t->rest.n; i++)
    words += rs_is_blank(t->rest.p[i]) || t->rest.p[i] == '/' || t->rest.p[i] == '"';
  /* Blanks and slashes inside values are no attributes, so a long value alone is no reason. */
  bool many = words / 3 > MOST_ATTRIBUTES, longer = t->rest.n > RS_MAX_HTML_TAG;
  if (!longer && !many) return;
  rs_note(notes, t->at, "a tag with too %s: read without its attributes", longer ? "many bytes" : "many attributes");
  memset(page + (t->rest.p - page), ' ', t->rest.n);
}

/* The contents of scripts and styles are no tags. */
static uint32_t behind_raw(rs_str s, uint32_t at, GumboTag t) {
  uint32_t end = rs_tag_find(s, at, t == GUMBO_TAG_SCRIPT ? "</script" : "</style");
  return end == RS_TAG_NONE ? s.n : end;
}

/* Bytes [at, end) are left out of the page. Only what was read already is overwritten. */
static void leave_out(guard *g, char *page, uint32_t at, uint32_t end) {
  if (g->to < g->from) memmove(page + g->to, page + g->from, at - g->from);
  rs_runs_add(g->left, g->from, 1, 1, at - g->from);
  g->to += at - g->from;
  g->from = end;
}

/* One tag; NULL, or why no tree should be built. *i moves behind a script. */
static const char *take(guard *g, char *page, rs_str s, const rs_tag *t, const rs_notes *notes, uint32_t *i) {
  if (t->name.n > MOST_NAME) {
    memset(page + t->at, ' ', t->end - t->at);
    return NULL;
  }
  GumboTag tag = gumbo_tagn_enum(t->name.p, t->name.n);
  kind is = kind_of(tag);
  if (t->close) {
    g->closed = g->closed || tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY;
    if (!close_tag(g, hash(t->name), is)) g->stray += g->n;
    return g->stray > RS_MAX_HTML_STRAY ? "too many closing tags close nothing" : NULL;
  }
  if (!open_tag(g, hash(t->name), is, t)) return "tags nest too deep for a tree to be built";
  shorten(page, t, notes);
  if (g->foreign || (tag != GUMBO_TAG_SCRIPT && tag != GUMBO_TAG_STYLE)) return NULL;
  *i = behind_raw(s, *i, tag);
  g->broken = *i == s.n;
  if (rs_tag_find(t->rest, 0, "ld+json") == RS_TAG_NONE) leave_out(g, page, t->end, *i);
  return NULL;
}

static bool breaks_off(const guard *g) {
  bool open = false;
  for (uint32_t k = 0; k < g->n; k++) open = open || g->kind[k] == BLOCK || g->kind[k] == BOUNDARY;
  return g->broken || (open && !g->closed);
}

rs_guarded rs_html_guard(char *page, uint32_t *n, const rs_notes *notes, rs_runs *left) {
  guard g;
  memset(&g, 0, sizeof g);
  g.left = left;
  rs_str s = rs_str_make(page, *n);
  rs_tag t;
  rs_guarded out = {NULL, 0, false};
  if (*n > RS_MAX_PAGE) out.why = "the page is too long for its tree to be built";
  for (uint32_t i = 0; !out.why && rs_tag_next(s, &i, &t);) {
    out.at = t.at;
    g.broken = !t.whole;
    if (rs_str_eq(t.name, RS_STR("!--"))) leave_out(&g, page, t.at, t.end);
    if (!t.name.n || t.name.p[0] == '!' || t.name.p[0] == '?') continue;
    out.why = take(&g, page, s, &t, notes, &i);
  }
  out.cut = !out.why && breaks_off(&g);
  leave_out(&g, page, *n, *n);
  *n = g.to;
  return out;
}

/* What on a page is no part of its report: by element, by role, by what its class or id says. Class names are part of
 * how pages are built, and English wherever the page is from. Cost: linear in the nodes and their attributes. */
#include "ingest/html_drop.h"
#include "ingest/html_tag.h"

/* Words of class and id, between anything that is no letter. Two words: one right behind the other. Readers' words are never
 * the report; the others may also be said of what holds it (has-sidebar). Kept in short: what frameworks call anything by
 * (hidden, widget, print) is not here. Tables. */
static const char *const READERS[] = {"comment", "comments", "commentlist", "disqus", "respond"};
/* clang-format off */
static const char *const WORDS[] = {
    "ad", "ads", "advert", "advertisement", "adsbygoogle", "banner", "breadcrumb", "breadcrumbs", "byline", "caption", "consent",
    "cookie", "cookies", "copyright", "credit", "dropdown", "embed", "footer", "login", "marquee", "masthead", "menu", "modal", "mostread",
    "nav", "navbar", "navigation", "newsletter", "newsbar", "outbrain", "pager", "pagination", "popular", "popup", "promo", "pullquote",
    "readmore", "recommend", "recommended", "recommendations", "related", "share", "sharing", "sharedaddy", "sidebar", "signup",
    "skip", "social", "sponsor", "sponsored", "subscribe", "subscription", "taboola", "tags", "ticker", "toolbar", "topbar",
    "trending", "tweet", "breaking news", "image block", "latest news", "links block", "more news", "more stories",
    "most read", "most viewed", "read also", "read more",
    "see also", "site header", "page header", "pull quote", "tag list", "also read", "screen reader", "sr only", "visually hidden"};
/* clang-format on */

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }
static bool letter(char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }

/* The next run of letters; camelCase is two. */
static rs_str next_word(rs_str s, uint32_t *i) {
  while (*i < s.n && !letter(s.p[*i])) ++*i;
  uint32_t from = *i;
  while (*i < s.n && letter(s.p[*i]) &&
         (*i == from || !(lower(s.p[*i]) != s.p[*i] && lower(s.p[*i - 1]) == s.p[*i - 1])))
    ++*i;
  return rs_str_sub(s, from, *i);
}

static bool of_readers(rs_str a) {
  for (size_t k = 0; k < sizeof READERS / sizeof *READERS; k++)
    if (rs_tag_is(a, READERS[k])) return true;
  return false;
}

static bool listed(rs_str a, rs_str b) {
  for (size_t k = 0; k < sizeof WORDS / sizeof *WORDS; k++) {
    if (lower(a.p[0]) != WORDS[k][0]) continue;
    const char *blank = strchr(WORDS[k], ' ');
    if (!blank && rs_tag_is(a, WORDS[k])) return true;
    if (blank && (size_t)(blank - WORDS[k]) == a.n && rs_tag_is(b, blank + 1)) {
      uint32_t i = 0;
      while (i < a.n && lower(a.p[i]) == WORDS[k][i]) i++;
      if (i == a.n) return true;
    }
  }
  return false;
}

static rs_html_out named_so(rs_str s) {
  rs_html_out found = RS_HTML_KEPT;
  if (!s.n) return found;
  uint32_t i = 0;
  rs_str a = next_word(s, &i);
  while (a.n) {
    rs_str b = next_word(s, &i);
    if (of_readers(a)) return RS_HTML_OUT;
    if (listed(a, b)) found = RS_HTML_DOUBT;
    a = b;
  }
  return found;
}

/* A table. */
static bool never_text(GumboTag t) {
  switch (t) {
  case GUMBO_TAG_SCRIPT:
  case GUMBO_TAG_STYLE:
  case GUMBO_TAG_NOSCRIPT:
  case GUMBO_TAG_IFRAME:
  case GUMBO_TAG_SVG:
  case GUMBO_TAG_MATH:
  case GUMBO_TAG_OBJECT:
  case GUMBO_TAG_EMBED:
  case GUMBO_TAG_CANVAS:
  case GUMBO_TAG_VIDEO:
  case GUMBO_TAG_AUDIO:
  case GUMBO_TAG_TITLE:
  case GUMBO_TAG_HEAD:
  case GUMBO_TAG_NOFRAMES:
  case GUMBO_TAG_NOEMBED: return true;
  default: return false;
  }
}

static bool no_report(GumboTag t) {
  switch (t) {
  case GUMBO_TAG_NAV:
  case GUMBO_TAG_ASIDE:
  case GUMBO_TAG_FOOTER:
  case GUMBO_TAG_BUTTON:
  case GUMBO_TAG_SELECT:
  case GUMBO_TAG_TEXTAREA:
  case GUMBO_TAG_FIGCAPTION:
  case GUMBO_TAG_MENU:
  case GUMBO_TAG_MARQUEE: return true;
  default: return false;
  }
}

static bool role_of_none(const rs_hnode *n) {
  static const char *const ROLES[] = {"navigation", "banner", "contentinfo", "complementary", "search",  "menu",
                                      "menubar",    "dialog", "alert",       "tablist",       "toolbar", "alertdialog"};
  rs_str role = rs_html_attribute(n, "role");
  for (size_t i = 0; role.n && i < sizeof ROLES / sizeof *ROLES; i++)
    if (rs_tag_is(role, ROLES[i])) return true;
  return false;
}

static bool hidden(const rs_hnode *n) {
  if (gumbo_get_attribute(&n->node->v.element.attributes, "hidden")) return true;
  if (rs_tag_is(rs_html_attribute(n, "aria-hidden"), "true")) return true;
  rs_str style = rs_html_attribute(n, "style");
  static const char *const HIDES[] = {"display:none", "display: none", "visibility:hidden", "visibility: hidden", "clip:rect(", "clip: rect("};
  for (size_t i = 0; style.n && i < sizeof HIDES / sizeof *HIDES; i++)
    if (rs_tag_find(style, 0, HIDES[i]) != RS_TAG_NONE) return true;
  return false;
}

/* Parts of AMP pages that hold no text of the report: what is shown until something is loaded, and all its own elements but those
 * that lay text out. */
static bool of_amp(const rs_hnode *n) {
  static const char *const TEXT[] = {"<amp-accordion", "<amp-fit-text", "<amp-layout", "<amp-script", "<amp-truncate-text"};
  const GumboElement *e = &n->node->v.element;
  if (gumbo_get_attribute(&e->attributes, "place" "holder") || gumbo_get_attribute(&e->attributes, "fallback")) return true;
  if (e->tag != GUMBO_TAG_UNKNOWN || !e->original_tag.data) return false;
  rs_str tag = rs_str_make(e->original_tag.data, e->original_tag.length);
  for (size_t i = 0; i < sizeof TEXT / sizeof *TEXT; i++)
    if (rs_tag_starts(tag, TEXT[i])) return false;
  return rs_tag_starts(tag, "<amp-");
}

/* What holds the page's own heading or body is its report, whatever it is called. */
static bool holds_report(const rs_tree *t, uint32_t i) {
  for (uint32_t k = i; k < t->nodes[i].end; k++) {
    GumboTag tag = rs_html_tag(&t->nodes[k]);
    if (tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_MAIN) return true;
    if (tag != GUMBO_TAG_LAST && rs_tag_is(rs_html_attribute(&t->nodes[k], "itemprop"), "articlebody")) return true;
  }
  return false;
}

static bool inside(const rs_tree *t, uint32_t i, GumboTag a, GumboTag b) {
  for (uint32_t k = t->nodes[i].parent; k; k = t->nodes[k].parent)
    if (rs_html_tag(&t->nodes[k]) == a || rs_html_tag(&t->nodes[k]) == b) return true;
  return false;
}

static rs_html_out drops(const rs_tree *t, uint32_t i, bool *costly) {
  const rs_hnode *n = &t->nodes[i];
  GumboTag tag = rs_html_tag(n);
  if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_ARTICLE) return RS_HTML_KEPT;
  if (no_report(tag) || hidden(n) || of_amp(n)) return RS_HTML_OUT;
  if (tag == GUMBO_TAG_HEADER && !inside(t, i, GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN)) return RS_HTML_OUT;
  rs_html_out a = named_so(rs_html_attribute(n, "class")), b = named_so(rs_html_attribute(n, "id"));
  /* Frameworks whose class names are made up name the parts so. */
  if (!a && !b) a = named_so(rs_html_attribute(n, "data-component"));
  rs_html_out as = role_of_none(n) || a == RS_HTML_OUT || b == RS_HTML_OUT ? RS_HTML_OUT : a ? a : b;
  *costly = as != RS_HTML_KEPT;
  return as && !holds_report(t, i) ? as : RS_HTML_KEPT;
}

void rs_html_drop(rs_tree *t, rs_html_part part) {
  /* Looking into what is named so is done for so many nodes in all: nested ones would make it quadratic. */
  uint64_t budget = (uint64_t)t->n * 16 + 1000;
  t->doubtful = 0;
  for (uint32_t i = 0; i < t->n; i++) {
    rs_hnode *n = &t->nodes[i];
    n->drop = i ? t->nodes[n->parent].drop : RS_HTML_KEPT;
    GumboTag tag = rs_html_tag(n);
    if (n->drop == RS_HTML_DOUBT && rs_html_is_text(n)) t->doubtful += strlen(n->node->v.text.text);
    if (n->drop == RS_HTML_OUT || tag == GUMBO_TAG_LAST) continue;
    bool costly = false;
    rs_html_out own = never_text(tag) ? RS_HTML_OUT : RS_HTML_KEPT;
    if (!own && !n->drop && part != RS_HTML_ALL && budget) own = drops(t, i, &costly);
    if (own == RS_HTML_DOUBT && part == RS_HTML_DOUBTFUL) own = RS_HTML_KEPT;
    if (own) n->drop = (uint8_t)own;
    uint64_t cost = costly ? n->end - i : 0;
    budget = budget > cost ? budget - cost : 0;
  }
}

/* What a page tells of itself: meta tags of several vocabularies, <link rel=canonical>, <html lang>, <time>, JSON-LD,
 * else its headings. Invariant: a value of a better rank is never replaced by one of a worse; of equal ones the first
 * stays. Cost: linear in the nodes. */
#include "base/bytes.h"
#include "ingest/clean.h"
#include "ingest/html_tag.h"
#include "ingest/html_tree.h"
#include "ingest/ingest.h"

enum { MOST_VALUE = 2000, LD_RANK = 2 };

/* Names in `property`, `name`, `itemprop` and `http-equiv`, and how far each is to be trusted. A table. */
static const struct {
  const char *name;
  uint8_t field, rank;
} NAMES[] = {
    {"og:title", RS_META_TITLE, 3},
    {"twitter:title", RS_META_TITLE, 4},
    {"dc.title", RS_META_TITLE, 5},
    {"dcterms.title", RS_META_TITLE, 5},
    {"title", RS_META_TITLE, 7},
    {"headline", RS_META_TITLE, 4},
    {"article:published_time", RS_META_DATE, 1},
    {"og:published_time", RS_META_DATE, 2},
    {"og:article:published_time", RS_META_DATE, 2},
    {"datepublished", RS_META_DATE, 3},
    {"parsely-pub-date", RS_META_DATE, 4},
    {"sailthru.date", RS_META_DATE, 4},
    {"pubdate", RS_META_DATE, 4},
    {"publishdate", RS_META_DATE, 4},
    {"publish-date", RS_META_DATE, 4},
    {"publish_date", RS_META_DATE, 4},
    {"publication_date", RS_META_DATE, 4},
    {"article:publicationdate", RS_META_DATE, 4},
    {"article_date_original", RS_META_DATE, 4},
    {"citation_publication_date", RS_META_DATE, 4},
    {"dc.date.issued", RS_META_DATE, 4},
    {"dcterms.issued", RS_META_DATE, 4},
    {"dc.date", RS_META_DATE, 5},
    {"dc.date.created", RS_META_DATE, 5},
    {"dcterms.date", RS_META_DATE, 5},
    {"dcterms.created", RS_META_DATE, 5},
    {"datecreated", RS_META_DATE, 5},
    {"date", RS_META_DATE, 5},
    {"og:site_name", RS_META_SOURCE, 1},
    {"dc.publisher", RS_META_SOURCE, 3},
    {"dcterms.publisher", RS_META_SOURCE, 3},
    {"application-name", RS_META_SOURCE, 4},
    {"og:url", RS_META_URL, 2},
    {"dc.language", RS_META_LANG, 3},
    {"dcterms.language", RS_META_LANG, 3},
    {"content-language", RS_META_LANG, 3},
    {"language", RS_META_LANG, 4},
    {"inlanguage", RS_META_LANG, 4},
    {"og:locale", RS_META_LANG, 5},
};

/* Blanks at the ends and in a row go; control characters were gone before. */
static rs_str squeeze(rs_str s, rs_arena *a) {
  char *to = rs_arena_room(a, (size_t)s.n + 1, 1);
  if (!to) return rs_str_make(NULL, 0);
  uint32_t n = 0;
  for (uint32_t i = 0; i < s.n; i++) {
    bool blank = rs_is_blank(s.p[i]) || s.p[i] == '\f';
    if (!blank)
      to[n++] = s.p[i];
    else if (n && to[n - 1] != ' ')
      to[n++] = ' ';
  }
  while (n && to[n - 1] == ' ') n--;
  return rs_str_make(to, n);
}

void rs_meta_set(rs_meta *m, rs_meta_field f, uint8_t rank, rs_str v) {
  if (!v.n || (m->rank[f] && m->rank[f] <= rank)) return;
  if (v.n > MOST_VALUE) v.n = rs_ingest_cut(v, MOST_VALUE);
  v = squeeze(v, m->arena);
  /* References to U+0000 and the like come out of the tree as they are. */
  rs_clean r;
  if (v.p) v = rs_ingest_clean(v, m->arena, &r);
  if (!v.p) m->out_of_memory = true;
  char date[RS_DATE_ROOM];
  if (f == RS_META_DATE && v.n) {
    v = rs_ingest_any_date(v, date);
    if (v.n) v = rs_arena_copy(m->arena, v);
  }
  if (f == RS_META_URL && !rs_tag_starts(v, "http://") && !rs_tag_starts(v, "https://") &&
      !rs_str_starts(v, RS_STR("/")))
    return;
  if (!v.n) return;
  m->value[f] = v;
  m->rank[f] = rank;
}

static void by_name(rs_meta *m, rs_str name, rs_str value) {
  if (!name.n || !value.n) return;
  for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++)
    if (rs_tag_is(name, NAMES[i].name)) rs_meta_set(m, (rs_meta_field)NAMES[i].field, NAMES[i].rank, value);
}

static void meta_tag(rs_meta *m, const rs_hnode *n) {
  static const char *const KEYS[] = {"property", "name", "itemprop", "http-equiv"};
  rs_str value = rs_html_attribute(n, "content");
  for (size_t k = 0; k < sizeof KEYS / sizeof *KEYS; k++) by_name(m, rs_html_attribute(n, KEYS[k]), value);
}

static void link_tag(rs_meta *m, const rs_hnode *n) {
  if (rs_tag_is(rs_html_attribute(n, "rel"), "canonical")) rs_meta_set(m, RS_META_URL, 1, rs_html_attribute(n, "href"));
}

/* <time datetime>, and other elements with itemprop. */
static void marked(rs_meta *m, const rs_tree *t, uint32_t i, GumboTag tag) {
  const rs_hnode *n = &t->nodes[i];
  rs_str prop = rs_html_attribute(n, "itemprop"), when = rs_html_attribute(n, "datetime");
  bool published = rs_tag_is(prop, "datepublished");
  if (tag == GUMBO_TAG_TIME) {
    bool pubdate = gumbo_get_attribute(&n->node->v.element.attributes, "pubdate") != NULL;
    rs_meta_set(m, RS_META_DATE, published ? 3 : pubdate ? 5 : 7, when.n ? when : rs_html_content(t, i, m->arena));
  } else if (published) {
    rs_str content = rs_html_attribute(n, "content");
    rs_meta_set(m, RS_META_DATE, 3, content.n ? content : when.n ? when : rs_html_content(t, i, m->arena));
  } else if (prop.n && rs_tag_is(prop, "headline") && m->rank[RS_META_TITLE] != 1) {
    rs_meta_set(m, RS_META_TITLE, 4, rs_html_content(t, i, m->arena));
  }
}

static void node(const rs_tree *t, uint32_t i, const rs_notes *notes, rs_meta *m) {
  const rs_hnode *n = &t->nodes[i];
  switch ((int)rs_html_tag(n)) {
  case GUMBO_TAG_LAST: return;
  case GUMBO_TAG_META: meta_tag(m, n); return;
  case GUMBO_TAG_LINK: link_tag(m, n); return;
  case GUMBO_TAG_HTML:
    rs_meta_set(m, RS_META_LANG, 1, rs_html_attribute(n, "lang"));
    rs_meta_set(m, RS_META_LANG, 2, rs_html_attribute(n, "xml:lang"));
    return;
  case GUMBO_TAG_TITLE:
    if (!m->rank[RS_META_TITLE] || m->rank[RS_META_TITLE] > 9)
      rs_meta_set(m, RS_META_TITLE, 9, rs_html_content(t, i, m->arena));
    return;
  case GUMBO_TAG_H1:
    if (!m->rank[RS_META_TITLE] || m->rank[RS_META_TITLE] > 6)
      rs_meta_set(m, RS_META_TITLE, 6, rs_html_content(t, i, m->arena));
    return;
  case GUMBO_TAG_SCRIPT:
    if (rs_tag_starts(rs_html_attribute(n, "type"), "application/ld+json") &&
        !rs_html_ld(rs_html_content(t, i, m->arena), m))
      rs_note(notes, 0, "the page's JSON-LD is no JSON: left out");
    return;
  default: marked(m, t, i, rs_html_tag(n));
  }
}

/* Does a mark stand there that parts a headline from a site's name? */
static bool parted(rs_str between) {
  static const char *const MARKS[] = {"-", "|", ":", "_", "\xE2\x80\x93", "\xE2\x80\x94", "\xC2\xBB", "\xC2\xAB", "\xC2\xB7"};
  between = rs_str_trim(between);
  for (size_t i = 0; i < sizeof MARKS / sizeof *MARKS; i++)
    if (rs_str_starts(between, rs_str_from_c(MARKS[i])) || rs_str_ends(between, rs_str_from_c(MARKS[i]))) return true;
  return false;
}

/* Where only <title> tells one: what of it stands on the page by itself is the headline, the rest the site's name. */
static void shorten_title(const rs_tree *t, rs_meta *m) {
  enum { LEAST = 12 };
  rs_str title = m->value[RS_META_TITLE], best = {NULL, 0};
  for (uint32_t i = 0; i < t->n; i++) {
    if (!rs_html_is_text(&t->nodes[i]) || rs_html_tag(&t->nodes[t->nodes[i].parent]) == GUMBO_TAG_TITLE) continue;
    rs_str s = rs_str_trim(rs_str_from_c(t->nodes[i].node->v.text.text));
    if (s.n < LEAST || s.n >= title.n || s.n <= best.n || !memchr(s.p, ' ', s.n)) continue;
    if (rs_str_starts(title, s) && parted(rs_str_sub(title, s.n, title.n))) best = rs_str_sub(title, 0, s.n);
    else if (rs_str_ends(title, s) && parted(rs_str_sub(title, 0, title.n - s.n))) best = rs_str_sub(title, title.n - s.n, title.n);
  }
  if (best.n) m->value[RS_META_TITLE] = best;
}

void rs_html_meta(const rs_tree *t, const rs_notes *notes, rs_meta *m) {
  for (uint32_t i = 0; i < t->n; i++) node(t, i, notes, m);
  if (m->rank[RS_META_TITLE] == 9) shorten_title(t, m);
}

/* The main text of a page. The page's text is laid out as paragraphs; each one that reads like a report gives points to
 * the elements that it stands in, fewer the further out; the element with the most points, fewer where it is made of
 * links, is the report, with those beside it that read alike. Invariant: paragraphs stand in document order. Cost:
 * linear in the nodes; a paragraph looks at DEPTH elements. */
#include "ingest/html_drop.h"
#include "ingest/html_tag.h"
#include "ingest/html_tree.h"

enum { DEPTH = 5, POINT = 100, SHORT = 40 /* bytes */, LONG = 120, LITTLE = 200 };

typedef struct paragraph {
  uint32_t at, n, link; /* bytes of the layout, those in links */
  uint32_t node;        /* the block that it stands in */
  bool heading, kept;
} paragraph;

typedef struct layout {
  rs_tree *t;
  rs_arena *work;
  rs_buf buf;
  paragraph *list;
  uint32_t n, cap;
  uint32_t from, link, block; /* of the paragraph in hand */
  bool blank;                 /* one is due before the next word */
  bool failed;
  rs_runs *runs, node;        /* of the buffer; of the text node in hand. NULL: nobody asked */
  uint64_t gap, gap_end;      /* the blanks in the page that become the one that is due */
} layout;

static bool is_heading(GumboTag t) { return t >= GUMBO_TAG_H1 && t <= GUMBO_TAG_H6; }

static void flush(layout *l) {
  uint32_t n = (uint32_t)l->buf.n - l->from;
  if (n) {
    if (l->n == l->cap)
      l->list = rs_arena_grow(l->work, l->list, l->n, (size_t)l->n * 2 + 64, sizeof *l->list, &l->cap);
    if (!l->list) {
      l->failed = true;
      return;
    }
    bool heading = false;
    for (uint32_t k = l->block, up = 0; up < 2 && !heading; k = l->t->nodes[k].parent, up++)
      heading = is_heading(rs_html_tag(&l->t->nodes[k]));
    l->list[l->n++] = (paragraph){l->from, n, l->link, l->block, heading, false};
  }
  l->from = (uint32_t)l->buf.n;
  l->link = 0;
  l->blank = false;
  l->gap = l->gap_end = 0;
}

/* Runs of blanks become one. A no-break space stays: it is part of what is written. */
static void add_text(layout *l, const char *z, bool link) {
  for (; *z; z++) {
    if (rs_is_blank(*z) || *z == '\f') {
      l->blank = true;
      continue;
    }
    size_t before = l->buf.n;
    if (l->blank && l->buf.n > l->from) rs_buf_char(&l->buf, ' ');
    l->blank = false;
    rs_buf_char(&l->buf, *z);
    if (link) l->link += (uint32_t)(l->buf.n - before);
  }
}

/* The same with runs: unit by unit, a byte of a copy or what a reference stands for. */
static void add_tracked(layout *l, const rs_hnode *n, bool link) {
  const char *z = n->node->v.text.text;
  rs_html_node_runs(l->t, n, &l->node);
  for (size_t i = 0; i < l->node.n; i++) {
    const rasid_run *x = &l->node.at[i];
    for (size_t k = 0; k < x->units; k++) {
      const char *p = z + x->text + k * x->text_size;
      uint64_t at = x->origin + k * x->origin_size;
      if (x->text_size == 1 && (rs_is_blank(*p) || *p == '\f')) {
        /* The first of them that stand together: a comment between two was taken out. */
        if (l->gap == l->gap_end) l->gap = at, l->gap_end = at + x->origin_size;
        else if (l->gap_end == at && !rs_runs_begins(l->t->left, at)) l->gap_end = at + x->origin_size;
        l->blank = true;
        continue;
      }
      size_t before = l->buf.n;
      if (l->blank && l->buf.n > l->from) {
        rs_buf_char(&l->buf, ' ');
        rs_runs_add(l->runs, l->gap, 1, l->gap_end > l->gap ? (size_t)(l->gap_end - l->gap) : 0, 1);
      }
      l->blank = false;
      l->gap = l->gap_end = 0;
      rs_buf_add(&l->buf, p, x->text_size);
      rs_runs_add(l->runs, at, x->text_size, x->origin_size, 1);
      if (link) l->link += (uint32_t)(l->buf.n - before);
    }
  }
  l->failed = l->failed || l->node.failed || l->runs->failed;
}

static void lay_out(layout *l) {
  rs_tree *t = l->t;
  uint32_t link_end = 0, open = 0; /* open: the innermost block at hand */
  for (uint32_t i = 0; i < t->n && !l->failed; i++) {
    const rs_hnode *n = &t->nodes[i];
    /* Blocks that have ended: what follows belongs to the block around them. */
    while (open && i >= t->nodes[open].end) {
      flush(l);
      for (open = t->nodes[open].parent; open && !rs_html_block(rs_html_tag(&t->nodes[open]));)
        open = t->nodes[open].parent;
    }
    l->block = open;
    if (n->drop) {
      i = n->end - 1;
      l->blank = true;
      continue;
    }
    GumboTag tag = rs_html_tag(n);
    if (rs_html_is_text(n)) {
      if (l->runs) add_tracked(l, n, i < link_end);
      else add_text(l, n->node->v.text.text, i < link_end);
    } else if (tag == GUMBO_TAG_BR || tag == GUMBO_TAG_HR) {
      flush(l);
    } else if (rs_html_block(tag)) {
      flush(l);
      l->block = open = i;
    } else if (tag == GUMBO_TAG_A && i >= link_end) {
      link_end = n->end;
    }
  }
  flush(l);
}

static rs_str text_of(const layout *l, const paragraph *p) { return rs_str_make(l->buf.p + p->at, p->n); }

/* Commas, Arabic ones too. */
static uint32_t commas(rs_str s) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < s.n; i++) n += s.p[i] == ',' || (s.p[i] == '\xD8' && i + 1 < s.n && s.p[i + 1] == '\x8C');
  return n;
}

static void give_points(layout *l) {
  rs_tree *t = l->t;
  for (uint32_t i = 0; i < l->n; i++) {
    const paragraph *p = &l->list[i];
    uint32_t k = p->node;
    t->nodes[k].text += p->n, t->nodes[k].link += p->link;
    if (p->n < SHORT || p->heading || p->link * 2 > p->n) continue;
    uint32_t most = p->n / 100 < 4 ? p->n / 100 : 4;
    int64_t points = POINT * (1 + (int64_t)commas(text_of(l, p)) + most);
    GumboTag tag = rs_html_tag(&t->nodes[k]);
    if ((tag == GUMBO_TAG_P || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_BLOCKQUOTE) && k) k = t->nodes[k].parent;
    for (int64_t level = 1; level <= DEPTH; level++, k = t->nodes[k].parent) {
      t->nodes[k].score += level < 3 ? points / level : points / (level * 2);
      if (!k) break;
    }
  }
  for (uint32_t i = t->n; i-- > 1;) {
    rs_hnode *up = &t->nodes[t->nodes[i].parent];
    up->text += t->nodes[i].text, up->link += t->nodes[i].link;
  }
}

static int64_t worth(const rs_hnode *n) {
  return n->text ? n->score * (int64_t)(n->text - n->link) / (int64_t)n->text : 0;
}

/* The body that the page itself names, else the best. 0 (html): there is none. */
static uint32_t find_report(const rs_tree *t) {
  uint32_t best = 0;
  for (uint32_t i = 1; i < t->n; i++) {
    const rs_hnode *n = &t->nodes[i];
    if (!n->score || n->drop) continue;
    if (n->text > LITTLE && rs_tag_is(rs_html_attribute(n, "itemprop"), "articlebody")) return i;
    if (!best || worth(n) > worth(&t->nodes[best])) best = i;
  }
  return best;
}

/* What stands beside the report and reads alike. */
static bool reads_alike(const rs_tree *t, uint32_t report, uint32_t i) {
  const rs_hnode *n = &t->nodes[i];
  if (i == report) return true;
  if (n->drop) return false;
  int64_t least = worth(&t->nodes[report]) / 5;
  if (worth(n) >= (least > 10 * POINT ? least : 10 * POINT)) return true;
  return rs_html_tag(n) == GUMBO_TAG_P && n->text >= LONG && n->link * 4 < n->text;
}

static bool same_title(rs_str a, rs_str title) { return title.n && rs_str_eq(rs_str_trim(a), rs_str_trim(title)); }

/* A sentence ends with a mark: ASCII's, or one of three bytes or Arabic's. */
static bool ends_sentence(rs_str s) {
  if (!s.n) return false;
  char c = s.p[s.n - 1];
  return c == '.' || c == '!' || c == '?' || c == ':' || c == '"' ||
         (s.n > 1 && s.p[s.n - 2] == '\xD8' && c == '\x9F') || (s.n > 1 && s.p[s.n - 2] == '\xC2' && c == '\xBB');
}

static uint32_t words(rs_str s) {
  uint32_t n = 1;
  for (uint32_t i = 0; i < s.n; i++) n += s.p[i] == ' ';
  return n;
}

/* Marks the paragraphs between two nodes that are the report's own. */
static void keep(layout *l, uint32_t from, uint32_t to, rs_str title) {
  for (uint32_t i = 0; i < l->n; i++) {
    paragraph *p = &l->list[i];
    if (p->node < from || p->node >= to) continue;
    rs_str s = text_of(l, p);
    if (p->link * 2 > p->n || same_title(s, title)) continue;
    p->kept = p->heading || words(s) > 2 || ends_sentence(s);
  }
}

/* A heading with nothing below it headed what was left out. */
static void drop_headings(layout *l) {
  bool below = false;
  for (uint32_t i = l->n; i-- > 0;) {
    paragraph *p = &l->list[i];
    if (!p->kept) continue;
    if (p->heading && !below) p->kept = false;
    below = !p->heading;
  }
}

static void choose(layout *l, rs_str title) {
  rs_tree *t = l->t;
  give_points(l);
  uint32_t report = find_report(t);
  if (!report) {
    keep(l, 0, t->n, title);
    return;
  }
  uint32_t parent = t->nodes[report].parent;
  bool named = rs_tag_is(rs_html_attribute(&t->nodes[report], "itemprop"), "articlebody");
  for (uint32_t i = parent + 1; i < t->nodes[parent].end; i = t->nodes[i].end)
    if (i == report || (!named && reads_alike(t, report, i))) keep(l, i, t->nodes[i].end, title);
  drop_headings(l);
}

rasid_status rs_html_main_text(rs_tree *t, rs_str title, rs_html_part part, rs_arena *work, rs_buf *out,
                               rs_runs *runs, rasid_error *err) {
  bool all = part == RS_HTML_ALL;
  for (uint32_t i = 0; i < t->n; i++) t->nodes[i].text = t->nodes[i].link = 0, t->nodes[i].score = 0;
  rs_html_drop(t, part);
  rs_runs laid = {.n = 0};
  layout l = {.t = t, .work = work, .runs = runs ? &laid : NULL};
  lay_out(&l);
  if (!all && !l.failed) choose(&l, title);
  bool before = false;
  for (uint32_t i = 0; i < l.n; i++) {
    if (!all && !l.list[i].kept) continue;
    if (before) rs_buf_c(out, "\n\n"), rs_runs_add(runs, 0, 1, 0, 2);
    rs_buf_str(out, text_of(&l, &l.list[i]));
    rs_runs_part(runs, &laid, l.list[i].at, l.list[i].n);
    before = true;
  }
  bool failed = l.failed || l.buf.failed || out->failed;
  rs_buf_free(&l.buf);
  rs_runs_free(&laid);
  rs_runs_free(&l.node);
  return failed ? rs_fail_memory(err) : RASID_OK;
}

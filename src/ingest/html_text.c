/* The main text of a page. The page's text is laid out as paragraphs; each one that reads like a report gives points to
 * the elements that it stands in, fewer the further out; the element with the most points, fewer where it is made of
 * links, is the report, with those beside it that read alike. Invariant: paragraphs stand in document order. Cost:
 * linear in the nodes; a paragraph looks at DEPTH elements. */
#include "ingest/html_drop.h"
#include "ingest/html_tag.h"
#include "ingest/html_tree.h"

enum { DEPTH = 5, POINT = 100, SHORT = 40 /* bytes */, LONG = 120, LITTLE = 200, CAPTION = 300, TEASED = 8, FEW = 4, LOOK = 64, MOST_STYLE = 200 };

/* What text may stand in, that is counted: links, <time>, small print. */
enum { IN_LINK, IN_TIME, IN_SMALL, INS };

typedef struct paragraph {
  uint32_t at, n;   /* bytes of the layout */
  uint32_t in[INS]; /* how many of them stand in what */
  uint32_t node;    /* the block that it stands in */
  bool heading, kept, caption;
  bool teaser; /* below a heading that leads to another page */
} paragraph;

typedef struct layout {
  rs_tree *t;
  rs_arena *work;
  rs_buf buf;
  paragraph *list;
  uint32_t n, cap;
  uint32_t from, block, in[INS]; /* of the paragraph in hand */
  uint32_t end[INS];             /* the node with which what the text stands in ends */
  bool image;                    /* one stands before it */
  bool blank;                    /* one is due before the next word */
  bool failed;
  rs_runs *runs, node;        /* of the buffer; of the text node in hand. NULL: nobody asked */
  uint64_t gap, gap_end;      /* the blanks in the page that become the one that is due */
} layout;

static bool is_heading(GumboTag t) { return t >= GUMBO_TAG_H1 && t <= GUMBO_TAG_H6; }

static bool centred(const rs_tree *t, uint32_t k) {
  for (int up = 0; up < 2; up++, k = t->nodes[k].parent) {
    rs_str style = rs_html_attribute(&t->nodes[k], "style");
    if (style.n > MOST_STYLE) style.n = MOST_STYLE;
    if (rs_html_tag(&t->nodes[k]) == GUMBO_TAG_CENTER || rs_tag_is(rs_html_attribute(&t->nodes[k], "align"), "center")) return true;
    if (style.n && (rs_tag_find(style, 0, "text-align:center") != RS_TAG_NONE || rs_tag_find(style, 0, "text-align: center") != RS_TAG_NONE))
      return true;
  }
  return false;
}

/* A sentence ends with a mark: ASCII's, or one of three bytes or Arabic's. */
static bool ends_sentence(rs_str s) {
  if (!s.n) return false;
  char c = s.p[s.n - 1];
  return c == '.' || c == '!' || c == '?' || c == ':' || c == '"' ||
         (s.n > 1 && s.p[s.n - 2] == '\xD8' && c == '\x9F') || (s.n > 1 && s.p[s.n - 2] == '\xC2' && c == '\xBB');
}

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
    paragraph *p = &l->list[l->n++];
    *p = (paragraph){.at = l->from, .n = n, .node = l->block, .heading = heading};
    memcpy(p->in, l->in, sizeof p->in);
    p->caption = l->image && !heading && n < CAPTION && centred(l->t, l->block);
    /* Where all is centred that says nothing. */
    bool text = n >= SHORT && ends_sentence(rs_str_make(l->buf.p + l->from, n));
    if (l->n > 1 && p[-1].caption && text && centred(l->t, l->block)) p[-1].caption = false;
    l->image = false;
  }
  l->from = (uint32_t)l->buf.n;
  memset(l->in, 0, sizeof l->in);
  l->blank = false;
  l->gap = l->gap_end = 0;
}

/* Bytes of a blank at z, 0: none. The wide one (U+3000) indents paragraphs. */
static unsigned blank_at(const char *z) {
  if (rs_is_blank(*z) || *z == '\f') return 1;
  return z[0] == '\xE3' && z[1] == '\x80' && z[2] == '\x80' ? 3 : 0;
}

/* What was added to the buffer stands in what is open around the node. */
static void count_in(layout *l, size_t before, uint32_t node) {
  for (int k = 0; k < INS; k++)
    if (node < l->end[k]) l->in[k] += (uint32_t)(l->buf.n - before);
}

/* Runs of blanks become one. A no-break space stays: it is part of what is written. */
static void add_text(layout *l, const char *z, uint32_t node) {
  const size_t begin = l->buf.n;
  while (*z) {
    unsigned blank = blank_at(z);
    if (blank) {
      l->blank = true;
      z += blank;
      continue;
    }
    if (l->blank && l->buf.n > l->from) rs_buf_char(&l->buf, ' ');
    l->blank = false;
    rs_buf_char(&l->buf, *z++);
  }
  count_in(l, begin, node);
}

/* A blank at `at` in the page. The first of them that stand together counts: a comment between two was taken out. */
static void add_gap(layout *l, uint64_t at, size_t size) {
  if (l->gap == l->gap_end) l->gap = at, l->gap_end = at + size;
  else if (l->gap_end == at && !rs_runs_begins(l->t->left, at)) l->gap_end = at + size;
  l->blank = true;
}

/* The same with runs: unit by unit, a byte of a copy or what a reference stands for. */
static void add_tracked(layout *l, uint32_t node) {
  const rs_hnode *n = &l->t->nodes[node];
  const char *z = n->node->v.text.text;
  const size_t begin = l->buf.n;
  rs_html_node_runs(l->t, n, &l->node);
  for (size_t i = 0; i < l->node.n; i++) {
    const rasid_run *x = &l->node.at[i];
    for (size_t k = 0; k < x->units; k++) {
      const char *p = z + x->text + k * x->text_size;
      uint64_t at = x->origin + k * x->origin_size;
      unsigned blank = blank_at(p), units = blank && x->text_size == 1 ? blank : 1;
      if (blank && (blank == x->text_size || x->text_size == 1)) {
        add_gap(l, at, x->origin_size * units);
        k += units - 1;
        continue;
      }
      if (l->blank && l->buf.n > l->from) {
        rs_buf_char(&l->buf, ' ');
        rs_runs_add(l->runs, l->gap, 1, l->gap_end > l->gap ? (size_t)(l->gap_end - l->gap) : 0, 1);
      }
      l->blank = false;
      l->gap = l->gap_end = 0;
      rs_buf_add(&l->buf, p, x->text_size);
      rs_runs_add(l->runs, at, x->text_size, x->origin_size, 1);
    }
  }
  count_in(l, begin, node);
  l->failed = l->failed || l->node.failed || l->runs->failed;
}

/* What opens here and is counted. */
static void open_in(layout *l, uint32_t i, GumboTag tag) {
  const rs_hnode *n = &l->t->nodes[i];
  int in = tag == GUMBO_TAG_A ? IN_LINK : tag == GUMBO_TAG_TIME ? IN_TIME : tag == GUMBO_TAG_SMALL ? IN_SMALL : INS;
  if (tag == GUMBO_TAG_FONT && rs_tag_is(rs_html_attribute(n, "size"), "1")) in = IN_SMALL;
  if (in < INS && i >= l->end[in]) l->end[in] = n->end;
  if (tag == GUMBO_TAG_IMG) l->image = true;
}

/* Does it only format what stands in it? A switch. */
static bool formats(GumboTag tag) {
  switch (tag) {
  case GUMBO_TAG_FONT:
  case GUMBO_TAG_SPAN:
  case GUMBO_TAG_B:
  case GUMBO_TAG_STRONG:
  case GUMBO_TAG_I:
  case GUMBO_TAG_EM:
  case GUMBO_TAG_BIG:
  case GUMBO_TAG_SMALL:
  case GUMBO_TAG_U: return true;
  default: return false;
  }
}

static void lay_out(layout *l) {
  rs_tree *t = l->t;
  uint32_t open = 0; /* the innermost block at hand */
  for (uint32_t i = 0; i < t->n && !l->failed; i++) {
    const rs_hnode *n = &t->nodes[i];
    /* Blocks that have ended: what follows belongs to the block around them. */
    while (open && i >= t->nodes[open].end) {
      flush(l);
      for (open = t->nodes[open].parent; open && !rs_html_block(rs_html_tag(&t->nodes[open]));)
        open = t->nodes[open].parent;
    }
    l->block = open;
    GumboTag tag = rs_html_tag(n);
    if (n->drop) {
      /* A box between two lines parts them. */
      if (rs_html_block(tag)) flush(l);
      i = n->end - 1;
      l->blank = l->blank || !formats(tag);
      continue;
    }
    open_in(l, i, tag);
    if (rs_html_is_text(n)) {
      if (l->runs) add_tracked(l, i);
      else add_text(l, n->node->v.text.text, i);
    } else if (tag == GUMBO_TAG_BR || tag == GUMBO_TAG_HR) {
      flush(l);
    } else if (rs_html_block(tag)) {
      flush(l);
      l->block = open = i;
    }
  }
  flush(l);
}

static rs_str text_of(const layout *l, const paragraph *p) { return rs_str_make(l->buf.p + p->at, p->n); }

static bool same_title(rs_str a, rs_str title) { return title.n && rs_str_eq(rs_str_trim(a), rs_str_trim(title)); }

/* Commas, Arabic ones too. */
static uint32_t commas(rs_str s) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < s.n; i++) n += s.p[i] == ',' || (s.p[i] == '\xD8' && i + 1 < s.n && s.p[i + 1] == '\x8C');
  return n;
}

/* The element around one, those passed over that only format. */
static uint32_t around(const rs_tree *t, uint32_t k) {
  do k = t->nodes[k].parent;
  while (k && formats(rs_html_tag(&t->nodes[k])));
  return k;
}

static void give_points(layout *l) {
  rs_tree *t = l->t;
  for (uint32_t i = 0; i < l->n; i++) {
    const paragraph *p = &l->list[i];
    uint32_t k = p->node;
    t->nodes[k].text += p->n, t->nodes[k].link += p->in[IN_LINK];
    if (p->n < SHORT || p->heading || p->caption || p->in[IN_LINK] * 2 > p->n) continue;
    uint32_t most = p->n / 100 < 4 ? p->n / 100 : 4;
    int64_t points = POINT * (1 + (int64_t)commas(text_of(l, p)) + most) / (p->teaser ? TEASED : 1);
    GumboTag tag = rs_html_tag(&t->nodes[k]);
    if ((tag == GUMBO_TAG_P || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_BLOCKQUOTE) && k) k = around(t, k);
    for (int64_t level = 1; level <= DEPTH; level++, k = around(t, k)) {
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

/* Words that have a letter or a figure. */
static uint32_t words(rs_str s) {
  uint32_t n = 0;
  bool inside = false;
  for (uint32_t i = 0; i < s.n; i++) {
    char c = s.p[i];
    bool of_word = ((c | 32) >= 'a' && (c | 32) <= 'z') || rs_is_digit(c) || (unsigned char)c >= 0x80;
    n += of_word && !inside;
    inside = c != ' ' && (inside || of_word);
  }
  return n;
}

/* ---- teasers: what stands below a heading that leads to another page ---- */
static bool within(const rs_tree *t, uint32_t node, uint32_t scope) { return node >= scope && node < t->nodes[scope].end; }

/* Does a heading lead to another page? Where its link stands, around it or inside. */
static bool leads_away(const rs_tree *t, uint32_t node) {
  uint32_t up = t->nodes[node].parent, from = rs_html_tag(&t->nodes[up]) == GUMBO_TAG_A ? up : node;
  for (uint32_t i = from; i < t->nodes[node].end && i < from + LOOK; i++) {
    rs_str href = rs_html_tag(&t->nodes[i]) == GUMBO_TAG_A ? rs_html_attribute(&t->nodes[i], "href") : rs_str_make(NULL, 0);
    if (href.n && href.p[0] != '#') return true;
  }
  return false;
}

/* The heading's box, if it is one of a teaser: it begins with the heading, holds little more, or is an article of its own. 0: none. */
static uint32_t teaser_box(const layout *l, uint32_t i, uint32_t title) {
  const rs_tree *t = l->t;
  uint32_t box = l->list[i].node, few = 0;
  while (box && (is_heading(rs_html_tag(&t->nodes[box])) || rs_html_tag(&t->nodes[box]) == GUMBO_TAG_A ||
                 i + 1 == l->n || !within(t, l->list[i + 1].node, box)) && few++ < 4)
    box = t->nodes[box].parent;
  GumboTag tag = rs_html_tag(&t->nodes[box]);
  if (!box || few > 4 || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_MAIN || (title < l->n && within(t, l->list[title].node, box))) return 0;
  for (uint32_t k = i; k-- > 0 && within(t, l->list[k].node, box);)
    if (i - k > FEW || l->list[k].n >= LONG || (l->list[k].n >= SHORT && ends_sentence(text_of(l, &l->list[k])))) return 0;
  uint32_t below = 0;
  for (uint32_t k = i + 1; k < l->n && below <= FEW && within(t, l->list[k].node, box); k++) below++;
  return tag == GUMBO_TAG_ARTICLE || below <= FEW ? box : 0;
}

static void find_teasers(layout *l, rs_str title) {
  uint32_t own = l->n;
  for (uint32_t i = 0; i < l->n && own == l->n; i++)
    if (same_title(text_of(l, &l->list[i]), title)) own = i;
  for (uint32_t i = 0; i < l->n; i++) {
    const paragraph *p = &l->list[i];
    bool leads = p->heading && i != own && p->in[IN_LINK] * 2 > p->n && leads_away(l->t, p->node);
    uint32_t box = leads ? teaser_box(l, i, own) : 0;
    while (box && i + 1 < l->n && within(l->t, l->list[i + 1].node, box)) l->list[++i].teaser = true;
  }
}

/* Marks the paragraphs between two nodes that are the report's own. */
static void keep(layout *l, uint32_t from, uint32_t to, rs_str title) {
  for (uint32_t i = 0; i < l->n; i++) {
    paragraph *p = &l->list[i];
    if (p->node < from || p->node >= to) continue;
    rs_str s = text_of(l, p);
    if (p->in[IN_LINK] * 2 > p->n || p->in[IN_TIME] * 2 > p->n || p->caption || same_title(s, title)) continue;
    p->kept = p->heading || words(s) > 2 || ends_sentence(s);
  }
}

/* Small print and teasers are no report, unless there is little else. */
static void drop_lesser(layout *l) {
  uint64_t all = 0, small = 0, teaser = 0;
  for (uint32_t i = 0; i < l->n; i++) {
    const paragraph *p = &l->list[i];
    if (!p->kept) continue;
    all += p->n;
    small += p->in[IN_SMALL];
    teaser += p->teaser ? p->n : 0;
  }
  for (uint32_t i = 0; i < l->n; i++) {
    paragraph *p = &l->list[i];
    if ((small * 2 < all && p->in[IN_SMALL] * 2 > p->n) || (teaser * 2 < all && p->teaser)) p->kept = false;
  }
}

/* Did it head a box of which nothing is left? */
static bool heads_nothing(const layout *l, uint32_t i) {
  const rs_tree *t = l->t;
  uint32_t box = l->list[i].node;
  for (int up = 0; up < 2 && !is_heading(rs_html_tag(&t->nodes[box])); up++) box = t->nodes[box].parent;
  box = t->nodes[box].parent;
  uint32_t k = i + 1;
  for (; k < l->n && k <= i + LOOK && within(t, l->list[k].node, box); k++)
    if (l->list[k].kept && !l->list[k].heading) return false;
  return k > i + 1 && k <= i + LOOK;
}

/* A heading with nothing below it headed what was left out. */
static void drop_headings(layout *l) {
  bool below = false;
  for (uint32_t i = l->n; i-- > 0;) {
    paragraph *p = &l->list[i];
    if (!p->kept) continue;
    if (p->heading && (!below || heads_nothing(l, i))) p->kept = false;
    else below = !p->heading;
  }
}

static void choose(layout *l, rs_str title) {
  rs_tree *t = l->t;
  find_teasers(l, title);
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
  drop_lesser(l);
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

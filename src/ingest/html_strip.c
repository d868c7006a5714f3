/* A page without a tree: tags out, entities read, a line each block. Cost: linear. */
#include "base/bytes.h"
#include "ingest/entity.h"
#include "ingest/html_tag.h"
#include "ingest/html_tree.h"

typedef struct strip {
  rs_buf *out;
  rs_runs *runs;
  const char *page;
  bool blank, line; /* due before the next character */
} strip;

/* n bytes for those of the page at `from`. */
static void put(strip *s, const char *p, size_t n, const char *from, size_t size) {
  if ((s->line || s->blank) && s->out->n) rs_runs_add(s->runs, 0, 1, 0, 1);
  rs_runs_add(s->runs, (uint64_t)(from - s->page), n, size, 1);
  if (s->line && s->out->n)
    rs_buf_char(s->out, '\n');
  else if (s->blank && s->out->n)
    rs_buf_char(s->out, ' ');
  s->blank = s->line = false;
  rs_buf_add(s->out, p, n);
}

static void text(strip *s, rs_str t) {
  for (uint32_t i = 0; i < t.n;) {
    uint32_t cp, end;
    char utf8[4];
    if (rs_is_blank(t.p[i]) || t.p[i] == '\f') {
      s->blank = true;
      i++;
    } else if (t.p[i] == '&' && rs_entity(t, i, &cp, &end)) {
      put(s, utf8, rs_utf8_put(cp, utf8), t.p + i, end - i);
      i = end;
    } else {
      put(s, t.p + i, 1, t.p + i, 1);
      i++;
    }
  }
}

void rs_html_strip(rs_str page, rs_str *title, rs_buf *out, rs_runs *runs) {
  strip s = {.out = out, .runs = runs, .page = page.p};
  rs_tag t;
  uint32_t from = 0;
  *title = rs_str_make(NULL, 0);
  for (uint32_t at = 0; rs_tag_next(page, &at, &t); from = at) {
    text(&s, rs_str_sub(page, from, t.at));
    GumboTag tag = t.name.n && t.name.n < 32 ? gumbo_tagn_enum(t.name.p, t.name.n) : GUMBO_TAG_UNKNOWN;
    if (rs_html_block(tag) || tag == GUMBO_TAG_BR || tag == GUMBO_TAG_HR) s.line = true;
    if (t.close) continue;
    const char *until = tag == GUMBO_TAG_SCRIPT  ? "</script"
                        : tag == GUMBO_TAG_STYLE ? "</style"
                        : tag == GUMBO_TAG_TITLE ? "</title"
                                                 : NULL;
    if (!until) continue;
    uint32_t end = rs_tag_find(page, at, until);
    if (end == RS_TAG_NONE) end = page.n;
    if (tag == GUMBO_TAG_TITLE && !title->n) *title = rs_str_trim(rs_str_sub(page, at, end));
    at = end;
  }
  if (from < page.n) text(&s, rs_str_sub(page, from, page.n));
}

/* Where the words of a text node stand in the page: its text and the page's bytes are read side by side. Between them lie
 * references, line ends, and tags that the tree's rules ignored. Cost: linear in both. */
#include "base/bytes.h"
#include "ingest/html_tree.h"

/* The bytes of a reference at s.p[i], with its ';' where it has one. */
static uint32_t reference(rs_str s, uint32_t i) {
  uint32_t k = i + 1;
  while (k < s.n && ((s.p[k] | 32) >= 'a' ? (s.p[k] | 32) <= 'z' : rs_is_digit(s.p[k]) || s.p[k] == '#')) k++;
  return k - i + (k < s.n && s.p[k] == ';');
}

static uint32_t character(rs_str s, uint32_t i) {
  uint32_t cp;
  unsigned n = rs_utf8_get(s.p + i, s.p + s.n, &cp);
  return n ? n : 1;
}

static uint32_t behind_tag(rs_str s, uint32_t i) {
  const char *end = memchr(s.p + i, '>', s.n - i);
  return end ? (uint32_t)(end - s.p) + 1 : s.n;
}

void rs_html_node_runs(const rs_tree *t, const rs_hnode *n, rs_runs *r) {
  rs_str text = rs_str_from_c(n->node->v.text.text);
  rs_str raw = rs_str_make(n->node->v.text.original_text.data, n->node->v.text.original_text.length);
  rs_runs_clear(r);
  bool inside = raw.p && raw.p >= t->page.p && raw.p + raw.n <= t->page.p + t->page.n;
  uint64_t base = inside ? (uint64_t)(raw.p - t->page.p) : 0;
  uint32_t i = 0, k = 0;
  while (inside && k < text.n && i < raw.n) {
    uint32_t ref = raw.p[i] == '&' ? reference(raw, i) : 0;
    bool literal = ref > 1 && text.n - k >= ref && memcmp(text.p + k, raw.p + i, ref) == 0;
    if (ref > 1 && !literal) {
      uint32_t size = character(text, k);
      rs_runs_add(r, base + i, size, ref, 1);
      k += size, i += ref;
    } else if (raw.p[i] == text.p[k]) {
      rs_runs_add(r, base + i, 1, 1, 1);
      k++, i++;
    } else if (raw.p[i] == '<') {
      i = behind_tag(raw, i);
    } else if (raw.p[i] == '\r' && text.p[k] == '\n') {
      uint32_t size = i + 1 < raw.n && raw.p[i + 1] == '\n' ? 2 : 1;
      rs_runs_add(r, base + i, 1, size, 1);
      k++, i += size;
    } else if (!raw.p[i]) {
      i++;
    } else {
      break;
    }
  }
  rs_runs_add(r, 0, 1, 0, text.n - k);
}

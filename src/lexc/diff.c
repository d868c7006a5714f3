/* What one lexicon has more, less or otherwise than another, entry by entry.
 * Cost: one look-up an entry; lines of a changed entry are compared each with each. */
#include "lexc/build.h"

static void put_name(rs_buf *out, char sign, const rs_entry *e) {
  rs_buf_char(out, sign);
  rs_buf_char(out, ' ');
  rs_buf_c(out, rs_lang_names[e->lang]);
  rs_buf_char(out, '/');
  rs_buf_c(out, rs_kind_names[e->kind]);
  rs_buf_char(out, '/');
  rs_buf_str(out, e->key);
  rs_buf_char(out, '\n');
}

static bool has_line(rs_str text, rs_str line) {
  while (text.p)
    if (rs_str_eq(rs_str_cut(&text, '\n'), line)) return true;
  return false;
}

/* Lines of `x` that `y` has not. */
static void put_lines(rs_buf *out, char sign, rs_str x, rs_str y) {
  enum { MAX_LINES = 1000 }; /* of one entry; more is no longer read by anyone */
  for (uint32_t n = 0; x.p && n < MAX_LINES; n++) {
    rs_str line = rs_str_cut(&x, '\n');
    if (!line.n || has_line(y, line)) continue;
    rs_buf_printf(out, "    %c ", sign);
    rs_buf_str(out, rs_str_trim(line));
    rs_buf_char(out, '\n');
  }
}

uint32_t rs_lexc_diff(const rs_lexicon *a, const rs_lexicon *b, rs_buf *out) {
  uint32_t differ = 0;
  for (uint32_t i = 0; i < rs_lexicon_nentries(a); i++) {
    rs_entry e = rs_lexicon_entry(a, i);
    uint32_t k = rs_lexicon_find_entry(b, (rs_kind)e.kind, (rs_lang)e.lang, e.key);
    if (k == RS_NONE) {
      put_name(out, '-', &e);
      differ++;
      continue;
    }
    if (rs_lexicon_same_source(a, i, b, k)) continue;
    rs_buf x = {0}, y = {0};
    rs_lexicon_source(a, i, &x), rs_lexicon_source(b, k, &y);
    put_name(out, '~', &e);
    put_lines(out, '-', rs_buf_view(&x), rs_buf_view(&y));
    put_lines(out, '+', rs_buf_view(&y), rs_buf_view(&x));
    out->failed = out->failed || x.failed || y.failed;
    rs_buf_free(&x), rs_buf_free(&y);
    differ++;
  }
  for (uint32_t k = 0; k < rs_lexicon_nentries(b); k++) {
    rs_entry e = rs_lexicon_entry(b, k);
    if (rs_lexicon_find_entry(a, (rs_kind)e.kind, (rs_lang)e.lang, e.key) != RS_NONE) continue;
    put_name(out, '+', &e);
    differ++;
  }
  return differ;
}

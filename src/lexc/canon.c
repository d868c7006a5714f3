/* An entry's canonical text: what dump writes and the compiled lexicon keeps. Reading it gives the same entry again.
 * Cost: linear. */
#include "lexc/build.h"

/* Escapes what the reader would take as syntax. A '#' counts only before a blank, '[' only where ']' ends the value. */
static void put_escaped(rs_buf *out, rs_str s, bool first_column) {
  for (uint32_t i = 0; i < s.n; i++) {
    char c = s.p[i];
    bool comment = c == '#' && (i == 0 ? !first_column : rs_is_blank(s.p[i - 1]));
    bool edge = rs_is_blank(c) && (i == 0 || i + 1 == s.n);
    if (c == ';' || c == '|' || c == '[' || c == '\\' || comment || edge) rs_buf_char(out, '\\');
    rs_buf_char(out, c);
  }
}

static void put_date(rs_buf *out, uint32_t d) {
  if (d) rs_buf_printf(out, "%04u-%02u-%02u", d / 10000, d / 100 % 100, d % 100);
}

static void put_value(rs_buf *out, const rs_src_value *v) {
  put_escaped(out, v->text, false);
  if (v->from || v->to) {
    rs_buf_c(out, " [");
    put_date(out, v->from);
    rs_buf_c(out, "..");
    put_date(out, v->to);
    rs_buf_char(out, ']');
  }
  for (uint32_t q = v->nquals; q-- > 0;) {
    /* The reader takes qualifiers from the last to the first. */
    rs_buf_c(out, " [");
    rs_buf_str(out, v->quals[q]);
    rs_buf_char(out, ']');
  }
}

void rs_source_write(const rs_src_entry *e, rs_buf *out) {
  if (e->removed) rs_buf_char(out, '-');
  rs_buf_c(out, rs_kind_names[e->kind]);
  rs_buf_char(out, ' ');
  put_escaped(out, e->key, false);
  rs_buf_char(out, '\n');
  bool in_sense = false;
  for (uint32_t i = 0; i < e->nattrs; i++) {
    const rs_src_attr *a = &e->attrs[i];
    bool sense = RS_IS(a->name, "sense");
    rs_buf_c(out, in_sense && !sense ? "    " : "  ");
    in_sense = in_sense || sense;
    rs_buf_str(out, a->name);
    rs_buf_c(out, ": ");
    for (uint32_t k = 0; k < a->nvalues; k++) {
      if (k) rs_buf_c(out, " ; ");
      put_value(out, &a->values[k]);
    }
    rs_buf_char(out, '\n');
  }
}

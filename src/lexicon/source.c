/* An entry's canonical text, put together from what the compiled lexicon keeps of it: its attributes, and the text of
 * its senses as it was written. Reading it gives the same entry again. Cost: linear in the text. */
#include "lexicon/source.h"
#include "lexicon/handle.h"

const char *const rs_lang_names[RS_LANG_COUNT] = {"all", "ar", "en"};
#define X(name, id) name,
const char *const rs_kind_names[RS_KIND_COUNT] = {"none", RS_KIND_LIST(X)};
#undef X

/* Escapes what the reader would take as syntax. A '#' counts only before a blank, '[' only where ']' ends the value. */
static void put_escaped(rs_buf *out, rs_str s) {
  for (uint32_t i = 0; i < s.n; i++) {
    char c = s.p[i];
    bool comment = c == '#' && (i == 0 || rs_is_blank(s.p[i - 1]));
    bool edge = rs_is_blank(c) && (i == 0 || i + 1 == s.n);
    if (c == ';' || c == '|' || c == '[' || c == '\\' || comment || edge) rs_buf_char(out, '\\');
    rs_buf_char(out, c);
  }
}

static void put_date(rs_buf *out, uint32_t d) {
  if (d) rs_buf_printf(out, "%04u-%02u-%02u", d / 10000, d / 100 % 100, d % 100);
}

void rs_source_head(rs_buf *out, rs_kind kind, rs_str key) {
  rs_buf_c(out, rs_kind_names[kind]);
  rs_buf_char(out, ' ');
  put_escaped(out, key);
  rs_buf_char(out, '\n');
}

void rs_source_value(rs_buf *out, const rs_attr *v) {
  put_escaped(out, v->value);
  if (v->from || v->to) {
    rs_buf_c(out, " [");
    put_date(out, v->from);
    rs_buf_c(out, "..");
    put_date(out, v->to);
    rs_buf_char(out, ']');
  }
  for (uint32_t end = v->qual.n; end;) {
    /* The reader takes qualifiers from the last to the first. */
    uint32_t from = end;
    while (from && v->qual.p[from - 1] != ' ') from--;
    rs_buf_c(out, " [");
    rs_buf_str(out, rs_str_sub(v->qual, from, end));
    rs_buf_char(out, ']');
    end = from ? from - 1 : 0;
  }
}

static uint32_t text_from(const rs_lexicon *lex, uint32_t sense) {
  if (sense == rs_lexicon_nsenses(lex)) return lex->count[RS_SEC_TEXT];
  return rs_le32(rs_lex_record(lex, RS_SEC_ORIGINS, rs_lexicon_nentries(lex) + sense, RS_SIZE_ORIGINS) + RS_OR_TEXT);
}

rs_str rs_lexicon_sense_text(const rs_lexicon *lex, uint32_t entry) {
  rs_entry e = rs_lexicon_entry(lex, entry);
  if (!e.nsense) return (rs_str){NULL, 0};
  uint32_t from = text_from(lex, e.sense0), to = text_from(lex, e.sense0 + e.nsense);
  return (rs_str){(const char *)lex->sec[RS_SEC_TEXT] + from, to - from};
}

uint32_t rs_lexicon_sense_at(const rs_lexicon *lex, uint32_t entry, uint32_t k) {
  uint32_t sense0 = rs_lexicon_entry(lex, entry).sense0;
  return text_from(lex, sense0 + k) - text_from(lex, sense0);
}

void rs_lexicon_source(const rs_lexicon *lex, uint32_t entry, rs_buf *out) {
  rs_entry e = rs_lexicon_entry(lex, entry);
  rs_str last = {NULL, 0};
  rs_source_head(out, (rs_kind)e.kind, e.key);
  for (uint32_t i = 0; i < e.nattr; i++) {
    rs_attr a = rs_lexicon_attr(lex, e.attr0 + i);
    if (i && rs_str_eq(a.name, last)) {
      rs_buf_c(out, " ; ");
    } else {
      rs_buf_c(out, i ? "\n  " : "  ");
      rs_buf_str(out, a.name);
      rs_buf_c(out, ": ");
    }
    rs_source_value(out, &a);
    last = a.name;
  }
  if (e.nattr) rs_buf_char(out, '\n');
  rs_buf_str(out, rs_lexicon_sense_text(lex, entry));
}

bool rs_lexicon_same_source(const rs_lexicon *x, uint32_t i, const rs_lexicon *y, uint32_t k) {
  rs_entry e = rs_lexicon_entry(x, i), o = rs_lexicon_entry(y, k);
  bool same = e.kind == o.kind && e.lang == o.lang && e.nattr == o.nattr && rs_str_eq(e.key, o.key) &&
              rs_str_eq(rs_lexicon_sense_text(x, i), rs_lexicon_sense_text(y, k));
  for (uint32_t n = 0; same && n < e.nattr; n++) {
    rs_attr a = rs_lexicon_attr(x, e.attr0 + n), b = rs_lexicon_attr(y, o.attr0 + n);
    same = a.from == b.from && a.to == b.to && rs_str_eq(a.name, b.name) && rs_str_eq(a.value, b.value) &&
           rs_str_eq(a.qual, b.qual);
  }
  return same;
}

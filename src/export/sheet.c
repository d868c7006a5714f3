/* Rows in the formats that need no widths. Invariants: a line has as many cells as the head; in JSON every column is a key of every
 * row; text is escaped for its format, so that no value can end a cell, a line or a tag. Cost: one pass over the values. */
#include "export/sheet.h"
#include "export/export.h"
#include "export/term.h"
#include <math.h>

rasid_value rs_value_real(double v) {
  double r = round(v * 1000) / 1000;
  return (rasid_value){.type = RASID_REAL, .real = r == 0 ? 0 : r};
}

static rs_str text_of(const rasid_value *v) { return rs_str_make(v->text.data, v->text.length); }

static void number(rs_buf *out, const rasid_value *v) {
  if (v->type == RASID_INTEGER)
    rs_buf_i64(out, v->integer);
  else
    rs_export_double(out, v->real);
}

static bool is_text(const rasid_value *v) { return v->type == RASID_TEXT || v->type == RASID_LIST; }

void rs_sheet_plain(rs_buf *out, const rasid_value *v) {
  if (v->type == RASID_NULL) return;
  if (!is_text(v)) {
    number(out, v);
    return;
  }
  rs_str s = text_of(v);
  for (uint32_t i = 0; i < s.n; i++)
    if (v->type == RASID_LIST && s.p[i] == ';')
      rs_buf_c(out, ", ");
    else
      rs_buf_char(out, s.p[i]);
}

/* ---- JSON ---- */
static void json_value(rs_buf *out, const rasid_value *v, rasid_type type) {
  if (type == RASID_LIST) {
    rs_str rest = v->type == RASID_LIST ? text_of(v) : (rs_str){NULL, 0};
    rs_buf_char(out, '[');
    for (bool any = false; rest.n; any = true) {
      if (any) rs_buf_char(out, ',');
      rs_export_string(out, rs_str_cut(&rest, ';'));
    }
    rs_buf_char(out, ']');
  } else if (v->type == RASID_NULL) {
    rs_buf_c(out, "null");
  } else if (is_text(v)) {
    rs_export_string(out, text_of(v));
  } else {
    number(out, v);
  }
}

static void json_row(rs_sheet *s, const rasid_value *v) {
  rs_buf_char(s->out, '{');
  for (uint32_t i = 0; i < s->ncolumns; i++) {
    if (i) rs_buf_char(s->out, ',');
    rs_export_string(s->out, rs_str_from_c(s->columns[i].name));
    rs_buf_char(s->out, ':');
    json_value(s->out, &v[i], s->columns[i].type);
  }
  rs_buf_char(s->out, '}');
}

/* ---- CSV, TSV ---- */
static void csv_text(rs_buf *out, rs_str s) {
  bool quote = false;
  for (uint32_t i = 0; i < s.n; i++)
    quote |= s.p[i] == ',' || s.p[i] == '"' || s.p[i] == '\n' || s.p[i] == '\r' || s.p[i] == ' ';
  if (!quote) {
    rs_buf_str(out, s);
    return;
  }
  rs_buf_char(out, '"');
  for (uint32_t i = 0; i < s.n; i++) {
    if (s.p[i] == '"') rs_buf_char(out, '"');
    rs_buf_char(out, s.p[i]);
  }
  rs_buf_char(out, '"');
}

/* As events are written as TSV: control characters become blanks, a cell that begins with a quotation mark is quoted. */
static void tsv_text(rs_buf *out, rs_str s) {
  bool quote = s.n && s.p[0] == '"';
  if (quote) rs_buf_char(out, '"');
  for (uint32_t i = 0; i < s.n; i++) {
    unsigned char c = (unsigned char)s.p[i];
    if (quote && c == '"') rs_buf_char(out, '"');
    rs_buf_char(out, c < 0x20 || c == 0x7F ? ' ' : s.p[i]);
  }
  if (quote) rs_buf_char(out, '"');
}

static void separated_row(rs_sheet *s, const rasid_value *v) {
  bool csv = s->format == RASID_CSV;
  for (uint32_t i = 0; i < s->ncolumns; i++) {
    if (i) rs_buf_char(s->out, csv ? ',' : '\t');
    if (v[i].type == RASID_NULL) continue;
    if (!is_text(&v[i]))
      number(s->out, &v[i]);
    else if (csv)
      csv_text(s->out, text_of(&v[i]));
    else
      tsv_text(s->out, text_of(&v[i]));
  }
  rs_buf_c(s->out, csv ? "\r\n" : "\n");
}

/* ---- Markdown ---- */
static void markdown_text(rs_buf *out, rs_str s) {
  for (uint32_t i = 0; i < s.n; i++) {
    char c = s.p[i];
    if ((unsigned char)c < 0x20) c = ' ';
    if (c == '<') {
      rs_buf_c(out, "&lt;");
      continue;
    }
    if (c == '|' || c == '\\' || c == '`' || c == '*' || c == '_' || c == '[') rs_buf_char(out, '\\');
    rs_buf_char(out, c);
  }
}

static void markdown_row(rs_sheet *s, const rasid_value *v) {
  rs_buf_char(s->out, '|');
  for (uint32_t i = 0; i < s->ncolumns; i++) {
    rs_buf plain = {0};
    rs_sheet_plain(&plain, &v[i]);
    rs_buf_char(s->out, ' ');
    markdown_text(s->out, rs_buf_view(&plain));
    rs_buf_c(s->out, " |");
    s->failed |= plain.failed;
    rs_buf_free(&plain);
  }
  rs_buf_char(s->out, '\n');
}

/* ---- HTML ---- */
void rs_export_html(rs_buf *out, rs_str s) {
  for (uint32_t i = 0; i < s.n; i++) switch (s.p[i]) {
    case '&': rs_buf_c(out, "&amp;"); break;
    case '<': rs_buf_c(out, "&lt;"); break;
    case '>': rs_buf_c(out, "&gt;"); break;
    case '"': rs_buf_c(out, "&quot;"); break;
    case '\'': rs_buf_c(out, "&#39;"); break;
    default: rs_buf_char(out, (unsigned char)s.p[i] < 0x20 ? ' ' : s.p[i]);
    }
}

void rs_export_html_head(rs_buf *out, rs_str title) {
  rs_buf_c(out, "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                "content=\"width=device-width\"><title>");
  rs_export_html(out, title);
  rs_buf_c(out, "</title>\n<style>body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 "
                "1rem;color:#222;background:#fff}table{border-collapse:collapse;margin:.5rem 0}"
                "th,td{text-align:start;vertical-align:top;padding:.2rem .8rem .2rem 0;border-bottom:1px solid #ddd}"
                "td.n,th.n{text-align:right}h2{margin-top:2rem;font-size:1.2rem}.note{color:#555}"
                ".bar{display:inline-block;height:.8em;background:#2a6f4e}.bar.minus{background:#a33}</style></head>\n"
                "<body>\n<h1>");
  rs_export_html(out, title);
  rs_buf_c(out, "</h1>\n");
}

void rs_export_html_tail(rs_buf *out) { rs_buf_c(out, "</body></html>\n"); }

static bool is_number(rasid_type t) { return t == RASID_INTEGER || t == RASID_REAL; }

static void html_row(rs_sheet *s, const rasid_value *v) {
  rs_buf_c(s->out, "<tr>");
  for (uint32_t i = 0; i < s->ncolumns; i++) {
    rs_buf plain = {0};
    rs_sheet_plain(&plain, &v[i]);
    rs_str text = rs_buf_view(&plain);
    rs_buf_c(s->out, is_number(v[i].type) ? "<td class=\"n\">" : rs_term_rtl(text) ? "<td dir=\"rtl\">" : "<td>");
    rs_export_html(s->out, text);
    rs_buf_c(s->out, "</td>");
    s->failed |= plain.failed;
    rs_buf_free(&plain);
  }
  rs_buf_c(s->out, "</tr>\n");
}

/* ---- the whole ---- */
static void put_head(rs_sheet *s) {
  for (uint32_t i = 0; i < s->ncolumns; i++) {
    rs_str name = rs_str_from_c(s->columns[i].name);
    switch (s->format) {
    case RASID_CSV:
    case RASID_TSV:
      if (i) rs_buf_char(s->out, s->format == RASID_CSV ? ',' : '\t');
      rs_buf_str(s->out, name);
      break;
    case RASID_MARKDOWN:
      rs_buf_c(s->out, i ? " " : "| ");
      markdown_text(s->out, name);
      rs_buf_c(s->out, " |");
      break;
    case RASID_HTML:
      if (!i) rs_buf_c(s->out, "<table><thead><tr>");
      rs_buf_c(s->out, is_number(s->columns[i].type) ? "<th class=\"n\">" : "<th>");
      rs_export_html(s->out, name);
      rs_buf_c(s->out, "</th>");
      break;
    default: return;
    }
  }
  if (s->format == RASID_HTML) rs_buf_c(s->out, "</tr></thead><tbody>");
  rs_buf_c(s->out, s->format == RASID_CSV ? "\r\n" : "\n");
  if (s->format != RASID_MARKDOWN) return;
  for (uint32_t i = 0; i < s->ncolumns; i++) rs_buf_c(s->out, is_number(s->columns[i].type) ? "|---:" : "|---");
  rs_buf_c(s->out, "|\n");
}

void rs_sheet_begin(rs_sheet *s, rasid_format format, const rasid_style *style, const rasid_column *columns,
                    uint32_t ncolumns, const char *title, rs_buf *out) {
  *s = (rs_sheet){.format = format, .columns = columns, .ncolumns = ncolumns, .title = title, .out = out};
  if (style) s->style = *style;
  if (!s->style.width) s->style.width = 100;
  rs_arena_init(&s->block, 0);
  if (format == RASID_HTML && title) rs_export_html_head(out, rs_str_from_c(title));
  if (format == RASID_JSON) rs_buf_char(out, '[');
  put_head(s);
}

static void hold(rs_sheet *s, const rasid_value *v) {
  enum { ROWS = 512 };
  for (uint32_t i = 0; i < s->ncolumns; i++) {
    if (s->nheld == s->cap_held) {
      rasid_value *more = rs_arena_grow(&s->block, s->held, s->nheld, (size_t)s->nheld + 1, sizeof *more, &s->cap_held);
      if (!more) {
        s->failed = true;
        return;
      }
      s->held = more;
    }
    rasid_value copy = v[i];
    if (is_text(&copy)) {
      rs_str kept = rs_arena_copy(&s->block, text_of(&v[i]));
      s->failed |= !kept.p;
      copy.text = (rasid_string){kept.p, kept.n};
    }
    s->held[s->nheld++] = copy;
  }
  if (s->nheld >= ROWS * s->ncolumns) rs_sheet_block(s);
}

void rs_sheet_row(rs_sheet *s, const rasid_value *v) {
  switch (s->format) {
  case RASID_JSON: rs_buf_c(s->out, s->nrows ? ",\n" : "\n"), json_row(s, v); break;
  case RASID_JSONL: json_row(s, v), rs_buf_char(s->out, '\n'); break;
  case RASID_CSV:
  case RASID_TSV: separated_row(s, v); break;
  case RASID_MARKDOWN: markdown_row(s, v); break;
  case RASID_HTML: html_row(s, v); break;
  case RASID_TABLE: hold(s, v); break;
  default: break;
  }
  s->nrows++;
}

rasid_status rs_sheet_end(rs_sheet *s, rasid_error *err) {
  if (s->format == RASID_TABLE && s->nheld) rs_sheet_block(s);
  if (s->format == RASID_JSON) rs_buf_c(s->out, "\n]\n");
  if (s->format == RASID_HTML) rs_buf_c(s->out, "</tbody></table>\n");
  if (s->format == RASID_HTML && s->title) rs_export_html_tail(s->out);
  rs_arena_free(&s->block);
  if (s->format > RASID_HTML) return rs_fail(err, RASID_ARGUMENT, "rows have no such format");
  return s->failed || s->out->failed ? rs_fail_memory(err) : RASID_OK;
}

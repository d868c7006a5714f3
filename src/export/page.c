/* Pages: sections of rows under titles, in every format. For people a section may draw one of its columns as bars.
 * Invariant: programs get every row of every section, whatever people are shown. Cost: one pass over the values. */
#include "export/export.h"
#include "export/sheet.h"
#include "export/term.h"
#include <math.h>

rs_section *rs_page_section(rs_page *p, const char *key, const char *title, const rasid_column *columns,
                            uint32_t ncolumns) {
  if (p->nsections == p->cap) {
    rs_section *more =
        rs_arena_grow(p->arena, p->sections, p->nsections, (size_t)p->nsections + 1, sizeof *more, &p->cap);
    if (!more) {
      p->failed = true;
      return p->nsections ? &p->sections[p->nsections - 1] : NULL;
    }
    p->sections = more;
  }
  rs_section *s = &p->sections[p->nsections++];
  *s = (rs_section){.key = key, .title = title, .columns = columns, .ncolumns = ncolumns, .bar = -1};
  return s;
}

rasid_value *rs_page_row(rs_page *p, rs_section *s) {
  uint32_t have = s->nrows * s->ncolumns;
  if (have + s->ncolumns > s->cap) {
    rasid_value *more =
        rs_arena_grow(p->arena, s->values, have, (size_t)have + s->ncolumns, sizeof *more, &s->cap);
    if (!more) {
      p->failed = true;
      return s->values;
    }
    s->values = more;
  }
  s->nrows++;
  return s->values + have;
}

/* ---- bars ---- */
static double size_of(const rasid_value *v) {
  return v->type == RASID_INTEGER ? (double)v->integer : v->type == RASID_REAL ? v->real : 0;
}

static double largest(const rs_section *s) {
  double most = 0;
  for (uint32_t r = 0; r < s->nrows; r++) {
    double v = fabs(size_of(&s->values[r * s->ncolumns + (uint32_t)s->bar]));
    if (v > most) most = v;
  }
  return most;
}

/* Eighths of a column; what is below zero is drawn light, in ASCII with minus signs. */
static void bar(rs_buf *out, double v, double most, uint32_t width, bool ascii) {
  uint32_t eighths = most > 0 ? (uint32_t)lround(fabs(v) / most * width * 8) : 0;
  if (ascii || v < 0) {
    const char *sign = ascii ? v < 0 ? "-" : "#" : "\xE2\x96\x91";
    for (uint32_t i = 0; i < (eighths + 4) / 8; i++) rs_buf_c(out, sign);
    return;
  }
  for (uint32_t i = 0; i < eighths / 8; i++) rs_buf_c(out, "\xE2\x96\x88");
  char part[4] = {'\xE2', '\x96', (char)(0x90 - eighths % 8), 0};
  if (eighths % 8) rs_buf_c(out, part);
}

/* The section with a column of bars behind it, for people. */
static void with_bars(const rs_section *s, const rasid_style *style, rasid_format format, rs_arena *a, rs_section *to) {
  *to = *s;
  rasid_column *columns = RS_NEW(a, rasid_column, (size_t)s->ncolumns + 1);
  rasid_value *values = RS_NEW(a, rasid_value, (size_t)s->nrows * (s->ncolumns + 1));
  if (!columns || !values) return;
  double most = largest(s);
  for (uint32_t c = 0; c < s->ncolumns; c++) columns[c] = s->columns[c];
  columns[s->ncolumns] = (rasid_column){format == RASID_TABLE ? "" : " ", RASID_TEXT};
  for (uint32_t r = 0; r < s->nrows; r++) {
    rasid_value *row = values + (size_t)r * (s->ncolumns + 1);
    for (uint32_t c = 0; c < s->ncolumns; c++) row[c] = s->values[r * s->ncolumns + c];
    rs_buf b = {0};
    bar(&b, size_of(&row[s->bar]), most, 12, style->ascii);
    row[s->ncolumns] = rs_value_text(rs_arena_copy(a, rs_buf_view(&b)));
    rs_buf_free(&b);
  }
  to->columns = columns, to->values = values, to->ncolumns++;
}

/* ---- for people ---- */
static void heading(const rs_page *p, const rs_section *s, rasid_format f, const rasid_style *style, rs_buf *out) {
  (void)p;
  rs_str title = rs_str_from_c(s->title);
  if (f == RASID_HTML) {
    rs_buf_c(out, "<section id=\"");
    rs_export_html(out, rs_str_from_c(s->key));
    rs_buf_c(out, "\"><h2>");
    rs_export_html(out, title);
    rs_buf_c(out, "</h2>\n");
    if (!s->note.n) return;
    rs_buf_c(out, "<p class=\"note\">");
    rs_export_html(out, s->note);
    rs_buf_c(out, "</p>\n");
    return;
  }
  if (f == RASID_MARKDOWN) rs_buf_c(out, "\n## ");
  else rs_buf_c(out, style->colour ? "\n\033[1m" : "\n");
  rs_buf_str(out, title);
  if (f == RASID_TABLE && style->colour) rs_buf_c(out, "\033[0m");
  rs_buf_char(out, '\n');
  if (f == RASID_MARKDOWN) rs_buf_char(out, '\n');
  if (!s->note.n) return;
  if (f == RASID_MARKDOWN) {
    rs_buf_str(out, s->note);
    rs_buf_c(out, "\n\n");
  } else {
    rs_term_prose(out, s->note, 0, style->width);
  }
}

static void facts(const rs_section *s, const rasid_style *style, rs_buf *out) {
  uint32_t widest = 0;
  for (uint32_t r = 0; r < s->nrows; r++) {
    uint32_t w = (uint32_t)s->values[r * s->ncolumns].text.length;
    if (w > widest) widest = w;
  }
  for (uint32_t r = 0; r < s->nrows; r++) {
    const rasid_value *row = &s->values[r * s->ncolumns];
    rs_buf plain = {0};
    rs_sheet_plain(&plain, &row[1]);
    rs_str text = rs_buf_view(&plain), name = rs_str_make(row[0].text.data, row[0].text.length);
    uint32_t room = style->width > widest + 22 ? style->width - widest - 2 : 20;
    for (uint32_t from = 0; from == 0 || from < text.n;) {
      uint32_t end = rs_term_line(text, from, room);
      if (!from) rs_term_name(out, name);
      for (uint32_t i = from ? 0 : name.n; i < widest + 2; i++) rs_buf_char(out, ' ');
      rs_term_name(out, rs_str_sub(text, from, end));
      rs_buf_char(out, '\n');
      from = end;
      while (from < text.n && text.p[from] == ' ') from++;
      if (!text.n) break;
    }
    rs_buf_free(&plain);
  }
}

static rasid_status for_people(const rs_page *p, rasid_format f, const rasid_style *style, rs_buf *out,
                               rasid_error *err) {
  if (f == RASID_HTML) rs_export_html_head(out, p->title);
  if (f == RASID_MARKDOWN) rs_buf_c(out, "# ");
  if (f != RASID_HTML) {
    if (style->colour && f == RASID_TABLE) rs_buf_c(out, "\033[1;33m");
    rs_buf_str(out, p->title);
    if (style->colour && f == RASID_TABLE) rs_buf_c(out, "\033[0m");
    rs_buf_char(out, '\n');
  }
  rasid_status st = RASID_OK;
  for (uint32_t i = 0; !st && i < p->nsections; i++) {
    rs_section s = p->sections[i];
    heading(p, &s, f, style, out);
    if (f == RASID_TABLE && s.facts) {
      facts(&s, style, out);
    } else if (s.nrows) {
      if (s.bar >= 0) with_bars(&p->sections[i], style, f, p->arena, &s);
      rs_sheet sheet;
      rs_sheet_begin(&sheet, f, style, s.columns, s.ncolumns, NULL, out);
      for (uint32_t r = 0; r < s.nrows; r++) rs_sheet_row(&sheet, s.values + (size_t)r * s.ncolumns);
      st = rs_sheet_end(&sheet, err);
    } else {
      rs_buf_c(out, f == RASID_HTML ? "<p class=\"note\">none</p>\n" : "none\n");
    }
    if (f == RASID_HTML) rs_buf_c(out, "</section>\n");
  }
  if (f == RASID_HTML) rs_export_html_tail(out);
  return st;
}

/* ---- for programs ---- */
static rasid_status as_json(const rs_page *p, bool lines, const rasid_style *style, rs_buf *out, rasid_error *err) {
  rasid_status st = RASID_OK;
  if (!lines) {
    rs_buf_c(out, "{\"title\":");
    rs_export_string(out, p->title);
  }
  for (uint32_t i = 0; !st && i < p->nsections; i++) {
    const rs_section *s = &p->sections[i];
    if (!lines) {
      rs_buf_c(out, ",\n");
      rs_export_string(out, rs_str_from_c(s->key));
      rs_buf_char(out, ':');
    }
    rs_sheet sheet;
    rs_sheet_begin(&sheet, lines ? RASID_JSONL : RASID_JSON, style, s->columns, s->ncolumns, NULL, out);
    for (uint32_t r = 0; r < s->nrows; r++) {
      size_t at = out->n;
      rs_sheet_row(&sheet, s->values + (size_t)r * s->ncolumns);
      if (!lines || out->failed) continue;
      /* {"section":KEY, before the row's own keys. */
      rs_buf row = {0};
      rs_buf_add(&row, out->p + at + 1, out->n - at - 1);
      out->n = at;
      rs_buf_c(out, "{\"section\":");
      rs_export_string(out, rs_str_from_c(s->key));
      rs_buf_char(out, ',');
      rs_buf_str(out, rs_buf_view(&row));
      out->failed |= row.failed;
      rs_buf_free(&row);
    }
    st = rs_sheet_end(&sheet, err);
    if (!lines && !out->failed && out->n) out->n--; /* the line break of a list's end */
  }
  if (!lines) rs_buf_c(out, "\n}\n");
  return st;
}

static rasid_status as_values(const rs_page *p, rasid_format f, const rasid_style *style, rs_buf *out,
                              rasid_error *err) {
  static const rasid_column columns[] = {
      {"section", RASID_TEXT}, {"row", RASID_INTEGER}, {"column", RASID_TEXT}, {"value", RASID_TEXT}};
  rs_sheet sheet;
  rs_sheet_begin(&sheet, f, style, columns, 4, NULL, out);
  for (uint32_t i = 0; i < p->nsections; i++) {
    const rs_section *s = &p->sections[i];
    for (uint32_t k = 0; k < s->nrows * s->ncolumns; k++) {
      if (s->values[k].type == RASID_NULL) continue;
      rasid_value row[4] = {rs_value_c(s->key), rs_value_int(k / s->ncolumns + 1),
                            rs_value_c(s->columns[k % s->ncolumns].name), s->values[k]};
      rs_sheet_row(&sheet, row);
    }
  }
  return rs_sheet_end(&sheet, err);
}

rasid_status rs_page_write(const rs_page *p, rasid_format format, const rasid_style *style, rs_buf *out,
                           rasid_error *err) {
  rasid_style own = style ? *style : (rasid_style){.width = 100};
  if (!own.width) own.width = 100;
  if (p->failed) return rs_fail_memory(err);
  switch (format) {
  case RASID_TABLE:
  case RASID_MARKDOWN:
  case RASID_HTML: return for_people(p, format, &own, out, err);
  case RASID_JSON:
  case RASID_JSONL: return as_json(p, format == RASID_JSONL, &own, out, err);
  case RASID_CSV:
  case RASID_TSV: return as_values(p, format, &own, out, err);
  default: return rs_fail(err, RASID_ARGUMENT, "a page has no such format");
  }
}

/* A block of rows as a table for a terminal. Widths are those of the block's values; where they do not fit, the widest columns of
 * text are cut. Invariant: numbers stand on the right, texts on the left of their column; prose stands below its row, whole.
 * Cost: each value is looked at twice. */
#include "export/sheet.h"
#include "export/term.h"

enum { GAP = 2, LEAST = 10 /* a day is never cut */, ID = 32 };

static bool is_number(rasid_type t) { return t == RASID_INTEGER || t == RASID_REAL; }

static bool is_prose(const rs_sheet *s, uint32_t column) {
  return rs_str_eq_c(rs_str_from_c(s->columns[column].name), "text");
}

static void plain_of(rs_buf *b, const rasid_value *v) {
  b->n = 0;
  rs_sheet_plain(b, v);
}

static uint32_t total_of(const rs_sheet *s, const uint32_t *width) {
  uint32_t total = 0;
  for (uint32_t c = 0; c < s->ncolumns; c++) total += is_prose(s, c) || !width[c] ? 0 : width[c] + GAP;
  return total;
}

/* Ids go first: they are for programs. */
static void fit(const rs_sheet *s, uint32_t *width) {
  for (uint32_t c = s->ncolumns; c-- > 0 && total_of(s, width) > s->style.width + GAP;)
    if (width[c] == ID && s->columns[c].type == RASID_TEXT && !is_prose(s, c)) width[c] = 0;
  for (uint32_t total = total_of(s, width); total > s->style.width + GAP; total--) {
    uint32_t widest = UINT32_MAX;
    for (uint32_t c = 0; c < s->ncolumns; c++)
      if (!is_prose(s, c) && s->columns[c].name[0] && !is_number(s->columns[c].type) && width[c] > LEAST &&
          (widest == UINT32_MAX || width[c] > width[widest]))
        widest = c;
    if (widest == UINT32_MAX) return;
    width[widest]--;
  }
}

static void blanks(rs_buf *out, uint32_t n) {
  for (uint32_t i = 0; i < n; i++) rs_buf_char(out, ' ');
}

static void trim_line(rs_buf *out) {
  while (out->n && out->p[out->n - 1] == ' ') out->n--;
  rs_buf_char(out, '\n');
}

static void put_cell(rs_buf *out, rs_str text, uint32_t width, bool right) {
  uint32_t w = rs_term_width(text);
  if (right && w < width) blanks(out, width - w);
  uint32_t used = rs_term_cut(out, text, width);
  if (!right) blanks(out, used < width ? width - used : 0);
  blanks(out, GAP);
}

/* A column that is empty in the whole block is left out. */
static void put_head(rs_sheet *s, const uint32_t *width) {
  if (s->style.colour) rs_buf_c(s->out, "\033[1m");
  for (uint32_t c = 0; c < s->ncolumns; c++)
    if (width[c] && !is_prose(s, c))
      put_cell(s->out, rs_str_from_c(s->columns[c].name), width[c], is_number(s->columns[c].type));
  while (s->out->n && s->out->p[s->out->n - 1] == ' ') s->out->n--;
  if (s->style.colour) rs_buf_c(s->out, "\033[0m");
  rs_buf_char(s->out, '\n');
}

void rs_sheet_block(rs_sheet *s) {
  rs_buf cell = {0};
  uint32_t *width = RS_NEW(&s->block, uint32_t, s->ncolumns);
  if (!width || s->failed) {
    s->failed = true;
    return;
  }
  for (uint32_t i = 0; i < s->nheld; i++) {
    plain_of(&cell, &s->held[i]);
    uint32_t c = i % s->ncolumns, w = rs_term_width(rs_buf_view(&cell)), n = (uint32_t)strlen(s->columns[c].name);
    if (w && w < n) w = n;
    if (w > width[c]) width[c] = w;
  }
  fit(s, width);
  put_head(s, width); /* widths are the block's, so each has a head of its own */
  for (uint32_t r = 0; r < s->nheld; r += s->ncolumns) {
    for (uint32_t c = 0; c < s->ncolumns; c++) {
      if (!width[c] || is_prose(s, c)) continue;
      plain_of(&cell, &s->held[r + c]);
      put_cell(s->out, rs_buf_view(&cell), width[c], is_number(s->columns[c].type));
    }
    trim_line(s->out);
    for (uint32_t c = 0; c < s->ncolumns; c++) {
      if (!width[c] || !is_prose(s, c)) continue;
      plain_of(&cell, &s->held[r + c]);
      rs_term_prose(s->out, rs_buf_view(&cell), 4, s->style.width > 24 ? s->style.width - 4 : 20);
    }
  }
  s->failed |= cell.failed;
  rs_buf_free(&cell);
  rs_arena_reset(&s->block);
  s->held = NULL, s->nheld = s->cap_held = 0;
}

/* The compiler's messages: kept with their place, told in the order of the sources, with the line and a caret.
 * Invariant: at most RS_MAX_LEX_ERRORS errors and as many warnings are kept, all are counted. Cost: linear in the
 * messages and, when written, in the files they point into. */
#include "lexc/build.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static void say(rs_lexc *c, bool warning, uint32_t file, uint32_t line, uint32_t column, const char *fmt, va_list ap) {
  uint32_t *count = warning ? &c->nwarnings : &c->nerrors;
  if ((*count)++ >= RS_MAX_LEX_ERRORS) return;
  char text[600];
  int n = vsnprintf(text, sizeof text, fmt, ap);
  size_t len = n < 0 ? 0 : (size_t)n < sizeof text ? (size_t)n : sizeof text - 1;
  len = rs_utf8_valid(rs_str_make(text, len)); /* the cut may have split a letter */
  rs_str kept = rs_arena_copy(&c->a, rs_str_make(text, len));
  if (!kept.p) {
    c->no_memory = true;
    return;
  }
  c->notes[c->nnotes++] = (rs_lexc_note){warning, file, line, column, kept};
}

void rs_lexc_error(rs_lexc *c, uint32_t file, uint32_t line, uint32_t column, const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  say(c, false, file, line, column, fmt, ap);
  va_end(ap);
}

void rs_lexc_warn(rs_lexc *c, uint32_t file, uint32_t line, uint32_t column, const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  say(c, true, file, line, column, fmt, ap);
  va_end(ap);
}

static int by_place(const void *x, const void *y) {
  const rs_lexc_note *a = x, *b = y;
  if (a->file != b->file) return a->file < b->file ? -1 : 1;
  if (a->line != b->line) return a->line < b->line ? -1 : 1;
  if (a->column != b->column) return a->column < b->column ? -1 : 1;
  return rs_str_cmp(a->text, b->text);
}

void rs_lexc_sort_notes(rs_lexc *c) {
  if (c->nnotes) qsort(c->notes, c->nnotes, sizeof *c->notes, by_place);
}

uint32_t rs_lexc_nmessages(const rs_lexc *c) { return c->nnotes; }
uint32_t rs_lexc_nerrors(const rs_lexc *c) { return c->nerrors; }
uint32_t rs_lexc_nwarnings(const rs_lexc *c) { return c->nwarnings; }

static rs_str line_of(rs_str text, uint32_t line) {
  while (text.p && line > 1) (void)rs_str_cut(&text, '\n'), line--;
  if (!text.p || line == 0) return (rs_str){NULL, 0};
  rs_str s = rs_str_cut(&text, '\n');
  while (s.n && (s.p[s.n - 1] == '\r' || s.p[s.n - 1] == ' ')) s.n--;
  return s;
}

/* Characters up to a byte column: what an editor counts. */
static uint32_t characters(rs_str s, uint32_t column) {
  uint32_t n = 1;
  for (uint32_t i = 0; i + 1 < column && i < s.n; i++) n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
  return n;
}

rs_lexc_message rs_lexc_message_at(const rs_lexc *c, uint32_t i) {
  const rs_lexc_note *n = &c->notes[i];
  rs_lexc_message m = {.warning = n->warning, .text = n->text, .line = n->line, .column = n->column};
  if (n->file == RS_NONE) return m;
  const rs_lexc_file *f = &c->files[n->file];
  m.file = f->name;
  m.source = line_of(f->text, n->line);
  if (m.source.n && n->column) {
    bool mark = n->line == 1 && m.source.n >= 3 && memcmp(m.source.p, "\xEF\xBB\xBF", 3) == 0;
    if (mark) m.source = rs_str_sub(m.source, 3, m.source.n);
    m.column = characters(m.source, n->column);
  }
  return m;
}

/* Below the place: tabs are kept and vowel marks take no room, so that the caret stands right in a terminal. */
static void write_caret(rs_buf *out, rs_str line, uint32_t column) {
  const char *p = line.p, *end = line.p + line.n;
  uint32_t cp = 0;
  for (uint32_t k = 1; k < column && p < end; k++) {
    unsigned n = rs_utf8_get(p, end, &cp);
    if (!n) n = 1, cp = ' ';
    bool mark = (cp >= 0x300 && cp < 0x370) || (cp >= 0x64B && cp < 0x660) || cp == 0x670;
    if (!mark) rs_buf_char(out, cp == '\t' ? '\t' : ' ');
    p += n;
  }
  rs_buf_c(out, "^\n");
}

void rs_lexc_write_messages(const rs_lexc *c, rs_buf *out) {
  enum { MAX_SHOWN = 300 }; /* bytes of a source line that help a reader */
  for (uint32_t i = 0; i < c->nnotes; i++) {
    rs_lexc_message m = rs_lexc_message_at(c, i);
    if (m.file.n) rs_buf_str(out, m.file), rs_buf_char(out, ':');
    if (m.line) rs_buf_u64(out, m.line), rs_buf_char(out, ':');
    if (m.line && m.column) rs_buf_u64(out, m.column), rs_buf_char(out, ':');
    rs_buf_c(out, m.file.n ? " " : "");
    rs_buf_c(out, m.warning ? "warning: " : "error: ");
    rs_buf_str(out, m.text);
    rs_buf_char(out, '\n');
    if (!m.source.n) continue;
    rs_str shown = m.source;
    if (shown.n > MAX_SHOWN) shown = rs_str_sub(shown, 0, (uint32_t)rs_utf8_valid(rs_str_sub(shown, 0, MAX_SHOWN)));
    rs_buf_c(out, "    ");
    rs_buf_str(out, shown);
    rs_buf_c(out, "\n    ");
    write_caret(out, shown, m.column ? m.column : 1);
  }
  if (c->nerrors > RS_MAX_LEX_ERRORS) rs_buf_printf(out, "and %u more errors\n", c->nerrors - RS_MAX_LEX_ERRORS);
  if (c->nwarnings > RS_MAX_LEX_ERRORS) rs_buf_printf(out, "and %u more warnings\n", c->nwarnings - RS_MAX_LEX_ERRORS);
}

/* Text for a terminal. Invariant: no control character of a text reaches the terminal, nor a direction mark that could leave
 * its line. Cost: one pass over the text. */
#include "export/term.h"
#include <utf8proc.h>

uint32_t rs_term_next(rs_str s, uint32_t *at) {
  utf8proc_int32_t cp;
  utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s.p + *at, (utf8proc_ssize_t)(s.n - *at), &cp);
  *at += n > 0 ? (uint32_t)n : 1;
  return n > 0 ? (uint32_t)cp : 0xFFFD;
}

static bool is_control(uint32_t cp) {
  return cp < 0x20 || (cp >= 0x7F && cp < 0xA0) || cp == 0x200E || cp == 0x200F || cp == 0x061C ||
         (cp >= 0x2028 && cp <= 0x202E) || (cp >= 0x2066 && cp <= 0x2069);
}

uint32_t rs_term_columns(uint32_t cp) {
  int w = is_control(cp) ? (cp < 0x20) : utf8proc_charwidth((utf8proc_int32_t)cp);
  return w > 0 ? (uint32_t)w : 0;
}

bool rs_term_rtl(rs_str s) {
  for (uint32_t i = 0; i < s.n;) {
    int bidi = utf8proc_get_property((utf8proc_int32_t)rs_term_next(s, &i))->bidi_class;
    if (bidi == UTF8PROC_BIDI_CLASS_R || bidi == UTF8PROC_BIDI_CLASS_AL) return true;
    if (bidi == UTF8PROC_BIDI_CLASS_L) return false;
  }
  return false;
}

void rs_term_cp(rs_buf *out, rs_str s, uint32_t from, uint32_t to, uint32_t cp) {
  if (!is_control(cp)) rs_buf_add(out, s.p + from, to - from);
  else if (cp < 0x20) rs_buf_char(out, ' ');
}

void rs_term_name(rs_buf *out, rs_str s) {
  bool ascii = true;
  for (uint32_t i = 0; i < s.n; i++) ascii = ascii && (unsigned char)s.p[i] < 0x80;
  if (!ascii) rs_buf_c(out, RS_ISOLATE);
  for (uint32_t i = 0; i < s.n;) {
    uint32_t from = i, cp = rs_term_next(s, &i);
    rs_term_cp(out, s, from, i, cp);
  }
  if (!ascii) rs_buf_c(out, RS_ISOLATE_END);
}

uint32_t rs_term_line(rs_str s, uint32_t from, uint32_t room) {
  uint32_t used = 0, last_blank = from;
  for (uint32_t i = from; i < s.n;) {
    uint32_t at = i, cp = rs_term_next(s, &i);
    if (cp == ' ' || cp < 0x20) last_blank = at;
    used += rs_term_columns(cp);
    if (used > room && at > from) return cp == ' ' ? at : last_blank > from ? last_blank : at;
  }
  return s.n;
}

uint32_t rs_term_width(rs_str s) {
  uint32_t w = 0;
  for (uint32_t i = 0; i < s.n;) w += rs_term_columns(rs_term_next(s, &i));
  return w;
}

uint32_t rs_term_cut(rs_buf *out, rs_str s, uint32_t room) {
  uint32_t w = rs_term_width(s), used = 0, i = 0;
  if (w <= room) {
    rs_term_name(out, s);
    return w;
  }
  while (i < s.n) {
    uint32_t at = i, c = rs_term_columns(rs_term_next(s, &i));
    if (used + c + 1 > room) {
      i = at;
      break;
    }
    used += c;
  }
  rs_term_name(out, rs_str_sub(s, 0, i));
  rs_buf_c(out, "\xE2\x80\xA6");
  return used + 1;
}

void rs_term_prose(rs_buf *out, rs_str s, uint32_t indent, uint32_t room) {
  bool rtl = rs_term_rtl(s);
  for (uint32_t from = 0; from < s.n;) {
    uint32_t end = rs_term_line(s, from, room);
    for (uint32_t i = 0; i < indent; i++) rs_buf_char(out, ' ');
    rs_buf_c(out, rtl ? RS_ISOLATE_RTL : RS_ISOLATE_LTR);
    for (uint32_t i = from; i < end;) {
      uint32_t at = i, cp = rs_term_next(s, &i);
      rs_term_cp(out, s, at, i, cp);
    }
    rs_buf_c(out, RS_ISOLATE_END "\n");
    from = end;
    while (from < s.n && s.p[from] == ' ') from++;
  }
}

/* The bytes of tags. Cost: linear; a quote inside a tag that is not closed ends with the tag's first '>'. */
#include "ingest/html_tag.h"

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

static bool name_start(char c) { return (lower(c) >= 'a' && lower(c) <= 'z') || c == '/' || c == '!' || c == '?'; }

bool rs_tag_starts(rs_str s, const char *z) {
  uint32_t i = 0;
  for (; z[i]; i++)
    if (i >= s.n || lower(s.p[i]) != z[i]) return false;
  return true;
}

bool rs_tag_is(rs_str s, const char *z) { return rs_tag_starts(s, z) && s.n == strlen(z); }

uint32_t rs_tag_find(rs_str s, uint32_t from, const char *z) {
  uint32_t n = (uint32_t)strlen(z);
  for (uint32_t i = from; i + n <= s.n; i++)
    if (lower(s.p[i]) == z[0] && rs_tag_starts(rs_str_sub(s, i, s.n), z)) return i;
  return RS_TAG_NONE;
}

/* The end of a comment that opens at i, as HTML has it: "<!-->" is a whole one, "--!>" ends one too. */
static uint32_t behind_comment(rs_str s, uint32_t i, bool *whole) {
  for (uint32_t k = i + 2; k + 2 < s.n; k++) {
    if (s.p[k] != '-' || s.p[k + 1] != '-') continue;
    if (s.p[k + 2] == '>') return *whole = true, k + 3;
    if (k > i + 3 && s.p[k + 2] == '!' && k + 3 < s.n && s.p[k + 3] == '>') return *whole = true, k + 4;
  }
  return *whole = false, s.n;
}

/* With quotes, '>' inside them ends no tag; declarations know none. */
static void rest_of(rs_str s, uint32_t i, bool quotes, rs_tag *t) {
  uint32_t from = i;
  char quote = 0;
  uint32_t first = 0; /* the first '>' inside quotes */
  for (; i < s.n; i++) {
    char c = s.p[i];
    if (quote) {
      if (c == quote)
        quote = 0;
      else if (c == '>' && !first)
        first = i;
      else if (c == '<' && first)
        break;
    } else if (c == '>') {
      break;
    } else if (quotes && (c == '"' || c == '\'') && i > from && (s.p[i - 1] == '=' || rs_is_blank(s.p[i - 1]))) {
      quote = c, first = 0;
    }
  }
  if (quote && first) i = first;
  t->whole = i < s.n && s.p[i] == '>';
  t->rest = rs_str_sub(s, from, i);
  t->end = t->whole ? i + 1 : i;
}

bool rs_tag_next(rs_str s, uint32_t *at, rs_tag *t) {
  uint32_t i = *at;
  for (;; i++) {
    const char *p = i < s.n ? memchr(s.p + i, '<', s.n - i) : NULL;
    if (!p) return *at = s.n, false;
    i = (uint32_t)(p - s.p);
    if (i + 1 < s.n && name_start(s.p[i + 1])) break;
  }
  *t = (rs_tag){.at = i};
  rs_str from = rs_str_sub(s, i, s.n);
  if (rs_str_starts(from, RS_STR("<!--"))) {
    t->name = rs_str_sub(s, i + 1, i + 4);
    t->end = behind_comment(s, i, &t->whole);
  } else {
    i++;
    if (s.p[i] == '/') t->close = true, i++;
    uint32_t from_name = i;
    while (i < s.n && !rs_is_blank(s.p[i]) && s.p[i] != '>' && s.p[i] != '/') i++;
    t->name = rs_str_sub(s, from_name, i);
    rest_of(s, i, s.p[from_name] != '!', t);
  }
  *at = t->end;
  return true;
}

static bool name_byte(char c) { return !rs_is_blank(c) && c != '=' && c != '>' && c != '/' && c != ';'; }

rs_str rs_tag_value(const rs_tag *t, const char *name) {
  rs_str s = t->rest;
  for (uint32_t i = 0; i < s.n;) {
    while (i < s.n && !name_byte(s.p[i])) i++;
    uint32_t from = i;
    while (i < s.n && name_byte(s.p[i])) i++;
    rs_str key = rs_str_sub(s, from, i);
    while (i < s.n && rs_is_blank(s.p[i])) i++;
    if (i >= s.n || s.p[i] != '=') continue;
    for (i++; i < s.n && rs_is_blank(s.p[i]);) i++;
    char quote = i < s.n && (s.p[i] == '"' || s.p[i] == '\'') ? s.p[i++] : 0;
    from = i;
    while (i < s.n && (quote ? s.p[i] != quote : !rs_is_blank(s.p[i]))) i++;
    if (rs_tag_is(key, name)) return rs_str_trim(rs_str_sub(s, from, i));
    if (quote && i < s.n) i++;
  }
  return rs_str_make(NULL, 0);
}

rs_str rs_tag_param(rs_str s, const char *name) {
  for (rs_str_cut(&s, ';'); s.n;) {
    rs_str v = rs_str_cut(&s, ';'), key = rs_str_trim(rs_str_cut(&v, '='));
    if (!rs_tag_is(key, name)) continue;
    v = rs_str_trim(v);
    if (v.n >= 2 && (v.p[0] == '"' || v.p[0] == '\'') && v.p[v.n - 1] == v.p[0]) v = rs_str_sub(v, 1, v.n - 1);
    return v;
  }
  return rs_str_make(NULL, 0);
}

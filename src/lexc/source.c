/* Reader of *.lex files: lines into entries with attributes and values (lexicon/FORMAT.md).
 * Invariant: whatever the bytes, every line either becomes part of an entry or a message; strings point into the
 * file's text unless an escape had to be taken out. Cost: one pass, linear. */
#include "lexc/build.h"
#include "lexicon/lexicon.h"
#include <stdlib.h>

typedef struct reader {
  rs_lexc *c;
  rs_lexc_file *f;
  uint32_t file, line;
  const char *line0;   /* start of the line, for columns */
  bool have[4];        /* header lines seen */
  bool told_header;    /* what is missing was told */
  bool in_entry, skip; /* skip: the entry's head was wrong, its attributes go with it */
  rs_src_entry entry;
  uint32_t cap_attrs;
  uint32_t sense_from; /* attributes from here belong to the open sense; equal names before are not merged */
  rs_buf header;
  bool no_memory;
} reader;

static const char *const header_names[4] = {"language", "source", "licence", "date"};

static uint32_t column(const reader *r, const char *p) { return (uint32_t)(p - r->line0) + 1; }

#define SAY(r, p, ...) rs_lexc_error((r)->c, (r)->file, (r)->line, column((r), (p)), __VA_ARGS__)
#define REFUSE(r, p, ...)                                                                                              \
  do {                                                                                                                 \
    SAY(r, p, __VA_ARGS__);                                                                                            \
    return;                                                                                                            \
  } while (0)

/* The piece up to the next `sep` that no backslash precedes; *rest is what follows it, p NULL at the end. */
static rs_str cut(rs_str *rest, char sep) {
  rs_str s = *rest;
  for (uint32_t i = 0; i < s.n; i++) {
    if (s.p[i] == '\\' && i + 1 < s.n) {
      i++;
    } else if (s.p[i] == sep) {
      *rest = rs_str_sub(s, i + 1, s.n);
      return rs_str_sub(s, 0, i);
    }
  }
  *rest = (rs_str){NULL, 0};
  return s;
}

/* Trims blanks, but not one that a backslash before it keeps. */
static rs_str trim(rs_str s) {
  while (s.n && rs_is_blank(s.p[0])) s.p++, s.n--;
  while (s.n && rs_is_blank(s.p[s.n - 1]) && !(s.n > 1 && s.p[s.n - 2] == '\\')) s.n--;
  return s;
}

static rs_str unescape(reader *r, rs_str s) {
  if (!s.n || !memchr(s.p, '\\', s.n)) return s;
  char *p = rs_arena_alloc(&r->c->a, s.n, 1);
  if (!p) return r->no_memory = true, s;
  uint32_t n = 0;
  for (uint32_t i = 0; i < s.n; i++) {
    if (s.p[i] == '\\' && i + 1 < s.n) i++;
    p[n++] = s.p[i];
  }
  return (rs_str){p, n};
}

/* A comment starts at the line's first column, or behind blanks where a blank or the line's end follows it: so that
 * `verb X#2` and the mark `#future` of a pattern are none. */
static rs_str without_comment(rs_str s) {
  if (s.n && s.p[0] == '#') return (rs_str){s.p, 0};
  for (uint32_t i = 0; i < s.n; i++) {
    if (s.p[i] == '\\')
      i++;
    else if (s.p[i] == '#' && rs_is_blank(s.p[i - 1]) && (i + 1 == s.n || rs_is_blank(s.p[i + 1])))
      return rs_str_sub(s, 0, i);
  }
  return s;
}

static unsigned month_days(uint32_t y, uint32_t m) {
  static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return m == 2 && y % 4 == 0 && (y % 100 != 0 || y % 400 == 0) ? 29 : days[m - 1];
}

uint32_t rs_source_date(rs_str s, bool end) {
  uint32_t y, m = end ? 12 : 1, d;
  rs_str part = rs_str_cut(&s, '-');
  if (part.n != 4 || !rs_str_to_u32(part, &y) || y < 1) return 0;
  if (s.p) {
    part = rs_str_cut(&s, '-');
    if (part.n != 2 || !rs_str_to_u32(part, &m) || m < 1 || m > 12) return 0;
  }
  d = end ? month_days(y, m) : 1;
  if (s.p && (s.n != 2 || !rs_str_to_u32(s, &d) || d < 1 || d > month_days(y, m))) return 0;
  return y * 10000 + m * 100 + d;
}

static bool looks_like_dates(rs_str q) {
  for (uint32_t i = 0; i + 1 < q.n; i++)
    if (q.p[i] == '.' && q.p[i + 1] == '.') return true;
  return q.n >= 4 && rs_is_digit(q.p[0]) && rs_is_digit(q.p[1]) && rs_is_digit(q.p[2]) && rs_is_digit(q.p[3]);
}

static void read_dates(reader *r, rs_src_value *v, rs_str q) {
  rs_str from = q, to = q;
  for (uint32_t i = 0; i + 1 < q.n; i++) {
    if (q.p[i] != '.' || q.p[i + 1] != '.') continue;
    from = rs_str_trim(rs_str_sub(q, 0, i)), to = rs_str_trim(rs_str_sub(q, i + 2, q.n));
    break;
  }
  if (v->from || v->to) SAY(r, q.p, "this value has dates already: write one [from..to]");
  v->from = from.n ? rs_source_date(from, false) : 0;
  v->to = to.n ? rs_source_date(to, true) : 0;
  if ((from.n && !v->from) || (to.n && !v->to))
    SAY(r, q.p, "'" RS_STR_FMT "' is no date: write yyyy, yyyy-mm or yyyy-mm-dd, as in [2015-01-23..]", RS_STR_ARG(q));
  else if (v->from && v->to && v->from > v->to)
    SAY(r, q.p, "the time [" RS_STR_FMT "] ends before it begins: change the two dates", RS_STR_ARG(q));
}

static void read_qualifier(reader *r, rs_src_value *v, rs_str q) {
  q = rs_str_trim(q);
  if (!q.n) REFUSE(r, q.p, "empty [ ]: write a date or a word in it, or \\[ for the bracket itself");
  if (looks_like_dates(q)) {
    read_dates(r, v, q);
    return;
  }
  rs_str word;
  while (rs_next_word(&q, &word)) {
    if (v->nquals == 4) REFUSE(r, word.p, "more than four words in [..] behind one value");
    v->quals[v->nquals++] = word;
  }
}

/* Takes the qualifiers off the end of a value, from the last backwards. */
static rs_str take_qualifiers(reader *r, rs_src_value *v, rs_str s) {
  while (s.n && s.p[s.n - 1] == ']') {
    uint32_t open = s.n - 1;
    while (open > 0 && s.p[open - 1] != '[') open--;
    if (open == 0 || (open > 1 && s.p[open - 2] == '\\')) break;
    read_qualifier(r, v, rs_str_sub(s, open, s.n - 1));
    s = trim(rs_str_sub(s, 0, open - 1));
  }
  return s;
}

static uint32_t room_for(uint32_t n) {
  uint32_t room = 1;
  while (room < n) room *= 2;
  return room;
}

/* Room for n more values behind those the attribute has; doubled as it grows, so that many lines stay linear. */
static rs_src_value *add_values(reader *r, rs_src_attr *a, uint32_t n) {
  if (a->nvalues && a->nvalues + n <= room_for(a->nvalues)) return a->values + a->nvalues;
  rs_src_value *v = RS_NEW(&r->c->a, rs_src_value, room_for(a->nvalues + n));
  if (!v) return r->no_memory = true, NULL;
  if (a->nvalues) memcpy(v, a->values, a->nvalues * sizeof *v);
  a->values = v;
  return v + a->nvalues;
}

static void read_values(reader *r, rs_src_attr *a, rs_str text) {
  uint32_t n = 1;
  for (rs_str rest = text; cut(&rest, ';'), rest.p;) n++;
  rs_src_value *v = add_values(r, a, n);
  if (!v) return;
  for (rs_str rest = text; rest.p;) {
    const char *at = rest.p;
    rs_str s = trim(cut(&rest, ';'));
    if (!s.n) {
      /* A lone or doubled `;` would else become a name without letters. */
      SAY(r, s.p ? s.p : at, "'" RS_STR_FMT "' has an empty value: write one, or take the ';' out",
          RS_STR_ARG(a->name));
      continue;
    }
    *v = (rs_src_value){.line = r->line, .column = column(r, s.p)};
    v->text = unescape(r, take_qualifiers(r, v, s));
    if (!v->text.n) SAY(r, s.p, "nothing stands before the [..]");
    if (v->text.n > UINT16_MAX) SAY(r, s.p, "the value is longer than 65,535 bytes");
    v++;
  }
  a->nvalues = (uint32_t)(v - a->values);
}

static bool name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || rs_is_digit(c) || c == '-' || c == '_' || c == '.';
}

static rs_src_attr *attribute(reader *r, rs_str name, const char *at) {
  rs_src_entry *e = &r->entry;
  bool sense = RS_IS(name, "sense");
  for (uint32_t i = r->sense_from; !sense && i < e->nattrs; i++)
    if (rs_str_eq(e->attrs[i].name, name)) return &e->attrs[i];
  if (!sense && e->nattrs - r->sense_from >= RS_MAX_LEX_ATTRS) {
    SAY(r, at, "more than %u attributes in one entry or sense: split it", RS_MAX_LEX_ATTRS);
    return NULL;
  }
  if (e->nattrs == r->cap_attrs) {
    rs_src_attr *p = realloc(e->attrs, (r->cap_attrs ? r->cap_attrs * 2 : 16) * sizeof *p);
    if (!p) return r->no_memory = true, NULL;
    e->attrs = p;
    r->cap_attrs = r->cap_attrs ? r->cap_attrs * 2 : 16;
  }
  if (sense) r->sense_from = e->nattrs + 1;
  e->attrs[e->nattrs] = (rs_src_attr){.name = name, .line = r->line, .column = column(r, at)};
  return &e->attrs[e->nattrs++];
}

static void read_attribute(reader *r, rs_str s) {
  s = trim(s);
  if (r->skip) return;
  if (!s.n) REFUSE(r, s.p, "nothing stands here: take the '|' out, or write '\\|' for the sign itself");
  rs_str rest = s, name = trim(cut(&rest, ':'));
  bool good = rest.p && name.n;
  for (uint32_t i = 0; i < name.n; i++) good = good && name_char(name.p[i]);
  if (!good)
    REFUSE(r, s.p, "an attribute is 'name: value', this has no name and ':' (an entry starts at the first column)");
  rest = trim(rest);
  if (!rest.n)
    REFUSE(r, s.p, "'" RS_STR_FMT "' has no value: write one behind the ':', or take the line out", RS_STR_ARG(name));
  rs_src_attr *a = attribute(r, name, s.p);
  if (a) read_values(r, a, rest);
}

static void end_entry(reader *r) {
  rs_src_entry *e = &r->entry;
  if (r->in_entry && !r->skip) {
    rs_src_attr *attrs = RS_NEW(&r->c->a, rs_src_attr, e->nattrs);
    rs_src_entry *to = attrs ? RS_PUSH(&r->c->a, r->c->entries, r->c->nentries, r->c->cap_entries) : NULL;
    if (!to) {
      r->no_memory = true;
    } else {
      if (e->nattrs) memcpy(attrs, e->attrs, e->nattrs * sizeof *attrs);
      *to = *e;
      to->attrs = attrs;
    }
  }
  e->nattrs = 0;
  r->in_entry = r->skip = false;
}

static rs_kind read_kind(reader *r, rs_str word) {
  uint32_t k = rs_name_index(rs_kind_names + 1, RS_KIND_COUNT - 1, word);
  if (k != RS_NONE) return (rs_kind)(k + 1);
  char hint[160];
  rs_guess g = rs_guess_start(word);
  for (unsigned i = 1; i < RS_KIND_COUNT; i++) rs_guess_try(&g, rs_str_from_c(rs_kind_names[i]));
  SAY(r, word.p, "unknown kind '" RS_STR_FMT "'%s", RS_STR_ARG(word),
      rs_guess_text(&g, "an entry is a kind, a blank and a key; attributes are indented", hint, sizeof hint));
  return RS_KIND_NONE;
}

static void need_header(reader *r, rs_str s) {
  if (r->told_header) return;
  for (int i = 0; i < 4; i++) {
    if (r->have[i]) continue;
    SAY(r, s.p,
        "the file has no @%s line before its first entry: write one ('@language ar', '@source our own', '@licence "
        "MIT', '@date 2026-11-24')",
        header_names[i]);
    r->told_header = true;
  }
}

/* `kind key`, or `-kind key`, up to the first `|`. */
static void read_head(reader *r, rs_str s) {
  bool removed = s.p[0] == '-';
  end_entry(r);
  need_header(r, s);
  r->in_entry = true;
  r->sense_from = 0;
  if (removed) s = rs_str_sub(s, 1, s.n);
  s = trim(s);
  uint32_t n = 0;
  while (n < s.n && !rs_is_blank(s.p[n])) n++;
  rs_str kind = rs_str_sub(s, 0, n), key = trim(rs_str_sub(s, n, s.n));
  rs_kind k = read_kind(r, kind);
  if (k && !key.n) SAY(r, s.p, "'" RS_STR_FMT "' has no key: write what it is called behind it", RS_STR_ARG(kind));
  r->skip = !k || !key.n;
  if (r->skip) return;
  if (key.n > UINT16_MAX) r->skip = true, SAY(r, key.p, "the key is longer than 65,535 bytes");
  key = unescape(r, key);
  r->entry = (rs_src_entry){.kind = k,
                            .lang = r->f->lang,
                            .key = key,
                            .word = rs_lexicon_key_word(key),
                            .attrs = r->entry.attrs,
                            .file = r->file,
                            .line = r->line,
                            .layer = r->f->layer,
                            .removed = removed};
}

static void read_header(reader *r, rs_str s) {
  s = rs_str_sub(s, 1, s.n);
  uint32_t n = 0;
  while (n < s.n && !rs_is_blank(s.p[n])) n++;
  rs_str name = rs_str_sub(s, 0, n), value = trim(rs_str_sub(s, n, s.n));
  char hint[160];
  rs_guess g = rs_guess_start(name);
  int which = -1;
  for (int i = 0; i < 4; i++) {
    rs_guess_try(&g, rs_str_from_c(header_names[i]));
    if (rs_str_eq_c(name, header_names[i])) which = i;
  }
  if (which < 0)
    REFUSE(r, name.p, "unknown header '@" RS_STR_FMT "'%s", RS_STR_ARG(name),
           rs_guess_text(&g, "there are @language, @source, @licence and @date", hint, sizeof hint));
  if (!value.n) REFUSE(r, name.p, "'@" RS_STR_FMT "' has no value", RS_STR_ARG(name));
  if (r->in_entry) REFUSE(r, name.p, "a header line stands before the first entry: move it to the top of the file");
  if (which == 0) {
    uint32_t lang = rs_name_index(rs_lang_names, RS_LANG_COUNT, value);
    if (lang == RS_NONE)
      SAY(r, value.p, "unknown language '" RS_STR_FMT "': there are all, ar and en", RS_STR_ARG(value));
    else if (r->have[0])
      SAY(r, value.p, "the file has a language already: one file holds one language");
    else
      r->f->lang = (rs_lang)lang;
  } else if (which == 3 && !rs_source_date(value, false)) {
    SAY(r, value.p, "'" RS_STR_FMT "' is no date: write yyyy-mm-dd", RS_STR_ARG(value));
  }
  r->have[which] = true;
  rs_buf_printf(&r->header, "@%-8s " RS_STR_FMT "\n", header_names[which], RS_STR_ARG(value));
}

static void read_line(reader *r, rs_str line) {
  rs_str s = without_comment(line);
  while (s.n && rs_is_blank(s.p[s.n - 1])) s.n--;
  if (!s.n) return;
  if (s.p[0] == '@') {
    read_header(r, s);
    return;
  }
  bool indented = rs_is_blank(s.p[0]);
  rs_str rest = s;
  if (!indented) {
    read_head(r, cut(&rest, '|'));
  } else if (!r->in_entry) {
    REFUSE(r, trim(s).p,
           "an indented line belongs to the entry above it, and there is none: start an entry at the first column");
  } else {
    read_attribute(r, cut(&rest, '|'));
  }
  while (rest.p) read_attribute(r, cut(&rest, '|'));
}

rasid_status rs_source_read(rs_lexc *c, uint32_t file, rasid_error *err) {
  reader r = {.c = c, .f = &c->files[file], .file = file};
  rs_str text = r.f->text;
  size_t good = rs_utf8_valid(text);
  if (text.n >= 3 && memcmp(text.p, "\xEF\xBB\xBF", 3) == 0) text = rs_str_sub(text, 3, text.n);
  const char *end = r.f->text.p + good, *p = text.p;
  while (p && p < end) {
    const char *stop = memchr(p, '\n', (size_t)(end - p));
    r.line++;
    r.line0 = p;
    read_line(&r, rs_str_make(p, (size_t)((stop ? stop : end) - p)));
    p = stop ? stop + 1 : end;
  }
  if (good < r.f->text.n) {
    if (!r.line0 || (p > text.p && p[-1] == '\n')) r.line++, r.line0 = end;
    SAY(&r, end, "this is no UTF-8: save the file as UTF-8; what follows was not read");
  }
  end_entry(&r);
  free(r.entry.attrs);
  r.f->header = rs_arena_copy(&c->a, rs_buf_view(&r.header));
  bool failed = r.header.failed || !r.f->header.p || r.no_memory;
  rs_buf_free(&r.header);
  return failed ? rs_fail_memory(err) : RASID_OK;
}

const rs_src_attr *rs_src_find(const rs_src_entry *e, const char *name) {
  for (uint32_t i = 0; i < e->nattrs && !RS_IS(e->attrs[i].name, "sense"); i++)
    if (rs_str_eq_c(e->attrs[i].name, name)) return &e->attrs[i];
  return NULL;
}

/* Other coders' dictionaries -> items -> sources. Invariant: an item is written once, whatever files and lines it came
 * from, and what is written compiles over the base lexicon. Cost: linear in the dictionaries; a line is compared with
 * those its item already has. */
#include "lexc/import_internal.h"
#include "text/text.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- lines ---- */
/* A brace groups words in a pattern, and lists forms elsewhere. */
static bool is_sign(char c, bool pattern) { return c == '[' || (c == '{' && !pattern) || c == ';' || c == '#'; }

/* Cuts comments <!-- --> out of the front; false: nothing of the line is left. */
static bool skip_markup(rs_import_reader *r, rs_str *line) {
  for (;;) {
    rs_str t = rs_str_trim(*line);
    if (!r->in_comment && !rs_str_starts(t, RS_STR("<!--"))) return t.n != 0;
    r->in_comment = true;
    uint32_t i = 0;
    while (i + 3 <= line->n && memcmp(line->p + i, "-->", 3) != 0) i++;
    if (i + 3 > line->n) return false;
    r->in_comment = false;
    *line = rs_str_sub(*line, i + 3, line->n);
  }
}

static void split(rs_str line, rs_import_row *row) {
  uint32_t i = 0;
  rs_str trimmed = rs_str_trim(line);
  bool pattern = trimmed.n && trimmed.p[0] == '-';
  while (i < line.n && !is_sign(line.p[i], pattern)) i++;
  row->text = rs_str_trim(rs_str_sub(line, 0, i));
  while (i < line.n && line.p[i] != ';' && line.p[i] != '#') {
    char close = line.p[i] == '[' ? ']' : line.p[i] == '{' ? '}' : 0;
    uint32_t end = ++i;
    if (!close) continue;
    while (end < line.n && line.p[end] != close) end++;
    rs_str inner = rs_str_trim(rs_str_sub(line, i, end));
    if (close == '}')
      row->forms = inner;
    else if (row->ncodes < RS_IMPORT_CODES)
      row->codes[row->ncodes++] = inner;
    i = end < line.n ? end + 1 : end;
  }
}

bool rs_import_next(rs_import_reader *r, rs_import_row *row) {
  while (r->rest.p) {
    rs_str line = rs_str_cut(&r->rest, '\n');
    r->line++;
    if (!skip_markup(r, &line)) continue;
    *row = (rs_import_row){.line = r->line, .indented = rs_is_blank(line.p[0])};
    split(line, row);
    if (row->text.n || row->ncodes) return true;
  }
  return false;
}

/* ---- what is made ---- */
void rs_import_tell(rs_import *im, uint32_t line, const char *fmt, ...) {
  char text[512];
  va_list ap;
  va_start(ap, fmt);
  int n = vsnprintf(text, sizeof text, fmt, ap);
  va_end(ap);
  rs_str kept = rs_arena_copy(&im->a, rs_str_make(text, n < 0                     ? 0
                                                        : (size_t)n < sizeof text ? (size_t)n
                                                                                  : sizeof text - 1));
  rs_import_note *to = kept.p ? RS_PUSH(&im->a, im->notes, im->nnotes, im->cap_notes) : NULL;
  if (to) *to = (rs_import_note){im->file, kept, line};
  im->no_memory |= !to;
}

void rs_import_add(rs_import *im, rs_import_lines *to, const char *fmt, ...) {
  char text[1024];
  va_list ap;
  va_start(ap, fmt);
  int n = vsnprintf(text, sizeof text, fmt, ap);
  va_end(ap);
  rs_str s = rs_str_make(text, n < 0 || (size_t)n >= sizeof text ? 0 : (size_t)n);
  for (const rs_import_line *l = to->first; l; l = l->next)
    if (rs_str_eq(l->text, s)) return;
  rs_import_line *line = RS_NEW(&im->a, rs_import_line, 1);
  rs_str kept = line ? rs_arena_copy(&im->a, s) : s;
  if (!line || !kept.p) {
    im->no_memory = true;
    return;
  }
  line->text = kept;
  if (to->last)
    to->last->next = line;
  else
    to->first = line;
  to->last = line;
}

rs_import_item *rs_import_item_of(rs_import *im, rs_kind kind, rs_str key) {
  uint64_t hash = rs_hash(key.p, key.n) + kind;
  for (uint32_t at = (uint32_t)hash, i; (i = rs_table_next(&im->keys, hash, &at)) != RS_NONE;)
    if (im->items[i].kind == kind && rs_str_eq(im->items[i].key, key)) return &im->items[i];
  rs_import_item *to =
      rs_table_reserve(&im->keys, &im->a) ? RS_PUSH(&im->a, im->items, im->nitems, im->cap_items) : NULL;
  if (!to) {
    im->no_memory = true;
    return NULL;
  }
  rs_table_add(&im->keys, hash);
  *to = (rs_import_item){.kind = (uint8_t)kind, .key = key, .base = RS_NONE};
  return to;
}

const rs_import_set *rs_import_find_set(const rs_import *im, rs_str name) {
  for (uint32_t i = im->nsets; i-- > 0;)
    if (rs_str_eq(im->sets[i].name, name)) return &im->sets[i];
  return NULL;
}

rs_import_set *rs_import_add_set(rs_import *im, rs_str name) {
  rs_import_set *to = RS_PUSH(&im->a, im->sets, im->nsets, im->cap_sets);
  im->no_memory |= !to;
  if (to) *to = (rs_import_set){.name = name};
  return to;
}

/* ---- words ---- */
static bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80; }
static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c; }
static char upper(char c) { return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c; }

/* Can a surface of the lexicon be written so: not too long, and something is left of each word after folding? */
static bool holds(rs_str name) {
  enum { MAX_BYTES = 200 };
  uint32_t parts = 1;
  for (uint32_t i = 0; i < name.n; i++) parts += !is_letter(name.p[i]) && !rs_is_digit(name.p[i]);
  if (!name.n || name.n > MAX_BYTES || parts > RS_MAX_TERM_WORDS || !is_letter(name.p[0])) return false;
  for (rs_str rest = name; rest.n;) {
    rs_str word = rs_str_cut(&rest, ' ');
    char norm[1024], fold[1024];
    uint32_t nn, nf;
    if (!rs_text_word(word, norm, &nn, fold, &nf) || !nf) return false;
  }
  return true;
}

/* Dictionaries write in capitals with '_' for the blank: words as they stand in a text. */
static rs_str words(rs_import *im, rs_str raw, bool title) {
  char *to = RS_NEW(&im->a, char, raw.n);
  uint32_t n = 0;
  if (!to) {
    im->no_memory = true;
    return (rs_str){NULL, 0};
  }
  for (uint32_t i = 0; i < raw.n; i++) {
    char c = raw.p[i];
    bool blank = c == '_' || rs_is_blank(c), plain = is_letter(c) || rs_is_digit(c) || c == '.' || c == '-' ||
                                                     c == '\'' || c == '&' || c == '/' || c == ',';
    if (!blank && !plain) return (rs_str){NULL, 0};
    if (blank && (!n || to[n - 1] == ' ')) continue;
    bool first = !n || to[n - 1] == ' ' || to[n - 1] == '-' || to[n - 1] == '.';
    to[n++] = blank ? ' ' : title && first ? upper(c) : lower(c);
  }
  while (n && to[n - 1] == ' ') n--;
  return holds(rs_str_make(to, n)) ? rs_str_make(to, n) : (rs_str){NULL, 0};
}

rs_str rs_import_title(rs_import *im, rs_str raw) { return words(im, raw, true); }
rs_str rs_import_lower(rs_import *im, rs_str raw) { return words(im, raw, false); }

rs_str rs_import_slug(rs_import *im, rs_str raw, bool capitals) {
  char *to = RS_NEW(&im->a, char, raw.n + 1u);
  uint32_t n = 0;
  im->no_memory |= !to;
  for (uint32_t i = 0; to && i < raw.n; i++) {
    char c = raw.p[i];
    if (is_letter(c) || rs_is_digit(c))
      to[n++] = capitals ? upper(c) : lower(c);
    else if (n && to[n - 1] != '-')
      to[n++] = '-';
  }
  while (n && to[n - 1] == '-') n--;
  return rs_str_make(to, n);
}

uint32_t rs_import_known(const rs_import *im, rs_str name, rs_kind first, rs_kind last) {
  rs_form at = {0, 0, RS_NONE};
  bool begun = false;
  for (rs_str rest = name; rest.n;) {
    rs_str word = rs_str_cut(&rest, ' ');
    char norm[1024], fold[1024];
    uint32_t nn, nf;
    if (!word.n) continue;
    if (!rs_text_word(word, norm, &nn, fold, &nf)) return RS_NONE;
    uint32_t form = rs_lexicon_find_form(im->base, RS_LANG_EN, rs_str_make(fold, nf), rs_hash(fold, nf));
    if (form == RS_NONE) return RS_NONE;
    if (!begun) {
      at = rs_lexicon_form(im->base, form);
    } else {
      uint32_t node = at.node == RS_NONE ? RS_NONE : rs_lexicon_next(im->base, at.node, form);
      if (node == RS_NONE) return RS_NONE;
      at = rs_lexicon_node(im->base, node);
    }
    begun = true;
  }
  for (uint32_t k = 0; k < at.nan; k++) {
    uint32_t e = rs_lexicon_analysis(im->base, at.an0 + k).entry;
    uint8_t kind = rs_lexicon_entry(im->base, e).kind;
    if (kind >= first && kind <= last) return e;
  }
  return RS_NONE;
}

/* ---- files ---- */
enum dictionary { NONE, ACTORS, AGENTS, VERBS };

static enum dictionary kind_of(rs_str text) {
  rs_import_reader r = {.rest = text};
  rs_import_row row;
  enum dictionary kind = NONE;
  while (rs_import_next(&r, &row)) {
    if (row.text.n && row.text.p[0] == '-') return VERBS;
    if (row.ncodes && kind == NONE) kind = ACTORS;
    if (row.ncodes && memchr(row.codes[0].p, '~', row.codes[0].n)) kind = AGENTS;
  }
  return kind;
}

rasid_status rs_import_read(rs_import *im, rs_str file, rs_str text, rasid_error *err) {
  im->file = rs_arena_copy(&im->a, file);
  rs_str kept = rs_arena_copy(&im->a, text); /* names are spans of it */
  if (!im->file.p || !kept.p) return rs_fail_memory(err);
  size_t valid = rs_utf8_valid(kept);
  if (valid < kept.n) return rs_fail(err, RASID_INPUT, "not UTF-8 at byte %zu: convert the dictionary first", valid);
  uint32_t name = im->file.n;
  while (name && im->file.p[name - 1] != '/') name--;
  rs_import_add(im, &im->files, RS_STR_FMT, RS_STR_ARG(rs_str_sub(im->file, name, im->file.n)));
  switch (kind_of(kept)) {
  case ACTORS: rs_import_actors(im, kept); break;
  case AGENTS: rs_import_agents(im, kept); break;
  case VERBS: rs_import_verbs(im, kept); break;
  case NONE:
    return rs_fail(err, RASID_INPUT, "no dictionary of actors, agents or verbs: there is no code in [ ] in it");
  }
  return im->no_memory ? rs_fail_memory(err) : RASID_OK;
}

/* For each CAMEO code the frame that most of base's English senses of it open; any_frame: of all. */
static bool learn_frames(rs_import *im) {
  uint32_t nframes, frame0 = rs_lexicon_list(im->base, RS_KIND_FRAME, RS_LANG_ALL, &nframes);
  im->cameo0 = rs_lexicon_list(im->base, RS_KIND_CAMEO, RS_LANG_ALL, &im->ncameo);
  im->frames = RS_NEW(&im->a, uint32_t, im->ncameo + 1u);
  uint32_t *count = RS_NEW(&im->a, uint32_t, (im->ncameo + 1u) * (size_t)(nframes + 1u));
  if (!im->frames || !count) return false;
  uint32_t *all = count + (size_t)im->ncameo * (nframes + 1u);
  for (uint32_t i = 0; i < rs_lexicon_nsenses(im->base); i++) {
    rs_sense s = rs_lexicon_sense(im->base, i);
    bool counts =
        s.cameo != RS_NONE && s.frame != RS_NONE && s.verb && rs_lexicon_entry(im->base, s.entry).lang == RS_LANG_EN;
    if (counts) count[(size_t)(s.cameo - im->cameo0) * (nframes + 1u) + (s.frame - frame0)]++, all[s.frame - frame0]++;
  }
  for (uint32_t c = 0; c <= im->ncameo; c++) {
    const uint32_t *row = count + (size_t)c * (nframes + 1u);
    uint32_t best = RS_NONE;
    for (uint32_t f = 0; f < nframes; f++)
      if (row[f] && (best == RS_NONE || row[f] > row[best])) best = f;
    im->frames[c] = best == RS_NONE ? RS_NONE : frame0 + best;
  }
  im->any_frame = im->frames[im->ncameo];
  return true;
}

rasid_status rs_import_new(const rs_lexicon *base, rs_import **out, rasid_error *err) {
  *out = NULL;
  rs_import *im = calloc(1, sizeof *im);
  if (!im) return rs_fail_memory(err);
  im->base = base;
  rs_arena_init(&im->a, 0);
  if (!rs_table_init(&im->keys, &im->a, 1024) || !learn_frames(im)) {
    rs_import_free(im);
    return rs_fail_memory(err);
  }
  *out = im;
  return RASID_OK;
}

void rs_import_free(rs_import *im) {
  if (!im) return;
  rs_arena_free(&im->a);
  free(im);
}

uint32_t rs_import_nnotes(const rs_import *im) { return im->nnotes; }
rs_import_note rs_import_note_at(const rs_import *im, uint32_t i) { return im->notes[i]; }
uint32_t rs_import_nitems(const rs_import *im) { return im->nitems; }

/* ---- writing ---- */
static void write_lines(const rs_import_lines *l, rs_buf *out) {
  for (const rs_import_line *k = l->first; k; k = k->next) {
    rs_buf_c(out, "  ");
    rs_buf_str(out, k->text);
    rs_buf_char(out, '\n');
  }
}

/* What a verb of base has beside its senses: inflection and classes stay. */
static void write_base(const rs_import *im, const rs_import_item *it, rs_buf *out) {
  rs_entry e = rs_lexicon_entry(im->base, it->base);
  static const char *const senses[] = {"sense", "cameo", "frame", "mode", "contexts", "status", "when", "noun", "verb"};
  for (uint32_t i = 0; i < e.nattr; i++) {
    rs_attr a = rs_lexicon_attr(im->base, e.attr0 + i);
    if (rs_name_index(senses, sizeof senses / sizeof *senses, a.name) != RS_NONE) continue;
    rs_buf_printf(out, "  " RS_STR_FMT ": " RS_STR_FMT, RS_STR_ARG(a.name), RS_STR_ARG(a.value));
    if (a.qual.n) rs_buf_printf(out, " [" RS_STR_FMT "]", RS_STR_ARG(a.qual));
    rs_buf_char(out, '\n');
  }
}

void rs_import_write(const rs_import *im, bool codes, rs_str date, rs_buf *out) {
  rs_buf_printf(out, "@language %s\n", codes ? "all" : "en");
  for (const rs_import_line *f = im->files.first; f; f = f->next)
    rs_buf_printf(out, "@source the dictionary " RS_STR_FMT "\n", RS_STR_ARG(f->text));
  rs_buf_printf(out, "@licence that of the dictionary\n@date " RS_STR_FMT "\n", RS_STR_ARG(date));
  for (uint32_t i = 0; i < im->nitems; i++) {
    const rs_import_item *it = &im->items[i];
    const rs_import_lines *l = codes ? &it->all : &it->en;
    if (codes ? !it->code : !l->first) continue;
    rs_buf_char(out, '\n');
    if (!codes && it->kind == RS_KIND_STATE && it->base != RS_NONE) {
      rs_lexicon_source(im->base, it->base, out);
    } else {
      rs_buf_printf(out, "%s " RS_STR_FMT "\n", rs_kind_names[it->kind], RS_STR_ARG(it->key));
      if (!codes && it->base != RS_NONE) write_base(im, it, out);
    }
    write_lines(l, out);
  }
}

/* A page as a document: guard, tree, what the page tells of itself, main text. Where there is no tree, its bare text.
 * Memory: an arena for the tree, limited, and one for what else is needed on the way, both given
 * back before the return; only the document's strings go into the caller's. */
#include "ingest/html.h"
#include "base/bytes.h"
#include "base/limits.h"
#include "ingest/clean.h"
#include "ingest/html_tag.h"
#include "ingest/html_tree.h"
#include "ingest/ingest.h"

enum { LITTLE_TEXT = 200, LEAST_TREE = 4 << 20 };

/* A tree in `work`, or a note why there is none (*t empty). `whole`: a page, not a part of one. */
static rasid_status try_tree(rs_str page, bool whole, const rs_notes *notes, rs_arena *own, rs_arena *work,
                             rs_tree *t, rs_runs *left, rasid_error *err) {
  *t = (rs_tree){.n = 0};
  rs_str copy = rs_arena_copy(own, page);
  if (!copy.p) return rs_fail_memory(err);
  rs_guarded g = rs_html_guard((char *)(uintptr_t)copy.p, &copy.n, notes, left);
  if (g.why) {
    rs_note(notes, g.at, "%s: read as plain text", g.why);
    return RASID_OK;
  }
  if (g.cut && whole) rs_note(notes, page.n, "the page breaks off here: read up to here");
  size_t limit = (size_t)page.n * RS_HTML_MEMORY_A_BYTE + LEAST_TREE;
  rs_arena_init(work, limit < RS_MAX_HTML_MEMORY ? limit : RS_MAX_HTML_MEMORY);
  bool built = false;
  rasid_status st = rs_html_tree(copy, work, t, &built, err);
  t->left = left;
  /* What is read off the tree may take as much again. */
  work->limit = work->limit * 2;
  if (!st && !built) {
    rs_note(notes, 0, "the page's tree takes too much memory: read as plain text");
    *t = (rs_tree){.n = 0};
  }
  return st;
}

/* A copy of the buffer: valid, without control characters, not too long. */
static rasid_status take_text(rs_buf *b, const rs_notes *notes, rs_arena *a, rs_str *out, rs_runs *runs, rasid_error *err) {
  if (b->failed || (runs && runs->failed)) return rs_fail_memory(err);
  rs_str s = rs_str_trim(rs_buf_view(b));
  if (s.n > RS_MAX_TEXT) {
    rs_note(notes, 0, "the text is too long: cut");
    s.n = rs_ingest_cut(s, RS_MAX_TEXT);
  }
  rs_clean r;
  *out = s.n ? rs_ingest_clean(s, a, &r) : rs_str_make(NULL, 0);
  if (out->n > RS_MAX_TEXT) out->n = rs_ingest_cut(*out, RS_MAX_TEXT);
  if (runs && s.n) rs_runs_keep(runs, (size_t)(s.p - b->p), r.invalid ? s.n : out->n);
  if (runs && r.invalid) rs_runs_clear(runs);
  return s.n && !out->p ? rs_fail_memory(err) : RASID_OK;
}

static rs_str host_of(rs_str url) {
  uint32_t at = 0;
  for (uint32_t i = 0; i + 2 < url.n && !at; i++)
    if (url.p[i] == ':' && url.p[i + 1] == '/' && url.p[i + 2] == '/') at = i + 3;
  if (!at) return rs_str_make(NULL, 0);
  uint32_t end = at;
  while (end < url.n && url.p[end] != '/' && url.p[end] != '?' && url.p[end] != '#' && url.p[end] != ':') end++;
  if (rs_tag_starts(rs_str_sub(url, at, end), "www.")) at += 4;
  return rs_str_sub(url, at, end);
}

/* A canonical link without scheme and host is completed by where the page was. */
static rs_str complete(rs_str url, rs_str base, rs_arena *a) {
  if (!url.n || url.p[0] != '/') return url.n ? url : base;
  rs_str host = host_of(base);
  if (!host.n) return base;
  uint32_t head = (uint32_t)(host.p - base.p) + host.n;
  if (url.n > 1 && url.p[1] == '/') head = (uint32_t)(rs_tag_find(base, 0, "//"));
  while (head < base.n && url.p[1] != '/' && base.p[head] != '/') head++;
  char *to = rs_arena_room(a, (size_t)head + url.n + 1, 1);
  if (!to) return base;
  memcpy(to, base.p, head);
  memcpy(to + head, url.p, url.n);
  return rs_str_make(to, head + url.n);
}

/* The title without the site's name behind a dash or bar. */
static rs_str without_site(rs_str title, rs_str site) {
  if (!site.n || title.n < site.n + 4 || !rs_str_ends(title, site)) return title;
  uint32_t n = title.n - site.n;
  while (n && title.p[n - 1] == ' ') n--;
  uint32_t before = n;
  while (n &&
         ((unsigned char)title.p[n - 1] >= 0x80 || title.p[n - 1] == '-' || title.p[n - 1] == '|' ||
          title.p[n - 1] == ':') &&
         before - n < 3)
    n--;
  if (n == before || !n || title.p[n - 1] != ' ') return title;
  return rs_str_trim(rs_str_sub(title, 0, n));
}

/* "/2024/07/01/" or "/2024-07-01-" in an address. */
static rs_str date_in(rs_str url, char to[RS_DATE_ROOM]) {
  for (uint32_t i = 0; i + 11 < url.n; i++) {
    if (url.p[i] != '/' || !rs_is_digit(url.p[i + 1]) || (url.p[i + 5] != '/' && url.p[i + 5] != '-')) continue;
    rs_str d = rs_ingest_any_date(rs_str_sub(url, i + 1, i + 11), to);
    if (d.n == 10 && !rs_is_digit(url.p[i + 11]) && (to[0] == '1' || to[0] == '2')) return d;
  }
  return rs_str_make(NULL, 0);
}

/* Pages declare languages that their text is not in: templates are copied. The script tells. */
static bool contradicts(rs_str lang, rs_str text) {
  uint32_t arabic = 0, latin = 0;
  for (uint32_t i = 0; i < text.n && i < 20000; i++) {
    unsigned char c = (unsigned char)text.p[i];
    arabic += c >= 0xD8 && c <= 0xDB;
    latin += (c | 32) >= 'a' && (c | 32) <= 'z';
  }
  if (rs_tag_starts(lang, "ar")) return arabic * 4 < latin;
  return rs_tag_starts(lang, "en") && arabic > latin;
}

static rasid_status fill(rs_meta *m, const rs_hint *hint, rs_arena *a, rs_doc *out, rasid_error *err) {
  char date[RS_DATE_ROOM];
  out->url = complete(m->value[RS_META_URL], hint->url, a);
  out->date = m->value[RS_META_DATE].n ? m->value[RS_META_DATE] : hint->date;
  if (!out->date.n) out->date = date_in(out->url, date);
  out->source = m->value[RS_META_SOURCE].n ? m->value[RS_META_SOURCE] : host_of(out->url);
  out->title = without_site(m->value[RS_META_TITLE], out->source);
  out->lang = m->value[RS_META_LANG].n ? m->value[RS_META_LANG] : hint->lang;
  if (contradicts(out->lang, out->text)) out->lang = rs_str_make(NULL, 0);
  rs_str *all[] = {&out->url, &out->date, &out->source, &out->title, &out->lang};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    *all[i] = rs_arena_copy(a, *all[i]);
    if (!all[i]->p) m->out_of_memory = true;
  }
  return m->out_of_memory ? rs_fail_memory(err) : RASID_OK;
}

/* Class names may be wrong about what they are on: where much more reads like a report without them, that is it. */
static rasid_status main_text(rs_tree *t, rs_str title, rs_arena *work, rs_buf *text, rs_runs *runs, rasid_error *err) {
  rasid_status st = rs_html_main_text(t, title, RS_HTML_REPORT, work, text, runs, err);
  if (st || t->doubtful < text->n * 2) return st;
  rs_buf other = {0};
  rs_runs its = {.n = 0};
  st = rs_html_main_text(t, title, RS_HTML_DOUBTFUL, work, &other, runs ? &its : NULL, err);
  if (!st && other.n > text->n * 3) {
    rs_buf_free(text);
    *text = other;
    rs_runs_free(runs);
    if (runs) *runs = its;
  } else {
    rs_buf_free(&other);
    rs_runs_free(&its);
  }
  return st;
}

static rasid_status with_tree(rs_tree *t, const rs_notes *notes, rs_arena *work, rs_meta *m, rs_buf *text,
                              rs_runs *runs, rasid_error *err) {
  rs_html_meta(t, notes, m);
  rs_str title = without_site(m->value[RS_META_TITLE], m->value[RS_META_SOURCE]);
  rasid_status st = main_text(t, title, work, text, runs, err);
  if (st || text->n >= LITTLE_TEXT) return st;
  if (m->body.n > text->n * 2) {
    text->n = 0;
    rs_buf_str(text, m->body);
    rs_runs_clear(runs); /* not known: it is a string inside a script */
  }
  /* Nothing reads like a report, or its page is made so that all seems to be something else. */
  return text->n ? RASID_OK : rs_html_main_text(t, title, RS_HTML_ALL, work, text, runs, err);
}

rasid_status rs_html_document(rs_str page, const rs_hint *hint, const rs_notes *notes, rs_arena *a, rs_doc *out,
                              bool *ok, rs_runs *runs, rasid_error *err) {
  *ok = false;
  rs_runs left = {.n = 0};
  rs_arena work, own;
  rs_arena_init(&work, 0);
  rs_arena_init(&own, 0);
  rs_meta m = {.arena = &own};
  rs_buf text = {0};
  rs_tree t;
  rasid_status st = try_tree(page, true, notes, &own, &work, &t, runs ? &left : NULL, err);
  if (!st && t.n) {
    st = with_tree(&t, notes, &work, &m, &text, runs, err);
    rs_runs_behind(runs, &left);
  } else if (!st) {
    rs_str title, none;
    rs_buf plain = {0};
    rs_html_strip(page, &title, &text, runs);
    rs_html_strip(title, &none, &plain, NULL);
    rs_meta_set(&m, RS_META_TITLE, 9, rs_buf_view(&plain));
    rs_buf_free(&plain);
  }
  rs_runs_free(&left);
  if (!st) st = take_text(&text, notes, a, &out->text, runs, err);
  if (!st) st = fill(&m, hint, a, out, err);
  rs_buf_free(&text);
  rs_arena_free(&work);
  rs_arena_free(&own);
  *ok = !st && out->text.n;
  if (!st && !out->text.n) rs_note(notes, 0, "no text on the page: left out");
  return st;
}

rasid_status rs_html_text(rs_str s, const rs_notes *notes, rs_arena *a, rs_str *out, rs_runs *runs, rasid_error *err) {
  rs_arena work, own;
  rs_arena_init(&work, 0);
  rs_arena_init(&own, 0);
  rs_buf text = {0};
  rs_tree t = {.n = 0};
  rs_runs left = {.n = 0};
  rasid_status st = RASID_OK;
  bool markup = s.n && (memchr(s.p, '<', s.n) || memchr(s.p, '&', s.n));
  if (markup) st = try_tree(s, false, notes, &own, &work, &t, runs ? &left : NULL, err);
  if (!st && t.n) {
    st = rs_html_main_text(&t, rs_str_make(NULL, 0), RS_HTML_ALL, &work, &text, runs, err);
    rs_runs_behind(runs, &left);
  } else if (!st && markup) {
    rs_str title;
    rs_html_strip(s, &title, &text, runs);
  } else if (!st) {
    rs_buf_str(&text, s);
    rs_runs_add(runs, 0, 1, 1, s.n);
  }
  rs_runs_free(&left);
  if (!st) st = take_text(&text, notes, a, out, runs, err);
  rs_buf_free(&text);
  rs_arena_free(&work);
  rs_arena_free(&own);
  return st;
}

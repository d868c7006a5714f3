/* Guess and conversion. The guess adds up how usual the characters are that a table makes of the upper bytes, and takes
 * off what no writing does: an Arabic letter beside a Latin one, a capital inside a word. Cost: linear, a pass a table
 * over at most GUESS bytes; only text that is no UTF-8 pays for it. */
#include "ingest/charset.h"
#include "base/buf.h"
#include "base/bytes.h"
#include "base/limits.h"
#include "ingest/charset_tables.h"
#include "ingest/clean.h"
#include "ingest/html_tag.h"
#include <errno.h>
#include <iconv.h>
#include <stdio.h>

enum { GUESS = 1 << 16, SURE = 4 /* tenths a byte */, UTF8 = -1, ICONV = -2 };

/* Other names of the tables, and charsets that iconv may be asked for: none with shift states, whose readers are seldom
 * used and were broken before. */
static const struct {
  const char *name;
  int table;
} NAMES[] = {{"utf-8", UTF8},         {"utf8", UTF8},          {"us-ascii", UTF8},      {"ascii", UTF8},
             {"cp1256", 1},           {"x-cp1256", 1},         {"cp1252", 0},           {"iso-8859-1", 0},
             {"iso8859-1", 0},        {"latin1", 0},           {"iso-8859-15", 0},      {"iso8859-6", 2},
             {"arabic", 2},           {"iso_8859-6", 2},       {"cp1251", 3},           {"koi8", 4},
             {"koi8-u", 4},           {"gb2312", ICONV},       {"gbk", ICONV},          {"gb18030", ICONV},
             {"big5", ICONV},         {"euc-jp", ICONV},       {"shift_jis", ICONV},    {"euc-kr", ICONV},
             {"windows-1250", ICONV}, {"windows-1253", ICONV}, {"windows-1254", ICONV}, {"windows-1255", ICONV},
             {"windows-1257", ICONV}, {"iso-8859-2", ICONV},   {"iso-8859-5", ICONV},   {"iso-8859-7", ICONV},
             {"iso-8859-8", ICONV},   {"iso-8859-9", ICONV},   {"ibm866", ICONV}};

/* False: a name that nobody knows. */
static bool find_name(rs_str s, int *table) {
  for (int k = 0; k < RS_CHARSET_COUNT; k++)
    if (rs_tag_is(s, RS_CHARSETS[k].name)) return *table = k, true;
  for (size_t k = 0; k < sizeof NAMES / sizeof *NAMES; k++)
    if (rs_tag_is(s, NAMES[k].name)) return *table = NAMES[k].table, true;
  return false;
}

static bool ascii_letter(unsigned char b) { return (b | 32) >= 'a' && (b | 32) <= 'z'; }

static rs_charset_class class_at(const rs_charset *t, rs_str s, uint32_t i, int *weight) {
  unsigned char b = (unsigned char)s.p[i];
  *weight = 0;
  if (b < 0x80) return ascii_letter(b) ? RS_CC_ASCII : RS_CC_OTHER;
  return rs_charset_class_of(t->upper[b - 0x80], weight);
}

/* What writing does not do between neighbours, and what it does. */
static int between(rs_charset_class a, rs_charset_class b) {
  bool arabic = a == RS_CC_ARABIC && b == RS_CC_ARABIC;
  bool cyrillic = (a == RS_CC_LOWER || a == RS_CC_UPPER) && b == RS_CC_LOWER;
  if (arabic || cyrillic) return 4;
  if ((a == RS_CC_ASCII && b == RS_CC_LATIN) || (a == RS_CC_LATIN && b == RS_CC_ASCII)) return 6;
  if (a == RS_CC_LATIN_UPPER && b == RS_CC_ASCII) return 3;
  if (a == RS_CC_OTHER || b == RS_CC_OTHER || a == RS_CC_MARK || b == RS_CC_MARK) return 0;
  if (a == RS_CC_ASCII && b == RS_CC_ASCII) return 0;
  if (a == RS_CC_UPPER && b == RS_CC_UPPER) return 0;
  return -20;
}

/* Tenths a byte past ASCII. */
static int score(const rs_charset *t, rs_str s) {
  int64_t sum = 0;
  uint32_t n = 0;
  rs_charset_class before = RS_CC_OTHER;
  for (uint32_t i = 0; i < s.n; i++) {
    int w;
    rs_charset_class c = class_at(t, s, i, &w);
    if ((unsigned char)s.p[i] >= 0x80) n++, sum += w;
    sum += between(before, c);
    before = c;
  }
  return n ? (int)(sum / (int64_t)n) : 0;
}

/* Characters of UTF-8 past ASCII, and bytes that are none. */
static void count(rs_str s, uint32_t *good, uint32_t *bad) {
  const char *p = s.p, *end = s.p + s.n;
  *good = *bad = 0;
  while (p < end) {
    uint32_t cp;
    unsigned n = rs_utf8_get(p, end, &cp);
    if (!n)
      ++*bad;
    else if (n > 1)
      ++*good;
    p += n ? n : 1;
  }
}

static void name(rs_charset_choice *c, const char *z) { snprintf(c->name, sizeof c->name, "%s", z); }

static rs_charset_choice guess(rs_str raw, int declared) {
  rs_charset_choice c = {.table = UTF8};
  rs_str head = rs_str_make(raw.p, raw.n < GUESS ? raw.n : GUESS);
  /* The part that has no upper byte says nothing. */
  for (uint32_t i = 0; i < raw.n; i++)
    if ((unsigned char)raw.p[i] >= 0x80) {
      uint32_t from = i > 16 ? i - 16 : 0;
      head = rs_str_make(raw.p + from, raw.n - from < GUESS ? raw.n - from : GUESS);
      break;
    }
  int best = SURE - 1, own = -100;
  for (int k = 0; k < RS_CHARSET_COUNT; k++) {
    int s = score(&RS_CHARSETS[k], head);
    if (s > best) best = s, c.table = k;
    if (k == declared) own = s;
  }
  /* What is declared needs to be no better than nearly as good. */
  if (declared >= 0 && own + 3 >= best && own > -5) c.table = declared;
  return c;
}

rs_charset_choice rs_charset_choose(rs_str raw, rs_str declared) {
  rs_charset_choice c = {.table = UTF8};
  int table = UTF8;
  bool known = find_name(declared, &table);
  size_t valid = rs_utf8_valid(raw);
  if (valid == raw.n) {
    bool ascii = true;
    for (uint32_t i = 0; ascii && i < raw.n; i++) ascii = (unsigned char)raw.p[i] < 0x80;
    c.wrong = !ascii && declared.n && (!known || table != UTF8);
    return name(&c, "UTF-8"), c;
  }
  if (known && table == ICONV) {
    c.table = ICONV;
    snprintf(c.name, sizeof c.name, RS_STR_FMT, RS_STR_ARG(declared));
    return c;
  }
  uint32_t good, bad;
  count(raw, &good, &bad);
  if (good <= bad * 4) c = guess(raw, known ? table : UTF8);
  c.wrong = c.table != table || (declared.n && !known);
  return name(&c, c.table >= 0 ? RS_CHARSETS[c.table].name : "UTF-8"), c;
}

static rasid_status by_table(rs_str raw, const rs_charset *t, const rs_notes *notes, rs_buf *out, rasid_error *err) {
  if (!rs_buf_reserve(out, (size_t)raw.n * 3 + 1)) return rs_fail_memory(err);
  char *to = out->p;
  size_t len = 0;
  uint32_t bad = 0, first = 0;
  for (uint32_t i = 0; i < raw.n; i++) {
    unsigned char b = (unsigned char)raw.p[i];
    uint32_t cp = b < 0x80 ? b : t->upper[b - 0x80];
    if (b >= 0x80 && !cp) {
      if (!bad++) first = i;
      cp = 0xFFFD;
    }
    len += rs_utf8_put(cp, to + len);
  }
  if (bad)
    rs_note(notes, first, "%u bytes that %s has not, the first here: each read as U+FFFD", (unsigned)bad, t->name);
  out->n = len;
  return RASID_OK;
}

/* Each byte that iconv refuses becomes U+FFFD. */
static rasid_status by_iconv(rs_str raw, const char *from, const rs_notes *notes, rs_buf *out, rasid_error *err) {
  iconv_t cd = iconv_open("UTF-8", from);
  if (cd == (iconv_t)-1) {
    rs_note(notes, 0, "the charset %s cannot be converted on this system: read as UTF-8", from);
    rs_buf_str(out, raw);
    return out->failed ? rs_fail_memory(err) : RASID_OK;
  }
  size_t room = (size_t)raw.n * 4 + 16, in = raw.n;
  char *to = rs_buf_reserve(out, room) ? out->p : NULL, *p = to, *src = (char *)(uintptr_t)raw.p;
  uint32_t bad = 0;
  uint64_t first = 0;
  while (to && in) {
    if (iconv(cd, &src, &in, &p, &room) != (size_t)-1) break;
    if (errno == E2BIG || room < 4) break;
    if (!bad++) first = (uint64_t)(src - raw.p);
    p += rs_utf8_put(0xFFFD, p), room -= 3;
    src++, in--;
  }
  iconv_close(cd);
  if (!to) return rs_fail_memory(err);
  if (bad) rs_note(notes, first, "%u bytes that %s has not, the first here: each read as U+FFFD", (unsigned)bad, from);
  out->n = (size_t)(p - to);
  return RASID_OK;
}

rasid_status rs_charset_decode(rs_str raw, const rs_charset_choice *c, const rs_notes *notes, rs_arena *a, rs_str *out,
                               rasid_error *err) {
  rasid_status st = RASID_OK;
  rs_buf text = {0};
  if (c->table >= 0)
    st = by_table(raw, &RS_CHARSETS[c->table], notes, &text, err);
  else if (c->table == ICONV)
    st = by_iconv(raw, c->name, notes, &text, err);
  rs_clean r = {0, 0, 0, 0};
  if (!st) *out = rs_ingest_clean(c->table == UTF8 ? raw : rs_buf_view(&text), a, &r);
  rs_buf_free(&text);
  if (st) return st;
  if (!out->p) return rs_fail_memory(err);
  if (r.invalid)
    rs_note(notes, r.first_invalid, "%u bytes that are no UTF-8, the first here: each read as U+FFFD",
            (unsigned)r.invalid);
  if (r.controls)
    rs_note(notes, r.first_control, "%u control characters, the first here: each read as a blank",
            (unsigned)r.controls);
  return RASID_OK;
}

rasid_status rs_charset_read(rs_str raw, rs_str declared, const rs_notes *notes, rs_arena *a, rs_str *out,
                             rasid_error *err) {
  rs_charset_choice c = rs_charset_choose(raw, declared);
  if (c.wrong && declared.n)
    rs_note(notes, 0, "declared as " RS_STR_FMT ": read as %s", declared.n > 40 ? 40 : (int)declared.n, declared.p,
            c.name);
  else if (c.wrong)
    rs_note(notes, rs_utf8_valid(raw), "no UTF-8: read as %s", c.name);
  return rs_charset_decode(raw, &c, notes, a, out, err);
}

rs_str rs_charset_declared(rs_str s) {
  if (s.n > RS_MAX_SNIFF) s.n = RS_MAX_SNIFF;
  bool xml = rs_str_starts(s, RS_STR("<?xml"));
  rs_tag t;
  for (uint32_t at = 0; rs_tag_next(s, &at, &t);) {
    rs_str v = rs_str_make(NULL, 0);
    if (xml && rs_tag_is(t.name, "?xml"))
      v = rs_tag_value(&t, "encoding");
    else if (!rs_tag_is(t.name, "meta"))
      continue;
    if (!v.n) v = rs_tag_value(&t, "charset");
    if (!v.n && rs_tag_is(rs_tag_value(&t, "http-equiv"), "content-type"))
      v = rs_tag_param(rs_tag_value(&t, "content"), "charset");
    if (v.n) return v;
  }
  return rs_str_make(NULL, 0);
}

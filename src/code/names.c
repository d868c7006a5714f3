/* Names of features, for the weights file and for explain: "template(arg,arg)". Blanks and brackets in an entry's key
 * become
 * '_'-escapes, so that a name is one word. Reading a name gives the same feature back, or says that this lexicon lacks
 * it. */
#include "code/internal.h"

static const struct {
  const char *name, *args;
} TEMPLATES[] = {
#define X(name, args) {#name, args},
    RS_FEATURE_LIST(X)
#undef X
};

#define X(name, id) name,
static const char *const FNS[] = {RS_FN_LIST(X)};
static const char *const MARKS[] = {RS_MARK_LIST(X)};
static const char *const GRAMS[] = {RS_GRAM_LIST(X)};
#undef X

static void put_key(rs_buf *out, rs_str s) {
  for (uint32_t i = 0; i < s.n; i++) {
    char ch = s.p[i];
    bool plain = ch != ' ' && ch != '\t' && ch != '(' && ch != ')' && ch != ',' && ch != '~';
    if (plain)
      rs_buf_char(out, ch);
    else
      rs_buf_char(out, '~'), rs_buf_char(out, (char)('a' + ((unsigned char)ch >> 4))),
          rs_buf_char(out, (char)('a' + (ch & 15)));
  }
}

static void put_entry(const rs_lexicon *lex, uint32_t entry, rs_buf *out) {
  rs_entry e = rs_lexicon_entry(lex, entry);
  rs_buf_u64(out, e.lang);
  rs_buf_char(out, '/');
  rs_buf_u64(out, e.kind);
  rs_buf_char(out, '/');
  put_key(out, e.key);
}

static void put_arg(const rs_lexicon *lex, char kind, uint32_t v, rs_buf *out) {
  uint32_t n;
  switch (kind) {
  case 'T':
    if (v >= RS_PLANNED_TYPE) rs_buf_char(out, '+');
    put_key(out, rs_lexicon_entry(lex, rs_lexicon_list(lex, RS_KIND_TYPE, RS_LANG_ALL, &n) + v % RS_PLANNED_TYPE).key);
    return;
  case 'C': put_key(out, rs_lexicon_entry(lex, rs_lexicon_list(lex, RS_KIND_CLASS, RS_LANG_ALL, &n) + v).key); return;
  case 'S': {
    rs_sense s = rs_lexicon_sense(lex, v);
    put_entry(lex, s.entry, out);
    rs_buf_char(out, '/');
    put_key(out, s.name);
    return;
  }
  case 'R':
  case 'A': put_entry(lex, v, out); return;
  case 'F': rs_buf_c(out, FNS[v]); return;
  case 'M': rs_buf_c(out, MARKS[v]); return;
  case 'G': rs_buf_c(out, GRAMS[v]); return;
  default: rs_buf_u64(out, v);
  }
}

void rs_feature_name(const rs_lexicon *lex, uint64_t f, rs_buf *out) {
  uint32_t t = (uint32_t)(f >> 56),
           v[3] = {(uint32_t)(f >> 36 & 0xFFFFF), (uint32_t)(f >> 16 & 0xFFFFF), (uint32_t)(f & 0xFFFF)};
  rs_buf_c(out, TEMPLATES[t].name);
  char sep = '(';
  for (int k = 0; k < 3; k++)
    if (TEMPLATES[t].args[k] != '-') {
      rs_buf_char(out, sep);
      sep = ',';
      put_arg(lex, TEMPLATES[t].args[k], v[k], out);
    }
  if (sep == ',') rs_buf_char(out, ')');
}

enum { MAX_KEY = 256 };

static rs_str unescape(rs_str s, char *buf) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < s.n && n < MAX_KEY; i++) {
    if (s.p[i] == '~' && i + 2 < s.n)
      buf[n++] = (char)((s.p[i + 1] - 'a') << 4 | (s.p[i + 2] - 'a')), i += 2;
    else
      buf[n++] = s.p[i];
  }
  return (rs_str){buf, n};
}

static uint32_t find_name(const char *const *list, uint32_t n, rs_str s) {
  for (uint32_t k = 0; k < n; k++)
    if (rs_str_eq_c(s, list[k])) return k;
  return RS_NONE;
}

static uint32_t find_entry(const rs_lexicon *lex, rs_str s) {
  char buf[MAX_KEY];
  uint32_t lang, kind;
  if (!rs_str_to_u32(rs_str_cut(&s, '/'), &lang) || lang >= RS_LANG_COUNT) return RS_NONE;
  if (!rs_str_to_u32(rs_str_cut(&s, '/'), &kind) || kind >= RS_KIND_COUNT) return RS_NONE;
  return rs_lexicon_find_entry(lex, (rs_kind)kind, (rs_lang)lang, unescape(s, buf));
}

static uint32_t find_sense(const rs_lexicon *lex, rs_str s) {
  char buf[MAX_KEY];
  uint32_t cut = s.n;
  while (cut && s.p[cut - 1] != '/') cut--;
  if (cut < 2) return RS_NONE;
  uint32_t entry = find_entry(lex, rs_str_sub(s, 0, cut - 1));
  if (entry == RS_NONE) return RS_NONE;
  rs_str name = unescape(rs_str_sub(s, cut, s.n), buf);
  rs_entry e = rs_lexicon_entry(lex, entry);
  for (uint32_t k = 0; k < e.nsense; k++)
    if (rs_str_eq(rs_lexicon_sense(lex, e.sense0 + k).name, name)) return e.sense0 + k;
  return RS_NONE;
}

static uint32_t find_ordinal(const rs_lexicon *lex, rs_kind kind, rs_str s) {
  char buf[MAX_KEY];
  uint32_t n, first = rs_lexicon_list(lex, kind, RS_LANG_ALL, &n);
  uint32_t e = rs_lexicon_find_entry(lex, kind, RS_LANG_ALL, unescape(s, buf));
  return e == RS_NONE ? RS_NONE : e - first;
}

static uint32_t read_arg(const rs_lexicon *lex, char kind, rs_str s) {
  uint32_t v;
  switch (kind) {
  case 'T':
    if (!s.n || s.p[0] != '+') return find_ordinal(lex, RS_KIND_TYPE, s);
    v = find_ordinal(lex, RS_KIND_TYPE, rs_str_sub(s, 1, s.n));
    return v == RS_NONE ? v : v + RS_PLANNED_TYPE;
  case 'C': return find_ordinal(lex, RS_KIND_CLASS, s);
  case 'S': return find_sense(lex, s);
  case 'R':
  case 'A': return find_entry(lex, s);
  case 'F': return find_name(FNS, RS_FN_COUNT, s);
  case 'M': return find_name(MARKS, RS_MARK_COUNT, s);
  case 'G': return find_name(GRAMS, RS_GRAM_COUNT, s);
  default: return rs_str_to_u32(s, &v) ? v : RS_NONE;
  }
}

bool rs_feature_parse(const rs_lexicon *lex, rs_str name, uint32_t *hint, uint64_t *feature) {
  rs_str rest = name, head = rs_str_cut(&rest, '(');
  uint32_t t = *hint, v[3] = {0};
  if (t >= RS_T_COUNT || !rs_str_eq_c(head, TEMPLATES[t].name)) {
    t = 0;
    while (t < RS_T_COUNT && !rs_str_eq_c(head, TEMPLATES[t].name)) t++;
    if (t == RS_T_COUNT) return false;
    *hint = t;
  }
  if (rest.n && rest.p[rest.n - 1] == ')') rest.n--;
  for (int k = 0; k < 3; k++) {
    if (TEMPLATES[t].args[k] == '-') continue;
    v[k] = read_arg(lex, TEMPLATES[t].args[k], rs_str_cut(&rest, ','));
    if (v[k] == RS_NONE) return false;
  }
  *feature = rs_feature((enum rs_template)t, v[0], v[1], v[2]);
  return true;
}

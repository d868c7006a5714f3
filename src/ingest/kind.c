/* By content, never by name: a mark at the head (WARC, JSON), else the first element of what looks like a page or XML.
 * Cost: linear in the head. */
#include "ingest/kind.h"
#include "ingest/html_tag.h"

/* The first element decides; any other in an input that opens with <?xml is XML. A table. */
static const struct {
  const char *name;
  rs_ingest_kind kind;
} ROOTS[] = {{"rss", RS_INGEST_FEED},      {"rdf:rdf", RS_INGEST_FEED}, {"feed", RS_INGEST_FEED},
             {"channel", RS_INGEST_FEED},  {"item", RS_INGEST_FEED},    {"entry", RS_INGEST_FEED},
             {"sentences", RS_INGEST_XML}, {"sentence", RS_INGEST_XML}, {"stories", RS_INGEST_XML},
             {"story", RS_INGEST_XML},     {"articles", RS_INGEST_XML}, {"html", RS_INGEST_HTML},
             {"!doctype", RS_INGEST_HTML}, {"head", RS_INGEST_HTML},    {"body", RS_INGEST_HTML},
             {"title", RS_INGEST_HTML},    {"meta", RS_INGEST_HTML},    {"div", RS_INGEST_HTML},
             {"p", RS_INGEST_HTML},        {"article", RS_INGEST_HTML}, {"main", RS_INGEST_HTML},
             {"section", RS_INGEST_HTML},  {"table", RS_INGEST_HTML},   {"script", RS_INGEST_HTML},
             {"style", RS_INGEST_HTML},    {"link", RS_INGEST_HTML},    {"h1", RS_INGEST_HTML},
             {"h2", RS_INGEST_HTML},       {"ul", RS_INGEST_HTML},      {"center", RS_INGEST_HTML},
             {"font", RS_INGEST_HTML},     {"span", RS_INGEST_HTML},    {"header", RS_INGEST_HTML},
             {"nav", RS_INGEST_HTML},      {"base", RS_INGEST_HTML},    {"b", RS_INGEST_HTML},
             {"i", RS_INGEST_HTML},        {"a", RS_INGEST_HTML},       {"img", RS_INGEST_HTML},
             {"br", RS_INGEST_HTML}};

static bool root_kind(rs_str name, rs_ingest_kind *kind) {
  for (size_t i = 0; i < sizeof ROOTS / sizeof *ROOTS; i++)
    if (rs_tag_is(name, ROOTS[i].name)) return *kind = ROOTS[i].kind, true;
  /* Atom under a prefix of its own. */
  const char *colon = memchr(name.p, ':', name.n);
  rs_str local = colon ? rs_str_sub(name, (uint32_t)(colon - name.p) + 1, name.n) : rs_str_make("", 0);
  if (rs_tag_is(local, "feed") || rs_tag_is(local, "entry")) return *kind = RS_INGEST_FEED, true;
  return false;
}

/* Where the head opens with a tag: comments, instructions and a document type of XML are passed over. An element that nobody
 * knows may hold records all the same: a few more tags are looked at. */
static rs_ingest_kind of_markup(rs_str s, bool *sure) {
  enum { LOOK = 64 };
  bool xml = false;
  rs_tag t;
  rs_ingest_kind kind = RS_INGEST_TEXT;
  uint32_t at = 0, unknown = 0;
  while (unknown < LOOK) {
    uint32_t before = at;
    *sure = rs_tag_next(s, &at, &t) && t.whole;
    if (!*sure) return xml ? RS_INGEST_XML : RS_INGEST_TEXT;
    if (rs_str_trim(rs_str_sub(s, before, t.at)).n && !xml && !unknown && before) return RS_INGEST_TEXT;
    if (rs_tag_is(t.name, "?xml")) xml = true;
    if (rs_tag_is(t.name, "!doctype") && rs_tag_starts(rs_str_trim(t.rest), "html")) return RS_INGEST_HTML;
    if (t.name.p[0] == '?' || t.name.p[0] == '!') {
      xml = xml || rs_tag_is(t.name, "!doctype");
      continue;
    }
    bool known = !t.close && root_kind(t.name, &kind);
    if (known && (!unknown || kind != RS_INGEST_HTML)) return kind;
    unknown++;
    if (t.close && unknown == 1) return RS_INGEST_TEXT;
  }
  return xml ? RS_INGEST_XML : RS_INGEST_TEXT;
}

rs_ingest_kind rs_kind_of(rs_str s, bool *sure) {
  uint32_t i = 0;
  while (i < s.n && rs_is_blank(s.p[i])) i++;
  *sure = i < s.n;
  if (!*sure) return RS_INGEST_TEXT;
  rs_str rest = rs_str_sub(s, i, s.n);
  if (rest.p[0] == 'W') {
    *sure = rest.n >= 5 || !rs_str_starts(RS_STR("WARC/"), rest);
    return rs_str_starts(rest, RS_STR("WARC/")) ? RS_INGEST_WARC : RS_INGEST_TEXT;
  }
  if (rest.p[0] == '<') return of_markup(rest, sure);
  if (rest.p[0] != '{') return RS_INGEST_TEXT;
  /* An object with a key; a broken first line is JSON lines too. */
  for (i = 1; i < rest.n && (rest.p[i] == ' ' || rest.p[i] == '\t');) i++;
  *sure = i < rest.n;
  return *sure && (rest.p[i] == '"' || rest.p[i] == '}') ? RS_INGEST_JSONL : RS_INGEST_TEXT;
}

bool rs_kind_binary(rs_str s) {
  static const rs_str MARKS[] = {{"\x89PNG", 4},
                                 {"\xFF\xD8\xFF", 3},
                                 {"GIF8", 4},
                                 {"%PDF-", 5},
                                 {"PK\3\4", 4},
                                 {"\x7F"
                                  "ELF",
                                  4},
                                 {"SQLite format 3", 15},
                                 {"BZh9", 4},
                                 {"\xFD"
                                  "7zXZ",
                                  5},
                                 {"RIFF", 4},
                                 {"\x28\xB5\x2F\xFD", 4},
                                 {"OggS", 4},
                                 {"wOF2", 4},
                                 {"\0\0\1\0", 4},
                                 {"Rar!", 4}};
  for (size_t i = 0; i < sizeof MARKS / sizeof *MARKS; i++)
    if (rs_str_starts(s, MARKS[i])) return true;
  uint32_t n = s.n < 4096 ? s.n : 4096, controls = 0;
  for (uint32_t i = 0; i < n; i++) {
    unsigned char c = (unsigned char)s.p[i];
    controls += c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B;
  }
  return n >= 64 && controls > n / 3;
}

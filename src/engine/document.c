/* What a document is called and what language and date it has. Pure functions. */
#include "base/bytes.h"
#include "engine/engine.h"
#include "ingest/ingest.h"

static const struct {
  char code[4];
  rs_lang lang;
} LANGS[] = {{"ar", RS_LANG_AR}, {"en", RS_LANG_EN}};

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c; }

rs_lang rs_engine_lang(rs_str code) {
  for (size_t i = 0; i < sizeof LANGS / sizeof *LANGS; i++) {
    const char *z = LANGS[i].code;
    if (code.n >= 2 && lower(code.p[0]) == z[0] && lower(code.p[1]) == z[1] &&
        (code.n == 2 || code.p[2] == '-' || code.p[2] == '_'))
      return LANGS[i].lang;
  }
  return RS_LANG_ALL;
}

rs_str rs_engine_lang_code(rs_lang lang) {
  for (size_t i = 0; i < sizeof LANGS / sizeof *LANGS; i++)
    if (LANGS[i].lang == lang) return rs_str_from_c(LANGS[i].code);
  return (rs_str){"", 0};
}

bool rs_engine_is_date(rs_str s) { return rs_ingest_date(s); }

/* The url without what does not tell the page: scheme, "www.", fragment, trailing slash; its host in lower case. */
static rs_str canonical(rs_str url, char *to) {
  uint32_t at = 0, n = 0;
  for (uint32_t i = 0; i + 2 < url.n; i++)
    if (url.p[i] == ':' && url.p[i + 1] == '/' && url.p[i + 2] == '/') {
      at = i + 3;
      break;
    }
  bool host = true;
  for (uint32_t i = at; i < url.n && url.p[i] != '#'; i++) {
    if (url.p[i] == '/' || url.p[i] == '?') host = false;
    to[n++] = host ? lower(url.p[i]) : url.p[i];
  }
  while (n && to[n - 1] == '/') n--;
  rs_str s = rs_str_make(to, n);
  return rs_str_starts(s, RS_STR("www.")) ? rs_str_sub(s, 4, s.n) : s;
}

rasid_status rs_engine_id(rs_doc *doc, rs_arena *a, rasid_error *err) {
  if (doc->id.n) return RASID_OK;
  char *id = RS_NEW(a, char, 33), *url = RS_NEW(a, char, doc->url.n);
  if (!id || !url) return rs_fail_memory(err);
  rs_str from = doc->url.n ? canonical(doc->url, url) : doc->text;
  rs_sha_hex(from.p, from.n, id);
  doc->id = rs_str_make(id, 32);
  return RASID_OK;
}

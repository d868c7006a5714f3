/* The ends of a document: what is known before its first sentence (outlet, agency, the types' rules) and what can only
 * be said after its last. Linear in the lengths of source and url. */
#include "base/bytes.h"
#include "code/internal.h"

/* The longest term of a language that begins at the string's first word, of one kind; RS_NONE. */
static uint32_t term_at(const rs_lexicon *lex, rs_lang lang, rs_str s, uint8_t kind) {
  uint32_t node = RS_NONE, found = RS_NONE;
  bool first = true;
  while (s.n) {
    rs_str word = rs_str_cut(&s, ' ');
    char norm[1024], fold[1024];
    uint32_t nn, nf;
    if (!word.n) continue;
    if (word.n > 255 || !rs_text_word(word, norm, &nn, fold, &nf)) return found;
    uint32_t form = rs_lexicon_find_form(lex, lang, rs_str_make(fold, nf), rs_hash(fold, nf));
    if (form == RS_NONE) return found;
    rs_form f;
    if (first) {
      f = rs_lexicon_form(lex, form);
      node = f.node;
    } else {
      node = node == RS_NONE ? RS_NONE : rs_lexicon_next(lex, node, form);
      if (node == RS_NONE) return found;
      f = rs_lexicon_node(lex, node);
    }
    first = false;
    for (uint32_t k = 0; k < f.nan; k++) {
      rs_entry e = rs_lexicon_entry(lex, rs_lexicon_analysis(lex, f.an0 + k).entry);
      if (e.kind == kind) found = e.ref;
    }
  }
  return found;
}

/* A source that is itself a state's or an organisation's house speaks for it. */
static void speaking_source(const rs_lexicon *lex, rs_str source, rs_memory *m) {
  static const uint8_t KINDS[] = {RS_KIND_STATE, RS_KIND_ORG};
  uint32_t e = RS_NONE;
  for (int lang = RS_LANG_AR; lang < RS_LANG_COUNT; lang++)
    for (size_t k = 0; k < sizeof KINDS && e == RS_NONE; k++) e = term_at(lex, (rs_lang)lang, source, KINDS[k]);
  if (e == RS_NONE) return;
  m->speaker = (rs_party){.entity = e, .role = RS_NONE, .person = RS_NONE, .place = RS_NONE, .kind = RS_PARTY_STATE};
  rs_parse_party_codes(lex, &m->speaker);
  m->has_speaker = 1;
  if (rs_lexicon_entry(lex, e).kind == RS_KIND_STATE) m->outlet_state = e;
}

static uint32_t find_source(const rs_lexicon *lex, rs_kind kind, rs_str name) {
  if (!name.n) return RS_NONE;
  uint32_t e = rs_lexicon_find_entry(lex, kind, RS_LANG_ALL, name);
  for (int lang = RS_LANG_AR; lang < RS_LANG_COUNT && e == RS_NONE; lang++)
    e = term_at(lex, (rs_lang)lang, name, (uint8_t)kind);
  return e;
}

/* An outlet by the host of the url: `domain` of an outlet is its tail. */
static uint32_t by_domain(const rs_lexicon *lex, rs_str url) {
  for (uint32_t i = 0; i + 2 < url.n; i++)
    if (url.p[i] == ':' && url.p[i + 1] == '/' && url.p[i + 2] == '/') {
      url = rs_str_sub(url, i + 3, url.n);
      break;
    }
  rs_str host = rs_str_cut(&url, '/');
  uint32_t n, first = rs_lexicon_list(lex, RS_KIND_OUTLET, RS_LANG_ALL, &n);
  for (uint32_t k = 0; k < n && host.n; k++) {
    rs_str domain = rs_lexicon_value(lex, first + k, "domain");
    if (domain.n && rs_str_ends(host, domain) && (host.n == domain.n || host.p[host.n - domain.n - 1] == '.'))
      return first + k;
  }
  return RS_NONE;
}

static void types_rules(const rs_lexicon *lex, rs_memory *m) {
  static const char *const STATUS[] = {"past", "ongoing", "planned", "conditional"};
  uint32_t n, first = rs_lexicon_list(lex, RS_KIND_TYPE, RS_LANG_ALL, &n);
  memset(m->planned, 255, sizeof m->planned);
  for (uint32_t k = 0; k < n && k < 32; k++) {
    rs_str planned = rs_lexicon_value(lex, first + k, "planned"), status = rs_lexicon_value(lex, first + k, "status");
    if (planned.n) {
      uint32_t e = rs_lexicon_find_entry(lex, RS_KIND_TYPE, RS_LANG_ALL, planned);
      if (e != RS_NONE) m->planned[k] = (uint8_t)(e - first);
    }
    for (uint8_t s = 0; s < 4; s++)
      if (rs_str_eq_c(status, STATUS[s])) m->status[k] = (uint8_t)(s + 1);
    if (rs_lexicon_value(lex, first + k, "fields").n) m->no_fields |= 1u << k;
    m->present_past[k] = rs_str_eq_c(rs_lexicon_value(lex, first + k, "present"), STATUS[0]);
  }
}

void rs_code_begin(const rs_lexicon *lex, const rs_doc *doc, const rs_text *text, rs_memory *m) {
  memset(m, 0, sizeof *m);
  m->outlet = m->agency = m->outlet_state = m->last_org = m->last_setting = RS_NONE;
  types_rules(lex, m);
  uint32_t n, classes = rs_lexicon_list(lex, RS_KIND_CLASS, RS_LANG_ALL, &n);
  for (uint32_t k = 0; k < n && k < 64; k++)
    if (rs_lexicon_value(lex, classes + k, "fields").n) m->no_field_nouns |= UINT64_C(1) << k;
  m->outlet = find_source(lex, RS_KIND_OUTLET, doc->source);
  m->agency = find_source(lex, RS_KIND_AGENCY, doc->source);
  if (m->outlet == RS_NONE) m->outlet = by_domain(lex, doc->url);
  /* A short first line is often the outlet's name. */
  if (m->outlet == RS_NONE && text->nsentences > 1 && text->sentences[0].tok1 - text->sentences[0].tok0 < 6) {
    rs_span s = text->sentences[0].span;
    for (int lang = RS_LANG_AR; lang < RS_LANG_COUNT && m->outlet == RS_NONE; lang++)
      m->outlet = term_at(lex, (rs_lang)lang, rs_str_sub(doc->text, s.start, s.end), RS_KIND_OUTLET);
  }
  if (m->outlet != RS_NONE)
    m->outlet_state = rs_lexicon_entry(lex, m->outlet).country;
  else if (m->agency == RS_NONE && doc->source.n)
    speaking_source(lex, doc->source, m);
}

static rs_source source_of(const rs_lexicon *lex, uint32_t entry, rs_lang lang) {
  rs_entry e = rs_lexicon_entry(lex, entry);
  rs_source s = {e.key, rs_lexicon_name(lex, entry, lang), {NULL, 0}};
  if (e.country != RS_NONE) s.country = rs_lexicon_entry(lex, e.country).key;
  return s;
}

void rs_code_finish(const rs_lexicon *lex, const rs_memory *m, rs_events *events) {
  for (uint32_t i = 0; i < events->n; i++) {
    rs_event *e = &events->at[i];
    if (m->outlet != RS_NONE) e->outlet = source_of(lex, m->outlet, RS_LANG_EN);
    if (m->agency != RS_NONE) e->agency = source_of(lex, m->agency, RS_LANG_EN);
  }
}

/* Asking the lexicon: records are read field by field where they lie. Every function is pure and costs a few loads;
 * look-ups are open addressing with an 8-bit tag, so that a miss seldom touches the record. */
#include "lexicon/handle.h"
#include "lexicon/source.h"

const rs_standing rs_standings[RS_STANDINGS] = {
#define X(name, id, attr) {attr, name},
    RS_STANDING_LIST(X)
#undef X
};

uint32_t rs_lexicon_nentries(const rs_lexicon *lex) { return lex->count[RS_SEC_ENTRIES]; }

rs_entry rs_lexicon_entry(const rs_lexicon *lex, uint32_t i) {
  const unsigned char *p = rs_lex_record(lex, RS_SEC_ENTRIES, i, RS_SIZE_ENTRIES);
  const unsigned char *classes = rs_lex_classes(lex, p);
  return (rs_entry){
      .kind = p[RS_EN_KIND],
      .lang = p[RS_EN_LANG],
      .flags = rs_le16(p + RS_EN_FLAGS),
      .key = rs_lex_string(lex, rs_le32(p + RS_EN_KEY), rs_le16(p + RS_EN_NKEY)),
      .gram = rs_le64(classes + RS_CL_GRAM),
      .sem = rs_le64(classes + RS_CL_SEM),
      .ref = rs_le32(p + RS_EN_REF),
      .country = rs_le32(p + RS_EN_COUNTRY),
      .sector = rs_le32(p + RS_EN_SECTOR),
      .level = rs_le32(p + RS_EN_LEVEL),
      .from = rs_le32(p + RS_EN_FROM),
      .to = rs_le32(p + RS_EN_TO),
      .sense0 = rs_le32(p + RS_EN_SENSE0),
      .nsense = rs_le16(p + RS_EN_NSENSE),
      .attr0 = rs_le32(p + RS_EN_ATTR0),
      .nattr = rs_le32(p + RS_EN_NATTR),
      .value = (int32_t)rs_le32(p + RS_EN_VALUE),
  };
}

uint32_t rs_lexicon_find_entry(const rs_lexicon *lex, rs_kind kind, rs_lang lang, rs_str key) {
  uint64_t h = rs_lex_key_hash(kind, lang, key);
  uint32_t n = lex->count[RS_SEC_KEYS];
  for (uint32_t at = rs_lex_place(h, n);; at = at + 1 == n ? 0 : at + 1) {
    uint32_t slot = rs_le32(lex->sec[RS_SEC_KEYS] + (size_t)at * 4);
    if (slot == RS_NONE) return RS_NONE;
    if (slot >> 24 != (uint8_t)h) continue;
    uint32_t i = slot & RS_LEX_MAX_INDEX;
    const unsigned char *p = rs_lex_record(lex, RS_SEC_ENTRIES, i, RS_SIZE_ENTRIES);
    if (p[RS_EN_KIND] == kind && p[RS_EN_LANG] == lang &&
        rs_str_eq(key, rs_lex_string(lex, rs_le32(p + RS_EN_KEY), rs_le16(p + RS_EN_NKEY))))
      return i;
  }
}

rs_attr rs_lexicon_attr(const rs_lexicon *lex, uint32_t i) {
  const unsigned char *p = rs_lex_record(lex, RS_SEC_ATTRS, i, RS_SIZE_ATTRS);
  const unsigned char *name = rs_lex_record(lex, RS_SEC_NAMES, rs_le16(p + RS_AT_NAME), RS_SIZE_NAMES);
  rs_attr a = {.name = rs_lex_string(lex, rs_le32(name + RS_NA_NAME), rs_le32(name + RS_NA_NNAME)),
               .value = rs_lex_string(lex, rs_le32(p + RS_AT_VALUE), rs_le16(p + RS_AT_NVALUE))};
  uint32_t detail = rs_le32(p + RS_AT_DETAIL);
  if (detail == RS_NONE) return a;
  const unsigned char *d = rs_lex_record(lex, RS_SEC_DETAILS, detail, RS_SIZE_DETAILS);
  a.qual = rs_lex_string(lex, rs_le32(d + RS_DE_QUAL), rs_le32(d + RS_DE_NQUAL));
  a.from = rs_le32(d + RS_DE_FROM), a.to = rs_le32(d + RS_DE_TO);
  return a;
}

rs_str rs_lexicon_value(const rs_lexicon *lex, uint32_t entry, const char *name) {
  rs_entry e = rs_lexicon_entry(lex, entry);
  for (uint32_t i = 0; i < e.nattr; i++) {
    rs_attr a = rs_lexicon_attr(lex, e.attr0 + i);
    if (rs_str_eq_c(a.name, name)) return a.value;
  }
  return (rs_str){NULL, 0};
}

rs_str rs_lexicon_name(const rs_lexicon *lex, uint32_t entry, rs_lang lang) {
  rs_entry e = rs_lexicon_entry(lex, entry);
  uint32_t named = e.lang == lang ? entry : rs_lexicon_find_entry(lex, (rs_kind)e.kind, lang, e.key);
  rs_str s = named == RS_NONE ? (rs_str){NULL, 0} : rs_lexicon_value(lex, named, "name");
  if (!s.n && named != entry) s = rs_lexicon_value(lex, entry, "name");
  /* A name may begin with an optional word, which is no part of how an entity is called. */
  for (uint32_t i = 1; s.n && s.p[0] == '(' && i + 1 < s.n; i++)
    if (s.p[i] == ')') return s.p[i - 1] == ' ' ? rs_str_sub(s, i + 1, s.n) : s;
  return s.n ? s : e.key;
}

bool rs_lexicon_maybe(const rs_lexicon *lex, rs_lang lang, uint64_t hash) {
  uint64_t h = rs_lex_form_hash(hash, lang), bits = rs_lex_filter_bits(h);
  uint32_t word = rs_lex_place(h, lex->count[RS_SEC_FILTER]);
  return (rs_le64(lex->sec[RS_SEC_FILTER] + (size_t)word * 8) & bits) == bits;
}

uint32_t rs_lexicon_find_form(const rs_lexicon *lex, rs_lang lang, rs_str fold, uint64_t hash) {
  uint64_t h = rs_lex_form_hash(hash, lang);
  const unsigned char *bucket = lex->sec[RS_SEC_BUCKETS] + (size_t)rs_lex_place(h, lex->count[RS_SEC_BUCKETS] - 1) * 4;
  uint32_t i = rs_le32(bucket), end = rs_le32(bucket + 4);
  const unsigned char *p = rs_lex_record(lex, RS_SEC_FORMS, i, RS_SIZE_FORMS);
  for (; i < end; i++, p += RS_SIZE_FORMS)
    if (p[RS_FO_TAG] == (uint8_t)h && p[RS_FO_NFOLD] == fold.n && rs_lex_how_lang(rs_le16(p + RS_FO_HOW)) == lang &&
        rs_str_eq(fold, rs_lex_string(lex, rs_le32(p + RS_FO_FOLD), fold.n)))
      return i;
  return RS_NONE;
}

void rs_lexicon_ask_ahead(const rs_lexicon *lex, rs_lang lang, const rs_token *t, uint32_t n) {
  enum { GROUP = 32 };
  const unsigned char *at[GROUP], *buckets = lex->sec[RS_SEC_BUCKETS];
  uint8_t tag[GROUP], some_forms[GROUP];
  uint32_t nbuckets = lex->count[RS_SEC_BUCKETS] - 1;
  while (n) {
    uint32_t some = n < GROUP ? n : GROUP;
    for (uint32_t k = 0; k < some; k++) {
      uint64_t h = rs_lex_form_hash(t[k].hash, lang);
      tag[k] = (uint8_t)h;
      at[k] = buckets + (size_t)rs_lex_place(h, nbuckets) * 4;
      rs_prefetch(at[k]);
    }
    for (uint32_t k = 0; k < some; k++) {
      uint32_t first = rs_le32(at[k]), forms = rs_le32(at[k] + 4) - first;
      some_forms[k] = (uint8_t)(forms < 255 ? forms : 255);
      at[k] = rs_lex_record(lex, RS_SEC_FORMS, first, RS_SIZE_FORMS);
      if (forms) rs_prefetch(at[k]);
    }
    for (uint32_t k = 0; k < some; k++) {
      const unsigned char *p = at[k];
      for (; some_forms[k] && p[RS_FO_TAG] != tag[k]; some_forms[k]--) p += RS_SIZE_FORMS;
      if (!some_forms[k]) continue;
      rs_prefetch(lex->sec[RS_SEC_STRINGS] + rs_le32(p + RS_FO_FOLD));
      if (rs_le16(p + RS_FO_HOW) & RS_LEX_MAX_READINGS)
        rs_prefetch(rs_lex_record(lex, RS_SEC_ANALYSES, rs_le32(p + RS_FO_AN0), RS_SIZE_ANALYSES));
    }
    t += some, n -= some;
  }
}

rs_form rs_lexicon_form(const rs_lexicon *lex, uint32_t form) {
  const unsigned char *p = rs_lex_record(lex, RS_SEC_FORMS, form, RS_SIZE_FORMS);
  uint32_t how = rs_le16(p + RS_FO_HOW);
  return (rs_form){rs_le32(p + RS_FO_AN0), how & RS_LEX_MAX_READINGS, how & RS_LEX_BEGINS ? RS_LEX_ROOT | form : RS_NONE};
}

rs_str rs_lexicon_fold(const rs_lexicon *lex, uint32_t form, rs_lang *lang) {
  const unsigned char *p = rs_lex_record(lex, RS_SEC_FORMS, form, RS_SIZE_FORMS);
  *lang = (rs_lang)rs_lex_how_lang(rs_le16(p + RS_FO_HOW));
  return rs_lex_string(lex, rs_le32(p + RS_FO_FOLD), p[RS_FO_NFOLD]);
}

uint32_t rs_lexicon_nforms(const rs_lexicon *lex) { return lex->count[RS_SEC_FORMS]; }
uint32_t rs_lexicon_nanalyses(const rs_lexicon *lex) { return lex->count[RS_SEC_ANALYSES]; }

/* `entry` of a record: index and length; the record's string. */
static rs_str written_of(const rs_lexicon *lex, uint32_t entry, uint32_t off) {
  uint32_t n = entry >> 24;
  return rs_lex_string(lex, off, n == RS_LEX_LONG ? rs_le16(lex->sec[RS_SEC_STRINGS] + off - 2) : n);
}

rs_analysis rs_lexicon_analysis(const rs_lexicon *lex, uint32_t i) {
  const unsigned char *p = rs_lex_record(lex, RS_SEC_ANALYSES, i, RS_SIZE_ANALYSES);
  uint32_t entry = rs_le32(p + RS_AN_ENTRY), feats = rs_le32(p + RS_AN_FEATS);
  rs_analysis a = {.entry = entry & RS_LEX_MAX_INDEX,
                   .feats = feats & ~RS_LEX_DATED,
                   .written = written_of(lex, entry, rs_le32(p + RS_AN_WRITTEN))};
  if (!(feats & RS_LEX_DATED)) return a;
  uint32_t from = 0, to = lex->count[RS_SEC_PERIODS];
  while (to - from > 1) {
    uint32_t mid = from + (to - from) / 2;
    *(rs_le32(rs_lex_record(lex, RS_SEC_PERIODS, mid, RS_SIZE_PERIODS)) <= i ? &from : &to) = mid;
  }
  const unsigned char *q = rs_lex_record(lex, RS_SEC_PERIODS, from, RS_SIZE_PERIODS);
  a.from = rs_le32(q + RS_PE_FROM), a.to = rs_le32(q + RS_PE_TO);
  return a;
}

uint32_t rs_lexicon_ncovered(const rs_lexicon *lex) { return lex->count[RS_SEC_COVERED]; }

rs_covered rs_lexicon_covered(const rs_lexicon *lex, uint32_t i) {
  const unsigned char *p = rs_lex_record(lex, RS_SEC_COVERED, i, RS_SIZE_COVERED);
  uint32_t at = rs_le32(p + RS_CV_AT), entry = rs_le32(p + RS_CV_ENTRY);
  return (rs_covered){.at = at & RS_LEX_MAX_INDEX,
                      .term = (at & RS_LEX_ROOT) != 0,
                      .entry = entry & RS_LEX_MAX_INDEX,
                      .feats = rs_le32(p + RS_CV_FEATS),
                      .written = written_of(lex, entry, rs_le32(p + RS_CV_WRITTEN))};
}

uint32_t rs_lexicon_next(const rs_lexicon *lex, uint32_t node, uint32_t form) {
  uint64_t h = rs_lex_edge_hash(node, form);
  uint32_t n = lex->count[RS_SEC_EDGES];
  for (uint32_t at = rs_lex_place(h, n);; at = at + 1 == n ? 0 : at + 1) {
    uint32_t slot = rs_le32(lex->sec[RS_SEC_EDGES] + (size_t)at * 4);
    if (slot == RS_NONE) return RS_NONE;
    if (slot >> 24 != (uint8_t)h) continue;
    const unsigned char *p = rs_lex_record(lex, RS_SEC_NODES, slot & RS_LEX_MAX_INDEX, RS_SIZE_NODES);
    if (rs_le32(p + RS_NO_PARENT) == node && rs_le32(p + RS_NO_FORM) == form) return slot & RS_LEX_MAX_INDEX;
  }
}

rs_form rs_lexicon_node(const rs_lexicon *lex, uint32_t node) {
  if (node & RS_LEX_ROOT) return (rs_form){0, 0, node};
  const unsigned char *p = rs_lex_record(lex, RS_SEC_NODES, node, RS_SIZE_NODES);
  return (rs_form){rs_le32(p + RS_NO_AN0), rs_le16(p + RS_NO_NAN), rs_le16(p + RS_NO_MORE) ? node : RS_NONE};
}

uint32_t rs_lexicon_nnodes(const rs_lexicon *lex) { return lex->count[RS_SEC_NODES]; }

void rs_lexicon_step(const rs_lexicon *lex, uint32_t node, uint32_t *parent, uint32_t *form) {
  const unsigned char *p = rs_lex_record(lex, RS_SEC_NODES, node, RS_SIZE_NODES);
  *parent = rs_le32(p + RS_NO_PARENT), *form = rs_le32(p + RS_NO_FORM);
}

uint32_t rs_lexicon_nsenses(const rs_lexicon *lex) { return lex->count[RS_SEC_SENSES]; }

rs_sense rs_lexicon_sense(const rs_lexicon *lex, uint32_t i) {
  const unsigned char *p = rs_lex_record(lex, RS_SEC_SENSES, i, RS_SIZE_SENSES);
  return (rs_sense){
      .entry = rs_le32(p + RS_SE_ENTRY),
      .name = rs_lex_string(lex, rs_le32(p + RS_SE_NAME), rs_le16(p + RS_SE_NNAME)),
      .cameo = rs_le32(p + RS_SE_CAMEO),
      .frame = rs_le32(p + RS_SE_FRAME),
      .type = p[RS_SE_TYPE],
      .status = p[RS_SE_STATUS],
      .noun = p[RS_SE_NOUN],
      .verb = p[RS_SE_VERB],
      .mode = rs_le32(p + RS_SE_MODE),
      .contexts = rs_le64(p + RS_SE_CONTEXTS),
      .cond0 = rs_le32(p + RS_SE_COND0),
      .ncond = rs_le32(p + RS_SE_NCOND),
  };
}

uint8_t rs_lexicon_sense_type(const rs_lexicon *lex, uint32_t sense) {
  return rs_lex_record(lex, RS_SEC_SENSES, sense, RS_SIZE_SENSES)[RS_SE_TYPE];
}

uint32_t rs_lexicon_sense0(const rs_lexicon *lex, uint32_t entry) {
  const unsigned char *e = rs_lex_record(lex, RS_SEC_ENTRIES, entry, RS_SIZE_ENTRIES);
  return rs_le16(e + RS_EN_NSENSE) ? rs_le32(e + RS_EN_SENSE0) : RS_NONE;
}

bool rs_lexicon_is_trigger(const rs_lexicon *lex, uint32_t entry) {
  return rs_le16(rs_lex_record(lex, RS_SEC_ENTRIES, entry, RS_SIZE_ENTRIES) + RS_EN_FLAGS) & RS_ENTRY_TRIGGER;
}

uint32_t rs_lexicon_types(const rs_lexicon *lex, uint32_t entry) {
  const unsigned char *e = rs_lex_record(lex, RS_SEC_ENTRIES, entry, RS_SIZE_ENTRIES);
  if (!(rs_le16(e + RS_EN_FLAGS) & RS_ENTRY_TRIGGER)) return 0;
  const unsigned char *s = rs_lex_record(lex, RS_SEC_SENSES, rs_le32(e + RS_EN_SENSE0), RS_SIZE_SENSES);
  uint32_t bits = 0;
  for (uint32_t n = rs_le16(e + RS_EN_NSENSE); n; n--, s += RS_SIZE_SENSES)
    if (s[RS_SE_TYPE] < 32) bits |= UINT32_C(1) << s[RS_SE_TYPE];
  return bits;
}

rs_cond rs_lexicon_cond(const rs_lexicon *lex, uint32_t i) {
  const unsigned char *p = rs_lex_record(lex, RS_SEC_CONDS, i, RS_SIZE_CONDS);
  return (rs_cond){
      .fn = p[RS_CO_FN],
      .want = p[RS_CO_WANT],
      .negate = p[RS_CO_NEGATE],
      .gram = rs_le64(p + RS_CO_GRAM),
      .sem = rs_le64(p + RS_CO_SEM),
      .entry = rs_le32(p + RS_CO_ENTRY),
      .marks = rs_le32(p + RS_CO_MARKS),
      .feat_mask = rs_le32(p + RS_CO_MASK),
      .feat_value = rs_le32(p + RS_CO_VALUE),
  };
}

rs_frame rs_lexicon_frame(const rs_lexicon *lex, uint32_t entry) {
  uint32_t n, first = rs_lexicon_list(lex, RS_KIND_FRAME, RS_LANG_ALL, &n);
  rs_frame f = {.entry = entry};
  if (entry < first || entry - first >= n) return f;
  const unsigned char *p = rs_lex_record(lex, RS_SEC_FRAMES, entry - first, RS_SIZE_FRAMES);
  f.mutual_fn = rs_le32(p + RS_FR_MUTUAL);
  f.mutual = f.mutual_fn != 0;
  memcpy(f.side, p + RS_FR_SIDE, sizeof f.side);
  return f;
}

uint32_t rs_lexicon_nrules(const rs_lexicon *lex) { return lex->count[RS_SEC_RULES]; }

rs_rule rs_lexicon_rule(const rs_lexicon *lex, uint32_t i) {
  const unsigned char *p = rs_lex_record(lex, RS_SEC_RULES, i, RS_SIZE_RULES);
  return (rs_rule){
      .entry = rs_le32(p + RS_RU_ENTRY),
      .marks = rs_le32(p + RS_RU_MARKS),
      .clear = rs_le32(p + RS_RU_CLEAR),
      .item0 = rs_le32(p + RS_RU_ITEM0),
      .nitem = rs_le16(p + RS_RU_NITEM),
      .lang = p[RS_RU_LANG],
      .target = p[RS_RU_TARGET],
  };
}

rs_item rs_lexicon_item(const rs_lexicon *lex, uint32_t i) {
  const unsigned char *p = rs_lex_record(lex, RS_SEC_ITEMS, i, RS_SIZE_ITEMS);
  return (rs_item){
      .gram = rs_le64(p + RS_IT_GRAM),
      .sem = rs_le64(p + RS_IT_SEM),
      .kinds = rs_le32(p + RS_IT_KINDS),
      .marks = rs_le32(p + RS_IT_MARKS),
      .entry = rs_le32(p + RS_IT_ENTRY),
      .feat_mask = rs_le32(p + RS_IT_MASK),
      .feat_value = rs_le32(p + RS_IT_VALUE),
      .types = rs_le32(p + RS_IT_TYPES),
      .min = p[RS_IT_MIN],
      .max = p[RS_IT_MAX],
      .flags = p[RS_IT_FLAGS],
  };
}

uint32_t rs_lexicon_list(const rs_lexicon *lex, rs_kind kind, rs_lang lang, uint32_t *n) {
  const unsigned char *p = rs_lex_record(lex, RS_SEC_LISTS, (uint32_t)kind * RS_LANG_COUNT + lang, RS_SIZE_LISTS);
  *n = rs_le32(p + RS_LI_N);
  return rs_le32(p + RS_LI_FIRST);
}

uint32_t rs_lexicon_ordinal(const rs_lexicon *lex, uint32_t entry) {
  rs_entry e = rs_lexicon_entry(lex, entry);
  uint32_t n;
  return entry - rs_lexicon_list(lex, (rs_kind)e.kind, (rs_lang)e.lang, &n);
}

static const unsigned char *file_record(const rs_lexicon *lex, uint32_t i) {
  return rs_lex_record(lex, RS_SEC_FILES, i, RS_SIZE_FILES);
}

uint32_t rs_lexicon_line(const rs_lexicon *lex, uint32_t origin) {
  return rs_le32(rs_lex_record(lex, RS_SEC_ORIGINS, origin, RS_SIZE_ORIGINS) + RS_OR_LINE);
}

rs_origin rs_lexicon_origin(const rs_lexicon *lex, uint32_t origin) {
  uint32_t n = rs_lexicon_nentries(lex);
  uint32_t entry = origin < n ? origin : rs_le32(rs_lex_record(lex, RS_SEC_SENSES, origin - n, RS_SIZE_SENSES));
  return (rs_origin){rs_lex_text(lex, file_record(lex, rs_lexicon_file_of(lex, entry)) + RS_FI_NAME),
                     rs_lexicon_line(lex, origin)};
}

rs_str rs_lexicon_rule_name(const rs_lexicon *lex, uint32_t origin, rs_arena *a) {
  rs_str sense = {NULL, 0};
  uint32_t entry = origin, n = rs_lexicon_nentries(lex);
  if (origin >= n) {
    rs_sense s = rs_lexicon_sense(lex, origin - n);
    entry = s.entry, sense = s.name;
  }
  rs_entry e = rs_lexicon_entry(lex, entry);
  rs_str lang = rs_str_from_c(rs_lang_names[e.lang]), kind = rs_str_from_c(rs_kind_names[e.kind]);
  char *p = rs_arena_alloc(a, (size_t)lang.n + kind.n + e.key.n + sense.n + 3, 1);
  if (!p) return (rs_str){NULL, 0};
  char *q = p;
  const rs_str parts[] = {lang, kind, e.key, sense};
  for (size_t i = 0; i < 4; i++) {
    if (i && (i < 3 || parts[i].n)) *q++ = '/';
    if (parts[i].n) memcpy(q, parts[i].p, parts[i].n), q += parts[i].n;
  }
  return rs_str_make(p, (size_t)(q - p));
}

const rs_profile *rs_lexicon_profile(const rs_lexicon *lex, rs_lang lang) { return &lex->profiles[lang]; }

uint32_t rs_lexicon_nfiles(const rs_lexicon *lex) { return lex->count[RS_SEC_FILES]; }

rs_lexicon_file rs_lexicon_file_at(const rs_lexicon *lex, uint32_t i) {
  const unsigned char *p = file_record(lex, i);
  return (rs_lexicon_file){rs_lex_text(lex, p + RS_FI_NAME), rs_lex_text(lex, p + RS_FI_PATH),
                           rs_lex_text(lex, p + RS_FI_HEADER), rs_le32(p + RS_FI_LAYER)};
}

uint32_t rs_lexicon_file_of(const rs_lexicon *lex, uint32_t entry) {
  return rs_le32(rs_lex_record(lex, RS_SEC_ORIGINS, entry, RS_SIZE_ORIGINS) + RS_OR_FILE);
}

rs_str rs_lexicon_shown(const rs_lexicon *lex, uint32_t entry, rs_lang lang, rs_arena *a) {
  rs_str s = rs_lexicon_name(lex, entry, lang);
  if (!s.n || !memchr(s.p, '(', s.n)) return s;
  char *to = RS_NEW(a, char, s.n);
  if (!to) return s;
  uint32_t n = 0;
  for (uint32_t i = 0; i < s.n; i++) {
    if (s.p[i] == ')') continue;
    if (s.p[i] != '(') {
      to[n++] = s.p[i];
      continue;
    }
    uint32_t end = i;
    while (end < s.n && s.p[end] != ')') end++;
    bool word = s.p[end - 1] == ' ' || s.p[i + 1 < s.n ? i + 1 : i] == ' ';
    if (word) i = end;
  }
  return rs_str_make(to, n);
}

/* The walk over an untrusted lexicon: after it no accessor can leave the bytes or loop for ever.
 * Cost: one pass over all records. */
#include "lexicon/handle.h"

typedef struct walk {
  const rs_lexicon *x;
  uint32_t i; /* the record's index */
  uint32_t ndated, text; /* dated analyses so far; where the last sense's text begins */
  uint64_t shared[RS_SEC_COUNT]; /* records of a section that others have named so far */
  bool bad;
} walk;

static void need(walk *w, bool ok) { w->bad = w->bad || !ok; }
static void str(walk *w, uint32_t off, uint32_t n) {
  uint32_t size = w->x->count[RS_SEC_STRINGS];
  need(w, off <= size && n <= size - off);
}
static void text(walk *w, const unsigned char *ref) {
  uint32_t size = w->x->count[RS_SEC_TEXT], off = rs_le32(ref), n = rs_le32(ref + 4);
  need(w, off <= size && n <= size - off);
}
static void written(walk *w, uint32_t entry, uint32_t off) {
  bool is_long = entry >> 24 == RS_LEX_LONG;
  str(w, off, is_long ? 0 : entry >> 24);
  need(w, !is_long || off >= 2);
  if (!w->bad && is_long) str(w, off, rs_le16(w->x->sec[RS_SEC_STRINGS] + off - 2));
}
static void range(walk *w, enum rs_lex_section s, uint32_t first, uint32_t n) {
  need(w, first <= w->x->count[s] && n <= w->x->count[s] - first);
}
/* The same, of a section whose records belong to one each: what copies them must not be made to do so without end. */
static void own_range(walk *w, enum rs_lex_section s, uint32_t first, uint32_t n) {
  range(w, s, first, n);
  w->shared[s] += n;
  need(w, w->shared[s] <= w->x->count[s]);
}
static void index_or_none(walk *w, enum rs_lex_section s, uint32_t i) { need(w, i == RS_NONE || i < w->x->count[s]); }
static void one(walk *w, enum rs_lex_section s, uint32_t i) { need(w, i < w->x->count[s]); }

static void entries(walk *w, const unsigned char *p) {
  need(w, p[RS_EN_KIND] > RS_KIND_NONE && p[RS_EN_KIND] < RS_KIND_COUNT && p[RS_EN_LANG] < RS_LANG_COUNT);
  str(w, rs_le32(p + RS_EN_KEY), rs_le16(p + RS_EN_NKEY));
  one(w, RS_SEC_CLASSES, rs_le32(p + RS_EN_CLASSES));
  static const uint8_t refs[] = {RS_EN_REF, RS_EN_COUNTRY, RS_EN_SECTOR, RS_EN_LEVEL};
  for (unsigned i = 0; i < 4; i++) index_or_none(w, RS_SEC_ENTRIES, rs_le32(p + refs[i]));
  own_range(w, RS_SEC_SENSES, rs_le32(p + RS_EN_SENSE0), rs_le16(p + RS_EN_NSENSE));
  own_range(w, RS_SEC_ATTRS, rs_le32(p + RS_EN_ATTR0), rs_le32(p + RS_EN_NATTR));
}
static void attrs(walk *w, const unsigned char *p) {
  one(w, RS_SEC_NAMES, rs_le16(p + RS_AT_NAME));
  str(w, rs_le32(p + RS_AT_VALUE), rs_le16(p + RS_AT_NVALUE));
  index_or_none(w, RS_SEC_DETAILS, rs_le32(p + RS_AT_DETAIL));
}
static void names(walk *w, const unsigned char *p) { str(w, rs_le32(p + RS_NA_NAME), rs_le32(p + RS_NA_NNAME)); }
static void details(walk *w, const unsigned char *p) { str(w, rs_le32(p + RS_DE_QUAL), rs_le32(p + RS_DE_NQUAL)); }
static void lists(walk *w, const unsigned char *p) {
  range(w, RS_SEC_ENTRIES, rs_le32(p + RS_LI_FIRST), rs_le32(p + RS_LI_N));
}
static void keys(walk *w, const unsigned char *p) {
  uint32_t s = rs_le32(p);
  need(w, s == RS_NONE || (s & RS_LEX_MAX_INDEX) < w->x->count[RS_SEC_ENTRIES]);
}
static void forms(walk *w, const unsigned char *p) {
  uint32_t how = rs_le16(p + RS_FO_HOW);
  str(w, rs_le32(p + RS_FO_FOLD), p[RS_FO_NFOLD]);
  own_range(w, RS_SEC_ANALYSES, rs_le32(p + RS_FO_AN0), how & RS_LEX_MAX_READINGS);
  need(w, rs_lex_how_lang(how) < RS_LANG_COUNT);
}
static void buckets(walk *w, const unsigned char *p) {
  uint32_t first = rs_le32(p), last = w->x->count[RS_SEC_BUCKETS] - 1, nforms = w->x->count[RS_SEC_FORMS];
  need(w, w->i == last ? first == nforms : first <= nforms && first <= rs_le32(p + 4));
}
static void analyses(walk *w, const unsigned char *p) {
  uint32_t entry = rs_le32(p + RS_AN_ENTRY);
  one(w, RS_SEC_ENTRIES, entry & RS_LEX_MAX_INDEX);
  written(w, entry, rs_le32(p + RS_AN_WRITTEN));
  if (!(rs_le32(p + RS_AN_FEATS) & RS_LEX_DATED)) return;
  uint32_t n = w->ndated++;
  need(w, n < w->x->count[RS_SEC_PERIODS]);
  if (!w->bad) need(w, rs_le32(rs_lex_record(w->x, RS_SEC_PERIODS, n, RS_SIZE_PERIODS)) == w->i);
}
static void covered(walk *w, const unsigned char *p) {
  uint32_t at = rs_le32(p + RS_CV_AT), entry = rs_le32(p + RS_CV_ENTRY);
  one(w, at & RS_LEX_ROOT ? RS_SEC_NODES : RS_SEC_FORMS, at & RS_LEX_MAX_INDEX);
  one(w, RS_SEC_ENTRIES, entry & RS_LEX_MAX_INDEX);
  written(w, entry, rs_le32(p + RS_CV_WRITTEN));
}
static void nodes(walk *w, const unsigned char *p) {
  uint32_t parent = rs_le32(p + RS_NO_PARENT);
  own_range(w, RS_SEC_ANALYSES, rs_le32(p + RS_NO_AN0), rs_le16(p + RS_NO_NAN));
  one(w, RS_SEC_FORMS, rs_le32(p + RS_NO_FORM));
  need(w, parent & RS_LEX_ROOT ? (parent & ~RS_LEX_ROOT) < w->x->count[RS_SEC_FORMS] : parent < w->i);
}
static void edges(walk *w, const unsigned char *p) {
  uint32_t s = rs_le32(p);
  need(w, s == RS_NONE || (s & RS_LEX_MAX_INDEX) < w->x->count[RS_SEC_NODES]);
}
static uint32_t list_size(const rs_lexicon *x, rs_kind k) {
  return rs_le32(rs_lex_record(x, RS_SEC_LISTS, (uint32_t)k * RS_LANG_COUNT + RS_LANG_ALL, RS_SIZE_LISTS) + RS_LI_N);
}
static void senses(walk *w, const unsigned char *p) {
  one(w, RS_SEC_ENTRIES, rs_le32(p + RS_SE_ENTRY));
  str(w, rs_le32(p + RS_SE_NAME), rs_le16(p + RS_SE_NNAME));
  need(w, p[RS_SE_TYPE] == 255 || p[RS_SE_TYPE] < list_size(w->x, RS_KIND_TYPE));
  need(w, p[RS_SE_STATUS] <= RS_ST_CONDITIONAL + 1);
  index_or_none(w, RS_SEC_ENTRIES, rs_le32(p + RS_SE_CAMEO));
  index_or_none(w, RS_SEC_ENTRIES, rs_le32(p + RS_SE_FRAME));
  index_or_none(w, RS_SEC_ENTRIES, rs_le32(p + RS_SE_MODE));
  own_range(w, RS_SEC_CONDS, rs_le32(p + RS_SE_COND0), rs_le32(p + RS_SE_NCOND));
}
static void conds(walk *w, const unsigned char *p) {
  need(w, p[RS_CO_FN] < RS_FN_COUNT && p[RS_CO_WANT] <= 3);
  index_or_none(w, RS_SEC_ENTRIES, rs_le32(p + RS_CO_ENTRY));
}
static void frames(walk *w, const unsigned char *p) {
  one(w, RS_SEC_ENTRIES, rs_le32(p + RS_FR_ENTRY));
  for (unsigned i = 0; i < RS_FN_COUNT; i++) need(w, p[RS_FR_SIDE + i] <= RS_SIDE_PARTNER);
}
static void rules(walk *w, const unsigned char *p) {
  one(w, RS_SEC_ENTRIES, rs_le32(p + RS_RU_ENTRY));
  range(w, RS_SEC_ITEMS, rs_le32(p + RS_RU_ITEM0), rs_le16(p + RS_RU_NITEM));
  need(w, p[RS_RU_LANG] < RS_LANG_COUNT && p[RS_RU_TARGET] < rs_le16(p + RS_RU_NITEM));
}
static void items(walk *w, const unsigned char *p) {
  index_or_none(w, RS_SEC_ENTRIES, rs_le32(p + RS_IT_ENTRY));
  need(w, p[RS_IT_MIN] <= p[RS_IT_MAX]);
}
static void origins(walk *w, const unsigned char *p) {
  if (w->i < w->x->count[RS_SEC_ENTRIES]) {
    one(w, RS_SEC_FILES, rs_le32(p + RS_OR_FILE));
    return;
  }
  uint32_t from = rs_le32(p + RS_OR_TEXT);
  need(w, from >= w->text && from <= w->x->count[RS_SEC_TEXT]);
  w->text = from;
}
static void files(walk *w, const unsigned char *p) {
  text(w, p + RS_FI_NAME), text(w, p + RS_FI_PATH), text(w, p + RS_FI_HEADER);
}

/* What holds between sections; a table without an empty slot would make a look-up loop for ever. */
static const char *between(const rs_lexicon *x) {
  static const struct {
    enum rs_lex_section s;
    const char *name;
  } tables[] = {{RS_SEC_KEYS, "keys"}, {RS_SEC_EDGES, "edges"}};
  for (unsigned t = 0; t < 2; t++) {
    bool empty = false;
    for (uint32_t i = 0; i < x->count[tables[t].s] && !empty; i++)
      empty = rs_le32(rs_lex_record(x, tables[t].s, i, 4)) == RS_NONE;
    if (!empty) return tables[t].name;
  }
  if (rs_le32(x->sec[RS_SEC_BUCKETS]) != 0) return "buckets";
  if ((uint64_t)x->count[RS_SEC_ORIGINS] != (uint64_t)x->count[RS_SEC_ENTRIES] + x->count[RS_SEC_SENSES])
    return "origins";
  if (x->count[RS_SEC_FRAMES] != list_size(x, RS_KIND_FRAME)) return "frames";
  uint32_t at = 0;
  for (uint32_t i = 0; i < RS_KIND_COUNT * RS_LANG_COUNT; i++) {
    const unsigned char *p = rs_lex_record(x, RS_SEC_LISTS, i, RS_SIZE_LISTS);
    if (rs_le32(p + RS_LI_FIRST) != at) return "lists";
    at += rs_le32(p + RS_LI_N);
    for (uint32_t k = rs_le32(p + RS_LI_FIRST); k < at; k++) {
      const unsigned char *e = rs_lex_record(x, RS_SEC_ENTRIES, k, RS_SIZE_ENTRIES);
      if ((uint32_t)e[RS_EN_KIND] * RS_LANG_COUNT + e[RS_EN_LANG] != i) return "lists";
    }
  }
  return at == x->count[RS_SEC_ENTRIES] ? NULL : "lists";
}

rasid_status rs_lexicon_validate(const rs_lexicon *x, rasid_error *err) {
  static const struct {
    enum rs_lex_section s;
    uint32_t size;
    const char *name;
    void (*look)(walk *, const unsigned char *);
  } all[] = {{RS_SEC_LISTS, RS_SIZE_LISTS, "lists", lists},
             {RS_SEC_ENTRIES, RS_SIZE_ENTRIES, "entries", entries},
             {RS_SEC_ATTRS, RS_SIZE_ATTRS, "attributes", attrs},
             {RS_SEC_NAMES, RS_SIZE_NAMES, "names", names},
             {RS_SEC_DETAILS, RS_SIZE_DETAILS, "details", details},
             {RS_SEC_KEYS, RS_SIZE_KEYS, "keys", keys},
             {RS_SEC_FORMS, RS_SIZE_FORMS, "forms", forms},
             {RS_SEC_BUCKETS, RS_SIZE_BUCKETS, "buckets", buckets},
             {RS_SEC_ANALYSES, RS_SIZE_ANALYSES, "analyses", analyses},
             {RS_SEC_COVERED, RS_SIZE_COVERED, "covered", covered},
             {RS_SEC_NODES, RS_SIZE_NODES, "nodes", nodes},
             {RS_SEC_EDGES, RS_SIZE_EDGES, "edges", edges},
             {RS_SEC_SENSES, RS_SIZE_SENSES, "senses", senses},
             {RS_SEC_CONDS, RS_SIZE_CONDS, "conditions", conds},
             {RS_SEC_FRAMES, RS_SIZE_FRAMES, "frames", frames},
             {RS_SEC_RULES, RS_SIZE_RULES, "rules", rules},
             {RS_SEC_ITEMS, RS_SIZE_ITEMS, "items", items},
             {RS_SEC_FILES, RS_SIZE_FILES, "files", files},
             {RS_SEC_ORIGINS, RS_SIZE_ORIGINS, "origins", origins}};
  walk w = {.x = x};
  for (unsigned k = 0; k < sizeof all / sizeof *all; k++)
    for (uint32_t i = 0; i < x->count[all[k].s]; i++) {
      w.i = i;
      all[k].look(&w, rs_lex_record(x, all[k].s, i, all[k].size));
      if (w.bad) return rs_fail(err, RASID_FORMAT, "the lexicon's section %s is damaged at record %u", all[k].name, i);
    }
  const char *wrong = between(x);
  return wrong ? rs_fail(err, RASID_FORMAT, "the lexicon's section %s does not fit the others", wrong) : RASID_OK;
}

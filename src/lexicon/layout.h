/* Layout of the compiled lexicon. All numbers are little-endian and of fixed width, records are packed back to back,
 * offsets count from the start of their section, sections start at multiples of 8. What stands in it stands once: an
 * entry's source text is its attributes and the text of its senses (source.c), a string is kept once.
 *
 *   header   64 bytes: magic 8, version u32, sections u32, size u64, checksum u64, content hash u64,
 *            its 16 hexadecimal digits, 8 zero
 *   table    per section: offset u64, size u64
 *   sections in the order below; those before ORIGINS are content, the others tell where it came from
 *
 * checksum = rs_hash of all bytes from offset 32; content hash = rs_hash of the bytes of all content sections.
 * A string is offset u32 and length (u32, or u16 where said) into STRINGS; those of origin sections point into TEXT. */
#ifndef RS_LEXICON_LAYOUT_H
#define RS_LEXICON_LAYOUT_H
#include "base/bytes.h"
#include "ir/ir.h"

#define RS_LEX_MAGIC "RASIDLEX"
#define RS_LEX_VERSION 2u
enum { RS_LEX_HEADER = 64, RS_LEX_TABLE_ROW = 16, RS_LEX_CHECKED_FROM = 32 };

/* name, C name, bytes of a record */
#define RS_LEX_SECTION_LIST(X)                                                                                         \
  X("strings", STRINGS, 1) X("entries", ENTRIES, 56) X("classes", CLASSES, 16) X("attributes", ATTRS, 12)              \
  X("names", NAMES, 8) X("details", DETAILS, 16) X("lists", LISTS, 8) X("keys", KEYS, 4) X("forms", FORMS, 12)         \
  X("buckets", BUCKETS, 4) X("filter", FILTER, 8) X("analyses", ANALYSES, 12) X("periods", PERIODS, 12)                \
  X("covered", COVERED, 16) X("nodes", NODES, 16) X("edges", EDGES, 4) X("senses", SENSES, 44)                         \
  X("conditions", CONDS, 36)                                                                                           \
  X("frames", FRAMES, 40) X("rules", RULES, 20) X("items", ITEMS, 44) X("origins", ORIGINS, 8) X("files", FILES, 28)   \
  X("text", TEXT, 1)
enum rs_lex_section {
#define X(name, id, size) RS_SEC_##id,
  RS_LEX_SECTION_LIST(X)
#undef X
      RS_SEC_COUNT,
  RS_SEC_CONTENT = RS_SEC_ORIGINS
};
enum rs_lex_record {
#define X(name, id, size) RS_SIZE_##id = size,
  RS_LEX_SECTION_LIST(X)
#undef X
      RS_SIZE_NONE
};

/* Records, field by field: offset of each in its record. */
enum { /* entry; nkey, nsense u16 */
  RS_EN_KIND = 0, RS_EN_LANG = 1, RS_EN_FLAGS = 2, RS_EN_KEY = 4, RS_EN_REF = 8, RS_EN_CLASSES = 12, RS_EN_COUNTRY = 16,
  RS_EN_SECTOR = 20, RS_EN_LEVEL = 24, RS_EN_FROM = 28, RS_EN_TO = 32, RS_EN_SENSE0 = 36, RS_EN_ATTR0 = 40,
  RS_EN_VALUE = 44, RS_EN_NATTR = 48, RS_EN_NKEY = 52, RS_EN_NSENSE = 54
};
enum { RS_CL_GRAM = 0, RS_CL_SEM = 8 }; /* the pairs that entries have, each once */
/* attribute; name and nvalue u16; detail RS_NONE: neither dates nor qualifiers */
enum { RS_AT_NAME = 0, RS_AT_NVALUE = 2, RS_AT_VALUE = 4, RS_AT_DETAIL = 8 };
enum { RS_NA_NAME = 0, RS_NA_NNAME = 4 }; /* the names of attributes, each once */
enum { RS_DE_QUAL = 0, RS_DE_NQUAL = 4, RS_DE_FROM = 8, RS_DE_TO = 12 };
enum { RS_LI_FIRST = 0, RS_LI_N = 4 }; /* one per kind and language */
/* form, in the order of their hashes; tag and nfold u8; how u16: see below */
enum { RS_FO_FOLD = 0, RS_FO_AN0 = 4, RS_FO_TAG = 8, RS_FO_NFOLD = 9, RS_FO_HOW = 10 };
/* analysis; entry: its index, the length of `written` in the high 8 bits (RS_LEX_LONG: two bytes before the string) */
enum { RS_AN_ENTRY = 0, RS_AN_FEATS = 4, RS_AN_WRITTEN = 8 };
enum { RS_PE_ANALYSIS = 0, RS_PE_FROM = 4, RS_PE_TO = 8 }; /* of dated analyses, in their order */
/* an analysis that is none because a noun stands for it, and its form, or RS_LEX_ROOT | its node: for a build over this
 * lexicon in which that noun goes */
enum { RS_CV_AT = 0, RS_CV_ENTRY = 4, RS_CV_FEATS = 8, RS_CV_WRITTEN = 12 };
/* node, children behind parents; nan, more u16; parent: a node, or RS_LEX_ROOT | the form of the term's first word */
enum { RS_NO_PARENT = 0, RS_NO_FORM = 4, RS_NO_AN0 = 8, RS_NO_NAN = 12, RS_NO_MORE = 14 };
enum { /* sense; length of name u16 */
  RS_SE_ENTRY = 0, RS_SE_NAME = 4, RS_SE_NNAME = 8, RS_SE_TYPE = 10, RS_SE_STATUS = 11, RS_SE_NOUN = 12, RS_SE_VERB = 13,
  RS_SE_CAMEO = 16, RS_SE_FRAME = 20, RS_SE_MODE = 24, RS_SE_CONTEXTS = 28, RS_SE_COND0 = 36, RS_SE_NCOND = 40
};
enum { /* condition */
  RS_CO_FN = 0, RS_CO_WANT = 1, RS_CO_NEGATE = 2, RS_CO_GRAM = 4, RS_CO_SEM = 12, RS_CO_ENTRY = 20, RS_CO_MARKS = 24,
  RS_CO_MASK = 28, RS_CO_VALUE = 32
};
enum { RS_FR_ENTRY = 0, RS_FR_MUTUAL = 4, RS_FR_SIDE = 8 }; /* sides: one byte a function, 32 */
enum { /* rule */
  RS_RU_ENTRY = 0, RS_RU_MARKS = 4, RS_RU_CLEAR = 8, RS_RU_ITEM0 = 12, RS_RU_NITEM = 16, RS_RU_LANG = 18,
  RS_RU_TARGET = 19
};
enum { /* item */
  RS_IT_GRAM = 0, RS_IT_SEM = 8, RS_IT_KINDS = 16, RS_IT_MARKS = 20, RS_IT_ENTRY = 24, RS_IT_MASK = 28, RS_IT_VALUE = 32,
  RS_IT_TYPES = 36, RS_IT_MIN = 40, RS_IT_MAX = 41, RS_IT_FLAGS = 42
};
enum { RS_OR_LINE = 0, RS_OR_FILE = 4, RS_OR_TEXT = 4 }; /* entries: line, file; then senses: line, where their text begins */
enum { RS_FI_NAME = 0, RS_FI_PATH = 8, RS_FI_HEADER = 16, RS_FI_LAYER = 24 };

/* Tables of 32-bit slots: an index in the low 24 bits, 8 bits of its hash above; RS_NONE is empty. Of any size, as a
 * hash's high half is scaled to it. */
enum { RS_LEX_MAX_INDEX = (1 << 24) - 1 };
static inline uint32_t rs_lex_tag(uint64_t h, uint32_t index) { return (uint32_t)h << 24 | index; }
static inline uint32_t rs_lex_place(uint64_t h, uint32_t size) { return (uint32_t)((h >> 32) * size >> 32); }

/* Forms stand in the order of their hashes: those of bucket b are bucket[b] .. bucket[b + 1]. What a form's `how` holds:
 * readings in the low 12 bits, language in the next 3, above whether terms begin with it. */
enum { RS_LEX_MAX_READINGS = 0xFFF, RS_LEX_BEGINS = 0x8000, RS_LEX_LONG = 255 };
static inline uint32_t rs_lex_how_lang(uint32_t how) { return how >> 12 & 7u; }
/* A bit of an analysis' features that RS_FEAT leaves free: it holds for a time. */
#define RS_LEX_DATED (1u << 23)
/* Above an index: it is one of the other table of two. */
#define RS_LEX_ROOT (1u << 24)

/* A word means other things in other languages: each language has its own place in the one table. */
static inline uint64_t rs_lex_form_hash(uint64_t fold_hash, unsigned lang) {
  uint64_t h = fold_hash ^ lang * UINT64_C(0x9E3779B97F4A7C15);
  return h ^ h >> 29;
}
static inline uint64_t rs_lex_key_hash(unsigned kind, unsigned lang, rs_str key) {
  return rs_hash(key.p ? key.p : "", key.n) ^ (kind * 8u + lang) * UINT64_C(0xD6E8FEB86659FD93);
}
static inline uint64_t rs_lex_edge_hash(uint32_t node, uint32_t form) {
  uint64_t h = ((uint64_t)node << 32 | form) * UINT64_C(0x9E3779B97F4A7C15);
  return h ^ h >> 32;
}
/* Bit filter: one word of 64 bits for a hash (rs_lex_place), three bits in it. */
static inline uint64_t rs_lex_filter_bits(uint64_t h) {
  return UINT64_C(1) << (h & 63) | UINT64_C(1) << (h >> 6 & 63) | UINT64_C(1) << (h >> 12 & 63);
}
#endif

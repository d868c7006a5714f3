/* Layout of the compiled lexicon. All numbers are little-endian and of fixed width, records are packed back to back,
 * offsets count from the start of their section, sections start at multiples of 8.
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
#define RS_LEX_VERSION 1u
enum { RS_LEX_HEADER = 64, RS_LEX_TABLE_ROW = 16, RS_LEX_CHECKED_FROM = 32 };

/* name, C name, bytes of a record */
#define RS_LEX_SECTION_LIST(X)                                                                                         \
  X("strings", STRINGS, 1) X("entries", ENTRIES, 72) X("attributes", ATTRS, 28) X("lists", LISTS, 8)                     \
  X("keys", KEYS, 4) X("forms", FORMS, 16) X("slots", SLOTS, 4) X("filter", FILTER, 8) X("analyses", ANALYSES, 16)      \
  X("periods", PERIODS, 8) X("nodes", NODES, 8) X("edges", EDGES, 12) X("senses", SENSES, 44)                          \
  X("conditions", CONDS, 36) X("frames", FRAMES, 40) X("rules", RULES, 20) X("items", ITEMS, 44)                       \
  X("origins", ORIGINS, 16) X("files", FILES, 28) X("text", TEXT, 1)
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
enum { /* entry; key: offset u32, length u32 */
  RS_EN_KIND = 0, RS_EN_LANG = 1, RS_EN_FLAGS = 2, RS_EN_KEY = 4, RS_EN_REF = 12, RS_EN_GRAM = 16, RS_EN_SEM = 24,
  RS_EN_COUNTRY = 32, RS_EN_SECTOR = 36, RS_EN_LEVEL = 40, RS_EN_FROM = 44, RS_EN_TO = 48, RS_EN_SENSE0 = 52,
  RS_EN_NSENSE = 56, RS_EN_ATTR0 = 60, RS_EN_NATTR = 64, RS_EN_VALUE = 68
};
enum { /* attribute; the lengths of name and qualifier are u16 */
  RS_AT_NAME = 0, RS_AT_VALUE = 4, RS_AT_NVALUE = 8, RS_AT_QUAL = 12, RS_AT_FROM = 16, RS_AT_TO = 20,
  RS_AT_NNAME = 24, RS_AT_NQUAL = 26
};
enum { RS_LI_FIRST = 0, RS_LI_N = 4 }; /* one per kind and language */
enum { /* form; nan u16, nfold u8 */
  RS_FO_FOLD = 0, RS_FO_AN0 = 4, RS_FO_NAN = 8, RS_FO_NFOLD = 10, RS_FO_LANG = 11, RS_FO_NODE = 12
};
enum { /* analysis; nwritten, period u16 */
  RS_AN_ENTRY = 0, RS_AN_FEATS = 4, RS_AN_WRITTEN = 8, RS_AN_NWRITTEN = 12, RS_AN_PERIOD = 14
};
enum { RS_PE_FROM = 0, RS_PE_TO = 4 };
enum { RS_NO_AN0 = 0, RS_NO_NAN = 4, RS_NO_MORE = 6 }; /* nan, more u16 */
enum { RS_ED_NODE = 0, RS_ED_FORM = 4, RS_ED_NEXT = 8 }; /* an open-addressing table; node RS_NONE: empty */
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
enum { RS_OR_FILE = 0, RS_OR_LINE = 4, RS_OR_TEXT = 8, RS_OR_NTEXT = 12 }; /* entries, then senses (without text) */
enum { RS_FI_NAME = 0, RS_FI_PATH = 8, RS_FI_HEADER = 16, RS_FI_LAYER = 24 };

/* Tables of 32-bit slots: an index in the low 24 bits, 8 bits of its hash above; RS_NONE is empty. Powers of two. */
enum { RS_LEX_MAX_INDEX = (1 << 24) - 1 };
static inline uint32_t rs_lex_tag(uint64_t h, uint32_t index) { return (uint32_t)(h >> 56) << 24 | index; }

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
/* Bit filter: one word of 64 bits for a hash, three bits in it. */
static inline uint32_t rs_lex_filter_word(uint64_t h, uint32_t nwords) {
  return (uint32_t)((h >> 32) * nwords >> 32);
}
static inline uint64_t rs_lex_filter_bits(uint64_t h) {
  return UINT64_C(1) << (h & 63) | UINT64_C(1) << (h >> 6 & 63) | UINT64_C(1) << (h >> 12 & 63);
}
#endif

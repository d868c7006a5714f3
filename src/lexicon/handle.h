/* The opened lexicon: where its sections lie. Private to this folder. */
#ifndef RS_LEXICON_HANDLE_H
#define RS_LEXICON_HANDLE_H
#include "lexicon/layout.h"
#include "lexicon/time.h"

struct rs_lexicon {
  const unsigned char *base;
  size_t n;
  const unsigned char *sec[RS_SEC_COUNT];
  uint32_t count[RS_SEC_COUNT]; /* records; bytes where a record is one byte */
  void *map; /* the mapping it owns, or NULL */
  rs_arena arena;
  rs_profile profiles[RS_LANG_COUNT];
  rs_time_table times[RS_LANG_COUNT];
  rs_pattern *patterns[RS_LANG_COUNT];
  uint32_t npatterns[RS_LANG_COUNT];
};

static inline const unsigned char *rs_lex_record(const rs_lexicon *x, enum rs_lex_section s, uint32_t i, size_t size) {
  return x->sec[s] + (size_t)i * size;
}
/* The classes of an entry's record. */
static inline const unsigned char *rs_lex_classes(const rs_lexicon *x, const unsigned char *entry) {
  return rs_lex_record(x, RS_SEC_CLASSES, rs_le32(entry + RS_EN_CLASSES), RS_SIZE_CLASSES);
}
static inline rs_str rs_lex_string(const rs_lexicon *x, uint32_t off, uint32_t n) {
  return (rs_str){(const char *)x->sec[RS_SEC_STRINGS] + off, n};
}
static inline rs_str rs_lex_text(const rs_lexicon *x, const unsigned char *ref) {
  return (rs_str){(const char *)x->sec[RS_SEC_TEXT] + rs_le32(ref), rs_le32(ref + 4)};
}
/* Every offset, index and string in its bounds (validate.c); RASID_FORMAT names the section. */
RASID_MUST_USE rasid_status rs_lexicon_validate(const rs_lexicon *x, rasid_error *err);
/* The languages' profiles (profile.c). */
RASID_MUST_USE rasid_status rs_lexicon_make_profiles(rs_lexicon *x, rasid_error *err);
/* The rules by language (pattern.c). */
RASID_MUST_USE rasid_status rs_lexicon_make_patterns(rs_lexicon *x, rasid_error *err);
/* Time words and patterns (time.c). */
RASID_MUST_USE rasid_status rs_lexicon_make_times(rs_lexicon *x, rasid_error *err);
#endif

/* Offices of persons. Invariant: nothing is judged here, neither by date nor by height. Cost: one look-up for the role
 * and up to four for whose it is. */
#include "lexicon/office.h"

static uint32_t owner_of(const rs_lexicon *lex, rs_str key) {
  static const rs_kind kinds[] = {RS_KIND_ORG, RS_KIND_GROUP, RS_KIND_STATE, RS_KIND_FRAMEWORK};
  for (size_t k = 0; key.n && k < sizeof kinds / sizeof *kinds; k++) {
    uint32_t e = rs_lexicon_find_entry(lex, kinds[k], RS_LANG_ALL, key);
    if (e != RS_NONE) return e;
  }
  return RS_NONE;
}

bool rs_lexicon_office(const rs_lexicon *lex, uint32_t person, uint32_t k, rs_office *out) {
  rs_entry e = rs_lexicon_entry(lex, person);
  for (uint32_t i = 0; i < e.nattr; i++) {
    rs_attr at = rs_lexicon_attr(lex, e.attr0 + i);
    if (!rs_str_eq_c(at.name, "office") || k-- > 0) continue;
    rs_str of = at.value, role = rs_str_cut(&of, ' ');
    *out = (rs_office){rs_lexicon_find_entry(lex, RS_KIND_ROLE, RS_LANG_ALL, role), owner_of(lex, rs_str_trim(of)),
                       at.from, at.to};
    if (out->of == RS_NONE) out->of = e.country;
    return true;
  }
  return false;
}

uint32_t rs_lexicon_like(const rs_lexicon *lex, uint32_t role) {
  uint32_t as = rs_lexicon_find_entry(lex, RS_KIND_ROLE, RS_LANG_ALL, rs_lexicon_value(lex, role, "like"));
  return as == RS_NONE ? role : as;
}

uint32_t rs_lexicon_day(rs_str iso) {
  uint32_t v = 0, digits = 0;
  for (uint32_t i = 0; i < iso.n && digits < 8; i++)
    if (rs_is_digit(iso.p[i])) v = v * 10 + (uint32_t)(iso.p[i] - '0'), digits++;
  return digits == 8 ? v : 0;
}

/* Features of the two models. A feature is a template with up to three arguments packed in 64 bits, so that none is
 * ever spelled while coding; its name (for the weights file and for explain) is made only when asked for. Arguments are
 * classes, senses, rules, entries and small numbers: never a word of a text. */
#ifndef RS_CODE_FEATURES_H
#define RS_CODE_FEATURES_H
#include "base/buf.h"
#include "code/code.h"

/* Kinds of argument: N number, T event type, S sense, F function, M mark, G closed class, C semantic class, R rule (its
 * entry), U unit kind, Y party kind, X clause kind, A frame, - none. */
/* clang-format off */
#define RS_FEATURE_LIST(X)                                                                                            \
  X(bias, "T--") X(language, "NT-") X(language_any, "NNU") X(sense, "S--") X(sense_planned, "S--")                    \
  X(type_planned, "TN-") X(pos, "UT-") X(sense_pos, "SU-") X(tense, "NTN") X(mark, "MTN") X(mark_any, "MN-")          \
  X(fn, "FTN") X(fn_any, "F--") X(gov_gram, "GU-") X(gov_gram_type, "GT-") X(gov_sem, "CT-") X(gov_sem_any, "C--")    \
  X(gov_type, "TT-") X(definite, "NTN") X(clause, "XTN") X(filled, "NNT") X(filled_any, "NNN") X(parties, "NT-")      \
  X(countries, "NT-") X(headline, "T--") X(reported, "NTN") X(rule, "RT-") X(rule_any, "RN-") X(object_sem, "CT-")    \
  X(object_sem_sense, "CS-") X(other_type, "TT-") X(repeat, "NT-") X(before_kind, "UUN") X(after_kind, "UUN")         \
  X(before_gram, "GU-") X(after_gram, "GU-") X(subject, "NT-") X(subject_any, "NU-") X(quoted, "T--")                 \
  X(topic_sem, "CT-") X(time, "NTN") X(ordinal, "NT-") X(domestic, "NT-") X(length, "NT-")    \
  X(lead, "GT-") X(prep_gram, "GUN") X(field_near, "NT-") X(framework_near, "NT-") X(outlet_party, "NT-")             \
  X(sense_fn, "SF-") X(sense_mark, "SM-") X(sense_filled, "SN-") X(gov_entry_pos, "UUN") X(subj_sem, "CT-")           \
  X(sense_def, "SN-") X(before_sem, "CU-") X(after_sem, "CU-") X(after_sem_type, "CT-") X(sides, "NT-")               \
  X(sides_any, "NUN") X(field, "RT-") X(party_role, "RTN") X(party_kind, "NT-") X(acts_before, "NT-")                 \
  X(acts_title, "NT-") X(bag, "ST-") X(gov_sense, "ST-") X(dep_sense, "STF") X(near_sense, "STN") X(cue, "NT-")       \
  X(cue_any, "NN-") X(position, "NT-") X(position_any, "NUN") X(title_names, "NTN") X(title_names_any, "NNN")            \
  X(title_shares, "NTN") X(told_by, "NT-") X(told_by_any, "NN-") X(known, "NT-") X(clause_gram, "GT-")                  \
  X(year, "NTN") X(year_any, "NNU") X(voices, "RT-") X(voice_kinds, "YT-") X(word, "RT-")                               \
  X(s_bias, "---") X(s_type, "T--") X(s_side, "NN-") X(s_side_type, "NTN") X(s_fn, "FU-") X(s_fn_type, "FTN")         \
  X(s_fn_frame, "FAN") X(s_fn_sense, "FS-") X(s_via, "NN-") X(s_via_type, "NT-") X(s_kind, "Y--")                     \
  X(s_kind_type, "YT-") X(s_kind_fn, "YFN") X(s_pos, "NT-") X(s_pos_fn, "NFN") X(s_dist, "NNU") X(s_clause, "NN-")    \
  X(s_clause_type, "NT-") X(s_resolved, "NT-") X(s_rank, "NNU") X(s_rank_type, "NTN") X(s_passive, "NFN")             \
  X(s_own, "FT-") X(s_own_any, "FY-") X(s_speaker, "NT-") X(s_conj, "FT-") X(s_role, "NT-") X(s_context, "NN-")       \
  X(s_context_type, "NTN") X(s_outlet, "NT-") X(s_alone, "NT-") X(s_filled, "NNT") X(s_best, "FT-")                   \
  X(s_best_any, "FN-") X(s_planned, "NT-") X(s_setting, "NF-") X(s_order, "NT-") X(s_clause_kind, "XX-")              \
  X(s_between, "UT-") X(s_same, "NT-") X(s_sense, "S--") X(s_sense_pos, "SN-") X(s_pairing, "NTF")                    \
  X(s_pairing_any, "NNN") X(s_place, "NTF") X(s_tied, "NNN") X(s_tied_type, "NTN") X(s_top, "NTF")                    \
  X(s_top_any, "FUN") X(s_top_same, "NFU") X(s_top_sense, "SF-") X(s_office, "RT-") X(s_office_fn, "RFN")             \
  X(s_own_gram, "GT-") X(s_gov_sem, "CT-") X(s_sole, "NT-") X(s_subj, "NNF") X(s_subj_type, "NTF")                    \
  X(s_depth, "NFN") X(s_verbs, "NNU") X(s_acts, "NTN") X(s_first, "NTN") X(s_age, "NTN") X(s_age_any, "NNN")          \
  X(s_titled, "NTN") X(s_near, "STN") X(s_number, "NNF") X(s_host, "NTF") X(s_host_any, "NNN") X(s_capital, "NTF") X(s_capital_any, "NFN")                  \
  X(s_sector, "RTN") X(s_leaf, "RFU") X(s_leaf_pos, "RNN") X(s_mark, "MNF")
/* clang-format on */
enum rs_template {
#define X(name, args) RS_T_##name,
  RS_FEATURE_LIST(X)
#undef X
      RS_T_COUNT
};

/* A type to the event model: the promise of an act is RS_PLANNED_TYPE + the act's. */
enum { RS_PLANNED_TYPE = 32 };

/* a and b below 2^20, c below 2^16. */
static inline uint64_t rs_feature(enum rs_template t, uint32_t a, uint32_t b, uint32_t c) {
  return (uint64_t)t << 56 | (uint64_t)(a & 0xFFFFF) << 36 | (uint64_t)(b & 0xFFFFF) << 16 | (c & 0xFFFF);
}

/* Writes "template(arg,arg)"; names of entries without blanks (they become '_'). */
void rs_feature_name(const rs_lexicon *lex, uint64_t feature, rs_buf *out);
/* Reads such a name; false where the template or an argument (a sense that this lexicon lacks) is unknown. *hint, 0 at
 * first, is the template last found: names come sorted. */
bool rs_feature_parse(const rs_lexicon *lex, rs_str name, uint32_t *hint, uint64_t *feature);

enum { RS_MAX_CAND_FEATURES = 512, RS_MAX_SLOT_FEATURES = 128 };

/* Fills cand->features. False: memory. */
bool rs_code_cand_features(const rs_parse *p, const rs_cands *all, rs_cand *c);
/* Does this slot speak for its code? Where a state is named twice, the mention that the grammar ties closest to the
 * trigger decides. */
bool rs_code_slot_counts(const rs_parse *p, const rs_cand *c, uint32_t slot);
/* The verb that tells a candidate: its trigger, else the one that carries it; RS_NONE. */
static inline uint32_t rs_code_verb(const rs_parse *p, const rs_cand *c) {
  return p->units[c->unit].kind == RS_U_VERB ? c->unit : c->support;
}
/* Is its party the subject of the trigger or of the verb that carries it, by its own words, a pronoun or a dropped one? */
bool rs_code_slot_acts(const rs_slot *s);
/* Features of a slot for the side model, into out[RS_MAX_SLOT_FEATURES]; returns their number. */
uint32_t rs_code_slot_features(const rs_parse *p, const rs_cand *c, uint32_t slot, uint64_t *out);
#endif

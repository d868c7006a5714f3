/* Asks an opened lexicon everything, so that a wrong offset shows under the sanitizers. */
#ifndef FUZZ_LEXICON_WALK_H
#define FUZZ_LEXICON_WALK_H
#include "base/bytes.h"
#include "lexicon/lexicon.h"

static inline uint64_t walk_str(rs_str s) { return s.n ? rs_hash(s.p, s.n) : 0; }

static inline uint64_t walk_entries(const rs_lexicon *x, rs_arena *a) {
  uint64_t sum = 0;
  uint32_t n = rs_lexicon_nentries(x);
  for (uint32_t i = 0; i < n; i++) {
    rs_entry e = rs_lexicon_entry(x, i);
    rs_buf text = {0};
    rs_lexicon_source(x, i, &text);
    sum += walk_str(e.key) + walk_str(rs_buf_view(&text)) + walk_str(rs_lexicon_name(x, i, RS_LANG_AR));
    rs_buf_free(&text);
    sum += rs_lexicon_same_source(x, i, x, n - 1 - i);
    sum += rs_lexicon_find_entry(x, (rs_kind)e.kind, (rs_lang)e.lang, e.key) + rs_lexicon_ordinal(x, i);
    for (uint32_t k = 0; k < e.nattr; k++) {
      rs_attr t = rs_lexicon_attr(x, e.attr0 + k);
      sum += walk_str(t.name) + walk_str(t.value) + walk_str(t.qual);
    }
    for (uint32_t k = 0; k < e.nsense; k++) sum += walk_str(rs_lexicon_sense(x, e.sense0 + k).name);
    if (e.ref != RS_NONE) sum += rs_lexicon_entry(x, e.ref).kind;
    if (e.country != RS_NONE) sum += rs_lexicon_entry(x, e.country).kind;
    if (e.kind == RS_KIND_FRAME) sum += rs_lexicon_frame(x, i).mutual;
  }
  for (uint32_t i = 0; i < n + rs_lexicon_nsenses(x); i++) {
    sum += walk_str(rs_lexicon_origin(x, i).file) + walk_str(rs_lexicon_rule_name(x, i, a));
    if (a->used > 1 << 20) rs_arena_reset(a);
  }
  return sum;
}

static inline uint64_t walk_grammar(const rs_lexicon *x) {
  uint64_t sum = 0;
  for (uint32_t i = 0; i < rs_lexicon_nsenses(x); i++) {
    rs_sense s = rs_lexicon_sense(x, i);
    sum += rs_lexicon_entry(x, s.entry).kind;
    if (s.frame != RS_NONE) sum += rs_lexicon_frame(x, s.frame).mutual_fn;
    if (s.cameo != RS_NONE) sum += walk_str(rs_lexicon_entry(x, s.cameo).key);
    for (uint32_t k = 0; k < s.ncond; k++) sum += rs_lexicon_cond(x, s.cond0 + k).fn;
  }
  for (uint32_t i = 0; i < rs_lexicon_nrules(x); i++) {
    rs_rule r = rs_lexicon_rule(x, i);
    for (uint32_t k = 0; k < r.nitem; k++) sum += rs_lexicon_item(x, r.item0 + k).max;
  }
  for (uint32_t i = 0; i < rs_lexicon_nfiles(x); i++) sum += walk_str(rs_lexicon_file_at(x, i).path);
  for (int l = 0; l < RS_LANG_COUNT; l++) sum += rs_lexicon_profile(x, (rs_lang)l)->npro;
  return sum;
}

/* What a build over this lexicon takes from it. */
static inline uint64_t walk_tables(const rs_lexicon *x) {
  uint64_t sum = 0;
  rs_lang lang;
  for (uint32_t i = 0; i < rs_lexicon_nforms(x); i++) sum += walk_str(rs_lexicon_fold(x, i, &lang));
  for (uint32_t i = 0; i < rs_lexicon_nanalyses(x); i++) sum += rs_lexicon_analysis(x, i).from;
  for (uint32_t i = 0; i < rs_lexicon_ncovered(x); i++) sum += walk_str(rs_lexicon_covered(x, i).written);
  for (uint32_t i = 0, parent, form; i < rs_lexicon_nnodes(x); i++) {
    rs_lexicon_step(x, i, &parent, &form);
    sum += walk_str(rs_lexicon_fold(x, form, &lang)) + parent;
  }
  return sum;
}

/* Every form is asked for by the words that the lexicon itself holds. */
static inline uint64_t walk_forms(const rs_lexicon *x) {
  uint64_t sum = 0;
  rs_str v = rs_lexicon_bytes(x);
  for (uint32_t at = 0; at + 12 <= v.n; at += 7) { /* odd pieces of the file: mostly no forms, found by chance */
    rs_str piece = rs_str_sub(v, at, at + 1 + at % 11);
    uint64_t h = rs_hash(piece.p, piece.n);
    for (int l = 0; l < RS_LANG_COUNT; l++) {
      uint32_t f = rs_lexicon_find_form(x, (rs_lang)l, piece, h);
      if (f == RS_NONE) continue;
      sum += rs_lexicon_maybe(x, (rs_lang)l, h);
      rs_form r = rs_lexicon_form(x, f);
      for (uint32_t i = 0; i < r.nan; i++) sum += walk_str(rs_lexicon_analysis(x, r.an0 + i).written);
      if (r.node == RS_NONE) continue;
      uint32_t next = rs_lexicon_next(x, r.node, f);
      rs_form t = rs_lexicon_node(x, next == RS_NONE ? r.node : next);
      for (uint32_t i = 0; i < t.nan; i++) sum += rs_lexicon_analysis(x, t.an0 + i).entry;
    }
  }
  return sum;
}

static inline uint64_t walk_lexicon(const rs_lexicon *x) {
  rs_arena a;
  rs_arena_init(&a, 0);
  uint64_t sum = walk_entries(x, &a) + walk_grammar(x) + walk_tables(x) + walk_forms(x);
  rs_arena_free(&a);
  return sum;
}
#endif

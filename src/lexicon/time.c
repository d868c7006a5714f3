/* The tables of time words and patterns, gathered when a lexicon is opened, so that a text pays for none of their
 * names. Invariant: a pattern of the table has at least one item that takes a word. Cost: linear in the `time` entries.
 */
#include "lexicon/time.h"
#include "lexicon/handle.h"

static const char *const names[] = {
#define X(name, id) name,
    RS_TIME_LIST(X)
#undef X
};

const rs_time_table *rs_lexicon_time(const rs_lexicon *lex, rs_lang lang) { return &lex->times[lang]; }

enum rs_time_class rs_time_class_of(rs_str kind) {
  for (unsigned i = 0; i < RS_TC_WORDS; i++)
    if (rs_str_eq_c(kind, names[i])) return (enum rs_time_class)i;
  return RS_TC_NONE;
}

int rs_time_level_of(rs_str kind) {
  for (int level = RS_TIME_CORE; level <= RS_TIME_FRAME; level++)
    if (rs_str_eq_c(kind, names[RS_TC_CORE + level])) return level;
  return -1;
}

static uint64_t mask_of(rs_str name) {
  if (rs_str_eq_c(name, "unit")) return RS_TM_UNIT;
  for (unsigned i = 0; i < RS_TC_COUNT; i++)
    if (rs_str_eq_c(name, names[i])) return UINT64_C(1) << i;
  return 0;
}

static bool read_item(rs_str s, rs_time_item *out) {
  *out = (rs_time_item){0, 0};
  if (s.n && s.p[0] == '~')
    out->flags |= RS_TIME_BEFORE, s = rs_str_sub(s, 1, s.n);
  else if (s.n && s.p[0] == '!')
    out->flags |= RS_TIME_NOT, s = rs_str_sub(s, 1, s.n);
  if (s.n && s.p[s.n - 1] == '?') out->flags |= RS_TIME_OPTIONAL, s.n--;
  if (!s.n) return false;
  while (s.n) {
    uint64_t mask = mask_of(rs_str_cut(&s, '/'));
    if (!mask) return false;
    out->mask |= mask;
  }
  return true;
}

bool rs_time_pattern_read(rs_str text, rs_time_pattern *out, rs_str *bad) {
  bool word = false;
  out->nitem = 0;
  *bad = (rs_str){text.p, 0};
  while (text.n) {
    rs_str item = rs_str_trim(rs_str_cut(&text, ' '));
    if (!item.n) continue;
    if (out->nitem == RS_TIME_ITEMS) return false;
    if (!read_item(item, &out->item[out->nitem])) {
      *bad = item;
      return false;
    }
    word = word || !(out->item[out->nitem].flags & (RS_TIME_NOT | RS_TIME_OPTIONAL | RS_TIME_BEFORE));
    out->nitem++;
  }
  return word;
}

rasid_status rs_lexicon_make_times(rs_lexicon *x, rasid_error *err) {
  for (unsigned lang = 0; lang < RS_LANG_COUNT; lang++) {
    rs_time_table *t = &x->times[lang];
    t->entry0 = rs_lexicon_list(x, RS_KIND_TIME, (rs_lang)lang, &t->nentry);
    uint32_t npatterns = 0;
    for (uint32_t i = 0; i < t->nentry; i++) npatterns += rs_lexicon_entry(x, t->entry0 + i).nattr;
    uint8_t *cls = RS_NEW(&x->arena, uint8_t, t->nentry);
    rs_time_pattern *patterns = RS_NEW(&x->arena, rs_time_pattern, npatterns);
    if (!cls || !patterns) return rs_fail_memory(err);
    for (uint32_t i = 0; i < t->nentry; i++) {
      rs_entry e = rs_lexicon_entry(x, t->entry0 + i);
      rs_str kind = rs_lexicon_value(x, t->entry0 + i, "kind"), bad;
      int level = rs_time_level_of(kind);
      cls[i] = (uint8_t)rs_time_class_of(kind);
      for (uint32_t k = 0; k < e.nattr && level >= 0; k++) {
        rs_attr a = rs_lexicon_attr(x, e.attr0 + k);
        rs_time_pattern *p = &patterns[t->npatterns];
        if (!rs_str_eq_c(a.name, "pattern") || !rs_time_pattern_read(a.value, p, &bad)) continue;
        p->level = (uint8_t)level, p->entry = t->entry0 + i;
        t->npatterns++;
      }
    }
    t->cls = cls;
    t->patterns = patterns;
  }
  return RASID_OK;
}

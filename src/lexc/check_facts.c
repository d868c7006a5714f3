/* Facts that contradict each other: an end before its beginning (an error); two persons in one office at a time, a
 * member that can be none, a name that actors of different kinds claim (warnings). Invariant: nothing here changes the
 * build. Cost: linear in entries and analyses, one sort of the terms of office. */
#include "lexc/build.h"
#include <stdlib.h>

void rs_build_check_dates(rs_build *b) {
  for (uint32_t i = 0; i < b->n; i++) {
    const rs_src_entry *e = b->e[i];
    const rs_entry *r = &b->r[i];
    const rs_src_attr *to = rs_src_find(e, "to");
    if (e->lang != RS_LANG_ALL || !to || !to->nvalues || !r->from || !r->to || r->from <= r->to) continue;
    RS_ERR_AT(b, i, &to->values[0], "'%s " RS_STR_FMT "' ends before it begins: change 'from' or 'to'",
              rs_kind_names[e->kind], RS_STR_ARG(e->key));
  }
}

/* ---- terms of office ---- */
typedef struct term {
  uint32_t role, person, from, to; /* to: UINT32_MAX where it is open */
  rs_str of;
  const rs_src_value *value;
} term;

static int by_office(const void *a, const void *b) {
  const term *x = a, *y = b;
  if (x->role != y->role) return x->role < y->role ? -1 : 1;
  int c = rs_str_cmp(x->of, y->of);
  if (c) return c;
  if (x->from != y->from) return x->from < y->from ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

/* Only one person holds it: an office of the three highest levels that does not say otherwise. */
static bool is_single(const rs_build *b, uint32_t role) {
  enum { MINISTER = 3 };
  const rs_entry *r = &b->r[role];
  const rs_src_attr *several = rs_src_find(b->e[role], "several");
  if (several && several->nvalues && RS_IS(several->values[0].text, "yes")) return false;
  return r->level != RS_NONE && b->r[r->level].value >= 1 && b->r[r->level].value <= MINISTER;
}

static uint32_t collect(rs_build *b, term *to) {
  uint32_t first = b->list_first[RS_KIND_PERSON][RS_LANG_ALL], n = 0;
  for (uint32_t i = 0; i < b->list_n[RS_KIND_PERSON][RS_LANG_ALL]; i++) {
    const rs_src_entry *e = b->e[first + i];
    const rs_src_attr *country = rs_src_find(e, "country");
    for (uint32_t k = 0; k < e->nattrs; k++)
      for (uint32_t v = 0; RS_IS(e->attrs[k].name, "office") && v < e->attrs[k].nvalues; v++) {
        const rs_src_value *value = &e->attrs[k].values[v];
        rs_str rest = value->text, role, of;
        if (!rs_next_word(&rest, &role)) continue;
        if (!rs_next_word(&rest, &of)) of = country && country->nvalues ? country->values[0].text : (rs_str){NULL, 0};
        uint32_t r = rs_build_find(b, RS_KIND_ROLE, RS_LANG_ALL, role);
        if (r == RS_NONE || !is_single(b, r)) continue;
        if (to) to[n] = (term){r, first + i, value->from, value->to ? value->to : UINT32_MAX, of, value};
        n++;
      }
  }
  return n;
}

/* Day of handing over belongs to both. */
static void overlapping_terms(rs_build *b, const term *t, uint32_t n) {
  for (uint32_t i = 1, last = 0; i < n; i++) {
    bool same = t[i].role == t[last].role && rs_str_eq(t[i].of, t[last].of);
    if (same && t[i].from < t[last].to && t[i].person != t[last].person) {
      const rs_src_entry *o = b->e[t[last].person];
      rs_lexc_warn(b->c, b->e[t[i].person]->file, t[i].value->line, t[i].value->column,
                   "'" RS_STR_FMT "' of " RS_STR_FMT " was held by '" RS_STR_FMT "' too at that time (" RS_STR_FMT
                   ":%u): change a date",
                   RS_STR_ARG(b->e[t[i].role]->key), RS_STR_ARG(t[i].of), RS_STR_ARG(o->key),
                   RS_STR_ARG(b->c->files[o->file].name), t[last].value->line);
    }
    if (!same || t[i].to >= t[last].to) last = i;
  }
}

/* ---- members ---- */
static void members(rs_build *b, uint32_t i) {
  static const char *const lists[] = {"members", "observers", "founders", "invited", "suspended"};
  const rs_src_entry *e = b->e[i];
  for (size_t l = 0; l < sizeof lists / sizeof *lists; l++)
    for (uint32_t k = 0; k < e->nattrs; k++)
      for (uint32_t v = 0; rs_str_eq_c(e->attrs[k].name, lists[l]) && v < e->attrs[k].nvalues; v++) {
        rs_str rest = e->attrs[k].values[v].text, word;
        while (rs_next_word(&rest, &word)) {
          /* Unions of states do belong to others. */
          bool fine = rs_build_find(b, RS_KIND_STATE, RS_LANG_ALL, word) != RS_NONE ||
                      rs_build_find(b, RS_KIND_ORG, RS_LANG_ALL, word) != RS_NONE;
          bool known = rs_build_find(b, RS_KIND_GROUP, RS_LANG_ALL, word) != RS_NONE ||
                       rs_build_find(b, RS_KIND_FRAMEWORK, RS_LANG_ALL, word) != RS_NONE;
          if (!fine && known)
            rs_lexc_warn(b->c, e->file, e->attrs[k].values[v].line, e->attrs[k].values[v].column,
                         "'" RS_STR_FMT "' is no state: among '%s' stand states, or organisations of them",
                         RS_STR_ARG(word), lists[l]);
        }
      }
}

/* ---- names of different kinds ---- */
static bool is_actor(rs_kind k) { return k == RS_KIND_STATE || k == RS_KIND_ORG || k == RS_KIND_GROUP; }

static bool is_name(const rs_build *b, const rs_built_analysis *a) {
  return is_actor(b->e[a->entry]->kind) && RS_F_POS(a->feats) == RS_POS_NAME && !(a->feats & RS_F_WEAK);
}

static void names(rs_build *b, uint32_t an0, uint32_t n) {
  for (uint32_t i = 1; i < n && n < 64; i++) {
    const rs_built_analysis *y = &b->analyses[an0 + i];
    for (uint32_t k = 0; k < i && is_name(b, y); k++) {
      const rs_built_analysis *x = &b->analyses[an0 + k];
      const rs_src_entry *e = b->e[y->entry], *o = b->e[x->entry];
      if (!is_name(b, x) || e->kind == o->kind || x->period || y->period || !rs_str_eq(rs_built_written(x), rs_built_written(y))) continue;
      rs_lexc_warn(b->c, e->file, e->line, 1,
                   "'" RS_STR_FMT "' names both '%s " RS_STR_FMT "' and '%s " RS_STR_FMT "' (" RS_STR_FMT
                   ":%u): take it out of one, or mark it [weak]",
                   RS_STR_ARG(rs_built_written(y)), rs_kind_names[e->kind],
                   RS_STR_ARG(e->key), rs_kind_names[o->kind], RS_STR_ARG(o->key),
                   RS_STR_ARG(b->c->files[o->file].name), o->line);
      break;
    }
  }
}

rasid_status rs_build_lint_facts(rs_build *b, rasid_error *err) {
  uint32_t n = collect(b, NULL);
  term *t = RS_NEW(&b->a, term, n);
  if (!t) return rs_fail_memory(err);
  collect(b, t);
  if (n) qsort(t, n, sizeof *t, by_office);
  overlapping_terms(b, t, n);
  for (uint32_t i = 0; i < b->n; i++)
    if (b->e[i]->lang == RS_LANG_ALL) members(b, i);
  for (uint32_t i = 0; i < b->nforms; i++) names(b, b->forms[i].an0, b->forms[i].nan);
  for (uint32_t i = 0; i < b->nnodes; i++) names(b, b->nodes[i].an0, b->nodes[i].nan);
  return RASID_OK;
}

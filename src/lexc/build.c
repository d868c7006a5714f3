/* One build: from the layers' entries to the compiled bytes, stage by stage. A stage that finds errors lets those
 * after it run as far as they can, so that all errors are told at once. Cost: linear in entries and forms. */
#include "lexc/build.h"

static rasid_status learn_paradigms(rs_build *b, rasid_error *err) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < b->n; i++) n += b->e[i]->kind == RS_KIND_PARADIGM || b->e[i]->kind == RS_KIND_AFFIXES;
  rs_src_entry *list = RS_NEW(&b->a, rs_src_entry, n);
  if (!list) return rs_fail_memory(err);
  n = 0;
  for (uint32_t i = 0; i < b->n; i++)
    if (b->e[i]->kind == RS_KIND_PARADIGM || b->e[i]->kind == RS_KIND_AFFIXES) list[n++] = *b->e[i];
  rasid_error why = {0};
  rasid_status st = rs_morph_new(list, n, &b->a, &b->morph, &why);
  if (st != RASID_LEXICON) {
    if (st && err) *err = why;
    return st;
  }
  uint32_t file = RS_NONE; /* the message tells the line; the file is the first paradigm that stands there */
  for (uint32_t i = 0; i < n && file == RS_NONE; i++)
    for (uint32_t k = 0; k < list[i].nattrs; k++)
      if (list[i].line == why.line || list[i].attrs[k].line == why.line) file = list[i].file;
  if (file == RS_NONE && n) file = list[0].file;
  rs_lexc_error(b->c, file, why.line, why.column, "%s", why.message);
  b->morph = NULL;
  return RASID_OK;
}

static rasid_status stages(rs_build *b, bool lint, rs_buf *out, rasid_error *err) {
  rasid_status st = rs_build_link(b, err);
  if (!st && b->base) st = rs_reuse_choose(b, err);
  if (st) return st;
  rs_build_check(b);
  rs_build_entries(b);
  rs_build_check_dates(b);
  st = rs_build_senses(b, err);
  if (!st) st = rs_build_frames(b, err);
  if (!st) st = rs_build_rules(b, err);
  if (!st) st = learn_paradigms(b, err);
  if (!st && b->base) st = rs_reuse_forms(b, err);
  if (!st && b->morph) st = rs_build_names(b, err);
  if (!st) st = rs_build_order(b, err);
  if (!st && lint) st = rs_build_lint(b, err);
  if (!st && lint) st = rs_build_lint_facts(b, err);
  if (!st && !b->c->nerrors) st = rs_build_write(b, out, err);
  return st;
}

static rasid_status first_error(rs_lexc *c, rasid_error *err) {
  if (c->no_memory) return rs_fail_memory(err);
  rs_lexc_sort_notes(c);
  for (uint32_t i = 0; i < c->nnotes; i++) {
    rs_lexc_message m = rs_lexc_message_at(c, i);
    if (m.warning) continue;
    char file[256];
    uint32_t n = m.file.n < sizeof file ? m.file.n : sizeof file - 1;
    if (n) memcpy(file, m.file.p + m.file.n - n, n);
    file[n] = 0;
    return rs_fail_at(err, RASID_LEXICON, n ? file : NULL, m.line, m.column, RS_STR_FMT, RS_STR_ARG(m.text));
  }
  return c->nerrors ? rs_fail(err, RASID_LEXICON, "%u errors", c->nerrors) : RASID_OK;
}

static rasid_status build(rs_lexc *c, const rs_lexicon *base, bool lint, rs_buf *out, rasid_error *err) {
  rs_build *b;
  rs_arena own;
  rs_arena_init(&own, 0);
  b = RS_NEW(&own, rs_build, 1);
  if (!b) return rs_fail_memory(err);
  b->c = c, b->base = base;
  rs_arena_init(&b->a, 0);
  rs_arena_init(&b->scratch, 0);
  rs_arena_init(&b->outer, 0);
  rs_arena_init(&b->inner, 0);
  size_t before = out->n;
  rasid_status st = RASID_OK;
  /* About as many as the whole lexicon has an entry, so that the tables are not laid out anew while they grow. */
  uint32_t n = c->nentries;
  if (!base) b->cap_analyses = n < RS_LEX_MAX_INDEX / 16 ? 10 * n + 64 : RS_LEX_MAX_INDEX;
  if (!base) b->analyses = rs_arena_room(&b->a, b->cap_analyses, sizeof *b->analyses);
  if ((!base && !b->analyses) || !rs_table_init(&b->form_table, &b->a, 6 * n) || !rs_table_init(&b->edges, &b->a, 2 * n))
    st = rs_fail_memory(err);
  if (!st) st = stages(b, lint, out, err);
  rasid_status wrong = st ? st : first_error(c, err);
  if (wrong) out->n = before; /* no half a lexicon */
  rs_arena_free(&b->scratch);
  rs_arena_free(&b->outer);
  rs_arena_free(&b->inner);
  rs_arena_free(&b->a);
  rs_arena_free(&own);
  return wrong;
}

rasid_status rs_lexc_build(rs_lexc *c, bool lint, rs_buf *out, rasid_error *err) {
  if (c->base && !lint && !c->nerrors && rs_reuse_may(c)) {
    rasid_status st = build(c, c->base, false, out, err);
    if (!c->nerrors) return st;
    c->nnotes = c->nerrors = c->nwarnings = 0; /* all sources tell more of what is wrong */
  }
  rasid_status st = rs_lexc_read_base(c, err);
  return st ? st : build(c, NULL, lint, out, err);
}

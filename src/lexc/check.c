/* Lint: what is allowed in a lexicon but doubtful, told as warnings.
 * Cost: linear in analyses and entries. */
#include "lexc/build.h"
#include "text/text.h"

static bool is_entity(rs_kind k) {
  return k == RS_KIND_STATE || k == RS_KIND_ORG || k == RS_KIND_GROUP || k == RS_KIND_PERSON ||
         k == RS_KIND_FRAMEWORK || k == RS_KIND_PLACE || k == RS_KIND_OUTLET || k == RS_KIND_AGENCY;
}

static void warn_shared(rs_build *b, const rs_built_analysis *x, const rs_built_analysis *y) {
  const rs_src_entry *e = b->e[y->entry], *o = b->e[x->entry];
  const rs_lexc_file *f = &b->c->files[o->file];
  rs_lexc_warn(b->c, e->file, e->line, 1,
               "'" RS_STR_FMT "' names both '%s " RS_STR_FMT "' and '%s " RS_STR_FMT "' (" RS_STR_FMT
               ":%u): take it out of one, or mark it [weak]",
               RS_STR_ARG(rs_built_written(y)), rs_kind_names[e->kind], RS_STR_ARG(e->key), rs_kind_names[o->kind],
               RS_STR_ARG(o->key), RS_STR_ARG(f->name), o->line);
}

static bool times_meet(const rs_build *b, uint16_t x, uint16_t y) {
  if (!x || !y) return true;
  uint32_t from_x = b->periods[2 * x - 2], to_x = b->periods[2 * x - 1], from_y = b->periods[2 * y - 2],
           to_y = b->periods[2 * y - 1];
  return (!to_x || !from_y || from_y <= to_x) && (!to_y || !from_x || from_x <= to_y);
}

/* A surface that two entities of one kind claim, at times that overlap and neither as weak. */
static void shared_names(rs_build *b, uint32_t an0, uint32_t n) {
  for (uint32_t i = 1; i < n && n < 64; i++) {
    const rs_built_analysis *y = &b->analyses[an0 + i];
    if (!is_entity(b->e[y->entry]->kind) || (y->feats & RS_F_WEAK) || RS_F_POS(y->feats) != RS_POS_NAME) continue;
    for (uint32_t k = 0; k < i; k++) {
      const rs_built_analysis *x = &b->analyses[an0 + k];
      bool rival = x->entry != y->entry && b->e[x->entry]->kind == b->e[y->entry]->kind && !(x->feats & RS_F_WEAK) &&
                   RS_F_POS(x->feats) == RS_POS_NAME && rs_str_eq(rs_built_written(x), rs_built_written(y));
      if (!rival || !times_meet(b, x->period, y->period)) continue;
      warn_shared(b, x, y);
      break;
    }
  }
}

/* A one-word name that is also a common word, told apart by nothing. */
static void common_names(rs_build *b, uint32_t an0, uint32_t n) {
  for (uint32_t i = 0; i < n && n < 64; i++) {
    const rs_built_analysis *y = &b->analyses[an0 + i];
    const rs_src_entry *e = b->e[y->entry];
    if (!is_entity(e->kind) || RS_F_POS(y->feats) != RS_POS_NAME || (y->feats & (RS_F_WEAK | RS_F_CASED))) continue;
    for (uint32_t k = 0; k < n; k++) {
      const rs_built_analysis *x = &b->analyses[an0 + k];
      const rs_src_entry *o = b->e[x->entry];
      bool common =
          o->kind == RS_KIND_VERB || o->kind == RS_KIND_NOUN || o->kind == RS_KIND_ADJ || o->kind == RS_KIND_WORD;
      /* A rare inflected form does no harm: only the word itself and its masdar. */
      bool itself = RS_F_DER(x->feats) == RS_DER_MASDAR || rs_text_agree(o->word, rs_built_written(x));
      common = common && itself;
      if (!common || !rs_text_agree(rs_built_written(x), rs_built_written(y))) continue;
      rs_lexc_warn(b->c, e->file, e->line, 1,
                   "'" RS_STR_FMT "' of '%s " RS_STR_FMT "' is also a form of '%s " RS_STR_FMT
                   "': mark the name [weak]",
                   RS_STR_ARG(rs_built_written(y)), rs_kind_names[e->kind], RS_STR_ARG(e->key), rs_kind_names[o->kind],
                   RS_STR_ARG(o->key));
      break;
    }
  }
}

/* Two spans of time of the same attribute and value that overlap. */
static void overlapping(rs_build *b, uint32_t i) {
  const rs_src_entry *e = b->e[i];
  for (uint32_t k = 0; k < e->nattrs; k++) {
    const rs_src_attr *a = &e->attrs[k];
    for (uint32_t v = 1; v < a->nvalues && a->nvalues < 64; v++)
      for (uint32_t w = 0; w < v; w++) {
        const rs_src_value *x = &a->values[w], *y = &a->values[v];
        if (!rs_str_eq(x->text, y->text)) continue;
        bool apart = (x->to && y->from && y->from > x->to) || (y->to && x->from && x->from > y->to);
        if (apart) continue;
        if (x->from || x->to || y->from || y->to)
          rs_lexc_warn(b->c, e->file, y->line, y->column,
                       "the times of '" RS_STR_FMT "' overlap: let one end before the other begins",
                       RS_STR_ARG(y->text));
        else
          rs_lexc_warn(b->c, e->file, y->line, y->column, "'" RS_STR_FMT "' is written twice: take one out",
                       RS_STR_ARG(y->text));
        break;
      }
  }
}

static void unused_classes(rs_build *b) {
  uint64_t used = 0;
  for (uint32_t i = 0; i < b->n; i++) used |= b->r[i].sem;
  uint64_t asked = 0;
  for (uint32_t i = 0; i < b->nconds; i++) asked |= b->conds[i].sem;
  for (uint32_t i = 0; i < b->nitems; i++) asked |= b->items[i].sem;
  uint32_t first = b->list_first[RS_KIND_CLASS][RS_LANG_ALL], n = b->list_n[RS_KIND_CLASS][RS_LANG_ALL];
  for (uint32_t i = 0; i < n && i < 64; i++) {
    const rs_src_entry *e = b->e[first + i];
    if (!(used >> i & 1))
      rs_lexc_warn(b->c, e->file, e->line, 1,
                   "no word has the class '" RS_STR_FMT "'%s: give it to one, or take the class out",
                   RS_STR_ARG(e->key), asked >> i & 1 ? ", yet a condition or a rule asks for it" : "");
  }
}

/* A sense that can never be chosen: one without conditions stands before it. */
static void hidden_senses(rs_build *b) {
  for (uint32_t i = 0; i < b->n; i++) {
    const rs_entry *r = &b->r[i];
    for (uint32_t k = 1; k < r->nsense; k++) {
      const rs_sense *before = &b->senses[r->sense0 + k - 1];
      if (before->ncond || !before->noun || !before->verb) continue;
      rs_lexc_warn(b->c, b->e[i]->file, b->sense_line[r->sense0 + k], 1,
                   "the sense '" RS_STR_FMT "' is never reached: the one before it has no 'when', put it last",
                   RS_STR_ARG(b->senses[r->sense0 + k].name));
      break;
    }
  }
}

/* An event whose sense opens no frame: nobody could stand on its sides. */
static void senses_without_frame(rs_build *b) {
  for (uint32_t i = 0; i < b->nsenses; i++) {
    const rs_sense *s = &b->senses[i];
    if (s->type == 255 || s->frame != RS_NONE) continue;
    const rs_src_entry *e = b->e[s->entry];
    rs_lexc_warn(b->c, e->file, b->sense_line[i], 1,
                 "the sense '" RS_STR_FMT "' of '%s " RS_STR_FMT "' is an event without a frame: write 'frame: NAME'",
                 RS_STR_ARG(s->name), rs_kind_names[e->kind], RS_STR_ARG(e->key));
  }
}

static void rules_without_examples(rs_build *b) {
  for (unsigned l = 0; l < RS_LANG_COUNT; l++)
    for (uint32_t k = 0; k < b->list_n[RS_KIND_RULE][l]; k++) {
      const rs_src_entry *e = b->e[b->list_first[RS_KIND_RULE][l] + k];
      if (!rs_src_find(e, "good") || !rs_src_find(e, "wrong"))
        rs_lexc_warn(b->c, e->file, e->line, 1, "the rule has no '%s' example: write one, it runs as a test",
                     rs_src_find(e, "good") ? "wrong" : "good");
    }
}

rasid_status rs_build_lint(rs_build *b, rasid_error *err) {
  (void)err;
  for (uint32_t i = 0; i < b->nforms; i++) {
    shared_names(b, b->forms[i].an0, b->forms[i].nan);
    common_names(b, b->forms[i].an0, b->forms[i].nan);
  }
  for (uint32_t i = 0; i < b->nnodes; i++) shared_names(b, b->nodes[i].an0, b->nodes[i].nan);
  for (uint32_t i = 0; i < b->n; i++) overlapping(b, i);
  unused_classes(b);
  hidden_senses(b);
  senses_without_frame(b);
  rules_without_examples(b);
  return RASID_OK;
}

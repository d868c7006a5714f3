/* The compiled lexicon's bytes (layout: src/lexicon/layout.h). The same build gives the same bytes on every machine.
 * Invariant: each section holds whole records and starts at a multiple of 8. Cost: linear. */
#include "lexc/build.h"

typedef struct writer {
  rs_build *b;
  rs_buf *out;
  size_t base; /* where the file starts in out */
  size_t off[RS_SEC_COUNT], size[RS_SEC_COUNT];
  rs_buf text;                    /* the origin strings */
  rs_strref *sources, *file_refs; /* per entry; three per file */
  uint32_t *file_index;           /* per file of the compiler: its number among those kept */
  uint32_t nfiles;
  bool failed;
} writer;

static void begin(writer *w, enum rs_lex_section s) {
  while ((w->out->n - w->base) % 8 && !w->out->failed) rs_buf_char(w->out, 0);
  w->off[s] = w->out->n - w->base;
}
static void end(writer *w, enum rs_lex_section s) { w->size[s] = w->out->n - w->base - w->off[s]; }

/* Room for n zeroed records; NULL when memory is out. */
static unsigned char *records(writer *w, enum rs_lex_section s, size_t n, size_t size) {
  begin(w, s);
  size_t at = w->out->n;
  if (size && n > SIZE_MAX / 2 / size) return w->failed = true, NULL;
  if (!rs_buf_reserve(w->out, n * size + 1)) return w->failed = true, NULL;
  unsigned char *p = (unsigned char *)w->out->p + at;
  memset(p, 0, n * size);
  w->out->n += n * size;
  end(w, s);
  return p;
}

static rs_strref intern(writer *w, rs_str s) {
  rs_strref r = {0, 0};
  if (!rs_build_intern(w->b, s, &r)) w->failed = true;
  return r;
}

static void put_ref(unsigned char *p, rs_strref r) { rs_put32(p, r.off), rs_put32(p + 4, r.n); }

static void write_entries(writer *w) {
  rs_build *b = w->b;
  unsigned char *p = records(w, RS_SEC_ENTRIES, b->n, RS_SIZE_ENTRIES);
  for (uint32_t i = 0; p && i < b->n; i++, p += RS_SIZE_ENTRIES) {
    const rs_entry *r = &b->r[i];
    p[RS_EN_KIND] = r->kind, p[RS_EN_LANG] = r->lang;
    rs_put16(p + RS_EN_FLAGS, r->flags);
    put_ref(p + RS_EN_KEY, intern(w, r->key));
    rs_put32(p + RS_EN_REF, r->ref);
    rs_put64(p + RS_EN_GRAM, r->gram), rs_put64(p + RS_EN_SEM, r->sem);
    rs_put32(p + RS_EN_COUNTRY, r->country), rs_put32(p + RS_EN_SECTOR, r->sector), rs_put32(p + RS_EN_LEVEL, r->level);
    rs_put32(p + RS_EN_FROM, r->from), rs_put32(p + RS_EN_TO, r->to);
    rs_put32(p + RS_EN_SENSE0, r->sense0), rs_put32(p + RS_EN_NSENSE, r->nsense);
    rs_put32(p + RS_EN_ATTR0, r->attr0), rs_put32(p + RS_EN_NATTR, r->nattr);
    rs_put32(p + RS_EN_VALUE, (uint32_t)r->value);
  }
}

/* The words in [..] of a value, blank between. */
static rs_strref qualifiers(writer *w, const rs_src_value *v) {
  if (v->nquals == 0) return (rs_strref){0, 0};
  if (v->nquals == 1) return intern(w, v->quals[0]);
  rs_buf q = {0};
  for (uint32_t i = 0; i < v->nquals; i++) {
    if (i) rs_buf_char(&q, ' ');
    rs_buf_str(&q, v->quals[i]);
  }
  rs_strref r = intern(w, rs_buf_view(&q));
  w->failed = w->failed || q.failed;
  rs_buf_free(&q);
  return r;
}

/* Attributes up to the first sense: senses have a section of their own, and the text holds all. */
static uint32_t attrs_before_senses(const rs_src_entry *e) {
  uint32_t k = 0;
  while (k < e->nattrs && !RS_IS(e->attrs[k].name, "sense")) k++;
  return k;
}

static void write_attrs(writer *w) {
  rs_build *b = w->b;
  size_t n = 0;
  for (uint32_t i = 0; i < b->n; i++) {
    b->r[i].attr0 = (uint32_t)n;
    for (uint32_t k = 0, end = attrs_before_senses(b->e[i]); k < end; k++) n += b->e[i]->attrs[k].nvalues;
    b->r[i].nattr = (uint32_t)n - b->r[i].attr0;
  }
  unsigned char *p = records(w, RS_SEC_ATTRS, n, RS_SIZE_ATTRS);
  for (uint32_t i = 0; p && i < b->n; i++)
    for (uint32_t k = 0, end = attrs_before_senses(b->e[i]); k < end; k++) {
      const rs_src_attr *a = &b->e[i]->attrs[k];
      rs_strref name = intern(w, a->name);
      for (uint32_t m = 0; m < a->nvalues; m++, p += RS_SIZE_ATTRS) {
        const rs_src_value *v = &a->values[m];
        rs_strref q = qualifiers(w, v);
        rs_put32(p + RS_AT_NAME, name.off), rs_put16(p + RS_AT_NNAME, (uint16_t)name.n);
        put_ref(p + RS_AT_VALUE, intern(w, v->text));
        rs_put32(p + RS_AT_QUAL, q.off), rs_put16(p + RS_AT_NQUAL, (uint16_t)q.n);
        rs_put32(p + RS_AT_FROM, v->from), rs_put32(p + RS_AT_TO, v->to);
      }
    }
}

static void write_lists(writer *w) {
  unsigned char *p = records(w, RS_SEC_LISTS, RS_KIND_COUNT * RS_LANG_COUNT, RS_SIZE_LISTS);
  for (unsigned k = 0; p && k < RS_KIND_COUNT; k++)
    for (unsigned l = 0; l < RS_LANG_COUNT; l++, p += RS_SIZE_LISTS)
      rs_put32(p + RS_LI_FIRST, w->b->list_first[k][l]), rs_put32(p + RS_LI_N, w->b->list_n[k][l]);
}

static uint32_t power_above(uint64_t n) {
  uint32_t size = 16;
  while (size < n && size < UINT32_C(1) << 30) size *= 2;
  return size;
}

/* A table of tagged slots over indexes 0 .. n-1 with these hashes. */
static void write_slots(writer *w, enum rs_lex_section s, const uint64_t *hashes, uint32_t n) {
  uint32_t size = power_above((uint64_t)n * 2);
  unsigned char *p = records(w, s, size, 4);
  if (!p) return;
  memset(p, 0xFF, (size_t)size * 4);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t at = (uint32_t)hashes[i] & (size - 1);
    while (rs_le32(p + (size_t)at * 4) != RS_NONE) at = (at + 1) & (size - 1);
    rs_put32(p + (size_t)at * 4, rs_lex_tag(hashes[i], i));
  }
}

static void write_filter(writer *w) {
  rs_build *b = w->b;
  uint32_t nwords = b->nforms / 4 + 16; /* 16 bits a form: about one miss in two hundred passes */
  unsigned char *p = records(w, RS_SEC_FILTER, nwords, RS_SIZE_FILTER);
  for (uint32_t i = 0; p && i < b->nforms; i++) {
    uint64_t h = b->form_table.hashes[i];
    unsigned char *q = p + (size_t)rs_lex_filter_word(h, nwords) * 8;
    rs_put64(q, rs_le64(q) | rs_lex_filter_bits(h));
  }
}

static void write_forms(writer *w) {
  rs_build *b = w->b;
  unsigned char *p = records(w, RS_SEC_FORMS, b->nforms, RS_SIZE_FORMS);
  for (uint32_t i = 0; p && i < b->nforms; i++, p += RS_SIZE_FORMS) {
    const rs_built_form *f = &b->forms[i];
    rs_put32(p + RS_FO_FOLD, f->fold.off), rs_put32(p + RS_FO_AN0, f->an0), rs_put16(p + RS_FO_NAN, (uint16_t)f->nan);
    p[RS_FO_NFOLD] = (unsigned char)f->fold.n, p[RS_FO_LANG] = f->lang;
    rs_put32(p + RS_FO_NODE, f->node);
  }
  write_slots(w, RS_SEC_SLOTS, b->form_table.hashes, b->nforms);
  write_filter(w);
  p = records(w, RS_SEC_ANALYSES, b->nanalyses, RS_SIZE_ANALYSES);
  for (uint32_t i = 0; p && i < b->nanalyses; i++, p += RS_SIZE_ANALYSES) {
    const rs_built_analysis *a = &b->analyses[i];
    rs_put32(p + RS_AN_ENTRY, a->entry), rs_put32(p + RS_AN_FEATS, a->feats),
        rs_put32(p + RS_AN_WRITTEN, a->written.off);
    rs_put16(p + RS_AN_NWRITTEN, (uint16_t)a->written.n), rs_put16(p + RS_AN_PERIOD, a->period);
  }
  p = records(w, RS_SEC_PERIODS, b->nperiods, RS_SIZE_PERIODS);
  for (uint32_t i = 0; p && i < b->nperiods; i++, p += RS_SIZE_PERIODS)
    rs_put32(p + RS_PE_FROM, b->periods[2 * i]), rs_put32(p + RS_PE_TO, b->periods[2 * i + 1]);
}

static void write_terms(writer *w) {
  rs_build *b = w->b;
  unsigned char *p = records(w, RS_SEC_NODES, b->nnodes, RS_SIZE_NODES);
  uint32_t nedges = 0;
  for (uint32_t i = 0; p && i < b->nnodes; i++, p += RS_SIZE_NODES) {
    const rs_built_node *n = &b->nodes[i];
    rs_put32(p + RS_NO_AN0, n->an0), rs_put16(p + RS_NO_NAN, (uint16_t)n->nan), rs_put16(p + RS_NO_MORE, n->more);
    nedges += n->parent != RS_NONE;
  }
  uint32_t size = power_above((uint64_t)nedges * 2);
  p = records(w, RS_SEC_EDGES, size, RS_SIZE_EDGES);
  if (!p) return;
  memset(p, 0xFF, (size_t)size * RS_SIZE_EDGES);
  for (uint32_t i = 0; i < b->nnodes; i++) {
    const rs_built_node *n = &b->nodes[i];
    if (n->parent == RS_NONE) continue; /* roots are reached by their form */
    uint32_t at = (uint32_t)rs_lex_edge_hash(n->parent, n->form) & (size - 1);
    while (rs_le32(p + (size_t)at * RS_SIZE_EDGES) != RS_NONE) at = (at + 1) & (size - 1);
    unsigned char *q = p + (size_t)at * RS_SIZE_EDGES;
    rs_put32(q + RS_ED_NODE, n->parent), rs_put32(q + RS_ED_FORM, n->form), rs_put32(q + RS_ED_NEXT, i);
  }
}

static void write_senses(writer *w) {
  rs_build *b = w->b;
  unsigned char *p = records(w, RS_SEC_SENSES, b->nsenses, RS_SIZE_SENSES);
  for (uint32_t i = 0; p && i < b->nsenses; i++, p += RS_SIZE_SENSES) {
    const rs_sense *s = &b->senses[i];
    rs_strref name = intern(w, s->name);
    rs_put32(p + RS_SE_ENTRY, s->entry), rs_put32(p + RS_SE_NAME, name.off),
        rs_put16(p + RS_SE_NNAME, (uint16_t)name.n);
    p[RS_SE_TYPE] = s->type, p[RS_SE_STATUS] = s->status, p[RS_SE_NOUN] = s->noun, p[RS_SE_VERB] = s->verb;
    rs_put32(p + RS_SE_CAMEO, s->cameo), rs_put32(p + RS_SE_FRAME, s->frame), rs_put32(p + RS_SE_MODE, s->mode);
    rs_put64(p + RS_SE_CONTEXTS, s->contexts);
    rs_put32(p + RS_SE_COND0, s->cond0), rs_put32(p + RS_SE_NCOND, s->ncond);
  }
  p = records(w, RS_SEC_CONDS, b->nconds, RS_SIZE_CONDS);
  for (uint32_t i = 0; p && i < b->nconds; i++, p += RS_SIZE_CONDS) {
    const rs_cond *c = &b->conds[i];
    p[RS_CO_FN] = c->fn, p[RS_CO_WANT] = c->want, p[RS_CO_NEGATE] = c->negate;
    rs_put64(p + RS_CO_GRAM, c->gram), rs_put64(p + RS_CO_SEM, c->sem);
    rs_put32(p + RS_CO_ENTRY, c->entry), rs_put32(p + RS_CO_MARKS, c->marks);
    rs_put32(p + RS_CO_MASK, c->feat_mask), rs_put32(p + RS_CO_VALUE, c->feat_value);
  }
}

static void write_grammar(writer *w) {
  rs_build *b = w->b;
  uint32_t nframes = b->list_n[RS_KIND_FRAME][RS_LANG_ALL];
  unsigned char *p = records(w, RS_SEC_FRAMES, nframes, RS_SIZE_FRAMES);
  for (uint32_t i = 0; p && i < nframes; i++, p += RS_SIZE_FRAMES) {
    rs_put32(p + RS_FR_ENTRY, b->frames[i].entry), rs_put32(p + RS_FR_MUTUAL, b->frames[i].mutual_fn);
    memcpy(p + RS_FR_SIDE, b->frames[i].side, sizeof b->frames[i].side);
  }
  p = records(w, RS_SEC_RULES, b->nrules, RS_SIZE_RULES);
  for (uint32_t i = 0; p && i < b->nrules; i++, p += RS_SIZE_RULES) {
    const rs_rule *r = &b->rules[i];
    rs_put32(p + RS_RU_ENTRY, r->entry), rs_put32(p + RS_RU_MARKS, r->marks), rs_put32(p + RS_RU_CLEAR, r->clear);
    rs_put32(p + RS_RU_ITEM0, r->item0), rs_put16(p + RS_RU_NITEM, (uint16_t)r->nitem);
    p[RS_RU_LANG] = r->lang, p[RS_RU_TARGET] = r->target;
  }
  p = records(w, RS_SEC_ITEMS, b->nitems, RS_SIZE_ITEMS);
  for (uint32_t i = 0; p && i < b->nitems; i++, p += RS_SIZE_ITEMS) {
    const rs_item *t = &b->items[i];
    rs_put64(p + RS_IT_GRAM, t->gram), rs_put64(p + RS_IT_SEM, t->sem);
    rs_put32(p + RS_IT_KINDS, t->kinds), rs_put32(p + RS_IT_MARKS, t->marks), rs_put32(p + RS_IT_ENTRY, t->entry);
    rs_put32(p + RS_IT_MASK, t->feat_mask), rs_put32(p + RS_IT_VALUE, t->feat_value),
        rs_put32(p + RS_IT_TYPES, t->types);
    p[RS_IT_MIN] = t->min, p[RS_IT_MAX] = t->max, p[RS_IT_FLAGS] = t->flags;
  }
}

/* ---- origin ---- */
static rs_strref add_text(writer *w, rs_str s) {
  rs_strref r = {(uint32_t)w->text.n, s.n};
  rs_buf_str(&w->text, s);
  return r;
}

static bool collect_origin(writer *w) {
  rs_build *b = w->b;
  rs_lexc *c = b->c;
  w->sources = RS_NEW(&b->a, rs_strref, b->n);
  w->file_refs = RS_NEW(&b->a, rs_strref, 3 * (size_t)c->nfiles);
  w->file_index = RS_NEW(&b->a, uint32_t, c->nfiles);
  if (!w->sources || !w->file_refs || !w->file_index) return false;
  memset(w->file_index, 0xFF, c->nfiles * sizeof *w->file_index);
  for (uint32_t i = 0; i < b->n; i++) {
    size_t from = w->text.n;
    if (b->e[i]->canonical.n)
      rs_buf_str(&w->text, b->e[i]->canonical);
    else
      rs_source_write(b->e[i], &w->text);
    w->sources[i] = (rs_strref){(uint32_t)from, (uint32_t)(w->text.n - from)};
    w->file_index[b->e[i]->file] = 0;
  }
  /* Files whose entries were all replaced are left out. */
  for (uint32_t f = 0; f < c->nfiles; f++) {
    if (w->file_index[f] == RS_NONE) continue;
    w->file_index[f] = w->nfiles++;
    rs_strref *to = &w->file_refs[3 * (size_t)w->file_index[f]];
    to[0] = add_text(w, c->files[f].name), to[1] = add_text(w, c->files[f].path),
    to[2] = add_text(w, c->files[f].header);
  }
  return !w->text.failed && w->text.n <= UINT32_MAX;
}

static void write_origin(writer *w) {
  rs_build *b = w->b;
  unsigned char *p = records(w, RS_SEC_ORIGINS, (size_t)b->n + b->nsenses, RS_SIZE_ORIGINS);
  for (uint32_t i = 0; p && i < b->n + b->nsenses; i++, p += RS_SIZE_ORIGINS) {
    bool entry = i < b->n;
    const rs_src_entry *e = b->e[entry ? i : b->senses[i - b->n].entry];
    rs_put32(p + RS_OR_FILE, w->file_index[e->file]),
        rs_put32(p + RS_OR_LINE, entry ? e->line : b->sense_line[i - b->n]);
    if (entry) put_ref(p + RS_OR_TEXT, w->sources[i]);
  }
  p = records(w, RS_SEC_FILES, w->nfiles, RS_SIZE_FILES);
  for (uint32_t f = 0; p && f < b->c->nfiles; f++) {
    if (w->file_index[f] == RS_NONE) continue;
    const rs_strref *r = &w->file_refs[3 * (size_t)w->file_index[f]];
    put_ref(p + RS_FI_NAME, r[0]), put_ref(p + RS_FI_PATH, r[1]), put_ref(p + RS_FI_HEADER, r[2]);
    rs_put32(p + RS_FI_LAYER, b->c->files[f].layer);
    p += RS_SIZE_FILES;
  }
  begin(w, RS_SEC_TEXT);
  rs_buf_add(w->out, w->text.p, w->text.n);
  end(w, RS_SEC_TEXT);
}

static uint64_t content_hash(const writer *w) {
  uint64_t sums[RS_SEC_CONTENT];
  unsigned char bytes[8 * RS_SEC_CONTENT];
  for (unsigned s = 0; s < RS_SEC_CONTENT; s++) {
    sums[s] = rs_hash(w->out->p + w->base + w->off[s], w->size[s]);
    rs_put64(bytes + 8 * s, sums[s]);
  }
  return rs_hash(bytes, sizeof bytes);
}

static void write_header(writer *w) {
  unsigned char *p = (unsigned char *)w->out->p + w->base;
  size_t size = w->out->n - w->base;
  uint64_t content = content_hash(w);
  memcpy(p, RS_LEX_MAGIC, 8);
  rs_put32(p + 8, RS_LEX_VERSION), rs_put32(p + 12, RS_SEC_COUNT);
  rs_put64(p + 16, size);
  rs_put64(p + 32, content);
  for (unsigned i = 0; i < 16; i++) p[40 + i] = (unsigned char)"0123456789abcdef"[content >> (60 - 4 * i) & 15];
  for (unsigned s = 0; s < RS_SEC_COUNT; s++) {
    rs_put64(p + RS_LEX_HEADER + s * RS_LEX_TABLE_ROW, w->off[s]);
    rs_put64(p + RS_LEX_HEADER + s * RS_LEX_TABLE_ROW + 8, w->size[s]);
  }
  rs_put64(p + 24, rs_hash(p + RS_LEX_CHECKED_FROM, size - RS_LEX_CHECKED_FROM));
}

rasid_status rs_build_write(rs_build *b, rs_buf *out, rasid_error *err) {
  writer w = {.b = b, .out = out, .base = out->n};
  for (unsigned i = 0; i < RS_LEX_HEADER + RS_SEC_COUNT * RS_LEX_TABLE_ROW; i++) rs_buf_char(out, 0);
  write_attrs(&w); /* sets where each entry's attributes are */
  write_entries(&w);
  write_lists(&w);
  write_slots(&w, RS_SEC_KEYS, b->keys.hashes, b->n);
  write_forms(&w);
  write_terms(&w);
  write_senses(&w);
  write_grammar(&w);
  begin(&w, RS_SEC_STRINGS); /* last of the content: the others fill it */
  rs_buf_add(out, b->strings.p, b->strings.n);
  end(&w, RS_SEC_STRINGS);
  if (!collect_origin(&w))
    w.failed = true;
  else
    write_origin(&w);
  bool failed = w.failed || out->failed || b->strings.failed;
  rs_buf_free(&w.text);
  if (failed) return rs_fail_memory(err);
  write_header(&w);
  return RASID_OK;
}

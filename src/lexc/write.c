/* The compiled lexicon's bytes (layout: src/lexicon/layout.h). The same build gives the same bytes on every machine.
 * Invariant: each section holds whole records and starts at a multiple of 8. Cost: linear. */
#include "lexc/build.h"

typedef struct writer {
  rs_build *b;
  rs_buf *out;
  size_t base; /* where the file starts in out */
  size_t off[RS_SEC_COUNT], size[RS_SEC_COUNT];
  rs_buf strings, text; /* text: the origin strings */
  rs_table pool;        /* of strings, by hash */
  rs_strref *refs;
  uint32_t cap_refs;
  uint32_t *folds;      /* where each form's stands */
  rs_strref *file_refs; /* three per file */
  uint32_t *sense_text; /* per sense: where its text begins */
  uint32_t *file_index; /* per file of the compiler: its number among those kept */
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

/* A string of which there is no other. */
static uint32_t append(writer *w, rs_str s) {
  uint32_t off = (uint32_t)w->strings.n;
  if (w->strings.n > UINT32_MAX - s.n) return w->failed = true, 0;
  rs_buf_str(&w->strings, s);
  return off;
}

/* A string, each kept once; empty ones nowhere. */
static rs_strref intern(writer *w, rs_str s) {
  const rs_strref none = {0, 0};
  if (!s.n) return none;
  uint64_t h = rs_hash(s.p, s.n);
  uint32_t at = (uint32_t)h, i;
  while ((i = rs_table_next(&w->pool, h, &at)) != RS_NONE)
    if (rs_str_eq(rs_str_make(w->strings.p + w->refs[i].off, w->refs[i].n), s)) return w->refs[i];
  uint32_t n = w->pool.n;
  rs_strref *to = w->strings.n <= UINT32_MAX - s.n && rs_table_reserve(&w->pool, &w->b->a)
                      ? RS_PUSH(&w->b->a, w->refs, n, w->cap_refs)
                      : NULL;
  if (!to) return w->failed = true, none;
  *to = (rs_strref){(uint32_t)w->strings.n, s.n};
  rs_buf_str(&w->strings, s);
  (void)rs_table_add(&w->pool, h);
  return *to;
}

/* ---- entries and their attributes ---- */
static void put_ref(unsigned char *p, rs_strref r) { rs_put32(p, r.off), rs_put32(p + 4, r.n); }

/* Pairs of classes that entries have, numbered as they come. */
static void write_classes(writer *w, uint32_t *number) {
  rs_build *b = w->b;
  rs_table t;
  uint32_t *first = RS_NEW(&b->a, uint32_t, b->n), n = 0; /* first[k]: an entry that has pair k */
  if (!first || !rs_table_init(&t, &b->a, 256)) {
    w->failed = true;
    return;
  }
  for (uint32_t i = 0; i < b->n; i++) {
    const uint64_t pair[2] = {b->r[i].gram, b->r[i].sem};
    uint64_t h = rs_hash(pair, sizeof pair);
    uint32_t at = (uint32_t)h, k;
    while ((k = rs_table_next(&t, h, &at)) != RS_NONE)
      if (b->r[first[k]].gram == pair[0] && b->r[first[k]].sem == pair[1]) break;
    if (k == RS_NONE) {
      if (!rs_table_reserve(&t, &b->a)) {
        w->failed = true;
        return;
      }
      k = rs_table_add(&t, h);
      first[k] = i, n++;
    }
    number[i] = k;
  }
  unsigned char *p = records(w, RS_SEC_CLASSES, n, RS_SIZE_CLASSES);
  for (uint32_t k = 0; p && k < n; k++, p += RS_SIZE_CLASSES)
    rs_put64(p + RS_CL_GRAM, b->r[first[k]].gram), rs_put64(p + RS_CL_SEM, b->r[first[k]].sem);
}

static void write_entries(writer *w) {
  rs_build *b = w->b;
  uint32_t *classes = RS_NEW(&b->a, uint32_t, b->n);
  if (classes)
    write_classes(w, classes);
  else
    w->failed = true;
  unsigned char *p = w->failed ? NULL : records(w, RS_SEC_ENTRIES, b->n, RS_SIZE_ENTRIES);
  for (uint32_t i = 0; p && i < b->n; i++, p += RS_SIZE_ENTRIES) {
    const rs_entry *r = &b->r[i];
    p[RS_EN_KIND] = r->kind, p[RS_EN_LANG] = r->lang;
    rs_put16(p + RS_EN_FLAGS, r->flags);
    rs_put32(p + RS_EN_KEY, intern(w, r->key).off), rs_put16(p + RS_EN_NKEY, (uint16_t)r->key.n);
    rs_put32(p + RS_EN_REF, r->ref), rs_put32(p + RS_EN_CLASSES, classes[i]);
    rs_put32(p + RS_EN_COUNTRY, r->country), rs_put32(p + RS_EN_SECTOR, r->sector), rs_put32(p + RS_EN_LEVEL, r->level);
    rs_put32(p + RS_EN_FROM, r->from), rs_put32(p + RS_EN_TO, r->to);
    rs_put32(p + RS_EN_SENSE0, r->sense0), rs_put16(p + RS_EN_NSENSE, (uint16_t)r->nsense);
    rs_put32(p + RS_EN_ATTR0, r->attr0), rs_put32(p + RS_EN_NATTR, r->nattr);
    rs_put32(p + RS_EN_VALUE, (uint32_t)r->value);
  }
}

/* The words in [..] of a value, blank between. */
static rs_str qualifiers(writer *w, const rs_src_value *v) {
  if (v->nquals < 2) return v->nquals ? v->quals[0] : (rs_str){NULL, 0};
  rs_buf q = {0};
  for (uint32_t i = 0; i < v->nquals; i++) {
    if (i) rs_buf_char(&q, ' ');
    rs_buf_str(&q, v->quals[i]);
  }
  rs_str s = rs_arena_copy(&w->b->a, rs_buf_view(&q));
  w->failed = w->failed || q.failed || !s.p;
  rs_buf_free(&q);
  return s;
}

/* Attributes up to the first sense: senses have a section of their own, and their text. */
static uint32_t attrs_before_senses(const rs_src_entry *e) {
  uint32_t k = 0;
  while (k < e->nattrs && !RS_IS(e->attrs[k].name, "sense")) k++;
  return k;
}

static rs_attr attr_of(writer *w, rs_str name, const rs_src_value *v) {
  return (rs_attr){.name = name, .value = v->text, .qual = qualifiers(w, v), .from = v->from, .to = v->to};
}

typedef struct attr_writer {
  writer *w;
  rs_buf details;
  rs_str *names; /* of each number; the kinds know some two hundred, and few of them are most */
  uint32_t nnames;
  unsigned char *p;
} attr_writer;
enum { MAX_NAMES = 1024 };

static uint32_t name_number(attr_writer *x, rs_str name) {
  uint32_t i = 0;
  while (i < x->nnames && !rs_str_eq(x->names[i], name)) i++;
  if (i == MAX_NAMES) return x->w->failed = true, 0;
  if (i == x->nnames) x->names[x->nnames++] = name;
  return i;
}

static void put_attr(attr_writer *x, const rs_attr *a) {
  unsigned char *p = x->p;
  rs_put16(p + RS_AT_NAME, (uint16_t)name_number(x, a->name));
  rs_put32(p + RS_AT_VALUE, intern(x->w, a->value).off), rs_put16(p + RS_AT_NVALUE, (uint16_t)a->value.n);
  rs_put32(p + RS_AT_DETAIL, RS_NONE);
  x->p += RS_SIZE_ATTRS;
  if (!a->qual.n && !a->from && !a->to) return;
  unsigned char d[RS_SIZE_DETAILS];
  put_ref(d + RS_DE_QUAL, intern(x->w, a->qual));
  rs_put32(d + RS_DE_FROM, a->from), rs_put32(d + RS_DE_TO, a->to);
  rs_put32(p + RS_AT_DETAIL, (uint32_t)(x->details.n / RS_SIZE_DETAILS));
  rs_buf_add(&x->details, d, sizeof d);
}

static void put_attrs(attr_writer *x, uint32_t i) {
  const rs_build *b = x->w->b;
  if (rs_build_reused(b, i)) {
    uint32_t attr0 = rs_lexicon_entry(b->base, b->from[i]).attr0;
    for (uint32_t k = 0; k < b->r[i].nattr; k++) {
      rs_attr a = rs_lexicon_attr(b->base, attr0 + k);
      put_attr(x, &a);
    }
    return;
  }
  const rs_src_entry *e = b->e[i];
  for (uint32_t k = 0, end = attrs_before_senses(e); k < end; k++)
    for (uint32_t m = 0; m < e->attrs[k].nvalues; m++) {
      rs_attr a = attr_of(x->w, e->attrs[k].name, &e->attrs[k].values[m]);
      put_attr(x, &a);
    }
}

static void write_attrs(writer *w) {
  rs_build *b = w->b;
  size_t n = 0;
  for (uint32_t i = 0; i < b->n; i++) {
    b->r[i].attr0 = (uint32_t)n;
    if (rs_build_reused(b, i)) {
      n += b->r[i].nattr; /* as the base has it */
      continue;
    }
    for (uint32_t k = 0, end = attrs_before_senses(b->e[i]); k < end; k++) n += b->e[i]->attrs[k].nvalues;
    b->r[i].nattr = (uint32_t)n - b->r[i].attr0;
  }
  attr_writer x = {.w = w, .names = RS_NEW(&b->a, rs_str, MAX_NAMES)};
  x.p = x.names ? records(w, RS_SEC_ATTRS, n, RS_SIZE_ATTRS) : NULL;
  w->failed = w->failed || !x.p;
  for (uint32_t i = 0; i < b->n && !w->failed; i++) put_attrs(&x, i);
  unsigned char *p = records(w, RS_SEC_NAMES, x.nnames, RS_SIZE_NAMES);
  for (uint32_t i = 0; p && i < x.nnames; i++, p += RS_SIZE_NAMES)
    put_ref(p + RS_NA_NAME, intern(w, x.names[i]));
  begin(w, RS_SEC_DETAILS);
  rs_buf_add(w->out, x.details.p, x.details.n);
  end(w, RS_SEC_DETAILS);
  w->failed = w->failed || x.details.failed;
  rs_buf_free(&x.details);
}

static void write_lists(writer *w) {
  unsigned char *p = records(w, RS_SEC_LISTS, RS_KIND_COUNT * RS_LANG_COUNT, RS_SIZE_LISTS);
  for (unsigned k = 0; p && k < RS_KIND_COUNT; k++)
    for (unsigned l = 0; l < RS_LANG_COUNT; l++, p += RS_SIZE_LISTS)
      rs_put32(p + RS_LI_FIRST, w->b->list_first[k][l]), rs_put32(p + RS_LI_N, w->b->list_n[k][l]);
}

/* A table of tagged slots over indexes 0 .. n-1 with these hashes, two thirds full at most. */
static void write_slots(writer *w, enum rs_lex_section s, const uint64_t *hashes, uint32_t n) {
  uint32_t size = n + n / 2 + 1;
  unsigned char *p = records(w, s, size, 4);
  if (!p) return;
  memset(p, 0xFF, (size_t)size * 4);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t at = rs_lex_place(hashes[i], size);
    while (rs_le32(p + (size_t)at * 4) != RS_NONE) at = at + 1 == size ? 0 : at + 1;
    rs_put32(p + (size_t)at * 4, rs_lex_tag(hashes[i], i));
  }
}

/* ---- forms and terms ---- */
static void write_buckets(writer *w) {
  rs_build *b = w->b;
  uint32_t n = b->nforms / 2 + 1, at = 0; /* two forms in each: one line of the cache */
  unsigned char *p = records(w, RS_SEC_BUCKETS, (size_t)n + 1, RS_SIZE_BUCKETS);
  for (uint32_t i = 0; p && i <= n; i++, p += RS_SIZE_BUCKETS) {
    while (at < b->nforms && rs_lex_place(b->forms[at].hash, n) < i) at++;
    rs_put32(p, at);
  }
  /* 8 bits a form: one miss in 26 passes, and so small that it stays near the processor when the lexicon grows. */
  uint32_t nwords = b->nforms / 8 + 16;
  p = records(w, RS_SEC_FILTER, nwords, RS_SIZE_FILTER);
  for (uint32_t i = 0; p && i < b->nforms; i++) {
    uint64_t h = b->forms[i].hash;
    unsigned char *q = p + (size_t)rs_lex_place(h, nwords) * 8;
    rs_put64(q, rs_le64(q) | rs_lex_filter_bits(h));
  }
}

static void write_forms(writer *w) {
  rs_build *b = w->b;
  unsigned char *p = records(w, RS_SEC_FORMS, b->nforms, RS_SIZE_FORMS);
  for (uint32_t i = 0; p && i < b->nforms; i++, p += RS_SIZE_FORMS) {
    const rs_built_form *f = &b->forms[i];
    w->folds[i] = append(w, rs_built_fold(f));
    rs_put32(p + RS_FO_FOLD, w->folds[i]), rs_put32(p + RS_FO_AN0, f->an0);
    p[RS_FO_TAG] = (uint8_t)b->forms[i].hash, p[RS_FO_NFOLD] = f->nfold;
    rs_put16(p + RS_FO_HOW, (uint16_t)(f->nan | (uint32_t)f->lang << 12 | (f->begins ? RS_LEX_BEGINS : 0u)));
  }
  write_buckets(w);
}

/* An entry's index with the length of what is written, and where that stands: `entry` and `written` of a record. */
static void put_written(unsigned char *entry, unsigned char *written, const rs_built_analysis *a, uint32_t off) {
  uint32_t n = a->nwritten < RS_LEX_LONG ? a->nwritten : RS_LEX_LONG;
  rs_put32(entry, a->entry | n << 24), rs_put32(written, off);
}

/* Most analyses of a form are written as it is folded or as the one before; none is written as those of another form. */
static uint32_t written_at(writer *w, const rs_built_analysis *a, rs_str last, uint32_t off) {
  if (a->nwritten && a->nwritten == last.n && (a->written == last.p || memcmp(a->written, last.p, last.n) == 0)) return off;
  if (a->nwritten >= RS_LEX_LONG)
    rs_buf_char(&w->strings, (char)a->nwritten), rs_buf_char(&w->strings, (char)(a->nwritten >> 8));
  return append(w, rs_built_written(a));
}

/* The analyses of one form or node; `off`: where `last` stands. */
static unsigned char *put_analyses(writer *w, unsigned char *p, uint32_t an0, uint32_t n, rs_str fold, uint32_t off) {
  rs_str last = fold;
  uint32_t at = off;
  for (uint32_t i = an0; i < an0 + n; i++, p += RS_SIZE_ANALYSES) {
    const rs_built_analysis *a = &w->b->analyses[i];
    if (a->written == fold.p && a->nwritten == fold.n)
      last = fold, at = off;
    else
      at = written_at(w, a, last, at), last = rs_built_written(a);
    put_written(p + RS_AN_ENTRY, p + RS_AN_WRITTEN, a, at);
    rs_put32(p + RS_AN_FEATS, a->feats | (a->period ? RS_LEX_DATED : 0u));
  }
  return p;
}

static void write_analyses(writer *w) {
  rs_build *b = w->b;
  uint32_t ndated = 0;
  unsigned char *p = records(w, RS_SEC_ANALYSES, b->nanalyses, RS_SIZE_ANALYSES);
  for (uint32_t i = 0; p && i < b->nforms; i++)
    p = put_analyses(w, p, b->forms[i].an0, b->forms[i].nan, rs_built_fold(&b->forms[i]), w->folds[i]);
  for (uint32_t i = 0; p && i < b->nnodes; i++)
    p = put_analyses(w, p, b->nodes[i].an0, b->nodes[i].nan, (rs_str){NULL, 0}, 0);
  for (uint32_t i = 0; i < b->nanalyses; i++) ndated += b->analyses[i].period != 0;
  p = records(w, RS_SEC_PERIODS, ndated, RS_SIZE_PERIODS);
  for (uint32_t i = 0; p && i < b->nanalyses; i++) {
    uint32_t period = b->analyses[i].period;
    if (!period) continue;
    rs_put32(p + RS_PE_ANALYSIS, i);
    rs_put32(p + RS_PE_FROM, b->periods[2 * period - 2]), rs_put32(p + RS_PE_TO, b->periods[2 * period - 1]);
    p += RS_SIZE_PERIODS;
  }
  p = records(w, RS_SEC_COVERED, b->ncovered, RS_SIZE_COVERED);
  for (uint32_t i = 0; p && i < b->ncovered; i++, p += RS_SIZE_COVERED) {
    const rs_built_analysis *a = &b->covered[i];
    rs_put32(p + RS_CV_AT, a->at), rs_put32(p + RS_CV_FEATS, a->feats);
    put_written(p + RS_CV_ENTRY, p + RS_CV_WRITTEN, a, written_at(w, a, (rs_str){NULL, 0}, 0));
  }
}

static void write_terms(writer *w) {
  rs_build *b = w->b;
  uint64_t *hashes = rs_arena_room(&b->a, b->nnodes, sizeof *hashes);
  unsigned char *p = hashes ? records(w, RS_SEC_NODES, b->nnodes, RS_SIZE_NODES) : NULL;
  w->failed = w->failed || !p;
  for (uint32_t i = 0; p && i < b->nnodes; i++, p += RS_SIZE_NODES) {
    const rs_built_node *n = &b->nodes[i];
    rs_put32(p + RS_NO_PARENT, n->parent), rs_put32(p + RS_NO_FORM, n->form), rs_put32(p + RS_NO_AN0, n->an0);
    rs_put16(p + RS_NO_NAN, (uint16_t)n->nan), rs_put16(p + RS_NO_MORE, n->more);
    hashes[i] = rs_lex_edge_hash(n->parent, n->form);
  }
  if (p) write_slots(w, RS_SEC_EDGES, hashes, b->nnodes);
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

/* The `sense:` lines of an entry with what belongs to them; a sense before any such line has no text of its own. */
static void put_senses(writer *w, uint32_t i, uint32_t *text, uint32_t nsense) {
  const rs_build *b = w->b;
  if (rs_build_reused(b, i)) {
    for (uint32_t k = 0; k < nsense; k++) text[k] = (uint32_t)w->text.n + rs_lexicon_sense_at(b->base, b->from[i], k);
    rs_buf_str(&w->text, rs_lexicon_sense_text(b->base, b->from[i]));
    return;
  }
  const rs_src_entry *e = b->e[i];
  uint32_t k = attrs_before_senses(e), at = 0, named = 0;
  for (uint32_t m = k; m < e->nattrs; m++) named += RS_IS(e->attrs[m].name, "sense");
  while (at + named < nsense) text[at++] = (uint32_t)w->text.n;
  for (; k < e->nattrs; k++) {
    const rs_src_attr *a = &e->attrs[k];
    bool sense = RS_IS(a->name, "sense");
    if (sense && at < nsense) text[at++] = (uint32_t)w->text.n;
    rs_buf_c(&w->text, sense ? "  " : "    ");
    rs_buf_str(&w->text, a->name);
    for (uint32_t m = 0; m < a->nvalues; m++) {
      rs_attr v = attr_of(w, a->name, &a->values[m]);
      rs_buf_c(&w->text, m ? " ; " : ": ");
      rs_source_value(&w->text, &v);
    }
    rs_buf_char(&w->text, '\n');
  }
}

static bool collect_origin(writer *w) {
  rs_build *b = w->b;
  rs_lexc *c = b->c;
  w->sense_text = RS_NEW(&b->a, uint32_t, b->nsenses);
  w->file_refs = RS_NEW(&b->a, rs_strref, 3 * (size_t)c->nfiles);
  w->file_index = RS_NEW(&b->a, uint32_t, c->nfiles);
  if (!w->sense_text || !w->file_refs || !w->file_index) return false;
  if (c->nfiles) memset(w->file_index, 0xFF, c->nfiles * sizeof *w->file_index);
  for (uint32_t i = 0; i < b->n; i++) w->file_index[b->e[i]->file] = 0;
  /* Files whose entries were all replaced are left out. */
  for (uint32_t f = 0; f < c->nfiles; f++) {
    if (w->file_index[f] == RS_NONE) continue;
    w->file_index[f] = w->nfiles++;
    rs_strref *to = &w->file_refs[3 * (size_t)w->file_index[f]];
    to[0] = add_text(w, c->files[f].name), to[1] = add_text(w, c->files[f].path),
    to[2] = add_text(w, c->files[f].header);
  }
  for (uint32_t i = 0; i < b->n; i++)
    if (b->r[i].nsense) put_senses(w, i, w->sense_text + b->r[i].sense0, b->r[i].nsense);
  return !w->text.failed && w->text.n <= UINT32_MAX;
}

static void write_origin(writer *w) {
  rs_build *b = w->b;
  unsigned char *p = records(w, RS_SEC_ORIGINS, (size_t)b->n + b->nsenses, RS_SIZE_ORIGINS);
  for (uint32_t i = 0; p && i < b->n; i++, p += RS_SIZE_ORIGINS)
    rs_put32(p + RS_OR_LINE, b->e[i]->line), rs_put32(p + RS_OR_FILE, w->file_index[b->e[i]->file]);
  for (uint32_t i = 0; p && i < b->nsenses; i++, p += RS_SIZE_ORIGINS)
    rs_put32(p + RS_OR_LINE, b->sense_line[i]), rs_put32(p + RS_OR_TEXT, w->sense_text[i]);
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
  w.folds = rs_arena_room(&b->a, b->nforms, sizeof *w.folds);
  /* A build over a base comes out about as large. */
  size_t about = b->base ? rs_lexicon_bytes(b->base).n / 8 * 9 : 0;
  if (about && rs_buf_reserve(out, about)) rs_large_pages(out->p + out->n, about);
  if (!w.folds || !rs_table_init(&w.pool, &b->a, 2 * b->n)) return rs_fail_memory(err);
  for (unsigned i = 0; i < RS_LEX_HEADER + RS_SEC_COUNT * RS_LEX_TABLE_ROW; i++) rs_buf_char(out, 0);
  write_forms(&w); /* first: their strings are asked for most, and lie side by side */
  write_analyses(&w);
  write_terms(&w);
  write_attrs(&w); /* sets where each entry's attributes are */
  write_entries(&w);
  write_lists(&w);
  write_slots(&w, RS_SEC_KEYS, b->keys.hashes, b->n);
  write_senses(&w);
  write_grammar(&w);
  begin(&w, RS_SEC_STRINGS); /* last of the content: the others fill it */
  rs_buf_add(out, w.strings.p, w.strings.n);
  end(&w, RS_SEC_STRINGS);
  if (!collect_origin(&w))
    w.failed = true;
  else
    write_origin(&w);
  bool failed = w.failed || out->failed || w.strings.failed;
  rs_buf_free(&w.text);
  rs_buf_free(&w.strings);
  if (failed) return rs_fail_memory(err);
  write_header(&w);
  return RASID_OK;
}

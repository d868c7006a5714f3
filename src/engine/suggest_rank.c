/* Which of the counted words are most like triggers. A context weighs for a word by how much more often they met than
 * chance lets expect (logarithm of the ratio, none below chance, little where they met once); words are compared by the
 * cosine of these weights. A type is the mean of its triggers, one mean for verbs and one for nouns; a word that is as
 * like the mean of words known to be no event is no candidate. Invariant: weights and their products are whole numbers,
 * roots and quotients single operations of IEEE arithmetic: the same order on every machine. Cost: linear in the cells
 * for the means; the CLOSER best by them are then compared with every trigger. */
#include "engine/suggest.h"
#include "export/export.h"
#include <math.h>
#include <stdlib.h>

enum {
  LEAST = 3,               /* times beside an actor: below it contexts are chance */
  LEAST_ACTORS = 2,        /* a word that stands beside one actor only is part of its name */
  NO_EVENT = 2 * SG_TYPES, /* behind the types' means, two each: one for each part of speech */
  MEANS = NO_EVENT + SG_PARTS,
  UNIT = 1024, /* length of a word's weights in a mean */
  ALIKE = 5,   /* triggers that are asked for a word's type */
  SHOWN = 3,
  CLOSER = 1000 /* candidates that are compared with every trigger */
};

typedef struct context {
  uint32_t at, n;
  int32_t weight;
} context;

typedef struct vector {
  context *at; /* those that belong to no grammar first */
  uint32_t n, actors;
  uint64_t met[2];  /* sums of the counts: contexts, grammar */
  double length[2]; /* without grammar, with it */
  uint32_t seen[SG_TYPES];
} vector;

typedef struct ranked {
  uint32_t word;
  uint8_t type;
  double mean[SG_TYPES], none, likeness, score;
  uint32_t alike[ALIKE];
  double how[ALIKE];
} ranked;

typedef struct ranking {
  const rasid_suggest *s;
  rs_lang lang; /* languages are not compared with each other */
  rs_arena arena;
  vector *vec; /* by word; empty where it is of another language */
  uint64_t met[SG_CONTEXTS], all[2];
  int64_t *mean; /* MEANS rows of SG_CONTEXTS */
  double length[MEANS][2];
  uint32_t members[MEANS];
} ranking;

/* Logarithm to the base 2 in 256ths. */
static int32_t lg(uint64_t v) {
  int32_t whole = 63, part = 0;
  if (!v) return 0;
  while (!(v >> 63)) v <<= 1, whole--;
  uint64_t m = v >> 33; /* 1 to 2, with 30 bits behind the point */
  for (int k = 0; k < 8; k++) {
    m = m * m >> 30;
    part <<= 1;
    if (m >> 31) m >>= 1, part |= 1;
  }
  return whole * 256 + part;
}

static int family(uint32_t at) { return at >= SG_GRAMMAR; }

/* ---- vectors ---- */
static bool of_language(const ranking *r, const sg_cell *c) {
  return c->key && r->s->words[(c->key >> 32) - 1].lang == r->lang;
}

static bool gather(ranking *r) {
  const rasid_suggest *s = r->s;
  r->vec = RS_NEW(&r->arena, vector, (size_t)s->nwords + 1);
  if (!r->vec) return false;
  for (size_t i = 0; i < s->ncells; i++)
    if (of_language(r, &s->cells[i]) && (uint32_t)s->cells[i].key < SG_CONTEXTS)
      r->vec[(s->cells[i].key >> 32) - 1].n++;
  for (uint32_t w = 0; w < s->nwords; w++) {
    r->vec[w].at = rs_arena_room(&r->arena, r->vec[w].n, sizeof(context));
    if (!r->vec[w].at) return false;
    r->vec[w].n = 0;
  }
  for (size_t i = 0; i < s->ncells; i++) {
    if (!of_language(r, &s->cells[i])) continue;
    uint32_t at = (uint32_t)s->cells[i].key, n = s->cells[i].n;
    vector *v = &r->vec[(s->cells[i].key >> 32) - 1];
    if (at & SG_ACTOR) {
      v->actors++;
    } else if (at & SG_TYPE) {
      v->seen[at & (SG_TYPES - 1)] = n;
    } else {
      v->at[v->n++] = (context){at, n, 0};
      v->met[family(at)] += n, r->met[at] += n, r->all[family(at)] += n;
    }
  }
  return true;
}

static void weigh(ranking *r, vector *v) {
  uint64_t sum[2] = {0, 0};
  for (uint32_t k = 0; k < v->n; k++) {
    context *c = &v->at[k];
    int f = family(c->at);
    int32_t w = lg(c->n) + lg(r->all[f]) - lg(v->met[f]) - lg(r->met[c->at]);
    c->weight = w > 0 ? (int32_t)((int64_t)w * c->n / (c->n + 1)) : 0;
    sum[f] += (uint64_t)c->weight * (uint64_t)c->weight;
  }
  v->length[0] = sqrt((double)sum[0]);
  v->length[1] = sqrt((double)(sum[0] + sum[1]));
}

/* ---- means ---- */
/* What a known word counts towards: the type that its senses had most often, or no event; MEANS: neither. */
static uint32_t mean_of(const ranking *r, uint32_t w) {
  const sg_word *x = &r->s->words[w];
  const vector *v = &r->vec[w];
  if (x->entry == RS_NONE || x->n < LEAST) return MEANS;
  if (!x->trigger) return NO_EVENT + x->part;
  uint32_t best = 0;
  for (uint32_t t = 1; t < SG_TYPES; t++)
    if (v->seen[t] > v->seen[best]) best = t;
  return v->seen[best] * 2 >= x->n ? 2 * best + x->part : MEANS;
}

static bool make_means(ranking *r) {
  r->mean = RS_NEW(&r->arena, int64_t, (size_t)MEANS * SG_CONTEXTS);
  if (!r->mean) return false;
  for (uint32_t w = 0; w < r->s->nwords; w++) {
    const vector *v = &r->vec[w];
    uint32_t m = mean_of(r, w);
    if (m == MEANS || v->length[1] <= 0) continue;
    r->members[m]++;
    for (uint32_t k = 0; k < v->n; k++)
      r->mean[(size_t)m * SG_CONTEXTS + v->at[k].at] += (int64_t)(v->at[k].weight * UNIT / v->length[1]);
  }
  for (uint32_t m = 0; m < MEANS; m++) {
    double sum[2] = {0, 0};
    for (uint32_t k = 0; k < SG_CONTEXTS; k++) {
      double x = (double)r->mean[(size_t)m * SG_CONTEXTS + k];
      x = x * x;
      sum[family(k)] += x;
    }
    r->length[m][0] = sqrt(sum[0]);
    r->length[m][1] = sqrt(sum[0] + sum[1]);
  }
  return true;
}

static double like_mean(const ranking *r, const vector *v, uint32_t m, int grammar) {
  int64_t dot = 0;
  for (uint32_t k = 0; k < v->n; k++)
    if (grammar || v->at[k].at < SG_GRAMMAR) dot += v->at[k].weight * r->mean[(size_t)m * SG_CONTEXTS + v->at[k].at];
  double both = v->length[grammar] * r->length[m][grammar];
  return both > 0 ? (double)dot / both : 0;
}

/* ---- candidates ---- */
/* A known word is compared only with words of its own part of speech. */
static bool other_part(const sg_word *x, uint32_t mean) {
  return x->entry != RS_NONE && (mean < NO_EVENT ? mean & 1u : mean - NO_EVENT) != x->part;
}

static bool is_candidate(const ranking *r, uint32_t w) {
  const sg_word *x = &r->s->words[w];
  if (x->n < LEAST || r->vec[w].actors < LEAST_ACTORS) return false;
  return x->entry == RS_NONE || (x->part <= SG_NOUN && rs_lexicon_sense0(r->s->lex, x->entry) == RS_NONE);
}

/* The first guess, by the means alone. */
static void guess(const ranking *r, uint32_t w, ranked *out) {
  const vector *v = &r->vec[w];
  const sg_word *x = &r->s->words[w];
  int grammar = x->entry != RS_NONE;
  *out = (ranked){.word = w};
  for (uint32_t m = 0; m < MEANS; m++) {
    if (r->members[m] < LEAST || other_part(x, m)) continue;
    double like = like_mean(r, v, m, grammar);
    double *best = m < NO_EVENT ? &out->mean[m / 2] : &out->none;
    if (like > *best) *best = like;
  }
  for (uint32_t t = 0; t < SG_TYPES; t++)
    if (out->mean[t] > out->mean[out->type]) out->type = (uint8_t)t;
  out->likeness = out->mean[out->type];
  out->score = (out->likeness - out->none) * lg(x->n + 1);
}

static double cosine(const ranking *r, const int32_t *row, const vector *a, uint32_t b, int grammar) {
  const vector *v = &r->vec[b];
  int64_t dot = 0;
  for (uint32_t k = 0; k < v->n; k++)
    if (grammar || v->at[k].at < SG_GRAMMAR) dot += (int64_t)v->at[k].weight * row[v->at[k].at];
  double both = a->length[grammar] * v->length[grammar];
  return both > 0 ? (double)dot / both : 0;
}

/* The triggers most alike, of the same part of speech where that is known. */
static void find_alike(const ranking *r, ranked *c) {
  const sg_word *x = &r->s->words[c->word];
  const vector *a = &r->vec[c->word];
  int grammar = x->entry != RS_NONE;
  int32_t row[SG_CONTEXTS] = {0};
  for (uint32_t k = 0; k < a->n; k++) row[a->at[k].at] = a->at[k].weight;
  for (int i = 0; i < ALIKE; i++) c->alike[i] = RS_NONE, c->how[i] = 0;
  for (uint32_t w = 0; w < r->s->nwords; w++) {
    uint32_t m = mean_of(r, w);
    if (m >= NO_EVENT || other_part(x, m)) continue;
    double how = cosine(r, row, a, w, grammar);
    for (int i = 0; i < ALIKE; i++) {
      if (how <= c->how[i]) continue;
      for (int k = ALIKE - 1; k > i; k--) c->alike[k] = c->alike[k - 1], c->how[k] = c->how[k - 1];
      c->alike[i] = w, c->how[i] = how;
      break;
    }
  }
}

/* The type that both the means and the triggers most alike speak for. */
static void settle(const ranking *r, ranked *c) {
  double near[SG_TYPES] = {0};
  find_alike(r, c);
  for (int i = 0; i < ALIKE && c->alike[i] != RS_NONE; i++) near[mean_of(r, c->alike[i]) / 2] += c->how[i] / ALIKE;
  for (uint32_t t = 0; t < SG_TYPES; t++)
    if (c->mean[t] + near[t] > c->mean[c->type] + near[c->type]) c->type = (uint8_t)t;
  c->likeness = (c->mean[c->type] + near[c->type]) / 2;
  c->score = c->likeness * (c->mean[c->type] - c->none) * lg(r->s->words[c->word].n + 1);
}

static rs_str written(const sg_word *w) {
  const sg_form *best = &w->form[0];
  for (int k = 1; k < SG_FORMS; k++)
    if (w->form[k].n > best->n ||
        (w->form[k].n == best->n && w->form[k].n && rs_str_cmp(w->form[k].text, best->text) < 0))
      best = &w->form[k];
  return best->text;
}

/* ---- order ---- */
typedef struct row {
  ranked c;
  const ranking *r; /* of its language */
  rs_str text;
  uint32_t n;
} row;

static int better(const void *a, const void *b) {
  const row *x = a, *y = b;
  if (x->c.score != y->c.score) return x->c.score > y->c.score ? -1 : 1;
  if (x->n != y->n) return x->n > y->n ? -1 : 1;
  int order = rs_str_cmp(x->text, y->text);
  return order ? order : (x->c.word > y->c.word) - (x->c.word < y->c.word);
}

static bool prepare(ranking *r, const rasid_suggest *s, rs_lang lang) {
  r->s = s, r->lang = lang;
  rs_arena_init(&r->arena, 0);
  if (!gather(r)) return false;
  for (uint32_t w = 0; w < s->nwords; w++)
    if (r->vec[w].n) weigh(r, &r->vec[w]);
  return make_means(r);
}

static size_t add_rows(const ranking *r, row *rows, size_t n) {
  for (uint32_t w = 0; w < r->s->nwords; w++) {
    const sg_word *x = &r->s->words[w];
    if (x->lang != r->lang || !is_candidate(r, w)) continue;
    row *y = &rows[n];
    *y = (row){.r = r, .text = written(x), .n = x->n};
    guess(r, w, &y->c);
    n += y->c.score > 0;
  }
  return n;
}

/* ---- writing ---- */
static rs_str type_key(const rs_lexicon *lex, uint32_t type) {
  uint32_t n, first = rs_lexicon_list(lex, RS_KIND_TYPE, RS_LANG_ALL, &n);
  return type < n ? rs_lexicon_entry(lex, first + type).key : RS_STR("");
}

static rs_str key_of(const ranking *r, uint32_t word) {
  return rs_lexicon_entry(r->s->lex, r->s->words[word].entry).key;
}

static void put_table(rs_buf *out, const row *y, rs_str entry) {
  const ranking *r = y->r;
  const sg_word *x = &r->s->words[y->c.word];
  rs_str type = type_key(r->s->lex, y->c.type);
  rs_buf_printf(out, "%7u %6u  %-10.*s %.2f  " RS_STR_FMT, x->n, r->vec[y->c.word].actors, RS_STR_ARG(type),
                y->c.likeness, RS_STR_ARG(y->text));
  for (int i = 0; i < SHOWN && y->c.alike[i] != RS_NONE; i++)
    rs_buf_printf(out, "%s" RS_STR_FMT, i ? ", " : "  like ", RS_STR_ARG(key_of(r, y->c.alike[i])));
  if (entry.n) rs_buf_printf(out, "  (" RS_STR_FMT ")", RS_STR_ARG(entry));
  rs_buf_printf(out, "  " RS_STR_FMT ":%u\n", RS_STR_ARG(x->doc), x->byte);
}

static void put_json(rs_buf *out, const row *y, rs_str entry) {
  const ranking *r = y->r;
  const sg_word *x = &r->s->words[y->c.word];
  rs_buf_c(out, "{\"word\":");
  rs_export_string(out, y->text);
  rs_buf_c(out, ",\"lang\":");
  rs_export_string(out, rs_engine_lang_code(r->lang));
  rs_buf_printf(out, ",\"times\":%u,\"actors\":%u,\"type\":", x->n, r->vec[y->c.word].actors);
  rs_export_string(out, type_key(r->s->lex, y->c.type));
  rs_buf_printf(out, ",\"likeness\":%.2f,\"like\":[", y->c.likeness);
  for (int i = 0; i < SHOWN && y->c.alike[i] != RS_NONE; i++) {
    if (i) rs_buf_char(out, ',');
    rs_export_string(out, key_of(r, y->c.alike[i]));
  }
  rs_buf_c(out, "],\"entry\":");
  if (entry.n)
    rs_export_string(out, entry);
  else
    rs_buf_c(out, "null");
  rs_buf_c(out, ",\"doc\":");
  rs_export_string(out, x->doc);
  rs_buf_printf(out, ",\"byte\":%u}\n", x->byte);
}

static rasid_status put_rows(const row *rows, size_t n, bool table, rasid_write_fn write, void *ctx, rasid_error *err) {
  rs_buf out = {NULL, 0, 0, false};
  rs_arena a;
  rs_arena_init(&a, 0);
  if (table && n) rs_buf_c(&out, "  times actors  type      alike  word\n");
  for (size_t i = 0; i < n; i++) {
    uint32_t e = rows[i].r->s->words[rows[i].c.word].entry;
    rs_str entry = e == RS_NONE ? RS_STR("") : rs_lexicon_rule_name(rows[i].r->s->lex, e, &a);
    (table ? put_table : put_json)(&out, &rows[i], entry);
  }
  rasid_status st = out.n || out.failed ? rs_engine_flush(&out, write, ctx, err) : RASID_OK;
  rs_buf_free(&out);
  rs_arena_free(&a);
  return st;
}

rasid_status rasid_suggest_write(const rasid_suggest *s, size_t top, bool table, rasid_write_fn write, void *ctx,
                                 rasid_error *err) {
  if (!s || !write) return rs_fail(err, RASID_ARGUMENT, "nothing to write or nowhere to");
  ranking *r = calloc(RS_LANG_COUNT, sizeof *r);
  row *rows = calloc((size_t)s->nwords + 1, sizeof *rows);
  size_t n = 0, shown = 0;
  bool ok = r && rows;
  for (int lang = RS_LANG_AR; ok && lang < RS_LANG_COUNT; lang++) {
    ok = prepare(&r[lang], s, (rs_lang)lang);
    if (ok) n = add_rows(&r[lang], rows, n);
  }
  if (ok && n) qsort(rows, n, sizeof *rows, better);
  if (n > CLOSER) n = CLOSER;
  for (size_t i = 0; ok && i < n; i++) settle(rows[i].r, &rows[i].c);
  if (ok && n) qsort(rows, n, sizeof *rows, better);
  while (shown < n && shown < top && rows[shown].c.score > 0) shown++;
  rasid_status st = ok ? put_rows(rows, shown, table, write, ctx, err) : rs_fail_memory(err);
  for (int lang = 0; r && lang < RS_LANG_COUNT; lang++) rs_arena_free(&r[lang].arena);
  free(rows);
  free(r);
  return st;
}

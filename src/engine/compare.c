/* Which events appear, vanish or change between two lexicons, and by which entry. Every document is coded by both;
 * events are matched by trigger and type, and two that match differ where a facet is written otherwise. An event's
 * reason is the first of these: an entry in its `why` that the other lexicon has not or has otherwise; such an entry
 * that was at work in its sentence (a rule that now forbids it stands in no `why`), or last before it (what the
 * document remembers); its own sense. A reason that was replaced is told by its new place.
 * Invariant: names of events and reasons are read while both runs live; between documents only counts are kept.
 * Cost: codes twice; one look-up an entry when it is made. */
#include "base/limits.h"
#include "engine/internal.h"
#include "export/export.h"
#include <rasid_admin.h>
#include <stdlib.h>

enum { BEFORE, AFTER, SIDES };
enum { MORE, LESS, OTHERWISE, SIGNS };
static const char SIGN[SIGNS] = {'+', '-', '~'};

typedef struct work { /* a moved entry, rule or sense and the sentence where it was at work */
  uint32_t origin, sentence;
} work;

typedef struct side {
  rasid_engine *en;
  const rs_lexicon *lex;
  bool *moved;     /* by entry: the other lexicon has it otherwise, or not at all */
  uint64_t *count; /* by origin, then sign */
  uint32_t nentries, norigins;
  work *at_work; /* by sentence of the document: the first there, else the last before; origin RS_NONE: none */
  size_t nsentences, room;
  uint64_t nevents;
  rs_run run;
} side;

struct rasid_compare {
  side side[SIDES];
  uint64_t ndocs, total[SIGNS];
  rs_arena work; /* one document */
};

static rasid_status open_side(side *s, const rasid_lexicon *x, const rasid_lexicon *other,
                              const rasid_engine_options *options, rasid_error *err) {
  s->lex = x->lex;
  s->nentries = rs_lexicon_nentries(s->lex);
  s->norigins = s->nentries + rs_lexicon_nsenses(s->lex);
  s->moved = calloc((size_t)s->nentries + 1, sizeof *s->moved);
  s->count = calloc((size_t)s->norigins + 1, SIGNS * sizeof *s->count);
  if (!s->moved || !s->count) return rs_fail_memory(err);
  for (uint32_t i = 0; i < s->nentries; i++) {
    rs_entry e = rs_lexicon_entry(s->lex, i);
    uint32_t k = rs_lexicon_find_entry(other->lex, (rs_kind)e.kind, (rs_lang)e.lang, e.key);
    s->moved[i] = k == RS_NONE || !rs_lexicon_same_source(s->lex, i, other->lex, k);
  }
  return rasid_engine_new(x, options, &s->en, err);
}

rasid_status rasid_compare_new(const rasid_lexicon *before, const rasid_lexicon *after,
                               const rasid_engine_options *options, rasid_compare **out, rasid_error *err) {
  if (!out) return rs_fail(err, RASID_ARGUMENT, "a comparison needs a place to be put");
  *out = NULL;
  if (!before || !after) return rs_fail(err, RASID_ARGUMENT, "a comparison needs two lexicons");
  rasid_compare *c = calloc(1, sizeof *c);
  if (!c) return rs_fail_memory(err);
  rs_arena_init(&c->work, RS_MAX_DOC_MEMORY);
  rasid_status st = open_side(&c->side[BEFORE], before, after, options, err);
  if (!st) st = open_side(&c->side[AFTER], after, before, options, err);
  if (st) {
    rasid_compare_free(c);
    return st;
  }
  *out = c;
  return RASID_OK;
}

void rasid_compare_free(rasid_compare *c) {
  if (!c) return;
  for (int i = 0; i < SIDES; i++) {
    rasid_engine_free(c->side[i].en);
    free(c->side[i].moved);
    free(c->side[i].count);
    free(c->side[i].at_work);
  }
  rs_arena_free(&c->work);
  free(c);
}

/* ---- what was at work ---- */
static bool is_moved(const side *s, uint32_t origin) {
  if (origin >= s->norigins) return false;
  return s->moved[origin < s->nentries ? origin : rs_lexicon_sense(s->lex, origin - s->nentries).entry];
}

/* Rules before senses before names and words: the narrower the likelier. */
static uint32_t moved_in(const side *s, const rs_view *v) {
  const rs_parse *p = v->parse;
  for (uint32_t k = 0; k < p->nfired; k++) {
    uint32_t rule = rs_lexicon_rule(p->lex, p->fired[k].rule).entry;
    if (is_moved(s, rule)) return rule;
  }
  for (uint32_t k = 0; k < v->cands->n; k++)
    if (is_moved(s, s->nentries + v->cands->at[k].sense)) return s->nentries + v->cands->at[k].sense;
  for (uint32_t k = p->sent->tok0; k < p->sent->tok1; k++) {
    const rs_token *t = &p->tokens[k];
    uint32_t entry = RS_NONE;
    if (t->mention != RS_NONE)
      entry = p->mentions[t->mention].entry;
    else if (t->nreading)
      entry = p->readings[t->reading0 + (t->best < t->nreading ? t->best : 0)].entry;
    if (is_moved(s, entry)) return entry;
  }
  return RS_NONE;
}

static rasid_status see(void *ctx, const rs_view *v, rasid_error *err) {
  side *s = ctx;
  size_t i = v->parse->sentence;
  if (i >= s->room) {
    size_t room = i * 2 + 64;
    work *p = realloc(s->at_work, room * sizeof *p);
    if (!p) return rs_fail_memory(err);
    s->at_work = p, s->room = room;
  }
  for (; s->nsentences <= i; s->nsentences++)
    s->at_work[s->nsentences] = s->nsentences ? s->at_work[s->nsentences - 1] : (work){RS_NONE, 0};
  uint32_t moved = moved_in(s, v);
  if (moved != RS_NONE) s->at_work[i] = (work){moved, (uint32_t)i};
  return RASID_OK;
}

/* ---- a difference ---- */
typedef struct difference {
  const rs_event *e[SIDES]; /* NULL: not there */
  uint8_t sign;
  uint8_t by;      /* whose lexicon holds the reason */
  uint32_t origin; /* the reason */
} difference;

static void find_reason(const rasid_compare *c, difference *d) {
  const int order[SIDES] = {d->sign == LESS ? BEFORE : AFTER, d->sign == LESS ? AFTER : BEFORE};
  const rs_event *main = d->e[order[0]];
  for (int k = 0; k < SIDES; k++) {
    const rs_event *e = d->e[order[k]];
    for (uint32_t i = 0; e && i < e->nwhy; i++)
      if (is_moved(&c->side[order[k]], e->why[i].origin)) {
        d->by = (uint8_t)order[k], d->origin = e->why[i].origin;
        return;
      }
  }
  work nearest = {RS_NONE, 0};
  for (int k = SIDES; k-- > 0;) {
    const side *s = &c->side[k];
    work w = main->sentence < s->nsentences ? s->at_work[main->sentence] : (work){RS_NONE, 0};
    if (w.origin == RS_NONE || (nearest.origin != RS_NONE && w.sentence <= nearest.sentence)) continue;
    nearest = w;
    d->by = (uint8_t)k, d->origin = w.origin;
  }
  if (nearest.origin != RS_NONE) return;
  d->by = (uint8_t)order[0], d->origin = main->nwhy ? main->why[0].origin : RS_NONE;
}

/* What was replaced is told where it stands now: that is the line to mend. */
static void tell_later(const rasid_compare *c, difference *d) {
  const side *s = &c->side[BEFORE];
  if (d->by != BEFORE || !is_moved(s, d->origin)) return;
  uint32_t entry = d->origin < s->nentries ? d->origin : rs_lexicon_sense(s->lex, d->origin - s->nentries).entry;
  rs_entry e = rs_lexicon_entry(s->lex, entry);
  uint32_t k = rs_lexicon_find_entry(c->side[AFTER].lex, (rs_kind)e.kind, (rs_lang)e.lang, e.key);
  if (k != RS_NONE) d->by = AFTER, d->origin = k;
}

/* ---- facets: each is a word or a list of words, equal where the words are ---- */
static void put_codes(rs_buf *out, const rs_str *codes, uint32_t n) {
  for (uint32_t i = 0; i < n; i++) {
    if (i) rs_buf_char(out, ' ');
    rs_buf_str(out, codes[i]);
  }
}

static void put_actor(rs_buf *out, const rs_actor *a) {
  rs_buf_str(out, a->code.n ? a->code : a->text);
  if (a->role.n) rs_buf_char(out, ':'), rs_buf_str(out, a->role);
  if (a->sector.n) rs_buf_char(out, '/'), rs_buf_str(out, a->sector);
}

static void put_actors(rs_buf *out, const rs_actor *a, uint32_t n) {
  for (uint32_t i = 0; i < n; i++) {
    if (i) rs_buf_char(out, ' ');
    put_actor(out, &a[i]);
  }
}

static void put_date(rs_buf *out, const rs_date *d) {
  rs_buf_str(out, d->start);
  if (!rs_str_eq(d->start, d->end)) rs_buf_c(out, ".."), rs_buf_str(out, d->end);
}

enum {
  MODE,
  CAMEO,
  CONTEXTS,
  ACTORS,
  RECIPIENTS,
  RELATION,
  STATUS,
  NEGATED,
  FIELDS,
  FRAMEWORKS,
  LEVEL,
  DATE,
  SPEAKER,
  PROMISE,
  FACETS
};
static const char *const FACET[FACETS] = {"mode",     "cameo",  "contexts", "actors", "recipients",
                                          "relation", "status", "negated",  "fields", "frameworks",
                                          "level",    "date",   "speaker",  "promise"};

static void put_facet(rs_buf *out, const rs_event *e, int facet) {
  switch (facet) {
  case MODE: rs_buf_str(out, e->mode); break;
  case CAMEO: rs_buf_str(out, e->cameo); break;
  case CONTEXTS: put_codes(out, e->contexts, e->ncontexts); break;
  case ACTORS: put_actors(out, e->actors, e->nactors); break;
  case RECIPIENTS: put_actors(out, e->recipients, e->nrecipients); break;
  case RELATION: rs_buf_c(out, rs_export_relation(e->relation)); break;
  case STATUS: rs_buf_c(out, rs_export_status(e->status)); break;
  case NEGATED: rs_buf_c(out, e->negated ? "true" : "false"); break;
  case FIELDS: put_codes(out, e->fields, e->nfields); break;
  case FRAMEWORKS: put_codes(out, e->frameworks, e->nframeworks); break;
  case LEVEL: rs_buf_str(out, e->level); break;
  case DATE: put_date(out, &e->date); break;
  case SPEAKER:
    if (e->has_speaker) put_actor(out, &e->speaker);
    break;
  default:
    if (e->has_promise) rs_buf_str(out, e->promise_act), rs_buf_char(out, ' '), put_date(out, &e->due);
    break;
  }
}

/* Writes a facet of both into `tmp`; false where they are the same. */
static bool facet_differs(const difference *d, int facet, rs_buf *tmp, rs_str out[SIDES]) {
  tmp->n = 0;
  put_facet(tmp, d->e[BEFORE], facet);
  size_t cut = tmp->n;
  put_facet(tmp, d->e[AFTER], facet);
  out[BEFORE] = rs_str_make(tmp->p, cut);
  out[AFTER] = rs_str_make(tmp->p ? tmp->p + cut : NULL, tmp->n - cut);
  return !rs_str_eq(out[BEFORE], out[AFTER]);
}

/* ---- writing ---- */
typedef struct sink {
  rs_buf out, tmp;
  bool table;
} sink;

static void put_value(rs_buf *out, rs_str s) {
  if (s.n)
    rs_buf_str(out, s);
  else
    rs_buf_char(out, '-');
}

/* A text on one line. */
static void put_line(rs_buf *out, rs_str s) {
  for (uint32_t i = 0; i < s.n; i++)
    rs_buf_char(out, s.p[i] == '\n' || s.p[i] == '\r' || s.p[i] == '\t' ? ' ' : s.p[i]);
}

static void put_party_codes(rs_buf *out, const rs_actor *a, uint32_t n, bool json) {
  if (!n && !json) rs_buf_char(out, '-');
  for (uint32_t i = 0; i < n; i++) {
    rs_str code = a[i].code.n ? a[i].code : a[i].text;
    if (i) rs_buf_char(out, json ? ',' : ' ');
    if (json)
      rs_export_string(out, code);
    else
      put_line(out, code);
  }
}

static void write_table(sink *k, const difference *d, const rs_doc *doc, rs_str rule, rs_origin at) {
  const rs_event *e = d->e[d->sign == LESS ? BEFORE : AFTER];
  rs_buf *out = &k->out;
  rs_buf_printf(out, "%c ", SIGN[d->sign]);
  put_line(out, doc->id);
  rs_buf_printf(out, ":%u  " RS_STR_FMT "  ", e->sentence, RS_STR_ARG(e->type));
  put_line(out, e->trigger_text);
  rs_buf_c(out, "  ");
  put_party_codes(out, e->actors, e->nactors, false);
  rs_buf_c(out, " > ");
  put_party_codes(out, e->recipients, e->nrecipients, false);
  rs_buf_printf(out, "  " RS_STR_FMT " " RS_STR_FMT ":%u\n    ", RS_STR_ARG(rule), RS_STR_ARG(at.file), at.line);
  put_line(out, e->text);
  rs_buf_char(out, '\n');
  rs_str v[SIDES];
  for (int f = 0; d->sign == OTHERWISE && f < FACETS; f++) {
    if (!facet_differs(d, f, &k->tmp, v)) continue;
    rs_buf_printf(out, "    %s: ", FACET[f]);
    put_value(out, v[BEFORE]);
    rs_buf_c(out, " -> ");
    put_value(out, v[AFTER]);
    rs_buf_char(out, '\n');
  }
}

static void write_json(sink *k, const difference *d, const rs_doc *doc, rs_str rule, rs_origin at) {
  const rs_event *e = d->e[d->sign == LESS ? BEFORE : AFTER];
  rs_buf *out = &k->out;
  rs_buf_printf(out, "{\"change\":\"%c\",\"doc\":", SIGN[d->sign]);
  rs_export_string(out, doc->id);
  rs_buf_printf(out, ",\"sentence\":%u,\"event\":", e->sentence);
  rs_export_string(out, e->type);
  rs_buf_c(out, ",\"trigger\":{\"text\":");
  rs_export_string(out, e->trigger_text);
  rs_buf_printf(out, ",\"span\":[%u,%u]},\"actors\":[", e->trigger_span.start, e->trigger_span.end);
  put_party_codes(out, e->actors, e->nactors, true);
  rs_buf_c(out, "],\"recipients\":[");
  put_party_codes(out, e->recipients, e->nrecipients, true);
  rs_buf_c(out, "],\"changes\":{");
  rs_str v[SIDES];
  bool first = true;
  for (int f = 0; d->sign == OTHERWISE && f < FACETS; f++) {
    if (!facet_differs(d, f, &k->tmp, v)) continue;
    rs_buf_printf(out, "%s\"%s\":[", first ? "" : ",", FACET[f]);
    rs_export_string(out, v[BEFORE]);
    rs_buf_char(out, ',');
    rs_export_string(out, v[AFTER]);
    rs_buf_char(out, ']');
    first = false;
  }
  rs_buf_c(out, "},\"why\":{\"rule\":");
  rs_export_string(out, rule);
  rs_buf_c(out, ",\"file\":");
  rs_export_string(out, at.file);
  rs_buf_printf(out, ",\"line\":%u},\"text\":", at.line);
  rs_export_string(out, e->text);
  rs_buf_c(out, "}\n");
}

static bool differs(sink *k, const difference *d) {
  rs_str v[SIDES];
  for (int f = 0; f < FACETS; f++)
    if (facet_differs(d, f, &k->tmp, v)) return true;
  return false;
}

static void tell(rasid_compare *c, sink *k, difference *d) {
  if (d->sign == OTHERWISE && !differs(k, d)) return;
  find_reason(c, d);
  tell_later(c, d);
  side *s = &c->side[d->by];
  rs_str rule = RS_STR("");
  rs_origin at = {RS_STR(""), 0};
  c->total[d->sign]++;
  if (d->origin < s->norigins) {
    s->count[(size_t)d->origin * SIGNS + d->sign]++;
    rule = rs_lexicon_rule_name(s->lex, d->origin, &c->work);
    at = rs_lexicon_origin(s->lex, d->origin);
  }
  (k->table ? write_table : write_json)(k, d, &s->run.doc, rule, at);
}

/* ---- matching ---- */
static int by_trigger(const void *a, const void *b) {
  const rs_event *x = *(const rs_event *const *)a, *y = *(const rs_event *const *)b;
  if (x->trigger_span.start != y->trigger_span.start) return x->trigger_span.start < y->trigger_span.start ? -1 : 1;
  if (x->trigger_span.end != y->trigger_span.end) return x->trigger_span.end < y->trigger_span.end ? -1 : 1;
  return rs_str_cmp(x->type, y->type);
}

/* Those of one trigger and type stay in their order: the id tells it (its ordinal is hashed), so the address does. */
static int in_order(const void *a, const void *b) {
  const rs_event *x = *(const rs_event *const *)a, *y = *(const rs_event *const *)b;
  int order = by_trigger(a, b);
  return order ? order : (x > y) - (x < y);
}

static const rs_event **sorted(const side *s, rs_arena *a, uint32_t *n) {
  const rs_event **list = RS_NEW(a, const rs_event *, (size_t)s->run.events.n + 1);
  *n = 0;
  for (uint32_t i = 0; list && i < s->run.events.n; i++)
    if (s->run.events.at[i].confidence >= s->en->min_confidence) list[(*n)++] = &s->run.events.at[i];
  if (list && *n) qsort(list, *n, sizeof *list, in_order);
  return list;
}

rasid_status rasid_compare_add(rasid_compare *c, const rasid_document *doc, bool table, rasid_write_fn write, void *ctx,
                               rasid_error *err) {
  if (!c || !write) return rs_fail(err, RASID_ARGUMENT, "nothing to compare with or nowhere to write");
  rs_arena_reset(&c->work);
  for (int i = 0; i < SIDES; i++) {
    side *s = &c->side[i];
    s->nsentences = 0;
    rasid_status st = rs_engine_run(s->en, doc, see, s, &s->run, err);
    if (st) return st;
  }
  uint32_t nx, ny;
  const rs_event **x = sorted(&c->side[BEFORE], &c->work, &nx), **y = sorted(&c->side[AFTER], &c->work, &ny);
  if (!x || !y) return rs_fail_memory(err);
  sink k = {.table = table};
  for (uint32_t i = 0, j = 0; i < nx || j < ny;) {
    int order = i == nx ? 1 : j == ny ? -1 : by_trigger(&x[i], &y[j]);
    difference d = {.e = {order <= 0 ? x[i] : NULL, order >= 0 ? y[j] : NULL},
                    .sign = order < 0   ? LESS
                            : order > 0 ? MORE
                                        : OTHERWISE};
    tell(c, &k, &d);
    i += order <= 0, j += order >= 0;
  }
  c->ndocs++;
  c->side[BEFORE].nevents += nx, c->side[AFTER].nevents += ny;
  rasid_status st = k.tmp.failed ? rs_fail_memory(err) : rs_engine_flush(&k.out, write, ctx, err);
  rs_buf_free(&k.out);
  rs_buf_free(&k.tmp);
  return st;
}

/* ---- the summary ---- */
typedef struct row {
  rs_str name;
  rs_origin at;
  uint64_t count[SIGNS], sum;
  int side;
} row;

static int row_by_name(const void *a, const void *b) {
  return rs_str_cmp(((const row *)a)->name, ((const row *)b)->name);
}

static int row_by_size(const void *a, const void *b) {
  const row *x = a, *y = b;
  return x->sum != y->sum ? (x->sum > y->sum ? -1 : 1) : row_by_name(a, b);
}

/* One row a name; the place is the later lexicon's where both have it. */
static row *gather_rows(const rasid_compare *c, rs_arena *a, uint32_t *out_n) {
  uint32_t n = 0, kept = 0;
  row *rows = RS_NEW(a, row, (size_t)c->side[BEFORE].norigins + c->side[AFTER].norigins + 1);
  if (!rows) return NULL;
  for (int i = 0; i < SIDES; i++)
    for (uint32_t o = 0; o < c->side[i].norigins; o++) {
      const uint64_t *count = &c->side[i].count[(size_t)o * SIGNS];
      if (!(count[MORE] | count[LESS] | count[OTHERWISE])) continue;
      row *r = &rows[n++];
      *r = (row){
          .name = rs_lexicon_rule_name(c->side[i].lex, o, a), .at = rs_lexicon_origin(c->side[i].lex, o), .side = i};
      if (!r->name.p) return NULL;
      for (int k = 0; k < SIGNS; k++) r->count[k] = count[k], r->sum += count[k];
    }
  if (n) qsort(rows, n, sizeof *rows, row_by_name);
  for (uint32_t i = 0; i < n; i++) {
    if (!kept || !rs_str_eq(rows[kept - 1].name, rows[i].name)) {
      rows[kept++] = rows[i];
      continue;
    }
    for (int k = 0; k < SIGNS; k++) rows[kept - 1].count[k] += rows[i].count[k];
    rows[kept - 1].sum += rows[i].sum;
    if (rows[i].side == AFTER) rows[kept - 1].at = rows[i].at;
  }
  if (kept) qsort(rows, kept, sizeof *rows, row_by_size);
  *out_n = kept;
  return rows;
}

rasid_status rasid_compare_write(const rasid_compare *c, rasid_write_fn write, void *ctx, rasid_error *err) {
  if (!c || !write) return rs_fail(err, RASID_ARGUMENT, "nothing to write or nowhere to");
  rs_arena a;
  rs_buf out = {NULL, 0, 0, false};
  uint32_t n = 0;
  rs_arena_init(&a, 0);
  row *rows = gather_rows(c, &a, &n);
  rs_buf_printf(&out, "documents: %llu; events: %llu before, %llu after; appear: %llu, vanish: %llu, change: %llu\n",
                (unsigned long long)c->ndocs, (unsigned long long)c->side[BEFORE].nevents,
                (unsigned long long)c->side[AFTER].nevents, (unsigned long long)c->total[MORE],
                (unsigned long long)c->total[LESS], (unsigned long long)c->total[OTHERWISE]);
  for (uint32_t i = 0; rows && i < n; i++)
    rs_buf_printf(&out, "  +%-6llu -%-6llu ~%-6llu " RS_STR_FMT " " RS_STR_FMT ":%u\n",
                  (unsigned long long)rows[i].count[MORE], (unsigned long long)rows[i].count[LESS],
                  (unsigned long long)rows[i].count[OTHERWISE], RS_STR_ARG(rows[i].name), RS_STR_ARG(rows[i].at.file),
                  rows[i].at.line);
  rasid_status st = rows ? rs_engine_flush(&out, write, ctx, err) : rs_fail_memory(err);
  rs_buf_free(&out);
  rs_arena_free(&a);
  return st;
}

/* A coded sentence told to people: words, names, parts, clauses, rules, candidates with what weighed most, events.
 * Invariant: shows what the run itself used, by the same hook that training uses; nothing is computed again but feature
 * names. Cost: several times that of coding. */
#include "code/features.h"
#include "engine/internal.h"
#include "export/export.h"
#include <stdlib.h>

typedef struct teller {
  rasid_engine *en;
  rs_arena names; /* of rules, emptied after each sentence */
  rs_buf out;
  size_t sentence; /* only this one, or RASID_ALL_SENTENCES */
  bool colour, found;
  const rasid_document *doc; /* whose runs are told; NULL: nobody asked */
  rasid_write_fn write;
  void *ctx;
} teller;

static const char *const UNIT[RS_U_KIND_COUNT] = {"other", "party", "verb",   "noun",  "adj",      "prep",  "coord",
                                                  "compl", "rel",   "subord", "neg",   "aux",      "punct", "quote",
                                                  "time",  "num",   "pron",   "field", "framework"};
static const char *const FUNCTION[RS_FN_COUNT] = {
#define X(name, id) name,
    RS_FN_LIST(X)
#undef X
};
static const char *const MARK[RS_MARK_COUNT] = {
#define X(name, id) name,
    RS_MARK_LIST(X)
#undef X
};
static const char *const KIND[RS_KIND_COUNT] = {"",
#define X(name, id) name,
                                                RS_KIND_LIST(X)
#undef X
};
static const char *const CLAUSE[] = {"main", "that", "relative", "adverbial", "conditional", "purpose", "quotation"};
static const char *const DROP[] = {"", "its score is too low", "the same act as another", "no party to it",
                                   "a rule drops it"};
static const char *const SIDE[] = {"-", "actor", "recipient", "partner"};

static const char *named(const char *const *table, size_t n, size_t i) { return i < n && table[i] ? table[i] : "?"; }
#define NAMED(table, i) named(table, sizeof(table) / sizeof *(table), (size_t)(i))

static void heading(teller *t, const char *z) {
  rs_buf_printf(&t->out, "  %s%-11s%s", t->colour ? "\033[2m" : "", z, t->colour ? "\033[0m" : "");
}
static void strong(teller *t, rs_str s) {
  rs_buf_printf(&t->out, "%s" RS_STR_FMT "%s", t->colour ? "\033[1m" : "", RS_STR_ARG(s), t->colour ? "\033[0m" : "");
}
/* First strong isolate and its end, U+2068 and U+2069. */
#define FSI "\xE2\x81\xA8"
#define PDI "\xE2\x81\xA9"
/* Text of the document, kept apart from what stands around it whatever its direction. */
static void words(teller *t, rs_str s) { rs_buf_printf(&t->out, FSI RS_STR_FMT PDI, RS_STR_ARG(s)); }

static rs_str tokens(const rs_parse *p, uint32_t t0, uint32_t t1) {
  return t1 > t0 ? rs_str_sub(p->doc->text, p->tokens[t0].span.start, p->tokens[t1 - 1].span.end) : (rs_str){"", 0};
}

static void origin(teller *t, const rs_lexicon *lex, uint32_t o) {
  rs_origin at = rs_lexicon_origin(lex, o);
  rs_buf_printf(&t->out, RS_STR_FMT " (" RS_STR_FMT ":%u)", RS_STR_ARG(rs_lexicon_rule_name(lex, o, &t->names)),
                RS_STR_ARG(at.file), at.line);
}

/* The bytes of the file that [from, to) came from: ranges, those that touch joined. A piece that the span cuts counts whole. */
static void tell_ranges(teller *t, size_t from, size_t to) {
  const rasid_document *d = t->doc;
  uint64_t low = 0, high = 0;
  const char *before = "bytes ";
  for (size_t i = 0; i <= d->nruns; i++) {
    const rasid_run *x = i < d->nruns ? &d->runs[i] : NULL;
    size_t end = x ? x->text + x->units * x->text_size : 0;
    if (x && (!x->origin_size || end <= from || x->text >= to)) continue;
    size_t a = x && from > x->text ? (from - x->text) / x->text_size : 0;
    size_t b = !x ? 0 : to < end ? (to - x->text + x->text_size - 1) / x->text_size : x->units;
    uint64_t first = x ? x->origin + (uint64_t)a * x->origin_size : 0, last = x ? x->origin + (uint64_t)b * x->origin_size : 0;
    if (x && high > low && first == high) {
      high = last;
      continue;
    }
    if (high > low) {
      rs_buf_printf(&t->out, "%s%llu to %llu", before, (unsigned long long)low, (unsigned long long)high);
      before = ", ";
    }
    low = first, high = last;
  }
  rs_buf_c(&t->out, *before == 'b' ? "not known\n" : "\n");
}

static void tell_mentions(teller *t, const rs_parse *p) {
  bool any = false;
  for (uint32_t k = p->sent->tok0, last = RS_NONE; k < p->sent->tok1; k++) {
    uint32_t m = p->tokens[k].mention;
    if (m == RS_NONE || m == last) continue;
    last = m;
    const rs_mention *x = &p->mentions[m];
    rs_entry e = rs_lexicon_entry(p->lex, x->entry);
    if (!any) heading(t, "names");
    rs_buf_c(&t->out, any ? "; " : "");
    words(t, rs_str_sub(p->doc->text, x->span.start, x->span.end));
    rs_buf_printf(&t->out, " = %s " RS_STR_FMT "%s", NAMED(KIND, e.kind), RS_STR_ARG(e.key), x->weak ? " (weak)" : "");
    any = true;
  }
  if (any) rs_buf_char(&t->out, '\n');
}

static void tell_marks(teller *t, uint32_t marks) {
  for (uint32_t k = 0; k < RS_MARK_COUNT; k++)
    if (marks & (1u << k)) rs_buf_printf(&t->out, " #%s", MARK[k]);
}

static rs_str code_of(const rs_party *p) { return p->code.n ? p->code : RS_STR("?"); }

static void tell_units(teller *t, const rs_parse *p) {
  heading(t, "parts");
  rs_buf_char(&t->out, '\n');
  for (uint32_t k = 0; k < p->nunits; k++) {
    const rs_unit *u = &p->units[k];
    if (u->kind == RS_U_PUNCT) continue;
    rs_buf_printf(&t->out, "    %3u clause %u  %-9s ", k, u->clause, NAMED(UNIT, u->kind));
    if (u->tok1 > u->tok0)
      words(t, tokens(p, u->tok0, u->tok1));
    else
      rs_buf_c(&t->out, "(attached)");
    if (u->kind == RS_U_PARTY && u->ref < p->nparties) {
      rs_buf_c(&t->out, " =");
      for (uint32_t j = 0; j < (u->nref ? u->nref : 1u) && u->ref + j < p->nparties; j++)
        rs_buf_printf(&t->out, " " RS_STR_FMT, RS_STR_ARG(code_of(&p->parties[u->ref + j])));
    }
    if (u->gov < p->nunits) rs_buf_printf(&t->out, "  %s of %u", NAMED(FUNCTION, u->fn), u->gov);
    tell_marks(t, u->marks);
    rs_buf_char(&t->out, '\n');
  }
}

static void tell_clauses(teller *t, const rs_parse *p) {
  for (uint32_t k = 0; k < p->nclauses; k++) {
    const rs_clause *c = &p->clauses[k];
    heading(t, k ? "" : "clauses");
    rs_buf_printf(&t->out, "%u %s", k, NAMED(CLAUSE, c->kind));
    if (c->subject < p->nunits)
      rs_buf_c(&t->out, ", subject "), words(t, tokens(p, p->units[c->subject].tok0, p->units[c->subject].tok1));
    if (c->verb < p->nunits)
      rs_buf_c(&t->out, ", verb "), words(t, tokens(p, p->units[c->verb].tok0, p->units[c->verb].tok1));
    if (c->speaker < p->nparties)
      rs_buf_printf(&t->out, ", said by " RS_STR_FMT, RS_STR_ARG(p->parties[c->speaker].code));
    rs_buf_char(&t->out, '\n');
  }
}

static void tell_rules(teller *t, const rs_parse *p) {
  for (uint32_t k = 0; k < p->nfired; k++) {
    rs_rule r = rs_lexicon_rule(p->lex, p->fired[k].rule);
    const rs_unit *u = &p->units[p->fired[k].unit];
    heading(t, k ? "" : "rules");
    origin(t, p->lex, r.entry);
    rs_buf_c(&t->out, " marks ");
    words(t, tokens(p, u->tok0, u->tok1));
    tell_marks(t, r.marks);
    rs_buf_char(&t->out, '\n');
  }
}

typedef struct weighed {
  uint64_t feature;
  int32_t weight;
} weighed;

static int heavier(const void *a, const void *b) {
  const weighed *x = a, *y = b;
  int32_t wx = x->weight < 0 ? -x->weight : x->weight, wy = y->weight < 0 ? -y->weight : y->weight;
  if (wx != wy) return wx > wy ? -1 : 1;
  return x->feature < y->feature ? -1 : x->feature > y->feature;
}

enum { SHOWN_WEIGHTS = 6 };

static void tell_weights(teller *t, const rs_parse *p, const rs_cand *c) {
  weighed *w = RS_NEW(&t->names, weighed, c->nfeatures);
  if (!w) return;
  uint32_t n = 0;
  for (uint32_t k = 0; k < c->nfeatures; k++) {
    int32_t weight = rs_model_weight(t->en->lexicon->model, c->features[k]);
    if (weight) w[n++] = (weighed){c->features[k], weight};
  }
  if (!n) return;
  qsort(w, n, sizeof *w, heavier);
  rs_buf_c(&t->out, "      because of");
  for (uint32_t k = 0; k < n && k < SHOWN_WEIGHTS; k++) {
    rs_buf_printf(&t->out, "%s %s", k ? "," : "", w[k].weight > 0 ? "+" : "");
    rs_export_thousandths(&t->out, w[k].weight);
    rs_buf_char(&t->out, ' ');
    rs_feature_name(p->lex, w[k].feature, &t->out);
  }
  rs_buf_char(&t->out, '\n');
}

static void tell_candidates(teller *t, const rs_view *v) {
  const rs_parse *p = v->parse;
  uint32_t ntypes, type0 = rs_lexicon_list(p->lex, RS_KIND_TYPE, RS_LANG_ALL, &ntypes);
  for (uint32_t k = 0; k < v->cands->n; k++) {
    const rs_cand *c = &v->cands->at[k];
    const rs_unit *u = &p->units[c->unit];
    if (!k) heading(t, "candidates"), rs_buf_char(&t->out, '\n');
    rs_buf_printf(&t->out, "    %c ", c->dropped ? '-' : '+');
    strong(t, c->type < ntypes ? rs_lexicon_entry(p->lex, type0 + c->type).key : RS_STR("?"));
    rs_buf_c(&t->out, " by ");
    words(t, tokens(p, u->tok0, u->tok1));
    rs_buf_c(&t->out, ", score ");
    rs_export_thousandths(&t->out, c->score);
    rs_buf_printf(&t->out, "%s%s: ", c->dropped ? ", dropped: " : ", kept", c->dropped ? NAMED(DROP, c->dropped) : "");
    origin(t, p->lex, rs_lexicon_nentries(p->lex) + c->sense);
    rs_buf_char(&t->out, '\n');
    tell_weights(t, p, c);
    for (uint32_t s = 0; s < c->nslots && !c->dropped; s++) {
      const rs_slot *x = &c->slots[s];
      if (x->side == RS_SIDE_NONE || x->party >= p->nparties) continue;
      rs_buf_printf(&t->out, "      %s " RS_STR_FMT " (%s), score ", NAMED(SIDE, x->side),
                    RS_STR_ARG(p->parties[x->party].code), NAMED(FUNCTION, x->fn));
      rs_export_thousandths(&t->out, x->score);
      rs_buf_char(&t->out, '\n');
    }
  }
}

static void tell_parties(teller *t, const char *before, const rs_actor *a, uint32_t n) {
  for (uint32_t k = 0; k < n; k++) rs_buf_printf(&t->out, "%s" RS_STR_FMT, k ? ", " : before, RS_STR_ARG(a[k].code));
}

static void tell_events(teller *t, const rs_view *v) {
  for (uint32_t k = 0; k < v->events->n; k++) {
    const rs_event *e = &v->events->at[k];
    heading(t, k ? "" : "events");
    strong(t, e->type);
    if (e->mode.n) rs_buf_printf(&t->out, "/" RS_STR_FMT, RS_STR_ARG(e->mode));
    tell_parties(t, " ", e->actors, e->nactors);
    tell_parties(t, " -> ", e->recipients, e->nrecipients);
    const char *relation = rs_export_relation(e->relation), *status = rs_export_status(e->status);
    rs_buf_printf(&t->out, ", %s, %s%s, confidence ", relation ? relation : "", status ? status : "",
                  e->negated ? ", negated" : "");
    rs_export_thousandths(&t->out, e->confidence);
    rs_buf_char(&t->out, '\n');
    if (t->doc) heading(t, ""), rs_buf_c(&t->out, "trigger from "), tell_ranges(t, e->trigger_span.start, e->trigger_span.end);
    for (uint32_t w = 0; w < e->nwhy; w++) {
      heading(t, "");
      rs_buf_c(&t->out, "by ");
      origin(t, v->parse->lex, e->why[w].origin);
      rs_buf_char(&t->out, '\n');
    }
  }
  if (!v->events->n) heading(t, "events"), rs_buf_c(&t->out, "none\n");
}

static rasid_status tell(void *ctx, const rs_view *v, rasid_error *err) {
  teller *t = ctx;
  const rs_parse *p = v->parse;
  if (t->sentence != RASID_ALL_SENTENCES && t->sentence != p->sentence) return RASID_OK;
  t->found = true;
  rs_buf_printf(&t->out, "%ssentence %u, bytes %u to %u%s\n  ", t->colour ? "\033[4m" : "", p->sentence,
                p->sent->span.start, p->sent->span.end, t->colour ? "\033[0m" : "");
  words(t, rs_str_sub(p->doc->text, p->sent->span.start, p->sent->span.end));
  rs_buf_char(&t->out, '\n');
  if (t->doc) heading(t, "origin"), tell_ranges(t, p->sent->span.start, p->sent->span.end);
  tell_mentions(t, p);
  tell_units(t, p);
  tell_clauses(t, p);
  tell_rules(t, p);
  tell_candidates(t, v);
  tell_events(t, v);
  rs_buf_char(&t->out, '\n');
  rs_arena_reset(&t->names);
  return rs_engine_flush(&t->out, t->write, t->ctx, err);
}

rasid_status rasid_explain(rasid_engine *en, const rasid_document *doc, size_t sentence, const rasid_style *style,
                           rasid_write_fn write, void *ctx, rasid_error *err) {
  if (!en || !doc || !write)
    return rs_fail(err, RASID_ARGUMENT, "an explanation needs an engine, a document and a writer");
  teller t = {.en = en, .sentence = sentence, .colour = style && style->colour, .write = write, .ctx = ctx};
  if (style && style->origin) t.doc = doc;
  rs_arena_init(&t.names, 0);
  rs_run run;
  rasid_status st = rs_engine_run(en, doc, tell, &t, &run, err);
  if (!st && run.lang == RS_LANG_ALL) {
    rs_buf_c(&t.out, "no language that the lexicon has\n");
    st = rs_engine_flush(&t.out, write, ctx, err);
  } else if (!st && !t.found && sentence != RASID_ALL_SENTENCES) {
    st = rs_fail(err, RASID_ARGUMENT, "there is no sentence %zu; the document has %u, from 0", sentence,
                 run.text.nsentences);
  }
  rs_buf_free(&t.out);
  rs_arena_free(&t.names);
  return st;
}

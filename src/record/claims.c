/* What the news says of what is known: that two states have had relations for so many years, that they founded an organisation.
 * The phrases that tell it are attributes of the lexicon's `language` entries. A claim is kept as it stands in the text and
 * compared with the lexicon; nothing of it enters the index.
 * Invariant: a sentence that names a third state makes no claim on the two. Cost: one pass over the texts that tell of the two, the
 * newest 200 of them. */
#include "base/limits.h"
#include "record/report.h"
#include "text/text.h"

enum { MOST_PHRASES = 32, PHRASE_WORDS = 4, NEAR = 3 /* words between a number and its years */, CLAIM_DOCUMENTS = 200 };

typedef struct phrase {
  rs_str words[PHRASE_WORDS];
  uint32_t n;
} phrase;
typedef struct phrases {
  phrase at[MOST_PHRASES];
  uint32_t n;
} phrases;

typedef struct reader {
  rs_report *r;
  rs_section *s;
  phrases relations[RS_LANG_COUNT], founders[RS_LANG_COUNT], years[RS_LANG_COUNT];
  rs_arena work; /* one document */
  rs_str doc, date, text;
  uint32_t day;
  rs_text told;
} reader;

static const rasid_column CLAIM_COLUMNS[] = {{"claim", RASID_TEXT}, {"says", RASID_TEXT}, {"known", RASID_TEXT}, {"verdict", RASID_TEXT},
                                             {"date", RASID_TEXT},  {"doc", RASID_TEXT},  {"text", RASID_TEXT}};

/* ---- phrases ---- */
static void take_phrase(rs_arena *a, rs_str value, phrases *out) {
  rs_doc doc = {.text = value};
  rs_text t;
  if (out->n == MOST_PHRASES || rs_text_analyse(&doc, NULL, a, &t, NULL)) return;
  phrase *p = &out->at[out->n];
  for (uint32_t i = 0; i < t.ntokens && p->n < PHRASE_WORDS; i++) p->words[p->n++] = t.tokens[i].fold;
  if (p->n) out->n++;
}

static void take_language(reader *x, int lang) {
  uint32_t n, first = rs_lexicon_list(x->r->lex, RS_KIND_LANGUAGE, (rs_lang)lang, &n);
  for (uint32_t i = 0; i < n; i++) {
    rs_entry e = rs_lexicon_entry(x->r->lex, first + i);
    for (uint32_t k = 0; k < e.nattr; k++) {
      rs_attr at = rs_lexicon_attr(x->r->lex, e.attr0 + k);
      phrases *to = rs_str_eq_c(at.name, "claim-relations")  ? &x->relations[lang]
                    : rs_str_eq_c(at.name, "claim-founders") ? &x->founders[lang]
                    : rs_str_eq_c(at.name, "claim-years")    ? &x->years[lang]
                                                             : NULL;
      if (to) take_phrase(&x->r->arena, at.value, to);
    }
  }
}

/* The phrase begins at the token; attached particles may stand before each of its words. */
static bool begins(const phrase *p, const rs_token *t, uint32_t n) {
  if (p->n > n) return false;
  for (uint32_t i = 0; i < p->n; i++) {
    rs_str fold = t[i].fold, want = p->words[i];
    bool clitic = (t[i].flags & RS_TOK_ARABIC) != 0;
    if (clitic ? !rs_str_ends(fold, want) || fold.n - want.n > 6 : !rs_str_eq(fold, want)) return false;
  }
  return true;
}

/* Where one of the phrases stands in the sentence; RS_NONE: nowhere. */
static uint32_t find(const phrases *list, const rs_text *t, const rs_sentence *s, uint32_t from) {
  for (uint32_t i = from; i < s->tok1; i++)
    for (uint32_t k = 0; k < list->n; k++)
      if (begins(&list->at[k], &t->tokens[i], s->tok1 - i)) return i;
  return RS_NONE;
}

/* ---- what stands in the sentence ---- */
typedef struct named {
  bool a, b, other;
  uint32_t framework; /* RS_NONE */
} named;

static rasid_status names(reader *x, rs_lang lang, const rs_sentence *s, named *out, rasid_error *err) {
  rs_match m = {.readings = NULL};
  rs_doc doc = {.text = x->text};
  const rs_lexicon *lex = x->r->lex;
  rasid_status st = rs_lexicon_match(lex, lang, &doc, x->told.tokens, s->tok0, s->tok1, &m, &x->work, err);
  *out = (named){.framework = RS_NONE};
  for (uint32_t i = 0; !st && i < m.nmentions; i++) {
    rs_entry e = rs_lexicon_entry(lex, m.mentions[i].entry);
    uint32_t ref = e.ref == RS_NONE ? m.mentions[i].entry : e.ref;
    rs_entry code = rs_lexicon_entry(lex, ref);
    if (code.kind == RS_KIND_STATE) {
      if (rs_str_eq(code.key, x->r->params.scope.a)) out->a = true;
      else if (rs_str_eq(code.key, x->r->params.scope.b)) out->b = true;
      else out->other = true;
    }
    if ((code.kind == RS_KIND_ORG && (code.flags & RS_ENTRY_SETTING)) || code.kind == RS_KIND_FRAMEWORK)
      if (out->framework == RS_NONE) out->framework = ref;
  }
  return st;
}

static void row(reader *x, const char *claim, rs_buf *says, rs_buf *known, const char *verdict, const rs_sentence *s) {
  rs_arena *a = &x->r->arena;
  rasid_value *v = rs_page_row(&x->r->page, x->s);
  rs_str told = rs_arena_copy(a, rs_str_sub(x->text, s->span.start, s->span.end));
  if (v && told.p) {
    v[0] = rs_value_c(claim), v[1] = rs_value_text(rs_arena_copy(a, rs_buf_view(says)));
    v[2] = rs_value_text(rs_arena_copy(a, rs_buf_view(known))), v[3] = rs_value_c(verdict);
    v[4] = rs_value_text(rs_arena_copy(a, x->date)), v[5] = rs_value_text(rs_arena_copy(a, x->doc));
    v[6] = rs_value_text(told);
  }
  rs_buf_free(says);
  rs_buf_free(known);
}

/* ---- so many years of relations ---- */
static uint32_t years_told(const reader *x, rs_lang lang, const rs_sentence *s) {
  const rs_token *t = x->told.tokens;
  for (uint32_t i = s->tok0; i < s->tok1; i++) {
    double n = t[i].number;
    if (t[i].kind != RS_TOK_NUMBER || n < 1 || n > 500 || n != (double)(uint32_t)n) continue;
    uint32_t from = i > s->tok0 + NEAR ? i - NEAR : s->tok0, to = i + NEAR < s->tok1 ? i + NEAR : s->tok1;
    for (uint32_t k = from; k < to; k++)
      for (uint32_t p = 0; p < x->years[lang].n; p++)
        if (begins(&x->years[lang].at[p], &t[k], s->tok1 - k)) return (uint32_t)n;
  }
  return 0;
}

static void check_years(reader *x, rs_lang lang, const rs_sentence *s) {
  uint32_t told = years_told(x, lang, s), since;
  rs_str known_since = rs_report_since(x->r, &since);
  if (!told || find(&x->relations[lang], &x->told, s, s->tok0) == RS_NONE) return;
  rs_buf says = {0}, known = {0};
  rs_buf_printf(&says, "%u years", told);
  const char *verdict = "not known";
  if (since && x->day > since) {
    uint32_t years = x->day / 10000 - since / 10000 - (x->day % 10000 < since % 10000 ? 1 : 0);
    rs_buf_printf(&known, "%u years, since " RS_STR_FMT, years, RS_STR_ARG(rs_day_text(since, &x->r->arena)));
    /* Before the day of the year comes, news already speak of the anniversary. */
    verdict = told == years || told == years + 1 ? "agrees" : "differs";
  } else if (known_since.n && !since) {
    rs_buf_str(&known, known_since);
    verdict = "differs";
  }
  row(x, "relations", &says, &known, verdict, s);
}

/* ---- founding members ---- */
static void check_founders(reader *x, rs_lang lang, const rs_sentence *s, const named *n) {
  if (n->framework == RS_NONE || find(&x->founders[lang], &x->told, s, s->tok0) == RS_NONE) return;
  rs_entry f = rs_lexicon_entry(x->r->lex, n->framework);
  rs_str codes[2] = {x->r->params.scope.a, x->r->params.scope.b};
  bool told[2] = {n->a || !n->b, n->b || !n->a}, good = true, listed = false;
  rs_buf says = {0}, known = {0};
  rs_buf_printf(&says, "founders of " RS_STR_FMT ":", RS_STR_ARG(f.key));
  for (uint32_t i = 0; i < f.nattr; i++) {
    rs_attr at = rs_lexicon_attr(x->r->lex, f.attr0 + i);
    if (!rs_str_eq_c(at.name, "founders")) continue;
    rs_buf_printf(&known, "%s" RS_STR_FMT, listed ? " " : "founders: ", RS_STR_ARG(at.value));
    listed = true;
  }
  for (int k = 0; k < 2; k++) {
    if (!told[k]) continue;
    rs_buf_printf(&says, " " RS_STR_FMT, RS_STR_ARG(codes[k]));
    good &= rs_report_founder(x->r, n->framework, codes[k]);
  }
  row(x, "founding", &says, &known, !listed ? "not known" : good ? "agrees" : "differs", s);
}

static rasid_status read_text(reader *x, rs_lang lang, rasid_error *err) {
  rs_doc doc = {.text = x->text};
  const rs_text *t = &x->told;
  rasid_status st = rs_text_analyse(&doc, rs_lexicon_profile(x->r->lex, lang), &x->work, &x->told, err);
  for (uint32_t i = 0; !st && i < t->nsentences; i++) {
    const rs_sentence *s = &t->sentences[i];
    bool years = find(&x->relations[lang], t, s, s->tok0) != RS_NONE;
    named n;
    if (!years && find(&x->founders[lang], t, s, s->tok0) == RS_NONE) continue;
    st = names(x, lang, s, &n, err);
    if (st || n.other) continue;
    check_years(x, lang, s);
    check_founders(x, lang, s, &n);
  }
  return st;
}

static rasid_status read_all(reader *x, rasid_error *err) {
  static const char SQL[] =
      "SELECT d.id, d.date, d.day, d.lang, x.text FROM (SELECT v.doc AS n FROM voice v CROSS JOIN document i ON i.doc = v.doc WHERE v.a = ?1 "
      "AND v.b = ?2 AND (?3 = 0 OR v.told >= ?3) AND (?4 = 0 OR v.told <= ?4) AND NOT EXISTS (SELECT 1 FROM voice z WHERE z.a = v.a AND "
      "z.b = v.b AND z.told = v.told AND z.doc = v.doc AND z.telling < v.telling) ORDER BY v.told DESC, i.id LIMIT ?5) CROSS JOIN document d "
      "ON d.doc = n CROSS JOIN text x ON x.doc = n ORDER BY d.day DESC, d.id";
  rs_query *q;
  rasid_status st = rs_query_open(x->r->store, SQL, &q, err);
  if (st) return st;
  rs_str a = x->r->params.scope.a, b = x->r->params.scope.b;
  bool turn = rs_str_cmp(a, b) > 0;
  rs_query_text(q, 1, turn ? b : a), rs_query_text(q, 2, turn ? a : b);
  rs_query_int(q, 3, x->r->params.scope.from);
  rs_query_int(q, 4, x->r->params.scope.to);
  rs_query_int(q, 5, CLAIM_DOCUMENTS);
  while ((st = rs_query_step(q, err)) == RASID_OK) {
    rs_str code = rs_query_get_text(q, 3);
    rs_lang lang = rs_str_eq_c(code, "ar") ? RS_LANG_AR : rs_str_eq_c(code, "en") ? RS_LANG_EN : RS_LANG_ALL;
    x->doc = rs_query_get_text(q, 0), x->date = rs_query_get_text(q, 1);
    x->day = (uint32_t)rs_query_get_int(q, 2), x->text = rs_query_get_text(q, 4);
    rs_arena_reset(&x->work);
    if (lang != RS_LANG_ALL && (st = read_text(x, lang, err)) != RASID_OK) break;
  }
  rs_query_close(q);
  return st == RASID_END ? RASID_OK : st;
}

rasid_status rs_report_claims(rs_report *r, rasid_error *err) {
  reader *x = RS_NEW(&r->arena, reader, 1);
  if (!x) return rs_fail_memory(err);
  x->r = r;
  x->s = rs_page_section(&r->page, "claims", "What the news says of what is known", CLAIM_COLUMNS,
                         sizeof CLAIM_COLUMNS / sizeof *CLAIM_COLUMNS);
  if (!x->s) return rs_fail_memory(err);
  if (!r->lex) return RASID_OK;
  for (int lang = RS_LANG_AR; lang < RS_LANG_COUNT; lang++) take_language(x, lang);
  rs_arena_init(&x->work, RS_MAX_DOC_MEMORY);
  rasid_status st = read_all(x, err);
  rs_arena_free(&x->work);
  return st;
}

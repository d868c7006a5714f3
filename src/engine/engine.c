/* One document through every stage: text -> match -> parse -> candidates -> score -> events.
 * Invariant: an engine keeps nothing of a document after its next run; a failed run leaves it ready for another.
 * Cost: linear in the text; memory of a sentence is used again for the next one. */
#include "engine/engine.h"
#include "base/bytes.h"
#include "base/limits.h"
#include "code/dates.h"
#include <stdlib.h>

rasid_status rasid_engine_new(const rasid_lexicon *lex, const rasid_engine_options *options, rasid_engine **out,
                              rasid_error *err) {
  if (!out) return rs_fail(err, RASID_ARGUMENT, "an engine needs a place to be put");
  *out = NULL;
  if (!lex || !lex->model) return rs_fail(err, RASID_ARGUMENT, "an engine needs a lexicon with its model");
  rasid_engine_options o = options ? *options : (rasid_engine_options){.min_confidence = 0};
  rs_str lang = rs_str_make(o.lang.data, o.lang.length), date = rs_str_make(o.date.data, o.date.length);
  if (lang.n && rs_engine_lang(lang) == RS_LANG_ALL)
    return rs_fail(err, RASID_ARGUMENT, "no such language: " RS_STR_FMT, RS_STR_ARG(lang));
  if (date.n && !rs_engine_is_date(date))
    return rs_fail(err, RASID_ARGUMENT, "not an ISO 8601 date (2024-07-01): " RS_STR_FMT, RS_STR_ARG(date));
  if (!(o.min_confidence >= 0 && o.min_confidence <= 1))
    return rs_fail(err, RASID_ARGUMENT, "the least confidence must lie between 0 and 1");
  rasid_engine *en = malloc(sizeof *en);
  if (!en) return rs_fail_memory(err);
  *en = (rasid_engine){.lexicon = lex, .min_confidence = (int32_t)(o.min_confidence * 1000 + 0.5)};
  rs_arena_init(&en->own, 0);
  rs_arena_init(&en->work, RS_MAX_DOC_MEMORY);
  rs_arena_init(&en->sentence, RS_MAX_DOC_MEMORY);
  en->lang = rs_arena_copy(&en->own, lang);
  en->date = rs_arena_copy(&en->own, date);
  en->words = rs_word_cache_new();
  if (!en->lang.p || !en->date.p || !en->words) {
    rasid_engine_free(en);
    return rs_fail_memory(err);
  }
  *out = en;
  return RASID_OK;
}

void rasid_engine_free(rasid_engine *en) {
  if (!en) return;
  rs_arena_free(&en->own);
  rs_arena_free(&en->work);
  rs_arena_free(&en->sentence);
  rs_word_cache_free(en->words);
  free(en);
}

/* The document as the stages want it: valid text of a size that spans can tell, an id, a date and a language. */
static rasid_status prepare(rasid_engine *en, const rasid_document *in, rs_run *run, rasid_error *err) {
  const rasid_string *parts[] = {&in->id,  &in->date,  &in->lang, &in->source,
                                 &in->url, &in->title, &in->text, &in->file};
  rs_doc *d = &run->doc;
  *d = (rs_doc){.line = in->line};
  rs_str *to[] = {&d->id, &d->date, &d->lang, &d->source, &d->url, &d->title, &d->text, &d->file};
  for (size_t i = 0; i < sizeof to / sizeof *to; i++) {
    if (parts[i]->length > RS_MAX_TEXT)
      return rs_fail(err, RASID_LIMIT, "a document of %zu bytes; at most %u are read", parts[i]->length, RS_MAX_TEXT);
    *to[i] = rs_str_make(parts[i]->data, parts[i]->length);
    size_t valid = rs_utf8_valid(*to[i]);
    if (valid < to[i]->n) return rs_fail(err, RASID_INPUT, "not UTF-8 at byte %zu of the document", valid);
  }
  if (!d->date.n) d->date = en->date;
  run->undated = !d->date.n;
  if (!d->lang.n) d->lang = en->lang;
  run->lang = d->lang.n ? rs_engine_lang(d->lang) : rs_text_language(d->text);
  if (run->lang != RS_LANG_ALL) d->lang = rs_engine_lang_code(run->lang);
  return RASID_OK;
}

/* What stays from sentence to sentence of a document. */
typedef struct rs_pass {
  const rs_lexicon *lex;
  const rs_profile *profile;
  rs_match match;
  rs_memory memory;
} rs_pass;

/* A sentence's events into the run: their strings point into document and lexicon, their lists into the sentence's
 * memory. */
static rasid_status take(rasid_engine *en, const rs_events *from, rs_events *to, rasid_error *err) {
  if (to->n + from->n > to->cap) {
    rs_event *p = rs_arena_grow(&en->work, to->at, to->n, (size_t)to->n + from->n, sizeof *p, &to->cap);
    if (!p) return rs_fail_memory(err);
    to->at = p;
  }
  for (uint32_t i = 0; i < from->n; i++) {
    rasid_status st = rs_engine_copy_event(&from->at[i], &to->at[to->n++], false, &en->work, err);
    if (st) return st;
  }
  return RASID_OK;
}

static rasid_status sentence(rasid_engine *en, rs_run *run, rs_pass *pass, uint32_t i, rs_view_fn see, void *ctx,
                             rasid_error *err) {
  const rs_sentence *s = &run->text.sentences[i];
  rs_arena *a = &en->sentence;
  rs_parse p;
  rs_cands cands = {NULL, 0, 0};
  rs_events events = {NULL, 0, 0};
  rs_arena_reset(a);
  pass->match.nreadings = pass->match.nmentions = 0;
  rasid_status st = rs_lexicon_match(pass->lex, run->lang, &run->doc, run->text.tokens, s->tok0, s->tok1, &pass->match,
                                     &en->work, err);
  if (!st)
    st = rs_parse_sentence(pass->lex, &run->doc, pass->profile, &run->text, &pass->match, i, &pass->memory, a, &p, err);
  /* A report that came without its date often opens with it. */
  if (!st && !run->doc.date.n && i < 3 && !rs_code_dateline(&p, &en->work, &run->doc.date)) st = rs_fail_memory(err);
  if (!st) st = rs_code_candidates(&p, &cands, err);
  if (!st) st = rs_score(en->lexicon->model, &p, &cands, err);
  /* A hash over the whole text is only made for a document that tells something. */
  for (uint32_t k = 0; !st && !run->doc.id.n && k < cands.n; k++)
    if (!cands.at[k].dropped) st = rs_engine_id(&run->doc, &en->work, err);
  if (!st) st = rs_code_events(&p, &cands, &events, err);
  if (st) return st;
  for (uint32_t e = 0; e < events.n; e++)
    events.at[e].confidence = rs_model_confidence(en->lexicon->model, events.at[e].confidence);
  if (see) st = see(ctx, &(rs_view){&p, &cands, &events}, err);
  if (!st) st = take(en, &events, &run->events, err);
  rs_code_remember(&p);
  return st;
}

/* The title is read before the text, for what it tells of who and what the report is about; it gives no events. */
static rasid_status read_title(rasid_engine *en, const rs_run *run, rs_pass *pass, rasid_error *err) {
  rs_doc title = run->doc;
  rs_text text;
  title.text = run->doc.title;
  rasid_status st = rs_text_analyse(&title, pass->profile, &en->work, &text, err);
  for (uint32_t i = 0; !st && i < text.nsentences; i++) {
    const rs_sentence *s = &text.sentences[i];
    rs_parse p;
    rs_cands cands = {NULL, 0, 0};
    rs_arena_reset(&en->sentence);
    pass->match.nreadings = pass->match.nmentions = 0;
    st = rs_lexicon_match(pass->lex, run->lang, &title, text.tokens, s->tok0, s->tok1, &pass->match, &en->work, err);
    if (!st)
      st = rs_parse_sentence(pass->lex, &title, pass->profile, &text, &pass->match, i, &pass->memory, &en->sentence, &p,
                             err);
    if (!st) st = rs_code_candidates(&p, &cands, err);
    if (!st) rs_code_remember(&p);
  }
  rs_memory *m = &pass->memory;
  for (uint32_t k = 0; k < m->nrecent && m->ntitled < RS_MEMORY_TITLED; k++) m->titled[m->ntitled++] = m->recent[k].code;
  m->title = m->now;
  m->now = (rs_acts){0, 0};
  return st;
}

rasid_status rs_engine_run(rasid_engine *en, const rasid_document *doc, rs_view_fn see, void *ctx, rs_run *run,
                           rasid_error *err) {
  if (!en || !doc) return rs_fail(err, RASID_ARGUMENT, "coding needs an engine and a document");
  rs_arena_reset(&en->work);
  *run = (rs_run){.lang = RS_LANG_ALL};
  rasid_status st = prepare(en, doc, run, err);
  if (st || run->lang == RS_LANG_ALL) return st;
  const rs_lexicon *lex = en->lexicon->lex;
  rs_pass *pass = RS_NEW(&en->work, rs_pass, 1);
  if (!pass) return rs_fail_memory(err);
  pass->lex = lex, pass->profile = rs_lexicon_profile(lex, run->lang), pass->match.cache = en->words;
  st = rs_text_analyse(&run->doc, pass->profile, &en->work, &run->text, err);
  if (st) return st;
  rs_code_begin(lex, &run->doc, &run->text, &pass->memory);
  if (run->doc.title.n) st = read_title(en, run, pass, err);
  for (uint32_t i = 0; i < run->text.nsentences && !st; i++) st = sentence(en, run, pass, i, see, ctx, err);
  if (!st) rs_code_finish(lex, &pass->memory, &run->events);
  return st;
}

/* Engine: takes one document through every stage. What stands behind the opaque types of rasid.h, and one hook through
 * which explain, coverage, rule examples and training look at a sentence when it is coded.
 *
 *   engine.c    lexicon -> engine -> run        result.c  what is kept of a run, accessors, formats
 *   layers.c    opening and compiling lexicons  reader.c  documents from files
 *   explain.c   a run told to people            examples.c, coverage.c  the lexicon's rules and entries at work
 *                                               compare.c   what two lexicons make of a document
 *   record.c    coded documents into a record   recode.c    a record's documents coded anew
 *   suggest.c suggest_rank.c                    words that stand where triggers stand */
#ifndef RS_ENGINE_ENGINE_H
#define RS_ENGINE_ENGINE_H
#include "base/buf.h"
#include "score/score.h"

struct rasid_lexicon {
  rs_lexicon *lex;
  rs_model *model; /* NULL in one that was opened only to be dumped or compared */
  rs_buf bytes;    /* of a lexicon compiled in memory */
};

struct rasid_engine {
  const rasid_lexicon *lexicon;
  rs_str lang, date;      /* defaults, in `own` */
  int32_t min_confidence; /* thousandths */
  rs_arena own;           /* what lives as long as the engine */
  rs_arena work;          /* one document: emptied at the start of the next */
  rs_arena sentence;      /* one sentence of it */
  rs_word_cache *words;   /* readings of words, kept from document to document */
};

/* A sentence as the last stage left it, good during the call only. */
typedef struct rs_view {
  const rs_parse *parse;
  const rs_cands *cands;
  const rs_events *events; /* its own */
} rs_view;
typedef rasid_status (*rs_view_fn)(void *ctx, const rs_view *v, rasid_error *err);

/* A document coded; all of it lives in the engine until its next run. */
typedef struct rs_run {
  rs_doc doc;
  rs_lang lang; /* RS_LANG_ALL: none that the lexicon has; then there are no sentences */
  bool undated; /* it came without a date; doc.date is what its first sentences tell, if they do */
  rs_text text;
  rs_events events;
} rs_run;

/* Runs all stages over a document; `see` (may be NULL) is called after each sentence, what it returns other than
 * RASID_OK ends the run. Linear in the text. Errors as rasid_code. */
RASID_MUST_USE rasid_status rs_engine_run(rasid_engine *en, const rasid_document *doc, rs_view_fn see, void *ctx,
                                          rs_run *run, rasid_error *err);

/* The language a code such as "en" or "en-GB" tells; RS_LANG_ALL where it is none that Rasid reads. */
rs_lang rs_engine_lang(rs_str code);
/* Its code: "ar", "en"; "" for RS_LANG_ALL. */
rs_str rs_engine_lang_code(rs_lang lang);
/* Fills doc->id where it is empty: hash of the canonical url, else of the text. The id lives in the arena. */
RASID_MUST_USE rasid_status rs_engine_id(rs_doc *doc, rs_arena *a, rasid_error *err);
/* An ISO 8601 calendar date, as ingest takes it. */
bool rs_engine_is_date(rs_str s);

/* Copies into the arena: of a document all but its text; of an event its lists and, where `strings`, every string too.
 */
RASID_MUST_USE rasid_status rs_engine_copy_doc(const rs_doc *from, rs_doc *to, rs_arena *a, rasid_error *err);
RASID_MUST_USE rasid_status rs_engine_copy_event(const rs_event *from, rs_event *to, bool strings, rs_arena *a,
                                                 rasid_error *err);

/* What a result holds; eval and training read it without going through JSON. */
const rs_events *rs_engine_events(const rasid_result *r);
const rs_doc *rs_engine_doc(const rasid_result *r);
/* Was its date found in its text? */
bool rs_engine_dateline(const rasid_result *r);
/* Versions of the lexicon and the model that it was coded with. */
void rs_engine_versions(const rasid_result *r, rs_str *lexicon, rs_str *model);

static inline rasid_string rs_engine_out(rs_str s) { return (rasid_string){s.p ? s.p : "", s.n}; }
#endif

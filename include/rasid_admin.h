/* Rasid, maintenance: compiling and checking a lexicon, measuring it and the coding, training the model.
 * The rules of rasid.h hold here too. */
#ifndef RASID_ADMIN_H
#define RASID_ADMIN_H
#include <rasid.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- lexicon ---- */
/* Compiles the layers of `options` (their model is not looked at) and writes the lexicon to `path` (NULL: only checks,
 * and also looks for what is allowed but doubtful).
 * options->message gets every error and warning. *errors and *warnings (may be NULL) count them. RASID_LEXICON: there were
 * errors, and no file was written; RASID_IO, RASID_MEMORY. */
RASID_MUST_USE rasid_status rasid_lexicon_build(const rasid_lexicon_options *options, const char *path, size_t *errors,
                                                size_t *warnings, rasid_error *err);
/* Writes the sources of a lexicon as *.lex files into a folder (made if it is missing; files there are replaced). */
RASID_MUST_USE rasid_status rasid_lexicon_dump(const rasid_lexicon *lex, const char *folder, rasid_error *err);
/* Writes how b differs from a, one line an entry: `+ lang/kind/key` (more), `-` (less), `~` (otherwise, with
 * the lines that differ below it). Nothing where they are the same. */
RASID_MUST_USE rasid_status rasid_lexicon_diff(const rasid_lexicon *a, const rasid_lexicon *b, rasid_write_fn write,
                                               void *ctx, rasid_error *err);

/* One example of a rule: `good` must be marked by it, `wrong` must not. */
typedef struct rasid_example {
  rasid_string rule, text, file;
  size_t line;
  bool good, passed;
} rasid_example;
typedef void (*rasid_example_fn)(void *ctx, const rasid_example *e);
/* Runs the examples of every rule, in order. *failed (may be NULL) counts those that did not do what they say. */
RASID_MUST_USE rasid_status rasid_lexicon_examples(const rasid_lexicon *lex, rasid_example_fn each, void *ctx,
                                                   size_t *failed, rasid_error *err);

/* Which entries, senses and rules fired in documents, and how often. One thread at a time. */
typedef struct rasid_coverage rasid_coverage;
RASID_MUST_USE rasid_status rasid_coverage_new(const rasid_lexicon *lex, rasid_coverage **out, rasid_error *err);
void rasid_coverage_free(rasid_coverage *c);
/* Counts what fires in one document. Errors as rasid_code. */
RASID_MUST_USE rasid_status rasid_coverage_add(rasid_coverage *c, const rasid_document *doc, rasid_error *err);
/* Writes `count TAB name TAB file:line`, most frequent first; those that never fired last, with count 0, unless `fired`. */
RASID_MUST_USE rasid_status rasid_coverage_write(const rasid_coverage *c, bool fired, rasid_write_fn write, void *ctx,
                                                 rasid_error *err);

/* Words of documents that stand beside actors where triggers stand, and are none: the lexicon lacks them, or has them
 * without a sense. Their contexts (classes, no words) are compared with those of the triggers. One thread at a time.
 * `options` as in rasid_engine_new; errors as there. `lex` must outlive it. */
typedef struct rasid_suggest rasid_suggest;
RASID_MUST_USE rasid_status rasid_suggest_new(const rasid_lexicon *lex, const rasid_engine_options *options,
                                              rasid_suggest **out, rasid_error *err);
/* NULL is fine. */
void rasid_suggest_free(rasid_suggest *s);
/* Counts one document. Memory is bounded: words met rarely are forgotten when it is full. Errors as rasid_code. */
RASID_MUST_USE rasid_status rasid_suggest_add(rasid_suggest *s, const rasid_document *doc, rasid_error *err);
/* Writes the `top` best candidates, most promising first: the word, how often it stood beside an actor and beside how many
 * different ones, the likeliest event type with its likeness from 0 to 1, the triggers most alike, its entry where it has
 * one, and where it was first met (document and byte); as JSON lines, or for people (`table`). */
RASID_MUST_USE rasid_status rasid_suggest_write(const rasid_suggest *s, size_t top, bool table, rasid_write_fn write,
                                                void *ctx, rasid_error *err);

/* What one lexicon makes of documents that another made otherwise: events that appear (`+`), vanish (`-`) or change (`~`),
 * matched by trigger and type, each with the entry, sense or rule that did it. Both lexicons must outlive it. One thread
 * at a time. `options` as in rasid_engine_new, for both; errors as there. */
typedef struct rasid_compare rasid_compare;
RASID_MUST_USE rasid_status rasid_compare_new(const rasid_lexicon *before, const rasid_lexicon *after,
                                              const rasid_engine_options *options, rasid_compare **out,
                                              rasid_error *err);
void rasid_compare_free(rasid_compare *c);
/* Codes a document with both and writes the differences in the text's order: as JSON lines, or for people (`table`).
 * Nothing where there are none. Errors as rasid_code, or what `write` returned; the document is then not counted. */
RASID_MUST_USE rasid_status rasid_compare_add(rasid_compare *c, const rasid_document *doc, bool table,
                                              rasid_write_fn write, void *ctx, rasid_error *err);
/* Writes, for people, the sums over all documents: how many events there were, and the differences by entry, most first. */
RASID_MUST_USE rasid_status rasid_compare_write(const rasid_compare *c, rasid_write_fn write, void *ctx,
                                                rasid_error *err);

/* Writes who or what a text names, best reading first: kind, code, country, name, role, level, since and until when,
 * coordinates, file and line; as JSON lines, or for people (`table`). doc->date is the day that is asked for (offices change
 * hands), empty: offices without an end. Nothing where nothing is known. RASID_ARGUMENT: not a date; else errors as rasid_code. */
RASID_MUST_USE rasid_status rasid_lexicon_whois(rasid_engine *engine, const rasid_document *doc, bool table,
                                                rasid_write_fn write, void *ctx, rasid_error *err);
/* Writes who belongs to an organisation or framework, named by code or by any name: state, status, dates, file and line.
 * `on`: only those of this day, YYYY-MM-DD; empty: all that ever did. Nothing where there is none. RASID_ARGUMENT: not a
 * date; RASID_MEMORY, or what `write` returned. */
RASID_MUST_USE rasid_status rasid_lexicon_members(const rasid_lexicon *lex, rasid_string framework, rasid_string on,
                                                  bool table, rasid_write_fn write, void *ctx, rasid_error *err);
/* Writes how much the lexicon knows: entries by kind and language, names, terms of office, memberships, triggers by event
 * type, forms; as one JSON object, or for people (`table`). */
RASID_MUST_USE rasid_status rasid_lexicon_stats(const rasid_lexicon *lex, bool table, rasid_write_fn write, void *ctx,
                                                rasid_error *err);

/* Reads dictionaries of other event coders (actors, agents and verbs of PETRARCH and Phoenix, actors and verbs of TABARI; which
 * one a file is, its lines tell) and writes lexicon sources into folder/all and folder/en, to be laid over `lex`. `date`,
 * YYYY-MM-DD, is told in their heads. `message` gets what could not be carried over, with file and line; *taken and *left
 * (may be NULL) count entries and such messages. RASID_INPUT: a file is no such dictionary; RASID_IO, RASID_MEMORY. */
RASID_MUST_USE rasid_status rasid_lexicon_import(const rasid_lexicon *lex, const char *const *files, size_t nfiles,
                                                 const char *folder, rasid_string date, rasid_message_fn message,
                                                 void *ctx, size_t *taken, size_t *left, rasid_error *err);

/* ---- keeping a record ---- */
/* Codes anew, with the engine's lexicon and model, the text of every document that another lexicon, model or program coded, and
 * replaces its events. Writes what changed, a line a difference (`+` more, `-` less, `~` otherwise), then the sums, then the
 * reviews whose words tell nothing any more (they are kept). A run that was stopped goes on the next time. Record and lines are the
 * same for any number of engines. RASID_IO, RASID_MEMORY, or what `write` returned; what came before is kept. */
typedef struct rasid_recoding {
  rasid_engine *const *engines; /* at least one; all of one lexicon, made with the same options */
  unsigned nengines;
  /* Calls work(job, 0) to work(job, n - 1), each in a thread of its own, and returns when all have: the library starts no threads.
   * n is one more than there are engines. NULL: one after the other, in the caller's. */
  void (*together)(void *ctx, unsigned n, void (*work)(void *job, unsigned i), void *job);
  bool (*stop)(void *ctx); /* asked between documents; may be NULL. This and `write` are called in one thread at a time */
  rasid_write_fn write;
  void *ctx;
} rasid_recoding;
RASID_MUST_USE rasid_status rasid_store_recode(rasid_store *store, const rasid_recoding *how, rasid_error *err);

/* What a person says of an event, or of the link between a promise and its delivery (`other`). */
typedef struct rasid_review {
  rasid_string event, other;           /* ids; other empty: of the event itself */
  rasid_string verdict;                /* confirm, correct, refuse */
  rasid_string reviewer, made, note;   /* who; when, ISO 8601; why */
  const char *const *set;              /* of correct: "key=value" */
  size_t nset;
} rasid_review;
/* Adds a review; the event shows it at once and after any recode. Keys: type, mode, cameo, status, relation, level (of the lexicon,
 * NULL: not checked), negated (true, false), date, due (YYYY-MM-DD), intensity (-10 to 10), and actors, recipients, fields,
 * frameworks (codes joined by commas). An empty value takes away. RASID_ARGUMENT: no such event, key or value; RASID_IO. */
RASID_MUST_USE rasid_status rasid_store_review(rasid_store *store, const rasid_lexicon *lex, const rasid_review *review,
                                               rasid_error *err);
/* Checks the whole file, and that events, clusters and the full-text index are what follows from documents and tellings; writes
 * a line each: `ok: ...` or `wrong: ...`. *problems (may be NULL) counts the wrong ones. Reads only. RASID_IO, RASID_FORMAT: the
 * file is too damaged to be read; RASID_MEMORY, or what `write` returned. */
RASID_MUST_USE rasid_status rasid_store_check(rasid_store *store, rasid_write_fn write, void *ctx, size_t *problems,
                                              rasid_error *err);

/* ---- measuring and training ---- */
typedef struct rasid_eval_options {
  const char *const *gold; /* files of gold sentences, codebook form */
  size_t ngold;
  const char *types; /* only these event types, joined by commas; NULL: all */
  bool json;         /* one JSON object instead of text */
  bool errors;       /* the causes of the errors, biggest first, with sentence ids */
} rasid_eval_options;
/* Codes the gold's sentences and writes precision, recall and F1 of each measure. RASID_INPUT: a gold line is wrong (file and
 * line in err). */
RASID_MUST_USE rasid_status rasid_eval(rasid_engine *engine, const rasid_eval_options *options, rasid_write_fn write,
                                       void *ctx, rasid_error *err);

typedef enum rasid_examples { RASID_EXAMPLES_EVENTS, RASID_EXAMPLES_SIDES } rasid_examples;
/* Writes the training examples that the gold's sentences give, one a line, for the program rasid-train (docs/MODEL.md). */
RASID_MUST_USE rasid_status rasid_train_examples(rasid_engine *engine, const char *const *gold, size_t ngold,
                                                 rasid_examples kind, rasid_write_fn write, void *ctx, rasid_error *err);

#ifdef __cplusplus
}
#endif
#endif

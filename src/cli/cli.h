/* The command line: uses only the public headers. One table of commands and one of options give parsing, help, shell
 * completion and the man page.
 *
 *   tables.c   the two tables            args.c      words of the command line -> cli_args, with suggestions
 *   help.c     help, man, completion     terminal.c  what standard output and error are
 *   code.c     `code`: a pipeline        pipeline.c  reader -> coders -> writer, in order
 *   ingest.c record.c                     a record: filling and keeping it     answer.c  asking it
 *   watch.c watch_files.c                 `watch`: filling it again and again     serve.c  `serve`: it over HTTP
 *   reader.c   documents of files, folders and addresses
 *   explain.c lexicon.c try.c measure.c  the other commands */
#ifndef CLI_CLI_H
#define CLI_CLI_H
#include <rasid.h>
#include <stdio.h>

enum { CLI_DONE = 0, CLI_FAILED = 1, CLI_USAGE = 2 };

typedef enum cli_option_id {
  CLI_INPUT,
  CLI_FORMAT,
  CLI_LANG,
  CLI_DATE,
  CLI_LEXICON,
  CLI_NO_BUILTIN,
  CLI_MODEL,
  CLI_THREADS,
  CLI_MIN_CONFIDENCE,
  CLI_NO_PROGRESS,
  CLI_SENTENCE,
  CLI_TEXT,
  CLI_ORIGIN,
  CLI_GOLD,
  CLI_TYPES,
  CLI_JSON,
  CLI_ERRORS,
  CLI_FOLDS,
  CLI_COSTS,
  CLI_KEEP,
  CLI_OUT,
  CLI_EXAMPLES,
  CLI_BUILTIN,
  CLI_FIRED,
  CLI_ON,
  CLI_CORPUS,
  CLI_DB,
  CLI_FORM,
  CLI_DYAD,
  CLI_ACTOR,
  CLI_TYPE,
  CLI_FIELD,
  CLI_FRAMEWORK,
  CLI_LEVEL,
  CLI_STATUS,
  CLI_FROM,
  CLI_TO,
  CLI_WORDS,
  CLI_SOURCE,
  CLI_LIMIT,
  CLI_HALF_LIFE,
  CLI_WINDOW,
  CLI_MIN_SCORE,
  CLI_AS_OF,
  CLI_STATE,
  CLI_LINKS,
  CLI_EDGES,
  CLI_EVENT,
  CLI_BY,
  CLI_NOTE,
  CLI_SET,
  CLI_LINK,
  CLI_PRIVATE,
  CLI_EVERY,
  CLI_ONCE,
  CLI_LIST,
  CLI_UPGRADE,
  CLI_PORT,
  CLI_HOST,
  CLI_NEW_TOKEN,
  CLI_TOP,
  CLI_MAN,
  CLI_COMPLETION,
  CLI_HELP,
  CLI_OPTION_COUNT
} cli_option_id;
#define CLI_BIT(id) (UINT64_C(1) << (id))

typedef struct cli_option {
  const char *name;     /* two options may have one name where no command has both */
  const char *argument; /* what it takes, for help; NULL: nothing; FILE...: every word up to the next option */
  const char *choices;  /* "a|b|c"; NULL: anything */
  const char *help;
} cli_option;

typedef struct cli_args cli_args;
typedef struct cli_command {
  const char *name; /* "code", "lexicon build" */
  const char *operands;
  const char *summary;
  const char *more; /* paragraphs of help */
  const char *examples;
  uint64_t options;               /* CLI_BIT of each */
  int min_operands, max_operands; /* -1: any number */
  int (*run)(const cli_args *a);
} cli_command;
extern const cli_command CLI_COMMANDS[];
extern const size_t CLI_NCOMMANDS;
extern const cli_option CLI_OPTIONS[CLI_OPTION_COUNT];

typedef struct cli_given {
  cli_option_id option;
  const char *value; /* NULL for a flag */
} cli_given;
struct cli_args {
  const cli_command *command;
  cli_given *given;
  size_t ngiven;
  const char **operands;
  size_t noperands;
};

/* Reads the words behind `rasid`. CLI_DONE, or CLI_USAGE after telling what is wrong. The lists are freed by cli_free.
 */
int cli_parse(int argc, char **argv, cli_args *out);
void cli_free(cli_args *a);
bool cli_has(const cli_args *a, cli_option_id id);
/* The last value given, or NULL. */
const char *cli_value(const cli_args *a, cli_option_id id);
/* All values given, into out[ngiven]; returns how many. */
size_t cli_values(const cli_args *a, cli_option_id id, const char **out);
/* A whole number from least to most; false after telling what is wrong. Leaves *out where the option is not given. */
bool cli_number(const cli_args *a, cli_option_id id, unsigned long least, unsigned long most, unsigned long *out);
/* Which of the option's choices was given, from 0; `otherwise` where it is not given. */
int cli_choice(const cli_args *a, cli_option_id id, int otherwise);

/* "rasid COMMAND: " and the message, to standard error. Returns CLI_USAGE. */
int cli_wrong(const cli_args *a, const char *fmt, ...);
/* The nearest of n words (`word(i)`) to what was typed, or NULL where none is near. */
const char *cli_nearest(const char *typed, size_t n, const char *(*word)(size_t i));

int cli_help(const cli_command *c);
int cli_help_command(const cli_args *a);
int cli_version_command(const cli_args *a);
int cli_code_command(const cli_args *a);
int cli_ingest_command(const cli_args *a);
int cli_watch_command(const cli_args *a);
int cli_doctor_command(const cli_args *a);
int cli_recode_command(const cli_args *a);
int cli_review_command(const cli_args *a);
/* Opens the record that --db names; CLI_DONE, or another status after telling why. */
int cli_open_record(const cli_args *a, bool write, rasid_store **out);
/* --threads, else the processors that this process may use; false after telling what is wrong. */
bool cli_threads(const cli_args *a, unsigned *out);
int cli_report_command(const cli_args *a);
int cli_query_command(const cli_args *a);
int cli_ledger_command(const cli_args *a);
int cli_network_command(const cli_args *a);
int cli_export_command(const cli_args *a);
int cli_serve_command(const cli_args *a);
int cli_explain_command(const cli_args *a);
int cli_eval_command(const cli_args *a);
int cli_train_command(const cli_args *a);
int cli_lexicon_build(const cli_args *a);
int cli_lexicon_check(const cli_args *a);
int cli_lexicon_dump(const cli_args *a);
int cli_lexicon_diff(const cli_args *a);
int cli_lexicon_coverage(const cli_args *a);
int cli_lexicon_try(const cli_args *a);
int cli_lexicon_suggest(const cli_args *a);
int cli_lexicon_when(const cli_args *a);
int cli_lexicon_whois(const cli_args *a);
int cli_lexicon_members(const cli_args *a);
int cli_lexicon_stats(const cli_args *a);
int cli_lexicon_import(const cli_args *a);

/* ---- what the commands share ---- */
/* Standard output's style: colours only on a terminal without NO_COLOR; its width, else COLUMNS, else 100. */
rasid_style cli_style(void);
/* May a line of progress be shown: standard error is a terminal, --no-progress is not given. */
bool cli_may_progress(const cli_args *a);
/* "rasid: FILE:LINE:COLUMN: message" to standard error. Returns CLI_FAILED. */
int cli_failed(const rasid_error *err);
/* After rasid_store_open went well: tells where a record of an earlier version was brought to this one. CLI_DONE. */
int cli_opened(const rasid_error *err);
/* Prints a message; ctx is unused. */
void cli_message(void *ctx, const rasid_message *m);
/* rasid_write_fn on standard output. */
rasid_status cli_write(void *ctx, const char *p, size_t n);
/* Opens the lexicon that --lexicon, --no-builtin and --model name; CLI_DONE or CLI_FAILED after telling why. */
int cli_open_lexicon(const cli_args *a, const char *model, rasid_lexicon **out);
/* The same and an engine with --lang, --date and --min-confidence on it. */
int cli_open_engine(const cli_args *a, const char *model, rasid_lexicon **lex, rasid_engine **out);
/* Engine options as the command line gives them. */
bool cli_engine_options(const cli_args *a, rasid_engine_options *o);
rasid_input cli_input(const cli_args *a);
/* Hands each document of a file (- is standard input) to `each`, with the --lang and --date of `o` where it tells none. A
 * document that fails is told and passed over; CLI_FAILED where one did, or the file could not be read. */
typedef rasid_status (*cli_document_fn)(void *ctx, const rasid_document *doc, rasid_error *err);
int cli_each_document(const cli_args *a, const rasid_engine_options *o, const char *path, cli_document_fn each, void *ctx);
/* The same for every file of --on. */
int cli_corpus(const cli_args *a, const rasid_engine_options *o, cli_document_fn each, void *ctx);
/* CLI_FAILED where standard output could not be written whole. */
int cli_finish(int status);

/* ---- documents ---- */
/* How addresses are fetched. */
typedef struct cli_fetch {
  bool allow_private;
  const char *state;  /* file in which rasid-fetch remembers what has not changed; NULL: everything is fetched */
  const char *robots; /* the same for robots.txt; NULL: asked for anew */
} cli_fetch;
bool cli_is_address(const char *path);
/* A reader of a file, a folder, standard input ("-") or of what rasid-fetch brings from an http(s) address. Zeroed: none. */
typedef struct cli_reader {
  rasid_reader *reader;
  long child; /* rasid-fetch; 0: none */
  int fd;
} cli_reader;
rasid_status cli_reader_open(cli_reader *r, const char *path, rasid_input kind, const cli_fetch *how,
                             rasid_message_fn message, void *ctx, rasid_error *err);
/* False where rasid-fetch failed; it told why itself. A zeroed reader is fine. */
bool cli_reader_close(cli_reader *r);
/* The path of a program that stands beside this one, or where `make install` puts it. */
bool cli_find_program(const char *name, char *path, size_t size);

/* ---- pipeline ---- */
/* What is done with coded documents instead of writing their events; the functions get ctx. */
typedef struct cli_keep {
  void *ctx;
  bool (*known)(void *ctx, const rasid_document *doc); /* in the reader's thread: it need not be coded */
  /* In order, in one thread. result NULL: it was known. What is not RASID_OK ends the run. */
  rasid_status (*take)(void *ctx, const rasid_document *doc, rasid_result *result, rasid_error *err);
  bool (*stop)(void *ctx); /* was the run interrupted? */
  bool (*idle)(void *ctx); /* nothing is ready: what is open should be closed; false ends the run */
  /* In the reader's thread: all of a file was read; what it held is still on its way. May be NULL. */
  void (*done)(void *ctx, size_t file, bool ok);
} cli_keep;
typedef struct cli_run {
  const rasid_lexicon *lexicon;
  rasid_engine_options engine;
  const char **files;
  size_t nfiles;
  rasid_input input;
  rasid_format format;
  rasid_style style;
  unsigned threads;
  bool progress;
  const cli_keep *keep; /* NULL: events are written */
  cli_fetch fetch;
} cli_run;
/* Codes all documents of the files and writes their events to standard output, the same bytes for any number of
 * threads. A document that fails is told and passed over; CLI_FAILED where a file could not be read or written. */
int cli_pipeline(const cli_run *run);
#endif

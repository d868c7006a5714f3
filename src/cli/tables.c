/* The commands and options: the one place that names them. help.c, args.c and the man page read these tables. */
#include "cli/cli.h"

const cli_option CLI_OPTIONS[CLI_OPTION_COUNT] = {
    [CLI_INPUT] = {"input", "KIND", "auto|text|jsonl",
                   "what the files hold: plain text (a file is a document), JSON lines, or find out (auto)"},
    [CLI_FORMAT] = {"format", "FORM", "jsonl|json|table|tsv",
                    "how events are written; table on a terminal, else jsonl"},
    [CLI_LANG] = {"lang", "CODE", NULL, "language of documents that do not tell theirs: ar or en"},
    [CLI_DATE] = {"date", "YYYY-MM-DD", NULL, "date of documents that do not tell theirs"},
    [CLI_LEXICON] = {"lexicon", "PATH", NULL,
                     "lay a lexicon file, folder or compiled lexicon over the built-in one (may be repeated)"},
    [CLI_NO_BUILTIN] = {"no-builtin", NULL, NULL, "use only what --lexicon names"},
    [CLI_MODEL] = {"model", "FOLDER", NULL, "use the trained weights of a folder"},
    [CLI_THREADS] = {"threads", "N", NULL, "code N documents at a time; the output stays the same"},
    [CLI_MIN_CONFIDENCE] = {"min-confidence", "X", NULL, "leave out events below this confidence, 0 to 1"},
    [CLI_NO_PROGRESS] = {"no-progress", NULL, NULL, "show no progress on the terminal"},
    [CLI_SENTENCE] = {"sentence", "N", NULL, "only this sentence, numbered as in the events, from 0"},
    [CLI_TEXT] = {"text", "TEXT", NULL, "explain this text instead of a file"},
    [CLI_GOLD] = {"gold", "FILE", NULL, "gold sentences as JSON lines (may be repeated)"},
    [CLI_TYPES] = {"types", "T,T", NULL, "measure only these event types"},
    [CLI_JSON] = {"json", NULL, NULL, "one JSON object instead of text"},
    [CLI_ERRORS] = {"errors", NULL, NULL, "what went wrong and where, most frequent cause first"},
    [CLI_FOLDS] = {"folds", "N", NULL, "parts for cross-validation, 2 to 20 (5)"},
    [CLI_COSTS] = {"costs", "C,C", NULL, "values of the trainer's C to choose from (0.1,0.3,1,3)"},
    [CLI_KEEP] = {"keep", NULL, NULL, "leave the training examples in the folder too"},
    [CLI_OUT] = {"out", "PATH", NULL, "where to write"},
    [CLI_EXAMPLES] = {"examples", NULL, NULL, "run the good and wrong example of every rule"},
    [CLI_BUILTIN] = {"builtin", NULL, NULL, "lay the sources over the built-in lexicon"},
    [CLI_FIRED] = {"fired", NULL, NULL, "only entries that fired"},
    [CLI_ON] = {"on", "YYYY-MM-DD", NULL, "as it was on this day; without it, today"},
    [CLI_CORPUS] = {"on", "CORPUS-FILE...", NULL, "the documents to read, up to the next option"},
    [CLI_TOP] = {"top", "N", NULL, "write no more than N candidates (50)"},
    [CLI_MAN] = {"man", NULL, NULL, "write the manual page (man format)"},
    [CLI_COMPLETION] = {"completion", NULL, NULL, "write the completion for bash"},
    [CLI_HELP] = {"help", NULL, NULL, "show this help"},
};

#define LEX (CLI_BIT(CLI_LEXICON) | CLI_BIT(CLI_NO_BUILTIN) | CLI_BIT(CLI_MODEL))
#define DOC (CLI_BIT(CLI_INPUT) | CLI_BIT(CLI_LANG) | CLI_BIT(CLI_DATE))

const cli_command CLI_COMMANDS[] = {
    {"code", "[FILE...]", "read documents, write events",
     "Reads the files, or standard input without any (- is standard input too), and writes an event for each act that\n"
     "they report. A document that cannot be read is told and passed over. JSON lines take {\"id\", \"date\", "
     "\"lang\",\n"
     "\"source\", \"url\", \"title\", \"text\"}; only text must be there.",
     "rasid code report.txt\n"
     "rasid code --format tsv --date 2024-07-01 *.txt > events.tsv\n"
     "rasid code --input jsonl --threads 8 < news.jsonl > events.jsonl\n"
     "rasid code --lexicon my-names.lex report.txt\n",
     DOC | LEX | CLI_BIT(CLI_FORMAT) | CLI_BIT(CLI_THREADS) | CLI_BIT(CLI_MIN_CONFIDENCE) | CLI_BIT(CLI_NO_PROGRESS), 0,
     -1, cli_code_command},
    {"explain", "[FILE...]", "show how a text was read, and why so",
     "Shows each sentence with its words, the names found, the parts of the sentence and the candidates for events "
     "with\n"
     "their scores: those that became events and those that were dropped, and why.",
     "rasid explain report.txt\n"
     "rasid explain --sentence 2 report.txt\n"
     "rasid explain --text \"France and Germany signed an agreement on energy.\"\n",
     DOC | LEX | CLI_BIT(CLI_SENTENCE) | CLI_BIT(CLI_TEXT), 0, -1, cli_explain_command},
    {"eval", "", "measure the coding against gold sentences",
     "Codes every gold sentence and writes precision, recall and F1: of types, of who, of pairs, of fields, "
     "frameworks,\n"
     "status, speaker and negation, and of each type.",
     "rasid eval --gold gold.jsonl\n"
     "rasid eval --gold a.jsonl --gold b.jsonl --errors\n",
     LEX | CLI_BIT(CLI_GOLD) | CLI_BIT(CLI_TYPES) | CLI_BIT(CLI_JSON) | CLI_BIT(CLI_ERRORS), 0, 0, cli_eval_command},
    {"train", "", "train the model's weights on gold sentences",
     "Makes training examples of the gold sentences, runs the program rasid-train on them and writes the weights of "
     "both\n"
     "models (events, sides) into a folder. `rasid code --model FOLDER` uses them.",
     "rasid train --gold gold.jsonl --out my-model\n",
     LEX | CLI_BIT(CLI_GOLD) | CLI_BIT(CLI_OUT) | CLI_BIT(CLI_FOLDS) | CLI_BIT(CLI_COSTS) | CLI_BIT(CLI_KEEP), 0, 0,
     cli_train_command},
    {"lexicon build", "PATH...", "compile lexicon sources into one file",
     "Each file or folder is laid over the one before. Every error is told with file, line and column; then no file is "
     "written.",
     "rasid lexicon build --out lexicon.bin lexicon/\n"
     "rasid code --lexicon lexicon.bin --no-builtin report.txt\n",
     CLI_BIT(CLI_OUT) | CLI_BIT(CLI_BUILTIN), 1, -1, cli_lexicon_build},
    {"lexicon check", "[PATH...]", "look for errors in lexicon sources",
     "Sources are read as laid over the built-in lexicon. With --examples also runs every rule's good and wrong "
     "example;\n"
     "without a path, those of the built-in lexicon.",
     "rasid lexicon check my-names.lex\n"
     "rasid lexicon check --examples my-rules.lex\n",
     CLI_BIT(CLI_EXAMPLES) | CLI_BIT(CLI_NO_BUILTIN), 0, -1, cli_lexicon_check},
    {"lexicon dump", "[PATH...]", "write the sources of the lexicon",
     "Writes the *.lex files of the built-in lexicon (with what PATH lays over it) into the folder --out.",
     "rasid lexicon dump --out my-lexicon\n", CLI_BIT(CLI_OUT) | CLI_BIT(CLI_NO_BUILTIN), 0, -1, cli_lexicon_dump},
    {"lexicon diff", "A [B]", "show what one lexicon has otherwise than another",
     "A and B are compiled lexicons, or sources, which are laid over the built-in lexicon; without B, A is compared "
     "with it.",
     "rasid lexicon diff my-names.lex\n"
     "rasid lexicon diff old.bin new.bin\n",
     CLI_BIT(CLI_NO_BUILTIN), 1, 2, cli_lexicon_diff},
    {"lexicon coverage", "[FILE...]", "count which entries fire in documents, and which never",
     "One line an entry, sense or rule: how often, its name, where it is written.",
     "rasid lexicon coverage --fired news.jsonl | head\n", DOC | LEX | CLI_BIT(CLI_FIRED), 0, -1, cli_lexicon_coverage},
    {"lexicon try", "CHANGED-FILE... --on CORPUS-FILE...", "show which events appear, vanish or change with changed lexicon files",
     "Codes every document with the lexicon as it is and with the changed files laid over it. A line each event that\n"
     "appears (+), vanishes (-) or changes (~): document and sentence, type, trigger, actors > recipients, and the entry, sense\n"
     "or rule that did it; at the end the sums by entry.",
     "rasid lexicon try verbs-consult.lex --on news.jsonl\n"
     "rasid lexicon try my-names.lex my-rules.lex --on *.txt --input text --format jsonl\n",
     DOC | LEX | CLI_BIT(CLI_CORPUS) | CLI_BIT(CLI_FORMAT) | CLI_BIT(CLI_MIN_CONFIDENCE), 1, -1, cli_lexicon_try},
    {"lexicon suggest", "--on CORPUS-FILE...", "find words that the lexicon may lack as triggers",
     "Words that stand beside actors where triggers stand, but have no entry, or one without a sense; most promising first: how\n"
     "often and beside how many different actors, the likeliest event type and how alike its triggers stand (0 to 1), the\n"
     "triggers most alike, and where the word was first met (document:byte). A person decides: see lexicon/FORMAT.md for the\n"
     "entry, and `rasid lexicon try` for what it changes.",
     "rasid lexicon suggest --on news.jsonl\n"
     "rasid lexicon suggest --top 200 --format jsonl --lang ar --on *.txt --input text\n",
     DOC | LEX | CLI_BIT(CLI_CORPUS) | CLI_BIT(CLI_FORMAT) | CLI_BIT(CLI_TOP), 0, 0, cli_lexicon_suggest},
    {"lexicon when", "TEXT", "show the dates that a text tells",
     "One line an expression of time, with its first and last day. --date is the day on which the text was written; without "
     "it,\n"
     "what counts from that day (last week) has no date.",
     "rasid lexicon when --date 2017-06-07 \"last Tuesday\"\n"
     "rasid lexicon when --format jsonl --date 2017-06-07 \"by 2030\"\n",
     LEX | CLI_BIT(CLI_LANG) | CLI_BIT(CLI_DATE) | CLI_BIT(CLI_FORMAT), 1, 1, cli_lexicon_when},
    {"lexicon whois", "TEXT", "show who or what a text names",
     "One line a reading, best first: a person with the highest office held on the day --on, an office and who holds it,\n"
     "a state, organisation, group, framework, outlet, agency or place.",
     "rasid lexicon whois \"president of Egypt\"\n"
     "rasid lexicon whois --on 2010-05-01 --format jsonl \"prime minister of the United Kingdom\"\n",
     LEX | CLI_BIT(CLI_LANG) | CLI_BIT(CLI_ON) | CLI_BIT(CLI_FORMAT), 1, 1, cli_lexicon_whois},
    {"lexicon members", "FRAMEWORK", "show who belongs to an organisation or framework, and as what",
     "FRAMEWORK is its code or any of its names. Members are full members; observers, partners, founders, the invited and\n"
     "the suspended are told as such.",
     "rasid lexicon members SCO\n"
     "rasid lexicon members --on 2016-01-01 --format jsonl \"European Union\"\n",
     LEX | CLI_BIT(CLI_ON) | CLI_BIT(CLI_FORMAT), 1, 1, cli_lexicon_members},
    {"lexicon stats", "", "show how much the lexicon knows",
     "Counts by kind and language: entries, names, terms of office, memberships, triggers of each event type, forms.",
     "rasid lexicon stats\nrasid lexicon stats --format json\n", LEX | CLI_BIT(CLI_FORMAT), 0, 0, cli_lexicon_stats},
    {"lexicon import", "FILE...", "make lexicon sources of another coder's dictionaries",
     "Reads actor, agent and verb dictionaries of PETRARCH and Phoenix, and those of TABARI, and writes *.lex files into the\n"
     "folder --out. What could not be carried over is told with file and line.",
     "rasid lexicon import --out mine Phoenix.Countries.actors.txt Phoenix.agents.txt\n"
     "rasid lexicon check mine\n"
     "rasid code --lexicon mine report.txt\n",
     LEX | CLI_BIT(CLI_OUT), 1, -1, cli_lexicon_import},
    {"version", "", "show the versions of program, schema, lexicon and model", "", "rasid version\n", LEX, 0, 0,
     cli_version_command},
    {"help", "[COMMAND]", "show help", "Without a command, lists the commands.",
     "rasid help code\nrasid help lexicon build\n", CLI_BIT(CLI_MAN) | CLI_BIT(CLI_COMPLETION), 0, 2, cli_help_command},
};
const size_t CLI_NCOMMANDS = sizeof CLI_COMMANDS / sizeof *CLI_COMMANDS;

/* The commands and options: the one place that names them. help.c, args.c and the man page read these tables. */
#include "cli/cli.h"

const cli_option CLI_OPTIONS[CLI_OPTION_COUNT] = {
    [CLI_INPUT] = {"input", "KIND", "auto|text|jsonl|html|rss|xml|warc",
                   "what the files hold: plain text (a file is a document), JSON lines, a page, RSS or Atom, PETRARCH's XML, "
                   "WARC, or find out (auto)"},
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
    [CLI_ORIGIN] = {"origin", NULL, NULL, "tell from which bytes of the file each sentence and trigger came"},
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
    [CLI_DB] = {"db", "FILE", NULL, "the record"},
    [CLI_FORM] = {"format", "FORM", "table|json|jsonl|csv|tsv|md|html|graphml|dot",
                  "how the answer is written (table; of export jsonl); graphml and dot are of network"},
    [CLI_DYAD] = {"dyad", "A,B", NULL, "only what is between these two, such as CHN,KAZ"},
    [CLI_ACTOR] = {"actor", "CODE", NULL, "only what this state or organisation has a part in"},
    [CLI_TYPE] = {"type", "TYPE", NULL, "only events of this type, such as CONSULT"},
    [CLI_FIELD] = {"field", "FIELD", NULL, "only in this field, such as energy, with its parts"},
    [CLI_FRAMEWORK] = {"framework", "CODE", NULL, "only under this framework, such as SCO"},
    [CLI_LEVEL] = {"level", "LEVEL", NULL, "only at this level, such as minister"},
    [CLI_STATUS] = {"status", "STATUS", NULL, "past, ongoing, planned or conditional"},
    [CLI_FROM] = {"from", "DATE", NULL, "not before this day, month or year"},
    [CLI_TO] = {"to", "DATE", NULL, "not after this day, month or year"},
    [CLI_WORDS] = {"text", "WORDS", NULL, "only from documents that hold all these words"},
    [CLI_SOURCE] = {"source", "NAME", NULL, "only from documents of this source"},
    [CLI_LIMIT] = {"limit", "N", NULL, "at most so many rows"},
    [CLI_HALF_LIFE] = {"half-life", "MONTHS", NULL, "in which an event's weight halves in the trailing index (12)"},
    [CLI_WINDOW] = {"window", "MONTHS", NULL, "within which a delivery may follow its promise (36)"},
    [CLI_MIN_SCORE] = {"min-score", "X", NULL, "propose no link of a promise to a delivery below this score, 0 to 1 (0.35)"},
    [CLI_AS_OF] = {"on", "YYYY-MM-DD", NULL, "as it stood on this day; without it, on the last day of the record"},
    [CLI_STATE] = {"state", "STATE", "open|kept|overdue|withdrawn|general|unpromised", "only promises in this state"},
    [CLI_LINKS] = {"links", NULL, NULL, "every link of a promise to a delivery, not only the best"},
    [CLI_EDGES] = {"edges", NULL, NULL, "the ties instead of the states"},
    [CLI_EVENT] = {"event", "ID", NULL, "an event of the record --db: its tellings, and why they are one"},
    [CLI_BY] = {"by", "NAME", NULL, "who says it"},
    [CLI_NOTE] = {"note", "TEXT", NULL, "why"},
    [CLI_SET] = {"set", "KEY=VALUE", NULL, "what is right (may be repeated)"},
    [CLI_LINK] = {"link", "ID", NULL, "of the link from the promise EVENT to this delivery"},
    [CLI_UPGRADE] = {"upgrade", NULL, NULL, "bring a record of an earlier version to this one first"},
    [CLI_PORT] = {"port", "N", NULL, "listen on this port; 0: a free one (8080)"},
    [CLI_HOST] = {"host", "ADDRESS[,NAME...]", NULL, "listen on this address (127.0.0.1), and answer requests for these names too"},
    [CLI_NEW_TOKEN] = {"new-token", "NAME", NULL, "make a token for writing, in place of those made for NAME before, print it and end"},
    [CLI_PRIVATE] = {"allow-private", NULL, NULL, "fetch from loopback and private addresses too"},
    [CLI_EVERY] = {"every", "TIME", NULL, "look again after so many seconds, or minutes, hours, days: 30, 5m, 2h, 1d (5m)"},
    [CLI_ONCE] = {"once", NULL, NULL, "look once and end, as a job of cron does"},
    [CLI_LIST] = {"list", "FILE", NULL, "watch what this file names too, one a line; # begins a comment (may be repeated)"},
    [CLI_CORPUS] = {"on", "CORPUS-FILE...", NULL, "the documents to read, up to the next option"},
    [CLI_TOP] = {"top", "N", NULL, "write no more than N candidates (50)"},
    [CLI_MAN] = {"man", NULL, NULL, "write the manual page (man format)"},
    [CLI_COMPLETION] = {"completion", NULL, NULL, "write the completion for bash"},
    [CLI_HELP] = {"help", NULL, NULL, "show this help"},
};

#define LEX (CLI_BIT(CLI_LEXICON) | CLI_BIT(CLI_NO_BUILTIN) | CLI_BIT(CLI_MODEL))
#define ASK (CLI_BIT(CLI_DB) | CLI_BIT(CLI_FORM) | CLI_BIT(CLI_LEXICON) | CLI_BIT(CLI_NO_BUILTIN))
#define SPAN (CLI_BIT(CLI_FROM) | CLI_BIT(CLI_TO) | CLI_BIT(CLI_FIELD) | CLI_BIT(CLI_FRAMEWORK))
#define EVENTS                                                                                                         \
  (SPAN | CLI_BIT(CLI_DYAD) | CLI_BIT(CLI_ACTOR) | CLI_BIT(CLI_TYPE) | CLI_BIT(CLI_LEVEL) | CLI_BIT(CLI_STATUS) |       \
   CLI_BIT(CLI_MIN_CONFIDENCE) | CLI_BIT(CLI_WORDS) | CLI_BIT(CLI_SOURCE) | CLI_BIT(CLI_AS_OF) | CLI_BIT(CLI_LIMIT))
#define DOC (CLI_BIT(CLI_INPUT) | CLI_BIT(CLI_LANG) | CLI_BIT(CLI_DATE) | CLI_BIT(CLI_PRIVATE))

const cli_command CLI_COMMANDS[] = {
    {"code", "[FILE...]", "read documents, write events",
     "Reads the files, or standard input without any (- is standard input too), and writes an event for each act that\n"
     "they report. A document that cannot be read is told and passed over. JSON lines take {\"id\", \"date\", "
     "\"lang\",\n"
     "\"source\", \"url\", \"title\", \"text\"}; only text must be there. Of a page the main text, title, date, outlet, language\n"
     "and address are found; RSS, Atom, WARC and PETRARCH's XML give a document an item. Files may be compressed by gzip or zstd and in\n"
     "UTF-8, UTF-16 or an older charset of Arabic, English or Russian. A folder stands for all files in it,\n"
     "an http(s) address for what rasid-fetch brings from there.",
     "rasid code report.txt\n"
     "rasid code page.html feed.rss crawl.warc.gz folder-of-pages\n"
     "rasid code https://example.org/news.rss\n"
     "rasid code --format tsv --date 2024-07-01 *.txt > events.tsv\n"
     "rasid code --input jsonl --threads 8 < news.jsonl > events.jsonl\n"
     "rasid code --lexicon my-names.lex report.txt\n",
     DOC | LEX | CLI_BIT(CLI_FORMAT) | CLI_BIT(CLI_THREADS) | CLI_BIT(CLI_MIN_CONFIDENCE) | CLI_BIT(CLI_NO_PROGRESS), 0,
     -1, cli_code_command},
    {"explain", "[FILE...]", "show how a text was read, and why so",
     "Shows each sentence with its words, the names found, the parts of the sentence and the candidates for events "
     "with\n"
     "their scores: those that became events and those that were dropped, and why. With --origin also the bytes of the file\n"
     "that they came from, as it is once it is expanded, before its charset, tags and escapes were read; of an event of a record (--event)\n"
     "where the files are named that its documents were read from, for the record keeps their texts alone.",
     "rasid explain report.txt\n"
     "rasid explain --sentence 2 report.txt\n"
     "rasid explain --origin page.html\n"
     "rasid explain --text \"France and Germany signed an agreement on energy.\"\n"
     "rasid explain --db news.db --event 2d0a1cf5b6e1b8a49d1f0a5a8f9c7e31\n"
     "rasid explain --db news.db --event 2d0a1cf5b6e1b8a49d1f0a5a8f9c7e31 --origin news.jsonl\n",
     DOC | LEX | CLI_BIT(CLI_SENTENCE) | CLI_BIT(CLI_TEXT) | CLI_BIT(CLI_ORIGIN) | CLI_BIT(CLI_DB) | CLI_BIT(CLI_EVENT), 0, -1, cli_explain_command},
    {"ingest", "[FILE...]", "read documents into a record",
     "Codes the documents as `rasid code` does and stores them with their events in the record --db, which is made where there "
     "is\n"
     "none. Copies of one text and retellings of one event are found. What the record has already is passed over, so that an\n"
     "interrupted run goes on by the same command; a document that came with another content is kept as its revision.\n"
     "SIGINT and SIGTERM end the run after the document at hand.",
     "rasid ingest --db news.db *.jsonl\n"
     "rasid ingest --db news.db crawl.warc.gz folder-of-pages https://example.org/news.rss\n"
     "rasid ingest --db news.db --date 2024-07-01 report.txt\n",
     DOC | LEX | CLI_BIT(CLI_DB) | CLI_BIT(CLI_THREADS) | CLI_BIT(CLI_MIN_CONFIDENCE) | CLI_BIT(CLI_NO_PROGRESS), 0, -1,
     cli_ingest_command},
    {"watch", "[FOLDER|FILE|URL...]", "read what comes into folders and feeds into a record, again and again",
     "Looks at folders, files and http(s) addresses every --every and stores what is new or changed in the record --db, as\n"
     "`rasid ingest` does. A file that is still being written is left until it rests for 3 seconds. A feed that has not changed is\n"
     "not sent again: what its server says of that is kept beside the record in FILE.watch. An address or a folder that fails is\n"
     "told and tried again, an address ever more seldom, up to once an hour; it ends nothing. Where nothing is new nothing is\n"
     "said. SIGINT and SIGTERM end it after the document at hand.",
     "rasid watch --db news.db inbox/ https://example.org/news.rss\n"
     "rasid watch --db news.db --every 15m --list feeds.txt\n"
     "rasid watch --db news.db --once --list feeds.txt\n",
     DOC | LEX | CLI_BIT(CLI_DB) | CLI_BIT(CLI_EVERY) | CLI_BIT(CLI_ONCE) | CLI_BIT(CLI_LIST) | CLI_BIT(CLI_THREADS) |
         CLI_BIT(CLI_MIN_CONFIDENCE) | CLI_BIT(CLI_NO_PROGRESS),
     0, -1, cli_watch_command},
    {"report", "A B", "show how two states stand to each other, on one page",
     "A and B are codes or names. Who they are, the index over time, what they did in which fields, under which frameworks and\n"
     "at which level, the last events with their evidence, on whose word it is told, promises open, kept and overdue, and what\n"
     "the news says of what is known. --on tells how it stood on an earlier day.",
     "rasid report --db news.db CHN KAZ\n"
     "rasid report --db news.db --format html China Kazakhstan > page.html\n"
     "rasid report --db news.db --on 2024-01-01 --field energy CHN KAZ\n",
     ASK | SPAN | CLI_BIT(CLI_SOURCE) | CLI_BIT(CLI_HALF_LIFE) | CLI_BIT(CLI_WINDOW) | CLI_BIT(CLI_AS_OF) |
         CLI_BIT(CLI_LIMIT),
     2, 2, cli_report_command},
    {"query", "[QUESTION]", "ask a record for events and more",
     "QUESTION is events (without one), tellings (of --event), positions, dyad (months of --dyad), ledger, links, network, edges,\n"
     "reviews or coverage; docs/RECORD.md tells their columns. Events come newest first.",
     "rasid query --db news.db --framework SCO\n"
     "rasid query --db news.db --dyad CHN,KAZ --type CONSULT --from 2024 --format tsv\n"
     "rasid query --db news.db --text \"railway tunnel\" --limit 20\n"
     "rasid query --db news.db dyad --dyad CHN,KAZ --format csv\n",
     ASK | EVENTS | CLI_BIT(CLI_EVENT) | CLI_BIT(CLI_HALF_LIFE) | CLI_BIT(CLI_WINDOW) | CLI_BIT(CLI_MIN_SCORE) |
         CLI_BIT(CLI_AS_OF) | CLI_BIT(CLI_STATE),
     0, 1, cli_query_command},
    {"ledger", "[A [B]]", "show promises and what came of them",
     "A promise that names a field, framework, amount, place or date is open, kept, overdue or withdrawn; others are shown as general.\n"
     "A later act of the same parties that does what was promised and shares a mark is proposed as its delivery, with a score.\n"
     "What is less alike is shown as possible and does not count. `rasid review` confirms or refuses a link. --state unpromised lists\n"
     "deliveries that no recorded promise precedes.",
     "rasid ledger --db news.db CHN KAZ\n"
     "rasid ledger --db news.db --state overdue --on 2025-01-01\n"
     "rasid ledger --db news.db --links --format jsonl\n",
     ASK | SPAN | CLI_BIT(CLI_AS_OF) | CLI_BIT(CLI_WINDOW) | CLI_BIT(CLI_MIN_SCORE) | CLI_BIT(CLI_STATE) | CLI_BIT(CLI_LINKS) |
         CLI_BIT(CLI_LIMIT),
     0, 2,
     cli_ledger_command},
    {"network", "", "show who stands in the middle of cooperation",
     "States and organisations with the number and weight of their ties, the share of shortest ways that lead over them, and their\n"
     "community, of a time, field or framework.",
     "rasid network --db news.db --from 2024 --field energy\n"
     "rasid network --db news.db --format graphml > network.graphml\n"
     "rasid network --db news.db --edges --format csv\n",
     ASK | SPAN | CLI_BIT(CLI_SOURCE) | CLI_BIT(CLI_EDGES) | CLI_BIT(CLI_LIMIT), 0, 0, cli_network_command},
    {"export", "", "write the events of a record",
     "JSON and JSON lines are events as `rasid code` writes them, with all their evidence and the number of independent sources; what\n"
     "reviews corrected stands in its place, and what was coded beside it (`coded`). Other formats are the rows of `rasid query`.",
     "rasid export --db news.db > events.jsonl\n"
     "rasid export --db news.db --dyad CHN,KAZ --format tsv > events.tsv\n",
     ASK | EVENTS, 0, 0, cli_export_command},
    {"recode", "", "code the texts of a record anew",
     "Codes every text that another lexicon, model or version coded with the present one, and shows what changed: a line each\n"
     "event more (+), less (-) or otherwise (~), the sums, and reviews whose words tell nothing any more. Reviews are kept.",
     "rasid recode --db news.db\n"
     "rasid recode --db news.db --lexicon my-names.lex\n",
     LEX | CLI_BIT(CLI_DB) | CLI_BIT(CLI_MIN_CONFIDENCE) | CLI_BIT(CLI_THREADS), 0, 0, cli_recode_command},
    {"review", "EVENT confirm|correct|refuse", "say of an event of a record that it is right, wrong or otherwise",
     "Keeps who said it, when and why beside what was coded. A refused event counts nowhere. What is corrected: type, mode, cameo, "
     "status,\n"
     "negated, relation, level, date, due, intensity, actors, recipients, fields, frameworks. A review stays with the words "
     "of the text:\n"
     "it holds after `rasid recode` too.",
     "rasid review --db news.db 2d0a1cf5b6e1b8a49d1f0a5a8f9c7e31 confirm --by \"A. Reader\"\n"
     "rasid review --db news.db 2d0a1cf5b6e1b8a49d1f0a5a8f9c7e31 correct --by AR --note \"ministers met\" --set "
     "level=minister\n"
     "rasid review --db news.db PROMISE refuse --link DELIVERY --by AR\n",
     LEX | CLI_BIT(CLI_DB) | CLI_BIT(CLI_BY) | CLI_BIT(CLI_NOTE) | CLI_BIT(CLI_SET) | CLI_BIT(CLI_LINK) | CLI_BIT(CLI_ON), 2, 2,
     cli_review_command},
    {"serve", "", "answer questions to a record over HTTP, with a page for people",
     "Prints its address and serves until it is interrupted: the page (where this program was built with it), and an API under /api/v1\n"
     "(docs/API.md). It listens on this machine alone unless --host says otherwise. Reading is open to whoever reaches it; reviews and\n"
     "documents are taken with a token. Other programs may write the record beside it.",
     "rasid serve --db news.db\n"
     "rasid serve --db news.db --port 8090 --host 0.0.0.0,rasid.example.org\n"
     "rasid serve --db news.db --new-token \"A. Reader\"\n",
     LEX | CLI_BIT(CLI_DB) | CLI_BIT(CLI_PORT) | CLI_BIT(CLI_HOST) | CLI_BIT(CLI_NEW_TOKEN) | CLI_BIT(CLI_THREADS), 0, 0, cli_serve_command},
    {"doctor", "", "check that a record is whole",
     "Checks the file, and that events, sums, copies and the full-text index are what follows from the texts and tellings. "
     "Reads only, but\n"
     "with --upgrade, which every command that writes does by itself.",
     "rasid doctor --db news.db\n"
     "rasid doctor --upgrade --db old.db\n",
     CLI_BIT(CLI_DB) | CLI_BIT(CLI_UPGRADE), 0, 0, cli_doctor_command},
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

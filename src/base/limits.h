/* Every limit of the program, each with its reason. */
#ifndef RS_BASE_LIMITS_H
#define RS_BASE_LIMITS_H

/* A document's text: spans are 32-bit, and no news report comes near this; longer text is cut with a warning. */
#define RS_MAX_TEXT (16u << 20)
/* One line of JSON lines input: an escaped document of RS_MAX_TEXT with room for its other fields. */
#define RS_MAX_LINE (128u << 20)
/* Tokens in a sentence: longer runs are tables or lists without a stop; the sentence is cut there. */
#define RS_MAX_SENTENCE_TOKENS 400u
/* Readings of one token: Arabic's ambiguity with clitics seldom passes five. */
#define RS_MAX_READINGS 8u
/* Words in one lexicon term: the longest official name of an organisation in use has 11. */
#define RS_MAX_TERM_WORDS 16u
/* Parties and events of one sentence: bitmask over parties is 64 wide. */
#define RS_MAX_PARTIES 64u
#define RS_MAX_EVENTS 64u
/* Candidates of one sentence: two a trigger; past this a sentence is a list of headlines. */
#define RS_MAX_CANDS 256u
/* Lexicon source: one file, and errors told before the rest is only counted. */
#define RS_MAX_LEX_FILE (64u << 20)
#define RS_MAX_LEX_ERRORS 50u
/* Attributes of one entry or sense: the busiest has some 40; each is compared with those before it. */
#define RS_MAX_LEX_ATTRS 1000u
/* Memory for one document's work (16 MB of text expand to about 40 bytes a byte at the worst). */
#define RS_MAX_DOC_MEMORY ((size_t)1 << 31)
/* Threads: more than this never helped a reader of one file. */
#define RS_MAX_THREADS 256u
/* Contexts of words that suggestions count, 16 bytes each (64 MB); past it rare words, of which little can be told, are
 * dropped. A power of two. */
#define RS_MAX_SUGGEST_CELLS ((size_t)1 << 22)
#endif

/* Every limit of the program, each with its reason. */
#ifndef RS_BASE_LIMITS_H
#define RS_BASE_LIMITS_H

/* A document's text: spans are 32-bit, and no news report comes near this; longer text is cut with a warning. */
#define RS_MAX_TEXT (16u << 20)
/* One line of JSON lines input: an escaped document of RS_MAX_TEXT with room for its other fields. */
#define RS_MAX_LINE (128u << 20)
/* One record of a feed, a WARC or another list of documents, and one page: the longest report with all its markup. A page
 * past it is read as plain text, a record is left out. */
#define RS_MAX_RECORD (32u << 20)
#define RS_MAX_PAGE (8u << 20)
/* HTML for the tree builder, which is quadratic in nesting and in attributes: pages in use stay under 100 and 4 KB. */
#define RS_MAX_HTML_DEPTH 1000u
#define RS_MAX_HTML_TAG (16u << 10)
/* Open elements that closing tags without an opening one are compared with, in all: a tenth of a second. */
#define RS_MAX_HTML_STRAY (1u << 27)
/* Memory of a page's tree: pages in use take 10 to 40 bytes a byte; tags that are opened again for each paragraph
 * multiply without end. */
#define RS_MAX_HTML_MEMORY ((size_t)256 << 20)
#define RS_HTML_MEMORY_A_BYTE 64u
/* Compressed input: text shrinks to a tenth, deflate's most is a thousandth. Past the free bytes a higher ratio is a bomb;
 * a stream with this many broken parts is given up. */
#define RS_MAX_RATIO 200u
#define RS_RATIO_FREE (1u << 20)
#define RS_MAX_BROKEN_PARTS 100u
/* Header lines of a WARC record or of HTTP: 8 KB is what servers take. */
#define RS_MAX_HEADER (64u << 10)
/* What is looked at to find out the kind of an input, and for a declared charset. */
#define RS_MAX_SNIFF (64u << 10)
/* Restarts of the XML parser behind an error inside one record, and nested elements there. */
#define RS_MAX_XML_RESTARTS 64u
#define RS_MAX_XML_DEPTH 1000u
/* Folders inside folders: paths of the system end near 4,096 bytes. */
#define RS_MAX_FOLDER_DEPTH 64u
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

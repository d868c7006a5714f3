/* XML by records: a stream is cut at the elements that hold a document each, and each of them is parsed alone, so that
 * what is broken in one costs no other. xml.c alone knows expat. */
#ifndef RS_INGEST_XML_H
#define RS_INGEST_XML_H
#include "ingest/input.h"
#include "ingest/origin.h"

/* One record as it was cut. Valid until the next. */
typedef struct rs_xml_record {
  rs_str head; /* what stood before it: of the first, what the whole tells of itself */
  rs_str open; /* its first tag */
  rs_str body; /* all behind, without its last tag */
  rs_str name; /* as written */
  uint64_t offset, head_offset;
} rs_xml_record;

/* Is an element of this name (without its prefix) a record? */
typedef bool (*rs_xml_is_record)(rs_str name);

/* The next record; RASID_END behind the last, with what is left as its head. One over RS_MAX_RECORD is noted and passed
 * over, one without its end ends before the next. Notes count from the input's head. */
RASID_MUST_USE rasid_status rs_xml_next(rs_input *in, rs_xml_is_record is, const rs_notes *notes, rs_xml_record *out,
                                        rasid_error *err);

/* What the parser meets; depth 0 is the record itself. */
typedef struct rs_xml_handler {
  void (*start)(void *ctx, const char *name, const char **attributes, uint32_t depth);
  /* Where it stands in the mended record: `size` bytes at `at`; size 0: not told. */
  void (*text)(void *ctx, const char *p, size_t n, uint64_t at, size_t size);
  void (*end)(void *ctx, const char *name, uint32_t depth);
  bool (*again)(rs_str name); /* may reading begin anew with this element? */
  void (*broken)(void *ctx);  /* an error: whatever is open ends here */
} rs_xml_handler;

typedef struct rs_xml rs_xml;
/* NULL when memory is out. */
rs_xml *rs_xml_new(void);
void rs_xml_free(rs_xml *x);
/* Parses a record whose parts are valid UTF-8. Ampersands that begin no reference are taken as written, HTML's names
 * are known, those that the document declares itself are not. Behind an error reading begins anew. Notes count from the
 * record's head. `mended` (may be NULL): gets how what was parsed came out of the body, and text is told its place. Linear.
 * RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_xml_parse(rs_xml *x, rs_str open, rs_str body, rs_str name, const rs_xml_handler *h,
                                         void *ctx, const rs_notes *notes, rs_runs *mended,
                                         rasid_error *err);
/* The name without its prefix. */
rs_str rs_xml_local(rs_str name);
#endif

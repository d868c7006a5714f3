/* WARC: records with a header, a length and a payload each. */
#ifndef RS_INGEST_WARC_H
#define RS_INGEST_WARC_H
#include "ingest/ingest.h"
#include "ingest/input.h"
#include "ingest/origin.h"

/* A record whose payload may hold documents. Strings lie in the input or the arena, until the next call. */
typedef struct rs_warc_record {
  rs_hint hint;
  rs_str payload;
  rs_ingest_kind kind;
  uint64_t offset, payload_offset; /* in the expanded input; of a payload that was decoded, of its coded form */
} rs_warc_record;

typedef struct rs_warc {
  uint64_t left; /* bytes of the record in hand that are still to be passed over */
  bool lost;     /* no record was found where one should be; told already */
  rs_runs *runs; /* get where the payload stands in the input, none where it was compressed; NULL: not asked for */
} rs_warc;

/* The next record that may hold documents: responses with status 2xx, resources and conversions, of the types of pages,
 * feeds and texts. *line counts all records. What is broken is noted and the next "WARC/" looked for. RASID_END,
 * RASID_IO, RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_warc_next(rs_warc *w, rs_input *in, const rs_notes *notes, uint64_t *line, rs_arena *a,
                                         rs_warc_record *out, rasid_error *err);
#endif

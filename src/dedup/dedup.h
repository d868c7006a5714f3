/* De-duplication: copies of one text among documents, retellings of one event among tellings, independent sources among those.
 * All of it pure functions of what is handed in: no order of arrival, no state. The store applies them to its tables.
 *
 *   words.c     text -> folded words       sketch.c  folded words -> signature, bands; are two texts copies?
 *   telling.c   an event -> key and day    group.c   tellings of a window -> groups; sources of a group
 *   once.c      acts -> those that an index counts, once a day */
#ifndef RS_DEDUP_DEDUP_H
#define RS_DEDUP_DEDUP_H
#include "base/arena.h"
#include "base/buf.h"
#include "base/status.h"
#include "ir/ir.h"

/* ---- copies of a text ---- */
/* Appends the folded words of a text, one blank between two: what copies are found by and full text is searched in.
 * Linear. `scratch` is used and left for the caller to reset. RASID_MEMORY, RASID_LIMIT. */
RASID_MUST_USE rasid_status rs_dedup_fold(rs_str text, rs_arena *scratch, rs_buf *out, rasid_error *err);

enum { RS_SKETCH_VALUES = 120, RS_SKETCH_BAND = 3, RS_SKETCH_BANDS = RS_SKETCH_VALUES / RS_SKETCH_BAND, RS_SKETCH_BYTES = 2 * RS_SKETCH_VALUES + 4 };
typedef struct rs_sketch {
  uint16_t value[RS_SKETCH_VALUES];
  int32_t day; /* of the document, from 1970-01-01; RS_SKETCH_NO_DAY: not known */
} rs_sketch;
#define RS_SKETCH_NO_DAY INT32_MIN
/* MinHash over runs of three words. `date`: of the document, ISO 8601 or empty. False: there is no word, so that nothing is a
 * copy of it. */
bool rs_sketch_make(rs_str folded, rs_str date, rs_sketch *out);
/* The hash of one band, for an index: alike where the band's values are, and hardly ever else. */
int64_t rs_sketch_band(const rs_sketch *s, unsigned band);
/* How many values are the same: about RS_SKETCH_VALUES times the share of runs that both texts have. */
unsigned rs_sketch_same(const rs_sketch *a, const rs_sketch *b);
/* One text is the other, edited: they share a whole band and 35 of 100 runs, and came within two days of each other or share
 * three quarters. Symmetric. */
bool rs_sketch_copies(const rs_sketch *a, const rs_sketch *b);
/* Little-endian, as it is stored. */
void rs_sketch_write(const rs_sketch *s, unsigned char out[RS_SKETCH_BYTES]);
bool rs_sketch_read(rs_str bytes, rs_sketch *out);

/* ---- retellings of an event ---- */
enum { RS_WINDOW_DAYS = 1 /* the next morning's papers tell of yesterday, often without saying so */ };
/* The day that opens the window of `day`, where the day before it among those of its key is `before`, in the window of
 * `anchor` (has_before false: there is none). */
int32_t rs_dedup_anchor(int32_t day, bool has_before, int32_t anchor);

typedef struct rs_telling_key {
  int64_t key;  /* tellings of one event have one key */
  int32_t day;  /* from 1970-01-01 */
  bool dated;   /* by the event's own date, else by the document's or not at all */
  bool has_day;
  uint32_t known; /* how many parties are known by a code */
} rs_telling_key;
/* Type, relation, negation, status, precision and parties as one number, and the day. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_dedup_key(const rs_event *e, const rs_doc *doc, rs_telling_key *out, rasid_error *err);
/* The codes of the actors and recipients, sorted, each once, joined by blanks. */
void rs_dedup_parties(const rs_event *e, rs_buf *out);
/* "agency:CODE", "outlet:CODE", "name:SOURCE" or "doc:ID": who is behind a telling. */
void rs_dedup_source(const rs_event *e, const rs_doc *doc, rs_buf *out);

/* What tells tellings of one window apart. Empty: untold. */
enum { RS_FIT_LEVEL, RS_FIT_MODE, RS_FIT_ACT, RS_FIT_PLACE, RS_FIT_ONES };
enum { RS_FIT_FIELDS, RS_FIT_FRAMEWORKS, RS_FIT_AMOUNTS, RS_FIT_LISTS };
typedef struct rs_telling {
  rs_str id;
  rs_str one[RS_FIT_ONES];
  const rs_str *list[RS_FIT_LISTS];
  uint32_t nlist[RS_FIT_LISTS];
  int32_t confidence;
  uint32_t known; /* parties with a code */
  bool fighting;  /* material conflict */
  int64_t source, cluster;
  int64_t row, doc, event; /* the caller's */
  uint32_t group;          /* out: from 0, in the order of the groups' smallest ids */
} rs_telling;
/* Two parties have few acts of one kind a day between them, unless they fight; one alone has many. Then tellings of different texts must
 * share a place or an amount too (or, of two who fight, the mode); where no party is known, they are never one event. */
enum { RS_FIT_PARTIES = 2 };
/* Sorts the tellings of one window by id and puts each into the first group that it fits; *ngroups counts them.
 * tellings x groups; RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_dedup_group(rs_telling *t, uint32_t n, rs_arena *a, uint32_t *ngroups, rasid_error *err);
/* Independent sources of the tellings of `group`: those of one source or of one cluster of documents are one. RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_dedup_sources(const rs_telling *t, uint32_t n, uint32_t group, rs_arena *a, uint32_t *out,
                                             rasid_error *err);
/* What one did to another, or both together, as a fact or a row has it. */
typedef struct rs_act {
  uint32_t day;
  rs_str a, b; /* a to b; mutual: in one order for all acts */
  bool mutual;
  bool counts; /* out */
  rs_str type, id;
  int32_t confidence;
  const uint32_t *sources; /* numbers of the independent ones that tell it; none: one that nobody knows */
  uint32_t nsources;
} rs_act;
/* Sets `counts` of each: it is true where for at least one of its sources there is no other on the same day between the same two in
 * the same direction, of the same type, with a higher confidence (of equal ones the smaller id). RASID_MEMORY. */
RASID_MUST_USE rasid_status rs_dedup_once(rs_act *acts, uint32_t n, rs_arena *a, rasid_error *err);
/* The one with the highest confidence, of two the one with the smaller id. t is sorted by id. */
const rs_telling *rs_dedup_best(const rs_telling *t, uint32_t n, uint32_t group);
#endif

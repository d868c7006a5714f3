/* Documents and tellings of a record, read to be coded anew. */
#ifndef RS_STORE_STORED_H
#define RS_STORE_STORED_H
#include "base/arena.h"
#include "store/store.h"

typedef struct rs_stored_doc {
  rs_doc doc;
  int64_t number;
  char content_hash[33];
} rs_stored_doc;
/* The first document behind number `after` that other versions coded, in the arena. RASID_END: there is none. */
RASID_MUST_USE rasid_status rs_stored_next(rs_store *s, int64_t after, rs_str lexicon, rs_str model, rs_arena *a,
                                           rs_stored_doc *out, rasid_error *err);

/* What is compared of a telling, as texts. */
#define RS_PART_LIST(X)                                                                                                \
  X("type") X("mode") X("cameo") X("actors") X("recipients") X("relation") X("status") X("negated") X("level") X("date")       \
  X("fields") X("frameworks") X("promise") X("due") X("place") X("speaker") X("word") X("confidence")
enum {
#define X(name) +1
  RS_PARTS = 0 RS_PART_LIST(X)
#undef X
};
typedef struct rs_stored_telling {
  rs_str id, trigger;
  uint32_t sentence;
  rs_str part[RS_PARTS];
} rs_stored_telling;
/* The tellings of a document by their place in the text, in the arena. */
RASID_MUST_USE rasid_status rs_stored_tellings(rs_store *s, int64_t doc, rs_arena *a, rs_stored_telling **out, uint32_t *n,
                                               rasid_error *err);
#endif

/* An event as it follows from its tellings, before it is written to the tables or compared with them. */
#ifndef RS_STORE_DERIVE_H
#define RS_STORE_DERIVE_H
#include "store/handle.h"

/* Columns that an event takes from its best telling, by their name in both tables, in the order of the insert. */
#define RS_VALUE_LIST(X)                                                                                               \
  X(type), X(mode), X(cameo), X(goldstein), X(intensity), X(quad), X(relation), X(level), X(status), X(negated),       \
      X(date_start), X(date_end), X(date_precision), X(word), X(confidence), X(due_start), X(due_end), X(place),   \
      X(promise_act), X(promise_mode)
enum {
#define X(name) RS_V_##name
  RS_VALUE_LIST(X),
#undef X
  RS_V_COUNT
};
typedef struct rs_value {
  rs_str text;
  int64_t n;
  bool null, number;
} rs_value;

enum { RS_ACTOR, RS_RECIPIENT };
typedef struct rs_member {
  rs_str shown, code, node; /* code else name; code or ""; country else code */
} rs_member;
typedef struct rs_sides {
  rs_member *at;
  uint32_t n, cap;
} rs_sides;
typedef struct rs_label {
  rs_str kind, code;
} rs_label;
typedef struct rs_pair {
  rs_str a, b;
  const char *role;
  bool weighs; /* bears on an index */
} rs_pair;

struct rs_facts {
  int64_t event, best, source, doc_day, day, month;
  rs_str id, verdict, parties, sides_text[2];
  rs_str fields, frameworks, officials, names, amounts; /* joined by ; */
  rs_str tellers;                                       /* numbers of the independent sources, ascending, joined by blanks */
  int64_t told_first, told_last;                        /* days of the documents that tell it; 0: of one without a day */
  uint32_t tellings, documents, sources;
  int promise;
  bool dated, own; /* own: every telling is on the word of a party to it */
  rs_value value[RS_V_COUNT];
  rs_sides side[2];
  rs_label *labels; /* sorted, each once */
  rs_pair *dyads;   /* the same */
  uint32_t nlabels, labels_cap, ndyads, dyads_cap;
};
#endif

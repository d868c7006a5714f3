/* Evaluation: codes the sentences of a gold and counts what is right. The numbers, and the bytes that are written,
 * are those of the reference scorer (docs/EVAL.md): `type` over (sentence, type), `who` over (sentence, type, side,
 * code), `pair` over (sentence, type, all parties), and over types that are right `fields`, `frameworks`, `status`,
 * `speaker`, `negated`. */
#ifndef RS_EVAL_EVAL_H
#define RS_EVAL_EVAL_H
#include "base/buf.h"
#include "eval/gold.h"
#include <rasid_admin.h>

/* A candidate that the coding looked at, kept or not, and a party that it found: only the table of errors asks. */
typedef struct rs_eval_cand {
  rs_str type;
  rs_span span;    /* its trigger */
  uint8_t dropped; /* rs_drop */
} rs_eval_cand;
typedef struct rs_eval_party {
  rs_str code, country;
  rs_span span;
} rs_eval_party;

/* What coding a document gave. Lives until the next call. */
typedef struct rs_eval_coded {
  const rs_event *events;
  const rs_eval_cand *cands;
  const rs_eval_party *parties;
  uint32_t nevents, ncands, nparties;
  bool told; /* cands and parties are filled; else causes that need them stay general */
} rs_eval_coded;
typedef rasid_status (*rs_eval_code)(void *ctx, const rs_doc *doc, rs_eval_coded *out, rasid_error *err);

/* Runs the evaluation and appends the report to `out`: text, or JSON where options->json. The options' strings stay
 * the caller's. RASID_INPUT: a gold line is wrong; RASID_IO, RASID_MEMORY; or what `code` returned. */
RASID_MUST_USE rasid_status rs_eval_run(const rasid_eval_options *options, rs_eval_code code, void *ctx, rs_buf *out,
                                        rasid_error *err);
#endif

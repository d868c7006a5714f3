/* Score: a linear model over a candidate's features keeps or drops it; a second one decides each party's side. Weights
 * are integers (thousandths) summed as integers: the same bytes everywhere. Format of the weights: docs/MODEL.md. */
#ifndef RS_SCORE_SCORE_H
#define RS_SCORE_SCORE_H
#include "base/buf.h"
#include "code/code.h"

typedef struct rs_model rs_model;

/* Reads the weights (text, kept alive by the caller only during the call). RASID_FORMAT names line and column. */
RASID_MUST_USE rasid_status rs_model_open(const rs_lexicon *lex, rs_str events, rs_str sides, rs_model **out,
                                          rasid_error *err);
/* The same from what rs_model_pack wrote for this very lexicon; the bytes stay the caller's and must outlive the model.
 * RASID_UNSUPPORTED: for another lexicon; RASID_FORMAT: damaged. */
RASID_MUST_USE rasid_status rs_model_open_packed(const rs_lexicon *lex, rs_str bytes, rs_model **out, rasid_error *err);
/* Appends the model as bytes that open without reading a name. */
void rs_model_pack(const rs_model *m, const rs_lexicon *lex, rs_buf *out);
/* NULL is fine. */
void rs_model_close(rs_model *m);
/* 16 hexadecimal digits: hash of both texts. */
rs_str rs_model_version(const rs_model *m);
/* Scores and drops candidates (rs_cand.score, dropped), then decides the sides of the kept ones. */
RASID_MUST_USE rasid_status rs_score(const rs_model *m, const rs_parse *p, rs_cands *cands, rasid_error *err);
/* What a feature of a candidate weighs in the event model, thousandths; 0: nothing. */
int32_t rs_model_weight(const rs_model *m, uint64_t feature);
/* Confidence in thousandths of an event with this score. */
int32_t rs_model_confidence(const rs_model *m, int32_t score);
#endif

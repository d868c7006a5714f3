/* What the files of score share. */
#ifndef RS_SCORE_INTERNAL_H
#define RS_SCORE_INTERNAL_H
#include "base/bytes.h"
#include "code/features.h"
#include "score/score.h"

enum { RS_CLASSES = 2, RS_MAX_CALIBRATION = 32 };

typedef struct rs_weights {
  uint64_t *keys; /* feature + 1; 0: free */
  int32_t (*values)[RS_CLASSES];
  uint32_t mask;
  int32_t threshold[RS_CLASSES];
  int32_t calibration[RS_MAX_CALIBRATION][2];
  uint32_t ncalibration;
  bool borrowed; /* keys and values belong to somebody else */
} rs_weights;

struct rs_model {
  rs_weights events, sides;
  char version[16];
};

/* Adds the weights of n features, of those that have any. */
void rs_weights_sum(const rs_weights *w, const uint64_t *keys, uint32_t n, int32_t sum[RS_CLASSES]);
#endif

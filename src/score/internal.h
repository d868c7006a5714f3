/* What the files of score share. */
#ifndef RS_SCORE_INTERNAL_H
#define RS_SCORE_INTERNAL_H
#include "base/bytes.h"
#include "code/features.h"
#include "score/score.h"

enum { RS_CLASSES = 3, RS_MAX_CALIBRATION = 32 };

/* A table of records in little-endian bytes, as it stands in a packed model: feature + 1 (0: free) and a value a class.
 * The filter has four bits a record; a feature whose bit is not set has no weight, which most have not. */
enum { RS_WEIGHT_RECORD = 8 + 4 * RS_CLASSES };
typedef struct rs_weights {
  const unsigned char *records, *filter;
  unsigned char *own; /* both, where they do not lie in a packed model */
  uint32_t mask;
  int32_t threshold[RS_CLASSES];
  int32_t calibration[RS_MAX_CALIBRATION][2];
  uint32_t ncalibration;
} rs_weights;

static inline size_t rs_weights_size(const rs_weights *w) { return ((size_t)w->mask + 1) * RS_WEIGHT_RECORD; }
static inline size_t rs_weights_filter_size(const rs_weights *w) { return ((size_t)w->mask + 1) / 2; }
/* A feature's template stands in its highest bits, which a product alone would not carry down. */
static inline uint64_t rs_weights_hash(uint64_t feature) {
  return (feature ^ feature >> 32) * UINT64_C(0x9E3779B97F4A7C15);
}
/* The bit of a hash in the filter. */
static inline uint32_t rs_weights_bit(const rs_weights *w, uint64_t h) {
  return (uint32_t)(h >> 40) & (w->mask * 4 + 3);
}

struct rs_model {
  rs_weights events, sides;
  char version[16];
};

/* The sum of the weights of features, a class each. */
void rs_weights_sum(const rs_weights *w, const uint64_t *features, uint32_t n, int32_t sum[RS_CLASSES]);
#endif

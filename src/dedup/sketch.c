/* Sketches of texts (MinHash): of all runs of three words, each of 120 hash functions keeps its smallest value; two texts agree in
 * about the share of runs that both have. The thresholds are those that did best on pairs judged by reading (eval/dedup).
 * Values are cut to 16 bits: a chance agreement is one in 65,536.
 * Invariant: the same words give the same sketch on every machine.
 * Cost: runs x 120 multiplications, about 50 us for a news report. */
#include "base/bytes.h"
#include "code/dates.h"
#include "dedup/dedup.h"

enum { RUN = 3 /* words: two are often idiom, four are broken by every edit */ };
enum { COPY = RS_SKETCH_VALUES * 35 / 100, SURE = RS_SKETCH_VALUES * 3 / 4, NEAR_DAYS = 2 };

static uint64_t mix(uint64_t x) {
  x += UINT64_C(0x9E3779B97F4A7C15);
  x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
  x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
  return x ^ x >> 31;
}

typedef struct lanes {
  uint64_t a[RS_SKETCH_VALUES], b[RS_SKETCH_VALUES];
  uint32_t least[RS_SKETCH_VALUES];
} lanes;

static void take(lanes *l, const char *p, size_t n) {
  uint64_t x = rs_hash(p, n);
  for (unsigned i = 0; i < RS_SKETCH_VALUES; i++) {
    uint32_t v = (uint32_t)((x * l->a[i] + l->b[i]) >> 32);
    if (v < l->least[i]) l->least[i] = v;
  }
}

bool rs_sketch_make(rs_str folded, rs_str date, rs_sketch *out) {
  if (!folded.n) return false;
  lanes l;
  for (unsigned i = 0; i < RS_SKETCH_VALUES; i++) {
    l.a[i] = mix(2 * i) | 1;
    l.b[i] = mix(2 * i + 1);
    l.least[i] = UINT32_MAX;
  }
  uint32_t start[RUN] = {0}; /* of the last words, the oldest first */
  unsigned words = 0;
  for (uint32_t at = 0; at <= folded.n;) {
    uint32_t end = at;
    while (end < folded.n && folded.p[end] != ' ') end++;
    for (unsigned k = 0; k + 1 < RUN; k++) start[k] = start[k + 1];
    start[RUN - 1] = at;
    if (++words >= RUN) take(&l, folded.p + start[0], end - start[0]);
    at = end + 1;
  }
  if (words < RUN) take(&l, folded.p, folded.n);
  for (unsigned i = 0; i < RS_SKETCH_VALUES; i++) out->value[i] = (uint16_t)l.least[i];
  if (!rs_date_parse(date, &out->day)) out->day = RS_SKETCH_NO_DAY;
  return true;
}

int64_t rs_sketch_band(const rs_sketch *s, unsigned band) {
  unsigned char bytes[2 * RS_SKETCH_BAND + 1];
  for (unsigned i = 0; i < RS_SKETCH_BAND; i++) rs_put16(bytes + 2 * i, s->value[band * RS_SKETCH_BAND + i]);
  bytes[2 * RS_SKETCH_BAND] = (unsigned char)band;
  uint64_t h = rs_hash(bytes, sizeof bytes);
  int64_t out;
  memcpy(&out, &h, sizeof out);
  return out;
}

unsigned rs_sketch_same(const rs_sketch *a, const rs_sketch *b) {
  unsigned n = 0;
  for (unsigned i = 0; i < RS_SKETCH_VALUES; i++) n += a->value[i] == b->value[i];
  return n;
}

/* Papers print a wire on the next day, or the day after; a text that comes later is another of its kind (a forecast, a telegram)
 * unless it hardly differs. */
static bool may_be(const rs_sketch *a, const rs_sketch *b) {
  unsigned same = rs_sketch_same(a, b);
  bool told = a->day != RS_SKETCH_NO_DAY && b->day != RS_SKETCH_NO_DAY;
  int64_t apart = told ? (int64_t)a->day - b->day : 0;
  if ((apart > NEAR_DAYS || apart < -NEAR_DAYS) && same < SURE) return false;
  return same >= COPY;
}

bool rs_sketch_copies(const rs_sketch *a, const rs_sketch *b) {
  if (!may_be(a, b)) return false;
  for (unsigned k = 0; k < RS_SKETCH_BANDS; k++)
    if (memcmp(a->value + k * RS_SKETCH_BAND, b->value + k * RS_SKETCH_BAND, 2 * RS_SKETCH_BAND) == 0) return true;
  return false;
}

void rs_sketch_write(const rs_sketch *s, unsigned char out[RS_SKETCH_BYTES]) {
  for (unsigned i = 0; i < RS_SKETCH_VALUES; i++) rs_put16(out + 2 * i, s->value[i]);
  rs_put32(out + 2 * RS_SKETCH_VALUES, (uint32_t)s->day);
}

bool rs_sketch_read(rs_str bytes, rs_sketch *out) {
  if (bytes.n != RS_SKETCH_BYTES) return false;
  for (unsigned i = 0; i < RS_SKETCH_VALUES; i++) out->value[i] = rs_le16(bytes.p + 2 * i);
  uint32_t day = rs_le32(bytes.p + 2 * RS_SKETCH_VALUES);
  memcpy(&out->day, &day, sizeof day);
  return true;
}

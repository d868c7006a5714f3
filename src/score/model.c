/* The weights: text in, two hash tables out. A line is `feature TAB class TAB thousandths`; '#' begins a comment;
 * '@threshold TAB class TAB n' and '@calibration TAB score TAB thousandths' set the rest. A feature of a sense, rule or
 * class that this lexicon lacks is passed over: an overlay may have removed it. Invariant: table size is a power of
 * two, at most half full. */
#include "score/internal.h"
#include <stdlib.h>

static bool table_init(rs_weights *w, uint32_t lines) {
  uint32_t size = 64;
  while (size < lines * 2) size *= 2;
  w->mask = size - 1;
  w->own = calloc(1, rs_weights_size(w) + rs_weights_filter_size(w));
  w->records = w->own;
  w->filter = w->own ? w->own + rs_weights_size(w) : NULL;
  return w->own != NULL;
}

/* The byte where the record of a feature lies, or a free one for it. */
static size_t slot_of(const rs_weights *w, uint64_t key, uint64_t h) {
  uint32_t i = (uint32_t)(h >> 32) & w->mask;
  for (;; i = (i + 1) & w->mask) {
    uint64_t there = rs_le64(w->records + (size_t)i * RS_WEIGHT_RECORD);
    if (!there || there == key + 1) return (size_t)i * RS_WEIGHT_RECORD;
  }
}

void rs_weights_sum(const rs_weights *w, const uint64_t *f, uint32_t n, int32_t sum[RS_CLASSES]) {
  /* Records lie far apart: a group of them is asked for before the first is waited for. */
  enum { GROUP = 16 };
  uint64_t keys[GROUP], hashes[GROUP];
  for (int k = 0; k < RS_CLASSES; k++) sum[k] = 0;
  for (uint32_t i = 0; i < n;) {
    uint32_t some = 0;
    for (; i < n && some < GROUP; i++) {
      uint64_t h = rs_weights_hash(f[i]);
      uint32_t bit = rs_weights_bit(w, h);
      if (!(w->filter[bit / 8] >> bit % 8 & 1)) continue;
      rs_prefetch(w->records + (size_t)((uint32_t)(h >> 32) & w->mask) * RS_WEIGHT_RECORD);
      keys[some] = f[i], hashes[some++] = h;
    }
    for (uint32_t j = 0; j < some; j++) {
      const unsigned char *r = w->records + slot_of(w, keys[j], hashes[j]);
      for (int k = 0; k < RS_CLASSES && rs_le64(r); k++) sum[k] += (int32_t)rs_le32(r + 8 + 4 * k);
    }
  }
}

static void set(rs_weights *w, uint64_t key, int k, int32_t value) {
  uint64_t h = rs_weights_hash(key);
  uint32_t bit = rs_weights_bit(w, h);
  unsigned char *r = w->own + slot_of(w, key, h);
  w->own[rs_weights_size(w) + bit / 8] |= (unsigned char)(1u << bit % 8);
  rs_put64(r, key + 1);
  rs_put32(r + 8 + 4 * k, (uint32_t)value);
}

static bool read_int(rs_str s, int32_t *out) {
  uint32_t v;
  bool minus = s.n && s.p[0] == '-';
  if (minus) s.p++, s.n--;
  if (!rs_str_to_u32(s, &v)) return false;
  *out = minus ? -(int32_t)v : (int32_t)v;
  return true;
}

static int class_of(rs_str s, const char *const classes[RS_CLASSES]) {
  for (int k = 0; k < RS_CLASSES; k++)
    if (classes[k] && rs_str_eq_c(s, classes[k])) return k;
  return -1;
}

static rasid_status read_line(const rs_lexicon *lex, rs_str line, uint32_t number,
                              const char *const classes[RS_CLASSES], uint32_t *hint, rs_weights *w, rasid_error *err) {
  rs_str a = rs_str_cut(&line, '\t'), b = rs_str_cut(&line, '\t');
  int32_t value, score;
  if (rs_str_eq_c(a, "@calibration")) {
    if (!read_int(b, &score) || !read_int(line, &value))
      return rs_fail_at(err, RASID_FORMAT, "weights", number, 1, "two numbers wanted behind @calibration");
    if (w->ncalibration < RS_MAX_CALIBRATION)
      w->calibration[w->ncalibration][0] = score, w->calibration[w->ncalibration++][1] = value;
    return RASID_OK;
  }
  if (a.n && a.p[0] == '@' && !rs_str_eq_c(a, "@threshold")) return RASID_OK;
  int k = class_of(b, classes);
  if (!read_int(line, &value))
    return rs_fail_at(err, RASID_FORMAT, "weights", number, a.n + b.n + 3, "a whole number wanted behind the class");
  if (k < 0) return RASID_OK;
  if (a.p[0] == '@') {
    w->threshold[k] = value;
    return RASID_OK;
  }
  uint64_t f;
  if (!rs_feature_parse(lex, a, hint, &f)) return RASID_OK;
  set(w, f, k, value);
  return RASID_OK;
}

static rasid_status read_weights(const rs_lexicon *lex, rs_str text, const char *const classes[RS_CLASSES],
                                 rs_weights *w, rasid_error *err) {
  uint32_t lines = 1, number = 0, hint = 0;
  for (uint32_t i = 0; i < text.n; i++) lines += text.p[i] == '\n';
  if (!table_init(w, lines)) return rs_fail_memory(err);
  while (text.n) {
    rs_str line = rs_str_cut(&text, '\n');
    number++;
    if (!line.n || line.p[0] == '#') continue;
    rasid_status s = read_line(lex, line, number, classes, &hint, w, err);
    if (s) return s;
  }
  return RASID_OK;
}

rasid_status rs_model_open(const rs_lexicon *lex, rs_str events, rs_str sides, rs_model **out, rasid_error *err) {
  static const char *const EVENT[RS_CLASSES] = {"1", NULL}, *const SIDE[RS_CLASSES] = {"actor", "recipient", "both"};
  *out = NULL;
  rs_model *m = calloc(1, sizeof *m);
  if (!m) return rs_fail_memory(err);
  rasid_status s = read_weights(lex, events, EVENT, &m->events, err);
  if (!s) s = read_weights(lex, sides, SIDE, &m->sides, err);
  if (s) {
    rs_model_close(m);
    return s;
  }
  uint64_t h[2] = {rs_hash(events.p, events.n), rs_hash(sides.p, sides.n)};
  uint64_t both = h[0] ^ (h[1] << 1 | h[1] >> 63);
  for (int k = 0; k < 16; k++) m->version[k] = "0123456789abcdef"[both >> (60 - 4 * k) & 15];
  *out = m;
  return RASID_OK;
}

void rs_model_close(rs_model *m) {
  if (!m) return;
  free(m->events.own);
  free(m->sides.own);
  free(m);
}

rs_str rs_model_version(const rs_model *m) { return rs_str_make(m->version, 16); }

int32_t rs_model_weight(const rs_model *m, uint64_t feature) {
  int32_t both[RS_CLASSES];
  rs_weights_sum(&m->events, &feature, 1, both);
  return both[0];
}

/* Linear between the table's points, flat beyond them. */
int32_t rs_model_confidence(const rs_model *m, int32_t score) {
  const rs_weights *w = &m->events;
  if (!w->ncalibration) return score > 0 ? 750 : 250;
  if (score <= w->calibration[0][0]) return w->calibration[0][1];
  for (uint32_t k = 1; k < w->ncalibration; k++) {
    int64_t x0 = w->calibration[k - 1][0], x1 = w->calibration[k][0], y0 = w->calibration[k - 1][1],
            y1 = w->calibration[k][1];
    if (score <= x1) return (int32_t)(x1 == x0 ? y1 : y0 + (y1 - y0) * (score - x0) / (x1 - x0));
  }
  return w->calibration[w->ncalibration - 1][1];
}

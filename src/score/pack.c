/* A model read once and kept as bytes: what is embedded, so that the program starts without reading thousands of
 * feature names. Features name entries and senses by their place in one lexicon, so the bytes hold that lexicon's
 * version and open with no other. Layout, little-endian: magic, lexicon version, model version; for events and sides:
 * mask, length of the calibration, thresholds, calibration, records, filter. Opening reads none of the records: they
 * are used where they lie, and only the pages that a text asks for are ever touched. */
#include "score/internal.h"
#include <stdlib.h>

static const char MAGIC[8] = {'R', 'S', 'M', 'O', 'D', 'E', 'L', '2'};

static void put_u32(rs_buf *out, uint32_t v) {
  unsigned char b[4];
  rs_put32(b, v);
  rs_buf_add(out, b, sizeof b);
}

static void pack(const rs_weights *w, rs_buf *out) {
  put_u32(out, w->mask);
  put_u32(out, w->ncalibration);
  for (int k = 0; k < RS_CLASSES; k++) put_u32(out, (uint32_t)w->threshold[k]);
  for (uint32_t i = 0; i < w->ncalibration; i++)
    put_u32(out, (uint32_t)w->calibration[i][0]), put_u32(out, (uint32_t)w->calibration[i][1]);
  rs_buf_add(out, w->records, rs_weights_size(w));
  rs_buf_add(out, w->filter, rs_weights_filter_size(w));
}

void rs_model_pack(const rs_model *m, const rs_lexicon *lex, rs_buf *out) {
  rs_buf_add(out, MAGIC, sizeof MAGIC);
  rs_buf_str(out, rs_lexicon_version(lex));
  rs_buf_add(out, m->version, sizeof m->version);
  pack(&m->events, out);
  pack(&m->sides, out);
}

/* Takes n bytes off the front; NULL where there are not so many. */
static const char *take(rs_str *s, size_t n) {
  if (s->n < n) return NULL;
  const char *p = s->p;
  *s = rs_str_sub(*s, (uint32_t)n, s->n);
  return p;
}

static rasid_status unpack(rs_str *s, rs_weights *w, rasid_error *err) {
  const char *p = take(s, 8 + 4 * RS_CLASSES);
  if (!p) return rs_fail(err, RASID_FORMAT, "a packed model that ends early");
  uint32_t n = rs_le32(p + 4);
  w->mask = rs_le32(p);
  for (int k = 0; k < RS_CLASSES; k++) w->threshold[k] = (int32_t)rs_le32(p + 8 + 4 * k);
  const char *calibration = n <= RS_MAX_CALIBRATION ? take(s, (size_t)n * 8) : NULL;
  bool fits = calibration && w->mask < s->n && w->mask >= 63 && !(w->mask & (w->mask + 1));
  const char *records = fits ? take(s, rs_weights_size(w)) : NULL,
             *filter = records ? take(s, rs_weights_filter_size(w)) : NULL;
  if (!filter) return rs_fail(err, RASID_FORMAT, "a packed model that is damaged");
  w->ncalibration = n;
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t k = 0; k < 2; k++) w->calibration[i][k] = (int32_t)rs_le32(calibration + 8 * i + 4 * k);
  w->records = (const unsigned char *)records;
  w->filter = (const unsigned char *)filter;
  return RASID_OK;
}

rasid_status rs_model_open_packed(const rs_lexicon *lex, rs_str bytes, rs_model **out, rasid_error *err) {
  *out = NULL;
  const char *magic = take(&bytes, sizeof MAGIC), *lexicon = take(&bytes, 16), *version = take(&bytes, 16);
  if (!version || memcmp(magic, MAGIC, sizeof MAGIC) != 0) return rs_fail(err, RASID_FORMAT, "no packed model");
  if (!rs_str_eq(rs_str_make(lexicon, 16), rs_lexicon_version(lex)))
    return rs_fail(err, RASID_UNSUPPORTED, "the packed model belongs to another lexicon");
  rs_model *m = calloc(1, sizeof *m);
  if (!m) return rs_fail_memory(err);
  memcpy(m->version, version, sizeof m->version);
  rasid_status st = unpack(&bytes, &m->events, err);
  if (!st) st = unpack(&bytes, &m->sides, err);
  if (st) {
    rs_model_close(m);
    return st;
  }
  *out = m;
  return RASID_OK;
}

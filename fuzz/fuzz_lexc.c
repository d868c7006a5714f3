/* Fuzzes the lexicon compiler: any source gives errors with places, or a lexicon that opens untrusted and whose dump
 * compiles to the same content. */
#include "lexc/lexc.h"
#include "lexicon_walk.h"
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

#define MUST(x)                                                                                                        \
  if (!(x)) abort()

static const char codes[] =
    "@language all\n@source a\n@licence b\n@date 2026\nclass talks\ntype AID | quad: 2\nmode AID/gift\ncontext war\n"
    "cameo 07 | type: AID | mode: gift\nframe give | subject: actor\nsector GOV\nlevel minister\nstate KAZ\nrole "
    "king\nfield trade\n";

static void check_messages(const rs_lexc *c) {
  for (uint32_t i = 0; i < rs_lexc_nmessages(c); i++) {
    rs_lexc_message m = rs_lexc_message_at(c, i);
    MUST(m.text.n && m.line && rs_utf8_valid(m.text) == m.text.n);
  }
  rs_buf out = {0};
  rs_lexc_write_messages(c, &out);
  MUST(!rs_lexc_nerrors(c) || out.n);
  rs_buf_free(&out);
}

/* The compiled lexicon taken over, and its entries read back (for lint), give the same bytes. */
static void again(const rs_buf *bytes, bool lint) {
  rs_lexicon *x;
  rasid_error err;
  MUST(rs_lexicon_open_memory(bytes->p, bytes->n, false, &x, &err) == RASID_OK);
  volatile uint64_t sum = walk_lexicon(x);
  (void)sum;
  rs_lexc *c;
  rs_buf out = {0};
  MUST(rs_lexc_new(&c, &err) == RASID_OK);
  MUST(rs_lexc_add_lexicon(c, x, &err) == RASID_OK);
  MUST(rs_lexc_build(c, lint, &out, &err) == RASID_OK);
  MUST(out.n == bytes->n && memcmp(out.p, bytes->p, out.n) == 0);
  rs_buf_free(&out);
  rs_lexc_free(c);
  rs_lexicon_close(x);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
  if (n > 1 << 16) return 0;
  rs_lexc *c;
  rasid_error err;
  rs_buf out = {0};
  MUST(rs_lexc_new(&c, &err) == RASID_OK);
  MUST(rs_lexc_add_memory(c, RS_STR("codes"), rs_str_from_c(codes), &err) == RASID_OK);
  MUST(rs_lexc_add_memory(c, RS_STR("fuzz"), rs_str_make((const char *)data, n), &err) == RASID_OK);
  rasid_status st = rs_lexc_build(c, true, &out, &err);
  MUST(st == RASID_OK || st == RASID_LEXICON);
  MUST((st == RASID_OK) == (rs_lexc_nerrors(c) == 0));
  check_messages(c);
  if (st == RASID_OK) again(&out, false), again(&out, true);
  rs_buf_free(&out);
  rs_lexc_free(c);
  return 0;
}

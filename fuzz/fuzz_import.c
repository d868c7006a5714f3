/* Fuzzes the reading of other coders' dictionaries over the embedded lexicon: whatever the bytes, they are refused or
 * read, and what is written compiles. Compiling costs, so one input in 16 goes so far; its first byte says whether. */
#include "lexc/import.h"
#include "lexc/lexc.h"
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void must(rasid_status st) {
  if (st != RASID_OK && st != RASID_MEMORY) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
  rs_lexicon *base;
  rs_import *im;
  rs_lexc *c;
  rasid_error err;
  if (n < 1 || n > 1 << 16) return 0;
  must(rs_lexicon_open_embedded(&base, &err));
  must(rs_import_new(base, &im, &err));
  rasid_status st = rs_import_read(im, RS_STR("dictionary"), rs_str_make((const char *)data + 1, n - 1), &err);
  if (st == RASID_OK) {
    rs_buf codes = {NULL, 0, 0, false}, names = {NULL, 0, 0, false}, out = {NULL, 0, 0, false};
    rs_import_write(im, true, RS_STR("2026-11-24"), &codes);
    rs_import_write(im, false, RS_STR("2026-11-24"), &names);
    if (!codes.failed && !names.failed && data[0] % 16 == 0) {
      must(rs_lexc_new(&c, &err));
      must(rs_lexc_add_lexicon(c, base, &err));
      must(rs_lexc_add_memory(c, RS_STR("codes.lex"), rs_buf_view(&codes), &err));
      must(rs_lexc_add_memory(c, RS_STR("names.lex"), rs_buf_view(&names), &err));
      must(rs_lexc_build(c, false, &out, &err));
      rs_lexc_free(c);
    }
    rs_buf_free(&codes);
    rs_buf_free(&names);
    rs_buf_free(&out);
  } else if (!err.message[0]) {
    abort();
  }
  rs_import_free(im);
  rs_lexicon_close(base);
  return 0;
}

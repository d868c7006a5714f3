/* Fuzzes the opening of an untrusted lexicon: whatever the bytes, it is refused or every question to it is safe. The
 * first byte says whether the checksum is mended, so that the walk behind it is reached. */
#include "lexicon/layout.h"
#include "lexicon_walk.h"
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
  if (n < 1 || n > 1 << 22) return 0;
  bool mend = data[0] & 1;
  size_t size = n - 1;
  unsigned char *p = malloc(size + 1);
  if (!p) return 0;
  memcpy(p, data + 1, size);
  if (mend && size >= RS_LEX_HEADER) {
    memcpy(p, RS_LEX_MAGIC, 8);
    rs_put32(p + 8, RS_LEX_VERSION), rs_put32(p + 12, RS_SEC_COUNT), rs_put64(p + 16, size);
    rs_put64(p + 24, rs_hash(p + RS_LEX_CHECKED_FROM, size - RS_LEX_CHECKED_FROM));
  }
  rs_lexicon *x;
  rasid_error err;
  volatile uint64_t sum = 0; /* so that the walk is not left out */
  if (rs_lexicon_open_memory(p, size, false, &x, &err) == RASID_OK) {
    sum = sum + walk_lexicon(x);
    rs_lexicon_close(x);
  } else if (!err.message[0]) {
    abort();
  }
  free(p);
  return 0;
}

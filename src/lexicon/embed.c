/* The lexicon inside the program. Built with RS_LEXICON_BIN (a string: the compiled file's path) its bytes are put in;
 * built without it, as for the lexicon compiler, there are none and opening says so. */
#include "lexicon/lexicon.h"

#ifdef RS_LEXICON_BIN
extern const unsigned char rs_embedded_lexicon[], rs_embedded_lexicon_end[];
__asm__(".pushsection .rodata\n"
        ".balign 64\n"
        ".globl rs_embedded_lexicon\n"
        "rs_embedded_lexicon:\n"
        ".incbin \"" RS_LEXICON_BIN "\"\n"
        ".globl rs_embedded_lexicon_end\n"
        "rs_embedded_lexicon_end:\n"
        ".byte 0\n"
        ".popsection\n");

rasid_status rs_lexicon_open_embedded(rs_lexicon **out, rasid_error *err) {
  size_t n = (size_t)(rs_embedded_lexicon_end - rs_embedded_lexicon);
  return rs_lexicon_open_memory(rs_embedded_lexicon, n, true, out, err);
}
#else
rasid_status rs_lexicon_open_embedded(rs_lexicon **out, rasid_error *err) {
  *out = NULL;
  return rs_fail(err, RASID_UNSUPPORTED, "this program was built without a lexicon: name one with --lexicon");
}
#endif

/* A text as its folded words: punctuation, case, vowel marks and the spelling of alef, ya and ta marbuta are gone.
 * Cost: one pass of the text module over the text, some 50 MB a second. */
#include "dedup/dedup.h"
#include "text/text.h"

rasid_status rs_dedup_fold(rs_str text, rs_arena *scratch, rs_buf *out, rasid_error *err) {
  rs_doc doc = {.text = text};
  rs_text t;
  rasid_status st = rs_text_analyse(&doc, NULL, scratch, &t, err);
  if (st) return st;
  bool any = false;
  for (uint32_t i = 0; i < t.ntokens; i++) {
    const rs_token *w = &t.tokens[i];
    if (w->kind > RS_TOK_NUMBER || !w->fold.n) continue;
    if (any) rs_buf_char(out, ' ');
    rs_buf_str(out, w->fold);
    any = true;
  }
  return out->failed ? rs_fail_memory(err) : RASID_OK;
}

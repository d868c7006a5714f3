/* Fuzzes text: any valid UTF-8 gives tokens and sentences that keep what text.h promises. */
#include "base/bytes.h"
#include "base/limits.h"
#include "text/text.h"
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

#define MUST(x)                                                                                                        \
  if (!(x)) abort()

static void check_token(const rs_doc *doc, const rs_token *t, uint32_t at) {
  MUST(t->span.start >= at && t->span.end > t->span.start && t->span.end <= doc->text.n);
  MUST(((unsigned char)doc->text.p[t->span.start] & 0xC0) != 0x80);
  MUST(t->span.end == doc->text.n || ((unsigned char)doc->text.p[t->span.end] & 0xC0) != 0x80);
  MUST(t->hash == rs_hash(t->fold.p, t->fold.n));
  MUST(rs_utf8_valid(t->norm) == t->norm.n && rs_utf8_valid(t->fold) == t->fold.n);
  rs_str word = rs_str_sub(doc->text, t->span.start, t->span.end);
  MUST(rs_text_agree(word, word) == 2);
  char norm[4 * 255], fold[4 * 255];
  uint32_t nn, nf;
  if (t->kind == RS_TOK_PUNCT || t->kind == RS_TOK_SYMBOL || !rs_text_word(word, norm, &nn, fold, &nf)) return;
  MUST(rs_str_eq(t->norm, rs_str_make(norm, nn)) && rs_str_eq(t->fold, rs_str_make(fold, nf)));
}

static void check_sentence(const rs_text *t, const rs_sentence *s, uint32_t tok) {
  MUST(s->tok0 == tok && s->tok1 > s->tok0 && s->tok1 <= t->ntokens && s->tok1 - s->tok0 <= RS_MAX_SENTENCE_TOKENS);
  MUST(s->body_tok >= s->tok0 && s->body_tok <= s->tok1);
  MUST(s->span.start == t->tokens[s->tok0].span.start && s->span.end == t->tokens[s->tok1 - 1].span.end);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
  static const rs_str abbreviations[] = {{"dr", 2}, {"mr", 2}};
  const rs_profile profile = {.abbreviations = abbreviations, .nabbreviations = 2};
  if (n > UINT16_MAX) return 0;
  rs_str s = rs_str_make((const char *)data, n);
  (void)rs_text_language(s);
  rs_doc doc = {.text = rs_str_sub(s, 0, (uint32_t)rs_utf8_valid(s))};
  rs_arena a;
  rs_arena_init(&a, 0);
  rs_text t;
  rasid_error err;
  MUST(rs_text_analyse(&doc, &profile, &a, &t, &err) == RASID_OK);
  uint32_t at = 0, tok = 0;
  for (uint32_t i = 0; i < t.ntokens; i++) {
    check_token(&doc, &t.tokens[i], at);
    if (i) (void)rs_text_agree(t.tokens[i - 1].fold, t.tokens[i].norm);
    at = t.tokens[i].span.end;
  }
  for (uint32_t i = 0; i < t.nsentences; i++) {
    check_sentence(&t, &t.sentences[i], tok);
    tok = t.sentences[i].tok1;
  }
  MUST(tok == t.ntokens);
  rs_arena_free(&a);
  return 0;
}

/* Any bytes through the whole line: coded, written in every format, explained. Holds: every span lies in the text and its
 * words are those bytes; a second run gives the same JSON. The first byte chooses the language. */
#include <rasid.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(x)                                                                                                        \
  do {                                                                                                                 \
    if (!(x)) abort();                                                                                                 \
  } while (0)

static rasid_status drop(void *ctx, const char *p, size_t n) {
  *(size_t *)ctx += n + (p ? 0 : 1);
  return RASID_OK;
}

static void check(const rasid_result *r, const rasid_document *doc) {
  for (size_t i = 0; i < rasid_result_count(r); i++) {
    rasid_event e = rasid_result_event(r, i);
    MUST(e.start <= e.trigger_start && e.trigger_start < e.trigger_end && e.trigger_end <= e.end);
    MUST(e.end <= doc->text.length && e.text.length == e.end - e.start);
    MUST(memcmp(e.text.data, doc->text.data + e.start, e.text.length) == 0);
    MUST(memcmp(e.trigger.data, doc->text.data + e.trigger_start, e.trigger.length) == 0);
    MUST(e.confidence >= 0 && e.confidence <= 1 && e.type.length);
    for (size_t k = 0; k < e.actors; k++) {
      rasid_party p = rasid_result_party(r, i, RASID_ACTORS, k);
      MUST(p.start <= p.end && p.end <= doc->text.length);
    }
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static rasid_lexicon *lex;
  static rasid_engine *en;
  if (!lex) MUST(!rasid_lexicon_open(NULL, &lex, NULL) && !rasid_engine_new(lex, NULL, &en, NULL));
  if (!size) return 0;
  static const char *const LANGS[] = {"ar", "en", ""};
  const char *lang = LANGS[data[0] % 3];
  rasid_document doc = {.lang = {lang, strlen(lang)}, .text = {(const char *)data + 1, size - 1}};
  rasid_result *a = NULL, *b = NULL;
  rasid_error err;
  rasid_status st = rasid_code(en, &doc, &a, &err);
  MUST(st == RASID_OK || (st == RASID_INPUT && err.message[0]));
  if (st) return 0;
  check(a, &doc);
  MUST(!rasid_code(en, &doc, &b, &err) && rasid_result_count(a) == rasid_result_count(b));
  for (size_t i = 0; i < rasid_result_count(a); i++) {
    rasid_string x = rasid_result_json(a, i), y = rasid_result_json(b, i);
    MUST(x.length == y.length && memcmp(x.data, y.data, x.length) == 0);
  }
  rasid_string text;
  for (int f = RASID_JSONL; f <= RASID_TSV; f++) MUST(!rasid_result_text(a, (rasid_format)f, NULL, &text, &err));
  size_t written = 0;
  MUST(!rasid_explain(en, &doc, RASID_ALL_SENTENCES, NULL, drop, &written, &err));
  rasid_result_free(a);
  rasid_result_free(b);
  return 0;
}

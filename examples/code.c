/* Codes a text and prints who did what to whom.
 *
 *     cc -std=c17 -Iinclude examples/code.c build/librasid.a -ljson-c -lutf8proc -lmd -lgumbo -lexpat -lz -lzstd -lpthread -lm -o build/code &&
 * build/code */
#include <rasid.h>
#include <stdio.h>
#include <string.h>

static void parties(const rasid_result *r, size_t event, rasid_list list, size_t n) {
  for (size_t k = 0; k < n; k++) printf(" %s", rasid_result_party(r, event, list, k).code.data);
}

int main(void) {
  const char *text = "Japan gave Bangladesh a loan for a new port. The two countries held talks in Dhaka.";
  rasid_error err;
  rasid_lexicon *lex = NULL;
  rasid_engine *engine = NULL;
  rasid_result *result = NULL;
  rasid_document doc = {.date = {"2024-07-01", 10}, .text = {text, strlen(text)}};
  rasid_status st = rasid_lexicon_open(NULL, &lex, &err);
  if (!st) st = rasid_engine_new(lex, NULL, &engine, &err);
  if (!st) st = rasid_code(engine, &doc, &result, &err);
  for (size_t i = 0; i < rasid_result_count(result); i++) {
    rasid_event e = rasid_result_event(result, i);
    printf("%s:", e.type.data);
    parties(result, i, RASID_ACTORS, e.actors);
    printf(" ->");
    parties(result, i, RASID_RECIPIENTS, e.recipients);
    printf("  (%s, %.2f)\n", e.trigger.data, e.confidence);
  }
  if (st) fprintf(stderr, "%s\n", err.message);
  rasid_result_free(result);
  rasid_engine_free(engine);
  rasid_lexicon_close(lex);
  return st != RASID_OK;
}

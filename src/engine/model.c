/* The trained weights: inside the program, packed for the embedded lexicon and as text for any other, or from a folder.
 */
#include "base/bytes.h"
#include "engine/internal.h"
#include <errno.h>
#include <stdio.h>

__asm__(".pushsection .rodata\n"
        ".balign 64\n"
        "rs_model_packed:\n"
        ".incbin \"" RS_MODEL_PACKED "\"\n"
        "rs_model_packed_end:\n"
        "rs_model_events:\n"
        ".incbin \"" RS_MODEL_DIR "/events.weights\"\n"
        "rs_model_events_end:\n"
        "rs_model_sides:\n"
        ".incbin \"" RS_MODEL_DIR "/sides.weights\"\n"
        "rs_model_sides_end:\n"
        ".byte 0\n"
        ".popsection\n"
        ".globl rs_model_packed, rs_model_packed_end, rs_model_events, rs_model_events_end, rs_model_sides, "
        "rs_model_sides_end\n");
extern const char rs_model_packed[], rs_model_packed_end[], rs_model_events[], rs_model_events_end[], rs_model_sides[],
    rs_model_sides_end[];

enum { MAX_MODEL = 64 << 20 }; /* a model of text weights is a few MB; more is another kind of file */

rasid_status rs_engine_read_file(const char *path, size_t most, rs_buf *out, rasid_error *err) {
  FILE *f = fopen(path, "rb");
  if (!f) return rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be opened: %s", strerror(errno));
  size_t n = 1;
  while (n && out->n <= most && rs_buf_reserve(out, 1 << 16)) {
    n = fread(out->p + out->n, 1, 1 << 16, f);
    out->n += n;
  }
  bool bad = ferror(f) != 0;
  fclose(f);
  if (out->failed) return rs_fail_memory(err);
  if (bad) return rs_fail_at(err, RASID_IO, path, 0, 0, "cannot be read");
  if (out->n > most) return rs_fail_at(err, RASID_LIMIT, path, 0, 0, "more than %zu bytes", most);
  return RASID_OK;
}

static rasid_status part(const char *folder, const char *name, rs_buf *out, rasid_error *err) {
  char path[4096];
  int n = snprintf(path, sizeof path, "%s/%s", folder, name);
  if (n < 0 || (size_t)n >= sizeof path) return rs_fail(err, RASID_ARGUMENT, "the model's path is too long");
  return rs_engine_read_file(path, MAX_MODEL, out, err);
}

rasid_status rs_engine_model(const rs_lexicon *lex, const char *folder, rs_model **out, rasid_error *err) {
  if (!folder) {
    rs_str packed = rs_str_make(rs_model_packed, (size_t)(rs_model_packed_end - rs_model_packed));
    if (rs_model_open_packed(lex, packed, out, NULL) == RASID_OK) return RASID_OK;
    return rs_model_open(lex, rs_str_make(rs_model_events, (size_t)(rs_model_events_end - rs_model_events)),
                         rs_str_make(rs_model_sides, (size_t)(rs_model_sides_end - rs_model_sides)), out, err);
  }
  rs_buf events = {NULL, 0, 0, false}, sides = {NULL, 0, 0, false};
  rasid_status st = part(folder, "events.weights", &events, err);
  if (!st) st = part(folder, "sides.weights", &sides, err);
  if (!st) st = rs_model_open(lex, rs_buf_view(&events), rs_buf_view(&sides), out, err);
  rs_buf_free(&events);
  rs_buf_free(&sides);
  return st;
}

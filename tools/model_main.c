/* rasid-model OUT LEXICON FOLDER: packs the trained weights of a folder for one compiled lexicon, to be embedded beside
 * it. A step of the build. Exit 0 done, 1 failed, 2 wrong usage. */
#include "score/score.h"
#include <stdio.h>

static int failed(const char *what, const char *why) {
  fprintf(stderr, "rasid-model: %s: %s\n", what, why);
  return 1;
}

static bool read_file(const char *folder, const char *name, rs_buf *out) {
  char path[4096];
  int len = snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *f = len > 0 && (size_t)len < sizeof path ? fopen(path, "rb") : NULL;
  if (!f) return false;
  for (size_t n = 1; n && rs_buf_reserve(out, 1 << 16); out->n += n) n = fread(out->p + out->n, 1, 1 << 16, f);
  bool good = !ferror(f) && !out->failed;
  fclose(f);
  return good;
}

static bool save(const char *path, const rs_buf *b) {
  FILE *f = b->failed ? NULL : fopen(path, "wb");
  bool good = f && fwrite(b->p, 1, b->n, f) == b->n;
  if (f && fclose(f) != 0) good = false;
  return good;
}

int main(int argc, char **argv) {
  if (argc != 4) {
    fprintf(stderr, "usage: rasid-model OUT LEXICON FOLDER\n");
    return 2;
  }
  rs_buf events = {0}, sides = {0}, out = {0};
  rs_lexicon *lex = NULL;
  rs_model *model = NULL;
  rasid_error err;
  int rc = 0;
  if (!read_file(argv[3], "events.weights", &events) || !read_file(argv[3], "sides.weights", &sides))
    rc = failed(argv[3], "its weights cannot be read");
  if (!rc && rs_lexicon_open_file(argv[2], &lex, &err)) rc = failed(argv[2], err.message);
  if (!rc && rs_model_open(lex, rs_buf_view(&events), rs_buf_view(&sides), &model, &err))
    rc = failed(argv[3], err.message);
  if (!rc) {
    rs_model_pack(model, lex, &out);
    if (!save(argv[1], &out)) rc = failed(argv[1], "cannot be written");
  }
  rs_model_close(model);
  rs_lexicon_close(lex);
  rs_buf_free(&events);
  rs_buf_free(&sides);
  rs_buf_free(&out);
  return rc;
}

/* rasid-lexc OUT PATH...: compiles lexicon sources, each PATH a layer over those before. The bootstrap of the build:
 * links no embedded lexicon. Exit 0 done, 1 the sources are wrong or a file failed, 2 wrong usage. */
#include "lexc/lexc.h"
#include <stdio.h>

static int failed(const char *what, const rasid_error *err) {
  fprintf(stderr, "rasid-lexc: %s%s%s\n", err->file[0] ? err->file : what, ": ", err->message);
  return 1;
}

static int save(const char *path, const rs_buf *b) {
  FILE *f = fopen(path, "wb");
  bool good = f && fwrite(b->p, 1, b->n, f) == b->n;
  if (f && fclose(f) != 0) good = false;
  if (good) return 0;
  fprintf(stderr, "rasid-lexc: cannot write %s\n", path);
  remove(path);
  return 1;
}

int main(int argc, char **argv) {
  bool lint = argc > 1 && strcmp(argv[1], "--lint") == 0;
  int first = lint ? 2 : 1;
  if (argc < first + 2) {
    fprintf(stderr, "usage: rasid-lexc [--lint] OUT PATH...\n");
    return 2;
  }
  rs_lexc *c;
  rasid_error err;
  if (rs_lexc_new(&c, &err)) return failed("", &err);
  int rc = 0;
  for (int i = first + 1; i < argc && !rc; i++)
    if (rs_lexc_add_path(c, argv[i], &err)) rc = failed(argv[i], &err);
  rs_buf out = {0}, messages = {0};
  rasid_status st = rc ? RASID_OK : rs_lexc_build(c, lint, &out, &err);
  rs_lexc_write_messages(c, &messages);
  if (messages.n) fwrite(messages.p, 1, messages.n, stderr);
  if (st && st != RASID_LEXICON)
    rc = failed("build", &err);
  else if (st)
    rc = 1;
  if (!rc) rc = save(argv[first], &out);
  rs_buf_free(&out);
  rs_buf_free(&messages);
  rs_lexc_free(c);
  return rc;
}

/* forms PATH...: reads lexicon sources and prints every form of their verbs, nouns and adjectives, one a line:
 * form, entry, features as a number in hexadecimal, with tabs between. For tools/check_forms.py; no part of the
 * program. */
#include "lexc/build.h"
#include "lexc/morph.h"
#include <stdio.h>

static rasid_status show(void *ctx, rs_str written, uint32_t feats) {
  const rs_src_entry *e = ctx;
  printf("%.*s\t%.*s\t%x\n", RS_STR_ARG(written), RS_STR_ARG(e->key), feats);
  return RASID_OK;
}

int main(int argc, char **argv) {
  rs_lexc *c;
  rs_morph *m;
  rasid_error err = {0};
  rs_arena a, scratch;
  rs_arena_init(&a, 0), rs_arena_init(&scratch, 0);
  rasid_status st = rs_lexc_new(&c, &err);
  for (int i = 1; !st && i < argc; i++) st = rs_lexc_add_path(c, argv[i], &err);
  if (!st) st = rs_morph_new(c->entries, c->nentries, &a, &m, &err);
  for (uint32_t i = 0; !st && i < c->nentries; i++) {
    rs_src_entry *e = &c->entries[i];
    if (e->kind != RS_KIND_VERB && e->kind != RS_KIND_NOUN && e->kind != RS_KIND_ADJ) continue;
    rs_arena_reset(&scratch);
    st = rs_morph_inflect(m, e, show, e, &scratch, &err);
  }
  if (st) fprintf(stderr, "%s:%u:%u: %s\n", err.file, err.line, err.column, err.message);
  rs_arena_free(&a), rs_arena_free(&scratch);
  return st != RASID_OK;
}

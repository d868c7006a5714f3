/* Dictionaries of other coders: what they say is carried over, what cannot be is told with its line, and what is
 * written compiles. */
#define _POSIX_C_SOURCE 200809L
#include <rasid_admin.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static const char ACTORS[] = "# our own\n"
                             "BORLAN_QUETZ_  ; a head of state\n"
                             "+PRESIDENT_QUETZ_\n"
                             "\t[ATAELI <010101]\n"
                             "\t[ATAGOV 010101-101231]\n"
                             "\t[RUSBUS >20120101]\n"
                             "<!-- left\nout --> ANTARCTICA_\n"
                             "+SOUTHERN_CONTINENT_\n"
                             "+GREAT_PENGUINIA_\n"
                             "\t[ATA]\n"
                             "QUORL_FRONT_ [ATAREB]\n"
                             "QUORL_STATE_BANK_ [ATAGOVXYZ]\n"
                             "QUORL_WORLD_COUNCIL_ [IGOQWC]\n"
                             "NOWHERE_ [ZZZ]\n"
                             "NOBODY_\n"
                             "LATER_ [USAGOV 99-00]\n"
                             "BAD^NAME_ [ATAREB]\n";

static const char TABARI_ACTORS[] = "OLD_VELM [ATAELI <890120] [ATAGOV 890120-930120] ;our own\n";

static const char AGENTS[] = "ICE_!WORKER!S [~LAB]\n"
                             "!WORKER! = DIGGER , HAULER\n"
                             "GLACIER_KEEPER {GLACIER_KEEPERMEN} [~GOV]\n"
                             "PRESIDENT [~GOV]\n"
                             "THING [~QQQ]\n";

static const char VERBS[] = "--- GLORB [112] ---\n"
                            "GLORB {GLORBS GLORBED GLORBING}\n"
                            "- * +  [111]\n"
                            "- * WITH + [040]  # comment\n"
                            "- * { AGAINST + } [120]\n"
                            "- * &ICES [0211]\n"
                            "- * UP [173]\n"
                            "- WHO * [190]\n"
                            "- * A LONG ROW OF WORDS [190]\n"
                            "- * + [99999]\n"
                            "- NOSTAR [190]\n"
                            "ACCUSE [112]\n"
                            "- * BLIZZARDRY [1121]\n"
                            "GLORB [111]\n"
                            "--- SLEEP [---] ---\n"
                            "SNOOFLE\n"
                            "&ICES\n"
                            "+FLOE\n"
                            "+PACK_ICE\n";

/* A verb file of TABARI: no blocks. */
static const char TABARI_VERBS[] = "SNARFLE [081] ;our own\n- * FLOE [082]\n";

typedef struct world {
  char folder[64];
  rasid_lexicon *lex;
} world;

static int setup(void **state) {
  world *w = calloc(1, sizeof *w);
  rasid_error err;
  const char *tmp = getenv("TMPDIR");
  if (!w) return -1;
  snprintf(w->folder, sizeof w->folder, "%s/i-XXXXXX", tmp && strlen(tmp) < 40 ? tmp : "/tmp");
  *state = w;
  return mkdtemp(w->folder) && rasid_lexicon_open(NULL, &w->lex, &err) == RASID_OK ? 0 : -1;
}

static const char *path_of(const world *w, const char *name, char path[160]) {
  snprintf(path, 160, "%s/%s", w->folder, name);
  return path;
}

static int teardown(void **state) {
  world *w = *state;
  static const char *const files[] = {"d0", "d1", "out/all/imported.lex", "out/en/imported.lex"}, *const folders[] = {
                                                                                                      "out/all",
                                                                                                      "out/en", "out"};
  char path[160];
  for (size_t i = 0; i < sizeof files / sizeof *files; i++) remove(path_of(w, files[i], path));
  for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) rmdir(path_of(w, folders[i], path));
  rmdir(w->folder);
  rasid_lexicon_close(w->lex);
  free(w);
  return 0;
}

typedef struct page {
  char text[32768];
  size_t n;
} page;

static void note(void *ctx, const rasid_message *m) {
  page *p = ctx;
  const char *base = strrchr(m->file, '/');
  int n = snprintf(p->text + p->n, sizeof p->text - p->n, "%s:%u: %s\n", base ? base + 1 : m->file, (unsigned)m->line,
                   m->text);
  assert_true(n > 0 && p->n + (size_t)n < sizeof p->text);
  p->n += (size_t)n;
}

static void read_file(const world *w, const char *name, page *p) {
  char path[160];
  FILE *f = fopen(path_of(w, name, path), "rb");
  assert_non_null(f);
  p->n = fread(p->text, 1, sizeof p->text - 1, f);
  p->text[p->n] = 0;
  assert_int_equal(fclose(f), 0);
}

typedef struct outcome {
  page notes, all, en;
  size_t taken, left;
} outcome;

static void put(const world *w, const char *name, const char *text, size_t n) {
  char path[160];
  FILE *f = fopen(path_of(w, name, path), "wb");
  assert_non_null(f);
  assert_int_equal(fwrite(text, 1, n, f), n);
  assert_int_equal(fclose(f), 0);
}

/* Imports one or two dictionaries; what comes out must compile over the embedded lexicon. */
static outcome *import(const world *w, const char *one, const char *two) {
  outcome *o = calloc(1, sizeof *o);
  assert_non_null(o);
  char path[2][160], out[160];
  const char *files[2] = {path_of(w, "d0", path[0]), path_of(w, "d1", path[1])}, *layer = path_of(w, "out", out);
  rasid_error err;
  size_t errors = 1;
  put(w, "d0", one, strlen(one));
  if (two) put(w, "d1", two, strlen(two));
  assert_int_equal(rasid_lexicon_import(w->lex, files, two ? 2 : 1, out, (rasid_string){"2026-11-24", 10}, note,
                                        &o->notes, &o->taken, &o->left, &err),
                   RASID_OK);
  read_file(w, "out/all/imported.lex", &o->all);
  read_file(w, "out/en/imported.lex", &o->en);
  rasid_lexicon_options lo = {.layers = &layer, .nlayers = 1, .message = note, .ctx = &o->notes};
  size_t told = o->notes.n;
  rasid_status st = rasid_lexicon_build(&lo, NULL, &errors, NULL, &err);
  if (st) fail_msg("%s", o->notes.text + told);
  o->notes.text[told] = 0;
  assert_int_equal(errors, 0);
  return o;
}

static void has(const char *where, const char *what) {
  if (!strstr(where, what)) fail_msg("there is no\n%s\nin\n%s", what, where);
}
static void has_not(const char *where, const char *what) {
  if (strstr(where, what)) fail_msg("there is\n%s\nin\n%s", what, where);
}

static void actors_of_all_kinds(void **state) {
  outcome *o = import(*state, ACTORS, NULL);
  has(o->all.text, "person borlan-quetz\n  country: RUS\n  office: imported-eli ATA [..2001-01-01]\n"
                   "  office: imported-gov ATA [2001-01-01..2010-12-31]\n  office: imported-bus [2012-01-01..]\n");
  has(o->en.text, "person borlan-quetz\n  name: Borlan Quetz\n  name: President Quetz\n");
  has(o->all.text, "role imported-gov\n  sector: GOV\n");
  has(o->all.text, "group ATA:QUORL-FRONT\n  sector: REB\n  country: ATA\n");
  has(o->all.text, "role quorl-state-bank\n  sector: GOV\n  country: ATA\n");
  has(o->all.text, "organisation IGOQWC\n  sector: IGO\n");
  has(o->en.text, "organisation IGOQWC\n  name: Quorl World Council\n");
  has(o->all.text, "@source the dictionary d0\n");
  has(o->all.text, "@date 2026-11-24\n");
  free(o);
}

static void a_state_keeps_the_names_it_has(void **state) {
  outcome *o = import(*state, ACTORS, NULL);
  has(o->en.text, "state ATA\n  name: Antarctica\n");
  has(o->en.text, "  name: Southern Continent\n  name: Great Penguinia\n");
  has_not(o->all.text, "state ATA");
  free(o);
}

static void what_actors_lose_is_told(void **state) {
  outcome *o = import(*state, ACTORS, NULL);
  has(o->notes.text, "d0:13: the part XYZ of the code ATAGOVXYZ is left out");
  has(o->notes.text, "d0:15: the code ZZZ begins with no state and no sector");
  has(o->notes.text, "d0:16: NOBODY_ has no code");
  has(o->notes.text, "d0:17: the dates of [USAGOV 99-00] cannot be read");
  has(o->notes.text, "d0:18: the lexicon cannot hold the name BAD^NAME_");
  has_not(o->all.text, "BAD");
  size_t lines = 0;
  for (const char *p = o->notes.text; *p; p++) lines += *p == '\n';
  assert_int_equal(lines, o->left);
  free(o);
}

static void actors_of_tabari_have_codes_in_one_line(void **state) {
  outcome *o = import(*state, TABARI_ACTORS, NULL);
  has(o->all.text, "person old-velm\n  country: ATA\n  office: imported-eli [..1989-01-20]\n"
                   "  office: imported-gov [1989-01-20..1993-01-20]\n");
  assert_int_equal(o->left, 0);
  free(o);
}

static void agents_and_their_sets(void **state) {
  outcome *o = import(*state, AGENTS, NULL);
  has(o->en.text, "role ice-diggers\n  name: ice diggers\n");
  has(o->all.text, "role ice-haulers\n  sector: LAB\n");
  has(o->en.text, "role glacier-keeper\n  name: glacier keeper\n  name: glacier keepermen [pl]\n");
  has(o->notes.text, "d0:4: the lexicon already knows president as role president");
  has(o->notes.text, "d0:5: [~QQQ] names no sector that the lexicon has: THING is left out");
  free(o);
}

static void verbs_and_their_patterns(void **state) {
  outcome *o = import(*state, VERBS, NULL);
  has(o->en.text,
      "verb glorb\n  third: glorbs\n  past: glorbed\n  gerund: glorbing\n  sense: imported-1 | cameo: 111 | frame: ");
  has(o->en.text, "| when: object party\n");
  has(o->en.text, "| when: with party\n");
  has(o->en.text, "| when: against party\n");
  has(o->en.text, "| when: object floe\n");
  has(o->en.text, "| when: object pack ice\n");
  has(o->en.text, "noun pack ice\n");
  has(o->en.text, "verb glorb up\n  sense: imported | cameo: 173 | frame: ");
  has(o->en.text, "  sense: imported | cameo: 112 | frame: ");
  has(o->en.text, "verb snoofle\n  sense: imported | cameo: none\n");
  /* A verb that is known keeps its classes. */
  has(o->en.text, "verb accuse\n  class: ");
  has(o->en.text, "when: object blizzardry\n");
  has(o->notes.text, "d0:8: what stands before the verb is not carried over: - WHO *");
  has(o->notes.text, "d0:9: a pattern of this form is not carried over: - * A LONG ROW OF WORDS");
  has(o->notes.text, "d0:10: [99999] is no CAMEO code");
  has(o->notes.text, "d0:11: a pattern without *");
  has(o->notes.text, "d0:14: the verb GLORB stands here a second time");
  assert_int_equal(o->left, 5);
  free(o);
}

static void verbs_of_tabari(void **state) {
  outcome *o = import(*state, TABARI_VERBS, ACTORS);
  has(o->en.text, "verb snarfle\n  sense: imported-1 | cameo: 082 | frame: ");
  has(o->en.text, "| when: object floe\n  sense: imported | cameo: 081 | frame: ");
  has(o->en.text, "person borlan-quetz\n");
  free(o);
}

static rasid_status keep(void *ctx, const char *p, size_t n) {
  page *b = ctx;
  assert_true(b->n + n < sizeof b->text);
  memcpy(b->text + b->n, p, n);
  b->n += n;
  return RASID_OK;
}

static void an_imported_dictionary_codes(void **state) {
  const world *w = *state;
  free(import(w, VERBS, ACTORS));
  char out[160];
  const char *layer = path_of(w, "out", out);
  rasid_lexicon_options lo = {.layers = &layer, .nlayers = 1};
  rasid_lexicon *lex;
  rasid_engine *en;
  rasid_error err;
  assert_int_equal(rasid_lexicon_open(&lo, &lex, &err), RASID_OK);
  assert_int_equal(rasid_engine_new(lex, NULL, &en, &err), RASID_OK);
  static const char text[] = "The Quorl Front glorbed Great Penguinia on Monday.";
  rasid_document doc = {.text = {text, sizeof text - 1}, .lang = {"en", 2}};
  page told = {.n = 0};
  assert_int_equal(rasid_explain(en, &doc, RASID_ALL_SENTENCES, NULL, keep, &told, &err), RASID_OK);
  has(told.text, "ATA:QUORL-FRONT");
  has(told.text, "glorb");
  rasid_engine_free(en);
  rasid_lexicon_close(lex);
}

static void files_that_are_no_dictionaries(void **state) {
  const world *w = *state;
  char path[160], out[160];
  const char *file = path_of(w, "d0", path);
  rasid_error err;
  const rasid_string day = {"2026-11-24", 10};
  put(w, "d0", "nothing here\n", 13);
  path_of(w, "none", out);
  assert_int_equal(rasid_lexicon_import(w->lex, &file, 1, out, day, NULL, NULL, NULL, NULL, &err), RASID_INPUT);
  assert_non_null(strstr(err.file, "d0"));
  put(w, "d0", "NAME_ [ATA]\n\xff\xfe", 14);
  assert_int_equal(rasid_lexicon_import(w->lex, &file, 1, out, day, NULL, NULL, NULL, NULL, &err), RASID_INPUT);
  put(w, "d0", "", 0);
  assert_int_equal(rasid_lexicon_import(w->lex, &file, 1, out, day, NULL, NULL, NULL, NULL, &err), RASID_INPUT);
  struct stat s;
  assert_int_not_equal(stat(out, &s), 0); /* nothing is made of an input that is wrong */
  file = out;
  assert_int_equal(rasid_lexicon_import(w->lex, &file, 1, out, day, NULL, NULL, NULL, NULL, &err), RASID_IO);
  assert_int_equal(rasid_lexicon_import(w->lex, NULL, 0, out, day, NULL, NULL, NULL, NULL, &err), RASID_ARGUMENT);
}

/* Every cut of a dictionary is read or told, never worse. */
static void any_head_of_a_dictionary(void **state) {
  const world *w = *state;
  static const char *const texts[] = {ACTORS, AGENTS, VERBS};
  char path[160], out[160];
  const char *file = path_of(w, "d0", path);
  path_of(w, "out", out);
  rasid_error err;
  for (size_t t = 0; t < 3; t++)
    for (size_t n = 0; n < strlen(texts[t]); n += 3) {
      put(w, "d0", texts[t], n);
      rasid_status st =
          rasid_lexicon_import(w->lex, &file, 1, out, (rasid_string){"2026-11-24", 10}, NULL, NULL, NULL, NULL, &err);
      assert_true(st == RASID_OK || st == RASID_INPUT);
    }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(actors_of_all_kinds),
      cmocka_unit_test(a_state_keeps_the_names_it_has),
      cmocka_unit_test(what_actors_lose_is_told),
      cmocka_unit_test(actors_of_tabari_have_codes_in_one_line),
      cmocka_unit_test(agents_and_their_sets),
      cmocka_unit_test(verbs_and_their_patterns),
      cmocka_unit_test(verbs_of_tabari),
      cmocka_unit_test(an_imported_dictionary_codes),
      cmocka_unit_test(files_that_are_no_dictionaries),
      cmocka_unit_test(any_head_of_a_dictionary),
  };
  return cmocka_run_group_tests(tests, setup, teardown);
}

/* Export: the exact bytes of an event with everything and of one with nothing, escapes and numbers, TSV, the table. */
#define _GNU_SOURCE
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include <float.h>
#include <json-c/json.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include "export/export.h"

#define S RS_STR
#define TEXT "The president of Freedonia visited Sylvania and promised \"1.5 million\" for roads."

static rs_span at(const char *what) {
  const char *p = strstr(TEXT, what);
  assert_non_null(p);
  return (rs_span){100 + (uint32_t)(p - TEXT), 100 + (uint32_t)(p - TEXT + (long)strlen(what))};
}

static rs_doc a_doc(void) {
  return (rs_doc){.id = S("d-1"), .date = S("2024-07-01"), .lang = S("en"), .source = S("Test \"Post\""),
                  .url = S("https://example.org/1"), .title = S("A visit")};
}

/* An event with every key filled. The lists are the caller's, so that they outlive it. */
typedef struct full {
  rs_event e;
  rs_actor actors[1], recipients[2];
  rs_str contexts[2], fields[2], frameworks[1];
  rs_amount amounts[1];
} full;

static void fill(full *f) {
  *f = (full){
      .actors = {{S("FRD"), S("FRD"), S("GOV"), S("Freedonia"), S("president"), S("The president of Freedonia"),
                  at("The president of Freedonia"), RS_RES_NAME}},
      .recipients = {{S("SYL"), S("SYL"), S("GOV"), S("Sylvania"), {0}, S("Sylvania"), at("Sylvania"), RS_RES_NAME},
                     {S("UN"), {0}, S("IGO"), S("United; Nations"), {0}, {0}, {0, 0}, RS_RES_ANAPHOR}},
      .contexts = {S("diplomatic"), S("economic")},
      .fields = {S("trade"), S("transport")},
      .frameworks = {S("UN")},
      .amounts = {{1.5e6, S("USD"), S("1.5 million"), at("1.5 million")}},
  };
  f->e = (rs_event){
      .id = "00112233445566778899aabbccddeeff", .sentence = 3, .span = {100, 100 + sizeof TEXT - 1}, .text = S(TEXT),
      .type = S("CONSULT"), .mode = S("visit"), .trigger_text = S("visited"), .trigger_lemma = S("visit"),
      .trigger_span = at("visited"), .contexts = f->contexts, .ncontexts = 2, .cameo = S("042"), .goldstein = 19,
      .quad = 1, .intensity = -5, .actors = f->actors, .nactors = 1, .recipients = f->recipients, .nrecipients = 2,
      .relation = RS_REL_DIRECTED, .fields = f->fields, .nfields = 2, .frameworks = f->frameworks, .nframeworks = 1,
      .level = S("head-of-state"), .status = RS_ST_PAST, .negated = 1,
      .date = {S("2024-06-30"), S("2024-06-30"), S("yesterday"), 1}, .has_promise = 1, .promise_specific = 1,
      .promise_act = S("AID"), .promise_mode = S("financial"), .due = {S("2025"), S("2025"), S("next year"), 5},
      .amounts = f->amounts, .namounts = 1, .place_name = S("Sylvania City"), .place_country = S("SYL"),
      .place_geonameid = 12345, .place_located = 1, .place_lat = 41.25, .place_lon = -0.125, .has_speaker = 1, .quoted = 1,
      .word = RS_WORD_OWN, .speaker = f->actors[0], .outlet = {S("TP"), S("Test Post"), S("FRD")},
      .agency = {S("AGN"), S("Agency"), {0}}, .confidence = 870};
}

#define HEAD_JSON                                                                                                      \
  "{\"id\":\"00112233445566778899aabbccddeeff\",\"doc\":{\"id\":\"d-1\",\"date\":\"2024-07-01\",\"lang\":\"en\","      \
  "\"source\":\"Test \\\"Post\\\"\",\"url\":\"https://example.org/1\",\"title\":\"A visit\"},\"sentence\":3,"          \
  "\"span\":[100,181],\"text\":\"The president of Freedonia visited Sylvania and promised \\\"1.5 million\\\" for roads.\","
#define WHAT_JSON                                                                                                      \
  "\"event\":\"CONSULT\",\"mode\":\"visit\",\"trigger\":{\"text\":\"visited\",\"lemma\":\"visit\",\"span\":[127,134]},"  \
  "\"contexts\":[\"diplomatic\",\"economic\"],\"cameo\":\"042\",\"goldstein\":1.9,\"quad\":1,\"intensity\":-0.5,"
#define WHO_JSON                                                                                                       \
  "\"actors\":[{\"code\":\"FRD\",\"country\":\"FRD\",\"sector\":\"GOV\",\"name\":\"Freedonia\",\"role\":\"president\","  \
  "\"text\":\"The president of Freedonia\",\"span\":[100,126],\"resolved\":null}],\"recipients\":[{\"code\":\"SYL\","    \
  "\"country\":\"SYL\",\"sector\":\"GOV\",\"name\":\"Sylvania\",\"role\":null,\"text\":\"Sylvania\",\"span\":[135,143],"   \
  "\"resolved\":null},{\"code\":\"UN\",\"country\":null,\"sector\":\"IGO\",\"name\":\"United; Nations\",\"role\":null,"    \
  "\"text\":null,\"span\":null,\"resolved\":\"anaphor\"}],\"relation\":\"directed\","
#define FACETS_JSON                                                                                                    \
  "\"fields\":[\"trade\",\"transport\"],\"frameworks\":[\"UN\"],\"level\":\"head-of-state\",\"status\":\"past\","        \
  "\"negated\":true,\"date\":{\"start\":\"2024-06-30\",\"end\":\"2024-06-30\",\"text\":\"yesterday\","                   \
  "\"precision\":\"day\"},\"promise\":{\"act\":\"AID\",\"mode\":\"financial\",\"specific\":true,\"due\":"                \
  "{\"start\":\"2025\",\"end\":\"2025\",\"text\":\"next year\",\"precision\":\"year\"}},\"amounts\":[{\"value\":1500000," \
  "\"unit\":\"USD\",\"text\":\"1.5 million\",\"span\":[158,169]}],\"place\":{\"name\":\"Sylvania City\","                 \
  "\"country\":\"SYL\",\"geonameid\":12345,\"lat\":41.25,\"lon\":-0.125},"
#define TAIL_JSON                                                                                                      \
  "\"attribution\":{\"speaker\":{\"code\":\"FRD\",\"country\":\"FRD\",\"name\":\"Freedonia\",\"role\":\"president\","     \
  "\"text\":\"The president of Freedonia\",\"span\":[100,126]},\"outlet\":{\"code\":\"TP\",\"name\":\"Test Post\","       \
  "\"country\":\"FRD\"},\"agency\":{\"code\":\"AGN\",\"name\":\"Agency\",\"country\":null},\"quoted\":true,"             \
  "\"word\":\"own\"},\"confidence\":0.87,\"why\":[],\"evidence\":[{\"doc\":\"d-1\",\"sentence\":3,"                      \
  "\"span\":[100,181]}],\"sources\":1,\"made_by\":{\"schema\":\"" RASID_SCHEMA "\",\"program\":\"" RASID_VERSION "\","  \
  "\"lexicon\":null,\"model\":\"m1\"}}"

static void json_full(void **state) {
  (void)state;
  full f;
  fill(&f);
  rs_doc d = a_doc();
  rs_export x = {.model = S("m1")};
  rs_buf out = {0};
  assert_int_equal(rs_export_json(&x, &d, &f.e, &out, NULL), RASID_OK);
  rs_buf_char(&out, '\0');
  assert_string_equal(out.p, HEAD_JSON WHAT_JSON WHO_JSON FACETS_JSON TAIL_JSON);
  rs_buf_free(&out);
}

static void json_empty(void **state) {
  (void)state;
  rs_doc d = {.id = S("d")};
  rs_event e = {.text = S("x"), .type = S("AGREE"), .span = {0, 1}, .trigger_text = S("x"), .trigger_span = {0, 1},
                .word = RS_WORD_NONE, .quad = 1, .confidence = 1000};
  rs_export x = {0};
  rs_buf out = {0};
  assert_int_equal(rs_export_json(&x, &d, &e, &out, NULL), RASID_OK);
  rs_buf_char(&out, '\0');
  assert_string_equal(
      out.p,
      "{\"id\":\"\",\"doc\":{\"id\":\"d\",\"date\":null,\"lang\":null,\"source\":null,\"url\":null,\"title\":null},"
      "\"sentence\":0,\"span\":[0,1],\"text\":\"x\",\"event\":\"AGREE\",\"mode\":null,\"trigger\":{\"text\":\"x\","
      "\"lemma\":null,\"span\":[0,1]},\"contexts\":[],\"cameo\":null,\"goldstein\":0.0,\"quad\":1,\"intensity\":0.0,"
      "\"actors\":[],\"recipients\":[],\"relation\":\"directed\",\"fields\":[],\"frameworks\":[],\"level\":null,"
      "\"status\":\"past\",\"negated\":false,\"date\":null,\"promise\":null,\"amounts\":[],\"place\":null,"
      "\"attribution\":{\"speaker\":null,\"outlet\":null,\"agency\":null,\"quoted\":false,\"word\":\"none\"},"
      "\"confidence\":1.0,\"why\":[],\"evidence\":[{\"doc\":\"d\",\"sentence\":0,\"span\":[0,1]}],\"sources\":1,"
      "\"made_by\":{\"schema\":\"" RASID_SCHEMA "\",\"program\":\"" RASID_VERSION "\",\"lexicon\":null,\"model\":null}}");
  rs_buf_free(&out);
}

/* Whatever bytes stand in a string, at whatever place in the eight-byte steps, a JSON reader gives them back. */
static void json_strings(void **state) {
  (void)state;
  static const char odd[] = "\"\\\n\r\t\b\f\x01\x1f\x7f/\xC2\x80\xD8\xB9\xF0\x9F\x8C\x8D";
  char text[64];
  for (uint32_t lead = 0; lead < 20; lead++) {
    memset(text, 'a', sizeof text);
    memcpy(text + lead, odd, sizeof odd - 1);
    uint32_t n = lead + (uint32_t)sizeof odd - 1 + lead % 9;
    rs_buf out = {0};
    rs_export_string(&out, rs_str_make(text, n));
    for (size_t i = 0; i < out.n; i++) assert_true((unsigned char)out.p[i] >= 0x20);
    rs_buf_char(&out, '\0');
    json_object *o = json_tokener_parse(out.p);
    assert_non_null(o);
    assert_int_equal(json_object_get_string_len(o), n);
    assert_memory_equal(json_object_get_string(o), text, n);
    json_object_put(o);
    rs_buf_free(&out);
  }
  rs_buf out = {0};
  rs_export_string(&out, rs_str_make("a\0b", 3));
  assert_int_equal(out.n, 10);
  assert_memory_equal(out.p, "\"a\\u0000b\"", 10);
  rs_buf_free(&out);
}

static void number_is(double v, const char *want) {
  rs_buf out = {0};
  rs_export_double(&out, v);
  rs_buf_char(&out, '\0');
  assert_string_equal(out.p, want);
  rs_buf_free(&out);
}

static void numbers(void **state) {
  (void)state;
  number_is(0, "0");
  number_is(-0.0, "0");
  number_is(2300000000.0, "2300000000");
  number_is(-12.5, "-12.5");
  number_is(0.1, "0.1");
  number_is(1.0 / 3, "0.3333333333333333");
  number_is(1e300, "1e+300");
  number_is(INFINITY, "null");
  number_is(NAN, "null");
  static const struct { int32_t v; const char *tenths, *thousandths; } row[] = {
      {0, "0.0", "0.0"}, {-4, "-0.4", "-0.004"}, {100, "10.0", "0.1"}, {873, "87.3", "0.873"}, {-1230, "-123.0", "-1.23"},
      {INT32_MIN, "-214748364.8", "-2147483.648"}};
  for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
    rs_buf out = {0};
    rs_export_tenths(&out, row[i].v);
    rs_buf_char(&out, ' ');
    rs_export_thousandths(&out, row[i].v);
    rs_buf_char(&out, '\0');
    char want[64];
    snprintf(want, sizeof want, "%s %s", row[i].tenths, row[i].thousandths);
    assert_string_equal(out.p, want);
    rs_buf_free(&out);
  }
  /* A host program may have chosen a locale with a decimal comma; where this system has one, the bytes stay. */
  if (setlocale(LC_NUMERIC, "de_DE.UTF-8") || setlocale(LC_NUMERIC, "fr_FR.UTF-8")) {
    number_is(12.5, "12.5");
    setlocale(LC_NUMERIC, "C");
  }
}

static uint32_t count(const char *s, char c) {
  uint32_t n = 0;
  for (; *s; s++) n += *s == c;
  return n;
}

static void tsv(void **state) {
  (void)state;
  full f;
  fill(&f);
  rs_doc d = a_doc();
  rs_export x = {0};
  rs_export_frame frame = rs_export_framing(RASID_TSV);
  rs_event none = {.type = S("AGREE"), .text = S("\"Quoted\"\tat\nonce; so"), .word = RS_WORD_NONE};
  const rs_event *events[] = {&f.e, &none};
  for (int i = 0; i < 2; i++) {
    rs_buf out = {0};
    assert_int_equal(rs_export_events(&x, RASID_TSV, &d, events[i], 1, &out, NULL), RASID_OK);
    rs_buf_char(&out, '\0');
    assert_int_equal(count(out.p, '\t'), count(frame.head.p, '\t'));
    assert_int_equal(count(out.p, '\n'), 1);
    if (i == 0) {
      assert_non_null(strstr(out.p, "\tCONSULT\tvisit\tdiplomatic;economic\t042\t1.9\t1\t-0.5\tFRD\tFRD\tFreedonia\tpresident\t"
                                    "SYL;UN\tSYL;\tSylvania;United, Nations\t;\tdirected\ttrade;transport\tUN\t"));
      assert_non_null(strstr(out.p, "\t1500000\tUSD\tSylvania City\tSYL\t12345\t41.25\t-0.125\tFRD\tTP\tAGN\ttrue\town\t0.87\t1\t"));
    } else {
      assert_non_null(strstr(out.p, "\t\"\"\"Quoted\"\" at once; so\"\t\n"));
    }
    rs_buf_free(&out);
  }
}

static void json_array(void **state) {
  (void)state;
  full f;
  fill(&f);
  rs_event two[2] = {f.e, f.e};
  rs_doc d = a_doc();
  rs_export x = {0};
  rs_export_frame frame = rs_export_framing(RASID_JSON);
  rs_buf out = {0};
  rs_buf_str(&out, frame.head);
  assert_int_equal(rs_export_events(&x, RASID_JSON, &d, two, 2, &out, NULL), RASID_OK);
  rs_buf_str(&out, frame.between);
  assert_int_equal(rs_export_events(&x, RASID_JSON, &d, two, 1, &out, NULL), RASID_OK);
  rs_buf_str(&out, frame.tail);
  rs_buf_char(&out, '\0');
  json_object *o = json_tokener_parse(out.p);
  assert_int_equal(json_object_array_length(o), 3);
  json_object_put(o);
  rs_buf_free(&out);
  rasid_error err;
  assert_int_equal(rs_export_events(&x, (rasid_format)99, &d, two, 1, &out, &err), RASID_ARGUMENT);
  rs_buf_free(&out);
}

static char *table_of(const rs_export *x, const rs_event *e) {
  rs_doc d = a_doc();
  rs_buf out = {0};
  assert_int_equal(rs_export_table(x, &d, e, &out, NULL), RASID_OK);
  rs_buf_char(&out, '\0');
  return out.p;
}

/* `why` names the lexicon's entry and the place where it was written, in every format. */
static void why(void **state) {
  (void)state;
  rs_lexicon *lex = NULL;
  if (rs_lexicon_open_embedded(&lex, NULL) == RASID_UNSUPPORTED) {
    print_message("# not run: this build has no lexicon in it\n");
    skip();
  }
  assert_non_null(lex);
  rs_arena a;
  rs_arena_init(&a, 0);
  uint32_t entry = rs_lexicon_find_entry(lex, RS_KIND_TYPE, RS_LANG_ALL, S("CONSULT"));
  assert_int_not_equal(entry, RS_NONE);
  rs_str name = rs_lexicon_rule_name(lex, entry, &a), file = rs_lexicon_origin(lex, entry).file;
  rs_why fired[2] = {{entry, {100, 103}}, {entry, {0, 0}}};
  full f;
  fill(&f);
  f.e.why = fired, f.e.nwhy = 2;
  rs_doc d = a_doc();
  rs_export x = {.lex = lex, .scratch = &a};
  char want[512];
  unsigned line = rs_lexicon_origin(lex, entry).line;
  assert_true(line > 0 && name.n > 0 && file.n > 0);
  rs_buf out = {0};
  assert_int_equal(rs_export_json(&x, &d, &f.e, &out, NULL), RASID_OK);
  rs_buf_char(&out, '\0');
  snprintf(want, sizeof want,
           "\"why\":[{\"rule\":\"%.*s\",\"file\":\"%.*s\",\"line\":%u,\"span\":[100,103]},{\"rule\":\"%.*s\",\"file\":"
           "\"%.*s\",\"line\":%u,\"span\":null}]",
           RS_STR_ARG(name), RS_STR_ARG(file), line, RS_STR_ARG(name), RS_STR_ARG(file), line);
  assert_non_null(strstr(out.p, want));
  char *table = table_of(&x, &f.e);
  snprintf(want, sizeof want, "\n  %.*s (%.*s:%u)\n\n", RS_STR_ARG(name), RS_STR_ARG(file), line);
  assert_non_null(strstr(table, want));
  free(table);
  rs_buf_free(&out);
  rs_arena_free(&a);
  rs_lexicon_close(lex);
}

static void table_plain(void **state) {
  (void)state;
  full f;
  fill(&f);
  rs_export x = {.width = 44};
  char *got = table_of(&x, &f.e);
  assert_string_equal(got, "2024-06-30  CONSULT/visit  past  not  0.87  d-1 #3\n"
                           "  FRD Freedonia (president) → SYL Sylvania + UN United; Nations (anaphor)\n"
                           "  trade, transport · UN · head-of-state · said by FRD · due 2025 · 1500000 USD\n"
                           "  \u2066[The president of Freedonia] *visited*\u2069\n"
                           "  \u2066<Sylvania> and promised \"1.5 million\" for\u2069\n"
                           "  \u2066roads.\u2069\n\n");
  free(got);
  x.colour = true;
  got = table_of(&x, &f.e);
  assert_non_null(strstr(got, "\033[1;33mvisited\033[0m"));
  assert_non_null(strstr(got, "\033[32mThe president of Freedonia\033[0m"));
  assert_null(strchr(got, '*'));
  free(got);
}

/* Arabic, right to left, in isolates that no text can leave; no control character comes through; marks take no column. */
static void table_right_to_left(void **state) {
  (void)state;
  static const char text[] = "زارَ رئيس الجمهورية Freedonia \u202E\033[31m مدينة\tأخرى";
  rs_event e = {.type = S("CONSULT"), .text = rs_str_from_c(text), .span = {0, sizeof text - 1}, .trigger_text = S("زارَ"),
                .trigger_span = {0, 8}};
  rs_actor a = {.code = S("FRD"), .name = S("فريدونيا"), .text = S("رئيس الجمهورية"), .span = {9, 9 + 27}};
  e.actors = &a, e.nactors = 1, e.relation = RS_REL_SINGLE;
  rs_export x = {.width = 200};
  char *got = table_of(&x, &e);
  assert_non_null(strstr(got, "  FRD \u2068فريدونيا\u2069\n"));
  assert_non_null(strstr(got, "\u2067*زارَ* [رئيس الجمهورية] Freedonia  [31m مدينة أخرى\u2069\n"));
  assert_null(strstr(got, "\u202E"));
  assert_null(strchr(got, '\033'));
  free(got);
  x.width = 1; /* too narrow for any word: still every word comes out, and it ends */
  got = table_of(&x, &e);
  assert_non_null(strstr(got, "Freedonia"));
  free(got);
}

/* 300 MB/s is the promise; a slow or busy machine, or a build that checks memory, gets a tenth of it. */
static void fast_enough(void **state) {
  (void)state;
  full f;
  fill(&f);
  rs_doc d = a_doc();
  rs_export x = {0};
  rs_buf out = {0};
  struct timespec t0, t1;
  double best = 0;
  for (int round = 0; round < 5; round++) {
    out.n = 0;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t0);
    while (out.n < (8u << 20)) assert_int_equal(rs_export_json(&x, &d, &f.e, &out, NULL), RASID_OK);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t1);
    double s = (double)(t1.tv_sec - t0.tv_sec) + (double)(t1.tv_nsec - t0.tv_nsec) / 1e9;
    if ((double)out.n / s > best) best = (double)out.n / s;
  }
  print_message("# JSON written at %.0f MB/s\n", best / 1e6);
  assert_true(best > 30e6);
  rs_buf_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(json_full),  cmocka_unit_test(json_empty),  cmocka_unit_test(json_strings),
      cmocka_unit_test(numbers),    cmocka_unit_test(tsv),         cmocka_unit_test(json_array),
      cmocka_unit_test(why),        cmocka_unit_test(table_plain), cmocka_unit_test(table_right_to_left), cmocka_unit_test(fast_enough)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Ingest: text and JSON lines, what is repaired, what is refused, and the warnings that say so. */
#define _POSIX_C_SOURCE 200809L
#include "base/limits.h"
#include "ingest/check.h"
#include "ingest/clean.h"
#include "ingest/ingest.h"
#include "ingest_help.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* The line is no document: one warning with this text (and one that nothing was found), at this column. */
static void refused(const char *line, const char *message, uint64_t column) {
  reader r;
  char input[1024];
  snprintf(input, sizeof input, "%s\n{\"text\":\"good\"}\n", line);
  open_bytes(&r, input, strlen(input), RS_INGEST_JSONL);
  assert_int_equal(next(&r), RASID_OK);
  is(r.doc.text, "good");
  assert_int_equal(r.doc.line, 2);
  assert_int_equal(r.seen.n, 1);
  if (!strstr(r.seen.message, message)) fail_msg("%s: %s", line, r.seen.message);
  assert_int_equal(r.seen.last.line, 1);
  assert_int_equal(r.seen.last.column, column);
  assert_int_equal(r.seen.last.byte, column ? column - 1 : 0);
  assert_int_equal(next(&r), RASID_END);
  done(&r);
}

/* ---- plain text ---- */
static void text_is_one_document(void **state) {
  (void)state;
  reader r;
  open_c(&r, "وقع البلدان اتفاقا.\n\nAnd they left.\n");
  assert_int_equal(next(&r), RASID_OK);
  assert_int_equal(rs_ingest_kind_of(r.in), RS_INGEST_TEXT);
  is(r.doc.text, "وقع البلدان اتفاقا.\n\nAnd they left.\n");
  is(r.doc.file, "input");
  assert_int_equal(r.doc.id.n + r.doc.date.n + r.doc.title.n, 0);
  assert_int_equal(r.doc.line, 0);
  assert_int_equal(r.doc.origin, 0);
  assert_int_equal(next(&r), RASID_END);
  assert_int_equal(next(&r), RASID_END);
  assert_int_equal(r.seen.n, 0);
  done(&r);
}

static void empty_input(void **state) {
  (void)state;
  static const char *const cases[] = {"", " \n\t\r\n", "\xEF\xBB\xBF"};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    for (int kind = RS_INGEST_AUTO; kind <= RS_INGEST_JSONL; kind++) {
      reader r;
      open_bytes(&r, cases[i], strlen(cases[i]), (rs_ingest_kind)kind);
      assert_int_equal(next(&r), RASID_END);
      assert_int_equal(r.seen.n, 1);
      assert_string_equal(r.seen.message, "no document in the input");
      assert_int_equal(next(&r), RASID_END);
      assert_int_equal(r.seen.n, 1);
      done(&r);
    }
}

static void bad_bytes_in_text(void **state) {
  (void)state;
  reader r;
  open_c(&r, "ab\xFFg\xD9 \xE2\x80z");
  assert_int_equal(next(&r), RASID_OK);
  is(r.doc.text, "ab\uFFFDg\uFFFD \uFFFD\uFFFDz");
  assert_int_equal(r.seen.n, 1);
  assert_int_equal(r.seen.last.byte, 2);
  assert_string_equal(r.seen.file, "input");
  assert_non_null(strstr(r.seen.message, "4 bytes that are no UTF-8"));
  done(&r);
  open_bytes(&r, "\xEF\xBB\xBFone\0two\x01\tthree\r\n", 18, RS_INGEST_AUTO);
  assert_int_equal(next(&r), RASID_OK);
  is(r.doc.text, "one two \tthree\r");
  assert_int_equal(r.doc.origin, 3);
  assert_int_equal(r.seen.n, 1);
  assert_int_equal(r.seen.last.byte, 6);
  assert_non_null(strstr(r.seen.message, "2 control characters"));
  done(&r);
}

static void utf16(void **state) {
  (void)state;
  reader r;
  static const unsigned char le[] = {0xFF, 0xFE, 'a', 0, 0x33, 0x06, 0x3D, 0xD8, 0x4A, 0xDE, 0x00, 0xDC, 'b', 0, 'x'};
  open_bytes(&r, le, sizeof le, RS_INGEST_AUTO);
  assert_int_equal(next(&r), RASID_OK);
  is(r.doc.text, "a\u0633\U0001F64A\uFFFDb\uFFFD");
  assert_int_equal(r.seen.n, 1);
  assert_non_null(strstr(r.seen.message, "UTF-16"));
  done(&r);
  static const unsigned char be[] = {0xFE, 0xFF, 0, '{', 0, '"', 0, 't', 0, 'e', 0, 'x', 0, 't', 0, '"', 0, ':',
                                     0, '"', 6, 0x33, 0, '"', 0, '}', 0, '\n'};
  open_bytes(&r, be, sizeof be, RS_INGEST_AUTO);
  assert_int_equal(next(&r), RASID_OK);
  is(r.doc.text, "\u0633");
  assert_int_equal(r.doc.line, 1);
  done(&r);
}

static void long_text_is_cut(void **state) {
  (void)state;
  size_t n = RS_MAX_TEXT + 100;
  char *p = malloc(n);
  assert_non_null(p);
  memset(p, 'x', n);
  memcpy(p + RS_MAX_TEXT - 9, "a. b c de", 9);
  reader r;
  open_bytes(&r, p, n, RS_INGEST_AUTO);
  assert_int_equal(next(&r), RASID_OK);
  assert_int_equal(r.doc.text.n, RS_MAX_TEXT - 6);
  assert_int_equal(r.seen.n, 1);
  assert_string_equal(r.seen.message, "the text is too long: cut");
  assert_int_equal(next(&r), RASID_END);
  done(&r);
  free(p);
}

static void where_text_is_cut(void **state) {
  (void)state;
  assert_int_equal(rs_ingest_cut(rs_str_from_c("abc"), 3), 3);
  assert_int_equal(rs_ingest_cut(rs_str_from_c("a\nb. c d"), 7), 2);
  assert_int_equal(rs_ingest_cut(rs_str_from_c("ab. c de"), 7), 4);
  assert_int_equal(rs_ingest_cut(rs_str_from_c("ab c def"), 6), 5);
  assert_int_equal(rs_ingest_cut(rs_str_from_c("سلام"), 3), 2);
}

/* ---- JSON lines ---- */
static void json_lines(void **state) {
  (void)state;
  reader r;
  const char *input =
      "{\"id\":\"a-1\",\"date\":\"2024-07-01\",\"lang\":\"ar\",\"source\":\"S\",\"url\":\"http://x\",\"title\":\"T\","
      "\"text\":\"\\u0633 \\ud83d\\ude4a \\\"q\\\"\\n\",\"more\":[1,{\"id\":2}]}\r\n"
      "\n"
      "  {\"text\":\"two\",\"id\":17,\"date\":null} \n"
      "{\"text\":\"three\",\"id\":1.50}";
  open_c(&r, input);
  assert_int_equal(next(&r), RASID_OK);
  assert_int_equal(rs_ingest_kind_of(r.in), RS_INGEST_JSONL);
  is(r.doc.id, "a-1"), is(r.doc.date, "2024-07-01"), is(r.doc.lang, "ar"), is(r.doc.source, "S");
  is(r.doc.url, "http://x"), is(r.doc.title, "T"), is(r.doc.text, "\u0633 \U0001F64A \"q\"\n");
  assert_int_equal(r.doc.line, 1);
  assert_int_equal(r.doc.origin, 0);
  assert_int_equal(next(&r), RASID_OK);
  is(r.doc.id, "17"), is(r.doc.date, ""), is(r.doc.title, ""), is(r.doc.text, "two");
  assert_int_equal(r.doc.line, 3);
  assert_int_equal(r.doc.origin, strstr(input, "  {") - input);
  assert_int_equal(next(&r), RASID_OK);
  is(r.doc.id, "1.50"), is(r.doc.text, "three");
  assert_int_equal(r.doc.line, 4);
  assert_int_equal(next(&r), RASID_END);
  assert_int_equal(r.seen.n, 0);
  done(&r);
}

static void kind_is_found(void **state) {
  (void)state;
  static const struct {
    const char *input;
    rs_ingest_kind kind;
  } cases[] = {{"{\"text\":\"a\"}", RS_INGEST_JSONL},   {"\n  { \"text\" : \"a\"}", RS_INGEST_JSONL},
               {"{\"text\":broken\n", RS_INGEST_JSONL}, {"{}", RS_INGEST_JSONL},
               {"{ the set }", RS_INGEST_TEXT},         {"\"text\"", RS_INGEST_TEXT},
               {"{", RS_INGEST_TEXT},                   {"\xEF\xBB\xBF{\"a\":1}", RS_INGEST_JSONL}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    reader r;
    open_c(&r, cases[i].input);
    (void)!next(&r);
    assert_int_equal(rs_ingest_kind_of(r.in), cases[i].kind);
    done(&r);
  }
}

static void bad_lines(void **state) {
  (void)state;
  refused("{\"text\":NaN}", "does not know", 9);
  refused("{\"text\":'a'}", "does not know", 9);
  refused("{text:\"a\"}", "does not know", 2);
  refused("{\"text\":\"a\",\"text\":\"b\"}", "twice", 13);
  refused("{\"text\":\"a\",\"te\\u0078t\":\"b\"}", "twice", 0);
  refused("{\"text\":\"a\"} x", "behind", 14);
  refused("{\"text\":\"a\"} {\"text\":\"b\"}", "behind", 14);
  refused("{\"text\":\"a\"", "ends inside", 12);
  refused("{\"text\":\"a", "without its end", 9);
  refused("{\"text\":\"a\xFF\"}", "invalid UTF-8", 11);
  refused("{\"text\":\"a\tb\"}", "control character", 11);
  refused("{\"n\":01,\"text\":\"a\"}", "number", 6);
  refused("{\"n\":1.,\"text\":\"a\"}", "number", 6);
  refused("{\"n\":-,\"text\":\"a\"}", "number", 6);
  refused("[\"text\"]", "no JSON object", 0);
  refused("17", "no JSON object", 0);
  refused("{\"id\":\"a\"}", "no \"text\"", 0);
  refused("{\"text\":null}", "no \"text\"", 0);
  refused("{\"text\":\"\"}", "no \"text\"", 0);
  refused("{\"text\":\"a\",}", "", 13);
  refused("{\"text\" \"a\"}", "", 9);
  /* nested deeper than the parser goes */
  refused("{\"a\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]],\"text\":\"a\"}",
          "nesting", 37);
}

static void odd_values(void **state) {
  (void)state;
  reader r;
  open_c(&r, "{\"text\":\"a\\u0000b\\ud800\",\"date\":\"01/02/2024\",\"title\":5,\"lang\":[]}");
  assert_int_equal(next(&r), RASID_OK);
  is(r.doc.text, "a b\uFFFD");
  is(r.doc.date, ""), is(r.doc.title, ""), is(r.doc.lang, "");
  assert_int_equal(r.seen.n, 4);
  assert_string_equal(r.seen.message, "\"date\" is no ISO 8601 date: left out");
  done(&r);
  open_c(&r, "{\"text\":5}");
  assert_int_equal(next(&r), RASID_END);
  assert_int_equal(r.seen.n, 3);
  done(&r);
}

static void endless_line(void **state) {
  (void)state;
  size_t n = (size_t)RS_MAX_LINE + 1000;
  char *p = malloc(n);
  assert_non_null(p);
  memset(p, 'x', n);
  memcpy(p, "{\"text\":\"", 9);
  const char *tail = "\n{\"text\":\"good\"}\n";
  memcpy(p + n - strlen(tail), tail, strlen(tail));
  reader r;
  open_bytes(&r, p, n, RS_INGEST_AUTO);
  assert_int_equal(next(&r), RASID_OK);
  is(r.doc.text, "good");
  assert_int_equal(r.doc.line, 2);
  assert_int_equal(r.doc.origin, n - strlen(tail) + 1);
  assert_int_equal(r.seen.n, 1);
  assert_int_equal(r.seen.last.line, 1);
  assert_string_equal(r.seen.message, "the line is too long: left out");
  assert_true(r.arena.used < 1000);
  done(&r);
  free(p);
}

/* ---- files ---- */
static void from_a_file(void **state) {
  (void)state;
  char path[] = "/tmp/rasid-test-......";
  memset(strchr(path, '.'), 'X', 6);
  int fd = mkstemp(path);
  assert_true(fd >= 0);
  FILE *f = fdopen(fd, "w");
  assert_non_null(f);
  for (int i = 0; i < 5000; i++) fprintf(f, "{\"id\":%d,\"text\":\"النص رقم %d وما بعده\"}\n", i, i);
  fclose(f);
  reader r = {0};
  assert_int_equal(rs_ingest_open(path, RS_INGEST_AUTO, NULL, NULL, &r.in, &r.err), RASID_OK);
  char id[16];
  for (int i = 0; i < 5000; i++) {
    assert_int_equal(next(&r), RASID_OK);
    snprintf(id, sizeof id, "%d", i);
    is(r.doc.id, id);
    is(r.doc.file, path);
    rs_arena_reset(&r.arena);
  }
  assert_int_equal(next(&r), RASID_END);
  done(&r);
  remove(path);
}

static void files_that_cannot_be_read(void **state) {
  (void)state;
  reader r = {0};
  assert_int_equal(rs_ingest_open("/no/such/file.txt", RS_INGEST_AUTO, NULL, NULL, &r.in, &r.err), RASID_IO);
  assert_null(r.in);
  assert_string_equal(r.err.file, "/no/such/file.txt");
  assert_non_null(strstr(r.err.message, "No such file"));
  /* A descriptor that is only written to fails when it is read. */
  int fd = open("/dev/null", O_WRONLY);
  assert_true(fd >= 0);
  assert_int_equal(rs_ingest_open_fd(fd, "a pipe", RS_INGEST_AUTO, NULL, NULL, &r.in, &r.err), RASID_OK);
  assert_int_equal(next(&r), RASID_IO);
  assert_string_equal(r.err.file, "a pipe");
  assert_int_equal(next(&r), RASID_END);
  done(&r);
  close(fd);
  rs_ingest_close(NULL);
}

static void memory_runs_out(void **state) {
  (void)state;
  reader r;
  open_c(&r, "{\"text\":\"a long enough text for a small arena to be too small\"}");
  rs_arena_init(&r.arena, 16);
  assert_int_equal(next(&r), RASID_MEMORY);
  done(&r);
}

/* ---- parts ---- */
static void dates(void **state) {
  (void)state;
  static const char *const good[] = {"2024", "2024-07", "2024-07-01", "2024-02-29", "2000-02-29", "2024-07-01T09:30",
                                     "2024-07-01T09:30Z", "2024-07-01T09:30:00Z", "2024-07-01 09:30:00.123+03:00",
                                     "2024-07-01T24:00", "2024-07-01T23:59:60-0500", "2024-07-01T09:30+03"};
  static const char *const bad[] = {"",
                                    "24",
                                    "0000",
                                    "2024-",
                                    "2024-13",
                                    "2024-00-01",
                                    "2024-7-1",
                                    "2024-02-30",
                                    "2023-02-29",
                                    "1900-02-29",
                                    "2024-07-01T",
                                    "2024-07-01T9:30",
                                    "2024-07-01T25:00",
                                    "2024-07-01T24:01",
                                    "2024-07-01T09:60",
                                    "2024-07-01T09:30X",
                                    "2024-07-01T09:30:00.",
                                    "2024-07-01T09:30+25:00",
                                    "2024-07-01x",
                                    "20240701",
                                    "01/07/2024",
                                    "2024-07-01T09:30:0"};
  for (size_t i = 0; i < sizeof good / sizeof *good; i++)
    if (!rs_ingest_date(rs_str_from_c(good[i]))) fail_msg("%s refused", good[i]);
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    if (rs_ingest_date(rs_str_from_c(bad[i]))) fail_msg("%s taken", bad[i]);
}

static void key_counts(void **state) {
  (void)state;
  rs_json_fault f = rs_json_check(RS_STR("{\"a\":{\"x\":1,\"x\":2},\"b\":\"c:\",\"c\":[\"a\",\"a\"]}"));
  assert_null(f.message);
  assert_int_equal(f.nkeys, 3);
  assert_non_null(rs_json_check(RS_STR("{\"a\\")).message);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(text_is_one_document), cmocka_unit_test(empty_input), cmocka_unit_test(bad_bytes_in_text),
      cmocka_unit_test(utf16), cmocka_unit_test(long_text_is_cut), cmocka_unit_test(where_text_is_cut),
      cmocka_unit_test(json_lines), cmocka_unit_test(kind_is_found), cmocka_unit_test(bad_lines),
      cmocka_unit_test(odd_values), cmocka_unit_test(endless_line), cmocka_unit_test(from_a_file),
      cmocka_unit_test(files_that_cannot_be_read), cmocka_unit_test(memory_runs_out), cmocka_unit_test(dates),
      cmocka_unit_test(key_counts)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}

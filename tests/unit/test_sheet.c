/* Rows and pages in every format: what could end a cell, a line or a tag must not. */
#include "export/sheet.h"
#include "record_help.h"

static const rasid_column COLUMNS[] = {{"name", RASID_TEXT}, {"n", RASID_INTEGER}, {"x", RASID_REAL}, {"codes", RASID_LIST}};

static char *sheet(rasid_format f, const rasid_value *v, uint32_t rows, unsigned width) {
  static char text[8192];
  rs_buf out = {0};
  rs_sheet s;
  const rasid_style style = {.width = width};
  rs_sheet_begin(&s, f, &style, COLUMNS, 4, NULL, &out);
  for (uint32_t i = 0; i < rows; i++) rs_sheet_row(&s, v + 4 * i);
  assert_int_equal(rs_sheet_end(&s, NULL), RASID_OK);
  assert_true(out.n < sizeof text);
  memcpy(text, out.n ? out.p : "", out.n);
  text[out.n] = 0;
  rs_buf_free(&out);
  return text;
}

static void hostile(void **state) {
  (void)state;
  rasid_value v[8] = {rs_value_text(RS_STR("a\"b,<i>|\t\n*")), rs_value_int(-3), rs_value_real(2.0004999),
                      rs_value_list(RS_STR("CHN;KAZ"))};
  v[4] = rs_value_null(), v[5] = rs_value_null(), v[6] = rs_value_null(), v[7] = rs_value_null();
  assert_string_equal(sheet(RASID_JSONL, v, 2, 0),
                      "{\"name\":\"a\\\"b,<i>|\\t\\n*\",\"n\":-3,\"x\":2,\"codes\":[\"CHN\",\"KAZ\"]}\n"
                      "{\"name\":null,\"n\":null,\"x\":null,\"codes\":[]}\n");
  assert_string_equal(sheet(RASID_CSV, v, 2, 0), "name,n,x,codes\r\n\"a\"\"b,<i>|\t\n*\",-3,2,CHN;KAZ\r\n,,,\r\n");
  assert_string_equal(sheet(RASID_TSV, v, 2, 0), "name\tn\tx\tcodes\na\"b,<i>|  *\t-3\t2\tCHN;KAZ\n\t\t\t\n");
  assert_string_equal(sheet(RASID_MARKDOWN, v, 1, 0),
                      "| name | n | x | codes |\n|---|---:|---:|---|\n| a\"b,&lt;i>\\|  \\* | -3 | 2 | CHN, KAZ |\n");
  assert_string_equal(sheet(RASID_HTML, v, 1, 0),
                      "<table><thead><tr><th>name</th><th class=\"n\">n</th><th class=\"n\">x</th><th>codes</th></tr></thead>"
                      "<tbody>\n<tr><td>a&quot;b,&lt;i&gt;|  *</td><td class=\"n\">-3</td><td class=\"n\">2</td><td>CHN, "
                      "KAZ</td></tr>\n</tbody></table>\n");
  assert_string_equal(sheet(RASID_JSON, v, 0, 0), "[\n]\n");
}

/* Numbers stand right; a column that is empty is left out; the widest text is cut, a day never. */
static void on_a_terminal(void **state) {
  (void)state;
  rasid_value v[8] = {rs_value_text(RS_STR("2024-07-01")), rs_value_int(7),  rs_value_null(), rs_value_null(),
                      rs_value_text(RS_STR("a long name that is too wide")), rs_value_int(12), rs_value_null(), rs_value_null()};
  assert_string_equal(sheet(RASID_TABLE, v, 2, 40), "name                           n\n2024-07-01                     7\n"
                                                    "a long name that is too wide  12\n");
  assert_string_equal(sheet(RASID_TABLE, v, 2, 20),
                      "name               n\n2024-07-01         7\na long name tha\xE2\x80\xA6  12\n");
}

static const rasid_column TWO_COLUMNS[] = {{"period", RASID_TEXT}, {"index", RASID_REAL}};

static void pages(void **state) {
  (void)state;
  rs_arena a;
  rs_arena_init(&a, 0);
  rs_page p = {.title = RS_STR("A & B"), .arena = &a};
  rs_section *s = rs_page_section(&p, "index", "Index", TWO_COLUMNS, 2);
  s->bar = 1;
  const double values[] = {2, 1, -1};
  const char *names[] = {"Q1", "Q2", "Q3"};
  for (int i = 0; i < 3; i++) {
    rasid_value *v = rs_page_row(&p, s);
    v[0] = rs_value_c(names[i]), v[1] = rs_value_real(values[i]);
  }
  rs_page_section(&p, "none", "Nothing", TWO_COLUMNS, 2);
  rs_buf out = {0};
  const rasid_style ascii = {.ascii = true};
  assert_int_equal(rs_page_write(&p, RASID_TABLE, &ascii, &out, NULL), RASID_OK);
  rs_buf_char(&out, 0);
  assert_string_equal(out.p, "A & B\n\nIndex\nperiod  index\nQ1          2  ############\nQ2          1  ######\n"
                             "Q3         -1  ------\n\nNothing\nnone\n");
  out.n = 0;
  assert_int_equal(rs_page_write(&p, RASID_JSON, NULL, &out, NULL), RASID_OK);
  rs_buf_char(&out, 0);
  assert_string_equal(out.p, "{\"title\":\"A & B\",\n\"index\":[\n{\"period\":\"Q1\",\"index\":2},\n{\"period\":\"Q2\",\"index\":1},\n"
                             "{\"period\":\"Q3\",\"index\":-1}\n],\n\"none\":[\n]\n}\n");
  out.n = 0;
  assert_int_equal(rs_page_write(&p, RASID_JSONL, NULL, &out, NULL), RASID_OK);
  rs_buf_char(&out, 0);
  assert_non_null(strstr(out.p, "{\"section\":\"index\",\"period\":\"Q2\",\"index\":1}\n"));
  out.n = 0;
  assert_int_equal(rs_page_write(&p, RASID_TSV, NULL, &out, NULL), RASID_OK);
  rs_buf_char(&out, 0);
  assert_non_null(strstr(out.p, "section\trow\tcolumn\tvalue\nindex\t1\tperiod\tQ1\nindex\t1\tindex\t2\n"));
  out.n = 0;
  assert_int_equal(rs_page_write(&p, RASID_HTML, NULL, &out, NULL), RASID_OK);
  rs_buf_char(&out, 0);
  assert_non_null(strstr(out.p, "<h1>A &amp; B</h1>"));
  assert_int_equal(rs_page_write(&p, RASID_DOT, NULL, &out, NULL), RASID_ARGUMENT);
  rs_buf_free(&out);
  rs_arena_free(&a);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(hostile), cmocka_unit_test(on_a_terminal), cmocka_unit_test(pages)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}

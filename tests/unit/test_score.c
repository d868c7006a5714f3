/* The model: weights read from text, sums, thresholds, the choice between an act and its promise, sides, confidence,
 * and the packed form. Every model here is a few lines of the test's own. */
#include "code/features.h"
#include "parse_help.h"

static rs_model *open_text(void **state, const char *events, const char *sides) {
  world *w = *state;
  rs_model *m = NULL;
  rasid_error err;
  rasid_status st = rs_model_open(w->lex, rs_str_from_c(events), rs_str_from_c(sides), &m, &err);
  if (st) fail_msg("%u:%u: %s", err.line, err.column, err.message);
  return m;
}

/* Events of a text under weights, as events_text writes them. */
static void gives(void **state, const char *events, const char *sides, const char *text, const char *want) {
  world *w = *state;
  rs_model *m = open_text(state, events, sides);
  told *r = read_doc(w->lex, m, RS_LANG_EN, (rs_doc){.text = rs_str_from_c(text), .id = RS_STR("d")}, DONE);
  assert_string_equal(events_text(r), want);
  forget(r);
  rs_model_close(m);
}

#define ACTOR "s_side(1,0)\tactor\t500\ns_side(2,0)\trecipient\t500\n"
/* Sums that speak so much against every side that the grammar's word for it does not count. */
#define FAR "s_bias\tactor\t-600\ns_bias\trecipient\t-600\ns_bias\tboth\t-600\n"
#define REST " fields=- frameworks=- speaker=-/none\n"

static void an_act_must_pass_the_threshold(void **state) {
  const char *text = "China condemned Kenya.", *told_so = "ACCUSE CHN > KEN directed past" REST;
  gives(state, "bias(ACCUSE)\t1\t100\n", ACTOR, text, told_so);
  gives(state, "bias(ACCUSE)\t1\t0\n", ACTOR, text, "");
  gives(state, "", ACTOR, text, "");
  gives(state, "@threshold\t1\t99\nbias(ACCUSE)\t1\t100\n", ACTOR, text, told_so);
  gives(state, "@threshold\t1\t100\nbias(ACCUSE)\t1\t100\n", ACTOR, text, "");
  gives(state, "@threshold\t1\t-1\n", FAR, text, "ACCUSE - > - single past" REST);
  gives(state, "bias(ACCUSE)\t1\t100\npos(2,ACCUSE)\t1\t-100\n", ACTOR, text, "");
  gives(state, "bias(ACCUSE)\t1\t100\npos(2,ACCUSE)\t1\t-99\n", ACTOR, text, told_so);
}

static void sides_are_the_highest_sum_above_theirs(void **state) {
  const char *act = "bias(ACCUSE)\t1\t1\n", *text = "China condemned Kenya.";
  gives(state, act, FAR, text, "ACCUSE - > - single past" REST);
  gives(state, act, FAR "s_fn_type(subject,ACCUSE,2)\tactor\t601\n", text, "ACCUSE CHN > - single past" REST);
  gives(state, act, "s_fn_type(subject,ACCUSE,2)\trecipient\t10\ns_fn_type(object,ACCUSE,2)\tactor\t10\n", text,
        "ACCUSE KEN > CHN directed past" REST);
  gives(state, act, "@threshold\tactor\t9\n@threshold\trecipient\t10\ns_bias\tactor\t10\ns_bias\trecipient\t10\n", text,
        "ACCUSE CHN,KEN > - joint past" REST);
}

static void a_side_that_is_empty_goes_by_the_grammar(void **state) {
  const char *act = "bias(ACCUSE)\t1\t1\n", *text = "China condemned Kenya.", *told_so = "ACCUSE CHN > KEN directed past" REST;
  gives(state, act, "", text, told_so);
  gives(state, act, "@threshold\tactor\t10\n@threshold\trecipient\t10\ns_bias\tactor\t10\n", text, told_so);
  gives(state, act, "s_bias\tactor\t-599\ns_bias\trecipient\t-599\ns_bias\tboth\t-599\n", text, told_so);
  gives(state, act, FAR, text, "ACCUSE - > - single past" REST);
}

static void an_act_and_its_promise_compete(void **state) {
  const char *text = "China visited Kenya.";
  gives(state, "bias(CONSULT)\t1\t10\nbias(+CONSULT)\t1\t9\n", ACTOR, text, "CONSULT CHN > KEN directed past" REST);
  gives(state, "bias(CONSULT)\t1\t10\nbias(+CONSULT)\t1\t11\n", ACTOR, text, "AGREE CHN > KEN directed planned" REST);
  gives(state, "bias(+CONSULT)\t1\t11\n", ACTOR, text, "AGREE CHN > KEN directed planned" REST);
  world *w = *state;
  rs_model *m = open_text(state, "bias(+CONSULT)\t1\t11\n", ACTOR);
  told *r = read_doc(w->lex, m, RS_LANG_EN, (rs_doc){.text = rs_str_from_c(text)}, DONE);
  assert_int_equal(r->e.n, 1);
  assert_true(r->e.at[0].has_promise && rs_str_eq_c(r->e.at[0].promise_act, "CONSULT") &&
              rs_str_eq_c(r->e.at[0].promise_mode, "visit"));
  assert_false(r->e.at[0].promise_specific);
  assert_int_equal(r->e.at[0].mode.n, 0);
  forget(r);
  rs_model_close(m);
}

static void the_order_of_lines_is_nothing(void **state) {
  world *w = *state;
  rs_model *a = open_text(state, "bias(ACCUSE)\t1\t70\npos(2,ACCUSE)\t1\t-20\n# rest\n@threshold\t1\t7\n", ACTOR);
  rs_model *b = open_text(state, "@threshold\t1\t7\npos(2,ACCUSE)\t1\t-20\n\nbias(ACCUSE)\t1\t70", ACTOR);
  for (int k = 0; k < 2; k++) {
    told *r = read_doc(w->lex, k ? b : a, RS_LANG_EN, (rs_doc){.text = RS_STR("China condemned Kenya.")}, CODED);
    rasid_error err;
    assert_int_equal(rs_score(k ? b : a, &r->p[0], &r->c[0], &err), RASID_OK);
    assert_int_equal(r->c[0].at[0].score, 43);
    forget(r);
  }
  assert_false(rs_str_eq(rs_model_version(a), rs_model_version(b)));
  rs_model_close(a);
  rs_model_close(b);
}

static void confidence_is_read_off_the_table(void **state) {
  rs_model *m = open_text(state, "@calibration\t-1000\t100\n@calibration\t0\t500\n@calibration\t2000\t900\n", "");
  static const int32_t AT[][2] = {{-5000, 100}, {-1000, 100}, {-500, 300},   {0, 500},         {1, 500},
                                  {1000, 700},  {2000, 900},  {999999, 900}, {INT32_MAX, 900}, {INT32_MIN, 100}};
  for (size_t k = 0; k < sizeof AT / sizeof *AT; k++) assert_int_equal(rs_model_confidence(m, AT[k][0]), AT[k][1]);
  rs_model_close(m);
  m = open_text(state, "", "");
  assert_true(rs_model_confidence(m, 1) > rs_model_confidence(m, -1));
  rs_model_close(m);
  m = open_text(state, "@calibration\t5\t600\n", "");
  assert_int_equal(rs_model_confidence(m, 4), 600);
  assert_int_equal(rs_model_confidence(m, 6), 600);
  rs_model_close(m);
}

static void a_wrong_line_is_told_with_its_place(void **state) {
  world *w = *state;
  static const struct {
    const char *text;
    unsigned line;
  } WRONG[] = {
      {"bias(ACCUSE)\t1\tmuch\n", 1}, {"# one\n\nbias(ACCUSE)\t1\t1.5\n", 3},
      {"bias(ACCUSE)\t1\n", 1},       {"bias(ACCUSE)\n", 1},
      {"@calibration\tx\t1\n", 1},    {"bias(ACCUSE)\t1\t1\n@threshold\t1\t\n", 2},
      {"bias(ACCUSE) 1 1\n", 1},      {"bias(ACCUSE)\t1\t99999999999\n", 1},
  };
  for (size_t k = 0; k < sizeof WRONG / sizeof *WRONG; k++) {
    rs_model *m = NULL;
    rasid_error err = {0};
    rasid_status st = rs_model_open(w->lex, rs_str_from_c(WRONG[k].text), RS_STR(""), &m, &err);
    if (st != RASID_FORMAT || m || err.line != WRONG[k].line || !err.column || !err.message[0])
      fail_msg("\"%s\": status %d, %u:%u %s", WRONG[k].text, st, err.line, err.column, err.message);
    st = rs_model_open(w->lex, RS_STR(""), rs_str_from_c(WRONG[k].text), &m, &err);
    assert_true(st == RASID_FORMAT && !m);
  }
}

static void what_this_lexicon_lacks_is_passed_over(void **state) {
  gives(state, "bias(NOSUCHTYPE)\t1\t100\nnosuchtemplate(1)\t1\t5\nsense(2/2/nosuchverb/x)\t1\t9\nbias(ACCUSE)\t1\t1\n",
        ACTOR, "China condemned Kenya.", "ACCUSE CHN > KEN directed past" REST);
}

static void a_weight_can_be_asked_for(void **state) {
  world *w = *state;
  rs_model *m = open_text(state, "bias(ACCUSE)\t1\t-123\n", "");
  uint64_t f = 0;
  uint32_t hint = 0;
  assert_true(rs_feature_parse(w->lex, RS_STR("bias(ACCUSE)"), &hint, &f));
  assert_int_equal(rs_model_weight(m, f), -123);
  assert_true(rs_feature_parse(w->lex, RS_STR("bias(AID)"), &hint, &f));
  assert_int_equal(rs_model_weight(m, f), 0);
  rs_model_close(m);
}

/* ---- packed ---- */
static void packed_it_decides_the_same(void **state) {
  world *w = *state;
  rs_model *
      m = open_text(
         state,
         "@threshold\t1\t7\n@calibration\t0\t400\n@calibration\t100\t800\nbias(ACCUSE)\t1\t70\nbias(+CONSULT)\t1\t-3\n",
         ACTOR),
     *again = NULL;
  rs_buf b = {0};
  rasid_error err;
  rs_model_pack(m, w->lex, &b);
  assert_int_equal(rs_model_open_packed(w->lex, rs_buf_view(&b), &again, &err), RASID_OK);
  assert_true(rs_str_eq(rs_model_version(m), rs_model_version(again)));
  for (int32_t s = -50; s < 150; s += 7) assert_int_equal(rs_model_confidence(m, s), rs_model_confidence(again, s));
  told *x = read_doc(w->lex, m, RS_LANG_EN, (rs_doc){.text = RS_STR("China condemned Kenya.")}, DONE);
  told *y = read_doc(w->lex, again, RS_LANG_EN, (rs_doc){.text = RS_STR("China condemned Kenya.")}, DONE);
  assert_string_equal(events_text(x), "ACCUSE CHN > KEN directed past" REST);
  assert_string_equal(events_text(y), events_text(x));
  assert_int_equal(x->e.at[0].confidence, y->e.at[0].confidence);
  forget(x), forget(y);
  rs_model_close(again);
  /* Cut short anywhere, it is refused. */
  for (size_t n = 0; n < b.n; n += 1 + n / 16) {
    char *part = malloc(n ? n : 1);
    assert_non_null(part);
    memcpy(part, b.p, n);
    again = NULL;
    assert_int_not_equal(rs_model_open_packed(w->lex, rs_str_make(part, n), &again, &err), RASID_OK);
    assert_null(again);
    free(part);
  }
  rs_model_close(m);
  rs_buf_free(&b);
}

static void packed_it_opens_with_its_own_lexicon_only(void **state) {
  world *w = *state;
  rs_model *m = open_text(state, "bias(ACCUSE)\t1\t70\n", ""), *other = NULL;
  rs_buf b = {0};
  rasid_error err;
  rs_model_pack(m, w->lex, &b);
  built small = build(start_full());
  assert_int_equal(rs_model_open_packed(small.lex, rs_buf_view(&b), &other, &err), RASID_UNSUPPORTED);
  assert_null(other);
  rs_model_close(m);
  rs_buf_free(&b);
  drop(&small);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(an_act_must_pass_the_threshold),
      cmocka_unit_test(sides_are_the_highest_sum_above_theirs),
      cmocka_unit_test(a_side_that_is_empty_goes_by_the_grammar),
      cmocka_unit_test(an_act_and_its_promise_compete),
      cmocka_unit_test(the_order_of_lines_is_nothing),
      cmocka_unit_test(confidence_is_read_off_the_table),
      cmocka_unit_test(a_wrong_line_is_told_with_its_place),
      cmocka_unit_test(what_this_lexicon_lacks_is_passed_over),
      cmocka_unit_test(a_weight_can_be_asked_for),
      cmocka_unit_test(packed_it_decides_the_same),
      cmocka_unit_test(packed_it_opens_with_its_own_lexicon_only),
  };
  return cmocka_run_group_tests(tests, open_world, close_world);
}

/* From parsed sentences to candidates and events: whom "the two countries" are, what fills a slot, which tellings are
 * one event, what an event says of itself. Senses and frames are the embedded lexicon's; weights are the test's own, so
 * that a newly trained model moves nothing here. */
#include "parse_help.h"

/* ---- resolution ---- */
static void the_two_countries_are_the_last_pair(void **state) {
  static const saying AR[] = {
      {"زار الرئيس الصيني كازاخستان.\nووقع البلدان اتفاقية", "1/البلدان codes=CHN,KAZ resolved=two"},
      {"اجتمع الوزيران الصيني والكيني وأكد الجانبان التعاون", "الجانبان codes=CHN,KEN"},
      {"وقع البلدان اتفاقية", "البلدان code=-"},
  };
  static const saying EN[] = {
      {"China and Kenya met.\nBoth sides signed an agreement.", "1/Both_sides codes=CHN,KEN resolved=two"},
      {"China met Kenya.\nNorway met Jordan.\nThe two countries signed an agreement.", "2/two_countries codes=NOR,JOR"},
      {"China met Kenya and the two countries signed an agreement.", "two_countries codes=CHN,KEN"},
      {"China spoke.\nThe two countries signed an agreement.", "1/two_countries code=-"},
  };
  HOLD(state, RS_LANG_AR, CODED, AR);
  HOLD(state, RS_LANG_EN, CODED, EN);
}

static void his_country_is_the_speakers(void **state) {
  static const saying AR[] = {{"أكد الرئيس الصيني أن بلاده ترفض العقوبات", "بلاده code=CHN resolved=anaphor"}};
  static const saying EN[] = {
      {"The Kenyan president said his country rejects sanctions.", "his_country code=KEN resolved=anaphor"}};
  HOLD(state, RS_LANG_AR, CODED, AR);
  HOLD(state, RS_LANG_EN, CODED, EN);
}

static void the_organisation_is_the_last_one(void **state) {
  static const saying AR[] = {
      {"انضمت كينيا إلى منظمة الصحة العالمية.\nورحبت المنظمة بالقرار", "1/المنظمة code=WHO resolved=anaphor"}};
  static const saying EN[] = {{"Kenya joined the World Health Organization.\nThe organization praised Kenya.",
                               "1/organization code=WHO resolved=anaphor"}};
  HOLD(state, RS_LANG_AR, CODED, AR);
  HOLD(state, RS_LANG_EN, CODED, EN);
}

static void an_office_met_again_keeps_its_state(void **state) {
  static const saying AR[] = {{"زار وزير الخارجية الكيني الصين.\nوالتقى وزير الخارجية الرئيس",
                               "1/وزير_الخارجية code=KEN resolved=role-memory"}};
  static const saying EN[] = {{"The Kenyan foreign minister visited China.\nThe foreign minister praised the talks.",
                               "1/foreign_minister code=KEN resolved=role-memory"}};
  HOLD(state, RS_LANG_AR, CODED, AR);
  HOLD(state, RS_LANG_EN, CODED, EN);
}

/* A document without a state of its own is read as its outlet's state would. */
static void the_outlet_tells_whose_government_it_is(void **state) {
  world *w = *state;
  uint32_t state_entry = rs_lexicon_find_entry(w->lex, RS_KIND_STATE, RS_LANG_ALL, RS_STR("SAU"));
  rs_doc own = {.text = RS_STR("The government signed an agreement."), .source = RS_STR("Saudi Arabia")};
  told *r = read_doc(w->lex, w->model, RS_LANG_EN, own, CODED);
  assert_int_equal(r->memory.outlet_state, state_entry);
  facts(r, "government code=SAU resolved=outlet");
  forget(r);
  r = read_doc(w->lex, w->model, RS_LANG_EN, (rs_doc){.text = own.text}, CODED);
  facts(r, "government code=-");
  forget(r);
}

/* ---- slots ---- */
static void a_verbs_parties_have_their_functions(void **state) {
  static const saying AR[] = {
      {"وقعت الصين وكازاخستان اتفاقية",
       "وقعت type=SUPPORT fn.CHN=subject via.CHN=0 side.CHN=actor fn.KAZ=subject side.KAZ=actor"},
      {"زار الرئيس الصيني كازاخستان", "زار type=CONSULT side.CHN=actor side.KAZ=recipient"},
      {"أدانت كينيا الصين", "أدانت type=ACCUSE side.KEN=actor side.CHN=recipient"},
  };
  static const saying EN[] = {
      {"China condemned Kenya.",
       "condemned type=ACCUSE fn.CHN=subject side.CHN=actor fn.KEN=object side.KEN=recipient"},
      {"Kenya was condemned by China.", "condemned side.CHN=actor side.KEN=recipient"},
  };
  HOLD(state, RS_LANG_AR, CODED, AR);
  HOLD(state, RS_LANG_EN, CODED, EN);
}

static void a_noun_gets_its_verbs_parties(void **state) {
  static const saying AR[] = {
      {"أجرت الصين محادثات مع كينيا",
       "محادثات type=CONSULT fn.CHN=subject via.CHN=1 side.CHN=actor fn.KEN=with via.KEN=0"},
      {"جرت محادثات بين الصين وكينيا", "محادثات fn.CHN=between via.CHN=0 fn.KEN=between"},
  };
  static const saying EN[] = {
      {"China held talks with Kenya.",
       "talks type=CONSULT fn.CHN=subject via.CHN=1 side.CHN=actor fn.KEN=with via.KEN=0"},
      {"China signed an agreement with Kenya.",
       "signed type=SUPPORT fn.CHN=subject fn.KEN=with via.KEN=0 side.KEN=actor"},
      {"China praised Kenya and condemned Norway.",
       "condemned fn.CHN=subject via.CHN=2 side.CHN=actor fn.NOR=object side.NOR=recipient; praised fn.NOR=none"},
  };
  HOLD(state, RS_LANG_AR, CODED, AR);
  HOLD(state, RS_LANG_EN, CODED, EN);
}

static void a_dropped_subject_is_who_acted_last(void **state) {
  static const saying AR[] = {
      {"زار الرئيس الكيني الصين.\nووقع اتفاقية مع النرويج", "1/ووقع fn.KEN=subject via.KEN=6 fn.NOR=with"},
      {"اجتمع الرئيسان الصيني والكيني.\nووقعا اتفاقية", "1/ووقعا fn.CHN=subject via.CHN=6 fn.KEN=subject via.KEN=6"},
  };
  static const saying EN[] = {{"The Kenyan president visited China.\nHe signed an agreement with Norway.",
                               "1/signed fn.KEN=subject side.KEN=actor fn.NOR=with"}};
  HOLD(state, RS_LANG_AR, CODED, AR);
  HOLD(state, RS_LANG_EN, CODED, EN);
}

static void a_setting_is_no_party(void **state) {
  static const saying AR[] = {
      {"وقعت الصين وكينيا اتفاقية في إطار منظمة شنغهاي للتعاون", "وقعت fn.SCO=- side.CHN=actor"}};
  static const saying EN[] = {{"China and Kenya signed an agreement within the Shanghai Cooperation Organisation.",
                               "signed fn.SCO=- side.CHN=actor"}};
  HOLD(state, RS_LANG_AR, CODED, AR);
  HOLD(state, RS_LANG_EN, CODED, EN);
}

/* ---- senses ---- */
static void conditions_choose_the_sense(void **state) {
  static const saying AR[] = {
      {"أكدت كينيا أن الصين وقعت الاتفاقية", "أكدت type=-"},
      {"وقع حادث في كينيا", "وقع type!=SUPPORT"},
  };
  static const saying EN[] = {{"Kenya said the talks ended.", "said type=-"}};
  HOLD(state, RS_LANG_AR, CODED, AR);
  HOLD(state, RS_LANG_EN, CODED, EN);
}

/* ---- events ---- */
#define NOTHING " fields=- frameworks=- speaker=-/none"
static void relations_follow_the_frame(void **state) {
  events_are(state, RS_LANG_EN, "China and Kenya signed an agreement.", "SUPPORT CHN,KEN > - mutual past" NOTHING "\n");
  events_are(state, RS_LANG_EN, "China and Kenya condemned Norway.", "ACCUSE CHN,KEN > NOR joint past" NOTHING "\n");
  events_are(state, RS_LANG_EN, "China condemned Kenya.", "ACCUSE CHN > KEN directed past" NOTHING "\n");
  events_are(state, RS_LANG_EN, "China condemned the attack.", "ACCUSE CHN > - single past" NOTHING "\n");
  events_are(state, RS_LANG_AR, "وقعت الصين وكازاخستان اتفاقية", "SUPPORT CHN,KAZ > - mutual past" NOTHING "\n");
  events_are(state, RS_LANG_AR, "أدانت الصين كينيا", "ACCUSE CHN > KEN directed past" NOTHING "\n");
}

static void two_words_for_one_act_are_one_event(void **state) {
  events_are(state, RS_LANG_EN, "China met Kenya and held talks with Kenya.",
             "CONSULT CHN,KEN > - mutual past" NOTHING "\n");
  events_are(state, RS_LANG_EN, "China condemned Kenya and China condemned Norway.",
             "ACCUSE CHN > KEN directed past" NOTHING "\nACCUSE CHN > NOR directed past" NOTHING "\n");
}

static void negation_and_status_stand_in_the_event(void **state) {
  events_are(state, RS_LANG_EN, "China did not condemn Kenya.", "ACCUSE CHN > KEN directed past" NOTHING " negated\n");
  events_are(state, RS_LANG_AR, "لم توقع كينيا الاتفاقية", "SUPPORT KEN > - single past" NOTHING " negated\n");
  events_are(state, RS_LANG_EN, "China supplies weapons to Kenya.",
             "AID CHN > KEN directed ongoing fields=defence frameworks=- speaker=-/none\n");
}

static void fields_and_frameworks_go_to_the_nearest_act(void **state) {
  events_are(state, RS_LANG_EN, "China and Kenya signed an agreement on trade and condemned Norway.",
             "SUPPORT CHN,KEN > - mutual past fields=trade frameworks=- speaker=-/none\nACCUSE CHN,KEN > NOR joint "
             "past" NOTHING "\n");
  events_are(state, RS_LANG_EN,
             "China and Kenya signed an agreement on trade and mining within the Shanghai Cooperation Organisation.",
             "SUPPORT CHN,KEN > - mutual past fields=trade,mining frameworks=SCO speaker=-/none\n");
  events_are(state, RS_LANG_AR, "وقعت الصين وكينيا اتفاقية في مجال التجارة والتعدين",
             "SUPPORT CHN,KEN > - mutual past fields=trade,mining frameworks=- speaker=-/none\n");
}

static void whose_word_it_is_is_computed(void **state) {
  events_are(state, RS_LANG_EN, "Norway said that China condemned Kenya.",
             "ACCUSE CHN > KEN directed past fields=- frameworks=- speaker=NOR/third\n");
  events_are(state, RS_LANG_EN, "China said that China condemned Kenya.",
             "ACCUSE CHN > KEN directed past fields=- frameworks=- speaker=CHN/own\n");
  events_are(state, RS_LANG_EN, "Kenya said that China condemned Kenya.",
             "ACCUSE CHN > KEN directed past fields=- frameworks=- speaker=KEN/other\n");
  events_are(state, RS_LANG_AR, "أعلنت النرويج أن الصين أدانت كينيا",
             "ACCUSE CHN > KEN directed past fields=- frameworks=- speaker=NOR/third\n");
}

/* ---- what holds for every event ---- */
static const char *const MANY[] = {
    "China and Kenya signed an agreement on trade, Norway said. Jordan condemned China; China rejected the charge and "
    "China rejected it again.",
    "The Kenyan president visited China. He held talks with the Chinese president and the two countries signed 5 "
    "agreements. Norway praised both sides.",
    "زار الرئيس الصيني كازاخستان ووقع البلدان اتفاقية للتعاون في مجال الطاقة. وأدانت كينيا النرويج، ورفضت الصين "
    "العقوبات على الأردن.",
};

static void ids_are_stable_and_unique(void **state) {
  world *w = *state;
  for (size_t k = 0; k < sizeof MANY / sizeof *MANY; k++) {
    rs_doc doc = {.text = rs_str_from_c(MANY[k]), .id = RS_STR("one")}, other = doc;
    other.id = RS_STR("two");
    rs_lang lang = rs_text_language(doc.text);
    told *a = read_doc(w->lex, w->model, lang, doc, DONE), *b = read_doc(w->lex, w->model, lang, doc, DONE);
    told *c = read_doc(w->lex, w->model, lang, other, DONE);
    assert_true(a->e.n >= 3);
    assert_int_equal(a->e.n, b->e.n);
    assert_int_equal(a->e.n, c->e.n);
    for (uint32_t i = 0; i < a->e.n; i++) {
      assert_int_equal(strlen(a->e.at[i].id), 32);
      assert_string_equal(a->e.at[i].id, b->e.at[i].id);
      assert_string_not_equal(a->e.at[i].id, c->e.at[i].id);
      for (uint32_t j = 0; j < i; j++) assert_string_not_equal(a->e.at[i].id, a->e.at[j].id);
    }
    forget(a), forget(b), forget(c);
  }
}

/* Other weights that keep the same events leave their ids alone: a review survives a new model. */
static void ids_do_not_know_the_model(void **state) {
  world *w = *state;
  rs_model *m = plain_model(w->lex, false, "bias(CONSULT)\t1\t2500\n", NULL);
  rs_doc doc = {.text = rs_str_from_c(MANY[1]), .id = RS_STR("one")};
  told *a = read_doc(w->lex, w->model, RS_LANG_EN, doc, DONE), *b = read_doc(w->lex, m, RS_LANG_EN, doc, DONE);
  assert_int_equal(a->e.n, b->e.n);
  for (uint32_t i = 0; i < a->e.n; i++) assert_string_equal(a->e.at[i].id, b->e.at[i].id);
  forget(a), forget(b);
  rs_model_close(m);
}

static bool why_names(const told *r, const rs_event *e, rs_str key) {
  for (uint32_t k = 0; k < e->nwhy; k++)
    if (e->why[k].origin < rs_lexicon_nentries(r->lex) &&
        rs_str_eq(rs_lexicon_entry(r->lex, e->why[k].origin).key, key))
      return true;
  return false;
}

static void why_tells_sense_and_parties(void **state) {
  world *w = *state;
  for (size_t k = 0; k < sizeof MANY / sizeof *MANY; k++) {
    rs_doc doc = {.text = rs_str_from_c(MANY[k]), .id = RS_STR("one")};
    told *r = read_doc(w->lex, w->model, rs_text_language(doc.text), doc, DONE);
    for (uint32_t i = 0; i < r->e.n; i++) {
      const rs_event *e = &r->e.at[i];
      assert_true(e->nwhy >= 1);
      /* First the sense, at the trigger. */
      assert_true(e->why[0].origin >= rs_lexicon_nentries(r->lex));
      assert_int_equal(e->why[0].span.start, e->trigger_span.start);
      for (uint32_t j = 0; j < e->nwhy; j++) {
        rs_origin o = rs_lexicon_origin(r->lex, e->why[j].origin);
        assert_true(o.file.n && o.line && e->why[j].span.end <= doc.text.n);
      }
      for (uint32_t j = 0; j < e->nactors; j++) assert_true(why_names(r, e, e->actors[j].code));
      for (uint32_t j = 0; j < e->nrecipients; j++) assert_true(why_names(r, e, e->recipients[j].code));
    }
    forget(r);
  }
}

static void a_code_stands_on_one_side(void **state) {
  world *w = *state;
  for (size_t k = 0; k < sizeof MANY / sizeof *MANY; k++) {
    rs_doc doc = {.text = rs_str_from_c(MANY[k])};
    told *r = read_doc(w->lex, w->model, rs_text_language(doc.text), doc, DONE);
    for (uint32_t i = 0; i < r->e.n; i++) {
      const rs_event *e = &r->e.at[i];
      assert_memory_equal(e->text.p, doc.text.p + e->span.start, e->text.n);
      assert_memory_equal(e->trigger_text.p, doc.text.p + e->trigger_span.start, e->trigger_text.n);
      for (uint32_t a = 0; a < e->nactors; a++) {
        for (uint32_t b = 0; b < e->nrecipients; b++) assert_false(rs_str_eq(e->actors[a].code, e->recipients[b].code));
        for (uint32_t b = 0; b < a; b++) assert_false(rs_str_eq(e->actors[a].code, e->actors[b].code));
      }
    }
    forget(r);
  }
}

/* ---- where it was published ---- */
static void outlet_and_agency_are_found(void **state) {
  world *w = *state;
  rs_doc doc = {.text = RS_STR("BEIJING (Reuters) - China condemned Kenya on Monday.\nKenya was silent."),
                .id = RS_STR("d")};
  told *r = read_doc(w->lex, w->model, RS_LANG_EN, doc, DONE);
  assert_true(r->e.n >= 1);
  assert_true(rs_str_eq_c(r->e.at[0].agency.code, "reuters"));
  assert_int_equal(r->e.at[0].outlet.code.n, 0);
  forget(r);
  doc = (rs_doc){
      .text = RS_STR("China condemned Kenya."), .id = RS_STR("d"), .url = RS_STR("https://www.aljazeera.net/a/1")};
  r = read_doc(w->lex, w->model, RS_LANG_EN, doc, DONE);
  assert_true(r->e.n == 1 && rs_str_eq_c(r->e.at[0].outlet.code, "aljazeera"));
  forget(r);
  doc.url = RS_STR("https://www.notaljazeera.net/a/1");
  r = read_doc(w->lex, w->model, RS_LANG_EN, doc, DONE);
  assert_int_equal(r->e.at[0].outlet.code.n, 0);
  forget(r);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_two_countries_are_the_last_pair),
      cmocka_unit_test(his_country_is_the_speakers),
      cmocka_unit_test(the_organisation_is_the_last_one),
      cmocka_unit_test(an_office_met_again_keeps_its_state),
      cmocka_unit_test(the_outlet_tells_whose_government_it_is),
      cmocka_unit_test(a_verbs_parties_have_their_functions),
      cmocka_unit_test(a_noun_gets_its_verbs_parties),
      cmocka_unit_test(a_dropped_subject_is_who_acted_last),
      cmocka_unit_test(a_setting_is_no_party),
      cmocka_unit_test(conditions_choose_the_sense),
      cmocka_unit_test(relations_follow_the_frame),
      cmocka_unit_test(two_words_for_one_act_are_one_event),
      cmocka_unit_test(negation_and_status_stand_in_the_event),
      cmocka_unit_test(fields_and_frameworks_go_to_the_nearest_act),
      cmocka_unit_test(whose_word_it_is_is_computed),
      cmocka_unit_test(ids_are_stable_and_unique),
      cmocka_unit_test(ids_do_not_know_the_model),
      cmocka_unit_test(why_tells_sense_and_parties),
      cmocka_unit_test(a_code_stands_on_one_side),
      cmocka_unit_test(outlet_and_agency_are_found),
  };
  return cmocka_run_group_tests(tests, open_world, close_world);
}

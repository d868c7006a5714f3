/* Units and parties: which reading a word gets in its place, what an attached particle becomes, who a phrase names. The
 * sentences are read with the embedded lexicon; nothing here depends on weights. */
#include "parse_help.h"

/* ---- units ---- */
static void a_word_is_read_by_what_stands_before_it(void **state) {
  static const saying AR[] = {
      {"وقعت الصين اتفاقية مع كازاخستان", "وقعت kind=verb; اتفاقية kind=noun"},
      {"أعلنت الوزارة توقيع الاتفاقية", "توقيع kind=noun"},
      {"لم توقع الصين الاتفاقية", "لم kind=neg; توقع kind=verb"},
      {"قبل زيارة الرئيس", "زيارة kind=noun"},
      {"زار الرئيس الصيني كازاخستان", "زار kind=verb"},
  };
  static const saying EN[] = {
      {"China visits Kazakhstan.", "visits kind=verb"},
      {"The visits of the president ended.", "visits kind=noun"},
      {"China supports Kenya.", "supports kind=verb"},
      {"The support of China is welcome.", "support kind=noun"},
      {"China will visit Kenya.", "will kind=aux; visit kind=verb"},
      {"China did not sign the agreement.", "not kind=neg; sign kind=verb"},
      {"Kenya wants to sign the agreement.", "sign kind=verb"},
  };
  HOLD(state, RS_LANG_AR, PARSED, AR);
  HOLD(state, RS_LANG_EN, PARSED, EN);
}

static void an_attached_particle_is_a_unit(void **state) {
  static const saying AR[] = {
      {"وقعت الصين وكازاخستان اتفاقية", "كازاخستان before=coord conj=1"},
      {"سلمت الصين المساعدات لكازاخستان", "كازاخستان before=prep fn=for"},
      {"رحبت الصين بزيارة الرئيس", "زيارة before=prep"},
      {"سيزور الرئيس الصين", "سيزور before=aux"},
      {"رحبت الصين بالاتفاقية وبالزيارة", "بالزيارة before=prep"},
  };
  HOLD(state, RS_LANG_AR, PARSED, AR);
}

static void terms_of_several_words_are_one_unit(void **state) {
  static const saying AR[] = {
      {"وقعت الصين اتفاقية في إطار منظمة شنغهاي للتعاون",
       "في_إطار kind=prep; منظمة_شنغهاي_للتعاون kind=party code=SCO party=org fn=within"},
      {"بحثت الصين وكازاخستان التعاون في مجال الطاقة المتجددة", "الطاقة_المتجددة field=energy.renewable"},
      {"تعمل الصين في إطار الحزام والطريق", "الحزام_والطريق kind=framework"},
  };
  static const saying EN[] = {
      {"China and Kenya discussed cooperation in renewable energy.", "renewable_energy field=energy.renewable"},
      {"China signed a deal under the Belt and Road Initiative.", "Belt_and_Road_Initiative kind=framework"},
      {"The United Arab Emirates hosted talks.", "United_Arab_Emirates kind=party code=ARE"},
  };
  HOLD(state, RS_LANG_AR, PARSED, AR);
  HOLD(state, RS_LANG_EN, PARSED, EN);
}

static void punctuation_numbers_and_quotes_are_units(void **state) {
  static const saying EN[] = {
      {"China gave 5 million dollars, and Kenya said \"thanks\".", "5 kind=num; , kind=punct; \" kind=quote"},
  };
  HOLD(state, RS_LANG_EN, PARSED, EN);
}

/* The units of any sentence run upwards and leave no token out; governors and clauses are there. */
static void units_cover_the_sentence(void **state) {
  world *w = *state;
  static const char *const TEXTS[] = {
      "وقعت الصين وكازاخستان أمس في أستانا اتفاقية للتعاون في مجال الطاقة، وقال الوزير إن بلاده مستعدة لتعزيز التعاون.",
      "وبالتعاون مع منظمة الأمم المتحدة، أعلن (المتحدث) أن \"الجانبين\" سيوقعان 12 اتفاقية; فيما رفضت كينيا ذلك!",
      "\"We are ready\", said Kenya's foreign minister Amina Mwangi, who met her Chinese counterpart; talks will go on.",
      ", , and and of of ( ( \" China \" ) ) - - said that that signed signed by",
      "و ، و ؛ أن إن الذي التي بين في في الصين الصين قال قال",
  };
  for (size_t k = 0; k < sizeof TEXTS / sizeof *TEXTS; k++) {
    rs_doc doc = {.text = rs_str_from_c(TEXTS[k])};
    told *r = read_doc(w->lex, NULL, rs_text_language(doc.text), doc, PARSED);
    for (uint32_t s = 0; s < r->n; s++) {
      const rs_parse *p = &r->p[s];
      uint32_t at = p->sent->body_tok;
      for (uint32_t i = 0; i < p->nunits; i++) {
        const rs_unit *u = &p->units[i];
        assert_int_equal(u->tok0, at);
        at = u->tok1;
        assert_true(u->gov == RS_NONE || (u->gov < p->nunits && u->gov != i));
        assert_true(u->clause < p->nclauses && p->clauses[u->clause].parent <= u->clause);
        assert_true(u->kind != RS_U_PARTY || u->ref < p->nparties);
      }
      assert_int_equal(at, p->sent->tok1);
    }
    forget(r);
  }
}

/* ---- parties ---- */
static void office_nationality_and_name_are_one_party(void **state) {
  static const saying AR[] = {
      {"التقى وزير الخارجية الصيني الرئيس الكيني", "وزير_الخارجية code=CHN role=minister-foreign level=minister "
                                                   "words=وزير_الخارجية_الصيني; الرئيس code=KEN role=president"},
      {"زار وزير الدفاع الأردني موسكو", "وزير_الدفاع code=JOR role=minister-defence; موسكو code=RUS"},
      {"وصل رئيس الوزراء العراقي إلى بغداد", "رئيس_الوزراء code=IRQ role=prime-minister level=head-of-government"},
      {"استقبل وزير خارجية كازاخستان الوفد", "وزير_خارجية code=KAZ role=minister-foreign"},
      {"قال وزير الخارجية الصيني لين تشاو إن بلاده وقعت", "وزير_الخارجية code=CHN words=وزير_الخارجية_الصيني_لين_تشاو"},
  };
  static const saying EN[] = {
      {"Chinese foreign minister Lin Qiaobo met Kenyan president Otieno Barasa.",
       "Chinese code=CHN role=minister-foreign words=Chinese_foreign_minister_Lin_Qiaobo; Kenyan code=KEN "
       "role=president level=head-of-state"},
      {"The foreign minister of Kazakhstan arrived.", "foreign_minister code=KAZ role=minister-foreign"},
      {"The prime minister of the United Kingdom arrived.", "prime_minister code=GBR role=prime-minister"},
      {"Kenya's defence minister arrived.", "Kenya code=KEN role=minister-defence"},
      {"Norway's Foreign Minister Ingrid Solvang arrived.",
       "Foreign_Minister code=NOR role=minister-foreign words=Norway's_Foreign_Minister_Ingrid_Solvang"},
      {"The Kenyan ambassador to China spoke.", "ambassador code=KEN role=ambassador"},
  };
  HOLD(state, RS_LANG_AR, PARSED, AR);
  HOLD(state, RS_LANG_EN, PARSED, EN);
}

static void a_span_leaves_particles_out(void **state) {
  static const saying AR[] = {
      {"وقعت الصين وكازاخستان اتفاقية", "كازاخستان words=كازاخستان code=KAZ"},
      {"سلمت الصين المساعدات للأردن", "للأردن code=JOR words=أردن"},
      {"رحبت بالصين", "بالصين code=CHN words=الصين"},
  };
  static const saying EN[] = {
      {"China's talks with Kenya ended.", "China code=CHN words=China"},
  };
  HOLD(state, RS_LANG_AR, PARSED, AR);
  HOLD(state, RS_LANG_EN, PARSED, EN);
}

static void a_possessive_closes_the_phrase(void **state) {
  static const saying EN[] = {
      {"China's Kenya policy changed.", "China code=CHN; Kenya code=KEN"},
      {"China's president arrived.", "China code=CHN role=president"},
  };
  HOLD(state, RS_LANG_EN, PARSED, EN);
}

static void an_unknown_name_is_met_again(void **state) {
  static const saying AR[] = {
      {"استقبل وزير الخارجية الكيني موانغي كاماو الوفد.\nوقال كاماو إن بلاده مستعدة.",
       "1/كاماو code=KEN role=minister-foreign party=person resolved=name"},
      {"قال الرئيس الكيني باراسا أوتينو إن البلاد مستعدة.\nوأكد باراسا أن الاتفاقية مهمة.",
       "1/باراسا code=KEN role=president"},
  };
  static const saying EN[] = {
      {"Kenyan foreign minister Kamau Mwangi arrived.\nMwangi said that talks ended.",
       "1/Mwangi code=KEN role=minister-foreign party=person resolved=name"},
      {"Kenyan foreign minister Kamau Mwangi arrived.\nKamau Mwangi said that talks ended.",
       "1/Mwangi code=KEN words=Kamau_Mwangi"},
      {"The driver Kamau Mwangi arrived.\nThe men met.", "Kamau kind!=party"},
  };
  HOLD(state, RS_LANG_AR, CODED, AR);
  HOLD(state, RS_LANG_EN, CODED, EN);
}

static void nothing_is_remembered_from_another_document(void **state) {
  world *w = *state;
  static const char *const TEXTS[] = {"Kenyan foreign minister Kamau Mwangi arrived.", "Mwangi said that talks ended."};
  told *first = read_doc(w->lex, NULL, RS_LANG_EN, (rs_doc){.text = rs_str_from_c(TEXTS[0])}, CODED);
  assert_int_equal(first->memory.nnames, 1);
  told *second = read_doc(w->lex, NULL, RS_LANG_EN, (rs_doc){.text = rs_str_from_c(TEXTS[1])}, CODED);
  assert_int_equal(second->memory.nnames, 0);
  facts(second, "Mwangi kind=noun");
  forget(first);
  forget(second);
}

static void a_weak_name_needs_its_neighbours(void **state) {
  static const saying AR[] = {
      {"ناقش المجلس الوضع مالي والإداري", "مالي kind!=party"},
      {"وقعت السنغال ومالي اتفاقية", "مالي code=MLI"},
      {"زار رئيس مالي الصين", "رئيس code=MLI role=president"},
  };
  HOLD(state, RS_LANG_AR, PARSED, AR);
}

static void anaphors_are_left_to_code(void **state) {
  static const saying AR[] = {
      {"وقع البلدان اتفاقية", "البلدان party=two code=- resolved=none"},
      {"أكد الجانبان أهمية التعاون", "الجانبان party=two code=-"},
      {"قال الوزير إن بلاده مستعدة", "بلاده party=own code=-"},
      {"أكد الجانب الصيني استعداده", "الجانب party!=two; الصيني code=CHN party=nisba"},
  };
  static const saying EN[] = {
      {"The two countries signed an agreement.", "two_countries party=two code=- resolved=none"},
      {"Both sides agreed.", "Both_sides party=two"},
      {"The minister said his country would help.", "his_country party=own code=-"},
  };
  HOLD(state, RS_LANG_AR, PARSED, AR);
  HOLD(state, RS_LANG_EN, PARSED, EN);
}

/* A sentence that parsed but was not resolved must come to two codes as soon as code has it. */
static void code_resolves_what_parse_left(void **state) {
  static const saying EN[] = {
      {"China and Kenya met.\nThe two countries signed an agreement.", "1/two_countries codes=CHN,KEN resolved=two"}};
  HOLD(state, RS_LANG_EN, CODED, EN);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_word_is_read_by_what_stands_before_it),
      cmocka_unit_test(an_attached_particle_is_a_unit),
      cmocka_unit_test(terms_of_several_words_are_one_unit),
      cmocka_unit_test(punctuation_numbers_and_quotes_are_units),
      cmocka_unit_test(units_cover_the_sentence),
      cmocka_unit_test(office_nationality_and_name_are_one_party),
      cmocka_unit_test(a_span_leaves_particles_out),
      cmocka_unit_test(a_possessive_closes_the_phrase),
      cmocka_unit_test(an_unknown_name_is_met_again),
      cmocka_unit_test(nothing_is_remembered_from_another_document),
      cmocka_unit_test(a_weak_name_needs_its_neighbours),
      cmocka_unit_test(anaphors_are_left_to_code),
      cmocka_unit_test(code_resolves_what_parse_left),
  };
  return cmocka_run_group_tests(tests, open_world, close_world);
}

/* Clauses and functions: who is the subject of what, what hangs on which word, where a clause begins and who speaks in
 * it. Read with the embedded lexicon; nothing here depends on weights. */
#include "parse_help.h"

static void verb_first_takes_subject_then_object(void **state) {
  static const saying AR[] = {
      {"زار الرئيس الصيني كازاخستان", "الرئيس fn=subject gov=زار; كازاخستان fn=object gov=زار"},
      {"التقى وزير الخارجية الكيني نظيره الصيني", "وزير_الخارجية fn=subject gov=التقى"},
      {"وقعت الصين اتفاقية", "الصين fn=subject gov=وقعت; اتفاقية fn=object gov=وقعت"},
      {"وقعتا اتفاقية", "اتفاقية fn=object gov=وقعتا"},
      {"لم توقع كينيا الاتفاقية", "كينيا fn=subject; الاتفاقية fn=object"},
  };
  HOLD(state, RS_LANG_AR, PARSED, AR);
}

static void subject_first_stands_before_its_verb(void **state) {
  static const saying AR[] = {
      {"الصين تدعم كينيا", "الصين fn=subject gov=تدعم; كينيا fn=object gov=تدعم"},
      {"الصين وكازاخستان توقعان اتفاقية", "الصين fn=subject gov=توقعان; كازاخستان fn=subject gov=توقعان conj=1"},
  };
  static const saying EN[] = {
      {"China supports Kenya.", "China fn=subject gov=supports; Kenya fn=object gov=supports"},
      {"China and Kazakhstan signed an agreement.",
       "China fn=subject gov=signed; Kazakhstan fn=subject gov=signed conj=1; agreement fn=object gov=signed"},
      {"The president of Kenya will visit Norway.", "president fn=subject gov=visit; Norway fn=object gov=visit"},
      {"China has not recognised Kenya.", "China fn=subject gov=recognised; has kind=aux"},
  };
  HOLD(state, RS_LANG_AR, PARSED, AR);
  HOLD(state, RS_LANG_EN, PARSED, EN);
}

static void genitives_hang_on_their_noun(void **state) {
  static const saying AR[] = {
      {"رحبت كينيا بقرار الصين", "الصين fn=of gov=بقرار"},
      {"رحبت كينيا بالقرار الصيني", "الصيني fn=modifier gov=بالقرار"},
      {"ناقش الوزير توقيع الاتفاقية", "توقيع fn=object gov=ناقش; الاتفاقية fn=of gov=توقيع"},
  };
  static const saying EN[] = {
      {"Kenya praised the decision of China.", "China fn=of gov=decision"},
      {"Kenya praised China's decision.", "China fn=of gov=decision"},
      {"Kenya praised the agreement of Norway.", "Norway fn=of gov=agreement"},
  };
  HOLD(state, RS_LANG_AR, PARSED, AR);
  HOLD(state, RS_LANG_EN, PARSED, EN);
}

static void prepositions_tell_the_function(void **state) {
  static const saying AR[] = {
      {"عقدت الصين محادثات مع كينيا", "كينيا fn=with gov=محادثات; محادثات fn=object gov=عقدت"},
      {"قدمت الصين مساعدات إلى كينيا", "كينيا fn=to"},
      {"جرت محادثات بين الصين وكينيا", "الصين fn=between gov=محادثات; كينيا fn=between gov=محادثات conj=1"},
      {"فرضت النرويج عقوبات على كينيا", "كينيا fn=on"},
      {"اجتمع الوزراء في نيروبي", "نيروبي fn=in"},
  };
  static const saying EN[] = {
      {"China held talks with Kenya.", "Kenya fn=with gov=talks; talks fn=object gov=held"},
      {"China gave aid to Kenya.", "Kenya fn=to"},
      {"Talks between China and Kenya began.", "China fn=between gov=Talks; Kenya fn=between gov=Talks"},
      {"Norway imposed sanctions on Kenya.", "Kenya fn=on"},
      {"The port was built by China.", "China fn=by"},
      {"China signed it within the Shanghai Cooperation Organisation.", "Shanghai fn=within"},
      {"Norway protested against China.", "China fn=against"},
  };
  HOLD(state, RS_LANG_AR, PARSED, AR);
  HOLD(state, RS_LANG_EN, PARSED, EN);
}

static void coordination_shares_the_function(void **state) {
  static const saying AR[] = {
      {"وقعت الصين وكازاخستان والأردن اتفاقية",
       "كازاخستان fn=subject gov=وقعت; الأردن fn=subject gov=وقعت; اتفاقية fn=object"},
      {"التقى الوزير سفراء الصين وكينيا والنرويج",
       "الوزير fn=subject; سفراء code=CHN fn=object; كينيا fn=object conj=1; النرويج fn=object conj=1"},
  };
  static const saying EN[] = {
      {"China held talks with Kenya, Norway and Jordan.", "Kenya fn=with; Jordan fn=with gov=talks conj=1"},
      {"China, Kenya, and Norway signed the agreement.",
       "China fn=subject gov=signed; Kenya fn=subject gov=signed conj=1; Norway fn=subject gov=signed conj=1"},
      {"In Kenya, China signed and left.", "Kenya fn=in; China fn=subject gov=signed conj=0"},
      {"China praised Kenya and condemned Norway.",
       "Kenya fn=object gov=praised; Norway fn=object gov=condemned; condemned subject=China"},
      {"China signed and Kenya ratified the agreement.", "Kenya fn=subject gov=ratified; China fn=subject gov=signed"},
  };
  HOLD(state, RS_LANG_AR, PARSED, AR);
  HOLD(state, RS_LANG_EN, PARSED, EN);
}

static void the_passive_makes_its_subject_an_object(void **state) {
  static const saying AR[] = {
      {"تم توقيع الاتفاقية بين الصين وكينيا", "توقيع mark=passive mark=supported; الاتفاقية fn=of gov=توقيع"},
      {"جرى توقيع الاتفاقية أمس", "توقيع mark=passive"},
      {"لم يتم توقيع الاتفاقية", "توقيع mark=negated"},
  };
  static const saying EN[] = {
      {"The agreement was signed by China.",
       "signed mark=passive; agreement fn=object gov=signed; China fn=by gov=signed"},
      {"Kenya has been condemned.", "condemned mark=passive; Kenya fn=object gov=condemned"},
      {"Kenya condemned the attack.", "condemned mark!=passive; Kenya fn=subject"},
      {"The deal will be ratified.", "ratified mark=passive mark=future; deal fn=object"},
  };
  HOLD(state, RS_LANG_AR, PARSED, AR);
  HOLD(state, RS_LANG_EN, PARSED, EN);
}

static void a_relative_clause_is_its_own(void **state) {
  static const saying AR[] = {
      {"زار الرئيس، الذي التقى الوزير، كينيا", "التقى clause=rel; كينيا clause=main; كينيا fn=object gov=زار"},
      {"رحبت كينيا بالاتفاقية التي وقعتها الصين",
       "وقعتها clause=rel parent=رحبت; الصين fn=subject gov=وقعتها; كينيا fn=subject gov=رحبت"},
  };
  static const saying EN[] = {
      {"The president, who met the minister in Oslo, praised Kenya.",
       "met clause=rel; praised clause=main subject=president; Kenya fn=object gov=praised"},
      {"Kenya praised the deal which China signed.", "signed clause=rel parent=praised; China fn=subject gov=signed"},
      {"Kenya praised the deal signed by China.",
       "signed mark=passive mark=relative subject=deal; China fn=by gov=signed"},
  };
  HOLD(state, RS_LANG_AR, PARSED, AR);
  HOLD(state, RS_LANG_EN, PARSED, EN);
}

static void what_is_said_is_a_clause_below(void **state) {
  static const saying AR[] = {
      {"أعلنت كينيا أن الصين وقعت الاتفاقية",
       "وقعت clause=compl parent=أعلنت subject=الصين; كينيا fn=subject gov=أعلنت; الصين fn=subject gov=وقعت"},
      {"قال الوزير إن كينيا رفضت الاتفاقية", "رفضت clause=compl parent=قال subject=كينيا"},
      {"قال الوزير إن كينيا رفضت الاتفاقية وإن الصين وقعتها",
       "رفضت parent=قال; وقعتها clause=compl parent=قال subject=الصين"},
  };
  static const saying EN[] = {
      {"Kenya announced that China signed the agreement.",
       "signed clause=compl parent=announced subject=China; Kenya fn=subject gov=announced"},
      {"Kenya said China signed the agreement.",
       "signed clause=compl parent=said subject=China; agreement fn=object gov=signed"},
      {"Kenya said that China left and that Norway stayed.",
       "left parent=said; stayed clause=compl parent=said subject=Norway"},
      {"Kenya told reporters that China had signed.", "signed clause=compl parent=told subject=China"},
  };
  HOLD(state, RS_LANG_AR, PARSED, AR);
  HOLD(state, RS_LANG_EN, PARSED, EN);
}

static void a_colon_opens_what_is_quoted(void **state) {
  static const saying AR[] = {
      {"قال الوزير الكيني: \"وقعت الصين الاتفاقية\"", "وقعت clause=quote parent=قال; الصين fn=subject gov=وقعت"}};
  static const saying EN[] = {
      {"The minister said: \"China signed the agreement\".", "signed clause=quote parent=said subject=China"},
  };
  HOLD(state, RS_LANG_AR, PARSED, AR);
  HOLD(state, RS_LANG_EN, PARSED, EN);
}

static void conditions_and_purposes_have_their_kind(void **state) {
  static const saying AR[] = {
      {"إذا وقعت الصين الاتفاقية فإن كينيا ترحب", "وقعت clause=cond mark=conditional"},
      {"زار الوزير الصين لتوقيع الاتفاقية", "توقيع before=prep"},
  };
  static const saying EN[] = {
      {"If China signs the agreement, Kenya will pay.", "signs clause=cond mark=conditional; pay mark!=conditional"},
      {"The minister flew to Oslo to sign the agreement.", "sign subject=minister; flew subject=minister"},
      {"After China signed the agreement, Kenya left.", "signed clause=adv subject=China; left subject=Kenya"},
  };
  HOLD(state, RS_LANG_AR, PARSED, AR);
  HOLD(state, RS_LANG_EN, PARSED, EN);
}

static void a_stop_begins_anew(void **state) {
  static const saying AR[] = {
      {"وقعت الصين الاتفاقية؛ ورفضت كينيا ذلك", "رفضت clause=main subject=كينيا; كينيا fn=subject gov=رفضت"}};
  static const saying EN[] = {{"China signed the agreement; Kenya rejected it.",
                               "rejected clause=main subject=Kenya; Kenya fn=subject gov=rejected"}};
  HOLD(state, RS_LANG_AR, PARSED, AR);
  HOLD(state, RS_LANG_EN, PARSED, EN);
}

/* ---- whose words ---- */
static void the_reporting_verbs_subject_speaks(void **state) {
  static const saying AR[] = {
      {"أعلنت كينيا أن الصين وقعت الاتفاقية", "وقعت speaker=KEN; أعلنت speaker=-"},
      {"قال وزير الخارجية النرويجي إن كينيا رفضت الاتفاقية", "رفضت speaker=NOR"},
      {"قال الوزير الكيني: \"وقعت الصين الاتفاقية\"", "وقعت speaker=KEN"},
  };
  static const saying EN[] = {
      {"Kenya announced that China signed the agreement.", "signed speaker=KEN; announced speaker=-"},
      {"Kenya said China signed the agreement.", "signed speaker=KEN"},
      {"The Kenyan minister said: \"China signed the agreement\".", "signed speaker=KEN"},
      {"China signed the agreement.", "signed speaker=-"},
  };
  HOLD(state, RS_LANG_AR, CODED, AR);
  HOLD(state, RS_LANG_EN, CODED, EN);
}

static void a_speaker_named_at_the_end_holds_backwards(void **state) {
  static const saying AR[] = {
      {"وقعت الصين الاتفاقية حسبما قال وزير الخارجية الكيني", "وقعت speaker=KEN"},
      {"وقعت الصين الاتفاقية، حسبما أعلنت كينيا", "وقعت speaker=KEN"},
      {"وقعت الصين الاتفاقية بحسب كينيا", "وقعت speaker=KEN"},
  };
  static const saying EN[] = {
      {"China signed the agreement, Kenya said.", "signed speaker=KEN"},
      {"According to Kenya, China signed the agreement.", "signed speaker=KEN"},
      {"China signed the agreement, according to Kenya.", "signed speaker=KEN"},
  };
  HOLD(state, RS_LANG_AR, CODED, AR);
  HOLD(state, RS_LANG_EN, CODED, EN);
}

static void speech_goes_on_over_sentences(void **state) {
  static const saying AR[] = {
      {"قال وزير الخارجية الكيني إن الاتفاقية مهمة.\nوأضاف أن الصين وقعت الاتفاقية.", "1/وقعت speaker=KEN"},
      {"صرح المتحدث باسم الحكومة النرويجية بأن كينيا رفضت العرض.\nوأوضح أن الصين وقعت الاتفاقية.",
       "0/رفضت speaker=NOR; 1/وقعت speaker=NOR"},
  };
  static const saying EN[] = {
      {"The Kenyan foreign minister said that talks ended.\nHe added that China signed the agreement.",
       "1/signed speaker=KEN"},
      {"The Kenyan foreign minister said that talks ended.\nNorway said that China signed the agreement.",
       "1/signed speaker=NOR"},
  };
  HOLD(state, RS_LANG_AR, CODED, AR);
  HOLD(state, RS_LANG_EN, CODED, EN);
}

static void a_participle_reports_too(void **state) {
  static const saying AR[] = {
      {"رحب وزير الخارجية الكيني بالزيارة مؤكدا أن الصين وقعت الاتفاقية", "وقعت clause=compl speaker=KEN"},
      {"رحب وزير الخارجية الكيني بالزيارة، مشيرا إلى أن الصين وقعت الاتفاقية", "وقعت clause=compl speaker=KEN"},
  };
  static const saying EN[] = {
      {"Kenya welcomed the visit, saying that China signed the agreement.", "signed clause=compl speaker=KEN"},
  };
  HOLD(state, RS_LANG_AR, CODED, AR);
  HOLD(state, RS_LANG_EN, CODED, EN);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(verb_first_takes_subject_then_object),
      cmocka_unit_test(subject_first_stands_before_its_verb),
      cmocka_unit_test(genitives_hang_on_their_noun),
      cmocka_unit_test(prepositions_tell_the_function),
      cmocka_unit_test(coordination_shares_the_function),
      cmocka_unit_test(the_passive_makes_its_subject_an_object),
      cmocka_unit_test(a_relative_clause_is_its_own),
      cmocka_unit_test(what_is_said_is_a_clause_below),
      cmocka_unit_test(a_colon_opens_what_is_quoted),
      cmocka_unit_test(conditions_and_purposes_have_their_kind),
      cmocka_unit_test(a_stop_begins_anew),
      cmocka_unit_test(the_reporting_verbs_subject_speaks),
      cmocka_unit_test(a_speaker_named_at_the_end_holds_backwards),
      cmocka_unit_test(speech_goes_on_over_sentences),
      cmocka_unit_test(a_participle_reports_too),
  };
  return cmocka_run_group_tests(tests, open_world, close_world);
}

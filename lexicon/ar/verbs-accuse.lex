# Arabic verbs of criticising, accusing, rejecting and threatening (ACCUSE, REJECT, THREATEN).
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

verb أدان | root: د ي ن | form: 4 | masdar: إدانة | class: condemnation
  sense: convict | cameo: 116 | frame: hail | when: subject محكمة
  sense: condemn | cameo: 111 | frame: hail
verb دان | root: د ي ن | form: 1 | masdar: دين | vowel: i | sense: condemn | cameo: 111 | frame: hail
verb ندّد | root: ن د د | form: 2 | masdar: تنديد | class: condemnation | sense: denounce | cameo: 111 | frame: hail
verb استنكر | root: ن ك ر | form: 10 | masdar: استنكار | class: condemnation
  sense: denounce | cameo: 111 | frame: hail
verb شجب | root: ش ج ب | form: 1 | masdar: شجب | vowel: u | class: condemnation
  sense: denounce | cameo: 111 | frame: hail
verb انتقد | root: ن ق د | form: 8 | masdar: انتقاد | class: condemnation
  sense: criticise | cameo: 111 | frame: hail
verb استهجن | root: ه ج ن | form: 10 | masdar: استهجان | class: condemnation
  sense: denounce | cameo: 111 | frame: hail
verb هاجم | root: ه ج م | form: 3 | masdar: مهاجمة | class: attack
  sense: criticise | cameo: 111 | frame: hail | when: object @statement
  sense: attack | cameo: 190 | frame: strike
verb اتّهم | root: و ه م | form: 8 | masdar: اتهام | class: accusation | sense: accuse | cameo: 112 | frame: charge
verb حمّل | root: ح م ل | form: 2 | masdar: تحميل | class: accusation
  sense: blame | cameo: 112 | frame: charge | when: second مسؤولية
  sense: blame-obj | cameo: 112 | frame: charge | when: object مسؤولية
  sense: blame-any | cameo: 112 | frame: charge | when: object party
  sense: none | cameo: none
verb عاتب | root: ع ت ب | form: 3 | masdar: معاتبة | sense: reproach | cameo: 111 | frame: hail
verb وبّخ | root: و ب خ | form: 2 | masdar: توبيخ | sense: reproach | cameo: 111 | frame: hail
verb احتجّ | root: ح ج ج | form: 8 | masdar: احتجاج | class: protest | sense: protest | cameo: 141 | frame: protest
verb اشتكى | root: ش ك و | form: 8 | masdar: اشتكاء ; شكوى | sense: complain | cameo: 114 | frame: hail
verb شكا | root: ش ك و | form: 1 | masdar: شكوى | vowel: u | sense: complain | cameo: 114 | frame: hail
verb قاضى | root: ق ض ي | form: 3 | masdar: مقاضاة | sense: sue | cameo: 115 | frame: charge
verb ادّعى | root: د ع و | form: 8 | masdar: ادعاء | class: reporting
  sense: sue | cameo: 115 | frame: hail | when: on party
  sense: none | cameo: none
verb سخر | root: س خ ر | form: 1 | masdar: سخرية | vowel: a | sense: mock | cameo: 111 | frame: hail
verb استغرب | root: غ ر ب | form: 10 | masdar: استغراب | class: condemnation
  sense: wonder | cameo: 111 | frame: hail
verb استاء | root: س و ء | form: 10 | masdar: استياء | past: استاء | present: يستاء | class: condemnation
  sense: resent | cameo: 110 | frame: hail
verb أسف | root: ء س ف | form: 1 | masdar: أسف | vowel: a | class: regret | sense: regret | cameo: 110 | frame: hail
verb تأسّف | root: ء س ف | form: 5 | masdar: تأسف | class: regret | sense: regret | cameo: 110 | frame: hail
verb وصف | root: و ص ف | form: 1 | masdar: وصف | vowel: i | class: reporting
  sense: describe | cameo: 111 | frame: charge
verb فضح | root: ف ض ح | form: 1 | masdar: فضح | vowel: a | sense: expose | cameo: 112 | frame: charge
verb كذّب | root: ك ذ ب | form: 2 | masdar: تكذيب | class: deny
  sense: refute | cameo: 111 | frame: hail | when: object party
  sense: deny | cameo: none
verb شتم | root: ش ت م | form: 1 | masdar: شتم | vowel: i | sense: insult | cameo: 111 | frame: hail
verb أهان | root: ه و ن | form: 4 | masdar: إهانة | sense: insult | cameo: 111 | frame: hail
verb أساء | root: س و ء | form: 4 | masdar: إساءة
  sense: offend | cameo: 111 | frame: hail | when: to party
  sense: none | cameo: none
verb شكّك | root: ش ك ك | form: 2 | masdar: تشكيك | sense: doubt | cameo: 111 | frame: hail
verb استفزّ | root: ف ز ز | form: 10 | masdar: استفزاز | sense: provoke | cameo: 111 | frame: hail
verb انزعج | root: ز ع ج | form: 7 | masdar: انزعاج | sense: resent | cameo: 110 | frame: hail
verb قلق | root: ق ل ق | form: 1 | masdar: قلق | vowel: a | class: concern | sense: worry | cameo: 110 | frame: hail
verb تحفّظ | root: ح ف ظ | form: 5 | masdar: تحفظ | sense: reserve | cameo: 120 | frame: hail
verb رفض | root: ر ف ض | form: 1 | masdar: رفض | vowel: u | class: rejection
  sense: reject-talk | cameo: 125 | frame: hail | when: object @talks
  sense: reject-meet | cameo: 125 | frame: hail | when: object @meeting
  sense: reject-demand | cameo: 123 | frame: hail | when: object @demand
  sense: reject-release | cameo: 1243 | frame: hail | when: object @release
  sense: reject | cameo: 120 | frame: hail
verb عارض | root: ع ر ض | form: 3 | masdar: معارضة | class: rejection | sense: oppose | cameo: 120 | frame: hail
verb اعترض | root: ع ر ض | form: 8 | masdar: اعتراض | class: rejection
  sense: intercept | cameo: 190 | frame: done-to | when: object صاروخ
  sense: stop-ship | cameo: 191 | frame: done-to | when: object @vehicle
  sense: object | cameo: 120 | frame: hail
verb امتنع | root: م ن ع | form: 8 | masdar: امتناع
  sense: refuse | cameo: 120 | frame: hail | when: about any
  sense: none | cameo: none
verb استبعد | root: ب ع د | form: 10 | masdar: استبعاد | sense: rule-out | cameo: 120 | frame: hail
verb تحدّى | root: ح د ي | form: 5 | masdar: تحدي | sense: defy | cameo: 128 | frame: hail | noun: no
verb ناهض | root: ن ه ض | form: 3 | masdar: مناهضة | class: rejection | sense: oppose | cameo: 120 | frame: hail
verb قاوم | root: ق و م | form: 3 | masdar: مقاومة
  sense: resist | cameo: 190 | frame: done-to | when: object @force
  sense: oppose | cameo: 120 | frame: hail | when: object @decision
  sense: none | cameo: none
verb نقض | root: ن ق ض | form: 1 | masdar: نقض | vowel: u
  sense: veto | cameo: 129 | frame: hail | when: object @decision
  sense: breach | cameo: 196 | frame: done-to | when: object @ceasefire
  sense: breach-accord | cameo: 128 | frame: hail | when: object @document
  sense: none | cameo: none
verb تنصّل | root: ن ص ل | form: 5 | masdar: تنصل | sense: disown | cameo: 120 | frame: hail
verb خالف | root: خ ل ف | form: 3 | masdar: مخالفة
  sense: defy | cameo: 128 | frame: hail | when: object @decision
  sense: breach | cameo: 128 | frame: hail | when: object @document
  sense: none | cameo: none
verb انتهك | root: ن ه ك | form: 8 | masdar: انتهاك
  sense: breach-truce | cameo: 196 | frame: done-to | when: object @ceasefire
  sense: breach-right | cameo: 112 | frame: hail | when: object @right
  sense: breach | cameo: 128 | frame: hail
verb خرق | root: خ ر ق | form: 1 | masdar: خرق | vowel: i
  sense: breach-truce | cameo: 196 | frame: done-to | when: object @ceasefire
  sense: breach | cameo: 128 | frame: hail
verb أنكر | root: ن ك ر | form: 4 | masdar: إنكار | class: deny | sense: deny | cameo: 120 | frame: hail
verb نفى | root: ن ف ي | form: 1 | masdar: نفي | vowel: i | class: deny
  sense: exile | cameo: 174 | frame: done-to | when: to party
  sense: deny | cameo: none
verb فنّد | root: ف ن د | form: 2 | masdar: تفنيد | class: deny | sense: refute | cameo: 120 | frame: hail
verb دحض | root: د ح ض | form: 1 | masdar: دحض | vowel: a | class: deny | sense: refute | cameo: 120 | frame: hail
verb تبرّأ | root: ب ر ء | form: 5 | masdar: تبرؤ | sense: disown | cameo: 120 | frame: hail
verb هدّد | root: ه د د | form: 2 | masdar: تهديد | class: threat
  sense: threaten-subject | cameo: none | when: subject @war
  sense: threaten | cameo: 130 | frame: act-on
verb توعّد | root: و ع د | form: 5 | masdar: توعد | class: threat | sense: threaten | cameo: 130 | frame: act-on
verb حذّر | root: ح ذ ر | form: 2 | masdar: تحذير | class: threat ; reporting
  sense: warn-party | cameo: 130 | frame: act-on | when: object party
  sense: warn | cameo: 130 | frame: act-on
verb أنذر | root: ن ذ ر | form: 4 | masdar: إنذار | class: threat | sense: warn | cameo: 130 | frame: act-on
verb لوّح | root: ل و ح | form: 2 | masdar: تلويح | class: threat | sense: threaten | cameo: 130 | frame: hail
verb توجّس | root: و ج س | form: 5 | masdar: توجس | class: concern | sense: worry | cameo: 110 | frame: hail
verb استجوب | root: ج و ب | form: 10 | past: استجوب | masdar: استجواب
  sense: question | cameo: 173 | frame: done-to | when: object @prisoner
  sense: question-any | cameo: 090 | frame: act-on
verb لاحق | root: ل ح ق | form: 3 | masdar: ملاحقة
  sense: prosecute | cameo: 173 | frame: done-to | when: object party
  sense: none | cameo: none
verb ساءل | root: س ء ل | form: 3 | masdar: مساءلة | sense: question | cameo: 090 | frame: act-on
verb حاسب | root: ح س ب | form: 3 | masdar: محاسبة | sense: hold-to-account | cameo: 090 | frame: act-on
verb استقصى | root: ق ص ي | form: 10 | masdar: استقصاء | sense: investigate | cameo: 090 | frame: act-on
verb فتّش | root: ف ت ش | form: 2 | masdar: تفتيش
  sense: inspect | cameo: 0862 | frame: yield | when: object @facility
  sense: search | cameo: 173 | frame: done-to
verb تحقّق | root: ح ق ق | form: 5 | masdar: تحقق
  sense: verify | cameo: none | when: from any
  sense: none | cameo: none
verb تقاعس | root: ق ع س | form: 6 | masdar: تقاعس | sense: none | cameo: none
verb ضلّل | root: ض ل ل | form: 2 | masdar: تضليل | sense: mislead | cameo: 111 | frame: hail
verb عبث | root: ع ب ث | form: 1 | masdar: عبث | vowel: a | sense: meddle | cameo: 111 | frame: hail
verb تذمّر | root: ذ م ر | form: 5 | masdar: تذمر | sense: complain | cameo: 111 | frame: hail
verb تدخّل | root: د خ ل | form: 5 | masdar: تدخل
  sense: intervene-force | cameo: 190 | frame: done-to | when: subject @force
  sense: meddle | cameo: 111 | frame: hail | when: in any
  sense: none | cameo: none
verb ندم | root: ن د م | form: 1 | masdar: ندم | vowel: a | class: regret | sense: regret | cameo: 055 | frame: hail
verb استخفّ | root: خ ف ف | form: 10 | masdar: استخفاف | sense: scorn | cameo: 111 | frame: hail
verb تجاهل | root: ج ه ل | form: 6 | masdar: تجاهل | sense: ignore | cameo: 128 | frame: hail
verb أغضب | root: غ ض ب | form: 4 | masdar: إغضاب | sense: anger | cameo: 110 | frame: hail
verb زعزع | root: ز ع ز ع | form: quad | masdar: زعزعة | sense: destabilise | cameo: 111 | frame: hail
verb تآمر | root: ء م ر | form: 6 | masdar: تآمر | sense: conspire | cameo: 111 | frame: hail
verb خان | root: خ و ن | form: 1 | masdar: خيانة | vowel: u | sense: betray | cameo: 111 | frame: hail
verb تورّط | root: و ر ط | form: 5 | masdar: تورط | sense: involve | cameo: 112 | frame: charge
verb ضلع | root: ض ل ع | form: 1 | masdar: ضلوع | vowel: a | sense: involve | cameo: 112 | frame: charge
verb احتال | root: ح و ل | form: 8 | masdar: احتيال

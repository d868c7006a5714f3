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
verb تحدّى | root: ح د ي | form: 5 | masdar: تحدي
  sense: order | cameo: 128 | frame: hail | when: object @decision
  sense: defy | cameo: 128 | frame: hail | noun: no
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
verb نعت | root: ن ع ت | form: 1 | masdar: نعت | vowel: a | sense: label | cameo: 111 | frame: charge
verb آخذ | root: ء خ ذ | form: 3 | past: آخذ | present: يؤاخذ | masdar: مؤاخذة | sense: blame | cameo: 111 | frame: charge
verb ذمّ | root: ذ م م | form: 1 | masdar: ذم | vowel: u | class: condemnation | sense: denounce | cameo: 111 | frame: hail
verb قدح | root: ق د ح | form: 1 | masdar: قدح | vowel: a | sense: criticise | cameo: 111 | frame: hail
verb تهجّم | root: ه ج م | form: 5 | masdar: تهجم | class: condemnation | sense: rail | cameo: 111 | frame: hail
verb تهكّم | root: ه ك م | form: 5 | masdar: تهكم | class: condemnation | sense: mock | cameo: 111 | frame: hail
verb استهزأ | root: ه ز ء | form: 10 | masdar: استهزاء | class: condemnation | sense: mock | cameo: 111 | frame: hail
verb سبّ | root: س ب ب | form: 1 | masdar: سب | vowel: u | sense: insult | cameo: 111 | frame: hail
verb شوّه | root: ش و ه | form: 2 | masdar: تشويه | sense: defame | cameo: 111 | frame: hail
verb افترى | root: ف ر ي | form: 8 | masdar: افتراء | class: accusation | sense: slander | cameo: 111 | frame: hail
verb جرّم | root: ج ر م | form: 2 | masdar: تجريم | sense: criminalise | cameo: 111 | frame: hail
verb خوّن | root: خ و ن | form: 2 | masdar: تخوين | class: accusation | sense: brand | cameo: 112 | frame: charge
verb كفّر | root: ك ف ر | form: 2 | masdar: تكفير | sense: brand | cameo: 111 | frame: charge
verb شيطن | root: ش ي ط ن | form: quad | masdar: شيطنة | sense: demonise | cameo: 111 | frame: hail
verb نقم | root: ن ق م | form: 1 | masdar: نقمة | vowel: i | sense: resent | cameo: 110 | frame: hail
verb سخط | root: س خ ط | form: 1 | masdar: سخط | vowel: a | class: condemnation | sense: resent | cameo: 110 | frame: hail
verb امتعض | root: م ع ض | form: 8 | masdar: امتعاض | class: condemnation | sense: resent | cameo: 110 | frame: hail
verb ضاق | root: ض ي ق | form: 1 | masdar: ضيق | vowel: i | sense: none | cameo: none
verb استفظع | root: ف ظ ع | form: 10 | masdar: استفظاع | class: condemnation | sense: denounce | cameo: 111 | frame: hail
verb تألّم | root: ء ل م | form: 5 | masdar: تألم | class: regret | sense: none | cameo: none
verb صدم | root: ص د م | form: 1 | masdar: صدم | vowel: i | sense: shock | cameo: 110 | frame: hail
verb أقلق | root: ق ل ق | form: 4 | masdar: إقلاق | sense: worry | cameo: 110 | frame: hail
verb تخوّف | root: خ و ف | form: 5 | masdar: تخوف | class: concern | sense: fear | cameo: 110 | frame: hail
verb ارتاب | root: ر ي ب | form: 8 | masdar: ارتياب | class: concern | sense: doubt | cameo: 110 | frame: hail
verb وصم | root: و ص م | form: 1 | masdar: وصم | vowel: i | sense: brand | cameo: 111 | frame: charge
verb اقترف | root: ق ر ف | form: 8 | masdar: اقتراف | sense: commit | cameo: 112 | frame: charge
verb ورّط | root: و ر ط | form: 2 | masdar: توريط | sense: implicate | cameo: 112 | frame: charge
verb تواطأ | root: و ط ء | form: 6 | masdar: تواطؤ | class: accusation | sense: collude | cameo: 112 | frame: charge
verb تستّر | root: س ت ر | form: 5 | masdar: تستر | class: accusation | sense: cover-up | cameo: 112 | frame: charge
verb صمت | root: ص م ت | form: 1 | masdar: صمت | vowel: u | sense: none | cameo: none
verb نكث | root: ن ك ث | form: 1 | masdar: نكث | vowel: u | sense: breach | cameo: 128 | frame: hail
verb أخلّ | root: خ ل ل | form: 4 | masdar: إخلال | sense: breach | cameo: 128 | frame: hail
verb تلكّأ | root: ل ك ء | form: 5 | masdar: تلكؤ | sense: stall | cameo: 128 | frame: hail
verb ماطل | root: م ط ل | form: 3 | masdar: مماطلة | sense: stall | cameo: 128 | frame: hail
verb تعنّت | root: ع ن ت | form: 5 | masdar: تعنت | sense: obdurate | cameo: 128 | frame: hail
verb راوغ | root: ر و غ | form: 3 | masdar: مراوغة | sense: evade | cameo: 128 | frame: hail
verb داس | root: د و س | form: 1 | masdar: دوس | vowel: u | sense: none | cameo: none
verb تحايل | root: ح ي ل | form: 6 | masdar: تحايل | sense: evade | cameo: 128 | frame: hail
verb استدرج | root: د ر ج | form: 10 | masdar: استدراج | sense: none | cameo: none
verb أجّج | root: ء ج ج | form: 2 | masdar: تأجيج | sense: stoke | cameo: 111 | frame: hail
verb أشعل | root: ش ع ل | form: 4 | masdar: إشعال
  sense: war | cameo: 190 | frame: done-to | when: object @war
  sense: fire | cameo: 1712 | frame: done-to | when: object نار
  sense: none | cameo: none
verb قوّض | root: ق و ض | form: 2 | masdar: تقويض | sense: undermine | cameo: 111 | frame: hail
verb عكّر | root: ع ك ر | form: 2 | masdar: تعكير | sense: disturb | cameo: 111 | frame: hail
verb وتّر | root: و ت ر | form: 2 | masdar: توتير | sense: strain | cameo: 111 | frame: hail
verb لوّث | root: ل و ث | form: 2 | masdar: تلويث | sense: none | cameo: none
verb ألّب | root: ء ل ب | form: 2 | masdar: تأليب | sense: incite | cameo: 111 | frame: hail
verb أوغر | root: و غ ر | form: 4 | masdar: إيغار | sense: incite | cameo: 111 | frame: hail
verb عاب | root: ع ي ب | form: 1 | masdar: عيب | vowel: i | sense: criticise | cameo: 111 | frame: hail
verb ازدرى | root: ز ر ي | form: 8 | past: ازدرى | present: يزدري | masdar: ازدراء | sense: scorn | cameo: 111 | frame: hail
verb احتقر | root: ح ق ر | form: 8 | masdar: احتقار | sense: scorn | cameo: 111 | frame: hail
verb أحجم | root: ح ج م | form: 4 | masdar: إحجام | class: rejection | sense: decline | cameo: 120 | frame: hail
verb تملّص | root: م ل ص | form: 5 | masdar: تملص | sense: disown | cameo: 120 | frame: hail
verb مانع | root: م ن ع | form: 3 | masdar: ممانعة | class: rejection
  sense: oppose | cameo: 120 | frame: hail
verb عاكس | root: ع ك س | form: 3 | masdar: معاكسة | sense: none | cameo: none
verb لفظ | root: ل ف ظ | form: 1 | masdar: لفظ | vowel: i | sense: none | cameo: none
verb نبذ | root: ن ب ذ | form: 1 | masdar: نبذ | vowel: i
  sense: renounce | cameo: 120 | frame: hail | when: object party
  sense: violence | cameo: 120 | frame: hail | when: object عنف
  sense: none | cameo: none
verb جنح | root: ج ن ح | form: 1 | masdar: جنوح | vowel: a | sense: none | cameo: none
verb تصلّب | root: ص ل ب | form: 5 | masdar: تصلب | sense: obdurate | cameo: 120 | frame: hail
verb عزف | root: ع ز ف | form: 1 | masdar: عزوف | vowel: i
  sense: decline | cameo: 120 | frame: hail | when: about any
  sense: none | cameo: none
verb تلافى | root: ل ف ي | form: 6 | masdar: تلاف | sense: none | cameo: none
verb نأى | root: ن ء ي | form: 1 | masdar: نأي | vowel: a
  sense: distance | cameo: 120 | frame: hail | when: other any
  sense: none | cameo: none
verb رهّب | root: ر ه ب | form: 2 | masdar: ترهيب | class: threat | sense: threaten | cameo: 130 | frame: act-on
verb أرهب | root: ر ه ب | form: 4 | masdar: إرهاب | noun: no | sense: terrorise | cameo: 130 | frame: act-on
verb تربّص | root: ر ب ص | form: 5 | masdar: تربص | sense: none | cameo: none
verb زمجر | root: ز م ج ر | form: quad | masdar: زمجرة | sense: none | cameo: none

# ---- found by `rasid lexicon suggest` ----------------------------------------------------------------------------
verb تشكّك | root: ش ك ك | form: 5 | masdar: تشكك | sense: doubt | cameo: 111 | frame: hail

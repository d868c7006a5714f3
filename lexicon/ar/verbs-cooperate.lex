# Arabic verbs of cooperating and of giving aid (COOPERATE, AID).
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

verb تعاون | root: ع و ن | form: 6 | masdar: تعاون | class: cooperation
  sense: cooperate-with | cameo: 060 | frame: together | when: with party
  sense: cooperate-two | cameo: 060 | frame: together | when: self dual
  sense: cooperate | cameo: 060 | frame: together
verb نسّق | root: ن س ق | form: 2 | masdar: تنسيق | class: cooperation
  sense: coordinate | cameo: 060 | frame: together
verb عزّز | root: ع ز ز | form: 2 | masdar: تعزيز
  sense: cooperate-two | cameo: 060 | frame: together | when: self dual
  sense: cooperate-by | cameo: 060 | frame: together | when: subject party | when: object @cooperation
  sense: relations-by | cameo: 060 | frame: together | when: subject party | when: object @relations
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: relations | cameo: 060 | frame: together | when: object @relations
  sense: troops | cameo: 154 | frame: alone | when: object @force
  sense: measures | cameo: 151 | frame: alone | when: object إجراءات
  sense: security | cameo: 151 | frame: alone | when: object أمن
  sense: trade | cameo: 061 | frame: together | when: object @trade
  sense: strengthen | cameo: 060 | frame: together | when: with party
  sense: strengthen-by | cameo: 060 | frame: together | when: subject party
  sense: none | cameo: none
verb عمّق | root: ع م ق | form: 2 | masdar: تعميق
  sense: cooperate-two | cameo: 060 | frame: together | when: self dual
  sense: cooperate-by | cameo: 060 | frame: together | when: subject party | when: object @cooperation
  sense: relations-by | cameo: 060 | frame: together | when: subject party | when: object @relations
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: relations | cameo: 060 | frame: together | when: object @relations
  sense: deepen | cameo: 060 | frame: together | when: subject party
  sense: none | cameo: none
verb طوّر | root: ط و ر | form: 2 | masdar: تطوير
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: relations | cameo: 060 | frame: together | when: object @relations
  sense: weapons | cameo: 154 | frame: alone | mode: weapons | when: object @weapon
  sense: develop | cameo: 060 | frame: together | when: with party
  sense: none | cameo: none
verb وسّع | root: و س ع | form: 2 | masdar: توسيع
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: relations | cameo: 060 | frame: together | when: object @relations
  sense: sanction | cameo: 163 | frame: hail | when: object @sanction
  sense: attack | cameo: 190 | frame: strike | when: object @attack
  sense: none | cameo: none
verb كثّف | root: ك ث ف | form: 2 | masdar: تكثيف
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: attack | cameo: 190 | frame: strike | when: object @attack
  sense: none | cameo: none
verb وطّد | root: و ط د | form: 2 | masdar: توطيد | sense: relations | cameo: 060 | frame: together
verb رسّخ | root: ر س خ | form: 2 | masdar: ترسيخ
  sense: relations | cameo: 060 | frame: together | when: object @relations
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: none | cameo: none
verb تشارك | root: ش ر ك | form: 6 | masdar: تشارك | sense: share | cameo: 060 | frame: together
verb اشترك | root: ش ر ك | form: 8 | masdar: اشتراك
  sense: share | cameo: 060 | frame: together | when: with party
  sense: drill | cameo: 062 | frame: together | when: in @exercise
  sense: attack | cameo: 190 | frame: done-to | when: in @attack
  sense: none | cameo: none
verb أسهم | root: س ه م | form: 4 | masdar: إسهام
  sense: contribute | cameo: 060 | frame: together | when: with party
  sense: none | cameo: none
verb ساهم | root: س ه م | form: 3 | masdar: مساهمة
  sense: aid | cameo: 071 | frame: give | when: other @money
  sense: contribute | cameo: 060 | frame: together | when: with party
  sense: none | cameo: none
verb استثمر | root: ث م ر | form: 10 | masdar: استثمار | class: trade
  sense: invest | cameo: 061 | frame: together | when: in party
  sense: none | cameo: none
verb تاجر | root: ت ج ر | form: 3 | masdar: متاجرة | class: trade | sense: trade | cameo: 061 | frame: together
verb صدّر | root: ص د ر | form: 2 | masdar: تصدير | class: trade | sense: export | cameo: 061 | frame: together
verb استورد | root: و ر د | form: 10 | masdar: استيراد | class: trade | sense: import | cameo: 061 | frame: together
verb اشترى | root: ش ر ي | form: 8 | masdar: اشتراء ; شراء | class: trade
  sense: buy | cameo: 061 | frame: together | when: from party
  sense: none | cameo: none
verb باع | root: ب ي ع | form: 1 | masdar: بيع | vowel: i | class: trade
  sense: sell | cameo: 061 | frame: together | when: to party
  sense: sell-for | cameo: 061 | frame: together | when: for party
  sense: none | cameo: none
verb ورّد | root: و ر د | form: 2 | masdar: توريد | class: trade | sense: supply | cameo: 061 | frame: together
verb ربط | root: ر ب ط | form: 1 | masdar: ربط | vowel: i | sense: none | cameo: none
verb تكامل | root: ك م ل | form: 6 | masdar: تكامل | class: cooperation
  sense: integrate | cameo: 060 | frame: together
verb دشّن | root: د ش ن | form: 2 | masdar: تدشين
  sense: launch | cameo: 060 | frame: together | when: object @project
  sense: launch-aid | cameo: 070 | frame: give | when: object @aid
  sense: launch-by | cameo: 060 | frame: together | when: subject party
  sense: none | cameo: none
verb افتتح | root: ف ت ح | form: 8 | masdar: افتتاح
  sense: open-embassy | cameo: 054 | frame: hail | when: object @office
  sense: open-project | cameo: 060 | frame: together | when: object @project
  sense: open-meeting | cameo: 040 | frame: meet | when: object @meeting
  sense: none | cameo: none
verb أسّس | root: ء س س | form: 2 | masdar: تأسيس
  sense: found | cameo: 060 | frame: together | when: with party
  sense: none | cameo: none
verb أنشأ | root: ن ش ء | form: 4 | masdar: إنشاء
  sense: found | cameo: 060 | frame: together | when: with party
  sense: project | cameo: 060 | frame: together | when: object @project
  sense: none | cameo: none
verb طبّق | root: ط ب ق | form: 2 | masdar: تطبيق
  sense: accord | cameo: 060 | frame: together | when: object @document
  sense: none | cameo: none
verb سيّر | root: س ي ر | form: 2 | masdar: تسيير
  sense: flights | cameo: 061 | frame: together | when: object رحلة
  sense: convoy | cameo: 073 | frame: give | when: object @vehicle
  sense: patrol | cameo: 150 | frame: alone | when: object دورية
  sense: aid | cameo: 073 | frame: give | when: object @aid
  sense: none | cameo: none
verb درّب | root: د ر ب | form: 2 | masdar: تدريب | sense: train | cameo: 072 | frame: give
verb تدرّب | root: د ر ب | form: 5 | masdar: تدرب | sense: train | cameo: 062 | frame: together
verb أمّن | root: ء م ن | form: 2 | masdar: تأمين
  sense: aid | cameo: 073 | frame: give | when: object @aid
  sense: none | cameo: none
verb تكاتف | root: ك ت ف | form: 6 | masdar: تكاتف | class: cooperation | sense: unite | cameo: 060 | frame: together
verb توحّد | root: و ح د | form: 5 | masdar: توحد
  sense: unite | cameo: 060 | frame: together | when: with party
  sense: none | cameo: none
verb تحالف | root: ح ل ف | form: 6 | masdar: تحالف | class: cooperation | sense: ally | cameo: 062 | frame: together
verb اندمج | root: د م ج | form: 7 | masdar: اندماج | sense: none | cameo: none
verb واءم | root: و ء م | form: 3 | masdar: مواءمة | passive: no | class: cooperation
  sense: align | cameo: 060 | frame: together
verb بنى | root: ب ن ي | form: 1 | masdar: بناء | vowel: i
  sense: relations | cameo: 060 | frame: together | when: object @relations
  sense: settlement | cameo: 171 | frame: done-to | when: object مستوطنة
  sense: none | cameo: none
verb موّل | root: م و ل | form: 2 | masdar: تمويل | class: aid | sense: fund | cameo: 071 | frame: give
verb ساعد | root: س ع د | form: 3 | masdar: مساعدة | class: aid | sense: help | cameo: 070 | frame: give
verb أعان | root: ع و ن | form: 4 | masdar: إعانة | class: aid | sense: help | cameo: 070 | frame: give
verb أغاث | root: غ و ث | form: 4 | masdar: إغاثة | class: aid | sense: relief | cameo: 073 | frame: give
verb أسعف | root: س ع ف | form: 4 | masdar: إسعاف | class: aid | sense: relief | cameo: 073 | frame: give
verb وزّع | root: و ز ع | form: 2 | masdar: توزيع
  sense: aid | cameo: 073 | frame: give | when: object @aid
  sense: distribute | cameo: 073 | frame: give | when: to @civilian
  sense: distribute-on | cameo: 073 | frame: give | when: on @civilian
  sense: none | cameo: none
verb تبرّع | root: ب ر ع | form: 5 | masdar: تبرع | class: aid | sense: donate | cameo: 070 | frame: give
verb أقرض | root: ق ر ض | form: 4 | masdar: إقراض | class: aid | sense: lend | cameo: 071 | frame: give
verb أجلى | root: ج ل و | form: 4 | masdar: إجلاء | sense: evacuate | cameo: 073 | frame: give
verb أنقذ | root: ن ق ذ | form: 4 | masdar: إنقاذ | class: aid
  sense: rescue | cameo: 073 | frame: give | noun: no | when: object @civilian
  sense: rescue-party | cameo: 073 | frame: give | noun: no | when: object party
  sense: none | cameo: none
verb آوى | root: ء و ي | form: 4 | masdar: إيواء | past: آوى | present: يؤوي | class: aid
  sense: shelter | cameo: 075 | frame: give
verb زوّد | root: ز و د | form: 2 | masdar: تزويد | class: aid
  sense: arm | cameo: 072 | frame: give | when: other @weapon
  sense: intelligence | cameo: 064 | frame: together | when: other معلومة
  sense: supply | cameo: 070 | frame: give
verb سلّح | root: س ل ح | form: 2 | masdar: تسليح | class: aid | sense: arm | cameo: 072 | frame: give
verb وفّر | root: و ف ر | form: 2 | masdar: توفير
  sense: aid | cameo: 070 | frame: give | when: object @aid
  sense: fund | cameo: 071 | frame: give | when: object @money
  sense: protect | cameo: 074 | frame: give | when: object حماية
  sense: provide | cameo: 070 | frame: give | when: for party
  sense: none | cameo: none
verb استفاد | root: ف ي د | form: 10 | masdar: استفادة
  sense: benefit | cameo: 070 | frame: receive | when: from @aid
  sense: none | cameo: none
verb عالج | root: ع ل ج | form: 3 | masdar: معالجة ; علاج
  sense: treat | cameo: 073 | frame: give | when: object @casualty
  sense: none | cameo: none
verb رعى | root: ر ع ي | form: 1 | masdar: رعاية | vowel: a
  sense: mediate | cameo: 045 | frame: act-on | when: object @talks
  sense: sponsor | cameo: 040 | frame: meet | when: object @meeting
  sense: none | cameo: none
verb كفل | root: ك ف ل | form: 1 | masdar: كفالة | vowel: u
  sense: aid | cameo: 070 | frame: give | when: object يتيم
  sense: none | cameo: none
verb عوّض | root: ع و ض | form: 2 | masdar: تعويض | sense: compensate | cameo: 071 | frame: give
verb ضاعف | root: ض ع ف | form: 3 | masdar: مضاعفة
  sense: aid | cameo: 070 | frame: give | when: object @aid
  sense: none | cameo: none
verb أنفق | root: ن ف ق | form: 4 | masdar: إنفاق | sense: none | cameo: none
verb سدّد | root: س د د | form: 2 | masdar: تسديد
  sense: pay | cameo: 061 | frame: together | when: object @money
  sense: none | cameo: none
verb أعفى | root: ع ف و | form: 4 | masdar: إعفاء
  sense: debt | cameo: 071 | frame: give | when: from دين
  sense: dismiss | cameo: none | when: from منصب
  sense: none | cameo: none
verb جهّز | root: ج ه ز | form: 2 | masdar: تجهيز
  sense: aid | cameo: 072 | frame: give | when: object @force
  sense: none | cameo: none
verb استثنى | root: ث ن ي | form: 10 | masdar: استثناء | sense: none | cameo: none
verb آمن | root: ء م ن | form: 4 | masdar: إيمان | past: آمن | present: يؤمن | sense: none | cameo: none
verb أهدى | root: ه د ي | form: 4 | masdar: إهداء | class: aid | sense: gift | cameo: 070 | frame: give
verb رمّم | root: ر م م | form: 2 | masdar: ترميم | sense: none | cameo: none

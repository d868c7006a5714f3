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
  sense: drill | cameo: 150 | frame: alone | when: object وجود
  sense: forces | cameo: 154 | frame: alone | when: object @force
  sense: defence | cameo: 150 | frame: alone | when: object دفاع
  sense: guard | cameo: 151 | frame: alone | when: object حامية
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
  sense: two | cameo: 060 | frame: together | when: self dual
  sense: the-two | cameo: 060 | frame: together | when: subject @anaphor-two
  sense: none | cameo: none
verb وسّع | root: و س ع | form: 2 | masdar: توسيع
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: relations | cameo: 060 | frame: together | when: object @relations
  sense: sanction | cameo: 163 | frame: hail | when: object @sanction
  sense: attack | cameo: 190 | frame: strike | when: object @attack
  sense: trade | cameo: 061 | frame: together | when: object @trade
  sense: with | cameo: 060 | frame: together | when: with party
  sense: two | cameo: 060 | frame: together | when: self dual
  sense: the-two | cameo: 060 | frame: together | when: subject @anaphor-two
  sense: none | cameo: none
verb كثّف | root: ك ث ف | form: 2 | masdar: تكثيف
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: attack | cameo: 190 | frame: strike | when: object @attack
  sense: talks | cameo: 040 | frame: meet | when: object @talks
  sense: contacts | cameo: 040 | frame: meet | when: object اتصال
  sense: visits | cameo: 042 | frame: meet | when: object @visit
  sense: coordinate | cameo: 060 | frame: together | when: with party
  sense: patrol | cameo: 150 | frame: alone | when: object دورية
  sense: force | cameo: 154 | frame: alone | when: object وجود
  sense: measures | cameo: 151 | frame: alone | when: object إجراءات
  sense: exchange | cameo: 060 | frame: together | when: object تبادل
  sense: the-two | cameo: 060 | frame: together | when: subject @anaphor-two
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
  sense: aid | cameo: 070 | frame: give | when: other @money
  sense: project | cameo: 060 | frame: together | when: in @project
  sense: none | cameo: none
verb ساهم | root: س ه م | form: 3 | masdar: مساهمة
  sense: aid | cameo: 071 | frame: give | when: other @money
  sense: contribute | cameo: 060 | frame: together | when: with party
  sense: aid-any | cameo: 070 | frame: give | when: other @aid
  sense: project | cameo: 060 | frame: together | when: in @project
  sense: force | cameo: 154 | frame: alone | when: other @force
  sense: none | cameo: none
verb استثمر | root: ث م ر | form: 10 | masdar: استثمار | class: trade
  sense: invest | cameo: 061 | frame: together | when: in party
  sense: abroad | cameo: 061 | frame: together | when: with party
  sense: none | cameo: none
verb تاجر | root: ت ج ر | form: 3 | masdar: متاجرة | class: trade | sense: trade | cameo: 061 | frame: together
verb صدّر | root: ص د ر | form: 2 | masdar: تصدير | class: trade
  sense: none-field | cameo: 061 | frame: together | when: to party
  sense: export | cameo: 061 | frame: together
verb استورد | root: و ر د | form: 10 | masdar: استيراد | class: trade | sense: import | cameo: 061 | frame: together
verb اشترى | root: ش ر ي | form: 8 | masdar: اشتراء ; شراء | class: trade
  sense: buy | cameo: 061 | frame: together | when: from party
  sense: arms | cameo: 061 | frame: together | when: object @weapon
  sense: gas | cameo: 061 | frame: together | when: object غاز
  sense: oil | cameo: 061 | frame: together | when: object نفط
  sense: none | cameo: none
verb باع | root: ب ي ع | form: 1 | masdar: بيع | vowel: i | class: trade
  sense: sell | cameo: 061 | frame: together | when: to party
  sense: sell-for | cameo: 061 | frame: together | when: for party
  sense: arms | cameo: 061 | frame: together | when: object @weapon
  sense: arms-any | cameo: 061 | frame: together | when: second @weapon
  sense: none | cameo: none
verb ورّد | root: و ر د | form: 2 | masdar: توريد | class: trade | sense: supply | cameo: 061 | frame: together
verb ربط | root: ر ب ط | form: 1 | masdar: ربط | vowel: i
  sense: two | cameo: 060 | frame: together | when: object شبكة
  sense: between | cameo: 060 | frame: together | when: between party
  sense: line | cameo: 061 | frame: together | when: subject @project
  sense: the-two | cameo: 060 | frame: together | when: object @anaphor-two
  sense: none | cameo: none
verb تكامل | root: ك م ل | form: 6 | masdar: تكامل | class: cooperation
  sense: integrate | cameo: 060 | frame: together
verb دشّن | root: د ش ن | form: 2 | masdar: تدشين
  sense: launch | cameo: 060 | frame: together | when: object @project
  sense: launch-aid | cameo: 070 | frame: give | when: object @aid
  sense: hospital | cameo: 070 | frame: give | when: object مستشفى
  sense: school | cameo: 070 | frame: give | when: object مدرسة
  sense: campaign | cameo: 070 | frame: give | when: object @campaign
  sense: the-two | cameo: 060 | frame: together | when: subject @anaphor-two
  sense: launch-by | cameo: 060 | frame: together | when: subject party
  sense: none | cameo: none
verb افتتح | root: ف ت ح | form: 8 | masdar: افتتاح
  sense: open-embassy | cameo: 054 | frame: hail | when: object @office
  sense: open-project | cameo: 060 | frame: together | when: object @project
  sense: open-meeting | cameo: 040 | frame: meet | when: object @meeting
  sense: work | cameo: 040 | frame: meet | when: object عمل
  sense: facility | cameo: 060 | frame: together | when: object @facility | when: with party
  sense: line | cameo: 060 | frame: together | when: object خط
  sense: consulate | cameo: 054 | frame: hail | when: object قنصلية
  sense: talks | cameo: 046 | frame: meet | when: object @talks
  sense: summit | cameo: 040 | frame: meet | when: object قمة
  sense: forum | cameo: 040 | frame: meet | when: subject منتدى
  sense: forum-object | cameo: 040 | frame: meet | when: object منتدى
  sense: meet-subject | cameo: 040 | frame: meet | when: subject @meeting
  sense: none | cameo: none
verb أسّس | root: ء س س | form: 2 | masdar: تأسيس
  sense: found | cameo: 060 | frame: together | when: with party
  sense: fund | cameo: 060 | frame: together | when: object صندوق
  sense: council | cameo: 060 | frame: together | when: object مجلس
  sense: company | cameo: 061 | frame: together | when: object شركة مشتركة
  sense: two | cameo: 060 | frame: together | when: self dual
  sense: the-two | cameo: 060 | frame: together | when: subject @anaphor-two
  sense: none | cameo: none
verb أنشأ | root: ن ش ء | form: 4 | masdar: إنشاء
  sense: found | cameo: 060 | frame: together | when: with party
  sense: project | cameo: 060 | frame: together | when: object @project
  sense: two | cameo: 060 | frame: together | when: self dual
  sense: fund | cameo: 060 | frame: together | when: object صندوق
  sense: mechanism | cameo: 060 | frame: together | when: object آلية
  sense: committee | cameo: 060 | frame: together | when: object لجنة
  sense: the-two | cameo: 060 | frame: together | when: subject @anaphor-two
  sense: none | cameo: none
verb طبّق | root: ط ب ق | form: 2 | masdar: تطبيق
  sense: accord | cameo: 060 | frame: together | when: object @document
  sense: sanction | cameo: 163 | frame: hail | when: object @sanction
  sense: truce | cameo: 0871 | frame: yield | when: object @ceasefire
  sense: none | cameo: none
verb سيّر | root: س ي ر | form: 2 | masdar: تسيير
  sense: flights | cameo: 061 | frame: together | when: object رحلة
  sense: convoy | cameo: 073 | frame: give | when: object @vehicle
  sense: patrol | cameo: 150 | frame: alone | when: object دورية
  sense: aid | cameo: 073 | frame: give | when: object @aid
  sense: flight-to | cameo: 061 | frame: together | when: to party
  sense: first-flights | cameo: 061 | frame: together | when: object @visit
  sense: airlift | cameo: 073 | frame: give | when: object جسر جوي
  sense: patrol-any | cameo: 150 | frame: alone | when: object @force
  sense: none | cameo: none
verb درّب | root: د ر ب | form: 2 | masdar: تدريب | sense: train | cameo: 072 | frame: give
verb تدرّب | root: د ر ب | form: 5 | masdar: تدرب | sense: train | cameo: 062 | frame: together
verb أمّن | root: ء م ن | form: 2 | masdar: تأمين
  sense: aid | cameo: 073 | frame: give | when: object @aid
  sense: supply | cameo: 061 | frame: together | when: for party
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
  sense: project | cameo: 060 | frame: together | when: object @project
  sense: wall | cameo: 172 | frame: done-to | when: object جدار
  sense: cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: trust | cameo: 060 | frame: together | when: object ثقة
  sense: hospital | cameo: 070 | frame: give | when: object @facility | when: in party
  sense: the-two | cameo: 060 | frame: together | when: subject @anaphor-two
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
  sense: gas | cameo: 061 | frame: together | when: other غاز
  sense: oil | cameo: 061 | frame: together | when: other نفط
  sense: power | cameo: 061 | frame: together | when: other كهرباء
  sense: fuel | cameo: 061 | frame: together | when: other وقود
  sense: planes | cameo: 072 | frame: give | when: other @vehicle
  sense: information | cameo: 064 | frame: together | when: other @issue
  sense: supply | cameo: 070 | frame: give
verb سلّح | root: س ل ح | form: 2 | masdar: تسليح | class: aid | sense: arm | cameo: 072 | frame: give
verb وفّر | root: و ف ر | form: 2 | masdar: توفير
  sense: aid | cameo: 070 | frame: give | when: object @aid
  sense: fund | cameo: 071 | frame: give | when: object @money
  sense: protect | cameo: 074 | frame: give | when: object حماية
  sense: shelter | cameo: 075 | frame: give | when: object @asylum
  sense: cover | cameo: 072 | frame: give | when: object غطاء
  sense: provide | cameo: 070 | frame: give | when: for party
  sense: none | cameo: none
verb استفاد | root: ف ي د | form: 10 | masdar: استفادة
  sense: benefit | cameo: 070 | frame: receive | when: from @aid
  sense: relief | cameo: 070 | frame: receive | when: from @money
  sense: none | cameo: none
verb عالج | root: ع ل ج | form: 3 | masdar: معالجة ; علاج
  sense: treat | cameo: 073 | frame: give | when: object @casualty
  sense: none | cameo: none
verb رعى | root: ر ع ي | form: 1 | masdar: رعاية | vowel: a
  sense: mediate | cameo: 045 | frame: act-on | when: object @talks
  sense: sponsor | cameo: 040 | frame: meet | when: object @meeting
  sense: accord | cameo: 045 | frame: act-on | when: object @document
  sense: mediate-in | cameo: 045 | frame: act-on | when: object @accord-talk
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
  sense: debt | cameo: 061 | frame: together | when: object دين
  sense: instalment | cameo: 061 | frame: together | when: object قسط
  sense: to | cameo: 061 | frame: together | when: for party
  sense: none | cameo: none
verb أعفى | root: ع ف و | form: 4 | masdar: إعفاء
  sense: debt | cameo: 071 | frame: give | when: from دين
  sense: dismiss | cameo: none | when: from منصب
  sense: visa | cameo: 061 | frame: together | when: from تأشيرة
  sense: duties | cameo: 061 | frame: together | when: from رسم
  sense: tax | cameo: 061 | frame: together | when: from ضريبة
  sense: none | cameo: none
verb جهّز | root: ج ه ز | form: 2 | masdar: تجهيز
  sense: aid | cameo: 072 | frame: give | when: object @force
  sense: hospital | cameo: 073 | frame: give | when: object @facility
  sense: none | cameo: none
verb استثنى | root: ث ن ي | form: 10 | masdar: استثناء | sense: none | cameo: none
verb آمن | root: ء م ن | form: 4 | masdar: إيمان | past: آمن | present: يؤمن | sense: none | cameo: none
verb أهدى | root: ه د ي | form: 4 | masdar: إهداء | class: aid | sense: gift | cameo: 070 | frame: give
verb رمّم | root: ر م م | form: 2 | masdar: ترميم | sense: none | cameo: none
verb تآزر | root: ء ز ر | form: 6 | masdar: تآزر | class: cooperation | sense: unite | cameo: 060 | frame: together
verb تعاضد | root: ع ض د | form: 6 | masdar: تعاضد | class: cooperation | sense: unite | cameo: 060 | frame: together
verb تقاسم | root: ق س م | form: 6 | masdar: تقاسم
  sense: information | cameo: 064 | frame: together | when: object معلومة
  sense: share | cameo: 060 | frame: together | when: with party
  sense: share-two | cameo: 060 | frame: together | when: self dual
  sense: none | cameo: none
verb تشاطر | root: ش ط ر | form: 6 | masdar: تشاطر
  sense: share | cameo: 060 | frame: together | when: with party
  sense: none | cameo: none
verb شاطر | root: ش ط ر | form: 3 | masdar: مشاطرة
  sense: condole | cameo: 051 | frame: hail | when: object party
  sense: none | cameo: none
verb تكتّل | root: ك ت ل | form: 5 | masdar: تكتل
  sense: bloc | cameo: 060 | frame: together | when: with party
  sense: none | cameo: none
verb تآلف | root: ء ل ف | form: 6 | masdar: تآلف | class: cooperation | sense: none | cameo: none
verb تناغم | root: ن غ م | form: 6 | masdar: تناغم | sense: none | cameo: none
verb تناسق | root: ن س ق | form: 6 | masdar: تناسق | sense: none | cameo: none
verb تزامل | root: ز م ل | form: 6 | masdar: تزامل | sense: none | cameo: none
verb متّن | root: م ت ن | form: 2 | masdar: تمتين
  sense: relations | cameo: 060 | frame: together | when: object @relations
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: strengthen | cameo: 060 | frame: together
verb نشّط | root: ن ش ط | form: 2 | masdar: تنشيط
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: trade | cameo: 061 | frame: together | when: object @trade
  sense: relations | cameo: 060 | frame: together | when: object @relations
  sense: none | cameo: none
verb سرّع | root: س ر ع | form: 2 | masdar: تسريع
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: project | cameo: 060 | frame: together | when: object @project
  sense: none | cameo: none
verb حفّز | root: ح ف ز | form: 2 | masdar: تحفيز
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: trade | cameo: 061 | frame: together | when: object @trade
  sense: none | cameo: none
verb ذلّل | root: ذ ل ل | form: 2 | masdar: تذليل
  sense: obstacle | cameo: 060 | frame: together | when: object @obstacle
  sense: none | cameo: none
verb يسّر | root: ي س ر | form: 2 | masdar: تيسير
  sense: mediate | cameo: 045 | frame: act-on | when: object @talks
  sense: trade | cameo: 061 | frame: together | when: object @trade
  sense: aid | cameo: 0863 | frame: yield | when: object @aid
  sense: none | cameo: none
verb دمج | root: د م ج | form: 1 | masdar: دمج | vowel: i | sense: none | cameo: none
verb وحّد | root: و ح د | form: 2 | masdar: توحيد
  sense: unite | cameo: 060 | frame: together | when: object جهد
  sense: unite-with | cameo: 060 | frame: together | when: with party
  sense: none | cameo: none
verb ضافر | root: ض ف ر | form: 3 | masdar: مضافرة | sense: unite | cameo: 060 | frame: together
verb استكشف | root: ك ش ف | form: 10 | masdar: استكشاف
  sense: explore | cameo: 040 | frame: meet | when: object @ways
  sense: explore-coop | cameo: 040 | frame: meet | when: object @cooperation
  sense: none | cameo: none
verb استخرج | root: خ ر ج | form: 10 | masdar: استخراج
  sense: extract | cameo: 061 | frame: together | when: with party
  sense: none | cameo: none
verb نقّب | root: ن ق ب | form: 2 | masdar: تنقيب
  sense: drill | cameo: 061 | frame: together | when: with party
  sense: none | cameo: none
verb شيّد | root: ش ي د | form: 2 | masdar: تشييد
  sense: project | cameo: 060 | frame: together | when: object @project
  sense: hospital | cameo: 070 | frame: give | when: object مستشفى
  sense: school | cameo: 070 | frame: give | when: object مدرسة
  sense: base | cameo: 150 | frame: alone | when: object قاعدة
  sense: settle | cameo: 171 | frame: done-to | when: object مستوطنة
  sense: none | cameo: none
verb استحدث | root: ح د ث | form: 10 | masdar: استحداث
  sense: mechanism | cameo: 060 | frame: together | when: object آلية
  sense: with | cameo: 060 | frame: together | when: with party
  sense: none | cameo: none
verb تدفّق | root: د ف ق | form: 5 | masdar: تدفق
  sense: gas | cameo: 061 | frame: together | when: subject غاز
  sense: oil | cameo: 061 | frame: together | when: subject نفط
  sense: invest | cameo: 061 | frame: together | when: subject @trade
  sense: aid | cameo: 073 | frame: give | when: subject @aid
  sense: to | cameo: 061 | frame: together | when: to party
  sense: protesters | cameo: 141 | frame: alone | when: subject @protest
  sense: none | cameo: none
verb غذّى | root: غ ذ و | form: 2 | masdar: تغذية
  sense: power | cameo: 061 | frame: together | when: object @border
  sense: stoke | cameo: 112 | frame: charge | when: object @war
  sense: terror | cameo: 112 | frame: charge | when: object إرهاب
  sense: none | cameo: none
verb قايض | root: ق ي ض | form: 3 | masdar: مقايضة
  sense: swap-prisoner | cameo: 0841 | frame: yield | when: object @prisoner
  sense: barter | cameo: 061 | frame: together
verb تنامى | root: ن م ي | form: 6 | masdar: تنام
  sense: cooperate | cameo: 060 | frame: together | when: subject @cooperation
  sense: relations | cameo: 060 | frame: together | when: subject @relations
  sense: none | cameo: none
verb تكلّل | root: ك ل ل | form: 5 | masdar: تكلل
  sense: accord | cameo: 057 | frame: together | when: other @document
  sense: accord-sign | cameo: 057 | frame: together | when: other توقيع
  sense: none | cameo: none
verb تجسّد | root: ج س د | form: 5 | masdar: تجسد | sense: none | cameo: none
verb توأم | root: ت و ء م | form: quad | masdar: توأمة | class: cooperation | sense: twin | cameo: 060 | frame: together
verb تآخى | root: ء خ ي | form: 6 | masdar: تآخ | class: cooperation | sense: twin | cameo: 060 | frame: together
verb مازج | root: م ز ج | form: 3 | masdar: ممازجة | sense: none | cameo: none
verb زاوج | root: ز و ج | form: 3 | masdar: مزاوجة | sense: none | cameo: none
verb شحن | root: ش ح ن | form: 1 | masdar: شحن | vowel: a
  sense: aid | cameo: 073 | frame: give | when: object @aid
  sense: arms | cameo: 072 | frame: give | when: object @weapon
  sense: trade | cameo: 061 | frame: together | when: to party
  sense: none | cameo: none
verb أنعش | root: ن ع ش | form: 4 | masdar: إنعاش | sense: none | cameo: none
verb أنجد | root: ن ج د | form: 4 | masdar: إنجاد | class: aid | sense: relief | cameo: 073 | frame: give
verb أسدى | root: س د ي | form: 4 | masdar: إسداء
  sense: aid | cameo: 070 | frame: give | when: object @aid
  sense: thank | cameo: 051 | frame: hail | when: object @praise
  sense: none | cameo: none
verb أطعم | root: ط ع م | form: 4 | masdar: إطعام | class: aid | sense: feed | cameo: 073 | frame: give
verb سلّف | root: س ل ف | form: 2 | masdar: تسليف | class: aid | sense: lend | cameo: 071 | frame: give
verb أودع | root: و د ع | form: 4 | masdar: إيداع
  sense: deposit | cameo: 071 | frame: give | when: object @money
  sense: jail | cameo: 173 | frame: done-to | when: object سجن
  sense: jail-second | cameo: 173 | frame: done-to | when: second سجن
  sense: deposit-in | cameo: 071 | frame: give | when: in party
  sense: ratification | cameo: 057 | frame: together | when: object وثيقة
  sense: none | cameo: none
verb طعّم | root: ط ع م | form: 2 | masdar: تطعيم | class: aid | sense: vaccinate | cameo: 073 | frame: give
verb لقّح | root: ل ق ح | form: 2 | masdar: تلقيح | class: aid | sense: vaccinate | cameo: 073 | frame: give
verb داوى | root: د و ي | form: 3 | masdar: مداواة | passive: no | sense: treat | cameo: 073 | frame: give
verb انتشل | root: ن ش ل | form: 8 | masdar: انتشال
  sense: rescue | cameo: 073 | frame: give | when: object @civilian
  sense: none | cameo: none
verb أعمر | root: ع م ر | form: 4 | masdar: إعمار | sense: rebuild | cameo: 071 | frame: give
verb اقترض | root: ق ر ض | form: 8 | masdar: اقتراض | sense: borrow | cameo: 071 | frame: receive
verb تحصّل | root: ح ص ل | form: 5 | masdar: تحصل
  sense: fund | cameo: 071 | frame: receive | when: on @money
  sense: aid | cameo: 070 | frame: receive | when: on @aid
  sense: none | cameo: none
verb شطب | root: ش ط ب | form: 1 | masdar: شطب | vowel: u
  sense: debt | cameo: 071 | frame: give | when: object دين
  sense: debt-from | cameo: 071 | frame: give | when: from دين
  sense: list | cameo: 081 | frame: yield | when: object اسم
  sense: list-from | cameo: 081 | frame: yield | when: from قائمة
  sense: none | cameo: none
verb أغدق | root: غ د ق | form: 4 | masdar: إغداق | sense: lavish | cameo: 070 | frame: give
verb زوّر | root: ز و ر | form: 2 | masdar: تزوير | class: crime | sense: none | cameo: none
verb أعار | root: ع و ر | form: 4 | masdar: إعارة | sense: none | cameo: none
verb عاضد | root: ع ض د | form: 3 | masdar: معاضدة | class: support | sense: back | cameo: 051 | frame: hail

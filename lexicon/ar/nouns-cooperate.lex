# Arabic nouns of cooperation, trade and aid (COOPERATE, AID).
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

noun تعاون | plural: none | class: cooperation
  sense: coop-with | cameo: 060 | frame: together | when: with party
  sense: coop-between | cameo: 060 | frame: together | when: between party
  sense: known | cameo: 060 | frame: together | when: self definite
  sense: cooperate | cameo: 060 | frame: together
noun شراكة | plural: شراكات | class: cooperation
  sense: partner-with | cameo: 060 | frame: together | when: with party
  sense: partner-between | cameo: 060 | frame: together | when: between party
  sense: partner | cameo: 060 | frame: together
noun تنسيق | plural: none | class: cooperation | sense: coordinate | cameo: 060 | frame: together
noun تكامل | plural: none | class: cooperation | sense: integrate | cameo: 060 | frame: together
noun تحالف | plural: تحالفات | class: cooperation
  sense: with | cameo: 060 | frame: together | when: with party
  sense: between | cameo: 060 | frame: together | when: between party
  sense: none | cameo: none
noun تبادل | plural: تبادلات
  sense: visits | cameo: 042 | frame: meet | when: of @visit
  sense: views | cameo: 040 | frame: meet | when: of رأي
  sense: views-of | cameo: 040 | frame: meet | when: of وجهة نظر
  sense: fire | cameo: 193 | frame: clash | when: of نار
  sense: fire-of | cameo: 193 | frame: clash | when: of إطلاق نار
  sense: prisoners | cameo: 0841 | frame: yield | when: of @prisoner
  sense: trade | cameo: 061 | frame: together | when: modifier تجاري
  sense: trade-of | cameo: 061 | frame: together | when: of @trade
  sense: experience | cameo: 060 | frame: together | when: of خبرة
  sense: information | cameo: 064 | frame: together | when: of معلومة
  sense: embassies | cameo: 054 | frame: together | when: of @office
  sense: shelling | cameo: 193 | frame: clash | when: of قصف
  sense: documents | cameo: 057 | frame: together | when: of @document
  sense: goods | cameo: 061 | frame: together | when: of سلعة
  sense: exchange | cameo: 060 | frame: together | when: between party
  sense: exchange-with | cameo: 060 | frame: together | when: with party
  sense: none | cameo: none
noun علاقة | plural: علاقات | class: relations
  sense: normal | cameo: 054 | frame: together | when: modifier طبيعي | when: between party
  sense: none | cameo: none
noun روابط | plural: none | gender: f | number: pl | class: relations
noun رابط | plural: روابط | class: relations
noun رابطة | plural: روابط | class: relations
noun صلة | plural: صلات | class: relations
noun أواصر | plural: none | gender: f | number: pl | class: relations
noun وشائج | plural: none | gender: f | number: pl | class: relations
noun صداقة | plural: صداقات | class: relations
noun تعزيز | plural: تعزيزات
  sense: cooperate | cameo: 060 | frame: together | when: of @cooperation
  sense: relations | cameo: 060 | frame: together | when: of @relations
  sense: troops | cameo: 154 | frame: alone | when: self plural
  sense: strengthen | cameo: 060 | frame: together
noun تعزيزات | plural: none | gender: f | number: pl | class: force | sense: troops | cameo: 154 | frame: alone
noun تعزيزات عسكرية | invariable: yes | class: force | sense: troops | cameo: 154 | frame: alone
noun تطوير | plural: none
  sense: cooperate | cameo: 060 | frame: together | when: of @cooperation
  sense: relations | cameo: 060 | frame: together | when: of @relations
  sense: with | cameo: 060 | frame: together | when: with party
  sense: between | cameo: 060 | frame: together | when: between party
  sense: weapons | cameo: 154 | frame: alone | mode: weapons | when: of @weapon
  sense: trade | cameo: 061 | frame: together | when: of @trade
  sense: none | cameo: none
noun تعميق | plural: none | sense: cooperate | cameo: 060 | frame: together
noun توطيد | plural: none | sense: cooperate | cameo: 060 | frame: together
noun توسيع | plural: none
  sense: cooperate | cameo: 060 | frame: together | when: of @cooperation
  sense: relations | cameo: 060 | frame: together | when: of @relations
  sense: trade | cameo: 061 | frame: together | when: of @trade
  sense: scope | cameo: 060 | frame: together | when: of نطاق
  sense: sanction | cameo: 163 | frame: hail | when: of @sanction
  sense: settle | cameo: 171 | frame: done-to | when: of مستوطنة
  sense: none | cameo: none
noun تنمية | plural: none
  sense: cooperate | cameo: 060 | frame: together | when: of @cooperation
  sense: relations | cameo: 060 | frame: together | when: of @relations
  sense: trade | cameo: 061 | frame: together | when: of @trade
  sense: none | cameo: none
noun دفع | plural: دفعات
  sense: cooperate | cameo: 060 | frame: together | when: of @cooperation
  sense: relations | cameo: 060 | frame: together | when: of @relations
  sense: talks | cameo: 046 | frame: meet | when: of @talks
  sense: none | cameo: none
noun نتيجة | plural: نتائج | class: result
noun نتائج | plural: none | gender: f | number: pl | class: result
noun تقدم | plural: none | class: result | sense: none | cameo: none
noun اختراق | plural: اختراقات | class: result
  sense: breach-air | cameo: 190 | frame: done-to | when: of مجال
  sense: none | cameo: none
noun إنجاز | plural: إنجازات | class: result
noun نجاح | plural: نجاحات | class: result
noun دور | plural: أدوار
noun مشروع | plural: مشاريع ; مشروعات | class: project | sense: none | cameo: none
noun برنامج | plural: برامج | class: project | sense: none | cameo: none
noun استثمار | plural: استثمارات | class: trade | sense: invest | cameo: 061 | frame: together | when: in party
noun تجارة | plural: none | class: trade | sense: none | cameo: none
noun صادرات | plural: none | gender: f | number: pl | class: trade
noun واردات | plural: none | gender: f | number: pl | class: trade
noun تصدير | plural: none | class: trade | sense: export | cameo: 061 | frame: together
noun استيراد | plural: none | class: trade | sense: import | cameo: 061 | frame: together
noun شحنة | plural: شحنات | class: trade
  sense: aid | cameo: 073 | frame: give | when: of @aid
  sense: arms | cameo: 072 | frame: give | when: of @weapon
  sense: goods | cameo: 061 | frame: together | when: to party
  sense: none | cameo: none
noun مناورة | plural: مناورات | class: exercise | sense: drill | cameo: 062 | frame: together
noun مناورات | plural: none | gender: f | number: pl | class: exercise | sense: drill | cameo: 062 | frame: together
noun تمرين | plural: تمارين ; تمرينات | class: exercise
  sense: drill | cameo: 062 | frame: together | when: modifier عسكري
  sense: drill-joint | cameo: 062 | frame: together | when: modifier مشترك
  sense: drill-naval | cameo: 062 | frame: together | when: modifier بحري
  sense: drill-with | cameo: 062 | frame: together | when: with party
  sense: drill-air | cameo: 062 | frame: together | when: modifier جوي
  sense: none | cameo: none
noun تدريب | plural: تدريبات
  sense: drill | cameo: 062 | frame: together | when: self plural
  sense: drill-joint | cameo: 062 | frame: together | when: modifier مشترك
  sense: drill-military | cameo: 062 | frame: together | when: modifier عسكري
  sense: drill-naval | cameo: 062 | frame: together | when: modifier بحري
  sense: drill-with | cameo: 062 | frame: together | when: with party
  sense: train | cameo: 072 | frame: give
noun تدريبات | plural: none | gender: f | number: pl | class: exercise | sense: drill | cameo: 062 | frame: together
noun معلومة | plural: معلومات | class: issue
noun لجنة | plural: لجان
noun لجنة مشتركة | invariable: yes | sense: commission | cameo: 060 | frame: together
noun اللجنة المشتركة | invariable: yes | sense: none | cameo: none
noun مجلس | plural: مجالس
noun مجلس تنسيق | invariable: yes | sense: council | cameo: 060 | frame: together
noun توأمة | plural: توأمات | class: cooperation | sense: twin | cameo: 060 | frame: together
noun مساعدة | plural: مساعدات | class: aid | sense: aid | cameo: 070 | frame: give
noun مساعدات | plural: none | gender: f | number: pl | class: aid
  sense: aid-for | cameo: 073 | frame: give | when: for party
  sense: aid-to | cameo: 073 | frame: give | when: to party
  sense: known | cameo: 073 | frame: give | when: self definite
  sense: aid | cameo: 073 | frame: give
noun معونة | plural: معونات | class: aid | sense: aid | cameo: 070 | frame: give
noun معونات | plural: none | gender: f | number: pl | class: aid | sense: aid | cameo: 070 | frame: give
noun إغاثة | plural: none | class: aid | sense: relief | cameo: 073 | frame: give
noun عون | plural: none | class: aid | sense: aid | cameo: 070 | frame: give
noun منحة | plural: منح | class: aid ; money | sense: grant | cameo: 071 | frame: give
noun هبة | plural: هبات | class: aid ; money | sense: grant | cameo: 070 | frame: give
noun هدية | plural: هدايا | class: aid
noun تبرع | plural: تبرعات | class: aid ; money | sense: donate | cameo: 070 | frame: give
noun قرض | plural: قروض | class: money | sense: loan | cameo: 071 | frame: give
noun تمويل | plural: تمويلات | class: money | sense: fund | cameo: 071 | frame: give
noun ائتمان | plural: none | class: money | sense: credit | cameo: 071 | frame: give
noun وديعة | plural: ودائع | class: money | sense: deposit | cameo: 071 | frame: give
noun حزمة مساعدات | invariable: yes | class: aid | sense: aid | cameo: 071 | frame: give
noun حزمة | plural: حزم | class: aid
  sense: sanctions | cameo: 163 | frame: hail | when: of @sanction
  sense: money | cameo: 071 | frame: give | when: modifier مالي
  sense: aid-of | cameo: 071 | frame: give | when: of @aid
  sense: none | cameo: none
noun مبلغ | plural: مبالغ | class: money
noun مال | plural: أموال | class: money
noun ميزانية | plural: ميزانيات | class: money
noun موازنة | plural: موازنات | class: money
noun أصل | plural: أصول
noun دين | plural: ديون
noun تعويض | plural: تعويضات | class: money | sense: compensate | cameo: 071 | frame: give
noun سلة غذائية | invariable: yes | class: aid | sense: aid | cameo: 073 | frame: give
noun سلال غذائية | invariable: yes | class: aid | sense: aid | cameo: 073 | frame: give
noun أدوية | plural: none | gender: f | number: pl | class: aid
noun غذاء | plural: أغذية | class: aid
noun دواء | plural: أدوية | class: aid
noun خيمة | plural: خيام | class: aid
noun لقاح | plural: لقاحات | class: aid
noun لجوء | plural: none | class: asylum | sense: none | cameo: none
noun حق اللجوء | invariable: yes | class: asylum | sense: asylum | cameo: 075 | frame: give
noun لاجئ | plural: لاجئون | feminine: لاجئة | class: asylum ; civilian
noun نازح | plural: نازحون | feminine: نازحة | class: civilian
noun إجلاء | plural: none | sense: evacuate | cameo: 073 | frame: give
noun إيواء | plural: none | sense: shelter | cameo: 075 | frame: give
noun جسر جوي | invariable: yes | class: aid | sense: airlift | cameo: 073 | frame: give
noun الجسر الجوي | invariable: yes | class: aid | sense: airlift | cameo: 073 | frame: give
noun قافلة | plural: قوافل | class: vehicle
  sense: aid | cameo: 073 | frame: give | when: of @aid
  sense: aid-adj | cameo: 073 | frame: give | when: modifier إغاثي
  sense: aid-medical | cameo: 073 | frame: give | when: modifier طبي
  sense: none | cameo: none
noun طائرة إغاثة | invariable: yes | class: aid ; vehicle | sense: aid | cameo: 073 | frame: give
noun طائرة إغاثية | invariable: yes | class: aid ; vehicle | sense: aid | cameo: 073 | frame: give
noun حماية | plural: none
  sense: protect | cameo: 074 | frame: give | when: modifier دولي
  sense: none | cameo: none
noun إمداد | plural: إمدادات
noun عيادة | plural: عيادات
noun علاج | plural: علاجات
  sense: treat | cameo: 073 | frame: give | when: of @casualty
  sense: people | cameo: 073 | frame: give | when: of مصاب
  sense: none | cameo: none
noun تأهيل | plural: none
noun يتيم | plural: أيتام
noun محتاج | plural: محتاجون | class: civilian
noun متضرر | plural: متضررون | class: civilian
noun منكوب | plural: منكوبون | class: civilian
noun توزيع | plural: توزيعات
  sense: aid | cameo: 073 | frame: give | when: of @aid
  sense: civilians | cameo: 073 | frame: give | when: on @civilian
  sense: none | cameo: none
noun تقديم | plural: none | class: light
  sense: aid | cameo: 073 | frame: give | when: of @aid
  sense: fund | cameo: 071 | frame: give | when: of @money
  sense: back | cameo: 051 | frame: hail | when: of @support
  sense: condole | cameo: 051 | frame: hail | when: of @condolence
  sense: thank | cameo: 051 | frame: hail | when: of @praise
  sense: congratulate | cameo: 051 | frame: hail | when: of @congratulation
  sense: give-to | cameo: 070 | frame: give | when: to party
  sense: give-for | cameo: 070 | frame: give | when: for party
  sense: weapons | cameo: 072 | frame: give | when: of @weapon
  sense: asylum | cameo: 075 | frame: give | when: of @asylum
  sense: trade | cameo: 061 | frame: together | when: of @trade
  sense: none | cameo: none
noun إرسال | plural: none | class: light
  sense: aid | cameo: 073 | frame: give | when: of @aid
  sense: troops | cameo: 154 | frame: alone | when: of @force
  sense: weapons | cameo: 072 | frame: give | when: of @weapon
  sense: vehicles | cameo: 073 | frame: give | when: of @vehicle
  sense: team | cameo: 073 | frame: give | when: of فريق
  sense: doctor | cameo: 073 | frame: give | when: of طبيب
  sense: teacher | cameo: 070 | frame: give | when: of معلم
  sense: expert | cameo: 070 | frame: give | when: of خبير
  sense: delegation | cameo: 042 | frame: visit | when: of وفد
  sense: mission | cameo: 042 | frame: visit | when: of بعثة
  sense: gas | cameo: 061 | frame: together | when: of غاز
  sense: to | cameo: 070 | frame: give | when: to party
  sense: none | cameo: none
noun إيصال | plural: none
  sense: aid | cameo: 073 | frame: give | when: of @aid
  sense: civilians | cameo: 073 | frame: give | when: to @civilian
  sense: none | cameo: none
noun إعمار | plural: none
  sense: rebuild | cameo: 071 | frame: give | when: for party
  sense: none | cameo: none
noun إعادة إعمار | invariable: yes | sense: rebuild | cameo: 071 | frame: give
noun إعادة الإعمار | invariable: yes | sense: none | cameo: none
noun عملية مشتركة | invariable: yes | class: campaign | sense: joint | cameo: 062 | frame: together
noun العملية المشتركة | invariable: yes | class: campaign | sense: joint | cameo: 062 | frame: together
noun تسهيل | plural: تسهيلات | class: aid | sense: ease | cameo: 070 | frame: give
noun عمل مشترك | invariable: yes | class: cooperation | sense: joint | cameo: 060 | frame: together
noun العمل المشترك | invariable: yes | class: cooperation
noun العمل العربي المشترك | invariable: yes | class: cooperation | sense: none | cameo: none
noun فريق عمل | invariable: yes | sense: team | cameo: 060 | frame: together
noun تدريب مشترك | invariable: yes | class: exercise | sense: drill | cameo: 062 | frame: together
noun تدريبا مشتركا | invariable: yes | class: exercise | sense: drill | cameo: 062 | frame: together
noun التدريب المشترك | invariable: yes | class: exercise | sense: drill | cameo: 062 | frame: together
noun تدريبات مشتركة | invariable: yes | class: exercise | sense: drill | cameo: 062 | frame: together
noun التدريبات المشتركة | invariable: yes | class: exercise | sense: drill | cameo: 062 | frame: together
noun تمرين مشترك | invariable: yes | class: exercise | sense: drill | cameo: 062 | frame: together
noun التمرين المشترك | invariable: yes | class: exercise | sense: drill | cameo: 062 | frame: together
noun دعم عسكري | invariable: yes | class: aid | sense: arm | cameo: 072 | frame: give
noun الدعم العسكري | invariable: yes | class: aid | sense: arm | cameo: 072 | frame: give
noun دعم لوجستي | invariable: yes | class: aid | sense: arm | cameo: 072 | frame: give
noun دعم مالي | invariable: yes | class: aid | sense: fund | cameo: 071 | frame: give
noun الدعم المالي | invariable: yes | class: aid | sense: fund | cameo: 071 | frame: give
noun الدعم اللوجستي | invariable: yes | class: aid | sense: arm | cameo: 072 | frame: give
noun توسعة | plural: توسعات | sense: none | cameo: none
noun تمتين | plural: none | sense: cooperate | cameo: 060 | frame: together
noun تدعيم | plural: none | sense: cooperate | cameo: 060 | frame: together
noun تفعيل | plural: none
  sense: cooperate | cameo: 060 | frame: together | when: of @cooperation
  sense: accord | cameo: 060 | frame: together | when: of @document
  sense: relations | cameo: 060 | frame: together | when: of @relations
  sense: with | cameo: 060 | frame: together | when: with party
  sense: none | cameo: none
noun تنشيط | plural: none
  sense: cooperate | cameo: 060 | frame: together | when: of @cooperation
  sense: trade | cameo: 061 | frame: together | when: of @trade
  sense: relations | cameo: 060 | frame: together | when: of @relations
  sense: none | cameo: none
noun شركة مشتركة | invariable: yes | class: project | sense: joint | cameo: 061 | frame: together
noun مشروع مشترك | invariable: yes | class: project | sense: joint | cameo: 060 | frame: together
noun مشروعات مشتركة | invariable: yes | class: project | sense: joint | cameo: 060 | frame: together
noun مشاريع مشتركة | invariable: yes | class: project | sense: joint | cameo: 060 | frame: together
noun المشروعات المشتركة | invariable: yes | class: project | sense: joint | cameo: 060 | frame: together
noun المشاريع المشتركة | invariable: yes | class: project | sense: joint | cameo: 060 | frame: together
noun إنتاج مشترك | invariable: yes | class: project | sense: joint | cameo: 060 | frame: together
noun الإنتاج المشترك | invariable: yes | class: project | sense: joint | cameo: 060 | frame: together
noun تحقيق مشترك | invariable: yes | sense: judicial | cameo: 063 | frame: together
noun دوريات مشتركة | invariable: yes | class: exercise | sense: patrol | cameo: 062 | frame: together
noun الدوريات المشتركة | invariable: yes | class: exercise | sense: patrol | cameo: 062 | frame: together
noun دورية مشتركة | invariable: yes | class: exercise | sense: patrol | cameo: 062 | frame: together
noun التدريب البحري المشترك | invariable: yes | class: exercise | sense: drill | cameo: 062 | frame: together
noun التدريب الجوي المشترك | invariable: yes | class: exercise | sense: drill | cameo: 062 | frame: together
noun تضافر | plural: none | class: cooperation | sense: none | cameo: none
noun تآزر | plural: none | class: cooperation | sense: unite | cameo: 060 | frame: together
noun تكاتف | plural: none | class: cooperation | sense: unite | cameo: 060 | frame: together
noun قسط | plural: أقساط | class: money
noun منفذ | plural: منافذ
noun مصفاة | plural: مصاف | class: project
noun ميناء بحري | invariable: yes | class: facility
noun ممر | plural: ممرات | class: project
noun خط ائتمان | invariable: yes | class: money ; aid | sense: credit | cameo: 071 | frame: give
noun خط ائتماني | invariable: yes | class: money ; aid | sense: credit | cameo: 071 | frame: give
noun دفعة مساعدات | invariable: yes | class: aid | sense: aid | cameo: 073 | frame: give
noun مستشفى ميداني | invariable: yes | class: aid ; facility | sense: aid | cameo: 073 | frame: give
noun المستشفى الميداني | invariable: yes | class: aid ; facility | sense: aid | cameo: 073 | frame: give
noun سيارة إسعاف | invariable: yes | class: aid ; vehicle | sense: none | cameo: none
noun سيارات إسعاف | invariable: yes | class: aid ; vehicle | sense: none | cameo: none
noun سيارات الإسعاف | invariable: yes | class: aid ; vehicle | sense: none | cameo: none
noun فريق إنقاذ | invariable: yes | class: aid | sense: team | cameo: 073 | frame: give
noun فرق إنقاذ | invariable: yes | class: aid | sense: team | cameo: 073 | frame: give
noun فرق الإنقاذ | invariable: yes | class: aid | sense: none | cameo: none
noun قافلة مساعدات | invariable: yes | class: aid ; vehicle | sense: aid | cameo: 073 | frame: give
noun قوافل مساعدات | invariable: yes | class: aid ; vehicle | sense: aid | cameo: 073 | frame: give
noun طائرة مساعدات | invariable: yes | class: aid ; vehicle | sense: aid | cameo: 073 | frame: give
noun شحنة مساعدات | invariable: yes | class: aid | sense: aid | cameo: 073 | frame: give
noun إعفاء من الديون | invariable: yes | class: aid | sense: debt | cameo: 071 | frame: give
noun إعادة جدولة | invariable: yes | sense: debt | cameo: 071 | frame: give
noun تطعيم | plural: تطعيمات | class: aid | sense: vaccinate | cameo: 073 | frame: give
noun إسعاف | plural: إسعافات | class: aid | sense: none | cameo: none
noun دعم فني | invariable: yes | class: aid | sense: tech | cameo: 070 | frame: give
noun الدعم الفني | invariable: yes | class: aid | sense: tech | cameo: 070 | frame: give
noun ملاذ آمن | invariable: yes | class: asylum | sense: asylum | cameo: 075 | frame: give
noun غطاء | plural: أغطية
noun إحياء | plural: none
  sense: accord | cameo: 060 | frame: together | when: of @document
  sense: talks | cameo: 046 | frame: meet | when: of @talks
  sense: none | cameo: none
noun إحداث | plural: none | sense: none | cameo: none
noun تمكين | plural: none | sense: none | cameo: none
noun تسويق | plural: none | sense: none | cameo: none
noun تنويع | plural: none
  sense: cooperate | cameo: 060 | frame: together | when: of @cooperation
  sense: none | cameo: none
noun قمر | plural: أقمار | class: project

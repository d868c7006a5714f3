# Arabic nouns of meeting, visiting and talking (CONSULT), with the words that stand beside them.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

noun مباحثات | plural: none | gender: f | number: pl | class: talks
  sense: talk-with | cameo: 040 | frame: meet | when: with party
  sense: talk-between | cameo: 040 | frame: meet | when: between party
  sense: known | cameo: 040 | frame: meet | when: self definite
  sense: talk | cameo: 040 | frame: meet
noun محادثات | plural: none | gender: f | number: pl | class: talks
  sense: talk-with | cameo: 040 | frame: meet | when: with party
  sense: talk-between | cameo: 040 | frame: meet | when: between party
  sense: known | cameo: 040 | frame: meet | when: self definite
  sense: talk | cameo: 040 | frame: meet
noun محادثة | plural: محادثات | class: call | sense: talk | cameo: 040 | frame: meet
noun مفاوضات | plural: none | gender: f | number: pl | class: talks
  sense: talk-with | cameo: 046 | frame: meet | when: with party
  sense: talk-between | cameo: 046 | frame: meet | when: between party
  sense: known | cameo: 046 | frame: meet | when: self definite
  sense: negotiate | cameo: 046 | frame: meet
noun مفاوضة | plural: مفاوضات | class: talks | sense: negotiate | cameo: 046 | frame: meet
noun مشاورات | plural: none | gender: f | number: pl | class: talks | sense: consult | cameo: 040 | frame: meet
noun مشاورة | plural: مشاورات | class: talks | sense: consult | cameo: 040 | frame: meet
noun مناقشات | plural: none | gender: f | number: pl | class: talks | sense: discuss | cameo: 040 | frame: meet
noun مناقشة | plural: مناقشات | class: talks | sense: discuss | cameo: 040 | frame: meet
noun مداولات | plural: none | gender: f | number: pl | class: talks | sense: discuss | cameo: 040 | frame: meet
noun حوار | plural: حوارات | class: talks | sense: talk | cameo: 040 | frame: meet
noun نقاش | plural: نقاشات | class: talks | sense: discuss | cameo: 040 | frame: meet
noun لقاء | plural: لقاءات | class: meeting
  sense: meet-with | cameo: 040 | frame: meet | when: with party
  sense: meet-between | cameo: 040 | frame: meet | when: between party
  sense: meet-of | cameo: 040 | frame: meet | when: of party
  sense: known | cameo: 040 | frame: meet | when: self definite
  sense: meet | cameo: 040 | frame: meet
noun اجتماع | plural: اجتماعات | class: meeting
  sense: meet-with | cameo: 040 | frame: meet | when: with party
  sense: meet-between | cameo: 040 | frame: meet | when: between party
  sense: known | cameo: 040 | frame: meet | when: self definite
  sense: meet | cameo: 040 | frame: meet
noun قمة | plural: قمم | class: meeting | sense: summit | cameo: 040 | frame: meet | mode: multilateral
noun مؤتمر | plural: مؤتمرات | class: meeting
  sense: press | cameo: none | when: modifier صحفي
  sense: press-sahafi | cameo: none | when: modifier صحافي
  sense: conference | cameo: 040 | frame: meet | mode: multilateral
noun جلسة | plural: جلسات | class: meeting | sense: session | cameo: 040 | frame: meet
noun جولة | plural: جولات | class: visit
  sense: round | cameo: 046 | frame: meet | when: of @talks
  sense: tour | cameo: 042 | frame: visit
noun دورة | plural: دورات | class: meeting
  sense: council | cameo: 040 | frame: meet | when: of مجلس
  sense: committee | cameo: 040 | frame: meet | when: of لجنة
  sense: council-for | cameo: 040 | frame: meet | when: for مجلس
  sense: committee-for | cameo: 040 | frame: meet | when: for لجنة
  sense: none | cameo: none
noun منتدى | plural: منتديات | class: meeting | sense: forum | cameo: 040 | frame: meet | mode: multilateral
noun ملتقى | plural: ملتقيات | class: meeting | sense: forum | cameo: 040 | frame: meet | mode: multilateral
noun ندوة | plural: ندوات | class: meeting | sense: seminar | cameo: 040 | frame: meet | mode: multilateral
noun زيارة | plural: زيارات | class: visit
  sense: visit-for | cameo: 042 | frame: visit | when: for party
  sense: visit-to | cameo: 042 | frame: visit | when: to party
  sense: visit-of | cameo: 042 | frame: visit | when: of party
  sense: known | cameo: 042 | frame: visit | when: self definite
  sense: visit | cameo: 042 | frame: visit
noun رحلة | plural: رحلات | class: visit
  sense: flight-to | cameo: 061 | frame: together | when: between party
  sense: none | cameo: none
noun مقابلة | plural: مقابلات | class: meeting
  sense: press | cameo: none | when: modifier صحفي
  sense: meet | cameo: 040 | frame: meet
noun مكالمة | plural: مكالمات | class: call | sense: call | cameo: 041 | frame: call
noun اتصال | plural: اتصالات | class: call | sense: call | cameo: 041 | frame: call
noun اتصال هاتفي | invariable: yes | class: call | sense: call | cameo: 041 | frame: call
noun اتصالا هاتفيا | invariable: yes | class: call | sense: call | cameo: 041 | frame: call
noun اتصالات | plural: none | gender: f | number: pl | class: talks | sense: contacts | cameo: 040 | frame: meet
noun مهاتفة | plural: مهاتفات | class: call | sense: call | cameo: 041 | frame: call
noun رسالة | plural: رسائل | class: call | sense: letter | cameo: 040 | frame: call
noun خطاب | plural: خطابات | class: statement | sense: none | cameo: none
noun استقبال | plural: استقبالات | class: meeting | sense: host | cameo: 043 | frame: host
noun مأدبة | plural: مآدب | class: meeting | sense: banquet | cameo: 043 | frame: host
noun وساطة | plural: وساطات | class: talks | sense: mediate | cameo: 045 | frame: act-on
noun وسيط | plural: وسطاء | sense: none | cameo: none
noun مقابلة صحفية | invariable: yes | class: statement
noun مؤتمر صحفي | invariable: yes | class: statement
noun مؤتمر صحافي | invariable: yes | class: statement
noun المؤتمر الصحفي | invariable: yes | class: statement
noun المؤتمر الصحافي | invariable: yes | class: statement
noun مباحثة | plural: مباحثات | class: talks | sense: talk | cameo: 040 | frame: meet
noun تشاور | plural: تشاورات | class: talks | sense: consult | cameo: 040 | frame: meet
noun تباحث | plural: none | class: talks | sense: talk | cameo: 040 | frame: meet
noun تفاوض | plural: none | class: talks | sense: negotiate | cameo: 046 | frame: meet
noun بحث | plural: بحوث ; أبحاث | class: talks | sense: discuss | cameo: 040 | frame: meet
noun استعراض | plural: استعراضات
  sense: parade | cameo: 150 | frame: alone | when: modifier عسكري
  sense: review | cameo: 040 | frame: meet
noun وجهة نظر | invariable: yes | class: issue
noun وجهات النظر | invariable: yes | class: issue
noun رأي | plural: آراء | class: issue
noun حديث | plural: أحاديث | class: statement
  sense: talk | cameo: 040 | frame: meet | when: with party
  sense: phone | cameo: 041 | frame: call | when: modifier هاتفي
  sense: none | cameo: none
noun تصريح | plural: تصريحات | class: statement ; reporting
noun بيان | plural: بيانات | class: statement ; reporting
noun كلمة | plural: كلمات | class: statement
noun إعلان | plural: إعلانات | class: statement
noun مقال | plural: مقالات | class: statement
noun تقرير | plural: تقارير | class: statement
noun قول | plural: أقوال | class: statement ; reporting
noun مصدر | plural: مصادر | class: reporting
noun بعثة | plural: بعثات
noun ضيف | plural: ضيوف
noun جدول أعمال | invariable: yes | class: issue
noun جدول الأعمال | invariable: yes | class: issue
noun سبل | plural: none | gender: f | number: pl | class: ways
noun سبيل | plural: سبل | class: ways
noun أوجه | plural: none | gender: f | number: pl | class: ways
noun آفاق | plural: none | gender: f | number: pl | class: ways
noun فرصة | plural: فرص | class: ways
noun إمكانية | plural: إمكانيات ; إمكانات | class: ways
noun كيفية | plural: none | class: ways
noun وسيلة | plural: وسائل | class: ways
noun آلية | plural: آليات | class: project
noun قضية | plural: قضايا | class: issue
noun موضوع | plural: موضوعات ; مواضيع | class: issue
noun ملف | plural: ملفات | class: issue
noun مسألة | plural: مسائل | class: issue
noun تطور | plural: تطورات | class: issue
noun مستجد | plural: مستجدات | class: issue
noun مستجدات | plural: none | gender: f | number: pl | class: issue
noun حدث | plural: أحداث | class: issue
noun وضع | plural: أوضاع | class: issue
noun ظرف | plural: ظروف | class: issue
noun شأن | plural: شؤون | class: issue
noun مجريات | plural: none | gender: f | number: pl | class: issue
noun هامش | plural: هوامش
noun ختام | plural: none
noun مقر | plural: مقرات ; مقار | class: facility
noun طاولة | plural: طاولات
noun وصول | plural: none
  sense: deploy | cameo: 154 | frame: alone | when: of @force
  sense: deploy-planes | cameo: 154 | frame: alone | when: of @vehicle
  sense: aid | cameo: 073 | frame: give | when: of @aid
  sense: cargo | cameo: 070 | frame: give | when: of شحنة
  sense: convoy | cameo: 073 | frame: give | when: of قافلة
  sense: team | cameo: 073 | frame: give | when: of فريق
  sense: arrive | cameo: 042 | frame: visit
noun مساومة | plural: مساومات | class: talks | sense: bargain | cameo: 046 | frame: meet
noun محفل | plural: محافل | class: meeting | sense: none | cameo: none
noun اجتماع ثلاثي | invariable: yes | class: meeting | sense: meet | cameo: 040 | frame: meet | mode: multilateral
noun لقاء ثنائي | invariable: yes | class: meeting | sense: meet | cameo: 040 | frame: meet
noun خلوة | plural: خلوات | class: meeting | sense: meet | cameo: 040 | frame: meet
noun جلسة مباحثات | invariable: yes | class: talks | sense: talk | cameo: 040 | frame: meet
noun جلسة محادثات | invariable: yes | class: talks | sense: talk | cameo: 040 | frame: meet
noun جولة محادثات | invariable: yes | class: talks | sense: negotiate | cameo: 046 | frame: meet
noun جولة مفاوضات | invariable: yes | class: talks | sense: negotiate | cameo: 046 | frame: meet
noun طاولة مستديرة | invariable: yes | class: meeting | sense: meet | cameo: 040 | frame: meet | mode: multilateral
noun ورشة عمل | invariable: yes | class: meeting | sense: meet | cameo: 040 | frame: meet | mode: multilateral
noun اتصال مرئي | invariable: yes | class: call | sense: call | cameo: 041 | frame: call
noun حديث هاتفي | invariable: yes | class: call | sense: call | cameo: 041 | frame: call
noun محادثة هاتفية | invariable: yes | class: call | sense: call | cameo: 041 | frame: call
noun مكالمة هاتفية | invariable: yes | class: call | sense: call | cameo: 041 | frame: call
noun مساعي حميدة | invariable: yes | class: talks | sense: mediate | cameo: 045 | frame: act-on
noun المساعي الحميدة | invariable: yes | class: talks | sense: mediate | cameo: 045 | frame: act-on
noun دبلوماسية مكوكية | invariable: yes | class: talks | sense: mediate | cameo: 045 | frame: act-on
noun حوار استراتيجي | invariable: yes | class: talks | sense: talk | cameo: 040 | frame: meet
noun الحوار الاستراتيجي | invariable: yes | class: talks | sense: talk | cameo: 040 | frame: meet
noun قدوم | plural: none | sense: arrive | cameo: 042 | frame: visit
noun مشاورات سياسية | invariable: yes | class: talks | sense: consult | cameo: 040 | frame: meet
noun تشريفات | plural: none | gender: f | number: pl | sense: none | cameo: none
noun ملحق | plural: ملحقون
noun جدولة | plural: none
  sense: debt | cameo: 071 | frame: give | when: of دين
  sense: none | cameo: none
noun قمتهم | invariable: yes | class: meeting | sense: summit | cameo: 040 | frame: meet | mode: multilateral
noun قمتهما | invariable: yes | class: meeting | sense: summit | cameo: 040 | frame: meet | mode: multilateral

# ---- found by `rasid lexicon suggest` ----------------------------------------------------------------------------
noun غداء عمل | invariable: yes | class: meeting | sense: lunch | cameo: 040 | frame: meet
noun عشاء عمل | invariable: yes | class: meeting | sense: dinner | cameo: 040 | frame: meet
noun مأدبة غداء | invariable: yes | class: meeting | sense: banquet | cameo: 043 | frame: host
noun مأدبة عشاء | invariable: yes | class: meeting | sense: banquet | cameo: 043 | frame: host

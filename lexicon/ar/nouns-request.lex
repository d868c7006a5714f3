# Arabic nouns of asking, criticising, rejecting and threatening (REQUEST, ACCUSE, REJECT, THREATEN).
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

noun مطالبة | plural: مطالبات | class: demand | sense: demand | cameo: 100 | frame: urge
noun مطلب | plural: مطالب | class: demand | sense: none | cameo: none
noun مطالب | plural: none | gender: f | number: pl | class: demand | sense: none | cameo: none
noun طلب | plural: طلبات | class: demand | sense: ask | cameo: 100 | frame: ask
noun نداء | plural: نداءات | class: demand | sense: appeal | cameo: 100 | frame: ask
noun مناشدة | plural: مناشدات | class: demand | sense: appeal | cameo: 100 | frame: ask
noun رجاء | plural: none | class: demand | sense: none | cameo: none
noun التماس | plural: التماسات | class: demand | sense: request | cameo: 100 | frame: ask
noun استغاثة | plural: استغاثات | class: demand | sense: appeal | cameo: 103 | frame: ask
noun شرط | plural: شروط | class: demand | sense: none | cameo: none
noun ضغط | plural: ضغوط ; ضغوطات
  sense: pressure | cameo: 100 | frame: ask | when: on party
  sense: none | cameo: none
noun إدانة | plural: إدانات | class: condemnation
  sense: condemn-for | cameo: 111 | frame: hail | when: for any
  sense: condemn | cameo: 111 | frame: hail
noun تنديد | plural: تنديدات | class: condemnation | sense: denounce | cameo: 111 | frame: hail
noun استنكار | plural: none | class: condemnation | sense: denounce | cameo: 111 | frame: hail
noun شجب | plural: none | class: condemnation | sense: denounce | cameo: 111 | frame: hail
noun استهجان | plural: none | class: condemnation | sense: denounce | cameo: 111 | frame: hail
noun انتقاد | plural: انتقادات | class: condemnation | sense: criticise | cameo: 111 | frame: hail
noun نقد | plural: none | class: condemnation
  sense: money | cameo: none | when: of صندوق
  sense: none | cameo: none
noun لوم | plural: none | class: accusation | sense: blame | cameo: 112 | frame: charge
noun توبيخ | plural: none | class: condemnation | sense: reproach | cameo: 111 | frame: hail
noun استياء | plural: none | class: condemnation | sense: resent | cameo: 110 | frame: hail
noun سخط | plural: none | class: condemnation | sense: resent | cameo: 110 | frame: hail
noun غضب | plural: none | class: condemnation | sense: none | cameo: none
noun انزعاج | plural: none | class: condemnation | sense: resent | cameo: 110 | frame: hail
noun استغراب | plural: none | class: condemnation | sense: wonder | cameo: 110 | frame: hail
noun امتعاض | plural: none | class: condemnation | sense: resent | cameo: 110 | frame: hail
noun قلق | plural: none | class: concern | sense: worry | cameo: 110 | frame: hail
noun خشية | plural: none | class: concern
noun مخاوف | plural: none | gender: f | number: pl | class: concern
noun تحفظ | plural: تحفظات | class: rejection | sense: reserve | cameo: 120 | frame: hail
noun اتهام | plural: اتهامات | class: accusation | sense: accuse | cameo: 112 | frame: charge
noun تهمة | plural: تهم | class: accusation | sense: accuse | cameo: 112 | frame: charge
noun ادعاء | plural: ادعاءات | class: accusation | sense: none | cameo: none
noun مزاعم | plural: none | gender: f | number: pl | class: accusation
noun شكوى | plural: شكاوى | class: accusation | sense: complain | cameo: 114 | frame: hail
noun دعوى | plural: دعاوى | class: accusation | sense: sue | cameo: 115 | frame: hail
noun دعوى قضائية | invariable: yes | class: accusation | sense: sue | cameo: 115 | frame: hail
noun احتجاج رسمي | invariable: yes | class: accusation | sense: complain | cameo: 114 | frame: hail
noun مذكرة احتجاج | invariable: yes | class: accusation | sense: complain | cameo: 114 | frame: hail
noun مسؤولية | plural: مسؤوليات | sense: none | cameo: none
noun تحميل | plural: none | sense: blame | cameo: 112 | frame: charge
noun تحقيق | plural: تحقيقات
  sense: investigate-many | cameo: 090 | frame: act-on | when: self plural
  sense: investigate-in | cameo: 090 | frame: act-on | when: in any
  sense: investigate-with | cameo: 090 | frame: act-on | when: with party
  sense: none | cameo: none
noun تحقيق العدالة | invariable: yes
noun استجواب | plural: استجوابات | sense: question | cameo: 090 | frame: act-on
noun محاسبة | plural: none | sense: hold-to-account | cameo: 090 | frame: act-on
noun مساءلة | plural: none | sense: question | cameo: 090 | frame: act-on
noun مقاضاة | plural: none | sense: sue | cameo: 115 | frame: hail
noun خرق | plural: خروقات
  sense: breach | cameo: 196 | frame: done-to | when: of @ceasefire
  sense: breach-law | cameo: 128 | frame: hail
noun انتهاك | plural: انتهاكات
  sense: breach | cameo: 196 | frame: done-to | when: of @ceasefire
  sense: breach-right | cameo: 112 | frame: hail | when: of @right
  sense: breach-law | cameo: 128 | frame: hail
noun مخالفة | plural: مخالفات | class: crime
noun رفض | plural: none | class: rejection | sense: reject | cameo: 120 | frame: hail
noun معارضة | plural: none | class: rejection | sense: oppose | cameo: 120 | frame: hail
noun اعتراض | plural: اعتراضات | class: rejection
  sense: intercept | cameo: 190 | frame: done-to | when: of صاروخ
  sense: object | cameo: 120 | frame: hail
noun ممانعة | plural: none | class: rejection | sense: none | cameo: none
noun فيتو | plural: none | class: rejection | sense: veto | cameo: 129 | frame: hail
noun حق النقض | invariable: yes | class: rejection | sense: veto | cameo: 129 | frame: hail
noun إصرار | plural: none | sense: insist | cameo: 120 | frame: hail
noun نفي | plural: none | class: deny | sense: none | cameo: none
noun إنكار | plural: none | class: deny | sense: none | cameo: none
noun تدخل | plural: تدخلات
  sense: interfere | cameo: 111 | frame: hail | when: in any
  sense: none | cameo: none
noun تهديد | plural: تهديدات | class: threat
  sense: threat-by | cameo: 130 | frame: act-on | when: by any
  sense: known | cameo: 130 | frame: act-on | when: self definite
  sense: threat-for | cameo: 130 | frame: act-on | when: for any
  sense: threaten | cameo: 130 | frame: act-on
noun وعيد | plural: none | class: threat | sense: threaten | cameo: 130 | frame: act-on
noun تحذير | plural: تحذيرات | class: threat | sense: warn | cameo: 130 | frame: act-on
noun إنذار | plural: إنذارات | class: threat | sense: ultimatum | cameo: 139 | frame: act-on
noun مهلة | plural: مهل | class: threat | sense: ultimatum | cameo: 139 | frame: act-on
noun تلويح | plural: none | class: threat | sense: threaten | cameo: 130 | frame: act-on
noun تحريض | plural: none | class: accusation | sense: incite | cameo: 111 | frame: hail
noun إساءة | plural: إساءات | class: condemnation | sense: offend | cameo: 111 | frame: hail
noun إهانة | plural: إهانات | class: condemnation | sense: insult | cameo: 111 | frame: hail
noun استفزاز | plural: استفزازات | sense: provoke | cameo: 111 | frame: hail
noun استدعاء | plural: استدعاءات
  sense: recall-talk | cameo: 161 | frame: hail | when: for @talks
  sense: recall | cameo: 161 | frame: hail | when: of سفير
  sense: summon | cameo: 114 | frame: hail
noun قائم بالأعمال | invariable: yes
noun القائم بالأعمال | invariable: yes
noun دبلوماسي | plural: دبلوماسيون | feminine: دبلوماسية
noun نيابة | plural: نيابات | class: office
noun قضاء | plural: none | class: office
noun لائحة اتهام | invariable: yes | class: accusation | sense: charge | cameo: 115 | frame: hail
noun إرهاب | plural: none | class: crime
noun عدوان | plural: none | class: attack | sense: aggression | cameo: 190 | frame: strike
noun كذب | plural: none
noun حق | plural: حقوق | class: right
noun حرية | plural: حريات | class: right
noun حقوق الإنسان | invariable: yes | class: right
noun إجراءات | plural: none | gender: f | number: pl
noun محاولة | plural: محاولات | sense: none | cameo: none
noun ضغوط | plural: none | gender: f | number: pl | class: demand | sense: pressure | cameo: 100 | frame: ask
noun إملاءات | plural: none | gender: f | number: pl | class: demand | sense: none | cameo: none
noun عريضة | plural: عرائض | class: demand | sense: none | cameo: none
noun شروط مسبقة | invariable: yes | class: demand | sense: none | cameo: none
noun مناصحة | plural: none | sense: none | cameo: none
noun تأنيب | plural: none | class: condemnation | sense: reproach | cameo: 111 | frame: hail
noun افتراء | plural: افتراءات | class: accusation | sense: slander | cameo: 111 | frame: hail
noun تخوف | plural: تخوفات | class: concern | sense: worry | cameo: 110 | frame: hail
noun تواطؤ | plural: none | class: accusation | sense: collude | cameo: 112 | frame: charge
noun ضلوع | plural: none | class: accusation | sense: involve | cameo: 112 | frame: charge
noun تورط | plural: none | class: accusation | sense: involve | cameo: 112 | frame: charge
noun تقاعس | plural: none | class: accusation | sense: inaction | cameo: 111 | frame: hail
noun تعنت | plural: none | class: accusation | sense: obdurate | cameo: 111 | frame: hail
noun مماطلة | plural: none | class: accusation | sense: stall | cameo: 111 | frame: hail
noun سياسة عدائية | invariable: yes | class: accusation | sense: hostile | cameo: 111 | frame: hail
noun السياسات العدائية | invariable: yes | class: accusation | sense: hostile | cameo: 111 | frame: hail
noun السياسة العدائية | invariable: yes | class: accusation | sense: hostile | cameo: 111 | frame: hail
noun ازدواجية المعايير | invariable: yes | class: accusation | sense: double | cameo: 111 | frame: hail
noun الكيل بمكيالين | invariable: yes | class: accusation | sense: double | cameo: 111 | frame: hail
noun تدخل سافر | invariable: yes | class: accusation | sense: meddle | cameo: 111 | frame: hail
noun تدخلا سافرا | invariable: yes | class: accusation | sense: meddle | cameo: 111 | frame: hail
noun انتهاك صارخ | invariable: yes | class: accusation | sense: breach | cameo: 111 | frame: hail
noun انتهاكا صارخا | invariable: yes | class: accusation | sense: breach | cameo: 111 | frame: hail
noun مكتوفي الأيدي | invariable: yes | sense: warn | cameo: 130 | frame: act-on
noun مكتوف الأيدي | invariable: yes | sense: warn | cameo: 130 | frame: act-on
noun مكتوفة الأيدي | invariable: yes | sense: warn | cameo: 130 | frame: act-on
noun ثمن باهظ | invariable: yes | class: threat | sense: warn | cameo: 130 | frame: act-on
noun عواقب وخيمة | invariable: yes | class: threat | sense: warn | cameo: 130 | frame: act-on
noun العواقب الوخيمة | invariable: yes | class: threat | sense: warn | cameo: 130 | frame: act-on
noun خط أحمر | invariable: yes | class: threat | sense: warn | cameo: 130 | frame: act-on
noun خطوط حمراء | invariable: yes | class: threat | sense: none | cameo: none
noun إنذار نهائي | invariable: yes | class: threat | sense: ultimatum | cameo: 139 | frame: act-on

# ---- found by `rasid lexicon suggest` ----------------------------------------------------------------------------
noun شتيمة | plural: شتائم | class: condemnation | sense: insult | cameo: 111 | frame: hail

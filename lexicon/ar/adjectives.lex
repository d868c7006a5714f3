# Arabic adjectives: readiness, and the common ones that stand behind nouns.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

adj مستعد | class: ready ; readiness
  sense: ready-fight | cameo: 130 | frame: act-on | when: for @war
  sense: ready-fight-attack | cameo: 130 | frame: act-on | when: for @attack
  sense: ready | cameo: 030 | frame: promise
adj جاهز | class: ready ; readiness
  sense: ready-fight | cameo: 152 | frame: alone | when: for @attack
  sense: ready | cameo: 030 | frame: promise
adj حريص | plural: حريصون ; حرصاء | class: ready ; readiness | sense: keen | cameo: 030 | frame: promise
adj راغب | class: ready ; readiness | sense: wish | cameo: 030 | frame: promise
adj عازم | class: ready ; readiness | sense: intend | cameo: 030 | frame: promise
adj مصمم | class: ready ; readiness | sense: intend | cameo: 030 | frame: promise
adj ملتزم | class: promise
  sense: ceasefire | cameo: 0871 | frame: yield | when: other @ceasefire
  sense: commit | cameo: 030 | frame: promise
adj متمسك
  sense: hold-on | cameo: 051 | frame: hail | when: other any
  sense: none | cameo: none
adj داعم | class: support | sense: back | cameo: 051 | frame: hail
adj مؤيد | class: support | sense: back | cameo: 051 | frame: hail
adj مساند | class: support | sense: back | cameo: 051 | frame: hail
adj متضامن | class: support | sense: solidarity | cameo: 051 | frame: hail
adj معارض | class: rejection | sense: oppose | cameo: 120 | frame: hail
adj رافض | class: rejection | sense: reject | cameo: 120 | frame: hail
adj مناهض | class: rejection | sense: oppose | cameo: 120 | frame: hail
adj مندد | class: condemnation | sense: denounce | cameo: 111 | frame: hail
adj متورط | sense: accuse | cameo: 112 | frame: charge
adj مدان | sense: convict | cameo: 116 | frame: charge
adj محاصر | sense: besiege | cameo: 191 | frame: done-to
adj محتل | sense: occupy | cameo: 192 | frame: done-to
adj مستهدف
adj صحفي
adj صحافي
adj هاتفي
adj رسمي
adj ثنائي
adj ثلاثي
adj رباعي
adj متعدد
adj دولي
adj إقليمي
adj محلي
adj وطني
adj عالمي
adj عسكري
adj حربي
adj مدني
adj أمني
adj دفاعي
adj جوي
adj بري
adj بحري
adj صاروخي
adj نووي
adj إرهابي
adj انتحاري
adj مسلح
adj سياسي
adj دبلوماسي
adj اقتصادي
adj تجاري
adj مالي
adj استثماري
adj صناعي
adj زراعي
adj نفطي
adj علمي
adj ثقافي
adj تعليمي
adj إعلامي
adj رياضي
adj سياحي
adj صحي
adj طبي
adj إنساني
adj إغاثي
adj خيري
adj اجتماعي
adj قانوني
adj قضائي
adj دستوري
adj شرعي
adj تشريعي
adj تنفيذي
adj حكومي
adj وزاري
adj رئاسي
adj ملكي
adj برلماني
adj حزبي
adj شعبي
adj طائفي
adj ديني
adj إسلامي
adj مسيحي
adj يهودي
adj عربي
adj غربي
adj شرقي
adj شمالي
adj جنوبي
adj أوسط
adj خارجي
adj داخلي
adj عام
adj خاص
adj كبير | plural: كبار
adj صغير | plural: صغار
adj جديد | plural: جدد
adj قديم | plural: قدامى
adj مهم
adj هام
adj ضروري
adj أساسي
adj رئيسي
adj واسع
adj شامل
adj كامل
adj جزئي
adj نهائي
adj أولي
adj سريع
adj عاجل
adj فوري
adj عنيف
adj شديد
adj قوي | plural: أقوياء
adj ضعيف | plural: ضعفاء
adj خطير
adj إيجابي
adj سلبي
adj بناء
adj مثمر
adj وثيق
adj عميق
adj متين
adj أخوي
adj ودي
adj تاريخي
adj استراتيجي
adj إستراتيجي
adj شقيق | plural: أشقاء ; شقيقون
adj صديق | plural: أصدقاء
adj حليف | plural: حلفاء
adj مجاور
adj جار | plural: جيران
adj مشارك
adj معني
adj مختص
adj أجنبي | plural: أجانب
adj سلمي
adj بشع
adj آثم
adj جبان | plural: جبناء
adj متطرف
adj متشدد
adj معتدل
adj كيميائي
adj إلكتروني
adj رقمي
adj فضائي
adj كهربائي
adj مائي
adj بيئي
adj جامعي
adj عقاري
adj مصرفي
adj سنوي
adj شهري
adj يومي
adj أسبوعي
adj حدودي
adj عدائي
adj هجومي
adj دموي
adj قاتل
adj مميت
adj واضح
adj صريح
adj مباشر
adj متبادل
adj مشترك
adj مزدوج
adj موحد
adj مفتوح
adj مغلق
adj طارئ
adj استثنائي
adj دائم
adj مؤقت
adj مستمر
adj متواصل
adj تام
adj قاطع
adj مطلق
adj بالغ
adj خالص
adj صادق
adj نبيل

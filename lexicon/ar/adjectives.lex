# Arabic adjectives: readiness, and the common ones that stand behind nouns.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

adj مستعد | class: ready ; readiness
  sense: refuse | cameo: 120 | frame: hail | when: self negated
  sense: ready-fight | cameo: 130 | frame: act-on | when: for @war
  sense: ready-fight-attack | cameo: 130 | frame: act-on | when: for @attack
  sense: ready | cameo: 030 | frame: promise
adj جاهز | class: ready ; readiness
  sense: ready-fight | cameo: 152 | frame: alone | when: for @attack
  sense: ready | cameo: 030 | frame: promise
adj حريص | plural: حريصون ; حرصاء | class: ready ; readiness | sense: keen | cameo: 030 | frame: promise
adj راغب | class: ready ; readiness | sense: wish | cameo: 030 | frame: promise
adj عازم | class: ready ; readiness | sense: intend | cameo: 030 | frame: promise
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
adj بشع | class: condemnation | sense: brand | cameo: 111 | frame: hail
adj آثم | class: condemnation | sense: brand | cameo: 111 | frame: hail
adj جبان | plural: جبناء | class: condemnation | sense: brand | cameo: 111 | frame: hail
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
adj إجرامي | class: condemnation | sense: brand | cameo: 111 | frame: hail
adj سافر | class: condemnation | sense: brand | cameo: 111 | frame: hail
adj شنيع | class: condemnation | sense: brand | cameo: 111 | frame: hail
adj مشين | class: condemnation | sense: brand | cameo: 111 | frame: hail
adj باطل
adj غاشم | class: condemnation | sense: brand | cameo: 111 | frame: hail
adj همجي | class: condemnation | sense: brand | cameo: 111 | frame: hail
adj وحشي | class: condemnation | sense: brand | cameo: 111 | frame: hail
adj مستفز | class: condemnation | sense: brand | cameo: 111 | frame: hail
adj مرفوض | class: rejection | sense: reject | cameo: 120 | frame: hail
adj مقبول
  sense: reject | cameo: 120 | frame: hail | when: self negated
  sense: none | cameo: none
adj أول | feminine: أولى
adj ثان | weak: yes | feminine: ثانية
adj ثالث
adj رابع
adj خامس
adj سادس
adj سابع
adj ثامن
adj تاسع
adj عاشر
adj آخر | plural: آخرون ; أخر | feminine: أخرى
adj أعلى | feminine: عليا | invariable: yes
adj أكبر | feminine: كبرى | invariable: yes
adj أصغر | invariable: yes
adj أكثر | invariable: yes
adj أقل | invariable: yes
adj أفضل | invariable: yes
adj أهم | invariable: yes
adj أقرب | invariable: yes
adj أطول | invariable: yes
adj أشد | invariable: yes
adj أسرع | invariable: yes
adj أوسع | invariable: yes
adj أصعب | invariable: yes
adj أحسن | invariable: yes
adj أضعف | invariable: yes
adj أقدم | invariable: yes
adj أجمل | invariable: yes
adj أدق | invariable: yes
adj أبعد | invariable: yes
adj أبرز | invariable: yes
adj أقوى | invariable: yes
adj أسوأ | invariable: yes
adj أحدث | invariable: yes
adj أدنى | feminine: دنيا | invariable: yes
adj أقصى | feminine: قصوى | invariable: yes
adj أمثل | invariable: yes
adj فني
adj تقني
adj جيد
adj طويل
adj قصير
adj جميل
adj طبيعي
adj حقيقي
adj تقليدي
adj ذكي
adj متنوع
adj عال | weak: yes
adj حديث
adj مميز
adj متميز
adj متخصص
adj ميداني
adj ذاتي
adj بشري
adj تحتي
adj مستدام
adj اتحادي
adj ثوري
adj قومي
adj ديمقراطي
adj جمهوري
adj أهلي
adj منوط
adj مخلوع
adj معزول
adj راحل
adj منتخب
adj شاق
adj صعب
adj سهل
adj ممكن
adj محتمل
adj متوقع
adj مطلوب
adj لازم
adj واجب
adj راهن
adj مبذول
adj قائم
adj مقام
adj خاضع
adj موال
adj تابع
adj مدعوم
adj متحالف
adj منشق
adj معترف
adj معلن
adj مقرر
adj معتاد
adj حساس
adj استباقي
adj وقائي
adj احترازي
adj تكفيري
adj جهادي
adj سلفي
adj شيعي
adj سني
adj كردي
adj علماني
adj إخواني
adj فردي
adj جماعي
adj عشوائي
adj مكثف
adj متفجر
adj مفخخ
adj ناسف
adj ملغوم
adj مدفعي
adj رشاش
adj ثقيل
adj خفيف
adj متوسط
adj بعيد
adj قريب
adj ساحلي
adj جبلي
adj صحراوي
adj ريفي
adj سكني
adj إداري
adj تنظيمي
adj تنموي
adj خدمي
adj هندسي
adj تكنولوجي
adj لوجستي
adj معنوي
adj مادي
adj نقدي
adj ائتماني
adj ضريبي
adj جمركي
adj غذائي
adj دوائي
adj عيني
adj نسائي
adj شبابي
adj طلابي
adj عمالي
adj مهني
adj حقوقي
adj أممي
adj خليجي
adj مغاربي
adj آسيوي
adj إفريقي
adj أفريقي
adj أوروبي
adj أطلسي
adj متوسطي
adj غني | plural: أغنياء
adj فقير | plural: فقراء
adj نادر
adj متزايد
adj متنام | weak: yes
adj متصاعد
adj ملموس
adj ملحوظ
adj كاف | weak: yes
adj سيئ
adj متردي
adj مأساوي
adj حرج
adj دقيق
adj متوازن
adj عادل
adj شريف | plural: شرفاء
adj حكيم
adj صامد
adj ضال
adj منحرف
adj مغلوط
adj خاطئ
adj كاذب
adj مزيف
adj مضلل
adj متهالك
adj منهار
adj جوهري
adj حيوي
adj محوري
adj ريادي
adj فعال
adj بارز
adj كريم
adj أصيل

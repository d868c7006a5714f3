# Frequent Arabic nouns that are no events: what parse needs to see phrases, and what tells sport, business and crime.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

noun مباراة | plural: مباريات | class: sport
noun فريق | plural: فرق | class: sport
noun منتخب | plural: منتخبات | class: sport
noun دوري | class: sport
noun كأس | plural: كؤوس | class: sport
noun بطولة | plural: بطولات | class: sport
noun لاعب | plural: لاعبون | feminine: لاعبة | class: sport
noun ناد | weak: yes | plural: أندية | class: sport
noun مدرب | plural: مدربون | feminine: مدربة | class: sport
noun ملعب | plural: ملاعب | class: sport
noun مرمى | plural: مرام | class: sport
noun جماهير | plural: none | gender: f | number: pl | class: sport
noun أولمبياد | plural: none | class: sport
noun سهم | plural: أسهم | class: business
noun ربح | plural: أرباح | class: business
noun مبيعات | plural: none | gender: f | number: pl | class: business
noun بورصة | plural: بورصات | class: business
noun شركة | plural: شركات
noun مصنع | plural: مصانع | class: facility
noun سوق | plural: أسواق
noun سعر | plural: أسعار | class: business
noun برميل | plural: براميل | class: business
noun نسبة | plural: نسب | class: business
noun مؤشر | plural: مؤشرات | class: business
noun مخدرات | plural: none | gender: f | number: pl | class: crime
noun تهريب | plural: none | class: crime
noun سرقة | plural: سرقات | class: crime
noun مرور | plural: none | class: crime
noun تزوير | plural: none | class: crime
noun حادث | plural: حوادث
noun عام | plural: أعوام
noun سنة | plural: سنوات ; سنين
noun يوم | plural: أيام
noun شهر | plural: شهور ; أشهر
noun أسبوع | plural: أسابيع
noun ساعة | plural: ساعات
noun وقت | plural: أوقات
noun فترة | plural: فترات
noun مدة | plural: مدد
noun مرحلة | plural: مراحل
noun بداية | plural: بدايات
noun نهاية | plural: نهايات
noun مرة | plural: مرات
noun عدد | plural: أعداد
noun مستوى | plural: مستويات
noun مجال | plural: مجالات
noun قطاع | plural: قطاعات
noun جانب | plural: جوانب
noun طرف | plural: أطراف
noun جهة | plural: جهات
noun هدف | plural: أهداف
noun سبب | plural: أسباب
noun أثر | plural: آثار
noun تأثير | plural: تأثيرات
noun دولة | plural: دول
noun بلد | plural: بلدان
noun سلطة | plural: سلطات
noun نظام | plural: أنظمة ; نظم
noun قيادة | plural: قيادات
noun مدير | plural: مديرون ; مدراء | feminine: مديرة
noun ممثل | plural: ممثلون | feminine: ممثلة
noun جماعة | plural: جماعات
noun حركة | plural: حركات
noun تنظيم | plural: تنظيمات
noun منظمة | plural: منظمات
noun هيئة | plural: هيئات
noun مؤسسة | plural: مؤسسات
noun جمعية | plural: جمعيات
noun مركز | plural: مراكز
noun مكتب | plural: مكاتب | class: office
noun إدارة | plural: إدارات | class: office
noun قسم | plural: أقسام
noun لغة | plural: لغات
noun رجل | plural: رجال
noun ابن | plural: أبناء
noun أخ | plural: إخوة ; أشقاء
noun أب | plural: آباء
noun عائلة | plural: عائلات
noun أسرة | plural: أسر
noun طالب | plural: طلاب ; طلبة | feminine: طالبة
noun موظف | plural: موظفون | feminine: موظفة
noun خبير | plural: خبراء | feminine: خبيرة
noun طبيب | plural: أطباء | feminine: طبيبة
noun كاتب | plural: كتاب | feminine: كاتبة
noun مراقب | plural: مراقبون
noun محلل | plural: محللون
noun شاهد | plural: شهود
noun عمل | plural: أعمال
  sense: joint | cameo: 060 | frame: together | when: modifier مشترك
noun شيء | plural: أشياء
noun أمن | plural: none
noun استقرار | plural: none
noun سلام | plural: none
noun مصلحة | plural: مصالح
noun مشكلة | plural: مشكلات ; مشاكل | class: obstacle
noun تحد | plural: تحديات | class: obstacle
noun تحديات | plural: none | gender: f | number: pl | class: obstacle
noun عقبة | plural: عقبات | class: obstacle
noun عائق | plural: عوائق | class: obstacle
noun خطر | plural: أخطار | class: obstacle
noun مخاطر | plural: none | gender: f | number: pl | class: obstacle
noun جهد | plural: جهود
noun خطوة | plural: خطوات
noun سياسة | plural: سياسات
noun استراتيجية | plural: استراتيجيات
noun إستراتيجية | plural: إستراتيجيات
noun عملية السلام | invariable: yes | class: talks
noun انتخاب | plural: انتخابات | class: election
noun انتخابات | plural: none | gender: f | number: pl | class: election
noun استفتاء | plural: استفتاءات | class: election
noun تصويت | plural: none | class: election
noun صندوق | plural: صناديق
noun نفط | plural: none
noun ماء | plural: مياه
noun طاقة | plural: طاقات
noun كهرباء | plural: none
noun اقتصاد | plural: اقتصادات
noun تعليم | plural: none
noun صحة | plural: none
noun خدمة | plural: خدمات
noun مادة | plural: مواد
noun منتج | plural: منتجات
noun صناعة | plural: صناعات
noun زراعة | plural: none
noun بيت | plural: بيوت
noun غرفة | plural: غرف
noun باب | plural: أبواب
noun شارع | plural: شوارع
noun طريق | plural: طرق ; طرقات
noun جسر | plural: جسور
noun بحر | plural: بحار
noun جبل | plural: جبال
noun عالم | plural: none
noun مجتمع | plural: مجتمعات
noun تاريخ | plural: تواريخ
noun حياة | plural: none
noun موت | plural: none
noun وفاة | plural: وفيات
noun نص | plural: نصوص
noun صورة | plural: صور
noun كتاب | plural: كتب
noun صحيفة | plural: صحف
noun قناة | plural: قنوات
noun وكالة | plural: وكالات
noun شبكة | plural: شبكات
noun حساب | plural: حسابات
noun نقطة | plural: نقاط
noun خط | plural: خطوط
noun درجة | plural: درجات
noun رقم | plural: أرقام
noun نوع | plural: أنواع
noun شكل | plural: أشكال
noun طريقة | plural: طرق
noun حالة | plural: حالات
noun صعيد | plural: أصعدة
noun بند | plural: بنود
noun تنفيذ | plural: none
noun تطبيق | plural: تطبيقات
noun اختيار | plural: اختيارات
noun سيادة | plural: none
noun شرعية | plural: none
noun وحدة وطنية | invariable: yes
noun فساد | plural: none | class: crime
noun إنسان | plural: none
noun نفس | plural: نفوس
noun علم | plural: أعلام ; علوم
noun حجر | plural: حجارة ; أحجار
noun قائمة | plural: قوائم
noun مهمة | plural: مهام
noun حيز | plural: none
noun رأس | plural: رؤوس
noun أوراق الاعتماد | invariable: yes
noun أوراق اعتماد | invariable: yes
noun مجال جوي | invariable: yes | class: border
noun المجال الجوي | invariable: yes | class: border
noun مرتبة | plural: مراتب
noun طعام | plural: none
noun شكر وتقدير | invariable: yes | class: praise | sense: thank | cameo: 051 | frame: hail
noun فتح | plural: فتوحات
noun ارتباط | plural: ارتباطات
noun تشاؤم | plural: none
noun قصر | plural: قصور
noun عيد | plural: أعياد
noun احتفال | plural: احتفالات
noun حفل | plural: حفلات
noun مناسبة | plural: مناسبات
noun ذكرى | plural: ذكريات
noun جائزة | plural: جوائز
noun مسابقة | plural: مسابقات
noun معرض | plural: معارض
noun مهرجان | plural: مهرجانات
noun فيلم | plural: أفلام
noun شعر | plural: أشعار
noun مقعد | plural: مقاعد
noun حملة انتخابية | invariable: yes | class: election
noun عاصمة | plural: عواصم
noun حي | plural: أحياء
noun مخيم | plural: مخيمات | class: facility
noun ريف | plural: أرياف | class: border
noun إقليم | plural: أقاليم | class: border
noun جزيرة | plural: جزر | class: border
noun ولاية | plural: ولايات
noun عاصفة | plural: عواصف
noun زلزال | plural: زلازل
noun فيضان | plural: فيضانات
noun كارثة | plural: كوارث
noun مرض | plural: أمراض
noun وباء | plural: أوبئة
noun حج | plural: none
noun عمرة | plural: none
noun صلاة | plural: صلوات
noun رمضان | plural: none
noun فكر | plural: أفكار
noun فكرة | plural: أفكار
noun كلام | plural: none
noun سؤال | plural: أسئلة
noun جواب | plural: أجوبة
noun ثقافة | plural: ثقافات
noun تراث | plural: none
noun بيئة | plural: بيئات
noun معدل | plural: معدلات
noun زيادة | plural: زيادات
noun ارتفاع | plural: ارتفاعات | class: business
noun انخفاض | plural: انخفاضات | class: business
noun نمو | plural: none | class: business
noun إنتاج | plural: none
noun استهلاك | plural: none
noun مستثمر | plural: مستثمرون
noun عميل | plural: عملاء
noun مصرف | plural: مصارف
noun بنك | plural: بنوك
noun عملة | plural: عملات
noun ضريبة | plural: ضرائب
noun فائدة | plural: فوائد
noun حصة | plural: حصص
noun موسم | plural: مواسم | class: sport
noun هداف | plural: هدافون | class: sport
noun كرة | plural: كرات | class: sport
noun كرة القدم | invariable: yes | class: sport
noun رياضة | plural: رياضات | class: sport
noun فرد | plural: أفراد
noun حجم | plural: أحجام
noun إطار | plural: أطر ; إطارات
noun مكان | plural: أماكن ; أمكنة
noun فعالية | plural: فعاليات
noun جهاز | plural: أجهزة
noun أمانة | plural: أمانات
noun سياحة | plural: none
noun اتحاد | plural: اتحادات
noun جزء | plural: أجزاء
noun مكافحة | plural: none
noun تقنية | plural: تقنيات
noun تكنولوجيا | plural: none | gender: f
noun سن | plural: أسنان
noun ناخب | plural: ناخبون
noun خير | plural: خيرات
noun يد | plural: أياد ; أيدي | gender: f
noun أساس | plural: أسس
noun شباب | plural: none
noun شاب | plural: شبان
noun فرع | plural: فروع
noun محطة | plural: محطات
noun سلسلة | plural: سلاسل
noun ناحية | plural: نواح
noun عبارة | plural: عبارات
noun وظيفة | plural: وظائف
noun حقيقة | plural: حقائق
noun تفاصيل | plural: none | gender: f | number: pl
noun تشغيل | plural: none
noun غياب | plural: none
noun زائر | plural: زوار
noun نشاط | plural: نشاطات ; أنشطة
noun مسافة | plural: مسافات
noun وعي | plural: none
noun اسم | plural: أسماء
noun حد | plural: none
noun كلية | plural: كليات
noun جامعة | plural: جامعات
noun لقب | plural: ألقاب
noun قصة | plural: قصص
noun منظومة | plural: منظومات
noun دليل | plural: أدلة
noun فعل | plural: أفعال
noun زمن | plural: أزمان
noun معيار | plural: معايير
noun نجم | plural: نجوم
noun جمهور | plural: none
noun فنان | plural: فنانون
noun ورق | plural: أوراق
noun ورقة | plural: أوراق
noun جودة | plural: none
noun سائح | plural: سياح
noun سلعة | plural: سلع
noun إمارة | plural: إمارات
noun رقابة | plural: none
noun مساحة | plural: مساحات
noun جو | plural: أجواء
noun ليل | plural: none
noun ليلة | plural: ليال
noun عقل | plural: عقول
noun لحظة | plural: لحظات
noun مورد | plural: موارد
noun هوية | plural: هويات
noun عصر | plural: عصور
noun ساحة | plural: ساحات
noun إقبال | plural: none
noun هاتف | plural: هواتف
noun كمية | plural: كميات
noun حفاظ | plural: none
noun عنوان | plural: عناوين
noun رسم | plural: رسوم
noun مشهد | plural: مشاهد
noun نصير | plural: أنصار
noun أنصار | plural: none | gender: m | number: pl
noun كفاءة | plural: كفاءات
noun شخصية | plural: شخصيات
noun أداة | plural: أدوات
noun عدو | plural: أعداء
noun خلاف | plural: خلافات
noun فندق | plural: فنادق
noun محل | plural: محلات
noun خطورة | plural: none
noun مهارة | plural: مهارات
noun طبيعة | plural: none
noun شعار | plural: شعارات
noun نسخة | plural: نسخ
noun كادر | plural: كوادر
noun ورشة | plural: ورش
noun مركبة | plural: مركبات | class: vehicle
noun مرصد | plural: مراصد
noun عامل | plural: عوامل ; عمال
noun معهد | plural: معاهد
noun فضل | plural: أفضال
noun مسار | plural: مسارات
noun محور | plural: محاور
noun رحيل | plural: none
noun بترول | plural: none
noun قارة | plural: قارات
noun رصد | plural: none
noun تجربة | plural: تجارب
noun شريحة | plural: شرائح
noun أولوية | plural: أولويات
noun رؤية | plural: رؤى
noun توجه | plural: توجهات
noun توجيه | plural: توجيهات
noun متابعة | plural: none
noun إشراف | plural: none
noun بيان ختامي | invariable: yes | class: statement
noun خلفية | plural: خلفيات
noun سياق | plural: سياقات
noun ظل | plural: ظلال
noun ضوء | plural: أضواء
noun صدد | plural: none
noun غضون | plural: none
noun رد | plural: ردود
  sense: reply | cameo: 190 | frame: strike | when: other @attack
  sense: none | cameo: none
noun رد فعل | invariable: yes
noun ردود فعل | invariable: yes
noun توتر | plural: توترات | class: war
noun خلل | plural: none
noun فوضى | plural: none | gender: f
noun فتنة | plural: فتن
noun تطرف | plural: none | class: crime
noun مؤامرة | plural: مؤامرات | class: accusation | sense: plot | cameo: 111 | frame: hail
noun مخطط | plural: مخططات
noun انقلابي | plural: انقلابيون | class: force
noun حليف | plural: حلفاء
noun جار | plural: جيران
noun صديق | plural: أصدقاء
noun أشقاء | plural: none | gender: m | number: pl
noun شريك | plural: شركاء
noun خصم | plural: خصوم
noun منافس | plural: منافسون
noun معارض | plural: معارضون
noun لاعب دولي | invariable: yes | class: sport
noun مقيم | plural: مقيمون | class: civilian
noun وافد | plural: وافدون | class: civilian
noun حاج | plural: حجاج | class: civilian
noun مهاجر | plural: مهاجرون | feminine: مهاجرة | class: civilian
noun مسافر | plural: مسافرون
noun راكب | plural: ركاب
noun مريض | plural: مرضى
noun معلم | plural: معلمون | feminine: معلمة
noun شيخ | plural: شيوخ ; مشايخ
noun إمام | plural: أئمة
noun خطيب | plural: خطباء
noun محام | weak: yes | plural: محامون
noun رجل أعمال | invariable: yes
noun رجال الأعمال | invariable: yes
noun سيدة | plural: سيدات
noun فتاة | plural: فتيات
noun بنت | plural: بنات
noun أم | plural: أمهات
noun زوج | plural: أزواج
noun زوجة | plural: زوجات
noun صندوق تنمية | invariable: yes
noun كيان | plural: كيانات
noun فصيل | plural: فصائل | class: force
noun تيار | plural: تيارات
noun كتلة | plural: كتل
noun ائتلاف | plural: ائتلافات
noun صيغة | plural: صيغ
noun مسودة | plural: مسودات | class: document
noun نص الاتفاق | invariable: yes | class: document
noun بنية | plural: بنى
noun بنية تحتية | invariable: yes
noun البنية التحتية | invariable: yes
noun أنبوب | plural: أنابيب | class: project
noun خط أنابيب | invariable: yes | class: project
noun محطة كهرباء | invariable: yes | class: project
noun قناة السويس | invariable: yes
noun بحيرة | plural: بحيرات
noun نهر | plural: أنهار
noun سد | plural: سدود | class: project
noun قمح | plural: none
noun غاز | plural: غازات
noun وقود | plural: none
noun ذهب | plural: none
noun حبوب | plural: none | gender: f | number: pl
noun سيناريو | plural: سيناريوهات
noun احتمال | plural: احتمالات
noun توقع | plural: توقعات
noun خبر | plural: أخبار
noun نبأ | plural: أنباء
noun شائعة | plural: شائعات
noun وسائل الإعلام | invariable: yes
noun إعلام | plural: none
noun وسيلة إعلام | invariable: yes
noun تواصل | plural: none
  sense: contact | cameo: 040 | frame: meet | when: with party
  sense: none | cameo: none
noun ثمن | plural: أثمان
noun عمق | plural: أعماق
noun تمرد | plural: none | class: war
noun قيمة | plural: قيم
noun نطاق | plural: نطاقات
noun تكلفة | plural: تكاليف
noun تصحيح | plural: none
noun نموذج | plural: نماذج
noun تقييم | plural: تقييمات
noun وتيرة | plural: وتائر
noun تأجيل | plural: none
noun تمديد | plural: none
noun تدفق | plural: تدفقات
noun نخبة | plural: نخب
noun نظرة | plural: نظرات
noun تحليل | plural: تحليلات
noun توعية | plural: none
noun توحيد | plural: none
noun تحرك | plural: تحركات
noun تفسير | plural: تفسيرات
noun توقيت | plural: none
noun نهار | plural: none
noun تداعيات | plural: none | gender: f | number: pl
noun تحديث | plural: تحديثات
noun نفوذ | plural: none
noun تلفزيون | plural: تلفزيونات
noun تدبير | plural: تدابير
noun سيولة | plural: none
noun وسط | plural: أوساط
noun جنوب | plural: none
noun شمال | plural: none
noun شرق | plural: none
noun غرب | plural: none
noun موعد | plural: مواعيد
noun زواج | plural: none
noun صيف | plural: none
noun شتاء | plural: none
noun قرن | plural: قرون
noun سفر | plural: none
noun قلب | plural: قلوب
noun شمس | plural: none | gender: f
noun جسم | plural: أجسام
noun سوء | plural: none
noun بقية | plural: بقايا
noun سرعة | plural: سرعات
noun عقار | plural: عقارات | class: business
noun حب | plural: none
noun لعبة | plural: ألعاب | class: sport
noun فرقة | plural: فرق | class: force
noun جيل | plural: أجيال
noun لوحة | plural: لوحات
noun رياح | plural: none | gender: f | number: pl
noun محيط | plural: محيطات
noun فئة | plural: فئات
noun عدالة | plural: none
noun شاطئ | plural: شواطئ
noun بلاغ | plural: بلاغات
noun روح | plural: أرواح | gender: f
noun شرف | plural: none
noun صبر | plural: none
noun فقيد | plural: none | class: condolence
noun سلوان | plural: none | class: condolence
noun فقر | plural: none
noun بطالة | plural: none
noun راتب | plural: رواتب
noun مهنة | plural: مهن
noun حريق | plural: حرائق
noun دم | plural: دماء
noun صوت | plural: أصوات
noun سلوك | plural: none
noun جالية | plural: جاليات
noun رحمة | plural: none
noun مرشد | plural: مرشدون
noun انتظار | plural: none
noun غرض | plural: أغراض
noun خبرة | plural: خبرات
noun ربيع | plural: none
noun استطلاع | plural: استطلاعات
noun تذكرة | plural: تذاكر
noun قطار | plural: قطارات | class: vehicle
noun شاحنة | plural: شاحنات | class: vehicle
noun ناقلة | plural: ناقلات | class: vehicle
noun مروحية | plural: مروحيات | class: vehicle
noun مدرعة | plural: مدرعات | class: vehicle ; weapon
noun زورق | plural: زوارق | class: vehicle
noun حصيلة | plural: حصائل
noun عصابة | plural: عصابات | class: force
noun ملابسات | plural: none | gender: f | number: pl
noun انتصار | plural: انتصارات
noun حراك | plural: none
noun مجرم | plural: مجرمون
noun صلاحية | plural: صلاحيات
noun نصف | plural: أنصاف
noun مجموعة | plural: مجموعات
noun متفجرات | plural: none | gender: f | number: pl | class: weapon
noun مفخخة | plural: مفخخات | class: weapon
noun طلعة جوية | invariable: yes | class: attack | sense: sortie | cameo: 195 | frame: strike
noun طلعات جوية | invariable: yes | class: attack | sense: sortie | cameo: 195 | frame: strike
noun مزارع | plural: مزارعون
noun مهندس | plural: مهندسون
noun طيار | plural: طيارون | class: force
noun سائق | plural: سائقون
noun تاجر | plural: تجار
noun مستهلك | plural: مستهلكون
noun مقاول | plural: مقاولون
noun بضاعة | plural: بضائع
noun مكسب | plural: مكاسب
noun ركن | plural: أركان
noun ديوان | plural: دواوين
noun قطعة | plural: قطع
noun مظهر | plural: مظاهر
noun منهج | plural: مناهج
noun أسلوب | plural: أساليب
noun لغم أرضي | invariable: yes | class: weapon
noun ميدان | plural: ميادين
noun قاعة | plural: قاعات
noun مراسم | plural: none | gender: f | number: pl
noun مكانة | plural: none
noun منصة | plural: منصات
noun مفهوم | plural: مفاهيم
noun فصل | plural: فصول
noun انهيار | plural: none
noun انقطاع | plural: none
noun كراهية | plural: none
noun بريء | plural: أبرياء | class: civilian
noun مصالحة | plural: مصالحات | class: accord-talk
  sense: reconcile | cameo: 060 | frame: together | when: between party
  sense: none | cameo: none
noun تقارب | plural: none | class: cooperation
  sense: near | cameo: 060 | frame: together | when: between party
  sense: none | cameo: none
noun نبذ | plural: none
noun دمار | plural: none
noun حدة | plural: none
noun منسوب | plural: منسوبون
noun أمة | plural: أمم
noun ركب | plural: none
noun لحمة | plural: none
noun سيادة وطنية | invariable: yes
noun جوار | plural: none
noun حسن الجوار | invariable: yes
noun شؤون داخلية | invariable: yes
noun الشؤون الداخلية | invariable: yes
noun مقدرات | plural: none | gender: f | number: pl
noun مكتسبات | plural: none | gender: f | number: pl
noun فجر | plural: none
noun ظهر | plural: ظهور

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
noun ناد | plural: أندية | class: sport
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
noun عامل | plural: عمال | feminine: عاملة
noun موظف | plural: موظفون | feminine: موظفة
noun خبير | plural: خبراء | feminine: خبيرة
noun طبيب | plural: أطباء | feminine: طبيبة
noun كاتب | plural: كتاب | feminine: كاتبة
noun مراقب | plural: مراقبون
noun محلل | plural: محللون
noun شاهد | plural: شهود
noun عمل | plural: أعمال
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

# Plain Arabic nouns of business, law, crime, administration and thought: no events, but they tell what a sentence is about.
@language ar
@source   our own; which words come first was told by their frequency in news
@licence  MIT
@date     2026-11-24

# ---- business and work
noun أجر | plural: أجور
noun أجرة | plural: أجرات
noun إيجار | plural: إيجارات
noun مكافأة | plural: مكافآت
noun علاوة | plural: علاوات
noun معاش | plural: معاشات
noun تقاعد | plural: none | dual: no
noun رأسمال | plural: رساميل | class: business
noun رأس المال | invariable: yes | class: business
noun رأس مال | invariable: yes | class: business
noun عائد | plural: عوائد | class: business
noun نفقة | plural: نفقات
noun مصاريف | plural: none | gender: f | number: pl
noun فاتورة | plural: فواتير
noun رصيد | plural: أرصدة
noun حوالة | plural: حوالات
noun صك | plural: صكوك | class: business
noun سند مالي | invariable: yes | class: business
noun اكتتاب | plural: اكتتابات | class: business
noun تضخم | plural: none | dual: no | class: business
noun ركود | plural: none | dual: no | class: business
noun كساد | plural: none | dual: no | class: business
noun انكماش | plural: none | dual: no | class: business
noun انتعاش | plural: none | dual: no | class: business
noun تباطؤ | plural: none | dual: no | class: business
noun إفلاس | plural: none | dual: no | class: business
noun احتكار | plural: none | dual: no | class: business
noun خصخصة | plural: خصخصات | class: business
noun مساهم | plural: مساهمون | class: business
noun مضارب | plural: مضاربون | class: business
noun وسيط مالي | invariable: yes | class: business
noun مخزون | plural: مخزونات
noun مستودع | plural: مستودعات
noun فائض | plural: فوائض
noun عجز الموازنة | invariable: yes
noun صافي الربح | invariable: yes | class: business
noun صافي الأرباح | invariable: yes | class: business
noun صاف | plural: none | dual: no
noun متجر إلكتروني | invariable: yes
noun ماركة | plural: ماركات
noun علامة | plural: علامات
noun علامة تجارية | invariable: yes
noun خصم الأسعار | invariable: yes | class: business
noun غلاء | plural: none | dual: no
noun تجزئة | plural: تجزئات
noun مزاد | plural: مزادات
noun مناقصة | plural: مناقصات
noun تأجير | plural: none | dual: no
noun صرافة | plural: صرافات
noun محفظة | plural: محفظات
noun ائتمان مصرفي | invariable: yes | class: business
noun رهن عقاري | invariable: yes | class: business
noun بنزين | plural: none | dual: no
noun ديزل | plural: none | dual: no
noun خام | plural: none | dual: no
noun حفارة | plural: حفارات
noun منجم | plural: مناجم
noun أسمنت | plural: none | dual: no
noun صلب | plural: none | dual: no
noun بتروكيماويات | plural: none | gender: f | number: pl
noun محرك | plural: محركات
noun سيارة أجرة | invariable: yes | class: vehicle
noun حافلة | plural: حافلات | class: vehicle
noun باص | plural: باصات | class: vehicle
noun مترو | plural: none | dual: no | class: vehicle
noun دراجة نارية | invariable: yes | class: vehicle
noun قارب | plural: قوارب | class: vehicle
noun يخت | plural: يخوت | class: vehicle
noun عربة | plural: عربات | class: vehicle
noun حاوية | plural: حاويات
noun عجلة | plural: عجلات
noun إطار السيارة | invariable: yes
noun قطع الغيار | invariable: yes
noun قطع غيار | invariable: yes
noun مقصورة | plural: مقصورات
noun رصيف | plural: أرصفة
noun نفق | plural: أنفاق
noun خزان | plural: خزانات
noun ازدحام | plural: none | dual: no
noun زحام | plural: none | dual: no
noun وجهة | plural: وجهات
noun مصيف | plural: مصايف
noun سفرة | plural: سفرات
noun عطلة | plural: عطل
noun جواز سفر | invariable: yes
noun رخصة | plural: رخص
noun وظائف شاغرة | invariable: yes
noun عامل بناء | invariable: yes
noun موارد بشرية | invariable: yes

# ---- law and crime
noun جناية | plural: جنايات | class: crime
noun جنحة | plural: جنح | class: crime
noun سطو | plural: none | dual: no | class: crime
noun لص | plural: لصوص | class: crime
noun سارق | plural: سارقون | class: crime
noun نشل | plural: none | dual: no | class: crime
noun نصب واحتيال | invariable: yes | class: crime
noun محتال | plural: محتالون | class: crime
noun رشوة | plural: رشاوى | class: crime
noun اختلاس | plural: اختلاسات | class: crime
noun تحرش | plural: none | dual: no | class: crime
noun متحرش | plural: متحرشون | class: crime
noun تسول | plural: none | dual: no | class: crime
noun متسول | plural: متسولون
noun غش | plural: none | dual: no | class: crime
noun جان | weak: yes | plural: جناة | class: crime
noun مهرب | plural: مهربون | class: crime
noun مروج | plural: مروجون | class: crime
noun هيروين | plural: none | dual: no | class: crime
noun كوكايين | plural: none | dual: no | class: crime
noun حشيش | plural: none | dual: no | class: crime
noun قات | plural: none | dual: no
noun مخدر | plural: مخدرات
noun طعن بالسكين | invariable: yes | class: crime
noun سكين | plural: سكاكين
noun مسدس | plural: مسدسات
noun قصاص | plural: none | dual: no
noun تعزير | plural: none | dual: no
noun مشنقة | plural: مشانق
noun زنزانة | plural: زنزانات
noun محاماة | plural: محاماات
noun مدعى عليه | invariable: yes
noun مظلمة | plural: مظالم
noun قرينة | plural: قرائن
noun بصمة | plural: بصمات
noun حطام | plural: none | dual: no
noun ميراث | plural: none | dual: no
noun وريث | plural: ورثة
noun وصية | plural: وصايا
noun حضانة الأطفال | invariable: yes
noun كفيل | plural: كفلاء
noun عقوق | plural: none | dual: no
noun فضيحة | plural: فضائح
noun ذنب | plural: ذنوب
noun ظلم | plural: none | dual: no
noun نزاهة | plural: نزاهات
noun شفافية | plural: شفافيات
noun غموض | plural: none | dual: no
noun شبهة | plural: شبهات
noun إطفاء | plural: none | dual: no
noun إطفائي | plural: إطفائيون
noun دفاع مدني | invariable: yes
noun اختناق | plural: none | dual: no
noun نجدة | plural: نجدات
noun حزام الأمان | invariable: yes

# ---- administration
noun بلدية | plural: بلديات
noun مديرية | plural: مديريات
noun لائحة | plural: لوائح
noun جدوى | plural: none | dual: no | gender: f
noun هيكل | plural: هياكل
noun هيكلة | plural: هيكلات
noun ضوابط | plural: none | gender: f | number: pl
noun معاملة | plural: معاملات
noun عموم | plural: none | dual: no
noun أرشيف | plural: none | dual: no
noun طابع | plural: طوابع
noun موظف حكومي | invariable: yes
noun سكرتارية | plural: سكرتاريات
noun مناوبة | plural: مناوبات
noun بطاقة | plural: بطاقات
noun بطاقة الهوية | invariable: yes
noun استمارة | plural: استمارات
noun ترقية | plural: ترقيات
noun توطين | plural: none | dual: no
noun سعودة | plural: سعودات
noun تقنين | plural: none | dual: no
noun ترشيد | plural: none | dual: no
noun تدقيق | plural: none | dual: no
noun مواصفات | plural: none | gender: f | number: pl
noun مقياس | plural: مقاييس
noun خريطة | plural: خرائط
noun خارطة | plural: خرائط
noun بوابة | plural: بوابات
noun واجهة | plural: واجهات
noun ضاحية | plural: ضواح
noun أرجاء | plural: none | gender: m | number: pl
noun أنحاء | plural: none | gender: m | number: pl
noun برج | plural: أبراج
noun تركيب | plural: تراكيب

# ---- thought and quality
noun عقدة | plural: عقد
noun مبدأ | plural: مبادئ
noun مدى | plural: none | dual: no
noun مقدار | plural: مقادير
noun ميزة | plural: ميزات
noun مزية | plural: مزايا
noun صفة | plural: صفات
noun سمة | plural: سمات
noun نمط | plural: أنماط
noun طراز | plural: طرز
noun خيال | plural: none | dual: no
noun وهم | plural: أوهام
noun خطأ | plural: أخطاء
noun مشاعر | plural: none | gender: f | number: pl
noun إحساس | plural: أحاسيس
noun عاطفة | plural: عواطف
noun فرحة | plural: فرحات
noun بهجة | plural: بهجات
noun سرور | plural: none | dual: no
noun ضحك | plural: none | dual: no
noun ابتسامة | plural: ابتسامات
noun بكاء | plural: none | dual: no
noun دمعة | plural: دموع
noun متعة | plural: متعات
noun تسلية | plural: تسليات
noun ترفيه | plural: none | dual: no
noun شجاعة | plural: شجاعات
noun جرأة | plural: جرأات
noun إخلاص | plural: none | dual: no
noun وفاء | plural: none | dual: no
noun كرامة | plural: كرامات
noun عطاء | plural: none | dual: no
noun أخلاق | plural: none | gender: f | number: pl
noun ضمير | plural: ضمائر
noun يأس | plural: none | dual: no
noun حظ | plural: حظوظ | dual: no
noun صدفة | plural: صدفات
noun مأساة | plural: مآس
noun ملل | plural: none | dual: no
noun رعب | plural: none | dual: no
noun راحة | plural: راحات
noun سهولة | plural: سهولات
noun بساطة | plural: بساطات
noun وضوح | plural: none | dual: no
noun صراحة | plural: صراحات
noun دقة | plural: دقات
noun جدية | plural: جديات
noun غرابة | plural: غرابات
noun روعة | plural: روعات
noun قلة | plural: قلات
noun وفرة | plural: وفرات
noun ندرة | plural: ندرات
noun كثافة | plural: كثافات
noun سعة | plural: سعات
noun ثراء | plural: none | dual: no
noun ثروة | plural: ثروات
noun انضباط | plural: none | dual: no
noun توازن | plural: none | dual: no
noun تناقض | plural: تناقضات
noun تشابه | plural: none | dual: no
noun تعقيد | plural: تعقيدات
noun طفرة | plural: طفرات
noun نهضة | plural: نهضات
noun حداثة | plural: حداثات
noun عولمة | plural: عولمات
noun ليبرالية | plural: ليبراليات
noun رأسمالية | plural: رأسماليات
noun شيوعية | plural: شيوعيات
noun اشتراكية | plural: اشتراكيات
noun عنصرية | plural: عنصريات
noun تعصب | plural: none | dual: no
noun جدل | plural: none | dual: no
noun إجمالي | plural: none | dual: no
noun سلامة | plural: سلامات
noun حقبة | plural: حقب
noun ذروة | plural: ذروات
noun إطلالة | plural: إطلالات
noun انطلاقة | plural: انطلاقات
noun لمسة | plural: لمسات
noun نقلة | plural: نقلات
noun قفزة | plural: قفزات
noun كلفة | plural: كلف
noun مثال | plural: أمثلة
noun لغز | plural: ألغاز
noun رمز | plural: رموز
noun علامة فارقة | invariable: yes
noun مربع | plural: مربعات
noun مثلث | plural: مثلثات
noun دائرة | plural: دوائر
noun مغامرة | plural: مغامرات
noun تجوال | plural: none | dual: no
noun نزهة | plural: نزهات
noun كواليس | plural: none | gender: f | number: pl
noun أروقة | plural: none | gender: f | number: pl
noun مناظر | plural: none | gender: f | number: pl

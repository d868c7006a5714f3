# Plain Arabic nouns of sport, arts, religion, schooling and media: no events, but they tell what a sentence is about.
@language ar
@source   our own; which words come first was told by their frequency in news
@licence  MIT
@date     2026-11-24

# ---- sport
noun هلال | plural: أهلة
noun شوط | plural: أشواط | class: sport
noun حارس | plural: حراس | feminine: حارسة
noun حارس مرمى | invariable: yes | class: sport
noun ركلة | plural: ركلات | class: sport
noun ركلة جزاء | invariable: yes | class: sport
noun ركلات الجزاء | invariable: yes | class: sport
noun ركلات الترجيح | invariable: yes | class: sport
noun هجمة | plural: هجمات | class: sport
noun تمريرة | plural: تمريرات | class: sport
noun تمرير | plural: none | dual: no
noun مران | plural: none | dual: no | class: sport
noun صدارة | plural: صدارات | class: sport
noun وصافة | plural: وصافات | class: sport
noun متصدر | plural: متصدرون | class: sport
noun وصيف | plural: none | dual: no | class: sport
noun تشكيلة | plural: تشكيلات | class: sport
noun احتراف | plural: none | dual: no | class: sport
noun محترف | plural: محترفون | feminine: محترفة | class: sport
noun لاعبة | plural: لاعبات | class: sport
noun استاد | plural: استادات | class: sport
noun مونديال | plural: none | dual: no | class: sport
noun ماراثون | plural: none | dual: no | class: sport
noun لياقة | plural: لياقات | class: sport
noun ميدالية | plural: ميداليات | class: sport
noun سباق | plural: سباقات | class: sport
noun سباحة | plural: سباحات | class: sport
noun سباح | plural: سباحون | class: sport
noun فروسية | plural: فروسيات | class: sport
noun دراجة | plural: دراجات
noun دراج | plural: دراجون | class: sport
noun تزلج | plural: none | dual: no | class: sport
noun مصارعة | plural: مصارعات | class: sport
noun مصارع | plural: مصارعون | class: sport
noun جودو | plural: none | dual: no | class: sport
noun كاراتيه | plural: none | dual: no | class: sport
noun تايكوندو | plural: none | dual: no | class: sport
noun جمباز | plural: none | dual: no | class: sport
noun كرة السلة | invariable: yes | class: sport
noun كرة اليد | invariable: yes | class: sport
noun كرة الطائرة | invariable: yes | class: sport
noun كرة طائرة | invariable: yes | class: sport
noun كرة سلة | invariable: yes | class: sport
noun كرة يد | invariable: yes | class: sport
noun التنس | invariable: yes | class: sport
noun شطرنج | plural: none | dual: no | class: sport
noun راليات | plural: none | dual: no | gender: f
noun بلياردو | plural: none | dual: no | class: sport
noun تعادل | plural: none | dual: no
noun غريم | plural: غرماء | class: sport
noun مشجع | plural: مشجعون | feminine: مشجعة | class: sport
noun متفرج | plural: متفرجون
noun مدرج | plural: مدرجات
noun عداء | plural: عداؤون
noun بطل | plural: أبطال | feminine: بطلة
noun موهبة | plural: مواهب
noun قميص | plural: قمصان
noun كابتن | plural: none | dual: no
noun دور المجموعات | invariable: yes | class: sport
noun دور الستة عشر | invariable: yes | class: sport
noun ربع النهائي | invariable: yes | class: sport
noun نصف النهائي | invariable: yes | class: sport
noun منطقة الجزاء | invariable: yes | class: sport
noun خط الوسط | invariable: yes | class: sport
noun خط الدفاع | invariable: yes | class: sport
noun سوق الانتقالات | invariable: yes | class: sport
noun فترة الانتقالات | invariable: yes | class: sport
noun جدول الترتيب | invariable: yes | class: sport
noun مقاعد البدلاء | invariable: yes | class: sport
noun دكة البدلاء | invariable: yes | class: sport
noun بطاقة صفراء | invariable: yes | class: sport
noun بطاقة حمراء | invariable: yes | class: sport
noun ضربة جزاء | invariable: yes | class: sport
noun ضربات الجزاء | invariable: yes | class: sport
noun ضربة حرة | invariable: yes | class: sport
noun ركنية | plural: ركنيات | class: sport
noun شارة | plural: شارات
noun عشب | plural: أعشاب
noun حلبة | plural: حلبات
noun مضمار | plural: مضامير
noun بطولة الدوري | invariable: yes | class: sport
noun رياضي | plural: رياضيون | feminine: رياضية | class: sport
noun ودية | plural: وديات
noun جماهيرية | plural: جماهيريات
noun قرعة | plural: قرعات
noun سوبر | plural: none | dual: no
noun كلاسيكو | plural: none | dual: no | class: sport
noun هاتريك | plural: none | dual: no | class: sport
noun ثنائية | plural: ثنائيات
noun سداسية | plural: سداسيات
noun رباعية | plural: رباعيات
noun ثلاثية | plural: ثلاثيات
noun خماسية | plural: خماسيات
noun روزنامة | plural: روزنامات

# ---- arts and letters
noun مسرح | plural: مسارح
noun مسرحية | plural: مسرحيات
noun مسرحي | plural: مسرحيون
noun فن | plural: فنون
noun شاعر | plural: شعراء | feminine: شاعرة
noun قصيدة | plural: قصائد
noun أديب | plural: أدباء | feminine: أديبة
noun أدب | plural: آداب
noun آداب | plural: none | gender: f | number: pl
noun روائي | plural: روائيون | feminine: روائية
noun قصيدة النثر | invariable: yes
noun نثر | plural: none | dual: no
noun ديوان شعر | invariable: yes
noun أغنية | plural: أغان
noun أغنيات | plural: none | gender: f | number: pl
noun أغاني | plural: none | gender: f | number: pl
noun غناء | plural: none | dual: no
noun مغن | weak: yes | plural: مغنون | feminine: مغنية
noun مطرب | plural: مطربون | feminine: مطربة
noun منشد | plural: منشدون
noun نشيد | plural: أناشيد
noun إنشاد | plural: none | dual: no
noun لحن | plural: ألحان
noun ملحن | plural: ملحنون
noun موسيقى | plural: none | dual: no | gender: f
noun موسيقي | plural: موسيقيون
noun موسيقار | plural: none | dual: no
noun أوبرا | plural: none | dual: no | gender: f
noun أوبريت | plural: none | dual: no
noun أوركسترا | plural: none | dual: no | gender: f
noun سيمفونية | plural: سيمفونيات
noun عازف | plural: عازفون | feminine: عازفة
noun عود | plural: أعواد
noun بيانو | plural: none | dual: no
noun جيتار | plural: none | dual: no
noun رقصة | plural: رقصات
noun راقصة | plural: راقصات
noun رقص | plural: none | dual: no
noun كورال | plural: none | dual: no
noun سينما | plural: none | dual: no | gender: f
noun سينمائي | plural: سينمائيون
noun مخرج | plural: مخرجون | feminine: مخرجة
noun مسلسل | plural: مسلسلات
noun حلقة | plural: حلقات
noun دراما | plural: none | dual: no | gender: f
noun كوميديا | plural: none | dual: no | gender: f
noun كوميدي | plural: none | dual: no
noun تراجيديا | plural: none | dual: no | gender: f
noun سيناريست | plural: none | dual: no
noun مصور | plural: مصورون | feminine: مصورة
noun كاميرا | plural: كاميرات
noun شاشة | plural: شاشات
noun عرض مسرحي | invariable: yes
noun خشبة المسرح | invariable: yes
noun خشبة | plural: خشبات
noun ستارة | plural: ستائر
noun ديكور | plural: ديكورات
noun متحف | plural: متاحف
noun مكتبة | plural: مكتبات
noun مخطوطة | plural: مخطوطات
noun مخطوط | plural: مخطوطات
noun مجلة | plural: مجلات
noun جريدة | plural: جرائد
noun نشرة | plural: نشرات
noun مقالة | plural: مقالات
noun ناقد | plural: نقاد | feminine: ناقدة
noun نقد أدبي | invariable: yes
noun مثقف | plural: مثقفون | feminine: مثقفة
noun مفكر | plural: مفكرون | feminine: مفكرة
noun مؤرخ | plural: مؤرخون | feminine: مؤرخة
noun فيلسوف | plural: فلاسفة
noun فلسفة | plural: فلسفات
noun مترجم | plural: مترجمون | feminine: مترجمة
noun مؤلف | plural: مؤلفون | feminine: مؤلفة
noun مؤلفات | plural: none | gender: f | number: pl
noun موسوعة | plural: موسوعات
noun قاموس | plural: قواميس
noun معجم | plural: معاجم
noun مفردة | plural: مفردات
noun مصطلح | plural: مصطلحات
noun لهجة | plural: لهجات
noun حرف | plural: أحرف ; حروف
noun نحات | plural: نحاتون
noun نحت | plural: none | dual: no
noun تمثال | plural: تماثيل
noun رسام | plural: رسامون | feminine: رسامة
noun فنانة | plural: فنانات
noun تشكيلي | plural: تشكيليون | feminine: تشكيلية
noun نقش | plural: نقوش
noun زخرفة | plural: زخارف
noun خطاط | plural: خطاطون
noun فولكلور | plural: none | dual: no
noun أسطورة | plural: أساطير
noun خرافة | plural: خرافات
noun سيرة | plural: سير
noun سيرة ذاتية | invariable: yes
noun سطر | plural: سطور
noun أبيات | plural: none | gender: f | number: pl
noun قافية | plural: قواف
noun غلاف | plural: أغلفة
noun طباعة | plural: طباعات
noun مطبعة | plural: مطابع
noun ناشر | plural: ناشرون
noun دار النشر | invariable: yes
noun دار نشر | invariable: yes
noun إبداع | plural: إبداعات
noun مبدع | plural: مبدعون | feminine: مبدعة
noun موهوب | plural: موهوبون | feminine: موهوبة
noun هواية | plural: هوايات
noun هاو | weak: yes | plural: هواة
noun حضارة | plural: حضارات
noun فكاهة | plural: فكاهات
noun نكتة | plural: نكت
noun كاريكاتير | plural: none | dual: no
noun كاريكاتور | plural: none | dual: no
noun سيرك | plural: none | dual: no
noun ألبوم | plural: ألبومات
noun كليب | plural: كليبات
noun فيديو | plural: فيديوهات
noun مقطع | plural: مقاطع
noun لقطة | plural: لقطات
noun فن تشكيلي | invariable: yes
noun فنون شعبية | invariable: yes
noun أزياء | plural: none | gender: f | number: pl
noun موضة | plural: موضات
noun عارضة أزياء | invariable: yes
noun مصمم | plural: مصممون | feminine: مصممة
noun أناقة | plural: أناقات
noun مكياج | plural: none | dual: no
noun مجوهرات | plural: none | gender: f | number: pl
noun عطر | plural: عطور
noun أمسية | plural: أمسيات
noun أمسية شعرية | invariable: yes
noun احتفالية | plural: احتفاليات
noun مهرجان سينمائي | invariable: yes
noun إرث | plural: none | dual: no
noun موروث | plural: موروثات
noun آثار قديمة | invariable: yes
noun عالم آثار | invariable: yes
noun عالم الآثار | invariable: yes
noun قلعة | plural: قلاع
noun حصن | plural: حصون
noun معبد | plural: معابد
noun هرم | plural: none | dual: no
noun مومياء | plural: مومياوات | gender: f
noun فرعون | plural: فراعنة
noun جاهلية | plural: جاهليات
noun تقاليد | plural: none | gender: f | number: pl
noun أعراف | plural: none | gender: f | number: pl

# ---- religion
noun قرآن | plural: none | dual: no
noun مصحف | plural: مصاحف
noun آية | plural: آيات
noun سورة | plural: سور
noun تفسير القرآن | invariable: yes
noun حديث شريف | invariable: yes
noun حديث نبوي | invariable: yes
noun فقه | plural: none | dual: no
noun فقيه | plural: فقهاء
noun عقيدة | plural: عقائد
noun شريعة | plural: شرائع
noun فتوى | plural: فتاوى | gender: f
noun إفتاء | plural: none | dual: no
noun مذهب | plural: مذاهب
noun طائفة | plural: طوائف
noun ديانة | plural: ديانات
noun نبي | plural: أنبياء
noun رسول | plural: رسل
noun صحابي | plural: صحابة
noun خلافة | plural: خلافات
noun إسلام | plural: none | dual: no
noun مسيحية | plural: مسيحيات
noun يهودية | plural: يهوديات
noun تقوى | plural: none | dual: no | gender: f
noun عبادة | plural: عبادات
noun دعاء | plural: أدعية
noun تسبيح | plural: none | dual: no
noun تحفيظ | plural: none | dual: no
noun خطبة | plural: خطب
noun منبر | plural: منابر
noun محراب | plural: محاريب
noun مئذنة | plural: مآذن
noun أذان | plural: none | dual: no
noun مؤذن | plural: مؤذنون
noun جامع | plural: جوامع
noun مصلى | plural: مصليات
noun داعية | plural: دعاة
noun عالم دين | invariable: yes
noun علماء | plural: none | gender: m | number: pl
noun علماء الدين | invariable: yes
noun قس | plural: قساوسة
noun قسيس | plural: none | dual: no
noun راهب | plural: رهبان | feminine: راهبة
noun أسقف | plural: أساقفة
noun بطريرك | plural: بطاركة
noun كاهن | plural: كهنة
noun حاخام | plural: حاخامات
noun دير | plural: أديرة | dual: no
noun كاتدرائية | plural: كاتدرائيات
noun كنيس | plural: none | dual: no
noun قداس | plural: none | dual: no
noun قديس | plural: قديسون
noun إنجيل | plural: none | dual: no
noun توراة | plural: توراات | gender: f
noun صليب | plural: none | dual: no
noun معتمر | plural: معتمرون
noun اعتكاف | plural: none | dual: no
noun صيام | plural: none | dual: no
noun صوم | plural: none | dual: no
noun صائم | plural: صائمون
noun إفطار | plural: none | dual: no
noun سحور | plural: none | dual: no
noun فطر | plural: none | dual: no
noun أضحية | plural: أضاح
noun زكاة | plural: زكاات
noun صدقة | plural: صدقات
noun وقف خيري | invariable: yes
noun أوقاف | plural: none | gender: f | number: pl
noun كعبة | plural: كعبات
noun مناسك | plural: none | gender: f | number: pl
noun منسك | plural: none | dual: no
noun جمرات | plural: none | gender: f | number: pl
noun مشاعر مقدسة | invariable: yes
noun بيت الله الحرام | invariable: yes
noun محمل | plural: none | dual: no
noun جنة | plural: جنات
noun جهنم | plural: none | dual: no | gender: f
noun آخرة | plural: آخرات
noun قيامة | plural: قيامات
noun شيطان | plural: شياطين
noun معجزة | plural: معجزات
noun مغفرة | plural: مغفرات
noun بركة | plural: بركات
noun نعمة | plural: نعم
noun فريضة | plural: فرائض
noun حلال | plural: none | dual: no
noun بدعة | plural: بدع
noun غلو | plural: none | dual: no
noun تسامح | plural: none | dual: no
noun وسطية | plural: وسطيات
noun حجاب | plural: none | dual: no
noun نقاب | plural: none | dual: no
noun جنازة | plural: جنازات
noun جثمان | plural: جثامين
noun مقبرة | plural: مقابر
noun قبر | plural: قبور
noun ثرى | plural: none | dual: no
noun مرقد | plural: مراقد
noun ضريح | plural: أضرحة
noun مزار | plural: مزارات
noun تصوف | plural: none | dual: no
noun سلفية | plural: سلفيات
noun مولد نبوي | invariable: yes
noun صلاة الجمعة | invariable: yes
noun صلاة العيد | invariable: yes
noun معايدة | plural: معايدات

# ---- schooling and science
noun مدرس | plural: مدرسون | feminine: مدرسة
noun تدريس | plural: none | dual: no
noun حصة دراسية | invariable: yes
noun فصل دراسي | invariable: yes
noun عام دراسي | invariable: yes
noun تلميذ | plural: تلاميذ | feminine: تلميذة
noun خريج | plural: خريجون | feminine: خريجة
noun بروفسور | plural: none | dual: no
noun بروفيسور | plural: none | dual: no
noun محاضر | plural: محاضرون | feminine: محاضرة
noun محاضرة | plural: محاضرات
noun أكاديمي | plural: أكاديميون | feminine: أكاديمية
noun أكاديمية | plural: أكاديميات
noun عمادة | plural: عمادات
noun عميد | plural: عمداء | feminine: عميدة
noun مبتعث | plural: مبتعثون | feminine: مبتعثة
noun دبلوم | plural: دبلومات
noun بكالوريوس | plural: none | dual: no
noun ماجستير | plural: none | dual: no
noun دكتوراه | plural: none | dual: no | gender: f
noun دكتوراة | plural: دكتوراات | gender: f
noun شهادة جامعية | invariable: yes
noun تخصص | plural: تخصصات
noun اختصاص | plural: اختصاصات
noun امتحان | plural: امتحانات
noun منهج دراسي | invariable: yes
noun مقرر دراسي | invariable: yes
noun بحث علمي | invariable: yes
noun باحث | plural: باحثون | feminine: باحثة
noun روضة | plural: روضات
noun حضانة | plural: حضانات
noun رياض الأطفال | invariable: yes
noun تربية | plural: تربيات
noun مرب | weak: yes | plural: مربون | feminine: مربية
noun معلمة | plural: معلمات
noun تلقين | plural: none | dual: no
noun حفظ القرآن | invariable: yes
noun مختبر | plural: مختبرات | class: facility
noun معمل | plural: معامل
noun اختراع | plural: اختراعات
noun مخترع | plural: مخترعون
noun ابتكار | plural: ابتكارات
noun نظرية | plural: نظريات
noun فيزياء | plural: none | dual: no | gender: f
noun كيمياء | plural: none | dual: no | gender: f
noun رياضيات | plural: none | gender: f | number: pl
noun هندسة | plural: هندسات
noun جغرافيا | plural: none | dual: no | gender: f
noun أحياء دقيقة | invariable: yes
noun فلك | plural: none | dual: no
noun تلسكوب | plural: تلسكوبات
noun كوكب | plural: كواكب
noun مجرة | plural: مجرات
noun فضاء | plural: none | dual: no
noun قمر صناعي | invariable: yes
noun مكوك | plural: مكوكات
noun رائد فضاء | invariable: yes
noun رواد الفضاء | invariable: yes
noun روبوت | plural: روبوتات
noun إحصاء | plural: none | dual: no
noun إحصائية | plural: إحصائيات
noun منطق | plural: none | dual: no
noun جدول | plural: جداول
noun ذكاء | plural: none | dual: no
noun ذاكرة | plural: ذاكرات
noun قارئ | plural: قراء
noun قلم | plural: أقلام
noun دفتر | plural: دفاتر
noun حقيبة | plural: حقائب
noun أمية | plural: أميات
noun محو الأمية | invariable: yes

# ---- media and net
noun إنترنت | plural: none | dual: no
noun انترنت | plural: none | dual: no
noun شبكة الإنترنت | invariable: yes
noun تويتر | plural: none | dual: no
noun فيسبوك | plural: none | dual: no
noun يوتيوب | plural: none | dual: no
noun انستغرام | plural: none | dual: no
noun واتساب | plural: none | dual: no
noun سناب شات | invariable: yes
noun وسائل التواصل الاجتماعي | invariable: yes
noun مواقع التواصل الاجتماعي | invariable: yes
noun تواصل اجتماعي | invariable: yes
noun تغريدة | plural: تغريدات
noun مغرد | plural: مغردون | feminine: مغردة
noun هاشتاق | plural: none | dual: no
noun هاشتاج | plural: none | dual: no
noun وسم | plural: وسوم
noun بريد | plural: none | dual: no
noun بريد إلكتروني | invariable: yes
noun متصفح | plural: متصفحات
noun حاسوب | plural: حواسيب
noun كمبيوتر | plural: none | dual: no
noun كومبيوتر | plural: none | dual: no
noun جوال | plural: جوالات
noun محمول | plural: none | dual: no
noun هاتف ذكي | invariable: yes
noun برمجة | plural: برمجات
noun برمجية | plural: برمجيات
noun برمجيات | plural: none | gender: f | number: pl
noun مبرمج | plural: مبرمجون
noun خوارزمية | plural: خوارزميات
noun ذكاء اصطناعي | invariable: yes
noun بيانات | plural: none | gender: f | number: pl
noun قاعدة بيانات | invariable: yes
noun قاعدة البيانات | invariable: yes
noun خادم | plural: خوادم
noun فيروس | plural: فيروسات
noun مذيع | plural: مذيعون | feminine: مذيعة
noun مراسل | plural: مراسلون | feminine: مراسلة
noun محرر | plural: محررون | feminine: محررة
noun إعلامي | plural: إعلاميون | feminine: إعلامية
noun إعلان تجاري | invariable: yes
noun دعاية | plural: دعايات
noun فضائية | plural: فضائيات
noun مستمع | plural: مستمعون
noun صحافة | plural: صحافات
noun افتتاحية | plural: افتتاحيات
noun كاتب عمود | invariable: yes
noun مدونة | plural: مدونات
noun مدون | plural: مدونون

# Plain Arabic nouns of people, body, health, food, home, nature and weather: no events, but they tell what a sentence is about.
@language ar
@source   our own; which words come first was told by their frequency in news
@licence  MIT
@date     2026-11-24

# ---- people and family
noun نساء | plural: none | gender: f | number: pl
noun مرأة | plural: مرأات
noun رضيع | plural: رضع
noun طفولة | plural: طفولات
noun صبي | plural: صبية
noun مراهق | plural: مراهقون
noun عجوز | plural: عجائز
noun مسن | plural: مسنون
noun عمر | plural: أعمار
noun شيخوخة | plural: شيخوخات
noun أمومة | plural: أمومات
noun خال | plural: أخوال
noun عم | plural: أعمام
noun جد | plural: أجداد
noun حفيد | plural: أحفاد | feminine: حفيدة
noun ابنة | plural: بنات
noun أخت | plural: أخوات
noun قريب | plural: أقارب
noun عريس | plural: none
noun عروس | plural: عرائس | gender: f
noun زفاف | plural: none
noun طلاق | plural: none
noun خطيب الفتاة | invariable: yes
noun أرملة | plural: أرامل
noun مولود | plural: مواليد
noun زميل | plural: زملاء | feminine: زميلة
noun صاحب | plural: أصحاب | feminine: صاحبة
noun قوم | plural: أقوام
noun إناث | plural: none | gender: f | number: pl
noun ذكور | plural: none | gender: m | number: pl
noun عرب | plural: none | gender: m | number: pl
noun غريب | plural: غرباء
noun مضيف | plural: مضيفون
noun نزيل | plural: نزلاء
noun معوق | plural: معوقون
noun معاق | plural: معاقون
noun متقاعد | plural: متقاعدون
noun متطوع | plural: متطوعون | feminine: متطوعة
noun حرفي | plural: حرفيون | feminine: حرفية
noun صانع | plural: صناع
noun عامل نظافة | invariable: yes
noun نجار | plural: نجارون
noun حداد | plural: حدادون
noun خباز | plural: خبازون
noun خياط | plural: خياطون
noun راع | weak: yes | plural: رعاة
noun صياد | plural: صيادون
noun فلاح | plural: فلاحون
noun غواص | plural: غواصون
noun طاه | weak: yes | plural: طهاة
noun نادل | plural: none
noun بائع | plural: بائعون ; باعة
noun زبون | plural: زبائن
noun ثري | plural: أثرياء
noun مليونير | plural: none
noun ملياردير | plural: none
noun مشاهير | plural: none | gender: m | number: pl
noun سكرتير | plural: none
noun حلاق | plural: حلاقون
noun خادمة | plural: خادمات
noun خادم المنزل | invariable: yes
noun ممرض | plural: ممرضون | feminine: ممرضة
noun جراح | plural: جراحون
noun استشاري | plural: استشاريون | feminine: استشارية
noun أخصائي | plural: أخصائيون | feminine: أخصائية
noun صيدلي | plural: صيادلة
noun مسعف | plural: مسعفون
noun جميلة العالم | invariable: yes
noun ملكة جمال | invariable: yes
noun ملكة الجمال | invariable: yes
noun عباد | plural: none | gender: m | number: pl
noun زعامة القبيلة | invariable: yes

# ---- body and health
noun أنف | plural: أنوف
noun فم | plural: أفواه
noun لسان | plural: ألسنة
noun شفة | plural: شفاه
noun وجنة | plural: وجنات
noun عنق | plural: أعناق
noun رقبة | plural: رقبات
noun كتف | plural: أكتاف
noun ذراع | plural: أذرع | gender: f
noun إصبع | plural: أصابع
noun ظفر | plural: أظافر
noun ركبة | plural: ركب
noun فخذ | plural: أفخاذ
noun بطن | plural: بطون
noun معدة | plural: معدات
noun أمعاء | plural: none | gender: f | number: pl
noun كلية اصطناعية | invariable: yes
noun كلى | plural: none | gender: f | number: pl
noun رئة | plural: رئات
noun دماغ | plural: أدمغة
noun مخ | plural: none
noun عصب | plural: أعصاب
noun عظم | plural: عظام
noun عضلة | plural: عضلات
noun مفصل | plural: مفاصل
noun جلد | plural: جلود
noun بشرة | plural: بشرات
noun شريان | plural: شرايين
noun وريد | plural: أوردة
noun غدة | plural: غدد
noun رحم | plural: أرحام
noun جنين | plural: أجنة
noun ثدي | plural: none
noun عمود فقري | invariable: yes
noun العمود الفقري | invariable: yes
noun فقرة | plural: فقرات
noun خلية سرطانية | invariable: yes
noun خلايا جذعية | invariable: yes
noun الخلايا الجذعية | invariable: yes
noun جين | plural: جينات
noun هرمون | plural: هرمونات
noun بروتين | plural: بروتينات
noun فيتامين | plural: فيتامينات
noun كولسترول | plural: none
noun أنسولين | plural: none
noun إنسولين | plural: none
noun دهون | plural: none | gender: f | number: pl
noun سعرة | plural: سعرات
noun وزن | plural: أوزان
noun سمنة | plural: سمنات
noun بدانة | plural: بدانات
noun سرطان | plural: none
noun سكري | plural: none
noun ورم | plural: أورام
noun التهاب | plural: التهابات
noun عدوى | plural: none | gender: f
noun مناعة | plural: مناعات
noun حساسية | plural: حساسيات
noun صداع | plural: none
noun نزيف | plural: none
noun شلل | plural: none
noun جلطة | plural: جلطات
noun سكتة | plural: سكتات
noun سكتة دماغية | invariable: yes
noun سكتة قلبية | invariable: yes
noun نوبة قلبية | invariable: yes
noun ضغط الدم | invariable: yes
noun ربو | plural: none
noun زهايمر | plural: none
noun كورونا | plural: none
noun إيدز | plural: none
noun ملاريا | plural: none | gender: f
noun كوليرا | plural: none | gender: f
noun إنفلونزا | plural: none | gender: f
noun أنفلونزا | plural: none | gender: f
noun زكام | plural: none
noun بكتيريا | plural: none | gender: f
noun ميكروب | plural: ميكروبات
noun جرثومة | plural: جراثيم
noun طفيلي | plural: طفيليات
noun سم | plural: سموم
noun تسمم | plural: none
noun إدمان | plural: none
noun مدمن | plural: مدمنون
noun اكتئاب | plural: none
noun عرض جانبي | invariable: yes
noun أعراض | plural: none | gender: f | number: pl
noun داء | plural: none
noun عقار طبي | invariable: yes
noun حقنة | plural: حقن
noun قرص | plural: أقراص
noun مضاد حيوي | invariable: yes
noun جرعة | plural: جرعات
noun وصفة | plural: وصفات
noun مستوصف | plural: مستوصفات
noun صيدلية | plural: صيدليات
noun سرير | plural: أسرة
noun تخدير | plural: none
noun تشخيص | plural: none
noun أشعة | plural: none | gender: f | number: pl
noun فحوصات | plural: none | gender: f | number: pl
noun تمريض | plural: none
noun طب | plural: none
noun صيدلة | plural: صيدلات
noun تجميل | plural: none
noun وقاية | plural: وقايات
noun شفاء | plural: none
noun رضاعة | plural: رضاعات
noun حمل المرأة | invariable: yes
noun إنجاب | plural: none
noun عقم | plural: none
noun تنفس | plural: none
noun نبض | plural: none
noun أرق | plural: none
noun تعب | plural: none
noun ألم | plural: آلام
noun وجع | plural: أوجاع
noun كدمة | plural: كدمات
noun بصر | plural: أبصار
noun شم | plural: none
noun ذوق | plural: أذواق
noun لمس | plural: none
noun تدخين | plural: none
noun سيجارة | plural: سجائر
noun تبغ | plural: none
noun حمية | plural: حميات
noun لياقة بدنية | invariable: yes
noun اللياقة البدنية | invariable: yes

# ---- food and home
noun وجبة | plural: وجبات
noun عشاء | plural: none
noun غداء | plural: none
noun فطور | plural: none
noun مائدة | plural: موائد
noun مطعم | plural: مطاعم
noun مقهى | plural: مقاه
noun قهوة | plural: قهوات
noun شاي | plural: none
noun مشروب | plural: مشروبات
noun عصير | plural: عصائر
noun شراب | plural: none
noun خمر | plural: خمور
noun كحول | plural: none
noun حليب | plural: none
noun لبن | plural: ألبان
noun جبن | plural: أجبان
noun زبدة | plural: زبدات
noun بيض | plural: none
noun خبز | plural: none
noun أرز | plural: none
noun دقيق | plural: none
noun عجين | plural: none
noun لحم | plural: لحوم
noun دجاج | plural: none
noun سمك | plural: أسماك
noun روبيان | plural: none
noun خضار | plural: none | gender: f
noun خضروات | plural: none | gender: f | number: pl
noun فاكهة | plural: فواكه
noun تفاح | plural: none
noun برتقال | plural: none
noun عنب | plural: none
noun موز | plural: none
noun طماطم | plural: none | gender: f
noun بصل | plural: none
noun ثوم | plural: none
noun بطاطا | plural: none | gender: f
noun بطاطس | plural: none | gender: f
noun زيتون | plural: none
noun زيت | plural: زيوت
noun سكر | plural: none
noun ملح | plural: أملاح
noun عسل | plural: none
noun تمر | plural: تمور
noun رطب | plural: none
noun حلوى | plural: حلويات | gender: f
noun شوكولاتة | plural: شوكولاتات
noun شوكولا | plural: none
noun كعك | plural: none
noun بهار | plural: بهارات
noun توابل | plural: none | gender: f | number: pl
noun طهي | plural: none
noun طبخ | plural: none
noun مطبخ | plural: مطابخ
noun فرن | plural: أفران
noun ثلاجة | plural: ثلاجات
noun غسالة | plural: غسالات
noun مكيف | plural: مكيفات
noun تكييف | plural: none
noun أثاث | plural: none
noun سجادة | plural: سجاد
noun كرسي | plural: كراس
noun مرآة | plural: مرايا
noun نافذة | plural: نوافذ
noun سقف | plural: أسقف
noun حائط | plural: حيطان
noun بلاط | plural: none
noun شقة | plural: شقق
noun مسكن | plural: مساكن
noun فيلا | plural: فلل
noun طابق | plural: طوابق
noun مصعد | plural: مصاعد
noun درج | plural: أدراج
noun حمام | plural: حمامات
noun حديقة | plural: حدائق
noun منتزه | plural: منتزهات
noun متنزه | plural: متنزهات
noun منتجع | plural: منتجعات
noun ملهى | plural: ملاه
noun مسبح | plural: مسابح
noun صالة | plural: صالات
noun مفتاح | plural: مفاتيح
noun قفل | plural: أقفال
noun علبة | plural: علب
noun زجاجة | plural: زجاجات
noun زجاج | plural: none
noun بلاستيك | plural: none
noun خشب | plural: أخشاب
noun قماش | plural: أقمشة
noun حرير | plural: none
noun قطن | plural: none
noun صوف | plural: none
noun ثوب | plural: أثواب
noun عباءة | plural: عباءات
noun فستان | plural: فساتين
noun بدلة | plural: بدلات
noun حذاء | plural: أحذية
noun قبعة | plural: قبعات
noun ملابس | plural: none | gender: f | number: pl
noun زي | plural: أزياء
noun نظارة | plural: نظارات
noun خاتم | plural: خواتم
noun عقد الزواج | invariable: yes
noun لعب الأطفال | invariable: yes
noun دمية | plural: دمى
noun باقة | plural: باقات
noun وردة | plural: ورود
noun نظافة | plural: نظافات
noun قمامة | plural: قمامات
noun نفايات | plural: none | gender: f | number: pl
noun مدفأة | plural: مدفأات
noun شمعة | plural: شموع
noun مصباح | plural: مصابيح
noun إضاءة | plural: إضاءات
noun إنارة | plural: إنارات
noun متجر | plural: متاجر
noun بقالة | plural: بقالات

# ---- nature, weather, animals
noun طقس | plural: none
noun مطر | plural: أمطار
noun أمطار | plural: none | gender: f | number: pl
noun هطول | plural: none
noun غيوم | plural: none | gender: f | number: pl
noun غيمة | plural: غيمات
noun سحابة | plural: سحب
noun سحب رعدية | invariable: yes
noun رعد | plural: none
noun برق | plural: none
noun ثلج | plural: ثلوج
noun صقيع | plural: none
noun جليد | plural: none
noun برد | plural: none
noun حر | plural: none
noun حرارة | plural: حرارات
noun درجة الحرارة | invariable: yes
noun درجات الحرارة | invariable: yes
noun رطوبة | plural: رطوبات
noun ضباب | plural: none
noun غبار | plural: أغبرة
noun رمل | plural: رمال
noun تراب | plural: أتربة
noun طين | plural: none
noun طمي | plural: none
noun سيل | plural: سيول
noun موجة حر | invariable: yes
noun موج | plural: أمواج
noun موجة | plural: موجات
noun إعصار | plural: أعاصير
noun نسمة | plural: نسمات
noun هواء | plural: none
noun نسيم | plural: none
noun سماء | plural: سماوات | gender: f
noun ظلام | plural: none
noun نور | plural: أنوار
noun صباح | plural: none
noun مساء | plural: none
noun صحراء | plural: صحار | gender: f
noun واد | weak: yes | plural: أودية
noun وادي | plural: none
noun سهل ساحلي | invariable: yes
noun هضبة | plural: هضاب
noun تل | plural: تلال
noun تلة | plural: تلات
noun كهف | plural: كهوف
noun بركان | plural: براكين
noun صخرة | plural: صخور
noun صخر | plural: none
noun ساحل | plural: سواحل
noun خليج | plural: none
noun كورنيش | plural: none
noun شط | plural: none
noun ضفة النهر | invariable: yes
noun ينبوع | plural: ينابيع
noun شلال | plural: شلالات
noun بئر | plural: آبار | gender: f
noun مستنقع | plural: مستنقعات
noun غابة | plural: غابات
noun شجرة | plural: أشجار
noun شجر | plural: none
noun نبات | plural: نباتات
noun زهرة | plural: زهور
noun غصن | plural: أغصان
noun جذر | plural: جذور
noun بذرة | plural: بذور
noun ثمرة | plural: ثمار
noun ثمر | plural: none
noun نخلة | plural: نخيل
noun نخيل | plural: none
noun حقل | plural: حقول
noun مزرعة | plural: مزارع
noun محصول | plural: محاصيل
noun مرعى | plural: مراع
noun تربة | plural: تربات
noun حيوان | plural: حيوانات
noun طائر | plural: طيور
noun طيور | plural: none | gender: f | number: pl
noun حمامة | plural: حمامات
noun صقر | plural: صقور
noun نسر | plural: نسور
noun غراب | plural: غربان
noun ببغاء | plural: none
noun دجاجة | plural: دجاجات
noun حصان | plural: أحصنة
noun خيل | plural: خيول | gender: f
noun جمل | plural: جمال
noun ناقة | plural: نوق
noun إبل | plural: none | gender: f | number: pl
noun بقرة | plural: أبقار
noun ثور | plural: ثيران
noun خروف | plural: خراف
noun غنم | plural: أغنام
noun ماعز | plural: none
noun ماشية | plural: مواش
noun كلب | plural: كلاب
noun قطة | plural: قطط
noun فأر | plural: فئران
noun أرنب | plural: أرانب
noun أسد | plural: أسود
noun نمر | plural: نمور
noun فهد | plural: فهود
noun ذئب | plural: ذئاب
noun دب | plural: دببة
noun فيل | plural: فيلة
noun قرد | plural: قرود
noun غزال | plural: غزلان
noun ثعلب | plural: ثعالب
noun تمساح | plural: تماسيح
noun أفعى | plural: أفاع | gender: f
noun ثعبان | plural: ثعابين
noun عقرب | plural: عقارب
noun عنكبوت | plural: عناكب
noun حشرة | plural: حشرات
noun نحلة | plural: نحل
noun نحال | plural: نحالون
noun بعوضة | plural: بعوض
noun ذبابة | plural: ذباب
noun جراد | plural: none
noun فراشة | plural: فراشات
noun حوت | plural: حيتان
noun دلفين | plural: دلافين
noun قرش | plural: none
noun سلحفاة | plural: سلاحف
noun ديناصور | plural: ديناصورات
noun فطريات | plural: none | gender: f | number: pl
noun كربون | plural: none
noun أكسجين | plural: none
noun أكسيد | plural: none
noun هيدروجين | plural: none
noun حديد | plural: none
noun نحاس | plural: none
noun فضة | plural: فضات
noun ألمنيوم | plural: none
noun معدن | plural: معادن
noun فحم | plural: none
noun دخان | plural: none
noun رماد | plural: none
noun لون | plural: ألوان
noun رائحة | plural: روائح
noun شكل هندسي | invariable: yes
noun صوتيات | plural: none | gender: f | number: pl
noun ضوضاء | plural: none | gender: f

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
noun مراهق | plural: مراهقون
noun عجوز | plural: عجائز
noun مسن | plural: مسنون
noun شيخوخة | plural: شيخوخات
noun أمومة | plural: أمومات
noun خال | plural: أخوال
noun حفيد | plural: أحفاد | feminine: حفيدة
noun ابنة | plural: بنات
noun أخت | plural: أخوات
noun قريب | plural: أقارب
noun عريس | plural: none | dual: no
noun عروس | plural: عرائس | gender: f
noun زفاف | plural: none | dual: no
noun طلاق | plural: none | dual: no
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
noun غواص | plural: غواصون
noun طاه | weak: yes | plural: طهاة
noun نادل | plural: none | dual: no
noun بائع | plural: بائعون ; باعة
noun زبون | plural: زبائن
noun ثري | plural: أثرياء
noun مليونير | plural: none | dual: no
noun ملياردير | plural: none | dual: no
noun مشاهير | plural: none | gender: m | number: pl
noun سكرتير | plural: none | dual: no
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
noun زعامة القبيلة | invariable: yes

# ---- body and health
noun أنف | plural: أنوف
noun فم | plural: أفواه
noun لسان
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
noun مخ | plural: none | dual: no
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
noun ثدي | plural: none | dual: no
noun عمود فقري | invariable: yes
noun فقرة | plural: فقرات
noun خلية سرطانية | invariable: yes
noun خلايا جذعية | invariable: yes
noun جين | plural: جينات
noun هرمون | plural: هرمونات
noun بروتين | plural: بروتينات
noun فيتامين | plural: فيتامينات
noun كولسترول | plural: none | dual: no
noun أنسولين | plural: none | dual: no
noun إنسولين | plural: none | dual: no
noun دهون | plural: none | gender: f | number: pl
noun سعرة | plural: سعرات
noun وزن | plural: أوزان
noun سمنة | plural: سمنات
noun بدانة | plural: بدانات
noun سرطان | plural: none | dual: no
noun سكري | plural: none | dual: no
noun التهاب | plural: التهابات
noun عدوى | plural: none | dual: no | gender: f
noun مناعة | plural: مناعات
noun حساسية | plural: حساسيات
noun صداع | plural: none | dual: no
noun نزيف | plural: none | dual: no
noun شلل | plural: none | dual: no
noun جلطة | plural: جلطات
noun سكتة | plural: سكتات
noun سكتة دماغية | invariable: yes
noun سكتة قلبية | invariable: yes
noun نوبة قلبية | invariable: yes
noun ضغط الدم | invariable: yes
noun ربو | plural: none | dual: no
noun زهايمر | plural: none | dual: no
noun كورونا | plural: none | dual: no
noun إيدز | plural: none | dual: no
noun ملاريا | plural: none | dual: no | gender: f
noun كوليرا | plural: none | dual: no | gender: f
noun إنفلونزا | plural: none | dual: no | gender: f
noun أنفلونزا | plural: none | dual: no | gender: f
noun زكام | plural: none | dual: no
noun بكتيريا | plural: none | dual: no | gender: f
noun ميكروب | plural: ميكروبات
noun جرثومة | plural: جراثيم
noun طفيلي | plural: طفيليات
noun سم | plural: سموم
noun تسمم | plural: none | dual: no
noun إدمان | plural: none | dual: no
noun مدمن | plural: مدمنون
noun اكتئاب | plural: none | dual: no
noun عرض جانبي | invariable: yes
noun أعراض | plural: none | gender: f | number: pl
noun داء | plural: none | dual: no
noun عقار طبي | invariable: yes
noun حقنة | plural: حقن
noun قرص | plural: أقراص
noun مضاد حيوي | invariable: yes
noun وصفة | plural: وصفات
noun مستوصف | plural: مستوصفات
noun صيدلية | plural: صيدليات
noun سرير | plural: أسرة
noun تخدير | plural: none | dual: no
noun تشخيص | plural: none | dual: no
noun أشعة | plural: none | gender: f | number: pl
noun فحوصات | plural: none | gender: f | number: pl
noun تمريض | plural: none | dual: no
noun طب | plural: none | dual: no
noun صيدلة | plural: صيدلات
noun تجميل | plural: none | dual: no
noun وقاية | plural: وقايات
noun شفاء | plural: none | dual: no
noun رضاعة | plural: رضاعات
noun حمل المرأة | invariable: yes
noun إنجاب | plural: none | dual: no
noun عقم | plural: none | dual: no
noun تنفس | plural: none | dual: no
noun نبض | plural: none | dual: no
noun أرق | plural: none | dual: no
noun تعب | plural: none | dual: no
noun وجع | plural: أوجاع
noun كدمة | plural: كدمات
noun بصر | plural: أبصار
noun شم | plural: none | dual: no
noun ذوق | plural: أذواق
noun لمس | plural: none | dual: no
noun تدخين | plural: none | dual: no
noun سيجارة | plural: سجائر
noun تبغ | plural: none | dual: no
noun حمية | plural: حميات
noun لياقة بدنية | invariable: yes

# ---- food and home
noun وجبة | plural: وجبات
noun عشاء | plural: none | dual: no
noun غداء | plural: none | dual: no
noun فطور | plural: none | dual: no
noun مائدة | plural: موائد
noun مطعم | plural: مطاعم
noun مقهى | plural: مقاه
noun قهوة | plural: قهوات
noun شاي | plural: none | dual: no
noun مشروب | plural: مشروبات
noun عصير | plural: عصائر
noun شراب | plural: none | dual: no
noun خمر | plural: خمور
noun كحول | plural: none | dual: no
noun حليب | plural: none | dual: no
noun جبن | plural: أجبان
noun زبدة | plural: زبدات
noun بيض | plural: none | dual: no
noun خبز | plural: none | dual: no
noun أرز | plural: none | dual: no
noun دقيق | plural: none | dual: no
noun عجين | plural: none | dual: no
noun لحم | plural: لحوم
noun دجاج | plural: none | dual: no
noun سمك | plural: أسماك
noun روبيان | plural: none | dual: no
noun خضار | plural: none | dual: no | gender: f
noun خضروات | plural: none | gender: f | number: pl
noun فاكهة | plural: فواكه
noun تفاح | plural: none | dual: no
noun برتقال | plural: none | dual: no
noun عنب | plural: none | dual: no
noun موز | plural: none | dual: no
noun طماطم | plural: none | dual: no | gender: f
noun بصل | plural: none | dual: no
noun ثوم | plural: none | dual: no
noun بطاطا | plural: none | dual: no | gender: f
noun بطاطس | plural: none | dual: no | gender: f
noun زيتون | plural: none | dual: no
noun زيت | plural: زيوت
noun سكر | plural: none | dual: no
noun ملح | plural: أملاح
noun عسل | plural: none | dual: no
noun تمر | plural: تمور
noun حلوى | plural: حلويات | gender: f
noun شوكولاتة | plural: شوكولاتات
noun شوكولا | plural: none | dual: no
noun كعك | plural: none | dual: no
noun بهار | plural: بهارات
noun توابل | plural: none | gender: f | number: pl
noun طهي | plural: none | dual: no
noun طبخ | plural: none | dual: no
noun مطبخ | plural: مطابخ
noun فرن | plural: أفران
noun ثلاجة | plural: ثلاجات
noun غسالة | plural: غسالات
noun مكيف | plural: مكيفات
noun تكييف | plural: none | dual: no
noun أثاث | plural: none | dual: no
noun سجادة | plural: سجاد
noun كرسي | plural: كراس
noun مرآة | plural: مرايا
noun نافذة | plural: نوافذ
noun سقف | plural: أسقف
noun حائط | plural: حيطان
noun بلاط | plural: none | dual: no
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
noun زجاج | plural: none | dual: no
noun بلاستيك | plural: none | dual: no
noun خشب | plural: أخشاب
noun قماش | plural: أقمشة
noun حرير | plural: none | dual: no
noun قطن | plural: none | dual: no
noun صوف | plural: none | dual: no
noun ثوب | plural: أثواب
noun عباءة | plural: عباءات
noun فستان | plural: فساتين
noun بدلة | plural: بدلات
noun حذاء | plural: أحذية
noun قبعة | plural: قبعات
noun ملابس | plural: none | gender: f | number: pl
noun زي | plural: أزياء
noun نظارة | plural: نظارات
noun خاتم | plural: خواتم | dual: no
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
noun طقس | plural: none | dual: no
noun مطر | plural: أمطار
noun أمطار | plural: none | gender: f | number: pl
noun هطول | plural: none | dual: no
noun غيوم | plural: none | gender: f | number: pl
noun غيمة | plural: غيمات
noun سحابة | plural: سحب
noun سحب رعدية | invariable: yes
noun رعد | plural: none | dual: no
noun برق | plural: none | dual: no
noun ثلج | plural: ثلوج
noun صقيع | plural: none | dual: no
noun جليد | plural: none | dual: no
noun حر | plural: none | dual: no
noun حرارة | plural: حرارات
noun درجة الحرارة | invariable: yes
noun درجات الحرارة | invariable: yes
noun رطوبة | plural: رطوبات
noun ضباب | plural: none | dual: no
noun غبار | plural: أغبرة
noun رمل | plural: رمال
noun تراب | plural: أتربة
noun طين | plural: none | dual: no
noun طمي | plural: none | dual: no
noun سيل | plural: none | dual: no
noun موجة حر | invariable: yes
noun موج | plural: أمواج
noun موجة | plural: موجات
noun إعصار | plural: أعاصير
noun هواء | plural: none | dual: no
noun نسيم | plural: none | dual: no
noun سماء | plural: سماوات | gender: f
noun ظلام | plural: none | dual: no
noun صباح | plural: none | dual: no
noun مساء | plural: none | dual: no
noun صحراء | plural: صحارى | gender: f
noun واد | weak: yes | plural: أودية
noun وادي | plural: none | dual: no
noun سهل ساحلي | invariable: yes
noun هضبة | plural: هضاب
noun تل | plural: تلال | dual: no
noun تلة | plural: تلات
noun كهف | plural: كهوف
noun صخرة | plural: صخور
noun صخر | plural: none | dual: no
noun ساحل | plural: سواحل
noun خليج | plural: none | dual: no
noun كورنيش | plural: none | dual: no
noun شط | plural: none | dual: no
noun ضفة النهر | invariable: yes
noun ينبوع | plural: ينابيع
noun شلال | plural: شلالات
noun بئر | plural: آبار | gender: f
noun مستنقع | plural: مستنقعات
noun غابة | plural: غابات
noun شجرة | plural: أشجار
noun شجر | plural: none | dual: no
noun نبات | plural: نباتات
noun زهرة | plural: زهور
noun غصن | plural: أغصان
noun جذر | plural: جذور
noun بذرة | plural: بذور
noun ثمرة | plural: ثمار
noun ثمر | plural: none | dual: no
noun نخلة | plural: نخيل
noun نخيل | plural: none | dual: no
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
noun غراب | plural: غربان
noun ببغاء | plural: none | dual: no
noun دجاجة | plural: دجاجات
noun حصان | plural: أحصنة
noun خيل | plural: خيول | gender: f
noun جمل | plural: none | dual: no
noun ناقة | plural: نوق
noun إبل | plural: none | gender: f | number: pl
noun بقرة | plural: أبقار
noun ثور | plural: ثيران
noun خروف | plural: خراف
noun غنم | plural: أغنام
noun ماعز | plural: none | dual: no
noun ماشية | plural: مواش
noun كلب | plural: كلاب
noun قطة | plural: قطط
noun فأر | plural: فئران
noun أرنب | plural: أرانب
noun ذئب | plural: ذئاب
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
noun جراد | plural: none | dual: no
noun فراشة | plural: فراشات
noun حوت | plural: حيتان
noun دلفين | plural: دلافين
noun قرش | plural: none | dual: no
noun سلحفاة | plural: سلاحف
noun ديناصور | plural: ديناصورات
noun فطريات | plural: none | gender: f | number: pl
noun كربون | plural: none | dual: no
noun أكسجين | plural: none | dual: no
noun أكسيد | plural: none | dual: no
noun هيدروجين | plural: none | dual: no
noun حديد | plural: none | dual: no
noun نحاس | plural: none | dual: no
noun فضة | plural: فضات
noun ألمنيوم | plural: none | dual: no
noun معدن | plural: معادن
noun فحم | plural: none | dual: no
noun دخان | plural: none | dual: no
noun رماد | plural: none | dual: no
noun لون | plural: ألوان
noun رائحة | plural: روائح
noun شكل هندسي | invariable: yes
noun صوتيات | plural: none | gender: f | number: pl
noun ضوضاء | plural: none | dual: no | gender: f
noun وجوه | plural: none | gender: f | number: pl
noun أعمار | plural: none | gender: f | number: pl
noun آلام | plural: none | gender: f | number: pl
noun أورام | plural: none | gender: f | number: pl
noun أجداد | plural: none | gender: m | number: pl

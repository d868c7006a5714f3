# Nouns of offices, bodies and people: the first words of role names, written once so that they inflect.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

noun وزير | plural: وزراء | feminine: وزيرة
noun رئيس | plural: رؤساء | feminine: رئيسة
noun ملك | plural: ملوك | feminine: ملكة
noun أمير | plural: أمراء | feminine: أميرة
noun سلطان | plural: سلاطين
noun زعيم | plural: زعماء | feminine: زعيمة
noun عاهل | plural: none
noun سفير | plural: سفراء | feminine: سفيرة
noun قنصل | plural: قناصل
noun مبعوث | plural: مبعوثون | feminine: مبعوثة
noun موفد | plural: موفدون | feminine: موفدة
noun مندوب | plural: مندوبون | feminine: مندوبة
noun متحدث | plural: متحدثون | feminine: متحدثة
noun ناطق | plural: ناطقون | feminine: ناطقة
noun مستشار | plural: مستشارون | feminine: مستشارة
noun مسؤول | plural: مسؤولون | feminine: مسؤولة
noun مسئول | plural: مسئولون | feminine: مسئولة
noun نائب | plural: نواب | feminine: نائبة
noun وكيل | plural: وكلاء | feminine: وكيلة
noun مساعد | plural: مساعدون
noun مفوض | plural: مفوضون | feminine: مفوضة
noun محافظ | plural: محافظون
noun والي | plural: ولاة
noun عمدة | plural: عمد
noun قائد | plural: قادة | feminine: قائدة
noun عضو | plural: أعضاء | feminine: عضوة
noun قاض | weak: yes | plural: قضاة | feminine: قاضية
noun مفاوض | plural: مفاوضون
noun مفتي | plural: none
noun برلماني | plural: برلمانيون | feminine: برلمانية
noun سيناتور | plural: none
noun مواطن | plural: مواطنون | feminine: مواطنة
noun ناشط | plural: ناشطون | feminine: ناشطة
noun صحفي | plural: صحفيون | feminine: صحفية
noun صحافي | plural: صحافيون | feminine: صحافية
noun جندي | plural: جنود | class: force
noun ضابط | plural: ضباط | class: force
noun وفد | plural: وفود
noun وزارة | plural: وزارات | gender: f | class: office
noun حكومة | plural: حكومات | gender: f
noun سفارة | plural: سفارات | gender: f | class: office
noun قنصلية | plural: قنصليات | gender: f | class: office
noun برلمان | plural: برلمانات
noun محكمة | plural: محاكم | gender: f | class: office
noun جيش | plural: جيوش | class: force
noun شرطة | plural: none | gender: f | class: force
noun حزب | plural: أحزاب
noun شعب | plural: شعوب
noun كنيسة | plural: كنائس | gender: f
noun قبيلة | plural: قبائل | gender: f
noun ميليشيا | plural: ميليشيات | gender: f | class: force
noun مليشيا | plural: مليشيات | gender: f | class: force

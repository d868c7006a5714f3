# Time: months (value 1-12), weekdays (Monday 1), units, days counted from today, and the multipliers of numbers.
# Months in the names of the Gulf and Egypt, the Levant, the Maghreb and the Islamic calendar.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

time january | kind: month | value: 1 | name: يناير ; كانون الثاني ; جانفي ; جانفييه
time february | kind: month | value: 2 | name: فبراير ; شباط ; فيفري
time march | kind: month | value: 3 | name: مارس ; آذار
time april | kind: month | value: 4 | name: أبريل ; إبريل ; نيسان ; أفريل ; ابريل
time may | kind: month | value: 5 | name: مايو ; أيار ; ماي [weak]
time june | kind: month | value: 6 | name: يونيو ; يونية ; حزيران ; جوان ; يونيه
time july | kind: month | value: 7 | name: يوليو ; يوليوز ; تموز ; جويلية ; يوليه
time august | kind: month | value: 8 | name: أغسطس ; آب [weak] ; أوت [weak] ; غشت
time september | kind: month | value: 9 | name: سبتمبر ; أيلول ; شتنبر
time october | kind: month | value: 10 | name: أكتوبر ; تشرين الأول
time november | kind: month | value: 11 | name: نوفمبر ; تشرين الثاني ; نونبر
time december | kind: month | value: 12 | name: ديسمبر ; كانون الأول ; دجنبر
time hijri-01 | kind: hijri-month | value: 1 | name: محرم ; المحرم
time hijri-02 | kind: hijri-month | value: 2 | name: صفر [weak]
time hijri-03 | kind: hijri-month | value: 3 | name: ربيع الأول
time hijri-04 | kind: hijri-month | value: 4 | name: ربيع الثاني ; ربيع الآخر
time hijri-05 | kind: hijri-month | value: 5 | name: جمادى الأولى
time hijri-06 | kind: hijri-month | value: 6 | name: جمادى الآخرة ; جمادى الثانية
time hijri-07 | kind: hijri-month | value: 7 | name: رجب [weak]
time hijri-08 | kind: hijri-month | value: 8 | name: شعبان [weak]
time hijri-09 | kind: hijri-month | value: 9 | name: رمضان ; شهر رمضان
time hijri-10 | kind: hijri-month | value: 10 | name: شوال
time hijri-11 | kind: hijri-month | value: 11 | name: ذو القعدة ; ذي القعدة
time hijri-12 | kind: hijri-month | value: 12 | name: ذو الحجة ; ذي الحجة
time monday | kind: weekday | value: 1 | name: الاثنين ; الإثنين ; يوم الاثنين ; يوم الإثنين ; الأثنين ; فجر الاثنين ; فجر يوم الاثنين ; صباح الاثنين ; صباح يوم الاثنين ; ظهر الاثنين ; ظهر يوم الاثنين ; عصر الاثنين ; عصر يوم الاثنين ; مساء الاثنين ; مساء يوم الاثنين ; ليل الاثنين ; ليل يوم الاثنين ; ليلة الاثنين ; ليلة يوم الاثنين
time tuesday | kind: weekday | value: 2 | name: الثلاثاء ; يوم الثلاثاء ; فجر الثلاثاء ; فجر يوم الثلاثاء ; صباح الثلاثاء ; صباح يوم الثلاثاء ; ظهر الثلاثاء ; ظهر يوم الثلاثاء ; عصر الثلاثاء ; عصر يوم الثلاثاء ; مساء الثلاثاء ; مساء يوم الثلاثاء ; ليل الثلاثاء ; ليل يوم الثلاثاء ; ليلة الثلاثاء ; ليلة يوم الثلاثاء
time wednesday | kind: weekday | value: 3 | name: الأربعاء ; الاربعاء ; يوم الأربعاء ; فجر الأربعاء ; فجر يوم الأربعاء ; صباح الأربعاء ; صباح يوم الأربعاء ; ظهر الأربعاء ; ظهر يوم الأربعاء ; عصر الأربعاء ; عصر يوم الأربعاء ; مساء الأربعاء ; مساء يوم الأربعاء ; ليل الأربعاء ; ليل يوم الأربعاء ; ليلة الأربعاء ; ليلة يوم الأربعاء
time thursday | kind: weekday | value: 4 | name: الخميس ; يوم الخميس ; فجر الخميس ; فجر يوم الخميس ; صباح الخميس ; صباح يوم الخميس ; ظهر الخميس ; ظهر يوم الخميس ; عصر الخميس ; عصر يوم الخميس ; مساء الخميس ; مساء يوم الخميس ; ليل الخميس ; ليل يوم الخميس ; ليلة الخميس ; ليلة يوم الخميس
time friday | kind: weekday | value: 5 | name: الجمعة ; يوم الجمعة ; فجر الجمعة ; فجر يوم الجمعة ; صباح الجمعة ; صباح يوم الجمعة ; ظهر الجمعة ; ظهر يوم الجمعة ; عصر الجمعة ; عصر يوم الجمعة ; مساء الجمعة ; مساء يوم الجمعة ; ليل الجمعة ; ليل يوم الجمعة ; ليلة الجمعة ; ليلة يوم الجمعة
time saturday | kind: weekday | value: 6 | name: السبت ; يوم السبت ; فجر السبت ; فجر يوم السبت ; صباح السبت ; صباح يوم السبت ; ظهر السبت ; ظهر يوم السبت ; عصر السبت ; عصر يوم السبت ; مساء السبت ; مساء يوم السبت ; ليل السبت ; ليل يوم السبت ; ليلة السبت ; ليلة يوم السبت
time sunday | kind: weekday | value: 7 | name: الأحد ; يوم الأحد ; فجر الأحد ; فجر يوم الأحد ; صباح الأحد ; صباح يوم الأحد ; ظهر الأحد ; ظهر يوم الأحد ; عصر الأحد ; عصر يوم الأحد ; مساء الأحد ; مساء يوم الأحد ; ليل الأحد ; ليل يوم الأحد ; ليلة الأحد ; ليلة يوم الأحد
time unit-day | kind: unit-day | name: يوم
time unit-week | kind: unit-week | name: أسبوع
time unit-month | kind: unit-month | name: شهر
time unit-year | kind: unit-year | name: عام ; سنة
time unit-decade | kind: unit-decade | name: عقد من الزمن ; عقدين [du] ; عقود [pl]
time unit-hour | kind: clock | name: ساعة
time unit-minute | kind: clock | name: دقيقة
time today | kind: relative | value: 0 | name: اليوم ; يومنا هذا ; فجر اليوم ; صباح اليوم ; ظهر اليوم ; عصر اليوم ; مساء اليوم
time yesterday | kind: relative | value: -1 | class: gone | name: أمس ; يوم أمس ; الأمس ; بالأمس ; البارحة ; ليلة أمس ; فجر أمس ; صباح أمس ; ظهر أمس ; عصر أمس ; مساء أمس ; ليل أمس
time day-before-yesterday | kind: relative | value: -2 | class: gone | name: أول من أمس ; أمس الأول ; أول أمس ; يوم أمس الأول ; يوم أول من أمس ; يوم أول أمس ; قبل أمس ; مساء أول من أمس ; مساء أول أمس ; مساء أمس الأول ; فجر أول من أمس ; صباح أول من أمس
time tomorrow | kind: relative | value: 1 | class: coming | name: غدا ; يوم غد ; الغد ; فجر غد ; صباح غد ; ظهر غد ; عصر غد ; مساء غد
time day-after-tomorrow | kind: relative | value: 2 | class: coming | name: بعد غد ; بعد غدا
time thousand | kind: multiplier | value: 1000 | name: ألف ; آلاف
time million | kind: multiplier | value: 1000000 | name: مليون ; ملايين
time billion | kind: multiplier | value: 1000000000 | name: مليار ; مليارات ; بليون ; بلايين
time trillion | kind: multiplier | value: 1000000000000 | name: تريليون ; تريليونات ; ترليون
# Found as time though their words are not; their dates come from the patterns.
time phrase-season | kind: phrase | name: الربيع الماضي ; الربيع المقبل ; الربيع القادم ; فصل الربيع ; العقد الماضي ; العقد المقبل ; العقد القادم ; العقد الحالي ; العقدين الماضيين ; العقدين الأخيرين ; العقود الماضية ; العقود الأخيرة

# Verbs of every class of root in every form, for tools/check_forms.py. No part of the lexicon.
@language ar
@source  our own
@licence MIT
@date    2026-11-24

verb كتب | root: ك ت ب | form: 1 | vowel: u | masdar: كتابة | past: كتب
verb درس | root: د ر س | form: 1 | vowel: u | masdar: دراسة | past: درس
verb شهد | root: ش ه د | form: 1 | vowel: a | masdar: شهود | past: شهد | passive: no
verb فتح | root: ف ت ح | form: 1 | vowel: a | masdar: فتح | past: فتح
verb رفض | root: ر ف ض | form: 1 | vowel: u | masdar: رفض | past: رفض
verb عقد | root: ع ق د | form: 1 | vowel: i | masdar: عقد | past: عقد
verb طلب | root: ط ل ب | form: 1 | vowel: u | masdar: طلب | past: طلب
verb ضرب | root: ض ر ب | form: 1 | vowel: i | masdar: ضرب | past: ضرب
verb علم | root: ع ل م | form: 1 | vowel: a | masdar: علم | past: علم
verb كبر | root: ك ب ر | form: 1 | vowel: u | masdar: كبر | past: كبر | passive: no
verb قتل | root: ق ت ل | form: 1 | vowel: u | masdar: قتل | past: قتل
verb دعم | root: د ع م | form: 1 | vowel: a | masdar: دعم | past: دعم
verb منح | root: م ن ح | form: 1 | vowel: a | masdar: منح | past: منح
verb وصل | root: و ص ل | form: 1 | vowel: i | masdar: وصول | past: وصل | passive: no
verb وعد | root: و ع د | form: 1 | vowel: i | masdar: وعد | past: وعد
verb وقف | root: و ق ف | form: 1 | vowel: i | masdar: وقوف | past: وقف | passive: no
verb وضع | root: و ض ع | form: 1 | vowel: a | masdar: وضع | past: وضع
verb وقع | root: و ق ع | form: 1 | vowel: a | masdar: وقوع | past: وقع | passive: no
verb وهب | root: و ه ب | form: 1 | vowel: a | masdar: هبة | past: وهب
verb وجد | root: و ج د | form: 1 | vowel: i | masdar: وجود | past: وجد
verb ورد | root: و ر د | form: 1 | vowel: i | masdar: ورود | past: ورد | passive: no
verb ولد | root: و ل د | form: 1 | vowel: i | masdar: ولادة | past: ولد
verb وثق | root: و ث ق | form: 1 | vowel: i | masdar: ثقة | past: وثق | passive: no
verb يئس | root: ي ء س | form: 1 | vowel: a | masdar: يأس | past: يئس | passive: no
verb قال | root: ق و ل | form: 1 | vowel: u | masdar: قول | past: قال
verb زار | root: ز و ر | form: 1 | vowel: u | masdar: زيارة | past: زار
verb قام | root: ق و م | form: 1 | vowel: u | masdar: قيام | past: قام | passive: no
verb عاد | root: ع و د | form: 1 | vowel: u | masdar: عودة | past: عاد | passive: no
verb قاد | root: ق و د | form: 1 | vowel: u | masdar: قيادة | past: قاد
verb باع | root: ب ي ع | form: 1 | vowel: i | masdar: بيع | past: باع
verb سار | root: س ي ر | form: 1 | vowel: i | masdar: سير | past: سار | passive: no
verb عاش | root: ع ي ش | form: 1 | vowel: i | masdar: عيش | past: عاش | passive: no
verb خاف | root: خ و ف | form: 1 | vowel: a | masdar: خوف | past: خاف
verb نال | root: ن ي ل | form: 1 | vowel: a | masdar: نيل | past: نال
verb نام | root: ن و م | form: 1 | vowel: a | masdar: نوم | past: نام | passive: no
verb دعا | root: د ع و | form: 1 | vowel: u | masdar: دعوة | past: دعا
verb نما | root: ن م و | form: 1 | vowel: u | masdar: نمو | past: نما | passive: no
verb رجا | root: ر ج و | form: 1 | vowel: u | masdar: رجاء | past: رجا
verb غزا | root: غ ز و | form: 1 | vowel: u | masdar: غزو | past: غزا
verb رمى | root: ر م ي | form: 1 | vowel: i | masdar: رمي | past: رمى
verb بنى | root: ب ن ي | form: 1 | vowel: i | masdar: بناء | past: بنى
verb مضى | root: م ض ي | form: 1 | vowel: i | masdar: مضي | past: مضى | passive: no
verb جرى | root: ج ر ي | form: 1 | vowel: i | masdar: جري | past: جرى | passive: no
verb نفى | root: ن ف ي | form: 1 | vowel: i | masdar: نفي | past: نفى
verb قضى | root: ق ض ي | form: 1 | vowel: i | masdar: قضاء | past: قضى
verb سعى | root: س ع ي | form: 1 | vowel: a | masdar: سعي | past: سعى | passive: no
verb نهى | root: ن ه ي | form: 1 | vowel: a | masdar: نهي | past: نهى
verb رعى | root: ر ع ي | form: 1 | vowel: a | masdar: رعاية | past: رعى
verb بقي | root: ب ق ي | form: 1 | vowel: a | masdar: بقاء | past: بقي | passive: no
verb لقي | root: ل ق ي | form: 1 | vowel: a | masdar: لقاء | past: لقي
verb نسي | root: ن س ي | form: 1 | vowel: a | masdar: نسيان | past: نسي
verb خشي | root: خ ش ي | form: 1 | vowel: a | masdar: خشية | past: خشي
verb رضي | root: ر ض و | form: 1 | vowel: a | masdar: رضا | past: رضي
verb مد | root: م د د | form: 1 | vowel: u | masdar: مد | past: مد
verb رد | root: ر د د | form: 1 | vowel: u | masdar: رد | past: رد
verb شن | root: ش ن ن | form: 1 | vowel: u | masdar: شن | past: شن
verb ضم | root: ض م م | form: 1 | vowel: u | masdar: ضم | past: ضم
verb حل | root: ح ل ل | form: 1 | vowel: u | masdar: حل | past: حل
verb تم | root: ت م م | form: 1 | vowel: i | masdar: تمام | past: تم | passive: no
verb ظل | root: ظ ل ل | form: 1 | vowel: a | past: ظل | passive: no
verb عد | root: ع د د | form: 1 | vowel: u | masdar: عد | past: عد
verb أخذ | root: ء خ ذ | form: 1 | vowel: u | masdar: أخذ | past: أخذ
verb أكل | root: ء ك ل | form: 1 | vowel: u | masdar: أكل | past: أكل
verb أمر | root: ء م ر | form: 1 | vowel: u | masdar: أمر | past: أمر
verb أسر | root: ء س ر | form: 1 | vowel: i | masdar: أسر | past: أسر
verb أذن | root: ء ذ ن | form: 1 | vowel: a | masdar: إذن | past: أذن
verb سأل | root: س ء ل | form: 1 | vowel: a | masdar: سؤال | past: سأل
verb ثأر | root: ث ء ر | form: 1 | vowel: a | masdar: ثأر | past: ثأر | passive: no
verb بدأ | root: ب د ء | form: 1 | vowel: a | masdar: بدء | past: بدأ
verb قرأ | root: ق ر ء | form: 1 | vowel: a | masdar: قراءة | past: قرأ
verb لجأ | root: ل ج ء | form: 1 | vowel: a | masdar: لجوء | past: لجأ | passive: no
verb نشأ | root: ن ش ء | form: 1 | vowel: a | masdar: نشوء | past: نشأ | passive: no
verb ملأ | root: م ل ء | form: 1 | vowel: a | masdar: ملء | past: ملأ
verb جاء | root: ج ي ء | form: 1 | vowel: i | masdar: مجيء | past: جاء | passive: no
verb شاء | root: ش ي ء | form: 1 | vowel: a | masdar: مشيئة | past: شاء
verb ساء | root: س و ء | form: 1 | vowel: u | masdar: سوء | past: ساء | passive: no
verb رأى | root: ر ء ي | form: 1 | vowel: a | masdar: رؤية | past: رأى
verb أتى | root: ء ت ي | form: 1 | vowel: i | masdar: إتيان | past: أتى | passive: no
verb أبى | root: ء ب ي | form: 1 | vowel: a | masdar: إباء | past: أبى | passive: no
verb وقى | root: و ق ي | form: 1 | vowel: i | masdar: وقاية | past: وقى
verb وفى | root: و ف ي | form: 1 | vowel: i | masdar: وفاء | past: وفى | passive: no
verb ولي | root: و ل ي | form: 1 | vowel: i | masdar: ولاية | past: ولي | passive: no
verb وعى | root: و ع ي | form: 1 | vowel: i | masdar: وعي | past: وعى | passive: no
verb نوى | root: ن و ي | form: 1 | vowel: i | masdar: نية | past: نوى
verb روى | root: ر و ي | form: 1 | vowel: i | masdar: رواية | past: روى
verb قوي | root: ق و ي | form: 1 | vowel: a | masdar: قوة | past: قوي
verb وطئ | root: و ط ء | form: 1 | vowel: a | masdar: وطء | past: وطئ
verb وقع#2 | root: و ق ع | form: 2 | masdar: توقيع | past: وقع
verb حدد | root: ح د د | form: 2 | past: حدد
verb أكد | root: ء ك د | form: 2 | past: أكد
verb أجل | root: ء ج ل | form: 2 | past: أجل
verb رأس | root: ر ء س | form: 2 | past: رأس
verb هنأ | root: ه ن ء | form: 2 | past: هنأ
verb عين | root: ع ي ن | form: 2 | past: عين
verb صوت | root: ص و ت | form: 2 | past: صوت
verb نمى | root: ن م ي | form: 2 | past: نمى
verb غطى | root: غ ط ي | form: 2 | past: غطى
verb سوى | root: س و ي | form: 2 | past: سوى
verb حيا | root: ح ي ي | form: 2 | masdar: تحية | past: حيا
verb قوى | root: ق و ي | form: 2 | past: قوى
verb ولى | root: و ل ي | form: 2 | past: ولى
verb شارك | root: ش ر ك | form: 3 | past: شارك
verb ساعد | root: س ع د | form: 3 | past: ساعد
verb عاون | root: ع و ن | form: 3 | past: عاون
verb واصل | root: و ص ل | form: 3 | past: واصل
verb واجه | root: و ج ه | form: 3 | past: واجه
verb نادى | root: ن د و | form: 3 | past: نادى
verb لاقى | root: ل ق ي | form: 3 | past: لاقى
verb ساوى | root: س و ي | form: 3 | past: ساوى
verb آخذ | root: ء خ ذ | form: 3 | past: آخذ
verb ساءل | root: س ء ل | form: 3 | past: ساءل
verb كافأ | root: ك ف ء | form: 3 | past: كافأ
verb ناوأ | root: ن و ء | form: 3 | past: ناوأ
verb حاد | root: ح د د | form: 3 | past: حاد
verb أعلن | root: ع ل ن | form: 4 | past: أعلن
verb أرسل | root: ر س ل | form: 4 | past: أرسل
verb أكرم | root: ك ر م | form: 4 | past: أكرم
verb أوصل | root: و ص ل | form: 4 | past: أوصل
verb أوقف | root: و ق ف | form: 4 | past: أوقف
verb أيقن | root: ي ق ن | form: 4 | past: أيقن | passive: no
verb أيد | root: ء ي د | form: 2 | past: أيد
verb أقام | root: ق و م | form: 4 | past: أقام
verb أدان | root: د ي ن | form: 4 | past: أدان
verb أشار | root: ش و ر | form: 4 | past: أشار
verb أراد | root: ر و د | form: 4 | past: أراد
verb أصاب | root: ص و ب | form: 4 | past: أصاب
verb أنهى | root: ن ه ي | form: 4 | past: أنهى
verb أجرى | root: ج ر ي | form: 4 | past: أجرى
verb أعطى | root: ع ط و | form: 4 | past: أعطى
verb ألغى | root: ل غ و | form: 4 | past: ألغى
verb أعد | root: ع د د | form: 4 | past: أعد
verb أصر | root: ص ر ر | form: 4 | past: أصر | passive: no
verb آمن | root: ء م ن | form: 4 | past: آمن
verb آخى | root: ء خ و | form: 3 | past: آخى
verb أنشأ | root: ن ش ء | form: 4 | past: أنشأ
verb أبدأ | root: ب د ء | form: 4 | past: أبدأ
verb أساء | root: س و ء | form: 4 | past: أساء
verb أضاء | root: ض و ء | form: 4 | past: أضاء | passive: no
verb أوفى | root: و ف ي | form: 4 | past: أوفى
verb أولى | root: و ل ي | form: 4 | past: أولى
verb أرى | root: ر ء ي | form: 4 | past: أرى | passive: no
verb أحيا | root: ح ي ي | form: 4 | past: أحيا
verb آوى | root: ء و ي | form: 4 | past: آوى | passive: no
verb تعلم | root: ع ل م | form: 5 | past: تعلم
verb تحدث | root: ح د ث | form: 5 | past: تحدث | passive: no
verb تقدم | root: ق د م | form: 5 | past: تقدم | passive: no
verb توقع | root: و ق ع | form: 5 | past: توقع
verb تيقن | root: ي ق ن | form: 5 | past: تيقن | passive: no
verb تأكد | root: ء ك د | form: 5 | past: تأكد | passive: no
verb تأثر | root: ء ث ر | form: 5 | past: تأثر | passive: no
verb ترأس | root: ر ء س | form: 5 | past: ترأس
verb تنبأ | root: ن ب ء | form: 5 | past: تنبأ | passive: no
verb تحدى | root: ح د ي | form: 5 | past: تحدى
verb تلقى | root: ل ق ي | form: 5 | past: تلقى
verb تبنى | root: ب ن ي | form: 5 | past: تبنى
verb تولى | root: و ل ي | form: 5 | past: تولى
verb تعاون | root: ع و ن | form: 6 | past: تعاون | passive: no
verb تبادل | root: ب د ل | form: 6 | past: تبادل
verb تناول | root: ن و ل | form: 6 | past: تناول
verb تواصل | root: و ص ل | form: 6 | past: تواصل | passive: no
verb تآمر | root: ء م ر | form: 6 | past: تآمر | passive: no
verb تساءل | root: س ء ل | form: 6 | past: تساءل | passive: no
verb تفاءل | root: ف ء ل | form: 6 | past: تفاءل | passive: no
verb تكافأ | root: ك ف ء | form: 6 | past: تكافأ | passive: no
verb تفادى | root: ف د ي | form: 6 | past: تفادى
verb تعافى | root: ع ف و | form: 6 | past: تعافى | passive: no
verb تضاد | root: ض د د | form: 6 | past: تضاد | passive: no
verb تلاقى | root: ل ق ي | form: 6 | past: تلاقى | passive: no
verb انسحب | root: س ح ب | form: 7 | past: انسحب
verb انعقد | root: ع ق د | form: 7 | past: انعقد
verb انقاد | root: ق و د | form: 7 | past: انقاد
verb انهار | root: ه و ر | form: 7 | past: انهار
verb انحاز | root: ح ي ز | form: 7 | past: انحاز
verb انضم | root: ض م م | form: 7 | past: انضم
verb انقضى | root: ق ض ي | form: 7 | past: انقضى
verb انطفأ | root: ط ف ء | form: 7 | past: انطفأ
verb اجتمع | root: ج م ع | form: 8 | past: اجتمع | passive: no
verb اتفق | root: و ف ق | form: 8 | past: اتفق | passive: no
verb اتصل | root: و ص ل | form: 8 | past: اتصل
verb اتخذ | root: ء خ ذ | form: 8 | past: اتخذ
verb اتهم | root: و ه م | form: 8 | past: اتهم
verb ائتمن | root: ء م ن | form: 8 | past: ائتمن
verb ائتلف | root: ء ل ف | form: 8 | past: ائتلف | passive: no
verb ازداد | root: ز ي د | form: 8 | past: ازداد | passive: no
verb ازدهر | root: ز ه ر | form: 8 | past: ازدهر | passive: no
verb اضطر | root: ض ر ر | form: 8 | past: اضطر
verb اصطدم | root: ص د م | form: 8 | past: اصطدم | passive: no
verb اطلع | root: ط ل ع | form: 8 | past: اطلع
verb ادعى | root: د ع و | form: 8 | past: ادعى
verb ادخر | root: ذ خ ر | form: 8 | past: ادخر
verb احتل | root: ح ل ل | form: 8 | past: احتل
verb اعتدى | root: ع د و | form: 8 | past: اعتدى | passive: no
verb التقى | root: ل ق ي | form: 8 | past: التقى
verb انتهى | root: ن ه ي | form: 8 | past: انتهى | passive: no
verb احتاج | root: ح و ج | form: 8 | past: احتاج | passive: no
verb اختار | root: خ ي ر | form: 8 | past: اختار
verb اغتال | root: غ و ل | form: 8 | past: اغتال
verb التجأ | root: ل ج ء | form: 8 | past: التجأ | passive: no
verb امتلأ | root: م ل ء | form: 8 | past: امتلأ | passive: no
verb استاء | root: س و ء | form: 8 | past: استاء | passive: no
verb احتوى | root: ح و ي | form: 8 | past: احتوى
verb احمر | root: ح م ر | form: 9 | past: احمر
verb اخضر | root: خ ض ر | form: 9 | past: اخضر
verb استخدم | root: خ د م | form: 10 | past: استخدم
verb استقبل | root: ق ب ل | form: 10 | past: استقبل
verb استورد | root: و ر د | form: 10 | past: استورد
verb استيقظ | root: ي ق ظ | form: 10 | past: استيقظ | passive: no
verb استقال | root: ق ي ل | form: 10 | past: استقال | passive: no
verb استفاد | root: ف ي د | form: 10 | past: استفاد
verb استطاع | root: ط و ع | form: 10 | past: استطاع | passive: no
verb استضاف | root: ض ي ف | form: 10 | past: استضاف
verb استمر | root: م ر ر | form: 10 | past: استمر | passive: no
verb استعد | root: ع د د | form: 10 | past: استعد | passive: no
verb استثنى | root: ث ن ي | form: 10 | past: استثنى
verb استدعى | root: د ع و | form: 10 | past: استدعى
verb استولى | root: و ل ي | form: 10 | past: استولى | passive: no
verb استأنف | root: ء ن ف | form: 10 | past: استأنف
verb استهزأ | root: ه ز ء | form: 10 | past: استهزأ | passive: no
verb استجاب | root: ج و ب | form: 10 | past: استجاب
verb استأجر | root: ء ج ر | form: 10 | past: استأجر
verb ترجم | root: ت ر ج م | form: quad | past: ترجم
verb سيطر | root: س ي ط ر | form: quad | past: سيطر
verb زلزل | root: ز ل ز ل | form: quad | past: زلزل
verb طمأن | root: ط م ء ن | form: quad | past: طمأن
verb تدهور | root: د ه و ر | form: quad2 | past: تدهور | passive: no
verb تسلسل | root: س ل س ل | form: quad2 | past: تسلسل | passive: no
verb تطمأن | root: ط م ء ن | form: quad2 | past: تطمأن | passive: no
verb اطمأن | root: ط م ء ن | form: quad4 | past: اطمأن | passive: no
verb اشمأز | root: ش م ء ز | form: quad4 | past: اشمأز | passive: no
verb اقشعر | root: ق ش ع ر | form: quad4 | past: اقشعر | passive: no

# Frequent Arabic verbs that are no events by themselves; parse needs them to see where clauses begin.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

verb جاء | root: ج ي ء | form: 1 | masdar: مجيء | vowel: i | past: جاء | present: يجيء
verb أتى | root: ء ت ي | form: 1 | masdar: إتيان | vowel: i | past: أتى | present: يأتي
verb شمل | root: ش م ل | form: 1 | masdar: شمول | vowel: a
verb تضمّن | root: ض م ن | form: 5 | masdar: تضمن
verb وجد | root: و ج د | form: 1 | masdar: وجود | vowel: i
verb حصل | root: ح ص ل | form: 1 | masdar: حصول | vowel: u
  sense: aid | cameo: 071 | frame: receive | when: on @money
  sense: aid-any | cameo: 070 | frame: receive | when: on @aid
  sense: nationality | cameo: 075 | frame: receive | when: on @asylum
  sense: support | cameo: 051 | frame: receive | when: on @support
  sense: loan | cameo: 071 | frame: receive | when: on قرض
  sense: none | cameo: none
verb هدف | root: ه د ف | form: 1 | masdar: هدف | vowel: i | class: purpose
verb تعرّض | root: ع ر ض | form: 5 | masdar: تعرض | class: occur
  sense: attacked | cameo: 190 | frame: done-to | when: for @attack
  sense: threatened | cameo: 130 | frame: done-to | when: for @threat
  sense: arrest | cameo: 173 | frame: done-to | when: for @arrest
  sense: pressure | cameo: 100 | frame: done-to | when: for ضغط
  sense: criticism | cameo: 111 | frame: done-to | when: for @condemnation
  sense: torture | cameo: 1822 | frame: done-to | when: for تعذيب
  sense: none | cameo: none
verb شكّ | root: ش ك ك | form: 1 | masdar: شك | vowel: u
verb تعلّق | root: ع ل ق | form: 5 | masdar: تعلق
verb تعامل | root: ع م ل | form: 6 | masdar: تعامل
verb ارتفع | root: ر ف ع | form: 8 | masdar: ارتفاع
verb انخفض | root: خ ف ض | form: 7 | masdar: انخفاض
verb زاد | root: ز ي د | form: 1 | masdar: زيادة | vowel: i
verb نقص | root: ن ق ص | form: 1 | masdar: نقص | vowel: u
verb ازداد | root: ز ي د | form: 8 | masdar: ازدياد
verb تسبّب | root: س ب ب | form: 5 | masdar: تسبب | class: occur
verb سبّب | root: س ب ب | form: 2 | masdar: تسبيب
verb نجم | root: ن ج م | form: 1 | masdar: نجم | vowel: u | class: occur
verb نتج | root: ن ت ج | form: 1 | masdar: نتاج | vowel: u | class: occur
verb اختلف | root: خ ل ف | form: 8 | masdar: اختلاف
verb تجاوز | root: ج و ز | form: 6 | masdar: تجاوز
verb استغرق | root: غ ر ق | form: 10 | masdar: استغراق
verb أتاح | root: ت و ح | form: 4 | masdar: إتاحة
verb ضمن | root: ض م ن | form: 1 | masdar: ضمان | vowel: a
verb ساد | root: س و د | form: 1 | masdar: سيادة | vowel: u
verb عاش | root: ع ي ش | form: 1 | masdar: عيش | vowel: i
verb سكن | root: س ك ن | form: 1 | masdar: سكن | vowel: u
verb ولد | root: و ل د | form: 1 | masdar: ولادة | vowel: i
verb عرف | root: ع ر ف | form: 1 | masdar: معرفة | vowel: i
verb فهم | root: ف ه م | form: 1 | masdar: فهم | vowel: a
verb درس | root: د ر س | form: 1 | masdar: دراسة | vowel: u
verb قرأ | root: ق ر ء | form: 1 | masdar: قراءة | vowel: a
verb سمع | root: س م ع | form: 1 | masdar: سمع | vowel: a
verb شاهد | root: ش ه د | form: 3 | masdar: مشاهدة
verb نظر | root: ن ظ ر | form: 1 | masdar: نظر | vowel: u
verb بدا | root: ب د و | form: 1 | masdar: بدو | vowel: u
verb ظهر | root: ظ ه ر | form: 1 | masdar: ظهور | vowel: a
verb أظهر | root: ظ ه ر | form: 4 | masdar: إظهار
verb أبرز | root: ب ر ز | form: 4 | masdar: إبراز
verb برز | root: ب ر ز | form: 1 | masdar: بروز | vowel: u
verb اختار | root: خ ي ر | form: 8 | masdar: اختيار
verb انتخب | root: ن خ ب | form: 8 | masdar: انتخاب
verb عيّن | root: ع ي ن | form: 2 | masdar: تعيين
verb صوّت | root: ص و ت | form: 2 | masdar: تصويت
  sense: for | cameo: 051 | frame: hail | when: for @decision
verb ترشّح | root: ر ش ح | form: 5 | masdar: ترشح
verb رشّح | root: ر ش ح | form: 2 | masdar: ترشيح
verb فاز | root: ف و ز | form: 1 | masdar: فوز | vowel: u
verb خسر | root: خ س ر | form: 1 | masdar: خسارة | vowel: a
verb جمع | root: ج م ع | form: 1 | masdar: جمع | vowel: a
verb طال | root: ط و ل | form: 1 | masdar: طول | vowel: u
verb مرّ | root: م ر ر | form: 1 | masdar: مرور | vowel: u
verb أفضى | root: ف ض ي | form: 4 | masdar: إفضاء | class: occur
verb قاد | root: ق و د | form: 1 | masdar: قيادة | vowel: u
  sense: war | cameo: 190 | frame: done-to | when: object @attack
  sense: mediate | cameo: 045 | frame: act-on | when: object @talks
  sense: mediate-in | cameo: 045 | frame: act-on | when: object وساطة
  sense: delegation | cameo: 040 | frame: meet | when: object وفد
  sense: protest | cameo: 141 | frame: alone | when: object @protest
  sense: none | cameo: none
verb أدار | root: د و ر | form: 4 | masdar: إدارة
  sense: mechanism | cameo: 060 | frame: together | when: with party
verb أشرف | root: ش ر ف | form: 4 | masdar: إشراف
  sense: mediate | cameo: 045 | frame: act-on | when: on @talks
verb راقب | root: ر ق ب | form: 3 | masdar: مراقبة
  sense: truce | cameo: 062 | frame: together | when: object @ceasefire
verb تولّد | root: و ل د | form: 5 | masdar: تولد
verb استند | root: س ن د | form: 8 | masdar: استناد
verb استخدم | root: خ د م | form: 10 | masdar: استخدام
  sense: force | cameo: 190 | frame: done-to | when: object @weapon
  sense: veto | cameo: 129 | frame: hail | when: object فيتو
  sense: none | cameo: none
verb استعمل | root: ع م ل | form: 10 | masdar: استعمال
verb استغلّ | root: غ ل ل | form: 10 | masdar: استغلال
verb احتاج | root: ح و ج | form: 8 | masdar: احتياج
verb افتقر | root: ف ق ر | form: 8 | masdar: افتقار
verb امتلك | root: م ل ك | form: 8 | masdar: امتلاك
verb ملك | root: م ل ك | form: 1 | masdar: ملك | vowel: i
verb خدم | root: خ د م | form: 1 | masdar: خدمة | vowel: i
verb صنع | root: ص ن ع | form: 1 | masdar: صنع | vowel: a
verb أنتج | root: ن ت ج | form: 4 | masdar: إنتاج
verb ترك | root: ت ر ك | form: 1 | masdar: ترك | vowel: u
verb أبقى | root: ب ق ي | form: 4 | masdar: إبقاء
verb حافظ | root: ح ف ظ | form: 3 | masdar: محافظة
verb احتفظ | root: ح ف ظ | form: 8 | masdar: احتفاظ
verb حمى | root: ح م ي | form: 1 | masdar: حماية | vowel: i
  sense: protect | cameo: 074 | frame: give | when: object @civilian
verb أثّر | root: ء ث ر | form: 2 | masdar: تأثير
verb تأثّر | root: ء ث ر | form: 5 | masdar: تأثر
verb انعكس | root: ع ك س | form: 7 | masdar: انعكاس
verb ازدهر | root: ز ه ر | form: 8 | masdar: ازدهار
verb تطوّر | root: ط و ر | form: 5 | masdar: تطور
verb نما | root: ن م و | form: 1 | masdar: نمو | vowel: u
verb تغيّر | root: غ ي ر | form: 5 | masdar: تغير
verb غيّر | root: غ ي ر | form: 2 | masdar: تغيير
verb عدّل | root: ع د ل | form: 2 | masdar: تعديل
verb حسّن | root: ح س ن | form: 2 | masdar: تحسين
verb تحسّن | root: ح س ن | form: 5 | masdar: تحسن
verb تدهور | root: د ه و ر | form: quad2 | masdar: تدهور
verb سمّى | root: س م ي | form: 2 | masdar: تسمية
verb أضاع | root: ض ي ع | form: 4 | masdar: إضاعة
verb فقد | root: ف ق د | form: 1 | masdar: فقدان | vowel: i
  sense: legitimacy | cameo: 111 | frame: charge | when: object شرعية
verb احتوى | root: ح و ي | form: 8 | masdar: احتواء
verb ركّز | root: ر ك ز | form: 2 | masdar: تركيز
verb ارتبط | root: ر ب ط | form: 8 | masdar: ارتباط
verb اتّسم | root: و س م | form: 8 | masdar: اتسام
verb تميّز | root: م ي ز | form: 5 | masdar: تميز
verb تحوّل | root: ح و ل | form: 5 | masdar: تحول
verb انتقل | root: ن ق ل | form: 8 | masdar: انتقال
verb نزل | root: ن ز ل | form: 1 | masdar: نزول | vowel: i
  sense: street | cameo: 141 | frame: alone | when: to شارع
verb صعد | root: ص ع د | form: 1 | masdar: صعود | vowel: a
verb رجع | root: ر ج ع | form: 1 | masdar: رجوع | vowel: i
verb عبر | root: ع ب ر | form: 1 | masdar: عبور | vowel: u
verb اجتاز | root: ج و ز | form: 8 | masdar: اجتياز
verb اقترب | root: ق ر ب | form: 8 | masdar: اقتراب
verb ابتعد | root: ب ع د | form: 8 | masdar: ابتعاد
verb تفاعل | root: ف ع ل | form: 6 | masdar: تفاعل
verb اعتاد | root: ع و د | form: 8 | masdar: اعتياد
verb لجأ | root: ل ج ء | form: 1 | masdar: لجوء | vowel: a
  sense: asylum | cameo: 075 | frame: receive | when: to party
  sense: court | cameo: 115 | frame: hail | when: to @office
verb سارع | root: س ر ع | form: 3 | masdar: مسارعة
verb بادر | root: ب د ر | form: 3 | masdar: مبادرة
verb سبق | root: س ب ق | form: 1 | masdar: سبق | vowel: i
verb أعقب | root: ع ق ب | form: 4 | masdar: إعقاب
verb تزامن | root: ز م ن | form: 6 | masdar: تزامن
verb صادف | root: ص د ف | form: 3 | masdar: مصادفة
verb ناسب | root: ن س ب | form: 3 | masdar: مناسبة
verb احترم | root: ح ر م | form: 8 | masdar: احترام
verb أحبّ | root: ح ب ب | form: 4 | masdar: إحباب
verb كره | root: ك ر ه | form: 1 | masdar: كره | vowel: a
verb خاف | root: خ و ف | form: 1 | masdar: خوف | vowel: a
verb خشي | root: خ ش ي | form: 1 | masdar: خشية | vowel: a | class: concern
verb غضب | root: غ ض ب | form: 1 | masdar: غضب | vowel: a
verb فرح | root: ف ر ح | form: 1 | masdar: فرح | vowel: a
verb سعد | root: س ع د | form: 1 | masdar: سعادة | vowel: a
verb أسعد | root: س ع د | form: 4 | masdar: إسعاد
verb كفى | root: ك ف ي | form: 1 | masdar: كفاية | vowel: i
verb أغرى | root: غ ر ي | form: 4 | masdar: إغراء
verb أقنع | root: ق ن ع | form: 4 | masdar: إقناع
verb اقتنع | root: ق ن ع | form: 8 | masdar: اقتناع
verb فكّر | root: ف ك ر | form: 2 | masdar: تفكير
verb حسب | root: ح س ب | form: 1 | masdar: حساب | vowel: a
verb حدث | root: ح د ث | form: 1 | masdar: حدوث | vowel: u | class: occur
verb طرأ | root: ط ر ء | form: 1 | masdar: طروء | vowel: a
verb تكوّن | root: ك و ن | form: 5 | masdar: تكون
verb تألّف | root: ء ل ف | form: 5 | masdar: تألف
verb عكس | root: ع ك س | form: 1 | masdar: عكس | vowel: i
verb تسنّى | root: س ن ي | form: 5 | masdar: تسن
verb أوجد | root: و ج د | form: 4 | masdar: إيجاد
verb أزال | root: ز و ل | form: 4 | masdar: إزالة
  sense: barriers | cameo: 060 | frame: together | when: object @obstacle | when: with party
  sense: mines | cameo: 0873 | frame: yield | when: object لغم
verb تفوّق | root: ف و ق | form: 5 | masdar: تفوق
verb واكب | root: و ك ب | form: 3 | masdar: مواكبة | passive: no
verb استحقّ | root: ح ق ق | form: 10 | masdar: استحقاق
verb تحمّل | root: ح م ل | form: 5 | masdar: تحمل
verb اشتمل | root: ش م ل | form: 8 | masdar: اشتمال
verb انفرد | root: ف ر د | form: 7 | masdar: انفراد
verb انقسم | root: ق س م | form: 7 | masdar: انقسام
verb تفاقم | root: ف ق م | form: 6 | masdar: تفاقم
verb تصاعد | root: ص ع د | form: 6 | masdar: تصاعد
verb صعّد | root: ص ع د | form: 2 | masdar: تصعيد
verb تراوح | root: ر و ح | form: 6 | masdar: تراوح
verb سار | root: س ي ر | form: 1 | masdar: سير | vowel: i
  sense: mechanism | cameo: 060 | frame: together | noun: no | when: subject @cooperation
  sense: none | cameo: none
verb جنّب | root: ج ن ب | form: 2 | masdar: تجنيب
verb تجنّب | root: ج ن ب | form: 5 | masdar: تجنب
verb تفادى | root: ف د ي | form: 6 | masdar: تفاد
verb واظب | root: و ظ ب | form: 3 | masdar: مواظبة | passive: no
verb أكل | root: ء ك ل | form: 1 | masdar: أكل | vowel: u
verb شرب | root: ش ر ب | form: 1 | masdar: شرب | vowel: a
verb نام | root: ن و م | form: 1 | masdar: نوم | vowel: a
verb مشى | root: م ش ي | form: 1 | masdar: مشي | vowel: i
verb جلس | root: ج ل س | form: 1 | masdar: جلوس | vowel: i
verb ركب | root: ر ك ب | form: 1 | masdar: ركوب | vowel: a
verb سقى | root: س ق ي | form: 1 | masdar: سقي | vowel: i
verb لبس | root: ل ب س | form: 1 | masdar: لبس | vowel: a
verb فاق | root: ف و ق | form: 1 | masdar: فوق | vowel: u
verb ضعف | root: ض ع ف | form: 1 | masdar: ضعف | vowel: u
verb قوّى | root: ق و ي | form: 2 | masdar: تقوية
  sense: relations | cameo: 060 | frame: together | when: object @relations
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: two | cameo: 060 | frame: together | when: self dual
  sense: none | cameo: none
verb أضعف | root: ض ع ف | form: 4 | masdar: إضعاف
verb قاس | root: ق ي س | form: 1 | masdar: قياس | vowel: i
verb عانى | root: ع ن ي | form: 3 | masdar: معاناة
verb احتفل | root: ح ف ل | form: 8 | masdar: احتفال
verb استذكر | root: ذ ك ر | form: 10 | masdar: استذكار
verb نسي | root: ن س ي | form: 1 | masdar: نسيان | vowel: a
verb تذكّر | root: ذ ك ر | form: 5 | masdar: تذكر
verb تخرّج | root: خ ر ج | form: 5 | masdar: تخرج
verb علّم | root: ع ل م | form: 2 | masdar: تعليم
verb تعلّم | root: ع ل م | form: 5 | masdar: تعلم
verb شغل | root: ش غ ل | form: 1 | masdar: شغل | vowel: a
verb انشغل | root: ش غ ل | form: 7 | masdar: انشغال
verb استقرّ | root: ق ر ر | form: 10 | masdar: استقرار
verb ثبت | root: ث ب ت | form: 1 | masdar: ثبوت | vowel: u
verb أثبت | root: ث ب ت | form: 4 | masdar: إثبات
verb برهن | root: ب ر ه ن | form: quad | masdar: برهنة
verb ترجم | root: ت ر ج م | form: quad | masdar: ترجمة
verb عرّض | root: ع ر ض | form: 2 | masdar: تعريض
verb ورد | root: و ر د | form: 1 | masdar: ورود | vowel: i
verb صدر | root: ص د ر | form: 1 | masdar: صدور | vowel: u
verb نصّ | root: ن ص ص | form: 1 | masdar: نص | vowel: u
verb خصّ | root: خ ص ص | form: 1 | masdar: خص | vowel: u
verb همّ | root: ه م م | form: 1 | masdar: هم | vowel: u
verb اهتمّ | root: ه م م | form: 8 | masdar: اهتمام
verb عني | root: ع ن ي | form: 1 | masdar: عناية | vowel: i | past: عنى | present: يعني
verb أسند | root: س ن د | form: 4 | masdar: إسناد
verb وظّف | root: و ظ ف | form: 2 | masdar: توظيف
verb أهّل | root: ء ه ل | form: 2 | masdar: تأهيل
verb فحص | root: ف ح ص | form: 1 | masdar: فحص | vowel: a
verb حمد | root: ح م د | form: 1 | masdar: حمد | vowel: a
verb أدخل | root: د خ ل | form: 4 | masdar: إدخال
verb أخرج | root: خ ر ج | form: 4 | masdar: إخراج
  sense: troops | cameo: 0874 | frame: yield | when: object @force
  sense: expel | cameo: 190 | frame: done-to | when: object مقاتل
verb أنجز | root: ن ج ز | form: 4 | masdar: إنجاز
  sense: project | cameo: 060 | frame: together | when: object @project
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: accord | cameo: 057 | frame: together | when: object @document
  sense: the-two | cameo: 060 | frame: together | when: subject @anaphor-two
verb أهمل | root: ه م ل | form: 4 | masdar: إهمال
verb أخطأ | root: خ ط ء | form: 4 | masdar: إخطاء
verb ألّف | root: ء ل ف | form: 2 | masdar: تأليف
verb صوّر | root: ص و ر | form: 2 | masdar: تصوير
verb رسم | root: ر س م | form: 1 | masdar: رسم | vowel: u
verb بشّر | root: ب ش ر | form: 2 | masdar: تبشير
verb وصّى | root: و ص ي | form: 2 | masdar: توصية
verb راجع | root: ر ج ع | form: 3 | masdar: مراجعة
verb قارن | root: ق ر ن | form: 3 | masdar: مقارنة
verb ساوى | root: س و ي | form: 3 | masdar: مساواة
verb سوّى | root: س و ي | form: 2 | masdar: تسوية
  sense: settle | cameo: 037 | frame: together | when: object @war
  sense: none | cameo: none
verb ترتّب | root: ر ت ب | form: 5 | masdar: ترتب
verb رتّب | root: ر ت ب | form: 2 | masdar: ترتيب
verb صاغ | root: ص و غ | form: 1 | masdar: صياغة | vowel: u
verb وازن | root: و ز ن | form: 3 | masdar: موازنة | passive: no
verb باح | root: ب و ح | form: 1 | masdar: بوح | vowel: u
verb تاب | root: ت و ب | form: 1 | masdar: توبة | vowel: u
verb أوجز | root: و ج ز | form: 4 | masdar: إيجاز
verb استمدّ | root: م د د | form: 10 | masdar: استمداد
verb استقطب | root: ق ط ب | form: 10 | masdar: استقطاب
  sense: recruit | cameo: 154 | frame: alone | when: for @clash
  sense: none | cameo: none
verb استثار | root: ث و ر | form: 10 | masdar: استثارة
verb جذب | root: ج ذ ب | form: 1 | masdar: جذب | vowel: i
verb نافس | root: ن ف س | form: 3 | masdar: منافسة
verb تنافس | root: ن ف س | form: 6 | masdar: تنافس
verb تصدّر | root: ص د ر | form: 5 | masdar: تصدر
verb سجد | root: س ج د | form: 1 | masdar: سجود | vowel: u
verb أعدّ | root: ع د د | form: 4 | masdar: إعداد
verb هيّأ | root: ه ي ء | form: 2 | masdar: تهيئة
verb اتّجه | root: و ج ه | form: 8 | masdar: اتجاه
verb اتّبع | root: ت ب ع | form: 8 | masdar: اتباع
verb تبع | root: ت ب ع | form: 1 | masdar: تبع | vowel: a
verb حلم | root: ح ل م | form: 1 | masdar: حلم | vowel: u
verb غطّى | root: غ ط ي | form: 2 | masdar: تغطية
verb ملأ | root: م ل ء | form: 1 | masdar: ملء | vowel: a
verb فرّ | root: ف ر ر | form: 1 | masdar: فرار | vowel: i
verb هرب | root: ه ر ب | form: 1 | masdar: هروب | vowel: u
verb نزح | root: ن ز ح | form: 1 | masdar: نزوح | vowel: a
verb هاجر | root: ه ج ر | form: 3 | masdar: مهاجرة
verb اختفى | root: خ ف ي | form: 8 | masdar: اختفاء
verb أخفى | root: خ ف ي | form: 4 | masdar: إخفاء
verb كذب | root: ك ذ ب | form: 1 | masdar: كذب | vowel: i
verb خدع | root: خ د ع | form: 1 | masdar: خداع | vowel: a
verb سرق | root: س ر ق | form: 1 | masdar: سرقة | vowel: i
verb هرّب | root: ه ر ب | form: 2 | masdar: تهريب | class: crime
verb روّج | root: ر و ج | form: 2 | masdar: ترويج | class: crime
verb رأف | root: ر ء ف | form: 1 | masdar: رأفة | vowel: a
verb نبّه | root: ن ب ه | form: 2 | masdar: تنبيه | class: reporting
verb تنبّه | root: ن ب ه | form: 5 | masdar: تنبه
verb راهن | root: ر ه ن | form: 3 | masdar: مراهنة
verb دلّ | root: د ل ل | form: 1 | masdar: دلالة | vowel: u
verb كمل | root: ك م ل | form: 1 | masdar: كمال | vowel: u
verb أفسح | root: ف س ح | form: 4 | masdar: إفساح
verb مهّد | root: م ه د | form: 2 | masdar: تمهيد
  sense: coop | cameo: 060 | frame: together | when: for @cooperation
verb سهّل | root: س ه ل | form: 2 | masdar: تسهيل
  sense: trade | cameo: 061 | frame: together | when: object @trade
  sense: aid | cameo: 0863 | frame: yield | when: object @aid
  sense: visa | cameo: 081 | frame: yield | when: object تأشيرة
verb صعب | root: ص ع ب | form: 1 | masdar: صعوبة | vowel: u
verb نشأ | root: ن ش ء | form: 1 | masdar: نشأة | vowel: a
verb انخرط | root: خ ر ط | form: 7 | masdar: انخراط
verb اعتنق | root: ع ن ق | form: 8 | masdar: اعتناق
verb التحق | root: ل ح ق | form: 8 | masdar: التحاق
  sense: join-army | cameo: 154 | frame: alone | when: other @force
  sense: none | cameo: none
verb انتسب | root: ن س ب | form: 8 | masdar: انتساب
verb انتمى | root: ن م ي | form: 8 | masdar: انتماء
verb أعاق | root: ع و ق | form: 4 | masdar: إعاقة
  sense: obstruct | cameo: 170 | frame: done-to | when: object @talks
  sense: obstruct-effort | cameo: 170 | frame: done-to | when: object جهد
  sense: none | cameo: none
verb شعر | root: ش ع ر | form: 1 | masdar: شعور | vowel: u
verb انتظر | root: ن ظ ر | form: 8 | masdar: انتظار
verb حفظ | root: ح ف ظ | form: 1 | masdar: حفظ | vowel: a
verb تمتّع | root: م ت ع | form: 5 | masdar: تمتع
verb امتدّ | root: م د د | form: 8 | masdar: امتداد
verb تأخّر | root: ء خ ر | form: 5 | masdar: تأخر
verb تمثّل | root: م ث ل | form: 5 | masdar: تمثل
verb اشتبه | root: ش ب ه | form: 8 | masdar: اشتباه
verb عادل | root: ع د ل | form: 3 | masdar: معادلة
verb ارتدى | root: ر د ي | form: 8 | masdar: ارتداء
verb اقتصر | root: ق ص ر | form: 8 | masdar: اقتصار
verb فضّل | root: ف ض ل | form: 2 | masdar: تفضيل
verb فعل | root: ف ع ل | form: 1 | masdar: فعل | vowel: a
verb أشبه | root: ش ب ه | form: 4 | masdar: إشباه
verb حقّ | root: ح ق ق | form: 1 | masdar: حق | vowel: i
verb تناسب | root: ن س ب | form: 6 | masdar: تناسب
verb أحاط | root: ح و ط | form: 4 | masdar: إحاطة
verb تعدّى | root: ع د ي | form: 5 | masdar: تعد
verb انطبق | root: ط ب ق | form: 7 | masdar: انطباق
verb تأكّد | root: ء ك د | form: 5 | masdar: تأكد
verb تحطّم | root: ح ط م | form: 5 | masdar: تحطم
verb قرّب | root: ق ر ب | form: 2 | masdar: تقريب
  sense: mediate | cameo: 045 | frame: act-on | when: object وجهات النظر
verb فسّر | root: ف س ر | form: 2 | masdar: تفسير
verb توفّر | root: و ف ر | form: 5 | masdar: توفر
verb توافر | root: و ف ر | form: 6 | masdar: توافر
verb تطرّق | root: ط ر ق | form: 5 | masdar: تطرق
verb اتّسع | root: و س ع | form: 8 | masdar: اتساع
verb غاب | root: غ ي ب | form: 1 | masdar: غياب | vowel: i
verb اتّضح | root: و ض ح | form: 8 | masdar: اتضاح
verb أوحى | root: و ح ي | form: 4 | masdar: إيحاء
verb قلّل | root: ق ل ل | form: 2 | masdar: تقليل
verb حدّ | root: ح د د | form: 1 | masdar: حد | vowel: u
verb تكرّر | root: ك ر ر | form: 5 | masdar: تكرر
verb تردّد | root: ر د د | form: 5 | masdar: تردد
verb ميّز | root: م ي ز | form: 2 | masdar: تمييز
verb مال | root: م ي ل | form: 1 | masdar: ميل | vowel: i
verb أجاد | root: ج و د | form: 4 | masdar: إجادة
verb تعرّف | root: ع ر ف | form: 5 | masdar: تعرف
verb استوعب | root: و ع ب | form: 10 | masdar: استيعاب
verb جلب | root: ج ل ب | form: 1 | masdar: جلب | vowel: i
verb تنوّع | root: ن و ع | form: 5 | masdar: تنوع
verb تمحور | root: م ح و ر | form: quad2 | masdar: تمحور
verb تحرّك | root: ح ر ك | form: 5 | masdar: تحرك
verb أضرّ | root: ض ر ر | form: 4 | masdar: إضرار
verb رضي | root: ر ض ي | form: 1 | masdar: رضا | vowel: a
verb تضافر | root: ض ف ر | form: 6 | masdar: تضافر
verb تركّز | root: ر ك ز | form: 5 | masdar: تركز
verb ارتكز | root: ر ك ز | form: 8 | masdar: ارتكاز
verb راعى | root: ر ع ي | form: 3 | masdar: مراعاة
verb عكف | root: ع ك ف | form: 1 | masdar: عكوف | vowel: u
verb تعارض | root: ع ر ض | form: 6 | masdar: تعارض
verb وازى | root: و ز ي | form: 3 | masdar: موازاة | passive: no
verb كثر | root: ك ث ر | form: 1 | masdar: كثرة | vowel: u
verb طمح | root: ط م ح | form: 1 | masdar: طموح | vowel: a | class: hope
verb تخلّل | root: خ ل ل | form: 5 | masdar: تخلل
verb ناهز | root: ن ه ز | form: 3 | masdar: مناهزة
verb رصد | root: ر ص د | form: 1 | masdar: رصد | vowel: u
verb تأسّس | root: ء س س | form: 5 | masdar: تأسس
verb أفصح | root: ف ص ح | form: 4 | masdar: إفصاح | class: reporting
verb نصح | root: ن ص ح | form: 1 | masdar: نصح | vowel: a | sense: advise | cameo: 100 | frame: urge
verb جسّد | root: ج س د | form: 2 | masdar: تجسيد
verb تشكّل | root: ش ك ل | form: 5 | masdar: تشكل
verb تضرّر | root: ض ر ر | form: 5 | masdar: تضرر
verb اكتمل | root: ك م ل | form: 8 | masdar: اكتمال
verb ارتقى | root: ر ق ي | form: 8 | masdar: ارتقاء
verb تهاون | root: ه و ن | form: 6 | masdar: تهاون
verb خلق | root: خ ل ق | form: 1 | masdar: خلق | vowel: u
verb اعتزّ | root: ع ز ز | form: 8 | masdar: اعتزاز
verb وثق | root: و ث ق | form: 1 | masdar: ثقة | vowel: i
verb تخلّص | root: خ ل ص | form: 5 | masdar: تخلص
verb هبط | root: ه ب ط | form: 1 | masdar: هبوط | vowel: i
verb تباين | root: ب ي ن | form: 6 | masdar: تباين
verb انتصر | root: ن ص ر | form: 8 | masdar: انتصار
  sense: win | cameo: 190 | frame: done-to | when: on party
  sense: none | cameo: none
verb انطوى | root: ط و ي | form: 7 | masdar: انطواء
verb جادل | root: ج د ل | form: 3 | masdar: مجادلة
verb عجز | root: ع ج ز | form: 1 | masdar: عجز | vowel: i
verb عثر | root: ع ث ر | form: 1 | masdar: عثور | vowel: u
verb اكتشف | root: ك ش ف | form: 8 | masdar: اكتشاف
verb هيمن | root: ه ي م ن | form: quad | masdar: هيمنة
verb حسم | root: ح س م | form: 1 | masdar: حسم | vowel: i
verb كسب | root: ك س ب | form: 1 | masdar: كسب | vowel: i
verb برّر | root: ب ر ر | form: 2 | masdar: تبرير
verb خوّل | root: خ و ل | form: 2 | masdar: تخويل
verb تخطّى | root: خ ط ي | form: 5 | masdar: تخط
verb تعاطى | root: ع ط ي | form: 6 | masdar: تعاط
verb استهلّ | root: ه ل ل | form: 10 | masdar: استهلال
  sense: begin-visit | cameo: 042 | frame: visit | when: object @visit
  sense: none | cameo: none
verb شقّ | root: ش ق ق | form: 1 | masdar: شق | vowel: u
verb انتزع | root: ن ز ع | form: 8 | masdar: انتزاع | sense: wrest | cameo: 192 | frame: done-to
verb أقلع | root: ق ل ع | form: 4 | masdar: إقلاع
verb انهار | root: ه و ر | form: 7 | masdar: انهيار
verb تعافى | root: ع ف و | form: 6 | masdar: تعاف
verb أرجأ | root: ر ج ء | form: 4 | masdar: إرجاء
  sense: postpone-visit | cameo: 042 | frame: visit | status: conditional | when: object @visit
  sense: postpone-meet | cameo: 040 | frame: meet | status: conditional | when: object @meeting
  sense: talks | cameo: 040 | frame: meet | when: object @talks
  sense: none | cameo: none
verb أجّل | root: ء ج ل | form: 2 | masdar: تأجيل
  sense: postpone-visit | cameo: 042 | frame: visit | status: conditional | when: object @visit
  sense: postpone-meet | cameo: 040 | frame: meet | status: conditional | when: object @meeting
  sense: talks | cameo: 040 | frame: meet | when: object @talks
  sense: none | cameo: none
verb مدّد | root: م د د | form: 2 | masdar: تمديد
  sense: extend-sanction | cameo: 163 | frame: hail | when: object @sanction
  sense: extend-truce | cameo: 0871 | frame: yield | when: object @ceasefire
  sense: accord | cameo: 057 | frame: together | when: object @document
  sense: emergency | cameo: 1724 | frame: done-to | when: object @blockade
  sense: none | cameo: none
verb فاجأ | root: ف ج ء | form: 3 | masdar: مفاجأة
verb لاذ | root: ل و ذ | form: 1 | masdar: لوذ | vowel: u
verb انتهز | root: ن ه ز | form: 8 | masdar: انتهاز
verb استغنى | root: غ ن ي | form: 10 | masdar: استغناء
verb عزا | root: ع ز و | form: 1 | masdar: عزو | vowel: u
verb تكتّم | root: ك ت م | form: 5 | masdar: تكتم
verb ناور | root: ن و ر | form: 3 | masdar: مناورة
verb أرسى | root: ر س ي | form: 4 | masdar: إرساء
verb انحسر | root: ح س ر | form: 7 | masdar: انحسار
verb تصالح | root: ص ل ح | form: 6 | masdar: تصالح | sense: reconcile | cameo: 060 | frame: together
verb صالح | root: ص ل ح | form: 3 | masdar: مصالحة
  sense: reconcile | cameo: 060 | frame: together | when: object party
  sense: none | cameo: none
verb تقارب | root: ق ر ب | form: 6 | masdar: تقارب
  sense: near | cameo: 060 | frame: together | when: with party
  sense: none | cameo: none
verb هرع | root: ه ر ع | form: 1 | masdar: هرع | vowel: a
verb تقاطر | root: ق ط ر | form: 6 | masdar: تقاطر
verb توافد | root: و ف د | form: 6 | masdar: توافد
verb أخّر | root: ء خ ر | form: 2 | masdar: تأخير
verb خيّم | root: خ ي م | form: 2 | masdar: تخييم
verb لحق | root: ل ح ق | form: 1 | masdar: لحاق | vowel: a
verb عمد | root: ع م د | form: 1 | masdar: عمد | vowel: i | sense: none | cameo: none
verb تعمّد | root: ع م د | form: 5 | masdar: تعمد | sense: none | cameo: none
verb أشرك | root: ش ر ك | form: 4 | masdar: إشراك | sense: none | cameo: none
verb أحلّ | root: ح ل ل | form: 4 | masdar: إحلال
  sense: peace | cameo: none | when: object سلام
  sense: none | cameo: none
verb أنفذ | root: ن ف ذ | form: 4 | masdar: إنفاذ | sense: none | cameo: none
verb فوّض | root: ف و ض | form: 2 | masdar: تفويض | sense: none | cameo: none
verb تزايد | root: ز ي د | form: 6 | masdar: تزايد | sense: none | cameo: none
verb تضاءل | root: ض ء ل | form: 6 | masdar: تضاؤل | sense: none | cameo: none
verb نبع | root: ن ب ع | form: 1 | masdar: نبع | vowel: u | sense: none | cameo: none
verb انبثق | root: ب ث ق | form: 7 | masdar: انبثاق | sense: none | cameo: none
verb استتبّ | root: ت ب ب | form: 10 | masdar: استتباب | sense: none | cameo: none
verb أدام | root: د و م | form: 4 | masdar: إدامة | sense: none | cameo: none
verb اشتهر | root: ش ه ر | form: 8 | masdar: اشتهار | sense: none | cameo: none
verb اشتغل | root: ش غ ل | form: 8 | masdar: اشتغال | sense: none | cameo: none
verb وضّح | root: و ض ح | form: 2 | masdar: توضيح | class: reporting | sense: none | cameo: none
verb اقتنى | root: ق ن ي | form: 8 | masdar: اقتناء
  sense: arms | cameo: 061 | frame: together | when: object @weapon
  sense: planes | cameo: 061 | frame: together | when: object @vehicle
  sense: none | cameo: none
verb حفر | root: ح ف ر | form: 1 | masdar: حفر | vowel: i | sense: none | cameo: none
verb سعّر | root: س ع ر | form: 2 | masdar: تسعير | sense: none | cameo: none
verb نقّح | root: ن ق ح | form: 2 | masdar: تنقيح | sense: none | cameo: none
verb نبش | root: ن ب ش | form: 1 | masdar: نبش | vowel: u | sense: none | cameo: none
verb صان | root: ص و ن | form: 1 | masdar: صيانة | vowel: u | sense: none | cameo: none
verb كافح | root: ك ف ح | form: 3 | masdar: مكافحة
  sense: joint | cameo: 060 | frame: together | when: with party | noun: no
  sense: none | cameo: none
verb ناضل | root: ن ض ل | form: 3 | masdar: نضال | sense: none | cameo: none
verb أفسد | root: ف س د | form: 4 | masdar: إفساد | sense: none | cameo: none
verb ضمّد | root: ض م د | form: 2 | masdar: تضميد | sense: none | cameo: none
verb عانق | root: ع ن ق | form: 3 | masdar: معانقة | sense: embrace | cameo: 040 | frame: meet
verb لخّص | root: ل خ ص | form: 2 | masdar: تلخيص | class: reporting | sense: none | cameo: none
verb استهلك | root: ه ل ك | form: 10 | masdar: استهلاك | sense: none | cameo: none
verb تسوّق | root: س و ق | form: 5 | masdar: تسوق | sense: none | cameo: none
verb تنازع | root: ن ز ع | form: 6 | masdar: تنازع | sense: none | cameo: none
verb تخاصم | root: خ ص م | form: 6 | masdar: تخاصم | sense: none | cameo: none
verb عادى | root: ع د و | form: 3 | masdar: معاداة | passive: no | sense: oppose | cameo: 120 | frame: hail
verb أبان | root: ب ي ن | form: 4 | masdar: إبانة | class: reporting | sense: none | cameo: none
verb غمز | root: غ م ز | form: 1 | masdar: غمز | vowel: i | sense: none | cameo: none
verb أخفق | root: خ ف ق | form: 4 | masdar: إخفاق | sense: none | cameo: none
verb تعذّر | root: ع ذ ر | form: 5 | masdar: تعذر | sense: none | cameo: none

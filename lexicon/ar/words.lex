# Closed words of Arabic: what parse knows by class. Particles that attach to a word stand in clitics.lex.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

# ---- joining clauses
word أو | class: coordinator
word أم | class: coordinator
word ثم | class: coordinator
word بل | class: coordinator
word وكذا | class: coordinator
word كذلك | class: coordinator
word وكذلك | class: coordinator
word فضلا عن | class: coordinator ; prep-other
word علاوة على | class: coordinator ; prep-other
word إضافة إلى | class: coordinator ; prep-other
word بالإضافة إلى | class: coordinator ; prep-other
word إلى جانب | class: prep-with ; prep-other
word ناهيك عن | class: coordinator
word وأيضا | class: coordinator
word أن | class: complementizer
word إن | class: complementizer ; reporting
word بأن | class: complementizer
word أنما | class: complementizer
word إنما | class: contrast
word الذي | class: relative | form: الذى
word التي | class: relative | form: التى
word اللذان | class: relative | form: اللذين
word اللتان | class: relative | form: اللتين
word الذين | class: relative
word اللاتي | class: relative | form: اللواتي ; اللائي
word ما | class: relative
word مما | class: relative
word ممن | class: relative
word بما | class: relative
word لما | class: relative
word فيما | class: subordinator
word عما | class: relative
word حيث | class: subordinator
word إذ | class: subordinator
word لأن | class: subordinator
word كون | class: subordinator
word بينما | class: subordinator
word حين | class: temporal ; prep-during
word في حين | class: subordinator
word في الوقت الذي | class: subordinator
word في وقت | class: subordinator
word كما | class: subordinator
word كما أن | class: subordinator
word مثلما | class: subordinator
word خاصة وأن | class: subordinator
word لا سيما | class: subordinator | form: لاسيما ; ولاسيما
word نظرا | class: subordinator ; prep-other
word بسبب | class: prep-other
word نتيجة | class: prep-other
word جراء | class: prep-other | form: من جراء
word إثر | class: prep-after | form: على إثر
word على خلفية | class: prep-other
word بفضل | class: prep-other
word رغم | class: contrast ; prep-other | form: على الرغم من ; بالرغم من ; برغم
word رغم أن | class: contrast | form: على الرغم من أن ; بالرغم من أن
word لكن | class: contrast | form: ولكن ; لكنه ; لكنها ; لكنهم
word غير أن | class: contrast
word إلا أن | class: contrast
word بيد أن | class: contrast
word مع أن | class: contrast
word بدلا من | class: contrast ; prep-other | form: عوضا عن ; بدل
word بعد أن | class: temporal | form: بعدما
word قبل أن | class: temporal
word عندما | class: temporal | form: حينما
word منذ أن | class: temporal
word إلى أن | class: complementizer
  form: على أن ; من أن ; عن أن ; في أن ; إلى أنه ; إلى أنها ; إلى أنهم ; على أنه ; على أنها ; من أنه ; من أنها
  form: إلى إن ; أن لا ; ألا
word حتى | class: temporal ; prep-to
word كلما | class: temporal
word ريثما | class: temporal
word فور | class: prep-after
word بمجرد | class: prep-after | form: بمجرد أن
word إذا | class: conditional | form: إذا ما ; فيما إذا ; ما إذا
word لو | class: conditional
word لولا | class: conditional
word ما لم | class: conditional
word في حال | class: conditional ; prep-in | form: في حالة ; في حال ما إذا
word شريطة | class: conditional ; prep-other | form: شرط أن ; بشرط ; بشرط أن ; على شرط ; شريطة أن
word طالما | class: conditional
word سواء | class: conditional
word كي | class: purpose | form: لكي ; كيلا
word من أجل | class: purpose ; prep-for
word بهدف | class: purpose ; prep-other
word بغية | class: purpose ; prep-other
word بغرض | class: purpose ; prep-other | form: لغرض
word سعيا إلى | class: purpose ; prep-other
word لأجل | class: purpose ; prep-for
word في سبيل | class: purpose ; prep-for
word في مسعى | class: prep-other | form: في محاولة ; في خطوة
word تمهيدا | class: purpose ; prep-other | form: تحضيرا
word بانتظار | class: hope | form: في انتظار

# ---- negation, modality, tense
word لا | class: negator
word لم | class: negator
word لن | class: negator
word ليس | class: negator ; be | form: ليست ; ليسوا ; لسنا ; ليسا ; ليستا
word غير | class: negator
word كلا | class: negator
word دون | class: negator-noun ; prep-other | form: بدون ; من دون ; دون أن ; بدون أن ; من غير ; من دون أن
word عدم | class: negator-noun
word بلا | class: negator-noun ; prep-other
word سوف | class: future
word قد | class: perfect
word لقد | class: perfect | form: فقد ; ولقد
word ربما | class: modal-may | form: لعل
word قد يكون | class: modal-may | form: قد تكون ; قد لا يكون
word من الممكن | class: modal-may | form: من المحتمل ; من المرجح ; من الجائز ; يمكن أن
word من المتوقع | class: future | form: يتوقع أن ; المتوقع أن
word من المقرر | class: future
  form: من المزمع ; من المؤمل ; المقرر أن ; المزمع ; من المرتقب ; من المنتظر ; ينتظر أن ; يرتقب أن ; المرتقب أن ; المنتظر أن
word من شأنه | class: modal-may | form: من شأنها ; من شأنهما ; من شأنهم
word لا بد | class: modal-must | form: لابد ; لا مفر ; لا مناص
word من الضروري | class: modal-must | form: من الواجب ; من المهم ; من اللازم ; من المفترض ; من المفروض
word مفترض | class: modal-must
word لا يزال | class: continue
  form: لا تزال ; ما زال ; ما زالت ; مازال ; مازالت ; لا يزالون ; لا زال ; لا زالت ; لم يزل ; لم تزل ; ما يزال
  form: ما تزال ; ما زالوا

# ---- pointing, counting
word هذا | class: demonstrative
word هذه | class: demonstrative
word ذلك | class: demonstrative
word تلك | class: demonstrative
word هؤلاء | class: demonstrative
word هذان | class: demonstrative | form: هذين
word هاتان | class: demonstrative | form: هاتين
word أولئك | class: demonstrative
word كل | class: determiner ; quantifier
word كلا من | class: determiner ; together | form: كل من
word جميع | class: determiner ; quantifier
word كافة | class: determiner ; quantifier
word بعض | class: quantifier
word معظم | class: quantifier | form: غالبية ; أغلب ; أغلبية
word عدد من | class: quantifier | form: عددا من
word عدة | class: quantifier | form: عديد ; العديد من
word مختلف | class: determiner
word سائر | class: determiner
word أي | class: determiner | form: أية
word نفس | class: determiner | form: ذات
word كثير من | class: quantifier | form: الكثير من ; كثيرا من
word عشرات | class: quantifier
word مئات | class: quantifier | form: المئات من
word آلاف | class: quantifier | form: الآلاف من
word هو | class: pronoun
word هي | class: pronoun
word هما | class: pronoun
word هم | class: pronoun
word هن | class: pronoun
word نحن | class: pronoun
word أنا | class: pronoun
word أنت | class: pronoun
word أنتم | class: pronoun
word بعضهما البعض | class: reciprocal
  form: بعضهم البعض ; بعضها البعض ; بعضهما بعضا ; بعضهم بعضا ; بعضنا البعض ; بعضها بعضا
word معا | class: together ; adverb | form: سويا ; سوية
word بشكل مشترك | class: together ; adverb | form: بصورة مشتركة ; على نحو مشترك
word متبادل | class: reciprocal | form: متبادلة ; المتبادل ; المتبادلة
word مشترك | class: together | form: مشتركة ; المشترك ; المشتركة ; مشتركا

# ---- anaphors: parties that the text named before
word البلدان | class: anaphor-two | form: البلدين ; كلا البلدين ; بلدينا ; بلديهما ; بلداهما ; بلدانا
word الدولتان | class: anaphor-two | form: الدولتين ; كلتا الدولتين ; دولتيهما
word الجانبان | class: anaphor-two | form: الجانبين ; كلا الجانبين
word الطرفان | class: anaphor-two | form: الطرفين ; كلا الطرفين
word الجارتان | class: anaphor-two | form: الجارتين ; الجاران ; الجارين
word الشعبان | class: anaphor-two | form: الشعبين
word الحكومتان | class: anaphor-two | form: الحكومتين ; حكومتي البلدين
word الرئيسان | class: anaphor-two | form: الرئيسين ; رئيسا البلدين ; رئيسي البلدين
word الوزيران | class: anaphor-two | form: الوزيرين
word الزعيمان | class: anaphor-two | form: الزعيمين ; القائدان ; القائدين
word المسؤولان | class: anaphor-two
word العاهلان | class: anaphor-two | form: العاهلين
word الحليفان | class: anaphor-two | form: الحليفين ; الحليفتان ; الحليفتين
word المملكتان | class: anaphor-two | form: المملكتين
word الوفدان | class: anaphor-two | form: الوفدين
word الجيشان | class: anaphor-two | form: الجيشين
word الدول الثلاث | class: anaphor-two | number: pl
  form: البلدان الثلاثة ; الأطراف الثلاثة ; الجوانب الثلاثة ; الدول الأربع ; الدول الخمس ; الدول الست ; الأطراف الأربعة
  form: البلدان الأربعة ; البلدان الخمسة ; الوزراء الثلاثة ; الرؤساء الثلاثة ; القادة الثلاثة ; الزعماء الثلاثة
word القادة | class: anaphor-two | number: pl
  form: الزعماء ; قادة الدول ; قادة الدول الأعضاء ; رؤساء الدول والحكومات ; رؤساء الدول ; زعماء الدول ; القادة المشاركون
word المجتمعون | class: anaphor-two | number: pl | form: المجتمعين ; المؤتمرون ; المؤتمرين ; المتحاورون
word المشاركون | class: anaphor-two | number: pl | form: المشاركين ; الأطراف المشاركة ; الدول المشاركة ; الوفود المشاركة
word الدول الأعضاء | class: anaphor-two | number: pl | form: البلدان الأعضاء ; الدول المؤسسة ; المجلس الوزاري
word المملكة | class: anaphor-state | states: SAU ; JOR ; MAR ; BHR ; GBR ; ESP ; NLD ; BEL ; SWE ; NOR ; DNK ; THA ; KHM ; BTN ; LSO ; SWZ ; TON
word البلاد | class: anaphor-state
word البلد | class: anaphor-state
word الدولة | class: anaphor-state
word الحكومة | class: anaphor-state
word الجمهورية | class: anaphor-state
word الأمة | class: anaphor-state
word الوطن | class: anaphor-state
word المنظمة | class: anaphor-org
word الرابطة | class: anaphor-org
word التكتل | class: anaphor-org
word الاتحاد | class: anaphor-org
word المجلس | class: anaphor-org
word الحلف | class: anaphor-org
word التحالف | class: anaphor-org
word الهيئة | class: anaphor-org
word المجموعة | class: anaphor-org
word الحركة | class: anaphor-org
word الحزب | class: anaphor-org
word الجماعة | class: anaphor-org
word التنظيم | class: anaphor-org
word الوكالة | class: anaphor-org
word الصندوق | class: anaphor-org
word البنك | class: anaphor-org
word الائتلاف | class: anaphor-org
word المفوضية | class: anaphor-org
word المحكمة | class: anaphor-org
word بلاده | class: anaphor-own
  form: بلادها ; بلده ; بلدها ; دولته ; حكومته ; شعبه ; بلادنا ; بلدنا ; دولتنا ; حكومتنا ; وطنه ; وطنها ; حكومتها
  form: حكومتهم ; بلادهم ; بلدهم
word نظير | class: counterpart | form: نظيره ; نظيرها ; نظيرته ; نظيرتها ; نظرائه ; نظرائها ; نظيريه ; نظراؤه ; نظرائهم

# ---- prepositions
word مع | class: prep-with
word بمشاركة | class: prep-with | form: بمعية ; بصحبة ; برفقة ; بحضور
word إلى | class: prep-to | form: الى
word نحو | class: prep-to
word تجاه | class: prep-to | form: إزاء ; حيال ; صوب
word لدى | class: prep-in
word لصالح | class: prep-for | form: في صالح ; لمصلحة
word من | class: prep-from
word عن | class: prep-about
word في | class: prep-in | form: فى
word داخل | class: prep-in
word قبالة | class: prep-in
word خارج | class: prep-in
word عند | class: prep-in
word قرب | class: prep-in | form: بالقرب من ; على مقربة من
word على | class: prep-on | form: علي
word فوق | class: prep-on
word بين | class: prep-between | form: ما بين ; فيما بين ; بينه ; بينهما ; فيما بينها ; فيما بينهم
word ضد | class: prep-against
word في وجه | class: prep-against | form: في مواجهة ; بوجه
word من قبل | class: prep-by | form: من جانب ; من طرف
word على يد | class: prep-by | form: على أيدي ; بأيدي ; بيد
word بواسطة | class: prep-by
word عبر | class: prep-by | form: من خلال ; عن طريق
word باسم | class: prep-by | form: نيابة عن ; بالنيابة عن
word بشأن | class: prep-about | form: في شأن
word حول | class: prep-about
word بخصوص | class: prep-about | form: في خصوص ; فيما يتعلق ; في ما يتعلق ; فيما يخص ; في ما يخص ; بصدد
word خلال | class: prep-during
word أثناء | class: prep-during | form: في أثناء
word طوال | class: prep-during | form: طيلة ; على مدى ; على مدار ; على مر
word على هامش | class: prep-during
word إبان | class: prep-during | form: في مستهل ; في غضون ; بالتزامن مع ; تزامنا مع
word بعد | class: prep-after
word عقب | class: prep-after | form: في أعقاب
word غداة | class: prep-after
word بعيد | class: prep-after
word منذ | class: prep-after
word في ختام | class: prep-after
word قبل | class: prep-before
word قبيل | class: prep-before
word عشية | class: prep-before
word في إطار | class: prep-within | form: ضمن ; ضمن إطار ; في نطاق ; داخل إطار ; في سياق
word تحت | class: prep-under
word تحت مظلة | class: prep-under | form: تحت رعاية ; برعاية ; تحت إشراف ; بإشراف ; تحت قيادة ; بقيادة ; برئاسة
word وفقا | class: prep-according | form: وفق
word بحسب | class: prep-according | form: حسب
word حسبما | class: prep-according | form: بحسب ما ; وفق ما ; وفقا لما ; على حد قول ; على حد تعبير ; على حد وصف
word طبقا | class: prep-according
word نقلا عن | class: prep-according
word استنادا إلى | class: prep-according
word بموجب | class: prep-under
word بناء على | class: prep-under | form: تنفيذا ; بتوجيه من ; بتوجيهات
word بدعوة من | class: prep-by-invitation
  form: تلبية لدعوة ; بناء على دعوة ; بدعوة ; تلبية لدعوة من ; بناء على دعوة من ; تلبية للدعوة
word سوى | class: prep-other | form: إلا ; باستثناء
word مثل | class: prep-other
word بمثابة | class: prep-other | form: بصفته ; بصفتها ; بصفة ; على غرار ; بحجة ; بذريعة ; بدعوى
word كمثل | class: prep-other
word بمناسبة | class: prep-other | form: في مناسبة
word أمام | class: prep-to
word وراء | class: prep-other | form: خلف
word مقابل | class: prep-for | form: في مقابل
word بما في ذلك | class: prep-other | form: بما فيها ; بما فيهم ; بينها ; بينهم ; من بينها ; من بينهم

# ---- given names that are also, or look like, a verb, a noun or an adjective
word أحمد | class: given-name
  form: احمد ; محمود ; سعد ; فيصل ; يوسف ; ياسر ; يحيى ; حمد ; زيد ; خان ; فالح ; رأفت ; وهبي ; فواز
  form: جلوي ; فهد ; خالد ; طارق ; ناصر ; ماجد ; طلال ; عبدالله ; عبدالعزيز ; عبدالرحمن ; مصطفى ; منصور
  form: معاذ ; مهدي ; نبيل ; هيثم ; يعقوب ; سعيد ; سالم ; غسان ; كريم ; محسن ; موسى ; نجيب ; هادي
  form: إياد ; أنور ; أنس ; أكرم ; أسعد ; أسامة ; جابر ; جعفر ; حازم ; حاتم ; حامد ; حمود ; خليل ; داود
  form: ثامر ; بدر ; بكر ; عيسى ; عايض ; عبيد ; مريم ; زينب ; نجلاء ; لولوة ; عائشة ; إبراهيم ; ابراهيم
  form: سليمان ; سلطان ; نايف ; بندر ; مروان ; مشعل ; وليد ; حسين ; عثمان ; قاسم ; زياد

# ---- time by words, adverbs, titles
word المقبل | class: coming | form: المقبلة ; المقبلين ; مقبل ; مقبلة ; المقبلون
word القادم | class: coming | form: القادمة ; القادمين ; قادم ; قادمة
word الآتي | class: coming | form: الآتية
word المرتقب | class: coming | form: المرتقبة ; مرتقب ; مرتقبة ; المنتظر ; المنتظرة ; منتظر ; منتظرة ; المرتقبين
word المزمعة | class: coming | form: المزمع عقده ; المزمع عقدها ; المقرر عقده ; المقرر عقدها ; المقررة
word لاحق | class: coming | form: لاحقا ; في وقت لاحق ; فيما بعد
word غدا | class: coming | form: الغد ; غد ; بعد غد
word قريبا | class: coming
word مستقبلا | class: coming | form: في المستقبل
word الماضي | class: gone | form: الماضية ; الماضيين ; الماضيتين
word المنصرم | class: gone | form: المنصرمة
word الفائت | class: gone | form: الفائتة
word السابق | class: gone | form: السابقة ; السابقين ; سابقا
word الأخير | class: gone | form: الأخيرة ; الأخيرين
word أمس | class: gone | form: أمس الأول ; أول أمس ; البارحة ; أول من أمس
word مؤخرا | class: gone | form: أخيرا
word آنذاك | class: gone | form: حينها ; وقتها ; حينذاك ; وقتذاك
word حاليا | class: ongoing | form: الآن ; في الوقت الراهن ; في الوقت الحالي ; حتى الآن ; حاليا
word الجاري | class: ongoing | form: الجارية ; الحالي ; الحالية ; الراهن ; الراهنة
word باستمرار | class: ongoing | form: بشكل مستمر ; دوما ; دائما
word أيضا | class: adverb
word فقط | class: adverb | form: فحسب
word جدا | class: adverb
word بقوة | class: adverb | form: بشدة ; بحزم ; بنشاط ; بسلاسة
word بشكل | class: adverb | form: بصورة ; على نحو
word هناك | class: adverb | form: ثمة ; ثمت
word هنا | class: adverb
word كيف | class: adverb
word هل | class: adverb
word لماذا | class: adverb
word مجددا | class: adverb | form: من جديد ; مرة أخرى
word من جهته | class: adverb
  form: من جهتها ; من جانبه ; من جانبها ; بدوره ; بدورها ; من ناحيته ; من ناحيتها ; من جهتهم
word من جهة أخرى | class: adverb
  form: من ناحية أخرى ; من جانب آخر ; في غضون ذلك ; في المقابل ; في هذه الأثناء ; في سياق متصل ; في الوقت نفسه
  form: في الوقت ذاته ; في السياق ذاته ; في السياق نفسه ; إلى ذلك ; في هذا السياق ; في هذا الإطار ; في هذا الصدد
  form: في هذا الشأن
word على سبيل المثال | class: adverb
word خصوصا | class: adverb | form: خاصة ; بخاصة ; وخصوصا
word تقريبا | class: adverb
word السيد | class: title | form: السيدة ; سيد
word الدكتور | class: title | form: الدكتورة ; دكتور ; د
word الأمير | class: title | form: أمير ; الأميرة
word الشيخ | class: title | form: شيخ
word معالي | class: title | form: معاليه
word سمو | class: title
  form: سموه ; صاحب السمو ; صاحب السمو الملكي ; صاحب السمو الأمير ; صاحب السمو الملكي الأمير ; سمو الأمير
  form: سمو الشيخ ; سموهما ; صاحبة السمو
word جلالة | class: title | form: جلالته ; صاحب الجلالة
word فخامة | class: title | form: فخامته
word سعادة | class: title | form: سعادته
word دولة الرئيس | class: title
word سماحة | class: title | form: سماحته
word فضيلة | class: title | form: فضيلته ; فضيلة الشيخ
word المهندس | class: title | form: المهندسة ; م
word اللواء | class: title | form: لواء
word العميد | class: title
word الفريق أول | class: title | form: الفريق أول ركن ; الفريق الركن
word الجنرال | class: title | form: جنرال
word العقيد | class: title
word الرائد | class: title
word المشير | class: title
word الأستاذ | class: title | form: أستاذ
word البروفيسور | class: title
word المستشار | class: title

# ---- prepositions with their pronoun: nominals that wait for nothing
word به | class: pronoun | form: بها ; بهم ; بهما ; بنا
word له | class: pronoun | form: لها ; لهم ; لهما ; لنا ; لي ; لك ; لكم
word منه | class: pronoun | form: منها ; منهم ; منهما ; منا
word عنه | class: pronoun | form: عنها ; عنهم ; عنهما
word عليه | class: pronoun | form: عليها ; عليهم ; عليهما ; علينا
word إليه | class: pronoun | form: إليها ; إليهم ; إليهما ; إلينا
word فيه | class: pronoun | form: فيها ; فيهم ; فيهما
word معه | class: pronoun | form: معها ; معهم ; معهما ; معنا
word لديه | class: pronoun | form: لديها ; لديهم ; لدينا
word حوله | class: pronoun | form: حولها ; حولهم
word بعده | class: pronoun | form: بعدها ; قبله ; قبلها
word خلاله | class: pronoun | form: خلالها
word ذلك أن | class: subordinator
word أما | class: contrast
word فإن | class: complementizer | form: فإنه ; فإنها
word حيث أن | class: subordinator | form: حيث إن
word أحد | class: quantifier | form: إحدى ; واحد ; واحدة
word أكثر من | class: quantifier | form: أقل من ; ما لا يقل عن ; ما يزيد على ; ما يزيد عن ; أكثر
word نحو#2 | class: quantifier | form: حوالي ; قرابة ; زهاء
word اثنا عشر | class: quantifier
  form: اثني عشر ; اثنتا عشرة ; اثنتي عشرة ; أحد عشر ; إحدى عشرة ; ثلاثة عشر ; ثلاث عشرة ; أربعة عشر ; أربع عشرة
  form: خمسة عشر ; خمس عشرة ; ستة عشر ; ست عشرة ; سبعة عشر ; سبع عشرة ; ثمانية عشر ; ثماني عشرة ; تسعة عشر ; تسع عشرة
word ثلاثة | class: quantifier
  form: ثلاث ; أربعة ; أربع ; خمسة ; خمس ; ستة ; ست ; سبعة ; سبع ; ثمانية ; ثماني ; تسعة ; تسع ; عشرة ; عشر ; اثنان
  form: اثنين ; اثنتان ; اثنتين
word عشرون | class: quantifier
  form: عشرين ; ثلاثون ; ثلاثين ; أربعون ; أربعين ; خمسون ; خمسين ; ستون ; ستين ; سبعون ; سبعين ; ثمانون ; ثمانين
  form: تسعون ; تسعين
word ذو | class: determiner | form: ذي ; ذا ; ذوي ; ذوو
word مجرد | class: determiner
word شبه | class: determiner
word جميعا | class: adverb | form: كلهم ; كلها ; كله ; جميعهم ; جميعها
word الجميع | class: quantifier
word يا | class: adverb
word نعم | class: adverb
word ماذا | class: adverb | form: متى ; أين ; كم ; من الذي
word هكذا | class: adverb
  form: هنالك ; لذا ; لذلك ; بالتالي ; وبالتالي ; من ثم ; بالفعل ; فعلا ; بالطبع ; طبعا ; غالبا ; تماما ; كثيرا
  form: قليلا ; جيدا ; بسرعة ; فورا ; سريعا ; نهائيا ; رسميا

# ---- verb forms that are auxiliaries wherever they stand
word يجب | class: modal-must | form: تجب ; ينبغي ; يتعين ; يتوجب ; يتحتم
word يمكن | class: modal-may | form: يمكنه ; يمكنها ; يمكننا ; بإمكانه ; بإمكانها ; بالإمكان
word يعد | class: be | form: تعد

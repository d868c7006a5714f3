# Arabic rules on where an act stands: time and setting, topic, content of another act, kinds of trigger. They see the
# marks of rules-1-act.lex.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

# ---- time and setting -----------------------------------------------------------------------------------------------
rule time-after
  pattern: prep-after any? >trigger
  mark: timephrase
  good: بعد توقيع الاتفاقية
  wrong: وقع الوزير الاتفاقية

rule time-before
  pattern: prep-before any? >trigger
  mark: timephrase
  good: قبل زيارة الرئيس
  wrong: زار الرئيس القاهرة

rule time-during
  pattern: prep-during any? >trigger
  mark: timephrase ; setting
  good: خلال زيارة الوزير
  wrong: انتهت زيارة الوزير

rule setting-in
  pattern: prep-in any? >@meeting/@talks/@visit/@call
  mark: setting
  good: قال في اجتماع عقد أمس
  wrong: بدأ اجتماع في الرياض

rule setting-within
  pattern: prep-within any? >trigger
  mark: setting
  good: في إطار التعاون بين البلدين
  wrong: يتواصل التعاون بين البلدين

rule setting-under
  pattern: prep-under any? >trigger
  mark: setting
  good: بموجب الاتفاقية
  wrong: وقع الاتفاقية

rule setting-according
  pattern: prep-according any? any? >trigger
  mark: setting
  good: وفقا للاتفاق
  wrong: وقعا الاتفاق

rule setting-at-meeting
  pattern: prep-on >@meeting/@talks
  mark: setting
  good: سيطر على الاجتماع خلاف
  wrong: بدأ الاجتماع

rule had-done
  pattern: be any? any? perfect >verb.past
  mark: background ; past
  good: وكان الرئيس قد زار القاهرة
  wrong: زار الرئيس القاهرة

rule had-done-plain
  pattern: be party? any? >verb.past
  mark: background ; past
  good: كان الرئيس زار القاهرة
  wrong: زار الرئيس القاهرة

rule was-doing
  pattern: be party? any? >verb.present
  mark: past
  good: كان الجيش يحاصر المدينة
  wrong: يحاصر الجيش المدينة

rule ago
  pattern: >prep-after any? any? gone
  mark: past
  good: يتعاون البلدان منذ العام الماضي
  wrong: يتعاون البلدان في العام المقبل

# ---- what an act is about -------------------------------------------------------------------------------------------
rule topic-on
  pattern: =بشأن any? >trigger
  mark: topic
  good: خلاف بشأن المفاوضات
  wrong: بدأت المفاوضات

rule topic-concerning
  pattern: =بخصوص any? any? >trigger
  mark: topic
  good: خلاف بخصوص المفاوضات
  wrong: بدأت المفاوضات

rule told-about
  pattern: reporting any? any? =عن any? >trigger
  mark: topic
  good: كشف الوزير عن اتفاق جديد
  wrong: أسفر اللقاء عن اتفاق جديد

rule topic-about
  pattern: =حول any? >trigger
  mark: topic
  good: تحدث حول المفاوضات
  wrong: بدأت المفاوضات

rule topic-ways
  pattern: @ways any? >trigger
  mark: topic
  good: بحثا سبل تعزيز التعاون
  wrong: عززا التعاون

rule topic-of-talks
  pattern: @talks any? any? >trigger
  mark: topic
  good: ناقش الوزيران تعزيز التعاون
  wrong: دعم الوزيران تعزيز التعاون

rule topic-of-issue
  pattern: @issue any? >trigger
  mark: topic
  good: تناولا موضوع التعاون
  wrong: عززا التعاون

rule topic-of-document
  pattern: @document any? >trigger
  mark: topic
  good: اتفاقية تعاون في مجال الطاقة
  wrong: تعاون في مجال الطاقة

rule topic-of-project
  pattern: @project any? >trigger
  mark: topic
  good: برنامج مساعدات جديد
  wrong: مساعدات جديدة

rule topic-of-meeting
  pattern: @meeting any? >trigger
  mark: topic
  good: مؤتمر دعم السلام
  wrong: دعم السلام

rule topic-of-decision
  pattern: @decision any? >trigger
  mark: topic
  good: قرار حظر السفر
  wrong: حظر السفر

rule expressed
  pattern: light party? any? prep-about any? >@readiness/@support/@praise/@condolence/@condemnation/@concern/@rejection/@regret/@congratulation
  mark: supported
  unmark: topic
  good: أعرب الوزير عن شكره
  wrong: تحدث الوزير عن شكره

rule expressed-again
  pattern: light prep-about party? >@readiness/@support/@praise/@condolence/@condemnation/@concern/@rejection/@regret/@congratulation
  mark: supported
  unmark: topic
  good: معربا عن تقديره للمملكة
  wrong: سأل عن تقديره للمملكة

# ---- governed by another act ----------------------------------------------------------------------------------------
rule wanted-prep
  pattern: @demand party? any? prep-to/prep-other/prep-for/prep-on any? >trigger
  mark: necessity
  good: دعا الوزير إلى وقف القصف
  wrong: أدى الوزير إلى وقف القصف

rule wanted-object
  pattern: @demand party? >trigger
  mark: necessity
  good: طلب الرئيس مساعدة عسكرية
  wrong: تلقى الرئيس مساعدة عسكرية

rule wanted-that
  pattern: @demand party? any? compl any? any? >trigger
  mark: necessity
  good: طلب الرئيس أن تنسحب القوات
  wrong: ذكر الرئيس أن تنسحب القوات

rule charged-with
  pattern: @accusation .. prep-other any? >trigger
  mark: topic
  good: اتهمت الحكومة المسلحين بقصف القرية
  wrong: قامت الحكومة بقصف القرية

rule threatened-with
  pattern: @threat .. prep-other any? >trigger
  mark: conditional
  good: هددت الجماعة بشن هجمات
  wrong: قامت الجماعة بشن هجمات

rule warned-of
  pattern: @threat .. prep-from any? >trigger
  mark: topic
  good: حذر الوزير من هجمات جديدة
  wrong: عانى الوزير من هجمات جديدة

rule condemned
  pattern: @condemnation party? any? prep-other? >trigger
  mark: topic
  good: أدان الوزير الهجوم
  wrong: نفذ المسلحون الهجوم

rule praised
  pattern: @praise party? any? prep-other/prep-on any? >trigger
  mark: topic
  good: رحبت الأمم المتحدة بتوقيع الاتفاق
  wrong: قامت الأمم المتحدة بتوقيع الاتفاق

rule backed
  pattern: @support party? any? prep-for? >trigger
  mark: topic
  good: تدعم الحكومة وقف إطلاق النار
  wrong: خرقت الحكومة وقف إطلاق النار

rule rejected
  pattern: @rejection party? any? prep? >trigger
  mark: topic
  good: رفضت الحكومة إجراء مفاوضات
  wrong: أعلنت الحكومة إجراء مفاوضات

rule promised
  pattern: @promise party? any? prep-other/prep-on/prep-for any? >trigger
  mark: planned
  good: تعهدت اليابان بتقديم مساعدات
  wrong: قامت اليابان بتقديم مساعدات

rule promised-that
  pattern: @promise party? any? compl any? >trigger
  mark: planned
  good: تعهدت اليابان أن تقدم مساعدات
  wrong: ذكرت اليابان أن تقدم مساعدات

rule agreed-on
  pattern: @accord-talk party? any? prep-on/prep-for/prep-about any? >trigger
  mark: planned
  good: اتفق الجانبان على تعزيز التعاون
  wrong: عمل الجانبان على تعزيز التعاون

rule proposed
  pattern: @proposal party? any? prep? >trigger
  mark: planned
  good: اقترحت روسيا عقد اجتماع
  wrong: شهدت روسيا عقد اجتماع

rule ready-prep
  pattern: ready party? any? any? prep any? >trigger
  mark: ready ; planned
  good: الصين مستعدة للعمل من أجل تعزيز التعاون
  wrong: الصين عملت من أجل تعزيز التعاون

rule ready-near
  pattern: ready any? any? >trigger
  mark: ready ; planned
  good: أبدى استعداده لتقديم مساعدات
  wrong: أعلن وصوله لتقديم مساعدات

rule hope-noun
  pattern: hope any? any? any? >trigger
  mark: hope
  good: نأمل تعزيز التعاون
  wrong: نرفض تعزيز التعاون

rule hope-that
  pattern: hope any? any? compl any? any? >verb
  mark: hope
  good: أعرب عن أمله أن تنسحب القوات
  wrong: أعلن أن تنسحب القوات

rule must-verb
  pattern: modal-must any? any? compl? any? >verb
  mark: necessity
  good: يجب أن تنسحب القوات
  wrong: قررت أن تنسحب القوات

rule must-noun
  pattern: modal-must any? any? >trigger
  mark: necessity
  good: يجب تعزيز التعاون
  wrong: تم تعزيز التعاون

rule importance-of
  pattern: @importance any? >trigger
  mark: importance
  good: أكد أهمية تعزيز التعاون
  wrong: أكد تعزيز التعاون

rule importance-prep
  pattern: @importance prep any? >trigger
  mark: importance
  good: بحاجة إلى تعزيز التعاون
  wrong: ذهب إلى تعزيز التعاون

# ---- kinds of trigger -----------------------------------------------------------------------------------------------
rule definite
  pattern: >trigger.def
  mark: definite
  good: ينص الاتفاق على ذلك
  wrong: توصل إلى اتفاق

rule pointed-at
  pattern: demonstrative >trigger
  mark: definite
  good: هذا الاتفاق مهم
  wrong: اتفاق مهم

rule genitive
  pattern: noun >trigger
  mark: modifier
  good: جدول مباحثات الوفد
  wrong: بدأت مباحثات الوفد

rule the-two-do
  pattern: party any? >verb.dual
  mark: reciprocal
  good: إن البلدين يتعاونان في مجال الطاقة
  wrong: إن البلد يتعاون في مجال الطاقة

rule two-parties-did
  pattern: >verb party coord party
  mark: reciprocal
  good: وقعت الصين وكازاخستان اتفاقية
  wrong: وقعت الصين اتفاقية

rule two-parties-do
  pattern: party coord party any? any? >verb.dual
  mark: reciprocal
  good: إن الصين وكازاخستان تتعاونان
  wrong: إن الصين تتعاون

rule reciprocal
  pattern: >trigger .. reciprocal
  mark: reciprocal
  good: يدعم البلدان بعضهما البعض
  wrong: يدعم البلدان الحكومة

rule dawn
  pattern: >=فجّر time
  mark: noevent
  good: قتل جنديان فجر يوم أمس
  wrong: فجر مسلحون سيارة

rule counted
  pattern: num >@demand
  mark: noevent
  good: حضر الحفل 30 طالبا
  wrong: في القاعة طالب الوزير بوقف القصف

rule this-said
  pattern: subord reporting any? any? compl? .. >trigger
  mark: reported
  good: كما قال الوزير إن الجيش قصف المدينة
  wrong: قصف الجيش المدينة

rule who-did
  pattern: party rel verb any? any? >trigger
  mark: relative
  good: التقى الوزير الذي وقع الاتفاقية
  wrong: وقع الوزير الاتفاقية

rule saying-as-he-did
  pattern: punct >reporting
  mark: reporting
  good: التقى الوزير نظيره، مؤكدا دعم بلاده
  wrong: التقى الوزير نظيره وأكد دعم بلاده

rule said-in-passing
  pattern: punct reporting any? >trigger
  mark: reported
  good: التقى الوزير نظيره، مؤكدا دعم بلاده
  wrong: التقى الوزير نظيره وأكد دعم بلاده

rule said-colon
  pattern: reporting any? any? any? punct quote? .. >trigger
  mark: quoted
  good: قال الوزير: نرفض التدخل في شؤوننا
  wrong: نرفض التدخل في شؤوننا

rule despite
  pattern: contrast any? >trigger
  mark: background
  good: رغم توقيع الاتفاقية تواصل القتال
  wrong: بعد توقيع الاتفاقية تواصل القتال

rule because-of
  pattern: =بسبب any? >trigger
  mark: background
  good: بسبب قصف المدينة
  wrong: قصف الجيش المدينة

rule talks-led-to
  pattern: @talks any? any? prep-to >trigger
  mark: topic
  good: تهدف المباحثات إلى تعزيز التعاون
  wrong: تهدف الشركة إلى تعزيز التعاون

rule sport-before
  pattern: @sport .. >trigger
  mark: noevent
  good: المنتخب يواجه هجوم الخصم
  wrong: الجيش يواجه هجوم الخصم

rule sport-after
  pattern: >trigger .. @sport
  mark: noevent
  good: لقاء حاسم للمنتخب
  wrong: لقاء حاسم للوزير

rule business-near
  pattern: @business .. >trigger
  mark: noevent
  good: أرباح الشركة تراجعت
  wrong: القوات تراجعت

rule crime-near
  pattern: @crime any? any? >trigger
  mark: noevent
  good: سرقة منزل وضبط الجناة
  wrong: زيارة منزل وضبط الجناة

rule headline-verb
  pattern: ^ >verb.present
  mark: ongoing
  good: يزور الرئيس بكين
  wrong: زار الرئيس بكين

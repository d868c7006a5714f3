# Arabic rules: marks on units by what stands around them. They run in the order of this file; a later rule sees the
# marks of earlier ones. Every rule has an example that it must mark and one that it must not.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

# ---- negation -------------------------------------------------------------------------------------------------------
rule negated-verb
  pattern: negator aux? >verb
  mark: negated
  good: لم يلتق الوزير نظيره المصري
  wrong: التقى الوزير نظيره المصري

rule negated-verb-later
  pattern: negator passive-aux time? >trigger
  mark: negated
  good: لم يتم توقيع الاتفاقية
  wrong: تم توقيع الاتفاقية

rule negated-noun
  pattern: negator-noun >trigger
  mark: negated
  good: عدم توقيع الاتفاقية يثير القلق
  wrong: توقيع الاتفاقية يثير الارتياح

rule negated-there-is-no
  pattern: negator >trigger
  mark: negated
  good: لا مفاوضات مع المسلحين
  wrong: بدأت المفاوضات مع المسلحين

rule denied-that
  pattern: deny any? any? compl negator? aux? any? >trigger
  mark: denied ; negated
  good: نفت الحكومة أن تكون قصفت القرية
  wrong: أكدت الحكومة أن الطيران قصف القرية

rule denied-noun
  pattern: deny party? any? >trigger
  mark: denied ; negated
  good: نفى المتحدث وقوع هجوم على السفارة
  wrong: أعلن المتحدث وقوع هجوم على السفارة

rule ended-noun
  pattern: stop party? >trigger
  mark: ended
  good: أوقف الجيش القصف على المدينة
  wrong: واصل الجيش القصف على المدينة

# ---- future, plans --------------------------------------------------------------------------------------------------
rule future-verb
  pattern: future negator? >verb
  mark: future
  good: سيزور الرئيس بكين
  wrong: زار الرئيس بكين

rule future-passive
  pattern: future passive-aux any? >trigger
  mark: future ; passive
  good: سيتم توقيع الاتفاقية في أنقرة
  wrong: تم توقيع الاتفاقية في أنقرة

rule future-light
  pattern: future light party? any? >trigger
  mark: future ; supported
  good: سيجري الرئيس مباحثات في موسكو
  wrong: أجرى الرئيس مباحثات في موسكو

rule future-object
  pattern: future verb party? any? >trigger
  mark: future
  good: ستبدأ الدولتان مفاوضات
  wrong: بدأت الدولتان مفاوضات

rule scheduled-that
  pattern: future compl negator? >verb
  mark: future ; planned
  good: من المقرر أن يزور الوزير أنقرة
  wrong: أعلن أن الوزير زار أنقرة

rule scheduled-noun
  pattern: future compl verb party? any? >trigger
  mark: future ; planned
  good: من المقرر أن يجري الوزير مباحثات
  wrong: أعلن أن الوزير أجرى مباحثات

rule plan-masdar
  pattern: plan party? any? >trigger
  mark: planned
  good: تعتزم السعودية إرسال مساعدات
  wrong: رفضت السعودية إرسال مساعدات

rule plan-prep
  pattern: plan party? any? prep >trigger
  mark: planned
  good: يسعى الوزير إلى عقد اجتماع
  wrong: وصل الوزير إلى مقر الاجتماع

rule plan-that
  pattern: plan party? any? compl negator? >verb
  mark: planned
  good: قررت الحكومة أن تستضيف اللاجئين
  wrong: ذكرت الحكومة أن تستضيف اللاجئين

rule coming-noun
  pattern: >trigger party? any? coming
  mark: future
  good: ناقش المسؤولون زيارة الرئيس المقبلة
  wrong: ناقش المسؤولون زيارة الرئيس الأخيرة

rule coming-time
  pattern: >verb .. coming
  mark: future
  good: يزور الرئيس بكين الأسبوع المقبل
  wrong: زار الرئيس بكين الأسبوع الماضي

rule gone-time
  pattern: >trigger .. gone
  mark: past
  good: زار الرئيس بكين الأسبوع الماضي
  wrong: يزور الرئيس بكين الأسبوع المقبل

rule purpose-of-travel
  pattern: trigger:CONSULT .. prep-for >trigger:CONSULT
  mark: purpose
  good: وصل الوزير إلى بكين لإجراء محادثات
  wrong: أجرى الوزير محادثات في بكين

rule jointly
  pattern: prep-other >@cooperation prep-with
  mark: means
  good: نفذت الجامعة مشروعا بالتعاون مع فرنسا
  wrong: عززت الجامعة التعاون مع فرنسا

rule future-of-subject
  pattern: >trigger .. future verb
  mark: future
  good: المباحثات بين الجانبين ستبدأ غدا
  wrong: المباحثات بين الجانبين بدأت أمس

rule scheduled-subject
  pattern: future compl verb any? any? any? >trigger
  mark: future
  good: من المقرر أن تبدأ في جنيف مفاوضات
  wrong: أعلن أن تبدأ في جنيف مفاوضات

rule coming-before
  pattern: coming .. >trigger
  mark: future
  good: في الأسبوع المقبل يجري الوزير مباحثات
  wrong: في الأسبوع الماضي أجرى الوزير مباحثات

# ---- conditions, possibility ----------------------------------------------------------------------------------------
rule condition
  pattern: conditional negator? >verb
  mark: conditional
  good: إذا هاجمت القوات المدينة فسوف نرد
  wrong: هاجمت القوات المدينة

rule condition-far
  pattern: conditional any? any? any? >trigger
  mark: conditional
  good: في حال انتهاك الاتفاق
  wrong: بعد انتهاك الاتفاق

rule may-present
  pattern: perfect negator? >verb.present
  mark: conditional
  good: قد يزور الرئيس بكين
  wrong: قد زار الرئيس بكين

rule may-that
  pattern: modal-may compl? negator? >verb
  mark: conditional
  good: ربما يلتقي الوزير نظيره
  wrong: يلتقي الوزير نظيره

rule may-noun
  pattern: modal-may any? any? >trigger
  mark: conditional
  good: يمكن عقد اجتماع
  wrong: تم عقد اجتماع

# ---- passive and support verbs --------------------------------------------------------------------------------------
rule passive-tamma
  pattern: passive-aux time? gone? >trigger
  mark: passive ; supported
  good: تم توقيع الاتفاقية
  wrong: وقعت الاتفاقية

rule passive-tamma-far
  pattern: passive-aux prep any any? >trigger
  mark: passive ; supported
  good: تم في أنقرة توقيع الاتفاقية
  wrong: أعلن في أنقرة توقيع الاتفاقية

rule light-object
  pattern: light party? >trigger
  mark: supported
  good: أجرى الرئيس مباحثات مع نظيره
  wrong: انتهت مباحثات الرئيس مع نظيره

rule light-object-far
  pattern: light any any? any? >trigger
  mark: supported
  good: عقد في الرياض أمس اجتماع
  wrong: انتهى في الرياض أمس اجتماع

rule light-prep
  pattern: light party? any? prep-other/prep-about >trigger
  mark: supported
  good: قام الوزير بزيارة إلى عمان
  wrong: علم الوزير بزيارة إلى عمان

rule occur-subject
  pattern: @occur any? any? >trigger
  mark: supported
  good: اندلعت اشتباكات في المدينة
  wrong: توقفت اشتباكات في المدينة

rule occur-prep
  pattern: @occur any? any? prep >trigger
  mark: supported
  good: أسفر الانفجار عن مقتل مدنيين
  wrong: كتب عن مقتل مدنيين

rule begun
  pattern: begin any? any? >trigger
  mark: begun
  good: بدأ الرئيس زيارة إلى القاهرة
  wrong: ألغى الرئيس زيارة إلى القاهرة

rule still-verb
  pattern: continue any? >verb
  mark: ongoing
  good: لا تزال القوات تحاصر المدينة
  wrong: حاصرت القوات المدينة

rule still-noun
  pattern: continue any? any? >trigger
  mark: ongoing
  good: تواصل القوات محاصرة المدينة
  wrong: أنهت القوات محاصرة المدينة

rule now
  pattern: >trigger .. ongoing
  mark: ongoing
  good: تحاصر القوات المدينة حاليا
  wrong: حاصرت القوات المدينة سابقا

# ---- clauses --------------------------------------------------------------------------------------------------------
rule that-clause
  pattern: reporting any? any? compl any? any? any? >verb
  mark: reported
  good: أعلن الوزير أن القوات دخلت المدينة
  wrong: دخلت القوات المدينة

rule that-clause-near
  pattern: compl any? any? any? >trigger
  mark: reported
  good: إن الجيش قصف المدينة
  wrong: الجيش قصف المدينة

rule reporting-that
  pattern: >reporting any? any? any? compl
  mark: reporting
  good: أكد الوزير أن بلاده مستعدة
  wrong: أكد الوزير استعداد بلاده

rule relative-clause
  pattern: rel negator? aux? >verb
  mark: relative
  good: الاتفاقية التي وقعها الوزير
  wrong: وقع الوزير الاتفاقية

rule temporal-clause
  pattern: temporal negator? aux? >verb
  mark: timephrase
  good: بعد أن زار الوزير القاهرة
  wrong: زار الوزير القاهرة

rule purpose-verb
  pattern: purpose negator? >verb
  mark: purpose
  good: وصل الخبراء كي يدربوا القوات
  wrong: الخبراء يدربون القوات

rule purpose-noun
  pattern: purpose any? any? >trigger
  mark: purpose
  good: يعمل من أجل تعزيز التعاون
  wrong: عزز التعاون

rule purpose-for
  pattern: prep-for >trigger
  mark: purpose
  good: وصل الخبراء لتعزيز التعاون
  wrong: عزز الخبراء التعاون

rule means
  pattern: prep-by >trigger
  mark: means
  good: عبر تعزيز التعاون
  wrong: تعزيز التعاون

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

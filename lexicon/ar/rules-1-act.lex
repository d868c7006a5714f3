# Arabic rules on the act itself: negation, future, condition, passive, support verbs, clauses. Rules run in the order of
# the files and their lines; a later rule sees the marks of earlier ones. Every rule has an example that it must mark and
# one that it must not.
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

rule failed-to
  pattern: =فشل party? any? prep-in >trigger
  mark: negated
  good: فشل المجلس في تبني القرار
  wrong: نجح المجلس في تبني القرار

rule failed-to-do
  pattern: =أخفق party? any? prep-in >trigger
  mark: negated
  good: أخفق المجلس في تبني القرار
  wrong: نجح المجلس في تبني القرار

rule could-not-be
  pattern: =تعذّر any? >trigger
  mark: negated
  good: تعذر عقد الاجتماع في موعده
  wrong: تم عقد الاجتماع في موعده

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

rule scheduled-trigger
  pattern: future compl any? any? >trigger
  mark: future ; planned
  good: من المرتقب أن تشهد العاصمة توقيع اتفاقية
  wrong: أكد الوزير أن العاصمة شهدت توقيع اتفاقية

rule is-scheduled
  pattern: >trigger any? any? any? future compl
  mark: future
  good: الاجتماع بين الجانبين من المقرر أن يبدأ غدا
  wrong: الاجتماع بين الجانبين أكد أن الاتفاق قائم

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

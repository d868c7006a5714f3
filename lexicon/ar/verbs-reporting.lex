# Arabic verbs of saying, thinking, hoping, and other verbs that govern a clause: parse must know them, they are no events.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

verb قال | root: ق و ل | form: 1 | masdar: قول | vowel: u | class: reporting
verb أعلن | root: ع ل ن | form: 4 | masdar: إعلان | class: reporting
  sense: truce | cameo: 080 | frame: yield | when: object @ceasefire
  sense: truce-about | cameo: 080 | frame: yield | when: about @ceasefire
  sense: withdraw | cameo: 080 | frame: yield | when: object @withdrawal
  sense: back | cameo: 051 | frame: hail | when: object @support
  sense: ready | cameo: 030 | frame: promise | when: object @readiness
  sense: reject | cameo: 120 | frame: hail | when: object @rejection
  sense: condemn | cameo: 111 | frame: hail | when: object @condemnation
  sense: war | cameo: 190 | frame: done-to | when: object @war
  sense: strike | cameo: 143 | frame: protest | when: object إضراب
  sense: claim | cameo: 190 | frame: strike | when: object مسؤولية
  sense: aid | cameo: 033 | frame: promise | when: object @aid
  sense: sanction | cameo: 163 | frame: hail | when: object @sanction
  sense: emergency | cameo: 1724 | frame: alone | when: object طوارئ
  sense: mobilise | cameo: 154 | frame: alone | when: object تعبئة
  sense: resign | cameo: 084 | frame: alone | mode: resign | when: object @resignation
  sense: visit | cameo: 030 | frame: promise | when: about @visit
  sense: withdraw-about | cameo: 080 | frame: yield | when: about @withdrawal
  sense: cut | cameo: 161 | frame: hail | when: object قطع
  sense: expel | cameo: 166 | frame: hail | when: object طرد
  sense: closure | cameo: 161 | frame: hail | when: object إغلاق
  sense: join | cameo: 057 | frame: together | when: object انضمام
  sense: persona | cameo: 166 | frame: hail | when: second شخص غير مرغوب فيه
  sense: responsibility | cameo: 190 | frame: strike | when: object مسؤولية
  sense: allegiance | cameo: 051 | frame: hail | when: object ولاء
  sense: solidarity | cameo: 051 | frame: hail | when: about @support
  sense: readiness-about | cameo: 030 | frame: promise | when: about @readiness
  sense: none | cameo: none
verb أكّد | root: ء ك د | form: 2 | masdar: تأكيد | class: reporting
  sense: back | cameo: 051 | frame: hail | when: object @support
  sense: back-on | cameo: 051 | frame: hail | when: on @support
  sense: reject | cameo: 120 | frame: hail | when: object @rejection
  sense: ready | cameo: 030 | frame: promise | when: object @readiness
  sense: keen | cameo: 030 | frame: promise | when: on @readiness
  sense: condemn | cameo: 111 | frame: hail | when: object @condemnation
  sense: commit | cameo: 030 | frame: promise | when: object @promise
  sense: support-for | cameo: 051 | frame: hail | when: object وقوف
  sense: hold | cameo: 051 | frame: hail | when: object تمسك
  sense: hold-on | cameo: 051 | frame: hail | when: on تمسك
  sense: praise | cameo: 051 | frame: hail | when: object @praise
  sense: solidarity-on | cameo: 051 | frame: hail | when: on وقوف
  sense: reject-on | cameo: 120 | frame: hail | when: on @rejection
  sense: commit-on | cameo: 030 | frame: promise | when: on @promise
  sense: keenness | cameo: 030 | frame: promise | when: object حرص
  sense: none | cameo: none
verb أوضح | root: و ض ح | form: 4 | masdar: إيضاح | class: reporting
verb أضاف | root: ض ي ف | form: 4 | masdar: إضافة | class: reporting
verb ذكر | root: ذ ك ر | form: 1 | masdar: ذكر | vowel: u | class: reporting
verb صرّح | root: ص ر ح | form: 2 | masdar: تصريح | class: reporting
verb أفاد | root: ف ي د | form: 4 | masdar: إفادة | class: reporting
verb أشار | root: ش و ر | form: 4 | masdar: إشارة | class: reporting
verb لفت | root: ل ف ت | form: 1 | masdar: لفت | vowel: i | class: reporting
verb كشف | root: ك ش ف | form: 1 | masdar: كشف | vowel: i | class: reporting
verb بيّن | root: ب ي ن | form: 2 | masdar: تبيين | class: reporting
verb اعتبر | root: ع ب ر | form: 8 | masdar: اعتبار | class: reporting
verb رأى | root: ر ء ي | form: 1 | masdar: رؤية | vowel: a | past: رأى | present: يرى | class: reporting
verb ظنّ | root: ظ ن ن | form: 1 | masdar: ظن | vowel: u | class: reporting
verb اعتقد | root: ع ق د | form: 8 | masdar: اعتقاد | class: reporting
verb زعم | root: ز ع م | form: 1 | masdar: زعم | vowel: u | class: reporting
verb أخبر | root: خ ب ر | form: 4 | masdar: إخبار | class: reporting
verb أبلغ | root: ب ل غ | form: 4 | masdar: إبلاغ | class: reporting
verb حكى | root: ح ك ي | form: 1 | masdar: حكاية | vowel: i | class: reporting
verb روى | root: ر و ي | form: 1 | masdar: رواية | vowel: i | class: reporting
verb تحدّث | root: ح د ث | form: 5 | masdar: تحدث | class: reporting
  sense: talk | cameo: 040 | frame: meet | when: with party
  sense: talk-to | cameo: 040 | frame: meet | when: to party
  sense: talk-two | cameo: 040 | frame: meet | when: self dual
  sense: phone | cameo: 041 | frame: call | when: self dual
  sense: none | cameo: none
verb تكلّم | root: ك ل م | form: 5 | masdar: تكلم | class: reporting
verb علّل | root: ع ل ل | form: 2 | masdar: تعليل | class: reporting
verb أردف | root: ر د ف | form: 4 | masdar: إرداف | class: reporting
verb استطرد | root: ط ر د | form: 10 | masdar: استطراد | class: reporting
verb ختم | root: خ ت م | form: 1 | masdar: ختم ; ختام | vowel: i | class: reporting
verb خلص | root: خ ل ص | form: 1 | masdar: خلاص | vowel: u | class: reporting
verb استدرك | root: د ر ك | form: 10 | masdar: استدراك | class: reporting
verb عقّب | root: ع ق ب | form: 2 | masdar: تعقيب | class: reporting
verb أجاب | root: ج و ب | form: 4 | masdar: إجابة | class: reporting
verb كتب | root: ك ت ب | form: 1 | masdar: كتابة | vowel: u | class: reporting
verb غرّد | root: غ ر د | form: 2 | masdar: تغريد | class: reporting
verb ألمح | root: ل م ح | form: 4 | masdar: إلماح | class: reporting
verb لمّح | root: ل م ح | form: 2 | masdar: تلميح | class: reporting
verb أورد | root: و ر د | form: 4 | masdar: إيراد | class: reporting
verb بثّ | root: ب ث ث | form: 1 | masdar: بث | vowel: u | class: reporting
verb أذاع | root: ذ ي ع | form: 4 | masdar: إذاعة | class: reporting
verb سرد | root: س ر د | form: 1 | masdar: سرد | vowel: u | class: reporting
verb أنبأ | root: ن ب ء | form: 4 | masdar: إنباء | class: reporting
verb جزم | root: ج ز م | form: 1 | masdar: جزم | vowel: i | class: reporting
verb أقسم | root: ق س م | form: 4 | masdar: إقسام | class: reporting
verb تساءل | root: س ء ل | form: 6 | masdar: تساؤل | class: reporting
verb سأل | root: س ء ل | form: 1 | masdar: سؤال | vowel: a
verb توقّع | root: و ق ع | form: 5 | masdar: توقع | class: reporting
verb رجّح | root: ر ج ح | form: 2 | masdar: ترجيح | class: reporting
verb افترض | root: ف ر ض | form: 8 | masdar: افتراض | class: reporting
verb لاحظ | root: ل ح ظ | form: 3 | masdar: ملاحظة | class: reporting
verb علم | root: ع ل م | form: 1 | masdar: علم | vowel: a | class: reporting
verb أدرك | root: د ر ك | form: 4 | masdar: إدراك | class: reporting
verb عدّ | root: ع د د | form: 1 | masdar: عد | vowel: u | class: reporting
verb ذهب | root: ذ ه ب | form: 1 | masdar: ذهاب | vowel: a
  sense: go | cameo: 042 | frame: visit | when: to party
  sense: none | cameo: none
verb مضى | root: م ض ي | form: 1 | masdar: مضي | vowel: i
verb استشرف | root: ش ر ف | form: 10 | masdar: استشراف
verb أمل | root: ء م ل | form: 1 | masdar: أمل | vowel: u | class: hope
verb تمنّى | root: م ن ي | form: 5 | masdar: تمن | class: hope
verb تأمّل | root: ء م ل | form: 5 | masdar: تأمل | class: hope
verb أراد | root: ر و د | form: 4 | masdar: إرادة | class: hope
  sense: refuse | cameo: 120 | frame: hail | when: self negated
  sense: none | cameo: none
verb ودّ | root: و د د | form: 1 | masdar: ود | vowel: a | class: hope
verb حاول | root: ح و ل | form: 3 | masdar: محاولة | class: plan
verb أوشك | root: و ش ك | form: 4 | masdar: إيشاك
verb كاد | root: ك و د | form: 1 | vowel: a
verb ظلّ | root: ظ ل ل | form: 1 | masdar: ظل | vowel: a | class: continue
verb بات | root: ب ي ت | form: 1 | masdar: مبيت | vowel: i | class: be
verb أصبح | root: ص ب ح | form: 4 | masdar: إصباح | class: be
verb صار | root: ص ي ر | form: 1 | masdar: صيرورة | vowel: i | class: be
verb أضحى | root: ض ح ي | form: 4 | masdar: إضحاء | class: be
verb غدا | root: غ د و | form: 1 | masdar: غدو | vowel: u | class: be
verb كان | root: ك و ن | form: 1 | masdar: كون | vowel: u | class: be
verb بقي | root: ب ق ي | form: 1 | masdar: بقاء | vowel: a | class: continue
verb استمرّ | root: م ر ر | form: 10 | masdar: استمرار | class: continue
verb دام | root: د و م | form: 1 | masdar: دوام | vowel: u | class: continue
verb مكث | root: م ك ث | form: 1 | masdar: مكوث | vowel: u
verb زال | root: ز و ل | form: 1 | masdar: زوال | vowel: a | class: continue
verb شرع | root: ش ر ع | form: 1 | masdar: شروع | vowel: a | class: begin
verb باشر | root: ب ش ر | form: 3 | masdar: مباشرة | class: begin
verb أخذ | root: ء خ ذ | form: 1 | masdar: أخذ | vowel: u
verb جعل | root: ج ع ل | form: 1 | masdar: جعل | vowel: a
verb طفق | root: ط ف ق | form: 1 | masdar: طفق | vowel: a | class: begin
verb عاود | root: ع و د | form: 3 | masdar: معاودة | class: begin
verb انتهى | root: ن ه ي | form: 8 | masdar: انتهاء | class: stop
verb فرغ | root: ف ر غ | form: 1 | masdar: فراغ | vowel: u | class: stop
verb تمّ | root: ت م م | form: 1 | masdar: تمام | vowel: i | class: passive-aux
verb جرى | root: ج ر ي | form: 1 | masdar: جري | vowel: i | class: passive-aux ; occur
  sense: talk | cameo: 040 | frame: meet | when: subject @talks
  sense: meet | cameo: 040 | frame: meet | when: subject @meeting
  sense: clash | cameo: 190 | frame: done-to | when: subject @clash
  sense: sign | cameo: 057 | frame: together | when: subject توقيع
  sense: call | cameo: 041 | frame: call | when: subject @call
  sense: drill | cameo: 062 | frame: together | when: subject @exercise
  sense: discuss | cameo: 040 | frame: meet | when: subject بحث
  sense: none | cameo: none
verb وجب | root: و ج ب | form: 1 | masdar: وجوب | vowel: i | class: modal-must
verb انبغى | root: ب غ ي | form: 7 | masdar: انبغاء | class: modal-must
verb لزم | root: ل ز م | form: 1 | masdar: لزوم | vowel: a | class: modal-must
verb تعيّن | root: ع ي ن | form: 5 | masdar: تعين | class: modal-must
verb تحتّم | root: ح ت م | form: 5 | masdar: تحتم | class: modal-must
verb اقتضى | root: ق ض ي | form: 8 | masdar: اقتضاء | class: modal-must
verb استوجب | root: و ج ب | form: 10 | masdar: استيجاب | class: modal-must
verb تطلّب | root: ط ل ب | form: 5 | masdar: تطلب | class: modal-must
verb استلزم | root: ل ز م | form: 10 | masdar: استلزام | class: modal-must
verb أمكن | root: م ك ن | form: 4 | masdar: إمكان | class: modal-may
verb جاز | root: ج و ز | form: 1 | masdar: جواز | vowel: u | class: modal-may
verb احتمل | root: ح م ل | form: 8 | masdar: احتمال | class: modal-may
verb حان | root: ح ي ن | form: 1 | masdar: حين | vowel: i
verb استطاع | root: ط و ع | form: 10 | masdar: استطاعة
verb تمكّن | root: م ك ن | form: 5 | masdar: تمكن
verb قدر | root: ق د ر | form: 1 | masdar: قدرة | vowel: i
verb نجح | root: ن ج ح | form: 1 | masdar: نجاح | vowel: a
verb فشل | root: ف ش ل | form: 1 | masdar: فشل | vowel: a
verb اكتفى | root: ك ف ي | form: 8 | masdar: اكتفاء
verb عمل | root: ع م ل | form: 1 | masdar: عمل | vowel: a
  sense: mechanism | cameo: 060 | frame: together | noun: no | when: subject @cooperation
  sense: work-with | cameo: 060 | frame: together | noun: no | when: with party
  sense: together | cameo: 060 | frame: together | noun: no | when: self dual
  sense: the-two | cameo: 060 | frame: together | noun: no | when: subject @anaphor-two
  sense: none | cameo: none

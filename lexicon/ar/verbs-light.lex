# Arabic verbs that mean little by themselves: what they carry is told by their object or preposition.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

verb أجرى | root: ج ر ي | form: 4 | masdar: إجراء | class: light
  sense: talk | cameo: 046 | frame: meet | when: object @talks
  sense: meet | cameo: 040 | frame: meet | when: object @meeting
  sense: call | cameo: 041 | frame: call | when: object @call
  sense: visit | cameo: 042 | frame: visit | when: object @visit
  sense: drill | cameo: 062 | frame: together | when: object @exercise
  sense: attack | cameo: 190 | frame: done-to | when: object @attack
  sense: test | cameo: 154 | frame: alone | mode: weapons | when: object @weapon
  sense: talk-with | cameo: 046 | frame: meet | when: with party | when: not object @election
  sense: talk-going | cameo: 046 | frame: meet | when: subject @talks
  sense: meet-going | cameo: 040 | frame: meet | when: subject @meeting
  sense: clash-going | cameo: 190 | frame: clash | when: subject @clash
  sense: none | cameo: none
verb عقد | root: ع ق د | form: 1 | masdar: عقد | vowel: i | class: light
  sense: meet | cameo: 040 | frame: meet | when: object @meeting
  sense: talk | cameo: 046 | frame: meet | when: object @talks
  sense: sign | cameo: 057 | frame: together | when: object @document
  sense: partner | cameo: 060 | frame: together | when: object @cooperation
  sense: hope | cameo: none | when: object أمل
  sense: summit | cameo: 040 | frame: meet | when: object قمة
  sense: hold | cameo: 040 | frame: meet | noun: no
verb انعقد | root: ع ق د | form: 7 | masdar: انعقاد | sense: convene | cameo: 040 | frame: meet
verb شنّ | root: ش ن ن | form: 1 | masdar: شن | vowel: u | class: light
  sense: attack | cameo: 190 | frame: strike | when: object @attack
  sense: campaign | cameo: 173 | frame: done-to | when: object @arrest
  sense: campaign-on | cameo: 190 | frame: strike | when: object @campaign
  sense: war | cameo: 190 | frame: strike | when: object @war
  sense: criticise | cameo: 111 | frame: hail | when: object @condemnation
  sense: attack-on | cameo: 190 | frame: strike
verb قدّم | root: ق د م | form: 2 | masdar: تقديم | class: light
  sense: congratulate | cameo: 051 | frame: hail | when: object @congratulation
  sense: condole | cameo: 051 | frame: hail | when: object @condolence
  sense: thank | cameo: 051 | frame: hail | when: object @praise
  sense: back | cameo: 051 | frame: hail | when: object @support
  sense: resign | cameo: 084 | frame: alone | mode: resign | when: object @resignation
  sense: apologise | cameo: 055 | frame: hail | when: object @regret
  sense: ask | cameo: 100 | frame: ask | when: object @demand
  sense: complain | cameo: 114 | frame: hail | when: object @accusation
  sense: propose | cameo: 030 | frame: promise | when: object @proposal
  sense: promise | cameo: 030 | frame: promise | when: object @promise
  sense: yield | cameo: 080 | frame: yield | when: object تنازل
  sense: aid | cameo: 073 | frame: give | when: object @aid
  sense: fund | cameo: 071 | frame: give | when: object @money
  sense: asylum | cameo: 075 | frame: give | when: object @asylum
  sense: invest | cameo: 061 | frame: together | when: object @trade
  sense: object | cameo: 120 | frame: hail | when: object @rejection
  sense: condemn | cameo: 111 | frame: hail | when: object @condemnation
  sense: invite | cameo: 036 | frame: promise | when: object @invitation
  sense: weapons | cameo: 072 | frame: give | when: object @weapon
  sense: visit | cameo: 040 | frame: call | when: object أوراق الاعتماد
  sense: briefing | cameo: 040 | frame: meet | when: object شرح
  sense: facility | cameo: 081 | frame: yield | when: object تسهيل
  sense: trial | cameo: 173 | frame: done-to | when: to محاكمة
  sense: justice | cameo: 173 | frame: done-to | when: to عدالة
  sense: give | cameo: 070 | frame: give | when: to party
  sense: give-for | cameo: 070 | frame: give | when: for party
  sense: none | cameo: none
verb قام | root: ق و م | form: 1 | masdar: قيام | vowel: u | class: light
  sense: visit | cameo: 042 | frame: visit | when: other @visit
  sense: attack | cameo: 190 | frame: strike | when: other @attack
  sense: arrest | cameo: 173 | frame: done-to | when: other @arrest
  sense: aid | cameo: 070 | frame: give | when: other @aid
  sense: none | cameo: none
verb نفّذ | root: ن ف ذ | form: 2 | masdar: تنفيذ | class: light
  sense: attack | cameo: 190 | frame: strike | when: object @attack
  sense: drill | cameo: 062 | frame: together | when: object @exercise
  sense: arrest | cameo: 173 | frame: done-to | when: object @arrest
  sense: raid | cameo: 190 | frame: strike | when: object @campaign
  sense: project | cameo: 060 | frame: together | when: object @project
  sense: accord | cameo: 060 | frame: together | when: object @document
  sense: aid | cameo: 070 | frame: give | when: object @aid
  sense: strike | cameo: 143 | frame: protest | when: object إضراب
  sense: none | cameo: none
verb وجّه | root: و ج ه | form: 2 | masdar: توجيه | class: light
  sense: invite | cameo: 036 | frame: promise | when: object @invitation
  sense: thank | cameo: 051 | frame: hail | when: object @praise
  sense: congratulate | cameo: 051 | frame: hail | when: object @congratulation
  sense: accuse | cameo: 112 | frame: charge | when: object @accusation
  sense: criticise | cameo: 111 | frame: hail | when: object @condemnation
  sense: threaten | cameo: 130 | frame: act-on | when: object @threat
  sense: ask | cameo: 100 | frame: ask | when: object @demand
  sense: strike | cameo: 190 | frame: strike | when: object @attack
  sense: fire | cameo: 190 | frame: strike | when: object @weapon
  sense: aid | cameo: 070 | frame: give | when: object @aid
  sense: send | cameo: 040 | frame: call | when: object @call
  sense: charge | cameo: 112 | frame: charge | when: object تهمة
  sense: letter | cameo: 040 | frame: call | when: object رسالة
  sense: blow | cameo: 190 | frame: strike | when: object ضربة
  sense: blame | cameo: 112 | frame: charge | when: object لوم
  sense: help | cameo: 070 | frame: give | when: other @aid
  sense: condole | cameo: 051 | frame: hail | when: object @condolence
  sense: order | cameo: 070 | frame: give | when: other تقديم
  sense: none | cameo: none
verb أبدى | root: ب د ي | form: 4 | masdar: إبداء | class: light
  sense: ready | cameo: 030 | frame: promise | when: object @readiness
  sense: back | cameo: 051 | frame: hail | when: object @support
  sense: praise | cameo: 051 | frame: hail | when: object @praise
  sense: worry | cameo: 110 | frame: hail | when: object @concern
  sense: reject | cameo: 120 | frame: hail | when: object @rejection
  sense: accuse | cameo: 111 | frame: hail | when: object @condemnation
  sense: regret | cameo: 055 | frame: hail | when: object @regret
  sense: agree | cameo: 030 | frame: promise | when: object موافقة
  sense: flexible | cameo: 080 | frame: yield | when: object مرونة
  sense: solidarity | cameo: 051 | frame: hail | when: object تضامن
  sense: wish | cameo: 030 | frame: promise | when: object اهتمام | when: other any
  sense: reserve | cameo: 120 | frame: hail | when: object تحفظ
  sense: condole | cameo: 051 | frame: hail | when: object @condolence
  sense: doubt | cameo: 110 | frame: hail | when: object شك
  sense: none | cameo: none
verb أعرب | root: ع ر ب | form: 4 | masdar: إعراب | class: light
  sense: ready | cameo: 030 | frame: promise | when: about @readiness
  sense: condemn | cameo: 111 | frame: hail | when: about @condemnation
  sense: worry | cameo: 110 | frame: hail | when: about @concern
  sense: reject | cameo: 120 | frame: hail | when: about @rejection
  sense: back | cameo: 051 | frame: hail | when: about @support
  sense: praise | cameo: 051 | frame: hail | when: about @praise
  sense: condole | cameo: 051 | frame: hail | when: about @condolence
  sense: congratulate | cameo: 051 | frame: hail | when: about @congratulation
  sense: none | cameo: none
verb عبّر | root: ع ب ر | form: 2 | masdar: تعبير | class: light | sense: none | cameo: none
verb بذل | root: ب ذ ل | form: 1 | masdar: بذل | vowel: u | class: light | sense: none | cameo: none
verb تلقّى | root: ل ق ي | form: 5 | masdar: تلقي | class: light
  sense: call | cameo: 041 | frame: receive | when: object @call
  sense: invite | cameo: 036 | frame: receive | when: object @invitation
  sense: aid | cameo: 070 | frame: receive | when: object @aid
  sense: fund | cameo: 071 | frame: receive | when: object @money
  sense: train | cameo: 072 | frame: receive | when: object تدريب
  sense: condole | cameo: 051 | frame: receive | when: object @condolence
  sense: congratulate | cameo: 051 | frame: receive | when: object @congratulation
  sense: back | cameo: 051 | frame: receive | when: object @support
  sense: threaten | cameo: 130 | frame: receive | when: object @threat
  sense: none | cameo: none
verb حقّق | root: ح ق ق | form: 2 | masdar: تحقيق | class: light
  sense: investigate | cameo: 090 | frame: act-on | when: in any | when: object none
  sense: the-two | cameo: 060 | frame: together | when: subject @anaphor-two
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: result | cameo: 060 | frame: together | when: object @result
  sense: investigate-with | cameo: 090 | frame: act-on | when: with party
  sense: none | cameo: none
verb منح | root: م ن ح | form: 1 | masdar: منح | vowel: a | class: light
  sense: asylum | cameo: 075 | frame: give | when: object @asylum
  sense: aid | cameo: 071 | frame: give | when: object @money
  sense: grant | cameo: 070 | frame: give | when: object @aid
  sense: honour | cameo: 051 | frame: hail | when: object وسام
  sense: trust | cameo: 051 | frame: hail | when: object ثقة
  sense: right | cameo: 081 | frame: yield | when: object @right
  sense: residence | cameo: 075 | frame: give | when: object إقامة
  sense: nationality | cameo: 075 | frame: give | when: object جنسية
  sense: loan | cameo: 071 | frame: give | when: object قرض
  sense: scholarship | cameo: 071 | frame: give | when: object منحة
  sense: ultimatum | cameo: 139 | frame: act-on | when: object مهلة
  sense: licence | cameo: 081 | frame: yield | when: object ترخيص
  sense: permit | cameo: 081 | frame: yield | when: object إذن
  sense: medal-of | cameo: 051 | frame: hail | when: object @praise
  sense: prize | cameo: 051 | frame: hail | when: object جائزة
  sense: visa | cameo: 081 | frame: yield | when: object تأشيرة
  sense: none | cameo: none
verb أرسل | root: ر س ل | form: 4 | masdar: إرسال | class: light
  sense: aid | cameo: 073 | frame: give | when: object @aid
  sense: deploy | cameo: 154 | frame: alone | when: object @force
  sense: weapons | cameo: 072 | frame: give | when: object @weapon
  sense: letter | cameo: 040 | frame: call | when: object @call
  sense: convoy | cameo: 073 | frame: give | when: object @vehicle
  sense: ship | cameo: 154 | frame: alone | when: object سفينة حربية
  sense: team | cameo: 073 | frame: give | when: object فريق
  sense: doctors | cameo: 073 | frame: give | when: object طبيب
  sense: experts | cameo: 070 | frame: give | when: object خبير
  sense: mission | cameo: 042 | frame: visit | when: object بعثة
  sense: condole | cameo: 051 | frame: hail | when: object @condolence
  sense: congratulate | cameo: 051 | frame: hail | when: object @congratulation
  sense: envoy | cameo: 040 | frame: visit | when: object وفد
  sense: send-aid | cameo: 070 | frame: give | when: second @aid
  sense: send-to | cameo: 070 | frame: give | when: to party
  sense: none | cameo: none
verb بعث | root: ب ع ث | form: 1 | masdar: بعث | vowel: a | class: light
  sense: condole | cameo: 051 | frame: hail | when: object @condolence
  sense: condole-ba | cameo: 051 | frame: hail | when: other @condolence
  sense: congratulate | cameo: 051 | frame: hail | when: object @congratulation
  sense: congratulate-ba | cameo: 051 | frame: hail | when: other @congratulation
  sense: cable | cameo: 051 | frame: hail | when: object برقية
  sense: cable-ba | cameo: 051 | frame: hail | when: other برقية
  sense: letter | cameo: 040 | frame: call | when: object @call
  sense: letter-ba | cameo: 040 | frame: call | when: other @call
  sense: envoy | cameo: 042 | frame: visit | when: object وفد
  sense: letter-any | cameo: 040 | frame: call | when: other رسالة
  sense: aid | cameo: 070 | frame: give | when: other @aid
  sense: none | cameo: none
verb اتّخذ | root: أ خ ذ | form: 8 | masdar: اتخاذ | class: light
  sense: punish | cameo: 163 | frame: hail | when: object @sanction
  sense: decision-against | cameo: 170 | frame: done-to | when: against party
  sense: none | cameo: none
verb لعب | root: ل ع ب | form: 1 | masdar: لعب | vowel: a | class: light
  sense: role | cameo: 060 | frame: together | when: object دور | when: with party
  sense: mediate | cameo: 045 | frame: act-on | when: object دور | when: between party
  sense: none | cameo: none
verb مارس | root: م ر س | form: 3 | masdar: ممارسة | class: light
  sense: pressure | cameo: 100 | frame: hail | when: object ضغط
  sense: violence | cameo: 175 | frame: done-to | when: object عنف
  sense: repress | cameo: 175 | frame: done-to | when: object قمع
  sense: pressure-on | cameo: 100 | frame: ask | when: on party
  sense: none | cameo: none
verb أدّى | root: أ د ي | form: 2 | masdar: تأدية ; أداء | class: light ; occur
  sense: visit | cameo: 042 | frame: visit | when: object @visit
  sense: oath | cameo: none | when: object يمين
  sense: none | cameo: none
verb ألقى | root: ل ق ي | form: 4 | masdar: إلقاء | class: light
  sense: arrest | cameo: 173 | frame: done-to | when: object قبض
  sense: bomb | cameo: 195 | frame: done-to | when: object @weapon
  sense: blame | cameo: 112 | frame: charge | when: object لوم
  sense: responsibility | cameo: 112 | frame: charge | when: object مسؤولية
  sense: speech | cameo: none | when: object كلمة
  sense: arms | cameo: 0874 | frame: yield | when: object سلاح
  sense: stones | cameo: 145 | frame: protest | when: object حجر
  sense: none | cameo: none
verb أطلق | root: ط ل ق | form: 4 | masdar: إطلاق | class: light
  sense: free | cameo: 0841 | frame: yield | when: object سراح
  sense: fire | cameo: 190 | frame: strike | when: object @weapon
  sense: fire-on | cameo: 190 | frame: strike | when: object نار
  sense: attack | cameo: 190 | frame: strike | when: object @attack
  sense: campaign | cameo: 140 | frame: alone | when: object @protest
  sense: appeal | cameo: 100 | frame: ask | when: object @demand
  sense: talks | cameo: 046 | frame: meet | when: object @talks
  sense: initiative | cameo: 030 | frame: promise | when: object @proposal
  sense: operation | cameo: 190 | frame: strike | when: object @campaign
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: accuse | cameo: 112 | frame: hail | when: object @accusation
  sense: the-two | cameo: 060 | frame: together | when: subject @anaphor-two
  sense: project | cameo: 060 | frame: together | when: object @project
  sense: aid | cameo: 073 | frame: give | when: object @aid
  sense: threat | cameo: 130 | frame: act-on | when: object @threat
  sense: release-person | cameo: 0841 | frame: yield | when: object @prisoner
  sense: none | cameo: none
verb خاض | root: خ و ض | form: 1 | masdar: خوض | vowel: u | class: light
  sense: fight | cameo: 190 | frame: clash | when: object @clash
  sense: war | cameo: 190 | frame: clash | when: object @war
  sense: talk | cameo: 046 | frame: meet | when: object @talks
  sense: compete | cameo: none | when: object @election
  sense: strike | cameo: 143 | frame: protest | when: object إضراب
  sense: none | cameo: none
verb فتح | root: ف ت ح | form: 1 | masdar: فتح | vowel: a | class: light
  sense: fire | cameo: 190 | frame: strike | when: object نار
  sense: fire-on | cameo: 190 | frame: strike | when: object @weapon
  sense: investigate | cameo: 090 | frame: act-on | when: object تحقيق
  sense: border | cameo: 086 | frame: yield | when: object @border
  sense: crossing | cameo: 086 | frame: yield | when: object معبر
  sense: embassy | cameo: 054 | frame: together | when: object @office
  sense: talk | cameo: 040 | frame: meet | when: object @talks
  sense: market | cameo: 081 | frame: yield | when: object سوق
  sense: space | cameo: 081 | frame: yield | when: object مجال جوي
  sense: port | cameo: 0863 | frame: yield | when: object منفذ
  sense: consulate | cameo: 054 | frame: together | when: object قنصلية
  sense: credit | cameo: 071 | frame: give | when: object @money
  sense: horizon | cameo: 060 | frame: together | when: object @ways
  sense: line | cameo: 060 | frame: together | when: object خط
  sense: room | cameo: 060 | frame: together | when: object @cooperation
  sense: none | cameo: none
verb أقام | root: ق و م | form: 4 | masdar: إقامة | class: light
  sense: relations | cameo: 054 | frame: together | when: object @relations
  sense: project | cameo: 060 | frame: together | when: object @project
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: ceremony | cameo: none | when: object حفل
  sense: drill | cameo: 062 | frame: together | when: object @exercise
  sense: meeting | cameo: 040 | frame: meet | when: object @meeting
  sense: suit | cameo: 115 | frame: charge | when: object دعوى
  sense: hospital | cameo: 070 | frame: give | when: object @facility
  sense: camp | cameo: 073 | frame: give | when: object مخيم
  sense: banquet | cameo: 040 | frame: meet | when: object مأدبة
  sense: none | cameo: none
verb وضع | root: و ض ع | form: 1 | masdar: وضع | vowel: a | class: light
  sense: basis | cameo: 060 | frame: together | when: object أساس | when: with party
  sense: end | cameo: 0871 | frame: yield | when: object حد | when: for @war
  sense: bomb | cameo: 183 | frame: done-to | when: object @weapon
  sense: wreath | cameo: 051 | frame: hail | when: object إكليل
  sense: stone | cameo: 060 | frame: together | when: object حجر
  sense: deposit | cameo: 071 | frame: give | when: object وديعة
  sense: none | cameo: none
verb أصدر | root: ص د ر | form: 4 | masdar: إصدار | class: light
  sense: sentence | cameo: 173 | frame: done-to | when: object حكم
  sense: pardon | cameo: 0841 | frame: yield | when: object @release
  sense: order | cameo: 100 | frame: ask | when: object أمر
  sense: warrant | cameo: 173 | frame: done-to | when: object مذكرة توقيف
  sense: warrant-arrest | cameo: 173 | frame: done-to | when: object مذكرة اعتقال
  sense: resolution | cameo: 050 | frame: hail | when: object @decision | when: for party
  sense: declare | cameo: 057 | frame: together | when: object بيان مشترك
  sense: sanction | cameo: 163 | frame: hail | when: object @sanction
  sense: condemn | cameo: 111 | frame: hail | when: object @condemnation
  sense: none | cameo: none
verb فرض | root: ف ر ض | form: 1 | masdar: فرض | vowel: i | class: light
  sense: sanction | cameo: 163 | frame: hail | when: object @sanction
  sense: curfew | cameo: 1723 | frame: done-to | when: object حظر تجول
  sense: blockade | cameo: 191 | frame: done-to | when: object @blockade
  sense: control | cameo: 192 | frame: done-to | when: object @control
  sense: tax | cameo: 163 | frame: hail | when: object رسم
  sense: visa | cameo: 163 | frame: hail | when: object تأشيرة
  sense: tariff | cameo: 163 | frame: hail | when: object ضريبة
  sense: siege | cameo: 191 | frame: done-to | when: object حصار
  sense: house | cameo: 173 | frame: done-to | when: object إقامة
  sense: fine | cameo: 172 | frame: done-to | when: object غرامة
  sense: ban | cameo: 172 | frame: done-to | when: object حظر
  sense: restrict | cameo: 172 | frame: done-to | when: object قيد
  sense: none | cameo: none
verb رفع | root: ر ف ع | form: 1 | masdar: رفع | vowel: a | class: light
  sense: sanction | cameo: 081 | frame: yield | when: object @sanction
  sense: ban | cameo: 081 | frame: yield | when: object حظر
  sense: blockade | cameo: 0872 | frame: yield | when: object @blockade
  sense: sue | cameo: 115 | frame: charge | when: object دعوى
  sense: immunity | cameo: 172 | frame: done-to | when: object حصانة
  sense: alert | cameo: 152 | frame: alone | when: object تأهب
  sense: name | cameo: 081 | frame: yield | when: object اسم | when: from any
  sense: complaint | cameo: 114 | frame: hail | when: object شكوى
  sense: ready | cameo: 152 | frame: alone | when: object جاهزية
  sense: ready-any | cameo: 152 | frame: alone | when: object @readiness
  sense: representation | cameo: 054 | frame: together | when: object تمثيل دبلوماسي
  sense: level-with | cameo: 060 | frame: together | when: object مستوى | when: with party
  sense: recommend | cameo: 100 | frame: ask | when: object توصية
  sense: demand | cameo: 100 | frame: ask | when: object @demand
  sense: slogans | cameo: 141 | frame: protest | when: object شعار
  sense: emergency | cameo: 081 | frame: yield | when: object @blockade
  sense: duties | cameo: 163 | frame: hail | when: object رسم
  sense: tie-between | cameo: 060 | frame: together | when: between party
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: relations | cameo: 060 | frame: together | when: object @relations
  sense: cable | cameo: 051 | frame: hail | when: object برقية
  sense: thank | cameo: 051 | frame: hail | when: object @praise
  sense: congratulate | cameo: 051 | frame: hail | when: object @congratulation
  sense: none | cameo: none
verb قطع | root: ق ط ع | form: 1 | masdar: قطع | vowel: a | class: light
  sense: relations | cameo: 161 | frame: hail | when: object @relations
  sense: aid | cameo: 162 | frame: hail | when: object @aid
  sense: talks | cameo: 164 | frame: hail | when: object @talks
  sense: visit | cameo: 161 | frame: hail | when: object @visit
  sense: cut-with | cameo: 161 | frame: hail | when: with party
  sense: dialogue | cameo: 164 | frame: hail | when: object حوار
  sense: aid-money | cameo: 162 | frame: hail | when: object @money
  sense: link | cameo: 161 | frame: hail | when: object صلة
  sense: gas | cameo: 163 | frame: hail | when: object غاز
  sense: power | cameo: 191 | frame: done-to | when: object كهرباء
  sense: water | cameo: 191 | frame: done-to | when: object ماء
  sense: relations-second | cameo: 161 | frame: hail | when: second @relations
  sense: road | cameo: 144 | frame: protest | when: object طريق
  sense: behead | cameo: 1823 | frame: done-to | when: object رأس
  sense: promise | cameo: 030 | frame: promise | when: object @promise
  sense: supply | cameo: 191 | frame: done-to | when: object إمداد
  sense: none | cameo: none
verb أنهى | root: ن ه ي | form: 4 | masdar: إنهاء | class: light ; stop
  sense: war | cameo: 0871 | frame: yield | when: object @war
  sense: ban | cameo: 081 | frame: yield | when: object @sanction
  sense: talks-end | cameo: 046 | frame: meet | when: object @talks
  sense: visit | cameo: 042 | frame: visit | when: object @visit
  sense: meeting | cameo: 040 | frame: meet | when: object @meeting
  sense: drill | cameo: 062 | frame: together | when: object @exercise
  sense: accord | cameo: 161 | frame: hail | when: object @document
  sense: presence | cameo: 0874 | frame: yield | when: object وجود
  sense: rift | cameo: 054 | frame: together | when: object خلاف
  sense: strike | cameo: 083 | frame: yield | when: object @protest
  sense: relations | cameo: 161 | frame: hail | when: object @relations
  sense: blockade | cameo: 0872 | frame: yield | when: object @blockade
  sense: none | cameo: none
verb تولّى | root: و ل ي | form: 5 | masdar: تولي | class: light
  sense: chair | cameo: 060 | frame: together | when: object رئاسة
  sense: command | cameo: 062 | frame: together | when: object قيادة
  sense: none | cameo: none
verb تسلّم | root: س ل م | form: 5 | masdar: تسلم | class: light
  sense: person | cameo: 063 | frame: receive | when: object @prisoner
  sense: chair | cameo: 060 | frame: together | when: object رئاسة
  sense: command | cameo: 062 | frame: together | when: object قيادة
  sense: aid | cameo: 070 | frame: receive | when: object @aid
  sense: letter | cameo: 040 | frame: call | when: object @call
  sense: credentials | cameo: 042 | frame: host | when: object أوراق الاعتماد
  sense: weapons | cameo: 072 | frame: receive | when: object @weapon
  sense: money | cameo: 071 | frame: receive | when: object @money
  sense: vehicles | cameo: 072 | frame: receive | when: object @vehicle
  sense: invite | cameo: 036 | frame: receive | when: object @invitation
  sense: person-from | cameo: 063 | frame: receive | when: from party
  sense: none | cameo: none
verb سلّم | root: س ل م | form: 2 | masdar: تسليم | class: light
  sense: surrender-arms | cameo: 0874 | frame: yield | when: object سلاح
  sense: hand-over | cameo: 063 | frame: give | when: object @prisoner
  sense: letter | cameo: 040 | frame: call | when: object @call
  sense: aid | cameo: 070 | frame: give | when: object @aid
  sense: weapons | cameo: 072 | frame: give | when: object @weapon
  sense: credentials | cameo: 042 | frame: visit | when: object أوراق الاعتماد
  sense: vehicles | cameo: 072 | frame: give | when: object @vehicle
  sense: invite | cameo: 036 | frame: promise | when: object @invitation
  sense: power | cameo: 084 | frame: alone | mode: resign | when: object سلطة
  sense: self | cameo: 0874 | frame: yield | when: object نفس
  sense: city | cameo: 0874 | frame: yield | when: object @border
  sense: base | cameo: 0874 | frame: yield | when: object @facility
  sense: chair | cameo: 060 | frame: together | when: object رئاسة
  sense: chair-duty | cameo: 060 | frame: together | when: object مهمة
  sense: give-back | cameo: 084 | frame: yield | when: to party
  sense: none | cameo: none
verb نال | root: ن ي ل | form: 1 | masdar: نيل | vowel: a | class: light
  sense: aid | cameo: 070 | frame: receive | when: object @aid
  sense: back | cameo: 051 | frame: receive | when: object @support
  sense: independence | cameo: none | when: object استقلال
  sense: trust | cameo: 051 | frame: receive | when: object ثقة
  sense: none | cameo: none
verb لقي | root: ل ق ي | form: 1 | masdar: لقاء | vowel: a | class: light
  sense: die | cameo: 190 | frame: done-to | when: object مصرع
  sense: die-of | cameo: 190 | frame: done-to | when: object حتف
  sense: support | cameo: 051 | frame: receive | when: object @support
  sense: refuse | cameo: 120 | frame: receive | when: object @rejection
  sense: condemn | cameo: 111 | frame: receive | when: object @condemnation
  sense: praise | cameo: 051 | frame: receive | when: object @praise
  sense: welcome | cameo: 051 | frame: receive | when: object ترحيب
  sense: none | cameo: none
verb أوقع | root: و ق ع | form: 4 | masdar: إيقاع | class: light
  sense: sign | cameo: 057 | frame: together | when: object @document
  sense: loss | cameo: 190 | frame: done-to | when: object خسارة
  sense: wound | cameo: 190 | frame: done-to | when: object إصابة
  sense: kill | cameo: 190 | frame: done-to | when: object @casualty
  sense: none | cameo: none
verb ألحق | root: ل ح ق | form: 4 | masdar: إلحاق | class: light
  sense: defeat | cameo: 190 | frame: done-to | when: object هزيمة
  sense: damage | cameo: 171 | frame: done-to | when: object ضرر
  sense: none | cameo: none
verb كبّد | root: ك ب د | form: 2 | masdar: تكبيد | class: light | sense: loss | cameo: 190 | frame: strike
verb تكبّد | root: ك ب د | form: 5 | masdar: تكبد | class: light
  sense: loss | cameo: 190 | frame: done-to | when: object خسارة
  sense: none | cameo: none
verb ارتكب | root: ر ك ب | form: 8 | masdar: ارتكاب | class: light
  sense: massacre | cameo: 202 | frame: done-to | when: object مجزرة
  sense: crime | cameo: 180 | frame: done-to | when: object جريمة
  sense: violate | cameo: 196 | frame: done-to | when: object انتهاك
  sense: crime-any | cameo: 180 | frame: done-to
verb أعطى | root: ع ط ي | form: 4 | masdar: إعطاء | class: light
  sense: aid | cameo: 070 | frame: give | when: object @aid
  sense: money | cameo: 071 | frame: give | when: object @money
  sense: order | cameo: 100 | frame: ask | when: object @demand
  sense: promise | cameo: 030 | frame: promise | when: object @promise
  sense: vaccine | cameo: 073 | frame: give | when: object لقاح
  sense: ultimatum | cameo: 139 | frame: act-on | when: object مهلة
  sense: permit | cameo: 081 | frame: yield | when: object ضوء أخضر
  sense: none | cameo: none
verb أولى | root: و ل ي | form: 4 | masdar: إيلاء | class: light
  sense: attention | cameo: 030 | frame: promise | when: object اهتمام | when: for @cooperation
  sense: none | cameo: none
verb حظي | root: ح ظ ي | form: 1 | masdar: حظوة | vowel: a | class: light
  sense: back | cameo: 051 | frame: receive | when: other @support
  sense: praise | cameo: 051 | frame: receive | when: other @praise
  sense: none | cameo: none
verb شهد | root: ش ه د | form: 1 | masdar: شهادة | vowel: a | class: light ; occur
  sense: sign | cameo: 057 | frame: together | when: object @document
  sense: sign-act | cameo: 057 | frame: together | when: object توقيع
  sense: visit | cameo: 042 | frame: visit | when: object @visit
  sense: none | cameo: none
verb نظّم | root: ن ظ م | form: 2 | masdar: تنظيم | class: light
  sense: protest | cameo: 141 | frame: alone | when: object @protest
  sense: drill | cameo: 062 | frame: together | when: object @exercise
  sense: strike | cameo: 143 | frame: protest | when: object إضراب
  sense: stand | cameo: 141 | frame: alone | when: object وقفة
  sense: ws | cameo: 040 | frame: meet | when: object ورشة
  sense: meet | cameo: 040 | frame: meet | when: object @meeting
  sense: none | cameo: none
verb جدّد | root: ج د د | form: 2 | masdar: تجديد | class: light
  sense: back | cameo: 051 | frame: hail | when: object @support
  sense: condemn | cameo: 111 | frame: hail | when: object @condemnation
  sense: reject | cameo: 120 | frame: hail | when: object @rejection
  sense: ask | cameo: 100 | frame: ask | when: object @demand
  sense: promise | cameo: 030 | frame: promise | when: object @promise
  sense: ready | cameo: 030 | frame: promise | when: object @readiness
  sense: praise | cameo: 051 | frame: hail | when: object @praise
  sense: sanction | cameo: 163 | frame: hail | when: object @sanction
  sense: threat | cameo: 130 | frame: act-on | when: object @threat
  sense: invite | cameo: 036 | frame: promise | when: object @invitation
  sense: ceasefire | cameo: 0871 | frame: yield | when: object @ceasefire
  sense: commit | cameo: 030 | frame: promise | when: object التزام
  sense: agree | cameo: 057 | frame: together | when: object @document
  sense: none | cameo: none
verb كرّر | root: ك ر ر | form: 2 | masdar: تكرير | class: light
  sense: ask | cameo: 100 | frame: ask | when: object @demand
  sense: reject | cameo: 120 | frame: hail | when: object @rejection
  sense: threat | cameo: 130 | frame: act-on | when: object @threat
  sense: accuse | cameo: 112 | frame: hail | when: object @accusation
  sense: ready | cameo: 030 | frame: promise | when: object @readiness
  sense: back | cameo: 051 | frame: hail | when: object @support
  sense: none | cameo: none
verb حمل | root: ح م ل | form: 1 | masdar: حمل | vowel: i | class: light
  sense: arms | cameo: 154 | frame: alone | when: object سلاح
  sense: none | cameo: none
verb أثار | root: ث و ر | form: 4 | masdar: إثارة | class: light
  sense: worry | cameo: 110 | frame: hail | when: object @concern
  sense: none | cameo: none
verb أحرز | root: ح ر ز | form: 4 | masdar: إحراز | class: light
  sense: result | cameo: 060 | frame: together | when: object @result | when: with party
  sense: advance | cameo: 190 | frame: done-to | when: subject @force | when: object تقدم
  sense: result-two | cameo: 060 | frame: together | when: self dual
  sense: none | cameo: none
verb سجّل | root: س ج ل | form: 2 | masdar: تسجيل | class: light
  sense: complaint | cameo: 114 | frame: hail | when: object شكوى
  sense: object | cameo: 120 | frame: hail | when: object @rejection
  sense: none | cameo: none
verb ساق | root: س و ق | form: 1 | masdar: سوق | vowel: u | class: light | sense: none | cameo: none
verb كال | root: ك ي ل | form: 1 | masdar: كيل | vowel: i | class: light
  sense: accuse | cameo: 112 | frame: charge | when: object @accusation
  sense: none | cameo: none
verb دخل | root: د خ ل | form: 1 | masdar: دخول | vowel: u | class: light
  sense: force | cameo: 086 | frame: yield | when: object حيز
  sense: none | cameo: none
verb تبادل | root: ب د ل | form: 6 | masdar: تبادل | class: light
  sense: views | cameo: 040 | frame: meet | when: object رأي
  sense: view | cameo: 040 | frame: meet | when: object وجهة نظر
  sense: visits | cameo: 042 | frame: meet | when: object @visit
  sense: fire | cameo: 193 | frame: clash | when: object نار
  sense: fire-on | cameo: 193 | frame: clash | when: object @weapon
  sense: prisoners | cameo: 0841 | frame: yield | when: object @prisoner
  sense: information | cameo: 064 | frame: together | when: object معلومة
  sense: letters | cameo: 040 | frame: call | when: object @call
  sense: congratulate | cameo: 051 | frame: hail | when: object @congratulation
  sense: accuse | cameo: 112 | frame: hail | when: object @accusation
  sense: talk | cameo: 040 | frame: meet | when: object حديث
  sense: trade-blows | cameo: 190 | frame: clash | when: object قصف
  sense: embassies | cameo: 054 | frame: together | when: object @office
  sense: expel | cameo: 166 | frame: hail | when: object طرد
  sense: documents | cameo: 057 | frame: together | when: object @document
  sense: goods | cameo: 061 | frame: together | when: object @trade
  sense: experience | cameo: 060 | frame: together | when: object خبرة
  sense: condole | cameo: 051 | frame: hail | when: object @condolence
  sense: exchange | cameo: 060 | frame: together | when: with party
  sense: none | cameo: none
verb خصّص | root: خ ص ص | form: 2 | masdar: تخصيص | class: light
  sense: aid | cameo: 071 | frame: give | when: object @money
  sense: aid-for | cameo: 070 | frame: give | when: object @aid
  sense: aid-to | cameo: 070 | frame: give | when: for party
  sense: none | cameo: none
verb صرف | root: ص ر ف | form: 1 | masdar: صرف | vowel: i | class: light
  sense: aid | cameo: 071 | frame: give | when: object @money | when: for party
  sense: aid-to | cameo: 071 | frame: give | when: object دفعة
  sense: none | cameo: none
verb ضخّ | root: ض خ خ | form: 1 | masdar: ضخ | vowel: u | class: light
  sense: money | cameo: 061 | frame: together | when: object @money
  sense: invest | cameo: 061 | frame: together | when: object @trade
  sense: none | cameo: none
verb شكّل | root: ش ك ل | form: 2 | masdar: تشكيل | class: light
  sense: coalition | cameo: 060 | frame: together | when: object تحالف
  sense: committee | cameo: 060 | frame: together | when: object لجنة | when: with party
  sense: team | cameo: 060 | frame: together | when: object فريق عمل
  sense: threat | cameo: 111 | frame: charge | when: object @threat
  sense: committee-two | cameo: 060 | frame: together | when: object لجنة | when: self dual
  sense: council | cameo: 060 | frame: together | when: object مجلس | when: with party
  sense: joint-force | cameo: 062 | frame: together | when: object @force
  sense: the-two | cameo: 060 | frame: together | when: subject @anaphor-two
  sense: none | cameo: none
verb كوّن | root: ك و ن | form: 2 | masdar: تكوين | class: light | sense: none | cameo: none
verb مثّل | root: م ث ل | form: 2 | masdar: تمثيل | class: light
  sense: threat | cameo: 111 | frame: charge | when: object @threat
  sense: aggression | cameo: 111 | frame: charge | when: object @attack
  sense: breach | cameo: 111 | frame: charge | when: object انتهاك
  sense: breach-law | cameo: 111 | frame: charge | when: object خرق
  sense: meddling | cameo: 111 | frame: charge | when: object تدخل
  sense: none | cameo: none
verb احتلّ | root: ح ل ل | form: 8 | masdar: احتلال | class: light
  sense: occupy | cameo: 192 | frame: done-to | when: object @border
  sense: rank | cameo: none | when: object مرتبة
  sense: occupy-any | cameo: 192 | frame: done-to
verb بلغ | root: ب ل غ | form: 1 | masdar: بلوغ | vowel: u | class: light | sense: none | cameo: none
verb لبّى | root: ل ب ي | form: 2 | masdar: تلبية | class: light
  sense: accept | cameo: 036 | frame: promise | when: object @invitation
  sense: visit | cameo: 042 | frame: visit | when: object نداء
  sense: meet-demand | cameo: 083 | frame: yield | when: object @demand
  sense: none | cameo: none
verb مدّ | root: م د د | form: 1 | masdar: مد | vowel: u | class: light
  sense: aid | cameo: 070 | frame: give | when: other @aid
  sense: arms | cameo: 072 | frame: give | when: other @weapon
  sense: pipe | cameo: 060 | frame: together | when: object @project
  sense: hand | cameo: 030 | frame: promise | when: object يد
  sense: energy | cameo: 061 | frame: together | when: other كهرباء
  sense: gas | cameo: 061 | frame: together | when: other غاز
  sense: none | cameo: none
verb عرض | root: ع ر ض | form: 1 | masdar: عرض | vowel: i | class: light
  sense: offer | cameo: 030 | frame: promise | when: object @aid
  sense: mediate | cameo: 039 | frame: promise | when: object وساطة
  sense: offer-plan | cameo: 030 | frame: promise | when: object @proposal
  sense: ready | cameo: 030 | frame: promise | when: object @readiness
  sense: cooperate | cameo: 030 | frame: promise | when: object @cooperation
  sense: host | cameo: 030 | frame: promise | when: object استضافة
  sense: issue | cameo: 040 | frame: meet | when: object @issue
  sense: discuss | cameo: 040 | frame: meet | when: with party
  sense: none | cameo: none
verb طرح | root: ط ر ح | form: 1 | masdar: طرح | vowel: a | class: light
  sense: propose | cameo: 030 | frame: promise | when: object @proposal
  sense: draft | cameo: 100 | frame: ask | when: object @decision
  sense: none | cameo: none
verb نقل | root: ن ق ل | form: 1 | masdar: نقل | vowel: u | class: light ; reporting
  sense: greet | cameo: 040 | frame: call | when: object تحية
  sense: letter | cameo: 040 | frame: call | when: object @call
  sense: jail | cameo: 173 | frame: done-to | when: to سجن
  sense: aid | cameo: 073 | frame: give | when: object @aid
  sense: congratulate | cameo: 051 | frame: hail | when: object @congratulation
  sense: condole | cameo: 051 | frame: hail | when: object @condolence
  sense: thank | cameo: 051 | frame: hail | when: object @praise
  sense: embassy | cameo: 160 | frame: hail | when: object سفارة
  sense: civilians | cameo: 073 | frame: give | when: object @civilian
  sense: tech | cameo: 060 | frame: together | when: object تكنولوجيا
  sense: know-how | cameo: 060 | frame: together | when: object تقنية
  sense: experience | cameo: 060 | frame: together | when: object خبرة
  sense: evacuate | cameo: 073 | frame: give | when: object @casualty
  sense: troops | cameo: 154 | frame: alone | when: object @force
  sense: weapons | cameo: 154 | frame: alone | when: object @weapon
  sense: none | cameo: none
verb حوّل | root: ح و ل | form: 2 | masdar: تحويل | class: light
  sense: money | cameo: 071 | frame: give | when: object @money
  sense: money-to | cameo: 071 | frame: give | when: object دفعة
  sense: none | cameo: none
verb أحال | root: ح و ل | form: 4 | masdar: إحالة | class: light
  sense: suspects | cameo: 173 | frame: done-to | when: object @prisoner
  sense: trial | cameo: 173 | frame: done-to | when: to محاكمة
  sense: court | cameo: 173 | frame: done-to | when: to محكمة
  sense: prosecute | cameo: 173 | frame: done-to | when: to نيابة
  sense: judge | cameo: 173 | frame: done-to | when: to قضاء
  sense: none | cameo: none
verb دفع | root: د ف ع | form: 1 | masdar: دفع | vowel: a | class: light
  sense: pay | cameo: 061 | frame: together | when: object @money
  sense: push | cameo: 060 | frame: together | when: object @cooperation
  sense: push-ties | cameo: 060 | frame: together | when: object @relations
  sense: ships | cameo: 154 | frame: alone | when: other @vehicle
  sense: troops | cameo: 154 | frame: alone | when: object @force
  sense: reinforce | cameo: 154 | frame: alone | when: other @force
  sense: reinforce-ba | cameo: 154 | frame: alone | when: other تعزيزات
  sense: none | cameo: none
verb أمر | root: ء م ر | form: 1 | masdar: أمر | vowel: u | class: light
  sense: order | cameo: 100 | frame: ask | when: other any
  sense: none | cameo: none
verb كلّف | root: ك ل ف | form: 2 | masdar: تكليف | class: light
  sense: envoy | cameo: 040 | frame: visit | when: object مبعوث
  sense: none | cameo: none
verb واصل | root: و ص ل | form: 3 | masdar: مواصلة | passive: no | class: continue ; light
  sense: talk | cameo: 046 | frame: meet | when: object @talks
  sense: attack | cameo: 190 | frame: strike | when: object @attack
  sense: shell | cameo: 194 | frame: done-to | when: object قصف
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: aid | cameo: 070 | frame: give | when: object @aid
  sense: visit | cameo: 042 | frame: visit | when: object @visit
  sense: drill | cameo: 062 | frame: together | when: object @exercise
  sense: protest | cameo: 141 | frame: alone | when: object @protest
  sense: support | cameo: 051 | frame: hail | when: object @support
  sense: campaign | cameo: 190 | frame: strike | when: object @campaign
  sense: advance | cameo: 190 | frame: done-to | when: object تقدم | when: subject @force
  sense: meet | cameo: 040 | frame: meet | when: object @meeting
  sense: none | cameo: none
verb تابع | root: ت ب ع | form: 3 | masdar: متابعة | class: reporting ; continue | sense: none | cameo: none
verb استأنف | root: ء ن ف | form: 10 | masdar: استئناف | class: begin ; light
  sense: talk | cameo: 046 | frame: meet | when: object @talks
  sense: relations | cameo: 054 | frame: together | when: object @relations
  sense: attack | cameo: 190 | frame: strike | when: object @attack
  sense: flights | cameo: 061 | frame: together | when: object رحلة
  sense: aid | cameo: 070 | frame: give | when: object @aid
  sense: meet | cameo: 040 | frame: meet | when: object @meeting
  sense: project | cameo: 060 | frame: together | when: object @project
  sense: trade | cameo: 061 | frame: together | when: object @trade
  sense: embassy | cameo: 054 | frame: together | when: object عمل | when: in party
  sense: accord | cameo: 060 | frame: together | when: object @document
  sense: drill | cameo: 062 | frame: together | when: object @exercise
  sense: member | cameo: 057 | frame: together | when: object عضوية
  sense: member-part | cameo: 057 | frame: together | when: object مشاركة
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: none | cameo: none
verb بدأ | root: ب د ء | form: 1 | masdar: بدء ; بداية | vowel: a | class: begin
  sense: visit | cameo: 042 | frame: visit | when: object @visit
  sense: talk | cameo: 046 | frame: meet | when: object @talks
  sense: attack | cameo: 190 | frame: strike | when: object @attack
  sense: strike | cameo: 143 | frame: protest | when: object إضراب
  sense: drill | cameo: 062 | frame: together | when: object @exercise
  sense: train | cameo: 062 | frame: together | when: object تدريب
  sense: protest | cameo: 141 | frame: protest | when: object @protest
  sense: meet | cameo: 040 | frame: meet | when: object @meeting
  sense: project | cameo: 060 | frame: together | when: object @project | when: with party
  sense: cooperate | cameo: 060 | frame: together | when: object @cooperation
  sense: campaign | cameo: 190 | frame: strike | when: object @campaign
  sense: aid | cameo: 070 | frame: give | when: object @aid
  sense: talk-subject | cameo: 046 | frame: meet | when: subject @talks
  sense: meet-subject | cameo: 040 | frame: meet | when: subject @meeting
  sense: drill-subject | cameo: 062 | frame: together | when: subject @exercise
  sense: withdraw | cameo: 0874 | frame: yield | when: object @withdrawal
  sense: truce | cameo: 0871 | frame: yield | when: subject @ceasefire
  sense: summit | cameo: 040 | frame: meet | when: subject قمة
  sense: none | cameo: none
verb اختتم | root: خ ت م | form: 8 | masdar: اختتام | class: stop ; light
  sense: visit | cameo: 042 | frame: visit | when: object @visit
  sense: meet | cameo: 040 | frame: meet | when: object @meeting
  sense: talk | cameo: 046 | frame: meet | when: object @talks
  sense: drill | cameo: 062 | frame: together | when: object @exercise
  sense: meet-subject | cameo: 040 | frame: meet | when: subject @meeting
  sense: talk-subject | cameo: 046 | frame: meet | when: subject @talks
  sense: drill-subject | cameo: 062 | frame: together | when: subject @exercise
  sense: work | cameo: 040 | frame: meet | when: object عمل
  sense: summit | cameo: 040 | frame: meet | when: subject قمة
  sense: summit-object | cameo: 040 | frame: meet | when: object قمة
  sense: forum | cameo: 040 | frame: meet | when: subject منتدى
  sense: activities | cameo: 040 | frame: meet | when: subject فعالية
  sense: none | cameo: none
verb أكمل | root: ك م ل | form: 4 | masdar: إكمال | class: stop | sense: none | cameo: none
verb استكمل | root: ك م ل | form: 10 | masdar: استكمال | class: stop | sense: none | cameo: none
verb استلم | root: س ل م | form: 8 | masdar: استلام | class: light
  sense: person | cameo: 063 | frame: receive | when: object @prisoner
  sense: chair | cameo: 060 | frame: together | when: object رئاسة
  sense: command | cameo: 062 | frame: together | when: object قيادة
  sense: aid | cameo: 070 | frame: receive | when: object @aid
  sense: weapons | cameo: 072 | frame: receive | when: object @weapon
  sense: money | cameo: 071 | frame: receive | when: object @money
  sense: vehicles | cameo: 072 | frame: receive | when: object @vehicle
  sense: letter | cameo: 040 | frame: call | when: object @call
  sense: cargo | cameo: 070 | frame: receive | when: object شحنة
  sense: person-from | cameo: 063 | frame: receive | when: from party
  sense: none | cameo: none

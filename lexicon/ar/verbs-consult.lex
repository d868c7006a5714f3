# Arabic verbs of visiting, meeting and talking (CONSULT).
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

verb زار | root: ز و ر | form: 1 | masdar: زيارة | vowel: u | class: visit | sense: visit | cameo: 042 | frame: visit
verb التقى | root: ل ق ي | form: 8 | masdar: التقاء | sense: meet | cameo: 040 | frame: meet
verb قابل | root: ق ب ل | form: 3 | masdar: مقابلة
  sense: meet | cameo: 040 | frame: meet | when: object party
  sense: none | cameo: none
verb اجتمع | root: ج م ع | form: 8 | masdar: اجتماع | class: meeting | sense: meet | cameo: 040 | frame: meet
verb استقبل | root: ق ب ل | form: 10 | masdar: استقبال
  sense: host | cameo: 043 | frame: host | when: object party
  sense: goods | cameo: none | when: object @trade
  sense: host-any | cameo: 043 | frame: host
verb استضاف | root: ض ي ف | form: 10 | masdar: استضافة
  sense: host-meeting | cameo: 043 | frame: host | when: object @meeting
  sense: host-talks | cameo: 043 | frame: host | when: object @talks
  sense: host | cameo: 043 | frame: host
verb تباحث | root: ب ح ث | form: 6 | masdar: تباحث | class: talks | sense: talk | cameo: 040 | frame: meet
verb بحث | root: ب ح ث | form: 1 | masdar: بحث | vowel: a | class: talks
  sense: search | cameo: none | when: about any | when: not with party
  sense: discuss | cameo: 040 | frame: meet
verb ناقش | root: ن ق ش | form: 3 | masdar: مناقشة | class: talks | sense: discuss | cameo: 040 | frame: meet
verb تفاوض | root: ف و ض | form: 6 | masdar: تفاوض | class: talks | sense: negotiate | cameo: 046 | frame: meet
verb فاوض | root: ف و ض | form: 3 | masdar: مفاوضة | class: talks | sense: negotiate | cameo: 046 | frame: meet
verb تشاور | root: ش و ر | form: 6 | masdar: تشاور | class: talks | sense: consult | cameo: 040 | frame: meet
verb تحادث | root: ح د ث | form: 6 | masdar: تحادث | class: talks | sense: talk | cameo: 040 | frame: meet
verb تحاور | root: ح و ر | form: 6 | masdar: تحاور | class: talks | sense: talk | cameo: 040 | frame: meet
verb حاور | root: ح و ر | form: 3 | masdar: محاورة | class: talks
  sense: talk | cameo: 040 | frame: meet | when: object party
  sense: none | cameo: none
verb تناول | root: ن و ل | form: 6 | masdar: تناول | class: talks
  sense: discuss | cameo: 040 | frame: meet | when: subject @talks
  sense: discuss-meeting | cameo: 040 | frame: meet | when: subject @meeting
  sense: discuss-visit | cameo: 040 | frame: meet | when: subject @visit
  sense: discuss-call | cameo: 041 | frame: call | when: subject @call
  sense: discuss-party | cameo: 040 | frame: meet | when: object @issue
  sense: relations | cameo: 040 | frame: meet | when: object @relations
  sense: border | cameo: 040 | frame: meet | when: object @cooperation
  sense: none | cameo: none
verb استعرض | root: ع ر ض | form: 10 | masdar: استعراض | class: talks | sense: review | cameo: 040 | frame: meet
verb تدارس | root: د ر س | form: 6 | masdar: تدارس | class: talks | sense: discuss | cameo: 040 | frame: meet
verb هاتف | root: ه ت ف | form: 3 | masdar: مهاتفة | sense: call | cameo: 041 | frame: call
verb اتّصل | root: و ص ل | form: 8 | masdar: اتصال | class: call
  sense: call | cameo: 041 | frame: call | when: other party
  sense: none | cameo: none
verb وصل | root: و ص ل | form: 1 | masdar: وصول | vowel: i
  sense: deploy | cameo: 154 | frame: alone | when: subject @force
  sense: deploy-planes | cameo: 154 | frame: alone | when: subject @vehicle
  sense: aid | cameo: 073 | frame: give | when: subject @aid
  sense: delegation | cameo: 042 | frame: visit | when: subject وفد
  sense: cargo | cameo: 070 | frame: give | when: subject شحنة
  sense: convoy | cameo: 073 | frame: give | when: subject قافلة
  sense: visit | cameo: 042 | frame: visit | when: to party
  sense: arrive | cameo: 042 | frame: visit | when: subject party
  sense: none | cameo: none
verb توجّه | root: و ج ه | form: 5 | masdar: توجه
  sense: travel | cameo: 042 | frame: visit | when: to party
  sense: none | cameo: none
verb غادر | root: غ د ر | form: 3 | masdar: مغادرة
  sense: depart | cameo: 042 | frame: visit | when: object party
  sense: walk-out | cameo: 164 | frame: hail | when: object قاعة
  sense: walk-out-meeting | cameo: 164 | frame: hail | when: object @meeting
  sense: force-out | cameo: 0874 | frame: yield | when: subject @force
  sense: leave | cameo: 042 | frame: visit
verb حلّ | root: ح ل ل | form: 1 | masdar: حل ; حلول | vowel: u
  sense: visit | cameo: 042 | frame: visit | when: other ضيف
  sense: settle | cameo: none | when: object @issue
  sense: none | cameo: none
verb سافر | root: س ف ر | form: 3 | masdar: مسافرة
  sense: travel | cameo: 042 | frame: visit | when: to party
  sense: none | cameo: none
verb عاد | root: ع و د | form: 1 | masdar: عودة | vowel: u
  sense: return | cameo: 042 | frame: visit | when: from party | when: to party
  sense: none | cameo: none
verb تفقّد | root: ف ق د | form: 5 | masdar: تفقد | sense: inspect | cameo: 042 | frame: visit
verb حضر | root: ح ض ر | form: 1 | masdar: حضور | vowel: u
  sense: attend | cameo: 040 | frame: meet | when: object @meeting
  sense: attend-sign | cameo: 057 | frame: together | when: object توقيع
  sense: invite | cameo: 040 | frame: meet | when: object حفل
  sense: attend-talks | cameo: 040 | frame: meet | when: object @talks
  sense: none | cameo: none
verb شارك | root: ش ر ك | form: 3 | masdar: مشاركة
  sense: meet | cameo: 040 | frame: meet | when: in @meeting
  sense: drill | cameo: 062 | frame: together | when: in @exercise
  sense: attack | cameo: 190 | frame: done-to | when: in @attack
  sense: protest | cameo: 141 | frame: alone | when: in @protest
  sense: force | cameo: 062 | frame: together | when: in تحالف
  sense: cooperate | cameo: 060 | frame: together | when: in @cooperation
  sense: project | cameo: 060 | frame: together | when: in @project
  sense: talk | cameo: 040 | frame: meet | when: in @talks
  sense: war | cameo: 190 | frame: done-to | when: in @war
  sense: coalition | cameo: 062 | frame: together | when: in @campaign
  sense: none | cameo: none
verb ترأّس | root: ر ء س | form: 5 | masdar: ترؤس
  sense: chair | cameo: 040 | frame: meet | when: object @meeting
  sense: chair-talks | cameo: 040 | frame: meet | when: object @talks
  sense: chair-council | cameo: 040 | frame: meet | when: object مجلس
  sense: delegation | cameo: 040 | frame: meet | when: object وفد
  sense: chair-any | cameo: 040 | frame: meet
verb رأس | root: ر ء س | form: 1 | masdar: رئاسة | vowel: a
  sense: chair | cameo: 040 | frame: meet | when: object @meeting
  sense: chair-council | cameo: 040 | frame: meet | when: object مجلس
  sense: chair-any | cameo: 040 | frame: meet
verb توسّط | root: و س ط | form: 5 | masdar: توسط | sense: mediate | cameo: 045 | frame: act-on
verb ضمّ | root: ض م م | form: 1 | masdar: ضم | vowel: u
  sense: annex | cameo: 192 | frame: done-to | when: object @border
  sense: annex-to | cameo: 192 | frame: done-to | when: to party
  sense: none | cameo: none
verb استمع | root: س م ع | form: 8 | masdar: استماع
  sense: listen | cameo: 040 | frame: meet | when: to party
  sense: none | cameo: none
verb أطلع | root: ط ل ع | form: 4 | masdar: إطلاع
  sense: brief | cameo: 040 | frame: meet | when: object party
  sense: none | cameo: none
verb اطّلع | root: ط ل ع | form: 8 | masdar: اطلاع
  sense: brief | cameo: 040 | frame: meet | when: on any
  sense: none | cameo: none
verb تداول | root: د و ل | form: 6 | masdar: تداول
  sense: discuss | cameo: 040 | frame: meet | when: object @issue
  sense: with | cameo: 040 | frame: meet | when: with party
  sense: none | cameo: none
verb انطلق | root: ط ل ق | form: 7 | masdar: انطلاق
  sense: begin-talks | cameo: 040 | frame: meet | when: subject @talks
  sense: begin-meeting | cameo: 040 | frame: meet | when: subject @meeting
  sense: begin-drill | cameo: 062 | frame: together | when: subject @exercise
  sense: sub-activities | cameo: 040 | frame: meet | when: subject فعالية
  sense: work | cameo: 040 | frame: meet | when: subject عمل
  sense: protest | cameo: 141 | frame: protest | when: subject @protest
  sense: campaign | cameo: 190 | frame: done-to | when: subject @campaign
  sense: project | cameo: 060 | frame: together | when: subject @project
  sense: summit | cameo: 040 | frame: meet | when: subject قمة
  sense: forum | cameo: 040 | frame: meet | when: subject منتدى
  sense: none | cameo: none
verb قصد | root: ق ص د | form: 1 | masdar: قصد | vowel: i | sense: none | cameo: none
verb احتضن | root: ح ض ن | form: 8 | masdar: احتضان
  sense: host | cameo: 043 | frame: host | when: object @meeting
  sense: host-talks | cameo: 043 | frame: host | when: object @talks
  sense: talks-any | cameo: 043 | frame: host | when: object ورشة
  sense: none | cameo: none
verb أوفد | root: و ف د | form: 4 | masdar: إيفاد
  sense: aid | cameo: 073 | frame: give | when: object @vehicle
  sense: team | cameo: 073 | frame: give | when: object فريق
  sense: doctors | cameo: 073 | frame: give | when: object طبيب
  sense: forces | cameo: 154 | frame: alone | when: object @force
  sense: send | cameo: 042 | frame: visit
verb ابتعث | root: ب ع ث | form: 8 | masdar: ابتعاث | sense: none | cameo: none
verb رافق | root: ر ف ق | form: 3 | masdar: مرافقة
  sense: accompany | cameo: none | when: object none
  sense: none | cameo: none
verb تلا | root: ت ل و | form: 1 | masdar: تلاوة | vowel: u | sense: none | cameo: none
verb صافح | root: ص ف ح | form: 3 | masdar: مصافحة | sense: shake-hands | cameo: 040 | frame: meet
verb التأم | root: ل ء م | form: 8 | masdar: التئام | sense: convene | cameo: 040 | frame: meet
verb حطّ | root: ح ط ط | form: 1 | masdar: حط | vowel: u
  sense: land | cameo: 042 | frame: visit | when: in party
  sense: none | cameo: none
verb تخاطب | root: خ ط ب | form: 6 | masdar: تخاطب | class: talks | sense: talk | cameo: 040 | frame: meet
verb تراسل | root: ر س ل | form: 6 | masdar: تراسل | sense: write | cameo: 040 | frame: meet
verb شاور | root: ش و ر | form: 3 | masdar: مشاورة | class: talks | sense: consult | cameo: 040 | frame: meet
verb جالس | root: ج ل س | form: 3 | masdar: مجالسة | sense: sit-with | cameo: 040 | frame: meet
verb جال | root: ج و ل | form: 1 | masdar: جولان | vowel: u
  sense: tour | cameo: 042 | frame: visit | when: in party
  sense: tour-on | cameo: 042 | frame: visit | when: on party
  sense: none | cameo: none
verb تجوّل | root: ج و ل | form: 5 | masdar: تجول
  sense: tour | cameo: 042 | frame: visit | when: subject party
  sense: none | cameo: none
verb طاف | root: ط و ف | form: 1 | masdar: طواف | vowel: u | sense: none | cameo: none
verb شيّع | root: ش ي ع | form: 2 | masdar: تشييع | sense: none | cameo: none
verb التحم | root: ل ح م | form: 8 | masdar: التحام | sense: clash | cameo: 190 | frame: clash
verb عاين | root: ع ي ن | form: 3 | masdar: معاينة
  sense: inspect | cameo: 042 | frame: visit | when: object @facility
  sense: none | cameo: none
verb تلاقى | root: ل ق ي | form: 6 | masdar: تلاق
  sense: meet | cameo: 040 | frame: meet | when: with party
  sense: none | cameo: none
verb تسامر | root: س م ر | form: 6 | masdar: تسامر | sense: none | cameo: none
verb ساوم | root: س و م | form: 3 | masdar: مساومة | class: talks | sense: bargain | cameo: 046 | frame: meet
verb توّج | root: ت و ج | form: 2 | masdar: تتويج
  sense: crown | cameo: 057 | frame: together | when: subject @talks
  sense: crown-visit | cameo: 057 | frame: together | when: subject @visit
  sense: none | cameo: none
verb تمخّض | root: م خ ض | form: 5 | masdar: تمخض | class: occur
  sense: accord | cameo: 057 | frame: together | when: about @document
  sense: outcome | cameo: 030 | frame: promise | when: subject @meeting
  sense: outcome-talks | cameo: 030 | frame: promise | when: subject @talks
  sense: none | cameo: none
verb أثمر | root: ث م ر | form: 4 | masdar: إثمار | class: occur
  sense: accord | cameo: 057 | frame: together | when: object @document
  sense: accord-about | cameo: 057 | frame: together | when: about @document
  sense: none | cameo: none
verb ضيّف | root: ض ي ف | form: 2 | masdar: تضييف | sense: host | cameo: 043 | frame: host
verb عرّج | root: ع ر ج | form: 2 | masdar: تعريج
  sense: stop-over | cameo: 042 | frame: visit | when: on party
  sense: none | cameo: none
verb شرح | root: ش ر ح | form: 1 | masdar: شرح | vowel: a | class: reporting | sense: none | cameo: none
verb أدلى | root: د ل و | form: 4 | masdar: إدلاء | class: light ; reporting | sense: none | cameo: none
verb تشبّث | root: ش ب ث | form: 5 | masdar: تشبث
  sense: hold-on | cameo: 120 | frame: hail | when: other @rejection
  sense: cause | cameo: 051 | frame: hail | when: other any
  sense: none | cameo: none
verb اختلى | root: خ ل و | form: 8 | masdar: اختلاء
  sense: meet | cameo: 040 | frame: meet | when: other any
  sense: none | cameo: none

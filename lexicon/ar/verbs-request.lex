# Arabic verbs of asking, calling for and demanding (REQUEST).
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

verb دعا | root: د ع و | form: 1 | masdar: دعوة | vowel: u | class: demand
  sense: invite-visit | cameo: 036 | frame: promise | when: to @visit
  sense: call-for-stop | cameo: 1056 | frame: urge | when: to وقف
  sense: call-for-talk | cameo: 106 | frame: urge | when: to @talks
  sense: call-for-talk-for | cameo: 106 | frame: urge | when: for @talks
  sense: call-for-meet | cameo: 106 | frame: urge | when: to @meeting
  sense: invite-meeting | cameo: 036 | frame: promise | when: to مؤتمر
  sense: invite-join | cameo: 100 | frame: urge | when: to @cooperation
  sense: strike | cameo: 140 | frame: protest | when: to إضراب
  sense: demo | cameo: 140 | frame: protest | when: to @protest
  sense: call-for | cameo: 100 | frame: urge
verb طالب | root: ط ل ب | form: 3 | masdar: مطالبة | class: demand
  sense: demand-release | cameo: 1053 | frame: urge | when: other @release
  sense: demand | cameo: 100 | frame: urge
verb طلب | root: ط ل ب | form: 1 | masdar: طلب | vowel: u | class: demand
  sense: ask-aid | cameo: 103 | frame: urge | when: object @aid
  sense: ask-meet | cameo: 106 | frame: urge | when: object @meeting
  sense: ask | cameo: 100 | frame: urge
verb ناشد | root: ن ش د | form: 3 | masdar: مناشدة | class: demand | sense: appeal | cameo: 100 | frame: urge
verb حثّ | root: ح ث ث | form: 1 | masdar: حث | vowel: u | class: demand | sense: urge | cameo: 100 | frame: urge
verb حضّ | root: ح ض ض | form: 1 | masdar: حض | vowel: u | class: demand | sense: urge | cameo: 100 | frame: urge
verb أهاب | root: ه ي ب | form: 4 | masdar: إهابة | class: demand | sense: appeal | cameo: 100 | frame: hail
verb استنجد | root: ن ج د | form: 10 | masdar: استنجاد | class: demand | sense: appeal | cameo: 103 | frame: hail
verb توسّل | root: و س ل | form: 5 | masdar: توسل | class: demand | sense: beg | cameo: 100 | frame: ask
verb رجا | root: ر ج و | form: 1 | masdar: رجاء | vowel: u | class: hope | sense: none | cameo: none
verb التمس | root: ل م س | form: 8 | masdar: التماس | class: demand | sense: request | cameo: 100 | frame: ask
verb شدّد | root: ش د د | form: 2 | masdar: تشديد | class: reporting
  sense: tighten-sanction | cameo: 163 | frame: hail | when: object @sanction
  sense: tighten-measures | cameo: 151 | frame: alone | when: object إجراءات
  sense: tighten-blockade | cameo: 191 | frame: done-to | when: object @blockade
  sense: insist | cameo: none | when: on any
  sense: none | cameo: none
verb أصرّ | root: ص ر ر | form: 4 | masdar: إصرار | sense: insist | cameo: 100 | frame: ask
verb اشترط | root: ش ر ط | form: 8 | masdar: اشتراط | sense: condition | cameo: 100 | frame: ask
verb حدّد | root: ح د د | form: 2 | masdar: تحديد
  sense: ultimatum | cameo: 139 | frame: act-on | when: object مهلة
  sense: none | cameo: none
verb أمهل | root: م ه ل | form: 4 | masdar: إمهال | sense: ultimatum | cameo: 139 | frame: charge
verb أوعز | root: و ع ز | form: 4 | masdar: إيعاز | sense: order | cameo: 100 | frame: ask
verb استفتى | root: ف ت ي | form: 10 | masdar: استفتاء | sense: none | cameo: none
verb استجدى | root: ج د ي | form: 10 | masdar: استجداء | sense: beg | cameo: 103 | frame: ask
verb نادى | root: ن د ي | form: 3 | masdar: مناداة
  sense: call | cameo: 100 | frame: hail | when: other any
  sense: none | cameo: none
verb استصرخ | root: ص ر خ | form: 10 | masdar: استصراخ | sense: appeal | cameo: 103 | frame: ask
verb حرّض | root: ح ر ض | form: 2 | masdar: تحريض | sense: incite | cameo: 111 | frame: charge
verb استغاث | root: غ و ث | form: 10 | masdar: استغاثة | sense: appeal | cameo: 103 | frame: ask
verb خاطب | root: خ ط ب | form: 3 | masdar: مخاطبة
  sense: address | cameo: 100 | frame: ask | when: object party
  sense: none | cameo: none
verb استفسر | root: ف س ر | form: 10 | masdar: استفسار | sense: ask | cameo: 100 | frame: ask
verb ضغط | root: ض غ ط | form: 1 | masdar: ضغط | vowel: a | sense: pressure | cameo: 100 | frame: hail
verb ألزم | root: ل ز م | form: 4 | masdar: إلزام
verb أوجب | root: و ج ب | form: 4 | masdar: إيجاب | sense: none | cameo: none
verb استدعى | root: د ع ي | form: 10 | masdar: استدعاء
  sense: recall-talk | cameo: 161 | frame: hail | when: for @talks
  sense: recall-from | cameo: 161 | frame: hail | when: object سفير | when: from party
  sense: recall-at | cameo: 161 | frame: hail | when: object سفير | when: in party
  sense: recall | cameo: 161 | frame: hail | when: object سفير
  sense: summon-charge | cameo: 114 | frame: hail | when: object قائم بالأعمال
  sense: reserves | cameo: 154 | frame: alone | when: object احتياط
  sense: summon | cameo: 114 | frame: hail
verb حبّذ | root: ح ب ذ | form: 2 | masdar: تحبيذ | sense: none | cameo: none
verb استحثّ | root: ح ث ث | form: 10 | masdar: استحثاث | class: demand | sense: urge | cameo: 100 | frame: urge
verb تضرّع | root: ض ر ع | form: 5 | masdar: تضرع | sense: none | cameo: none
verb انتدب | root: ن د ب | form: 8 | masdar: انتداب | sense: none | cameo: none
verb استعان | root: ع و ن | form: 10 | masdar: استعانة
  sense: turn-to | cameo: 060 | frame: together | when: other party
  sense: none | cameo: none
verb ألحّ | root: ل ح ح | form: 4 | masdar: إلحاح | class: demand | sense: insist | cameo: 100 | frame: urge
verb أملى | root: م ل و | form: 4 | masdar: إملاء
  sense: dictate | cameo: 100 | frame: ask | when: on party
  sense: none | cameo: none
verb عمّم | root: ع م م | form: 2 | masdar: تعميم | sense: none | cameo: none
verb احتكم | root: ح ك م | form: 8 | masdar: احتكام | sense: none | cameo: none

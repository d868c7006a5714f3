# Arabic verbs of conceding and yielding (CONCEDE, RETREAT).
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

verb اعتذر | root: ع ذ ر | form: 8 | masdar: اعتذار | class: regret
  sense: decline | cameo: 120 | frame: hail | when: about @invitation
  sense: apologise | cameo: 055 | frame: hail
verb تنازل | root: ن ز ل | form: 6 | masdar: تنازل
  sense: refuse | cameo: 124 | frame: hail | when: self negated
  sense: yield | cameo: 080 | frame: yield
verb تراجع | root: ر ج ع | form: 6 | masdar: تراجع
  sense: refuse | cameo: 124 | frame: hail | when: self negated
  sense: decline | cameo: none | when: subject @trade
  sense: price | cameo: none | when: subject @business
  sense: back-down | cameo: 080 | frame: yield | when: about any
  sense: retreat | cameo: 0874 | frame: yield
verb خفّف | root: خ ف ف | form: 2 | masdar: تخفيف
  sense: ease-sanction | cameo: 081 | frame: yield | when: object @sanction
  sense: ease-blockade | cameo: 0872 | frame: yield | when: object @blockade
  sense: sentence | cameo: 081 | frame: yield | when: object حكم
  sense: ease | cameo: 080 | frame: yield
verb عفا | root: ع ف و | form: 1 | masdar: عفو | vowel: u | class: release | sense: pardon | cameo: 056 | frame: hail
verb سمح | root: س م ح | form: 1 | masdar: سماح | vowel: a
  sense: refuse | cameo: 120 | frame: hail | when: self negated
  sense: bases | cameo: 062 | frame: together | when: other استخدم
  sense: allow-aid | cameo: 0863 | frame: yield | when: other دخول
  sense: allow-inspect | cameo: 0862 | frame: yield | when: to مفتش
  sense: base | cameo: 062 | frame: together | when: other استخدام
  sense: aid-entry | cameo: 0863 | frame: yield | when: other @aid
  sense: flights | cameo: 081 | frame: yield | when: other عبور
  sense: allow | cameo: 081 | frame: yield
verb أجاز | root: ج و ز | form: 4 | masdar: إجازة | sense: allow | cameo: 081 | frame: yield | noun: no
verb رخّص | root: ر خ ص | form: 2 | masdar: ترخيص | sense: allow | cameo: 081 | frame: yield
verb ألغى | root: ل غ ي | form: 4 | masdar: إلغاء
  sense: sanction | cameo: 081 | frame: yield | when: object @sanction
  sense: visit | cameo: 161 | frame: hail | when: object @visit
  sense: meeting | cameo: 161 | frame: hail | when: object @meeting
  sense: accord | cameo: 161 | frame: hail | when: object @document
  sense: invitation | cameo: 161 | frame: hail | when: object @invitation
  sense: ban | cameo: 081 | frame: yield | when: object حظر
  sense: post | cameo: 083 | frame: yield | when: object منصب
  sense: talk | cameo: 164 | frame: hail | when: object @talks
  sense: drill | cameo: 161 | frame: hail | when: object @exercise
  sense: tax | cameo: 081 | frame: yield | when: object ضريبة
  sense: visa | cameo: 081 | frame: yield | when: object تأشيرة
  sense: debt | cameo: 071 | frame: give | when: object دين
  sense: emergency | cameo: 081 | frame: yield | when: object @blockade
  sense: none | cameo: none
verb علّق | root: ع ل ق | form: 2 | masdar: تعليق
  sense: attack | cameo: 0871 | frame: yield | when: object @attack
  sense: campaign | cameo: 0871 | frame: yield | when: object @campaign
  sense: protest | cameo: 083 | frame: yield | when: object @protest
  sense: accord | cameo: 161 | frame: hail | when: object @document
  sense: aid | cameo: 162 | frame: hail | when: object @aid
  sense: talks | cameo: 164 | frame: hail | when: object @talks
  sense: membership | cameo: 160 | frame: hail | when: object عضوية
  sense: sanction | cameo: 081 | frame: yield | when: object @sanction
  sense: strike | cameo: 083 | frame: yield | when: object إضراب
  sense: flights | cameo: 160 | frame: hail | when: object رحلة
  sense: relations | cameo: 161 | frame: hail | when: object @relations
  sense: visa | cameo: 160 | frame: hail | when: object تأشيرة
  sense: exports | cameo: 163 | frame: hail | when: object @trade
  sense: part | cameo: 160 | frame: hail | when: object مشاركة
  sense: meeting | cameo: 164 | frame: hail | when: object @meeting
  sense: drill | cameo: 160 | frame: hail | when: object @exercise
  sense: project | cameo: 160 | frame: hail | when: object @project
  sense: accord-second | cameo: 161 | frame: hail | when: second @document
  sense: relations-second | cameo: 161 | frame: hail | when: second @relations
  sense: cooperate | cameo: 160 | frame: hail | when: object @cooperation
  sense: comment | cameo: none | when: on any
  sense: none | cameo: none
verb جمّد | root: ج م د | form: 2 | masdar: تجميد
  sense: assets | cameo: 163 | frame: hail | when: object @money
  sense: assets-any | cameo: 163 | frame: hail | when: object أصل
  sense: relations | cameo: 161 | frame: hail | when: object @relations
  sense: talks | cameo: 164 | frame: hail | when: object @talks
  sense: aid | cameo: 162 | frame: hail | when: object @aid
  sense: accord | cameo: 161 | frame: hail | when: object @document
  sense: cooperate | cameo: 160 | frame: hail | when: object @cooperation
  sense: deal | cameo: 160 | frame: hail | when: object @project
  sense: settle | cameo: 083 | frame: yield | when: object استيطان
  sense: nuclear | cameo: 087 | frame: yield | when: object برنامج
  sense: membership | cameo: 160 | frame: hail | when: object عضوية
  sense: none | cameo: none
verb هادن | root: ه د ن | form: 3 | masdar: مهادنة | class: ceasefire | sense: truce | cameo: 0871 | frame: yield
verb انسحب | root: س ح ب | form: 7 | masdar: انسحاب | class: withdrawal
  sense: leave-talks | cameo: 164 | frame: hail | when: from @talks
  sense: leave-meeting | cameo: 164 | frame: hail | when: from @meeting
  sense: leave-accord | cameo: 161 | frame: hail | when: from @document
  sense: leave-org | cameo: 161 | frame: hail | when: from عضوية
  sense: leave-sport | cameo: 161 | frame: hail | when: from بطولة
  sense: leave-hall | cameo: 164 | frame: hail | when: from قاعة
  sense: withdraw | cameo: 0874 | frame: yield
verb سحب | root: س ح ب | form: 1 | masdar: سحب | vowel: a
  sense: troops | cameo: 0874 | frame: yield | when: object @force
  sense: envoy | cameo: 161 | frame: hail | when: object سفير
  sense: envoys | cameo: 161 | frame: hail | when: object @office
  sense: weapons | cameo: 0874 | frame: yield | when: object @weapon
  sense: mission | cameo: 161 | frame: hail | when: object بعثة
  sense: recognition | cameo: 161 | frame: hail | when: object اعتراف
  sense: resignation | cameo: 080 | frame: yield | when: object @resignation
  sense: proposal | cameo: 080 | frame: yield | when: object @proposal
  sense: troops-second | cameo: 0874 | frame: yield | when: second @force
  sense: envoy-second | cameo: 161 | frame: hail | when: second سفير
  sense: nationality | cameo: 172 | frame: done-to | when: object جنسية
  sense: licence | cameo: 172 | frame: done-to | when: object ترخيص
  sense: withdraw | cameo: none | when: object @money
  sense: none | cameo: none
verb أفرج | root: ف ر ج | form: 4 | masdar: إفراج | class: release
  sense: money | cameo: 071 | frame: give | when: about @money
  sense: release | cameo: 0841 | frame: yield
verb أخلى | root: خ ل و | form: 4 | masdar: إخلاء
  sense: free | cameo: 0841 | frame: yield | when: object سبيل
  sense: evacuate | cameo: 0874 | frame: yield | when: object @facility
  sense: evacuate-base | cameo: 0874 | frame: yield | when: object @office
  sense: people | cameo: 073 | frame: give | when: object @civilian
  sense: leave-city | cameo: 0874 | frame: yield | when: object @border
  sense: staff | cameo: 160 | frame: hail | when: object سفارة
  sense: none | cameo: none
verb استسلم | root: س ل م | form: 10 | masdar: استسلام | sense: surrender | cameo: 0874 | frame: yield
verb انكفأ | root: ك ف ء | form: 7 | masdar: انكفاء | sense: retreat | cameo: 0874 | frame: yield
verb استقال | root: ق ي ل | form: 10 | masdar: استقالة | class: resignation
  sense: resign | cameo: 084 | frame: alone | mode: resign
verb تنحّى | root: ن ح ي | form: 5 | masdar: تنحي | class: resignation
  sense: resign | cameo: 084 | frame: alone | mode: resign
verb تخلّى | root: خ ل ي | form: 5 | masdar: تخلي
  sense: refuse | cameo: 124 | frame: hail | when: self negated
  sense: post | cameo: 084 | frame: alone | mode: resign | when: about منصب
  sense: power | cameo: 084 | frame: alone | mode: resign | when: about سلطة
  sense: give-up | cameo: 080 | frame: yield
verb خرج | root: خ ر ج | form: 1 | masdar: خروج | vowel: u
  sense: protest | cameo: 141 | frame: alone | when: in @protest
  sense: withdraw | cameo: 0874 | frame: yield | when: subject @force | when: from any
  sense: leave-accord | cameo: 161 | frame: hail | when: from @document
  sense: street | cameo: 141 | frame: alone | when: to شارع
  sense: leave-org | cameo: 161 | frame: hail | when: from party
  sense: leave-talks | cameo: 164 | frame: hail | when: from @talks
  sense: march | cameo: 141 | frame: alone | when: subject @protest
  sense: none | cameo: none
verb رضخ | root: ر ض خ | form: 1 | masdar: رضوخ | vowel: a
  sense: refuse | cameo: 124 | frame: hail | when: self negated
  sense: yield | cameo: 083 | frame: yield
verb خضع | root: خ ض ع | form: 1 | masdar: خضوع | vowel: a
  sense: yield | cameo: 083 | frame: yield | when: for @demand
  sense: none | cameo: none
verb أذعن | root: ذ ع ن | form: 4 | masdar: إذعان | sense: yield | cameo: 083 | frame: yield
verb نزع | root: ن ز ع | form: 1 | masdar: نزع | vowel: i
  sense: disarm | cameo: 0873 | frame: yield | when: object سلاح
  sense: defuse | cameo: 087 | frame: yield | when: object @war
  sense: mines | cameo: 0873 | frame: yield | when: object @weapon
  sense: trust | cameo: 161 | frame: hail | when: object @support
  sense: none | cameo: none
verb هدّأ | root: ه د ء | form: 2 | masdar: تهدئة | sense: calm | cameo: 087 | frame: yield
verb هدأ | root: ه د ء | form: 1 | masdar: هدوء | vowel: a | sense: none | cameo: none
verb ردّ | root: ر د د | form: 1 | masdar: رد | vowel: u
  sense: reply-fire | cameo: 190 | frame: strike | when: other @weapon
  sense: reply-attack | cameo: 190 | frame: strike | when: other @attack
  sense: reject | cameo: 120 | frame: hail | when: object @demand
  sense: strike-back | cameo: 190 | frame: strike | when: on @attack | when: other قصف
  sense: fire-on | cameo: 190 | frame: strike | when: subject @force | when: on مصدر
  sense: return | cameo: none | when: on any
  sense: none | cameo: none
verb فكّ | root: ف ك ك | form: 1 | masdar: فك | vowel: u
  sense: blockade | cameo: 0872 | frame: yield | when: object @blockade
  sense: free | cameo: 0841 | frame: yield | when: object أسر
  sense: ties | cameo: 161 | frame: hail | when: object ارتباط
  sense: siege | cameo: 0872 | frame: yield | when: object حصار
  sense: link | cameo: 161 | frame: hail | when: object شراكة
  sense: none | cameo: none
verb كسر | root: ك س ر | form: 1 | masdar: كسر | vowel: i
  sense: blockade | cameo: 0872 | frame: yield | when: object @blockade
  sense: truce | cameo: 196 | frame: done-to | when: object @ceasefire
  sense: none | cameo: none
verb بادل | root: ب د ل | form: 3 | masdar: مبادلة
  sense: swap | cameo: 0841 | frame: yield | when: object @prisoner
  sense: none | cameo: none
verb أوقف | root: و ق ف | form: 4 | masdar: إيقاف | class: stop
  sense: campaign | cameo: 0871 | frame: yield | when: object @campaign
  sense: ceasefire | cameo: 0871 | frame: yield | when: object نار
  sense: war | cameo: 0871 | frame: yield | when: object @war
  sense: attack | cameo: 0871 | frame: yield | when: object @attack
  sense: aid | cameo: 162 | frame: hail | when: object @aid
  sense: talks | cameo: 164 | frame: hail | when: object @talks
  sense: cooperate | cameo: 160 | frame: hail | when: object @cooperation
  sense: accord | cameo: 161 | frame: hail | when: object @document
  sense: exports | cameo: 163 | frame: hail | when: object @trade
  sense: drill | cameo: 160 | frame: hail | when: object @exercise
  sense: support | cameo: 162 | frame: hail | when: object @support
  sense: fund | cameo: 162 | frame: hail | when: object @money
  sense: settle | cameo: 083 | frame: yield | when: object استيطان
  sense: arrest | cameo: 173 | frame: done-to | when: object @civilian
  sense: arrest-person | cameo: 173 | frame: done-to | when: object party
  sense: flights | cameo: 160 | frame: hail | when: object رحلة
  sense: arrest-any | cameo: 173 | frame: done-to | when: object @prisoner
  sense: arrest-by | cameo: 173 | frame: done-to | when: subject شرطة
  sense: arrest-authority | cameo: 173 | frame: done-to | when: subject سلطة
  sense: arrest-security | cameo: 173 | frame: done-to | when: subject @force
  sense: nuclear | cameo: 087 | frame: yield | when: object تخصيب
  sense: none | cameo: none
verb توقّف | root: و ق ف | form: 5 | masdar: توقف | class: stop
  sense: aid | cameo: 162 | frame: hail | when: about دفع
  sense: stop | cameo: 0871 | frame: yield | when: subject @attack
  sense: clash | cameo: 0871 | frame: yield | when: subject @clash
  sense: talks | cameo: 164 | frame: hail | when: subject @talks
  sense: cooperate | cameo: 160 | frame: hail | when: about @cooperation
  sense: none | cameo: none
verb كفّ | root: ك ف ف | form: 1 | masdar: كف | vowel: u | class: stop | sense: none | cameo: none
verb تجاوب | root: ج و ب | form: 6 | masdar: تجاوب
  sense: respond | cameo: 083 | frame: yield | when: with @demand
  sense: none | cameo: none
verb ألان | root: ل ي ن | form: 4 | masdar: إلانة | sense: soften | cameo: 080 | frame: yield
verb أقال | root: ق ي ل | form: 4 | masdar: إقالة
  sense: dismiss | cameo: 0831 | frame: yield | when: object party
  sense: dismiss-any | cameo: 0831 | frame: yield
verb عزل | root: ع ز ل | form: 1 | masdar: عزل | vowel: i
  sense: dismiss | cameo: 0831 | frame: yield | when: object party
  sense: isolate | cameo: 160 | frame: hail | when: object دولة
  sense: none | cameo: none
verb أصلح | root: ص ل ح | form: 4 | masdar: إصلاح | sense: reform | cameo: 083 | frame: yield
verb برّأ | root: ب ر ء | form: 2 | masdar: تبرئة | sense: acquit | cameo: 081 | frame: yield
verb تهاوى | root: ه و ي | form: 6 | masdar: تهاو | sense: none | cameo: none
verb تقهقر | root: ق ه ق ر | form: quad2 | masdar: تقهقر | sense: retreat | cameo: 0874 | frame: yield
verb اندحر | root: د ح ر | form: 7 | masdar: اندحار | sense: retreat | cameo: 0874 | frame: yield
verb نكص | root: ن ك ص | form: 1 | masdar: نكوص | vowel: i | sense: retreat | cameo: 080 | frame: yield
verb تزحزح | root: ز ح ز ح | form: quad2 | masdar: تزحزح | sense: budge | cameo: 080 | frame: yield
verb انصاع | root: ص و ع | form: 7 | masdar: انصياع | sense: yield | cameo: 083 | frame: yield
verb امتثل | root: م ث ل | form: 8 | masdar: امتثال | sense: comply | cameo: 083 | frame: yield
verb استكان | root: ك و ن | form: 10 | masdar: استكانة | sense: yield | cameo: 083 | frame: yield
verb أعتق | root: ع ت ق | form: 4 | masdar: إعتاق | class: release | sense: free | cameo: 0841 | frame: yield
verb صفح | root: ص ف ح | form: 1 | masdar: صفح | vowel: a | class: release | sense: pardon | cameo: 056 | frame: hail
verb غفر | root: غ ف ر | form: 1 | masdar: غفران | vowel: i | sense: none | cameo: none
verb جلا | root: ج ل و | form: 1 | masdar: جلاء | vowel: u | sense: withdraw | cameo: 0874 | frame: yield
verb رحل | root: ر ح ل | form: 1 | masdar: رحيل | vowel: a
  sense: force | cameo: 0874 | frame: yield | when: subject @force
  sense: none | cameo: none
verb ترجّل | root: ر ج ل | form: 5 | masdar: ترجل | sense: none | cameo: none
verb استرضى | root: ر ض ي | form: 10 | masdar: استرضاء | sense: appease | cameo: 080 | frame: yield
verb فضّ | root: ف ض ض | form: 1 | masdar: فض | vowel: u
  sense: protest | cameo: 175 | frame: done-to | when: object @protest
  sense: dispute | cameo: 080 | frame: yield | when: object خلاف
  sense: none | cameo: none
verb أباح | root: ب و ح | form: 4 | masdar: إباحة | sense: allow | cameo: 081 | frame: yield
verb أذن | root: ء ذ ن | form: 1 | masdar: إذن | vowel: a | sense: allow | cameo: 081 | frame: yield | noun: no
verb حلحل | root: ح ل ح ل | form: quad | masdar: حلحلة
  sense: settle | cameo: 045 | frame: act-on | when: object @war
  sense: none | cameo: none
verb استرجع | root: ر ج ع | form: 10 | masdar: استرجاع
  sense: retake | cameo: 190 | frame: done-to | when: object @border
  sense: retake-place | cameo: 190 | frame: done-to | when: object @facility
  sense: bodies | cameo: 084 | frame: receive | when: object @casualty
  sense: none | cameo: none

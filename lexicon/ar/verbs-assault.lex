# Arabic verbs of force: attack, bomb, kill, wound, fight, abduct (ASSAULT).
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

verb قصف | root: ق ص ف | form: 1 | masdar: قصف | vowel: i | class: attack | sense: shell | cameo: 194 | frame: done-to
verb قتل | root: ق ت ل | form: 1 | masdar: قتل | vowel: u | sense: kill | cameo: 190 | frame: done-to
verb اغتال | root: غ و ل | form: 8 | masdar: اغتيال | sense: assassinate | cameo: 186 | frame: done-to
verb صفّى | root: ص ف ي | form: 2 | masdar: تصفية
  sense: liquidate | cameo: 186 | frame: done-to | when: object party
  sense: none | cameo: none
verb جرح | root: ج ر ح | form: 1 | masdar: جرح | vowel: a | sense: wound | cameo: 190 | frame: done-to
verb أصاب | root: ص و ب | form: 4 | masdar: إصابة | sense: wound | cameo: 190 | frame: done-to
verb استهدف | root: ه د ف | form: 10 | masdar: استهداف
  sense: target | cameo: 190 | frame: done-to | when: object party
  sense: target-place | cameo: 190 | frame: done-to | when: object @facility
  sense: target-civil | cameo: 190 | frame: done-to | when: object @civilian
  sense: target-force | cameo: 190 | frame: done-to | when: object @force
  sense: aim | cameo: none | when: object @cooperation
  sense: aid | cameo: none | when: object @project
  sense: target-any | cameo: 190 | frame: done-to
verb هجم | root: ه ج م | form: 1 | masdar: هجوم | vowel: u | class: attack
  sense: attack | cameo: 190 | frame: strike
verb فجّر | root: ف ج ر | form: 2 | masdar: تفجير | class: attack | sense: blow-up | cameo: 183 | frame: done-to
verb انفجر | root: ف ج ر | form: 7 | masdar: انفجار | class: attack | sense: explode | cameo: 183 | frame: done-to
verb نسف | root: ن س ف | form: 1 | masdar: نسف | vowel: i
  sense: talks | cameo: 164 | frame: hail | when: object @talks
  sense: blow-up | cameo: 183 | frame: done-to
verb دمّر | root: د م ر | form: 2 | masdar: تدمير | sense: destroy | cameo: 1712 | frame: done-to
verb خرّب | root: خ ر ب | form: 2 | masdar: تخريب | sense: destroy | cameo: 1712 | frame: done-to
verb اشتبك | root: ش ب ك | form: 8 | masdar: اشتباك | class: clash | sense: clash | cameo: 193 | frame: clash
verb قاتل | root: ق ت ل | form: 3 | masdar: قتال ; مقاتلة | class: clash | sense: fight | cameo: 190 | frame: clash
verb حارب | root: ح ر ب | form: 3 | masdar: محاربة | class: clash
  sense: fight | cameo: 190 | frame: clash | when: object party
  sense: fight-against | cameo: 190 | frame: clash | when: against party
  sense: none | cameo: none
verb تقاتل | root: ق ت ل | form: 6 | masdar: تقاتل | class: clash | sense: fight | cameo: 190 | frame: clash
verb اقتتل | root: ق ت ل | form: 8 | masdar: اقتتال | class: clash | sense: fight | cameo: 190 | frame: clash
verb واجه | root: و ج ه | form: 3 | masdar: مواجهة | passive: no
  sense: face | cameo: none | when: object @obstacle
  sense: confront | cameo: 190 | frame: done-to | when: object @force
  sense: none | cameo: none
verb تصدّى | root: ص د ي | form: 5 | masdar: تصدي | sense: repel | cameo: 190 | frame: done-to
verb صدّ | root: ص د د | form: 1 | masdar: صد | vowel: u | sense: repel | cameo: 190 | frame: done-to
verb دحر | root: د ح ر | form: 1 | masdar: دحر | vowel: a | sense: repel | cameo: 190 | frame: done-to
verb ضرب | root: ض ر ب | form: 1 | masdar: ضرب | vowel: i
  sense: ball | cameo: none | when: object كرة
  sense: strike | cameo: 190 | frame: done-to
verb خطف | root: خ ط ف | form: 1 | masdar: خطف | vowel: i | sense: abduct | cameo: 181 | frame: done-to
verb اختطف | root: خ ط ف | form: 8 | masdar: اختطاف | sense: abduct | cameo: 181 | frame: done-to
verb أسر | root: ء س ر | form: 1 | masdar: أسر | vowel: i | sense: capture | cameo: 181 | frame: done-to
verb عذّب | root: ع ذ ب | form: 2 | masdar: تعذيب | sense: torture | cameo: 1822 | frame: done-to
verb ذبح | root: ذ ب ح | form: 1 | masdar: ذبح | vowel: a | sense: slaughter | cameo: 1823 | frame: done-to
verb طعن | root: ط ع ن | form: 1 | masdar: طعن | vowel: a
  sense: appeal-court | cameo: 115 | frame: charge | when: in @decision
  sense: stab | cameo: 1823 | frame: done-to
verb دهس | root: د ه س | form: 1 | masdar: دهس | vowel: a | sense: run-over | cameo: 1823 | frame: done-to
verb اغتصب | root: غ ص ب | form: 8 | masdar: اغتصاب | sense: rape | cameo: 1821 | frame: done-to
verb اعتدى | root: ع د و | form: 8 | masdar: اعتداء | class: attack | sense: assault | cameo: 182 | frame: done-to
verb غزا | root: غ ز و | form: 1 | masdar: غزو | vowel: u | class: attack
  sense: invade | cameo: 192 | frame: done-to
verb اجتاح | root: ج و ح | form: 8 | masdar: اجتياح
  sense: storm | cameo: none | when: subject @crime
  sense: invade | cameo: 192 | frame: done-to
verb توغّل | root: و غ ل | form: 5 | masdar: توغل | sense: push-in | cameo: 192 | frame: done-to
verb تسلّل | root: س ل ل | form: 5 | masdar: تسلل | sense: infiltrate | cameo: 190 | frame: done-to
verb اكتسح | root: ك س ح | form: 8 | masdar: اكتساح | sense: overrun | cameo: 192 | frame: done-to
verb حرّر | root: ح ر ر | form: 2 | masdar: تحرير
  sense: free | cameo: 0841 | frame: yield | when: object @prisoner
  sense: retake | cameo: 190 | frame: done-to
verb استعاد | root: ع و د | form: 10 | masdar: استعادة
  sense: relations | cameo: 054 | frame: together | when: object @relations
  sense: retake | cameo: 190 | frame: done-to | when: object @border
  sense: retake-control | cameo: 190 | frame: done-to | when: object @control
  sense: retake-city | cameo: 190 | frame: done-to | when: object مدينة
  sense: base | cameo: 190 | frame: done-to | when: object @facility
  sense: by-force | cameo: 190 | frame: done-to | when: subject @force
  sense: from | cameo: 190 | frame: done-to | when: from party
  sense: none | cameo: none
verb أسقط | root: س ق ط | form: 4 | masdar: إسقاط
  sense: shoot-down | cameo: 195 | frame: done-to | when: object @vehicle
  sense: kill | cameo: 190 | frame: done-to | when: object @casualty
  sense: topple | cameo: 190 | frame: done-to | when: object نظام
  sense: none | cameo: none
verb أباد | root: ب ي د | form: 4 | masdar: إبادة | sense: exterminate | cameo: 202 | frame: done-to
verb أردى | root: ر د ي | form: 4 | masdar: إرداء | sense: kill | cameo: 190 | frame: done-to
verb أهلك | root: ه ل ك | form: 4 | masdar: إهلاك | sense: kill | cameo: 190 | frame: done-to
verb سقط | root: س ق ط | form: 1 | masdar: سقوط | vowel: u | class: occur
  sense: fall | cameo: 190 | frame: done-to | when: subject @weapon
  sense: die | cameo: 190 | frame: done-to | when: subject @casualty
  sense: city | cameo: 192 | frame: done-to | when: subject مدينة
  sense: killed | cameo: 190 | frame: done-to | when: second @casualty
  sense: none | cameo: none
verb استشهد | root: ش ه د | form: 10 | masdar: استشهاد | sense: martyr | cameo: 190 | frame: done-to
verb ثأر | root: ث ء ر | form: 1 | masdar: ثأر | vowel: a | sense: revenge | cameo: 190 | frame: done-to
verb انتقم | root: ن ق م | form: 8 | masdar: انتقام | sense: revenge | cameo: 190 | frame: done-to
verb نحر | root: ن ح ر | form: 1 | masdar: نحر | vowel: a | sense: slaughter | cameo: 1823 | frame: done-to
verb سمّم | root: س م م | form: 2 | masdar: تسميم | sense: poison | cameo: 180 | frame: done-to
verb زرع | root: ز ر ع | form: 1 | masdar: زرع ; زراعة | vowel: a
  sense: mine | cameo: 190 | frame: done-to | when: object لغم
  sense: bomb | cameo: 183 | frame: done-to | when: object عبوة ناسفة
  sense: none | cameo: none
verb فخّخ | root: ف خ خ | form: 2 | masdar: تفخيخ | sense: booby-trap | cameo: 183 | frame: done-to
verb كمن | root: ك م ن | form: 1 | masdar: كمون | vowel: u
verb باغت | root: ب غ ت | form: 3 | masdar: مباغتة | sense: surprise | cameo: 190 | frame: done-to
verb سحق | root: س ح ق | form: 1 | masdar: سحق | vowel: a | sense: crush | cameo: 190 | frame: done-to
verb طهّر | root: ط ه ر | form: 2 | masdar: تطهير | sense: clear | cameo: 190 | frame: done-to
verb قنص | root: ق ن ص | form: 1 | masdar: قنص | vowel: i | sense: snipe | cameo: 193 | frame: done-to
verb تقدّم | root: ق د م | form: 5 | masdar: تقدم
  sense: aid | cameo: 073 | frame: give | when: object @aid
  sense: fund | cameo: 071 | frame: give | when: object @money
  sense: back | cameo: 051 | frame: hail | when: object @support
  sense: advance | cameo: 190 | frame: done-to | when: subject @force
  sense: resign-ba | cameo: 084 | frame: alone | mode: resign | when: other استقالة
  sense: ask | cameo: 100 | frame: ask | when: other @demand
  sense: condole | cameo: 051 | frame: hail | when: other @condolence
  sense: thank | cameo: 051 | frame: hail | when: other @praise
  sense: resign | cameo: 084 | frame: alone | mode: resign | when: other @resignation
  sense: propose | cameo: 030 | frame: promise | when: other @proposal
  sense: complain | cameo: 114 | frame: hail | when: other شكوى
  sense: sue | cameo: 115 | frame: hail | when: other دعوى
  sense: none | cameo: none
verb زحف | root: ز ح ف | form: 1 | masdar: زحف | vowel: a | sense: advance | cameo: 190 | frame: done-to
verb اندلع | root: د ل ع | form: 7 | masdar: اندلاع | class: occur
  sense: break-out | cameo: 190 | frame: done-to | when: subject @clash
  sense: war | cameo: 190 | frame: done-to | when: subject @war
  sense: protest | cameo: 141 | frame: protest | when: subject @protest
  sense: none | cameo: none
verb دار | root: د و ر | form: 1 | masdar: دوران | vowel: u | class: occur
  sense: battle | cameo: 190 | frame: done-to | when: subject @clash
  sense: talk | cameo: 040 | frame: meet | when: subject @talks
  sense: talks-about | cameo: 040 | frame: meet | when: subject @talks
  sense: none | cameo: none
verb وقع | root: و ق ع | form: 1 | masdar: وقوع | vowel: a | class: occur ; light
  sense: sign | cameo: 057 | frame: together | when: object @document
  sense: sign-act | cameo: 057 | frame: together | when: on @document
  sense: sign-with | cameo: 057 | frame: together | when: with party
  sense: attack | cameo: 190 | frame: done-to | when: subject @attack
  sense: clash | cameo: 190 | frame: done-to | when: subject @clash
  sense: casualty | cameo: 190 | frame: done-to | when: subject @casualty
  sense: quake | cameo: none | when: subject زلزال
  sense: sign-any | cameo: 057 | frame: together | when: subject party
  sense: none | cameo: none
verb أودى | root: و د ي | form: 4 | masdar: إيداء | sense: kill | cameo: 190 | frame: done-to
verb أسفر | root: س ف ر | form: 4 | masdar: إسفار | class: occur
  sense: kill | cameo: 190 | frame: done-to | when: about @casualty
  sense: kill-maqtal | cameo: 190 | frame: done-to | when: about مقتل
  sense: agree | cameo: 030 | frame: promise | when: about @document
  sense: none | cameo: none
verb خلّف | root: خ ل ف | form: 2 | masdar: تخليف | class: occur
  sense: kill | cameo: 190 | frame: done-to | when: object @casualty
  sense: none | cameo: none
verb نجا | root: ن ج و | form: 1 | masdar: نجاة | vowel: u
  sense: survive | cameo: 185 | frame: done-to | when: from محاولة
  sense: none | cameo: none
verb ألهب | root: ل ه ب | form: 4 | masdar: إلهاب | sense: none | cameo: none
verb هزم | root: ه ز م | form: 1 | masdar: هزيمة | vowel: i | sense: defeat | cameo: 190 | frame: done-to
verb دكّ | root: د ك ك | form: 1 | masdar: دك | vowel: u | sense: shell | cameo: 194 | frame: done-to
verb أمطر | root: م ط ر | form: 4 | masdar: إمطار | sense: shell | cameo: 194 | frame: done-to
verb شارف | root: ش ر ف | form: 3 | masdar: مشارفة | sense: none | cameo: none
verb عنّف | root: ع ن ف | form: 2 | masdar: تعنيف | sense: beat | cameo: 182 | frame: done-to
verb أنزل | root: ن ز ل | form: 4 | masdar: إنزال | sense: none | cameo: none
verb أضرم | root: ض ر م | form: 4 | masdar: إضرام | sense: set-fire | cameo: 1712 | frame: done-to
verb انتهج | root: ن ه ج | form: 8 | masdar: انتهاج | sense: none | cameo: none
verb روّع | root: ر و ع | form: 2 | masdar: ترويع | sense: terrorise | cameo: 180 | frame: done-to
verb أفشل | root: ف ش ل | form: 4 | masdar: إفشال
  sense: foil | cameo: 190 | frame: done-to | when: object @attack
  sense: none | cameo: none
verb أحبط | root: ح ب ط | form: 4 | masdar: إحباط
  sense: foil | cameo: 173 | frame: done-to | when: object @attack
  sense: foil-smuggle | cameo: none | when: object @crime
  sense: foil-any | cameo: 173 | frame: done-to
verb فكّك | root: ف ك ك | form: 2 | masdar: تفكيك
  sense: break-cell | cameo: 173 | frame: done-to | when: object خلية
  sense: bomb | cameo: 173 | frame: done-to | when: object @weapon
  sense: none | cameo: none
verb تصادم | root: ص د م | form: 6 | masdar: تصادم
  sense: clash | cameo: 190 | frame: clash | when: with @force
  sense: none | cameo: none
verb حلّق | root: ح ل ق | form: 2 | masdar: تحليق | sense: overfly | cameo: 150 | frame: alone
verb غرق | root: غ ر ق | form: 1 | masdar: غرق | vowel: a | sense: none | cameo: none
verb مات | root: م و ت | form: 1 | masdar: موت | vowel: u | sense: none | cameo: none
verb توفّي | root: و ف ي | form: 5 | masdar: وفاة | past: توفي | present: يتوفى | sense: none | cameo: none
verb أحكم | root: ح ك م | form: 4 | masdar: إحكام
  sense: control | cameo: 192 | frame: done-to | when: object @control
  sense: none | cameo: none
verb بسط | root: ب س ط | form: 1 | masdar: بسط | vowel: u
  sense: control | cameo: 192 | frame: done-to | when: object @control
  sense: none | cameo: none
verb قذف | root: ق ذ ف | form: 1 | masdar: قذف | vowel: i
  sense: stone | cameo: 145 | frame: protest | when: other حجر
  sense: shell | cameo: 194 | frame: done-to
verb هاج | root: ه ي ج | form: 1 | masdar: هياج | vowel: i
verb اجتثّ | root: ج ث ث | form: 8 | masdar: اجتثاث
verb مزّق | root: م ز ق | form: 2 | masdar: تمزيق
verb نهب | root: ن ه ب | form: 1 | masdar: نهب | vowel: a | sense: loot | cameo: 171 | frame: done-to
verb سلب | root: س ل ب | form: 1 | masdar: سلب | vowel: u
verb أدمى | root: د م ي | form: 4 | masdar: إدماء | sense: wound | cameo: 190 | frame: done-to
verb فتك | root: ف ت ك | form: 1 | masdar: فتك | vowel: i | sense: kill | cameo: 190 | frame: done-to
verb أزهق | root: ز ه ق | form: 4 | masdar: إزهاق | sense: kill | cameo: 190 | frame: done-to
verb صرع | root: ص ر ع | form: 1 | masdar: صرع | vowel: a | sense: kill | cameo: 190 | frame: done-to
verb رمى | root: ر م ي | form: 1 | masdar: رمي | vowel: i
  sense: throw | cameo: 145 | frame: protest | when: other حجر
  sense: throw-weapon | cameo: 194 | frame: done-to | when: other @weapon
  sense: none | cameo: none
verb انهزم | root: ه ز م | form: 7 | masdar: انهزام | sense: retreat | cameo: 0874 | frame: yield
verb أغار | root: غ و ر | form: 4 | masdar: إغارة | class: attack | sense: raid | cameo: 195 | frame: strike
verb انقضّ | root: ق ض ض | form: 7 | masdar: انقضاض | class: attack | sense: pounce | cameo: 190 | frame: strike
verb نشب | root: ن ش ب | form: 1 | masdar: نشوب | vowel: a | class: occur
  sense: clash | cameo: 190 | frame: done-to | when: subject @clash
  sense: fight | cameo: 190 | frame: done-to | when: subject @war
  sense: none | cameo: none
verb احتدم | root: ح د م | form: 8 | masdar: احتدام | class: occur
  sense: clash | cameo: 190 | frame: done-to | when: subject @clash
  sense: none | cameo: none
verb استعر | root: س ع ر | form: 8 | masdar: استعار | class: occur
  sense: clash | cameo: 190 | frame: done-to | when: subject @clash
  sense: none | cameo: none
verb هزّ | root: ه ز ز | form: 1 | masdar: هز | vowel: u | class: occur
  sense: blast | cameo: 183 | frame: done-to | when: subject @attack
  sense: none | cameo: none
verb دوّى | root: د و ي | form: 2 | masdar: تدوية | class: occur
  sense: blast | cameo: 183 | frame: done-to | when: subject @attack
  sense: none | cameo: none
verb ثقب | root: ث ق ب | form: 1 | masdar: ثقب | vowel: u | sense: none | cameo: none
verb ناوش | root: ن و ش | form: 3 | masdar: مناوشة | class: clash | sense: skirmish | cameo: 190 | frame: clash
verb تراشق | root: ر ش ق | form: 6 | masdar: تراشق
  sense: fire | cameo: 193 | frame: clash | when: other @weapon
  sense: accuse | cameo: 112 | frame: hail | when: other @accusation
  sense: none | cameo: none
verb اصطدم | root: ص د م | form: 8 | past: اصطدم | masdar: اصطدام
  sense: clash | cameo: 190 | frame: clash | when: with @force
  sense: none | cameo: none
verb حصد | root: ح ص د | form: 1 | masdar: حصاد | vowel: u
  sense: kill | cameo: 190 | frame: done-to | when: object روح
  sense: none | cameo: none
verb أثخن | root: ث خ ن | form: 4 | masdar: إثخان | sense: wound | cameo: 190 | frame: done-to
verb هشّم | root: ه ش م | form: 2 | masdar: تهشيم | sense: none | cameo: none
verb تربّع | root: ر ب ع | form: 5 | masdar: تربع | sense: none | cameo: none
verb أعطب | root: ع ط ب | form: 4 | masdar: إعطاب | sense: damage | cameo: 190 | frame: done-to
verb أغرق | root: غ ر ق | form: 4 | masdar: إغراق
  sense: sink | cameo: 190 | frame: done-to | when: object @vehicle
  sense: none | cameo: none
verb عاث | root: ع ي ث | form: 1 | masdar: عيث | vowel: i | sense: none | cameo: none
verb نكب | root: ن ك ب | form: 1 | masdar: نكبة | vowel: u | sense: none | cameo: none
verb شلّ | root: ش ل ل | form: 1 | masdar: شل | vowel: u | sense: none | cameo: none
verb احتمى | root: ح م ي | form: 8 | masdar: احتماء | sense: none | cameo: none
verb تحصّن | root: ح ص ن | form: 5 | masdar: تحصن | sense: none | cameo: none

# Arabic verbs of diplomatic support: sign, recognise, praise, back, thank, condole, congratulate (SUPPORT).
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

verb وقّع | root: و ق ع | form: 2 | masdar: توقيع | class: light | sense: sign | cameo: 057 | frame: together
verb دعم | root: د ع م | form: 1 | masdar: دعم | vowel: a | class: support
  sense: arm | cameo: 072 | frame: give | when: other @weapon
  sense: fund | cameo: 071 | frame: give | when: object @project
  sense: back | cameo: 051 | frame: hail
verb أيّد | root: ء ي د | form: 2 | masdar: تأييد | class: support | sense: back | cameo: 051 | frame: hail
verb ساند | root: س ن د | form: 3 | masdar: مساندة | class: support | sense: back | cameo: 051 | frame: hail
verb آزر | root: ء ز ر | form: 3 | masdar: مؤازرة | class: support | sense: back | cameo: 051 | frame: hail
verb أشاد | root: ش ي د | form: 4 | masdar: إشادة | class: praise | sense: praise | cameo: 051 | frame: hail
verb ثمّن | root: ث م ن | form: 2 | masdar: تثمين | class: praise | sense: praise | cameo: 051 | frame: hail
verb أثنى | root: ث ن ي | form: 4 | masdar: إثناء | class: praise | sense: praise | cameo: 051 | frame: hail
verb نوّه | root: ن و ه | form: 2 | masdar: تنويه | class: praise ; reporting
  sense: praise | cameo: 051 | frame: hail
verb رحّب | root: ر ح ب | form: 2 | masdar: ترحيب | class: praise | sense: welcome | cameo: 051 | frame: hail
verb شكر | root: ش ك ر | form: 1 | masdar: شكر | vowel: u | class: praise | sense: thank | cameo: 051 | frame: hail
verb قدّر | root: ق د ر | form: 2 | masdar: تقدير | class: praise
  sense: estimate | cameo: none | when: other @money
  sense: appreciate | cameo: 051 | frame: hail | when: object party
  sense: appreciate-effort | cameo: 051 | frame: hail | when: object @aid
  sense: appreciate-role | cameo: 051 | frame: hail | when: object جهد
  sense: none | cameo: none
verb هنّأ | root: ه ن ء | form: 2 | masdar: تهنئة | class: congratulation
  sense: congratulate | cameo: 051 | frame: hail
verb عزّى | root: ع ز ي | form: 2 | masdar: تعزية | class: condolence | sense: condole | cameo: 051 | frame: hail
verb واسى | root: و س ي | form: 3 | masdar: مواساة | passive: no | class: condolence
  sense: condole | cameo: 051 | frame: hail
verb تضامن | root: ض م ن | form: 6 | masdar: تضامن | class: support | sense: solidarity | cameo: 051 | frame: hail
verb اعترف | root: ع ر ف | form: 8 | masdar: اعتراف
  sense: refuse | cameo: 120 | frame: hail | when: self negated
  sense: recognise | cameo: 054 | frame: hail | when: other party
  sense: recognise-state | cameo: 054 | frame: hail | when: other دولة
  sense: admit | cameo: none
verb دافع | root: د ف ع | form: 3 | masdar: دفاع
  sense: defend | cameo: 052 | frame: hail | when: about party
  sense: defend-issue | cameo: 052 | frame: hail | when: about any
  sense: none | cameo: none
verb حيّا | root: ح ي ي | form: 2 | masdar: تحية | class: praise
verb امتدح | root: م د ح | form: 8 | masdar: امتداح | class: praise | sense: praise | cameo: 051 | frame: hail
verb مدح | root: م د ح | form: 1 | masdar: مدح | vowel: a | class: praise | sense: praise | cameo: 051 | frame: hail
verb أطرى | root: ط ر ي | form: 4 | masdar: إطراء | class: praise | sense: praise | cameo: 051 | frame: hail
verb كرّم | root: ك ر م | form: 2 | masdar: تكريم
  sense: honour | cameo: 051 | frame: hail | when: object party
  sense: none | cameo: none
verb زكّى | root: ز ك ي | form: 2 | masdar: تزكية | sense: endorse | cameo: 051 | frame: hail
verb ترحّم | root: ر ح م | form: 5 | masdar: ترحم | sense: condole | cameo: 051 | frame: hail
verb شجّع | root: ش ج ع | form: 2 | masdar: تشجيع
verb تعاطف | root: ع ط ف | form: 6 | masdar: تعاطف | class: support | sense: sympathise | cameo: 051 | frame: hail
verb التفّ | root: ل ف ف | form: 8 | masdar: التفاف | class: support
  sense: rally | cameo: 051 | frame: hail | when: about party
  sense: none | cameo: none
verb انضمّ | root: ض م م | form: 7 | masdar: انضمام
  sense: enlist | cameo: 154 | frame: alone | when: to @force
  sense: join | cameo: 057 | frame: together | when: to @document
  sense: join-party | cameo: 060 | frame: together | when: to party
  sense: mechanism | cameo: 057 | frame: together | when: to @project
  sense: coalition | cameo: 060 | frame: together | when: to @cooperation
  sense: any | cameo: 060 | frame: together | when: to any
  sense: none | cameo: none
verb طبّع | root: ط ب ع | form: 2 | masdar: تطبيع | sense: normalise | cameo: 054 | frame: hail
verb وثّق | root: و ث ق | form: 2 | masdar: توثيق
  sense: relations | cameo: 060 | frame: together | when: object @relations
  sense: none | cameo: none
verb تشرّف | root: ش ر ف | form: 5 | masdar: تشرف | sense: none | cameo: none
verb بايع | root: ب ي ع | form: 3 | masdar: مبايعة ; بيعة | class: support
  sense: allegiance | cameo: 051 | frame: hail
verb تمسّك | root: م س ك | form: 5 | masdar: تمسك
  sense: hold-on | cameo: 051 | frame: hail | when: other party
  sense: accord | cameo: 051 | frame: hail | when: other @document
  sense: cause | cameo: 051 | frame: hail | when: other any
  sense: none | cameo: none
verb انحاز | root: ح و ز | form: 7 | masdar: انحياز
  sense: side | cameo: 051 | frame: hail | when: to party
  sense: none | cameo: none
verb اصطفّ | root: ص ف ف | form: 8 | masdar: اصطفاف
  sense: side | cameo: 051 | frame: hail | when: with party
  sense: none | cameo: none
verb أبّن | root: ء ب ن | form: 2 | masdar: تأبين | class: condolence | sense: mourn | cameo: 051 | frame: hail
verb نعى | root: ن ع ي | form: 1 | masdar: نعي | vowel: a | class: condolence
  sense: mourn | cameo: 051 | frame: hail
verb ثبّت | root: ث ب ت | form: 2 | masdar: تثبيت | sense: none | cameo: none
verb أعاد | root: ع و د | form: 4 | masdar: إعادة | class: light
  sense: embassy | cameo: 054 | frame: together | when: object @office
  sense: relations | cameo: 054 | frame: together | when: object @relations
  sense: troops | cameo: 154 | frame: alone | when: object @force
  sense: port | cameo: 0863 | frame: yield | when: second @border
  sense: embassy-second | cameo: 054 | frame: together | when: second @office
  sense: consulate | cameo: 054 | frame: together | when: second سفارة
  sense: prisoners | cameo: 0841 | frame: yield | when: object @prisoner
  sense: deport | cameo: 174 | frame: done-to | when: object @civilian
  sense: return | cameo: 084 | frame: yield | when: to party
  sense: open | cameo: 054 | frame: together | when: object فتح
  sense: none | cameo: none
verb وقف | root: و ق ف | form: 1 | masdar: وقوف | vowel: i
  sense: stand-with | cameo: 051 | frame: hail | when: with party
  sense: stand-beside | cameo: 051 | frame: hail | when: other party
  sense: stand-against | cameo: 120 | frame: hail | when: against any
  sense: row | cameo: 051 | frame: hail | when: other @support
  sense: beside | cameo: 051 | frame: hail | when: to جانب
  sense: none | cameo: none
verb أوصى | root: و ص ي | form: 4 | masdar: إيصاء | sense: none | cameo: none
verb ائتلف | root: ء ل ف | form: 8 | masdar: ائتلاف | sense: none | cameo: none
verb ذيّل | root: ذ ي ل | form: 2 | masdar: تذييل | sense: sign | cameo: 057 | frame: together
verb مهر | root: م ه ر | form: 1 | masdar: مهر | vowel: u
  sense: sign | cameo: 057 | frame: together | when: object @document
  sense: none | cameo: none
verb أمضى | root: م ض ي | form: 4 | masdar: إمضاء
  sense: sign | cameo: 057 | frame: together | when: object @document
  sense: none | cameo: none
verb وشّح | root: و ش ح | form: 2 | masdar: توشيح
  sense: medal | cameo: 051 | frame: hail | when: object party
  sense: none | cameo: none
verb قلّد | root: ق ل د | form: 2 | masdar: تقليد
  sense: medal | cameo: 051 | frame: hail | when: second وسام
  sense: medal-object | cameo: 051 | frame: hail | when: object وسام
  sense: none | cameo: none
verb أزجى | root: ز ج و | form: 4 | masdar: إزجاء
  sense: congratulate | cameo: 051 | frame: hail | when: object @congratulation
  sense: thank | cameo: 051 | frame: hail | when: object @praise
  sense: none | cameo: none
verb أبرق | root: ب ر ق | form: 4 | masdar: إبراق
  sense: congratulate | cameo: 051 | frame: hail | when: second @congratulation
  sense: cable | cameo: 051 | frame: hail
verb استحسن | root: ح س ن | form: 10 | masdar: استحسان | class: praise | sense: praise | cameo: 051 | frame: hail
verb غبط | root: غ ب ط | form: 1 | masdar: غبطة | vowel: i | sense: none | cameo: none
verb امتنّ | root: م ن ن | form: 8 | masdar: امتنان | class: praise | sense: thank | cameo: 051 | frame: hail
verb ارتاح | root: ر و ح | form: 8 | masdar: ارتياح | class: praise
  sense: pleased | cameo: 051 | frame: hail | when: for any
  sense: none | cameo: none
verb أعجب | root: ع ج ب | form: 4 | masdar: إعجاب | class: praise | sense: none | cameo: none
verb افتخر | root: ف خ ر | form: 8 | masdar: افتخار | sense: none | cameo: none
verb فخر | root: ف خ ر | form: 1 | masdar: فخر | vowel: a | sense: none | cameo: none
verb احتفى | root: ح ف و | form: 8 | masdar: احتفاء
  sense: honour | cameo: 051 | frame: hail | when: other party
  sense: none | cameo: none
verb شرعن | root: ش ر ع ن | form: quad | masdar: شرعنة | sense: legitimise | cameo: 051 | frame: hail
verb نافح | root: ن ف ح | form: 3 | masdar: منافحة | sense: defend | cameo: 052 | frame: hail
verb ذاد | root: ذ و د | form: 1 | masdar: ذود | vowel: u | sense: defend | cameo: 052 | frame: hail
verb أوفى | root: و ف ي | form: 4 | masdar: إيفاء
  sense: keep | cameo: 060 | frame: together | when: other @promise
  sense: none | cameo: none
verb طمأن | root: ط م ء ن | form: quad | masdar: طمأنة | sense: assure | cameo: 051 | frame: hail
verb اطمأنّ | root: ط م ء ن | form: quad4 | masdar: اطمئنان
  sense: ask-after | cameo: 041 | frame: call | when: on party
  sense: none | cameo: none
verb استنكف | root: ن ك ف | form: 10 | masdar: استنكاف | sense: decline | cameo: 120 | frame: hail
verb نكّس | root: ن ك س | form: 2 | masdar: تنكيس
  sense: mourn | cameo: 051 | frame: hail | when: object علم
  sense: none | cameo: none

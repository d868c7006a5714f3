# Arabic nouns of force: attacks, clashes, weapons, victims (ASSAULT).
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

noun هجوم | plural: هجمات ; هجومات | class: attack
  sense: attack-on | cameo: 190 | frame: strike | when: on any
  sense: known | cameo: 190 | frame: strike | when: self definite
  sense: attack | cameo: 190 | frame: strike
noun هجوم انتحاري | invariable: yes | class: attack | sense: suicide | cameo: 1831 | frame: strike
noun الهجوم الانتحاري | invariable: yes | class: attack | sense: suicide | cameo: 1831 | frame: strike
noun غارة | plural: غارات | class: attack
  sense: raid-on | cameo: 195 | frame: strike | when: on any
  sense: raid-of | cameo: 195 | frame: strike | when: of party
  sense: known | cameo: 195 | frame: strike | when: self definite
  sense: raid | cameo: 195 | frame: strike
noun غارات جوية | invariable: yes | class: attack | sense: raid | cameo: 195 | frame: strike
noun ضربة | plural: ضربات | class: attack | sense: strike | cameo: 190 | frame: strike
noun ضربات جوية | invariable: yes | class: attack | sense: strike | cameo: 195 | frame: strike
noun قصف | plural: none | class: attack
  sense: shell-of | cameo: 194 | frame: strike | when: of party
  sense: shell-on | cameo: 194 | frame: strike | when: on any
  sense: known | cameo: 194 | frame: strike | when: self definite
  sense: shell | cameo: 194 | frame: strike
noun قصف جوي | invariable: yes | class: attack | sense: shell | cameo: 195 | frame: strike
noun تفجير | plural: تفجيرات | class: attack
  sense: known | cameo: 183 | frame: strike | when: self definite
  sense: bomb-on | cameo: 183 | frame: strike | when: on any
  sense: bomb | cameo: 183 | frame: strike
noun تفجير انتحاري | invariable: yes | class: attack | sense: suicide | cameo: 1831 | frame: strike
noun التفجير الانتحاري | invariable: yes | class: attack | sense: suicide | cameo: 1831 | frame: strike
noun انفجار | plural: انفجارات | class: attack
  sense: known | cameo: 183 | frame: strike | when: self definite
  sense: explode | cameo: 183 | frame: strike
noun عملية | plural: عمليات | class: campaign
  sense: military | cameo: 190 | frame: strike | when: modifier عسكري
  sense: suicide | cameo: 1831 | frame: strike | when: modifier انتحاري
  sense: terror | cameo: 183 | frame: strike | when: modifier إرهابي
  sense: peace | cameo: none | when: of سلام
  sense: release | cameo: 0841 | frame: yield | when: of @release
  sense: none | cameo: none
noun عملية عسكرية | invariable: yes | class: campaign | sense: military | cameo: 190 | frame: strike
noun عمليات عسكرية | invariable: yes | class: campaign | sense: military | cameo: 190 | frame: strike
noun العمليات العسكرية | invariable: yes | class: campaign | sense: military | cameo: 190 | frame: strike
noun عملية انتحارية | invariable: yes | class: attack | sense: suicide | cameo: 1831 | frame: strike
noun عملية إرهابية | invariable: yes | class: attack | sense: terror | cameo: 183 | frame: strike
noun حملة | plural: حملات | class: campaign
  sense: military | cameo: 190 | frame: strike | when: modifier عسكري
  sense: air | cameo: 195 | frame: strike | when: modifier جوي
  sense: arrest | cameo: 173 | frame: done-to | when: of @arrest
  sense: accuse | cameo: 111 | frame: hail | when: modifier إعلامي
  sense: aid | cameo: 073 | frame: give | when: modifier إغاثي
  sense: none | cameo: none
noun اعتداء | plural: اعتداءات | class: attack | sense: assault | cameo: 182 | frame: strike
noun عنف | plural: none | class: attack | sense: violence | cameo: 180 | frame: strike
noun أعمال عنف | invariable: yes | class: attack | sense: violence | cameo: 180 | frame: strike
noun عمل إرهابي | invariable: yes | class: attack | sense: terror | cameo: 183 | frame: strike
noun العمل الإرهابي | invariable: yes | class: attack | sense: terror | cameo: 183 | frame: strike
noun حادث إرهابي | invariable: yes | class: attack | sense: terror | cameo: 183 | frame: strike
noun الحادث الإرهابي | invariable: yes | class: attack | sense: terror | cameo: 183 | frame: strike
noun جريمة | plural: جرائم | class: crime
  sense: war-crime | cameo: 112 | frame: hail | when: of @war
  sense: none | cameo: none
noun مجزرة | plural: مجازر | class: attack | sense: massacre | cameo: 202 | frame: strike
noun مذبحة | plural: مذابح | class: attack | sense: massacre | cameo: 202 | frame: strike
noun إبادة | plural: none | class: attack | sense: exterminate | cameo: 202 | frame: strike
noun اشتباك | plural: اشتباكات | class: clash | sense: clash | cameo: 193 | frame: clash
noun اشتباكات | plural: none | gender: f | number: pl | class: clash | sense: clash | cameo: 193 | frame: clash
noun مواجهة | plural: مواجهات | class: clash
  sense: clash-many | cameo: 190 | frame: clash | when: self plural
  sense: clash-with | cameo: 190 | frame: clash | when: with party
  sense: clash-between | cameo: 190 | frame: clash | when: between party
  sense: none | cameo: none
noun معركة | plural: معارك | class: clash | sense: battle | cameo: 190 | frame: clash
noun معارك | plural: none | gender: f | number: pl | class: clash | sense: battle | cameo: 190 | frame: clash
noun قتال | plural: none | class: clash | sense: fight | cameo: 190 | frame: clash
noun اقتتال | plural: none | class: clash | sense: fight | cameo: 190 | frame: clash
noun حرب | plural: حروب | class: war | sense: none | cameo: none
noun نزاع | plural: نزاعات | class: war
noun صراع | plural: صراعات | class: war
noun أزمة | plural: أزمات | class: war
noun كمين | plural: كمائن | class: attack | sense: ambush | cameo: 190 | frame: strike
noun إطلاق نار | invariable: yes | class: attack | sense: fire | cameo: 193 | frame: strike
noun إطلاق النار | invariable: yes | class: attack | sense: fire | cameo: 193 | frame: strike
noun إطلاق | plural: none
  sense: missile | cameo: 190 | frame: strike | when: of @weapon
  sense: prisoner | cameo: 0841 | frame: yield | when: of @prisoner
  sense: fire | cameo: 193 | frame: strike | when: of نار
  sense: talks | cameo: 046 | frame: meet | when: of @talks
  sense: campaign | cameo: 190 | frame: strike | when: of @campaign
  sense: project | cameo: 060 | frame: together | when: of @project
  sense: initiative | cameo: 030 | frame: promise | when: of @proposal
  sense: missile-2 | cameo: 154 | frame: alone | mode: weapons | when: of @weapon
  sense: none | cameo: none
noun نار | plural: نيران | class: weapon
noun نيران | plural: none | gender: f | number: pl | class: weapon
noun رصاص | plural: none | class: weapon
  sense: shoot | cameo: 193 | frame: strike | when: other any
  sense: none | cameo: none
noun رصاصة | plural: رصاصات | class: weapon
noun قذيفة | plural: قذائف | class: weapon | sense: none | cameo: none
noun صاروخ | plural: صواريخ | class: weapon | sense: none | cameo: none
noun قنبلة | plural: قنابل | class: weapon | sense: none | cameo: none
noun عبوة ناسفة | invariable: yes | class: weapon | sense: bomb | cameo: 1833 | frame: strike
noun عبوات ناسفة | invariable: yes | class: weapon | sense: bomb | cameo: 1833 | frame: strike
noun سيارة مفخخة | invariable: yes | class: weapon | sense: car-bomb | cameo: 1832 | frame: strike
noun السيارة المفخخة | invariable: yes | class: weapon | sense: car-bomb | cameo: 1832 | frame: strike
noun سيارات مفخخة | invariable: yes | class: weapon | sense: car-bomb | cameo: 1832 | frame: strike
noun حزام ناسف | invariable: yes | class: weapon | sense: suicide | cameo: 1831 | frame: strike
noun لغم | plural: ألغام | class: weapon
noun مدفعية | plural: none | class: weapon
noun ذخيرة | plural: ذخائر | class: weapon
noun عتاد | plural: none | class: weapon
noun دبابة | plural: دبابات | class: weapon ; vehicle
noun مقذوف | plural: مقذوفات | class: weapon
noun مقتل | plural: none | sense: kill | cameo: 190 | frame: done-to
noun مصرع | plural: none | sense: kill | cameo: 190 | frame: done-to
noun حتف | plural: none
noun قتل | plural: none | sense: kill | cameo: 190 | frame: done-to
noun اغتيال | plural: اغتيالات | sense: assassinate | cameo: 186 | frame: done-to
noun محاولة اغتيال | invariable: yes | sense: attempt | cameo: 185 | frame: done-to
noun استشهاد | plural: none | sense: martyr | cameo: 190 | frame: done-to
noun إصابة | plural: إصابات | class: casualty
  sense: wound | cameo: 190 | frame: done-to | when: of party
  sense: wound-any | cameo: 190 | frame: done-to | when: of @civilian
  sense: none | cameo: none
noun قتيل | plural: قتلى | class: casualty | sense: kill | cameo: 190 | frame: done-to
noun قتلى | plural: none | gender: m | number: pl | class: casualty | sense: kill | cameo: 190 | frame: done-to
noun جريح | plural: جرحى | class: casualty | sense: wound | cameo: 190 | frame: done-to
noun جرحى | plural: none | gender: m | number: pl | class: casualty | sense: wound | cameo: 190 | frame: done-to
noun شهيد | plural: شهداء | class: casualty | sense: none | cameo: none
noun مصاب | plural: مصابون | class: casualty | sense: none | cameo: none
noun ضحية | plural: ضحايا | class: casualty | sense: none | cameo: none
noun جثة | plural: جثث | class: casualty | sense: none | cameo: none
noun استهداف | plural: none | sense: target | cameo: 190 | frame: done-to
noun تدمير | plural: none | sense: destroy | cameo: 1712 | frame: done-to
noun تخريب | plural: none | sense: destroy | cameo: 1712 | frame: done-to
noun خطف | plural: none | sense: abduct | cameo: 181 | frame: done-to
noun اختطاف | plural: none | sense: abduct | cameo: 181 | frame: done-to
noun تعذيب | plural: none | sense: torture | cameo: 1822 | frame: done-to
noun اغتصاب | plural: none | sense: rape | cameo: 1821 | frame: done-to
noun طعن | plural: طعون
  sense: appeal | cameo: 115 | frame: hail | when: in @decision
  sense: stab | cameo: 1823 | frame: done-to
noun احتلال | plural: none | class: control | sense: occupy | cameo: 192 | frame: done-to
noun غزو | plural: none | class: attack | sense: invade | cameo: 192 | frame: done-to
noun اجتياح | plural: none | class: attack | sense: invade | cameo: 192 | frame: done-to
noun توغل | plural: none | class: attack | sense: push-in | cameo: 192 | frame: done-to
noun اقتحام | plural: اقتحامات | class: attack | sense: storm | cameo: 190 | frame: done-to
noun تسلل | plural: none | sense: infiltrate | cameo: 190 | frame: done-to
noun استعادة | plural: none
  sense: retake | cameo: 190 | frame: done-to | when: of @border
  sense: retake-control | cameo: 190 | frame: done-to | when: of @control
  sense: none | cameo: none
noun زحف | plural: none | sense: advance | cameo: 190 | frame: done-to
noun دحر | plural: none | sense: repel | cameo: 190 | frame: done-to
noun تصد | plural: none | sense: repel | cameo: 190 | frame: done-to
noun قنص | plural: none | sense: snipe | cameo: 193 | frame: done-to
noun ذبح | plural: none | sense: slaughter | cameo: 1823 | frame: done-to
noun انتحاري | plural: انتحاريون | feminine: انتحارية | sense: suicide | cameo: 1831 | frame: alone
noun مسلح | plural: مسلحون | feminine: مسلحة | class: force
noun مهاجم | plural: مهاجمون | class: force
noun إرهابي | plural: إرهابيون | feminine: إرهابية | class: force
noun متمرد | plural: متمردون | class: force
noun مقاتل | plural: مقاتلون | feminine: مقاتلة | class: force
noun عنصر | plural: عناصر | class: force
noun قوة | plural: قوات | class: force
noun قوات | plural: none | gender: f | number: pl | class: force
noun كتيبة | plural: كتائب | class: force
noun لواء | plural: ألوية | class: force
noun وحدة | plural: وحدات | class: force
noun مجند | plural: مجندون | class: force
noun احتياط | plural: none | class: force
noun طيران | plural: none | class: force
noun طائرة | plural: طائرات | class: vehicle
noun طائرة حربية | invariable: yes | class: vehicle ; weapon
noun مقاتلة | plural: مقاتلات | class: vehicle ; weapon
noun سفينة | plural: سفن | class: vehicle
noun سيارة | plural: سيارات | class: vehicle
noun آلية عسكرية | invariable: yes | class: vehicle ; weapon
noun خلية | plural: خلايا | class: force
noun مدني | plural: مدنيون | feminine: مدنية | class: civilian
noun ساكن | plural: سكان | class: civilian
noun سكان | plural: none | gender: m | number: pl | class: civilian
noun شخص | plural: أشخاص | class: civilian
noun طفل | plural: أطفال | feminine: طفلة | class: civilian
noun امرأة | plural: نساء | gender: f | class: civilian
noun أهالي | plural: none | gender: m | number: pl | class: civilian
noun مصل | plural: مصلون | class: civilian
noun هزيمة | plural: هزائم | sense: none | cameo: none
noun خسارة | plural: خسائر
noun خسائر | plural: none | gender: f | number: pl
noun ضرر | plural: أضرار
noun موقع | plural: مواقع | class: facility
noun معسكر | plural: معسكرات | class: facility
noun قاعدة | plural: قواعد | class: facility
noun مطار | plural: مطارات | class: facility
noun مبنى | plural: مبان ; مباني | class: facility
noun منزل | plural: منازل | class: facility
noun مسجد | plural: مساجد | class: facility
noun مستشفى | plural: مستشفيات | class: facility
noun مدرسة | plural: مدارس | class: facility
noun مخزن | plural: مخازن | class: facility
noun تجمعات | plural: none | gender: f | number: pl | class: facility
noun ميناء | plural: موانئ | class: facility
noun مدينة | plural: مدن | class: border
noun بلدة | plural: بلدات | class: border
noun قرية | plural: قرى | class: border
noun منطقة | plural: مناطق | class: border
noun محافظة | plural: محافظات | class: border
noun أرض | plural: أراض ; أراضي | gender: f | class: border
noun حدود | plural: none | gender: f | number: pl | class: border
noun جبهة | plural: جبهات | class: border
noun معقل | plural: معاقل | class: facility
noun ثأر | plural: none
noun انتقام | plural: none
noun مناوشات | plural: none | gender: f | number: pl | class: clash | sense: skirmish | cameo: 190 | frame: clash
noun تبادل إطلاق نار | invariable: yes | class: clash | sense: fire | cameo: 193 | frame: clash
noun تبادل إطلاق النار | invariable: yes | class: clash | sense: fire | cameo: 193 | frame: clash
noun قصف مدفعي | invariable: yes | class: attack | sense: shell | cameo: 194 | frame: strike
noun القصف المدفعي | invariable: yes | class: attack | sense: shell | cameo: 194 | frame: strike
noun قصف صاروخي | invariable: yes | class: attack | sense: shell | cameo: 194 | frame: strike
noun هجوم بري | invariable: yes | class: attack | sense: ground | cameo: 190 | frame: strike
noun عملية نوعية | invariable: yes | class: attack | sense: raid | cameo: 190 | frame: strike
noun عملية إنزال | invariable: yes | class: attack | sense: raid | cameo: 190 | frame: strike
noun إنزال جوي | invariable: yes | class: attack | sense: none | cameo: none
noun دهس | plural: none | class: attack | sense: ram | cameo: 1823 | frame: done-to
noun حرق | plural: none
  sense: burn | cameo: 1712 | frame: done-to | when: of @facility
  sense: none | cameo: none
noun خرق للهدنة | invariable: yes | sense: breach | cameo: 196 | frame: done-to
noun بجروح | invariable: yes | class: casualty | sense: wound | cameo: 190 | frame: done-to
noun قتلى وجرحى | invariable: yes | class: casualty | sense: kill | cameo: 190 | frame: done-to
noun إراقة الدماء | invariable: yes | sense: none | cameo: none
noun إعدامات ميدانية | invariable: yes | sense: kill | cameo: 1823 | frame: done-to

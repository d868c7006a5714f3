# Arabic nouns of protest, sanction, mobilisation and coercion (PROTEST, SANCTION, MOBILIZE, COERCE).
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

noun مظاهرة | plural: مظاهرات | class: protest
  sense: known | cameo: 141 | frame: protest | when: self definite
  sense: by | cameo: 141 | frame: protest | when: of @civilian
  sense: demonstrate | cameo: 141 | frame: protest
noun تظاهرة | plural: تظاهرات | class: protest
  sense: known | cameo: 141 | frame: protest | when: self definite
  sense: by | cameo: 141 | frame: protest | when: of @civilian
  sense: demonstrate | cameo: 141 | frame: protest
noun تظاهر | plural: none | class: protest | sense: demonstrate | cameo: 141 | frame: protest
noun احتجاج | plural: احتجاجات | class: protest
  sense: known | cameo: 141 | frame: protest | when: self definite
  sense: over | cameo: 141 | frame: protest | when: on any
  sense: against | cameo: 141 | frame: protest | when: against any
  sense: protest | cameo: 141 | frame: protest
noun مسيرة | plural: مسيرات | class: protest
  sense: peace | cameo: none | when: of سلام
  sense: march | cameo: 141 | frame: protest
noun مسيرة احتجاجية | invariable: yes | class: protest | sense: march | cameo: 141 | frame: protest
noun وقفة احتجاجية | invariable: yes | class: protest | sense: protest | cameo: 141 | frame: protest
noun وقفة | plural: وقفات | class: protest | sense: protest | cameo: 141 | frame: protest
noun اعتصام | plural: اعتصامات | class: protest | sense: sit-in | cameo: 141 | frame: protest
noun إضراب | plural: إضرابات | class: protest
  sense: known | cameo: 143 | frame: protest | mode: strike | when: self definite
  sense: strike | cameo: 143 | frame: protest | mode: strike
noun إضراب عن الطعام | invariable: yes | class: protest | sense: hunger | cameo: 142 | frame: protest
noun الإضراب عن الطعام | invariable: yes | class: protest | sense: hunger | cameo: 142 | frame: protest
noun مضرب | plural: مضربون | feminine: مضربة | class: protest ; civilian
  sense: strike | cameo: 143 | frame: alone | mode: strike
noun عصيان مدني | invariable: yes | class: protest | sense: disobey | cameo: 140 | frame: protest
noun انتفاضة | plural: انتفاضات | class: protest | sense: rise | cameo: 145 | frame: protest
noun ثورة | plural: ثورات | class: protest | sense: none | cameo: none
noun شغب | plural: none | class: protest | sense: riot | cameo: 145 | frame: protest
noun أعمال شغب | invariable: yes | class: protest | sense: riot | cameo: 145 | frame: protest
noun متظاهر | plural: متظاهرون | feminine: متظاهرة | class: protest ; civilian
  sense: demonstrate | cameo: 141 | frame: alone
noun محتج | plural: محتجون | feminine: محتجة | class: protest ; civilian | sense: protest | cameo: 141 | frame: alone
noun معتصم | plural: معتصمون | class: protest ; civilian | sense: sit-in | cameo: 141 | frame: alone
noun هتاف | plural: هتافات | class: protest | sense: chant | cameo: 141 | frame: protest
noun تجمع | plural: تجمعات | sense: none | cameo: none
noun مقاطعة | plural: مقاطعات | class: sanction
  sense: boycott | cameo: 143 | frame: protest | mode: boycott | when: by @civilian
  sense: boycott-any | cameo: 163 | frame: hail
noun عقوبة | plural: عقوبات | class: sanction
  sense: death | cameo: none | when: of إعدام
  sense: sanction | cameo: 163 | frame: hail
noun عقوبات | plural: none | gender: f | number: pl | class: sanction
  sense: sanction-on | cameo: 163 | frame: hail | when: on party
  sense: known | cameo: 163 | frame: hail | when: self definite
  sense: sanction | cameo: 163 | frame: hail
noun حظر | plural: none | class: sanction
  sense: embargo | cameo: 163 | frame: hail | when: of سلاح
  sense: ban | cameo: 172 | frame: done-to
noun حظر السلاح | invariable: yes | class: sanction | sense: embargo | cameo: 163 | frame: hail
noun حظر الأسلحة | invariable: yes | class: sanction | sense: embargo | cameo: 163 | frame: hail
noun حظر التجول | invariable: yes | class: blockade | sense: curfew | cameo: 1723 | frame: done-to
noun حظر تجول | invariable: yes | class: blockade | sense: curfew | cameo: 1723 | frame: done-to
noun حالة الطوارئ | invariable: yes | class: blockade | sense: emergency | cameo: 1724 | frame: done-to
noun حالة طوارئ | invariable: yes | class: blockade | sense: emergency | cameo: 1724 | frame: done-to
noun طوارئ | plural: none | gender: f | number: pl
noun تعبئة | plural: none | sense: mobilise | cameo: 154 | frame: alone | when: of @force
noun قطع العلاقات | invariable: yes | sense: relations | cameo: 161 | frame: hail
noun قطع العلاقات الدبلوماسية | invariable: yes | sense: relations | cameo: 161 | frame: hail
noun قطيعة | plural: none | sense: relations | cameo: 161 | frame: hail
noun سحب السفير | invariable: yes | sense: envoy | cameo: 161 | frame: hail
noun سحب السفراء | invariable: yes | sense: envoy | cameo: 161 | frame: hail
noun طرد | plural: none | sense: expel | cameo: 174 | frame: done-to
noun إبعاد | plural: none | sense: deport | cameo: 174 | frame: done-to
noun ترحيل | plural: none | sense: deport | cameo: 174 | frame: done-to
noun تهجير | plural: none | sense: displace | cameo: 201 | frame: done-to
noun حصار | plural: none | class: blockade | sense: besiege | cameo: 191 | frame: done-to
noun محاصرة | plural: none | class: blockade | sense: besiege | cameo: 191 | frame: done-to
noun إغلاق | plural: none
  sense: embassy | cameo: 161 | frame: hail | when: of @office
  sense: border | cameo: 191 | frame: done-to | when: of @border
  sense: crossing | cameo: 191 | frame: done-to | when: of معبر
  sense: embassy-of | cameo: 161 | frame: hail | when: of سفارة
  sense: none | cameo: none
noun منع | plural: none | sense: ban | cameo: 172 | frame: done-to
noun قيد | plural: قيود | class: sanction
noun قيود | plural: none | gender: f | number: pl | class: sanction | sense: restrict | cameo: 172 | frame: done-to
noun اعتقال | plural: اعتقالات | class: arrest | sense: arrest | cameo: 173 | frame: done-to
noun توقيف | plural: توقيفات | class: arrest | sense: arrest | cameo: 173 | frame: done-to
noun احتجاز | plural: none | class: arrest
  sense: hostage | cameo: 181 | frame: done-to | when: of رهينة
  sense: detain | cameo: 173 | frame: done-to
noun قبض | plural: none | class: arrest | sense: arrest | cameo: 173 | frame: done-to
noun إلقاء القبض | invariable: yes | class: arrest | sense: arrest | cameo: 173 | frame: done-to
noun القبض على | invariable: yes | class: arrest | sense: arrest | cameo: 173 | frame: done-to
noun ضبط | plural: none
  sense: arrest | cameo: 173 | frame: done-to | when: of @prisoner
  sense: none | cameo: none
noun مداهمة | plural: مداهمات | class: arrest | sense: raid | cameo: 173 | frame: done-to
noun حبس | plural: none | class: arrest | sense: jail | cameo: 173 | frame: done-to
noun سجن | plural: سجون | class: facility | sense: none | cameo: none
noun حملة اعتقالات | invariable: yes | class: arrest | sense: arrest | cameo: 173 | frame: done-to
noun محاكمة | plural: محاكمات | class: arrest | sense: try | cameo: 173 | frame: done-to
noun إعدام | plural: إعدامات | sense: execute | cameo: 1823 | frame: done-to
noun قمع | plural: none | sense: repress | cameo: 175 | frame: done-to
noun اضطهاد | plural: none | sense: persecute | cameo: 175 | frame: done-to
noun مصادرة | plural: none | sense: confiscate | cameo: 1711 | frame: done-to
noun استيلاء | plural: none | class: control | sense: seize | cameo: 192 | frame: done-to
noun سيطرة | plural: none | class: control
  sense: control | cameo: 192 | frame: done-to | when: on any
  sense: none | cameo: none
noun هدم | plural: none | sense: demolish | cameo: 1712 | frame: done-to
noun استيطان | plural: none | sense: settle | cameo: 171 | frame: done-to
noun مستوطنة | plural: مستوطنات | class: facility
noun قرصنة | plural: none | sense: hack | cameo: 170 | frame: done-to | mode: cyber
noun موقع إلكتروني | invariable: yes | class: facility
noun أسير | plural: أسرى | feminine: أسيرة | class: prisoner
noun معتقل | plural: معتقلون | feminine: معتقلة | class: prisoner
noun سجين | plural: سجناء | feminine: سجينة | class: prisoner
noun محتجز | plural: محتجزون | feminine: محتجزة | class: prisoner
noun رهينة | plural: رهائن | class: prisoner
noun موقوف | plural: موقوفون | class: prisoner
noun مشتبه به | invariable: yes | class: prisoner
noun متهم | plural: متهمون | feminine: متهمة | class: prisoner
noun مطلوب | plural: مطلوبون | class: prisoner
noun مختطف | plural: مختطفون | class: prisoner
noun انتشار | plural: none
  sense: deploy | cameo: 154 | frame: alone | when: of @force
  sense: none | cameo: none
noun نشر | plural: none
  sense: deploy | cameo: 154 | frame: alone | when: of @force
  sense: deploy-weapons | cameo: 154 | frame: alone | when: of @weapon
  sense: weapons-of | cameo: 154 | frame: alone | when: of منظومة
  sense: missiles | cameo: 154 | frame: alone | when: of صاروخ
  sense: observers | cameo: 062 | frame: together | when: of مراقب
  sense: none | cameo: none
noun حشد | plural: حشود | class: force
  sense: mass | cameo: 154 | frame: alone | when: of @force
  sense: none | cameo: none
noun تجنيد | plural: none | sense: recruit | cameo: 154 | frame: alone | mode: militia
noun تأهب | plural: none | sense: alert | cameo: 152 | frame: alone
noun استنفار | plural: none | sense: alert | cameo: 152 | frame: alone
noun حالة التأهب | invariable: yes | sense: alert | cameo: 152 | frame: alone
noun تجربة صاروخية | invariable: yes | sense: test | cameo: 154 | frame: alone | mode: weapons
noun استعراض عسكري | invariable: yes | sense: parade | cameo: 150 | frame: alone
noun دورية | plural: دوريات | class: force
noun تسليح | plural: none | sense: arm | cameo: 072 | frame: give
noun جنسية | plural: جنسيات
noun حصانة | plural: حصانات
noun ترخيص | plural: تراخيص
noun تأشيرة | plural: تأشيرات
noun أمر | plural: أوامر ; أمور | class: decision | sense: none | cameo: none
noun مرسوم | plural: مراسيم | class: decision | sense: none | cameo: none
noun مذكرة توقيف | invariable: yes | class: arrest | sense: warrant | cameo: 173 | frame: done-to
noun مذكرة اعتقال | invariable: yes | class: arrest | sense: warrant | cameo: 173 | frame: done-to
noun إجراءات أمنية | invariable: yes | sense: police | cameo: 151 | frame: alone
noun الإجراءات الأمنية | invariable: yes | sense: police | cameo: 151 | frame: alone
noun التدابير الأمنية | invariable: yes | sense: police | cameo: 151 | frame: alone
noun تجسس | plural: none | sense: spy | cameo: 170 | frame: done-to
noun انضمام | plural: none
  sense: enlist | cameo: 154 | frame: alone | when: to @force
  sense: join | cameo: 060 | frame: together | when: to party
  sense: none | cameo: none
noun انقلاب | plural: انقلابات | sense: coup | cameo: 170 | frame: done-to
noun إطاحة | plural: none | sense: topple | cameo: 170 | frame: done-to
noun قطع علاقات | invariable: yes | sense: break | cameo: 161 | frame: hail
noun قطع علاقاتها | invariable: yes | sense: break | cameo: 161 | frame: hail
noun قطع علاقاته | invariable: yes | sense: break | cameo: 161 | frame: hail
noun سحب سفيرها | invariable: yes | sense: recall | cameo: 161 | frame: hail
noun سحب سفراء | invariable: yes | sense: recall | cameo: 161 | frame: hail
noun سحب سفرائها | invariable: yes | sense: recall | cameo: 161 | frame: hail
noun شخص غير مرغوب فيه | invariable: yes | sense: expel | cameo: 166 | frame: hail
noun شخصا غير مرغوب فيه | invariable: yes | sense: expel | cameo: 166 | frame: hail
noun شخصية غير مرغوب فيها | invariable: yes | sense: expel | cameo: 166 | frame: hail
noun غير مرغوب فيهم | invariable: yes | sense: expel | cameo: 166 | frame: hail
noun حظر سفر | invariable: yes | class: sanction | sense: ban | cameo: 163 | frame: hail
noun القائمة السوداء | invariable: yes | class: sanction | sense: list | cameo: 163 | frame: hail
noun قائمة الإرهاب | invariable: yes | class: sanction | sense: list | cameo: 163 | frame: hail
noun لائحة الإرهاب | invariable: yes | class: sanction | sense: list | cameo: 163 | frame: hail
noun عزلة | plural: none | sense: none | cameo: none
noun غرامة | plural: غرامات | class: money
noun جدار | plural: جدران
noun إقصاء | plural: none
  sense: exclude | cameo: 160 | frame: hail | when: of party
  sense: none | cameo: none
noun حرمان | plural: none
  sense: deprive | cameo: 172 | frame: done-to | when: from any
  sense: none | cameo: none
noun إقامة جبرية | invariable: yes | class: arrest | sense: house | cameo: 173 | frame: done-to
noun الإقامة الجبرية | invariable: yes | class: arrest | sense: house | cameo: 173 | frame: done-to
noun حملة مداهمات | invariable: yes | class: arrest | sense: raid | cameo: 173 | frame: done-to
noun حملات اعتقال | invariable: yes | class: arrest | sense: arrest | cameo: 173 | frame: done-to
noun السجن المؤبد | invariable: yes | class: arrest | sense: sentence | cameo: 173 | frame: done-to
noun حكم بالإعدام | invariable: yes | class: arrest | sense: sentence | cameo: 173 | frame: done-to
noun حكم بالسجن | invariable: yes | class: arrest | sense: sentence | cameo: 173 | frame: done-to
noun أحكام بالسجن | invariable: yes | class: arrest | sense: sentence | cameo: 173 | frame: done-to
noun أحكاما بالسجن | invariable: yes | class: arrest | sense: sentence | cameo: 173 | frame: done-to
noun هجوم إلكتروني | invariable: yes | class: attack | sense: hack | cameo: 170 | frame: done-to
noun هجمات إلكترونية | invariable: yes | class: attack | sense: hack | cameo: 170 | frame: done-to
noun هجوم سيبراني | invariable: yes | class: attack | sense: hack | cameo: 170 | frame: done-to
noun هجمات سيبرانية | invariable: yes | class: attack | sense: hack | cameo: 170 | frame: done-to
noun قنابل مسيلة للدموع | invariable: yes | class: weapon | sense: disperse | cameo: 175 | frame: done-to
noun قنابل الغاز المسيل للدموع | invariable: yes | class: weapon | sense: disperse | cameo: 175 | frame: done-to
noun الغاز المسيل للدموع | invariable: yes | class: weapon | sense: disperse | cameo: 175 | frame: done-to
noun تأميم | plural: none | sense: nationalise | cameo: 1711 | frame: done-to
noun تهويد | plural: none | sense: judaise | cameo: 171 | frame: done-to
noun تسفير | plural: none | sense: deport | cameo: 174 | frame: done-to
noun بناء مستوطنات | invariable: yes | sense: settle | cameo: 171 | frame: done-to
noun وحدات استيطانية | invariable: yes | sense: settle | cameo: 171 | frame: done-to
noun منبع | plural: منابع
noun اضطراب | plural: اضطرابات | class: protest | sense: riot | cameo: 145 | frame: protest
noun مسيرة حاشدة | invariable: yes | class: protest | sense: march | cameo: 141 | frame: protest
noun مظاهرات حاشدة | invariable: yes | class: protest | sense: demo | cameo: 141 | frame: protest
noun إضراب عام | invariable: yes | class: protest | sense: strike | cameo: 143 | frame: protest
noun إضرابا عاما | invariable: yes | class: protest | sense: strike | cameo: 143 | frame: protest
noun الأمعاء الخاوية | invariable: yes | class: protest | sense: hunger | cameo: 142 | frame: protest
noun حراك شعبي | invariable: yes | class: protest | sense: demo | cameo: 141 | frame: protest
noun قنابل حارقة | invariable: yes | class: weapon | sense: none | cameo: none
noun زجاجات حارقة | invariable: yes | class: weapon | sense: riot | cameo: 145 | frame: protest
noun محتشد | plural: محتشدون | class: protest | sense: demo | cameo: 141 | frame: protest
noun سفينة حربية | invariable: yes | class: vehicle ; weapon
noun سفن حربية | invariable: yes | class: vehicle ; weapon
noun السفن الحربية | invariable: yes | class: vehicle ; weapon
noun مدمرة | plural: مدمرات | class: vehicle ; weapon
noun فرقاطة | plural: فرقاطات | class: vehicle ; weapon
noun غواصة | plural: غواصات | class: vehicle ; weapon
noun حاملة طائرات | invariable: yes | class: vehicle ; weapon
noun حاملة الطائرات | invariable: yes | class: vehicle ; weapon
noun بارجة | plural: بوارج | class: vehicle ; weapon
noun أسطول | plural: أساطيل | class: force
noun مظلي | plural: مظليون | class: force
noun قوات خاصة | invariable: yes | class: force
noun مشاة | plural: none | gender: m | number: pl | class: force
noun قوة بحرية | invariable: yes | class: force
noun سرب | plural: أسراب | class: force
noun طائرة مسيرة | invariable: yes | class: vehicle ; weapon
noun طائرات مسيرة | invariable: yes | class: vehicle ; weapon
noun الطائرات المسيرة | invariable: yes | class: vehicle ; weapon
noun طائرة من دون طيار | invariable: yes | class: vehicle ; weapon
noun طائرة بدون طيار | invariable: yes | class: vehicle ; weapon
noun طائرات من دون طيار | invariable: yes | class: vehicle ; weapon
noun طائرات بدون طيار | invariable: yes | class: vehicle ; weapon
noun مقاتلات | plural: none | gender: f | number: pl | class: vehicle ; weapon
noun بطارية | plural: بطاريات | class: weapon
noun باتريوت | plural: none | class: weapon
noun تجربة إطلاق | invariable: yes | sense: test | cameo: 154 | frame: alone | mode: weapons
noun تجارب صاروخية | invariable: yes | sense: test | cameo: 154 | frame: alone | mode: weapons
noun تعبئة عامة | invariable: yes | sense: mobilise | cameo: 154 | frame: alone
noun التعبئة العامة | invariable: yes | sense: mobilise | cameo: 154 | frame: alone
noun حالة استنفار | invariable: yes | sense: alert | cameo: 152 | frame: alone
noun حالة الاستنفار | invariable: yes | sense: alert | cameo: 152 | frame: alone
noun استعراض قوة | invariable: yes | sense: show | cameo: 150 | frame: alone
noun حامية | plural: حاميات | class: force
noun صدامات | plural: none | gender: f | number: pl | class: clash | sense: clash | cameo: 190 | frame: clash
noun تجييش | plural: none | sense: mobilise | cameo: 154 | frame: alone

# ---- found by `rasid lexicon suggest` ----------------------------------------------------------------------------
noun مصادمات | plural: none | gender: f | number: pl | class: clash | sense: clash | cameo: 190 | frame: clash
noun تجويع | plural: none | sense: starve | cameo: 175 | frame: done-to

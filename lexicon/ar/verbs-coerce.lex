# Arabic verbs of protest, sanction, mobilisation and coercion (PROTEST, SANCTION, MOBILIZE, COERCE).
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

verb تظاهر | root: ظ ه ر | form: 6 | masdar: تظاهر | class: protest
  sense: pretend | cameo: none | when: other any
  sense: demonstrate | cameo: 141 | frame: protest
verb اعتصم | root: ع ص م | form: 8 | masdar: اعتصام | class: protest | sense: sit-in | cameo: 141 | frame: protest
verb أضرب | root: ض ر ب | form: 4 | masdar: إضراب | class: protest
  sense: hunger | cameo: 142 | frame: protest | when: about طعام
  sense: strike | cameo: 143 | frame: protest
verb هتف | root: ه ت ف | form: 1 | masdar: هتاف | vowel: i | class: protest
  sense: chant | cameo: 141 | frame: protest
verb تجمهر | root: ج م ه ر | form: quad2 | masdar: تجمهر | class: protest | sense: rally | cameo: 141 | frame: protest
verb احتشد | root: ح ش د | form: 8 | masdar: احتشاد | class: protest
  sense: mass-troops | cameo: 154 | frame: alone | when: subject @force
  sense: rally | cameo: 141 | frame: protest
verb تجمّع | root: ج م ع | form: 5 | masdar: تجمع
  sense: rally | cameo: 141 | frame: protest | when: subject @civilian
  sense: demonstrators | cameo: 141 | frame: alone | when: subject @protest
  sense: none | cameo: none
verb انتفض | root: ن ف ض | form: 8 | masdar: انتفاض | class: protest | sense: rise | cameo: 145 | frame: protest
verb ثار | root: ث و ر | form: 1 | masdar: ثورة | vowel: u | class: protest
  sense: rise | cameo: 145 | frame: protest
verb تمرّد | root: م ر د | form: 5 | masdar: تمرد | sense: rebel | cameo: 145 | frame: protest | noun: no
verb عصى | root: ع ص ي | form: 1 | masdar: عصيان | vowel: i | sense: rebel | cameo: 140 | frame: protest
verb رشق | root: ر ش ق | form: 1 | masdar: رشق | vowel: u
  sense: stone | cameo: 145 | frame: strike | when: other حجر
  sense: shell | cameo: 194 | frame: strike | when: other @weapon
  sense: stone-any | cameo: 145 | frame: strike
verb أحرق | root: ح ر ق | form: 4 | masdar: إحراق
  sense: burn-flag | cameo: 145 | frame: protest | when: object علم
  sense: burn | cameo: 1712 | frame: done-to
verb قاطع | root: ق ط ع | form: 3 | masdar: مقاطعة
  sense: boycott-meeting | cameo: 120 | frame: hail | when: object @meeting
  sense: boycott-vote | cameo: 143 | frame: protest | when: object @election
  sense: boycott | cameo: 163 | frame: hail
verb ندب | root: ن د ب | form: 1 | masdar: ندب | vowel: u | sense: none | cameo: none
verb اقتحم | root: ق ح م | form: 8 | masdar: اقتحام | sense: storm | cameo: 190 | frame: done-to
verb سدّ | root: س د د | form: 1 | masdar: سد | vowel: u
  sense: block | cameo: 144 | frame: protest | when: object طريق
  sense: none | cameo: none
verb تفرّق | root: ف ر ق | form: 5 | masdar: تفرق | sense: none | cameo: none
verb عاقب | root: ع ق ب | form: 3 | masdar: معاقبة | sense: sanction | cameo: 163 | frame: hail
verb حظر | root: ح ظ ر | form: 1 | masdar: حظر | vowel: u
  sense: ban-party | cameo: 1722 | frame: done-to | when: object party
  sense: ban-goods | cameo: 163 | frame: hail | when: object @trade
  sense: ban-app | cameo: 163 | frame: hail | when: object تطبيق
  sense: ban-weapon | cameo: 163 | frame: hail | when: object @weapon
  sense: ban-from | cameo: 163 | frame: hail | when: from party
  sense: ban | cameo: 172 | frame: done-to
verb طرد | root: ط ر د | form: 1 | masdar: طرد | vowel: u
  sense: expel-envoy | cameo: 166 | frame: hail | when: object سفير
  sense: expel-diplomat | cameo: 166 | frame: hail | when: object دبلوماسي
  sense: expel-charge | cameo: 166 | frame: hail | when: object ملحق
  sense: expel-force | cameo: 190 | frame: done-to | when: object @force
  sense: expel-by-force | cameo: 190 | frame: done-to | when: subject @force
  sense: expel | cameo: 174 | frame: done-to
verb أغلق | root: غ ل ق | form: 4 | masdar: إغلاق
  sense: embassy | cameo: 161 | frame: hail | when: object @office
  sense: space | cameo: 191 | frame: done-to | when: object مجال جوي
  sense: port | cameo: 191 | frame: done-to | when: object منفذ
  sense: mission | cameo: 161 | frame: hail | when: object بعثة
  sense: consulate | cameo: 161 | frame: hail | when: object قنصلية
  sense: road | cameo: 144 | frame: protest | when: object طريق
  sense: street | cameo: 144 | frame: protest | when: object شارع
  sense: station | cameo: 172 | frame: done-to | when: object قناة
  sense: paper | cameo: 172 | frame: done-to | when: object صحيفة
  sense: bureau | cameo: 172 | frame: done-to | when: object @facility
  sense: border | cameo: 191 | frame: done-to | when: object @border
  sense: crossing | cameo: 191 | frame: done-to | when: object معبر
  sense: none | cameo: none
verb قلّص | root: ق ل ص | form: 2 | masdar: تقليص
  sense: reduce | cameo: 160 | frame: hail | when: object @relations
  sense: aid | cameo: 162 | frame: hail | when: object @aid
  sense: representation | cameo: 161 | frame: hail | when: object تمثيل دبلوماسي
  sense: cooperate | cameo: 160 | frame: hail | when: object @cooperation
  sense: troops | cameo: 0874 | frame: yield | when: object @force
  sense: none | cameo: none
verb خفّض | root: خ ف ض | form: 2 | masdar: تخفيض
  sense: relations | cameo: 161 | frame: hail | when: object @relations
  sense: aid | cameo: 162 | frame: hail | when: object @aid
  sense: representation | cameo: 161 | frame: hail | when: object تمثيل دبلوماسي
  sense: level | cameo: 161 | frame: hail | when: object مستوى | when: with party
  sense: duties | cameo: 061 | frame: together | when: object رسم
  sense: oil | cameo: 061 | frame: together | when: object إنتاج
  sense: troops | cameo: 0874 | frame: yield | when: object @force
  sense: none | cameo: none
verb فصل | root: ف ص ل | form: 1 | masdar: فصل | vowel: i
  sense: expel | cameo: 172 | frame: done-to | when: object party
  sense: none | cameo: none
verb قيّد | root: ق ي د | form: 2 | masdar: تقييد
verb ضيّق | root: ض ي ق | form: 2 | masdar: تضييق | sense: restrict | cameo: 172 | frame: done-to
verb حاصر | root: ح ص ر | form: 3 | masdar: محاصرة ; حصار | class: blockade
  sense: besiege | cameo: 191 | frame: done-to
verb طوّق | root: ط و ق | form: 2 | masdar: تطويق | class: blockade | sense: besiege | cameo: 191 | frame: done-to
verb احتجز | root: ح ج ز | form: 8 | masdar: احتجاز | class: arrest
  sense: hostage | cameo: 181 | frame: done-to | when: object رهينة
  sense: detain | cameo: 173 | frame: done-to
verb اعتقل | root: ع ق ل | form: 8 | masdar: اعتقال | class: arrest | sense: arrest | cameo: 173 | frame: done-to
verb سجن | root: س ج ن | form: 1 | masdar: سجن | vowel: u | class: arrest | sense: jail | cameo: 173 | frame: done-to
verb حبس | root: ح ب س | form: 1 | masdar: حبس | vowel: i | class: arrest | sense: jail | cameo: 173 | frame: done-to
verb قبض | root: ق ب ض | form: 1 | masdar: قبض | vowel: i | class: arrest
  sense: receive | cameo: none | when: object @money
  sense: arrest | cameo: 173 | frame: done-to
verb ضبط | root: ض ب ط | form: 1 | masdar: ضبط | vowel: i
  sense: seize | cameo: 171 | frame: done-to | when: object @weapon
  sense: arrest | cameo: 173 | frame: done-to | when: object @prisoner
  sense: arrest-person | cameo: 173 | frame: done-to | when: object شخص
  sense: force | cameo: 173 | frame: done-to | when: object @force
  sense: member | cameo: 173 | frame: done-to | when: object عضو
  sense: seize-any | cameo: 173 | frame: done-to
verb داهم | root: د ه م | form: 3 | masdar: مداهمة | sense: raid | cameo: 173 | frame: done-to
verb صادر | root: ص د ر | form: 3 | masdar: مصادرة | sense: confiscate | cameo: 1711 | frame: done-to
verb استولى | root: و ل ي | form: 10 | masdar: استيلاء | class: control
  sense: seize-land | cameo: 192 | frame: done-to | when: on @border
  sense: seize | cameo: 192 | frame: done-to
verb سيطر | root: س ي ط ر | form: quad | masdar: سيطرة | class: control
  sense: control | cameo: 192 | frame: done-to | when: on any
  sense: control-by | cameo: 192 | frame: done-to | when: subject @force
  sense: control-group | cameo: 192 | frame: done-to | when: subject party
  sense: dominate | cameo: none
verb حجب | root: ح ج ب | form: 1 | masdar: حجب | vowel: u | sense: censor | cameo: 1721 | frame: done-to
verb منع | root: م ن ع | form: 1 | masdar: منع | vowel: a | sense: ban | cameo: 172 | frame: done-to
verb رحّل | root: ر ح ل | form: 2 | masdar: ترحيل | sense: deport | cameo: 174 | frame: done-to
verb أبعد | root: ب ع د | form: 4 | masdar: إبعاد
  sense: deport | cameo: 174 | frame: done-to | when: object party
  sense: deport-from | cameo: 174 | frame: done-to | when: from any
  sense: none | cameo: none
verb هجّر | root: ه ج ر | form: 2 | masdar: تهجير | sense: displace | cameo: 201 | frame: done-to
verb شرّد | root: ش ر د | form: 2 | masdar: تشريد | sense: displace | cameo: 201 | frame: done-to
verb قمع | root: ق م ع | form: 1 | masdar: قمع | vowel: a | sense: repress | cameo: 175 | frame: done-to
verb فرّق | root: ف ر ق | form: 2 | masdar: تفريق
  sense: disperse | cameo: 175 | frame: done-to | when: object @protest
  sense: disperse-people | cameo: 175 | frame: done-to | when: object @civilian
  sense: none | cameo: none
verb اضطهد | root: ض ه د | form: 8 | masdar: اضطهاد | sense: persecute | cameo: 175 | frame: done-to
verb حاكم | root: ح ك م | form: 3 | masdar: محاكمة | sense: try | cameo: 173 | frame: done-to
verb حكم | root: ح ك م | form: 1 | masdar: حكم | vowel: u
  sense: sentence | cameo: 173 | frame: done-to | when: on party
  sense: sentence-ba | cameo: 173 | frame: done-to | when: other سجن
  sense: sentence-death | cameo: 173 | frame: done-to | when: other إعدام
  sense: rule | cameo: none | when: object party
  sense: none | cameo: none
verb قضى | root: ق ض ي | form: 1 | masdar: قضاء | vowel: i
  sense: sentence | cameo: 173 | frame: done-to | when: other سجن
  sense: sentence-death | cameo: 173 | frame: done-to | when: other إعدام
  sense: destroy | cameo: 190 | frame: done-to | when: on party
  sense: none | cameo: none
verb أدرج | root: د ر ج | form: 4 | masdar: إدراج
  sense: list | cameo: 163 | frame: hail | when: on قائمة
  sense: list-in | cameo: 163 | frame: hail | when: in قائمة
  sense: project | cameo: 060 | frame: together | when: object @project
  sense: none | cameo: none
verb صنّف | root: ص ن ف | form: 2 | masdar: تصنيف
  sense: list | cameo: 163 | frame: hail | when: object party
  sense: none | cameo: none
verb اخترق | root: خ ر ق | form: 8 | masdar: اختراق
  sense: hack | cameo: 170 | frame: done-to | mode: cyber | when: object موقع إلكتروني
  sense: breach-air | cameo: 190 | frame: done-to | when: object مجال
  sense: none | cameo: none
verb قرصن | root: ق ر ص ن | form: quad | masdar: قرصنة | sense: hack | cameo: 170 | frame: done-to | mode: cyber
verb أجبر | root: ج ب ر | form: 4 | masdar: إجبار | sense: force | cameo: 170 | frame: act-on
verb أرغم | root: ر غ م | form: 4 | masdar: إرغام | sense: force | cameo: 170 | frame: act-on
verb اضطرّ | root: ض ر ر | form: 8 | masdar: اضطرار | past: اضطر | present: يضطر | sense: none | cameo: none
verb أكره | root: ك ر ه | form: 4 | masdar: إكراه | sense: force | cameo: 170 | frame: act-on
verb هدم | root: ه د م | form: 1 | masdar: هدم | vowel: i | sense: demolish | cameo: 1712 | frame: done-to
verb جرف | root: ج ر ف | form: 1 | masdar: جرف | vowel: u | sense: demolish | cameo: 1712 | frame: done-to
verb جرّف | root: ج ر ف | form: 2 | masdar: تجريف | sense: demolish | cameo: 1712 | frame: done-to
verb نكّل | root: ن ك ل | form: 2 | masdar: تنكيل | sense: repress | cameo: 175 | frame: done-to
verb انتشر | root: ن ش ر | form: 8 | masdar: انتشار
  sense: deploy | cameo: 154 | frame: alone | when: subject @force
  sense: none | cameo: none
verb نشر | root: ن ش ر | form: 1 | masdar: نشر | vowel: u
  sense: deploy | cameo: 154 | frame: alone | when: object @force
  sense: deploy-weapons | cameo: 154 | frame: alone | when: object @weapon
  sense: deploy-vehicle | cameo: 154 | frame: alone | when: object @vehicle
  sense: none | cameo: none
verb حشد | root: ح ش د | form: 1 | masdar: حشد | vowel: u
  sense: mobilise | cameo: 154 | frame: alone | when: object @force
  sense: mobilise-support | cameo: 053 | frame: hail | when: object @support
  sense: mobilise-any | cameo: 154 | frame: alone
verb جنّد | root: ج ن د | form: 2 | masdar: تجنيد | sense: recruit | cameo: 154 | frame: alone | mode: militia
verb عبّأ | root: ع ب ء | form: 2 | masdar: تعبئة | sense: mobilise | cameo: 154 | frame: alone
verb استنفر | root: ن ف ر | form: 10 | masdar: استنفار | sense: alert | cameo: 152 | frame: alone
verb اختبر | root: خ ب ر | form: 8 | masdar: اختبار
  sense: test | cameo: 154 | frame: alone | mode: weapons | when: object @weapon
  sense: none | cameo: none
verb جرّب | root: ج ر ب | form: 2 | masdar: تجريب
  sense: test | cameo: 154 | frame: alone | mode: weapons | when: object @weapon
  sense: none | cameo: none
verb تسلّح | root: س ل ح | form: 5 | masdar: تسلح | sense: arm | cameo: 154 | frame: alone
verb خصّب | root: خ ص ب | form: 2 | masdar: تخصيب | sense: enrich | cameo: 154 | frame: alone | mode: weapons
verb حرّك | root: ح ر ك | form: 2 | masdar: تحريك
  sense: move-troops | cameo: 154 | frame: alone | when: object @force
  sense: none | cameo: none
verb مشّط | root: م ش ط | form: 2 | masdar: تمشيط | sense: comb | cameo: 173 | frame: done-to
verb رابط | root: ر ب ط | form: 3 | masdar: مرابطة | sense: none | cameo: none
verb تأهّل | root: ء ه ل | form: 5 | masdar: تأهل | sense: none | cameo: none
verb تمركز | root: م ر ك ز | form: quad2 | masdar: تمركز | sense: station | cameo: 154 | frame: alone
verb انشقّ | root: ش ق ق | form: 7 | masdar: انشقاق | sense: defect | cameo: 140 | frame: protest
verb عرقل | root: ع ر ق ل | form: quad | masdar: عرقلة | sense: obstruct | cameo: 170 | frame: done-to
verb عطّل | root: ع ط ل | form: 2 | masdar: تعطيل
  sense: obstruct | cameo: 170 | frame: done-to | when: object @talks
  sense: none | cameo: none
verb أعدم | root: ع د م | form: 4 | masdar: إعدام | sense: execute | cameo: 1823 | frame: done-to
verb تجسّس | root: ج س س | form: 5 | masdar: تجسس | sense: spy | cameo: 170 | frame: done-to
verb تنصّت | root: ن ص ت | form: 5 | masdar: تنصت | sense: spy | cameo: 170 | frame: done-to
verb كدّس | root: ك د س | form: 2 | masdar: تكديس | sense: stockpile | cameo: 154 | frame: alone | mode: weapons
verb أقفل | root: ق ف ل | form: 4 | masdar: إقفال | sense: close | cameo: 172 | frame: done-to
verb أطاح | root: ط ي ح | form: 4 | masdar: إطاحة | sense: topple | cameo: 170 | frame: done-to
verb انقلب | root: ق ل ب | form: 7 | masdar: انقلاب
  sense: coup | cameo: 170 | frame: done-to | when: on any
  sense: none | cameo: none
verb أوصد | root: و ص د | form: 4 | masdar: إيصاد | sense: close | cameo: 172 | frame: done-to
verb ابتزّ | root: ب ز ز | form: 8 | masdar: ابتزاز | sense: blackmail | cameo: 170 | frame: done-to
verb استجلب | root: ج ل ب | form: 10 | masdar: استجلاب | sense: recruit | cameo: 154 | frame: alone
verb أعرض | root: ع ر ض | form: 4 | masdar: إعراض | sense: none | cameo: none
verb حرم | root: ح ر م | form: 1 | masdar: حرمان | vowel: i
  sense: deprive | cameo: 172 | frame: done-to | when: from any
  sense: deprive-party | cameo: 172 | frame: done-to | when: object party
  sense: none | cameo: none
verb فسخ | root: ف س خ | form: 1 | masdar: فسخ | vowel: a
  sense: accord | cameo: 161 | frame: hail | when: object @document
  sense: none | cameo: none
verb تحلّل | root: ح ل ل | form: 5 | masdar: تحلل
  sense: accord | cameo: 161 | frame: hail | when: from @document
  sense: promise | cameo: 161 | frame: hail | when: from @promise
  sense: none | cameo: none
verb أنهك | root: ن ه ك | form: 4 | masdar: إنهاك | sense: none | cameo: none
verb جفّف | root: ج ف ف | form: 2 | masdar: تجفيف
  sense: fund | cameo: 163 | frame: hail | when: object منبع
  sense: none | cameo: none
verb نفض | root: ن ف ض | form: 1 | masdar: نفض | vowel: u | sense: none | cameo: none
verb انقطع | root: ق ط ع | form: 7 | masdar: انقطاع
  sense: relations | cameo: 161 | frame: hail | when: subject @relations
  sense: talks | cameo: 164 | frame: hail | when: subject @talks
  sense: none | cameo: none
verb تعثّر | root: ع ث ر | form: 5 | masdar: تعثر
  sense: talks | cameo: 164 | frame: hail | when: subject @talks
  sense: none | cameo: none
verb انفضّ | root: ف ض ض | form: 7 | masdar: انفضاض
  sense: talks | cameo: 164 | frame: hail | when: subject @talks
  sense: meeting | cameo: 164 | frame: hail | when: subject @meeting
  sense: none | cameo: none
verb عسكر | root: ع س ك ر | form: quad | masdar: عسكرة | sense: militarise | cameo: 154 | frame: alone
verb أبحر | root: ب ح ر | form: 4 | masdar: إبحار
  sense: ship | cameo: 154 | frame: alone | when: subject @vehicle
  sense: force | cameo: 154 | frame: alone | when: subject @force
  sense: none | cameo: none
verb رسا | root: ر س و | form: 1 | masdar: رسو | vowel: u
  sense: ship | cameo: 154 | frame: alone | when: subject @vehicle
  sense: none | cameo: none
verb انضوى | root: ض و ي | form: 7 | masdar: انضواء | sense: none | cameo: none
verb تموضع | root: م و ض ع | form: quad2 | masdar: تموضع | sense: deploy | cameo: 154 | frame: alone
verb نصب | root: ن ص ب | form: 1 | masdar: نصب | vowel: i
  sense: weapons | cameo: 154 | frame: alone | when: object @weapon
  sense: ambush | cameo: 190 | frame: done-to | when: object كمين
  sense: defence | cameo: 154 | frame: alone | when: object منظومة
  sense: none | cameo: none
verb كبّل | root: ك ب ل | form: 2 | masdar: تكبيل | sense: none | cameo: none
verb كمّم | root: ك م م | form: 2 | masdar: تكميم | sense: censor | cameo: 1721 | frame: done-to
verb طارد | root: ط ر د | form: 3 | masdar: مطاردة
  sense: hunt | cameo: 173 | frame: done-to | when: object @prisoner
  sense: chase | cameo: 190 | frame: done-to | when: object @force
  sense: none | cameo: none
verb تعقّب | root: ع ق ب | form: 5 | masdar: تعقب
  sense: hunt | cameo: 173 | frame: done-to | when: object @force
  sense: none | cameo: none
verb استباح | root: ب و ح | form: 10 | masdar: استباحة | sense: violate | cameo: 190 | frame: done-to
verb دنّس | root: د ن س | form: 2 | masdar: تدنيس | sense: desecrate | cameo: 190 | frame: done-to
verb حجز | root: ح ج ز | form: 1 | masdar: حجز | vowel: i
  sense: seize | cameo: 1711 | frame: done-to | when: object @vehicle
  sense: assets | cameo: 1711 | frame: done-to | when: object @money
  sense: hostage | cameo: 173 | frame: done-to | when: object @civilian
  sense: none | cameo: none
verb استنطق | root: ن ط ق | form: 10 | masdar: استنطاق | sense: interrogate | cameo: 173 | frame: done-to
verb غرّم | root: غ ر م | form: 2 | masdar: تغريم | sense: fine | cameo: 172 | frame: done-to
verb شوّش | root: ش و ش | form: 2 | masdar: تشويش | sense: jam | cameo: 170 | frame: done-to
verb أخضع | root: خ ض ع | form: 4 | masdar: إخضاع | sense: subdue | cameo: 170 | frame: done-to
verb همّش | root: ه م ش | form: 2 | masdar: تهميش | sense: none | cameo: none
verb نكل | root: ن ك ل | form: 1 | masdar: نكول | vowel: u | sense: none | cameo: none
verb ردّد | root: ر د د | form: 2 | masdar: ترديد
  sense: chant | cameo: 141 | frame: protest | when: object هتاف
  sense: chant-slogan | cameo: 141 | frame: protest | when: object شعار
  sense: none | cameo: none
verb قرع | root: ق ر ع | form: 1 | masdar: قرع | vowel: a | sense: none | cameo: none
verb هبّ | root: ه ب ب | form: 1 | masdar: هبوب | vowel: u | sense: none | cameo: none
verb اكتظّ | root: ك ظ ظ | form: 8 | masdar: اكتظاظ | sense: none | cameo: none

# ---- found by `rasid lexicon suggest` ----------------------------------------------------------------------------
verb دهم | root: د ه م | form: 1 | masdar: دهم | vowel: a | sense: raid | cameo: 173 | frame: done-to

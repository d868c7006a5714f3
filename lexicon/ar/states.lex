# States in Arabic: names, adjectives of origin (masculine; the compiler inflects them), capitals and houses that stand
# for the government, broken plurals of the people.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

state ABW | name: جزيرة أروبا
state AFG
  name: أفغانستان ; جمهورية أفغانستان الإسلامية
  nisba: أفغاني ; أفغانستاني
  capital: كابول ; كابل
  people: (ال)أفغان
state AGO | name: أنغولا ; أنجولا | nisba: أنغولي ; أنجولي | capital: لواندا
state AIA | name: أنغويلا
state ALA | name: جزر آلاند
state ALB | name: ألبانيا | nisba: ألباني | capital: تيرانا | people: (ال)ألبان
state AND | name: أندورا | nisba: أندوري
state ANT | name: جزر الأنتيل الهولندية
state ARE
  name: الإمارات ; الإمارات العربية المتحدة ; دولة الإمارات العربية المتحدة ; دولة الإمارات
  nisba: إماراتي
  capital: أبوظبي ; أبو ظبي
state ARG
  name: الأرجنتين
  nisba: أرجنتيني
  capital: بوينس آيرس ; بوينس أيرس ; بوينوس آيرس
  government: الكاسا روسادا
state ARM | name: أرمينيا ; جمهورية أرمينيا | nisba: أرميني ; أرمني | capital: يريفان ; ييريفان | people: (ال)أرمن
state ASM | name: ساموا الأمريكية
state ATA | name: القارة القطبية الجنوبية ; أنتاركتيكا
state ATF | name: الأقاليم الجنوبية الفرنسية
state ATG | name: أنتيغوا وبربودا ; أنتيغوا وباربودا
state AUS | name: أستراليا ; استراليا | nisba: أسترالي | capital: كانبرا ; كانبيرا
state AUT | name: النمسا | nisba: نمساوي | capital: فيينا [weak]
state AZE | name: أذربيجان ; جمهورية أذربيجان ; اذربيجان | nisba: أذربيجاني ; أذري | capital: باكو
state BDI | name: بوروندي | nisba: بوروندي | capital: بوجومبورا
state BEL | name: بلجيكا ; مملكة بلجيكا | nisba: بلجيكي | capital: بروكسل [weak]
state BEN | name: بنين [weak] ; جمهورية بنين | nisba: بنيني | capital: بورتو نوفو ; كوتونو
state BES | name: هولندا الكاريبية
state BFA | name: بوركينا فاسو ; بوركينافاسو | nisba: بوركيني ; بوركينابي | capital: واغادوغو ; واجادوجو
state BGD
  name: بنغلاديش ; بنجلاديش ; بنغلادش ; جمهورية بنغلاديش الشعبية
  nisba: بنغلاديشي ; بنجلاديشي ; بنغالي
  capital: دكا [weak] ; داكا
state BGR | name: بلغاريا | nisba: بلغاري | capital: صوفيا
state BHR | name: البحرين ; مملكة البحرين | nisba: بحريني | capital: المنامة
state BHS | name: الباهاما ; جزر الباهاما ; البهاما ; جزر البهاما | nisba: باهامي
state BIH | name: البوسنة والهرسك ; البوسنة ; البوسنة و الهرسك | nisba: بوسني | capital: سراييفو ; سراجيفو
state BLM | name: سان بارتليمي
state BLR | name: بيلاروس ; بيلاروسيا ; روسيا البيضاء ; بيلوروسيا | nisba: بيلاروسي ; بيلوروسي | capital: مينسك [weak]
state BLZ | name: بليز ; بيليز
state BMU | name: برمودا ; جزر برمودا
state BOL | name: بوليفيا | nisba: بوليفي | capital: لاباز
state BRA | name: البرازيل | nisba: برازيلي | capital: برازيليا
state BRB | name: باربادوس ; بربادوس | nisba: باربادوسي
state BRN | name: بروناي ; سلطنة بروناي ; بروناي دار السلام | nisba: بروناوي | capital: بندر سري بيغاوان
state BTN | name: بوتان ; مملكة بوتان | nisba: بوتاني | capital: تيمفو ; تيمبو
state BVT | name: جزيرة بوفيه
state BWA | name: بوتسوانا ; بتسوانا | nisba: بوتسواني | capital: غابورون
state CAF | name: أفريقيا الوسطى ; إفريقيا الوسطى ; جمهورية أفريقيا الوسطى ; جمهورية إفريقيا الوسطى | capital: بانغي
state CAN | name: كندا | nisba: كندي | capital: أوتاوا
state CCK | name: جزر كوكوس
state CHE | name: سويسرا ; الاتحاد السويسري | nisba: سويسري | capital: برن ; بيرن
state CHL | name: تشيلي ; شيلي | nisba: تشيلي ; شيلي ; تشيلياني | capital: سانتياغو ; سانتياجو
state CHN
  name: الصين ; جمهورية الصين الشعبية ; الصين الشعبية
  nisba: صيني
  capital: بكين ; بيجين ; بيكين
  government: مجلس الدولة الصيني ; تشونغنانهاي
state CIV | name: ساحل العاج ; كوت ديفوار | nisba: إيفواري ; عاجي [weak] | capital: ياموسوكرو ; أبيدجان [weak]
state CMR | name: الكاميرون | nisba: كاميروني | capital: ياوندي
state COD
  name: الكونغو الديمقراطية ; جمهورية الكونغو الديمقراطية ; الكونغو الديموقراطية
  name: جمهورية الكونغو الديموقراطية
  nisba: كونغولي
  capital: كينشاسا
state COG | name: الكونغو برازافيل ; جمهورية الكونغو ; الكونغو | capital: برازافيل
state COK | name: جزر كوك
state COL | name: كولومبيا | nisba: كولومبي | capital: بوغوتا
state COM
  name: جزر القمر ; جمهورية جزر القمر ; اتحاد جزر القمر ; جمهورية القمر المتحدة
  nisba: قمري [weak]
  capital: موروني
state CPV | name: الرأس الأخضر ; كاب فيردي ; جمهورية الرأس الأخضر | capital: برايا
state CRI | name: كوستاريكا | nisba: كوستاريكي
state CUB | name: كوبا | nisba: كوبي | capital: هافانا
state CUW | name: كوراساو
state CXR | name: جزيرة كريسماس
state CYM | name: جزر كايمان ; جزر الكايمان
state CYP | name: قبرص ; جمهورية قبرص | nisba: قبرصي | capital: نيقوسيا
state CZE | name: التشيك ; جمهورية التشيك ; الجمهورية التشيكية | nisba: تشيكي | capital: براغ
state DEU
  name: ألمانيا ; جمهورية ألمانيا الاتحادية ; ألمانيا الاتحادية
  nisba: ألماني
  capital: برلين
  government: البوندستاغ ; البوندستاج ; المستشارية الألمانية
  people: (ال)ألمان
state DJI | name: جيبوتي ; جمهورية جيبوتي | nisba: جيبوتي
state DMA | name: دومينيكا | nisba: دومينيكي
state DNK
  name: الدنمارك ; الدانمارك ; الدانمرك ; الدنمرك ; مملكة الدنمارك
  nisba: دنماركي ; دانماركي ; دانمركي ; دنمركي
  capital: كوبنهاغن ; كوبنهاجن
state DOM | name: الدومينيكان ; جمهورية الدومينيكان ; جمهورية الدومينيك | nisba: دومينيكاني | capital: سانتو دومينغو
state DZA
  name: الجزائر ; الجمهورية الجزائرية الديمقراطية الشعبية ; الجمهورية الجزائرية
  nisba: جزائري
  capital: الجزائر العاصمة
  government: قصر المرادية
state ECU | name: الإكوادور ; إكوادور | nisba: إكوادوري | capital: كيتو [weak]
state EGY | name: مصر ; جمهورية مصر العربية | nisba: مصري | capital: القاهرة
state ERI | name: إريتريا ; أريتريا ; إرتريا | nisba: إريتري ; إرتري | capital: أسمرة ; أسمرا
state ESH | name: الصحراء الغربية | nisba: صحراوي [weak]
state ESP
  name: إسبانيا ; أسبانيا ; مملكة إسبانيا
  nisba: إسباني ; أسباني
  capital: مدريد
  government: قصر المونكلوا
  people: (ال)إسبان
state EST | name: إستونيا ; أستونيا | nisba: إستوني | capital: تالين
state ETH | name: إثيوبيا ; أثيوبيا ; اثيوبيا ; الحبشة | nisba: إثيوبي ; أثيوبي | capital: أديس أبابا
state FIN | name: فنلندا | nisba: فنلندي | capital: هلسنكي
state FJI | name: فيجي ; جزر فيجي | nisba: فيجي | capital: سوفا
state FLK | name: جزر فوكلاند ; جزر المالوين ; جزر الفوكلاند
state FRA
  name: فرنسا ; الجمهورية الفرنسية
  nisba: فرنسي ; فرنساوي
  capital: باريس
  government: الإليزيه ; قصر الإليزيه ; الكي دورسيه ; قصر ماتينيون ; ماتينيون
state FRO | name: جزر فارو
state FSM | name: ميكرونيزيا ; ولايات ميكرونيزيا المتحدة
state GAB | name: الغابون ; الجابون | nisba: غابوني ; جابوني | capital: ليبرفيل
state GBR
  name: بريطانيا ; المملكة المتحدة ; بريطانيا العظمى ; إنجلترا ; إنكلترا
  name: المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية ; اسكتلندا ; إسكتلندا ; ويلز ; أيرلندا الشمالية
  name: إيرلندا الشمالية
  nisba: بريطاني ; إنجليزي ; إنكليزي ; اسكتلندي
  capital: لندن
  government: داونينغ ستريت ; داوننغ ستريت ; وستمنستر ; مجلس العموم البريطاني ; مجلس العموم ; قصر بكنغهام
  government: قصر باكنغهام ; بنك إنجلترا
  people: (ال)إنجليز ; (ال)إنكليز
state GEO | name: جورجيا | nisba: جورجي [weak] | capital: تبليسي ; تبيليسي ; تفليس
state GGY | name: غيرنزي
state GHA | name: غانا ; جمهورية غانا | nisba: غاني | capital: أكرا
state GIB | name: جبل طارق
state GIN | name: غينيا ; غينيا كوناكري | nisba: غيني | capital: كوناكري
state GLP | name: غوادلوب
state GMB | name: غامبيا ; جامبيا | nisba: غامبي | capital: بانجول
state GNB | name: غينيا بيساو | capital: بيساو
state GNQ | name: غينيا الاستوائية | capital: مالابو
state GRC | name: اليونان ; الجمهورية الهيلينية | nisba: يوناني | capital: أثينا
state GRD | name: غرينادا ; جرينادا | nisba: غرينادي
state GRL | name: غرينلاند ; جرينلاند | nisba: غرينلاندي | capital: نوك [weak]
state GTM | name: غواتيمالا ; جواتيمالا | nisba: غواتيمالي
state GUF | name: غويانا الفرنسية
state GUM | name: جزيرة غوام ; غوام
state GUY | name: غيانا ; غويانا | nisba: غياني
state HKG | name: هونغ كونغ ; هونج كونج ; هونكونغ | nisba: هونغ كونغي
state HMD | name: جزيرة هيرد وجزر ماكدونالد
state HND | name: هندوراس | nisba: هندوراسي | capital: تيغوسيغالبا
state HRV | name: كرواتيا | nisba: كرواتي | capital: زغرب | people: (ال)كروات
state HTI | name: هايتي | nisba: هايتي | capital: بورت أو برنس ; بورت أوبرنس
state HUN | name: المجر ; هنغاريا | nisba: مجري [weak] ; هنغاري | capital: بودابست
state IDN | name: إندونيسيا ; أندونيسيا | nisba: إندونيسي ; أندونيسي | capital: جاكرتا
state IMN | name: جزيرة مان
state IND | name: الهند ; جمهورية الهند | nisba: هندي | capital: نيودلهي ; نيو دلهي ; دلهي | people: (ال)هنود
state IOT | name: دييغو غارسيا ; إقليم المحيط الهندي البريطاني
state IRL | name: أيرلندا ; إيرلندا ; جمهورية أيرلندا | nisba: أيرلندي ; إيرلندي | capital: دبلن
state IRN
  name: إيران ; الجمهورية الإسلامية الإيرانية ; جمهورية إيران الإسلامية
  nisba: إيراني
  capital: طهران
  government: الحرس الثوري ; الحرس الثوري الإيراني ; فيلق القدس ; قوات الباسيج ; الباسيج
  government: مجلس الشورى الإسلامي الإيراني
  government: نظام ولاية الفقيه ; نظام الملالي ; النظام الإيراني ; مجلس صيانة الدستور
state IRQ | name: العراق ; جمهورية العراق | nisba: عراقي | capital: بغداد
state ISL | name: أيسلندا ; آيسلندا ; إيسلندا | nisba: أيسلندي ; آيسلندي | capital: ريكيافيك
state ISR
  name: إسرائيل ; دولة إسرائيل ; دولة الاحتلال ; دولة الاحتلال الإسرائيلي ; الكيان الصهيوني
  name: الكيان الإسرائيلي
  nisba: إسرائيلي ; صهيوني
  capital: تل أبيب
  government: قوات الاحتلال ; قوات الاحتلال الإسرائيلي ; جيش الاحتلال ; جيش الاحتلال الإسرائيلي ; سلطات الاحتلال
  government: سلطات الاحتلال الإسرائيلي ; الاحتلال الإسرائيلي ; حكومة الاحتلال ; الكنيست
state ITA | name: إيطاليا ; الجمهورية الإيطالية | nisba: إيطالي | capital: روما | government: قصر كيجي
state JAM | name: جامايكا ; جاميكا | nisba: جامايكي
state JEY | name: جيرسي [weak]
state JOR
  name: الأردن ; المملكة الأردنية الهاشمية ; المملكة الأردنية
  nisba: أردني
  capital: عَمّان [weak]
  government: الديوان الملكي الهاشمي
state JPN | name: اليابان | nisba: ياباني | capital: طوكيو
state KAZ
  name: كازاخستان ; جمهورية كازاخستان ; قازاقستان ; كازخستان
  nisba: كازاخستاني ; كازاخي ; كازخستاني ; قازاقي
  capital: أستانا ; آستانا ; أستانة ; نور سلطان [2019-03-23..2022-09-17] ; ألماتي [weak] [..1997]
  government: قصر أكوردا ; أكوردا
  people: (ال)كازاخ ; (ال)قازاق
state KEN | name: كينيا | nisba: كيني | capital: نيروبي
state KGZ
  name: قرغيزستان ; قيرغيزستان ; قرغيزيا ; جمهورية قرغيزستان
  nisba: قرغيزي ; قرغيزستاني ; قيرغيزي ; قيرغيزستاني
  capital: بيشكيك ; بشكيك ; بيشكك
  people: (ال)قرغيز ; (ال)قيرغيز
state KHM | name: كمبوديا | nisba: كمبودي | capital: بنوم بنه ; بنوم بين
state KIR | name: كيريباتي ; كيريباس
state KNA | name: سانت كيتس ونيفيس
state KOR | name: كوريا الجنوبية ; جمهورية كوريا | nisba: كوري جنوبي | capital: سيول ; سول | government: البيت الأزرق
state KWT | name: الكويت ; دولة الكويت | nisba: كويتي | capital: مدينة الكويت
state LAO | name: لاوس | nisba: لاوسي | capital: فيينتيان ; فينتيان
state LBN
  name: لبنان ; الجمهورية اللبنانية
  nisba: لبناني
  capital: بيروت
  government: قصر بعبدا ; السراي الحكومي
state LBR | name: ليبيريا | nisba: ليبيري | capital: مونروفيا
state LBY | name: ليبيا ; دولة ليبيا ; الجماهيرية الليبية | nisba: ليبي | capital: طرابلس [weak]
state LCA | name: سانت لوسيا
state LIE | name: ليختنشتاين ; لختنشتاين | capital: فادوز
state LKA | name: سريلانكا ; سري لانكا | nisba: سريلانكي | capital: كولومبو
state LSO | name: ليسوتو | nisba: ليسوتي | capital: ماسيرو
state LTU | name: ليتوانيا ; لتوانيا | nisba: ليتواني | capital: فيلنيوس
state LUX | name: لوكسمبورغ ; لوكسمبورج ; لكسمبورغ | nisba: لوكسمبورغي
state LVA | name: لاتفيا | nisba: لاتفي | capital: ريغا
state MAC | name: ماكاو ; ماكاو الصينية
state MAF | name: سانت مارتن الفرنسية
state MAR
  name: المغرب ; المملكة المغربية
  nisba: مغربي
  capital: الرباط
  government: القصر الملكي المغربي
  people: (ال)مغاربة
state MCO | name: موناكو ; إمارة موناكو
state MDA | name: مولدوفا ; مولدافيا | nisba: مولدوفي ; مولدافي | capital: كيشيناو ; تشيسيناو ; كيشينيف
state MDG | name: مدغشقر | nisba: مدغشقري ; ملغاشي | capital: أنتاناناريفو
state MDV | name: المالديف ; جزر المالديف ; جمهورية المالديف | nisba: مالديفي | capital: ماليه ; ماليه العاصمة
state MEX | name: المكسيك | nisba: مكسيكي | capital: مكسيكو ; مكسيكو سيتي ; مدينة مكسيكو
state MHL | name: جزر مارشال | capital: ماجورو
state MKD | name: مقدونيا الشمالية ; مقدونيا ; جمهورية مقدونيا الشمالية | nisba: مقدوني | capital: سكوبيه ; سكوبي
state MLI | name: مالي [weak] ; جمهورية مالي ; دولة مالي | nisba: مالي [weak] | capital: باماكو
state MLT | name: مالطا ; مالطة | nisba: مالطي | capital: فاليتا
state MMR | name: ميانمار ; بورما | nisba: ميانماري ; بورمي | capital: نايبيداو ; نايبيتاو ; نايبيدو ; رانغون [weak]
state MNE | name: الجبل الأسود ; مونتينيغرو ; جمهورية الجبل الأسود | capital: بودغوريتسا
state MNG | name: منغوليا | nisba: منغولي | capital: أولان باتور ; أولانباتار ; أولان باتار
state MNP | name: جزر ماريانا الشمالية
state MOZ | name: موزمبيق ; موزامبيق | nisba: موزمبيقي ; موزامبيقي | capital: مابوتو
state MRT | name: موريتانيا ; الجمهورية الإسلامية الموريتانية | nisba: موريتاني | capital: نواكشوط
state MSR | name: مونتسرات
state MTQ | name: المارتينيك ; مارتينيك
state MUS | name: موريشيوس | nisba: موريشي | capital: بورت لويس
state MWI | name: ملاوي ; مالاوي | nisba: ملاوي [weak] ; مالاوي | capital: ليلونغوي
state MYS | name: ماليزيا | nisba: ماليزي | capital: كوالالمبور ; كوالا لمبور | government: بوتراجايا
state MYT | name: مايوت
state NAM | name: ناميبيا | nisba: ناميبي | capital: ويندهوك
state NCL | name: كاليدونيا الجديدة
state NER | name: النيجر ; جمهورية النيجر | nisba: نيجري | capital: نيامي ; نيامى
state NFK | name: جزيرة نورفولك
state NGA | name: نيجيريا | nisba: نيجيري | capital: أبوجا
state NIC | name: نيكاراغوا ; نيكاراجوا | nisba: نيكاراغوي | capital: ماناغوا
state NIU | name: نيوي
state NLD | name: هولندا ; مملكة هولندا | nisba: هولندي | capital: أمستردام ; لاهاي [weak]
state NOR | name: النرويج ; مملكة النرويج | nisba: نرويجي | capital: أوسلو
state NPL | name: نيبال ; النيبال | nisba: نيبالي | capital: كاتماندو ; كاتمندو ; كتماندو
state NRU | name: ناورو ; نورو
state NZL | name: نيوزيلندا ; نيوزلندا ; نيوزيلاندا | nisba: نيوزيلندي ; نيوزلندي | capital: ولينغتون ; ويلينغتون
state OMN | name: سلطنة عُمان ; عُمان | nisba: عُماني | capital: مسقط
state PAK | name: باكستان ; جمهورية باكستان الإسلامية | nisba: باكستاني | capital: إسلام آباد ; إسلام أباد
state PAN | name: بنما | nisba: بنمي
state PCN | name: جزر بيتكيرن
state PER | name: بيرو ; البيرو | nisba: بيروفي | capital: ليما [weak]
state PHL | name: الفلبين ; الفليبين ; الفيليبين | nisba: فلبيني ; فليبيني | capital: مانيلا
state PLW | name: بالاو
state PNG | name: بابوا غينيا الجديدة | capital: بورت مورسبي
state POL | name: بولندا ; بولونيا | nisba: بولندي ; بولوني | capital: وارسو
state PRI | name: بورتوريكو ; بويرتوريكو | nisba: بورتوريكي
state PRK
  name: كوريا الشمالية ; جمهورية كوريا الديمقراطية الشعبية ; كوريا الديمقراطية
  nisba: كوري شمالي
  capital: بيونغ يانغ ; بيونجيانج ; بيونغيانغ ; بيونج يانج
state PRT | name: البرتغال | nisba: برتغالي | capital: لشبونة
state PRY | name: باراغواي ; الباراغواي ; باراجواي | nisba: باراغوي ; باراغواياني | capital: أسونسيون
state PSE
  name: فلسطين ; دولة فلسطين ; الأراضي الفلسطينية ; الأراضي الفلسطينية المحتلة
  nisba: فلسطيني
  capital: رام الله
  government: السلطة الفلسطينية ; السلطة الوطنية الفلسطينية ; الرئاسة الفلسطينية
state PYF | name: بولينيزيا الفرنسية
state QAT | name: قطر ; دولة قطر | nisba: قطري | capital: الدوحة | government: الديوان الأميري القطري
state REU | name: لا ريونيون ; جزيرة لا ريونيون
state ROU | name: رومانيا | nisba: روماني | capital: بوخارست
state RUS
  name: روسيا ; روسيا الاتحادية ; الاتحاد الروسي ; الفيدرالية الروسية ; جمهورية روسيا الاتحادية
  nisba: روسي
  capital: موسكو
  government: الكرملين ; مجلس الدوما ; الدوما
  people: (ال)روس
state RWA | name: رواندا | nisba: رواندي | capital: كيغالي ; كيجالي
state SAU
  name: السعودية ; المملكة العربية السعودية ; العربية السعودية
  nisba: سعودي
  capital: الرياض
  government: قصر اليمامة ; الديوان الملكي السعودي ; التحالف العربي [2015-03-26..]
  government: قوات التحالف العربي [2015-03-26..] ; طيران التحالف العربي [2015-03-26..]
  government: طائرات التحالف العربي [2015-03-26..] ; مقاتلات التحالف العربي [2015-03-26..]
  government: التحالف بقيادة السعودية [2015-03-26..] ; التحالف العربي بقيادة السعودية [2015-03-26..]
  government: التحالف الذي تقوده السعودية [2015-03-26..] ; قوات التحالف بقيادة السعودية [2015-03-26..]
  government: تحالف دعم الشرعية [2015-03-26..] ; قوات التحالف [2015-03-26..2022]
  government: طيران التحالف [2015-03-26..2022] ; طائرات التحالف [2015-03-26..2022]
  government: مقاتلات التحالف [2015-03-26..2022] ; التحالف العربي لدعم الشرعية [2015-03-26..]
  government: دول التحالف العربي [2015-03-26..] ; قيادة التحالف العربي [2015-03-26..]
  government: تحالف دعم الشرعية في اليمن [2015-03-26..]
  government: مجلس الشؤون السياسية والأمنية ; مجلس الشؤون الاقتصادية والتنمية ; هيئة الأمر بالمعروف والنهي عن المنكر
state SCG | name: صربيا والجبل الأسود
state SDN | name: السودان ; جمهورية السودان | nisba: سوداني | capital: الخرطوم
state SEN | name: السنغال | nisba: سنغالي | capital: داكار ; دكار
state SGP | name: سنغافورة ; سنغافوره | nisba: سنغافوري
state SGS | name: جورجيا الجنوبية وجزر ساندويتش الجنوبية
state SHN | name: سانت هيلينا
state SJM | name: سفالبارد
state SLB | name: جزر سليمان ; جزر سولومون | capital: هونيارا
state SLE | name: سيراليون | nisba: سيراليوني | capital: فريتاون
state SLV | name: السلفادور | nisba: سلفادوري | capital: سان سلفادور
state SMR | name: سان مارينو
state SOM | name: الصومال ; جمهورية الصومال ; جمهورية الصومال الفيدرالية | nisba: صومالي | capital: مقديشو
state SPM | name: سان بيير وميكلون
state SRB | name: صربيا ; جمهورية صربيا | nisba: صربي | capital: بلغراد | people: (ال)صرب
state SSD | name: جنوب السودان ; جمهورية جنوب السودان ; دولة جنوب السودان | nisba: جنوب سوداني | capital: جوبا
state STP | name: ساو تومي وبرينسيبي ; ساو تومي
state SUR | name: سورينام | nisba: سورينامي
state SVK | name: سلوفاكيا | nisba: سلوفاكي | capital: براتيسلافا
state SVN | name: سلوفينيا | nisba: سلوفيني | capital: ليوبليانا ; لوبليانا
state SWE | name: السويد ; مملكة السويد | nisba: سويدي | capital: ستوكهولم ; استوكهولم
state SWZ | name: سوازيلاند ; إسواتيني ; سوازيلند | nisba: سوازيلاندي | capital: مبابان
state SXM | name: سانت مارتن الهولندية
state SYC | name: سيشل ; سيشيل ; جزر سيشل | nisba: سيشلي
state SYR
  name: سوريا ; سورية ; الجمهورية العربية السورية
  nisba: سوري
  capital: دمشق
  government: النظام السوري ; نظام الأسد ; نظام بشار الأسد ; قوات النظام السوري
  government: قوات النظام [2011..2024-12-08] ; قوات الدفاع الوطني [2012..2024-12-08] ; جيش النظام [2011..2024-12-08]
state TCA | name: جزر توركس وكايكوس
state TCD | name: تشاد ; جمهورية تشاد | nisba: تشادي | capital: نجامينا ; إنجامينا
state TGO | name: توغو ; توجو | nisba: توغولي ; توغوي | capital: لومي
state THA | name: تايلاند ; تايلند | nisba: تايلاندي ; تايلندي | capital: بانكوك
state TJK
  name: طاجيكستان ; طاجكستان ; تاجيكستان ; جمهورية طاجيكستان
  nisba: طاجيكي ; طاجيكستاني ; طاجكستاني
  capital: دوشنبه ; دوشانبه ; دوشانبي
  people: (ال)طاجيك
state TKL | name: توكيلاو
state TKM
  name: تركمانستان ; تركمنستان ; تركمانيا
  nisba: تركماني ; تركمانستاني
  capital: عشق آباد ; عشق أباد ; أشغابات
state TLS | name: تيمور الشرقية ; تيمور ليشتي | nisba: تيموري | capital: ديلي
state TON | name: تونغا ; تونجا | nisba: تونغي
state TTO | name: ترينيداد وتوباغو ; ترينيداد | nisba: ترينيدادي
state TUN
  name: تونس ; الجمهورية التونسية
  nisba: تونسي
  capital: تونس العاصمة
  government: قصر قرطاج ; قصر القصبة
state TUR | name: تركيا ; الجمهورية التركية ; جمهورية تركيا | nisba: تركي | capital: أنقرة | people: (ال)أتراك
state TUV | name: توفالو
state TWN | name: تايوان | nisba: تايواني | capital: تايبيه ; تايبه ; تايبي
state TZA | name: تنزانيا | nisba: تنزاني | capital: دار السلام ; دودوما
state UGA | name: أوغندا ; أوغاندا | nisba: أوغندي | capital: كمبالا ; كامبالا
state UKR | name: أوكرانيا | nisba: أوكراني | capital: كييف ; كيييف
state UMI | name: جزر الولايات المتحدة النائية
state URY | name: أوروغواي ; الأوروغواي ; أورجواي | nisba: أوروغوياني | capital: مونتيفيديو
state USA
  name: الولايات المتحدة ; الولايات المتحدة الأمريكية ; الولايات المتحدة الأميركية ; أمريكا ; أميركا
  nisba: أمريكي ; أميركي
  capital: واشنطن
  government: البيت الأبيض ; البنتاغون ; البنتاجون ; الكونغرس ; الكونجرس ; الكونغرس الأمريكي ; الكونجرس الأمريكي
  government: مجلس الشيوخ الأمريكي ; مجلس النواب الأمريكي ; وكالة الاستخبارات المركزية
  government: وكالة المخابرات المركزية الأمريكية ; سي آي إيه ; مكتب التحقيقات الفيدرالي ; مكتب التحقيقات الاتحادي
  government: إف بي آي ; الاحتياطي الفيدرالي ; مجلس الاحتياطي الفيدرالي ; القيادة المركزية الأمريكية
  government: القيادة الوسطى الأمريكية ; الكونغرس الأميركي ; الكونجرس الأميركي ; مجلس الشيوخ الأميركي
  government: مجلس النواب الأميركي ; وكالة المخابرات المركزية الأميركية ; القيادة المركزية الأميركية
  government: جهاز الخدمة السرية ; الخارجية الأمريكية ; الخارجية الأميركية ; الإدارة الأمريكية ; الإدارة الأميركية
  people: (ال)أمريكان ; (ال)أميركان
  government: مجلس الاحتياطي الاتحادي ; وكالة الأمن القومي الأمريكية ; وكالة الأمن القومي الأميركية ; الوكالة الأمريكية للتنمية الدولية ; الوكالة الأميركية للتنمية الدولية ; مكتب الممثل التجاري الأمريكي
state UZB
  name: أوزبكستان ; أوزباكستان ; جمهورية أوزبكستان
  nisba: أوزبكي ; أوزبكستاني ; أوزباكستاني
  capital: طشقند
  people: (ال)أوزبك
state VAT | name: الفاتيكان ; الكرسي الرسولي ; حاضرة الفاتيكان | nisba: فاتيكاني
state VCT | name: سانت فنسنت والغرينادين ; سانت فنسنت وغرينادين ; سانت فنسنت
state VEN | name: فنزويلا | nisba: فنزويلي | capital: كراكاس ; كاراكاس | government: قصر ميرافلوريس
state VGB | name: جزر العذراء البريطانية
state VIR | name: جزر العذراء الأمريكية ; جزر فيرجن الأمريكية
state VNM | name: فيتنام | nisba: فيتنامي | capital: هانوي
state VUT | name: فانواتو | capital: بورت فيلا
state WLF | name: واليس وفوتونا
state WSM | name: ساموا | nisba: ساموي
state XKX | name: كوسوفو ; كوسوفا ; جمهورية كوسوفو | nisba: كوسوفي ; كوسوفاري | capital: بريشتينا
state YEM
  name: اليمن ; الجمهورية اليمنية ; جمهورية اليمن
  nisba: يمني
  capital: صنعاء
  government: الحكومة الشرعية [2014-09-21..] ; السلطة الشرعية [2014-09-21..]
  government: القوات الموالية للشرعية [2014-09-21..] ; قوات الشرعية [2014-09-21..]
  government: القوات الموالية لهادي [2014-09-21..2022] ; القوات الشرعية [2014-09-21..]
  government: الشرعية اليمنية [2014-09-21..]
state ZAF
  name: جنوب أفريقيا ; جنوب إفريقيا ; جمهورية جنوب أفريقيا ; جمهورية جنوب إفريقيا
  nisba: جنوب أفريقي ; جنوب إفريقي
  capital: بريتوريا ; كيب تاون [weak]
state ZMB | name: زامبيا | nisba: زامبي | capital: لوساكا
state ZWE | name: زيمبابوي ; زمبابوي | nisba: زيمبابوي | capital: هراري

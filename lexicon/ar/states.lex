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
  currency: أفغاني
state AGO | name: أنغولا ; أنجولا | nisba: أنغولي ; أنجولي | capital: لواندا | currency: كوانزا
state AIA | name: أنغويلا
state ALA | name: جزر آلاند
state ALB | name: ألبانيا | nisba: ألباني | capital: تيرانا | people: (ال)ألبان | currency: ليك
state AND | name: أندورا | nisba: أندوري | capital: أندورا لا فيلا | currency: يورو
state ANT | name: جزر الأنتيل الهولندية
state ARE
  name: الإمارات ; الإمارات العربية المتحدة ; دولة الإمارات العربية المتحدة ; دولة الإمارات
  nisba: إماراتي
  capital: أبوظبي ; أبو ظبي
  government: قصر الوطن ; قصر البحر
  currency: درهم إماراتي
state ARG
  name: الأرجنتين
  nisba: أرجنتيني
  capital: بوينس آيرس ; بوينس أيرس ; بوينوس آيرس
  government: الكاسا روسادا
  currency: بيزو أرجنتيني
state ARM
  name: أرمينيا ; جمهورية أرمينيا
  nisba: أرميني ; أرمني
  capital: يريفان ; ييريفان
  people: (ال)أرمن
  currency: درام
state ASM | name: ساموا الأمريكية
state ATA | name: القارة القطبية الجنوبية ; أنتاركتيكا
state ATF | name: الأقاليم الجنوبية الفرنسية
state ATG | name: أنتيغوا وبربودا ; أنتيغوا وباربودا | capital: سانت جونز | currency: دولار شرق الكاريبي
state AUS | name: أستراليا ; استراليا | nisba: أسترالي | capital: كانبرا ; كانبيرا | currency: دولار أسترالي
state AUT | name: النمسا | nisba: نمساوي | capital: فيينا [weak] | currency: يورو
state AZE
  name: أذربيجان ; جمهورية أذربيجان ; اذربيجان
  nisba: أذربيجاني ; أذري
  capital: باكو
  government: قصر زوغولبا
  currency: مانات أذربيجاني
state BDI | name: بوروندي | nisba: بوروندي | capital: بوجومبورا | currency: فرنك بوروندي
state BEL | name: بلجيكا ; مملكة بلجيكا | nisba: بلجيكي | capital: بروكسل [weak] | currency: يورو
state BEN
  name: بنين [weak] ; جمهورية بنين
  nisba: بنيني
  capital: بورتو نوفو ; كوتونو
  currency: فرنك غرب أفريقيا
state BES | name: هولندا الكاريبية
state BFA
  name: بوركينا فاسو ; بوركينافاسو
  nisba: بوركيني ; بوركينابي
  capital: واغادوغو ; واجادوجو
  currency: فرنك غرب أفريقيا
state BGD
  name: بنغلاديش ; بنجلاديش ; بنغلادش ; جمهورية بنغلاديش الشعبية
  nisba: بنغلاديشي ; بنجلاديشي ; بنغالي
  capital: دكا [weak] ; داكا
  currency: تاكا
state BGR | name: بلغاريا | nisba: بلغاري | capital: صوفيا | currency: يورو
state BHR
  name: البحرين ; مملكة البحرين
  nisba: بحريني
  capital: المنامة
  government: قصر الصخير ; قصر القضيبية
  currency: دينار بحريني
state BHS
  name: الباهاما ; جزر الباهاما ; البهاما ; جزر البهاما ; باهاماس ; الباهاماس
  nisba: باهامي
  capital: ناساو
  currency: دولار بهامي
state BIH
  name: البوسنة والهرسك ; البوسنة ; البوسنة و الهرسك
  nisba: بوسني
  capital: سراييفو ; سراجيفو
  currency: مارك قابل للتحويل
state BLM | name: سان بارتليمي
state BLR
  name: بيلاروس ; بيلاروسيا ; روسيا البيضاء ; بيلوروسيا
  nisba: بيلاروسي ; بيلوروسي
  capital: مينسك [weak]
  currency: روبل بيلاروسي
state BLZ | name: بليز ; بيليز | nisba: بليزي | capital: بلموبان | currency: دولار بليزي
state BMU | name: برمودا ; جزر برمودا
state BOL | name: بوليفيا | nisba: بوليفي | capital: لاباز | currency: بوليفيانو
state BRA
  name: البرازيل
  nisba: برازيلي
  capital: برازيليا
  government: قصر بلانالتو ; قصر ألفورادا
  currency: ريال برازيلي
state BRB | name: باربادوس ; بربادوس | nisba: باربادوسي | capital: بريدجتاون | currency: دولار بربادوسي
state BRN
  name: بروناي ; سلطنة بروناي ; بروناي دار السلام
  nisba: بروناوي
  capital: بندر سري بيغاوان
  currency: دولار بروناي
state BTN | name: بوتان ; مملكة بوتان | nisba: بوتاني | capital: تيمفو ; تيمبو | currency: نولتوم
state BVT | name: جزيرة بوفيه
state BWA | name: بوتسوانا ; بتسوانا | nisba: بوتسواني | capital: غابورون | currency: بولا
state CAF
  name: أفريقيا الوسطى ; إفريقيا الوسطى ; جمهورية أفريقيا الوسطى ; جمهورية إفريقيا الوسطى
  capital: بانغي
  currency: فرنك وسط أفريقيا
state CAN | name: كندا | nisba: كندي | capital: أوتاوا | currency: دولار كندي
state CCK | name: جزر كوكوس
state CHE | name: سويسرا ; الاتحاد السويسري | nisba: سويسري | capital: برن ; بيرن | currency: فرنك سويسري
state CHL
  name: تشيلي ; شيلي
  nisba: تشيلي ; شيلي ; تشيلياني
  capital: سانتياغو ; سانتياجو
  government: قصر لا مونيدا
  currency: بيزو تشيلي
state CHN
  name: الصين ; جمهورية الصين الشعبية ; الصين الشعبية
  nisba: صيني
  capital: بكين ; بيجين ; بيكين
  government: مجلس الدولة الصيني ; تشونغنانهاي
  currency: يوان
state CIV
  name: ساحل العاج ; كوت ديفوار
  nisba: إيفواري ; عاجي [weak]
  capital: ياموسوكرو ; أبيدجان [weak]
  currency: فرنك غرب أفريقيا
state CMR | name: الكاميرون | nisba: كاميروني | capital: ياوندي | currency: فرنك وسط أفريقيا
state COD
  name: الكونغو الديمقراطية ; جمهورية الكونغو الديمقراطية ; الكونغو الديموقراطية ; زائير [..1997-05-17] ; جمهورية زائير [..1997-05-17]
  name: جمهورية الكونغو الديموقراطية
  nisba: كونغولي
  capital: كينشاسا
  currency: فرنك كونغولي
state COG
  name: الكونغو برازافيل ; جمهورية الكونغو ; الكونغو
  capital: برازافيل
  currency: فرنك وسط أفريقيا
state COK | name: جزر كوك
state COL | name: كولومبيا | nisba: كولومبي | capital: بوغوتا | currency: بيزو كولومبي
state COM
  name: جزر القمر ; جمهورية جزر القمر ; اتحاد جزر القمر ; جمهورية القمر المتحدة
  nisba: قمري [weak]
  capital: موروني
  currency: فرنك قمري
state CPV
  name: الرأس الأخضر ; كاب فيردي ; جمهورية الرأس الأخضر ; كابو فيردي
  capital: برايا
  nisba: كابفيردي
  currency: إسكودو الرأس الأخضر
state CRI | name: كوستاريكا | nisba: كوستاريكي | capital: سان خوسيه | currency: كولون
state CUB | name: كوبا | nisba: كوبي | capital: هافانا | currency: بيزو كوبي
state CUW | name: كوراساو
state CXR | name: جزيرة كريسماس
state CYM | name: جزر كايمان ; جزر الكايمان
state CYP | name: قبرص ; جمهورية قبرص | nisba: قبرصي | capital: نيقوسيا | currency: يورو
state CZE
  name: التشيك ; جمهورية التشيك ; الجمهورية التشيكية
  nisba: تشيكي
  capital: براغ
  currency: كرونة تشيكية
state DEU
  name: ألمانيا ; جمهورية ألمانيا الاتحادية ; ألمانيا الاتحادية
  nisba: ألماني
  capital: برلين
  government: البوندستاغ ; البوندستاج ; المستشارية الألمانية
  people: (ال)ألمان
  currency: يورو
state DJI | name: جيبوتي ; جمهورية جيبوتي | nisba: جيبوتي | currency: فرنك جيبوتي
state DMA | name: دومينيكا | nisba: دومينيكي | capital: روسو [weak] | currency: دولار شرق الكاريبي
state DNK
  name: الدنمارك ; الدانمارك ; الدانمرك ; الدنمرك ; مملكة الدنمارك
  nisba: دنماركي ; دانماركي ; دانمركي ; دنمركي
  capital: كوبنهاغن ; كوبنهاجن
  currency: كرونة دنماركية
state DOM
  name: الدومينيكان ; جمهورية الدومينيكان ; جمهورية الدومينيك
  nisba: دومينيكاني
  capital: سانتو دومينغو
  currency: بيزو دومينيكاني
state DZA
  name: الجزائر ; الجمهورية الجزائرية الديمقراطية الشعبية ; الجمهورية الجزائرية
  nisba: جزائري
  capital: الجزائر العاصمة
  government: قصر المرادية
  currency: دينار جزائري
state ECU | name: الإكوادور ; إكوادور | nisba: إكوادوري | capital: كيتو [weak] | currency: دولار أمريكي
state EGY
  name: مصر ; جمهورية مصر العربية
  nisba: مصري
  capital: القاهرة
  government: قصر الاتحادية ; قصر القبة
  currency: جنيه مصري
state ERI
  name: إريتريا ; أريتريا ; إرتريا
  nisba: إريتري ; إرتري
  capital: أسمرة ; أسمرا
  currency: ناكفا
state ESH | name: الصحراء الغربية | nisba: صحراوي [weak]
state ESP
  name: إسبانيا ; أسبانيا ; مملكة إسبانيا
  nisba: إسباني ; أسباني
  capital: مدريد
  government: قصر المونكلوا
  people: (ال)إسبان
  currency: يورو
state EST | name: إستونيا ; أستونيا | nisba: إستوني | capital: تالين | currency: يورو
state ETH
  name: إثيوبيا ; أثيوبيا ; اثيوبيا ; الحبشة
  nisba: إثيوبي ; أثيوبي
  capital: أديس أبابا
  currency: بير
state FIN | name: فنلندا | nisba: فنلندي | capital: هلسنكي | currency: يورو
state FJI | name: فيجي ; جزر فيجي | nisba: فيجي | capital: سوفا | currency: دولار فيجي
state FLK | name: جزر فوكلاند ; جزر المالوين ; جزر الفوكلاند
state FRA
  name: فرنسا ; الجمهورية الفرنسية
  nisba: فرنسي ; فرنساوي
  capital: باريس
  government: الإليزيه ; قصر الإليزيه ; الكي دورسيه ; قصر ماتينيون ; ماتينيون
  currency: يورو
state FRO | name: جزر فارو
state FSM | name: ميكرونيزيا ; ولايات ميكرونيزيا المتحدة | capital: باليكير | currency: دولار أمريكي
state GAB | name: الغابون ; الجابون | nisba: غابوني ; جابوني | capital: ليبرفيل | currency: فرنك وسط أفريقيا
state GBR
  name: بريطانيا ; المملكة المتحدة ; بريطانيا العظمى ; إنجلترا ; إنكلترا
  name: المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية ; اسكتلندا ; إسكتلندا ; ويلز ; أيرلندا الشمالية
  name: إيرلندا الشمالية
  nisba: بريطاني ; إنجليزي ; إنكليزي ; اسكتلندي
  capital: لندن
  government: داونينغ ستريت ; داوننغ ستريت ; وستمنستر ; مجلس العموم البريطاني ; مجلس العموم ; قصر بكنغهام
  government: قصر باكنغهام ; بنك إنجلترا
  people: (ال)إنجليز ; (ال)إنكليز
  currency: جنيه إسترليني
state GEO | name: جورجيا | nisba: جورجي [weak] | capital: تبليسي ; تبيليسي ; تفليس | currency: لاري
state GGY | name: غيرنزي
state GHA | name: غانا ; جمهورية غانا | nisba: غاني | capital: أكرا | currency: سيدي
state GIB | name: جبل طارق
state GIN | name: غينيا ; غينيا كوناكري | nisba: غيني | capital: كوناكري | currency: فرنك غيني
state GLP | name: غوادلوب
state GMB | name: غامبيا ; جامبيا | nisba: غامبي | capital: بانجول | currency: دالاسي
state GNB | name: غينيا بيساو | capital: بيساو | currency: فرنك غرب أفريقيا
state GNQ | name: غينيا الاستوائية | capital: مالابو | currency: فرنك وسط أفريقيا
state GRC | name: اليونان ; الجمهورية الهيلينية | nisba: يوناني | capital: أثينا | currency: يورو
state GRD | name: غرينادا ; جرينادا | nisba: غرينادي | capital: سانت جورجز | currency: دولار شرق الكاريبي
state GRL | name: غرينلاند ; جرينلاند | nisba: غرينلاندي | capital: نوك [weak]
state GTM | name: غواتيمالا ; جواتيمالا | nisba: غواتيمالي | capital: مدينة غواتيمالا | currency: كتزال
state GUF | name: غويانا الفرنسية
state GUM | name: جزيرة غوام ; غوام
state GUY | name: غيانا ; غويانا | nisba: غياني | capital: جورج تاون | currency: دولار غياني
state HKG | name: هونغ كونغ ; هونج كونج ; هونكونغ | nisba: هونغ كونغي | currency: دولار هونغ كونغ
state HMD | name: جزيرة هيرد وجزر ماكدونالد
state HND | name: هندوراس | nisba: هندوراسي | capital: تيغوسيغالبا | currency: لمبيرة
state HRV | name: كرواتيا | nisba: كرواتي | capital: زغرب | people: (ال)كروات | currency: يورو
state HTI | name: هايتي | nisba: هايتي | capital: بورت أو برنس ; بورت أوبرنس | currency: غورد
state HUN | name: المجر ; هنغاريا | nisba: مجري [weak] ; هنغاري | capital: بودابست | currency: فورنت
state IDN
  name: إندونيسيا ; أندونيسيا
  nisba: إندونيسي ; أندونيسي
  capital: جاكرتا
  currency: روبية إندونيسية
state IMN | name: جزيرة مان
state IND
  name: الهند ; جمهورية الهند
  nisba: هندي
  capital: نيودلهي ; نيو دلهي ; دلهي
  people: (ال)هنود
  government: راشتراباتي بهافان
  currency: روبية هندية
state IOT | name: دييغو غارسيا ; إقليم المحيط الهندي البريطاني
state IRL
  name: أيرلندا ; إيرلندا ; جمهورية أيرلندا
  nisba: أيرلندي ; إيرلندي
  capital: دبلن
  government: مبنى ليوكس
  currency: يورو
state IRN
  name: إيران ; الجمهورية الإسلامية الإيرانية ; جمهورية إيران الإسلامية
  nisba: إيراني
  capital: طهران
  government: الحرس الثوري ; الحرس الثوري الإيراني ; فيلق القدس ; قوات الباسيج ; الباسيج
  government: مجلس الشورى الإسلامي الإيراني
  government: نظام ولاية الفقيه ; نظام الملالي ; النظام الإيراني ; مجلس صيانة الدستور
  currency: ريال إيراني
state IRQ
  name: العراق ; جمهورية العراق
  nisba: عراقي
  capital: بغداد
  government: قصر السلام في بغداد
  currency: دينار عراقي
state ISL
  name: أيسلندا ; آيسلندا ; إيسلندا
  nisba: أيسلندي ; آيسلندي
  capital: ريكيافيك
  currency: كرونة آيسلندية
state ISR
  name: إسرائيل ; دولة إسرائيل ; دولة الاحتلال ; دولة الاحتلال الإسرائيلي ; الكيان الصهيوني
  name: الكيان الإسرائيلي
  nisba: إسرائيلي ; صهيوني
  capital: تل أبيب
  government: قوات الاحتلال ; قوات الاحتلال الإسرائيلي ; جيش الاحتلال ; جيش الاحتلال الإسرائيلي
  government: سلطات الاحتلال
  government: سلطات الاحتلال الإسرائيلي ; الاحتلال الإسرائيلي ; حكومة الاحتلال ; الكنيست
  currency: شيكل
state ITA
  name: إيطاليا ; الجمهورية الإيطالية
  nisba: إيطالي
  capital: روما
  government: قصر كيجي
  currency: يورو
state JAM | name: جامايكا ; جاميكا | nisba: جامايكي | capital: كينغستون | currency: دولار جامايكي
state JEY | name: جيرسي [weak]
state JOR
  name: الأردن ; المملكة الأردنية الهاشمية ; المملكة الأردنية
  nisba: أردني
  capital: عَمّان [weak]
  government: الديوان الملكي الهاشمي
  currency: دينار أردني
state JPN
  name: اليابان
  nisba: ياباني
  capital: طوكيو
  government: الدايت الياباني ; قصر الإمبراطور الياباني
  currency: ين
state KAZ
  name: كازاخستان ; جمهورية كازاخستان ; قازاقستان ; كازخستان
  nisba: كازاخستاني ; كازاخي ; كازخستاني ; قازاقي
  capital: أستانا ; آستانا ; أستانة ; نور سلطان [2019-03-23..2022-09-17] ; ألماتي [weak] [..1997]
  government: قصر أكوردا ; أكوردا
  people: (ال)كازاخ ; (ال)قازاق
  currency: تنغة
state KEN | name: كينيا | nisba: كيني | capital: نيروبي | currency: شلن كيني
state KGZ
  name: قرغيزستان ; قيرغيزستان ; قرغيزيا ; جمهورية قرغيزستان
  nisba: قرغيزي ; قرغيزستاني ; قيرغيزي ; قيرغيزستاني
  capital: بيشكيك ; بشكيك ; بيشكك
  people: (ال)قرغيز ; (ال)قيرغيز
  currency: سوم قرغيزي
state KHM | name: كمبوديا | nisba: كمبودي | capital: بنوم بنه ; بنوم بين | currency: رييل
state KIR | name: كيريباتي ; كيريباس | nisba: كيريباتي | capital: تاراوا | currency: دولار أسترالي
state KNA | name: سانت كيتس ونيفيس | capital: باستير [weak] | currency: دولار شرق الكاريبي
state KOR
  name: كوريا الجنوبية ; جمهورية كوريا
  nisba: كوري جنوبي
  capital: سيول ; سول
  government: البيت الأزرق
  currency: وون
state KWT
  name: الكويت ; دولة الكويت
  nisba: كويتي
  capital: مدينة الكويت
  government: قصر بيان ; قصر السيف
  currency: دينار كويتي
state LAO | name: لاوس | nisba: لاوسي | capital: فيينتيان ; فينتيان | currency: كيب
state LBN
  name: لبنان ; الجمهورية اللبنانية
  nisba: لبناني
  capital: بيروت
  government: قصر بعبدا ; السراي الحكومي
  currency: ليرة لبنانية
state LBR | name: ليبيريا | nisba: ليبيري | capital: مونروفيا | currency: دولار ليبيري
state LBY
  name: ليبيا ; دولة ليبيا ; الجماهيرية الليبية
  nisba: ليبي
  capital: طرابلس [weak]
  currency: دينار ليبي
state LCA | name: سانت لوسيا | capital: كاستريس | currency: دولار شرق الكاريبي
state LIE | name: ليختنشتاين ; لختنشتاين | capital: فادوز | nisba: ليختنشتايني | currency: فرنك سويسري
state LKA | name: سريلانكا ; سري لانكا | nisba: سريلانكي | capital: كولومبو | currency: روبية سريلانكية
state LSO | name: ليسوتو | nisba: ليسوتي | capital: ماسيرو | currency: لوتي
state LTU | name: ليتوانيا ; لتوانيا | nisba: ليتواني | capital: فيلنيوس | currency: يورو
state LUX | name: لوكسمبورغ ; لوكسمبورج ; لكسمبورغ | nisba: لوكسمبورغي | currency: يورو
state LVA | name: لاتفيا | nisba: لاتفي | capital: ريغا | currency: يورو
state MAC | name: ماكاو ; ماكاو الصينية | currency: باتاكا
state MAF | name: سانت مارتن الفرنسية
state MAR
  name: المغرب ; المملكة المغربية
  nisba: مغربي
  capital: الرباط
  government: القصر الملكي المغربي
  people: (ال)مغاربة
  currency: درهم مغربي
state MCO | name: موناكو ; إمارة موناكو | nisba: موناكي [weak] | currency: يورو
state MDA
  name: مولدوفا ; مولدافيا
  nisba: مولدوفي ; مولدافي
  capital: كيشيناو ; تشيسيناو ; كيشينيف
  currency: ليو مولدوفي
state MDG | name: مدغشقر | nisba: مدغشقري ; ملغاشي | capital: أنتاناناريفو | currency: أرياري
state MDV
  name: المالديف ; جزر المالديف ; جمهورية المالديف
  nisba: مالديفي
  capital: ماليه ; ماليه العاصمة
  currency: روفية
state MEX
  name: المكسيك
  nisba: مكسيكي
  capital: مكسيكو ; مكسيكو سيتي ; مدينة مكسيكو
  currency: بيزو مكسيكي
state MHL | name: جزر مارشال | capital: ماجورو | currency: دولار أمريكي
state MKD
  name: مقدونيا الشمالية ; مقدونيا ; جمهورية مقدونيا الشمالية
  nisba: مقدوني
  capital: سكوبيه ; سكوبي
  currency: دينار مقدوني
state MLI
  name: مالي [weak] ; جمهورية مالي ; دولة مالي
  nisba: مالي [weak]
  capital: باماكو
  currency: فرنك غرب أفريقيا
state MLT | name: مالطا ; مالطة | nisba: مالطي | capital: فاليتا | currency: يورو
state MMR
  name: ميانمار ; بورما
  nisba: ميانماري ; بورمي
  capital: نايبيداو ; نايبيتاو ; نايبيدو ; رانغون [weak]
  currency: كيات
state MNE
  name: الجبل الأسود ; مونتينيغرو ; جمهورية الجبل الأسود
  capital: بودغوريتسا
  nisba: مونتينيغري
  currency: يورو
state MNG | name: منغوليا | nisba: منغولي | capital: أولان باتور ; أولانباتار ; أولان باتار | currency: توغروغ
state MNP | name: جزر ماريانا الشمالية
state MOZ | name: موزمبيق ; موزامبيق | nisba: موزمبيقي ; موزامبيقي | capital: مابوتو | currency: ميتيكال
state MRT
  name: موريتانيا ; الجمهورية الإسلامية الموريتانية
  nisba: موريتاني
  capital: نواكشوط
  currency: أوقية
state MSR | name: مونتسرات
state MTQ | name: المارتينيك ; مارتينيك
state MUS | name: موريشيوس | nisba: موريشي | capital: بورت لويس | currency: روبية موريشيوسية
state MWI | name: ملاوي ; مالاوي | nisba: ملاوي [weak] ; مالاوي | capital: ليلونغوي | currency: كواشا مالاوي
state MYS
  name: ماليزيا
  nisba: ماليزي
  capital: كوالالمبور ; كوالا لمبور
  government: بوتراجايا
  currency: رينغيت
state MYT | name: مايوت
state NAM | name: ناميبيا | nisba: ناميبي | capital: ويندهوك | currency: دولار ناميبي
state NCL | name: كاليدونيا الجديدة
state NER | name: النيجر ; جمهورية النيجر | nisba: نيجري | capital: نيامي ; نيامى | currency: فرنك غرب أفريقيا
state NFK | name: جزيرة نورفولك
state NGA | name: نيجيريا | nisba: نيجيري | capital: أبوجا | currency: نيرة
state NIC | name: نيكاراغوا ; نيكاراجوا | nisba: نيكاراغوي | capital: ماناغوا | currency: كوردوبا
state NIU | name: نيوي
state NLD | name: هولندا ; مملكة هولندا ; هولنده | nisba: هولندي | capital: أمستردام ; لاهاي [weak] | currency: يورو
state NOR | name: النرويج ; مملكة النرويج | nisba: نرويجي | capital: أوسلو | currency: كرونة نرويجية
state NPL
  name: نيبال ; النيبال
  nisba: نيبالي
  capital: كاتماندو ; كاتمندو ; كتماندو
  currency: روبية نيبالية
state NRU | name: ناورو ; نورو | nisba: ناوري | currency: دولار أسترالي
state NZL
  name: نيوزيلندا ; نيوزلندا ; نيوزيلاندا
  nisba: نيوزيلندي ; نيوزلندي
  capital: ولينغتون ; ويلينغتون
  currency: دولار نيوزيلندي
state OMN
  name: سلطنة عُمان ; عُمان
  nisba: عُماني
  capital: مسقط
  government: قصر العلم ; قصر البركة
  currency: ريال عماني
state PAK
  name: باكستان ; جمهورية باكستان الإسلامية
  nisba: باكستاني
  capital: إسلام آباد ; إسلام أباد
  government: قصر أيوان صدر ; أيوان صدر
  currency: روبية باكستانية
state PAN | name: بنما | nisba: بنمي | capital: مدينة بنما | currency: بالبوا
state PCN | name: جزر بيتكيرن
state PER | name: بيرو ; البيرو | nisba: بيروفي | capital: ليما [weak] | currency: سول
state PHL
  name: الفلبين ; الفليبين ; الفيليبين
  nisba: فلبيني ; فليبيني
  capital: مانيلا
  government: قصر مالاكانيانغ
  currency: بيزو فلبيني
state PLW | name: بالاو | nisba: بالاوي | capital: نغيرولمود | currency: دولار أمريكي
state PNG | name: بابوا غينيا الجديدة | capital: بورت مورسبي | nisba: بابواني | currency: كينا
state POL
  name: بولندا ; بولونيا
  nisba: بولندي ; بولوني
  capital: وارسو ; فرصوفيا
  government: السيم البولندي
  currency: زلوتي
state PRI | name: بورتوريكو ; بويرتوريكو | nisba: بورتوريكي
state PRK
  name: كوريا الشمالية ; جمهورية كوريا الديمقراطية الشعبية ; كوريا الديمقراطية
  nisba: كوري شمالي
  capital: بيونغ يانغ ; بيونجيانج ; بيونغيانغ ; بيونج يانج
  currency: وون كوري شمالي
state PRT | name: البرتغال | nisba: برتغالي | capital: لشبونة | currency: يورو
state PRY
  name: باراغواي ; الباراغواي ; باراجواي
  nisba: باراغوي ; باراغواياني
  capital: أسونسيون
  currency: غواراني
state PSE
  name: فلسطين ; دولة فلسطين ; الأراضي الفلسطينية ; الأراضي الفلسطينية المحتلة
  nisba: فلسطيني
  capital: رام الله
  government: السلطة الفلسطينية ; السلطة الوطنية الفلسطينية ; الرئاسة الفلسطينية
  currency: شيكل
state PYF | name: بولينيزيا الفرنسية
state QAT
  name: قطر ; دولة قطر
  nisba: قطري
  capital: الدوحة
  government: الديوان الأميري القطري
  currency: ريال قطري
state REU | name: لا ريونيون ; جزيرة لا ريونيون
state ROU | name: رومانيا | nisba: روماني | capital: بوخارست | currency: ليو روماني
state RUS
  name: روسيا ; روسيا الاتحادية ; الاتحاد الروسي ; الفيدرالية الروسية ; جمهورية روسيا الاتحادية
  nisba: روسي
  capital: موسكو
  government: الكرملين ; مجلس الدوما ; الدوما
  people: (ال)روس
  currency: روبل
state RWA | name: رواندا | nisba: رواندي | capital: كيغالي ; كيجالي | currency: فرنك رواندي
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
  government: مجلس الشؤون السياسية والأمنية ; مجلس الشؤون الاقتصادية والتنمية
  government: هيئة الأمر بالمعروف والنهي عن المنكر
  currency: ريال سعودي
state SCG | name: صربيا والجبل الأسود
state SDN
  name: السودان ; جمهورية السودان
  nisba: سوداني
  capital: الخرطوم
  government: القصر الجمهوري السوداني
  currency: جنيه سوداني
state SEN | name: السنغال | nisba: سنغالي | capital: داكار ; دكار | currency: فرنك غرب أفريقيا
state SGP | name: سنغافورة ; سنغافوره | nisba: سنغافوري | currency: دولار سنغافوري
state SGS | name: جورجيا الجنوبية وجزر ساندويتش الجنوبية
state SHN | name: سانت هيلينا
state SJM | name: سفالبارد
state SLB | name: جزر سليمان ; جزر سولومون | capital: هونيارا | nisba: سولوموني | currency: دولار جزر سليمان
state SLE | name: سيراليون | nisba: سيراليوني | capital: فريتاون | currency: ليون
state SLV | name: السلفادور | nisba: سلفادوري | capital: سان سلفادور | currency: دولار أمريكي
state SMR | name: سان مارينو | nisba: سانماريني | currency: يورو
state SOM
  name: الصومال ; جمهورية الصومال ; جمهورية الصومال الفيدرالية
  nisba: صومالي
  capital: مقديشو
  currency: شلن صومالي
state SPM | name: سان بيير وميكلون
state SRB
  name: صربيا ; جمهورية صربيا
  nisba: صربي
  capital: بلغراد
  people: (ال)صرب
  currency: دينار صربي
state SSD
  name: جنوب السودان ; جمهورية جنوب السودان ; دولة جنوب السودان
  nisba: جنوب سوداني
  capital: جوبا
  currency: جنيه جنوب السودان
state STP | name: ساو تومي وبرينسيبي ; ساو تومي | capital: ساو تومي | currency: دوبرا
state SUR | name: سورينام | nisba: سورينامي | capital: باراماريبو | currency: دولار سورينامي
state SVK | name: سلوفاكيا | nisba: سلوفاكي | capital: براتيسلافا | currency: يورو
state SVN | name: سلوفينيا | nisba: سلوفيني | capital: ليوبليانا ; لوبليانا | currency: يورو
state SWE
  name: السويد ; مملكة السويد
  nisba: سويدي
  capital: ستوكهولم ; استوكهولم
  currency: كرونة سويدية
state SWZ | name: سوازيلاند ; إسواتيني ; سوازيلند | nisba: سوازيلاندي | capital: مبابان | currency: ليلانغيني
state SXM | name: سانت مارتن الهولندية
state SYC | name: سيشل ; سيشيل ; جزر سيشل | nisba: سيشلي | capital: مدينة فيكتوريا | currency: روبية سيشلية
state SYR
  name: سوريا ; سورية ; الجمهورية العربية السورية
  nisba: سوري
  capital: دمشق
  government: النظام السوري ; نظام الأسد ; نظام بشار الأسد ; قوات النظام السوري
  government: قوات النظام [2011..2024-12-08] ; قوات الدفاع الوطني [2012..2024-12-08]
  government: جيش النظام [2011..2024-12-08]
  currency: ليرة سورية
state TCA | name: جزر توركس وكايكوس
state TCD
  name: تشاد ; جمهورية تشاد
  nisba: تشادي
  capital: نجامينا ; إنجامينا
  currency: فرنك وسط أفريقيا
state TGO | name: توغو ; توجو | nisba: توغولي ; توغوي | capital: لومي | currency: فرنك غرب أفريقيا
state THA | name: تايلاند ; تايلند | nisba: تايلاندي ; تايلندي | capital: بانكوك | currency: بات
state TJK
  name: طاجيكستان ; طاجكستان ; تاجيكستان ; جمهورية طاجيكستان
  nisba: طاجيكي ; طاجيكستاني ; طاجكستاني
  capital: دوشنبه ; دوشانبه ; دوشانبي
  people: (ال)طاجيك
  government: قصر الأمة في دوشنبه
  currency: سوموني
state TKL | name: توكيلاو
state TKM
  name: تركمانستان ; تركمنستان ; تركمانيا
  nisba: تركماني ; تركمانستاني
  capital: عشق آباد ; عشق أباد ; أشغابات
  government: قصر أوغوزخان
  currency: مانات تركماني
state TLS | name: تيمور الشرقية ; تيمور ليشتي | nisba: تيموري | capital: ديلي | currency: دولار أمريكي
state TON | name: تونغا ; تونجا | nisba: تونغي | capital: نوكوالوفا | currency: بانغا
state TTO
  name: ترينيداد وتوباغو ; ترينيداد
  nisba: ترينيدادي
  capital: بورت أوف سبين
  currency: دولار ترينيداد وتوباغو
state TUN
  name: تونس ; الجمهورية التونسية
  nisba: تونسي
  capital: تونس العاصمة
  government: قصر قرطاج ; قصر القصبة
  currency: دينار تونسي
state TUR
  name: تركيا ; الجمهورية التركية ; جمهورية تركيا
  nisba: تركي
  capital: أنقرة
  people: (ال)أتراك
  government: قصر بيش تبه ; المجمع الرئاسي التركي
  currency: ليرة تركية
state TUV | name: توفالو | nisba: توفالي | capital: فونافوتي | currency: دولار أسترالي
state TWN | name: تايوان | nisba: تايواني | capital: تايبيه ; تايبه ; تايبي | currency: دولار تايواني
state TZA | name: تنزانيا | nisba: تنزاني | capital: دار السلام ; دودوما | currency: شلن تنزاني
state UGA | name: أوغندا ; أوغاندا | nisba: أوغندي | capital: كمبالا ; كامبالا | currency: شلن أوغندي
state UKR
  name: أوكرانيا
  nisba: أوكراني
  capital: كييف ; كيييف
  government: فيرخوفنا رادا ; البرلمان الأوكراني رادا ; قصر مارينسكي
  currency: هريفنيا
state UMI | name: جزر الولايات المتحدة النائية
state URY
  name: أوروغواي ; الأوروغواي ; أورجواي ; الأورغواي
  nisba: أوروغوياني
  capital: مونتيفيديو
  currency: بيزو أوروغوياني
state USA
  name: الولايات المتحدة ; الولايات المتحدة الأمريكية ; الولايات المتحدة الأميركية ; أمريكا ; أميركا
  nisba: أمريكي ; أميركي
  capital: واشنطن
  government: البيت الأبيض ; البنتاغون ; البنتاجون ; الكونغرس ; الكونجرس ; الكونغرس الأمريكي
  government: الكونجرس الأمريكي
  government: مجلس الشيوخ الأمريكي ; مجلس النواب الأمريكي ; وكالة الاستخبارات المركزية
  government: وكالة المخابرات المركزية الأمريكية ; سي آي إيه ; مكتب التحقيقات الفيدرالي
  government: مكتب التحقيقات الاتحادي
  government: إف بي آي ; الاحتياطي الفيدرالي ; مجلس الاحتياطي الفيدرالي ; القيادة المركزية الأمريكية
  government: القيادة الوسطى الأمريكية ; الكونغرس الأميركي ; الكونجرس الأميركي ; مجلس الشيوخ الأميركي
  government: مجلس النواب الأميركي ; وكالة المخابرات المركزية الأميركية ; القيادة المركزية الأميركية
  government: جهاز الخدمة السرية ; الخارجية الأمريكية ; الخارجية الأميركية ; الإدارة الأمريكية
  government: الإدارة الأميركية
  people: (ال)أمريكان ; (ال)أميركان
  government: مجلس الاحتياطي الاتحادي ; وكالة الأمن القومي الأمريكية ; وكالة الأمن القومي الأميركية
  government: الوكالة الأمريكية للتنمية الدولية ; الوكالة الأميركية للتنمية الدولية
  government: مكتب الممثل التجاري الأمريكي
  currency: دولار أمريكي
state UZB
  name: أوزبكستان ; أوزباكستان ; جمهورية أوزبكستان
  nisba: أوزبكي ; أوزبكستاني ; أوزباكستاني
  capital: طشقند
  people: (ال)أوزبك
  government: قصر كوكساراي
  currency: سوم أوزبكي
state VAT
  name: الفاتيكان ; الكرسي الرسولي ; حاضرة الفاتيكان
  nisba: فاتيكاني
  capital: الكرسي الرسولي
  currency: يورو
state VCT
  name: سانت فنسنت والغرينادين ; سانت فنسنت وغرينادين ; سانت فنسنت
  capital: كينغستاون
  currency: دولار شرق الكاريبي
state VEN
  name: فنزويلا
  nisba: فنزويلي
  capital: كراكاس ; كاراكاس
  government: قصر ميرافلوريس
  currency: بوليفار
state VGB | name: جزر العذراء البريطانية
state VIR | name: جزر العذراء الأمريكية ; جزر فيرجن الأمريكية
state VNM | name: فيتنام ; فييتنام | nisba: فيتنامي ; فييتنامي | capital: هانوي | currency: دونغ
state VUT | name: فانواتو | capital: بورت فيلا | nisba: فانواتي | currency: فاتو
state WLF | name: واليس وفوتونا
state WSM | name: ساموا | nisba: ساموي | capital: آبيا [weak] | currency: تالا
state XKX
  name: كوسوفو ; كوسوفا ; جمهورية كوسوفو
  nisba: كوسوفي ; كوسوفاري
  capital: بريشتينا
  currency: يورو
state YEM
  name: اليمن ; الجمهورية اليمنية ; جمهورية اليمن
  nisba: يمني
  capital: صنعاء
  government: الحكومة الشرعية [2014-09-21..] ; السلطة الشرعية [2014-09-21..]
  government: القوات الموالية للشرعية [2014-09-21..] ; قوات الشرعية [2014-09-21..]
  government: القوات الموالية لهادي [2014-09-21..2022] ; القوات الشرعية [2014-09-21..]
  government: الشرعية اليمنية [2014-09-21..]
  currency: ريال يمني
state ZAF
  name: جنوب أفريقيا ; جنوب إفريقيا ; جمهورية جنوب أفريقيا ; جمهورية جنوب إفريقيا
  nisba: جنوب أفريقي ; جنوب إفريقي
  capital: بريتوريا ; كيب تاون [weak]
  currency: راند
state ZMB | name: زامبيا | nisba: زامبي | capital: لوساكا | currency: كواشا زامبي
state ZWE | name: زيمبابوي ; زمبابوي | nisba: زيمبابوي | capital: هراري | currency: ذهب زيمبابوي
state SUN | name: الاتحاد السوفيتي ; الاتحاد السوفياتي ; الاتحاد السوفييتي | nisba: سوفيتي ; سوفياتي ; سوفييتي
state YUG | name: يوغوسلافيا ; يوغسلافيا | nisba: يوغوسلافي ; يوغسلافي
state CSK | name: تشيكوسلوفاكيا | nisba: تشيكوسلوفاكي
state DDR | name: ألمانيا الشرقية | nisba: ألماني شرقي
state YMD | name: جمهورية اليمن الديمقراطية الشعبية

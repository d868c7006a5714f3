# Cities, waters, regions, borders and sites in Arabic, beside places.lex. Chinese cities that the press seldom names are
# written by the table of the Chinese press in Arabic. Names that are also common words or names of people are weak.
@language ar
@source   our own
@source   GeoNames cities (CC BY 4.0)
@licence  CC BY 4.0
@date     2026-11-24

place red-sea | name: البحر الأحمر
place mediterranean | name: البحر المتوسط ; البحر الأبيض المتوسط ; شرق المتوسط
place arabian-gulf | name: الخليج العربي ; الخليج الفارسي
place gulf-of-aden | name: خليج عدن
place gulf-of-oman | name: خليج عمان ; بحر عمان
place arabian-sea | name: بحر العرب
place strait-of-hormuz | name: مضيق هرمز ; هرمز [weak]
place gulf-of-aqaba | name: خليج العقبة
place gulf-of-suez | name: خليج السويس
place tiran | name: جزيرة تيران ; مضيق تيران ; جزيرتي تيران وصنافير ; تيران وصنافير
place black-sea | name: البحر الأسود
place caspian-sea | name: بحر قزوين
place sea-of-azov | name: بحر آزوف ; بحر أزوف
place bosphorus | name: مضيق البوسفور ; البوسفور
place dardanelles | name: مضيق الدردنيل ; الدردنيل
place baltic-sea | name: بحر البلطيق
place north-sea | name: بحر الشمال
place barents-sea | name: بحر بارنتس
place arctic-ocean | name: المحيط المتجمد الشمالي ; القطب الشمالي
place south-china-sea | name: بحر الصين الجنوبي ; بحر جنوب الصين
place east-china-sea | name: بحر الصين الشرقي ; بحر شرق الصين
place yellow-sea | name: البحر الأصفر
place sea-of-japan | name: بحر اليابان
place taiwan-strait | name: مضيق تايوان
place strait-of-malacca | name: مضيق ملقا
place bay-of-bengal | name: خليج البنغال
place indian-ocean | name: المحيط الهندي
place atlantic-ocean | name: المحيط الأطلسي ; المحيط الأطلنطي
place pacific-ocean | name: المحيط الهادئ ; المحيط الهادي
place gulf-of-guinea | name: خليج غينيا
place gulf-of-mexico | name: خليج المكسيك ; خليج أمريكا
place caribbean-sea | name: البحر الكاريبي ; بحر الكاريبي
place panama-canal | name: قناة بنما
place strait-of-gibraltar | name: مضيق جبل طارق
place english-channel | name: بحر المانش ; القناة الإنجليزية
place aegean-sea | name: بحر إيجة ; بحر ايجه
place adriatic-sea | name: البحر الأدرياتيكي
place marmara-sea | name: بحر مرمرة
place aral-sea | name: بحر آرال ; بحر أورال
place lake-chad | name: بحيرة تشاد ; حوض بحيرة تشاد
place lake-victoria | name: بحيرة فيكتوريا
place nile | name: نهر النيل
place euphrates | name: نهر الفرات ; الفرات [weak]
place tigris | name: نهر دجلة ; دجلة [weak]
place shatt-al-arab | name: شط العرب
place jordan-river | name: نهر الأردن ; وادي الأردن ; غور الأردن ; الأغوار
place litani | name: نهر الليطاني ; الليطاني ; جنوب الليطاني
place amu-darya | name: نهر آمو داريا ; نهر جيحون
place syr-darya | name: نهر سير داريا ; نهر سيحون
place danube | name: نهر الدانوب
place dnipro-2 | name: نهر دنيبرو ; نهر دنيبر
place volga | name: نهر الفولغا
place indus | name: نهر السند
place ganges | name: نهر الغانج
place mekong | name: نهر ميكونغ ; نهر الميكونغ
place yangtze | name: نهر اليانغتسي
place yellow-river | name: النهر الأصفر
place gerd | name: سد النهضة الإثيوبي
place aswan-high-dam | name: السد العالي
place kakhovka-dam | name: سد كاخوفكا
place mosul-dam | name: سد الموصل
place rogun-dam | name: سد راغون ; سد روغون
place caucasus | name: القوقاز ; جنوب القوقاز
place sahel | name: منطقة الساحل الأفريقي ; الساحل الأفريقي ; منطقة الساحل والصحراء ; دول الساحل
place horn-of-africa | name: القرن الأفريقي ; القرن الإفريقي
place great-lakes-africa | name: منطقة البحيرات العظمى ; منطقة البحيرات الكبرى
place balkans | name: البلقان ; غرب البلقان ; دول البلقان
place baltics | name: دول البلطيق
place levant | name: بلاد الشام
place maghreb | name: المغرب العربي ; المغرب الكبير
place indochina | name: الهند الصينية
place korean-peninsula | name: شبه الجزيرة الكورية
place arabian-peninsula | name: شبه الجزيرة العربية ; الجزيرة العربية
place gaza-envelope | name: غلاف غزة ; مستوطنات غلاف غزة
place philadelphi | name: محور فيلادلفيا ; محور صلاح الدين
place netzarim | name: محور نتساريم
place jabalia-2 | name: مخيم جباليا
place shujaiya | name: حي الشجاعية ; الشجاعية
place mawasi | name: المواصي ; مواصي خان يونس
place sheikh-jarrah | name: حي الشيخ جراح ; الشيخ جراح
place erez | name: معبر بيت حانون ; معبر إيرز
place allenby | name: جسر الملك حسين ; معبر الكرامة ; جسر اللنبي
place bab-al-hawa | name: معبر باب الهوى ; باب الهوى
place bab-al-salam | name: معبر باب السلامة ; باب السلامة
place nassib | name: معبر نصيب ; معبر نصيب الحدودي
place masnaa | name: معبر المصنع ; نقطة المصنع الحدودية
place trebil | name: معبر طريبيل ; منفذ طريبيل ; طريبيل
place safwan | name: منفذ صفوان ; معبر صفوان
place arar-crossing | name: منفذ عرعر ; منفذ جديدة عرعر
place khosravi | name: معبر المنذرية ; منفذ المنذرية
place ibrahim-khalil | name: معبر إبراهيم الخليل ; منفذ إبراهيم الخليل
place fishkhabour | name: معبر فيشخابور ; فيشخابور
place spin-boldak | name: سبين بولداك
place wagah | name: معبر واغا ; معبر واجاه
place line-of-control | name: خط المراقبة
place dmz-korea | name: المنطقة منزوعة السلاح ; المنطقة المنزوعة السلاح
place blue-line | name: الخط الأزرق
place durand-line | name: خط ديورند ; خط دوراند
place green-line-cyprus | name: الخط الأخضر في قبرص
place lachin | name: لاتشين ; ممر لاتشين
place zangezur | name: ممر زنغزور ; ممر زانجيزور ; زنغزور
place suwalki | name: ممر سوالكي ; فجوة سوالكي
place kaliningrad-region | name: إقليم كالينينغراد ; جيب كالينينغراد
place kursk-region | name: مقاطعة كورسك ; إقليم كورسك
place belgorod-region | name: مقاطعة بيلغورود ; منطقة بيلغورود
place luhansk-region | name: إقليم لوغانسك ; مقاطعة لوغانسك ; منطقة لوغانسك
place donetsk-region | name: إقليم دونيتسك ; مقاطعة دونيتسك ; منطقة دونيتسك
place zaporizhzhia-npp | name: محطة زابوروجيا النووية ; محطة زابوريجيا النووية ; محطة زابوريجيا للطاقة النووية
place snake-island | name: جزيرة الأفعى ; جزيرة الثعبان
place kerch-bridge | name: جسر القرم ; جسر كيرتش ; مضيق كيرتش
place pokrovsk | name: بوكروفسك
place avdiivka | name: أفدييفكا
place izium | name: إيزيوم
place lyman | name: ليمان الأوكرانية
place kupiansk | name: كوبيانسك
place irpin | name: إربين
place bushehr-npp | name: محطة بوشهر النووية ; مفاعل بوشهر
place arak-reactor | name: مفاعل أراك ; مفاعل أراك للمياه الثقيلة
place kharg | name: جزيرة خرج ; جزيرة خارك
place qeshm | name: جزيرة قشم
place abu-musa | name: جزيرة أبو موسى ; أبو موسى وطنب الكبرى وطنب الصغرى
place greater-tunb | name: طنب الكبرى ; جزيرة طنب الكبرى
place lesser-tunb | name: طنب الصغرى ; جزيرة طنب الصغرى
place barakah | name: محطة براكة ; محطة براكة للطاقة النووية ; محطات براكة
place al-dhafra | name: قاعدة الظفرة
place jebel-ali-2 | name: ميناء جبل علي
place fujairah-port | name: ميناء الفجيرة
place ain-al-asad | name: قاعدة عين الأسد ; عين الأسد
place grand-faw | name: ميناء الفاو الكبير ; ميناء الفاو
place khor-abdullah | name: خور عبدالله ; خور عبد الله
place durra-field | name: حقل الدرة ; حقل الدرة للغاز
place hmeimim | name: قاعدة حميميم ; حميميم
place tanf | name: قاعدة التنف ; التنف
place al-hol | name: مخيم الهول
place rojava | name: روج آفا
place jabal-al-arab | name: جبل العرب ; جبل الدروز
place mount-hermon | name: جبل الشيخ
place syrian-coast | name: الساحل السوري
place north-gaza | name: شمال غزة ; شمال قطاع غزة ; شمالي قطاع غزة
place south-gaza | name: جنوب قطاع غزة ; جنوبي قطاع غزة
place ras-el-hekma | name: رأس الحكمة
place new-capital-egypt | name: العاصمة الإدارية الجديدة ; العاصمة الإدارية
place ain-sokhna | name: العين السخنة
place dabaa | name: الضبعة ; محطة الضبعة النووية
place zohr | name: حقل ظهر
place north-sinai-region | name: محافظة شمال سيناء
place western-desert | name: الصحراء الغربية المصرية
place oil-crescent | name: الهلال النفطي
place wadi-al-shati | name: وادي الشاطئ
place al-watiya | name: قاعدة الوطية
place el-fasher-region | name: شمال دارفور
place south-darfur | name: جنوب دارفور
place west-darfur | name: غرب دارفور
place gezira-state | name: ولاية الجزيرة
place al-fashaga | name: الفشقة ; منطقة الفشقة
place puntland | name: بلاد بونت ; إقليم بونتلاند
place jubaland | name: جوبالاند ; ولاية جوبالاند
place berbera | name: بربرة ; ميناء بربرة
place tindouf-camps | name: مخيمات تندوف
place sahara-region | name: الصحراء الكبرى
place liptako-gourma | name: المثلث الحدودي ليبتاكو غورما ; ليبتاكو غورما
place kidal-region | name: منطقة كيدال
place diffa-2 | name: منطقة ديفا
place agadez-2 | name: أغاديس
place eastern-congo | name: شرق الكونغو ; شرقي الكونغو الديمقراطية
place anglophone-cameroon | name: المناطق الناطقة بالإنجليزية في الكاميرون
place afar | name: إقليم عفر ; إقليم العفر
place somali-region | name: الإقليم الصومالي في إثيوبيا
place gambella | name: إقليم غامبيلا
place western-sahara-wall | name: الجدار الرملي المغربي
place scarborough | name: جزيرة سكاربورو المرجانية ; سكاربورو شول ; هوانغيان داو
place second-thomas-shoal | name: سكند توماس شول ; جزيرة توماس الثانية المرجانية
place paracel | name: جزر باراسيل ; جزر شيشا
place senkaku | name: جزر سينكاكو ; جزر دياويو
place dokdo | name: جزر دوكدو ; جزر تاكيشيما
place kuril | name: جزر الكوريل
place kinmen | name: جزيرة كينمن ; كينمن
place aksai-chin | name: أكساي تشين
place doklam | name: دوكلام ; هضبة دوكلام
place galwan | name: وادي غالوان
place siachen | name: سياتشن ; نهر سياتشن الجليدي
place arunachal | name: أروناتشال براديش
place jammu-kashmir | name: إقليم جامو وكشمير
place azad-kashmir | name: كشمير الباكستانية ; آزاد كشمير
place gilgit | name: غيلغيت بلتستان ; جيلجيت بالتستان
place pahalgam | name: باهالغام
place wakhan | name: ممر واخان
place fergana-valley | name: وادي فرغانة
place pamir | name: جبال بامير ; بامير
place tian-shan | name: جبال تيان شان
place baikonur-2 | name: قاعدة بايكونور الفضائية
place tengiz | name: حقل تنغيز
place kashagan | name: حقل كاشاغان
place irkeshtam | name: معبر إركشتام
place torugart | name: معبر تورغارت
place batken-region | name: إقليم باتكين ; منطقة باتكين
place galkynysh | name: حقل غالكينيش
place alat-port | name: ميناء ألات
place anaklia | name: أناكليا ; ميناء أناكليا
place metsamor | name: محطة ميتسامور النووية
place akkuyu | name: محطة أق قويو النووية ; محطة آق قويو ; محطة أكويو النووية
place imrali | name: جزيرة إمرالي ; إمرالي ; سجن إمرالي
place ceyhan | name: جيهان التركية ; ميناء جيهان
place ain-dara | name: عين دارة
place diego-garcia | name: جزيرة دييغو غارسيا
place chagos | name: أرخبيل تشاغوس ; جزر تشاغوس
place falklands-region | name: جزر مالفيناس
place essequibo | name: إيسيكيبو ; إقليم إيسيكيبو
place darien | name: غابة دارين
place amazon | name: غابات الأمازون ; حوض الأمازون
place patagonia | name: باتاغونيا
place mar-a-lago | name: مار ألاغو ; مارالاغو ; منتجع مارالاغو
place silicon-valley | name: سيليكون فالي
place vostochny | name: قاعدة فوستوتشني الفضائية ; فوستوتشني
place novaya-zemlya | name: نوفايا زيمليا
place yamal | name: يامال ; شبه جزيرة يامال
place sakhalin | name: ساخالين ; جزيرة ساخالين
place kamchatka | name: كامتشاتكا
place bashkortostan | name: باشكورتوستان ; بشكيريا
place north-ossetia | name: أوسيتيا الشمالية
place kabardino | name: قبردينو بلقاريا
place far-east-russia | name: الشرق الأقصى الروسي
place altai-region | name: إقليم ألتاي ; جبال ألتاي
place guangdong | name: مقاطعة قوانغدونغ ; قوانغدونغ ; غوانغدونغ
place zhejiang | name: مقاطعة تشجيانغ ; تشجيانغ
place jiangsu | name: مقاطعة جيانغسو ; جيانغسو
place fujian | name: مقاطعة فوجيان ; فوجيان
place anhui | name: مقاطعة آنهوي ; آنهوي
place jiangxi | name: مقاطعة جيانغشي ; جيانغشي
place henan | name: مقاطعة خنان ; خنان
place hubei | name: مقاطعة هوبي ; هوبي [weak]
place guizhou | name: مقاطعة قويتشو ; قويتشو
place shaanxi | name: مقاطعة شنشي ; شنشي [weak]
place shanxi | name: مقاطعة شانشي ; شانشي
place liaoning | name: مقاطعة لياونينغ ; لياونينغ
place jilin-province | name: مقاطعة جيلين
place qinghai | name: مقاطعة تشينغهاي ; تشينغهاي
place boao-town | name: مدينة بوآو ; بلدة بوآو
place alashankou | name: ألاشانكو ; معبر ألاشانكو ; آلاشانكو
place khunjerab | name: ممر خونجيراب ; خونجراب
place greater-bay-area
  name: منطقة الخليج الكبرى قوانغدونغ-هونغ كونغ-ماكاو ; منطقة خليج قوانغدونغ-هونغ كونغ-ماكاو الكبرى
place yangtze-delta | name: دلتا نهر اليانغتسي
place diaoyutai | name: دار ضيافة الدولة دياويويتاي ; دياويويتاي
place great-hall | name: قاعة الشعب الكبرى
place taksim | name: ميدان تقسيم ; ساحة تقسيم
place maidan | name: ساحة الميدان ; ميدان الاستقلال في كييف
place red-square | name: الساحة الحمراء
place azovstal | name: مصنع آزوفستال ; آزوفستال
place evin | name: سجن إيفين ; إيفين
place saydnaya | name: صيدنايا ; سجن صيدنايا
place beirut-port | name: مرفأ بيروت ; ميناء بيروت
place hodeidah-port | name: ميناء الحديدة
place ras-issa | name: رأس عيسى ; ميناء رأس عيسى
place mayun | name: جزيرة ميون ; ميون
place kamaran | name: جزيرة كمران
place hanish | name: جزر حنيش
place farasan | name: جزر فرسان ; فرسان [weak]
place arafat-site | name: جبل عرفات ; مشعر عرفات ; صعيد عرفات
place grand-mosque | name: المسجد الحرام ; الحرم المكي
place prophets-mosque | name: المسجد النبوي ; الحرم النبوي
place hejaz | name: الحجاز
place empty-quarter | name: الربع الخالي
place king-fahd-causeway | name: جسر الملك فهد
place shaybah | name: حقل شيبة ; شيبة النفطي
place yanbu-port | name: ميناء ينبع
place ghawar | name: حقل الغوار
place north-field | name: حقل الشمال
place south-pars | name: حقل بارس الجنوبي ; بارس الجنوبي
place dongguan | name: دونغقوان
place foshan | name: فوشان
place shenyang | name: شنيانغ
place suzhou | name: سوتشو
place abidjan | name: آبدجان
place harbin | name: هاربن
place hefei | name: خفي [weak]
place changchun | name: تشانغتشون
place xiamen | name: شيامن
place surat | name: سورات
place yangon | name: يانغون
place bao-an | name: باو آن
place wuxi | name: ووشي
place jinan | name: جينان
place taiyuan | name: تاي يوان
place zhengzhou | name: تشنغتشو
place shijiazhuang | name: شيجياتشوانغ
place kunming | name: كونمينغ
place zhongshan | name: تشونغشان
place nanning | name: نانينغ
place shantou | name: شانتو
place faisalabad | name: فيصل آباد
place yokohama | name: يوكوهاما
place fuzhou | name: فوزهو
place ningbo | name: نينغبو
place ibadan | name: إبادان ; إيبادان
place puyang | name: بويانغ
place shiyan | name: شييان
place tangshan | name: تانغشان
place luliang | name: ليويليانغ
place changzhou | name: تشانغتشو
place zibo | name: زيبو
place pune | name: بونه
place changsha | name: تشانغشا
place quezon | name: كيزون سيتي
place jaipur | name: جايبور
place guiyang | name: غوييانغ
place lanzhou | name: لانتشو
place huizhou | name: هويتشو
place haikou | name: هايكو [weak]
place taichung | name: تاي شانغ
place kanpur | name: كانبور
place linyi | name: ليني
place baoding | name: باودينغ
place brooklyn | name: بروكلين
place guayaquil | name: غواياكيل
place belo-horizonte | name: بيلو هوريزونتي
place salvador | name: سالفادور دي باهيا ; سلفادور دي باهيا
place gazipur | name: غازيبور
place wenzhou | name: ونتشو
place haiphong | name: هايفونغ
place yunfu | name: يونفو
place bekasi | name: بيكاسي
place kumasi | name: كوماسي
place gujranwala | name: غوجرانوالا ; جوجرانوالا
place huai-an | name: هواي آن
place lucknow | name: لكهنو
place nagpur | name: ناغبور
place daegu | name: دائجو ; ديغو
place nanchang | name: نانتشانغ
place hohhot | name: هوهوت
place nagoya | name: ناغويا
place queens | name: كوينز
place shaoxing | name: شاوكسينج
place nantong | name: نانتونغ
place yantai | name: يانتاي
place manaus | name: ماناوس
place zhuhai | name: تشوهاي ; جوهاي ; زوهاي
place baotou | name: باوتو
place coimbatore | name: كويمباتور
place qingyang | name: تشينغيانغ
place port-harcourt | name: بورت هاركورت
place mbuji-mayi | name: مبوجي مايي
place kunshan | name: كونشان
place al-mawsil-al-jadidah | name: الموصل الجديدة
place weifang | name: ويفانغ
place zunyi | name: تسوني
place al-basrah-al-qadimah | name: البصرة القديمة
place lianyungang | name: ليانيونقانغ
place indore | name: إندور
place ganzhou | name: قانتشو
place sapporo | name: سابورو
place curitiba | name: كوريتيبا
place jieyang | name: جيهيانغ
place jilin | name: جيلين
place nanchong | name: نانتشونغ
place tainan | name: تاينان
place datong | name: داتونغ
place thane | name: تاني ; ثين [weak]
place santa-cruz-de-la-sierra | name: سانتا كروز دي لا سييرا
place vadodara | name: فادودارا
place nanyang | name: نانيانغ
place bhopal | name: بوبال
place jiangmen | name: جيانغمن
place jiangyin | name: جيانغين
place fuyang | name: فويانغ
place chaozhou | name: تشاوتشو
place qingyuan | name: تشينغيوان
place tai-an | name: تاي آن
place soweto | name: سويتو ; سووتو
place puebla | name: بويبلا
place patna | name: باتنا
place xining | name: شينينغ
place changshu | name: تشانغشو
place palembang | name: باليمبانغ ; باليمبانج
place huainan | name: هواينان
place semarang | name: سيمارانج
place recife | name: ريسيفي
place phoenix | name: فينيكس
place lu-an | name: لو آن
place ludhiana | name: لوديانا
place yancheng | name: يانتشنغ
place fukuoka | name: فوكوكا
place taizhou | name: تايتشو
place daqing | name: داتشينغ
place wuhu | name: واها
place dazhou | name: داتشو
place yangzhou | name: يانغتشو
place guilin | name: قويلين
place zhaoqing | name: تشاوتشينغ
place mianyang | name: ميانيانغ
place wanzhou | name: وانتشو
place putian | name: بوتيان
place kawasaki | name: كاواساكي
place shangqiu | name: شانغكيو
place goiania | name: غويانيا
place san-antonio | name: سان أنطونيو
place kobe | name: كوبه
place can-tho | name: كان ثو
place khulna | name: خولنا
place porto-alegre | name: بورتو أليغري
place yinchuan | name: ينشوان
place manhattan | name: مانهاتن [weak]
place nashik | name: ناشيك
place daejeon | name: دايجون ; ديجون
place adelaide | name: أديليد
place quanzhou | name: تشيوانتشو
place madurai | name: مادوراي
place jinhua | name: جينهوا
place cixi | name: تسيشي
place changde | name: تشانغده
place kaifeng | name: كايفنغ
place anshan | name: آنشان
place karaj | name: كرج [weak]
place baoji | name: باوجي
place suqian | name: سوتشيان
place liuzhou | name: ليوتشو
place tirunelveli | name: تيرونلفلي
place kayseri | name: قيصرية [weak]
place zhangjiagang | name: تشانغجياقانغ
place agra | name: أغرا ; أجرا [weak]
place makassar | name: ماكاسار
place jinjiang | name: جينجيانغ
place faridabad | name: فريد آباد
place bozhou | name: بوتشو
place qujing | name: تشيويجينغ
place san-diego | name: سان دييغو
place zhanjiang | name: تشانجيانغ
place fushun | name: فوشون
place gwangju | name: غوانغجو
place rajkot | name: راجكوت
place luoyang | name: لويانغ
place guadalajara | name: غوادالاخارا
place the-bronx | name: برونكس
place guankou | name: قوانكو
place handan | name: هاندان
place bannu | name: بانو
place yichang | name: يتشانغ
place heze | name: هزه [weak]
place jamshedpur | name: جمشيدبور
place dallas | name: داللاس ; دالاس [weak]
place saitama | name: سايتاما
place gorakhpur | name: غوراخبور
place liupanshui | name: ليوبانشيو
place maoming | name: ماومينغ
place calgary | name: كالغاري
place callao | name: كالاو
place qinzhou | name: تشينتشو
place luohe | name: لوهخه
place xiangyang | name: شيانغيانغ
place yangjiang | name: يانغجيانغ
place yixing | name: يشينغ
place xuchang | name: شيويتشانغ
place zigong | name: زيجونج
place nizhniy-novgorod | name: نيجني نوفغورود ; نيجني نوفجورود
place jepara | name: جيبارا
place xuzhou | name: شيويتشو
place neijiang | name: نيجيانغ
place heshan | name: خهشان
place kananga | name: كانانغا
place jining | name: جينينغ
place barquisimeto | name: باركيسيميتو
place shubra-al-khaymah | name: شبرا الخيمة
place xinyang | name: شينيانج
place liaocheng | name: لياوتشنغ
place jinzhong | name: جينتشونغ
place meerut | name: ميروت
place changzhi | name: تشانغتشي
place tianshui | name: تيانشوي
place barranquilla | name: بارانكويلا
place chelyabinsk | name: تشيليابنسك
place merida | name: ميريدا
place weinan | name: وينان
place ghaziabad | name: غازي آباد
place matola | name: ماتولا
place dhanbad | name: دانباد ; دنباد
place suwon | name: سوون
place kisangani | name: كيسانغاني
place jiaxing | name: جياشينغ
place aurangabad | name: أورنك آباد
place omsk | name: أومسك
place guarulhos | name: غوارولوس
place varanasi | name: فاراناسي
place batam | name: باتام ; باتم
place jiujiang | name: جيوجيانغ
place samara | name: سامارا ; سمارا
place amritsar | name: أمريتسار ; امرتسر
place anyang | name: انيانغ
place vijayawada | name: فيجاياوادا ; فجاياوادا
place bijie | name: بيجيه
place monterrey | name: مونتيري
place rostov-na-donu | name: روستوف على الدون ; روستوف-نا-دونو
place zhuzhou | name: تشوتشو
place bogor | name: بوغور
place touba | name: طوبى السنغالية
place ranchi | name: رانشي
place shangrao | name: شانغراو
place huaibei | name: هوايبي
place meishan | name: ميشان
place mwanza | name: موانزا
place sendai | name: سينداي
place ulsan | name: أولسان
place krasnoyarsk | name: كراسنويارسك
place fuzhou-chn | name: فوتشو
place guigang | name: قويقانغ
place jabalpur | name: جبلبور
place ilorin | name: إيلورين
place hengyang | name: خنغيانغ
place prayagraj | name: الله آباد ; براياغراج
place visakhapatnam | name: فيشاخاباتنام ; فيساخاباتنام
place yulin | name: يولين
place jodhpur | name: جودبور
place gwalior | name: غواليور
place jingzhou | name: جينغتشو
place gqeberha | name: بورت إليزابيث
place voronezh | name: فورونيج
place xinxiang | name: شينشيانغ
place yichun | name: يتشون
place sokoto | name: سوكوتو
place xianyang | name: شيانيانغ
place mexicali | name: مكسيكالي
place pointe-noire | name: بوانت نوار
place maceio | name: ماسايو
place campinas | name: كامبيناس
place sanya | name: سانيا
place rangpur | name: رانغبور
place comilla | name: كوميلا
place shaoguan | name: شاوقوان
place raipur | name: رايبور
place changwon | name: تشانغوون
place longyan | name: لونغيان
place yongzhou | name: يونغتشو
place zamboanga | name: زامبوانغا
place huzhou | name: هوتشو
place edmonton | name: إدمونتون
place wuwei | name: وووي
place jacksonville | name: جاكسونفيل
place arequipa | name: أريكيبا
place fort-worth | name: فورت وورث
place hanzhong | name: هانتشونغ
place hezhou | name: خهتشو
place dongying | name: دونغينغ
place luzhou | name: لوتشو
place san-jose-usa | name: سان هوزيه
place meizhou | name: ميتشو
place yueyang | name: يويهيانغ
place laiwu | name: لايوو
place benxi | name: بنشي
place perm | name: بيرم [weak]
place chiba | name: تشيبا
place pingdingshan | name: بينغدينغشان
place sargodha | name: سرغودا ; سرجودا
place bengbu | name: بنغبو
place sale | name: سلا [weak]
place chandigarh | name: شانديغار ; تشانديغار
place guwahati | name: جواهاتي
place xiangtan | name: شيانغتان
place linfen | name: لينفن
place zhenjiang | name: تشنجيانغ
place enugu | name: إنوغو
place huludao | name: هولوداو
place kitakyushu | name: كيتاكيوشو
place baoshan | name: باوشان
place rui-an | name: روي آن
place mysuru | name: مايسور
place trujillo | name: تروخيو
place sao-luis | name: ساو لويز
place cartagena | name: قرطاجنة الكولومبية
place columbus | name: كولومبوس
place sialkot | name: سيالكوت
place charlotte | name: تشارلوت
place laibin | name: لائبن
place warri | name: واري [weak]
place padang | name: بادانغ
place xiaogan | name: شياوقان
place campo-grande | name: كامبو غراندي
place ziyang | name: تسييانغ
place bahawalpur | name: بهاولبور
place quzhou | name: كو زهو
place blantyre | name: بلانتاير
place zaozhuang | name: تساوتشوانغ
place krasnodar | name: كراسنودار
place natal | name: ناتال
place pingxiang | name: بينغشيانغ
place indianapolis | name: إنديانابوليس
place gurugram | name: غوروغرام ; جورجاون
place bhubaneswar | name: بوبانسوار
place zhoushan | name: تشوشان
place puning | name: بونينغ
place teresina | name: تيريسينا
place ankang | name: آنكانغ
place jalandhar | name: جالاندهار ; جلندر
place langfang | name: لانغفانغ
place jiaozuo | name: جياوتسوه
place wanxian | name: وانشيان
place guang-an | name: قوانغ آن
place johor-bahru | name: جوهور بهرو ; جوهر بهرو
place malang | name: مالانغ
place saratov | name: ساراتوف
place weihai | name: ويهاي
place cochabamba | name: كوتشابامبا
place xinyu | name: شينيو
place pietermaritzburg | name: بيترماريتزبرغ
place yibin | name: يبين [weak]
place naucalpan-de-juarez | name: ناوكالبان دي خواريز
place bouake | name: بواكي
place samarinda | name: ساماريندا
place taicang | name: تايتسانغ
place sakai | name: ساكاي
place chenzhou | name: تشنتشو
place duque-de-caxias | name: دوكي دي كاشياس
place joao-pessoa | name: جواو بيسوا
place hermosillo | name: هيرموسيو
place bhayandar | name: بياندار
place culiacan | name: كولياكان
place petaling-jaya | name: بيتالينغ جايا
place malatya | name: ملطية
place anqing | name: آنتشينغ
place san-pedro-sula | name: سان بيدرو سولا
place xingtai | name: شينغتاي
place niigata | name: نيغاتا
place hamamatsu | name: هاماماتسو
place kolwezi | name: كولويزي
place vinh | name: فينه
place eskisehir | name: أسكي شهر
place thiruvananthapuram | name: ثيروفانانثابورام
place zhaotong | name: تشاوتونغ
place panzhihua | name: بانتشيهوا
place cucuta | name: كوكوتا
place xuancheng | name: شيوانتشنغ
place nampula | name: نامبولا
place shangyu | name: شانغيو
place bujumbura-bdi | name: بوجومبرا
place lodz | name: لودز ; وودج
place tyumen | name: تيومين
place erzurum | name: أرضروم ; ارزروم
place anshun | name: انشون
place rajshahi | name: راجشاهي
place dera-ismail-khan | name: ديرا إسماعيل خان
place wuzhou | name: ووتشو
place ipoh | name: ايبوه
place qinhuangdao | name: تشنهوانغداو
place aligarh | name: عليكرة ; أليغار
place shaoyang | name: شاويانغ
place winnipeg | name: وينيبيغ
place bareilly | name: بريلي
place hegang | name: هيغانغ
place morelia | name: موريليا
place ma-anshan | name: ما آنشان
place shah-alam | name: شاه عالم
place shizuishan | name: شيتسويشان
place kumamoto | name: كوماموتو
place torreon | name: توريون
place deyang | name: دهيانغ
place abeokuta | name: أبيوكوتا
place yangquan | name: يانغتشيوان
place denver | name: دنفر
place denpasar | name: دنباسار
place muzaffarabad | name: مظفرآباد
place okayama | name: أوكاياما
place san-luis-potosi | name: سان لويس بوتوسي
place aguascalientes | name: أغواسكاليينتيس
place general-santos | name: جنرال سانتوس ; جنرل سانتوس
place zhumadian | name: تشوماديان
place sagamihara | name: ساغاميهارا
place mississauga | name: ميسيسوجا ; ميسيساغا
place namangan | name: نمنغان ; نمنقان ; نمنكان
place zaporizhzhya | name: زاباروجيا
place saltillo | name: سالتيو
place subang-jaya | name: سوبانغ جايا
place warangal | name: ورنجل
place tolyatti | name: تولياتي
place balikpapan | name: باليكبابان
place bauchi | name: باوتشي
place shizuoka | name: شيزوكا
place zhangjiakou | name: تشانغجياكو
place nashville | name: ناشفيل
place fuxin | name: فوشن
place huangshi | name: هوانغشي
place liaoyang | name: لياويانغ
place zaragoza | name: ساراجوسا ; سرقسطة [weak]
place baise | name: بايسه [weak]
place binzhou | name: بينتشو
place oklahoma | name: أوكلاهوما سيتي
place yuncheng | name: يونتشنغ
place dezhou | name: دهتشو
place el-paso | name: إل باسو
place gorakhpur-ind | name: جوراخبور
place guntur | name: جونتور ; غنتور
place katsina | name: كاتسينا
place sanmenxia | name: سانمنشيا
place e-zhou | name: إه تشو
place kitwe | name: كيتوي
place bulawayo | name: بولاوايو
place mudanjiang | name: مودانجيانغ
place leshan | name: لهشان
place rizhao | name: ريتشاو
place cheonan | name: تشونان
place pontianak | name: بونتياناك
place acapulco-de-juarez | name: أكابولكو
place puducherry | name: بودوتشيري ; بونديشيري
place suining | name: سوينينغ
place brampton | name: برامبتون
place portland | name: بورتلاند
place izhevsk | name: إيجيفسك
place maturin | name: ماتورين
place gold-coast | name: غولد كوست
place cuenca | name: كوينكا
place likasi | name: ليكاسي
place wroclaw | name: فروتسواف ; فروكلاف
place hebi | name: خهبي
place tshikapa | name: تشيكابا
place kochi | name: كوتشي
place memphis | name: ممفيس [weak]
place jingmen | name: جينغمن
place barnaul | name: بارناول ; بارنال
place dandong | name: داندونغ ; داندونج
place jeonju | name: جونجو
place ndola | name: ندولا
place ulyanovsk | name: أوليانوفسك
place panshan | name: بانشان
place louisville | name: لويفيل
place irkutsk | name: إيركوتسك
place jiaozhou | name: جياوتشو
place suizhou | name: سويتشو
place khabarovsk | name: خاباروفسك
place cuiaba | name: كويابا
place chizhou | name: تشيتشو
place ya-an | name: يا آن
place yaroslavl | name: ياروسلافل
place kawaguchi | name: كاواغوتشي
place jambi | name: جامبي
place benoni | name: بينوني
place jinzhou | name: جينتشو
place kryvyy-rih | name: كريفي ريه
place sanming | name: سانمينغ
place jamnagar | name: جام نجر
place lubango | name: لوبانغو
place shuangyashan | name: شوانغياشان
place pokhara | name: بوخارا
place borama | name: بورمة ; بوراما
place luancheng | name: لوانتشنغ
place makhachkala | name: محج قلعة ; محج قلعه ; ماخاتشكالا
place huambo | name: هوامبو
place mengzi | name: منغتسي
place kagoshima | name: كاغوشيما
place rasht | name: رشت [weak]
place mar-del-plata | name: ماريه ديل بلاتا
place essen | name: إيسن ; إسن [weak]
place shekhupura | name: شيخوبورا
place yingkou | name: ينغكو
place reynosa | name: رينوسا
place dortmund | name: دورتموند [weak]
place londrina | name: لوندرينا
place baltimore | name: بالتيمور
place bucaramanga | name: بوكارامانغا
place genoa | name: جنوة ; جنوا
place hachioji | name: هاتشيوجي
place malacca | name: ملقا
place nha-trang | name: نها ترانج
place kerman | name: كرمان [weak]
place orumiyeh | name: أرومية
place jammu | name: جامو
place gujrat | name: كجرات الباكستانية
place tomsk | name: تومسك
place shihezi | name: شيخهتسي
place nakuru | name: ناكورو
place poznan | name: بوزنان
place hamilton | name: هاميلتون [weak]
place kota-bharu | name: كوتا بهارو
place orenburg | name: أورينبورغ ; أورنبرغ
place albuquerque | name: ألباكركي
place sukkur | name: سكر الباكستانية
place milwaukee | name: ميلواكي
place wenchang | name: ونتشانغ
place hamhung | name: هامهونغ
place kemerovo | name: كيميروفو
place bloemfontein | name: بلومفونتين ; بلومفونتن
place sheffield | name: شيفيلد ; شفيلد
place siping | name: سيبينغ
place benguela | name: بنغيلا
place chuxiong | name: تشوشيونغ
place huaihua | name: هوايهوا
place chiclayo | name: تشيكلايو
place zahedan | name: زاهدان
place banqiao | name: بانتشياو
place nanded | name: ننديد ; ناندد
place kozhikode | name: كوزيكود ; كاليكوت
place jiamusi | name: جياموسي
place korla | name: كورلا
place porto-velho | name: بورتو فيليو
place san-miguel-de-tucuman | name: سان ميغيل دي توكومان
place kuantan | name: كوانتان
place nellore | name: نيلور ; نلور
place bremen | name: بريمن [weak] ; برمن
place wanning | name: واننينغ
place owerri | name: أويري
place xinzhou | name: شينتشو
place kalaburagi | name: كلبركة
place tucson | name: توسون ; توسان
place ajmer | name: أجمير
place pingdu | name: بينغدو
place fresno | name: فريسنو ; فرزنو
place mbeya | name: مبيا
place novokuznetsk | name: نوفوكوزنتسك
place ryazan | name: ريازان
place ji-an | name: جي آن
place sahiwal | name: ساهيوال
place leeds | name: ليدز
place aqsu | name: أقسو
place tanggu | name: تانغقو
place okara | name: أوكارا
place shangluo | name: شانغلوه
place himeji | name: هيميجي
place ibague | name: إيباغي
place hamadan | name: همدان
place qionghai | name: تشيونغهاي
place cangzhou | name: تسانغتشو
place surakarta | name: سوراكارتا
place beihai | name: بيهاي
place sacramento | name: ساكرامنتو
place uskudar | name: أوسكودار
place penza | name: بينزا
place hengshui | name: خنغشوي
place dehra-dun | name: دهرادون
place salta | name: سالتا
place rahim-yar-khan | name: رحيم يار خان
place ulhasnagar | name: أولهاسنغر ; اولهاسنجر
place guangyuan | name: قوانغيوان
place siliguri | name: سيليغوري
place nurnberg | name: نورنبيرغ
place ujjain | name: أوجاين
place hannover | name: هانوفر
place azadshahr | name: آزادشهر
place macapa | name: ماكابا
place xianning | name: شياننينغ
place matsuyama | name: ماتسوياما
place kasur | name: قصور الباكستانية
place heroica-matamoros | name: ماتاموروس
place tonghua | name: تونغهوا
place naberezhnyye-chelny | name: نابريجني تشيلني
place lipetsk | name: ليبيتسك
place kikwit | name: كيكويت
place florianopolis | name: فلوريانوبوليس
place banan | name: بانآن
place newcastle | name: نيوكاسل [weak]
place zhangye | name: تشانغيه
place kirov | name: كيروف
place zhoukou | name: زهوكو
place leipzig | name: لايبزيغ
place pingliang | name: بينغليانغ
place duisburg | name: دويسبورغ
place kota-kinabalu | name: كوتا كينابالو
place mangaluru | name: مانغلور
place zhucheng | name: تشوتشنغ
place santa-marta | name: سانتا مارتا
place matsudo | name: ماتسودو
place loudi | name: لودي
place ichikawa | name: ايشيكاوا
place cheboksary | name: تشيبوكساري
place pohang | name: بوهانغ
place shanwei | name: شانوي
place jianshui | name: جيانشوي
place omaha | name: أوماها
place jijiga | name: جيجيغا ; جيجيجا
place tula | name: تولا
place raleigh | name: رالي
place xichang | name: شيتشانغ
place bristol | name: بريستول
place east-london | name: إيست لندن
place yazd | name: يزد [weak]
place oita | name: أويتا
place jincheng | name: جينتشنغ
place taoyuan | name: تاويون
place eldoret | name: إلدوريت
place kansas | name: كانساس سيتي
place yan-an | name: يانان
place vereeniging | name: فيرينجنغ ; فيرينخن
place long-beach | name: لونغ بيتش
place shouguang | name: شوقوانغ
place jingdezhen | name: جينغدهتشن
place murcia | name: مرسية
place mesa | name: ميسا [weak]
place halifax | name: هاليفاكس
place morogoro | name: موروغورو
place seeb | name: السيب
place mykolayiv | name: ميكولايف ; نيكولاييف
place nanping | name: نانبينغ
place kanazawa | name: كانازاوا
place gonder | name: غوندر ; جوندر
place mandaluyong | name: ماندالويونغ
place longshan | name: لونغشان
place maracay | name: ماراكاي
place tamale | name: تامالي
place heyuan | name: خهيوان
place huangshan | name: هوانغشان
place kurnool | name: كرنول
place yola | name: يولا
place mek-ele | name: ميكيلي ; مقلي
place nazret | name: نازريت ; أداما [weak]
place colorado-springs | name: كولورادو سبرينغس
place huancayo | name: وانكايو
place namp-o | name: نامبو
place virginia-beach | name: فرجينيا بيتش
place kahama | name: كاهاما
place hsinchu | name: شينتشو ; سين شو
place manado | name: مانادو
place lishui | name: ليشوي
place eslamshahr | name: اسلامشهر
place chengde | name: تشنغده
place basuo | name: باسوه
place ensenada | name: إنسينادا
place jundiai | name: جوندياي
place zhangjiajie | name: زانغجياجي
place fujisawa | name: فوجيساوا
place sandakan | name: سانداكان
place laval | name: لافال [weak]
place manizales | name: مانيزاليس
place kashiwa | name: كاشيوا
place tel-aviv | name: تل أبيب يافا
place machida | name: ماتشيدا
place mataram | name: ماتارام
place ningde | name: نينغده
place cusco | name: كوسكو
place jiuquan | name: جيوتشيوان
place kuala-terengganu | name: كوالا ترنغانو
place toyota | name: تويوتا [weak]
place dingxi | name: دينغشي
place tver | name: تفير
place rio-branco | name: ريو برانكو
place takamatsu | name: تاكاماتسو
place san-juan | name: سان خوآن
place alor-setar | name: ألور ستار
place tongchuan | name: تونغتشوان
place nuevo-laredo | name: نويفو لاريدو
place tampa | name: تامبا
place magnitogorsk | name: مغنيتاغورسك
place guyuan | name: قويوان
place minneapolis | name: مينيابولس
place ardabil | name: اردبيل
place chaoyang | name: تشاويانغ
place yokosuka | name: يوكوسوكا
place szczecin | name: شتشيتسين ; شتتين
place ivanovo | name: إيفانوفو
place jixi | name: جيشي
place kuching | name: كوتشينغ
place tongling | name: تونغلينغ
place antofagasta | name: أنتوفاغاستا ; انتوفاجاستا
place dayrah | name: ديرة
place kisumu | name: كيسومو
place barinas | name: باريناس
place wichita | name: ويتشيتا [weak]
place samsun | name: سامسون
place tanga | name: تانغا [weak]
place gaomi | name: قاومي
place san-pedro | name: سان بيدرو
place arlington | name: أرلينغتون
place ambato | name: أمباتو
place bochum | name: بوخوم ; بوخم
place kahramanmaras | name: قهرمان مرعش
place chongzuo | name: تشونغتسوه
place okazaki | name: أوكازاكي
place bawshar | name: بوشر
place latur | name: لاتور
place tanzhou | name: تانتشو
place mazatlan | name: ماساتلان
place irapuato | name: ايرابواتو
place ichinomiya | name: إيتشينوميا
place brno | name: برنو
place iasi | name: ياش [weak]
place hechuan | name: خهتشوان
place utrecht | name: أوترخت
place rohtak | name: روهتاك
place rustenburg | name: روستنبرغ
place bakersfield | name: بيكرسفيلد
place bengkulu | name: بنجكولو
place yogyakarta | name: يوجياكرتا
place xuanhua | name: شيوانهوا
place bafoussam | name: بافؤسام
place thu-dau-mot | name: تو دائو موت
place takasaki | name: تاكاساكي
place seremban | name: سرمبان
place tawau | name: تاواو
place cardiff | name: كارديف
place fenghuang | name: فنغهوانغ
place puerto-la-cruz | name: بويرتو لا كروز
place vinnytsya | name: فينيتسا
place usak | name: أوشاك ; عشاق [weak]
place leicester | name: لايستر ; لستر
place nara-shi | name: نارا
place florence | name: فلورنسا [weak] ; فلورانس
place ahilyanagar | name: أحمدناجار ; أحمد نغر
place huanggang | name: هوانغقانغ
place bydgoszcz | name: بيدغوشتش
place bradford | name: برادفورد
place cleveland | name: كليفلاند [weak]
place anqiu | name: آنتشيو
place alanya | name: ألانيا
place new-orleans | name: نيو أورلينز
place keelung | name: كي لنغ
place jizhou | name: جيتشو
place blumenau | name: بلوميناو
place hrodna | name: غرودنو
place wuppertal | name: فوبرتال
place lublin | name: لوبلين ; لبلن
place huocheng | name: هوهتشنغ
place aurora | name: أورورا [weak]
place franca | name: فرانكا
place vitebsk | name: فيتيبسك
place taraz | name: تاراز
place lobito | name: لوبيتو
place zanjan | name: زنجان
place fengshan | name: فنغشان
place kawagoe | name: كاواغويه
place muzaffarpur | name: مظفربور
place villahermosa | name: فيلاهيرموسا
place cabimas | name: كابيماس
place honolulu | name: هونولولو
place anaheim | name: آناهايم
place tarsus | name: تارسوس ; طرسوس
place pengze | name: بنغتسه
place bahir-dar | name: بحر دار
place al-mahmudiyah | name: المحمودية
place sikasso | name: سيكاسو
place sanandaj | name: سنندج
place bilbao | name: بلباو [weak]
place ambon | name: أمبون ; آمبن
place chifeng | name: تشيفنغ
place corrientes | name: كورينتس
place yunlong | name: يونلونغ
place koshigaya | name: كوشيغايا
place coventry | name: كوفنتري
place logan | name: لوغان سيتي
place otsu | name: أوتسو
place qitaihe | name: تشيتايخه
place nakano | name: ناكانو
place turmero | name: ترمرو
place tokorozawa | name: توكوروزاوا
place pizhou | name: بيتشو
place cirebon | name: سيريبون
place laixi | name: لايشي
place jhang-sadr | name: جانغ صدر
place kaluga | name: كالوغا
place celaya | name: سيلايا
place serekunda | name: سيريكوندا
place markham | name: ماركام
place randburg | name: راندبورغ ; راندبورج
place safi | name: آسفي
place simferopol | name: سيمفروبول ; سيمفربول
place orlando | name: أورلاندو [weak]
place vina-del-mar | name: فينيا ديل مار
place tieling | name: تيهلينغ
place qazvin | name: قزوين
place asahikawa | name: أساهيكاوا
place nukus | name: نوكوس ; نكوس
place bielefeld | name: بيليفيلد [weak]
place khorramshahr | name: الخرمشهر ; خرمشهر
place mathura | name: ماتورا
place hechi | name: خهتشي
place smolensk | name: سمولينسك
place oral | name: أورال
place khorramabad | name: خرم آباد
place tongshan | name: تونغشان
place plovdiv | name: بلوفديف
place koriyama | name: كورياما
place yanji | name: يانجي
place roodepoort | name: روديبورت
place cordoba-esp | name: كوردوبا ; قرطبة [weak]
place lincang | name: لينتسانغ
place nottingham | name: نوتنغهام
place vaughan | name: فاوجان
place xingyi | name: شينغي
place alwar | name: الوار ; الور
place lexington | name: ليكسينغتون
place tantou | name: تانتو
place saransk | name: سارانسك
place nantes | name: نانت
place varna | name: فارنا
place damanhur | name: دمنهور
place constanta | name: كونستانتسا
place riverside | name: ريفرسايد
place baicheng | name: بايتشنغ
place bari | name: باري [weak]
place corpus-christi | name: كوربوس كريستي
place cherepovets | name: تشيريبوفيتس
place preston | name: برستون
place lianshan | name: ليانشان
place denizli | name: دنيزلي
place vologda | name: فولوغدا
place catania | name: كاتانيا
place cincinnati | name: سينسيناتي
place santa-ana | name: سانتا أنا
place butuan | name: بوتوان
place shahriar | name: شهريار
place shahr-e-qods | name: شهر قدس ; شهرك قدس
place kurgan | name: كورغان
place tampico | name: تامبيكو
place tabora | name: تابورا
place kasugai | name: كاسوغاي
place mannheim | name: مانهايم
place akita | name: أكيتا
place vladikavkaz | name: فلاديقوقاز ; فلاديكافكاز
place stockton | name: ستوكتون
place yokkaichi | name: يوكايتشي
place pittsburgh | name: بيتسبرغ
place akashi | name: أكاشي
place kurume | name: كورومي
place graz | name: غراتس
place saint-paul | name: سانت بول
place changyi | name: تشانغي
place valladolid | name: بلد الوليد ; فايادوليد
place miri | name: ميري [weak]
place xinyi | name: شيني
place mardan | name: مردان
place surgut | name: سورغوت
place swansea | name: سوانزي [weak]
place san-pablo | name: سان بابلو
place newcastle-upon-tyne | name: نيوكاسل أبون تاين
place gatineau | name: غاتينو
place yangshuo | name: يانغشوه
place bahia-blanca | name: باهيا بلانكا
place aomori | name: آوموري
place boma | name: بوما
place darbhanga | name: دربنقا
place rufisque | name: روفسك
place murmansk | name: مورمانسك
place lincoln | name: لنكن [weak]
place bergen | name: برغن
place noida | name: نويدا
place tambov | name: تامبوف
place vigo | name: فيغو
place semey | name: سيماي
place thanjavur | name: ثنجفور
place resistencia | name: ريسيستينسيا
place morioka | name: موريوكا
place san-cristobal | name: سان كريستوبال
place victoria | name: فكتوريا
place anchorage | name: أنكوريج
place kaunas | name: كاوناس
place machala | name: ماتشالا
place kabwe | name: كابوي
place ibaraki | name: إباراكي
place adapazari | name: آدابازاري
place cluj-napoca | name: كلوج نابوكا
place tacna | name: تاكنا
place chuncheon | name: تشنتشون
place al-qurnah | name: القرنة
place henderson | name: هندرسون [weak]
place jalna | name: جالنا ; جلنا
place greensboro | name: غرينزبورو
place chernihiv | name: تشرنيهيف
place karlsruhe | name: كارلسروه
place plano | name: بلانو
place ichihara | name: إيتشيهارا
place poltava | name: بولتافا
place geelong | name: غيلونغ
place tegal | name: تيغال
place valparaiso | name: فالبارايسو
place purnia | name: بورنيا
place newark | name: نيوآرك
place madison | name: ماديسون
place wollongong | name: وولونقونق ; ولونغونغ
place mingora | name: مينجورا
place ostrava | name: أوسترافا
place st-louis | name: سانت لويس
place petrozavodsk | name: بيتروزوفودسك
place taganrog | name: تاغانروغ
place wiesbaden | name: وائزبادن ; فيسبادن
place qarshi | name: قرشي
place kostroma | name: كوستروما
place brighton | name: برايتون
place hakodate | name: هاكوداته
place bab-ezzouar | name: باب الزوار
place loja | name: لوجا
place isfara | name: اسفرة
place istaravshan | name: استروشن
place ar-rayyan | name: الريان [weak]
place polokwane | name: بولوكوان
place gijon | name: خيخون
place derby | name: ديربي [weak]
place dessie | name: ديسي [weak]
place munster | name: مونستر
place gelsenkirchen | name: غيلسنكيرشن
place southampton | name: ساوثهامبتون
place corum | name: تشوروم
place merlo | name: مرلو
place durg | name: دورق ; دورج
place birganj | name: بيرغونج ; برغنج
place russeifa | name: الرصيفة
place shibin-al-kawm | name: شبين الكوم
place sterlitamak | name: سترليتاماك
place adiyaman | name: أديامان
place nagaoka | name: ناغاوكا
place saskatoon | name: ساسكاتون
place djelfa | name: الجلفة
place chula-vista | name: تشولا فيستا
place shimonoseki | name: شيمونوسكي
place toledo | name: توليدو [weak]
place el-daein | name: الضعين
place jersey | name: جيرسي سيتي
place reno | name: رينو [weak]
place riobamba | name: ريوبامبا
place sivas | name: سيواس
place wolverhampton | name: وولفرهامبتون
place maragheh | name: مراغة
place quilmes | name: كويلمس
place monchengladbach | name: مونشنغلادباخ
place zhytomyr | name: جيتومير
place bordeaux | name: بوردو [weak]
place antsirabe | name: أنتسيرابي
place chandler | name: تشاندلر
place tampere | name: تامبيري
place mahajanga | name: ماهاجانغا
place fort-wayne | name: فورت واين
place plymouth | name: بليموث
place sumy | name: سومي
place tacloban | name: تاكلوبان
place augsburg | name: آوغسبورغ
place hiratsuka | name: هيراتسوكا
place stoke-on-trent | name: ستوك-أون-ترينت
place foz-do-iguacu | name: فوز دو إيغواسو
place buffalo | name: بوفالو
place verona | name: فيرونا [weak]
place san-salvador-de-jujuy | name: سان سلفادور دي خوخوي
place durham | name: دورهام
place gdynia | name: غدينيا
place irvine | name: إرفاين
place kitchener | name: كيتشنر
place bratsk | name: براتسك
place chingola | name: شينغولا
place milton-keynes | name: ميلتون كينز
place laredo | name: لاريدو
place sari | name: ساري [weak]
place banda-aceh | name: باندا آسه ; باندا آتشيه
place oaxaca | name: أوخاكا
place petah-tiqva | name: بتاح تكفا
place bharatpur | name: بهاراتبور
place vantaa | name: فانتا
place hobart | name: هوبارت
place santiago-del-estero | name: سانتياغو ديل استيرو
place begusarai | name: بجساراي
place borujerd | name: بوروجيرد ; بروجرد
place afyonkarahisar | name: أفيون قره حصار
place jimma | name: جيما
place timisoara | name: تيميشوارا ; طمشوار
place santa-clara | name: سانتا كلارا
place a-coruna | name: لا كورونيا
place kelar | name: كلار
place singa | name: سنجة
place tarakan | name: تاراكان
place mzuzu | name: مزوزو
place burnaby | name: بورنبي
place lubbock | name: لوبوك
place montpellier | name: مونبلييه
place czestochowa | name: تشيستوخوفا
place chemnitz | name: كيمنتس
place aksaray | name: آق سراي
place orsk | name: أورسك
place vanderbijlpark | name: فاندربيجلبارك
place al-ashir-min-ramadan | name: العاشر من رمضان ; عاشر من رمضان
place northampton | name: نورثهامبتون ; نورثامبتون
place fuji | name: فوجي [weak]
place rivne | name: روفنو
place syktyvkar | name: سيكتيفكار
place nizhnevartovsk | name: نيجنفارتوفسك
place biratnagar | name: بيراتناغار ; بيراتنغر
place braunschweig | name: براونشفايغ
place musaffah | name: مصفح
place sasebo | name: ساسيبو
place angarsk | name: أنغارسك
place chigasaki | name: تشيغاساكي
place tsukuba | name: تسوكوبا
place arica | name: أريكا
place matsumoto | name: ماتسوموتو
place buenaventura | name: بوينافينتورا
place glendale | name: غلانديل
place klang | name: كلانغ
place khimki | name: خيمكي
place horlivka | name: هورليفكا
place osan | name: اوسان
place kasulu | name: كاسولو
place norfolk | name: نورفولك
place krefeld | name: كريفلد
place halle-saale | name: هاله [weak]
place oldham | name: أولدهام
place hialeah | name: هياليه
place sylhet | name: سيلهت
place garland | name: غارلاند ; جارلاند
place scottsdale | name: سكوتسديل
place irving | name: إيرفينغ ; ايرفينج
place magdeburg | name: ماغديبورغ
place eindhoven | name: آيندهوفن [weak]
place boise | name: بويسي
place chesapeake | name: تشيسابيك
place kediri | name: كديري
place north-las-vegas | name: نورث لاس فيغاس
place rouen | name: روان [weak]
place nizhnekamsk | name: نيجنكامسك
place karur | name: كرور
place craiova | name: كرايوفا
place granada | name: جرانادا
place saga | name: ساغا
place dzerzhinsk | name: دزيرجينسك
place kigoma | name: كيغوما
place fremont | name: فريمونت
place neuquen | name: نيوكوين
place halwan | name: حلوان
place kasukabe | name: كاسوكابي
place windsor | name: وندسور
place spokane | name: سبوكين
place longueuil | name: لونغوي
place vizianagaram | name: فيزينجارم
place netanya | name: نتانيا
place ciudad-lineal | name: سويداد لينيال
place san-lorenzo | name: سان لورينزو
place mohammedia | name: المحمدية [weak]
place tanjung-pinang | name: تانجونغ بينانغ
place baton-rouge | name: باتون روج
place radom | name: رادوم
place richmond | name: ريتشموند
place takarazuka | name: تاكارازوكا
place regina | name: ريجاينا
place sabzevar | name: سبزوار
place luton | name: لوتون ; لوتن
place bitung | name: بيتونغ
place blagoveshchensk | name: بلاغوفيشتشينسك
place kosice | name: كوشيتسه
place ota | name: أوتا
place puerto-vallarta | name: بويرتو فالارتا
place atsugi | name: أتسوغي
place najafabad | name: نجف آباد
place paradise | name: بارادايس
place tacoma | name: تاكوما
place puerto-princesa | name: بورتوبرنسس
place formosa | name: فورموزا ; فارموسا
place kanchipuram | name: كانشيبورم ; كانتشيبورام
place tulua | name: تولوآ [weak]
place shakhty | name: شاختاي
place mbarara | name: مبارارا
place neyshabur | name: نيسابور
place oviedo | name: أوفييدو
place messina | name: ميسينا
place oberhausen | name: أوبرهاوزن
place eluru | name: إيلورو
place galati | name: غالاتس
place badalona | name: بادالونا
place mainz | name: مائنز
place rybinsk | name: ريبينسك
place trondheim | name: تروندهايم
place oulu | name: أولو الفنلندية
place freiburg | name: فرايبورغ
place salt-lake | name: سالت ليك
place huntsville | name: هنتسفيل
place kure | name: كوري اليابانية
place bnei-brak | name: بني براك
place khouribga | name: خريبكة
place des-moines | name: دي موين
place cartagena-esp | name: كارتاخينا
place oakville | name: أوكفيل
place erfurt | name: إرفورت
place nazarabad | name: نظر آباد
place fontana | name: فونتانا
place mallawi | name: ملوي
place bukit-mertajam | name: بوكيت ميرتاجام
place lubeck | name: لوبيك ; لوبك
place isesaki | name: إسيساكي
place santa-cruz-de-tenerife | name: سانتا كروس دى تينيريفا ; سانتا كروث دي تينيريفه
place panchkula | name: بانتشكولا
place modesto | name: موديستو
place panabo | name: بانابو
place lijiang | name: ليجيانج
place burgas | name: بورغاس
place pskov | name: بسكوف
place beni-mellal | name: بني ملال
place sidi-bel-abbes | name: سيدي بلعباس
place kostanay | name: كوستناي
place antakya | name: أنطاكية
place rochester | name: روتشستر
place chungju | name: تشنغجو
place anand | name: أناند ; آنند
place oruro | name: أورورو
place kielce | name: كيلسي
place pamplona | name: بنبلونة
place portsmouth | name: بورتسموث
place sirjan | name: سيرجان
place bila-tserkva | name: بيلا تسيركفا
place oxnard | name: أوكسنارد
place mostoles | name: موستوليس ; موستولس
place turku | name: توركو
place worcester | name: ورسستر
place segou | name: سيغو
place sao-carlos | name: ساو كارلوس
place linz | name: لينتز
place biskra | name: بسكرة
place trieste | name: ترييستي
place moreno-valley | name: مورينو فالي
place zliten | name: زليتن
place padova | name: بادوفا
place las-tunas | name: لاس توناس
place matsue | name: ماتسوا
place bayamon | name: بايامون
place deoghar | name: دوغار
place bandundu-province | name: بانداندو
place osmaniye | name: عثمانية
place babol | name: بابل [weak]
place cabo-san-lucas | name: كابو سان لوكاس
place little-rock | name: ليتل روك
place corlu | name: تشورلو
place iringa | name: إيرينغا
place debrecen | name: دبرسن ; دبرتسن
place richmond-hill | name: ريتشموند هيل
place fayetteville | name: فاييتفيل
place huntington-beach | name: هونتينغتون بيتش
place tallahassee | name: تالاهاسي
place swindon | name: سويندون
place townsville | name: تاونسفيل
place yonkers | name: يونكيرس
place glendale-usa | name: غلينديل
place petropavl | name: بتروبافل
place cypress | name: سايبرس
place brescia | name: بريشيا
place nagareyama | name: ناغاره ياما
place charleroi | name: شارلروآ ; شارلوروا
place balakovo | name: بالاكوفو
place armavir | name: أرمافير
place yuzhno-sakhalinsk | name: يوجنو-ساخالينسك
place hagen | name: هاغن ; هاجن
place amarillo | name: أماريلو
place bulandshahr | name: بولندشهر ; بلندشهر
place aberdeen | name: أبردين
place taranto | name: تارانتو
place naivasha | name: نايفاشا
place rostock | name: روستوك
place parma | name: بارما
place itami | name: إتامي
place akron | name: آكرون
place talca | name: تالكا
place birjand | name: بيرجند
place torun | name: تورون
place almeria | name: ألمرية
place khammam | name: خامام
place holon | name: حولون
place middelburg | name: مدلبورخ
place moundou | name: موندو
place sambhal | name: سامبال
place durres | name: دوريس [weak] ; دراتش
place suzuka | name: سوزوكا
place la-plata | name: لابلاتا
place montgomery | name: مونتغومري
place liege | name: لييج
place kumagaya | name: كوماغايا
place prato | name: براتو
place kayes | name: كايس
place kassel | name: كاسل
place tebessa | name: تبسة
place severodvinsk | name: سفرودفنسك
place yamaguchi | name: ياماغوتشي
place alcala-de-henares | name: ألكالا دي إيناريس
place bago | name: باجو
place uji | name: يوجي
place bojnurd | name: بجنورد
place hat-yai | name: هات ياي
place zlatoust | name: زلاتوست
place peoria | name: بيوريا
place ashaiman | name: آشيامان
place providence | name: بروفيدنس
place knoxville | name: نوكسفيل
place fuenlabrada | name: فوينلابرادا
place hino | name: هينو
place jhelum | name: جهلم
place cork | name: كورك
place cam-pha | name: كام فا
place kofu | name: كوفو
place numazu | name: نامازو
place joetsu | name: جويتسو
place sunrise-manor | name: سنرايز مانور
place anjo | name: أنجو
place tottori-shi | name: توتوري
place leganes | name: ليجانيس
place grand-prairie | name: غراند براري
place shreveport | name: شريفبورت
place getafe | name: خيتافي
place kirikkale | name: كيركالي
place burlington | name: بيرلينجتون
place brownsville | name: براونزفيل
place cienfuegos | name: سينفويغوس
place overland-park | name: أوفرلاند بارك
place raebareli | name: راي بريلي
place khuraybat-as-suq | name: خريبة السوق
place dunhuang | name: دونهوانغ
place le-havre | name: لو هافر
place donostia-san-sebastian | name: سان سباستيان
place bilbeis | name: بلبيس
place kutahya | name: كوتاهية
place modena | name: مودينا
place bolu | name: بولو [weak]
place abakan | name: أباكان
place breda | name: بريدا ; بردا
place baishan | name: بايشان
place mobile | name: موبيل [weak]
place fort-lauderdale | name: فورت لاودردال
place oradea | name: أوراديا
place skikda | name: سكيكدة
place reggio-calabria | name: ريدجو كالابريا
place santa-clarita | name: سانتا كلاريتا
place banha | name: بنها
place petropavlovsk-kamchatsky | name: بتروبافلوفسك
place wadi-as-sir | name: وادي السير
place odense | name: أودنسه ; ادنسه
place sacaba | name: ساكابا
place berazategui | name: بيرازاتيغي
place edirne | name: أدرنة
place kyaukpyu | name: كياوكبيو
place varamin | name: ورامين
place saarbrucken | name: ساربروكن
place jizzax | name: جيزاخ ; جيزك
place tiaret | name: تيارت
place la-rioja | name: لا ريوخا
place ipswich | name: إبسوتش
place chlef | name: الشلف ; شلف [weak]
place spring-valley | name: سبرينغ فالي
place santa-rosa | name: سانتا روسا
place nijmegen | name: نايميخن
place idku | name: إدكو
place uppsala | name: أوبسالا
place eugene | name: يوجين
place almere-stad | name: آلمره استاد
place burgos | name: برغش
place saint-etienne | name: سانت إتيان
place oceanside | name: أوسيانسيدي
place salem-usa | name: سايلم
place saveh | name: ساوه
place garden-grove | name: غاردين غروفي
place karaman | name: كارامان ; قرامان
place oshawa | name: أوشاوا
place rancho-cucamonga | name: رانتشو كوكامونغا
place cape-coral | name: كيب كورال
place tomakomai | name: توماكوماي
place san-miguel-de-allende | name: سان ميغيل دي الليندي
place hitachi | name: هيتاتشي
place pathankot | name: باثانكوت
place sakura | name: ساكورا
place santander | name: سانتاندير ; سانتاندر
place shimla | name: شيملا
place myeik | name: ماييك
place albacete | name: الباسيتي ; البسيط [weak]
place bata | name: باتا
place kamakura | name: كاماكورا
place izumo | name: إزومو
place tunja | name: تونخا
place alcorcon | name: ألكوركون
place gisenyi | name: جيسايني
place isparta | name: إسبرطة
place walsall | name: والسال
place herne | name: هيرنه ; هرنه
place sioux-falls | name: سايوكس فالز
place prizren | name: بريزرن
place urayasu | name: يورايسو
place ontario | name: أونتاريو
place fort-collins | name: فورت كولنز
place ramat-gan | name: رمات غان ; رمت غان
place temirtau | name: تميرتاو
place springfield | name: سبرينغفيلد
place sunderland | name: سندرلاند [weak] ; ساندرلند
place takaoka | name: تاكاوكا
place nishio | name: نيشيو
place san-luis | name: سان لويس
place ouargla | name: ورقلة
place kipushi | name: كيبوشي
place jaunpur | name: جونفور
place hirosaki | name: هيروساكي
place pilsen | name: بلزن
place toulon | name: طولون ; تولون
place porto-seguro | name: بورتو سيجورو
place moratuwa | name: موراتووا
place angers | name: أنجيه
place kushiro | name: كوشيرو
place berezniki | name: بيريزنيكي
place volgodonsk | name: فولغودونسك
place oyama | name: أوياما
place miass | name: مياس
place novocherkassk | name: نوفوتشركاسك
place elk-grove | name: إلك غروفي
place clarksville | name: كلاركسفيل
place linkoping | name: لينشوبينغ
place iwata | name: إواتا
place pembroke-pines | name: بيمبروك باينز
place obihiro | name: أوبيهيرو
place dasoguz | name: داشوغوز ; داش اوغوز
place osnabruck | name: أسنابروك
place calama | name: كالاما
place niiza | name: نيزا
place greater-sudbury | name: غريتر سودبوري
place ulanhot | name: أولان هوت
place tonk | name: تونك
place udupi | name: أودوبي
place zenica | name: زينيتسا
place solingen | name: زولينغن
place muridke | name: موريدكي
place musoma | name: موسوما ; ماسوما
place nazran | name: نازران
place port-gentil | name: بورت جنتيل
place hadano | name: هادانو
place piraeus | name: بيرايوس
place bournemouth | name: بورنموث
place ibri | name: ولاية عبري ; عبري [weak]
place ludwigshafen-am-rhein | name: لودفيغسهافن
place aydin | name: أيدين
place mckinney | name: ماككيني
place mostaganem | name: مستاغانم ; مستغانم
place chirchiq | name: تشيرتشيق
place bandar-e-mahshahr | name: بندر ماهشهر
place leverkusen | name: ليفركوزن [weak]
place haarlem | name: هارلم [weak]
place arnhem | name: آرنهم ; آرنم
place dourados | name: دورادوس
place taza | name: تازة
place al-matariyah | name: المطرية
place ogaki | name: أوغاكي
place newport | name: نيوبورت
place coquimbo | name: كوكويمبو
place miyakonojo | name: مياكونوجو
place lancaster | name: لانكستر
place rubtsovsk | name: روبتسوفسك
place sayama | name: ساياما
place chittoor | name: شيتور
place salamanca | name: سلامنكا
place anderlecht | name: أندرلخت [weak] ; آندرلشت
place mytishchi | name: ميتيشي
place salavat | name: سالافات
place cary | name: كاري [weak]
place oldenburg | name: أولدنبورغ
place tochigi | name: توتشيغي
place bordj-bou-arreridj | name: برج بوعريريج
place grenoble | name: غرونوبل
place palmdale | name: بالمديل
place george-town | name: جورج تاون ; جورج تون
place el-achir | name: اليشير
place hayward | name: هايوارد
place ueda | name: يويدا
place salinas | name: ساليناس
place livorno | name: ليفورنو
place tiraspol | name: تيراسبول
place saharsa | name: ساهارسا ; سهارسا
place qalyub | name: قليوب
place marbella | name: ماربيلا ; ماربلا
place york | name: يورك
place orebro | name: أوربرو
place vidisha | name: فيديشا
place sunnyvale | name: سانيفال
place tema | name: تيما
place telford | name: تلفورد
place settat | name: سطات
place kawanishi | name: كاوانيشي
place hassan | name: هاسان
place lyubertsy | name: ليوبارتسي
place bumba | name: بومبا ; بامبا
place la-serena | name: لا سيرينا ; لاسرنا
place miskolc | name: ميشكولتس
place abu-kabir | name: أبو كبير
place frisco | name: فريسكو
place janzur | name: جنزور
place nalgonda | name: نالجوندا
place kovrov | name: كوفروف
place kariya | name: كارييا
place pasadena | name: باسادينا
place mit-ghamr | name: ميت غمر
place jackson | name: جاكسون [weak]
place enschede | name: إنسخيده ; انسخده
place souk-ahras | name: سوق أهراس
place pomona | name: بومونا
place cairns | name: كيرنز
place porbandar | name: بوربندر
place lakewood | name: ليكوود
place neuss | name: نويس
place bintulu | name: بينتولو
place akhmim | name: أخميم
place girga | name: جرجا
place saqqez | name: سقز [weak]
place logrono | name: لوغرونيو
place escondido | name: إسكونديدو
place suwaylih | name: صويلح
place erzincan | name: أرزينجان ; ارزنجان
place kirsehir | name: قرشهر
place kokshetau | name: كوكشيتو
place anantnag | name: أنانتناج
place badajoz | name: باداخوس ; باداخوز
place talcahuano | name: تالكاهوانو
place musashino | name: موساشينو
place balashikha | name: بالاشيكا
place raigarh | name: رايجاره
place tordher | name: توردهر
place split | name: سبليت
place disuq | name: دسوق
place cagliari | name: كالياري
place marvdasht | name: مرودشت
place jyvaskyla | name: يوفاسكولا
place rafsanjan | name: رفسنجان
place medea | name: المدية
place pecs | name: بيتش
place spanish-town | name: سبانيش تاون
place bukoba | name: بوكوبا
place navoiy | name: نافوي ; نوائي
place canakkale | name: جاناكالي
place touggourt | name: توقرت ; تقرت
place shillong | name: شيلونغ
place aalborg | name: آلبورغ
place shahrisabz | name: شهرسبز
place kimberley | name: كيمبرلي
place samalut | name: سمالوط
place jahrom | name: جهرم
place potosi | name: بوتوسي
place ilam | name: إيلام [weak]
place mtwara | name: متوارا ; امتوارا
place sarh | name: صارح
place sekondi-takoradi | name: سيكوندي تاكورادي
place kirdasah | name: كرداسة
place bhisho | name: بيشو
place bilqas | name: بلقاس
place larache | name: العرائش ; عرائش
place rabak | name: ربك [weak]
place shahreza | name: شهرضا
place laghouat | name: الأغواط ; اغواط
place tahta | name: طهطا
place sibiu | name: سيبيو
place m-sila | name: المسيلة
place franceville | name: فرانسفيل
place innsbruck | name: إنسبروك
place shahrud | name: شاهرود ; شارود
place iranshahr | name: ايرانشهر
place al-ajaylat | name: العجيلات
place udon-thani | name: ودون تاني
place umea | name: أوميو
place zwolle | name: زووله
place tokat | name: توقات
place sukrah | name: سكرة
place copiapo | name: كوبيابو
place quibdo | name: كيبدو
place guelmim | name: كلميم
place shahr-e-kord | name: شهر كرد
place bat-yam | name: بات يام
place sinah | name: سينة
place kafr-ad-dawwar | name: كفر الدوار
place khenifra | name: خنيفرة
place vasteras | name: فيستيروس
place al-manzalah | name: المنزلة [weak]
place nakhon-ratchasima | name: ناخون راتشاسيما
place munuf | name: منوف
place giresun | name: غيرسون
place kastamonu | name: قسطموني
place ajlun | name: عجلون
place kuopio | name: كووبيو
place karabuk | name: كارابوك
place willemstad | name: ويلمستاد
place soran | name: سوران
place bet-shemesh | name: بيت شيمش
place semnan | name: سمنان
place ashmun | name: أشمون
place leeuwarden | name: ليوواردن
place gorzow-wielkopolski | name: غورجوف ويلكوبولسكي
place marand | name: مرند
place as-sinbillawayn | name: السنبلاوين
place samandag | name: صمان داغي
place relizane | name: غليزان
place bordj-el-kiffan | name: برج الكيفان
place az-zubayr | name: الزبير [weak]
place ubon-ratchathani | name: أوبون راتشاثاني
place maastricht | name: ماسترشت ; ماسترخت
place tekirdag | name: تكيرداغ
place dorud | name: دورود
place lahti | name: لاهتي
place stara-zagora | name: ستارا زاغورا
place ruse | name: روسه
place hartford | name: هارتفورد
place trento | name: ترينتو ; ترنتو
place perugia | name: بيرودجا
place guelma | name: قالمة
place rustaq | name: الرستاق
place gereida | name: قريضة
place rize | name: ريزه
place mohammad-shahr | name: محمد شهر
place berkane | name: بركان [weak]
place huaraz | name: اواراز ; واراس
place lhasa | name: لهاسا ; لاسا
place zielona-gora | name: جلونا غورا
place maghaghah | name: مغاغة
place nakhon-pathom | name: ناخون باتوم
place manfalut | name: منفلوط
place nyiregyhaza | name: نيرغهازا
place rouiba | name: الرويبة
place banfora | name: بانفورا
place setubal | name: سيتوبال ; ستوبال
place kyzyl | name: كيزيل
place faqus | name: فاقوس
place taldykorgan | name: تالديكورغان
place orleans | name: أورليان
place bani-mazar | name: بني مزار
place ar-rifa | name: الرفاع ; رفاع
place vlore | name: فلوره
place amasya | name: أماصيا
place mendoza | name: مندوزا
place balkh | name: بلخ [weak]
place aryanah | name: اريانة
place khenchela | name: خنشلة
place siirt | name: سعرد
place al-fashn | name: الفشن
place talkha | name: طلخا
place jonkoping | name: يونشوبينغ
place lansing | name: لانسنغ
place satu-mare | name: ساتو ماري ; ستو ماره
place gyumri | name: غيومري
place bou-saada | name: بو سعادة
place abnub | name: أبنوب
place kandy | name: كاندي
place namur | name: نامور
place st-john-s | name: سانت جونز
place kfar-saba | name: كفار سابا
place bender | name: بيندر
place an-nu-maniyah | name: النعمانية
place kufa | name: الكوفة
place san-juan-arg | name: سان جوآن
place warisan | name: ورسان
place trincomalee | name: ترينكومالي
place an-nuhud | name: النهود
place umm-qasr | name: أم قصر ; ميناء أم قصر
place manokwari | name: مانوكواري
place as-suwayq | name: السويق
place elista | name: إيليستا
place mingachevir | name: مينغاتشيفير ; مينغاتشفير
place abu-tij | name: أبو تيج
place baraki | name: براقي
place drammen | name: درامن
place oued-zem | name: وادي زم ; واد زم
place ed-damer | name: الدامر
place buzau | name: بوزاو
place liberec | name: ليبيريتس
place santa-rosa-arg | name: سانتا روزا
place dayrut | name: ديروط
place merauke | name: ميروكي
place zonguldak | name: زونغولداق
place igdir | name: اغدير
place parsabad | name: فارس آباد
place szekesfehervar | name: سيكشفهيرفار
place khanty-mansiysk | name: خانتي-مانسييسك
place dikirnis | name: دكرنس
place errachidia | name: الرشيدية
place funchal | name: فونشال
place sabt-alalayah | name: سبت العلايا
place santiago-de-compostela | name: سانتياغو دي كومبوستيلا ; سانتياجو دى كومبوستيلا
place olomouc | name: أولوموتس
place siauliai | name: شياولياي
place burao | name: برعو
place erdenet | name: اردنت
place naxcivan | name: نخجوان
place tumbes | name: تومبس
place yasuj | name: ياسوج
place schwerin | name: شفيرين
place burdur | name: بوردور
place lindi | name: ليندي [weak]
place ramnicu-valcea | name: رمينكو فيلتشا
place galle | name: غالي [weak]
place noumea | name: نوميا
place magadan | name: ماغادان ; ماجادان
place mugla | name: موغلا ; مغلا
place kars | name: كارس ; قارص
place nigde | name: نيغدة
place hradec-kralove | name: هرادتس كرالوفه
place pleven | name: بلفن
place fort-de-france | name: فور-دو-فرانس ; فور دو فرانس
place trenton | name: ترنتون
place pardubice | name: باردوبيتسه
place pakse | name: باكسي
place ben-arous | name: بن عروس
place yozgat | name: يوزغات
place balkanabat | name: بلخان آباد
place santa-fe | name: سانتا فيه
place lerik | name: لريك
place nitra | name: نيترا
place al-marj | name: المرج ; شعبية المرج
place suceava | name: سوتشافا
place sliven | name: سليفن
place pori | name: بوري
place al-kharjah | name: الخارجة [weak]
place lodwar | name: لودوار
place montego-bay | name: مونتيغو باي
place mus | name: موش [weak] ; مووش
place pernik | name: برنيك
place bartin | name: بارتين ; بارتن
place luzern | name: لوسرن
place zilina | name: جيلينا
place drobeta-turnu-severin | name: دروبيتا تورنو سيفيرين
place joensuu | name: يوينسو ; جوئنسو
place daugavpils | name: داوغافبيلس
place vanadzor | name: فانادزور
place kouvola | name: كوفولا
place lulea | name: لوليو
place ramla | name: الرملة
place sankt-gallen | name: سانت غالن
place nevsehir | name: نوشهر
place rundu | name: روندو
place bismarck | name: بيسمارك
place kumanovo | name: كومانوفو
place gavle | name: يفله
place am-timan | name: أم التيمان
place banska-bystrica | name: بانسكا بيستريتسا
place bilecik | name: بيله جك
place al-buraymi | name: البريمي
place birobidzhan | name: بيروبيجان
place targu-jiu | name: ترجو جيو
place lappeenranta | name: لابينرنتا
place guanajuato | name: غواناخواتو
place yalova | name: يالوفا
place vaxjo | name: فاكسيو
place doba | name: دوبا
place ain-temouchent | name: عين تموشنت
place halmstad | name: هالمستاد
place nabeul | name: نابل [weak]
place vaasa | name: فآسا
place dobrich | name: دوبريتش
place bitola | name: بيتولا
place bouira | name: البويرة
place hameenlinna | name: هامينلينا
place adrar | name: أدرار
place blagoevgrad | name: بلاغويفغراد
place zadar | name: زادار ; زدار
place oum-el-bouaghi | name: أم البواقي
place seinajoki | name: سينايوكي
place karlskrona | name: كارلسكرونا
place tissemsilt | name: تيسمسيلت ; تسمسيلت
place rovaniemi | name: روفانييمي
place tulcea | name: تولتشيا
place cheyenne | name: شايان
place bazarak | name: بازارك
place rivera | name: ريفيرا
place haskovo | name: هاسكوفو
place taloqan | name: تالقان
place alba-iulia | name: ألبا يوليا
place koulikoro | name: كوليكورو
place kangar | name: كانجار
place bongor | name: بنقور
place slatina | name: سلاتينا
place mila | name: ميلة
place tetovo | name: تيتوفو ; تتوفو
place fredericton | name: فريدريكتون
place vaslui | name: فاسلوي
place trnava | name: ترنافا
place songkhla | name: سونجخلا
place beja | name: باجة
place cayenne | name: كايين
place karlstad | name: كارلستاد
place anuradhapura | name: أنورادابورا
place merida-esp | name: مريدا
place sonsonate | name: سنسناته
place goz-beida | name: قوز بيضة ; قوز بيدا
place carson | name: كارسون سيتي
place ouled-djellal | name: أولاد جلال
place kirklareli | name: قرقلر ايلي
place dapaong | name: داباونق
place veles | name: فيليس
place invercargill | name: إنفركارجل
place el-menia | name: المنيعة
place ushuaia | name: أوشوايا
place kaedi | name: كيهيدي
place dongola | name: دنقلا ; دنقله
place tsevie | name: سيفييه
place olympia | name: أولمبيا
place shibirghan | name: شبرغان ; شبرغن
place tonsberg | name: تونسبيرغ
place pazardzhik | name: بازارجيك
place zouerat | name: الزويرات ; ازويرات
place nelson | name: نيلسون [weak]
place ajaccio | name: أجاكسيو
place mongo | name: مونقو ; مونجو
place el-kef | name: الكاف [weak]
place bitlis | name: بيطليس ; بتليس
place lautoka | name: لاوتوكا
place zalau | name: زالاو
place lamia | name: لمياء [weak]
place usulutan | name: اوسولوتآن
place mahdia | name: المهدية [weak]
place gostivar | name: غوستيفار
place harrisburg | name: هاريسبرج
place moyobamba | name: موجوبامبا
place ali-sabih | name: علي صبيح
place zaranj | name: زرنج
place ostersund | name: إوسترسوند ; اوسترشوند
place vratsa | name: فراتسا
place hrazdan | name: هرازدان
place salekhard | name: سالخارد
place alytus | name: أليتس ; الوتس
place viedma | name: فيدما
place asadabad | name: اسد آباد
place kokkola | name: كوكولا
place leticia | name: ليتيسيا
place gabrovo | name: غابروفو
place tevragh-zeina | name: تفرغ زينه
place bayburt | name: بايبورت
place ratnapura | name: راتنابورا
place badulla | name: بادولا
place alajuela | name: ألاخويلا
place montana | name: مونتانا
place luang-prabang | name: لوانغ برابانغ
place middelburg-nld | name: ميديلبورخ
place komotini | name: كوموتيني
place karlovy-vary | name: كارلوفي فاري
place slavonski-brod | name: سلافونسكي برود
place daman | name: دامان
place kardzhali | name: كارجلي
place concord | name: كونكورد
place farah | name: فراه
place swords | name: اسوردز
place jefferson | name: جفرسون سيتي
place famagusta | name: فاماغوستا
place santa-elena | name: سانتا إيلينا ; سانتا النا
place ohrid | name: أوخريد
place tromso | name: ترومسو ; ترومسا
place karlovac | name: كارلوفاتش
place annapolis | name: أنابوليس
place alexandria-rou | name: أليكساندريا
place yambio | name: يامبيو
place massakory | name: مسكوري
place agdam | name: آغدام ; آق دام
place el-meghaier | name: المغير
place brcko | name: برتشكو
place charlottetown | name: تشارلوت تاون
place aweil | name: أويل [weak]
place kalmar | name: كالمار
place el-tor | name: الطور [weak]
place celje | name: تسليي
place struga | name: ستروغا
place barda | name: بردع
place tozeur | name: توزر
place falun | name: فالون [weak] ; فالن
place xacmaz | name: خاشماز
place schaffhausen | name: شافهاوزن ; شفوزان
place kajaani | name: كايآني
place varazdin | name: فاراجدين
place shamkhor | name: شمكير
place moussoro | name: موسورو
place zalinjay | name: زالنجي
place marijampole | name: ماريامبوله
place garoua | name: غاروا
place sinop | name: سينوب
place vidin | name: فيدن
place targovishte | name: تارغوفيشته
place bodo | name: بودو
place durazno | name: دوراسنو ; دورازنو
place ubari | name: أوباري
place biltine | name: بلتن
place neuchatel | name: نوشاتيل ; نوشاتل
place pilar | name: بيلار
place selibaby | name: سيليبابي ; سيلبابي
place helena | name: هيلينا
place rumbek | name: رمبيك
place manouba | name: منوبة
place juneau | name: جونو
place siliana | name: سليانة
place kicevo | name: كيتشيفو
place sibenik | name: شيبينيك
place bubanza | name: بوبونزا
place arendal | name: أرندال
place murzuk | name: مرزق
place oranjestad | name: أورنجستاد
place ati | name: آتيا
place bregenz | name: بريغنز [weak]
place amdjarass | name: أم جرس
place silistra | name: سيليسترا
place hamar | name: هامار
place lillehammer | name: ليلهامر
place boumerdas | name: أبو مرداس ; بومرداس
place razgrad | name: رازغراد
place kurunegala | name: كورونيغالا
place nalut | name: نالوت
place buri-ram | name: بوريرام
place whitehorse | name: وايت هورس
place ayoun-el-atrous | name: عيون العتروس
place lovech | name: لوفتش
place sisak | name: سيساك
place kyrenia | name: غرنة
place al-wakrah | name: الوكرة
place rezekne | name: ريزكني
place papeete | name: بابيتي
place rawson | name: راوسون
place moutsamoudou | name: موتسامودو
place kebili | name: قبلي [weak]
place douglas | name: دوغلاس [weak]
place artvin | name: أرتفين ; أرتوين
place frauenfeld | name: فروآنفلد ; فراونفيلد
place utena | name: أوتينا ; اوتنا
place ibra | name: إبراء
place harnosand | name: هارنوساند ; هرنوسند
place kingstown | name: كينغستاون
place novo-mesto | name: نوفو ميتسو
place hun | name: هون [weak]
place bjelovar | name: بيلوفار
place nueva-loja | name: نويفا لوخا
place agdas | name: آق داش
place visby | name: فيسبي
place massawa | name: مصوع
place ardahan | name: أرداهان ; ارداخان
place victoria-syc | name: فيكتوريا [weak]
place valmiera | name: فالميرا
place artashat | name: أرتاشات
place molde | name: مولده [weak]
place quba | name: قوبا
place koprivnica | name: كوبريفنيتسا
place vukovar | name: فوكوفار
place timimoun | name: تيميمون ; تميمون
place aarau | name: أراو
place jekabpils | name: جيكاببيلس
place zaghouan | name: زغوان
place gevgelija | name: غيفغليا
place andorra-la-vella | name: أندورا لا فيلا
place yellowknife | name: يلونايف
place ponta-delgada | name: بونتا ديلغادا
place torit | name: توريت
place castries | name: كاستريس
place charlotte-amalie | name: شارلوت أمالي
place tadjoura | name: تاجورة ; تجرة
place akureyri | name: أكوريري
place al-khawr | name: الخور [weak]
place qazax | name: قازاخ
place augusta | name: أوغوستا
place baruun-urt | name: باروون-اورت
place debar | name: ديبار ; دبار
place budva | name: بودفا
place khasab | name: خصب [weak]
place mendefera | name: منديفيرا ; مندفرا
place ashtarak | name: آشتاراك
place arta | name: أرتا ; عرتا
place akhaltsikhe | name: آخالتسيخه
place viljandi | name: فيلياندي
place mehtar-lam | name: مهتر لام
place fomboni | name: فومبوني
place pozega | name: بوزيغا
place solothurn | name: سولوتورن
place roseau | name: روسو
place saint-peter-port | name: سان بيتر بورت
place kargil | name: كرغيل
place tukums | name: توكوموس
place keflavik | name: كيفلافيك
place barentu | name: بارنتو
place rosso | name: روصو
place akjoujt | name: أكجوجت
place herisau | name: هيراسايو
place zabbar | name: زابار
place anadyr | name: أنادير
place portalegre | name: بورتاليغري ; بورتاليجري
place obock | name: أوبوك ; أبخ [weak]
place daru | name: دارو
place astara | name: آستارا
place schwyz | name: شفيتس
place tipasa | name: تيبازة
place cetinje | name: ستنيي
place cakovec | name: تشاكوفيتش
place cesis | name: سسيس
place avarua | name: أفاروا
place torshavn | name: توشهافن
place basseterre | name: باستير
place pago-pago | name: باغو باغو
place basse-terre | name: باس-تير ; باس-تر
place kralendijk | name: كراليندايك
place road-town | name: رود تاون
place san-marino | name: سان مارينو المدينة
place longyearbyen | name: لونقييربين ; لونغياربين
place stanley | name: ستانلي [weak]
place philipsburg | name: فيليبسبورج
place mata-utu | name: ماتا-اتو ; ماتا-اوتو
place hagatna | name: هاغاتنيا
place kingston-nfk | name: كينغستون
place jamestown | name: جيمس تاون
place flying-fish-cove | name: فلاينغ فيش كوف
place adamstown | name: آدمزتاون

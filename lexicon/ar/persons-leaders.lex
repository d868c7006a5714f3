# Heads of state, of government and of organisations in Arabic; surnames alone are weak.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

person fahd
  name: فهد بن عبدالعزيز ; فهد بن عبد العزيز ; الملك فهد ; الملك فهد بن عبدالعزيز ; فهد بن عبدالعزيز آل سعود
person abdulaziz | name: سلطان بن عبدالعزيز ; سلطان بن عبد العزيز ; الأمير سلطان بن عبدالعزيز
person abdulaziz-nayef | name: نايف بن عبدالعزيز ; نايف بن عبد العزيز ; الأمير نايف بن عبدالعزيز
person nahyan | name: زايد بن سلطان آل نهيان ; الشيخ زايد بن سلطان ; الشيخ زايد بن سلطان آل نهيان
person maktoum | name: مكتوم بن راشد آل مكتوم ; مكتوم بن راشد
person thani | name: حمد بن خليفة آل ثاني ; حمد بن خليفة ; الشيخ حمد بن خليفة
person thani-abdullah | name: عبدالله بن خليفة آل ثاني ; عبد الله بن خليفة آل ثاني
person jassim | name: حمد بن جاسم ; حمد بن جاسم آل ثاني ; حمد بن جاسم بن جبر آل ثاني
person thani-qat
  name: عبدالله بن ناصر آل ثاني ; عبد الله بن ناصر آل ثاني ; عبدالله بن ناصر بن خليفة آل ثاني
  name: عبد الله بن ناصر بن خليفة آل ثاني
person alsabah | name: جابر الأحمد الصباح ; جابر الأحمد الجابر الصباح ; الشيخ جابر الأحمد
person alsabah-saad | name: سعد العبدالله الصباح ; سعد العبد الله الصباح ; سعد العبدالله السالم الصباح
person alsabah-nasser | name: ناصر المحمد الصباح ; ناصر المحمد الأحمد الصباح ; ناصر المحمد
person bajamal | name: عبدالقادر باجمال ; عبد القادر باجمال | short: باجمال [weak]
person mujawar | name: علي محمد مجور | short: مجور [weak]
person basindawa | name: محمد باسندوة ; محمد سالم باسندوة | short: باسندوة [weak]
person breik | name: سالم بن بريك ; سالم صالح بن بريك
person alyawer | name: غازي الياور ; غازي مشعل عجيل الياور | short: الياور [weak]
person allawi | name: إياد علاوي | short: علاوي [weak]
person alassad | name: حافظ الأسد | short: الأسد [weak]
person mero | name: محمد مصطفى ميرو
person alotari | name: محمد ناجي عطري ; ناجي عطري | short: عطري [weak]
person safar | name: عادل سفر
person khamis | name: عماد خميس
person aljalali | name: محمد غازي الجلالي
person albashir | name: محمد البشير [weak] | short: البشير [weak]
person alragheb | name: علي أبو الراغب
person alfayez | name: فيصل الفايز
person badran | name: عدنان بدران
person albakhit | name: معروف البخيت
person aldahabi | name: نادر الذهبي | short: الذهبي [weak]
person rifai | name: سمير الرفاعي
person khasawneh-awn | name: عون الخصاونة | short: الخصاونة [weak]
person tarawneh | name: فايز الطراونة
person mulki | name: هاني الملقي | short: الملقي [weak]
person hassan | name: جعفر حسان
person lahoud | name: إميل لحود | short: لحود [weak]
person hoss | name: سليم الحص
person hariri-rafic | name: رفيق الحريري | short: الحريري [weak]
person karami | name: عمر كرامي
person siniora | name: فؤاد السنيورة ; فواد السنيورة | short: السنيورة [weak]
person qurei | name: أحمد قريع
person fayyad | name: سلام فياض | short: فياض [weak]
person katsav | name: موشيه كتساف
person ebeid | name: عاطف عبيد
person nazif | name: أحمد نظيف
person shafik | name: أحمد شفيق
person tantawi | name: محمد حسين طنطاوي ; المشير طنطاوي
person sharaf | name: عصام شرف
person elganzouri | name: كمال الجنزوري
person qandil | name: هشام قنديل
person elbeblawi | name: حازم الببلاوي | short: الببلاوي [weak]
person idris | name: كامل إدريس
person moussa | name: معتز موسى
person saleh | name: بكري حسن صالح
person jalil | name: مصطفى عبدالجليل ; مصطفى عبد الجليل
person elmegarif | name: محمد المقريف
person zeidan | name: علي زيدان
person jibril | name: محمود جبريل
person elkeib | name: عبدالرحيم الكيب ; عبد الرحيم الكيب
person ali | name: زين العابدين بن علي ; بن علي [weak]
person ghannouchi-mohamed | name: محمد الغنوشي | short: الغنوشي [weak]
person mebazaa | name: فؤاد المبزع
person jebali | name: حمادي الجبالي
person laarayedh | name: علي العريض ; علي لعريض
person jomaa | name: مهدي جمعة
person ennaceur | name: محمد الناصر [weak]
person fakhfakh | name: إلياس الفخفاخ | short: الفخفاخ [weak]
person mechichi | name: هشام المشيشي | short: المشيشي [weak]
person hachani | name: أحمد الحشاني | short: الحشاني [weak]
person madouri | name: كمال المدوري | short: المدوري [weak]
person zenzri | name: سارة الزعفراني الزنزري ; سارة الزعفراني | short: الزنزري [weak]
person benflis | name: علي بن فليس
person ouyahia | name: أحمد أويحيى | short: أويحيى [weak]
person belkhadem | name: عبدالعزيز بلخادم ; عبد العزيز بلخادم
person bedoui | name: نور الدين بدوي ; نورالدين بدوي
person bensalah | name: عبدالقادر بن صالح ; عبد القادر بن صالح
person djerad | name: عبدالعزيز جراد ; عبد العزيز جراد
person larbaoui | name: نذير العرباوي ; نادر العرباوي | short: العرباوي [weak]
person ghrieb | name: سيفي غريب | short: غريب [weak]
person youssoufi | name: عبدالرحمن اليوسفي ; عبد الرحمن اليوسفي ; عبدالرحمان اليوسفي
person jettou | name: إدريس جطو
person fassi | name: عباس الفاسي
person taya | name: معاوية ولد سيد أحمد الطايع ; معاوية ولد الطايع
person vall | name: اعلي ولد محمد فال ; علي ولد محمد فال
person abdallahi | name: سيدي ولد الشيخ عبد الله ; سيدي محمد ولد الشيخ عبد الله ; سيدي ولد الشيخ عبدالله
person bilal | name: محمد ولد بلال
person djay | name: المختار ولد اجاي
person hassan-abdiqasim | name: عبدالقاسم صلاد حسن ; عبد القاسم صلاد حسن
person ahmed | name: عبدالله يوسف أحمد ; عبد الله يوسف أحمد
person ahmed-sharif | name: شيخ شريف شيخ أحمد ; شريف شيخ أحمد | short: شيخ شريف [weak]
person khaire | name: حسن علي خيري ; حسن علي خيرى
person dileita | name: دليتا محمد دليتا
person mohamed | name: عبدالقادر كامل محمد ; عبد القادر كامل محمد
person sambi | name: أحمد عبدالله سامبي ; أحمد عبد الله سامبي ; أحمد سامبي | short: سامبي [weak]
person dhoinine | name: إكليل ظنين ; إكليلو ظنين | short: ظنين [weak]
person sezer | name: أحمد نجدت سيزر ; أحمد نجدت سيزار
person ecevit | name: بولنت أجاويد ; بولنت أجويد
person khatami | name: محمد خاتمي | short: خاتمي [weak]
person mokhber | name: محمد مخبر | short: مخبر [weak]
person weak | name: محمد عمر [weak]
person akhundzada | name: هبة الله أخوند زاده ; هبة الله آخوند زاده ; هيبة الله أخوندزاده | short: زاده [weak]
person akhund | name: محمد حسن أخوند [weak] ; محمد حسن آخوند ; الملا حسن أخوند
person musharraf | name: برويز مشرف ; برفيز مشرف | short: مشرف [weak]
person jamali | name: ظفر الله خان جمالي ; ظفرالله جمالي
person aziz | name: شوكت عزيز
person gilani | name: يوسف رضا جيلاني ; يوسف رضا كيلاني | short: جيلاني [weak]
person ashraf | name: راجا برويز أشرف ; راجه برويز أشرف
person abbasi | name: شاهد خاقان عباسي
person vajpayee | name: أتال بيهاري فاجبايي ; فاجبايي
person kalam | name: عبد الكلام [weak] ; أبو بكر عبد الكلام
person patil | name: براتيبها باتيل ; براتيبا باتيل | short: باتيل [weak]
person zia | name: خالدة ضياء
person ahmed-fakhruddin | name: فخر الدين أحمد
person rahman | name: ظل الرحمن ; زيلور رحمن
person weak-abdul | name: عبد الحميد [weak]
person shahabuddin | name: محمد شهاب الدين
person rahman-tarique | name: طارق رحمن ; طارق الرحمن
person zemin | name: جيانغ زيمين ; جيانج زيمين | short: جيانغ [weak]
person rongji | name: تشو رونغ جي ; زو رونغجي
person jiabao | name: ون جيا باو ; ون جياباو ; وين جياباو
person shuibian | name: تشن شوي بيان
person mori | name: يوشيرو موري
person koizumi | name: جونيتشيرو كويزومي ; جونيشيرو كويزومي | short: كويزومي [weak]
person fukuda | name: ياسو فوكودا | short: فوكودا [weak]
person aso | name: تارو آسو ; تارو أسو
person hatoyama | name: يوكيو هاتوياما | short: هاتوياما [weak]
person kan | name: ناوتو كان
person noda | name: يوشيهيكو نودا | short: نودا [weak]
person daejung | name: كيم داي جونغ ; كيم داي-جونغ | short: كيم [weak]
person moohyun | name: روه مو هيون ; رو مو هيون
person myungbak | name: لي ميونغ باك ; لي ميونج باك
person ducksoo | name: هان دوك سو ; هان داك سو | short: هان [weak]
person minseok | name: كيم مين سوك ; كيم مين-سيوك | short: كيم [weak]
person jongil | name: كيم جونغ إيل ; كيم جونج ايل | short: كيم [weak]
person yongnam | name: كيم يونغ نام | short: كيم [weak]
person pongju | name: باك بونغ جو
person tokhun | name: كيم توك هون ; كيم دوك هون | short: كيم [weak]
person thaesong | name: باك تاي سونغ
person bagabandi | name: ناتساغين باغاباندي
person enkhbayar | name: نامبارين إنخبيار ; نمبارين إنخبايار | short: إنخبيار [weak]
person battulga | name: خالتما باتولغا ; باتولغا خالتما | short: باتولغا [weak]
person zandanshatar | name: غومبوجافين زاندانشاتار ; زاندانشاتار جومبوجاف | short: زاندانشاتار [weak]
person akhmetov | name: دانيال أحمدوف ; دانيال أحمتوف | short: أحمدوف [weak]
person akhmetov-serik | name: سيريك أحمدوف ; سيريك أحمتوف | short: أحمدوف [weak]
person sultanov | name: أوتكير سلطانوف
person niyazov | name: صفر مراد نيازوف ; صابرمراد نيازوف | short: نيازوف [weak]
person akayev | name: عسكر أكاييف ; عسكر أكايف | short: أكاييف [weak]
person bakiyev | name: كرمان بيك باكييف ; قربان بك باكييف | short: باكييف [weak]
person otunbayeva | name: روزا أوتونباييفا ; روزا أتونباييفا | short: أوتونباييفا [weak]
person mamytov | name: تلانت محمدوف ; تالانت ماميتوف | short: محمدوف [weak]
person maripov | name: أولوغبيك ماريبوف ; أولوق بيك ماريبوف | short: ماريبوف [weak]
person japarov-akylbek | name: عقيل بك جباروف ; أقيل بيك جاباروف | short: جاباروف [weak] ; جباروف [weak]
person kasymaliev | name: أديلبيك قاسمالييف ; عادل بيك قاسمالييف | short: قاسمالييف [weak]
person akilov | name: عاقل عاقلوف ; أكيل أكيلوف
person aliyev-heydar | name: حيدر علييف ; حيدر عليف | short: علييف [weak] ; عليف [weak]
person rasizade | name: أرتور راسي زاده ; ارتور راسيزاده | short: زاده [weak]
person mammadov | name: نوروز محمدوف ; نوروز ماميدوف
person kocharyan | name: روبرت كوتشاريان ; روبرت كوتشريان | short: كوتشاريان [weak]
person sarkissian | name: أرمين سركيسيان ; أرمين سركيسان ; أرمين ساركيسيان | short: سركيسيان [weak]
person khachaturyan | name: فاهاغن خاتشاتوريان ; فاهاجن خاتشاتوريان | short: خاتشاتوريان [weak]
person karapetyan | name: كارين كارابيتيان | short: كارابيتيان [weak]
person abrahamyan | name: هوفيك أبراهاميان | short: أبراهاميان [weak]
person shevardnadze | name: إدوارد شيفرنادزه ; إدوارد شيفاردنادزه ; شيفرنادزه
person ivanishvili | name: بيدزينا إيفانيشفيلي | short: إيفانيشفيلي [weak]
person kvirikashvili | name: جيورجي كفيريكاشفيلي | short: كفيريكاشفيلي [weak]
person gakharia | name: جيورجي غاخاريا | short: غاخاريا [weak]
person kavelashvili | name: ميخائيل كافيلاشفيلي ; ميخيل كافيلاشفيلي | short: كافيلاشفيلي [weak]
person kasyanov | name: ميخائيل كاسيانوف
person fradkov | name: ميخائيل فرادكوف
person zubkov | name: فيكتور زوبكوف
person kuchma | name: ليونيد كوتشما | short: كوتشما [weak]
person yushchenko | name: فيكتور يوشينكو ; فيكتور يوشتشينكو | short: يوشينكو [weak]
person tymoshenko | name: يوليا تيموشينكو ; يوليا تيموشنكو | short: تيموشينكو [weak]
person azarov | name: ميكولا أزاروف ; نيقولاي آزاروف | short: أزاروف [weak]
person groysman | name: فولوديمير غرويسمان ; فولوديمير جرويسمان | short: غرويسمان [weak]
person honcharuk | name: أوليكسي هونتشاروك ; أولكسي هونتشاروك | short: هونتشاروك [weak]
person turchin | name: ألكسندر تورتشين
person kobyakov | name: أندريه كوبياكوف | short: كوبياكوف [weak]
person rumas | name: سيرغي روماس ; سيرجي روماس | short: روماس [weak]
person myasnikovich | name: ميخائيل مياسنيكوفيتش | short: مياسنيكوفيتش [weak]
person lucinschi | name: بيترو لوتشينسكي ; بيترو لوسينشي
person voronin | name: فلاديمير فورونين | short: فورونين [weak]
person timofti | name: نيكولاي تيموفتي | short: تيموفتي [weak]
person dodon | name: إيغور دودون | short: دودون [weak]
person gavrilita | name: ناتاليا غافريليتا | short: غافريليتا [weak]
person recean | name: دورين ريتشيان | short: ريتشيان [weak]
person munteanu | name: ألكسندرو مونتيانو ; ألكسندر مونتيانو
person chretien | name: جان كريتيان | short: كريتيان [weak]
person weak-paul | name: بول مارتن | short: مارتن [weak]
person zedillo | name: إرنستو سيديو ; إرنستو زيديلو | short: زيديلو [weak]
person fox | name: فيسنتي فوكس
person calderon | name: فيليبي كالديرون | short: كالديرون [weak]
person brown | name: غوردون براون ; جوردون براون
person chirac | name: جاك شيراك | short: شيراك [weak]
person jospin | name: ليونيل جوسبان
person raffarin | name: جان بيار رافاران ; جان بيير رافاران
person villepin | name: دومينيك دو فيلبان ; دومينيك دوفيلبان ; دومينيك دي فيلبان
person fillon | name: فرانسوا فيون ; فرنسوا فيون
person attal | name: غابرييل أتال ; جابرييل أتال | short: أتال [weak]
person barnier | name: ميشال بارنييه ; ميشيل بارنييه | short: بارنييه [weak]
person schroder | name: غيرهارد شرودر ; جيرهارد شرودر ; غيرهارد شرويدر
person rau | name: يوهانس راو
person kohler | name: هورست كولر
person wulff | name: كريستيان فولف
person berlusconi | name: سيلفيو برلسكوني ; سيلفيو بيرلسكوني | short: برلسكوني [weak]
person amato | name: جوليانو أماتو
person prodi | name: رومانو برودي
person monti | name: ماريو مونتي
person letta | name: إنريكو ليتا
person ciampi | name: كارلو أزيليو تشامبي ; كارلو تشامبي
person napolitano | name: جورجيو نابوليتانو | short: نابوليتانو [weak]
person aznar | name: خوسيه ماريا أثنار ; خوسيه ماريا أزنار
person zapatero | name: خوسيه لويس رودريغيز ثاباتيرو ; ثاباتيرو ; خوسيه لويس ثاباتيرو
person carlos-i | name: خوان كارلوس
person simitis | name: كوستاس سيميتيس
person karamanlis | name: كوستاس كرامنليس ; كوستاس كارامنليس
person papandreou | name: جورج باباندريو | short: باباندريو [weak]
person papademos | name: لوكاس باباديموس
person samaras | name: أنتونيس ساماراس ; أنطونيس ساماراس | short: ساماراس [weak]
person papoulias | name: كارولوس بابولياس | short: بابولياس [weak]
person pavlopoulos | name: بروكوبيس بافلوبولوس | short: بافلوبولوس [weak]
person tasoulas | name: كونستانتينوس تاسولاس ; كوستاس تاسولاس | short: تاسولاس [weak]
person clerides | name: غلافكوس كليريدس
person papadopoulos | name: تاسوس بابادوبولوس
person christofias | name: ديميتريس خريستوفياس | short: خريستوفياس [weak]
person kok | name: فيم كوك
person balkenende | name: يان بيتر بالكننده ; يان بيتر بالكينيندي | short: بالكننده [weak]
person beatrix | name: الملكة بياتريكس
person jetten | name: روب يتن ; روب جيتن
person verhofstadt | name: غي فيرهوفشتات ; غي فيرهوفشتاد | short: فيرهوفشتات [weak]
person leterme | name: إيف لوتيرم | short: لوتيرم [weak]
person rompuy | name: هيرمان فان رومبوي | short: رومبوي [weak]
person rupo | name: إليو دي روبو
person wilmes | name: صوفي ويلميس ; صوفي فيلميس | short: ويلميس [weak]
person wever | name: بارت دي ويفر ; بارت دي فيفر
person albert-ii | name: الملك ألبير الثاني ; ألبرت الثاني ملك بلجيكا
person schussel | name: فولفغانغ شوسيل
person gusenbauer | name: ألفريد غوزنباور
person kern | name: كريستيان كيرن
person bierlein | name: بريغيته بيرلاين
person schallenberg | name: ألكسندر شالنبرغ ; ألكسندر شالنبرج | short: شالنبرغ [weak]
person stocker | name: كريستيان شتوكر
person klestil | name: توماس كليستيل
person fischer | name: هاينز فيشر | short: فيشر [weak]
person medgyessy | name: بيتر ميدجيشي
person gyurcsany | name: فيرينك جيورتشاني
person bajnai | name: غوردون بايناي
person ader | name: يانوش أدير
person schmitt | name: بال شميت
person sulyok | name: تاماس سوليوك | short: سوليوك [weak]
person kwasniewski | name: ألكسندر كفاشنيفسكي | short: كفاشنيفسكي [weak]
person kaczynski | name: ليخ كاتشينسكي ; ليخ كاتشنسكي | short: كاتشينسكي [weak]
person komorowski | name: برونيسلاف كوموروفسكي | short: كوموروفسكي [weak]
person nawrocki | name: كارول ناوروتسكي ; كارول نافروتسكي | short: ناوروتسكي [weak]
person buzek | name: ييرجي بوزيك
person miller | name: ليشيك ميلر
person belka | name: ماريك بيلكا
person marcinkiewicz | name: كازيميرز مارتشينكيفيتش
person kaczynski-jaroslaw | name: ياروسلاف كاتشينسكي ; ياروسلاف كاتشنسكي | short: كاتشينسكي [weak]
person kopacz | name: إيفا كوباتش | short: كوباتش [weak]
person szydlo | name: بياتا شيدلو | short: شيدلو [weak]
person havel | name: فاتسلاف هافل ; فاكلاف هافل
person klaus | name: فاتسلاف كلاوس ; فاكلاف كلاوس | short: كلاوس [weak]
person spidla | name: فلاديمير سبيدلا
person topolanek | name: ميريك توبولانيك
person necas | name: بيتر نيتشاس
person sobotka | name: بوهوسلاف سوبوتكا | short: سوبوتكا [weak]
person schuster | name: رودولف شوستر
person gasparovic | name: إيفان غاسباروفيتش | short: غاسباروفيتش [weak]
person kiska | name: أندريه كيسكا | short: كيسكا [weak]
person dzurinda | name: ميكولاش دزوريندا
person radicova | name: إيفيتا راديتشوفا | short: راديتشوفا [weak]
person matovic | name: إيغور ماتوفيتش | short: ماتوفيتش [weak]
person odor | name: لودوفيت أودور
person iliescu | name: إيون إليسكو ; أيون إيليسكو
person basescu | name: ترايان باسيسكو | short: باسيسكو [weak]
person nastase | name: أدريان ناستاسي
person popescutariceanu | name: كالين بوبيسكو تاريتشيانو
person boc | name: إميل بوك
person ponta | name: فيكتور بونتا | short: بونتا [weak]
person ciolos | name: داتشيان تشولوش ; داسيان سيولوس | short: تشولوش [weak]
person dancila | name: فيوريكا دانتشيلا ; فيوريكا دانسيلا | short: دانتشيلا [weak]
person orban-ludovic | name: لودوفيك أوربان | short: أوربان [weak]
person citu | name: فلورين كيتسو ; فلورين سيتو
person bolojan | name: إيلي بولوجان | short: بولوجان [weak]
person stoyanov | name: بيتر ستويانوف
person parvanov | name: جورجي بارفانوف ; غيورغي بارفانوف | short: بارفانوف [weak]
person plevneliev | name: روسين بليفنلييف | short: بليفنلييف [weak]
person saxecoburggotha | name: سيميون ساكسكوبورغ غوتا
person stanishev | name: سيرغي ستانيشيف | short: ستانيشيف [weak]
person oresharski | name: بلامين أوريشارسكي | short: أوريشارسكي [weak]
person petkov | name: كيريل بيتكوف | short: بيتكوف [weak]
person denkov | name: نيكولاي دنكوف | short: دنكوف [weak]
person zhelyazkov | name: روسن جيليازكوف ; روسين جيليازكوف | short: جيليازكوف [weak]
person iotova | name: إليانا يوتوفا ; إيليانا يوتوفا | short: يوتوفا [weak]
person kostunica | name: فويسلاف كوشتونيتسا
person tadic | name: بوريس تاديتش | short: تاديتش [weak]
person cvetkovic | name: ميركو تسفيتكوفيتش
person vucevic | name: ميلوش فوتشيفيتش ; ميلوس فوتشيفيتش
person macut | name: دجورو ماتسوت ; دجورو ماكوت | short: ماتسوت [weak]
person mesic | name: ستيبي ميسيتش | short: ميسيتش [weak]
person josipovic | name: إيفو يوسيبوفيتش | short: يوسيبوفيتش [weak]
person grabarkitarovic | name: كوليندا غرابار كيتاروفيتش ; كوليندا غرابار-كيتاروفيتش
person racan | name: إيفيتسا راتشان
person sanader | name: إيفو سانادر
person kosor | name: يادرانكا كوسور | short: كوسور [weak]
person oreskovic | name: تيهومير أوريشكوفيتش | short: أوريشكوفيتش [weak]
person dodik | name: ميلوراد دوديك | short: دوديك [weak]
person izetbegovic | name: بكر عزت بيغوفيتش ; باكر عزت بيغوفيتش | short: بيغوفيتش [weak]
person dzaferovic | name: شفيق جعفروفيتش | short: جعفروفيتش [weak]
person komsic | name: جيليكو كومشيتش ; زيليكو كومسيتش | short: كومشيتش [weak]
person cvijanovic | name: زيليكا تسفيانوفيتش | short: تسفيانوفيتش [weak]
person becirovic | name: دينيس بيتشيروفيتش | short: بيتشيروفيتش [weak]
person silajdzic | name: حارث سيلاجيتش | short: سيلاجيتش [weak]
person tegeltija | name: زوران تيغيلتيا
person kristo | name: بوريانا كريشتو | short: كريشتو [weak]
person zvizdic | name: دينيس زفيزديتش | short: زفيزديتش [weak]
person rugova | name: ابراهيم روغوفا
person sejdiu | name: فاتمير سيديو | short: سيديو [weak]
person jahjaga | name: عاطفة يحيى آغا ; عاطفة يحياغا
person mustafa | name: عيسى مصطفى
person haradinaj | name: راموش هاراديناي | short: هاراديناي [weak]
person meidani | name: رجب ميداني
person moisiu | name: ألفريد مويسيو
person topi | name: بامير توبي | short: توبي [weak]
person nishani | name: بويار نيشاني | short: نيشاني [weak]
person nano | name: فاتوس نانو | short: نانو [weak]
person berisha | name: صالح بريشا | short: بريشا [weak]
person vujanovic | name: فيليب فويانوفيتش | short: فويانوفيتش [weak]
person milatovic | name: ياكوف ميلاتوفيتش | short: ميلاتوفيتش [weak]
person markovic | name: دوشكو ماركوفيتش | short: ماركوفيتش [weak]
person krivokapic | name: زدرافكو كريفوكابيتش | short: كريفوكابيتش [weak]
person abazovic | name: دريتان أبازوفيتش | short: أبازوفيتش [weak]
person spajic | name: ميلويكو سبايتش ; ميلويكو سباجيتش | short: سبايتش [weak]
person trajkovski | name: بوريس ترايكوفسكي
person crvenkovski | name: برانكو تسرفينكوفسكي | short: تسرفينكوفسكي [weak]
person ivanov | name: جورجي إيفانوف ; غورغي إيفانوف
person pendarovski | name: ستيفو بينداروفسكي | short: بينداروفسكي [weak]
person siljanovskadavkova | name: غوردانا سيليانوفسكا دافكوفا ; غوردانا سيليانوفسكا | short: دافكوفا [weak]
person kovacevski | name: ديميتار كوفاتشيفسكي | short: كوفاتشيفسكي [weak]
person mickoski | name: خريستيان ميتسكوسكي ; هريستيان ميتسكوسكي | short: ميتسكوسكي [weak]
person kucan | name: ميلان كوتشان
person drnovsek | name: يانيز درنوفشيك
person turk-danilo | name: دانيلو تورك | short: تورك [weak]
person musar | name: ناتاشا بيرتس موسار ; ناتاسا بيرك موسار | short: موسار [weak]
person bratusek | name: ألينكا براتوشيك | short: براتوشيك [weak]
person cerar | name: ميرو تسيرار | short: تسيرار [weak]
person sarec | name: ماريان شاريتس | short: شاريتس [weak]
person paul-ii | name: يوحنا بولس الثاني ; البابا يوحنا بولس الثاني
person benedict-xvi
  name: بنديكت السادس عشر ; البابا بنديكتوس السادس عشر ; بنديكتوس السادس عشر ; البابا بنديكت السادس عشر
person bondevik | name: شيل ماغني بونديفيك
person persson | name: غوران بيرسون ; يوران بيرسون
person reinfeldt | name: فريدريك راينفلت ; فريدريك راينفيلدت | short: راينفلت [weak]
person rasmussen-poul | name: بول نيروب راسموسن | short: راسموسن [weak]
person thorningschmidt | name: هيلي تورنينغ شميت ; هيله تورنينغ شميت
person halonen | name: تاريا هالونين | short: هالونين [weak]
person lipponen | name: بافو ليبونين
person vanhanen | name: ماتي فانهانين | short: فانهانين [weak]
person kiviniemi | name: ماري كيفينيمي
person katainen | name: يوركي كاتاينين | short: كاتاينين [weak]
person sipila | name: يوها سيبيلا | short: سيبيلا [weak]
person rinne | name: أنتي رينه
person orpo | name: بيتري أوربو | short: أوربو [weak]
person grimsson | name: أولافور راغنار غريمسون | short: غريمسون [weak]
person johannesson | name: غودني يوهانسون ; غودني يوهانيسون | short: يوهانسون [weak]
person tomasdottir | name: هالا توماسدوتير | short: توماسدوتير [weak]
person oddsson | name: ديفيد أودسون
person haarde | name: غير هاردي
person sigurardottir | name: يوهانا سيغورداردوتير
person gunnlaugsson | name: سيغموندور غونلوغسون ; سيغموندور ديفيد غونلوغسون | short: غونلوغسون [weak]
person jakobsdottir | name: كاترين ياكوبسدوتير | short: ياكوبسدوتير [weak]
person benediktsson | name: بيارني بنديكتسون | short: بنديكتسون [weak]
person frostadottir | name: كريسترون فروستادوتير | short: فروستادوتير [weak]
person mcaleese | name: ماري ماكاليس | short: ماكاليس [weak]
person connolly | name: كاثرين كونولي
person ahern | name: بيرتي أهيرن | short: أهيرن [weak]
person cowen | name: براين كوين
person kenny | name: إندا كيني ; ايندا كيني | short: كيني [weak]
person weak-simon | name: سيمون هاريس | short: هاريس [weak]
person frieden | name: لوك فريدن | short: فريدن [weak]
person henri | name: الدوق هنري ; الدوق الأكبر هنري
person guillaume | name: الدوق الأكبر غيوم
person hansadam-ii | name: هانز آدم الثاني
person rainier-iii | name: الأمير رينيه الثالث ; رينيه الثالث
person albert-ii-prince | name: الأمير ألبير الثاني ; ألبير الثاني أمير موناكو
person espot | name: كزافييه إسبوت
person adami | name: إدوارد فينيك أدامي
person gonzi | name: لورنس غونزي
person muscat | name: جوزيف موسكات | short: موسكات [weak]
person abela | name: روبرت أبيلا | short: أبيلا [weak]
person vella | name: جورج فيلا | short: فيلا [weak]
person debono | name: ميريام سبيتري ديبونو
person preca | name: ماري لويز كوليرو بريكا
person sampaio | name: جورج سامبايو
person silva | name: أنيبال كافاكو سيلفا | short: كافاكو سيلفا [weak]
person seguro | name: أنطونيو جوزيه سيغورو ; أنطونيو خوسيه سيغورو
person barroso
  name: جوزيه مانويل باروزو ; خوسيه مانويل باروسو ; جوزيه مانويل دوراو باروزو
  short: باروزو [weak]
person lopes | name: بيدرو سانتانا لوبيز
person socrates | name: جوزيه سوكراتيس ; خوسيه سوكراتيس
person coelho | name: بيدرو باسوس كويلو
person berset | name: ألان بيرسيه ; آلان بيرسيه | short: بيرسيه [weak]
person maurer-ueli | name: أولي ماورر
person sommaruga | name: سيمونيتا سوماروغا | short: سوماروغا [weak]
person parmelin | name: غي بارميلان | short: بارميلان [weak]
person amherd | name: فيولا أمهيرد | short: أمهيرد [weak]
person leuthard | name: دوريس لويتهارد | short: لويتهارد [weak]
person schneiderammann | name: يوهان شنايدر أمان
person meri | name: لينارت ميري
person ruutel | name: أرنولد روتل
person ilves | name: توماس هندريك إلفيس | short: إلفيس [weak]
person kaljulaid | name: كيرستي كاليولايد | short: كاليولايد [weak]
person ansip | name: أندروس أنسيب | short: أنسيب [weak]
person roivas | name: تافي رويفاس | short: رويفاس [weak]
person ratas | name: يوري راتاس | short: راتاس [weak]
person michal | name: كريستين ميخال
person vikefreiberga | name: فايرا فيكي فرايبرغا
person zatlers | name: فالديس زاتليرس | short: زاتليرس [weak]
person berzins | name: أندريس بيرزينش [2009..]
person vejonis | name: رايموندس فيونيس | short: فيونيس [weak]
person straujuma | name: لايمدوتا ستراويوما | short: ستراويوما [weak]
person kucinskis | name: ماريس كوتشينسكيس | short: كوتشينسكيس [weak]
person karins | name: كريسيانيس كارينس ; كريشيانيس كارينش | short: كارينس [weak]
person silina | name: إيفيكا سيلينا | short: سيلينا [weak]
person adamkus | name: فالداس أدامكوس
person paksas | name: رولانداس باكساس
person kubilius | name: أندريوس كوبيليوس | short: كوبيليوس [weak]
person butkevicius | name: ألغيرداس بوتكيفيتشيوس | short: بوتكيفيتشيوس [weak]
person skvernelis | name: سوليوس سكفيرنيليس | short: سكفيرنيليس [weak]
person simonyte | name: إنغريدا سيمونيته | short: سيمونيته [weak]
person paluckas | name: غينتاوتاس بالوكاس | short: بالوكاس [weak]
person ruginiene | name: إنغا روغينيين ; إنغا روجينيين | short: روغينيين [weak]
person zenawi | name: ملس زيناوي ; ميليس زيناوي | short: زيناوي [weak]
person teshome | name: مولاتو تشومي | short: تشومي [weak]
person woldegiorgis | name: جرما ولد جرجس
person selassie | name: تاي أتسكي سيلاسي ; تايي أتسكي سيلاسي | short: سيلاسي [weak]
person moi | name: دانيال أراب موي
person kibaki | name: مواي كيباكي | short: كيباكي [weak]
person odinga | name: رايلا أودينغا ; رايلا أودينجا | short: أودينغا [weak]
person rugunda | name: أمولو نتيجي روغوندا ; روهاكانا روغوندا | short: روغوندا [weak]
person mbabazi | name: أماما مبابازي | short: مبابازي [weak]
person nabbanja | name: روبيناه نابانجا | short: نابانجا [weak]
person bizimungu | name: باستور بيزيمونغو
person ngirente | name: إدوارد نجيرنتي | short: نجيرنتي [weak]
person nsengiyumva | name: جوستين نسينجيومفا | short: نسينجيومفا [weak]
person buyoya | name: بيير بويويا ; بيار بويويا
person ndayizeye | name: دوميسيان ندايزيي
person bunyoni | name: ألان غيوم بونيوني | short: بونيوني [weak]
person ndirakobuca | name: جيرفيه نديراكوبوكا | short: نديراكوبوكا [weak]
person mkapa | name: بنجامين مكابا | short: مكابا [weak]
person kikwete | name: جاكايا كيكويتي | short: كيكويتي [weak]
person majaliwa | name: قاسم ماجاليوا | short: ماجاليوا [weak]
person pinda | name: ميزنغو بيندا | short: بيندا [weak]
person kabila-laurentdesire | name: لوران كابيلا ; لوران ديزيريه كابيلا | short: كابيلا [weak]
person ponyo | name: أوغستين ماتاتا بونيو | short: بونيو [weak]
person ilunkamba | name: سيلفستر إيلونغا إيلونكامبا | short: إيلونكامبا [weak]
person lukonde | name: جان ميشيل ساما لوكوندي | short: لوكوندي [weak]
person tuluka | name: جوديث سومينوا تولوكا ; جوديث سومينوا | short: تولوكا [weak]
person makosso | name: أناتول كولينيه ماكوسو | short: ماكوسو [weak]
person mouamba | name: كليمان مواما | short: مواما [weak]
person abbas-youssouf | name: يوسف صالح عباس
person padacke | name: ألبير باهيمي باداكي ; ألبرت باهيمي باداكي | short: باداكي [weak]
person kebzabo | name: صالح كبزابو | short: كبزابو [weak]
person masra | name: سوكسيه ماسرا ; سكسي ماسرا | short: ماسرا [weak]
person patasse | name: أنج فيليكس باتاسيه
person bozize | name: فرانسوا بوزيزيه ; فرانسوا بوزيزي | short: بوزيزيه [weak]
person djotodia | name: ميشال دجوتوديا ; ميشيل دجوتوديا | short: دجوتوديا [weak]
person sambapanza | name: كاترين سامبا بانزا ; كاثرين سامبا بانزا
person moloua | name: فيليكس مولوا | short: مولوا [weak]
person ngrebada | name: فيرمين نغريبادا | short: نغريبادا [weak]
person ngute | name: جوزيف ديون نغوتي | short: نغوتي [weak]
person yang | name: فيليمون يانغ
person bongo-omar | name: عمر بونغو | short: بونغو [weak] ; بونجو [weak]
person raponda | name: روز كريستيان رابوندا ; روز كريستيان أوسوكا رابوندا | short: رابوندا [weak]
person asue | name: فرانسيسكو باسكوال أوباما أسوي
person menezes | name: فراديكي دي مينيزيس ; فراديك دي مينيزيس
person costa-manuel | name: مانويل بينتو دا كوستا
person carvalho | name: إيفاريستو كارفاليو | short: كارفاليو [weak]
person nova | name: كارلوس فيلا نوفا
person trovoada | name: باتريس تروفوادا | short: تروفوادا [weak]
person jesus | name: جورج بوم جيسوس
person santos-jose | name: جوزيه إدواردو دوس سانتوس ; خوسيه إدواردو دوس سانتوس | short: دوس سانتوس [weak]
person obasanjo | name: أولوسيغون أوباسانجو ; أوليسيغون أوباسانجو | short: أوباسانجو [weak]
person yaradua | name: عمر يارادوا ; عمر يار أدوا | short: يارادوا [weak]
person osinbajo | name: يمي أوسينباجو | short: أوسينباجو [weak]
person shettima | name: كاشم شتيما | short: شتيما [weak]
person rawlings | name: جيري رولينغز ; جيري رولينجز
person kufuor | name: جون كوفور ; جون كوفي أغيكوم كوفور
person mills | name: جون أتا ميلز
person kerekou | name: ماتيو كيريكو
person yayi | name: بوني يايي ; توماس بوني يايي
person wadagni | name: روموالد واداغني
person eyadema | name: غناسينغبي إياديما
person dogbe | name: فيكتوار توميغا دوغبي | short: دوغبي [weak]
person tove | name: جان لوسيان سافي دي توفيه
person kafando | name: ميشال كافاندو ; ميشيل كافاندو | short: كافاندو [weak]
person kabore | name: روش مارك كريستيان كابوري ; روك مارك كريستيان كابوري | short: كابوري [weak]
person damiba | name: بول هنري سانداوغو داميبا ; بول هنري داميبا | short: داميبا [weak]
person tambela | name: أبولينير كيليم دي تامبيلا
person ouedraogo | name: ريمتالبا جان إيمانويل ويدراوغو | short: ويدراوغو [weak]
person konare | name: ألفا عمر كوناري
person toure | name: أمادو توماني توري | short: توري [weak]
person traore-dioncounda | name: ديونكوندا تراوري | short: تراوري [weak]
person ndaw | name: باه نداو ; با نداو
person ouane | name: مختار وان
person maiga | name: شوغيل كوكالا مايغا ; شوغيل مايغا | short: مايغا [weak]
person maiga-abdoulaye | name: عبد الله مايغا ; عبدالله مايغا | short: مايغا [weak]
person tandja | name: مامادو تانجا ; محمدو تانجا | short: تانجا [weak]
person djibo | name: سالو جيبو
person rafini | name: بريجي رافيني | short: رافيني [weak]
person mahamadou | name: أوهومودو محمدو
person zeine | name: علي الأمين زين ; علي لامين زين ; علي محمد الأمين زين
person diouf | name: عبده ضيوف
person wade | name: عبدالله واد ; عبد الله واد
person sonko | name: عثمان سونكو | short: سونكو [weak]
person weak-amadou | name: أمادو با
person dionne | name: محمد ديون
person gbagbo | name: لوران غباغبو ; لوران جباجبو | short: غباغبو [weak]
person guei | name: روبير غي ; روبرت غي
person soro | name: غيوم سورو | short: سورو [weak]
person coulibaly | name: أمادو غون كوليبالي
person bakayoko | name: حامد باكايوكو | short: باكايوكو [weak]
person achi | name: باتريك آشي
person mambe | name: روبير بوغري مامبي
person conte-lansana | name: لانسانا كونتي | short: كونتي [weak]
person camara | name: موسى داديس كامارا | short: كامارا [weak]
person konate | name: سيكوبا كوناتي
person beavogui | name: محمد بيافوغي
person goumou | name: برنار غومو | short: غومو [weak]
person bah | name: أمادو أوري باه
person iala | name: كومبا يالا
person vieira | name: جواو برناردو فييرا
person sanha | name: مالام باكاي سانها
person vaz | name: جوزيه ماريو فاز
person nabiam | name: نونو غوميز نابيام
person ntam | name: هورتا نتام ; هورتا إنتا
person kabbah | name: أحمد تيجان كاباه ; أحمد تيجان كباح
person koroma | name: إرنست باي كوروما | short: كوروما [weak]
person taylor | name: تشارلز تايلور
person boakai | name: جوزيف بواكاي | short: بواكاي [weak]
person pires | name: بيدرو بيريس | short: بيريس [weak]
person fonseca | name: جورج كارلوس فونسيكا
person neves | name: جوزيه ماريا نيفيس | short: نيفيس [weak]
person silva-ulisses | name: أوليسيس كوريا إي سيلفا
person mbeki | name: ثابو مبيكي ; تابو مبيكي | short: مبيكي [weak]
person motlanthe | name: كغاليما موتلانتي ; كغاليما موتلانثي
person tsvangirai | name: مورغان تسفانجيراي ; مورغان تشانغيراي | short: تسفانجيراي [weak]
person chiluba | name: فريدريك تشيلوبا
person mwanawasa | name: ليفي مواناواسا | short: مواناواسا [weak]
person banda | name: روبيا باندا | short: باندا [weak]
person sata | name: مايكل ساتا | short: ساتا [weak]
person scott | name: غاي سكوت
person muluzi | name: باكيلي مولوزي
person mutharika | name: بينغو وا موثاريكا | short: موثاريكا [weak]
person banda-joyce | name: جويس باندا | short: باندا [weak]
person mutharika-peter | name: بيتر موثاريكا | short: موثاريكا [weak]
person chissano | name: جواكيم شيسانو
person guebuza | name: أرماندو غيبوزا | short: غيبوزا [weak]
person chapo | name: دانيال تشابو | short: تشابو [weak]
person rosario | name: كارلوس أغوستينيو دو روزاريو
person maleiane | name: أدريانو ماليان | short: ماليان [weak]
person nujoma | name: سام نجوما
person pohamba | name: هيفيكيبوني بوهامبا | short: بوهامبا [weak]
person mbumba | name: نانغولو مبومبا | short: مبومبا [weak]
person nandindaitwah | name: نيتومبو ناندي ندايتوا | short: ندايتوا [weak]
person kuugongelwaamadhila | name: سارا كوغونغيلوا
person mogae | name: فيستوس موغاي
person khama | name: إيان خاما | short: خاما [weak]
person boko | name: دوما بوكو
person letsie-iii | name: ليتسي الثالث
person mosisili | name: باكاليثا موسيسيلي | short: موسيسيلي [weak]
person thabane | name: توم ثاباني | short: ثاباني [weak]
person majoro | name: موكيتسي ماجورو | short: ماجورو [weak]
person matekane | name: سام ماتيكان | short: ماتيكان [weak]
person mswati-iii | name: مسواتي الثالث ; الملك مسواتي الثالث
person dlamini | name: أمبروز دلاميني | short: دلاميني [weak]
person dlamini-cleopas | name: كليوباس دلاميني | short: دلاميني [weak]
person dlamini-russell | name: راسل دلاميني | short: دلاميني [weak]
person ratsiraka | name: ديدييه راتسيراكا
person ravalomanana | name: مارك رافالومانانا | short: رافالومانانا [weak]
person rajaonarimampianina | name: هيري راجاوناريمامبيانينا | short: راجاوناريمامبيانينا [weak]
person ntsay | name: كريستيان نتساي | short: نتساي [weak]
person randrianirina | name: مايكل راندريانيرينا | short: راندريانيرينا [weak]
person jugnauth-anerood | name: أنيرود جوغنوت ; أنيرود جاغناوث | short: جوغنوث [weak] ; جوغنوت [weak]
person berenger | name: بول بيرينجيه
person ramgoolam | name: نافين رامغولام ; نافين رامجولام | short: رامغولام [weak]
person roopun | name: بريثفيراجسينغ روبون | short: روبون [weak]
person guribfakim | name: أمينة غريب فقيم | short: فقيم [weak]
person gokhool | name: دارام غوكول | short: غوكول [weak]
person rene | name: فرانس ألبير رينيه
person weak-james | name: جيمس ميشيل ; جيمس ميشال | short: ميشيل [weak]
person faure | name: داني فور
person ramkalawan | name: وافيل رامكالاوان | short: رامكالاوان [weak]
person herminie | name: باتريك هيرميني | short: هيرميني [weak]
person kumaratunga | name: تشاندريكا كوماراتونغا
person gunawardena | name: دينيش غوناواردينا | short: غوناواردينا [weak]
person amarasuriya | name: هاريني أماراسوريا | short: أماراسوريا [weak]
person gayoom | name: مأمون عبد القيوم ; مأمون عبدالقيوم
person nasheed | name: محمد نشيد [weak]
person hassan-mohamed | name: محمد وحيد حسن ; محمد وحيد [weak]
person gyanendra | name: الملك غيانيندرا ; جيانيندرا
person yadav | name: رام باران ياداف
person poudel | name: رام تشاندرا بوديل | short: بوديل [weak]
person koirala | name: غيريجا براساد كويرالا | short: كويرالا [weak]
person koirala-sushil | name: سوشيل كويرالا | short: كويرالا [weak]
person bhattarai | name: بابورام بهاتاراي | short: بهاتاراي [weak]
person karki | name: سوشيلا كاركي | short: كاركي [weak]
person wangchuck | name: جيغمي سينغي وانغتشوك
person wangchuck-jigme | name: جيغمي كيسار نامغيل وانغتشوك ; جيغمي خيسار نامغيال وانغتشوك
person tshering | name: لوتاي تشيرينغ | short: تشيرينغ [weak]
person tobgay | name: تشيرينغ توبجاي | short: توبجاي [weak]
person badawi | name: عبد الله أحمد بدوي ; عبدالله أحمد بدوي | short: بدوي [weak]
person pahang | name: السلطان عبد الله أحمد شاه ; عبد الله رعاية الدين
person iskandar | name: السلطان إبراهيم بن إسكندر ; إبراهيم إسكندر
person kelantan | name: محمد الخامس سلطان كلنتن
person wahid | name: عبد الرحمن وحيد ; عبدالرحمن وحيد
person sukarnoputri | name: ميغاواتي سوكارنوبوتري | short: سوكارنوبوتري [weak]
person yudhoyono | name: سوسيلو بامبانغ يودويونو ; سوسيلو بامبانج يودويونو | short: يودويونو [weak]
person tong | name: غوه تشوك تونغ ; جوه تشوك تونج | short: غوه [weak]
person tan | name: توني تان
person nathan | name: إس آر ناثان
person estrada | name: جوزيف إسترادا
person arroyo | name: غلوريا أرويو ; غلوريا ماكاباغال أرويو | short: أرويو [weak]
person adulyadej | name: بوميبول أدولياديج ; بوميبون أدونياديت ; الملك بوميبول
person leekpai | name: تشوان ليكباي
person chulanont | name: سورايود تشولانونت
person vejjajiva | name: أبهيسيت فيجاجيفا | short: فيجاجيفا [weak] | short: أبهيسيت [weak]
person charnvirakul | name: أنوتين تشارنفيراكول ; أنوتين تشانفيراكول | short: تشارنفيراكول [weak]
person luong | name: تران دوك لونغ
person triet | name: نغوين مينه تريت ; نجوين مينه تريت
person sang | name: ترونغ تان سانغ ; ترونج تان سانج
person quang | name: تران داي كوانغ ; تران داي كوانج
person thuong | name: فو فان ثونغ ; فو فان تونغ
person cuong | name: لونغ كونغ ; لوونغ كوونغ
person dung | name: نغوين تان دونغ ; نجوين تان دونج
person khai | name: فان فان خاي
person siphandon | name: خامتاي سيفاندون
person sayasone | name: تشومالي سياسون
person vorachith | name: بونيانغ فوراشيت ; بونهانغ فوراشيت | short: فوراشيت [weak]
person viphavanh | name: فانخام فيفافان | short: فيفافان [weak]
person siphandone | name: سونيكساي سيفاندون ; سونيساي سيفاندون | short: سيفاندون [weak]
person thammavong | name: تونغسينغ تاماوونغ | short: تاماوونغ [weak]
person sihanouk | name: نورودوم سيهانوك
person shwe | name: ثان شوي
person kyaw | name: هتين كياو ; تين كياو
person myint | name: وين مينت ; وين ميينت
person swe | name: مينت سوي
person gusmao | name: زانانا غوسماو ; شانانا غوسماو | short: غوسماو [weak]
person ruak | name: تاور ماتان رواك
person guterres-francisco | name: فرانسيسكو غوتيريش لو أولو | short: لو أولو [weak]
person alkatiri | name: ماري الكثيري ; ماري ألكاتيري | short: الكثيري [weak]
person howard | name: جون هوارد
person rudd | name: كيفن راد ; كيفين راد
person gillard | name: جوليا غيلارد ; جوليا جيلارد | short: غيلارد [weak]
person clark | name: هيلين كلارك
person weak-bill | name: بيل إنغليش
person hipkins | name: كريس هيبكنز | short: هيبكنز [weak]
person morauta | name: ميكيري موراوتا
person somare | name: مايكل سوماري | short: سوماري [weak]
person oneill | name: بيتر أونيل | short: أونيل [weak]
person qarase | name: لايسينيا كاراسي
person rabuka | name: سيتيفيني رابوكا | short: رابوكا [weak]
person konrote | name: جيوجي كونروتي ; جورج كونروتي | short: كونروتي [weak]
person katonivere | name: ويليامي كاتونيفيري | short: كاتونيفيري [weak]
person lalabalavu | name: نايقاما لالابالافو | short: لالابالافو [weak]
person nailatikau | name: إبيلي نايلاتيكاو | short: نايلاتيكاو [weak]
person lilo | name: غوردون دارسي ليلو
person houenipwela | name: ريك هو ; ريك هونيبويلا
person manele | name: جيريمايا مانيلي | short: مانيلي [weak]
person vohor | name: سيرج فوهور
person natapei | name: إدوارد ناتاباي
person kilman | name: ساتو كيلمان | short: كيلمان [weak]
person salwai | name: شارلوت سالواي | short: سالواي [weak]
person loughman | name: بوب لوغمان ; بوب لوهمان | short: لوغمان [weak]
person kalsakau | name: إشمايل كالساكاو | short: كالساكاو [weak]
person napat | name: جوتام نابات | short: نابات [weak]
person vurobaravu | name: نيكينيكي فوروبارافو | short: فوروبارافو [weak]
person moses | name: تاليس أوبيد موزس
person malielegaoi | name: تويلايبا سائيليلي ماليليغاوي ; تويلايبا ماليليغاوي | short: ماليليغاوي [weak]
person schmidt | name: لاوليمالييتوا ليواتيا شميت
person sualauvi-ii | name: توئيمالياليفانو فاليتوا سوالاوفي الثاني
person tupou-vi | name: توبو السادس
person tupou-v | name: جورج توبو الخامس
person pohiva | name: أكيليسي بوهيفا | short: بوهيفا [weak]
person sovaleni | name: سياوسي سوفاليني ; هواكافاميليكو
person eke | name: أيساكي إيكي
person tong-anote | name: أنوتي تونغ | short: تونغ [weak]
person maamau | name: تانيتي ماماو | short: ماماو [weak]
person sopoaga | name: إينيلي سوبواغا | short: سوبواغا [weak]
person natano | name: كاوسيا ناتانو | short: ناتانو [weak]
person teo | name: فيليتي تيو
person waqa | name: بارون واكا | short: واكا [weak]
person aingimea | name: ليونيل أينجيميا | short: أينجيميا [weak]
person kun | name: روس كون
person adeang | name: ديفيد أديانغ | short: أديانغ [weak]
person remengesau | name: تومي رمنجساو ; تومي ريمينجيساو | short: رمنجساو [weak]
person toribiong | name: جونسون توريبيونغ | short: توريبيونغ [weak]
person whipps | name: سورانجيل ويبس | short: ويبس [weak]
person christian | name: بيتر كريستيان
person panuelo | name: ديفيد بانويلو | short: بانويلو [weak]
person simina | name: ويسلي سيمينا | short: سيمينا [weak]
person mori-manny | name: ماني موري
person note | name: كيساي نوت
person heine | name: هيلدا هاين | short: هاين [weak]
person kabua | name: ديفيد كابوا | short: كابوا [weak]
person loeak | name: كريستوفر لويك | short: لويك [weak]
person cardoso | name: فرناندو إنريكي كاردوزو ; فرناندو هنريك كاردوسو
person rua | name: فرناندو دي لا روا
person duhalde | name: إدواردو دوهالدي
person kirchner-nestor | name: نيستور كيرشنر | short: كيرشنر [weak]
person lagos | name: ريكاردو لاغوس
person kast | name: خوسيه أنطونيو كاست
person rodriguez | name: ديلسي رودريغيز ; ديلسي رودريجيز
person pastrana | name: أندريس باسترانا
person uribe | name: ألفارو أوريبي | short: أوريبي [weak]
person banzer | name: هوغو بانزر
person quiroga | name: خورخي كيروغا | short: كيروغا [weak]
person lozada | name: غونزالو سانشيز دي لوزادا
person mesa | name: كارلوس ميسا
person anez | name: جانين أنييز ; جانين آنيز ; جانين أنيز | short: أنييز [weak]
person paz | name: رودريغو باز ; رودريغو باز بيريرا
person noboa-gustavo | name: غوستافو نوبوا | short: نوبوا [weak]
person gutierrez | name: لوسيو غوتيريز
person palacio | name: ألفريدو بالاسيو
person moreno | name: لينين مورينو | short: مورينو [weak]
person fujimori | name: ألبرتو فوجيموري
person toledo | name: أليخاندرو توليدو
person garcia | name: آلان غارسيا ; ألان غارسيا
person kuczynski | name: بيدرو بابلو كوتشينسكي | short: كوتشينسكي [weak]
person vizcarra | name: مارتن فيزكارا ; مارتين فيزكارا | short: فيزكارا [weak]
person sagasti | name: فرانسيسكو ساغاستي | short: ساغاستي [weak]
person jeri | name: خوسيه خيري
person duarte | name: نيكانور دوارتي
person lugo | name: فرناندو لوغو | short: لوغو [weak]
person franco | name: فيديريكو فرانكو
person cartes | name: أوراسيو كارتيس ; هوراسيو كارتيس | short: كارتيس [weak]
person pena-santiago | name: سانتياغو بينيا ; سانتياغو بينا
person batlle | name: خورخي باتل ; خورخي باتليه
person vazquez | name: تاباري فاسكيز ; تاباريه فاسكيز
person orsi | name: ياماندو أورسي | short: أورسي [weak]
person jagdeo | name: بهارات جاغديو
person ramotar | name: دونالد راموتار | short: راموتار [weak]
person weak-david | name: ديفيد غرينغر ; ديفيد غرانغر
person weak-mark | name: مارك فيليبس
person venetiaan | name: رونالد فينيتيان
person bouterse | name: ديزي بوترس ; ديسي بوترس | short: بوترس [weak]
person geerlingssimons | name: جينيفر غيرلينغز سيمونز ; جينيفر سيمونز
person moscoso | name: ميريا موسكوسو
person torrijos | name: مارتن توريخوس
person martinelli | name: ريكاردو مارتينيلي | short: مارتينيلي [weak]
person varela | name: خوان كارلوس فاريلا | short: فاريلا [weak]
person cortizo | name: لورنتينو كورتيسو ; لاورينتينو كورتيزو | short: كورتيسو [weak]
person rodriguez-miguel | name: ميغيل أنخيل رودريغيز
person arias | name: أوسكار أرياس
person chinchilla | name: لاورا تشينتشيا ; لورا تشينشيلا | short: تشينتشيا [weak]
person solis | name: لويس غييرمو سوليس
person alvarado | name: كارلوس ألفارادو
person chaves | name: رودريغو تشافيس ; رودريغو تشافيز
person delgado | name: لورا فرنانديز
person aleman | name: أرنولدو أليمان
person bolanos | name: إنريكي بولانيوس
person murillo | name: روساريو موريو
person flores | name: فرانسيسكو فلوريس | short: فلوريس [weak]
person saca | name: أنطونيو ساكا
person funes | name: ماوريسيو فونيس | short: فونيس [weak]
person ceren | name: سلفادور سانشيز سيرين
person maduro-ricardo | name: ريكاردو مادورو
person zelaya | name: مانويل زيلايا | short: زيلايا [weak]
person lobo | name: بورفيريو لوبو
person hernandez | name: خوان أورلاندو هيرنانديز ; خوان أورلاندو هرنانديز
person asfura | name: نصري عصفورة
person portillo | name: ألفونسو بورتيو
person berger | name: أوسكار بيرجيه
person colom | name: ألفارو كولوم | short: كولوم [weak]
person molina | name: أوتو بيريز مولينا ; أوتو بيريس مولينا
person morales-jimmy | name: جيمي موراليس | short: موراليس [weak]
person giammattei | name: أليخاندرو جاماتي ; أليخاندرو جياماتي | short: جاماتي [weak]
person arevalo | name: برناردو أريفالو ; برناردو أريفالو دي ليون | short: أريفالو [weak]
person musa | name: سعيد موسى
person barrow-dean | name: دين بارو | short: بارو [weak]
person briceno | name: جوني بريسينو | short: بريسينو [weak]
person patterson | name: بي جي باترسون
person simpsonmiller | name: بورشا سيمبسون ميلر
person golding | name: بروس غولدينغ
person panday | name: باسديو بانداي
person manning | name: باتريك مانينغ
person persadbissessar | name: كاملا بيرساد بيسيسار | short: بيسيسار [weak]
person weekes | name: بولا ماي ويكس | short: ويكس [weak]
person kangaloo | name: كريستين كانغالو | short: كانغالو [weak]
person weak-stuart | name: ستيوارت يونغ
person arthur | name: أوين آرثر
person stuart | name: فرويندل ستيوارت
person mottley | name: ميا موتلي | short: موتلي [weak]
person mason | name: ساندرا ميسون | short: ميسون [weak]
person ingraham | name: هيوبرت إنغراهام | short: إنغراهام [weak]
person christie | name: بيري كريستي
person minnis | name: هيوبرت مينيس | short: مينيس [weak]
person weak-philip | name: فيليب ديفيس ; فيليب برايف ديفيس
person skerrit | name: روزفلت سكيريت | short: سكيريت [weak]
person savarin | name: تشارلز سافارين | short: سافارين [weak]
person burton | name: سيلفاني بورتون
person anthony | name: كيني أنتوني
person chastanet | name: ألين شاستانيه | short: شاستانيه [weak]
person pierre | name: فيليب بيير
person gonsalves | name: رالف غونسالفيس ; رالف جونسالفيس | short: غونسالفيس [weak]
person friday | name: غودوين فرايداي
person weak-keith | name: كيث ميتشل | short: ميتشل [weak]
person thomas | name: تيلمان توماس
person mitchell | name: ديكون ميتشل | short: ميتشل [weak]
person bird | name: ليستر بيرد
person spencer | name: بالدوين سبنسر
person browne | name: غاستون براون | short: براون [weak]
person douglas | name: دنزيل دوغلاس | short: دوغلاس [weak]
person harris-timothy | name: تيموثي هاريس | short: هاريس [weak]
person drew | name: تيرانس درو
person mejia | name: هيبوليتو ميخيا
person fernandez-leonel | name: ليونيل فرنانديز | short: فرنانديز [weak] ; فرنانديس [weak]
person medina | name: دانيلو ميدينا
person aristide | name: جان برتران أريستيد | short: أريستيد [weak]
person preval | name: رينيه بريفال | short: بريفال [weak]
person martelly | name: ميشال مارتيلي ; ميشيل مارتيلي | short: مارتيلي [weak]
person privert | name: جوسليرم بريفير | short: بريفير [weak]
person conille | name: غاري كونيل | short: كونيل [weak]
person filsaime | name: أليكس ديدييه فيس إيميه
person joseph | name: كلود جوزيف
person cuellar | name: خافيير بيريز دي كوييار
person boutrosghali | name: بطرس بطرس غالي ; بطرس غالي
person mohammed | name: أمينة محمد [weak]
person eliasson | name: يان إلياسون | short: إلياسون [weak]
person migiro | name: آشا روز ميغيرو
person moussa-amr | name: عمرو موسى
person abdelmeguid | name: أحمد عصمت عبد المجيد ; عصمت عبدالمجيد ; عصمت عبد المجيد
person alattiyah
  name: عبدالرحمن العطية ; عبد الرحمن العطية ; عبدالرحمن بن حمد العطية ; عبد الرحمن بن حمد العطية
person alhujailan | name: جميل الحجيلان
person belkeziz | name: عبد الواحد بلقزيز ; عبدالواحد بلقزيز
person ihsanoglu | name: أكمل الدين إحسان أوغلو ; أكمل الدين إحسان أوغلي
person deguang | name: تشانغ ده قوانغ
person nurgaliyev | name: بولات نورغالييف ; بولات نورغاليف | short: نورغالييف [weak]
person imanaliev | name: مراتبيك إيماناليف ; موراتبك إيماناليف | short: إيماناليف [weak]
person mezentsev | name: ديميتري ميزينتسيف ; دميتري ميزنتسيف ; دميتري ميزينتسيف ; ديمتري ميزينتسيف
person weak-george | name: جورج روبرتسون
person scheffer | name: ياب دي هوب شيفر
person solana | name: خافيير سولانا | short: سولانا [weak]
person rato | name: رودريغو راتو ; رودريغو دي راتو
person strausskahn | name: دومينيك ستروس كان ; دومينيك ستروس-كان ; دومينيك شتراوس كان
person wolfensohn | name: جيمس ولفنسون ; جيمس وولفنسون | short: ولفنسون [weak]
person wolfowitz | name: بول ولفويتز ; بول وولفويتز | short: ولفويتز [weak]
person zoellick | name: روبرت زوليك | short: زوليك [weak]
person brundtland | name: غرو هارلم برونتلاند
person jongwook | name: لي جونغ ووك ; لي جونج ووك
person weak-mike | name: مايك مور [weak]
person panitchpakdi | name: سوباتشاي بانيتشباكدي
person lamy | name: باسكال لامي
person essy | name: أمارا عيسي ; أمارا إيسي
person ping | name: جان بينغ ; جان بينج
person youssouf | name: محمود علي يوسف
person elbaradei | name: محمد البرادعي | short: البرادعي [weak]
person elenany | name: خالد العناني
person matsuura | name: كويشيرو ماتسورا
person weak-mary | name: ماري روبنسون
person arbour | name: لويز أربور | short: أربور [weak]
person lubbers | name: رود لوبرز | short: لوبرز [weak]
person ogata | name: ساداكو أوغاتا
person bordyuzha | name: نيكولاي بورديوجا | short: بورديوجا [weak]
person zas | name: ستانيسلاف زاس
person akinci | name: خليل إبراهيم أكجا ; هاليل أكينجي
person hasanov | name: رامل حسنوف
person amreyev | name: بغداد أمرييف | short: أمرييف [weak]
person pitsuwan | name: سورين بيتسوان | short: بيتسوان [weak]
person yong | name: أونغ كينغ يونغ
person jianwei | name: غونغ جيان وي
person jiayi | name: زو جيايي ; تسو جيايي
person albright | name: مادلين أولبرايت
person powell | name: كولن باول ; كولين باول
person cook | name: روبن كوك
person straw | name: جاك سترو
person beckett | name: مارغريت بيكيت ; مارجريت بيكيت
person miliband | name: ديفيد ميليباند
person cooper | name: إيفيت كوبر
person vedrine | name: أوبير فيدرين ; هوبير فيدرين
person dousteblazy | name: فيليب دوست بلازي
person kouchner | name: برنار كوشنير ; برنار كوشنر
person alliotmarie | name: ميشيل أليو ماري ; ميشال أليو ماري
person juppe | name: آلان جوبيه ; ألان جوبيه | short: جوبيه [weak]
person fischer-joschka | name: يوشكا فيشر
person westerwelle | name: غيدو فسترفيله ; جيدو فسترفيله ; غيدو فيسترفيله
person frattini | name: فرانكو فراتيني
person dalema | name: ماسيمو داليما
person alfano | name: أنجيلينو ألفانو | short: ألفانو [weak]
person milanesi | name: إنزو ميلانيزي
person maio | name: لويجي دي مايو
person bonino | name: إيما بونينو | short: بونينو [weak]
person moratinos | name: ميغيل أنخيل موراتينوس ; ميجيل انخيل موراتينوس | short: موراتينوس [weak]
person dastis | name: ألفونسو داستيس | short: داستيس [weak]
person laya | name: أرانشا غونزاليس لايا
person ivanov-igor | name: إيغور إيفانوف
person jiaxuan | name: تانغ جيا شيوان
person zhaoxing | name: لي تشاو شينغ ; لي تشاوشينغ
person kono | name: تارو كونو
person motegi | name: توشيميتسو موتيغي | short: موتيغي [weak]
person kamikawa | name: يوكو كاميكاوا | short: كاميكاوا [weak]
person iwaya | name: تاكيشي إيوايا
person byungse | name: يون بيونغ سيه
person kyungwha | name: كانغ كيونغ هوا ; كانغ كيونغ-هوا
person euiyong | name: تشونغ إيوي يونغ
person jin | name: بارك جين
person taeyul | name: تشو تيه يول
person hyun | name: تشو هيون
person suyong | name: ري سو يونغ
person yongho | name: ري يونغ هو
person sonhui | name: تشوي سون هوي ; تشوي سون-هوي
person singh-jaswant | name: جاسوانت سينغ
person singh-natwar | name: ناتوار سينغ
person krishna | name: إس إم كريشنا
person khurshid | name: سلمان خورشيد
person kasuri | name: خورشيد محمود قصوري
person khar | name: حنا رباني خار ; حنا رباني كهر
person asif | name: خواجة آصف ; خواجه آصف
person spanta | name: رانجين دادفر سبانتا
person rassoul | name: زلماي رسول
person rabbani | name: صلاح الدين رباني | short: رباني [weak]
person atmar | name: حنيف أتمر ; محمد حنيف أتمر
person kharazi | name: كمال خرازي ; كمال خرازى | short: خرازي [weak]
person mottaki | name: منوشهر متكي ; منوتشهر متكي ; منوشهر متقي
person cem | name: إسماعيل جيم
person babacan | name: علي باباجان | short: باباجان [weak]
person benami | name: شلومو بن عامي
person shalom | name: سيلفان شالوم
person ashkenazi | name: غابي أشكنازي ; جابي أشكنازي | short: أشكنازي [weak]
person shaath | name: نبيل شعث
person alqudwa | name: ناصر القدوة | short: القدوة [weak]
person maher | name: أحمد ماهر [weak] ; أحمد ماهر السيد
person orabi | name: محمد العرابي [weak]
person amr | name: محمد كامل عمرو
person ismail | name: مصطفى عثمان إسماعيل
person akol | name: لام أكول
person alor | name: دينق ألور
person karti | name: علي كرتي ; علي أحمد كرتي
person ahmed-aldirdiri | name: الدرديري محمد أحمد ; الدرديري الدخيري
person abdalla | name: أسماء محمد عبدالله ; أسماء محمد عبد الله
person eldin | name: عمر قمر الدين
person almahdi | name: مريم الصادق المهدي ; مريم الصادق
person ali-ali | name: علي الصادق علي
person ali-hussein | name: حسين عوض علي
person alsharif | name: علي يوسف الشريف ; علي يوسف [weak]
person salem | name: محيي الدين سالم
person shalgham | name: عبدالرحمن شلقم ; عبد الرحمن شلقم
person koussa | name: موسى كوسا
person khayal | name: عاشور بن خيال
person abdelaziz | name: محمد عبدالعزيز ; محمد عبد العزيز [weak]
person siala | name: محمد سيالة ; محمد الطاهر سيالة | short: سيالة [weak]
person albaour | name: الطاهر الباعور
person yahia | name: حبيب بن يحيى
person abdallah | name: عبدالوهاب عبدالله ; عبد الوهاب عبد الله
person morjane | name: كمال مرجان | short: مرجان [weak]
person abdessalem | name: رفيق عبدالسلام ; رفيق عبد السلام
person hamdi | name: المنجي حامدي
person jhinaoui | name: خميس الجهيناوي | short: الجهيناوي [weak]
person erray | name: نورالدين الري ; نور الدين الري
person ammar | name: نبيل عمار
person medelci | name: مراد مدلسي | short: مدلسي [weak]
person bedjaoui | name: محمد بجاوي
person messahel | name: عبدالقادر مساهل ; عبد القادر مساهل | short: مساهل [weak]
person boukadoum | name: صبري بوقادوم ; صبري بوقدوم | short: بوقادوم [weak]
person benaissa | name: محمد بن عيسى
person fihri | name: الطيب الفاسي الفهري
person merzoug | name: محمد سالم ولد مرزوك
person bih | name: إسلك ولد أحمد إزيد بيه
person muasher | name: مروان المعشر
person khatib-abdul | name: عبدالإله الخطيب ; عبد الإله الخطيب
person albashir-salaheddin | name: صلاح الدين البشير
person hammoud | name: محمود حمود
person salloukh | name: فوزي صلوخ
person alshami | name: علي الشامي [weak]
person mansour | name: عدنان منصور [weak]
person hitti | name: ناصيف حتي
person wehbe | name: شربل وهبة
person habib | name: عبدالله بوحبيب ; عبد الله بو حبيب ; عبد الله بوحبيب | short: بوحبيب [weak]
person rajji | name: يوسف رجي
person alsharaa | name: فاروق الشرع
person sabbagh | name: بسام صباغ ; بسام الصباغ
person alhakim | name: محمد علي الحكيم
person alsabah-ahmad | name: أحمد ناصر المحمد الصباح ; أحمد ناصر المحمد
person alsabah-salem | name: سالم عبدالله الجابر الصباح ; سالم الصباح [weak]
person khalifa | name: محمد بن مبارك آل خليفة
person nuaimi | name: راشد عبدالله النعيمي ; راشد عبد الله النعيمي
person alqirbi | name: أبو بكر القربي | short: القربي [weak]
person alsallal | name: جمال السلال ; جمال عبدالله السلال
person alsaidi | name: عبدالله الصايدي ; عبد الله الصايدي
person alyamani | name: خالد اليماني | short: اليماني [weak]
person alhadhrami | name: محمد الحضرمي | short: الحضرمي [weak]
person fiqi | name: أحمد معلم فقي
person ali-abdisalam | name: عبدالسلام عبدي علي ; عبد السلام عبدي علي
person awad | name: أحمد عيسى عوض
person tarasyuk | name: بوريس تاراسيوك
person prystaiko | name: فاديم بريستايكو | short: بريستايكو [weak]
person kozhara | name: ليونيد كوجارا | short: كوجارا [weak]
person tazhin | name: مارات تاجين
person saudabayev | name: قانات ساوداباييف ; كانات سعودابايف | short: ساوداباييف [weak]
person kazykhanov | name: يرجان قازيخانوف | short: قازيخانوف [weak]
person abdrakhmanov | name: خيرت عبد الرحمانوف ; خيرت عبدرحمانوف | short: الرحمانوف [weak]
person atamkulov | name: بيبوت أتامكولوف | short: أتامكولوف [weak]
person kosherbayev | name: يرميك كوشيرباييف ; يرمك كوشرباييف | short: كوشيرباييف [weak]
person safoyev | name: صادق صفاييف
person ganiyev | name: إيلير غنييف
person kazakbaev | name: عبدالله كازاكباييف ; رسلان كازاكباييف | short: كازاكباييف [weak]
person abdyldaev | name: إيرلان عبدلداييف | short: عبدلداييف [weak]
person aidarbekov | name: تشينغيز أيداربيكوف | short: أيداربيكوف [weak]
person zarifi | name: حمروخان ظريفي ; همراخان ظريفي
person aslov | name: سراج الدين أصلوف | short: أصلوف [weak]
person nazarov | name: طلبك نظروف
person oskanian | name: فارتان أوسكانيان | short: أوسكانيان [weak]
person nalbandian | name: إدوارد نالبانديان | short: نالبانديان [weak]
person mnatsakanyan | name: زهراب مناتساكانيان | short: مناتساكانيان [weak]
person aivazian | name: آرا أيفازيان
person janelidze | name: ميخائيل جانيليدزه | short: جانيليدزه [weak]
person zalkaliani | name: ديفيد زالكالياني | short: زالكالياني [weak]
person darchiashvili | name: إيليا دارتشياشفيلي | short: دارتشياشفيلي [weak]
person bochorishvili | name: ماكا بوتشوريشفيلي | short: بوتشوريشفيلي [weak]
person aleinik | name: سيرغي ألينيك | short: ألينيك [weak]
person ryzhenkov | name: مكسيم ريجينكوف ; ماكسيم ريجينكوف | short: ريجينكوف [weak]
person waszczykowski | name: فيتولد فاشتشيكوفسكي | short: فاشتشيكوفسكي [weak]
person czaputowicz | name: ياتسيك تشابوتوفيتش | short: تشابوتوفيتش [weak]
person rau-zbigniew | name: زبيغنيو راو
person bildt | name: كارل بيلت
person lindh | name: آنا ليند
person stenergard | name: ماريا مالمر ستينرغارد | short: ستينرغارد [weak]
person brende | name: بورغه برنده ; بورج برينده | short: برنده [weak]
person blok | name: ستيف بلوك
person kaag | name: سيغريد كاغ
person slot | name: هانكه بروينز سلوت
person veldkamp | name: كاسبار فيلدكامب | short: فيلدكامب [weak]
person kneissl | name: كارين كنايسل | short: كنايسل [weak]
person meinlreisinger | name: بياته ماينل رايزينغر | short: رايزينغر [weak]
person baird | name: جون بيرد
person dion | name: ستيفان ديون
person freeland | name: كريستيا فريلاند | short: فريلاند [weak]
person champagne | name: فرانسوا فيليب شامبان | short: شامبان [weak]
person garneau | name: مارك غارنو | short: غارنو [weak]
person joly | name: ميلاني جولي
person anand | name: أنيتا أناند | short: أناند [weak]
person amorim | name: سيلسو أموريم | short: أموريم [weak]
person patriota | name: أنطونيو باتريوتا | short: باتريوتا [weak]
person vieira-mauro | name: ماورو فييرا | short: فييرا [weak]
person araujo | name: إرنستو أراوجو | short: أراوجو [weak]
person franca | name: كارلوس فرانسا
person ebrard | name: مارسيلو إبرارد | short: إبرارد [weak]
person barcena | name: أليسيا بارسينا | short: بارسينا [weak]
person fuente | name: خوان رامون دي لا فوينتي
person faurie | name: خورخي فوري
person cafiero | name: سانتياغو كافييرو | short: كافييرو [weak]
person mondino | name: ديانا موندينو | short: موندينو [weak]
person werthein | name: جيراردو ويرثين | short: ويرثين [weak]
person nkoanamashabane | name: مايتي نكوانا ماشاباني
person sisulu | name: لينديوي سيسولو | short: سيسولو [weak]
person pandor | name: ناليدي باندور | short: باندور [weak]
person lamola | name: رونالد لامولا | short: لامولا [weak]
person mesfin | name: سيوم مسفن
person gebeyehu | name: ورقنه جيبيهو | short: جيبيهو [weak]
person andargachew | name: غيدو أندارجاشيو
person mekonnen | name: ديميكي ميكونين ; ديميكي موكونين | short: ميكونين [weak]
person mudavadi | name: موساليا مودافادي | short: مودافادي [weak]
person wirajuda | name: حسن ويراجودا
person natalegawa | name: مارتي ناتاليغاوا | short: ناتاليغاوا [weak]
person sugiono | name: سوجيونو
person downer | name: ألكسندر داونر
person carr | name: بوب كار
person payne | name: ماريس باين ; ماريز باين
person arreaza | name: خورخي أرياسا | short: أرياسا [weak]
person gil | name: إيفان خيل
person minh | name: فام بينه مينه
person guliyev | name: ولايت غولييف
person bakoyannis | name: ثيودورا باكويانيس ; دورا باكويانيس | short: باكويانيس [weak]

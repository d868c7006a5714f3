# Outlets in Arabic. Those that are also common words are weak.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

outlet aawsat | name: الشرق الأوسط [weak] ; جريدة الشرق الأوسط ; صحيفة الشرق الأوسط
outlet alriyadh | name: جريدة الرياض ; صحيفة الرياض
outlet aleqtisadiya | name: صحيفة الاقتصادية
outlet alyaum | name: صحيفة اليوم ; جريدة اليوم
outlet aljazirah | name: صحيفة الجزيرة السعودية ; صحيفة الجزيرة
outlet alwatan | name: صحيفة الوطن السعودية ; الوطن أون لاين
outlet okaz | name: عكاظ ; صحيفة عكاظ
outlet alweeam | name: صحيفة الوئام
outlet 3alyoum | name: عاليوم ; عين اليوم
outlet almadina | name: صحيفة المدينة
outlet sabq | name: صحيفة سبق
outlet arreyadi | name: صحيفة الرياضي
outlet arriyadiyah | name: صحيفة الرياضية
outlet makkah | name: صحيفة مكة
outlet alarabiya | name: قناة العربية ; العربية نت ; العربية.نت
outlet alhadath | name: قناة الحدث ; العربية الحدث
outlet alekhbariya | name: قناة الإخبارية ; الإخبارية السعودية
outlet arabnews | name: عرب نيوز
outlet saudigazette | name: سعودي جازيت
outlet mbc | name: إم بي سي
outlet elaph | name: إيلاف ; موقع إيلاف
outlet alhayat | name: صحيفة الحياة ; جريدة الحياة
outlet alquds | name: القدس العربي ; صحيفة القدس العربي
outlet alarab | name: صحيفة العرب
outlet raialyoum | name: رأي اليوم
outlet bbc | name: بي بي سي ; هيئة الإذاعة البريطانية
outlet guardian | name: الغارديان ; الجارديان ; صحيفة الغارديان
outlet telegraph | name: التلغراف ; ديلي تلغراف ; الديلي تلغراف
outlet times | name: التايمز ; صحيفة التايمز
outlet ft | name: فاينانشال تايمز ; فايننشال تايمز ; الفاينانشال تايمز
outlet economist | name: الإيكونوميست
outlet independent | name: الإندبندنت ; الاندبندنت
outlet dailymail | name: ديلي ميل
outlet sky | name: سكاي نيوز
outlet skyarabia | name: سكاي نيوز عربية
outlet nyt | name: نيويورك تايمز ; صحيفة نيويورك تايمز
outlet wapo | name: واشنطن بوست ; الواشنطن بوست
outlet wsj | name: وول ستريت جورنال ; صحيفة وول ستريت جورنال
outlet latimes | name: لوس أنجلوس تايمز
outlet usatoday | name: يو إس إيه توداي
outlet cnn | name: سي إن إن ; شبكة سي إن إن
outlet fox | name: فوكس نيوز ; شبكة فوكس نيوز
outlet nbc | name: إن بي سي ; شبكة إن بي سي
outlet abc | name: إيه بي سي
outlet cbs | name: سي بي إس
outlet voa | name: صوت أمريكا ; صوت أميركا
outlet rferl | name: إذاعة أوروبا الحرة
outlet hurra | name: قناة الحرة
outlet politico | name: بوليتيكو ; موقع بوليتيكو
outlet axios | name: أكسيوس ; موقع أكسيوس
outlet foreignpolicy | name: فورين بوليسي
outlet newsweek | name: نيوزويك
outlet time | name: مجلة تايم
outlet aljazeera | name: الجزيرة نت ; قناة الجزيرة ; الجزيرة [weak] ; شبكة الجزيرة
outlet alraya | name: صحيفة الراية القطرية
outlet alsharq | name: صحيفة الشرق القطرية
outlet gulftimes | name: جلف تايمز
outlet alittihad | name: صحيفة الاتحاد الإماراتية
outlet albayan | name: صحيفة البيان الإماراتية ; صحيفة البيان
outlet alkhaleej | name: صحيفة الخليج
outlet emaratalyoum | name: الإمارات اليوم
outlet thenational | name: ذا ناشيونال
outlet gulfnews | name: جلف نيوز ; غلف نيوز
outlet khaleejtimes | name: خليج تايمز
outlet alqabas | name: القبس ; صحيفة القبس
outlet alrai-kw | name: صحيفة الراي الكويتية ; الراي الكويتية
outlet alanba | name: صحيفة الأنباء الكويتية ; الأنباء الكويتية
outlet aljarida | name: صحيفة الجريدة
outlet alseyassah | name: صحيفة السياسة الكويتية ; السياسة الكويتية
outlet alayam | name: صحيفة الأيام
outlet akhbaralkhaleej | name: أخبار الخليج
outlet alwasat-bh | name: صحيفة الوسط
outlet omandaily | name: جريدة عمان ; صحيفة عمان
outlet timesofoman | name: تايمز أوف عمان
outlet alahram | name: الأهرام ; صحيفة الأهرام ; بوابة الأهرام
outlet almasryalyoum | name: المصري اليوم ; صحيفة المصري اليوم
outlet youm7 | name: اليوم السابع
outlet shorouk | name: صحيفة الشروق
outlet alwafd | name: بوابة الوفد
outlet akhbarelyom | name: أخبار اليوم
outlet masrawy | name: مصراوي
outlet jafra | name: جفرا نيوز ; جفرا
outlet alrai | name: صحيفة الرأي الأردنية ; الرأي الأردنية
outlet alghad | name: صحيفة الغد
outlet addustour | name: صحيفة الدستور
outlet ammonnews | name: عمون ; وكالة عمون
outlet jordantimes | name: جوردان تايمز
outlet khaberni | name: خبرني
outlet annahar | name: صحيفة النهار ; جريدة النهار
outlet assafir | name: صحيفة السفير
outlet alakhbar | name: صحيفة الأخبار
outlet almustaqbal | name: صحيفة المستقبل
outlet almanar | name: قناة المنار ; المنار
outlet almayadeen | name: قناة الميادين ; الميادين نت
outlet lbci | name: إل بي سي
outlet dailystar | name: ديلي ستار
outlet lorient | name: لوريان لوجور
outlet hespress | name: هسبريس
outlet le360 | name: لو360
outlet alyaoum24 | name: اليوم 24
outlet almassae | name: صحيفة المساء المغربية
outlet elkhabar | name: صحيفة الخبر الجزائرية ; الخبر الجزائرية
outlet echorouk | name: الشروق الجزائرية ; الشروق أونلاين
outlet ennahar | name: النهار الجزائرية
outlet mosaique | name: موزاييك أف أم ; موزاييك
outlet alchourouk | name: الشروق التونسية
outlet alwasat-ly | name: بوابة الوسط
outlet sudantribune | name: سودان تريبيون
outlet azzaman | name: صحيفة الزمان
outlet almada | name: صحيفة المدى
outlet alsumaria | name: السومرية نيوز ; قناة السومرية ; السومرية
outlet rudaw | name: رووداو ; شبكة رووداو
outlet shafaq | name: شفق نيوز
outlet alfurat | name: قناة الفرات
outlet almasirah | name: قناة المسيرة
outlet almasdar | name: المصدر أونلاين
outlet adenalghad | name: عدن الغد
outlet alayyam-ye | name: صحيفة الأيام العدنية
outlet orient | name: أورينت نت
outlet enabbaladi | name: عنب بلدي
outlet alwatan-sy | name: صحيفة الوطن السورية ; الوطن السورية
outlet haaretz | name: هآرتس ; صحيفة هآرتس
outlet ynet | name: يديعوت أحرونوت ; يديعوت
outlet maariv | name: معاريف
outlet jpost | name: جيروزاليم بوست ; جيروزالم بوست
outlet toi | name: تايمز أوف إسرائيل
outlet israelhayom | name: إسرائيل اليوم
outlet maan | name: وكالة معا ; معا الإخبارية
outlet alquds-ps | name: صحيفة القدس الفلسطينية
outlet hurriyet | name: حرييت ; صحيفة حرييت
outlet sabah | name: صحيفة صباح التركية ; ديلي صباح
outlet zaman | name: صحيفة زمان التركية
outlet milliyet | name: ميليت
outlet trt | name: تي آر تي
outlet presstv | name: برس تي في
outlet alalam | name: قناة العالم
outlet kayhan | name: صحيفة كيهان
outlet tehrantimes | name: طهران تايمز
outlet rt | name: روسيا اليوم ; آر تي
outlet kommersant | name: كوميرسانت ; صحيفة كوميرسانت
outlet izvestia | name: إزفستيا ; صحيفة إزفستيا
outlet cctv | name: تلفزيون الصين المركزي ; سي سي تي في
outlet peoplesdaily | name: صحيفة الشعب اليومية ; الشعب اليومية
outlet globaltimes | name: غلوبال تايمز
outlet chinadaily | name: تشاينا ديلي
outlet scmp | name: ساوث تشاينا مورنينغ بوست
outlet nhk | name: إن إتش كي ; أن أتش كي
outlet asahi | name: أساهي شيمبون
outlet lemonde | name: لوموند ; صحيفة لوموند
outlet figaro | name: لوفيغارو ; لوفيجارو
outlet france24 | name: فرانس 24 ; قناة فرانس 24
outlet liberation | name: ليبراسيون
outlet spiegel | name: دير شبيغل ; شبيغل
outlet bild | name: صحيفة بيلد ; بيلد
outlet dw | name: دويتشه فيله
outlet faz | name: فرانكفورتر ألغماينه
outlet elpais | name: إلباييس
outlet corriere | name: كورييري ديلا سيرا
outlet repubblica | name: لا ريبوبليكا
outlet dawn-pk | name: صحيفة دون الباكستانية
outlet toindia | name: تايمز أوف إنديا
outlet astanatimes | name: أستانا تايمز
outlet alaraby | name: العربي الجديد
outlet arabi21 | name: عربي21
outlet middleeasteye | name: ميدل إيست آي
outlet alwatan-kw | name: صحيفة الوطن الكويتية
outlet kuwaittimes | name: كويت تايمز
outlet arabtimes | name: عرب تايمز الكويتية
outlet alwatan-qa | name: صحيفة الوطن القطرية
outlet peninsula | name: ذا بينينسولا ; صحيفة ذي بينينسولا
outlet ajenglish | name: الجزيرة الإنجليزية ; قناة الجزيرة الإنجليزية
outlet alaraby-tv | name: التلفزيون العربي
outlet wam-24 | name: موقع 24 الإماراتي
outlet alain | name: العين الإخبارية
outlet cnnarabic | name: سي إن إن بالعربية ; سي ان ان بالعربية
outlet bbcarabic | name: بي بي سي عربي ; بي بي سي العربية ; هيئة الإذاعة البريطانية بالعربية
outlet alghad-tv | name: قناة الغد
outlet asharq-news | name: الشرق للأخبار ; قناة الشرق للأخبار
outlet independentarabia | name: إندبندنت عربية ; اندبندنت عربية
outlet argaam | name: أرقام المالية ; موقع أرقام
outlet akhbar24 | name: أخبار 24
outlet almowaten | name: صحيفة المواطن السعودية
outlet alshabiba | name: صحيفة الشبيبة
outlet alwatan-om | name: صحيفة الوطن العمانية
outlet muscatdaily | name: مسقط ديلي
outlet omanobserver | name: عمان أوبزرفر
outlet gdn | name: غلف ديلي نيوز ; جلف ديلي نيوز
outlet albilad-bh | name: صحيفة البلاد البحرينية
outlet alwatan-bh | name: صحيفة الوطن البحرينية
outlet algomhuria | name: صحيفة الجمهورية ; جريدة الجمهورية المصرية
outlet alwatan-eg | name: صحيفة الوطن المصرية ; جريدة الوطن المصرية
outlet albawaba-eg | name: البوابة نيوز
outlet egypttoday | name: إيجيبت توداي
outlet madamasr | name: مدى مصر ; موقع مدى مصر
outlet dailynewsegypt | name: ديلي نيوز إيجيبت
outlet cairo24 | name: القاهرة 24
outlet alqahera | name: القاهرة الإخبارية ; قناة القاهرة الإخبارية
outlet extranews | name: إكسترا نيوز ; قناة إكسترا نيوز
outlet rosaelyoussef | name: روز اليوسف
outlet alliwaa | name: صحيفة اللواء اللبنانية
outlet aljoumhouria | name: صحيفة الجمهورية اللبنانية
outlet nidaalwatan | name: نداء الوطن ; صحيفة نداء الوطن
outlet mtv-lb | name: قناة إم تي في اللبنانية
outlet aljadeed | name: قناة الجديد
outlet lebanon24 | name: لبنان 24
outlet lebanondebate | name: ليبانون ديبايت
outlet roya | name: رؤيا الإخباري ; قناة رؤيا
outlet almamlaka | name: قناة المملكة
outlet saraya | name: وكالة سرايا الإخبارية
outlet alhayat-pse | name: الحياة الجديدة ; صحيفة الحياة الجديدة
outlet alayyam-pse | name: صحيفة الأيام الفلسطينية
outlet felesteen | name: صحيفة فلسطين ; فلسطين أون لاين
outlet shehab | name: وكالة شهاب
outlet alaqsa | name: قناة الأقصى ; فضائية الأقصى
outlet quds-net | name: شبكة قدس الإخبارية
outlet thawra-sy | name: صحيفة الثورة السورية
outlet syria-tv | name: تلفزيون سوريا
outlet zamanalwsl | name: زمان الوصل
outlet northpress | name: نورث برس
outlet alsabah-iq | name: صحيفة الصباح العراقية
outlet nas-iq | name: ناس نيوز
outlet kurdistan24 | name: كردستان 24 ; كوردستان 24
outlet almirbad | name: إذاعة المربد
outlet baghdadtoday | name: بغداد اليوم
outlet iraqinews | name: عراقي نيوز
outlet althawra-ye | name: صحيفة الثورة اليمنية
outlet yemenmonitor | name: يمن مونيتور
outlet southarabia | name: عدن تايم
outlet newsyemen | name: نيوزيمن ; نيوز يمن
outlet alahrar-ly | name: ليبيا الأحرار ; قناة ليبيا الأحرار
outlet libyaobserver | name: ليبيا أوبزرفر
outlet 218tv | name: قناة 218
outlet assabah-tn | name: صحيفة الصباح التونسية
outlet lapresse-tn | name: لابريس التونسية
outlet shemsfm | name: شمس إف إم
outlet babnet | name: باب نات
outlet elwatan-dz | name: صحيفة الوطن الجزائرية
outlet elmoudjahid | name: صحيفة المجاهد الجزائرية
outlet tsa | name: كل شيء عن الجزائر
outlet almassa-dz | name: صحيفة المساء الجزائرية
outlet lematin-ma | name: صحيفة لوماتان المغربية
outlet medias24 | name: ميديا 24 المغربية
outlet medi1 | name: ميدي 1 تي في
outlet essahraa | name: صحراء ميديا
outlet alakhbar-mr | name: وكالة الأخبار الموريتانية المستقلة
outlet sudanakhbar | name: أخبار السودان ; موقع أخبار السودان
outlet altaghyeer | name: صحيفة التغيير السودانية
outlet radiodabanga | name: راديو دبنقا
outlet garowe | name: غاروي أونلاين
outlet hiiraan | name: هيران أونلاين
outlet cumhuriyet | name: صحيفة جمهوريت
outlet yenisafak | name: يني شفق ; صحيفة يني شفق
outlet sozcu | name: صحيفة سوزجو
outlet haberturk | name: خبر ترك
outlet trtarabi | name: تي آر تي عربي
outlet irib | name: التلفزيون الإيراني الرسمي ; هيئة الإذاعة والتلفزيون الإيرانية
outlet irandaily | name: إيران ديلي
outlet hamshahri | name: صحيفة همشهري
outlet etemad | name: صحيفة اعتماد الإيرانية
outlet shargh | name: صحيفة شرق الإيرانية
outlet javan | name: صحيفة جوان الإيرانية
outlet nournews | name: نور نيوز ; موقع نور نيوز
outlet iranintl | name: إيران إنترناشيونال
outlet almonitor | name: المونيتور ; موقع المونيتور
outlet npr | name: الإذاعة الوطنية العامة الأمريكية
outlet pbs | name: شبكة بي بي إس
outlet msnbc | name: إم إس إن بي سي
outlet cnbc | name: سي إن بي سي
outlet thehill | name: موقع ذا هيل ; صحيفة ذا هيل ; صحيفة ذي هيل
outlet atlantic | name: مجلة أتلانتيك ; مجلة ذي أتلانتيك
outlet newyorker | name: مجلة نيويوركر
outlet foreignaffairs | name: فورين أفيرز ; مجلة فورين أفيرز
outlet nationalinterest | name: ناشيونال إنترست
outlet forbes | name: مجلة فوربس ; فوربس
outlet fortune | name: مجلة فورتشن
outlet bostonglobe | name: بوسطن غلوب
outlet nypost | name: نيويورك بوست
outlet washtimes | name: واشنطن تايمز
outlet washexaminer | name: واشنطن إكزامينر
outlet csmonitor | name: كريستيان ساينس مونيتور
outlet defensenews | name: ديفينس نيوز
outlet dailybeast | name: ديلي بيست
outlet huffpost | name: هافينغتون بوست ; هافنغتون بوست
outlet thesun | name: صحيفة ذا صن ; صحيفة الصن
outlet mirror | name: ديلي ميرور
outlet express | name: ديلي إكسبريس
outlet observer | name: الأوبزرفر
outlet itv | name: آي تي في نيوز
outlet channel4 | name: القناة الرابعة البريطانية
outlet lesechos | name: صحيفة ليزيكو
outlet leparisien | name: صحيفة لوباريزيان ; لوباريزيان
outlet lepoint | name: مجلة لوبوان ; لوبوان
outlet lexpress | name: مجلة ليكسبريس
outlet nouvelobs | name: مجلة لوبس
outlet bfmtv | name: بي إف إم تي في
outlet rfi | name: إذاعة فرنسا الدولية ; راديو فرنسا الدولي
outlet mcd | name: مونت كارلو الدولية
outlet euronews | name: يورونيوز
outlet jeuneafrique | name: جون أفريك ; مجلة جون أفريك
outlet sz | name: زود دويتشه تسايتونغ
outlet welt | name: صحيفة دي فيلت ; دي فيلت
outlet zeit | name: صحيفة دي تسايت
outlet handelsblatt | name: هاندلسبلات
outlet ard | name: شبكة إيه آر دي
outlet zdf | name: شبكة زد دي إف
outlet rai-it | name: راي الإيطالية
outlet lastampa | name: لا ستامبا
outlet elmundo | name: صحيفة الموندو
outlet abc-es | name: صحيفة إيه بي سي الإسبانية
outlet publico-pt | name: صحيفة بوبليكو البرتغالية
outlet politicoeu | name: بوليتيكو أوروبا
outlet euobserver | name: إي يو أوبزرفر
outlet lesoir | name: صحيفة لوسوار
outlet nrc | name: صحيفة إن آر سي
outlet nzz | name: نويه تسورشر تسايتونغ
outlet swissinfo | name: سويس إنفو
outlet standard-at | name: صحيفة دير شتاندارد
outlet krone | name: كرونين تسايتونغ
outlet dn | name: داغنز نيهيتر
outlet aftonbladet | name: أفتونبلادت
outlet jyllands | name: يولاندس بوستن
outlet nrk | name: هيئة الإذاعة النرويجية
outlet yle | name: هيئة الإذاعة الفنلندية
outlet rte | name: هيئة الإذاعة الأيرلندية
outlet irishtimes | name: آيريش تايمز
outlet gazeta-wyborcza | name: غازيتا فيبورتشا
outlet kyivindependent | name: كييف إندبندنت
outlet kyivpost | name: كييف بوست
outlet pravda-ua | name: أوكراينسكا برافدا
outlet rg | name: روسيسكايا غازيتا
outlet vedomosti | name: صحيفة فيدوموستي ; فيدوموستي
outlet novaya | name: نوفايا غازيتا
outlet kp | name: كومسومولسكايا برافدا
outlet rbc | name: صحيفة آر بي كا
outlet ng | name: نيزافيسيمايا غازيتا
outlet zvezda | name: قناة زفيزدا
outlet rossiya24 | name: قناة روسيا 24 ; روسيا 24
outlet themoscowtimes | name: موسكو تايمز
outlet meduza | name: ميدوزا ; موقع ميدوزا
outlet sb-by | name: بيلاروس سيغودنيا
outlet kazpravda | name: كازاخستانسكايا برافدا
outlet egemen | name: إيغيمين قازاقستان
outlet tengrinews | name: تنغري نيوز
outlet timesca | name: تايمز أوف سنترال إيجا
outlet 24kg | name: وكالة 24
outlet akipress-site | name: أكي برس
outlet gazeta-uz | name: غازيتا أوز
outlet kun-uz | name: كون أوز
outlet podrobno | name: بودروبنو
outlet asiaplus | name: آسيا بلس الطاجيكية
outlet turkmenportal | name: تركمن بورتال
outlet neutraltkm | name: صحيفة تركمانستان المحايد
outlet azernews | name: أذر نيوز
outlet caliber-az | name: كاليبر الأذربيجاني
outlet civil-ge | name: سيفيل جورجيا
outlet hetq | name: هيتك الأرمنية
outlet tolo | name: طلوع نيوز ; تولو نيوز
outlet ariana | name: أريانا نيوز
outlet geo-pk | name: جيو نيوز
outlet thenews-pk | name: ذا نيوز إنترناشيونال
outlet tribune-pk | name: إكسبريس تريبيون
outlet nation-pk | name: صحيفة ذا نيشن الباكستانية
outlet jang | name: صحيفة جنك
outlet indianexpress | name: إنديان إكسبريس
outlet hindustantimes | name: هندوستان تايمز
outlet ndtv | name: إن دي تي في
outlet economictimes | name: إيكونوميك تايمز
outlet theprint | name: موقع ذا برينت
outlet dailystar-bd | name: ديلي ستار البنغلاديشية
outlet prothomalo | name: بروثوم ألو
outlet kathmandupost | name: كاتماندو بوست
outlet dailymirror-lk | name: ديلي ميرور السريلانكية
outlet cgtnarabic | name: سي جي تي إن العربية
outlet cri | name: إذاعة الصين الدولية
outlet peoplearabic | name: صحيفة الشعب اليومية أونلاين ; الشعب أونلاين
outlet caixin | name: كايشين
outlet plad | name: صحيفة جيش التحرير الشعبي الصيني
outlet chinatoday | name: مجلة الصين اليوم
outlet taipeitimes | name: تايبيه تايمز
outlet yomiuri | name: يوميوري ; صحيفة يوميوري شيمبون
outlet mainichi | name: صحيفة ماينيتشي
outlet nikkei | name: صحيفة نيكاي ; نيكي آسيا
outlet japantimes | name: جابان تايمز
outlet sankei | name: صحيفة سانكي
outlet chosun | name: تشوسون إيلبو
outlet joongang | name: جونغ أنغ إيلبو
outlet koreaherald | name: كوريا هيرالد
outlet koreatimes | name: كوريا تايمز
outlet rodong | name: رودونغ سينمون
outlet straitstimes | name: ستريتس تايمز
outlet cna-sg | name: تشانل نيوز آسيا
outlet bangkokpost | name: بانكوك بوست
outlet jakartapost | name: جاكرتا بوست
outlet kompas | name: صحيفة كومباس
outlet star-my | name: صحيفة ذا ستار الماليزية
outlet nst | name: نيو ستريتس تايمز
outlet inquirer | name: فلبين ديلي إنكوايرر
outlet rappler | name: رابلر
outlet vnexpress | name: في إن إكسبريس
outlet nhandan | name: صحيفة نهان دان
outlet irrawaddy | name: إيراوادي
outlet smh | name: سيدني مورنينغ هيرالد
outlet theaustralian | name: صحيفة ذا أستراليان
outlet abc-au | name: هيئة الإذاعة الأسترالية
outlet nzherald | name: نيوزيلاند هيرالد
outlet cbc | name: هيئة الإذاعة الكندية
outlet globeandmail | name: غلوب آند ميل
outlet torontostar | name: تورونتو ستار
outlet eluniversal | name: صحيفة أونيفرسال المكسيكية
outlet reforma | name: صحيفة ريفورما
outlet folha | name: فولها دي ساو باولو
outlet oglobo | name: أو غلوبو ; صحيفة أو غلوبو
outlet estadao | name: إستادو دي ساو باولو
outlet clarin | name: صحيفة كلارين
outlet lanacion | name: صحيفة لا ناسيون
outlet mercurio | name: صحيفة إلمركوريو
outlet eltiempo | name: صحيفة التييمبو
outlet telesur | name: تيليسور
outlet granma | name: صحيفة غرانما ; غرانما
outlet elcomercio-pe | name: صحيفة الكوميرسيو
outlet dailynation | name: ديلي نيشن
outlet standard-ke | name: صحيفة ستاندرد الكينية
outlet newvision | name: نيو فيجن
outlet newtimes-rw | name: نيو تايمز الرواندية
outlet reporter-et | name: صحيفة ريبورتر الإثيوبية
outlet fana | name: فانا الإثيوبية ; هيئة فانا للإذاعة
outlet addisstandard | name: أديس ستاندرد
outlet punch-ng | name: صحيفة بانش النيجيرية
outlet premiumtimes | name: بريميوم تايمز
outlet vanguard-ng | name: صحيفة فانغارد النيجيرية
outlet dailymaverick | name: ديلي مافريك
outlet mailguardian | name: ميل آند غارديان
outlet news24-za | name: نيوز 24 الجنوب أفريقية
outlet sabc | name: هيئة إذاعة جنوب أفريقيا
outlet herald-zw | name: صحيفة هيرالد الزيمبابوية
outlet thedaily-gh | name: ديلي غرافيك
outlet lesoleil-sn | name: صحيفة لوسولاي
outlet allafrica | name: أول أفريكا
outlet eastafrican | name: صحيفة ذا إيست أفريكان
outlet africanews | name: أفريكا نيوز
outlet unnews | name: أخبار الأمم المتحدة ; موقع أخبار الأمم المتحدة
outlet diplomat | name: مجلة ذا دبلومات
outlet cyprusmail | name: سايبرس ميل
outlet ekathimerini | name: كاثيميريني
outlet b92 | name: بي 92 الصربية
outlet balkaninsight | name: بلقان إنسايت
outlet walla | name: موقع والا ; موقع واللا
outlet kan | name: هيئة البث الإسرائيلية ; هيئة البث العبرية
outlet channel12-il | name: القناة 12 الإسرائيلية ; القناة 12 العبرية
outlet channel13-il | name: القناة 13 الإسرائيلية ; القناة 13 العبرية
outlet channel14-il | name: القناة 14 الإسرائيلية
outlet i24 | name: آي 24 نيوز

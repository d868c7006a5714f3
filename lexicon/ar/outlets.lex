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

# Cities, regions and sites in Arabic; those that are also common words are weak.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

place kabul | name: كابول ; كابل
place luanda | name: لواندا
place tirana | name: تيرانا
place abu-dhabi | name: أبوظبي ; أبو ظبي
place buenos-aires | name: بوينس آيرس ; بوينس أيرس ; بوينوس آيرس
place yerevan | name: يريفان ; ييريفان
place canberra | name: كانبرا ; كانبيرا
place vienna | name: فيينا [weak]
place baku | name: باكو
place bujumbura | name: بوجومبورا
place brussels | name: بروكسل [weak]
place porto-novo | name: بورتو نوفو ; كوتونو
place ouagadougou | name: واغادوغو ; واجادوجو
place dhaka | name: دكا [weak] ; داكا
place sofia | name: صوفيا
place manama | name: المنامة
place sarajevo | name: سراييفو ; سراجيفو
place minsk | name: مينسك [weak]
place la-paz | name: لاباز
place brasilia | name: برازيليا
place bandar-seri-begawan | name: بندر سري بيغاوان
place thimphu | name: تيمفو ; تيمبو
place gaborone | name: غابورون
place bangui | name: بانغي
place ottawa | name: أوتاوا
place bern | name: برن ; بيرن
place santiago | name: سانتياغو ; سانتياجو
place beijing | name: بكين ; بيجين ; بيكين
place yamoussoukro | name: ياموسوكرو ; أبيدجان [weak]
place yaounde | name: ياوندي
place kinshasa | name: كينشاسا
place brazzaville | name: برازافيل
place bogota | name: بوغوتا
place moroni | name: موروني
place praia | name: برايا
place havana | name: هافانا
place nicosia | name: نيقوسيا
place prague | name: براغ
place berlin | name: برلين
place copenhagen | name: كوبنهاغن ; كوبنهاجن
place santo-domingo | name: سانتو دومينغو
place algiers | name: الجزائر العاصمة
place quito | name: كيتو [weak]
place cairo | name: القاهرة
place asmara | name: أسمرة ; أسمرا
place madrid | name: مدريد
place tallinn | name: تالين
place addis-ababa | name: أديس أبابا
place helsinki | name: هلسنكي
place suva | name: سوفا
place paris | name: باريس
place libreville | name: ليبرفيل
place london | name: لندن
place tbilisi | name: تبليسي ; تبيليسي ; تفليس
place accra | name: أكرا
place conakry | name: كوناكري
place banjul | name: بانجول
place bissau | name: بيساو
place malabo | name: مالابو
place athens | name: أثينا
place nuuk | name: نوك [weak]
place tegucigalpa | name: تيغوسيغالبا
place zagreb | name: زغرب
place port-au-prince | name: بورت أو برنس ; بورت أوبرنس
place budapest | name: بودابست
place jakarta | name: جاكرتا
place new-delhi | name: نيودلهي ; نيو دلهي ; دلهي
place dublin | name: دبلن
place tehran | name: طهران
place baghdad | name: بغداد
place reykjavik | name: ريكيافيك
place rome | name: روما
place amman | name: عَمّان [weak]
place tokyo | name: طوكيو
place astana | name: أستانا ; آستانا ; أستانة
place nairobi | name: نيروبي
place bishkek | name: بيشكيك ; بشكيك ; بيشكك
place phnom-penh | name: بنوم بنه ; بنوم بين
place seoul | name: سيول ; سول
place kuwait-city | name: مدينة الكويت
place vientiane | name: فيينتيان ; فينتيان
place beirut | name: بيروت
place monrovia | name: مونروفيا
place tripoli | name: طرابلس [weak]
place vaduz | name: فادوز
place colombo | name: كولومبو
place maseru | name: ماسيرو
place vilnius | name: فيلنيوس
place riga | name: ريغا
place rabat | name: الرباط
place chisinau | name: كيشيناو ; تشيسيناو ; كيشينيف
place antananarivo | name: أنتاناناريفو
place male | name: ماليه ; ماليه العاصمة
place mexico-city | name: مكسيكو ; مكسيكو سيتي ; مدينة مكسيكو
place majuro | name: ماجورو
place skopje | name: سكوبيه ; سكوبي
place bamako | name: باماكو
place valletta | name: فاليتا
place naypyidaw | name: نايبيداو ; نايبيتاو ; نايبيدو ; رانغون [weak]
place podgorica | name: بودغوريتسا
place ulaanbaatar | name: أولان باتور ; أولانباتار ; أولان باتار
place maputo | name: مابوتو
place nouakchott | name: نواكشوط
place port-louis | name: بورت لويس
place lilongwe | name: ليلونغوي
place kuala-lumpur | name: كوالالمبور ; كوالا لمبور
place windhoek | name: ويندهوك
place niamey | name: نيامي ; نيامى
place abuja | name: أبوجا
place managua | name: ماناغوا
place amsterdam | name: أمستردام ; لاهاي [weak]
place oslo | name: أوسلو
place kathmandu | name: كاتماندو ; كاتمندو ; كتماندو
place wellington | name: ولينغتون ; ويلينغتون
place muscat | name: مسقط
place islamabad | name: إسلام آباد ; إسلام أباد
place lima | name: ليما [weak]
place manila | name: مانيلا
place port-moresby | name: بورت مورسبي
place warsaw | name: وارسو
place pyongyang | name: بيونغ يانغ ; بيونجيانج ; بيونغيانغ ; بيونج يانج
place lisbon | name: لشبونة
place asuncion | name: أسونسيون
place doha | name: الدوحة
place bucharest | name: بوخارست
place moscow | name: موسكو
place kigali | name: كيغالي ; كيجالي
place riyadh | name: الرياض
place khartoum | name: الخرطوم
place dakar | name: داكار ; دكار
place honiara | name: هونيارا
place freetown | name: فريتاون
place san-salvador | name: سان سلفادور
place mogadishu | name: مقديشو
place belgrade | name: بلغراد
place juba | name: جوبا
place bratislava | name: براتيسلافا
place ljubljana | name: ليوبليانا ; لوبليانا
place stockholm | name: ستوكهولم ; استوكهولم
place mbabane | name: مبابان
place damascus | name: دمشق
place n-djamena | name: نجامينا ; إنجامينا
place lome | name: لومي
place bangkok | name: بانكوك
place dushanbe | name: دوشنبه ; دوشانبه ; دوشانبي
place ashgabat | name: عشق آباد ; عشق أباد ; أشغابات
place dili | name: ديلي
place tunis | name: تونس العاصمة
place ankara | name: أنقرة
place taipei | name: تايبيه ; تايبه ; تايبي
place dodoma | name: دار السلام ; دودوما
place kampala | name: كمبالا ; كامبالا
place kyiv | name: كييف ; كيييف
place montevideo | name: مونتيفيديو
place washington | name: واشنطن
place tashkent | name: طشقند
place caracas | name: كراكاس ; كاراكاس
place hanoi | name: هانوي
place port-vila | name: بورت فيلا
place pristina | name: بريشتينا
place sanaa | name: صنعاء
place pretoria | name: بريتوريا ; كيب تاون [weak]
place lusaka | name: لوساكا
place harare | name: هراري
place aden | name: عدن
place taiz | name: تعز
place hodeidah | name: الحديدة
place marib | name: مأرب ; مارب
place saada | name: صعدة
place hadramawt | name: حضرموت
place mukalla | name: المكلا
place abyan | name: أبين
place lahij | name: لحج
place dhale | name: الضالع
place shabwa | name: شبوة
place ataq | name: عتق [weak]
place dhamar | name: ذمار
place ibb | name: إب [weak]
place amran | name: عمران [weak]
place hajjah | name: محافظة حجة
place al-bayda | name: البيضاء [weak]
place al-jawf | name: الجوف [weak]
place raymah | name: ريمة [weak]
place mahra | name: المهرة
place socotra | name: سقطرى
place zinjibar | name: زنجبار [weak]
place bab-el-mandeb | name: باب المندب
place mocha | name: المخا
place al-anad | name: قاعدة العند ; العند
place crater | name: كريتر
place tawahi | name: التواهي
place khor-maksar | name: خور مكسر
place radfan | name: ردفان
place yafa | name: يافع
place rada-a | name: رداع
place haradh | name: مدينة حرض
place midi | name: ميدي
place abs | name: مدينة عبس
place razih | name: رازح
place south-yemen | name: جنوب اليمن
place northern-yemen | name: شمال اليمن
place seiyun | name: سيئون
place lawdar | name: لودر
place jufaynah | name: الجفينة
place sirwah | name: صرواح
place nihm | name: نهم
place karish | name: كرش
place jaawla | name: جعولة
place al-wazi-iyah | name: الوازعية
place dhubab | name: ذباب [weak]
place safer | name: صافر
place aleppo | name: حلب
place daraa | name: درعا
place homs | name: حمص
place hama | name: حماة
place idlib | name: إدلب
place raqqa | name: الرقة
place deir-ez-zor | name: دير الزور
place hasakah | name: الحسكة
place latakia | name: اللاذقية
place tartus | name: طرطوس
place sweida | name: السويداء
place quneitra | name: القنيطرة
place qamishli | name: القامشلي
place afrin | name: عفرين
place kobani | name: كوباني ; عين العرب
place manbij | name: منبج
place jarablus | name: جرابلس
place palmyra | name: تدمر
place zabadani | name: الزبداني
place douma | name: دوما [weak]
place ghouta | name: الغوطة ; الغوطة الشرقية
place qalamoun | name: القلمون
place rural-damascus | name: ريف دمشق
place aleppo-countryside | name: ريف حلب
place jisr-al-shughour | name: جسر الشغور
place ariha | name: أريحا السورية
place tal-abyad | name: تل أبيض
place ras-al-ain | name: رأس العين
place abu-kamal | name: البوكمال
place al-bab | name: الباب السورية
place maarat-al-numan | name: معرة النعمان
place khan-sheikhoun | name: خان شيخون
place al-ghab | name: سهل الغاب
place daraya | name: داريا
place madaya | name: مضايا
place yarmouk | name: مخيم اليرموك ; اليرموك [weak]
place jobar | name: جوبر
place nubl-and-zahraa | name: نبل والزهراء
place fuaa | name: الفوعة
place kefraya | name: كفريا
place qusayr | name: القصير [weak]
place golan | name: الجولان المحتل ; هضبة الجولان ; الجولان
place azaz | name: أعزاز ; إعزاز
place northern-syria | name: شمال سوريا
place southern-syria | name: جنوب سوريا
place eastern-syria | name: شرق سوريا
place mosul | name: الموصل
place basra | name: البصرة
place erbil | name: أربيل
place kirkuk | name: كركوك
place anbar | name: الأنبار ; محافظة الأنبار
place ramadi | name: الرمادي
place fallujah | name: الفلوجة
place tikrit | name: تكريت
place salahuddin | name: صلاح الدين [weak] ; محافظة صلاح الدين
place nineveh | name: نينوى
place diyala | name: ديالى
place baquba | name: بعقوبة
place najaf | name: النجف
place karbala | name: كربلاء
place samarra | name: سامراء
place baiji | name: بيجي
place sulaymaniyah | name: السليمانية
place dohuk | name: دهوك
place sinjar | name: سنجار
place tal-afar | name: تلعفر
place hilla | name: الحلة
place babil | name: محافظة بابل
place nasiriyah | name: الناصرية
place dhi-qar | name: ذي قار
place amara | name: العمارة [weak]
place maysan | name: ميسان
place wasit | name: محافظة واسط
place kut | name: الكوت
place diwaniyah | name: الديوانية
place samawah | name: السماوة
place muthanna | name: المثنى [weak]
place heet | name: مدينة هيت
place haditha | name: قضاء حديثة
place al-qaim | name: قضاء القائم
place rutba | name: الرطبة
place abu-ghraib | name: أبو غريب
place tarmiya | name: الطارمية
place tuz-khurmatu | name: طوز خورماتو
place jalawla | name: جلولاء
place khanaqin | name: خانقين
place makhmour | name: مخمور [weak]
place hawija | name: الحويجة
place shirqat | name: الشرقاط
place qayyarah | name: القيارة
place sadr-city | name: مدينة الصدر
place green-zone | name: المنطقة الخضراء
place zakho | name: زاخو
place qandil | name: قنديل ; جبال قنديل
place northern-iraq | name: شمال العراق
place western-iraq | name: غرب العراق
place southern-iraq | name: جنوب العراق
place sidon | name: صيدا
place tyre | name: مدينة صور
place baalbek | name: بعلبك
place zahle | name: زحلة
place nabatieh | name: النبطية
place arsal | name: عرسال
place bekaa | name: البقاع
place south-lebanon | name: جنوب لبنان
place dahiyeh | name: الضاحية الجنوبية
place ain-al-hilweh | name: عين الحلوة
place mount-lebanon | name: جبل لبنان
place akkar | name: عكار
place nahr-al-bared | name: نهر البارد
place shebaa-farms | name: مزارع شبعا
place naqoura | name: الناقورة
place gaza | name: غزة ; قطاع غزة ; مدينة غزة
place east-jerusalem | name: القدس ; القدس المحتلة ; القدس الشرقية
place west-bank | name: الضفة الغربية ; الضفة الغربية المحتلة ; الضفة
place nablus | name: نابلس
place hebron | name: الخليل [weak]
place jenin | name: جنين [weak]
place tulkarm | name: طولكرم
place qalqilya | name: قلقيلية
place bethlehem | name: بيت لحم
place jericho | name: أريحا
place rafah | name: رفح
place khan-younis | name: خان يونس
place jabalia | name: جباليا
place deir-al-balah | name: دير البلح
place beit-lahiya | name: بيت لاهيا
place beit-hanoun | name: بيت حانون
place salfit | name: سلفيت
place tubas | name: طوباس
place al-aqsa | name: المسجد الأقصى ; الحرم القدسي
place rafah-crossing | name: معبر رفح
place bilin | name: بلعين
place nilin | name: نعلين
place haifa | name: حيفا
place jaffa | name: يافا
place jerusalem | name: القدس الغربية
place ashkelon | name: عسقلان
place ashdod | name: أسدود ; أشدود
place beersheba | name: بئر السبع
place eilat | name: إيلات
place nazareth | name: الناصرة
place negev | name: النقب
place galilee | name: الجليل
place sderot | name: سديروت
place acre | name: عكا
place kerem-shalom | name: كرم أبو سالم
place dimona | name: ديمونة
place safed | name: صفد
place alexandria | name: الإسكندرية
place giza | name: الجيزة
place sinai | name: سيناء ; شمال سيناء ; شبه جزيرة سيناء
place south-sinai | name: جنوب سيناء
place arish | name: العريش
place sheikh-zuweid | name: الشيخ زويد
place suez | name: السويس
place suez-canal | name: قناة السويس
place port-said | name: بورسعيد ; بور سعيد
place ismailia | name: الإسماعيلية
place sharm-el-sheikh | name: شرم الشيخ
place hurghada | name: الغردقة
place luxor | name: الأقصر
place aswan | name: أسوان
place assiut | name: أسيوط
place mansoura | name: المنصورة [weak]
place tanta | name: طنطا
place mahalla | name: المحلة الكبرى ; المحلة [weak]
place fayoum | name: الفيوم
place damietta | name: دمياط
place beni-suef | name: بني سويف
place minya | name: المنيا
place sohag | name: سوهاج
place qena | name: قنا [weak]
place zagazig | name: الزقازيق
place kafr-el-sheikh | name: كفر الشيخ
place marsa-matruh | name: مرسى مطروح ; مطروح [weak]
place salloum | name: السلوم
place tahrir-square | name: ميدان التحرير
place rabaa-al-adawiya | name: رابعة العدوية
place halaib | name: حلايب
place el-alamein | name: العلمين
place taba | name: طابا
place benghazi | name: بنغازي
place misrata | name: مصراتة
place sirte | name: سرت
place derna | name: درنة
place tobruk | name: طبرق
place sabha | name: سبها
place zawiya | name: الزاوية [weak]
place zuwara | name: زوارة
place ajdabiya | name: أجدابيا
place brega | name: البريقة
place ras-lanuf | name: راس لانوف ; رأس لانوف
place es-sider | name: السدرة
place sabratha | name: صبراتة
place tarhuna | name: ترهونة
place bani-walid | name: بني وليد
place gharyan | name: غريان
place zintan | name: الزنتان
place kufra | name: الكفرة [weak]
place ghat | name: غات
place jufra | name: الجفرة
place bayda | name: البيضاء الليبية
place cyrenaica | name: برقة
place fezzan | name: فزان
place nawfaliya | name: النوفلية
place darfur | name: دارفور ; إقليم دارفور
place omdurman | name: أم درمان
place nyala | name: نيالا
place el-fasher | name: الفاشر
place port-sudan | name: بورتسودان ; بورسودان
place kassala | name: كسلا
place el-obeid | name: الأبيض [weak]
place kordofan | name: كردفان
place south-kordofan | name: جنوب كردفان
place blue-nile | name: النيل الأزرق [weak]
place wad-madani | name: ود مدني
place el-geneina | name: الجنينة
place kadugli | name: كادقلي
place abyei | name: أبيي
place damazin | name: الدمازين
place atbara | name: عطبرة
place gedaref | name: القضارف
place khartoum-north | name: الخرطوم بحري
place malakal | name: ملكال
place bor | name: مدينة بور
place bentiu | name: بنتيو
place wau | name: مدينة واو
place upper-nile | name: أعالي النيل
place jonglei | name: جونقلي
place jeddah | name: جدة
place mecca | name: مكة ; مكة المكرمة
place medina | name: المدينة المنورة
place dammam | name: الدمام
place dhahran | name: الظهران
place khobar | name: مدينة الخبر
place qatif | name: القطيف
place taif | name: الطائف
place abha | name: أبها
place jazan | name: جازان ; جيزان
place najran | name: نجران
place asir | name: عسير ; منطقة عسير
place tabuk | name: تبوك
place hail | name: حائل
place buraydah | name: بريدة
place qassim | name: القصيم
place al-ahsa | name: الأحساء
place hofuf | name: الهفوف
place yanbu | name: ينبع
place jubail | name: الجبيل
place khamis-mushait | name: خميس مشيط
place arar | name: عرعر
place sakaka | name: سكاكا
place al-bahah | name: منطقة الباحة
place hafar-al-batin | name: حفر الباطن
place rabuah | name: الربوعة
place ras-tanura | name: رأس تنورة
place abqaiq | name: بقيق
place mina | name: مدينة منى
place eastern-province | name: المنطقة الشرقية
place dhahran-al-janub | name: ظهران الجنوب
place diriyah | name: الدرعية
place neom | name: نيوم
place alula | name: العلا [weak]
place awamiya | name: العوامية
place al-qunfudhah | name: القنفذة
place bisha | name: بيشة
place sharurah | name: شرورة
place sabya | name: صبيا
place samtah | name: صامطة
place al-qudaih | name: القديح
place al-kharj | name: الخرج
place unaizah | name: عنيزة
place az-zulfi | name: الزلفي
place al-tuwal | name: الطوال
place umluj | name: أملج
place al-majmaah | name: المجمعة
place khafji | name: الخفجي
place al-wadiah | name: الوديعة
place dubai | name: دبي
place sharjah | name: الشارقة
place ajman | name: عجمان
place ras-al-khaimah | name: رأس الخيمة
place fujairah | name: الفجيرة
place umm-al-quwain | name: أم القيوين
place al-ain | name: مدينة العين
place jebel-ali | name: جبل علي
place al-udeid | name: العديد ; قاعدة العديد
place lusail | name: لوسيل
place ras-laffan | name: راس لفان ; رأس لفان
place ahmadi | name: الأحمدي [weak]
place hawalli | name: مدينة حولي
place sawaber | name: الصوابر
place bubiyan | name: بوبيان
place farwaniya | name: الفروانية
place sitra | name: سترة [weak]
place muharraq | name: المحرق
place sakhir | name: الصخير
place sar | name: مدينة سار
place salalah | name: صلالة
place sohar | name: صحار
place duqm | name: الدقم
place nizwa | name: نزوى
place musandam | name: مسندم
place dhofar | name: ظفار
place irbid | name: إربد
place zarqa | name: الزرقاء
place aqaba | name: العقبة [weak]
place karak | name: الكرك
place maan | name: معان [weak]
place mafraq | name: المفرق [weak]
place ramtha | name: الرمثا
place zaatari | name: مخيم الزعتري ; الزعتري
place dead-sea | name: البحر الميت
place petra | name: البتراء
place jerash | name: جرش
place salt | name: السلط
place azraq | name: الأزرق [weak]
place tafila | name: الطفيلة
place madaba | name: مأدبا
place sousse | name: سوسة
place sfax | name: صفاقس
place kairouan | name: القيروان
place ben-guerdane | name: بنقردان ; بن قردان
place kasserine | name: القصرين
place sidi-bouzid | name: سيدي بوزيد
place gafsa | name: قفصة
place chaambi | name: جبل الشعانبي ; الشعانبي
place ras-jedir | name: راس جدير ; رأس جدير
place tataouine | name: تطاوين
place bizerte | name: بنزرت
place medenine | name: مدنين
place gabes | name: قابس
place bardo | name: باردو
place jendouba | name: جندوبة
place monastir | name: المنستير
place oran | name: وهران
place constantine | name: قسنطينة
place annaba | name: عنابة
place tizi-ouzou | name: تيزي وزو
place ghardaia | name: غرداية
place tamanrasset | name: تمنراست
place tindouf | name: تندوف
place ain-defla | name: عين الدفلى
place setif | name: سطيف
place batna | name: باتنة
place blida | name: البليدة
place bejaia | name: بجاية
place in-amenas | name: عين أميناس
place tlemcen | name: تلمسان
place jijel | name: جيجل
place kabylie | name: منطقة القبائل
place casablanca | name: الدار البيضاء
place marrakesh | name: مراكش
place fez | name: فاس [weak]
place tangier | name: طنجة
place agadir | name: أغادير ; أكادير
place meknes | name: مكناس
place oujda | name: وجدة
place tetouan | name: تطوان
place skhirat | name: الصخيرات
place laayoune | name: العيون [weak]
place dakhla | name: الداخلة
place guerguerat | name: الكركرات
place nador | name: الناظور
place al-hoceima | name: الحسيمة
place el-jadida | name: مدينة الجديدة
place kenitra | name: القنيطرة المغربية
place nouadhibou | name: نواذيبو
place kiffa | name: كيفة
place nema | name: النعمة [weak]
place kismayo | name: كيسمايو
place baidoa | name: بيدوا
place hargeisa | name: هرجيسا
place bosaso | name: بوصاصو
place lower-shabelle | name: شبيلي السفلى
place galkayo | name: جالكعيو
place beledweyne | name: بلدوين
place istanbul | name: إسطنبول ; اسطنبول ; استنبول
place izmir | name: إزمير
place antalya | name: أنطاليا
place diyarbakir | name: ديار بكر
place suruc | name: سروج ; سوروج
place kilis | name: كيليس ; كلس
place gaziantep | name: غازي عنتاب
place sanliurfa | name: شانلي أورفا ; أورفة
place hatay | name: هاتاي ; هطاي
place adana | name: أضنة
place incirlik | name: إنجرليك ; انجرليك ; قاعدة إنجرليك
place sirnak | name: شرناق
place hakkari | name: هكاري
place van | name: مدينة وان
place bursa | name: مدينة بورصة
place mardin | name: ماردين
place batman | name: باتمان
place mersin | name: مرسين
place agri | name: آغري
place tunceli | name: تونجلي
place bingol | name: بينغول
place bodrum | name: بودروم
place trabzon | name: طرابزون
place cizre | name: جزيرة بن عمر
place konya | name: قونية
place iskenderun | name: لواء إسكندرون
place southeastern-turkey | name: جنوب شرق تركيا
place afyon | name: آفيون ; أفيون [weak]
place suruc-tur | name: سوروتش
place silopi | name: سيلوبي
place nusaybin | name: نصيبين
place lice | name: لجة
place isfahan | name: أصفهان
place mashhad | name: مدينة مشهد
place shiraz | name: شيراز
place tabriz | name: تبريز
place qom | name: مدينة قم
place ahvaz | name: الأحواز ; الأهواز ; عربستان
place bushehr | name: بوشهر
place natanz | name: نطنز
place fordo | name: فوردو
place arak | name: آراك [weak] ; أراك [weak]
place parchin | name: بارشين
place bandar-abbas | name: بندر عباس
place kermanshah | name: كرمانشاه
place sistan-and-baluchestan | name: سيستان وبلوشستان
place khuzestan | name: خوزستان
place chabahar | name: تشابهار
place iranian-kurdistan | name: كردستان إيران
place mahabad | name: مهاباد
place abadan | name: عبادان
place kandahar | name: قندهار
place helmand | name: هلمند
place kunduz | name: قندوز
place herat | name: هرات
place jalalabad | name: جلال آباد [weak]
place mazar-i-sharif | name: مزار شريف
place nangarhar | name: ننغرهار ; ننجرهار
place ghazni | name: غزني
place khost | name: خوست
place paktia | name: باكتيا
place paktika | name: باكتيكا
place kunar | name: كونار
place logar | name: لوغار
place badakhshan | name: بدخشان
place baghlan | name: باغلان
place faryab | name: فارياب
place bamiyan | name: باميان
place bagram | name: باغرام
place uruzgan | name: أوروزغان
place paktya | name: بكتيا
place wardak | name: وردك
place lashkar-gah | name: لشكركاه
place torkham | name: تورخم
place panjshir | name: بنجشير
place zabul | name: زابل
place karachi | name: كراتشي
place lahore | name: لاهور
place peshawar | name: بيشاور
place quetta | name: كويتا
place rawalpindi | name: روالبندي
place waziristan | name: وزيرستان ; وزيرستان الشمالية ; شمال وزيرستان
place balochistan | name: بلوشستان ; إقليم بلوشستان
place punjab | name: البنجاب الباكستانية
place sindh | name: السند [weak]
place khyber-pakhtunkhwa | name: خيبر ; خيبر بختونخوا
place swat | name: وادي سوات ; سوات
place gwadar | name: غوادر ; جوادر
place abbottabad | name: أبوت آباد
place multan | name: مولتان
place kurram | name: كورام
place attock | name: أتوك
place chaman | name: تشمن
place punjab-province | name: البنجاب
place mumbai | name: مومباي ; بومباي
place kashmir | name: كشمير ; إقليم كشمير ; جامو وكشمير
place kolkata | name: كولكاتا ; كلكتا
place bangalore | name: بنغالور
place chennai | name: تشيناي
place hyderabad | name: حيدر آباد
place gujarat | name: غوجارات ; كجرات
place uttar-pradesh | name: أوتار براديش
place srinagar | name: سريناغار
place assam | name: آسام
place goa | name: غوا [weak]
place manipur | name: مانيبور
place nagaland | name: ناغالاند
place kerala | name: كيرالا
place maharashtra | name: ماهاراشترا
place ahmedabad | name: أحمد آباد
place gurdaspur | name: غورداسبور
place ladakh | name: لداخ
place west-bengal | name: البنغال الغربية
place chittagong | name: شيتاغونغ
place cox-s-bazar | name: كوكس بازار
place jaffna | name: جفنا
place hambantota | name: هامبانتوتا
place shanghai | name: شنغهاي
place xinjiang | name: شينجيانغ ; سنجان ; شينجيانج
place tibet | name: التبت
place guangzhou | name: قوانغتشو ; غوانزو ; غوانغتشو
place shenzhen | name: شنتشن ; شنجن
place tianjin | name: تيانجين ; تيانجن
place chongqing | name: تشونغتشينغ
place wuhan | name: ووهان
place xi-an | name: شيآن ; شيان
place urumqi | name: أورومتشي
place hangzhou | name: هانغتشو
place qingdao | name: تشينغداو
place chengdu | name: تشنغدو
place yiwu | name: ييوو
place ningxia | name: نينغشيا
place hainan | name: هاينان
place sichuan | name: سيتشوان
place yunnan | name: يوننان
place horgos | name: خورغوس ; قورغوس
place nanjing | name: نانجينغ
place dalian | name: داليان
place inner-mongolia | name: منغوليا الداخلية
place gansu | name: قانسو
place shandong | name: شاندونغ
place kashgar | name: كاشغر ; كاشغار
place guangxi | name: قوانغشي
place hebei | name: خبي
place hunan | name: هونان
place heilongjiang | name: هيلونغجيانغ
place hiroshima | name: هيروشيما
place nagasaki | name: ناغازاكي ; ناجازاكي
place osaka | name: أوساكا
place okinawa | name: أوكيناوا
place fukushima | name: فوكوشيما
place kyoto | name: كيوتو
place busan | name: بوسان
place incheon | name: إنتشون
place jeju | name: جيجو
place kaesong | name: كايسونغ
place yongbyon | name: يونغبيون
place panmunjom | name: بانمونجوم
place almaty | name: ألماتي ; ألما آتا
place aktau | name: أكتاو
place shymkent | name: شيمكنت
place karaganda | name: كاراغاندا ; قاراغندي
place baikonur | name: بايكونور
place atyrau | name: أتيراو
place aktobe | name: أكتوبي
place pavlodar | name: باولودار
place turkistan | name: تركستان [weak]
place kyzylorda | name: كينداو
place semipalatinsk | name: سيميبالاتينسك
place khorgas | name: قورغاس
place samarkand | name: سمرقند
place bukhara | name: بخارى
place khorezm | name: خوارزم
place khiva | name: خيوة ; خيوه
place termez | name: ترمذ
place fergana | name: فرغانة
place andijan | name: أنديجان
place karakalpakstan | name: كاراكالباكستان
place awaza | name: أوازا
place turkmenbashi | name: تركمان باشي
place mary | name: مدينة ماري
place osh | name: أوش [weak]
place issyk-kul | name: إيسيك كول
place jalal-abad | name: جلال آباد القرغيزية
place manas | name: ماناس
place khujand | name: خوجند
place gorno-badakhshan | name: غورنو بدخشان
place nagorno-karabakh | name: ناغورني قره باغ ; ناغورنو كاراباخ ; قره باغ ; كاراباخ ; إقليم ناغورني قره باغ
place nakhchivan | name: ناخيتشيفان
place shusha | name: شوشا
place ganja | name: كنجة
place khankendi | name: خانكندي
place abkhazia | name: أبخازيا
place south-ossetia | name: أوسيتيا الجنوبية
place batumi | name: باتومي
place st-petersburg | name: سان بطرسبورغ ; سانت بطرسبورغ ; سان بطرسبرج
place chechnya | name: الشيشان
place dagestan | name: داغستان
place sochi | name: سوتشي
place kazan | name: قازان ; كازان
place tatarstan | name: تتارستان
place vladivostok | name: فلاديفوستوك
place rostov | name: روستوف
place belgorod | name: بيلغورود
place kursk | name: كورسك
place novorossiysk | name: نوفوروسيسك
place astrakhan | name: أستراخان
place kaliningrad | name: كالينينغراد
place yekaterinburg | name: يكاترينبورغ
place novosibirsk | name: نوفوسيبيرسك
place ufa | name: أوفا
place siberia | name: سيبيريا
place ingushetia | name: إنغوشيا
place grozny | name: غروزني ; جروزني
place volgograd | name: فولغوغراد
place crimea | name: القرم ; شبه جزيرة القرم
place donetsk | name: دونيتسك ; دونيتسك الأوكرانية
place luhansk | name: لوغانسك
place donbas | name: دونباس
place kharkiv | name: خاركيف ; خاركوف
place odessa | name: أوديسا
place mariupol | name: ماريوبول
place lviv | name: لفيف
place zaporizhzhia | name: زابوريجيا
place kherson | name: خيرسون
place sevastopol | name: سيفاستوبول
place bakhmut | name: باخموت
place bucha | name: بوتشا
place eastern-ukraine | name: شرق أوكرانيا ; شرقي أوكرانيا
place sloviansk | name: سلافيانسك
place dnipro | name: دنيبرو
place chernobyl | name: تشيرنوبيل
place debaltseve | name: ديبالتسيفي
place mukacheve | name: موكاتشيفي
place brest | name: بريست
place gomel | name: غوميل
place krakow | name: كراكوف
place gdansk | name: غدانسك
place munich | name: ميونيخ ; ميونخ
place hamburg | name: هامبورغ ; هامبورج
place frankfurt | name: فرانكفورت
place cologne | name: كولونيا
place bonn | name: بون
place dusseldorf | name: دوسلدورف
place stuttgart | name: شتوتغارت
place bavaria | name: بافاريا
place saxony | name: ساكسونيا
place ramstein | name: رامشتاين
place dresden | name: دريسدن
place freital | name: فرايتال
place marseille | name: مرسيليا
place lyon | name: ليون [weak]
place calais | name: كاليه
place nice | name: نيس
place strasbourg | name: ستراسبورغ ; ستراسبورج
place toulouse | name: تولوز
place corsica | name: كورسيكا
place cannes | name: كان الفرنسية
place isere | name: إيزير
place normandy | name: نورماندي
place manchester | name: مانشستر
place birmingham | name: برمنغهام ; بيرمنغهام
place liverpool | name: ليفربول
place edinburgh | name: أدنبرة ; إدنبرة
place glasgow | name: غلاسكو
place belfast | name: بلفاست
place cambridge | name: كامبريدج
place oxford | name: أكسفورد
place folkestone | name: فولكستون
place dover | name: دوفر
place milan | name: ميلانو
place naples | name: نابولي
place sicily | name: صقلية
place lampedusa | name: لامبيدوزا
place turin | name: تورينو
place venice | name: البندقية
place palermo | name: باليرمو
place sardinia | name: سردينيا
place barcelona | name: برشلونة [weak]
place ceuta | name: سبتة
place melilla | name: مليلية
place seville | name: إشبيلية
place valencia | name: فالنسيا [weak]
place malaga | name: مالقة
place basque-country | name: الباسك ; إقليم الباسك
place canary-islands | name: جزر الكناري
place porto | name: بورتو
place rotterdam | name: روتردام
place antwerp | name: أنتويرب
place leuven | name: لوفان
place geneva | name: جنيف [weak]
place zurich | name: زيوريخ ; زيورخ
place lausanne | name: لوزان [weak]
place basel | name: بازل
place montreux | name: مونترو
place salzburg | name: سالزبورغ
place thessaloniki | name: سالونيك
place kos | name: جزيرة كوس ; كوس
place lesbos | name: ليسبوس ; جزيرة ليسبوس
place crete | name: جزيرة كريت
place samos | name: ساموس
place idomeni | name: إيدوميني
place rhodes | name: رودس
place larnaca | name: لارنكا
place limassol | name: ليماسول
place northern-cyprus | name: شمال قبرص ; جمهورية شمال قبرص التركية
place malmo | name: مالمو
place gothenburg | name: غوتنبرغ
place utoya | name: أوتويا
place szeged | name: سيغيد
place novi-sad | name: نوفي ساد
place presevo | name: بريشيفو
place srebrenica | name: سربرنيتسا
place banja-luka | name: بانيا لوكا
place republika-srpska | name: جمهورية صرب البوسنة ; صرب البوسنة
place mostar | name: موستار
place mitrovica | name: ميتروفيتسا
place transnistria | name: ترانسنيستريا
place new-york | name: نيويورك
place los-angeles | name: لوس أنجلوس
place chicago | name: شيكاغو
place texas | name: تكساس
place california | name: كاليفورنيا
place florida | name: فلوريدا
place boston | name: بوسطن
place houston | name: هيوستن
place miami | name: ميامي
place san-francisco | name: سان فرانسيسكو
place guantanamo | name: غوانتانامو ; جوانتانامو ; معتقل غوانتانامو
place hawaii | name: هاواي
place alaska | name: ألاسكا
place ohio | name: أوهايو
place virginia | name: فرجينيا
place maryland | name: ميريلاند
place chattanooga | name: تشاتانوغا
place ferguson | name: فيرغسون
place charleston | name: تشارلستون
place detroit | name: ديترويت
place seattle | name: سياتل
place philadelphia | name: فيلادلفيا
place arizona | name: أريزونا
place atlanta | name: جورجيا الأمريكية
place las-vegas | name: لاس فيغاس
place pennsylvania | name: بنسلفانيا
place michigan | name: ميشيغان
place illinois | name: إلينوي
place new-jersey | name: نيوجيرسي
place louisiana | name: لويزيانا
place toronto | name: تورونتو
place montreal | name: مونتريال
place quebec | name: كيبيك
place vancouver | name: فانكوفر
place alberta | name: ألبرتا
place tijuana | name: تيخوانا
place cancun | name: كانكون
place guerrero | name: غيريرو
place ciudad-juarez | name: سيوداد خواريز
place chiapas | name: تشياباس
place sao-paulo | name: ساو باولو
place rio-de-janeiro | name: ريو دي جانيرو
place fortaleza | name: فورتاليزا
place belem | name: بيليم
place rosario | name: روساريو
place cordoba | name: قرطبة الأرجنتينية
place medellin | name: ميديلين
place cali | name: كالي
place maracaibo | name: ماراكايبو
place santiago-de-cuba | name: سانتياغو دي كوبا
place tigray | name: تيغراي ; إقليم تيغراي
place amhara | name: أمهرة ; إقليم أمهرة
place oromia | name: أوروميا ; إقليم أوروميا
place ogaden | name: أوغادين
place dire-dawa | name: دير داوا
place benishangul-gumuz | name: بني شنقول
place mombasa | name: مومباسا
place garissa | name: غاريسا ; جاريسا
place mandera | name: مانديرا
place dadaab | name: داداب
place lamu | name: لامو
place westgate | name: ويستغيت
place entebbe | name: عنتيبي
place arusha | name: أروشا
place zanzibar | name: زنجبار التنزانية
place goma | name: غوما
place north-kivu | name: كيفو ; شمال كيفو ; جنوب كيفو
place bukavu | name: بوكافو
place beni | name: مدينة بيني
place ituri | name: إيتوري
place katanga | name: كاتانغا
place lubumbashi | name: لوبومباشي
place bouar | name: بوار
place bambari | name: بامباري
place douala | name: دوالا
place maroua | name: مروا [weak]
place fotokol | name: فوتوكول
place abeche | name: أبشي
place diffa | name: ديفا
place agadez | name: أغاديز ; أجاديز
place zinder | name: زيندر
place tillaberi | name: تيلابيري
place lagos | name: لاغوس ; لاجوس
place borno | name: بورنو ; ولاية بورنو
place maiduguri | name: مايدوجوري ; مايدوغوري
place kano | name: كانو [weak]
place kaduna | name: كادونا
place jos | name: جوس [weak]
place yobe | name: يوبي
place adamawa | name: أداماوا
place chibok | name: تشيبوك
place niger-delta | name: دلتا النيجر
place zaria | name: زاريا
place gombe | name: غومبي
place plateau-state | name: بلاتو
place zamfara | name: زمفرا
place damaturu | name: دماتورو
place gao | name: غاو [weak]
place timbuktu | name: تمبكتو
place kidal | name: كيدال
place mopti | name: موبتي
place northern-mali | name: شمال مالي
place azawad | name: أزواد
place sevare | name: سيفاري
place djibo | name: دجيبو
place bobo-dioulasso | name: بوبو ديولاسو
place casamance | name: كازامانس
place johannesburg | name: جوهانسبرغ ; جوهانسبرج
place cape-town | name: كيب تاون الجنوب أفريقية
place durban | name: ديربان
place cabo-delgado | name: كابو ديلغادو
place cabinda | name: كابيندا
place toamasina | name: تواماسينا
place bali | name: جزيرة بالي
place aceh | name: آتشيه ; أتشيه
place sumatra | name: سومطرة
place java | name: جاوة
place papua | name: بابوا
place bandung | name: باندونغ
place sulawesi | name: سولاويزي
place surabaya | name: سورابايا
place penang | name: بينانغ
place sabah | name: صباح الماليزية
place langkawi | name: لانكاوي
place johor | name: جوهور
place mindanao | name: مينداناو
place sulu | name: سولو الفلبينية
place marawi | name: مراوي
place cebu | name: سيبو
place davao | name: دافاو
place spratly-islands | name: جزر سبراتلي
place pattani | name: باتاني
place phuket | name: فوكيت
place yala | name: يالا [weak]
place chiang-mai | name: شيانغ ماي
place narathiwat | name: ناراتيوات
place ho-chi-minh-city | name: هوشي منه ; مدينة هوشي منه
place da-nang | name: دا نانغ
place rakhine | name: راخين ; أراكان ; ولاية راخين
place mandalay | name: ماندالاي
place shan-state | name: ولاية شان
place kachin | name: كاشين
place kokang | name: كوكانغ
place siem-reap | name: سييم ريب
place sydney | name: سيدني
place melbourne | name: ملبورن
place brisbane | name: بريسبان ; بريزبين
place perth | name: بيرث
place queensland | name: كوينزلاند
place darwin | name: داروين
place auckland | name: أوكلاند
place christchurch | name: كرايستشيرش
place kaohsiung | name: كاوهسيونغ

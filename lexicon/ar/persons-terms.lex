# Heads of state and of government of short terms in Arabic; surnames alone are weak.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

# ---- Arab states
person saleh-ali | name: علي عبد الله صالح ; علي عبدالله صالح | short: صالح [weak]
person iryani | name: عبد الكريم الإرياني ; عبدالكريم الإرياني | short: الإرياني [weak]
person rawabdeh | name: عبد الرؤوف الروابدة ; عبدالرؤوف الروابدة | short: الروابدة [weak]
person zuabi | name: محمود الزعبي
person khaddam | name: عبد الحليم خدام ; عبدالحليم خدام | short: خدام [weak]
person fattouh | name: روحي فتوح | short: فتوح [weak]
person benbitour | name: أحمد بن بيتور | short: بن بيتور [weak]
person shamikh | name: مبارك الشامخ ; امبارك الشامخ | short: الشامخ [weak]
person ghanem | name: شكري غانم | short: غانم [weak]
person mahmoudi | name: البغدادي المحمودي ; البغدادي علي المحمودي
person abusahmain
  name: نوري أبو سهمين ; نوري علي أبو سهمين ; نوري بوسهمين
  short: أبو سهمين [weak] ; بوسهمين [weak]
person khouna | name: الشيخ العافية ولد محمد خونه
person mbareck | name: اسغير ولد امبارك ; الصغير ولد امبارك
person boubacar | name: سيدي محمد ولد بوبكر
person zeidane | name: الزين ولد زيدان
person waghef | name: يحيى ولد أحمد الوقف ; يحيى ولد أحمد الواقف
person laghdaf | name: مولاي ولد محمد الأغظف
person hademine | name: يحيى ولد حدمين
person bechir | name: محمد سالم ولد البشير
person sidiya | name: إسماعيل ولد الشيخ سيديا ; إسماعيل ولد بده ولد الشيخ سيديا
person mbare | name: با مامادو امباري ; با ممدو امباري
person galaydh | name: علي خليف غلير ; علي خليف جلير
person farah-hassan | name: حسن أبشر فارح
person yusuf-muhammad | name: محمد عبدي يوسف
person ghedi | name: علي محمد غيدي ; علي محمد جيدي ; علي محمد جيدى | short: غيدي [weak] ; جيدي [weak]
person hussein-nur | name: نور حسن حسين ; نور عدي
person abdiweli-ali | name: عبد الولي محمد علي ; عبدالولي محمد علي
person shirdon | name: عبدي فارح شردون ; عبدي فارح شيردون | short: شردون [weak] ; شيردون [weak]
person abdiweli-ahmed | name: عبد الولي شيخ أحمد ; عبدالولي شيخ أحمد
person ibn-auf | name: عوض بن عوف ; عوض ابن عوف ; أحمد عوض بن عوف
person ayala | name: محمد طاهر إيلا ; محمد طاهر أيلا
person osman-hussein | name: عثمان حسين عثمان ; عثمان حسين
person hamadou | name: بركات جورات حمدو ; بركات غورات حمادو
person bolero | name: حمادي مادي بوليرو ; حمادة مادي
person amedi | name: نزار آميدي ; نزار أميدي ; نزار محمد سعيد آميدي | short: آميدي [weak]
person zaidi | name: علي الزيدي ; علي فالح الزيدي | short: الزيدي [weak]
person mangoush-mohammed | name: محمد أحمد المنقوش
person tarmidi | name: بيانريفي ترميدي ; بيانريفي طارميدي
person weizman | name: عيزر وايزمان ; عزرا وايزمان
person sahhaf | name: محمد سعيد الصحاف | short: الصحاف [weak]
person sabri-naji | name: ناجي صبري ; ناجي صبري الحديثي
person kasrawi | name: فاروق القصراوي
person obeid-jean | name: جان عبيد
person abuamr | name: زياد أبو عمرو
person aghabekian | name: فارسين أغابكيان ; فارسين أغابيكيان شاهين
person hermassi | name: عبد الباقي الهرماسي ; عبدالباقي الهرماسي
person kefi | name: محمد المولدي الكافي ; المولدي الكافي
person farah-ali | name: علي عبدي فارح
person omar-dji | name: عبد القادر حسين عمر ; عبدالقادر حسين عمر
person mouknass | name: الناهة بنت مكناس ; الناها بنت مكناس
person baba-hamadi | name: حمادي ولد بابا ولد حمادي ; حمادي ولد حمادي
person teguedi | name: أحمد ولد تكدي
person fowziya | name: فوزية يوسف حاجي آدم ; فوزية يوسف
person beyle | name: عبد الرحمن دعالي بيلي ; عبدالرحمن دعاله بيله
person garaad | name: يوسف جراد عمر ; يوسف غراد
person abdirizak | name: محمد عبد الرزاق ; محمد عبدالرزاق محمود
person levy-david | name: ديفيد ليفي ; دافيد ليفي

# ---- Iran, Turkey, South Asia
person khamenei-mojtaba
  name: مجتبى خامنئي ; مجتبى خامنه اي ; مجتبى الخامنئي
  short: خامنئي [weak] ; الخامنئي [weak]
person demirel | name: سليمان ديميريل ; سليمان دميريل | short: ديميريل [weak] ; دميريل [weak]
person tarar | name: رفيق تارار ; محمد رفيق تارار | short: تارار [weak]
person shujaat | name: شجاعت حسين ; شودري شجاعت حسين
person soomro | name: محمد ميان سومرو ; محمد ميان سومارو | short: سومرو [weak]
person khoso | name: مير هزار خان خوسو
person nasirul-mulk | name: ناصر الملك
person narayanan | name: كوتشيريل رامان نارايانان ; ك. ر. نارايانان | short: نارايانان [weak]
person ahmed-shahabuddin | name: شهاب الدين أحمد
person chowdhury | name: بدر الدجى شودري ; بدر الدوزا تشودري
person iajuddin | name: إياز الدين أحمد ; إعجاز الدين أحمد
person latifur | name: لطيف الرحمن ; لطيفور رحمن
person birendra | name: الملك بيرندرا ; بيرندرا بير بيكرام شاه
person bhattarai-krishna | name: كريشنا براساد باتاراي ; كريشنا براساد بهاتاراي | short: بهاتاراي [weak]
person chand | name: لوكيندرا بهادور تشاند
person thapa | name: سوريا بهادور ثابا ; سوريا بهادور تابا
person nepal-madhav | name: مادهاف كومار نيبال ; مادهاف نيبال
person khanal | name: جالا ناث خانال ; جالاناث خانال | short: خانال [weak]
person regmi | name: خيل راج ريغمي ; خيلراج ريجمي
person shah-balendra | name: باليندرا شاه ; بالين شاه ; باليندرا شاه بالين
person bandaranaike | name: سيريمافو باندرانايكا ; سيريمافو باندرانايكه
person wickremanayake | name: راتناسيري ويكريماناياكي ; راتناسيري فيكريماناياكا
person jayaratne | name: جايارتني ; ديسانايكا موديانسيلاجي جايارتني
person thinley | name: جيغمي ثينلي ; جيغمي يوسر تنلي
person sircar | name: جمير الدين سركار ; جميل الدين سيركار
person ngedup | name: سانغاي نغيدوب ; سانجاي نجيدوب
person zimba | name: يشي زيمبا ; ييشي زيمبا
person khandu | name: خاندو وانغتشوك ; خاندو وانجتشوك
person kinzang | name: كينزانغ دورجي ; كينزانج دورجي
person gurel | name: شكري سينا غوريل
person yakis | name: ياشار ياكيش
person sattar-abdul | name: عبد الستار
person inamulhaq | name: إنعام الحق
person haroon | name: عبد الله حسين هارون
person jilani | name: جليل عباس جيلاني | short: جيلاني [weak]
person sinha-yashwant | name: ياشوانت سينها

# ---- Central Asia and the Caucasus
person muraliyev | name: أمانغيلدي مورالييف ; أمان جيلدي مورالييف | short: مورالييف [weak]
person tanayev | name: نيكولاي تاناييف ; نيكولاي تانايف | short: تاناييف [weak] ; تانايف [weak]
person kulov | name: فيليكس كولوف | short: كولوف [weak]
person isabekov | name: عظيم إيسابيكوف ; أزيم إيسابيكوف | short: إيسابيكوف [weak]
person chudinov | name: إيغور تشودينوف ; إيجور تشودينوف | short: تشودينوف [weak]
person usenov | name: دانيار أوسينوف | short: أوسينوف [weak]
person babanov | name: عمر بيك بابانوف ; أومورباك بابانوف ; عمربيك بابانوف | short: بابانوف [weak]
person satybaldiyev
  name: جانتورو ساتيبالديف ; جانتورو ساتيبالدييف
  short: ساتيبالدييف [weak] ; ساتيبالديف [weak]
person otorbaev | name: جومارت أوتورباييف ; جومارت أتورباييف | short: أوتورباييف [weak]
person sariyev | name: تيمير سارييف ; تيمور سارييف | short: سارييف [weak]
person isakov | name: سابار إيساكوف ; صابر إيساكوف | short: إيساكوف [weak]
person abylgaziev
  name: محمد قالي أبيلغازييف ; محمد كالي أبيلغازييف ; محمد قالي أبو الغازييف
  short: أبيلغازييف [weak]
person boronov | name: كوباتبيك بورونوف ; قوبات بيك بورونوف | short: بورونوف [weak]
person novikov | name: أرتيم نوفيكوف | short: نوفيكوف [weak]
person sargsyan-aram | name: أرام سركيسيان ; آرام سركيسيان
person margaryan
  name: أندرانيك ماركاريان ; أندرانيك مارغاريان
  short: مارغاريان [weak] ; ماركاريان [weak]
person sargsyan-tigran | name: تيغران سركيسيان ; تيجران سركيسيان | short: سركسيان [weak] ; سركيسيان [weak]
person zhvania | name: زوراب جفانيا ; زوراب زفانيا | short: جفانيا [weak]
person noghaideli | name: زوراب نوغايديلي | short: نوغايديلي [weak]
person gurgenidze | name: لادو غورغينيدزه ; فلاديمير غورغينيدزه | short: غورغينيدزه [weak]
person mgaloblishvili | name: غريغول مغالوبليشفيلي | short: مغالوبليشفيلي [weak]
person gilauri | name: نيكا غيلاوري ; نيكولوز غيلاوري | short: غيلاوري [weak]
person merabishvili | name: فانو ميرابيشفيلي ; إيفانه ميرابيشفيلي | short: ميرابيشفيلي [weak]
person bakhtadze | name: ماموكا باختادزه ; ماموكا بختادزه | short: باختادزه [weak] ; بختادزه [weak]
person burjanadze | name: نينو بورجانادزه ; نينو بورغانادزه | short: بورجانادزه [weak]
person kinakh | name: أناتولي كيناخ | short: كيناخ [weak]
person yekhanurov | name: يوري يخانوروف | short: يخانوروف [weak]
person turchynov
  name: أولكسندر تورتشينوف ; ألكسندر تورتشينوف ; أوليكسندر تورتشينوف
  short: تورتشينوف [weak]
person yarmoshyn | name: فلاديمير يرموشين | short: يرموشين [weak]
person novitsky | name: غينادي نوفيتسكي ; جينادي نوفيتسكي | short: نوفيتسكي [weak]
person sidorsky | name: سيرغي سيدورسكي ; سيرجي سيدورسكي | short: سيدورسكي [weak]
person braghis | name: دوميترو براغيش | short: براغيش [weak]
person tarlev | name: فاسيلي تارليف | short: تارليف [weak]
person greceanii | name: زينايدا غريتشاني ; زينايدا غريشاني | short: غريتشاني [weak]
person filat | name: فلاد فيلات | short: فيلات [weak]
person leanca | name: يوري ليانكا ; إيوري ليانكا | short: ليانكا [weak]
person gaburici | name: كيريل غابوريتشي | short: غابوريتشي [weak]
person strelet | name: فاليريو ستريليتس ; فاليريو ستريلتس | short: ستريليتس [weak]
person filip | name: بافل فيليب
person chicu | name: إيون كيكو
person ciocoi | name: أوريليو تشوكوي | short: تشوكوي [weak]
person ghimpu | name: ميهاي غيمبو | short: غيمبو [weak]
person lupu | name: ماريان لوبو
person ling | name: سيرغي لينغ ; سيرجي لينج
person gherman | name: ناتاليا غيرمان ; ناتاليا جيرمان | short: غيرمان [weak]
person brega | name: غورغي بريغا ; جورجي بريجا
person aitmatov | name: عسكر أيتماتوف
person jekshenkulov | name: عليك بك جكشينكولوف
person karabayev | name: إيدنان كارابايف
person sarbayev | name: قدير بك سارباييف
person shikhmuradov | name: بوريس شيخ مرادوف
person berdyev | name: باتير بردييف

# ---- East and South-East Asia
person obuchi | name: كيزو أوبوتشي | short: أوبوتشي [weak]
person handong | name: لي هان دونغ ; لي هان دونج
person suksoo | name: كيم سوك سو | short: كيم [weak]
person gohkun | name: غوه كون ; جو كون
person haechan | name: لي هاي تشان ; لي هيه تشان
person myeongsook | name: هان ميونغ سوك ; هان ميونج سوك | short: هان [weak]
person seungsoo | name: هان سيونغ سو ; هان سونغ سو | short: هان [weak]
person unchan | name: تشونغ أون تشان ; تشونغ وون تشان | short: تشونغ [weak]
person hwangsik | name: كيم هوانغ سيك ; كيم هوانج سيك | short: كيم [weak]
person hongwon | name: تشونغ هونغ وون ; جونغ هونغ وون | short: تشونغ [weak]
person wankoo | name: لي وان كو ; لي وان كوو
person kyoahn | name: هوانغ كيو آن ; هوانج كيو آهن ; هوانغ كيو اهن
person nakyon | name: لي ناك يون
person syekyun | name: تشونغ سيه كيون ; جونغ سيه كيون ; تشونغ سي كيون | short: تشونغ [weak]
person bookyum | name: كيم بو كيوم ; كيم بو غيوم | short: كيم [weak]
person sangmok | name: تشوي سانغ موك ; تشوي سانج موك
person juho | name: لي جو هو ; لي جو-هو
person songnam | name: هونغ سونغ نام
person yongil | name: كيم يونغ إيل ; كيم يونج ايل | short: كيم [weak]
person yongrim | name: تشوي يونغ ريم
person jaeryong | name: كيم جاي ريونغ ; كيم جيه ريونغ | short: كيم [weak]
person enkhbold | name: مييغومبين إنخبولد ; ميغومبو إنخبولد | short: إنخبولد [weak]
person bayar | name: سانجاغين بايار ; سانجا بايار
person batbold | name: سوخباتارين باتبولد ; سوخباتار باتبولد | short: باتبولد [weak]
person altankhuyag | name: نوروفين ألتانخوياغ ; نوروف ألتانخوياغ | short: ألتانخوياغ [weak]
person saikhanbileg | name: تشيميد سايخانبيليغ | short: سايخانبيليغ [weak]
person erdenebat | name: جارغالتولغا إردينيبات ; جارغالتولغين إردينيبات | short: إردينيبات [weak]
person samak | name: ساماك سوندارافيج ; ساماك سوندارافاج | short: ساماك [weak]
person somchai | name: سومتشاي وونغساوات ; سومشاي وونغساوات | short: سومتشاي [weak]
person khin-nyunt | name: خين نيونت
person soe-win | name: سوي وين
person bouphavanh | name: بواسون بوبافانه ; بواسون بوفافان
person selangor | name: السلطان صلاح الدين عبد العزيز شاه ; صلاح الدين عبدالعزيز شاه
person perlis | name: سيد سراج الدين جمل الليل ; توانكو سيد سراج الدين
person terengganu | name: ميزان زين العابدين ; السلطان ميزان زين العابدين
person kedah | name: عبد الحليم معظم شاه ; عبدالحليم معظم شاه
person cho-jungtai | name: تشو جونغ تاي ; تشو يونغ تاي
person chen-chienjen | name: تشن شيان جين ; تشن تشيان جين
person jongpil | name: كيم جونغ بيل ; كيم جونج بيل | short: كيم [weak]
person taejoon | name: بارك تاي جون | short: بارك [weak]
person sisavath | name: سيسافات كيوبونفانه
person amarjargal | name: رينشينيامين أمارجارغال ; أمارجارغال | short: أمارجارغال [weak]
person estanislau | name: إستانيسلاو دا سيلفا
person araujo-rui | name: روي ماريا دي أراوجو ; روي أراوجو
person kono-yohei | name: يوهي كونو
person tanaka-makiko | name: ماكيكو تاناكا | short: تاناكا [weak]
person kawaguchi | name: يوريكو كاواغوتشي ; يوريكو كاواجوتشي | short: كاواغوتشي [weak]
person machimura | name: نوبوتاكا ماتشيمورا | short: ماتشيمورا [weak]
person komura | name: ماساهيكو كومورا | short: كومورا [weak]
person nakasone-hirofumi | name: هيروفومي ناكاسوني | short: ناكاسوني [weak]
person okada | name: كاتسويا أوكادا | short: أوكادا [weak]
person maehara | name: سيجي مايهارا | short: مايهارا [weak]
person matsumoto-takeaki | name: تاكيكي ماتسوموتو ; تاكياكي ماتسوموتو | short: ماتسوموتو [weak]
person gemba | name: كويتشيرو جيمبا ; كويتشيرو غيمبا | short: جيمبا [weak] ; غيمبا [weak]
person joungbinn | name: لي جونغ بين
person sunghong | name: تشوي سونغ هونغ
person youngkwan | name: يون يونغ كوان
person minsoon | name: سونغ مين سون
person myunghwan | name: يو ميونغ هوان
person sunghwan | name: كيم سونغ هوان

# ---- Europe
person majko | name: بانديلي مايكو | short: مايكو [weak]
person kostov | name: إيفان كوستوف | short: كوستوف [weak]
person raykov | name: مارين رايكوف | short: رايكوف [weak]
person bliznashki | name: غيورغي بليزناشكي ; جورجي بليزناشكي | short: بليزناشكي [weak]
person gerdzhikov | name: أوغنيان غيردجيكوف ; أوغنيان جيرجيكوف | short: غيردجيكوف [weak]
person yanev | name: ستيفان يانيف | short: يانيف [weak]
person donev | name: غالاب دونيف ; جالاب دونيف | short: دونيف [weak]
person glavchev | name: ديميتار غلافتشيف ; ديميتار جلافتشيف | short: غلافتشيف [weak]
person spiric | name: نيكولا شبيريتش | short: شبيريتش [weak]
person bevanda | name: فيكوسلاف بيفاندا | short: بيفاندا [weak]
person ogi | name: أدولف أوغي ; أدولف أوجي
person leuenberger | name: موريتس لوينبرغر ; موريتز لوينبرغر | short: لوينبرغر [weak]
person couchepin | name: باسكال كوشبان | short: كوشبان [weak]
person deiss | name: جوزيف ديس ; جوزيف دايس
person calmyrey | name: ميشلين كالمي ري ; ميشلين كالمي راي | short: كالمي ري [weak]
person merz-hansrudolf | name: هانز رودولف ميرتس ; هانس رودولف ميرتس
person widmerschlumpf | name: إيفلين فيدمر شلومبف ; إيفلين ويدمر شلومف
person gross | name: ستانيسلاف غروس ; ستانيسلاف جروس
person paroubek | name: ييري باروبيك ; جيري باروبيك | short: باروبيك [weak]
person fischer-jan | name: يان فيشر
person rusnok | name: ييري روسنوك ; جيري روسنوك | short: روسنوك [weak]
person laar | name: مارت لار
person kallas-siim | name: سيم كالاس
person jaatteenmaki | name: أنيلي ياتنماكي
person stephanopoulos
  name: كوستيس ستيفانوبولوس ; كونستانتينوس ستيفانوبولوس
  short: ستيفانوبولوس [weak]
person goncz | name: أرباد غونتس
person madl | name: فيرينك مادل
person solyom | name: لازلو شوليوم ; لاسلو شويوم
person magyar | name: بيتر ماغيار ; بيتر ماجيار ; بيتر مادجار | short: ماغيار [weak] ; ماجيار [weak]
person pacolli | name: بهجت باتسولي ; بهجت باكولي | short: باتسولي [weak]
person rexhepi | name: بيرم رجبي ; بايرام رجبي | short: رجبي [weak]
person ceku | name: أغيم تشيكو ; أجيم تشيكو | short: تشيكو [weak]
person hoti | name: عبد الله هوتي ; عبدالله هوتي | short: هوتي [weak]
person paulauskas | name: أرتوراس باولاوسكاس
person brazauskas | name: ألغيرداس برازوسكاس ; ألجيرداس برازاوسكاس
person kirkilas | name: غيديميناس كيركيلاس
person kalvitis | name: إيغارس كالفيتيس ; أيغارس كالفيتيس
person godmanis | name: إيفارس غودمانيس
person georgievski | name: ليوبكو جورجيفسكي ; ليوبتشو غيورغيفسكي
person buckovski | name: فلادو بوتشكوفسكي
person spasovski | name: أوليفر سباسوفسكي | short: سباسوفسكي [weak]
person xhaferi | name: طلعت جعفري ; طلعت شافيري | short: جعفري [weak]
person luksic | name: إيغور لوكشيتش ; إيجور لوكشيتش | short: لوكشيتش [weak]
person isarescu | name: موغور إيزاريسكو ; موجور إيزاريسكو
person constantinescu | name: إميل كونستانتينيسكو
person ungureanu | name: ميهاي رازفان أونغوريانو ; ميهاي أونغوريانو
person grindeanu | name: سورين غرينديانو ; سورين جرينديانو | short: غرينديانو [weak]
person tudose | name: ميهاي تودوسه ; ميهاي تودوسي | short: تودوسي [weak]
person djindjic | name: زوران جينجيتش ; زوران ديينديتش | short: جينجيتش [weak]
person zivkovic | name: زوران جيفكوفيتش
person rop | name: أنتون روب
person sodano | name: أنجيلو سودانو | short: سودانو [weak]
person bertone | name: تارشيسيو بيرتوني ; تارسيسيو برتوني | short: بيرتوني [weak]
person molne | name: مارك فورني مولني ; مارك فورنيه
person pintat | name: ألبرت بينتات
person bartumeu | name: جاومي بارتوميو ; خاومي بارتوميو
person marti-antoni | name: أنتوني مارتي
person klima | name: فيكتور كليما | short: كليما [weak]
person tusevljak | name: سباسوي توشيفلياك
person raguz | name: مارتن راغوز ; مارتين راجوز
person matic-bozidar | name: بوزيدار ماتيتش
person lagumdzija | name: زلاتكو لاغومجيا ; زلاتكو لاجومدجيا | short: لاغومجيا [weak]
person mikerevic | name: دراغان ميكيريفيتش ; دراجان ميكيريفيتش
person terzic | name: عدنان ترزيتش ; عدنان تيرزيتش | short: ترزيتش [weak]
person izetbegovic-alija | name: علي عزت بيغوفيتش ; علي عزت بيجوفيتش ; علي عزت بيغوفيتس | short: عزت بيغوفيتش [weak]
person krizanovic | name: يوزو كريجانوفيتش
person tihic | name: سليمان تيهيتش | short: تيهيتش [weak]
person villiger | name: كاسبار فيليغر ; كاسبار فيليجر | short: فيليغر [weak]
person schmid-samuel | name: صامويل شميد ; سامويل شميد
person parts | name: يوهان بارتس
person ahtisaari | name: مارتي أهتيساري | short: أهتيساري [weak]
person matesa | name: زلاتكو ماتيشا
person asgrimsson | name: هالدور أسغريمسون ; هالدور أسجريمسون | short: أسغريمسون [weak]
person johannsson-sigurdur | name: سيغوردور إنجي يوهانسون ; سيجوردور انجي يوهانسون
person frick | name: ماريو فريك
person hasler-otmar | name: أوتمار هاسلر | short: هاسلر [weak]
person tschutscher | name: كلاوس تشوتشر ; كلاوس تشوتشير
person hasler-adrian | name: أدريان هاسلر | short: هاسلر [weak]
person risch | name: دانيال ريش
person haas-brigitte | name: بريجيت هاس
person sadzius | name: ريمانتاس شاجيوس ; ريمانتاس سادزيوس
person jean-lux | name: الدوق الأكبر جان
person skele | name: أندريس شكيلي
person berzins-pm | name: أندريس بيرزينش [..2008]
person repse | name: إينارس ريبشي | short: ريبشي [weak]
person emsis | name: إيندوليس إمسيس
person leclercq | name: باتريك لوكلير
person proust-monaco | name: جان بول بروست
person roger-michel | name: ميشيل روجيه
person telle | name: سيرج تيل
person dartout | name: بيير دارتو
person guillaume-didier | name: ديدييه غيوم ; ديدييه جيوم
person kostov-hari | name: هاري كوستوف
person dimitriev-emil | name: إميل ديميترييف
person demarco | name: غيدو دي ماركو ; جويدو دي ماركو
person abela-george | name: جورج أبيلا | short: أبيلا [weak]
person sturanovic | name: زيلكو ستورانوفيتش ; جيلكو ستورانوفيتش
person predoiu | name: كاتالين بريدويو
person milosevic
  name: سلوبودان ميلوسيفيتش ; سلوبودان ميلوشيفيتش ; سلوبودان ميلوزيفيتش
  short: ميلوسيفيتش [weak] ; ميلوشيفيتش [weak]
person milutinovic | name: ميلان ميلوتينوفيتش | short: ميلوتينوفيتش [weak]
person micic | name: ناتاشا ميتشيتش
person marovic | name: سفيتوزار ماروفيتش
person marjanovic-mirko | name: ميركو ماريانوفيتش
person minic | name: ميلومير مينيتش
person bajuk | name: أندريه بايوك
person mirmand | name: كريستوف ميرمان

# ---- The Americas
person veltze | name: إدواردو رودريغيز فيلتزي ; إدواردو رودريغيز
person pacheco | name: أبيل باتشيكو
person maldonado | name: أليخاندرو مالدونادو
person micheletti | name: روبرتو ميتشيليتي ; روبرتو ميشيليتي | short: ميتشيليتي [weak] ; ميشيليتي [weak]
person alexandre | name: بونيفاس ألكسندر
person latortue | name: جيرار لاتورتو
person jouthe | name: جوزيف جوت
person leblanc | name: إدغار لوبلان ; إدغار لوبلان فيس
person voltaire | name: ليزلي فولتير
person jean-fritz | name: فريتز جان ; فريتز ألفونس جان
person saintcyr | name: لوران سان سير
person macchi | name: لويس غونزاليس ماكي ; لويس جونزاليس ماتشي
person paniagua | name: فالنتين بانياغوا
person merino | name: مانويل ميرينو | short: ميرينو [weak]
person balcazar | name: خوسيه ماريا بالكازار ; خوسيه بالكازار | short: بالكازار [weak]
person bostic | name: جيفري بوستيك
person thompson-david | name: ديفيد طومسون | short: طومسون [weak]
person frei | name: إدواردو فراي ; إدواردو فري | short: فراي [weak]
person shaw-vernon | name: فيرنون شو
person liverpool-nicholas | name: نيكولاس ليفربول
person williams-eliud | name: إليود ويليامز
person james-edison | name: إديسون جيمس
person douglas-rosie | name: روزي دوغلاس ; روزي دوجلاس
person charles-pierre | name: بيير شارل ; بيير تشارلز
person mahuad | name: جميل معوض ; خميل معوض
person hinds | name: سام هايندز ; صامويل هايندز
person nagamootoo | name: موسى ناغاموتو ; موسى ناجاموتو
person flores-carlos | name: كارلوس روبرتو فلوريس ; كارلوس فلوريس
person alexis-jacques | name: جاك إدوار ألكسيس ; جاك ادوار الكسي
person cherestal | name: جان ماري شيريستال
person neptune | name: إيفون نبتون
person pierrelouis | name: ميشيل بيار لوي ; ميشيل بيير لوي
person bellerive | name: جان ماكس بيلريف | short: بيلريف [weak]
person lamothe | name: لوران لاموت | short: لاموت [weak]
person paul-evans | name: إيفانز بول ; إيفان بول
person enex | name: إينكس جان شارل
person lafontant | name: جاك غي لافونتان ; جاك جي لافونتان
person ceant | name: جان هنري سيان
person lapin | name: جان ميشيل لابان
person compton | name: جون كومبتون
person king-stephenson | name: ستيفنسون كينغ ; ستيفنسون كينج | short: كينغ [weak]
person wijdenbosch | name: جول ويدنبوش ; جول فايدنبوش
person robinson-anr | name: آرثر روبنسون
person richards-maxwell | name: جورج ماكسويل ريتشاردز
person carmona | name: أنطوني كارمونا ; أنتوني كارمونا
person sanguinetti | name: خوليو ماريا سانغينيتي ; خوليو سانجينيتي
person mitchell-james | name: جيمس ميتشل ; جيمس ميتشيل
person eustace | name: أرنيم يوستاس
person bush-senior | name: جورج بوش الأب ; جورج إتش دبليو بوش | short: بوش [weak]

# ---- Africa
person nando | name: فرناندو دا بيدادي دياس دوس سانتوس
person ntahontuye | name: نيستور نتاهونتويي
person zinsou | name: ليونيل زينسو | short: زينسو [weak]
person yonli | name: إرنست يونلي ; بارامانغا إرنست يونلي
person zongo | name: تيرتيوس زونغو
person tiao | name: لوك أدولف تياو
person zida | name: إسحاق زيدا ; يعقوب إسحاق زيدا | short: زيدا [weak]
person thieba | name: بول كابا تيبا
person dabire | name: كريستوف دابيري ; كريستوف جوزيف دابيري | short: دابيري [weak]
person zerbo | name: لاسينا زيربو | short: زيربو [weak]
person ouedraogo-albert | name: ألبير ويدراوغو ; ألبرت ويدراوغو
person tiangaye | name: نيكولا تيانغاي ; نيكولاس تيانجاي | short: تيانغاي [weak]
person sarandji | name: سمبليس سارانجي ; سيمبليس ساراندجي
person dondra | name: هنري ماري دوندرا
person diarra | name: سيدو ديارا | short: ديارا [weak]
person nguessan | name: باسكال آفي نغيسان ; باسكال أفي نجيسان
person banny | name: شارل كونان باني
person ahoussou | name: جانو أهوسو كواديو
person duncan | name: دانيال كابلان دنكان
person musonge | name: بيتر مافاني موسونغي
person inoni | name: إفرايم إينوني
person gizenga | name: أنطوان جيزينغا ; أنطوان غيزينغا | short: جيزينغا [weak]
person muzito | name: أدولف موزيتو | short: موزيتو [weak]
person badibanga | name: سامي باديبانغا | short: باديبانغا [weak]
person tshibala | name: برونو تشيبالا | short: تشيبالا [weak]
person negasso | name: نغاسو غيدادا ; نيجاسو جيدادا
person rogombe | name: روز فرنسين روغومبي ; روز فرانسين روجومبيه
person sima | name: ريمون ندونغ سيما ; ريمون ندونج سيما
person issozengondet | name: إيمانويل إيسوزي نغونديه
person nze | name: آلان كلود بيلي باي نزي
person diallo | name: سيلو دالين ديالو ; سيلو داليان ديالو
person kouyate | name: لانسانا كوياتي | short: كوياتي [weak]
person souare | name: أحمد تيجان سواري
person komara | name: كابينيه كومارا ; كابيني كومارا
person dore | name: جان ماري دوريه ; جان ماري دوري
person fofana | name: محمد سعيد فوفانا | short: فوفانا [weak]
person fofana-kassory | name: إبراهيما كاسوري فوفانا | short: فوفانا [weak]
person rosa | name: هنريكي روزا ; إنريكي روزا
person pereira-raimundo | name: رايموندو بيريرا ; ريموندو بيريرا
person nhamadjo | name: مانويل سيريفو نهامادجو ; سيريفو نهاماجو
person botey | name: مانويلا روكا بوتي
person nsua | name: مانويل أوسا نسوي نسوا
person bryant | name: جيود براينت ; غيود براينت
person rakotovao | name: ريفو راكوتوفاو
person sidibe-mande | name: ماندي سيديبي
person keita-modibo | name: موديبو كيتا
person hamani | name: أحمد محمد أغ حماني ; أحمد محمد آغ هاماني
person maiga-issoufi | name: عثمان إيسوفي مايغا
person sidibe-modibo | name: موديبو سيديبي
person sidibe-cisse | name: سيسي مريم كايداما سيديبي
person diarra-modibo | name: شيخ موديبو ديارا | short: ديارا [weak]
person cissoko | name: ديانغو سيسوكو ; جانغو سيسوكو | short: سيسوكو [weak]
person ly-oumar | name: عمر تاتام لي
person mara | name: موسى مارا
person maiga-idrissa | name: عبد الله إدريسا مايغا ; عبدالله إدريس مايغا
person maiga-boubeye | name: سوميلو بوبيي مايغا ; سومايلو بوبيي مايغا
person cisse-boubou | name: بوبو سيسي ; بوبو سيسيه
person mocumbi | name: باسكوال موكومبي
person diogo | name: لويزا ديوغو
person levy | name: ماريا بنفيندا ليفي
person ngurare | name: إيليا نغوراري ; إليجاه نغوراري
person amadou | name: هاما أمادو | short: أمادو [weak]
person oumarou | name: سيني عمرو ; سيني عومارو
person gamatie | name: علي بادجو غاماتي
person danda | name: محمدو داندا ; مامادو داندا
person makuza | name: برنار ماكوزا
person habumuremyi | name: بيير داميان هابوموريمي
person murekezi | name: أناستاس موريكيزي
person niasse | name: مصطفى نياس ; مصطفى انياس
person boye | name: مام ماديور بوي
person seck | name: إدريسا سيك | short: سيك [weak]
person soumare | name: شيخ حاجيبو سوماري
person ndiaye | name: سليمان نديني ندياي
person mbaye | name: عبدول مباي ; عبد امباي
person toure-aminata | name: أميناتا توري
person kaba | name: صديقي كابا | short: كابا [weak]
person ramos-americo | name: أميريكو راموس
person yamassoum | name: ناغوم ياماسوم
person kabadi | name: هارون كبادي
person yoadimnadji | name: باسكال يواديمناجي
person koumakoye | name: ديلوا كاسيري كوماكوي
person nadingar | name: إيمانويل نادينغار
person dadnadji | name: جوزيف جيمرانغار دادناجي
person halina | name: علاماي هالينا ; ألاماي هالينا | short: هالينا [weak]
person bonfoh | name: عباس بونفو
person klassou | name: كومي كلاسو ; كومي سيلوم كلاسو
person sumaye | name: فريدريك سوماي
person lowassa | name: إدوارد لواسا ; إدوارد لوواسا | short: لواسا [weak]
person nchemba | name: مويغولو نتشيمبا ; مويجولو نشيمبا | short: نتشيمبا [weak]
person nsibambi | name: أبولو نسيبامبي
person kassoma | name: باولو كاسوما
person koupaki | name: باسكال إيرينيه كوباكي ; باسكال كوباكي
person ouedraogo-kadre | name: قادري ديزيري ويدراوغو ; كادري ديزيريه ودراوغو
person dologuele | name: أنيسيت جورج دولوغيلي ; أنيسيه جورج دولوجيلي
person ziguele | name: مارتان زيغيلي ; مارتن زيجيلي
person goumba | name: أبيل غومبا ; آبيل جومبا
person gaombalet | name: سيلستان غاومباليه ; سيليستان جاومباليه
person dote | name: إيلي دوتي ; إيلي دوتيه
person nzapayeke | name: أندريه نزابايكي ; أندريه نزابيكي
person kamoun | name: محمد كامون ; محمات كامون
person mvouba | name: إيزيدور مفوبا ; ايسيدور مفوبا
person monteiro-mascarenhas | name: أنطونيو ماسكارينياس مونتيرو
person veiga | name: كارلوس فيغا ; كارلوس فيجا
person rosario-gualberto | name: غوالبرتو دو روزاريو
person ntoutoume | name: جان فرنسوا نتوتوم إيمان ; جان فرانسوا نتوتومي
person ndong | name: جان إييغي ندونغ ; جان ايجي ندونج
person mba-biyoghe | name: بول بيوغي مبا ; بول بيوجي مبا
person ondo-ona | name: دانيال أونا أوندو
person nkoghe | name: جوليان نكوغي بيكالي ; جوليان نكوجي بيكاليه
person sidime | name: لامين سيديمي
person fall-lonseny | name: فرانسوا لونسني فال ; فرنسوا لونسيني فال
person camara-eugene | name: أوجين كامارا ; يوجين كامارا | short: كامارا [weak]
person youla | name: مامادي يولا
person fadul | name: فرانسيسكو فادول
person ntchama | name: كايتانو نتشاما
person imbali | name: فوستينو إمبالي
person nhasse | name: ألامارا نياسي
person pires-mario | name: ماريو بيريس
person sanha-artur | name: أرتور سانها ; آرتور سانيا
person gomes-junior
  name: كارلوس غوميز جونيور ; كارلوس جوميز جونيور ; كارلوس غوميس جونيور
  short: غوميز جونيور [weak]
person gomes-aristides | name: أريستيدس غوميز ; أريستيديس غوميس ; أريستيد جوميز | short: غوميز [weak]
person kabi | name: مارتينيو ندافا كابي
person correia-carlos | name: كارلوس كوريا
person barros-rui | name: روي دوارتي دي باروس ; روي دوارتي باروس
person simoes-pereira | name: دومينغوس سيموس بيريرا ; دومينغوس سيمويس بيريرا
person dja | name: باسيرو دجا ; باسيرو جا
person silva-artur | name: أرتور سيلفا ; آرثر سيلفا
person martins-geraldo | name: جيرالدو مارتينز ; جيرالدو مارتنز
person camara-braima | name: برايما كامارا
person vieira-ilidio | name: إيليديو فييرا تي
person dougan | name: أنخيل سيرافين سيريتشي دوغان
person rivas | name: كانديدو مواتيتيما ريفاس
person borico | name: ميغيل أبيا بيتيو
person mangue | name: ريكاردو مانغي أوباما نفوبيا ; ريكاردو مانغي
person milam | name: إغناسيو ميلام تانغ ; إجناسيو ميلام تانج
person tomi-ehate | name: فيسنتي إيهاتي تومي ; فينسينتي إيهاتي تومي
person blah | name: موزيس بلاه ; موسى بلاه ; موزس بلا
person andrianarivo | name: تانتيلي أندريا ناريفو ; تانتلي أندريناريفو
person sylla-jacques | name: جاك سيلا
person rabemananjara | name: تشارلز رابيمانانجارا ; شارل رابيمانانجارا
person roindefo | name: مونجا رويندفو ; مونجا رويندوفو
person mangalaza | name: يوجين مانغالازا ; أوجين مانغالازا
person vital | name: كاميل فيتال ; ألبير كامي فيتال
person beriziky | name: عمر بيريزيكي
person kolo | name: كولو روجيه ; روجيه كولو
person ravelonarivo | name: جان رافيلوناريفو ; جان رافيلو
person mahafaly | name: أوليفييه ماهافالي سولوناندراسانا ; أوليفييه ماهافالي
person zafisambo | name: روفين فورتونات زافيسامبو ; روفين زافيسامبو
person rajaonarivelo | name: هيرينتسالاما راجاوناريفيلو ; هيرينتسالاما راجاوناريفلو
person ali-aires | name: أيريس علي ; أيريس بونيفاسيو علي
person vaquina | name: ألبرتو فاكينا
person uteem | name: قاسم أوتيم | short: أوتيم [weak]
person offmann | name: كارل أوفمان
person purryag | name: كايلاش بورياغ ; راجكيشور بورياغ
person vyapoory | name: بارلين فيابوري
person gurirab | name: ثيو بن غوريراب ; تيو بن جوريراب
person angula | name: ناهاس أنغولا ; نحاس أنجولا
person rwigema | name: بيير سيليستان رويجيما
person loum | name: مامادو لامين لوم
person trovoada-miguel | name: ميغيل تروفوادا ; ميجيل تروفوادا | short: تروفوادا [weak]
person posser | name: غيليرمي بوسر دا كوستا
person costa-gabriel | name: غابرييل كوستا ; جابرييل كوستا
person neves-maria | name: ماريا داس نيفيس
person almeida-damiao | name: داميانو فاز دالميدا
person silveira-maria | name: ماريا دو كارمو سيلفيرا
person veracruz | name: تومي فيرا كروز
person branco-rafael | name: يواكيم رافائيل برانكو
person dlamini-sibusiso | name: سيبوسيسو دلاميني ; بارناباس سيبوسيسو دلاميني | short: دلاميني [weak]
person dlamini-themba | name: ثيمبا دلاميني ; تيمبا دلاميني | short: دلاميني [weak]
person masuku | name: ثيمبا ماسوكو ; تيمبا ماسوكو
person deubet | name: كالزوبي باهيمي دوبي ; كالزوبيه باييمي دوبيه
person adoboli | name: أوجين كوفي أدوبولي
person kodjo-agbeyome | name: أغبيومي كودجو ; أجبيومي كودجو | short: كودجو [weak]
person sama-koffi | name: كوفي ساما
person kodjo-edem | name: إديم كودجو | short: كودجو [weak]
person agboyibo | name: ياوفي أغبويبو ; ياووفي اجبويبو
person mally | name: كوملان مالي
person ahoomey | name: كويسي أهومي زونو ; أرتيم كويسي أهومي زونو

# ---- Oceania
person iloilo | name: جوزيفا إيلويلو | short: إيلويلو [weak]
person chaudhry | name: ماهندرا شودري ; ماهيندرا تشودري
person tupou-iv | name: توفاهاو توبو الرابع ; الملك توبو الرابع
person mara-kamisese | name: كاميسيسي مارا
person senilagakali | name: جونا سينيلاغاكالي
person falcam | name: ليو فالكام
person urusemal | name: جوزيف أوروسيمال
person tito | name: تيبورورو تيتو
person tomeing | name: ليتوكوا تومينغ ; ليتوكوا تومينج
person zedkaia | name: يوريلانغ زيدكايا
person nemra | name: كاستن نيمرا
person harris-rene | name: رينيه هاريس | short: هاريس [weak]
person dowiyogo | name: برنارد دوويوغو
person scotty | name: لودفيغ سكوتي ; لودفيج سكوتي
person stephen-marcus | name: ماركوس ستيفن
person dabwido | name: سبرنت دابويدو
person nakamura-palau | name: كونيو ناكامورا
person abal | name: سام أبال
person ulufaalu | name: بارثولوميو أولوفالو
person kemakeza | name: ألان كيماكيزا
person rini | name: سنايدر ريني
person sikua | name: ديريك سيكوا
person philip-danny | name: داني فيليب
person sevele | name: فيليتي سيفيلي
person tuivakano | name: لورد تويفاكانو ; اللورد تويفاكانو
person tuionetoa | name: بوهيفا تويونيتوا
person fakafanua | name: لورد فاكافانوا ; اللورد فاكافانوا
person ionatana | name: إيوناتانا إيوناتانا
person luka-faimalaga | name: فايمالاغا لوكا
person talake | name: كولوا تالاكي
person sopoanga | name: ساوفاتو سوبوانغا
person toafa | name: ماتيا توافا
person ielemia | name: أبيساي إليميا
person telavi | name: ويلي تيلافي
person bani | name: جون باني
person kalkot | name: كالكوت ماتاسكيليكيلي
person abil | name: إيولو أبيل
person lonsdale | name: بالدوين لونسديل
person sope | name: باراك سوبي
person lini-ham | name: هام ليني | short: ليني [weak]
person carcasses | name: موانا كاركاسيس
person natuman | name: جو ناتومان
person tanumafili | name: ماليتوا تانومافيلي الثاني
person tamasese-efi | name: توياتوا توبوا تاماسيسي إيفي
person clarkson-adrienne | name: أدريان كلاركسون ; ادريان كلاركسون
person jean-michaelle | name: ميكايل جان ; ميكائيل جان
person johnston-david | name: ديفيد جونستون ; دافيد جونستون
person payette | name: جولي باييت
person simon-mary | name: ماري سايمون ; ماري سيمون
person hollingworth | name: بيتر هولينغورث
person jeffery-michael | name: مايكل جيفري
person bryce-quentin | name: كوينتين برايس
person cosgrove | name: بيتر كوسغروف
person hurley-david | name: ديفيد هيرلي ; ديفيد هارلي
person mostyn | name: سام موستين ; سامانثا موستين
person cartwright-silvia | name: سيلفيا كارترايت
person satyanand | name: أناند ساتياناند
person mateparae | name: جيري ماتيباراي
person reddy-patsy | name: باتسي ريدي
person kiro | name: سيندي كيرو
person matane | name: بولياس ماتاني
person ogio | name: مايكل أوغيو
person dadae | name: بوب دادي ; بوب داداي
person allen-patrick | name: باتريك ألين ; باتريك آلن
person foulkes-arthur | name: آرثر فولكس
person pindling-marguerite | name: مارغريت بيندلينغ
person smith-cornelius | name: كورنيليوس سميث
person pratt-cynthia | name: سينثيا برات
person husbands-clifford | name: كليفورد هزبندز
person belgrave-elliott | name: إليوت بيلغريف
person waena | name: ناثانيال واينا
person kabui | name: فرانك كابوي
person vunagi | name: ديفيد فوناغي
person kapu-david | name: ديفيد تيفا كابو
person young-colville | name: كولفيل يونغ
person tzalam | name: فرويلا تزالام ; فرويلا تسالام
person louisy | name: بيرليت لويزي
person cenac-neville | name: نيفيل سيناك
person charles-errol | name: إيرول تشارلز
person glean | name: كارلايل غلين
person grenade-cecile | name: سيسيل لا غريناد ; سيسيل لا غرينادا
person lake-tack | name: لويز ليك تاك
person williams-rodney | name: رودني ويليامز
person sebastian-cuthbert | name: كثبرت سيباستيان
person lawrence-edmund | name: إدموند لورانس
person seaton-tapley | name: تابلي سيتون
person liburd | name: مارسيلا ليبورد
person ballantyne-frederick | name: فريدريك بالانتاين
person telito | name: فيلويميا تيليتو
person italeli | name: إياكوبا إيتاليلي
person falani | name: توفيغا فايفالو فالاني
person vives | name: جوان إنريك فيفيس ; خوان إنريك فيفيس
person serrano-pentinat | name: جوسيب لويس سيرانو بنتينات ; خوسيب لويس سيرانو

# Persons in Arabic: full names, and surnames alone; those that are also common words or first names are weak.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

person king-abdullah-saud
  name: الملك عبدالله بن عبدالعزيز ; الملك عبد الله بن عبد العزيز ; عبدالله بن عبدالعزيز آل سعود
  name: عبد الله بن عبد العزيز آل سعود ; الملك عبدالله بن عبدالعزيز آل سعود
  name: الملك عبد الله بن عبد العزيز آل سعود
person salman
  name: سلمان بن عبدالعزيز ; سلمان بن عبد العزيز ; الملك سلمان ; الملك سلمان بن عبدالعزيز
  name: الملك سلمان بن عبد العزيز ; سلمان بن عبدالعزيز آل سعود ; سلمان بن عبد العزيز آل سعود
  name: الملك سلمان بن عبدالعزيز آل سعود ; الملك سلمان بن عبد العزيز آل سعود
  short: سلمان [weak]
person muqrin | name: مقرن بن عبدالعزيز ; مقرن بن عبد العزيز
person nayef | name: محمد بن نايف ; محمد بن نايف بن عبدالعزيز ; محمد بن نايف بن عبد العزيز
person mbs
  name: محمد بن سلمان ; محمد بن سلمان بن عبدالعزيز ; محمد بن سلمان بن عبد العزيز
  name: محمد بن سلمان بن عبدالعزيز آل سعود ; محمد بن سلمان بن عبد العزيز آل سعود
person jubeir | name: عادل الجبير ; عادل بن أحمد الجبير ; عادل بن احمد الجبير | short: الجبير
person saud-faisal | name: سعود الفيصل
person faisal-farhan
  name: فيصل بن فرحان ; فيصل بن فرحان آل سعود ; فيصل بن فرحان بن عبدالله ; فيصل بن فرحان بن عبد الله
person assaf | name: إبراهيم العساف ; إبراهيم بن عبدالعزيز العساف ; إبراهيم بن عبد العزيز العساف | short: العساف
person naimi | name: علي النعيمي ; علي بن إبراهيم النعيمي | short: النعيمي
person falih | name: خالد الفالح ; خالد بن عبدالعزيز الفالح ; خالد بن عبد العزيز الفالح | short: الفالح
person abdulaziz-salman
  name: عبدالعزيز بن سلمان ; عبد العزيز بن سلمان ; عبدالعزيز بن سلمان بن عبدالعزيز
  name: عبد العزيز بن سلمان بن عبد العزيز
person khalid-salman | name: خالد بن سلمان ; خالد بن سلمان بن عبدالعزيز ; خالد بن سلمان بن عبد العزيز
person muteb
  name: متعب بن عبدالله ; متعب بن عبد الله ; متعب بن عبدالله بن عبدالعزيز ; متعب بن عبد الله بن عبد العزيز
person abdulaziz-saud
  name: عبدالعزيز بن سعود بن نايف ; عبد العزيز بن سعود بن نايف ; عبدالعزيز بن سعود ; عبد العزيز بن سعود
person asiri | name: أحمد عسيري ; أحمد بن حسن عسيري | short: عسيري [weak]
person rabeeah
  name: عبدالله الربيعة ; عبد الله الربيعة ; عبدالله بن عبدالعزيز الربيعة ; عبد الله بن عبد العزيز الربيعة
  short: الربيعة [weak]
person muallimi
  name: عبدالله المعلمي ; عبد الله المعلمي ; عبدالله بن يحيى المعلمي ; عبد الله بن يحيى المعلمي
  short: المعلمي
person turaifi | name: عادل الطريفي ; عادل بن زيد الطريفي | short: الطريفي
person jadaan | name: محمد الجدعان ; محمد بن عبدالله الجدعان ; محمد بن عبد الله الجدعان | short: الجدعان
person khalifa-zayed | name: خليفة بن زايد ; خليفة بن زايد آل نهيان
person mbz | name: محمد بن زايد ; محمد بن زايد آل نهيان
person mbr | name: محمد بن راشد ; محمد بن راشد آل مكتوم
person abz | name: عبدالله بن زايد ; عبد الله بن زايد ; عبدالله بن زايد آل نهيان ; عبد الله بن زايد آل نهيان
person gargash | name: أنور قرقاش ; أنور بن محمد قرقاش | short: قرقاش
person tamim | name: تميم بن حمد ; تميم بن حمد آل ثاني ; الشيخ تميم | short: تميم [weak]
person attiyah | name: خالد العطية ; خالد بن محمد العطية | short: العطية [weak]
person mbar
  name: محمد بن عبدالرحمن آل ثاني ; محمد بن عبد الرحمن آل ثاني ; محمد بن عبدالرحمن ; محمد بن عبد الرحمن
  name: محمد بن عبدالرحمن بن جاسم آل ثاني ; محمد بن عبد الرحمن بن جاسم آل ثاني
person sabah-ahmad | name: صباح الأحمد ; صباح الأحمد الجابر الصباح ; صباح الأحمد الصباح
person nawaf | name: نواف الأحمد ; نواف الأحمد الجابر الصباح
person mishal | name: مشعل الأحمد ; مشعل الأحمد الجابر الصباح
person sabah-khalid | name: صباح الخالد ; صباح الخالد الحمد الصباح
person jaber-mubarak | name: جابر المبارك ; جابر المبارك الحمد الصباح
person hamad-isa
  name: حمد بن عيسى ; الملك حمد بن عيسى ; حمد بن عيسى آل خليفة ; الملك حمد بن عيسى آل خليفة ; الملك حمد
person salman-hamad | name: سلمان بن حمد ; سلمان بن حمد آل خليفة
person khalifa-salman | name: خليفة بن سلمان ; خليفة بن سلمان آل خليفة
person khalid-ahmed | name: خالد بن أحمد آل خليفة ; خالد بن أحمد ; خالد بن أحمد بن محمد آل خليفة
person zayani-fm
  name: عبداللطيف الزياني ; عبد اللطيف الزياني ; عبداللطيف بن راشد الزياني ; عبد اللطيف بن راشد الزياني
  short: الزياني
person qaboos | name: قابوس بن سعيد ; السلطان قابوس ; السلطان قابوس بن سعيد
person haitham | name: هيثم بن طارق ; السلطان هيثم بن طارق ; السلطان هيثم
person bin-alawi | name: يوسف بن علوي ; يوسف بن علوي بن عبدالله ; يوسف بن علوي بن عبد الله | short: بن علوي [weak]
person busaidi | name: بدر البوسعيدي ; بدر بن حمد البوسعيدي | short: البوسعيدي
person hadi | name: عبدربه منصور هادي ; عبد ربه منصور هادي ; الرئيس هادي ; عبدربه منصور | short: هادي [weak]
person bahah | name: خالد بحاح ; خالد محفوظ بحاح | short: بحاح
person bin-daghr | name: أحمد عبيد بن دغر ; أحمد بن دغر | short: بن دغر
person maeen | name: معين عبدالملك ; معين عبد الملك ; معين عبدالملك سعيد ; معين عبد الملك سعيد
person alimi | name: رشاد العليمي ; رشاد محمد العليمي | short: العليمي
person yaseen | name: رياض ياسين ; رياض ياسين عبدالله ; رياض ياسين عبد الله
person mikhlafi | name: عبدالملك المخلافي ; عبد الملك المخلافي | short: المخلافي
person maqdashi | name: محمد علي المقدشي ; محمد المقدشي | short: المقدشي
person abdulmalik-houthi
  name: عبدالملك الحوثي ; عبد الملك الحوثي ; عبدالملك بدر الدين الحوثي ; عبد الملك بدر الدين الحوثي
person saddam | name: صدام حسين
person maliki | name: نوري المالكي ; نوري كامل المالكي | short: المالكي [weak]
person abadi | name: حيدر العبادي | short: العبادي
person abdul-mahdi | name: عادل عبدالمهدي ; عادل عبد المهدي | short: عبدالمهدي [weak] ; عبد المهدي [weak]
person kadhimi | name: مصطفى الكاظمي | short: الكاظمي
person sudani | name: محمد شياع السوداني
person masum | name: فؤاد معصوم | short: معصوم [weak]
person barham | name: برهم صالح | short: صالح [weak]
person rashid-iraq | name: عبداللطيف رشيد ; عبد اللطيف رشيد
person talabani | name: جلال طالباني | short: طالباني
person jaafari | name: إبراهيم الجعفري | short: الجعفري [weak]
person zebari | name: هوشيار زيباري | short: زيباري
person fuad-hussein | name: فؤاد حسين
person obaidi | name: خالد العبيدي | short: العبيدي [weak]
person sistani | name: علي السيستاني ; آية الله السيستاني | short: السيستاني
person sadr | name: مقتدى الصدر | short: الصدر [weak]
person barzani | name: مسعود بارزاني ; مسعود البارزاني | short: بارزاني ; البارزاني
person nechirvan | name: نيجيرفان بارزاني ; نيجيرفان البارزاني
person assad | name: بشار الأسد ; الرئيس بشار الأسد | short: الأسد ; بشار [weak]
person muallem | name: وليد المعلم
person mekdad | name: فيصل المقداد ; فيصل مقداد | short: المقداد
person sharaa | name: أحمد الشرع ; أبو محمد الجولاني | short: الشرع [weak] ; الجولاني
person shaibani | name: أسعد الشيباني ; أسعد حسن الشيباني | short: الشيباني
person jaafari-syr | name: بشار الجعفري
person khoja | name: خالد خوجة ; خالد خوجه
person khatib | name: معاذ الخطيب
person abdullah2
  name: عبدالله الثاني ; عبد الله الثاني ; الملك عبدالله الثاني ; الملك عبد الله الثاني
  name: عبدالله الثاني بن الحسين ; عبد الله الثاني بن الحسين ; الملك عبدالله الثاني بن الحسين
  name: الملك عبد الله الثاني بن الحسين
person nsour | name: عبدالله النسور ; عبد الله النسور | short: النسور
person razzaz | name: عمر الرزاز | short: الرزاز
person khasawneh | name: بشر الخصاونة | short: الخصاونة
person judeh | name: ناصر جودة
person safadi | name: أيمن الصفدي | short: الصفدي
person zaben | name: مشعل الزبن
person salam-tammam | name: تمام سلام | short: سلام [weak]
person nawaf-salam | name: نواف سلام | short: سلام [weak]
person hariri | name: سعد الحريري ; سعد الدين الحريري | short: الحريري
person mikati | name: نجيب ميقاتي | short: ميقاتي
person diab | name: حسان دياب | short: دياب [weak]
person berri | name: نبيه بري
person aoun-m | name: ميشال عون | short: عون [weak]
person aoun-j | name: جوزيف عون ; جوزاف عون | short: عون [weak]
person bassil | name: جبران باسيل | short: باسيل
person sleiman | name: ميشال سليمان
person nasrallah | name: حسن نصر الله ; حسن نصرالله | short: نصر الله ; نصرالله
person qassem | name: نعيم قاسم
person geagea | name: سمير جعجع | short: جعجع
person jumblatt | name: وليد جنبلاط | short: جنبلاط
person abbas | name: محمود عباس ; أبو مازن | short: عباس [weak]
person hamdallah | name: رامي الحمدالله ; رامي الحمد الله | short: الحمدالله ; الحمد الله [weak]
person shtayyeh | name: محمد اشتية ; محمد أشتية | short: اشتية
person mustafa-pse | name: محمد مصطفى
person malki | name: رياض المالكي
person erekat | name: صائب عريقات | short: عريقات
person meshaal | name: خالد مشعل
person haniyeh | name: إسماعيل هنية | short: هنية
person sinwar | name: يحيى السنوار | short: السنوار
person dahlan | name: محمد دحلان | short: دحلان
person netanyahu | name: بنيامين نتنياهو ; بنيامين نتانياهو | short: نتنياهو ; نتانياهو
person bennett | name: نفتالي بينيت ; نفتالي بنيت | short: بينيت
person lapid | name: يائير لابيد ; يائير لبيد | short: لابيد ; لبيد
person rivlin | name: رؤوفين ريفلين ; رؤوبين ريفلين | short: ريفلين
person herzog | name: إسحاق هرتسوغ ; إسحق هرتسوغ | short: هرتسوغ
person peres | name: شيمون بيريز ; شمعون بيريز | short: بيريز
person lieberman | name: أفيغدور ليبرمان ; أفيجدور ليبرمان | short: ليبرمان
person yaalon | name: موشيه يعالون ; موشي يعالون | short: يعالون
person gantz | name: بيني غانتس ; بيني غانتز | short: غانتس
person gallant | name: يوآف غالانت ; يوآف جالانت | short: غالانت
person olmert | name: إيهود أولمرت | short: أولمرت
person barak | name: إيهود باراك | short: باراك [weak]
person sharon | name: أرييل شارون | short: شارون
person livni | name: تسيبي ليفني | short: ليفني
person sisi
  name: عبدالفتاح السيسي ; عبد الفتاح السيسي ; الرئيس عبدالفتاح السيسي ; الرئيس عبد الفتاح السيسي
  short: السيسي
person morsi | name: محمد مرسي ; الرئيس المعزول محمد مرسي ; المعزول محمد مرسي | short: مرسي [weak]
person mubarak | name: حسني مبارك ; محمد حسني مبارك | short: مبارك [weak]
person mansour-adly | name: عدلي منصور
person mahlab | name: إبراهيم محلب | short: محلب
person ismail-sherif | name: شريف إسماعيل
person madbouly | name: مصطفى مدبولي | short: مدبولي
person shoukry | name: سامح شكري ; سامح شكرى | short: شكري [weak]
person abdelatty | name: بدر عبدالعاطي ; بدر عبد العاطي | short: عبدالعاطي [weak] ; عبد العاطي [weak]
person fahmy | name: نبيل فهمي
person sobhi | name: صدقي صبحي
person abdelghaffar | name: مجدي عبدالغفار ; مجدي عبد الغفار
person tayeb | name: أحمد الطيب
person badie | name: محمد بديع
person bashir | name: عمر البشير ; عمر حسن البشير ; عمر حسن أحمد البشير | short: البشير [weak]
person burhan | name: عبدالفتاح البرهان ; عبد الفتاح البرهان | short: البرهان
person hamdok | name: عبدالله حمدوك ; عبد الله حمدوك | short: حمدوك
person hemedti | name: محمد حمدان دقلو | short: حميدتي
person ghandour | name: إبراهيم غندور | short: غندور
person kiir | name: سلفا كير ; سلفاكير ; سلفا كير ميارديت ; سلفاكير ميارديت | short: كير [weak]
person machar | name: رياك مشار ; ريك مشار | short: مشار [weak]
person gaddafi | name: معمر القذافي | short: القذافي
person thinni | name: عبدالله الثني ; عبد الله الثني | short: الثني
person sarraj | name: فائز السراج ; فايز السراج | short: السراج
person dbeibah | name: عبدالحميد الدبيبة ; عبد الحميد الدبيبة | short: الدبيبة
person menfi | name: محمد المنفي
person haftar | name: خليفة حفتر | short: حفتر
person saleh-aguila | name: عقيلة صالح
person essebsi | name: الباجي قائد السبسي ; باجي قائد السبسي | short: السبسي
person essid | name: الحبيب الصيد
person chahed | name: يوسف الشاهد | short: الشاهد [weak]
person saied | name: قيس سعيد | short: سعيد [weak]
person marzouki | name: المنصف المرزوقي ; منصف المرزوقي | short: المرزوقي
person ghannouchi | name: راشد الغنوشي | short: الغنوشي
person bakkouch | name: الطيب البكوش | short: البكوش
person bouteflika | name: عبدالعزيز بوتفليقة ; عبد العزيز بوتفليقة | short: بوتفليقة
person tebboune | name: عبدالمجيد تبون ; عبد المجيد تبون | short: تبون
person sellal | name: عبدالمالك سلال ; عبد المالك سلال | short: سلال [weak]
person lamamra | name: رمطان لعمامرة | short: لعمامرة
person attaf | name: أحمد عطاف | short: عطاف
person mohammed6 | name: محمد السادس ; الملك محمد السادس
person benkirane
  name: عبدالإله بنكيران ; عبد الإله بنكيران ; عبدالإله ابن كيران ; عبد الإله ابن كيران
  short: بنكيران
person othmani | name: سعد الدين العثماني | short: العثماني [weak]
person akhannouch | name: عزيز أخنوش | short: أخنوش
person mezouar | name: صلاح الدين مزوار | short: مزوار
person bourita | name: ناصر بوريطة | short: بوريطة
person abdelaziz-mrt
  name: محمد ولد عبدالعزيز ; محمد ولد عبد العزيز
  short: ولد عبد العزيز [weak] ; ولد عبدالعزيز [weak]
person ghazouani | name: محمد ولد الغزواني ; محمد ولد الشيخ الغزواني | short: الغزواني
person hassan-sheikh | name: حسن شيخ محمود | short: شيخ محمود [weak]
person farmajo
  name: محمد عبدالله فرماجو ; محمد عبد الله فرماجو ; محمد عبدالله محمد ; محمد عبد الله محمد
  short: فرماجو
person guelleh | name: إسماعيل عمر جيلة ; إسماعيل عمر غيلة ; إسماعيل عمر جيله | short: جيلة [weak]
person erdogan
  name: رجب طيب أردوغان ; رجب طيب إردوغان ; رجب طيب أوردوغان ; رجب أردوغان
  short: أردوغان ; إردوغان ; أوردوغان
person davutoglu | name: أحمد داود أوغلو ; أحمد داوود أوغلو ; احمد داود اوغلو | short: داود أوغلو ; داوود أوغلو
person cavusoglu
  name: مولود جاويش أوغلو ; مولود تشاوش أوغلو ; مولود جاوش أوغلو ; مولود شاويش أوغلو ; مولود تشاووش أوغلو ; مولود تشاويش أوغلو ; مولود جاووش أوغلو
  short: جاويش أوغلو ; تشاوش أوغلو
person fidan | name: هاكان فيدان ; حقان فيدان | short: فيدان
person yildirim | name: بن علي يلدريم ; بن علي يلديريم | short: يلدريم
person gul | name: عبدالله غل ; عبد الله غل ; عبدالله غول ; عبد الله غول | short: غل [weak] ; غول [weak]
person ocalan | name: عبدالله أوجلان ; عبد الله أوجلان | short: أوجلان
person demirtas | name: صلاح الدين دمرداش ; صلاح الدين دميرتاش | short: دمرداش [weak]
person gulen | name: فتح الله غولن ; فتح الله كولن | short: غولن
person kilicdaroglu | name: كمال كليتشدار أوغلو ; كمال قليجدار أوغلو
person khamenei | name: علي خامنئي ; آية الله علي خامنئي ; آية الله خامنئي | short: خامنئي ; خامنئى
person rouhani | name: حسن روحاني | short: روحاني [weak]
person ahmadinejad | name: محمود أحمدي نجاد ; أحمدي نجاد | short: نجاد
person raisi | name: إبراهيم رئيسي
person pezeshkian | name: مسعود بزشكيان ; مسعود بيزشكيان | short: بزشكيان ; بيزشكيان
person zarif | name: محمد جواد ظريف ; جواد ظريف | short: ظريف [weak]
person amir-abdollahian
  name: حسين أمير عبداللهيان ; حسين أمير عبد اللهيان
  short: عبداللهيان ; عبد اللهيان ; أمير عبداللهيان ; أمير عبد اللهيان
person araghchi | name: عباس عراقجي ; عباس عراقتشي ; سيد عباس عراقجي | short: عراقجي ; عراقتشي
person salehi | name: علي أكبر صالحي | short: صالحي [weak]
person larijani | name: علي لاريجاني | short: لاريجاني
person velayati | name: علي أكبر ولايتي | short: ولايتي [weak]
person soleimani | name: قاسم سليماني | short: سليماني [weak]
person rajavi | name: مريم رجوي | short: رجوي
person ghani | name: أشرف غني ; محمد أشرف غني | short: غني [weak]
person karzai | name: حامد كرزاي | short: كرزاي
person abdullah-afg | name: عبدالله عبدالله ; عبد الله عبد الله
person mullah-omar | name: الملا عمر ; الملا محمد عمر
person mansour-akhtar | name: الملا أختر منصور ; أختر منصور ; الملا منصور ; الملا أختر محمد منصور
person muttaqi | name: أمير خان متقي | short: متقي [weak]
person sharif-nawaz | name: نواز شريف ; محمد نواز شريف | short: شريف [weak]
person imran-khan | name: عمران خان | short: خان [weak]
person sharif-shehbaz | name: شهباز شريف ; محمد شهباز شريف | short: شريف [weak]
person dar | name: إسحاق دار ; محمد إسحاق دار
person raheel | name: راحيل شريف
person munir | name: عاصم منير
person aziz-sartaj | name: سرتاج عزيز
person bhutto-bilawal | name: بيلاوال بوتو ; بيلاوال بوتو زرداري
person qureshi | name: شاه محمود قريشي | short: قريشي [weak]
person modi | name: ناريندرا مودي ; نارندرا مودي | short: مودي
person singh | name: مانموهان سينغ | short: سينغ [weak]
person swaraj | name: سوشما سواراج | short: سواراج
person jaishankar | name: سوبراهمانيام جايشانكار | short: جايشانكار
person mukherjee | name: براناب موخيرجي ; براناب موخرجي | short: موخيرجي [weak]
person rajnath | name: راجناث سينغ
person hasina | name: شيخة حسينة ; الشيخة حسينة | short: حسينة [weak]
person yunus | name: محمد يونس
person xi | name: شي جين بينغ ; شي جينبينغ ; شي جين بينج ; شي جينبينج ; شي جينغ بينغ | short: شي [weak]
person li-keqiang | name: لي كه تشيانغ ; لي كي تشيانغ ; لي كيكيانغ ; لي كه تشيانج
person li-qiang | name: لي تشيانغ ; لي تشيانج
person wang-yi | name: وانغ يي ; وانج يي | short: وانغ [weak]
person qin-gang | name: تشين قانغ ; تشين غانغ
person hu-jintao | name: هو جين تاو ; هو جينتاو
person zhang-gaoli | name: تشانغ قاو لي ; تشانغ قاولي
person han-zheng | name: هان تشنغ
person ding-xuexiang | name: دينغ شيويه شيانغ
person yang-jiechi | name: يانغ جيه تشي
person zhang-xiao | name: تشانغ شياو
person dai-bingguo | name: داي بينغ قوه
person hua-chunying | name: هوا تشون ينغ ; هوا تشونينغ
person zhao-lijian | name: تشاو لي جيان
person mao-ning | name: ماو نينغ
person wang-wenbin | name: وانغ ون بين
person geng-shuang | name: قنغ شوانغ
person lu-kang | name: لو كانغ
person hong-lei | name: هونغ لي
person lin-jian | name: لين جيان
person ma-yingjeou | name: ما ينغ جيو
person tsai | name: تساي إنغ وين | short: تساي [weak]
person lai | name: لاي تشينغ تي
person abe | name: شينزو آبي ; شينزو أبي | short: آبي [weak]
person suga | name: يوشيهيدي سوغا | short: سوغا
person kishida | name: فوميو كيشيدا | short: كيشيدا
person ishiba | name: شيغيرو إيشيبا | short: إيشيبا
person takaichi | name: ساناي تاكايتشي | short: تاكايتشي
person hayashi | name: يوشيماسا هاياشي | short: هاياشي
person park | name: باك كون هيه ; باك غون هيي ; بارك غيون هي ; باك جون هاي | short: باك [weak] ; بارك [weak]
person moon | name: مون جيه إن ; مون جاي إن ; مون جيه-إن | short: مون [weak]
person yoon | name: يون سوك يول ; يون سوك-يول ; يون سيوك يول | short: يون [weak]
person lee-jaemyung | name: لي جيه ميونغ ; لي جاي ميونغ
person kim-jongun | name: كيم جونغ أون ; كيم جونج أون ; كيم جونغ اون ; كيم جونغ-أون | short: كيم [weak]
person elbegdorj | name: تساخيا البغدورج | short: إلبغدورج [weak] ; البغدورج [weak]
person khurelsukh | name: أوخنا خورلسوخ ; أوخناغين خورلسوخ | short: خورلسوخ [weak] ; خوريلسوخ [weak]
person nazarbayev
  name: نور سلطان نزارباييف ; نورسلطان نزارباييف ; نور سلطان نزاربايف ; نورسلطان نزاربايف
  short: نزارباييف ; نزاربايف
person tokayev
  name: قاسم جومارت توكاييف ; قاسم جومارت توكايف ; قاسم-جومارت توكاييف ; قاسم-جومرت توكاييف
  name: قاسم جومرت توكاييف ; قاسم جومارت توقاييف
  short: توكاييف ; توكايف ; توقاييف
person masimov | name: كريم ماسيموف | short: ماسيموف
person sagintayev | name: باقيتجان ساغينتاييف | short: ساغينتاييف [weak]
person mamin | name: عسكر مامين | short: مامين [weak]
person smailov | name: علي خان إسماعيلوف | short: إسماعيلوف [weak] ; سماييلوف [weak]
person bektenov | name: أولجاس بكتينوف | short: بكتينوف [weak] ; بيكتينوف [weak]
person idrissov | name: إرلان إدريسوف
person tileuberdi | name: مختار تليوبردي
person nurtleu | name: مراد نورتليو
person karimov | name: إسلام كريموف | short: كريموف
person mirziyoyev
  name: شوكت ميرضيائيف ; شوكت ميرزيوييف ; شوكت ميرزياييف ; شوكت ميرضياييف
  short: ميرضيائيف ; ميرزيوييف ; ميرزياييف
person kamilov | name: عبدالعزيز كاملوف ; عبد العزيز كاملوف
person saidov | name: بختيار سعيدوف
person berdimuhamedow
  name: قربان قولي بردي محمدوف ; قربانقلي بردي محمدوف ; قربان علي بردي محمدوف ; قربان قولي بيردي محمدوف
  name: قربانقولي بيردي محمدوف ; قربانقولي بردي محمدوف ; قربانقلي بيردي محمدوف ; قربان قلي بردي محمدوف
  short: بردي محمدوف [weak] ; بيردي محمدوف [weak]
person serdar | name: سردار بردي محمدوف ; سردار بيردي محمدوف | short: بردي محمدوف [weak] ; بيردي محمدوف [weak]
person meredov | name: رشيد ميريدوف ; رشيد ميردوف
person atambayev | name: ألماظ بيك أتامباييف ; ألمازبيك أتامباييف | short: أتامباييف
person jeenbekov | name: سورونباي جينبيكوف | short: جينبيكوف
person japarov | name: صدر جباروف ; سادير جاباروف ; صادر جباروف ; صدير جباروف ; صدير جاباروف ; سادير جباروف ; صادير جاباروف ; صدر جاباروف ; صادير جباروف | short: جباروف ; جاباروف
person kulubaev | name: جينبيك كولوباييف
person rahmon | name: إمام علي رحمون ; إمام علي رحمن ; إمام علي رحمانوف | short: رحمون
person muhriddin | name: سراج الدين مهر الدين
person aliyev | name: إلهام علييف ; إلهام عليف | short: علييف ; عليف
person mammadyarov | name: إلمار محمد ياروف
person bayramov | name: جيهون بيراموف
person sargsyan | name: سيرج سركيسيان ; سيرج سركسيان | short: سركسيان
person pashinyan | name: نيكول باشينيان | short: باشينيان
person mirzoyan | name: أرارات ميرزويان
person margvelashvili | name: جيورجي مارغفيلاشفيلي | short: مارغفيلاشفيلي [weak]
person saakashvili | name: ميخائيل ساكاشفيلي | short: ساكاشفيلي
person kobakhidze | name: إيراكلي كوباخيدزه | short: كوباخيدزه [weak]
person putin | name: فلاديمير بوتين ; فلاديمير بوتن | short: بوتين ; بوتن
person medvedev | name: دميتري ميدفيديف ; ديمتري ميدفيديف ; دميتري مدفيديف | short: ميدفيديف ; مدفيديف
person mishustin | name: ميخائيل ميشوستين | short: ميشوستين
person lavrov | name: سيرغي لافروف ; سيرجي لافروف ; سيرغى لافروف | short: لافروف
person shoigu | name: سيرغي شويغو ; سيرجي شويجو | short: شويغو ; شويجو
person belousov | name: أندريه بيلوسوف | short: بيلوسوف
person bogdanov | name: ميخائيل بوغدانوف ; ميخائيل بوجدانوف | short: بوغدانوف ; بوجدانوف
person peskov | name: دميتري بيسكوف ; ديمتري بيسكوف | short: بيسكوف
person zakharova | name: ماريا زاخاروفا | short: زاخاروفا
person churkin | name: فيتالي تشوركين | short: تشوركين
person nebenzia | name: فاسيلي نيبينزيا | short: نيبينزيا
person ushakov | name: يوري أوشاكوف | short: أوشاكوف
person novak-ru | name: ألكسندر نوفاك | short: نوفاك
person patrushev | name: نيكولاي باتروشيف | short: باتروشيف
person kadyrov | name: رمضان قديروف | short: قديروف
person prigozhin | name: يفغيني بريغوجين ; يفغيني بريغوجن | short: بريغوجين
person poroshenko | name: بيترو بوروشنكو ; بترو بوروشنكو ; بيترو بوروشينكو | short: بوروشنكو ; بوروشينكو
person yanukovych | name: فيكتور يانوكوفيتش | short: يانوكوفيتش
person zelensky | name: فولوديمير زيلينسكي ; فلاديمير زيلينسكي ; فولوديمير زيلنسكي | short: زيلينسكي ; زيلنسكي
person yatsenyuk | name: أرسيني ياتسينيوك | short: ياتسينيوك
person klimkin | name: بافلو كليمكين | short: كليمكين
person kuleba | name: دميترو كوليبا | short: كوليبا
person sybiha | name: أندريه سيبيها
person lukashenko | name: ألكسندر لوكاشينكو ; الكسندر لوكاشينكو | short: لوكاشينكو
person sandu | name: مايا ساندو | short: ساندو
person obama | name: باراك أوباما | short: أوباما
person trump | name: دونالد ترامب ; دونالد ترمب | short: ترامب ; ترمب
person biden | name: جو بايدن ; جوزيف بايدن | short: بايدن
person harris | name: كامالا هاريس | short: هاريس
person pence | name: مايك بنس | short: بنس [weak]
person vance | name: جي دي فانس | short: فانس
person bush | name: جورج بوش ; جورج دبليو بوش | short: بوش
person clinton-b | name: بيل كلينتون | short: كلينتون [weak]
person clinton | name: هيلاري كلينتون | short: كلينتون
person kerry | name: جون كيري | short: كيري
person tillerson | name: ريكس تيلرسون | short: تيلرسون
person pompeo | name: مايك بومبيو | short: بومبيو
person blinken | name: أنتوني بلينكن | short: بلينكن
person rubio | name: ماركو روبيو | short: روبيو
person hagel | name: تشاك هاغل ; تشاك هيغل | short: هاغل
person carter-ash | name: آشتون كارتر ; أشتون كارتر ; آش كارتر | short: كارتر
person mattis | name: جيمس ماتيس | short: ماتيس
person austin | name: لويد أوستن | short: أوستن
person hegseth | name: بيت هيغسيث | short: هيغسيث
person rice | name: سوزان رايس | short: رايس
person rice-condoleezza | name: كوندوليزا رايس ; كونداليزا رايس ; كوندليزا رايس | short: رايس [weak]
person sullivan | name: جيك سوليفان | short: سوليفان
person bolton | name: جون بولتون | short: بولتون
person power | name: سامانثا باور ; سامنثا باور
person haley | name: نيكي هايلي | short: هايلي
person yellen | name: جانيت يلين | short: يلين [weak]
person lew | name: جاكوب لو ; جاك لو
person bessent | name: سكوت بيسنت | short: بيسنت
person raimondo | name: جينا رايموندو | short: رايموندو
person froman | name: مايكل فرومان | short: فرومان
person tai | name: كاثرين تاي
person moniz | name: إرنست مونيز | short: مونيز
person earnest | name: جوش إيرنست ; جوش ارنست ; جوش إرنست
person kirby | name: جون كيربي | short: كيربي
person toner | name: مارك تونر | short: تونر
person dempsey | name: مارتن ديمبسي | short: ديمبسي
person mccain | name: جون ماكين | short: ماكين
person pelosi | name: نانسي بيلوسي | short: بيلوسي
person mcgurk | name: بريت ماكغورك | short: ماكغورك
person witkoff | name: ستيف ويتكوف | short: ويتكوف
person hochstein | name: آموس هوكشتاين ; عاموس هوكستين | short: هوكشتاين ; هوكستين
person harper | name: ستيفن هاربر | short: هاربر
person trudeau | name: جاستن ترودو | short: ترودو
person carney | name: مارك كارني | short: كارني
person pena | name: إنريكي بينيا نييتو | short: بينيا نييتو [weak]
person amlo | name: أندريس مانويل لوبيز أوبرادور | short: لوبيز أوبرادور
person sheinbaum | name: كلاوديا شينباوم | short: شينباوم
person cameron | name: ديفيد كاميرون ; دايفيد كاميرون | short: كاميرون
person may | name: تيريزا ماي | short: ماي [weak]
person johnson | name: بوريس جونسون | short: جونسون
person truss | name: ليز تراس | short: تراس
person sunak | name: ريشي سوناك | short: سوناك
person starmer | name: كير ستارمر | short: ستارمر
person hammond | name: فيليب هاموند | short: هاموند
person hague | name: وليام هيغ ; ويليام هيغ ; وليام هيج | short: هيغ [weak]
person hunt | name: جيريمي هانت | short: هانت
person raab | name: دومينيك راب | short: راب [weak]
person cleverly | name: جيمس كليفرلي | short: كليفرلي
person lammy | name: ديفيد لامي | short: لامي [weak]
person elizabeth | name: الملكة إليزابيث ; إليزابيث الثانية ; الملكة إليزابيث الثانية
person charles | name: الملك تشارلز ; تشارلز الثالث ; الملك تشارلز الثالث ; الأمير تشارلز
person ellwood | name: توبياس إلوود ; توبياس الوود
person blair | name: توني بلير | short: بلير
person hollande
  name: فرنسوا هولاند ; فرانسوا هولاند ; فرانسوا أولاند ; فرنسوا أولاند
  short: هولاند [weak] ; أولاند
person macron | name: إيمانويل ماكرون ; ايمانويل ماكرون | short: ماكرون
person sarkozy | name: نيكولا ساركوزي | short: ساركوزي
person fabius | name: لوران فابيوس | short: فابيوس
person ayrault | name: جان مارك إيرولت ; جان مارك أيرولت | short: إيرولت [weak]
person ledrian | name: جان إيف لودريان | short: لودريان
person colonna | name: كاترين كولونا | short: كولونا
person sejourne | name: ستيفان سيجورنيه | short: سيجورنيه
person barrot | name: جان نويل بارو | short: بارو [weak]
person valls | name: مانويل فالس ; مانويل فالز | short: فالس
person cazeneuve | name: برنار كازنوف | short: كازنوف
person merkel | name: أنجيلا ميركل ; أنغيلا ميركل ; انجيلا ميركل | short: ميركل
person scholz | name: أولاف شولتس ; أولاف شولتز | short: شولتس ; شولتز
person merz | name: فريدريش ميرتس | short: ميرتس
person gauck | name: يواخيم غاوك | short: غاوك [weak]
person steinmeier | name: فرانك فالتر شتاينماير ; فرانك شتاينماير ; فرانك-فالتر شتاينماير | short: شتاينماير
person gabriel | name: سيغمار غابرييل ; زيغمار غابرييل ; سيجمار جابرييل | short: غابرييل
person maas | name: هايكو ماس
person baerbock | name: أنالينا بيربوك | short: بيربوك
person wadephul | name: يوهان فاديفول | short: فاديفول
person schaeuble | name: فولفغانغ شويبله ; فولفجانج شويبله | short: شويبله
person vdleyen | name: أورسولا فون دير لاين ; أورسولا فون دير ليين | short: فون دير لاين
person demaiziere | name: توماس دي ميزير ; توماس دو ميزيير
person renzi | name: ماتيو رينزي | short: رينزي
person gentiloni | name: باولو جنتيلوني | short: جنتيلوني
person conte | name: جوزيبي كونتي | short: كونتي
person draghi | name: ماريو دراغي ; ماريو دراجي | short: دراغي ; دراجي
person meloni | name: جورجيا ميلوني | short: ميلوني
person tajani | name: أنطونيو تاياني | short: تاياني
person mattarella | name: سيرجيو ماتاريلا | short: ماتاريلا
person rajoy | name: ماريانو راخوي | short: راخوي
person sanchez | name: بيدرو سانشيز | short: سانشيز
person albares | name: خوسيه مانويل ألباريس | short: ألباريس
person margallo | name: خوسيه مانويل غارثيا مارغايو
person felipe | name: فيليبي السادس ; الملك فيليبي السادس
person tsipras | name: أليكسيس تسيبراس ; ألكسيس تسيبراس ; الكسيس تسيبراس | short: تسيبراس
person mitsotakis | name: كيرياكوس ميتسوتاكيس | short: ميتسوتاكيس
person varoufakis | name: يانيس فاروفاكيس | short: فاروفاكيس
person tsakalotos | name: إقليدس تساكالوتوس | short: تساكالوتوس
person kotzias | name: نيكوس كوتزياس
person dendias | name: نيكوس ديندياس | short: ديندياس
person anastasiades | name: نيكوس أناستاسياديس | short: أناستاسياديس
person christodoulides | name: نيكوس خريستودوليدس | short: خريستودوليدس
person rutte | name: مارك روته | short: روته
person michel-charles | name: شارل ميشال ; شارل ميشيل
person faymann | name: فيرنر فايمان | short: فايمان
person kurz | name: سيباستيان كورتس | short: كورتس
person nehammer | name: كارل نيهامر | short: نيهامر
person orban | name: فيكتور أوربان ; فيكتور أوربن | short: أوربان
person szijjarto | name: بيتر سيارتو
person duda | name: أندريه دودا | short: دودا
person tusk | name: دونالد توسك | short: توسك
person sikorski | name: رادوسلاف سيكورسكي | short: سيكورسكي
person morawiecki | name: ماتيوش مورافيتسكي | short: مورافيتسكي
person zeman | name: ميلوش زيمان | short: زيمان
person fico | name: روبرت فيتسو ; روبرت فيكو | short: فيتسو ; فيكو
person iohannis | name: كلاوس يوهانيس | short: يوهانيس
person borisov | name: بويكو بوريسوف | short: بوريسوف
person vucic | name: ألكسندر فوتشيتش | short: فوتشيتش
person nikolic | name: توميسلاف نيكوليتش | short: نيكوليتش
person milanovic | name: زوران ميلانوفيتش | short: ميلانوفيتش
person plenkovic | name: أندريه بلينكوفيتش | short: بلينكوفيتش
person kurti | name: ألبين كورتي | short: كورتي
person rama | name: إيدي راما | short: راما
person djukanovic | name: ميلو ديوكانوفيتش | short: ديوكانوفيتش
person gruevski | name: نيكولا غرويفسكي | short: غرويفسكي
person francis | name: البابا فرنسيس ; البابا فرانسيس
person leo14 | name: البابا لاوون الرابع عشر ; البابا ليو الرابع عشر
person stoere | name: يوناس غار ستوره | short: ستوره [weak]
person solberg | name: إرنا سولبرغ | short: سولبرغ
person lofven | name: ستيفان لوفين | short: لوفين [weak]
person wallstrom | name: مارغوت فالستروم ; مارجو والستروم | short: فالستروم
person kristersson | name: أولف كريسترسون | short: كريسترسون
person frederiksen | name: ميتي فريدريكسن | short: فريدريكسن
person niinisto | name: ساولي نينيستو | short: نينيستو
person marin | name: سانا مارين | short: مارين
person stubb | name: ألكسندر ستوب | short: ستوب
person hailemariam | name: هايلي ماريام ديسالين ; هيلاماريام ديسالين | short: ديسالين [weak]
person abiy | name: آبي أحمد ; أبي أحمد ; آبي أحمد علي
person tedros | name: تيدروس أدهانوم ; تيدروس أدحانوم ; تيدروس أدهانوم غيبريسوس
person afwerki | name: أسياس أفورقي ; إسياس أفورقي | short: أفورقي
person kenyatta | name: أوهورو كينياتا | short: كينياتا
person ruto | name: وليام روتو | short: روتو
person museveni | name: يوري موسيفيني ; يويري موسيفيني | short: موسيفيني
person kagame | name: بول كاغامي ; بول كاجامي | short: كاغامي ; كاجامي
person nkurunziza | name: بيير نكورونزيزا | short: نكورونزيزا
person kabila | name: جوزيف كابيلا | short: كابيلا
person tshisekedi | name: فيليكس تشيسيكيدي | short: تشيسيكيدي
person deby | name: إدريس ديبي | short: ديبي
person deby-m | name: محمد إدريس ديبي | short: ديبي [weak]
person buhari | name: محمد بخاري ; محمدو بخاري ; محمد بوهاري | short: بخاري [weak]
person jonathan | name: غودلاك جوناثان ; جودلاك جوناثان | short: جوناثان [weak]
person tinubu | name: بولا تينوبو | short: تينوبو
person shekau | name: أبو بكر شيكاو | short: شيكاو
person keita | name: إبراهيم أبو بكر كيتا ; إبراهيم بوبكر كيتا | short: كيتا [weak]
person goita | name: عاصمي غويتا ; أسيمي غويتا | short: غويتا
person issoufou | name: محمدو إيسوفو ; محمد يوسفو | short: إيسوفو [weak]
person bazoum | name: محمد بازوم | short: بازوم
person tiani | name: عبدالرحمن تياني ; عبد الرحمن تياني | short: تياني
person traore | name: إبراهيم تراوري | short: تراوري [weak]
person compaore | name: بليز كومباوري | short: كومباوري
person sall | name: ماكي سال ; ماكي صال
person faye | name: باسيرو ديوماي فاي | short: فاي [weak]
person ouattara | name: الحسن واتارا | short: واتارا
person conde | name: ألفا كوندي | short: كوندي
person zuma | name: جاكوب زوما | short: زوما
person ramaphosa | name: سيريل رامافوزا | short: رامافوزا
person mugabe | name: روبرت موغابي ; روبرت موجابي | short: موغابي ; موجابي
person mnangagwa | name: إيمرسون منانغاغوا | short: منانغاغوا
person jammeh | name: يحيى جامع ; يحيى جامي | short: جامي [weak]
person najib | name: نجيب عبدالرزاق ; نجيب عبد الرزاق ; نجيب رزاق
person mahathir | name: مهاتير محمد | short: مهاتير
person anwar | name: أنور إبراهيم
person widodo | name: جوكو ويدودو | short: ويدودو
person prabowo | name: برابوو سوبيانتو | short: برابوو
person retno | name: ريتنو مارسودي | short: مارسودي
person lee-hsien | name: لي هسين لونغ ; لي هسيين لونغ
person wong-lawrence | name: لورنس وونغ | short: وونغ [weak]
person aquino | name: بنينو أكينو ; بينينيو أكينو | short: أكينو
person duterte | name: رودريغو دوتيرتي ; رودريجو دوتيرتي | short: دوتيرتي
person marcos | name: فرديناند ماركوس ; فرديناند ماركوس الابن | short: ماركوس [weak]
person prayuth | name: برايوت تشان أوتشا ; برايوت تشان-أو-تشا | short: برايوت [weak]
person srettha | name: سريتا تافيسين | short: سريتا [weak]
person hun-sen | name: هون سين
person hun-manet | name: هون مانيت
person trong | name: نغوين فو ترونغ | short: ترونغ [weak]
person phuc | name: نغوين شوان فوك | short: فوك [weak]
person chinh | name: فام مينه تشينه
person thein-sein | name: ثين سين
person suukyi | name: أونغ سان سو تشي ; أونغ سان سو كي | short: سو تشي
person hlaing | name: مين أونغ هلاينغ
person abbott | name: توني أبوت | short: أبوت
person turnbull | name: مالكولم تيرنبول | short: تيرنبول
person morrison | name: سكوت موريسون | short: موريسون
person albanese | name: أنتوني ألبانيزي ; أنتوني ألبانيز | short: ألبانيزي ; ألبانيز
person bishop | name: جولي بيشوب | short: بيشوب
person wong-penny | name: بيني وونغ
person key | name: جون كي
person ardern | name: جاسيندا أرديرن | short: أرديرن
person marape | name: جيمس مارابي | short: مارابي [weak]
person rousseff | name: ديلما روسيف | short: روسيف
person temer | name: ميشال تامر ; ميشيل تامر | short: تامر [weak]
person bolsonaro | name: جايير بولسونارو | short: بولسونارو
person lula | name: لولا دا سيلفا ; لويس إيناسيو لولا دا سيلفا
person kirchner | name: كريستينا كيرشنر ; كريستينا فرنانديز | short: كيرشنر
person macri | name: ماوريسيو ماكري | short: ماكري
person fernandez | name: ألبرتو فرنانديز | short: فرنانديز [weak] ; فرنانديس [weak]
person milei | name: خافيير ميلي | short: ميلي [weak]
person bachelet | name: ميشيل باشيليه ; ميشال باشليه | short: باشيليه ; باشليه
person boric | name: غابرييل بوريك | short: بوريك
person maduro | name: نيكولاس مادورو | short: مادورو
person chavez | name: هوغو تشافيز ; هوجو تشافيز | short: تشافيز ; شافيز
person guaido | name: خوان غوايدو | short: غوايدو
person santos | name: خوان مانويل سانتوس | short: سانتوس
person duque | name: إيفان دوكي | short: دوكي
person petro | name: غوستافو بيترو | short: بيترو [weak]
person castro-raul | name: راؤول كاسترو | short: كاسترو [weak]
person castro-fidel | name: فيدل كاسترو | short: كاسترو [weak]
person diaz-canel | name: ميغيل دياز كانيل | short: دياز كانيل [weak]
person rodriguez-cub | name: برونو رودريغيز
person morales | name: إيفو موراليس | short: موراليس
person correa | name: رافاييل كوريا | short: كورريا [weak]
person ortega | name: دانيال أورتيغا | short: أورتيغا
person bukele | name: نجيب بوكيلة | short: بوكيلة
person ban | name: بان كي مون ; بان كي-مون
person guterres | name: أنطونيو غوتيريش ; أنطونيو غوتيريس ; أنطونيو جوتيريش | short: غوتيريش ; غوتيريس ; جوتيريش
person annan | name: كوفي عنان ; كوفي أنان | short: عنان
person ould-cheikh | name: إسماعيل ولد الشيخ أحمد ; إسماعيل ولد الشيخ ; ولد الشيخ أحمد ; ولد الشيخ
person griffiths | name: مارتن غريفيث ; مارتن جريفيث | short: غريفيث ; جريفيث
person grundberg | name: هانس غروندبرغ ; هانز جروندبرج | short: غروندبرغ
person benomar | name: جمال بنعمر ; جمال بن عمر | short: بنعمر
person demistura
  name: ستيفان دي ميستورا ; ستافان دي مستورا ; ستيفان دي مستورا ; ستافان دي ميستورا ; ستيفان دو مستورا
  short: دي ميستورا ; دي مستورا
person pedersen | name: غير بيدرسون ; جير بيدرسون | short: بيدرسون
person brahimi | name: الأخضر الإبراهيمي | short: الإبراهيمي
person leon | name: برناردينو ليون ; برناردينو ليون جروس
person kobler | name: مارتن كوبلر | short: كوبلر
person salame | name: غسان سلامة
person bathily | name: عبدالله باتيلي ; عبد الله باتيلي ; عبدالله باثيلي ; عبد الله باثيلي | short: باتيلي
person amano | name: يوكيا أمانو | short: أمانو
person grossi | name: رافاييل غروسي ; رافايل جروسي ; رافائيل غروسي | short: غروسي ; جروسي
person lagarde | name: كريستين لاغارد ; كريستين لاجارد | short: لاغارد ; لاجارد
person georgieva | name: كريستالينا جورجيفا ; كريستالينا غورغييفا | short: جورجيفا
person jim-kim | name: جيم يونغ كيم
person mogherini
  name: فيديريكا موغيريني ; فيديريكا موجيريني ; فيدريكا موغريني ; فيدريكا موجريني
  short: موغيريني ; موجيريني ; موغريني
person ashton | name: كاثرين آشتون ; كاثرين أشتون | short: آشتون
person borrell | name: جوزيب بوريل ; جوزيف بوريل | short: بوريل
person kallas | name: كايا كالاس | short: كالاس
person juncker | name: جان كلود يونكر | short: يونكر
person costa | name: أنطونيو كوستا | short: كوستا [weak]
person schulz | name: مارتن شولتز ; مارتن شولتس
person dijsselbloem | name: يروين ديسلبلوم ; جيروين ديسلبلوم | short: ديسلبلوم
person moscovici | name: بيير موسكوفيتشي | short: موسكوفيتشي
person avramopoulos | name: ديمتريس أفراموبولوس
person stoltenberg | name: ينس ستولتنبرغ ; ينس ستولتنبرج | short: ستولتنبرغ ; ستولتنبرج
person rasmussen | name: أندرس فوغ راسموسن | short: راسموسن
person elaraby | name: نبيل العربي
person aboul-gheit | name: أحمد أبو الغيط | short: أبو الغيط
person madani-iyad | name: إياد مدني ; إياد أمين مدني
person othaimeen | name: يوسف العثيمين | short: العثيمين
person hissein-taha | name: حسين إبراهيم طه
person hajraf | name: نايف الحجرف | short: الحجرف
person budaiwi | name: جاسم البديوي ; جاسم محمد البديوي | short: البديوي
person badri | name: عبدالله البدري ; عبد الله البدري ; عبدالله سالم البدري ; عبد الله سالم البدري | short: البدري
person barkindo | name: محمد باركيندو | short: باركيندو
person turk | name: فولكر تورك
person zeid | name: زيد رعد الحسين ; زيد بن رعد ; زيد بن رعد الحسين
person pillay | name: نافي بيلاي
person grandi | name: فيليبو غراندي | short: غراندي
person lazzarini | name: فيليب لازاريني | short: لازاريني
person obrien | name: ستيفن أوبراين | short: أوبراين
person amos | name: فاليري آموس | short: آموس
person bokova | name: إيرينا بوكوفا | short: بوكوفا
person azoulay | name: أودري أزولاي | short: أزولاي
person chan-margaret | name: مارغريت تشان ; مارجريت تشان
person azevedo | name: روبرتو أزيفيدو
person okonjo | name: نغوزي أوكونجو إيويالا
person blatter | name: جوزيف بلاتر ; سيب بلاتر | short: بلاتر
person bensouda | name: فاتو بنسودا | short: بنسودا
person karim-khan | name: كريم خان
person alimov-sco | name: رشيد عليموف | short: عليموف
person zhang-ming | name: تشانغ مينغ
person yermekbayev | name: نورلان يرمكباييف ; نورلان يرميكباييف ; نورلان ييرميكباييف ; نورلان إيرمكباييف
person norov | name: فلاديمير نوروف | short: نوروف
person sarybay | name: خيرت ساري باي
person omuraliev | name: كوبانيتشبيك أومورالييف
person tasmagambetov | name: إيمانغالي تاسماغامبيتوف
person lebedev | name: سيرغي ليبيديف | short: ليبيديف
person dlamini-zuma | name: نكوسازانا دلاميني زوما
person faki | name: موسى فكي ; موسى فقي ; موسى فكي محمد | short: فكي [weak]
person baghdadi | name: أبو بكر البغدادي | short: البغدادي
person binladen | name: أسامة بن لادن ; أسامه بن لادن | short: بن لادن
person zawahiri | name: أيمن الظواهري | short: الظواهري
person zarqawi | name: أبو مصعب الزرقاوي | short: الزرقاوي
person arafat | name: ياسر عرفات ; أبو عمار | short: عرفات [weak]
person ghazali-brahim | name: إبراهيم غالي
person akihito | name: الإمبراطور أكيهيتو
person naruhito | name: الإمبراطور ناروهيتو
person bolkiah | name: حسن بلقيه ; السلطان حسن البلقية ; حسن البلقية | short: بلقيه
person solih | name: إبراهيم محمد صليح | short: صليح [weak]
person muizzu | name: محمد معزو | short: معزو [weak]
person sirisena | name: مايثريبالا سيريسينا | short: سيريسينا
person rajapaksa-m | name: ماهيندا راجاباكسا | short: راجاباكسا
person wickremesinghe | name: رانيل ويكريميسينغه | short: ويكريميسينغه [weak] ; ويكرمسينغه [weak]
person begaj | name: بايرام بيغاي | short: بيغاي [weak]
person meta | name: إيلير ميتا
person benabderrahmane | name: أيمن بن عبدالرحمن ; أيمن بن عبد الرحمن
person lourenco | name: جواو لورينسو | short: لورينسو
person vanderbellen | name: ألكسندر فان دير بيلين | short: فان دير بيلين [weak]
person asadov | name: علي أسدوف ; علي أسادوف | short: أسدوف [weak]
person golovchenko | name: رومان غولوفتشينكو
person makei | name: فلاديمير ماكي
person decroo | name: ألكسندر دي كرو | short: دي كرو [weak]
person philippe | name: الملك فيليب
person talon | name: باتريس تالون | short: تالون
person arce | name: لويس آرسي | short: آرسي [weak]
person masisi | name: موكغويتسي ماسيسي | short: ماسيسي [weak]
person radev | name: رومين راديف | short: راديف
person ndayishimiye | name: إيفاريست ندايشيمي
person sihamoni | name: نورودوم سيهاموني
person biya | name: بول بيا | short: بيا [weak]
person touadera | name: فوستان أرشانج تواديرا | short: تواديرا
person pinera | name: سيباستيان بينيرا | short: بينيرا
person azali | name: غزالي عثماني ; عثمان غزالي
person marrero | name: مانويل ماريرو
person fiala | name: بيتر فيالا | short: فيالا
person pavel | name: بيتر بافل | short: بافل [weak]
person babis | name: أندريه بابيش | short: بابيش
person abinader | name: لويس أبي نادر ; لويس أبينادر | short: أبي نادر [weak]
person ramos-horta | name: جوزيه راموس هورتا | short: راموس هورتا [weak]
person lasso | name: غييرمو لاسو | short: لاسو [weak]
person noboa | name: دانيال نوبوا | short: نوبوا
person obiang | name: تيودورو أوبيانغ | short: أوبيانغ [weak]
person karis | name: ألار كاريس
person sahlework | name: سهلورق زودي | short: سهلورق [weak]
person gedion | name: جيديون طيموثيوس
person bainimarama | name: فرانك باينيماراما
person castex | name: جان كاستيكس | short: كاستيكس
person borne | name: إليزابيث بورن | short: بورن [weak]
person philippe-e | name: إدوار فيليب | short: فيليب [weak]
person bayrou | name: فرانسوا بايرو | short: بايرو
person lecornu | name: سيباستيان لوكورنو | short: لوكورنو
person bongo | name: علي بونغو ; علي بونجو | short: بونغو
person nguema | name: بريس أوليغي نغيما | short: نغيما [weak]
person zourabichvili | name: سالومي زورابيشفيلي | short: زورابيشفيلي [weak]
person garibashvili | name: إيراكلي غاريباشفيلي | short: غاريباشفيلي [weak]
person akufo-addo | name: نانا أكوفو أدو | short: أكوفو أدو
person mahama | name: جون ماهاما ; جون دراماني ماهاما | short: ماهاما
person sakellaropoulou | name: كاترينا ساكيلاروبولو
person gerapetritis | name: جورجيوس جيرابيتريتيس
person doumbouya | name: مامادي دومبويا | short: دومبويا
person embalo | name: عمر سيسوكو إمبالو | short: إمبالو
person irfaan | name: عرفان علي
person henry-ariel | name: أرييل هنري | short: هنري [weak]
person moise | name: جوفينيل مويس | short: مويس
person xiomara | name: زيومارا كاسترو | short: كاسترو [weak]
person novak | name: كاتالين نوفاك | short: نوفاك [weak]
person kovind | name: رام ناث كوفيند | short: كوفيند
person murmu | name: دروبادي مورمو | short: مورمو
person doval | name: أجيت دوفال | short: دوفال
person holness | name: أندرو هولنس | short: هولنس [weak]
person osmani | name: فيوسا عثماني
person thaci | name: هاشم تاتشي | short: تاتشي [weak]
person mohammad-sabah | name: محمد صباح السالم ; محمد صباح السالم الصباح
person ahmad-nawaf | name: أحمد نواف الأحمد ; أحمد نواف الأحمد الصباح
person ahmad-abdullah
  name: أحمد عبدالله الأحمد ; أحمد عبد الله الأحمد ; أحمد عبدالله الأحمد الصباح
  name: أحمد عبد الله الأحمد الصباح
person yahya | name: عبدالله اليحيا ; عبد الله اليحيا
person thongloun | name: ثونغلون سيسوليث
person levits | name: إيغيلس ليفيتس | short: ليفيتس [weak]
person rinkevics | name: إدغارس رينكيفيتش | short: رينكيفيتش [weak]
person nauseda | name: غيتاناس ناوسيدا | short: ناوسيدا
person grybauskaite | name: داليا غريباوسكايتي | short: غريباوسكايتي [weak]
person landsbergis | name: غابريليوس لاندسبيرغيس
person weah | name: جورج وياه ; جورج ويا | short: وياه [weak]
person sirleaf | name: إلين جونسون سيرليف | short: جونسون سيرليف [weak] ; سيرليف [weak]
person bashagha | name: فتحي باشاغا | short: باشاغا
person mangoush | name: نجلاء المنقوش | short: المنقوش
person bettel | name: كزافييه بيتيل | short: بيتيل
person asselborn | name: جان أسلبورن | short: أسلبورن
person rajoelina | name: أندريه راجولينا | short: راجولينا [weak]
person chakwera | name: لازاروس تشاكويرا | short: تشاكويرا [weak]
person ismail-sabri | name: إسماعيل صبري يعقوب
person muhyiddin | name: محيي الدين ياسين
person yameen | name: عبدالله يمين ; عبد الله يمين
person jugnauth | name: برافيند جوغنوث | short: جوغنوث [weak]
person oyun | name: لوفسان نامسرين أويون إردين
person nyusi | name: فيليبي نيوسي | short: نيوسي
person geingob | name: هاغي غينغوب | short: غينغوب [weak]
person bhandari | name: بيديا ديفي بهانداري
person deuba | name: شير بهادور ديوبا | short: ديوبا
person oli | name: خادغا براساد شارما أولي ; كي بي شارما أولي
person prachanda | name: بوشبا كمال داهال | short: براتشاندا
person luxon | name: كريستوفر لوكسون | short: لوكسون
person peters | name: وينستون بيترز
person mahuta | name: نانايا ماهوتا
person zaev | name: زوران زاييف | short: زاييف
person harald | name: الملك هارالد
person huitfeldt | name: أنيكن هويتفيلدت
person eide | name: إسبن بارث إيدي
person soreide | name: إينه إريكسن سوريدي
person lokke | name: لارس لوكه راسموسن | short: راسموسن [weak]
person margrethe | name: الملكة مارغريت
person frederik | name: الملك فريدريك
person willem | name: الملك فيليم ألكسندر ; فيليم ألكسندر
person schoof | name: ديك سخوف | short: سخوف [weak]
person hoekstra | name: فوبكه هوكسترا | short: هوكسترا
person koenders | name: بيرت كوندرز
person alvi | name: عارف علوي
person mamnoon | name: ممنون حسين
person zardari | name: آصف علي زرداري | short: زرداري
person kakar | name: أنوار الحق كاكر | short: كاكر [weak]
person mulino | name: خوسيه راؤول مولينو | short: مولينو [weak]
person abdo | name: ماريو عبده بينيتيز
person castillo | name: بيدرو كاستيلو | short: كاستيلو [weak]
person boluarte | name: دينا بولوارتي | short: بولوارتي
person humala | name: أولانتا هومالا | short: هومالا [weak]
person rebelo | name: مارسيلو ريبيلو دي سوزا | short: ريبيلو دي سوزا [weak]
person montenegro-luis | name: لويس مونتينيغرو
person khalid-khalifa
  name: خالد بن خليفة آل ثاني ; خالد بن خليفة بن عبدالعزيز آل ثاني ; خالد بن خليفة بن عبد العزيز آل ثاني
person higgins | name: مايكل هيغينز
person micheal-martin | name: مايكل مارتن ; ميهول مارتن | short: مارتن [weak]
person varadkar | name: ليو فارادكار | short: فارادكار
person sassou | name: دينيس ساسو نغيسو
person ciuca | name: نيكولاي تشوكا
person ciolacu | name: مارسيل تشولاكو | short: تشولاكو [weak]
person dan-nicusor | name: نيكوشور دان
person brnabic | name: آنا برنابيتش | short: برنابيتش
person dacic | name: إيفيتسا داتشيتش | short: داتشيتش
person fiame | name: فيامي ناومي ماتافا
person bio | name: جوليوس مادا بيو
person halimah | name: حليمة يعقوب
person tharman | name: ثارمان شانموغاراتنام
person balakrishnan | name: فيفيان بالاكريشنان
person caputova | name: زوزانا تشابوتوفا | short: تشابوتوفا
person pellegrini | name: بيتر بيليغريني | short: بيليغريني
person heger | name: إدوارد هيغر
person pahor | name: بوروت باهور | short: باهور
person jansa | name: يانيز يانشا | short: يانشا
person golob | name: روبرت غولوب | short: غولوب
person fajon | name: تانيا فايون
person sogavare | name: ماناسيه سوغافاري | short: سوغافاري
person roble | name: محمد حسين روبلي
person barre | name: حمزة عبدي بري | short: بري [weak]
person abdirashid
  name: عمر عبدالرشيد شرماركي ; عمر عبد الرشيد شرماركي ; عمر عبدالرشيد علي شرماركي
  name: عمر عبد الرشيد علي شرماركي
  short: شرماركي [weak]
person bihi | name: موسى بيحي عبدي
person rajapaksa-g | name: غوتابايا راجاباكسا ; جوتابايا راجاباكسا | short: راجاباكسا [weak]
person dissanayake | name: أنورا كومارا ديساناياكي | short: ديساناياكي [weak]
person santokhi | name: تشان سانتوخي
person carl-gustaf | name: الملك كارل غوستاف ; كارل السادس عشر غوستاف
person andersson | name: ماغدالينا أندرسون | short: أندرسون [weak]
person linde | name: آن ليندي
person billstrom | name: توبياس بيلستروم | short: بيلستروم
person cassis | name: إغناتسيو كاسيس | short: كاسيس
person burkhalter | name: ديدييه بوركهالتر | short: بوركهالتر
person keller-sutter | name: كارين كيلر سوتر | short: كيلر سوتر [weak]
person halqi | name: وائل الحلقي | short: الحلقي
person arnous | name: حسين عرنوس | short: عرنوس
person su-tseng | name: سو تسينغ تشانغ
person joseph-wu | name: جوزيف وو
person rasulzoda | name: قاهر رسول زاده | short: رسول زاده [weak]
person samia | name: سامية حسن ; سامية صولحو حسن ; سامية سولوهو حسن
person magufuli | name: جون ماغوفولي | short: ماغوفولي
person vajiralongkorn | name: ماها فاجيرالونغكورن
person yingluck | name: ينغلوك شيناواترا ; ينجلوك شيناواترا | short: ينغلوك
person thaksin | name: تاكسين شيناواترا | short: تاكسين
person paetongtarn | name: بايتونغتارن شيناواترا
person barrow | name: أداما بارو | short: بارو [weak]
person gnassingbe | name: فور غناسينغبي ; فور جناسينجبي | short: غناسينغبي [weak]
person rowley | name: كيث رولي | short: رولي [weak]
person bouden | name: نجلاء بودن | short: بودن
person jerandi | name: عثمان الجرندي | short: الجرندي
person nafti | name: محمد علي النفطي | short: النفطي
person shmyhal | name: دينيس شميهال | short: شميهال
person svyrydenko | name: يوليا سفيريدينكو
person lacalle | name: لويس لاكايي بو
person mujica | name: خوسيه موخيكا | short: موخيكا
person aripov
  name: عبدالله عاريبوف ; عبد الله عاريبوف ; عبدالله أريبوف ; عبد الله أريبوف
  short: عاريبوف [weak] ; أريبوف [weak]
person parolin | name: بييترو بارولين | short: بارولين
person to-lam | name: تو لام
person bui-son | name: بوي ثانه سون
person habtour | name: عبدالعزيز بن حبتور ; عبد العزيز بن حبتور | short: بن حبتور
person mashat | name: مهدي المشاط | short: المشاط
person bin-mubarak | name: أحمد عوض بن مبارك | short: بن مبارك [weak]
person zindani | name: شائع الزنداني ; شائع محسن الزنداني | short: الزنداني [weak]
person eryani | name: معمر الإرياني | short: الإرياني
person zubaidi | name: عيدروس الزبيدي ; عيدروس قاسم الزبيدي | short: الزبيدي [weak]
person abdulsalam | name: محمد عبدالسلام ; محمد عبد السلام
person saree | name: يحيى سريع
person lungu | name: إدغار لونغو | short: لونغو [weak]
person hichilema | name: هاكايندي هيشيليما | short: هيشيليما
person rajavi-massoud | name: مسعود رجوي
person ghalibaf | name: محمد باقر قاليباف | short: قاليباف
person shamkhani | name: علي شمخاني | short: شمخاني
person bagheri-kani | name: علي باقري كني ; علي باقري | short: باقري [weak]
person afkham | name: مرضية أفخم
person baghaei | name: إسماعيل بقائي | short: بقائي
person kanani | name: ناصر كنعاني | short: كنعاني [weak]
person salami | name: حسين سلامي
person jafari-irgc | name: محمد علي جعفري
person dehghan | name: حسين دهقان | short: دهقان
person kalin | name: إبراهيم كالن ; إبراهيم قالن | short: قالن
person akar | name: خلوصي أكار ; خلوصي آكار | short: أكار
person guler | name: يشار غولر | short: غولر [weak]
person arinc | name: بولنت أرينج | short: أرينج
person simsek | name: محمد شيمشك | short: شيمشك
person imamoglu | name: أكرم إمام أوغلو | short: إمام أوغلو
person danon | name: داني دانون | short: دانون
person katz | name: يسرائيل كاتس ; إسرائيل كاتس | short: كاتس
person saar | name: جدعون ساعر | short: ساعر
person cohen-eli | name: إيلي كوهين | short: كوهين
person bengvir | name: إيتمار بن غفير ; إيتمار بن جفير | short: بن غفير ; بن جفير
person smotrich | name: بتسلئيل سموتريتش | short: سموتريتش
person halevi | name: هرتسي هاليفي | short: هاليفي
person eizenkot | name: غادي أيزنكوت ; جادي أيزنكوت | short: أيزنكوت
person mansour-riyad | name: رياض منصور
person abu-rudeineh | name: نبيل أبو ردينة ; نبيل أبوردينة | short: أبو ردينة
person zuhri | name: سامي أبو زهري | short: أبو زهري
person abu-marzouk | name: موسى أبو مرزوق | short: أبو مرزوق
person zahar | name: محمود الزهار | short: الزهار
person shalah | name: رمضان شلح ; رمضان عبدالله شلح ; رمضان عبد الله شلح | short: شلح
person nakhalah | name: زياد النخالة | short: النخالة
person alloush | name: زهران علوش | short: علوش
person muslim | name: صالح مسلم
person abdi-mazloum | name: مظلوم عبدي
person hijab | name: رياض حجاب
person dairi | name: محمد الدايري ; محمد الهادي الدايري | short: الدايري
person nayed | name: عارف النايض ; عارف علي النايض
person dujarric | name: ستيفان دوجاريك | short: دوجاريك
person haq-farhan | name: فرحان حق
person fawzi | name: أحمد فوزي
person mladenov | name: نيكولاي ملادينوف | short: ملادينوف
person serry | name: روبرت سيري
person kubis | name: يان كوبيتش | short: كوبيتش
person hennis | name: جينين هينيس بلاسخارت ; جينين بلاسخارت | short: بلاسخارت
person perthes | name: فولكر بيرتس | short: بيرتس
person williams-s | name: ستيفاني وليامز ; ستيفاني ويليامز
person lowcock | name: مارك لوكوك | short: لوكوك
person fletcher-tom | name: توم فليتشر
person dicarlo | name: روزماري ديكارلو | short: ديكارلو
person feltman | name: جيفري فيلتمان | short: فيلتمان
person lake | name: أنتوني ليك
person russell-c | name: كاثرين راسل
person cousin | name: إرثارين كازين
person beasley | name: ديفيد بيزلي ; ديفيد بيسلي
person mccain-cindy | name: سيندي ماكين
person maurer | name: بيتر ماورير
person graziano | name: جوزيه غرازيانو دا سيلفا
person qu-dongyu | name: شو دونيو
person houngbo | name: جيلبرت هونغبو
person jin-liqun | name: جين لي تشيون
person banga | name: أجاي بانغا
person malpass | name: ديفيد مالباس | short: مالباس
person al-jasser | name: محمد الجاسر ; محمد بن سليمان الجاسر
person ali-ahmad-mohamed | name: أحمد محمد علي ; أحمد محمد علي المدني
person alghais | name: هيثم الغيص | short: الغيص
person lim-jock-hoi | name: ليم جوك هوي
person kao-kim-hourn | name: كاو كيم هورن
person leminh | name: لي لونغ مينه
person metsola | name: روبرتا ميتسولا | short: ميتسولا
person hahn | name: يوهانس هان
person malmstrom | name: سيسيليا مالمستروم | short: مالمستروم
person timmermans | name: فرانس تيمرمانز | short: تيمرمانز
person dombrovskis | name: فالديس دومبروفسكيس
person kocijancic | name: مايا كوسيانتيتش ; مايا كوسيانتش

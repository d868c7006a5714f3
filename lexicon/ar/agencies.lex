# News agencies in Arabic.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

agency xinhua | name: شينخوا ; وكالة أنباء شينخوا ; وكالة شينخوا ; وكالة أنباء الصين الجديدة ; الصين الجديدة
agency reuters | name: رويترز ; وكالة رويترز
agency afp | name: فرانس برس ; وكالة فرانس برس ; وكالة الصحافة الفرنسية ; أ ف ب ; أ.ف.ب
agency ap | name: أسوشيتد برس ; وكالة أسوشيتد برس ; الأسوشيتد برس ; أسوشييتد برس ; أ ب
agency upi | name: يونايتد برس ; يونايتد برس إنترناشونال ; يو بي أي
agency bloomberg | name: بلومبرغ ; بلومبيرغ ; بلومبرج ; وكالة بلومبرغ
agency dpa | name: د ب أ ; وكالة الأنباء الألمانية ; د.ب.أ
agency efe | name: إفي ; وكالة إفي
agency ansa | name: أنسا ; وكالة أنسا
agency aki | name: آكي ; وكالة آكي
agency pa | name: برس أسوسيشن
agency spa | name: واس ; وكالة الأنباء السعودية ; وكالة أنباء السعودية
agency saba | name: وكالة سبأ ; سبأ [weak] ; وكالة الأنباء اليمنية ; وكالة الأنباء اليمنية سبأ
agency sana | name: سانا ; وكالة سانا ; الوكالة العربية السورية للأنباء
agency irna | name: إرنا ; وكالة إرنا ; وكالة الأنباء الإيرانية ; وكالة أنباء الجمهورية الإسلامية الإيرانية
agency fars | name: وكالة فارس ; وكالة أنباء فارس
agency mehr | name: وكالة مهر ; وكالة مهر للأنباء
agency tasnim | name: وكالة تسنيم ; تسنيم ; وكالة أنباء تسنيم
agency isna | name: إسنا ; وكالة الطلبة الإيرانية
agency anadolu | name: الأناضول ; وكالة الأناضول ; وكالة أنباء الأناضول ; وكالة أنباء الأناضول التركية
agency dha | name: وكالة دوغان ; دوغان
agency iha | name: وكالة إخلاص
agency tass | name: تاس ; وكالة تاس ; إيتار تاس ; وكالة إيتار تاس ; ايتار تاس
agency interfax | name: إنترفاكس ; انترفاكس ; وكالة إنترفاكس
agency ria | name: نوفوستي ; ريا نوفوستي ; وكالة نوفوستي ; ريا
agency sputnik | name: سبوتنيك ; وكالة سبوتنيك
agency kuna | name: كونا [weak] ; وكالة كونا ; وكالة الأنباء الكويتية
agency petra | name: بترا ; وكالة بترا ; وكالة الأنباء الأردنية
agency wam | name: وام ; وكالة أنباء الإمارات ; وكالة وام
agency qna | name: قنا ; وكالة الأنباء القطرية
agency bna | name: وكالة أنباء البحرين
agency ona | name: وكالة الأنباء العمانية
agency mena | name: أ ش أ ; أش أ ; وكالة أنباء الشرق الأوسط ; وكالة الشرق الأوسط ; أ.ش.أ
agency suna | name: سونا ; وكالة السودان للأنباء ; وكالة سونا
agency lana | name: وكالة الأنباء الليبية
agency tap | name: وات ; وكالة تونس أفريقيا للأنباء
agency aps | name: واج ; وكالة الأنباء الجزائرية
agency map | name: وكالة المغرب العربي للأنباء ; و م ع ; لاماب
agency ami | name: الوكالة الموريتانية للأنباء
agency sonna | name: صونا ; وكالة الأنباء الصومالية
agency ina | name: واع ; وكالة الأنباء العراقية
agency nna | name: الوكالة الوطنية للإعلام
agency wafa | name: وكالة وفا ; وكالة الأنباء الفلسطينية ; وكالة الأنباء والمعلومات الفلسطينية
agency iina | name: إينا ; وكالة الأنباء الإسلامية الدولية ; اتحاد وكالات أنباء دول منظمة التعاون الإسلامي ; يونا
agency kyodo | name: كيودو ; وكالة كيودو
agency jiji | name: جيجي ; وكالة جيجي
agency yonhap | name: يونهاب ; وكالة يونهاب
agency kcna | name: وكالة الأنباء المركزية الكورية ; وكالة الأنباء الكورية المركزية ; وكالة الأنباء الكورية الشمالية
agency pti | name: برس ترست أوف إنديا ; وكالة برس ترست الهندية
agency ani | name: وكالة آسيا الدولية للأنباء
agency app | name: وكالة أنباء باكستان
agency bakhtar | name: وكالة باختر
agency kazinform | name: كازينفورم ; وكالة كازينفورم ; قازينفورم
agency kabar | name: كابار ; وكالة كابار
agency uza | name: وكالة أنباء أوزبكستان الوطنية
agency khovar | name: خاور ; وكالة خاور
agency azertac | name: أذرتاج ; وكالة أذرتاج
agency trend | name: وكالة تريند
agency ukrinform | name: يوكرينفورم
agency belta | name: بيلتا ; وكالة بيلتا
agency pap | name: باب البولندية
agency cns | name: خدمة أخبار الصين
agency bernama | name: برناما ; وكالة برناما
agency antara | name: أنتارا ; وكالة أنتارا
agency vna | name: وكالة الأنباء الفيتنامية
agency tna | name: وكالة الأنباء التايلاندية
agency athens | name: وكالة أنباء أثينا
agency unb | name: وكالة أنباء بنغلاديش المتحدة
agency bss | name: وكالة أنباء بنغلاديش
agency akipress | name: وكالة أكي برس
agency tdh | name: وكالة أنباء تركمانستان ; وكالة الأنباء التركمانية
agency montsame | name: وكالة مونتسامي
agency armenpress | name: أرمنبرس ; وكالة أرمنبرس
agency apa-az | name: وكالة أبا الأذربيجانية
agency turan | name: وكالة توران
agency interpress | name: إنتربرس نيوز
agency unian | name: يونيان ; وكالة يونيان
agency interfax-ua | name: إنترفاكس أوكرانيا
agency moldpres | name: مولدبرس
agency agerpres | name: أجربرس ; أغيربريس
agency bta | name: وكالة الأنباء البلغارية
agency tanjug | name: تانيوغ ; وكالة تانيوغ
agency hina | name: وكالة هينا الكرواتية
agency sta-si | name: وكالة الأنباء السلوفينية
agency mti | name: وكالة الأنباء المجرية
agency ctk | name: وكالة الأنباء التشيكية
agency tasr | name: وكالة الأنباء السلوفاكية
agency apa-at | name: وكالة الأنباء النمساوية
agency keystone | name: وكالة الأنباء السويسرية
agency anp | name: وكالة الأنباء الهولندية
agency belga | name: وكالة بلجا ; وكالة الأنباء البلجيكية بلغا
agency lusa | name: وكالة لوسا ; وكالة الأنباء البرتغالية لوسا
agency europapress | name: أوروبا برس ; وكالة أوروبا برس
agency tt-se | name: وكالة الأنباء السويدية
agency ntb | name: وكالة الأنباء النرويجية
agency ritzau | name: وكالة ريتزاو
agency stt | name: وكالة الأنباء الفنلندية
agency cyna | name: وكالة الأنباء القبرصية
agency mia-mk | name: وكالة الأنباء المقدونية
agency ata-al | name: وكالة الأنباء الألبانية
agency canadianpress | name: الصحافة الكندية
agency notimex | name: وكالة نوتيمكس
agency prensalatina | name: برنسا لاتينا
agency agenciabrasil | name: وكالة أنباء البرازيل
agency telam | name: وكالة تيلام
agency andina | name: وكالة أنباء الأنديز البيروفية
agency abi | name: وكالة الأنباء البوليفية
agency avn | name: وكالة الأنباء الفنزويلية
agency nan-ng | name: وكالة الأنباء النيجيرية
agency gna | name: وكالة أنباء غانا ; وكالة الأنباء الغانية
agency aps-sn | name: وكالة الأنباء السنغالية
agency ena | name: وكالة الأنباء الإثيوبية
agency kna-ke | name: وكالة الأنباء الكينية
agency angop | name: وكالة أنغوب ; أنغوب
agency aim-mz | name: وكالة أنباء موزمبيق
agency panapress | name: وكالة بانا برس ; بانابرس
agency apa-news | name: وكالة الصحافة الأفريقية
agency addi | name: وكالة أنباء جيبوتي ; وكالة الأنباء الجيبوتية
agency shafaqna | name: شفقنا ; وكالة شفقنا
agency nina | name: الوكالة الوطنية العراقية للأنباء
agency ikna | name: وكالة إكنا ; وكالة الأنباء القرآنية الدولية
agency ilna | name: وكالة إيلنا ; وكالة أنباء العمل الإيرانية
agency ypa | name: وكالة الصحافة اليمنية
agency safa | name: وكالة صفا ; وكالة الصحافة الفلسطينية
agency uni-in | name: يونايتد نيوز أوف إنديا
agency ians | name: وكالة إيانس الهندية
agency online-pk | name: وكالة أونلاين الباكستانية
agency pajhwok | name: باجهوك ; وكالة باجهوك
agency khaama | name: خاما برس
agency cna-tw | name: وكالة الأنباء المركزية التايوانية
agency newsis | name: وكالة نيوسيس
agency akp | name: وكالة الأنباء الكمبودية
agency kpl | name: وكالة الأنباء اللاوسية
agency pna | name: وكالة الأنباء الفلبينية
agency rss-np | name: وكالة الأنباء النيبالية
agency regnum | name: وكالة ريغنوم
agency rosbalt | name: وكالة روسبالت
agency ruptly | name: وكالة روبتلي
agency kna-de | name: وكالة الأنباء الكاثوليكية
agency fides | name: وكالة فيدس
agency zenit | name: وكالة زينيت
agency agi | name: وكالة آجي الإيطالية
agency adnkronos | name: أدنكرونوس
agency lapresse-it | name: وكالة لا بريس

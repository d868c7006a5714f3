# Outlets in English.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

outlet aawsat | name: Asharq Al-Awsat ; Asharq al-Awsat
outlet alriyadh | name: Al Riyadh ; Al-Riyadh newspaper
outlet aleqtisadiya | name: Al-Eqtisadiah
outlet alyaum | name: Al Yaum
outlet aljazirah | name: Al-Jazirah
outlet alwatan | name: Al-Watan newspaper
outlet okaz | name: Okaz
outlet alweeam | name: Alweeam
outlet 3alyoum | name: 3alyoum
outlet almadina | name: Al-Madina
outlet sabq | name: Sabq
outlet arreyadi | name: Arreyadi
outlet arriyadiyah | name: Arriyadiyah
outlet makkah | name: Makkah newspaper
outlet alarabiya | name: Al Arabiya ; Al-Arabiya
outlet alhadath | name: Al Hadath
outlet alekhbariya | name: Al Ekhbariya
outlet arabnews | name: Arab News
outlet saudigazette | name: Saudi Gazette
outlet mbc | name: MBC
outlet elaph | name: Elaph
outlet alhayat | name: Al-Hayat ; al-Hayat
outlet alquds | name: Al-Quds Al-Arabi
outlet alarab | name: Al-Arab
outlet raialyoum | name: Rai al-Youm
outlet bbc | name: BBC ; BBC News
outlet guardian | name: (the )Guardian [weak] ; (the )Guardian newspaper
outlet telegraph | name: Daily Telegraph ; Sunday Telegraph
outlet times | name: (the )Times of London
outlet ft | name: Financial Times
outlet economist | name: (the )Economist magazine
outlet independent | name: (the )Independent newspaper
outlet dailymail | name: Daily Mail
outlet sky | name: Sky News
outlet skyarabia | name: Sky News Arabia
outlet nyt | name: New York Times ; (the )New York Times
outlet wapo | name: Washington Post ; (the )Washington Post
outlet wsj | name: Wall Street Journal ; (the )Wall Street Journal
outlet latimes | name: Los Angeles Times
outlet usatoday | name: USA Today
outlet cnn | name: CNN
outlet fox | name: Fox News
outlet nbc | name: NBC ; NBC News
outlet abc | name: ABC News
outlet cbs | name: CBS ; CBS News
outlet voa | name: Voice of America ; VOA
outlet rferl | name: Radio Free Europe ; RFE/RL
outlet hurra | name: Alhurra
outlet politico | name: Politico
outlet axios | name: Axios
outlet foreignpolicy | name: Foreign Policy magazine
outlet newsweek | name: Newsweek
outlet time | name: Time magazine
outlet aljazeera | name: Al Jazeera ; Al-Jazeera ; al-Jazeera
outlet alraya | name: Al Raya
outlet alsharq | name: Al Sharq
outlet gulftimes | name: Gulf Times
outlet alittihad | name: Al Ittihad newspaper
outlet albayan | name: Al Bayan
outlet alkhaleej | name: Al Khaleej
outlet emaratalyoum | name: Emarat Al Youm
outlet thenational | name: (the )National newspaper
outlet gulfnews | name: Gulf News
outlet khaleejtimes | name: Khaleej Times
outlet alqabas | name: Al-Qabas
outlet alrai-kw | name: Al-Rai Kuwait
outlet alanba | name: Al-Anba
outlet aljarida | name: Al-Jarida
outlet alseyassah | name: Al-Seyassah
outlet alayam | name: Al Ayam
outlet akhbaralkhaleej | name: Akhbar Al Khaleej
outlet alwasat-bh | name: Al Wasat
outlet omandaily | name: Oman Daily
outlet timesofoman | name: Times of Oman
outlet alahram | name: Al-Ahram ; al-Ahram ; Ahram Online
outlet almasryalyoum | name: Al-Masry Al-Youm ; Egypt Independent
outlet youm7 | name: Youm7
outlet shorouk | name: Al-Shorouk
outlet alwafd | name: Al-Wafd
outlet akhbarelyom | name: Akhbar El Yom
outlet masrawy | name: Masrawy
outlet jafra | name: Jafra News
outlet alrai | name: Al Rai
outlet alghad | name: Al-Ghad
outlet addustour | name: Ad-Dustour
outlet ammonnews | name: Ammon News
outlet jordantimes | name: Jordan Times
outlet khaberni | name: Khaberni
outlet annahar | name: An-Nahar ; Annahar
outlet assafir | name: As-Safir
outlet alakhbar | name: Al-Akhbar
outlet almanar | name: Al-Manar ; al-Manar
outlet almayadeen | name: Al Mayadeen
outlet lbci | name: LBCI
outlet dailystar | name: (the )Daily Star
outlet lorient | name: L'Orient Today
outlet hespress | name: Hespress
outlet le360 | name: Le360
outlet elkhabar | name: El Khabar
outlet echorouk | name: Echorouk
outlet ennahar | name: Ennahar
outlet mosaique | name: Mosaique FM
outlet libyaherald | name: Libya Herald
outlet sudantribune | name: Sudan Tribune
outlet azzaman | name: Azzaman
outlet almada | name: Al-Mada
outlet alsumaria | name: Alsumaria
outlet rudaw | name: Rudaw
outlet shafaq | name: Shafaq News
outlet almasirah | name: Al-Masirah
outlet almasdar | name: Al-Masdar Online
outlet adenalghad | name: Aden al-Ghad
outlet orient | name: Orient News
outlet enabbaladi | name: Enab Baladi
outlet haaretz | name: Haaretz
outlet ynet | name: Yedioth Ahronoth ; Ynet
outlet maariv | name: Maariv
outlet jpost | name: Jerusalem Post ; (the )Jerusalem Post
outlet toi | name: Times of Israel
outlet israelhayom | name: Israel Hayom
outlet maan | name: Maan News ; Ma'an
outlet hurriyet | name: Hurriyet ; Hürriyet
outlet sabah | name: Daily Sabah
outlet zaman | name: Today's Zaman
outlet milliyet | name: Milliyet
outlet trt | name: TRT ; TRT World
outlet presstv | name: Press TV
outlet alalam | name: Al-Alam
outlet kayhan | name: Kayhan
outlet tehrantimes | name: Tehran Times
outlet rt | name: RT ; Russia Today
outlet kommersant | name: Kommersant
outlet izvestia | name: Izvestia
outlet cctv | name: CCTV ; CGTN
outlet peoplesdaily | name: People's Daily
outlet globaltimes | name: Global Times
outlet chinadaily | name: China Daily
outlet scmp | name: South China Morning Post
outlet nhk | name: NHK
outlet asahi | name: Asahi Shimbun
outlet lemonde | name: Le Monde
outlet figaro | name: Le Figaro
outlet france24 | name: France 24
outlet spiegel | name: Der Spiegel ; Spiegel
outlet bild | name: Bild
outlet dw | name: Deutsche Welle ; DW
outlet faz | name: Frankfurter Allgemeine
outlet elpais | name: El Pais ; El País
outlet corriere | name: Corriere della Sera
outlet repubblica | name: La Repubblica
outlet dawn-pk | name: Dawn newspaper
outlet thehindu | name: (the )Hindu newspaper
outlet toindia | name: Times of India
outlet astanatimes | name: Astana Times ; (the )Astana Times
outlet alaraby | name: Al-Araby Al-Jadeed ; (the )New Arab
outlet arabi21 | name: Arabi21
outlet middleeasteye | name: Middle East Eye
outlet alwatan-kw | name: Al-Watan daily of Kuwait
outlet kuwaittimes | name: Kuwait Times
outlet arabtimes | name: Arab Times of Kuwait
outlet alwatan-qa | name: Al-Watan of Qatar
outlet peninsula | name: The Peninsula newspaper ; Peninsula Qatar
outlet ajenglish | name: Al Jazeera English
outlet alaraby-tv | name: Al Araby TV ; Alaraby TV
outlet wam-24 | name: 24.ae
outlet alain | name: Al Ain News ; Al-Ain News
outlet cnnarabic | name: CNN Arabic
outlet bbcarabic | name: BBC Arabic
outlet alghad-tv | name: Al Ghad TV
outlet asharq-news | name: Asharq News
outlet independentarabia | name: Independent Arabia
outlet argaam | name: Argaam
outlet akhbar24 | name: Akhbaar24
outlet almowaten | name: Almowaten
outlet alshabiba | name: Al Shabiba
outlet alwatan-om | name: Al-Watan of Oman
outlet muscatdaily | name: Muscat Daily
outlet omanobserver | name: Oman Observer ; Oman Daily Observer
outlet gdn | name: Gulf Daily News
outlet albilad-bh | name: Al-Bilad of Bahrain
outlet alwatan-bh | name: Al-Watan of Bahrain
outlet algomhuria | name: Al-Gomhuria ; Al-Gomhouria
outlet alwatan-eg | name: El Watan News ; El-Watan News
outlet albawaba-eg | name: Al-Bawaba News ; Albawaba News
outlet egypttoday | name: Egypt Today
outlet madamasr | name: Mada Masr
outlet dailynewsegypt | name: Daily News Egypt
outlet cairo24 | name: Cairo 24
outlet alqahera | name: Al-Qahera News ; AlQahera News
outlet extranews | name: Extra News channel
outlet rosaelyoussef | name: Rose al-Yusuf
outlet alliwaa | name: Al-Liwaa
outlet aljoumhouria | name: Al-Joumhouria
outlet nidaalwatan | name: Nidaa al-Watan
outlet mtv-lb | name: MTV Lebanon
outlet aljadeed | name: Al Jadeed TV
outlet lebanon24 | name: Lebanon 24
outlet lebanondebate | name: Lebanon Debate
outlet roya | name: Roya News
outlet almamlaka | name: Almamlaka TV ; Al Mamlaka TV
outlet saraya | name: Saraya News
outlet alhayat-pse | name: Al-Hayat Al-Jadida
outlet alayyam-pse | name: Al-Ayyam of Ramallah
outlet felesteen | name: Felesteen newspaper
outlet shehab | name: Shehab news
outlet alaqsa | name: Al-Aqsa TV
outlet quds-net | name: Quds News Network
outlet thawra-sy | name: Al-Thawra of Damascus
outlet syria-tv | name: Syria TV
outlet zamanalwsl | name: Zaman al-Wasl
outlet northpress | name: North Press
outlet alsabah-iq | name: Al-Sabah of Baghdad
outlet nas-iq | name: Nas News
outlet kurdistan24 | name: Kurdistan 24
outlet almirbad | name: Al-Mirbad
outlet baghdadtoday | name: Baghdad Today
outlet iraqinews | name: Iraqi News
outlet althawra-ye | name: Al-Thawra of Sanaa
outlet yemenmonitor | name: Yemen Monitor
outlet southarabia | name: Aden Time
outlet newsyemen | name: NewsYemen
outlet alahrar-ly | name: Libya al-Ahrar
outlet libyaobserver | name: Libya Observer
outlet 218tv | name: 218 News
outlet assabah-tn | name: Assabah of Tunis
outlet lapresse-tn | name: La Presse de Tunisie
outlet shemsfm | name: Shems FM
outlet babnet | name: Babnet
outlet elwatan-dz | name: El Watan
outlet elmoudjahid | name: El Moudjahid
outlet tsa | name: Tout sur l'Algérie ; TSA Algérie
outlet almassa-dz | name: El Massa
outlet lematin-ma | name: Le Matin du Maroc
outlet medias24 | name: Medias24
outlet medi1 | name: Medi1 TV
outlet essahraa | name: Sahara Medias
outlet alakhbar-mr | name: Alakhbar of Nouakchott
outlet sudanakhbar | name: Sudan Akhbar
outlet altaghyeer | name: Altaghyeer
outlet radiodabanga | name: Radio Dabanga ; Dabanga
outlet garowe | name: Garowe Online
outlet hiiraan | name: Hiiraan Online
outlet cumhuriyet | name: Cumhuriyet
outlet yenisafak | name: Yeni Safak ; Yeni Şafak
outlet sozcu | name: Sozcu ; Sözcü
outlet haberturk | name: Haberturk ; Habertürk
outlet trtarabi | name: TRT Arabi
outlet irib | name: IRIB [caps] ; Islamic Republic of Iran Broadcasting
outlet irandaily | name: Iran Daily
outlet hamshahri | name: Hamshahri
outlet etemad | name: Etemad newspaper
outlet shargh | name: Shargh daily
outlet javan | name: Javan newspaper
outlet nournews | name: Nour News ; Nournews
outlet iranintl | name: Iran International
outlet almonitor | name: Al-Monitor
outlet npr | name: National Public Radio ; NPR
outlet pbs | name: PBS NewsHour
outlet msnbc | name: MSNBC
outlet cnbc | name: CNBC
outlet thehill | name: (the )Hill newspaper
outlet atlantic | name: (the )Atlantic magazine
outlet newyorker | name: (the )New Yorker
outlet foreignaffairs | name: Foreign Affairs magazine
outlet nationalinterest | name: National Interest magazine
outlet forbes | name: Forbes
outlet fortune | name: Fortune magazine
outlet bostonglobe | name: Boston Globe
outlet nypost | name: New York Post
outlet washtimes | name: Washington Times
outlet washexaminer | name: Washington Examiner
outlet csmonitor | name: Christian Science Monitor
outlet defensenews | name: Defense News
outlet dailybeast | name: Daily Beast
outlet huffpost | name: HuffPost ; Huffington Post
outlet thesun | name: (the )Sun newspaper
outlet mirror | name: Daily Mirror
outlet express | name: Daily Express
outlet observer | name: (the )Observer newspaper
outlet itv | name: ITV News
outlet channel4 | name: Channel 4 News
outlet lesechos | name: Les Echos ; Les Échos
outlet leparisien | name: Le Parisien
outlet lepoint | name: Le Point
outlet lexpress | name: L'Express
outlet nouvelobs | name: L'Obs ; Le Nouvel Observateur
outlet bfmtv | name: BFM TV ; BFMTV
outlet rfi | name: Radio France Internationale ; RFI
outlet mcd | name: Monte Carlo Doualiya
outlet euronews | name: Euronews
outlet jeuneafrique | name: Jeune Afrique
outlet sz | name: Süddeutsche Zeitung ; Sueddeutsche Zeitung
outlet welt | name: Die Welt
outlet zeit | name: Die Zeit
outlet handelsblatt | name: Handelsblatt
outlet ard | name: ARD television
outlet zdf | name: ZDF
outlet rai-it | name: RAI television
outlet lastampa | name: La Stampa
outlet elmundo | name: El Mundo
outlet abc-es | name: ABC of Madrid
outlet publico-pt | name: Público of Lisbon
outlet politicoeu | name: Politico Europe
outlet euobserver | name: EUobserver
outlet lesoir | name: Le Soir
outlet nrc | name: NRC Handelsblad
outlet nzz | name: Neue Zürcher Zeitung ; Neue Zuercher Zeitung
outlet swissinfo | name: Swissinfo ; SWI swissinfo.ch
outlet standard-at | name: Der Standard
outlet krone | name: Kronen Zeitung
outlet dn | name: Dagens Nyheter
outlet aftonbladet | name: Aftonbladet
outlet jyllands | name: Jyllands-Posten
outlet nrk | name: NRK
outlet yle | name: Yle news
outlet rte | name: RTÉ News ; RTE News
outlet irishtimes | name: Irish Times
outlet gazeta-wyborcza | name: Gazeta Wyborcza
outlet kyivindependent | name: Kyiv Independent
outlet kyivpost | name: Kyiv Post
outlet pravda-ua | name: Ukrainska Pravda ; Ukrayinska Pravda
outlet rg | name: Rossiyskaya Gazeta
outlet vedomosti | name: Vedomosti
outlet novaya | name: Novaya Gazeta
outlet kp | name: Komsomolskaya Pravda
outlet rbc | name: RBC newspaper ; RBK
outlet ng | name: Nezavisimaya Gazeta
outlet zvezda | name: Zvezda TV
outlet rossiya24 | name: Rossiya 24
outlet themoscowtimes | name: Moscow Times
outlet meduza | name: Meduza
outlet sb-by | name: Belarus Segodnya
outlet kazpravda | name: Kazakhstanskaya Pravda
outlet egemen | name: Egemen Qazaqstan
outlet tengrinews | name: Tengrinews
outlet timesca | name: Times of Central Asia
outlet 24kg | name: 24.kg
outlet akipress-site | name: AKIpress
outlet gazeta-uz | name: Gazeta.uz
outlet kun-uz | name: Kun.uz
outlet podrobno | name: Podrobno.uz
outlet asiaplus | name: Asia-Plus
outlet turkmenportal | name: Turkmenportal
outlet neutraltkm | name: Neutral Turkmenistan
outlet azernews | name: Azernews
outlet caliber-az | name: Caliber.Az
outlet civil-ge | name: Civil Georgia ; Civil.ge
outlet hetq | name: Hetq
outlet tolo | name: TOLOnews ; Tolo News
outlet ariana | name: Ariana News
outlet geo-pk | name: Geo News
outlet thenews-pk | name: The News International
outlet tribune-pk | name: Express Tribune
outlet nation-pk | name: The Nation of Pakistan
outlet jang | name: Daily Jang
outlet indianexpress | name: Indian Express
outlet hindustantimes | name: Hindustan Times
outlet ndtv | name: NDTV
outlet economictimes | name: Economic Times
outlet theprint | name: ThePrint
outlet dailystar-bd | name: The Daily Star of Dhaka
outlet prothomalo | name: Prothom Alo
outlet kathmandupost | name: Kathmandu Post
outlet dailymirror-lk | name: Daily Mirror of Colombo
outlet cgtnarabic | name: CGTN Arabic
outlet cri | name: China Radio International
outlet peoplearabic | name: People's Daily Online
outlet caixin | name: Caixin
outlet plad | name: PLA Daily
outlet chinatoday | name: China Today magazine
outlet taipeitimes | name: Taipei Times
outlet yomiuri | name: Yomiuri ; Yomiuri Shimbun
outlet mainichi | name: Mainichi ; Mainichi Shimbun
outlet nikkei | name: Nikkei ; Nikkei Asia
outlet japantimes | name: Japan Times
outlet sankei | name: Sankei Shimbun
outlet chosun | name: Chosun Ilbo
outlet joongang | name: JoongAng Ilbo ; JoongAng Daily
outlet koreaherald | name: Korea Herald
outlet koreatimes | name: Korea Times
outlet rodong | name: Rodong Sinmun
outlet straitstimes | name: Straits Times
outlet cna-sg | name: Channel News Asia ; Channel NewsAsia
outlet bangkokpost | name: Bangkok Post
outlet jakartapost | name: Jakarta Post
outlet kompas | name: Kompas
outlet star-my | name: The Star of Malaysia
outlet nst | name: New Straits Times
outlet inquirer | name: Philippine Daily Inquirer
outlet rappler | name: Rappler
outlet vnexpress | name: VnExpress ; VNExpress
outlet nhandan | name: Nhan Dan ; Nhân Dân
outlet irrawaddy | name: Irrawaddy magazine ; The Irrawaddy
outlet smh | name: Sydney Morning Herald
outlet theaustralian | name: The Australian newspaper
outlet abc-au | name: Australian Broadcasting Corporation ; ABC Australia
outlet nzherald | name: New Zealand Herald
outlet cbc | name: CBC News ; Canadian Broadcasting Corporation
outlet globeandmail | name: Globe and Mail
outlet torontostar | name: Toronto Star
outlet eluniversal | name: El Universal
outlet reforma | name: Reforma newspaper
outlet folha | name: Folha de S.Paulo ; Folha de Sao Paulo
outlet oglobo | name: O Globo
outlet estadao | name: Estadão ; O Estado de S. Paulo
outlet clarin | name: Clarín ; Clarin newspaper
outlet lanacion | name: La Nación ; La Nacion
outlet mercurio | name: El Mercurio
outlet eltiempo | name: El Tiempo
outlet telesur | name: teleSUR ; Telesur
outlet granma | name: Granma
outlet elcomercio-pe | name: El Comercio of Lima
outlet dailynation | name: Daily Nation
outlet standard-ke | name: The Standard of Nairobi
outlet newvision | name: New Vision newspaper
outlet newtimes-rw | name: The New Times of Kigali
outlet reporter-et | name: The Reporter of Addis Ababa
outlet fana | name: Fana Broadcasting
outlet addisstandard | name: Addis Standard
outlet punch-ng | name: Punch newspaper
outlet premiumtimes | name: Premium Times
outlet vanguard-ng | name: Vanguard newspaper
outlet dailymaverick | name: Daily Maverick
outlet mailguardian | name: Mail & Guardian ; Mail and Guardian
outlet news24-za | name: News24
outlet sabc | name: SABC News
outlet herald-zw | name: The Herald of Harare
outlet thedaily-gh | name: Daily Graphic
outlet lesoleil-sn | name: Le Soleil of Dakar
outlet allafrica | name: AllAfrica
outlet eastafrican | name: The EastAfrican
outlet africanews | name: Africanews
outlet unnews | name: UN News
outlet diplomat | name: The Diplomat magazine
outlet cyprusmail | name: Cyprus Mail
outlet ekathimerini | name: Kathimerini
outlet b92 | name: B92
outlet balkaninsight | name: Balkan Insight
outlet walla | name: Walla news
outlet kan | name: Kan public broadcaster ; Israeli public broadcaster Kan
outlet channel12-il | name: Israel's Channel 12 ; Channel 12 of Israel
outlet channel13-il | name: Israel's Channel 13
outlet channel14-il | name: Israel's Channel 14
outlet i24 | name: i24NEWS

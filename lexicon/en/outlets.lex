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

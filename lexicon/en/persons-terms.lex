# Heads of state and of government of short terms in English; surnames alone are weak.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- Arab states
person saleh-ali | name: Ali Abdullah Saleh ; Ali Abdallah Saleh | short: Saleh [weak]
person iryani | name: Abdul Karim al-Iryani ; Abdul-Karim al-Eryani | short: al-Iryani [weak]
person rawabdeh
  name: Abdelraouf al-Rawabdeh ; Abdul Raouf Rawabdeh
  short: al-Rawabdeh [weak] ; Rawabdeh [weak]
person zuabi | name: Mahmoud Zuabi ; Mahmoud al-Zoubi | short: Zuabi [weak]
person khaddam | name: Abdul Halim Khaddam ; Abdel-Halim Khaddam | short: Khaddam [weak]
person fattouh | name: Rawhi Fattouh ; Rawhi Fattuh | short: Fattouh [weak]
person benbitour | name: Ahmed Benbitour | short: Benbitour [weak]
person shamikh | name: Mubarak al-Shamikh ; Imbarek Shamekh | short: Shamekh [weak]
person ghanem | name: Shukri Ghanem ; Shokri Ghanem | short: Ghanem [weak]
person mahmoudi
  name: Baghdadi al-Mahmoudi ; Baghdadi Mahmudi ; Al-Baghdadi Ali al-Mahmoudi
  short: al-Mahmoudi [weak]
person abusahmain | name: Nouri Abusahmain ; Nuri Abu Sahmain | short: Abusahmain [weak]
person khouna | name: Cheikh El Avia Ould Mohamed Khouna
person mbareck | name: Sghair Ould M'Bareck ; Sghair Ould Mbareck
person boubacar | name: Sidi Mohamed Ould Boubacar
person zeidane | name: Zeine Ould Zeidane
person waghef | name: Yahya Ould Ahmed El Waghef ; Yahya Ould Ahmed Waghf
person laghdaf | name: Moulaye Ould Mohamed Laghdaf
person hademine | name: Yahya Ould Hademine
person bechir | name: Mohamed Salem Ould Béchir ; Mohamed Salem Ould Bechir
person sidiya | name: Ismail Ould Cheikh Sidiya ; Ismail Ould Bedde Ould Cheikh Sidiya
person mbare | name: Ba Mamadou Mbaré ; Ba Mamadou dit Mbaré
person galaydh | name: Ali Khalif Galaydh ; Ali Khalif Galaid | short: Galaydh [weak]
person farah-hassan | name: Hassan Abshir Farah
person yusuf-muhammad | name: Muhammad Abdi Yusuf ; Mohamed Abdi Yusuf
person ghedi | name: Ali Mohammed Ghedi ; Ali Mohamed Gedi | short: Ghedi [weak] ; Gedi [weak]
person hussein-nur | name: Nur Hassan Hussein ; Nur Adde
person abdiweli-ali | name: Abdiweli Mohamed Ali ; Abdiweli Gaas
person shirdon | name: Abdi Farah Shirdon | short: Shirdon [weak]
person abdiweli-ahmed | name: Abdiweli Sheikh Ahmed
person ibn-auf | name: Awad Ibn Auf ; Ahmed Awad Ibn Auf ; Awad Ibn Ouf
person ayala | name: Mohamed Tahir Ayala ; Mohamed Tahir Eila
person osman-hussein | name: Osman Hussein
person hamadou | name: Barkat Gourad Hamadou
person bolero | name: Hamada Madi ; Hamada Madi Bolero
person amedi | name: Nizar Amedi ; Nizar Amidi ; Nizar Ameedi | short: Amedi [weak]
person zaidi | name: Ali al-Zaidi ; Ali Faleh al-Zaidi ; Ali Al-Zaidi | short: al-Zaidi [weak]
person mangoush-mohammed | name: Muhammad Ahmad al-Mangoush ; Mohammed Ahmed al-Mangoush
person tarmidi | name: Bianrifi Tarmidi
person weizman | name: Ezer Weizman ; Ezer Weizmann | short: Weizman [weak]
person sahhaf | name: Mohammed Saeed al-Sahhaf ; Mohammed Said al-Sahaf | short: al-Sahhaf [weak]
person sabri-naji | name: Naji Sabri
person kasrawi | name: Farouq Kasrawi ; Farouk Qasrawi
person obeid-jean | name: Jean Obeid
person abuamr | name: Ziad Abu Amr
person aghabekian | name: Varsen Aghabekian ; Varsen Aghabekian Shahin
person hermassi | name: Abdelbaki Hermassi
person kefi | name: Mouldi Kefi ; Mohamed Mouldi Kefi
person farah-ali | name: Ali Abdi Farah
person omar-dji | name: Abdoulkader Houssein Omar ; Abdoulkader Hussein Omar
person mouknass | name: Naha Mint Mouknass
person baba-hamadi | name: Hamadi Ould Baba Ould Hamadi ; Hamady Ould Hamady
person teguedi | name: Ahmed Ould Teguedi
person fowziya | name: Fowziya Yusuf Haji Adan ; Fowsiyo Yussuf Haji Aadan
person beyle | name: Abdirahman Duale Beyle ; Abdirahman Beileh
person garaad | name: Yusuf Garaad Omar ; Yusuf Garaad
person abdirizak | name: Mohamed Abdirizak ; Mohamed Abdirizak Mohamud
person levy-david | name: David Levy

# ---- Iran, Turkey, South Asia
person khamenei-mojtaba | name: Mojtaba Khamenei ; Mojtaba Hosseini Khamenei | short: Khamenei [weak]
person demirel | name: Süleyman Demirel ; Suleyman Demirel | short: Demirel [weak]
person tarar | name: Rafiq Tarar ; Muhammad Rafiq Tarar | short: Tarar [weak]
person shujaat | name: Chaudhry Shujaat Hussain ; Shujaat Hussain
person soomro | name: Muhammad Mian Soomro ; Mohammedmian Soomro | short: Soomro [weak]
person khoso | name: Mir Hazar Khan Khoso | short: Khoso [weak]
person nasirul-mulk | name: Nasirul Mulk ; Nasir-ul-Mulk
person narayanan | name: K. R. Narayanan ; Kocheril Raman Narayanan | short: Narayanan [weak]
person ahmed-shahabuddin | name: Shahabuddin Ahmed
person chowdhury | name: Badruddoza Chowdhury ; A. Q. M. Badruddoza Chowdhury
person iajuddin | name: Iajuddin Ahmed
person latifur | name: Latifur Rahman
person birendra | name: King Birendra ; Birendra Bir Bikram Shah
person bhattarai-krishna | name: Krishna Prasad Bhattarai | short: Bhattarai [weak]
person chand | name: Lokendra Bahadur Chand
person thapa | name: Surya Bahadur Thapa
person nepal-madhav | name: Madhav Kumar Nepal
person khanal | name: Jhala Nath Khanal ; Jhalanath Khanal | short: Khanal [weak]
person regmi | name: Khil Raj Regmi ; Khilraj Regmi | short: Regmi [weak]
person shah-balendra | name: Balendra Shah ; Balen Shah
person bandaranaike | name: Sirimavo Bandaranaike | short: Bandaranaike [weak]
person wickremanayake | name: Ratnasiri Wickremanayake | short: Wickremanayake [weak]
person jayaratne | name: D. M. Jayaratne ; Disanayaka Mudiyanselage Jayaratne | short: Jayaratne [weak]
person thinley | name: Jigme Thinley ; Jigme Yoser Thinley | short: Thinley [weak]
person sircar | name: Jamiruddin Sircar ; Muhammad Jamiruddin Sircar
person ngedup | name: Sangay Ngedup
person zimba | name: Yeshey Zimba
person khandu | name: Khandu Wangchuk
person kinzang | name: Kinzang Dorji
person gurel | name: Şükrü Sina Gürel ; Sukru Sina Gurel
person yakis | name: Yaşar Yakış ; Yasar Yakis | short: Yakis [weak]
person sattar-abdul | name: Abdul Sattar
person inamulhaq | name: Inam-ul-Haq ; Inamul Haq
person haroon | name: Abdullah Hussain Haroon
person jilani | name: Jalil Abbas Jilani | short: Jilani [weak]
person sinha-yashwant | name: Yashwant Sinha | short: Sinha [weak]

# ---- Central Asia and the Caucasus
person muraliyev
  name: Amangeldy Muraliyev ; Amangeldi Muraliev
  short: Muraliyev [weak] ; Muraliev [weak]
person tanayev | name: Nikolai Tanayev ; Nikolay Tanayev | short: Tanayev [weak]
person kulov | name: Felix Kulov | short: Kulov [weak]
person isabekov | name: Azim Isabekov | short: Isabekov [weak]
person chudinov | name: Igor Chudinov | short: Chudinov [weak]
person usenov | name: Daniar Usenov ; Daniyar Usenov | short: Usenov [weak]
person babanov | name: Omurbek Babanov | short: Babanov [weak]
person satybaldiyev
  name: Zhantoro Satybaldiyev ; Jantoro Satybaldiev
  short: Satybaldiyev [weak] ; Satybaldiev [weak]
person otorbaev | name: Djoomart Otorbaev ; Joomart Otorbaev | short: Otorbaev [weak] ; Otorbayev [weak]
person sariyev | name: Temir Sariyev ; Temir Sariev | short: Sariyev [weak] ; Sariev [weak]
person isakov | name: Sapar Isakov | short: Isakov [weak]
person abylgaziev
  name: Mukhammedkalyi Abylgaziev ; Muhammetkaly Abulgaziev ; Mukhammedkaly Abylgaziyev
  short: Abylgaziev [weak] ; Abylgaziyev [weak]
person boronov | name: Kubatbek Boronov | short: Boronov [weak]
person novikov | name: Artem Novikov ; Artyom Novikov | short: Novikov [weak]
person sargsyan-aram | name: Aram Sargsyan ; Aram Sarkisian
person margaryan
  name: Andranik Margaryan ; Andranik Markaryan
  short: Margaryan [weak] ; Markaryan [weak]
person sargsyan-tigran | name: Tigran Sargsyan ; Tigran Sarkisian | short: Sargsyan [weak] ; Sarkisian [weak]
person zhvania | name: Zurab Zhvania | short: Zhvania [weak]
person noghaideli
  name: Zurab Noghaideli ; Zurab Nogaideli
  short: Noghaideli [weak] ; Nogaideli [weak]
person gurgenidze | name: Lado Gurgenidze ; Vladimer Gurgenidze | short: Gurgenidze [weak]
person mgaloblishvili | name: Grigol Mgaloblishvili | short: Mgaloblishvili [weak]
person gilauri | name: Nika Gilauri ; Nikoloz Gilauri | short: Gilauri [weak]
person merabishvili | name: Vano Merabishvili ; Ivane Merabishvili | short: Merabishvili [weak]
person bakhtadze | name: Mamuka Bakhtadze | short: Bakhtadze [weak]
person burjanadze | name: Nino Burjanadze | short: Burjanadze [weak]
person kinakh | name: Anatoliy Kinakh ; Anatoly Kinakh | short: Kinakh [weak]
person yekhanurov | name: Yuriy Yekhanurov ; Yuri Yekhanurov | short: Yekhanurov [weak]
person turchynov | name: Oleksandr Turchynov ; Olexander Turchynov | short: Turchynov [weak]
person yarmoshyn | name: Vladimir Yermoshin ; Uladzimir Yarmoshyn | short: Yermoshin [weak]
person novitsky | name: Gennady Novitsky ; Henadz Navitski | short: Novitsky [weak]
person sidorsky | name: Sergei Sidorsky ; Sergey Sidorsky ; Syarhei Sidorski | short: Sidorsky [weak]
person braghis | name: Dumitru Braghiș ; Dumitru Braghis | short: Braghis [weak]
person tarlev | name: Vasile Tarlev | short: Tarlev [weak]
person greceanii
  name: Zinaida Greceanîi ; Zinaida Greceanii
  short: Greceanii [weak] ; Greceanîi [weak]
person filat | name: Vlad Filat | short: Filat [weak]
person leanca | name: Iurie Leancă ; Iurie Leanca | short: Leanca [weak] ; Leancă [weak]
person gaburici | name: Chiril Gaburici | short: Gaburici [weak]
person strelet | name: Valeriu Streleț ; Valeriu Strelet | short: Strelet [weak]
person filip | name: Pavel Filip
person chicu | name: Ion Chicu | short: Chicu [weak]
person ciocoi | name: Aureliu Ciocoi | short: Ciocoi [weak]
person ghimpu | name: Mihai Ghimpu | short: Ghimpu [weak]
person lupu | name: Marian Lupu
person ling | name: Sergey Ling ; Sergei Ling
person gherman | name: Natalia Gherman | short: Gherman [weak]
person brega | name: Gheorghe Brega
person aitmatov | name: Askar Aitmatov
person jekshenkulov | name: Alikbek Jekshenkulov
person karabayev | name: Ednan Karabayev ; Ednan Karabaev
person sarbayev | name: Kadyrbek Sarbayev ; Kadyrbek Sarbaev
person shikhmuradov | name: Boris Shikhmuradov ; Boris Shikhmyradov
person berdyev | name: Batyr Berdyev ; Batyr Berdiev

# ---- East and South-East Asia
person obuchi | name: Keizo Obuchi ; Keizō Obuchi | short: Obuchi [weak]
person handong | name: Lee Han-dong | short: Lee [weak]
person suksoo | name: Kim Suk-soo ; Kim Seok-soo | short: Kim [weak]
person gohkun | name: Goh Kun
person haechan | name: Lee Hae-chan | short: Lee [weak]
person myeongsook | name: Han Myeong-sook ; Han Myung-sook | short: Han [weak]
person seungsoo | name: Han Seung-soo | short: Han [weak]
person unchan | name: Chung Un-chan | short: Chung [weak]
person hwangsik | name: Kim Hwang-sik | short: Kim [weak]
person hongwon | name: Chung Hong-won | short: Chung [weak]
person wankoo | name: Lee Wan-koo | short: Lee [weak]
person kyoahn | name: Hwang Kyo-ahn
person nakyon | name: Lee Nak-yon ; Lee Nak-yeon | short: Lee [weak]
person syekyun | name: Chung Sye-kyun | short: Chung [weak]
person bookyum | name: Kim Boo-kyum | short: Kim [weak]
person sangmok | name: Choi Sang-mok
person juho | name: Lee Ju-ho | short: Lee [weak]
person songnam | name: Hong Song-nam
person yongil | name: Kim Yong-il | short: Kim [weak]
person yongrim | name: Choe Yong-rim
person jaeryong | name: Kim Jae-ryong | short: Kim [weak]
person enkhbold | name: Miyeegombyn Enkhbold ; Miyegombo Enkhbold | short: Enkhbold [weak]
person bayar | name: Sanjaagiin Bayar ; Sanj Bayar | short: Bayar [weak]
person batbold | name: Sükhbaataryn Batbold ; Sukhbaatar Batbold | short: Batbold [weak]
person altankhuyag | name: Norovyn Altankhuyag ; Norov Altankhuyag | short: Altankhuyag [weak]
person saikhanbileg | name: Chimediin Saikhanbileg ; Chimed Saikhanbileg | short: Saikhanbileg [weak]
person erdenebat | name: Jargaltulgyn Erdenebat ; Jargaltulga Erdenebat | short: Erdenebat [weak]
person samak | name: Samak Sundaravej | short: Samak [weak]
person somchai | name: Somchai Wongsawat | short: Somchai [weak]
person khin-nyunt | name: Khin Nyunt
person soe-win | name: Soe Win
person bouphavanh | name: Bouasone Bouphavanh | short: Bouphavanh [weak]
person selangor | name: Salahuddin Abdul Aziz Shah ; Sultan Salahuddin Abdul Aziz Shah
person perlis | name: Syed Sirajuddin ; Tuanku Syed Sirajuddin
person terengganu | name: Mizan Zainal Abidin ; Sultan Mizan Zainal Abidin
person kedah | name: Abdul Halim Mu'adzam Shah ; Abdul Halim of Kedah
person cho-jungtai | name: Cho Jung-tai
person chen-chienjen | name: Chen Chien-jen
person jongpil | name: Kim Jong-pil ; Kim Jong Pil | short: Kim [weak]
person taejoon | name: Park Tae-joon ; Park Tae-jun | short: Park [weak]
person sisavath | name: Sisavath Keobounphanh
person amarjargal | name: Rinchinnyamyn Amarjargal ; Rinchinnyam Amarjargal | short: Amarjargal [weak]
person estanislau | name: Estanislau da Silva
person araujo-rui | name: Rui Maria de Araújo ; Rui Maria de Araujo ; Rui Araujo
person kono-yohei | name: Yohei Kono | short: Kono [weak]
person tanaka-makiko | name: Makiko Tanaka | short: Tanaka [weak]
person kawaguchi | name: Yoriko Kawaguchi | short: Kawaguchi [weak]
person machimura | name: Nobutaka Machimura | short: Machimura [weak]
person komura | name: Masahiko Komura ; Masahiko Koumura | short: Komura [weak] ; Koumura [weak]
person nakasone-hirofumi | name: Hirofumi Nakasone | short: Nakasone [weak]
person okada | name: Katsuya Okada | short: Okada [weak]
person maehara | name: Seiji Maehara | short: Maehara [weak]
person matsumoto-takeaki | name: Takeaki Matsumoto | short: Matsumoto [weak]
person gemba | name: Koichiro Gemba | short: Gemba [weak]
person joungbinn | name: Lee Joung-binn | short: Lee [weak]
person sunghong | name: Choi Sung-hong | short: Choi [weak]
person youngkwan | name: Yoon Young-kwan | short: Yoon [weak]
person minsoon | name: Song Min-soon | short: Song [weak]
person myunghwan | name: Yu Myung-hwan | short: Yu [weak]
person sunghwan | name: Kim Sung-hwan | short: Kim [weak]

# ---- Europe
person majko | name: Pandeli Majko | short: Majko [weak]
person kostov | name: Ivan Kostov | short: Kostov [weak]
person raykov | name: Marin Raykov ; Marin Raikov | short: Raykov [weak]
person bliznashki | name: Georgi Bliznashki | short: Bliznashki [weak]
person gerdzhikov | name: Ognyan Gerdzhikov ; Ognian Gerdjikov | short: Gerdzhikov [weak]
person yanev | name: Stefan Yanev | short: Yanev [weak]
person donev | name: Galab Donev | short: Donev [weak]
person glavchev | name: Dimitar Glavchev | short: Glavchev [weak]
person spiric | name: Nikola Špirić ; Nikola Spiric | short: Spiric [weak] ; Špirić [weak]
person bevanda | name: Vjekoslav Bevanda | short: Bevanda [weak]
person ogi | name: Adolf Ogi
person leuenberger | name: Moritz Leuenberger | short: Leuenberger [weak]
person couchepin | name: Pascal Couchepin | short: Couchepin [weak]
person deiss | name: Joseph Deiss | short: Deiss [weak]
person calmyrey | name: Micheline Calmy-Rey | short: Calmy-Rey [weak]
person merz-hansrudolf | name: Hans-Rudolf Merz
person widmerschlumpf | name: Eveline Widmer-Schlumpf | short: Widmer-Schlumpf [weak]
person gross | name: Stanislav Gross
person paroubek | name: Jiří Paroubek ; Jiri Paroubek | short: Paroubek [weak]
person fischer-jan | name: Jan Fischer
person rusnok | name: Jiří Rusnok ; Jiri Rusnok | short: Rusnok [weak]
person laar | name: Mart Laar
person kallas-siim | name: Siim Kallas
person jaatteenmaki | name: Anneli Jäätteenmäki ; Anneli Jaatteenmaki
person stephanopoulos
  name: Costis Stephanopoulos ; Konstantinos Stephanopoulos
  short: Stephanopoulos [weak]
person goncz | name: Árpád Göncz ; Arpad Goncz
person madl | name: Ferenc Mádl ; Ferenc Madl
person solyom | name: László Sólyom ; Laszlo Solyom | short: Solyom [weak] ; Sólyom [weak]
person magyar | name: Péter Magyar ; Peter Magyar | short: Magyar [weak]
person pacolli | name: Behgjet Pacolli | short: Pacolli [weak]
person rexhepi | name: Bajram Rexhepi | short: Rexhepi [weak]
person ceku | name: Agim Çeku ; Agim Ceku | short: Ceku [weak] ; Çeku [weak]
person hoti | name: Avdullah Hoti | short: Hoti [weak]
person paulauskas | name: Artūras Paulauskas ; Arturas Paulauskas | short: Paulauskas [weak]
person brazauskas | name: Algirdas Brazauskas | short: Brazauskas [weak]
person kirkilas | name: Gediminas Kirkilas | short: Kirkilas [weak]
person kalvitis | name: Aigars Kalvītis ; Aigars Kalvitis | short: Kalvitis [weak]
person godmanis | name: Ivars Godmanis | short: Godmanis [weak]
person georgievski | name: Ljubčo Georgievski ; Ljubco Georgievski | short: Georgievski [weak]
person buckovski | name: Vlado Bučkovski ; Vlado Buckovski | short: Buckovski [weak]
person spasovski | name: Oliver Spasovski | short: Spasovski [weak]
person xhaferi | name: Talat Xhaferi | short: Xhaferi [weak]
person luksic | name: Igor Lukšić ; Igor Luksic | short: Luksic [weak] ; Lukšić [weak]
person isarescu | name: Mugur Isărescu ; Mugur Isarescu | short: Isarescu [weak]
person constantinescu | name: Emil Constantinescu | short: Constantinescu [weak]
person ungureanu | name: Mihai Răzvan Ungureanu ; Mihai Razvan Ungureanu | short: Ungureanu [weak]
person grindeanu | name: Sorin Grindeanu | short: Grindeanu [weak]
person tudose | name: Mihai Tudose | short: Tudose [weak]
person djindjic | name: Zoran Đinđić ; Zoran Djindjic ; Zoran Dindic | short: Djindjic [weak]
person zivkovic | name: Zoran Živković ; Zoran Zivkovic | short: Zivkovic [weak]
person rop | name: Anton Rop
person sodano | name: Angelo Sodano | short: Sodano [weak]
person bertone | name: Tarcisio Bertone | short: Bertone [weak]
person molne | name: Marc Forné Molné ; Marc Forne Molne ; Marc Forne
person pintat | name: Albert Pintat | short: Pintat [weak]
person bartumeu | name: Jaume Bartumeu | short: Bartumeu [weak]
person marti-antoni | name: Antoni Martí ; Antoni Marti
person klima | name: Viktor Klima | short: Klima [weak]
person tusevljak | name: Spasoje Tuševljak ; Spasoje Tusevljak
person raguz | name: Martin Raguž ; Martin Raguz
person matic-bozidar | name: Božidar Matić ; Bozidar Matic
person lagumdzija | name: Zlatko Lagumdžija ; Zlatko Lagumdzija | short: Lagumdzija [weak]
person mikerevic | name: Dragan Mikerević ; Dragan Mikerevic | short: Mikerevic [weak]
person terzic | name: Adnan Terzić ; Adnan Terzic | short: Terzic [weak]
person izetbegovic-alija
  name: Alija Izetbegović ; Alija Izetbegovic
  short: Izetbegovic [weak] ; Izetbegović [weak]
person krizanovic | name: Jozo Križanović ; Jozo Krizanovic | short: Krizanovic [weak]
person tihic | name: Sulejman Tihić ; Sulejman Tihic | short: Tihic [weak]
person villiger | name: Kaspar Villiger | short: Villiger [weak]
person schmid-samuel | name: Samuel Schmid
person parts | name: Juhan Parts | short: Parts [weak]
person ahtisaari | name: Martti Ahtisaari | short: Ahtisaari [weak]
person matesa | name: Zlatko Mateša ; Zlatko Matesa | short: Matesa [weak]
person asgrimsson | name: Halldór Ásgrímsson ; Halldor Asgrimsson | short: Asgrimsson [weak]
person johannsson-sigurdur | name: Sigurður Ingi Jóhannsson ; Sigurdur Ingi Johannsson
person frick | name: Mario Frick
person hasler-otmar | name: Otmar Hasler | short: Hasler [weak]
person tschutscher | name: Klaus Tschütscher ; Klaus Tschuetscher
person hasler-adrian | name: Adrian Hasler | short: Hasler [weak]
person risch | name: Daniel Risch
person haas-brigitte | name: Brigitte Haas
person sadzius | name: Rimantas Šadžius ; Rimantas Sadzius
person jean-lux | name: Grand Duke Jean ; Jean of Luxembourg
person skele | name: Andris Šķēle ; Andris Skele
person berzins-pm | name: Andris Bērziņš [..2008] ; Andris Berzins [..2008] | short: Bērziņš [weak] ; Berzins [weak]
person repse | name: Einars Repše ; Einars Repse | short: Repse [weak]
person emsis | name: Indulis Emsis | short: Emsis [weak]
person leclercq | name: Patrick Leclercq
person proust-monaco | name: Jean-Paul Proust
person roger-michel | name: Michel Roger
person telle | name: Serge Telle
person dartout | name: Pierre Dartout
person guillaume-didier | name: Didier Guillaume
person kostov-hari | name: Hari Kostov
person dimitriev-emil | name: Emil Dimitriev
person demarco | name: Guido de Marco
person abela-george | name: George Abela | short: Abela [weak]
person sturanovic | name: Željko Šturanović ; Zeljko Sturanovic | short: Sturanovic [weak]
person predoiu | name: Cătălin Predoiu ; Catalin Predoiu | short: Predoiu [weak]
person milosevic | name: Slobodan Milošević ; Slobodan Milosevic | short: Milošević [weak] ; Milosevic [weak]
person milutinovic | name: Milan Milutinović ; Milan Milutinovic | short: Milutinovic [weak]
person micic | name: Nataša Mićić ; Natasa Micic | short: Micic [weak]
person marovic | name: Svetozar Marović ; Svetozar Marovic | short: Marovic [weak]
person marjanovic-mirko | name: Mirko Marjanović ; Mirko Marjanovic
person minic | name: Milomir Minić ; Milomir Minic
person bajuk | name: Andrej Bajuk | short: Bajuk [weak]
person mirmand | name: Christophe Mirmand

# ---- The Americas
person veltze | name: Eduardo Rodríguez Veltzé ; Eduardo Rodriguez Veltze
person pacheco | name: Abel Pacheco
person maldonado | name: Alejandro Maldonado ; Alejandro Maldonado Aguirre
person micheletti | name: Roberto Micheletti | short: Micheletti [weak]
person alexandre | name: Boniface Alexandre
person latortue | name: Gérard Latortue ; Gerard Latortue | short: Latortue [weak]
person jouthe | name: Joseph Jouthe | short: Jouthe [weak]
person leblanc | name: Edgard Leblanc Fils ; Edgard Leblanc
person voltaire | name: Leslie Voltaire
person jean-fritz | name: Fritz Jean ; Fritz Alphonse Jean
person saintcyr | name: Laurent Saint-Cyr
person macchi | name: Luis González Macchi ; Luis Gonzalez Macchi
person paniagua | name: Valentín Paniagua ; Valentin Paniagua | short: Paniagua [weak]
person merino | name: Manuel Merino | short: Merino [weak]
person balcazar
  name: José María Balcázar ; Jose Maria Balcazar
  short: Balcazar [weak] ; Balcázar [weak]
person bostic | name: Jeffrey Bostic | short: Bostic [weak]
person thompson-david | name: David Thompson | short: Thompson [weak]
person frei | name: Eduardo Frei ; Eduardo Frei Ruiz-Tagle | short: Frei [weak]
person shaw-vernon | name: Vernon Shaw
person liverpool-nicholas | name: Nicholas Liverpool
person williams-eliud | name: Eliud Williams
person james-edison | name: Edison James
person douglas-rosie | name: Rosie Douglas ; Roosevelt Douglas
person charles-pierre | name: Pierre Charles
person mahuad | name: Jamil Mahuad | short: Mahuad [weak]
person hinds | name: Sam Hinds ; Samuel Hinds
person nagamootoo | name: Moses Nagamootoo | short: Nagamootoo [weak]
person flores-carlos | name: Carlos Roberto Flores ; Carlos Flores Facussé ; Carlos Flores Facusse
person alexis-jacques | name: Jacques-Édouard Alexis ; Jacques-Edouard Alexis
person cherestal | name: Jean-Marie Chérestal ; Jean-Marie Cherestal | short: Cherestal [weak]
person neptune | name: Yvon Neptune
person pierrelouis | name: Michèle Pierre-Louis ; Michele Pierre-Louis ; Michele Duvivier Pierre-Louis
person bellerive | name: Jean-Max Bellerive | short: Bellerive [weak]
person lamothe | name: Laurent Lamothe | short: Lamothe [weak]
person paul-evans | name: Evans Paul
person enex | name: Enex Jean-Charles ; Enex Jean Charles
person lafontant | name: Jack Guy Lafontant | short: Lafontant [weak]
person ceant | name: Jean-Henry Céant ; Jean-Henry Ceant ; Jean Henry Ceant
person lapin | name: Jean-Michel Lapin ; Jean Michel Lapin
person compton | name: John Compton
person king-stephenson | name: Stephenson King | short: King [weak]
person wijdenbosch | name: Jules Wijdenbosch | short: Wijdenbosch [weak]
person robinson-anr | name: Arthur N. R. Robinson ; A. N. R. Robinson ; Arthur Robinson
person richards-maxwell | name: George Maxwell Richards ; Maxwell Richards
person carmona | name: Anthony Carmona | short: Carmona [weak]
person sanguinetti
  name: Julio María Sanguinetti ; Julio Maria Sanguinetti ; Julio Sanguinetti
  short: Sanguinetti [weak]
person mitchell-james | name: James Mitchell ; James Fitz-Allen Mitchell
person eustace | name: Arnhim Eustace
person bush-senior | name: George H. W. Bush ; George H.W. Bush ; George Bush Sr | short: Bush [weak]

# ---- Africa
person nando | name: Fernando da Piedade Dias dos Santos
person ntahontuye | name: Nestor Ntahontuye | short: Ntahontuye [weak]
person zinsou | name: Lionel Zinsou | short: Zinsou [weak]
person yonli | name: Ernest Yonli ; Paramanga Ernest Yonli | short: Yonli [weak]
person zongo | name: Tertius Zongo
person tiao | name: Luc-Adolphe Tiao ; Luc Adolphe Tiao | short: Tiao [weak]
person zida | name: Isaac Zida ; Yacouba Isaac Zida | short: Zida [weak]
person thieba | name: Paul Kaba Thieba | short: Thieba [weak]
person dabire
  name: Christophe Dabiré ; Christophe Dabire ; Christophe Joseph Marie Dabiré
  short: Dabire [weak] ; Dabiré [weak]
person zerbo | name: Lassina Zerbo | short: Zerbo [weak]
person ouedraogo-albert | name: Albert Ouédraogo ; Albert Ouedraogo
person tiangaye | name: Nicolas Tiangaye | short: Tiangaye [weak]
person sarandji | name: Simplice Sarandji | short: Sarandji [weak]
person dondra | name: Henri-Marie Dondra | short: Dondra [weak]
person diarra | name: Seydou Diarra | short: Diarra [weak]
person nguessan | name: Pascal Affi N'Guessan ; Pascal Affi Nguessan
person banny | name: Charles Konan Banny | short: Banny [weak]
person ahoussou
  name: Jeannot Ahoussou-Kouadio ; Jeannot Kouadio-Ahoussou
  short: Ahoussou-Kouadio [weak]
person duncan | name: Daniel Kablan Duncan
person musonge | name: Peter Mafany Musonge | short: Musonge [weak]
person inoni | name: Ephraïm Inoni ; Ephraim Inoni | short: Inoni [weak]
person gizenga | name: Antoine Gizenga | short: Gizenga [weak]
person muzito | name: Adolphe Muzito | short: Muzito [weak]
person badibanga | name: Samy Badibanga | short: Badibanga [weak]
person tshibala | name: Bruno Tshibala | short: Tshibala [weak]
person negasso | name: Negasso Gidada
person rogombe
  name: Rose Francine Rogombé ; Rose Francine Rogombe
  short: Rogombe [weak] ; Rogombé [weak]
person sima | name: Raymond Ndong Sima
person issozengondet | name: Emmanuel Issoze-Ngondet ; Emmanuel Issoze Ngondet
person nze | name: Alain Claude Bilie By Nze ; Alain-Claude Bilie-By-Nze
person diallo | name: Cellou Dalein Diallo
person kouyate | name: Lansana Kouyaté ; Lansana Kouyate | short: Kouyate [weak] ; Kouyaté [weak]
person souare | name: Ahmed Tidiane Souaré ; Ahmed Tidiane Souare
person komara | name: Kabiné Komara ; Kabine Komara | short: Komara [weak]
person dore | name: Jean-Marie Doré ; Jean-Marie Dore
person fofana | name: Mohamed Said Fofana | short: Fofana [weak]
person fofana-kassory | name: Ibrahima Kassory Fofana | short: Fofana [weak]
person rosa | name: Henrique Rosa
person pereira-raimundo | name: Raimundo Pereira
person nhamadjo | name: Manuel Serifo Nhamadjo | short: Nhamadjo [weak]
person botey | name: Manuela Roka Botey
person nsua | name: Manuel Osa Nsue Nsua
person bryant | name: Gyude Bryant
person rakotovao | name: Rivo Rakotovao | short: Rakotovao [weak]
person sidibe-mande | name: Mandé Sidibé ; Mande Sidibe
person keita-modibo | name: Modibo Keïta ; Modibo Keita
person hamani | name: Ahmed Mohamed ag Hamani
person maiga-issoufi | name: Ousmane Issoufi Maïga ; Ousmane Issoufi Maiga
person sidibe-modibo | name: Modibo Sidibé ; Modibo Sidibe
person sidibe-cisse | name: Cissé Mariam Kaïdama Sidibé ; Cisse Mariam Kaidama Sidibe
person diarra-modibo | name: Cheick Modibo Diarra | short: Diarra [weak]
person cissoko | name: Diango Cissoko ; Django Sissoko | short: Cissoko [weak]
person ly-oumar | name: Oumar Tatam Ly
person mara | name: Moussa Mara
person maiga-idrissa | name: Abdoulaye Idrissa Maïga ; Abdoulaye Idrissa Maiga
person maiga-boubeye | name: Soumeylou Boubèye Maïga ; Soumeylou Boubeye Maiga
person cisse-boubou | name: Boubou Cissé ; Boubou Cisse
person mocumbi | name: Pascoal Mocumbi | short: Mocumbi [weak]
person diogo | name: Luísa Diogo ; Luisa Diogo
person levy | name: Maria Benvinda Levy ; Benvinda Levy
person ngurare | name: Elijah Ngurare | short: Ngurare [weak]
person amadou | name: Hama Amadou
person oumarou | name: Seyni Oumarou | short: Oumarou [weak]
person gamatie | name: Ali Badjo Gamatié ; Ali Badjo Gamatie | short: Gamatie [weak]
person danda | name: Mahamadou Danda | short: Danda [weak]
person makuza | name: Bernard Makuza | short: Makuza [weak]
person habumuremyi | name: Pierre Habumuremyi ; Pierre Damien Habumuremyi | short: Habumuremyi [weak]
person murekezi | name: Anastase Murekezi | short: Murekezi [weak]
person niasse | name: Moustapha Niasse | short: Niasse [weak]
person boye | name: Mame Madior Boye
person seck | name: Idrissa Seck | short: Seck [weak]
person soumare | name: Cheikh Hadjibou Soumaré ; Cheikh Hadjibou Soumare
person ndiaye | name: Souleymane Ndéné Ndiaye ; Souleymane Ndene Ndiaye
person mbaye | name: Abdoul Mbaye | short: Mbaye [weak]
person toure-aminata | name: Aminata Touré ; Aminata Toure
person kaba | name: Sidiki Kaba | short: Kaba [weak]
person ramos-americo | name: Américo Ramos ; Americo Ramos
person yamassoum | name: Nagoum Yamassoum | short: Yamassoum [weak]
person kabadi | name: Haroun Kabadi | short: Kabadi [weak]
person yoadimnadji | name: Pascal Yoadimnadji | short: Yoadimnadji [weak]
person koumakoye | name: Delwa Kassiré Koumakoye ; Delwa Kassire Koumakoye | short: Koumakoye [weak]
person nadingar | name: Emmanuel Nadingar | short: Nadingar [weak]
person dadnadji | name: Djimrangar Dadnadji ; Joseph Djimrangar Dadnadji | short: Dadnadji [weak]
person halina | name: Allamaye Halina ; Allah Maye Halina | short: Halina [weak]
person bonfoh | name: Abass Bonfoh ; Abbas Bonfoh | short: Bonfoh [weak]
person klassou | name: Komi Klassou ; Komi Sélom Klassou | short: Klassou [weak]
person sumaye | name: Frederick Sumaye | short: Sumaye [weak]
person lowassa | name: Edward Lowassa | short: Lowassa [weak]
person nchemba | name: Mwigulu Nchemba | short: Nchemba [weak]
person nsibambi | name: Apolo Nsibambi | short: Nsibambi [weak]
person kassoma | name: Paulo Kassoma ; António Paulo Kassoma ; Antonio Paulo Kassoma | short: Kassoma [weak]
person koupaki | name: Pascal Koupaki ; Pascal Irénée Koupaki ; Pascal Irenee Koupaki | short: Koupaki [weak]
person ouedraogo-kadre | name: Kadré Désiré Ouédraogo ; Kadre Desire Ouedraogo
person dologuele
  name: Anicet-Georges Dologuélé ; Anicet-Georges Dologuele ; Anicet Georges Dologuele
  short: Dologuele [weak]
person ziguele | name: Martin Ziguélé ; Martin Ziguele | short: Ziguele [weak]
person goumba | name: Abel Goumba | short: Goumba [weak]
person gaombalet | name: Célestin Gaombalet ; Celestin Gaombalet ; Célestin Leroy Gaombalet
person dote | name: Élie Doté ; Elie Dote
person nzapayeke | name: André Nzapayeké ; Andre Nzapayeke | short: Nzapayeke [weak]
person kamoun | name: Mahamat Kamoun | short: Kamoun [weak]
person mvouba | name: Isidore Mvouba | short: Mvouba [weak]
person monteiro-mascarenhas | name: António Mascarenhas Monteiro ; Antonio Mascarenhas Monteiro
person veiga | name: Carlos Veiga ; Carlos Wahnon Veiga
person rosario-gualberto | name: Gualberto do Rosário ; Gualberto do Rosario
person ntoutoume | name: Jean-François Ntoutoume Emane ; Jean-Francois Ntoutoume-Emane ; Jean-François Ntoutoume
person ndong | name: Jean Eyeghe Ndong ; Jean Eyeghé Ndong
person mba-biyoghe | name: Paul Biyoghé Mba ; Paul Biyoghe Mba
person ondo-ona | name: Daniel Ona Ondo
person nkoghe | name: Julien Nkoghe Bekale ; Julien Nkoghé Békalé
person sidime | name: Lamine Sidimé ; Lamine Sidime
person fall-lonseny | name: François Lonseny Fall ; Francois Lonseny Fall ; François Louncény Fall
person camara-eugene | name: Eugène Camara ; Eugene Camara | short: Camara [weak]
person youla | name: Mamady Youla | short: Youla [weak]
person fadul | name: Francisco Fadul
person ntchama | name: Caetano N'Tchama ; Caetano Ntchama
person imbali | name: Faustino Imbali
person nhasse | name: Alamara Nhassé ; Alamara Nhasse
person pires-mario | name: Mário Pires ; Mario Pires
person sanha-artur | name: Artur Sanhá ; Antonio Artur Sanha ; Artur Sanha
person gomes-junior | name: Carlos Gomes Júnior ; Carlos Gomes Junior ; Carlos Gomes Jr | short: Gomes Junior [weak]
person gomes-aristides | name: Aristides Gomes | short: Gomes [weak]
person kabi | name: Martinho Ndafa Kabi ; Martinho N'Dafa Cabi
person correia-carlos | name: Carlos Correia
person barros-rui | name: Rui Duarte de Barros ; Rui Duarte Barros
person simoes-pereira | name: Domingos Simões Pereira ; Domingos Simoes Pereira
person dja | name: Baciro Djá ; Baciro Dja
person silva-artur | name: Artur Silva ; Augusto Antonio Artur da Silva
person martins-geraldo | name: Geraldo Martins ; Geraldo João Martins
person camara-braima | name: Braima Camará ; Braima Camara
person vieira-ilidio | name: Ilídio Vieira Té ; Ilidio Vieira Te
person dougan | name: Ángel Serafín Seriche Dougan ; Angel Serafin Seriche Dougan
person rivas | name: Cándido Muatetema Rivas ; Candido Muatetema Rivas
person borico | name: Miguel Abia Biteo Boricó ; Miguel Abia Biteo Borico ; Miguel Abia Biteo
person mangue | name: Ricardo Mangue Obama Nfubea ; Ricardo Mangue Obama
person milam | name: Ignacio Milam Tang ; Ignacio Milán Tang
person tomi-ehate | name: Vicente Ehate Tomi
person blah | name: Moses Blah ; Moses Zeh Blah | short: Blah [weak]
person andrianarivo | name: Tantely Andrianarivo
person sylla-jacques | name: Jacques Sylla
person rabemananjara | name: Charles Rabemananjara | short: Rabemananjara [weak]
person roindefo | name: Monja Roindefo ; Roindefo Monja | short: Roindefo [weak]
person mangalaza | name: Eugène Mangalaza ; Eugene Mangalaza | short: Mangalaza [weak]
person vital | name: Camille Vital ; Albert Camille Vital
person beriziky | name: Omer Beriziky ; Jean Omer Beriziky | short: Beriziky [weak]
person kolo | name: Kolo Roger ; Roger Kolo ; Kolo Christophe Laurent Roger
person ravelonarivo | name: Jean Ravelonarivo | short: Ravelonarivo [weak]
person mahafaly | name: Olivier Mahafaly Solonandrasana ; Olivier Mahafaly
person zafisambo | name: Ruphin Zafisambo ; Ruphin Fortunat Zafisambo | short: Zafisambo [weak]
person rajaonarivelo | name: Herintsalama Rajaonarivelo
person ali-aires | name: Aires Ali ; Aires Bonifácio Ali
person vaquina | name: Alberto Vaquina | short: Vaquina [weak]
person uteem | name: Cassam Uteem | short: Uteem [weak]
person offmann | name: Karl Offmann ; Karl Auguste Offmann | short: Offmann [weak]
person purryag | name: Kailash Purryag ; Rajkeswur Purryag | short: Purryag [weak]
person vyapoory | name: Barlen Vyapoory | short: Vyapoory [weak]
person gurirab | name: Theo-Ben Gurirab ; Theo Ben Gurirab | short: Gurirab [weak]
person angula | name: Nahas Angula | short: Angula [weak]
person rwigema | name: Pierre-Célestin Rwigema ; Pierre-Celestin Rwigema | short: Rwigema [weak]
person loum | name: Mamadou Lamine Loum | short: Loum [weak]
person trovoada-miguel | name: Miguel Trovoada | short: Trovoada [weak]
person posser | name: Guilherme Posser da Costa
person costa-gabriel | name: Gabriel Costa ; Gabriel Arcanjo da Costa
person neves-maria | name: Maria das Neves ; Maria das Neves de Sousa
person almeida-damiao | name: Damião Vaz d'Almeida ; Damiao Vaz d'Almeida
person silveira-maria | name: Maria do Carmo Silveira
person veracruz | name: Tomé Vera Cruz ; Tome Vera Cruz
person branco-rafael | name: Joaquim Rafael Branco ; Rafael Branco
person dlamini-sibusiso | name: Sibusiso Dlamini ; Barnabas Sibusiso Dlamini | short: Dlamini [weak]
person dlamini-themba | name: Themba Dlamini ; Absalom Themba Dlamini | short: Dlamini [weak]
person masuku | name: Themba Masuku | short: Masuku [weak]
person deubet | name: Kalzeubet Pahimi Deubet ; Kalzeubé Pahimi Deubet ; Kalzeube Pahimi Deubet
person adoboli | name: Eugene Koffi Adoboli ; Eugène Koffi Adoboli | short: Adoboli [weak]
person kodjo-agbeyome | name: Agbéyomè Kodjo ; Agbeyome Kodjo ; Gabriel Agbéyomè Kodjo | short: Kodjo [weak]
person sama-koffi | name: Koffi Sama
person kodjo-edem | name: Edem Kodjo | short: Kodjo [weak]
person agboyibo | name: Yawovi Agboyibo ; Yawovi Madji Agboyibo | short: Agboyibo [weak]
person mally | name: Komlan Mally | short: Mally [weak]
person ahoomey | name: Kwesi Ahoomey-Zunu ; Arthème Ahoomey-Zunu ; Kwesi Séléagodji Ahoomey-Zunu

# ---- Oceania
person iloilo | name: Josefa Iloilo | short: Iloilo [weak]
person chaudhry | name: Mahendra Chaudhry | short: Chaudhry [weak]
person tupou-iv | name: Taufa'ahau Tupou IV ; King Taufa'ahau Tupou IV
person mara-kamisese | name: Kamisese Mara ; Ratu Kamisese Mara ; Ratu Sir Kamisese Mara
person senilagakali | name: Jona Senilagakali | short: Senilagakali [weak]
person falcam | name: Leo Falcam | short: Falcam [weak]
person urusemal | name: Joseph Urusemal | short: Urusemal [weak]
person tito | name: Teburoro Tito
person tomeing | name: Litokwa Tomeing | short: Tomeing [weak]
person zedkaia | name: Jurelang Zedkaia | short: Zedkaia [weak]
person nemra | name: Casten Nemra | short: Nemra [weak]
person harris-rene | name: René Harris ; Rene Harris | short: Harris [weak]
person dowiyogo | name: Bernard Dowiyogo | short: Dowiyogo [weak]
person scotty | name: Ludwig Scotty
person stephen-marcus | name: Marcus Stephen
person dabwido | name: Sprent Dabwido | short: Dabwido [weak]
person nakamura-palau | name: Kuniwo Nakamura
person abal | name: Sam Abal
person ulufaalu | name: Bartholomew Ulufa'alu ; Bartholomew Ulufaalu
person kemakeza | name: Allan Kemakeza | short: Kemakeza [weak]
person rini | name: Snyder Rini
person sikua | name: Derek Sikua | short: Sikua [weak]
person philip-danny | name: Danny Philip
person sevele | name: Feleti Sevele | short: Sevele [weak]
person tuivakano | name: Lord Tuʻivakanō ; Lord Tu'ivakano ; Lord Tuivakano
person tuionetoa | name: Pohiva Tuʻiʻonetoa ; Pohiva Tu'i'onetoa ; Pohiva Tuionetoa
person fakafanua | name: Lord Fakafanua ; Fatafehi Fakafanua | short: Fakafanua [weak]
person ionatana | name: Ionatana Ionatana
person luka-faimalaga | name: Faimalaga Luka
person talake | name: Koloa Talake | short: Talake [weak]
person sopoanga | name: Saufatu Sopoanga
person toafa | name: Maatia Toafa | short: Toafa [weak]
person ielemia | name: Apisai Ielemia | short: Ielemia [weak]
person telavi | name: Willy Telavi
person bani | name: John Bani
person kalkot | name: Kalkot Mataskelekele | short: Mataskelekele [weak]
person abil | name: Iolu Abil
person lonsdale | name: Baldwin Lonsdale
person sope | name: Barak Sopé ; Barak Sope
person lini-ham | name: Ham Lini | short: Lini [weak]
person carcasses | name: Moana Carcasses ; Moana Carcasses Kalosil
person natuman | name: Joe Natuman | short: Natuman [weak]
person tanumafili | name: Malietoa Tanumafili II ; Malietoa Tanumafili
person tamasese-efi | name: Tui Ātua Tupua Tamasese Efi ; Tuiatua Tupua Tamasese Efi ; Tupua Tamasese Efi
person clarkson-adrienne | name: Adrienne Clarkson
person jean-michaelle | name: Michaëlle Jean ; Michaelle Jean
person johnston-david | name: David Johnston
person payette | name: Julie Payette
person simon-mary | name: Mary Simon
person hollingworth | name: Peter Hollingworth
person jeffery-michael | name: Michael Jeffery
person bryce-quentin | name: Quentin Bryce
person cosgrove | name: Peter Cosgrove
person hurley-david | name: David Hurley
person mostyn | name: Sam Mostyn ; Samantha Mostyn
person cartwright-silvia | name: Silvia Cartwright
person satyanand | name: Anand Satyanand
person mateparae | name: Jerry Mateparae
person reddy-patsy | name: Patsy Reddy
person kiro | name: Cindy Kiro
person matane | name: Paulias Matane
person ogio | name: Michael Ogio
person dadae | name: Bob Dadae
person allen-patrick | name: Patrick Allen
person foulkes-arthur | name: Arthur Foulkes
person pindling-marguerite | name: Marguerite Pindling
person smith-cornelius | name: Cornelius Smith ; Cornelius Alvin Smith
person pratt-cynthia | name: Cynthia Pratt
person husbands-clifford | name: Clifford Husbands
person belgrave-elliott | name: Elliott Belgrave
person waena | name: Nathaniel Waena
person kabui | name: Frank Kabui
person vunagi | name: David Vunagi
person kapu-david | name: David Tiva Kapu
person young-colville | name: Colville Young
person tzalam | name: Froyla Tzalam ; Dame Froyla Tzalam
person louisy | name: Pearlette Louisy
person cenac-neville | name: Neville Cenac
person charles-errol | name: Errol Charles ; Cyril Errol Charles ; Cyril Errol Melchiades Charles
person glean | name: Carlyle Glean
person grenade-cecile | name: Cécile La Grenade ; Cecile La Grenade
person lake-tack | name: Louise Lake-Tack
person williams-rodney | name: Rodney Williams
person sebastian-cuthbert | name: Cuthbert Sebastian
person lawrence-edmund | name: Edmund Lawrence
person seaton-tapley | name: Tapley Seaton
person liburd | name: Marcella Liburd
person ballantyne-frederick | name: Frederick Ballantyne
person telito | name: Filoimea Telito
person italeli | name: Iakoba Italeli
person falani | name: Tofiga Vaevalu Falani
person vives | name: Joan Enric Vives ; Joan Enric Vives Sicília ; Joan-Enric Vives
person serrano-pentinat | name: Josep-Lluís Serrano Pentinat ; Josep-Lluis Serrano ; Josep Lluis Serrano Pentinat

# Cities, regions and sites in English; those that are also common words or names are weak.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

place kabul | name: Kabul
place luanda | name: Luanda
place tirana | name: Tirana
place abu-dhabi | name: Abu Dhabi
place buenos-aires | name: Buenos Aires
place yerevan | name: Yerevan
place canberra | name: Canberra
place vienna | name: Vienna [weak]
place baku | name: Baku
place bujumbura | name: Bujumbura
place brussels | name: Brussels [weak]
place porto-novo | name: Porto-Novo ; Cotonou
place ouagadougou | name: Ouagadougou
place dhaka | name: Dhaka
place sofia | name: Sofia [weak]
place manama | name: Manama
place nassau | name: Nassau
place sarajevo | name: Sarajevo
place minsk | name: Minsk [weak]
place belmopan | name: Belmopan
place la-paz | name: La Paz
place brasilia | name: Brasilia ; Brasília
place bridgetown | name: Bridgetown
place bandar-seri-begawan | name: Bandar Seri Begawan
place thimphu | name: Thimphu
place gaborone | name: Gaborone
place bangui | name: Bangui
place ottawa | name: Ottawa
place bern | name: Bern ; Berne
place santiago | name: Santiago [weak]
place beijing | name: Beijing ; Peking
place yamoussoukro | name: Yamoussoukro
place yaounde | name: Yaounde ; Yaoundé
place kinshasa | name: Kinshasa
place brazzaville | name: Brazzaville
place bogota | name: Bogota ; Bogotá
place moroni | name: Moroni
place praia | name: Praia
place san-jose | name: San José
place havana | name: Havana
place nicosia | name: Nicosia
place prague | name: Prague
place berlin | name: Berlin
place copenhagen | name: Copenhagen
place santo-domingo | name: Santo Domingo
place algiers | name: Algiers
place quito | name: Quito
place cairo | name: Cairo
place asmara | name: Asmara
place madrid | name: Madrid
place tallinn | name: Tallinn
place addis-ababa | name: Addis Ababa
place helsinki | name: Helsinki
place suva | name: Suva
place paris | name: Paris
place libreville | name: Libreville
place london | name: London
place tbilisi | name: Tbilisi
place accra | name: Accra
place conakry | name: Conakry
place banjul | name: Banjul
place bissau | name: Bissau
place malabo | name: Malabo
place athens | name: Athens
place nuuk | name: Nuuk
place guatemala-city | name: Guatemala City
place georgetown | name: Georgetown [weak]
place tegucigalpa | name: Tegucigalpa
place zagreb | name: Zagreb
place port-au-prince | name: Port-au-Prince
place budapest | name: Budapest
place jakarta | name: Jakarta
place new-delhi | name: New Delhi ; Delhi
place dublin | name: Dublin
place tehran | name: Tehran ; Teheran
place baghdad | name: Baghdad
place reykjavik | name: Reykjavik ; Reykjavík
place rome | name: Rome
place kingston | name: Kingston [weak]
place amman | name: Amman
place tokyo | name: Tokyo
place astana | name: Astana
place nairobi | name: Nairobi
place bishkek | name: Bishkek
place phnom-penh | name: Phnom Penh
place seoul | name: Seoul
place kuwait-city | name: Kuwait City
place vientiane | name: Vientiane
place beirut | name: Beirut
place monrovia | name: Monrovia
place tripoli | name: Tripoli
place vaduz | name: Vaduz
place colombo | name: Colombo
place maseru | name: Maseru
place vilnius | name: Vilnius
place riga | name: Riga
place rabat | name: Rabat
place chisinau | name: Chisinau ; Chişinău
place antananarivo | name: Antananarivo
place male | name: Malé ; Male [weak]
place mexico-city | name: Mexico City
place majuro | name: Majuro
place skopje | name: Skopje
place bamako | name: Bamako
place valletta | name: Valletta
place naypyidaw | name: Naypyidaw ; Naypyitaw ; Nay Pyi Taw ; Yangon [weak]
place podgorica | name: Podgorica
place ulaanbaatar | name: Ulaanbaatar ; Ulan Bator
place maputo | name: Maputo
place nouakchott | name: Nouakchott
place port-louis | name: Port Louis
place lilongwe | name: Lilongwe
place kuala-lumpur | name: Kuala Lumpur
place windhoek | name: Windhoek
place niamey | name: Niamey
place abuja | name: Abuja
place managua | name: Managua
place amsterdam | name: Amsterdam ; The Hague [weak]
place oslo | name: Oslo
place kathmandu | name: Kathmandu
place wellington | name: Wellington [weak]
place muscat | name: Muscat
place islamabad | name: Islamabad
place panama-city | name: Panama City
place lima | name: Lima [weak]
place manila | name: Manila
place port-moresby | name: Port Moresby
place warsaw | name: Warsaw
place pyongyang | name: Pyongyang
place lisbon | name: Lisbon
place asuncion | name: Asuncion ; Asunción
place doha | name: Doha
place bucharest | name: Bucharest
place moscow | name: Moscow
place kigali | name: Kigali
place riyadh | name: Riyadh
place khartoum | name: Khartoum
place dakar | name: Dakar
place honiara | name: Honiara
place freetown | name: Freetown
place san-salvador | name: San Salvador
place mogadishu | name: Mogadishu
place belgrade | name: Belgrade
place juba | name: Juba
place paramaribo | name: Paramaribo
place bratislava | name: Bratislava
place ljubljana | name: Ljubljana
place stockholm | name: Stockholm
place mbabane | name: Mbabane
place damascus | name: Damascus
place n-djamena | name: N'Djamena ; Ndjamena
place lome | name: Lomé ; Lome
place bangkok | name: Bangkok
place dushanbe | name: Dushanbe
place ashgabat | name: Ashgabat
place dili | name: Dili
place port-of-spain | name: Port of Spain
place tunis | name: Tunis
place ankara | name: Ankara
place taipei | name: Taipei
place dodoma | name: Dodoma ; Dar es Salaam [weak]
place kampala | name: Kampala
place kyiv | name: Kyiv ; Kiev
place montevideo | name: Montevideo
place washington | name: Washington ; Washington D.C. ; Washington, D.C. ; Washington DC
place tashkent | name: Tashkent
place caracas | name: Caracas
place hanoi | name: Hanoi
place port-vila | name: Port Vila
place apia | name: Apia
place pristina | name: Pristina ; Prishtina
place sanaa | name: Sanaa ; Sana'a
place pretoria | name: Pretoria
place lusaka | name: Lusaka
place harare | name: Harare
place aden | name: Aden
place taiz | name: Taiz ; Taizz
place hodeidah | name: Hodeidah ; Hudaydah ; Hodeida
place marib | name: Marib
place saada | name: Saada ; Sa'dah
place hadramawt | name: Hadramawt ; Hadhramaut
place mukalla | name: Mukalla ; Al Mukalla
place abyan | name: Abyan
place lahij | name: Lahij ; Lahj
place dhale | name: Dhale ; Al Dhale
place shabwa | name: Shabwa
place ataq | name: Ataq
place dhamar | name: Dhamar
place ibb | name: Ibb
place amran | name: Amran
place hajjah | name: Hajjah
place al-bayda | name: Al Bayda
place al-jawf | name: Al Jawf
place raymah | name: Raymah
place mahra | name: Mahra ; Al Mahrah
place socotra | name: Socotra
place zinjibar | name: Zinjibar
place bab-el-mandeb | name: Bab el-Mandeb ; Bab al-Mandab
place mocha | name: Mocha ; Mokha
place al-anad | name: Al Anad ; al-Anad
place crater | name: Crater [weak]
place tawahi | name: Tawahi
place khor-maksar | name: Khor Maksar
place radfan | name: Radfan
place yafa | name: Yafa
place rada-a | name: Rada'a
place haradh | name: Haradh
place midi | name: Midi [weak]
place abs | name: Abs [weak]
place razih | name: Razih
place south-yemen | name: South Yemen ; southern Yemen
place northern-yemen | name: northern Yemen
place seiyun | name: Seiyun ; Sayun
place lawdar | name: Lawdar ; Lodar
place jufaynah | name: Jufaynah
place sirwah | name: Sirwah
place nihm | name: Nihm
place karish | name: Karish
place jaawla | name: Jaawla
place al-wazi-iyah | name: Al Wazi'iyah
place dhubab | name: Dhubab
place safer | name: Safer
place aleppo | name: Aleppo
place daraa | name: Daraa ; Deraa ; Dara'a
place homs | name: Homs
place hama | name: Hama
place idlib | name: Idlib
place raqqa | name: Raqqa ; Raqqah
place deir-ez-zor | name: Deir ez-Zor ; Deir al-Zor ; Deir Ezzor
place hasakah | name: Hasakah ; Hasaka ; Hassakeh
place latakia | name: Latakia
place tartus | name: Tartus ; Tartous
place sweida | name: Sweida ; Suwayda
place quneitra | name: Quneitra
place qamishli | name: Qamishli
place afrin | name: Afrin
place kobani | name: Kobani ; Kobane ; Ayn al-Arab
place manbij | name: Manbij
place jarablus | name: Jarablus
place palmyra | name: Palmyra
place zabadani | name: Zabadani
place douma | name: Douma
place ghouta | name: Ghouta ; Eastern Ghouta
place qalamoun | name: Qalamoun
place rural-damascus | name: Rural Damascus ; Rif Dimashq
place aleppo-countryside | name: Aleppo countryside
place jisr-al-shughour | name: Jisr al-Shughour
place ariha | name: Ariha
place tal-abyad | name: Tal Abyad ; Tel Abyad
place ras-al-ain | name: Ras al-Ain
place abu-kamal | name: Abu Kamal ; Albu Kamal
place al-bab | name: Al-Bab ; al-Bab
place maarat-al-numan | name: Maarat al-Numan
place khan-sheikhoun | name: Khan Sheikhoun ; Khan Shaykhun
place al-ghab | name: Al-Ghab
place daraya | name: Daraya ; Darayya
place madaya | name: Madaya
place yarmouk | name: Yarmouk
place jobar | name: Jobar
place nubl-and-zahraa | name: Nubl and Zahraa
place fuaa | name: Fuaa ; al-Foua
place kefraya | name: Kefraya
place qusayr | name: Qusayr
place golan | name: Golan ; Golan Heights
place azaz | name: Azaz
place northern-syria | name: northern Syria
place southern-syria | name: southern Syria
place eastern-syria | name: eastern Syria
place mosul | name: Mosul
place basra | name: Basra
place erbil | name: Erbil ; Irbil ; Arbil
place kirkuk | name: Kirkuk
place anbar | name: Anbar
place ramadi | name: Ramadi
place fallujah | name: Fallujah ; Falluja
place tikrit | name: Tikrit
place salahuddin | name: Salahuddin ; Salaheddin
place nineveh | name: Nineveh ; Ninawa
place diyala | name: Diyala
place baquba | name: Baquba ; Baqubah
place najaf | name: Najaf
place karbala | name: Karbala ; Kerbala
place samarra | name: Samarra
place baiji | name: Baiji
place sulaymaniyah | name: Sulaymaniyah ; Sulaimaniya
place dohuk | name: Dohuk ; Duhok
place sinjar | name: Sinjar
place tal-afar | name: Tal Afar
place hilla | name: Hilla ; Hillah
place babil | name: Babil
place nasiriyah | name: Nasiriyah
place dhi-qar | name: Dhi Qar
place amara | name: Amara
place maysan | name: Maysan
place wasit | name: Wasit
place kut | name: Kut
place diwaniyah | name: Diwaniyah
place samawah | name: Samawah
place muthanna | name: Muthanna
place heet | name: Heet ; Hit [weak]
place haditha | name: Haditha
place al-qaim | name: al-Qaim ; Al Qaim
place rutba | name: Rutba
place abu-ghraib | name: Abu Ghraib
place tarmiya | name: Tarmiya
place tuz-khurmatu | name: Tuz Khurmatu
place jalawla | name: Jalawla
place khanaqin | name: Khanaqin
place makhmour | name: Makhmour
place hawija | name: Hawija
place shirqat | name: Shirqat
place qayyarah | name: Qayyarah
place sadr-city | name: Sadr City
place green-zone | name: Green Zone
place zakho | name: Zakho
place qandil | name: Qandil
place northern-iraq | name: northern Iraq
place western-iraq | name: western Iraq
place southern-iraq | name: southern Iraq
place sidon | name: Sidon
place tyre | name: Tyre
place baalbek | name: Baalbek
place zahle | name: Zahle
place nabatieh | name: Nabatieh
place arsal | name: Arsal
place bekaa | name: Bekaa ; Beqaa
place south-lebanon | name: South Lebanon ; southern Lebanon
place dahiyeh | name: Dahiyeh ; southern suburbs of Beirut
place ain-al-hilweh | name: Ain al-Hilweh
place mount-lebanon | name: Mount Lebanon
place akkar | name: Akkar
place nahr-al-bared | name: Nahr al-Bared
place shebaa-farms | name: Shebaa Farms
place naqoura | name: Naqoura
place gaza | name: Gaza ; Gaza Strip ; Gaza City
place east-jerusalem | name: East Jerusalem
place west-bank | name: West Bank
place nablus | name: Nablus
place hebron | name: Hebron
place jenin | name: Jenin
place tulkarm | name: Tulkarm
place qalqilya | name: Qalqilya
place bethlehem | name: Bethlehem
place jericho | name: Jericho
place rafah | name: Rafah
place khan-younis | name: Khan Younis ; Khan Yunis
place jabalia | name: Jabalia ; Jabaliya
place deir-al-balah | name: Deir al-Balah
place beit-lahiya | name: Beit Lahiya
place beit-hanoun | name: Beit Hanoun
place salfit | name: Salfit
place tubas | name: Tubas
place al-aqsa | name: Al-Aqsa ; al-Aqsa Mosque ; Al-Aqsa Mosque
place rafah-crossing | name: Rafah crossing
place bilin | name: Bilin
place nilin | name: Nilin
place haifa | name: Haifa
place jaffa | name: Jaffa
place jerusalem | name: Jerusalem ; West Jerusalem
place ashkelon | name: Ashkelon
place ashdod | name: Ashdod
place beersheba | name: Beersheba
place eilat | name: Eilat
place nazareth | name: Nazareth
place negev | name: Negev
place galilee | name: Galilee
place sderot | name: Sderot
place acre | name: Acre [weak]
place kerem-shalom | name: Kerem Shalom
place dimona | name: Dimona
place safed | name: Safed
place alexandria | name: Alexandria [weak]
place giza | name: Giza
place sinai | name: Sinai ; North Sinai ; Sinai Peninsula
place south-sinai | name: South Sinai
place arish | name: Arish ; El Arish
place sheikh-zuweid | name: Sheikh Zuweid
place suez | name: Suez
place suez-canal | name: Suez Canal
place port-said | name: Port Said
place ismailia | name: Ismailia
place sharm-el-sheikh | name: Sharm el-Sheikh ; Sharm El-Sheikh
place hurghada | name: Hurghada
place luxor | name: Luxor
place aswan | name: Aswan
place assiut | name: Assiut ; Asyut
place mansoura | name: Mansoura
place tanta | name: Tanta
place mahalla | name: Mahalla
place fayoum | name: Fayoum
place damietta | name: Damietta
place beni-suef | name: Beni Suef
place minya | name: Minya
place sohag | name: Sohag
place qena | name: Qena
place zagazig | name: Zagazig
place kafr-el-sheikh | name: Kafr el-Sheikh
place marsa-matruh | name: Marsa Matruh
place salloum | name: Salloum
place tahrir-square | name: Tahrir Square
place rabaa-al-adawiya | name: Rabaa al-Adawiya
place halaib | name: Halaib
place el-alamein | name: El Alamein
place taba | name: Taba
place benghazi | name: Benghazi
place misrata | name: Misrata ; Misurata
place sirte | name: Sirte
place derna | name: Derna
place tobruk | name: Tobruk
place sabha | name: Sabha ; Sebha
place zawiya | name: Zawiya
place zuwara | name: Zuwara
place ajdabiya | name: Ajdabiya
place brega | name: Brega
place ras-lanuf | name: Ras Lanuf
place es-sider | name: Es Sider
place sabratha | name: Sabratha
place tarhuna | name: Tarhuna
place bani-walid | name: Bani Walid
place gharyan | name: Gharyan
place zintan | name: Zintan
place kufra | name: Kufra
place ghat | name: Ghat
place jufra | name: Jufra
place bayda | name: Bayda
place cyrenaica | name: Cyrenaica
place fezzan | name: Fezzan
place nawfaliya | name: Nawfaliya
place darfur | name: Darfur
place omdurman | name: Omdurman
place nyala | name: Nyala
place el-fasher | name: El Fasher ; al-Fashir
place port-sudan | name: Port Sudan
place kassala | name: Kassala
place el-obeid | name: El Obeid
place kordofan | name: Kordofan
place south-kordofan | name: South Kordofan
place blue-nile | name: Blue Nile
place wad-madani | name: Wad Madani
place el-geneina | name: El Geneina
place kadugli | name: Kadugli
place abyei | name: Abyei
place damazin | name: Damazin
place atbara | name: Atbara
place gedaref | name: Gedaref
place khartoum-north | name: Khartoum North
place malakal | name: Malakal
place bor | name: Bor [weak]
place bentiu | name: Bentiu
place wau | name: Wau
place upper-nile | name: Upper Nile
place jonglei | name: Jonglei
place jeddah | name: Jeddah ; Jiddah
place mecca | name: Mecca ; Makkah
place medina | name: Medina ; Madinah
place dammam | name: Dammam
place dhahran | name: Dhahran
place khobar | name: Khobar
place qatif | name: Qatif
place taif | name: Taif
place abha | name: Abha
place jazan | name: Jazan ; Jizan
place najran | name: Najran
place asir | name: Asir
place tabuk | name: Tabuk
place hail | name: Hail [weak]
place buraydah | name: Buraydah
place qassim | name: Qassim
place al-ahsa | name: Al-Ahsa
place hofuf | name: Hofuf
place yanbu | name: Yanbu
place jubail | name: Jubail
place khamis-mushait | name: Khamis Mushait
place arar | name: Arar
place sakaka | name: Sakaka
place al-bahah | name: Al Bahah
place hafar-al-batin | name: Hafar al-Batin
place rabuah | name: Rabuah
place ras-tanura | name: Ras Tanura
place abqaiq | name: Abqaiq
place mina | name: Mina
place eastern-province | name: Eastern Province
place dhahran-al-janub | name: Dhahran al-Janub
place diriyah | name: Diriyah
place neom | name: NEOM
place alula | name: AlUla
place awamiya | name: Awamiya
place al-qunfudhah | name: Al Qunfudhah
place bisha | name: Bisha
place sharurah | name: Sharurah
place sabya | name: Sabya
place samtah | name: Samtah
place al-qudaih | name: Al-Qudaih
place al-kharj | name: Al Kharj
place unaizah | name: Unaizah
place az-zulfi | name: Az Zulfi
place al-tuwal | name: Al Tuwal
place umluj | name: Umluj
place al-majmaah | name: Al Majmaah
place khafji | name: Khafji
place al-wadiah | name: Al Wadiah
place dubai | name: Dubai
place sharjah | name: Sharjah
place ajman | name: Ajman
place ras-al-khaimah | name: Ras Al Khaimah
place fujairah | name: Fujairah
place umm-al-quwain | name: Umm Al Quwain
place al-ain | name: Al Ain
place jebel-ali | name: Jebel Ali
place al-udeid | name: Al Udeid
place lusail | name: Lusail
place ras-laffan | name: Ras Laffan
place ahmadi | name: Ahmadi
place hawalli | name: Hawalli
place sawaber | name: Sawaber
place bubiyan | name: Bubiyan
place farwaniya | name: Farwaniya
place sitra | name: Sitra
place muharraq | name: Muharraq
place sakhir | name: Sakhir
place sar | name: Sar [weak]
place salalah | name: Salalah
place sohar | name: Sohar
place duqm | name: Duqm
place nizwa | name: Nizwa
place musandam | name: Musandam
place dhofar | name: Dhofar
place irbid | name: Irbid
place zarqa | name: Zarqa
place aqaba | name: Aqaba
place karak | name: Karak
place maan | name: Maan
place mafraq | name: Mafraq
place ramtha | name: Ramtha
place zaatari | name: Zaatari
place dead-sea | name: Dead Sea
place petra | name: Petra [weak]
place jerash | name: Jerash
place salt | name: Salt [weak]
place azraq | name: Azraq
place tafila | name: Tafila
place madaba | name: Madaba
place sousse | name: Sousse
place sfax | name: Sfax
place kairouan | name: Kairouan
place ben-guerdane | name: Ben Guerdane ; Ben Gardane
place kasserine | name: Kasserine
place sidi-bouzid | name: Sidi Bouzid
place gafsa | name: Gafsa
place chaambi | name: Chaambi
place ras-jedir | name: Ras Jedir
place tataouine | name: Tataouine
place bizerte | name: Bizerte
place medenine | name: Medenine
place gabes | name: Gabes
place bardo | name: Bardo
place jendouba | name: Jendouba
place monastir | name: Monastir
place oran | name: Oran
place constantine | name: Constantine [weak]
place annaba | name: Annaba
place tizi-ouzou | name: Tizi Ouzou
place ghardaia | name: Ghardaia
place tamanrasset | name: Tamanrasset
place tindouf | name: Tindouf
place ain-defla | name: Ain Defla
place setif | name: Setif
place batna | name: Batna
place blida | name: Blida
place bejaia | name: Bejaia
place in-amenas | name: In Amenas
place tlemcen | name: Tlemcen
place jijel | name: Jijel
place kabylie | name: Kabylie
place casablanca | name: Casablanca [weak]
place marrakesh | name: Marrakesh ; Marrakech
place fez | name: Fez [weak]
place tangier | name: Tangier
place agadir | name: Agadir
place meknes | name: Meknes
place oujda | name: Oujda
place tetouan | name: Tetouan
place skhirat | name: Skhirat
place laayoune | name: Laayoune
place dakhla | name: Dakhla
place guerguerat | name: Guerguerat
place nador | name: Nador
place al-hoceima | name: Al Hoceima
place el-jadida | name: El Jadida
place kenitra | name: Kenitra
place nouadhibou | name: Nouadhibou
place kiffa | name: Kiffa
place nema | name: Nema
place kismayo | name: Kismayo
place baidoa | name: Baidoa
place hargeisa | name: Hargeisa
place bosaso | name: Bosaso
place lower-shabelle | name: Lower Shabelle
place galkayo | name: Galkayo
place beledweyne | name: Beledweyne
place istanbul | name: Istanbul
place izmir | name: Izmir
place antalya | name: Antalya
place diyarbakir | name: Diyarbakir
place suruc | name: Suruc
place kilis | name: Kilis
place gaziantep | name: Gaziantep
place sanliurfa | name: Sanliurfa
place hatay | name: Hatay
place adana | name: Adana
place incirlik | name: Incirlik
place sirnak | name: Sirnak
place hakkari | name: Hakkari
place van | name: Van [weak]
place bursa | name: Bursa
place mardin | name: Mardin
place batman | name: Batman [weak]
place mersin | name: Mersin
place agri | name: Agri
place tunceli | name: Tunceli
place bingol | name: Bingol
place bodrum | name: Bodrum
place trabzon | name: Trabzon
place cizre | name: Cizre
place konya | name: Konya
place iskenderun | name: Iskenderun
place southeastern-turkey | name: southeastern Turkey ; southeast Turkey
place afyon | name: Afyon
place suruc-tur | name: Suruç
place silopi | name: Silopi
place nusaybin | name: Nusaybin
place lice | name: Lice
place isfahan | name: Isfahan ; Esfahan
place mashhad | name: Mashhad
place shiraz | name: Shiraz
place tabriz | name: Tabriz
place qom | name: Qom ; Qum
place ahvaz | name: Ahvaz ; Ahwaz
place bushehr | name: Bushehr
place natanz | name: Natanz
place fordo | name: Fordo ; Fordow
place arak | name: Arak
place parchin | name: Parchin
place bandar-abbas | name: Bandar Abbas
place kermanshah | name: Kermanshah
place sistan-and-baluchestan | name: Sistan and Baluchestan ; Sistan-Baluchestan
place khuzestan | name: Khuzestan
place chabahar | name: Chabahar
place iranian-kurdistan | name: Iranian Kurdistan
place mahabad | name: Mahabad
place abadan | name: Abadan
place kandahar | name: Kandahar
place helmand | name: Helmand
place kunduz | name: Kunduz
place herat | name: Herat
place jalalabad | name: Jalalabad
place mazar-i-sharif | name: Mazar-i-Sharif ; Mazar-e-Sharif
place nangarhar | name: Nangarhar
place ghazni | name: Ghazni
place khost | name: Khost
place paktia | name: Paktia
place paktika | name: Paktika
place kunar | name: Kunar
place logar | name: Logar
place badakhshan | name: Badakhshan
place baghlan | name: Baghlan
place faryab | name: Faryab
place bamiyan | name: Bamiyan
place bagram | name: Bagram
place uruzgan | name: Uruzgan
place paktya | name: Paktya
place wardak | name: Wardak
place lashkar-gah | name: Lashkar Gah
place torkham | name: Torkham
place panjshir | name: Panjshir
place zabul | name: Zabul
place karachi | name: Karachi
place lahore | name: Lahore
place peshawar | name: Peshawar
place quetta | name: Quetta
place rawalpindi | name: Rawalpindi
place waziristan | name: Waziristan ; North Waziristan ; South Waziristan
place balochistan | name: Balochistan ; Baluchistan
place punjab | name: Punjab
place sindh | name: Sindh
place khyber-pakhtunkhwa | name: Khyber Pakhtunkhwa ; Khyber
place swat | name: Swat
place gwadar | name: Gwadar
place abbottabad | name: Abbottabad
place multan | name: Multan
place kurram | name: Kurram
place attock | name: Attock
place chaman | name: Chaman
place punjab-province | name: Punjab province
place mumbai | name: Mumbai ; Bombay
place kashmir | name: Kashmir ; Jammu and Kashmir
place kolkata | name: Kolkata ; Calcutta
place bangalore | name: Bangalore ; Bengaluru
place chennai | name: Chennai
place hyderabad | name: Hyderabad
place gujarat | name: Gujarat
place uttar-pradesh | name: Uttar Pradesh
place srinagar | name: Srinagar
place assam | name: Assam
place goa | name: Goa
place manipur | name: Manipur
place nagaland | name: Nagaland
place kerala | name: Kerala
place maharashtra | name: Maharashtra
place ahmedabad | name: Ahmedabad
place gurdaspur | name: Gurdaspur
place ladakh | name: Ladakh
place west-bengal | name: West Bengal
place chittagong | name: Chittagong
place cox-s-bazar | name: Cox's Bazar
place jaffna | name: Jaffna
place hambantota | name: Hambantota
place shanghai | name: Shanghai
place xinjiang | name: Xinjiang
place tibet | name: Tibet
place guangzhou | name: Guangzhou ; Guangdong
place shenzhen | name: Shenzhen
place tianjin | name: Tianjin
place chongqing | name: Chongqing
place wuhan | name: Wuhan
place xi-an | name: Xi'an ; Xian
place urumqi | name: Urumqi
place hangzhou | name: Hangzhou
place qingdao | name: Qingdao
place chengdu | name: Chengdu
place yiwu | name: Yiwu
place ningxia | name: Ningxia
place hainan | name: Hainan
place sichuan | name: Sichuan
place yunnan | name: Yunnan
place horgos | name: Horgos ; Khorgos
place nanjing | name: Nanjing
place dalian | name: Dalian
place inner-mongolia | name: Inner Mongolia
place gansu | name: Gansu
place shandong | name: Shandong
place kashgar | name: Kashgar
place guangxi | name: Guangxi
place hebei | name: Hebei
place hunan | name: Hunan
place heilongjiang | name: Heilongjiang
place hiroshima | name: Hiroshima
place nagasaki | name: Nagasaki
place osaka | name: Osaka
place okinawa | name: Okinawa
place fukushima | name: Fukushima
place kyoto | name: Kyoto
place busan | name: Busan ; Pusan
place incheon | name: Incheon
place jeju | name: Jeju
place kaesong | name: Kaesong
place yongbyon | name: Yongbyon
place panmunjom | name: Panmunjom
place almaty | name: Almaty ; Alma-Ata
place aktau | name: Aktau
place shymkent | name: Shymkent
place karaganda | name: Karaganda
place baikonur | name: Baikonur
place atyrau | name: Atyrau
place aktobe | name: Aktobe
place pavlodar | name: Pavlodar
place turkistan | name: Turkistan
place kyzylorda | name: Kyzylorda
place semipalatinsk | name: Semipalatinsk
place khorgas | name: Khorgas
place samarkand | name: Samarkand
place bukhara | name: Bukhara
place khorezm | name: Khorezm
place khiva | name: Khiva
place termez | name: Termez
place fergana | name: Fergana
place andijan | name: Andijan
place karakalpakstan | name: Karakalpakstan
place awaza | name: Awaza
place turkmenbashi | name: Turkmenbashi
place mary | name: Mary [weak]
place osh | name: Osh
place issyk-kul | name: Issyk-Kul
place jalal-abad | name: Jalal-Abad
place manas | name: Manas
place khujand | name: Khujand
place gorno-badakhshan | name: Gorno-Badakhshan
place nagorno-karabakh | name: Nagorno-Karabakh ; Karabakh
place nakhchivan | name: Nakhchivan
place shusha | name: Shusha
place ganja | name: Ganja
place khankendi | name: Khankendi ; Stepanakert
place abkhazia | name: Abkhazia
place south-ossetia | name: South Ossetia
place batumi | name: Batumi
place st-petersburg | name: St. Petersburg ; Saint Petersburg ; St Petersburg
place chechnya | name: Chechnya
place dagestan | name: Dagestan
place sochi | name: Sochi
place kazan | name: Kazan [weak]
place tatarstan | name: Tatarstan
place vladivostok | name: Vladivostok
place rostov | name: Rostov
place belgorod | name: Belgorod
place kursk | name: Kursk
place novorossiysk | name: Novorossiysk
place astrakhan | name: Astrakhan
place kaliningrad | name: Kaliningrad
place yekaterinburg | name: Yekaterinburg
place novosibirsk | name: Novosibirsk
place ufa | name: Ufa
place siberia | name: Siberia
place ingushetia | name: Ingushetia
place grozny | name: Grozny
place volgograd | name: Volgograd
place crimea | name: Crimea
place donetsk | name: Donetsk
place luhansk | name: Luhansk ; Lugansk
place donbas | name: Donbas ; Donbass
place kharkiv | name: Kharkiv ; Kharkov
place odessa | name: Odessa ; Odesa
place mariupol | name: Mariupol
place lviv | name: Lviv
place zaporizhzhia | name: Zaporizhzhia ; Zaporizhia
place kherson | name: Kherson
place sevastopol | name: Sevastopol
place bakhmut | name: Bakhmut
place bucha | name: Bucha
place eastern-ukraine | name: eastern Ukraine ; east Ukraine
place sloviansk | name: Sloviansk ; Slaviansk
place dnipro | name: Dnipro
place chernobyl | name: Chernobyl
place debaltseve | name: Debaltseve
place mukacheve | name: Mukacheve
place brest | name: Brest [weak]
place gomel | name: Gomel
place krakow | name: Krakow
place gdansk | name: Gdansk
place munich | name: Munich
place hamburg | name: Hamburg
place frankfurt | name: Frankfurt
place cologne | name: Cologne
place bonn | name: Bonn
place dusseldorf | name: Dusseldorf
place stuttgart | name: Stuttgart
place bavaria | name: Bavaria
place saxony | name: Saxony
place ramstein | name: Ramstein
place dresden | name: Dresden
place freital | name: Freital
place marseille | name: Marseille
place lyon | name: Lyon
place calais | name: Calais
place nice | name: Nice [weak]
place strasbourg | name: Strasbourg
place toulouse | name: Toulouse
place corsica | name: Corsica
place cannes | name: Cannes
place isere | name: Isere
place normandy | name: Normandy
place manchester | name: Manchester
place birmingham | name: Birmingham
place liverpool | name: Liverpool
place edinburgh | name: Edinburgh
place glasgow | name: Glasgow
place belfast | name: Belfast
place cambridge | name: Cambridge [weak]
place oxford | name: Oxford
place folkestone | name: Folkestone
place dover | name: Dover
place milan | name: Milan [weak]
place naples | name: Naples
place sicily | name: Sicily
place lampedusa | name: Lampedusa
place turin | name: Turin
place venice | name: Venice
place palermo | name: Palermo
place sardinia | name: Sardinia
place barcelona | name: Barcelona
place ceuta | name: Ceuta
place melilla | name: Melilla
place seville | name: Seville
place valencia | name: Valencia
place malaga | name: Malaga
place basque-country | name: Basque Country
place canary-islands | name: Canary Islands
place porto | name: Porto [weak]
place rotterdam | name: Rotterdam
place antwerp | name: Antwerp
place leuven | name: Leuven
place geneva | name: Geneva [weak]
place zurich | name: Zurich
place lausanne | name: Lausanne [weak]
place basel | name: Basel
place montreux | name: Montreux [weak]
place salzburg | name: Salzburg
place thessaloniki | name: Thessaloniki
place kos | name: Kos [weak]
place lesbos | name: Lesbos ; Lesvos
place crete | name: Crete
place samos | name: Samos
place idomeni | name: Idomeni
place rhodes | name: Rhodes [weak]
place larnaca | name: Larnaca
place limassol | name: Limassol
place northern-cyprus | name: Northern Cyprus
place malmo | name: Malmo
place gothenburg | name: Gothenburg
place utoya | name: Utoya
place szeged | name: Szeged
place novi-sad | name: Novi Sad
place presevo | name: Presevo
place srebrenica | name: Srebrenica
place banja-luka | name: Banja Luka
place republika-srpska | name: Republika Srpska
place mostar | name: Mostar
place mitrovica | name: Mitrovica
place transnistria | name: Transnistria
place new-york | name: New York [weak]
place los-angeles | name: Los Angeles
place chicago | name: Chicago
place texas | name: Texas
place california | name: California
place florida | name: Florida
place boston | name: Boston
place houston | name: Houston
place miami | name: Miami
place san-francisco | name: San Francisco
place guantanamo | name: Guantanamo ; Guantanamo Bay
place hawaii | name: Hawaii
place alaska | name: Alaska
place ohio | name: Ohio
place virginia | name: Virginia [weak]
place maryland | name: Maryland
place chattanooga | name: Chattanooga
place ferguson | name: Ferguson [weak]
place charleston | name: Charleston
place detroit | name: Detroit
place seattle | name: Seattle
place philadelphia | name: Philadelphia
place arizona | name: Arizona
place atlanta | name: Atlanta
place las-vegas | name: Las Vegas
place pennsylvania | name: Pennsylvania
place michigan | name: Michigan
place illinois | name: Illinois
place new-jersey | name: New Jersey
place louisiana | name: Louisiana
place toronto | name: Toronto
place montreal | name: Montreal
place quebec | name: Quebec
place vancouver | name: Vancouver
place alberta | name: Alberta
place tijuana | name: Tijuana
place cancun | name: Cancun
place guerrero | name: Guerrero
place ciudad-juarez | name: Ciudad Juarez
place chiapas | name: Chiapas
place sao-paulo | name: Sao Paulo
place rio-de-janeiro | name: Rio de Janeiro
place fortaleza | name: Fortaleza
place belem | name: Belem
place rosario | name: Rosario
place cordoba | name: Cordoba [weak]
place medellin | name: Medellin
place cali | name: Cali
place maracaibo | name: Maracaibo
place santiago-de-cuba | name: Santiago de Cuba
place tigray | name: Tigray
place amhara | name: Amhara
place oromia | name: Oromia
place ogaden | name: Ogaden
place dire-dawa | name: Dire Dawa
place benishangul-gumuz | name: Benishangul-Gumuz
place mombasa | name: Mombasa
place garissa | name: Garissa
place mandera | name: Mandera
place dadaab | name: Dadaab
place lamu | name: Lamu
place westgate | name: Westgate
place entebbe | name: Entebbe
place arusha | name: Arusha
place zanzibar | name: Zanzibar
place goma | name: Goma
place north-kivu | name: North Kivu ; South Kivu ; Kivu
place bukavu | name: Bukavu
place beni | name: Beni [weak]
place ituri | name: Ituri
place katanga | name: Katanga
place lubumbashi | name: Lubumbashi
place bouar | name: Bouar
place bambari | name: Bambari
place douala | name: Douala
place maroua | name: Maroua
place fotokol | name: Fotokol
place abeche | name: Abeche
place diffa | name: Diffa
place agadez | name: Agadez
place zinder | name: Zinder
place tillaberi | name: Tillaberi
place lagos | name: Lagos
place borno | name: Borno
place maiduguri | name: Maiduguri
place kano | name: Kano
place kaduna | name: Kaduna
place jos | name: Jos [weak]
place yobe | name: Yobe
place adamawa | name: Adamawa
place chibok | name: Chibok
place niger-delta | name: Niger Delta
place zaria | name: Zaria
place gombe | name: Gombe
place plateau-state | name: Plateau State
place zamfara | name: Zamfara
place damaturu | name: Damaturu
place gao | name: Gao
place timbuktu | name: Timbuktu
place kidal | name: Kidal
place mopti | name: Mopti
place northern-mali | name: northern Mali
place azawad | name: Azawad
place sevare | name: Sevare
place djibo | name: Djibo
place bobo-dioulasso | name: Bobo-Dioulasso
place casamance | name: Casamance
place johannesburg | name: Johannesburg
place cape-town | name: Cape Town
place durban | name: Durban
place cabo-delgado | name: Cabo Delgado
place cabinda | name: Cabinda
place toamasina | name: Toamasina
place bali | name: Bali
place aceh | name: Aceh
place sumatra | name: Sumatra
place java | name: Java [weak]
place papua | name: Papua
place bandung | name: Bandung
place sulawesi | name: Sulawesi
place surabaya | name: Surabaya
place penang | name: Penang
place sabah | name: Sabah
place langkawi | name: Langkawi
place johor | name: Johor
place mindanao | name: Mindanao
place sulu | name: Sulu
place marawi | name: Marawi
place cebu | name: Cebu
place davao | name: Davao
place spratly-islands | name: Spratly Islands
place pattani | name: Pattani
place phuket | name: Phuket
place yala | name: Yala
place chiang-mai | name: Chiang Mai
place narathiwat | name: Narathiwat
place ho-chi-minh-city | name: Ho Chi Minh City
place da-nang | name: Da Nang
place rakhine | name: Rakhine ; Arakan
place mandalay | name: Mandalay
place shan-state | name: Shan State
place kachin | name: Kachin
place kokang | name: Kokang
place siem-reap | name: Siem Reap
place sydney | name: Sydney [weak]
place melbourne | name: Melbourne
place brisbane | name: Brisbane
place perth | name: Perth
place queensland | name: Queensland
place darwin | name: Darwin [weak]
place auckland | name: Auckland
place christchurch | name: Christchurch
place kaohsiung | name: Kaohsiung

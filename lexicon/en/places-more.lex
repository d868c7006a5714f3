# Cities, waters, regions, borders and sites in English, beside places.lex. Names that are also common words are weak.
@language en
@source   our own
@source   GeoNames cities (CC BY 4.0)
@licence  CC BY 4.0
@date     2026-11-24

place red-sea | name: Red Sea
place mediterranean | name: Mediterranean Sea ; Eastern Mediterranean
place arabian-gulf | name: Arabian Gulf ; Persian Gulf
place gulf-of-aden | name: Gulf of Aden
place gulf-of-oman | name: Gulf of Oman ; Sea of Oman
place arabian-sea | name: Arabian Sea
place strait-of-hormuz | name: Strait of Hormuz ; Hormuz Strait ; Straits of Hormuz
place gulf-of-aqaba | name: Gulf of Aqaba
place gulf-of-suez | name: Gulf of Suez
place tiran | name: Tiran Island ; Strait of Tiran ; Tiran and Sanafir
place black-sea | name: Black Sea
place caspian-sea | name: Caspian Sea
place sea-of-azov | name: Sea of Azov
place bosphorus | name: Bosphorus ; Bosporus
place dardanelles | name: Dardanelles
place baltic-sea | name: Baltic Sea
place north-sea | name: North Sea
place barents-sea | name: Barents Sea
place arctic-ocean | name: Arctic Ocean
place south-china-sea | name: South China Sea
place east-china-sea | name: East China Sea
place yellow-sea | name: Yellow Sea
place sea-of-japan | name: Sea of Japan
place taiwan-strait | name: Taiwan Strait ; Taiwan Straits
place strait-of-malacca | name: Strait of Malacca ; Malacca Strait
place bay-of-bengal | name: Bay of Bengal
place indian-ocean | name: Indian Ocean
place atlantic-ocean | name: Atlantic Ocean
place pacific-ocean | name: Pacific Ocean
place gulf-of-guinea | name: Gulf of Guinea
place gulf-of-mexico | name: Gulf of Mexico
place caribbean-sea | name: Caribbean Sea
place panama-canal | name: Panama Canal
place strait-of-gibraltar | name: Strait of Gibraltar
place english-channel | name: English Channel
place aegean-sea | name: Aegean Sea
place adriatic-sea | name: Adriatic Sea
place marmara-sea | name: Sea of Marmara ; Marmara Sea
place aral-sea | name: Aral Sea
place lake-chad | name: Lake Chad
place lake-victoria | name: Lake Victoria
place nile | name: Nile River ; River Nile ; Nile Basin
place euphrates | name: Euphrates
place tigris | name: Tigris River
place shatt-al-arab | name: Shatt al-Arab
place jordan-river | name: Jordan River ; Jordan Valley
place litani | name: Litani River ; Litani
place amu-darya | name: Amu Darya
place syr-darya | name: Syr Darya
place danube | name: Danube
place dnipro-2 | name: Dnieper ; Dnipro River
place volga | name: Volga River
place indus | name: Indus River
place ganges | name: Ganges
place mekong | name: Mekong River ; Mekong
place yangtze | name: Yangtze River ; Yangtze
place yellow-river | name: Yellow River
place gerd | name: Grand Ethiopian Renaissance Dam ; Renaissance Dam ; GERD [caps]
place aswan-high-dam | name: Aswan High Dam
place kakhovka-dam | name: Kakhovka dam
place mosul-dam | name: Mosul dam ; Mosul Dam
place rogun-dam | name: Rogun dam ; Rogun Dam
place caucasus | name: South Caucasus ; North Caucasus
place sahel | name: Sahel region ; Sahel
place horn-of-africa | name: Horn of Africa
place great-lakes-africa | name: African Great Lakes ; Great Lakes region
place balkans | name: Balkans ; Western Balkans
place baltics | name: Baltic states
place levant | name: Levant
place maghreb | name: Maghreb
place indochina | name: Indochina
place korean-peninsula | name: Korean Peninsula ; Korean peninsula
place arabian-peninsula | name: Arabian Peninsula ; Arabian peninsula
place gaza-envelope | name: Gaza envelope
place philadelphi | name: Philadelphi Corridor ; Philadelphi corridor
place netzarim | name: Netzarim Corridor ; Netzarim corridor
place shujaiya | name: Shujaiya ; Shejaiya
place mawasi | name: Al-Mawasi ; al-Mawasi
place sheikh-jarrah | name: Sheikh Jarrah
place erez | name: Erez crossing ; Erez Crossing
place allenby | name: Allenby Bridge ; King Hussein Bridge
place bab-al-hawa | name: Bab al-Hawa
place bab-al-salam | name: Bab al-Salam ; Bab al-Salameh
place nassib | name: Nassib crossing ; Nasib border crossing
place masnaa | name: Masnaa crossing ; Masnaa border crossing
place trebil | name: Trebil ; Turaibil
place safwan | name: Safwan crossing
place arar-crossing | name: Arar crossing ; Arar border crossing
place khosravi | name: Mundhiriya crossing
place ibrahim-khalil | name: Ibrahim Khalil crossing ; Habur
place fishkhabour | name: Faysh Khabur ; Fishkhabour
place spin-boldak | name: Spin Boldak
place wagah | name: Wagah ; Wagah border
place line-of-control | name: Line of Control
place dmz-korea | name: Korean Demilitarized Zone ; Demilitarized Zone
place blue-line | name: Blue Line [weak]
place durand-line | name: Durand Line
place green-line-cyprus | name: UN buffer zone in Cyprus
place lachin | name: Lachin ; Lachin corridor ; Lachin Corridor
place zangezur | name: Zangezur corridor ; Zangezur Corridor ; Zangezur
place suwalki | name: Suwalki Gap ; Suwałki Gap
place kaliningrad-region | name: Kaliningrad exclave ; Kaliningrad Oblast
place kursk-region | name: Kursk region ; Kursk Oblast
place belgorod-region | name: Belgorod region ; Belgorod Oblast
place luhansk-region | name: Luhansk region ; Lugansk region
place donetsk-region | name: Donetsk region
place zaporizhzhia-npp | name: Zaporizhzhia nuclear plant ; Zaporizhzhia nuclear power plant
place snake-island | name: Snake Island
place kerch-bridge | name: Crimean Bridge ; Kerch Bridge ; Kerch Strait
place pokrovsk | name: Pokrovsk
place avdiivka | name: Avdiivka
place izium | name: Izium ; Izyum
place lyman | name: Lyman city
place kupiansk | name: Kupiansk ; Kupyansk
place irpin | name: Irpin
place bushehr-npp | name: Bushehr nuclear plant ; Bushehr nuclear power plant
place arak-reactor | name: Arak reactor ; Arak heavy water reactor
place kharg | name: Kharg Island
place qeshm | name: Qeshm
place abu-musa | name: Abu Musa
place greater-tunb | name: Greater Tunb
place lesser-tunb | name: Lesser Tunb
place barakah | name: Barakah plant ; Barakah nuclear plant
place al-dhafra | name: Al Dhafra Air Base
place fujairah-port | name: Fujairah port ; Port of Fujairah
place ain-al-asad | name: Ain al-Asad ; Al-Asad Air Base ; Ain al-Assad
place grand-faw | name: Grand Faw Port ; Al-Faw port
place khor-abdullah | name: Khor Abdullah
place durra-field | name: Durra gas field ; Durra field
place hmeimim | name: Hmeimim ; Khmeimim
place tanf | name: Al-Tanf ; al-Tanf
place al-hol | name: al-Hol camp ; Al-Hol camp
place rojava | name: Rojava ; northeast Syria ; northeastern Syria
place jabal-al-arab | name: Jabal al-Arab ; Jabal al-Druze
place mount-hermon | name: Mount Hermon
place syrian-coast | name: Syrian coast
place north-gaza | name: northern Gaza ; north Gaza
place south-gaza | name: southern Gaza
place ras-el-hekma | name: Ras El-Hekma ; Ras el-Hekma
place new-capital-egypt | name: New Administrative Capital
place ain-sokhna | name: Ain Sokhna ; Ain Sukhna
place dabaa | name: El Dabaa ; El-Dabaa nuclear plant
place zohr | name: Zohr field ; Zohr gas field
place western-desert | name: Egypt's Western Desert
place oil-crescent | name: oil crescent ; Oil Crescent
place wadi-al-shati | name: Wadi al-Shati
place al-watiya | name: al-Watiya airbase ; al-Watiya air base
place el-fasher-region | name: North Darfur
place south-darfur | name: South Darfur
place west-darfur | name: West Darfur
place gezira-state | name: Gezira state ; Gezira State
place al-fashaga | name: al-Fashaga ; Al-Fashaga
place jubaland | name: Jubaland
place berbera | name: Berbera
place sahara-region | name: Sahara Desert ; Sahara desert
place liptako-gourma | name: Liptako-Gourma
place kidal-region | name: Kidal region
place eastern-congo | name: eastern Congo ; eastern DRC
place anglophone-cameroon | name: Anglophone regions
place afar | name: Afar region
place somali-region | name: Somali region of Ethiopia
place gambella | name: Gambella
place western-sahara-wall | name: Moroccan berm
place scarborough | name: Scarborough Shoal
place second-thomas-shoal | name: Second Thomas Shoal
place paracel | name: Paracel Islands
place senkaku | name: Senkaku Islands ; Diaoyu Islands
place dokdo | name: Dokdo ; Takeshima
place kuril | name: Kuril Islands ; Kurils
place kinmen | name: Kinmen
place aksai-chin | name: Aksai Chin
place doklam | name: Doklam
place galwan | name: Galwan Valley ; Galwan
place siachen | name: Siachen
place arunachal | name: Arunachal Pradesh
place jammu-kashmir | name: Indian-administered Kashmir
place azad-kashmir | name: Azad Kashmir ; Pakistan-administered Kashmir
place gilgit | name: Gilgit-Baltistan
place pahalgam | name: Pahalgam
place wakhan | name: Wakhan Corridor ; Wakhan
place fergana-valley | name: Fergana Valley ; Ferghana Valley
place pamir | name: Pamir Mountains ; Pamirs
place tian-shan | name: Tian Shan
place baikonur-2 | name: Baikonur Cosmodrome
place tengiz | name: Tengiz field ; Tengiz oil field
place kashagan | name: Kashagan
place irkeshtam | name: Irkeshtam
place torugart | name: Torugart
place batken-region | name: Batken region
place galkynysh | name: Galkynysh
place alat-port | name: Alat port ; Port of Alat
place anaklia | name: Anaklia
place metsamor | name: Metsamor
place akkuyu | name: Akkuyu
place imrali | name: Imrali
place ceyhan | name: Ceyhan
place kandil-mountains | name: Qandil Mountains ; Qandil mountains
place ain-dara | name: Ain Dara
place guam-island | name: island of Guam
place chagos | name: Chagos Archipelago
place falklands-region | name: Malvinas
place essequibo | name: Essequibo
place darien | name: Darien Gap ; Darién Gap
place amazon | name: Amazon rainforest ; Amazon basin
place patagonia | name: Patagonia
place mar-a-lago | name: Mar-a-Lago
place silicon-valley | name: Silicon Valley
place vostochny | name: Vostochny Cosmodrome ; Vostochny
place novaya-zemlya | name: Novaya Zemlya
place yamal | name: Yamal
place sakhalin | name: Sakhalin
place kamchatka | name: Kamchatka
place bashkortostan | name: Bashkortostan
place north-ossetia | name: North Ossetia
place kabardino | name: Kabardino-Balkaria
place far-east-russia | name: Russian Far East
place altai-region | name: Altai Republic ; Altai region
place zhejiang | name: Zhejiang
place jiangsu | name: Jiangsu
place fujian | name: Fujian
place anhui | name: Anhui
place jiangxi | name: Jiangxi
place henan | name: Henan
place hubei | name: Hubei
place guizhou | name: Guizhou
place shaanxi | name: Shaanxi
place shanxi | name: Shanxi
place liaoning | name: Liaoning
place jilin-province | name: Jilin Province ; Jilin province
place qinghai | name: Qinghai
place boao-town | name: town of Boao
place alashankou | name: Alashankou ; Alataw Pass
place khunjerab | name: Khunjerab Pass ; Khunjerab
place greater-bay-area | name: Greater Bay Area ; Guangdong-Hong Kong-Macao Greater Bay Area
place yangtze-delta | name: Yangtze River Delta
place diaoyutai | name: Diaoyutai State Guesthouse
place great-hall | name: Great Hall of the People
place taksim | name: Taksim Square
place maidan | name: Maidan
place red-square | name: Red Square
place azovstal | name: Azovstal
place evin | name: Evin Prison ; Evin prison
place saydnaya | name: Saydnaya ; Sednaya
place beirut-port | name: Beirut port ; Port of Beirut
place hodeidah-port | name: Hodeidah port ; Port of Hodeidah
place ras-issa | name: Ras Isa ; Ras Issa
place mayun | name: Perim Island ; Mayun
place kamaran | name: Kamaran Island
place hanish | name: Hanish Islands
place farasan | name: Farasan Islands
place arafat-site | name: Mount Arafat
place grand-mosque | name: Grand Mosque in Mecca
place prophets-mosque | name: Prophet's Mosque
place hejaz | name: Hejaz
place empty-quarter | name: Empty Quarter
place king-fahd-causeway | name: King Fahd Causeway
place shaybah | name: Shaybah field
place yanbu-port | name: Yanbu port
place ghawar | name: Ghawar
place north-field | name: North Field ; North Field gas
place south-pars | name: South Pars
place dongguan | name: Dongguan
place foshan | name: Foshan
place shenyang | name: Shenyang
place suzhou | name: Suzhou
place abidjan | name: Abidjan
place harbin | name: Harbin
place hefei | name: Hefei
place changchun | name: Changchun
place xiamen | name: Xiamen
place surat | name: Surat
place bao-an | name: Bao'an
place wuxi | name: Wuxi
place jinan | name: Jinan
place taiyuan | name: Taiyuan
place zhengzhou | name: Zhengzhou
place shijiazhuang | name: Shijiazhuang
place kunming | name: Kunming
place zhongshan | name: Zhongshan
place nanning | name: Nanning
place shantou | name: Shantou
place faisalabad | name: Faisalabad
place yokohama | name: Yokohama
place fuzhou | name: Fuzhou
place ningbo | name: Ningbo
place ibadan | name: Ibadan
place puyang | name: Puyang
place shiyan | name: Shiyan
place tangshan | name: Tangshan
place luliang | name: Luliang
place changzhou | name: Changzhou
place zibo | name: Zibo
place pune | name: Pune
place changsha | name: Changsha
place quezon | name: Quezon
place jaipur | name: Jaipur
place guiyang | name: Guiyang
place lanzhou | name: Lanzhou
place huizhou | name: Huizhou
place haikou | name: Haikou
place taichung | name: Taichung
place kanpur | name: Kanpur
place linyi | name: Linyi
place baoding | name: Baoding
place brooklyn | name: Brooklyn
place guayaquil | name: Guayaquil
place belo-horizonte | name: Belo Horizonte
place salvador | name: Salvador [weak]
place gazipur | name: Gazipur
place wenzhou | name: Wenzhou
place haiphong | name: Haiphong
place yunfu | name: Yunfu
place bekasi | name: Bekasi
place kumasi | name: Kumasi
place gujranwala | name: Gujranwala
place huai-an | name: Huai'an
place lucknow | name: Lucknow
place medan | name: Medan
place nagpur | name: Nagpur
place daegu | name: Daegu
place nanchang | name: Nanchang
place hohhot | name: Hohhot
place nagoya | name: Nagoya
place queens | name: Queens [weak]
place shaoxing | name: Shaoxing
place nantong | name: Nantong
place yantai | name: Yantai
place manaus | name: Manaus
place zhuhai | name: Zhuhai
place baotou | name: Baotou
place coimbatore | name: Coimbatore
place qingyang | name: Qingyang
place port-harcourt | name: Port Harcourt
place mbuji-mayi | name: Mbuji-Mayi
place kunshan | name: Kunshan
place al-mawsil-al-jadidah | name: Al Mawsil al Jadidah
place weifang | name: Weifang
place zunyi | name: Zunyi
place al-basrah-al-qadimah | name: Al Basrah al Qadimah
place lianyungang | name: Lianyungang
place indore | name: Indore
place ganzhou | name: Ganzhou
place sapporo | name: Sapporo
place curitiba | name: Curitiba
place jieyang | name: Jieyang
place jilin | name: Jilin
place nanchong | name: Nanchong
place tainan | name: Tainan
place datong | name: Datong
place thane | name: Thane
place santa-cruz-de-la-sierra | name: Santa Cruz de la Sierra
place vadodara | name: Vadodara
place nanyang | name: Nanyang
place bhopal | name: Bhopal
place jiangmen | name: Jiangmen
place jiangyin | name: Jiangyin
place fuyang | name: Fuyang
place chaozhou | name: Chaozhou
place qingyuan | name: Qingyuan
place tai-an | name: Tai'an
place soweto | name: Soweto
place puebla | name: Puebla
place patna | name: Patna
place xining | name: Xining
place changshu | name: Changshu
place palembang | name: Palembang
place huainan | name: Huainan
place semarang | name: Semarang
place recife | name: Recife
place phoenix | name: Phoenix [weak]
place lu-an | name: Lu'an
place ludhiana | name: Ludhiana
place yancheng | name: Yancheng
place fukuoka | name: Fukuoka
place taizhou | name: Taizhou
place daqing | name: Daqing
place wuhu | name: Wuhu
place dazhou | name: Dazhou
place yangzhou | name: Yangzhou
place guilin | name: Guilin
place zhaoqing | name: Zhaoqing
place mianyang | name: Mianyang
place wanzhou | name: Wanzhou
place putian | name: Putian
place kawasaki | name: Kawasaki
place shangqiu | name: Shangqiu
place goiania | name: Goiania
place san-antonio | name: San Antonio
place kobe | name: Kobe
place can-tho | name: Can Tho
place khulna | name: Khulna
place porto-alegre | name: Porto Alegre
place yinchuan | name: Yinchuan
place manhattan | name: Manhattan
place nashik | name: Nashik
place daejeon | name: Daejeon
place adelaide | name: Adelaide
place quanzhou | name: Quanzhou
place madurai | name: Madurai
place jinhua | name: Jinhua
place cixi | name: Cixi
place changde | name: Changde
place kaifeng | name: Kaifeng
place anshan | name: Anshan
place karaj | name: Karaj
place baoji | name: Baoji
place suqian | name: Suqian
place liuzhou | name: Liuzhou
place tirunelveli | name: Tirunelveli
place kayseri | name: Kayseri
place zhangjiagang | name: Zhangjiagang
place agra | name: Agra
place makassar | name: Makassar
place jinjiang | name: Jinjiang
place faridabad | name: Faridabad
place bozhou | name: Bozhou
place qujing | name: Qujing
place san-diego | name: San Diego
place zhanjiang | name: Zhanjiang
place fushun | name: Fushun
place gwangju | name: Gwangju
place rajkot | name: Rajkot
place luoyang | name: Luoyang
place guadalajara | name: Guadalajara
place the-bronx | name: The Bronx
place guankou | name: Guankou
place handan | name: Handan
place bannu | name: Bannu
place yichang | name: Yichang
place heze | name: Heze
place jamshedpur | name: Jamshedpur
place dallas | name: Dallas
place saitama | name: Saitama
place gorakhpur | name: Gorakhpur
place liupanshui | name: Liupanshui
place maoming | name: Maoming
place calgary | name: Calgary
place callao | name: Callao
place qinzhou | name: Qinzhou
place luohe | name: Luohe
place xiangyang | name: Xiangyang
place yangjiang | name: Yangjiang
place yixing | name: Yixing
place xuchang | name: Xuchang
place zigong | name: Zigong
place nizhniy-novgorod | name: Nizhniy Novgorod
place jepara | name: Jepara
place xuzhou | name: Xuzhou
place neijiang | name: Neijiang
place heshan | name: Heshan
place kananga | name: Kananga
place jining | name: Jining
place barquisimeto | name: Barquisimeto
place shubra-al-khaymah | name: Shubra al Khaymah
place xinyang | name: Xinyang
place liaocheng | name: Liaocheng
place jinzhong | name: Jinzhong
place meerut | name: Meerut
place changzhi | name: Changzhi
place tianshui | name: Tianshui
place barranquilla | name: Barranquilla
place chelyabinsk | name: Chelyabinsk
place merida | name: Merida
place weinan | name: Weinan
place ghaziabad | name: Ghaziabad
place matola | name: Matola
place dhanbad | name: Dhanbad
place suwon | name: Suwon
place kisangani | name: Kisangani
place jiaxing | name: Jiaxing
place aurangabad | name: Aurangabad
place omsk | name: Omsk
place guarulhos | name: Guarulhos
place varanasi | name: Varanasi
place batam | name: Batam
place jiujiang | name: Jiujiang
place samara | name: Samara
place aba | name: Aba [weak]
place amritsar | name: Amritsar
place anyang | name: Anyang
place vijayawada | name: Vijayawada
place bijie | name: Bijie
place monterrey | name: Monterrey
place rostov-na-donu | name: Rostov-na-Donu
place zhuzhou | name: Zhuzhou
place bogor | name: Bogor
place touba | name: Touba
place ranchi | name: Ranchi
place shangrao | name: Shangrao
place huaibei | name: Huaibei
place meishan | name: Meishan
place mwanza | name: Mwanza
place sendai | name: Sendai
place ulsan | name: Ulsan
place krasnoyarsk | name: Krasnoyarsk
place guigang | name: Guigang
place jabalpur | name: Jabalpur
place ilorin | name: Ilorin
place hengyang | name: Hengyang
place prayagraj | name: Prayagraj
place visakhapatnam | name: Visakhapatnam
place yulin | name: Yulin
place jodhpur | name: Jodhpur
place gwalior | name: Gwalior
place jingzhou | name: Jingzhou
place gqeberha | name: Gqeberha
place voronezh | name: Voronezh
place xinxiang | name: Xinxiang
place yichun | name: Yichun
place sokoto | name: Sokoto
place xianyang | name: Xianyang
place mexicali | name: Mexicali
place pointe-noire | name: Pointe-Noire
place maceio | name: Maceio
place campinas | name: Campinas
place sanya | name: Sanya
place rangpur | name: Rangpur
place comilla | name: Comilla
place shaoguan | name: Shaoguan
place raipur | name: Raipur
place changwon | name: Changwon
place longyan | name: Longyan
place yongzhou | name: Yongzhou
place zamboanga | name: Zamboanga
place huzhou | name: Huzhou
place edmonton | name: Edmonton
place wuwei | name: Wuwei
place jacksonville | name: Jacksonville
place arequipa | name: Arequipa
place fort-worth | name: Fort Worth
place hanzhong | name: Hanzhong
place hezhou | name: Hezhou
place dongying | name: Dongying
place luzhou | name: Luzhou
place meizhou | name: Meizhou
place yueyang | name: Yueyang
place laiwu | name: Laiwu
place benxi | name: Benxi
place perm | name: Perm
place chiba | name: Chiba
place pingdingshan | name: Pingdingshan
place sargodha | name: Sargodha
place bengbu | name: Bengbu
place chandigarh | name: Chandigarh
place guwahati | name: Guwahati
place xiangtan | name: Xiangtan
place linfen | name: Linfen
place zhenjiang | name: Zhenjiang
place enugu | name: Enugu
place huludao | name: Huludao
place kitakyushu | name: Kitakyushu
place baoshan | name: Baoshan
place rui-an | name: Rui'an
place mysuru | name: Mysuru
place trujillo | name: Trujillo
place salem | name: Salem [weak]
place sao-luis | name: Sao Luis
place cartagena | name: Cartagena
place columbus | name: Columbus [weak]
place sialkot | name: Sialkot
place charlotte | name: Charlotte [weak]
place laibin | name: Laibin
place warri | name: Warri
place padang | name: Padang
place xiaogan | name: Xiaogan
place campo-grande | name: Campo Grande
place ziyang | name: Ziyang
place bahawalpur | name: Bahawalpur
place quzhou | name: Quzhou
place blantyre | name: Blantyre
place zaozhuang | name: Zaozhuang
place krasnodar | name: Krasnodar
place natal | name: Natal
place pingxiang | name: Pingxiang
place indianapolis | name: Indianapolis
place gurugram | name: Gurugram
place bhubaneswar | name: Bhubaneswar
place zhoushan | name: Zhoushan
place puning | name: Puning
place teresina | name: Teresina
place ankang | name: Ankang
place jalandhar | name: Jalandhar
place langfang | name: Langfang
place jiaozuo | name: Jiaozuo
place wanxian | name: Wanxian
place guang-an | name: Guang'an
place johor-bahru | name: Johor Bahru
place malang | name: Malang
place saratov | name: Saratov
place weihai | name: Weihai
place cochabamba | name: Cochabamba
place xinyu | name: Xinyu
place pietermaritzburg | name: Pietermaritzburg
place yibin | name: Yibin
place naucalpan-de-juarez | name: Naucalpan de Juarez
place bouake | name: Bouake
place samarinda | name: Samarinda
place taicang | name: Taicang
place sakai | name: Sakai
place chenzhou | name: Chenzhou
place duque-de-caxias | name: Duque de Caxias
place joao-pessoa | name: Joao Pessoa
place hermosillo | name: Hermosillo
place bhayandar | name: Bhayandar
place culiacan | name: Culiacan
place petaling-jaya | name: Petaling Jaya
place malatya | name: Malatya
place anqing | name: Anqing
place san-pedro-sula | name: San Pedro Sula
place xingtai | name: Xingtai
place niigata | name: Niigata
place hamamatsu | name: Hamamatsu
place kolwezi | name: Kolwezi
place vinh | name: Vinh
place eskisehir | name: Eskisehir
place thiruvananthapuram | name: Thiruvananthapuram
place zhaotong | name: Zhaotong
place panzhihua | name: Panzhihua
place chuzhou | name: Chuzhou
place cucuta | name: Cucuta
place xuancheng | name: Xuancheng
place nampula | name: Nampula
place shangyu | name: Shangyu
place lodz | name: Lodz
place tyumen | name: Tyumen
place erzurum | name: Erzurum
place anshun | name: Anshun
place rajshahi | name: Rajshahi
place dera-ismail-khan | name: Dera Ismail Khan
place wuzhou | name: Wuzhou
place ipoh | name: Ipoh
place qinhuangdao | name: Qinhuangdao
place aligarh | name: Aligarh
place shaoyang | name: Shaoyang
place winnipeg | name: Winnipeg
place bareilly | name: Bareilly
place hegang | name: Hegang
place morelia | name: Morelia
place ma-anshan | name: Ma'anshan
place shah-alam | name: Shah Alam
place shizuishan | name: Shizuishan
place kumamoto | name: Kumamoto
place torreon | name: Torreon
place deyang | name: Deyang
place abeokuta | name: Abeokuta
place yangquan | name: Yangquan
place denver | name: Denver
place denpasar | name: Denpasar
place muzaffarabad | name: Muzaffarabad
place okayama | name: Okayama
place san-luis-potosi | name: San Luis Potosi
place aguascalientes | name: Aguascalientes
place general-santos | name: General Santos
place zhumadian | name: Zhumadian
place sagamihara | name: Sagamihara
place mississauga | name: Mississauga
place namangan | name: Namangan
place zaporizhzhya | name: Zaporizhzhya
place saltillo | name: Saltillo
place subang-jaya | name: Subang Jaya
place warangal | name: Warangal
place tolyatti | name: Tolyatti
place balikpapan | name: Balikpapan
place bauchi | name: Bauchi
place shizuoka | name: Shizuoka
place zhangjiakou | name: Zhangjiakou
place nashville | name: Nashville
place fuxin | name: Fuxin
place huangshi | name: Huangshi
place liaoyang | name: Liaoyang
place beira | name: Beira
place zaragoza | name: Zaragoza
place baise | name: Baise
place binzhou | name: Binzhou
place oklahoma | name: Oklahoma [weak]
place yuncheng | name: Yuncheng
place dezhou | name: Dezhou
place el-paso | name: El Paso
place guntur | name: Guntur
place katsina | name: Katsina
place sanmenxia | name: Sanmenxia
place e-zhou | name: E'zhou
place kitwe | name: Kitwe
place bulawayo | name: Bulawayo
place mudanjiang | name: Mudanjiang
place leshan | name: Leshan
place rizhao | name: Rizhao
place cheonan | name: Cheonan
place pontianak | name: Pontianak
place acapulco-de-juarez | name: Acapulco de Juarez
place puducherry | name: Puducherry
place suining | name: Suining
place brampton | name: Brampton
place portland | name: Portland
place izhevsk | name: Izhevsk
place maturin | name: Maturin
place gold-coast | name: Gold Coast
place cuenca | name: Cuenca
place likasi | name: Likasi
place wroclaw | name: Wroclaw
place hebi | name: Hebi
place tshikapa | name: Tshikapa
place kochi | name: Kochi
place memphis | name: Memphis
place jingmen | name: Jingmen
place barnaul | name: Barnaul
place dandong | name: Dandong
place jeonju | name: Jeonju
place ndola | name: Ndola
place ulyanovsk | name: Ulyanovsk
place panshan | name: Panshan
place louisville | name: Louisville [weak]
place irkutsk | name: Irkutsk
place jiaozhou | name: Jiaozhou
place suizhou | name: Suizhou
place khabarovsk | name: Khabarovsk
place cuiaba | name: Cuiaba
place chizhou | name: Chizhou
place ya-an | name: Ya'an
place yaroslavl | name: Yaroslavl
place kawaguchi | name: Kawaguchi
place jambi | name: Jambi
place benoni | name: Benoni
place jinzhou | name: Jinzhou
place kryvyy-rih | name: Kryvyy Rih
place sanming | name: Sanming
place jamnagar | name: Jamnagar
place lubango | name: Lubango
place shuangyashan | name: Shuangyashan
place pokhara | name: Pokhara
place borama | name: Borama
place luancheng | name: Luancheng
place makhachkala | name: Makhachkala
place huambo | name: Huambo
place mengzi | name: Mengzi
place kagoshima | name: Kagoshima
place rasht | name: Rasht
place mar-del-plata | name: Mar del Plata
place essen | name: Essen [weak]
place shekhupura | name: Shekhupura
place yingkou | name: Yingkou
place zhangzhou | name: Zhangzhou
place reynosa | name: Reynosa
place dortmund | name: Dortmund
place londrina | name: Londrina
place baltimore | name: Baltimore
place bucaramanga | name: Bucaramanga
place genoa | name: Genoa
place hachioji | name: Hachioji
place malacca | name: Malacca
place nha-trang | name: Nha Trang
place kerman | name: Kerman
place orumiyeh | name: Orumiyeh
place jammu | name: Jammu
place gujrat | name: Gujrat
place tomsk | name: Tomsk
place shihezi | name: Shihezi
place nakuru | name: Nakuru
place poznan | name: Poznan
place hamilton | name: Hamilton [weak]
place kota-bharu | name: Kota Bharu
place orenburg | name: Orenburg
place albuquerque | name: Albuquerque
place sukkur | name: Sukkur
place milwaukee | name: Milwaukee
place wenchang | name: Wenchang
place hamhung | name: Hamhung
place kemerovo | name: Kemerovo
place bloemfontein | name: Bloemfontein
place sheffield | name: Sheffield
place siping | name: Siping
place benguela | name: Benguela
place chuxiong | name: Chuxiong
place huaihua | name: Huaihua
place chiclayo | name: Chiclayo
place zahedan | name: Zahedan
place banqiao | name: Banqiao
place nanded | name: Nanded
place kozhikode | name: Kozhikode
place jiamusi | name: Jiamusi
place korla | name: Korla
place porto-velho | name: Porto Velho
place san-miguel-de-tucuman | name: San Miguel de Tucuman
place kuantan | name: Kuantan
place nellore | name: Nellore
place bremen | name: Bremen
place wanning | name: Wanning
place owerri | name: Owerri
place xinzhou | name: Xinzhou
place kalaburagi | name: Kalaburagi
place tucson | name: Tucson
place ajmer | name: Ajmer
place pingdu | name: Pingdu
place fresno | name: Fresno
place mbeya | name: Mbeya
place novokuznetsk | name: Novokuznetsk
place ryazan | name: Ryazan'
place ji-an | name: Ji'an [weak]
place sahiwal | name: Sahiwal
place leeds | name: Leeds
place guli | name: Guli
place aqsu | name: Aqsu
place tanggu | name: Tanggu
place okara | name: Okara
place shangluo | name: Shangluo
place himeji | name: Himeji
place ibague | name: Ibague
place hamadan | name: Hamadan
place qionghai | name: Qionghai
place cangzhou | name: Cangzhou
place surakarta | name: Surakarta
place beihai | name: Beihai
place sacramento | name: Sacramento
place uskudar | name: Uskudar
place penza | name: Penza
place hengshui | name: Hengshui
place dehra-dun | name: Dehra Dun
place salta | name: Salta
place rahim-yar-khan | name: Rahim Yar Khan
place ulhasnagar | name: Ulhasnagar
place guangyuan | name: Guangyuan
place siliguri | name: Siliguri
place nurnberg | name: Nurnberg
place ujjain | name: Ujjain
place hannover | name: Hannover
place azadshahr | name: Azadshahr
place macapa | name: Macapa
place xianning | name: Xianning
place matsuyama | name: Matsuyama
place kasur | name: Kasur
place heroica-matamoros | name: Heroica Matamoros
place tonghua | name: Tonghua
place naberezhnyye-chelny | name: Naberezhnyye Chelny
place lipetsk | name: Lipetsk
place kikwit | name: Kikwit
place florianopolis | name: Florianopolis
place banan | name: Banan
place newcastle | name: Newcastle
place zhangye | name: Zhangye
place kirov | name: Kirov
place zhoukou | name: Zhoukou
place leipzig | name: Leipzig
place pingliang | name: Pingliang
place duisburg | name: Duisburg
place kota-kinabalu | name: Kota Kinabalu
place mangaluru | name: Mangaluru
place zhucheng | name: Zhucheng
place santa-marta | name: Santa Marta
place matsudo | name: Matsudo
place loudi | name: Loudi
place ichikawa | name: Ichikawa
place cheboksary | name: Cheboksary
place pohang | name: Pohang
place shanwei | name: Shanwei
place jianshui | name: Jianshui
place toluca | name: Toluca
place al-khusus | name: Al Khusus
place omaha | name: Omaha
place jijiga | name: Jijiga
place tula | name: Tula
place raleigh | name: Raleigh [weak]
place imus | name: Imus
place xichang | name: Xichang
place bristol | name: Bristol
place east-london | name: East London
place yazd | name: Yazd
place oita | name: Oita
place jincheng | name: Jincheng
place taoyuan | name: Taoyuan
place eldoret | name: Eldoret
place kansas | name: Kansas
place yan-an | name: Yan'an
place vereeniging | name: Vereeniging
place long-beach | name: Long Beach
place shouguang | name: Shouguang
place jingdezhen | name: Jingdezhen
place murcia | name: Murcia
place mesa | name: Mesa [weak]
place halifax | name: Halifax
place morogoro | name: Morogoro
place seeb | name: Seeb
place mykolayiv | name: Mykolayiv
place nanping | name: Nanping
place kanazawa | name: Kanazawa
place gonder | name: Gonder
place mandaluyong | name: Mandaluyong
place longshan | name: Longshan
place maracay | name: Maracay
place tamale | name: Tamale
place heyuan | name: Heyuan
place esna | name: Esna
place huangshan | name: Huangshan
place kurnool | name: Kurnool
place yola | name: Yola
place mek-ele | name: Mek'ele
place nazret | name: Nazret
place colorado-springs | name: Colorado Springs
place huancayo | name: Huancayo
place namp-o | name: Namp'o
place virginia-beach | name: Virginia Beach
place kahama | name: Kahama
place hsinchu | name: Hsinchu
place manado | name: Manado
place lishui | name: Lishui
place eslamshahr | name: Eslamshahr
place chengde | name: Chengde
place basuo | name: Basuo
place ensenada | name: Ensenada
place jundiai | name: Jundiai
place zhangjiajie | name: Zhangjiajie
place fujisawa | name: Fujisawa
place sandakan | name: Sandakan
place laval | name: Laval
place bei-an | name: Bei'an
place manizales | name: Manizales
place kashiwa | name: Kashiwa
place machida | name: Machida
place mataram | name: Mataram
place ningde | name: Ningde
place cusco | name: Cusco
place jiuquan | name: Jiuquan
place kuala-terengganu | name: Kuala Terengganu
place toyota | name: Toyota [weak]
place dingxi | name: Dingxi
place tver | name: Tver
place rio-branco | name: Rio Branco
place oakland | name: Oakland
place takamatsu | name: Takamatsu
place san-juan | name: San Juan
place alor-setar | name: Alor Setar
place tongchuan | name: Tongchuan
place nuevo-laredo | name: Nuevo Laredo
place tampa | name: Tampa
place magnitogorsk | name: Magnitogorsk
place guyuan | name: Guyuan
place minneapolis | name: Minneapolis
place ardabil | name: Ardabil
place chaoyang | name: Chaoyang
place yokosuka | name: Yokosuka
place szczecin | name: Szczecin
place ivanovo | name: Ivanovo
place jixi | name: Jixi
place kuching | name: Kuching
place tongling | name: Tongling
place antofagasta | name: Antofagasta
place dayrah | name: Dayrah
place kisumu | name: Kisumu
place barinas | name: Barinas
place wichita | name: Wichita
place bologna | name: Bologna
place samsun | name: Samsun
place tanga | name: Tanga
place gaomi | name: Gaomi
place san-pedro | name: San-Pedro
place arlington | name: Arlington
place ambato | name: Ambato
place bochum | name: Bochum
place kahramanmaras | name: Kahramanmaras
place chongzuo | name: Chongzuo
place okazaki | name: Okazaki
place bawshar | name: Bawshar
place latur | name: Latur
place tanzhou | name: Tanzhou
place mazatlan | name: Mazatlan
place irapuato | name: Irapuato
place ichinomiya | name: Ichinomiya
place brno | name: Brno
place iasi | name: Iasi
place hechuan | name: Hechuan
place utrecht | name: Utrecht
place dhule | name: Dhule
place rohtak | name: Rohtak
place rustenburg | name: Rustenburg
place bakersfield | name: Bakersfield
place bengkulu | name: Bengkulu
place yogyakarta | name: Yogyakarta
place xuanhua | name: Xuanhua
place bafoussam | name: Bafoussam
place thu-dau-mot | name: Thu Dau Mot
place takasaki | name: Takasaki
place seremban | name: Seremban
place tawau | name: Tawau
place cardiff | name: Cardiff
place fenghuang | name: Fenghuang
place puerto-la-cruz | name: Puerto La Cruz
place vinnytsya | name: Vinnytsya
place usak | name: Usak
place leicester | name: Leicester
place nara-shi | name: Nara-shi
place florence | name: Florence [weak]
place ahilyanagar | name: Ahilyanagar
place huanggang | name: Huanggang
place bydgoszcz | name: Bydgoszcz
place bradford | name: Bradford
place cleveland | name: Cleveland [weak]
place anqiu | name: Anqiu
place alanya | name: Alanya
place new-orleans | name: New Orleans
place keelung | name: Keelung
place jizhou | name: Jizhou
place blumenau | name: Blumenau
place hrodna | name: Hrodna
place wuppertal | name: Wuppertal
place lublin | name: Lublin
place huocheng | name: Huocheng
place aurora | name: Aurora [weak]
place franca | name: Franca
place vitebsk | name: Vitebsk
place taraz | name: Taraz
place lobito | name: Lobito
place zanjan | name: Zanjan
place vladimir | name: Vladimir [weak]
place fengshan | name: Fengshan
place kawagoe | name: Kawagoe
place muzaffarpur | name: Muzaffarpur
place villahermosa | name: Villahermosa
place cabimas | name: Cabimas
place honolulu | name: Honolulu
place anaheim | name: Anaheim
place tarsus | name: Tarsus
place pengze | name: Pengze
place bahir-dar | name: Bahir Dar
place al-mahmudiyah | name: Al Mahmudiyah
place sikasso | name: Sikasso
place sanandaj | name: Sanandaj
place daye | name: Daye
place bilbao | name: Bilbao
place ambon | name: Ambon
place chifeng | name: Chifeng
place corrientes | name: Corrientes
place yunlong | name: Yunlong
place koshigaya | name: Koshigaya
place coventry | name: Coventry
place logan | name: Logan
place otsu | name: Otsu
place qitaihe | name: Qitaihe
place nakano | name: Nakano
place turmero | name: Turmero
place tokorozawa | name: Tokorozawa
place pizhou | name: Pizhou
place cirebon | name: Cirebon
place laixi | name: Laixi
place jhang-sadr | name: Jhang Sadr
place kaluga | name: Kaluga
place celaya | name: Celaya
place serekunda | name: Serekunda
place markham | name: Markham
place randburg | name: Randburg
place safi | name: Safi
place simferopol | name: Simferopol
place orlando | name: Orlando [weak]
place vina-del-mar | name: Vina del Mar
place tieling | name: Tieling
place qazvin | name: Qazvin
place asahikawa | name: Asahikawa
place nukus | name: Nukus
place bielefeld | name: Bielefeld
place khorramshahr | name: Khorramshahr
place mathura | name: Mathura
place hechi | name: Hechi
place smolensk | name: Smolensk
place oral | name: Oral [weak]
place khorramabad | name: Khorramabad
place tongshan | name: Tongshan
place plovdiv | name: Plovdiv
place koriyama | name: Koriyama
place yanji | name: Yanji
place roodepoort | name: Roodepoort
place lincang | name: Lincang
place nottingham | name: Nottingham
place vaughan | name: Vaughan
place xingyi | name: Xingyi
place alwar | name: Alwar
place lexington | name: Lexington
place tantou | name: Tantou
place saransk | name: Saransk
place nantes | name: Nantes
place varna | name: Varna
place damanhur | name: Damanhur
place constanta | name: Constanta
place riverside | name: Riverside
place baicheng | name: Baicheng
place bari | name: Bari
place corpus-christi | name: Corpus Christi
place cherepovets | name: Cherepovets
place preston | name: Preston
place lianshan | name: Lianshan
place denizli | name: Denizli
place vologda | name: Vologda
place catania | name: Catania
place cincinnati | name: Cincinnati
place santa-ana | name: Santa Ana
place butuan | name: Butuan
place shahriar | name: Shahriar
place shahr-e-qods | name: Shahr-e Qods
place kurgan | name: Kurgan
place tampico | name: Tampico
place tabora | name: Tabora
place kasugai | name: Kasugai
place mannheim | name: Mannheim
place akita | name: Akita
place hisar | name: Hisar
place vladikavkaz | name: Vladikavkaz
place stockton | name: Stockton
place yokkaichi | name: Yokkaichi
place pittsburgh | name: Pittsburgh
place akashi | name: Akashi
place kurume | name: Kurume
place graz | name: Graz
place saint-paul | name: Saint Paul
place changyi | name: Changyi
place rosetta | name: Rosetta
place valladolid | name: Valladolid
place miri | name: Miri
place xinyi | name: Xinyi
place mardan | name: Mardan
place surgut | name: Surgut
place swansea | name: Swansea
place san-pablo | name: San Pablo
place newcastle-upon-tyne | name: Newcastle upon Tyne
place gatineau | name: Gatineau
place yangshuo | name: Yangshuo
place bahia-blanca | name: Bahia Blanca
place aomori | name: Aomori
place boma | name: Boma
place darbhanga | name: Darbhanga
place rufisque | name: Rufisque
place murmansk | name: Murmansk
place lincoln | name: Lincoln [weak]
place bergen | name: Bergen
place noida | name: Noida
place tambov | name: Tambov
place vigo | name: Vigo
place aizawl | name: Aizawl
place semey | name: Semey
place thanjavur | name: Thanjavur
place al-mubarraz | name: Al Mubarraz
place resistencia | name: Resistencia
place morioka | name: Morioka
place san-cristobal | name: San Cristobal
place victoria | name: Victoria [weak]
place anchorage | name: Anchorage [weak]
place dewas | name: Dewas
place kaunas | name: Kaunas
place machala | name: Machala
place kabwe | name: Kabwe
place ibaraki | name: Ibaraki
place adapazari | name: Adapazari
place cluj-napoca | name: Cluj-Napoca
place tacna | name: Tacna
place chuncheon | name: Chuncheon
place al-qurnah | name: Al Qurnah
place henderson | name: Henderson
place jalna | name: Jalna
place greensboro | name: Greensboro
place chernihiv | name: Chernihiv
place karlsruhe | name: Karlsruhe
place plano | name: Plano [weak]
place ichihara | name: Ichihara
place poltava | name: Poltava
place geelong | name: Geelong
place tegal | name: Tegal
place valparaiso | name: Valparaiso
place purnia | name: Purnia
place newark | name: Newark
place madison | name: Madison [weak]
place wollongong | name: Wollongong
place mingora | name: Mingora
place ostrava | name: Ostrava
place st-louis | name: St. Louis
place petrozavodsk | name: Petrozavodsk
place taganrog | name: Taganrog
place wiesbaden | name: Wiesbaden
place qarshi | name: Qarshi
place kostroma | name: Kostroma
place brighton | name: Brighton
place hakodate | name: Hakodate
place bab-ezzouar | name: Bab Ezzouar
place loja | name: Loja
place isfara | name: Isfara
place istaravshan | name: Istaravshan
place ar-rayyan | name: Ar Rayyan
place polokwane | name: Polokwane
place gijon | name: Gijon
place derby | name: Derby
place dessie | name: Dessie
place munster | name: Munster
place gelsenkirchen | name: Gelsenkirchen
place southampton | name: Southampton
place corum | name: Corum
place merlo | name: Merlo
place durg | name: Durg
place birganj | name: Birganj
place russeifa | name: Russeifa
place shibin-al-kawm | name: Shibin al Kawm
place sterlitamak | name: Sterlitamak
place adiyaman | name: Adiyaman
place nagaoka | name: Nagaoka
place saskatoon | name: Saskatoon
place djelfa | name: Djelfa
place chula-vista | name: Chula Vista
place shimonoseki | name: Shimonoseki
place toledo | name: Toledo [weak]
place aachen | name: Aachen
place gent | name: Gent
place el-daein | name: El Daein
place reno | name: Reno
place riobamba | name: Riobamba
place sivas | name: Sivas
place wolverhampton | name: Wolverhampton
place maragheh | name: Maragheh
place quilmes | name: Quilmes
place monchengladbach | name: Monchengladbach
place zhytomyr | name: Zhytomyr
place arrah | name: Arrah
place bordeaux | name: Bordeaux
place antsirabe | name: Antsirabe
place chandler | name: Chandler
place tampere | name: Tampere
place mahajanga | name: Mahajanga
place fort-wayne | name: Fort Wayne
place plymouth | name: Plymouth
place sumy | name: Sumy
place tacloban | name: Tacloban
place augsburg | name: Augsburg
place hiratsuka | name: Hiratsuka
place stoke-on-trent | name: Stoke-on-Trent
place foz-do-iguacu | name: Foz do Iguacu
place verona | name: Verona
place san-salvador-de-jujuy | name: San Salvador de Jujuy
place durham | name: Durham
place gdynia | name: Gdynia
place irvine | name: Irvine
place kitchener | name: Kitchener
place bratsk | name: Bratsk
place chingola | name: Chingola
place milton-keynes | name: Milton Keynes
place laredo | name: Laredo
place sari | name: Sari
place banda-aceh | name: Banda Aceh
place oaxaca | name: Oaxaca
place al-madinah | name: Al Madinah
place saint-louis | name: Saint-Louis
place petah-tiqva | name: Petah Tiqva
place bharatpur | name: Bharatpur
place vantaa | name: Vantaa
place hobart | name: Hobart
place santiago-del-estero | name: Santiago del Estero
place begusarai | name: Begusarai
place borujerd | name: Borujerd
place afyonkarahisar | name: Afyonkarahisar
place jimma | name: Jimma
place timisoara | name: Timisoara
place santa-clara | name: Santa Clara
place a-coruna | name: A Coruna
place kelar | name: Kelar
place singa | name: Singa
place tarakan | name: Tarakan
place mzuzu | name: Mzuzu
place burnaby | name: Burnaby
place lubbock | name: Lubbock
place montpellier | name: Montpellier
place czestochowa | name: Czestochowa
place chemnitz | name: Chemnitz
place aksaray | name: Aksaray
place orsk | name: Orsk
place vanderbijlpark | name: Vanderbijlpark
place kiel | name: Kiel
place al-ashir-min-ramadan | name: Al 'Ashir min Ramadan
place mau | name: Mau [weak]
place northampton | name: Northampton
place fuji | name: Fuji
place rivne | name: Rivne
place syktyvkar | name: Syktyvkar
place nizhnevartovsk | name: Nizhnevartovsk
place biratnagar | name: Biratnagar
place braunschweig | name: Braunschweig
place musaffah | name: Musaffah
place sasebo | name: Sasebo
place angarsk | name: Angarsk
place chigasaki | name: Chigasaki
place tsukuba | name: Tsukuba
place arica | name: Arica
place matsumoto | name: Matsumoto
place buenaventura | name: Buenaventura
place glendale | name: Glendale
place klang | name: Klang
place khimki | name: Khimki
place horlivka | name: Horlivka
place osan | name: Osan
place kasulu | name: Kasulu
place norfolk | name: Norfolk
place krefeld | name: Krefeld
place halle-saale | name: Halle (Saale)
place amol | name: Amol
place oldham | name: Oldham
place hialeah | name: Hialeah
place sylhet | name: Sylhet
place garland | name: Garland [weak]
place scottsdale | name: Scottsdale
place irving | name: Irving [weak]
place magdeburg | name: Magdeburg
place eindhoven | name: Eindhoven
place boise | name: Boise
place chesapeake | name: Chesapeake
place kediri | name: Kediri
place north-las-vegas | name: North Las Vegas
place elche | name: Elche
place rouen | name: Rouen
place lille | name: Lille
place nizhnekamsk | name: Nizhnekamsk
place karur | name: Karur
place craiova | name: Craiova
place granada | name: Granada
place saga | name: Saga
place dzerzhinsk | name: Dzerzhinsk
place kigoma | name: Kigoma
place fremont | name: Fremont
place neuquen | name: Neuquen
place halwan | name: Halwan
place kasukabe | name: Kasukabe
place windsor | name: Windsor
place spokane | name: Spokane
place longueuil | name: Longueuil
place vizianagaram | name: Vizianagaram
place netanya | name: Netanya
place ciudad-lineal | name: Ciudad Lineal
place san-lorenzo | name: San Lorenzo
place mohammedia | name: Mohammedia
place tanjung-pinang | name: Tanjung Pinang
place baton-rouge | name: Baton Rouge
place radom | name: Radom
place richmond | name: Richmond [weak]
place takarazuka | name: Takarazuka
place regina | name: Regina
place sabzevar | name: Sabzevar
place luton | name: Luton
place bitung | name: Bitung
place blagoveshchensk | name: Blagoveshchensk
place kosice | name: Kosice
place ota | name: Ota [weak]
place puerto-vallarta | name: Puerto Vallarta
place atsugi | name: Atsugi
place najafabad | name: Najafabad
place paradise | name: Paradise [weak]
place tacoma | name: Tacoma
place puerto-princesa | name: Puerto Princesa
place formosa | name: Formosa
place kanchipuram | name: Kanchipuram
place tulua | name: Tulua
place shakhty | name: Shakhty
place mbarara | name: Mbarara
place neyshabur | name: Neyshabur
place rennes | name: Rennes
place oviedo | name: Oviedo
place messina | name: Messina
place kabinda | name: Kabinda
place oberhausen | name: Oberhausen
place eluru | name: Eluru
place galati | name: Galati
place badalona | name: Badalona
place mainz | name: Mainz
place rybinsk | name: Rybinsk
place trondheim | name: Trondheim
place oulu | name: Oulu
place freiburg | name: Freiburg
place salt-lake | name: Salt Lake
place huntsville | name: Huntsville
place kure | name: Kure
place bnei-brak | name: Bnei Brak
place khouribga | name: Khouribga
place des-moines | name: Des Moines
place oakville | name: Oakville
place erfurt | name: Erfurt
place nazarabad | name: Nazarabad
place fontana | name: Fontana
place mallawi | name: Mallawi
place bukit-mertajam | name: Bukit Mertajam
place lubeck | name: Lubeck
place isesaki | name: Isesaki
place santa-cruz-de-tenerife | name: Santa Cruz de Tenerife
place panchkula | name: Panchkula
place modesto | name: Modesto
place panabo | name: Panabo
place lijiang | name: Lijiang
place burgas | name: Burgas
place pskov | name: Pskov
place beni-mellal | name: Beni Mellal
place sidi-bel-abbes | name: Sidi Bel Abbes
place kostanay | name: Kostanay
place antakya | name: Antakya
place rochester | name: Rochester
place chungju | name: Chungju
place anand | name: Anand
place oruro | name: Oruro
place kielce | name: Kielce
place pamplona | name: Pamplona
place portsmouth | name: Portsmouth
place sirjan | name: Sirjan
place bila-tserkva | name: Bila Tserkva
place oxnard | name: Oxnard
place mostoles | name: Mostoles
place turku | name: Turku
place worcester | name: Worcester
place segou | name: Segou
place sao-carlos | name: Sao Carlos
place linz | name: Linz
place biskra | name: Biskra
place trieste | name: Trieste
place moreno-valley | name: Moreno Valley
place zliten | name: Zliten
place padova | name: Padova
place las-tunas | name: Las Tunas
place matsue | name: Matsue
place bayamon | name: Bayamon
place deoghar | name: Deoghar
place bandundu-province | name: Bandundu Province
place osmaniye | name: Osmaniye
place babol | name: Babol
place cabo-san-lucas | name: Cabo San Lucas
place little-rock | name: Little Rock
place corlu | name: Corlu
place iringa | name: Iringa
place debrecen | name: Debrecen
place richmond-hill | name: Richmond Hill
place fayetteville | name: Fayetteville
place al-khums | name: Al Khums
place huntington-beach | name: Huntington Beach
place tallahassee | name: Tallahassee
place swindon | name: Swindon
place townsville | name: Townsville
place yonkers | name: Yonkers
place petropavl | name: Petropavl
place cypress | name: Cypress
place brescia | name: Brescia
place nagareyama | name: Nagareyama
place charleroi | name: Charleroi
place az-zawiyah | name: Az Zawiyah
place balakovo | name: Balakovo
place armavir | name: Armavir
place yuzhno-sakhalinsk | name: Yuzhno-Sakhalinsk
place hagen | name: Hagen
place amarillo | name: Amarillo
place bulandshahr | name: Bulandshahr
place aberdeen | name: Aberdeen
place taranto | name: Taranto
place naivasha | name: Naivasha
place rostock | name: Rostock
place parma | name: Parma
place sibu | name: Sibu
place itami | name: Itami
place akron | name: Akron
place talca | name: Talca
place birjand | name: Birjand
place torun | name: Torun
place almeria | name: Almeria
place reims | name: Reims
place khammam | name: Khammam
place holon | name: Holon
place middelburg | name: Middelburg
place moundou | name: Moundou
place sambhal | name: Sambhal
place durres | name: Durres
place suzuka | name: Suzuka
place la-plata | name: La Plata
place montgomery | name: Montgomery
place liege | name: Liege
place kumagaya | name: Kumagaya
place prato | name: Prato
place kayes | name: Kayes
place kassel | name: Kassel
place tebessa | name: Tebessa
place severodvinsk | name: Severodvinsk
place yamaguchi | name: Yamaguchi
place alcala-de-henares | name: Alcala de Henares
place bago | name: Bago
place uji | name: Uji [weak]
place bojnurd | name: Bojnurd
place hat-yai | name: Hat Yai
place zlatoust | name: Zlatoust
place peoria | name: Peoria
place ashaiman | name: Ashaiman
place providence | name: Providence [weak]
place knoxville | name: Knoxville
place fuenlabrada | name: Fuenlabrada
place hino | name: Hino
place jhelum | name: Jhelum
place cork | name: Cork [weak]
place cam-pha | name: Cam Pha
place kofu | name: Kofu
place numazu | name: Numazu
place joetsu | name: Joetsu
place sunrise-manor | name: Sunrise Manor
place anjo | name: Anjo
place tottori-shi | name: Tottori-shi
place leganes | name: Leganes
place grand-prairie | name: Grand Prairie
place shreveport | name: Shreveport
place getafe | name: Getafe
place kirikkale | name: Kirikkale
place burlington | name: Burlington
place brownsville | name: Brownsville
place cienfuegos | name: Cienfuegos
place el-oued | name: El Oued
place overland-park | name: Overland Park
place raebareli | name: Raebareli
place khuraybat-as-suq | name: Khuraybat as Suq
place dunhuang | name: Dunhuang
place le-havre | name: Le Havre
place bilbeis | name: Bilbeis
place kutahya | name: Kutahya
place modena | name: Modena
place bolu | name: Bolu
place abakan | name: Abakan
place breda | name: Breda
place baishan | name: Baishan
place fort-lauderdale | name: Fort Lauderdale
place oradea | name: Oradea
place skikda | name: Skikda
place reggio-calabria | name: Reggio Calabria
place santa-clarita | name: Santa Clarita
place banha | name: Banha
place petropavlovsk-kamchatsky | name: Petropavlovsk-Kamchatsky
place wadi-as-sir | name: Wadi as Sir
place odense | name: Odense
place sacaba | name: Sacaba
place berazategui | name: Berazategui
place edirne | name: Edirne
place kyaukpyu | name: Kyaukpyu
place varamin | name: Varamin
place saarbrucken | name: Saarbrucken
place jizzax | name: Jizzax
place hamm | name: Hamm
place tiaret | name: Tiaret
place la-rioja | name: La Rioja
place ipswich | name: Ipswich
place chlef | name: Chlef
place spring-valley | name: Spring Valley
place santa-rosa | name: Santa Rosa
place nijmegen | name: Nijmegen
place idku | name: Idku
place uppsala | name: Uppsala
place eugene | name: Eugene [weak]
place almere-stad | name: Almere Stad
place burgos | name: Burgos
place saint-etienne | name: Saint-Etienne
place tempe | name: Tempe
place oceanside | name: Oceanside
place saveh | name: Saveh
place garden-grove | name: Garden Grove
place karaman | name: Karaman
place oshawa | name: Oshawa
place rancho-cucamonga | name: Rancho Cucamonga
place cape-coral | name: Cape Coral
place tomakomai | name: Tomakomai
place san-miguel-de-allende | name: San Miguel de Allende
place hitachi | name: Hitachi
place pathankot | name: Pathankot
place sakura | name: Sakura
place ube | name: Ube [weak]
place santander | name: Santander
place shimla | name: Shimla
place myeik | name: Myeik
place albacete | name: Albacete
place bata | name: Bata
place kamakura | name: Kamakura
place izumo | name: Izumo
place tunja | name: Tunja
place alcorcon | name: Alcorcon
place gisenyi | name: Gisenyi
place isparta | name: Isparta
place walsall | name: Walsall
place herne | name: Herne
place sioux-falls | name: Sioux Falls
place prizren | name: Prizren
place urayasu | name: Urayasu
place ontario | name: Ontario
place fort-collins | name: Fort Collins
place ramat-gan | name: Ramat Gan
place temirtau | name: Temirtau
place springfield | name: Springfield
place sunderland | name: Sunderland
place takaoka | name: Takaoka
place nishio | name: Nishio
place san-luis | name: San Luis
place ouargla | name: Ouargla
place kipushi | name: Kipushi
place jaunpur | name: Jaunpur
place hirosaki | name: Hirosaki
place pilsen | name: Pilsen
place toulon | name: Toulon
place porto-seguro | name: Porto Seguro
place moratuwa | name: Moratuwa
place angers | name: Angers
place kushiro | name: Kushiro
place berezniki | name: Berezniki
place volgodonsk | name: Volgodonsk
place oyama | name: Oyama
place miass | name: Miass
place novocherkassk | name: Novocherkassk
place elk-grove | name: Elk Grove
place clarksville | name: Clarksville
place linkoping | name: Linkoping
place iwata | name: Iwata
place pembroke-pines | name: Pembroke Pines
place obihiro | name: Obihiro
place dasoguz | name: Dasoguz
place osnabruck | name: Osnabruck
place calama | name: Calama
place niiza | name: Niiza
place greater-sudbury | name: Greater Sudbury
place ulanhot | name: Ulanhot
place tonk | name: Tonk
place bechar | name: Bechar
place udupi | name: Udupi
place zenica | name: Zenica
place solingen | name: Solingen
place muridke | name: Muridke
place corona | name: Corona
place musoma | name: Musoma
place nazran | name: Nazran
place port-gentil | name: Port-Gentil
place hadano | name: Hadano
place piraeus | name: Piraeus
place bournemouth | name: Bournemouth
place ibri | name: 'Ibri
place ludwigshafen-am-rhein | name: Ludwigshafen am Rhein
place aydin | name: Aydin
place mckinney | name: McKinney
place mostaganem | name: Mostaganem
place chirchiq | name: Chirchiq
place bandar-e-mahshahr | name: Bandar-e Mahshahr
place leverkusen | name: Leverkusen
place haarlem | name: Haarlem
place arnhem | name: Arnhem
place dourados | name: Dourados
place taza | name: Taza
place al-matariyah | name: Al Matariyah
place ogaki | name: Ogaki
place newport | name: Newport
place coquimbo | name: Coquimbo
place miyakonojo | name: Miyakonojo
place lancaster | name: Lancaster
place rubtsovsk | name: Rubtsovsk
place sayama | name: Sayama
place chittoor | name: Chittoor
place salamanca | name: Salamanca
place anderlecht | name: Anderlecht
place mytishchi | name: Mytishchi
place salavat | name: Salavat
place cary | name: Cary
place oldenburg | name: Oldenburg
place tochigi | name: Tochigi
place bordj-bou-arreridj | name: Bordj Bou Arreridj
place grenoble | name: Grenoble
place palmdale | name: Palmdale
place el-achir | name: El Achir
place hayward | name: Hayward
place dijon | name: Dijon
place ueda | name: Ueda
place salinas | name: Salinas
place livorno | name: Livorno
place harar | name: Harar
place tiraspol | name: Tiraspol
place saharsa | name: Saharsa
place qalyub | name: Qalyub
place marbella | name: Marbella
place york | name: York
place orebro | name: Orebro
place vidisha | name: Vidisha
place sunnyvale | name: Sunnyvale
place tema | name: Tema
place telford | name: Telford
place settat | name: Settat
place kawanishi | name: Kawanishi
place hassan | name: Hassan [weak]
place lyubertsy | name: Lyubertsy
place bumba | name: Bumba
place la-serena | name: La Serena
place miskolc | name: Miskolc
place abu-kabir | name: Abu Kabir
place frisco | name: Frisco
place janzur | name: Janzur
place nalgonda | name: Nalgonda
place kovrov | name: Kovrov
place noda | name: Noda [weak]
place kariya | name: Kariya
place pasadena | name: Pasadena
place mit-ghamr | name: Mit Ghamr
place enschede | name: Enschede
place souk-ahras | name: Souk Ahras
place pomona | name: Pomona
place cairns | name: Cairns
place porbandar | name: Porbandar
place lakewood | name: Lakewood
place neuss | name: Neuss
place bintulu | name: Bintulu
place akhmim | name: Akhmim
place girga | name: Girga
place saqqez | name: Saqqez
place logrono | name: Logrono
place escondido | name: Escondido
place suwaylih | name: Suwaylih
place erzincan | name: Erzincan
place kirsehir | name: Kirsehir
place kokshetau | name: Kokshetau
place anantnag | name: Anantnag
place badajoz | name: Badajoz
place talcahuano | name: Talcahuano
place musashino | name: Musashino
place balashikha | name: Balashikha
place raigarh | name: Raigarh
place tordher | name: Tordher
place disuq | name: Disuq
place cagliari | name: Cagliari
place marvdasht | name: Marvdasht
place jyvaskyla | name: Jyvaskyla
place rafsanjan | name: Rafsanjan
place medea | name: Medea
place pecs | name: Pecs
place spanish-town | name: Spanish Town
place bukoba | name: Bukoba
place navoiy | name: Navoiy
place canakkale | name: Canakkale
place touggourt | name: Touggourt
place shillong | name: Shillong
place aalborg | name: Aalborg
place shahrisabz | name: Shahrisabz
place saida | name: Saida
place columbia | name: Columbia
place kimberley | name: Kimberley
place samalut | name: Samalut
place jahrom | name: Jahrom
place potosi | name: Potosi
place ilam | name: Ilam
place mtwara | name: Mtwara
place al-ubur | name: Al-'Ubur
place sarh | name: Sarh
place sekondi-takoradi | name: Sekondi-Takoradi
place kirdasah | name: Kirdasah
place bhisho | name: Bhisho
place bilqas | name: Bilqas
place larache | name: Larache
place rabak | name: Rabak
place shahreza | name: Shahreza
place laghouat | name: Laghouat
place tahta | name: Tahta
place sibiu | name: Sibiu
place madinat-hamad | name: Madinat Hamad
place m-sila | name: M'Sila
place franceville | name: Franceville
place innsbruck | name: Innsbruck
place shahrud | name: Shahrud
place iranshahr | name: Iranshahr
place al-ajaylat | name: Al Ajaylat
place udon-thani | name: Udon Thani
place umea | name: Umea
place aley | name: Aley
place zwolle | name: Zwolle
place tokat | name: Tokat
place sukrah | name: Sukrah
place copiapo | name: Copiapo
place quibdo | name: Quibdo
place guelmim | name: Guelmim
place shahr-e-kord | name: Shahr-e Kord
place bat-yam | name: Bat Yam
place sinah | name: Sinah
place kafr-ad-dawwar | name: Kafr ad Dawwar
place khenifra | name: Khenifra
place vasteras | name: Vasteras
place al-manzalah | name: Al Manzalah
place nakhon-ratchasima | name: Nakhon Ratchasima
place al-jadid | name: Al Jadid
place munuf | name: Munuf
place giresun | name: Giresun
place kastamonu | name: Kastamonu
place ajlun | name: 'Ajlun
place kuopio | name: Kuopio
place karabuk | name: Karabuk
place willemstad | name: Willemstad
place soran | name: Soran
place bet-shemesh | name: Bet Shemesh
place semnan | name: Semnan
place ashmun | name: Ashmun
place leeuwarden | name: Leeuwarden
place gorzow-wielkopolski | name: Gorzow Wielkopolski
place marand | name: Marand
place as-sinbillawayn | name: As Sinbillawayn
place samandag | name: Samandag
place relizane | name: Relizane
place bordj-el-kiffan | name: Bordj el Kiffan
place az-zubayr | name: Az Zubayr
place ubon-ratchathani | name: Ubon Ratchathani
place maastricht | name: Maastricht
place tekirdag | name: Tekirdag
place zabol | name: Zabol
place dorud | name: Dorud
place lahti | name: Lahti
place stara-zagora | name: Stara Zagora
place ruse | name: Ruse
place hartford | name: Hartford
place trento | name: Trento
place perugia | name: Perugia
place guelma | name: Guelma
place rustaq | name: Rustaq
place gereida | name: Gereida
place rize | name: Rize
place mohammad-shahr | name: Mohammad Shahr
place berkane | name: Berkane
place huaraz | name: Huaraz
place lhasa | name: Lhasa
place zielona-gora | name: Zielona Gora
place maghaghah | name: Maghaghah
place nakhon-pathom | name: Nakhon Pathom
place manfalut | name: Manfalut
place nyiregyhaza | name: Nyiregyhaza
place rouiba | name: Rouiba
place banfora | name: Banfora
place setubal | name: Setubal
place kyzyl | name: Kyzyl
place faqus | name: Faqus
place taldykorgan | name: Taldykorgan
place orleans | name: Orleans
place bani-mazar | name: Bani Mazar
place ar-rifa | name: Ar Rifa'
place vlore | name: Vlore
place amasya | name: Amasya
place mendoza | name: Mendoza
place balkh | name: Balkh
place aryanah | name: Aryanah
place khenchela | name: Khenchela
place siirt | name: Siirt
place al-fashn | name: Al Fashn
place talkha | name: Talkha
place jonkoping | name: Jonkoping
place lansing | name: Lansing [weak]
place satu-mare | name: Satu Mare
place gyumri | name: Gyumri
place bou-saada | name: Bou Saada
place abnub | name: Abnub
place kandy | name: Kandy
place namur | name: Namur
place st-john-s | name: St. John's
place kfar-saba | name: Kfar Saba
place bender | name: Bender
place an-nu-maniyah | name: An Nu'maniyah
place kufa | name: Kufa
place warisan | name: Warisan
place mascara | name: Mascara
place trincomalee | name: Trincomalee
place an-nuhud | name: An Nuhud
place umm-qasr | name: Umm Qasr
place manokwari | name: Manokwari
place as-suwayq | name: As Suwayq
place elista | name: Elista
place mingachevir | name: Mingachevir
place abu-tij | name: Abu Tij
place baraki | name: Baraki
place drammen | name: Drammen
place baneh | name: Baneh
place al-faw | name: Al Faw
place oued-zem | name: Oued Zem
place ed-damer | name: Ed Damer
place buzau | name: Buzau
place liberec | name: Liberec
place qurayyat | name: Qurayyat
place dayrut | name: Dayrut
place merauke | name: Merauke
place al-jumayl | name: Al Jumayl
place zonguldak | name: Zonguldak
place igdir | name: Igdir
place parsabad | name: Parsabad
place szekesfehervar | name: Szekesfehervar
place khanty-mansiysk | name: Khanty-Mansiysk
place albany | name: Albany
place tima | name: Tima
place dikirnis | name: Dikirnis
place errachidia | name: Errachidia
place funchal | name: Funchal
place nahiyat-al-iskandariyah | name: Nahiyat al Iskandariyah
place sabt-alalayah | name: Sabt Alalayah
place santiago-de-compostela | name: Santiago de Compostela
place olomouc | name: Olomouc
place siauliai | name: Siauliai
place burao | name: Burao
place erdenet | name: Erdenet
place naxcivan | name: Naxcivan
place tumbes | name: Tumbes
place yasuj | name: Yasuj
place schwerin | name: Schwerin
place burdur | name: Burdur
place lindi | name: Lindi
place ramnicu-valcea | name: Ramnicu Valcea
place galle | name: Galle
place noumea | name: Noumea
place magadan | name: Magadan
place mugla | name: Mugla
place kars | name: Kars
place nigde | name: Nigde
place hradec-kralove | name: Hradec Kralove
place pleven | name: Pleven
place fort-de-france | name: Fort-de-France
place trenton | name: Trenton
place pardubice | name: Pardubice
place pakse | name: Pakse
place ben-arous | name: Ben Arous
place yozgat | name: Yozgat
place balkanabat | name: Balkanabat
place santa-fe | name: Santa Fe
place lerik | name: Lerik
place nitra | name: Nitra
place el-bayadh | name: El Bayadh
place al-marj | name: Al Marj
place suceava | name: Suceava
place sliven | name: Sliven
place pori | name: Pori
place al-kharjah | name: Al Kharjah
place lodwar | name: Lodwar
place montego-bay | name: Montego Bay
place mus | name: Mus [weak]
place pernik | name: Pernik
place bartin | name: Bartin
place luzern | name: Luzern
place zilina | name: Zilina
place drobeta-turnu-severin | name: Drobeta-Turnu Severin
place joensuu | name: Joensuu
place daugavpils | name: Daugavpils
place vanadzor | name: Vanadzor
place kouvola | name: Kouvola
place lulea | name: Lulea
place ramla | name: Ramla
place sankt-gallen | name: Sankt Gallen
place nevsehir | name: Nevsehir
place rundu | name: Rundu
place bismarck | name: Bismarck
place kumanovo | name: Kumanovo
place gavle | name: Gavle
place keren | name: Keren
place am-timan | name: Am Timan
place banska-bystrica | name: Banska Bystrica
place bilecik | name: Bilecik
place al-buraymi | name: Al Buraymi
place birobidzhan | name: Birobidzhan
place targu-jiu | name: Targu Jiu
place lappeenranta | name: Lappeenranta
place guanajuato | name: Guanajuato
place yalova | name: Yalova
place vaxjo | name: Vaxjo
place sur | name: Sur [weak]
place doba | name: Doba
place ain-temouchent | name: Ain Temouchent
place pala | name: Pala
place halmstad | name: Halmstad
place nabeul | name: Nabeul
place vaasa | name: Vaasa
place dobrich | name: Dobrich
place bitola | name: Bitola
place assen | name: Assen
place bouira | name: Bouira
place hameenlinna | name: Hameenlinna
place adrar | name: Adrar
place blagoevgrad | name: Blagoevgrad
place zadar | name: Zadar
place oum-el-bouaghi | name: Oum el Bouaghi
place seinajoki | name: Seinajoki
place karlskrona | name: Karlskrona
place tissemsilt | name: Tissemsilt
place rovaniemi | name: Rovaniemi
place tulcea | name: Tulcea
place cheyenne | name: Cheyenne
place bazarak | name: Bazarak
place rivera | name: Rivera
place haskovo | name: Haskovo
place taloqan | name: Taloqan
place alba-iulia | name: Alba Iulia
place koulikoro | name: Koulikoro
place kangar | name: Kangar
place bongor | name: Bongor
place slatina | name: Slatina
place mila | name: Mila
place tetovo | name: Tetovo
place fredericton | name: Fredericton
place vaslui | name: Vaslui
place trnava | name: Trnava
place berat | name: Berat
place songkhla | name: Songkhla
place beja | name: Beja
place cayenne | name: Cayenne
place karlstad | name: Karlstad
place anuradhapura | name: Anuradhapura
place sonsonate | name: Sonsonate
place goz-beida | name: Goz Beida
place carson | name: Carson
place ouled-djellal | name: Ouled Djellal
place kirklareli | name: Kirklareli
place dapaong | name: Dapaong
place veles | name: Veles
place invercargill | name: Invercargill
place el-menia | name: El Menia
place ushuaia | name: Ushuaia
place kaedi | name: Kaedi
place dongola | name: Dongola
place tsevie | name: Tsevie
place olympia | name: Olympia
place shibirghan | name: Shibirghan
place tonsberg | name: Tonsberg
place pazardzhik | name: Pazardzhik
place zouerat | name: Zouerat
place nelson | name: Nelson
place ajaccio | name: Ajaccio
place mongo | name: Mongo
place el-kef | name: El Kef
place sao-tome | name: Sao Tome
place bitlis | name: Bitlis
place lautoka | name: Lautoka
place zalau | name: Zalau
place lamia | name: Lamia
place usulutan | name: Usulutan
place mahdia | name: Mahdia
place bol | name: Bol [weak]
place gostivar | name: Gostivar
place mao | name: Mao [weak]
place harrisburg | name: Harrisburg
place moyobamba | name: Moyobamba
place ali-sabih | name: Ali Sabih
place zaranj | name: Zaranj
place ostersund | name: Ostersund
place vratsa | name: Vratsa
place hrazdan | name: Hrazdan
place salekhard | name: Salekhard
place alytus | name: Alytus
place viedma | name: Viedma
place asadabad | name: Asadabad
place kokkola | name: Kokkola
place leticia | name: Leticia
place gabrovo | name: Gabrovo
place tevragh-zeina | name: Tevragh Zeina
place bayburt | name: Bayburt
place ratnapura | name: Ratnapura
place badulla | name: Badulla
place alajuela | name: Alajuela
place montana | name: Montana
place luang-prabang | name: Luang Prabang
place komotini | name: Komotini
place karlovy-vary | name: Karlovy Vary
place slavonski-brod | name: Slavonski Brod
place daman | name: Daman
place kardzhali | name: Kardzhali
place concord | name: Concord [weak]
place farah | name: Farah
place swords | name: Swords
place jefferson | name: Jefferson
place famagusta | name: Famagusta
place santa-elena | name: Santa Elena
place ohrid | name: Ohrid
place tromso | name: Tromso
place karlovac | name: Karlovac
place annapolis | name: Annapolis
place yambio | name: Yambio
place massakory | name: Massakory
place agdam | name: Agdam
place el-meghaier | name: El Meghaier
place brcko | name: Brcko
place charlottetown | name: Charlottetown
place aweil | name: Aweil
place kalmar | name: Kalmar
place el-tor | name: El-Tor
place celje | name: Celje
place struga | name: Struga
place barda | name: Barda
place tozeur | name: Tozeur
place falun | name: Falun
place xacmaz | name: Xacmaz
place schaffhausen | name: Schaffhausen
place kajaani | name: Kajaani
place varazdin | name: Varazdin
place shamkhor | name: Shamkhor
place chur | name: Chur
place moussoro | name: Moussoro
place zalinjay | name: Zalinjay
place marijampole | name: Marijampole
place garoua | name: Garoua
place sinop | name: Sinop
place vidin | name: Vidin
place targovishte | name: Targovishte
place bodo | name: Bodo
place durazno | name: Durazno
place ubari | name: Ubari
place biltine | name: Biltine
place neuchatel | name: Neuchatel
place pilar | name: Pilar
place dikhil | name: Dikhil
place selibaby | name: Selibaby
place helena | name: Helena
place rumbek | name: Rumbek
place manouba | name: Manouba
place juneau | name: Juneau
place siliana | name: Siliana
place atar | name: Atar
place kicevo | name: Kicevo
place sibenik | name: Sibenik
place bubanza | name: Bubanza
place arendal | name: Arendal
place murzuk | name: Murzuk
place oranjestad | name: Oranjestad
place ati | name: Ati [weak]
place bregenz | name: Bregenz
place amdjarass | name: Amdjarass
place silistra | name: Silistra
place hamar | name: Hamar
place lillehammer | name: Lillehammer
place boumerdas | name: Boumerdas
place razgrad | name: Razgrad
place kurunegala | name: Kurunegala
place nalut | name: Nalut
place frankfort | name: Frankfort
place buri-ram | name: Buri Ram
place whitehorse | name: Whitehorse
place ayoun-el-atrous | name: Ayoun El Atrous
place lovech | name: Lovech
place sisak | name: Sisak
place kyrenia | name: Kyrenia
place al-wakrah | name: Al Wakrah
place rezekne | name: Rezekne
place papeete | name: Papeete
place rawson | name: Rawson
place moutsamoudou | name: Moutsamoudou
place kebili | name: Kebili
place douglas | name: Douglas [weak]
place artvin | name: Artvin
place frauenfeld | name: Frauenfeld
place utena | name: Utena
place ibra | name: Ibra'
place harnosand | name: Harnosand
place kingstown | name: Kingstown
place novo-mesto | name: Novo Mesto
place hun | name: Hun [weak]
place bjelovar | name: Bjelovar
place nueva-loja | name: Nueva Loja
place agdas | name: Agdas
place visby | name: Visby
place massawa | name: Massawa
place ardahan | name: Ardahan
place valmiera | name: Valmiera
place artashat | name: Artashat
place molde | name: Molde
place quba | name: Quba
place koprivnica | name: Koprivnica
place vukovar | name: Vukovar
place timimoun | name: Timimoun
place aarau | name: Aarau
place assab | name: Assab
place jekabpils | name: Jekabpils
place zaghouan | name: Zaghouan
place gevgelija | name: Gevgelija
place andorra-la-vella | name: Andorra la Vella
place yellowknife | name: Yellowknife
place ponta-delgada | name: Ponta Delgada
place torit | name: Torit
place castries | name: Castries
place charlotte-amalie | name: Charlotte Amalie
place tadjoura | name: Tadjoura
place akureyri | name: Akureyri
place al-khawr | name: Al Khawr
place qazax | name: Qazax
place augusta | name: Augusta [weak]
place al-hazm | name: Al Hazm
place baruun-urt | name: Baruun-Urt
place debar | name: Debar
place budva | name: Budva
place khasab | name: Khasab
place mendefera | name: Mendefera
place ashtarak | name: Ashtarak
place arta | name: Arta
place akhaltsikhe | name: Akhaltsikhe
place viljandi | name: Viljandi
place mehtar-lam | name: Mehtar Lam
place fomboni | name: Fomboni
place fada | name: Fada
place pozega | name: Pozega
place solothurn | name: Solothurn
place roseau | name: Roseau
place saint-peter-port | name: Saint Peter Port
place kargil | name: Kargil
place tukums | name: Tukums
place keflavik | name: Keflavik
place barentu | name: Barentu
place rosso | name: Rosso
place akjoujt | name: Akjoujt
place herisau | name: Herisau
place zabbar | name: Zabbar
place anadyr | name: Anadyr
place portalegre | name: Portalegre
place obock | name: Obock
place daru | name: Daru
place astara | name: Astara
place schwyz | name: Schwyz
place tipasa | name: Tipasa
place cetinje | name: Cetinje
place cakovec | name: Cakovec
place cesis | name: Cesis
place avarua | name: Avarua
place torshavn | name: Torshavn
place basseterre | name: Basseterre
place pago-pago | name: Pago Pago
place kralendijk | name: Kralendijk
place road-town | name: Road Town
place longyearbyen | name: Longyearbyen
place stanley | name: Stanley
place philipsburg | name: Philipsburg
place mata-utu | name: Mata-Utu
place hagatna | name: Hagatna
place jamestown | name: Jamestown
place flying-fish-cove | name: Flying Fish Cove
place adamstown | name: Adamstown

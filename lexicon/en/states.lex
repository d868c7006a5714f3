# States in English: names, adjectives, capitals and houses that stand for the government, names of the people.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

state ABW | name: Aruba
state AFG
  name: Afghanistan ; (the )Islamic Republic of Afghanistan
  nisba: Afghan
  capital: Kabul
  people: Afghans
  currency: afghani
state AGO | name: Angola | nisba: Angolan | capital: Luanda | people: Angolans | currency: kwanza
state AIA | name: Anguilla
state ALA | name: Åland Islands ; Aland Islands
state ALB
  name: Albania ; (the )Republic of Albania
  nisba: Albanian
  capital: Tirana
  people: Albanians
  currency: lek
state AND | name: Andorra | nisba: Andorran | capital: Andorra la Vella | currency: euro
state ANT | name: Netherlands Antilles
state ARE
  name: (the )United Arab Emirates ; (the )UAE ; U.A.E. ; Emirates
  nisba: Emirati
  capital: Abu Dhabi
  people: Emiratis
  government: Qasr Al Watan ; Qasr Al-Watan
  currency: UAE dirham
state ARG
  name: Argentina ; (the )Argentine Republic
  nisba: Argentine ; Argentinian
  capital: Buenos Aires
  government: Casa Rosada
  people: Argentines ; Argentinians
  currency: Argentine peso
state ARM
  name: Armenia ; (the )Republic of Armenia
  nisba: Armenian
  capital: Yerevan
  people: Armenians
  currency: dram
state ASM | name: American Samoa
state ATA | name: Antarctica | nisba: Antarctic
state ATF | name: French Southern Territories
state ATG
  name: Antigua and Barbuda ; Antigua
  nisba: Antiguan
  capital: St. John's [weak] ; Saint John's [weak]
  currency: East Caribbean dollar
state AUS
  name: Australia ; (the )Commonwealth of Australia
  nisba: Australian
  capital: Canberra
  people: Australians
  currency: Australian dollar
state AUT
  name: Austria ; (the )Republic of Austria
  nisba: Austrian
  capital: Vienna [weak]
  people: Austrians
  currency: euro
state AZE
  name: Azerbaijan ; (the )Republic of Azerbaijan
  nisba: Azerbaijani ; Azeri
  capital: Baku
  people: Azerbaijanis ; Azeris
  currency: Azerbaijani manat
state BDI
  name: Burundi
  nisba: Burundian
  capital: Bujumbura
  people: Burundians
  currency: Burundian franc
state BEL
  name: Belgium ; (the )Kingdom of Belgium
  nisba: Belgian
  capital: Brussels [weak]
  people: Belgians
  currency: euro
state BEN | name: Benin | nisba: Beninese | capital: Porto-Novo ; Cotonou | currency: West African CFA franc
state BES | name: Caribbean Netherlands ; Bonaire
state BFA
  name: Burkina Faso ; Burkina
  nisba: Burkinabe ; Burkinabè
  capital: Ouagadougou
  currency: West African CFA franc
state BGD
  name: Bangladesh ; (the )People's Republic of Bangladesh
  nisba: Bangladeshi
  capital: Dhaka
  people: Bangladeshis
  currency: taka
state BGR | name: Bulgaria | nisba: Bulgarian | capital: Sofia [weak] | people: Bulgarians | currency: euro
state BHR
  name: Bahrain ; (the )Kingdom of Bahrain
  nisba: Bahraini
  capital: Manama
  people: Bahrainis
  government: Sakhir Palace ; Al-Sakhir Palace ; Gudaibiya Palace
  currency: Bahraini dinar
state BHS | name: (the )Bahamas | nisba: Bahamian | capital: Nassau | currency: Bahamian dollar
state BIH
  name: Bosnia and Herzegovina ; Bosnia-Herzegovina ; Bosnia ; Bosnia & Herzegovina
  nisba: Bosnian
  capital: Sarajevo
  people: Bosnians
  currency: convertible mark
state BLM | name: Saint Barthélemy ; St. Barts
state BLR
  name: Belarus ; (the )Republic of Belarus
  nisba: Belarusian ; Belarussian
  capital: Minsk [weak]
  people: Belarusians
  currency: Belarusian rouble
state BLZ | name: Belize | nisba: Belizean | capital: Belmopan | currency: Belize dollar
state BMU | name: Bermuda | nisba: Bermudian
state BOL | name: Bolivia | nisba: Bolivian | capital: La Paz | people: Bolivians | currency: boliviano
state BRA
  name: Brazil
  nisba: Brazilian
  capital: Brasilia ; Brasília
  government: Planalto
  people: Brazilians
  currency: real
state BRB | name: Barbados | nisba: Barbadian | capital: Bridgetown | currency: Barbadian dollar
state BRN
  name: Brunei ; Brunei Darussalam
  nisba: Bruneian
  capital: Bandar Seri Begawan
  currency: Brunei dollar
state BTN
  name: Bhutan ; (the )Kingdom of Bhutan
  nisba: Bhutanese
  capital: Thimphu
  people: Bhutanese
  currency: ngultrum
state BVT | name: Bouvet Island
state BWA | name: Botswana | nisba: Botswanan | capital: Gaborone | currency: pula
state CAF
  name: (the )Central African Republic
  nisba: Central African
  capital: Bangui
  currency: Central African CFA franc
state CAN | name: Canada | nisba: Canadian | capital: Ottawa | people: Canadians | currency: Canadian dollar
state CCK | name: Cocos Islands
state CHE
  name: Switzerland ; (the )Swiss Confederation
  nisba: Swiss
  capital: Bern ; Berne
  people: Swiss
  currency: Swiss franc
state CHL
  name: Chile ; (the )Republic of Chile
  nisba: Chilean
  capital: Santiago [weak]
  government: La Moneda
  people: Chileans
  currency: Chilean peso
state CHN
  name: China ; (the )People's Republic of China ; PRC ; mainland China
  nisba: Chinese
  capital: Beijing ; Peking
  government: Zhongnanhai ; State Council of China
  people: Chinese
  currency: yuan
state CIV
  name: (the )Ivory Coast ; Cote d'Ivoire ; Côte d'Ivoire ; Cote d’Ivoire ; Côte d’Ivoire
  nisba: Ivorian
  capital: Yamoussoukro
  people: Ivorians
  currency: West African CFA franc
state CMR
  name: Cameroon
  nisba: Cameroonian
  capital: Yaounde ; Yaoundé
  people: Cameroonians
  currency: Central African CFA franc
state COD
  name: (the )Democratic Republic of the Congo ; (the )Democratic Republic of Congo ; DR Congo ; DRC ; Zaire [..1997-05-17] ; (the )Republic of Zaire [..1997-05-17]
  name: Congo-Kinshasa
  nisba: Congolese
  capital: Kinshasa
  people: Congolese
  currency: Congolese franc
state COG
  name: (the )Republic of the Congo ; (the )Republic of Congo ; Congo-Brazzaville ; Congo Republic ; Congo
  capital: Brazzaville
  nisba: Congolese [weak]
  currency: Central African CFA franc
state COK | name: (the )Cook Islands
state COL
  name: Colombia
  nisba: Colombian
  capital: Bogota ; Bogotá
  people: Colombians
  currency: Colombian peso
state COM
  name: (the )Comoros ; (the )Union of the Comoros ; Comoro Islands
  nisba: Comorian ; Comoran
  capital: Moroni
  people: Comorians
  currency: Comorian franc
state CPV
  name: Cape Verde ; Cabo Verde
  nisba: Cape Verdean
  capital: Praia
  currency: Cape Verdean escudo
state CRI | name: Costa Rica | nisba: Costa Rican | capital: San José | people: Costa Ricans | currency: colon
state CUB
  name: Cuba ; (the )Republic of Cuba
  nisba: Cuban
  capital: Havana
  people: Cubans
  currency: Cuban peso
state CUW | name: Curacao ; Curaçao
state CXR | name: Christmas Island
state CYM | name: (the )Cayman Islands
state CYP
  name: Cyprus ; (the )Republic of Cyprus
  nisba: Cypriot ; Greek Cypriot
  capital: Nicosia
  people: Cypriots
  currency: euro
state CZE
  name: (the )Czech Republic ; Czechia
  nisba: Czech
  capital: Prague
  people: Czechs
  currency: Czech koruna
state DEU
  name: Germany ; (the )Federal Republic of Germany
  nisba: German
  capital: Berlin
  government: Bundestag ; Chancellery
  people: Germans
  currency: euro
state DJI
  name: Djibouti ; (the )Republic of Djibouti
  nisba: Djiboutian
  people: Djiboutians
  currency: Djiboutian franc
state DMA | name: Dominica | nisba: Dominican [weak] | capital: Roseau | currency: East Caribbean dollar
state DNK
  name: Denmark ; (the )Kingdom of Denmark
  nisba: Danish
  capital: Copenhagen
  people: Danes
  currency: Danish krone
state DOM
  name: (the )Dominican Republic
  nisba: Dominican
  capital: Santo Domingo
  people: Dominicans
  currency: Dominican peso
state DZA
  name: Algeria ; (the )People's Democratic Republic of Algeria
  nisba: Algerian
  capital: Algiers
  people: Algerians
  government: El Mouradia Palace ; El Mouradia
  currency: Algerian dinar
state ECU
  name: Ecuador
  nisba: Ecuadorian ; Ecuadorean
  capital: Quito
  people: Ecuadorians
  currency: US dollar
state EGY
  name: Egypt ; (the )Arab Republic of Egypt
  nisba: Egyptian
  capital: Cairo
  people: Egyptians
  government: Ittihadiya Palace ; Al-Ittihadiya Palace ; Heliopolis Palace
  currency: Egyptian pound
state ERI
  name: Eritrea ; (the )State of Eritrea
  nisba: Eritrean
  capital: Asmara
  people: Eritreans
  currency: nakfa
state ESH | name: Western Sahara | nisba: Sahrawi | capital: Laayoune | people: Sahrawis
state ESP
  name: Spain ; (the )Kingdom of Spain
  nisba: Spanish
  capital: Madrid
  government: Moncloa
  people: Spaniards
  currency: euro
state EST | name: Estonia | nisba: Estonian | capital: Tallinn | people: Estonians | currency: euro
state ETH
  name: Ethiopia ; (the )Federal Democratic Republic of Ethiopia
  nisba: Ethiopian
  capital: Addis Ababa
  people: Ethiopians
  currency: birr
state FIN
  name: Finland ; (the )Republic of Finland
  nisba: Finnish
  capital: Helsinki
  people: Finns
  currency: euro
state FJI | name: Fiji | nisba: Fijian | capital: Suva | people: Fijians | currency: Fijian dollar
state FLK | name: (the )Falkland Islands ; (the )Falklands
state FRA
  name: France ; (the )French Republic
  nisba: French
  capital: Paris
  government: Elysee ; Élysée ; Elysee Palace ; Élysée Palace ; Quai d'Orsay ; Matignon
  currency: euro
state FRO | name: (the )Faroe Islands | nisba: Faroese
state FSM
  name: Micronesia ; (the )Federated States of Micronesia
  nisba: Micronesian
  capital: Palikir
  currency: US dollar
state GAB | name: Gabon | nisba: Gabonese | capital: Libreville | currency: Central African CFA franc
state GBR
  name: (the )United Kingdom ; (the )UK ; U.K. ; UK ; Britain ; Great Britain ; England ; Scotland ; Wales
  name: Northern Ireland ; (the )United Kingdom of Great Britain and Northern Ireland
  nisba: British ; English ; Scottish ; Welsh
  capital: London
  government: Downing Street ; 10 Downing Street ; No 10 ; Whitehall ; Westminster ; Buckingham Palace
  government: House of Commons ; House of Lords ; British Foreign Office ; Bank of England
  people: Britons ; Brits ; Scots
  currency: pound sterling
state GEO
  name: Georgia ; (the )Republic of Georgia
  nisba: Georgian
  capital: Tbilisi
  people: Georgians
  currency: lari
state GGY | name: Guernsey
state GHA | name: Ghana | nisba: Ghanaian | capital: Accra | people: Ghanaians | currency: cedi
state GIB | name: Gibraltar | nisba: Gibraltarian
state GIN
  name: Guinea ; (the )Republic of Guinea
  nisba: Guinean
  capital: Conakry
  people: Guineans
  currency: Guinean franc
state GLP | name: Guadeloupe
state GMB | name: (the )Gambia | nisba: Gambian | capital: Banjul | people: Gambians | currency: dalasi
state GNB
  name: Guinea-Bissau ; Guinea Bissau
  nisba: Bissau-Guinean
  capital: Bissau
  currency: West African CFA franc
state GNQ
  name: Equatorial Guinea
  nisba: Equatoguinean
  capital: Malabo
  currency: Central African CFA franc
state GRC
  name: Greece ; (the )Hellenic Republic
  nisba: Greek
  capital: Athens
  people: Greeks
  currency: euro
state GRD | name: Grenada | nisba: Grenadian | capital: St. George's [weak] | currency: East Caribbean dollar
state GRL | name: Greenland | nisba: Greenlandic | capital: Nuuk | people: Greenlanders
state GTM
  name: Guatemala
  nisba: Guatemalan
  capital: Guatemala City
  people: Guatemalans
  currency: quetzal
state GUF | name: French Guiana
state GUM | name: Guam | nisba: Guamanian
state GUY | name: Guyana | nisba: Guyanese | capital: Georgetown [weak] | currency: Guyanese dollar
state HKG | name: Hong Kong ; Hong Kong SAR | people: Hong Kongers | currency: Hong Kong dollar
state HMD | name: Heard Island and McDonald Islands
state HND | name: Honduras | nisba: Honduran | capital: Tegucigalpa | people: Hondurans | currency: lempira
state HRV
  name: Croatia
  nisba: Croatian ; Croat
  capital: Zagreb
  people: Croats ; Croatians
  currency: euro
state HTI | name: Haiti | nisba: Haitian | capital: Port-au-Prince | people: Haitians | currency: gourde
state HUN | name: Hungary | nisba: Hungarian | capital: Budapest | people: Hungarians | currency: forint
state IDN
  name: Indonesia ; (the )Republic of Indonesia
  nisba: Indonesian
  capital: Jakarta
  people: Indonesians
  currency: rupiah
state IMN | name: Isle of Man
state IND
  name: India ; (the )Republic of India
  nisba: Indian
  capital: New Delhi ; Delhi
  government: Lok Sabha ; Rajya Sabha
  people: Indians
  currency: Indian rupee
state IOT | name: British Indian Ocean Territory ; Diego Garcia ; Chagos Islands
state IRL
  name: Ireland ; (the )Republic of Ireland
  nisba: Irish
  capital: Dublin
  government: Dail
  currency: euro
state IRN
  name: Iran ; (the )Islamic Republic of Iran ; (the )Islamic Republic
  nisba: Iranian
  capital: Tehran ; Teheran
  government: Revolutionary Guards ; Revolutionary Guard ; Islamic Revolutionary Guard Corps ; IRGC
  government: Quds Force
  government: Basij
  people: Iranians
  currency: Iranian rial
state IRQ
  name: Iraq ; (the )Republic of Iraq
  nisba: Iraqi
  capital: Baghdad
  people: Iraqis
  currency: Iraqi dinar
state ISL
  name: Iceland
  nisba: Icelandic
  capital: Reykjavik ; Reykjavík
  people: Icelanders
  currency: Icelandic krona
state ISR
  name: Israel ; (the )State of Israel
  nisba: Israeli
  capital: Tel Aviv
  government: Knesset ; IDF ; Israel Defense Forces ; Israel Defence Forces ; Mossad ; Shin Bet
  people: Israelis
  currency: shekel
state ITA
  name: Italy ; (the )Italian Republic
  nisba: Italian
  capital: Rome
  government: Palazzo Chigi ; Quirinale ; Quirinal Palace
  people: Italians
  currency: euro
state JAM
  name: Jamaica
  nisba: Jamaican
  capital: Kingston [weak]
  people: Jamaicans
  currency: Jamaican dollar
state JEY | name: Jersey [weak]
state JOR
  name: Jordan ; (the )Hashemite Kingdom of Jordan ; (the )Hashemite Kingdom
  nisba: Jordanian
  capital: Amman
  people: Jordanians
  government: Al Husseiniya Palace
  currency: Jordanian dinar
state JPN
  name: Japan
  nisba: Japanese
  capital: Tokyo
  government: Diet of Japan
  people: Japanese
  currency: yen
state KAZ
  name: Kazakhstan ; (the )Republic of Kazakhstan
  nisba: Kazakh ; Kazakhstani
  capital: Astana ; Nur-Sultan [2019-03-23..2022-09-17]
  government: Akorda ; Ak Orda
  people: Kazakhs ; Kazakhstanis
  currency: tenge
state KEN
  name: Kenya ; (the )Republic of Kenya
  nisba: Kenyan
  capital: Nairobi
  people: Kenyans
  currency: Kenyan shilling
state KGZ
  name: Kyrgyzstan ; (the )Kyrgyz Republic ; Kirghizia ; Kyrgyz Republic
  nisba: Kyrgyz ; Kyrgyzstani
  capital: Bishkek
  people: Kyrgyz
  currency: Kyrgyz som
state KHM
  name: Cambodia ; (the )Kingdom of Cambodia
  nisba: Cambodian
  capital: Phnom Penh
  people: Cambodians
  currency: riel
state KIR | name: Kiribati | nisba: I-Kiribati | capital: Tarawa | currency: Australian dollar
state KNA
  name: Saint Kitts and Nevis ; St. Kitts and Nevis
  nisba: Kittitian
  capital: Basseterre
  currency: East Caribbean dollar
state KOR
  name: South Korea ; (the )Republic of Korea ; ROK ; S. Korea
  nisba: South Korean
  capital: Seoul
  government: Blue House
  people: South Koreans
  currency: won
state KWT
  name: Kuwait ; (the )State of Kuwait
  nisba: Kuwaiti
  capital: Kuwait City
  people: Kuwaitis
  government: Bayan Palace ; Seif Palace
  currency: Kuwaiti dinar
state LAO
  name: Laos ; Lao PDR
  nisba: Lao ; Laotian
  capital: Vientiane
  people: Laotians
  currency: kip
state LBN
  name: Lebanon ; (the )Lebanese Republic
  nisba: Lebanese
  capital: Beirut
  people: Lebanese
  government: Baabda Palace ; Grand Serail
  currency: Lebanese pound
state LBR
  name: Liberia
  nisba: Liberian
  capital: Monrovia
  people: Liberians
  currency: Liberian dollar
state LBY
  name: Libya ; (the )State of Libya
  nisba: Libyan
  capital: Tripoli
  people: Libyans
  currency: Libyan dinar
state LCA
  name: Saint Lucia ; St. Lucia ; St Lucia
  nisba: Saint Lucian
  capital: Castries
  currency: East Caribbean dollar
state LIE | name: Liechtenstein | capital: Vaduz | nisba: Liechtensteiner | currency: Swiss franc
state LKA
  name: Sri Lanka
  nisba: Sri Lankan
  capital: Colombo
  people: Sri Lankans
  currency: Sri Lankan rupee
state LSO | name: Lesotho | nisba: Basotho | capital: Maseru | currency: loti
state LTU | name: Lithuania | nisba: Lithuanian | capital: Vilnius | people: Lithuanians | currency: euro
state LUX | name: Luxembourg | nisba: Luxembourgish | currency: euro
state LVA | name: Latvia | nisba: Latvian | capital: Riga | people: Latvians | currency: euro
state MAC | name: Macao ; Macau | nisba: Macanese | currency: pataca
state MAF | name: Saint Martin [weak]
state MAR
  name: Morocco ; (the )Kingdom of Morocco
  nisba: Moroccan
  capital: Rabat
  people: Moroccans
  currency: Moroccan dirham
state MCO | name: Monaco | nisba: Monegasque | currency: euro
state MDA
  name: Moldova ; (the )Republic of Moldova
  nisba: Moldovan
  capital: Chisinau ; Chişinău
  people: Moldovans
  currency: Moldovan leu
state MDG | name: Madagascar | nisba: Malagasy ; Madagascan | capital: Antananarivo | currency: ariary
state MDV
  name: (the )Maldives ; (the )Republic of Maldives
  nisba: Maldivian
  capital: Malé ; Male [weak]
  people: Maldivians
  currency: rufiyaa
state MEX
  name: Mexico ; (the )United Mexican States
  nisba: Mexican
  capital: Mexico City
  people: Mexicans
  currency: Mexican peso
state MHL
  name: (the )Marshall Islands ; (the )Republic of the Marshall Islands
  nisba: Marshallese
  capital: Majuro
  currency: US dollar
state MKD
  name: North Macedonia ; Macedonia ; (the )Republic of North Macedonia
  nisba: Macedonian
  capital: Skopje
  people: Macedonians
  currency: Macedonian denar
state MLI
  name: Mali ; (the )Republic of Mali
  nisba: Malian
  capital: Bamako
  people: Malians
  currency: West African CFA franc
state MLT | name: Malta | nisba: Maltese | capital: Valletta | currency: euro
state MMR
  name: Myanmar ; Burma
  nisba: Burmese
  capital: Naypyidaw ; Naypyitaw ; Nay Pyi Taw ; Yangon [weak]
  people: Burmese
  currency: kyat
state MNE | name: Montenegro | nisba: Montenegrin | capital: Podgorica | people: Montenegrins | currency: euro
state MNG
  name: Mongolia
  nisba: Mongolian
  capital: Ulaanbaatar ; Ulan Bator
  people: Mongolians
  currency: tugrik
state MNP | name: (the )Northern Mariana Islands
state MOZ | name: Mozambique | nisba: Mozambican | capital: Maputo | people: Mozambicans | currency: metical
state MRT
  name: Mauritania ; (the )Islamic Republic of Mauritania
  nisba: Mauritanian
  capital: Nouakchott
  people: Mauritanians
  currency: ouguiya
state MSR | name: Montserrat
state MTQ | name: Martinique
state MUS | name: Mauritius | nisba: Mauritian | capital: Port Louis | currency: Mauritian rupee
state MWI | name: Malawi | nisba: Malawian | capital: Lilongwe | people: Malawians | currency: Malawian kwacha
state MYS
  name: Malaysia
  nisba: Malaysian
  capital: Kuala Lumpur
  government: Putrajaya
  people: Malaysians
  currency: ringgit
state MYT | name: Mayotte
state NAM
  name: Namibia
  nisba: Namibian
  capital: Windhoek
  people: Namibians
  currency: Namibian dollar
state NCL | name: New Caledonia | nisba: New Caledonian
state NER
  name: Niger ; (the )Republic of Niger
  nisba: Nigerien
  capital: Niamey
  people: Nigeriens
  currency: West African CFA franc
state NFK | name: Norfolk Island
state NGA
  name: Nigeria ; (the )Federal Republic of Nigeria
  nisba: Nigerian
  capital: Abuja
  people: Nigerians
  currency: naira
state NIC | name: Nicaragua | nisba: Nicaraguan | capital: Managua | people: Nicaraguans | currency: cordoba
state NIU | name: Niue
state NLD
  name: (the )Netherlands ; Holland ; (the )Kingdom of the Netherlands
  nisba: Dutch
  capital: Amsterdam ; The Hague [weak]
  currency: euro
state NOR
  name: Norway ; (the )Kingdom of Norway
  nisba: Norwegian
  capital: Oslo
  people: Norwegians
  currency: Norwegian krone
state NPL
  name: Nepal
  nisba: Nepali ; Nepalese
  capital: Kathmandu
  people: Nepalis
  currency: Nepalese rupee
state NRU | name: Nauru | nisba: Nauruan | capital: Yaren | currency: Australian dollar
state NZL
  name: New Zealand
  capital: Wellington [weak]
  people: New Zealanders
  currency: New Zealand dollar
state OMN
  name: Oman ; (the )Sultanate of Oman
  nisba: Omani
  capital: Muscat
  people: Omanis
  government: Al Alam Palace ; Al Barakah Palace
  currency: Omani rial
state PAK
  name: Pakistan ; (the )Islamic Republic of Pakistan
  nisba: Pakistani
  capital: Islamabad
  people: Pakistanis
  government: Aiwan-e-Sadr
  currency: Pakistani rupee
state PAN | name: Panama | nisba: Panamanian | capital: Panama City | people: Panamanians | currency: balboa
state PCN | name: Pitcairn Islands
state PER | name: Peru | nisba: Peruvian | capital: Lima [weak] | people: Peruvians | currency: sol
state PHL
  name: (the )Philippines ; (the )Republic of the Philippines
  nisba: Philippine ; Filipino
  capital: Manila
  government: Malacanang
  people: Filipinos
  currency: Philippine peso
state PLW | name: Palau | nisba: Palauan | capital: Ngerulmud | currency: US dollar
state PNG | name: Papua New Guinea | nisba: Papua New Guinean | capital: Port Moresby | currency: kina
state POL
  name: Poland ; (the )Republic of Poland
  nisba: Polish
  capital: Warsaw
  government: Sejm
  people: Poles
  currency: zloty
state PRI | name: Puerto Rico | nisba: Puerto Rican | people: Puerto Ricans
state PRK
  name: North Korea ; (the )Democratic People's Republic of Korea ; DPRK ; N. Korea
  nisba: North Korean
  capital: Pyongyang
  people: North Koreans
  currency: North Korean won
state PRT | name: Portugal | nisba: Portuguese | capital: Lisbon | people: Portuguese | currency: euro
state PRY
  name: Paraguay
  nisba: Paraguayan
  capital: Asuncion ; Asunción
  people: Paraguayans
  currency: guarani
state PSE
  name: Palestine ; (the )State of Palestine ; (the )Palestinian Territories ; (the )Palestinian Territory
  name: (the )Occupied Palestinian Territory
  nisba: Palestinian
  capital: Ramallah
  government: Palestinian Authority ; Palestinian National Authority
  people: Palestinians
  currency: shekel
state PYF | name: French Polynesia
state QAT
  name: Qatar ; (the )State of Qatar
  nisba: Qatari
  capital: Doha
  people: Qataris
  government: Amiri Diwan ; Lusail Palace
  currency: Qatari riyal
state REU | name: Reunion Island ; Réunion
state ROU | name: Romania | nisba: Romanian | capital: Bucharest | people: Romanians | currency: Romanian leu
state RUS
  name: Russia ; (the )Russian Federation
  nisba: Russian
  capital: Moscow
  government: Kremlin ; State Duma ; Duma
  people: Russians
  currency: rouble
state RWA | name: Rwanda | nisba: Rwandan | capital: Kigali | people: Rwandans | currency: Rwandan franc
state SAU
  name: Saudi Arabia ; (the )Kingdom of Saudi Arabia ; KSA
  nisba: Saudi ; Saudi Arabian
  capital: Riyadh
  government: Saudi Royal Court ; Saudi-led coalition ; Saudi-led Arab coalition
  government: Saudi-led military coalition
  government: Arab coalition
  people: Saudis
  currency: Saudi riyal
state SCG | name: Serbia and Montenegro
state SDN
  name: Sudan ; (the )Republic of Sudan ; (the )Republic of the Sudan
  nisba: Sudanese
  capital: Khartoum
  people: Sudanese
  government: Republican Palace in Khartoum
  currency: Sudanese pound
state SEN
  name: Senegal
  nisba: Senegalese
  capital: Dakar
  people: Senegalese
  currency: West African CFA franc
state SGP | name: Singapore | nisba: Singaporean | people: Singaporeans | currency: Singapore dollar
state SGS | name: South Georgia and the South Sandwich Islands
state SHN | name: Saint Helena ; St. Helena
state SJM | name: Svalbard
state SLB
  name: (the )Solomon Islands
  nisba: Solomon Islander
  capital: Honiara
  currency: Solomon Islands dollar
state SLE
  name: Sierra Leone
  nisba: Sierra Leonean
  capital: Freetown
  people: Sierra Leoneans
  currency: leone
state SLV
  name: El Salvador
  nisba: Salvadoran ; Salvadorean
  capital: San Salvador
  people: Salvadorans
  currency: US dollar
state SMR | name: San Marino | nisba: Sammarinese | currency: euro
state SOM
  name: Somalia ; (the )Federal Republic of Somalia
  nisba: Somali ; Somalian
  capital: Mogadishu
  people: Somalis
  currency: Somali shilling
state SPM | name: Saint Pierre and Miquelon
state SRB
  name: Serbia ; (the )Republic of Serbia
  nisba: Serbian ; Serb
  capital: Belgrade
  people: Serbs ; Serbians
  currency: Serbian dinar
state SSD
  name: South Sudan ; (the )Republic of South Sudan
  nisba: South Sudanese
  capital: Juba
  people: South Sudanese
  currency: South Sudanese pound
state STP
  name: Sao Tome and Principe ; São Tomé and Príncipe
  nisba: Sao Tomean
  capital: Sao Tome [weak]
  currency: dobra
state SUR | name: Suriname | nisba: Surinamese | capital: Paramaribo | currency: Surinamese dollar
state SVK
  name: Slovakia ; (the )Slovak Republic
  nisba: Slovak ; Slovakian
  capital: Bratislava
  people: Slovaks
  currency: euro
state SVN
  name: Slovenia
  nisba: Slovenian ; Slovene
  capital: Ljubljana
  people: Slovenians ; Slovenes
  currency: euro
state SWE
  name: Sweden ; (the )Kingdom of Sweden
  nisba: Swedish
  capital: Stockholm
  people: Swedes
  currency: Swedish krona
state SWZ | name: Eswatini ; Swaziland | nisba: Swazi | capital: Mbabane | currency: lilangeni
state SXM | name: Sint Maarten
state SYC
  name: (the )Seychelles
  nisba: Seychellois
  capital: Victoria [weak]
  currency: Seychellois rupee
state SYR
  name: Syria ; (the )Syrian Arab Republic
  nisba: Syrian
  capital: Damascus
  government: Assad regime ; Syrian regime ; Assad government
  people: Syrians
  currency: Syrian pound
state TCA | name: Turks and Caicos Islands ; Turks and Caicos
state TCD
  name: Chad ; (the )Republic of Chad
  nisba: Chadian
  capital: N'Djamena ; Ndjamena
  people: Chadians
  currency: Central African CFA franc
state TGO
  name: Togo
  nisba: Togolese
  capital: Lomé ; Lome
  people: Togolese
  currency: West African CFA franc
state THA
  name: Thailand ; (the )Kingdom of Thailand
  nisba: Thai
  capital: Bangkok
  people: Thais
  currency: baht
state TJK
  name: Tajikistan ; (the )Republic of Tajikistan
  nisba: Tajik ; Tajikistani
  capital: Dushanbe
  people: Tajiks
  currency: somoni
state TKL | name: Tokelau
state TKM
  name: Turkmenistan
  nisba: Turkmen
  capital: Ashgabat
  people: Turkmens
  government: Oguzhan Palace
  currency: Turkmen manat
state TLS
  name: Timor-Leste ; East Timor ; Timor Leste
  nisba: East Timorese ; Timorese
  capital: Dili
  currency: US dollar
state TON | name: Tonga | nisba: Tongan | capital: Nuku'alofa ; Nukualofa | currency: paanga
state TTO
  name: Trinidad and Tobago ; Trinidad
  nisba: Trinidadian
  capital: Port of Spain
  currency: Trinidad and Tobago dollar
state TUN
  name: Tunisia ; (the )Republic of Tunisia
  nisba: Tunisian
  capital: Tunis
  people: Tunisians
  government: Carthage Palace
  currency: Tunisian dinar
state TUR
  name: Turkey ; Türkiye ; Turkiye ; (the )Republic of Turkey ; (the )Republic of Türkiye
  nisba: Turkish
  capital: Ankara
  people: Turks
  government: Beştepe ; Bestepe ; Presidential Complex in Ankara
  currency: Turkish lira
state TUV | name: Tuvalu | nisba: Tuvaluan | capital: Funafuti | currency: Australian dollar
state TWN
  name: Taiwan ; (the )Republic of China ; Chinese Taipei
  nisba: Taiwanese
  capital: Taipei
  people: Taiwanese
  currency: New Taiwan dollar
state TZA
  name: Tanzania ; (the )United Republic of Tanzania
  nisba: Tanzanian
  capital: Dodoma ; Dar es Salaam [weak]
  people: Tanzanians
  currency: Tanzanian shilling
state UGA
  name: Uganda ; (the )Republic of Uganda
  nisba: Ugandan
  capital: Kampala
  people: Ugandans
  currency: Ugandan shilling
state UKR
  name: Ukraine
  nisba: Ukrainian
  capital: Kyiv ; Kiev
  government: Verkhovna Rada
  people: Ukrainians
  currency: hryvnia
state UMI | name: United States Minor Outlying Islands
state URY
  name: Uruguay
  nisba: Uruguayan
  capital: Montevideo
  people: Uruguayans
  currency: Uruguayan peso
state USA
  name: (the )United States ; (the )United States of America ; U.S. ; US ; USA ; U.S.A. ; America
  nisba: American
  capital: Washington ; Washington D.C. ; Washington, D.C. ; Washington DC
  government: White House ; Pentagon ; State Department ; US State Department ; U.S. State Department
  government: Department of State ; Department of Defense ; Treasury Department ; Justice Department
  government: US Congress
  government: U.S. Congress ; Congress ; US Senate ; U.S. Senate ; Capitol Hill ; CIA
  government: Central Intelligence Agency ; FBI ; Federal Bureau of Investigation
  government: Department of Homeland Security ; Federal Reserve ; USAID
  government: U.S. Agency for International Development ; Department of Commerce ; Department of Energy
  government: Department of the Treasury ; Department of Justice ; U.S. Trade Representative ; CENTCOM
  government: U.S. Central Command ; Biden Administration ; Biden-Harris Administration
  government: Obama Administration
  government: Trump Administration ; Oval Office
  people: Americans
  government: FEMA ; USDA ; EPA ; NASA ; CDC ; FDA ; NOAA ; USTR ; USTDA ; DFC ; HUD ; DHS ; DOJ ; DOD ; NSF
  government: OMB
  government: Environmental Protection Agency ; Department of Education ; Department of Labor
  government: Department of Transportation ; Department of Agriculture ; Department of the Interior
  government: Department of Health and Human Services ; Department of Housing and Urban Development
  government: Department of Veterans Affairs ; Department of War
  government: Centers for Disease Control and Prevention
  government: Food and Drug Administration ; Office of Management and Budget ; National Science Foundation
  government: National Economic Council ; National Institutes of Health ; U.S. Trade and Development Agency
  government: U.S. International Development Finance Corporation ; Millennium Challenge Corporation
  government: Export-Import Bank of the United States ; Federal Trade Commission
  government: Customs and Border Protection
  government: Office of the United States Trade Representative ; Obama-Biden Administration
  government: House Republicans
  government: House Democrats ; Senate Republicans ; Senate Democrats ; U.S. Department of State
  government: U.S. Department of Commerce ; U.S. Department of Energy ; U.S. Department of the Treasury
  government: U.S. Department of Defense ; U.S. Department of Agriculture ; U.S. Department of Labor
  government: U.S. Department of Justice ; U.S. Department of Homeland Security ; U.S. Indo-Pacific Command
  government: U.S. European Command ; U.S. Africa Command
  currency: US dollar
state UZB
  name: Uzbekistan ; (the )Republic of Uzbekistan
  nisba: Uzbek ; Uzbekistani
  capital: Tashkent
  people: Uzbeks
  government: Kuksaroy
  currency: Uzbek som
state VAT | name: Vatican ; (the )Holy See ; Vatican City | currency: euro
state VCT
  name: Saint Vincent and the Grenadines ; St. Vincent and the Grenadines
  nisba: Vincentian
  capital: Kingstown
  currency: East Caribbean dollar
state VEN
  name: Venezuela ; (the )Bolivarian Republic of Venezuela
  nisba: Venezuelan
  capital: Caracas
  government: Miraflores
  people: Venezuelans
  currency: bolivar
state VGB | name: (the )British Virgin Islands
state VIR | name: (the )U.S. Virgin Islands ; (the )US Virgin Islands
state VNM
  name: Vietnam ; Viet Nam ; (the )Socialist Republic of Vietnam
  nisba: Vietnamese
  capital: Hanoi
  people: Vietnamese
  currency: dong
state VUT | name: Vanuatu | nisba: Ni-Vanuatu | capital: Port Vila | currency: vatu
state WLF | name: Wallis and Futuna
state WSM | name: Samoa | nisba: Samoan | capital: Apia | currency: tala
state XKX
  name: Kosovo ; (the )Republic of Kosovo
  nisba: Kosovar ; Kosovan
  capital: Pristina ; Prishtina
  people: Kosovars
  currency: euro
state YEM
  name: Yemen ; (the )Republic of Yemen
  nisba: Yemeni
  capital: Sanaa ; Sana'a
  people: Yemenis
  currency: Yemeni rial
state ZAF
  name: South Africa ; (the )Republic of South Africa
  nisba: South African
  capital: Pretoria
  people: South Africans
  currency: rand
state ZMB | name: Zambia | nisba: Zambian | capital: Lusaka | people: Zambians | currency: Zambian kwacha
state ZWE
  name: Zimbabwe
  nisba: Zimbabwean
  capital: Harare
  people: Zimbabweans
  currency: Zimbabwe gold
state SUN | name: (the )Soviet Union ; USSR | nisba: Soviet
state YUG | name: Yugoslavia | nisba: Yugoslav
state CSK | name: Czechoslovakia | nisba: Czechoslovak
state DDR | name: East Germany ; German Democratic Republic | nisba: East German
state YMD | name: (the )People's Democratic Republic of Yemen

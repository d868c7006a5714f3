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
state AGO | name: Angola | nisba: Angolan | capital: Luanda | people: Angolans
state AIA | name: Anguilla
state ALA | name: Åland Islands ; Aland Islands
state ALB | name: Albania ; (the )Republic of Albania | nisba: Albanian | capital: Tirana | people: Albanians
state AND | name: Andorra | nisba: Andorran
state ANT | name: Netherlands Antilles
state ARE
  name: (the )United Arab Emirates ; (the )UAE ; U.A.E. ; Emirates
  nisba: Emirati
  capital: Abu Dhabi
  people: Emiratis
state ARG
  name: Argentina ; (the )Argentine Republic
  nisba: Argentine ; Argentinian
  capital: Buenos Aires
  government: Casa Rosada
  people: Argentines ; Argentinians
state ARM | name: Armenia ; (the )Republic of Armenia | nisba: Armenian | capital: Yerevan | people: Armenians
state ASM | name: American Samoa
state ATA | name: Antarctica | nisba: Antarctic
state ATF | name: French Southern Territories
state ATG | name: Antigua and Barbuda ; Antigua | nisba: Antiguan
state AUS
  name: Australia ; (the )Commonwealth of Australia
  nisba: Australian
  capital: Canberra
  people: Australians
state AUT | name: Austria ; (the )Republic of Austria | nisba: Austrian | capital: Vienna [weak] | people: Austrians
state AZE
  name: Azerbaijan ; (the )Republic of Azerbaijan
  nisba: Azerbaijani ; Azeri
  capital: Baku
  people: Azerbaijanis ; Azeris
state BDI | name: Burundi | nisba: Burundian | capital: Bujumbura | people: Burundians
state BEL | name: Belgium ; (the )Kingdom of Belgium | nisba: Belgian | capital: Brussels [weak] | people: Belgians
state BEN | name: Benin | nisba: Beninese | capital: Porto-Novo ; Cotonou
state BES | name: Caribbean Netherlands ; Bonaire
state BFA | name: Burkina Faso ; Burkina | nisba: Burkinabe ; Burkinabè | capital: Ouagadougou
state BGD
  name: Bangladesh ; (the )People's Republic of Bangladesh
  nisba: Bangladeshi
  capital: Dhaka
  people: Bangladeshis
state BGR | name: Bulgaria | nisba: Bulgarian | capital: Sofia [weak] | people: Bulgarians
state BHR | name: Bahrain ; (the )Kingdom of Bahrain | nisba: Bahraini | capital: Manama | people: Bahrainis
state BHS | name: (the )Bahamas | nisba: Bahamian | capital: Nassau
state BIH
  name: Bosnia and Herzegovina ; Bosnia-Herzegovina ; Bosnia ; Bosnia & Herzegovina
  nisba: Bosnian
  capital: Sarajevo
  people: Bosnians
state BLM | name: Saint Barthélemy ; St. Barts
state BLR
  name: Belarus ; (the )Republic of Belarus
  nisba: Belarusian ; Belarussian
  capital: Minsk [weak]
  people: Belarusians
state BLZ | name: Belize | nisba: Belizean | capital: Belmopan
state BMU | name: Bermuda | nisba: Bermudian
state BOL | name: Bolivia | nisba: Bolivian | capital: La Paz | people: Bolivians
state BRA | name: Brazil | nisba: Brazilian | capital: Brasilia ; Brasília | government: Planalto | people: Brazilians
state BRB | name: Barbados | nisba: Barbadian | capital: Bridgetown
state BRN | name: Brunei ; Brunei Darussalam | nisba: Bruneian | capital: Bandar Seri Begawan
state BTN | name: Bhutan ; (the )Kingdom of Bhutan | nisba: Bhutanese | capital: Thimphu | people: Bhutanese
state BVT | name: Bouvet Island
state BWA | name: Botswana | nisba: Botswanan | capital: Gaborone
state CAF | name: (the )Central African Republic | nisba: Central African | capital: Bangui
state CAN | name: Canada | nisba: Canadian | capital: Ottawa | people: Canadians
state CCK | name: Cocos Islands
state CHE | name: Switzerland ; (the )Swiss Confederation | nisba: Swiss | capital: Bern ; Berne | people: Swiss
state CHL
  name: Chile ; (the )Republic of Chile
  nisba: Chilean
  capital: Santiago [weak]
  government: La Moneda
  people: Chileans
state CHN
  name: China ; (the )People's Republic of China ; PRC ; mainland China
  nisba: Chinese
  capital: Beijing ; Peking
  government: Zhongnanhai ; State Council of China
  people: Chinese
state CIV
  name: (the )Ivory Coast ; Cote d'Ivoire ; Côte d'Ivoire ; Cote d’Ivoire ; Côte d’Ivoire
  nisba: Ivorian
  capital: Yamoussoukro
  people: Ivorians
state CMR | name: Cameroon | nisba: Cameroonian | capital: Yaounde ; Yaoundé | people: Cameroonians
state COD
  name: (the )Democratic Republic of the Congo ; (the )Democratic Republic of Congo ; DR Congo ; DRC
  name: Congo-Kinshasa
  nisba: Congolese
  capital: Kinshasa
  people: Congolese
state COG
  name: (the )Republic of the Congo ; (the )Republic of Congo ; Congo-Brazzaville ; Congo Republic ; Congo
  capital: Brazzaville
state COK | name: (the )Cook Islands
state COL | name: Colombia | nisba: Colombian | capital: Bogota ; Bogotá | people: Colombians
state COM
  name: (the )Comoros ; (the )Union of the Comoros ; Comoro Islands
  nisba: Comorian ; Comoran
  capital: Moroni
  people: Comorians
state CPV | name: Cape Verde ; Cabo Verde | nisba: Cape Verdean | capital: Praia
state CRI | name: Costa Rica | nisba: Costa Rican | capital: San José | people: Costa Ricans
state CUB | name: Cuba ; (the )Republic of Cuba | nisba: Cuban | capital: Havana | people: Cubans
state CUW | name: Curacao ; Curaçao
state CXR | name: Christmas Island
state CYM | name: (the )Cayman Islands
state CYP
  name: Cyprus ; (the )Republic of Cyprus
  nisba: Cypriot ; Greek Cypriot
  capital: Nicosia
  people: Cypriots
state CZE | name: (the )Czech Republic ; Czechia | nisba: Czech | capital: Prague | people: Czechs
state DEU
  name: Germany ; (the )Federal Republic of Germany
  nisba: German
  capital: Berlin
  government: Bundestag ; Chancellery
  people: Germans
state DJI | name: Djibouti ; (the )Republic of Djibouti | nisba: Djiboutian | people: Djiboutians
state DMA | name: Dominica
state DNK | name: Denmark ; (the )Kingdom of Denmark | nisba: Danish | capital: Copenhagen | people: Danes
state DOM | name: (the )Dominican Republic | nisba: Dominican | capital: Santo Domingo | people: Dominicans
state DZA
  name: Algeria ; (the )People's Democratic Republic of Algeria
  nisba: Algerian
  capital: Algiers
  people: Algerians
state ECU | name: Ecuador | nisba: Ecuadorian ; Ecuadorean | capital: Quito | people: Ecuadorians
state EGY | name: Egypt ; (the )Arab Republic of Egypt | nisba: Egyptian | capital: Cairo | people: Egyptians
state ERI | name: Eritrea ; (the )State of Eritrea | nisba: Eritrean | capital: Asmara | people: Eritreans
state ESH | name: Western Sahara | nisba: Sahrawi | capital: Laayoune | people: Sahrawis
state ESP
  name: Spain ; (the )Kingdom of Spain
  nisba: Spanish
  capital: Madrid
  government: Moncloa
  people: Spaniards
state EST | name: Estonia | nisba: Estonian | capital: Tallinn | people: Estonians
state ETH
  name: Ethiopia ; (the )Federal Democratic Republic of Ethiopia
  nisba: Ethiopian
  capital: Addis Ababa
  people: Ethiopians
state FIN | name: Finland ; (the )Republic of Finland | nisba: Finnish | capital: Helsinki | people: Finns
state FJI | name: Fiji | nisba: Fijian | capital: Suva | people: Fijians
state FLK | name: (the )Falkland Islands ; (the )Falklands
state FRA
  name: France ; (the )French Republic
  nisba: French
  capital: Paris
  government: Elysee ; Élysée ; Elysee Palace ; Élysée Palace ; Quai d'Orsay ; Matignon
state FRO | name: (the )Faroe Islands | nisba: Faroese
state FSM | name: Micronesia ; (the )Federated States of Micronesia | nisba: Micronesian
state GAB | name: Gabon | nisba: Gabonese | capital: Libreville
state GBR
  name: (the )United Kingdom ; (the )UK ; U.K. ; UK ; Britain ; Great Britain ; England ; Scotland ; Wales
  name: Northern Ireland ; (the )United Kingdom of Great Britain and Northern Ireland
  nisba: British ; English ; Scottish ; Welsh
  capital: London
  government: Downing Street ; 10 Downing Street ; No 10 ; Whitehall ; Westminster ; Buckingham Palace
  government: House of Commons ; House of Lords ; British Foreign Office ; Bank of England
  people: Britons ; Brits ; Scots
state GEO | name: Georgia ; (the )Republic of Georgia | nisba: Georgian | capital: Tbilisi | people: Georgians
state GGY | name: Guernsey
state GHA | name: Ghana | nisba: Ghanaian | capital: Accra | people: Ghanaians
state GIB | name: Gibraltar | nisba: Gibraltarian
state GIN | name: Guinea ; (the )Republic of Guinea | nisba: Guinean | capital: Conakry | people: Guineans
state GLP | name: Guadeloupe
state GMB | name: (the )Gambia | nisba: Gambian | capital: Banjul | people: Gambians
state GNB | name: Guinea-Bissau ; Guinea Bissau | nisba: Bissau-Guinean | capital: Bissau
state GNQ | name: Equatorial Guinea | nisba: Equatoguinean | capital: Malabo
state GRC | name: Greece ; (the )Hellenic Republic | nisba: Greek | capital: Athens | people: Greeks
state GRD | name: Grenada | nisba: Grenadian
state GRL | name: Greenland | nisba: Greenlandic | capital: Nuuk | people: Greenlanders
state GTM | name: Guatemala | nisba: Guatemalan | capital: Guatemala City | people: Guatemalans
state GUF | name: French Guiana
state GUM | name: Guam | nisba: Guamanian
state GUY | name: Guyana | nisba: Guyanese | capital: Georgetown [weak]
state HKG | name: Hong Kong ; Hong Kong SAR | people: Hong Kongers
state HMD | name: Heard Island and McDonald Islands
state HND | name: Honduras | nisba: Honduran | capital: Tegucigalpa | people: Hondurans
state HRV | name: Croatia | nisba: Croatian ; Croat | capital: Zagreb | people: Croats ; Croatians
state HTI | name: Haiti | nisba: Haitian | capital: Port-au-Prince | people: Haitians
state HUN | name: Hungary | nisba: Hungarian | capital: Budapest | people: Hungarians
state IDN | name: Indonesia ; (the )Republic of Indonesia | nisba: Indonesian | capital: Jakarta | people: Indonesians
state IMN | name: Isle of Man
state IND
  name: India ; (the )Republic of India
  nisba: Indian
  capital: New Delhi ; Delhi
  government: Lok Sabha ; Rajya Sabha
  people: Indians
state IOT | name: British Indian Ocean Territory ; Diego Garcia ; Chagos Islands
state IRL | name: Ireland ; (the )Republic of Ireland | nisba: Irish | capital: Dublin | government: Dail
state IRN
  name: Iran ; (the )Islamic Republic of Iran ; (the )Islamic Republic
  nisba: Iranian
  capital: Tehran ; Teheran
  government: Revolutionary Guards ; Revolutionary Guard ; Islamic Revolutionary Guard Corps ; IRGC ; Quds Force
  government: Basij
  people: Iranians
state IRQ | name: Iraq ; (the )Republic of Iraq | nisba: Iraqi | capital: Baghdad | people: Iraqis
state ISL | name: Iceland | nisba: Icelandic | capital: Reykjavik ; Reykjavík | people: Icelanders
state ISR
  name: Israel ; (the )State of Israel
  nisba: Israeli
  capital: Tel Aviv
  government: Knesset ; IDF ; Israel Defense Forces ; Israel Defence Forces ; Mossad ; Shin Bet
  people: Israelis
state ITA
  name: Italy ; (the )Italian Republic
  nisba: Italian
  capital: Rome
  government: Palazzo Chigi
  people: Italians
state JAM | name: Jamaica | nisba: Jamaican | capital: Kingston [weak] | people: Jamaicans
state JEY | name: Jersey [weak]
state JOR
  name: Jordan ; (the )Hashemite Kingdom of Jordan ; (the )Hashemite Kingdom
  nisba: Jordanian
  capital: Amman
  people: Jordanians
state JPN | name: Japan | nisba: Japanese | capital: Tokyo | government: Diet of Japan | people: Japanese
state KAZ
  name: Kazakhstan ; (the )Republic of Kazakhstan
  nisba: Kazakh ; Kazakhstani
  capital: Astana ; Nur-Sultan [2019-03-23..2022-09-17]
  government: Akorda
  people: Kazakhs ; Kazakhstanis
state KEN | name: Kenya ; (the )Republic of Kenya | nisba: Kenyan | capital: Nairobi | people: Kenyans
state KGZ
  name: Kyrgyzstan ; (the )Kyrgyz Republic ; Kirghizia ; Kyrgyz Republic
  nisba: Kyrgyz ; Kyrgyzstani
  capital: Bishkek
  people: Kyrgyz
state KHM | name: Cambodia ; (the )Kingdom of Cambodia | nisba: Cambodian | capital: Phnom Penh | people: Cambodians
state KIR | name: Kiribati
state KNA | name: Saint Kitts and Nevis ; St. Kitts and Nevis
state KOR
  name: South Korea ; (the )Republic of Korea ; ROK ; S. Korea
  nisba: South Korean
  capital: Seoul
  government: Blue House
  people: South Koreans
state KWT | name: Kuwait ; (the )State of Kuwait | nisba: Kuwaiti | capital: Kuwait City | people: Kuwaitis
state LAO | name: Laos ; Lao PDR | nisba: Lao ; Laotian | capital: Vientiane | people: Laotians
state LBN | name: Lebanon ; (the )Lebanese Republic | nisba: Lebanese | capital: Beirut | people: Lebanese
state LBR | name: Liberia | nisba: Liberian | capital: Monrovia | people: Liberians
state LBY | name: Libya ; (the )State of Libya | nisba: Libyan | capital: Tripoli | people: Libyans
state LCA | name: Saint Lucia ; St. Lucia ; St Lucia | nisba: Saint Lucian
state LIE | name: Liechtenstein | capital: Vaduz
state LKA | name: Sri Lanka | nisba: Sri Lankan | capital: Colombo | people: Sri Lankans
state LSO | name: Lesotho | nisba: Basotho | capital: Maseru
state LTU | name: Lithuania | nisba: Lithuanian | capital: Vilnius | people: Lithuanians
state LUX | name: Luxembourg | nisba: Luxembourgish
state LVA | name: Latvia | nisba: Latvian | capital: Riga | people: Latvians
state MAC | name: Macao ; Macau | nisba: Macanese
state MAF | name: Saint Martin [weak]
state MAR | name: Morocco ; (the )Kingdom of Morocco | nisba: Moroccan | capital: Rabat | people: Moroccans
state MCO | name: Monaco | nisba: Monegasque
state MDA
  name: Moldova ; (the )Republic of Moldova
  nisba: Moldovan
  capital: Chisinau ; Chişinău
  people: Moldovans
state MDG | name: Madagascar | nisba: Malagasy ; Madagascan | capital: Antananarivo
state MDV
  name: (the )Maldives ; (the )Republic of Maldives
  nisba: Maldivian
  capital: Malé ; Male [weak]
  people: Maldivians
state MEX | name: Mexico ; (the )United Mexican States | nisba: Mexican | capital: Mexico City | people: Mexicans
state MHL
  name: (the )Marshall Islands ; (the )Republic of the Marshall Islands
  nisba: Marshallese
  capital: Majuro
state MKD
  name: North Macedonia ; Macedonia ; (the )Republic of North Macedonia
  nisba: Macedonian
  capital: Skopje
  people: Macedonians
state MLI | name: Mali ; (the )Republic of Mali | nisba: Malian | capital: Bamako | people: Malians
state MLT | name: Malta | nisba: Maltese | capital: Valletta
state MMR
  name: Myanmar ; Burma
  nisba: Burmese
  capital: Naypyidaw ; Naypyitaw ; Nay Pyi Taw ; Yangon [weak]
  people: Burmese
state MNE | name: Montenegro | nisba: Montenegrin | capital: Podgorica | people: Montenegrins
state MNG | name: Mongolia | nisba: Mongolian | capital: Ulaanbaatar ; Ulan Bator | people: Mongolians
state MNP | name: (the )Northern Mariana Islands
state MOZ | name: Mozambique | nisba: Mozambican | capital: Maputo | people: Mozambicans
state MRT
  name: Mauritania ; (the )Islamic Republic of Mauritania
  nisba: Mauritanian
  capital: Nouakchott
  people: Mauritanians
state MSR | name: Montserrat
state MTQ | name: Martinique
state MUS | name: Mauritius | nisba: Mauritian | capital: Port Louis
state MWI | name: Malawi | nisba: Malawian | capital: Lilongwe | people: Malawians
state MYS | name: Malaysia | nisba: Malaysian | capital: Kuala Lumpur | government: Putrajaya | people: Malaysians
state MYT | name: Mayotte
state NAM | name: Namibia | nisba: Namibian | capital: Windhoek | people: Namibians
state NCL | name: New Caledonia | nisba: New Caledonian
state NER | name: Niger ; (the )Republic of Niger | nisba: Nigerien | capital: Niamey | people: Nigeriens
state NFK | name: Norfolk Island
state NGA | name: Nigeria ; (the )Federal Republic of Nigeria | nisba: Nigerian | capital: Abuja | people: Nigerians
state NIC | name: Nicaragua | nisba: Nicaraguan | capital: Managua | people: Nicaraguans
state NIU | name: Niue
state NLD
  name: (the )Netherlands ; Holland ; (the )Kingdom of the Netherlands
  nisba: Dutch
  capital: Amsterdam ; The Hague [weak]
state NOR | name: Norway ; (the )Kingdom of Norway | nisba: Norwegian | capital: Oslo | people: Norwegians
state NPL | name: Nepal | nisba: Nepali ; Nepalese | capital: Kathmandu | people: Nepalis
state NRU | name: Nauru | nisba: Nauruan
state NZL | name: New Zealand | capital: Wellington [weak] | people: New Zealanders
state OMN | name: Oman ; (the )Sultanate of Oman | nisba: Omani | capital: Muscat | people: Omanis
state PAK
  name: Pakistan ; (the )Islamic Republic of Pakistan
  nisba: Pakistani
  capital: Islamabad
  people: Pakistanis
state PAN | name: Panama | nisba: Panamanian | capital: Panama City | people: Panamanians
state PCN | name: Pitcairn Islands
state PER | name: Peru | nisba: Peruvian | capital: Lima [weak] | people: Peruvians
state PHL
  name: (the )Philippines ; (the )Republic of the Philippines
  nisba: Philippine ; Filipino
  capital: Manila
  government: Malacanang
  people: Filipinos
state PLW | name: Palau | nisba: Palauan
state PNG | name: Papua New Guinea | nisba: Papua New Guinean | capital: Port Moresby
state POL
  name: Poland ; (the )Republic of Poland
  nisba: Polish
  capital: Warsaw
  government: Sejm
  people: Poles
state PRI | name: Puerto Rico | nisba: Puerto Rican | people: Puerto Ricans
state PRK
  name: North Korea ; (the )Democratic People's Republic of Korea ; DPRK ; N. Korea
  nisba: North Korean
  capital: Pyongyang
  people: North Koreans
state PRT | name: Portugal | nisba: Portuguese | capital: Lisbon | people: Portuguese
state PRY | name: Paraguay | nisba: Paraguayan | capital: Asuncion ; Asunción | people: Paraguayans
state PSE
  name: Palestine ; (the )State of Palestine ; (the )Palestinian Territories ; (the )Palestinian Territory
  name: (the )Occupied Palestinian Territory
  nisba: Palestinian
  capital: Ramallah
  government: Palestinian Authority ; Palestinian National Authority
  people: Palestinians
state PYF | name: French Polynesia
state QAT | name: Qatar ; (the )State of Qatar | nisba: Qatari | capital: Doha | people: Qataris
state REU | name: Reunion Island ; Réunion
state ROU | name: Romania | nisba: Romanian | capital: Bucharest | people: Romanians
state RUS
  name: Russia ; (the )Russian Federation
  nisba: Russian
  capital: Moscow
  government: Kremlin ; State Duma ; Duma
  people: Russians
state RWA | name: Rwanda | nisba: Rwandan | capital: Kigali | people: Rwandans
state SAU
  name: Saudi Arabia ; (the )Kingdom of Saudi Arabia ; KSA
  nisba: Saudi ; Saudi Arabian
  capital: Riyadh
  government: Saudi Royal Court ; Saudi-led coalition ; Saudi-led Arab coalition ; Saudi-led military coalition
  government: Arab coalition
  people: Saudis
state SCG | name: Serbia and Montenegro
state SDN
  name: Sudan ; (the )Republic of Sudan ; (the )Republic of the Sudan
  nisba: Sudanese
  capital: Khartoum
  people: Sudanese
state SEN | name: Senegal | nisba: Senegalese | capital: Dakar | people: Senegalese
state SGP | name: Singapore | nisba: Singaporean | people: Singaporeans
state SGS | name: South Georgia and the South Sandwich Islands
state SHN | name: Saint Helena ; St. Helena
state SJM | name: Svalbard
state SLB | name: (the )Solomon Islands | nisba: Solomon Islander | capital: Honiara
state SLE | name: Sierra Leone | nisba: Sierra Leonean | capital: Freetown | people: Sierra Leoneans
state SLV | name: El Salvador | nisba: Salvadoran ; Salvadorean | capital: San Salvador | people: Salvadorans
state SMR | name: San Marino
state SOM
  name: Somalia ; (the )Federal Republic of Somalia
  nisba: Somali ; Somalian
  capital: Mogadishu
  people: Somalis
state SPM | name: Saint Pierre and Miquelon
state SRB
  name: Serbia ; (the )Republic of Serbia
  nisba: Serbian ; Serb
  capital: Belgrade
  people: Serbs ; Serbians
state SSD
  name: South Sudan ; (the )Republic of South Sudan
  nisba: South Sudanese
  capital: Juba
  people: South Sudanese
state STP | name: Sao Tome and Principe ; São Tomé and Príncipe
state SUR | name: Suriname | nisba: Surinamese | capital: Paramaribo
state SVK | name: Slovakia ; (the )Slovak Republic | nisba: Slovak ; Slovakian | capital: Bratislava | people: Slovaks
state SVN | name: Slovenia | nisba: Slovenian ; Slovene | capital: Ljubljana | people: Slovenians ; Slovenes
state SWE | name: Sweden ; (the )Kingdom of Sweden | nisba: Swedish | capital: Stockholm | people: Swedes
state SWZ | name: Eswatini ; Swaziland | nisba: Swazi | capital: Mbabane
state SXM | name: Sint Maarten
state SYC | name: (the )Seychelles | nisba: Seychellois
state SYR
  name: Syria ; (the )Syrian Arab Republic
  nisba: Syrian
  capital: Damascus
  government: Assad regime ; Syrian regime ; Assad government
  people: Syrians
state TCA | name: Turks and Caicos Islands ; Turks and Caicos
state TCD
  name: Chad ; (the )Republic of Chad
  nisba: Chadian
  capital: N'Djamena ; Ndjamena
  people: Chadians
state TGO | name: Togo | nisba: Togolese | capital: Lomé ; Lome | people: Togolese
state THA | name: Thailand ; (the )Kingdom of Thailand | nisba: Thai | capital: Bangkok | people: Thais
state TJK
  name: Tajikistan ; (the )Republic of Tajikistan
  nisba: Tajik ; Tajikistani
  capital: Dushanbe
  people: Tajiks
state TKL | name: Tokelau
state TKM | name: Turkmenistan | nisba: Turkmen | capital: Ashgabat | people: Turkmens
state TLS | name: Timor-Leste ; East Timor ; Timor Leste | nisba: East Timorese ; Timorese | capital: Dili
state TON | name: Tonga | nisba: Tongan
state TTO | name: Trinidad and Tobago ; Trinidad | nisba: Trinidadian | capital: Port of Spain
state TUN | name: Tunisia ; (the )Republic of Tunisia | nisba: Tunisian | capital: Tunis | people: Tunisians
state TUR
  name: Turkey ; Türkiye ; Turkiye ; (the )Republic of Turkey ; (the )Republic of Türkiye
  nisba: Turkish
  capital: Ankara
  people: Turks
state TUV | name: Tuvalu | nisba: Tuvaluan
state TWN
  name: Taiwan ; (the )Republic of China ; Chinese Taipei
  nisba: Taiwanese
  capital: Taipei
  people: Taiwanese
state TZA
  name: Tanzania ; (the )United Republic of Tanzania
  nisba: Tanzanian
  capital: Dodoma ; Dar es Salaam [weak]
  people: Tanzanians
state UGA | name: Uganda ; (the )Republic of Uganda | nisba: Ugandan | capital: Kampala | people: Ugandans
state UKR | name: Ukraine | nisba: Ukrainian | capital: Kyiv ; Kiev | government: Verkhovna Rada | people: Ukrainians
state UMI | name: United States Minor Outlying Islands
state URY | name: Uruguay | nisba: Uruguayan | capital: Montevideo | people: Uruguayans
state USA
  name: (the )United States ; (the )United States of America ; U.S. ; US ; USA ; U.S.A. ; America
  nisba: American
  capital: Washington ; Washington D.C. ; Washington, D.C. ; Washington DC
  government: White House ; Pentagon ; State Department ; US State Department ; U.S. State Department
  government: Department of State ; Department of Defense ; Treasury Department ; Justice Department ; US Congress
  government: U.S. Congress ; Congress ; US Senate ; U.S. Senate ; Capitol Hill ; CIA
  government: Central Intelligence Agency ; FBI ; Federal Bureau of Investigation
  government: Department of Homeland Security ; Federal Reserve ; USAID
  government: U.S. Agency for International Development ; Department of Commerce ; Department of Energy
  government: Department of the Treasury ; Department of Justice ; U.S. Trade Representative ; CENTCOM
  government: U.S. Central Command ; Biden Administration ; Biden-Harris Administration ; Obama Administration
  government: Trump Administration ; Oval Office
  people: Americans
  government: FEMA ; USDA ; EPA ; NASA ; CDC ; FDA ; NOAA ; USTR ; USTDA ; DFC ; HUD ; DHS ; DOJ ; DOD ; NSF ; OMB
  government: Environmental Protection Agency ; Department of Education ; Department of Labor
  government: Department of Transportation ; Department of Agriculture ; Department of the Interior
  government: Department of Health and Human Services ; Department of Housing and Urban Development
  government: Department of Veterans Affairs ; Department of War ; Centers for Disease Control and Prevention
  government: Food and Drug Administration ; Office of Management and Budget ; National Science Foundation
  government: National Economic Council ; National Institutes of Health ; U.S. Trade and Development Agency
  government: U.S. International Development Finance Corporation ; Millennium Challenge Corporation
  government: Export-Import Bank of the United States ; Federal Trade Commission ; Customs and Border Protection
  government: Office of the United States Trade Representative ; Obama-Biden Administration ; House Republicans
  government: House Democrats ; Senate Republicans ; Senate Democrats ; U.S. Department of State
  government: U.S. Department of Commerce ; U.S. Department of Energy ; U.S. Department of the Treasury
  government: U.S. Department of Defense ; U.S. Department of Agriculture ; U.S. Department of Labor
  government: U.S. Department of Justice ; U.S. Department of Homeland Security ; U.S. Indo-Pacific Command
  government: U.S. European Command ; U.S. Africa Command
state UZB
  name: Uzbekistan ; (the )Republic of Uzbekistan
  nisba: Uzbek ; Uzbekistani
  capital: Tashkent
  people: Uzbeks
state VAT | name: Vatican ; (the )Holy See ; Vatican City
state VCT | name: Saint Vincent and the Grenadines ; St. Vincent and the Grenadines
state VEN
  name: Venezuela ; (the )Bolivarian Republic of Venezuela
  nisba: Venezuelan
  capital: Caracas
  government: Miraflores
  people: Venezuelans
state VGB | name: (the )British Virgin Islands
state VIR | name: (the )U.S. Virgin Islands ; (the )US Virgin Islands
state VNM
  name: Vietnam ; Viet Nam ; (the )Socialist Republic of Vietnam
  nisba: Vietnamese
  capital: Hanoi
  people: Vietnamese
state VUT | name: Vanuatu | nisba: Ni-Vanuatu | capital: Port Vila
state WLF | name: Wallis and Futuna
state WSM | name: Samoa | nisba: Samoan | capital: Apia
state XKX
  name: Kosovo ; (the )Republic of Kosovo
  nisba: Kosovar ; Kosovan
  capital: Pristina ; Prishtina
  people: Kosovars
state YEM | name: Yemen ; (the )Republic of Yemen | nisba: Yemeni | capital: Sanaa ; Sana'a | people: Yemenis
state ZAF
  name: South Africa ; (the )Republic of South Africa
  nisba: South African
  capital: Pretoria
  people: South Africans
state ZMB | name: Zambia | nisba: Zambian | capital: Lusaka | people: Zambians
state ZWE | name: Zimbabwe | nisba: Zimbabwean | capital: Harare | people: Zimbabweans

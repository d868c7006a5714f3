# News agencies in English.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

agency xinhua | name: Xinhua ; Xinhua News Agency ; Xinhua Arabic
agency reuters | name: Reuters ; Reuters Arabic
agency afp | name: AFP ; Agence France-Presse ; AFP Arabic
agency ap | name: AP ; Associated Press ; (the )Associated Press
agency upi | name: UPI ; United Press International
agency bloomberg | name: Bloomberg ; Bloomberg News
agency dpa | name: dpa ; DPA ; Deutsche Presse-Agentur
agency efe | name: EFE
agency ansa | name: ANSA
agency aki | name: AKI
agency pa | name: Press Association
agency spa | name: SPA ; Saudi Press Agency
agency saba | name: Saba ; Saba News Agency
agency sana | name: SANA
agency irna | name: IRNA ; IRNA Arabic
agency fars | name: Fars ; Fars News Agency
agency mehr | name: Mehr ; Mehr News Agency
agency tasnim | name: Tasnim ; Tasnim News Agency
agency isna | name: ISNA
agency anadolu | name: Anadolu ; Anadolu Agency ; AA [weak] ; Anadolu Arabic
agency dha | name: Dogan News Agency
agency tass | name: TASS ; ITAR-TASS ; Itar-Tass ; Tass
agency interfax | name: Interfax
agency ria | name: RIA ; RIA Novosti
agency sputnik | name: Sputnik ; Sputnik Arabic
agency kuna | name: KUNA
agency petra | name: Petra [weak] ; Petra News Agency
agency wam | name: WAM
agency qna | name: QNA ; Qatar News Agency
agency bna | name: BNA ; Bahrain News Agency
agency ona | name: ONA ; Oman News Agency
agency mena | name: MENA ; Middle East News Agency
agency suna | name: SUNA
agency lana | name: LANA
agency tap | name: TAP [weak] ; Tunis Afrique Presse
agency aps | name: APS ; Algeria Press Service
agency map | name: MAP [weak] ; Maghreb Arabe Presse
agency sonna | name: SONNA
agency ina | name: INA ; Iraqi News Agency
agency nna | name: NNA ; National News Agency
agency wafa | name: WAFA
agency iina | name: IINA ; UNA
agency kyodo | name: Kyodo ; Kyodo News
agency jiji | name: Jiji Press
agency yonhap | name: Yonhap ; Yonhap News Agency
agency kcna | name: KCNA ; Korean Central News Agency
agency pti | name: PTI ; Press Trust of India
agency ani | name: ANI
agency app | name: Associated Press of Pakistan
agency bakhtar | name: Bakhtar
agency kazinform | name: Kazinform ; Kazinform Arabic
agency kabar | name: Kabar
agency uza | name: UzA
agency khovar | name: Khovar
agency azertac | name: AZERTAC ; Azertac
agency ukrinform | name: Ukrinform
agency belta | name: BelTA
agency pap | name: PAP
agency cns | name: China News Service
agency bernama | name: Bernama
agency antara | name: Antara
agency vna | name: VNA
agency aap | name: AAP
agency ips | name: Inter Press Service
agency athens | name: ANA
agency unb | name: United News of Bangladesh
agency bss | name: Bangladesh Sangbad Sangstha ; BSS news agency
agency akipress | name: AKIpress news agency
agency tdh | name: Turkmenistan State News Agency ; TDH
agency montsame | name: MONTSAME ; Montsame
agency armenpress | name: Armenpress
agency apa-az | name: APA news agency
agency turan | name: Turan news agency
agency interpress | name: InterPressNews
agency unian | name: UNIAN
agency interfax-ua | name: Interfax-Ukraine
agency moldpres | name: Moldpres
agency agerpres | name: Agerpres
agency bta | name: BTA news agency ; Bulgarian Telegraph Agency
agency tanjug | name: Tanjug
agency hina | name: HINA news agency
agency sta-si | name: Slovenian Press Agency
agency mti | name: MTI news agency ; Hungarian news agency MTI
agency ctk | name: CTK news agency ; Czech News Agency
agency tasr | name: TASR
agency apa-at | name: Austria Press Agency
agency keystone | name: Keystone-SDA
agency anp | name: ANP news agency
agency belga | name: Belga news agency
agency lusa | name: Lusa news agency
agency europapress | name: Europa Press
agency tt-se | name: TT news agency
agency ntb | name: NTB news agency
agency ritzau | name: Ritzau
agency stt | name: STT news agency
agency cyna | name: Cyprus News Agency
agency mia-mk | name: MIA news agency
agency ata-al | name: Albanian Telegraphic Agency
agency canadianpress | name: Canadian Press
agency notimex | name: Notimex
agency prensalatina | name: Prensa Latina
agency agenciabrasil | name: Agência Brasil ; Agencia Brasil
agency telam | name: Télam ; Telam
agency andina | name: Andina news agency
agency abi | name: ABI news agency
agency avn | name: AVN news agency
agency nan-ng | name: News Agency of Nigeria
agency gna | name: Ghana News Agency
agency aps-sn | name: Senegalese Press Agency ; APS of Senegal
agency ena | name: Ethiopian News Agency
agency kna-ke | name: Kenya News Agency
agency angop | name: ANGOP [caps] ; Angop
agency aim-mz | name: Mozambique News Agency
agency panapress | name: Panapress ; Pan-African News Agency
agency apa-news | name: APAnews ; African Press Agency
agency addi | name: Djibouti News Agency
agency shafaqna | name: Shafaqna
agency nina | name: National Iraqi News Agency
agency ikna | name: IQNA
agency ilna | name: ILNA [caps] ; Iranian Labour News Agency
agency ypa | name: Yemen Press Agency
agency safa | name: Safa news agency ; Palestinian Press Agency
agency uni-in | name: United News of India
agency ians | name: IANS [caps]
agency online-pk | name: Online International News Network
agency pajhwok | name: Pajhwok ; Pajhwok Afghan News
agency khaama | name: Khaama Press
agency cna-tw | name: Central News Agency of Taiwan
agency newsis | name: Newsis
agency akp | name: Agence Kampuchea Presse
agency kpl | name: KPL Lao News Agency ; Lao News Agency
agency pna | name: Philippine News Agency
agency rss-np | name: Rastriya Samachar Samiti
agency regnum | name: Regnum news agency
agency rosbalt | name: Rosbalt
agency ruptly | name: Ruptly
agency kna-de | name: KNA Catholic agency
agency fides | name: Agenzia Fides ; Fides agency
agency zenit | name: Zenit agency
agency agi | name: AGI news agency
agency adnkronos | name: Adnkronos
agency lapresse-it | name: LaPresse

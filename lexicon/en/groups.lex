# Armed groups, oppositions and parties in English.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

group ISIL
  name: ISIL ; ISIS ; IS [caps] ; Islamic State ; Daesh ; Islamic State group
  name: Islamic State of Iraq and Syria ; Islamic State of Iraq and the Levant
  name: Islamic State in Iraq and Syria
group AQ | name: Al Qaeda ; al Qaeda ; Al-Qaeda ; al-Qaeda ; al-Qaida ; Al-Qaida ; Al Qaida ; AQAP ; AQIM ; Qaeda
group YEM:HOUTHI | name: Houthi ; Houthis ; Huthi ; Huthis ; Ansar Allah ; Ansarallah
group YEM:SALEH | name: Saleh forces ; forces loyal to Saleh ; Saleh loyalists
group YEM:RESISTANCE | name: Popular Resistance ; Yemeni resistance
group YEM:HIRAK | name: Southern Movement ; Hirak ; Southern Mobility Movement
group YEM:STC | name: Southern Transitional Council ; STC
group YEM:ISLAH | name: Islah
group YEM:GPC | name: General People's Congress
group SYR:OPP | name: Syrian opposition ; Syrian rebels ; Syrian rebel
group SYR:SNC
  name: Syrian National Coalition ; Syrian National Council
  name: National Coalition of Syrian Revolutionary and Opposition Forces
group SYR:NCC | name: National Coordination Committee ; National Coordination Body
group SYR:FSA | name: Free Syrian Army ; FSA
group SYR:YPG | name: YPG ; People's Protection Units ; PYD ; Democratic Union Party
group SYR:SDF | name: SDF ; Syrian Democratic Forces
group SYR:NUSRA | name: Nusra Front ; al-Nusra Front ; Al-Nusra Front ; Jabhat al-Nusra ; al-Nusra ; Nusra
group SYR:HTS | name: Hayat Tahrir al-Sham ; HTS
group SYR:AHRAR | name: Ahrar al-Sham
group SYR:ISLAM | name: Jaysh al-Islam ; Army of Islam
group SYR:SOHR | name: Syrian Observatory for Human Rights ; Syrian Observatory
group IRQ:KRG
  name: Kurdistan Regional Government ; KRG ; Iraqi Kurdistan ; Kurdistan Region ; Peshmerga ; peshmerga
  name: Kurdistan Democratic Party ; Patriotic Union of Kurdistan
group IRQ:PMF
  name: Popular Mobilization Forces ; Popular Mobilisation Forces ; Popular Mobilization Units
  name: Hashd al-Shaabi ; Hashd Shaabi
group IRQ:HEZBOLLAH | name: Kataib Hezbollah
group IRQ:ASAIB | name: Asaib Ahl al-Haq
group IRQ:BADR | name: Badr Organization ; Badr Organisation
group IRQ:SADR | name: Sadrists ; Sadrist movement ; Mahdi Army ; Mehdi Army
group IRQ:TRIBES | name: Awakening Councils
group TUR:PKK | name: PKK ; Kurdistan Workers' Party ; Kurdistan Workers Party ; Kurdistan Workers’ Party
group TUR:HDP | name: HDP ; Peoples' Democratic Party
group TUR:AKP | name: AKP ; Justice and Development Party
group TUR:CHP | name: CHP ; Republican People's Party
group TUR:MHP | name: MHP ; Nationalist Movement Party
group TUR:GULEN | name: Gulen movement ; Gulenists ; FETO
group TUR:DHKPC | name: DHKP-C
group AFG:TALIBAN | name: Taliban ; Taleban ; Afghan Taliban ; Islamic Emirate of Afghanistan
group AFG:HAQQANI | name: Haqqani network ; Haqqani Network
group PAK:TALIBAN | name: Pakistani Taliban ; Tehreek-e-Taliban ; Tehrik-i-Taliban ; TTP
group PAK:LET | name: Lashkar-e-Taiba ; Lashkar-e-Tayyiba
group PAK:JEM | name: Jaish-e-Mohammed
group PAK:JHANGVI | name: Lashkar-e-Jhangvi
group PAK:PTI | name: Pakistan Tehreek-e-Insaf ; PTI
group PAK:BLA | name: Balochistan Liberation Army ; BLA
group EGY:MB | name: Muslim Brotherhood ; (the )Brotherhood [weak] ; Freedom and Justice Party
group EGY:ABM | name: Ansar Beit al-Maqdis ; Ansar Bayt al-Maqdis
group EGY:JIHAD | name: Egyptian Islamic Jihad
group EGY:GAMAA | name: Gamaa Islamiya ; al-Gama'a al-Islamiyya
group EGY:NOUR | name: Nour Party
group EGY:COPTS | name: Coptic Church ; Copts
group PSE:HAMAS | name: Hamas ; Al-Qassam Brigades ; Qassam Brigades
group PSE:FATAH | name: Fatah ; al-Aqsa Martyrs Brigades
group PSE:PIJ | name: Islamic Jihad ; Palestinian Islamic Jihad ; PIJ
group PSE:PFLP | name: Popular Front for the Liberation of Palestine ; PFLP
group PSE:PLO | name: Palestine Liberation Organization ; PLO
group LBN:HEZBOLLAH | name: Hezbollah ; Hizbollah ; Hizbullah ; Hezbullah
group LBN:AMAL | name: Amal Movement
group LBN:FUTURE | name: Future Movement
group LBN:FPM | name: Free Patriotic Movement
group LBN:LF | name: Lebanese Forces
group LBN:PSP | name: Progressive Socialist Party
group LBN:KATAEB | name: Kataeb Party
group LBN:MARCH14 | name: March 14 alliance ; March 14 coalition
group LBN:MARCH8 | name: March 8 alliance ; March 8 coalition
group LBN:FATAHISLAM | name: Fatah al-Islam
group LBY:DAWN | name: Libya Dawn ; Libyan Dawn
group LBY:LNA | name: Libyan National Army ; LNA ; Haftar's forces
group LBY:ANSAR | name: Ansar al-Sharia in Libya
group LBY:MB | name: Justice and Construction Party
group LBY:TEBU | name: Tebu ; Toubou
group LBY:TUAREG | name: Tuareg ; Tuaregs
group MLI:CMA | name: MNLA ; Coordination of Azawad Movements
group MLI:JNIM | name: JNIM ; Ansar Dine
group TUN:ANSAR | name: Ansar al-Sharia
group TUN:NAHDA | name: Ennahda ; Ennahdha
group TUN:NIDAA | name: Nidaa Tounes
group TUN:UGTT | name: UGTT
group UKR:REBELS
  name: pro-Russian rebels ; pro-Russian separatists ; Donetsk People's Republic ; Luhansk People's Republic
  name: Russian-backed separatists ; Russia-backed separatists
group RUS:WAGNER | name: Wagner Group ; Wagner
group NGA:BOKOHARAM | name: Boko Haram
group SOM:SHABAAB | name: al-Shabaab ; Al-Shabaab ; al Shabaab ; Al Shabaab ; al-Shabab ; Shabaab
group SOM:SOMALILAND | name: Somaliland
group SOM:PUNTLAND | name: Puntland
group SOM:ICU | name: Islamic Courts Union
group SSD:SPLM-IO | name: SPLM-IO ; SPLA-IO
group SSD:REBELS | name: South Sudanese rebels
group SDN:RSF | name: Rapid Support Forces ; RSF
group SDN:SPLMN | name: SPLM-North ; SPLM-N
group SDN:JEM | name: Justice and Equality Movement ; JEM
group SDN:SLM | name: Sudan Liberation Movement ; Sudan Liberation Army
group SDN:SRF | name: Sudan Revolutionary Front ; Sudanese Revolutionary Front
group SDN:JANJAWEED | name: Janjaweed
group SDN:FFC | name: Forces of Freedom and Change
group SDN:UMMA | name: National Umma Party ; Umma Party
group SDN:NCP | name: National Congress Party
group ETH:TPLF | name: TPLF ; Tigray People's Liberation Front
group COD:M23 | name: M23
group COD:ADF | name: Allied Democratic Forces
group CAF:SELEKA | name: Seleka
group CAF:ANTIBALAKA | name: anti-Balaka ; Anti-Balaka
group UGA:LRA | name: Lord's Resistance Army ; LRA
group ESH:POLISARIO | name: Polisario ; Polisario Front ; Sahrawi Arab Democratic Republic
group IRN:NCRI | name: NCRI ; National Council of Resistance of Iran ; MEK ; Mujahedin-e Khalq ; People's Mujahedin
group IRN:AHWAZ | name: Ahvazi ; Ahwazi
group IRN:PJAK | name: PJAK
group IRN:JUNDALLAH | name: Jundallah ; Jaish al-Adl
group COL:FARC | name: FARC ; Farc ; Revolutionary Armed Forces of Colombia
group COL:ELN | name: ELN ; National Liberation Army
group IND:NSCN | name: NSCN ; National Socialist Council of Nagaland
group IND:MAOISTS | name: Naxalites ; Maoist rebels ; Maoists
group IND:BJP | name: BJP ; Bharatiya Janata Party
group IND:INC | name: Indian National Congress ; Congress Party
group LKA:LTTE | name: Tamil Tigers ; LTTE ; Liberation Tigers of Tamil Eelam
group PHL:ABUSAYYAF | name: Abu Sayyaf
group PHL:MILF | name: MILF ; Moro Islamic Liberation Front
group PHL:NPA | name: New People's Army
group MMR:ROHINGYA | name: Rohingya ; Rohingyas
group MMR:KIA | name: Kachin Independence Army
group MMR:ARAKAN | name: Arakan Army
group MMR:NLD | name: National League for Democracy
group CHN:CPC | name: Communist Party of China ; Chinese Communist Party ; CPC ; CPC Central Committee
group CHN:ETIM | name: ETIM ; East Turkestan Islamic Movement ; Turkistan Islamic Party
group CHN:UYGHUR | name: Uighur ; Uighurs ; Uyghur ; Uyghurs
group UZB:IMU | name: Islamic Movement of Uzbekistan
group TJK:IRPT | name: Islamic Renaissance Party
group ESP:ETA | name: ETA
group ESP:CATALONIA | name: Catalonia
group ESP:PODEMOS | name: Podemos
group GRC:SYRIZA | name: Syriza
group GBR:LABOUR | name: Labour Party
group GBR:CONSERVATIVES | name: Conservative Party ; Tories
group GBR:IRA | name: IRA ; Irish Republican Army
group FRA:FN | name: National Front ; National Rally
group DEU:CDU | name: Christian Democratic Union
group DEU:AFD | name: AfD ; Alternative for Germany
group ISR:LIKUD | name: Likud
group ISR:SETTLERS | name: Israeli settlers ; Jewish settlers
group USA:DEM | name: Democratic Party ; Democrats
group USA:REP | name: Republican Party ; Republicans ; GOP
group VEN:OPP | name: Venezuelan opposition
group ZAF:ANC | name: African National Congress
group ZWE:MDC | name: Movement for Democratic Change ; MDC
group KUR | name: Kurds ; Kurdish
group BHR:WEFAQ | name: Al Wefaq ; al-Wefaq
group JOR:MB | name: Islamic Action Front
group KAZ:AMANAT | name: Nur Otan ; Amanat
group IRQ:DAWA | name: Dawa Party ; Islamic Dawa Party
group IRQ:SOL | name: State of Law Coalition ; State of Law

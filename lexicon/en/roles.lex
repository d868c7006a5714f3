# Roles in English.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

role king | name: King ; (the )king ; monarch ; His Majesty King
role queen | name: Queen ; (the )queen
role emir | name: Emir ; Amir ; (the )emir ; (the )amir
role sultan | name: Sultan ; (the )sultan
role president | name: President ; (the )president ; head of state ; president-elect
role president-former | name: former president ; ex-president ; ousted president ; deposed president
role king-saudi | name: Custodian of the Two Holy Mosques ; (the )Custodian of the Two Holy Mosques
role crown-prince | name: Crown Prince ; (the )crown prince ; heir apparent
role crown-prince-deputy | name: deputy crown prince
role prince | name: Prince [weak]
role vice-president | name: vice president ; vice-president
role prime-minister | name: prime minister ; premier ; head of government ; PM [caps]
role prime-minister-deputy | name: deputy prime minister ; vice premier
role prime-minister-former | name: former prime minister
role chancellor | name: Chancellor ; (the )chancellor
role chairman-sovereignty | name: Chairman of the Sovereignty Council ; head of the Presidential Council
role supreme-leader | name: Supreme Leader ; (the )supreme leader
role pope | name: Pope ; Pope Francis ; Pope Leo ; Pontiff
role governor-general | name: governor-general ; governor general ; Governor-General ; Governor General ; governors-general ; governors general
role co-prince | name: co-prince ; Co-Prince
role captain-regent | name: captain regent ; Captain Regent ; captain-regent ; captains regent ; Captains Regent
role first-lady | name: first lady
role minister-foreign
  name: foreign minister ; external affairs minister ; minister of foreign affairs
  name: Minister for Foreign Affairs ; minister of external affairs ; Minister for External Affairs
  name: minister of foreign affairs and trade ; Minister for Foreign Affairs and Trade ; foreign secretary
  name: top diplomat ; FM [caps]
role minister-defence
  name: defence minister ; defense minister ; minister of defence ; Minister for Defence
  name: minister of defense ; Minister for Defense ; minister of national defence
  name: Minister for National Defence ; minister of national defense ; Minister for National Defense
role minister-interior
  name: interior minister ; home minister ; home secretary ; internal affairs minister
  name: minister of interior ; Minister for Interior ; minister of internal affairs
  name: Minister for Internal Affairs ; minister of home affairs ; Minister for Home Affairs
  name: Interior Secretary
role minister-finance | name: finance minister ; minister of finance ; Minister for Finance
role minister-economy
  name: economy minister ; Economic Minister ; minister of economy ; Minister for Economy
  name: minister of economic affairs ; Minister for Economic Affairs ; minister of economic development
  name: Minister for Economic Development ; minister of national economy ; Minister for National Economy
role minister-trade
  name: trade minister ; commerce minister ; minister of trade ; Minister for Trade ; minister of commerce
  name: Minister for Commerce ; minister of trade and industry ; Minister for Trade and Industry
role minister-investment
  name: investment minister ; minister of investment ; Minister for Investment ; minister of investments
  name: Minister for Investments
role minister-industry
  name: industry minister ; minister of industry ; Minister for Industry ; minister of industry and trade
  name: Minister for Industry and Trade
role minister-energy
  name: energy minister ; oil minister ; petroleum minister ; electricity minister ; minister of energy
  name: Minister for Energy ; minister of oil ; Minister for Oil ; minister of petroleum
  name: Minister for Petroleum ; minister of electricity ; Minister for Electricity
role minister-transport
  name: transport minister ; transportation minister ; railway minister ; railways minister
  name: minister of transport ; Minister for Transport ; minister of transportation
  name: Minister for Transportation ; minister of railways ; Minister for Railways
role minister-housing
  name: housing minister ; public works minister ; construction minister ; minister of housing
  name: Minister for Housing ; minister of public works ; Minister for Public Works
  name: minister of construction ; Minister for Construction
role minister-agriculture
  name: agriculture minister ; agricultural minister ; minister of agriculture ; Minister for Agriculture
  name: minister of food and agriculture ; Minister for Food and Agriculture
role minister-water
  name: water minister ; irrigation minister ; minister of water ; Minister for Water
  name: minister of water resources ; Minister for Water Resources ; minister of irrigation
  name: Minister for Irrigation
role minister-environment
  name: environment minister ; climate minister ; minister of environment ; Minister for Environment
  name: minister of ecology ; Minister for Ecology ; minister of climate change
  name: Minister for Climate Change
role minister-education | name: education minister ; minister of education ; Minister for Education
role minister-higher-education
  name: higher education minister ; minister of higher education ; Minister for Higher Education
role minister-science
  name: science minister ; minister of science ; Minister for Science ; minister of science and technology
  name: Minister for Science and Technology
role minister-technology
  name: technology minister ; communications minister ; digital minister ; minister of communications
  name: Minister for Communications ; minister of digital development ; Minister for Digital Development
  name: minister of information and communications technology
  name: Minister for Information and Communications Technology
role minister-culture
  name: culture minister ; cultural minister ; minister of culture ; Minister for Culture
  name: minister of culture and sports ; Minister for Culture and Sports ; minister of antiquities
  name: Minister for Antiquities
role minister-information
  name: information minister ; media minister ; minister of information ; Minister for Information
  name: minister of media ; Minister for Media
role minister-tourism
  name: tourism minister ; minister of tourism ; Minister for Tourism ; minister of tourism and antiquities
  name: Minister for Tourism and Antiquities
role minister-sport
  name: sport minister ; sports minister ; youth minister ; minister of sports ; Minister for Sports
  name: minister of youth and sports ; Minister for Youth and Sports ; minister of youth
  name: Minister for Youth
role minister-health
  name: health minister ; minister of health ; Minister for Health ; minister of public health
  name: Minister for Public Health ; minister of health and human services
  name: Minister for Health and Human Services
role minister-labour
  name: labour minister ; labor minister ; employment minister ; minister of labour ; Minister for Labour
  name: minister of labor ; Minister for Labor ; minister of manpower ; Minister for Manpower
role minister-social-affairs
  name: social affairs minister ; minister of social affairs ; Minister for Social Affairs
  name: minister of social development ; Minister for Social Development
role minister-justice | name: justice minister ; minister of justice ; Minister for Justice
role minister-islamic-affairs
  name: religious affairs minister ; Islamic affairs minister ; Islamic Affairs Minister
  name: minister of religious affairs ; Minister for Religious Affairs ; Minister of Islamic Affairs
  name: minister of Islamic Affairs ; Minister for Islamic Affairs ; Minister of Hajj ; minister of Hajj
  name: Minister for Hajj
role minister-planning
  name: planning minister ; minister of planning ; Minister for Planning
  name: minister of international cooperation ; Minister for International Cooperation
role minister-immigration
  name: immigration minister ; migration minister ; minister of immigration ; Minister for Immigration
  name: minister of migration ; Minister for Migration
role minister-human-rights | name: human rights minister ; minister of human rights ; Minister for Human Rights
role minister-emergency
  name: emergency minister ; emergencies minister ; minister of emergency situations
  name: Minister for Emergency Situations ; minister of emergencies ; Minister for Emergencies
role minister-intelligence
  name: intelligence minister ; security minister ; minister of intelligence ; Minister for Intelligence
  name: minister of security ; Minister for Security ; minister of public security
  name: Minister for Public Security
role minister | name: minister ; Secretary [weak]
role minister-state | name: minister of state
role minister-state-foreign | name: Minister of State for Foreign Affairs
role secretary-of-state | name: Secretary of State ; US Secretary of State ; U.S. Secretary of State
role secretary-defence
  name: Secretary of Defense ; Defense Secretary ; US Defense Secretary ; U.S. Defense Secretary
role secretary-cabinet
  name: secretary of commerce ; secretary of energy ; secretary of education ; secretary of labor
  name: secretary of transportation ; secretary of agriculture ; secretary of the interior
  name: secretary of health and human services ; secretary of homeland security
  name: secretary of housing and urban development ; secretary of veterans affairs ; secretary of war
  name: commerce secretary ; energy secretary ; education secretary ; labor secretary
  name: transportation secretary ; agriculture secretary ; homeland security secretary
  name: veterans affairs secretary
role secretary-treasury | name: Treasury Secretary ; Secretary of the Treasury
role trade-representative
  name: US Trade Representative ; U.S. Trade Representative ; United States Trade Representative
role attorney-general | name: attorney general ; prosecutor general ; chief prosecutor
role prosecution | name: prosecutor's office ; public prosecution ; prosecutors ; prosecutor ; public prosecutor
role deputy-minister
  name: deputy minister ; deputy foreign minister ; vice foreign minister ; Assistant Foreign Minister
  name: undersecretary ; Under Secretary ; Assistant Secretary of State ; Deputy Secretary of State
  name: Assistant Secretary
role ambassador | name: ambassador ; charge d'affaires ; chargé d'affaires ; high commissioner
role permanent-representative | name: permanent representative
role envoy | name: envoy ; special envoy ; special representative ; Special Presidential Envoy
role consul | name: consul ; consul general
role consulate | name: consulate ; consulate general
role embassy | name: embassy ; high commission
role diplomat | name: diplomat ; diplomats
role spokesman | name: spokesman ; spokeswoman ; spokesperson ; press secretary
role adviser | name: adviser ; advisor ; national security adviser ; national security advisor
role chief-of-staff-cabinet | name: Chief of Staff ; White House Chief of Staff
role official | name: official ; officials ; senior official ; senior officials ; authorities official
role leader | name: leader ; leaders
role government | name: government ; authorities ; federal government ; administration [weak] ; regime
role cabinet | name: cabinet ; council of ministers
role ministry-foreign
  name: foreign ministry ; external affairs ministry ; ministry of foreign affairs
  name: ministry of external affairs ; ministry of foreign affairs and trade ; foreign office
role ministry-defence
  name: defence ministry ; defense ministry ; ministry of defence ; ministry of defense
  name: ministry of national defence ; ministry of national defense
role ministry-interior
  name: interior ministry ; internal affairs ministry ; ministry of interior ; ministry of internal affairs
  name: ministry of home affairs ; Home Office
role ministry-finance | name: finance ministry ; ministry of finance
role ministry-economy
  name: economy ministry ; economic ministry ; ministry of economy ; ministry of economic affairs
  name: ministry of economic development ; ministry of national economy
role ministry-trade
  name: trade ministry ; commerce ministry ; ministry of trade ; ministry of commerce
  name: ministry of trade and industry
role ministry-investment | name: investment ministry ; ministry of investment ; ministry of investments
role ministry-industry | name: industry ministry ; ministry of industry ; ministry of industry and trade
role ministry-energy
  name: energy ministry ; oil ministry ; petroleum ministry ; electricity ministry ; ministry of energy
  name: ministry of oil ; ministry of petroleum ; ministry of electricity
role ministry-transport
  name: transport ministry ; transportation ministry ; railway ministry ; railways ministry
  name: ministry of transport ; ministry of transportation ; ministry of railways
role ministry-housing
  name: housing ministry ; public works ministry ; construction ministry ; ministry of housing
  name: ministry of public works ; ministry of construction
role ministry-agriculture
  name: agriculture ministry ; agricultural ministry ; ministry of agriculture
  name: ministry of food and agriculture
role ministry-water
  name: water ministry ; irrigation ministry ; ministry of water ; ministry of water resources
  name: ministry of irrigation
role ministry-environment
  name: environment ministry ; climate ministry ; ministry of environment ; ministry of ecology
  name: ministry of climate change
role ministry-education | name: education ministry ; ministry of education
role ministry-higher-education | name: higher education ministry ; ministry of higher education
role ministry-science | name: science ministry ; ministry of science ; ministry of science and technology
role ministry-technology
  name: technology ministry ; communications ministry ; digital ministry ; ministry of communications
  name: ministry of digital development ; ministry of information and communications technology
role ministry-culture
  name: culture ministry ; cultural ministry ; ministry of culture ; ministry of culture and sports
  name: ministry of antiquities
role ministry-information | name: information ministry ; media ministry ; ministry of information ; ministry of media
role ministry-tourism | name: tourism ministry ; ministry of tourism ; ministry of tourism and antiquities
role ministry-sport
  name: sport ministry ; sports ministry ; youth ministry ; ministry of sports
  name: ministry of youth and sports ; ministry of youth
role ministry-health
  name: health ministry ; ministry of health ; ministry of public health
  name: ministry of health and human services
role ministry-labour
  name: labour ministry ; labor ministry ; employment ministry ; ministry of labour ; ministry of labor
  name: ministry of manpower
role ministry-social-affairs
  name: social affairs ministry ; ministry of social affairs ; ministry of social development
role ministry-justice | name: justice ministry ; ministry of justice
role ministry-islamic-affairs
  name: religious affairs ministry ; Islamic affairs ministry ; Islamic Affairs Ministry
  name: ministry of religious affairs ; Ministry of Islamic Affairs ; ministry of Islamic Affairs
  name: Ministry of Hajj ; ministry of Hajj
role ministry-planning | name: planning ministry ; ministry of planning ; ministry of international cooperation
role ministry-immigration
  name: immigration ministry ; migration ministry ; ministry of immigration ; ministry of migration
role ministry-human-rights | name: human rights ministry ; ministry of human rights
role ministry-emergency
  name: emergency ministry ; emergencies ministry ; ministry of emergency situations
  name: ministry of emergencies
role ministry-intelligence
  name: intelligence ministry ; security ministry ; ministry of intelligence ; ministry of security
  name: ministry of public security
role presidency | name: presidency
role royal-court | name: royal court
role parliament
  name: parliament ; national assembly ; House of Representatives ; Senate ; legislature ; lawmakers
  name: lower house ; upper house ; Shura Council ; Majlis ; Mazhilis
role speaker-parliament
  name: Speaker ; speaker of parliament ; parliament speaker ; Speaker of the House ; House Speaker
  name: speaker of the National Assembly ; chairman of the parliament
role mp
  name: lawmaker ; MP [caps] ; MPs ; member of parliament ; senator ; Representative [weak] ; congressman
  name: deputy [weak]
role parliamentary-committee | name: parliamentary committee ; Foreign Relations Committee ; Foreign Affairs Committee
role court
  name: court ; supreme court ; Constitutional Court ; appeals court ; criminal court ; military court
  name: judiciary ; tribunal
role judge | name: judge ; magistrate
role army
  name: army ; armed forces ; military ; troops ; soldiers ; forces ; government forces ; government troops
  name: security troops ; special forces ; ground forces
role air-force | name: air force ; warplanes ; fighter jets ; jets ; air forces
role navy | name: navy ; naval forces ; coast guard ; warships
role coast-guard | name: Coast Guard
role soldier | name: soldier ; serviceman ; servicemen ; officer [weak] ; officers [weak]
role chief-of-staff
  name: army chief ; army chief of staff ; chief of general staff ; Chairman of the Joint Chiefs of Staff
  name: chief of the general staff ; commander-in-chief ; chief of the army
role commander | name: commander ; military commander ; general [weak]
role central-command | name: Central Command ; US Central Command ; U.S. Central Command ; CENTCOM
role border-guard | name: border guards ; border guard ; border police
role police | name: police ; police officers ; policemen ; riot police ; gendarmerie ; police force
role security-forces
  name: security forces ; security services ; security force ; National Guard ; Republican Guard
  name: presidential guard ; security officials
role intelligence
  name: intelligence agency ; intelligence service ; intelligence services ; intelligence agencies
  name: secret service ; spy agency
role intelligence-chief | name: intelligence chief ; spy chief ; CIA Director
role central-bank | name: central bank ; national bank [weak]
role central-bank-governor | name: central bank governor ; central bank chief ; governor of the central bank
role development-fund | name: development fund ; sovereign wealth fund
role customs | name: customs authority ; customs officials
role delegation | name: delegation ; negotiating team ; negotiators ; mission [weak]
role chief-negotiator | name: chief negotiator ; negotiator
role joint-committee | name: joint committee ; joint commission ; intergovernmental commission
role party | name: ruling party ; political party ; party [weak]
role opposition
  name: opposition ; opposition leader ; opposition party ; opposition parties ; dissident ; dissidents
  name: opposition groups
role people
  name: people [weak] ; citizens ; citizen ; nationals ; civilians ; residents ; population ; villagers
  name: civilian ; locals
role protesters | name: protesters ; demonstrators ; protestors ; protester ; demonstrator ; rioters ; marchers
role students | name: students ; student
role workers
  name: workers ; employees ; labour union ; labor union ; trade union ; trade unions ; unions ; drivers
  name: miners ; strikers
role teachers | name: teachers ; professors
role doctors | name: doctors ; nurses ; medics
role farmers | name: farmers ; fishermen ; peasants
role activists
  name: activists ; activist ; campaigners ; human rights group ; rights groups ; human rights activists
role lawyers | name: lawyers ; attorneys
role journalists | name: journalists ; journalist ; reporters ; reporter
role refugees
  name: refugees ; refugee ; migrants ; displaced people ; asylum seekers ; immigrants
  name: internally displaced persons
role prisoners | name: prisoners ; detainees ; inmates ; hostages
role pilgrims | name: pilgrims
role tribes | name: tribesmen ; tribes ; tribal leaders ; tribal elders
role clerics | name: clerics ; cleric ; religious leaders ; imam
role mufti | name: mufti ; grand mufti
role azhar | name: al-Azhar ; Al-Azhar ; Grand Imam of al-Azhar
role church | name: church
role rebels
  name: rebels ; rebel ; insurgents ; rebel forces ; rebel group ; guerrillas ; separatists ; insurgent
  name: rebel fighters
role militia | name: militia ; militias ; militiamen
role gunmen
  name: gunmen ; gunman ; militants ; militant ; armed men ; fighters ; attackers ; unidentified gunmen
  name: armed groups ; armed group
role terrorists
  name: terrorists ; terrorist group ; suicide bomber ; suicide bombers ; bomber ; extremists ; jihadists
  name: Islamists ; jihadi ; terrorist
role pirates | name: pirates
role company-state | name: businessmen ; business leaders ; state-owned company ; chamber of commerce ; investors
role university | name: university president
role governor | name: governor
role mayor | name: mayor
role local-authority
  name: local authorities ; local government ; provincial government ; regional government ; city council
role secretary-general | name: secretary general ; secretary-general
role secretary-general-deputy | name: deputy secretary-general ; Under-Secretary-General ; Assistant Secretary-General
role general-secretariat | name: secretariat ; General Secretariat
role commissioner | name: commissioner ; High Commissioner
role director-general | name: director general ; Director-General ; executive director ; managing director
role eu-high-representative | name: foreign policy chief ; High Representative ; EU foreign policy chief
role bank-president | name: World Bank President
role chairman | name: chairman ; chairperson ; chair [weak]
role peacekeepers | name: peacekeepers ; peacekeeping forces ; blue helmets ; peacekeeping troops ; peacekeeping force
role foreign-relations-council
  name: National Security Council ; Supreme National Security Council ; Security Council of Russia
role space-agency | name: space agency
role nuclear-agency | name: atomic energy organization ; atomic energy agency
role red-crescent | name: Red Crescent ; Red Crescent Society
role relief-centre | name: KSrelief ; King Salman Humanitarian Aid and Relief Centre
role election-commission | name: election commission ; electoral commission
role state-media | name: state media ; state television ; state-run media ; state TV
role ministry | name: ministry

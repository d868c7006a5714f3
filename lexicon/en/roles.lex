# Roles in English.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

role king | name: King ; (the )king ; monarch ; His Majesty King
role queen | name: Queen ; (the )queen
role emir | name: Emir ; Amir ; (the )emir ; (the )amir
role sultan | name: Sultan ; (the )sultan
role president | name: President ; (the )president ; head of state ; President-elect ; president-elect
role president-former
  name: former President ; former president ; ex-president ; ousted president ; deposed president
role king-saudi | name: Custodian of the Two Holy Mosques ; (the )Custodian of the Two Holy Mosques
role crown-prince | name: Crown Prince ; (the )crown prince ; heir apparent
role crown-prince-deputy | name: Deputy Crown Prince ; deputy crown prince
role prince | name: Prince [weak]
role vice-president | name: Vice President ; vice president ; Vice-President ; vice-president
role prime-minister | name: Prime Minister ; prime minister ; Premier ; premier ; head of government ; PM [caps]
role prime-minister-deputy | name: Deputy Prime Minister ; deputy prime minister ; Vice Premier ; vice premier
role prime-minister-former | name: former Prime Minister ; former prime minister
role chancellor | name: Chancellor ; (the )chancellor
role chairman-sovereignty | name: Chairman of the Sovereignty Council ; head of the Presidential Council
role supreme-leader | name: Supreme Leader ; (the )supreme leader
role pope | name: Pope ; Pope Francis ; Pope Leo ; Pontiff
role first-lady | name: First Lady ; first lady
role minister-foreign
  name: foreign minister ; Foreign Minister ; external affairs minister ; External Affairs Minister
  name: Minister of Foreign Affairs ; minister of foreign affairs ; Minister for Foreign Affairs
  name: Minister of External Affairs ; minister of external affairs ; Minister for External Affairs
  name: Minister of Foreign Affairs and Trade ; minister of foreign affairs and trade
  name: Minister for Foreign Affairs and Trade ; Foreign Secretary ; foreign secretary ; top diplomat
  name: FM [caps]
role minister-defence
  name: defence minister ; Defence Minister ; defense minister ; Defense Minister ; Minister of Defence
  name: minister of defence ; Minister for Defence ; Minister of Defense ; minister of defense
  name: Minister for Defense ; Minister of National Defence ; minister of national defence
  name: Minister for National Defence ; Minister of National Defense ; minister of national defense
  name: Minister for National Defense
role minister-interior
  name: interior minister ; Interior Minister ; home minister ; Home Minister ; Home Secretary
  name: home secretary ; internal affairs minister ; Internal Affairs Minister ; Minister of Interior
  name: minister of interior ; Minister for Interior ; Minister of Internal Affairs
  name: minister of internal affairs ; Minister for Internal Affairs ; Minister of Home Affairs
  name: minister of home affairs ; Minister for Home Affairs ; Interior Secretary
role minister-finance
  name: finance minister ; Finance Minister ; Minister of Finance ; minister of finance
  name: Minister for Finance
role minister-economy
  name: economy minister ; Economy Minister ; Economic Minister ; Minister of Economy ; minister of economy
  name: Minister for Economy ; Minister of Economic Affairs ; minister of economic affairs
  name: Minister for Economic Affairs ; Minister of Economic Development ; minister of economic development
  name: Minister for Economic Development ; Minister of National Economy ; minister of national economy
  name: Minister for National Economy
role minister-trade
  name: trade minister ; Trade Minister ; commerce minister ; Commerce Minister ; Minister of Trade
  name: minister of trade ; Minister for Trade ; Minister of Commerce ; minister of commerce
  name: Minister for Commerce ; Minister of Trade and Industry ; minister of trade and industry
  name: Minister for Trade and Industry
role minister-investment
  name: investment minister ; Investment Minister ; Minister of Investment ; minister of investment
  name: Minister for Investment ; Minister of Investments ; minister of investments
  name: Minister for Investments
role minister-industry
  name: industry minister ; Industry Minister ; Minister of Industry ; minister of industry
  name: Minister for Industry ; Minister of Industry and Trade ; minister of industry and trade
  name: Minister for Industry and Trade
role minister-energy
  name: energy minister ; Energy Minister ; oil minister ; Oil Minister ; petroleum minister
  name: Petroleum Minister ; electricity minister ; Electricity Minister ; Minister of Energy
  name: minister of energy ; Minister for Energy ; Minister of Oil ; minister of oil ; Minister for Oil
  name: Minister of Petroleum ; minister of petroleum ; Minister for Petroleum ; Minister of Electricity
  name: minister of electricity ; Minister for Electricity
role minister-transport
  name: transport minister ; Transport Minister ; transportation minister ; Transportation Minister
  name: railway minister ; Railway Minister ; railways minister ; Railways Minister ; Minister of Transport
  name: minister of transport ; Minister for Transport ; Minister of Transportation
  name: minister of transportation ; Minister for Transportation ; Minister of Railways
  name: minister of railways ; Minister for Railways
role minister-housing
  name: housing minister ; Housing Minister ; public works minister ; Public Works Minister
  name: construction minister ; Construction Minister ; Minister of Housing ; minister of housing
  name: Minister for Housing ; Minister of Public Works ; minister of public works
  name: Minister for Public Works ; Minister of Construction ; minister of construction
  name: Minister for Construction
role minister-agriculture
  name: agriculture minister ; Agriculture Minister ; agricultural minister ; Agricultural Minister
  name: Minister of Agriculture ; minister of agriculture ; Minister for Agriculture
  name: Minister of Food and Agriculture ; minister of food and agriculture
  name: Minister for Food and Agriculture
role minister-water
  name: water minister ; Water Minister ; irrigation minister ; Irrigation Minister ; Minister of Water
  name: minister of water ; Minister for Water ; Minister of Water Resources ; minister of water resources
  name: Minister for Water Resources ; Minister of Irrigation ; minister of irrigation
  name: Minister for Irrigation
role minister-environment
  name: environment minister ; Environment Minister ; climate minister ; Climate Minister
  name: Minister of Environment ; minister of environment ; Minister for Environment ; Minister of Ecology
  name: minister of ecology ; Minister for Ecology ; Minister of Climate Change ; minister of climate change
  name: Minister for Climate Change
role minister-education
  name: education minister ; Education Minister ; Minister of Education ; minister of education
  name: Minister for Education
role minister-higher-education
  name: higher education minister ; Higher Education Minister ; Minister of Higher Education
  name: minister of higher education ; Minister for Higher Education
role minister-science
  name: science minister ; Science Minister ; Minister of Science ; minister of science
  name: Minister for Science ; Minister of Science and Technology ; minister of science and technology
  name: Minister for Science and Technology
role minister-technology
  name: technology minister ; Technology Minister ; communications minister ; Communications Minister
  name: digital minister ; Digital Minister ; Minister of Communications ; minister of communications
  name: Minister for Communications ; Minister of Digital Development ; minister of digital development
  name: Minister for Digital Development ; Minister of Information and Communications Technology
  name: minister of information and communications technology
  name: Minister for Information and Communications Technology
role minister-culture
  name: culture minister ; Culture Minister ; cultural minister ; Cultural Minister ; Minister of Culture
  name: minister of culture ; Minister for Culture ; Minister of Culture and Sports
  name: minister of culture and sports ; Minister for Culture and Sports ; Minister of Antiquities
  name: minister of antiquities ; Minister for Antiquities
role minister-information
  name: information minister ; Information Minister ; media minister ; Media Minister
  name: Minister of Information ; minister of information ; Minister for Information ; Minister of Media
  name: minister of media ; Minister for Media
role minister-tourism
  name: tourism minister ; Tourism Minister ; Minister of Tourism ; minister of tourism
  name: Minister for Tourism ; Minister of Tourism and Antiquities ; minister of tourism and antiquities
  name: Minister for Tourism and Antiquities
role minister-sport
  name: sport minister ; Sport Minister ; sports minister ; Sports Minister ; youth minister
  name: Youth Minister ; Minister of Sports ; minister of sports ; Minister for Sports
  name: Minister of Youth and Sports ; minister of youth and sports ; Minister for Youth and Sports
  name: Minister of Youth ; minister of youth ; Minister for Youth
role minister-health
  name: health minister ; Health Minister ; Minister of Health ; minister of health ; Minister for Health
  name: Minister of Public Health ; minister of public health ; Minister for Public Health
  name: Minister of Health and Human Services ; minister of health and human services
  name: Minister for Health and Human Services
role minister-labour
  name: labour minister ; Labour Minister ; labor minister ; Labor Minister ; employment minister
  name: Employment Minister ; Minister of Labour ; minister of labour ; Minister for Labour
  name: Minister of Labor ; minister of labor ; Minister for Labor ; Minister of Manpower
  name: minister of manpower ; Minister for Manpower
role minister-social-affairs
  name: social affairs minister ; Social Affairs Minister ; Minister of Social Affairs
  name: minister of social affairs ; Minister for Social Affairs ; Minister of Social Development
  name: minister of social development ; Minister for Social Development
role minister-justice
  name: justice minister ; Justice Minister ; Minister of Justice ; minister of justice
  name: Minister for Justice
role minister-islamic-affairs
  name: religious affairs minister ; Religious Affairs Minister ; Islamic affairs minister
  name: Islamic Affairs Minister ; Minister of Religious Affairs ; minister of religious affairs
  name: Minister for Religious Affairs ; Minister of Islamic Affairs ; minister of Islamic Affairs
  name: Minister for Islamic Affairs ; Minister of Hajj ; minister of Hajj ; Minister for Hajj
role minister-planning
  name: planning minister ; Planning Minister ; Minister of Planning ; minister of planning
  name: Minister for Planning ; Minister of International Cooperation
  name: minister of international cooperation ; Minister for International Cooperation
role minister-immigration
  name: immigration minister ; Immigration Minister ; migration minister ; Migration Minister
  name: Minister of Immigration ; minister of immigration ; Minister for Immigration ; Minister of Migration
  name: minister of migration ; Minister for Migration
role minister-human-rights
  name: human rights minister ; Human Rights Minister ; Minister of Human Rights ; minister of human rights
  name: Minister for Human Rights
role minister-emergency
  name: emergency minister ; Emergency Minister ; emergencies minister ; Emergencies Minister
  name: Minister of Emergency Situations ; minister of emergency situations
  name: Minister for Emergency Situations ; Minister of Emergencies ; minister of emergencies
  name: Minister for Emergencies
role minister-intelligence
  name: intelligence minister ; Intelligence Minister ; security minister ; Security Minister
  name: Minister of Intelligence ; minister of intelligence ; Minister for Intelligence
  name: Minister of Security ; minister of security ; Minister for Security ; Minister of Public Security
  name: minister of public security ; Minister for Public Security
role minister | name: minister ; Minister ; Secretary [weak]
role minister-state | name: Minister of State ; minister of state
role minister-state-foreign | name: Minister of State for Foreign Affairs
role secretary-of-state | name: Secretary of State ; US Secretary of State ; U.S. Secretary of State
role secretary-defence
  name: Secretary of Defense ; Defense Secretary ; US Defense Secretary ; U.S. Defense Secretary
role secretary-treasury | name: Treasury Secretary ; Secretary of the Treasury
role trade-representative
  name: US Trade Representative ; U.S. Trade Representative ; United States Trade Representative
role attorney-general
  name: Attorney General ; attorney general ; prosecutor general ; Prosecutor General ; chief prosecutor
role prosecution | name: prosecutor's office ; public prosecution ; prosecutors ; prosecutor ; public prosecutor
role deputy-minister
  name: deputy minister ; Deputy Minister ; Deputy Foreign Minister ; deputy foreign minister
  name: Vice Foreign Minister ; vice foreign minister ; Assistant Foreign Minister ; Undersecretary
  name: undersecretary ; Under Secretary ; Assistant Secretary of State ; Deputy Secretary of State
  name: Assistant Secretary
role ambassador | name: ambassador ; Ambassador ; charge d'affaires ; chargé d'affaires ; high commissioner
role permanent-representative | name: permanent representative ; Permanent Representative
role envoy
  name: envoy ; special envoy ; Special Envoy ; special representative ; Special Representative
  name: Special Presidential Envoy
role consul | name: consul ; Consul ; consul general ; Consul General
role consulate | name: consulate ; Consulate ; consulate general ; Consulate General
role embassy | name: embassy ; Embassy ; high commission
role diplomat | name: diplomat ; diplomats
role spokesman
  name: spokesman ; spokeswoman ; spokesperson ; Spokesman ; Spokesperson ; Spokeswoman ; press secretary
  name: Press Secretary
role adviser
  name: adviser ; advisor ; national security adviser ; National Security Adviser
  name: National Security Advisor ; national security advisor
role chief-of-staff-cabinet | name: Chief of Staff ; White House Chief of Staff
role official | name: official ; officials ; senior official ; senior officials ; authorities official
role leader | name: leader ; leaders ; Leader
role government
  name: government ; Government ; authorities ; federal government ; administration [weak]
  name: Administration [weak] ; regime
role cabinet | name: cabinet ; Cabinet ; Council of Ministers ; council of ministers
role ministry-foreign
  name: foreign ministry ; Foreign Ministry ; external affairs ministry ; External Affairs Ministry
  name: Ministry of Foreign Affairs ; ministry of foreign affairs ; Ministry of External Affairs
  name: ministry of external affairs ; Ministry of Foreign Affairs and Trade
  name: ministry of foreign affairs and trade ; Foreign Office ; foreign office
role ministry-defence
  name: defence ministry ; Defence Ministry ; defense ministry ; Defense Ministry ; Ministry of Defence
  name: ministry of defence ; Ministry of Defense ; ministry of defense ; Ministry of National Defence
  name: ministry of national defence ; Ministry of National Defense ; ministry of national defense
role ministry-interior
  name: interior ministry ; Interior Ministry ; internal affairs ministry ; Internal Affairs Ministry
  name: Ministry of Interior ; ministry of interior ; Ministry of Internal Affairs
  name: ministry of internal affairs ; Ministry of Home Affairs ; ministry of home affairs ; Home Office
role ministry-finance | name: finance ministry ; Finance Ministry ; Ministry of Finance ; ministry of finance
role ministry-economy
  name: economy ministry ; Economy Ministry ; economic ministry ; Economic Ministry ; Ministry of Economy
  name: ministry of economy ; Ministry of Economic Affairs ; ministry of economic affairs
  name: Ministry of Economic Development ; ministry of economic development ; Ministry of National Economy
  name: ministry of national economy
role ministry-trade
  name: trade ministry ; Trade Ministry ; commerce ministry ; Commerce Ministry ; Ministry of Trade
  name: ministry of trade ; Ministry of Commerce ; ministry of commerce ; Ministry of Trade and Industry
  name: ministry of trade and industry
role ministry-investment
  name: investment ministry ; Investment Ministry ; Ministry of Investment ; ministry of investment
  name: Ministry of Investments ; ministry of investments
role ministry-industry
  name: industry ministry ; Industry Ministry ; Ministry of Industry ; ministry of industry
  name: Ministry of Industry and Trade ; ministry of industry and trade
role ministry-energy
  name: energy ministry ; Energy Ministry ; oil ministry ; Oil Ministry ; petroleum ministry
  name: Petroleum Ministry ; electricity ministry ; Electricity Ministry ; Ministry of Energy
  name: ministry of energy ; Ministry of Oil ; ministry of oil ; Ministry of Petroleum
  name: ministry of petroleum ; Ministry of Electricity ; ministry of electricity
role ministry-transport
  name: transport ministry ; Transport Ministry ; transportation ministry ; Transportation Ministry
  name: railway ministry ; Railway Ministry ; railways ministry ; Railways Ministry ; Ministry of Transport
  name: ministry of transport ; Ministry of Transportation ; ministry of transportation
  name: Ministry of Railways ; ministry of railways
role ministry-housing
  name: housing ministry ; Housing Ministry ; public works ministry ; Public Works Ministry
  name: construction ministry ; Construction Ministry ; Ministry of Housing ; ministry of housing
  name: Ministry of Public Works ; ministry of public works ; Ministry of Construction
  name: ministry of construction
role ministry-agriculture
  name: agriculture ministry ; Agriculture Ministry ; agricultural ministry ; Agricultural Ministry
  name: Ministry of Agriculture ; ministry of agriculture ; Ministry of Food and Agriculture
  name: ministry of food and agriculture
role ministry-water
  name: water ministry ; Water Ministry ; irrigation ministry ; Irrigation Ministry ; Ministry of Water
  name: ministry of water ; Ministry of Water Resources ; ministry of water resources
  name: Ministry of Irrigation ; ministry of irrigation
role ministry-environment
  name: environment ministry ; Environment Ministry ; climate ministry ; Climate Ministry
  name: Ministry of Environment ; ministry of environment ; Ministry of Ecology ; ministry of ecology
  name: Ministry of Climate Change ; ministry of climate change
role ministry-education
  name: education ministry ; Education Ministry ; Ministry of Education ; ministry of education
role ministry-higher-education
  name: higher education ministry ; Higher Education Ministry ; Ministry of Higher Education
  name: ministry of higher education
role ministry-science
  name: science ministry ; Science Ministry ; Ministry of Science ; ministry of science
  name: Ministry of Science and Technology ; ministry of science and technology
role ministry-technology
  name: technology ministry ; Technology Ministry ; communications ministry ; Communications Ministry
  name: digital ministry ; Digital Ministry ; Ministry of Communications ; ministry of communications
  name: Ministry of Digital Development ; ministry of digital development
  name: Ministry of Information and Communications Technology
  name: ministry of information and communications technology
role ministry-culture
  name: culture ministry ; Culture Ministry ; cultural ministry ; Cultural Ministry ; Ministry of Culture
  name: ministry of culture ; Ministry of Culture and Sports ; ministry of culture and sports
  name: Ministry of Antiquities ; ministry of antiquities
role ministry-information
  name: information ministry ; Information Ministry ; media ministry ; Media Ministry
  name: Ministry of Information ; ministry of information ; Ministry of Media ; ministry of media
role ministry-tourism
  name: tourism ministry ; Tourism Ministry ; Ministry of Tourism ; ministry of tourism
  name: Ministry of Tourism and Antiquities ; ministry of tourism and antiquities
role ministry-sport
  name: sport ministry ; Sport Ministry ; sports ministry ; Sports Ministry ; youth ministry
  name: Youth Ministry ; Ministry of Sports ; ministry of sports ; Ministry of Youth and Sports
  name: ministry of youth and sports ; Ministry of Youth ; ministry of youth
role ministry-health
  name: health ministry ; Health Ministry ; Ministry of Health ; ministry of health
  name: Ministry of Public Health ; ministry of public health ; Ministry of Health and Human Services
  name: ministry of health and human services
role ministry-labour
  name: labour ministry ; Labour Ministry ; labor ministry ; Labor Ministry ; employment ministry
  name: Employment Ministry ; Ministry of Labour ; ministry of labour ; Ministry of Labor
  name: ministry of labor ; Ministry of Manpower ; ministry of manpower
role ministry-social-affairs
  name: social affairs ministry ; Social Affairs Ministry ; Ministry of Social Affairs
  name: ministry of social affairs ; Ministry of Social Development ; ministry of social development
role ministry-justice | name: justice ministry ; Justice Ministry ; Ministry of Justice ; ministry of justice
role ministry-islamic-affairs
  name: religious affairs ministry ; Religious Affairs Ministry ; Islamic affairs ministry
  name: Islamic Affairs Ministry ; Ministry of Religious Affairs ; ministry of religious affairs
  name: Ministry of Islamic Affairs ; ministry of Islamic Affairs ; Ministry of Hajj ; ministry of Hajj
role ministry-planning
  name: planning ministry ; Planning Ministry ; Ministry of Planning ; ministry of planning
  name: Ministry of International Cooperation ; ministry of international cooperation
role ministry-immigration
  name: immigration ministry ; Immigration Ministry ; migration ministry ; Migration Ministry
  name: Ministry of Immigration ; ministry of immigration ; Ministry of Migration ; ministry of migration
role ministry-human-rights
  name: human rights ministry ; Human Rights Ministry ; Ministry of Human Rights ; ministry of human rights
role ministry-emergency
  name: emergency ministry ; Emergency Ministry ; emergencies ministry ; Emergencies Ministry
  name: Ministry of Emergency Situations ; ministry of emergency situations ; Ministry of Emergencies
  name: ministry of emergencies
role ministry-intelligence
  name: intelligence ministry ; Intelligence Ministry ; security ministry ; Security Ministry
  name: Ministry of Intelligence ; ministry of intelligence ; Ministry of Security ; ministry of security
  name: Ministry of Public Security ; ministry of public security
role leadership | name: leadership [weak]
role presidency | name: presidency ; Presidency
role royal-court | name: royal court ; Royal Court
role state-side | name: side [weak]
role parliament
  name: parliament ; Parliament ; National Assembly ; national assembly ; House of Representatives ; Senate
  name: legislature ; lawmakers ; lower house ; upper house ; Shura Council ; Majlis ; Mazhilis
role speaker-parliament
  name: Speaker ; speaker of parliament ; parliament speaker ; Parliament Speaker ; Speaker of the House
  name: House Speaker ; speaker of the National Assembly ; chairman of the parliament
role mp
  name: lawmaker ; MP [caps] ; MPs ; member of parliament ; Senator ; senator ; Congressman
  name: Representative [weak] ; congressman ; deputy [weak]
role parliamentary-committee | name: parliamentary committee ; Foreign Relations Committee ; Foreign Affairs Committee
role court
  name: court ; Court ; Supreme Court ; supreme court ; Constitutional Court ; appeals court
  name: criminal court ; military court ; judiciary ; tribunal
role judge | name: judge ; Judge ; magistrate
role army
  name: army ; Army ; armed forces ; Armed Forces ; military ; troops ; soldiers ; forces
  name: government forces ; government troops ; security troops ; special forces ; ground forces
role air-force | name: air force ; Air Force ; warplanes ; fighter jets ; jets ; air forces
role navy | name: navy ; Navy ; naval forces ; coast guard ; warships
role coast-guard | name: Coast Guard
role soldier | name: soldier ; serviceman ; servicemen ; officer [weak] ; officers [weak]
role chief-of-staff
  name: army chief ; army chief of staff ; chief of general staff ; Chairman of the Joint Chiefs of Staff
  name: chief of the general staff ; commander-in-chief ; chief of the army
role commander | name: commander ; Commander ; military commander ; General [weak] ; general [weak]
role central-command | name: Central Command ; US Central Command ; U.S. Central Command ; CENTCOM
role border-guard | name: border guards ; border guard ; Border Guard ; border police
role police | name: police ; Police ; police officers ; policemen ; riot police ; gendarmerie ; police force
role security-forces
  name: security forces ; security services ; security force ; National Guard ; Republican Guard
  name: presidential guard ; security officials
role intelligence
  name: intelligence agency ; intelligence service ; intelligence services ; intelligence agencies
  name: secret service ; spy agency
role intelligence-chief | name: intelligence chief ; spy chief ; CIA Director
role central-bank | name: central bank ; Central Bank ; national bank [weak]
role central-bank-governor | name: central bank governor ; central bank chief ; governor of the central bank
role development-fund | name: development fund ; sovereign wealth fund
role customs | name: customs authority ; customs officials
role delegation | name: delegation ; Delegation ; negotiating team ; negotiators ; mission [weak]
role chief-negotiator | name: chief negotiator ; negotiator
role joint-committee | name: joint committee ; joint commission ; intergovernmental commission ; Joint Commission
role party | name: ruling party ; political party ; party [weak]
role opposition
  name: opposition ; Opposition ; opposition leader ; opposition party ; opposition parties ; dissident
  name: dissidents ; opposition groups
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
role mufti | name: mufti ; Grand Mufti ; grand mufti
role azhar | name: al-Azhar ; Al-Azhar ; Grand Imam of al-Azhar
role church | name: church ; Church
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
role company-state
  name: businessmen ; business leaders ; state-owned company ; chamber of commerce ; investors ; companies
role university | name: university [weak]
role governor | name: governor ; Governor
role mayor | name: mayor ; Mayor
role local-authority
  name: local authorities ; local government ; provincial government ; regional government ; city council
role secretary-general | name: Secretary General ; Secretary-General ; secretary general ; secretary-general
role secretary-general-deputy
  name: Deputy Secretary-General ; deputy secretary-general ; Under-Secretary-General
  name: Assistant Secretary-General
role general-secretariat | name: secretariat ; General Secretariat
role commissioner | name: commissioner ; Commissioner ; High Commissioner
role director-general
  name: Director General ; director general ; Director-General ; executive director ; managing director
role eu-high-representative | name: foreign policy chief ; High Representative ; EU foreign policy chief
role bank-president | name: World Bank President
role chairman | name: chairman ; Chairman ; chairperson ; Chairperson ; chair [weak]
role peacekeepers | name: peacekeepers ; peacekeeping forces ; blue helmets ; peacekeeping troops ; peacekeeping force
role foreign-relations-council
  name: National Security Council ; Supreme National Security Council ; Security Council of Russia
role space-agency | name: space agency ; Space Agency
role nuclear-agency | name: atomic energy organization ; atomic energy agency ; Atomic Energy Organization
role red-crescent | name: Red Crescent ; Red Crescent Society
role relief-centre | name: KSrelief ; King Salman Humanitarian Aid and Relief Centre
role election-commission | name: election commission ; electoral commission ; Election Commission
role state-media | name: state media ; state television ; state-run media ; state TV
role ministry | name: ministry ; Ministry

# Fields of cooperation in English: words that name the subject of an act.
# Words too common to name a field by themselves stand behind the word for field or sector.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

field economy
  term: economic ; economy ; economies ; economic cooperation ; economic ties ; economic partnership
  term: economic growth ; economic reform ; economic reforms ; economic development ; economic integration
  term: development cooperation ; sustainable development ; economic corridor ; economic relations
  term: supply chains ; supply chain ; development sector ; field of development
field trade
  term: trade ; trading ; commerce ; commercial ; exports ; imports ; export ; import ; tariffs ; tariff
  term: customs ; free trade ; free trade agreement ; free-trade ; bilateral trade ; trade volume
  term: trade turnover ; trade barriers ; export controls ; market access ; goods ; goods sector
  term: field of goods
field trade.e-commerce
  term: e-commerce ; electronic commerce ; cross-border e-commerce ; online trade ; digital trade
field investment
  term: investment ; investments ; invest ; investing ; investors ; foreign direct investment ; FDI
  term: investment cooperation ; joint venture ; joint ventures ; investment projects
field finance
  term: finance ; financial ; banking ; monetary ; debt ; debts ; loan ; loans ; bailout ; credit line
  term: credit lines ; tax ; taxation ; fiscal ; currency swap ; money laundering ; terrorist financing
  term: bonds ; local currencies ; debt relief ; financing ; budget ; funding sector ; field of funding
field energy
  term: energy ; oil ; gas ; natural gas ; petroleum ; crude ; electricity ; power grid ; pipeline
  term: pipelines ; LNG ; liquefied natural gas ; coal ; fuel ; hydrocarbons ; energy security ; oil and gas
  term: oil prices ; oil production ; power generation ; power sector ; field of power
field energy.renewable
  term: renewable energy ; renewables ; renewable ; clean energy ; solar ; solar energy ; wind power
  term: wind energy ; offshore wind ; green energy ; new energy ; hydropower ; green hydrogen ; hydrogen
field energy.nuclear
  term: nuclear ; nuclear energy ; nuclear power ; nuclear program ; nuclear programme ; nuclear weapons
  term: nuclear deal ; uranium ; uranium enrichment ; atomic energy ; civil nuclear ; nuclear reactor
  term: nuclear reactors ; nuclear facilities ; denuclearization ; non-proliferation ; nonproliferation
field transport
  term: transport ; transportation ; railway ; railways ; railroad ; rail ; aviation ; civil aviation
  term: shipping ; ports ; port ; airport ; airports ; logistics ; freight ; highways ; highway ; flights
  term: maritime transport ; transit ; transport corridor ; transport corridors ; Middle Corridor
  term: air service ; navigation
field infrastructure
  term: infrastructure ; housing ; construction ; reconstruction ; public works ; bridges
  term: urban development ; infrastructure projects ; connectivity ; roads sector ; field of roads
field industry
  term: industry ; industrial ; industries ; manufacturing ; production capacity ; industrial park
  term: industrial parks ; factories ; steel ; industrial cooperation ; production sector
  term: field of production
field industry.automotive
  term: automotive ; automobile ; automobiles ; car manufacturing ; auto industry ; automobile manufacturing
  term: electric vehicles ; electric vehicle ; EVs ; car production ; automotive industry ; auto parts
  term: cars sector ; field of cars
field mining
  term: mining ; minerals ; critical minerals ; rare earths ; rare earth ; mineral resources ; geology
  term: metals ; geological exploration ; mines [weak]
field agriculture
  term: agriculture ; agricultural ; farming ; food security ; grain ; wheat ; livestock ; fisheries
  term: fishing ; crops ; fertilizer ; fertilizers ; farm products ; beef ; agro-industrial
  term: food production ; food sector ; field of food
field water
  term: water ; water resources ; water management ; irrigation ; dams ; dam ; desalination ; sanitation
  term: watershed ; transboundary water ; river basin
field environment
  term: environment ; environmental ; climate ; climate change ; emissions ; greenhouse gas ; carbon
  term: biodiversity ; deforestation ; desertification ; green development ; pollution ; climate crisis
  term: net-zero ; decarbonization ; conservation ; methane ; global warming
field science
  term: science ; scientific ; research ; research and development ; R&D ; scientific cooperation
  term: scientific research ; innovation
field technology
  term: technology ; technologies ; technological ; high-tech ; artificial intelligence ; AI
  term: semiconductors ; semiconductor ; quantum ; emerging technologies ; biotechnology ; nanotechnology
  term: technology transfer ; advanced technology ; 5G ; Open-RAN
field space
  term: space ; outer space ; satellite ; satellites ; space exploration ; astronauts ; space cooperation
  term: Artemis Accords ; space station ; lunar
field digital
  term: digital ; digital economy ; cybersecurity ; cyber ; cyber security ; telecommunications ; telecom
  term: broadband ; internet ; information technology ; ICT ; data ; digitalization ; digital transformation
  term: cyberspace ; data centers ; information and communications technology ; cyberattacks ; IT sector
  term: field of IT
field education
  term: education ; educational ; training ; schools ; vocational training ; vocational education
  term: capacity building ; workforce development ; capacity-building ; language teaching ; mentoring
  term: students
field education.higher
  term: higher education ; universities ; university ; scholarships ; scholarship ; academic exchange
  term: academic exchanges ; academic ; Fulbright ; student exchange ; student exchanges
field culture
  term: culture ; cultural ; cultural exchanges ; cultural exchange ; heritage ; arts ; museums
  term: people-to-people ; people-to-people exchanges ; people-to-people ties ; antiquities
  term: dialogue of civilizations ; archaeology ; film
field media
  term: media ; news agencies ; journalism ; broadcasting ; press freedom ; freedom of the press
  term: television ; press sector ; field of press
field tourism
  term: tourism ; tourist ; tourists ; travel and tourism ; hospitality ; travel sector ; field of travel
field sport | term: sport ; sports ; football ; soccer ; Olympics ; Olympic ; Olympic Games ; World Cup
field health
  term: health ; healthcare ; health care ; medical ; medicine ; medicines ; vaccine ; vaccines ; pandemic
  term: COVID-19 ; coronavirus ; epidemic ; disease ; diseases ; hospital ; hospitals ; pharmaceutical
  term: pharmaceuticals ; global health ; health security ; Ebola ; HIV/AIDS ; malaria ; public health
field labour-migration
  term: migration ; migrants ; immigration ; labor ; labour ; workers' rights ; labor rights
  term: migrant workers ; visa ; visas ; visa-free ; illegal migration ; irregular migration
  term: illegal immigration ; guest workers ; labor mobility ; employment sector ; field of employment
field humanitarian
  term: humanitarian ; humanitarian aid ; humanitarian assistance ; relief ; refugees ; food aid
  term: emergency aid ; disaster relief ; earthquake ; floods ; demining ; displaced persons ; famine
  term: humanitarian crisis ; humanitarian access ; food assistance
field legal
  term: legal ; judicial ; extradition ; law ; justice ; human rights ; corruption ; anti-corruption
  term: international law ; rule of law ; mutual legal assistance ; war crimes ; arbitration
field security
  term: security ; security cooperation ; regional security ; national security ; intelligence
  term: intelligence sharing ; maritime security ; peace and security ; stability ; security situation
  term: security partnership ; economic security [weak]
field policing
  term: law enforcement ; policing ; organized crime ; organised crime ; drug trafficking ; narcotics
  term: human trafficking ; trafficking in persons ; transnational crime ; drugs ; counternarcotics
  term: fentanyl ; smuggling ; crime prevention ; cybercrime ; police sector ; field of police
field counter-terrorism
  term: counter-terrorism ; counterterrorism ; terrorism ; terrorist ; terrorists ; anti-terrorism
  term: fight against terrorism ; war on terror ; extremism ; counter terrorism ; violent extremism
  term: radicalization ; anti-terror
field defence
  term: defence ; defense ; military ; arms ; weapons ; missile ; missiles ; missile defense
  term: military cooperation ; military exercises ; joint exercises ; joint drills ; drills ; fighter jets
  term: arms sales ; ammunition ; military aid ; military assistance ; troops ; naval ; air defense
  term: air defence ; armed forces ; deterrence ; submarines
field border
  term: border ; borders ; border security ; border control ; border demarcation ; border crossing
  term: border crossings ; border dispute ; border management ; frontier ; delimitation
field governance
  term: governance ; elections ; election ; electoral ; democracy ; democratic ; good governance
  term: political reform ; civil society ; public administration ; constitution ; constitutional
  term: global governance ; transition to democracy

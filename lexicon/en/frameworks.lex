# Initiatives, mechanisms, treaties and forums in English.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

framework BRI
  name: Belt and Road ; Belt and Road Initiative ; Belt and Road cooperation ; BRI ; Silk Road Economic Belt
  name: One Belt One Road ; Belt & Road Initiative ; Maritime Silk Road ; Belt and Road Forum
  name: Belt and Road Forum for International Cooperation ; Digital Silk Road
framework C+C5
  name: China-Central Asia ; China-Central Asia mechanism ; China-Central Asia Summit
  name: China-Central Asia cooperation mechanism ; China and Central Asia mechanism ; C+C5
framework C5+1 | name: C5+1 ; C5 + 1
framework EU-CA | name: EU-Central Asia Summit ; EU-Central Asia ; Central Asia-EU
framework RUS-CA | name: Central Asia-Russia Summit ; Russia-Central Asia Summit
framework GCC-CA | name: GCC-Central Asia Summit ; GCC-Central Asia ; Central Asia-GCC Summit ; GCC-C5 Summit
framework CASCF
  name: China-Arab States Cooperation Forum ; CASCF ; China-Arab States Summit ; China-Arab Summit
  name: Arab-China Summit
framework RASCF | name: Russia-Arab Cooperation Forum ; Russian-Arab Cooperation Forum ; Russia-Arab Summit
framework AJPD | name: Japan-Arab Political Dialogue
framework FOCAC | name: Forum on China-Africa Cooperation ; FOCAC
framework CCF | name: China-CELAC Forum
framework CEEC | name: China-CEEC ; 17+1 ; 16+1 ; Cooperation between China and Central and Eastern European Countries
framework LMC | name: Lancang-Mekong Cooperation
framework RCEP | name: Regional Comprehensive Economic Partnership ; RCEP
framework TPP | name: Trans-Pacific Partnership ; TPP
framework CPTPP | name: CPTPP ; Comprehensive and Progressive Agreement for Trans-Pacific Partnership
framework TTIP | name: Transatlantic Trade and Investment Partnership ; TTIP
framework NAFTA | name: NAFTA ; North American Free Trade Agreement
framework USMCA | name: USMCA ; United States-Mexico-Canada Agreement
framework AFCFTA | name: AfCFTA ; African Continental Free Trade Area
framework GAFTA | name: Greater Arab Free Trade Area ; GAFTA
framework AGOA | name: AGOA ; African Growth and Opportunity Act
framework TTC
  name: TTC ; Trade and Technology Council ; U.S.-EU Trade and Technology Council
  name: US-EU Trade and Technology Council
framework TALD | name: TALD ; Trade and Labor Dialogue ; Transatlantic Trade and Labor Dialogue
framework CEC | name: Commission on Environmental Cooperation ; Commission for Environmental Cooperation
framework HLED
  name: High Level Economic Dialogue ; High-Level Economic Dialogue ; HLED
  name: U.S.-Mexico High Level Economic Dialogue
framework SCCD | name: Supply Chain and Commercial Dialogue ; SCCD
framework ICET
  name: iCET ; ICET ; initiative on Critical and Emerging Technology
  name: Initiative on Critical and Emerging Technology ; initiative on Critical and Emerging Technologies
framework IPEF | name: Indo-Pacific Economic Framework ; IPEF ; Indo-Pacific Economic Framework for Prosperity
framework PGI
  name: PGI ; PGII ; Partnership for Global Infrastructure and Investment
  name: Partnership for Global Infrastructure
framework B3W | name: Build Back Better World ; B3W
framework GG | name: Global Gateway
framework BDN | name: Blue Dot Network
framework MSP | name: Minerals Security Partnership
framework MATTEI | name: Mattei Plan
framework AUKUS | name: AUKUS
framework FVEY | name: Five Eyes
framework I2U2 | name: I2U2
framework ABRAHAM | name: Abraham Accords
framework NEGEV | name: Negev Forum ; Negev Summit
framework IMEC | name: IMEC ; India-Middle East-Europe Economic Corridor ; India-Middle East-Europe Corridor
framework CPEC | name: CPEC ; China-Pakistan Economic Corridor
framework BCIM | name: BCIM
framework CMREC | name: China-Mongolia-Russia Economic Corridor
framework INSTC | name: International North-South Transport Corridor ; INSTC ; North-South Transport Corridor
framework TITR | name: Trans-Caspian International Transport Route ; TITR ; Middle Corridor
framework CKU | name: China-Kyrgyzstan-Uzbekistan railway ; China-Kyrgyzstan-Uzbekistan Railway ; CKU railway
framework TAPI | name: TAPI ; TAPI pipeline ; Turkmenistan-Afghanistan-Pakistan-India pipeline
framework PAEM | name: Pan-Arab Electricity Market ; Arab Common Market for Electricity
framework ASEAN-GCC-CHN | name: ASEAN-GCC-China Summit ; ASEAN-China-GCC Summit ; ASEAN-GCC-China
framework ASEAN+3 | name: ASEAN Plus Three ; ASEAN+3
framework EAS | name: East Asia Summit
framework ARF | name: ASEAN Regional Forum
framework SHANGRILA | name: Shangri-La Dialogue
framework ASEM | name: Asia-Europe Meeting ; ASEM
framework TRILATERAL-CJK | name: China-Japan-ROK
framework GDI | name: Global Development Initiative ; GDI
framework GSI | name: Global Security Initiative ; GSI
framework GCI | name: Global Civilization Initiative ; GCI
framework GGI | name: Global Governance Initiative
framework NPT | name: NPT ; Non-Proliferation Treaty ; Nuclear Non-Proliferation Treaty ; Nonproliferation Treaty
framework JCPOA | name: JCPOA ; Joint Comprehensive Plan of Action
framework NEWSTART | name: New START ; New START Treaty
framework INF | name: INF Treaty ; Intermediate-Range Nuclear Forces Treaty
framework CTBT | name: CTBT ; Comprehensive Nuclear-Test-Ban Treaty ; Comprehensive Test Ban Treaty
framework CWC | name: Chemical Weapons Convention
framework NSG | name: Nuclear Suppliers Group ; NSG
framework MTCR | name: Missile Technology Control Regime
framework PARIS
  name: Paris Agreement ; Paris climate agreement ; Paris climate accord ; Paris Climate Agreement
  name: Paris Climate Accord
framework KYOTO | name: Kyoto Protocol
framework COP
  name: COP21 ; COP26 ; COP27 ; COP28 ; COP29 ; COP30 ; UN climate conference ; Conference of the Parties
framework SDG | name: Sustainable Development Goals ; SDGs ; 2030 Agenda for Sustainable Development ; 2030 Agenda
framework UNCLOS
  name: UNCLOS ; United Nations Convention on the Law of the Sea ; UN Convention on the Law of the Sea
framework GENEVA-CONV | name: Geneva Conventions ; Geneva Convention
framework CAMPDAVID | name: Camp David Accords
framework API | name: Arab Peace Initiative
framework ASTANA | name: Astana process ; Astana format
framework MINSK | name: Minsk agreements ; Minsk agreement ; Minsk II ; Minsk Accords ; Minsk accords
framework NORMANDY | name: Normandy Format ; Normandy format ; Normandy Four
framework MINSKGROUP | name: Minsk Group ; OSCE Minsk Group
framework SKHIRAT | name: Skhirat agreement ; Libyan Political Agreement
framework STOCKHOLM | name: Stockholm Agreement
framework RIYADHAGR | name: Riyadh Agreement
framework BSGI | name: Black Sea Grain Initiative ; grain deal ; Black Sea grain deal
framework SIXPARTY | name: six-party talks ; Six-Party Talks
framework HOA | name: Heart of Asia ; Istanbul Process
framework QUADRI | name: Quadrilateral Coordination Group
framework NBI | name: Nile Basin Initiative
framework SAU-CHN-HLC | name: China-Saudi Arabia High-Level Joint Committee
framework SAU-EGY-CC | name: Saudi-Egyptian Coordination Council
framework SAU-IRQ-CC | name: Saudi-Iraqi Coordination Council
framework SAU-JOR-CC | name: Saudi-Jordanian Coordination Council
framework SAU-QAT-CC | name: Saudi-Qatari Coordination Council
framework SAU-ARE-CC | name: Saudi-Emirati Coordination Council
framework SAU-TUR-CC | name: Saudi-Turkish Coordination Council
framework HLSCC | name: High-Level Strategic Cooperation Council ; High-Level Strategic Council
framework OSCE-SMM | name: Special Monitoring Mission
framework SPRINGSHIELD | name: Partnership for Peace
framework ICI | name: Istanbul Cooperation Initiative
framework EAP | name: Eastern Partnership
framework ENP | name: European Neighbourhood Policy ; European Neighborhood Policy
framework BARCELONA | name: Barcelona Process
framework FIVEPLUSFIVE | name: 5+5 Dialogue
framework SCHENGEN | name: Schengen ; Schengen area ; Schengen Area
framework DPTF | name: U.S.-GCC Strategic Dialogue
framework SED | name: Strategic and Economic Dialogue
framework FTAAP | name: Free Trade Area of the Asia-Pacific ; FTAAP
framework EPA-POWERAFRICA | name: Power Africa
framework ARTEMIS | name: Artemis Accords
framework FELLOWS | name: U.S.-Africa Leaders Summit ; US-Africa Leaders Summit
framework TICAD | name: TICAD ; Tokyo International Conference on African Development
framework RUS-AFR | name: Russia-Africa Summit
framework SUMMITDEM | name: Summit for Democracy
framework AMERICAS | name: Summit of the Americas
framework LOSANGELES | name: Los Angeles Declaration ; Los Angeles Declaration on Migration and Protection
framework APEP | name: Americas Partnership for Economic Prosperity
framework CIIE | name: China International Import Expo ; CIIE
framework ARABCHINAEXPO | name: China-Arab States Expo
framework BOAO | name: Boao Forum ; Boao Forum for Asia
framework SPIEF | name: St. Petersburg International Economic Forum ; SPIEF
framework EEF | name: Eastern Economic Forum
framework FII | name: Future Investment Initiative
framework MSC | name: Munich Security Conference
framework NSS | name: Nuclear Security Summit
framework MGI | name: Middle East Green Initiative
framework NURLYZHOL | name: Bright Path ; Nurly Zhol ; Bright Road
framework DIGITALCOOP | name: Digital Cooperation Organization
framework MGC | name: Mekong-Ganga Cooperation ; Mekong Ganga Cooperation
framework CA-SUMMIT
  name: Consultative Meeting of the Heads of State of Central Asia ; Central Asian consultative meeting
framework IND-CA | name: India-Central Asia Summit ; India-Central Asia Dialogue
framework JPN-CA | name: Central Asia plus Japan ; Central Asia + Japan
framework KOR-CA
  name: Korea-Central Asia Cooperation Forum ; Central Asia-Republic of Korea Cooperation Forum
framework ITA-CA | name: Central Asia-Italy Summit ; Italy-Central Asia summit
framework DEU-CA | name: Central Asia-Germany format ; Germany-Central Asia summit
framework THREE-PLUS-THREE | name: 3+3 format ; 3+3 platform ; 3+3 consultative platform
framework WEIMAR | name: Weimar Triangle
framework AQABA | name: Aqaba Process ; Aqaba Meetings
framework BAGHDADCONF | name: Baghdad Conference for Cooperation and Partnership
framework EGY-JOR-IRQ | name: New Levant project
framework CASPIAN | name: Convention on the Legal Status of the Caspian Sea ; Caspian Summit
framework AFG-NEIGHBOURS | name: neighbouring countries of Afghanistan ; neighboring countries of Afghanistan
framework LIBYANEIGHBOURS | name: neighbouring countries of Libya ; neighboring countries of Libya

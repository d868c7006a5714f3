# International organisations in English.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

organisation UN
  name: (the )United Nations ; UN ; U.N. ; UN General Assembly ; U.N. General Assembly
  name: United Nations General Assembly ; General Assembly ; UNGA ; UN Secretariat
organisation UNSC
  name: (the )UN Security Council ; (the )U.N. Security Council ; (the )United Nations Security Council
  name: Security Council ; UNSC
organisation EU
  name: (the )European Union ; EU ; E.U. ; European Commission ; European Parliament ; European Council
  name: Council of the European Union ; EU Council ; European External Action Service
  nisba: European [weak]
organisation NATO
  name: NATO ; Nato ; North Atlantic Treaty Organization ; North Atlantic Treaty Organisation
  name: North Atlantic Alliance ; ISAF
organisation AU | name: (the )African Union ; AU ; African Union Commission
organisation LAS | name: (the )Arab League ; (the )League of Arab States ; Arab Parliament
organisation GCC
  name: (the )Gulf Cooperation Council ; GCC ; (the )Cooperation Council for the Arab States of the Gulf
  name: Gulf states ; Gulf countries ; Gulf Arab states
organisation OIC
  name: (the )Organization of Islamic Cooperation ; (the )Organisation of Islamic Cooperation
  name: (the )Organization of the Islamic Conference ; OIC
organisation SCO | name: (the )Shanghai Cooperation Organization ; (the )Shanghai Cooperation Organisation ; SCO
organisation CICA
  name: (the )Conference on Interaction and Confidence-Building Measures in Asia
  name: (the )Conference on Interaction and Confidence Building Measures in Asia ; CICA
organisation ASEAN
  name: (the )Association of Southeast Asian Nations ; (the )Association of South East Asian Nations ; ASEAN
  name: Asean
organisation BRICS | name: BRICS ; BRICS Plus ; BRICS+
organisation EAEU | name: (the )Eurasian Economic Union ; EAEU ; EEU ; Eurasian Economic Commission
organisation CIS | name: (the )Commonwealth of Independent States ; CIS
organisation CSTO
  name: (the )Collective Security Treaty Organization ; (the )Collective Security Treaty Organisation ; CSTO
organisation OTS
  name: (the )Organization of Turkic States ; (the )Organisation of Turkic States ; (the )Turkic Council
  name: OTS
organisation ECO | name: (the )Economic Cooperation Organization ; (the )Economic Cooperation Organisation ; ECO
organisation IMF | name: (the )International Monetary Fund ; IMF
organisation WB | name: (the )World Bank ; World Bank Group ; International Bank for Reconstruction and Development
organisation IFC | name: (the )International Finance Corporation ; IFC
organisation WHO | name: (the )World Health Organization ; (the )World Health Organisation ; WHO
organisation IAEA | name: (the )International Atomic Energy Agency ; IAEA
organisation ICRC | name: (the )International Committee of the Red Cross ; ICRC ; Red Cross
organisation IFRC | name: (the )International Federation of Red Cross and Red Crescent Societies ; IFRC
organisation UNICEF | name: UNICEF ; Unicef ; (the )United Nations Children's Fund
organisation UNHCR
  name: UNHCR ; (the )UN refugee agency ; (the )U.N. refugee agency
  name: (the )United Nations High Commissioner for Refugees
organisation UNESCO | name: UNESCO ; Unesco ; (the )United Nations Educational, Scientific and Cultural Organization
organisation WFP | name: (the )World Food Programme ; (the )World Food Program ; WFP
organisation FAO | name: (the )Food and Agriculture Organization ; (the )Food and Agriculture Organisation ; FAO
organisation ILO | name: (the )International Labour Organization ; (the )International Labor Organization ; ILO
organisation IOM
  name: (the )International Organization for Migration ; (the )International Organisation for Migration
  name: IOM
organisation OPEC
  name: OPEC ; Opec ; (the )Organization of the Petroleum Exporting Countries
  name: (the )Organization of Petroleum Exporting Countries
organisation OPEC+ | name: OPEC+ ; OPEC Plus
organisation OAPEC | name: OAPEC ; (the )Organization of Arab Petroleum Exporting Countries
organisation WTO | name: (the )World Trade Organization ; (the )World Trade Organisation ; WTO
organisation UNWTO | name: (the )World Tourism Organization ; UNWTO
organisation G7 | name: G7 ; G-7 ; (the )Group of Seven
organisation G8 | name: G8 ; G-8 ; (the )Group of Eight
organisation G20 | name: G20 ; G-20 ; (the )Group of Twenty ; (the )Group of 20
organisation G77 | name: G77 ; G-77 ; (the )Group of 77
organisation QUAD | name: (the )Quadrilateral Security Dialogue ; Quad ; QUAD ; Quad Leaders
organisation P5+1 | name: P5+1 ; P5 + 1 ; P5-plus-1 ; E3+3 ; EU3+3 ; six world powers ; six major powers
organisation MEQUARTET | name: (the )Middle East Quartet ; (the )Quartet on the Middle East
organisation APEC | name: (the )Asia-Pacific Economic Cooperation ; (the )Asia Pacific Economic Cooperation ; APEC
organisation ADB | name: (the )Asian Development Bank ; ADB
organisation AIIB | name: (the )Asian Infrastructure Investment Bank ; AIIB
organisation NDB | name: (the )New Development Bank ; NDB
organisation ISDB | name: (the )Islamic Development Bank ; IsDB ; IDB Group
organisation AFDB | name: (the )African Development Bank ; AfDB
organisation EBRD | name: (the )European Bank for Reconstruction and Development ; EBRD
organisation EIB | name: (the )European Investment Bank ; EIB
organisation IADB | name: (the )Inter-American Development Bank ; IADB
organisation EDB | name: (the )Eurasian Development Bank
organisation ECB | name: (the )European Central Bank ; ECB
organisation EUROGROUP | name: Eurogroup ; eurozone ; Euro zone
organisation ESM | name: (the )European Stability Mechanism ; ESM
organisation AMF | name: (the )Arab Monetary Fund
organisation OFID | name: (the )OPEC Fund for International Development ; (the )OPEC Fund ; OFID
organisation AFESD | name: (the )Arab Fund for Economic and Social Development
organisation OECD
  name: (the )Organization for Economic Cooperation and Development
  name: (the )Organisation for Economic Co-operation and Development ; OECD
organisation IEA | name: (the )International Energy Agency ; IEA
organisation IRENA | name: (the )International Renewable Energy Agency ; IRENA
organisation OSCE
  name: (the )Organization for Security and Co-operation in Europe
  name: (the )Organization for Security and Cooperation in Europe
  name: (the )Organisation for Security and Cooperation in Europe ; OSCE
organisation COE | name: (the )Council of Europe
organisation ECHR | name: (the )European Court of Human Rights
organisation ICC | name: (the )International Criminal Court ; ICC
organisation ICJ | name: (the )International Court of Justice ; ICJ ; World Court
organisation PCA | name: (the )Permanent Court of Arbitration
organisation STL | name: (the )Special Tribunal for Lebanon
organisation INTERPOL | name: INTERPOL ; Interpol
organisation EUROPOL | name: Europol ; EUROPOL
organisation FRONTEX | name: Frontex
organisation OPCW
  name: (the )Organization for the Prohibition of Chemical Weapons
  name: (the )Organisation for the Prohibition of Chemical Weapons ; OPCW
organisation CTBTO | name: CTBTO
organisation UNDP | name: (the )United Nations Development Programme ; (the )UN Development Programme ; UNDP
organisation UNEP | name: (the )United Nations Environment Programme ; (the )UN Environment Programme ; UNEP
organisation UNFPA | name: (the )United Nations Population Fund ; UNFPA
organisation UNRWA | name: UNRWA ; (the )UN Relief and Works Agency
organisation OCHA | name: OCHA ; (the )UN Office for the Coordination of Humanitarian Affairs
organisation OHCHR
  name: OHCHR ; (the )UN human rights office
  name: (the )Office of the United Nations High Commissioner for Human Rights
organisation UNHRC | name: (the )UN Human Rights Council ; (the )U.N. Human Rights Council ; Human Rights Council
organisation UNODC | name: UNODC ; (the )United Nations Office on Drugs and Crime
organisation UNIDO | name: UNIDO ; (the )United Nations Industrial Development Organization
organisation UNCTAD | name: UNCTAD
organisation UNAIDS | name: UNAIDS
organisation UNWOMEN | name: UN Women
organisation UNHABITAT | name: UN-Habitat ; UN-HABITAT
organisation UNAOC | name: (the )UN Alliance of Civilizations ; UNAOC
organisation ESCWA | name: ESCWA
organisation ESCAP | name: ESCAP
organisation UNECA | name: (the )Economic Commission for Africa
organisation UNIFIL | name: UNIFIL
organisation UNAMI | name: UNAMI
organisation UNAMID | name: UNAMID
organisation UNSMIL | name: UNSMIL
organisation UNAMA | name: UNAMA
organisation UPU | name: (the )Universal Postal Union ; UPU
organisation ITU | name: (the )International Telecommunication Union ; ITU
organisation ICAO | name: (the )International Civil Aviation Organization ; ICAO
organisation IMO | name: (the )International Maritime Organization ; IMO
organisation WMO | name: (the )World Meteorological Organization ; WMO
organisation WIPO | name: (the )World Intellectual Property Organization ; WIPO
organisation IFAD | name: (the )International Fund for Agricultural Development ; IFAD
organisation GCF | name: (the )Green Climate Fund
organisation WCO | name: (the )World Customs Organization
organisation FATF | name: (the )Financial Action Task Force ; FATF
organisation BIS | name: (the )Bank for International Settlements
organisation ISESCO | name: ISESCO ; ICESCO
organisation ALECSO | name: ALECSO
organisation MWL | name: (the )Muslim World League
organisation WAMY | name: WAMY
organisation IUMS | name: (the )International Union of Muslim Scholars
organisation KAICIID | name: KAICIID
organisation GOIC | name: (the )Gulf Organization for Industrial Consulting ; GOIC
organisation AMU | name: (the )Arab Maghreb Union ; Maghreb Union
organisation UFM | name: (the )Union for the Mediterranean
organisation CENSAD | name: CEN-SAD ; (the )Community of Sahel-Saharan States
organisation G5SAHEL | name: G5 Sahel
organisation AES | name: (the )Alliance of Sahel States ; (the )Confederation of Sahel States
organisation ECOWAS | name: ECOWAS ; (the )Economic Community of West African States
organisation ECCAS | name: ECCAS ; (the )Economic Community of Central African States
organisation EAC | name: (the )East African Community ; EAC
organisation SADC | name: (the )Southern African Development Community ; SADC
organisation COMESA | name: COMESA ; (the )Common Market for Eastern and Southern Africa
organisation IGAD | name: IGAD ; (the )Intergovernmental Authority on Development
organisation AMISOM | name: AMISOM ; ATMIS
organisation SAARC | name: SAARC ; (the )South Asian Association for Regional Cooperation
organisation BIMSTEC | name: BIMSTEC
organisation IORA | name: (the )Indian Ocean Rim Association ; IORA
organisation D8 | name: D-8 ; D8 ; (the )Developing Eight
organisation NAM | name: (the )Non-Aligned Movement ; NAM
organisation COMMONWEALTH | name: Commonwealth of Nations ; Commonwealth
organisation OIF | name: (the )International Organization of La Francophonie ; Francophonie
organisation OAS | name: (the )Organization of American States ; OAS
organisation CELAC | name: CELAC ; (the )Community of Latin American and Caribbean States
organisation MERCOSUR | name: Mercosur ; MERCOSUR
organisation UNASUR | name: UNASUR ; Unasur
organisation ALBA | name: ALBA [weak] ; (the )Bolivarian Alliance
organisation CARICOM | name: CARICOM ; Caricom ; (the )Caribbean Community
organisation PIF | name: (the )Pacific Islands Forum ; U.S.-Pacific Islands Forum
organisation BSEC | name: BSEC ; (the )Organization of the Black Sea Economic Cooperation
organisation GECF | name: (the )Gas Exporting Countries Forum ; GECF
organisation TURKSOY | name: TURKSOY
organisation TURKPA | name: TURKPA
organisation IPU | name: (the )Inter-Parliamentary Union ; IPU
organisation AIPU | name: (the )Arab Inter-Parliamentary Union
organisation C5
  name: Central Asian states ; Central Asian countries ; Central Asian republics ; Central Asian nations
organisation COALITION
  name: US-led coalition ; U.S.-led coalition ; (the )Global Coalition
  name: (the )Global Coalition to Defeat ISIS ; anti-ISIS coalition ; anti-IS coalition
  name: (the )Global Coalition Against Daesh ; Inherent Resolve
organisation IMCTC | name: (the )Islamic Military Counter Terrorism Coalition
organisation CMF | name: (the )Combined Maritime Forces ; CMF
organisation MFO | name: (the )Multinational Force and Observers ; MFO
organisation HRW | name: Human Rights Watch ; HRW
organisation AMNESTY | name: Amnesty International ; Amnesty
organisation MSF | name: Medecins Sans Frontieres ; Médecins Sans Frontières ; Doctors Without Borders ; MSF
organisation RSF | name: Reporters Without Borders
organisation IFJ | name: (the )International Federation of Journalists
organisation CPJ | name: (the )Committee to Protect Journalists
organisation OXFAM | name: Oxfam
organisation GREENPEACE | name: Greenpeace
organisation CRISISGROUP | name: (the )International Crisis Group
organisation SAVECHILDREN | name: Save the Children
organisation TI | name: Transparency International
organisation WEF | name: (the )World Economic Forum ; WEF ; Davos
organisation COVAX | name: COVAX
organisation GAVI | name: Gavi
organisation GLOBALFUND | name: (the )Global Fund
organisation WADA | name: (the )World Anti-Doping Agency ; WADA
organisation FIFA | name: FIFA ; Fifa
organisation IOC | name: (the )International Olympic Committee ; IOC
organisation WOSM | name: WOSM
organisation IATA | name: IATA
organisation ACD | name: (the )Asia Cooperation Dialogue
organisation UNFCCC | name: UNFCCC ; (the )United Nations Framework Convention on Climate Change
organisation CAREC | name: CAREC
organisation NORDIC | name: (the )Nordic Council
organisation BENELUX | name: Benelux
organisation V4 | name: Visegrad Group ; Visegrad Four ; V4
organisation ARCTIC | name: (the )Arctic Council
organisation RCC | name: (the )Regional Cooperation Council
organisation EFTA | name: EFTA ; (the )European Free Trade Association
organisation ACS | name: (the )Association of Caribbean States
organisation IPC | name: (the )International Paralympic Committee
organisation EASTMED | name: (the )East Mediterranean Gas Forum
organisation CSTOPA | name: CSTO Parliamentary Assembly
organisation SICA | name: Central American Integration System ; SICA [caps]
organisation CAN-AND | name: Andean Community ; Andean Community of Nations
organisation PACALL | name: Pacific Alliance
organisation CPLP
  name: Community of Portuguese Language Countries ; Community of Portuguese-speaking Countries
  name: CPLP [caps]
organisation CEMAC | name: Central African Economic and Monetary Community ; CEMAC [caps]
organisation WAEMU | name: West African Economic and Monetary Union ; WAEMU [caps] ; UEMOA [caps]
organisation GUAM | name: Organization for Democracy and Economic Development ; GUAM Organization
organisation ACTO | name: Amazon Cooperation Treaty Organization ; ACTO [caps]
organisation LCBC | name: Lake Chad Basin Commission
organisation ICGLR | name: International Conference on the Great Lakes Region
organisation REDSEA | name: Council of Arab and African States bordering the Red Sea and the Gulf of Aden
organisation IBSA | name: IBSA Dialogue Forum ; IBSA [caps]
organisation MIKTA | name: MIKTA [caps]
organisation B9 | name: Bucharest Nine
organisation E3 | name: E3 countries ; European trio
organisation SHANGHAI5 | name: Shanghai Five

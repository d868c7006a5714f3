# International organisations and standing groups of states. `framework: yes`: may be the setting of an act.
# Members, founders, observers and partners carry the dates of their membership where these differ from the organisation's own.
@language all
@source   our own
@licence  MIT
@date     2026-11-24

organisation UN | sector: UNO | framework: yes | from: 1945-10-24
organisation UNSC | sector: UNO | framework: yes | members: CHN ; FRA ; GBR ; RUS ; USA
organisation EU
  sector: EUR
  framework: yes
  from: 1993-11-01
  members: AUT ; BEL ; BGR [2007-01-01..] ; CYP [2004-05-01..] ; CZE [2004-05-01..] ; DEU ; DNK ; ESP
  members: EST [2004-05-01..] ; FIN ; FRA ; GBR [..2020-01-31] ; GRC ; HRV [2013-07-01..] ; HUN [2004-05-01..]
  members: IRL ; ITA ; LTU [2004-05-01..] ; LUX ; LVA [2004-05-01..] ; MLT [2004-05-01..] ; NLD
  members: POL [2004-05-01..] ; PRT ; ROU [2007-01-01..] ; SVK [2004-05-01..] ; SVN [2004-05-01..] ; SWE
organisation NATO
  sector: IGO
  framework: yes
  from: 1949-04-04
  members: ALB [2009-04-01..] ; BEL ; BGR [2004-03-29..] ; CAN ; CZE [1999-03-12..] ; DEU ; DNK ; ESP
  members: EST [2004-03-29..] ; FIN [2023-04-04..] ; FRA ; GBR ; GRC ; HRV [2009-04-01..] ; HUN [1999-03-12..]
  members: ISL ; ITA ; LTU [2004-03-29..] ; LUX ; LVA [2004-03-29..] ; MKD [2020-03-27..] ; MNE [2017-06-05..]
  members: NLD ; NOR ; POL [1999-03-12..] ; PRT ; ROU [2004-03-29..] ; SVK [2004-03-29..] ; SVN [2004-03-29..]
  members: SWE [2024-03-07..] ; TUR ; USA
organisation AU | sector: IGO | framework: yes | from: 2002-07-09
organisation LAS
  sector: IGO
  framework: yes
  from: 1945-03-22
  members: ARE ; BHR ; COM ; DJI ; DZA ; EGY ; IRQ ; JOR ; KWT ; LBN ; LBY ; MAR ; MRT ; OMN ; PSE ; QAT ; SAU
  members: SDN ; SOM ; SYR [..2011-11-12] ; SYR [2023-05-07..] ; TUN ; YEM
organisation GCC | sector: IGO | framework: yes | from: 1981-05-25 | members: ARE ; BHR ; KWT ; OMN ; QAT ; SAU
organisation OIC | sector: IGO | framework: yes | from: 1969-09-25
organisation SCO
  sector: IGO
  framework: yes
  from: 2001-06-15
  members: CHN [2001-06-15..] ; KAZ [2001-06-15..] ; KGZ [2001-06-15..] ; RUS [2001-06-15..]
  members: TJK [2001-06-15..] ; UZB [2001-06-15..] ; IND [2017-06-09..] ; PAK [2017-06-09..]
  members: IRN [2023-07-04..] ; BLR [2024-07-04..]
  founders: CHN ; KAZ ; KGZ ; RUS ; TJK ; UZB
  observers: MNG [2004..] ; AFG [2012..] ; IRN [2005..2023-07-03] ; IND [2005..2017-06-08]
  observers: PAK [2005..2017-06-08] ; BLR [2015..2024-07-03]
  partners: LKA [2009..] ; TUR [2012..] ; AZE [2016..] ; ARM [2016..] ; KHM [2016..] ; NPL [2016..]
  partners: EGY [2022..] ; SAU [2022..] ; QAT [2022..] ; KWT [2023..] ; BHR [2023..] ; ARE [2023..]
  partners: MDV [2023..] ; MMR [2023..]
organisation CICA
  sector: IGO
  framework: yes
  from: 1992-10-05
  members: AFG ; AZE ; BHR ; BGD ; KHM ; CHN ; EGY ; IND ; IRN ; IRQ ; ISR ; JOR ; KAZ ; KGZ ; KWT [2022..]
  members: MNG ; PAK ; PSE ; QAT ; KOR ; RUS ; LKA ; TJK ; THA ; TUR ; ARE ; UZB ; VNM
organisation ASEAN
  sector: IGO
  framework: yes
  from: 1967-08-08
  members: BRN ; IDN ; KHM ; LAO ; MMR ; MYS ; PHL ; SGP ; THA ; VNM ; TLS [2025-10-26..]
organisation BRICS
  sector: IGO
  framework: yes
  from: 2009-06-16
  members: BRA [2009-06-16..] ; RUS [2009-06-16..] ; IND [2009-06-16..] ; CHN [2009-06-16..]
  members: ZAF [2010-12-24..] ; EGY [2024-01-01..] ; ETH [2024-01-01..] ; IRN [2024-01-01..]
  members: ARE [2024-01-01..] ; IDN [2025-01-06..]
  partners: BLR [2025-01-01..] ; BOL [2025-01-01..] ; CUB [2025-01-01..] ; KAZ [2025-01-01..]
  partners: MYS [2025-01-01..] ; THA [2025-01-01..] ; UGA [2025-01-01..] ; UZB [2025-01-01..]
  partners: NGA [2025-01-17..] ; VNM [2025-06-13..]
organisation EAEU
  sector: IGO
  framework: yes
  from: 2015-01-01
  members: RUS [2015-01-01..] ; BLR [2015-01-01..] ; KAZ [2015-01-01..] ; ARM [2015-01-02..]
  members: KGZ [2015-08-12..]
  observers: MDA [2018..] ; UZB [2020..] ; CUB [2020..] ; IRN [2024..]
organisation CIS
  sector: IGO
  framework: yes
  from: 1991-12-08
  members: ARM ; AZE [1993..] ; BLR ; KAZ ; KGZ ; MDA ; RUS ; TJK ; UZB ; GEO [1993..2009-08-18]
organisation CSTO
  sector: IGO
  framework: yes
  from: 2002-10-07
  members: ARM ; BLR ; KAZ ; KGZ ; RUS ; TJK ; UZB [2006..2012]
organisation OTS
  sector: IGO
  framework: yes
  from: 2009-10-03
  members: AZE [2009..] ; KAZ [2009..] ; KGZ [2009..] ; TUR [2009..] ; UZB [2019..]
  observers: HUN [2018..] ; TKM [2021..]
organisation ECO
  sector: IGO
  framework: yes
  from: 1985-01-01
  members: AFG ; AZE ; IRN ; KAZ ; KGZ ; PAK ; TJK ; TUR ; TKM ; UZB
organisation IMF | sector: IGO | framework: yes | from: 1945-12-27
organisation WB | sector: IGO | framework: yes | from: 1945-12-27
organisation IFC | sector: IGO
organisation WHO | sector: UNO | framework: yes | from: 1948-04-07
organisation IAEA | sector: UNO | framework: yes | from: 1957-07-29
organisation ICRC | sector: NGO
organisation IFRC | sector: NGO
organisation UNICEF | sector: UNO
organisation UNHCR | sector: UNO
organisation UNESCO | sector: UNO | framework: yes
organisation WFP | sector: UNO | framework: yes
organisation FAO | sector: UNO | framework: yes
organisation ILO | sector: UNO | framework: yes
organisation IOM | sector: UNO
organisation OPEC
  sector: IGO
  framework: yes
  from: 1960-09-14
  members: DZA ; COG [2018..] ; GNQ [2017..] ; GAB ; IRN ; IRQ ; KWT ; LBY ; NGA ; SAU ; ARE ; VEN
  members: AGO [2007..2023-12-31] ; QAT [..2018-12-31] ; ECU [..2019-12-31]
organisation OPEC+ | sector: IGO | framework: yes | from: 2016-11-30
organisation OAPEC | sector: IGO | framework: yes
organisation WTO | sector: IGO | framework: yes | from: 1995-01-01
organisation UNWTO | sector: UNO | framework: yes
organisation G7 | sector: IGO | framework: yes | members: CAN ; DEU ; FRA ; GBR ; ITA ; JPN ; USA
organisation G8 | sector: IGO | framework: yes
organisation G20
  sector: IGO
  framework: yes
  members: ARG ; AUS ; BRA ; CAN ; CHN ; DEU ; FRA ; GBR ; IDN ; IND ; ITA ; JPN ; KOR ; MEX ; RUS ; SAU ; TUR
  members: USA ; ZAF
organisation G77 | sector: IGO | framework: yes
organisation QUAD | sector: IGO | framework: yes | members: AUS ; IND ; JPN ; USA
organisation P5+1 | sector: IGO | framework: yes | members: CHN ; DEU ; FRA ; GBR ; RUS ; USA
organisation MEQUARTET | sector: IGO | framework: yes
organisation APEC | sector: IGO | framework: yes
organisation ADB | sector: IGO
organisation AIIB | sector: IGO | framework: yes | from: 2016-01-16
organisation NDB | sector: IGO
organisation ISDB | sector: IGO
organisation AFDB | sector: IGO
organisation EBRD | sector: EUR
organisation EIB | sector: EUR
organisation IADB | sector: IGO
organisation EDB | sector: IGO
organisation ECB | sector: EUR
organisation EUROGROUP | sector: EUR | framework: yes
organisation ESM | sector: EUR
organisation AMF | sector: IGO
organisation OFID | sector: IGO
organisation AFESD | sector: IGO
organisation OECD | sector: IGO | framework: yes
organisation IEA | sector: IGO
organisation IRENA | sector: IGO
organisation OSCE | sector: IGO | framework: yes
organisation COE | sector: IGO | framework: yes
organisation ECHR | sector: JUD
organisation ICC | sector: JUD | framework: yes | from: 2002-07-01
organisation ICJ | sector: JUD | framework: yes
organisation PCA | sector: JUD
organisation STL | sector: JUD
organisation INTERPOL | sector: IGO
organisation EUROPOL | sector: EUR
organisation FRONTEX | sector: EUR
organisation OPCW | sector: IGO
organisation CTBTO | sector: IGO
organisation UNDP | sector: UNO
organisation UNEP | sector: UNO
organisation UNFPA | sector: UNO
organisation UNRWA | sector: UNO
organisation OCHA | sector: UNO
organisation OHCHR | sector: UNO
organisation UNHRC | sector: UNO | framework: yes
organisation UNODC | sector: UNO
organisation UNIDO | sector: UNO
organisation UNCTAD | sector: UNO | framework: yes
organisation UNAIDS | sector: UNO
organisation UNWOMEN | sector: UNO
organisation UNHABITAT | sector: UNO
organisation UNAOC | sector: UNO
organisation ESCWA | sector: UNO | framework: yes
organisation ESCAP | sector: UNO | framework: yes
organisation UNECA | sector: UNO | framework: yes
organisation UNIFIL | sector: UNO
organisation UNAMI | sector: UNO
organisation UNAMID | sector: UNO
organisation UNSMIL | sector: UNO
organisation UNAMA | sector: UNO
organisation UPU | sector: UNO | framework: yes
organisation ITU | sector: UNO | framework: yes
organisation ICAO | sector: UNO | framework: yes
organisation IMO | sector: UNO | framework: yes
organisation WMO | sector: UNO
organisation WIPO | sector: UNO | framework: yes
organisation IFAD | sector: UNO
organisation GCF | sector: IGO
organisation WCO | sector: IGO
organisation FATF | sector: IGO | framework: yes
organisation BIS | sector: IGO
organisation ISESCO | sector: IGO | framework: yes
organisation ALECSO | sector: IGO | framework: yes
organisation MWL | sector: NGO
organisation WAMY | sector: NGO
organisation IUMS | sector: NGO
organisation KAICIID | sector: IGO
organisation GOIC | sector: IGO
organisation AMU | sector: IGO | framework: yes | members: DZA ; LBY ; MAR ; MRT ; TUN
organisation UFM | sector: IGO | framework: yes
organisation CENSAD | sector: IGO | framework: yes
organisation G5SAHEL | sector: IGO | framework: yes
organisation AES | sector: IGO | framework: yes | from: 2023-09-16 | members: BFA ; MLI ; NER
organisation ECOWAS | sector: IGO | framework: yes
organisation ECCAS | sector: IGO | framework: yes
organisation EAC | sector: IGO | framework: yes
organisation SADC | sector: IGO | framework: yes
organisation COMESA | sector: IGO | framework: yes
organisation IGAD | sector: IGO | framework: yes
organisation AMISOM | sector: IGO
organisation SAARC | sector: IGO | framework: yes | members: AFG ; BGD ; BTN ; IND ; LKA ; MDV ; NPL ; PAK
organisation BIMSTEC | sector: IGO | framework: yes
organisation IORA | sector: IGO | framework: yes
organisation D8 | sector: IGO | framework: yes | members: BGD ; EGY ; IDN ; IRN ; MYS ; NGA ; PAK ; TUR
organisation NAM | sector: IGO | framework: yes
organisation COMMONWEALTH | sector: IGO | framework: yes
organisation OIF | sector: IGO | framework: yes
organisation OAS | sector: IGO | framework: yes
organisation CELAC | sector: IGO | framework: yes
organisation MERCOSUR | sector: IGO | framework: yes | members: ARG ; BRA ; PRY ; URY ; BOL [2024-07-08..]
organisation UNASUR | sector: IGO | framework: yes
organisation ALBA | sector: IGO | framework: yes
organisation CARICOM | sector: IGO | framework: yes
organisation PIF | sector: IGO | framework: yes
organisation BSEC | sector: IGO | framework: yes
organisation GECF | sector: IGO | framework: yes
organisation TURKSOY | sector: IGO | framework: yes
organisation TURKPA | sector: IGO | framework: yes
organisation IPU | sector: IGO | framework: yes
organisation AIPU | sector: IGO | framework: yes
organisation C5 | sector: IGO | members: KAZ ; KGZ ; TJK ; TKM ; UZB
organisation COALITION | sector: IGO | framework: yes | from: 2014-09-10
organisation IMCTC | sector: IGO | framework: yes | from: 2015-12-15
organisation CMF | sector: IGO | framework: yes
organisation MFO | sector: IGO
organisation HRW | sector: NGO
organisation AMNESTY | sector: NGO
organisation MSF | sector: NGO
organisation RSF | sector: NGO
organisation IFJ | sector: NGO
organisation CPJ | sector: NGO
organisation OXFAM | sector: NGO
organisation GREENPEACE | sector: NGO
organisation CRISISGROUP | sector: NGO
organisation SAVECHILDREN | sector: NGO
organisation TI | sector: NGO
organisation WEF | sector: NGO | framework: yes
organisation COVAX | sector: UNO | framework: yes
organisation GAVI | sector: NGO
organisation GLOBALFUND | sector: NGO
organisation WADA | sector: NGO
organisation FIFA | sector: NGO
organisation IOC | sector: NGO
organisation WOSM | sector: NGO
organisation IATA | sector: NGO
organisation ACD | sector: IGO | framework: yes
organisation UNFCCC | sector: UNO | framework: yes
organisation CAREC | sector: IGO | framework: yes
organisation NORDIC | sector: IGO | framework: yes
organisation BENELUX | sector: IGO | framework: yes
organisation V4 | sector: IGO | framework: yes
organisation ARCTIC | sector: IGO | framework: yes
organisation RCC | sector: IGO
organisation EFTA | sector: IGO | framework: yes
organisation ACS | sector: IGO
organisation IPC | sector: NGO
organisation EASTMED | sector: IGO | framework: yes
organisation CSTOPA | sector: IGO

# Frameworks that are no organisation: initiatives, mechanisms, treaties, forums, corridors.
# Organisations that may be a setting stand in organisations.lex with `framework: yes`.
@language all
@source   our own
@licence  MIT
@date     2026-11-24

framework BRI | from: 2013-09-07 | members: CHN
framework C+C5
  from: 2020-07-16
  members: CHN ; KAZ ; KGZ ; TJK ; TKM ; UZB
  founders: CHN ; KAZ ; KGZ ; TJK ; TKM ; UZB
framework C5+1 | from: 2015-11-01 | members: USA ; KAZ ; KGZ ; TJK ; TKM ; UZB
framework EU-CA | members: KAZ ; KGZ ; TJK ; TKM ; UZB | members: EU
framework RUS-CA | members: RUS ; KAZ ; KGZ ; TJK ; TKM ; UZB
framework GCC-CA
  from: 2022
  members: ARE ; BHR ; KWT ; OMN ; QAT ; SAU ; KAZ ; KGZ ; TJK ; TKM ; UZB
  founders: ARE ; BHR ; KWT ; OMN ; QAT ; SAU ; KAZ ; KGZ ; TJK ; TKM ; UZB
framework CASCF
  from: 2004-01-30
  members: CHN ; DZA ; BHR ; COM ; DJI ; EGY ; IRQ ; JOR ; KWT ; LBN ; LBY ; MRT ; MAR ; OMN ; PSE ; QAT
  members: SAU ; SOM ; SDN ; SYR ; TUN ; ARE ; YEM
framework RASCF
  from: 2009
  members: RUS ; DZA ; BHR ; COM ; DJI ; EGY ; IRQ ; JOR ; KWT ; LBN ; LBY ; MRT ; MAR ; OMN ; PSE ; QAT
  members: SAU ; SOM ; SDN ; SYR ; TUN ; ARE ; YEM
framework AJPD
framework FOCAC
  from: 2000-10-10
  members: CHN ; DZA ; AGO ; BEN ; BWA ; BFA [2018-05-26..] ; BDI ; CMR ; CPV ; CAF ; TCD ; COM ; COG ; CIV
  members: COD ; DJI ; EGY ; GNQ ; ERI ; ETH ; GAB ; GMB [2016-03-17..] ; GHA ; GIN ; GNB ; KEN ; LSO ; LBR
  members: LBY ; MDG ; MWI [2007-12-28..] ; MLI ; MRT ; MUS ; MAR ; MOZ ; NAM ; NER ; NGA ; RWA
  members: STP [2016-12-26..] ; SEN ; SYC ; SLE ; SOM ; ZAF ; SSD [2011-07-09..] ; SDN ; TZA ; TGO ; TUN
  members: UGA ; ZMB ; ZWE ; AU
framework CCF | members: CHN ; CELAC
framework CEEC
  from: 2012
  members: CHN ; ALB ; BIH ; BGR ; HRV ; CZE ; HUN ; MNE ; MKD ; POL ; ROU ; SRB ; SVK ; SVN
  members: GRC [2019-04-12..] ; EST [..2022-08-11] ; LVA [..2022-08-11] ; LTU [..2021-05-22]
framework LMC | from: 2016 | members: CHN ; KHM ; LAO ; MMR ; THA ; VNM
framework RCEP
  from: 2022-01-01
  members: AUS ; BRN ; KHM ; CHN ; JPN ; LAO ; NZL ; SGP ; THA ; VNM ; KOR [2022-02-01..]
  members: MYS [2022-03-18..] ; IDN [2023-01-02..] ; PHL [2023-06-02..] ; MMR [2022-03-04..]
framework TPP
  from: 2005
  to: 2018-12-29
  members: AUS ; BRN ; CAN ; CHL ; JPN ; MYS ; MEX ; NZL ; PER ; SGP ; USA [2008..2017-01-23] ; VNM
framework CPTPP
  from: 2018-12-30
  members: AUS ; CAN ; JPN ; MEX ; NZL ; SGP ; VNM [2019-01-14..] ; PER [2021-09-19..] ; MYS [2022-11-29..]
  members: CHL [2023-02-21..] ; BRN [2023-07-12..] ; GBR [2024-12-15..]
framework TTIP | from: 2013
framework NAFTA | from: 1994-01-01 | to: 2020-06-30 | members: CAN ; MEX ; USA
framework USMCA | from: 2020-07-01 | members: CAN ; MEX ; USA
framework AFCFTA | from: 2019-05-30 | members: AU
framework GAFTA
  from: 1998
  members: DZA [2009..] ; BHR ; EGY ; IRQ ; JOR ; KWT ; LBN ; LBY ; MAR ; OMN ; PSE ; QAT ; SAU ; SDN ; SYR
  members: TUN ; ARE ; YEM
framework AGOA | from: 2000
framework TTC | from: 2021 | members: USA
framework TALD
framework CEC | from: 1994 | members: CAN ; MEX ; USA
framework HLED | from: 2013 | members: MEX ; USA
framework SCCD | members: KOR ; USA
framework ICET | from: 2022 | members: IND ; USA
framework IPEF
  from: 2022-05-23
  members: AUS ; BRN ; FJI ; IND ; IDN ; JPN ; KOR ; MYS ; NZL ; PHL ; SGP ; THA ; USA ; VNM
framework PGI | from: 2022-06-26
framework B3W | from: 2021-06-12
framework GG | from: 2021-12-01
framework BDN | from: 2019
framework MSP | from: 2022
framework MATTEI | from: 2024-01-29 | members: ITA
framework AUKUS | from: 2021-09-15 | members: AUS ; GBR ; USA
framework FVEY | members: AUS ; CAN ; GBR ; NZL ; USA
framework I2U2 | from: 2022 | members: ARE ; IND ; ISR ; USA
framework ABRAHAM
  from: 2020-09-15
  members: ISR ; ARE ; BHR ; MAR [2020-12-22..] ; SDN [2021-01-06..] ; USA ; KAZ [2025-11-06..]
framework NEGEV | from: 2022-03-28 | members: ARE ; BHR ; EGY ; ISR ; MAR ; USA
framework IMEC | from: 2023-09-09 | members: IND ; USA ; SAU ; ARE ; FRA ; DEU ; ITA ; EU
framework CPEC | from: 2015-04-20 | members: CHN ; PAK
framework BCIM | members: BGD ; CHN ; IND ; MMR
framework CMREC | members: CHN ; MNG ; RUS
framework INSTC
  from: 2000-09-12
  members: RUS ; IND ; IRN ; AZE [2005..] ; ARM ; BLR ; BGR ; KAZ ; KGZ ; OMN ; SYR ; TJK ; TUR ; UKR
  founders: RUS ; IND ; IRN
framework TITR | from: 2014 | members: KAZ ; AZE ; GEO ; TUR [2018..]
framework CKU | from: 2024-06-06 | members: CHN ; KGZ ; UZB | founders: CHN ; KGZ ; UZB
framework TAPI | from: 2010-12-11 | members: AFG ; IND ; PAK ; TKM | founders: AFG ; IND ; PAK ; TKM
framework PAEM
framework ASEAN-GCC-CHN | from: 2025-05-27 | members: ASEAN ; GCC ; CHN
framework ASEAN+3 | from: 1997 | members: ASEAN ; CHN ; JPN ; KOR
framework EAS
  from: 2005
  members: AUS ; BRN ; KHM ; CHN ; IDN ; IND ; JPN ; KOR ; LAO ; MMR ; MYS ; NZL ; PHL ; SGP ; THA ; VNM
  members: RUS [2011-11-19..] ; USA [2011-11-19..]
framework ARF
  from: 1994
  members: AUS ; BGD [2006..] ; BRN ; CAN ; KHM ; CHN ; IND [1996..] ; IDN ; JPN ; PRK [2000..] ; KOR ; LAO
  members: MYS ; MNG [1999..] ; MMR ; NZL ; PAK [2004..] ; PNG ; PHL ; RUS ; SGP ; LKA [2007..] ; THA
  members: TLS [2005..] ; USA ; VNM ; EU
framework SHANGRILA | from: 2002
framework ASEM | from: 1996
framework TRILATERAL-CJK | members: CHN ; JPN ; KOR
framework GDI | from: 2021-09-21 | members: CHN
framework GSI | from: 2022-04-21 | members: CHN
framework GCI | from: 2023-03-15 | members: CHN
framework GGI | from: 2025-09-01 | members: CHN
framework NPT | from: 1970-03-05
framework JCPOA | from: 2015-07-14 | members: CHN ; DEU ; FRA ; GBR ; IRN ; RUS ; USA
framework NEWSTART | from: 2011-02-05 | to: 2026-02-05 | members: RUS ; USA
framework INF | from: 1988 | to: 2019-08-02 | members: RUS ; USA
framework CTBT
framework CWC | from: 1997
framework NSG
framework MTCR
framework PARIS | from: 2016-11-04
framework KYOTO | from: 2005
framework COP
framework SDG | from: 2015-09-25
framework UNCLOS | from: 1994-11-16
framework GENEVA-CONV
framework CAMPDAVID | from: 1979 | members: EGY ; ISR
framework API | from: 2002 | members: LAS
framework ASTANA | from: 2017 | members: IRN ; RUS ; TUR
framework MINSK | from: 2014-09-05 | members: RUS ; UKR
framework NORMANDY | from: 2014 | members: DEU ; FRA ; RUS ; UKR
framework MINSKGROUP | from: 1992 | members: FRA ; RUS ; USA ; ARM ; AZE ; BLR ; DEU ; ITA ; FIN ; SWE ; TUR
framework SKHIRAT | from: 2015
framework STOCKHOLM | from: 2018-12-13 | members: YEM
framework RIYADHAGR | from: 2019-11-05 | members: YEM
framework BSGI | from: 2022-07-22 | members: RUS ; UKR ; TUR ; UN
framework SIXPARTY | from: 2003 | members: CHN ; JPN ; KOR ; PRK ; RUS ; USA
framework HOA | from: 2016 | members: CHN
framework QUADRI | members: AFG ; CHN ; PAK ; USA
framework NBI | from: 1999 | members: BDI ; COD ; EGY ; ETH ; KEN ; RWA ; SSD [2012-07-05..] ; SDN ; TZA ; UGA
framework SAU-CHN-HLC | from: 2016-01-19 | members: CHN ; SAU
framework SAU-EGY-CC | from: 2015-11-11 | members: EGY ; SAU
framework SAU-IRQ-CC | from: 2017-10-22 | members: IRQ ; SAU
framework SAU-JOR-CC | from: 2016-04-27 | members: JOR ; SAU
framework SAU-QAT-CC | from: 2008 | members: QAT ; SAU
framework SAU-ARE-CC | from: 2016-05-16 | members: ARE ; SAU
framework SAU-TUR-CC | from: 2016-04-14 | members: SAU ; TUR
framework HLSCC
framework OSCE-SMM | from: 2014
framework SPRINGSHIELD | from: 2014
framework ICI | from: 2004 | members: BHR [2005..] ; KWT [2004..] ; QAT [2005..] ; ARE [2005..] ; NATO
framework EAP | from: 2009 | members: ARM ; AZE ; BLR [..2021-06-28] ; GEO ; MDA ; UKR | partners: EU
framework ENP
  from: 2004
  members: DZA ; ARM ; AZE ; BLR ; EGY ; GEO ; ISR ; JOR ; LBN ; LBY ; MDA ; MAR ; PSE ; SYR ; TUN ; UKR
  members: EU
framework BARCELONA | from: 1995 | members: DZA ; EGY ; ISR ; JOR ; LBN ; MAR ; PSE ; SYR ; TUN ; TUR ; EU
framework FIVEPLUSFIVE | from: 1990 | members: DZA ; LBY ; MRT ; MAR ; TUN ; FRA ; ITA ; MLT ; PRT ; ESP
framework SCHENGEN
  from: 1995
  members: BEL ; DEU ; ESP ; FRA ; LUX ; NLD ; PRT ; ITA [1997-10-26..] ; AUT [1997-12-01..]
  members: GRC [2000-03-26..] ; DNK [2001-03-25..] ; FIN [2001-03-25..] ; ISL [2001-03-25..]
  members: NOR [2001-03-25..] ; SWE [2001-03-25..] ; CZE [2007-12-21..] ; EST [2007-12-21..]
  members: HUN [2007-12-21..] ; LVA [2007-12-21..] ; LTU [2007-12-21..] ; MLT [2007-12-21..]
  members: POL [2007-12-21..] ; SVK [2007-12-21..] ; SVN [2007-12-21..] ; CHE [2008-12-12..]
  members: LIE [2011-12-19..] ; HRV [2023-01-01..] ; BGR [2024-03-31..] ; ROU [2024-03-31..]
framework DPTF
framework SED | from: 2009 | members: CHN ; USA
framework FTAAP
framework EPA-POWERAFRICA | from: 2013
framework ARTEMIS | from: 2020-10-13 | founders: AUS ; CAN ; ITA ; JPN ; LUX ; ARE ; GBR ; USA
framework FELLOWS
framework TICAD | from: 1993 | members: JPN
framework RUS-AFR | from: 2019 | members: RUS
framework SUMMITDEM | from: 2021 | members: USA
framework AMERICAS | from: 1994
framework LOSANGELES | from: 2022-06-10
framework APEP | from: 2022
framework CIIE | from: 2018 | members: CHN
framework ARABCHINAEXPO | from: 2013 | members: CHN
framework BOAO | from: 2001
framework SPIEF | from: 1997 | members: RUS
framework EEF | from: 2015 | members: RUS
framework FII | from: 2017 | members: SAU
framework MSC
framework NSS | from: 2010 | to: 2016
framework MGI | from: 2021 | members: SAU
framework NURLYZHOL | from: 2014-11-11 | members: KAZ
framework DIGITALCOOP | from: 2020-11
framework MGC | from: 2000-11-10 | members: IND ; KHM ; LAO ; MMR ; THA ; VNM
framework CA-SUMMIT | from: 2018-03-15 | members: KAZ ; KGZ ; TJK ; TKM ; UZB ; AZE [2025-11-16..]
framework IND-CA | from: 2019-01 | members: IND ; KAZ ; KGZ ; TJK ; TKM ; UZB
framework JPN-CA | from: 2004-08-28 | members: JPN ; KAZ ; KGZ ; TJK ; TKM ; UZB
framework KOR-CA | from: 2007 | members: KOR ; KAZ ; KGZ ; TJK ; TKM ; UZB
framework ITA-CA | from: 2019-12 | members: ITA ; KAZ ; KGZ ; TJK ; TKM ; UZB
framework DEU-CA | from: 2023-09-29 | members: DEU ; KAZ ; KGZ ; TJK ; TKM ; UZB
framework THREE-PLUS-THREE | from: 2021-12-10 | members: ARM ; AZE ; IRN ; RUS ; TUR
framework WEIMAR | from: 1991-08-28 | members: DEU ; FRA ; POL
framework AQABA | from: 2015-12-02 | members: JOR
framework BAGHDADCONF | from: 2021-08-28 | members: IRQ ; FRA ; EGY ; JOR ; SAU ; ARE ; KWT ; QAT ; IRN ; TUR
framework EGY-JOR-IRQ | from: 2019-03-24 | members: EGY ; JOR ; IRQ
framework CASPIAN | from: 2018-08-12 | members: AZE ; IRN ; KAZ ; RUS ; TKM
framework AFG-NEIGHBOURS | from: 2021-09-08 | members: CHN ; IRN ; PAK ; TJK ; TKM ; UZB ; RUS
framework LIBYANEIGHBOURS | from: 2014 | members: DZA ; EGY ; TUN ; SDN ; TCD ; NER

# Frameworks that are no organisation: initiatives, mechanisms, treaties, forums, corridors.
# Organisations that may be a setting stand in organisations.lex with `framework: yes`.
@language all
@source   our own
@licence  MIT
@date     2026-11-24

framework BRI | from: 2013-09-07 | members: CHN
framework C+C5 | from: 2020-07-16 | members: CHN ; KAZ ; KGZ ; TJK ; TKM ; UZB
framework C5+1 | from: 2015-11-01 | members: USA ; KAZ ; KGZ ; TJK ; TKM ; UZB
framework EU-CA | members: KAZ ; KGZ ; TJK ; TKM ; UZB
framework RUS-CA | members: RUS ; KAZ ; KGZ ; TJK ; TKM ; UZB
framework GCC-CA | from: 2022 | members: ARE ; BHR ; KWT ; OMN ; QAT ; SAU ; KAZ ; KGZ ; TJK ; TKM ; UZB
framework CASCF | from: 2004-01-30
framework RASCF | from: 2009
framework AJPD
framework FOCAC | from: 2000-10-10
framework CCF
framework CEEC | from: 2012
framework LMC | from: 2016
framework RCEP
  from: 2022-01-01
  members: AUS ; BRN ; CHN ; IDN ; JPN ; KHM ; KOR ; LAO ; MMR ; MYS ; NZL ; PHL ; SGP ; THA ; VNM
framework TPP | from: 2005 | to: 2018-12-29
framework CPTPP | from: 2018-12-30
framework TTIP | from: 2013
framework NAFTA | from: 1994-01-01 | to: 2020-06-30 | members: CAN ; MEX ; USA
framework USMCA | from: 2020-07-01 | members: CAN ; MEX ; USA
framework AFCFTA | from: 2019-05-30
framework GAFTA | from: 1998
framework AGOA | from: 2000
framework TTC | from: 2021 | members: USA
framework TALD
framework CEC | from: 1994 | members: CAN ; MEX ; USA
framework HLED | from: 2013 | members: MEX ; USA
framework SCCD | members: KOR ; USA
framework ICET | from: 2022 | members: IND ; USA
framework IPEF | from: 2022-05-23
framework PGI | from: 2022-06-26
framework B3W | from: 2021-06-12
framework GG | from: 2021-12-01
framework BDN | from: 2019
framework MSP | from: 2022
framework MATTEI | from: 2024-01-29 | members: ITA
framework AUKUS | from: 2021-09-15 | members: AUS ; GBR ; USA
framework FVEY | members: AUS ; CAN ; GBR ; NZL ; USA
framework I2U2 | from: 2022 | members: ARE ; IND ; ISR ; USA
framework ABRAHAM | from: 2020-09-15
framework NEGEV | from: 2022-03-28 | members: ARE ; BHR ; EGY ; ISR ; MAR ; USA
framework IMEC | from: 2023-09-09
framework CPEC | from: 2015-04-20 | members: CHN ; PAK
framework BCIM
framework CMREC | members: CHN ; MNG ; RUS
framework INSTC | from: 2000-09-12
framework TITR | from: 2014
framework CKU | from: 2024-06-06 | members: CHN ; KGZ ; UZB
framework TAPI | from: 2010-12-11 | members: AFG ; IND ; PAK ; TKM
framework PAEM
framework ASEAN-GCC-CHN | from: 2025-05-27
framework ASEAN+3 | from: 1997
framework EAS | from: 2005
framework ARF | from: 1994
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
framework API | from: 2002
framework ASTANA | from: 2017
framework MINSK | from: 2014-09-05
framework NORMANDY | from: 2014 | members: DEU ; FRA ; RUS ; UKR
framework MINSKGROUP | from: 1992
framework SKHIRAT | from: 2015
framework STOCKHOLM | from: 2018-12-13 | members: YEM
framework RIYADHAGR | from: 2019-11-05 | members: YEM
framework BSGI | from: 2022-07-22
framework SIXPARTY | from: 2003 | members: CHN ; JPN ; KOR ; PRK ; RUS ; USA
framework HOA | from: 2016
framework QUADRI | members: AFG ; CHN ; PAK ; USA
framework NBI | from: 1999
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
framework ICI | from: 2004
framework EAP | from: 2009
framework ENP | from: 2004
framework BARCELONA | from: 1995
framework FIVEPLUSFIVE | from: 1990
framework SCHENGEN | from: 1995
framework DPTF
framework SED | from: 2009 | members: CHN ; USA
framework FTAAP
framework EPA-POWERAFRICA | from: 2013
framework ARTEMIS | from: 2020-10-13
framework FELLOWS
framework TICAD | from: 1993
framework RUS-AFR | from: 2019
framework SUMMITDEM | from: 2021
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

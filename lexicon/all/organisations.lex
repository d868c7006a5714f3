# International organisations and standing groups of states. `framework: yes`: may be the setting of an act.
# Members, founders, observers and partners carry the dates of their membership where these differ from the organisation's own.
@language all
@source   our own
@licence  MIT
@date     2026-11-24

organisation UN
  sector: UNO
  framework: yes
  from: 1945-10-24
  members: AFG ; ALB ; DZA ; AND [1993-07-28..] ; AGO ; ATG ; ARG ; ARM [1992-03-02..] ; AUS ; AUT
  members: AZE [1992-03-02..] ; BHS ; BHR ; BGD ; BRB ; BLR ; BEL ; BLZ ; BEN ; BTN ; BOL
  members: BIH [1992-05-22..] ; BWA ; BRA ; BRN ; BGR ; BFA ; BDI ; CPV ; KHM ; CMR ; CAN ; CAF ; TCD ; CHL
  members: CHN ; COL ; COM ; COG ; CRI ; CIV ; HRV [1992-05-22..] ; CUB ; CYP ; CZE [1993-01-19..]
  members: PRK [1991-09-17..] ; COD ; DNK ; DJI ; DMA ; DOM ; ECU ; EGY ; SLV ; GNQ ; ERI [1993-05-28..]
  members: EST [1991-09-17..] ; SWZ ; ETH ; FJI ; FIN ; FRA ; GAB ; GMB ; GEO [1992-07-31..] ; DEU ; GHA
  members: GRC ; GRD ; GTM ; GIN ; GNB ; GUY ; HTI ; HND ; HUN ; ISL ; IND ; IDN ; IRN ; IRQ ; IRL ; ISR
  members: ITA ; JAM ; JPN ; JOR ; KAZ [1992-03-02..] ; KEN ; KIR [1999-09-14..] ; KWT ; KGZ [1992-03-02..]
  members: LAO ; LVA [1991-09-17..] ; LBN ; LSO ; LBR ; LBY ; LIE [1990-09-18..] ; LTU [1991-09-17..] ; LUX
  members: MDG ; MWI ; MYS ; MDV ; MLI ; MLT ; MHL [1991-09-17..] ; MRT ; MUS ; MEX ; FSM [1991-09-17..]
  members: MCO [1993-05-28..] ; MNG ; MNE [2006-06-28..] ; MAR ; MOZ ; MMR ; NAM [1990-04-23..]
  members: NRU [1999-09-14..] ; NPL ; NLD ; NZL ; NIC ; NER ; NGA ; MKD [1993-04-08..] ; NOR ; OMN ; PAK
  members: PLW [1994-12-15..] ; PAN ; PNG ; PRY ; PER ; PHL ; POL ; PRT ; QAT ; KOR [1991-09-17..]
  members: MDA [1992-03-02..] ; ROU ; RUS ; RWA ; KNA ; LCA ; VCT ; WSM ; SMR [1992-03-02..] ; STP ; SAU
  members: SEN ; SRB [2000-11-01..] ; SYC ; SLE ; SGP ; SVK [1993-01-19..] ; SVN [1992-05-22..] ; SLB ; SOM
  members: ZAF ; SSD [2011-07-14..] ; ESP ; LKA ; SDN ; SUR ; SWE ; CHE [2002-09-10..] ; SYR
  members: TJK [1992-03-02..] ; THA ; TLS [2002-09-27..] ; TGO ; TON [1999-09-14..] ; TTO ; TUN ; TUR
  members: TKM [1992-03-02..] ; TUV [2000-09-05..] ; UGA ; UKR ; ARE ; GBR ; TZA ; USA ; URY
  members: UZB [1992-03-02..] ; VUT ; VEN ; VNM ; YEM ; ZMB ; ZWE
  observers: PSE [2012-11-29..] ; VAT [1964-04-06..]
# The five permanent members, and those elected for two years (1 January to 31 December).
organisation UNSC
  sector: UNO
  framework: yes
  members: CHN ; FRA ; GBR ; RUS ; USA
  members: ARG CAN MYS NAM NLD [1999-01-01..2000-12-31]
  members: BGD JAM MLI TUN UKR [2000-01-01..2001-12-31]
  members: COL IRL MUS NOR SGP [2001-01-01..2002-12-31]
  members: BGR CMR GIN MEX SYR [2002-01-01..2003-12-31]
  members: AGO CHL DEU PAK ESP [2003-01-01..2004-12-31]
  members: DZA BEN BRA PHL ROU [2004-01-01..2005-12-31]
  members: ARG DNK GRC JPN TZA [2005-01-01..2006-12-31]
  members: COG GHA PER QAT SVK [2006-01-01..2007-12-31]
  members: BEL IDN ITA PAN ZAF [2007-01-01..2008-12-31]
  members: BFA CRI HRV LBY VNM [2008-01-01..2009-12-31]
  members: AUT JPN MEX TUR UGA [2009-01-01..2010-12-31]
  members: BIH BRA GAB LBN NGA [2010-01-01..2011-12-31]
  members: COL DEU IND PRT ZAF [2011-01-01..2012-12-31]
  members: AZE GTM MAR PAK TGO [2012-01-01..2013-12-31]
  members: ARG AUS LUX RWA KOR [2013-01-01..2014-12-31]
  members: TCD CHL JOR LTU NGA [2014-01-01..2015-12-31]
  members: AGO MYS NZL ESP VEN [2015-01-01..2016-12-31]
  members: EGY JPN SEN UKR URY [2016-01-01..2017-12-31]
  members: BOL ETH KAZ SWE [2017-01-01..2018-12-31]
  members: ITA [2017-01-01..2017-12-31]
  members: NLD [2018-01-01..2018-12-31]
  members: CIV GNQ KWT PER POL [2018-01-01..2019-12-31]
  members: BEL DOM DEU IDN ZAF [2019-01-01..2020-12-31]
  members: EST NER VCT TUN VNM [2020-01-01..2021-12-31]
  members: IND IRL KEN MEX NOR [2021-01-01..2022-12-31]
  members: ALB BRA GAB GHA ARE [2022-01-01..2023-12-31]
  members: ECU JPN MLT MOZ CHE [2023-01-01..2024-12-31]
  members: DZA GUY KOR SLE SVN [2024-01-01..2025-12-31]
  members: DNK GRC PAK PAN SOM [2025-01-01..2026-12-31]
  members: BHR COL COD LVA LBR [2026-01-01..2027-12-31]
organisation EU
  sector: EUR
  framework: yes
  from: 1993-11-01
  members: AUT ; BEL ; BGR [2007-01-01..] ; CYP [2004-05-01..] ; CZE [2004-05-01..] ; DEU ; DNK ; ESP
  members: EST [2004-05-01..] ; FIN ; FRA ; GBR [..2020-01-31] ; GRC ; HRV [2013-07-01..]
  members: HUN [2004-05-01..]
  members: IRL ; ITA ; LTU [2004-05-01..] ; LUX ; LVA [2004-05-01..] ; MLT [2004-05-01..] ; NLD
  members: POL [2004-05-01..] ; PRT ; ROU [2007-01-01..] ; SVK [2004-05-01..] ; SVN [2004-05-01..] ; SWE
  founders: BEL ; DEU ; FRA ; ITA ; LUX ; NLD
organisation NATO
  sector: IGO
  framework: yes
  from: 1949-04-04
  members: BEL ; CAN ; DNK ; FRA ; GBR ; ISL ; ITA ; LUX ; NLD ; NOR ; PRT ; USA ; GRC [1952-02-18..]
  members: TUR [1952-02-18..] ; DEU [1955-05-06..] ; ESP [1982-05-30..] ; CZE [1999-03-12..]
  members: HUN [1999-03-12..] ; POL [1999-03-12..] ; BGR [2004-03-29..] ; EST [2004-03-29..]
  members: LVA [2004-03-29..] ; LTU [2004-03-29..] ; ROU [2004-03-29..] ; SVK [2004-03-29..]
  members: SVN [2004-03-29..] ; ALB [2009-04-01..] ; HRV [2009-04-01..] ; MNE [2017-06-05..]
  members: MKD [2020-03-27..] ; FIN [2023-04-04..] ; SWE [2024-03-07..]
  founders: BEL ; CAN ; DNK ; FRA ; GBR ; ISL ; ITA ; LUX ; NLD ; NOR ; PRT ; USA
organisation AU
  sector: IGO
  framework: yes
  from: 2002-07-09
  members: DZA ; AGO ; BEN ; BWA ; BFA ; BDI ; CMR ; CPV ; CAF ; TCD ; COM ; COG ; CIV ; COD ; DJI ; EGY
  members: GNQ ; ERI ; SWZ ; ETH ; GAB ; GMB ; GHA ; GIN ; GNB ; KEN ; LSO ; LBR ; LBY ; MDG [..2009-03-19]
  members: MDG [2014-01-27..] ; MWI ; MLI ; MRT ; MUS ; MAR [2017-01-30..] ; MOZ ; NAM ; NER ; NGA ; RWA
  members: STP ; SEN ; SYC ; SLE ; SOM ; ZAF ; SSD [2011-07-27..] ; SDN ; TZA ; TGO ; TUN ; UGA ; ZMB ; ZWE
  members: ESH
  suspended: MDG [2009-03-20..2014-01-27] ; EGY [2013-07-05..2014-06-17] ; MLI [2012-03-23..2012-10-24]
  suspended: SDN [2019-06-06..2019-09-06] ; MLI [2020-08-19..2020-10-09] ; GNB [2025-11-28..]
  suspended: MLI [2021-06-01..] ; GIN [2021-09-10..] ; SDN [2021-10-27..] ; BFA [2022-01-31..]
  suspended: NER [2023-08-22..] ; GAB [2023-08-31..2025-04-30] ; MDG [2025-10-15..]
organisation LAS
  sector: IGO
  framework: yes
  from: 1945-03-22
  members: EGY ; IRQ ; JOR ; LBN ; SAU ; YEM [1945-05-05..] ; SYR [..2011-11-11] ; SYR [2023-05-07..]
  members: LBY [1953-03-28..] ; SDN [1956-01-19..] ; MAR [1958-10-01..] ; TUN [1958-10-01..]
  members: KWT [1961-07-20..] ; DZA [1962-08-16..] ; BHR [1971-09-11..] ; QAT [1971-09-11..]
  members: OMN [1971-09-29..] ; ARE [1971-12-06..] ; MRT [1973-11-26..] ; SOM [1974-02-14..]
  members: PSE [1976-09-09..] ; DJI [1977-09-04..] ; COM [1993-11-20..]
  suspended: SYR [2011-11-12..2023-05-06]
  founders: EGY ; IRQ ; JOR ; LBN ; SAU ; SYR
  observers: ERI [2003..] ; BRA [2003..] ; VEN [2006..] ; IND [2007..] ; ARM [2004..]
organisation GCC
  sector: IGO
  framework: yes
  from: 1981-05-25
  members: ARE ; BHR ; KWT ; OMN ; QAT ; SAU
  founders: ARE ; BHR ; KWT ; OMN ; QAT ; SAU
organisation OIC
  sector: IGO
  framework: yes
  from: 1969-09-25
  members: AFG ; ALB [1992..] ; ARE [1972..] ; AZE [1991-12..] ; BHR [1972..] ; BGD [1974..] ; BEN [1983..]
  members: BRN [1984..] ; BFA [1974..] ; CMR [1974..] ; CIV [2001..] ; COM [1976..] ; DJI [1978..] ; DZA
  members: EGY ; GAB [1974..] ; GIN ; GMB [1974..] ; GNB [1974..] ; GUY [1998..] ; IDN ; IRN ; IRQ [1975..]
  members: JOR ; KAZ [1995-12..] ; KGZ [1992-12..] ; KWT ; LBN ; LBY ; MAR ; MDV [1976..] ; MLI
  members: MOZ [1994..] ; MRT ; MYS ; NER ; NGA [1986..] ; OMN [1972..] ; PAK ; PSE ; QAT [1972..] ; SAU
  members: SDN ; SEN ; SLE [1972..] ; SOM ; SUR [1996..] ; SYR [..2012-08-14] ; SYR [2025-03-07..] ; TCD
  members: TGO [1997..] ; TJK [1992-12..] ; TKM [1992-12..] ; TUN ; TUR ; UGA [1974..] ; UZB [1996-10..]
  members: YEM
  suspended: SYR [2012-08-15..2025-03-06]
  observers: BIH [1994..] ; CAF [1996..] ; THA [1998..] ; RUS [2005-06-30..]
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
  partners: BLR [2009..2015] ; EGY [2022..] ; SAU [2022..] ; QAT [2022..] ; KWT [2023..] ; BHR [2023..]
  partners: ARE [2023..] ; MDV [2023..] ; MMR [2023..] ; LAO [2025-09-01..]
organisation CICA
  sector: IGO
  framework: yes
  from: 1992-10-05
  members: AFG ; AZE ; BHR [2010-06-08..] ; BGD [2014-05-20..] ; CHN ; EGY ; IND ; IRN ; IRQ [2010-06-08..]
  members: ISR ; JOR [2008-08-25..] ; KAZ ; KGZ ; KHM [2011..] ; KOR [2006-06-17..] ; KWT [2022-10-12..]
  members: LKA [2018-09..] ; MNG ; PAK ; PSE ; QAT [2014-05-20..] ; RUS ; TJK ; THA [2004-10-22..] ; TUR
  members: ARE [2008-08-25..] ; UZB ; VNM [2010-06-08..]
  observers: BLR ; IDN ; JPN ; LAO ; MYS ; PHL ; SAU ; TKM ; UKR ; USA
organisation ASEAN
  sector: IGO
  framework: yes
  from: 1967-08-08
  members: IDN ; MYS ; PHL ; SGP ; THA ; BRN [1984-01-07..] ; VNM [1995-07-28..] ; LAO [1997-07-23..]
  members: MMR [1997-07-23..] ; KHM [1999-04-30..] ; TLS [2025-10-26..]
  founders: IDN ; MYS ; PHL ; SGP ; THA
  observers: PNG [1976..] ; TLS [2022-11-11..2025-10-25]
  partners: AUS ; NZL ; JPN ; CAN ; USA ; KOR ; IND ; CHN ; RUS ; GBR [2021-08-05..] ; EU
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
  founders: BRA ; RUS ; IND ; CHN
organisation EAEU
  sector: IGO
  framework: yes
  from: 2015-01-01
  members: RUS [2015-01-01..] ; BLR [2015-01-01..] ; KAZ [2015-01-01..] ; ARM [2015-01-02..]
  members: KGZ [2015-08-12..]
  observers: MDA [2018-05-14..] ; UZB [2020-12-11..] ; CUB [2020-12-11..] ; IRN [2024-12-26..]
  founders: BLR ; KAZ ; RUS
organisation CIS
  sector: IGO
  framework: yes
  from: 1991-12-08
  members: ARM ; AZE [1993-09-24..] ; BLR ; KAZ ; KGZ ; MDA ; RUS ; TJK ; UZB ; GEO [1993-12-03..2009-08-18]
  founders: ARM ; BLR ; KAZ ; KGZ ; MDA ; RUS ; TJK ; TKM ; UKR ; UZB
  partners: TKM [2005-08-26..]
organisation CSTO
  sector: IGO
  framework: yes
  from: 2002-10-07
  members: BLR ; KAZ ; KGZ ; RUS ; TJK ; ARM ; UZB [2006-08-16..2012-12-19]
  founders: ARM ; BLR ; KAZ ; KGZ ; RUS ; TJK
organisation OTS
  sector: IGO
  framework: yes
  from: 2009-10-03
  members: AZE ; KAZ ; KGZ ; TUR ; UZB [2019-10-15..]
  observers: HUN [2018-09-03..] ; TKM [2021-11-12..]
  founders: AZE ; KAZ ; KGZ ; TUR
organisation ECO
  sector: IGO
  framework: yes
  from: 1985-01-01
  members: IRN ; PAK ; TUR ; AFG [1992-11-28..] ; AZE [1992-11-28..] ; KAZ [1992-11-28..]
  members: KGZ [1992-11-28..] ; TJK [1992-11-28..] ; TKM [1992-11-28..] ; UZB [1992-11-28..]
  founders: IRN ; PAK ; TUR
organisation IMF
  sector: IGO
  framework: yes
  from: 1945-12-27
  members: AFG ; ALB ; DZA ; AND [2020-10-16..] ; AGO ; ATG ; ARG ; ARM [1992-05-28..] ; AUS ; AUT ; AZE
  members: BHS ; BHR ; BGD ; BRB ; BLR [1992-07-10..] ; BEL ; BLZ ; BEN ; BTN ; BOL ; BIH ; BWA ; BRA ; BRN
  members: BGR ; BFA ; BDI ; CPV ; KHM ; CMR ; CAN ; CAF ; TCD ; CHL ; CHN ; COL ; COM ; COG ; CRI ; CIV
  members: HRV ; CYP ; CZE ; COD ; DNK ; DJI ; DMA ; DOM ; ECU ; EGY ; SLV ; GNQ ; ERI ; EST ; SWZ ; ETH
  members: FJI ; FIN ; FRA ; GAB ; GMB ; GEO [1992-05-05..] ; DEU ; GHA ; GRC ; GRD ; GTM ; GIN ; GNB ; GUY
  members: HTI ; HND ; HUN ; ISL ; IND ; IDN ; IRN ; IRQ ; IRL ; ISR ; ITA ; JAM ; JPN ; JOR
  members: KAZ [1992-07-15..] ; KEN ; KIR ; KWT ; KGZ [1992-05-08..] ; LAO ; LVA ; LBN ; LSO ; LBR ; LBY
  members: LIE [2024-10-21..] ; LTU ; LUX ; MDG ; MWI ; MYS ; MDV ; MLI ; MLT ; MHL ; MRT ; MUS ; MEX ; FSM
  members: MNG ; MNE ; MAR ; MOZ ; MMR ; NAM ; NRU [2016-04-12..] ; NPL ; NLD ; NZL ; NIC ; NER ; NGA ; MKD
  members: NOR ; OMN ; PAK ; PLW ; PAN ; PNG ; PRY ; PER ; PHL ; POL ; PRT ; QAT ; KOR ; MDA [1992-08-12..]
  members: ROU ; RUS [1992-06-01..] ; RWA ; KNA ; LCA ; VCT ; WSM ; SMR ; STP ; SAU ; SEN ; SRB ; SYC ; SLE
  members: SGP ; SVK ; SVN ; SLB ; SOM ; ZAF ; SSD [2012-04-18..] ; ESP ; LKA ; SDN ; SUR ; SWE
  members: CHE [1992-05-29..] ; SYR ; TJK [1993-04-27..] ; THA ; TLS [2002-07-23..] ; TGO ; TON ; TTO ; TUN
  members: TUR ; TKM [1992-09-22..] ; TUV [2010-06-24..] ; UGA ; UKR [1992-09-03..] ; ARE ; GBR ; TZA ; USA
  members: URY ; UZB [1992-09-21..] ; VUT ; VEN ; VNM ; YEM ; ZMB ; ZWE ; XKX [2009-06-29..]
organisation WB | sector: IGO | framework: yes | from: 1945-12-27
organisation IFC | sector: IGO
organisation WHO
  sector: UNO
  framework: yes
  from: 1948-04-07
  members: AFG ; ALB ; DZA ; AND ; AGO ; ATG ; ARG ; ARM ; AUS ; AUT ; AZE ; BHS ; BHR ; BGD ; BRB ; BLR
  members: BEL ; BLZ ; BEN ; BTN ; BOL ; BIH ; BWA ; BRA ; BRN ; BGR ; BFA ; BDI ; CPV ; KHM ; CMR ; CAN
  members: CAF ; TCD ; CHL ; CHN ; COL ; COM ; COG ; CRI ; CIV ; HRV ; CUB ; CYP ; CZE ; PRK ; COD ; DNK
  members: DJI ; DMA ; DOM ; ECU ; EGY ; SLV ; GNQ ; ERI ; EST ; SWZ ; ETH ; FJI ; FIN ; FRA ; GAB ; GMB
  members: GEO ; DEU ; GHA ; GRC ; GRD ; GTM ; GIN ; GNB ; GUY ; HTI ; HND ; HUN ; ISL ; IND ; IDN ; IRN
  members: IRQ ; IRL ; ISR ; ITA ; JAM ; JPN ; JOR ; KAZ ; KEN ; KIR ; KWT ; KGZ ; LAO ; LVA ; LBN ; LSO
  members: LBR ; LBY ; LTU ; LUX ; MDG ; MWI ; MYS ; MDV ; MLI ; MLT ; MHL ; MRT ; MUS ; MEX ; FSM ; MCO
  members: MNG ; MNE ; MAR ; MOZ ; MMR ; NAM ; NRU ; NPL ; NLD ; NZL ; NIC ; NER ; NGA ; MKD ; NOR ; OMN
  members: PAK ; PLW ; PAN ; PNG ; PRY ; PER ; PHL ; POL ; PRT ; QAT ; KOR ; MDA ; ROU ; RUS ; RWA ; KNA
  members: LCA ; VCT ; WSM ; SMR ; STP ; SAU ; SEN ; SRB ; SYC ; SLE ; SGP ; SVK ; SVN ; SLB ; SOM ; ZAF
  members: SSD ; ESP ; LKA ; SDN ; SUR ; SWE ; CHE ; SYR ; TJK ; THA ; TLS ; TGO ; TON ; TTO ; TUN ; TUR
  members: TKM ; TUV ; UGA ; UKR ; ARE ; GBR ; TZA ; USA [..2026-01-22] ; URY ; UZB ; VUT ; VEN ; VNM ; YEM
  members: ZMB ; ZWE ; COK ; NIU
organisation IAEA | sector: UNO | framework: yes | from: 1957-07-29
organisation ICRC | sector: NGO
organisation IFRC | sector: NGO
organisation UNICEF | sector: UNO
organisation UNHCR | sector: UNO
organisation UNESCO
  sector: UNO
  framework: yes
  members: AFG ; ALB ; DZA ; AND ; AGO ; ATG ; ARG ; ARM ; AUS ; AUT ; AZE ; BHS ; BHR ; BGD ; BRB ; BLR
  members: BEL ; BLZ ; BEN ; BTN ; BOL ; BIH ; BWA ; BRA ; BRN ; BGR ; BFA ; BDI ; CPV ; KHM ; CMR ; CAN
  members: CAF ; TCD ; CHL ; CHN ; COL ; COM ; COG ; CRI ; CIV ; HRV ; CUB ; CYP ; CZE ; PRK ; COD ; DNK
  members: DJI ; DMA ; DOM ; ECU ; EGY ; SLV ; GNQ ; ERI ; EST ; SWZ ; ETH ; FJI ; FIN ; FRA ; GAB ; GMB
  members: GEO ; DEU ; GHA ; GRC ; GRD ; GTM ; GIN ; GNB ; GUY ; HTI ; HND ; HUN ; ISL ; IND ; IDN ; IRN
  members: IRQ ; IRL ; ISR [..2018-12-31] ; ITA ; JAM ; JPN ; JOR ; KAZ ; KEN ; KIR ; KWT ; KGZ ; LAO ; LVA
  members: LBN ; LSO ; LBR ; LBY ; LTU ; LUX ; MDG ; MWI ; MYS ; MDV ; MLI ; MLT ; MHL ; MRT ; MUS ; MEX
  members: FSM ; MCO ; MNG ; MNE ; MAR ; MOZ ; MMR ; NAM ; NRU ; NPL ; NLD ; NZL ; NIC ; NER ; NGA ; MKD
  members: NOR ; OMN ; PAK ; PLW ; PAN ; PNG ; PRY ; PER ; PHL ; POL ; PRT ; QAT ; KOR ; MDA ; ROU ; RUS
  members: RWA ; KNA ; LCA ; VCT ; WSM ; SMR ; STP ; SAU ; SEN ; SRB ; SYC ; SLE ; SGP ; SVK ; SVN ; SLB
  members: SOM ; ZAF ; SSD ; ESP ; LKA ; SDN ; SUR ; SWE ; CHE ; SYR ; TJK ; THA ; TLS ; TGO ; TON ; TTO
  members: TUN ; TUR ; TKM ; TUV ; UGA ; UKR ; ARE ; GBR [..1985-12-31] ; GBR [1997-07-01..] ; TZA
  members: USA [..1984-12-31] ; USA [2003-10-01..2018-12-31] ; USA [2023-07-10..2026-12-31] ; URY ; UZB
  members: VUT ; VEN ; VNM ; YEM ; ZMB ; ZWE ; PSE [2011-11-23..] ; COK ; NIU
organisation WFP | sector: UNO | framework: yes
organisation FAO | sector: UNO | framework: yes
organisation ILO | sector: UNO | framework: yes
organisation IOM | sector: UNO
organisation OPEC
  sector: IGO
  framework: yes
  from: 1960-09-14
  members: IRN ; IRQ ; KWT ; SAU ; VEN ; LBY [1962..] ; ARE [1967..] ; DZA [1969..] ; NGA [1971..]
  members: QAT [1961..2018-12-31] ; IDN [1962..2008-12-31] ; IDN [2016-01-01..2016-11-30]
  members: ECU [1973..1992-12-31] ; ECU [2007-10-24..2019-12-31] ; GAB [1975..1994-12-31]
  members: GAB [2016-07-01..] ; AGO [2007-01-01..2023-12-31] ; GNQ [2017-05-25..] ; COG [2018-06-22..]
  founders: IRN ; IRQ ; KWT ; SAU ; VEN
organisation OPEC+
  sector: IGO
  framework: yes
  from: 2016-11-30
  members: SAU ; RUS ; IRN ; IRQ ; KWT ; VEN ; LBY ; ARE ; DZA ; NGA ; GAB ; GNQ [2017-05-25..]
  members: COG [2018-06-22..] ; AZE ; BHR ; BRN ; KAZ ; MYS ; MEX ; OMN ; SDN ; SSD
  members: AGO [2016-11-30..2023-12-31] ; BRA [2025-02-18..]
organisation OAPEC
  sector: IGO
  framework: yes
  members: SAU ; KWT ; LBY ; DZA ; ARE ; QAT ; BHR ; IRQ ; SYR ; EGY
organisation WTO
  sector: IGO
  framework: yes
  from: 1995-01-01
  members: ARG ; AUS ; AUT ; BHR ; BGD ; BRB ; BEL ; BLZ ; BRA ; BRN ; CAN ; CHL ; CIV ; CRI ; CZE ; DNK
  members: FIN ; FRA ; DEU ; GHA ; GRC ; GUY ; HND ; HKG ; HUN ; ISL ; IND ; IDN ; IRL ; ITA ; JPN ; KEN
  members: KOR ; KWT ; LUX ; MAC ; MYS ; MLT ; MUS ; MEX ; MAR ; MMR ; NAM ; NLD ; NZL ; NGA ; NOR ; PAK
  members: PRY ; PER ; PHL ; PRT ; ROU ; SEN ; SGP ; SVK ; ZAF ; ESP ; LKA ; SUR ; SWZ ; SWE ; TZA ; THA
  members: UGA ; GBR ; USA ; URY ; VEN ; ZMB ; ATG ; LCA ; EU ; CUB [1995-04-20..] ; ISR [1995-04-21..]
  members: COL [1995-04-30..] ; TUN [1995-03-29..] ; TUR [1995-03-26..] ; JAM [1995-03-09..]
  members: TTO [1995-03-01..] ; ZWE [1995-03-05..] ; DOM [1995-03-09..] ; SLV [1995-05-07..]
  members: BWA [1995-05-31..] ; CAF [1995-05-31..] ; DJI [1995-05-31..] ; GNB [1995-05-31..]
  members: LSO [1995-05-31..] ; MWI [1995-05-31..] ; MDV [1995-05-31..] ; MLI [1995-05-31..]
  members: MRT [1995-05-31..] ; TGO [1995-05-31..] ; BFA [1995-06-03..] ; EGY [1995-06-30..]
  members: POL [1995-07-01..] ; CHE [1995-07-01..] ; GTM [1995-07-21..] ; BDI [1995-07-23..]
  members: SLE [1995-07-23..] ; CYP [1995-07-30..] ; SVN [1995-07-30..] ; MOZ [1995-08-26..]
  members: NIC [1995-09-03..] ; BOL [1995-09-12..] ; GIN [1995-10-25..] ; MDG [1995-11-17..]
  members: CMR [1995-12-13..] ; QAT [1996-01-13..] ; FJI [1996-01-14..] ; ECU [1996-01-21..]
  members: HTI [1996-01-30..] ; BEN [1996-02-22..] ; ARE [1996-04-10..] ; RWA [1996-05-22..]
  members: PNG [1996-06-09..] ; SLB [1996-07-26..] ; TCD [1996-10-19..] ; GMB [1996-10-23..]
  members: AGO [1996-11-23..] ; BGR [1996-12-01..] ; NER [1996-12-13..] ; COD [1997-01-01..]
  members: MNG [1997-01-29..] ; COG [1997-03-27..] ; PAN [1997-09-06..] ; KGZ [1998-12-20..]
  members: LVA [1999-02-10..] ; EST [1999-11-13..] ; JOR [2000-04-11..] ; GEO [2000-06-14..]
  members: ALB [2000-09-08..] ; OMN [2000-11-09..] ; HRV [2000-11-30..] ; LTU [2001-05-31..]
  members: MDA [2001-07-26..] ; CHN [2001-12-11..] ; TWN [2002-01-01..] ; ARM [2003-02-05..]
  members: MKD [2003-04-04..] ; NPL [2004-04-23..] ; KHM [2004-10-13..] ; SAU [2005-12-11..]
  members: VNM [2007-01-11..] ; TON [2007-07-27..] ; UKR [2008-05-16..] ; CPV [2008-07-23..]
  members: MNE [2012-04-29..] ; WSM [2012-05-10..] ; RUS [2012-08-22..] ; VUT [2012-08-24..]
  members: LAO [2013-02-02..] ; TJK [2013-03-02..] ; YEM [2014-06-26..] ; SYC [2015-04-26..]
  members: KAZ [2015-11-30..] ; LBR [2016-07-14..] ; AFG [2016-07-29..] ; COM [2024-08-21..]
  members: TLS [2024-08-30..]
  observers: AND ; AZE ; BHS ; BLR ; BTN ; BIH ; CUW ; GNQ ; ETH ; VAT ; IRN ; IRQ ; LBN ; LBY ; STP ; SRB
  observers: SOM ; SSD ; SDN ; SYR ; TKM [2020-07-22..] ; UZB ; DZA
organisation UNWTO | sector: UNO | framework: yes
organisation G7
  sector: IGO
  framework: yes
  members: CAN [1976-06-27..] ; DEU ; FRA ; GBR ; ITA ; JPN ; USA
organisation G8
  sector: IGO
  framework: yes
  members: CAN ; DEU ; FRA ; GBR ; ITA ; JPN ; USA ; RUS [1997-06-20..2014-03-24]
organisation G20
  sector: IGO
  framework: yes
  members: ARG ; AUS ; BRA ; CAN ; CHN ; DEU ; FRA ; GBR ; IDN ; IND ; ITA ; JPN ; KOR ; MEX ; RUS ; SAU
  members: TUR ; USA ; ZAF ; EU ; AU [2023-09-09..]
organisation G77 | sector: IGO | framework: yes
organisation QUAD | sector: IGO | framework: yes | members: AUS ; IND ; JPN ; USA
organisation P5+1 | sector: IGO | framework: yes | members: CHN ; DEU ; FRA ; GBR ; RUS ; USA
organisation MEQUARTET | sector: IGO | framework: yes | members: UN ; EU ; RUS ; USA
organisation APEC
  sector: IGO
  framework: yes
  members: AUS ; BRN ; CAN ; IDN ; JPN ; KOR ; MYS ; NZL ; PHL ; SGP ; THA ; USA ; CHN [1991-11..]
  members: HKG [1991-11..] ; TWN [1991-11..] ; MEX [1993-11..] ; PNG [1993-11..] ; CHL [1994-11..]
  members: PER [1998-11..] ; RUS [1998-11..] ; VNM [1998-11..]
organisation ADB | sector: IGO
organisation AIIB
  sector: IGO
  framework: yes
  from: 2016-01-16
  founders: AUS ; AUT ; AZE ; BGD ; BRA ; BRN ; KHM ; CHN ; DNK ; EGY ; FIN ; FRA ; GEO ; DEU ; ISL ; IND
  founders: IDN ; IRN ; ISR ; ITA ; JOR ; KAZ ; KOR ; KWT ; KGZ ; LAO ; LUX ; MYS ; MDV ; MLT ; MNG ; MMR
  founders: NPL ; NLD ; NZL ; NOR ; OMN ; PAK ; PHL ; POL ; PRT ; QAT ; RUS ; SAU ; SGP ; ESP ; LKA ; SWE
  founders: CHE ; TJK ; THA ; TUR ; ARE ; GBR ; UZB ; VNM ; ZAF
  members: AUS ; AUT ; AZE ; BGD ; BRA [2020-11..] ; BRN ; KHM ; CHN ; DNK ; EGY ; FIN ; FRA ; GEO ; DEU
  members: ISL ; IND ; IDN ; IRN [2017-01..] ; ISR ; ITA ; JOR ; KAZ ; KOR ; KWT [2019..] ; KGZ ; LAO ; LUX
  members: MYS ; MDV ; MLT ; MNG ; MMR ; NPL ; NLD ; NZL ; NOR ; OMN ; PAK ; PHL [2016-12..] ; POL ; PRT
  members: QAT ; RUS ; SAU ; SGP ; ESP ; LKA ; SWE ; CHE ; TJK ; THA ; TUR ; ARE ; GBR ; UZB [2016-11..]
  members: VNM ; ZAF [2023..] ; AFG [2017-10..] ; HUN [2017-06..] ; ETH [2017-05..] ; HKG [2017-06..]
  members: IRL [2017-10..] ; CAN [2018-03..] ; TLS [2017-11..] ; FJI [2017-12..] ; VUT [2018-03..]
  members: WSM [2018-04..] ; ROU [2018-12..] ; BHR [2018-08..] ; CYP [2018-06..] ; MDG [2018-06..]
  members: SDN [2018-09..] ; BLR [2019-01..] ; GRC [2019-08..] ; BEL [2019-07..] ; SRB [2019-08..]
  members: GIN [2019-07..] ; ECU [2019-11..] ; ARG [2021-03..] ; CHL [2021-07..] ; URY [2020-04..]
  members: DZA [2019-12..] ; BEN [2020-05..] ; CIV [2020-01..] ; RWA [2020-04..] ; GHA [2020-03..]
  members: TON [2019-07..] ; HRV [2021-01..] ; LBR [2021-01..] ; PER [2022-01..] ; IRQ [2021-09..]
  members: TUN [2022..] ; MAR [2022..] ; LBY [2019-07..]
organisation NDB
  sector: IGO
  founders: BRA ; RUS ; IND ; CHN ; ZAF
  members: BRA ; RUS ; IND ; CHN ; ZAF ; BGD [2021-09-16..] ; ARE [2021-10-04..] ; EGY [2023-02-20..]
  members: DZA [2025-05-19..] ; COL [2025-06-19..] ; UZB [2025-06-19..]
organisation ISDB
  sector: IGO
  members: AFG ; ALB ; DZA ; AZE ; BHR ; BGD ; BEN ; BRN ; BFA ; CMR ; TCD ; COM ; CIV ; DJI ; EGY ; GAB
  members: GMB ; GIN ; GNB ; GUY ; IDN ; IRN ; IRQ ; JOR ; KAZ ; KWT ; KGZ ; LBN ; LBY ; MYS ; MDV ; MLI
  members: MRT ; MAR ; MOZ ; NER ; NGA ; OMN ; PAK ; PSE ; QAT ; SAU ; SEN ; SLE ; SOM ; SDN ; SUR ; SYR
  members: TJK ; TGO ; TUN ; TUR ; TKM ; UGA ; ARE ; UZB ; YEM
organisation AFDB | sector: IGO
organisation EBRD | sector: EUR
organisation EIB | sector: EUR
organisation IADB | sector: IGO
organisation EDB
  sector: IGO
  members: RUS ; KAZ ; ARM [2009..] ; TJK [2009..] ; BLR [2010..] ; KGZ [2011..] ; UZB [2025..]
organisation ECB | sector: EUR
organisation EUROGROUP
  sector: EUR
  framework: yes
  members: AUT ; BEL ; DEU ; ESP ; FIN ; FRA ; IRL ; ITA ; LUX ; NLD ; PRT ; GRC [2001-01-01..]
  members: SVN [2007-01-01..] ; CYP [2008-01-01..] ; MLT [2008-01-01..] ; SVK [2009-01-01..]
  members: EST [2011-01-01..] ; LVA [2014-01-01..] ; LTU [2015-01-01..] ; HRV [2023-01-01..]
  members: BGR [2026-01-01..]
organisation ESM | sector: EUR
organisation AMF | sector: IGO
organisation OFID | sector: IGO
organisation AFESD | sector: IGO
organisation OECD
  sector: IGO
  framework: yes
  members: AUT ; BEL ; CAN ; DNK ; FRA ; DEU ; GRC ; ISL ; IRL ; LUX ; NLD ; NOR ; PRT ; ESP ; SWE ; CHE
  members: TUR ; GBR ; USA ; ITA [1962..] ; JPN [1964..] ; FIN [1969..] ; AUS [1971..] ; NZL [1973..]
  members: MEX [1994-05-18..] ; CZE [1995-12-21..] ; HUN [1996-05-07..] ; POL [1996-11-22..]
  members: KOR [1996-12-12..] ; SVK [2000-12-14..] ; CHL [2010-05-07..] ; SVN [2010-07-21..]
  members: ISR [2010-09-07..] ; EST [2010-12-09..] ; LVA [2016-07-01..] ; LTU [2018-07-05..]
  members: COL [2020-04-28..] ; CRI [2021-05-25..]
organisation IEA | sector: IGO
organisation IRENA | sector: IGO
organisation OSCE
  sector: IGO
  framework: yes
  members: ALB ; AND ; ARM ; AUT ; AZE ; BLR ; BEL ; BIH ; BGR ; CAN ; HRV ; CYP ; CZE ; DNK ; EST ; FIN
  members: FRA ; GEO ; DEU ; GRC ; VAT ; HUN ; ISL ; IRL ; ITA ; KAZ ; KGZ ; LVA ; LIE ; LTU ; LUX ; MLT
  members: MDA ; MCO ; MNG [2012-11-21..] ; MNE [2006-06-22..] ; NLD ; MKD ; NOR ; POL ; PRT ; ROU ; RUS
  members: SMR ; SRB [2000-11-10..] ; SVK ; SVN ; ESP ; SWE ; CHE ; TJK ; TUR ; TKM ; UKR ; GBR ; USA ; UZB
  partners: DZA ; EGY ; ISR ; JOR ; MAR ; TUN ; JPN ; KOR ; THA ; AFG ; AUS
organisation COE
  sector: IGO
  framework: yes
  members: ALB [1995-07-13..] ; AND [1994-11-10..] ; ARM [2001-01-25..] ; AUT ; AZE [2001-01-25..] ; BEL
  members: BIH [2002-04-24..] ; BGR [1992-05-07..] ; HRV [1996-11-06..] ; CYP ; CZE [1993-06-30..] ; DNK
  members: EST [1993-05-14..] ; FIN ; FRA ; GEO [1999-04-27..] ; DEU ; GRC ; HUN [1990-11-06..] ; ISL ; IRL
  members: ITA ; LVA [1995-02-10..] ; LIE ; LTU [1993-05-14..] ; LUX ; MLT ; MDA [1995-07-13..]
  members: MCO [2004-10-05..] ; MNE [2007-05-11..] ; NLD ; MKD [1995-11-09..] ; NOR ; POL [1991-11-26..]
  members: PRT ; ROU [1993-10-07..] ; RUS [1996-02-28..2022-03-16] ; SMR ; SRB [2003-04-03..]
  members: SVK [1993-06-30..] ; SVN [1993-05-14..] ; ESP ; SWE ; CHE ; TUR ; UKR [1995-11-09..] ; GBR
organisation ECHR | sector: JUD
organisation ICC
  sector: JUD
  framework: yes
  from: 2002-07-01
  members: AFG [2003-05-01..] ; ALB [2003..] ; AND ; ARG ; ARM [2024-02-01..] ; ATG ; AUS ; AUT ; BEL ; BEN
  members: BFA ; BGD [2010..] ; BGR ; BIH ; BLZ ; BOL ; BRA ; BRB ; BWA ; CAF ; CAN ; CHE ; CHL [2009..]
  members: COD ; COG ; COK ; COL ; COM ; CPV ; CRI ; CYP ; CZE [2009..] ; DEU ; DJI ; DMA ; DNK ; DOM ; ECU
  members: ESP ; EST ; FIN ; FJI ; FRA ; GAB ; GBR ; GEO ; GHA ; GIN ; GMB ; GRC ; GRD ; GTM [2012..] ; GUY
  members: HND ; HRV ; HUN [..2026-06-02] ; IRL ; ISL ; ITA ; JOR ; JPN [2007..] ; KEN ; KHM ; KIR [2020..]
  members: KNA ; KOR ; LBR ; LCA ; LIE ; LSO ; LTU ; LUX ; LVA ; MDA [2011..] ; MDG ; MDV ; MEX ; MHL ; MKD
  members: MLI ; MLT ; MNE ; MNG ; MUS ; MWI ; NAM ; NER ; NGA ; NLD ; NOR ; NRU ; NZL ; PAN ; PER ; POL
  members: PRT ; PRY ; PSE [2015-04-01..] ; ROU ; RWA ; SEN ; SLE ; SLV [2016..] ; SMR ; SRB ; STP ; SUR
  members: SVK ; SVN ; SWE ; SYC ; TCD ; TLS ; TTO ; TUN [2011..] ; TZA ; UGA ; UKR [2025-01-01..] ; URY
  members: VCT ; VEN ; VUT ; WSM ; ZAF ; ZMB ; PHL [2011-11-01..2019-03-16] ; BDI [2004-12-01..2017-10-26]
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
organisation ALECSO
  sector: IGO
  framework: yes
  members: DZA ; BHR ; COM ; DJI ; EGY ; IRQ ; JOR ; KWT ; LBN ; LBY ; MRT ; MAR ; OMN ; PSE ; QAT ; SAU
  members: SOM ; SDN ; SYR ; TUN ; ARE ; YEM
organisation MWL | sector: NGO
organisation WAMY | sector: NGO
organisation IUMS | sector: NGO
organisation KAICIID | sector: IGO
organisation GOIC | sector: IGO
organisation AMU
  sector: IGO
  framework: yes
  members: DZA ; LBY ; MAR ; MRT ; TUN
  founders: DZA ; LBY ; MAR ; MRT ; TUN
organisation UFM
  sector: IGO
  framework: yes
  members: ALB ; DZA ; AUT ; BEL ; BIH ; BGR ; HRV ; CYP ; CZE ; DNK ; EGY ; EST ; FIN ; FRA ; DEU ; GRC
  members: HUN ; IRL ; ISR ; ITA ; JOR ; LVA ; LBN ; LTU ; LUX ; MLT ; MRT ; MCO ; MNE ; MAR ; NLD ; PSE
  members: POL ; PRT ; ROU ; SVK ; SVN ; ESP ; SWE ; TUN ; TUR ; MKD [2020-11..]
  suspended: SYR [2011-12-01..]
organisation CENSAD
  sector: IGO
  framework: yes
  members: BFA ; TCD ; LBY ; MLI ; NER ; SDN ; CAF [1999..] ; ERI [1999..] ; DJI [2000..] ; GMB [2000..]
  members: SEN [2000..] ; EGY [2001..] ; MAR [2001..] ; NGA [2001..] ; SOM [2001..] ; TUN [2001..]
  members: BEN [2002..] ; TGO [2002..] ; CIV [2004..] ; GNB [2004..] ; LBR [2004..] ; GHA [2005..]
  members: SLE [2005..] ; COM [2007..] ; GIN [2007..] ; KEN [2008..] ; MRT [2008..] ; STP [2008..]
organisation G5SAHEL
  sector: IGO
  framework: yes
  members: BFA [..2023-12-01] ; TCD [..2023-12-06] ; MLI [..2022-05-15] ; MRT [..2023-12-06]
  members: NER [..2023-12-01]
organisation AES
  sector: IGO
  framework: yes
  from: 2023-09-16
  members: BFA ; MLI ; NER
  founders: BFA ; MLI ; NER
organisation ECOWAS
  sector: IGO
  framework: yes
  members: BEN ; CPV ; CIV ; GMB ; GHA ; GIN ; GNB ; LBR ; NGA ; SEN ; SLE ; TGO ; BFA [..2025-01-29]
  members: MLI [..2025-01-29] ; NER [..2025-01-29] ; MRT [..2000-12-26]
organisation ECCAS
  sector: IGO
  framework: yes
  members: AGO ; BDI ; CMR ; CAF ; TCD ; COG ; COD ; GNQ ; GAB ; STP ; RWA [2015..2025-06-07]
organisation EAC
  sector: IGO
  framework: yes
  members: KEN ; TZA ; UGA ; BDI [2007-07-01..] ; RWA [2007-07-01..] ; SSD [2016-04-15..]
  members: COD [2022-07-11..] ; SOM [2024-03-04..]
organisation SADC
  sector: IGO
  framework: yes
  members: AGO ; BWA ; COM [2017-08..] ; COD [1997-09..] ; SWZ ; LSO ; MDG [2005-08..] ; MWI
  suspended: MDG [2009-03-20..2014-01-30]
  members: MUS [1995-08..] ; MOZ ; NAM ; SYC [1997-09..2004] ; SYC [2008..] ; ZAF [1994-08-29..] ; TZA ; ZMB
  members: ZWE
organisation COMESA
  sector: IGO
  framework: yes
  members: BDI ; COM ; COD ; DJI ; EGY [1999-01-06..] ; ERI ; SWZ ; ETH ; KEN ; LBY [2005..] ; MDG ; MWI
  members: MUS ; RWA ; SYC [2001..] ; SOM [2018-07..] ; SDN ; TUN [2018-07..] ; UGA ; ZMB ; ZWE
organisation IGAD
  sector: IGO
  framework: yes
  members: DJI ; ETH ; KEN ; SOM ; SDN ; UGA ; ERI [1993..2007] ; ERI [2023-06..2025-12-12]
  members: SSD [2011-11..]
organisation AMISOM | sector: IGO
organisation SAARC
  sector: IGO
  framework: yes
  members: BGD ; BTN ; IND ; LKA ; MDV ; NPL ; PAK ; AFG [2007-04-03..]
  founders: BGD ; BTN ; IND ; LKA ; MDV ; NPL ; PAK
  observers: AUS ; CHN ; IRN ; JPN ; KOR ; MUS ; MMR ; USA ; EU
organisation BIMSTEC
  sector: IGO
  framework: yes
  members: BGD ; IND ; LKA ; THA ; MMR [1997-12-22..] ; BTN [2004-02..] ; NPL [2004-02..]
organisation IORA
  sector: IGO
  framework: yes
  members: AUS ; BGD ; COM ; FRA ; IND ; IDN ; IRN ; KEN ; MDG ; MYS ; MDV ; MUS ; MOZ ; OMN ; SYC ; SGP
  members: SOM ; ZAF ; LKA ; TZA ; THA ; ARE ; YEM
organisation D8
  sector: IGO
  framework: yes
  members: BGD ; EGY ; IDN ; IRN ; MYS ; NGA ; PAK ; TUR ; AZE [2024-12-19..]
organisation NAM
  sector: IGO
  framework: yes
  members: AFG ; DZA ; AGO ; BHS ; BHR ; BGD ; BRB ; BLZ ; BEN ; BTN ; BOL ; BWA ; BRN ; BFA ; BDI ; KHM
  members: CMR ; CPV ; CAF ; TCD ; CHL ; COL ; COM ; COG ; CIV ; CUB ; PRK ; COD ; DJI ; DOM ; ECU ; EGY
  members: GNQ ; ERI ; ETH ; GAB ; GMB ; GHA ; GRD ; GTM ; GIN ; GNB ; GUY ; HTI ; HND ; IND ; IDN ; IRN
  members: IRQ ; JAM ; JOR ; KEN ; KWT ; LAO ; LBN ; LSO ; LBR ; LBY ; MDG ; MWI ; MYS ; MDV ; MLI ; MRT
  members: MUS ; MNG ; MAR ; MOZ ; MMR ; NAM ; NPL ; NIC ; NER ; NGA ; OMN ; PAK ; PSE ; PAN ; PNG ; PER
  members: PHL ; QAT ; RWA ; LCA ; STP ; SAU ; SEN ; SYC ; SLE ; SGP ; SOM ; ZAF ; LKA ; SDN ; SUR ; SWZ
  members: SYR ; TLS ; TZA ; THA ; TGO ; TTO ; TUN ; TKM ; UGA ; ARE ; VUT ; VEN ; VNM ; YEM ; ZMB ; ZWE
  members: AZE [2011-05-25..] ; FJI [2011-05-25..] ; BLR [1998..]
  observers: ARG ; ARM ; BRA ; CHN ; CRI ; SLV ; KAZ ; KGZ ; MEX ; MNE ; PRY ; SRB ; TJK ; UKR ; URY ; UZB
  observers: RUS [2021-07..]
organisation COMMONWEALTH
  sector: IGO
  framework: yes
  members: ATG ; AUS ; BHS ; BGD ; BRB ; BLZ ; BWA ; BRN ; CMR ; CAN ; CYP ; DMA ; SWZ ; GHA ; GRD ; GUY
  members: IND ; JAM ; KEN ; KIR ; LSO ; MWI ; MYS ; MLT ; MUS ; NAM ; NRU ; NZL ; NGA ; PAK ; PNG ; KNA
  members: LCA ; VCT ; WSM ; SYC ; SLE ; SGP ; SLB ; ZAF ; LKA ; TZA ; TON ; TTO ; TUV ; UGA ; GBR ; VUT
  members: ZMB ; MOZ [1995-11-13..] ; FJI [1997-10-01..] ; RWA [2009-11-28..] ; GMB [..2013-10-02]
  members: GMB [2018-02-08..] ; MDV [..2016-10-13] ; MDV [2020-02-01..] ; GAB [2022-06-25..]
  members: TGO [2022-06-25..] ; ZWE [..2003-12-07]
organisation OIF | sector: IGO | framework: yes
organisation OAS
  sector: IGO
  framework: yes
  members: ATG ; ARG ; BHS ; BRB ; BLZ ; BOL ; BRA ; CAN [1990-01-08..] ; CHL ; COL ; CRI ; DMA ; DOM ; ECU
  members: SLV ; GRD ; GTM ; GUY [1991-01-08..] ; HTI ; HND ; JAM ; MEX ; NIC [..2023-11-19] ; PAN ; PRY
  members: PER ; KNA ; LCA ; VCT ; SUR ; TTO ; USA ; URY ; VEN ; CUB [..1962-01-31]
organisation CELAC
  sector: IGO
  framework: yes
  members: ATG ; ARG ; BHS ; BRB ; BLZ ; BOL ; BRA [..2020-01-16] ; BRA [2023-01-05..] ; CHL ; COL ; CRI
  members: CUB ; DMA ; DOM ; ECU ; SLV ; GRD ; GTM ; GUY ; HTI ; HND ; JAM ; MEX ; NIC ; PAN ; PRY ; PER
  members: KNA ; LCA ; VCT ; SUR ; TTO ; URY ; VEN
organisation MERCOSUR
  sector: IGO
  framework: yes
  members: ARG ; BRA ; PRY ; URY ; VEN [2012-07-31..2016-12-01] ; BOL [2024-07-08..]
  suspended: VEN [2016-12-02..]
  founders: ARG ; BRA ; PRY ; URY
  partners: CHL [1996..] ; COL [2004..] ; ECU [2004..] ; PER [2003..] ; GUY [2013..] ; SUR [2013..]
  partners: PAN [2024-12..]
organisation UNASUR
  sector: IGO
  framework: yes
  members: ARG [..2019-04-12] ; BOL ; BRA [..2019-04-15] ; BRA [2023-05-06..] ; CHL [..2019-04]
  members: COL [..2018-08-27] ; ECU [..2019-03-13] ; GUY ; PRY [..2019] ; PER [..2019] ; SUR
  members: URY [..2020-03-10] ; VEN
organisation ALBA
  sector: IGO
  framework: yes
  members: CUB ; VEN ; BOL [2006-04-29..2019-11-15] ; BOL [2020-11-10..] ; NIC [2007-01-11..]
  members: DMA [2008-01-26..] ; ATG [2009-06-24..] ; VCT [2009-06-24..] ; LCA [2013-07-20..]
  members: GRD [2014-12-14..] ; KNA [2014-12-14..] ; ECU [2009-06-24..2018-08-23]
  members: HND [2008-08-25..2010-01-12]
organisation CARICOM
  sector: IGO
  framework: yes
  members: ATG ; BHS ; BRB ; BLZ ; DMA ; GRD ; GUY ; HTI [2002-07-02..] ; JAM ; MSR ; KNA ; LCA ; VCT
  members: SUR [1995-07-04..] ; TTO
organisation PIF
  sector: IGO
  framework: yes
  members: AUS ; COK ; FSM ; FJI ; KIR ; NRU ; NZL ; NIU ; PLW ; PNG ; MHL ; WSM ; SLB ; TON ; TUV ; VUT
  members: PYF [2016-09-10..] ; NCL [2016-09-10..]
organisation BSEC
  sector: IGO
  framework: yes
  members: ALB ; ARM ; AZE ; BGR ; GEO ; GRC ; MDA ; MKD [2020-11..] ; ROU ; RUS ; SRB [2004-04..] ; TUR
  members: UKR
organisation GECF
  sector: IGO
  framework: yes
  members: DZA ; BOL ; EGY ; GNQ ; IRN ; LBY ; NGA ; QAT ; RUS ; TTO ; VEN ; ARE [2009..] ; MOZ [2024..]
  members: SEN [2025..] ; MRT [2023..]
  observers: AGO ; AZE ; IRQ ; MYS ; PER
organisation TURKSOY | sector: IGO | framework: yes | members: AZE ; KAZ ; KGZ ; TUR ; TKM ; UZB
organisation TURKPA | sector: IGO | framework: yes | members: AZE ; KAZ ; KGZ ; TUR ; UZB [2024..]
organisation IPU | sector: IGO | framework: yes
organisation AIPU | sector: IGO | framework: yes
organisation C5 | sector: IGO | members: KAZ ; KGZ ; TJK ; TKM ; UZB
organisation COALITION | sector: IGO | framework: yes | from: 2014-09-10
organisation IMCTC
  sector: IGO
  framework: yes
  from: 2015-12-15
  members: BHR ; BGD ; BEN ; BFA ; TCD ; COM ; CIV ; DJI ; EGY ; GAB ; GMB ; GIN ; GNB ; JOR ; KWT ; LBN
  members: LBY ; MDV ; MYS ; MLI ; MRT ; MAR ; NER ; NGA ; PAK ; PSE ; QAT ; SAU ; SEN ; SLE ; SOM ; SDN
  members: TGO ; TUN ; TUR ; UGA ; ARE ; YEM ; AFG ; OMN [2016-12-28..] ; KEN
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
organisation ACD
  sector: IGO
  framework: yes
  members: BHR ; BGD ; KHM ; CHN ; IND ; IDN ; JPN ; KAZ ; KWT ; LAO ; MYS ; MMR ; PAK ; PHL ; QAT ; KOR
  members: SGP ; LKA ; THA ; VNM ; ARE ; OMN ; BTN ; IRN ; KGZ ; MNG ; RUS ; SAU ; TJK ; UZB
  members: TUR [2013-09-26..] ; AFG [2012..] ; BRN ; NPL [2016..] ; PSE [2019..]
organisation UNFCCC | sector: UNO | framework: yes
organisation CAREC
  sector: IGO
  framework: yes
  members: AFG [2005..] ; AZE [2002..] ; CHN ; KAZ ; KGZ ; MNG [2002..] ; PAK [2010..] ; TJK ; TKM [2010..]
  members: UZB ; GEO [2016-10..]
organisation NORDIC | sector: IGO | framework: yes | members: DNK ; FIN ; ISL ; NOR ; SWE
organisation BENELUX | sector: IGO | framework: yes | members: BEL ; LUX ; NLD
organisation V4 | sector: IGO | framework: yes | members: CZE ; HUN ; POL ; SVK
organisation ARCTIC
  sector: IGO
  framework: yes
  members: CAN ; DNK ; FIN ; ISL ; NOR ; RUS ; SWE ; USA
  observers: FRA ; DEU ; NLD ; POL ; GBR ; ESP [2006..] ; CHN [2013-05-15..] ; IND [2013-05-15..]
  observers: ITA [2013-05-15..] ; JPN [2013-05-15..] ; KOR [2013-05-15..] ; SGP [2013-05-15..]
  observers: CHE [2017-05-11..]
organisation RCC | sector: IGO
organisation EFTA | sector: IGO | framework: yes | members: CHE ; ISL ; NOR ; LIE [1991-09-01..]
organisation ACS | sector: IGO
organisation IPC | sector: NGO
organisation EASTMED
  sector: IGO
  framework: yes
  members: CYP ; EGY ; FRA [2021..] ; GRC ; ISR ; ITA ; JOR ; PSE
organisation CSTOPA | sector: IGO
organisation SICA
  sector: IGO
  framework: yes
  from: 1993-02-01
  members: CRI ; SLV ; GTM ; HND ; NIC ; PAN ; BLZ [2000-12..] ; DOM [2013-06-27..]
organisation CAN-AND
  sector: IGO
  framework: yes
  from: 1969-05-26
  members: BOL ; COL ; ECU ; PER ; VEN [1973..2006-04-22] ; CHL [1969-05-26..1976-10-30]
organisation PACALL | sector: IGO | framework: yes | from: 2011-04-28 | members: CHL ; COL ; MEX ; PER
organisation CPLP
  sector: IGO
  framework: yes
  from: 1996-07-17
  members: AGO ; BRA ; CPV ; GNB ; MOZ ; PRT ; STP ; TLS [2002..] ; GNQ [2014-07-23..]
organisation CEMAC
  sector: IGO
  framework: yes
  from: 1999-06-25
  members: CMR ; CAF ; TCD ; COG ; GNQ ; GAB
organisation WAEMU
  sector: IGO
  framework: yes
  from: 1994-01-10
  members: BEN ; BFA ; CIV ; MLI ; NER ; SEN ; TGO ; GNB [1997-05-02..]
organisation GUAM
  sector: IGO
  framework: yes
  from: 1997-10-10
  members: GEO ; UKR ; AZE ; MDA ; UZB [1999..2005-05-05]
organisation ACTO
  sector: IGO
  framework: yes
  from: 1978-07-03
  members: BOL ; BRA ; COL ; ECU ; GUY ; PER ; SUR ; VEN
organisation LCBC
  sector: IGO
  framework: yes
  from: 1964-05-22
  members: CMR ; TCD ; NER ; NGA ; CAF [1996..] ; LBY [2008..]
organisation ICGLR
  sector: IGO
  framework: yes
  from: 2000
  members: AGO ; BDI ; CAF ; COG ; COD ; KEN ; UGA ; RWA ; SSD ; SDN ; TZA ; ZMB
organisation REDSEA
  sector: IGO
  framework: yes
  from: 2020-01-06
  members: SAU ; EGY ; JOR ; SDN ; YEM ; ERI ; DJI ; SOM
organisation IBSA | sector: IGO | framework: yes | from: 2003-06-06 | members: BRA ; IND ; ZAF
organisation MIKTA | sector: IGO | framework: yes | from: 2013-09-25 | members: AUS ; IDN ; KOR ; MEX ; TUR
organisation B9
  sector: IGO
  framework: yes
  from: 2015-11-04
  members: BGR ; CZE ; EST ; HUN ; LVA ; LTU ; POL ; ROU ; SVK
organisation E3 | sector: IGO | framework: yes | from: 2003 | members: FRA ; DEU ; GBR
organisation SHANGHAI5
  sector: IGO
  framework: yes
  from: 1996-04-26
  to: 2001-06-14
  members: CHN ; KAZ ; KGZ ; RUS ; TJK

# States and territories: ISO 3166-1 alpha-3 (XKX: Kosovo), alpha-2, Correlates of War number, FIPS 10-4, GeoNames id.
@language all
@source   GeoNames country table (CC BY 4.0)
@source   Correlates of War state system membership
@licence  CC BY 4.0
@date     2026-11-24

state ABW | iso2: AW | fips: AA | geonames: 3577279
state AFG | iso2: AF | cow: 700 | fips: AF | cameo: AFG | geonames: 1149361
state AGO | iso2: AO | cow: 540 | fips: AO | cameo: AGO | geonames: 3351879
state AIA | iso2: AI | fips: AV | geonames: 3573511
state ALA | iso2: AX | geonames: 661882
state ALB | iso2: AL | cow: 339 | fips: AL | cameo: ALB | geonames: 783754
state AND | iso2: AD | cow: 232 | fips: AN | cameo: AND | geonames: 3041565
state ANT | iso2: AN | fips: NT | geonames: 8505032 | to: 2010-10-10
state ARE | iso2: AE | cow: 696 | fips: AE | cameo: ARE | geonames: 290557
state ARG | iso2: AR | cow: 160 | fips: AR | cameo: ARG | geonames: 3865483
state ARM | iso2: AM | cow: 371 | fips: AM | cameo: ARM | geonames: 174982
state ASM | iso2: AS | fips: AQ | geonames: 5880801
state ATA | iso2: AQ | fips: AY | geonames: 6697173
state ATF | iso2: TF | fips: FS | geonames: 1546748
state ATG | iso2: AG | cow: 58 | fips: AC | cameo: ATG | geonames: 3576396
state AUS | iso2: AU | cow: 900 | fips: AS | cameo: AUS | geonames: 2077456
state AUT | iso2: AT | cow: 305 | fips: AU | cameo: AUT | geonames: 2782113
state AZE | iso2: AZ | cow: 373 | fips: AJ | cameo: AZE | geonames: 587116
state BDI | iso2: BI | cow: 516 | fips: BY | cameo: BDI | geonames: 433561
state BEL | iso2: BE | cow: 211 | fips: BE | cameo: BEL | geonames: 2802361
state BEN | iso2: BJ | cow: 434 | fips: BN | cameo: BEN | geonames: 2395170
state BES | iso2: BQ | geonames: 7626844
state BFA | iso2: BF | cow: 439 | fips: UV | cameo: BFA | geonames: 2361809
state BGD | iso2: BD | cow: 771 | fips: BG | cameo: BGD | geonames: 1210997
state BGR | iso2: BG | cow: 355 | fips: BU | cameo: BGR | geonames: 732800
state BHR | iso2: BH | cow: 692 | fips: BA | cameo: BHR | geonames: 290291
state BHS | iso2: BS | cow: 31 | fips: BF | cameo: BHS | geonames: 3572887
state BIH | iso2: BA | cow: 346 | fips: BK | cameo: BIH | geonames: 3277605
state BLM | iso2: BL | fips: TB | geonames: 3578476
state BLR | iso2: BY | cow: 370 | fips: BO | cameo: BLR | geonames: 630336
state BLZ | iso2: BZ | cow: 80 | fips: BH | cameo: BLZ | geonames: 3582678
state BMU | iso2: BM | fips: BD | geonames: 3573345
state BOL | iso2: BO | cow: 145 | fips: BL | cameo: BOL | geonames: 3923057
state BRA | iso2: BR | cow: 140 | fips: BR | cameo: BRA | geonames: 3469034
state BRB | iso2: BB | cow: 53 | fips: BB | cameo: BRB | geonames: 3374084
state BRN | iso2: BN | cow: 835 | fips: BX | cameo: BRN | geonames: 1820814
state BTN | iso2: BT | cow: 760 | fips: BT | cameo: BTN | geonames: 1252634
state BVT | iso2: BV | fips: BV | geonames: 3371123
state BWA | iso2: BW | cow: 571 | fips: BC | cameo: BWA | geonames: 933860
state CAF | iso2: CF | cow: 482 | fips: CT | cameo: CAF | geonames: 239880
state CAN | iso2: CA | cow: 20 | fips: CA | cameo: CAN | geonames: 6251999
state CCK | iso2: CC | fips: CK | geonames: 1547376
state CHE | iso2: CH | cow: 225 | fips: SZ | cameo: CHE | geonames: 2658434
state CHL | iso2: CL | cow: 155 | fips: CI | cameo: CHL | geonames: 3895114
state CHN | iso2: CN | cow: 710 | fips: CH | cameo: CHN | geonames: 1814991
state CIV | iso2: CI | cow: 437 | fips: IV | cameo: CIV | geonames: 2287781
state CMR | iso2: CM | cow: 471 | fips: CM | cameo: CMR | geonames: 2233387
state COD | iso2: CD | cow: 490 | fips: CG | cameo: COD | geonames: 203312
state COG | iso2: CG | cow: 484 | fips: CF | cameo: COG | geonames: 2260494
state COK | iso2: CK | fips: CW | geonames: 1899402
state COL | iso2: CO | cow: 100 | fips: CO | cameo: COL | geonames: 3686110
state COM | iso2: KM | cow: 581 | fips: CN | cameo: COM | geonames: 921929
state CPV | iso2: CV | cow: 402 | fips: CV | cameo: CPV | geonames: 3374766
state CRI | iso2: CR | cow: 94 | fips: CS | cameo: CRI | geonames: 3624060
state CUB | iso2: CU | cow: 40 | fips: CU | cameo: CUB | geonames: 3562981
state CUW | iso2: CW | fips: UC | geonames: 7626836
state CXR | iso2: CX | fips: KT | geonames: 2078138
state CYM | iso2: KY | fips: CJ | geonames: 3580718
state CYP | iso2: CY | cow: 352 | fips: CY | cameo: CYP | geonames: 146669
state CZE | iso2: CZ | cow: 316 | fips: EZ | cameo: CZE | geonames: 3077311
state DEU | iso2: DE | cow: 255 | fips: GM | cameo: DEU | geonames: 2921044
state DJI | iso2: DJ | cow: 522 | fips: DJ | cameo: DJI | geonames: 223816
state DMA | iso2: DM | cow: 54 | fips: DO | cameo: DMA | geonames: 3575830
state DNK | iso2: DK | cow: 390 | fips: DA | cameo: DNK | geonames: 2623032
state DOM | iso2: DO | cow: 42 | fips: DR | cameo: DOM | geonames: 3508796
state DZA | iso2: DZ | cow: 615 | fips: AG | cameo: DZA | geonames: 2589581
state ECU | iso2: EC | cow: 130 | fips: EC | cameo: ECU | geonames: 3658394
state EGY | iso2: EG | cow: 651 | fips: EG | cameo: EGY | geonames: 357994
state ERI | iso2: ER | cow: 531 | fips: ER | cameo: ERI | geonames: 338010
state ESH | iso2: EH | fips: WI | geonames: 2461445
state ESP | iso2: ES | cow: 230 | fips: SP | cameo: ESP | geonames: 2510769
state EST | iso2: EE | cow: 366 | fips: EN | cameo: EST | geonames: 453733
state ETH | iso2: ET | cow: 530 | fips: ET | cameo: ETH | geonames: 337996
state FIN | iso2: FI | cow: 375 | fips: FI | cameo: FIN | geonames: 660013
state FJI | iso2: FJ | cow: 950 | fips: FJ | cameo: FJI | geonames: 2205218
state FLK | iso2: FK | fips: FK | geonames: 3474414
state FRA | iso2: FR | cow: 220 | fips: FR | cameo: FRA | geonames: 3017382
state FRO | iso2: FO | fips: FO | geonames: 2622320
state FSM | iso2: FM | fips: FM | cameo: FSM | geonames: 2081918
state GAB | iso2: GA | cow: 481 | fips: GB | cameo: GAB | geonames: 2400553
state GBR | iso2: GB | cow: 200 | fips: UK | cameo: GBR | geonames: 2635167
state GEO | iso2: GE | cow: 372 | fips: GG | cameo: GEO | geonames: 614540
state GGY | iso2: GG | fips: GK | geonames: 3042362
state GHA | iso2: GH | cow: 452 | fips: GH | cameo: GHA | geonames: 2300660
state GIB | iso2: GI | fips: GI | geonames: 2411586
state GIN | iso2: GN | cow: 438 | fips: GV | cameo: GIN | geonames: 2420477
state GLP | iso2: GP | fips: GP | geonames: 3579143
state GMB | iso2: GM | cow: 420 | fips: GA | cameo: GMB | geonames: 2413451
state GNB | iso2: GW | cow: 404 | fips: PU | cameo: GNB | geonames: 2372248
state GNQ | iso2: GQ | cow: 411 | fips: EK | cameo: GNQ | geonames: 2309096
state GRC | iso2: GR | cow: 350 | fips: GR | cameo: GRC | geonames: 390903
state GRD | iso2: GD | cow: 55 | fips: GJ | cameo: GRD | geonames: 3580239
state GRL | iso2: GL | fips: GL | geonames: 3425505
state GTM | iso2: GT | cow: 90 | fips: GT | cameo: GTM | geonames: 3595528
state GUF | iso2: GF | fips: FG | geonames: 3381670
state GUM | iso2: GU | fips: GQ | geonames: 4043988
state GUY | iso2: GY | cow: 110 | fips: GY | cameo: GUY | geonames: 3378535
state HKG | iso2: HK | fips: HK | cameo: HKG | geonames: 1819730
state HMD | iso2: HM | fips: HM | geonames: 1547314
state HND | iso2: HN | cow: 91 | fips: HO | cameo: HND | geonames: 3608932
state HRV | iso2: HR | cow: 344 | fips: HR | cameo: HRV | geonames: 3202326
state HTI | iso2: HT | cow: 41 | fips: HA | cameo: HTI | geonames: 3723988
state HUN | iso2: HU | cow: 310 | fips: HU | cameo: HUN | geonames: 719819
state IDN | iso2: ID | cow: 850 | fips: ID | cameo: IDN | geonames: 1643084
state IMN | iso2: IM | fips: IM | geonames: 3042225
state IND | iso2: IN | cow: 750 | fips: IN | cameo: IND | geonames: 1269750
state IOT | iso2: IO | fips: IO | geonames: 1282588
state IRL | iso2: IE | cow: 205 | fips: EI | cameo: IRL | geonames: 2963597
state IRN | iso2: IR | cow: 630 | fips: IR | cameo: IRN | geonames: 130758
state IRQ | iso2: IQ | cow: 645 | fips: IZ | cameo: IRQ | geonames: 99237
state ISL | iso2: IS | cow: 395 | fips: IC | cameo: ISL | geonames: 2629691
state ISR | iso2: IL | cow: 666 | fips: IS | cameo: ISR | geonames: 294640
state ITA | iso2: IT | cow: 325 | fips: IT | cameo: ITA | geonames: 3175395
state JAM | iso2: JM | cow: 51 | fips: JM | cameo: JAM | geonames: 3489940
state JEY | iso2: JE | fips: JE | geonames: 3042142
state JOR | iso2: JO | cow: 663 | fips: JO | cameo: JOR | geonames: 248816
state JPN | iso2: JP | cow: 740 | fips: JA | cameo: JPN | geonames: 1861060
state KAZ | iso2: KZ | cow: 705 | fips: KZ | cameo: KAZ | geonames: 1522867
state KEN | iso2: KE | cow: 501 | fips: KE | cameo: KEN | geonames: 192950
state KGZ | iso2: KG | cow: 703 | fips: KG | cameo: KGZ | geonames: 1527747
state KHM | iso2: KH | cow: 811 | fips: CB | cameo: KHM | geonames: 1831722
state KIR | iso2: KI | cow: 946 | fips: KR | cameo: KIR | geonames: 4030945
state KNA | iso2: KN | cow: 60 | fips: SC | cameo: KNA | geonames: 3575174
state KOR | iso2: KR | cow: 732 | fips: KS | cameo: KOR | geonames: 1835841
state KWT | iso2: KW | cow: 690 | fips: KU | cameo: KWT | geonames: 285570
state LAO | iso2: LA | cow: 812 | fips: LA | cameo: LAO | geonames: 1655842
state LBN | iso2: LB | cow: 660 | fips: LE | cameo: LBN | geonames: 272103
state LBR | iso2: LR | cow: 450 | fips: LI | cameo: LBR | geonames: 2275384
state LBY | iso2: LY | cow: 620 | fips: LY | cameo: LBY | geonames: 2215636
state LCA | iso2: LC | cow: 56 | fips: ST | cameo: LCA | geonames: 3576468
state LIE | iso2: LI | cow: 223 | fips: LS | cameo: LIE | geonames: 3042058
state LKA | iso2: LK | cow: 780 | fips: CE | cameo: LKA | geonames: 1227603
state LSO | iso2: LS | cow: 570 | fips: LT | cameo: LSO | geonames: 932692
state LTU | iso2: LT | cow: 368 | fips: LH | cameo: LTU | geonames: 597427
state LUX | iso2: LU | cow: 212 | fips: LU | cameo: LUX | geonames: 2960313
state LVA | iso2: LV | cow: 367 | fips: LG | cameo: LVA | geonames: 458258
state MAC | iso2: MO | fips: MC | cameo: MAC | geonames: 1821275
state MAF | iso2: MF | fips: RN | geonames: 3578421
state MAR | iso2: MA | cow: 600 | fips: MO | cameo: MAR | geonames: 2542007
state MCO | iso2: MC | cow: 221 | fips: MN | cameo: MCO | geonames: 2993457
state MDA | iso2: MD | cow: 359 | fips: MD | cameo: MDA | geonames: 617790
state MDG | iso2: MG | cow: 580 | fips: MA | cameo: MDG | geonames: 1062947
state MDV | iso2: MV | cow: 781 | fips: MV | cameo: MDV | geonames: 1282028
state MEX | iso2: MX | cow: 70 | fips: MX | cameo: MEX | geonames: 3996063
state MHL | iso2: MH | cow: 983 | fips: RM | cameo: MHL | geonames: 2080185
state MKD | iso2: MK | cow: 343 | fips: MK | cameo: MKD | geonames: 718075
state MLI | iso2: ML | cow: 432 | fips: ML | cameo: MLI | geonames: 2453866
state MLT | iso2: MT | cow: 338 | fips: MT | cameo: MLT | geonames: 2562770
state MMR | iso2: MM | cow: 775 | fips: BM | cameo: MMR | geonames: 1327865
state MNE | iso2: ME | cow: 341 | fips: MJ | cameo: MTN | geonames: 3194884 | from: 2006-06-03
state MNG | iso2: MN | cow: 712 | fips: MG | cameo: MNG | geonames: 2029969
state MNP | iso2: MP | fips: CQ | geonames: 4041468
state MOZ | iso2: MZ | cow: 541 | fips: MZ | cameo: MOZ | geonames: 1036973
state MRT | iso2: MR | cow: 435 | fips: MR | cameo: MRT | geonames: 2378080
state MSR | iso2: MS | fips: MH | geonames: 3578097
state MTQ | iso2: MQ | fips: MB | geonames: 3570311
state MUS | iso2: MU | cow: 590 | fips: MP | cameo: MUS | geonames: 934292
state MWI | iso2: MW | cow: 553 | fips: MI | cameo: MWI | geonames: 927384
state MYS | iso2: MY | cow: 820 | fips: MY | cameo: MYS | geonames: 1733045
state MYT | iso2: YT | fips: MF | geonames: 1024031
state NAM | iso2: NA | cow: 565 | fips: WA | cameo: NAM | geonames: 3355338
state NCL | iso2: NC | fips: NC | geonames: 2139685
state NER | iso2: NE | cow: 436 | fips: NG | cameo: NER | geonames: 2440476
state NFK | iso2: NF | fips: NF | geonames: 2155115
state NGA | iso2: NG | cow: 475 | fips: NI | cameo: NGA | geonames: 2328926
state NIC | iso2: NI | cow: 93 | fips: NU | cameo: NIC | geonames: 3617476
state NIU | iso2: NU | fips: NE | geonames: 4036232
state NLD | iso2: NL | cow: 210 | fips: NL | cameo: NLD | geonames: 2750405
state NOR | iso2: NO | cow: 385 | fips: NO | cameo: NOR | geonames: 3144096
state NPL | iso2: NP | cow: 790 | fips: NP | cameo: NPL | geonames: 1282988
state NRU | iso2: NR | cow: 970 | fips: NR | cameo: NRU | geonames: 2110425
state NZL | iso2: NZ | cow: 920 | fips: NZ | cameo: NZL | geonames: 2186224
state OMN | iso2: OM | cow: 698 | fips: MU | cameo: OMN | geonames: 286963
state PAK | iso2: PK | cow: 770 | fips: PK | cameo: PAK | geonames: 1168579
state PAN | iso2: PA | cow: 95 | fips: PM | cameo: PAN | geonames: 3703430
state PCN | iso2: PN | fips: PC | geonames: 4030699
state PER | iso2: PE | cow: 135 | fips: PE | cameo: PER | geonames: 3932488
state PHL | iso2: PH | cow: 840 | fips: RP | cameo: PHL | geonames: 1694008
state PLW | iso2: PW | cow: 986 | fips: PS | cameo: PLW | geonames: 1559582
state PNG | iso2: PG | cow: 910 | fips: PP | cameo: PNG | geonames: 2088628
state POL | iso2: PL | cow: 290 | fips: PL | cameo: POL | geonames: 798544
state PRI | iso2: PR | fips: RQ | geonames: 4566966
state PRK | iso2: KP | cow: 731 | fips: KN | cameo: PRK | geonames: 1873107
state PRT | iso2: PT | cow: 235 | fips: PO | cameo: PRT | geonames: 2264397
state PRY | iso2: PY | cow: 150 | fips: PA | cameo: PRY | geonames: 3437598
state PSE | iso2: PS | fips: WE | cameo: PSE | geonames: 6254930
state PYF | iso2: PF | fips: FP | geonames: 4030656
state QAT | iso2: QA | cow: 694 | fips: QA | cameo: QAT | geonames: 289688
state REU | iso2: RE | fips: RE | geonames: 935317
state ROU | iso2: RO | cow: 360 | fips: RO | cameo: ROM | geonames: 798549
state RUS | iso2: RU | cow: 365 | fips: RS | cameo: RUS | geonames: 2017370
state RWA | iso2: RW | cow: 517 | fips: RW | cameo: RWA | geonames: 49518
state SAU | iso2: SA | cow: 670 | fips: SA | cameo: SAU | geonames: 102358
state SCG | iso2: CS | fips: YI | geonames: 8505033 | from: 2003 | to: 2006-06-05
state SDN | iso2: SD | cow: 625 | fips: SU | cameo: SDN | geonames: 366755
state SEN | iso2: SN | cow: 433 | fips: SG | cameo: SEN | geonames: 2245662
state SGP | iso2: SG | cow: 830 | fips: SN | cameo: SGP | geonames: 1880251
state SGS | iso2: GS | fips: SX | geonames: 3474415
state SHN | iso2: SH | fips: SH | geonames: 3370751
state SJM | iso2: SJ | fips: SV | geonames: 607072
state SLB | iso2: SB | cow: 940 | fips: BP | cameo: SLB | geonames: 2103350
state SLE | iso2: SL | cow: 451 | fips: SL | cameo: SLE | geonames: 2403846
state SLV | iso2: SV | cow: 92 | fips: ES | cameo: SLV | geonames: 3585968
state SMR | iso2: SM | cow: 331 | fips: SM | cameo: SMR | geonames: 3168068
state SOM | iso2: SO | cow: 520 | fips: SO | cameo: SOM | geonames: 51537
state SPM | iso2: PM | fips: SB | geonames: 3424932
state SRB | iso2: RS | cow: 345 | fips: RI | cameo: SRB | geonames: 6290252
state SSD | iso2: SS | cow: 626 | fips: OD | cameo: SSD | geonames: 7909807 | from: 2011-07-09
state STP | iso2: ST | cow: 403 | fips: TP | cameo: STP | geonames: 2410758
state SUR | iso2: SR | cow: 115 | fips: NS | cameo: SUR | geonames: 3382998
state SVK | iso2: SK | cow: 317 | fips: LO | cameo: SVK | geonames: 3057568
state SVN | iso2: SI | cow: 349 | fips: SI | cameo: SVN | geonames: 3190538
state SWE | iso2: SE | cow: 380 | fips: SW | cameo: SWE | geonames: 2661886
state SWZ | iso2: SZ | cow: 572 | fips: WZ | cameo: SWZ | geonames: 934841
state SXM | iso2: SX | fips: NN | geonames: 7609695
state SYC | iso2: SC | cow: 591 | fips: SE | cameo: SYC | geonames: 241170
state SYR | iso2: SY | cow: 652 | fips: SY | cameo: SYR | geonames: 163843
state TCA | iso2: TC | fips: TK | geonames: 3576916
state TCD | iso2: TD | cow: 483 | fips: CD | cameo: TCD | geonames: 2434508
state TGO | iso2: TG | cow: 461 | fips: TO | cameo: TGO | geonames: 2363686
state THA | iso2: TH | cow: 800 | fips: TH | cameo: THA | geonames: 1605651
state TJK | iso2: TJ | cow: 702 | fips: TI | cameo: TJK | geonames: 1220409
state TKL | iso2: TK | fips: TL | geonames: 4031074
state TKM | iso2: TM | cow: 701 | fips: TX | cameo: TKM | geonames: 1218197
state TLS | iso2: TL | cow: 860 | fips: TT | cameo: TMP | geonames: 1966436 | from: 2002-05-20
state TON | iso2: TO | cow: 955 | fips: TN | cameo: TON | geonames: 4032283
state TTO | iso2: TT | cow: 52 | fips: TD | cameo: TTO | geonames: 3573591
state TUN | iso2: TN | cow: 616 | fips: TS | cameo: TUN | geonames: 2464461
state TUR | iso2: TR | cow: 640 | fips: TU | cameo: TUR | geonames: 298795
state TUV | iso2: TV | cow: 947 | fips: TV | cameo: TUV | geonames: 2110297
state TWN | iso2: TW | cow: 713 | fips: TW | cameo: TWN | geonames: 1668284
state TZA | iso2: TZ | cow: 510 | fips: TZ | cameo: TZA | geonames: 149590
state UGA | iso2: UG | cow: 500 | fips: UG | cameo: UGA | geonames: 226074
state UKR | iso2: UA | cow: 369 | fips: UP | cameo: UKR | geonames: 690791
state UMI | iso2: UM | geonames: 5854968
state URY | iso2: UY | cow: 165 | fips: UY | cameo: URY | geonames: 3439705
state USA | iso2: US | cow: 2 | fips: US | cameo: USA | geonames: 6252001
state UZB | iso2: UZ | cow: 704 | fips: UZ | cameo: UZB | geonames: 1512440
state VAT | iso2: VA | fips: VT | cameo: VAT | geonames: 3164670
state VCT | iso2: VC | cow: 57 | fips: VC | cameo: VCT | geonames: 3577815
state VEN | iso2: VE | cow: 101 | fips: VE | cameo: VEN | geonames: 3625428
state VGB | iso2: VG | fips: VI | geonames: 3577718
state VIR | iso2: VI | fips: VQ | geonames: 4796775
state VNM | iso2: VN | cow: 816 | fips: VM | cameo: VNM | geonames: 1562822
state VUT | iso2: VU | cow: 935 | fips: NH | cameo: VUT | geonames: 2134431
state WLF | iso2: WF | fips: WF | geonames: 4034749
state WSM | iso2: WS | cow: 990 | fips: WS | cameo: WSM | geonames: 4034894
state XKX | iso2: XK | cow: 347 | fips: KV | cameo: KSV | geonames: 831053 | from: 2008-02-17
state YEM | iso2: YE | cow: 679 | fips: YM | cameo: YEM | geonames: 69543
state ZAF | iso2: ZA | cow: 560 | fips: SF | cameo: ZAF | geonames: 953987
state ZMB | iso2: ZM | cow: 551 | fips: ZA | cameo: ZMB | geonames: 895949
state ZWE | iso2: ZW | cow: 552 | fips: ZI | cameo: ZWE | geonames: 878675
state SUN | to: 1991-12-25 | iso2: SU | cow: 365
state YUG | to: 2003-02-03 | iso2: YU | cow: 345
state CSK | to: 1992-12-31 | iso2: CS | cow: 315
state DDR | to: 1990-10-02 | iso2: DD | cow: 265
state YMD | to: 1990-05-21 | iso2: YD | cow: 680

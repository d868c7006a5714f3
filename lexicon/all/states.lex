# States and territories: ISO 3166-1 alpha-3 (XKX: Kosovo), alpha-2, number (that of UN M49), Correlates of War number, FIPS 10-4, GeoNames id.
@language all
@source   GeoNames country table (CC BY 4.0)
@source   Correlates of War state system membership
@licence  CC BY 4.0
@date     2026-11-24

state ABW | iso2: AW | numeric: 533 | fips: AA | geonames: 3577279
state AFG | iso2: AF | numeric: 004 | cow: 700 | fips: AF | cameo: AFG | geonames: 1149361
state AGO | iso2: AO | numeric: 024 | cow: 540 | fips: AO | cameo: AGO | geonames: 3351879
state AIA | iso2: AI | numeric: 660 | fips: AV | geonames: 3573511
state ALA | iso2: AX | numeric: 248 | geonames: 661882
state ALB | iso2: AL | numeric: 008 | cow: 339 | fips: AL | cameo: ALB | geonames: 783754
state AND | iso2: AD | numeric: 020 | cow: 232 | fips: AN | cameo: AND | geonames: 3041565
state ANT | iso2: AN | fips: NT | geonames: 8505032 | to: 2010-10-10
state ARE | iso2: AE | numeric: 784 | cow: 696 | fips: AE | cameo: ARE | geonames: 290557
state ARG | iso2: AR | numeric: 032 | cow: 160 | fips: AR | cameo: ARG | geonames: 3865483
state ARM | iso2: AM | numeric: 051 | cow: 371 | fips: AM | cameo: ARM | geonames: 174982
state ASM | iso2: AS | numeric: 016 | fips: AQ | geonames: 5880801
state ATA | iso2: AQ | numeric: 010 | fips: AY | geonames: 6697173
state ATF | iso2: TF | numeric: 260 | fips: FS | geonames: 1546748
state ATG | iso2: AG | numeric: 028 | cow: 58 | fips: AC | cameo: ATG | geonames: 3576396
state AUS | iso2: AU | numeric: 036 | cow: 900 | fips: AS | cameo: AUS | geonames: 2077456
state AUT | iso2: AT | numeric: 040 | cow: 305 | fips: AU | cameo: AUT | geonames: 2782113
state AZE | iso2: AZ | numeric: 031 | cow: 373 | fips: AJ | cameo: AZE | geonames: 587116
state BDI | iso2: BI | numeric: 108 | cow: 516 | fips: BY | cameo: BDI | geonames: 433561
state BEL | iso2: BE | numeric: 056 | cow: 211 | fips: BE | cameo: BEL | geonames: 2802361
state BEN | iso2: BJ | numeric: 204 | cow: 434 | fips: BN | cameo: BEN | geonames: 2395170
state BES | iso2: BQ | numeric: 535 | geonames: 7626844
state BFA | iso2: BF | numeric: 854 | cow: 439 | fips: UV | cameo: BFA | geonames: 2361809
state BGD | iso2: BD | numeric: 050 | cow: 771 | fips: BG | cameo: BGD | geonames: 1210997
state BGR | iso2: BG | numeric: 100 | cow: 355 | fips: BU | cameo: BGR | geonames: 732800
state BHR | iso2: BH | numeric: 048 | cow: 692 | fips: BA | cameo: BHR | geonames: 290291
state BHS | iso2: BS | numeric: 044 | cow: 31 | fips: BF | cameo: BHS | geonames: 3572887
state BIH | iso2: BA | numeric: 070 | cow: 346 | fips: BK | cameo: BIH | geonames: 3277605
state BLM | iso2: BL | numeric: 652 | fips: TB | geonames: 3578476
state BLR | iso2: BY | numeric: 112 | cow: 370 | fips: BO | cameo: BLR | geonames: 630336
state BLZ | iso2: BZ | numeric: 084 | cow: 80 | fips: BH | cameo: BLZ | geonames: 3582678
state BMU | iso2: BM | numeric: 060 | fips: BD | geonames: 3573345
state BOL | iso2: BO | numeric: 068 | cow: 145 | fips: BL | cameo: BOL | geonames: 3923057
state BRA | iso2: BR | numeric: 076 | cow: 140 | fips: BR | cameo: BRA | geonames: 3469034
state BRB | iso2: BB | numeric: 052 | cow: 53 | fips: BB | cameo: BRB | geonames: 3374084
state BRN | iso2: BN | numeric: 096 | cow: 835 | fips: BX | cameo: BRN | geonames: 1820814
state BTN | iso2: BT | numeric: 064 | cow: 760 | fips: BT | cameo: BTN | geonames: 1252634
state BVT | iso2: BV | numeric: 074 | fips: BV | geonames: 3371123
state BWA | iso2: BW | numeric: 072 | cow: 571 | fips: BC | cameo: BWA | geonames: 933860
state CAF | iso2: CF | numeric: 140 | cow: 482 | fips: CT | cameo: CAF | geonames: 239880
state CAN | iso2: CA | numeric: 124 | cow: 20 | fips: CA | cameo: CAN | geonames: 6251999
state CCK | iso2: CC | numeric: 166 | fips: CK | geonames: 1547376
state CHE | iso2: CH | numeric: 756 | cow: 225 | fips: SZ | cameo: CHE | geonames: 2658434
state CHL | iso2: CL | numeric: 152 | cow: 155 | fips: CI | cameo: CHL | geonames: 3895114
state CHN | iso2: CN | numeric: 156 | cow: 710 | fips: CH | cameo: CHN | geonames: 1814991
state CIV | iso2: CI | numeric: 384 | cow: 437 | fips: IV | cameo: CIV | geonames: 2287781
state CMR | iso2: CM | numeric: 120 | cow: 471 | fips: CM | cameo: CMR | geonames: 2233387
state COD | iso2: CD | numeric: 180 | cow: 490 | fips: CG | cameo: COD | geonames: 203312
state COG | iso2: CG | numeric: 178 | cow: 484 | fips: CF | cameo: COG | geonames: 2260494
state COK | iso2: CK | numeric: 184 | fips: CW | geonames: 1899402
state COL | iso2: CO | numeric: 170 | cow: 100 | fips: CO | cameo: COL | geonames: 3686110
state COM | iso2: KM | numeric: 174 | cow: 581 | fips: CN | cameo: COM | geonames: 921929
state CPV | iso2: CV | numeric: 132 | cow: 402 | fips: CV | cameo: CPV | geonames: 3374766
state CRI | iso2: CR | numeric: 188 | cow: 94 | fips: CS | cameo: CRI | geonames: 3624060
state CUB | iso2: CU | numeric: 192 | cow: 40 | fips: CU | cameo: CUB | geonames: 3562981
state CUW | iso2: CW | numeric: 531 | fips: UC | geonames: 7626836
state CXR | iso2: CX | numeric: 162 | fips: KT | geonames: 2078138
state CYM | iso2: KY | numeric: 136 | fips: CJ | geonames: 3580718
state CYP | iso2: CY | numeric: 196 | cow: 352 | fips: CY | cameo: CYP | geonames: 146669
state CZE | iso2: CZ | numeric: 203 | cow: 316 | fips: EZ | cameo: CZE | geonames: 3077311
state DEU | iso2: DE | numeric: 276 | cow: 255 | fips: GM | cameo: DEU | geonames: 2921044
state DJI | iso2: DJ | numeric: 262 | cow: 522 | fips: DJ | cameo: DJI | geonames: 223816
state DMA | iso2: DM | numeric: 212 | cow: 54 | fips: DO | cameo: DMA | geonames: 3575830
state DNK | iso2: DK | numeric: 208 | cow: 390 | fips: DA | cameo: DNK | geonames: 2623032
state DOM | iso2: DO | numeric: 214 | cow: 42 | fips: DR | cameo: DOM | geonames: 3508796
state DZA | iso2: DZ | numeric: 012 | cow: 615 | fips: AG | cameo: DZA | geonames: 2589581
state ECU | iso2: EC | numeric: 218 | cow: 130 | fips: EC | cameo: ECU | geonames: 3658394
state EGY | iso2: EG | numeric: 818 | cow: 651 | fips: EG | cameo: EGY | geonames: 357994
state ERI | iso2: ER | numeric: 232 | cow: 531 | fips: ER | cameo: ERI | geonames: 338010
state ESH | iso2: EH | numeric: 732 | fips: WI | geonames: 2461445
state ESP | iso2: ES | numeric: 724 | cow: 230 | fips: SP | cameo: ESP | geonames: 2510769
state EST | iso2: EE | numeric: 233 | cow: 366 | fips: EN | cameo: EST | geonames: 453733
state ETH | iso2: ET | numeric: 231 | cow: 530 | fips: ET | cameo: ETH | geonames: 337996
state FIN | iso2: FI | numeric: 246 | cow: 375 | fips: FI | cameo: FIN | geonames: 660013
state FJI | iso2: FJ | numeric: 242 | cow: 950 | fips: FJ | cameo: FJI | geonames: 2205218
state FLK | iso2: FK | numeric: 238 | fips: FK | geonames: 3474414
state FRA | iso2: FR | numeric: 250 | cow: 220 | fips: FR | cameo: FRA | geonames: 3017382
state FRO | iso2: FO | numeric: 234 | fips: FO | geonames: 2622320
state FSM | iso2: FM | numeric: 583 | fips: FM | cameo: FSM | geonames: 2081918
state GAB | iso2: GA | numeric: 266 | cow: 481 | fips: GB | cameo: GAB | geonames: 2400553
state GBR | iso2: GB | numeric: 826 | cow: 200 | fips: UK | cameo: GBR | geonames: 2635167
state GEO | iso2: GE | numeric: 268 | cow: 372 | fips: GG | cameo: GEO | geonames: 614540
state GGY | iso2: GG | numeric: 831 | fips: GK | geonames: 3042362
state GHA | iso2: GH | numeric: 288 | cow: 452 | fips: GH | cameo: GHA | geonames: 2300660
state GIB | iso2: GI | numeric: 292 | fips: GI | geonames: 2411586
state GIN | iso2: GN | numeric: 324 | cow: 438 | fips: GV | cameo: GIN | geonames: 2420477
state GLP | iso2: GP | numeric: 312 | fips: GP | geonames: 3579143
state GMB | iso2: GM | numeric: 270 | cow: 420 | fips: GA | cameo: GMB | geonames: 2413451
state GNB | iso2: GW | numeric: 624 | cow: 404 | fips: PU | cameo: GNB | geonames: 2372248
state GNQ | iso2: GQ | numeric: 226 | cow: 411 | fips: EK | cameo: GNQ | geonames: 2309096
state GRC | iso2: GR | numeric: 300 | cow: 350 | fips: GR | cameo: GRC | geonames: 390903
state GRD | iso2: GD | numeric: 308 | cow: 55 | fips: GJ | cameo: GRD | geonames: 3580239
state GRL | iso2: GL | numeric: 304 | fips: GL | geonames: 3425505
state GTM | iso2: GT | numeric: 320 | cow: 90 | fips: GT | cameo: GTM | geonames: 3595528
state GUF | iso2: GF | numeric: 254 | fips: FG | geonames: 3381670
state GUM | iso2: GU | numeric: 316 | fips: GQ | geonames: 4043988
state GUY | iso2: GY | numeric: 328 | cow: 110 | fips: GY | cameo: GUY | geonames: 3378535
state HKG | iso2: HK | numeric: 344 | fips: HK | cameo: HKG | geonames: 1819730
state HMD | iso2: HM | numeric: 334 | fips: HM | geonames: 1547314
state HND | iso2: HN | numeric: 340 | cow: 91 | fips: HO | cameo: HND | geonames: 3608932
state HRV | iso2: HR | numeric: 191 | cow: 344 | fips: HR | cameo: HRV | geonames: 3202326
state HTI | iso2: HT | numeric: 332 | cow: 41 | fips: HA | cameo: HTI | geonames: 3723988
state HUN | iso2: HU | numeric: 348 | cow: 310 | fips: HU | cameo: HUN | geonames: 719819
state IDN | iso2: ID | numeric: 360 | cow: 850 | fips: ID | cameo: IDN | geonames: 1643084
state IMN | iso2: IM | numeric: 833 | fips: IM | geonames: 3042225
state IND | iso2: IN | numeric: 356 | cow: 750 | fips: IN | cameo: IND | geonames: 1269750
state IOT | iso2: IO | numeric: 086 | fips: IO | geonames: 1282588
state IRL | iso2: IE | numeric: 372 | cow: 205 | fips: EI | cameo: IRL | geonames: 2963597
state IRN | iso2: IR | numeric: 364 | cow: 630 | fips: IR | cameo: IRN | geonames: 130758
state IRQ | iso2: IQ | numeric: 368 | cow: 645 | fips: IZ | cameo: IRQ | geonames: 99237
state ISL | iso2: IS | numeric: 352 | cow: 395 | fips: IC | cameo: ISL | geonames: 2629691
state ISR | iso2: IL | numeric: 376 | cow: 666 | fips: IS | cameo: ISR | geonames: 294640
state ITA | iso2: IT | numeric: 380 | cow: 325 | fips: IT | cameo: ITA | geonames: 3175395
state JAM | iso2: JM | numeric: 388 | cow: 51 | fips: JM | cameo: JAM | geonames: 3489940
state JEY | iso2: JE | numeric: 832 | fips: JE | geonames: 3042142
state JOR | iso2: JO | numeric: 400 | cow: 663 | fips: JO | cameo: JOR | geonames: 248816
state JPN | iso2: JP | numeric: 392 | cow: 740 | fips: JA | cameo: JPN | geonames: 1861060
state KAZ | iso2: KZ | numeric: 398 | cow: 705 | fips: KZ | cameo: KAZ | geonames: 1522867
state KEN | iso2: KE | numeric: 404 | cow: 501 | fips: KE | cameo: KEN | geonames: 192950
state KGZ | iso2: KG | numeric: 417 | cow: 703 | fips: KG | cameo: KGZ | geonames: 1527747
state KHM | iso2: KH | numeric: 116 | cow: 811 | fips: CB | cameo: KHM | geonames: 1831722
state KIR | iso2: KI | numeric: 296 | cow: 946 | fips: KR | cameo: KIR | geonames: 4030945
state KNA | iso2: KN | numeric: 659 | cow: 60 | fips: SC | cameo: KNA | geonames: 3575174
state KOR | iso2: KR | numeric: 410 | cow: 732 | fips: KS | cameo: KOR | geonames: 1835841
state KWT | iso2: KW | numeric: 414 | cow: 690 | fips: KU | cameo: KWT | geonames: 285570
state LAO | iso2: LA | numeric: 418 | cow: 812 | fips: LA | cameo: LAO | geonames: 1655842
state LBN | iso2: LB | numeric: 422 | cow: 660 | fips: LE | cameo: LBN | geonames: 272103
state LBR | iso2: LR | numeric: 430 | cow: 450 | fips: LI | cameo: LBR | geonames: 2275384
state LBY | iso2: LY | numeric: 434 | cow: 620 | fips: LY | cameo: LBY | geonames: 2215636
state LCA | iso2: LC | numeric: 662 | cow: 56 | fips: ST | cameo: LCA | geonames: 3576468
state LIE | iso2: LI | numeric: 438 | cow: 223 | fips: LS | cameo: LIE | geonames: 3042058
state LKA | iso2: LK | numeric: 144 | cow: 780 | fips: CE | cameo: LKA | geonames: 1227603
state LSO | iso2: LS | numeric: 426 | cow: 570 | fips: LT | cameo: LSO | geonames: 932692
state LTU | iso2: LT | numeric: 440 | cow: 368 | fips: LH | cameo: LTU | geonames: 597427
state LUX | iso2: LU | numeric: 442 | cow: 212 | fips: LU | cameo: LUX | geonames: 2960313
state LVA | iso2: LV | numeric: 428 | cow: 367 | fips: LG | cameo: LVA | geonames: 458258
state MAC | iso2: MO | numeric: 446 | fips: MC | cameo: MAC | geonames: 1821275
state MAF | iso2: MF | numeric: 663 | fips: RN | geonames: 3578421
state MAR | iso2: MA | numeric: 504 | cow: 600 | fips: MO | cameo: MAR | geonames: 2542007
state MCO | iso2: MC | numeric: 492 | cow: 221 | fips: MN | cameo: MCO | geonames: 2993457
state MDA | iso2: MD | numeric: 498 | cow: 359 | fips: MD | cameo: MDA | geonames: 617790
state MDG | iso2: MG | numeric: 450 | cow: 580 | fips: MA | cameo: MDG | geonames: 1062947
state MDV | iso2: MV | numeric: 462 | cow: 781 | fips: MV | cameo: MDV | geonames: 1282028
state MEX | iso2: MX | numeric: 484 | cow: 70 | fips: MX | cameo: MEX | geonames: 3996063
state MHL | iso2: MH | numeric: 584 | cow: 983 | fips: RM | cameo: MHL | geonames: 2080185
state MKD | iso2: MK | numeric: 807 | cow: 343 | fips: MK | cameo: MKD | geonames: 718075
state MLI | iso2: ML | numeric: 466 | cow: 432 | fips: ML | cameo: MLI | geonames: 2453866
state MLT | iso2: MT | numeric: 470 | cow: 338 | fips: MT | cameo: MLT | geonames: 2562770
state MMR | iso2: MM | numeric: 104 | cow: 775 | fips: BM | cameo: MMR | geonames: 1327865
state MNE | iso2: ME | numeric: 499 | cow: 341 | fips: MJ | cameo: MTN | geonames: 3194884 | from: 2006-06-03
state MNG | iso2: MN | numeric: 496 | cow: 712 | fips: MG | cameo: MNG | geonames: 2029969
state MNP | iso2: MP | numeric: 580 | fips: CQ | geonames: 4041468
state MOZ | iso2: MZ | numeric: 508 | cow: 541 | fips: MZ | cameo: MOZ | geonames: 1036973
state MRT | iso2: MR | numeric: 478 | cow: 435 | fips: MR | cameo: MRT | geonames: 2378080
state MSR | iso2: MS | numeric: 500 | fips: MH | geonames: 3578097
state MTQ | iso2: MQ | numeric: 474 | fips: MB | geonames: 3570311
state MUS | iso2: MU | numeric: 480 | cow: 590 | fips: MP | cameo: MUS | geonames: 934292
state MWI | iso2: MW | numeric: 454 | cow: 553 | fips: MI | cameo: MWI | geonames: 927384
state MYS | iso2: MY | numeric: 458 | cow: 820 | fips: MY | cameo: MYS | geonames: 1733045
state MYT | iso2: YT | numeric: 175 | fips: MF | geonames: 1024031
state NAM | iso2: NA | numeric: 516 | cow: 565 | fips: WA | cameo: NAM | geonames: 3355338
state NCL | iso2: NC | numeric: 540 | fips: NC | geonames: 2139685
state NER | iso2: NE | numeric: 562 | cow: 436 | fips: NG | cameo: NER | geonames: 2440476
state NFK | iso2: NF | numeric: 574 | fips: NF | geonames: 2155115
state NGA | iso2: NG | numeric: 566 | cow: 475 | fips: NI | cameo: NGA | geonames: 2328926
state NIC | iso2: NI | numeric: 558 | cow: 93 | fips: NU | cameo: NIC | geonames: 3617476
state NIU | iso2: NU | numeric: 570 | fips: NE | geonames: 4036232
state NLD | iso2: NL | numeric: 528 | cow: 210 | fips: NL | cameo: NLD | geonames: 2750405
state NOR | iso2: NO | numeric: 578 | cow: 385 | fips: NO | cameo: NOR | geonames: 3144096
state NPL | iso2: NP | numeric: 524 | cow: 790 | fips: NP | cameo: NPL | geonames: 1282988
state NRU | iso2: NR | numeric: 520 | cow: 970 | fips: NR | cameo: NRU | geonames: 2110425
state NZL | iso2: NZ | numeric: 554 | cow: 920 | fips: NZ | cameo: NZL | geonames: 2186224
state OMN | iso2: OM | numeric: 512 | cow: 698 | fips: MU | cameo: OMN | geonames: 286963
state PAK | iso2: PK | numeric: 586 | cow: 770 | fips: PK | cameo: PAK | geonames: 1168579
state PAN | iso2: PA | numeric: 591 | cow: 95 | fips: PM | cameo: PAN | geonames: 3703430
state PCN | iso2: PN | numeric: 612 | fips: PC | geonames: 4030699
state PER | iso2: PE | numeric: 604 | cow: 135 | fips: PE | cameo: PER | geonames: 3932488
state PHL | iso2: PH | numeric: 608 | cow: 840 | fips: RP | cameo: PHL | geonames: 1694008
state PLW | iso2: PW | numeric: 585 | cow: 986 | fips: PS | cameo: PLW | geonames: 1559582
state PNG | iso2: PG | numeric: 598 | cow: 910 | fips: PP | cameo: PNG | geonames: 2088628
state POL | iso2: PL | numeric: 616 | cow: 290 | fips: PL | cameo: POL | geonames: 798544
state PRI | iso2: PR | numeric: 630 | fips: RQ | geonames: 4566966
state PRK | iso2: KP | numeric: 408 | cow: 731 | fips: KN | cameo: PRK | geonames: 1873107
state PRT | iso2: PT | numeric: 620 | cow: 235 | fips: PO | cameo: PRT | geonames: 2264397
state PRY | iso2: PY | numeric: 600 | cow: 150 | fips: PA | cameo: PRY | geonames: 3437598
state PSE | iso2: PS | numeric: 275 | fips: WE | cameo: PSE | geonames: 6254930
state PYF | iso2: PF | numeric: 258 | fips: FP | geonames: 4030656
state QAT | iso2: QA | numeric: 634 | cow: 694 | fips: QA | cameo: QAT | geonames: 289688
state REU | iso2: RE | numeric: 638 | fips: RE | geonames: 935317
state ROU | iso2: RO | numeric: 642 | cow: 360 | fips: RO | cameo: ROM | geonames: 798549
state RUS | iso2: RU | numeric: 643 | cow: 365 | fips: RS | cameo: RUS | geonames: 2017370
state RWA | iso2: RW | numeric: 646 | cow: 517 | fips: RW | cameo: RWA | geonames: 49518
state SAU | iso2: SA | numeric: 682 | cow: 670 | fips: SA | cameo: SAU | geonames: 102358
state SCG | iso2: CS | fips: YI | geonames: 8505033 | from: 2003 | to: 2006-06-05
state SDN | iso2: SD | numeric: 729 | cow: 625 | fips: SU | cameo: SDN | geonames: 366755
state SEN | iso2: SN | numeric: 686 | cow: 433 | fips: SG | cameo: SEN | geonames: 2245662
state SGP | iso2: SG | numeric: 702 | cow: 830 | fips: SN | cameo: SGP | geonames: 1880251
state SGS | iso2: GS | numeric: 239 | fips: SX | geonames: 3474415
state SHN | iso2: SH | numeric: 654 | fips: SH | geonames: 3370751
state SJM | iso2: SJ | numeric: 744 | fips: SV | geonames: 607072
state SLB | iso2: SB | numeric: 090 | cow: 940 | fips: BP | cameo: SLB | geonames: 2103350
state SLE | iso2: SL | numeric: 694 | cow: 451 | fips: SL | cameo: SLE | geonames: 2403846
state SLV | iso2: SV | numeric: 222 | cow: 92 | fips: ES | cameo: SLV | geonames: 3585968
state SMR | iso2: SM | numeric: 674 | cow: 331 | fips: SM | cameo: SMR | geonames: 3168068
state SOM | iso2: SO | numeric: 706 | cow: 520 | fips: SO | cameo: SOM | geonames: 51537
state SPM | iso2: PM | numeric: 666 | fips: SB | geonames: 3424932
state SRB | iso2: RS | numeric: 688 | cow: 345 | fips: RI | cameo: SRB | geonames: 6290252
state SSD | iso2: SS | numeric: 728 | cow: 626 | fips: OD | cameo: SSD | geonames: 7909807 | from: 2011-07-09
state STP | iso2: ST | numeric: 678 | cow: 403 | fips: TP | cameo: STP | geonames: 2410758
state SUR | iso2: SR | numeric: 740 | cow: 115 | fips: NS | cameo: SUR | geonames: 3382998
state SVK | iso2: SK | numeric: 703 | cow: 317 | fips: LO | cameo: SVK | geonames: 3057568
state SVN | iso2: SI | numeric: 705 | cow: 349 | fips: SI | cameo: SVN | geonames: 3190538
state SWE | iso2: SE | numeric: 752 | cow: 380 | fips: SW | cameo: SWE | geonames: 2661886
state SWZ | iso2: SZ | numeric: 748 | cow: 572 | fips: WZ | cameo: SWZ | geonames: 934841
state SXM | iso2: SX | numeric: 534 | fips: NN | geonames: 7609695
state SYC | iso2: SC | numeric: 690 | cow: 591 | fips: SE | cameo: SYC | geonames: 241170
state SYR | iso2: SY | numeric: 760 | cow: 652 | fips: SY | cameo: SYR | geonames: 163843
state TCA | iso2: TC | numeric: 796 | fips: TK | geonames: 3576916
state TCD | iso2: TD | numeric: 148 | cow: 483 | fips: CD | cameo: TCD | geonames: 2434508
state TGO | iso2: TG | numeric: 768 | cow: 461 | fips: TO | cameo: TGO | geonames: 2363686
state THA | iso2: TH | numeric: 764 | cow: 800 | fips: TH | cameo: THA | geonames: 1605651
state TJK | iso2: TJ | numeric: 762 | cow: 702 | fips: TI | cameo: TJK | geonames: 1220409
state TKL | iso2: TK | numeric: 772 | fips: TL | geonames: 4031074
state TKM | iso2: TM | numeric: 795 | cow: 701 | fips: TX | cameo: TKM | geonames: 1218197
state TLS | iso2: TL | numeric: 626 | cow: 860 | fips: TT | cameo: TMP | geonames: 1966436 | from: 2002-05-20
state TON | iso2: TO | numeric: 776 | cow: 955 | fips: TN | cameo: TON | geonames: 4032283
state TTO | iso2: TT | numeric: 780 | cow: 52 | fips: TD | cameo: TTO | geonames: 3573591
state TUN | iso2: TN | numeric: 788 | cow: 616 | fips: TS | cameo: TUN | geonames: 2464461
state TUR | iso2: TR | numeric: 792 | cow: 640 | fips: TU | cameo: TUR | geonames: 298795
state TUV | iso2: TV | numeric: 798 | cow: 947 | fips: TV | cameo: TUV | geonames: 2110297
state TWN | iso2: TW | numeric: 158 | cow: 713 | fips: TW | cameo: TWN | geonames: 1668284
state TZA | iso2: TZ | numeric: 834 | cow: 510 | fips: TZ | cameo: TZA | geonames: 149590
state UGA | iso2: UG | numeric: 800 | cow: 500 | fips: UG | cameo: UGA | geonames: 226074
state UKR | iso2: UA | numeric: 804 | cow: 369 | fips: UP | cameo: UKR | geonames: 690791
state UMI | iso2: UM | numeric: 581 | geonames: 5854968
state URY | iso2: UY | numeric: 858 | cow: 165 | fips: UY | cameo: URY | geonames: 3439705
state USA | iso2: US | numeric: 840 | cow: 2 | fips: US | cameo: USA | geonames: 6252001
state UZB | iso2: UZ | numeric: 860 | cow: 704 | fips: UZ | cameo: UZB | geonames: 1512440
state VAT | iso2: VA | numeric: 336 | fips: VT | cameo: VAT | geonames: 3164670
state VCT | iso2: VC | numeric: 670 | cow: 57 | fips: VC | cameo: VCT | geonames: 3577815
state VEN | iso2: VE | numeric: 862 | cow: 101 | fips: VE | cameo: VEN | geonames: 3625428
state VGB | iso2: VG | numeric: 092 | fips: VI | geonames: 3577718
state VIR | iso2: VI | numeric: 850 | fips: VQ | geonames: 4796775
state VNM | iso2: VN | numeric: 704 | cow: 816 | fips: VM | cameo: VNM | geonames: 1562822
state VUT | iso2: VU | numeric: 548 | cow: 935 | fips: NH | cameo: VUT | geonames: 2134431
state WLF | iso2: WF | numeric: 876 | fips: WF | geonames: 4034749
state WSM | iso2: WS | numeric: 882 | cow: 990 | fips: WS | cameo: WSM | geonames: 4034894
state XKX | iso2: XK | cow: 347 | fips: KV | cameo: KSV | geonames: 831053 | from: 2008-02-17
state YEM | iso2: YE | numeric: 887 | cow: 679 | fips: YM | cameo: YEM | geonames: 69543
state ZAF | iso2: ZA | numeric: 710 | cow: 560 | fips: SF | cameo: ZAF | geonames: 953987
state ZMB | iso2: ZM | numeric: 894 | cow: 551 | fips: ZA | cameo: ZMB | geonames: 895949
state ZWE | iso2: ZW | numeric: 716 | cow: 552 | fips: ZI | cameo: ZWE | geonames: 878675
state SUN | to: 1991-12-25 | iso2: SU | cow: 365
state YUG | to: 2003-02-03 | iso2: YU | cow: 345
state CSK | to: 1992-12-31 | iso2: CS | cow: 315
state DDR | to: 1990-10-02 | iso2: DD | cow: 265
state YMD | to: 1990-05-21 | iso2: YD | cow: 680

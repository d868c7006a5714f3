# Cities, regions and sites in the news that tell a state. `feature`: GeoNames' (PPLC capital, PPLA seat of a region, PPL);
# REGION: a region, quarter or site, without coordinates.
@language all
@source   GeoNames cities (CC BY 4.0)
@source   our own
@licence  CC BY 4.0
@date     2026-11-24

place kabul | country: AFG | geonames: 1138958 | lat: 34.52813 | lon: 69.17233 | feature: PPLC
place luanda | country: AGO | geonames: 2240449 | lat: -8.83682 | lon: 13.23432 | feature: PPLC
place tirana | country: ALB | geonames: 3183875 | lat: 41.32744 | lon: 19.81866 | feature: PPLC
place abu-dhabi | country: ARE | geonames: 292968 | lat: 24.45118 | lon: 54.39696 | feature: PPLC
place buenos-aires | country: ARG | geonames: 3435910 | lat: -34.61315 | lon: -58.37723 | feature: PPLC
place yerevan | country: ARM | geonames: 616052 | lat: 40.17765 | lon: 44.5126 | feature: PPLC
place canberra | country: AUS | geonames: 2172517 | lat: -35.28346 | lon: 149.12807 | feature: PPLC
place vienna | country: AUT | geonames: 2761369 | lat: 48.20849 | lon: 16.37208 | feature: PPLC
place baku | country: AZE | geonames: 587084 | lat: 40.37767 | lon: 49.89201 | feature: PPLC
place bujumbura | country: BDI | geonames: 426272 | lat: -3.42708 | lon: 29.92463 | feature: PPLC
place brussels | country: BEL | geonames: 2800866 | lat: 50.85045 | lon: 4.34878 | feature: PPLC
place porto-novo | country: BEN | geonames: 2392087 | lat: 6.49646 | lon: 2.60359 | feature: PPLC
place ouagadougou | country: BFA | geonames: 2357048 | lat: 12.36566 | lon: -1.53388 | feature: PPLC
place dhaka | country: BGD | geonames: 1185241 | lat: 23.7104 | lon: 90.40744 | feature: PPLC
place sofia | country: BGR | geonames: 727011 | lat: 42.69751 | lon: 23.32415 | feature: PPLC
place manama | country: BHR | geonames: 290340 | lat: 26.22787 | lon: 50.58565 | feature: PPLC
place nassau | country: BHS | geonames: 3571824 | lat: 25.05823 | lon: -77.34306 | feature: PPLC
place sarajevo | country: BIH | geonames: 3191281 | lat: 43.84864 | lon: 18.35644 | feature: PPLC
place minsk | country: BLR | geonames: 625144 | lat: 53.90019 | lon: 27.56653 | feature: PPLC
place belmopan | country: BLZ | geonames: 3582672 | lat: 17.25376 | lon: -88.76401 | feature: PPLC
place la-paz | country: BOL | geonames: 3903987 | lat: -19.03332 | lon: -65.26274 | feature: PPLC
place brasilia | country: BRA | geonames: 3469058 | lat: -15.77972 | lon: -47.92972 | feature: PPLC
place bridgetown | country: BRB | geonames: 3374036 | lat: 13.10732 | lon: -59.62021 | feature: PPLC
place bandar-seri-begawan | country: BRN | geonames: 1820906 | lat: 4.89035 | lon: 114.94006 | feature: PPLC
place thimphu | country: BTN | geonames: 1252416 | lat: 27.46609 | lon: 89.64191 | feature: PPLC
place gaborone | country: BWA | geonames: 933773 | lat: -24.65451 | lon: 25.90859 | feature: PPLC
place bangui | country: CAF | geonames: 2389853 | lat: 4.36122 | lon: 18.55496 | feature: PPLC
place ottawa | country: CAN | geonames: 6094817 | lat: 45.41117 | lon: -75.69812 | feature: PPLC
place bern | country: CHE | geonames: 2661552 | lat: 46.94809 | lon: 7.44744 | feature: PPLC
place santiago | country: CHL | geonames: 3871336 | lat: -33.45694 | lon: -70.64827 | feature: PPLC
place beijing | country: CHN | geonames: 1816670 | lat: 39.9075 | lon: 116.39723 | feature: PPLC
place yamoussoukro | country: CIV | geonames: 2279755 | lat: 6.82055 | lon: -5.27674 | feature: PPLC
place yaounde | country: CMR | geonames: 2220957 | lat: 3.86667 | lon: 11.51667 | feature: PPLC
place kinshasa | country: COD | geonames: 2314302 | lat: -4.32758 | lon: 15.31357 | feature: PPLC
place brazzaville | country: COG | geonames: 2260535 | lat: -4.26613 | lon: 15.28318 | feature: PPLC
place bogota | country: COL | geonames: 3688689 | lat: 4.60971 | lon: -74.08175 | feature: PPLC
place moroni | country: COM | geonames: 921772 | lat: -11.70216 | lon: 43.25506 | feature: PPLC
place praia | country: CPV | geonames: 3374333 | lat: 14.93152 | lon: -23.51254 | feature: PPLC
place san-jose | country: CRI | geonames: 3621849 | lat: 9.93388 | lon: -84.08489 | feature: PPLC
place havana | country: CUB | geonames: 3553478 | lat: 23.13302 | lon: -82.38304 | feature: PPLC
place nicosia | country: CYP | geonames: 146268 | lat: 35.17284 | lon: 33.35397 | feature: PPLC
place prague | country: CZE | geonames: 3067696 | lat: 50.08804 | lon: 14.42076 | feature: PPLC
place berlin | country: DEU | geonames: 2950159 | lat: 52.52437 | lon: 13.41053 | feature: PPLC
place copenhagen | country: DNK | geonames: 2618425 | lat: 55.67594 | lon: 12.56553 | feature: PPLC
place santo-domingo | country: DOM | geonames: 3492908 | lat: 18.47186 | lon: -69.89232 | feature: PPLC
place algiers | country: DZA | geonames: 2507480 | lat: 36.73225 | lon: 3.08746 | feature: PPLC
place quito | country: ECU | geonames: 3652462 | lat: -0.22985 | lon: -78.52495 | feature: PPLC
place cairo | country: EGY | geonames: 360630 | lat: 30.06263 | lon: 31.24967 | feature: PPLC
place asmara | country: ERI | geonames: 343300 | lat: 15.33805 | lon: 38.93184 | feature: PPLC
place madrid | country: ESP | geonames: 3117735 | lat: 40.4165 | lon: -3.70256 | feature: PPLC
place tallinn | country: EST | geonames: 588409 | lat: 59.43696 | lon: 24.75353 | feature: PPLC
place addis-ababa | country: ETH | geonames: 344979 | lat: 9.02497 | lon: 38.74689 | feature: PPLC
place helsinki | country: FIN | geonames: 658225 | lat: 60.16952 | lon: 24.93545 | feature: PPLC
place suva | country: FJI | geonames: 2198148 | lat: -18.13683 | lon: 178.42531 | feature: PPLC
place paris | country: FRA | geonames: 2988507 | lat: 48.85341 | lon: 2.3488 | feature: PPLC
place libreville | country: GAB | geonames: 2399697 | lat: 0.39241 | lon: 9.45356 | feature: PPLC
place london | country: GBR | geonames: 2643743 | lat: 51.50853 | lon: -0.12574 | feature: PPLC
place tbilisi | country: GEO | geonames: 611717 | lat: 41.69143 | lon: 44.83412 | feature: PPLC
place accra | country: GHA | geonames: 2306104 | lat: 5.55602 | lon: -0.1969 | feature: PPLC
place conakry | country: GIN | geonames: 2422465 | lat: 9.53795 | lon: -13.67729 | feature: PPLC
place banjul | country: GMB | geonames: 2413876 | lat: 13.45274 | lon: -16.57803 | feature: PPLC
place bissau | country: GNB | geonames: 2374775 | lat: 11.86357 | lon: -15.59767 | feature: PPLC
place malabo | country: GNQ | geonames: 2309527 | lat: 3.75578 | lon: 8.78166 | feature: PPLC
place athens | country: GRC | geonames: 264371 | lat: 37.98376 | lon: 23.72784 | feature: PPLC
place nuuk | country: GRL | geonames: 3421319 | lat: 64.18347 | lon: -51.72157 | feature: PPLC
place guatemala-city | country: GTM | geonames: 3598132 | lat: 14.64072 | lon: -90.51327 | feature: PPLC
place georgetown | country: GUY | geonames: 3378644 | lat: 6.80448 | lon: -58.15527 | feature: PPLC
place tegucigalpa | country: HND | geonames: 3600949 | lat: 14.0818 | lon: -87.20681 | feature: PPLC
place zagreb | country: HRV | geonames: 3186886 | lat: 45.81444 | lon: 15.97798 | feature: PPLC
place port-au-prince | country: HTI | geonames: 3718426 | lat: 18.54349 | lon: -72.33881 | feature: PPLC
place budapest | country: HUN | geonames: 3054643 | lat: 47.49835 | lon: 19.04045 | feature: PPLC
place jakarta | country: IDN | geonames: 1642911 | lat: -6.21462 | lon: 106.84513 | feature: PPLC
place new-delhi | country: IND | geonames: 1261481 | lat: 28.62137 | lon: 77.2148 | feature: PPLC
place dublin | country: IRL | geonames: 2964574 | lat: 53.33306 | lon: -6.24889 | feature: PPLC
place tehran | country: IRN | geonames: 112931 | lat: 35.69439 | lon: 51.42151 | feature: PPLC
place baghdad | country: IRQ | geonames: 98182 | lat: 33.34058 | lon: 44.40088 | feature: PPLC
place reykjavik | country: ISL | geonames: 3413829 | lat: 64.13548 | lon: -21.89541 | feature: PPLC
place rome | country: ITA | geonames: 3169070 | lat: 41.89193 | lon: 12.51133 | feature: PPLC
place kingston | country: JAM | geonames: 3489854 | lat: 17.99702 | lon: -76.79358 | feature: PPLC
place amman | country: JOR | geonames: 250441 | lat: 31.95522 | lon: 35.94503 | feature: PPLC
place tokyo | country: JPN | geonames: 1850147 | lat: 35.6895 | lon: 139.69171 | feature: PPLC
place astana | country: KAZ | geonames: 1526273 | lat: 51.1801 | lon: 71.44598 | feature: PPLC
place nairobi | country: KEN | geonames: 184745 | lat: -1.28333 | lon: 36.81667 | feature: PPLC
place bishkek | country: KGZ | geonames: 1528675 | lat: 42.87 | lon: 74.59 | feature: PPLC
place phnom-penh | country: KHM | geonames: 1821306 | lat: 11.56245 | lon: 104.91601 | feature: PPLC
place seoul | country: KOR | geonames: 1835848 | lat: 37.566 | lon: 126.9784 | feature: PPLC
place kuwait-city | country: KWT | geonames: 285787 | lat: 29.367 | lon: 47.97429 | feature: PPLC
place vientiane | country: LAO | geonames: 1651944 | lat: 17.96667 | lon: 102.6 | feature: PPLC
place beirut | country: LBN | geonames: 276781 | lat: 33.89332 | lon: 35.50157 | feature: PPLC
place monrovia | country: LBR | geonames: 2274895 | lat: 6.30054 | lon: -10.7969 | feature: PPLC
place tripoli | country: LBY | geonames: 2210247 | lat: 32.88743 | lon: 13.18733 | feature: PPLC
place vaduz | country: LIE | geonames: 3042030 | lat: 47.14151 | lon: 9.52154 | feature: PPLC
place colombo | country: LKA | geonames: 1248991 | lat: 6.93548 | lon: 79.84868 | feature: PPLC
place maseru | country: LSO | geonames: 932505 | lat: -29.31667 | lon: 27.48333 | feature: PPLC
place vilnius | country: LTU | geonames: 593116 | lat: 54.68916 | lon: 25.2798 | feature: PPLC
place riga | country: LVA | geonames: 456172 | lat: 56.946 | lon: 24.10589 | feature: PPLC
place rabat | country: MAR | geonames: 2538475 | lat: 34.01325 | lon: -6.83255 | feature: PPLC
place chisinau | country: MDA | geonames: 618426 | lat: 47.00902 | lon: 28.85938 | feature: PPLC
place antananarivo | country: MDG | geonames: 1070940 | lat: -18.91368 | lon: 47.53613 | feature: PPLC
place male | country: MDV | geonames: 1282027 | lat: 4.17521 | lon: 73.50916 | feature: PPLC
place mexico-city | country: MEX | geonames: 3530597 | lat: 19.42847 | lon: -99.12766 | feature: PPLC
place majuro | country: MHL | geonames: 2113779 | lat: 7.08971 | lon: 171.38027 | feature: PPLC
place skopje | country: MKD | geonames: 785842 | lat: 41.99646 | lon: 21.43141 | feature: PPLC
place bamako | country: MLI | geonames: 2460596 | lat: 12.60915 | lon: -7.97522 | feature: PPLC
place valletta | country: MLT | geonames: 2562305 | lat: 35.89968 | lon: 14.5148 | feature: PPLC
place naypyidaw | country: MMR | geonames: 6611854 | lat: 19.745 | lon: 96.12972 | feature: PPLC
place podgorica | country: MNE | geonames: 3193044 | lat: 42.44124 | lon: 19.26309 | feature: PPLC
place ulaanbaatar | country: MNG | geonames: 2028462 | lat: 47.90771 | lon: 106.88324 | feature: PPLC
place maputo | country: MOZ | geonames: 1040652 | lat: -25.96553 | lon: 32.58322 | feature: PPLC
place nouakchott | country: MRT | geonames: 2377450 | lat: 18.08581 | lon: -15.9785 | feature: PPLC
place port-louis | country: MUS | geonames: 934154 | lat: -20.16194 | lon: 57.49889 | feature: PPLC
place lilongwe | country: MWI | geonames: 927967 | lat: -13.96692 | lon: 33.78725 | feature: PPLC
place kuala-lumpur | country: MYS | geonames: 1735161 | lat: 3.1412 | lon: 101.68653 | feature: PPLC
place windhoek | country: NAM | geonames: 3352136 | lat: -22.55941 | lon: 17.08323 | feature: PPLC
place niamey | country: NER | geonames: 2440485 | lat: 13.51366 | lon: 2.1098 | feature: PPLC
place abuja | country: NGA | geonames: 2352778 | lat: 9.05785 | lon: 7.49508 | feature: PPLC
place managua | country: NIC | geonames: 3617763 | lat: 12.13282 | lon: -86.2504 | feature: PPLC
place amsterdam | country: NLD | geonames: 2759794 | lat: 52.37403 | lon: 4.88969 | feature: PPLC
place oslo | country: NOR | geonames: 3143244 | lat: 59.91273 | lon: 10.74609 | feature: PPLC
place kathmandu | country: NPL | geonames: 1283240 | lat: 27.70169 | lon: 85.3206 | feature: PPLC
place wellington | country: NZL | geonames: 2179537 | lat: -41.28664 | lon: 174.77557 | feature: PPLC
place muscat | country: OMN | geonames: 287286 | lat: 23.58413 | lon: 58.40778 | feature: PPLC
place islamabad | country: PAK | geonames: 1176615 | lat: 33.72148 | lon: 73.04329 | feature: PPLC
place panama-city | country: PAN | geonames: 3703443 | lat: 8.9936 | lon: -79.51973 | feature: PPLC
place lima | country: PER | geonames: 3936456 | lat: -12.04318 | lon: -77.02824 | feature: PPLC
place manila | country: PHL | geonames: 1701668 | lat: 14.6042 | lon: 120.9822 | feature: PPLC
place port-moresby | country: PNG | geonames: 2088122 | lat: -9.47723 | lon: 147.15089 | feature: PPLC
place warsaw | country: POL | geonames: 756135 | lat: 52.22977 | lon: 21.01178 | feature: PPLC
place pyongyang | country: PRK | geonames: 1871859 | lat: 39.03385 | lon: 125.75432 | feature: PPLC
place lisbon | country: PRT | geonames: 2267057 | lat: 38.72509 | lon: -9.1498 | feature: PPLC
place asuncion | country: PRY | geonames: 3439389 | lat: -25.28646 | lon: -57.647 | feature: PPLC
place doha | country: QAT | geonames: 290030 | lat: 25.28545 | lon: 51.53096 | feature: PPLC
place bucharest | country: ROU | geonames: 683506 | lat: 44.43225 | lon: 26.10626 | feature: PPLC
place moscow | country: RUS | geonames: 524901 | lat: 55.75204 | lon: 37.61781 | feature: PPLC
place kigali | country: RWA | geonames: 202061 | lat: -1.94995 | lon: 30.05885 | feature: PPLC
place riyadh | country: SAU | geonames: 108410 | lat: 24.68773 | lon: 46.72185 | feature: PPLC
place khartoum | country: SDN | geonames: 379252 | lat: 15.55177 | lon: 32.53241 | feature: PPLC
place dakar | country: SEN | geonames: 2253354 | lat: 14.6937 | lon: -17.44406 | feature: PPLC
place honiara | country: SLB | geonames: 2108502 | lat: -9.43333 | lon: 159.95 | feature: PPLC
place freetown | country: SLE | geonames: 2409306 | lat: 8.48714 | lon: -13.2356 | feature: PPLC
place san-salvador | country: SLV | geonames: 3583361 | lat: 13.68935 | lon: -89.18718 | feature: PPLC
place mogadishu | country: SOM | geonames: 53654 | lat: 2.03711 | lon: 45.34375 | feature: PPLC
place belgrade | country: SRB | geonames: 792680 | lat: 44.80401 | lon: 20.46513 | feature: PPLC
place juba | country: SSD | geonames: 373303 | lat: 4.85165 | lon: 31.58247 | feature: PPLC
place paramaribo | country: SUR | geonames: 3383330 | lat: 5.86638 | lon: -55.16682 | feature: PPLC
place bratislava | country: SVK | geonames: 3060972 | lat: 48.14816 | lon: 17.10674 | feature: PPLC
place ljubljana | country: SVN | geonames: 3196359 | lat: 46.05108 | lon: 14.50513 | feature: PPLC
place stockholm | country: SWE | geonames: 2673730 | lat: 59.32938 | lon: 18.06871 | feature: PPLC
place mbabane | country: SWZ | geonames: 934985 | lat: -26.31667 | lon: 31.13333 | feature: PPLC
place damascus | country: SYR | geonames: 170654 | lat: 33.5102 | lon: 36.29128 | feature: PPLC
place n-djamena | country: TCD | geonames: 2427123 | lat: 12.10672 | lon: 15.0444 | feature: PPLC
place lome | country: TGO | geonames: 2365267 | lat: 6.12874 | lon: 1.22154 | feature: PPLC
place bangkok | country: THA | geonames: 1609350 | lat: 13.75398 | lon: 100.50144 | feature: PPLC
place dushanbe | country: TJK | geonames: 1221874 | lat: 38.53575 | lon: 68.77905 | feature: PPLC
place ashgabat | country: TKM | geonames: 162183 | lat: 37.95 | lon: 58.38333 | feature: PPLC
place dili | country: TLS | geonames: 1645457 | lat: -8.55861 | lon: 125.57361 | feature: PPLC
place port-of-spain | country: TTO | geonames: 3573890 | lat: 10.66668 | lon: -61.51889 | feature: PPLC
place tunis | country: TUN | geonames: 2464470 | lat: 36.81897 | lon: 10.16579 | feature: PPLC
place ankara | country: TUR | geonames: 323786 | lat: 39.91987 | lon: 32.85427 | feature: PPLC
place taipei | country: TWN | geonames: 1668341 | lat: 25.05306 | lon: 121.52639 | feature: PPLC
place dodoma | country: TZA | geonames: 160196 | lat: -6.17221 | lon: 35.73947 | feature: PPLC
place kampala | country: UGA | geonames: 232422 | lat: 0.31628 | lon: 32.58219 | feature: PPLC
place kyiv | country: UKR | geonames: 703448 | lat: 50.45466 | lon: 30.5238 | feature: PPLC
place montevideo | country: URY | geonames: 3441575 | lat: -34.90328 | lon: -56.18816 | feature: PPLC
place washington | country: USA | geonames: 4140963 | lat: 38.89511 | lon: -77.03637 | feature: PPLC
place tashkent | country: UZB | geonames: 1512569 | lat: 41.26465 | lon: 69.21627 | feature: PPLC
place caracas | country: VEN | geonames: 3646738 | lat: 10.48801 | lon: -66.87919 | feature: PPLC
place hanoi | country: VNM | geonames: 1581130 | lat: 21.0245 | lon: 105.84117 | feature: PPLC
place port-vila | country: VUT | geonames: 2135171 | lat: -17.73648 | lon: 168.31366 | feature: PPLC
place apia | country: WSM | geonames: 4035413 | lat: -13.83333 | lon: -171.76666 | feature: PPLC
place pristina | country: XKX | geonames: 786714 | lat: 42.67272 | lon: 21.16688 | feature: PPLC
place sanaa | country: YEM | geonames: 71137 | lat: 15.35452 | lon: 44.20646 | feature: PPLC
place pretoria | country: ZAF | geonames: 964137 | lat: -25.74486 | lon: 28.18783 | feature: PPLC
place lusaka | country: ZMB | geonames: 909137 | lat: -15.40669 | lon: 28.28713 | feature: PPLC
place harare | country: ZWE | geonames: 890299 | lat: -17.82772 | lon: 31.05337 | feature: PPLC
place aden | country: YEM | geonames: 415189 | lat: 12.77957 | lon: 45.03852 | feature: PPLA
place taiz | country: YEM | geonames: 70225 | lat: 13.57952 | lon: 44.02091 | feature: PPLA
place hodeidah | country: YEM | geonames: 79415 | lat: 14.79781 | lon: 42.95452 | feature: PPLA
place marib | country: YEM | geonames: 72968 | lat: 15.46253 | lon: 45.32581 | feature: PPLA
place saada | country: YEM | geonames: 71334 | lat: 16.94021 | lon: 43.76393 | feature: PPLA
place hadramawt | country: YEM | lat: 16.5 | lon: 49.2 | feature: REGION
place mukalla | country: YEM | geonames: 78754 | lat: 14.54248 | lon: 49.12424 | feature: PPLA
place abyan | country: YEM | lat: 13.7 | lon: 46.2 | feature: REGION
place lahij | country: YEM | geonames: 73560 | lat: 13.05667 | lon: 44.88194 | feature: PPLA
place dhale | country: YEM | lat: 13.70 | lon: 44.73 | feature: REGION
place shabwa | country: YEM | lat: 14.8 | lon: 46.8 | feature: REGION
place ataq | country: YEM | geonames: 77726 | lat: 14.53767 | lon: 46.83187 | feature: PPLA
place dhamar | country: YEM | geonames: 76184 | lat: 14.54274 | lon: 44.40514 | feature: PPLA
place ibb | country: YEM | geonames: 74477 | lat: 13.96667 | lon: 44.18333 | feature: PPLA
place amran | country: YEM | geonames: 78428 | lat: 15.6594 | lon: 43.94385 | feature: PPLA
place hajjah | country: YEM | geonames: 75337 | lat: 15.69425 | lon: 43.60582 | feature: PPLA
place al-bayda | country: YEM | geonames: 79836 | lat: 13.98523 | lon: 45.57272 | feature: PPLA
place al-jawf | country: YEM | lat: 16.6 | lon: 45.5 | feature: REGION
place raymah | country: YEM | lat: 14.6 | lon: 43.6 | feature: REGION
place mahra | country: YEM | lat: 16.5 | lon: 51.8 | feature: REGION
place socotra | country: YEM | lat: 12.50 | lon: 53.90 | feature: REGION
place zinjibar | country: YEM | geonames: 69426 | lat: 13.12871 | lon: 45.38073 | feature: PPLA
place bab-el-mandeb | country: YEM | lat: 12.58 | lon: 43.33 | feature: REGION
place mocha | country: YEM | lat: 13.32 | lon: 43.25 | feature: REGION
place al-anad | country: YEM | lat: 13.18 | lon: 44.77 | feature: REGION
place crater | country: YEM | lat: 12.78 | lon: 45.04 | feature: REGION
place tawahi | country: YEM | lat: 12.79 | lon: 44.99 | feature: REGION
place khor-maksar | country: YEM | lat: 12.81 | lon: 45.03 | feature: REGION
place radfan | country: YEM | lat: 13.55 | lon: 44.85 | feature: REGION
place yafa | country: YEM | lat: 13.9 | lon: 45.2 | feature: REGION
place rada-a | country: YEM | lat: 14.41 | lon: 44.84 | feature: REGION
place haradh | country: YEM | lat: 16.41 | lon: 43.06 | feature: REGION
place midi | country: YEM | lat: 16.32 | lon: 42.81 | feature: REGION
place abs | country: YEM | lat: 16.00 | lon: 43.20 | feature: REGION
place razih | country: YEM | lat: 17.1 | lon: 43.2 | feature: REGION
place south-yemen | country: YEM | lat: 13.8 | lon: 45.6 | feature: REGION
place northern-yemen | country: YEM | lat: 16.0 | lon: 44.0 | feature: REGION
place seiyun | country: YEM | lat: 15.94 | lon: 48.79 | feature: REGION
place lawdar | country: YEM | lat: 13.88 | lon: 45.87 | feature: REGION
place jufaynah | country: YEM | lat: 15.45 | lon: 45.28 | feature: REGION
place sirwah | country: YEM | lat: 15.45 | lon: 45.02 | feature: REGION
place nihm | country: YEM | lat: 15.75 | lon: 44.55 | feature: REGION
place karish | country: YEM | lat: 13.37 | lon: 44.60 | feature: REGION
place jaawla | country: YEM | lat: 12.90 | lon: 44.95 | feature: REGION
place al-wazi-iyah | country: YEM | lat: 13.15 | lon: 43.78 | feature: REGION
place dhubab | country: YEM | lat: 12.94 | lon: 43.41 | feature: REGION
place safer | country: YEM | lat: 15.54 | lon: 46.04 | feature: REGION
place aleppo | country: SYR | geonames: 170063 | lat: 36.20124 | lon: 37.16117 | feature: PPLA
place daraa | country: SYR | geonames: 170905 | lat: 32.61889 | lon: 36.10213 | feature: PPLA
place homs | country: SYR | geonames: 169577 | lat: 34.72405 | lon: 36.72559 | feature: PPLA
place hama | country: SYR | geonames: 170017 | lat: 35.13179 | lon: 36.75783 | feature: PPLA
place idlib | country: SYR | geonames: 169389 | lat: 35.93062 | lon: 36.63393 | feature: PPLA
place raqqa | country: SYR | geonames: 172955 | lat: 35.95283 | lon: 39.00788 | feature: PPLA
place deir-ez-zor | country: SYR | geonames: 170794 | lat: 35.33588 | lon: 40.14084 | feature: PPLA
place hasakah | country: SYR | geonames: 173811 | lat: 36.50237 | lon: 40.74772 | feature: PPLA
place latakia | country: SYR | geonames: 173576 | lat: 35.53125 | lon: 35.79088 | feature: PPLA
place tartus | country: SYR | geonames: 163345 | lat: 34.88902 | lon: 35.88659 | feature: PPLA
place sweida | country: SYR | geonames: 172408 | lat: 32.70896 | lon: 36.56951 | feature: PPLA
place quneitra | country: SYR | geonames: 173334 | lat: 33.12595 | lon: 35.82461 | feature: PPLA
place qamishli | country: SYR | lat: 37.05 | lon: 41.23 | feature: REGION
place afrin | country: SYR | lat: 36.51 | lon: 36.87 | feature: REGION
place kobani | country: SYR | lat: 36.89 | lon: 38.35 | feature: REGION
place manbij | country: SYR | lat: 36.53 | lon: 37.95 | feature: REGION
place jarablus | country: SYR | lat: 36.82 | lon: 38.01 | feature: REGION
place palmyra | country: SYR | lat: 34.55 | lon: 38.27 | feature: REGION
place zabadani | country: SYR | lat: 33.72 | lon: 36.10 | feature: REGION
place douma | country: SYR | geonames: 170592 | lat: 33.57175 | lon: 36.4027 | feature: PPLA2
place ghouta | country: SYR | lat: 33.50 | lon: 36.40 | feature: REGION
place qalamoun | country: SYR | lat: 33.95 | lon: 36.60 | feature: REGION
place rural-damascus | country: SYR | lat: 33.6 | lon: 36.6 | feature: REGION
place aleppo-countryside | country: SYR | lat: 36.3 | lon: 37.2 | feature: REGION
place jisr-al-shughour | country: SYR | lat: 35.81 | lon: 36.32 | feature: REGION
place ariha | country: SYR | lat: 35.81 | lon: 36.61 | feature: REGION
place tal-abyad | country: SYR | lat: 36.70 | lon: 38.96 | feature: REGION
place ras-al-ain | country: SYR | lat: 36.85 | lon: 40.07 | feature: REGION
place abu-kamal | country: SYR | lat: 34.45 | lon: 40.92 | feature: REGION
place al-bab | country: SYR | geonames: 174018 | lat: 36.37051 | lon: 37.5157 | feature: PPLA2
place maarat-al-numan | country: SYR | lat: 35.65 | lon: 36.68 | feature: REGION
place khan-sheikhoun | country: SYR | lat: 35.44 | lon: 36.65 | feature: REGION
place al-ghab | country: SYR | lat: 35.5 | lon: 36.3 | feature: REGION
place daraya | country: SYR | lat: 33.46 | lon: 36.24 | feature: REGION
place madaya | country: SYR | lat: 33.69 | lon: 36.10 | feature: REGION
place yarmouk | country: SYR | lat: 33.47 | lon: 36.30 | feature: REGION
place jobar | country: SYR | lat: 33.53 | lon: 36.34 | feature: REGION
place nubl-and-zahraa | country: SYR | lat: 36.37 | lon: 37.00 | feature: REGION
place fuaa | country: SYR | lat: 35.98 | lon: 36.71 | feature: REGION
place kefraya | country: SYR | lat: 35.99 | lon: 36.69 | feature: REGION
place qusayr | country: SYR | lat: 34.51 | lon: 36.58 | feature: REGION
place golan | country: SYR | lat: 33.0 | lon: 35.75 | feature: REGION
place azaz | country: SYR | lat: 36.59 | lon: 37.04 | feature: REGION
place northern-syria | country: SYR | lat: 36.3 | lon: 38.0 | feature: REGION
place southern-syria | country: SYR | lat: 32.8 | lon: 36.3 | feature: REGION
place eastern-syria | country: SYR | lat: 35.3 | lon: 40.3 | feature: REGION
place mosul | country: IRQ | geonames: 99072 | lat: 36.335 | lon: 43.11889 | feature: PPLA
place basra | country: IRQ | geonames: 99532 | lat: 30.50852 | lon: 47.7804 | feature: PPLA
place erbil | country: IRQ | geonames: 95446 | lat: 36.19117 | lon: 44.00943 | feature: PPLA
place kirkuk | country: IRQ | geonames: 94787 | lat: 35.46806 | lon: 44.39222 | feature: PPLA
place anbar | country: IRQ | lat: 33.0 | lon: 41.5 | feature: REGION
place ramadi | country: IRQ | geonames: 98717 | lat: 33.42056 | lon: 43.30778 | feature: PPLA
place fallujah | country: IRQ | geonames: 99454 | lat: 33.34913 | lon: 43.78599 | feature: PPLA2
place tikrit | country: IRQ | geonames: 90150 | lat: 34.61581 | lon: 43.67861 | feature: PPLA
place salahuddin | country: IRQ | lat: 34.5 | lon: 43.6 | feature: REGION
place nineveh | country: IRQ | lat: 36.0 | lon: 42.4 | feature: REGION
place diyala | country: IRQ | lat: 33.9 | lon: 45.0 | feature: REGION
place baquba | country: IRQ | geonames: 97990 | lat: 33.75403 | lon: 44.60518 | feature: PPLA
place najaf | country: IRQ | geonames: 98860 | lat: 32.02594 | lon: 44.34625 | feature: PPLA
place karbala | country: IRQ | geonames: 94824 | lat: 32.61603 | lon: 44.02488 | feature: PPLA
place samarra | country: IRQ | geonames: 91597 | lat: 34.1959 | lon: 43.88568 | feature: PPL
place baiji | country: IRQ | lat: 34.93 | lon: 43.49 | feature: REGION
place sulaymaniyah | country: IRQ | geonames: 98463 | lat: 35.56496 | lon: 45.4329 | feature: PPLA
place dohuk | country: IRQ | geonames: 96994 | lat: 36.86608 | lon: 42.9879 | feature: PPLA
place sinjar | country: IRQ | lat: 36.32 | lon: 41.86 | feature: REGION
place tal-afar | country: IRQ | lat: 36.38 | lon: 42.45 | feature: REGION
place hilla | country: IRQ | geonames: 99347 | lat: 32.46367 | lon: 44.41963 | feature: PPLA
place babil | country: IRQ | lat: 32.5 | lon: 44.5 | feature: REGION
place nasiriyah | country: IRQ | geonames: 98854 | lat: 31.05799 | lon: 46.25726 | feature: PPLA
place dhi-qar | country: IRQ | lat: 31.2 | lon: 46.2 | feature: REGION
place amara | country: IRQ | geonames: 99608 | lat: 31.83561 | lon: 47.14483 | feature: PPLA
place maysan | country: IRQ | lat: 31.9 | lon: 47.0 | feature: REGION
place wasit | country: IRQ | lat: 32.7 | lon: 45.8 | feature: REGION
place kut | country: IRQ | geonames: 99131 | lat: 32.5128 | lon: 45.81817 | feature: PPLA
place diwaniyah | country: IRQ | geonames: 99762 | lat: 31.99289 | lon: 44.92552 | feature: PPLA
place samawah | country: IRQ | geonames: 98530 | lat: 31.33198 | lon: 45.2944 | feature: PPLA
place muthanna | country: IRQ | lat: 30.5 | lon: 45.3 | feature: REGION
place heet | country: IRQ | lat: 33.64 | lon: 42.83 | feature: REGION
place haditha | country: IRQ | lat: 34.14 | lon: 42.38 | feature: REGION
place al-qaim | country: IRQ | lat: 34.37 | lon: 41.09 | feature: REGION
place rutba | country: IRQ | lat: 33.04 | lon: 40.28 | feature: REGION
place abu-ghraib | country: IRQ | geonames: 100077 | lat: 33.30563 | lon: 44.18477 | feature: PPLA2
place tarmiya | country: IRQ | lat: 33.67 | lon: 44.40 | feature: REGION
place tuz-khurmatu | country: IRQ | lat: 34.88 | lon: 44.63 | feature: REGION
place jalawla | country: IRQ | lat: 34.27 | lon: 45.17 | feature: REGION
place khanaqin | country: IRQ | lat: 34.35 | lon: 45.39 | feature: REGION
place makhmour | country: IRQ | lat: 35.77 | lon: 43.58 | feature: REGION
place hawija | country: IRQ | lat: 35.32 | lon: 43.77 | feature: REGION
place shirqat | country: IRQ | lat: 35.51 | lon: 43.24 | feature: REGION
place qayyarah | country: IRQ | lat: 35.80 | lon: 43.30 | feature: REGION
place sadr-city | country: IRQ | lat: 33.39 | lon: 44.46 | feature: REGION
place green-zone | country: IRQ | lat: 33.31 | lon: 44.39 | feature: REGION
place zakho | country: IRQ | lat: 37.14 | lon: 42.69 | feature: REGION
place qandil | country: IRQ | lat: 36.55 | lon: 45.00 | feature: REGION
place northern-iraq | country: IRQ | lat: 36.5 | lon: 44.0 | feature: REGION
place western-iraq | country: IRQ | lat: 33.3 | lon: 41.5 | feature: REGION
place southern-iraq | country: IRQ | lat: 31.0 | lon: 46.5 | feature: REGION
place sidon | country: LBN | geonames: 268064 | lat: 33.55751 | lon: 35.37148 | feature: PPLA
place tyre | country: LBN | geonames: 267008 | lat: 33.27333 | lon: 35.19389 | feature: PPLA2
place baalbek | country: LBN | geonames: 277130 | lat: 34.00583 | lon: 36.21806 | feature: PPLA
place zahle | country: LBN | geonames: 266045 | lat: 33.84675 | lon: 35.90203 | feature: PPLA
place nabatieh | country: LBN | lat: 33.38 | lon: 35.48 | feature: REGION
place arsal | country: LBN | lat: 34.18 | lon: 36.42 | feature: REGION
place bekaa | country: LBN | lat: 33.9 | lon: 36.0 | feature: REGION
place south-lebanon | country: LBN | lat: 33.3 | lon: 35.4 | feature: REGION
place dahiyeh | country: LBN | lat: 33.85 | lon: 35.51 | feature: REGION
place ain-al-hilweh | country: LBN | lat: 33.54 | lon: 35.38 | feature: REGION
place mount-lebanon | country: LBN | lat: 33.8 | lon: 35.6 | feature: REGION
place akkar | country: LBN | lat: 34.5 | lon: 36.2 | feature: REGION
place nahr-al-bared | country: LBN | lat: 34.51 | lon: 35.96 | feature: REGION
place shebaa-farms | country: LBN | lat: 33.32 | lon: 35.68 | feature: REGION
place naqoura | country: LBN | lat: 33.12 | lon: 35.14 | feature: REGION
place gaza | country: PSE | geonames: 281133 | lat: 31.50161 | lon: 34.46672 | feature: PPLA
place east-jerusalem | country: PSE | geonames: 7303419 | lat: 31.78336 | lon: 35.23388 | feature: PPLX
place west-bank | country: PSE | lat: 32.0 | lon: 35.25 | feature: REGION
place nablus | country: PSE | geonames: 282615 | lat: 32.22111 | lon: 35.25444 | feature: PPLA2
place hebron | country: PSE | geonames: 285066 | lat: 31.52935 | lon: 35.0938 | feature: PPLA2
place jenin | country: PSE | lat: 32.46 | lon: 35.30 | feature: REGION
place tulkarm | country: PSE | lat: 32.31 | lon: 35.03 | feature: REGION
place qalqilya | country: PSE | lat: 32.19 | lon: 34.98 | feature: REGION
place bethlehem | country: PSE | lat: 31.71 | lon: 35.20 | feature: REGION
place jericho | country: PSE | geonames: 284899 | lat: 31.86667 | lon: 35.45 | feature: PPLA
place rafah | country: PSE | geonames: 281102 | lat: 31.29722 | lon: 34.24357 | feature: PPLA2
place khan-younis | country: PSE | geonames: 281124 | lat: 31.34018 | lon: 34.30627 | feature: PPLA2
place jabalia | country: PSE | geonames: 281129 | lat: 31.5272 | lon: 34.48347 | feature: PPL
place deir-al-balah | country: PSE | lat: 31.42 | lon: 34.35 | feature: REGION
place beit-lahiya | country: PSE | lat: 31.55 | lon: 34.50 | feature: REGION
place beit-hanoun | country: PSE | lat: 31.54 | lon: 34.54 | feature: REGION
place salfit | country: PSE | lat: 32.08 | lon: 35.18 | feature: REGION
place tubas | country: PSE | lat: 32.32 | lon: 35.37 | feature: REGION
place al-aqsa | country: PSE | lat: 31.78 | lon: 35.24 | feature: REGION
place rafah-crossing | country: PSE | lat: 31.25 | lon: 34.26 | feature: REGION
place bilin | country: PSE | lat: 31.93 | lon: 35.07 | feature: REGION
place nilin | country: PSE | lat: 31.95 | lon: 35.02 | feature: REGION
place haifa | country: ISR | geonames: 294801 | lat: 32.81303 | lon: 34.99928 | feature: PPLA
place jaffa | country: ISR | geonames: 293253 | lat: 32.05043 | lon: 34.75224 | feature: PPLX
place jerusalem | country: ISR | geonames: 281184 | lat: 31.76904 | lon: 35.21633 | feature: PPLA
place ashkelon | country: ISR | geonames: 295620 | lat: 31.66926 | lon: 34.57149 | feature: PPL
place ashdod | country: ISR | geonames: 295629 | lat: 31.79213 | lon: 34.64966 | feature: PPL
place beersheba | country: ISR | geonames: 295530 | lat: 31.25181 | lon: 34.7913 | feature: PPLA
place eilat | country: ISR | lat: 29.56 | lon: 34.95 | feature: REGION
place nazareth | country: ISR | geonames: 294098 | lat: 32.70087 | lon: 35.29719 | feature: PPLA
place negev | country: ISR | lat: 30.8 | lon: 34.8 | feature: REGION
place galilee | country: ISR | lat: 32.9 | lon: 35.4 | feature: REGION
place sderot | country: ISR | lat: 31.52 | lon: 34.60 | feature: REGION
place acre | country: ISR | lat: 32.93 | lon: 35.08 | feature: REGION
place kerem-shalom | country: ISR | lat: 31.23 | lon: 34.28 | feature: REGION
place dimona | country: ISR | lat: 31.07 | lon: 35.03 | feature: REGION
place safed | country: ISR | lat: 32.97 | lon: 35.50 | feature: REGION
place alexandria | country: EGY | geonames: 361058 | lat: 31.20176 | lon: 29.91582 | feature: PPLA
place giza | country: EGY | geonames: 360995 | lat: 30.00944 | lon: 31.20861 | feature: PPLA
place sinai | country: EGY | lat: 29.5 | lon: 33.8 | feature: REGION
place south-sinai | country: EGY | lat: 28.6 | lon: 34.0 | feature: REGION
place arish | country: EGY | geonames: 361546 | lat: 31.13159 | lon: 33.79844 | feature: PPLA
place sheikh-zuweid | country: EGY | lat: 31.22 | lon: 34.11 | feature: REGION
place suez | country: EGY | geonames: 359796 | lat: 29.97371 | lon: 32.52627 | feature: PPLA
place suez-canal | country: EGY | lat: 30.46 | lon: 32.35 | feature: REGION
place port-said | country: EGY | geonames: 358619 | lat: 31.26531 | lon: 32.3019 | feature: PPLA
place ismailia | country: EGY | geonames: 361055 | lat: 30.60427 | lon: 32.27225 | feature: PPLA
place sharm-el-sheikh | country: EGY | lat: 27.92 | lon: 34.33 | feature: REGION
place hurghada | country: EGY | geonames: 361291 | lat: 27.25738 | lon: 33.81291 | feature: PPLA
place luxor | country: EGY | geonames: 360502 | lat: 25.69893 | lon: 32.6421 | feature: PPLA
place aswan | country: EGY | geonames: 359792 | lat: 24.09082 | lon: 32.89942 | feature: PPLA
place assiut | country: EGY | geonames: 359783 | lat: 27.18096 | lon: 31.18368 | feature: PPLA
place mansoura | country: EGY | geonames: 360761 | lat: 31.03637 | lon: 31.38069 | feature: PPLA
place tanta | country: EGY | geonames: 347497 | lat: 30.78847 | lon: 31.00192 | feature: PPLA
place mahalla | country: EGY | geonames: 360829 | lat: 30.97063 | lon: 31.1669 | feature: PPL
place fayoum | country: EGY | geonames: 361320 | lat: 29.30995 | lon: 30.8418 | feature: PPLA
place damietta | country: EGY | geonames: 358048 | lat: 31.41648 | lon: 31.81332 | feature: PPLA
place beni-suef | country: EGY | geonames: 359173 | lat: 29.07441 | lon: 31.09785 | feature: PPLA
place minya | country: EGY | geonames: 360686 | lat: 28.09193 | lon: 30.75813 | feature: PPLA
place sohag | country: EGY | geonames: 347796 | lat: 26.55695 | lon: 31.69478 | feature: PPLA
place qena | country: EGY | geonames: 350550 | lat: 26.16418 | lon: 32.72671 | feature: PPLA
place zagazig | country: EGY | geonames: 359493 | lat: 30.58768 | lon: 31.502 | feature: PPLA
place kafr-el-sheikh | country: EGY | geonames: 354502 | lat: 31.11174 | lon: 30.93991 | feature: PPLA
place marsa-matruh | country: EGY | geonames: 352733 | lat: 31.3529 | lon: 27.23725 | feature: PPLA
place salloum | country: EGY | lat: 31.57 | lon: 25.16 | feature: REGION
place tahrir-square | country: EGY | lat: 30.04 | lon: 31.24 | feature: REGION
place rabaa-al-adawiya | country: EGY | lat: 30.07 | lon: 31.33 | feature: REGION
place halaib | country: EGY | lat: 22.22 | lon: 36.65 | feature: REGION
place el-alamein | country: EGY | lat: 30.83 | lon: 28.95 | feature: REGION
place taba | country: EGY | lat: 29.49 | lon: 34.90 | feature: REGION
place benghazi | country: LBY | geonames: 88319 | lat: 32.11486 | lon: 20.06859 | feature: PPLA
place misrata | country: LBY | geonames: 2214846 | lat: 32.37535 | lon: 15.09254 | feature: PPLA
place sirte | country: LBY | geonames: 2210554 | lat: 31.20892 | lon: 16.58866 | feature: PPLA
place derna | country: LBY | geonames: 87205 | lat: 32.76704 | lon: 22.63669 | feature: PPLA
place tobruk | country: LBY | geonames: 81302 | lat: 32.08963 | lon: 23.95385 | feature: PPLA
place sabha | country: LBY | geonames: 2212775 | lat: 27.03766 | lon: 14.42832 | feature: PPLA
place zawiya | country: LBY | geonames: 2216885 | lat: 32.75222 | lon: 12.72778 | feature: PPL
place zuwara | country: LBY | geonames: 2208425 | lat: 32.9312 | lon: 12.08199 | feature: PPLA
place ajdabiya | country: LBY | geonames: 89113 | lat: 30.75545 | lon: 20.22625 | feature: PPLA
place brega | country: LBY | lat: 30.41 | lon: 19.57 | feature: REGION
place ras-lanuf | country: LBY | lat: 30.50 | lon: 18.53 | feature: REGION
place es-sider | country: LBY | lat: 30.64 | lon: 18.35 | feature: REGION
place sabratha | country: LBY | lat: 32.79 | lon: 12.49 | feature: REGION
place tarhuna | country: LBY | lat: 32.43 | lon: 13.63 | feature: REGION
place bani-walid | country: LBY | lat: 31.76 | lon: 14.01 | feature: REGION
place gharyan | country: LBY | geonames: 2217362 | lat: 32.17222 | lon: 13.02028 | feature: PPLA
place zintan | country: LBY | lat: 31.93 | lon: 12.25 | feature: REGION
place kufra | country: LBY | lat: 24.18 | lon: 23.29 | feature: REGION
place ghat | country: LBY | lat: 24.96 | lon: 10.18 | feature: REGION
place jufra | country: LBY | lat: 29.1 | lon: 15.9 | feature: REGION
place bayda | country: LBY | geonames: 89055 | lat: 32.76272 | lon: 21.75506 | feature: PPLA
place cyrenaica | country: LBY | lat: 31.0 | lon: 22.5 | feature: REGION
place fezzan | country: LBY | lat: 26.5 | lon: 14.0 | feature: REGION
place nawfaliya | country: LBY | lat: 30.78 | lon: 17.83 | feature: REGION
place darfur | country: SDN | lat: 13.5 | lon: 25.0 | feature: REGION
place omdurman | country: SDN | geonames: 365137 | lat: 15.64453 | lon: 32.47773 | feature: PPL
place nyala | country: SDN | geonames: 369004 | lat: 12.04888 | lon: 24.88069 | feature: PPLA
place el-fasher | country: SDN | geonames: 379555 | lat: 13.62793 | lon: 25.34936 | feature: PPLA
place port-sudan | country: SDN | geonames: 377039 | lat: 19.61745 | lon: 37.21644 | feature: PPLA
place kassala | country: SDN | geonames: 372753 | lat: 15.45099 | lon: 36.39998 | feature: PPLA
place el-obeid | country: SDN | geonames: 379003 | lat: 13.18421 | lon: 30.21669 | feature: PPLA
place kordofan | country: SDN | lat: 13.0 | lon: 29.7 | feature: REGION
place south-kordofan | country: SDN | lat: 11.2 | lon: 30.2 | feature: REGION
place blue-nile | country: SDN | lat: 11.3 | lon: 34.0 | feature: REGION
place wad-madani | country: SDN | geonames: 364103 | lat: 14.40118 | lon: 33.51989 | feature: PPLA
place el-geneina | country: SDN | geonames: 379303 | lat: 13.45262 | lon: 22.44725 | feature: PPLA
place kadugli | country: SDN | geonames: 373141 | lat: 11.01111 | lon: 29.71833 | feature: PPLA
place abyei | country: SDN | lat: 9.59 | lon: 28.44 | feature: REGION
place damazin | country: SDN | geonames: 380174 | lat: 11.7891 | lon: 34.3592 | feature: PPLA
place atbara | country: SDN | geonames: 378231 | lat: 17.70217 | lon: 33.98638 | feature: PPL
place gedaref | country: SDN | geonames: 379062 | lat: 14.03493 | lon: 35.38344 | feature: PPLA
place khartoum-north | country: SDN | geonames: 379251 | lat: 15.64925 | lon: 32.53458 | feature: PPL
place malakal | country: SSD | geonames: 370737 | lat: 9.53342 | lon: 31.66049 | feature: PPLA
place bor | country: SSD | geonames: 377241 | lat: 6.20889 | lon: 31.55861 | feature: PPLA
place bentiu | country: SSD | lat: 9.26 | lon: 29.80 | feature: REGION
place wau | country: SSD | geonames: 363885 | lat: 7.70111 | lon: 27.98972 | feature: PPLA
place upper-nile | country: SSD | lat: 9.8 | lon: 32.5 | feature: REGION
place jonglei | country: SSD | lat: 7.4 | lon: 32.4 | feature: REGION
place jeddah | country: SAU | geonames: 105343 | lat: 21.49012 | lon: 39.18624 | feature: PPL
place mecca | country: SAU | geonames: 104515 | lat: 21.42664 | lon: 39.82563 | feature: PPLA
place medina | country: SAU | geonames: 109223 | lat: 24.46861 | lon: 39.61417 | feature: PPLA
place dammam | country: SAU | geonames: 110336 | lat: 26.43442 | lon: 50.10326 | feature: PPLA
place dhahran | country: SAU | lat: 26.29 | lon: 50.11 | feature: REGION
place khobar | country: SAU | geonames: 109323 | lat: 26.27944 | lon: 50.20833 | feature: PPL
place qatif | country: SAU | lat: 26.56 | lon: 50.00 | feature: REGION
place taif | country: SAU | geonames: 107968 | lat: 21.27028 | lon: 40.41583 | feature: PPL
place abha | country: SAU | geonames: 110690 | lat: 18.21639 | lon: 42.50528 | feature: PPLA
place jazan | country: SAU | geonames: 105299 | lat: 16.88917 | lon: 42.55111 | feature: PPLA
place najran | country: SAU | geonames: 103630 | lat: 17.49326 | lon: 44.12766 | feature: PPLA
place asir | country: SAU | lat: 18.8 | lon: 42.7 | feature: REGION
place tabuk | country: SAU | geonames: 101628 | lat: 28.3998 | lon: 36.57151 | feature: PPLA
place hail | country: SAU | geonames: 106281 | lat: 27.52188 | lon: 41.69073 | feature: PPLA
place buraydah | country: SAU | geonames: 107304 | lat: 26.32599 | lon: 43.97497 | feature: PPLA
place qassim | country: SAU | lat: 26.2 | lon: 43.5 | feature: REGION
place al-ahsa | country: SAU | lat: 25.38 | lon: 49.59 | feature: REGION
place hofuf | country: SAU | geonames: 109571 | lat: 25.36467 | lon: 49.58764 | feature: PPL
place yanbu | country: SAU | geonames: 100425 | lat: 24.08954 | lon: 38.0618 | feature: PPL
place jubail | country: SAU | geonames: 109435 | lat: 27.0174 | lon: 49.62251 | feature: PPL
place khamis-mushait | country: SAU | geonames: 105072 | lat: 18.3 | lon: 42.73333 | feature: PPL
place arar | country: SAU | geonames: 108512 | lat: 30.97531 | lon: 41.03808 | feature: PPLA
place sakaka | country: SAU | geonames: 102527 | lat: 29.96974 | lon: 40.20641 | feature: PPLA
place al-bahah | country: SAU | geonames: 109953 | lat: 20.01288 | lon: 41.46767 | feature: PPLA
place hafar-al-batin | country: SAU | geonames: 106297 | lat: 28.43279 | lon: 45.97077 | feature: PPL
place rabuah | country: SAU | lat: 17.35 | lon: 43.45 | feature: REGION
place ras-tanura | country: SAU | lat: 26.71 | lon: 50.06 | feature: REGION
place abqaiq | country: SAU | lat: 25.93 | lon: 49.67 | feature: REGION
place mina | country: SAU | lat: 21.41 | lon: 39.89 | feature: REGION
place eastern-province | country: SAU | lat: 24.0 | lon: 50.0 | feature: REGION
place dhahran-al-janub | country: SAU | lat: 17.67 | lon: 43.51 | feature: REGION
place diriyah | country: SAU | lat: 24.73 | lon: 46.58 | feature: REGION
place neom | country: SAU | lat: 28.0 | lon: 35.2 | feature: REGION
place alula | country: SAU | lat: 26.62 | lon: 37.92 | feature: REGION
place awamiya | country: SAU | lat: 26.58 | lon: 49.98 | feature: REGION
place al-qunfudhah | country: SAU | lat: 19.13 | lon: 41.08 | feature: REGION
place bisha | country: SAU | lat: 20.00 | lon: 42.60 | feature: REGION
place sharurah | country: SAU | lat: 17.49 | lon: 47.11 | feature: REGION
place sabya | country: SAU | lat: 17.15 | lon: 42.63 | feature: REGION
place samtah | country: SAU | lat: 16.60 | lon: 42.94 | feature: REGION
place al-qudaih | country: SAU | lat: 26.57 | lon: 49.99 | feature: REGION
place al-kharj | country: SAU | geonames: 109353 | lat: 24.15541 | lon: 47.33457 | feature: PPL
place unaizah | country: SAU | geonames: 101732 | lat: 26.1 | lon: 44 | feature: PPL
place az-zulfi | country: SAU | geonames: 107781 | lat: 26.29945 | lon: 44.81542 | feature: PPL
place al-tuwal | country: SAU | lat: 16.53 | lon: 42.97 | feature: REGION
place umluj | country: SAU | lat: 25.02 | lon: 37.27 | feature: REGION
place al-majmaah | country: SAU | lat: 25.90 | lon: 45.35 | feature: REGION
place khafji | country: SAU | lat: 28.44 | lon: 48.49 | feature: REGION
place al-wadiah | country: SAU | lat: 17.35 | lon: 47.10 | feature: REGION
place dubai | country: ARE | geonames: 292223 | lat: 25.07725 | lon: 55.30927 | feature: PPLA
place sharjah | country: ARE | geonames: 292672 | lat: 25.3342 | lon: 55.41221 | feature: PPLA
place ajman | country: ARE | geonames: 292932 | lat: 25.40177 | lon: 55.47878 | feature: PPLA
place ras-al-khaimah | country: ARE | geonames: 291074 | lat: 25.78953 | lon: 55.9432 | feature: PPLA
place fujairah | country: ARE | geonames: 292878 | lat: 25.11641 | lon: 56.34141 | feature: PPLA
place umm-al-quwain | country: ARE | geonames: 290594 | lat: 25.56473 | lon: 55.55517 | feature: PPLA
place al-ain | country: ARE | geonames: 292913 | lat: 24.19167 | lon: 55.76056 | feature: PPL
place jebel-ali | country: ARE | geonames: 11524601 | lat: 25.00255 | lon: 55.10811 | feature: PPL
place al-udeid | country: QAT | lat: 25.12 | lon: 51.32 | feature: REGION
place lusail | country: QAT | lat: 25.42 | lon: 51.49 | feature: REGION
place ras-laffan | country: QAT | lat: 25.91 | lon: 51.55 | feature: REGION
place ahmadi | country: KWT | geonames: 285839 | lat: 29.07694 | lon: 48.08389 | feature: PPLA
place hawalli | country: KWT | geonames: 285629 | lat: 29.33278 | lon: 48.02861 | feature: PPLA
place sawaber | country: KWT | lat: 29.38 | lon: 48.00 | feature: REGION
place bubiyan | country: KWT | lat: 29.78 | lon: 48.20 | feature: REGION
place farwaniya | country: KWT | lat: 29.28 | lon: 47.96 | feature: REGION
place sitra | country: BHR | lat: 26.15 | lon: 50.62 | feature: REGION
place muharraq | country: BHR | geonames: 290332 | lat: 26.25722 | lon: 50.61194 | feature: PPL
place sakhir | country: BHR | lat: 26.03 | lon: 50.51 | feature: REGION
place sar | country: BHR | lat: 26.19 | lon: 50.49 | feature: REGION
place salalah | country: OMN | geonames: 286621 | lat: 17.01505 | lon: 54.09237 | feature: PPLA
place sohar | country: OMN | geonames: 286282 | lat: 24.34745 | lon: 56.70937 | feature: PPLA
place duqm | country: OMN | lat: 19.66 | lon: 57.70 | feature: REGION
place nizwa | country: OMN | geonames: 286987 | lat: 22.93333 | lon: 57.53333 | feature: PPLA
place musandam | country: OMN | lat: 26.1 | lon: 56.25 | feature: REGION
place dhofar | country: OMN | lat: 17.5 | lon: 54.0 | feature: REGION
place irbid | country: JOR | geonames: 248946 | lat: 32.55556 | lon: 35.85 | feature: PPLA
place zarqa | country: JOR | geonames: 250090 | lat: 32.07275 | lon: 36.08796 | feature: PPLA
place aqaba | country: JOR | geonames: 250774 | lat: 29.52667 | lon: 35.00778 | feature: PPLA
place karak | country: JOR | lat: 31.18 | lon: 35.70 | feature: REGION
place maan | country: JOR | geonames: 248382 | lat: 30.19624 | lon: 35.73405 | feature: PPLA
place mafraq | country: JOR | geonames: 250582 | lat: 32.34289 | lon: 36.20804 | feature: PPLA
place ramtha | country: JOR | geonames: 250336 | lat: 32.55873 | lon: 36.00816 | feature: PPLA2
place zaatari | country: JOR | lat: 32.29 | lon: 36.33 | feature: REGION
place dead-sea | country: JOR | lat: 31.5 | lon: 35.48 | feature: REGION
place petra | country: JOR | lat: 30.33 | lon: 35.44 | feature: REGION
place jerash | country: JOR | geonames: 248875 | lat: 32.28082 | lon: 35.89929 | feature: PPLA
place salt | country: JOR | geonames: 250258 | lat: 32.03917 | lon: 35.72722 | feature: PPLA
place azraq | country: JOR | lat: 31.83 | lon: 36.82 | feature: REGION
place tafila | country: JOR | geonames: 250198 | lat: 30.83752 | lon: 35.60442 | feature: PPLA
place madaba | country: JOR | geonames: 248370 | lat: 31.71599 | lon: 35.79392 | feature: PPLA
place sousse | country: TUN | geonames: 2464915 | lat: 35.82539 | lon: 10.63699 | feature: PPLA
place sfax | country: TUN | geonames: 2467454 | lat: 34.74056 | lon: 10.76028 | feature: PPLA
place kairouan | country: TUN | geonames: 2473449 | lat: 35.6781 | lon: 10.09633 | feature: PPLA
place ben-guerdane | country: TUN | lat: 33.14 | lon: 11.22 | feature: REGION
place kasserine | country: TUN | geonames: 2473457 | lat: 35.16758 | lon: 8.83651 | feature: PPLA
place sidi-bouzid | country: TUN | geonames: 2465840 | lat: 35.03823 | lon: 9.48494 | feature: PPLA
place gafsa | country: TUN | geonames: 2468353 | lat: 34.425 | lon: 8.78417 | feature: PPLA
place chaambi | country: TUN | lat: 35.20 | lon: 8.68 | feature: REGION
place ras-jedir | country: TUN | lat: 33.15 | lon: 11.56 | feature: REGION
place tataouine | country: TUN | geonames: 2464701 | lat: 32.92967 | lon: 10.45177 | feature: PPLA
place bizerte | country: TUN | geonames: 2472706 | lat: 37.27442 | lon: 9.87391 | feature: PPLA
place medenine | country: TUN | geonames: 2469473 | lat: 33.35495 | lon: 10.50548 | feature: PPLA
place gabes | country: TUN | geonames: 2468369 | lat: 33.88146 | lon: 10.0982 | feature: PPLA
place bardo | country: TUN | lat: 36.81 | lon: 10.13 | feature: REGION
place jendouba | country: TUN | geonames: 2470088 | lat: 36.50114 | lon: 8.78024 | feature: PPLA
place monastir | country: TUN | geonames: 2473493 | lat: 35.77799 | lon: 10.82617 | feature: PPLA
place oran | country: DZA | geonames: 2485926 | lat: 35.69906 | lon: -0.63588 | feature: PPLA
place constantine | country: DZA | geonames: 2501152 | lat: 36.365 | lon: 6.61472 | feature: PPLA
place annaba | country: DZA | geonames: 2506999 | lat: 36.9 | lon: 7.76667 | feature: PPLA
place tizi-ouzou | country: DZA | geonames: 2475744 | lat: 36.71182 | lon: 4.04591 | feature: PPLA
place ghardaia | country: DZA | geonames: 2496049 | lat: 32.49094 | lon: 3.67347 | feature: PPLA
place tamanrasset | country: DZA | geonames: 2478216 | lat: 22.785 | lon: 5.52278 | feature: PPLA
place tindouf | country: DZA | geonames: 2476301 | lat: 27.67111 | lon: -8.14743 | feature: PPLA
place ain-defla | country: DZA | geonames: 2508228 | lat: 36.26405 | lon: 1.9679 | feature: PPLA
place setif | country: DZA | geonames: 2481700 | lat: 36.19112 | lon: 5.41373 | feature: PPLA
place batna | country: DZA | geonames: 2505572 | lat: 35.55597 | lon: 6.17414 | feature: PPLA
place blida | country: DZA | geonames: 2503769 | lat: 36.47004 | lon: 2.8277 | feature: PPLA
place bejaia | country: DZA | geonames: 2505329 | lat: 36.75587 | lon: 5.08433 | feature: PPLA
place in-amenas | country: DZA | lat: 28.04 | lon: 9.56 | feature: REGION
place tlemcen | country: DZA | geonames: 2475687 | lat: 34.87833 | lon: -1.315 | feature: PPLA
place jijel | country: DZA | geonames: 2492913 | lat: 36.821 | lon: 5.76352 | feature: PPLA
place kabylie | country: DZA | lat: 36.6 | lon: 4.6 | feature: REGION
place casablanca | country: MAR | geonames: 2553604 | lat: 33.58831 | lon: -7.61138 | feature: PPLA
place marrakesh | country: MAR | geonames: 2542997 | lat: 31.63416 | lon: -7.99994 | feature: PPLA
place fez | country: MAR | geonames: 2548885 | lat: 34.03313 | lon: -5.00028 | feature: PPLA
place tangier | country: MAR | geonames: 2530335 | lat: 35.76727 | lon: -5.79975 | feature: PPLA
place agadir | country: MAR | geonames: 2561668 | lat: 30.42018 | lon: -9.59815 | feature: PPLA
place meknes | country: MAR | geonames: 2542715 | lat: 33.89352 | lon: -5.54727 | feature: PPLA2
place oujda | country: MAR | geonames: 2540483 | lat: 34.68139 | lon: -1.90858 | feature: PPLA
place tetouan | country: MAR | geonames: 2528910 | lat: 35.57845 | lon: -5.36837 | feature: PPLA2
place skhirat | country: MAR | lat: 33.85 | lon: -7.03 | feature: REGION
place laayoune | country: MAR | lat: 27.15 | lon: -13.20 | feature: REGION
place dakhla | country: MAR | lat: 23.70 | lon: -15.94 | feature: REGION
place guerguerat | country: MAR | lat: 21.43 | lon: -16.96 | feature: REGION
place nador | country: MAR | geonames: 2541479 | lat: 35.16813 | lon: -2.93352 | feature: PPLA3
place al-hoceima | country: MAR | geonames: 2558545 | lat: 35.25165 | lon: -3.93723 | feature: PPLA2
place el-jadida | country: MAR | geonames: 2550078 | lat: 33.25682 | lon: -8.50882 | feature: PPL
place kenitra | country: MAR | geonames: 2544571 | lat: 34.26101 | lon: -6.5802 | feature: PPLA
place nouadhibou | country: MRT | geonames: 2377457 | lat: 20.94188 | lon: -17.03842 | feature: PPLA
place kiffa | country: MRT | geonames: 2378538 | lat: 16.62073 | lon: -11.40208 | feature: PPLA
place nema | country: MRT | geonames: 2377539 | lat: 16.61702 | lon: -7.25649 | feature: PPLA
place kismayo | country: SOM | geonames: 55671 | lat: -0.35817 | lon: 42.54536 | feature: PPLA
place baidoa | country: SOM | geonames: 64536 | lat: 3.11383 | lon: 43.6498 | feature: PPLA
place hargeisa | country: SOM | geonames: 57289 | lat: 9.56 | lon: 44.06 | feature: REGION
place bosaso | country: SOM | geonames: 64013 | lat: 11.28421 | lon: 49.18158 | feature: PPLA
place lower-shabelle | country: SOM | lat: 1.9 | lon: 44.5 | feature: REGION
place galkayo | country: SOM | geonames: 59611 | lat: 6.76972 | lon: 47.43083 | feature: PPLA
place beledweyne | country: SOM | geonames: 64460 | lat: 4.73583 | lon: 45.20361 | feature: PPLA
place istanbul | country: TUR | geonames: 745044 | lat: 41.01384 | lon: 28.94966 | feature: PPLA
place izmir | country: TUR | geonames: 311046 | lat: 38.41273 | lon: 27.13838 | feature: PPLA
place antalya | country: TUR | geonames: 323777 | lat: 36.90812 | lon: 30.69556 | feature: PPLA
place diyarbakir | country: TUR | geonames: 316541 | lat: 37.91363 | lon: 40.21721 | feature: PPLA
place suruc | country: TUR | lat: 36.98 | lon: 38.43 | feature: REGION
place kilis | country: TUR | geonames: 307864 | lat: 36.71611 | lon: 37.115 | feature: PPLA
place gaziantep | country: TUR | geonames: 314830 | lat: 37.05944 | lon: 37.3825 | feature: PPLA
place sanliurfa | country: TUR | lat: 37.16 | lon: 38.79 | feature: REGION
place hatay | country: TUR | lat: 36.4 | lon: 36.2 | feature: REGION
place adana | country: TUR | geonames: 325363 | lat: 36.98615 | lon: 35.32531 | feature: PPLA
place incirlik | country: TUR | lat: 37.00 | lon: 35.43 | feature: REGION
place sirnak | country: TUR | lat: 37.52 | lon: 42.46 | feature: REGION
place hakkari | country: TUR | geonames: 318137 | lat: 37.57444 | lon: 43.74083 | feature: PPLA
place van | country: TUR | geonames: 298117 | lat: 38.49457 | lon: 43.38323 | feature: PPLA
place bursa | country: TUR | geonames: 750269 | lat: 40.19559 | lon: 29.06013 | feature: PPLA
place mardin | country: TUR | geonames: 304797 | lat: 37.31309 | lon: 40.74357 | feature: PPLA
place batman | country: TUR | geonames: 321836 | lat: 37.88738 | lon: 41.13221 | feature: PPLA
place mersin | country: TUR | geonames: 304531 | lat: 36.81196 | lon: 34.63886 | feature: PPLA
place agri | country: TUR | geonames: 309647 | lat: 39.71467 | lon: 43.04015 | feature: PPLA
place tunceli | country: TUR | geonames: 298846 | lat: 39.09921 | lon: 39.54351 | feature: PPLA
place bingol | country: TUR | geonames: 321082 | lat: 38.88472 | lon: 40.49389 | feature: PPLA
place bodrum | country: TUR | lat: 37.03 | lon: 27.43 | feature: REGION
place trabzon | country: TUR | geonames: 738648 | lat: 41.005 | lon: 39.72694 | feature: PPLA
place cizre | country: TUR | lat: 37.33 | lon: 42.19 | feature: REGION
place konya | country: TUR | geonames: 306571 | lat: 37.87135 | lon: 32.48464 | feature: PPLA
place iskenderun | country: TUR | geonames: 311111 | lat: 36.58718 | lon: 36.17347 | feature: PPLA2
place southeastern-turkey | country: TUR | lat: 37.7 | lon: 40.5 | feature: REGION
place afyon | country: TUR | lat: 38.76 | lon: 30.54 | feature: REGION
place suruc-tur | country: TUR | lat: 36.98 | lon: 38.43 | feature: REGION
place silopi | country: TUR | lat: 37.25 | lon: 42.47 | feature: REGION
place nusaybin | country: TUR | lat: 37.07 | lon: 41.22 | feature: REGION
place lice | country: TUR | lat: 38.46 | lon: 40.65 | feature: REGION
place isfahan | country: IRN | geonames: 418863 | lat: 32.65246 | lon: 51.67462 | feature: PPLA
place mashhad | country: IRN | geonames: 124665 | lat: 36.29807 | lon: 59.60567 | feature: PPLA
place shiraz | country: IRN | geonames: 115019 | lat: 29.61031 | lon: 52.53113 | feature: PPLA
place tabriz | country: IRN | geonames: 113646 | lat: 38.08 | lon: 46.2919 | feature: PPLA
place qom | country: IRN | geonames: 119208 | lat: 34.6401 | lon: 50.8764 | feature: PPLA
place ahvaz | country: IRN | geonames: 144448 | lat: 31.31901 | lon: 48.6842 | feature: PPLA
place bushehr | country: IRN | geonames: 139817 | lat: 28.96887 | lon: 50.83657 | feature: PPLA
place natanz | country: IRN | lat: 33.51 | lon: 51.92 | feature: REGION
place fordo | country: IRN | lat: 34.88 | lon: 50.99 | feature: REGION
place arak | country: IRN | geonames: 143127 | lat: 34.09493 | lon: 49.69809 | feature: PPLA
place parchin | country: IRN | lat: 35.52 | lon: 51.77 | feature: REGION
place bandar-abbas | country: IRN | geonames: 141681 | lat: 27.1865 | lon: 56.2808 | feature: PPLA
place kermanshah | country: IRN | geonames: 128226 | lat: 34.31417 | lon: 47.065 | feature: PPLA
place sistan-and-baluchestan | country: IRN | lat: 28.5 | lon: 60.6 | feature: REGION
place khuzestan | country: IRN | lat: 31.5 | lon: 48.9 | feature: REGION
place chabahar | country: IRN | lat: 25.29 | lon: 60.64 | feature: REGION
place iranian-kurdistan | country: IRN | lat: 35.7 | lon: 47.0 | feature: REGION
place mahabad | country: IRN | geonames: 125446 | lat: 36.7631 | lon: 45.7222 | feature: PPL
place abadan | country: IRN | geonames: 145459 | lat: 30.3392 | lon: 48.3043 | feature: PPL
place kandahar | country: AFG | geonames: 1138336 | lat: 31.61332 | lon: 65.71013 | feature: PPLA
place helmand | country: AFG | lat: 31.2 | lon: 64.0 | feature: REGION
place kunduz | country: AFG | geonames: 1135689 | lat: 36.72895 | lon: 68.857 | feature: PPLA
place herat | country: AFG | geonames: 1140026 | lat: 34.34817 | lon: 62.19967 | feature: PPLA
place jalalabad | country: AFG | geonames: 1139715 | lat: 34.42647 | lon: 70.45153 | feature: PPLA
place mazar-i-sharif | country: AFG | geonames: 1133616 | lat: 36.70904 | lon: 67.11087 | feature: PPLA
place nangarhar | country: AFG | lat: 34.3 | lon: 70.4 | feature: REGION
place ghazni | country: AFG | geonames: 1141269 | lat: 33.55391 | lon: 68.42096 | feature: PPLA
place khost | country: AFG | geonames: 1136469 | lat: 33.33951 | lon: 69.92041 | feature: PPLA
place paktia | country: AFG | lat: 33.6 | lon: 69.4 | feature: REGION
place paktika | country: AFG | lat: 32.5 | lon: 68.8 | feature: REGION
place kunar | country: AFG | lat: 34.9 | lon: 71.1 | feature: REGION
place logar | country: AFG | lat: 34.0 | lon: 69.2 | feature: REGION
place badakhshan | country: AFG | lat: 36.7 | lon: 70.8 | feature: REGION
place baghlan | country: AFG | geonames: 1147540 | lat: 36.13068 | lon: 68.70829 | feature: PPLA2
place faryab | country: AFG | lat: 36.1 | lon: 64.9 | feature: REGION
place bamiyan | country: AFG | geonames: 1147242 | lat: 34.82156 | lon: 67.82734 | feature: PPLA
place bagram | country: AFG | lat: 34.95 | lon: 69.27 | feature: REGION
place uruzgan | country: AFG | lat: 32.9 | lon: 66.2 | feature: REGION
place paktya | country: AFG | lat: 33.6 | lon: 69.4 | feature: REGION
place wardak | country: AFG | lat: 34.4 | lon: 68.4 | feature: REGION
place lashkar-gah | country: AFG | geonames: 1134720 | lat: 31.59382 | lon: 64.37161 | feature: PPLA
place torkham | country: AFG | lat: 34.12 | lon: 71.09 | feature: REGION
place panjshir | country: AFG | lat: 35.3 | lon: 69.7 | feature: REGION
place zabul | country: AFG | lat: 32.2 | lon: 67.2 | feature: REGION
place karachi | country: PAK | geonames: 1174872 | lat: 24.8608 | lon: 67.0104 | feature: PPLA
place lahore | country: PAK | geonames: 1172451 | lat: 31.558 | lon: 74.35071 | feature: PPLA
place peshawar | country: PAK | geonames: 1168197 | lat: 34.008 | lon: 71.57849 | feature: PPLA
place quetta | country: PAK | geonames: 1167528 | lat: 30.18414 | lon: 67.00141 | feature: PPLA
place rawalpindi | country: PAK | geonames: 1166993 | lat: 33.59733 | lon: 73.0479 | feature: PPLA2
place waziristan | country: PAK | lat: 32.6 | lon: 69.8 | feature: REGION
place balochistan | country: PAK | lat: 28.5 | lon: 65.5 | feature: REGION
place punjab | country: PAK | lat: 31.0 | lon: 72.5 | feature: REGION
place sindh | country: PAK | lat: 26.1 | lon: 68.6 | feature: REGION
place khyber-pakhtunkhwa | country: PAK | lat: 34.5 | lon: 72.0 | feature: REGION
place swat | country: PAK | lat: 35.2 | lon: 72.4 | feature: REGION
place gwadar | country: PAK | lat: 25.12 | lon: 62.33 | feature: REGION
place abbottabad | country: PAK | geonames: 1185056 | lat: 34.1463 | lon: 73.21168 | feature: PPLA2
place multan | country: PAK | geonames: 1169825 | lat: 30.19679 | lon: 71.47824 | feature: PPLA2
place kurram | country: PAK | lat: 33.8 | lon: 70.1 | feature: REGION
place attock | country: PAK | lat: 33.77 | lon: 72.36 | feature: REGION
place chaman | country: PAK | lat: 30.92 | lon: 66.45 | feature: REGION
place punjab-province | country: PAK | lat: 31.0 | lon: 72.5 | feature: REGION
place mumbai | country: IND | geonames: 1275339 | lat: 19.07283 | lon: 72.88261 | feature: PPLA
place kashmir | country: IND | lat: 34.1 | lon: 74.8 | feature: REGION
place kolkata | country: IND | geonames: 1275004 | lat: 22.56263 | lon: 88.36304 | feature: PPLA
place bangalore | country: IND | geonames: 1277333 | lat: 12.97194 | lon: 77.59369 | feature: PPLA
place chennai | country: IND | geonames: 1264527 | lat: 13.08784 | lon: 80.27847 | feature: PPLA
place hyderabad | country: IND | geonames: 1269843 | lat: 17.38405 | lon: 78.45636 | feature: PPLA
place gujarat | country: IND | lat: 22.7 | lon: 71.6 | feature: REGION
place uttar-pradesh | country: IND | lat: 27.1 | lon: 80.9 | feature: REGION
place srinagar | country: IND | geonames: 1255634 | lat: 34.08565 | lon: 74.80555 | feature: PPLA
place assam | country: IND | lat: 26.3 | lon: 92.9 | feature: REGION
place goa | country: IND | lat: 15.4 | lon: 74.0 | feature: REGION
place manipur | country: IND | lat: 24.7 | lon: 93.9 | feature: REGION
place nagaland | country: IND | lat: 26.1 | lon: 94.5 | feature: REGION
place kerala | country: IND | lat: 10.4 | lon: 76.4 | feature: REGION
place maharashtra | country: IND | lat: 19.5 | lon: 75.8 | feature: REGION
place ahmedabad | country: IND | geonames: 1279233 | lat: 23.02579 | lon: 72.58727 | feature: PPL
place gurdaspur | country: IND | lat: 32.04 | lon: 75.41 | feature: REGION
place ladakh | country: IND | lat: 34.2 | lon: 77.6 | feature: REGION
place west-bengal | country: IND | lat: 23.0 | lon: 87.8 | feature: REGION
place chittagong | country: BGD | geonames: 1205733 | lat: 22.3384 | lon: 91.83168 | feature: PPLA
place cox-s-bazar | country: BGD | geonames: 1336134 | lat: 21.43973 | lon: 92.00955 | feature: PPL
place jaffna | country: LKA | geonames: 1242833 | lat: 9.66845 | lon: 80.00742 | feature: PPLA
place hambantota | country: LKA | lat: 6.12 | lon: 81.12 | feature: REGION
place shanghai | country: CHN | geonames: 1796236 | lat: 31.22222 | lon: 121.45806 | feature: PPLA
place xinjiang | country: CHN | lat: 41.1 | lon: 85.2 | feature: REGION
place tibet | country: CHN | lat: 31.5 | lon: 88.0 | feature: REGION
place guangzhou | country: CHN | geonames: 1809858 | lat: 23.11667 | lon: 113.25 | feature: PPLA
place shenzhen | country: CHN | geonames: 1795565 | lat: 22.54554 | lon: 114.0683 | feature: PPLA2
place tianjin | country: CHN | geonames: 1792947 | lat: 39.14222 | lon: 117.17667 | feature: PPLA
place chongqing | country: CHN | geonames: 1814906 | lat: 29.56026 | lon: 106.55771 | feature: PPLA
place wuhan | country: CHN | geonames: 1791247 | lat: 30.58333 | lon: 114.26667 | feature: PPLA
place xi-an | country: CHN | geonames: 1790630 | lat: 34.25833 | lon: 108.92861 | feature: PPLA
place urumqi | country: CHN | geonames: 1529102 | lat: 43.80096 | lon: 87.60046 | feature: PPLA
place hangzhou | country: CHN | geonames: 1808926 | lat: 30.29365 | lon: 120.16142 | feature: PPLA
place qingdao | country: CHN | geonames: 1797929 | lat: 36.06488 | lon: 120.38042 | feature: PPLA2
place chengdu | country: CHN | geonames: 1815286 | lat: 30.66667 | lon: 104.06667 | feature: PPLA
place yiwu | country: CHN | geonames: 1814870 | lat: 29.31506 | lon: 120.07676 | feature: PPLA3
place ningxia | country: CHN | lat: 37.3 | lon: 106.2 | feature: REGION
place hainan | country: CHN | lat: 19.2 | lon: 109.7 | feature: REGION
place sichuan | country: CHN | lat: 30.6 | lon: 102.7 | feature: REGION
place yunnan | country: CHN | lat: 25.0 | lon: 101.5 | feature: REGION
place horgos | country: CHN | lat: 44.21 | lon: 80.41 | feature: REGION
place nanjing | country: CHN | geonames: 1799962 | lat: 32.06167 | lon: 118.77778 | feature: PPLA
place dalian | country: CHN | geonames: 1814087 | lat: 38.91222 | lon: 121.60222 | feature: PPL
place inner-mongolia | country: CHN | lat: 43.9 | lon: 115.1 | feature: REGION
place gansu | country: CHN | lat: 38.0 | lon: 102.0 | feature: REGION
place shandong | country: CHN | lat: 36.3 | lon: 118.3 | feature: REGION
place kashgar | country: CHN | geonames: 1280849 | lat: 39.46718 | lon: 75.98675 | feature: PPLA2
place guangxi | country: CHN | lat: 23.8 | lon: 108.8 | feature: REGION
place hebei | country: CHN | lat: 39.0 | lon: 116.1 | feature: REGION
place hunan | country: CHN | lat: 27.6 | lon: 111.7 | feature: REGION
place heilongjiang | country: CHN | lat: 48.0 | lon: 128.0 | feature: REGION
place hiroshima | country: JPN | geonames: 1862415 | lat: 34.4 | lon: 132.45 | feature: PPLA
place nagasaki | country: JPN | geonames: 1856177 | lat: 32.75 | lon: 129.88333 | feature: PPLA
place osaka | country: JPN | geonames: 1853909 | lat: 34.69379 | lon: 135.50107 | feature: PPLA
place okinawa | country: JPN | geonames: 1894616 | lat: 26.33583 | lon: 127.80139 | feature: PPLA2
place fukushima | country: JPN | geonames: 2112923 | lat: 37.75 | lon: 140.46667 | feature: PPLA
place kyoto | country: JPN | geonames: 1857910 | lat: 35.02107 | lon: 135.75385 | feature: PPLA
place busan | country: KOR | geonames: 1838524 | lat: 35.10168 | lon: 129.03004 | feature: PPLA
place incheon | country: KOR | geonames: 1843564 | lat: 37.45646 | lon: 126.70515 | feature: PPLA
place jeju | country: KOR | geonames: 1846266 | lat: 33.50972 | lon: 126.52194 | feature: PPLA
place kaesong | country: PRK | geonames: 1876373 | lat: 37.97083 | lon: 126.55444 | feature: PPLA
place yongbyon | country: PRK | lat: 39.80 | lon: 125.75 | feature: REGION
place panmunjom | country: PRK | lat: 37.96 | lon: 126.68 | feature: REGION
place almaty | country: KAZ | geonames: 1526384 | lat: 43.25249 | lon: 76.9115 | feature: PPLA
place aktau | country: KAZ | geonames: 610612 | lat: 43.66105 | lon: 51.17392 | feature: PPLA
place shymkent | country: KAZ | geonames: 1518980 | lat: 42.30988 | lon: 69.60042 | feature: PPLA
place karaganda | country: KAZ | geonames: 609655 | lat: 49.80 | lon: 73.10 | feature: REGION
place baikonur | country: KAZ | geonames: 1521368 | lat: 45.61667 | lon: 63.31667 | feature: PPLA
place atyrau | country: KAZ | geonames: 610529 | lat: 47.1048 | lon: 51.88427 | feature: PPLA
place aktobe | country: KAZ | geonames: 610611 | lat: 50.27969 | lon: 57.20718 | feature: PPLA
place pavlodar | country: KAZ | geonames: 1520240 | lat: 52.27601 | lon: 76.96881 | feature: PPLA
place turkistan | country: KAZ | lat: 43.30 | lon: 68.27 | feature: REGION
place kyzylorda | country: KAZ | geonames: 1519922 | lat: 44.85278 | lon: 65.50917 | feature: PPLA
place semipalatinsk | country: KAZ | lat: 50.41 | lon: 80.23 | feature: REGION
place khorgas | country: KAZ | lat: 44.22 | lon: 80.36 | feature: REGION
place samarkand | country: UZB | geonames: 1216265 | lat: 39.65456 | lon: 66.96445 | feature: PPLA
place bukhara | country: UZB | geonames: 1217662 | lat: 39.77026 | lon: 64.43069 | feature: PPLA
place khorezm | country: UZB | lat: 41.4 | lon: 60.8 | feature: REGION
place khiva | country: UZB | geonames: 1513604 | lat: 41.38555 | lon: 60.36408 | feature: PPLA2
place termez | country: UZB | geonames: 1215957 | lat: 37.22417 | lon: 67.27833 | feature: PPLA
place fergana | country: UZB | geonames: 1514019 | lat: 40.38421 | lon: 71.78432 | feature: PPLA
place andijan | country: UZB | geonames: 1514588 | lat: 40.78 | lon: 72.34 | feature: REGION
place karakalpakstan | country: UZB | lat: 43.2 | lon: 59.0 | feature: REGION
place awaza | country: TKM | lat: 40.05 | lon: 52.80 | feature: REGION
place turkmenbashi | country: TKM | lat: 40.02 | lon: 52.96 | feature: REGION
place mary | country: TKM | geonames: 1218667 | lat: 37.59378 | lon: 61.83031 | feature: PPLA
place osh | country: KGZ | geonames: 1527534 | lat: 40.52828 | lon: 72.7985 | feature: PPLA
place issyk-kul | country: KGZ | lat: 42.4 | lon: 77.3 | feature: REGION
place jalal-abad | country: KGZ | geonames: 1528249 | lat: 40.94498 | lon: 72.99313 | feature: PPLA
place manas | country: KGZ | lat: 43.06 | lon: 74.48 | feature: REGION
place khujand | country: TJK | geonames: 1514879 | lat: 40.28256 | lon: 69.62216 | feature: PPLA
place gorno-badakhshan | country: TJK | lat: 38.3 | lon: 73.0 | feature: REGION
place nagorno-karabakh | country: AZE | lat: 39.82 | lon: 46.75 | feature: REGION
place nakhchivan | country: AZE | lat: 39.21 | lon: 45.41 | feature: REGION
place shusha | country: AZE | lat: 39.76 | lon: 46.75 | feature: REGION
place ganja | country: AZE | geonames: 586523 | lat: 40.68157 | lon: 46.36134 | feature: PPLA
place khankendi | country: AZE | lat: 39.82 | lon: 46.76 | feature: REGION
place abkhazia | country: GEO | lat: 43.0 | lon: 41.0 | feature: REGION
place south-ossetia | country: GEO | lat: 42.3 | lon: 44.0 | feature: REGION
place batumi | country: GEO | geonames: 615532 | lat: 41.64077 | lon: 41.6306 | feature: PPLA
place st-petersburg | country: RUS | geonames: 498817 | lat: 59.93863 | lon: 30.31413 | feature: PPLA
place chechnya | country: RUS | lat: 43.4 | lon: 45.7 | feature: REGION
place dagestan | country: RUS | lat: 43.0 | lon: 47.1 | feature: REGION
place sochi | country: RUS | geonames: 491422 | lat: 43.59699 | lon: 39.72477 | feature: PPLA2
place kazan | country: RUS | geonames: 551487 | lat: 55.78874 | lon: 49.12214 | feature: PPLA
place tatarstan | country: RUS | lat: 55.4 | lon: 50.8 | feature: REGION
place vladivostok | country: RUS | geonames: 2013348 | lat: 43.10562 | lon: 131.87353 | feature: PPLA
place rostov | country: RUS | lat: 47.23 | lon: 39.70 | feature: REGION
place belgorod | country: RUS | geonames: 578072 | lat: 50.60343 | lon: 36.58091 | feature: PPLA
place kursk | country: RUS | geonames: 538560 | lat: 51.72689 | lon: 36.18457 | feature: PPLA
place novorossiysk | country: RUS | geonames: 518255 | lat: 44.73188 | lon: 37.76176 | feature: PPLA2
place astrakhan | country: RUS | geonames: 580497 | lat: 46.34968 | lon: 48.04076 | feature: PPLA
place kaliningrad | country: RUS | geonames: 554234 | lat: 54.70639 | lon: 20.51102 | feature: PPLA
place yekaterinburg | country: RUS | geonames: 1486209 | lat: 56.85733 | lon: 60.61529 | feature: PPLA
place novosibirsk | country: RUS | geonames: 1496747 | lat: 55.02259 | lon: 82.93175 | feature: PPLA
place ufa | country: RUS | geonames: 479561 | lat: 54.74306 | lon: 55.96779 | feature: PPLA
place siberia | country: RUS | lat: 60.0 | lon: 105.0 | feature: REGION
place ingushetia | country: RUS | lat: 43.1 | lon: 45.0 | feature: REGION
place grozny | country: RUS | geonames: 558418 | lat: 43.31195 | lon: 45.68895 | feature: PPLA
place volgograd | country: RUS | geonames: 472757 | lat: 48.71378 | lon: 44.4976 | feature: PPLA
place crimea | country: UKR | lat: 45.3 | lon: 34.4 | feature: REGION
place donetsk | country: UKR | geonames: 709717 | lat: 48.023 | lon: 37.80224 | feature: PPLA
place luhansk | country: UKR | geonames: 702658 | lat: 48.56814 | lon: 39.30553 | feature: PPLA
place donbas | country: UKR | lat: 48.3 | lon: 38.2 | feature: REGION
place kharkiv | country: UKR | geonames: 706483 | lat: 49.98177 | lon: 36.25475 | feature: PPLA
place odessa | country: UKR | geonames: 698740 | lat: 46.48572 | lon: 30.74383 | feature: PPLA
place mariupol | country: UKR | geonames: 701822 | lat: 47.09514 | lon: 37.54131 | feature: PPL
place lviv | country: UKR | geonames: 702550 | lat: 49.83826 | lon: 24.02324 | feature: PPLA
place zaporizhzhia | country: UKR | lat: 47.84 | lon: 35.14 | feature: REGION
place kherson | country: UKR | geonames: 706448 | lat: 46.63695 | lon: 32.61458 | feature: PPLA
place sevastopol | country: UKR | geonames: 694423 | lat: 44.60795 | lon: 33.52134 | feature: PPLA
place bakhmut | country: UKR | lat: 48.60 | lon: 38.00 | feature: REGION
place bucha | country: UKR | lat: 50.54 | lon: 30.21 | feature: REGION
place eastern-ukraine | country: UKR | lat: 48.5 | lon: 38.0 | feature: REGION
place sloviansk | country: UKR | geonames: 693468 | lat: 48.84974 | lon: 37.59739 | feature: PPL
place dnipro | country: UKR | geonames: 709930 | lat: 48.46664 | lon: 35.04066 | feature: PPLA
place chernobyl | country: UKR | lat: 51.27 | lon: 30.22 | feature: REGION
place debaltseve | country: UKR | lat: 48.34 | lon: 38.41 | feature: REGION
place mukacheve | country: UKR | lat: 48.44 | lon: 22.72 | feature: REGION
place brest | country: BLR | geonames: 629634 | lat: 52.10894 | lon: 23.71749 | feature: PPLA
place gomel | country: BLR | geonames: 627907 | lat: 52.4345 | lon: 30.9754 | feature: PPLA
place krakow | country: POL | geonames: 3094802 | lat: 50.06143 | lon: 19.93658 | feature: PPLA
place gdansk | country: POL | geonames: 3099434 | lat: 54.35227 | lon: 18.64912 | feature: PPLA
place munich | country: DEU | geonames: 2867714 | lat: 48.13743 | lon: 11.57549 | feature: PPLA
place hamburg | country: DEU | geonames: 2911298 | lat: 53.55073 | lon: 9.99302 | feature: PPLA
place frankfurt | country: DEU | geonames: 2925533 | lat: 50.11552 | lon: 8.68417 | feature: PPLA3
place cologne | country: DEU | geonames: 2886242 | lat: 50.93333 | lon: 6.95 | feature: PPLA2
place bonn | country: DEU | geonames: 2946447 | lat: 50.73438 | lon: 7.09549 | feature: PPLA3
place dusseldorf | country: DEU | geonames: 2934246 | lat: 51.22172 | lon: 6.77616 | feature: PPLA
place stuttgart | country: DEU | geonames: 2825297 | lat: 48.78232 | lon: 9.17702 | feature: PPLA
place bavaria | country: DEU | lat: 48.9 | lon: 11.4 | feature: REGION
place saxony | country: DEU | lat: 51.0 | lon: 13.4 | feature: REGION
place ramstein | country: DEU | lat: 49.44 | lon: 7.60 | feature: REGION
place dresden | country: DEU | geonames: 2935022 | lat: 51.05089 | lon: 13.73832 | feature: PPLA
place freital | country: DEU | lat: 51.00 | lon: 13.65 | feature: REGION
place marseille | country: FRA | geonames: 2995469 | lat: 43.29695 | lon: 5.38107 | feature: PPLA
place lyon | country: FRA | geonames: 2996944 | lat: 45.74906 | lon: 4.84789 | feature: PPLA
place calais | country: FRA | lat: 50.95 | lon: 1.86 | feature: REGION
place nice | country: FRA | geonames: 2990440 | lat: 43.70313 | lon: 7.26608 | feature: PPLA2
place strasbourg | country: FRA | geonames: 2973783 | lat: 48.58392 | lon: 7.74553 | feature: PPLA
place toulouse | country: FRA | geonames: 2972315 | lat: 43.60426 | lon: 1.44367 | feature: PPLA
place corsica | country: FRA | lat: 42.1 | lon: 9.1 | feature: REGION
place cannes | country: FRA | lat: 43.55 | lon: 7.01 | feature: REGION
place isere | country: FRA | lat: 45.3 | lon: 5.6 | feature: REGION
place normandy | country: FRA | lat: 49.0 | lon: 0.3 | feature: REGION
place manchester | country: GBR | geonames: 2643123 | lat: 53.48095 | lon: -2.23743 | feature: PPLA2
place birmingham | country: GBR | geonames: 2655603 | lat: 52.48142 | lon: -1.89983 | feature: PPLA2
place liverpool | country: GBR | geonames: 2644210 | lat: 53.41058 | lon: -2.97794 | feature: PPLA2
place edinburgh | country: GBR | geonames: 2650225 | lat: 55.95206 | lon: -3.19648 | feature: PPLA
place glasgow | country: GBR | geonames: 2648579 | lat: 55.86515 | lon: -4.25763 | feature: PPLA2
place belfast | country: GBR | geonames: 2655984 | lat: 54.59682 | lon: -5.92541 | feature: PPLA
place cambridge | country: GBR | geonames: 2653941 | lat: 52.2 | lon: 0.11667 | feature: PPLA2
place oxford | country: GBR | geonames: 2640729 | lat: 51.75222 | lon: -1.25596 | feature: PPLA2
place folkestone | country: GBR | lat: 51.08 | lon: 1.17 | feature: REGION
place dover | country: GBR | lat: 51.13 | lon: 1.31 | feature: REGION
place milan | country: ITA | geonames: 3173435 | lat: 45.46427 | lon: 9.18951 | feature: PPLA
place naples | country: ITA | geonames: 3172394 | lat: 40.85216 | lon: 14.26811 | feature: PPLA
place sicily | country: ITA | lat: 37.6 | lon: 14.0 | feature: REGION
place lampedusa | country: ITA | lat: 35.50 | lon: 12.61 | feature: REGION
place turin | country: ITA | geonames: 3165524 | lat: 45.07049 | lon: 7.68682 | feature: PPLA
place venice | country: ITA | geonames: 3164603 | lat: 45.43713 | lon: 12.33265 | feature: PPLA
place palermo | country: ITA | geonames: 2523920 | lat: 38.1166 | lon: 13.3636 | feature: PPLA
place sardinia | country: ITA | lat: 40.1 | lon: 9.1 | feature: REGION
place barcelona | country: ESP | geonames: 3128760 | lat: 41.38879 | lon: 2.15899 | feature: PPLA
place ceuta | country: ESP | geonames: 6362987 | lat: 35.88919 | lon: -5.32042 | feature: PPLA
place melilla | country: ESP | geonames: 2513947 | lat: 35.29369 | lon: -2.93833 | feature: PPLA
place seville | country: ESP | geonames: 2510911 | lat: 37.38283 | lon: -5.97317 | feature: PPLA
place valencia | country: ESP | geonames: 2509954 | lat: 39.47391 | lon: -0.37966 | feature: PPLA
place malaga | country: ESP | geonames: 2514256 | lat: 36.72016 | lon: -4.42034 | feature: PPLA2
place basque-country | country: ESP | lat: 43.0 | lon: -2.6 | feature: REGION
place canary-islands | country: ESP | lat: 28.3 | lon: -16.5 | feature: REGION
place porto | country: PRT | geonames: 2735943 | lat: 41.1485 | lon: -8.61097 | feature: PPLA
place rotterdam | country: NLD | geonames: 2747891 | lat: 51.9225 | lon: 4.47917 | feature: PPL
place antwerp | country: BEL | geonames: 2803138 | lat: 51.22047 | lon: 4.40026 | feature: PPL
place leuven | country: BEL | geonames: 2792482 | lat: 50.87959 | lon: 4.70093 | feature: PPL
place geneva | country: CHE | geonames: 2660646 | lat: 46.20222 | lon: 6.14569 | feature: PPLA
place zurich | country: CHE | geonames: 2657896 | lat: 47.36667 | lon: 8.55 | feature: PPLA
place lausanne | country: CHE | geonames: 2659994 | lat: 46.516 | lon: 6.63282 | feature: PPLA
place basel | country: CHE | geonames: 2661604 | lat: 47.55839 | lon: 7.57327 | feature: PPLA
place montreux | country: CHE | lat: 46.43 | lon: 6.91 | feature: REGION
place salzburg | country: AUT | geonames: 2766824 | lat: 47.79941 | lon: 13.04399 | feature: PPLA
place thessaloniki | country: GRC | geonames: 734077 | lat: 40.64072 | lon: 22.93493 | feature: PPLA
place kos | country: GRC | lat: 36.85 | lon: 27.24 | feature: REGION
place lesbos | country: GRC | lat: 39.2 | lon: 26.3 | feature: REGION
place crete | country: GRC | lat: 35.2 | lon: 24.8 | feature: REGION
place samos | country: GRC | lat: 37.75 | lon: 26.83 | feature: REGION
place idomeni | country: GRC | lat: 41.12 | lon: 22.51 | feature: REGION
place rhodes | country: GRC | lat: 36.2 | lon: 28.0 | feature: REGION
place larnaca | country: CYP | geonames: 146400 | lat: 34.9221 | lon: 33.62794 | feature: PPLA
place limassol | country: CYP | geonames: 146384 | lat: 34.68406 | lon: 33.03794 | feature: PPLA
place northern-cyprus | country: CYP | lat: 35.3 | lon: 33.5 | feature: REGION
place malmo | country: SWE | geonames: 2692969 | lat: 55.60587 | lon: 13.00073 | feature: PPLA
place gothenburg | country: SWE | geonames: 2711537 | lat: 57.70716 | lon: 11.96679 | feature: PPLA
place utoya | country: NOR | lat: 60.02 | lon: 10.25 | feature: REGION
place szeged | country: HUN | geonames: 715429 | lat: 46.253 | lon: 20.14824 | feature: PPLA
place novi-sad | country: SRB | geonames: 3194360 | lat: 45.25167 | lon: 19.83694 | feature: PPLA
place presevo | country: SRB | lat: 42.31 | lon: 21.65 | feature: REGION
place srebrenica | country: BIH | lat: 44.11 | lon: 19.30 | feature: REGION
place banja-luka | country: BIH | geonames: 3204541 | lat: 44.77879 | lon: 17.20629 | feature: PPLA
place republika-srpska | country: BIH | lat: 44.8 | lon: 17.3 | feature: REGION
place mostar | country: BIH | geonames: 3194828 | lat: 43.34333 | lon: 17.80806 | feature: PPLA2
place mitrovica | country: XKX | lat: 42.89 | lon: 20.87 | feature: REGION
place transnistria | country: MDA | lat: 47.2 | lon: 29.2 | feature: REGION
place new-york | country: USA | geonames: 5128581 | lat: 40.71427 | lon: -74.00597 | feature: PPL
place los-angeles | country: USA | geonames: 5368361 | lat: 34.05223 | lon: -118.24368 | feature: PPLA2
place chicago | country: USA | geonames: 4887398 | lat: 41.85003 | lon: -87.65005 | feature: PPLA2
place texas | country: USA | lat: 31.2 | lon: -99.3 | feature: REGION
place california | country: USA | lat: 37.2 | lon: -119.5 | feature: REGION
place florida | country: USA | lat: 28.6 | lon: -82.4 | feature: REGION
place boston | country: USA | geonames: 4930956 | lat: 42.35843 | lon: -71.05977 | feature: PPLA
place houston | country: USA | geonames: 4699066 | lat: 29.76328 | lon: -95.36327 | feature: PPLA2
place miami | country: USA | geonames: 4164138 | lat: 25.77427 | lon: -80.19366 | feature: PPLA2
place san-francisco | country: USA | geonames: 5391959 | lat: 37.77493 | lon: -122.41942 | feature: PPLA2
place guantanamo | country: USA | lat: 19.90 | lon: -75.10 | feature: REGION
place hawaii | country: USA | lat: 20.8 | lon: -156.9 | feature: REGION
place alaska | country: USA | lat: 64.0 | lon: -152.0 | feature: REGION
place ohio | country: USA | lat: 40.4 | lon: -82.8 | feature: REGION
place virginia | country: USA | lat: 37.5 | lon: -78.8 | feature: REGION
place maryland | country: USA | lat: 39.0 | lon: -76.8 | feature: REGION
place chattanooga | country: USA | geonames: 4612862 | lat: 35.04563 | lon: -85.30968 | feature: PPLA2
place ferguson | country: USA | lat: 38.74 | lon: -90.31 | feature: REGION
place charleston | country: USA | geonames: 4574324 | lat: 32.77632 | lon: -79.93275 | feature: PPLA2
place detroit | country: USA | geonames: 4990729 | lat: 42.33143 | lon: -83.04575 | feature: PPLA2
place seattle | country: USA | geonames: 5809844 | lat: 47.60621 | lon: -122.33207 | feature: PPLA2
place philadelphia | country: USA | geonames: 4560349 | lat: 39.95238 | lon: -75.16362 | feature: PPLA2
place arizona | country: USA | lat: 34.3 | lon: -111.7 | feature: REGION
place atlanta | country: USA | geonames: 4180439 | lat: 33.749 | lon: -84.38798 | feature: PPLA
place las-vegas | country: USA | geonames: 5506956 | lat: 36.17497 | lon: -115.13722 | feature: PPLA2
place pennsylvania | country: USA | lat: 40.9 | lon: -77.8 | feature: REGION
place michigan | country: USA | lat: 44.3 | lon: -85.4 | feature: REGION
place illinois | country: USA | lat: 40.0 | lon: -89.2 | feature: REGION
place new-jersey | country: USA | lat: 40.2 | lon: -74.7 | feature: REGION
place louisiana | country: USA | lat: 31.0 | lon: -92.0 | feature: REGION
place toronto | country: CAN | geonames: 6167865 | lat: 43.70643 | lon: -79.39864 | feature: PPLA
place montreal | country: CAN | geonames: 6077243 | lat: 45.50884 | lon: -73.58781 | feature: PPLA2
place quebec | country: CAN | geonames: 6325494 | lat: 46.81228 | lon: -71.21454 | feature: PPLA
place vancouver | country: CAN | geonames: 6173331 | lat: 49.24966 | lon: -123.11934 | feature: PPL
place alberta | country: CAN | lat: 55.0 | lon: -114.5 | feature: REGION
place tijuana | country: MEX | geonames: 3981609 | lat: 32.5027 | lon: -117.00371 | feature: PPLA2
place cancun | country: MEX | geonames: 3531673 | lat: 21.17429 | lon: -86.84656 | feature: PPL
place guerrero | country: MEX | lat: 17.6 | lon: -99.9 | feature: REGION
place ciudad-juarez | country: MEX | geonames: 4013708 | lat: 31.72024 | lon: -106.46084 | feature: PPLA2
place chiapas | country: MEX | lat: 16.5 | lon: -92.5 | feature: REGION
place sao-paulo | country: BRA | geonames: 3448439 | lat: -23.5475 | lon: -46.63611 | feature: PPLA
place rio-de-janeiro | country: BRA | geonames: 3451190 | lat: -22.90642 | lon: -43.18223 | feature: PPLA
place fortaleza | country: BRA | geonames: 3399415 | lat: -3.71722 | lon: -38.54306 | feature: PPLA
place belem | country: BRA | geonames: 3405870 | lat: -1.45583 | lon: -48.50444 | feature: PPLA
place rosario | country: ARG | geonames: 3838583 | lat: -32.94682 | lon: -60.63932 | feature: PPLA2
place cordoba | country: ARG | geonames: 3860259 | lat: -31.40648 | lon: -64.18853 | feature: PPLA
place medellin | country: COL | geonames: 3674962 | lat: 6.245 | lon: -75.57151 | feature: PPLA
place cali | country: COL | geonames: 3687925 | lat: 3.43054 | lon: -76.5199 | feature: PPLA
place maracaibo | country: VEN | geonames: 3633009 | lat: 10.64232 | lon: -71.61089 | feature: PPLA
place santiago-de-cuba | country: CUB | geonames: 3536729 | lat: 20.02287 | lon: -75.82171 | feature: PPLA
place tigray | country: ETH | lat: 13.8 | lon: 39.0 | feature: REGION
place amhara | country: ETH | lat: 11.5 | lon: 38.5 | feature: REGION
place oromia | country: ETH | lat: 8.5 | lon: 39.5 | feature: REGION
place ogaden | country: ETH | lat: 6.8 | lon: 44.0 | feature: REGION
place dire-dawa | country: ETH | geonames: 338832 | lat: 9.59306 | lon: 41.86611 | feature: PPLA
place benishangul-gumuz | country: ETH | lat: 10.6 | lon: 35.6 | feature: REGION
place mombasa | country: KEN | geonames: 186301 | lat: -4.05466 | lon: 39.66359 | feature: PPLA
place garissa | country: KEN | geonames: 197745 | lat: -0.45275 | lon: 39.64601 | feature: PPLA
place mandera | country: KEN | geonames: 187896 | lat: 3.93726 | lon: 41.85688 | feature: PPLA
place dadaab | country: KEN | lat: 0.06 | lon: 40.31 | feature: REGION
place lamu | country: KEN | geonames: 189741 | lat: -2.27169 | lon: 40.90201 | feature: PPLA
place westgate | country: KEN | lat: -1.26 | lon: 36.80 | feature: REGION
place entebbe | country: UGA | geonames: 233508 | lat: 0.05621 | lon: 32.47949 | feature: PPL
place arusha | country: TZA | geonames: 161325 | lat: -3.36667 | lon: 36.68333 | feature: PPLA
place zanzibar | country: TZA | geonames: 148730 | lat: -6.16394 | lon: 39.19793 | feature: PPLA
place goma | country: COD | geonames: 216281 | lat: -1.67409 | lon: 29.22845 | feature: PPLA
place north-kivu | country: COD | lat: -0.7 | lon: 29.0 | feature: REGION
place bukavu | country: COD | geonames: 217831 | lat: -2.49077 | lon: 28.84281 | feature: PPLA
place beni | country: COD | geonames: 219057 | lat: 0.49113 | lon: 29.47306 | feature: PPL
place ituri | country: COD | lat: 1.6 | lon: 29.5 | feature: REGION
place katanga | country: COD | lat: -9.0 | lon: 26.5 | feature: REGION
place lubumbashi | country: COD | geonames: 922704 | lat: -11.66089 | lon: 27.47938 | feature: PPLA
place bouar | country: CAF | geonames: 2387926 | lat: 5.93404 | lon: 15.59599 | feature: PPLA
place bambari | country: CAF | geonames: 240604 | lat: 5.76795 | lon: 20.67565 | feature: PPLA
place douala | country: CMR | geonames: 2232593 | lat: 4.04827 | lon: 9.70428 | feature: PPLA
place maroua | country: CMR | geonames: 2228373 | lat: 10.59095 | lon: 14.31593 | feature: PPLA
place fotokol | country: CMR | lat: 12.37 | lon: 14.22 | feature: REGION
place abeche | country: TCD | geonames: 245785 | lat: 13.82916 | lon: 20.8324 | feature: PPLA
place diffa | country: NER | geonames: 2445704 | lat: 13.31536 | lon: 12.61135 | feature: PPLA
place agadez | country: NER | geonames: 2448085 | lat: 16.97333 | lon: 7.99111 | feature: PPLA
place zinder | country: NER | geonames: 2437798 | lat: 13.80716 | lon: 8.9881 | feature: PPLA
place tillaberi | country: NER | geonames: 2438678 | lat: 14.20711 | lon: 1.45418 | feature: PPLA
place lagos | country: NGA | geonames: 2332459 | lat: 6.45407 | lon: 3.39467 | feature: PPLA2
place borno | country: NGA | lat: 11.8 | lon: 13.0 | feature: REGION
place maiduguri | country: NGA | geonames: 2331447 | lat: 11.84692 | lon: 13.15712 | feature: PPLA
place kano | country: NGA | geonames: 2335204 | lat: 12.00012 | lon: 8.51672 | feature: PPLA
place kaduna | country: NGA | geonames: 2335727 | lat: 10.52641 | lon: 7.43879 | feature: PPLA
place jos | country: NGA | geonames: 2335953 | lat: 9.92849 | lon: 8.89212 | feature: PPLA
place yobe | country: NGA | lat: 12.2 | lon: 11.7 | feature: REGION
place adamawa | country: NGA | lat: 9.5 | lon: 12.4 | feature: REGION
place chibok | country: NGA | lat: 10.87 | lon: 12.85 | feature: REGION
place niger-delta | country: NGA | lat: 5.3 | lon: 6.4 | feature: REGION
place zaria | country: NGA | geonames: 2317765 | lat: 11.11128 | lon: 7.7227 | feature: PPL
place gombe | country: NGA | geonames: 2340451 | lat: 10.28969 | lon: 11.16729 | feature: PPLA
place plateau-state | country: NGA | lat: 9.2 | lon: 9.5 | feature: REGION
place zamfara | country: NGA | lat: 12.1 | lon: 6.2 | feature: REGION
place damaturu | country: NGA | geonames: 2345521 | lat: 11.74697 | lon: 11.96083 | feature: PPLA
place gao | country: MLI | geonames: 2457163 | lat: 16.27167 | lon: -0.04472 | feature: PPLA
place timbuktu | country: MLI | geonames: 2449067 | lat: 16.77348 | lon: -3.00742 | feature: PPLA
place kidal | country: MLI | geonames: 2455290 | lat: 18.44345 | lon: 1.40921 | feature: PPLA
place mopti | country: MLI | geonames: 2453348 | lat: 14.4843 | lon: -4.18296 | feature: PPLA
place northern-mali | country: MLI | lat: 19.0 | lon: -1.0 | feature: REGION
place azawad | country: MLI | lat: 19.0 | lon: -1.0 | feature: REGION
place sevare | country: MLI | lat: 14.53 | lon: -4.10 | feature: REGION
place djibo | country: BFA | lat: 14.10 | lon: -1.63 | feature: REGION
place bobo-dioulasso | country: BFA | geonames: 2362344 | lat: 11.17715 | lon: -4.2979 | feature: PPLA
place casamance | country: SEN | lat: 12.9 | lon: -15.0 | feature: REGION
place johannesburg | country: ZAF | geonames: 993800 | lat: -26.20227 | lon: 28.04363 | feature: PPLA
place cape-town | country: ZAF | geonames: 3369157 | lat: -33.92584 | lon: 18.42322 | feature: PPLA
place durban | country: ZAF | geonames: 1007311 | lat: -29.8579 | lon: 31.0292 | feature: PPLA2
place cabo-delgado | country: MOZ | lat: -12.3 | lon: 39.5 | feature: REGION
place cabinda | country: AGO | geonames: 2243271 | lat: -5.56198 | lon: 12.19476 | feature: PPLA
place toamasina | country: MDG | geonames: 1053384 | lat: -18.1492 | lon: 49.40234 | feature: PPLA
place bali | country: IDN | lat: -8.4 | lon: 115.2 | feature: REGION
place aceh | country: IDN | lat: 4.2 | lon: 96.9 | feature: REGION
place sumatra | country: IDN | lat: -0.6 | lon: 101.3 | feature: REGION
place java | country: IDN | lat: -7.3 | lon: 110.0 | feature: REGION
place papua | country: IDN | lat: -4.3 | lon: 138.0 | feature: REGION
place bandung | country: IDN | geonames: 1650357 | lat: -6.92222 | lon: 107.60694 | feature: PPLA
place sulawesi | country: IDN | lat: -2.0 | lon: 120.5 | feature: REGION
place surabaya | country: IDN | geonames: 1625822 | lat: -7.24917 | lon: 112.75083 | feature: PPLA
place penang | country: MYS | lat: 5.4 | lon: 100.3 | feature: REGION
place sabah | country: MYS | lat: 5.4 | lon: 117.0 | feature: REGION
place langkawi | country: MYS | lat: 6.35 | lon: 99.80 | feature: REGION
place johor | country: MYS | lat: 2.0 | lon: 103.4 | feature: REGION
place mindanao | country: PHL | lat: 7.7 | lon: 125.0 | feature: REGION
place sulu | country: PHL | lat: 6.0 | lon: 121.0 | feature: REGION
place marawi | country: PHL | lat: 8.00 | lon: 124.29 | feature: REGION
place cebu | country: PHL | lat: 10.31 | lon: 123.89 | feature: REGION
place davao | country: PHL | geonames: 1715348 | lat: 7.07306 | lon: 125.61278 | feature: PPLA
place spratly-islands | country: PHL | lat: 9.5 | lon: 113.5 | feature: REGION
place pattani | country: THA | geonames: 1607978 | lat: 6.86814 | lon: 101.25009 | feature: PPLA
place phuket | country: THA | geonames: 1151254 | lat: 7.89059 | lon: 98.3981 | feature: PPLA
place yala | country: THA | geonames: 1604870 | lat: 6.53995 | lon: 101.28128 | feature: PPLA
place chiang-mai | country: THA | geonames: 1153671 | lat: 18.79038 | lon: 98.98468 | feature: PPLA
place narathiwat | country: THA | geonames: 1608409 | lat: 6.42639 | lon: 101.82308 | feature: PPLA
place ho-chi-minh-city | country: VNM | geonames: 1566083 | lat: 10.82302 | lon: 106.62965 | feature: PPL
place da-nang | country: VNM | geonames: 1583992 | lat: 16.06778 | lon: 108.22083 | feature: PPLA
place rakhine | country: MMR | lat: 19.8 | lon: 93.9 | feature: REGION
place mandalay | country: MMR | geonames: 1311874 | lat: 21.97473 | lon: 96.08359 | feature: PPLA
place shan-state | country: MMR | lat: 21.5 | lon: 98.0 | feature: REGION
place kachin | country: MMR | lat: 25.9 | lon: 97.5 | feature: REGION
place kokang | country: MMR | lat: 23.7 | lon: 98.6 | feature: REGION
place siem-reap | country: KHM | geonames: 1822214 | lat: 13.36179 | lon: 103.86056 | feature: PPLA
place sydney | country: AUS | geonames: 2147714 | lat: -33.86785 | lon: 151.20732 | feature: PPLA
place melbourne | country: AUS | geonames: 2158177 | lat: -37.814 | lon: 144.96332 | feature: PPLA
place brisbane | country: AUS | geonames: 2174003 | lat: -27.46794 | lon: 153.02809 | feature: PPLA
place perth | country: AUS | geonames: 2063523 | lat: -31.95224 | lon: 115.8614 | feature: PPLA
place queensland | country: AUS | lat: -22.6 | lon: 144.6 | feature: REGION
place darwin | country: AUS | geonames: 2073124 | lat: -12.46113 | lon: 130.84185 | feature: PPLA
place auckland | country: NZL | geonames: 2193733 | lat: -36.84853 | lon: 174.76349 | feature: PPLA
place christchurch | country: NZL | geonames: 2192362 | lat: -43.53333 | lon: 172.63333 | feature: PPLA
place kaohsiung | country: TWN | geonames: 1673820 | lat: 22.61626 | lon: 120.31333 | feature: PPLA

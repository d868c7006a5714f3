# Cities over 150,000 people, capitals and seats of regions; waters, straits, islands, borders, regions and sites. `feature`:
# GeoNames', and SITE, REGION, BDR (border crossing or line), DAM. A water or region of several states has no `country`.
@language all
@source   our own
@source   GeoNames cities (CC BY 4.0)
@licence  CC BY 4.0
@date     2026-11-24

place red-sea | lat: 20.0 | lon: 38.5 | feature: SEA
place mediterranean | lat: 36.0 | lon: 17.0 | feature: SEA
place arabian-gulf | lat: 26.5 | lon: 52.0 | feature: SEA
place gulf-of-aden | lat: 12.0 | lon: 47.5 | feature: GULF
place gulf-of-oman | lat: 24.8 | lon: 58.5 | feature: GULF
place arabian-sea | lat: 15.0 | lon: 64.0 | feature: SEA
place strait-of-hormuz | lat: 26.57 | lon: 56.25 | feature: STRT
place gulf-of-aqaba | lat: 28.75 | lon: 34.75 | feature: GULF
place gulf-of-suez | country: EGY | lat: 28.75 | lon: 33.0 | feature: GULF
place tiran | country: SAU | lat: 27.95 | lon: 34.55 | feature: ISL
place black-sea | lat: 43.0 | lon: 34.0 | feature: SEA
place caspian-sea | lat: 42.0 | lon: 51.0 | feature: SEA
place sea-of-azov | lat: 46.0 | lon: 36.5 | feature: SEA
place bosphorus | country: TUR | lat: 41.12 | lon: 29.07 | feature: STRT
place dardanelles | country: TUR | lat: 40.2 | lon: 26.4 | feature: STRT
place baltic-sea | lat: 58.0 | lon: 20.0 | feature: SEA
place north-sea | lat: 56.0 | lon: 3.0 | feature: SEA
place barents-sea | lat: 74.0 | lon: 36.0 | feature: SEA
place arctic-ocean | lat: 85.0 | lon: 0.0 | feature: OCN
place south-china-sea | lat: 12.0 | lon: 113.0 | feature: SEA
place east-china-sea | lat: 29.0 | lon: 125.0 | feature: SEA
place yellow-sea | lat: 36.0 | lon: 123.0 | feature: SEA
place sea-of-japan | lat: 40.0 | lon: 135.0 | feature: SEA
place taiwan-strait | lat: 24.5 | lon: 119.5 | feature: STRT
place strait-of-malacca | lat: 4.0 | lon: 100.0 | feature: STRT
place bay-of-bengal | lat: 15.0 | lon: 88.0 | feature: BAY
place indian-ocean | lat: -10.0 | lon: 75.0 | feature: OCN
place atlantic-ocean | lat: 15.0 | lon: -35.0 | feature: OCN
place pacific-ocean | lat: 0.0 | lon: -160.0 | feature: OCN
place gulf-of-guinea | lat: 2.0 | lon: 3.0 | feature: GULF
place gulf-of-mexico | lat: 25.0 | lon: -90.0 | feature: GULF
place caribbean-sea | lat: 15.0 | lon: -75.0 | feature: SEA
place panama-canal | country: PAN | lat: 9.08 | lon: -79.68 | feature: CNL
place strait-of-gibraltar | lat: 35.95 | lon: -5.5 | feature: STRT
place english-channel | lat: 50.2 | lon: -1.0 | feature: STRT
place aegean-sea | lat: 38.5 | lon: 25.0 | feature: SEA
place adriatic-sea | lat: 43.0 | lon: 15.0 | feature: SEA
place marmara-sea | country: TUR | lat: 40.7 | lon: 28.0 | feature: SEA
place aral-sea | lat: 45.0 | lon: 60.0 | feature: LK
place lake-chad | lat: 13.0 | lon: 14.0 | feature: LK
place lake-victoria | lat: -1.0 | lon: 33.0 | feature: LK
place nile | lat: 20.0 | lon: 31.0 | feature: STM
place euphrates | lat: 34.5 | lon: 41.0 | feature: STM
place tigris | lat: 34.0 | lon: 43.9 | feature: STM
place shatt-al-arab | lat: 30.3 | lon: 48.3 | feature: STM
place jordan-river | lat: 32.0 | lon: 35.55 | feature: STM
place litani | country: LBN | lat: 33.35 | lon: 35.4 | feature: STM
place amu-darya | lat: 38.5 | lon: 66.0 | feature: STM
place syr-darya | lat: 43.5 | lon: 67.0 | feature: STM
place danube | lat: 45.0 | lon: 20.0 | feature: STM
place dnipro-2 | country: UKR | lat: 48.5 | lon: 34.9 | feature: STM
place volga | country: RUS | lat: 52.0 | lon: 47.0 | feature: STM
place indus | country: PAK | lat: 28.0 | lon: 69.0 | feature: STM
place ganges | country: IND | lat: 25.0 | lon: 83.0 | feature: STM
place mekong | lat: 15.0 | lon: 105.0 | feature: STM
place yangtze | country: CHN | lat: 30.5 | lon: 112.0 | feature: STM
place yellow-river | country: CHN | lat: 36.0 | lon: 110.0 | feature: STM
place gerd | country: ETH | lat: 11.21 | lon: 35.09 | feature: DAM
place aswan-high-dam | country: EGY | lat: 23.97 | lon: 32.88 | feature: DAM
place kakhovka-dam | country: UKR | lat: 46.78 | lon: 33.37 | feature: DAM
place mosul-dam | country: IRQ | lat: 36.63 | lon: 42.82 | feature: DAM
place rogun-dam | country: TJK | lat: 38.68 | lon: 69.77 | feature: DAM
place caucasus | lat: 42.5 | lon: 45.0 | feature: REGION
place sahel | lat: 16.0 | lon: 0.0 | feature: REGION
place horn-of-africa | lat: 8.0 | lon: 45.0 | feature: REGION
place great-lakes-africa | lat: -2.0 | lon: 29.5 | feature: REGION
place balkans | lat: 43.0 | lon: 21.0 | feature: REGION
place baltics | lat: 57.0 | lon: 25.0 | feature: REGION
place levant | lat: 34.0 | lon: 37.0 | feature: REGION
place maghreb | lat: 32.0 | lon: 3.0 | feature: REGION
place indochina | lat: 16.0 | lon: 105.0 | feature: REGION
place korean-peninsula | lat: 38.5 | lon: 127.0 | feature: REGION
place arabian-peninsula | lat: 23.0 | lon: 45.0 | feature: REGION
place gaza-envelope | country: ISR | lat: 31.45 | lon: 34.5 | feature: REGION
place philadelphi | country: EGY | lat: 31.25 | lon: 34.25 | feature: REGION
place netzarim | country: PSE | lat: 31.47 | lon: 34.41 | feature: REGION
place jabalia-2 | country: PSE | lat: 31.53 | lon: 34.48 | feature: PPL
place shujaiya | country: PSE | lat: 31.50 | lon: 34.47 | feature: PPLX
place mawasi | country: PSE | lat: 31.33 | lon: 34.24 | feature: PPL
place sheikh-jarrah | country: PSE | lat: 31.79 | lon: 35.23 | feature: PPLX
place erez | country: ISR | lat: 31.56 | lon: 34.53 | feature: BDR
place allenby | country: PSE | lat: 31.87 | lon: 35.54 | feature: BDR
place bab-al-hawa | country: SYR | lat: 36.23 | lon: 36.69 | feature: BDR
place bab-al-salam | country: SYR | lat: 36.66 | lon: 37.08 | feature: BDR
place nassib | country: SYR | lat: 32.54 | lon: 36.19 | feature: BDR
place masnaa | country: LBN | lat: 33.70 | lon: 35.92 | feature: BDR
place trebil | country: IRQ | lat: 32.83 | lon: 39.02 | feature: BDR
place safwan | country: IRQ | lat: 30.11 | lon: 47.72 | feature: BDR
place arar-crossing | country: SAU | lat: 31.37 | lon: 41.44 | feature: BDR
place khosravi | country: IRN | lat: 34.38 | lon: 45.46 | feature: BDR
place ibrahim-khalil | country: IRQ | lat: 37.14 | lon: 42.56 | feature: BDR
place fishkhabour | country: IRQ | lat: 37.07 | lon: 42.38 | feature: BDR
place spin-boldak | country: AFG | lat: 31.01 | lon: 66.40 | feature: BDR
place wagah | country: PAK | lat: 31.60 | lon: 74.57 | feature: BDR
place line-of-control | lat: 34.5 | lon: 74.5 | feature: BDR
place dmz-korea | lat: 38.0 | lon: 127.0 | feature: BDR
place blue-line | country: LBN | lat: 33.1 | lon: 35.5 | feature: BDR
place durand-line | lat: 33.0 | lon: 70.0 | feature: BDR
place green-line-cyprus | country: CYP | lat: 35.17 | lon: 33.36 | feature: BDR
place lachin | country: AZE | lat: 39.64 | lon: 46.55 | feature: PPL
place zangezur | country: ARM | lat: 39.2 | lon: 46.4 | feature: REGION
place suwalki | country: POL | lat: 54.1 | lon: 23.0 | feature: REGION
place kaliningrad-region | country: RUS | lat: 54.7 | lon: 21.0 | feature: REGION
place kursk-region | country: RUS | lat: 51.7 | lon: 36.2 | feature: REGION
place belgorod-region | country: RUS | lat: 50.6 | lon: 36.6 | feature: REGION
place luhansk-region | country: UKR | lat: 48.6 | lon: 39.3 | feature: REGION
place donetsk-region | country: UKR | lat: 48.0 | lon: 37.8 | feature: REGION
place zaporizhzhia-npp | country: UKR | lat: 47.51 | lon: 34.59 | feature: SITE
place snake-island | country: UKR | lat: 45.25 | lon: 30.20 | feature: ISL
place kerch-bridge | country: UKR | lat: 45.30 | lon: 36.51 | feature: SITE
place pokrovsk | country: UKR | lat: 48.28 | lon: 37.18 | feature: PPL
place avdiivka | country: UKR | lat: 48.14 | lon: 37.74 | feature: PPL
place izium | country: UKR | lat: 49.21 | lon: 37.26 | feature: PPL
place lyman | country: UKR | lat: 48.99 | lon: 37.80 | feature: PPL
place kupiansk | country: UKR | lat: 49.71 | lon: 37.61 | feature: PPL
place irpin | country: UKR | lat: 50.52 | lon: 30.24 | feature: PPL
place bushehr-npp | country: IRN | lat: 28.83 | lon: 50.89 | feature: SITE
place arak-reactor | country: IRN | lat: 34.37 | lon: 49.24 | feature: SITE
place kharg | country: IRN | lat: 29.25 | lon: 50.31 | feature: ISL
place qeshm | country: IRN | lat: 26.85 | lon: 55.90 | feature: ISL
place abu-musa | country: ARE | lat: 25.87 | lon: 55.03 | feature: ISL
place greater-tunb | country: ARE | lat: 26.27 | lon: 55.30 | feature: ISL
place lesser-tunb | country: ARE | lat: 26.24 | lon: 55.15 | feature: ISL
place barakah | country: ARE | lat: 23.96 | lon: 52.23 | feature: SITE
place al-dhafra | country: ARE | lat: 24.25 | lon: 54.55 | feature: SITE
place jebel-ali-2 | country: ARE | lat: 25.0 | lon: 55.05 | feature: SITE
place fujairah-port | country: ARE | lat: 25.17 | lon: 56.36 | feature: SITE
place ain-al-asad | country: IRQ | lat: 33.79 | lon: 42.44 | feature: SITE
place grand-faw | country: IRQ | lat: 29.95 | lon: 48.45 | feature: SITE
place khor-abdullah | country: IRQ | lat: 29.75 | lon: 48.15 | feature: CHN
place durra-field | country: KWT | lat: 28.8 | lon: 49.1 | feature: SITE
place hmeimim | country: SYR | lat: 35.40 | lon: 35.95 | feature: SITE
place tanf | country: SYR | lat: 33.50 | lon: 38.67 | feature: SITE
place al-hol | country: SYR | lat: 36.38 | lon: 41.15 | feature: PPL
place rojava | country: SYR | lat: 36.6 | lon: 40.0 | feature: REGION
place jabal-al-arab | country: SYR | lat: 32.7 | lon: 36.6 | feature: MT
place mount-hermon | country: SYR | lat: 33.42 | lon: 35.86 | feature: MT
place syrian-coast | country: SYR | lat: 35.3 | lon: 35.95 | feature: REGION
place north-gaza | country: PSE | lat: 31.53 | lon: 34.50 | feature: REGION
place south-gaza | country: PSE | lat: 31.33 | lon: 34.30 | feature: REGION
place ras-el-hekma | country: EGY | lat: 31.18 | lon: 27.83 | feature: REGION
place new-capital-egypt | country: EGY | lat: 30.02 | lon: 31.75 | feature: PPL
place ain-sokhna | country: EGY | lat: 29.60 | lon: 32.35 | feature: PPL
place dabaa | country: EGY | lat: 31.03 | lon: 28.50 | feature: SITE
place zohr | country: EGY | lat: 32.5 | lon: 31.5 | feature: SITE
place north-sinai-region | country: EGY | lat: 30.6 | lon: 33.8 | feature: REGION
place western-desert | country: EGY | lat: 27.5 | lon: 27.5 | feature: REGION
place oil-crescent | country: LBY | lat: 30.5 | lon: 18.8 | feature: REGION
place wadi-al-shati | country: LBY | lat: 27.5 | lon: 14.0 | feature: REGION
place al-watiya | country: LBY | lat: 32.47 | lon: 11.90 | feature: SITE
place el-fasher-region | country: SDN | lat: 13.6 | lon: 25.3 | feature: REGION
place south-darfur | country: SDN | lat: 11.5 | lon: 25.0 | feature: REGION
place west-darfur | country: SDN | lat: 13.0 | lon: 22.7 | feature: REGION
place gezira-state | country: SDN | lat: 14.5 | lon: 33.5 | feature: REGION
place al-fashaga | country: SDN | lat: 14.0 | lon: 36.2 | feature: REGION
place puntland | country: SOM | lat: 9.0 | lon: 49.0 | feature: REGION
place jubaland | country: SOM | lat: 0.5 | lon: 42.0 | feature: REGION
place berbera | country: SOM | lat: 10.44 | lon: 45.01 | feature: PPL
place tindouf-camps | country: DZA | lat: 27.67 | lon: -8.13 | feature: REGION
place sahara-region | lat: 23.0 | lon: 5.0 | feature: REGION
place liptako-gourma | lat: 14.5 | lon: 0.5 | feature: REGION
place kidal-region | country: MLI | lat: 18.44 | lon: 1.41 | feature: REGION
place diffa-2 | country: NER | lat: 13.32 | lon: 12.61 | feature: PPL
place agadez-2 | country: NER | lat: 16.97 | lon: 7.99 | feature: PPL
place eastern-congo | country: COD | lat: -1.5 | lon: 29.0 | feature: REGION
place anglophone-cameroon | country: CMR | lat: 5.9 | lon: 10.1 | feature: REGION
place afar | country: ETH | lat: 11.8 | lon: 41.0 | feature: REGION
place somali-region | country: ETH | lat: 7.0 | lon: 44.0 | feature: REGION
place gambella | country: ETH | lat: 8.25 | lon: 34.59 | feature: REGION
place western-sahara-wall | country: ESH | lat: 26.0 | lon: -11.0 | feature: REGION
place scarborough | country: PHL | lat: 15.15 | lon: 117.76 | feature: ISL
place second-thomas-shoal | country: PHL | lat: 9.73 | lon: 115.87 | feature: ISL
place paracel | country: CHN | lat: 16.5 | lon: 112.0 | feature: ISL
place senkaku | country: JPN | lat: 25.75 | lon: 123.5 | feature: ISL
place dokdo | country: KOR | lat: 37.24 | lon: 131.87 | feature: ISL
place kuril | country: RUS | lat: 46.5 | lon: 151.0 | feature: ISL
place kinmen | country: TWN | lat: 24.44 | lon: 118.32 | feature: ISL
place aksai-chin | country: CHN | lat: 35.2 | lon: 79.5 | feature: REGION
place doklam | country: BTN | lat: 27.3 | lon: 89.0 | feature: REGION
place galwan | country: IND | lat: 34.7 | lon: 78.2 | feature: REGION
place siachen | country: IND | lat: 35.4 | lon: 77.1 | feature: REGION
place arunachal | country: IND | lat: 28.2 | lon: 94.7 | feature: REGION
place jammu-kashmir | country: IND | lat: 33.8 | lon: 75.5 | feature: REGION
place azad-kashmir | country: PAK | lat: 34.0 | lon: 73.8 | feature: REGION
place gilgit | country: PAK | lat: 35.9 | lon: 74.3 | feature: REGION
place pahalgam | country: IND | lat: 34.01 | lon: 75.32 | feature: PPL
place wakhan | country: AFG | lat: 37.0 | lon: 73.0 | feature: REGION
place fergana-valley | lat: 40.7 | lon: 71.7 | feature: REGION
place pamir | lat: 38.5 | lon: 73.5 | feature: MT
place tian-shan | lat: 42.0 | lon: 80.0 | feature: MT
place baikonur-2 | country: KAZ | lat: 45.97 | lon: 63.31 | feature: SITE
place tengiz | country: KAZ | lat: 46.15 | lon: 53.38 | feature: SITE
place kashagan | country: KAZ | lat: 46.25 | lon: 52.0 | feature: SITE
place irkeshtam | country: KGZ | lat: 39.68 | lon: 73.92 | feature: BDR
place torugart | country: KGZ | lat: 40.56 | lon: 75.39 | feature: BDR
place batken-region | country: KGZ | lat: 40.06 | lon: 70.82 | feature: REGION
place galkynysh | country: TKM | lat: 37.4 | lon: 62.0 | feature: SITE
place alat-port | country: AZE | lat: 39.95 | lon: 49.41 | feature: SITE
place anaklia | country: GEO | lat: 42.39 | lon: 41.57 | feature: PPL
place metsamor | country: ARM | lat: 40.18 | lon: 44.15 | feature: SITE
place akkuyu | country: TUR | lat: 36.14 | lon: 33.54 | feature: SITE
place imrali | country: TUR | lat: 40.54 | lon: 28.54 | feature: ISL
place ceyhan | country: TUR | lat: 37.03 | lon: 35.82 | feature: PPL
place kandil-mountains | country: IRQ | lat: 36.5 | lon: 45.0 | feature: MT
place ain-dara | country: SYR | lat: 36.46 | lon: 36.85 | feature: PPL
place guam-island | country: GUM | lat: 13.45 | lon: 144.78 | feature: ISL
place diego-garcia | country: IOT | lat: -7.31 | lon: 72.41 | feature: ISL
place chagos | country: IOT | lat: -6.3 | lon: 71.9 | feature: ISL
place falklands-region | country: FLK | lat: -51.8 | lon: -59.5 | feature: ISL
place essequibo | country: GUY | lat: 6.0 | lon: -59.5 | feature: REGION
place darien | country: PAN | lat: 8.0 | lon: -77.5 | feature: REGION
place amazon | lat: -5.0 | lon: -62.0 | feature: REGION
place patagonia | country: ARG | lat: -45.0 | lon: -69.0 | feature: REGION
place mar-a-lago | country: USA | lat: 26.68 | lon: -80.04 | feature: SITE
place silicon-valley | country: USA | lat: 37.4 | lon: -122.0 | feature: REGION
place vostochny | country: RUS | lat: 51.88 | lon: 128.33 | feature: SITE
place novaya-zemlya | country: RUS | lat: 74.0 | lon: 57.0 | feature: ISL
place yamal | country: RUS | lat: 68.0 | lon: 70.0 | feature: REGION
place sakhalin | country: RUS | lat: 51.0 | lon: 143.0 | feature: ISL
place kamchatka | country: RUS | lat: 57.0 | lon: 160.0 | feature: REGION
place bashkortostan | country: RUS | lat: 54.5 | lon: 56.5 | feature: REGION
place north-ossetia | country: RUS | lat: 43.0 | lon: 44.3 | feature: REGION
place kabardino | country: RUS | lat: 43.5 | lon: 43.4 | feature: REGION
place far-east-russia | country: RUS | lat: 55.0 | lon: 135.0 | feature: REGION
place altai-region | country: RUS | lat: 52.0 | lon: 85.0 | feature: REGION
place guangdong | country: CHN | lat: 23.4 | lon: 113.4 | feature: ADM1
place zhejiang | country: CHN | lat: 29.2 | lon: 120.1 | feature: ADM1
place jiangsu | country: CHN | lat: 33.0 | lon: 119.8 | feature: ADM1
place fujian | country: CHN | lat: 26.1 | lon: 118.0 | feature: ADM1
place anhui | country: CHN | lat: 31.8 | lon: 117.2 | feature: ADM1
place jiangxi | country: CHN | lat: 27.6 | lon: 115.7 | feature: ADM1
place henan | country: CHN | lat: 33.9 | lon: 113.5 | feature: ADM1
place hubei | country: CHN | lat: 31.0 | lon: 112.3 | feature: ADM1
place guizhou | country: CHN | lat: 26.8 | lon: 106.9 | feature: ADM1
place shaanxi | country: CHN | lat: 35.4 | lon: 108.9 | feature: ADM1
place shanxi | country: CHN | lat: 37.6 | lon: 112.2 | feature: ADM1
place liaoning | country: CHN | lat: 41.3 | lon: 122.8 | feature: ADM1
place jilin-province | country: CHN | lat: 43.6 | lon: 126.2 | feature: ADM1
place qinghai | country: CHN | lat: 35.7 | lon: 96.4 | feature: ADM1
place boao-town | country: CHN | lat: 19.16 | lon: 110.58 | feature: PPL
place alashankou | country: CHN | lat: 45.17 | lon: 82.57 | feature: BDR
place khunjerab | country: CHN | lat: 36.85 | lon: 75.43 | feature: BDR
place greater-bay-area | country: CHN | lat: 22.8 | lon: 113.5 | feature: REGION
place yangtze-delta | country: CHN | lat: 31.3 | lon: 120.5 | feature: REGION
place diaoyutai | country: CHN | lat: 39.91 | lon: 116.32 | feature: SITE
place great-hall | country: CHN | lat: 39.90 | lon: 116.39 | feature: SITE
place taksim | country: TUR | lat: 41.04 | lon: 28.98 | feature: SITE
place maidan | country: UKR | lat: 50.45 | lon: 30.52 | feature: SITE
place red-square | country: RUS | lat: 55.75 | lon: 37.62 | feature: SITE
place azovstal | country: UKR | lat: 47.10 | lon: 37.61 | feature: SITE
place evin | country: IRN | lat: 35.80 | lon: 51.38 | feature: SITE
place saydnaya | country: SYR | lat: 33.70 | lon: 36.33 | feature: SITE
place beirut-port | country: LBN | lat: 33.90 | lon: 35.52 | feature: SITE
place hodeidah-port | country: YEM | lat: 14.84 | lon: 42.93 | feature: SITE
place ras-issa | country: YEM | lat: 15.12 | lon: 42.60 | feature: SITE
place mayun | country: YEM | lat: 12.65 | lon: 43.42 | feature: ISL
place kamaran | country: YEM | lat: 15.35 | lon: 42.60 | feature: ISL
place hanish | country: YEM | lat: 13.75 | lon: 42.75 | feature: ISL
place farasan | country: SAU | lat: 16.75 | lon: 41.95 | feature: ISL
place arafat-site | country: SAU | lat: 21.36 | lon: 39.98 | feature: SITE
place grand-mosque | country: SAU | lat: 21.42 | lon: 39.83 | feature: SITE
place prophets-mosque | country: SAU | lat: 24.47 | lon: 39.61 | feature: SITE
place hejaz | country: SAU | lat: 23.0 | lon: 40.0 | feature: REGION
place empty-quarter | country: SAU | lat: 20.0 | lon: 51.0 | feature: REGION
place king-fahd-causeway | country: SAU | lat: 26.18 | lon: 50.32 | feature: SITE
place shaybah | country: SAU | lat: 22.51 | lon: 53.95 | feature: SITE
place yanbu-port | country: SAU | lat: 24.09 | lon: 38.06 | feature: SITE
place ghawar | country: SAU | lat: 25.4 | lon: 49.4 | feature: SITE
place north-field | country: QAT | lat: 26.5 | lon: 52.0 | feature: SITE
place south-pars | country: IRN | lat: 26.6 | lon: 52.1 | feature: SITE
place dongguan | country: CHN | geonames: 1812545 | lat: 23.01797 | lon: 113.74866 | feature: PPLA2
place foshan | country: CHN | geonames: 1811103 | lat: 23.02677 | lon: 113.13148 | feature: PPLA2
place shenyang | country: CHN | geonames: 2034937 | lat: 41.79222 | lon: 123.43278 | feature: PPLA
place suzhou | country: CHN | geonames: 1886760 | lat: 31.30408 | lon: 120.59538 | feature: PPLA2
place abidjan | country: CIV | geonames: 2293538 | lat: 5.35444 | lon: -4.00167 | feature: PPLA
place harbin | country: CHN | geonames: 2037013 | lat: 45.75 | lon: 126.65 | feature: PPLA
place hefei | country: CHN | geonames: 1808722 | lat: 31.86389 | lon: 117.28083 | feature: PPLA
place changchun | country: CHN | geonames: 2038180 | lat: 43.88 | lon: 125.32278 | feature: PPLA
place xiamen | country: CHN | geonames: 1790645 | lat: 24.47979 | lon: 118.08187 | feature: PPLA2
place surat | country: IND | geonames: 1255364 | lat: 21.19594 | lon: 72.83023 | feature: PPL
place yangon | country: MMR | geonames: 1298824 | lat: 16.80528 | lon: 96.15611 | feature: PPLA
place bao-an | country: CHN | geonames: 13308620 | lat: 22.55213 | lon: 113.88288 | feature: PPLA3
place wuxi | country: CHN | geonames: 1790923 | lat: 31.56887 | lon: 120.28857 | feature: PPLA2
place jinan | country: CHN | geonames: 1805753 | lat: 36.66833 | lon: 116.99722 | feature: PPLA
place taiyuan | country: CHN | geonames: 1793511 | lat: 37.86944 | lon: 112.56028 | feature: PPLA
place zhengzhou | country: CHN | geonames: 1784658 | lat: 34.75778 | lon: 113.64861 | feature: PPLA
place shijiazhuang | country: CHN | geonames: 1795270 | lat: 38.04139 | lon: 114.47861 | feature: PPLA
place kunming | country: CHN | geonames: 1804651 | lat: 25.03889 | lon: 102.71833 | feature: PPLA
place zhongshan | country: CHN | geonames: 6986104 | lat: 22.52306 | lon: 113.37912 | feature: PPLA2
place nanning | country: CHN | geonames: 1799869 | lat: 22.81667 | lon: 108.31667 | feature: PPLA
place shantou | country: CHN | geonames: 1795940 | lat: 23.35489 | lon: 116.67876 | feature: PPLA2
place faisalabad | country: PAK | geonames: 1179400 | lat: 31.41554 | lon: 73.08969 | feature: PPLA2
place yokohama | country: JPN | geonames: 1848354 | lat: 35.43333 | lon: 139.65 | feature: PPLA
place fuzhou | country: CHN | geonames: 1810821 | lat: 26.06139 | lon: 119.30611 | feature: PPLA
place ningbo | country: CHN | geonames: 1799397 | lat: 29.87819 | lon: 121.54945 | feature: PPLA2
place ibadan | country: NGA | geonames: 2339354 | lat: 7.37756 | lon: 3.90591 | feature: PPLA
place puyang | country: CHN | geonames: 1798425 | lat: 29.45679 | lon: 119.88872 | feature: PPLA3
place shiyan | country: CHN | geonames: 1794903 | lat: 32.6475 | lon: 110.77806 | feature: PPLA2
place tangshan | country: CHN | geonames: 1793346 | lat: 39.64381 | lon: 118.18319 | feature: PPLA2
place luliang | country: CHN | geonames: 13512505 | lat: 37.5192 | lon: 111.14436 | feature: PPLA2
place changzhou | country: CHN | geonames: 1815456 | lat: 31.77359 | lon: 119.95401 | feature: PPLA2
place zibo | country: CHN | geonames: 1785286 | lat: 36.79056 | lon: 118.06333 | feature: PPL
place pune | country: IND | geonames: 1259229 | lat: 18.51957 | lon: 73.85535 | feature: PPL
place changsha | country: CHN | geonames: 1815577 | lat: 28.19874 | lon: 112.97087 | feature: PPLA
place quezon | country: PHL | geonames: 1692192 | lat: 14.6488 | lon: 121.0509 | feature: PPLA2
place jaipur | country: IND | geonames: 1269515 | lat: 26.91962 | lon: 75.78781 | feature: PPLA
place guiyang | country: CHN | geonames: 1809461 | lat: 26.58333 | lon: 106.71667 | feature: PPLA
place lanzhou | country: CHN | geonames: 1804430 | lat: 36.05701 | lon: 103.83987 | feature: PPLA
place huizhou | country: CHN | geonames: 1806776 | lat: 23.11147 | lon: 114.41523 | feature: PPLA2
place haikou | country: CHN | geonames: 1809078 | lat: 20.03421 | lon: 110.34651 | feature: PPLA
place taichung | country: TWN | geonames: 1668399 | lat: 24.1469 | lon: 120.6839 | feature: PPLA2
place kanpur | country: IND | geonames: 1267995 | lat: 26.46523 | lon: 80.34975 | feature: PPL
place linyi | country: CHN | geonames: 1803318 | lat: 35.06306 | lon: 118.34278 | feature: PPLA2
place baoding | country: CHN | geonames: 1816971 | lat: 38.87288 | lon: 115.46246 | feature: PPLA2
place brooklyn | country: USA | geonames: 5110302 | lat: 40.6501 | lon: -73.94958 | feature: PPLA2
place guayaquil | country: ECU | geonames: 3657509 | lat: -2.19616 | lon: -79.88621 | feature: PPLA
place belo-horizonte | country: BRA | geonames: 3470127 | lat: -19.92083 | lon: -43.93778 | feature: PPLA
place salvador | country: BRA | geonames: 3450554 | lat: -12.97563 | lon: -38.49096 | feature: PPLA
place gazipur | country: BGD | geonames: 1200109 | lat: 23.99844 | lon: 90.42234 | feature: PPLA2
place wenzhou | country: CHN | geonames: 1791388 | lat: 27.99942 | lon: 120.66682 | feature: PPLA3
place haiphong | country: VNM | geonames: 1581298 | lat: 20.86481 | lon: 106.68345 | feature: PPLA
place yunfu | country: CHN | geonames: 1785725 | lat: 22.92787 | lon: 112.03809 | feature: PPLA2
place bekasi | country: IDN | geonames: 1649378 | lat: -6.2349 | lon: 106.9896 | feature: PPL
place kumasi | country: GHA | geonames: 2298890 | lat: 6.68848 | lon: -1.62443 | feature: PPLA
place gujranwala | country: PAK | geonames: 1177662 | lat: 32.15567 | lon: 74.18705 | feature: PPLA2
place huai-an | country: CHN | geonames: 1797873 | lat: 33.58861 | lon: 119.01917 | feature: PPL
place lucknow | country: IND | geonames: 1264733 | lat: 26.83928 | lon: 80.92313 | feature: PPLA
place medan | country: IDN | geonames: 1214520 | lat: 3.58333 | lon: 98.66667 | feature: PPLA
place nagpur | country: IND | geonames: 1262180 | lat: 21.14631 | lon: 79.08491 | feature: PPLA2
place daegu | country: KOR | geonames: 1835329 | lat: 35.87028 | lon: 128.59111 | feature: PPLA
place nanchang | country: CHN | geonames: 1800163 | lat: 28.68396 | lon: 115.85306 | feature: PPLA
place hohhot | country: CHN | geonames: 2036892 | lat: 40.81056 | lon: 111.65222 | feature: PPLA
place nagoya | country: JPN | geonames: 1856057 | lat: 35.18147 | lon: 136.90641 | feature: PPLA
place queens | country: USA | geonames: 5133273 | lat: 40.68149 | lon: -73.83652 | feature: PPLA2
place shaoxing | country: CHN | geonames: 1795855 | lat: 30.00237 | lon: 120.57864 | feature: PPLA3
place nantong | country: CHN | geonames: 1799722 | lat: 32.03028 | lon: 120.87472 | feature: PPLA2
place yantai | country: CHN | geonames: 1787093 | lat: 37.47649 | lon: 121.44081 | feature: PPL
place manaus | country: BRA | geonames: 3663517 | lat: -3.10194 | lon: -60.025 | feature: PPLA
place zhuhai | country: CHN | geonames: 1790437 | lat: 22.27694 | lon: 113.56778 | feature: PPLA2
place baotou | country: CHN | geonames: 2038432 | lat: 40.6516 | lon: 109.84389 | feature: PPL
place coimbatore | country: IND | geonames: 1273865 | lat: 11.00555 | lon: 76.96612 | feature: PPL
place qingyang | country: CHN | geonames: 12359313 | lat: 35.70976 | lon: 107.64455 | feature: PPLA2
place port-harcourt | country: NGA | geonames: 2324774 | lat: 4.77742 | lon: 7.0134 | feature: PPLA
place mbuji-mayi | country: COD | geonames: 209228 | lat: -6.13603 | lon: 23.58979 | feature: PPLA
place kunshan | country: CHN | geonames: 1785623 | lat: 31.37762 | lon: 120.95431 | feature: PPLA3
place al-mawsil-al-jadidah | country: IRQ | geonames: 99071 | lat: 36.33271 | lon: 43.10555 | feature: PPLX
place weifang | country: CHN | geonames: 1791681 | lat: 36.71 | lon: 119.10194 | feature: PPL
place zunyi | country: CHN | geonames: 1783621 | lat: 27.68667 | lon: 106.90722 | feature: PPLA2
place al-basrah-al-qadimah | country: IRQ | geonames: 388349 | lat: 30.50316 | lon: 47.81507 | feature: PPLX
place lianyungang | country: CHN | geonames: 10859300 | lat: 34.59845 | lon: 119.21556 | feature: PPLA2
place indore | country: IND | geonames: 1269743 | lat: 22.71792 | lon: 75.8333 | feature: PPL
place ganzhou | country: CHN | geonames: 1810638 | lat: 25.84664 | lon: 114.9326 | feature: PPLA2
place sapporo | country: JPN | geonames: 2128295 | lat: 43.06667 | lon: 141.35 | feature: PPLA
place curitiba | country: BRA | geonames: 3464975 | lat: -25.42778 | lon: -49.27306 | feature: PPLA
place jieyang | country: CHN | geonames: 1797121 | lat: 23.5418 | lon: 116.36581 | feature: PPLA2
place jilin | country: CHN | geonames: 2036502 | lat: 43.84652 | lon: 126.5608 | feature: PPLA2
place nanchong | country: CHN | geonames: 1800146 | lat: 30.79508 | lon: 106.08473 | feature: PPLA2
place tainan | country: TWN | geonames: 1668355 | lat: 22.99083 | lon: 120.21333 | feature: PPLA2
place datong | country: CHN | geonames: 2037799 | lat: 40.09361 | lon: 113.29139 | feature: PPL
place thane | country: IND | geonames: 1254661 | lat: 19.19704 | lon: 72.96355 | feature: PPL
place santa-cruz-de-la-sierra
  country: BOL
  geonames: 3904906
  lat: -17.78629
  lon: -63.18117
  feature: PPLA
place vadodara | country: IND | geonames: 1253573 | lat: 22.29941 | lon: 73.20812 | feature: PPL
place nanyang | country: CHN | geonames: 1799629 | lat: 32.99472 | lon: 112.53278 | feature: PPLA2
place bhopal | country: IND | geonames: 1275841 | lat: 23.25469 | lon: 77.40289 | feature: PPLA
place jiangmen | country: CHN | geonames: 1806299 | lat: 22.58333 | lon: 113.08333 | feature: PPLA2
place jiangyin | country: CHN | geonames: 1815251 | lat: 31.91102 | lon: 120.26302 | feature: PPLA3
place fuyang | country: CHN | geonames: 1810845 | lat: 32.9 | lon: 115.81667 | feature: PPLA2
place chaozhou | country: CHN | geonames: 1815395 | lat: 23.65396 | lon: 116.62262 | feature: PPLA2
place qingyuan | country: CHN | geonames: 1797945 | lat: 23.7 | lon: 113.03333 | feature: PPLA2
place tai-an | country: CHN | geonames: 1793724 | lat: 36.18528 | lon: 117.12 | feature: PPLA2
place soweto | country: ZAF | geonames: 953781 | lat: -26.26781 | lon: 27.85849 | feature: PPL
place puebla | country: MEX | geonames: 3521081 | lat: 19.04778 | lon: -98.20723 | feature: PPLA
place patna | country: IND | geonames: 1260086 | lat: 25.59408 | lon: 85.13563 | feature: PPLA
place xining | country: CHN | geonames: 1788852 | lat: 36.62554 | lon: 101.75739 | feature: PPLA
place changshu | country: CHN | geonames: 7283386 | lat: 31.64615 | lon: 120.74221 | feature: PPLA3
place palembang | country: IDN | geonames: 1633070 | lat: -2.91673 | lon: 104.7458 | feature: PPLA
place huainan | country: CHN | geonames: 1807681 | lat: 32.62639 | lon: 116.99694 | feature: PPL
place semarang | country: IDN | geonames: 1627896 | lat: -6.99306 | lon: 110.42083 | feature: PPLA
place recife | country: BRA | geonames: 3390760 | lat: -8.05389 | lon: -34.88111 | feature: PPLA
place phoenix | country: USA | geonames: 5308655 | lat: 33.44838 | lon: -112.07404 | feature: PPLA
place lu-an | country: CHN | geonames: 1802206 | lat: 31.73561 | lon: 116.51688 | feature: PPLA2
place valencia-ven | country: VEN | geonames: 3625549 | lat: 10.16153 | lon: -68.00044 | feature: PPLA
place ludhiana | country: IND | geonames: 1264728 | lat: 30.91204 | lon: 75.85379 | feature: PPL
place yancheng | country: CHN | geonames: 1787746 | lat: 33.3575 | lon: 120.1573 | feature: PPLA2
place fukuoka | country: JPN | geonames: 1863967 | lat: 33.6 | lon: 130.41667 | feature: PPLA
place taizhou | country: CHN | geonames: 1793505 | lat: 32.49069 | lon: 119.90812 | feature: PPLA3
place daqing | country: CHN | geonames: 2037860 | lat: 46.58333 | lon: 125 | feature: PPLA2
place wuhu | country: CHN | geonames: 1791236 | lat: 31.35259 | lon: 118.42947 | feature: PPLA2
place dazhou | country: CHN | geonames: 1813325 | lat: 31.2106 | lon: 107.46308 | feature: PPLA2
place yangzhou | country: CHN | geonames: 1787227 | lat: 32.39722 | lon: 119.43583 | feature: PPL
place guilin | country: CHN | geonames: 1809498 | lat: 25.28022 | lon: 110.29639 | feature: PPLA2
place zhaoqing | country: CHN | geonames: 1784853 | lat: 23.04893 | lon: 112.46091 | feature: PPLA2
place mianyang | country: CHN | geonames: 1800627 | lat: 31.46784 | lon: 104.68168 | feature: PPLA3
place wanzhou | country: CHN | geonames: 12358576 | lat: 30.76451 | lon: 108.39586 | feature: PPLA3
place putian | country: CHN | geonames: 1798449 | lat: 25.43944 | lon: 119.01028 | feature: PPLA2
place kawasaki | country: JPN | geonames: 1859642 | lat: 35.52056 | lon: 139.71722 | feature: PPLA2
place shangqiu | country: CHN | geonames: 1783934 | lat: 34.45 | lon: 115.65 | feature: PPL
place goiania | country: BRA | geonames: 3462377 | lat: -16.67861 | lon: -49.25389 | feature: PPLA
place san-antonio | country: USA | geonames: 4726206 | lat: 29.42412 | lon: -98.49363 | feature: PPLA2
place kobe | country: JPN | geonames: 1859171 | lat: 34.6913 | lon: 135.183 | feature: PPLA
place can-tho | country: VNM | geonames: 1586203 | lat: 10.03711 | lon: 105.78825 | feature: PPLA
place khulna | country: BGD | geonames: 1336135 | lat: 22.80979 | lon: 89.56439 | feature: PPLA
place porto-alegre | country: BRA | geonames: 3452925 | lat: -30.03283 | lon: -51.23019 | feature: PPLA
place yinchuan | country: CHN | geonames: 1786657 | lat: 38.46806 | lon: 106.27306 | feature: PPLA
place manhattan | country: USA | geonames: 5125771 | lat: 40.78343 | lon: -73.96625 | feature: PPLA2
place nashik | country: IND | geonames: 1261731 | lat: 19.99727 | lon: 73.79096 | feature: PPLA2
place daejeon | country: KOR | geonames: 1835235 | lat: 36.34913 | lon: 127.38493 | feature: PPLA
place adelaide | country: AUS | geonames: 2078025 | lat: -34.92866 | lon: 138.59863 | feature: PPLA
place quanzhou | country: CHN | geonames: 1797353 | lat: 24.91389 | lon: 118.58583 | feature: PPLA2
place madurai | country: IND | geonames: 1264521 | lat: 9.919 | lon: 78.11953 | feature: PPLA2
place jinhua | country: CHN | geonames: 1805528 | lat: 29.10678 | lon: 119.64421 | feature: PPLA2
place cixi | country: CHN | geonames: 1806602 | lat: 30.1764 | lon: 121.2457 | feature: PPLA3
place changde | country: CHN | geonames: 1791121 | lat: 29.03205 | lon: 111.69844 | feature: PPLA3
place kaifeng | country: CHN | geonames: 1804879 | lat: 34.7986 | lon: 114.30742 | feature: PPL
place anshan | country: CHN | geonames: 2038632 | lat: 41.12361 | lon: 122.99 | feature: PPL
place karaj | country: IRN | geonames: 128747 | lat: 35.83266 | lon: 50.99155 | feature: PPLA
place baoji | country: CHN | geonames: 10942359 | lat: 34.36775 | lon: 107.23705 | feature: PPLA2
place suqian | country: CHN | geonames: 1793771 | lat: 33.94917 | lon: 118.29583 | feature: PPLA2
place liuzhou | country: CHN | geonames: 1803300 | lat: 24.32405 | lon: 109.40698 | feature: PPLA2
place tirunelveli | country: IND | geonames: 1254361 | lat: 8.72742 | lon: 77.6838 | feature: PPLA2
place kayseri | country: TUR | geonames: 308464 | lat: 38.73222 | lon: 35.48528 | feature: PPLA
place zhangjiagang | country: CHN | geonames: 1787331 | lat: 31.865 | lon: 120.53889 | feature: PPLA3
place agra | country: IND | geonames: 1279259 | lat: 27.18333 | lon: 78.01667 | feature: PPLA2
place makassar | country: IDN | geonames: 1622786 | lat: -5.14861 | lon: 119.43194 | feature: PPLA
place jinjiang | country: CHN | geonames: 1797658 | lat: 24.81978 | lon: 118.57415 | feature: PPLA3
place faridabad | country: IND | geonames: 1271951 | lat: 28.41124 | lon: 77.31316 | feature: PPLA2
place bozhou | country: CHN | geonames: 1816234 | lat: 33.87722 | lon: 115.77028 | feature: PPLA2
place qujing | country: CHN | geonames: 1797318 | lat: 25.48333 | lon: 103.78333 | feature: PPL
place san-diego | country: USA | geonames: 5391811 | lat: 32.71571 | lon: -117.16472 | feature: PPLA2
place zhanjiang | country: CHN | geonames: 1784990 | lat: 21.23391 | lon: 110.38749 | feature: PPLA2
place fushun | country: CHN | geonames: 2037355 | lat: 41.88669 | lon: 123.94363 | feature: PPLA2
place gwangju | country: KOR | geonames: 1841811 | lat: 35.15472 | lon: 126.91556 | feature: PPLA
place rajkot | country: IND | geonames: 1258847 | lat: 22.29161 | lon: 70.79322 | feature: PPL
place luoyang | country: CHN | geonames: 1801792 | lat: 34.67345 | lon: 112.43684 | feature: PPLA2
place guadalajara | country: MEX | geonames: 4005539 | lat: 20.67738 | lon: -103.34749 | feature: PPLA
place the-bronx | country: USA | geonames: 5110266 | lat: 40.84985 | lon: -73.86641 | feature: PPLA2
place guankou | country: CHN | geonames: 1802875 | lat: 28.15861 | lon: 113.62709 | feature: PPLA3
place handan | country: CHN | geonames: 1808963 | lat: 36.60999 | lon: 114.48764 | feature: PPLA2
place bannu | country: PAK | geonames: 1183460 | lat: 32.98527 | lon: 70.60403 | feature: PPLA2
place yichang | country: CHN | geonames: 1786764 | lat: 30.71444 | lon: 111.28472 | feature: PPLA2
place heze | country: CHN | geonames: 1808198 | lat: 35.23929 | lon: 115.47358 | feature: PPLA2
place jamshedpur | country: IND | geonames: 1269300 | lat: 22.80278 | lon: 86.18545 | feature: PPL
place dallas | country: USA | geonames: 4684888 | lat: 32.78306 | lon: -96.80667 | feature: PPLA2
place saitama | country: JPN | geonames: 6940394 | lat: 35.90807 | lon: 139.65657 | feature: PPLA
place gorakhpur | country: IND | geonames: 1270926 | lat: 29.44768 | lon: 75.67206 | feature: PPL
place liupanshui | country: CHN | geonames: 8533133 | lat: 26.59444 | lon: 104.83333 | feature: PPL
place maoming | country: CHN | geonames: 1801180 | lat: 21.66625 | lon: 110.91364 | feature: PPLA2
place calgary | country: CAN | geonames: 5913490 | lat: 51.05011 | lon: -114.08529 | feature: PPL
place callao | country: PER | geonames: 3946083 | lat: -12.05162 | lon: -77.13452 | feature: PPLA
place qinzhou | country: CHN | geonames: 1797551 | lat: 21.98247 | lon: 108.65061 | feature: PPLA2
place luohe | country: CHN | geonames: 1801934 | lat: 33.56394 | lon: 114.04272 | feature: PPLA2
place xiangyang | country: CHN | geonames: 1790587 | lat: 32.0422 | lon: 112.14479 | feature: PPLA2
place yangjiang | country: CHN | geonames: 1806408 | lat: 21.85563 | lon: 111.96272 | feature: PPLA2
place yixing | country: CHN | geonames: 1786760 | lat: 31.36059 | lon: 119.82016 | feature: PPLA3
place xuchang | country: CHN | geonames: 1788046 | lat: 34.03189 | lon: 113.86299 | feature: PPLA2
place zigong | country: CHN | geonames: 1783745 | lat: 29.34162 | lon: 104.77689 | feature: PPL
place nizhniy-novgorod | country: RUS | geonames: 520555 | lat: 56.32867 | lon: 44.00205 | feature: PPLA
place jepara | country: IDN | geonames: 1642548 | lat: -6.5924 | lon: 110.671 | feature: PPLA2
place xuzhou | country: CHN | geonames: 10630003 | lat: 34.20442 | lon: 117.28386 | feature: PPLA2
place neijiang | country: CHN | geonames: 1799491 | lat: 29.58354 | lon: 105.06216 | feature: PPLA3
place heshan | country: CHN | geonames: 1808316 | lat: 28.56938 | lon: 112.34733 | feature: PPLA2
place kananga | country: COD | geonames: 214481 | lat: -5.89624 | lon: 22.41659 | feature: PPLA
place jining | country: CHN | geonames: 1805518 | lat: 35.405 | lon: 116.58139 | feature: PPL
place barquisimeto | country: VEN | geonames: 3648522 | lat: 10.0647 | lon: -69.35703 | feature: PPLA
place shubra-al-khaymah | country: EGY | geonames: 349076 | lat: 30.12511 | lon: 31.25053 | feature: PPLA2
place xinyang | country: CHN | geonames: 1788534 | lat: 32.12278 | lon: 114.06556 | feature: PPL
place liaocheng | country: CHN | geonames: 1803834 | lat: 36.45064 | lon: 116.00247 | feature: PPLA2
place jinzhong | country: CHN | geonames: 10942283 | lat: 37.68403 | lon: 112.75471 | feature: PPLA2
place meerut | country: IND | geonames: 1263214 | lat: 28.98002 | lon: 77.70636 | feature: PPL
place changzhi | country: CHN | geonames: 1808956 | lat: 36.18389 | lon: 113.10528 | feature: PPLA2
place tianshui | country: CHN | geonames: 1792892 | lat: 34.57952 | lon: 105.74238 | feature: PPLA3
place barranquilla | country: COL | geonames: 3689147 | lat: 10.96854 | lon: -74.78132 | feature: PPLA
place chelyabinsk | country: RUS | geonames: 1508291 | lat: 55.1611 | lon: 61.42877 | feature: PPLA
place merida | country: MEX | geonames: 3523349 | lat: 20.967 | lon: -89.62318 | feature: PPLA
place weinan | country: CHN | geonames: 1791636 | lat: 34.50355 | lon: 109.50891 | feature: PPLA2
place ghaziabad | country: IND | geonames: 1271308 | lat: 28.66535 | lon: 77.43915 | feature: PPLA2
place matola | country: MOZ | geonames: 1039854 | lat: -25.96222 | lon: 32.45889 | feature: PPLA
place dhanbad | country: IND | geonames: 1272979 | lat: 23.79759 | lon: 86.42992 | feature: PPLA2
place suwon | country: KOR | geonames: 1835553 | lat: 37.29111 | lon: 127.00889 | feature: PPLA
place kisangani | country: COD | geonames: 212730 | lat: 0.51528 | lon: 25.19099 | feature: PPLA
place jiaxing | country: CHN | geonames: 1805953 | lat: 30.7522 | lon: 120.75 | feature: PPLA2
place aurangabad | country: IND | geonames: 1278149 | lat: 19.87757 | lon: 75.34226 | feature: PPLA2
place omsk | country: RUS | geonames: 1496153 | lat: 54.99244 | lon: 73.36859 | feature: PPLA
place guarulhos | country: BRA | geonames: 3461786 | lat: -23.46278 | lon: -46.53333 | feature: PPL
place varanasi | country: IND | geonames: 1253405 | lat: 25.31668 | lon: 83.01041 | feature: PPL
place batam | country: IDN | geonames: 6295587 | lat: 1.14937 | lon: 104.02491 | feature: PPL
place jiujiang | country: CHN | geonames: 1805179 | lat: 29.70475 | lon: 116.00206 | feature: PPLA2
place samara | country: RUS | geonames: 499099 | lat: 53.20767 | lon: 50.13553 | feature: PPLA
place aba | country: NGA | geonames: 2353151 | lat: 5.10658 | lon: 7.36667 | feature: PPLA2
place amritsar | country: IND | geonames: 1278710 | lat: 31.62234 | lon: 74.87534 | feature: PPL
place anyang | country: CHN | geonames: 1785294 | lat: 36.096 | lon: 114.38278 | feature: PPLA2
place vijayawada | country: IND | geonames: 1253184 | lat: 16.50745 | lon: 80.6466 | feature: PPL
place bijie | country: CHN | geonames: 1816373 | lat: 27.30193 | lon: 105.28627 | feature: PPLA2
place monterrey | country: MEX | geonames: 3995465 | lat: 25.68435 | lon: -100.31721 | feature: PPLA
place rostov-na-donu | country: RUS | geonames: 501175 | lat: 47.21997 | lon: 39.70769 | feature: PPLA
place zhuzhou | country: CHN | geonames: 1783763 | lat: 27.83333 | lon: 113.15 | feature: PPLA2
place bogor | country: IDN | geonames: 1648473 | lat: -6.59444 | lon: 106.78917 | feature: PPL
place touba | country: SEN | geonames: 2244322 | lat: 14.85 | lon: -15.88333 | feature: PPL
place ranchi | country: IND | geonames: 1258526 | lat: 23.34316 | lon: 85.3094 | feature: PPLA
place shangrao | country: CHN | geonames: 1787858 | lat: 28.45179 | lon: 117.94287 | feature: PPLA2
place huaibei | country: CHN | geonames: 1807700 | lat: 33.97444 | lon: 116.79167 | feature: PPLA2
place meishan | country: CHN | geonames: 1800818 | lat: 30.04392 | lon: 103.83696 | feature: PPLA2
place mwanza | country: TZA | geonames: 152224 | lat: -2.51667 | lon: 32.9 | feature: PPLA
place sendai | country: JPN | geonames: 2111149 | lat: 38.26667 | lon: 140.86667 | feature: PPLA
place ulsan | country: KOR | geonames: 1833747 | lat: 35.53722 | lon: 129.31667 | feature: PPLA
place krasnoyarsk | country: RUS | geonames: 1502026 | lat: 56.03742 | lon: 92.93136 | feature: PPLA
place fuzhou-chn | country: CHN | geonames: 1810820 | lat: 27.95999 | lon: 116.33333 | feature: PPLA2
place guigang | country: CHN | geonames: 1809532 | lat: 23.11603 | lon: 109.59472 | feature: PPLA2
place jabalpur | country: IND | geonames: 1269633 | lat: 23.16697 | lon: 79.95006 | feature: PPL
place ilorin | country: NGA | geonames: 2337639 | lat: 8.49664 | lon: 4.54214 | feature: PPLA
place hengyang | country: CHN | geonames: 1808370 | lat: 26.88946 | lon: 112.61888 | feature: PPL
place prayagraj | country: IND | geonames: 1278994 | lat: 25.44478 | lon: 81.84322 | feature: PPL
place visakhapatnam | country: IND | geonames: 1253102 | lat: 17.68009 | lon: 83.20161 | feature: PPLA2
place yulin | country: CHN | geonames: 1785781 | lat: 22.6305 | lon: 110.14686 | feature: PPLA3
place jodhpur | country: IND | geonames: 1268865 | lat: 26.26841 | lon: 73.00594 | feature: PPL
place gwalior | country: IND | geonames: 1270583 | lat: 26.22983 | lon: 78.17337 | feature: PPL
place jingzhou | country: CHN | geonames: 1805540 | lat: 30.35028 | lon: 112.19028 | feature: PPLA2
place gqeberha | country: ZAF | geonames: 964420 | lat: -33.96109 | lon: 25.61494 | feature: PPLA2
place voronezh | country: RUS | geonames: 472045 | lat: 51.66833 | lon: 39.19204 | feature: PPLA
place xinxiang | country: CHN | geonames: 1788572 | lat: 35.19033 | lon: 113.80151 | feature: PPLA2
place yichun | country: CHN | geonames: 1786746 | lat: 27.83333 | lon: 114.4 | feature: PPLA2
place sokoto | country: NGA | geonames: 2322911 | lat: 13.06269 | lon: 5.24322 | feature: PPLA
place xianyang | country: CHN | geonames: 1790353 | lat: 34.33778 | lon: 108.70261 | feature: PPLA3
place mexicali | country: MEX | geonames: 3996069 | lat: 32.62781 | lon: -115.45446 | feature: PPLA
place pointe-noire | country: COG | geonames: 2255414 | lat: -4.77609 | lon: 11.86352 | feature: PPLA
place maceio | country: BRA | geonames: 3395981 | lat: -9.66583 | lon: -35.73528 | feature: PPLA
place campinas | country: BRA | geonames: 3467865 | lat: -22.90556 | lon: -47.06083 | feature: PPL
place sanya | country: CHN | geonames: 1796556 | lat: 18.25435 | lon: 109.50947 | feature: PPLA2
place rangpur | country: BGD | geonames: 1185188 | lat: 25.74664 | lon: 89.25166 | feature: PPLA
place comilla | country: BGD | geonames: 1185186 | lat: 23.46186 | lon: 91.18503 | feature: PPL
place shaoguan | country: CHN | geonames: 1795874 | lat: 24.8 | lon: 113.58333 | feature: PPLA2
place raipur | country: IND | geonames: 1258980 | lat: 21.23333 | lon: 81.63333 | feature: PPLA
place changwon | country: KOR | geonames: 1846326 | lat: 35.22806 | lon: 128.68111 | feature: PPLA
place longyan | country: CHN | geonames: 1802276 | lat: 25.07485 | lon: 117.01775 | feature: PPLA2
place yongzhou | country: CHN | geonames: 1786217 | lat: 26.42389 | lon: 111.61306 | feature: PPLA2
place zamboanga | country: PHL | geonames: 1679432 | lat: 6.91028 | lon: 122.07389 | feature: PPLA2
place huzhou | country: CHN | geonames: 1806535 | lat: 30.8703 | lon: 120.0933 | feature: PPLA2
place edmonton | country: CAN | geonames: 5946768 | lat: 53.55014 | lon: -113.46871 | feature: PPLA
place wuwei | country: CHN | geonames: 1803936 | lat: 37.92672 | lon: 102.63202 | feature: PPLA2
place jacksonville | country: USA | geonames: 4160021 | lat: 30.33218 | lon: -81.65565 | feature: PPLA2
place arequipa | country: PER | geonames: 3947322 | lat: -16.39899 | lon: -71.53747 | feature: PPLA
place fort-worth | country: USA | geonames: 4691930 | lat: 32.72541 | lon: -97.32085 | feature: PPLA2
place hanzhong | country: CHN | geonames: 1808857 | lat: 33.07507 | lon: 107.02214 | feature: PPLA2
place hezhou | country: CHN | geonames: 7576887 | lat: 24.40357 | lon: 111.56675 | feature: PPLA2
place dongying | country: CHN | geonames: 1812101 | lat: 37.46271 | lon: 118.49165 | feature: PPLA2
place luzhou | country: CHN | geonames: 1801640 | lat: 28.8903 | lon: 105.42575 | feature: PPLA2
place san-jose-usa | country: USA | geonames: 5392171 | lat: 37.33939 | lon: -121.89496 | feature: PPLA2
place meizhou | country: CHN | geonames: 1800779 | lat: 24.28859 | lon: 116.11768 | feature: PPLA2
place yueyang | country: CHN | geonames: 1927639 | lat: 29.37455 | lon: 113.09481 | feature: PPL
place laiwu | country: CHN | geonames: 1804591 | lat: 36.19278 | lon: 117.65694 | feature: PPLA3
place benxi | country: CHN | geonames: 2038300 | lat: 41.28861 | lon: 123.765 | feature: PPL
place perm | country: RUS | geonames: 511196 | lat: 58.01046 | lon: 56.25017 | feature: PPLA
place chiba | country: JPN | geonames: 2113015 | lat: 35.6 | lon: 140.11667 | feature: PPLA
place pingdingshan | country: CHN | geonames: 1798827 | lat: 33.73847 | lon: 113.30119 | feature: PPL
place sargodha | country: PAK | geonames: 1166000 | lat: 32.08586 | lon: 72.67418 | feature: PPLA2
place bengbu | country: CHN | geonames: 1816440 | lat: 32.94083 | lon: 117.36083 | feature: PPL
place sale | country: MAR | geonames: 2537763 | lat: 34.0531 | lon: -6.79846 | feature: PPL
place chandigarh | country: IND | geonames: 1274746 | lat: 30.73629 | lon: 76.7884 | feature: PPLA
place guwahati | country: IND | geonames: 1271476 | lat: 26.1844 | lon: 91.7458 | feature: PPL
place xiangtan | country: CHN | geonames: 1790492 | lat: 27.85 | lon: 112.9 | feature: PPLA2
place linfen | country: CHN | geonames: 1803567 | lat: 36.08889 | lon: 111.51889 | feature: PPL
place zhenjiang | country: CHN | geonames: 1784642 | lat: 32.21086 | lon: 119.45508 | feature: PPLA2
place enugu | country: NGA | geonames: 2343279 | lat: 6.44132 | lon: 7.49883 | feature: PPLA
place huludao | country: CHN | geonames: 2036662 | lat: 40.75243 | lon: 120.83552 | feature: PPLA2
place kitakyushu | country: JPN | geonames: 1859307 | lat: 33.85181 | lon: 130.85034 | feature: PPLA2
place baoshan | country: CHN | geonames: 1281673 | lat: 25.11626 | lon: 99.16366 | feature: PPLA2
place rui-an | country: CHN | geonames: 1797063 | lat: 27.77605 | lon: 120.65859 | feature: PPL
place mysuru | country: IND | geonames: 1262321 | lat: 12.29791 | lon: 76.63925 | feature: PPLA2
place trujillo | country: PER | geonames: 3691175 | lat: -8.11599 | lon: -79.02998 | feature: PPLA
place salem | country: IND | geonames: 1257629 | lat: 11.65376 | lon: 78.15538 | feature: PPL
place sao-luis | country: BRA | geonames: 3388368 | lat: -2.52972 | lon: -44.30278 | feature: PPLA
place cartagena | country: COL | geonames: 3687238 | lat: 10.39817 | lon: -75.49328 | feature: PPLA
place columbus | country: USA | geonames: 4509177 | lat: 39.96118 | lon: -82.99879 | feature: PPLA
place sialkot | country: PAK | geonames: 1164909 | lat: 32.49268 | lon: 74.53134 | feature: PPLA2
place charlotte | country: USA | geonames: 4460243 | lat: 35.22709 | lon: -80.84313 | feature: PPLA2
place laibin | country: CHN | geonames: 1804609 | lat: 23.74743 | lon: 109.22222 | feature: PPLA2
place warri | country: NGA | geonames: 2319133 | lat: 5.51737 | lon: 5.75006 | feature: PPLA2
place padang | country: IDN | geonames: 1633419 | lat: -0.94924 | lon: 100.35427 | feature: PPLA
place xiaogan | country: CHN | geonames: 1790254 | lat: 30.92689 | lon: 113.92221 | feature: PPLA2
place campo-grande | country: BRA | geonames: 3467747 | lat: -20.44278 | lon: -54.64639 | feature: PPLA
place ziyang | country: CHN | geonames: 1783683 | lat: 30.12108 | lon: 104.64811 | feature: PPLA2
place bahawalpur | country: PAK | geonames: 1183880 | lat: 29.39779 | lon: 71.6752 | feature: PPLA2
place quzhou | country: CHN | geonames: 1797264 | lat: 28.95944 | lon: 118.86861 | feature: PPL
place blantyre | country: MWI | geonames: 931755 | lat: -15.78499 | lon: 35.00854 | feature: PPLA
place zaozhuang | country: CHN | geonames: 1785453 | lat: 34.86472 | lon: 117.55417 | feature: PPL
place krasnodar | country: RUS | geonames: 542420 | lat: 45.04534 | lon: 38.98178 | feature: PPLA
place natal | country: BRA | geonames: 3394023 | lat: -5.795 | lon: -35.20944 | feature: PPLA
place pingxiang | country: CHN | geonames: 1798654 | lat: 27.61672 | lon: 113.85353 | feature: PPLA2
place indianapolis | country: USA | geonames: 4259418 | lat: 39.76838 | lon: -86.15804 | feature: PPLA
place gurugram | country: IND | geonames: 1270642 | lat: 28.4601 | lon: 77.02635 | feature: PPLA2
place bhubaneswar | country: IND | geonames: 1275817 | lat: 20.27241 | lon: 85.83385 | feature: PPLA
place zhoushan | country: CHN | geonames: 1886762 | lat: 29.98869 | lon: 122.20488 | feature: PPLA3
place puning | country: CHN | geonames: 1802940 | lat: 23.31072 | lon: 116.16869 | feature: PPL
place teresina | country: BRA | geonames: 3386496 | lat: -5.08917 | lon: -42.80194 | feature: PPLA
place ankang | country: CHN | geonames: 1789065 | lat: 32.68 | lon: 109.01722 | feature: PPLA2
place jalandhar | country: IND | geonames: 1268782 | lat: 31.32556 | lon: 75.57917 | feature: PPL
place langfang | country: CHN | geonames: 1804540 | lat: 39.52079 | lon: 116.71471 | feature: PPLA2
place jiaozuo | country: CHN | geonames: 1805987 | lat: 35.23925 | lon: 113.23914 | feature: PPLA2
place wanxian | country: CHN | geonames: 1791748 | lat: 30.81601 | lon: 108.37407 | feature: PPLA3
place guang-an | country: CHN | geonames: 1799194 | lat: 30.47413 | lon: 106.63696 | feature: PPLA2
place johor-bahru | country: MYS | geonames: 1732752 | lat: 1.4655 | lon: 103.7578 | feature: PPLA
place malang | country: IDN | geonames: 1636722 | lat: -7.9797 | lon: 112.6304 | feature: PPL
place saratov | country: RUS | geonames: 498677 | lat: 51.54048 | lon: 45.9901 | feature: PPLA
place weihai | country: CHN | geonames: 1791673 | lat: 37.50914 | lon: 122.11356 | feature: PPLA2
place cochabamba | country: BOL | geonames: 3919968 | lat: -17.38195 | lon: -66.15995 | feature: PPLA
place xinyu | country: CHN | geonames: 1788508 | lat: 27.80429 | lon: 114.93335 | feature: PPLA2
place pietermaritzburg | country: ZAF | geonames: 965301 | lat: -29.61679 | lon: 30.39278 | feature: PPLA
place yibin | country: CHN | geonames: 1786770 | lat: 28.7593 | lon: 104.63994 | feature: PPLA3
place naucalpan-de-juarez | country: MEX | geonames: 3522790 | lat: 19.47851 | lon: -99.23963 | feature: PPLA2
place bouake | country: CIV | geonames: 2290956 | lat: 7.69385 | lon: -5.03031 | feature: PPLA
place samarinda | country: IDN | geonames: 1629001 | lat: -0.49167 | lon: 117.14583 | feature: PPLA
place taicang | country: CHN | geonames: 1793703 | lat: 31.44778 | lon: 121.09389 | feature: PPLA3
place sakai | country: JPN | geonames: 1853195 | lat: 34.58216 | lon: 135.46653 | feature: PPLA2
place chenzhou | country: CHN | geonames: 1815059 | lat: 25.8 | lon: 113.03333 | feature: PPLA2
place duque-de-caxias | country: BRA | geonames: 3464374 | lat: -22.78556 | lon: -43.31167 | feature: PPL
place joao-pessoa | country: BRA | geonames: 3397277 | lat: -7.115 | lon: -34.86306 | feature: PPLA
place hermosillo | country: MEX | geonames: 4004898 | lat: 29.08874 | lon: -110.96677 | feature: PPLA
place bhayandar | country: IND | geonames: 1276014 | lat: 19.30157 | lon: 72.85107 | feature: PPL
place culiacan | country: MEX | geonames: 4012176 | lat: 24.80209 | lon: -107.39421 | feature: PPLA
place petaling-jaya | country: MYS | geonames: 1735158 | lat: 3.10726 | lon: 101.60671 | feature: PPLA2
place malatya | country: TUR | geonames: 304922 | lat: 38.35018 | lon: 38.31667 | feature: PPLA
place anqing | country: CHN | geonames: 1817993 | lat: 30.51365 | lon: 117.04723 | feature: PPLA2
place san-pedro-sula | country: HND | geonames: 3601782 | lat: 15.50585 | lon: -88.02588 | feature: PPLA
place xingtai | country: CHN | geonames: 1788927 | lat: 37.06217 | lon: 114.49272 | feature: PPLA2
place niigata | country: JPN | geonames: 1855431 | lat: 37.92259 | lon: 139.04125 | feature: PPLA
place hamamatsu | country: JPN | geonames: 1863289 | lat: 34.7 | lon: 137.73333 | feature: PPLA2
place kolwezi | country: COD | geonames: 922773 | lat: -10.71484 | lon: 25.46674 | feature: PPLA2
place vinh | country: VNM | geonames: 1562798 | lat: 18.67337 | lon: 105.69232 | feature: PPLA
place eskisehir | country: TUR | geonames: 315202 | lat: 39.77667 | lon: 30.52056 | feature: PPLA
place thiruvananthapuram | country: IND | geonames: 1254163 | lat: 8.4855 | lon: 76.94924 | feature: PPLA
place zhaotong | country: CHN | geonames: 1784841 | lat: 27.31667 | lon: 103.71667 | feature: PPL
place panzhihua | country: CHN | geonames: 6929460 | lat: 26.58509 | lon: 101.71276 | feature: PPLA2
place chuzhou | country: CHN | geonames: 1814757 | lat: 32.32194 | lon: 118.29778 | feature: PPLA2
place cucuta | country: COL | geonames: 3685533 | lat: 7.90745 | lon: -72.5049 | feature: PPLA
place xuancheng | country: CHN | geonames: 1788081 | lat: 30.9525 | lon: 118.75528 | feature: PPLA2
place nampula | country: MOZ | geonames: 1033356 | lat: -15.11646 | lon: 39.2666 | feature: PPLA
place shangyu | country: CHN | geonames: 1817720 | lat: 30.01556 | lon: 120.87111 | feature: PPL
place bujumbura-bdi | country: BDI | geonames: 425378 | lat: -3.38193 | lon: 29.36142 | feature: PPLA
place lodz | country: POL | geonames: 3093133 | lat: 51.77058 | lon: 19.47395 | feature: PPLA
place tyumen | country: RUS | geonames: 1488754 | lat: 57.15222 | lon: 65.52722 | feature: PPLA
place erzurum | country: TUR | geonames: 315368 | lat: 39.90861 | lon: 41.27694 | feature: PPLA
place anshun | country: CHN | geonames: 1817968 | lat: 26.25 | lon: 105.93333 | feature: PPLA2
place rajshahi | country: BGD | geonames: 1185128 | lat: 24.374 | lon: 88.60114 | feature: PPLA
place dera-ismail-khan | country: PAK | geonames: 1180281 | lat: 31.83129 | lon: 70.9017 | feature: PPLA2
place wuzhou | country: CHN | geonames: 1790840 | lat: 23.48054 | lon: 111.28848 | feature: PPLA2
place ipoh | country: MYS | geonames: 1734634 | lat: 4.5841 | lon: 101.0829 | feature: PPLA
place qinhuangdao | country: CHN | geonames: 1797595 | lat: 39.94104 | lon: 119.58936 | feature: PPLA2
place aligarh | country: IND | geonames: 1279017 | lat: 27.88145 | lon: 78.07464 | feature: PPL
place shaoyang | country: CHN | geonames: 1816920 | lat: 27.23818 | lon: 111.46214 | feature: PPLA2
place winnipeg | country: CAN | geonames: 6183235 | lat: 49.8844 | lon: -97.14704 | feature: PPLA
place bareilly | country: IND | geonames: 1277013 | lat: 28.36678 | lon: 79.43167 | feature: PPL
place hegang | country: CHN | geonames: 2036986 | lat: 47.34727 | lon: 130.29033 | feature: PPLA2
place morelia | country: MEX | geonames: 3995402 | lat: 19.70078 | lon: -101.18443 | feature: PPLA
place ma-anshan | country: CHN | geonames: 1801620 | lat: 31.68579 | lon: 118.51008 | feature: PPLA2
place shah-alam | country: MYS | geonames: 1732903 | lat: 3.08507 | lon: 101.53281 | feature: PPL
place shizuishan | country: CHN | geonames: 12324556 | lat: 38.98082 | lon: 106.3892 | feature: PPLA2
place kumamoto | country: JPN | geonames: 1858421 | lat: 32.80589 | lon: 130.69181 | feature: PPLA
place torreon | country: MEX | geonames: 3981254 | lat: 25.54389 | lon: -103.41898 | feature: PPLA2
place deyang | country: CHN | geonames: 1812961 | lat: 31.13019 | lon: 104.38198 | feature: PPLA2
place abeokuta | country: NGA | geonames: 2352947 | lat: 7.15571 | lon: 3.34509 | feature: PPLA
place yangquan | country: CHN | geonames: 1787351 | lat: 37.8575 | lon: 113.56333 | feature: PPLA2
place denver | country: USA | geonames: 5419384 | lat: 39.73915 | lon: -104.9847 | feature: PPLA
place denpasar | country: IDN | geonames: 1645528 | lat: -8.65 | lon: 115.21667 | feature: PPLA
place muzaffarabad | country: PAK | geonames: 1169607 | lat: 34.37002 | lon: 73.47082 | feature: PPLA
place okayama | country: JPN | geonames: 1854383 | lat: 34.65 | lon: 133.93333 | feature: PPLA
place san-luis-potosi | country: MEX | geonames: 3985606 | lat: 22.15234 | lon: -100.97135 | feature: PPLA
place aguascalientes | country: MEX | geonames: 4019233 | lat: 21.88262 | lon: -102.2843 | feature: PPLA
place general-santos | country: PHL | geonames: 1713022 | lat: 6.11278 | lon: 125.17167 | feature: PPL
place zhumadian | country: CHN | geonames: 1783873 | lat: 32.97944 | lon: 114.02944 | feature: PPLA2
place sagamihara | country: JPN | geonames: 11611609 | lat: 35.56707 | lon: 139.24167 | feature: PPLA2
place mississauga | country: CAN | geonames: 6075357 | lat: 43.5789 | lon: -79.6583 | feature: PPL
place namangan | country: UZB | geonames: 1513157 | lat: 40.9983 | lon: 71.67257 | feature: PPLA
place zaporizhzhya | country: UKR | geonames: 687700 | lat: 47.85167 | lon: 35.11714 | feature: PPLA
place saltillo | country: MEX | geonames: 3988086 | lat: 25.42595 | lon: -100.97963 | feature: PPLA
place subang-jaya | country: MYS | geonames: 8504423 | lat: 3.04384 | lon: 101.58062 | feature: PPLX
place warangal | country: IND | geonames: 1252948 | lat: 18 | lon: 79.58333 | feature: PPLA2
place tolyatti | country: RUS | geonames: 482283 | lat: 53.5303 | lon: 49.3461 | feature: PPL
place balikpapan | country: IDN | geonames: 1650527 | lat: -1.26753 | lon: 116.82887 | feature: PPLA2
place bauchi | country: NGA | geonames: 2347470 | lat: 10.31032 | lon: 9.84388 | feature: PPLA
place shizuoka | country: JPN | geonames: 1851717 | lat: 34.98333 | lon: 138.38333 | feature: PPLA
place zhangjiakou | country: CHN | geonames: 2033196 | lat: 40.78341 | lon: 114.87139 | feature: PPLA2
place nashville | country: USA | geonames: 4644585 | lat: 36.16589 | lon: -86.78444 | feature: PPLA
place fuxin | country: CHN | geonames: 2037346 | lat: 42.01556 | lon: 121.65889 | feature: PPL
place huangshi | country: CHN | geonames: 1807234 | lat: 30.24706 | lon: 115.04814 | feature: PPLA2
place liaoyang | country: CHN | geonames: 2036113 | lat: 41.27194 | lon: 123.17306 | feature: PPL
place beira | country: MOZ | geonames: 1052373 | lat: -19.84361 | lon: 34.83889 | feature: PPLA
place zaragoza | country: ESP | geonames: 3104324 | lat: 41.65606 | lon: -0.87734 | feature: PPLA
place baise | country: CHN | geonames: 1816269 | lat: 23.89013 | lon: 106.62684 | feature: PPLA2
place binzhou | country: CHN | geonames: 1816336 | lat: 37.36667 | lon: 118.01667 | feature: PPLA2
place oklahoma | country: USA | geonames: 4544349 | lat: 35.46756 | lon: -97.51643 | feature: PPLA
place yuncheng | country: CHN | geonames: 1785738 | lat: 35.02306 | lon: 110.99278 | feature: PPLA2
place dezhou | country: CHN | geonames: 1812955 | lat: 37.44661 | lon: 116.36706 | feature: PPLA2
place el-paso | country: USA | geonames: 5520993 | lat: 31.75872 | lon: -106.48693 | feature: PPLA2
place gorakhpur-ind | country: IND | geonames: 1270927 | lat: 26.76628 | lon: 83.36889 | feature: PPL
place guntur | country: IND | geonames: 1270668 | lat: 16.29974 | lon: 80.45729 | feature: PPL
place katsina | country: NGA | geonames: 2334802 | lat: 12.99082 | lon: 7.60177 | feature: PPLA
place sanmenxia | country: CHN | geonames: 1796669 | lat: 34.78081 | lon: 111.19287 | feature: PPLA2
place e-zhou | country: CHN | geonames: 6642286 | lat: 30.39607 | lon: 114.88655 | feature: PPLA2
place kitwe | country: ZMB | geonames: 911148 | lat: -12.80243 | lon: 28.21323 | feature: PPL
place bulawayo | country: ZWE | geonames: 894701 | lat: -20.15 | lon: 28.58333 | feature: PPLA
place mudanjiang | country: CHN | geonames: 2035715 | lat: 44.54804 | lon: 129.62594 | feature: PPLA2
place leshan | country: CHN | geonames: 1804153 | lat: 29.56227 | lon: 103.76386 | feature: PPL
place rizhao | country: CHN | geonames: 9072919 | lat: 35.41414 | lon: 119.52908 | feature: PPLA2
place cheonan | country: KOR | geonames: 1845759 | lat: 36.8065 | lon: 127.1522 | feature: PPL
place pontianak | country: IDN | geonames: 1630789 | lat: -0.03194 | lon: 109.325 | feature: PPLA
place acapulco-de-juarez | country: MEX | geonames: 3533462 | lat: 16.84942 | lon: -99.90891 | feature: PPL
place puducherry | country: IND | geonames: 1259425 | lat: 11.93381 | lon: 79.82979 | feature: PPLA
place suining | country: CHN | geonames: 1793900 | lat: 30.50802 | lon: 105.57332 | feature: PPLA3
place brampton | country: CAN | geonames: 5907364 | lat: 43.68341 | lon: -79.76633 | feature: PPL
place portland | country: USA | geonames: 5746545 | lat: 45.52345 | lon: -122.67621 | feature: PPLA2
place izhevsk | country: RUS | geonames: 554840 | lat: 56.85225 | lon: 53.19862 | feature: PPLA
place maturin | country: VEN | geonames: 3778045 | lat: 9.74569 | lon: -63.18323 | feature: PPLA
place gold-coast | country: AUS | geonames: 2165087 | lat: -28.00029 | lon: 153.43088 | feature: PPL
place cuenca | country: ECU | geonames: 3658666 | lat: -2.8953 | lon: -78.9963 | feature: PPLA
place likasi | country: COD | geonames: 922741 | lat: -10.98303 | lon: 26.7384 | feature: PPL
place wroclaw | country: POL | geonames: 3081368 | lat: 51.10286 | lon: 17.03006 | feature: PPLA
place hebi | country: CHN | geonames: 1808770 | lat: 35.73231 | lon: 114.28616 | feature: PPLA2
place tshikapa | country: COD | geonames: 204953 | lat: -6.41621 | lon: 20.79995 | feature: PPLA2
place kochi | country: IND | geonames: 1273874 | lat: 9.93988 | lon: 76.26022 | feature: PPL
place memphis | country: USA | geonames: 4641239 | lat: 35.14953 | lon: -90.04898 | feature: PPLA2
place jingmen | country: CHN | geonames: 1805611 | lat: 31.03361 | lon: 112.20472 | feature: PPLA2
place barnaul | country: RUS | geonames: 1510853 | lat: 53.36199 | lon: 83.72786 | feature: PPLA
place dandong | country: CHN | geonames: 2037886 | lat: 40.12917 | lon: 124.39472 | feature: PPL
place jeonju | country: KOR | geonames: 1845457 | lat: 35.82194 | lon: 127.14889 | feature: PPLA
place ndola | country: ZMB | geonames: 901344 | lat: -12.95867 | lon: 28.63659 | feature: PPLA
place ulyanovsk | country: RUS | geonames: 479123 | lat: 54.32824 | lon: 48.38657 | feature: PPLA
place panshan | country: CHN | geonames: 2035513 | lat: 41.18806 | lon: 122.04944 | feature: PPL
place louisville | country: USA | geonames: 4299276 | lat: 38.25424 | lon: -85.75941 | feature: PPLA2
place irkutsk | country: RUS | geonames: 2023469 | lat: 52.29566 | lon: 104.29076 | feature: PPLA
place jiaozhou | country: CHN | geonames: 1806096 | lat: 36.28389 | lon: 120.00333 | feature: PPLA3
place suizhou | country: CHN | geonames: 1793879 | lat: 31.71111 | lon: 113.36306 | feature: PPLA2
place khabarovsk | country: RUS | geonames: 2022890 | lat: 48.46204 | lon: 135.0971 | feature: PPLA
place cuiaba | country: BRA | geonames: 3465038 | lat: -15.59611 | lon: -56.09667 | feature: PPLA
place chizhou | country: CHN | geonames: 1814934 | lat: 30.66134 | lon: 117.47783 | feature: PPLA2
place ya-an | country: CHN | geonames: 1787816 | lat: 29.98521 | lon: 102.999 | feature: PPLA2
place yaroslavl | country: RUS | geonames: 468902 | lat: 57.62987 | lon: 39.87368 | feature: PPLA
place kawaguchi | country: JPN | geonames: 1859730 | lat: 35.80521 | lon: 139.71072 | feature: PPLA2
place jambi | country: IDN | geonames: 1642858 | lat: -1.6 | lon: 103.61667 | feature: PPLA
place benoni | country: ZAF | geonames: 1020098 | lat: -26.18848 | lon: 28.32078 | feature: PPL
place jinzhou | country: CHN | geonames: 2036427 | lat: 41.10778 | lon: 121.14167 | feature: PPL
place kryvyy-rih | country: UKR | geonames: 703845 | lat: 47.90572 | lon: 33.39404 | feature: PPLA2
place sanming | country: CHN | geonames: 1796663 | lat: 26.24861 | lon: 117.61861 | feature: PPLA2
place jamnagar | country: IND | geonames: 1269317 | lat: 22.47292 | lon: 70.06673 | feature: PPL
place lubango | country: AGO | geonames: 3347762 | lat: -14.91717 | lon: 13.4925 | feature: PPLA
place shuangyashan | country: CHN | geonames: 2034786 | lat: 46.67686 | lon: 131.13273 | feature: PPLA2
place pokhara | country: NPL | geonames: 1282898 | lat: 28.26689 | lon: 83.96851 | feature: PPLA
place borama | country: SOM | geonames: 64021 | lat: 9.93611 | lon: 43.18278 | feature: PPL
place luancheng | country: CHN | geonames: 1802204 | lat: 37.88452 | lon: 114.64629 | feature: PPLA3
place makhachkala | country: RUS | geonames: 532096 | lat: 42.97782 | lon: 47.50027 | feature: PPLA
place huambo | country: AGO | geonames: 3348313 | lat: -12.77611 | lon: 15.73917 | feature: PPLA
place mengzi | country: CHN | geonames: 13512502 | lat: 23.36779 | lon: 103.38212 | feature: PPLA2
place kagoshima | country: JPN | geonames: 1860827 | lat: 31.56667 | lon: 130.55 | feature: PPLA
place rasht | country: IRN | geonames: 118743 | lat: 37.27611 | lon: 49.58862 | feature: PPLA
place mar-del-plata | country: ARG | geonames: 3430863 | lat: -38.00042 | lon: -57.5562 | feature: PPLA2
place essen | country: DEU | geonames: 2928810 | lat: 51.45657 | lon: 7.01228 | feature: PPLA3
place shekhupura | country: PAK | geonames: 1165221 | lat: 31.71287 | lon: 73.98556 | feature: PPLA2
place yingkou | country: CHN | geonames: 2033370 | lat: 40.66472 | lon: 122.23176 | feature: PPLA2
place zhangzhou | country: CHN | geonames: 1785018 | lat: 24.51333 | lon: 117.65556 | feature: PPLA2
place reynosa | country: MEX | geonames: 3520339 | lat: 26.08005 | lon: -98.28456 | feature: PPLA2
place dortmund | country: DEU | geonames: 2935517 | lat: 51.51494 | lon: 7.466 | feature: PPLA3
place londrina | country: BRA | geonames: 3458449 | lat: -23.31028 | lon: -51.16278 | feature: PPLA2
place baltimore | country: USA | geonames: 4347778 | lat: 39.29038 | lon: -76.61219 | feature: PPLA2
place bucaramanga | country: COL | geonames: 3688465 | lat: 7.125 | lon: -73.11895 | feature: PPLA
place genoa | country: ITA | geonames: 3176219 | lat: 44.40478 | lon: 8.94439 | feature: PPLA
place hachioji | country: JPN | geonames: 1863440 | lat: 35.65583 | lon: 139.32389 | feature: PPLA2
place malacca | country: MYS | geonames: 1734759 | lat: 2.196 | lon: 102.2405 | feature: PPLA
place nha-trang | country: VNM | geonames: 1572151 | lat: 12.24507 | lon: 109.19432 | feature: PPLA
place kerman | country: IRN | geonames: 128234 | lat: 30.28321 | lon: 57.07879 | feature: PPLA
place orumiyeh | country: IRN | geonames: 121801 | lat: 37.55274 | lon: 45.07605 | feature: PPLA
place jammu | country: IND | geonames: 1269321 | lat: 32.73528 | lon: 74.86167 | feature: PPLA
place gujrat | country: PAK | geonames: 1177654 | lat: 32.5742 | lon: 74.07542 | feature: PPLA2
place tomsk | country: RUS | geonames: 1489425 | lat: 56.50049 | lon: 84.98216 | feature: PPLA
place shihezi | country: CHN | geonames: 1529195 | lat: 44.3023 | lon: 86.03694 | feature: PPLA3
place nakuru | country: KEN | geonames: 184622 | lat: -0.30719 | lon: 36.07225 | feature: PPLA
place poznan | country: POL | geonames: 3088171 | lat: 52.40692 | lon: 16.92993 | feature: PPLA
place hamilton | country: CAN | geonames: 5969782 | lat: 43.25011 | lon: -79.84963 | feature: PPL
place kota-bharu | country: MYS | geonames: 1736376 | lat: 6.12361 | lon: 102.24333 | feature: PPLA
place orenburg | country: RUS | geonames: 515003 | lat: 51.76712 | lon: 55.09883 | feature: PPLA
place albuquerque | country: USA | geonames: 5454711 | lat: 35.08449 | lon: -106.65114 | feature: PPLA2
place sukkur | country: PAK | geonames: 1164408 | lat: 27.70323 | lon: 68.85889 | feature: PPLA2
place milwaukee | country: USA | geonames: 5263045 | lat: 43.0389 | lon: -87.90647 | feature: PPLA2
place wenchang | country: CHN | geonames: 1791544 | lat: 19.55158 | lon: 110.80279 | feature: PPLA3
place hamhung | country: PRK | geonames: 1877449 | lat: 39.91833 | lon: 127.53639 | feature: PPLA
place kemerovo | country: RUS | geonames: 1503901 | lat: 55.35417 | lon: 86.10435 | feature: PPLA
place bloemfontein | country: ZAF | geonames: 1018725 | lat: -29.12107 | lon: 26.214 | feature: PPLA
place sheffield | country: GBR | geonames: 2638077 | lat: 53.38297 | lon: -1.4659 | feature: PPLA2
place siping | country: CHN | geonames: 2034714 | lat: 43.16143 | lon: 124.37785 | feature: PPL
place benguela | country: AGO | geonames: 3351663 | lat: -12.57674 | lon: 13.40268 | feature: PPLA
place chuxiong | country: CHN | geonames: 1814760 | lat: 25.03639 | lon: 101.54556 | feature: PPLA2
place huaihua | country: CHN | geonames: 1807689 | lat: 27.56337 | lon: 110.00404 | feature: PPLA2
place chiclayo | country: PER | geonames: 3698350 | lat: -6.77008 | lon: -79.85495 | feature: PPLA
place zahedan | country: IRN | geonames: 1159301 | lat: 29.4963 | lon: 60.8629 | feature: PPLA
place banqiao | country: TWN | geonames: 1670029 | lat: 25.01427 | lon: 121.46719 | feature: PPLA2
place nanded | country: IND | geonames: 1261977 | lat: 19.16023 | lon: 77.31497 | feature: PPL
place kozhikode | country: IND | geonames: 1265873 | lat: 11.24802 | lon: 75.7804 | feature: PPLA2
place jiamusi | country: CHN | geonames: 2036581 | lat: 46.79711 | lon: 130.31118 | feature: PPLA2
place korla | country: CHN | geonames: 1529376 | lat: 41.76055 | lon: 86.15231 | feature: PPLA2
place porto-velho | country: BRA | geonames: 3662762 | lat: -8.76194 | lon: -63.90389 | feature: PPLA
place san-miguel-de-tucuman
  country: ARG
  geonames: 3836873
  lat: -26.81601
  lon: -65.21051
  feature: PPLA
place kuantan | country: MYS | geonames: 1735227 | lat: 3.8077 | lon: 103.326 | feature: PPLA
place nellore | country: IND | geonames: 1261529 | lat: 14.44992 | lon: 79.98697 | feature: PPLA2
place bremen | country: DEU | geonames: 2944388 | lat: 53.07582 | lon: 8.80717 | feature: PPLA
place wanning | country: CHN | geonames: 1791779 | lat: 18.79931 | lon: 110.3841 | feature: PPLA2
place owerri | country: NGA | geonames: 2325330 | lat: 5.48363 | lon: 7.03325 | feature: PPLA
place xinzhou | country: CHN | geonames: 1788450 | lat: 38.40917 | lon: 112.73333 | feature: PPLA2
place kalaburagi | country: IND | geonames: 1270752 | lat: 17.33583 | lon: 76.83757 | feature: PPL
place tucson | country: USA | geonames: 5318313 | lat: 32.22174 | lon: -110.92648 | feature: PPLA2
place ajmer | country: IND | geonames: 1279159 | lat: 26.4521 | lon: 74.63867 | feature: PPL
place pingdu | country: CHN | geonames: 1798821 | lat: 36.78444 | lon: 119.94639 | feature: PPLA3
place fresno | country: USA | geonames: 5350937 | lat: 36.74773 | lon: -119.77237 | feature: PPLA2
place mbeya | country: TZA | geonames: 154380 | lat: -8.9 | lon: 33.45 | feature: PPLA
place novokuznetsk | country: RUS | geonames: 1496990 | lat: 53.75752 | lon: 87.13599 | feature: PPLA2
place ryazan | country: RUS | geonames: 500096 | lat: 54.62696 | lon: 39.70415 | feature: PPLA
place ji-an | country: CHN | geonames: 1806445 | lat: 27.11716 | lon: 114.97927 | feature: PPLA2
place sahiwal | country: PAK | geonames: 1166548 | lat: 30.66595 | lon: 73.10186 | feature: PPLA2
place leeds | country: GBR | geonames: 2644688 | lat: 53.79648 | lon: -1.54785 | feature: PPLA2
place guli | country: CHN | geonames: 1809412 | lat: 28.88162 | lon: 120.03308 | feature: PPL
place aqsu | country: CHN | geonames: 1529660 | lat: 41.18418 | lon: 80.27921 | feature: PPLA2
place tanggu | country: CHN | geonames: 1793424 | lat: 39.02111 | lon: 117.64694 | feature: PPL
place okara | country: PAK | geonames: 1168718 | lat: 30.81029 | lon: 73.45155 | feature: PPLA2
place shangluo | country: CHN | geonames: 1796068 | lat: 33.86667 | lon: 109.93056 | feature: PPLA2
place himeji | country: JPN | geonames: 1862627 | lat: 34.81667 | lon: 134.7 | feature: PPLA2
place ibague | country: COL | geonames: 3680656 | lat: 4.43573 | lon: -75.20289 | feature: PPLA
place hamadan | country: IRN | geonames: 132144 | lat: 34.79922 | lon: 48.51456 | feature: PPLA
place qionghai | country: CHN | geonames: 1806488 | lat: 19.2425 | lon: 110.46417 | feature: PPLA2
place cangzhou | country: CHN | geonames: 1816080 | lat: 38.31124 | lon: 116.85334 | feature: PPLA2
place surakarta | country: IDN | geonames: 1625812 | lat: -7.55611 | lon: 110.83167 | feature: PPL
place beihai | country: CHN | geonames: 1816705 | lat: 21.48349 | lon: 109.11549 | feature: PPLA2
place sacramento | country: USA | geonames: 5389489 | lat: 38.58157 | lon: -121.4944 | feature: PPLA
place uskudar | country: TUR | geonames: 738329 | lat: 41.02274 | lon: 29.01366 | feature: PPL
place penza | country: RUS | geonames: 511565 | lat: 53.19568 | lon: 45.01075 | feature: PPLA
place hengshui | country: CHN | geonames: 1808392 | lat: 37.73908 | lon: 115.68348 | feature: PPLA2
place dehra-dun | country: IND | geonames: 1273313 | lat: 30.32443 | lon: 78.03392 | feature: PPLA
place salta | country: ARG | geonames: 3838233 | lat: -24.80645 | lon: -65.41999 | feature: PPLA
place rahim-yar-khan | country: PAK | geonames: 1167460 | lat: 28.41987 | lon: 70.30345 | feature: PPLA2
place ulhasnagar | country: IND | geonames: 1253894 | lat: 19.21667 | lon: 73.15 | feature: PPL
place guangyuan | country: CHN | geonames: 1806466 | lat: 32.44201 | lon: 105.823 | feature: PPLA2
place siliguri | country: IND | geonames: 1256525 | lat: 26.71004 | lon: 88.42851 | feature: PPL
place nurnberg | country: DEU | geonames: 2861650 | lat: 49.45421 | lon: 11.07752 | feature: PPLA3
place ujjain | country: IND | geonames: 1253914 | lat: 23.18239 | lon: 75.77643 | feature: PPL
place hannover | country: DEU | geonames: 2910831 | lat: 52.37052 | lon: 9.73322 | feature: PPLA
place azadshahr | country: IRN | geonames: 14256 | lat: 34.79049 | lon: 48.57011 | feature: PPL
place macapa | country: BRA | geonames: 3396016 | lat: 0.03889 | lon: -51.06639 | feature: PPLA
place xianning | country: CHN | geonames: 1790396 | lat: 29.84347 | lon: 114.32201 | feature: PPLA2
place matsuyama | country: JPN | geonames: 1926099 | lat: 33.83916 | lon: 132.76574 | feature: PPLA
place kasur | country: PAK | geonames: 1174625 | lat: 31.11866 | lon: 74.45025 | feature: PPLA2
place heroica-matamoros | country: MEX | geonames: 3523466 | lat: 25.87972 | lon: -97.50417 | feature: PPL
place tonghua | country: CHN | geonames: 2034414 | lat: 41.71972 | lon: 125.92639 | feature: PPLA2
place naberezhnyye-chelny | country: RUS | geonames: 523750 | lat: 55.73718 | lon: 52.41961 | feature: PPLA2
place lipetsk | country: RUS | geonames: 535121 | lat: 52.5876 | lon: 39.55151 | feature: PPLA
place kikwit | country: COD | geonames: 2314705 | lat: -5.04098 | lon: 18.81619 | feature: PPL
place florianopolis | country: BRA | geonames: 3463237 | lat: -27.59667 | lon: -48.54917 | feature: PPLA
place banan | country: CHN | geonames: 1909733 | lat: 29.37861 | lon: 106.54 | feature: PPLA3
place newcastle | country: AUS | geonames: 2155472 | lat: -32.92953 | lon: 151.7801 | feature: PPLA2
place zhangye | country: CHN | geonames: 1785036 | lat: 38.93417 | lon: 100.45167 | feature: PPLA2
place kirov | country: RUS | geonames: 548408 | lat: 58.59809 | lon: 49.65783 | feature: PPLA
place zhoukou | country: CHN | geonames: 1784130 | lat: 33.63333 | lon: 114.63333 | feature: PPLA2
place leipzig | country: DEU | geonames: 2879139 | lat: 51.33962 | lon: 12.37129 | feature: PPLA3
place pingliang | country: CHN | geonames: 1798760 | lat: 35.53917 | lon: 106.68611 | feature: PPLA2
place duisburg | country: DEU | geonames: 2934691 | lat: 51.43247 | lon: 6.76516 | feature: PPLA3
place kota-kinabalu | country: MYS | geonames: 1733432 | lat: 5.9749 | lon: 116.0724 | feature: PPLA
place mangaluru | country: IND | geonames: 1263780 | lat: 12.91723 | lon: 74.85603 | feature: PPL
place zhucheng | country: CHN | geonames: 1783988 | lat: 35.99472 | lon: 119.3975 | feature: PPLA3
place santa-marta | country: COL | geonames: 3668605 | lat: 11.23855 | lon: -74.19427 | feature: PPLA
place matsudo | country: JPN | geonames: 1857553 | lat: 35.77995 | lon: 139.90144 | feature: PPLA2
place loudi | country: CHN | geonames: 1802238 | lat: 27.73444 | lon: 111.99444 | feature: PPLA2
place ichikawa | country: JPN | geonames: 11837657 | lat: 35.73413 | lon: 139.9065 | feature: PPLX
place cheboksary | country: RUS | geonames: 569696 | lat: 56.13218 | lon: 47.246 | feature: PPLA
place pohang | country: KOR | geonames: 1839071 | lat: 36.02917 | lon: 129.36481 | feature: PPLA2
place shanwei | country: CHN | geonames: 1795928 | lat: 22.78199 | lon: 115.3475 | feature: PPLA2
place jianshui | country: CHN | geonames: 9931406 | lat: 24.2774 | lon: 101.224 | feature: PPL
place toluca | country: MEX | geonames: 3515302 | lat: 19.28786 | lon: -99.65324 | feature: PPLA
place al-khusus | country: EGY | geonames: 360890 | lat: 30.15293 | lon: 31.31501 | feature: PPLA2
place omaha | country: USA | geonames: 5074472 | lat: 41.25626 | lon: -95.94043 | feature: PPLA2
place jijiga | country: ETH | geonames: 333795 | lat: 9.35 | lon: 42.8 | feature: PPLA
place tula | country: RUS | geonames: 480562 | lat: 54.19609 | lon: 37.61822 | feature: PPLA
place raleigh | country: USA | geonames: 4487042 | lat: 35.7721 | lon: -78.63861 | feature: PPLA
place imus | country: PHL | geonames: 1710914 | lat: 14.42972 | lon: 120.93667 | feature: PPLA3
place xichang | country: CHN | geonames: 1789647 | lat: 27.89642 | lon: 102.26341 | feature: PPLA2
place bristol | country: GBR | geonames: 2654675 | lat: 51.45523 | lon: -2.59665 | feature: PPLA2
place east-london | country: ZAF | geonames: 1006984 | lat: -33.01529 | lon: 27.91162 | feature: PPLA2
place yazd | country: IRN | geonames: 111822 | lat: 31.89722 | lon: 54.3675 | feature: PPLA
place oita | country: JPN | geonames: 1854487 | lat: 33.23333 | lon: 131.6 | feature: PPLA
place jincheng | country: CHN | geonames: 1805741 | lat: 35.50222 | lon: 112.83278 | feature: PPLA2
place taoyuan | country: TWN | geonames: 1667905 | lat: 24.9896 | lon: 121.3187 | feature: PPLA2
place eldoret | country: KEN | geonames: 198629 | lat: 0.52036 | lon: 35.26993 | feature: PPLA
place kansas | country: USA | geonames: 4393217 | lat: 39.09973 | lon: -94.57857 | feature: PPL
place yan-an | country: CHN | geonames: 1787765 | lat: 36.59889 | lon: 109.49167 | feature: PPLA2
place vereeniging | country: ZAF | geonames: 944385 | lat: -26.67313 | lon: 27.92615 | feature: PPLA2
place the-hague | country: NLD | geonames: 2747373 | lat: 52.07667 | lon: 4.29861 | feature: PPLG
place long-beach | country: USA | geonames: 5367929 | lat: 33.76696 | lon: -118.18923 | feature: PPL
place shouguang | country: CHN | geonames: 1794794 | lat: 36.88 | lon: 118.7375 | feature: PPL
place jingdezhen | country: CHN | geonames: 1805680 | lat: 29.2947 | lon: 117.20789 | feature: PPLA2
place murcia | country: ESP | geonames: 2513416 | lat: 37.98704 | lon: -1.13004 | feature: PPLA
place mesa | country: USA | geonames: 5304391 | lat: 33.42227 | lon: -111.82264 | feature: PPL
place halifax | country: CAN | geonames: 6324729 | lat: 44.64269 | lon: -63.57688 | feature: PPLA
place morogoro | country: TZA | geonames: 153220 | lat: -6.82102 | lon: 37.66122 | feature: PPLA
place seeb | country: OMN | geonames: 288967 | lat: 23.67027 | lon: 58.18911 | feature: PPL
place mykolayiv | country: UKR | geonames: 700569 | lat: 46.97625 | lon: 31.99296 | feature: PPLA
place nanping | country: CHN | geonames: 1799846 | lat: 26.645 | lon: 118.17361 | feature: PPLA2
place kanazawa | country: JPN | geonames: 1860243 | lat: 36.6 | lon: 136.61667 | feature: PPLA
place gonder | country: ETH | geonames: 336014 | lat: 12.6 | lon: 37.46667 | feature: PPL
place mandaluyong | country: PHL | geonames: 1701966 | lat: 14.5832 | lon: 121.0409 | feature: PPL
place longshan | country: CHN | geonames: 2036109 | lat: 42.88545 | lon: 125.1367 | feature: PPLA2
place maracay | country: VEN | geonames: 3632998 | lat: 10.24972 | lon: -67.59475 | feature: PPLA
place tamale | country: GHA | geonames: 2294877 | lat: 9.40079 | lon: -0.8393 | feature: PPLA
place heyuan | country: CHN | geonames: 1786112 | lat: 23.73333 | lon: 114.68333 | feature: PPLA2
place esna | country: EGY | geonames: 355449 | lat: 25.29336 | lon: 32.55402 | feature: PPL
place huangshan | country: CHN | geonames: 1792359 | lat: 29.71139 | lon: 118.3125 | feature: PPLA3
place kurnool | country: IND | geonames: 1265491 | lat: 15.82887 | lon: 78.03602 | feature: PPL
place yola | country: NGA | geonames: 2318044 | lat: 9.20839 | lon: 12.48146 | feature: PPLA
place mek-ele | country: ETH | geonames: 331180 | lat: 13.49667 | lon: 39.47528 | feature: PPLA
place nazret | country: ETH | geonames: 330186 | lat: 8.55 | lon: 39.26667 | feature: PPL
place colorado-springs | country: USA | geonames: 5417598 | lat: 38.83388 | lon: -104.82136 | feature: PPLA2
place huancayo | country: PER | geonames: 3939459 | lat: -12.06866 | lon: -75.21027 | feature: PPLA
place namp-o | country: PRK | geonames: 1873757 | lat: 38.7375 | lon: 125.40778 | feature: PPLA
place virginia-beach | country: USA | geonames: 4791259 | lat: 36.85293 | lon: -75.97799 | feature: PPLA2
place kahama | country: TZA | geonames: 158597 | lat: -3.83333 | lon: 32.6 | feature: PPL
place hsinchu | country: TWN | geonames: 1675151 | lat: 24.80361 | lon: 120.96861 | feature: PPLA2
place manado | country: IDN | geonames: 1636544 | lat: 1.48218 | lon: 124.84892 | feature: PPLA
place lishui | country: CHN | geonames: 1803245 | lat: 28.46042 | lon: 119.91029 | feature: PPLA2
place eslamshahr | country: IRN | geonames: 449504 | lat: 35.55222 | lon: 51.23504 | feature: PPLA2
place chengde | country: CHN | geonames: 2038087 | lat: 40.9519 | lon: 117.95883 | feature: PPL
place basuo | country: CHN | geonames: 1816858 | lat: 19.10267 | lon: 108.66565 | feature: PPLA3
place ensenada | country: MEX | geonames: 4006702 | lat: 31.87149 | lon: -116.60071 | feature: PPLA2
place jundiai | country: BRA | geonames: 3459462 | lat: -23.18639 | lon: -46.88417 | feature: PPLA2
place zhangjiajie | country: CHN | geonames: 1813171 | lat: 29.12944 | lon: 110.47833 | feature: PPLA2
place fujisawa | country: JPN | geonames: 1864092 | lat: 35.34926 | lon: 139.47666 | feature: PPLA2
place sandakan | country: MYS | geonames: 1734052 | lat: 5.8402 | lon: 118.1179 | feature: PPL
place laval | country: CAN | geonames: 6050610 | lat: 45.56995 | lon: -73.692 | feature: PPL
place bei-an | country: CHN | geonames: 2038365 | lat: 48.26667 | lon: 126.6 | feature: PPL
place manizales | country: COL | geonames: 3675443 | lat: 5.0668 | lon: -75.50684 | feature: PPLA
place kashiwa | country: JPN | geonames: 1859924 | lat: 35.86224 | lon: 139.97732 | feature: PPLA2
place tel-aviv | country: ISR | geonames: 293397 | lat: 32.08088 | lon: 34.78057 | feature: PPLA
place machida | country: JPN | geonames: 1857871 | lat: 35.54028 | lon: 139.45083 | feature: PPLA2
place mataram | country: IDN | geonames: 1635882 | lat: -8.58333 | lon: 116.11667 | feature: PPLA
place ningde | country: CHN | geonames: 1806097 | lat: 26.66167 | lon: 119.52278 | feature: PPLA2
place cusco | country: PER | geonames: 3941584 | lat: -13.53188 | lon: -71.96701 | feature: PPLA
place jiuquan | country: CHN | geonames: 1279945 | lat: 39.74318 | lon: 98.51736 | feature: PPLA2
place kuala-terengganu | country: MYS | geonames: 1734705 | lat: 5.3302 | lon: 103.1408 | feature: PPLA
place toyota | country: JPN | geonames: 1849814 | lat: 35.08333 | lon: 137.15 | feature: PPLA2
place dingxi | country: CHN | geonames: 1812749 | lat: 35.57088 | lon: 104.62303 | feature: PPLA2
place tver | country: RUS | geonames: 480060 | lat: 56.85836 | lon: 35.90057 | feature: PPLA
place rio-branco | country: BRA | geonames: 3662574 | lat: -9.97472 | lon: -67.81 | feature: PPLA
place oakland | country: USA | geonames: 5378538 | lat: 37.80437 | lon: -122.2708 | feature: PPLA2
place takamatsu | country: JPN | geonames: 1851100 | lat: 34.33333 | lon: 134.05 | feature: PPLA
place san-juan | country: PRI | geonames: 4568127 | lat: 18.46633 | lon: -66.10572 | feature: PPLC
place alor-setar | country: MYS | geonames: 1736309 | lat: 6.12104 | lon: 100.36014 | feature: PPLA
place tongchuan | country: CHN | geonames: 7064006 | lat: 34.8988 | lon: 108.95056 | feature: PPLA2
place nuevo-laredo | country: MEX | geonames: 3522551 | lat: 27.47629 | lon: -99.51639 | feature: PPL
place tampa | country: USA | geonames: 4174757 | lat: 27.94752 | lon: -82.45843 | feature: PPLA2
place magnitogorsk | country: RUS | geonames: 532288 | lat: 53.39808 | lon: 59.0066 | feature: PPLA2
place guyuan | country: CHN | geonames: 1809152 | lat: 36.00667 | lon: 106.28083 | feature: PPLA2
place minneapolis | country: USA | geonames: 5037649 | lat: 44.97997 | lon: -93.26384 | feature: PPLA2
place ardabil | country: IRN | geonames: 143083 | lat: 38.2498 | lon: 48.2933 | feature: PPLA
place chaoyang | country: CHN | geonames: 2038120 | lat: 41.57028 | lon: 120.45861 | feature: PPLA2
place yokosuka | country: JPN | geonames: 1848313 | lat: 35.28361 | lon: 139.66722 | feature: PPLA2
place szczecin | country: POL | geonames: 3083829 | lat: 53.42894 | lon: 14.55302 | feature: PPLA
place ivanovo | country: RUS | geonames: 555312 | lat: 56.99988 | lon: 40.97257 | feature: PPLA
place jixi | country: CHN | geonames: 2036389 | lat: 45.29322 | lon: 130.96217 | feature: PPLA2
place kuching | country: MYS | geonames: 1735634 | lat: 1.55 | lon: 110.33333 | feature: PPLA
place tongling | country: CHN | geonames: 1792621 | lat: 30.95 | lon: 117.78333 | feature: PPLA3
place antofagasta | country: CHL | geonames: 3899539 | lat: -23.65094 | lon: -70.39752 | feature: PPLA
place dayrah | country: ARE | geonames: 292261 | lat: 25.27143 | lon: 55.30207 | feature: PPLX
place kisumu | country: KEN | geonames: 191245 | lat: -0.10221 | lon: 34.76171 | feature: PPLA
place barinas | country: VEN | geonames: 3648546 | lat: 8.62064 | lon: -70.23105 | feature: PPLA
place wichita | country: USA | geonames: 4281730 | lat: 37.69224 | lon: -97.33754 | feature: PPLA2
place bologna | country: ITA | geonames: 3181928 | lat: 44.49381 | lon: 11.33875 | feature: PPLA
place samsun | country: TUR | geonames: 740264 | lat: 41.27976 | lon: 36.3361 | feature: PPLA
place tanga | country: TZA | geonames: 149606 | lat: -5.06893 | lon: 39.09875 | feature: PPLA
place gaomi | country: CHN | geonames: 1810458 | lat: 36.38333 | lon: 119.75278 | feature: PPLA3
place san-pedro | country: CIV | geonames: 2282006 | lat: 4.74851 | lon: -6.6363 | feature: PPLA
place arlington | country: USA | geonames: 4671240 | lat: 32.73569 | lon: -97.10807 | feature: PPL
place ambato | country: ECU | geonames: 3660689 | lat: -1.24908 | lon: -78.61675 | feature: PPLA
place bochum | country: DEU | geonames: 2947416 | lat: 51.48165 | lon: 7.21648 | feature: PPLA3
place kahramanmaras | country: TUR | geonames: 310859 | lat: 37.5847 | lon: 36.92641 | feature: PPLA
place chongzuo | country: CHN | geonames: 12159964 | lat: 22.38161 | lon: 107.3683 | feature: PPLA2
place okazaki | country: JPN | geonames: 1854376 | lat: 34.95 | lon: 137.16667 | feature: PPLA2
place bawshar | country: OMN | geonames: 288764 | lat: 23.57769 | lon: 58.39982 | feature: PPL
place latur | country: IND | geonames: 1265014 | lat: 18.39721 | lon: 76.56784 | feature: PPLA3
place tanzhou | country: CHN | geonames: 1913154 | lat: 22.25503 | lon: 113.46692 | feature: PPLA4
place mazatlan | country: MEX | geonames: 3996322 | lat: 23.22163 | lon: -106.41885 | feature: PPLA2
place irapuato | country: MEX | geonames: 4004330 | lat: 20.67675 | lon: -101.35628 | feature: PPLA2
place ichinomiya | country: JPN | geonames: 1861949 | lat: 35.3 | lon: 136.8 | feature: PPLA2
place brno | country: CZE | geonames: 3078610 | lat: 49.19522 | lon: 16.60796 | feature: PPLA
place iasi | country: ROU | geonames: 675810 | lat: 47.16667 | lon: 27.6 | feature: PPLA
place hechuan | country: CHN | geonames: 1808212 | lat: 29.99228 | lon: 106.26461 | feature: PPL
place utrecht | country: NLD | geonames: 2745912 | lat: 52.09083 | lon: 5.12222 | feature: PPLA
place dhule | country: IND | geonames: 1272691 | lat: 20.9013 | lon: 74.77737 | feature: PPLA2
place rohtak | country: IND | geonames: 1258076 | lat: 28.89447 | lon: 76.58917 | feature: PPL
place rustenburg | country: ZAF | geonames: 958724 | lat: -25.66756 | lon: 27.24208 | feature: PPLA3
place bakersfield | country: USA | geonames: 5325738 | lat: 35.37329 | lon: -119.01871 | feature: PPLA2
place bengkulu | country: IDN | geonames: 1649150 | lat: -3.80044 | lon: 102.26554 | feature: PPLA
place yogyakarta | country: IDN | geonames: 1621177 | lat: -7.80139 | lon: 110.36472 | feature: PPLA
place xuanhua | country: CHN | geonames: 2033574 | lat: 40.61205 | lon: 115.06463 | feature: PPLA3
place bafoussam | country: CMR | geonames: 2235189 | lat: 5.47775 | lon: 10.41759 | feature: PPLA
place thu-dau-mot | country: VNM | geonames: 1565022 | lat: 10.9804 | lon: 106.6519 | feature: PPLA
place takasaki | country: JPN | geonames: 1851002 | lat: 36.33333 | lon: 139.01667 | feature: PPLA2
place seremban | country: MYS | geonames: 1734810 | lat: 2.7297 | lon: 101.9381 | feature: PPLA
place tawau | country: MYS | geonames: 1734199 | lat: 4.24482 | lon: 117.89115 | feature: PPL
place cardiff | country: GBR | geonames: 2653822 | lat: 51.48 | lon: -3.18 | feature: PPLA
place fenghuang | country: CHN | geonames: 7304020 | lat: 27.93557 | lon: 109.59961 | feature: PPL
place puerto-la-cruz | country: VEN | geonames: 3629672 | lat: 10.21382 | lon: -64.6328 | feature: PPLA2
place vinnytsya | country: UKR | geonames: 689558 | lat: 49.2322 | lon: 28.46871 | feature: PPLA
place usak | country: TUR | geonames: 298299 | lat: 38.67351 | lon: 29.4058 | feature: PPLA
place leicester | country: GBR | geonames: 2644668 | lat: 52.6386 | lon: -1.13169 | feature: PPLA2
place nara-shi | country: JPN | geonames: 1855612 | lat: 34.68505 | lon: 135.80485 | feature: PPLA
place florence | country: ITA | geonames: 3176959 | lat: 43.77925 | lon: 11.24626 | feature: PPLA
place ahilyanagar | country: IND | geonames: 1279228 | lat: 19.09457 | lon: 74.73843 | feature: PPL
place huanggang | country: CHN | geonames: 8537264 | lat: 30.45143 | lon: 114.87035 | feature: PPLA2
place bydgoszcz | country: POL | geonames: 3102014 | lat: 53.1235 | lon: 18.00762 | feature: PPLA
place bradford | country: GBR | geonames: 2654993 | lat: 53.79391 | lon: -1.75206 | feature: PPLA2
place cleveland | country: USA | geonames: 5150529 | lat: 41.4995 | lon: -81.69541 | feature: PPLA2
place anqiu | country: CHN | geonames: 1817990 | lat: 36.43417 | lon: 119.1925 | feature: PPL
place alanya | country: TUR | geonames: 324190 | lat: 36.54375 | lon: 31.99982 | feature: PPLA2
place new-orleans | country: USA | geonames: 4335045 | lat: 29.95465 | lon: -90.07507 | feature: PPLA2
place keelung | country: TWN | geonames: 1678228 | lat: 25.13089 | lon: 121.74094 | feature: PPLA2
place jizhou | country: CHN | geonames: 1805029 | lat: 37.55054 | lon: 115.56871 | feature: PPLA3
place blumenau | country: BRA | geonames: 3469968 | lat: -26.91944 | lon: -49.06611 | feature: PPLA2
place hrodna | country: BLR | geonames: 627904 | lat: 53.6758 | lon: 23.82887 | feature: PPLA
place wuppertal | country: DEU | geonames: 2805753 | lat: 51.25627 | lon: 7.14816 | feature: PPLA3
place lublin | country: POL | geonames: 765876 | lat: 51.25058 | lon: 22.57009 | feature: PPLA
place huocheng | country: CHN | geonames: 11694038 | lat: 44.05305 | lon: 80.87173 | feature: PPLA3
place aurora | country: USA | geonames: 5412347 | lat: 39.72943 | lon: -104.83192 | feature: PPL
place franca | country: BRA | geonames: 3463011 | lat: -20.53861 | lon: -47.40083 | feature: PPLA2
place vitebsk | country: BLR | geonames: 620127 | lat: 55.1904 | lon: 30.2049 | feature: PPLA
place taraz | country: KAZ | geonames: 1516905 | lat: 42.89799 | lon: 71.37334 | feature: PPLA
place lobito | country: AGO | geonames: 3347939 | lat: -12.3644 | lon: 13.53601 | feature: PPL
place zanjan | country: IRN | geonames: 111453 | lat: 36.67642 | lon: 48.49628 | feature: PPLA
place vladimir | country: RUS | geonames: 473247 | lat: 56.13854 | lon: 40.39976 | feature: PPLA
place fengshan | country: TWN | geonames: 1673816 | lat: 22.62659 | lon: 120.36126 | feature: PPLA2
place kawagoe | country: JPN | geonames: 1859740 | lat: 35.90861 | lon: 139.48528 | feature: PPLA2
place muzaffarpur | country: IND | geonames: 1262330 | lat: 26.12259 | lon: 85.39055 | feature: PPL
place villahermosa | country: MEX | geonames: 3514670 | lat: 17.98625 | lon: -92.93928 | feature: PPLA
place cabimas | country: VEN | geonames: 3647651 | lat: 10.39907 | lon: -71.45206 | feature: PPLA2
place honolulu | country: USA | geonames: 5856195 | lat: 21.30694 | lon: -157.85833 | feature: PPLA
place anaheim | country: USA | geonames: 5323810 | lat: 33.83529 | lon: -117.9145 | feature: PPL
place tarsus | country: TUR | geonames: 299817 | lat: 36.91766 | lon: 34.89277 | feature: PPLA2
place pengze | country: CHN | geonames: 1798900 | lat: 29.89885 | lon: 116.54572 | feature: PPLA3
place bahir-dar | country: ETH | geonames: 342884 | lat: 11.59364 | lon: 37.39077 | feature: PPLA
place al-mahmudiyah | country: IRQ | geonames: 99100 | lat: 33.06221 | lon: 44.36564 | feature: PPLA2
place sikasso | country: MLI | geonames: 2451185 | lat: 11.31755 | lon: -5.66654 | feature: PPLA
place sanandaj | country: IRN | geonames: 117574 | lat: 35.31495 | lon: 46.99883 | feature: PPLA
place daye | country: CHN | geonames: 1813206 | lat: 30.08333 | lon: 114.95 | feature: PPL
place bilbao | country: ESP | geonames: 3128026 | lat: 43.26271 | lon: -2.92528 | feature: PPLA2
place ambon | country: IDN | geonames: 1651531 | lat: -3.69583 | lon: 128.18333 | feature: PPLA
place chifeng | country: CHN | geonames: 2038067 | lat: 42.26833 | lon: 118.96361 | feature: PPLA2
place corrientes | country: ARG | geonames: 3435217 | lat: -27.46784 | lon: -58.8344 | feature: PPLA
place yunlong | country: CHN | geonames: 12277239 | lat: 34.25281 | lon: 117.25167 | feature: PPLA3
place koshigaya | country: JPN | geonames: 1858729 | lat: 35.89035 | lon: 139.78916 | feature: PPLA2
place coventry | country: GBR | geonames: 2652221 | lat: 52.40656 | lon: -1.51217 | feature: PPLA2
place logan | country: AUS | geonames: 7281838 | lat: -27.63917 | lon: 153.10944 | feature: PPL
place otsu | country: JPN | geonames: 1853574 | lat: 35 | lon: 135.86667 | feature: PPLA
place qitaihe | country: CHN | geonames: 2035261 | lat: 45.768 | lon: 130.9953 | feature: PPLA2
place nakano | country: JPN | geonames: 8715035 | lat: 35.70449 | lon: 139.66946 | feature: PPLA2
place turmero | country: VEN | geonames: 3625829 | lat: 10.22856 | lon: -67.47421 | feature: PPLA2
place tokorozawa | country: JPN | geonames: 1850181 | lat: 35.79916 | lon: 139.46903 | feature: PPLA2
place pizhou | country: CHN | geonames: 1785716 | lat: 34.31139 | lon: 117.95028 | feature: PPLA3
place cirebon | country: IDN | geonames: 1646170 | lat: -6.7063 | lon: 108.557 | feature: PPL
place laixi | country: CHN | geonames: 1794479 | lat: 36.85917 | lon: 120.52694 | feature: PPLA3
place jhang-sadr | country: PAK | geonames: 1175892 | lat: 31.26981 | lon: 72.31687 | feature: PPL
place kaluga | country: RUS | geonames: 553915 | lat: 54.53063 | lon: 36.27 | feature: PPLA
place celaya | country: MEX | geonames: 4014875 | lat: 20.52353 | lon: -100.8157 | feature: PPLA2
place serekunda | country: GMB | geonames: 2411989 | lat: 13.43833 | lon: -16.67806 | feature: PPL
place markham | country: CAN | geonames: 6066513 | lat: 43.86682 | lon: -79.2663 | feature: PPL
place randburg | country: ZAF | geonames: 963241 | lat: -26.0941 | lon: 28.00123 | feature: PPL
place safi | country: MAR | geonames: 2537881 | lat: 32.29939 | lon: -9.23718 | feature: PPLA2
place simferopol | country: UKR | geonames: 693805 | lat: 44.95719 | lon: 34.11079 | feature: PPLA2
place orlando | country: USA | geonames: 4167147 | lat: 28.53834 | lon: -81.37924 | feature: PPLA2
place vina-del-mar | country: CHL | geonames: 3868121 | lat: -33.02457 | lon: -71.55183 | feature: PPL
place tieling | country: CHN | geonames: 2034439 | lat: 42.29306 | lon: 123.84139 | feature: PPL
place qazvin | country: IRN | geonames: 119505 | lat: 36.26877 | lon: 50.0041 | feature: PPLA
place asahikawa | country: JPN | geonames: 2130629 | lat: 43.77063 | lon: 142.36489 | feature: PPLA2
place nukus | country: UZB | geonames: 601294 | lat: 42.45861 | lon: 59.60576 | feature: PPLA
place bielefeld | country: DEU | geonames: 2949186 | lat: 52.03333 | lon: 8.53333 | feature: PPLA4
place khorramshahr | country: IRN | geonames: 127319 | lat: 30.44079 | lon: 48.18428 | feature: PPLA2
place mathura | country: IND | geonames: 1263364 | lat: 27.5035 | lon: 77.67215 | feature: PPL
place hechi | country: CHN | geonames: 12358476 | lat: 24.69285 | lon: 108.08376 | feature: PPLA2
place smolensk | country: RUS | geonames: 491687 | lat: 54.77826 | lon: 32.05088 | feature: PPLA
place oral | country: KAZ | geonames: 608668 | lat: 51.24601 | lon: 51.42558 | feature: PPLA
place khorramabad | country: IRN | geonames: 127349 | lat: 33.48778 | lon: 48.35583 | feature: PPLA
place tongshan | country: CHN | geonames: 1787824 | lat: 34.18045 | lon: 117.15707 | feature: PPLA3
place plovdiv | country: BGR | geonames: 728193 | lat: 42.15387 | lon: 24.75001 | feature: PPLA
place koriyama | country: JPN | geonames: 2112141 | lat: 37.4 | lon: 140.38333 | feature: PPLA2
place yanji | country: CHN | geonames: 2033467 | lat: 42.88825 | lon: 129.50241 | feature: PPLA2
place roodepoort | country: ZAF | geonames: 936374 | lat: -26.1625 | lon: 27.8725 | feature: PPL
place cordoba-esp | country: ESP | geonames: 2519240 | lat: 37.89155 | lon: -4.77275 | feature: PPLA2
place lincang | country: CHN | geonames: 1803590 | lat: 23.87972 | lon: 100.09455 | feature: PPLA2
place nottingham | country: GBR | geonames: 2641170 | lat: 52.9536 | lon: -1.15047 | feature: PPLA2
place vaughan | country: CAN | geonames: 6173577 | lat: 43.8361 | lon: -79.49827 | feature: PPL
place xingyi | country: CHN | geonames: 1807566 | lat: 25.09617 | lon: 104.90639 | feature: PPLA3
place alwar | country: IND | geonames: 1278946 | lat: 27.56246 | lon: 76.625 | feature: PPL
place lexington | country: USA | geonames: 4297983 | lat: 37.98869 | lon: -84.47772 | feature: PPLA2
place tantou | country: CHN | geonames: 6958518 | lat: 22.75121 | lon: 113.83496 | feature: PPL
place saransk | country: RUS | geonames: 498698 | lat: 54.18485 | lon: 45.17166 | feature: PPLA
place nantes | country: FRA | geonames: 2990969 | lat: 47.21725 | lon: -1.55336 | feature: PPLA
place varna | country: BGR | geonames: 726050 | lat: 43.21912 | lon: 27.91024 | feature: PPLA
place damanhur | country: EGY | geonames: 358448 | lat: 31.03408 | lon: 30.46823 | feature: PPLA
place constanta | country: ROU | geonames: 680963 | lat: 44.18073 | lon: 28.63432 | feature: PPLA
place riverside | country: USA | geonames: 5387877 | lat: 33.95335 | lon: -117.39616 | feature: PPLA2
place baicheng | country: CHN | geonames: 2038569 | lat: 45.61751 | lon: 122.83302 | feature: PPLA2
place bari | country: ITA | geonames: 3182351 | lat: 41.12066 | lon: 16.86982 | feature: PPLA
place corpus-christi | country: USA | geonames: 4683416 | lat: 27.80058 | lon: -97.39638 | feature: PPLA2
place cherepovets | country: RUS | geonames: 569223 | lat: 59.13333 | lon: 37.9 | feature: PPL
place preston | country: GBR | geonames: 2639912 | lat: 53.76282 | lon: -2.70452 | feature: PPLA2
place lianshan | country: CHN | geonames: 2036434 | lat: 40.76432 | lon: 120.85327 | feature: PPLA3
place denizli | country: TUR | geonames: 317109 | lat: 37.77417 | lon: 29.0875 | feature: PPLA
place vologda | country: RUS | geonames: 472459 | lat: 59.2239 | lon: 39.88398 | feature: PPLA
place catania | country: ITA | geonames: 2525068 | lat: 37.49223 | lon: 15.07041 | feature: PPLA2
place cincinnati | country: USA | geonames: 4508722 | lat: 39.12711 | lon: -84.51439 | feature: PPLA2
place santa-ana | country: USA | geonames: 5392900 | lat: 33.74557 | lon: -117.86783 | feature: PPLA2
place butuan | country: PHL | geonames: 1722186 | lat: 8.94917 | lon: 125.54361 | feature: PPLA
place shahriar | country: IRN | geonames: 143860 | lat: 35.65884 | lon: 51.05775 | feature: PPLA2
place shahr-e-qods | country: IRN | geonames: 120292 | lat: 35.7214 | lon: 51.109 | feature: PPLA2
place kurgan | country: RUS | geonames: 1501321 | lat: 55.44905 | lon: 65.34344 | feature: PPLA
place tampico | country: MEX | geonames: 3516355 | lat: 22.28519 | lon: -97.87777 | feature: PPLA2
place tabora | country: TZA | geonames: 149658 | lat: -5.01622 | lon: 32.82663 | feature: PPLA
place kasugai | country: JPN | geonames: 1859891 | lat: 35.24762 | lon: 136.97229 | feature: PPLA2
place mannheim | country: DEU | geonames: 2873891 | lat: 49.4891 | lon: 8.46694 | feature: PPLA3
place akita | country: JPN | geonames: 2113126 | lat: 39.71667 | lon: 140.11667 | feature: PPLA
place hisar | country: IND | geonames: 1270022 | lat: 29.15394 | lon: 75.72294 | feature: PPL
place vladikavkaz | country: RUS | geonames: 473249 | lat: 43.04101 | lon: 44.66986 | feature: PPLA
place stockton | country: USA | geonames: 5399020 | lat: 37.9577 | lon: -121.29078 | feature: PPLA2
place yokkaichi | country: JPN | geonames: 1848373 | lat: 34.96667 | lon: 136.61667 | feature: PPLA2
place pittsburgh | country: USA | geonames: 5206379 | lat: 40.44062 | lon: -79.99589 | feature: PPLA2
place akashi | country: JPN | geonames: 1847966 | lat: 34.65524 | lon: 135.00687 | feature: PPLA2
place kurume | country: JPN | geonames: 1858088 | lat: 33.31667 | lon: 130.51667 | feature: PPLA2
place graz | country: AUT | geonames: 2778067 | lat: 47.06733 | lon: 15.44197 | feature: PPLA
place saint-paul | country: USA | geonames: 5045360 | lat: 44.94441 | lon: -93.09327 | feature: PPLA
place changyi | country: CHN | geonames: 1815482 | lat: 36.85361 | lon: 119.39083 | feature: PPLA3
place rosetta | country: EGY | geonames: 350203 | lat: 31.39951 | lon: 30.41718 | feature: PPL
place valladolid | country: ESP | geonames: 3106672 | lat: 41.65541 | lon: -4.72353 | feature: PPLA
place miri | country: MYS | geonames: 1738050 | lat: 4.39928 | lon: 113.99163 | feature: PPL
place xinyi | country: CHN | geonames: 1789262 | lat: 34.38424 | lon: 118.34617 | feature: PPLA3
place mardan | country: PAK | geonames: 1170880 | lat: 34.19794 | lon: 72.04965 | feature: PPLA2
place surgut | country: RUS | geonames: 1490624 | lat: 61.25757 | lon: 73.41775 | feature: PPLA2
place swansea | country: GBR | geonames: 2636432 | lat: 51.62079 | lon: -3.94323 | feature: PPLA2
place san-pablo | country: PHL | geonames: 1688830 | lat: 14.0683 | lon: 121.3256 | feature: PPL
place newcastle-upon-tyne | country: GBR | geonames: 2641673 | lat: 54.97328 | lon: -1.61396 | feature: PPLA2
place gatineau | country: CAN | geonames: 5959974 | lat: 45.47723 | lon: -75.70164 | feature: PPL
place yangshuo | country: CHN | geonames: 1787323 | lat: 24.78081 | lon: 110.48967 | feature: PPLS
place bahia-blanca | country: ARG | geonames: 3865086 | lat: -38.7176 | lon: -62.26545 | feature: PPLA2
place aomori | country: JPN | geonames: 2130658 | lat: 40.81667 | lon: 140.73333 | feature: PPLA
place boma | country: COD | geonames: 2316702 | lat: -5.85098 | lon: 13.05364 | feature: PPL
place darbhanga | country: IND | geonames: 1273491 | lat: 26.15216 | lon: 85.89707 | feature: PPL
place rufisque | country: SEN | geonames: 2246512 | lat: 14.71542 | lon: -17.27334 | feature: PPL
place murmansk | country: RUS | geonames: 524305 | lat: 68.96778 | lon: 33.09922 | feature: PPLA
place lincoln | country: USA | geonames: 5072006 | lat: 40.8 | lon: -96.66696 | feature: PPLA
place bergen | country: NOR | geonames: 3161732 | lat: 60.39299 | lon: 5.32415 | feature: PPLA
place noida | country: IND | geonames: 7279746 | lat: 28.58 | lon: 77.33 | feature: PPL
place tambov | country: RUS | geonames: 484646 | lat: 52.73632 | lon: 41.44102 | feature: PPLA
place vigo | country: ESP | geonames: 3105976 | lat: 42.23282 | lon: -8.72264 | feature: PPLA3
place aizawl | country: IND | geonames: 1279186 | lat: 23.72894 | lon: 92.71791 | feature: PPLA
place semey | country: KAZ | geonames: 1519422 | lat: 50.42064 | lon: 80.25025 | feature: PPLA
place thanjavur | country: IND | geonames: 1254649 | lat: 10.78523 | lon: 79.13909 | feature: PPL
place al-mubarraz | country: SAU | geonames: 109101 | lat: 25.40768 | lon: 49.59028 | feature: PPL
place resistencia | country: ARG | geonames: 3429577 | lat: -27.46363 | lon: -58.98665 | feature: PPLA
place morioka | country: JPN | geonames: 2111834 | lat: 39.7 | lon: 141.15 | feature: PPLA
place san-cristobal | country: VEN | geonames: 3628473 | lat: 7.76593 | lon: -72.23576 | feature: PPLA
place victoria | country: CAN | geonames: 6174041 | lat: 48.4359 | lon: -123.35155 | feature: PPLA
place anchorage | country: USA | geonames: 5879400 | lat: 61.21806 | lon: -149.90028 | feature: PPLA2
place dewas | country: IND | geonames: 1273066 | lat: 22.96585 | lon: 76.05526 | feature: PPL
place kaunas | country: LTU | geonames: 598316 | lat: 54.90156 | lon: 23.90909 | feature: PPLA
place machala | country: ECU | geonames: 3654533 | lat: -3.25886 | lon: -79.95876 | feature: PPLA
place kabwe | country: ZMB | geonames: 916095 | lat: -14.4469 | lon: 28.44644 | feature: PPLA
place ibaraki | country: JPN | geonames: 1862033 | lat: 34.81641 | lon: 135.56828 | feature: PPLA2
place adapazari | country: TUR | geonames: 752850 | lat: 40.78056 | lon: 30.40333 | feature: PPLA
place cluj-napoca | country: ROU | geonames: 681290 | lat: 46.76667 | lon: 23.6 | feature: PPLA
place tacna | country: PER | geonames: 3928128 | lat: -18.01465 | lon: -70.25362 | feature: PPLA
place chuncheon | country: KOR | geonames: 1845136 | lat: 37.87472 | lon: 127.73417 | feature: PPLA
place al-qurnah | country: IRQ | geonames: 98993 | lat: 31.01547 | lon: 47.43362 | feature: PPLA2
place henderson | country: USA | geonames: 5505411 | lat: 36.0397 | lon: -114.98194 | feature: PPL
place jalna | country: IND | geonames: 1269395 | lat: 19.84102 | lon: 75.88636 | feature: PPL
place greensboro | country: USA | geonames: 4469146 | lat: 36.07264 | lon: -79.79198 | feature: PPL
place chernihiv | country: UKR | geonames: 710735 | lat: 51.50541 | lon: 31.28656 | feature: PPLA
place karlsruhe | country: DEU | geonames: 2892794 | lat: 49.00937 | lon: 8.40444 | feature: PPLA2
place plano | country: USA | geonames: 4719457 | lat: 33.01984 | lon: -96.69889 | feature: PPL
place ichihara | country: JPN | geonames: 2112664 | lat: 35.51667 | lon: 140.08333 | feature: PPLA2
place poltava | country: UKR | geonames: 696643 | lat: 49.58925 | lon: 34.55367 | feature: PPLA
place geelong | country: AUS | geonames: 2165798 | lat: -38.14711 | lon: 144.36069 | feature: PPL
place tegal | country: IDN | geonames: 1624494 | lat: -6.8694 | lon: 109.1402 | feature: PPL
place valparaiso | country: CHL | geonames: 3868626 | lat: -33.036 | lon: -71.62963 | feature: PPLA
place purnia | country: IND | geonames: 1259166 | lat: 25.77895 | lon: 87.47422 | feature: PPLA2
place newark | country: USA | geonames: 5101798 | lat: 40.73566 | lon: -74.17237 | feature: PPLA2
place madison | country: USA | geonames: 5261457 | lat: 43.07305 | lon: -89.40123 | feature: PPLA
place wollongong | country: AUS | geonames: 2171507 | lat: -34.424 | lon: 150.89345 | feature: PPLA2
place mingora | country: PAK | geonames: 1170395 | lat: 34.7795 | lon: 72.36265 | feature: PPL
place ostrava | country: CZE | geonames: 3068799 | lat: 49.83465 | lon: 18.28204 | feature: PPLA
place st-louis | country: USA | geonames: 4407066 | lat: 38.62727 | lon: -90.19789 | feature: PPLA2
place petrozavodsk | country: RUS | geonames: 509820 | lat: 61.78491 | lon: 34.34691 | feature: PPLA
place taganrog | country: RUS | geonames: 484907 | lat: 47.23627 | lon: 38.9053 | feature: PPL
place wiesbaden | country: DEU | geonames: 2809346 | lat: 50.08601 | lon: 8.24435 | feature: PPLA
place qarshi | country: UZB | geonames: 1216311 | lat: 38.86056 | lon: 65.78905 | feature: PPLA
place kostroma | country: RUS | geonames: 543878 | lat: 57.76638 | lon: 40.92828 | feature: PPLA
place brighton | country: GBR | geonames: 2654710 | lat: 50.82838 | lon: -0.13947 | feature: PPL
place hakodate | country: JPN | geonames: 2130188 | lat: 41.77583 | lon: 140.73667 | feature: PPLA2
place bab-ezzouar | country: DZA | geonames: 2505854 | lat: 36.72615 | lon: 3.18291 | feature: PPL
place loja | country: ECU | geonames: 3654667 | lat: -3.99313 | lon: -79.20422 | feature: PPLA
place isfara | country: TJK | geonames: 1514896 | lat: 40.12649 | lon: 70.62526 | feature: PPLA2
place istaravshan | country: TJK | geonames: 1220253 | lat: 39.9142 | lon: 69.00328 | feature: PPLA2
place ar-rayyan | country: QAT | geonames: 289888 | lat: 25.29194 | lon: 51.42444 | feature: PPLA
place polokwane | country: ZAF | geonames: 965289 | lat: -23.90449 | lon: 29.46885 | feature: PPLA
place gijon | country: ESP | geonames: 3121424 | lat: 43.53573 | lon: -5.66152 | feature: PPLA3
place derby | country: GBR | geonames: 2651347 | lat: 52.92277 | lon: -1.47663 | feature: PPLA2
place dessie | country: ETH | geonames: 339219 | lat: 11.13333 | lon: 39.63333 | feature: PPL
place munster | country: DEU | geonames: 2867543 | lat: 51.96236 | lon: 7.62571 | feature: PPLA2
place gelsenkirchen | country: DEU | geonames: 2921466 | lat: 51.50508 | lon: 7.09654 | feature: PPLA3
place southampton | country: GBR | geonames: 2637487 | lat: 50.90395 | lon: -1.40428 | feature: PPLA2
place corum | country: TUR | geonames: 748879 | lat: 40.54889 | lon: 34.95333 | feature: PPLA
place merlo | country: ARG | geonames: 3430697 | lat: -34.66536 | lon: -58.72744 | feature: PPLA2
place durg | country: IND | geonames: 1272181 | lat: 21.19147 | lon: 81.27619 | feature: PPL
place birganj | country: NPL | geonames: 1283581 | lat: 27.01709 | lon: 84.8808 | feature: PPL
place russeifa | country: JOR | geonames: 7838895 | lat: 32.01778 | lon: 36.04639 | feature: PPL
place shibin-al-kawm | country: EGY | geonames: 349158 | lat: 30.55258 | lon: 31.00904 | feature: PPLA
place sterlitamak | country: RUS | geonames: 487495 | lat: 53.63793 | lon: 55.9533 | feature: PPLA2
place adiyaman | country: TUR | geonames: 325330 | lat: 37.76441 | lon: 38.27629 | feature: PPLA
place nagaoka | country: JPN | geonames: 1856199 | lat: 37.45 | lon: 138.85 | feature: PPLA2
place saskatoon | country: CAN | geonames: 6141256 | lat: 52.13238 | lon: -106.66892 | feature: PPL
place djelfa | country: DZA | geonames: 2500017 | lat: 34.67279 | lon: 3.263 | feature: PPLA
place chula-vista | country: USA | geonames: 5336899 | lat: 32.64005 | lon: -117.0842 | feature: PPL
place shimonoseki | country: JPN | geonames: 1852225 | lat: 33.95548 | lon: 130.93713 | feature: PPL
place toledo | country: USA | geonames: 5174035 | lat: 41.66394 | lon: -83.55521 | feature: PPLA2
place aachen | country: DEU | geonames: 3247449 | lat: 50.77664 | lon: 6.08342 | feature: PPLA3
place gent | country: BEL | geonames: 2797656 | lat: 51.05 | lon: 3.71667 | feature: PPL
place el-daein | country: SDN | geonames: 380148 | lat: 11.46186 | lon: 26.12583 | feature: PPLA
place jersey | country: USA | geonames: 5099836 | lat: 40.72816 | lon: -74.07764 | feature: PPLA2
place reno | country: USA | geonames: 5511077 | lat: 39.52963 | lon: -119.8138 | feature: PPLA2
place riobamba | country: ECU | geonames: 3652350 | lat: -1.66506 | lon: -78.65887 | feature: PPLA
place sivas | country: TUR | geonames: 300619 | lat: 39.74833 | lon: 37.01611 | feature: PPLA
place wolverhampton | country: GBR | geonames: 2633691 | lat: 52.58547 | lon: -2.12296 | feature: PPLA2
place maragheh | country: IRN | geonames: 124877 | lat: 37.39206 | lon: 46.23909 | feature: PPLA2
place quilmes | country: ARG | geonames: 3429652 | lat: -34.72065 | lon: -58.25454 | feature: PPLA2
place monchengladbach | country: DEU | geonames: 2869894 | lat: 51.18539 | lon: 6.44172 | feature: PPLA3
place zhytomyr | country: UKR | geonames: 686967 | lat: 50.26235 | lon: 28.67913 | feature: PPLA
place arrah | country: IND | geonames: 1278483 | lat: 25.55629 | lon: 84.66335 | feature: PPL
place bordeaux | country: FRA | geonames: 3031582 | lat: 44.84124 | lon: -0.58046 | feature: PPLA
place antsirabe | country: MDG | geonames: 1069166 | lat: -19.86586 | lon: 47.03333 | feature: PPLA
place chandler | country: USA | geonames: 5289282 | lat: 33.30616 | lon: -111.84125 | feature: PPL
place tampere | country: FIN | geonames: 634963 | lat: 61.49911 | lon: 23.78712 | feature: PPLA
place mahajanga | country: MDG | geonames: 1062663 | lat: -15.71667 | lon: 46.31667 | feature: PPLA
place fort-wayne | country: USA | geonames: 4920423 | lat: 41.1306 | lon: -85.12886 | feature: PPLA2
place plymouth | country: GBR | geonames: 2640194 | lat: 50.37153 | lon: -4.14305 | feature: PPLA2
place sumy | country: UKR | geonames: 692194 | lat: 50.91741 | lon: 34.79906 | feature: PPLA
place tacloban | country: PHL | geonames: 1684712 | lat: 11.24333 | lon: 125.00472 | feature: PPLA2
place augsburg | country: DEU | geonames: 2954172 | lat: 48.37154 | lon: 10.89851 | feature: PPLA2
place hiratsuka | country: JPN | geonames: 1862462 | lat: 35.32785 | lon: 139.33735 | feature: PPLA2
place stoke-on-trent | country: GBR | geonames: 2636841 | lat: 53.00415 | lon: -2.18538 | feature: PPLA2
place foz-do-iguacu | country: BRA | geonames: 3463030 | lat: -25.54778 | lon: -54.58806 | feature: PPLA2
place buffalo | country: USA | geonames: 5110629 | lat: 42.88645 | lon: -78.87837 | feature: PPLA2
place verona | country: ITA | geonames: 3164527 | lat: 45.43854 | lon: 10.9938 | feature: PPLA2
place san-salvador-de-jujuy
  country: ARG
  geonames: 3836564
  lat: -24.1928
  lon: -65.29342
  feature: PPLA
place durham | country: USA | geonames: 4464368 | lat: 35.99403 | lon: -78.89862 | feature: PPLA2
place gdynia | country: POL | geonames: 3099424 | lat: 54.51889 | lon: 18.53188 | feature: PPL
place irvine | country: USA | geonames: 5359777 | lat: 33.66946 | lon: -117.82311 | feature: PPL
place kitchener | country: CAN | geonames: 5992996 | lat: 43.42537 | lon: -80.5112 | feature: PPLA2
place bratsk | country: RUS | geonames: 2051523 | lat: 56.1325 | lon: 101.61417 | feature: PPLA2
place chingola | country: ZMB | geonames: 919009 | lat: -12.52897 | lon: 27.88382 | feature: PPLA2
place milton-keynes | country: GBR | geonames: 2642465 | lat: 52.04172 | lon: -0.75583 | feature: PPLA2
place laredo | country: USA | geonames: 4705349 | lat: 27.50641 | lon: -99.50754 | feature: PPLA2
place sari | country: IRN | geonames: 116996 | lat: 36.56332 | lon: 53.06009 | feature: PPLA
place banda-aceh | country: IDN | geonames: 1215502 | lat: 5.54167 | lon: 95.33333 | feature: PPLA
place oaxaca | country: MEX | geonames: 3522507 | lat: 17.06025 | lon: -96.72544 | feature: PPLA
place al-madinah | country: IRQ | geonames: 99106 | lat: 30.96324 | lon: 47.26998 | feature: PPLA2
place saint-louis | country: SEN | geonames: 2246452 | lat: 16.01793 | lon: -16.48962 | feature: PPLA
place petah-tiqva | country: ISR | geonames: 293918 | lat: 32.08707 | lon: 34.88747 | feature: PPL
place bharatpur | country: IND | geonames: 1276128 | lat: 27.21731 | lon: 77.49009 | feature: PPL
place vantaa | country: FIN | geonames: 632453 | lat: 60.29414 | lon: 25.04099 | feature: PPLA3
place hobart | country: AUS | geonames: 2163355 | lat: -42.87936 | lon: 147.32941 | feature: PPLA
place santiago-del-estero | country: ARG | geonames: 3835869 | lat: -27.80047 | lon: -64.26285 | feature: PPLA
place begusarai | country: IND | geonames: 1276609 | lat: 25.41853 | lon: 86.13389 | feature: PPLA2
place borujerd | country: IRN | geonames: 140044 | lat: 33.8973 | lon: 48.7516 | feature: PPLA2
place afyonkarahisar | country: TUR | geonames: 325303 | lat: 38.75667 | lon: 30.54333 | feature: PPLA
place jimma | country: ETH | geonames: 333772 | lat: 7.67344 | lon: 36.83441 | feature: PPL
place timisoara | country: ROU | geonames: 665087 | lat: 45.75372 | lon: 21.22571 | feature: PPLA
place santa-clara | country: CUB | geonames: 3537906 | lat: 22.40711 | lon: -79.96581 | feature: PPLA
place a-coruna | country: ESP | geonames: 3119841 | lat: 43.37135 | lon: -8.396 | feature: PPLA3
place kelar | country: IRQ | geonames: 95005 | lat: 34.62805 | lon: 45.31852 | feature: PPLA2
place singa | country: SDN | geonames: 366847 | lat: 13.1483 | lon: 33.93117 | feature: PPLA
place tarakan | country: IDN | geonames: 1624725 | lat: 3.31332 | lon: 117.59152 | feature: PPL
place mzuzu | country: MWI | geonames: 925475 | lat: -11.46556 | lon: 34.02071 | feature: PPLA
place burnaby | country: CAN | geonames: 5911606 | lat: 49.26636 | lon: -122.95263 | feature: PPLA3
place lubbock | country: USA | geonames: 5525577 | lat: 33.57786 | lon: -101.85517 | feature: PPLA2
place montpellier | country: FRA | geonames: 2992166 | lat: 43.61093 | lon: 3.87635 | feature: PPLA2
place czestochowa | country: POL | geonames: 3100946 | lat: 50.79646 | lon: 19.12409 | feature: PPLA3
place chemnitz | country: DEU | geonames: 2940132 | lat: 50.8357 | lon: 12.92922 | feature: PPLA3
place aksaray | country: TUR | geonames: 324496 | lat: 38.37255 | lon: 34.02537 | feature: PPLA
place orsk | country: RUS | geonames: 514734 | lat: 51.23206 | lon: 58.48802 | feature: PPLA2
place vanderbijlpark | country: ZAF | geonames: 944986 | lat: -26.71171 | lon: 27.83795 | feature: PPLA3
place kiel | country: DEU | geonames: 2891122 | lat: 54.32133 | lon: 10.13489 | feature: PPLA
place al-ashir-min-ramadan | country: EGY | geonames: 353229 | lat: 30.29636 | lon: 31.74633 | feature: PPL
place mau | country: IND | geonames: 1263311 | lat: 25.94167 | lon: 83.56111 | feature: PPL
place northampton | country: GBR | geonames: 2641430 | lat: 52.25 | lon: -0.88333 | feature: PPLA2
place fuji | country: JPN | geonames: 1864134 | lat: 35.16667 | lon: 138.68333 | feature: PPLA2
place rivne | country: UKR | geonames: 695594 | lat: 50.62036 | lon: 26.23695 | feature: PPLA
place syktyvkar | country: RUS | geonames: 485239 | lat: 61.66393 | lon: 50.8163 | feature: PPLA
place nizhnevartovsk | country: RUS | geonames: 1497543 | lat: 60.9344 | lon: 76.5531 | feature: PPLA2
place biratnagar | country: NPL | geonames: 1283582 | lat: 26.45505 | lon: 87.27007 | feature: PPL
place braunschweig | country: DEU | geonames: 2945024 | lat: 52.26594 | lon: 10.52673 | feature: PPLA3
place musaffah | country: ARE | geonames: 12042053 | lat: 24.35893 | lon: 54.48267 | feature: PPL
place sasebo | country: JPN | geonames: 1852899 | lat: 33.16834 | lon: 129.72502 | feature: PPLA2
place angarsk | country: RUS | geonames: 2027667 | lat: 52.55968 | lon: 103.91413 | feature: PPLA2
place chigasaki | country: JPN | geonames: 1864624 | lat: 35.33638 | lon: 139.40434 | feature: PPLA2
place tsukuba | country: JPN | geonames: 2110681 | lat: 36.08333 | lon: 140.11667 | feature: PPLA2
place arica | country: CHL | geonames: 3899361 | lat: -18.47552 | lon: -70.30058 | feature: PPLA
place matsumoto | country: JPN | geonames: 1857519 | lat: 36.23333 | lon: 137.96667 | feature: PPLA2
place buenaventura | country: COL | geonames: 3688451 | lat: 3.8801 | lon: -77.03116 | feature: PPLA2
place glendale | country: USA | geonames: 5295985 | lat: 33.53865 | lon: -112.18599 | feature: PPL
place klang | country: MYS | geonames: 1732905 | lat: 3.03667 | lon: 101.44333 | feature: PPL
place khimki | country: RUS | geonames: 550280 | lat: 55.9001 | lon: 37.42848 | feature: PPLA2
place horlivka | country: UKR | geonames: 707753 | lat: 48.33576 | lon: 38.05325 | feature: PPLA2
place osan | country: KOR | geonames: 1839652 | lat: 37.15222 | lon: 127.07056 | feature: PPL
place kasulu | country: TZA | geonames: 158214 | lat: -4.57667 | lon: 30.1025 | feature: PPL
place norfolk | country: USA | geonames: 4776222 | lat: 36.84681 | lon: -76.28522 | feature: PPLA2
place krefeld | country: DEU | geonames: 2884509 | lat: 51.33645 | lon: 6.55381 | feature: PPLA3
place halle-saale | country: DEU | geonames: 2911522 | lat: 51.48158 | lon: 11.97947 | feature: PPL
place amol | country: IRN | geonames: 143534 | lat: 36.46961 | lon: 52.35072 | feature: PPLA2
place oldham | country: GBR | geonames: 2641022 | lat: 53.54051 | lon: -2.1183 | feature: PPLA2
place hialeah | country: USA | geonames: 4158476 | lat: 25.8576 | lon: -80.27811 | feature: PPL
place sylhet | country: BGD | geonames: 1185099 | lat: 24.89904 | lon: 91.87198 | feature: PPLA
place garland | country: USA | geonames: 4693003 | lat: 32.91262 | lon: -96.63888 | feature: PPL
place scottsdale | country: USA | geonames: 5313457 | lat: 33.50921 | lon: -111.89903 | feature: PPL
place irving | country: USA | geonames: 4700168 | lat: 32.81402 | lon: -96.94889 | feature: PPL
place magdeburg | country: DEU | geonames: 2874545 | lat: 52.13129 | lon: 11.63189 | feature: PPLA
place eindhoven | country: NLD | geonames: 2756253 | lat: 51.44083 | lon: 5.47778 | feature: PPL
place boise | country: USA | geonames: 5586437 | lat: 43.6135 | lon: -116.20345 | feature: PPLA
place chesapeake | country: USA | geonames: 4752186 | lat: 36.81904 | lon: -76.27494 | feature: PPLA2
place kediri | country: IDN | geonames: 1640660 | lat: -7.81667 | lon: 112.01667 | feature: PPL
place north-las-vegas | country: USA | geonames: 5509403 | lat: 36.19886 | lon: -115.1175 | feature: PPL
place elche | country: ESP | geonames: 2518559 | lat: 38.26218 | lon: -0.70107 | feature: PPLA3
place rouen | country: FRA | geonames: 2982652 | lat: 49.44313 | lon: 1.09932 | feature: PPLA
place lille | country: FRA | geonames: 2998324 | lat: 50.63391 | lon: 3.05512 | feature: PPLA
place nizhnekamsk | country: RUS | geonames: 521118 | lat: 55.63794 | lon: 51.81502 | feature: PPLA2
place karur | country: IND | geonames: 1267648 | lat: 10.95771 | lon: 78.08095 | feature: PPL
place craiova | country: ROU | geonames: 680332 | lat: 44.31667 | lon: 23.8 | feature: PPLA
place granada | country: ESP | geonames: 2517117 | lat: 37.18817 | lon: -3.60667 | feature: PPLA2
place saga | country: JPN | geonames: 1853303 | lat: 33.23333 | lon: 130.3 | feature: PPLA
place dzerzhinsk | country: RUS | geonames: 563708 | lat: 56.24422 | lon: 43.45543 | feature: PPLA2
place kigoma | country: TZA | geonames: 157738 | lat: -4.87694 | lon: 29.62667 | feature: PPLA
place fremont | country: USA | geonames: 5350734 | lat: 37.54827 | lon: -121.98857 | feature: PPL
place neuquen | country: ARG | geonames: 3843123 | lat: -38.95078 | lon: -68.0592 | feature: PPLA
place halwan | country: EGY | geonames: 355795 | lat: 29.84144 | lon: 31.30084 | feature: PPL
place kasukabe | country: JPN | geonames: 1859884 | lat: 35.98308 | lon: 139.74966 | feature: PPLA2
place windsor | country: CAN | geonames: 6182962 | lat: 42.30008 | lon: -83.01654 | feature: PPL
place spokane | country: USA | geonames: 5811696 | lat: 47.65966 | lon: -117.42908 | feature: PPLA2
place tripoli-lbn | country: LBN | geonames: 266826 | lat: 34.43352 | lon: 35.84415 | feature: PPLA
place longueuil | country: CAN | geonames: 6059891 | lat: 45.5152 | lon: -73.46818 | feature: PPLA2
place vizianagaram | country: IND | geonames: 1253084 | lat: 18.11692 | lon: 83.41148 | feature: PPLA2
place netanya | country: ISR | geonames: 294071 | lat: 32.33291 | lon: 34.85992 | feature: PPL
place ciudad-lineal | country: ESP | geonames: 3124964 | lat: 40.44505 | lon: -3.65132 | feature: PPL
place san-lorenzo | country: PRY | geonames: 3437056 | lat: -25.33968 | lon: -57.50879 | feature: PPL
place mohammedia | country: MAR | geonames: 2542051 | lat: 33.68607 | lon: -7.38298 | feature: PPLA3
place tanjung-pinang | country: IDN | geonames: 1624863 | lat: 0.91667 | lon: 104.45833 | feature: PPLA2
place baton-rouge | country: USA | geonames: 4315588 | lat: 30.44332 | lon: -91.18747 | feature: PPLA
place radom | country: POL | geonames: 760778 | lat: 51.40253 | lon: 21.14714 | feature: PPLA2
place richmond | country: USA | geonames: 4781708 | lat: 37.55376 | lon: -77.46026 | feature: PPLA
place takarazuka | country: JPN | geonames: 1851012 | lat: 34.79936 | lon: 135.35697 | feature: PPLA2
place regina | country: CAN | geonames: 6119109 | lat: 50.45008 | lon: -104.6178 | feature: PPLA
place sabzevar | country: IRN | geonames: 118063 | lat: 36.2126 | lon: 57.68191 | feature: PPL
place luton | country: GBR | geonames: 2643339 | lat: 51.87967 | lon: -0.41748 | feature: PPLA2
place bitung | country: IDN | geonames: 1648637 | lat: 1.44059 | lon: 125.12824 | feature: PPLA2
place blagoveshchensk | country: RUS | geonames: 2026609 | lat: 50.27593 | lon: 127.52637 | feature: PPLA
place kosice | country: SVK | geonames: 724443 | lat: 48.71441 | lon: 21.25802 | feature: PPLA
place ota | country: JPN | geonames: 1853677 | lat: 36.3 | lon: 139.36667 | feature: PPLA2
place puerto-vallarta | country: MEX | geonames: 3991328 | lat: 20.617 | lon: -105.23018 | feature: PPL
place atsugi | country: JPN | geonames: 1847963 | lat: 35.44272 | lon: 139.36931 | feature: PPLA2
place najafabad | country: IRN | geonames: 418606 | lat: 32.63464 | lon: 51.36525 | feature: PPLA2
place paradise | country: USA | geonames: 5509952 | lat: 36.09719 | lon: -115.14666 | feature: PPL
place tacoma | country: USA | geonames: 5812944 | lat: 47.25288 | lon: -122.44429 | feature: PPLA2
place puerto-princesa | country: PHL | geonames: 1692685 | lat: 9.73917 | lon: 118.73528 | feature: PPL
place formosa | country: ARG | geonames: 3433899 | lat: -26.18489 | lon: -58.17313 | feature: PPLA
place kanchipuram | country: IND | geonames: 1268159 | lat: 12.83515 | lon: 79.70006 | feature: PPL
place tulua | country: COL | geonames: 3666645 | lat: 4.08466 | lon: -76.19536 | feature: PPLA2
place shakhty | country: RUS | geonames: 496015 | lat: 47.71916 | lon: 40.21603 | feature: PPLA2
place mbarara | country: UGA | geonames: 229268 | lat: -0.60467 | lon: 30.64851 | feature: PPLA
place neyshabur | country: IRN | geonames: 122285 | lat: 36.21329 | lon: 58.79575 | feature: PPLA2
place rennes | country: FRA | geonames: 2983990 | lat: 48.11109 | lon: -1.67431 | feature: PPLA
place oviedo | country: ESP | geonames: 3114711 | lat: 43.36029 | lon: -5.84476 | feature: PPLA
place messina | country: ITA | geonames: 2524170 | lat: 38.19394 | lon: 15.55256 | feature: PPLA2
place kabinda | country: COD | geonames: 215527 | lat: -6.13791 | lon: 24.48179 | feature: PPL
place oberhausen | country: DEU | geonames: 2860410 | lat: 51.47805 | lon: 6.8625 | feature: PPLA3
place eluru | country: IND | geonames: 1272051 | lat: 16.71311 | lon: 81.10437 | feature: PPLA2
place galati | country: ROU | geonames: 677697 | lat: 45.43687 | lon: 28.05028 | feature: PPLA
place badalona | country: ESP | geonames: 3129028 | lat: 41.45004 | lon: 2.24741 | feature: PPLA3
place mainz | country: DEU | geonames: 2874225 | lat: 49.98185 | lon: 8.28008 | feature: PPLA
place rybinsk | country: RUS | geonames: 500004 | lat: 58.04562 | lon: 38.83811 | feature: PPLA2
place trondheim | country: NOR | geonames: 3133880 | lat: 63.43049 | lon: 10.39506 | feature: PPL
place oulu | country: FIN | geonames: 643492 | lat: 65.01236 | lon: 25.46816 | feature: PPLA
place freiburg | country: DEU | geonames: 2925177 | lat: 47.9959 | lon: 7.85222 | feature: PPLA2
place salt-lake | country: USA | geonames: 5780993 | lat: 40.76078 | lon: -111.89105 | feature: PPLA
place huntsville | country: USA | geonames: 4068590 | lat: 34.7304 | lon: -86.58594 | feature: PPLA2
place kure | country: JPN | geonames: 1858296 | lat: 34.23222 | lon: 132.56658 | feature: PPLA2
place bnei-brak | country: ISR | geonames: 295514 | lat: 32.08074 | lon: 34.8338 | feature: PPL
place khouribga | country: MAR | geonames: 2544248 | lat: 32.88108 | lon: -6.9063 | feature: PPLA3
place des-moines | country: USA | geonames: 4853828 | lat: 41.60054 | lon: -93.60911 | feature: PPLA
place cartagena-esp | country: ESP | geonames: 2520058 | lat: 37.60197 | lon: -0.98397 | feature: PPLA3
place oakville | country: CAN | geonames: 6092122 | lat: 43.45011 | lon: -79.68292 | feature: PPL
place erfurt | country: DEU | geonames: 2929670 | lat: 50.97734 | lon: 11.03536 | feature: PPLA
place nazarabad | country: IRN | geonames: 122438 | lat: 35.95411 | lon: 50.60607 | feature: PPLA2
place fontana | country: USA | geonames: 5349755 | lat: 34.09223 | lon: -117.43505 | feature: PPL
place mallawi | country: EGY | geonames: 352951 | lat: 27.73264 | lon: 30.84129 | feature: PPL
place bukit-mertajam | country: MYS | geonames: 1735079 | lat: 5.36301 | lon: 100.4667 | feature: PPL
place lubeck | country: DEU | geonames: 2875601 | lat: 53.86893 | lon: 10.68729 | feature: PPLA3
place isesaki | country: JPN | geonames: 1861436 | lat: 36.31667 | lon: 139.2 | feature: PPLA2
place santa-cruz-de-tenerife
  country: ESP
  geonames: 2511174
  lat: 28.46824
  lon: -16.25462
  feature: PPLA
place panchkula | country: IND | geonames: 6690108 | lat: 30.69461 | lon: 76.8504 | feature: PPLA2
place modesto | country: USA | geonames: 5373900 | lat: 37.6391 | lon: -120.99688 | feature: PPLA2
place panabo | country: PHL | geonames: 1695804 | lat: 7.30806 | lon: 125.68417 | feature: PPL
place lijiang | country: CHN | geonames: 1813253 | lat: 26.86879 | lon: 100.22072 | feature: PPLA2
place burgas | country: BGR | geonames: 732770 | lat: 42.50651 | lon: 27.46886 | feature: PPLA
place pskov | country: RUS | geonames: 504341 | lat: 57.81922 | lon: 28.33181 | feature: PPLA
place beni-mellal | country: MAR | geonames: 2555745 | lat: 32.33725 | lon: -6.34983 | feature: PPLA
place sidi-bel-abbes | country: DZA | geonames: 2481007 | lat: 35.18994 | lon: -0.63085 | feature: PPLA
place kostanay | country: KAZ | geonames: 1519928 | lat: 53.21435 | lon: 63.62463 | feature: PPLA
place antakya | country: TUR | geonames: 323779 | lat: 36.20655 | lon: 36.15722 | feature: PPLA
place rochester | country: USA | geonames: 5134086 | lat: 43.15478 | lon: -77.61556 | feature: PPLA2
place chungju | country: KOR | geonames: 1845033 | lat: 36.97666 | lon: 127.9287 | feature: PPL
place anand | country: IND | geonames: 1278685 | lat: 22.55251 | lon: 72.9552 | feature: PPLA2
place oruro | country: BOL | geonames: 3909234 | lat: -17.97153 | lon: -67.0932 | feature: PPLA
place kielce | country: POL | geonames: 769250 | lat: 50.87033 | lon: 20.62752 | feature: PPLA
place pamplona | country: ESP | geonames: 3114472 | lat: 42.81687 | lon: -1.64323 | feature: PPLA
place portsmouth | country: GBR | geonames: 2639996 | lat: 50.79899 | lon: -1.09125 | feature: PPLA2
place sirjan | country: IRN | geonames: 114259 | lat: 29.45137 | lon: 55.6809 | feature: PPL
place bila-tserkva | country: UKR | geonames: 712165 | lat: 49.8004 | lon: 30.12851 | feature: PPLA2
place oxnard | country: USA | geonames: 5380184 | lat: 34.1975 | lon: -119.17705 | feature: PPL
place mostoles | country: ESP | geonames: 3116025 | lat: 40.32234 | lon: -3.86496 | feature: PPLA3
place turku | country: FIN | geonames: 633679 | lat: 60.45148 | lon: 22.26869 | feature: PPLA
place worcester | country: USA | geonames: 4956184 | lat: 42.26259 | lon: -71.80229 | feature: PPLA2
place segou | country: MLI | geonames: 2451478 | lat: 13.44032 | lon: -6.25947 | feature: PPLA
place sao-carlos | country: BRA | geonames: 3449319 | lat: -22.0175 | lon: -47.89083 | feature: PPL
place linz | country: AUT | geonames: 2772400 | lat: 48.30639 | lon: 14.28611 | feature: PPLA
place biskra | country: DZA | geonames: 2503826 | lat: 34.85038 | lon: 5.72805 | feature: PPLA
place trieste | country: ITA | geonames: 3165185 | lat: 45.64953 | lon: 13.77678 | feature: PPLA
place moreno-valley | country: USA | geonames: 5374732 | lat: 33.93752 | lon: -117.23059 | feature: PPL
place zliten | country: LBY | geonames: 2208485 | lat: 32.46739 | lon: 14.56874 | feature: PPL
place padova | country: ITA | geonames: 3171728 | lat: 45.40797 | lon: 11.88586 | feature: PPLA2
place las-tunas | country: CUB | geonames: 3550598 | lat: 20.96135 | lon: -76.95192 | feature: PPLA
place matsue | country: JPN | geonames: 1857550 | lat: 35.48333 | lon: 133.05 | feature: PPLA
place bayamon | country: PRI | geonames: 4562831 | lat: 18.39856 | lon: -66.15572 | feature: PPLA
place deoghar | country: IND | geonames: 1273241 | lat: 24.48983 | lon: 86.69902 | feature: PPLA3
place bandundu-province | country: COD | geonames: 2317397 | lat: -3.31687 | lon: 17.38063 | feature: PPLA
place osmaniye | country: TUR | geonames: 303195 | lat: 37.07417 | lon: 36.24778 | feature: PPLA
place babol | country: IRN | geonames: 142363 | lat: 36.55102 | lon: 52.6786 | feature: PPLA2
place cabo-san-lucas | country: MEX | geonames: 3985710 | lat: 22.89088 | lon: -109.91238 | feature: PPL
place little-rock | country: USA | geonames: 4119403 | lat: 34.74648 | lon: -92.28959 | feature: PPLA
place corlu | country: TUR | geonames: 748893 | lat: 41.16069 | lon: 27.80093 | feature: PPLA2
place iringa | country: TZA | geonames: 159071 | lat: -7.76667 | lon: 35.7 | feature: PPLA
place debrecen | country: HUN | geonames: 721472 | lat: 47.53167 | lon: 21.62444 | feature: PPLA
place richmond-hill | country: CAN | geonames: 6122091 | lat: 43.87111 | lon: -79.43725 | feature: PPL
place fayetteville | country: USA | geonames: 4466033 | lat: 35.05266 | lon: -78.87836 | feature: PPLA2
place al-khums | country: LBY | geonames: 2219905 | lat: 32.64861 | lon: 14.26191 | feature: PPLA
place huntington-beach | country: USA | geonames: 5358705 | lat: 33.6603 | lon: -117.99923 | feature: PPL
place tallahassee | country: USA | geonames: 4174715 | lat: 30.43826 | lon: -84.28073 | feature: PPLA
place swindon | country: GBR | geonames: 2636389 | lat: 51.55797 | lon: -1.78116 | feature: PPLA2
place townsville | country: AUS | geonames: 2146142 | lat: -19.26639 | lon: 146.80569 | feature: PPL
place yonkers | country: USA | geonames: 5145215 | lat: 40.9304 | lon: -73.89789 | feature: PPL
place glendale-usa | country: USA | geonames: 5352423 | lat: 34.14251 | lon: -118.25508 | feature: PPL
place petropavl | country: KAZ | geonames: 1520172 | lat: 54.87343 | lon: 69.15065 | feature: PPLA
place cypress | country: USA | geonames: 4684724 | lat: 29.96911 | lon: -95.69717 | feature: PPL
place brescia | country: ITA | geonames: 3181554 | lat: 45.53558 | lon: 10.21472 | feature: PPLA2
place nagareyama | country: JPN | geonames: 1856184 | lat: 35.8563 | lon: 139.90266 | feature: PPLA2
place charleroi | country: BEL | geonames: 2800481 | lat: 50.41136 | lon: 4.44448 | feature: PPL
place az-zawiyah | country: LBY | geonames: 2218970 | lat: 32.7571 | lon: 12.72764 | feature: PPLA
place balakovo | country: RUS | geonames: 579492 | lat: 52.02639 | lon: 47.79671 | feature: PPLA2
place armavir | country: RUS | geonames: 580922 | lat: 44.99849 | lon: 41.11472 | feature: PPLA2
place yuzhno-sakhalinsk | country: RUS | geonames: 2119441 | lat: 46.9543 | lon: 142.73559 | feature: PPLA
place hagen | country: DEU | geonames: 2912621 | lat: 51.36081 | lon: 7.47168 | feature: PPLA3
place amarillo | country: USA | geonames: 5516233 | lat: 35.222 | lon: -101.8313 | feature: PPLA2
place bulandshahr | country: IND | geonames: 1275120 | lat: 28.40392 | lon: 77.85773 | feature: PPL
place aberdeen | country: GBR | geonames: 2657832 | lat: 57.14369 | lon: -2.09814 | feature: PPLA2
place taranto | country: ITA | geonames: 3165926 | lat: 40.46438 | lon: 17.24707 | feature: PPLA2
place naivasha | country: KEN | geonames: 184707 | lat: -0.71383 | lon: 36.43261 | feature: PPL
place rostock | country: DEU | geonames: 2844588 | lat: 54.0887 | lon: 12.14049 | feature: PPLA3
place parma | country: ITA | geonames: 3171457 | lat: 44.79935 | lon: 10.32618 | feature: PPLA2
place sibu | country: MYS | geonames: 1735902 | lat: 2.3 | lon: 111.81667 | feature: PPL
place itami | country: JPN | geonames: 1861310 | lat: 34.78427 | lon: 135.40126 | feature: PPLA2
place akron | country: USA | geonames: 5145476 | lat: 41.08144 | lon: -81.51901 | feature: PPLA2
place talca | country: CHL | geonames: 3870294 | lat: -35.4232 | lon: -71.64974 | feature: PPLA
place birjand | country: IRN | geonames: 140463 | lat: 32.86628 | lon: 59.22114 | feature: PPLA
place torun | country: POL | geonames: 3083271 | lat: 53.01375 | lon: 18.59814 | feature: PPL
place almeria | country: ESP | geonames: 2521886 | lat: 36.83814 | lon: -2.45974 | feature: PPLA2
place reims | country: FRA | geonames: 2984114 | lat: 49.26526 | lon: 4.02853 | feature: PPLA3
place khammam | country: IND | geonames: 1267076 | lat: 17.24767 | lon: 80.14368 | feature: PPL
place holon | country: ISR | geonames: 294751 | lat: 32.01034 | lon: 34.77918 | feature: PPL
place middelburg | country: ZAF | geonames: 976361 | lat: -25.77507 | lon: 29.46482 | feature: PPLA2
place moundou | country: TCD | geonames: 2427455 | lat: 8.57437 | lon: 16.07722 | feature: PPLA
place sambhal | country: IND | geonames: 1257540 | lat: 28.58498 | lon: 78.56959 | feature: PPLA2
place durres | country: ALB | geonames: 3185728 | lat: 41.32355 | lon: 19.45469 | feature: PPLA
place suzuka | country: JPN | geonames: 1851348 | lat: 34.88333 | lon: 136.58333 | feature: PPLA2
place la-plata | country: ARG | geonames: 3432043 | lat: -34.92126 | lon: -57.95442 | feature: PPLA
place montgomery | country: USA | geonames: 4076784 | lat: 32.36681 | lon: -86.29997 | feature: PPLA
place liege | country: BEL | geonames: 2792413 | lat: 50.63373 | lon: 5.56749 | feature: PPL
place kumagaya | country: JPN | geonames: 1858428 | lat: 36.13497 | lon: 139.39004 | feature: PPLA2
place prato | country: ITA | geonames: 3169921 | lat: 43.8805 | lon: 11.09699 | feature: PPLA2
place kayes | country: MLI | geonames: 2455518 | lat: 14.44776 | lon: -11.44393 | feature: PPLA
place kassel | country: DEU | geonames: 2892518 | lat: 51.31667 | lon: 9.5 | feature: PPLA2
place tebessa | country: DZA | geonames: 2477461 | lat: 35.40417 | lon: 8.12417 | feature: PPLA
place severodvinsk | country: RUS | geonames: 496285 | lat: 64.55825 | lon: 39.82971 | feature: PPLA2
place yamaguchi | country: JPN | geonames: 1848689 | lat: 34.18333 | lon: 131.46667 | feature: PPLA
place alcala-de-henares | country: ESP | geonames: 3130616 | lat: 40.48205 | lon: -3.35996 | feature: PPLA3
place bago | country: PHL | geonames: 1729085 | lat: 10.53333 | lon: 122.83333 | feature: PPL
place uji | country: JPN | geonames: 1849372 | lat: 34.89044 | lon: 135.80325 | feature: PPLA2
place bojnurd | country: IRN | geonames: 140380 | lat: 37.47473 | lon: 57.32903 | feature: PPLA
place hat-yai | country: THA | geonames: 1610780 | lat: 7.00836 | lon: 100.47668 | feature: PPLA2
place zlatoust | country: RUS | geonames: 462444 | lat: 55.17182 | lon: 59.65471 | feature: PPLA2
place peoria | country: USA | geonames: 5308480 | lat: 33.5806 | lon: -112.23738 | feature: PPL
place ashaiman | country: GHA | geonames: 2304121 | lat: 5.69951 | lon: -0.03484 | feature: PPL
place providence | country: USA | geonames: 5224151 | lat: 41.82399 | lon: -71.41283 | feature: PPLA
place knoxville | country: USA | geonames: 4634946 | lat: 35.96064 | lon: -83.92074 | feature: PPLA2
place fuenlabrada | country: ESP | geonames: 3121960 | lat: 40.28419 | lon: -3.79415 | feature: PPLA3
place hino | country: JPN | geonames: 1862599 | lat: 35.67306 | lon: 139.40028 | feature: PPLA2
place jhelum | country: PAK | geonames: 1175864 | lat: 32.93448 | lon: 73.73102 | feature: PPLA2
place cork | country: IRL | geonames: 2965140 | lat: 51.89797 | lon: -8.47061 | feature: PPLA2
place cam-pha | country: VNM | geonames: 1586360 | lat: 21.01004 | lon: 107.27345 | feature: PPLA2
place kofu | country: JPN | geonames: 1859100 | lat: 35.66667 | lon: 138.56667 | feature: PPLA
place numazu | country: JPN | geonames: 1854902 | lat: 35.1 | lon: 138.86667 | feature: PPLA2
place joetsu | country: JPN | geonames: 6825489 | lat: 37.14828 | lon: 138.23642 | feature: PPLA2
place sunrise-manor | country: USA | geonames: 5513343 | lat: 36.21108 | lon: -115.07306 | feature: PPL
place anjo | country: JPN | geonames: 1865294 | lat: 34.95828 | lon: 137.08054 | feature: PPLA2
place tottori-shi | country: JPN | geonames: 1849892 | lat: 35.5 | lon: 134.23333 | feature: PPLA
place leganes | country: ESP | geonames: 3118594 | lat: 40.32718 | lon: -3.7635 | feature: PPLA3
place grand-prairie | country: USA | geonames: 4694482 | lat: 32.74596 | lon: -96.99778 | feature: PPL
place shreveport | country: USA | geonames: 4341513 | lat: 32.52515 | lon: -93.75018 | feature: PPLA2
place getafe | country: ESP | geonames: 3121437 | lat: 40.30571 | lon: -3.73295 | feature: PPLA3
place kirikkale | country: TUR | geonames: 307654 | lat: 39.84528 | lon: 33.50639 | feature: PPLA
place burlington | country: CAN | geonames: 5911592 | lat: 43.38621 | lon: -79.83713 | feature: PPL
place brownsville | country: USA | geonames: 4676740 | lat: 25.90175 | lon: -97.49748 | feature: PPLA2
place cienfuegos | country: CUB | geonames: 3564124 | lat: 22.14681 | lon: -80.4481 | feature: PPLA
place el-oued | country: DZA | geonames: 2497411 | lat: 33.35608 | lon: 6.86319 | feature: PPLA
place overland-park | country: USA | geonames: 4276873 | lat: 38.98223 | lon: -94.67079 | feature: PPL
place raebareli | country: IND | geonames: 1259064 | lat: 26.2309 | lon: 81.23315 | feature: PPL
place khuraybat-as-suq | country: JOR | geonames: 248460 | lat: 31.87913 | lon: 35.92098 | feature: PPL
place dunhuang | country: CHN | geonames: 1529531 | lat: 40.16667 | lon: 94.68333 | feature: PPLA3
place le-havre | country: FRA | geonames: 3003796 | lat: 49.49346 | lon: 0.10785 | feature: PPLA3
place donostia-san-sebastian
  country: ESP
  geonames: 3110044
  lat: 43.31283
  lon: -1.97499
  feature: PPLA2
place bilbeis | country: EGY | geonames: 358840 | lat: 30.42039 | lon: 31.56223 | feature: PPL
place kutahya | country: TUR | geonames: 305268 | lat: 39.42417 | lon: 29.98333 | feature: PPLA
place modena | country: ITA | geonames: 3173331 | lat: 44.64783 | lon: 10.92539 | feature: PPLA2
place bolu | country: TUR | geonames: 750516 | lat: 40.73583 | lon: 31.60611 | feature: PPLA
place abakan | country: RUS | geonames: 1512236 | lat: 53.7154 | lon: 91.42593 | feature: PPLA
place breda | country: NLD | geonames: 2758401 | lat: 51.58656 | lon: 4.77596 | feature: PPL
place baishan | country: CHN | geonames: 2038584 | lat: 41.93853 | lon: 126.41965 | feature: PPLA2
place mobile | country: USA | geonames: 4076598 | lat: 30.69436 | lon: -88.04305 | feature: PPLA2
place fort-lauderdale | country: USA | geonames: 4155966 | lat: 26.12231 | lon: -80.14338 | feature: PPLA2
place oradea | country: ROU | geonames: 671768 | lat: 47.0458 | lon: 21.91833 | feature: PPLA
place skikda | country: DZA | geonames: 2479536 | lat: 36.87617 | lon: 6.90921 | feature: PPLA
place reggio-calabria | country: ITA | geonames: 2523630 | lat: 38.11047 | lon: 15.66129 | feature: PPLA2
place santa-clarita | country: USA | geonames: 5393049 | lat: 34.39166 | lon: -118.54259 | feature: PPL
place banha | country: EGY | geonames: 359280 | lat: 30.45977 | lon: 31.1842 | feature: PPLA
place petropavlovsk-kamchatsky
  country: RUS
  geonames: 2122104
  lat: 53.06393
  lon: 158.62751
  feature: PPLA
place wadi-as-sir | country: JOR | geonames: 246013 | lat: 31.9545 | lon: 35.81831 | feature: PPLA2
place odense | country: DNK | geonames: 2615876 | lat: 55.39594 | lon: 10.38831 | feature: PPLA2
place sacaba | country: BOL | geonames: 3906194 | lat: -17.39799 | lon: -66.03825 | feature: PPL
place berazategui | country: ARG | geonames: 3436043 | lat: -34.76531 | lon: -58.21278 | feature: PPL
place edirne | country: TUR | geonames: 747712 | lat: 41.67719 | lon: 26.55597 | feature: PPLA
place kyaukpyu | country: MMR | geonames: 1316752 | lat: 19.42793 | lon: 93.55134 | feature: PPL
place varamin | country: IRN | geonames: 112214 | lat: 35.3242 | lon: 51.6457 | feature: PPLA2
place saarbrucken | country: DEU | geonames: 2842647 | lat: 49.23262 | lon: 7.00982 | feature: PPLA
place jizzax | country: UZB | geonames: 1513886 | lat: 40.13351 | lon: 67.82956 | feature: PPLA
place hamm | country: DEU | geonames: 2911240 | lat: 51.68033 | lon: 7.82089 | feature: PPL
place tiaret | country: DZA | geonames: 2476897 | lat: 35.37103 | lon: 1.31699 | feature: PPLA
place la-rioja | country: ARG | geonames: 3848950 | lat: -29.41328 | lon: -66.85637 | feature: PPLA
place ipswich | country: GBR | geonames: 2646057 | lat: 52.05917 | lon: 1.15545 | feature: PPLA2
place chlef | country: DZA | geonames: 2498611 | lat: 36.16525 | lon: 1.33452 | feature: PPLA
place spring-valley | country: USA | geonames: 5512909 | lat: 36.10803 | lon: -115.245 | feature: PPL
place santa-rosa | country: USA | geonames: 5393287 | lat: 38.44047 | lon: -122.71443 | feature: PPLA2
place nijmegen | country: NLD | geonames: 2750053 | lat: 51.8425 | lon: 5.85278 | feature: PPL
place idku | country: EGY | geonames: 355628 | lat: 31.3073 | lon: 30.2981 | feature: PPLA2
place uppsala | country: SWE | geonames: 2666199 | lat: 59.85882 | lon: 17.63889 | feature: PPLA
place eugene | country: USA | geonames: 5725846 | lat: 44.05207 | lon: -123.08675 | feature: PPLA2
place almere-stad | country: NLD | geonames: 2759879 | lat: 52.37025 | lon: 5.21413 | feature: PPL
place burgos | country: ESP | geonames: 3127461 | lat: 42.34106 | lon: -3.70184 | feature: PPLA2
place saint-etienne | country: FRA | geonames: 2980291 | lat: 45.43389 | lon: 4.39 | feature: PPLA2
place tempe | country: USA | geonames: 5317058 | lat: 33.41477 | lon: -111.90931 | feature: PPL
place oceanside | country: USA | geonames: 5378771 | lat: 33.19587 | lon: -117.37948 | feature: PPL
place salem-usa | country: USA | geonames: 5750162 | lat: 44.9429 | lon: -123.0351 | feature: PPLA
place saveh | country: IRN | geonames: 116667 | lat: 35.0213 | lon: 50.3566 | feature: PPLA2
place garden-grove | country: USA | geonames: 5351515 | lat: 33.77391 | lon: -117.94145 | feature: PPL
place karaman | country: TUR | geonames: 309527 | lat: 37.18111 | lon: 33.215 | feature: PPLA
place oshawa | country: CAN | geonames: 6094578 | lat: 43.90012 | lon: -78.84957 | feature: PPL
place rancho-cucamonga | country: USA | geonames: 5385955 | lat: 34.1064 | lon: -117.59311 | feature: PPL
place cape-coral | country: USA | geonames: 4149962 | lat: 26.56285 | lon: -81.94953 | feature: PPL
place tomakomai | country: JPN | geonames: 2127733 | lat: 42.63694 | lon: 141.60333 | feature: PPLA2
place san-miguel-de-allende
  country: MEX
  geonames: 3985344
  lat: 20.91528
  lon: -100.74389
  feature: PPL
place hitachi | country: JPN | geonames: 2112708 | lat: 36.6 | lon: 140.65 | feature: PPLA2
place pathankot | country: IND | geonames: 1260137 | lat: 32.27484 | lon: 75.65287 | feature: PPL
place sakura | country: JPN | geonames: 2111220 | lat: 35.71667 | lon: 140.23333 | feature: PPLA2
place ube | country: JPN | geonames: 1849498 | lat: 33.94306 | lon: 131.25111 | feature: PPLA2
place santander | country: ESP | geonames: 3109718 | lat: 43.46589 | lon: -3.80493 | feature: PPLA
place shimla | country: IND | geonames: 1256237 | lat: 31.10442 | lon: 77.16662 | feature: PPLA
place myeik | country: MMR | geonames: 1309611 | lat: 12.43954 | lon: 98.60028 | feature: PPL
place albacete | country: ESP | geonames: 2522258 | lat: 38.99424 | lon: -1.85643 | feature: PPLA2
place bata | country: GNQ | geonames: 2310046 | lat: 1.86391 | lon: 9.76582 | feature: PPLA
place kamakura | country: JPN | geonames: 1860672 | lat: 35.31085 | lon: 139.54698 | feature: PPLA2
place izumo | country: JPN | geonames: 1861084 | lat: 35.36667 | lon: 132.76667 | feature: PPLA2
place tunja | country: COL | geonames: 3666608 | lat: 5.54481 | lon: -73.35756 | feature: PPLA
place alcorcon | country: ESP | geonames: 3130564 | lat: 40.34582 | lon: -3.82487 | feature: PPLA3
place gisenyi | country: RWA | geonames: 202905 | lat: -1.70278 | lon: 29.25639 | feature: PPLA2
place isparta | country: TUR | geonames: 311073 | lat: 37.76444 | lon: 30.55222 | feature: PPLA
place walsall | country: GBR | geonames: 2634853 | lat: 52.58528 | lon: -1.98396 | feature: PPLA2
place herne | country: DEU | geonames: 2905891 | lat: 51.5388 | lon: 7.22572 | feature: PPLA3
place sioux-falls | country: USA | geonames: 5231851 | lat: 43.54369 | lon: -96.72796 | feature: PPLA2
place prizren | country: XKX | geonames: 786712 | lat: 42.21389 | lon: 20.73972 | feature: PPLA
place urayasu | country: JPN | geonames: 1849186 | lat: 35.65879 | lon: 139.90055 | feature: PPL
place ontario | country: USA | geonames: 5379439 | lat: 34.06334 | lon: -117.65089 | feature: PPL
place fort-collins | country: USA | geonames: 5577147 | lat: 40.58526 | lon: -105.08442 | feature: PPLA2
place ramat-gan | country: ISR | geonames: 293788 | lat: 32.08227 | lon: 34.81065 | feature: PPL
place temirtau | country: KAZ | geonames: 1518262 | lat: 50.05197 | lon: 72.95497 | feature: PPLA2
place springfield | country: USA | geonames: 4409896 | lat: 37.21533 | lon: -93.29824 | feature: PPLA2
place sunderland | country: GBR | geonames: 2636531 | lat: 54.90465 | lon: -1.38222 | feature: PPLA2
place takaoka | country: JPN | geonames: 1851032 | lat: 36.75 | lon: 137.01667 | feature: PPLA2
place nishio | country: JPN | geonames: 1855189 | lat: 34.86667 | lon: 137.05 | feature: PPLA2
place san-luis | country: ARG | geonames: 3837056 | lat: -33.2914 | lon: -66.32467 | feature: PPLA
place ouargla | country: DZA | geonames: 2485801 | lat: 31.94932 | lon: 5.32502 | feature: PPLA
place kipushi | country: COD | geonames: 922806 | lat: -11.76097 | lon: 27.25135 | feature: PPL
place jaunpur | country: IND | geonames: 1269135 | lat: 25.75356 | lon: 82.68689 | feature: PPL
place hirosaki | country: JPN | geonames: 2130057 | lat: 40.59306 | lon: 140.4725 | feature: PPLA2
place pilsen | country: CZE | geonames: 3068160 | lat: 49.74747 | lon: 13.37759 | feature: PPLA
place toulon | country: FRA | geonames: 2972328 | lat: 43.12442 | lon: 5.92836 | feature: PPLA2
place porto-seguro | country: BRA | geonames: 3452640 | lat: -16.44972 | lon: -39.06472 | feature: PPL
place moratuwa | country: LKA | geonames: 1234633 | lat: 6.773 | lon: 79.8816 | feature: PPL
place angers | country: FRA | geonames: 3037656 | lat: 47.47156 | lon: -0.55202 | feature: PPLA2
place kushiro | country: JPN | geonames: 2129376 | lat: 42.975 | lon: 144.37472 | feature: PPLA2
place berezniki | country: RUS | geonames: 577206 | lat: 59.4091 | lon: 56.8204 | feature: PPLA2
place volgodonsk | country: RUS | geonames: 472761 | lat: 47.51141 | lon: 42.15269 | feature: PPLA2
place oyama | country: JPN | geonames: 1853483 | lat: 36.3 | lon: 139.8 | feature: PPLA2
place miass | country: RUS | geonames: 1498894 | lat: 55.04552 | lon: 60.10756 | feature: PPLA2
place novocherkassk | country: RUS | geonames: 518970 | lat: 47.4222 | lon: 40.09373 | feature: PPLA2
place elk-grove | country: USA | geonames: 5346111 | lat: 38.4088 | lon: -121.37162 | feature: PPL
place clarksville | country: USA | geonames: 4613868 | lat: 36.52977 | lon: -87.35945 | feature: PPLA2
place linkoping | country: SWE | geonames: 2694762 | lat: 58.41086 | lon: 15.62157 | feature: PPLA
place iwata | country: JPN | geonames: 1861171 | lat: 34.7 | lon: 137.85 | feature: PPLA2
place pembroke-pines | country: USA | geonames: 4168139 | lat: 26.00315 | lon: -80.22394 | feature: PPL
place obihiro | country: JPN | geonames: 2128815 | lat: 42.91722 | lon: 143.20444 | feature: PPLA2
place dasoguz | country: TKM | geonames: 601734 | lat: 41.83625 | lon: 59.96661 | feature: PPLA
place osnabruck | country: DEU | geonames: 2856883 | lat: 52.27264 | lon: 8.0498 | feature: PPLA3
place calama | country: CHL | geonames: 3897347 | lat: -22.45667 | lon: -68.92371 | feature: PPLA2
place niiza | country: JPN | geonames: 6822138 | lat: 35.82088 | lon: 139.55791 | feature: PPLA2
place greater-sudbury | country: CAN | geonames: 5964700 | lat: 46.49 | lon: -80.99001 | feature: PPL
place ulanhot | country: CHN | geonames: 2034312 | lat: 46.08333 | lon: 122.08333 | feature: PPL
place tonk | country: IND | geonames: 1254241 | lat: 26.16638 | lon: 75.78824 | feature: PPL
place bechar | country: DZA | geonames: 2505530 | lat: 31.61667 | lon: -2.21667 | feature: PPLA
place udupi | country: IND | geonames: 1253952 | lat: 13.33467 | lon: 74.74617 | feature: PPL
place zenica | country: BIH | geonames: 3186573 | lat: 44.20169 | lon: 17.90397 | feature: PPLA2
place solingen | country: DEU | geonames: 2831580 | lat: 51.17343 | lon: 7.0845 | feature: PPLA3
place muridke | country: PAK | geonames: 1169692 | lat: 31.80258 | lon: 74.25772 | feature: PPL
place corona | country: USA | geonames: 5339631 | lat: 33.87529 | lon: -117.56644 | feature: PPL
place musoma | country: TZA | geonames: 152451 | lat: -1.5 | lon: 33.8 | feature: PPLA
place nazran | country: RUS | geonames: 523064 | lat: 43.22597 | lon: 44.77323 | feature: PPLA2
place port-gentil | country: GAB | geonames: 2396518 | lat: -0.71933 | lon: 8.78151 | feature: PPLA
place hadano | country: JPN | geonames: 1863431 | lat: 35.37111 | lon: 139.22361 | feature: PPLA2
place piraeus | country: GRC | geonames: 255274 | lat: 37.94203 | lon: 23.64619 | feature: PPLA3
place bournemouth | country: GBR | geonames: 2655095 | lat: 50.72048 | lon: -1.8795 | feature: PPLA2
place ibri | country: OMN | geonames: 287830 | lat: 23.22573 | lon: 56.51572 | feature: PPL
place ludwigshafen-am-rhein | country: DEU | geonames: 2875376 | lat: 49.48121 | lon: 8.44641 | feature: PPLA3
place aydin | country: TUR | geonames: 322830 | lat: 37.84501 | lon: 27.83963 | feature: PPLA
place mckinney | country: USA | geonames: 4710178 | lat: 33.19762 | lon: -96.61527 | feature: PPLA2
place mostaganem | country: DZA | geonames: 2487134 | lat: 35.93115 | lon: 0.08918 | feature: PPLA
place chirchiq | country: UZB | geonames: 1514210 | lat: 41.46889 | lon: 69.58222 | feature: PPL
place bandar-e-mahshahr | country: IRN | geonames: 141663 | lat: 30.55655 | lon: 49.18852 | feature: PPLA2
place leverkusen | country: DEU | geonames: 2878234 | lat: 51.0303 | lon: 6.98432 | feature: PPLA3
place haarlem | country: NLD | geonames: 2755003 | lat: 52.38084 | lon: 4.63683 | feature: PPLA
place arnhem | country: NLD | geonames: 2759661 | lat: 51.98 | lon: 5.91111 | feature: PPLA
place dourados | country: BRA | geonames: 3464460 | lat: -22.22111 | lon: -54.80556 | feature: PPL
place taza | country: MAR | geonames: 2529317 | lat: 34.21 | lon: -4.01 | feature: PPLA2
place al-matariyah | country: EGY | geonames: 360716 | lat: 31.18287 | lon: 32.03108 | feature: PPL
place ogaki | country: JPN | geonames: 1854703 | lat: 35.35 | lon: 136.61667 | feature: PPLA2
place newport | country: GBR | geonames: 2641598 | lat: 51.58774 | lon: -2.99835 | feature: PPLA2
place coquimbo | country: CHL | geonames: 3893629 | lat: -29.95332 | lon: -71.33947 | feature: PPLA2
place miyakonojo | country: JPN | geonames: 1856775 | lat: 31.73333 | lon: 131.06667 | feature: PPLA2
place lancaster | country: USA | geonames: 5364940 | lat: 34.69804 | lon: -118.13674 | feature: PPL
place rubtsovsk | country: RUS | geonames: 1493467 | lat: 51.51473 | lon: 81.20613 | feature: PPL
place sayama | country: JPN | geonames: 1907146 | lat: 35.85295 | lon: 139.41212 | feature: PPLA2
place chittoor | country: IND | geonames: 1274033 | lat: 13.21055 | lon: 79.0956 | feature: PPLA2
place salamanca | country: MEX | geonames: 3988214 | lat: 20.57196 | lon: -101.19154 | feature: PPLA2
place anderlecht | country: BEL | geonames: 2803201 | lat: 50.83619 | lon: 4.31454 | feature: PPLA4
place mytishchi | country: RUS | geonames: 523812 | lat: 55.91099 | lon: 37.72964 | feature: PPLA2
place salavat | country: RUS | geonames: 499292 | lat: 53.3828 | lon: 55.91094 | feature: PPLA2
place cary | country: USA | geonames: 4459467 | lat: 35.79154 | lon: -78.78112 | feature: PPL
place oldenburg | country: DEU | geonames: 2857458 | lat: 53.14118 | lon: 8.21467 | feature: PPLA3
place tochigi | country: JPN | geonames: 1850311 | lat: 36.38333 | lon: 139.73333 | feature: PPLA2
place bordj-bou-arreridj | country: DZA | geonames: 2503701 | lat: 36.07389 | lon: 4.76139 | feature: PPLA
place grenoble | country: FRA | geonames: 3014728 | lat: 45.17869 | lon: 5.71479 | feature: PPLA2
place palmdale | country: USA | geonames: 5380698 | lat: 34.57943 | lon: -118.11646 | feature: PPL
place george-town | country: MYS | geonames: 1735106 | lat: 5.41123 | lon: 100.33543 | feature: PPLA
place el-achir | country: DZA | geonames: 2498766 | lat: 36.06386 | lon: 4.62744 | feature: PPL
place hayward | country: USA | geonames: 5355933 | lat: 37.66882 | lon: -122.0808 | feature: PPL
place dijon | country: FRA | geonames: 3021372 | lat: 47.31344 | lon: 5.01391 | feature: PPLA
place ueda | country: JPN | geonames: 1849429 | lat: 36.40265 | lon: 138.28161 | feature: PPLA2
place salinas | country: USA | geonames: 5391295 | lat: 36.67774 | lon: -121.6555 | feature: PPLA2
place livorno | country: ITA | geonames: 3174659 | lat: 43.54427 | lon: 10.32615 | feature: PPLA2
place harar | country: ETH | geonames: 335035 | lat: 9.31387 | lon: 42.11815 | feature: PPLA
place tiraspol | country: MDA | geonames: 617239 | lat: 46.84275 | lon: 29.6284 | feature: PPLA
place saharsa | country: IND | geonames: 1257804 | lat: 25.87498 | lon: 86.59611 | feature: PPL
place qalyub | country: EGY | geonames: 350789 | lat: 30.17922 | lon: 31.2056 | feature: PPL
place marbella | country: ESP | geonames: 2514169 | lat: 36.51543 | lon: -4.88583 | feature: PPLA3
place york | country: GBR | geonames: 2633352 | lat: 53.95763 | lon: -1.08271 | feature: PPLA2
place orebro | country: SWE | geonames: 2686657 | lat: 59.27412 | lon: 15.2066 | feature: PPLA
place vidisha | country: IND | geonames: 1253200 | lat: 23.52604 | lon: 77.81092 | feature: PPL
place sunnyvale | country: USA | geonames: 5400075 | lat: 37.36883 | lon: -122.03635 | feature: PPL
place tema | country: GHA | geonames: 2294700 | lat: 5.6698 | lon: -0.01657 | feature: PPL
place telford | country: GBR | geonames: 3345439 | lat: 52.67659 | lon: -2.44926 | feature: PPLA2
place settat | country: MAR | geonames: 2537406 | lat: 33.00103 | lon: -7.61662 | feature: PPLA2
place kawanishi | country: JPN | geonames: 1859675 | lat: 34.81667 | lon: 135.41667 | feature: PPL
place hassan | country: IND | geonames: 1270239 | lat: 13.00715 | lon: 76.0962 | feature: PPL
place lyubertsy | country: RUS | geonames: 532615 | lat: 55.67719 | lon: 37.89322 | feature: PPLA2
place bumba | country: COD | geonames: 217745 | lat: 2.18771 | lon: 22.46827 | feature: PPL
place la-serena | country: CHL | geonames: 3884373 | lat: -29.90591 | lon: -71.25014 | feature: PPLA
place miskolc | country: HUN | geonames: 717582 | lat: 48.10327 | lon: 20.77806 | feature: PPLA
place abu-kabir | country: EGY | geonames: 362485 | lat: 30.72508 | lon: 31.67148 | feature: PPL
place frisco | country: USA | geonames: 4692559 | lat: 33.15067 | lon: -96.82361 | feature: PPL
place janzur | country: LBY | geonames: 2216349 | lat: 32.81868 | lon: 13.01727 | feature: PPL
place nalgonda | country: IND | geonames: 1262067 | lat: 17.05439 | lon: 79.26707 | feature: PPL
place kovrov | country: RUS | geonames: 543460 | lat: 56.35752 | lon: 41.31893 | feature: PPLA2
place noda | country: JPN | geonames: 1855078 | lat: 35.94897 | lon: 139.86793 | feature: PPLA2
place kariya | country: JPN | geonames: 1860034 | lat: 34.98333 | lon: 136.98333 | feature: PPLA2
place pasadena | country: USA | geonames: 4717782 | lat: 29.69106 | lon: -95.2091 | feature: PPL
place mit-ghamr | country: EGY | geonames: 352181 | lat: 30.71524 | lon: 31.2592 | feature: PPL
place jackson | country: USA | geonames: 4431410 | lat: 32.29876 | lon: -90.18481 | feature: PPLA
place enschede | country: NLD | geonames: 2756071 | lat: 52.21833 | lon: 6.89583 | feature: PPL
place souk-ahras | country: DZA | geonames: 2479215 | lat: 36.28639 | lon: 7.95111 | feature: PPLA
place pomona | country: USA | geonames: 5384170 | lat: 34.05529 | lon: -117.75228 | feature: PPL
place cairns | country: AUS | geonames: 2172797 | lat: -16.92366 | lon: 145.76613 | feature: PPL
place porbandar | country: IND | geonames: 1259395 | lat: 21.64219 | lon: 69.60929 | feature: PPL
place lakewood | country: USA | geonames: 5427946 | lat: 39.70471 | lon: -105.08137 | feature: PPL
place neuss | country: DEU | geonames: 2864118 | lat: 51.19807 | lon: 6.68504 | feature: PPLA3
place bintulu | country: MYS | geonames: 1737486 | lat: 3.16667 | lon: 113.03333 | feature: PPL
place akhmim | country: EGY | geonames: 361661 | lat: 26.5622 | lon: 31.74566 | feature: PPL
place girga | country: EGY | geonames: 355026 | lat: 26.33721 | lon: 31.89295 | feature: PPL
place saqqez | country: IRN | geonames: 117392 | lat: 36.24992 | lon: 46.2735 | feature: PPL
place logrono | country: ESP | geonames: 3118150 | lat: 42.46615 | lon: -2.45115 | feature: PPLA
place escondido | country: USA | geonames: 5346827 | lat: 33.11921 | lon: -117.08642 | feature: PPL
place suwaylih | country: JOR | geonames: 13286467 | lat: 32.0221 | lon: 35.84394 | feature: PPL
place erzincan | country: TUR | geonames: 315373 | lat: 39.73919 | lon: 39.49015 | feature: PPLA
place kirsehir | country: TUR | geonames: 307515 | lat: 39.14583 | lon: 34.16389 | feature: PPLA
place kokshetau | country: KAZ | geonames: 1522203 | lat: 53.28414 | lon: 69.39364 | feature: PPLA
place anantnag | country: IND | geonames: 1278667 | lat: 33.73068 | lon: 75.15418 | feature: PPL
place badajoz | country: ESP | geonames: 2521420 | lat: 38.87789 | lon: -6.97061 | feature: PPLA3
place talcahuano | country: CHL | geonames: 3870282 | lat: -36.72494 | lon: -73.11684 | feature: PPL
place musashino | country: JPN | geonames: 1856367 | lat: 35.70611 | lon: 139.55944 | feature: PPLA2
place balashikha | country: RUS | geonames: 579464 | lat: 55.79479 | lon: 37.94794 | feature: PPLA2
place raigarh | country: IND | geonames: 1259005 | lat: 21.89764 | lon: 83.3966 | feature: PPL
place tordher | country: PAK | geonames: 1163198 | lat: 33.99047 | lon: 72.2863 | feature: PPL
place split | country: HRV | geonames: 3190261 | lat: 43.50891 | lon: 16.43915 | feature: PPLA
place disuq | country: EGY | geonames: 358108 | lat: 31.13259 | lon: 30.64784 | feature: PPL
place cagliari | country: ITA | geonames: 2525473 | lat: 39.23054 | lon: 9.11917 | feature: PPLA
place marvdasht | country: IRN | geonames: 124721 | lat: 29.8742 | lon: 52.8025 | feature: PPLA2
place jyvaskyla | country: FIN | geonames: 655194 | lat: 62.24147 | lon: 25.72088 | feature: PPLA
place rafsanjan | country: IRN | geonames: 118994 | lat: 30.4067 | lon: 55.9939 | feature: PPLA2
place medea | country: DZA | geonames: 2488835 | lat: 36.26417 | lon: 2.75393 | feature: PPLA
place pecs | country: HUN | geonames: 3046526 | lat: 46.07617 | lon: 18.22814 | feature: PPLA
place spanish-town | country: JAM | geonames: 3488465 | lat: 17.99107 | lon: -76.95742 | feature: PPLA
place bukoba | country: TZA | geonames: 160961 | lat: -1.33167 | lon: 31.81222 | feature: PPLA
place navoiy | country: UZB | geonames: 1513131 | lat: 40.08444 | lon: 65.37917 | feature: PPLA
place canakkale | country: TUR | geonames: 749780 | lat: 40.15552 | lon: 26.41271 | feature: PPLA
place touggourt | country: DZA | geonames: 2475475 | lat: 33.11083 | lon: 6.07 | feature: PPLA
place shillong | country: IND | geonames: 1256523 | lat: 25.56892 | lon: 91.88313 | feature: PPLA
place aalborg | country: DNK | geonames: 2624886 | lat: 57.048 | lon: 9.9187 | feature: PPLA
place shahrisabz | country: UZB | geonames: 1216187 | lat: 39.05778 | lon: 66.83417 | feature: PPL
place saida | country: DZA | geonames: 2482572 | lat: 34.83033 | lon: 0.15171 | feature: PPLA
place columbia | country: USA | geonames: 4575352 | lat: 34.00071 | lon: -81.03481 | feature: PPLA
place kimberley | country: ZAF | geonames: 990930 | lat: -28.73226 | lon: 24.76232 | feature: PPLA
place samalut | country: EGY | geonames: 349717 | lat: 28.31214 | lon: 30.71007 | feature: PPL
place jahrom | country: IRN | geonames: 130531 | lat: 28.5 | lon: 53.5605 | feature: PPLA2
place potosi | country: BOL | geonames: 3907584 | lat: -19.58361 | lon: -65.75306 | feature: PPLA
place ilam | country: IRN | geonames: 130802 | lat: 33.6374 | lon: 46.4227 | feature: PPLA
place mtwara | country: TZA | geonames: 877747 | lat: -10.26667 | lon: 40.18333 | feature: PPLA
place al-ubur | country: EGY | geonames: 12451089 | lat: 30.22886 | lon: 31.48149 | feature: PPLA2
place sarh | country: TCD | geonames: 2425791 | lat: 9.14555 | lon: 18.38331 | feature: PPLA
place sekondi-takoradi | country: GHA | geonames: 2295458 | lat: 4.92678 | lon: -1.75773 | feature: PPLA
place kirdasah | country: EGY | geonames: 353492 | lat: 30.03103 | lon: 31.11109 | feature: PPL
place bhisho | country: ZAF | geonames: 1019330 | lat: -32.84721 | lon: 27.44218 | feature: PPLA
place bilqas | country: EGY | geonames: 358821 | lat: 31.21452 | lon: 31.35798 | feature: PPL
place larache | country: MAR | geonames: 2543549 | lat: 35.19321 | lon: -6.15572 | feature: PPLA3
place rabak | country: SDN | geonames: 368277 | lat: 13.18087 | lon: 32.73999 | feature: PPLA
place shahreza | country: IRN | geonames: 418533 | lat: 32.00877 | lon: 51.86407 | feature: PPLA2
place laghouat | country: DZA | geonames: 2491191 | lat: 33.8 | lon: 2.86514 | feature: PPLA
place tahta | country: EGY | geonames: 347634 | lat: 26.76866 | lon: 31.50198 | feature: PPL
place sibiu | country: ROU | geonames: 667268 | lat: 45.8 | lon: 24.15 | feature: PPLA
place madinat-hamad | country: BHR | geonames: 290247 | lat: 26.11528 | lon: 50.50694 | feature: PPL
place m-sila | country: DZA | geonames: 2486690 | lat: 35.70889 | lon: 4.53722 | feature: PPLA
place franceville | country: GAB | geonames: 2400555 | lat: -1.63333 | lon: 13.58357 | feature: PPLA
place innsbruck | country: AUT | geonames: 2775220 | lat: 47.26266 | lon: 11.39454 | feature: PPLA
place shahrud | country: IRN | geonames: 135423 | lat: 36.41819 | lon: 54.97628 | feature: PPL
place iranshahr | country: IRN | geonames: 1160939 | lat: 27.20245 | lon: 60.68476 | feature: PPLA2
place al-ajaylat | country: LBY | geonames: 2219701 | lat: 32.75718 | lon: 12.37633 | feature: PPL
place udon-thani | country: THA | geonames: 1605239 | lat: 17.41567 | lon: 102.78589 | feature: PPLA
place umea | country: SWE | geonames: 602150 | lat: 63.82842 | lon: 20.25972 | feature: PPLA
place aley | country: LBN | geonames: 280425 | lat: 33.80528 | lon: 35.6 | feature: PPLA2
place zwolle | country: NLD | geonames: 2743477 | lat: 52.5125 | lon: 6.09444 | feature: PPLA
place tokat | country: TUR | geonames: 738743 | lat: 40.31389 | lon: 36.55444 | feature: PPLA
place sukrah | country: TUN | geonames: 2464960 | lat: 36.87744 | lon: 10.2468 | feature: PPL
place copiapo | country: CHL | geonames: 3893656 | lat: -27.36737 | lon: -70.33219 | feature: PPLA
place quibdo | country: COL | geonames: 3671116 | lat: 5.69188 | lon: -76.65835 | feature: PPLA
place guelmim | country: MAR | geonames: 2548526 | lat: 28.98696 | lon: -10.05738 | feature: PPLA
place shahr-e-kord | country: IRN | geonames: 115770 | lat: 32.32612 | lon: 50.8572 | feature: PPLA
place bat-yam | country: ISR | geonames: 295548 | lat: 32.02379 | lon: 34.75185 | feature: PPL
place sinah | country: IRQ | geonames: 90708 | lat: 36.80851 | lon: 43.03935 | feature: PPL
place kafr-ad-dawwar | country: EGY | geonames: 354775 | lat: 31.13379 | lon: 30.12969 | feature: PPL
place khenifra | country: MAR | geonames: 2544333 | lat: 32.93492 | lon: -5.66167 | feature: PPLA3
place vasteras | country: SWE | geonames: 2664454 | lat: 59.61617 | lon: 16.55276 | feature: PPLA
place al-manzalah | country: EGY | geonames: 360754 | lat: 31.15823 | lon: 31.936 | feature: PPL
place nakhon-ratchasima | country: THA | geonames: 1608529 | lat: 14.97066 | lon: 102.10196 | feature: PPLA
place al-jadid | country: LBY | geonames: 2219960 | lat: 27.05 | lon: 14.4 | feature: PPL
place munuf | country: EGY | geonames: 352354 | lat: 30.46597 | lon: 30.93199 | feature: PPL
place giresun | country: TUR | geonames: 746881 | lat: 40.91698 | lon: 38.38741 | feature: PPLA
place kastamonu | country: TUR | geonames: 743882 | lat: 41.37805 | lon: 33.77528 | feature: PPLA
place ajlun | country: JOR | geonames: 250799 | lat: 32.33326 | lon: 35.75279 | feature: PPLA
place kuopio | country: FIN | geonames: 650224 | lat: 62.89238 | lon: 27.67703 | feature: PPLA
place karabuk | country: TUR | geonames: 744562 | lat: 41.20488 | lon: 32.62768 | feature: PPLA
place willemstad | country: CUW | geonames: 3513090 | lat: 12.12246 | lon: -68.88641 | feature: PPLC
place soran | country: IRQ | geonames: 96961 | lat: 36.65558 | lon: 44.54217 | feature: PPLA2
place bet-shemesh | country: ISR | geonames: 295432 | lat: 31.73072 | lon: 34.99293 | feature: PPL
place semnan | country: IRN | geonames: 116402 | lat: 35.57691 | lon: 53.39205 | feature: PPLA
place ashmun | country: EGY | geonames: 360048 | lat: 30.29735 | lon: 30.97641 | feature: PPL
place leeuwarden | country: NLD | geonames: 2751792 | lat: 53.20271 | lon: 5.80973 | feature: PPLA
place gorzow-wielkopolski | country: POL | geonames: 3098722 | lat: 52.73371 | lon: 15.22505 | feature: PPLA
place marand | country: IRN | geonames: 124862 | lat: 38.4329 | lon: 45.7749 | feature: PPLA2
place as-sinbillawayn | country: EGY | geonames: 359815 | lat: 30.88251 | lon: 31.46275 | feature: PPL
place samandag | country: TUR | geonames: 301975 | lat: 36.08012 | lon: 35.97603 | feature: PPLA2
place relizane | country: DZA | geonames: 2483668 | lat: 35.73734 | lon: 0.55599 | feature: PPLA
place bordj-el-kiffan | country: DZA | geonames: 2503661 | lat: 36.74871 | lon: 3.19249 | feature: PPL
place az-zubayr | country: IRQ | geonames: 98245 | lat: 30.39213 | lon: 47.70175 | feature: PPLA2
place ubon-ratchathani | country: THA | geonames: 1605245 | lat: 15.23844 | lon: 104.84866 | feature: PPLA
place maastricht | country: NLD | geonames: 2751283 | lat: 50.84833 | lon: 5.68889 | feature: PPLA
place tekirdag | country: TUR | geonames: 738927 | lat: 40.9781 | lon: 27.51101 | feature: PPLA
place zabol | country: IRN | geonames: 1113217 | lat: 31.0306 | lon: 61.4949 | feature: PPLA2
place dorud | country: IRN | geonames: 135878 | lat: 33.49218 | lon: 49.0616 | feature: PPLA2
place lahti | country: FIN | geonames: 649360 | lat: 60.98267 | lon: 25.66151 | feature: PPLA
place stara-zagora | country: BGR | geonames: 726848 | lat: 42.43205 | lon: 25.64262 | feature: PPLA
place ruse | country: BGR | geonames: 727523 | lat: 43.84872 | lon: 25.9534 | feature: PPLA
place hartford | country: USA | geonames: 4835797 | lat: 41.76371 | lon: -72.68509 | feature: PPLA
place trento | country: ITA | geonames: 3165243 | lat: 46.06787 | lon: 11.12108 | feature: PPLA
place perugia | country: ITA | geonames: 3171180 | lat: 43.1122 | lon: 12.38878 | feature: PPLA
place guelma | country: DZA | geonames: 2495662 | lat: 36.46214 | lon: 7.42608 | feature: PPLA
place rustaq | country: OMN | geonames: 289011 | lat: 23.39083 | lon: 57.42444 | feature: PPL
place gereida | country: SDN | geonames: 8504621 | lat: 11.27543 | lon: 25.14026 | feature: PPL
place rize | country: TUR | geonames: 740483 | lat: 41.02083 | lon: 40.52194 | feature: PPLA
place mohammad-shahr | country: IRN | geonames: 400771 | lat: 35.763 | lon: 50.9171 | feature: PPL
place berkane | country: MAR | geonames: 2555467 | lat: 34.92 | lon: -2.32 | feature: PPLA3
place huaraz | country: PER | geonames: 3696378 | lat: -9.52614 | lon: -77.52869 | feature: PPLA
place lhasa | country: CHN | geonames: 1280737 | lat: 29.65 | lon: 91.1 | feature: PPLA
place zielona-gora | country: POL | geonames: 3080165 | lat: 51.93548 | lon: 15.50643 | feature: PPLA
place maghaghah | country: EGY | geonames: 353183 | lat: 28.64776 | lon: 30.841 | feature: PPL
place nakhon-pathom | country: THA | geonames: 1608534 | lat: 13.8196 | lon: 100.04427 | feature: PPLA
place manfalut | country: EGY | geonames: 352913 | lat: 27.3126 | lon: 30.96987 | feature: PPL
place nyiregyhaza | country: HUN | geonames: 716935 | lat: 47.95539 | lon: 21.71671 | feature: PPLA
place rouiba | country: DZA | geonames: 2482908 | lat: 36.73829 | lon: 3.28079 | feature: PPL
place banfora | country: BFA | geonames: 2362909 | lat: 10.63333 | lon: -4.76667 | feature: PPLA
place setubal | country: PRT | geonames: 2262963 | lat: 38.5244 | lon: -8.8882 | feature: PPLA
place kyzyl | country: RUS | geonames: 1500973 | lat: 51.71108 | lon: 94.43776 | feature: PPLA
place faqus | country: EGY | geonames: 356989 | lat: 30.72816 | lon: 31.79697 | feature: PPL
place taldykorgan | country: KAZ | geonames: 1518542 | lat: 45.01556 | lon: 78.37389 | feature: PPLA
place orleans | country: FRA | geonames: 2989317 | lat: 47.90248 | lon: 1.90407 | feature: PPLA
place bani-mazar | country: EGY | geonames: 359212 | lat: 28.49456 | lon: 30.80526 | feature: PPL
place ar-rifa | country: BHR | geonames: 385038 | lat: 26.13 | lon: 50.555 | feature: PPL
place vlore | country: ALB | geonames: 3183719 | lat: 40.4696 | lon: 19.48379 | feature: PPLA
place amasya | country: TUR | geonames: 752015 | lat: 40.65333 | lon: 35.83306 | feature: PPLA
place mendoza | country: ARG | geonames: 3844421 | lat: -32.88946 | lon: -68.84582 | feature: PPLA
place balkh | country: AFG | geonames: 1147290 | lat: 36.75635 | lon: 66.8972 | feature: PPLA2
place aryanah | country: TUN | geonames: 2473247 | lat: 36.86012 | lon: 10.19337 | feature: PPLA
place khenchela | country: DZA | geonames: 2491889 | lat: 35.43583 | lon: 7.14333 | feature: PPLA
place siirt | country: TUR | geonames: 300822 | lat: 37.9293 | lon: 41.94134 | feature: PPLA
place al-fashn | country: EGY | geonames: 361329 | lat: 28.82306 | lon: 30.89903 | feature: PPL
place talkha | country: EGY | geonames: 347591 | lat: 31.0539 | lon: 31.37787 | feature: PPL
place jonkoping | country: SWE | geonames: 2702979 | lat: 57.78145 | lon: 14.15618 | feature: PPLA
place lansing | country: USA | geonames: 4998830 | lat: 42.73253 | lon: -84.55553 | feature: PPLA
place satu-mare | country: ROU | geonames: 667873 | lat: 47.79926 | lon: 22.86255 | feature: PPLA
place gyumri | country: ARM | geonames: 616635 | lat: 40.79305 | lon: 43.84635 | feature: PPLA
place bou-saada | country: DZA | geonames: 2502385 | lat: 35.20855 | lon: 4.17402 | feature: PPL
place abnub | country: EGY | geonames: 362973 | lat: 27.26881 | lon: 31.15232 | feature: PPL
place kandy | country: LKA | geonames: 1241622 | lat: 7.2906 | lon: 80.6336 | feature: PPLA
place namur | country: BEL | geonames: 2790471 | lat: 50.4669 | lon: 4.86746 | feature: PPLA
place st-john-s | country: CAN | geonames: 6324733 | lat: 47.56494 | lon: -52.70931 | feature: PPLA
place kfar-saba | country: ISR | geonames: 294514 | lat: 32.175 | lon: 34.90694 | feature: PPL
place bender | country: MDA | geonames: 618577 | lat: 46.83158 | lon: 29.47671 | feature: PPLA
place an-nu-maniyah | country: IRQ | geonames: 98846 | lat: 32.55621 | lon: 45.41293 | feature: PPLA2
place kufa | country: IRQ | geonames: 99135 | lat: 32.05114 | lon: 44.44017 | feature: PPL
place san-juan-arg | country: ARG | geonames: 3837213 | lat: -31.53726 | lon: -68.52568 | feature: PPLA
place warisan | country: ARE | geonames: 290503 | lat: 25.16744 | lon: 55.40708 | feature: PPL
place mascara | country: DZA | geonames: 2490098 | lat: 35.39664 | lon: 0.14027 | feature: PPLA
place trincomalee | country: LKA | geonames: 1226260 | lat: 8.5778 | lon: 81.2289 | feature: PPLA
place an-nuhud | country: SDN | geonames: 378699 | lat: 12.7 | lon: 28.43333 | feature: PPL
place umm-qasr | country: IRQ | geonames: 89824 | lat: 30.0362 | lon: 47.91951 | feature: PPL
place manokwari | country: IDN | geonames: 1636308 | lat: -0.86291 | lon: 134.06402 | feature: PPLA
place as-suwayq | country: OMN | geonames: 288955 | lat: 23.84944 | lon: 57.43861 | feature: PPL
place elista | country: RUS | geonames: 563514 | lat: 46.30794 | lon: 44.25537 | feature: PPLA
place mingachevir | country: AZE | geonames: 585514 | lat: 40.76422 | lon: 47.06227 | feature: PPLA
place abu-tij | country: EGY | geonames: 362004 | lat: 27.04514 | lon: 31.31845 | feature: PPL
place baraki | country: DZA | geonames: 2505653 | lat: 36.66655 | lon: 3.09606 | feature: PPL
place drammen | country: NOR | geonames: 3159016 | lat: 59.74389 | lon: 10.20449 | feature: PPLA
place baneh | country: IRN | geonames: 141584 | lat: 35.9975 | lon: 45.8853 | feature: PPLA2
place al-faw | country: IRQ | geonames: 99446 | lat: 29.97421 | lon: 48.47309 | feature: PPLA2
place oued-zem | country: MAR | geonames: 2540689 | lat: 32.8627 | lon: -6.57359 | feature: PPLA3
place ed-damer | country: SDN | geonames: 380173 | lat: 17.59898 | lon: 33.97205 | feature: PPLA
place buzau | country: ROU | geonames: 683123 | lat: 45.15 | lon: 26.83333 | feature: PPLA
place liberec | country: CZE | geonames: 3071961 | lat: 50.76711 | lon: 15.05619 | feature: PPLA
place qurayyat | country: SAU | geonames: 108648 | lat: 31.33176 | lon: 37.34282 | feature: PPL
place santa-rosa-arg | country: ARG | geonames: 3835994 | lat: -36.61617 | lon: -64.28991 | feature: PPLA
place dayrut | country: EGY | geonames: 358269 | lat: 27.55642 | lon: 30.81057 | feature: PPL
place merauke | country: IDN | geonames: 2082539 | lat: -8.49958 | lon: 140.40613 | feature: PPLA
place al-jumayl | country: LBY | geonames: 2219936 | lat: 32.85286 | lon: 12.0612 | feature: PPL
place zonguldak | country: TUR | geonames: 737022 | lat: 41.45139 | lon: 31.79305 | feature: PPLA
place igdir | country: TUR | geonames: 311665 | lat: 39.92371 | lon: 44.045 | feature: PPLA
place parsabad | country: IRN | geonames: 121380 | lat: 39.6482 | lon: 47.9174 | feature: PPLA2
place szekesfehervar | country: HUN | geonames: 3044774 | lat: 47.18995 | lon: 18.41034 | feature: PPLA
place khanty-mansiysk | country: RUS | geonames: 1503772 | lat: 61.00187 | lon: 69.02728 | feature: PPLA
place albany | country: USA | geonames: 5106834 | lat: 42.65258 | lon: -73.75623 | feature: PPLA
place tima | country: EGY | geonames: 347296 | lat: 26.90843 | lon: 31.43469 | feature: PPL
place dikirnis | country: EGY | geonames: 358172 | lat: 31.08898 | lon: 31.59478 | feature: PPL
place errachidia | country: MAR | geonames: 7280528 | lat: 31.9314 | lon: -4.42663 | feature: PPLA3
place funchal | country: PRT | geonames: 2267827 | lat: 32.66568 | lon: -16.92547 | feature: PPLA
place nahiyat-al-iskandariyah | country: IRQ | geonames: 99226 | lat: 32.8873 | lon: 44.34619 | feature: PPL
place sabt-alalayah | country: SAU | geonames: 11670045 | lat: 19.5773 | lon: 41.96357 | feature: PPLL
place santiago-de-compostela
  country: ESP
  geonames: 3109642
  lat: 42.88052
  lon: -8.54569
  feature: PPLA
place olomouc | country: CZE | geonames: 3069011 | lat: 49.59552 | lon: 17.25175 | feature: PPLA
place siauliai | country: LTU | geonames: 594739 | lat: 55.93333 | lon: 23.31667 | feature: PPLA
place burao | country: SOM | geonames: 63795 | lat: 9.52213 | lon: 45.53363 | feature: PPLA
place erdenet | country: MNG | geonames: 2031405 | lat: 49.03333 | lon: 104.08333 | feature: PPLA
place naxcivan | country: AZE | geonames: 147429 | lat: 39.20889 | lon: 45.41222 | feature: PPLA
place tumbes | country: PER | geonames: 3691148 | lat: -3.55592 | lon: -80.44258 | feature: PPLA
place yasuj | country: IRN | geonames: 66093 | lat: 30.66824 | lon: 51.58796 | feature: PPLA
place schwerin | country: DEU | geonames: 2834282 | lat: 53.62937 | lon: 11.41316 | feature: PPLA
place burdur | country: TUR | geonames: 320392 | lat: 37.72028 | lon: 30.29083 | feature: PPLA
place lindi | country: TZA | geonames: 878281 | lat: -9.99709 | lon: 39.71649 | feature: PPLA
place ramnicu-valcea | country: ROU | geonames: 668872 | lat: 45.1 | lon: 24.36667 | feature: PPLA
place galle | country: LKA | geonames: 1246294 | lat: 6.0461 | lon: 80.2103 | feature: PPLA
place noumea | country: NCL | geonames: 2139521 | lat: -22.27407 | lon: 166.44884 | feature: PPLC
place magadan | country: RUS | geonames: 2123628 | lat: 59.56274 | lon: 150.80211 | feature: PPLA
place mugla | country: TUR | geonames: 304184 | lat: 37.21807 | lon: 28.3665 | feature: PPLA
place kars | country: TUR | geonames: 743952 | lat: 40.59825 | lon: 43.08548 | feature: PPLA
place nigde | country: TUR | geonames: 303827 | lat: 37.96583 | lon: 34.67935 | feature: PPLA
place hradec-kralove | country: CZE | geonames: 3074967 | lat: 50.20923 | lon: 15.83277 | feature: PPLA
place pleven | country: BGR | geonames: 728203 | lat: 43.41791 | lon: 24.61666 | feature: PPLA
place fort-de-france | country: MTQ | geonames: 3570675 | lat: 14.60365 | lon: -61.07418 | feature: PPLC
place trenton | country: USA | geonames: 5105496 | lat: 40.21705 | lon: -74.74294 | feature: PPLA
place pardubice | country: CZE | geonames: 3068582 | lat: 50.04075 | lon: 15.77659 | feature: PPLA
place pakse | country: LAO | geonames: 1654379 | lat: 15.12022 | lon: 105.79898 | feature: PPLA
place ben-arous | country: TUN | geonames: 2472479 | lat: 36.75452 | lon: 10.22167 | feature: PPLA
place yozgat | country: TUR | geonames: 296562 | lat: 39.82 | lon: 34.80444 | feature: PPLA
place balkanabat | country: TKM | geonames: 161616 | lat: 39.51075 | lon: 54.36713 | feature: PPLA
place santa-fe | country: USA | geonames: 5490263 | lat: 35.68698 | lon: -105.9378 | feature: PPLA
place lerik | country: AZE | geonames: 147611 | lat: 38.77388 | lon: 48.41497 | feature: PPLA
place nitra | country: SVK | geonames: 3058531 | lat: 48.30763 | lon: 18.08453 | feature: PPLA
place el-bayadh | country: DZA | geonames: 2498543 | lat: 33.68318 | lon: 1.01927 | feature: PPLA
place al-marj | country: LBY | geonames: 88903 | lat: 32.49257 | lon: 20.82909 | feature: PPLA
place suceava | country: ROU | geonames: 665850 | lat: 47.63333 | lon: 26.25 | feature: PPLA
place sliven | country: BGR | geonames: 727079 | lat: 42.68607 | lon: 26.32558 | feature: PPLA
place pori | country: FIN | geonames: 640999 | lat: 61.48072 | lon: 21.78518 | feature: PPLA
place al-kharjah | country: EGY | geonames: 360923 | lat: 25.45101 | lon: 30.54653 | feature: PPLA
place lodwar | country: KEN | geonames: 189280 | lat: 3.11988 | lon: 35.59642 | feature: PPLA
place montego-bay | country: JAM | geonames: 3489460 | lat: 18.47116 | lon: -77.91883 | feature: PPLA
place mus | country: TUR | geonames: 304081 | lat: 38.73163 | lon: 41.48482 | feature: PPLA
place pernik | country: BGR | geonames: 728330 | lat: 42.59671 | lon: 23.03318 | feature: PPLA
place bartin | country: TUR | geonames: 751057 | lat: 41.63583 | lon: 32.3375 | feature: PPLA
place luzern | country: CHE | geonames: 2659811 | lat: 47.05048 | lon: 8.30635 | feature: PPLA
place zilina | country: SVK | geonames: 3056508 | lat: 49.22315 | lon: 18.73941 | feature: PPLA
place drobeta-turnu-severin | country: ROU | geonames: 678817 | lat: 44.62693 | lon: 22.65288 | feature: PPLA
place joensuu | country: FIN | geonames: 655808 | lat: 62.60118 | lon: 29.76316 | feature: PPLA
place daugavpils | country: LVA | geonames: 460413 | lat: 55.88333 | lon: 26.53333 | feature: PPLA
place vanadzor | country: ARM | geonames: 616530 | lat: 40.8074 | lon: 44.49704 | feature: PPLA
place kouvola | country: FIN | geonames: 650859 | lat: 60.86667 | lon: 26.7 | feature: PPLA
place lulea | country: SWE | geonames: 604490 | lat: 65.58415 | lon: 22.15465 | feature: PPLA
place ramla | country: ISR | geonames: 293768 | lat: 31.92624 | lon: 34.8635 | feature: PPLA
place sankt-gallen | country: CHE | geonames: 2658822 | lat: 47.42391 | lon: 9.37477 | feature: PPLA
place nevsehir | country: TUR | geonames: 303831 | lat: 38.625 | lon: 34.71222 | feature: PPLA
place rundu | country: NAM | geonames: 3353383 | lat: -17.91796 | lon: 19.77314 | feature: PPLA
place bismarck | country: USA | geonames: 5688025 | lat: 46.80833 | lon: -100.78374 | feature: PPLA
place kumanovo | country: MKD | geonames: 788886 | lat: 42.13279 | lon: 21.71585 | feature: PPLA
place gavle | country: SWE | geonames: 2712414 | lat: 60.67452 | lon: 17.14174 | feature: PPLA
place keren | country: ERI | geonames: 333287 | lat: 15.77792 | lon: 38.45107 | feature: PPLA
place am-timan | country: TCD | geonames: 245338 | lat: 11.0433 | lon: 20.28342 | feature: PPLA
place banska-bystrica | country: SVK | geonames: 3061186 | lat: 48.73947 | lon: 19.14932 | feature: PPLA
place bilecik | country: TUR | geonames: 750598 | lat: 40.14192 | lon: 29.97932 | feature: PPLA
place al-buraymi | country: OMN | geonames: 289317 | lat: 24.25088 | lon: 55.79312 | feature: PPLA
place birobidzhan | country: RUS | geonames: 2026643 | lat: 48.793 | lon: 132.92033 | feature: PPLA
place targu-jiu | country: ROU | geonames: 665010 | lat: 45.05 | lon: 23.28333 | feature: PPLA
place lappeenranta | country: FIN | geonames: 648900 | lat: 61.05871 | lon: 28.18871 | feature: PPLA
place guanajuato | country: MEX | geonames: 4005270 | lat: 21.01858 | lon: -101.2591 | feature: PPLA
place yalova | country: TUR | geonames: 738025 | lat: 40.65501 | lon: 29.27693 | feature: PPLA
place vaxjo | country: SWE | geonames: 2663536 | lat: 56.87767 | lon: 14.80906 | feature: PPLA
place sur | country: OMN | geonames: 286245 | lat: 22.56667 | lon: 59.52889 | feature: PPLA
place doba | country: TCD | geonames: 2433437 | lat: 8.66389 | lon: 16.85324 | feature: PPLA
place ain-temouchent | country: DZA | geonames: 2507901 | lat: 35.29749 | lon: -1.14037 | feature: PPLA
place pala | country: TCD | geonames: 2426240 | lat: 9.3646 | lon: 14.90725 | feature: PPLA
place halmstad | country: SWE | geonames: 2708365 | lat: 56.67446 | lon: 12.85676 | feature: PPLA
place nabeul | country: TUN | geonames: 2468579 | lat: 36.45606 | lon: 10.73763 | feature: PPLA
place vaasa | country: FIN | geonames: 632978 | lat: 63.096 | lon: 21.61577 | feature: PPLA
place dobrich | country: BGR | geonames: 726418 | lat: 43.56491 | lon: 27.83138 | feature: PPLA
place bitola | country: MKD | geonames: 792578 | lat: 41.03226 | lon: 21.33553 | feature: PPLA
place assen | country: NLD | geonames: 2759633 | lat: 52.99667 | lon: 6.5625 | feature: PPLA
place bouira | country: DZA | geonames: 2502958 | lat: 36.37489 | lon: 3.902 | feature: PPLA
place hameenlinna | country: FIN | geonames: 659180 | lat: 60.99596 | lon: 24.46434 | feature: PPLA
place adrar | country: DZA | geonames: 2508813 | lat: 27.87429 | lon: -0.29388 | feature: PPLA
place blagoevgrad | country: BGR | geonames: 733191 | lat: 42.01457 | lon: 23.09804 | feature: PPLA
place zadar | country: HRV | geonames: 3186952 | lat: 44.11578 | lon: 15.22514 | feature: PPLA
place oum-el-bouaghi | country: DZA | geonames: 2484620 | lat: 35.87541 | lon: 7.11353 | feature: PPLA
place seinajoki | country: FIN | geonames: 637219 | lat: 62.79446 | lon: 22.82822 | feature: PPLA
place karlskrona | country: SWE | geonames: 2701713 | lat: 56.16156 | lon: 15.58661 | feature: PPLA
place tissemsilt | country: DZA | geonames: 2475860 | lat: 35.60722 | lon: 1.81081 | feature: PPLA
place rovaniemi | country: FIN | geonames: 638936 | lat: 66.49897 | lon: 25.68867 | feature: PPLA
place tulcea | country: ROU | geonames: 664518 | lat: 45.1787 | lon: 28.80501 | feature: PPLA
place cheyenne | country: USA | geonames: 5821086 | lat: 41.13998 | lon: -104.82025 | feature: PPLA
place bazarak | country: AFG | geonames: 1429434 | lat: 35.31292 | lon: 69.51519 | feature: PPLA
place rivera | country: URY | geonames: 3440781 | lat: -30.90534 | lon: -55.55076 | feature: PPLA
place haskovo | country: BGR | geonames: 730435 | lat: 41.93415 | lon: 25.55557 | feature: PPLA
place taloqan | country: AFG | geonames: 1123004 | lat: 36.73605 | lon: 69.53451 | feature: PPLA
place alba-iulia | country: ROU | geonames: 686578 | lat: 46.06667 | lon: 23.58333 | feature: PPLA
place koulikoro | country: MLI | geonames: 2454530 | lat: 12.86273 | lon: -7.55985 | feature: PPLA
place kangar | country: MYS | geonames: 1736278 | lat: 6.4414 | lon: 100.19862 | feature: PPLA
place bongor | country: TCD | geonames: 2434910 | lat: 10.28088 | lon: 15.37425 | feature: PPLA
place slatina | country: ROU | geonames: 666767 | lat: 44.43333 | lon: 24.36667 | feature: PPLA
place mila | country: DZA | geonames: 2487452 | lat: 36.45028 | lon: 6.26444 | feature: PPLA
place tetovo | country: MKD | geonames: 785082 | lat: 42.00989 | lon: 20.97138 | feature: PPLA
place fredericton | country: CAN | geonames: 5957776 | lat: 45.94541 | lon: -66.66558 | feature: PPLA
place vaslui | country: ROU | geonames: 663118 | lat: 46.63333 | lon: 27.73333 | feature: PPLA
place trnava | country: SVK | geonames: 3057124 | lat: 48.37773 | lon: 17.58603 | feature: PPLA
place berat | country: ALB | geonames: 3186084 | lat: 40.70583 | lon: 19.95222 | feature: PPLA
place songkhla | country: THA | geonames: 1606147 | lat: 7.19882 | lon: 100.5951 | feature: PPLA
place beja | country: TUN | geonames: 2472774 | lat: 36.72564 | lon: 9.18169 | feature: PPLA
place cayenne | country: GUF | geonames: 3382160 | lat: 4.9381 | lon: -52.33455 | feature: PPLC
place karlstad | country: SWE | geonames: 2701680 | lat: 59.3793 | lon: 13.50357 | feature: PPLA
place anuradhapura | country: LKA | geonames: 1251081 | lat: 8.31223 | lon: 80.41306 | feature: PPLA
place merida-esp | country: ESP | geonames: 2513917 | lat: 38.91802 | lon: -6.34292 | feature: PPLA
place sonsonate | country: SLV | geonames: 3583102 | lat: 13.71726 | lon: -89.72304 | feature: PPLA
place goz-beida | country: TCD | geonames: 243787 | lat: 12.22643 | lon: 21.40983 | feature: PPLA
place carson | country: USA | geonames: 5501344 | lat: 39.1638 | lon: -119.7674 | feature: PPLA
place ouled-djellal | country: DZA | geonames: 2484933 | lat: 34.43 | lon: 5.06139 | feature: PPLA
place kirklareli | country: TUR | geonames: 743166 | lat: 41.73508 | lon: 27.22521 | feature: PPLA
place dapaong | country: TGO | geonames: 2367164 | lat: 10.86225 | lon: 0.20762 | feature: PPLA
place veles | country: MKD | geonames: 785058 | lat: 41.71719 | lon: 21.77196 | feature: PPLA
place invercargill | country: NZL | geonames: 2189529 | lat: -46.4 | lon: 168.35 | feature: PPLA
place el-menia | country: DZA | geonames: 2498305 | lat: 30.57556 | lon: 2.88417 | feature: PPLA
place ushuaia | country: ARG | geonames: 3833367 | lat: -54.81084 | lon: -68.31591 | feature: PPLA
place kaedi | country: MRT | geonames: 2378736 | lat: 16.15071 | lon: -13.50582 | feature: PPLA
place dongola | country: SDN | geonames: 363417 | lat: 19.18163 | lon: 30.47689 | feature: PPLA
place tsevie | country: TGO | geonames: 2363534 | lat: 6.42611 | lon: 1.21333 | feature: PPLA
place olympia | country: USA | geonames: 5805687 | lat: 47.04491 | lon: -122.90169 | feature: PPLA
place shibirghan | country: AFG | geonames: 1125444 | lat: 36.66757 | lon: 65.7529 | feature: PPLA
place tonsberg | country: NOR | geonames: 3134331 | lat: 59.26754 | lon: 10.40762 | feature: PPLA
place pazardzhik | country: BGR | geonames: 728378 | lat: 42.19934 | lon: 24.33318 | feature: PPLA
place zouerat | country: MRT | geonames: 2375558 | lat: 22.73542 | lon: -12.47134 | feature: PPLA
place nelson | country: NZL | geonames: 2186280 | lat: -41.27078 | lon: 173.28404 | feature: PPLA
place ajaccio | country: FRA | geonames: 3038334 | lat: 41.91886 | lon: 8.73812 | feature: PPLA
place mongo | country: TCD | geonames: 2427637 | lat: 12.18514 | lon: 18.6884 | feature: PPLA
place el-kef | country: TUN | geonames: 2473634 | lat: 36.17424 | lon: 8.70486 | feature: PPLA
place sao-tome | country: STP | geonames: 2410763 | lat: 0.33756 | lon: 6.7299 | feature: PPLC
place bitlis | country: TUR | geonames: 321025 | lat: 38.40115 | lon: 42.10784 | feature: PPLA
place lautoka | country: FJI | geonames: 2204506 | lat: -17.61686 | lon: 177.45049 | feature: PPLA
place zalau | country: ROU | geonames: 662334 | lat: 47.2 | lon: 23.05 | feature: PPLA
place lamia | country: GRC | geonames: 258620 | lat: 38.89947 | lon: 22.4335 | feature: PPLA
place usulutan | country: SLV | geonames: 3582883 | lat: 13.34467 | lon: -88.43994 | feature: PPLA
place mahdia | country: TUN | geonames: 2473572 | lat: 35.50472 | lon: 11.06222 | feature: PPLA
place bol | country: TCD | geonames: 2434979 | lat: 13.46729 | lon: 14.71352 | feature: PPLA
place gostivar | country: MKD | geonames: 790295 | lat: 41.79627 | lon: 20.90799 | feature: PPLA
place mao | country: TCD | geonames: 2428394 | lat: 14.12286 | lon: 15.31189 | feature: PPLA
place harrisburg | country: USA | geonames: 5192726 | lat: 40.2737 | lon: -76.88442 | feature: PPLA
place moyobamba | country: PER | geonames: 3694564 | lat: -6.03441 | lon: -76.97423 | feature: PPLA
place ali-sabih | country: DJI | geonames: 225284 | lat: 11.15583 | lon: 42.7125 | feature: PPLA
place zaranj | country: AFG | geonames: 1120985 | lat: 30.95962 | lon: 61.86037 | feature: PPLA
place ostersund | country: SWE | geonames: 2685750 | lat: 63.1792 | lon: 14.63566 | feature: PPLA
place vratsa | country: BGR | geonames: 725712 | lat: 43.21052 | lon: 23.56312 | feature: PPLA
place hrazdan | country: ARM | geonames: 616629 | lat: 40.5169 | lon: 44.75591 | feature: PPLA
place salekhard | country: RUS | geonames: 1493197 | lat: 66.53373 | lon: 66.60955 | feature: PPLA
place alytus | country: LTU | geonames: 601084 | lat: 54.39574 | lon: 24.03885 | feature: PPLA
place viedma | country: ARG | geonames: 3832899 | lat: -40.81519 | lon: -63.0004 | feature: PPLA
place asadabad | country: AFG | geonames: 1148311 | lat: 34.87311 | lon: 71.14697 | feature: PPLA
place kokkola | country: FIN | geonames: 651943 | lat: 63.83847 | lon: 23.13066 | feature: PPLA
place leticia | country: COL | geonames: 3676623 | lat: -4.21079 | lon: -69.93944 | feature: PPLA
place gabrovo | country: BGR | geonames: 731549 | lat: 42.87419 | lon: 25.31823 | feature: PPLA
place tevragh-zeina | country: MRT | geonames: 11009418 | lat: 18.09894 | lon: -15.98848 | feature: PPLA
place bayburt | country: TUR | geonames: 750938 | lat: 40.25631 | lon: 40.22289 | feature: PPLA
place ratnapura | country: LKA | geonames: 1228730 | lat: 6.6858 | lon: 80.4036 | feature: PPLA
place badulla | country: LKA | geonames: 1250615 | lat: 6.9802 | lon: 81.0577 | feature: PPLA
place alajuela | country: CRI | geonames: 3624955 | lat: 10.01723 | lon: -84.21275 | feature: PPLA
place montana | country: BGR | geonames: 729114 | lat: 43.41285 | lon: 23.22174 | feature: PPLA
place luang-prabang | country: LAO | geonames: 1655559 | lat: 19.8933 | lon: 102.1525 | feature: PPLA
place middelburg-nld | country: NLD | geonames: 2750896 | lat: 51.5 | lon: 3.61389 | feature: PPLA
place komotini | country: GRC | geonames: 735640 | lat: 41.11758 | lon: 25.40587 | feature: PPLA
place karlovy-vary | country: CZE | geonames: 3073803 | lat: 50.23271 | lon: 12.87117 | feature: PPLA
place slavonski-brod | country: HRV | geonames: 3190586 | lat: 45.16158 | lon: 18.0163 | feature: PPLA
place daman | country: IND | geonames: 1273618 | lat: 20.41431 | lon: 72.83236 | feature: PPLA
place kardzhali | country: BGR | geonames: 729794 | lat: 41.64502 | lon: 25.36578 | feature: PPLA
place concord | country: USA | geonames: 5084868 | lat: 43.20814 | lon: -71.53757 | feature: PPLA
place farah | country: AFG | geonames: 1142264 | lat: 32.37451 | lon: 62.11638 | feature: PPLA
place swords | country: IRL | geonames: 2961297 | lat: 53.45972 | lon: -6.21806 | feature: PPLA
place jefferson | country: USA | geonames: 4392388 | lat: 38.5767 | lon: -92.17352 | feature: PPLA
place famagusta | country: CYP | geonames: 146617 | lat: 35.12489 | lon: 33.94135 | feature: PPLA
place santa-elena | country: ECU | geonames: 3651438 | lat: -2.22652 | lon: -80.85807 | feature: PPLA
place ohrid | country: MKD | geonames: 787487 | lat: 41.11701 | lon: 20.80175 | feature: PPLA
place tromso | country: NOR | geonames: 3133895 | lat: 69.6489 | lon: 18.95508 | feature: PPLA
place karlovac | country: HRV | geonames: 3345300 | lat: 45.49167 | lon: 15.55 | feature: PPLA
place annapolis | country: USA | geonames: 4347242 | lat: 38.97859 | lon: -76.49184 | feature: PPLA
place alexandria-rou | country: ROU | geonames: 686502 | lat: 43.98333 | lon: 25.33333 | feature: PPLA
place yambio | country: SSD | geonames: 363656 | lat: 4.57083 | lon: 28.39417 | feature: PPLA
place massakory | country: TCD | geonames: 2428228 | lat: 12.99809 | lon: 15.73195 | feature: PPLA
place agdam | country: AZE | geonames: 148619 | lat: 39.99096 | lon: 46.92736 | feature: PPLA
place el-meghaier | country: DZA | geonames: 2497655 | lat: 33.95139 | lon: 5.92222 | feature: PPLA
place brcko | country: BIH | geonames: 3203521 | lat: 44.87162 | lon: 18.8163 | feature: PPLA
place charlottetown | country: CAN | geonames: 5920288 | lat: 46.23459 | lon: -63.1256 | feature: PPLA
place aweil | country: SSD | geonames: 364367 | lat: 8.76194 | lon: 27.39194 | feature: PPLA
place kalmar | country: SWE | geonames: 2702261 | lat: 56.66157 | lon: 16.36163 | feature: PPLA
place el-tor | country: EGY | geonames: 359678 | lat: 28.24168 | lon: 33.6222 | feature: PPLA
place celje | country: SVN | geonames: 3202781 | lat: 46.23092 | lon: 15.26044 | feature: PPLA
place struga | country: MKD | geonames: 785387 | lat: 41.17787 | lon: 20.67894 | feature: PPLA
place barda | country: AZE | geonames: 587057 | lat: 40.37577 | lon: 47.12619 | feature: PPLA
place tozeur | country: TUN | geonames: 2464648 | lat: 33.91968 | lon: 8.13352 | feature: PPLA
place falun | country: SWE | geonames: 2715459 | lat: 60.60357 | lon: 15.62597 | feature: PPLA
place xacmaz | country: AZE | geonames: 584717 | lat: 41.46426 | lon: 48.80565 | feature: PPLA
place schaffhausen | country: CHE | geonames: 2658761 | lat: 47.69732 | lon: 8.63493 | feature: PPLA
place kajaani | country: FIN | geonames: 654899 | lat: 64.22728 | lon: 27.72846 | feature: PPLA
place varazdin | country: HRV | geonames: 3188383 | lat: 46.30444 | lon: 16.33778 | feature: PPLA
place shamkhor | country: AZE | geonames: 585152 | lat: 40.82975 | lon: 46.0178 | feature: PPLA
place chur | country: CHE | geonames: 2661169 | lat: 46.84986 | lon: 9.53287 | feature: PPLA
place moussoro | country: TCD | geonames: 2427336 | lat: 13.64436 | lon: 16.48954 | feature: PPLA
place zalinjay | country: SDN | geonames: 363533 | lat: 12.90918 | lon: 23.47058 | feature: PPLA
place marijampole | country: LTU | geonames: 597231 | lat: 54.55787 | lon: 23.35004 | feature: PPLA
place garoua | country: CMR | geonames: 2231320 | lat: 9.30143 | lon: 13.39771 | feature: PPLA
place sinop | country: TUR | geonames: 739600 | lat: 42.02683 | lon: 35.16253 | feature: PPLA
place vidin | country: BGR | geonames: 725905 | lat: 43.99159 | lon: 22.88236 | feature: PPLA
place targovishte | country: BGR | geonames: 726174 | lat: 43.2512 | lon: 26.57215 | feature: PPLA
place bodo | country: NOR | geonames: 3160881 | lat: 67.28267 | lon: 14.37513 | feature: PPLA
place durazno | country: URY | geonames: 3442727 | lat: -33.38063 | lon: -56.52312 | feature: PPLA
place ubari | country: LBY | geonames: 2219235 | lat: 26.59034 | lon: 12.77511 | feature: PPLA
place biltine | country: TCD | geonames: 244878 | lat: 14.52727 | lon: 20.92603 | feature: PPLA
place neuchatel | country: CHE | geonames: 2659496 | lat: 46.99179 | lon: 6.931 | feature: PPLA
place pilar | country: PRY | geonames: 3437526 | lat: -26.85874 | lon: -58.30639 | feature: PPLA
place dikhil | country: DJI | geonames: 223890 | lat: 11.10454 | lon: 42.36971 | feature: PPLA
place selibaby | country: MRT | geonames: 2376719 | lat: 15.15846 | lon: -12.1843 | feature: PPLA
place helena | country: USA | geonames: 5656882 | lat: 46.59271 | lon: -112.03611 | feature: PPLA
place rumbek | country: SSD | geonames: 367927 | lat: 6.80619 | lon: 29.67742 | feature: PPLA
place manouba | country: TUN | geonames: 2469274 | lat: 36.81006 | lon: 10.09557 | feature: PPLA
place juneau | country: USA | geonames: 5554072 | lat: 58.30194 | lon: -134.41972 | feature: PPLA
place siliana | country: TUN | geonames: 2465030 | lat: 36.08497 | lon: 9.37082 | feature: PPLA
place atar | country: MRT | geonames: 2381334 | lat: 20.51875 | lon: -13.04637 | feature: PPLA
place kicevo | country: MKD | geonames: 789527 | lat: 41.51274 | lon: 20.95867 | feature: PPLA
place sibenik | country: HRV | geonames: 3190941 | lat: 43.73429 | lon: 15.8942 | feature: PPLA
place bubanza | country: BDI | geonames: 428515 | lat: -3.0804 | lon: 29.391 | feature: PPLA
place arendal | country: NOR | geonames: 3162955 | lat: 58.46151 | lon: 8.77253 | feature: PPLA
place murzuk | country: LBY | geonames: 2214603 | lat: 25.91552 | lon: 13.91839 | feature: PPLA
place oranjestad | country: ABW | geonames: 3577154 | lat: 12.52398 | lon: -70.02703 | feature: PPLC
place ati | country: TCD | geonames: 2436400 | lat: 13.2138 | lon: 18.3393 | feature: PPLA
place bregenz | country: AUT | geonames: 2781503 | lat: 47.50311 | lon: 9.7471 | feature: PPLA
place amdjarass | country: TCD | geonames: 9534257 | lat: 16.06666 | lon: 22.83536 | feature: PPLA
place silistra | country: BGR | geonames: 727221 | lat: 44.1171 | lon: 27.26056 | feature: PPLA
place hamar | country: NOR | geonames: 3154084 | lat: 60.7945 | lon: 11.06798 | feature: PPLA
place lillehammer | country: NOR | geonames: 3147474 | lat: 61.11514 | lon: 10.46628 | feature: PPLA
place boumerdas | country: DZA | geonames: 2474141 | lat: 36.76639 | lon: 3.47717 | feature: PPLA
place razgrad | country: BGR | geonames: 727696 | lat: 43.53331 | lon: 26.51849 | feature: PPLA
place kurunegala | country: LKA | geonames: 1237980 | lat: 7.4839 | lon: 80.3683 | feature: PPLA
place nalut | country: LBY | geonames: 2214433 | lat: 31.86848 | lon: 10.9812 | feature: PPLA
place frankfort | country: USA | geonames: 4292188 | lat: 38.20091 | lon: -84.87328 | feature: PPLA
place buri-ram | country: THA | geonames: 1611453 | lat: 14.99433 | lon: 103.10392 | feature: PPLA
place whitehorse | country: CAN | geonames: 6180550 | lat: 60.71611 | lon: -135.05375 | feature: PPLA
place ayoun-el-atrous | country: MRT | geonames: 2381291 | lat: 16.6614 | lon: -9.6149 | feature: PPLA
place lovech | country: BGR | geonames: 729559 | lat: 43.13227 | lon: 24.71763 | feature: PPLA
place sisak | country: HRV | geonames: 3190813 | lat: 45.46608 | lon: 16.37748 | feature: PPLA
place kyrenia | country: CYP | geonames: 146412 | lat: 35.33634 | lon: 33.31729 | feature: PPLA
place al-wakrah | country: QAT | geonames: 289915 | lat: 25.17151 | lon: 51.60337 | feature: PPLA
place rezekne | country: LVA | geonames: 456202 | lat: 56.51028 | lon: 27.34 | feature: PPLA
place papeete | country: PYF | geonames: 4033936 | lat: -17.5347 | lon: -149.56843 | feature: PPLC
place rawson | country: ARG | geonames: 3839307 | lat: -43.30031 | lon: -65.10564 | feature: PPLA
place moutsamoudou | country: COM | geonames: 921753 | lat: -12.16672 | lon: 44.39944 | feature: PPLA
place kebili | country: TUN | geonames: 2468018 | lat: 33.70439 | lon: 8.96903 | feature: PPLA
place douglas | country: IMN | geonames: 3042237 | lat: 54.15 | lon: -4.48333 | feature: PPLC
place artvin | country: TUR | geonames: 751817 | lat: 41.18161 | lon: 41.82172 | feature: PPLA
place frauenfeld | country: CHE | geonames: 2660727 | lat: 47.55776 | lon: 8.89893 | feature: PPLA
place utena | country: LTU | geonames: 593672 | lat: 55.4978 | lon: 25.60462 | feature: PPLA
place ibra | country: OMN | geonames: 287832 | lat: 22.69057 | lon: 58.53337 | feature: PPLA
place harnosand | country: SWE | geonames: 2707684 | lat: 62.63228 | lon: 17.93794 | feature: PPLA
place kingstown | country: VCT | geonames: 3577887 | lat: 13.15527 | lon: -61.22742 | feature: PPLC
place novo-mesto | country: SVN | geonames: 3194351 | lat: 45.80397 | lon: 15.16886 | feature: PPLA
place hun | country: LBY | geonames: 2216645 | lat: 29.12684 | lon: 15.94772 | feature: PPLA
place bjelovar | country: HRV | geonames: 3203982 | lat: 45.89789 | lon: 16.85071 | feature: PPLA
place nueva-loja | country: ECU | geonames: 3655185 | lat: 0.086 | lon: -76.89528 | feature: PPLA
place agdas | country: AZE | geonames: 587378 | lat: 40.64699 | lon: 47.4738 | feature: PPLA
place visby | country: SWE | geonames: 2662689 | lat: 57.64089 | lon: 18.29602 | feature: PPLA
place massawa | country: ERI | geonames: 330546 | lat: 15.60811 | lon: 39.47455 | feature: PPLA
place ardahan | country: TUR | geonames: 751952 | lat: 41.10871 | lon: 42.70222 | feature: PPLA
place victoria-syc | country: SYC | geonames: 241131 | lat: -4.62001 | lon: 55.45501 | feature: PPLC
place valmiera | country: LVA | geonames: 453754 | lat: 57.54108 | lon: 25.42751 | feature: PPLA
place artashat | country: ARM | geonames: 174979 | lat: 39.95484 | lon: 44.54874 | feature: PPLA
place molde | country: NOR | geonames: 3145580 | lat: 62.73752 | lon: 7.15912 | feature: PPLA
place quba | country: AZE | geonames: 585221 | lat: 41.36108 | lon: 48.51341 | feature: PPLA
place koprivnica | country: HRV | geonames: 3197728 | lat: 46.16364 | lon: 16.8297 | feature: PPLA
place vukovar | country: HRV | geonames: 3187047 | lat: 45.35161 | lon: 19.00225 | feature: PPLA
place timimoun | country: DZA | geonames: 2476403 | lat: 29.26417 | lon: 0.23583 | feature: PPLA
place aarau | country: CHE | geonames: 2661881 | lat: 47.39254 | lon: 8.04422 | feature: PPLA
place assab | country: ERI | geonames: 343386 | lat: 13.00917 | lon: 42.73944 | feature: PPLA
place jekabpils | country: LVA | geonames: 459283 | lat: 56.49903 | lon: 25.85735 | feature: PPLA
place zaghouan | country: TUN | geonames: 2464041 | lat: 36.40291 | lon: 10.14292 | feature: PPLA
place gevgelija | country: MKD | geonames: 790744 | lat: 41.14289 | lon: 22.50108 | feature: PPLA
place andorra-la-vella | country: AND | geonames: 3041563 | lat: 42.50779 | lon: 1.52109 | feature: PPLC
place yellowknife | country: CAN | geonames: 6185377 | lat: 62.45411 | lon: -114.37248 | feature: PPLA
place ponta-delgada | country: PRT | geonames: 6941014 | lat: 37.73952 | lon: -25.66874 | feature: PPLA
place torit | country: SSD | geonames: 365742 | lat: 4.41177 | lon: 32.57046 | feature: PPLA
place castries | country: LCA | geonames: 3576812 | lat: 13.9957 | lon: -61.00614 | feature: PPLC
place charlotte-amalie | country: VIR | geonames: 4795467 | lat: 18.3419 | lon: -64.9307 | feature: PPLC
place tadjoura | country: DJI | geonames: 220782 | lat: 11.78778 | lon: 42.88222 | feature: PPLA
place akureyri | country: ISL | geonames: 2633274 | lat: 65.68353 | lon: -18.0878 | feature: PPLA
place al-khawr | country: QAT | geonames: 289962 | lat: 25.68389 | lon: 51.50583 | feature: PPLA
place qazax | country: AZE | geonames: 585226 | lat: 41.09246 | lon: 45.36561 | feature: PPLA
place augusta | country: USA | geonames: 4957003 | lat: 44.31062 | lon: -69.77949 | feature: PPLA
place al-hazm | country: YEM | geonames: 79455 | lat: 16.16406 | lon: 44.77692 | feature: PPLA
place baruun-urt | country: MNG | geonames: 2032614 | lat: 46.68056 | lon: 113.27917 | feature: PPLA
place debar | country: MKD | geonames: 791606 | lat: 41.52286 | lon: 20.52198 | feature: PPLA
place budva | country: MNE | geonames: 3203106 | lat: 42.28721 | lon: 18.83922 | feature: PPLA
place khasab | country: OMN | geonames: 287614 | lat: 26.17993 | lon: 56.24774 | feature: PPLA
place mendefera | country: ERI | geonames: 344901 | lat: 14.88722 | lon: 38.81528 | feature: PPLA
place ashtarak | country: ARM | geonames: 616877 | lat: 40.2976 | lon: 44.36152 | feature: PPLA
place arta | country: DJI | geonames: 225037 | lat: 11.52639 | lon: 42.85194 | feature: PPLA
place akhaltsikhe | country: GEO | geonames: 615860 | lat: 41.63952 | lon: 42.98604 | feature: PPLA
place viljandi | country: EST | geonames: 587577 | lat: 58.36319 | lon: 25.59159 | feature: PPLA
place mehtar-lam | country: AFG | geonames: 1133574 | lat: 34.67139 | lon: 70.20944 | feature: PPLA
place fomboni | country: COM | geonames: 921889 | lat: -12.28759 | lon: 43.74344 | feature: PPLA
place fada | country: TCD | geonames: 244128 | lat: 17.19186 | lon: 21.58081 | feature: PPLA
place pozega | country: HRV | geonames: 3190589 | lat: 45.34028 | lon: 17.68528 | feature: PPLA
place solothurn | country: CHE | geonames: 2658564 | lat: 47.20791 | lon: 7.53714 | feature: PPLA
place roseau | country: DMA | geonames: 3575635 | lat: 15.30174 | lon: -61.38808 | feature: PPLC
place saint-peter-port | country: GGY | geonames: 3042287 | lat: 49.45981 | lon: -2.53527 | feature: PPLC
place kargil | country: IND | geonames: 1267776 | lat: 34.55765 | lon: 76.12622 | feature: PPLA
place tukums | country: LVA | geonames: 454768 | lat: 56.96764 | lon: 23.15554 | feature: PPLA
place keflavik | country: ISL | geonames: 3415496 | lat: 64.00492 | lon: -22.56242 | feature: PPLA
place barentu | country: ERI | geonames: 342711 | lat: 15.10582 | lon: 37.59067 | feature: PPLA
place rosso | country: MRT | geonames: 2376898 | lat: 16.51378 | lon: -15.80503 | feature: PPLA
place akjoujt | country: MRT | geonames: 2381690 | lat: 19.74163 | lon: -14.38534 | feature: PPLA
place herisau | country: CHE | geonames: 2660365 | lat: 47.38615 | lon: 9.27916 | feature: PPLA
place zabbar | country: MLT | geonames: 2562266 | lat: 35.87687 | lon: 14.53592 | feature: PPLA
place anadyr | country: RUS | geonames: 2127202 | lat: 64.73424 | lon: 177.5103 | feature: PPLA
place portalegre | country: PRT | geonames: 2264508 | lat: 39.29379 | lon: -7.43122 | feature: PPLA
place obock | country: DJI | geonames: 221527 | lat: 11.96693 | lon: 43.28835 | feature: PPLA
place daru | country: PNG | geonames: 2098329 | lat: -9.07786 | lon: 143.20893 | feature: PPLA
place astara | country: AZE | geonames: 148445 | lat: 38.45598 | lon: 48.87498 | feature: PPLA
place schwyz | country: CHE | geonames: 2658665 | lat: 47.02076 | lon: 8.65414 | feature: PPLA
place tipasa | country: DZA | geonames: 2476028 | lat: 36.58972 | lon: 2.44889 | feature: PPLA
place cetinje | country: MNE | geonames: 3202641 | lat: 42.39063 | lon: 18.91417 | feature: PPLA
place cakovec | country: HRV | geonames: 3202888 | lat: 46.38444 | lon: 16.43389 | feature: PPLA
place cesis | country: LVA | geonames: 460570 | lat: 57.31188 | lon: 25.27456 | feature: PPLA
place avarua | country: COK | geonames: 4035715 | lat: -21.2075 | lon: -159.77546 | feature: PPLC
place torshavn | country: FRO | geonames: 2611396 | lat: 62.00973 | lon: -6.77164 | feature: PPLC
place basseterre | country: KNA | geonames: 3575551 | lat: 17.2955 | lon: -62.72499 | feature: PPLC
place pago-pago | country: ASM | geonames: 5881576 | lat: -14.27806 | lon: -170.7025 | feature: PPLC
place basse-terre | country: GLP | geonames: 3579732 | lat: 15.99714 | lon: -61.73214 | feature: PPLC
place kralendijk | country: BES | geonames: 3513563 | lat: 12.15 | lon: -68.26667 | feature: PPLC
place road-town | country: VGB | geonames: 3577430 | lat: 18.42693 | lon: -64.62079 | feature: PPLC
place san-marino | country: SMR | geonames: 3168070 | lat: 43.93667 | lon: 12.44639 | feature: PPLC
place longyearbyen | country: SJM | geonames: 2729907 | lat: 78.22334 | lon: 15.64689 | feature: PPLC
place stanley | country: FLK | geonames: 3426691 | lat: -51.69382 | lon: -57.85701 | feature: PPLC
place philipsburg | country: SXM | geonames: 3513392 | lat: 18.026 | lon: -63.04582 | feature: PPLC
place mata-utu | country: WLF | geonames: 4034821 | lat: -13.28163 | lon: -176.17453 | feature: PPLC
place hagatna | country: GUM | geonames: 4044012 | lat: 13.47567 | lon: 144.74886 | feature: PPLC
place kingston-nfk | country: NFK | geonames: 2161314 | lat: -29.05459 | lon: 167.96628 | feature: PPLC
place jamestown | country: SHN | geonames: 3370903 | lat: -15.92488 | lon: -5.71816 | feature: PPLC
place flying-fish-cove | country: CXR | geonames: 2078127 | lat: -10.42172 | lon: 105.67912 | feature: PPLC
place adamstown | country: PCN | geonames: 4030723 | lat: -25.06597 | lon: -130.10147 | feature: PPLC

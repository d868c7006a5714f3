# News agencies in English.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

agency xinhua | name: Xinhua ; Xinhua News Agency ; Xinhua Arabic
agency reuters | name: Reuters ; Reuters Arabic
agency afp | name: AFP ; Agence France-Presse ; AFP Arabic
agency ap | name: AP ; Associated Press ; (the )Associated Press
agency upi | name: UPI ; United Press International
agency bloomberg | name: Bloomberg ; Bloomberg News
agency dpa | name: dpa ; DPA ; Deutsche Presse-Agentur
agency efe | name: EFE
agency ansa | name: ANSA
agency aki | name: AKI
agency pa | name: Press Association
agency spa | name: SPA ; Saudi Press Agency
agency saba | name: Saba ; Saba News Agency
agency sana | name: SANA
agency irna | name: IRNA ; IRNA Arabic
agency fars | name: Fars ; Fars News Agency
agency mehr | name: Mehr ; Mehr News Agency
agency tasnim | name: Tasnim ; Tasnim News Agency
agency isna | name: ISNA
agency anadolu | name: Anadolu ; Anadolu Agency ; AA [weak] ; Anadolu Arabic
agency dha | name: Dogan News Agency
agency tass | name: TASS ; ITAR-TASS ; Itar-Tass ; Tass
agency interfax | name: Interfax
agency ria | name: RIA ; RIA Novosti
agency sputnik | name: Sputnik ; Sputnik Arabic
agency kuna | name: KUNA
agency petra | name: Petra [weak] ; Petra News Agency
agency wam | name: WAM
agency qna | name: QNA ; Qatar News Agency
agency bna | name: BNA ; Bahrain News Agency
agency ona | name: ONA ; Oman News Agency
agency mena | name: MENA ; Middle East News Agency
agency suna | name: SUNA
agency lana | name: LANA
agency tap | name: TAP [weak] ; Tunis Afrique Presse
agency aps | name: APS ; Algeria Press Service
agency map | name: MAP [weak] ; Maghreb Arabe Presse
agency sonna | name: SONNA
agency ina | name: INA ; Iraqi News Agency
agency nna | name: NNA ; National News Agency
agency wafa | name: WAFA
agency iina | name: IINA ; UNA
agency kyodo | name: Kyodo ; Kyodo News
agency jiji | name: Jiji Press
agency yonhap | name: Yonhap ; Yonhap News Agency
agency kcna | name: KCNA ; Korean Central News Agency
agency pti | name: PTI ; Press Trust of India
agency ani | name: ANI
agency app | name: Associated Press of Pakistan
agency bakhtar | name: Bakhtar
agency kazinform | name: Kazinform ; Kazinform Arabic
agency kabar | name: Kabar
agency uza | name: UzA
agency khovar | name: Khovar
agency azertac | name: AZERTAC ; Azertac
agency ukrinform | name: Ukrinform
agency belta | name: BelTA
agency pap | name: PAP
agency cns | name: China News Service
agency bernama | name: Bernama
agency antara | name: Antara
agency vna | name: VNA
agency aap | name: AAP
agency ips | name: Inter Press Service
agency athens | name: ANA

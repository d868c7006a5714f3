# Leaders, foreign ministers, envoys and other persons of the news, 2013-2026, with the offices they held.
# `office: ROLE OF`: the office of an organisation or a group, for which the person then acts.
@language all
@source   our own
@source   offices of heads of state and government checked against Wikidata (CC0)
@licence  MIT
@date     2026-11-24

person king-abdullah-saud | country: SAU | office: king [2005-08-01..2015-01-22]
person salman | country: SAU | office: king [2015-01-23..] ; crown-prince [2012-06-18..2015-01-22]
person muqrin | country: SAU | office: crown-prince [2015-01-23..2015-04-28]
person nayef
  country: SAU
  office: crown-prince [2015-04-29..2017-06-20] ; minister-interior [2012-11-05..2017-06-20]
person mbs
  country: SAU
  office: crown-prince-deputy [2015-04-29..2017-06-20] ; minister-defence [2015-01-23..2022-09-26]
  office: crown-prince [2017-06-21..] ; prime-minister [2022-09-27..]
person jubeir
  country: SAU
  office: minister-foreign [2015-04-29..2018-12-27] ; minister-state-foreign [2018-12-27..]
person saud-faisal | country: SAU | office: minister-foreign [1975-10-13..2015-04-28]
person faisal-farhan | country: SAU | office: minister-foreign [2019-10-23..]
person assaf
  country: SAU
  office: minister-foreign [2018-12-27..2019-10-22] ; minister-finance [1996-01-28..2016-10-31]
person naimi | country: SAU | office: minister-energy [1995-08-02..2016-05-07]
person falih
  country: SAU
  office: minister-health [2015-04-29..2016-05-07] ; minister-energy [2016-05-07..2019-09-08]
person abdulaziz-salman | country: SAU | office: minister-energy [2019-09-08..]
person khalid-salman | country: SAU | office: minister-defence [2022-09-27..]
person muteb | country: SAU | office: minister [2013-05-27..2017-11-04]
person abdulaziz-saud | country: SAU | office: minister-interior [2017-06-21..]
person asiri | country: SAU | office: spokesman [2015-03-26..2017-07-31]
person rabeeah | country: SAU | office: official [2015-06-01..]
person muallimi | country: SAU | office: permanent-representative [2011..2022]
person turaifi | country: SAU | office: minister [2014-12-08..2017]
person jadaan | country: SAU | office: minister-finance [2016-10-31..]
person khalifa-zayed | country: ARE | office: president [2004-11-03..2022-05-13]
person mbz | country: ARE | office: crown-prince [2004-11-03..2022-05-13] ; president [2022-05-14..]
person mbr | country: ARE | office: prime-minister [2006-01-05..]
person abz | country: ARE | office: minister-foreign [2006-02-09..]
person gargash | country: ARE | office: minister-state-foreign [2008-02-17..2021-02-10] ; adviser [2021-02-10..]
person tamim | country: QAT | office: emir [2013-06-25..]
person attiyah
  country: QAT
  office: minister-foreign [2013-06-26..2016-01-27] ; minister-defence [2016-01-27..2024-11-12]
person mbar | country: QAT | office: minister-foreign [2016-01-27..] ; prime-minister [2023-03-07..]
person sabah-ahmad
  country: KWT
  office: prime-minister [2003-07-13..2006-01-30] ; emir [2006-01-29..2020-09-29]
  office: minister-foreign [1978-02-18..2003-07-13]
person nawaf | country: KWT | office: crown-prince [2006-02-20..2020-09-29] ; emir [2020-09-30..2023-12-16]
person mishal | country: KWT | office: crown-prince [2020-10-08..2023-12-16] ; emir [2023-12-16..]
person sabah-khalid
  country: KWT
  office: minister-foreign [2011-10-22..2019-12-17] ; prime-minister [2019-12-17..2022-07-19]
  office: crown-prince [2024-06-01..]
person jaber-mubarak | country: KWT | office: prime-minister [2011-11-30..2019-11-19]
person hamad-isa | country: BHR | office: king [1999-03-06..]
person salman-hamad | country: BHR | office: crown-prince [1999-03-09..] ; prime-minister [2020-11-11..]
person khalifa-salman | country: BHR | office: prime-minister [1971-01-10..2020-11-11]
person khalid-ahmed | country: BHR | office: minister-foreign [2005-09-26..2020-01-02]
person zayani-fm
  country: BHR
  office: minister-foreign [2020-02-02..] ; secretary-general GCC [2011-04-01..2020-01-31]
person qaboos | country: OMN | office: sultan [1970-07-23..2020-01-10]
person haitham | country: OMN | office: sultan [2020-01-11..]
person bin-alawi | country: OMN | office: minister-foreign [1997..2020-08-18]
person busaidi | country: OMN | office: minister-foreign [2020-08-18..]
person hadi | country: YEM | office: president [2012-02-27..2022-04-07]
person bahah | country: YEM | office: prime-minister [2014-11-09..2016-04-03]
person bin-daghr | country: YEM | office: prime-minister [2016-04-04..2018-10-15]
person maeen | country: YEM | office: prime-minister [2018-10-18..2024-02-05]
person alimi | country: YEM | office: chairman-sovereignty [2022-04-07..]
person yaseen | country: YEM | office: minister-foreign [2015-03-25..2015-12-01]
person mikhlafi | country: YEM | office: minister-foreign [2015-12-01..2018-05-24]
person maqdashi | country: YEM | office: chief-of-staff [2015-05-01..2017]
person abdulmalik-houthi | office: leader YEM:HOUTHI
person saddam | country: IRQ | office: president [1979-07-16..2003-04-09]
person maliki
  country: IRQ
  office: prime-minister [2006-05-20..2014-09-08] ; vice-president [2014-09-09..2015-08-11]
person abadi | country: IRQ | office: prime-minister [2014-09-08..2018-10-25]
person abdul-mahdi | country: IRQ | office: prime-minister [2018-10-25..2020-05-07]
person kadhimi | country: IRQ | office: prime-minister [2020-05-07..2022-10-27]
person sudani | country: IRQ | office: prime-minister [2022-10-27..2026-05-14]
person masum | country: IRQ | office: president [2014-07-24..2018-10-02]
person barham | country: IRQ | office: president [2018-10-02..2022-10-17] ; commissioner UNHCR [2026-01-01..]
person rashid-iraq | country: IRQ | office: president [2022-10-17..2026-04-11]
person talabani | country: IRQ | office: president [2005-04-07..2014-07-24]
person jaafari
  country: IRQ
  office: prime-minister [2005-05-03..2006-05-20] ; minister-foreign [2014-09-08..2018-10-25]
person zebari
  country: IRQ
  office: minister-foreign [2003-09-03..2014-07-11] ; minister-finance [2014-10-18..2016-09-21]
person fuad-hussein | country: IRQ | office: minister-foreign [2020-06-06..]
person obaidi | country: IRQ | office: minister-defence [2014-10-18..2016-08-25]
person sistani | country: IRQ | office: clerics
person sadr | office: leader IRQ:SADR
person barzani | office: president IRQ:KRG [2005-06-14..2017-11-01]
person nechirvan | office: prime-minister IRQ:KRG [2012..2019] ; president IRQ:KRG [2019-06-10..]
person assad | country: SYR | office: president [2000-07-17..2024-12-08]
person muallem | country: SYR | office: minister-foreign [2006-02-11..2020-11-16]
person mekdad | country: SYR | office: deputy-minister [2006..2020-11-22] ; minister-foreign [2020-11-22..2024-09-22]
person sharaa | country: SYR | office: president [2025-01-29..]
person shaibani | country: SYR | office: minister-foreign [2024-12-21..]
person jaafari-syr | country: SYR | office: permanent-representative [2006..2020]
person khoja | office: leader SYR:SNC [2015-01-04..2016-03-05]
person khatib | office: leader SYR:SNC [2012-11-11..2013-04-22]
person abdullah2 | country: JOR | office: king [1999-02-07..]
person nsour | country: JOR | office: prime-minister [2012-10-11..2016-05-29]
person razzaz | country: JOR | office: prime-minister [2018-06-14..2020-10-12]
person khasawneh | country: JOR | office: prime-minister [2020-10-12..2024-09-15]
person judeh | country: JOR | office: minister-foreign [2009-02-23..2017-01-15]
person safadi | country: JOR | office: minister-foreign [2017-01-15..]
person zaben | country: JOR | office: chief-of-staff [2010..2016]
person salam-tammam | country: LBN | office: prime-minister [2014-02-15..2016-12-18]
person nawaf-salam | country: LBN | office: prime-minister [2025-02-08..]
person hariri
  country: LBN
  office: prime-minister [2009-11-09..2011-06-13] ; prime-minister [2016-12-18..2020-01-21]
person mikati
  country: LBN
  office: prime-minister [2005-04-19..2005-07-19] ; prime-minister [2011-06-13..2014-02-15]
  office: prime-minister [2021-09-10..2025-02-08]
person diab | country: LBN | office: prime-minister [2020-01-21..2021-09-10]
person berri | country: LBN | office: speaker-parliament [1992-10-20..]
person aoun-m | country: LBN | office: president [2016-10-31..2022-10-30]
person aoun-j | country: LBN | office: chief-of-staff [2017-03-08..2025-01-09] ; president [2025-01-09..]
person bassil | country: LBN | office: minister-foreign [2014-02-15..2020-01-21]
person sleiman | country: LBN | office: president [2008-05-25..2014-05-24]
person nasrallah | office: leader LBN:HEZBOLLAH [..2024-09-27]
person qassem | office: leader LBN:HEZBOLLAH [2024-10-29..]
person geagea | office: leader LBN:LF
person jumblatt | office: leader LBN:PSP
person abbas | country: PSE | office: prime-minister [2003-03-19..2003-09-06] ; president [2005-01-15..]
person hamdallah | country: PSE | office: prime-minister [2013-06-06..2019-04-14]
person shtayyeh | country: PSE | office: prime-minister [2019-04-14..2024-03-31]
person mustafa-pse | country: PSE | office: prime-minister [2024-03-31..]
person malki | country: PSE | office: minister-foreign [2007-07-01..2024-03-31]
person erekat | country: PSE | office: chief-negotiator [1995..2020-11-10]
person meshaal | office: leader PSE:HAMAS [2004..2017-05-06]
person haniyeh
  office: prime-minister PSE [2006-03-29..2007-06-13] ; leader PSE:HAMAS [2007-06-14..2024-07-31]
person sinwar | office: leader PSE:HAMAS [2017-02-13..2024-10-16]
person dahlan | country: PSE | office: president-former
person netanyahu
  country: ISR
  office: prime-minister [2009-03-31..2021-06-13] ; prime-minister [2022-12-29..]
  office: minister-foreign [2015-05-14..2019-02-17] ; minister-foreign [2002-11-06..2003-02-28]
person bennett | country: ISR | office: prime-minister [2021-06-13..2022-06-30]
person lapid
  country: ISR
  office: minister-foreign [2021-06-13..2022-12-29] ; prime-minister [2022-07-01..2022-12-29]
person rivlin | country: ISR | office: president [2014-07-24..2021-07-07]
person herzog | country: ISR | office: president [2021-07-07..]
person peres
  country: ISR
  office: president [2007-07-15..2014-07-24] ; minister-foreign [2001-03-07..2002-11-02]
person lieberman
  country: ISR
  office: minister-foreign [2009-03-31..2015-05-06] ; minister-defence [2016-05-30..2018-11-14]
person yaalon | country: ISR | office: minister-defence [2013-03-18..2016-05-22]
person gantz | country: ISR | office: minister-defence [2020-05-17..2022-12-29]
person gallant | country: ISR | office: minister-defence [2022-12-29..2024-11-05]
person olmert | country: ISR | office: prime-minister [2006-04-14..2009-03-31]
person barak
  country: ISR
  office: prime-minister [1999-07-06..2001-03-07] ; minister-defence [2007-06-18..2013-03-18]
person sharon | country: ISR | office: prime-minister [2001-03-07..2006-04-14]
person livni | country: ISR | office: minister-foreign [2006-01-18..2009-03-31]
person sisi | country: EGY | office: minister-defence [2012-08-12..2014-03-26] ; president [2014-06-08..]
person morsi | country: EGY | office: president [2012-06-30..2013-07-03]
person mubarak | country: EGY | office: president [1981-10-14..2011-02-11]
person mansour-adly | country: EGY | office: president [2013-07-04..2014-06-08]
person mahlab | country: EGY | office: prime-minister [2014-03-01..2015-09-12]
person ismail-sherif | country: EGY | office: prime-minister [2015-09-19..2018-06-07]
person madbouly | country: EGY | office: prime-minister [2018-06-07..]
person shoukry | country: EGY | office: minister-foreign [2014-06-17..2024-07-03]
person abdelatty | country: EGY | office: minister-foreign [2024-07-03..]
person fahmy | country: EGY | office: minister-foreign [2013-07-16..2014-06-17]
person sobhi | country: EGY | office: minister-defence [2014-03-27..2018-06-14]
person abdelghaffar | country: EGY | office: minister-interior [2015-03-05..2018-06-14]
person tayeb | country: EGY | office: azhar [2010-03-19..]
person badie | office: leader EGY:MB
person bashir | country: SDN | office: president [1993-10-16..2019-04-11]
person burhan | country: SDN | office: chairman-sovereignty [2019-04-12..]
person hamdok | country: SDN | office: prime-minister [2019-08-21..2022-01-02]
person hemedti | office: leader SDN:RSF
person ghandour | country: SDN | office: minister-foreign [2015-06-06..2018-04-19]
person kiir | country: SSD | office: president [2011-07-09..]
person machar | office: leader SSD:SPLM-IO
person gaddafi | country: LBY | office: leader [1969-09-01..2011-10-20]
person thinni | country: LBY | office: prime-minister [2014-03-11..2021-03-10]
person sarraj | country: LBY | office: prime-minister [2015-12-30..2021-03-15]
person dbeibah | country: LBY | office: prime-minister [2021-03-15..]
person menfi | country: LBY | office: chairman-sovereignty [2021-03-15..]
person haftar | country: LBY | office: commander [2015-03-09..]
person saleh-aguila | country: LBY | office: speaker-parliament [2014-08-05..]
person essebsi
  country: TUN
  office: prime-minister [2011-02-27..2011-12-24] ; president [2014-12-31..2019-07-25]
person essid | country: TUN | office: prime-minister [2015-02-06..2016-08-27]
person chahed | country: TUN | office: prime-minister [2016-08-27..2020-02-27]
person saied | country: TUN | office: president [2019-10-23..]
person marzouki | country: TUN | office: president [2011-12-13..2014-12-31]
person ghannouchi | office: leader TUN:NAHDA
person bakkouch | country: TUN | office: minister-foreign [2015-02-06..2016-01-12]
person bouteflika | country: DZA | office: president [1999-04-27..2019-04-02]
person tebboune | country: DZA | office: prime-minister [2017-05-25..2017-08-15] ; president [2019-12-19..]
person sellal | country: DZA | office: prime-minister [2012-09-03..2017-05-24]
person lamamra
  country: DZA
  office: minister-foreign [2013-09-11..2017-05-25] ; minister-foreign [2021-07-08..2023-03-16]
person attaf | country: DZA | office: minister-foreign [2023-03-18..]
person mohammed6 | country: MAR | office: king [1999-07-23..]
person benkirane | country: MAR | office: prime-minister [2011-11-29..2017-04-05]
person othmani
  country: MAR
  office: prime-minister [2017-04-05..2021-10-07] ; minister-foreign [2012-01-03..2013-10-10]
person akhannouch | country: MAR | office: prime-minister [2021-10-07..]
person mezouar | country: MAR | office: minister-foreign [2013-10-10..2017-04-05]
person bourita | country: MAR | office: minister-foreign [2017-04-05..]
person abdelaziz-mrt
  country: MRT
  office: chairman-sovereignty [2008-08-06..2009-04-15] ; president [2009-08-05..2019-08-01]
person ghazouani | country: MRT | office: president [2019-08-01..]
person hassan-sheikh | country: SOM | office: president [2012-09-16..2017-02-16] ; president [2022-05-23..]
person farmajo
  country: SOM
  office: prime-minister [2010-10-31..2011-06-28] ; president [2017-02-16..2022-05-23]
person guelleh | country: DJI | office: president [1999-05-08..]
person erdogan | country: TUR | office: prime-minister [2003-03-14..2014-08-28] ; president [2014-08-28..]
person davutoglu
  country: TUR
  office: minister-foreign [2009-05-01..2014-08-29] ; prime-minister [2014-08-29..2016-05-24]
person cavusoglu | country: TUR | office: minister-foreign [2014-08-29..2023-06-04]
person fidan | country: TUR | office: intelligence-chief [2010-05-27..2023-06-04] ; minister-foreign [2023-06-04..]
person yildirim | country: TUR | office: prime-minister [2016-05-24..2018-07-09]
person gul
  country: TUR
  office: prime-minister [2002-11-18..2003-03-14] ; president [2007-08-28..2014-08-28]
  office: minister-foreign [2003-03-14..2007-08-28]
person ocalan | office: leader TUR:PKK
person demirtas | office: leader TUR:HDP
person gulen | office: leader TUR:GULEN
person kilicdaroglu | office: leader TUR:CHP
person khamenei | country: IRN | office: supreme-leader [1989-06-04..2026-02-28]
person rouhani | country: IRN | office: president [2013-08-03..2021-08-03]
person ahmadinejad | country: IRN | office: president [2005-08-03..2013-08-03]
person raisi | country: IRN | office: president [2021-08-03..2024-05-19]
person pezeshkian | country: IRN | office: president [2024-07-28..]
person zarif | country: IRN | office: minister-foreign [2013-08-15..2021-08-25]
person amir-abdollahian | country: IRN | office: minister-foreign [2021-08-25..2024-05-19]
person araghchi | country: IRN | office: deputy-minister [2013..2021] ; minister-foreign [2024-08-21..]
person salehi
  country: IRN
  office: nuclear-agency [2013-08-16..2021-08-29] ; minister-foreign [2010-12-13..2013-08-15]
person larijani | country: IRN | office: speaker-parliament [2008-05-02..2020-05-28]
person velayati | country: IRN | office: adviser
person soleimani | country: IRN | office: commander [1998..2020-01-03]
person rajavi | office: leader IRN:NCRI
person ghani | country: AFG | office: president [2014-09-29..2021-08-15]
person karzai
  country: AFG
  office: chairman-sovereignty [2001-12-22..2004-12-07] ; president [2004-12-07..2014-09-29]
person abdullah-afg
  country: AFG
  office: prime-minister [2014-09-29..2020-03-11] ; minister-foreign [2001-12-22..2006-04-20]
person mullah-omar | office: leader AFG:TALIBAN
person mansour-akhtar | office: leader AFG:TALIBAN
person muttaqi | country: AFG | office: minister-foreign [2021-09-07..]
person sharif-nawaz | country: PAK | office: prime-minister [2013-06-05..2017-07-28]
person imran-khan | country: PAK | office: prime-minister [2018-08-18..2022-04-10]
person sharif-shehbaz | country: PAK | office: prime-minister [2022-04-11..2023-08-14] ; prime-minister [2024-03-04..]
person dar | country: PAK | office: minister-finance [2013-06-07..2017-11-22] ; minister-foreign [2024-03-11..]
person raheel | country: PAK | office: chief-of-staff [2013-11-29..2016-11-29]
person munir | country: PAK | office: chief-of-staff [2022-11-29..]
person aziz-sartaj | country: PAK | office: adviser [2013-06-07..2017]
person bhutto-bilawal | country: PAK | office: minister-foreign [2022-04-27..2023-08-10]
person qureshi
  country: PAK
  office: minister-foreign [2018-08-20..2022-04-10] ; minister-foreign [2008-03-31..2011-02-09]
person modi | country: IND | office: prime-minister [2014-05-26..]
person singh | country: IND | office: prime-minister [2004-05-22..2014-05-26]
person swaraj | country: IND | office: minister-foreign [2014-05-26..2019-05-30]
person jaishankar | country: IND | office: minister-foreign [2019-05-30..]
person mukherjee
  country: IND
  office: president [2012-07-25..2017-07-25] ; minister-foreign [2006-10-24..2009-05-22]
person rajnath | country: IND | office: minister-interior [2014-05-26..2019-05-30] ; minister-defence [2019-05-31..]
person hasina
  country: BGD
  office: prime-minister [1996-06-23..2001-07-15] ; prime-minister [2009-01-06..2024-08-05]
person yunus | country: BGD | office: prime-minister [2024-08-08..2026-02-17]
person xi | country: CHN | office: president [2013-03-14..]
person li-keqiang | country: CHN | office: prime-minister [2013-03-15..2023-03-11]
person li-qiang | country: CHN | office: prime-minister [2023-03-11..]
person wang-yi | country: CHN | office: minister-foreign [2013-03-16..2022-12-30] ; minister-foreign [2023-07-25..]
person qin-gang | country: CHN | office: minister-foreign [2022-12-30..2023-07-25]
person hu-jintao | country: CHN | office: president [2003-03-15..2013-03-14]
person zhang-gaoli | country: CHN | office: prime-minister-deputy [2013-03-16..2018-03-19]
person han-zheng
  country: CHN
  office: prime-minister-deputy [2018-03-19..2023-03-10] ; vice-president [2023-03-10..]
person ding-xuexiang | country: CHN | office: prime-minister-deputy [2023-03-12..]
person yang-jiechi | country: CHN | office: minister-foreign [2007-04-27..2013-03-16] ; official [2013-03-16..2022]
person zhang-xiao | country: CHN | office: ambassador [2018..2024]
person dai-bingguo | country: CHN | office: official [2008..2013]
person hua-chunying | country: CHN | office: spokesman [2012-11-16..]
person zhao-lijian | country: CHN | office: spokesman [2020-02-24..2023-01]
person mao-ning | country: CHN | office: spokesman [2022-09-05..]
person wang-wenbin | country: CHN | office: spokesman [2020-07-17..2024-05]
person geng-shuang | country: CHN | office: spokesman [2016-09..2020-06]
person lu-kang | country: CHN | office: spokesman [2015-06..2019]
person hong-lei | country: CHN | office: spokesman [2010..2016]
person lin-jian | country: CHN | office: spokesman [2024-03-18..]
person ma-yingjeou | country: TWN | office: president [2008-05-20..2016-05-20]
person tsai | country: TWN | office: president [2016-05-20..2024-05-20]
person lai | country: TWN | office: president [2024-05-20..]
person abe
  country: JPN
  office: prime-minister [2006-09-26..2007-09-26] ; prime-minister [2012-12-26..2020-09-16]
person suga | country: JPN | office: prime-minister [2020-09-16..2021-10-04]
person kishida
  country: JPN
  office: minister-foreign [2012-12-26..2017-08-03] ; prime-minister [2021-10-04..2024-10-01]
person ishiba | country: JPN | office: prime-minister [2024-10-01..2025-10-21]
person takaichi | country: JPN | office: prime-minister [2025-10-21..]
person hayashi | country: JPN | office: minister-foreign [2021-11-10..2023-09-13]
person park | country: KOR | office: president [2013-02-25..2017-03-10]
person moon | country: KOR | office: president [2017-05-10..2022-05-09]
person yoon | country: KOR | office: president [2022-05-10..2025-04-04]
person lee-jaemyung | country: KOR | office: president [2025-06-04..]
person kim-jongun | country: PRK | office: leader [2011-12-17..]
person elbegdorj
  country: MNG
  office: prime-minister [2004-08-20..2006-01-13] ; president [2009-06-18..2017-07-10]
person khurelsukh
  country: MNG
  office: prime-minister [2017-10-04..2021-01-27] ; president [2021-06-25..]
person nazarbayev | country: KAZ | office: president [1990-04-24..2019-03-20]
person tokayev
  country: KAZ
  office: prime-minister [1999-10-01..2002-01-28] ; president [2019-03-20..]
  office: minister-foreign [2002-01-28..2007-01-10]
person masimov
  country: KAZ
  office: prime-minister [2007-01-10..2012-09-24] ; prime-minister [2014-04-02..2016-09-08]
person sagintayev | country: KAZ | office: prime-minister [2016-09-09..2019-02-21]
person mamin | country: KAZ | office: prime-minister [2019-02-25..2022-01-05]
person smailov | country: KAZ | office: prime-minister [2022-01-11..2024-02-05]
person bektenov | country: KAZ | office: prime-minister [2024-02-06..]
person idrissov
  country: KAZ
  office: minister-foreign [2012-09-28..2016-12-28] ; minister-foreign [1999-10-13..2002-01-28]
person tileuberdi | country: KAZ | office: minister-foreign [2019-09-18..2023-04-03]
person nurtleu | country: KAZ | office: minister-foreign [2023-04-03..2025-09-26]
person karimov | country: UZB | office: president [1991-09-01..2016-09-02]
person mirziyoyev | country: UZB | office: prime-minister [2003-12-12..2016-12-14] ; president [2016-09-08..]
person kamilov
  country: UZB
  office: minister-foreign [2012-02-28..2022-12-30] ; minister-foreign [1994-02-09..2003-03-13]
person saidov | country: UZB | office: minister-foreign [2022-12-30..]
person berdimuhamedow | country: TKM | office: president [2006-12-21..2022-03-19]
person serdar | country: TKM | office: president [2022-03-19..]
person meredov | country: TKM | office: minister-foreign [2001-07-07..]
person atambayev
  country: KGZ
  office: prime-minister [2007-03-29..2007-11-28] ; prime-minister [2010-12-17..2011-12-01]
  office: president [2011-12-01..2017-11-24]
person jeenbekov
  country: KGZ
  office: prime-minister [2016-04-13..2017-08-21] ; president [2017-11-24..2020-10-15]
person japarov
  country: KGZ
  office: prime-minister [2020-10-14..2020-11-14] ; president [2020-10-15..2020-11-14]
  office: president [2021-01-28..]
person kulubaev | country: KGZ | office: minister-foreign [2022-04-22..]
person rahmon | country: TJK | office: president [1994-11-20..]
person muhriddin | country: TJK | office: minister-foreign [2020-09-01..]
person aliyev
  country: AZE
  office: prime-minister [2003-08-04..2003-10-31] ; president [2003-10-31..]
person mammadyarov | country: AZE | office: minister-foreign [2004-04-02..2020-07-16]
person bayramov | country: AZE | office: minister-foreign [2020-07-16..]
person sargsyan
  country: ARM
  office: prime-minister [2007-04-04..2008-04-09] ; president [2008-04-09..2018-04-09]
  office: prime-minister [2018-04-17..2018-04-23]
person pashinyan | country: ARM | office: prime-minister [2018-05-08..]
person mirzoyan | country: ARM | office: minister-foreign [2021-08-19..]
person margvelashvili | country: GEO | office: president [2013-11-17..2018-12-16]
person saakashvili
  country: GEO
  office: president [2004-01-25..2007-11-25] ; president [2008-01-20..2013-11-17]
person kobakhidze | country: GEO | office: prime-minister [2024-02-08..]
person putin
  country: RUS
  office: prime-minister [1999-08-09..2000-05-07] ; president [1999-12-31..2008-05-07]
  office: prime-minister [2008-05-08..2012-05-07] ; president [2012-05-07..]
person medvedev
  country: RUS
  office: president [2008-05-07..2012-05-07] ; prime-minister [2012-05-08..2020-01-16]
  office: official [2020-01-16..]
person mishustin | country: RUS | office: prime-minister [2020-01-16..]
person lavrov | country: RUS | office: minister-foreign [2004-03-09..]
person shoigu | country: RUS | office: minister-defence [2012-11-06..2024-05-12]
person belousov | country: RUS | office: minister-defence [2024-05-14..]
person bogdanov | country: RUS | office: deputy-minister [2011-06-12..2025]
person peskov | country: RUS | office: spokesman [2012-05-22..]
person zakharova | country: RUS | office: spokesman [2015-08-10..]
person churkin | country: RUS | office: permanent-representative [2006-05-01..2017-02-20]
person nebenzia | country: RUS | office: permanent-representative [2017-07-27..]
person ushakov | country: RUS | office: adviser [2012-05-24..]
person novak-ru
  country: RUS
  office: minister-energy [2012-05-21..2020-11-10] ; prime-minister-deputy [2020-11-10..]
person patrushev | country: RUS | office: official [2008-05-12..2024-05-12]
person kadyrov | country: RUS | office: governor [2007-02-15..]
person prigozhin | office: leader RUS:WAGNER [2014..2023-08-23]
person poroshenko
  country: UKR
  office: president [2014-06-07..2019-05-20] ; minister-foreign [2009-10-09..2010-03-11]
person yanukovych
  country: UKR
  office: prime-minister [2002-11-21..2005-01-05] ; prime-minister [2006-08-04..2007-12-18]
  office: president [2010-02-25..2014-02-22]
person zelensky | country: UKR | office: president [2019-05-20..]
person yatsenyuk | country: UKR | office: prime-minister [2014-02-27..2016-04-14]
person klimkin | country: UKR | office: minister-foreign [2014-06-19..2019-08-29]
person kuleba | country: UKR | office: minister-foreign [2020-03-04..2024-09-05]
person sybiha | country: UKR | office: minister-foreign [2024-09-05..]
person lukashenko | country: BLR | office: president [1994-07-20..]
person sandu | country: MDA | office: prime-minister [2019-06-08..2019-11-14] ; president [2020-12-24..]
person obama | country: USA | office: president [2009-01-20..2017-01-19]
person trump | country: USA | office: president [2017-01-20..2021-01-19] ; president [2025-01-20..]
person biden | country: USA | office: vice-president [2009-01-20..2017-01-19] ; president [2021-01-20..2025-01-19]
person harris | country: USA | office: vice-president [2021-01-20..2025-01-19]
person pence | country: USA | office: vice-president [2017-01-20..2021-01-19]
person vance | country: USA | office: vice-president [2025-01-20..]
person bush | country: USA | office: president [2001-01-20..2009-01-19]
person clinton-b | country: USA | office: president [1993-01-20..2001-01-19]
person clinton | country: USA | office: minister-foreign [2009-01-21..2013-02-01]
person kerry | country: USA | office: minister-foreign [2013-02-01..2017-01-20]
person tillerson | country: USA | office: minister-foreign [2017-02-01..2018-03-31]
person pompeo | country: USA | office: minister-foreign [2018-04-26..2021-01-20]
person blinken | country: USA | office: minister-foreign [2021-01-26..2025-01-20]
person rubio | country: USA | office: minister-foreign [2025-01-21..]
person hagel | country: USA | office: minister-defence [2013-02-27..2015-02-17]
person carter-ash | country: USA | office: minister-defence [2015-02-17..2017-01-20]
person mattis | country: USA | office: minister-defence [2017-01-20..2018-12-31]
person austin | country: USA | office: minister-defence [2021-01-22..2025-01-20]
person hegseth | country: USA | office: minister-defence [2025-01-25..]
person rice
  country: USA
  office: permanent-representative [2009-01-22..2013-06-30] ; adviser [2013-07-01..2017-01-20]
person rice-condoleezza
  country: USA
  office: adviser [2001-01-20..2005-01-26] ; minister-foreign [2005-01-26..2009-01-20]
person sullivan | country: USA | office: adviser [2021-01-20..2025-01-20]
person bolton | country: USA | office: adviser [2018-04-09..2019-09-10]
person power | country: USA | office: permanent-representative [2013-08-05..2017-01-20]
person haley | country: USA | office: permanent-representative [2017-01-27..2018-12-31]
person yellen | country: USA | office: minister-finance [2021-01-26..2025-01-20]
person lew | country: USA | office: minister-finance [2013-02-28..2017-01-20]
person bessent | country: USA | office: minister-finance [2025-01-28..]
person raimondo | country: USA | office: minister-trade [2021-03-03..2025-01-20]
person froman | country: USA | office: trade-representative [2013-06-21..2017-01-20]
person tai | country: USA | office: trade-representative [2021-03-18..2025-01-20]
person moniz | country: USA | office: minister-energy [2013-05-21..2017-01-20]
person earnest | country: USA | office: spokesman [2014-06-20..2017-01-20]
person kirby | country: USA | office: spokesman [2013-12..2025-01]
person toner | country: USA | office: spokesman [2015-06..2017]
person dempsey | country: USA | office: chief-of-staff [2011-10-01..2015-10-01]
person mccain | country: USA | office: mp [1987..2018-08-25]
person pelosi | country: USA | office: speaker-parliament [2019-01-03..2023-01-03]
person mcgurk | country: USA | office: envoy [2015-10-23..2018-12-31]
person witkoff | country: USA | office: envoy [2025-01-20..]
person hochstein | country: USA | office: envoy [2021..2025-01]
person harper | country: CAN | office: prime-minister [2006-02-06..2015-11-04]
person trudeau | country: CAN | office: prime-minister [2015-11-04..2025-03-14]
person carney | country: CAN | office: prime-minister [2025-03-14..]
person pena | country: MEX | office: president [2012-12-01..2018-11-30]
person amlo | country: MEX | office: president [2018-12-01..2024-09-30]
person sheinbaum | country: MEX | office: president [2024-10-01..]
person cameron
  country: GBR
  office: prime-minister [2010-05-11..2016-07-13] ; minister-foreign [2023-11-13..2024-07-05]
person may
  country: GBR
  office: minister-interior [2010-05-12..2016-07-13] ; prime-minister [2016-07-13..2019-07-24]
person johnson
  country: GBR
  office: minister-foreign [2016-07-13..2018-07-09] ; prime-minister [2019-07-24..2022-09-06]
person truss
  country: GBR
  office: minister-foreign [2021-09-15..2022-09-06] ; prime-minister [2022-09-06..2022-10-25]
person sunak | country: GBR | office: prime-minister [2022-10-25..2024-07-05]
person starmer | country: GBR | office: prime-minister [2024-07-05..]
person hammond
  country: GBR
  office: minister-defence [2011-10-14..2014-07-15] ; minister-foreign [2014-07-15..2016-07-13]
person hague | country: GBR | office: minister-foreign [2010-05-12..2014-07-14]
person hunt | country: GBR | office: minister-foreign [2018-07-09..2019-07-24]
person raab | country: GBR | office: minister-foreign [2019-07-24..2021-09-15]
person cleverly | country: GBR | office: minister-foreign [2022-09-06..2023-11-13]
person lammy | country: GBR | office: minister-foreign [2024-07-05..2025-09-05]
person elizabeth | country: GBR | office: queen [1952-02-06..2022-09-08]
person charles | country: GBR | office: king [2022-09-08..]
person ellwood | country: GBR | office: minister-state-foreign [2014-07-15..2017]
person blair
  country: GBR
  office: prime-minister [1997-05-02..2007-06-27] ; prime-minister-former [2007-06-27..]
person hollande | country: FRA | office: president [2012-05-15..2017-05-14]
person macron | country: FRA | office: president [2017-05-14..]
person sarkozy | country: FRA | office: president [2007-05-16..2012-05-15]
person fabius | country: FRA | office: minister-foreign [2012-05-16..2016-02-11]
person ayrault
  country: FRA
  office: prime-minister [2012-05-15..2014-03-31] ; minister-foreign [2016-02-11..2017-05-10]
person ledrian
  country: FRA
  office: minister-defence [2012-05-16..2017-05-17] ; minister-foreign [2017-05-17..2022-05-20]
person colonna | country: FRA | office: minister-foreign [2022-05-20..2024-01-11]
person sejourne | country: FRA | office: minister-foreign [2024-01-12..2024-09-21]
person barrot | country: FRA | office: minister-foreign [2024-09-21..]
person valls | country: FRA | office: prime-minister [2014-03-31..2016-12-06]
person cazeneuve
  country: FRA
  office: minister-interior [2014-04-02..2016-12-06] ; prime-minister [2016-12-06..2017-05-15]
person merkel | country: DEU | office: chancellor [2005-11-22..2021-12-08]
person scholz | country: DEU | office: minister-finance [2018-03-14..2021-12-08] ; chancellor [2021-12-08..2025-05-06]
person merz | country: DEU | office: chancellor [2025-05-06..]
person gauck | country: DEU | office: president [2012-03-18..2017-03-18]
person steinmeier
  country: DEU
  office: minister-foreign [2013-12-17..2017-01-27] ; president [2017-03-19..]
  office: minister-foreign [2005-11-22..2009-10-28]
person gabriel
  country: DEU
  office: minister-economy [2013-12-17..2017-01-27] ; minister-foreign [2017-01-27..2018-03-14]
person maas | country: DEU | office: minister-foreign [2018-03-14..2021-12-08]
person baerbock | country: DEU | office: minister-foreign [2021-12-08..2025-05-06]
person wadephul | country: DEU | office: minister-foreign [2025-05-06..]
person schaeuble | country: DEU | office: minister-finance [2009-10-28..2017-10-24]
person vdleyen | country: DEU | office: minister-defence [2013-12-17..2019-07-17] ; chairman EU [2019-12-01..]
person demaiziere | country: DEU | office: minister-interior [2013-12-17..2018-03-14]
person renzi | country: ITA | office: prime-minister [2014-02-22..2016-12-12]
person gentiloni
  country: ITA
  office: minister-foreign [2014-10-31..2016-12-12] ; prime-minister [2016-12-12..2018-06-01]
person conte | country: ITA | office: prime-minister [2018-06-01..2021-02-13]
person draghi
  country: ITA
  office: central-bank-governor ECB [2011-11-01..2019-10-31] ; prime-minister [2021-02-13..2022-10-22]
person meloni | country: ITA | office: prime-minister [2022-10-22..]
person tajani | country: ITA | office: minister-foreign [2022-10-22..]
person mattarella | country: ITA | office: president [2015-02-03..]
person rajoy | country: ESP | office: prime-minister [2011-12-21..2018-06-01]
person sanchez | country: ESP | office: prime-minister [2018-06-02..]
person albares | country: ESP | office: minister-foreign [2021-07-12..]
person margallo | country: ESP | office: minister-foreign [2011-12-22..2016-11-04]
person felipe | country: ESP | office: king [2014-06-19..]
person tsipras
  country: GRC
  office: prime-minister [2015-01-26..2015-08-27] ; prime-minister [2015-09-21..2019-07-08]
person mitsotakis | country: GRC | office: prime-minister [2019-07-08..]
person varoufakis | country: GRC | office: minister-finance [2015-01-27..2015-07-06]
person tsakalotos | country: GRC | office: minister-finance [2015-07-06..2019-07-08]
person kotzias | country: GRC | office: minister-foreign [2015-01-27..2018-10-17]
person dendias | country: GRC | office: minister-foreign [2019-07-09..2023-05-26]
person anastasiades | country: CYP | office: president [2013-02-28..2023-02-28]
person christodoulides | country: CYP | office: minister-foreign [2018-03-01..2022-01-11] ; president [2023-02-28..]
person rutte | country: NLD | office: prime-minister [2010-10-14..2024-07-02] ; secretary-general NATO [2024-10-01..]
person michel-charles
  country: BEL
  office: prime-minister [2014-10-11..2019-10-27] ; chairman EU [2019-12-01..2024-11-30]
person faymann | country: AUT | office: chancellor [2008-12-02..2016-05-09]
person kurz
  country: AUT
  office: minister-foreign [2013-12-16..2017-12-18] ; chancellor [2017-12-18..2019-05-28] ; chancellor [2020-01-07..2021-10-11]
person nehammer | country: AUT | office: chancellor [2021-12-06..2025-01-10]
person orban
  country: HUN
  office: prime-minister [1998-07-06..2002-05-27] ; prime-minister [2010-05-29..2026-05-09]
person szijjarto | country: HUN | office: minister-foreign [2014-09-23..]
person duda | country: POL | office: president [2015-08-06..2025-08-06]
person tusk
  country: POL
  office: prime-minister [2007-11-16..2014-09-22] ; chairman EU [2014-12-01..2019-11-30]
  office: prime-minister [2023-12-13..]
person sikorski
  country: POL
  office: minister-foreign [2007-11-16..2014-09-22] ; minister-foreign [2023-12-13..]
person morawiecki | country: POL | office: prime-minister [2017-12-11..2023-12-13]
person zeman
  country: CZE
  office: prime-minister [1998-07-22..2002-07-15] ; president [2013-03-08..2023-03-08]
person fico
  country: SVK
  office: prime-minister [2006-07-04..2010-07-08] ; prime-minister [2012-04-04..2018-03-22]
  office: prime-minister [2023-10-25..]
person iohannis | country: ROU | office: president [2014-12-21..2025-02-12]
person borisov
  country: BGR
  office: prime-minister [2009-07-27..2013-03-13] ; prime-minister [2014-11-07..2017-01-27]
  office: prime-minister [2017-05-04..2021-05-12]
person vucic | country: SRB | office: prime-minister [2014-04-27..2017-05-31] ; president [2017-05-31..]
person nikolic | country: SRB | office: president [2012-05-31..2017-05-31]
person milanovic | country: HRV | office: prime-minister [2011-12-23..2016-01-22] ; president [2020-02-19..]
person plenkovic | country: HRV | office: prime-minister [2016-10-19..]
person kurti | country: XKX | office: prime-minister [2020-02-03..2020-06-03] ; prime-minister [2021-03-22..]
person rama | country: ALB | office: prime-minister [2013-09-15..]
person djukanovic
  country: MNE
  office: prime-minister [2003-01-08..2006-11-10] ; prime-minister [2008-02-29..2010-12-29]
  office: prime-minister [2012-12-04..2016-11-28] ; president [2018-05-20..2023-05-20]
person gruevski | country: MKD | office: prime-minister [2006-08-27..2016-01-18]
person francis | country: VAT | office: pope [2013-03-13..2025-04-21]
person leo14 | country: VAT | office: pope [2025-05-08..]
person stoere
  country: NOR
  office: prime-minister [2021-10-14..] ; minister-foreign [2005-10-17..2012-09-21]
person solberg | country: NOR | office: prime-minister [2013-10-16..2021-10-14]
person lofven | country: SWE | office: prime-minister [2014-10-03..2021-11-30]
person wallstrom | country: SWE | office: minister-foreign [2014-10-03..2019-09-10]
person kristersson | country: SWE | office: prime-minister [2022-10-18..]
person frederiksen | country: DNK | office: prime-minister [2019-06-27..]
person niinisto | country: FIN | office: president [2012-03-01..2024-03-01]
person marin | country: FIN | office: prime-minister [2019-12-10..2023-06-20]
person stubb | country: FIN | office: prime-minister [2014-06-24..2015-05-29] ; president [2024-03-01..]
person hailemariam | country: ETH | office: prime-minister [2012-08-20..2018-04-02]
person abiy | country: ETH | office: prime-minister [2018-04-02..]
person tedros | country: ETH | office: minister-foreign [2012-11-29..2016-11-01] ; director-general WHO [2017-07-01..]
person afwerki | country: ERI | office: president [1993-05-24..]
person kenyatta | country: KEN | office: president [2013-04-09..2022-09-13]
person ruto | country: KEN | office: president [2022-09-13..]
person museveni | country: UGA | office: president [1986-01-29..]
person kagame | country: RWA | office: president [2000-04-22..]
person nkurunziza | country: BDI | office: president [2005-08-26..2020-06-08]
person kabila | country: COD | office: president [2001-01-17..2019-01-24]
person tshisekedi | country: COD | office: president [2019-01-24..]
person deby | country: TCD | office: president [1990-12-02..2021-04-20]
person deby-m | country: TCD | office: president [2021-04-20..]
person buhari | country: NGA | office: president [2015-05-29..2023-05-29]
person jonathan | country: NGA | office: president [2010-05-05..2015-05-29]
person tinubu | country: NGA | office: president [2023-05-29..]
person shekau | office: leader NGA:BOKOHARAM
person keita
  country: MLI
  office: prime-minister [1994-02-04..2000-02-15] ; president [2013-09-04..2020-08-18]
person goita | country: MLI | office: president [2021-05-24..]
person issoufou | country: NER | office: president [2011-04-07..2021-04-02]
person bazoum | country: NER | office: president [2021-04-02..2023-07-26]
person tiani | country: NER | office: president [2023-07-28..]
person traore | country: BFA | office: president [2022-09-30..]
person compaore | country: BFA | office: president [1987-10-15..2014-10-31]
person sall
  country: SEN
  office: prime-minister [2004-04-21..2007-06-19] ; president [2012-04-02..2024-04-02]
person faye | country: SEN | office: president [2024-04-02..]
person ouattara | country: CIV | office: president [2010-12-04..]
person conde | country: GIN | office: president [2010-12-21..2021-09-05]
person zuma | country: ZAF | office: president [2009-05-09..2018-02-14]
person ramaphosa | country: ZAF | office: president [2018-02-15..]
person mugabe | country: ZWE | office: president [1987-12-31..2017-11-21]
person mnangagwa | country: ZWE | office: president [2017-11-24..]
person jammeh | country: GMB | office: president [1994-07-22..2017-01-19]
person najib | country: MYS | office: prime-minister [2009-04-03..2018-05-09]
person mahathir
  country: MYS
  office: prime-minister [1981-07-16..2003-10-31] ; prime-minister [2018-05-10..2020-03-01]
person anwar | country: MYS | office: prime-minister [2022-11-24..]
person widodo | country: IDN | office: president [2014-10-20..2024-10-20]
person prabowo | country: IDN | office: minister-defence [2019-10-23..2024-10-20] ; president [2024-10-20..]
person retno | country: IDN | office: minister-foreign [2014-10-27..2024-10-20]
person lee-hsien | country: SGP | office: prime-minister [2004-08-12..2024-05-15]
person wong-lawrence | country: SGP | office: prime-minister [2024-05-15..]
person aquino | country: PHL | office: president [2010-06-30..2016-06-30]
person duterte | country: PHL | office: president [2016-06-30..2022-06-30]
person marcos | country: PHL | office: president [2022-06-30..]
person prayuth | country: THA | office: prime-minister [2014-08-24..2023-08-22]
person srettha | country: THA | office: prime-minister [2023-08-22..2024-08-14]
person hun-sen | country: KHM | office: prime-minister [1985-01-14..2023-08-22]
person hun-manet | country: KHM | office: prime-minister [2023-08-22..]
person trong | country: VNM | office: leader [2011-01-19..2024-07-19] ; president [2018-10-23..2021-04-05]
person phuc | country: VNM | office: prime-minister [2016-04-07..2021-04-05] ; president [2021-04-05..2023-01-18]
person chinh | country: VNM | office: prime-minister [2021-04-05..]
person thein-sein
  country: MMR
  office: prime-minister [2007-10-24..2011-03-30] ; president [2011-03-30..2016-03-30]
person suukyi | country: MMR | office: leader [2016-04-06..2021-02-01]
person hlaing | country: MMR | office: leader [2021-02-01..]
person abbott | country: AUS | office: prime-minister [2013-09-18..2015-09-15]
person turnbull | country: AUS | office: prime-minister [2015-09-15..2018-08-24]
person morrison | country: AUS | office: prime-minister [2018-08-24..2022-05-23]
person albanese | country: AUS | office: prime-minister [2022-05-23..]
person bishop | country: AUS | office: minister-foreign [2013-09-18..2018-08-28]
person wong-penny | country: AUS | office: minister-foreign [2022-05-23..]
person key | country: NZL | office: prime-minister [2008-11-19..2016-12-12]
person ardern | country: NZL | office: prime-minister [2017-10-26..2023-01-25]
person marape | country: PNG | office: prime-minister [2019-05-30..]
person rousseff | country: BRA | office: president [2011-01-01..2016-08-31]
person temer | country: BRA | office: president [2016-08-31..2018-12-31]
person bolsonaro | country: BRA | office: president [2019-01-01..2022-12-31]
person lula | country: BRA | office: president [2003-01-01..2010-12-31] ; president [2023-01-01..]
person kirchner | country: ARG | office: president [2007-12-10..2015-12-09]
person macri | country: ARG | office: president [2015-12-10..2019-12-10]
person fernandez | country: ARG | office: president [2019-12-10..2023-12-10]
person milei | country: ARG | office: president [2023-12-10..]
person bachelet
  country: CHL
  office: president [2006-03-11..2010-03-11] ; president [2014-03-11..2018-03-11]
  office: commissioner OHCHR [2018-09-01..2022-08-31]
person boric | country: CHL | office: president [2022-03-11..2026-03-11]
person maduro | country: VEN | office: president [2013-04-19..2026-01-03]
person chavez | country: VEN | office: president [1999-02-02..2013-03-05]
person guaido | office: leader VEN:OPP [2019-01-23..2023-01-05] ; leader VEN [2019-01-23..2023-01-05]
person santos | country: COL | office: president [2010-08-07..2018-08-07]
person duque | country: COL | office: president [2018-08-07..2022-08-07]
person petro | country: COL | office: president [2022-08-07..2026-08-07]
person castro-raul | country: CUB | office: president [2008-02-24..2018-04-19]
person castro-fidel
  country: CUB
  office: president [1976-12-02..2008-02-24] ; president-former [2008-02-24..2016-11-25]
person diaz-canel | country: CUB | office: president [2018-04-19..]
person rodriguez-cub | country: CUB | office: minister-foreign [2009-03-02..]
person morales | country: BOL | office: president [2006-01-22..2019-11-10]
person correa | country: ECU | office: president [2007-01-15..2017-05-24]
person ortega | country: NIC | office: president [2007-01-10..]
person bukele | country: SLV | office: president [2019-06-01..]
person ban | office: secretary-general UN [2007-01-01..2016-12-31] ; minister-foreign KOR [2004-01-17..2006-11-10]
person guterres
  office: prime-minister PRT [1995-10-28..2002-04-06] ; commissioner UNHCR [2005-06-15..2015-12-31]
  office: secretary-general UN [2017-01-01..]
person annan | office: secretary-general UN [1997-01-01..2006-12-31]
person ould-cheikh
  country: MRT
  office: envoy UN [2015-04-25..2018-02-28] ; minister-foreign [2018-06-11..2022-03-31]
person griffiths | office: envoy UN [2018-02-16..2021-07-18]
person grundberg | office: envoy UN [2021-09-05..]
person benomar | office: envoy UN [2011-04-01..2015-04-16]
person demistura | office: envoy UN [2014-07-10..2018-11-30]
person pedersen | office: envoy UN [2019-01-07..2025]
person brahimi | office: envoy UN [2012-08-17..2014-05-31]
person leon | office: envoy UN [2014-08-14..2015-11-04]
person kobler | office: envoy UN [2015-11-17..2017-06-21]
person salame | office: envoy UN [2017-06-22..2020-03-02]
person bathily | office: envoy UN [2022-09-25..2024-05-10]
person amano | office: director-general IAEA [2009-12-01..2019-07-18]
person grossi | office: director-general IAEA [2019-12-03..]
person lagarde | office: director-general IMF [2011-07-05..2019-09-12] ; central-bank-governor ECB [2019-11-01..]
person georgieva | office: director-general IMF [2019-10-01..]
person jim-kim | office: bank-president WB [2012-07-01..2019-01-31]
person mogherini
  office: eu-high-representative EU [2014-11-01..2019-11-30] ; minister-foreign ITA [2014-02-22..2014-10-31]
person ashton | office: eu-high-representative EU [2009-12-01..2014-10-31]
person borrell
  office: eu-high-representative EU [2019-12-01..2024-11-30] ; minister-foreign ESP [2018-06-07..2019-11-29]
person kallas
  country: EST
  office: prime-minister [2021-01-26..2024-07-23] ; eu-high-representative EU [2024-12-01..]
person juncker | office: prime-minister LUX [1995-01-20..2013-12-04] ; chairman EU [2014-11-01..2019-11-30]
person costa | country: PRT | office: prime-minister [2015-11-26..2024-04-02] ; chairman EU [2024-12-01..]
person schulz | office: chairman EU [2012-01-17..2017-01-17]
person dijsselbloem | office: chairman EUROGROUP [2013-01-21..2018-01-12]
person moscovici | office: commissioner EU [2014-11-01..2019-11-30]
person avramopoulos | office: commissioner EU [2014-11-01..2019-11-30]
person stoltenberg
  office: prime-minister NOR [2000-03-17..2001-10-19] ; prime-minister NOR [2005-10-17..2013-10-16]
  office: secretary-general NATO [2014-10-01..2024-10-01]
person rasmussen
  office: prime-minister DNK [2001-11-27..2009-04-05] ; secretary-general NATO [2009-08-01..2014-10-01]
person elaraby
  office: secretary-general LAS [2011-07-01..2016-06-30] ; minister-foreign EGY [2011-03-07..2011-06-16]
person aboul-gheit
  office: secretary-general LAS [2016-07-03..] ; minister-foreign EGY [2004-07-14..2011-03-06]
person madani-iyad | office: secretary-general OIC [2014-01-31..2016-10-31]
person othaimeen | office: secretary-general OIC [2016-11-17..2021-11-17]
person hissein-taha | office: secretary-general OIC [2021-11-17..]
person hajraf | office: secretary-general GCC [2020-02-01..2023-01-31]
person budaiwi | office: secretary-general GCC [2023-02-01..]
person badri | office: secretary-general OPEC [2007-01-01..2016-07-31]
person barkindo | office: secretary-general OPEC [2016-08-01..2022-07-05]
person turk | office: commissioner OHCHR [2022-10-17..]
person zeid | office: commissioner OHCHR [2014-09-01..2018-08-31]
person pillay | office: commissioner OHCHR [2008-09-01..2014-08-31]
person grandi | office: commissioner UNHCR [2016-01-01..2025-12-31]
person lazzarini | office: commissioner UNRWA [2020-03-18..]
person obrien | office: secretary-general-deputy UN [2015-05-29..2017-08-31]
person amos | office: secretary-general-deputy UN [2010-09-01..2015-05-29]
person bokova | office: director-general UNESCO [2009-11-15..2017-11-15]
person azoulay | office: director-general UNESCO [2017-11-15..2025-11-14]
person chan-margaret | office: director-general WHO [2007-01-01..2017-06-30]
person azevedo | office: director-general WTO [2013-09-01..2020-08-31]
person okonjo | office: director-general WTO [2021-03-01..]
person blatter | office: chairman FIFA [1998-06-08..2015-10-08]
person bensouda | office: attorney-general ICC [2012-06-15..2021-06-15]
person karim-khan | office: attorney-general ICC [2021-06-16..]
person alimov-sco | office: secretary-general SCO [2016-01-01..2018-12-31]
person zhang-ming | office: secretary-general SCO [2022-01-01..2024-12-31]
person yermekbayev | office: secretary-general SCO [2025-01-01..]
person norov | office: secretary-general SCO [2019-01-01..2021-12-31]
person sarybay | office: secretary-general CICA [2020-12-01..]
person omuraliev | office: secretary-general OTS [2022-11-11..]
person tasmagambetov
  office: prime-minister KAZ [2002-01-28..2003-06-13] ; secretary-general CSTO [2023-01-01..]
person lebedev | office: secretary-general CIS [2007-10-05..]
person dlamini-zuma
  office: chairman AU [2012-10-15..2017-03-14] ; minister-foreign ZAF [1999-06-17..2009-05-10]
person faki | office: prime-minister TCD [2003-06-24..2005-02-04] ; chairman AU [2017-03-14..2025-02-15]
person baghdadi | office: leader ISIL [2010-05-16..2019-10-27]
person binladen | office: leader AQ [1988..2011-05-02]
person zawahiri | office: leader AQ [2011-06-16..2022-07-31]
person zarqawi | office: leader AQ [2004..2006-06-07]
person arafat | country: PSE | office: president [1996-01-20..2004-11-11]
person ghazali-brahim | office: leader ESH:POLISARIO [2016-07-12..]
person akihito | country: JPN | office: king [1989-01-07..2019-04-30]
person naruhito | country: JPN | office: king [2019-05-01..]
person bolkiah | country: BRN | office: sultan [1967-10-05..]
person solih | country: MDV | office: president [2018-11-17..2023-11-17]
person muizzu | country: MDV | office: president [2023-11-17..]
person sirisena | country: LKA | office: president [2015-01-09..2019-11-18]
person rajapaksa-m
  country: LKA
  office: prime-minister [2004-04-06..2005-11-19] ; president [2005-11-19..2015-01-09]
  office: prime-minister [2019-11-21..2022-05-09]
person wickremesinghe
  country: LKA
  office: prime-minister [2001-12-09..2004-04-06] ; prime-minister [2015-01-09..2019-11-21]
  office: prime-minister [2022-05-12..2022-07-21]
  office: president [2022-07-21..2024-09-23]
person begaj | country: ALB | office: president [2022-07-24..]
person meta
  country: ALB
  office: prime-minister [1999-10-29..2002-02-22] ; president [2017-07-24..2022-07-24]
person benabderrahmane | country: DZA | office: prime-minister [2021-07-07..2023-11-11]
person lourenco | country: AGO | office: president [2017-09-26..]
person vanderbellen | country: AUT | office: president [2017-01-26..]
person asadov | country: AZE | office: prime-minister [2019-10-08..]
person golovchenko | country: BLR | office: prime-minister [2020-06-04..2025-03-10]
person makei | country: BLR | office: minister-foreign [2012-08-20..2022-11-26]
person decroo | country: BEL | office: prime-minister [2020-10-01..2025-02-03]
person philippe | country: BEL | office: king [2013-07-21..]
person talon | country: BEN | office: president [2016-04-06..2026-05-24]
person arce | country: BOL | office: president [2020-11-08..2025-11-08]
person masisi | country: BWA | office: president [2018-04-01..2024-11-01]
person radev | country: BGR | office: president [2017-01-22..2026-01-23] ; prime-minister [2026-05-08..]
person ndayishimiye | country: BDI | office: president [2020-06-18..]
person sihamoni | country: KHM | office: king [2004-10-14..]
person biya | country: CMR | office: president [1982-11-06..]
person touadera
  country: CAF
  office: prime-minister [2008-01-22..2013-01-17] ; president [2016-03-30..]
person pinera | country: CHL | office: president [2010-03-11..2014-03-11] ; president [2018-03-11..2022-03-11]
person azali
  country: COM
  office: president [1999-04-30..2002-01-21] ; president [2002-05-26..2006-05-26] ; president [2016-05-26..]
person marrero | country: CUB | office: prime-minister [2019-12-21..]
person fiala | country: CZE | office: prime-minister [2021-12-17..2025-12-09]
person pavel | country: CZE | office: president [2023-03-09..]
person babis | country: CZE | office: prime-minister [2017-12-06..2021-12-17] ; prime-minister [2025-12-09..]
person abinader | country: DOM | office: president [2020-08-16..]
person ramos-horta
  country: TLS
  office: prime-minister [2006-07-08..2007-05-19] ; president [2007-05-20..2012-05-20]
  office: president [2022-05-20..]
person lasso | country: ECU | office: president [2021-05-24..2023-11-23]
person noboa | country: ECU | office: president [2023-11-23..]
person obiang | country: GNQ | office: president [1979-08-03..]
person karis | country: EST | office: president [2021-10-11..]
person sahlework | country: ETH | office: president [2018-10-25..2024-10-07]
person gedion | country: ETH | office: minister-foreign [2024-02-08..]
person bainimarama | country: FJI | office: prime-minister [2007-01-05..2022-12-24]
person castex | country: FRA | office: prime-minister [2020-07-03..2022-05-16]
person borne | country: FRA | office: prime-minister [2022-05-16..2024-01-09]
person philippe-e | country: FRA | office: prime-minister [2017-05-15..2020-07-03]
person bayrou | country: FRA | office: prime-minister [2024-12-13..2025-09-09]
person lecornu | country: FRA | office: prime-minister [2025-09-09..]
person bongo | country: GAB | office: president [2009-10-16..2023-08-30]
person nguema | country: GAB | office: president [2023-09-04..]
person zourabichvili | country: GEO | office: president [2018-12-16..2024-12-29]
person garibashvili
  country: GEO
  office: prime-minister [2013-11-20..2015-12-30] ; prime-minister [2021-02-22..2024-01-29]
person akufo-addo | country: GHA | office: president [2017-01-07..2025-01-07]
person mahama | country: GHA | office: president [2012-07-24..2017-01-07] ; president [2025-01-07..]
person sakellaropoulou | country: GRC | office: president [2020-03-13..2025-03-13]
person gerapetritis | country: GRC | office: minister-foreign [2023-06-27..]
person doumbouya | country: GIN | office: president [2021-10-01..]
person embalo
  country: GNB
  office: prime-minister [2016-11-18..2018-01-16] ; president [2020-02-27..2025-11-26]
person irfaan | country: GUY | office: president [2020-08-02..]
person henry-ariel | country: HTI | office: prime-minister [2021-07-20..2024-04-24]
person moise | country: HTI | office: president [2017-02-07..2021-07-07]
person xiomara | country: HND | office: president [2022-01-27..2026-01-27]
person novak | country: HUN | office: president [2022-05-10..2024-02-26]
person kovind | country: IND | office: president [2017-07-25..2022-07-25]
person murmu | country: IND | office: president [2022-07-25..]
person doval | country: IND | office: adviser [2014-05-30..]
person holness
  country: JAM
  office: prime-minister [2011-10-23..2012-01-05] ; prime-minister [2016-03-03..]
person osmani | country: XKX | office: president [2021-04-06..]
person thaci
  country: XKX
  office: prime-minister [2008-01-09..2014-12-09] ; minister-foreign [2014-12-09..2016-04-07]
  office: president [2016-04-07..2020-11-05]
person mohammad-sabah
  country: KWT
  office: prime-minister [2024-01-04..2024-05-15] ; minister-foreign [2003-07-14..2011-10-18]
person ahmad-nawaf | country: KWT | office: prime-minister [2022-07-24..2024-01-04]
person ahmad-abdullah | country: KWT | office: prime-minister [2024-05-15..]
person yahya | country: KWT | office: minister-foreign [2024-01-17..]
person thongloun | country: LAO | office: prime-minister [2016-04-20..2021-03-22] ; president [2021-03-22..]
person levits | country: LVA | office: president [2019-07-08..2023-07-08]
person rinkevics | country: LVA | office: minister-foreign [2011-10-25..2023-07-07] ; president [2023-07-08..]
person nauseda | country: LTU | office: president [2019-07-12..]
person grybauskaite | country: LTU | office: president [2009-07-12..2019-07-12]
person landsbergis | country: LTU | office: minister-foreign [2020-12-11..2024-12-12]
person weah | country: LBR | office: president [2018-01-22..2024-01-22]
person sirleaf | country: LBR | office: president [2006-01-16..2018-01-22]
person bashagha
  country: LBY
  office: minister-interior [2018-10-07..2021-03-15] ; prime-minister [2022-03-03..2023-05-16]
person mangoush | country: LBY | office: minister-foreign [2021-03-15..2023-08-28]
person bettel | country: LUX | office: prime-minister [2013-12-04..2023-11-17] ; minister-foreign [2023-11-17..]
person asselborn | country: LUX | office: minister-foreign [2004-07-31..2023-11-17]
person rajoelina
  country: MDG
  office: president [2009-03-17..2014-01-25] ; president [2019-01-19..2025-10-14]
person chakwera | country: MWI | office: president [2020-06-28..2025-10-04]
person ismail-sabri | country: MYS | office: prime-minister [2021-08-21..2022-11-24]
person muhyiddin | country: MYS | office: prime-minister [2020-03-01..2021-08-21]
person yameen | country: MDV | office: president [2013-11-17..2018-11-17]
person jugnauth | country: MUS | office: prime-minister [2017-01-23..2024-11-12]
person oyun | country: MNG | office: prime-minister [2021-01-27..2025-06-13]
person nyusi | country: MOZ | office: president [2015-01-15..2025-01-15]
person geingob
  country: NAM
  office: prime-minister [1990-03-21..2002-08-28] ; prime-minister [2012-12-04..2015-03-21]
  office: president [2015-03-21..2024-02-04]
person bhandari | country: NPL | office: president [2015-10-29..2023-03-13]
person deuba
  country: NPL
  office: prime-minister [2001-07-26..2002-10-04] ; prime-minister [2004-06-03..2005-02-01]
  office: prime-minister [2017-06-07..2018-02-15] ; prime-minister [2021-07-13..2022-12-26]
person oli
  country: NPL
  office: prime-minister [2015-10-12..2016-08-04] ; prime-minister [2018-02-15..2021-07-13]
  office: prime-minister [2024-07-15..2025-09-09]
person prachanda
  country: NPL
  office: prime-minister [2008-08-18..2009-05-25] ; prime-minister [2016-08-04..2017-06-07]
  office: prime-minister [2022-12-26..2024-07-15]
person luxon | country: NZL | office: prime-minister [2023-11-27..]
person peters | country: NZL | office: minister-foreign [2017-10-26..2020-11-06] ; minister-foreign [2023-11-27..]
person mahuta | country: NZL | office: minister-foreign [2020-11-06..2023-11-27]
person zaev
  country: MKD
  office: prime-minister [2017-05-31..2020-01-03] ; prime-minister [2020-08-30..2022-01-16]
person harald | country: NOR | office: king [1991-01-17..]
person huitfeldt | country: NOR | office: minister-foreign [2021-10-14..2023-10-16]
person eide
  country: NOR
  office: minister-foreign [2023-10-16..] ; minister-foreign [2012-09-21..2013-10-16]
person soreide
  country: NOR
  office: minister-defence [2013-10-16..2017-10-20] ; minister-foreign [2017-10-20..2021-10-14]
person lokke
  country: DNK
  office: prime-minister [2009-04-05..2011-10-03] ; prime-minister [2015-06-28..2019-06-27]
  office: minister-foreign [2022-12-15..]
person margrethe | country: DNK | office: queen [1972-01-14..2024-01-14]
person frederik | country: DNK | office: king [2024-01-14..]
person willem | country: NLD | office: king [2013-04-30..]
person schoof | country: NLD | office: prime-minister [2024-07-02..2026-02-23]
person hoekstra | country: NLD | office: minister-foreign [2022-01-10..2023-09-05]
person koenders | country: NLD | office: minister-foreign [2014-10-17..2017-10-26]
person alvi | country: PAK | office: president [2018-09-09..2024-03-10]
person mamnoon | country: PAK | office: president [2013-09-09..2018-09-09]
person zardari | country: PAK | office: president [2008-09-09..2013-09-08] ; president [2024-03-10..]
person kakar | country: PAK | office: prime-minister [2023-08-14..2024-03-04]
person mulino | country: PAN | office: president [2024-07-01..]
person abdo | country: PRY | office: president [2018-08-15..2023-08-15]
person castillo | country: PER | office: president [2021-07-28..2022-12-07]
person boluarte | country: PER | office: president [2022-12-07..2025-10-10]
person humala | country: PER | office: president [2011-07-28..2016-07-28]
person rebelo | country: PRT | office: president [2016-03-09..2026-03-09]
person montenegro-luis | country: PRT | office: prime-minister [2024-04-02..]
person khalid-khalifa | country: QAT | office: prime-minister [2020-01-28..2023-03-07]
person higgins | country: IRL | office: president [2011-11-11..2025-11-11]
person micheal-martin
  country: IRL
  office: prime-minister [2020-06-27..2022-12-17] ; minister-foreign [2022-12-17..2025-01-23]
  office: prime-minister [2025-01-23..]
person varadkar
  country: IRL
  office: prime-minister [2017-06-14..2020-06-27] ; prime-minister [2022-12-17..2024-04-09]
person sassou | country: COG | office: president [1997-10-25..]
person ciuca | country: ROU | office: prime-minister [2021-11-25..2023-06-12]
person ciolacu | country: ROU | office: prime-minister [2023-06-15..2025-05-05]
person dan-nicusor | country: ROU | office: president [2025-05-26..]
person brnabic | country: SRB | office: prime-minister [2017-06-29..2024-03-20]
person dacic
  country: SRB
  office: prime-minister [2012-07-27..2014-04-27] ; minister-foreign [2014-04-27..2020-10-22]
  office: minister-foreign [2022-10-26..2024-05-02]
person fiame | country: WSM | office: prime-minister [2021-05-24..2025-09-16]
person bio | country: SLE | office: president [2018-04-04..]
person halimah | country: SGP | office: president [2017-09-14..2023-09-13]
person tharman | country: SGP | office: president [2023-09-14..]
person balakrishnan | country: SGP | office: minister-foreign [2015-10-01..]
person caputova | country: SVK | office: president [2019-06-15..2024-06-15]
person pellegrini | country: SVK | office: prime-minister [2018-03-22..2020-03-21] ; president [2024-06-15..]
person heger | country: SVK | office: prime-minister [2021-04-01..2023-05-15]
person pahor
  country: SVN
  office: prime-minister [2008-11-21..2012-02-10] ; president [2012-12-22..2022-12-22]
person jansa
  country: SVN
  office: prime-minister [2004-12-03..2008-11-21] ; prime-minister [2012-02-10..2013-03-20]
  office: prime-minister [2020-03-13..2022-06-01]
person golob | country: SVN | office: prime-minister [2022-06-01..]
person fajon | country: SVN | office: minister-foreign [2022-06-01..]
person sogavare
  country: SLB
  office: prime-minister [2000-06-30..2001-12-17] ; prime-minister [2006-05-04..2007-12-20]
  office: prime-minister [2014-12-09..2017-11-16] ; prime-minister [2019-04-24..2024-05-02]
person roble | country: SOM | office: prime-minister [2020-09-23..2022-06-25]
person barre | country: SOM | office: prime-minister [2022-06-25..]
person abdirashid
  country: SOM
  office: prime-minister [2009-02-13..2010-09-21] ; prime-minister [2014-12-24..2017-03-01]
person bihi | office: president SOM:SOMALILAND [2017-12-13..2024-12-12]
person rajapaksa-g | country: LKA | office: president [2019-11-18..2022-07-14]
person dissanayake | country: LKA | office: president [2024-09-23..]
person santokhi | country: SUR | office: president [2020-07-16..2025-07-16]
person carl-gustaf | country: SWE | office: king [1973-09-15..]
person andersson | country: SWE | office: prime-minister [2021-11-30..2022-10-18]
person linde | country: SWE | office: minister-foreign [2019-09-10..2022-10-18]
person billstrom | country: SWE | office: minister-foreign [2022-10-18..2024-09-10]
person cassis | country: CHE | office: minister-foreign [2017-11-01..] ; president [2022-01-01..2022-12-31]
person burkhalter
  country: CHE
  office: minister-foreign [2012-01-01..2017-10-31] ; president [2014-01-01..2014-12-31]
person keller-sutter | country: CHE | office: president [2025-01-01..2025-12-31]
person halqi | country: SYR | office: prime-minister [2012-08-11..2016-06-22]
person arnous | country: SYR | office: prime-minister [2020-06-11..2024-09-14]
person su-tseng | country: TWN | office: prime-minister [2019-01-14..2023-01-31]
person joseph-wu | country: TWN | office: minister-foreign [2018-02-26..2024-05-20]
person rasulzoda | country: TJK | office: prime-minister [2013-11-23..]
person samia | country: TZA | office: president [2021-03-19..]
person magufuli | country: TZA | office: president [2015-11-05..2021-03-17]
person vajiralongkorn | country: THA | office: king [2016-10-13..]
person yingluck | country: THA | office: prime-minister [2011-08-05..2014-05-07]
person thaksin
  country: THA
  office: prime-minister [2001-02-09..2006-09-19] ; prime-minister-former [2006-09-19..]
person paetongtarn | country: THA | office: prime-minister [2024-08-16..2025-08-29]
person barrow | country: GMB | office: president [2017-01-19..]
person gnassingbe | country: TGO | office: president [2005-05-04..2025-05-03] ; leader [2025-05-03..]
person rowley | country: TTO | office: prime-minister [2015-09-09..2025-03-17]
person bouden | country: TUN | office: prime-minister [2021-10-11..2023-08-01]
person jerandi
  country: TUN
  office: minister-foreign [2020-09-02..2023-02-07] ; minister-foreign [2013-03-13..2014-01-29]
person nafti | country: TUN | office: minister-foreign [2024-08-25..]
person shmyhal | country: UKR | office: prime-minister [2020-03-04..2025-07-17]
person svyrydenko | country: UKR | office: prime-minister [2025-07-17..]
person lacalle | country: URY | office: president [2020-03-01..2025-03-01]
person mujica | country: URY | office: president [2010-03-01..2015-03-01]
person aripov | country: UZB | office: prime-minister [2016-12-14..]
person parolin | country: VAT | office: prime-minister [2013-10-15..]
person to-lam | country: VNM | office: president [2024-05-22..2024-10-21] ; leader [2024-08-03..]
person bui-son | country: VNM | office: minister-foreign [2021-04-08..2025-08-30]
person habtour | office: prime-minister YEM:HOUTHI [2016-10-04..2024-08-10]
person mashat | office: president YEM:HOUTHI [2018-04-25..]
person bin-mubarak
  country: YEM
  office: minister-foreign [2020-12-18..2024-02-05] ; prime-minister [2024-02-05..2025-05-03]
person zindani | country: YEM | office: minister-foreign [2024-03-27..] ; prime-minister [2026-01-15..]
person eryani | country: YEM | office: minister-information [2016..]
person zubaidi | office: leader YEM:STC [2017-05-11..]
person abdulsalam | office: spokesman YEM:HOUTHI
person saree | office: spokesman YEM:HOUTHI
person lungu | country: ZMB | office: president [2015-01-25..2021-08-24]
person hichilema | country: ZMB | office: president [2021-08-24..]
person rajavi-massoud | office: leader IRN:NCRI
person ghalibaf | country: IRN | office: speaker-parliament [2020-05-28..]
person shamkhani | country: IRN | office: official [2013-09-10..2023-05-22]
person bagheri-kani
  country: IRN
  office: deputy-minister [2021-09-14..2024-05-20] ; minister-foreign [2024-05-20..2024-08-21]
person afkham | country: IRN | office: spokesman [2013..2016]
person baghaei | country: IRN | office: spokesman [2024-10..]
person kanani | country: IRN | office: spokesman [2022-06..2024-10]
person salami | country: IRN | office: commander [2019-04-21..2025-06-13]
person jafari-irgc | country: IRN | office: commander [2007-09-01..2019-04-21]
person dehghan | country: IRN | office: minister-defence [2013-08-15..2017-08-20]
person kalin | country: TUR | office: spokesman [2014-12..2023-06-05] ; intelligence-chief [2023-06-05..]
person akar
  country: TUR
  office: chief-of-staff [2015-08-18..2018-07-09] ; minister-defence [2018-07-09..2023-06-03]
person guler | country: TUR | office: minister-defence [2023-06-04..]
person arinc | country: TUR | office: prime-minister-deputy [2009-05-01..2015-08-28]
person simsek | country: TUR | office: minister-finance [2009-05-01..2015-11-24] ; minister-finance [2023-06-04..]
person imamoglu | country: TUR | office: mayor [2019-06-27..]
person danon | country: ISR | office: permanent-representative [2015..2020]
person katz
  country: ISR
  office: minister-foreign [2019-02-17..2020-05-17] ; minister-foreign [2024-01-01..2024-11-08]
  office: minister-defence [2024-11-08..]
person saar | country: ISR | office: minister-foreign [2024-11-08..]
person cohen-eli | country: ISR | office: minister-foreign [2022-12-29..2024-01-01]
person bengvir | country: ISR | office: minister [2022-12-29..]
person smotrich | country: ISR | office: minister-finance [2022-12-29..]
person halevi | country: ISR | office: chief-of-staff [2023-01-16..2025-03-05]
person eizenkot | country: ISR | office: chief-of-staff [2015-02-16..2019-01-15]
person mansour-riyad | country: PSE | office: permanent-representative [2005..]
person abu-rudeineh | country: PSE | office: spokesman
person zuhri | office: spokesman PSE:HAMAS
person abu-marzouk | office: official PSE:HAMAS
person zahar | office: official PSE:HAMAS ; minister-foreign PSE [2006-03-29..2007-03-17]
person shalah | office: leader PSE:PIJ [1995..2018-09]
person nakhalah | office: leader PSE:PIJ [2018-09-28..]
person alloush | office: leader SYR:ISLAM [2013..2015-12-25]
person muslim | office: leader SYR:YPG [2010..2017]
person abdi-mazloum | office: leader SYR:SDF
person hijab | office: prime-minister SYR [2012-06-23..2012-08-06] ; leader SYR:OPP [2015-12..2017-11]
person dairi | country: LBY | office: minister-foreign [2014-11..2016-03-29]
person nayed | country: LBY | office: ambassador
person dujarric | office: spokesman UN [2014-03..]
person haq-farhan | office: spokesman UN
person fawzi | office: spokesman UN [2014..2017]
person mladenov | office: envoy UN [2015-02-05..2020-12-31]
person serry | office: envoy UN [2007..2015-02]
person kubis | office: envoy UN [2015-02..2021-11]
person hennis | office: envoy UN [2018-11-01..]
person perthes | office: envoy UN [2021-02-01..2023-09-13]
person williams-s | office: envoy UN [2020-03..2022-07]
person lowcock | office: secretary-general-deputy UN [2017-09-01..2021-06-18]
person fletcher-tom | office: secretary-general-deputy UN [2024-11-18..]
person dicarlo | office: secretary-general-deputy UN [2018-05-01..]
person feltman | office: secretary-general-deputy UN [2012-07-02..2018-04-01]
person lake | office: director-general UNICEF [2010-05-01..2017-12-31]
person russell-c | office: director-general UNICEF [2022-02-01..]
person cousin | office: director-general WFP [2012-04-05..2017-04-05]
person beasley | office: director-general WFP [2017-04-05..2023-04-04]
person mccain-cindy | office: director-general WFP [2023-04-05..]
person maurer | office: president ICRC [2012-07-01..2022-09-30]
person graziano | office: director-general FAO [2012-01-01..2019-07-31]
person qu-dongyu | office: director-general FAO [2019-08-01..]
person houngbo
  office: prime-minister TGO [2008-09-08..2012-07-19] ; director-general ILO [2022-10-01..]
person jin-liqun | office: bank-president AIIB [2016-01-16..2026-01-15]
person banga | office: bank-president WB [2023-06-02..]
person malpass | office: bank-president WB [2019-04-09..2023-06-01]
person al-jasser | office: bank-president ISDB [2021-08..]
person ali-ahmad-mohamed | office: bank-president ISDB [1975..2016-10]
person alghais | office: secretary-general OPEC [2022-08-01..]
person lim-jock-hoi | office: secretary-general ASEAN [2018-01-01..2022-12-31]
person kao-kim-hourn | office: secretary-general ASEAN [2023-01-01..]
person leminh | office: secretary-general ASEAN [2013-01-01..2017-12-31]
person metsola | office: chairman EU [2022-01-18..]
person hahn | office: commissioner EU [2014-11-01..2024-11-30]
person malmstrom | office: commissioner EU [2010-02-09..2019-11-30]
person timmermans
  office: commissioner EU [2014-11-01..2023-08-22] ; minister-foreign NLD [2012-11-05..2014-10-17]
person dombrovskis | office: prime-minister LVA [2009-03-12..2014-01-22] ; commissioner EU [2014-11-01..]
person kocijancic | office: spokesman EU

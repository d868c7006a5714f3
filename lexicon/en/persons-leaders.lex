# Heads of state, of government and of organisations in English; surnames alone are weak.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

person fahd | name: King Fahd ; Fahd bin Abdulaziz ; Fahd bin Abdulaziz Al Saud
person abdulaziz | name: Sultan bin Abdulaziz ; Prince Sultan bin Abdulaziz
person abdulaziz-nayef | name: Nayef bin Abdulaziz ; Prince Nayef bin Abdulaziz
person nahyan | name: Zayed bin Sultan Al Nahyan ; Sheikh Zayed bin Sultan
person maktoum | name: Maktoum bin Rashid Al Maktoum ; Maktoum bin Rashid
person thani | name: Hamad bin Khalifa Al Thani ; Hamad bin Khalifa ; Sheikh Hamad bin Khalifa
person thani-abdullah | name: Abdullah bin Khalifa Al Thani
person jassim | name: Hamad bin Jassim ; Hamad bin Jassim Al Thani ; Hamad bin Jassim bin Jaber Al Thani
person thani-qat | name: Abdullah bin Nasser Al Thani ; Abdullah bin Nasser bin Khalifa Al Thani
person alsabah | name: Jaber al-Ahmad al-Sabah ; Jaber Al-Ahmad Al-Jaber Al-Sabah ; Jabir al-Ahmad al-Sabah
person alsabah-saad | name: Saad al-Abdullah al-Sabah ; Saad Al-Abdullah Al-Salim Al-Sabah
person alsabah-nasser | name: Nasser al-Mohammed al-Sabah ; Nasser Al-Mohammed Al-Ahmed Al-Sabah
person bajamal | name: Abdul Qadir Bajamal ; Abdul-Qadir Bajammal | short: Bajamal [weak] ; Bajammal [weak]
person mujawar | name: Ali Muhammad Mujawar ; Ali Mohammed Mujawar | short: Mujawar [weak]
person basindawa
  name: Mohammed Basindawa ; Mohammed Salem Basindwah
  short: Basindawa [weak] ; Basindwah [weak]
person breik | name: Salem bin Breik ; Salem Saleh bin Braik
person alyawer | name: Ghazi al-Yawer ; Ghazi Mashal Ajil al-Yawer | short: al-Yawer [weak]
person allawi | name: Ayad Allawi ; Iyad Allawi | short: Allawi [weak]
person alassad | name: Hafez al-Assad ; Hafiz al-Assad | short: al-Assad [weak] ; Assad [weak]
person mero | name: Mohammad Mustafa Mero
person alotari | name: Mohammad Naji al-Otari ; Naji al-Otari | short: al-Otari [weak]
person safar | name: Adel Safar
person khamis | name: Imad Khamis
person aljalali | name: Mohammad Ghazi al-Jalali
person albashir | name: Mohammed al-Bashir ; Mohammad al-Bashir | short: al-Bashir [weak]
person alragheb | name: Ali Abu al-Ragheb ; Ali Abu Ragheb
person alfayez | name: Faisal al-Fayez ; Faisal Fayez
person badran | name: Adnan Badran
person albakhit | name: Marouf al-Bakhit
person aldahabi | name: Nader al-Dahabi ; Nader Dahabi | short: al-Dahabi [weak] ; Dahabi [weak]
person rifai | name: Samir Rifai ; Samir al-Rifai
person khasawneh-awn | name: Awn Khasawneh ; Awn Shawkat Al-Khasawneh | short: Khasawneh [weak]
person tarawneh | name: Fayez Tarawneh ; Fayez al-Tarawneh
person mulki | name: Hani Mulki ; Hani Al-Mulki | short: Mulki [weak] ; Al-Mulki [weak]
person hassan | name: Jafar Hassan ; Jaafar Hassan
person lahoud | name: Emile Lahoud ; Émile Lahoud | short: Lahoud [weak]
person hoss | name: Selim Hoss ; Salim al-Hoss
person hariri-rafic | name: Rafic Hariri ; Rafik Hariri ; Rafik al-Hariri | short: Hariri [weak]
person karami | name: Omar Karami
person siniora | name: Fouad Siniora ; Fuad Siniora | short: Siniora [weak]
person qurei | name: Ahmed Qurei ; Ahmad Qurei
person fayyad | name: Salam Fayyad | short: Fayyad [weak]
person katsav | name: Moshe Katsav
person ebeid | name: Atef Ebeid
person nazif | name: Ahmed Nazif
person shafik | name: Ahmed Shafik ; Ahmed Shafiq
person tantawi | name: Mohamed Hussein Tantawi ; Hussein Tantawi
person sharaf | name: Essam Sharaf
person elganzouri | name: Kamal el-Ganzouri ; Kamal Ganzouri
person qandil | name: Hisham Qandil ; Hesham Qandil
person elbeblawi | name: Hazem el-Beblawi ; Hazem Beblawi | short: el-Beblawi [weak] ; Beblawi [weak]
person idris | name: Kamil Idris ; Kamel Idris
person moussa | name: Motazz Moussa ; Moataz Moussa
person saleh | name: Bakri Hassan Saleh
person jalil | name: Mustafa Abdul Jalil ; Mustafa Abdel Jalil
person elmegarif | name: Mohammed el-Megarif ; Mohammed Magariaf
person zeidan | name: Ali Zeidan
person jibril | name: Mahmoud Jibril
person elkeib | name: Abdurrahim El-Keib ; Abdel Rahim al-Keeb
person ali | name: Zine El Abidine Ben Ali ; Ben Ali [weak]
person ghannouchi-mohamed | name: Mohamed Ghannouchi | short: Ghannouchi [weak]
person mebazaa | name: Fouad Mebazaa
person jebali | name: Hamadi Jebali
person laarayedh | name: Ali Laarayedh ; Ali Larayedh
person jomaa | name: Mehdi Jomaa
person ennaceur | name: Mohamed Ennaceur
person fakhfakh | name: Elyes Fakhfakh | short: Fakhfakh [weak]
person mechichi | name: Hichem Mechichi | short: Mechichi [weak]
person hachani | name: Ahmed Hachani | short: Hachani [weak]
person madouri | name: Kamel Madouri ; Kamel Maddouri | short: Madouri [weak] ; Maddouri [weak]
person zenzri | name: Sarra Zaafrani Zenzri ; Sarra Zaafrani | short: Zenzri [weak] ; Zaafrani [weak]
person benflis | name: Ali Benflis
person ouyahia | name: Ahmed Ouyahia | short: Ouyahia [weak]
person belkhadem | name: Abdelaziz Belkhadem
person bedoui | name: Noureddine Bedoui
person bensalah | name: Abdelkader Bensalah
person djerad | name: Abdelaziz Djerad
person larbaoui | name: Nadir Larbaoui | short: Larbaoui [weak]
person ghrieb | name: Sifi Ghrieb | short: Ghrieb [weak]
person youssoufi | name: Abderrahmane Youssoufi
person jettou | name: Driss Jettou
person fassi | name: Abbas El Fassi
person taya | name: Maaouya Ould Sid'Ahmed Taya ; Maaouya Ould Taya
person vall | name: Ely Ould Mohamed Vall
person abdallahi | name: Sidi Ould Cheikh Abdallahi
person bilal | name: Mohamed Ould Bilal
person djay | name: Mokhtar Ould Djay
person hassan-abdiqasim | name: Abdiqasim Salad Hassan
person ahmed | name: Abdullahi Yusuf Ahmed
person ahmed-sharif | name: Sharif Sheikh Ahmed ; Sheikh Sharif Sheikh Ahmed
person khaire | name: Hassan Ali Khaire ; Hassan Ali Khayre | short: Khaire [weak]
person dileita | name: Dileita Mohamed Dileita
person mohamed | name: Abdoulkader Kamil Mohamed
person sambi | name: Ahmed Abdallah Mohamed Sambi ; Ahmed Abdallah Sambi | short: Sambi [weak]
person dhoinine | name: Ikililou Dhoinine | short: Dhoinine [weak]
person sezer | name: Ahmet Necdet Sezer
person ecevit | name: Bülent Ecevit ; Bulent Ecevit
person khatami | name: Mohammad Khatami ; Mohammed Khatami | short: Khatami [weak]
person mokhber | name: Mohammad Mokhber | short: Mokhber [weak]
person weak | name: Mohammed Omar [weak]
person akhundzada | name: Hibatullah Akhundzada ; Haibatullah Akhundzada | short: Akhundzada [weak]
person akhund | name: Mohammad Hassan Akhund ; Hasan Akhund
person musharraf | name: Pervez Musharraf | short: Musharraf [weak]
person jamali | name: Zafarullah Khan Jamali
person aziz | name: Shaukat Aziz | short: Aziz [weak]
person gilani | name: Yousaf Raza Gilani ; Yousuf Raza Gilani | short: Gilani [weak]
person ashraf | name: Raja Pervaiz Ashraf
person abbasi | name: Shahid Khaqan Abbasi
person vajpayee | name: Atal Bihari Vajpayee ; Vajpayee
person kalam | name: A.P.J. Abdul Kalam ; APJ Abdul Kalam ; Abdul Kalam
person patil | name: Pratibha Patil | short: Patil [weak]
person zia | name: Khaleda Zia
person ahmed-fakhruddin | name: Fakhruddin Ahmed
person rahman | name: Zillur Rahman
person weak-abdul | name: Abdul Hamid [weak]
person shahabuddin | name: Mohammed Shahabuddin
person rahman-tarique | name: Tarique Rahman
person zemin | name: Jiang Zemin | short: Jiang [weak]
person rongji | name: Zhu Rongji | short: Zhu [weak]
person jiabao | name: Wen Jiabao | short: Wen [weak]
person shuibian | name: Chen Shui-bian
person mori | name: Yoshiro Mori
person koizumi | name: Junichiro Koizumi | short: Koizumi [weak]
person fukuda | name: Yasuo Fukuda | short: Fukuda [weak]
person aso | name: Taro Aso
person hatoyama | name: Yukio Hatoyama | short: Hatoyama [weak]
person kan | name: Naoto Kan
person noda | name: Yoshihiko Noda
person daejung | name: Kim Dae-jung | short: Kim [weak]
person moohyun | name: Roh Moo-hyun
person myungbak | name: Lee Myung-bak | short: Lee [weak]
person ducksoo | name: Han Duck-soo | short: Han [weak]
person minseok | name: Kim Min-seok | short: Kim [weak]
person jongil | name: Kim Jong-il ; Kim Jong Il | short: Kim [weak]
person yongnam | name: Kim Yong-nam ; Kim Yong Nam | short: Kim [weak]
person pongju | name: Pak Pong-ju
person tokhun | name: Kim Tok-hun ; Kim Tok Hun | short: Kim [weak]
person thaesong | name: Pak Thae-song
person bagabandi | name: Natsagiin Bagabandi
person enkhbayar | name: Nambaryn Enkhbayar | short: Enkhbayar [weak]
person battulga | name: Khaltmaagiin Battulga ; Battulga Khaltmaa | short: Battulga [weak] ; Khaltmaa [weak]
person zandanshatar
  name: Gombojavyn Zandanshatar ; Zandanshatar Gombojav
  short: Zandanshatar [weak] ; Gombojav [weak]
person akhmetov | name: Daniyal Akhmetov | short: Akhmetov [weak]
person akhmetov-serik | name: Serik Akhmetov | short: Akhmetov [weak]
person sultanov | name: Utkir Sultanov ; O'tkir Sultonov
person niyazov | name: Saparmurat Niyazov ; Saparmurad Niyazov | short: Niyazov [weak]
person akayev | name: Askar Akayev | short: Akayev [weak]
person bakiyev | name: Kurmanbek Bakiyev | short: Bakiyev [weak]
person otunbayeva | name: Roza Otunbayeva | short: Otunbayeva [weak]
person mamytov | name: Talant Mamytov | short: Mamytov [weak]
person maripov | name: Ulukbek Maripov | short: Maripov [weak]
person japarov-akylbek | name: Akylbek Japarov | short: Japarov [weak]
person kasymaliev | name: Adylbek Kasymaliev | short: Kasymaliev [weak]
person akilov | name: Akil Akilov ; Oqil Oqilov
person aliyev-heydar | name: Heydar Aliyev ; Haydar Aliyev | short: Aliyev [weak]
person rasizade | name: Artur Rasizade | short: Rasizade [weak]
person mammadov | name: Novruz Mammadov
person kocharyan | name: Robert Kocharyan ; Robert Kocharian | short: Kocharyan [weak] ; Kocharian [weak]
person sarkissian | name: Armen Sarkissian ; Armen Sargsyan | short: Sarkissian [weak]
person khachaturyan
  name: Vahagn Khachaturyan ; Vahagn Khachatryan
  short: Khachaturyan [weak] ; Khachatryan [weak]
person karapetyan | name: Karen Karapetyan | short: Karapetyan [weak]
person abrahamyan | name: Hovik Abrahamyan | short: Abrahamyan [weak]
person shevardnadze | name: Eduard Shevardnadze ; Shevardnadze
person ivanishvili | name: Bidzina Ivanishvili | short: Ivanishvili [weak]
person kvirikashvili | name: Giorgi Kvirikashvili | short: Kvirikashvili [weak]
person gakharia | name: Giorgi Gakharia | short: Gakharia [weak]
person kavelashvili | name: Mikheil Kavelashvili | short: Kavelashvili [weak]
person kasyanov | name: Mikhail Kasyanov
person fradkov | name: Mikhail Fradkov
person zubkov | name: Viktor Zubkov
person kuchma | name: Leonid Kuchma | short: Kuchma [weak]
person yushchenko | name: Viktor Yushchenko | short: Yushchenko [weak]
person tymoshenko | name: Yulia Tymoshenko ; Yulia Timoshenko | short: Tymoshenko [weak] ; Timoshenko [weak]
person azarov | name: Mykola Azarov | short: Azarov [weak]
person groysman | name: Volodymyr Groysman | short: Groysman [weak]
person honcharuk | name: Oleksiy Honcharuk | short: Honcharuk [weak]
person turchin | name: Alexander Turchin
person kobyakov | name: Andrei Kobyakov ; Andrey Kobyakov | short: Kobyakov [weak]
person rumas | name: Sergei Rumas | short: Rumas [weak]
person myasnikovich | name: Mikhail Myasnikovich | short: Myasnikovich [weak]
person lucinschi | name: Petru Lucinschi
person voronin | name: Vladimir Voronin | short: Voronin [weak]
person timofti | name: Nicolae Timofti | short: Timofti [weak]
person dodon | name: Igor Dodon | short: Dodon [weak]
person gavrilita | name: Natalia Gavrilița ; Natalia Gavrilita | short: Gavrilița [weak] ; Gavrilita [weak]
person recean | name: Dorin Recean | short: Recean [weak]
person munteanu | name: Alexandru Munteanu
person chretien | name: Jean Chrétien ; Jean Chretien | short: Chrétien [weak] ; Chretien [weak]
person weak-paul | name: Paul Martin [weak] | short: Martin [weak]
person zedillo | name: Ernesto Zedillo | short: Zedillo [weak]
person fox | name: Vicente Fox
person calderon | name: Felipe Calderón ; Felipe Calderon | short: Calderón [weak] ; Calderon [weak]
person brown | name: Gordon Brown
person chirac | name: Jacques Chirac | short: Chirac [weak]
person jospin | name: Lionel Jospin
person raffarin | name: Jean-Pierre Raffarin
person villepin | name: Dominique de Villepin
person fillon | name: François Fillon ; Francois Fillon
person attal | name: Gabriel Attal | short: Attal [weak]
person barnier | name: Michel Barnier | short: Barnier [weak]
person schroder | name: Gerhard Schröder ; Gerhard Schroeder
person rau | name: Johannes Rau
person kohler | name: Horst Köhler ; Horst Koehler
person wulff | name: Christian Wulff
person berlusconi | name: Silvio Berlusconi | short: Berlusconi [weak]
person amato | name: Giuliano Amato
person prodi | name: Romano Prodi
person monti | name: Mario Monti
person letta | name: Enrico Letta
person ciampi | name: Carlo Azeglio Ciampi
person napolitano | name: Giorgio Napolitano | short: Napolitano [weak]
person aznar | name: José María Aznar ; Jose Maria Aznar
person zapatero | name: José Luis Rodríguez Zapatero ; Jose Luis Rodriguez Zapatero ; Zapatero
person carlos-i | name: Juan Carlos I ; King Juan Carlos
person simitis | name: Costas Simitis ; Kostas Simitis
person karamanlis | name: Kostas Karamanlis ; Costas Karamanlis
person papandreou | name: George Papandreou | short: Papandreou [weak]
person papademos | name: Lucas Papademos
person samaras | name: Antonis Samaras | short: Samaras [weak]
person papoulias | name: Karolos Papoulias | short: Papoulias [weak]
person pavlopoulos | name: Prokopis Pavlopoulos | short: Pavlopoulos [weak]
person tasoulas | name: Konstantinos Tasoulas | short: Tasoulas [weak]
person clerides | name: Glafcos Clerides ; Glafkos Klerides
person papadopoulos | name: Tassos Papadopoulos
person christofias | name: Demetris Christofias ; Dimitris Christofias | short: Christofias [weak]
person kok | name: Wim Kok
person balkenende | name: Jan Peter Balkenende | short: Balkenende [weak]
person beatrix | name: Queen Beatrix
person jetten | name: Rob Jetten
person verhofstadt | name: Guy Verhofstadt | short: Verhofstadt [weak]
person leterme | name: Yves Leterme | short: Leterme [weak]
person rompuy | name: Herman Van Rompuy | short: Rompuy [weak]
person rupo | name: Elio Di Rupo
person wilmes | name: Sophie Wilmès ; Sophie Wilmes | short: Wilmès [weak] ; Wilmes [weak]
person wever | name: Bart De Wever
person albert-ii | name: King Albert II
person schussel | name: Wolfgang Schüssel ; Wolfgang Schuessel
person gusenbauer | name: Alfred Gusenbauer
person kern | name: Christian Kern
person bierlein | name: Brigitte Bierlein
person schallenberg | name: Alexander Schallenberg | short: Schallenberg [weak]
person stocker | name: Christian Stocker
person klestil | name: Thomas Klestil
person fischer | name: Heinz Fischer | short: Fischer [weak]
person medgyessy | name: Péter Medgyessy ; Peter Medgyessy
person gyurcsany | name: Ferenc Gyurcsány ; Ferenc Gyurcsany
person bajnai | name: Gordon Bajnai
person ader | name: János Áder ; Janos Ader
person schmitt | name: Pál Schmitt ; Pal Schmitt
person sulyok | name: Tamás Sulyok ; Tamas Sulyok | short: Sulyok [weak]
person kwasniewski
  name: Aleksander Kwaśniewski ; Aleksander Kwasniewski
  short: Kwaśniewski [weak] ; Kwasniewski [weak]
person kaczynski | name: Lech Kaczyński ; Lech Kaczynski | short: Kaczyński [weak] ; Kaczynski [weak]
person komorowski | name: Bronisław Komorowski ; Bronislaw Komorowski | short: Komorowski [weak]
person nawrocki | name: Karol Nawrocki | short: Nawrocki [weak]
person buzek | name: Jerzy Buzek
person miller | name: Leszek Miller
person belka | name: Marek Belka
person marcinkiewicz | name: Kazimierz Marcinkiewicz
person kaczynski-jaroslaw
  name: Jarosław Kaczyński ; Jaroslaw Kaczynski
  short: Kaczyński [weak] ; Kaczynski [weak]
person kopacz | name: Ewa Kopacz | short: Kopacz [weak]
person szydlo | name: Beata Szydło ; Beata Szydlo | short: Szydło [weak] ; Szydlo [weak]
person havel | name: Václav Havel ; Vaclav Havel
person klaus | name: Václav Klaus ; Vaclav Klaus | short: Klaus [weak]
person spidla | name: Vladimír Špidla ; Vladimir Spidla
person topolanek | name: Mirek Topolánek ; Mirek Topolanek
person necas | name: Petr Nečas ; Petr Necas
person sobotka | name: Bohuslav Sobotka | short: Sobotka [weak]
person schuster | name: Rudolf Schuster
person gasparovic | name: Ivan Gašparovič ; Ivan Gasparovic | short: Gašparovič [weak] ; Gasparovic [weak]
person kiska | name: Andrej Kiska | short: Kiska [weak]
person dzurinda | name: Mikuláš Dzurinda ; Mikulas Dzurinda
person radicova | name: Iveta Radičová ; Iveta Radicova | short: Radičová [weak] ; Radicova [weak]
person matovic | name: Igor Matovič ; Igor Matovic | short: Matovič [weak] ; Matovic [weak]
person odor | name: Ľudovít Ódor ; Ludovit Odor
person iliescu | name: Ion Iliescu
person basescu | name: Traian Băsescu ; Traian Basescu | short: Băsescu [weak] ; Basescu [weak]
person nastase | name: Adrian Năstase ; Adrian Nastase
person popescutariceanu | name: Călin Popescu-Tăriceanu ; Calin Popescu-Tariceanu
person boc | name: Emil Boc
person ponta | name: Victor Ponta | short: Ponta [weak]
person ciolos | name: Dacian Cioloș ; Dacian Ciolos | short: Cioloș [weak] ; Ciolos [weak]
person dancila | name: Viorica Dăncilă ; Viorica Dancila | short: Dăncilă [weak] ; Dancila [weak]
person orban-ludovic | name: Ludovic Orban | short: Orban [weak]
person citu | name: Florin Cîțu ; Florin Citu
person bolojan | name: Ilie Bolojan | short: Bolojan [weak]
person stoyanov | name: Petar Stoyanov
person parvanov | name: Georgi Parvanov | short: Parvanov [weak]
person plevneliev | name: Rosen Plevneliev | short: Plevneliev [weak]
person saxecoburggotha | name: Simeon Saxe-Coburg-Gotha
person stanishev | name: Sergei Stanishev | short: Stanishev [weak]
person oresharski | name: Plamen Oresharski | short: Oresharski [weak]
person petkov | name: Kiril Petkov | short: Petkov [weak]
person denkov | name: Nikolai Denkov ; Nikolay Denkov | short: Denkov [weak]
person zhelyazkov | name: Rosen Zhelyazkov | short: Zhelyazkov [weak]
person iotova | name: Iliana Iotova | short: Iotova [weak]
person kostunica | name: Vojislav Koštunica ; Vojislav Kostunica
person tadic | name: Boris Tadić ; Boris Tadic | short: Tadić [weak] ; Tadic [weak]
person cvetkovic | name: Mirko Cvetković ; Mirko Cvetkovic
person vucevic | name: Miloš Vučević ; Milos Vucevic
person macut | name: Đuro Macut ; Djuro Macut | short: Macut [weak]
person mesic | name: Stjepan Mesić ; Stipe Mesic ; Stjepan Mesic | short: Mesić [weak] ; Mesic [weak]
person josipovic | name: Ivo Josipović ; Ivo Josipovic | short: Josipović [weak] ; Josipovic [weak]
person grabarkitarovic | name: Kolinda Grabar-Kitarović ; Kolinda Grabar-Kitarovic
person racan | name: Ivica Račan ; Ivica Racan
person sanader | name: Ivo Sanader
person kosor | name: Jadranka Kosor | short: Kosor [weak]
person oreskovic | name: Tihomir Orešković ; Tihomir Oreskovic | short: Orešković [weak] ; Oreskovic [weak]
person dodik | name: Milorad Dodik | short: Dodik [weak]
person izetbegovic
  name: Bakir Izetbegović ; Bakir Izetbegovic
  short: Izetbegović [weak] ; Izetbegovic [weak]
person dzaferovic | name: Šefik Džaferović ; Sefik Dzaferovic | short: Džaferović [weak] ; Dzaferovic [weak]
person komsic | name: Željko Komšić ; Zeljko Komsic | short: Komšić [weak] ; Komsic [weak]
person cvijanovic | name: Željka Cvijanović ; Zeljka Cvijanovic | short: Cvijanović [weak] ; Cvijanovic [weak]
person becirovic | name: Denis Bećirović ; Denis Becirovic | short: Bećirović [weak] ; Becirovic [weak]
person silajdzic | name: Haris Silajdžić ; Haris Silajdzic | short: Silajdžić [weak] ; Silajdzic [weak]
person tegeltija | name: Zoran Tegeltija
person kristo | name: Borjana Krišto ; Borjana Kristo | short: Krišto [weak] ; Kristo [weak]
person zvizdic | name: Denis Zvizdić ; Denis Zvizdic | short: Zvizdić [weak] ; Zvizdic [weak]
person rugova | name: Ibrahim Rugova
person sejdiu | name: Fatmir Sejdiu | short: Sejdiu [weak]
person jahjaga | name: Atifete Jahjaga | short: Jahjaga [weak]
person mustafa | name: Isa Mustafa
person haradinaj | name: Ramush Haradinaj | short: Haradinaj [weak]
person meidani | name: Rexhep Meidani
person moisiu | name: Alfred Moisiu
person topi | name: Bamir Topi
person nishani | name: Bujar Nishani | short: Nishani [weak]
person nano | name: Fatos Nano | short: Nano [weak]
person berisha | name: Sali Berisha | short: Berisha [weak]
person vujanovic | name: Filip Vujanović ; Filip Vujanovic | short: Vujanović [weak] ; Vujanovic [weak]
person milatovic | name: Jakov Milatović ; Jakov Milatovic | short: Milatović [weak] ; Milatovic [weak]
person markovic | name: Duško Marković ; Dusko Markovic | short: Marković [weak] ; Markovic [weak]
person krivokapic
  name: Zdravko Krivokapić ; Zdravko Krivokapic
  short: Krivokapić [weak] ; Krivokapic [weak]
person abazovic | name: Dritan Abazović ; Dritan Abazovic | short: Abazović [weak] ; Abazovic [weak]
person spajic | name: Milojko Spajić ; Milojko Spajic | short: Spajić [weak] ; Spajic [weak]
person trajkovski | name: Boris Trajkovski
person crvenkovski | name: Branko Crvenkovski | short: Crvenkovski [weak]
person ivanov | name: Gjorge Ivanov
person pendarovski | name: Stevo Pendarovski | short: Pendarovski [weak]
person siljanovskadavkova
  name: Gordana Siljanovska-Davkova ; Gordana Siljanovska
  short: Siljanovska-Davkova [weak] ; Siljanovska [weak]
person kovacevski
  name: Dimitar Kovačevski ; Dimitar Kovacevski
  short: Kovačevski [weak] ; Kovacevski [weak]
person mickoski | name: Hristijan Mickoski | short: Mickoski [weak]
person kucan | name: Milan Kučan ; Milan Kucan
person drnovsek | name: Janez Drnovšek ; Janez Drnovsek
person turk-danilo | name: Danilo Türk ; Danilo Turk
person musar | name: Nataša Pirc Musar ; Natasa Pirc Musar | short: Musar [weak]
person bratusek | name: Alenka Bratušek ; Alenka Bratusek | short: Bratušek [weak] ; Bratusek [weak]
person cerar | name: Miro Cerar | short: Cerar [weak]
person sarec | name: Marjan Šarec ; Marjan Sarec | short: Šarec [weak] ; Sarec [weak]
person paul-ii | name: John Paul II ; Pope John Paul II
person benedict-xvi | name: Benedict XVI ; Pope Benedict XVI ; Pope Benedict
person bondevik | name: Kjell Magne Bondevik
person persson | name: Göran Persson ; Goran Persson
person reinfeldt | name: Fredrik Reinfeldt | short: Reinfeldt [weak]
person rasmussen-poul | name: Poul Nyrup Rasmussen | short: Rasmussen [weak]
person thorningschmidt | name: Helle Thorning-Schmidt
person halonen | name: Tarja Halonen | short: Halonen [weak]
person lipponen | name: Paavo Lipponen
person vanhanen | name: Matti Vanhanen | short: Vanhanen [weak]
person kiviniemi | name: Mari Kiviniemi
person katainen | name: Jyrki Katainen | short: Katainen [weak]
person sipila | name: Juha Sipilä ; Juha Sipila | short: Sipilä [weak] ; Sipila [weak]
person rinne | name: Antti Rinne
person orpo | name: Petteri Orpo
person grimsson
  name: Ólafur Ragnar Grímsson ; Olafur Ragnar Grimsson
  short: Grímsson [weak] ; Grimsson [weak]
person johannesson
  name: Guðni Jóhannesson ; Gudni Johannesson
  short: Jóhannesson [weak] ; Johannesson [weak]
person tomasdottir
  name: Halla Tómasdóttir ; Halla Tomasdottir
  short: Tómasdóttir [weak] ; Tomasdottir [weak]
person oddsson | name: Davíð Oddsson ; David Oddsson
person haarde | name: Geir Haarde
person sigurardottir | name: Jóhanna Sigurðardóttir ; Johanna Sigurdardottir
person gunnlaugsson
  name: Sigmundur Davíð Gunnlaugsson ; Sigmundur David Gunnlaugsson
  short: Gunnlaugsson [weak]
person jakobsdottir
  name: Katrín Jakobsdóttir ; Katrin Jakobsdottir
  short: Jakobsdóttir [weak] ; Jakobsdottir [weak]
person benediktsson | name: Bjarni Benediktsson | short: Benediktsson [weak]
person frostadottir
  name: Kristrún Frostadóttir ; Kristrun Frostadottir
  short: Frostadóttir [weak] ; Frostadottir [weak]
person mcaleese | name: Mary McAleese | short: McAleese [weak]
person connolly | name: Catherine Connolly
person ahern | name: Bertie Ahern | short: Ahern [weak]
person cowen | name: Brian Cowen
person kenny | name: Enda Kenny | short: Kenny [weak]
person weak-simon | name: Simon Harris [weak] | short: Harris [weak]
person frieden | name: Luc Frieden | short: Frieden [weak]
person henri | name: Grand Duke Henri
person guillaume | name: Grand Duke Guillaume
person hansadam-ii | name: Hans-Adam II
person rainier-iii | name: Rainier III ; Prince Rainier III
person albert-ii-prince | name: Prince Albert II ; Albert II of Monaco
person espot | name: Xavier Espot ; Xavier Espot Zamora
person adami | name: Eddie Fenech Adami ; Edward Fenech Adami
person gonzi | name: Lawrence Gonzi
person muscat | name: Joseph Muscat | short: Muscat [weak]
person abela | name: Robert Abela | short: Abela [weak]
person vella | name: George Vella | short: Vella [weak]
person debono | name: Myriam Spiteri Debono
person preca | name: Marie-Louise Coleiro Preca
person sampaio | name: Jorge Sampaio
person silva | name: Aníbal Cavaco Silva ; Anibal Cavaco Silva | short: Cavaco Silva [weak]
person seguro | name: António José Seguro ; Antonio Jose Seguro
person barroso
  name: José Manuel Barroso ; Jose Manuel Barroso ; Jose Manuel Durao Barroso
  short: Barroso [weak]
person lopes | name: Pedro Santana Lopes
person socrates | name: José Sócrates ; Jose Socrates
person coelho | name: Pedro Passos Coelho
person berset | name: Alain Berset | short: Berset [weak]
person maurer-ueli | name: Ueli Maurer
person sommaruga | name: Simonetta Sommaruga | short: Sommaruga [weak]
person parmelin | name: Guy Parmelin | short: Parmelin [weak]
person amherd | name: Viola Amherd | short: Amherd [weak]
person leuthard | name: Doris Leuthard | short: Leuthard [weak]
person schneiderammann | name: Johann Schneider-Ammann
person meri | name: Lennart Meri
person ruutel | name: Arnold Rüütel ; Arnold Ruutel
person ilves | name: Toomas Hendrik Ilves | short: Ilves [weak]
person kaljulaid | name: Kersti Kaljulaid | short: Kaljulaid [weak]
person ansip | name: Andrus Ansip | short: Ansip [weak]
person roivas | name: Taavi Rõivas ; Taavi Roivas | short: Rõivas [weak] ; Roivas [weak]
person ratas | name: Jüri Ratas ; Juri Ratas | short: Ratas [weak]
person michal | name: Kristen Michal
person vikefreiberga | name: Vaira Vike-Freiberga ; Vaira Vīķe-Freiberga
person zatlers | name: Valdis Zatlers | short: Zatlers [weak]
person berzins | name: Andris Bērziņš [2009..] ; Andris Berzins [2009..]
person vejonis | name: Raimonds Vējonis ; Raimonds Vejonis | short: Vējonis [weak] ; Vejonis [weak]
person straujuma | name: Laimdota Straujuma | short: Straujuma [weak]
person kucinskis | name: Māris Kučinskis ; Maris Kucinskis | short: Kučinskis [weak] ; Kucinskis [weak]
person karins | name: Krišjānis Kariņš ; Krisjanis Karins | short: Kariņš [weak] ; Karins [weak]
person silina | name: Evika Siliņa ; Evika Silina | short: Siliņa [weak] ; Silina [weak]
person adamkus | name: Valdas Adamkus
person paksas | name: Rolandas Paksas
person kubilius | name: Andrius Kubilius | short: Kubilius [weak]
person butkevicius
  name: Algirdas Butkevičius ; Algirdas Butkevicius
  short: Butkevičius [weak] ; Butkevicius [weak]
person skvernelis | name: Saulius Skvernelis | short: Skvernelis [weak]
person simonyte | name: Ingrida Šimonytė ; Ingrida Simonyte | short: Šimonytė [weak] ; Simonyte [weak]
person paluckas | name: Gintautas Paluckas | short: Paluckas [weak]
person ruginiene | name: Inga Ruginienė ; Inga Ruginiene | short: Ruginienė [weak] ; Ruginiene [weak]
person zenawi | name: Meles Zenawi | short: Zenawi [weak]
person teshome | name: Mulatu Teshome | short: Teshome [weak]
person woldegiorgis | name: Girma Wolde-Giorgis
person selassie | name: Taye Atske Selassie | short: Selassie [weak]
person moi | name: Daniel arap Moi
person kibaki | name: Mwai Kibaki | short: Kibaki [weak]
person odinga | name: Raila Odinga | short: Odinga [weak]
person rugunda | name: Ruhakana Rugunda | short: Rugunda [weak]
person mbabazi | name: Amama Mbabazi | short: Mbabazi [weak]
person nabbanja | name: Robinah Nabbanja | short: Nabbanja [weak]
person bizimungu | name: Pasteur Bizimungu
person ngirente | name: Édouard Ngirente ; Edouard Ngirente | short: Ngirente [weak]
person nsengiyumva | name: Justin Nsengiyumva | short: Nsengiyumva [weak]
person buyoya | name: Pierre Buyoya
person ndayizeye | name: Domitien Ndayizeye
person bunyoni | name: Alain-Guillaume Bunyoni | short: Bunyoni [weak]
person ndirakobuca | name: Gervais Ndirakobuca | short: Ndirakobuca [weak]
person mkapa | name: Benjamin Mkapa | short: Mkapa [weak]
person kikwete | name: Jakaya Kikwete | short: Kikwete [weak]
person majaliwa | name: Kassim Majaliwa | short: Majaliwa [weak]
person pinda | name: Mizengo Pinda | short: Pinda [weak]
person kabila-laurentdesire
  name: Laurent-Désiré Kabila ; Laurent Kabila ; Laurent-Desire Kabila
  short: Kabila [weak]
person ponyo | name: Augustin Matata Ponyo | short: Ponyo [weak]
person ilunkamba | name: Sylvestre Ilunga Ilunkamba | short: Ilunkamba [weak]
person lukonde | name: Jean-Michel Sama Lukonde | short: Lukonde [weak]
person tuluka | name: Judith Suminwa Tuluka ; Judith Suminwa | short: Tuluka [weak] ; Suminwa [weak]
person makosso | name: Anatole Collinet Makosso | short: Makosso [weak]
person mouamba | name: Clément Mouamba ; Clement Mouamba | short: Mouamba [weak]
person abbas-youssouf | name: Youssouf Saleh Abbas
person padacke | name: Albert Pahimi Padacké ; Albert Pahimi Padacke | short: Padacké [weak] ; Padacke [weak]
person kebzabo | name: Saleh Kebzabo | short: Kebzabo [weak]
person masra | name: Succès Masra ; Succes Masra | short: Masra [weak]
person patasse | name: Ange-Félix Patassé ; Ange-Felix Patasse
person bozize | name: François Bozizé ; Francois Bozize | short: Bozizé [weak] ; Bozize [weak]
person djotodia | name: Michel Djotodia | short: Djotodia [weak]
person sambapanza | name: Catherine Samba-Panza
person moloua | name: Félix Moloua ; Felix Moloua | short: Moloua [weak]
person ngrebada | name: Firmin Ngrébada ; Firmin Ngrebada | short: Ngrébada [weak] ; Ngrebada [weak]
person ngute | name: Joseph Dion Ngute ; Joseph Ngute | short: Ngute [weak]
person yang | name: Philémon Yang ; Philemon Yang
person bongo-omar | name: Omar Bongo ; Omar Bongo Ondimba | short: Bongo [weak]
person raponda | name: Rose Christiane Raponda | short: Raponda [weak]
person asue | name: Francisco Pascual Obama Asue
person menezes | name: Fradique de Menezes
person costa-manuel | name: Manuel Pinto da Costa
person carvalho | name: Evaristo Carvalho | short: Carvalho [weak]
person nova | name: Carlos Vila Nova
person trovoada | name: Patrice Trovoada | short: Trovoada [weak]
person jesus | name: Jorge Bom Jesus
person santos-jose | name: José Eduardo dos Santos ; Jose Eduardo dos Santos | short: dos Santos [weak]
person obasanjo | name: Olusegun Obasanjo | short: Obasanjo [weak]
person yaradua | name: Umaru Yar'Adua ; Umaru Musa Yar'Adua | short: Yar'Adua [weak]
person osinbajo | name: Yemi Osinbajo | short: Osinbajo [weak]
person shettima | name: Kashim Shettima | short: Shettima [weak]
person rawlings | name: Jerry Rawlings
person kufuor | name: John Kufuor
person mills | name: John Atta Mills
person kerekou | name: Mathieu Kérékou ; Mathieu Kerekou
person yayi | name: Thomas Boni Yayi ; Boni Yayi ; Thomas Yayi Boni
person wadagni | name: Romuald Wadagni
person eyadema | name: Gnassingbé Eyadéma ; Gnassingbe Eyadema
person dogbe | name: Victoire Tomegah Dogbé ; Victoire Tomegah Dogbe | short: Dogbé [weak] ; Dogbe [weak]
person tove | name: Jean-Lucien Savi de Tové ; Jean-Lucien Savi de Tove
person kafando | name: Michel Kafando | short: Kafando [weak]
person kabore
  name: Roch Marc Christian Kaboré ; Roch Kabore ; Roch Marc Christian Kabore
  short: Kaboré [weak] ; Kabore [weak]
person damiba | name: Paul-Henri Sandaogo Damiba ; Paul-Henri Damiba | short: Damiba [weak]
person tambela | name: Apollinaire Kyélem de Tambèla
person ouedraogo | name: Rimtalba Jean Emmanuel Ouédraogo | short: Ouédraogo [weak] ; Ouedraogo [weak]
person konare | name: Alpha Oumar Konaré ; Alpha Oumar Konare
person toure | name: Amadou Toumani Touré ; Amadou Toumani Toure | short: Touré [weak] ; Toure [weak]
person traore-dioncounda | name: Dioncounda Traoré ; Dioncounda Traore | short: Traoré [weak] ; Traore [weak]
person ndaw | name: Bah Ndaw ; Bah N'Daw
person ouane | name: Moctar Ouane
person maiga | name: Choguel Kokalla Maïga ; Choguel Maiga | short: Maïga [weak] ; Maiga [weak]
person maiga-abdoulaye | name: Abdoulaye Maïga ; Abdoulaye Maiga | short: Maïga [weak] ; Maiga [weak]
person tandja | name: Mamadou Tandja | short: Tandja [weak]
person djibo | name: Salou Djibo
person rafini | name: Brigi Rafini | short: Rafini [weak]
person mahamadou | name: Ouhoumoudou Mahamadou
person zeine | name: Ali Lamine Zeine ; Ali Mahaman Lamine Zeine
person diouf | name: Abdou Diouf
person wade | name: Abdoulaye Wade
person sonko | name: Ousmane Sonko | short: Sonko [weak]
person weak-amadou | name: Amadou Ba [weak]
person dionne | name: Mohammed Dionne ; Mahammed Dionne
person gbagbo | name: Laurent Gbagbo | short: Gbagbo [weak]
person guei | name: Robert Guéï ; Robert Guei
person soro | name: Guillaume Soro | short: Soro [weak]
person coulibaly | name: Amadou Gon Coulibaly
person bakayoko | name: Hamed Bakayoko | short: Bakayoko [weak]
person achi | name: Patrick Achi
person mambe | name: Robert Beugré Mambé ; Robert Beugre Mambe
person conte-lansana | name: Lansana Conté ; Lansana Conte | short: Conté [weak] ; Conte [weak]
person camara | name: Moussa Dadis Camara | short: Camara [weak]
person konate | name: Sékouba Konaté ; Sekouba Konate
person beavogui | name: Mohamed Béavogui ; Mohamed Beavogui
person goumou | name: Bernard Goumou | short: Goumou [weak]
person bah | name: Amadou Oury Bah ; Bah Oury
person iala | name: Kumba Ialá ; Kumba Yala
person vieira | name: João Bernardo Vieira ; Joao Bernardo Vieira
person sanha | name: Malam Bacai Sanhá ; Malam Bacai Sanha
person vaz | name: José Mário Vaz ; Jose Mario Vaz
person nabiam | name: Nuno Gomes Nabiam ; Nuno Nabiam
person ntam | name: Horta N'Tam ; Horta Inta-A
person kabbah | name: Ahmad Tejan Kabbah
person koroma | name: Ernest Bai Koroma | short: Koroma [weak]
person taylor | name: Charles Taylor
person boakai | name: Joseph Boakai | short: Boakai [weak]
person pires | name: Pedro Pires | short: Pires [weak]
person fonseca | name: Jorge Carlos Fonseca
person neves | name: José Maria Neves ; Jose Maria Neves | short: Neves [weak]
person silva-ulisses | name: Ulisses Correia e Silva
person mbeki | name: Thabo Mbeki | short: Mbeki [weak]
person motlanthe | name: Kgalema Motlanthe
person tsvangirai | name: Morgan Tsvangirai | short: Tsvangirai [weak]
person chiluba | name: Frederick Chiluba
person mwanawasa | name: Levy Mwanawasa | short: Mwanawasa [weak]
person banda | name: Rupiah Banda | short: Banda [weak]
person sata | name: Michael Sata
person scott | name: Guy Scott
person muluzi | name: Bakili Muluzi
person mutharika | name: Bingu wa Mutharika | short: Mutharika [weak]
person banda-joyce | name: Joyce Banda | short: Banda [weak]
person mutharika-peter | name: Peter Mutharika | short: Mutharika [weak]
person chissano | name: Joaquim Chissano
person guebuza | name: Armando Guebuza | short: Guebuza [weak]
person chapo | name: Daniel Chapo | short: Chapo [weak]
person rosario | name: Carlos Agostinho do Rosário ; Carlos Agostinho do Rosario
person maleiane | name: Adriano Maleiane | short: Maleiane [weak]
person nujoma | name: Sam Nujoma
person pohamba | name: Hifikepunye Pohamba | short: Pohamba [weak]
person mbumba | name: Nangolo Mbumba | short: Mbumba [weak]
person nandindaitwah | name: Netumbo Nandi-Ndaitwah | short: Nandi-Ndaitwah [weak]
person kuugongelwaamadhila | name: Saara Kuugongelwa-Amadhila ; Saara Kuugongelwa
person mogae | name: Festus Mogae
person khama | name: Ian Khama ; Seretse Khama Ian Khama | short: Khama [weak]
person boko | name: Duma Boko
person letsie-iii | name: Letsie III ; King Letsie III
person mosisili | name: Pakalitha Mosisili | short: Mosisili [weak]
person thabane | name: Tom Thabane ; Thomas Thabane | short: Thabane [weak]
person majoro | name: Moeketsi Majoro | short: Majoro [weak]
person matekane | name: Sam Matekane | short: Matekane [weak]
person mswati-iii | name: Mswati III ; King Mswati III
person dlamini | name: Ambrose Dlamini | short: Dlamini [weak]
person dlamini-cleopas | name: Cleopas Dlamini | short: Dlamini [weak]
person dlamini-russell | name: Russell Dlamini | short: Dlamini [weak]
person ratsiraka | name: Didier Ratsiraka
person ravalomanana | name: Marc Ravalomanana | short: Ravalomanana [weak]
person rajaonarimampianina | name: Hery Rajaonarimampianina | short: Rajaonarimampianina [weak]
person ntsay | name: Christian Ntsay | short: Ntsay [weak]
person randrianirina | name: Michael Randrianirina | short: Randrianirina [weak]
person jugnauth-anerood | name: Anerood Jugnauth | short: Jugnauth [weak]
person berenger | name: Paul Bérenger ; Paul Berenger
person ramgoolam | name: Navin Ramgoolam | short: Ramgoolam [weak]
person roopun | name: Prithvirajsing Roopun | short: Roopun [weak]
person guribfakim | name: Ameenah Gurib-Fakim | short: Gurib-Fakim [weak]
person gokhool | name: Dharam Gokhool | short: Gokhool [weak]
person rene | name: France-Albert René ; France-Albert Rene
person weak-james | name: James Michel [weak] | short: Michel [weak]
person faure | name: Danny Faure | short: Faure [weak]
person ramkalawan | name: Wavel Ramkalawan | short: Ramkalawan [weak]
person herminie | name: Patrick Herminie | short: Herminie [weak]
person kumaratunga | name: Chandrika Kumaratunga
person gunawardena | name: Dinesh Gunawardena | short: Gunawardena [weak]
person amarasuriya | name: Harini Amarasuriya | short: Amarasuriya [weak]
person gayoom | name: Maumoon Abdul Gayoom
person nasheed | name: Mohamed Nasheed
person hassan-mohamed | name: Mohamed Waheed Hassan ; Mohammed Waheed Hassan
person gyanendra | name: King Gyanendra
person yadav | name: Ram Baran Yadav
person poudel | name: Ram Chandra Poudel ; Ram Chandra Paudel | short: Poudel [weak] ; Paudel [weak]
person koirala | name: Girija Prasad Koirala | short: Koirala [weak]
person koirala-sushil | name: Sushil Koirala | short: Koirala [weak]
person bhattarai | name: Baburam Bhattarai | short: Bhattarai [weak]
person karki | name: Sushila Karki | short: Karki [weak]
person wangchuck | name: Jigme Singye Wangchuck
person wangchuck-jigme | name: Jigme Khesar Namgyel Wangchuck
person tshering | name: Lotay Tshering | short: Tshering [weak]
person tobgay | name: Tshering Tobgay | short: Tobgay [weak]
person badawi | name: Abdullah Ahmad Badawi ; Abdullah Badawi | short: Badawi [weak]
person pahang | name: Abdullah of Pahang ; Al-Sultan Abdullah
person iskandar | name: Sultan Ibrahim Iskandar ; Ibrahim Iskandar of Johor
person kelantan | name: Muhammad V of Kelantan
person wahid | name: Abdurrahman Wahid
person sukarnoputri | name: Megawati Sukarnoputri | short: Sukarnoputri [weak]
person yudhoyono | name: Susilo Bambang Yudhoyono | short: Yudhoyono [weak]
person tong | name: Goh Chok Tong | short: Goh [weak]
person tan | name: Tony Tan ; Tony Tan Keng Yam
person nathan | name: S. R. Nathan ; S.R. Nathan
person estrada | name: Joseph Estrada
person arroyo | name: Gloria Macapagal Arroyo ; Gloria Arroyo | short: Arroyo [weak]
person adulyadej | name: Bhumibol Adulyadej ; King Bhumibol
person leekpai | name: Chuan Leekpai
person chulanont | name: Surayud Chulanont
person vejjajiva | name: Abhisit Vejjajiva | short: Vejjajiva [weak] | short: Abhisit [weak]
person charnvirakul | name: Anutin Charnvirakul | short: Charnvirakul [weak]
person luong | name: Tran Duc Luong ; Trần Đức Lương
person triet | name: Nguyen Minh Triet ; Nguyễn Minh Triết
person sang | name: Truong Tan Sang ; Trương Tấn Sang
person quang | name: Tran Dai Quang ; Trần Đại Quang
person thuong | name: Vo Van Thuong ; Võ Văn Thưởng
person cuong | name: Luong Cuong ; Lương Cường
person dung | name: Nguyen Tan Dung ; Nguyễn Tấn Dũng
person khai | name: Phan Van Khai ; Phan Văn Khải
person siphandon | name: Khamtai Siphandon
person sayasone | name: Choummaly Sayasone
person vorachith | name: Bounnhang Vorachith | short: Vorachith [weak]
person viphavanh | name: Phankham Viphavanh ; Phankham Viphavan | short: Viphavanh [weak] ; Viphavan [weak]
person siphandone | name: Sonexay Siphandone | short: Siphandone [weak]
person thammavong | name: Thongsing Thammavong | short: Thammavong [weak]
person sihanouk | name: Norodom Sihanouk
person shwe | name: Than Shwe
person kyaw | name: Htin Kyaw
person myint | name: Win Myint
person swe | name: Myint Swe
person gusmao | name: Xanana Gusmão ; Xanana Gusmao | short: Gusmão [weak] ; Gusmao [weak]
person ruak | name: Taur Matan Ruak
person guterres-francisco | name: Francisco Guterres | short: Lu-Olo [weak] ; Lu Olo [weak]
person alkatiri | name: Mari Alkatiri | short: Alkatiri [weak]
person howard | name: John Howard
person rudd | name: Kevin Rudd
person gillard | name: Julia Gillard | short: Gillard [weak]
person clark | name: Helen Clark
person weak-bill | name: Bill English [weak]
person hipkins | name: Chris Hipkins | short: Hipkins [weak]
person morauta | name: Mekere Morauta
person somare | name: Michael Somare | short: Somare [weak]
person oneill | name: Peter O'Neill | short: O'Neill [weak]
person qarase | name: Laisenia Qarase
person rabuka | name: Sitiveni Rabuka | short: Rabuka [weak]
person konrote | name: Jioji Konrote ; George Konrote | short: Konrote [weak]
person katonivere | name: Wiliame Katonivere | short: Katonivere [weak]
person lalabalavu | name: Naiqama Lalabalavu | short: Lalabalavu [weak]
person nailatikau | name: Epeli Nailatikau | short: Nailatikau [weak]
person lilo | name: Gordon Darcy Lilo
person houenipwela | name: Rick Houenipwela ; Rick Hou
person manele | name: Jeremiah Manele | short: Manele [weak]
person vohor | name: Serge Vohor
person natapei | name: Edward Natapei
person kilman | name: Sato Kilman | short: Kilman [weak]
person salwai | name: Charlot Salwai | short: Salwai [weak]
person loughman | name: Bob Loughman | short: Loughman [weak]
person kalsakau | name: Ishmael Kalsakau | short: Kalsakau [weak]
person napat | name: Jotham Napat | short: Napat [weak]
person vurobaravu | name: Nikenike Vurobaravu | short: Vurobaravu [weak]
person moses | name: Tallis Obed Moses
person malielegaoi | name: Tuilaepa Sailele Malielegaoi ; Tuilaepa Malielegaoi | short: Malielegaoi [weak]
person schmidt | name: La'aulialemalietoa Leuatea Schmidt ; Laaulialemalietoa Leuatea Schmidt
person sualauvi-ii | name: Va'aletoa Sualauvi II ; Tuimalealiifano Va'aletoa Sualauvi II
person tupou-vi | name: Tupou VI ; King Tupou VI
person tupou-v | name: George Tupou V
person pohiva | name: ʻAkilisi Pohiva ; Akilisi Pohiva | short: Pohiva [weak]
person sovaleni | name: Siaosi Sovaleni ; Hu'akavameiliku
person eke | name: Aisake Eke ; ʻAisake Valu Eke
person tong-anote | name: Anote Tong | short: Tong [weak]
person maamau | name: Taneti Maamau | short: Maamau [weak]
person sopoaga | name: Enele Sopoaga | short: Sopoaga [weak]
person natano | name: Kausea Natano | short: Natano [weak]
person teo | name: Feleti Teo
person waqa | name: Baron Waqa
person aingimea | name: Lionel Aingimea | short: Aingimea [weak]
person kun | name: Russ Kun ; Russ J Kun
person adeang | name: David Adeang | short: Adeang [weak]
person remengesau | name: Tommy Remengesau | short: Remengesau [weak]
person toribiong | name: Johnson Toribiong | short: Toribiong [weak]
person whipps | name: Surangel Whipps ; Surangel Whipps Jr | short: Whipps [weak]
person christian | name: Peter M. Christian ; Peter Christian [weak]
person panuelo | name: David Panuelo ; David W. Panuelo | short: Panuelo [weak]
person simina | name: Wesley Simina ; Wesley W. Simina | short: Simina [weak]
person mori-manny | name: Manny Mori ; Emanuel Mori
person note | name: Kessai Note
person heine | name: Hilda Heine | short: Heine [weak]
person kabua | name: David Kabua | short: Kabua [weak]
person loeak | name: Christopher Loeak | short: Loeak [weak]
person cardoso | name: Fernando Henrique Cardoso
person rua | name: Fernando de la Rúa ; Fernando de la Rua
person duhalde | name: Eduardo Duhalde
person kirchner-nestor | name: Néstor Kirchner ; Nestor Kirchner | short: Kirchner [weak]
person lagos | name: Ricardo Lagos
person kast | name: José Antonio Kast ; Jose Antonio Kast
person rodriguez | name: Delcy Rodríguez ; Delcy Rodriguez
person pastrana | name: Andrés Pastrana ; Andres Pastrana
person uribe | name: Álvaro Uribe ; Alvaro Uribe | short: Uribe [weak]
person banzer | name: Hugo Banzer
person quiroga | name: Jorge Quiroga | short: Quiroga [weak]
person lozada | name: Gonzalo Sánchez de Lozada ; Gonzalo Sanchez de Lozada
person mesa | name: Carlos Mesa
person anez | name: Jeanine Áñez ; Jeanine Anez
person paz | name: Rodrigo Paz ; Rodrigo Paz Pereira | short: Paz [weak]
person noboa-gustavo | name: Gustavo Noboa | short: Noboa [weak]
person gutierrez | name: Lucio Gutiérrez ; Lucio Gutierrez
person palacio | name: Alfredo Palacio
person moreno | name: Lenín Moreno ; Lenin Moreno | short: Moreno [weak]
person fujimori | name: Alberto Fujimori
person toledo | name: Alejandro Toledo
person garcia | name: Alan García ; Alan Garcia
person kuczynski | name: Pedro Pablo Kuczynski | short: Kuczynski [weak]
person vizcarra | name: Martín Vizcarra ; Martin Vizcarra | short: Vizcarra [weak]
person sagasti | name: Francisco Sagasti | short: Sagasti [weak]
person jeri | name: José Jerí ; Jose Jeri
person duarte | name: Nicanor Duarte ; Nicanor Duarte Frutos
person lugo | name: Fernando Lugo
person franco | name: Federico Franco
person cartes | name: Horacio Cartes | short: Cartes [weak]
person pena-santiago | name: Santiago Peña ; Santiago Pena
person batlle | name: Jorge Batlle
person vazquez | name: Tabaré Vázquez ; Tabare Vazquez
person orsi | name: Yamandú Orsi ; Yamandu Orsi
person jagdeo | name: Bharrat Jagdeo
person ramotar | name: Donald Ramotar | short: Ramotar [weak]
person weak-david | name: David Granger [weak] ; David A. Granger
person weak-mark | name: Mark Phillips [weak]
person venetiaan | name: Ronald Venetiaan
person bouterse | name: Dési Bouterse ; Desi Bouterse | short: Bouterse [weak]
person geerlingssimons | name: Jennifer Geerlings-Simons ; Jennifer Simons
person moscoso | name: Mireya Moscoso
person torrijos | name: Martín Torrijos ; Martin Torrijos
person martinelli | name: Ricardo Martinelli | short: Martinelli [weak]
person varela | name: Juan Carlos Varela | short: Varela [weak]
person cortizo | name: Laurentino Cortizo | short: Cortizo [weak]
person rodriguez-miguel | name: Miguel Ángel Rodríguez ; Miguel Angel Rodriguez
person arias | name: Óscar Arias ; Oscar Arias
person chinchilla | name: Laura Chinchilla | short: Chinchilla [weak]
person solis | name: Luis Guillermo Solís ; Luis Guillermo Solis
person alvarado | name: Carlos Alvarado ; Carlos Alvarado Quesada
person chaves | name: Rodrigo Chaves ; Rodrigo Chaves Robles
person delgado | name: Laura Fernández Delgado ; Laura Fernandez Delgado
person aleman | name: Arnoldo Alemán ; Arnoldo Aleman
person bolanos | name: Enrique Bolaños ; Enrique Bolanos
person murillo | name: Rosario Murillo
person flores | name: Francisco Flores | short: Flores [weak]
person saca | name: Antonio Saca ; Elías Antonio Saca
person funes | name: Mauricio Funes | short: Funes [weak]
person ceren | name: Salvador Sánchez Cerén ; Salvador Sanchez Ceren
person maduro-ricardo | name: Ricardo Maduro
person zelaya | name: Manuel Zelaya | short: Zelaya [weak]
person lobo | name: Porfirio Lobo ; Porfirio Lobo Sosa
person hernandez | name: Juan Orlando Hernández ; Juan Orlando Hernandez
person asfura | name: Nasry Asfura
person portillo | name: Alfonso Portillo
person berger | name: Óscar Berger ; Oscar Berger
person colom | name: Álvaro Colom ; Alvaro Colom | short: Colom [weak]
person molina | name: Otto Pérez Molina ; Otto Perez Molina
person morales-jimmy | name: Jimmy Morales | short: Morales [weak]
person giammattei | name: Alejandro Giammattei | short: Giammattei [weak]
person arevalo | name: Bernardo Arévalo ; Bernardo Arevalo | short: Arévalo [weak] ; Arevalo [weak]
person musa | name: Said Musa
person barrow-dean | name: Dean Barrow | short: Barrow [weak]
person briceno
  name: Johnny Briceño ; John Briceño ; Johnny Briceno ; John Briceno
  short: Briceño [weak] ; Briceno [weak]
person patterson | name: P. J. Patterson ; P.J. Patterson
person simpsonmiller | name: Portia Simpson-Miller
person golding | name: Bruce Golding
person panday | name: Basdeo Panday
person manning | name: Patrick Manning
person persadbissessar | name: Kamla Persad-Bissessar | short: Persad-Bissessar [weak]
person weekes | name: Paula-Mae Weekes | short: Weekes [weak]
person kangaloo | name: Christine Kangaloo | short: Kangaloo [weak]
person weak-stuart | name: Stuart Young [weak]
person arthur | name: Owen Arthur
person stuart | name: Freundel Stuart
person mottley | name: Mia Mottley ; Mia Amor Mottley | short: Mottley [weak]
person mason | name: Sandra Mason | short: Mason [weak]
person ingraham | name: Hubert Ingraham | short: Ingraham [weak]
person christie | name: Perry Christie
person minnis | name: Hubert Minnis | short: Minnis [weak]
person weak-philip | name: Philip Davis [weak] ; Philip Brave Davis
person skerrit | name: Roosevelt Skerrit | short: Skerrit [weak]
person savarin | name: Charles Savarin | short: Savarin [weak]
person burton | name: Sylvanie Burton
person anthony | name: Kenny Anthony
person chastanet | name: Allen Chastanet | short: Chastanet [weak]
person pierre | name: Philip J. Pierre ; Philip Pierre
person gonsalves | name: Ralph Gonsalves | short: Gonsalves [weak]
person friday | name: Godwin Friday
person weak-keith | name: Keith Mitchell [weak] | short: Mitchell [weak]
person thomas | name: Tillman Thomas
person mitchell | name: Dickon Mitchell | short: Mitchell [weak]
person bird | name: Lester Bird
person spencer | name: Baldwin Spencer
person browne | name: Gaston Browne | short: Browne [weak]
person douglas | name: Denzil Douglas | short: Douglas [weak]
person harris-timothy | name: Timothy Harris | short: Harris [weak]
person drew | name: Terrance Drew
person mejia | name: Hipólito Mejía ; Hipolito Mejia
person fernandez-leonel | name: Leonel Fernández ; Leonel Fernandez | short: Fernandez [weak] ; Fernández [weak]
person medina | name: Danilo Medina
person aristide | name: Jean-Bertrand Aristide | short: Aristide [weak]
person preval | name: René Préval ; Rene Preval | short: Préval [weak] ; Preval [weak]
person martelly | name: Michel Martelly | short: Martelly [weak]
person privert | name: Jocelerme Privert | short: Privert [weak]
person conille | name: Garry Conille | short: Conille [weak]
person filsaime | name: Alix Didier Fils-Aimé ; Alix Didier Fils-Aime
person joseph | name: Claude Joseph
person cuellar | name: Javier Pérez de Cuéllar ; Javier Perez de Cuellar
person boutrosghali | name: Boutros Boutros-Ghali ; Boutros-Ghali
person mohammed | name: Amina Mohammed ; Amina J. Mohammed
person eliasson | name: Jan Eliasson | short: Eliasson [weak]
person migiro | name: Asha-Rose Migiro
person moussa-amr | name: Amr Moussa ; Amr Musa
person abdelmeguid | name: Esmat Abdel-Meguid ; Ahmed Asmat Abdel-Meguid
person alattiyah | name: Abdulrahman al-Attiyah ; Abdul Rahman bin Hamad Al-Attiyah
person alhujailan | name: Jameel al-Hujailan ; Jamil al-Hujaylan
person belkeziz | name: Abdelouahed Belkeziz
person ihsanoglu | name: Ekmeleddin Ihsanoglu ; Ekmeleddin İhsanoğlu
person deguang | name: Zhang Deguang
person nurgaliyev | name: Bolat Nurgaliyev | short: Nurgaliyev [weak]
person imanaliev | name: Muratbek Imanaliev | short: Imanaliev [weak]
person mezentsev | name: Dmitry Mezentsev
person weak-george | name: George Robertson [weak] ; Lord Robertson
person scheffer | name: Jaap de Hoop Scheffer
person solana | name: Javier Solana | short: Solana [weak]
person rato | name: Rodrigo Rato ; Rodrigo de Rato
person strausskahn | name: Dominique Strauss-Kahn
person wolfensohn | name: James Wolfensohn | short: Wolfensohn [weak]
person wolfowitz | name: Paul Wolfowitz | short: Wolfowitz [weak]
person zoellick | name: Robert Zoellick | short: Zoellick [weak]
person brundtland | name: Gro Harlem Brundtland
person jongwook | name: Lee Jong-wook
person weak-mike | name: Mike Moore [weak]
person panitchpakdi | name: Supachai Panitchpakdi
person lamy | name: Pascal Lamy
person essy | name: Amara Essy
person ping | name: Jean Ping
person youssouf | name: Mahmoud Ali Youssouf ; Mahamoud Ali Youssouf
person elbaradei
  name: Mohamed ElBaradei ; Mohammed ElBaradei ; Mohamed El Baradei
  short: ElBaradei [weak] ; Baradei [weak]
person elenany | name: Khaled el-Enany ; Khaled El-Enany
person matsuura | name: Koichiro Matsuura ; Koïchiro Matsuura
person weak-mary | name: Mary Robinson [weak]
person arbour | name: Louise Arbour | short: Arbour [weak]
person lubbers | name: Ruud Lubbers | short: Lubbers [weak]
person ogata | name: Sadako Ogata
person bordyuzha | name: Nikolai Bordyuzha | short: Bordyuzha [weak]
person zas | name: Stanislav Zas
person akinci | name: Halil Akıncı ; Halil Akinci
person hasanov | name: Ramil Hasanov
person amreyev | name: Baghdad Amreyev | short: Amreyev [weak]
person pitsuwan | name: Surin Pitsuwan | short: Pitsuwan [weak]
person yong | name: Ong Keng Yong
person jianwei | name: Gong Jianwei
person jiayi | name: Zou Jiayi
person albright | name: Madeleine Albright
person powell | name: Colin Powell
person cook | name: Robin Cook
person straw | name: Jack Straw
person beckett | name: Margaret Beckett
person miliband | name: David Miliband
person cooper | name: Yvette Cooper
person vedrine | name: Hubert Védrine ; Hubert Vedrine
person dousteblazy | name: Philippe Douste-Blazy
person kouchner | name: Bernard Kouchner
person alliotmarie | name: Michèle Alliot-Marie ; Michele Alliot-Marie
person juppe | name: Alain Juppé ; Alain Juppe | short: Juppé [weak] ; Juppe [weak]
person fischer-joschka | name: Joschka Fischer
person westerwelle | name: Guido Westerwelle
person frattini | name: Franco Frattini
person dalema | name: Massimo D'Alema
person alfano | name: Angelino Alfano | short: Alfano [weak]
person milanesi | name: Enzo Moavero Milanesi
person maio | name: Luigi Di Maio
person bonino | name: Emma Bonino | short: Bonino [weak]
person moratinos | name: Miguel Ángel Moratinos ; Miguel Angel Moratinos | short: Moratinos [weak]
person dastis | name: Alfonso Dastis | short: Dastis [weak]
person laya | name: Arancha González Laya ; Arancha Gonzalez Laya
person ivanov-igor | name: Igor Ivanov
person jiaxuan | name: Tang Jiaxuan
person zhaoxing | name: Li Zhaoxing
person kono | name: Taro Kono
person motegi | name: Toshimitsu Motegi | short: Motegi [weak]
person kamikawa | name: Yoko Kamikawa | short: Kamikawa [weak]
person iwaya | name: Takeshi Iwaya
person byungse | name: Yun Byung-se
person kyungwha | name: Kang Kyung-wha
person euiyong | name: Chung Eui-yong
person jin | name: Park Jin
person taeyul | name: Cho Tae-yul
person hyun | name: Cho Hyun
person suyong | name: Ri Su-yong
person yongho | name: Ri Yong-ho
person sonhui | name: Choe Son-hui ; Choe Son Hui
person singh-jaswant | name: Jaswant Singh
person singh-natwar | name: Natwar Singh
person krishna | name: S. M. Krishna ; S.M. Krishna
person khurshid | name: Salman Khurshid
person kasuri | name: Khurshid Mahmud Kasuri ; Khurshid Kasuri
person khar | name: Hina Rabbani Khar
person asif | name: Khawaja Asif ; Khawaja Muhammad Asif
person spanta | name: Rangin Dadfar Spanta
person rassoul | name: Zalmai Rassoul | short: Rassoul [weak]
person rabbani | name: Salahuddin Rabbani | short: Rabbani [weak]
person atmar | name: Hanif Atmar ; Mohammad Haneef Atmar | short: Atmar [weak]
person kharazi | name: Kamal Kharazi ; Kamal Kharrazi | short: Kharazi [weak] ; Kharrazi [weak]
person mottaki | name: Manouchehr Mottaki | short: Mottaki [weak]
person cem | name: İsmail Cem ; Ismail Cem
person babacan | name: Ali Babacan | short: Babacan [weak]
person benami | name: Shlomo Ben-Ami
person shalom | name: Silvan Shalom
person ashkenazi | name: Gabi Ashkenazi | short: Ashkenazi [weak]
person shaath | name: Nabil Shaath
person alqudwa | name: Nasser al-Qudwa ; Nasser al-Kidwa | short: al-Qudwa [weak] ; al-Kidwa [weak]
person maher | name: Ahmed Maher [weak]
person orabi | name: Mohamed Orabi
person amr | name: Mohamed Kamel Amr
person ismail | name: Mustafa Osman Ismail
person akol | name: Lam Akol
person alor | name: Deng Alor
person karti | name: Ali Karti ; Ali Ahmed Karti | short: Karti [weak]
person ahmed-aldirdiri | name: Al-Dirdiri Mohamed Ahmed
person abdalla | name: Asma Mohamed Abdalla
person eldin | name: Omer Gamar Eldin
person almahdi | name: Mariam al-Sadiq al-Mahdi ; Mariam al-Mahdi
person ali-ali | name: Ali al-Sadiq Ali
person ali-hussein | name: Hussein Awad Ali
person alsharif | name: Ali Youssef al-Sharif ; Ali Youssef [weak]
person salem | name: Mohieddin Salem
person shalgham | name: Abdel Rahman Shalgham ; Abdurrahman Shalgham | short: Shalgham [weak]
person koussa | name: Moussa Koussa ; Musa Kusa | short: Koussa [weak]
person khayal | name: Ashour Bin Khayal
person abdelaziz | name: Mohamed Abdelaziz [weak]
person siala | name: Mohamed Siala ; Mohamed Taha Siala | short: Siala [weak]
person albaour | name: Taher al-Baour
person yahia | name: Habib Ben Yahia
person abdallah | name: Abdelwahab Abdallah
person morjane | name: Kamel Morjane | short: Morjane [weak]
person abdessalem | name: Rafik Abdessalem
person hamdi | name: Mongi Hamdi
person jhinaoui | name: Khemaies Jhinaoui | short: Jhinaoui [weak]
person erray | name: Noureddine Erray
person ammar | name: Nabil Ammar | short: Ammar [weak]
person medelci | name: Mourad Medelci | short: Medelci [weak]
person bedjaoui | name: Mohammed Bedjaoui
person messahel | name: Abdelkader Messahel | short: Messahel [weak]
person boukadoum | name: Sabri Boukadoum | short: Boukadoum [weak]
person benaissa | name: Mohamed Benaissa
person fihri | name: Taieb Fassi Fihri
person merzoug | name: Mohamed Salem Ould Merzoug
person bih | name: Isselkou Ould Ahmed Izid Bih
person muasher | name: Marwan Muasher ; Marwan al-Muasher
person khatib-abdul | name: Abdul Ilah Khatib ; Abdelilah al-Khatib
person albashir-salaheddin | name: Salaheddin al-Bashir
person hammoud | name: Mahmoud Hammoud
person salloukh | name: Fawzi Salloukh | short: Salloukh [weak]
person alshami | name: Ali al-Shami
person mansour | name: Adnan Mansour
person hitti | name: Nassif Hitti
person wehbe | name: Charbel Wehbe
person habib | name: Abdallah Bou Habib ; Abdallah Bouhabib | short: Habib [weak] ; Bouhabib [weak]
person rajji | name: Youssef Rajji ; Joe Rajji
person alsharaa | name: Farouk al-Sharaa ; Farouq al-Shara
person sabbagh | name: Bassam Sabbagh ; Bassam al-Sabbagh
person alhakim | name: Mohamed Ali Alhakim ; Mohammed Ali al-Hakim
person alsabah-ahmad | name: Ahmad Nasser Al-Mohammad Al-Sabah
person alsabah-salem | name: Salem Abdullah Al-Jaber Al-Sabah
person khalifa | name: Mohammed bin Mubarak Al Khalifa
person nuaimi | name: Rashid Abdullah Al Nuaimi
person alqirbi | name: Abu Bakr al-Qirbi | short: al-Qirbi [weak]
person alsallal | name: Jamal al-Sallal
person alsaidi | name: Abdullah al-Saidi
person alyamani | name: Khaled al-Yamani ; Khaled Alyemany | short: al-Yamani [weak] ; Alyemany [weak]
person alhadhrami | name: Mohammed al-Hadhrami | short: al-Hadhrami [weak]
person fiqi | name: Ahmed Moalim Fiqi
person ali-abdisalam | name: Abdisalam Abdi Ali
person awad | name: Ahmed Isse Awad
person tarasyuk | name: Borys Tarasyuk
person prystaiko | name: Vadym Prystaiko | short: Prystaiko [weak]
person kozhara | name: Leonid Kozhara | short: Kozhara [weak]
person tazhin | name: Marat Tazhin
person saudabayev | name: Kanat Saudabayev | short: Saudabayev [weak]
person kazykhanov | name: Yerzhan Kazykhanov | short: Kazykhanov [weak]
person abdrakhmanov | name: Kairat Abdrakhmanov | short: Abdrakhmanov [weak]
person atamkulov | name: Beibut Atamkulov | short: Atamkulov [weak]
person kosherbayev | name: Yermek Kosherbayev | short: Kosherbayev [weak]
person safoyev | name: Sodiq Safoyev ; Sadyk Safayev
person ganiyev | name: Elyor Ganiyev
person kazakbaev | name: Ruslan Kazakbaev ; Ruslan Kazakbayev | short: Kazakbaev [weak] ; Kazakbayev [weak]
person abdyldaev | name: Erlan Abdyldaev ; Erlan Abdyldayev | short: Abdyldaev [weak] ; Abdyldayev [weak]
person aidarbekov | name: Chingiz Aidarbekov | short: Aidarbekov [weak]
person zarifi | name: Khamrokhon Zarifi ; Hamrokhon Zarifi
person aslov | name: Sirojiddin Aslov ; Sirodjidin Aslov | short: Aslov [weak]
person nazarov | name: Talbak Nazarov
person oskanian | name: Vartan Oskanian | short: Oskanian [weak]
person nalbandian | name: Edward Nalbandian ; Eduard Nalbandyan | short: Nalbandian [weak] ; Nalbandyan [weak]
person mnatsakanyan | name: Zohrab Mnatsakanyan | short: Mnatsakanyan [weak]
person aivazian | name: Ara Aivazian ; Ara Ayvazyan
person janelidze | name: Mikheil Janelidze | short: Janelidze [weak]
person zalkaliani | name: David Zalkaliani | short: Zalkaliani [weak]
person darchiashvili | name: Ilia Darchiashvili | short: Darchiashvili [weak]
person bochorishvili
  name: Maka Bochorishvili ; Maka Botchorishvili
  short: Bochorishvili [weak] ; Botchorishvili [weak]
person aleinik | name: Sergei Aleinik | short: Aleinik [weak]
person ryzhenkov | name: Maxim Ryzhenkov | short: Ryzhenkov [weak]
person waszczykowski | name: Witold Waszczykowski | short: Waszczykowski [weak]
person czaputowicz | name: Jacek Czaputowicz | short: Czaputowicz [weak]
person rau-zbigniew | name: Zbigniew Rau
person bildt | name: Carl Bildt
person lindh | name: Anna Lindh
person stenergard | name: Maria Malmer Stenergard | short: Stenergard [weak]
person brende | name: Børge Brende ; Borge Brende | short: Brende [weak]
person blok | name: Stef Blok
person kaag | name: Sigrid Kaag
person slot | name: Hanke Bruins Slot
person veldkamp | name: Caspar Veldkamp | short: Veldkamp [weak]
person kneissl | name: Karin Kneissl | short: Kneissl [weak]
person meinlreisinger | name: Beate Meinl-Reisinger | short: Meinl-Reisinger [weak]
person baird | name: John Baird
person dion | name: Stéphane Dion ; Stephane Dion
person freeland | name: Chrystia Freeland | short: Freeland [weak]
person champagne | name: François-Philippe Champagne ; Francois-Philippe Champagne | short: Champagne [weak]
person garneau | name: Marc Garneau | short: Garneau [weak]
person joly | name: Mélanie Joly ; Melanie Joly
person anand | name: Anita Anand | short: Anand [weak]
person amorim | name: Celso Amorim | short: Amorim [weak]
person patriota | name: Antonio Patriota | short: Patriota [weak]
person vieira-mauro | name: Mauro Vieira | short: Vieira [weak]
person araujo | name: Ernesto Araújo ; Ernesto Araujo | short: Araújo [weak] ; Araujo [weak]
person franca | name: Carlos França ; Carlos Franca
person ebrard | name: Marcelo Ebrard | short: Ebrard [weak]
person barcena | name: Alicia Bárcena ; Alicia Barcena | short: Bárcena [weak] ; Barcena [weak]
person fuente | name: Juan Ramón de la Fuente ; Juan Ramon de la Fuente
person faurie | name: Jorge Faurie | short: Faurie [weak]
person cafiero | name: Santiago Cafiero | short: Cafiero [weak]
person mondino | name: Diana Mondino | short: Mondino [weak]
person werthein | name: Gerardo Werthein | short: Werthein [weak]
person nkoanamashabane | name: Maite Nkoana-Mashabane
person sisulu | name: Lindiwe Sisulu | short: Sisulu [weak]
person pandor | name: Naledi Pandor | short: Pandor [weak]
person lamola | name: Ronald Lamola | short: Lamola [weak]
person mesfin | name: Seyoum Mesfin
person gebeyehu | name: Workneh Gebeyehu | short: Gebeyehu [weak]
person andargachew | name: Gedu Andargachew
person mekonnen | name: Demeke Mekonnen | short: Mekonnen [weak]
person mudavadi | name: Musalia Mudavadi | short: Mudavadi [weak]
person wirajuda | name: Hassan Wirajuda
person natalegawa | name: Marty Natalegawa | short: Natalegawa [weak]
person sugiono | name: Sugiono
person downer | name: Alexander Downer
person carr | name: Bob Carr
person payne | name: Marise Payne | short: Payne [weak]
person arreaza | name: Jorge Arreaza | short: Arreaza [weak]
person gil | name: Yván Gil ; Yvan Gil
person minh | name: Pham Binh Minh
person guliyev | name: Vilayat Guliyev
person bakoyannis | name: Dora Bakoyannis | short: Bakoyannis [weak]

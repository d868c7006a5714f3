# Persons in English: full names, and surnames alone; those that are also common words or first names are weak.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

person king-abdullah-saud | name: King Abdullah bin Abdulaziz ; Abdullah bin Abdulaziz
person salman | name: King Salman ; Salman bin Abdulaziz ; King Salman bin Abdulaziz ; Salman bin Abdulaziz Al Saud
person muqrin | name: Muqrin bin Abdulaziz
person nayef | name: Mohammed bin Nayef ; Muhammad bin Nayef ; Mohammed bin Naif
person mbs | name: Mohammed bin Salman ; Muhammad bin Salman ; Mohammad bin Salman ; MBS
person jubeir
  name: Adel al-Jubeir ; Adel Al-Jubeir ; Adel bin Ahmed Al-Jubeir
  short: al-Jubeir ; Al-Jubeir ; Jubeir
person saud-faisal | name: Saud al-Faisal ; Prince Saud al-Faisal
person faisal-farhan | name: Faisal bin Farhan ; Prince Faisal bin Farhan
person assaf | name: Ibrahim al-Assaf
person naimi | name: Ali al-Naimi | short: al-Naimi
person falih | name: Khalid al-Falih | short: al-Falih
person abdulaziz-salman | name: Abdulaziz bin Salman
person khalid-salman | name: Khalid bin Salman
person muteb | name: Mutaib bin Abdullah ; Miteb bin Abdullah
person abdulaziz-saud | name: Abdulaziz bin Saud
person asiri | name: Ahmed al-Asiri ; Ahmed Asiri
person rabeeah | name: Abdullah al-Rabeeah
person muallimi | name: Abdallah al-Mouallimi
person turaifi | name: Adel al-Turaifi
person jadaan | name: Mohammed al-Jadaan | short: al-Jadaan
person khalifa-zayed | name: Khalifa bin Zayed ; Khalifa bin Zayed Al Nahyan
person mbz
  name: Mohamed bin Zayed ; Mohammed bin Zayed ; Mohamed bin Zayed Al Nahyan ; Mohammed bin Zayed Al Nahyan
  name: Sheikh Mohamed bin Zayed ; MBZ
person mbr | name: Mohammed bin Rashid ; Mohammed bin Rashid Al Maktoum
person abz | name: Abdullah bin Zayed ; Abdullah bin Zayed Al Nahyan
person gargash | name: Anwar Gargash | short: Gargash
person tamim
  name: Tamim bin Hamad ; Tamim bin Hamad Al Thani ; Sheikh Tamim ; Sheikh Tamim bin Hamad Al Thani
  short: Tamim [weak]
person attiyah | name: Khalid al-Attiyah ; Khalid bin Mohammad Al-Attiyah | short: al-Attiyah
person mbar | name: Mohammed bin Abdulrahman Al Thani ; Mohammed bin Abdulrahman bin Jassim Al-Thani
person sabah-ahmad | name: Sabah al-Ahmad al-Sabah ; Sabah Al-Ahmad Al-Jaber Al-Sabah ; Sheikh Sabah
person nawaf | name: Nawaf al-Ahmad al-Sabah ; Nawaf Al-Ahmad Al-Jaber Al-Sabah
person mishal | name: Mishal al-Ahmad al-Sabah ; Meshal Al-Ahmad Al-Jaber Al-Sabah
person sabah-khalid | name: Sabah al-Khalid al-Sabah ; Sabah Al-Khalid Al-Hamad Al-Sabah
person jaber-mubarak | name: Jaber al-Mubarak al-Sabah
person hamad-isa | name: Hamad bin Isa Al Khalifa ; King Hamad ; King Hamad bin Isa Al Khalifa
person salman-hamad | name: Salman bin Hamad Al Khalifa
person khalifa-salman | name: Khalifa bin Salman Al Khalifa
person khalid-ahmed | name: Khalid bin Ahmed Al Khalifa
person zayani-fm | name: Abdullatif al-Zayani ; Abdullatif Al Zayani ; Abdul Latif al-Zayani ; Abdullatif bin Rashid Al-Zayani ; Abdullatif bin Rashid Al Zayani | short: al-Zayani
person qaboos | name: Sultan Qaboos ; Qaboos bin Said ; Qaboos bin Said Al Said
person haitham | name: Haitham bin Tariq ; Haitham bin Tarik ; Sultan Haitham ; Haitham bin Tariq Al Said
person bin-alawi | name: Yusuf bin Alawi ; Yousef bin Alawi
person busaidi | name: Badr Albusaidi ; Badr al-Busaidi
person hadi
  name: Abd-Rabbu Mansour Hadi ; Abdrabbuh Mansour Hadi ; Abed Rabbo Mansour Hadi ; Abd Rabbo Mansour Hadi
  name: Mansour Hadi
  short: Hadi [weak]
person bahah | name: Khaled Bahah ; Khaled Bahhah | short: Bahah
person bin-daghr | name: Ahmed Obeid bin Daghr ; Ahmed bin Daghr | short: bin Daghr [weak] ; bin Dagher [weak]
person maeen | name: Maeen Abdulmalik ; Maeen Abdulmalik Saeed
person alimi | name: Rashad al-Alimi | short: al-Alimi
person yaseen | name: Riyadh Yaseen ; Riad Yassin
person mikhlafi | name: Abdulmalik al-Mekhlafi
person maqdashi | name: Mohammed al-Maqdashi
person abdulmalik-houthi | name: Abdulmalik al-Houthi ; Abdel-Malek al-Houthi ; Abdul-Malik al-Houthi
person saddam | name: Saddam Hussein | short: Saddam
person maliki | name: Nouri al-Maliki ; Nuri al-Maliki | short: al-Maliki
person abadi | name: Haider al-Abadi ; Haidar al-Abadi | short: al-Abadi ; Abadi
person abdul-mahdi | name: Adel Abdul Mahdi ; Adil Abdul-Mahdi | short: Abdul Mahdi [weak] ; Abdul-Mahdi [weak]
person kadhimi | name: Mustafa al-Kadhimi ; Mustafa Al-Kadhimi | short: al-Kadhimi
person sudani | name: Mohammed Shia al-Sudani ; Mohammed Shia' al-Sudani | short: al-Sudani [weak]
person masum | name: Fuad Masum ; Fouad Massoum | short: Masum [weak]
person barham | name: Barham Salih ; Barham Saleh | short: Salih [weak]
person rashid-iraq | name: Abdul Latif Rashid | short: Rashid [weak]
person talabani | name: Jalal Talabani | short: Talabani
person jaafari | name: Ibrahim al-Jaafari | short: al-Jaafari [weak]
person zebari | name: Hoshyar Zebari | short: Zebari
person fuad-hussein | name: Fuad Hussein
person obaidi | name: Khaled al-Obaidi
person sistani | name: Ali al-Sistani | short: al-Sistani ; Sistani
person sadr | name: Moqtada al-Sadr ; Muqtada al-Sadr | short: al-Sadr ; Sadr
person barzani | name: Massoud Barzani ; Masoud Barzani | short: Barzani
person nechirvan | name: Nechirvan Barzani
person assad | name: Bashar al-Assad ; Bashar Assad ; Bashar al Assad | short: Assad ; al-Assad
person muallem | name: Walid al-Muallem ; Walid al-Moallem ; Walid Muallem | short: al-Moallem ; al-Muallem
person mekdad | name: Faisal Mekdad ; Faisal Miqdad | short: Mekdad
person sharaa | name: Ahmed al-Sharaa ; Abu Mohammed al-Golani ; Abu Mohammad al-Julani | short: al-Sharaa ; al-Golani
person shaibani | name: Asaad al-Shaibani ; Asaad Hassan al-Shibani | short: al-Shaibani ; al-Shibani
person jaafari-syr | name: Bashar Jaafari ; Bashar al-Jaafari
person khoja | name: Khaled Khoja
person khatib | name: Moaz al-Khatib
person abdullah2 | name: King Abdullah II ; Abdullah II ; Abdullah II of Jordan ; King Abdullah [weak]
person nsour | name: Abdullah Ensour | short: Ensour
person razzaz | name: Omar al-Razzaz | short: al-Razzaz
person khasawneh | name: Bisher al-Khasawneh ; Bisher Khasawneh | short: al-Khasawneh [weak] ; Khasawneh [weak]
person judeh | name: Nasser Judeh | short: Judeh
person safadi | name: Ayman Safadi ; Ayman al-Safadi | short: Safadi
person zaben | name: Mashal al-Zaben
person salam-tammam | name: Tammam Salam | short: Salam [weak]
person nawaf-salam | name: Nawaf Salam | short: Salam [weak]
person hariri | name: Saad al-Hariri ; Saad Hariri | short: Hariri ; al-Hariri
person mikati | name: Najib Mikati | short: Mikati
person diab | name: Hassan Diab | short: Diab [weak]
person berri | name: Nabih Berri | short: Berri
person aoun-m | name: Michel Aoun | short: Aoun
person aoun-j | name: Joseph Aoun | short: Aoun [weak]
person bassil | name: Gebran Bassil | short: Bassil
person sleiman | name: Michel Suleiman ; Michel Sleiman | short: Suleiman [weak] ; Sleiman [weak]
person nasrallah | name: Hassan Nasrallah | short: Nasrallah
person qassem | name: Naim Qassem
person geagea | name: Samir Geagea | short: Geagea
person jumblatt | name: Walid Jumblatt | short: Jumblatt
person abbas | name: Mahmoud Abbas | short: Abbas
person hamdallah | name: Rami Hamdallah | short: Hamdallah
person shtayyeh | name: Mohammad Shtayyeh ; Mohammed Shtayyeh | short: Shtayyeh
person mustafa-pse | name: Mohammad Mustafa
person malki | name: Riyad al-Maliki ; Riad al-Malki
person erekat | name: Saeb Erekat | short: Erekat
person meshaal | name: Khaled Meshaal ; Khaled Mashal | short: Meshaal ; Mashal
person haniyeh | name: Ismail Haniyeh ; Ismail Haniya | short: Haniyeh ; Haniya
person sinwar | name: Yahya Sinwar | short: Sinwar
person dahlan | name: Mohammed Dahlan | short: Dahlan
person netanyahu | name: Benjamin Netanyahu ; Binyamin Netanyahu | short: Netanyahu
person bennett | name: Naftali Bennett
person lapid | name: Yair Lapid | short: Lapid
person rivlin | name: Reuven Rivlin | short: Rivlin
person herzog | name: Isaac Herzog | short: Herzog
person peres | name: Shimon Peres | short: Peres
person lieberman | name: Avigdor Lieberman ; Avigdor Liberman | short: Lieberman
person yaalon | name: Moshe Yaalon ; Moshe Ya'alon | short: Yaalon
person gantz | name: Benny Gantz | short: Gantz
person gallant | name: Yoav Gallant | short: Gallant [weak]
person olmert | name: Ehud Olmert | short: Olmert
person barak | name: Ehud Barak
person sharon | name: Ariel Sharon | short: Sharon [weak]
person livni | name: Tzipi Livni | short: Livni
person sisi
  name: Abdel Fattah al-Sisi ; Abdel-Fattah el-Sisi ; Abdel Fattah el-Sisi ; Abdel Fattah El-Sisi
  name: Abdul Fattah al-Sisi
  short: Sisi ; al-Sisi ; el-Sisi ; El-Sisi
person morsi | name: Mohamed Morsi ; Mohammed Morsi ; Mohamed Mursi ; Mohammed Mursi | short: Morsi ; Mursi
person mubarak | name: Hosni Mubarak | short: Mubarak
person mansour-adly | name: Adly Mansour
person mahlab | name: Ibrahim Mahlab ; Ibrahim Mehleb | short: Mahlab
person ismail-sherif | name: Sherif Ismail
person madbouly | name: Mostafa Madbouly ; Moustafa Madbouly ; Mostafa Madbouli | short: Madbouly
person shoukry | name: Sameh Shoukry ; Sameh Shukri | short: Shoukry
person abdelatty | name: Badr Abdelatty | short: Abdelatty
person fahmy | name: Nabil Fahmy
person sobhi | name: Sedki Sobhi ; Sedky Sobhy
person abdelghaffar | name: Magdy Abdel Ghaffar
person tayeb | name: Ahmed el-Tayeb ; Ahmed al-Tayeb
person badie | name: Mohammed Badie
person bashir | name: Omar al-Bashir ; Omar Hassan al-Bashir ; Omar Bashir | short: al-Bashir ; Bashir
person burhan | name: Abdel Fattah al-Burhan ; Abdel-Fattah Burhan | short: al-Burhan ; Burhan
person hamdok | name: Abdalla Hamdok | short: Hamdok
person hemedti | name: Mohamed Hamdan Dagalo ; Mohammed Hamdan Dagalo | short: Hemedti ; Dagalo
person ghandour | name: Ibrahim Ghandour | short: Ghandour
person kiir | name: Salva Kiir ; Salva Kiir Mayardit | short: Kiir
person machar | name: Riek Machar | short: Machar
person gaddafi | name: Muammar Gaddafi ; Moammar Gadhafi ; Muammar Qaddafi | short: Gaddafi ; Gadhafi ; Qaddafi
person thinni | name: Abdullah al-Thinni | short: al-Thinni
person sarraj | name: Fayez al-Sarraj ; Fayez Sarraj | short: al-Sarraj
person dbeibah | name: Abdulhamid Dbeibah ; Abdul Hamid Dbeibeh ; Abdulhamid Dbeibeh | short: Dbeibah ; Dbeibeh
person menfi | name: Mohamed al-Menfi ; Mohammed al-Menfi | short: al-Menfi
person haftar | name: Khalifa Haftar | short: Haftar
person saleh-aguila | name: Aguila Saleh
person essebsi | name: Beji Caid Essebsi | short: Essebsi
person essid | name: Habib Essid | short: Essid
person chahed | name: Youssef Chahed | short: Chahed
person saied | name: Kais Saied ; Kaïs Saïed | short: Saied
person marzouki | name: Moncef Marzouki | short: Marzouki
person ghannouchi | name: Rached Ghannouchi | short: Ghannouchi
person bakkouch | name: Taieb Baccouche
person bouteflika | name: Abdelaziz Bouteflika | short: Bouteflika
person tebboune | name: Abdelmadjid Tebboune | short: Tebboune
person sellal | name: Abdelmalek Sellal | short: Sellal
person lamamra | name: Ramtane Lamamra | short: Lamamra
person attaf | name: Ahmed Attaf | short: Attaf
person mohammed6 | name: King Mohammed VI ; Mohammed VI ; King Mohammed
person benkirane | name: Abdelilah Benkirane | short: Benkirane
person othmani | name: Saadeddine Othmani ; Saad Eddine El Othmani
person akhannouch | name: Aziz Akhannouch | short: Akhannouch
person mezouar | name: Salaheddine Mezouar
person bourita | name: Nasser Bourita | short: Bourita
person abdelaziz-mrt | name: Mohamed Ould Abdel Aziz | short: Ould Abdel Aziz [weak]
person ghazouani | name: Mohamed Ould Ghazouani ; Mohamed Ould Cheikh Ghazouani | short: Ghazouani
person hassan-sheikh | name: Hassan Sheikh Mohamud | short: Mohamud [weak]
person farmajo | name: Mohamed Abdullahi Farmajo ; Mohamed Abdullahi Mohamed | short: Farmajo
person guelleh | name: Ismail Omar Guelleh | short: Guelleh
person erdogan | name: Recep Tayyip Erdogan ; Recep Tayyip Erdoğan ; Tayyip Erdogan | short: Erdogan ; Erdoğan
person davutoglu | name: Ahmet Davutoglu ; Ahmet Davutoğlu | short: Davutoglu ; Davutoğlu
person cavusoglu | name: Mevlut Cavusoglu ; Mevlüt Çavuşoğlu | short: Cavusoglu ; Çavuşoğlu
person fidan | name: Hakan Fidan | short: Fidan
person yildirim | name: Binali Yildirim ; Binali Yıldırım | short: Yildirim
person gul | name: Abdullah Gul ; Abdullah Gül | short: Gul [weak]
person ocalan | name: Abdullah Ocalan ; Abdullah Öcalan | short: Ocalan
person demirtas | name: Selahattin Demirtas ; Selahattin Demirtaş | short: Demirtas
person gulen | name: Fethullah Gulen ; Fethullah Gülen | short: Gulen
person kilicdaroglu | name: Kemal Kilicdaroglu ; Kemal Kılıçdaroğlu
person khamenei | name: Ali Khamenei ; Ayatollah Khamenei ; Ayatollah Ali Khamenei | short: Khamenei
person rouhani | name: Hassan Rouhani ; Hassan Rohani | short: Rouhani ; Rohani
person ahmadinejad | name: Mahmoud Ahmadinejad | short: Ahmadinejad
person raisi | name: Ebrahim Raisi | short: Raisi
person pezeshkian | name: Masoud Pezeshkian | short: Pezeshkian
person zarif | name: Mohammad Javad Zarif ; Javad Zarif | short: Zarif
person amir-abdollahian | name: Hossein Amir-Abdollahian ; Hossein Amirabdollahian | short: Amir-Abdollahian
person araghchi | name: Abbas Araghchi ; Abbas Araqchi | short: Araghchi ; Araqchi
person salehi | name: Ali Akbar Salehi | short: Salehi
person larijani | name: Ali Larijani | short: Larijani
person velayati | name: Ali Akbar Velayati | short: Velayati
person soleimani | name: Qassem Soleimani ; Qasem Soleimani | short: Soleimani
person rajavi | name: Maryam Rajavi | short: Rajavi
person ghani | name: Ashraf Ghani | short: Ghani
person karzai | name: Hamid Karzai | short: Karzai
person abdullah-afg | name: Abdullah Abdullah
person mullah-omar | name: Mullah Omar ; Mullah Mohammad Omar
person mansour-akhtar | name: Akhtar Mansour ; Mullah Mansour ; Mullah Akhtar Mansour
person muttaqi | name: Amir Khan Muttaqi | short: Muttaqi
person sharif-nawaz | name: Nawaz Sharif | short: Sharif [weak]
person imran-khan | name: Imran Khan | short: Khan [weak]
person sharif-shehbaz | name: Shehbaz Sharif ; Shahbaz Sharif | short: Sharif [weak]
person dar | name: Ishaq Dar
person raheel | name: Raheel Sharif
person munir | name: Asim Munir
person aziz-sartaj | name: Sartaj Aziz
person bhutto-bilawal | name: Bilawal Bhutto ; Bilawal Bhutto Zardari
person qureshi | name: Shah Mahmood Qureshi | short: Qureshi
person modi | name: Narendra Modi | short: Modi
person singh | name: Manmohan Singh | short: Singh [weak]
person swaraj | name: Sushma Swaraj | short: Swaraj
person jaishankar | name: Subrahmanyam Jaishankar ; S. Jaishankar ; S Jaishankar | short: Jaishankar
person mukherjee | name: Pranab Mukherjee | short: Mukherjee [weak]
person rajnath | name: Rajnath Singh
person hasina | name: Sheikh Hasina | short: Hasina
person yunus | name: Muhammad Yunus | short: Yunus [weak]
person xi | name: Xi Jinping | short: Xi
person li-keqiang | name: Li Keqiang | short: Li [weak]
person li-qiang | name: Li Qiang | short: Li [weak]
person wang-yi | name: Wang Yi
person qin-gang | name: Qin Gang
person hu-jintao | name: Hu Jintao | short: Hu [weak]
person zhang-gaoli | name: Zhang Gaoli
person han-zheng | name: Han Zheng
person ding-xuexiang | name: Ding Xuexiang
person yang-jiechi | name: Yang Jiechi
person zhang-xiao | name: Zhang Xiao
person dai-bingguo | name: Dai Bingguo
person hua-chunying | name: Hua Chunying
person zhao-lijian | name: Zhao Lijian
person mao-ning | name: Mao Ning
person wang-wenbin | name: Wang Wenbin
person geng-shuang | name: Geng Shuang
person lu-kang | name: Lu Kang
person hong-lei | name: Hong Lei
person lin-jian | name: Lin Jian
person ma-yingjeou | name: Ma Ying-jeou
person tsai | name: Tsai Ing-wen | short: Tsai [weak]
person lai | name: Lai Ching-te | short: Lai [weak]
person abe | name: Shinzo Abe | short: Abe
person suga | name: Yoshihide Suga | short: Suga
person kishida | name: Fumio Kishida | short: Kishida
person ishiba | name: Shigeru Ishiba | short: Ishiba
person takaichi | name: Sanae Takaichi | short: Takaichi
person hayashi | name: Yoshimasa Hayashi | short: Hayashi
person park | name: Park Geun-hye | short: Park [weak]
person moon | name: Moon Jae-in | short: Moon [weak]
person yoon | name: Yoon Suk Yeol ; Yoon Suk-yeol | short: Yoon
person lee-jaemyung | name: Lee Jae-myung ; Lee Jae Myung | short: Lee [weak]
person kim-jongun | name: Kim Jong Un ; Kim Jong-un | short: Kim [weak]
person elbegdorj | name: Tsakhiagiin Elbegdorj ; Elbegdorj Tsakhia | short: Elbegdorj [weak]
person khurelsukh | name: Ukhnaagiin Khurelsukh ; Khurelsukh Ukhnaa | short: Khurelsukh [weak]
person nazarbayev | name: Nursultan Nazarbayev | short: Nazarbayev
person tokayev | name: Kassym-Jomart Tokayev ; Kassym Jomart Tokayev ; Qasym-Jomart Toqayev ; Qasym-Jomart Toqaev ; Kasym-Zhomart Tokaev ; Kasymzhomart Tokaev ; Kassymzhomart Tokayev ; Kasym-Jomart Tokayev | short: Tokayev
person masimov | name: Karim Massimov ; Karim Masimov | short: Massimov
person sagintayev | name: Bakytzhan Sagintayev | short: Sagintayev
person mamin | name: Askar Mamin | short: Mamin
person smailov | name: Alikhan Smailov ; Alihan Smaiylov | short: Smailov
person bektenov | name: Olzhas Bektenov | short: Bektenov
person idrissov | name: Erlan Idrissov | short: Idrissov
person tileuberdi | name: Mukhtar Tileuberdi | short: Tileuberdi
person nurtleu | name: Murat Nurtleu | short: Nurtleu
person karimov | name: Islam Karimov | short: Karimov
person mirziyoyev | name: Shavkat Mirziyoyev ; Shavkat Mirziyaev ; Shavkat Mirziyayev ; Shavkat Mirziyoev | short: Mirziyoyev
person kamilov | name: Abdulaziz Kamilov
person saidov | name: Bakhtiyor Saidov | short: Saidov
person berdimuhamedow
  name: Gurbanguly Berdimuhamedov ; Gurbanguly Berdimuhamedow ; Gurbanguly Berdymukhamedov ; Gurbanguly Berdymukhammedov
  short: Berdimuhamedov [weak] ; Berdymukhamedov [weak] ; Berdimuhamedow [weak]
person serdar
  name: Serdar Berdimuhamedov ; Serdar Berdimuhamedow
  short: Berdimuhamedov [weak] ; Berdymukhamedov [weak] ; Berdimuhamedow [weak]
person meredov | name: Rashid Meredov | short: Meredov
person atambayev | name: Almazbek Atambayev | short: Atambayev
person jeenbekov | name: Sooronbay Jeenbekov | short: Jeenbekov
person japarov | name: Sadyr Japarov ; Sadyr Zhaparov | short: Japarov
person kulubaev | name: Jeenbek Kulubaev
person rahmon | name: Emomali Rahmon ; Emomali Rakhmon ; Emomali Rahmonov ; Emomali Rakhmonov ; Imomali Rakhmonov | short: Rahmon
person muhriddin | name: Sirojiddin Muhriddin
person aliyev | name: Ilham Aliyev | short: Aliyev
person mammadyarov | name: Elmar Mammadyarov | short: Mammadyarov
person bayramov | name: Jeyhun Bayramov | short: Bayramov
person sargsyan | name: Serzh Sargsyan ; Serzh Sarkisian | short: Sargsyan
person pashinyan | name: Nikol Pashinyan | short: Pashinyan
person mirzoyan | name: Ararat Mirzoyan | short: Mirzoyan
person margvelashvili | name: Giorgi Margvelashvili | short: Margvelashvili [weak]
person saakashvili | name: Mikheil Saakashvili | short: Saakashvili
person kobakhidze | name: Irakli Kobakhidze | short: Kobakhidze
person putin | name: Vladimir Putin | short: Putin
person medvedev | name: Dmitry Medvedev | short: Medvedev
person mishustin | name: Mikhail Mishustin | short: Mishustin
person lavrov | name: Sergei Lavrov ; Sergey Lavrov | short: Lavrov
person shoigu | name: Sergei Shoigu ; Sergey Shoigu | short: Shoigu
person belousov | name: Andrei Belousov | short: Belousov
person bogdanov | name: Mikhail Bogdanov | short: Bogdanov
person peskov | name: Dmitry Peskov | short: Peskov
person zakharova | name: Maria Zakharova | short: Zakharova
person churkin | name: Vitaly Churkin | short: Churkin
person nebenzia | name: Vassily Nebenzia ; Vasily Nebenzya | short: Nebenzia
person ushakov | name: Yuri Ushakov | short: Ushakov
person novak-ru | name: Alexander Novak | short: Novak
person patrushev | name: Nikolai Patrushev | short: Patrushev
person kadyrov | name: Ramzan Kadyrov | short: Kadyrov
person prigozhin | name: Yevgeny Prigozhin | short: Prigozhin
person poroshenko | name: Petro Poroshenko | short: Poroshenko
person yanukovych | name: Viktor Yanukovych ; Viktor Yanukovich | short: Yanukovych ; Yanukovich
person zelensky
  name: Volodymyr Zelensky ; Volodymyr Zelenskyy ; Volodymyr Zelenskiy
  short: Zelensky ; Zelenskyy ; Zelenskiy
person yatsenyuk | name: Arseniy Yatsenyuk ; Arseny Yatseniuk | short: Yatsenyuk ; Yatseniuk
person klimkin | name: Pavlo Klimkin | short: Klimkin
person kuleba | name: Dmytro Kuleba | short: Kuleba
person sybiha | name: Andrii Sybiha | short: Sybiha
person lukashenko | name: Alexander Lukashenko | short: Lukashenko
person sandu | name: Maia Sandu | short: Sandu
person obama | name: Barack Obama | short: Obama
person trump | name: Donald Trump ; Donald J. Trump | short: Trump
person biden | name: Joe Biden ; Joseph Biden ; Joseph R. Biden | short: Biden
person harris | name: Kamala Harris | short: Harris [weak]
person pence | name: Mike Pence | short: Pence
person vance | name: JD Vance ; J.D. Vance | short: Vance [weak]
person bush | name: George W. Bush ; George Bush | short: Bush
person clinton-b | name: Bill Clinton | short: Clinton [weak]
person clinton | name: Hillary Clinton ; Hillary Rodham Clinton | short: Clinton
person kerry | name: John Kerry | short: Kerry
person tillerson | name: Rex Tillerson | short: Tillerson
person pompeo | name: Mike Pompeo | short: Pompeo
person blinken | name: Antony Blinken | short: Blinken
person rubio | name: Marco Rubio | short: Rubio
person hagel | name: Chuck Hagel | short: Hagel
person carter-ash | name: Ashton Carter ; Ash Carter | short: Carter [weak]
person mattis | name: James Mattis ; Jim Mattis | short: Mattis
person austin | name: Lloyd Austin | short: Austin [weak]
person hegseth | name: Pete Hegseth | short: Hegseth
person rice | name: Susan Rice | short: Rice [weak]
person rice-condoleezza | name: Condoleezza Rice ; Condoleeza Rice | short: Rice [weak]
person sullivan | name: Jake Sullivan | short: Sullivan [weak]
person bolton | name: John Bolton | short: Bolton [weak]
person power | name: Samantha Power
person haley | name: Nikki Haley | short: Haley
person yellen | name: Janet Yellen | short: Yellen
person lew | name: Jacob Lew ; Jack Lew
person bessent | name: Scott Bessent | short: Bessent
person raimondo | name: Gina Raimondo | short: Raimondo
person froman | name: Michael Froman | short: Froman
person tai | name: Katherine Tai
person moniz | name: Ernest Moniz | short: Moniz
person earnest | name: Josh Earnest
person kirby | name: John Kirby | short: Kirby
person toner | name: Mark Toner | short: Toner
person dempsey | name: Martin Dempsey | short: Dempsey
person mccain | name: John McCain | short: McCain
person pelosi | name: Nancy Pelosi | short: Pelosi
person mcgurk | name: Brett McGurk | short: McGurk
person witkoff | name: Steve Witkoff | short: Witkoff
person hochstein | name: Amos Hochstein | short: Hochstein
person harper | name: Stephen Harper | short: Harper [weak]
person trudeau | name: Justin Trudeau | short: Trudeau
person carney | name: Mark Carney | short: Carney
person pena | name: Enrique Pena Nieto ; Enrique Peña Nieto | short: Pena Nieto [weak] ; Peña Nieto [weak]
person amlo | name: Andres Manuel Lopez Obrador ; Andrés Manuel López Obrador | short: Lopez Obrador ; López Obrador
person sheinbaum | name: Claudia Sheinbaum | short: Sheinbaum
person cameron | name: David Cameron | short: Cameron [weak]
person may | name: Theresa May | short: May [weak]
person johnson | name: Boris Johnson | short: Johnson [weak]
person truss | name: Liz Truss | short: Truss
person sunak | name: Rishi Sunak | short: Sunak
person starmer | name: Keir Starmer | short: Starmer
person hammond | name: Philip Hammond | short: Hammond
person hague | name: William Hague
person hunt | name: Jeremy Hunt
person raab | name: Dominic Raab | short: Raab
person cleverly | name: James Cleverly | short: Cleverly
person lammy | name: David Lammy | short: Lammy
person elizabeth | name: Queen Elizabeth ; Queen Elizabeth II ; Elizabeth II
person charles | name: King Charles ; King Charles III ; Charles III ; Prince Charles
person ellwood | name: Tobias Ellwood
person blair | name: Tony Blair | short: Blair
person hollande | name: Francois Hollande ; François Hollande | short: Hollande
person macron | name: Emmanuel Macron | short: Macron
person sarkozy | name: Nicolas Sarkozy | short: Sarkozy
person fabius | name: Laurent Fabius | short: Fabius
person ayrault | name: Jean-Marc Ayrault | short: Ayrault
person ledrian | name: Jean-Yves Le Drian | short: Le Drian
person colonna | name: Catherine Colonna | short: Colonna
person sejourne | name: Stephane Sejourne ; Stéphane Séjourné
person barrot | name: Jean-Noel Barrot ; Jean-Noël Barrot | short: Barrot
person valls | name: Manuel Valls | short: Valls
person cazeneuve | name: Bernard Cazeneuve | short: Cazeneuve
person merkel | name: Angela Merkel | short: Merkel
person scholz | name: Olaf Scholz | short: Scholz
person merz | name: Friedrich Merz | short: Merz
person gauck | name: Joachim Gauck | short: Gauck
person steinmeier | name: Frank-Walter Steinmeier | short: Steinmeier
person gabriel | name: Sigmar Gabriel
person maas | name: Heiko Maas | short: Maas
person baerbock | name: Annalena Baerbock | short: Baerbock
person wadephul | name: Johann Wadephul | short: Wadephul
person schaeuble | name: Wolfgang Schaeuble ; Wolfgang Schäuble | short: Schaeuble ; Schäuble
person vdleyen | name: Ursula von der Leyen | short: von der Leyen
person demaiziere | name: Thomas de Maiziere ; Thomas de Maizière
person renzi | name: Matteo Renzi | short: Renzi
person gentiloni | name: Paolo Gentiloni | short: Gentiloni
person conte | name: Giuseppe Conte | short: Conte
person draghi | name: Mario Draghi | short: Draghi
person meloni | name: Giorgia Meloni | short: Meloni
person tajani | name: Antonio Tajani | short: Tajani
person mattarella | name: Sergio Mattarella | short: Mattarella
person rajoy | name: Mariano Rajoy | short: Rajoy
person sanchez | name: Pedro Sanchez ; Pedro Sánchez | short: Sanchez [weak] ; Sánchez
person albares | name: Jose Manuel Albares ; José Manuel Albares | short: Albares
person margallo | name: Jose Manuel Garcia-Margallo
person felipe | name: King Felipe ; King Felipe VI ; Felipe VI
person tsipras | name: Alexis Tsipras | short: Tsipras
person mitsotakis | name: Kyriakos Mitsotakis | short: Mitsotakis
person varoufakis | name: Yanis Varoufakis | short: Varoufakis
person tsakalotos | name: Euclid Tsakalotos | short: Tsakalotos
person kotzias | name: Nikos Kotzias | short: Kotzias
person dendias | name: Nikos Dendias | short: Dendias
person anastasiades | name: Nicos Anastasiades | short: Anastasiades
person christodoulides | name: Nikos Christodoulides | short: Christodoulides
person rutte | name: Mark Rutte | short: Rutte
person michel-charles | name: Charles Michel
person faymann | name: Werner Faymann | short: Faymann
person kurz | name: Sebastian Kurz | short: Kurz
person nehammer | name: Karl Nehammer | short: Nehammer
person orban | name: Viktor Orban ; Viktor Orbán | short: Orban ; Orbán
person szijjarto | name: Peter Szijjarto ; Péter Szijjártó | short: Szijjarto
person duda | name: Andrzej Duda | short: Duda
person tusk | name: Donald Tusk | short: Tusk
person sikorski | name: Radoslaw Sikorski ; Radosław Sikorski | short: Sikorski
person morawiecki | name: Mateusz Morawiecki | short: Morawiecki
person zeman | name: Milos Zeman ; Miloš Zeman | short: Zeman
person fico | name: Robert Fico | short: Fico
person iohannis | name: Klaus Iohannis | short: Iohannis
person borisov | name: Boyko Borisov ; Boiko Borisov | short: Borisov
person vucic | name: Aleksandar Vucic ; Aleksandar Vučić | short: Vucic ; Vučić
person nikolic | name: Tomislav Nikolic | short: Nikolic
person milanovic | name: Zoran Milanovic ; Zoran Milanović | short: Milanovic
person plenkovic | name: Andrej Plenkovic ; Andrej Plenković | short: Plenkovic
person kurti | name: Albin Kurti | short: Kurti
person rama | name: Edi Rama
person djukanovic | name: Milo Djukanovic ; Milo Đukanović | short: Djukanovic
person gruevski | name: Nikola Gruevski | short: Gruevski
person francis | name: Pope Francis
person leo14 | name: Pope Leo ; Pope Leo XIV
person stoere | name: Jonas Gahr Store ; Jonas Gahr Støre | short: Støre [weak] ; Store [weak]
person solberg | name: Erna Solberg | short: Solberg
person lofven | name: Stefan Lofven ; Stefan Löfven | short: Lofven
person wallstrom | name: Margot Wallstrom ; Margot Wallström | short: Wallstrom
person kristersson | name: Ulf Kristersson | short: Kristersson
person frederiksen | name: Mette Frederiksen | short: Frederiksen
person niinisto | name: Sauli Niinisto ; Sauli Niinistö | short: Niinisto
person marin | name: Sanna Marin | short: Marin [weak]
person stubb | name: Alexander Stubb | short: Stubb
person hailemariam | name: Hailemariam Desalegn | short: Hailemariam [weak] ; Desalegn [weak]
person abiy | name: Abiy Ahmed | short: Abiy
person tedros | name: Tedros Adhanom ; Tedros Adhanom Ghebreyesus | short: Tedros
person afwerki | name: Isaias Afwerki | short: Afwerki
person kenyatta | name: Uhuru Kenyatta | short: Kenyatta
person ruto | name: William Ruto | short: Ruto
person museveni | name: Yoweri Museveni | short: Museveni
person kagame | name: Paul Kagame | short: Kagame
person nkurunziza | name: Pierre Nkurunziza | short: Nkurunziza
person kabila | name: Joseph Kabila | short: Kabila
person tshisekedi | name: Felix Tshisekedi ; Félix Tshisekedi | short: Tshisekedi
person deby | name: Idriss Deby ; Idriss Déby | short: Deby
person deby-m | name: Mahamat Idriss Deby ; Mahamat Déby | short: Déby [weak] ; Deby [weak]
person buhari | name: Muhammadu Buhari | short: Buhari
person jonathan | name: Goodluck Jonathan | short: Jonathan [weak]
person tinubu | name: Bola Tinubu | short: Tinubu
person shekau | name: Abubakar Shekau | short: Shekau
person keita | name: Ibrahim Boubacar Keita | short: Keita [weak]
person goita | name: Assimi Goita ; Assimi Goïta | short: Goita
person issoufou | name: Mahamadou Issoufou | short: Issoufou
person bazoum | name: Mohamed Bazoum | short: Bazoum
person tiani | name: Abdourahamane Tiani ; Abdourahmane Tchiani | short: Tiani ; Tchiani
person traore | name: Ibrahim Traore ; Ibrahim Traoré | short: Traore
person compaore | name: Blaise Compaore | short: Compaore
person sall | name: Macky Sall | short: Sall
person faye | name: Bassirou Diomaye Faye | short: Faye [weak]
person ouattara | name: Alassane Ouattara | short: Ouattara
person conde | name: Alpha Conde ; Alpha Condé | short: Conde
person zuma | name: Jacob Zuma | short: Zuma
person ramaphosa | name: Cyril Ramaphosa | short: Ramaphosa
person mugabe | name: Robert Mugabe | short: Mugabe
person mnangagwa | name: Emmerson Mnangagwa | short: Mnangagwa
person jammeh | name: Yahya Jammeh | short: Jammeh
person najib | name: Najib Razak | short: Najib [weak]
person mahathir | name: Mahathir Mohamad | short: Mahathir
person anwar | name: Anwar Ibrahim | short: Anwar [weak]
person widodo | name: Joko Widodo | short: Widodo ; Jokowi
person prabowo | name: Prabowo Subianto | short: Prabowo
person retno | name: Retno Marsudi | short: Retno
person lee-hsien | name: Lee Hsien Loong | short: Lee [weak]
person wong-lawrence | name: Lawrence Wong | short: Wong [weak]
person aquino | name: Benigno Aquino | short: Aquino
person duterte | name: Rodrigo Duterte | short: Duterte
person marcos | name: Ferdinand Marcos ; Ferdinand Marcos Jr. ; Bongbong Marcos | short: Marcos
person prayuth | name: Prayuth Chan-ocha ; Prayut Chan-o-cha | short: Prayuth
person srettha | name: Srettha Thavisin | short: Srettha
person hun-sen | name: Hun Sen
person hun-manet | name: Hun Manet
person trong | name: Nguyen Phu Trong ; Nguyễn Phú Trọng | short: Trong [weak]
person phuc | name: Nguyen Xuan Phuc | short: Phuc [weak]
person chinh | name: Pham Minh Chinh
person thein-sein | name: Thein Sein
person suukyi | name: Aung San Suu Kyi | short: Suu Kyi
person hlaing | name: Min Aung Hlaing
person abbott | name: Tony Abbott | short: Abbott
person turnbull | name: Malcolm Turnbull | short: Turnbull
person morrison | name: Scott Morrison | short: Morrison [weak]
person albanese | name: Anthony Albanese | short: Albanese
person bishop | name: Julie Bishop
person wong-penny | name: Penny Wong
person key | name: John Key
person ardern | name: Jacinda Ardern | short: Ardern
person marape | name: James Marape | short: Marape
person rousseff | name: Dilma Rousseff | short: Rousseff
person temer | name: Michel Temer | short: Temer
person bolsonaro | name: Jair Bolsonaro | short: Bolsonaro
person lula | name: Luiz Inacio Lula da Silva ; Luiz Inácio Lula da Silva ; Lula da Silva | short: Lula
person kirchner | name: Cristina Fernandez de Kirchner ; Cristina Kirchner | short: Kirchner
person macri | name: Mauricio Macri | short: Macri
person fernandez | name: Alberto Fernandez ; Alberto Fernández | short: Fernandez [weak] ; Fernández [weak]
person milei | name: Javier Milei | short: Milei
person bachelet | name: Michelle Bachelet | short: Bachelet
person boric | name: Gabriel Boric | short: Boric
person maduro | name: Nicolas Maduro ; Nicolás Maduro | short: Maduro
person chavez | name: Hugo Chavez ; Hugo Chávez | short: Chavez
person guaido | name: Juan Guaido ; Juan Guaidó | short: Guaido
person santos | name: Juan Manuel Santos | short: Santos [weak]
person duque | name: Ivan Duque ; Iván Duque | short: Duque
person petro | name: Gustavo Petro | short: Petro
person castro-raul | name: Raul Castro ; Raúl Castro | short: Castro [weak]
person castro-fidel | name: Fidel Castro | short: Castro [weak]
person diaz-canel | name: Miguel Diaz-Canel ; Miguel Díaz-Canel | short: Diaz-Canel
person rodriguez-cub | name: Bruno Rodriguez ; Bruno Rodríguez
person morales | name: Evo Morales | short: Morales [weak]
person correa | name: Rafael Correa | short: Correa [weak]
person ortega | name: Daniel Ortega | short: Ortega
person bukele | name: Nayib Bukele | short: Bukele
person ban | name: Ban Ki-moon ; Ban Ki Moon | short: Ban [weak]
person guterres | name: Antonio Guterres ; António Guterres | short: Guterres
person annan | name: Kofi Annan | short: Annan
person ould-cheikh | name: Ismail Ould Cheikh Ahmed ; Ould Cheikh Ahmed
person griffiths | name: Martin Griffiths | short: Griffiths
person grundberg | name: Hans Grundberg | short: Grundberg
person benomar | name: Jamal Benomar | short: Benomar
person demistura | name: Staffan de Mistura | short: de Mistura
person pedersen | name: Geir Pedersen | short: Pedersen [weak]
person brahimi | name: Lakhdar Brahimi | short: Brahimi
person leon | name: Bernardino Leon ; Bernardino León
person kobler | name: Martin Kobler | short: Kobler
person salame | name: Ghassan Salame | short: Salame
person bathily | name: Abdoulaye Bathily | short: Bathily
person amano | name: Yukiya Amano | short: Amano
person grossi | name: Rafael Grossi ; Rafael Mariano Grossi | short: Grossi
person lagarde | name: Christine Lagarde | short: Lagarde
person georgieva | name: Kristalina Georgieva | short: Georgieva
person jim-kim | name: Jim Yong Kim
person mogherini | name: Federica Mogherini | short: Mogherini
person ashton | name: Catherine Ashton | short: Ashton
person borrell | name: Josep Borrell | short: Borrell
person kallas | name: Kaja Kallas | short: Kallas
person juncker | name: Jean-Claude Juncker | short: Juncker
person costa | name: Antonio Costa ; António Costa | short: Costa [weak]
person schulz | name: Martin Schulz
person dijsselbloem | name: Jeroen Dijsselbloem | short: Dijsselbloem
person moscovici | name: Pierre Moscovici | short: Moscovici
person avramopoulos | name: Dimitris Avramopoulos
person stoltenberg | name: Jens Stoltenberg | short: Stoltenberg
person rasmussen | name: Anders Fogh Rasmussen | short: Rasmussen
person elaraby | name: Nabil Elaraby ; Nabil al-Arabi
person aboul-gheit | name: Ahmed Aboul Gheit ; Ahmed Aboul-Gheit ; Ahmed Abul Gheit ; Ahmed Abul-Gheit ; Ahmed Abu al-Gheit | short: Aboul Gheit
person madani-iyad | name: Iyad Madani ; Iyad Ameen Madani
person othaimeen | name: Yousef al-Othaimeen
person hissein-taha | name: Hissein Brahim Taha
person hajraf | name: Nayef al-Hajraf ; Nayef Al-Hajraf
person budaiwi | name: Jasem al-Budaiwi ; Jasem Mohamed Albudaiwi | short: Albudaiwi
person badri | name: Abdalla Salem El-Badri
person barkindo | name: Mohammad Barkindo ; Mohammed Barkindo | short: Barkindo
person turk | name: Volker Türk ; Volker Turk
person zeid | name: Zeid Ra'ad al-Hussein ; Zeid Raad Al Hussein
person pillay | name: Navi Pillay
person grandi | name: Filippo Grandi | short: Grandi
person lazzarini | name: Philippe Lazzarini | short: Lazzarini
person obrien | name: Stephen O'Brien
person amos | name: Valerie Amos
person bokova | name: Irina Bokova | short: Bokova
person azoulay | name: Audrey Azoulay | short: Azoulay
person chan-margaret | name: Margaret Chan
person azevedo | name: Roberto Azevedo | short: Azevedo
person okonjo | name: Ngozi Okonjo-Iweala
person blatter | name: Sepp Blatter | short: Blatter
person bensouda | name: Fatou Bensouda | short: Bensouda
person karim-khan | name: Karim Khan
person alimov-sco | name: Rashid Alimov | short: Alimov
person zhang-ming | name: Zhang Ming
person yermekbayev | name: Nurlan Yermekbayev
person norov | name: Vladimir Norov | short: Norov
person sarybay | name: Kairat Sarybay | short: Sarybay
person omuraliev | name: Kubanychbek Omuraliev
person tasmagambetov | name: Imangali Tasmagambetov
person lebedev | name: Sergei Lebedev | short: Lebedev
person dlamini-zuma | name: Nkosazana Dlamini-Zuma
person faki | name: Moussa Faki ; Moussa Faki Mahamat | short: Faki [weak]
person baghdadi | name: Abu Bakr al-Baghdadi | short: al-Baghdadi ; Baghdadi
person binladen | name: Osama bin Laden ; Usama bin Laden | short: bin Laden ; Bin Laden
person zawahiri | name: Ayman al-Zawahiri ; Ayman al-Zawahri | short: al-Zawahiri ; Zawahiri
person zarqawi | name: Abu Musab al-Zarqawi | short: Zarqawi
person arafat | name: Yasser Arafat | short: Arafat
person ghazali-brahim | name: Brahim Ghali
person akihito | name: Emperor Akihito
person naruhito | name: Emperor Naruhito
person bolkiah | name: Hassanal Bolkiah | short: Bolkiah
person solih | name: Ibrahim Mohamed Solih | short: Solih
person muizzu | name: Mohamed Muizzu | short: Muizzu
person sirisena | name: Maithripala Sirisena | short: Sirisena
person rajapaksa-m | name: Mahinda Rajapaksa | short: Rajapaksa
person wickremesinghe | name: Ranil Wickremesinghe | short: Wickremesinghe
person begaj | name: Bajram Begaj | short: Begaj
person meta | name: Ilir Meta | short: Meta [weak]
person benabderrahmane | name: Aymen Benabderrahmane
person lourenco | name: Joao Lourenco ; João Lourenço | short: Lourenco ; Lourenço
person vanderbellen | name: Alexander Van der Bellen | short: Van der Bellen
person asadov | name: Ali Asadov | short: Asadov
person golovchenko | name: Roman Golovchenko | short: Golovchenko
person makei | name: Vladimir Makei | short: Makei
person decroo | name: Alexander De Croo | short: De Croo
person philippe | name: King Philippe
person talon | name: Patrice Talon | short: Talon [weak]
person arce | name: Luis Arce | short: Arce
person masisi | name: Mokgweetsi Masisi | short: Masisi
person radev | name: Rumen Radev | short: Radev
person ndayishimiye | name: Evariste Ndayishimiye ; Évariste Ndayishimiye | short: Ndayishimiye
person sihamoni | name: Norodom Sihamoni | short: Sihamoni
person biya | name: Paul Biya | short: Biya
person touadera | name: Faustin-Archange Touadera ; Faustin-Archange Touadéra | short: Touadera ; Touadéra
person pinera | name: Sebastian Pinera ; Sebastián Piñera | short: Pinera ; Piñera
person azali | name: Azali Assoumani | short: Azali [weak]
person marrero | name: Manuel Marrero ; Manuel Marrero Cruz | short: Marrero
person fiala | name: Petr Fiala | short: Fiala
person pavel | name: Petr Pavel | short: Pavel [weak]
person babis | name: Andrej Babis ; Andrej Babiš | short: Babis ; Babiš
person abinader | name: Luis Abinader | short: Abinader
person ramos-horta | name: Jose Ramos-Horta ; José Ramos-Horta | short: Ramos-Horta
person lasso | name: Guillermo Lasso | short: Lasso
person noboa | name: Daniel Noboa | short: Noboa
person obiang | name: Teodoro Obiang | short: Obiang
person karis | name: Alar Karis | short: Karis
person sahlework | name: Sahle-Work Zewde | short: Sahle-Work [weak]
person gedion | name: Gedion Timothewos
person bainimarama | name: Frank Bainimarama | short: Bainimarama
person castex | name: Jean Castex | short: Castex
person borne | name: Elisabeth Borne ; Élisabeth Borne | short: Borne [weak]
person philippe-e | name: Edouard Philippe ; Édouard Philippe | short: Philippe [weak]
person bayrou | name: Francois Bayrou ; François Bayrou | short: Bayrou
person lecornu | name: Sebastien Lecornu ; Sébastien Lecornu | short: Lecornu
person bongo | name: Ali Bongo ; Ali Bongo Ondimba | short: Bongo
person nguema | name: Brice Oligui Nguema | short: Nguema
person zourabichvili | name: Salome Zourabichvili ; Salome Zurabishvili | short: Zourabichvili
person garibashvili | name: Irakli Garibashvili ; Irakli Gharibashvili | short: Garibashvili
person akufo-addo | name: Nana Akufo-Addo | short: Akufo-Addo
person mahama | name: John Mahama ; John Dramani Mahama | short: Mahama
person sakellaropoulou | name: Katerina Sakellaropoulou | short: Sakellaropoulou
person gerapetritis | name: George Gerapetritis ; Giorgos Gerapetritis | short: Gerapetritis
person doumbouya | name: Mamady Doumbouya ; Mamadi Doumbouya | short: Doumbouya
person embalo | name: Umaro Sissoco Embalo ; Umaro Sissoco Embaló | short: Embalo ; Embaló
person irfaan | name: Irfaan Ali
person henry-ariel | name: Ariel Henry | short: Henry [weak]
person moise | name: Jovenel Moise ; Jovenel Moïse | short: Moise ; Moïse
person xiomara | name: Xiomara Castro | short: Castro [weak]
person novak | name: Katalin Novak ; Katalin Novák | short: Novak [weak]
person kovind | name: Ram Nath Kovind | short: Kovind
person murmu | name: Droupadi Murmu | short: Murmu
person doval | name: Ajit Doval | short: Doval
person holness | name: Andrew Holness | short: Holness
person osmani | name: Vjosa Osmani | short: Osmani
person thaci | name: Hashim Thaci ; Hashim Thaçi | short: Thaci ; Thaçi
person mohammad-sabah | name: Mohammad Sabah Al-Salem Al-Sabah
person ahmad-nawaf | name: Ahmad Nawaf Al-Ahmad Al-Sabah
person ahmad-abdullah | name: Ahmad Abdullah Al-Ahmad Al-Sabah
person yahya | name: Abdullah Al-Yahya
person thongloun | name: Thongloun Sisoulith | short: Thongloun
person levits | name: Egils Levits | short: Levits
person rinkevics | name: Edgars Rinkevics ; Edgars Rinkēvičs | short: Rinkevics
person nauseda | name: Gitanas Nauseda ; Gitanas Nausėda | short: Nauseda ; Nausėda
person grybauskaite | name: Dalia Grybauskaite ; Dalia Grybauskaitė | short: Grybauskaite
person landsbergis | name: Gabrielius Landsbergis | short: Landsbergis
person weah | name: George Weah | short: Weah
person sirleaf | name: Ellen Johnson Sirleaf | short: Sirleaf | short: Johnson Sirleaf [weak]
person bashagha | name: Fathi Bashagha | short: Bashagha
person mangoush | name: Najla Mangoush ; Najla El Mangoush | short: Mangoush
person bettel | name: Xavier Bettel | short: Bettel
person asselborn | name: Jean Asselborn | short: Asselborn
person rajoelina | name: Andry Rajoelina | short: Rajoelina
person chakwera | name: Lazarus Chakwera | short: Chakwera
person ismail-sabri | name: Ismail Sabri Yaakob | short: Ismail Sabri [weak]
person muhyiddin | name: Muhyiddin Yassin | short: Muhyiddin
person yameen | name: Abdulla Yameen | short: Yameen
person jugnauth | name: Pravind Jugnauth | short: Jugnauth
person oyun | name: Oyun-Erdene Luvsannamsrai ; Oyunerdene Luvsannamsrai
person nyusi | name: Filipe Nyusi | short: Nyusi
person geingob | name: Hage Geingob | short: Geingob
person bhandari | name: Bidya Devi Bhandari | short: Bhandari
person deuba | name: Sher Bahadur Deuba | short: Deuba
person oli | name: K.P. Sharma Oli ; KP Sharma Oli ; Khadga Prasad Oli | short: Oli [weak]
person prachanda | name: Pushpa Kamal Dahal | short: Prachanda
person luxon | name: Christopher Luxon | short: Luxon
person peters | name: Winston Peters
person mahuta | name: Nanaia Mahuta | short: Mahuta
person zaev | name: Zoran Zaev | short: Zaev
person harald | name: King Harald ; King Harald V
person huitfeldt | name: Anniken Huitfeldt | short: Huitfeldt
person eide | name: Espen Barth Eide
person soreide | name: Ine Eriksen Soreide ; Ine Eriksen Søreide
person lokke | name: Lars Lokke Rasmussen ; Lars Løkke Rasmussen | short: Rasmussen [weak] ; Lokke Rasmussen [weak]
person margrethe | name: Queen Margrethe ; Queen Margrethe II
person frederik | name: King Frederik ; King Frederik X
person willem | name: King Willem-Alexander ; Willem-Alexander
person schoof | name: Dick Schoof | short: Schoof
person hoekstra | name: Wopke Hoekstra | short: Hoekstra
person koenders | name: Bert Koenders | short: Koenders
person alvi | name: Arif Alvi | short: Alvi
person mamnoon | name: Mamnoon Hussain
person zardari | name: Asif Ali Zardari | short: Zardari
person kakar | name: Anwaar-ul-Haq Kakar ; Anwaarul Haq Kakar | short: Kakar
person mulino | name: Jose Raul Mulino ; José Raúl Mulino | short: Mulino
person abdo | name: Mario Abdo Benitez ; Mario Abdo Benítez
person castillo | name: Pedro Castillo | short: Castillo [weak]
person boluarte | name: Dina Boluarte | short: Boluarte
person humala | name: Ollanta Humala | short: Humala
person rebelo | name: Marcelo Rebelo de Sousa | short: Rebelo de Sousa
person montenegro-luis | name: Luis Montenegro ; Luís Montenegro
person khalid-khalifa | name: Khalid bin Khalifa Al Thani ; Khalid bin Khalifa bin Abdul Aziz Al Thani
person higgins | name: Michael D. Higgins | short: Higgins [weak]
person micheal-martin | name: Micheal Martin ; Micheál Martin | short: Martin [weak]
person varadkar | name: Leo Varadkar | short: Varadkar
person sassou | name: Denis Sassou Nguesso ; Denis Sassou-Nguesso | short: Sassou Nguesso
person ciuca | name: Nicolae Ciuca ; Nicolae Ciucă | short: Ciuca
person ciolacu | name: Marcel Ciolacu | short: Ciolacu
person dan-nicusor | name: Nicusor Dan ; Nicușor Dan
person brnabic | name: Ana Brnabic ; Ana Brnabić | short: Brnabic ; Brnabić
person dacic | name: Ivica Dacic ; Ivica Dačić | short: Dacic ; Dačić
person fiame | name: Fiame Naomi Mataafa ; Fiamē Naomi Mataʻafa
person bio | name: Julius Maada Bio
person halimah | name: Halimah Yacob | short: Halimah [weak]
person tharman | name: Tharman Shanmugaratnam | short: Tharman
person balakrishnan | name: Vivian Balakrishnan | short: Balakrishnan
person caputova | name: Zuzana Caputova ; Zuzana Čaputová | short: Caputova ; Čaputová
person pellegrini | name: Peter Pellegrini | short: Pellegrini
person heger | name: Eduard Heger | short: Heger
person pahor | name: Borut Pahor | short: Pahor
person jansa | name: Janez Jansa ; Janez Janša | short: Jansa ; Janša
person golob | name: Robert Golob | short: Golob
person fajon | name: Tanja Fajon | short: Fajon
person sogavare | name: Manasseh Sogavare | short: Sogavare
person roble | name: Mohamed Hussein Roble | short: Roble
person barre | name: Hamza Abdi Barre | short: Barre [weak]
person abdirashid | name: Omar Abdirashid Ali Sharmarke | short: Sharmarke
person bihi | name: Muse Bihi Abdi ; Muse Bihi
person rajapaksa-g | name: Gotabaya Rajapaksa | short: Rajapaksa [weak]
person dissanayake | name: Anura Kumara Dissanayake | short: Dissanayake
person santokhi | name: Chan Santokhi | short: Santokhi
person carl-gustaf | name: King Carl XVI Gustaf ; Carl XVI Gustaf
person andersson | name: Magdalena Andersson | short: Andersson [weak]
person linde | name: Ann Linde | short: Linde [weak]
person billstrom | name: Tobias Billstrom ; Tobias Billström | short: Billstrom ; Billström
person cassis | name: Ignazio Cassis | short: Cassis
person burkhalter | name: Didier Burkhalter | short: Burkhalter
person keller-sutter | name: Karin Keller-Sutter | short: Keller-Sutter
person halqi | name: Wael al-Halqi ; Wael Nader al-Halqi | short: al-Halqi
person arnous | name: Hussein Arnous | short: Arnous
person su-tseng | name: Su Tseng-chang
person joseph-wu | name: Joseph Wu
person rasulzoda | name: Kokhir Rasulzoda | short: Rasulzoda
person samia | name: Samia Suluhu Hassan ; Samia Suluhu
person magufuli | name: John Magufuli | short: Magufuli
person vajiralongkorn | name: Maha Vajiralongkorn ; King Vajiralongkorn | short: Vajiralongkorn
person yingluck | name: Yingluck Shinawatra | short: Yingluck
person thaksin | name: Thaksin Shinawatra | short: Thaksin
person paetongtarn | name: Paetongtarn Shinawatra | short: Paetongtarn
person barrow | name: Adama Barrow | short: Barrow [weak]
person gnassingbe | name: Faure Gnassingbe ; Faure Gnassingbé | short: Gnassingbe ; Gnassingbé
person rowley | name: Keith Rowley | short: Rowley
person bouden | name: Najla Bouden | short: Bouden
person jerandi | name: Othman Jerandi | short: Jerandi
person nafti | name: Mohamed Ali Nafti | short: Nafti
person shmyhal | name: Denys Shmyhal | short: Shmyhal
person svyrydenko | name: Yulia Svyrydenko ; Yuliia Svyrydenko | short: Svyrydenko
person lacalle | name: Luis Lacalle Pou | short: Lacalle Pou
person mujica | name: Jose Mujica ; José Mujica | short: Mujica
person aripov | name: Abdulla Aripov | short: Aripov
person parolin | name: Pietro Parolin | short: Parolin
person to-lam | name: To Lam
person bui-son | name: Bui Thanh Son
person habtour | name: Abdulaziz bin Habtour ; Abdel-Aziz bin Habtour | short: bin Habtour
person mashat | name: Mahdi al-Mashat | short: al-Mashat
person bin-mubarak | name: Ahmed Awad bin Mubarak ; Ahmed bin Mubarak | short: bin Mubarak [weak]
person zindani | name: Shaya al-Zindani | short: al-Zindani [weak]
person eryani | name: Moammar al-Eryani ; Muammar al-Eryani | short: al-Eryani
person zubaidi | name: Aidarous al-Zubaidi ; Aidarous al-Zoubaidi | short: al-Zubaidi
person abdulsalam | name: Mohammed Abdulsalam ; Mohammed Abdul-Salam
person saree | name: Yahya Saree ; Yahya Sarea | short: Saree
person lungu | name: Edgar Lungu | short: Lungu
person hichilema | name: Hakainde Hichilema | short: Hichilema
person rajavi-massoud | name: Massoud Rajavi
person ghalibaf | name: Mohammad Bagher Ghalibaf ; Mohammad Baqer Qalibaf | short: Ghalibaf ; Qalibaf
person shamkhani | name: Ali Shamkhani | short: Shamkhani
person bagheri-kani | name: Ali Bagheri Kani ; Ali Bagheri | short: Bagheri
person afkham | name: Marzieh Afkham | short: Afkham
person baghaei | name: Esmaeil Baghaei ; Esmail Baghaei | short: Baghaei
person kanani | name: Nasser Kanaani ; Nasser Kanani | short: Kanaani
person salami | name: Hossein Salami
person jafari-irgc | name: Mohammad Ali Jafari
person dehghan | name: Hossein Dehghan | short: Dehghan
person kalin | name: Ibrahim Kalin ; İbrahim Kalın | short: Kalin
person akar | name: Hulusi Akar | short: Akar
person guler | name: Yasar Guler ; Yaşar Güler
person arinc | name: Bulent Arinc ; Bülent Arınç | short: Arinc
person simsek | name: Mehmet Simsek ; Mehmet Şimşek | short: Simsek
person imamoglu | name: Ekrem Imamoglu ; Ekrem İmamoğlu | short: Imamoglu ; İmamoğlu
person danon | name: Danny Danon | short: Danon
person katz | name: Israel Katz | short: Katz
person saar | name: Gideon Saar ; Gideon Sa'ar | short: Saar [weak]
person cohen-eli | name: Eli Cohen | short: Cohen [weak]
person bengvir | name: Itamar Ben-Gvir ; Itamar Ben Gvir | short: Ben-Gvir ; Ben Gvir
person smotrich | name: Bezalel Smotrich | short: Smotrich
person halevi | name: Herzi Halevi | short: Halevi
person eizenkot | name: Gadi Eisenkot | short: Eisenkot
person mansour-riyad | name: Riyad Mansour
person abu-rudeineh | name: Nabil Abu Rudeineh | short: Abu Rudeineh
person zuhri | name: Sami Abu Zuhri | short: Abu Zuhri
person abu-marzouk | name: Mousa Abu Marzouk ; Moussa Abu Marzouk | short: Abu Marzouk
person zahar | name: Mahmoud al-Zahar | short: al-Zahar
person shalah | name: Ramadan Shalah ; Ramadan Abdullah Shalah
person nakhalah | name: Ziad al-Nakhalah ; Ziyad al-Nakhalah | short: al-Nakhalah
person alloush | name: Zahran Alloush | short: Alloush
person muslim | name: Saleh Muslim
person abdi-mazloum | name: Mazloum Abdi
person hijab | name: Riad Hijab ; Riyad Hijab | short: Hijab [weak]
person dairi | name: Mohammed al-Dairi ; Mohamed Dairi | short: al-Dairi
person nayed | name: Aref Nayed ; Aref Ali Nayed
person dujarric | name: Stephane Dujarric ; Stéphane Dujarric | short: Dujarric
person haq-farhan | name: Farhan Haq
person fawzi | name: Ahmad Fawzi
person mladenov | name: Nickolay Mladenov | short: Mladenov
person serry | name: Robert Serry
person kubis | name: Jan Kubis ; Ján Kubiš | short: Kubis
person hennis | name: Jeanine Hennis-Plasschaert | short: Hennis-Plasschaert
person perthes | name: Volker Perthes | short: Perthes
person williams-s | name: Stephanie Williams
person lowcock | name: Mark Lowcock | short: Lowcock
person fletcher-tom | name: Tom Fletcher
person dicarlo | name: Rosemary DiCarlo | short: DiCarlo
person feltman | name: Jeffrey Feltman | short: Feltman
person lake | name: Anthony Lake
person russell-c | name: Catherine Russell
person cousin | name: Ertharin Cousin
person beasley | name: David Beasley | short: Beasley
person mccain-cindy | name: Cindy McCain
person maurer | name: Peter Maurer
person graziano | name: Jose Graziano da Silva ; José Graziano da Silva
person qu-dongyu | name: Qu Dongyu
person houngbo | name: Gilbert Houngbo | short: Houngbo
person jin-liqun | name: Jin Liqun
person banga | name: Ajay Banga | short: Banga
person malpass | name: David Malpass | short: Malpass
person al-jasser | name: Muhammad Al Jasser
person ali-ahmad-mohamed | name: Ahmad Mohamed Ali Al-Madani
person alghais | name: Haitham al-Ghais | short: al-Ghais
person lim-jock-hoi | name: Lim Jock Hoi
person kao-kim-hourn | name: Kao Kim Hourn
person leminh | name: Le Luong Minh
person metsola | name: Roberta Metsola | short: Metsola
person hahn | name: Johannes Hahn
person malmstrom | name: Cecilia Malmstrom ; Cecilia Malmström | short: Malmstrom
person timmermans | name: Frans Timmermans | short: Timmermans
person dombrovskis | name: Valdis Dombrovskis | short: Dombrovskis
person kocijancic | name: Maja Kocijancic

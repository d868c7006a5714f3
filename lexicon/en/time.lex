# Time: months (value 1-12), weekdays (Monday 1), units, days counted from today, and the multipliers of numbers.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

time january | kind: month | value: 1 | name: January ; Jan. ; Jan
time february | kind: month | value: 2 | name: February ; Feb. ; Feb
time march | kind: month | value: 3 | name: March
time april | kind: month | value: 4 | name: April ; Apr. ; Apr
time may | kind: month | value: 5 | name: May
time june | kind: month | value: 6 | name: June ; Jun. ; Jun
time july | kind: month | value: 7 | name: July ; Jul. ; Jul
time august | kind: month | value: 8 | name: August ; Aug. ; Aug
time september | kind: month | value: 9 | name: September ; Sept. ; Sept ; Sep. ; Sep
time october | kind: month | value: 10 | name: October ; Oct. ; Oct
time november | kind: month | value: 11 | name: November ; Nov. ; Nov
time december | kind: month | value: 12 | name: December ; Dec. ; Dec
time hijri-01 | kind: hijri-month | value: 1 | name: Muharram
time hijri-02 | kind: hijri-month | value: 2 | name: Safar
time hijri-03 | kind: hijri-month | value: 3 | name: Rabi al-Awwal ; Rabi' al-Awwal ; Rabi I
time hijri-04 | kind: hijri-month | value: 4 | name: Rabi al-Thani ; Rabi' al-Thani ; Rabi al-Akhir ; Rabi II
time hijri-05 | kind: hijri-month | value: 5 | name: Jumada al-Ula ; Jumada al-Awwal ; Jumada I
time hijri-06 | kind: hijri-month | value: 6 | name: Jumada al-Thani ; Jumada al-Akhirah ; Jumada II
time hijri-07 | kind: hijri-month | value: 7 | name: Rajab
time hijri-08 | kind: hijri-month | value: 8 | name: Sha'ban ; Shaban
time hijri-09 | kind: hijri-month | value: 9 | name: Ramadan
time hijri-10 | kind: hijri-month | value: 10 | name: Shawwal
time hijri-11 | kind: hijri-month | value: 11 | name: Dhu al-Qi'dah ; Dhu al-Qadah ; Dhul Qadah ; Dhul-Qi'dah
time hijri-12 | kind: hijri-month | value: 12 | name: Dhu al-Hijjah ; Dhul Hijjah ; Dhu al-Hijja ; Dhul-Hijjah
time monday | kind: weekday | value: 1 | name: Monday ; Mon.
time tuesday | kind: weekday | value: 2 | name: Tuesday ; Tue.
time wednesday | kind: weekday | value: 3 | name: Wednesday ; Wed.
time thursday | kind: weekday | value: 4 | name: Thursday ; Thu.
time friday | kind: weekday | value: 5 | name: Friday ; Fri.
time saturday | kind: weekday | value: 6 | name: Saturday ; Sat.
time sunday | kind: weekday | value: 7 | name: Sunday ; Sun.
time unit-day | kind: unit-day | name: day ; days [pl]
time unit-week | kind: unit-week | name: week ; weeks [pl]
time unit-month | kind: unit-month | name: month ; months [pl]
time unit-quarter | kind: unit-quarter | name: quarter ; quarters [pl]
time unit-weekend | kind: unit-weekend | name: weekend ; weekends [pl]
time unit-year | kind: unit-year | name: year ; years [pl]
time unit-decade | kind: unit-decade | name: decade ; decades [pl]
time unit-hour | kind: clock | name: hour ; hours [pl]
time unit-minute | kind: clock | name: minute ; minutes [pl]
time today | kind: relative | value: 0 | name: today ; tonight ; this morning ; this evening ; this afternoon
time yesterday | kind: relative | value: -1 | class: gone | name: yesterday ; last night ; yesterday morning ; yesterday evening ; yesterday afternoon
time day-before-yesterday | kind: relative | value: -2 | class: gone | name: (the )day before yesterday
time tomorrow | kind: relative | value: 1 | class: coming | name: tomorrow ; tomorrow morning ; tomorrow evening ; tomorrow afternoon
time day-after-tomorrow | kind: relative | value: 2 | class: coming | name: (the )day after tomorrow
time thousand | kind: multiplier | value: 1000 | name: thousand
time million | kind: multiplier | value: 1000000 | name: million ; mn ; mln
time billion | kind: multiplier | value: 1000000000 | name: billion ; bn ; bln
time trillion | kind: multiplier | value: 1000000000000 | name: trillion ; trn
# Words that are read otherwise where they do not stand together; their dates come from the patterns.
time phrase-last | kind: phrase | name: this spring ; next spring ; this fall ; next fall ; last fall ; last week ; last month ; last year ; last quarter ; last decade ; last Monday ; last Tuesday ; last Wednesday ; last Thursday ; last Friday ; last Saturday ; last Sunday ; last January ; last February ; last March ; last April ; last May ; last June ; last July ; last August ; last September ; last October ; last November ; last December ; last spring ; last summer ; last autumn ; last winter

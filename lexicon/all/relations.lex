# Relations of the states most in the news with each other: diplomatic relations since, broken, restored; the rung of partnership
# or of relations and its dates; treaties that the news names. What is not known for sure is left out, and a year stands alone
# where the day is not known. With Russia: relations with the Soviet Union, which it continued.
# Rungs, as the two states call them: ally, strategic-partnership and its kinds, major-non-nato-ally; charge-d-affaires where
# there are no ambassadors, interest-sections or liaison-offices where there are no embassies.
# `since: never`: they have none, though the news tell of talks on them. `since: unknown`: no year is sure. With Palestine: the
# day on which the state was recognised, where no later one of relations is known.
@language all
@source   our own, from the states' public announcements
@source   embassies' and ministries' own accounts of relations: Jordan's and Morocco's with Pakistan, India's with Somalia and Yemen,
@source   Algeria's with Kuwait, Jordan's with Bahrain; Yemen's ministry of foreign affairs for its return to Qatar (2021-03-07)
@source   recognitions of the State of Palestine as its news agency and encyclopaedias list them
@source   days of Lebanon, Sudan, Tunisia and Central Asia compared with the lists of their foreign relations in encyclopaedias
@licence  MIT
@date     2026-11-24

# ---- China
relation CHN RUS
  since: 1949-10-02
  rung: strategic-partnership-of-coordination [1996-04-25..2011-06-15]
  rung: comprehensive-strategic-partnership-of-coordination [2011-06-16..2019-06-04]
  rung: comprehensive-strategic-partnership-of-coordination-for-a-new-era [2019-06-05..]
  treaty: Treaty of Good-Neighbourliness and Friendly Cooperation [2001-07-16..]
relation CHN KAZ
  since: 1992-01-03
  rung: strategic-partnership [2005-07-04..2011-06-12] ; comprehensive-strategic-partnership [2011-06-13..2019-09-10]
  rung: permanent-comprehensive-strategic-partnership [2019-09-11..]
  treaty: Treaty of Good-Neighbourliness and Friendly Cooperation [2002-12-23..]
  treaty: Treaty of Permanent Good-Neighbourliness, Friendship and Cooperation with Central Asia [2025-06-17..]
relation CHN UZB
  since: 1992-01-02
  rung: strategic-partnership [2012-06-06..2016-06-21] ; comprehensive-strategic-partnership [2016-06-22..2024-01-23]
  rung: all-weather-comprehensive-strategic-partnership [2024-01-24..]
  treaty: Treaty of Friendly Cooperation and Partnership [2005-05-25..]
  treaty: Treaty of Permanent Good-Neighbourliness, Friendship and Cooperation with Central Asia [2025-06-17..]
relation CHN KGZ
  since: 1992-01-05
  rung: strategic-partnership [2013-09-11..2018-06-05] ; comprehensive-strategic-partnership [2018-06-06..2023-05-17]
  rung: comprehensive-strategic-partnership-for-a-new-era [2023-05-18..]
  treaty: Treaty of Good-Neighbourliness and Friendly Cooperation [2002-06-24..]
  treaty: Treaty of Permanent Good-Neighbourliness, Friendship and Cooperation with Central Asia [2025-06-17..]
relation CHN TJK
  since: 1992-01-04
  rung: strategic-partnership [2013-05-20..2017-08-30] ; comprehensive-strategic-partnership [2017-08-31..2024-07-04]
  rung: comprehensive-strategic-partnership-for-a-new-era [2024-07-05..]
  treaty: Treaty of Good-Neighbourliness and Friendly Cooperation [2007-01-15..]
  treaty: Treaty of Permanent Good-Neighbourliness, Friendship and Cooperation with Central Asia [2025-06-17..]
relation CHN TKM
  since: 1992-01-06
  rung: strategic-partnership [2013-09-03..2023-01-05] ; comprehensive-strategic-partnership [2023-01-06..]
  treaty: Treaty of Friendship and Cooperation [2014-05-12..]
  treaty: Treaty of Permanent Good-Neighbourliness, Friendship and Cooperation with Central Asia [2025-06-17..]
relation CHN SAU
  since: 1990-07-21
  rung: strategic-friendly-relations [2008-06-21..2016-01-18] ; comprehensive-strategic-partnership [2016-01-19..]
relation CHN EGY
  since: 1956-05-30
  rung: strategic-cooperation [1999-04-05..2014-12-22] ; comprehensive-strategic-partnership [2014-12-23..]
relation ARE CHN
  since: 1984-11-01
  rung: strategic-partnership [2012-01-17..2018-07-19] ; comprehensive-strategic-partnership [2018-07-20..]
relation CHN IRN
  since: 1971-08-16
  rung: comprehensive-strategic-partnership [2016-01-23..]
  treaty: Comprehensive Cooperation Plan of 25 years [2021-03-27..]
relation CHN TUR | since: 1971-08-04 | rung: strategic-cooperative-relationship [2010-10-08..]
relation CHN PAK
  since: 1951-05-21
  rung: strategic-cooperative-partnership [2005-04-05..2015-04-19]
  rung: all-weather-strategic-cooperative-partnership [2015-04-20..]
  treaty: Treaty of Friendship, Cooperation and Good-Neighbourly Relations [2005-04-05..]
relation CHN IND | since: 1950-04-01 | rung: strategic-and-cooperative-partnership [2005-04-11..]
relation CHN USA | since: 1979-01-01
relation CHN DZA
  since: 1958-12-20
  rung: strategic-cooperation [2004-02-03..2014-02-23] ; comprehensive-strategic-partnership [2014-02-24..]
relation BHR CHN | since: 1989-04-18 | rung: comprehensive-strategic-partnership [2024-05-31..]
relation CHN COM | since: 1975-11-13 | rung: strategic-partnership [2024-09..]
relation CHN DJI
  since: 1979-01-08
  rung: strategic-partnership [2017-11-23..2024-08] ; comprehensive-strategic-partnership [2024-09..]
relation CHN IRQ | since: 1958-08-25 | rung: strategic-partnership [2015-12-22..]
relation CHN JOR | since: 1977-04-07 | rung: strategic-partnership [2015-09-09..]
relation CHN KWT | since: 1971-03-22 | rung: strategic-partnership [2018-07-09..]
relation CHN LBN | since: 1971-11-09
relation CHN LBY | since: 1978-08-09 | rung: strategic-partnership [2024-09..]
relation CHN MAR | since: 1958-11-01 | rung: strategic-partnership [2016-05-11..]
relation CHN MRT | since: 1965-07-19 | rung: strategic-partnership [2024-09..]
relation CHN OMN | since: 1978-05-25 | rung: strategic-partnership [2018-05-25..]
relation CHN PSE | since: 1988-11-20 | rung: strategic-partnership [2023-06-14..]
relation CHN QAT | since: 1988-07-09 | rung: strategic-partnership [2014-11-03..]
relation CHN SDN | since: 1959-02-04 | rung: strategic-partnership [2015-09-01..]
relation CHN SOM | since: 1960-12-14 | rung: strategic-partnership [2024-09..]
relation CHN SYR | since: 1956-08-01 | rung: strategic-partnership [2023-09-22..]
relation CHN TUN | since: 1964-01-10 | rung: strategic-partnership [2024-05-31..]
relation CHN YEM | since: 1956-09-24

# ---- Russia
relation KAZ RUS
  since: 1992-10-22
  rung: ally [1998-07-06..] ; comprehensive-strategic-partnership [2025-11-12..]
  treaty: Treaty of Friendship, Cooperation and Mutual Assistance [1992-05-25..]
  treaty: Declaration of Eternal Friendship and Alliance Oriented towards the 21st Century [1998-07-06..]
  treaty: Treaty of Good-Neighbourliness and Alliance in the 21st Century [2013-11-11..]
relation RUS UZB
  since: 1992-03-20
  rung: strategic-partnership [2004-06-16..2005-11-13] ; ally [2005-11-14..]
  rung: comprehensive-strategic-partnership [2022-09-15..]
  treaty: Treaty on Allied Relations [2005-11-14..]
relation KGZ RUS
  since: 1992-03-20
  rung: ally [2000-07-27..]
  treaty: Declaration of Eternal Friendship, Alliance and Partnership [2000-07-27..]
  treaty: Declaration on Strengthening Alliance and Strategic Partnership [2017-06-20..]
relation RUS TJK
  since: 1992-04-08
  rung: ally [1999-04-16..]
  treaty: Treaty on Allied Interaction Oriented towards the 21st Century [1999-04-16..]
relation RUS TKM
  since: 1992-04-08
  rung: strategic-partnership [2017-10-02..]
  treaty: Declaration on Deepening Strategic Partnership [2022-06-10..]
relation RUS SAU | since: 1926-02-19 | broken: 1938-04-13 | restored: 1990-09-17
relation EGY RUS
  since: 1943-08-26
  rung: comprehensive-strategic-partnership [2018-10-17..]
  treaty: Treaty of Comprehensive Partnership and Strategic Cooperation [2018-10-17..]
relation ARE RUS | since: 1971-12-08 | rung: strategic-partnership [2018-06-01..]
relation IRN RUS
  since: 1920-05-20
  rung: comprehensive-strategic-partnership [2025-01-17..]
  treaty: Treaty on the Basis of Mutual Relations and Principles of Cooperation [2001-03-12..2025-10-01]
  treaty: Comprehensive Strategic Partnership Treaty [2025-10-02..]
relation RUS TUR | since: 1920-06-03
relation PAK RUS | since: 1948-05-01
relation IND RUS
  since: 1947-04-13
  rung: strategic-partnership [2000-10-03..2010-12-20]
  rung: special-and-privileged-strategic-partnership [2010-12-21..]
relation RUS USA | since: 1933-11-16 | treaty: New START [2011-02-05..2026-02-05]
relation DZA RUS
  since: 1962-03-23
  rung: strategic-partnership [2001-04-04..]
  treaty: Declaration on Deepened Strategic Partnership [2023-06-15..]
relation BHR RUS | since: 1990-09-29
relation COM RUS | since: 1976-01-06
relation DJI RUS | since: 1978-04-03
relation IRQ RUS | since: 1944-08-25 | broken: 1955-01-03 | restored: 1958-07-18
relation JOR RUS | since: 1963-08-21
relation KWT RUS | since: 1963-03-11
relation LBN RUS | since: 1944-08-03
relation LBY RUS | since: 1955-09-04
relation MAR RUS
  since: 1958-09-01
  rung: strategic-partnership [2002-10-15..2016-03-14] ; deepened-strategic-partnership [2016-03-15..]
relation MRT RUS | since: 1964-07-12
relation OMN RUS | since: 1985-09-26
relation PSE RUS | since: 1990
relation QAT RUS | since: 1988-08-01
relation RUS SDN | since: 1956-01-05
relation RUS SOM | since: 1960-09-11
relation RUS SYR | since: 1944-07-21 | treaty: Treaty of Friendship and Cooperation [1980-10-08..]
relation RUS TUN | since: 1956-07-11
relation RUS YEM | since: 1928-11-01

# ---- United States
relation KAZ USA | since: 1991-12-26 | rung: enhanced-strategic-partnership [2018-01-16..]
relation KGZ USA | since: 1991-12-27
relation TJK USA | since: 1992-02-19
relation TKM USA | since: 1992-02-19
relation USA UZB | since: 1992-02-19 | rung: strategic-partnership [2002-03-12..]
relation SAU USA | since: 1940-02-04 | rung: major-non-nato-ally [2025-11-18..] | treaty: Strategic Defense Agreement [2025-11-18..]
relation EGY USA
  since: 1922-04-26
  broken: 1967-06-06
  restored: 1974-02-28
  rung: major-non-nato-ally [1987..]
relation ARE USA | since: 1972-03-20 | rung: major-defense-partner [2024-09-23..]
relation IRN USA | since: 1883 | broken: 1980-04-07
relation TUR USA | since: 1927-02-17
relation PAK USA | since: 1947-08-15 | rung: major-non-nato-ally [2004-06-16..]
relation IND USA
  since: 1947-08-15
  rung: major-defense-partner [2016-06-07..] ; comprehensive-global-strategic-partnership [2020-02-25..]
relation DZA USA | since: 1962-09-29 | broken: 1967-06-06 | restored: 1974-11-12
relation BHR USA
  since: 1971-09-21
  rung: major-non-nato-ally [2002-03-14..]
  treaty: Comprehensive Security Integration and Prosperity Agreement [2023-09-13..]
relation COM USA | since: 1977
relation DJI USA | since: 1977
relation IRQ USA
  since: 1931-03-30
  broken: 1967-06-07 ; 1991-01
  restored: 1984-11-26 ; 2004-06-28
  treaty: Strategic Framework Agreement [2009-01-01..]
relation JOR USA | since: 1949 | rung: major-non-nato-ally [1996-11-13..]
relation KWT USA | since: 1961 | rung: major-non-nato-ally [2004-04-01..]
relation LBN USA | since: 1944
relation LBY USA | since: 1951-12-24 | broken: 1981-05 | restored: 2006-05-31
relation MAR USA
  since: 1786
  rung: major-non-nato-ally [2004-06-04..]
  treaty: Treaty of Peace and Friendship [1786..]
relation MRT USA | since: 1960-11-28 | broken: 1967-06 | restored: 1969-12
relation OMN USA | since: 1972
relation QAT USA | since: 1972-03-19 | rung: major-non-nato-ally [2022-03-10..]
relation SDN USA
  since: 1956
  broken: 1967-06-07
  restored: 1972-07-25
  rung: charge-d-affaires [1997-12..2022-08]
relation SOM USA | since: 1960-07-01
relation SYR USA | since: 1944-09-08 | broken: 1967-06-06 | restored: 1974-06-16
relation TUN USA | since: 1956 | rung: major-non-nato-ally [2015-07-10..]
relation USA YEM | since: 1946-03-04 | broken: 1967-06-07 | restored: 1972-07-01

# ---- Central Asia
relation KAZ UZB
  since: 1992-11-23
  rung: strategic-partnership [2013-06-14..2022-12-21] ; ally [2022-12-22..]
  treaty: Treaty of Eternal Friendship [1998-10-31..]
  treaty: Treaty on Allied Relations [2022-12-22..]
relation KAZ KGZ
  since: 1992-10-15
  rung: ally [2003-12-25..]
  treaty: Treaty of Eternal Friendship [1997-04-08..]
  treaty: Treaty on Allied Relations [2003-12-25..]
  treaty: Treaty on Deepening and Expanding Allied Relations [2024-04-19..]
relation KAZ TJK
  since: 1993-01-07
  rung: strategic-partnership [2015-09-14..2024-08-21] ; ally [2024-08-22..]
  treaty: Treaty on Allied Interaction [2024-08-22..]
relation KAZ TKM | since: 1992-10-05 | rung: strategic-partnership [2017-04-18..]
relation KGZ UZB
  since: 1993-02-16
  rung: strategic-partnership [2017-10-05..2023-01-26] ; comprehensive-strategic-partnership [2023-01-27..]
  treaty: Treaty of Eternal Friendship [1996-12-24..]
  treaty: Khujand Declaration of Eternal Friendship [2025-03-31..]
relation TJK UZB
  since: 1992-10-22
  rung: strategic-partnership [2018-08-17..2024-04-17] ; ally [2024-04-18..]
  treaty: Treaty of Eternal Friendship [2000-06-15..]
  treaty: Treaty on Allied Relations [2024-04-18..]
  treaty: Khujand Declaration of Eternal Friendship [2025-03-31..]
relation TKM UZB | since: 1993-02-07 | rung: strategic-partnership [2017-03-06..]
relation KGZ TJK
  since: 1993-01-14
  treaty: Treaty on the State Border [2025-03-13..]
  treaty: Khujand Declaration of Eternal Friendship [2025-03-31..]
relation KGZ TKM | since: 1992-10-09
relation TJK TKM | since: 1993-01-27 | rung: strategic-partnership [2017-11-02..]

# ---- Turkey
relation KAZ TUR
  since: 1992-03-02
  rung: strategic-partnership [2009-10-22..2022-05-09] ; enhanced-strategic-partnership [2022-05-10..]
relation TUR UZB
  since: 1992-03-04
  rung: strategic-partnership [2017-10-25..2022-03-28] ; comprehensive-strategic-partnership [2022-03-29..]
relation KGZ TUR
  since: 1992-01-29
  rung: comprehensive-strategic-partnership [2024-11-05..]
  treaty: Treaty of Eternal Friendship and Cooperation [1997-10-24..]
relation TJK TUR | since: 1992-01-29
relation TKM TUR | since: 1992-02-29
relation SAU TUR | since: 1929-08-03
relation EGY TUR | since: 1925 | rung: charge-d-affaires [2013-11-23..2023-07-03]
relation ARE TUR
  since: 1971
  rung: comprehensive-strategic-partnership [2025-07-16..]
  treaty: Comprehensive Economic Partnership Agreement [2023-09-01..]
relation IRN TUR | since: 1926-04-22
relation PAK TUR | since: 1947-11-30
relation IND TUR | since: 1948
relation SYR TUR | since: 1946 | broken: 2012-03-26 | restored: 2024-12-14
relation DZA TUR | since: 1962 | treaty: Treaty of Friendship and Cooperation [2006-05-23..]
relation QAT TUR | since: 1973
relation LBY TUR
  since: 1952
  treaty: Memorandum on the Delimitation of Maritime Jurisdictions [2019-11-27..]
relation PSE TUR | since: 1988-11-15
relation SOM TUR
  since: 1960
  treaty: Defence and Economic Cooperation Framework Agreement [2024-02-08..]
relation BHR TUR | since: 1973
relation DJI TUR | since: 1977
relation IRQ TUR
  since: unknown
  treaty: Treaty of Ankara [1926-06-05..] ; Strategic Framework Agreement for Joint Cooperation [2024-04-22..]
relation JOR TUR | since: 1947
relation KWT TUR | since: 1964
relation LBN TUR | since: 1946-03-08
relation MAR TUR | since: 1956
relation OMN TUR | since: 1973
relation SDN TUR | since: 1957-08-25
relation TUN TUR | since: 1957-07-22

# ---- Iran
relation IRN SAU
  since: 1929-08-24
  broken: 1943-12 ; 1988-04-26 ; 2016-01-03
  restored: 1946-10 ; 1991-03-26 ; 2023-03-10
relation EGY IRN
  since: 1939
  broken: 1960-07-27 ; 1979-05-01
  restored: 1970-08-29
  rung: interest-sections [1991..]
relation IRN MAR | since: 1956 | broken: 1981 ; 2009-03-06 ; 2018-05-01 | restored: 1991 ; 2016
relation IRN SDN | since: 1974 | broken: 2016-01-04 | restored: 2023-10-09
relation BHR IRN | since: 1971 | broken: 2016-01-04
relation DJI IRN | since: 1978 | broken: 2016-01-06 | restored: 2023-09-22
relation IRN SOM | since: 1967 | broken: 2016-01-07
relation COM IRN | since: 2006 | broken: 2016-01-14
relation ARE IRN | since: 1972-10-28 | rung: charge-d-affaires [2016-01-04..2022-08-21]
relation IRN KWT | since: 1961 | rung: charge-d-affaires [2016-01-05..2022-08-14]
relation DZA IRN | since: 1964 | broken: 1993-03-27 | restored: 2000-09
relation IRN TUN | since: 1957 | broken: 1987-03-26 | restored: 1990-09
relation IRN IRQ
  since: 1929-08-11
  broken: 1971-12 ; 1987-10
  restored: 1973-10 ; 1990-10-14
  treaty: Algiers Agreement [1975-03-06..1980-09-17]
relation IRN PAK | since: 1947-08-14
relation IND IRN | since: 1950-03-15
relation IRN KAZ | since: 1992-01-29
relation IRN UZB | since: 1992-05-10
relation IRN KGZ | since: 1992-05-10
relation IRN TJK | since: 1992-01-09
relation IRN TKM | since: 1992-02-18
relation IRN LBN | since: 1944-09-21 | broken: 1969-04 | restored: 1971
relation IRN OMN | since: 1971-08-26
relation IRN QAT | since: 1971 | rung: charge-d-affaires [2016-01-06..2017-08-23]
relation IRN JOR | since: unknown | broken: 1981 | restored: 1991
relation IRN YEM | since: unknown | broken: 2015-10-02

# ---- India and Pakistan
relation IND PAK
  since: 1947-08-15
  broken: 1971-12-06
  restored: 1976-07-24
  rung: charge-d-affaires [2019-08-07..]
  treaty: Indus Waters Treaty [1960-09-19..2025-04-22]
  treaty: Simla Agreement [1972-07-02..]
relation IND KAZ | since: 1992-02-22 | rung: strategic-partnership [2009-01-24..]
relation IND UZB | since: 1992-03-18 | rung: strategic-partnership [2011-05-18..]
relation IND KGZ | since: 1992-03-18 | rung: strategic-partnership [2019-06-14..]
relation IND TJK | since: 1992-08-28 | rung: strategic-partnership [2012-09-03..]
relation IND TKM | since: 1992-04-20
relation EGY IND | since: 1947-08-18 | rung: strategic-partnership [2023-06-25..]
relation ARE IND
  since: 1972
  rung: comprehensive-strategic-partnership [2017-01-25..]
  treaty: Comprehensive Economic Partnership Agreement [2022-05-01..]
relation IND SAU
  since: 1947
  rung: strategic-partnership [2010-02-28..]
  treaty: Riyadh Declaration [2010-02-28..]
  treaty: Strategic Partnership Council [2019-10-29..]
relation IND OMN
  since: 1955
  rung: strategic-partnership [2008-11-09..]
  treaty: Comprehensive Economic Partnership Agreement [2025-12-18..]
relation IND QAT | since: 1973 | rung: strategic-partnership [2025-02-18..]
relation IND KWT | since: 1961 | rung: strategic-partnership [2024-12-22..]
relation IND PSE | since: 1988-11-18
relation KAZ PAK | since: 1992-02-24
relation PAK UZB | since: 1992-05-10 | rung: strategic-partnership [2021-07-15..]
relation KGZ PAK | since: 1992-05-10
relation PAK TJK | since: 1992-06-06 | rung: strategic-partnership [2024-07-03..]
relation PAK TKM | since: 1992-05-09
relation PAK SAU | since: 1947 | treaty: Strategic Mutual Defence Agreement [2025-09-17..]
relation PAK PSE | since: 1988-11-16
relation DZA IND | since: 1962-07 | rung: strategic-partnership [2001-01..]
relation BHR IND | since: 1971-10
relation COM IND | since: 1976
relation DJI IND | since: 1977
relation IND IRQ | since: 1947 | treaty: Treaty of Perpetual Peace and Friendship [1952..]
relation IND JOR | since: 1950
relation IND LBN | since: 1954
relation IND LBY | since: 1952
relation IND MAR | since: 1957
relation IND SDN | since: 1956-05-07
relation IND SYR | since: 1950-05
relation IND TUN | since: 1958-04-02
relation ARE PAK | since: 1971
relation BHR PAK | since: 1971
relation EGY PAK | since: 1948
relation IRQ PAK | since: 1947
relation KWT PAK | since: 1963
relation OMN PAK | since: 1971
relation PAK SDN | since: 1956-10-24
relation PAK TUN | since: 1957-08-19
relation JOR PAK | since: 1948
relation MAR PAK | since: 1958
relation PAK SOM | since: 1960
relation IND SOM | since: 1961
relation IND YEM | since: 1967-11

# ---- Saudi Arabia, the Gulf and Egypt
relation KAZ SAU | since: 1994-04-30
relation SAU UZB | since: 1992-02-20
relation KGZ SAU | since: 1992-10-19
relation SAU TJK | since: 1992-02-22
relation SAU TKM | since: 1992-02-22
relation EGY SAU
  since: 1926
  broken: 1962-11-06 ; 1979-04-23
  restored: 1964-03 ; 1987-11-16
  treaty: Treaty of Friendship [1936-05-07..]
relation QAT SAU
  since: 1971
  broken: 2017-06-05
  restored: 2021-01-05
  treaty: AlUla Declaration [2021-01-05..]
relation ARE QAT
  since: 1971
  broken: 2017-06-05
  restored: 2023-06-19
  treaty: AlUla Declaration [2021-01-05..]
relation BHR QAT
  since: 1971
  broken: 2017-06-05
  restored: 2023-04-12
  treaty: AlUla Declaration [2021-01-05..]
relation EGY QAT
  since: 1972
  broken: 1979 ; 2017-06-05
  restored: 1987-11 ; 2021-01-20
  treaty: AlUla Declaration [2021-01-05..]
relation QAT YEM | since: 1971 | broken: 2017-06-05 | restored: 2021-03-07
relation COM QAT | since: 1977 | broken: 2017-06-07
relation MRT QAT | since: 1972 | broken: 2017-06-06 | restored: 2021-03-22
relation JOR QAT | since: 1972 | rung: charge-d-affaires [2017-06-06..2019-07]
relation DJI QAT | since: 1977 | rung: charge-d-affaires [2017-06-07..2021]
relation SAU SYR | since: 1941 | broken: 2012-03-14 | restored: 2023-05-09
relation ARE SYR | since: 1972 | broken: 2012-02-07 | restored: 2018-12-27
relation BHR SYR | since: 1971 | broken: 2012-02-07 | restored: 2018-12-28
relation KWT SYR | since: 1963 | broken: 2012-03 | restored: 2024-12
relation QAT SYR | since: 1971 | broken: 2011-07-18 | restored: 2024-12-17
relation IRQ SAU | since: 1932 | broken: 1991-02 | restored: 2004
relation IRQ KWT
  since: 1963-10-04
  broken: 1990-08-02
  restored: 2004-08-02
  treaty: Khor Abdullah Agreement [2013-04-25..2023-09-04]
relation ARE SDN | since: 1972 | broken: 2025-05-06
relation ARE EGY | since: 1971 | broken: 1979 | restored: 1987-11-11
relation EGY KWT | since: 1961 | broken: 1979 | restored: 1987-11-14
relation BHR EGY | since: 1971 | broken: 1979 | restored: 1987-11
relation EGY IRQ | since: 1928 | broken: 1979-03-31 ; 1991-02 | restored: 1987-11-13 ; 2000-11
relation EGY JOR
  since: 1946
  broken: 1958-07-20 ; 1961-10 ; 1972-04-06 ; 1979-04-01
  restored: 1959-08-15 ; 1964-01 ; 1973-09 ; 1984-09-25
relation EGY MAR | since: 1957 | broken: 1979 | restored: 1987-11
relation EGY TUN | since: 1957 | broken: 1979 | restored: 1988-01-23
relation DZA EGY | since: 1962 | broken: 1979 | restored: 1988-11-24
relation EGY LBY | since: 1953 | broken: 1977-12 | restored: 1989-06
relation EGY SYR | since: 1946 | broken: 1977-12-05 ; 2013-06-15 | restored: 1989-12-27 ; 2025
relation ARE KAZ | since: 1992-10-01
relation ARE UZB | since: 1992-10-25
relation ARE TKM | since: 1995-10-10
relation ARE TJK | since: 1995-12-18
relation EGY KAZ | since: 1992-03-06
relation EGY UZB | since: 1992-01-23
relation EGY KGZ | since: 1992
relation EGY TJK | since: 1992
relation EGY TKM | since: 1992
relation ARE SAU | since: 1974-08 | treaty: Treaty of Jeddah [1974-08-21..]
relation OMN SAU | since: 1971
relation KWT SAU | since: 1961 | treaty: Uqair Protocol [1922-12-02..]
relation SAU YEM
  since: unknown
  broken: 1962
  restored: 1970
  treaty: Treaty of Taif [1934-05-20..] ; Treaty of Jeddah [2000-06-12..]
relation LBN SAU | since: 1944-04-09 | rung: charge-d-affaires [2021-10-29..2022-04-06]
relation MAR SAU | since: 1957
relation SAU SDN | since: 1956-10-14
relation SAU TUN | since: 1956-06
relation ARE MAR | since: 1972
relation ARE JOR | since: 1971-12
relation KWT LBN | since: 1961 | rung: charge-d-affaires [2021-10-30..2022-04]
relation DJI EGY | since: 1977
relation EGY LBN | since: 1944-11-30
relation EGY MRT | since: 1964 | broken: 1979 | restored: 1987-11
relation EGY OMN | since: 1972
relation EGY SDN | since: 1956-01-04 | treaty: Nile Waters Agreement [1959-11-08..]
relation EGY SOM
  since: 1960
  rung: strategic-partnership [2025-01-23..]
  treaty: Protocol of Military Cooperation [2024-08-14..]

# ---- Arab states with each other and with Central Asia
relation MAR SYR | since: unknown | broken: 2012-07-16 | restored: 2025-07-06
relation EGY YEM | since: unknown | broken: 1979 | restored: 1987-11
relation LBY SAU | since: unknown | broken: 1980-10 | restored: 1981-12
relation DZA MAR
  since: 1962-10-01
  broken: 1976-03-07 ; 2021-08-24
  restored: 1988-05-16
  treaty: Treaty of Fraternity, Good-Neighbourliness and Cooperation [1969-01-15..]
relation MAR MRT | since: 1970-01 | broken: 1981-03 | restored: 1985-04
relation IRQ SYR | since: 1945 | broken: 1982-04 | restored: 2006-11-21
relation LBN SYR
  since: 2008-10-15
  treaty: Treaty of Brotherhood, Cooperation and Coordination [1991-05-22..]
relation SYR TUN | since: 1956 | broken: 2012-02-04 | restored: 2023-04-12
relation LBY TUN | since: 1956 | broken: 1985-09 | restored: 1987-12-28
relation JOR PSE | since: 1989-01
relation EGY PSE | since: 1988-11-20
relation DZA PSE | since: 1988-11-15
relation JOR KAZ | since: 1993-02-09
relation KAZ QAT | since: 1993-07-01
relation KAZ KWT | since: 1993-01-11
relation KAZ OMN | since: 1992-03-27
relation KAZ PSE | since: 1992-04-06
relation PSE UZB | since: 1994-09-25
relation PSE TKM | since: 1992-04-17
relation PSE TJK | since: 1994-04-02
relation BHR KAZ | since: 1992
relation KAZ MAR | since: 1992-05-26
relation IRQ KAZ | since: 1992
relation KAZ LBN | since: 1993
relation KAZ LBY | since: 1992
relation KAZ SYR | since: 1992
relation KAZ TUN | since: 1992
relation JOR UZB | since: 1993-02-15
relation KWT UZB | since: 1994-07-08
relation OMN UZB | since: 1992-04-22
relation QAT UZB | since: 1997-11-27
relation DJI UZB | since: 2024-05-02
relation SOM UZB | since: 2025
relation KGZ KWT | since: 1994
relation KGZ QAT | since: 1998-03-03
relation KGZ SOM | since: 2025
relation JOR TJK | since: 1993
relation KWT TJK | since: 1995-03-31
relation QAT TJK | since: 1994-12-13
relation SYR TJK | since: 1992-03-29
relation KWT TKM | since: 1995
relation QAT TKM | since: 1996
relation BHR TKM | since: 1995-12
relation LBN QAT | since: 1972
relation JOR SYR | since: unknown | broken: 1971-08 | restored: 1973-10
relation DZA TUN | since: 1962 | treaty: Treaty of Fraternity and Concord [1983-03-19..]
relation DZA MRT | since: 1964 | broken: 1976-03-07 | restored: 1979-08
relation MAR TUN | since: 1956-07-18 | broken: 1960 | restored: 1964
relation LBY MAR | since: unknown | treaty: Treaty of Oujda [1984-08-13..1986-08-29]
relation JOR TUN | since: 1956
relation IRQ TUN | since: 1959
relation LBN TUN | since: 1957-10
relation IRQ LBN | since: 1944-02-24 | broken: 1994-04 | restored: 1998
relation JOR LBN | since: 1946-10-01
relation LBN SDN | since: 1956
relation IRQ SDN | since: 1956-05-03
relation JOR SDN | since: 1958-10-27
relation MAR SDN | since: 1959-03-21
relation SDN SOM | since: 1961-10-06
relation SDN SYR | since: 1957-01-28
relation SDN TUN | since: 1959-11-29
relation SDN YEM | since: 1956-04-21
relation JOR OMN | since: 1972
relation OMN YEM | since: unknown | treaty: Border Agreement [1992-10-01..]
relation DJI SOM | since: 1977
relation ARE KWT | since: 1972
relation BHR SAU | since: 1971
relation BHR KWT | since: 1971
relation DJI SAU | since: 1977
relation JOR KWT | since: 1961
relation KWT LBY | since: 1961
relation KWT MAR | since: 1961
relation JOR SAU
  since: unknown
  treaty: Hadda Agreement [1925-11-02..] ; Amman Boundary Agreement [1965-08-09..]
relation IRN SYR | since: 1946
relation DZA UZB | since: 1992
relation MAR UZB | since: 1993
relation SYR UZB | since: 1992
relation TUN UZB | since: 1992
relation ARE PSE | since: 1988-11-16
relation BHR PSE | since: 1988-11-15
relation COM PSE | since: 1988-11-21
relation DJI PSE | since: 1988-11-17
relation IRQ PSE | since: 1988-11-15
relation KGZ PSE | since: 1995
relation KWT PSE | since: 1988-11-15
relation LBN PSE | since: 2008-11
relation LBY PSE | since: 1988-11-15
relation MAR PSE | since: 1988-11-15
relation MRT PSE | since: 1988-11-15
relation OMN PSE | since: 1988-12-13
relation PSE QAT | since: 1988-11-16
relation PSE SAU | since: 1988-11-16
relation PSE SDN | since: 1988-11-17
relation PSE SOM | since: 1988-11-15
relation PSE SYR | since: 2011-07-18
relation PSE TUN | since: 1988-11-15
relation PSE YEM | since: 1988-11-15
relation DZA KWT | since: 1962
relation BHR JOR | since: 1971
relation PSE USA | since: never

# ---- Pairs of these states of which no year is sure; of a few from Central Asia and Africa not even that they have relations
relation ARE BHR | since: unknown
relation ARE COM | since: unknown
relation ARE DJI | since: unknown
relation ARE DZA | since: unknown
relation ARE IRQ | since: unknown
relation ARE KGZ | since: unknown
relation ARE LBN | since: unknown
relation ARE LBY | since: unknown
relation ARE MRT | since: unknown
relation ARE OMN | since: unknown
relation ARE SOM | since: unknown
relation ARE TUN | since: unknown
relation ARE YEM | since: unknown
relation BHR COM | since: unknown
relation BHR DJI | since: unknown
relation BHR DZA | since: unknown
relation BHR IRQ | since: unknown
relation BHR KGZ | since: unknown
relation BHR LBN | since: unknown
relation BHR LBY | since: unknown
relation BHR MAR | since: unknown
relation BHR MRT | since: unknown
relation BHR OMN | since: unknown
relation BHR SDN | since: unknown
relation BHR SOM | since: unknown
relation BHR TJK | since: unknown
relation BHR TUN | since: unknown
relation BHR UZB | since: unknown
relation BHR YEM | since: unknown
relation COM DJI | since: unknown
relation COM DZA | since: unknown
relation COM EGY | since: unknown
relation COM IRQ | since: unknown
relation COM JOR | since: unknown
relation COM KAZ | since: unknown
relation COM KGZ | since: unknown
relation COM KWT | since: unknown
relation COM LBN | since: unknown
relation COM LBY | since: unknown
relation COM MAR | since: unknown
relation COM MRT | since: unknown
relation COM OMN | since: unknown
relation COM PAK | since: unknown
relation COM SAU | since: unknown
relation COM SDN | since: unknown
relation COM SOM | since: unknown
relation COM SYR | since: unknown
relation COM TJK | since: unknown
relation COM TKM | since: unknown
relation COM TUN | since: unknown
relation COM TUR | since: unknown
relation COM UZB | since: unknown
relation COM YEM | since: unknown
relation DJI DZA | since: unknown
relation DJI IRQ | since: unknown
relation DJI JOR | since: unknown
relation DJI KAZ | since: unknown
relation DJI KGZ | since: unknown
relation DJI KWT | since: unknown
relation DJI LBN | since: unknown
relation DJI LBY | since: unknown
relation DJI MAR | since: unknown
relation DJI MRT | since: unknown
relation DJI OMN | since: unknown
relation DJI PAK | since: unknown
relation DJI SDN | since: unknown
relation DJI SYR | since: unknown
relation DJI TJK | since: unknown
relation DJI TKM | since: unknown
relation DJI TUN | since: unknown
relation DJI YEM | since: unknown
relation DZA IRQ | since: unknown
relation DZA JOR | since: unknown
relation DZA KAZ | since: unknown
relation DZA KGZ | since: unknown
relation DZA LBN | since: unknown
relation DZA LBY | since: unknown
relation DZA OMN | since: unknown
relation DZA PAK | since: unknown
relation DZA QAT | since: unknown
relation DZA SAU | since: unknown
relation DZA SDN | since: unknown
relation DZA SOM | since: unknown
relation DZA SYR | since: unknown
relation DZA TJK | since: unknown
relation DZA TKM | since: unknown
relation DZA YEM | since: unknown
relation IND MRT | since: unknown
relation IRN LBY | since: unknown
relation IRN MRT | since: unknown
relation IRN PSE | since: unknown
relation IRQ JOR | since: unknown
relation IRQ KGZ | since: unknown
relation IRQ LBY | since: unknown
relation IRQ MAR | since: unknown
relation IRQ MRT | since: unknown
relation IRQ OMN | since: unknown
relation IRQ QAT | since: unknown
relation IRQ SOM | since: unknown
relation IRQ TJK | since: unknown
relation IRQ TKM | since: unknown
relation IRQ UZB | since: unknown
relation IRQ YEM | since: unknown
relation JOR KGZ | since: unknown
relation JOR LBY | since: unknown
relation JOR MAR | since: unknown
relation JOR MRT | since: unknown
relation JOR SOM | since: unknown
relation JOR TKM | since: unknown
relation JOR YEM | since: unknown
relation KAZ MRT | since: unknown
relation KAZ SDN | since: unknown
relation KAZ SOM | since: unknown
relation KAZ YEM | since: unknown
relation KGZ LBN | since: unknown
relation KGZ LBY | since: unknown
relation KGZ MAR | since: unknown
relation KGZ MRT | since: unknown
relation KGZ OMN | since: unknown
relation KGZ SDN | since: unknown
relation KGZ SYR | since: unknown
relation KGZ TUN | since: unknown
relation KGZ YEM | since: unknown
relation KWT MRT | since: unknown
relation KWT OMN | since: unknown
relation KWT QAT | since: unknown
relation KWT SDN | since: unknown
relation KWT SOM | since: unknown
relation KWT TUN | since: unknown
relation KWT YEM | since: unknown
relation LBN LBY | since: unknown
relation LBN MAR | since: unknown
relation LBN MRT | since: unknown
relation LBN OMN | since: unknown
relation LBN PAK | since: unknown
relation LBN SOM | since: unknown
relation LBN TJK | since: unknown
relation LBN TKM | since: unknown
relation LBN UZB | since: unknown
relation LBN YEM | since: unknown
relation LBY MRT | since: unknown
relation LBY OMN | since: unknown
relation LBY PAK | since: unknown
relation LBY QAT | since: unknown
relation LBY SDN | since: unknown
relation LBY SOM | since: unknown
relation LBY SYR | since: unknown
relation LBY TJK | since: unknown
relation LBY TKM | since: unknown
relation LBY UZB | since: unknown
relation LBY YEM | since: unknown
relation MAR OMN | since: unknown
relation MAR QAT | since: unknown
relation MAR SOM | since: unknown
relation MAR TJK | since: unknown
relation MAR TKM | since: unknown
relation MAR YEM | since: unknown
relation MRT OMN | since: unknown
relation MRT PAK | since: unknown
relation MRT SAU | since: unknown
relation MRT SDN | since: unknown
relation MRT SOM | since: unknown
relation MRT SYR | since: unknown
relation MRT TJK | since: unknown
relation MRT TKM | since: unknown
relation MRT TUN | since: unknown
relation MRT TUR | since: unknown
relation MRT UZB | since: unknown
relation MRT YEM | since: unknown
relation OMN QAT | since: unknown
relation OMN SDN | since: unknown
relation OMN SOM | since: unknown
relation OMN SYR | since: unknown
relation OMN TJK | since: unknown
relation OMN TKM | since: unknown
relation OMN TUN | since: unknown
relation PAK QAT | since: unknown
relation PAK SYR | since: unknown
relation PAK YEM | since: unknown
relation QAT SDN | since: unknown
relation QAT SOM | since: unknown
relation QAT TUN | since: unknown
relation SAU SOM | since: unknown
relation SDN TJK | since: unknown
relation SDN TKM | since: unknown
relation SDN UZB | since: unknown
relation SOM SYR | since: unknown
relation SOM TJK | since: unknown
relation SOM TKM | since: unknown
relation SOM TUN | since: unknown
relation SOM YEM | since: unknown
relation SYR TKM | since: unknown
relation SYR YEM | since: unknown
relation TJK TUN | since: unknown
relation TJK YEM | since: unknown
relation TKM TUN | since: unknown
relation TKM YEM | since: unknown
relation TUN YEM | since: unknown
relation TUR YEM | since: unknown
relation UZB YEM | since: unknown

# ---- Israel
relation EGY ISR
  since: 1980-02-26
  treaty: Camp David Accords [1978-09-17..] ; Treaty of Peace [1979-03-26..]
relation ISR JOR | since: 1994-11-27 | treaty: Treaty of Peace [1994-10-26..]
relation ARE ISR
  since: 2020-09-15
  treaty: Treaty of Peace, Diplomatic Relations and Full Normalization [2020-09-15..]
  treaty: Comprehensive Economic Partnership Agreement [2023-04-01..]
relation BHR ISR | since: 2020-10-18 | treaty: Abraham Accords Declaration [2020-09-15..]
relation ISR MAR
  since: 1994-09-01
  broken: 2000-10-23
  restored: 2020-12-22
  rung: liaison-offices [1994-09-01..2000-10-23] ; liaison-offices [2020-12-22..]
relation ISR MRT | since: 1999-10 | broken: 2010-03
relation ISR TUN | since: 1996 | broken: 2000-10 | rung: interest-sections [1996..2000-10]
relation ISR SDN | since: never | treaty: Abraham Accords Declaration [2021-01-06..]
relation ISR PSE | since: never | treaty: Declaration of Principles [1993-09-13..] ; Oslo II Accord [1995-09-28..]
relation ISR LBN | since: never | treaty: Maritime Border Agreement [2022-10-27..]
relation ISR SYR | since: never | treaty: Agreement on Disengagement [1974-05-31..]
relation ISR SAU | since: never
relation DZA ISR | since: never
relation DJI ISR | since: never
relation IRQ ISR | since: never
relation ISR KWT | since: never
relation ISR LBY | since: never
relation ISR OMN | since: never
relation ISR PAK | since: never
relation ISR QAT | since: never
relation ISR SOM | since: never
relation ISR YEM | since: never
relation IRN ISR | since: 1950 | broken: 1979-02-18
relation ISR TUR
  since: 1949
  rung: charge-d-affaires [2011-09-02..2016-11] ; charge-d-affaires [2018-05-15..2022-11]
  rung: charge-d-affaires [2023-11-04..]
relation CHN ISR | since: 1992-01-24 | rung: innovative-comprehensive-partnership [2017-03-21..]
relation ISR RUS
  since: 1948-05-26
  broken: 1953-02-11 ; 1967-06-10
  restored: 1953-07-20 ; 1991-10-18
relation IND ISR | since: 1992-01-29 | rung: strategic-partnership [2017-07-04..]
relation ISR USA | since: 1949 | rung: major-non-nato-ally [1987..]
relation ISR KAZ | since: 1992-04-10
relation ISR UZB | since: 1992-02-21
relation ISR KGZ | since: 1992
relation ISR TJK | since: 1992
relation ISR TKM | since: 1993

# Words that only count inside a time expression ([part]: no reading and no mention of their own), seasons, quarters.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

time cardinal-one | kind: cardinal | value: 1 | name: one [part] ; a [part] ; an [part]
time cardinal-two | kind: cardinal | value: 2 | name: two [part] ; a couple of [part] ; couple of [part]
time cardinal-three | kind: cardinal | value: 3 | name: three [part]
time cardinal-four | kind: cardinal | value: 4 | name: four [part]
time cardinal-five | kind: cardinal | value: 5 | name: five [part]
time cardinal-six | kind: cardinal | value: 6 | name: six [part]
time cardinal-seven | kind: cardinal | value: 7 | name: seven [part]
time cardinal-eight | kind: cardinal | value: 8 | name: eight [part]
time cardinal-nine | kind: cardinal | value: 9 | name: nine [part]
time cardinal-ten | kind: cardinal | value: 10 | name: ten [part]
time cardinal-eleven | kind: cardinal | value: 11 | name: eleven [part]
time cardinal-twelve | kind: cardinal | value: 12 | name: twelve [part]
time cardinal-fifteen | kind: cardinal | value: 15 | name: fifteen [part]
time cardinal-twenty | kind: cardinal | value: 20 | name: twenty [part]
time cardinal-thirty | kind: cardinal | value: 30 | name: thirty [part]
time cardinal-forty | kind: cardinal | value: 40 | name: forty [part]
time cardinal-fifty | kind: cardinal | value: 50 | name: fifty [part]
time cardinal-hundred | kind: cardinal | value: 100 | name: hundred [part] ; one hundred [part] ; a hundred [part]

time ordinal-first | kind: ordinal | value: 1 | name: first [part]
time ordinal-second | kind: ordinal | value: 2 | name: second [part]
time ordinal-third | kind: ordinal | value: 3 | name: third [part]
time ordinal-fourth | kind: ordinal | value: 4 | name: fourth [part]
time ordinal-fifth | kind: ordinal | value: 5 | name: fifth [part]
time ordinal-sixth | kind: ordinal | value: 6 | name: sixth [part]
time ordinal-seventh | kind: ordinal | value: 7 | name: seventh [part]
time ordinal-eighth | kind: ordinal | value: 8 | name: eighth [part]
time ordinal-ninth | kind: ordinal | value: 9 | name: ninth [part]
time ordinal-tenth | kind: ordinal | value: 10 | name: tenth [part]
time ordinal-eleventh | kind: ordinal | value: 11 | name: eleventh [part]
time ordinal-twelfth | kind: ordinal | value: 12 | name: twelfth [part]
time ordinal-thirteenth | kind: ordinal | value: 13 | name: thirteenth [part]
time ordinal-fourteenth | kind: ordinal | value: 14 | name: fourteenth [part]
time ordinal-fifteenth | kind: ordinal | value: 15 | name: fifteenth [part]
time ordinal-sixteenth | kind: ordinal | value: 16 | name: sixteenth [part]
time ordinal-seventeenth | kind: ordinal | value: 17 | name: seventeenth [part]
time ordinal-eighteenth | kind: ordinal | value: 18 | name: eighteenth [part]
time ordinal-nineteenth | kind: ordinal | value: 19 | name: nineteenth [part]
time ordinal-twentieth | kind: ordinal | value: 20 | name: twentieth [part]
time ordinal-twenty-first | kind: ordinal | value: 21 | name: twenty-first [part]
time ordinal-twenty-second | kind: ordinal | value: 22 | name: twenty-second [part]
time ordinal-twenty-third | kind: ordinal | value: 23 | name: twenty-third [part]
time ordinal-twenty-fourth | kind: ordinal | value: 24 | name: twenty-fourth [part]
time ordinal-twenty-fifth | kind: ordinal | value: 25 | name: twenty-fifth [part]
time ordinal-twenty-sixth | kind: ordinal | value: 26 | name: twenty-sixth [part]
time ordinal-twenty-seventh | kind: ordinal | value: 27 | name: twenty-seventh [part]
time ordinal-twenty-eighth | kind: ordinal | value: 28 | name: twenty-eighth [part]
time ordinal-twenty-ninth | kind: ordinal | value: 29 | name: twenty-ninth [part]
time ordinal-thirtieth | kind: ordinal | value: 30 | name: thirtieth [part]
time ordinal-thirty-first | kind: ordinal | value: 31 | name: thirty-first [part]

time season-spring | kind: season | value: 3 | name: spring [part]
time season-summer | kind: season | value: 6 | name: summer
time season-autumn | kind: season | value: 9 | name: autumn ; fall [part]
time season-winter | kind: season | value: 12 | name: winter
time quarter-1 | kind: quarter | value: 1 | name: Q1
time quarter-2 | kind: quarter | value: 2 | name: Q2
time quarter-3 | kind: quarter | value: 3 | name: Q3
time quarter-4 | kind: quarter | value: 4 | name: Q4
time unit-half | kind: unit-half | name: half [part]
time decade-fifties | kind: decade | value: 1950 | name: fifties
time decade-sixties | kind: decade | value: 1960 | name: sixties
time decade-seventies | kind: decade | value: 1970 | name: seventies
time decade-eighties | kind: decade | value: 1980 | name: eighties
time decade-nineties | kind: decade | value: 1990 | name: nineties

time part-early | kind: part | value: 1 | name: early [part] ; early in [part] ; beginning [part] ; start [part] ; beginning of [part] ; start of [part] ; outset of [part]
time part-middle | kind: part | value: 2 | name: mid [part] ; middle [part] ; middle of [part]
time part-late | kind: part | value: 3 | name: late [part] ; late in [part] ; end [part] ; end of [part] ; close of [part]
time word-last | kind: last | name: last [part] ; past [part] ; previous [part]
time word-recent | kind: recent | name: recent [part]
time word-next | kind: next | name: next [part] ; coming [part] ; upcoming [part]
time word-this | kind: this | name: this [part] ; current [part] ; the current [part] ; the present [part]
time word-ago | kind: ago | name: ago [part] ; back [part]
time ahead-in | kind: ahead | name: in [part]
time in-in-prep | kind: in | name: in [part] ; during [part] ; throughout [part]
time word-since | kind: since | name: since [part] ; ever since [part] ; as of [part] ; as from [part] ; starting [part] ; starting from [part] ; starting in [part] ; beginning in [part] ; effective [part]
time word-until | kind: until | name: until [part] ; till [part] ; up to [part] ; up until [part] ; through [part]
time word-by | kind: by | name: by [part] ; no later than [part] ; not later than [part]
time word-before | kind: before | name: before [part] ; prior to [part] ; ahead of [part]
time word-within | kind: within | name: within [part] ; within the space of [part]
time word-from | kind: from | name: from [part]
time word-between | kind: between | name: between [part]
time word-to | kind: to | name: to [part] ; through [part] ; until [part] ; till [part]
time word-and | kind: and | name: and [part]
time word-of | kind: of | name: of [part]
time word-the | kind: the | name: the [part]
time word-several | kind: several | name: few [part] ; several [part] ; some [part]
time era-common-era | kind: era | name: AD [part] ; CE [part]
time hijri-era-hijri-era | kind: hijri-era | name: AH [part] ; Hijri [part]
time filler-part-of-day | kind: filler | name: morning [part] ; afternoon [part] ; evening [part] ; night [part] ; earlier [part] ; later [part]
time word-none | kind: no-time | name: Good Friday [part] ; Black Friday [part] ; Arab Spring [part] ; Prague Spring [part] ; May Day [part] ; Day One [part] ; Super Tuesday [part] ; Bloody Sunday [part] ; Sunday Times [part] ; Russia Today [part] ; USA Today [part] ; Friday prayers [part] ; Friday sermon [part] ; Friday prayer [part] ; Sunday school [part]
time word-hence | kind: hence | name: from now [part] ; hence [part]
time word-last-but-one | kind: last-but-one | name: before last [part]
time word-next-but-one | kind: next-but-one | name: after next [part]

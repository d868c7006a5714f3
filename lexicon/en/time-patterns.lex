# How the words of time make expressions: FORMAT.md, section Time. Of the patterns that fit at a place the longest wins.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

time date | kind: core
  pattern: the? day of? month year?
  pattern: the? day of? month comma year
  pattern: the? day of? month of? this/last/next unit-year
  pattern: the? day of? this/last/next unit-month
  pattern: month the? day year?
  pattern: month the? day comma year
  pattern: month the? day of? this/last/next unit-year
  pattern: month of? year? era?
  pattern: month comma of? year era?
  pattern: month of? this/last/next unit-year
  pattern: this/last/next month
  pattern: last/next month year
  pattern: year era? !unit
  pattern: the unit-year year
  pattern: year dash/slash year
time date-range | kind: core
  pattern: the? day dash/to/and the? day of? month year?
  pattern: the? day dash/to/and the? day of? month comma year
  pattern: month day dash/to/and day year?
  pattern: month day dash/to/and day comma year
  pattern: from the? day to/dash the? day of? month year?
  pattern: from the? day to/dash the? day of? month comma year
  pattern: from month day to day year?
  pattern: from month day to day comma year
  pattern: between the? day and the? day of? month year?
  pattern: between the? day and the? day of? month comma year
  pattern: between month day and day year?
time numeric | kind: core
  pattern: year dash month-number dash day
  pattern: year slash month-number slash day
  pattern: day slash month-number slash year
  pattern: month-number slash day slash year
  pattern: month-number slash year
  pattern: day dot month-number dot year
  pattern: day dash month-number dash year
  pattern: day dash month dash year
  pattern: hijri-year slash month-number slash day hijri-era?
  pattern: day slash month-number slash hijri-year hijri-era?
time weekday | kind: core
  pattern: weekday filler?
  pattern: weekday and weekday
  pattern: filler? this/last/next weekday filler?
  pattern: weekday of? this/last/next unit-week
  pattern: weekday filler? comma? the? day of? month year?
  pattern: weekday filler? comma? the? day of? month comma year
  pattern: weekday filler? comma? month the? day year?
  pattern: weekday filler? comma? month the? day comma year
  pattern: weekday filler? open month day close
  pattern: weekday filler? open the? day of? month close
  pattern: relative
  pattern: relative comma? weekday
  pattern: relative open weekday close
  pattern: relative open month day year? close
  pattern: relative open month day comma year close
  pattern: relative open day month year? close
  pattern: weekday open relative close
time hijri | kind: core
  pattern: the? day of? hijri-month hijri-year? hijri-era?
  pattern: the? day of? hijri-month comma hijri-year hijri-era?
  pattern: hijri-month day hijri-year? hijri-era?
  pattern: hijri-month day comma hijri-year hijri-era?
  pattern: hijri-month hijri-year? hijri-era?
  pattern: hijri-year hijri-era
time units | kind: core
  pattern: the? last/next/recent several? unit
  pattern: the? last/next count unit
  pattern: the? filler? this unit
  pattern: the? count unit ago
  pattern: the? count unit hence
  pattern: the unit-weekend
  pattern: the? unit last-but-one/next-but-one
  pattern: ahead the? count unit !ago
  pattern: the unit
  pattern: the? several? count unit
time seasons | kind: core
  pattern: the? season of? year
  pattern: the? season of? year dash/slash year
  pattern: the? this/last/next season
  pattern: the? season of? this/last/next unit-year
  pattern: the? decade
time parts | kind: point
  pattern: the? part dash? of? the? core
  pattern: the? part dash? unit-year
  pattern: unit-year dash? part
  pattern: the? ordinal unit of? the? core
  pattern: the? ordinal count unit of the? core
  pattern: quarter of? core
  pattern: quarter
time frames | kind: frame
  pattern: since the? point
  pattern: until the? point
  pattern: by the? point
  pattern: within the? point
  pattern: before the? point
  pattern: ~in point
  pattern: ~in year and year
  pattern: from the? point to/dash/until the? point
  pattern: between the? point and the? point
  pattern: point to/dash the? point

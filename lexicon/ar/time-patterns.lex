# How the words of time make expressions: FORMAT.md, section Time. Of the patterns that fit at a place the longest wins.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

time date | kind: core
  pattern: unit-day? day of? unit-month? month year? era?
  pattern: unit-day? day of? unit-month? month comma year era?
  pattern: unit-day? day of? month slash/dash month year? era?
  pattern: unit-day? day of? month slash/dash month comma year era?
  pattern: unit-day? day of? month open month close year? era?
  pattern: unit-day? day of? month open month close comma year era?
  pattern: unit-day? day of? month comma? unit-year year? era?
  pattern: unit-day? day of? unit-month? month of? last/next/this
  pattern: unit-day? day of? month of? this? unit-year last/next/this?
  pattern: unit-day? day of? month slash/dash month last/next/this
  pattern: unit-day? day of? month open month close last/next/this
  pattern: unit-day? day of? this? unit-month last/next/this
  pattern: unit-day? day of? this unit-month
  pattern: unit-day? day this
  pattern: unit-month? month of? unit-year? year? era?
  pattern: unit-month? month slash/dash month year? era?
  pattern: unit-month? month open month close year? era?
  pattern: unit-month? month of? unit-year? last/next/this
  pattern: unit-month? month slash/dash month last/next/this
  pattern: unit-month? month open month close last/next/this
  pattern: unit-month? month of? this unit-year
  pattern: unit-year year era?
  pattern: year era? !unit
  pattern: unit-year? year dash/slash year
time date-range | kind: core
  pattern: unit-day? day dash/to/and? day of? unit-month? month year? era?
  pattern: unit-day? day dash/to/and? day of? month slash/dash month year? era?
  pattern: unit-day? day dash/to/and? day of? month open month close year? era?
  pattern: unit-day? day dash/to/and? day of? unit-month? month last/next/this
  pattern: unit-day? day dash/to/and? day of? this? unit-month last/next/this?
  pattern: from unit-day? day to/dash unit-day? day of? unit-month? month year? era?
  pattern: from unit-day? day to/dash unit-day? day of? month slash/dash month year? era?
  pattern: from unit-day? day to/dash unit-day? day of? unit-month? month last/next/this
  pattern: between unit-day? day and? day of? unit-month? month year? era?
time numeric | kind: core
  pattern: unit-day? year dash month-number dash day
  pattern: unit-day? year slash month-number slash day
  pattern: unit-day? day slash month-number slash year era?
  pattern: month-number slash day slash year
  pattern: month-number slash year
  pattern: unit-day? day dot month-number dot year
  pattern: unit-day? day dash month-number dash year
  pattern: unit-day? hijri-year slash month-number slash day hijri-era?
  pattern: unit-day? hijri-year dash month-number dash day hijri-era?
  pattern: unit-day? day slash month-number slash hijri-year hijri-era?
  pattern: unit-day? day dash month-number dash hijri-year hijri-era?
time weekday | kind: core
  pattern: filler? weekday
  pattern: unit-day? weekday and? weekday
  pattern: filler? weekday of? unit-week? last/next/this
  pattern: filler? weekday last-but-one/next-but-one
  pattern: filler? weekday of? this unit-week
  pattern: filler? weekday comma? filler? unit-day? day of? month year? era?
  pattern: filler? weekday comma? filler? unit-day? day of? month slash/dash month year? era?
  pattern: filler? weekday open? filler? day of? month slash? month? year? close?
  pattern: filler? weekday filler? day slash month-number slash year
  pattern: filler? relative
  pattern: filler? relative comma? weekday
  pattern: filler? relative open weekday close
  pattern: filler? relative open day of? month year? close
  pattern: filler? weekday open relative close
time hijri | kind: core
  pattern: filler? weekday? unit-day? day of? unit-month? hijri-month unit-year? hijri-year? hijri-era?
  pattern: filler? weekday? unit-day? day of? unit-month? hijri-month comma unit-year? hijri-year hijri-era?
  pattern: unit-month? hijri-month of? unit-year? hijri-year? hijri-era?
  pattern: unit-month? hijri-month last/next/this
  pattern: unit-month? hijri-month of? unit-year last/next/this
  pattern: unit-year? hijri-year hijri-era
  pattern: unit-year hijri-year hijri-era?
time units | kind: core
  pattern: unit count? several? last/next/recent
  pattern: unit last/next count
  pattern: count unit last/next/recent
  pattern: this unit
  pattern: unit this
  pattern: ago count? unit !from
  pattern: ago unit count
  pattern: count? unit past
  pattern: ahead count? unit hence
  pattern: unit last-but-one/next-but-one
  pattern: ahead count? unit !from
  pattern: count? unit
  pattern: several unit last/next/recent?
time seasons | kind: core
  pattern: season unit-year? year
  pattern: season last/next/this
  pattern: season of? unit-year last/next/this
  pattern: season of? this unit-year
  pattern: this season
  pattern: decade
time parts | kind: point
  pattern: part of? core
  pattern: unit ordinal of? core
  pattern: unit count ordinal of core
  pattern: unit ordinal count of core
  pattern: ordinal unit of core
time frames | kind: frame
  pattern: since point
  pattern: until point
  pattern: by point
  pattern: within point
  pattern: before point
  pattern: ~in point
  pattern: ~in unit-year? year and? year
  pattern: unit-year year and? year
  pattern: from point to/dash/until point
  pattern: between point and? point
  pattern: point to/dash point

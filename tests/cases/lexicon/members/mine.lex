@language all
@source our own
@licence MIT
@date 2026-11-24

organisation ZZQ
  sector: IGO
  framework: yes
  from: 1980-05-01
  members: ATA ; ATF [2005..2010]
  observers: ATF [2011..]
  suspended: ATA [2015-03-01..2016-06-30]

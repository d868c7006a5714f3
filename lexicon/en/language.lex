# What parse and match must know of English as a whole.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

language en | flags: cased
  claim-relations: diplomatic relations ; diplomatic ties
  claim-years: year ; years ; anniversary
  claim-founders: founding member ; founding members ; founder member ; founder members ; co-founder ; co-founders

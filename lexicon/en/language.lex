# What parse and match must know of English as a whole.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

language en | flags: cased

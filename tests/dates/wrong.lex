@language en
@source   our own
@licence  MIT
@date     2026-11-24

time wrong-date | kind: core | pattern: day monthh year

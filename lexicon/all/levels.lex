# Levels of a meeting or act, 1 highest. Each party has one; the event has the lowest among the sides that tell one.
@language all
@source   our own
@licence  MIT
@date     2026-11-24

level head-of-state      | rank: 1
level head-of-government | rank: 2
level minister           | rank: 3
level senior-official    | rank: 4
level commission         | rank: 5
level agency             | rank: 6
level parliament         | rank: 7
level business           | rank: 8
level people             | rank: 9

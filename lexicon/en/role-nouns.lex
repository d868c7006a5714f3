# Nouns of offices, bodies and people: the last words of role names, written once so that they inflect.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

noun minister
noun president
noun king
noun queen
noun emir
noun sultan
noun prince
noun premier
noun chancellor
noun representative
noun adviser
noun advisor
noun secretary
noun spokesman | plural: spokesmen
noun spokeswoman | plural: spokeswomen
noun spokesperson
noun leader
noun senator
noun congressman | plural: congressmen
noun parliament
noun speaker
noun governor
noun mayor
noun commissioner
noun chairman | plural: chairmen
noun chairperson
noun commander
noun militia
noun court
noun judge
noun prosecutor
noun ministry | plural: ministries
noun government
noun cabinet
noun negotiator
noun teacher
noun farmer
noun reporter
noun tribe
noun cleric
noun separatist
noun extremist
noun jihadist
noun pilgrim
noun lawyer
noun dissident
noun union
noun monarch
noun agency | plural: agencies
noun service
noun university | plural: universities

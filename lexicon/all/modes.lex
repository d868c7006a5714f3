# PLOVER modes with their scores; the key is TYPE/mode. `mode: visit` in a sense or a CAMEO code is the mode of its type.
@language all
@source   PLOVER manual (openeventdata)
@source   RETREAT/return after PLOVER 2.0, scored like release
@licence  CC BY-SA 4.0
@date     2026-11-24

mode CONSULT/visit           | score: 4
mode CONSULT/third-party     | score: 1
mode CONSULT/multilateral    | score: 4
mode CONSULT/phone           | score: 1.5
mode RETREAT/withdraw        | score: 8
mode RETREAT/release         | score: 6.5
mode RETREAT/return          | score: 6.5
mode RETREAT/disarm          | score: 10
mode RETREAT/ceasefire       | score: 7.5
mode RETREAT/access          | score: 6.5
mode RETREAT/resign          | score: 4.5
mode REQUEST/assist          | score: 0.5
mode REQUEST/change          | score: -1
mode REQUEST/yield           | score: -1
mode REQUEST/meet            | score: 0
mode ACCUSE/disapprove       | score: -2
mode ACCUSE/investigate      | score: -3.5
mode ACCUSE/allege           | score: -3.5
mode REJECT/assist           | score: -1.5
mode REJECT/change           | score: -2
mode REJECT/yield            | score: -2
mode REJECT/meet             | score: -2
mode THREATEN/restrict       | score: -3
mode THREATEN/arrest         | score: -3.5
mode THREATEN/relations      | score: -3.5
mode THREATEN/expel          | score: -3.5
mode THREATEN/territory      | score: -4
mode THREATEN/violence       | score: -3.5
mode PROTEST/demo            | score: -5
mode PROTEST/riot            | score: -7
mode PROTEST/strike          | score: -5
mode PROTEST/hunger          | score: -4.5
mode PROTEST/boycott         | score: -4.5
mode PROTEST/obstruct        | score: -4.5
mode SANCTION/convict        | score: -6
mode SANCTION/expel          | score: -5.5
mode SANCTION/withdraw       | score: -6
mode SANCTION/discontinue    | score: -6
mode MOBILIZE/troops         | score: -6.5
mode MOBILIZE/weapons        | score: -6.5
mode MOBILIZE/police         | score: -5.5
mode MOBILIZE/militia        | score: -6
mode COERCE/seize            | score: -7
mode COERCE/restrict         | score: -7
mode COERCE/censor           | score: -6.5
mode COERCE/curfew           | score: -6.5
mode COERCE/martial-law      | score: -7.5
mode COERCE/arrest           | score: -7
mode COERCE/deport           | score: -7
mode COERCE/withhold         | score: -7
mode COERCE/misinformation   | score: -6.5
mode COERCE/cyber            | score: -7
mode ASSAULT/abduct          | score: -8.5
mode ASSAULT/beat            | score: -7.5
mode ASSAULT/torture         | score: -8.5
mode ASSAULT/sexual          | score: -8.5
mode ASSAULT/targeted        | score: -9.5
mode ASSAULT/destroy         | score: -8.5
mode ASSAULT/primitive       | score: -8
mode ASSAULT/firearms        | score: -9
mode ASSAULT/explosives      | score: -9
mode ASSAULT/suicide-attack  | score: -9.5
mode ASSAULT/aerial          | score: -9.5
mode ASSAULT/drone           | score: -9.5
mode ASSAULT/heavy-weapons   | score: -9.5
mode ASSAULT/crowd-control   | score: -7.5
mode ASSAULT/unconventional  | score: -10

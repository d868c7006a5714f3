# The sixteen PLOVER event types, in the order of the manual: score -10..10 (what the index sums), quad class 1-4.
# `planned`: the type that its promise or plan is (PLOVER's rule). `status`: the status it always has. `present`: the status of an act told in the
# present, where it is not ongoing (the codebook: acts of speech are past).
@language all
@source   PLOVER manual (openeventdata)
@licence  CC BY-SA 4.0
@date     2026-11-24
# `fields: no`: the use of force is about no field.

type AGREE     | score: 2.5  | quad: 1 | name: agree to cooperate | status: planned
type CONSULT   | score: 2.5  | quad: 1 | name: consult | planned: AGREE | present: past
type SUPPORT   | score: 5    | quad: 1 | name: support | planned: AGREE
type CONCEDE   | score: 4.5  | quad: 1 | name: concede | planned: AGREE | present: past
type COOPERATE | score: 9.5  | quad: 2 | name: cooperate | planned: AGREE
type AID       | score: 10   | quad: 2 | name: give aid | planned: AGREE
type RETREAT   | score: 6.5  | quad: 2 | name: retreat | planned: AGREE
type REQUEST   | score: 0    | quad: 3 | name: request | present: past
type ACCUSE    | score: -3   | quad: 3 | name: accuse | present: past
type REJECT    | score: -2   | quad: 3 | name: reject
type THREATEN  | score: -3.5 | quad: 3 | name: threaten | present: past
type PROTEST   | score: -5   | quad: 4 | name: protest
type SANCTION  | score: -6   | quad: 4 | name: sanction
type MOBILIZE  | score: -5.5 | quad: 4 | name: mobilize
type COERCE    | score: -7   | quad: 4 | name: coerce
type ASSAULT   | score: -9   | quad: 4 | name: assault | fields: no

# The same words in their other spelling: British verbs and nouns, and compounds with a hyphen. Senses as in the files of their families.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

noun hand-over | class: release | sense: handover | cameo: 0842 | frame: give
noun cease-fire | class: ceasefire | sense: ceasefire | cameo: 0871 | frame: together
noun demilitarisation | class: withdrawal | sense: demilitarization | cameo: 0873 | frame: yield
noun tyre
noun mobilisation | sense: mobilization | cameo: 154 | frame: act-on
noun build-up | sense: buildup | cameo: 154 | frame: act-on
noun cyber-attack | class: attack | sense: cyberattack | cameo: 170 | frame: act-on
noun air-strike | class: attack | sense: airstrike | cameo: 195 | frame: act-on
noun co-operation | class: cooperation | sense: cooperation | cameo: 060 | frame: together
noun co-ordination | class: cooperation | sense: coordination | cameo: 060 | frame: together
noun manoeuvre | class: exercise | sense: manoeuvre | cameo: 062 | frame: together
noun programme | class: project
noun normalisation | class: relations | sense: normalization | cameo: 050 | frame: together
noun defence
noun peace-keeper | class: force | sense: peacekeeper | cameo: 074 | frame: give
noun peace-keeping | sense: peacekeeping | cameo: 074 | frame: give
noun cease-fire agreement | class: ceasefire | sense: ceasefire-agreement | cameo: 0871 | frame: together
noun licence
verb criticise | class: condemnation | sense: criticize | cameo: 111 | frame: act-on
verb scrutinise | class: accusation | sense: scrutinize | cameo: 090 | frame: act-on
verb co-operate | class: cooperation | sense: cooperate | cameo: 060 | frame: together
verb co-ordinate | class: cooperation | sense: coordinate | cameo: 060 | frame: together
verb synchronise | class: cooperation | sense: synchronize | cameo: 060 | frame: together
verb harmonise | class: cooperation | sense: harmonize | cameo: 060 | frame: together
verb subsidise | class: aid | sense: subsidize | cameo: 071 | frame: act-on
verb modernise
verb neutralise | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: neutralize | cameo: 190 | frame: act-on
verb ostracise
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: ostracize | cameo: 160 | frame: act-on
verb penalise | class: sanction
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: penalize | cameo: 163 | frame: act-on
verb mobilise
  sense: mobilize-support | cameo: 053 | frame: act-on | when: object @support
  sense: mobilize-money | cameo: none | when: object @money
  sense: mobilize | cameo: 154 | frame: act-on
verb militarise | sense: militarize | cameo: 154 | frame: act-on
verb nationalise
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: nationalize | cameo: 1711 | frame: act-on
verb emphasise   | class: reporting ; importance
verb vandalise | class: protest | sense: vandalize | cameo: 145 | frame: protest
verb prioritise
verb finalise
  sense: finalize | cameo: 057 | frame: together | when: object @document
  sense: finalize-other | cameo: none
verb recognise
  sense: refuse | cameo: 120 | frame: act-on | when: self negated | when: self planned
  sense: recognize-independence | cameo: 054 | frame: act-on | when: object independence
  sense: recognize-effort | cameo: 051 | frame: act-on | when: object effort
  sense: recognize-contribution | cameo: 051 | frame: act-on | when: object contribution
  sense: recognize-state | cameo: 054 | frame: act-on | when: object party
  sense: recognize | cameo: none
verb honour | class: support
  sense: honor-commitment | cameo: none | when: object @promise
  sense: honor | cameo: 051 | frame: act-on
verb sympathise | class: support | sense: sympathize | cameo: 051 | frame: act-on
verb normalise | sense: normalize | cameo: 050 | frame: together
verb favour | class: support | sense: favor | cameo: 051 | frame: act-on
verb legitimise | class: support | sense: legitimize | cameo: 051 | frame: act-on
verb formalise
  sense: formalize | cameo: 057 | frame: together | when: object @document
  sense: formalize-relations | cameo: 050 | frame: together | when: object @relations
  sense: formalize-other | cameo: none
verb apologise | sense: apologize | cameo: 055 | frame: act-on
verb demobilise | sense: demobilize | cameo: 0873 | frame: yield
verb denuclearise | sense: denuclearize | cameo: 0873 | frame: yield
verb authorise
  sense: authorize-attack | cameo: 190 | frame: act-on | when: object @attack
  sense: authorize-aid | cameo: 070 | frame: give | when: object @aid
  sense: authorize-money | cameo: 071 | frame: give | when: object @money
  sense: authorize-release | cameo: 0841 | frame: act-on | when: object @release
  sense: authorize | cameo: 081 | frame: act-on
verb legalise | sense: legalize | cameo: 081 | frame: yield
verb democratise | sense: democratize | cameo: 083 | frame: yield

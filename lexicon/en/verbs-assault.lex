# Verbs of force: kill, wound, bomb, shell, clash, abduct, occupy (ASSAULT).
@language en
@source   our own
@licence  MIT
@date     2026-11-24

verb attack
  sense: attack-words | cameo: 111 | frame: act-on | when: object @decision
  sense: attack | cameo: 190 | frame: act-on
verb assault | sense: assault | cameo: 182 | frame: act-on
verb kill | sense: kill | cameo: 190 | frame: act-on
verb murder | sense: murder | cameo: 1823 | frame: act-on
verb assassinate | sense: assassinate | cameo: 186 | frame: act-on
verb slay | past: slew | participle: slain | sense: slay | cameo: 190 | frame: act-on
verb gun down | sense: gun-down | cameo: 193 | frame: act-on
verb execute | sense: execute-plan | cameo: none | when: object @project
  sense: execute | cameo: 180 | frame: act-on
verb behead | sense: behead | cameo: 1823 | frame: act-on
verb hang | past: hanged ; hung | sense: hang | cameo: none
verb massacre | sense: massacre | cameo: 202 | frame: act-on
verb slaughter | sense: slaughter | cameo: 202 | frame: act-on
verb exterminate | sense: exterminate | cameo: 202 | frame: act-on
verb wound | sense: wound | cameo: 190 | frame: act-on
verb injure | sense: injure | cameo: 190 | frame: act-on
verb shoot | past: shot
  sense: shoot-down | cameo: 195 | frame: act-on | when: object @vehicle
  sense: shoot | cameo: 193 | frame: act-on
verb shoot down | past: shot | sense: shoot-down | cameo: 195 | frame: act-on
verb shoot dead | past: shot | sense: shoot-dead | cameo: 193 | frame: act-on
verb fire
  sense: fire-weapon | cameo: 190 | frame: act-on | when: object @weapon
  sense: fire-at | cameo: 193 | frame: act-on | when: on any
  sense: fire-into | cameo: 193 | frame: act-on | when: to any
  sense: fire-person | cameo: none
verb open fire | sense: open-fire | cameo: 193 | frame: act-on
verb bomb | sense: bomb | cameo: 195 | frame: act-on
verb bombard | sense: bombard | cameo: 194 | frame: act-on
verb shell | sense: shell | cameo: 194 | frame: act-on
verb pound | sense: pound | cameo: 194 | frame: act-on
verb target
  sense: target | cameo: 190 | frame: act-on
verb hit | past: hit | gerund: hitting
  sense: hit-target | cameo: 190 | frame: act-on
verb destroy | sense: destroy | cameo: 1712 | frame: act-on
verb blow up | past: blew | participle: blown | sense: blow-up | cameo: 183 | frame: act-on
verb detonate | sense: detonate | cameo: 183 | frame: act-on
verb explode | sense: explode | cameo: 183 | frame: act-on
verb clash | sense: clash | cameo: 190 | frame: clash
verb fight | past: fought
  sense: fight-thing | cameo: none | when: object @crime
  sense: fight | cameo: 190 | frame: clash
verb battle | sense: battle | cameo: 190 | frame: clash
verb skirmish | sense: skirmish | cameo: 190 | frame: clash
verb invade | sense: invade | cameo: 192 | frame: act-on
verb occupy
  sense: occupy | cameo: 192 | frame: act-on
verb annex | sense: annex | cameo: 192 | frame: act-on
verb capture
  sense: capture-person | cameo: 173 | frame: act-on | when: object @civilian
  sense: capture-militant | cameo: 173 | frame: act-on | when: object militant
  sense: capture-soldier | cameo: 181 | frame: act-on | when: object soldier
  sense: capture | cameo: 192 | frame: act-on
verb overrun | past: overran | participle: overrun | sense: overrun | cameo: 192 | frame: act-on
verb recapture | sense: recapture | cameo: 190 | frame: act-on
verb retake | past: retook | participle: retaken | sense: retake | cameo: 190 | frame: act-on
verb storm | sense: storm | cameo: 190 | frame: act-on
verb ambush | sense: ambush | cameo: 190 | frame: act-on
verb besiege | sense: besiege | cameo: 191 | frame: act-on
verb abduct | sense: abduct | cameo: 181 | frame: act-on
verb kidnap | past: kidnapped ; kidnaped | gerund: kidnapping | sense: kidnap | cameo: 181 | frame: act-on
verb hijack | sense: hijack | cameo: 181 | frame: act-on
verb torture | sense: torture | cameo: 1822 | frame: act-on
verb rape | sense: rape | cameo: 1821 | frame: act-on
verb molest | sense: molest | cameo: 1821 | frame: act-on
verb beat | past: beat | participle: beaten | sense: beat | cameo: 182 | frame: act-on
verb beat up | past: beat | participle: beaten | sense: beat-up | cameo: 182 | frame: act-on
verb stab | sense: stab | cameo: 182 | frame: act-on
verb stone | sense: stone | cameo: 182 | frame: act-on
verb lynch | sense: lynch | cameo: 1823 | frame: act-on
verb mutilate | sense: mutilate | cameo: 1822 | frame: act-on
verb maim | sense: maim | cameo: 182 | frame: act-on
verb poison | sense: poison | cameo: 186 | frame: act-on
verb gas | sense: gas | cameo: 2041 | frame: act-on
verb raze | sense: raze | cameo: 1712 | frame: act-on
verb torch | sense: torch | cameo: 1712 | frame: act-on
verb set fire to | past: set | gerund: setting | sense: set-fire | cameo: 1712 | frame: act-on
verb sabotage | sense: sabotage | cameo: 1712 | frame: act-on
verb ravage | sense: ravage | cameo: 1712 | frame: act-on
verb ethnically cleanse | sense: cleanse | cameo: 203 | frame: act-on
verb displace | sense: displace | cameo: 201 | frame: act-on
verb infiltrate | sense: infiltrate | cameo: 190 | frame: act-on
verb ram | sense: ram | cameo: 182 | frame: act-on
verb strafe | sense: strafe | cameo: 195 | frame: act-on
verb encircle | sense: encircle | cameo: 191 | frame: act-on
verb push back | sense: push-back-force | cameo: 190 | frame: act-on | when: object @force
  sense: push-back | cameo: 120 | frame: act-on
verb overthrow | past: overthrew | participle: overthrown | sense: overthrow | cameo: 190 | frame: act-on
verb oust | sense: oust | cameo: 190 | frame: act-on
verb topple | sense: topple | cameo: 190 | frame: act-on
verb neutralize | sense: neutralize | cameo: 190 | frame: act-on
verb wipe out | sense: wipe-out | cameo: 190 | frame: act-on
verb claim lives | sense: claim-lives | cameo: 190 | frame: act-on
verb die | gerund: dying | sense: die-in | cameo: 190 | frame: act-on | when: in @attack
  sense: die | cameo: none
verb martyr | sense: martyr | cameo: 190 | frame: act-on

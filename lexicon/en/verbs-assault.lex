# Verbs of force: kill, wound, bomb, shell, clash, abduct, occupy (ASSAULT).
@language en
@source   our own
@licence  MIT
@date     2026-11-24

verb attack | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: attack-words | cameo: 111 | frame: act-on | when: object @decision
  sense: attack | cameo: 190 | frame: act-on
verb assault | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: assault | cameo: 182 | frame: act-on
verb kill | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: kill | cameo: 190 | frame: act-on
verb murder | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: murder | cameo: 1823 | frame: act-on
verb assassinate | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: assassinate | cameo: 186 | frame: act-on
verb slay | past: slew | participle: slain | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: slay | cameo: 190 | frame: act-on
verb gun down | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: gun-down | cameo: 193 | frame: act-on
verb execute | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: execute-plan | cameo: none | when: object @project
  sense: execute | cameo: 180 | frame: act-on
verb behead | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: behead | cameo: 1823 | frame: act-on
verb hang | past: hanged ; hung | sense: hang | cameo: none
verb massacre | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: massacre | cameo: 202 | frame: act-on
verb slaughter | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: slaughter | cameo: 202 | frame: act-on
verb exterminate | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: exterminate | cameo: 202 | frame: act-on
verb wound | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: wound | cameo: 190 | frame: act-on
verb injure | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: injure | cameo: 190 | frame: act-on
verb shoot | class: attack | past: shot
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: shoot-down | cameo: 195 | frame: act-on | when: object @vehicle
  sense: shoot | cameo: 193 | frame: act-on
verb shoot down | past: shot | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: shoot-down | cameo: 195 | frame: act-on
verb shoot dead | past: shot | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: shoot-dead | cameo: 193 | frame: act-on
verb fire | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: fire-weapon | cameo: 190 | frame: act-on | when: object @weapon
  sense: fire-person | cameo: none | when: object party
  sense: fire-at | cameo: 193 | frame: act-on | when: on any
  sense: fire-into | cameo: 193 | frame: act-on | when: to any
  sense: fire | cameo: 190 | frame: act-on
verb bomb | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: bomb | cameo: 195 | frame: act-on
verb bombard | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: bombard | cameo: 194 | frame: act-on
verb shell | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: shell | cameo: 194 | frame: act-on
verb pound | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: pound | cameo: 194 | frame: act-on
verb target | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: target | cameo: 190 | frame: act-on
verb hit | past: hit | gerund: hitting | class: attack | sense: hit-target | cameo: 190 | frame: act-on
verb destroy | class: attack
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: destroy | cameo: 1712 | frame: act-on
verb blow up | past: blew | participle: blown | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: blow-up | cameo: 183 | frame: act-on
verb detonate | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: detonate | cameo: 183 | frame: act-on
verb explode | class: attack | sense: explode | cameo: 183 | frame: act-on
verb clash | class: clash
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: clash | cameo: 190 | frame: clash
verb fight | past: fought | class: clash
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: fight-thing | cameo: none | when: object @crime
  sense: fight | cameo: 190 | frame: clash
verb battle | class: clash
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: battle | cameo: 190 | frame: clash
verb skirmish | class: clash
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: skirmish | cameo: 190 | frame: clash
verb invade | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: invade | cameo: 192 | frame: act-on
verb occupy | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: occupy | cameo: 192 | frame: act-on
verb annex | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: annex | cameo: 192 | frame: act-on
verb capture | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: capture-militant | cameo: 173 | frame: act-on | when: object militant
  sense: capture-soldier | cameo: 181 | frame: act-on | when: object soldier
  sense: capture-person | cameo: 173 | frame: act-on | when: object @civilian
  sense: capture | cameo: 192 | frame: act-on
verb overrun | past: overran | participle: overrun | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: overrun | cameo: 192 | frame: act-on
verb recapture | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: recapture | cameo: 190 | frame: act-on
verb retake | past: retook | participle: retaken | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: retake | cameo: 190 | frame: act-on
verb storm | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: storm | cameo: 190 | frame: act-on
verb ambush | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: ambush | cameo: 190 | frame: act-on
verb besiege
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: besiege | cameo: 191 | frame: act-on
verb abduct | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: abduct | cameo: 181 | frame: act-on
verb kidnap | past: kidnapped ; kidnaped | gerund: kidnapping | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: kidnap | cameo: 181 | frame: act-on
verb hijack | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: hijack | cameo: 181 | frame: act-on
verb torture | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: torture | cameo: 1822 | frame: act-on
verb rape | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: rape | cameo: 1821 | frame: act-on
verb molest | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: molest | cameo: 1821 | frame: act-on
verb beat | past: beat | participle: beaten | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: beat | cameo: 182 | frame: act-on
verb beat up | past: beat | participle: beaten | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: beat-up | cameo: 182 | frame: act-on
verb stab | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: stab | cameo: 182 | frame: act-on
verb stone | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: stone | cameo: 182 | frame: act-on
verb lynch | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: lynch | cameo: 1823 | frame: act-on
verb mutilate | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: mutilate | cameo: 1822 | frame: act-on
verb maim | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: maim | cameo: 182 | frame: act-on
verb poison | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: poison | cameo: 186 | frame: act-on
verb gas | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: gas | cameo: 2041 | frame: act-on
verb raze
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: raze | cameo: 1712 | frame: act-on
verb torch
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: torch | cameo: 1712 | frame: act-on
verb set fire to | past: set | gerund: setting
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: set-fire | cameo: 1712 | frame: act-on
verb sabotage
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: sabotage | cameo: 1712 | frame: act-on
verb ravage
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: ravage | cameo: 1712 | frame: act-on
verb ethnically cleanse | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: cleanse | cameo: 203 | frame: act-on
verb displace | class: attack | sense: displace | cameo: 201 | frame: act-on
verb infiltrate | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: infiltrate | cameo: 190 | frame: act-on
verb ram | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: ram | cameo: 182 | frame: act-on
verb strafe | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: strafe | cameo: 195 | frame: act-on
verb encircle
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: encircle | cameo: 191 | frame: act-on
verb push back | class: rejection
  sense: push-back-force | cameo: 190 | frame: act-on | when: object @force
  sense: push-back | cameo: 120 | frame: act-on
verb overthrow | past: overthrew | participle: overthrown | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: overthrow | cameo: 190 | frame: act-on
verb oust | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: oust | cameo: 190 | frame: act-on
verb topple | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: topple | cameo: 190 | frame: act-on
verb neutralize | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: neutralize | cameo: 190 | frame: act-on
verb wipe out | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: wipe-out | cameo: 190 | frame: act-on
verb claim lives | class: attack | sense: claim-lives | cameo: 190 | frame: act-on
verb die | gerund: dying
  sense: die-in | cameo: 190 | frame: act-on | when: in @attack
  sense: die | cameo: none
verb martyr | class: attack | sense: martyr | cameo: 190 | frame: act-on
verb annihilate | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: annihilate | cameo: 190 | frame: act-on
verb eliminate
  sense: eliminate-militant | cameo: 190 | frame: act-on | when: object militant
  sense: eliminate-fighter | cameo: 190 | frame: act-on | when: object fighter
  sense: eliminate | cameo: none
verb take out | past: took | participle: taken | sense: take-out | cameo: none
verb take hostage | past: took | participle: taken | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: take-hostage | cameo: 181 | frame: act-on
verb take captive | past: took | participle: taken | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: take-captive | cameo: 181 | frame: act-on
verb hold hostage | past: held | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: hold-hostage | cameo: 181 | frame: act-on
verb use as human shields | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: human-shields | cameo: 184 | frame: act-on
verb hold as human shields | past: held | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: human-shields | cameo: 184 | frame: act-on
verb stab to death | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: stab-death | cameo: 1823 | frame: act-on
verb beat to death | past: beat | participle: beaten | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: beat-death | cameo: 1823 | frame: act-on
verb torture to death | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: torture-death | cameo: 1822 | frame: act-on
verb strangle | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: strangle | cameo: 1823 | frame: act-on
verb decapitate | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: decapitate | cameo: 1823 | frame: act-on
verb whip | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: whip | cameo: 182 | frame: act-on
verb flog | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: flog | cameo: 182 | frame: act-on
verb club | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: club | cameo: 182 | frame: act-on
verb punch | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: punch | cameo: 182 | frame: act-on
verb mob | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: mob | cameo: 182 | frame: act-on
verb abuse | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: abuse | cameo: 182 | frame: act-on
verb mistreat | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: mistreat | cameo: 182 | frame: act-on
verb snatch | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: snatch | cameo: 181 | frame: act-on
verb waylay | past: waylaid | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: waylay | cameo: 190 | frame: act-on
verb firebomb | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: firebomb | cameo: 183 | frame: act-on
verb blow himself up | past: blew | participle: blown | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: blow-self-up | cameo: 1831 | frame: act-on
verb blow herself up | past: blew | participle: blown | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: blow-self-up | cameo: 1831 | frame: act-on
verb blow themselves up | past: blew | participle: blown | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: blow-self-up | cameo: 1831 | frame: act-on
verb try to assassinate | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: try-assassinate | cameo: 185 | frame: act-on
verb attempt to assassinate | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: try-assassinate | cameo: 185 | frame: act-on
verb try to kill | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: try-kill | cameo: 185 | frame: act-on
verb attempt to kill | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: try-kill | cameo: 185 | frame: act-on
verb wage war | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: wage-war | cameo: 190 | frame: act-on
verb go to war | past: went | participle: gone | third: goes | class: clash
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: go-to-war | cameo: 190 | frame: clash
verb cross into
  sense: cross-into | cameo: 190 | frame: act-on | when: subject @force
  sense: cross-into-other | cameo: none
verb cross the border
  sense: cross-border | cameo: 190 | frame: act-on | when: subject @force
  sense: cross-border-other | cameo: none
verb advance on | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: advance-on | cameo: 190 | frame: act-on
verb engage militarily | class: clash
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: engage-militarily | cameo: 190 | frame: clash
verb repel | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: repel | cameo: 190 | frame: act-on
verb repulse | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: repulse | cameo: 190 | frame: act-on
verb down
  sense: down | cameo: 195 | frame: act-on | when: object @vehicle
  sense: down-other | cameo: none
verb sink | past: sank | participle: sunk
  sense: sink | cameo: 190 | frame: act-on | when: object @vehicle
  sense: sink-other | cameo: none
verb torpedo | third: torpedoes | class: rejection
  sense: torpedo-ship | cameo: 190 | frame: act-on | when: object @vehicle
  sense: torpedo | cameo: 120 | frame: act-on
verb lob
  sense: lob | cameo: 194 | frame: act-on | when: object @weapon
  sense: lob-other | cameo: none
verb rain
  sense: rain | cameo: 194 | frame: act-on | when: object @weapon
  sense: rain-other | cameo: none
verb mine | sense: mine | cameo: none
verb uproot | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: uproot | cameo: 201 | frame: act-on
verb drive out | past: drove | participle: driven | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: drive-out | cameo: 201 | frame: act-on
verb depopulate | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: depopulate | cameo: 201 | frame: act-on
verb mow down | participle: mown | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: mow-down | cameo: 193 | frame: act-on
verb trade fire | class: clash
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: trade-fire | cameo: 190 | frame: clash
verb exchange fire | class: clash
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: exchange-fire | cameo: 190 | frame: clash
verb conquer | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: conquer | cameo: 192 | frame: act-on
verb seize control of | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: seize-control | cameo: 192 | frame: act-on
verb take control of | past: took | participle: taken | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: take-control | cameo: 192 | frame: act-on
verb wrest | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: wrest | cameo: 190 | frame: act-on
verb lay siege to | past: laid
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: lay-siege | cameo: 191 | frame: act-on
verb starve
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: stop | cameo: 0871 | frame: yield | when: self ended
  sense: starve | cameo: 191 | frame: act-on
verb hurt | past: hurt
  sense: hurt | cameo: 190 | frame: act-on | when: in @attack
  sense: hurt-other | cameo: none
verb damage
  sense: damage | cameo: 1712 | frame: act-on | when: subject @force
  sense: damage-other | cameo: none
verb level
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: level | cameo: 1712 | frame: act-on
verb set ablaze | past: set | gerund: setting
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: set-ablaze | cameo: 1712 | frame: act-on
verb set on fire | past: set | gerund: setting
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: set-on-fire | cameo: 1712 | frame: act-on
verb desecrate
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: desecrate | cameo: 1712 | frame: act-on
verb use
  sense: use-chemical-weapon | cameo: 2041 | frame: act-on | when: object chemical weapon
  sense: use-human-shield | cameo: 184 | frame: act-on | when: other human shield
  sense: use-tear-gas | cameo: 175 | frame: act-on | when: object tear gas
  sense: use-weapon | cameo: 190 | frame: act-on | when: object @weapon
  sense: use | cameo: none

# ---- found by `rasid lexicon suggest` ------------------------------------------------------------------------------
verb obliterate | class: attack
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: obliterate | cameo: 1712 | frame: act-on
verb subjugate | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: subjugate | cameo: 192 | frame: act-on

# Verbs of refusal (REJECT), threat (THREATEN) and protest (PROTEST).
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- REJECT ----------------------------------------------------------------------------------------------------
verb reject | class: rejection
  sense: reject-talks | cameo: 125 | frame: act-on | when: object @talks
  sense: reject-accusation | cameo: 120 | frame: act-on | when: object @accusation
  sense: reject-plan | cameo: 127 | frame: act-on | when: object @project
  sense: reject-agreement | cameo: 127 | frame: act-on | when: object @document
  sense: reject-demand | cameo: 120 | frame: act-on | when: object @demand
  sense: reject | cameo: 120 | frame: act-on
verb refuse | class: rejection | sense: refuse | cameo: 120 | frame: act-on
verb decline | class: rejection
  sense: decline | cameo: 120 | frame: act-on
verb oppose | class: rejection | sense: oppose | cameo: 120 | frame: act-on
verb rebuff | class: rejection | sense: rebuff | cameo: 120 | frame: act-on
verb spurn | class: rejection | sense: spurn | cameo: 120 | frame: act-on
verb snub | class: rejection | sense: snub | cameo: 120 | frame: act-on
verb turn down | class: rejection | sense: turn-down | cameo: 120 | frame: act-on
verb veto | third: vetoes | class: rejection | sense: veto | cameo: 129 | frame: act-on
verb defy | class: rejection | sense: defy | cameo: 128 | frame: act-on
verb flout | class: rejection | sense: flout | cameo: 128 | frame: act-on
verb disobey | class: rejection | sense: disobey | cameo: 128 | frame: act-on
verb violate | class: rejection
  sense: violate-airspace | cameo: 150 | frame: act-on | when: object airspace
  sense: violate-ceasefire | cameo: 196 | frame: act-on | when: object @ceasefire
  sense: violate | cameo: 128 | frame: act-on
verb ignore | class: rejection | sense: ignore | cameo: 120 | frame: act-on
verb disregard | class: rejection | sense: disregard | cameo: 120 | frame: act-on
verb resist | class: rejection | sense: resist | cameo: 120 | frame: act-on
verb repudiate | class: rejection | sense: repudiate | cameo: 120 | frame: act-on
verb renounce | class: rejection
  sense: renounce-violence | cameo: 087 | frame: yield | when: object violence
  sense: renounce-weapon | cameo: 0873 | frame: yield | when: object @weapon
  sense: renounce | cameo: 120 | frame: act-on
verb disavow | class: rejection | sense: disavow | cameo: 120 | frame: act-on
verb override | past: overrode | participle: overridden | class: rejection | sense: override | cameo: 120 | frame: act-on
verb block | class: rejection
  sense: block-road | cameo: 144 | frame: protest | when: object road
  sense: block-traffic | cameo: 144 | frame: protest | when: object traffic
  sense: block-bridge | cameo: 144 | frame: protest | when: object bridge
  sense: block-entrance | cameo: 144 | frame: protest | when: object entrance
  sense: block-route | cameo: 144 | frame: protest | when: object route
  sense: block-railway | cameo: 144 | frame: protest | when: object railway
  sense: block-passage | cameo: 144 | frame: protest | when: object passage
  sense: block-port | cameo: 144 | frame: protest | when: object port
  sense: block-border | cameo: 144 | frame: protest | when: object border
  sense: block-street | cameo: 144 | frame: protest | when: object street
  sense: block-highway | cameo: 144 | frame: protest | when: object highway
  sense: block-website | cameo: 1721 | frame: act-on | when: object website
  sense: block-access | cameo: 191 | frame: act-on | when: object access
  sense: block-sale | cameo: 163 | frame: act-on | when: object sale
  sense: block-aid | cameo: 191 | frame: act-on | when: object @aid
  sense: block-decision | cameo: 120 | frame: act-on | when: object @decision
  sense: block | cameo: 120 | frame: act-on
verb thwart | class: rejection | sense: thwart | cameo: 120 | frame: act-on
verb boycott | class: sanction
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: boycott-talks | cameo: 125 | frame: act-on | when: object @talks
  sense: boycott-meeting | cameo: 125 | frame: act-on | when: object @meeting
  sense: boycott-election | cameo: 143 | frame: protest | when: object @election
  sense: boycott | cameo: 163 | frame: act-on
verb shun | class: rejection | sense: shun | cameo: 125 | frame: act-on
verb brush aside | class: rejection | sense: brush-aside | cameo: 120 | frame: act-on
verb shrug off | class: rejection | sense: shrug-off | cameo: 120 | frame: act-on
verb strike down | past: struck | class: rejection | sense: strike-down | cameo: 120 | frame: act-on
verb overturn | class: rejection | sense: overturn | cameo: 120 | frame: act-on
verb contest | class: rejection | sense: contest | cameo: 120 | frame: act-on
verb vote down | class: rejection | sense: vote-down | cameo: 120 | frame: act-on
verb vote against | class: rejection | sense: vote-against | cameo: 120 | frame: act-on
verb balk | class: rejection | sense: balk | cameo: 120 | frame: act-on

# ---- THREATEN --------------------------------------------------------------------------------------------------
verb threaten | class: threat
  sense: threaten-sanction | cameo: 1312 | frame: act-on | when: with @sanction
  sense: threaten-sanction-object | cameo: 1312 | frame: act-on | when: object @sanction
  sense: threaten-force | cameo: 138 | frame: act-on | when: with @attack
  sense: threaten-force-object | cameo: 138 | frame: act-on | when: object @attack
  sense: threaten-protest | cameo: 133 | frame: act-on | when: object @protest
  sense: threaten-thing | cameo: 130 | frame: act-on
verb warn | class: reporting ; threat
  sense: warn-party | cameo: 130 | frame: act-on | when: object party
  sense: warn-of | cameo: none | when: of any
  sense: warn | cameo: 130 | frame: act-on
verb menace | class: threat | sense: menace | cameo: 130 | frame: act-on
verb intimidate
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: intimidate | cameo: 170 | frame: act-on
verb blackmail | class: threat | sense: blackmail | cameo: 130 | frame: act-on
verb retaliate | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: retaliate | cameo: 190 | frame: act-on
verb respond with force | class: threat | sense: respond-force | cameo: 138 | frame: act-on

# ---- PROTEST ---------------------------------------------------------------------------------------------------
verb demonstrate
  sense: demonstrate-against | cameo: 141 | frame: protest | when: against any
  sense: demonstrate-people | cameo: 141 | frame: protest | when: object none
  sense: demonstrate | cameo: none
verb march | class: protest | sense: march | cameo: 141 | frame: protest
verb riot | class: protest | sense: riot | cameo: 145 | frame: protest
verb picket | class: protest | sense: picket | cameo: 141 | frame: protest
verb take to the streets | past: took | participle: taken | class: protest | sense: take-to-streets | cameo: 141 | frame: protest
verb pour into the streets | class: protest | sense: pour-streets | cameo: 141 | frame: protest
verb go on strike | past: went | participle: gone | third: goes | class: protest | sense: go-on-strike | cameo: 143 | frame: protest
verb go on hunger strike | past: went | participle: gone | third: goes | class: protest | sense: go-on-hunger-strike | cameo: 142 | frame: protest
verb walk off the job | class: protest | sense: walk-off-job | cameo: 143 | frame: protest
verb blockade
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: blockade | cameo: 191 | frame: act-on
verb barricade | class: protest | sense: barricade | cameo: 144 | frame: protest
verb obstruct | class: protest | sense: obstruct | cameo: 144 | frame: protest
verb chant | class: protest | sense: chant | cameo: 141 | frame: protest
verb loot | class: protest | sense: loot | cameo: 145 | frame: protest
verb rampage | class: protest | sense: rampage | cameo: 145 | frame: protest
verb burn | past: burned ; burnt
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: burn-flag | cameo: 141 | frame: protest | when: object flag
  sense: burn-tyre | cameo: 144 | frame: protest | when: object tire
  sense: burn | cameo: 1712 | frame: act-on
verb fast | sense: fast | cameo: none
verb revolt | class: protest | sense: revolt | cameo: 145 | frame: protest
verb rebel | class: protest | sense: rebel | cameo: 145 | frame: protest

# ---- more of the three -----------------------------------------------------------------------------------------
verb fail to reach
  sense: fail-reach | cameo: 127 | frame: together | when: object @document
  sense: fail-consensus | cameo: 127 | frame: together | when: object @accord-talk
  sense: fail-reach-other | cameo: none
verb fail to agree | class: rejection | sense: fail-agree | cameo: 127 | frame: together
verb withhold permission | past: withheld | class: rejection | sense: withhold-permission | cameo: 120 | frame: act-on
verb deny permission | class: rejection | sense: deny-permission | cameo: 120 | frame: act-on
verb deny entry | class: rejection | sense: deny-entry | cameo: 1245 | frame: act-on
verb refuse entry | class: rejection | sense: refuse-entry | cameo: 1245 | frame: act-on
verb say no to | past: said | class: rejection | sense: say-no | cameo: 120 | frame: act-on
verb renege on | class: rejection | sense: renege | cameo: 120 | frame: act-on
verb renege | class: rejection | sense: renege | cameo: 120 | frame: act-on
verb back out of | class: rejection | sense: back-out | cameo: 120 | frame: act-on
verb back away from | class: rejection | sense: back-away | cameo: 120 | frame: act-on
verb go back on | past: went | participle: gone | third: goes | class: rejection | sense: go-back | cameo: 120 | frame: act-on
verb stand firm | past: stood | class: rejection | sense: stand-firm | cameo: 120 | frame: act-on
verb hold out against | past: held | class: rejection | sense: hold-out | cameo: 120 | frame: act-on
verb fend off | class: rejection | sense: fend-off | cameo: 120 | frame: act-on
verb rebut | class: rejection | sense: rebut | cameo: 120 | frame: act-on
verb negate | class: rejection | sense: negate | cameo: 120 | frame: act-on
verb scoff at | class: rejection | sense: scoff | cameo: 120 | frame: act-on
verb evade | class: rejection | sense: evade | cameo: 128 | frame: act-on
verb breach | class: rejection
  sense: breach-ceasefire | cameo: 196 | frame: act-on | when: object @ceasefire
  sense: breach | cameo: 128 | frame: act-on
verb contravene | class: rejection | sense: contravene | cameo: 128 | frame: act-on
verb infringe | class: rejection | sense: infringe | cameo: 128 | frame: act-on
verb skip
  sense: skip | cameo: 125 | frame: act-on | when: object @meeting
  sense: skip-talks | cameo: 125 | frame: act-on | when: object @talks
  sense: skip-other | cameo: none
verb stay away from | class: rejection | sense: stay-away | cameo: 125 | frame: act-on
verb filibuster | class: rejection | sense: filibuster | cameo: 120 | frame: act-on
verb abstain | sense: abstain | cameo: none
verb impede | class: rejection | sense: impede | cameo: 120 | frame: act-on
verb hinder | class: rejection | sense: hinder | cameo: 120 | frame: act-on
verb hamper | sense: hamper | cameo: none
verb frustrate | sense: frustrate | cameo: none
verb set a deadline | past: set | gerund: setting | class: threat | sense: set-deadline | cameo: 139 | frame: act-on
verb give a deadline | past: gave | participle: given | class: threat | sense: give-deadline | cameo: 139 | frame: act-on
verb brandish | class: threat | sense: brandish | cameo: 138 | frame: act-on
verb vow revenge | class: threat | sense: vow-revenge | cameo: 138 | frame: act-on
verb avenge | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: avenge | cameo: 190 | frame: act-on
verb strike back | past: struck | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: strike-back | cameo: 190 | frame: act-on
verb hit back at | past: hit | gerund: hitting | class: condemnation | sense: hit-back-at | cameo: 111 | frame: act-on
verb reserve the right | class: threat | sense: reserve-right | cameo: 130 | frame: act-on
verb stop work | class: protest | sense: stop-work | cameo: 143 | frame: protest
verb down tools | class: protest | sense: down-tools | cameo: 143 | frame: protest
verb refuse to work | class: protest | sense: refuse-work | cameo: 143 | frame: protest
verb refuse food | class: protest | sense: refuse-food | cameo: 142 | frame: protest
verb walk off | class: protest | sense: walk-off | cameo: 143 | frame: protest
verb occupy the square | class: protest | sense: occupy-square | cameo: 144 | frame: protest
verb block the road | class: protest | sense: block-road | cameo: 144 | frame: protest
verb block roads | class: protest | sense: block-road | cameo: 144 | frame: protest
verb throw stones | past: threw | participle: thrown | class: protest | sense: throw-stones | cameo: 145 | frame: protest
verb hurl | class: protest | sense: hurl | cameo: 145 | frame: protest
verb ransack | class: protest | sense: ransack | cameo: 145 | frame: protest
verb vandalize | class: protest | sense: vandalize | cameo: 145 | frame: protest
verb clash with police | class: protest | sense: clash-police | cameo: 145 | frame: protest
verb heckle | class: protest | sense: heckle | cameo: 140 | frame: protest
verb mobilize against | sense: mobilize-against | cameo: 113 | frame: act-on
verb paralyse
verb decline to comment
verb refuse to comment

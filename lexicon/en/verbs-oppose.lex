# Verbs of refusal (REJECT), threat (THREATEN) and protest (PROTEST).
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- REJECT ----------------------------------------------------------------------------------------------------
verb reject
  sense: reject-talks | cameo: 125 | frame: act-on | when: object @talks
  sense: reject-accusation | cameo: 120 | frame: act-on | when: object @accusation
  sense: reject-plan | cameo: 127 | frame: act-on | when: object @project
  sense: reject-agreement | cameo: 127 | frame: act-on | when: object @document
  sense: reject-demand | cameo: 120 | frame: act-on | when: object @demand
  sense: reject | cameo: 120 | frame: act-on
verb refuse | sense: refuse | cameo: 120 | frame: act-on
verb decline
  sense: decline-comment | cameo: none | when: object none
  sense: decline | cameo: 120 | frame: act-on
verb oppose | sense: oppose | cameo: 120 | frame: act-on
verb rebuff | sense: rebuff | cameo: 120 | frame: act-on
verb spurn | sense: spurn | cameo: 120 | frame: act-on
verb snub | sense: snub | cameo: 120 | frame: act-on
verb turn down | sense: turn-down | cameo: 120 | frame: act-on
verb veto | third: vetoes | sense: veto | cameo: 129 | frame: act-on
verb defy | sense: defy | cameo: 128 | frame: act-on
verb flout | sense: flout | cameo: 128 | frame: act-on
verb disobey | sense: disobey | cameo: 128 | frame: act-on
verb violate
  sense: violate-ceasefire | cameo: 196 | frame: act-on | when: object @ceasefire
  sense: violate-airspace | cameo: 150 | frame: act-on | when: object airspace
  sense: violate | cameo: 128 | frame: act-on
verb ignore | sense: ignore | cameo: 120 | frame: act-on
verb disregard | sense: disregard | cameo: 120 | frame: act-on
verb resist | sense: resist | cameo: 120 | frame: act-on
verb repudiate | sense: repudiate | cameo: 120 | frame: act-on
verb renounce
  sense: renounce-violence | cameo: 087 | frame: yield | when: object violence
  sense: renounce-weapon | cameo: 0873 | frame: yield | when: object @weapon
  sense: renounce | cameo: 120 | frame: act-on
verb disavow | sense: disavow | cameo: 120 | frame: act-on
verb override | past: overrode | participle: overridden | sense: override | cameo: 120 | frame: act-on
verb block
  sense: block-road | cameo: 144 | frame: protest | when: object road
  sense: block-street | cameo: 144 | frame: protest | when: object street
  sense: block-highway | cameo: 144 | frame: protest | when: object highway
  sense: block-website | cameo: 1721 | frame: act-on | when: object website
  sense: block-access | cameo: 191 | frame: act-on | when: object access
  sense: block-aid | cameo: 191 | frame: act-on | when: object @aid
  sense: block-decision | cameo: 120 | frame: act-on | when: object @decision
  sense: block-sale | cameo: 163 | frame: act-on | when: object sale
  sense: block | cameo: 120 | frame: act-on
verb thwart | sense: thwart | cameo: 120 | frame: act-on
verb boycott
  sense: boycott-talks | cameo: 125 | frame: act-on | when: object @talks
  sense: boycott-meeting | cameo: 125 | frame: act-on | when: object @meeting
  sense: boycott-election | cameo: 143 | frame: protest | when: object @election
  sense: boycott | cameo: 163 | frame: act-on
verb shun | sense: shun | cameo: 125 | frame: act-on
verb brush aside | sense: brush-aside | cameo: 120 | frame: act-on
verb shrug off | sense: shrug-off | cameo: 120 | frame: act-on
verb strike down | past: struck | sense: strike-down | cameo: 120 | frame: act-on
verb overturn | sense: overturn | cameo: 120 | frame: act-on
verb contest | sense: contest | cameo: 120 | frame: act-on
verb vote down | sense: vote-down | cameo: 120 | frame: act-on
verb vote against | sense: vote-against | cameo: 120 | frame: act-on
verb balk | sense: balk | cameo: 120 | frame: act-on

# ---- THREATEN --------------------------------------------------------------------------------------------------
verb threaten
  sense: threaten-sanction | cameo: 1312 | frame: act-on | when: with @sanction
  sense: threaten-sanction-object | cameo: 1312 | frame: act-on | when: object @sanction
  sense: threaten-force | cameo: 138 | frame: act-on | when: with @attack
  sense: threaten-force-object | cameo: 138 | frame: act-on | when: object @attack
  sense: threaten-protest | cameo: 133 | frame: act-on | when: object @protest
  sense: threaten-thing | cameo: 130 | frame: act-on
verb warn | class: reporting
  sense: warn-party | cameo: 130 | frame: act-on | when: object party
  sense: warn-of | cameo: none | when: of any
  sense: warn | cameo: 130 | frame: act-on
verb menace | sense: menace | cameo: 130 | frame: act-on
verb intimidate | sense: intimidate | cameo: 170 | frame: act-on
verb blackmail | sense: blackmail | cameo: 130 | frame: act-on
verb retaliate | class: attack | sense: retaliate | cameo: 190 | frame: act-on
verb respond with force | sense: respond-force | cameo: 138 | frame: act-on

# ---- PROTEST ---------------------------------------------------------------------------------------------------
verb demonstrate
  sense: demonstrate-against | cameo: 141 | frame: protest | when: against any
  sense: demonstrate-people | cameo: 141 | frame: protest | when: object none
  sense: demonstrate | cameo: none
verb march | sense: march | cameo: 141 | frame: protest
verb riot | sense: riot | cameo: 145 | frame: protest
verb picket | sense: picket | cameo: 141 | frame: protest
verb take to the streets | past: took | participle: taken | sense: take-to-streets | cameo: 141 | frame: protest
verb pour into the streets | sense: pour-streets | cameo: 141 | frame: protest
verb go on strike | past: went | participle: gone | third: goes | sense: go-on-strike | cameo: 143 | frame: protest
verb go on hunger strike | past: went | participle: gone | third: goes | sense: go-on-hunger-strike | cameo: 142 | frame: protest
verb walk off the job | sense: walk-off-job | cameo: 143 | frame: protest
verb blockade
  sense: blockade | cameo: 191 | frame: act-on
verb barricade | sense: barricade | cameo: 144 | frame: protest
verb obstruct | sense: obstruct | cameo: 144 | frame: protest
verb chant | sense: chant | cameo: 141 | frame: protest
verb loot | sense: loot | cameo: 145 | frame: protest
verb rampage | sense: rampage | cameo: 145 | frame: protest
verb burn | past: burned ; burnt
  sense: burn-flag | cameo: 141 | frame: protest | when: object flag
  sense: burn-tyre | cameo: 144 | frame: protest | when: object tire
  sense: burn | cameo: 1712 | frame: act-on
verb fast | sense: fast | cameo: none
verb revolt | sense: revolt | cameo: 145 | frame: protest
verb rebel | sense: rebel | cameo: 145 | frame: protest

# ---- more of the three -----------------------------------------------------------------------------------------
verb fail to reach | sense: fail-reach | cameo: 127 | frame: together | when: object @document
  sense: fail-consensus | cameo: 127 | frame: together | when: object @accord-talk
  sense: fail-reach-other | cameo: none
verb fail to agree | sense: fail-agree | cameo: 127 | frame: together
verb withhold permission | past: withheld | sense: withhold-permission | cameo: 120 | frame: act-on
verb deny permission | sense: deny-permission | cameo: 120 | frame: act-on
verb deny entry | sense: deny-entry | cameo: 1245 | frame: act-on
verb refuse entry | sense: refuse-entry | cameo: 1245 | frame: act-on
verb say no to | past: said | sense: say-no | cameo: 120 | frame: act-on
verb renege on | sense: renege | cameo: 120 | frame: act-on
verb renege | sense: renege | cameo: 120 | frame: act-on
verb back out of | sense: back-out | cameo: 120 | frame: act-on
verb back away from | sense: back-away | cameo: 120 | frame: act-on
verb go back on | past: went | participle: gone | third: goes | sense: go-back | cameo: 120 | frame: act-on
verb stand firm | past: stood | sense: stand-firm | cameo: 120 | frame: act-on
verb hold out against | past: held | sense: hold-out | cameo: 120 | frame: act-on
verb fend off | sense: fend-off | cameo: 120 | frame: act-on
verb rebut | sense: rebut | cameo: 120 | frame: act-on
verb negate | sense: negate | cameo: 120 | frame: act-on
verb decline to | sense: decline-to | cameo: 120 | frame: act-on
verb scoff at | sense: scoff | cameo: 120 | frame: act-on
verb evade | sense: evade | cameo: 128 | frame: act-on
verb breach | sense: breach-ceasefire | cameo: 196 | frame: act-on | when: object @ceasefire
  sense: breach | cameo: 128 | frame: act-on
verb contravene | sense: contravene | cameo: 128 | frame: act-on
verb infringe | sense: infringe | cameo: 128 | frame: act-on
verb skip | sense: skip | cameo: 125 | frame: act-on | when: object @meeting
  sense: skip-talks | cameo: 125 | frame: act-on | when: object @talks
  sense: skip-other | cameo: none
verb stay away from | sense: stay-away | cameo: 125 | frame: act-on
verb filibuster | sense: filibuster | cameo: 120 | frame: act-on
verb abstain | sense: abstain | cameo: none
verb impede | sense: impede | cameo: 120 | frame: act-on
verb hinder | sense: hinder | cameo: 120 | frame: act-on
verb hamper | sense: hamper | cameo: none
verb frustrate | sense: frustrate | cameo: none
verb set a deadline | past: set | gerund: setting | sense: set-deadline | cameo: 139 | frame: act-on
verb give a deadline | past: gave | participle: given | sense: give-deadline | cameo: 139 | frame: act-on
verb issue an ultimatum | sense: issue-ultimatum | cameo: 139 | frame: act-on
verb issue a warning | sense: issue-warning | cameo: 130 | frame: act-on
verb brandish | sense: brandish | cameo: 138 | frame: act-on
verb vow revenge | sense: vow-revenge | cameo: 138 | frame: act-on
verb avenge | class: attack | sense: avenge | cameo: 190 | frame: act-on
verb strike back | past: struck | class: attack | sense: strike-back | cameo: 190 | frame: act-on
verb hit back at | past: hit | gerund: hitting | sense: hit-back-at | cameo: 111 | frame: act-on
verb reserve the right | sense: reserve-right | cameo: 130 | frame: act-on
verb stage a protest | sense: stage-protest | cameo: 141 | frame: protest
verb stage a sit-in | sense: stage-sit-in | cameo: 141 | frame: protest
verb stop work | sense: stop-work | cameo: 143 | frame: protest
verb down tools | sense: down-tools | cameo: 143 | frame: protest
verb refuse to work | sense: refuse-work | cameo: 143 | frame: protest
verb refuse food | sense: refuse-food | cameo: 142 | frame: protest
verb walk off | sense: walk-off | cameo: 143 | frame: protest
verb occupy the square | sense: occupy-square | cameo: 144 | frame: protest
verb block the road | sense: block-road | cameo: 144 | frame: protest
verb block roads | sense: block-road | cameo: 144 | frame: protest
verb throw stones | past: threw | participle: thrown | sense: throw-stones | cameo: 145 | frame: protest
verb hurl | sense: hurl | cameo: 145 | frame: protest
verb ransack | sense: ransack | cameo: 145 | frame: protest
verb vandalize | sense: vandalize | cameo: 145 | frame: protest
verb clash with police | sense: clash-police | cameo: 145 | frame: protest
verb heckle | sense: heckle | cameo: 140 | frame: protest
verb mobilize against | sense: mobilize-against | cameo: 113 | frame: act-on
verb paralyse

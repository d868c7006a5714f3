# Phrases of agency English in which several words are the verb, third part: refusing, blaming, threatening, punishing, arming, holding.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- REJECT ----------------------------------------------------------------------------------------------------
verb pour cold water on | class: rejection | sense: cold-water | cameo: 120 | frame: act-on
verb throw cold water on | past: threw | participle: thrown | class: rejection | sense: cold-water | cameo: 120 | frame: act-on
verb shut the door on | past: shut | gerund: shutting | class: rejection | sense: shut-door | cameo: 120 | frame: act-on
verb shut the door to | past: shut | gerund: shutting | class: rejection | sense: shut-door | cameo: 120 | frame: act-on
verb close the door on | class: rejection | sense: shut-door | cameo: 120 | frame: act-on
verb close the door to | class: rejection | sense: shut-door | cameo: 120 | frame: act-on
verb slam the door on | past: slammed | gerund: slamming | class: rejection | sense: shut-door | cameo: 120 | frame: act-on
verb disown | class: rejection | sense: disown | cameo: 111 | frame: act-on
verb opt against | class: rejection | sense: decide-against | cameo: 120 | frame: act-on
verb decide against | class: rejection | sense: decide-against | cameo: 120 | frame: act-on
verb object to | class: rejection | sense: object-to | cameo: 120 | frame: act-on
verb take exception to | past: took | participle: taken | class: rejection | sense: take-exception | cameo: 110 | frame: act-on
verb give the cold shoulder to | past: gave | participle: given | class: rejection | sense: cold-shoulder | cameo: 125 | frame: act-on
verb cold-shoulder | class: rejection | sense: cold-shoulder | cameo: 125 | frame: act-on
verb stonewall | class: rejection | sense: stonewall | cameo: 120 | frame: act-on
verb stand against | past: stood | class: rejection | sense: stand-against | cameo: 120 | frame: act-on
verb stand opposed to | past: stood | class: rejection | sense: stand-against | cameo: 120 | frame: act-on
verb stand in the way of | past: stood | class: rejection | sense: stand-in-way | cameo: 120 | frame: act-on
verb turn its back on | class: rejection | sense: turn-back | cameo: 160 | frame: act-on
verb turn a deaf ear to | class: rejection | sense: deaf-ear | cameo: 120 | frame: act-on
verb cast a veto | past: cast | class: rejection | sense: veto | cameo: 129 | frame: act-on
verb dig in its heels | past: dug | gerund: digging | class: rejection | sense: dig-heels | cameo: 120 | frame: act-on
verb stick to its guns | past: stuck | class: rejection | sense: stick-to-guns | cameo: 120 | frame: alone

# ---- ACCUSE ----------------------------------------------------------------------------------------------------
verb take a swipe at | past: took | participle: taken | class: condemnation | sense: swipe | cameo: 111 | frame: act-on
verb take aim at | past: took | participle: taken | class: condemnation | sense: take-aim | cameo: 111 | frame: act-on
verb tear into | past: tore | participle: torn | class: condemnation | sense: tear-into | cameo: 111 | frame: act-on
verb lay into | past: laid | class: condemnation | sense: tear-into | cameo: 111 | frame: act-on
verb round on | class: condemnation | sense: round-on | cameo: 111 | frame: act-on
verb call out for | class: condemnation | sense: call-out-for | cameo: 111 | frame: act-on
verb take umbrage at | past: took | participle: taken | class: condemnation | sense: umbrage | cameo: 110 | frame: act-on
verb dress down | class: condemnation | sense: dress-down | cameo: 111 | frame: act-on
verb lay the blame on | past: laid | class: accusation | sense: lay-blame | cameo: 112 | frame: act-on
verb pin the blame on | past: pinned | gerund: pinning | class: accusation | sense: lay-blame | cameo: 112 | frame: act-on
verb place the blame on | class: accusation | sense: lay-blame | cameo: 112 | frame: act-on
verb put the blame on | past: put | gerund: putting | class: accusation | sense: lay-blame | cameo: 112 | frame: act-on
verb shift the blame onto | class: accusation | sense: lay-blame | cameo: 112 | frame: act-on
verb point the finger of blame at | class: accusation | sense: lay-blame | cameo: 112 | frame: act-on
verb scapegoat | class: accusation | sense: scapegoat | cameo: 112 | frame: act-on
verb find fault with | past: found | class: condemnation | sense: find-fault | cameo: 111 | frame: act-on
verb complain to | class: accusation | sense: complain-to | cameo: 114 | frame: act-on
verb take action against | past: took | participle: taken | class: accusation | sense: take-action | cameo: 115 | frame: act-on
verb bring a case against | past: brought | class: accusation | sense: file-case | cameo: 115 | frame: act-on
verb inquire into | class: accusation | sense: open-probe | cameo: 090 | frame: act-on
verb call in the ambassador | class: accusation | sense: summon-envoy | cameo: 114 | frame: act-on
verb equate | class: condemnation | sense: equate | cameo: none
verb liken | sense: liken | cameo: none
verb decry as | class: condemnation | sense: decry | cameo: 111 | frame: act-on
verb denigrate | class: condemnation | sense: denigrate | cameo: 111 | frame: act-on
verb chastise | class: condemnation | sense: chastise | cameo: 111 | frame: act-on
verb upbraid | class: condemnation | sense: upbraid | cameo: 111 | frame: act-on
verb rebuke publicly | class: condemnation | sense: rebuke | cameo: 111 | frame: act-on
verb reprove | class: condemnation | sense: reprove | cameo: 111 | frame: act-on
verb deprecate | class: condemnation | sense: deprecate | cameo: 111 | frame: act-on
verb malign | class: condemnation | sense: malign | cameo: 111 | frame: act-on
verb demonize | class: condemnation | sense: demonize | cameo: 111 | frame: act-on
verb defame | class: condemnation | sense: defame | cameo: 111 | frame: act-on
verb lament over | class: condemnation | sense: lament | cameo: 110 | frame: act-on
verb rue | sense: rue | cameo: none

# ---- THREATEN --------------------------------------------------------------------------------------------------
verb answer in kind | class: threat
  sense: threat | cameo: 138 | frame: act-on | when: self future
  sense: answer-in-kind | cameo: 138 | frame: act-on
verb respond in kind | class: threat | sense: answer-in-kind | cameo: 138 | frame: act-on
verb reply in kind | class: threat | sense: answer-in-kind | cameo: 138 | frame: act-on
verb hit back hard | past: hit | gerund: hitting | class: threat | sense: hit-back-hard | cameo: 138 | frame: act-on
verb respond harshly | class: threat | sense: answer-in-kind | cameo: 138 | frame: act-on
verb respond decisively | class: threat | sense: answer-in-kind | cameo: 138 | frame: act-on
verb respond forcefully | class: threat | sense: answer-in-kind | cameo: 138 | frame: act-on
verb take countermeasures | past: took | participle: taken | class: threat | sense: countermeasures | cameo: 130 | frame: act-on
verb take retaliatory measures | past: took | participle: taken | class: threat | sense: countermeasures | cameo: 130 | frame: act-on
verb pay a price | past: paid | class: threat | sense: pay-price | cameo: 130 | frame: receive
verb pay a heavy price | past: paid | class: threat | sense: pay-price | cameo: 130 | frame: receive
verb pay the price | past: paid | class: threat | sense: pay-price | cameo: 130 | frame: receive
verb face consequences | class: threat | sense: face-consequences | cameo: 130 | frame: receive
verb face serious consequences | class: threat | sense: face-consequences | cameo: 130 | frame: receive
verb face severe consequences | class: threat | sense: face-consequences | cameo: 130 | frame: receive
verb stand idly by | past: stood
  sense: not-stand-idly | cameo: 130 | frame: act-on | when: self negated
  sense: stand-idly | cameo: none
verb sit idly by | past: sat | gerund: sitting
  sense: not-stand-idly | cameo: 130 | frame: act-on | when: self negated
  sense: stand-idly | cameo: none
verb tolerate
  sense: not-tolerate | cameo: 130 | frame: act-on | when: self negated
  sense: tolerate | cameo: none
verb draw a red line | past: drew | participle: drawn | class: threat | sense: red-line | cameo: 130 | frame: act-on
verb rattle its saber | class: threat | sense: saber | cameo: 138 | frame: act-on
verb wipe off the map | class: threat | sense: wipe-off | cameo: 138 | frame: act-on
verb teach a lesson | past: taught | class: threat | sense: teach-lesson | cameo: 138 | frame: act-on

# ---- SANCTION --------------------------------------------------------------------------------------------------
verb walk away from
  sense: walk-away-talks | cameo: 164 | frame: act-on | when: object @talks
  sense: walk-away-deal | cameo: 160 | frame: act-on | when: object @document
  sense: walk-away | cameo: 160 | frame: act-on
verb walk out of
  sense: walk-out-talks | cameo: 164 | frame: act-on | when: object @talks
  sense: walk-out-meeting | cameo: 164 | frame: act-on | when: object @meeting
  sense: walk-out-of | cameo: 164 | frame: act-on
verb break with | past: broke | participle: broken
  sense: break-with | cameo: 161 | frame: act-on | when: object party
  sense: break-with-other | cameo: none
verb pull its ambassador | sense: recall-envoy | cameo: 161 | frame: act-on
verb recall its envoy | sense: recall-envoy | cameo: 161 | frame: act-on
verb recall its ambassadors | sense: recall-envoy | cameo: 161 | frame: act-on
verb shutter
  sense: shutter-office | cameo: 161 | frame: act-on | when: object @office
  sense: shutter | cameo: none
verb curtail
  sense: curtail-relations | cameo: 161 | frame: act-on | when: object @relations
  sense: curtail-cooperation | cameo: 160 | frame: act-on | when: object @cooperation
  sense: curtail-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: curtail-trade | cameo: 163 | frame: act-on | when: object @trade
  sense: curtail | cameo: none
verb divest | sense: divest | cameo: 163 | frame: act-on
verb derecognize | sense: derecognize | cameo: 161 | frame: act-on
verb disinvite | class: rejection | sense: disinvite | cameo: 160 | frame: act-on
verb uninvite | class: rejection | sense: disinvite | cameo: 160 | frame: act-on
verb turn off the taps | sense: turn-off-taps | cameo: 163 | frame: act-on
verb cut off supplies to | past: cut | gerund: cutting | sense: turn-off-taps | cameo: 163 | frame: act-on
verb cut off gas to | past: cut | gerund: cutting | sense: turn-off-taps | cameo: 163 | frame: act-on
verb halt supplies to | sense: turn-off-taps | cameo: 163 | frame: act-on
verb exit
  sense: exit-deal | cameo: 160 | frame: act-on | when: object @document
  sense: exit-party | cameo: 160 | frame: act-on | when: object party
  sense: exit-talks | cameo: 164 | frame: act-on | when: object @talks
  sense: exit | cameo: none
verb suspend membership of | sense: suspend-membership | cameo: 160 | frame: act-on
verb suspend the membership of | sense: suspend-membership | cameo: 160 | frame: act-on
verb strip of membership | past: stripped | gerund: stripping | sense: suspend-membership | cameo: 160 | frame: act-on
verb freeze out | past: froze | participle: frozen | sense: freeze-out | cameo: 160 | frame: act-on
verb decouple
  sense: decouple | cameo: 160 | frame: act-on | when: from party
  sense: decouple-other | cameo: none
verb de-list | sense: delist | cameo: 085 | frame: act-on

# ---- MOBILIZE --------------------------------------------------------------------------------------------------
verb field
  sense: field-force | cameo: 154 | frame: act-on | when: object @force
  sense: field-weapon | cameo: 154 | frame: act-on | when: object @weapon
  sense: field-observer | cameo: 074 | frame: give | when: object observer
  sense: field | cameo: none
verb flex its muscles | sense: flex-muscles | cameo: 150 | frame: act-on
verb flex its military muscle | sense: flex-muscles | cameo: 150 | frame: act-on
verb show force | participle: shown | sense: show-force | cameo: 150 | frame: act-on
verb close in on
  sense: close-in | cameo: 154 | frame: act-on | when: subject @force
  sense: close-in-other | cameo: none
verb move troops to | sense: move-troops | cameo: 154 | frame: act-on
verb move troops into | sense: move-troops | cameo: 154 | frame: act-on
verb send in troops | past: sent | sense: send-in-troops | cameo: 154 | frame: act-on
verb raise an army | sense: raise-army | cameo: 154 | frame: act-on
verb call up reservists | sense: call-up-reservists | cameo: 154 | frame: act-on
verb stage live-fire drills | class: exercise | sense: live-fire | cameo: 150 | frame: act-on
verb hold live-fire drills | past: held | class: exercise | sense: live-fire | cameo: 150 | frame: act-on

# ---- COERCE, ASSAULT -------------------------------------------------------------------------------------------
verb confine | sense: confine | cameo: 173 | frame: act-on
verb whisk away | sense: whisk-away | cameo: 173 | frame: act-on
verb strip of citizenship | past: stripped | gerund: stripping | sense: strip-citizenship | cameo: 172 | frame: act-on
verb seize power | class: attack | sense: seize-power | cameo: 190 | frame: act-on
verb come under fire from | past: came | participle: come | sense: come-under-fire | cameo: none
verb pin down | past: pinned | gerund: pinning | sense: pin-down | cameo: 190 | frame: act-on | when: object @force
  sense: pin-down-other | cameo: none
verb push into
  sense: push-into | cameo: 190 | frame: act-on | when: subject @force
  sense: push-into-other | cameo: none
verb drop bombs on | past: dropped | gerund: dropping | class: attack | sense: drop-bombs | cameo: 195 | frame: act-on
verb rain bombs on | class: attack | sense: drop-bombs | cameo: 195 | frame: act-on

# ---- more of all -----------------------------------------------------------------------------------------------
verb open an embassy | class: relations | sense: open-embassy | cameo: 050 | frame: act-on
verb open its embassy | class: relations | sense: open-embassy | cameo: 050 | frame: act-on
verb open its consulate | class: relations | sense: open-embassy | cameo: 050 | frame: act-on
verb open its diplomatic mission | class: relations | sense: open-embassy | cameo: 050 | frame: act-on
verb open their embassy | class: relations | sense: open-embassy | cameo: 050 | frame: act-on
verb open their consulate | class: relations | sense: open-embassy | cameo: 050 | frame: act-on
verb open their diplomatic mission | class: relations | sense: open-embassy | cameo: 050 | frame: act-on
verb open the embassy | class: relations | sense: open-embassy | cameo: 050 | frame: act-on
verb open the consulate | class: relations | sense: open-embassy | cameo: 050 | frame: act-on
verb open the diplomatic mission | class: relations | sense: open-embassy | cameo: 050 | frame: act-on
verb reopen its embassy | class: relations | sense: reopen-embassy | cameo: 050 | frame: act-on
verb reopen its consulate | class: relations | sense: reopen-embassy | cameo: 050 | frame: act-on
verb reopen its diplomatic mission | class: relations | sense: reopen-embassy | cameo: 050 | frame: act-on
verb reopen their embassy | class: relations | sense: reopen-embassy | cameo: 050 | frame: act-on
verb reopen their consulate | class: relations | sense: reopen-embassy | cameo: 050 | frame: act-on
verb reopen their diplomatic mission | class: relations | sense: reopen-embassy | cameo: 050 | frame: act-on
verb reopen the embassy | class: relations | sense: reopen-embassy | cameo: 050 | frame: act-on
verb reopen the consulate | class: relations | sense: reopen-embassy | cameo: 050 | frame: act-on
verb reopen the diplomatic mission | class: relations | sense: reopen-embassy | cameo: 050 | frame: act-on
verb inaugurate an embassy | class: relations | sense: inaugurate-embassy | cameo: 050 | frame: act-on
verb inaugurate its embassy | class: relations | sense: inaugurate-embassy | cameo: 050 | frame: act-on
verb inaugurate its consulate | class: relations | sense: inaugurate-embassy | cameo: 050 | frame: act-on
verb inaugurate its diplomatic mission | class: relations | sense: inaugurate-embassy | cameo: 050 | frame: act-on
verb inaugurate their embassy | class: relations | sense: inaugurate-embassy | cameo: 050 | frame: act-on
verb inaugurate their consulate | class: relations | sense: inaugurate-embassy | cameo: 050 | frame: act-on
verb inaugurate their diplomatic mission | class: relations | sense: inaugurate-embassy | cameo: 050 | frame: act-on
verb inaugurate the embassy | class: relations | sense: inaugurate-embassy | cameo: 050 | frame: act-on
verb inaugurate the consulate | class: relations | sense: inaugurate-embassy | cameo: 050 | frame: act-on
verb inaugurate the diplomatic mission | class: relations | sense: inaugurate-embassy | cameo: 050 | frame: act-on
verb open a consulate | class: relations | sense: open-embassy | cameo: 050 | frame: act-on
verb close its embassy | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb close its consulate | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb close their embassy | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb close their consulate | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb close the embassy | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb close the consulate | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb shut its embassy | past: shut | gerund: shutting | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb shut its consulate | past: shut | gerund: shutting | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb shut their embassy | past: shut | gerund: shutting | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb shut their consulate | past: shut | gerund: shutting | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb shut the embassy | past: shut | gerund: shutting | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb shut the consulate | past: shut | gerund: shutting | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb shutter its embassy | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb shutter its consulate | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb shutter their embassy | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb shutter their consulate | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb shutter the embassy | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb shutter the consulate | class: rejection | sense: close-embassy | cameo: 161 | frame: act-on
verb move its embassy | class: relations | sense: move-embassy | cameo: 050 | frame: act-on
verb move their embassy | class: relations | sense: move-embassy | cameo: 050 | frame: act-on
verb move the embassy | class: relations | sense: move-embassy | cameo: 050 | frame: act-on
verb send an envoy | past: sent | class: visit | sense: send-envoy | cameo: 042 | frame: visit
verb send a special envoy | past: sent | class: visit | sense: send-envoy | cameo: 042 | frame: visit
verb send a delegation | past: sent | class: visit | sense: send-envoy | cameo: 042 | frame: visit
verb send its foreign minister | past: sent | class: visit | sense: send-envoy | cameo: 042 | frame: visit
verb send a high-level delegation | past: sent | class: visit | sense: send-envoy | cameo: 042 | frame: visit
verb send a senior envoy | past: sent | class: visit | sense: send-envoy | cameo: 042 | frame: visit
verb send doctors | past: sent | class: aid | sense: send-doctors | cameo: 070 | frame: give
verb send experts | past: sent | class: aid | sense: send-doctors | cameo: 070 | frame: give
verb send engineers | past: sent | class: aid | sense: send-doctors | cameo: 070 | frame: give
verb send medics | past: sent | class: aid | sense: send-doctors | cameo: 070 | frame: give
verb send firefighters | past: sent | class: aid | sense: send-doctors | cameo: 070 | frame: give
verb dispatch an envoy | class: visit | sense: send-envoy | cameo: 042 | frame: visit
verb dispatch a special envoy | class: visit | sense: send-envoy | cameo: 042 | frame: visit
verb dispatch a delegation | class: visit | sense: send-envoy | cameo: 042 | frame: visit
verb dispatch its foreign minister | class: visit | sense: send-envoy | cameo: 042 | frame: visit
verb dispatch a high-level delegation | class: visit | sense: send-envoy | cameo: 042 | frame: visit
verb dispatch a senior envoy | class: visit | sense: send-envoy | cameo: 042 | frame: visit
verb dispatch doctors | class: aid | sense: send-doctors | cameo: 070 | frame: give
verb dispatch experts | class: aid | sense: send-doctors | cameo: 070 | frame: give
verb dispatch engineers | class: aid | sense: send-doctors | cameo: 070 | frame: give
verb dispatch medics | class: aid | sense: send-doctors | cameo: 070 | frame: give
verb dispatch firefighters | class: aid | sense: send-doctors | cameo: 070 | frame: give
verb take to task | past: took | participle: taken | class: condemnation | sense: take-to-task | cameo: 111 | frame: act-on
verb take in refugees | past: took | participle: taken | class: aid | sense: take-in-refugees | cameo: 075 | frame: act-on
verb speak out for | past: spoke | participle: spoken | class: support | sense: speak-for | cameo: 051 | frame: act-on
verb fall silent | past: fell | participle: fallen
  sense: guns-silent | cameo: 0871 | frame: yield | when: subject @weapon
  sense: fall-silent | cameo: none
verb hold firm | past: held
  sense: ceasefire-holds | cameo: 0871 | frame: yield | when: subject @ceasefire
  sense: hold-firm | cameo: none
verb go on trial | past: went | participle: gone | third: goes | class: arrest | sense: go-on-trial | cameo: 173 | frame: done-to
verb take by force | past: took | participle: taken | class: attack | sense: take-by-force | cameo: 190 | frame: act-on
verb move to a new level | class: cooperation | sense: move-to-level | cameo: 060 | frame: together
verb reach a new level | class: cooperation | sense: move-to-level | cameo: 060 | frame: together
verb introduce visa-free travel | class: cooperation | sense: visa-free | cameo: 060 | frame: together
verb abolish visas | class: cooperation | sense: visa-free | cameo: 060 | frame: together
verb waive visas | class: cooperation | sense: visa-free | cameo: 060 | frame: together
verb agree to free | class: promise | sense: agree-release | cameo: 0353 | frame: promise
verb bring home troops | past: brought | class: withdrawal | sense: bring-home | cameo: 0874 | frame: yield
verb become a party to | past: became | participle: become | sense: become-party | cameo: 057 | frame: together
verb speak in support of | past: spoke | participle: spoken | class: support | sense: speak-for | cameo: 051 | frame: act-on
verb jointly patrol | class: exercise | sense: joint-patrols | cameo: 062 | frame: together
verb patrol together | class: exercise | sense: joint-patrols | cameo: 062 | frame: together
verb center on | class: talks
  sense: center-talks | cameo: 040 | frame: meet | when: subject @talks
  sense: center-meeting | cameo: 040 | frame: meet | when: subject @meeting
  sense: center-on | cameo: none
verb revolve around
  sense: revolve-talks | cameo: 040 | frame: meet | when: subject @talks
  sense: revolve | cameo: none

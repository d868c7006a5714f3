# Verbs of cutting relations (SANCTION), force posture (MOBILIZE) and coercion (COERCE).
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- SANCTION --------------------------------------------------------------------------------------------------
verb sanction | class: sanction
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: sanction | cameo: 163 | frame: act-on
verb impose
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: impose-tariff | cameo: 163 | frame: act-on | when: object tariff
  sense: impose-curfew | cameo: 1723 | frame: act-on | when: object curfew
  sense: impose-emergency | cameo: 1724 | frame: act-on | when: object state of emergency
  sense: impose-martial-law | cameo: 1724 | frame: act-on | when: object martial law
  sense: impose-blockade | cameo: 191 | frame: act-on | when: object blockade
  sense: impose-siege | cameo: 191 | frame: act-on | when: object siege
  sense: impose-restriction | cameo: 172 | frame: act-on | when: object restriction
  sense: impose-ban | cameo: 172 | frame: act-on | when: object ban
  sense: impose-fine | cameo: 172 | frame: act-on | when: object fine
  sense: impose-visa-ban | cameo: 163 | frame: act-on | when: object travel ban
  sense: impose-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: impose | cameo: 172 | frame: act-on
verb embargo | third: embargoes | past: embargoed | class: sanction
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: embargo | cameo: 163 | frame: act-on
verb blacklist | class: sanction
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: blacklist | cameo: 163 | frame: act-on
verb freeze | past: froze | participle: frozen | class: sanction
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: freeze-assets | cameo: 163 | frame: act-on | when: object asset
  sense: freeze-account | cameo: 163 | frame: act-on | when: object account
  sense: freeze-relations | cameo: 161 | frame: act-on | when: object @relations
  sense: freeze-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: freeze-cooperation | cameo: 160 | frame: act-on | when: object @cooperation
  sense: freeze-talks | cameo: 164 | frame: act-on | when: object @talks
  sense: freeze | cameo: 163 | frame: act-on
verb suspend
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: suspend-operation | cameo: 0871 | frame: yield | when: object operation
  sense: suspend-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: suspend-money | cameo: 1621 | frame: act-on | when: object @money
  sense: suspend-talks | cameo: 164 | frame: act-on | when: object @talks
  sense: suspend-relations | cameo: 161 | frame: act-on | when: object @relations
  sense: suspend-cooperation | cameo: 160 | frame: act-on | when: object @cooperation
  sense: suspend-agreement | cameo: 160 | frame: act-on | when: object @document
  sense: suspend-sanction | cameo: 085 | frame: yield | when: object @sanction
  sense: suspend-trade | cameo: 163 | frame: act-on | when: object @trade
  sense: suspend-attack | cameo: 0871 | frame: yield | when: object @attack
  sense: suspend-protest | cameo: 080 | frame: yield | when: object @protest
  sense: suspend-member | cameo: 160 | frame: act-on | when: object party
  sense: suspend-flight | cameo: 160 | frame: act-on | when: object flight
  sense: suspend | cameo: 160 | frame: act-on
verb cut off | past: cut | gerund: cutting
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: cut-off-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: cut-off-relations | cameo: 161 | frame: act-on | when: object @relations
  sense: cut-off | cameo: 160 | frame: act-on
verb cut | past: cut | gerund: cutting
  sense: cut-tariff | cameo: 085 | frame: yield | when: object tariff
  sense: cut-road | cameo: 191 | frame: act-on | when: object road
  sense: cut-relations | cameo: 161 | frame: act-on | when: object @relations
  sense: cut-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: cut-money | cameo: 1621 | frame: act-on | when: object @money
  sense: cut-visa | cameo: 060 | frame: together | when: object visa
  sense: cut | cameo: none
verb sever
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: sever | cameo: 161 | frame: act-on
verb break off | past: broke | participle: broken
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: break-off-relations | cameo: 161 | frame: act-on | when: object @relations
  sense: break-off-talks | cameo: 164 | frame: act-on | when: object @talks
  sense: break-off | cameo: 160 | frame: act-on
verb break | past: broke | participle: broken
  sense: break-siege | cameo: 190 | frame: act-on | when: object siege
  sense: break-relations | cameo: 161 | frame: act-on | when: object @relations
  sense: break-ceasefire | cameo: 196 | frame: act-on | when: object @ceasefire
  sense: break-agreement | cameo: 128 | frame: act-on | when: object @document
  sense: break-promise | cameo: 128 | frame: act-on | when: object @promise
  sense: break | cameo: none
verb downgrade
  sense: downgrade | cameo: 161 | frame: act-on | when: object @relations
  sense: downgrade-other | cameo: none
verb reduce
  sense: reduce-tariff | cameo: 085 | frame: yield | when: object tariff
  sense: reduce-sentence | cameo: 081 | frame: yield | when: object sentence
  sense: reduce-relations | cameo: 161 | frame: act-on | when: object @relations
  sense: reduce-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: reduce-troops | cameo: 0874 | frame: yield | when: object @force
  sense: reduce | cameo: none
verb slash
  sense: slash-tariff | cameo: 085 | frame: yield | when: object tariff
  sense: slash-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: slash-money | cameo: 1621 | frame: act-on | when: object @money
  sense: slash | cameo: none
verb withhold | past: withheld
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: withhold-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: withhold-money | cameo: 1621 | frame: act-on | when: object @money
  sense: withhold | cameo: 162 | frame: act-on
verb expel
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: expel-diplomat | cameo: 166 | frame: act-on | when: object diplomat
  sense: expel-ambassador | cameo: 166 | frame: act-on | when: object ambassador
  sense: expel-inspector | cameo: 1662 | frame: act-on | when: object inspector
  sense: expel-peacekeeper | cameo: 1661 | frame: act-on | when: object peacekeeper
  sense: expel-official | cameo: 166 | frame: act-on | when: object official
  sense: expel-person | cameo: 174 | frame: act-on | when: object @civilian
  sense: expel | cameo: 166 | frame: act-on
verb kick out
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: kick-out | cameo: 166 | frame: act-on
verb walk out
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: walk-out-work | cameo: 143 | frame: protest | when: subject worker
  sense: walk-out | cameo: 164 | frame: act-on
verb storm out of
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: storm-out | cameo: 164 | frame: act-on
verb cancel
  sense: cancel-debt | cameo: 071 | frame: act-on | when: object debt
  sense: cancel-visit | cameo: 125 | frame: act-on | when: object @visit
  sense: cancel-talks | cameo: 164 | frame: act-on | when: object @talks
  sense: cancel-meeting | cameo: 164 | frame: act-on | when: object @meeting
  sense: cancel-agreement | cameo: 120 | frame: act-on | when: object @document
  sense: cancel-exercise | cameo: 087 | frame: yield | when: object @exercise
  sense: cancel-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: cancel | cameo: 120 | frame: act-on
verb postpone
  sense: postpone | cameo: 160 | frame: act-on | when: object @visit
  sense: postpone-talks | cameo: 164 | frame: act-on | when: object @talks
  sense: postpone-other | cameo: none
verb terminate
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: terminate-agreement | cameo: 160 | frame: act-on | when: object @document
  sense: terminate-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: terminate | cameo: 160 | frame: act-on
verb annul
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: annul | cameo: 160 | frame: act-on
verb isolate
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: isolate | cameo: 160 | frame: act-on
verb ostracize
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: ostracize | cameo: 160 | frame: act-on
verb close
  sense: close-land-border | cameo: 191 | frame: act-on | when: object land border
  sense: close-airspace | cameo: 191 | frame: act-on | when: object airspace
  sense: close-newspaper | cameo: 1721 | frame: act-on | when: object newspaper
  sense: close-embassy | cameo: 161 | frame: act-on | when: object @office
  sense: close-border | cameo: 191 | frame: act-on | when: object @border
  sense: close | cameo: none
verb shut | past: shut | gerund: shutting
  sense: shut-embassy | cameo: 161 | frame: act-on | when: object @office
  sense: shut-border | cameo: 191 | frame: act-on | when: object @border
  sense: shut | cameo: none
verb shut down | past: shut | gerund: shutting
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: shut-down-media | cameo: 1721 | frame: act-on | when: object newspaper
  sense: shut-down-embassy | cameo: 161 | frame: act-on | when: object @office
  sense: shut-down | cameo: 172 | frame: act-on
verb penalize | class: sanction
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: penalize | cameo: 163 | frame: act-on
verb punish | class: sanction
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: punish | cameo: 163 | frame: act-on

# ---- MOBILIZE --------------------------------------------------------------------------------------------------
verb deploy
  sense: deploy-observer | cameo: 074 | frame: give | when: object observer
  sense: deploy-peacekeeper | cameo: 074 | frame: give | when: object peacekeeper
  sense: deploy-police | cameo: 153 | frame: act-on | when: object police
  sense: deploy | cameo: 154 | frame: act-on
verb mobilize
  sense: mobilize-support | cameo: 053 | frame: act-on | when: object @support
  sense: mobilize-money | cameo: none | when: object @money
  sense: mobilize | cameo: 154 | frame: act-on
verb mass | sense: mass | cameo: 154 | frame: act-on
verb amass
  sense: amass-troops | cameo: 154 | frame: act-on | when: object @force
  sense: amass | cameo: none
verb conscript | sense: conscript | cameo: 154 | frame: act-on
verb draft
  sense: draft-people | cameo: 154 | frame: act-on | when: object reservist
  sense: draft-recruit | cameo: 154 | frame: act-on | when: object recruit
  sense: draft | cameo: none
verb recruit | sense: recruit | cameo: 154 | frame: act-on
verb call up | sense: call-up | cameo: 154 | frame: act-on
verb beef up | sense: beef-up | cameo: 153 | frame: act-on
verb test-fire | sense: test-fire | cameo: 150 | frame: act-on
verb test
  sense: test-weapon | cameo: 150 | frame: act-on | when: object @weapon
  sense: test-fire | cameo: 150 | frame: act-on | when: object missile
  sense: test | cameo: none
verb militarize | sense: militarize | cameo: 154 | frame: act-on
verb rearm | sense: rearm | cameo: 154 | frame: act-on
verb remilitarize | sense: remilitarize | cameo: 154 | frame: act-on
verb patrol | sense: patrol | cameo: 153 | frame: act-on
verb station
  sense: station | cameo: 154 | frame: act-on | when: object @force
  sense: station-other | cameo: none
verb flex muscles | sense: flex | cameo: 150 | frame: act-on
verb scramble
  sense: scramble-jet | cameo: 152 | frame: act-on | when: object jet
  sense: scramble-plane | cameo: 152 | frame: act-on | when: object @vehicle
  sense: scramble | cameo: none
verb enrich
  sense: enrich | cameo: 150 | frame: act-on | when: object uranium
  sense: enrich-other | cameo: none

# ---- COERCE ----------------------------------------------------------------------------------------------------
verb arrest | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: arrest | cameo: 173 | frame: act-on
verb detain | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: detain | cameo: 173 | frame: act-on
verb jail | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: jail | cameo: 173 | frame: act-on
verb imprison | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: imprison | cameo: 173 | frame: act-on
verb incarcerate | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: incarcerate | cameo: 173 | frame: act-on
verb apprehend | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: apprehend | cameo: 173 | frame: act-on
verb nab | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: nab | cameo: 173 | frame: act-on
verb round up | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: round-up | cameo: 173 | frame: act-on
verb take into custody | past: took | participle: taken | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: take-into-custody | cameo: 173 | frame: act-on
verb sentence | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: sentence | cameo: 173 | frame: act-on
verb intern | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: intern | cameo: 173 | frame: act-on
verb seize
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: seize-power | cameo: 190 | frame: act-on | when: object power
  sense: seize-town | cameo: 192 | frame: act-on | when: object town
  sense: seize-hostage | cameo: 181 | frame: act-on | when: object hostage
  sense: seize-territory | cameo: 192 | frame: act-on | when: object @border
  sense: seize-prisoner | cameo: 173 | frame: act-on | when: object @prisoner
  sense: seize-place | cameo: 192 | frame: act-on | when: object party
  sense: seize | cameo: 171 | frame: act-on
verb confiscate
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: confiscate | cameo: 1711 | frame: act-on
verb expropriate
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: expropriate | cameo: 1711 | frame: act-on
verb nationalize
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: nationalize | cameo: 1711 | frame: act-on
verb impound
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: impound | cameo: 1711 | frame: act-on
verb intercept
  sense: intercept | cameo: 171 | frame: act-on | when: object @vehicle
  sense: intercept-weapon | cameo: none
verb ban
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: ban-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: ban-import | cameo: 163 | frame: act-on | when: object @trade
  sense: ban-protest | cameo: 1721 | frame: act-on | when: object @protest
  sense: ban-party | cameo: 1722 | frame: act-on | when: object party
  sense: ban | cameo: 172 | frame: act-on
verb outlaw
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: outlaw | cameo: 1722 | frame: act-on
verb prohibit
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: prohibit-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: prohibit-trade | cameo: 163 | frame: act-on | when: object @trade
  sense: prohibit | cameo: 172 | frame: act-on
verb bar
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: bar-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: bar-trade | cameo: 163 | frame: act-on | when: object @trade
  sense: bar | cameo: 172 | frame: act-on
verb forbid | past: forbade | participle: forbidden
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: forbid-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: forbid-trade | cameo: 163 | frame: act-on | when: object @trade
  sense: forbid | cameo: 172 | frame: act-on
verb restrict
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: restrict | cameo: 172 | frame: act-on
verb curb
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: curb | cameo: 172 | frame: act-on
verb censor
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: censor | cameo: 1721 | frame: act-on
verb silence
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: silence | cameo: 1721 | frame: act-on
verb gag
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: gag | cameo: 1721 | frame: act-on
verb dissolve
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: dissolve | cameo: 1722 | frame: act-on
verb disqualify
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: disqualify | cameo: 1722 | frame: act-on
verb deport
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: deport | cameo: 174 | frame: act-on
verb evict
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: evict | cameo: 174 | frame: act-on
verb banish
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: banish | cameo: 174 | frame: act-on
verb exile
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: exile | cameo: 174 | frame: act-on
verb repress
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: repress | cameo: 175 | frame: act-on
verb suppress
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: suppress | cameo: 175 | frame: act-on
verb oppress
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: oppress | cameo: 175 | frame: act-on
verb persecute
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: persecute | cameo: 175 | frame: act-on
verb crack down on
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: crack-down | cameo: 175 | frame: act-on
verb crack down
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: crack-down | cameo: 175 | frame: act-on
verb crush
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: crush | cameo: 175 | frame: act-on
verb quell
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: quell | cameo: 175 | frame: act-on
verb disperse
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: disperse | cameo: 175 | frame: act-on
verb tear-gas
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: tear-gas | cameo: 175 | frame: act-on
verb raid | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: raid | cameo: 173 | frame: act-on
verb search
  sense: search | cameo: 090 | frame: act-on | when: object any
  sense: search-other | cameo: none
verb harass
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: harass | cameo: 170 | frame: act-on
verb coerce
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: coerce | cameo: 170 | frame: act-on
verb compel
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: compel | cameo: 170 | frame: act-on
verb force
  sense: force | cameo: 170 | frame: act-on | when: object party
  sense: force-thing | cameo: 170 | frame: act-on | when: object any
  sense: force-other | cameo: none
verb hack
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: hack | cameo: 170 | frame: act-on
verb jam
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: jam | cameo: 170 | frame: act-on
verb demolish
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: demolish | cameo: 1712 | frame: act-on
verb bulldoze
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: bulldoze | cameo: 1712 | frame: act-on
verb fine
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: fine | cameo: 172 | frame: act-on
verb extort
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: extort | cameo: 170 | frame: act-on
verb spy on
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: spy-on | cameo: 170 | frame: act-on

# ---- more of the three -----------------------------------------------------------------------------------------
verb declare persona non grata
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: declare-png | cameo: 166 | frame: act-on
verb throw out | past: threw | participle: thrown
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: throw-out | cameo: 166 | frame: act-on
verb evict diplomats
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: evict-diplomats | cameo: 166 | frame: act-on
verb eject
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: eject | cameo: 166 | frame: act-on
verb turn away
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: turn-away | cameo: 174 | frame: act-on
verb prolong
  sense: prolong | cameo: 163 | frame: act-on | when: object @sanction
  sense: prolong-other | cameo: none
verb tighten
  sense: tighten-restriction | cameo: 172 | frame: act-on | when: object restriction
  sense: tighten-siege | cameo: 191 | frame: act-on | when: object siege
  sense: tighten-security | cameo: 153 | frame: act-on | when: object security
  sense: tighten-control | cameo: 172 | frame: act-on | when: object control
  sense: tighten-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: tighten-border | cameo: 191 | frame: act-on | when: object @border
  sense: tighten | cameo: none
verb toughen
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: toughen-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: toughen | cameo: 172 | frame: act-on
verb slap
  sense: slap-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: slap | cameo: none
verb levy
  sense: levy | cameo: 163 | frame: act-on | when: object @sanction
  sense: levy-other | cameo: none
verb designate
  sense: designate | cameo: 163 | frame: act-on | when: object party
  sense: designate-other | cameo: none
verb delist | sense: delist | cameo: 085 | frame: yield
verb pull funding
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: pull-funding | cameo: 1621 | frame: act-on
verb cut funding | past: cut | gerund: cutting
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: cut-funding | cameo: 1621 | frame: act-on
verb cut ties | past: cut | gerund: cutting
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: cut-ties | cameo: 161 | frame: act-on
verb break ties | past: broke | participle: broken
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: break-ties | cameo: 161 | frame: act-on
verb distance
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: distance | cameo: 160 | frame: act-on
verb disengage | class: withdrawal | sense: disengage | cameo: 0874 | frame: yield
verb opt out of
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: opt-out | cameo: 160 | frame: act-on
verb secede
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: secede | cameo: 160 | frame: act-on
verb recall its ambassador
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: recall-ambassador | cameo: 161 | frame: act-on
verb break up | past: broke | participle: broken
  sense: break-up-protest | cameo: 175 | frame: act-on | when: object @protest
  sense: break-up | cameo: none
verb wall off
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: wall-off | cameo: 191 | frame: act-on
verb seal off
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: seal-off | cameo: 191 | frame: act-on
verb cordon off
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: cordon-off | cameo: 191 | frame: act-on
verb lock down
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: lock-down | cameo: 1723 | frame: act-on
verb suspend publication
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: suspend-publication | cameo: 1721 | frame: act-on
verb pull the plug on
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: pull-plug | cameo: 160 | frame: act-on
verb fire tear gas
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: fire-tear-gas | cameo: 175 | frame: act-on
verb bludgeon | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: bludgeon | cameo: 182 | frame: act-on
verb subdue
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: subdue | cameo: 175 | frame: act-on
verb quash protest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: quash-protest | cameo: 175 | frame: act-on
verb stifle
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: stifle | cameo: 175 | frame: act-on
verb muzzle
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: muzzle | cameo: 1721 | frame: act-on
verb rein in | sense: rein-in | cameo: none
verb hold in custody | past: held | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: hold-in-custody | cameo: 173 | frame: act-on
verb place under arrest | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: place-arrest | cameo: 173 | frame: act-on
verb place under house arrest | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: house-arrest | cameo: 173 | frame: act-on
verb put under house arrest | past: put | gerund: putting | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: house-arrest | cameo: 173 | frame: act-on
verb remand | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: remand | cameo: 173 | frame: act-on
verb handcuff | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: handcuff | cameo: 173 | frame: act-on
verb catch | past: caught | sense: catch | cameo: none
verb hunt down | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: hunt-down | cameo: 173 | frame: act-on
verb court-martial | class: arrest
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: court-martial | cameo: 173 | frame: act-on
verb expropriate land
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: expropriate-land | cameo: 1711 | frame: act-on
verb commandeer
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: commandeer | cameo: 1711 | frame: act-on
verb take over | past: took | participle: taken
  sense: take-over-city | cameo: 192 | frame: act-on | when: object @border
  sense: take-over-site | cameo: 192 | frame: act-on | when: object @facility
  sense: take-over-party | cameo: 192 | frame: act-on | when: object party
  sense: take-over | cameo: none
verb strip
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: strip | cameo: 172 | frame: act-on
verb disenfranchise
  sense: threat | cameo: 132 | frame: act-on | when: self conditional
  sense: disenfranchise | cameo: 1721 | frame: act-on
verb rig | sense: rig | cameo: none
verb wiretap
  sense: threat | cameo: 137 | frame: act-on | when: self conditional
  sense: wiretap | cameo: 170 | frame: act-on
verb manhandle | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: manhandle | cameo: 182 | frame: act-on
verb place on alert | sense: place-alert | cameo: 152 | frame: act-on
verb put on alert | past: put | gerund: putting | sense: put-alert | cameo: 152 | frame: act-on
verb put on high alert | past: put | gerund: putting | sense: put-alert | cameo: 152 | frame: act-on
verb remain on alert | sense: remain-alert | cameo: 152 | frame: alone
verb remain on high alert | sense: remain-alert | cameo: 152 | frame: alone
verb muster | sense: muster | cameo: 154 | frame: act-on
verb marshal | sense: marshal | cameo: 154 | frame: act-on
verb garrison | sense: garrison | cameo: 154 | frame: act-on
verb fortify | sense: fortify | cameo: 154 | frame: act-on
verb enlist | sense: enlist | cameo: 154 | frame: act-on
verb surge troops | sense: surge | cameo: 154 | frame: act-on
verb build up | past: built | sense: build-up | cameo: 154 | frame: act-on
verb parade | sense: parade | cameo: 150 | frame: alone
verb test-launch | sense: test-launch | cameo: 150 | frame: alone
verb overfly | past: overflew | participle: overflown | sense: overfly | cameo: 150 | frame: act-on
verb conscript soldiers | sense: conscript | cameo: 154 | frame: act-on
verb stockpile | sense: stockpile | cameo: 150 | frame: act-on
verb withdraw peacekeepers | past: withdrew | participle: withdrawn
  sense: threat | cameo: 1312 | frame: act-on | when: self conditional
  sense: withdraw-peacekeepers | cameo: 1661 | frame: act-on
verb push out
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: push-out | cameo: 190 | frame: act-on
verb cancel a visit | class: rejection | sense: cancel-visit | cameo: 125 | frame: act-on
verb deploy peacekeepers | class: aid | sense: deploy-peacekeepers | cameo: 074 | frame: give

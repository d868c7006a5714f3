# Verbs of promise, agreement in principle, offer and invitation (AGREE) and of working together (COOPERATE).
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- AGREE -----------------------------------------------------------------------------------------------------
verb agree | class: promise
  sense: refuse | cameo: 120 | frame: act-on | when: self negated | when: self planned
  sense: agree-document | cameo: 057 | frame: together | when: object @document
  sense: agree-on-document | cameo: 057 | frame: together | when: on @document
  sense: agree-talks | cameo: 036 | frame: promise | when: on @talks
  sense: agree-meet | cameo: 036 | frame: promise | when: to @talks
  sense: agree-ceasefire | cameo: 0356 | frame: promise | when: to @ceasefire
  sense: agree-on-ceasefire | cameo: 0356 | frame: promise | when: on @ceasefire
  sense: agree-withdraw | cameo: 0356 | frame: promise | when: to @withdrawal
  sense: agree-release | cameo: 0353 | frame: promise | when: to @release
  sense: agree | cameo: 030 | frame: promise
verb pledge | class: promise
  sense: pledge-force | cameo: 138 | frame: act-on | when: self conditional
  sense: pledge-aid | cameo: 033 | frame: give | when: object @aid
  sense: pledge-money | cameo: 0331 | frame: give | when: object @money
  sense: pledge-support | cameo: 032 | frame: give | when: object @support
  sense: pledge | cameo: 030 | frame: promise
verb promise | class: promise
  sense: promise-force | cameo: 138 | frame: act-on | when: self conditional
  sense: promise-aid | cameo: 033 | frame: give | when: object @aid
  sense: promise-money | cameo: 0331 | frame: give | when: object @money
  sense: promise | cameo: 030 | frame: promise
verb vow | class: promise
  sense: vow-force | cameo: 138 | frame: act-on | when: self conditional
  sense: vow-revenge | cameo: 138 | frame: act-on | when: object revenge
  sense: vow-retaliation | cameo: 138 | frame: act-on | when: object retaliation
  sense: vow-response | cameo: 138 | frame: act-on | when: object response
  sense: vow-consequence | cameo: 138 | frame: act-on | when: object consequence
  sense: vow | cameo: 030 | frame: promise
verb swear | past: swore | participle: sworn
  sense: swear-force | cameo: 138 | frame: act-on | when: self conditional
  sense: swear-revenge | cameo: 138 | frame: act-on | when: object revenge
  sense: swear | cameo: none
verb commit | class: promise
  sense: commit-crime | cameo: none | when: object @crime
  sense: commit-attack | cameo: 180 | frame: act-on | when: object @attack
  sense: commit-troops | cameo: 0312 | frame: promise | when: object @force
  sense: commit-money | cameo: 0331 | frame: give | when: object @money
  sense: commit-aid | cameo: 033 | frame: give | when: object @aid
  sense: commit | cameo: 030 | frame: promise
verb recommit | class: promise | sense: recommit | cameo: 030 | frame: promise
verb guarantee | class: promise | sense: guarantee | cameo: 030 | frame: promise
verb assure | class: promise | sense: assure | cameo: 030 | frame: give
verb reassure | class: support | sense: reassure | cameo: 051 | frame: act-on
verb volunteer | class: promise | sense: volunteer | cameo: 030 | frame: promise
verb propose | class: promise
  sense: propose-talks | cameo: 036 | frame: promise | when: object @talks
  sense: propose-meeting | cameo: 036 | frame: promise | when: object @meeting
  sense: propose-ceasefire | cameo: 0356 | frame: promise | when: object @ceasefire
  sense: propose-sanction | cameo: 1312 | frame: act-on | when: object @sanction
  sense: propose | cameo: 030 | frame: promise
verb invite | class: promise
  sense: invite-visit | cameo: 036 | frame: ask | when: object party
  sense: invite | cameo: 036 | frame: ask
verb accept | class: promise
  sense: refuse | cameo: 120 | frame: act-on | when: self negated | when: self planned
  sense: accept-mediation | cameo: 038 | frame: promise | when: object mediation
  sense: accept-proposal | cameo: 030 | frame: promise | when: object proposal
  sense: accept-offer | cameo: 030 | frame: promise | when: object offer
  sense: accept-refugee | cameo: 075 | frame: act-on | when: object refugee
  sense: accept-migrant | cameo: 075 | frame: act-on | when: object migrant
  sense: accept-inspector | cameo: 0862 | frame: act-on | when: object inspector
  sense: accept-peacekeeper | cameo: 0861 | frame: act-on | when: object peacekeeper
  sense: accept-resignation | cameo: none | when: object resignation
  sense: accept-demand | cameo: 080 | frame: act-on | when: object @demand
  sense: accept-invitation | cameo: 036 | frame: promise | when: object @invitation
  sense: accept-ceasefire | cameo: 0356 | frame: promise | when: object @ceasefire
  sense: accept-plan | cameo: 037 | frame: promise | when: object @project
  sense: accept-party | cameo: 075 | frame: act-on | when: object party
  sense: accept | cameo: 030 | frame: promise
verb consent | class: promise | sense: consent | cameo: 030 | frame: promise
verb envisage | class: promise | sense: envisage | cameo: 030 | frame: promise
verb envision | class: promise | sense: envision | cameo: 030 | frame: promise
verb earmark | class: promise | sense: earmark | cameo: 033 | frame: give
verb hash out | class: talks | sense: hash-out | cameo: 046 | frame: meet
verb shake hands on | past: shook | participle: shaken | class: promise | sense: shake-hands | cameo: 030 | frame: promise
verb reach
  sense: reach-agreement | cameo: 057 | frame: together | when: object @document
  sense: reach-understanding | cameo: 030 | frame: together | when: object @accord-talk
  sense: reach-ceasefire | cameo: 0356 | frame: together | when: object @ceasefire
  sense: reach-out | cameo: 040 | frame: call | when: to party
  sense: reach | cameo: none
verb strike | past: struck | class: attack
  sense: threat | cameo: 138 | frame: act-on | when: self conditional
  sense: strike-labour | cameo: 143 | frame: protest | when: subject worker
  sense: strike-deal | cameo: 030 | frame: together | when: object @document
  sense: strike-accord | cameo: 030 | frame: together | when: object @accord-talk
  sense: strike-air | cameo: 195 | frame: act-on | when: with @weapon
  sense: strike | cameo: 190 | frame: act-on

# ---- COOPERATE -------------------------------------------------------------------------------------------------
verb cooperate | class: cooperation | sense: cooperate | cameo: 060 | frame: together
verb collaborate | class: cooperation | sense: collaborate | cameo: 060 | frame: together
verb coordinate | class: cooperation
  sense: coordinate-position | cameo: 040 | frame: meet | when: object position
  sense: coordinate | cameo: 060 | frame: together
verb partner | class: cooperation
  sense: partner-with | cameo: 060 | frame: together | when: with any
  sense: partner | cameo: none
verb team up | class: cooperation | sense: team-up | cameo: 060 | frame: together
verb join forces | class: cooperation | sense: join-forces | cameo: 060 | frame: together
verb work
  sense: work-with | cameo: 060 | frame: together | when: with party
  sense: work | cameo: none
verb work together | class: cooperation | sense: work-together | cameo: 060 | frame: together
verb trade
  sense: trade-accusation | cameo: 112 | frame: clash | when: object @accusation
  sense: trade-fire | cameo: 190 | frame: clash | when: object @weapon
  sense: trade-with | cameo: 061 | frame: together | when: with party
  sense: trade | cameo: none
verb strengthen
  sense: strengthen-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: strengthen-relations | cameo: 060 | frame: together | when: object @relations
  sense: strengthen-trade | cameo: 061 | frame: together | when: object @trade
  sense: strengthen-force | cameo: 154 | frame: act-on | when: object @force
  sense: strengthen-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: strengthen | cameo: none
verb deepen
  sense: deepen-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: deepen-relations | cameo: 060 | frame: together | when: object @relations
  sense: deepen-trade | cameo: 061 | frame: together | when: object @trade
  sense: deepen-integration | cameo: 060 | frame: together | when: object integration
  sense: deepen | cameo: none
verb expand
  sense: expand-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: expand-relations | cameo: 060 | frame: together | when: object @relations
  sense: expand-trade | cameo: 061 | frame: together | when: object @trade
  sense: expand-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: expand-project | cameo: 060 | frame: together | when: object @project
  sense: expand | cameo: none
verb enhance
  sense: enhance-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: enhance-relations | cameo: 060 | frame: together | when: object @relations
  sense: enhance-trade | cameo: 061 | frame: together | when: object @trade
  sense: enhance | cameo: none
verb boost
  sense: boost-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: boost-relations | cameo: 060 | frame: together | when: object @relations
  sense: boost-trade | cameo: 061 | frame: together | when: object @trade
  sense: boost-force | cameo: 154 | frame: act-on | when: object @force
  sense: boost | cameo: none
verb bolster
  sense: bolster-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: bolster-relations | cameo: 060 | frame: together | when: object @relations
  sense: bolster-force | cameo: 154 | frame: act-on | when: object @force
  sense: bolster | cameo: none
verb develop
  sense: develop-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: develop-relations | cameo: 060 | frame: together | when: object @relations
  sense: develop-together | cameo: 060 | frame: together | when: with party
  sense: develop-project | cameo: 060 | frame: together | when: object @project
  sense: develop-trade | cameo: 061 | frame: together | when: object @trade
  sense: develop | cameo: none
verb promote
  sense: promote-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: promote-relations | cameo: 060 | frame: together | when: object @relations
  sense: promote-trade | cameo: 061 | frame: together | when: object @trade
  sense: promote-project | cameo: 060 | frame: together | when: object @project
  sense: promote | cameo: none
verb advance
  sense: advance-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: advance-relations | cameo: 060 | frame: together | when: object @relations
  sense: advance-force | cameo: 190 | frame: act-on | when: subject @force
  sense: advance-project | cameo: 060 | frame: together | when: object @project
  sense: advance | cameo: none
verb step up
  sense: step-up-security | cameo: 153 | frame: act-on | when: object security
  sense: step-up-patrol | cameo: 153 | frame: act-on | when: object patrol
  sense: step-up-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: step-up-attack | cameo: 190 | frame: act-on | when: object @attack
  sense: step-up | cameo: none
verb intensify
  sense: intensify-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: intensify-attack | cameo: 190 | frame: act-on | when: object @attack
  sense: intensify | cameo: none
verb broaden
  sense: broaden-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: broaden-relations | cameo: 060 | frame: together | when: object @relations
  sense: broaden | cameo: none
verb consolidate
  sense: consolidate-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: consolidate-relations | cameo: 060 | frame: together | when: object @relations
  sense: consolidate | cameo: none
verb reinforce
  sense: reinforce-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: reinforce-relations | cameo: 060 | frame: together | when: object @relations
  sense: reinforce-force | cameo: 154 | frame: act-on | when: object @force
  sense: reinforce | cameo: none
verb elevate
  sense: elevate-alert | cameo: 152 | frame: act-on | when: object alert
  sense: elevate-relations | cameo: 060 | frame: together | when: object @relations
  sense: elevate-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: elevate | cameo: none
verb upgrade
  sense: upgrade-relations | cameo: 060 | frame: together | when: object @relations
  sense: upgrade-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: upgrade-project | cameo: 060 | frame: together | when: object @project
  sense: upgrade | cameo: none
verb build | past: built
  sense: build-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: build-relations | cameo: 060 | frame: together | when: object @relations
  sense: build-together | cameo: 060 | frame: together | when: with party
  sense: build-project | cameo: 060 | frame: together | when: object @project
  sense: build-railway | cameo: 060 | frame: together | when: object railway
  sense: build-for | cameo: 060 | frame: together | when: for party
  sense: build | cameo: none
verb foster
  sense: foster-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: foster-relations | cameo: 060 | frame: together | when: object @relations
  sense: foster | cameo: none
verb share
  sense: share-intelligence | cameo: 064 | frame: together | when: object intelligence
  sense: share-information | cameo: 064 | frame: together | when: object information
  sense: share-with | cameo: 064 | frame: together | when: with party
  sense: share-aid | cameo: 070 | frame: give | when: object @aid
  sense: share-experience | cameo: 060 | frame: together | when: object experience
  sense: share-data | cameo: 064 | frame: together | when: object data
  sense: share | cameo: none
verb exchange | class: cooperation
  sense: exchange-views | cameo: 040 | frame: meet | when: object view
  sense: exchange-information | cameo: 064 | frame: together | when: object information
  sense: exchange-prisoner | cameo: 0841 | frame: together | when: object @prisoner
  sense: exchange-fire | cameo: 190 | frame: clash | when: object @weapon
  sense: exchange-accusation | cameo: 112 | frame: clash | when: object @accusation
  sense: exchange-delegation | cameo: 042 | frame: meet | when: object delegation
  sense: exchange-visit | cameo: 042 | frame: meet | when: object @visit
  sense: exchange-call | cameo: 041 | frame: meet | when: object @call
  sense: exchange-letter | cameo: 041 | frame: meet | when: object letter
  sense: exchange-document | cameo: 057 | frame: together | when: object @document
  sense: exchange-congratulation | cameo: 051 | frame: together | when: object @congratulation
  sense: exchange-ambassador | cameo: 050 | frame: together | when: object ambassador
  sense: exchange-talks | cameo: 046 | frame: meet | when: object @talks
  sense: exchange-threat | cameo: 130 | frame: clash | when: object @threat
  sense: exchange-opinion | cameo: 040 | frame: meet | when: object opinion
  sense: exchange | cameo: 060 | frame: together
verb invest | class: cooperation
  sense: invest-money | cameo: 071 | frame: give | when: object @money
  sense: invest | cameo: 061 | frame: give
verb import
  sense: import | cameo: 061 | frame: together | when: from party
  sense: import-other | cameo: none
verb export
  sense: export | cameo: 061 | frame: together | when: to party
  sense: export-other | cameo: none
verb buy | past: bought
  sense: buy-from | cameo: 061 | frame: together | when: from party
  sense: buy | cameo: none
verb purchase
  sense: purchase-from | cameo: 061 | frame: together | when: from party
  sense: purchase | cameo: none
verb sell | past: sold
  sense: sell-to | cameo: 061 | frame: together | when: to party
  sense: sell-party | cameo: 061 | frame: act-on | when: object party
  sense: sell-weapon | cameo: 061 | frame: together | when: object @weapon
  sense: sell | cameo: none
verb extradite | class: cooperation | sense: extradite | cameo: 063 | frame: act-on
verb co-chair | class: talks | sense: co-chair | cameo: 040 | frame: meet
verb co-host | class: talks | sense: co-host | cameo: 040 | frame: meet
verb implement
  sense: implement-agreement | cameo: 060 | frame: together | when: object @document
  sense: implement-project | cameo: 060 | frame: together | when: object @project
  sense: implement-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: implement | cameo: none
verb join
  sense: join-protest | cameo: 141 | frame: protest | when: object @protest
  sense: join-talks | cameo: 046 | frame: meet | when: object @talks
  sense: join-organisation | cameo: 050 | frame: act-on | when: object party
  sense: join-deal | cameo: 057 | frame: together | when: object @document
  sense: join-exercise | cameo: 062 | frame: together | when: object @exercise
  sense: join-project | cameo: 060 | frame: together | when: object @project
  sense: join | cameo: none
verb drill
  sense: drill | cameo: 062 | frame: together | when: with party
  sense: drill-other | cameo: none
verb train
  sense: train-force | cameo: 072 | frame: act-on | when: object @force
  sense: train-party | cameo: 072 | frame: act-on | when: object party
  sense: train-with | cameo: 062 | frame: together | when: with party
  sense: train | cameo: 072 | frame: act-on
verb establish
  sense: establish-body | cameo: 060 | frame: together | when: object @project
  sense: establish-relations | cameo: 050 | frame: together | when: object @relations
  sense: establish-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: establish-with | cameo: 060 | frame: together | when: with party
  sense: establish-fund | cameo: 061 | frame: together | when: object fund
  sense: establish | cameo: none
verb create
  sense: create-with | cameo: 060 | frame: together | when: with party
  sense: create-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: create-project | cameo: 060 | frame: together | when: object @project
  sense: create-fund | cameo: 061 | frame: together | when: object fund
  sense: create | cameo: none

# ---- more of both ----------------------------------------------------------------------------------------------
verb mull
verb contemplate
verb stand ready | past: stood | class: ready ; promise | sense: stand-ready | cameo: 030 | frame: promise
verb agree in principle | class: promise | sense: agree-principle | cameo: 030 | frame: promise
verb give the green light | past: gave | participle: given | sense: green-light | cameo: 081 | frame: give
verb join hands | class: cooperation | sense: join-hands | cameo: 060 | frame: together
verb pool | class: cooperation | sense: pool | cameo: 060 | frame: together
verb synchronize | class: cooperation | sense: synchronize | cameo: 060 | frame: together
verb harmonize | class: cooperation | sense: harmonize | cameo: 060 | frame: together
verb integrate
  sense: integrate-with | cameo: 060 | frame: together | when: with party
  sense: integrate | cameo: none
verb cement
  sense: cement-relations | cameo: 060 | frame: together | when: object @relations
  sense: cement-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: cement | cameo: none
verb improve
  sense: improve-relations | cameo: 060 | frame: together | when: object @relations
  sense: improve-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: improve | cameo: none
verb widen
  sense: widen-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: widen-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: widen | cameo: none
verb increase
  sense: increase-tariff | cameo: 163 | frame: act-on | when: object tariff
  sense: increase-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: increase-trade | cameo: 061 | frame: together | when: object @trade
  sense: increase-aid | cameo: 070 | frame: give | when: object @aid
  sense: increase-money | cameo: 071 | frame: give | when: object @money
  sense: increase-force | cameo: 154 | frame: act-on | when: object @force
  sense: increase | cameo: none
verb accelerate
  sense: accelerate-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: accelerate-project | cameo: 060 | frame: together | when: object @project
  sense: accelerate-talks | cameo: 046 | frame: meet | when: object @talks
  sense: accelerate | cameo: none
verb facilitate
  sense: facilitate-trade | cameo: 061 | frame: together | when: object @trade
  sense: facilitate-talks | cameo: 045 | frame: act-on | when: object @talks
  sense: facilitate-release | cameo: 0841 | frame: act-on | when: object @release
  sense: facilitate-aid | cameo: 073 | frame: give | when: object @aid
  sense: facilitate | cameo: none
verb operate with | class: cooperation | sense: operate-with | cameo: 060 | frame: together
verb do business with | past: did | participle: done | third: does | class: cooperation | sense: do-business | cameo: 061 | frame: together
verb set up | past: set | gerund: setting
  sense: set-up-body | cameo: 060 | frame: together | when: object @cooperation
  sense: set-up-with | cameo: 060 | frame: together | when: with party
  sense: set-up-project | cameo: 060 | frame: together | when: object @project
  sense: set-up-fund | cameo: 061 | frame: together | when: object fund
  sense: set-up | cameo: none
verb co-sponsor | sense: co-sponsor | cameo: 050 | frame: together
verb swap information | class: cooperation | sense: swap-information | cameo: 064 | frame: together
verb tip off | class: cooperation | sense: tip-off | cameo: 064 | frame: act-on
verb inform | sense: inform | cameo: none
verb lease | class: cooperation | sense: lease | cameo: 061 | frame: together
verb privatize
verb outsource
verb jointly develop | class: cooperation | sense: jointly-develop | cameo: 060 | frame: together
verb jointly build | past: built | class: cooperation | sense: jointly-build | cameo: 060 | frame: together
verb resolve | class: promise
  sense: resolve | cameo: 030 | frame: promise | when: object none
  sense: resolve-issue | cameo: none
verb opt | class: promise | sense: opt | cameo: 030 | frame: promise

# ---- found by `rasid lexicon suggest` ------------------------------------------------------------------------------
verb reestablish
  sense: reestablish-relations | cameo: 050 | frame: together | when: object @relations
  sense: reestablish-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: reestablish | cameo: none

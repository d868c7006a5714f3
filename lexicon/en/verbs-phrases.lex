# Phrases of agency English in which several words are the verb: meeting, promising, working together, backing, giving, yielding, asking,
# blaming, refusing, threatening. What follows a phrase that ends in a preposition is its object.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- CONSULT ---------------------------------------------------------------------------------------------------
verb sit down | past: sat | gerund: sitting | class: talks
  sense: sit-down | cameo: 040 | frame: meet
verb sit down together | past: sat | gerund: sitting | class: talks | sense: sit-down | cameo: 040 | frame: meet
verb sit down for talks with | past: sat | gerund: sitting | class: talks | sense: sit-down | cameo: 046 | frame: meet
verb sit around the table | past: sat | gerund: sitting | class: talks | sense: sit-down | cameo: 046 | frame: meet
verb sit at the negotiating table | past: sat | gerund: sitting | class: talks | sense: sit-down | cameo: 046 | frame: meet
verb return to the negotiating table | class: talks | sense: back-to-table | cameo: 046 | frame: meet
verb come to the negotiating table | past: came | participle: come | class: talks | sense: back-to-table | cameo: 046 | frame: meet
verb come face to face with | past: came | participle: come | class: talks | sense: face-to-face | cameo: 040 | frame: meet
verb come together
  sense: come-together-meet | cameo: 040 | frame: meet
verb get together | past: got | participle: got ; gotten | gerund: getting | class: talks | sense: get-together | cameo: 040 | frame: meet
verb huddle with | class: talks | sense: huddle | cameo: 040 | frame: meet
verb huddle | class: talks | sense: huddle | cameo: 040 | frame: meet
verb chat with | past: chatted | gerund: chatting | class: talks | sense: chat | cameo: 040 | frame: meet
verb touch base with | class: talks | sense: touch-base | cameo: 040 | frame: meet
verb compare notes with | class: talks | sense: compare-notes | cameo: 040 | frame: meet
verb compare notes | class: talks | sense: compare-notes | cameo: 040 | frame: meet
verb exchange notes | class: talks | sense: exchange-notes | cameo: 040 | frame: meet
verb exchange visits | class: visit | sense: exchange-visits | cameo: 042 | frame: meet
verb exchange delegations | class: visit | sense: exchange-visits | cameo: 042 | frame: meet
verb exchange messages | class: talks | sense: exchange-messages | cameo: 041 | frame: meet
verb exchange letters | class: talks | sense: exchange-messages | cameo: 041 | frame: meet
verb exchange pleasantries | class: talks | sense: exchange-pleasantries | cameo: 040 | frame: meet
verb exchange congratulations | class: congratulation | sense: exchange-congratulations | cameo: 051 | frame: together
verb exchange greetings | class: congratulation | sense: exchange-congratulations | cameo: 051 | frame: together
verb swap views | past: swapped | gerund: swapping | class: talks | sense: swap-views | cameo: 040 | frame: meet
verb share views | class: talks | sense: share-views | cameo: 040 | frame: meet
verb share experience | class: cooperation | sense: share-experience | cameo: 060 | frame: together
verb share experiences | class: cooperation | sense: share-experience | cameo: 060 | frame: together
verb shake hands with | past: shook | participle: shaken | class: talks | sense: shake-hands | cameo: 040 | frame: meet
verb shake hands | past: shook | participle: shaken | class: talks | sense: shake-hands | cameo: 040 | frame: meet
verb break bread with | past: broke | participle: broken | class: talks | sense: break-bread | cameo: 040 | frame: meet
verb have tea with | past: had | third: has | gerund: having | class: talks | sense: have-tea | cameo: 040 | frame: meet
verb have breakfast with | past: had | third: has | gerund: having | class: talks | sense: have-breakfast | cameo: 040 | frame: meet
verb have a word with | past: had | third: has | gerund: having | class: talks | sense: have-conversation | cameo: 040 | frame: meet
verb share a meal with | class: talks | sense: share-meal | cameo: 040 | frame: meet
verb lunch with | class: talks | sense: have-lunch | cameo: 040 | frame: meet
verb meet up with | past: met | class: talks | sense: meet-up | cameo: 040 | frame: meet
verb catch up with | past: caught | class: talks
  sense: catch-up | cameo: 040 | frame: meet | when: object party
  sense: catch-up-other | cameo: none
verb run into | past: ran | sense: run-into | cameo: none
verb brainstorm | class: talks | sense: brainstorm | cameo: 040 | frame: meet
verb hold forth | past: held
verb play host to | class: talks | sense: play-host | cameo: 043 | frame: host
verb roll out the red carpet for | class: talks | sense: red-carpet | cameo: 043 | frame: host
verb entertain
  sense: entertain-guest | cameo: 043 | frame: host | when: object party
  sense: entertain-other | cameo: none
verb wine and dine | class: talks | sense: wine-and-dine | cameo: 043 | frame: host
verb see off | past: saw | participle: seen | sense: see-off | cameo: 043 | frame: host
verb usher in | sense: usher-in | cameo: none
verb call in on | class: visit | sense: call-in-on | cameo: 042 | frame: visit
verb call at | class: visit | sense: call-at | cameo: 042 | frame: visit | when: object party
  sense: call-at-other | cameo: none
verb pay a call on | past: paid | class: visit | sense: pay-call | cameo: 042 | frame: visit
verb pay a visit to | past: paid | class: visit | sense: pay-visit | cameo: 042 | frame: visit
verb make a trip to | past: made | class: visit | sense: make-trip | cameo: 042 | frame: visit
verb make a stop in | past: made | class: visit | sense: make-stop | cameo: 042 | frame: visit
verb make a stopover in | past: made | class: visit | sense: make-stop | cameo: 042 | frame: visit
verb stop in | past: stopped | gerund: stopping | class: visit | sense: stop-in | cameo: 042 | frame: visit | when: object party
  sense: stop-in-other | cameo: none
verb stop off in | past: stopped | gerund: stopping | class: visit | sense: stop-in | cameo: 042 | frame: visit
verb drop in on | past: dropped | gerund: dropping | class: visit | sense: drop-in | cameo: 042 | frame: visit
verb swing by | past: swung | class: visit | sense: swing-by | cameo: 042 | frame: visit
verb jet off to | past: jetted | gerund: jetting | class: visit | sense: jet-off | cameo: 042 | frame: visit
verb jet to | past: jetted | gerund: jetting | class: visit | sense: jet-off | cameo: 042 | frame: visit
verb fly into | past: flew | participle: flown | class: visit | sense: fly-into | cameo: 042 | frame: visit | when: object party
  sense: fly-into-other | cameo: none
verb fly in | past: flew | participle: flown
  sense: fly-in-aid | cameo: 073 | frame: give | when: object @aid
  sense: fly-in | cameo: 042 | frame: visit
verb fly out to | past: flew | participle: flown | class: visit | sense: fly-out | cameo: 042 | frame: visit
verb head for | class: visit | sense: head-for | cameo: 042 | frame: visit | when: object party
  sense: head-for-other | cameo: none
verb head off to | class: visit | sense: head-off | cameo: 042 | frame: visit
verb leave for | past: left | class: visit | sense: leave-for | cameo: 042 | frame: visit | when: object party
  sense: leave-for-other | cameo: none
verb journey
  sense: journey | cameo: 042 | frame: visit | when: to party
  sense: journey-other | cameo: none
verb venture
  sense: venture | cameo: 042 | frame: visit | when: to party
  sense: venture-other | cameo: none
verb set foot in | past: set | gerund: setting | class: visit | sense: set-foot | cameo: 042 | frame: visit
verb set foot on | past: set | gerund: setting | class: visit | sense: set-foot | cameo: 042 | frame: visit
verb wrap up
  sense: wrap-up-visit | cameo: 042 | frame: visit | when: object @visit
  sense: wrap-up-talks | cameo: 046 | frame: meet | when: object @talks
  sense: wrap-up-meeting | cameo: 040 | frame: meet | when: object @meeting
  sense: wrap-up | cameo: none
verb round off
  sense: round-off-visit | cameo: 042 | frame: visit | when: object @visit
  sense: round-off | cameo: none
verb cut short | past: cut | gerund: cutting
  sense: cut-short-visit | cameo: 042 | frame: visit | when: object @visit
  sense: cut-short | cameo: none
verb dial | class: call | sense: dial | cameo: 041 | frame: call | when: object party
  sense: dial-other | cameo: none
verb ring | past: rang | participle: rung
  sense: ring-party | cameo: 041 | frame: call | when: object party
  sense: ring | cameo: none
verb speak by phone with | past: spoke | participle: spoken | class: call | sense: speak-phone | cameo: 041 | frame: call
verb speak by phone to | past: spoke | participle: spoken | class: call | sense: speak-phone | cameo: 041 | frame: call
verb speak by telephone with | past: spoke | participle: spoken | class: call | sense: speak-phone | cameo: 041 | frame: call
verb speak by telephone to | past: spoke | participle: spoken | class: call | sense: speak-phone | cameo: 041 | frame: call
verb speak by phone | past: spoke | participle: spoken | class: call | sense: speak-phone | cameo: 041 | frame: meet
verb speak by telephone | past: spoke | participle: spoken | class: call | sense: speak-phone | cameo: 041 | frame: meet
verb speak on the phone | past: spoke | participle: spoken | class: call | sense: speak-phone | cameo: 041 | frame: meet
verb speak over the phone | past: spoke | participle: spoken | class: call | sense: speak-phone | cameo: 041 | frame: meet
verb speak via video link | past: spoke | participle: spoken | class: call | sense: speak-video | cameo: 041 | frame: meet
verb talk by phone | class: call | sense: talk-phone | cameo: 041 | frame: meet
verb talk by telephone | class: call | sense: talk-phone | cameo: 041 | frame: meet
verb talk on the phone | class: call | sense: talk-phone | cameo: 041 | frame: meet
verb get on the phone with | past: got | gerund: getting | class: call | sense: get-on-phone | cameo: 041 | frame: call
verb place a call to | class: call | sense: place-call | cameo: 041 | frame: call
verb serve as mediator | class: talks | sense: act-as-mediator | cameo: 045 | frame: act-on
verb serve as a mediator | class: talks | sense: act-as-mediator | cameo: 045 | frame: act-on
verb act as mediator | class: talks | sense: act-as-mediator | cameo: 045 | frame: act-on
verb act as a mediator | class: talks | sense: act-as-mediator | cameo: 045 | frame: act-on
verb act as an intermediary | class: talks | sense: act-as-mediator | cameo: 045 | frame: act-on
verb act as intermediary | class: talks | sense: act-as-mediator | cameo: 045 | frame: act-on
verb act as a go-between | class: talks | sense: act-as-mediator | cameo: 045 | frame: act-on
verb play a mediating role | class: talks | sense: play-mediating-role | cameo: 045 | frame: act-on
verb play a mediation role | class: talks | sense: play-mediating-role | cameo: 045 | frame: act-on
verb bridge the gap | class: talks | sense: bridge-gap | cameo: 045 | frame: act-on
verb bridge the gaps | class: talks | sense: bridge-gap | cameo: 045 | frame: act-on
verb bridge differences | class: talks | sense: bridge-gap | cameo: 045 | frame: act-on
verb bring to the table | past: brought | class: talks | sense: bring-to-table | cameo: 045 | frame: act-on
verb bring together | past: brought | class: talks | sense: bring-together | cameo: 043 | frame: host
verb parley | class: talks | sense: parley | cameo: 046 | frame: meet
verb haggle | class: talks | sense: haggle | cameo: 046 | frame: meet
verb haggle over | class: talks | sense: haggle | cameo: 046 | frame: meet
verb iron out | class: talks | sense: iron-out | cameo: 046 | frame: meet
verb thrash out | class: talks | sense: thrash-out | cameo: 046 | frame: meet
verb talk about | class: talks | sense: talk-about | cameo: 040 | frame: meet
verb talk over | class: talks | sense: talk-about | cameo: 040 | frame: meet
verb go over | past: went | participle: gone | third: goes | class: talks
  sense: go-over | cameo: 040 | frame: meet
verb take stock of | past: took | participle: taken | class: talks | sense: take-stock | cameo: 040 | frame: meet
verb delve into | class: talks | sense: delve-into | cameo: 040 | frame: meet
verb focus on | class: talks
  sense: focus-talks | cameo: 040 | frame: meet | when: subject @talks
  sense: focus-meeting | cameo: 040 | frame: meet | when: subject @meeting
  sense: focus-visit | cameo: 042 | frame: visit | when: subject @visit
  sense: focus-on | cameo: none
verb dwell on | past: dwelt ; dwelled | class: talks | sense: dwell-on | cameo: 040 | frame: meet
verb zero in on | sense: zero-in | cameo: none
verb present credentials | sense: present-credentials | cameo: 050 | frame: act-on
verb present his credentials | sense: present-credentials | cameo: 050 | frame: act-on
verb present her credentials | sense: present-credentials | cameo: 050 | frame: act-on
verb receive the credentials | sense: receive-credentials | cameo: 050 | frame: act-on

# ---- AGREE -----------------------------------------------------------------------------------------------------
verb come to an agreement | past: came | participle: come | class: promise | sense: come-to-agreement | cameo: 030 | frame: together
verb come to terms | past: came | participle: come
  sense: come-to-terms | cameo: 030 | frame: together | when: with party
  sense: come-to-terms-other | cameo: none
verb come to an understanding | past: came | participle: come | class: promise | sense: come-to-understanding | cameo: 030 | frame: together
verb find common ground | past: found | class: promise | sense: find-common-ground | cameo: 030 | frame: together
verb see eye to eye | past: saw | participle: seen | class: promise | sense: see-eye-to-eye | cameo: 030 | frame: together
verb be on the same page | past: was | third: is | gerund: being | sense: same-page | cameo: none
verb work out
  sense: work-out-deal | cameo: 030 | frame: together | when: object @document
  sense: work-out-plan | cameo: 030 | frame: together | when: object @project
  sense: work-out | cameo: none
verb hammer out | class: talks
  sense: hammer-out-deal | cameo: 030 | frame: together | when: object @document
  sense: hammer-out | cameo: 046 | frame: meet
verb nail down
  sense: nail-down-deal | cameo: 030 | frame: together | when: object @document
  sense: nail-down | cameo: none
verb flesh out | class: talks | sense: flesh-out | cameo: 046 | frame: meet
verb settle on | class: promise | sense: settle-on | cameo: 030 | frame: promise
verb draw up | past: drew | participle: drawn
  sense: draw-up-plan | cameo: 030 | frame: together | when: object @project
  sense: draw-up-document | cameo: 030 | frame: together | when: object @document
  sense: draw-up | cameo: none
verb map out
  sense: map-out | cameo: 030 | frame: together
verb lay out | past: laid
  sense: lay-out-plan | cameo: 030 | frame: promise | when: object @project
  sense: lay-out | cameo: none
verb unveil
  sense: unveil-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: unveil-aid | cameo: 033 | frame: give | when: object @aid
  sense: unveil-money | cameo: 0331 | frame: give | when: object @money
  sense: unveil-plan | cameo: 030 | frame: promise | when: object @project
  sense: unveil | cameo: none
verb roll out
  sense: roll-out-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: roll-out-plan | cameo: 030 | frame: promise | when: object @project
  sense: roll-out | cameo: none
verb float
  sense: float-proposal | cameo: 030 | frame: promise | when: object proposal
  sense: float-idea | cameo: 030 | frame: promise | when: object idea
  sense: float-plan | cameo: 030 | frame: promise | when: object @project
  sense: float | cameo: none
verb table
  sense: table-proposal | cameo: 030 | frame: promise | when: object proposal
  sense: table-plan | cameo: 030 | frame: promise | when: object @project
  sense: table | cameo: none
verb put forward | past: put | gerund: putting
  sense: put-forward-plan | cameo: 030 | frame: promise | when: object @project
  sense: put-forward | cameo: 030 | frame: promise
verb put on the table | past: put | gerund: putting | class: promise | sense: put-on-table | cameo: 030 | frame: promise
verb give its word | past: gave | participle: given | class: promise | sense: give-word | cameo: 030 | frame: promise
verb give assurances | past: gave | participle: given | class: promise | sense: give-assurances | cameo: 030 | frame: give
verb give assurance | past: gave | participle: given | class: promise | sense: give-assurances | cameo: 030 | frame: give
verb give guarantees | past: gave | participle: given | class: promise | sense: give-guarantees | cameo: 030 | frame: give
verb sign up for | class: promise | sense: sign-up-for | cameo: 030 | frame: promise
verb open the door to | class: promise | sense: open-door | cameo: 030 | frame: promise
verb open the door for | class: promise | sense: open-door | cameo: 030 | frame: promise
verb leave the door open to | past: left | class: promise | sense: open-door | cameo: 030 | frame: promise
verb leave the door open for | past: left | class: promise | sense: open-door | cameo: 030 | frame: promise
verb signal readiness | class: readiness ; ready ; promise | sense: signal-readiness | cameo: 030 | frame: promise
verb signal willingness | class: readiness ; ready ; promise | sense: signal-readiness | cameo: 030 | frame: promise
verb signal openness | class: readiness ; promise | sense: signal-readiness | cameo: 030 | frame: promise
verb signal interest | class: readiness ; promise | sense: signal-readiness | cameo: 030 | frame: promise
verb show interest in | participle: shown | class: readiness ; promise | sense: show-interest | cameo: 030 | frame: promise
verb stand prepared | past: stood | class: ready ; promise | sense: stand-ready | cameo: 030 | frame: promise
verb extend a hand | class: promise | sense: extend-hand | cameo: 030 | frame: promise
verb extend the hand | class: promise | sense: extend-hand | cameo: 030 | frame: promise
verb extend an olive branch | class: promise | sense: olive-branch | cameo: 030 | frame: promise
verb hold out an olive branch | past: held | class: promise | sense: olive-branch | cameo: 030 | frame: promise
verb offer an olive branch | class: promise | sense: olive-branch | cameo: 030 | frame: promise
verb offer good offices | class: promise | sense: offer-good-offices | cameo: 039 | frame: promise
verb offer its good offices | class: promise | sense: offer-good-offices | cameo: 039 | frame: promise
verb offer to mediate | class: promise | sense: offer-to-mediate | cameo: 039 | frame: promise
verb offer to host | class: promise | sense: offer-to-host | cameo: 036 | frame: promise
verb make overtures | past: made | class: promise | sense: make-overtures | cameo: 030 | frame: promise
verb step in
  sense: step-in | cameo: none
verb set a date for | past: set | gerund: setting | class: promise | sense: set-date | cameo: 036 | frame: promise
verb pencil in | class: plan | sense: pencil-in | cameo: 030 | frame: promise
verb take up the offer | past: took | participle: taken | class: promise | sense: take-up-offer | cameo: 030 | frame: promise
verb say yes to | past: said | class: promise | sense: say-yes | cameo: 030 | frame: promise
verb green-light | class: promise | sense: green-light | cameo: 081 | frame: act-on
verb greenlight | class: promise | sense: green-light | cameo: 081 | frame: act-on
verb remain in contact with | class: talks | sense: in-contact | cameo: 040 | frame: meet
verb stay in touch with | class: talks | sense: in-contact | cameo: 040 | frame: meet
verb keep in touch with | past: kept | class: talks | sense: in-contact | cameo: 040 | frame: meet

# ---- COOPERATE -------------------------------------------------------------------------------------------------
verb work closely | class: cooperation | sense: work-closely | cameo: 060 | frame: together
verb work closely together | class: cooperation | sense: work-closely | cameo: 060 | frame: together
verb work jointly | class: cooperation | sense: work-together | cameo: 060 | frame: together
verb work jointly with | class: cooperation | sense: work-together | cameo: 060 | frame: meet
verb work in partnership with | class: cooperation | sense: work-in-partnership | cameo: 060 | frame: meet
verb work hand in hand with | class: cooperation | sense: work-in-partnership | cameo: 060 | frame: meet
verb work side by side with | class: cooperation | sense: work-in-partnership | cameo: 060 | frame: meet
verb work in coordination with | class: cooperation | sense: work-in-partnership | cameo: 060 | frame: meet
verb work in cooperation with | class: cooperation | sense: work-in-partnership | cameo: 060 | frame: meet
verb act in concert | class: cooperation | sense: act-in-concert | cameo: 060 | frame: together
verb act jointly | class: cooperation | sense: act-in-concert | cameo: 060 | frame: together
verb act together | class: cooperation | sense: act-in-concert | cameo: 060 | frame: together
verb pull together | class: cooperation | sense: pull-together | cameo: 060 | frame: together
verb band together | class: cooperation | sense: band-together | cameo: 060 | frame: together
verb close ranks | class: cooperation | sense: close-ranks | cameo: 060 | frame: together
verb combine efforts | class: cooperation | sense: combine-efforts | cameo: 060 | frame: together
verb combine forces | class: cooperation | sense: combine-efforts | cameo: 060 | frame: together
verb unite efforts | class: cooperation | sense: combine-efforts | cameo: 060 | frame: together
verb join efforts | class: cooperation | sense: combine-efforts | cameo: 060 | frame: together
verb make joint efforts | past: made | class: cooperation | sense: combine-efforts | cameo: 060 | frame: together
verb link up with | class: cooperation | sense: link-up | cameo: 060 | frame: meet
verb tie up with | class: cooperation | sense: link-up | cameo: 060 | frame: meet
verb hook up with | class: cooperation | sense: link-up | cameo: 060 | frame: meet
verb liaise | class: cooperation | sense: liaise | cameo: 060 | frame: together
verb network with | class: cooperation | sense: network | cameo: 060 | frame: meet
verb interact
  sense: interact | cameo: 060 | frame: together | when: with party
  sense: interact-other | cameo: none
verb go into partnership with | past: went | participle: gone | third: goes | class: cooperation | sense: partner-with | cameo: 060 | frame: together
verb enter into a partnership with | class: cooperation | sense: partner-with | cameo: 060 | frame: meet
verb form a partnership | class: cooperation | sense: form-partnership | cameo: 060 | frame: together
verb forge
  sense: forge-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: forge-relations | cameo: 060 | frame: together | when: object @relations
  sense: forge-deal | cameo: 030 | frame: together | when: object @document
  sense: forge-consensus | cameo: 030 | frame: together | when: object @accord-talk
  sense: forge | cameo: none
verb forge ahead with | class: cooperation | sense: forge-ahead | cameo: 060 | frame: together
verb nurture
  sense: nurture-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: nurture-relations | cameo: 060 | frame: together | when: object @relations
  sense: nurture | cameo: none
verb cultivate
  sense: cultivate-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: cultivate-relations | cameo: 060 | frame: together | when: object @relations
  sense: cultivate | cameo: none
verb solidify
  sense: solidify-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: solidify-relations | cameo: 060 | frame: together | when: object @relations
  sense: solidify | cameo: none
verb scale up
  sense: scale-up-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: scale-up-trade | cameo: 061 | frame: together | when: object @trade
  sense: scale-up-aid | cameo: 070 | frame: give | when: object @aid
  sense: scale-up | cameo: none
verb ramp up
  sense: ramp-up-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: ramp-up-trade | cameo: 061 | frame: together | when: object @trade
  sense: ramp-up-aid | cameo: 070 | frame: give | when: object @aid
  sense: ramp-up-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: ramp-up-attack | cameo: 190 | frame: act-on | when: object @attack
  sense: ramp-up | cameo: none
verb shore up
  sense: shore-up-relations | cameo: 060 | frame: together | when: object @relations
  sense: shore-up-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: shore-up | cameo: none
verb firm up
  sense: firm-up-relations | cameo: 060 | frame: together | when: object @relations
  sense: firm-up-deal | cameo: 030 | frame: together | when: object @document
  sense: firm-up | cameo: none
verb revive
  sense: revive-talks | cameo: 046 | frame: meet | when: object @talks
  sense: revive-relations | cameo: 050 | frame: together | when: object @relations
  sense: revive-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: revive-trade | cameo: 061 | frame: together | when: object @trade
  sense: revive-project | cameo: 060 | frame: together | when: object @project
  sense: revive-deal | cameo: 057 | frame: together | when: object @document
  sense: revive | cameo: none
verb rekindle
  sense: rekindle-relations | cameo: 050 | frame: together | when: object @relations
  sense: rekindle | cameo: none
verb reset | past: reset | gerund: resetting
  sense: reset-relations | cameo: 050 | frame: together | when: object @relations
  sense: reset | cameo: none
verb mend
  sense: mend-relations | cameo: 050 | frame: together | when: object @relations
  sense: mend | cameo: none
verb mend fences | class: relations | sense: mend-fences | cameo: 050 | frame: together
verb patch up
  sense: patch-up-relations | cameo: 050 | frame: together | when: object @relations
  sense: patch-up | cameo: none
verb repair
  sense: repair-relations | cameo: 050 | frame: together | when: object @relations
  sense: repair | cameo: none
verb bury the hatchet | class: relations | sense: bury-hatchet | cameo: 050 | frame: together
verb turn the page | class: relations | sense: turn-page | cameo: 050 | frame: together
verb open a new page | class: relations | sense: turn-page | cameo: 050 | frame: together
verb open a new chapter | class: relations | sense: turn-page | cameo: 050 | frame: together
verb make up with | past: made | class: relations | sense: make-up | cameo: 050 | frame: meet
verb make peace | past: made | class: relations | sense: make-peace | cameo: 050 | frame: together
verb make peace with | past: made | class: relations | sense: make-peace | cameo: 050 | frame: meet
verb break the ice | past: broke | participle: broken | class: relations | sense: break-ice | cameo: 050 | frame: together
verb draw closer | past: drew | participle: drawn | class: relations | sense: draw-closer | cameo: 060 | frame: together
verb move closer | class: relations | sense: draw-closer | cameo: 060 | frame: together
verb propel
  sense: propel-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: propel-relations | cameo: 060 | frame: together | when: object @relations
  sense: propel | cameo: none
verb push forward
  sense: push-forward-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: push-forward-relations | cameo: 060 | frame: together | when: object @relations
  sense: push-forward-project | cameo: 060 | frame: together | when: object @project
  sense: push-forward-talks | cameo: 046 | frame: meet | when: object @talks
  sense: push-forward | cameo: none
verb press ahead with
  sense: press-ahead | cameo: 060 | frame: together
verb push ahead with
  sense: press-ahead | cameo: 060 | frame: together
verb move ahead with
  sense: press-ahead | cameo: 060 | frame: together
verb move forward with
  sense: press-ahead | cameo: 060 | frame: together
verb go ahead with | past: went | participle: gone | third: goes
  sense: press-ahead | cameo: 060 | frame: together
verb take forward | past: took | participle: taken
  sense: take-forward-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: take-forward-relations | cameo: 060 | frame: together | when: object @relations
  sense: take-forward | cameo: none
verb lift ties | class: relations | sense: lift-ties | cameo: 060 | frame: together
verb tap the potential of | past: tapped | gerund: tapping | class: cooperation | sense: tap-potential | cameo: 060 | frame: together
verb break ground on | past: broke | participle: broken | class: cooperation | sense: break-ground | cameo: 060 | frame: together
verb break ground for | past: broke | participle: broken | class: cooperation | sense: break-ground | cameo: 060 | frame: together
verb break ground | past: broke | participle: broken | class: cooperation | sense: break-ground | cameo: 060 | frame: together
verb lay the foundation stone | past: laid | class: cooperation | sense: lay-foundation | cameo: 060 | frame: together
verb lay the foundation stone of | past: laid | class: cooperation | sense: lay-foundation | cameo: 060 | frame: together
verb lay the foundation stone for | past: laid | class: cooperation | sense: lay-foundation | cameo: 060 | frame: together
verb lay the foundation for | past: laid | sense: lay-foundation | cameo: none
verb lay the groundwork for | past: laid | sense: lay-groundwork | cameo: none
verb cut the ribbon on | past: cut | gerund: cutting | class: cooperation | sense: cut-ribbon | cameo: 060 | frame: together
verb put into operation | past: put | gerund: putting | class: cooperation | sense: put-into-operation | cameo: 060 | frame: together
verb put into service | past: put | gerund: putting | class: cooperation | sense: put-into-operation | cameo: 060 | frame: together
verb go into operation | past: went | participle: gone | third: goes | class: cooperation | sense: put-into-operation | cameo: 060 | frame: together
verb start work on | class: cooperation | sense: start-work | cameo: 060 | frame: together
verb begin work on | past: began | participle: begun | gerund: beginning | class: cooperation | sense: start-work | cameo: 060 | frame: together
verb start construction | class: cooperation | sense: start-construction | cameo: 060 | frame: together
verb start construction of | class: cooperation | sense: start-construction | cameo: 060 | frame: together
verb start construction on | class: cooperation | sense: start-construction | cameo: 060 | frame: together
verb begin construction | past: began | participle: begun | gerund: beginning | class: cooperation | sense: start-construction | cameo: 060 | frame: together
verb begin construction of | past: began | participle: begun | gerund: beginning | class: cooperation | sense: start-construction | cameo: 060 | frame: together
verb begin construction on | past: began | participle: begun | gerund: beginning | class: cooperation | sense: start-construction | cameo: 060 | frame: together
verb complete construction of | class: cooperation | sense: complete-construction | cameo: 060 | frame: together
verb finish construction of | class: cooperation | sense: complete-construction | cameo: 060 | frame: together
verb launch construction of | class: cooperation | sense: start-construction | cameo: 060 | frame: together
verb take a stake in | past: took | participle: taken | class: cooperation | sense: take-stake | cameo: 061 | frame: together
verb acquire a stake in | class: cooperation | sense: take-stake | cameo: 061 | frame: together
verb buy a stake in | past: bought | class: cooperation | sense: take-stake | cameo: 061 | frame: together
verb sell gas to | past: sold | class: cooperation | sense: sell-energy | cameo: 061 | frame: together
verb sell oil to | past: sold | class: cooperation | sense: sell-energy | cameo: 061 | frame: together
verb swap currencies | past: swapped | gerund: swapping | class: cooperation | sense: swap-currencies | cameo: 061 | frame: together
verb open its market to | class: cooperation | sense: open-market | cameo: 061 | frame: act-on
verb open its markets to | class: cooperation | sense: open-market | cameo: 061 | frame: act-on
verb liberalize
  sense: liberalize-trade | cameo: 061 | frame: together | when: object @trade
  sense: liberalize | cameo: none
verb run joint patrols | past: ran | class: exercise | sense: joint-patrols | cameo: 062 | frame: together
verb patrol jointly | class: exercise | sense: joint-patrols | cameo: 062 | frame: together
verb exercise together | class: exercise | sense: exercise-together | cameo: 062 | frame: together
verb train together | class: exercise | sense: exercise-together | cameo: 062 | frame: together
verb train alongside | class: exercise | sense: exercise-together | cameo: 062 | frame: together
verb drill together | class: exercise | sense: exercise-together | cameo: 062 | frame: together
verb fight alongside | past: fought | class: cooperation | sense: fight-alongside | cameo: 062 | frame: together
verb fight side by side with | past: fought | class: cooperation | sense: fight-alongside | cameo: 062 | frame: meet
verb pass on intelligence | class: cooperation | sense: share-intelligence | cameo: 064 | frame: together
verb exchange experience | class: cooperation | sense: share-experience | cameo: 060 | frame: together
verb exchange experiences | class: cooperation | sense: share-experience | cameo: 060 | frame: together
verb exchange expertise | class: cooperation | sense: share-experience | cameo: 060 | frame: together
verb exchange students | class: cooperation | sense: exchange-students | cameo: 060 | frame: together

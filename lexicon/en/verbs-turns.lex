# Phrases of agency English in which several words are the verb, second part: backing, giving, yielding, asking, refusing, blaming,
# threatening, punishing, arming. What follows a phrase that ends in a preposition is its object.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- SUPPORT ---------------------------------------------------------------------------------------------------
verb throw its weight behind | past: threw | participle: thrown | class: support | sense: throw-weight | cameo: 051 | frame: act-on
verb throw their weight behind | past: threw | participle: thrown | class: support | sense: throw-weight | cameo: 051 | frame: act-on
verb throw his weight behind | past: threw | participle: thrown | class: support | sense: throw-weight | cameo: 051 | frame: act-on
verb throw its support behind | past: threw | participle: thrown | class: support | sense: throw-weight | cameo: 051 | frame: act-on
verb throw weight behind | past: threw | participle: thrown | class: support | sense: throw-weight | cameo: 051 | frame: act-on
verb rally behind | class: support | sense: rally-behind | cameo: 051 | frame: act-on
verb rally around | class: support | sense: rally-behind | cameo: 051 | frame: act-on
verb rally to the defense of | class: support | sense: rally-to-defense | cameo: 052 | frame: act-on
verb come to the defense of | past: came | participle: come | class: support | sense: come-to-defense | cameo: 052 | frame: act-on
verb come to the defence of | past: came | participle: come | class: support | sense: come-to-defense | cameo: 052 | frame: act-on
verb spring to the defense of | past: sprang | participle: sprung | class: support | sense: come-to-defense | cameo: 052 | frame: act-on
verb speak up for | past: spoke | participle: spoken | class: support | sense: speak-up-for | cameo: 052 | frame: act-on
verb stand up for | past: stood | class: support | sense: stand-up-for | cameo: 052 | frame: act-on
verb stand behind | past: stood | class: support | sense: stand-behind | cameo: 051 | frame: act-on
verb stand alongside | past: stood | class: support | sense: stand-with | cameo: 051 | frame: act-on
verb stand beside | past: stood | class: support | sense: stand-with | cameo: 051 | frame: act-on
verb stand firmly with | past: stood | class: support | sense: stand-with | cameo: 051 | frame: act-on
verb stand firmly by | past: stood | class: support | sense: stand-with | cameo: 051 | frame: act-on
verb stand firmly behind | past: stood | class: support | sense: stand-with | cameo: 051 | frame: act-on
verb stand united with | past: stood | class: support | sense: stand-with | cameo: 051 | frame: act-on
verb stand together with | past: stood | class: support | sense: stand-with | cameo: 051 | frame: act-on
verb stand in solidarity with | past: stood | class: support | sense: stand-in-solidarity | cameo: 051 | frame: act-on
verb stand shoulder to shoulder with | past: stood | class: support | sense: stand-with | cameo: 051 | frame: act-on
verb stand side by side with | past: stood | class: support | sense: stand-with | cameo: 051 | frame: act-on
verb come out in support of | past: came | participle: come | class: support | sense: come-out-for | cameo: 051 | frame: act-on
verb come out in favor of | past: came | participle: come | class: support | sense: come-out-for | cameo: 051 | frame: act-on
verb come out in favour of | past: came | participle: come | class: support | sense: come-out-for | cameo: 051 | frame: act-on
verb speak in favor of | past: spoke | participle: spoken | class: support | sense: speak-for | cameo: 051 | frame: act-on
verb speak in favour of | past: spoke | participle: spoken | class: support | sense: speak-for | cameo: 051 | frame: act-on
verb speak out in favor of | past: spoke | participle: spoken | class: support | sense: speak-for | cameo: 051 | frame: act-on
verb speak highly of | past: spoke | participle: spoken | class: support | sense: speak-highly | cameo: 051 | frame: act-on
verb vote in favor of | class: support | sense: vote-for | cameo: 051 | frame: act-on
verb vote in favour of | class: support | sense: vote-for | cameo: 051 | frame: act-on
verb vote in support of | class: support | sense: vote-for | cameo: 051 | frame: act-on
verb take the side of | past: took | participle: taken | class: support | sense: take-side | cameo: 051 | frame: act-on
verb give its blessing to | past: gave | participle: given | class: support | sense: give-blessing | cameo: 051 | frame: act-on
verb give its backing to | past: gave | participle: given | class: support | sense: give-backing | cameo: 051 | frame: act-on
verb give its approval to | past: gave | participle: given | class: support | sense: give-backing | cameo: 051 | frame: act-on
verb give the nod to | past: gave | participle: given | class: support | sense: give-nod | cameo: 051 | frame: act-on
verb give a nod to | past: gave | participle: given | class: support | sense: give-nod | cameo: 051 | frame: act-on
verb give credit to | past: gave | participle: given | class: support | sense: give-credit | cameo: 051 | frame: act-on
verb give assent | past: gave | participle: given | class: support | sense: give-assent | cameo: 057 | frame: act-on
verb okay | class: support | sense: okay | cameo: 051 | frame: act-on
verb echo
  sense: echo | cameo: 051 | frame: act-on | when: object party
  sense: echo-demand | cameo: 100 | frame: ask | when: object @demand
  sense: echo-other | cameo: none
verb subscribe to | class: support | sense: subscribe | cameo: 051 | frame: act-on
verb adhere to
  sense: adhere-document | cameo: 030 | frame: promise | when: object @document
  sense: adhere-ceasefire | cameo: 0871 | frame: yield | when: object @ceasefire
  sense: adhere-principle | cameo: 051 | frame: act-on
verb abide by
  sense: abide-document | cameo: 030 | frame: promise | when: object @document
  sense: abide-ceasefire | cameo: 0871 | frame: yield | when: object @ceasefire
  sense: abide | cameo: none
verb comply with
  sense: comply-document | cameo: 060 | frame: together | when: object @document
  sense: comply-demand | cameo: 080 | frame: act-on | when: object @demand
  sense: comply-ceasefire | cameo: 0871 | frame: yield | when: object @ceasefire
  sense: comply | cameo: 060 | frame: together
verb live up to
  sense: live-up | cameo: none
verb sign on to | class: promise | sense: sign-on | cameo: 057 | frame: together
verb sign up to | class: promise | sense: sign-on | cameo: 057 | frame: together
verb sign onto | class: promise | sense: sign-on | cameo: 057 | frame: together
verb put pen to paper | past: put | gerund: putting | sense: put-pen | cameo: 057 | frame: together
verb put pen to paper on | past: put | gerund: putting | sense: put-pen | cameo: 057 | frame: together
verb put its signature to | past: put | gerund: putting | sense: put-signature | cameo: 057 | frame: together
verb affix its signature to | sense: put-signature | cameo: 057 | frame: together
verb countersign | sense: countersign | cameo: 057 | frame: together
verb enter into force | sense: enter-into-force | cameo: 057 | frame: together
verb come into force | past: came | participle: come
  sense: ceasefire-in-force | cameo: 0871 | frame: yield | when: subject @ceasefire
  sense: sanction-in-force | cameo: 163 | frame: act-on | when: subject @sanction
  sense: come-into-force | cameo: 057 | frame: together
verb come into effect | past: came | participle: come
  sense: ceasefire-in-force | cameo: 0871 | frame: yield | when: subject @ceasefire
  sense: sanction-in-force | cameo: 163 | frame: act-on | when: subject @sanction
  sense: come-into-effect | cameo: 057 | frame: together
verb go into effect | past: went | participle: gone | third: goes
  sense: ceasefire-in-force | cameo: 0871 | frame: yield | when: subject @ceasefire
  sense: sanction-in-force | cameo: 163 | frame: act-on | when: subject @sanction
  sense: go-into-effect | cameo: 057 | frame: together
verb go into force | past: went | participle: gone | third: goes
  sense: ceasefire-in-force | cameo: 0871 | frame: yield | when: subject @ceasefire
  sense: go-into-force | cameo: 057 | frame: together
verb take effect | past: took | participle: taken
  sense: ceasefire-in-force | cameo: 0871 | frame: yield | when: subject @ceasefire
  sense: sanction-in-force | cameo: 163 | frame: act-on | when: subject @sanction
  sense: agreement-in-force | cameo: 057 | frame: together | when: subject @document
  sense: take-effect | cameo: none
verb bring into force | past: brought | sense: bring-into-force | cameo: 057 | frame: together
verb return its ambassador | class: relations | sense: return-ambassador | cameo: 050 | frame: act-on
verb send back its ambassador | past: sent | class: relations | sense: return-ambassador | cameo: 050 | frame: act-on
verb exchange envoys | sense: exchange-ambassadors | cameo: 050 | frame: together
verb become an observer | past: became | participle: become | sense: become-member | cameo: 050 | frame: act-on
verb admit as a member | past: admitted | gerund: admitting | sense: admit-member | cameo: 050 | frame: act-on
verb grant observer status to | sense: grant-status | cameo: 050 | frame: act-on
verb pay homage to | past: paid | class: support | sense: pay-tribute | cameo: 051 | frame: act-on
verb pay respects to | past: paid | class: support | sense: pay-tribute | cameo: 051 | frame: act-on
verb pay his respects | past: paid | class: support | sense: pay-tribute | cameo: 051 | frame: act-on
verb pay their respects | past: paid | class: support | sense: pay-tribute | cameo: 051 | frame: act-on
verb lay a wreath | past: laid | class: support | sense: lay-wreath | cameo: 051 | frame: act-on
verb lay a wreath at | past: laid | class: support | sense: lay-wreath | cameo: 051 | frame: act-on
verb bestow
  sense: bestow | cameo: 051 | frame: give
verb pin a medal on | past: pinned | gerund: pinning | class: support | sense: pin-medal | cameo: 051 | frame: act-on
verb vindicate | class: support | sense: vindicate | cameo: 052 | frame: act-on
verb absolve | class: support | sense: absolve | cameo: 052 | frame: act-on
verb exculpate | class: support | sense: exculpate | cameo: 052 | frame: act-on
verb rejoice | class: support | sense: rejoice | cameo: 051 | frame: act-on
verb hold in high esteem | past: held | class: support | sense: esteem | cameo: 051 | frame: act-on
verb grieve with | class: support | sense: grieve-with | cameo: 051 | frame: act-on
verb take pride in | past: took | participle: taken | class: support | sense: take-pride | cameo: none
verb side against | class: rejection | sense: side-against | cameo: 120 | frame: act-on
verb go along with | past: went | participle: gone | third: goes | class: support | sense: go-along | cameo: 051 | frame: act-on
verb give diplomatic cover to | past: gave | participle: given | class: support | sense: diplomatic-cover | cameo: 052 | frame: act-on
verb upgrade its ties | class: relations | sense: upgrade-ties | cameo: 050 | frame: together

# ---- AID -------------------------------------------------------------------------------------------------------
verb gift | class: aid | sense: gift | cameo: 070 | frame: give
verb lend a hand | past: lent | class: aid | sense: lend-hand | cameo: 070 | frame: give
verb lend a helping hand | past: lent | class: aid | sense: lend-hand | cameo: 070 | frame: give
verb extend a helping hand | class: aid | sense: lend-hand | cameo: 070 | frame: give
verb come to the aid of | past: came | participle: come | class: aid | sense: come-to-aid | cameo: 070 | frame: act-on
verb come to the rescue of | past: came | participle: come | class: aid | sense: come-to-aid | cameo: 070 | frame: act-on
verb come to the assistance of | past: came | participle: come | class: aid | sense: come-to-aid | cameo: 070 | frame: act-on
verb go to the aid of | past: went | participle: gone | third: goes | class: aid | sense: come-to-aid | cameo: 070 | frame: act-on
verb put at the disposal of | past: put | gerund: putting | class: aid | sense: put-at-disposal | cameo: 070 | frame: act-on
verb make available
  past: made
  sense: make-available-money | cameo: 071 | frame: give | when: object @money
  sense: make-available | cameo: 070 | frame: give
verb foot the bill for | class: aid | sense: foot-bill | cameo: 071 | frame: act-on
verb foot the bill | class: aid | sense: foot-bill | cameo: 071 | frame: act-on
verb cover the cost of | class: aid | sense: cover-cost | cameo: 071 | frame: act-on
verb cover the costs of | class: aid | sense: cover-cost | cameo: 071 | frame: act-on
verb chip in | past: chipped | gerund: chipping | class: aid | sense: chip-in | cameo: 071 | frame: give
verb pitch in | class: aid | sense: pitch-in | cameo: 070 | frame: give
verb top up | past: topped | gerund: topping
  sense: top-up | cameo: 071 | frame: give | when: object @money
  sense: top-up-other | cameo: none
verb prop up | past: propped | gerund: propping | class: aid | sense: prop-up | cameo: 071 | frame: act-on
verb pump
  sense: pump-money | cameo: 071 | frame: give | when: object @money
  sense: pump-energy | cameo: 061 | frame: together | when: to party
  sense: pump | cameo: none
verb plow
  sense: plow-money | cameo: 071 | frame: give | when: object @money
  sense: plow | cameo: none
verb deposit
  sense: deposit-money | cameo: 071 | frame: give | when: object @money
  sense: deposit-document | cameo: 057 | frame: act-on | when: object @document
  sense: deposit | cameo: none
verb transfer
  sense: transfer-money | cameo: 071 | frame: give | when: object @money
  sense: transfer-weapon | cameo: 072 | frame: give | when: object @weapon
  sense: transfer-aid | cameo: 070 | frame: give | when: object @aid
  sense: transfer-prisoner | cameo: 063 | frame: give | when: object @prisoner
  sense: transfer-vehicle | cameo: 072 | frame: give | when: object @vehicle
  sense: transfer-power | cameo: 0831 | frame: give | when: object power
  sense: transfer | cameo: none
verb roll over
  sense: roll-over-debt | cameo: 071 | frame: act-on | when: object debt
  sense: roll-over-loan | cameo: 071 | frame: give | when: object @money
  sense: roll-over | cameo: none
verb restructure
  sense: restructure-debt | cameo: 071 | frame: act-on | when: object debt
  sense: restructure | cameo: none
verb cancel debt | class: aid | sense: cancel-debt | cameo: 071 | frame: act-on
verb cancel the debt of | class: aid | sense: cancel-debt | cameo: 071 | frame: act-on
verb waive debt | class: aid | sense: cancel-debt | cameo: 071 | frame: act-on
verb relieve debt | class: aid | sense: cancel-debt | cameo: 071 | frame: act-on
verb forgive debts | past: forgave | participle: forgiven | class: aid | sense: forgive-debt | cameo: 071 | frame: act-on
verb forgive the debt of | past: forgave | participle: forgiven | class: aid | sense: forgive-debt | cameo: 071 | frame: act-on
verb write off debt | past: wrote | participle: written | class: aid | sense: write-off-debt | cameo: 071 | frame: act-on
verb write off the debt of | past: wrote | participle: written | class: aid | sense: write-off-debt | cameo: 071 | frame: act-on
verb truck
  sense: truck-aid | cameo: 073 | frame: give | when: object @aid
  sense: truck | cameo: none
verb ferry
  sense: ferry-aid | cameo: 073 | frame: give | when: object @aid
  sense: ferry | cameo: none
verb unload
  sense: unload-aid | cameo: 073 | frame: give | when: object @aid
  sense: unload | cameo: none
verb haul
  sense: haul-aid | cameo: 073 | frame: give | when: object @aid
  sense: haul | cameo: none
verb bring in | past: brought
  sense: bring-in-aid | cameo: 073 | frame: give | when: object @aid
  sense: bring-in | cameo: none
verb bring aid to | past: brought | class: aid | sense: bring-aid | cameo: 073 | frame: act-on
verb bring relief to | past: brought | class: aid | sense: bring-aid | cameo: 073 | frame: act-on
verb treat the wounded | class: aid | sense: treat-wounded | cameo: 073 | frame: act-on
verb airdrop aid | past: airdropped | gerund: airdropping | class: aid | sense: airdrop-aid | cameo: 073 | frame: act-on
verb clear mines | class: aid | sense: clear-mines | cameo: 070 | frame: act-on
verb clear landmines | class: aid | sense: clear-mines | cameo: 070 | frame: act-on
verb demine | class: aid | sense: clear-mines | cameo: 070 | frame: act-on
verb search for survivors | class: aid | sense: search-survivors | cameo: 073 | frame: act-on
verb give refuge to | past: gave | participle: given | class: aid | sense: give-refuge | cameo: 075 | frame: act-on
verb give shelter to | past: gave | participle: given | class: aid | sense: give-refuge | cameo: 075 | frame: act-on
verb give sanctuary to | past: gave | participle: given | class: aid | sense: give-refuge | cameo: 075 | frame: act-on
verb provide refuge to | class: aid | sense: give-refuge | cameo: 075 | frame: act-on
verb host refugees | class: aid | sense: host-refugees | cameo: 075 | frame: act-on
verb open its borders to | class: aid | sense: open-borders-to | cameo: 075 | frame: act-on
verb open the borders to | class: aid | sense: open-borders-to | cameo: 075 | frame: act-on
verb open its doors to | class: aid | sense: open-borders-to | cameo: 075 | frame: act-on
verb replenish
  sense: replenish-money | cameo: 071 | frame: give | when: object @money
  sense: replenish-weapon | cameo: 072 | frame: give | when: object @weapon
  sense: replenish | cameo: none
verb co-finance | class: aid | sense: co-finance | cameo: 071 | frame: act-on
verb refinance | class: aid | sense: refinance | cameo: 071 | frame: act-on
verb recapitalize | class: aid | sense: recapitalize | cameo: 071 | frame: act-on
verb double aid | class: aid | sense: double-aid | cameo: 070 | frame: give
verb release funds | class: aid | sense: release-funds | cameo: 071 | frame: give
verb release the tranche | class: aid | sense: release-funds | cameo: 071 | frame: give

# ---- CONCEDE, RETREAT ------------------------------------------------------------------------------------------
verb say sorry | past: said | class: release | sense: say-sorry | cameo: 055 | frame: act-on
verb ask forgiveness | class: release | sense: ask-forgiveness | cameo: 055 | frame: act-on
verb ask for forgiveness | class: release | sense: ask-forgiveness | cameo: 055 | frame: act-on
verb atone for | class: release | sense: atone | cameo: 055 | frame: act-on
verb own up to | class: release | sense: own-up | cameo: 055 | frame: act-on
verb row back | sense: row-back | cameo: 080 | frame: yield
verb walk back | sense: walk-back | cameo: 080 | frame: yield
verb dial back | sense: dial-back | cameo: 080 | frame: yield
verb yield to | sense: yield-to | cameo: 080 | frame: act-on
verb bend to | past: bent | sense: bend-to | cameo: 080 | frame: act-on
verb give in to | past: gave | participle: given | sense: give-in-to | cameo: 080 | frame: act-on
verb give ground | past: gave | participle: given | sense: give-ground | cameo: 080 | frame: yield
verb make concessions | past: made | sense: make-concessions | cameo: 080 | frame: yield
verb compromise
  sense: compromise-with | cameo: 030 | frame: together | when: with party
  sense: compromise | cameo: 080 | frame: yield | when: object none
  sense: compromise-thing | cameo: none
verb meet halfway | past: met | sense: meet-halfway | cameo: 080 | frame: act-on
verb accommodate
  sense: accommodate-demand | cameo: 080 | frame: act-on | when: object @demand
  sense: accommodate-refugee | cameo: 075 | frame: act-on | when: object refugee
  sense: accommodate | cameo: none
verb exempt | sense: exempt | cameo: 085 | frame: act-on
verb unwind | past: unwound
  sense: unwind-sanction | cameo: 085 | frame: yield | when: object @sanction
  sense: unwind | cameo: none
verb remove from the list | sense: delist | cameo: 085 | frame: act-on
verb remove from the blacklist | sense: delist | cameo: 085 | frame: act-on
verb lift the siege | sense: lift-siege | cameo: 0872 | frame: yield
verb cede | sense: cede | cameo: 083 | frame: give
verb devolve | sense: devolve | cameo: 083 | frame: give
verb share power | sense: share-power | cameo: 083 | frame: together
verb wind down | past: wound
  sense: wind-down-force | cameo: 0874 | frame: yield | when: object @force
  sense: wind-down-presence | cameo: 0874 | frame: yield | when: object military presence
  sense: wind-down-war | cameo: 087 | frame: yield | when: object @war
  sense: wind-down-operation | cameo: 0871 | frame: yield | when: object operation
  sense: wind-down | cameo: none
verb phase out
  sense: phase-out-sanction | cameo: 085 | frame: yield | when: object @sanction
  sense: phase-out-force | cameo: 0874 | frame: yield | when: object @force
  sense: phase-out | cameo: none
verb return home
  sense: return-home | cameo: 0874 | frame: yield | when: subject @force
  sense: return-home-other | cameo: none
verb hand back
  sense: hand-back-prisoner | cameo: 0841 | frame: give | when: object @prisoner
  sense: hand-back | cameo: 0842 | frame: give
verb send back | past: sent
  sense: send-back-prisoner | cameo: 0841 | frame: give | when: object @prisoner
  sense: send-back-refugee | cameo: 174 | frame: act-on | when: object refugee
  sense: send-back | cameo: none
verb send home | past: sent
  sense: send-home-diplomat | cameo: 166 | frame: act-on | when: object diplomat
  sense: send-home-force | cameo: 0874 | frame: yield | when: object @force
  sense: send-home | cameo: none
verb hold fire | past: held | sense: hold-fire | cameo: 0871 | frame: yield
verb hold its fire | past: held | sense: hold-fire | cameo: 0871 | frame: yield
verb silence the guns | sense: silence-guns | cameo: 0871 | frame: yield
verb stand down troops | past: stood | sense: stand-down-troops | cameo: 0874 | frame: yield
verb leave office | past: left | sense: leave-office | cameo: 0874 | frame: alone | mode: resign
verb bow out | sense: bow-out | cameo: 0874 | frame: alone | mode: resign
verb step back
  sense: step-back | cameo: none
verb walk free | sense: walk-free | cameo: 0841 | frame: done-to
verb let into | past: let | gerund: letting | sense: let-into | cameo: 086 | frame: act-on
verb throw open | past: threw | participle: thrown
  sense: throw-open | cameo: 086 | frame: yield | when: object @border
  sense: throw-open-other | cameo: none
verb give access to | past: gave | participle: given | sense: give-access | cameo: 086 | frame: act-on
verb provide access to | sense: give-access | cameo: 086 | frame: act-on

# ---- REQUEST ---------------------------------------------------------------------------------------------------
verb make a plea | past: made | class: demand | sense: make-plea | cameo: 100 | frame: ask
verb make an appeal | past: made | class: demand | sense: make-plea | cameo: 100 | frame: ask
verb issue a call | class: demand | sense: issue-call | cameo: 100 | frame: ask
verb issue an appeal | class: demand | sense: issue-call | cameo: 100 | frame: ask
verb join calls for | class: demand | sense: join-calls | cameo: 100 | frame: ask
verb seek help | past: sought | class: demand | sense: seek-help | cameo: 103 | frame: ask
verb seek assistance | past: sought | class: demand | sense: seek-help | cameo: 103 | frame: ask
verb turn to
  sense: turn-to | cameo: 103 | frame: ask | when: object party
  sense: turn-to-other | cameo: none
verb apply
  sense: apply-to-party | cameo: 102 | frame: ask | when: to party
  sense: apply-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: apply | cameo: none
verb apply for membership | class: demand | sense: apply-for-membership | cameo: 102 | frame: ask
verb apply for membership in | class: demand | sense: apply-for-membership | cameo: 102 | frame: ask
verb apply for membership of | class: demand | sense: apply-for-membership | cameo: 102 | frame: ask
verb apply to join | class: demand | sense: apply-for-membership | cameo: 102 | frame: ask
verb ask to join | class: demand | sense: apply-for-membership | cameo: 102 | frame: ask
verb seek membership in | past: sought | class: demand | sense: apply-for-membership | cameo: 102 | frame: ask
verb seek membership of | past: sought | class: demand | sense: apply-for-membership | cameo: 102 | frame: ask
verb hold out for | past: held | class: demand | sense: hold-out-for | cameo: 100 | frame: ask
verb cry out for | sense: cry-out | cameo: none
verb argue for | class: demand | sense: argue-for | cameo: 100 | frame: ask
verb set conditions for | past: set | gerund: setting | class: demand | sense: set-conditions | cameo: 100 | frame: ask
verb draw attention to | past: drew | participle: drawn | sense: draw-attention | cameo: none
verb put pressure on | past: put | gerund: putting | class: demand | sense: put-pressure | cameo: 100 | frame: ask
verb exert pressure on | class: demand | sense: put-pressure | cameo: 100 | frame: ask
verb bring pressure to bear on | past: brought | class: demand | sense: put-pressure | cameo: 100 | frame: ask
verb ratchet up pressure on | class: demand | sense: put-pressure | cameo: 100 | frame: ask
verb enlist the help of | class: demand | sense: enlist-help | cameo: 103 | frame: ask

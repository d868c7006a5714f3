# Verbs of meeting, visiting, talking, calling (CONSULT).
@language en
@source   our own
@licence  MIT
@date     2026-11-24

verb meet | past: met | class: meeting ; talks
  sense: refuse | cameo: 125 | frame: act-on | when: self negated | when: self planned
  sense: meet-need | cameo: none | when: object need
  sense: meet-challenge | cameo: none | when: object challenge
  sense: meet-deadline | cameo: none | when: object deadline
  sense: meet-goal | cameo: none | when: object goal
  sense: meet-requirement | cameo: none | when: object requirement
  sense: meet-standard | cameo: none | when: object standard
  sense: meet-condition | cameo: none | when: object condition
  sense: meet-obligation | cameo: none | when: object obligation
  sense: meet-commitment | cameo: none | when: object commitment
  sense: meet-target | cameo: none | when: object target
  sense: meet-criterion | cameo: none | when: object criterion
  sense: meet-demand | cameo: 080 | frame: yield | when: object @demand
  sense: meet-party | cameo: 040 | frame: meet | when: object party
  sense: meet-with | cameo: 040 | frame: meet | when: with any
  sense: meet | cameo: 040 | frame: meet
verb visit | class: visit | sense: visit | cameo: 042 | frame: visit
verb tour | class: visit | sense: tour | cameo: 042 | frame: visit
verb travel | class: visit
  sense: travel-to | cameo: 042 | frame: visit | when: to party
  sense: travel | cameo: 042 | frame: visit
verb arrive | class: visit | sense: arrive | cameo: 042 | frame: visit
verb fly | past: flew | participle: flown
  sense: fly-aid | cameo: 073 | frame: give | when: object @aid
  sense: fly-to | cameo: 042 | frame: visit | when: to party
  sense: fly | cameo: none
verb go | past: went | participle: gone | third: goes
  sense: go-to | cameo: 042 | frame: visit | when: to party
  sense: go | cameo: none
verb come | past: came | participle: come
  sense: come-to | cameo: 042 | frame: visit | when: to party
  sense: come | cameo: none
verb head
  sense: head-to | cameo: 042 | frame: visit | when: to party
  sense: head | cameo: none
verb return
  sense: return-prisoner | cameo: 0841 | frame: give | when: object @prisoner
  sense: return-property | cameo: 0842 | frame: give | when: object any
  sense: return | cameo: none
verb leave | past: left
  sense: leave-organisation | cameo: 160 | frame: act-on | when: object @document
  sense: leave-for | cameo: 042 | frame: visit | when: for party
  sense: leave-force | cameo: 0874 | frame: yield | when: subject @force
  sense: leave | cameo: none
verb depart
  sense: depart-for | cameo: 042 | frame: visit | when: for party
  sense: depart | cameo: none
verb host
  sense: host-talks | cameo: 043 | frame: host | when: object @talks
  sense: host-meeting | cameo: 043 | frame: host | when: object @meeting
  sense: host-refugee | cameo: 075 | frame: act-on | when: object refugee
  sense: host-migrant | cameo: 075 | frame: act-on | when: object migrant
  sense: host-exercise | cameo: 062 | frame: together | when: object @exercise
  sense: host | cameo: 043 | frame: host
verb welcome | class: support
  sense: welcome-guest | cameo: 043 | frame: host | when: object party
  sense: welcome | cameo: 051 | frame: act-on
verb greet | sense: greet | cameo: 043 | frame: host
verb discuss | class: talks
  sense: discuss-phone | cameo: 041 | frame: meet | when: by phone
  sense: discuss-call | cameo: 041 | frame: meet | when: by @call
  sense: discuss-on-call | cameo: 041 | frame: meet | when: in @call
  sense: discuss | cameo: 040 | frame: meet
verb consult | class: talks | sense: consult | cameo: 040 | frame: meet
verb confer
  sense: confer-with | cameo: 040 | frame: meet | when: with any
  sense: confer-honor | cameo: 051 | frame: act-on | when: on any
  sense: confer | cameo: none
verb converse | class: talks | sense: converse | cameo: 040 | frame: meet
verb talk
  sense: refuse | cameo: 125 | frame: act-on | when: self negated | when: self planned
  sense: talk-to | cameo: 040 | frame: call | when: to party
  sense: talk-with | cameo: 040 | frame: meet | when: with party
  sense: talk-phone | cameo: 041 | frame: meet | when: by @call
  sense: talk-on-phone | cameo: 041 | frame: meet | when: on @call
  sense: talk | cameo: none
verb negotiate | class: talks
  sense: refuse | cameo: 125 | frame: act-on | when: self negated | when: self planned
  sense: negotiate | cameo: 046 | frame: meet
verb renegotiate | class: talks | sense: renegotiate | cameo: 046 | frame: meet
verb bargain | class: talks | sense: bargain | cameo: 046 | frame: meet
verb mediate | class: talks | sense: mediate | cameo: 045 | frame: act-on
verb broker | class: talks | sense: broker | cameo: 045 | frame: act-on
verb arbitrate | class: talks | sense: arbitrate | cameo: 045 | frame: act-on
verb call
  sense: call-talks | cameo: none | when: object @meeting
  sense: call-election | cameo: none | when: object @election
  sense: call-party | cameo: 041 | frame: call | when: object party
  sense: call | cameo: none
verb phone | class: call | sense: phone | cameo: 041 | frame: call
verb telephone | class: call | sense: telephone | cameo: 041 | frame: call
verb ring up | past: rang | participle: rung | class: call | sense: ring-up | cameo: 041 | frame: call
verb contact | class: talks | sense: contact | cameo: 040 | frame: call
verb convene | class: talks | sense: convene | cameo: 040 | frame: meet
verb gather
  sense: gather-protest | cameo: 141 | frame: protest | when: subject protester
  sense: gather-for | cameo: 040 | frame: meet | when: for @meeting
  sense: gather-talks | cameo: 040 | frame: meet | when: for @talks
  sense: gather | cameo: none
verb attend
  sense: attend-meeting | cameo: 040 | frame: visit | when: object @meeting
  sense: attend-talks | cameo: 040 | frame: visit | when: object @talks
  sense: attend | cameo: none
verb review | class: talks | sense: review | cameo: 040 | frame: meet
verb explore | class: talks | sense: explore | cameo: 040 | frame: meet
verb brief | class: talks | sense: brief | cameo: 040 | frame: call
verb sit down with | past: sat | gerund: sitting | class: talks | sense: sit-down | cameo: 040 | frame: meet
verb debate | class: talks | sense: debate | cameo: 040 | frame: meet
verb participate
  sense: participate-meeting | cameo: 040 | frame: visit | when: in @meeting
  sense: participate-talks | cameo: 046 | frame: meet | when: in @talks
  sense: participate-protest | cameo: 141 | frame: protest | when: in @protest
  sense: participate-exercise | cameo: 062 | frame: together | when: in @exercise
  sense: participate-project | cameo: 060 | frame: together | when: in @project
  sense: participate | cameo: none
verb take part | past: took | participle: taken
  sense: take-part-meeting | cameo: 040 | frame: visit | when: in @meeting
  sense: take-part-protest | cameo: 141 | frame: protest | when: in @protest
  sense: take-part-exercise | cameo: 062 | frame: together | when: in @exercise
  sense: take-part-talks | cameo: 046 | frame: meet | when: in @talks
  sense: take-part | cameo: none
verb have lunch with | past: had | third: has | gerund: having | class: talks | sense: have-lunch | cameo: 040 | frame: meet
verb have dinner with | past: had | third: has | gerund: having | class: talks | sense: have-dinner | cameo: 040 | frame: meet
verb dine with | class: talks | sense: dine | cameo: 040 | frame: meet
verb touch down | class: visit | sense: touch-down | cameo: 042 | frame: visit
verb stop over | class: visit | sense: stop-over | cameo: 042 | frame: visit
verb drop by | class: visit | sense: drop-by | cameo: 042 | frame: visit
verb set off for | past: set | gerund: setting | class: visit | sense: set-off | cameo: 042 | frame: visit
verb set out for | past: set | gerund: setting | class: visit | sense: set-out | cameo: 042 | frame: visit
verb embark on
  sense: embark-on | cameo: 042 | frame: visit | when: object @visit
  sense: embark | cameo: none
verb land
  sense: land | cameo: 042 | frame: visit | when: in party
  sense: land-other | cameo: none
verb join talks | class: talks | sense: join-talks | cameo: 046 | frame: meet
verb chair
  sense: chair | cameo: 040 | frame: meet | when: object @meeting
  sense: chair-talks | cameo: 040 | frame: meet | when: object @talks
  sense: chair-other | cameo: none
verb preside over
  sense: preside | cameo: 040 | frame: meet | when: object @meeting
  sense: preside-other | cameo: none
verb moderate
  sense: moderate | cameo: 045 | frame: act-on | when: object @talks
  sense: moderate-other | cameo: none
verb intercede | class: talks | sense: intercede | cameo: 045 | frame: act-on
verb intervene | class: talks
  sense: intervene-force | cameo: 190 | frame: act-on | when: subject @force
  sense: intervene | cameo: 045 | frame: act-on
verb conciliate | class: talks | sense: conciliate | cameo: 045 | frame: act-on
verb reconcile | class: talks | sense: reconcile | cameo: 045 | frame: together
verb shuttle | class: visit | sense: shuttle | cameo: 042 | frame: visit
verb address
  sense: address-meeting | cameo: 040 | frame: visit | when: object @meeting
  sense: address | cameo: none
verb touch on | class: talks | sense: touch-on | cameo: 040 | frame: meet
verb follow up on | class: talks | sense: follow-up | cameo: 040 | frame: meet
verb take up | past: took | participle: taken | sense: take-up | cameo: none
verb deliberate | class: talks | sense: deliberate | cameo: 040 | frame: meet
verb tackle
verb accompany | sense: accompany | cameo: none
verb swear in | past: swore | participle: sworn
verb await

# ---- found by `rasid lexicon suggest` ------------------------------------------------------------------------------
verb communicate
  sense: communicate-with | cameo: 040 | frame: meet | when: with party
  sense: communicate | cameo: none
verb reengage
  sense: reengage-talks | cameo: 046 | frame: meet | when: in @talks
  sense: reengage-with | cameo: 040 | frame: meet | when: with party
  sense: reengage | cameo: none

# Verbs of meeting, visiting, talking, calling (CONSULT).
@language en
@source   our own
@licence  MIT
@date     2026-11-24

verb meet | past: met | class: meeting
  sense: refuse | cameo: 125 | frame: act-on | when: self negated | when: self future
  sense: meet-party | cameo: 040 | frame: meet | when: object party
  sense: meet-with | cameo: 040 | frame: meet | when: with any
  sense: meet-demand | cameo: 080 | frame: yield | when: object @demand
  sense: meet-thing | cameo: none | when: object any
  sense: meet | cameo: 040 | frame: meet
verb visit
  sense: visit | cameo: 042 | frame: visit
verb tour | sense: tour | cameo: 042 | frame: visit
verb travel
  sense: travel-to | cameo: 042 | frame: visit | when: to party
  sense: travel | cameo: 042 | frame: visit
verb arrive | sense: arrive | cameo: 042 | frame: visit
verb fly | past: flew | participle: flown | sense: fly-to | cameo: 042 | frame: visit | when: to party
  sense: fly | cameo: none
verb go | past: went | participle: gone | third: goes | sense: go-to | cameo: 042 | frame: visit | when: to party
  sense: go | cameo: none
verb come | past: came | participle: come | sense: come-to | cameo: 042 | frame: visit | when: to party
  sense: come | cameo: none
verb head | sense: head-to | cameo: 042 | frame: visit | when: to party
  sense: head | cameo: none
verb return
  sense: return-prisoner | cameo: 0841 | frame: give | when: object @prisoner
  sense: return-property | cameo: 0842 | frame: give | when: object any
  sense: return | cameo: none
verb leave | past: left
  sense: leave-for | cameo: 042 | frame: visit | when: for party
  sense: leave-organisation | cameo: 160 | frame: act-on | when: object @document
  sense: leave | cameo: none
verb depart | sense: depart-for | cameo: 042 | frame: visit | when: for party
  sense: depart | cameo: none
verb host
  sense: host-talks | cameo: 043 | frame: host | when: object @talks
  sense: host-meeting | cameo: 043 | frame: host | when: object @meeting
  sense: host | cameo: 043 | frame: host
verb welcome
  sense: welcome-guest | cameo: 043 | frame: host | when: object party
  sense: welcome | cameo: 051 | frame: act-on
verb greet | sense: greet | cameo: 043 | frame: host
verb discuss
  sense: discuss-phone | cameo: 041 | frame: meet | when: by phone
  sense: discuss | cameo: 040 | frame: meet
verb consult | sense: consult | cameo: 040 | frame: meet
verb confer
  sense: confer-with | cameo: 040 | frame: meet | when: with any
  sense: confer | cameo: none
verb converse | sense: converse | cameo: 040 | frame: meet
verb talk
  sense: refuse | cameo: 125 | frame: act-on | when: self negated | when: self future
  sense: talk-to | cameo: 040 | frame: call | when: to party
  sense: talk-with | cameo: 040 | frame: meet | when: with party
  sense: talk | cameo: none
verb negotiate
  sense: refuse | cameo: 125 | frame: act-on | when: self negated | when: self future
  sense: negotiate | cameo: 046 | frame: meet
verb renegotiate | sense: renegotiate | cameo: 046 | frame: meet
verb bargain | sense: bargain | cameo: 046 | frame: meet
verb mediate | sense: mediate | cameo: 045 | frame: act-on
verb broker
  sense: broker | cameo: 045 | frame: act-on
verb arbitrate | sense: arbitrate | cameo: 045 | frame: act-on
verb call
  sense: call-party | cameo: 041 | frame: call | when: object party
  sense: call-talks | cameo: none | when: object @meeting
  sense: call-election | cameo: none | when: object @election
  sense: call | cameo: none
verb phone | sense: phone | cameo: 041 | frame: call
verb telephone | sense: telephone | cameo: 041 | frame: call
verb ring up | past: rang | participle: rung | sense: ring-up | cameo: 041 | frame: call
verb contact | sense: contact | cameo: 040 | frame: call
verb convene | sense: convene | cameo: 040 | frame: meet
verb gather | sense: gather-for | cameo: 040 | frame: meet | when: for @meeting
  sense: gather-talks | cameo: 040 | frame: meet | when: for @talks
  sense: gather-protest | cameo: 141 | frame: protest | when: subject protester
  sense: gather | cameo: none
verb attend
  sense: attend-meeting | cameo: 040 | frame: visit | when: object @meeting
  sense: attend-talks | cameo: 040 | frame: visit | when: object @talks
  sense: attend | cameo: none
verb review | sense: review | cameo: 040 | frame: meet
verb explore | sense: explore | cameo: 040 | frame: meet
verb exchange views | sense: exchange-views | cameo: 040 | frame: meet
verb brief | sense: brief | cameo: 040 | frame: call
verb sit down with | past: sat | gerund: sitting | sense: sit-down | cameo: 040 | frame: meet
verb debate | sense: debate | cameo: 040 | frame: meet
verb hold talks | past: held | sense: hold-talks | cameo: 046 | frame: meet
verb pay a visit | past: paid | sense: pay-visit | cameo: 042 | frame: visit
verb participate | sense: participate-meeting | cameo: 040 | frame: visit | when: in @meeting
  sense: participate-talks | cameo: 046 | frame: meet | when: in @talks
  sense: participate-protest | cameo: 141 | frame: protest | when: in @protest
  sense: participate-exercise | cameo: 062 | frame: together | when: in @exercise
  sense: participate | cameo: none
verb take part | past: took | participle: taken | sense: take-part-meeting | cameo: 040 | frame: visit | when: in @meeting
  sense: take-part-protest | cameo: 141 | frame: protest | when: in @protest
  sense: take-part-exercise | cameo: 062 | frame: together | when: in @exercise
  sense: take-part | cameo: none
verb hold discussions | past: held | sense: hold-discussions | cameo: 040 | frame: meet
verb hold consultations | past: held | sense: hold-consultations | cameo: 040 | frame: meet
verb hold negotiations | past: held | sense: hold-negotiations | cameo: 046 | frame: meet
verb have talks | past: had | third: has | gerund: having | sense: have-talks | cameo: 046 | frame: meet
verb have lunch with | past: had | third: has | gerund: having | sense: have-lunch | cameo: 040 | frame: meet
verb have dinner with | past: had | third: has | gerund: having | sense: have-dinner | cameo: 040 | frame: meet
verb dine with | sense: dine | cameo: 040 | frame: meet
verb touch down | sense: touch-down | cameo: 042 | frame: visit
verb stop over | sense: stop-over | cameo: 042 | frame: visit
verb drop by | sense: drop-by | cameo: 042 | frame: visit
verb set off for | past: set | gerund: setting | sense: set-off | cameo: 042 | frame: visit
verb set out for | past: set | gerund: setting | sense: set-out | cameo: 042 | frame: visit
verb embark on | sense: embark-on | cameo: 042 | frame: visit | when: object @visit
  sense: embark | cameo: none
verb land | sense: land | cameo: 042 | frame: visit | when: in party
  sense: land-other | cameo: none
verb join talks | sense: join-talks | cameo: 046 | frame: meet
verb chair | sense: chair | cameo: 040 | frame: meet | when: object @meeting
  sense: chair-talks | cameo: 040 | frame: meet | when: object @talks
  sense: chair-other | cameo: none
verb preside over | sense: preside | cameo: 040 | frame: meet | when: object @meeting
  sense: preside-other | cameo: none
verb moderate | sense: moderate | cameo: 045 | frame: act-on | when: object @talks
  sense: moderate-other | cameo: none
verb intercede | sense: intercede | cameo: 045 | frame: act-on
verb intervene | sense: intervene-force | cameo: 190 | frame: act-on | when: subject @force
  sense: intervene | cameo: 045 | frame: act-on
verb conciliate | sense: conciliate | cameo: 045 | frame: act-on
verb reconcile | sense: reconcile | cameo: 045 | frame: together
verb shuttle | sense: shuttle | cameo: 042 | frame: visit
verb address | sense: address-meeting | cameo: 040 | frame: visit | when: object @meeting
  sense: address | cameo: none
verb touch on | sense: touch-on | cameo: 040 | frame: meet
verb follow up on | sense: follow-up | cameo: 040 | frame: meet
verb take up | past: took | participle: taken | sense: take-up | cameo: none
verb deliberate | sense: deliberate | cameo: 040 | frame: meet
verb tackle
verb accompany | sense: accompany | cameo: none
verb swear in | past: swore | participle: sworn
verb await

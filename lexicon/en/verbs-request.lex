# Verbs of asking, urging, demanding, ordering (REQUEST).
@language en
@source   our own
@licence  MIT
@date     2026-11-24

verb ask
  sense: ask-for-aid | cameo: 103 | frame: ask | when: for @aid
  sense: ask-for-talks | cameo: 106 | frame: ask | when: for @talks
  sense: ask-question | cameo: none | when: object question
  sense: ask | cameo: 100 | frame: ask
verb request
  sense: request-aid | cameo: 103 | frame: ask | when: object @aid
  sense: request-extradition | cameo: 1013 | frame: ask | when: object extradition
  sense: request-meeting | cameo: 106 | frame: ask | when: object @meeting
  sense: request | cameo: 100 | frame: ask
verb urge | sense: urge | cameo: 100 | frame: ask
verb demand
  sense: demand-release | cameo: 1053 | frame: ask | when: object @release
  sense: demand-withdrawal | cameo: 1056 | frame: ask | when: object @withdrawal
  sense: demand-ceasefire | cameo: 1056 | frame: ask | when: object @ceasefire
  sense: demand-resignation | cameo: 1041 | frame: ask | when: object resignation
  sense: demand-right | cameo: 1043 | frame: ask | when: object @right
  sense: demand-talks | cameo: 106 | frame: ask | when: object @talks
  sense: demand-apology | cameo: 105 | frame: ask | when: object apology
  sense: demand | cameo: 100 | frame: ask
verb call on | sense: call-on | cameo: 100 | frame: ask
verb call upon | sense: call-upon | cameo: 100 | frame: ask
verb call for
  sense: call-for-sanction | cameo: 102 | frame: ask | when: object @sanction
  sense: call-for-release | cameo: 1053 | frame: ask | when: object @release
  sense: call-for-withdrawal | cameo: 1056 | frame: ask | when: object @withdrawal
  sense: call-for-ceasefire | cameo: 1056 | frame: ask | when: object @ceasefire
  sense: call-for-talks | cameo: 106 | frame: ask | when: object @talks
  sense: call-for-aid | cameo: 103 | frame: ask | when: object @aid
  sense: call-for-reform | cameo: 104 | frame: ask | when: object reform
  sense: call-for-election | cameo: 1044 | frame: ask | when: object @election
  sense: call-for-resignation | cameo: 1041 | frame: ask | when: object resignation
  sense: call-for-right | cameo: 1043 | frame: ask | when: object @right
  sense: call-for-investigation | cameo: 100 | frame: ask | when: object investigation
  sense: call-for-protest | cameo: 113 | frame: ask | when: object @protest
  sense: call-for | cameo: 100 | frame: ask
verb appeal
  sense: appeal-ruling | cameo: none | when: object any
  sense: appeal-for-aid | cameo: 103 | frame: ask | when: for @aid
  sense: appeal-for-calm | cameo: 1056 | frame: ask | when: for calm
  sense: appeal | cameo: 100 | frame: ask
verb plead | sense: plead-guilty | cameo: none | when: other guilty
  sense: plead | cameo: 100 | frame: ask
verb beg | sense: beg | cameo: 100 | frame: ask
verb implore | sense: implore | cameo: 100 | frame: ask
verb beseech | past: besought | sense: beseech | cameo: 100 | frame: ask
verb press | sense: press | cameo: 100 | frame: ask
verb pressure | sense: pressure | cameo: 100 | frame: ask
verb push | sense: push-for | cameo: 100 | frame: ask | when: for any
  sense: push-party | cameo: 100 | frame: ask | when: object party
  sense: push | cameo: none
verb exhort | sense: exhort | cameo: 100 | frame: ask
verb encourage | sense: encourage | cameo: 100 | frame: ask
verb advise | sense: advise | cameo: 100 | frame: ask
verb counsel | sense: counsel | cameo: 100 | frame: ask
verb recommend | sense: recommend | cameo: 100 | frame: ask
verb instruct | sense: instruct | cameo: 100 | frame: ask
verb direct | sense: direct-attack | cameo: none | when: object @attack
  sense: direct | cameo: 100 | frame: ask
verb order
  sense: order-troops | cameo: 154 | frame: act-on | when: object @force
  sense: order-withdrawal | cameo: 0874 | frame: yield | when: object @withdrawal
  sense: order-release | cameo: 0841 | frame: act-on | when: object @release
  sense: order-investigation | cameo: 090 | frame: act-on | when: object investigation
  sense: order-inquiry | cameo: 090 | frame: act-on | when: object inquiry
  sense: order-probe | cameo: 090 | frame: act-on | when: object probe
  sense: order-attack | cameo: 190 | frame: act-on | when: object @attack
  sense: order-arrest | cameo: 173 | frame: act-on | when: object @arrest
  sense: order-expulsion | cameo: 166 | frame: act-on | when: object expulsion
  sense: order-diplomat | cameo: 166 | frame: act-on | when: object diplomat
  sense: order-closure | cameo: 172 | frame: act-on | when: object closure
  sense: order-curfew | cameo: 1723 | frame: act-on | when: object curfew
  sense: order | cameo: 100 | frame: ask
verb command | sense: command | cameo: 100 | frame: ask
verb petition | sense: petition | cameo: 100 | frame: ask
verb solicit | sense: solicit | cameo: 100 | frame: ask
verb require | sense: require | cameo: 100 | frame: ask | when: object party
  sense: require-other | cameo: none
verb insist on | sense: insist-on | cameo: 100 | frame: ask
verb remind | sense: remind | cameo: none
verb persuade | sense: persuade | cameo: 100 | frame: ask
verb summon
  sense: summon-envoy | cameo: 114 | frame: act-on
verb prod | sense: prod | cameo: 100 | frame: ask
verb prompt | sense: prompt | cameo: none
verb oblige | sense: oblige | cameo: none
verb advocate for | sense: advocate-for | cameo: 100 | frame: ask
verb press for | sense: press-for | cameo: 100 | frame: ask
verb push for | sense: push-for | cameo: 100 | frame: ask
verb clamor for | sense: clamor-for | cameo: 100 | frame: ask
verb campaign for | sense: campaign-for | cameo: 100 | frame: ask
verb campaign | sense: campaign | cameo: none
verb agitate for | sense: agitate-for | cameo: 140 | frame: protest
verb plead for | sense: plead-for | cameo: 100 | frame: ask
verb appeal for | sense: appeal-for-aid | cameo: 103 | frame: ask | when: object @aid
  sense: appeal-for-ceasefire | cameo: 1056 | frame: ask | when: object @ceasefire
  sense: appeal-for | cameo: 100 | frame: ask
verb appeal to | sense: appeal-to | cameo: 100 | frame: ask
verb ask for
  sense: ask-for-aid | cameo: 103 | frame: ask | when: object @aid
  sense: ask-for-talks | cameo: 106 | frame: ask | when: object @talks
  sense: ask-for-asylum | cameo: 1033 | frame: ask | when: object @asylum
  sense: ask-for | cameo: 100 | frame: ask
verb seek refuge | past: sought | sense: seek-refuge | cameo: 1033 | frame: ask
verb seek asylum | past: sought | sense: seek-asylum | cameo: 1033 | frame: ask
verb seek shelter | past: sought | sense: seek-refuge | cameo: 1033 | frame: ask
verb seek peace | past: sought | sense: seek-peace | cameo: 107 | frame: ask
verb apply for | sense: apply-for-asylum | cameo: 1033 | frame: ask | when: object @asylum
  sense: apply-for-money | cameo: 1031 | frame: ask | when: object @money
  sense: apply-for | cameo: 102 | frame: ask
verb bid for | past: bid | sense: bid-for | cameo: none
verb invoke | sense: invoke | cameo: none
verb nudge | sense: nudge | cameo: 100 | frame: ask
verb coax | sense: coax | cameo: 100 | frame: ask
verb lean on | sense: lean-on | cameo: 100 | frame: ask
verb goad | sense: goad | cameo: 100 | frame: ask
verb convince | sense: convince | cameo: 100 | frame: ask
verb entreat | sense: entreat | cameo: 100 | frame: ask
verb dictate | sense: dictate | cameo: 100 | frame: ask
verb mandate | sense: mandate | cameo: 100 | frame: ask
verb decree | sense: decree | cameo: 172 | frame: act-on
verb rule | class: reporting
verb reiterate call | sense: reiterate-call | cameo: 100 | frame: ask
verb make an appeal | past: made | sense: make-appeal | cameo: 100 | frame: ask

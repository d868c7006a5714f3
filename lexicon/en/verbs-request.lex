# Verbs of asking, urging, demanding, ordering (REQUEST).
@language en
@source   our own
@licence  MIT
@date     2026-11-24

verb ask | class: demand
  sense: ask-question | cameo: none | when: object question
  sense: ask-for-aid | cameo: 103 | frame: ask | when: for @aid
  sense: ask-for-talks | cameo: 106 | frame: ask | when: for @talks
  sense: ask | cameo: 100 | frame: ask
verb request | class: demand
  sense: request-extradition | cameo: 1013 | frame: ask | when: object extradition
  sense: request-aid | cameo: 103 | frame: ask | when: object @aid
  sense: request-meeting | cameo: 106 | frame: ask | when: object @meeting
  sense: request | cameo: 100 | frame: ask
verb urge | class: demand | sense: urge | cameo: 100 | frame: ask
verb demand | class: demand
  sense: demand-resignation | cameo: 1041 | frame: ask | when: object resignation
  sense: demand-apology | cameo: 105 | frame: ask | when: object apology
  sense: demand-release | cameo: 1053 | frame: ask | when: object @release
  sense: demand-withdrawal | cameo: 1056 | frame: ask | when: object @withdrawal
  sense: demand-ceasefire | cameo: 1056 | frame: ask | when: object @ceasefire
  sense: demand-right | cameo: 1043 | frame: ask | when: object @right
  sense: demand-talks | cameo: 106 | frame: ask | when: object @talks
  sense: demand | cameo: 100 | frame: ask
verb call on | class: demand | sense: call-on | cameo: 100 | frame: ask
verb call upon | class: demand | sense: call-upon | cameo: 100 | frame: ask
verb call for | class: demand
  sense: call-for-reform | cameo: 104 | frame: ask | when: object reform
  sense: call-for-resignation | cameo: 1041 | frame: ask | when: object resignation
  sense: call-for-investigation | cameo: 100 | frame: ask | when: object investigation
  sense: call-for-sanction | cameo: 102 | frame: ask | when: object @sanction
  sense: call-for-release | cameo: 1053 | frame: ask | when: object @release
  sense: call-for-withdrawal | cameo: 1056 | frame: ask | when: object @withdrawal
  sense: call-for-ceasefire | cameo: 1056 | frame: ask | when: object @ceasefire
  sense: call-for-talks | cameo: 106 | frame: ask | when: object @talks
  sense: call-for-aid | cameo: 103 | frame: ask | when: object @aid
  sense: call-for-election | cameo: 1044 | frame: ask | when: object @election
  sense: call-for-right | cameo: 1043 | frame: ask | when: object @right
  sense: call-for-protest | cameo: 113 | frame: ask | when: object @protest
  sense: call-for | cameo: 100 | frame: ask
verb appeal | class: demand
  sense: appeal-for-calm | cameo: 1056 | frame: ask | when: for calm
  sense: appeal-for-aid | cameo: 103 | frame: ask | when: for @aid
  sense: appeal-ruling | cameo: none | when: object any
  sense: appeal | cameo: 100 | frame: ask
verb plead | class: demand
  sense: plead-guilty | cameo: none | when: other guilty
  sense: plead | cameo: 100 | frame: ask
verb beg | class: demand | sense: beg | cameo: 100 | frame: ask
verb implore | class: demand | sense: implore | cameo: 100 | frame: ask
verb beseech | past: besought | class: demand | sense: beseech | cameo: 100 | frame: ask
verb press | class: demand | sense: press | cameo: 100 | frame: ask
verb pressure | class: demand | sense: pressure | cameo: 100 | frame: ask
verb push
  sense: push-party | cameo: 100 | frame: ask | when: object party
  sense: push-for | cameo: 100 | frame: ask | when: for any
  sense: push | cameo: none
verb exhort | class: demand | sense: exhort | cameo: 100 | frame: ask
verb encourage | class: demand | sense: encourage | cameo: 100 | frame: ask
verb advise | class: demand | sense: advise | cameo: 100 | frame: ask
verb counsel | class: demand | sense: counsel | cameo: 100 | frame: ask
verb recommend | class: demand | sense: recommend | cameo: 100 | frame: ask
verb instruct | class: demand | sense: instruct | cameo: 100 | frame: ask
verb direct | class: demand
  sense: direct-attack | cameo: none | when: object @attack
  sense: direct | cameo: 100 | frame: ask
verb order | class: demand
  sense: order-investigation | cameo: 090 | frame: act-on | when: object investigation
  sense: order-inquiry | cameo: 090 | frame: act-on | when: object inquiry
  sense: order-probe | cameo: 090 | frame: act-on | when: object probe
  sense: order-expulsion | cameo: 166 | frame: act-on | when: object expulsion
  sense: order-diplomat | cameo: 166 | frame: act-on | when: object diplomat
  sense: order-closure | cameo: 172 | frame: act-on | when: object closure
  sense: order-curfew | cameo: 1723 | frame: act-on | when: object curfew
  sense: order-troops | cameo: 154 | frame: act-on | when: object @force
  sense: order-withdrawal | cameo: 0874 | frame: yield | when: object @withdrawal
  sense: order-release | cameo: 0841 | frame: act-on | when: object @release
  sense: order-attack | cameo: 190 | frame: act-on | when: object @attack
  sense: order-arrest | cameo: 173 | frame: act-on | when: object @arrest
  sense: order-from | cameo: 061 | frame: together | when: from party
  sense: order | cameo: 100 | frame: ask
verb command | class: demand | sense: command | cameo: 100 | frame: ask
verb petition | class: demand | sense: petition | cameo: 100 | frame: ask
verb solicit | class: demand | sense: solicit | cameo: 100 | frame: ask
verb require
  sense: require | cameo: 100 | frame: ask | when: object party
  sense: require-other | cameo: none
verb insist on | class: demand | sense: insist-on | cameo: 100 | frame: ask
verb remind | sense: remind | cameo: none
verb persuade | class: demand | sense: persuade | cameo: 100 | frame: ask
verb summon | class: accusation | sense: summon-envoy | cameo: 114 | frame: act-on
verb prod | class: demand | sense: prod | cameo: 100 | frame: ask
verb prompt | sense: prompt | cameo: none
verb oblige | sense: oblige | cameo: none
verb advocate for | class: demand | sense: advocate-for | cameo: 100 | frame: ask
verb press for | class: demand | sense: press-for | cameo: 100 | frame: ask
verb push for | class: demand | sense: push-for | cameo: 100 | frame: ask
verb clamor for | class: demand | sense: clamor-for | cameo: 100 | frame: ask
verb campaign for | class: demand | sense: campaign-for | cameo: 100 | frame: ask
verb campaign | sense: campaign | cameo: none
verb agitate for | class: protest | sense: agitate-for | cameo: 140 | frame: protest
verb plead for | class: demand | sense: plead-for | cameo: 100 | frame: ask
verb appeal for | class: demand
  sense: appeal-for-aid | cameo: 103 | frame: ask | when: object @aid
  sense: appeal-for-ceasefire | cameo: 1056 | frame: ask | when: object @ceasefire
  sense: appeal-for | cameo: 100 | frame: ask
verb ask for | class: demand
  sense: ask-for-aid | cameo: 103 | frame: ask | when: object @aid
  sense: ask-for-talks | cameo: 106 | frame: ask | when: object @talks
  sense: ask-for-asylum | cameo: 1033 | frame: ask | when: object @asylum
  sense: ask-for | cameo: 100 | frame: ask
verb seek refuge | past: sought | class: demand | sense: seek-refuge | cameo: 1033 | frame: ask
verb seek asylum | past: sought | class: demand | sense: seek-asylum | cameo: 1033 | frame: ask
verb seek shelter | past: sought | class: demand | sense: seek-refuge | cameo: 1033 | frame: ask
verb seek peace | past: sought | class: demand | sense: seek-peace | cameo: 107 | frame: ask
verb apply for | class: demand
  sense: apply-for-asylum | cameo: 1033 | frame: ask | when: object @asylum
  sense: apply-for-money | cameo: 1031 | frame: ask | when: object @money
  sense: apply-for | cameo: 102 | frame: ask
verb bid for | past: bid | sense: bid-for | cameo: none
verb invoke | sense: invoke | cameo: none
verb nudge | class: demand | sense: nudge | cameo: 100 | frame: ask
verb coax | class: demand | sense: coax | cameo: 100 | frame: ask
verb lean on | class: demand | sense: lean-on | cameo: 100 | frame: ask
verb goad | class: demand | sense: goad | cameo: 100 | frame: ask
verb convince | class: demand | sense: convince | cameo: 100 | frame: ask
verb entreat | class: demand | sense: entreat | cameo: 100 | frame: ask
verb dictate | class: demand | sense: dictate | cameo: 100 | frame: ask
verb mandate | class: demand | sense: mandate | cameo: 100 | frame: ask
verb decree | sense: decree | cameo: 172 | frame: act-on
verb rule | class: reporting

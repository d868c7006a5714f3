# Adjectives: readiness, plans, the joint, the coming and the gone; nationality adjectives stand with their states.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

adj ready | class: ready ; readiness | sense: ready | cameo: 030 | frame: promise
adj willing | class: ready ; readiness | sense: willing | cameo: 030 | frame: promise
adj prepared | class: ready ; readiness | sense: prepared | cameo: 030 | frame: promise
adj keen | class: ready ; readiness | sense: keen | cameo: 030 | frame: promise
adj eager | class: ready ; readiness | sense: eager | cameo: 030 | frame: promise
adj determined | class: ready ; readiness | sense: determined | cameo: 030 | frame: promise
adj committed | class: ready ; readiness ; promise | sense: committed-party | cameo: 051 | frame: act-on | when: to party
  sense: committed | cameo: 030 | frame: promise
adj dedicated | class: ready ; readiness | sense: dedicated | cameo: 030 | frame: promise
adj interested | class: ready ; readiness | sense: interested | cameo: 030 | frame: promise
adj open to | class: ready ; readiness | sense: open-to | cameo: 030 | frame: promise
adj poised | class: plan
adj set | class: plan
adj due | class: plan
adj scheduled | class: plan
adj slated | class: plan
adj expected | class: plan
adj bound | class: plan
adj grateful | class: praise | sense: grateful | cameo: 051 | frame: act-on
adj thankful | class: praise | sense: thankful | cameo: 051 | frame: act-on
adj supportive | class: support | sense: supportive | cameo: 051 | frame: act-on
adj proud
adj critical | sense: critical | cameo: 111 | frame: act-on | when: of any
  sense: critical-other | cameo: none
adj unwilling | class: rejection | sense: unwilling | cameo: 120 | frame: act-on
adj reluctant | class: rejection | sense: reluctant | cameo: 120 | frame: act-on
adj opposed | class: rejection | sense: opposed | cameo: 120 | frame: act-on
adj responsible | class: accusation
adj guilty | class: accusation
adj dead | class: casualty
adj killed | class: casualty
adj wounded | class: casualty
adj joint
adj bilateral
adj mutual | class: reciprocal
adj important | class: importance
adj necessary | class: importance
adj essential | class: importance
adj crucial | class: importance
adj vital | class: importance
adj significant | class: importance
adj key
adj new
adj military
adj economic
adj political
adj diplomatic
adj humanitarian
adj nuclear
adj international
adj regional
adj national
adj foreign
adj strategic
adj peaceful
adj historic
adj official
adj senior
adj top
adj possible
adj strong
adj close

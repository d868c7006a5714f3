# Rarer verbs of building, trading, uniting, disturbing.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

verb acquire
  sense: acquire-from | cameo: 061 | frame: together | when: from party
  sense: acquire | cameo: none
verb borrow
  sense: borrow | cameo: 071 | frame: receive | when: from party
  sense: borrow-other | cameo: none
verb confront
  sense: confront-party | cameo: 111 | frame: act-on | when: object party
  sense: confront | cameo: none
verb destabilize | class: attack | sense: destabilize | cameo: 170 | frame: act-on
verb enforce
  sense: enforce-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: enforce-ceasefire | cameo: 074 | frame: act-on | when: object @ceasefire
  sense: enforce | cameo: none
verb fulfill
  sense: fulfill-document | cameo: 060 | frame: together | when: object @document
  sense: fulfill-promise | cameo: none
verb inflict
  sense: inflict | cameo: 180 | frame: act-on | when: on party
  sense: inflict-other | cameo: none
verb install
  sense: install-project | cameo: 060 | frame: together | when: object @project
  sense: install | cameo: none
verb interfere
  sense: interfere | cameo: 170 | frame: act-on | when: in party
  sense: interfere-other | cameo: none
verb notify | class: reporting | sense: notify | cameo: none
verb perpetrate
  sense: perpetrate-attack | cameo: 180 | frame: act-on | when: object @attack
  sense: perpetrate | cameo: none
verb procure
  sense: procure-from | cameo: 061 | frame: together | when: from party
  sense: procure | cameo: none
verb reconvene | class: talks | sense: reconvene | cameo: 040 | frame: meet
verb regain
  sense: regain-control | cameo: 190 | frame: act-on | when: object @control
  sense: regain | cameo: none
verb reimburse
  sense: reimburse | cameo: 071 | frame: act-on | when: object party
  sense: reimburse-other | cameo: none
verb repay | past: repaid
  sense: repay | cameo: none
verb unite
  sense: unite-with | cameo: 060 | frame: together | when: with party
  sense: unite | cameo: none
verb unleash
  sense: unleash-attack | cameo: 190 | frame: act-on | when: object @attack
  sense: unleash-weapon | cameo: 195 | frame: act-on | when: object @weapon
  sense: unleash | cameo: none
verb witness
  sense: witness-signing | cameo: 057 | frame: together | when: object signing
  sense: witness-signature | cameo: 057 | frame: together | when: object signature
  sense: witness-exchange | cameo: 057 | frame: together | when: object exchange
  sense: witness | cameo: none
verb construct
  sense: construct-project | cameo: 060 | frame: together | when: object @project
  sense: construct-with | cameo: 060 | frame: together | when: with party
  sense: construct-for | cameo: 060 | frame: together | when: for party
  sense: construct | cameo: none
verb co-organize | class: talks | sense: co-organize | cameo: 040 | frame: meet
verb co-produce | class: cooperation | sense: co-produce | cameo: 061 | frame: together
verb co-develop | class: cooperation | sense: co-develop | cameo: 060 | frame: together
verb co-build | past: co-built | class: cooperation | sense: co-build | cameo: 060 | frame: together
verb jointly produce | class: cooperation | sense: jointly-produce | cameo: 061 | frame: together
verb jointly implement | class: cooperation | sense: jointly-implement | cameo: 060 | frame: together
verb jointly establish | class: cooperation | sense: jointly-establish | cameo: 060 | frame: together
verb jointly organize | class: cooperation | sense: jointly-organize | cameo: 060 | frame: together
verb jointly launch | class: cooperation | sense: jointly-launch | cameo: 060 | frame: together
verb jointly finance | class: cooperation | sense: jointly-finance | cameo: 061 | frame: together
verb jointly inaugurate | class: cooperation | sense: jointly-inaugurate | cameo: 060 | frame: together
verb jointly explore | class: cooperation | sense: jointly-explore | cameo: 060 | frame: together
verb interconnect | class: cooperation | sense: interconnect | cameo: 060 | frame: together
verb synergize | class: cooperation | sense: synergize | cameo: 060 | frame: together
verb dovetail | class: cooperation | sense: dovetail | cameo: 060 | frame: together

# Verbs of giving: aid, relief, loans, protection, asylum (AID).
@language en
@source   our own
@licence  MIT
@date     2026-11-24

verb aid | class: aid | sense: aid | cameo: 070 | frame: act-on
verb assist | class: aid | sense: assist | cameo: 070 | frame: act-on
verb provide | class: aid
  sense: provide-information | cameo: 064 | frame: give | when: object information
  sense: provide-intelligence | cameo: 064 | frame: give | when: object intelligence
  sense: provide-aid | cameo: 070 | frame: give | when: object @aid
  sense: provide-money | cameo: 071 | frame: give | when: object @money
  sense: provide-weapon | cameo: 072 | frame: give | when: object @weapon
  sense: provide-troops | cameo: 074 | frame: give | when: object @force
  sense: provide-support | cameo: 070 | frame: give | when: object @support
  sense: provide-asylum | cameo: 075 | frame: give | when: object @asylum
  sense: provide-to | cameo: 070 | frame: give | when: to party
  sense: provide-with | cameo: 070 | frame: act-on | when: object party
  sense: provide | cameo: 070 | frame: give
verb supply | class: aid
  sense: supply-weapon | cameo: 072 | frame: give | when: object @weapon
  sense: supply-oil | cameo: 061 | frame: together | when: object oil
  sense: supply-gas | cameo: 061 | frame: together | when: object gas
  sense: supply-electricity | cameo: 061 | frame: together | when: object electricity
  sense: supply-fuel | cameo: 061 | frame: together | when: object fuel
  sense: supply-crude | cameo: 061 | frame: together | when: object crude
  sense: supply-with-oil | cameo: 061 | frame: act-on | when: with oil
  sense: supply-with-gas | cameo: 061 | frame: act-on | when: with gas
  sense: supply-with-barrel | cameo: 061 | frame: act-on | when: with crude
  sense: supply | cameo: 070 | frame: give
verb donate | class: aid | sense: donate | cameo: 070 | frame: give
verb contribute
  sense: contribute-money | cameo: 071 | frame: give | when: object @money
  sense: contribute-troops | cameo: 074 | frame: give | when: object @force
  sense: contribute-money-to | cameo: 071 | frame: give | when: to fund
  sense: contribute | cameo: none
verb fund | class: aid | sense: fund | cameo: 071 | frame: act-on
verb finance | class: aid | sense: finance | cameo: 071 | frame: act-on
verb bankroll | class: aid | sense: bankroll | cameo: 071 | frame: act-on
verb subsidize | class: aid | sense: subsidize | cameo: 071 | frame: act-on
verb allocate | class: aid | sense: allocate | cameo: 071 | frame: give
verb disburse | class: aid | sense: disburse | cameo: 071 | frame: give
verb award
  sense: award-money | cameo: 071 | frame: give | when: object @money
  sense: award-grant | cameo: 071 | frame: give | when: object @aid
  sense: award-medal | cameo: 051 | frame: act-on | when: object medal
  sense: award | cameo: 071 | frame: give
verb bail out | class: aid | sense: bail-out | cameo: 071 | frame: act-on
verb arm | class: aid | sense: arm | cameo: 072 | frame: act-on
verb equip | class: aid | sense: equip | cameo: 072 | frame: act-on
verb airlift | class: aid | sense: airlift | cameo: 073 | frame: give
verb airdrop | class: aid | sense: airdrop | cameo: 073 | frame: give
verb ship
  sense: ship-aid | cameo: 073 | frame: give | when: object @aid
  sense: ship-weapon | cameo: 072 | frame: give | when: object @weapon
  sense: ship | cameo: none
verb dispatch
  sense: dispatch-team | cameo: 070 | frame: give | when: object team
  sense: dispatch-aid | cameo: 073 | frame: give | when: object @aid
  sense: dispatch-troops | cameo: 154 | frame: act-on | when: object @force
  sense: dispatch | cameo: none
verb distribute
  sense: distribute-aid | cameo: 073 | frame: give | when: object @aid
  sense: distribute | cameo: none
verb evacuate | class: aid | sense: evacuate | cameo: 073 | frame: act-on
verb rescue | class: aid | sense: rescue | cameo: 073 | frame: act-on
verb shelter | class: aid | sense: shelter | cameo: 075 | frame: act-on
verb resettle | class: aid | sense: resettle | cameo: 075 | frame: act-on
verb feed | past: fed | class: aid | sense: feed | cameo: 073 | frame: act-on
verb treat | sense: treat | cameo: none
verb vaccinate | class: aid | sense: vaccinate | cameo: 073 | frame: act-on
verb protect
  sense: protect | cameo: 074 | frame: act-on | when: subject @force
  sense: protect-other | cameo: none
verb rebuild | past: rebuilt | class: aid
  sense: rebuild-relations | cameo: 050 | frame: together | when: object @relations
  sense: rebuild-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: rebuild | cameo: 070 | frame: act-on
verb relieve | sense: relieve | cameo: none
verb forgive debt | past: forgave | participle: forgiven | class: aid | sense: forgive-debt | cameo: 071 | frame: act-on
verb write off | past: wrote | participle: written | class: aid | sense: write-off | cameo: 071 | frame: act-on
verb reschedule
  sense: reschedule-debt | cameo: 071 | frame: act-on | when: object debt
  sense: reschedule | cameo: none
verb spend | past: spent
  sense: spend-aid | cameo: 071 | frame: give | when: on any
  sense: spend | cameo: none
verb pay for | past: paid | class: aid | sense: pay-for | cameo: 071 | frame: act-on
verb sponsor | class: aid | sense: sponsor | cameo: 071 | frame: act-on
verb underwrite | past: underwrote | participle: underwritten | class: aid | sense: underwrite | cameo: 071 | frame: act-on
verb bail | sense: bail | cameo: none
verb inject
  sense: inject | cameo: 071 | frame: give | when: object @money
  sense: inject-other | cameo: none
verb pour
  sense: pour-money | cameo: 071 | frame: give | when: object @money
  sense: pour | cameo: none
verb channel
  sense: channel | cameo: 071 | frame: give | when: object @money
  sense: channel-aid | cameo: 070 | frame: give | when: object @aid
  sense: channel-other | cameo: none
verb rush
  sense: rush-aid | cameo: 073 | frame: give | when: object @aid
  sense: rush-troops | cameo: 154 | frame: act-on | when: object @force
  sense: rush | cameo: none
verb house
  sense: house | cameo: 075 | frame: act-on | when: object refugee
  sense: house-other | cameo: none
verb absorb
  sense: absorb | cameo: 075 | frame: act-on | when: object refugee
  sense: absorb-other | cameo: none
verb take in | past: took | participle: taken
  sense: take-in | cameo: 075 | frame: act-on | when: object refugee
  sense: take-in-migrant | cameo: 075 | frame: act-on | when: object migrant
  sense: take-in-other | cameo: none
verb keep the peace | past: kept | class: aid | sense: keep-peace | cameo: 074 | frame: act-on
verb safeguard
  sense: safeguard | cameo: 074 | frame: act-on | when: subject @force
  sense: safeguard-other | cameo: none
verb escort
  sense: escort | cameo: 074 | frame: act-on | when: object @vehicle
  sense: escort-other | cameo: none
verb secure
  sense: secure-release | cameo: 0841 | frame: act-on | when: object @release
  sense: secure | cameo: none
verb guard
  sense: guard | cameo: 074 | frame: act-on | when: subject peacekeeper
  sense: guard-other | cameo: none
verb monitor
  sense: monitor | cameo: 074 | frame: act-on | when: object @ceasefire
  sense: monitor-other | cameo: none
verb resupply | class: aid | sense: resupply | cameo: 072 | frame: act-on
verb outfit | class: aid | sense: outfit | cameo: 072 | frame: act-on
verb modernize
  sense: modernize-project | cameo: 060 | frame: together | when: object @project
  sense: modernize | cameo: none
verb reconstruct | class: aid | sense: reconstruct | cameo: 070 | frame: act-on
verb alleviate | sense: alleviate | cameo: none
verb benefit
verb empower
verb send peacekeepers | past: sent | class: aid | sense: send-peacekeepers | cameo: 074 | frame: give

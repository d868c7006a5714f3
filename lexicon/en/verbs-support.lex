# Verbs of diplomatic support: sign, recognise, praise, back, defend, thank (SUPPORT).
@language en
@source   our own
@licence  MIT
@date     2026-11-24

verb sign
  sense: sign-decree | cameo: 083 | frame: alone | when: object decree
  sense: sign-order | cameo: none | when: object order
  sense: sign-document | cameo: 057 | frame: together | when: object @document
  sense: sign-law | cameo: 083 | frame: alone | when: object @decision
  sense: sign | cameo: 057 | frame: together
verb ink | sense: ink | cameo: 057 | frame: together
verb initial | sense: initial | cameo: 057 | frame: together
verb ratify | sense: ratify | cameo: 057 | frame: together
verb seal
  sense: seal-deal | cameo: 057 | frame: together | when: object @document
  sense: seal-border | cameo: 191 | frame: act-on | when: object @border
  sense: seal | cameo: none
verb finalize
  sense: finalize | cameo: 057 | frame: together | when: object @document
  sense: finalize-talks | cameo: 046 | frame: meet | when: object @talks
  sense: finalize-other | cameo: none
verb recognize
  sense: refuse | cameo: 120 | frame: act-on | when: self negated | when: self planned
  sense: recognize-independence | cameo: 054 | frame: act-on | when: object independence
  sense: recognize-effort | cameo: 051 | frame: act-on | when: object effort
  sense: recognize-contribution | cameo: 051 | frame: act-on | when: object contribution
  sense: recognize-state | cameo: 054 | frame: act-on | when: object party
  sense: recognize | cameo: none
verb praise | class: support | sense: praise | cameo: 051 | frame: act-on
verb commend | class: support | sense: commend | cameo: 051 | frame: act-on
verb hail | class: support | sense: hail | cameo: 051 | frame: act-on
verb laud | class: support | sense: laud | cameo: 051 | frame: act-on
verb applaud | class: support | sense: applaud | cameo: 051 | frame: act-on
verb salute | class: support | sense: salute | cameo: 051 | frame: act-on
verb appreciate | class: support | sense: appreciate | cameo: 051 | frame: act-on
verb honor | class: support
  sense: honor-commitment | cameo: none | when: object @promise
  sense: honor | cameo: 051 | frame: act-on
verb endorse | class: support | sense: endorse | cameo: 051 | frame: act-on
verb back | class: support | sense: back | cameo: 051 | frame: act-on
verb support | class: support | sense: support | cameo: 051 | frame: act-on
verb champion | class: support | sense: champion | cameo: 051 | frame: act-on
verb defend | class: support | sense: defend | cameo: 052 | frame: act-on
verb justify | class: support | sense: justify | cameo: 052 | frame: act-on
verb uphold | past: upheld | class: support | sense: uphold | cameo: 051 | frame: act-on
verb stand by | past: stood | class: support | sense: stand-by | cameo: 051 | frame: act-on
verb stand with | past: stood | class: support | sense: stand-with | cameo: 051 | frame: act-on
verb side with | class: support | sense: side-with | cameo: 051 | frame: act-on
verb advocate | class: support | sense: advocate | cameo: 051 | frame: act-on
verb thank | class: support | sense: thank | cameo: 051 | frame: act-on
verb congratulate | class: support | sense: congratulate | cameo: 051 | frame: act-on
verb console | class: support | sense: console | cameo: 051 | frame: act-on
verb sympathize | class: support | sense: sympathize | cameo: 051 | frame: act-on
verb rally | class: support
  sense: rally-support | cameo: 053 | frame: act-on | when: object @support
  sense: rally-against | cameo: 141 | frame: protest | when: against any
  sense: rally-people | cameo: 141 | frame: protest | when: object none
  sense: rally | cameo: 053 | frame: act-on
verb approve | class: support
  sense: approve-agreement | cameo: 057 | frame: act-on | when: object @document
  sense: approve-aid | cameo: 070 | frame: give | when: object @aid
  sense: approve-money | cameo: 071 | frame: give | when: object @money
  sense: approve-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: approve | cameo: 051 | frame: act-on
verb vote for | class: support | sense: vote-for | cameo: 051 | frame: act-on
verb vote
  sense: vote-against | cameo: 120 | frame: act-on | when: against any
  sense: vote-for | cameo: 051 | frame: act-on | when: for any
  sense: vote-election | cameo: none
verb adopt
  sense: adopt-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: adopt-document | cameo: 057 | frame: together | when: object @document
  sense: adopt-statement | cameo: 057 | frame: together | when: object @statement
  sense: adopt | cameo: none
verb normalize | sense: normalize | cameo: 050 | frame: together
verb restore
  sense: restore-relations | cameo: 050 | frame: together | when: object @relations
  sense: restore-right | cameo: 0833 | frame: yield | when: object @right
  sense: restore-aid | cameo: 070 | frame: give | when: object @aid
  sense: restore-flight | cameo: 060 | frame: together | when: object flight
  sense: restore-trade | cameo: 061 | frame: together | when: object @trade
  sense: restore-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: restore | cameo: none
verb accredit | sense: accredit | cameo: 050 | frame: act-on
verb ally with | class: relations | sense: ally | cameo: 050 | frame: together
verb lobby | class: demand | sense: lobby | cameo: 102 | frame: ask
verb mark
verb celebrate | class: support | sense: celebrate | cameo: 051 | frame: together
verb pay tribute to | past: paid | class: support | sense: pay-tribute | cameo: 051 | frame: act-on
verb favor | class: support | sense: favor | cameo: 051 | frame: act-on
verb nominate | sense: nominate | cameo: none
verb legitimize | class: support | sense: legitimize | cameo: 051 | frame: act-on
verb reopen
  sense: reopen-embassy | cameo: 050 | frame: act-on | when: object @office
  sense: reopen-border | cameo: 086 | frame: yield | when: object @border
  sense: reopen-talks | cameo: 046 | frame: meet | when: object @talks
  sense: reopen-crossing | cameo: 086 | frame: yield | when: object crossing
  sense: reopen | cameo: none
verb value | class: support | sense: value | cameo: 051 | frame: act-on
verb rejoin | sense: rejoin | cameo: 050 | frame: act-on
verb pay respect | past: paid | class: support | sense: pay-respect | cameo: 051 | frame: act-on
verb throw support behind | past: threw | participle: thrown | class: support | sense: throw-support | cameo: 051 | frame: act-on
verb vouch for | class: support | sense: vouch | cameo: 052 | frame: act-on
verb stick up for | past: stuck | class: support | sense: stick-up | cameo: 052 | frame: act-on
verb concur with | class: support | sense: concur-with | cameo: 051 | frame: act-on
verb concur | class: support | sense: concur | cameo: 051 | frame: together
verb root for | class: support | sense: root-for | cameo: 051 | frame: act-on
verb mourn | class: support | sense: mourn | cameo: 051 | frame: act-on
verb commemorate | class: support | sense: commemorate | cameo: 051 | frame: together
verb extol | class: support | sense: extol | cameo: 051 | frame: act-on
verb acclaim | class: support | sense: acclaim | cameo: 051 | frame: act-on
verb bless | class: support | sense: bless | cameo: 051 | frame: act-on
verb cheer | class: support | sense: cheer | cameo: 051 | frame: act-on
verb admire | class: support | sense: admire | cameo: 051 | frame: act-on
verb decorate | class: support | sense: decorate | cameo: 051 | frame: act-on
verb respect | class: support | sense: respect | cameo: 051 | frame: act-on
verb trust | sense: trust | cameo: none
verb second
  sense: second-motion | cameo: 051 | frame: act-on | when: object resolution
  sense: second | cameo: none
verb credit | class: support | sense: credit | cameo: 051 | frame: act-on
verb inaugurate
  sense: inaugurate | cameo: 060 | frame: together | when: object @project
  sense: inaugurate-office | cameo: 050 | frame: together | when: object @office
  sense: inaugurate-other | cameo: none
verb exchange ambassadors | sense: exchange-ambassadors | cameo: 050 | frame: together
verb appoint
  sense: appoint-ambassador | cameo: 050 | frame: act-on | when: object ambassador
  sense: appoint | cameo: none
verb sign off on | sense: sign-off | cameo: 057 | frame: act-on
verb cosign | sense: cosign | cameo: 057 | frame: together
verb rubber-stamp | sense: rubber-stamp | cameo: 057 | frame: act-on
verb clinch
  sense: clinch | cameo: 057 | frame: together | when: object @document
  sense: clinch-other | cameo: none
verb accord
  sense: accord-recognition | cameo: 054 | frame: give | when: object recognition
  sense: accord | cameo: none
verb formalize
  sense: formalize | cameo: 057 | frame: together | when: object @document
  sense: formalize-relations | cameo: 050 | frame: together | when: object @relations
  sense: formalize-other | cameo: none
verb renew
  sense: renew-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: renew-agreement | cameo: 057 | frame: together | when: object @document
  sense: renew-relations | cameo: 050 | frame: together | when: object @relations
  sense: renew-demand | cameo: 100 | frame: ask | when: object @demand
  sense: renew-ceasefire | cameo: 0871 | frame: together | when: object @ceasefire
  sense: renew-promise | cameo: 030 | frame: promise | when: object @promise
  sense: renew-attack | cameo: 190 | frame: act-on | when: object @attack
  sense: renew | cameo: none

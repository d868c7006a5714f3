# Verbs of giving in: concede, apologise, pardon, release, withdraw, lift, disarm, resign (CONCEDE, RETREAT).
@language en
@source   our own
@licence  MIT
@date     2026-11-24

verb apologize | sense: apologize | cameo: 055 | frame: act-on
verb forgive | past: forgave | participle: forgiven | class: release
  sense: forgive-debt | cameo: 071 | frame: act-on | when: object debt
  sense: forgive | cameo: 056 | frame: act-on
verb pardon | class: release | sense: pardon | cameo: 056 | frame: act-on
verb amnesty | class: release | sense: amnesty | cameo: 056 | frame: act-on
verb acquit | sense: acquit | cameo: 081 | frame: act-on
verb clear
  sense: clear-protester | cameo: 175 | frame: act-on | when: object protester
  sense: clear-charge | cameo: 081 | frame: act-on | when: of @accusation
  sense: clear | cameo: none
verb yield
  sense: refuse | cameo: 124 | frame: act-on | when: self negated | when: self planned
  sense: yield-demand | cameo: 080 | frame: yield | when: to @demand
  sense: yield-to | cameo: 080 | frame: yield | when: to any
  sense: yield | cameo: none
verb relent | sense: relent | cameo: 080 | frame: yield
verb give in | past: gave | participle: given | sense: give-in | cameo: 080 | frame: yield
verb cave in | sense: cave-in | cameo: 080 | frame: yield
verb back down | sense: back-down | cameo: 080 | frame: yield
verb bow to | sense: bow-to | cameo: 080 | frame: act-on
verb accede
  sense: accede-demand | cameo: 080 | frame: yield | when: to @demand
  sense: accede-treaty | cameo: 057 | frame: together | when: to @document
  sense: accede-party | cameo: 050 | frame: act-on | when: to party
  sense: accede | cameo: 080 | frame: yield
verb capitulate | class: withdrawal | sense: capitulate | cameo: 0874 | frame: yield
verb surrender | class: withdrawal
  sense: surrender-weapon | cameo: 0874 | frame: yield | when: object @weapon
  sense: surrender | cameo: 0874 | frame: yield
verb comply
  sense: refuse | cameo: 128 | frame: act-on | when: self negated | when: self planned
  sense: comply | cameo: 080 | frame: act-on
verb reverse
  sense: refuse | cameo: 120 | frame: act-on | when: self negated | when: self planned
  sense: reverse | cameo: 080 | frame: yield
verb backtrack | sense: backtrack | cameo: 080 | frame: yield
verb abandon
  sense: abandon-project | cameo: 080 | frame: yield | when: object @project
  sense: abandon-weapon | cameo: 0873 | frame: yield | when: object @weapon
  sense: abandon-talks | cameo: 164 | frame: act-on | when: object @talks
  sense: abandon-agreement | cameo: 160 | frame: act-on | when: object @document
  sense: abandon-position | cameo: 0874 | frame: yield | when: object @facility
  sense: abandon | cameo: none
verb lift
  sense: refuse | cameo: 1244 | frame: act-on | when: self negated | when: self planned
  sense: lift-ban | cameo: 081 | frame: yield | when: object ban
  sense: lift-restriction | cameo: 081 | frame: yield | when: object restriction
  sense: lift-blockade | cameo: 0872 | frame: yield | when: object blockade
  sense: lift-siege | cameo: 0872 | frame: yield | when: object siege
  sense: lift-curfew | cameo: 0813 | frame: yield | when: object curfew
  sense: lift-emergency | cameo: 0814 | frame: yield | when: object state of emergency
  sense: lift-martial-law | cameo: 0814 | frame: yield | when: object martial law
  sense: lift-boycott | cameo: 085 | frame: yield | when: object boycott
  sense: lift-tariff | cameo: 085 | frame: yield | when: object tariff
  sense: lift-order | cameo: 081 | frame: yield | when: object order
  sense: lift-sanction | cameo: 085 | frame: yield | when: object @sanction
  sense: lift-relations | cameo: 060 | frame: together | when: object @relations
  sense: lift-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: lift | cameo: 081 | frame: yield
verb ease
  sense: refuse | cameo: 124 | frame: act-on | when: self negated | when: self planned
  sense: ease-restriction | cameo: 081 | frame: yield | when: object restriction
  sense: ease-curfew | cameo: 0813 | frame: yield | when: object curfew
  sense: ease-blockade | cameo: 0872 | frame: yield | when: object blockade
  sense: ease-tension | cameo: 087 | frame: yield | when: object tension
  sense: ease-rule | cameo: 081 | frame: yield | when: object rule
  sense: ease-sanction | cameo: 085 | frame: yield | when: object @sanction
  sense: ease-visa | cameo: 085 | frame: yield | when: object visa
  sense: ease | cameo: 081 | frame: yield
verb relax
  sense: relax-restriction | cameo: 081 | frame: yield | when: object restriction
  sense: relax-rule | cameo: 081 | frame: yield | when: object rule
  sense: relax-sanction | cameo: 085 | frame: yield | when: object @sanction
  sense: relax | cameo: none
verb loosen
  sense: loosen-restriction | cameo: 081 | frame: yield | when: object restriction
  sense: loosen-sanction | cameo: 085 | frame: yield | when: object @sanction
  sense: loosen | cameo: none
verb remove
  sense: refuse | cameo: 1244 | frame: act-on | when: self negated | when: self planned
  sense: remove-restriction | cameo: 081 | frame: yield | when: object restriction
  sense: remove-tariff | cameo: 085 | frame: yield | when: object tariff
  sense: remove-from-list | cameo: 085 | frame: act-on | when: from list
  sense: remove-sanction | cameo: 085 | frame: yield | when: object @sanction
  sense: remove-troops | cameo: 0874 | frame: yield | when: object @force
  sense: remove | cameo: none
verb waive | sense: waive | cameo: 085 | frame: yield
verb repeal | sense: repeal | cameo: 081 | frame: yield
verb revoke
  sense: refuse | cameo: 124 | frame: act-on | when: self negated | when: self planned
  sense: revoke-visa | cameo: 174 | frame: act-on | when: object visa
  sense: revoke-licence | cameo: 172 | frame: act-on | when: object license
  sense: revoke-citizenship | cameo: 172 | frame: act-on | when: object citizenship
  sense: revoke-order | cameo: 081 | frame: yield | when: object order
  sense: revoke-ban | cameo: 081 | frame: yield | when: object @sanction
  sense: revoke | cameo: 172 | frame: act-on
verb rescind | sense: rescind | cameo: 081 | frame: yield
verb roll back | sense: roll-back | cameo: 085 | frame: yield
verb release | class: release
  sense: refuse | cameo: 1243 | frame: act-on | when: self negated | when: self planned
  sense: release-from | cameo: 0841 | frame: act-on | when: from prison
  sense: release-report | cameo: none | when: object report
  sense: release-prisoner | cameo: 0841 | frame: act-on | when: object @prisoner
  sense: release-detention | cameo: 0841 | frame: act-on | when: from @arrest
  sense: release-money | cameo: 070 | frame: give | when: object @money
  sense: release-aid | cameo: 070 | frame: give | when: object @aid
  sense: release-document | cameo: none | when: object @statement
  sense: release-ship | cameo: 0842 | frame: yield | when: object @vehicle
  sense: release-party | cameo: 0841 | frame: act-on | when: object party
  sense: release | cameo: 0841 | frame: act-on
verb free | class: release
  sense: refuse | cameo: 1243 | frame: act-on | when: self negated | when: self planned
  sense: free | cameo: 0841 | frame: act-on
verb let go | past: let | class: release | sense: let-go | cameo: 0841 | frame: act-on
verb liberate | class: release
  sense: liberate-area | cameo: 190 | frame: act-on | when: object @border
  sense: liberate | cameo: 0841 | frame: act-on
verb set free | past: set | gerund: setting | class: release | sense: set-free | cameo: 0841 | frame: act-on
verb parole | class: release | sense: parole | cameo: 0841 | frame: act-on
verb repatriate | class: release | sense: repatriate | cameo: 0841 | frame: give
verb hand over | class: release
  sense: refuse | cameo: 1243 | frame: act-on | when: self negated | when: self planned
  sense: hand-over-suspect | cameo: 063 | frame: give | when: object suspect
  sense: hand-over-power | cameo: 0831 | frame: give | when: object power
  sense: hand-over-body | cameo: 0842 | frame: give | when: object body
  sense: hand-over-prisoner | cameo: 0841 | frame: give | when: object @prisoner
  sense: hand-over-weapon | cameo: 0873 | frame: give | when: object @weapon
  sense: hand-over-money | cameo: 071 | frame: give | when: object @money
  sense: hand-over-aid | cameo: 070 | frame: give | when: object @aid
  sense: hand-over-vehicle | cameo: 072 | frame: give | when: object @vehicle
  sense: hand-over | cameo: 0842 | frame: give
verb give back | past: gave | participle: given | class: release | sense: give-back | cameo: 0842 | frame: give
verb swap
  sense: swap-prisoner | cameo: 0841 | frame: together | when: object @prisoner
  sense: swap-intelligence | cameo: 064 | frame: together | when: object intelligence
  sense: swap-visit | cameo: 042 | frame: meet | when: object @visit
  sense: swap | cameo: none
verb withdraw | past: withdrew | participle: withdrawn | class: withdrawal
  sense: refuse | cameo: 1246 | frame: act-on | when: self negated | when: self planned
  sense: withdraw-ambassador | cameo: 161 | frame: act-on | when: object ambassador
  sense: withdraw-envoy | cameo: 161 | frame: act-on | when: object envoy
  sense: withdraw-peacekeeper | cameo: 1661 | frame: act-on | when: object peacekeeper
  sense: withdraw-inspector | cameo: 1662 | frame: act-on | when: object inspector
  sense: withdraw-troops | cameo: 0874 | frame: yield | when: object @force
  sense: withdraw-agreement | cameo: 160 | frame: act-on | when: from @document
  sense: withdraw-talks | cameo: 164 | frame: act-on | when: from @talks
  sense: withdraw-support | cameo: 160 | frame: act-on | when: object @support
  sense: withdraw-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: withdraw-charge | cameo: 081 | frame: yield | when: object @accusation
  sense: withdraw-forces | cameo: 0874 | frame: yield | when: subject @force
  sense: withdraw | cameo: 0874 | frame: yield
verb pull out | class: withdrawal
  sense: pull-out-talks | cameo: 164 | frame: act-on | when: of @talks
  sense: pull-out-deal | cameo: 160 | frame: act-on | when: of @document
  sense: pull-out | cameo: 0874 | frame: yield
verb pull out of | class: withdrawal
  sense: pull-out-talks | cameo: 164 | frame: act-on | when: object @talks
  sense: pull-out-agreement | cameo: 160 | frame: act-on | when: object @document
  sense: pull-out | cameo: 0874 | frame: yield
verb pull back | class: withdrawal | sense: pull-back | cameo: 0874 | frame: yield
verb retreat | class: withdrawal | sense: retreat | cameo: 0874 | frame: yield
verb vacate | class: withdrawal | sense: vacate | cameo: 0874 | frame: yield
verb redeploy | sense: redeploy | cameo: 154 | frame: act-on
verb draw down | past: drew | participle: drawn | class: withdrawal | sense: draw-down | cameo: 0874 | frame: yield
verb disarm | sense: disarm | cameo: 0873 | frame: yield
verb demobilize | sense: demobilize | cameo: 0873 | frame: yield
verb disband | sense: disband | cameo: 0873 | frame: yield
verb dismantle
  sense: dismantle-camp | cameo: 175 | frame: act-on | when: object camp
  sense: dismantle-weapon | cameo: 0873 | frame: yield | when: object @weapon
  sense: dismantle-facility | cameo: 0873 | frame: yield | when: object @facility
  sense: dismantle | cameo: none
verb decommission | sense: decommission | cameo: 0873 | frame: yield
verb denuclearize | sense: denuclearize | cameo: 0873 | frame: yield
verb lay down | past: laid
  sense: lay-down-arms | cameo: 0873 | frame: yield | when: object @weapon
  sense: lay-down | cameo: none
verb de-escalate | sense: de-escalate | cameo: 087 | frame: yield
verb resign
  sense: refuse | cameo: 1231 | frame: act-on | when: self negated | when: self planned
  sense: resign | cameo: 0874 | frame: alone | mode: resign
verb step down | sense: step-down | cameo: 0874 | frame: alone | mode: resign
verb quit | past: quit | gerund: quitting
  sense: quit-talks | cameo: 164 | frame: act-on | when: object @talks
  sense: quit-agreement | cameo: 160 | frame: act-on | when: object @document
  sense: quit-organisation | cameo: 160 | frame: act-on | when: object party
  sense: quit | cameo: 0874 | frame: alone | mode: resign
verb abdicate | sense: abdicate | cameo: 0874 | frame: alone | mode: resign
verb relinquish | sense: relinquish | cameo: 083 | frame: yield
verb allow
  sense: refuse | cameo: 1245 | frame: act-on | when: self negated | when: self planned
  sense: allow-access | cameo: 086 | frame: act-on | when: object access
  sense: allow-inspector | cameo: 0862 | frame: act-on | when: object inspector
  sense: allow-peacekeeper | cameo: 0861 | frame: act-on | when: object peacekeeper
  sense: allow-aid | cameo: 0863 | frame: act-on | when: object @aid
  sense: allow-convoy | cameo: 0863 | frame: act-on | when: object @vehicle
  sense: allow-party | cameo: 086 | frame: act-on | when: object party
  sense: allow | cameo: 081 | frame: act-on
verb permit
  sense: refuse | cameo: 1245 | frame: act-on | when: self negated | when: self planned
  sense: permit-access | cameo: 086 | frame: act-on | when: object access
  sense: permit | cameo: 081 | frame: act-on
verb authorize
  sense: authorize-attack | cameo: 190 | frame: act-on | when: object @attack
  sense: authorize-aid | cameo: 070 | frame: give | when: object @aid
  sense: authorize-money | cameo: 071 | frame: give | when: object @money
  sense: authorize-release | cameo: 0841 | frame: act-on | when: object @release
  sense: authorize | cameo: 081 | frame: act-on
verb legalize | sense: legalize | cameo: 081 | frame: yield
verb drop
  sense: drop-investigation | cameo: 081 | frame: yield | when: object investigation
  sense: drop-case | cameo: 081 | frame: yield | when: object case
  sense: drop-charge | cameo: 081 | frame: yield | when: object @accusation
  sense: drop-bomb | cameo: 195 | frame: act-on | when: object @weapon
  sense: drop-demand | cameo: 080 | frame: yield | when: object @demand
  sense: drop-plan | cameo: 080 | frame: yield | when: object @project
  sense: drop-sanction | cameo: 085 | frame: yield | when: object @sanction
  sense: drop-aid | cameo: 073 | frame: give | when: object @aid
  sense: drop | cameo: none
verb call off
  sense: call-off-strike | cameo: 080 | frame: yield | when: object strike
  sense: call-off-search | cameo: none | when: object search
  sense: call-off-boycott | cameo: 080 | frame: yield | when: object boycott
  sense: call-off-protest | cameo: 080 | frame: yield | when: object @protest
  sense: call-off-talks | cameo: 164 | frame: act-on | when: object @talks
  sense: call-off-visit | cameo: 160 | frame: act-on | when: object @visit
  sense: call-off-attack | cameo: 087 | frame: yield | when: object @attack
  sense: call-off | cameo: 080 | frame: yield
verb reinstate
  sense: reinstate-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: reinstate | cameo: 080 | frame: yield
verb compensate | sense: compensate | cameo: 080 | frame: act-on
verb reform | sense: reform | cameo: 083 | frame: yield
verb democratize | sense: democratize | cameo: 083 | frame: yield
verb unblock | sense: unblock | cameo: 0872 | frame: yield
verb unfreeze | past: unfroze | participle: unfrozen | sense: unfreeze | cameo: 085 | frame: yield
verb let free | past: let | gerund: letting | class: release | sense: let-free | cameo: 0841 | frame: act-on
verb let in | past: let | gerund: letting | sense: let-in | cameo: 086 | frame: act-on
verb let | past: let | gerund: letting
  sense: let-party | cameo: 086 | frame: act-on | when: object party
  sense: let | cameo: none
verb open its borders | sense: open-borders | cameo: 086 | frame: act-on
verb open its doors | sense: open-doors | cameo: 086 | frame: act-on
verb acquiesce | sense: acquiesce | cameo: 080 | frame: yield
verb accede to
  sense: accede-to-treaty | cameo: 057 | frame: together | when: object @document
  sense: accede-to | cameo: 080 | frame: act-on
verb give way | past: gave | participle: given | sense: give-way | cameo: 080 | frame: yield
verb give up | past: gave | participle: given
  sense: give-up-weapon | cameo: 0873 | frame: yield | when: object @weapon
  sense: give-up-protest | cameo: 080 | frame: yield | when: object @protest
  sense: give-up-territory | cameo: 0874 | frame: yield | when: object @border
  sense: give-up | cameo: 080 | frame: yield
verb climb down | sense: climb-down | cameo: 080 | frame: yield
verb soften | sense: soften | cameo: 080 | frame: yield
verb scale back | sense: scale-back | cameo: 087 | frame: yield
verb scale down | sense: scale-down | cameo: 087 | frame: yield
verb tone down | sense: tone-down | cameo: 080 | frame: yield
verb water down | sense: water-down | cameo: none
verb commute
  sense: commute | cameo: 081 | frame: yield | when: object sentence
  sense: commute-other | cameo: none
verb exonerate | sense: exonerate | cameo: 081 | frame: act-on
verb rehabilitate
verb quash | sense: quash | cameo: 081 | frame: yield
verb unban | sense: unban | cameo: 0812 | frame: act-on
verb re-open
  sense: re-open-border | cameo: 086 | frame: yield | when: object @border
  sense: re-open | cameo: none
verb dissolve parliament | sense: dissolve-parliament | cameo: 083 | frame: yield
verb relocate
verb evict settlers | class: withdrawal | sense: evict-settlers | cameo: 0874 | frame: yield
verb bring home | past: brought
  sense: bring-home | cameo: 0874 | frame: yield | when: object @force
  sense: bring-home-other | cameo: none
verb pull
  sense: pull-troops | cameo: 0874 | frame: yield | when: object @force
  sense: pull-support | cameo: 160 | frame: act-on | when: object @support
  sense: pull-money | cameo: 1621 | frame: act-on | when: object @money
  sense: pull | cameo: none
verb evacuate troops | class: withdrawal | sense: evacuate-troops | cameo: 0874 | frame: yield
verb fall back | past: fell | participle: fallen | class: withdrawal | sense: fall-back | cameo: 0874 | frame: yield
verb flee | past: fled
  sense: flee-force | cameo: 0874 | frame: yield | when: subject @force
  sense: flee | cameo: none
verb defect | class: withdrawal | sense: defect | cameo: 0874 | frame: yield
verb turn in | class: release
  sense: turn-in-weapon | cameo: 0873 | frame: yield | when: object @weapon
  sense: turn-in | cameo: 0841 | frame: give
verb turn over | class: release
  sense: turn-over-suspect | cameo: 063 | frame: give | when: object suspect
  sense: turn-over-prisoner | cameo: 0841 | frame: give | when: object @prisoner
  sense: turn-over | cameo: 0842 | frame: give
verb give themselves up | past: gave | participle: given | class: withdrawal | sense: give-up-self | cameo: 0874 | frame: yield
verb put down arms | past: put | sense: put-down-arms | cameo: 0873 | frame: yield
verb lay down arms | past: laid | sense: lay-down-arms | cameo: 0873 | frame: yield
verb lay down their arms | past: laid | sense: lay-down-arms | cameo: 0873 | frame: yield
verb lay down their weapons | past: laid | sense: lay-down-arms | cameo: 0873 | frame: yield
verb destroy stockpiles | sense: destroy-stockpiles | cameo: 0873 | frame: yield
verb shelve | sense: shelve | cameo: 080 | frame: yield
verb scrap
  sense: scrap-weapon | cameo: 0873 | frame: yield | when: object @weapon
  sense: scrap-agreement | cameo: 160 | frame: act-on | when: object @document
  sense: scrap-sanction | cameo: 085 | frame: yield | when: object @sanction
  sense: scrap-talks | cameo: 164 | frame: act-on | when: object @talks
  sense: scrap | cameo: 080 | frame: yield
verb abolish
  sense: abolish-sanction | cameo: 085 | frame: yield | when: object @sanction
  sense: abolish | cameo: 083 | frame: yield
verb enact
  sense: enact-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: enact | cameo: none
verb amend | sense: amend | cameo: none
verb dismiss minister | sense: dismiss-minister | cameo: 0831 | frame: yield
verb sack | sense: sack | cameo: 0831 | frame: act-on
verb depose | class: attack | sense: depose | cameo: 190 | frame: act-on
verb step aside | sense: step-aside | cameo: 0874 | frame: alone | mode: resign
verb stand down | past: stood | sense: stand-down | cameo: 0874 | frame: alone | mode: resign
verb hand in resignation | sense: hand-in-resignation | cameo: 0874 | frame: alone | mode: resign
verb tender resignation | sense: tender-resignation | cameo: 0874 | frame: alone | mode: resign
verb admit inspectors | sense: admit-inspectors | cameo: 0862 | frame: act-on
verb defuse | sense: defuse | cameo: 087 | frame: yield

# Verbs that report, support, begin, end, plan and hope: they carry other words' acts. Event senses only where the verb is an act itself.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- reporting -------------------------------------------------------------------------------------------------
verb say         | past: said | class: reporting
verb tell        | past: told | class: reporting
verb add         | class: reporting
verb state       | class: reporting
verb note        | class: reporting
verb report      | class: reporting
verb claim       | class: reporting
verb mention     | class: reporting
verb remark      | class: reporting
verb comment     | class: reporting
verb explain     | class: reporting
verb clarify     | class: reporting
verb declare     | class: reporting
  sense: declare-emergency | cameo: 1724 | frame: alone | when: object emergency
  sense: declare-emergency-state | cameo: 1724 | frame: alone | when: object state of emergency
  sense: declare-martial-law | cameo: 1724 | frame: alone | when: object martial law
  sense: declare-strike | cameo: 143 | frame: protest | when: object strike
  sense: declare-persona-non-grata | cameo: 166 | frame: act-on | when: object persona non grata
  sense: declare-ceasefire | cameo: 0871 | frame: yield | when: object @ceasefire
  sense: declare-war | cameo: 190 | frame: act-on | when: object @war
  sense: declare-support | cameo: 051 | frame: act-on | when: object @support
  sense: declare | cameo: none
verb announce    | class: reporting ; light
verb reveal      | class: reporting
verb disclose    | class: reporting
verb confirm     | class: reporting
verb affirm      | class: reporting
verb assert      | class: reporting
verb argue       | class: reporting
verb insist      | class: reporting
verb maintain    | class: reporting
  sense: maintain-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: maintain-ceasefire | cameo: 0871 | frame: yield | when: object @ceasefire
  sense: maintain-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: maintain | cameo: none
verb stress      | class: reporting ; importance
verb emphasize   | class: reporting ; importance
verb underline   | class: reporting ; importance
verb underscore  | class: reporting ; importance
verb highlight   | class: reporting ; importance
verb point out   | class: reporting
verb indicate    | class: reporting
verb suggest     | class: reporting
verb believe     | class: reporting
verb think       | past: thought | class: reporting
verb feel        | past: felt | class: reporting
verb recall      | class: reporting
  sense: recall-envoy | cameo: 161 | frame: act-on | when: object ambassador
  sense: recall-envoy-2 | cameo: 161 | frame: act-on | when: object envoy
  sense: recall-diplomat | cameo: 161 | frame: act-on | when: object diplomat
  sense: recall | cameo: none
verb observe     | class: reporting
verb conclude    | class: reporting
  sense: conclude-agreement | cameo: 057 | frame: together | when: object @document
  sense: conclude-visit | cameo: 042 | frame: visit | when: object @visit
  sense: conclude-talks | cameo: 046 | frame: meet | when: object @talks
  sense: conclude-exercise | cameo: 062 | frame: together | when: object @exercise
  sense: conclude | cameo: none
verb write       | past: wrote | participle: written | class: reporting
verb tweet       | class: reporting
verb quote       | class: reporting
verb cite        | class: reporting
verb read        | past: read | class: reporting
verb describe    | class: reporting
verb testify     | class: reporting
verb respond     | class: reporting
verb reply       | class: reporting
verb answer      | class: reporting
verb speak       | past: spoke | participle: spoken | class: reporting
  sense: speak-phone | cameo: 041 | frame: call | when: by phone
  sense: speak-with | cameo: 040 | frame: meet | when: with party
  sense: speak-to | cameo: 040 | frame: call | when: to party
  sense: speak-call | cameo: 041 | frame: meet | when: by @call
  sense: speak-on-call | cameo: 041 | frame: meet | when: on @call
  sense: speak | cameo: none
verb estimate    | class: reporting
verb predict     | class: reporting
verb know        | past: knew | participle: known | class: reporting
verb acknowledge | class: reporting
verb admit       | class: reporting
  sense: admit-refugees | cameo: 075 | frame: act-on | when: object refugee
  sense: admit-inspectors | cameo: 0862 | frame: act-on | when: object inspector
  sense: admit-member | cameo: 050 | frame: act-on | when: to party
  sense: admit | cameo: none
verb concede     | class: reporting
  sense: concede-defeat | cameo: 080 | frame: act-on | when: object defeat
  sense: concede-demand | cameo: 080 | frame: act-on | when: to @demand
  sense: concede-to | cameo: 080 | frame: act-on | when: to any
  sense: concede | cameo: none
verb allege      | class: reporting | sense: allege | cameo: 112 | frame: act-on
verb express     | class: light
verb voice       | class: light
verb convey      | class: light
verb show        | participle: shown | class: reporting
verb hear        | past: heard
verb learn       | class: reporting
verb repeat      | class: reporting
verb reiterate   | class: reporting ; light
  sense: reiterate-demand | cameo: 100 | frame: ask | when: object @demand
  sense: reiterate | cameo: none
verb reaffirm    | class: reporting ; light
  sense: reaffirm-relations | cameo: 051 | frame: together | when: object @relations
  sense: reaffirm-cooperation | cameo: 030 | frame: promise | when: object @cooperation
  sense: reaffirm | cameo: none

# ---- light: the act is in the object ---------------------------------------------------------------------------
verb hold        | past: held | class: light
  sense: hold-hostage | cameo: 181 | frame: act-on | when: object hostage
  sense: hold-responsible | cameo: 112 | frame: act-on | when: other responsible
  sense: hold-captive | cameo: 181 | frame: act-on | when: object @prisoner
  sense: hold-party | cameo: 173 | frame: act-on | when: object party
  sense: hold | cameo: none
verb conduct     | class: light
verb carry out   | class: light
  sense: carry-out-project | cameo: 060 | frame: together | when: object @project
  sense: carry-out | cameo: none
verb launch      | class: light
  sense: launch-operation | cameo: 190 | frame: act-on | when: object operation
  sense: launch-missile | cameo: 195 | frame: act-on | when: object @weapon
  sense: launch-project | cameo: 060 | frame: together | when: object @project
  sense: launch-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: launch-route | cameo: 060 | frame: together | when: object route
  sense: launch-flight | cameo: 060 | frame: together | when: object flight
  sense: launch | cameo: none
verb make        | past: made | class: light
verb take        | past: took | participle: taken | class: light
  sense: take-hostage | cameo: 181 | frame: act-on | when: object hostage
  sense: take-hostage-2 | cameo: 181 | frame: act-on | when: object @prisoner
  sense: take-relations | cameo: 060 | frame: together | when: object @relations
  sense: take-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: take-court | cameo: 115 | frame: act-on | when: to court
  sense: take | cameo: none
verb give        | past: gave | participle: given | class: light
  sense: refuse-permission | cameo: 120 | frame: act-on | when: self negated | when: object permission
  sense: give-ultimatum | cameo: 139 | frame: act-on | when: object ultimatum
  sense: give-permission | cameo: 081 | frame: give | when: object permission
  sense: give-approval | cameo: 081 | frame: give | when: object approval
  sense: give-information | cameo: 064 | frame: give | when: object information
  sense: give-aid | cameo: 070 | frame: give | when: object @aid
  sense: give-money | cameo: 071 | frame: give | when: object @money
  sense: give-weapon | cameo: 072 | frame: give | when: object @weapon
  sense: give-support | cameo: 070 | frame: give | when: object @support
  sense: give-party | cameo: 070 | frame: act-on | when: object party
  sense: give-to | cameo: 070 | frame: give | when: to any
  sense: give-vehicle | cameo: 072 | frame: give | when: object @vehicle
  sense: give | cameo: none
verb get         | past: got | participle: got ; gotten | class: light
verb pay         | past: paid | class: light
  sense: pay-salary | cameo: 071 | frame: give | when: object salary
  sense: pay | cameo: none
verb undertake   | past: undertook | participle: undertaken | class: light
verb perform     | class: light
verb stage       | class: light
verb mount       | class: light
verb deliver     | class: light
  sense: deliver-aid | cameo: 073 | frame: give | when: object @aid
  sense: deliver-goods | cameo: 070 | frame: give | when: to party
  sense: deliver-oil | cameo: 061 | frame: together | when: object oil
  sense: deliver-gas | cameo: 061 | frame: together | when: object gas
  sense: deliver-weapon | cameo: 072 | frame: give | when: object @weapon
  sense: deliver-vehicle | cameo: 072 | frame: give | when: object @vehicle
  sense: deliver | cameo: none
verb issue       | class: light
verb lodge       | class: light
verb file        | class: light
  sense: file-suit | cameo: 115 | frame: act-on | when: object lawsuit
  sense: file-suit-2 | cameo: 115 | frame: act-on | when: object suit
  sense: file-complaint | cameo: 114 | frame: act-on | when: object complaint
  sense: file-charge | cameo: 115 | frame: act-on | when: object @accusation
  sense: file | cameo: none
verb send        | past: sent | class: light
  sense: send-warship | cameo: 154 | frame: act-on | when: object warship
  sense: send-envoy | cameo: 042 | frame: visit | when: object envoy
  sense: send-peacekeeper | cameo: 074 | frame: give | when: object peacekeeper
  sense: send-team | cameo: 070 | frame: give | when: object team
  sense: send-delegation | cameo: 042 | frame: visit | when: object delegation
  sense: send-aid | cameo: 073 | frame: give | when: object @aid
  sense: send-weapon | cameo: 072 | frame: give | when: object @weapon
  sense: send-troops | cameo: 154 | frame: act-on | when: object @force
  sense: send-money | cameo: 071 | frame: give | when: object @money
  sense: send-congratulation | cameo: 051 | frame: act-on | when: object @congratulation
  sense: send-condolence | cameo: 051 | frame: act-on | when: object @condolence
  sense: send-party | cameo: 154 | frame: act-on | when: object party
  sense: send-to | cameo: 070 | frame: give | when: to party
  sense: send-vehicle | cameo: 070 | frame: give | when: object helicopter
  sense: send-doctor | cameo: 073 | frame: give | when: object doctor
  sense: send-expert | cameo: 070 | frame: give | when: object expert
  sense: send-ambassador | cameo: 042 | frame: visit | when: object ambassador
  sense: send-message | cameo: 041 | frame: call | when: object @call
  sense: send-letter | cameo: 041 | frame: call | when: object letter
  sense: send | cameo: none
verb receive     | class: light
  sense: receive-delegation | cameo: 043 | frame: host | when: object delegation
  sense: receive-call | cameo: 041 | frame: receive | when: object @call
  sense: receive-aid | cameo: 070 | frame: receive | when: object @aid
  sense: receive-money | cameo: 071 | frame: receive | when: object @money
  sense: receive-invitation | cameo: 036 | frame: receive | when: object @invitation
  sense: receive-guest | cameo: 043 | frame: host | when: object party
  sense: receive-gift | cameo: 070 | frame: receive | when: object gift
  sense: receive | cameo: none
verb put         | past: put | class: light
  sense: put-on-alert | cameo: 152 | frame: act-on | when: on alert
  sense: put-on-trial | cameo: 173 | frame: act-on | when: on trial
  sense: put | cameo: none
verb engage      | class: light
  sense: engage-talks | cameo: 046 | frame: meet | when: in @talks
  sense: engage-with | cameo: 040 | frame: meet | when: with party
  sense: engage | cameo: none
verb enter       | class: light
  sense: enter-talks | cameo: 046 | frame: meet | when: object @talks
  sense: enter-territory | cameo: 190 | frame: act-on | when: subject @force
  sense: enter | cameo: none
verb grant       | class: light
  sense: grant-citizenship | cameo: 075 | frame: give | when: object citizenship
  sense: grant-recognition | cameo: 054 | frame: give | when: object recognition
  sense: grant-access | cameo: 086 | frame: give | when: object access
  sense: grant-permission | cameo: 081 | frame: give | when: object permission
  sense: grant-asylum | cameo: 075 | frame: give | when: object @asylum
  sense: grant-pardon | cameo: 056 | frame: give | when: object @release
  sense: grant-aid | cameo: 071 | frame: give | when: object @aid
  sense: grant-money | cameo: 071 | frame: give | when: object @money
  sense: grant-right | cameo: 0833 | frame: give | when: object @right
  sense: grant-request | cameo: 080 | frame: give | when: object @demand
  sense: grant | cameo: 080 | frame: give
verb extend      | class: light
  sense: extend-invitation | cameo: 036 | frame: give | when: object @invitation
  sense: extend-ceasefire | cameo: 0871 | frame: yield | when: object @ceasefire
  sense: extend-sanction | cameo: 163 | frame: act-on | when: object @sanction
  sense: extend-aid | cameo: 071 | frame: give | when: object @aid
  sense: extend-loan | cameo: 071 | frame: give | when: object @money
  sense: extend-condolence | cameo: 051 | frame: act-on | when: object @condolence
  sense: extend-congratulation | cameo: 051 | frame: act-on | when: object @congratulation
  sense: extend-document | cameo: 057 | frame: together | when: object @document
  sense: extend-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: extend | cameo: none
verb offer       | class: light ; promise
  sense: offer-mediation | cameo: 039 | frame: promise | when: object mediation
  sense: offer-aid | cameo: 033 | frame: give | when: object @aid
  sense: offer-money | cameo: 0331 | frame: give | when: object @money
  sense: offer-condolence | cameo: 051 | frame: act-on | when: object @condolence
  sense: offer-congratulation | cameo: 051 | frame: act-on | when: object @congratulation
  sense: offer-support | cameo: 032 | frame: give | when: object @support
  sense: offer-talks | cameo: 036 | frame: promise | when: object @talks
  sense: offer-ceasefire | cameo: 0356 | frame: promise | when: object @ceasefire
  sense: offer-asylum | cameo: 033 | frame: give | when: object @asylum
  sense: offer | cameo: 030 | frame: promise
verb submit      | class: light
verb present     | class: light
verb raise       | class: light
  sense: raise-alert | cameo: 152 | frame: act-on | when: object alert
  sense: raise-tariff | cameo: 163 | frame: act-on | when: object tariff
  sense: raise-money | cameo: none | when: object @money
  sense: raise-issue | cameo: 040 | frame: meet | when: with party
  sense: raise-force | cameo: 154 | frame: act-on | when: object @force
  sense: raise-relations | cameo: 060 | frame: together | when: object @relations
  sense: raise-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: raise-trade | cameo: 061 | frame: together | when: object @trade
  sense: raise | cameo: none
verb wage        | class: light
  sense: wage-war | cameo: 190 | frame: act-on | when: object @war
  sense: wage | cameo: none
verb pursue      | class: light
verb lead        | past: led | class: light
verb draw        | past: drew | participle: drawn | class: light
verb lend        | past: lent | class: light
  sense: lend-money | cameo: 071 | frame: give | when: object @money
  sense: lend-support | cameo: 051 | frame: give | when: object @support
  sense: lend | cameo: none
verb initiate    | class: light ; begin
verb open        | class: light ; begin
  sense: open-probe | cameo: 090 | frame: act-on | when: object investigation
  sense: open-probe-2 | cameo: 090 | frame: act-on | when: object probe
  sense: open-probe-3 | cameo: 090 | frame: act-on | when: object inquiry
  sense: open-project | cameo: 060 | frame: together | when: object @project
  sense: open-fire | cameo: 193 | frame: act-on | when: object @weapon
  sense: open-embassy | cameo: 050 | frame: act-on | when: object @office
  sense: open-border | cameo: 086 | frame: act-on | when: object @border
  sense: open-talks | cameo: 046 | frame: meet | when: object @talks
  sense: open-line | cameo: 060 | frame: together | when: object flight
  sense: open-market | cameo: 061 | frame: together | when: object market
  sense: open-center | cameo: 060 | frame: together | when: object center
  sense: open-laboratory | cameo: 060 | frame: together | when: object laboratory
  sense: open-railway | cameo: 060 | frame: together | when: object railway
  sense: open-highway | cameo: 060 | frame: together | when: object highway
  sense: open-bridge | cameo: 060 | frame: together | when: object bridge
  sense: open-factory | cameo: 061 | frame: together | when: object factory
  sense: open | cameo: none

# ---- beginning, going on, ending -------------------------------------------------------------------------------
verb begin       | past: began | participle: begun | gerund: beginning | class: begin
  sense: refuse-talks | cameo: 125 | frame: act-on | when: self negated | when: self planned | when: object @talks
  sense: begin-project | cameo: 060 | frame: together | when: object @project
  sense: begin-work | cameo: 060 | frame: together | when: object work
  sense: begin | cameo: none
verb start       | class: begin
  sense: start-project | cameo: 060 | frame: together | when: object @project
  sense: start-work | cameo: 060 | frame: together | when: object work
  sense: start | cameo: none
verb kick off    | class: begin
verb commence    | class: begin
  sense: commence-project | cameo: 060 | frame: together | when: object @project
  sense: commence-work | cameo: 060 | frame: together | when: object work
  sense: commence | cameo: none
verb resume      | class: begin
  sense: refuse-talks | cameo: 125 | frame: act-on | when: self negated | when: self planned | when: object @talks
  sense: resume-relations | cameo: 050 | frame: together | when: object @relations
  sense: resume-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: resume-flight | cameo: 060 | frame: together | when: object flight
  sense: resume-trade | cameo: 061 | frame: together | when: object @trade
  sense: resume-aid | cameo: 070 | frame: give | when: object @aid
  sense: resume-money | cameo: 071 | frame: give | when: object @money
  sense: resume-project | cameo: 060 | frame: together | when: object @project
  sense: resume-attack | cameo: 190 | frame: act-on | when: object @attack
  sense: resume | cameo: none
verb restart     | class: begin
  sense: restart-relations | cameo: 050 | frame: together | when: object @relations
  sense: restart-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: restart-flight | cameo: 060 | frame: together | when: object flight
  sense: restart-trade | cameo: 061 | frame: together | when: object @trade
  sense: restart-project | cameo: 060 | frame: together | when: object @project
  sense: restart | cameo: none
verb continue    | class: continue
verb keep        | past: kept | class: continue
verb proceed     | class: continue
verb remain      | class: continue
verb stop        | class: stop
  sense: refuse | cameo: 124 | frame: act-on | when: self negated | when: self planned
  sense: stop-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: stop-trade | cameo: 163 | frame: act-on | when: object @trade
  sense: stop-attack | cameo: 087 | frame: yield | when: object @attack
  sense: stop-clash | cameo: 087 | frame: yield | when: object @clash
  sense: stop-cooperation | cameo: 160 | frame: act-on | when: object @cooperation
  sense: stop-talks | cameo: 164 | frame: act-on | when: object @talks
  sense: stop-money | cameo: 1621 | frame: act-on | when: object @money
  sense: stop | cameo: none
verb end         | class: stop
  sense: refuse | cameo: 124 | frame: act-on | when: self negated | when: self planned
  sense: end-curfew | cameo: 0813 | frame: yield | when: object curfew
  sense: end-emergency | cameo: 0814 | frame: yield | when: object state of emergency
  sense: end-blockade | cameo: 0872 | frame: yield | when: object blockade
  sense: end-mediation | cameo: 165 | frame: act-on | when: object mediation effort
  sense: end-boycott | cameo: 085 | frame: yield | when: object boycott
  sense: end-ceasefire | cameo: 196 | frame: act-on | when: object @ceasefire
  sense: end-sanction | cameo: 085 | frame: yield | when: object @sanction
  sense: end-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: end-cooperation | cameo: 160 | frame: act-on | when: object @cooperation
  sense: end-relations | cameo: 161 | frame: act-on | when: object @relations
  sense: end-talks | cameo: 164 | frame: act-on | when: object @talks
  sense: end-protest | cameo: 080 | frame: yield | when: object @protest
  sense: end-attack | cameo: 087 | frame: yield | when: object @attack
  sense: end-war | cameo: 087 | frame: yield | when: object @war
  sense: end-visit | cameo: 042 | frame: visit | when: object @visit
  sense: end | cameo: none
verb cease       | class: stop
  sense: cease-operation | cameo: 0871 | frame: yield | when: object operation
  sense: cease-fire | cameo: 0871 | frame: yield | when: object @weapon
  sense: cease-attack | cameo: 0871 | frame: yield | when: object @attack
  sense: cease-hostilities | cameo: 0871 | frame: yield | when: object @clash
  sense: cease-cooperation | cameo: 160 | frame: act-on | when: object @cooperation
  sense: cease | cameo: none
verb halt        | class: stop
  sense: halt-operation | cameo: 0871 | frame: yield | when: object operation
  sense: halt-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: halt-money | cameo: 1621 | frame: act-on | when: object @money
  sense: halt-talks | cameo: 164 | frame: act-on | when: object @talks
  sense: halt-trade | cameo: 163 | frame: act-on | when: object @trade
  sense: halt-cooperation | cameo: 160 | frame: act-on | when: object @cooperation
  sense: halt-arms | cameo: 163 | frame: act-on | when: object @weapon
  sense: halt-attack | cameo: 0871 | frame: yield | when: object @attack
  sense: halt-flight | cameo: 160 | frame: act-on | when: object flight
  sense: halt | cameo: 160 | frame: act-on
verb finish      | class: stop
  sense: finish-project | cameo: 060 | frame: together | when: object @project
  sense: finish-talks | cameo: 046 | frame: meet | when: object @talks
  sense: finish | cameo: none
verb complete    | class: stop
  sense: complete-project | cameo: 060 | frame: together | when: object @project
  sense: complete-visit | cameo: 042 | frame: visit | when: object @visit
  sense: complete-talks | cameo: 046 | frame: meet | when: object @talks
  sense: complete-withdrawal | cameo: 0874 | frame: yield | when: object @withdrawal
  sense: complete | cameo: none
verb fail        | class: stop | sense: fail-to | cameo: none
verb manage      | class: light
verb help
  sense: help | cameo: 070 | frame: act-on | when: object party
  sense: help-other | cameo: none

# ---- planning, hoping, denying ---------------------------------------------------------------------------------
verb plan        | class: plan | sense: plan | cameo: 030 | frame: promise
verb intend      | class: plan | sense: intend | cameo: 030 | frame: promise
verb expect      | class: plan
verb schedule    | class: plan
verb prepare     | class: plan
  sense: prepare-force | cameo: 154 | frame: act-on | when: object @force
  sense: prepare | cameo: none
verb aim         | class: plan
verb seek        | past: sought | class: plan
  sense: seek-extradition | cameo: 1013 | frame: ask | when: object extradition
  sense: seek-aid | cameo: 103 | frame: ask | when: object @aid
  sense: seek-support | cameo: 102 | frame: ask | when: object @support
  sense: seek-talks | cameo: 106 | frame: ask | when: object @talks
  sense: seek-asylum | cameo: 1033 | frame: ask | when: object @asylum
  sense: seek-release | cameo: 1053 | frame: ask | when: object @release
  sense: seek-thing | cameo: 100 | frame: ask | when: object any
  sense: seek | cameo: none
verb try         | class: plan
verb attempt     | class: plan
verb decide      | class: plan | sense: decide | cameo: 030 | frame: promise
verb want        | class: hope
  sense: want-party | cameo: 100 | frame: ask | when: object party
  sense: want | cameo: none
verb wish        | class: hope
  sense: wish-well | cameo: 051 | frame: act-on | when: second any
  sense: wish-party | cameo: 051 | frame: act-on | when: object party
  sense: wish | cameo: none
verb hope        | class: hope
verb look forward to | class: hope
verb aspire      | class: hope
verb desire      | class: hope
verb pray        | class: hope
verb deny        | class: deny
  sense: deny-permission | cameo: 120 | frame: act-on | when: object permission
  sense: deny-access | cameo: 1245 | frame: act-on | when: object access
  sense: deny-entry | cameo: 1245 | frame: act-on | when: object entry
  sense: deny-visa | cameo: 174 | frame: act-on | when: object visa
  sense: deny-aid | cameo: 162 | frame: act-on | when: object @aid
  sense: deny-request | cameo: 120 | frame: act-on | when: object @demand
  sense: deny-accusation | cameo: none | when: object @accusation
  sense: deny-party | cameo: 120 | frame: act-on | when: object party
  sense: deny | cameo: none
verb refute      | class: deny | sense: refute | cameo: 111 | frame: act-on
verb dispute     | class: deny | sense: dispute | cameo: 111 | frame: act-on
verb dismiss     | class: deny
  sense: dismiss-proposal | cameo: 120 | frame: act-on | when: object proposal
  sense: dismiss-claim | cameo: 120 | frame: act-on | when: object @accusation
  sense: dismiss-call | cameo: 120 | frame: act-on | when: object @demand
  sense: dismiss-person | cameo: none | when: object party
  sense: dismiss | cameo: 120 | frame: act-on
verb rule out | sense: rule-out | cameo: 120 | frame: act-on

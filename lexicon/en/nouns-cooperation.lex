# Nouns of meeting, agreement, cooperation, support and aid: triggers, documents and what verbs of these families take.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- CONSULT ---------------------------------------------------------------------------------------------------
noun talk | class: talks | sense: talks | cameo: 046 | frame: meet
noun negotiation | class: talks | sense: negotiation | cameo: 046 | frame: meet
noun discussion | class: talks | sense: discussion | cameo: 040 | frame: meet
noun consultation | class: talks | sense: consultation | cameo: 040 | frame: meet
noun dialogue | class: talks | sense: dialogue | cameo: 040 | frame: meet
noun conversation | class: talks | sense: conversation | cameo: 040 | frame: meet
noun deliberation | class: talks | sense: deliberation | cameo: 040 | frame: meet
noun mediation | class: talks | sense: mediation | cameo: 045 | frame: act-on
noun exchange of views | plural: exchanges of views | class: talks | sense: exchange-views | cameo: 040 | frame: meet
noun view
noun peace talk | class: talks | sense: peace-talks | cameo: 046 | frame: meet
noun round of talks | plural: rounds of talks | class: talks | sense: round-talks | cameo: 046 | frame: meet
noun meeting | class: meeting | sense: meeting | cameo: 040 | frame: meet
noun summit | class: meeting | sense: summit | cameo: 040 | frame: meet
noun conference | class: meeting | sense: conference | cameo: 040 | frame: meet
noun session | class: meeting | sense: session | cameo: 040 | frame: meet
noun forum | plural: forums ; fora | class: meeting | sense: forum | cameo: 040 | frame: meet
noun roundtable | class: meeting | sense: roundtable | cameo: 040 | frame: meet
noun gathering | class: meeting | sense: gathering | cameo: 040 | frame: meet
noun encounter | class: meeting | sense: encounter | cameo: 040 | frame: meet
noun retreat | class: meeting
noun reception | class: meeting | sense: reception | cameo: 040 | frame: meet
noun press conference | class: statement
noun news conference | class: statement
noun visit | class: visit | sense: visit | cameo: 042 | frame: visit
noun trip | class: visit | sense: trip | cameo: 042 | frame: visit
noun tour | class: visit | sense: tour | cameo: 042 | frame: visit
noun state visit | class: visit | sense: state-visit | cameo: 042 | frame: visit
noun working visit | class: visit | sense: working-visit | cameo: 042 | frame: visit
noun stopover | class: visit | sense: stopover | cameo: 042 | frame: visit
noun arrival | class: visit | sense: arrival | cameo: 042 | frame: visit
noun phone call | class: call | sense: phone-call | cameo: 041 | frame: call
noun telephone call | class: call | sense: phone-call | cameo: 041 | frame: call
noun telephone conversation | class: call | sense: phone-talk | cameo: 041 | frame: meet
noun phone conversation | class: call | sense: phone-talk | cameo: 041 | frame: meet
noun telephone talk | class: call | sense: phone-talk | cameo: 041 | frame: meet
noun video call | class: call | sense: video-call | cameo: 041 | frame: call
noun phone | class: call
noun telephone | class: call
noun delegation | class: office
noun envoy
noun ambassador
noun diplomat
noun consul

# ---- AGREE -----------------------------------------------------------------------------------------------------
noun promise | class: promise | sense: promise | cameo: 030 | frame: promise
noun pledge | class: promise | sense: pledge | cameo: 030 | frame: promise
noun vow | class: promise | sense: vow | cameo: 030 | frame: promise
noun commitment | class: promise
  sense: commitment-security | cameo: 051 | frame: act-on | when: to security
  sense: commitment-sovereignty | cameo: 051 | frame: act-on | when: to sovereignty
  sense: commitment-independence | cameo: 051 | frame: act-on | when: to independence
  sense: commitment-territorial-integrity | cameo: 051 | frame: act-on | when: to territorial integrity
  sense: commitment-centrality | cameo: 051 | frame: act-on | when: to centrality
  sense: commitment-stability | cameo: 051 | frame: act-on | when: to stability
  sense: commitment-alliance | cameo: 051 | frame: act-on | when: to alliance
  sense: commitment-unity | cameo: 051 | frame: act-on | when: to unity
  sense: commitment-defense | cameo: 051 | frame: act-on | when: to defense
  sense: commitment-democracy | cameo: 051 | frame: act-on | when: to democracy
  sense: commitment-solution | cameo: 051 | frame: act-on | when: to solution
  sense: commitment-party | cameo: 051 | frame: act-on | when: to party
  sense: commitment | cameo: 030 | frame: promise
noun assurance | class: promise | sense: assurance | cameo: 030 | frame: give
noun guarantee | class: promise | sense: guarantee | cameo: 030 | frame: give
noun readiness | class: readiness ; ready | sense: readiness | cameo: 030 | frame: promise
noun willingness | class: readiness ; ready | sense: willingness | cameo: 030 | frame: promise
noun eagerness | class: readiness ; ready | sense: eagerness | cameo: 030 | frame: promise
noun keenness | class: readiness ; ready | sense: keenness | cameo: 030 | frame: promise
noun determination | class: readiness ; ready | sense: determination | cameo: 030 | frame: promise
noun intention | class: readiness ; plan | sense: intention | cameo: 030 | frame: promise
noun intent | class: readiness ; plan | sense: intent | cameo: 030 | frame: promise
noun desire | class: readiness ; hope | sense: desire | cameo: 030 | frame: promise
noun interest | class: readiness | sense: interest | cameo: 030 | frame: promise
noun resolve | class: readiness | sense: resolve | cameo: 030 | frame: promise
noun offer | class: promise | sense: offer | cameo: 030 | frame: promise
noun proposal | class: promise | sense: proposal | cameo: 030 | frame: promise
noun invitation | class: invitation | sense: invitation | cameo: 036 | frame: ask
noun consensus | class: accord-talk | sense: consensus | cameo: 030 | frame: together
noun understanding | class: accord-talk | sense: understanding | cameo: 030 | frame: together
noun compromise | class: accord-talk | sense: compromise | cameo: 030 | frame: together
noun agreement | class: document | sense: agreement | cameo: 030 | frame: together
noun deal | class: document | sense: deal | cameo: 030 | frame: together
noun accord | class: document | sense: accord | cameo: 030 | frame: together
noun treaty | class: document
noun pact | class: document
noun memorandum | plural: memoranda ; memorandums | class: document
noun memorandum of understanding | plural: memoranda of understanding ; memorandums of understanding | class: document
noun MoU | plural: MoUs | class: document
noun protocol | class: document
noun contract | class: document
noun convention | class: document
noun charter | class: document
noun letter of intent | plural: letters of intent | class: document
noun arrangement | class: document
noun compact | class: document
noun roadmap | class: project
noun joint statement | class: statement ; document
noun communique | class: statement ; document
noun communiqué | class: statement ; document
noun declaration | class: statement ; document
noun joint declaration | class: statement ; document
noun framework agreement | class: document
noun trade agreement | class: document
noun free trade agreement | class: document
noun peace agreement | class: document
noun peace deal | class: document
noun peace treaty | class: document
noun nuclear deal | class: document
noun treaty signing | class: document | sense: signing | cameo: 057 | frame: together
noun signing | class: document | sense: signing | cameo: 057 | frame: together
noun ratification | class: document | sense: ratification | cameo: 057 | frame: act-on
noun signature | class: document | sense: signature | cameo: 057 | frame: together

# ---- COOPERATE -------------------------------------------------------------------------------------------------
noun cooperation | class: cooperation | sense: cooperation | cameo: 060 | frame: together
noun collaboration | class: cooperation | sense: collaboration | cameo: 060 | frame: together
noun coordination | class: cooperation | sense: coordination | cameo: 060 | frame: together
noun partnership | class: cooperation | sense: partnership | cameo: 060 | frame: together
noun engagement | class: cooperation | sense: engagement | cameo: 040 | frame: meet
noun integration | class: cooperation
noun connectivity | class: cooperation
noun teamwork | class: cooperation
noun exchange | class: cooperation | sense: exchange | cameo: 060 | frame: together
noun joint venture | class: cooperation | sense: joint-venture | cameo: 061 | frame: together
noun joint project | class: project | sense: joint-project | cameo: 060 | frame: together
noun working group | class: cooperation
noun task force | class: cooperation
noun exercise | class: exercise | sense: exercise | cameo: 062 | frame: together
noun drill | class: exercise | sense: drill | cameo: 062 | frame: together
noun maneuver | class: exercise | sense: manoeuvre | cameo: 062 | frame: together
noun war game | class: exercise | sense: war-game | cameo: 062 | frame: together
noun military exercise | class: exercise | sense: military-exercise | cameo: 062 | frame: together
noun joint exercise | class: exercise | sense: joint-exercise | cameo: 062 | frame: together
noun joint patrol | class: exercise | sense: joint-patrol | cameo: 062 | frame: together
noun extradition | sense: extradition | cameo: 063 | frame: done-to
noun intelligence
noun information
noun investment | class: business | sense: investment | cameo: 061 | frame: together
noun trade | class: trade | sense: trade | cameo: 061 | frame: together
noun import | class: trade
noun export | class: trade
noun tie | class: relations
noun relation | class: relations
noun relationship | class: relations
noun friendship | class: relations
noun alliance | class: relations
noun bond | class: relations
noun contact | class: relations | sense: contact | cameo: 040 | frame: meet
noun diplomatic relation | class: relations
noun diplomatic tie | class: relations
noun bilateral relation | class: relations
noun bilateral tie | class: relations
noun project | class: project
noun plan | class: project ; plan
noun program | class: project
noun initiative | class: project
noun strategy | class: project
noun campaign | class: project
noun mechanism | class: project
noun effort | class: project
noun policy | class: project
noun work
  sense: work-on-project | cameo: 060 | frame: together | when: on @project
  sense: work-together | cameo: 060 | frame: together | when: with party
  sense: work | cameo: none

# ---- SUPPORT ---------------------------------------------------------------------------------------------------
noun support | class: support | sense: support | cameo: 051 | frame: act-on
noun backing | class: support | sense: backing | cameo: 051 | frame: act-on
noun endorsement | class: support | sense: endorsement | cameo: 051 | frame: act-on
noun solidarity | class: support | sense: solidarity | cameo: 051 | frame: act-on
noun approval | class: support | sense: approval | cameo: 051 | frame: act-on
noun recognition | class: support | sense: recognition | cameo: 054 | frame: act-on
noun normalization | class: relations | sense: normalization | cameo: 050 | frame: together
noun praise | class: praise | sense: praise | cameo: 051 | frame: act-on
noun appreciation | class: praise | sense: appreciation | cameo: 051 | frame: act-on
noun gratitude | class: praise | sense: gratitude | cameo: 051 | frame: act-on
noun thanks | plural: none | class: praise | sense: thanks | cameo: 051 | frame: act-on
noun thank | class: praise | sense: thanks | cameo: 051 | frame: act-on
noun tribute | class: praise | sense: tribute | cameo: 051 | frame: act-on
noun admiration | class: praise | sense: admiration | cameo: 051 | frame: act-on
noun respect | class: praise
noun condolence | class: condolence | sense: condolence | cameo: 051 | frame: act-on
noun sympathy | class: condolence | sense: sympathy | cameo: 051 | frame: act-on
noun congratulation | class: congratulation | sense: congratulation | cameo: 051 | frame: act-on
noun greeting | class: congratulation | sense: greeting | cameo: 051 | frame: act-on
noun best wish | class: congratulation | sense: best-wishes | cameo: 051 | frame: act-on
noun good wish | class: congratulation | sense: best-wishes | cameo: 051 | frame: act-on
noun confidence | class: support
noun welcome | class: praise
noun independence
noun sovereignty
noun territorial integrity
noun centrality
noun stability
noun unity
noun defense
noun solution
noun integrity

# ---- AID -------------------------------------------------------------------------------------------------------
noun aid | class: aid | sense: aid | cameo: 070 | frame: give
noun assistance | class: aid | sense: assistance | cameo: 070 | frame: give
noun relief | class: aid | sense: relief | cameo: 073 | frame: give
noun humanitarian aid | class: aid | sense: humanitarian-aid | cameo: 073 | frame: give
noun humanitarian assistance | class: aid | sense: humanitarian-aid | cameo: 073 | frame: give
noun military aid | class: aid | sense: military-aid | cameo: 072 | frame: give
noun military assistance | class: aid | sense: military-aid | cameo: 072 | frame: give
noun security assistance | class: aid | sense: military-aid | cameo: 072 | frame: give
noun economic aid | class: aid | sense: economic-aid | cameo: 071 | frame: give
noun food aid | class: aid | sense: food-aid | cameo: 073 | frame: give
noun medical aid | class: aid | sense: medical-aid | cameo: 073 | frame: give
noun relief supply | class: aid | sense: relief-supplies | cameo: 073 | frame: give
noun help | class: aid | sense: help | cameo: 070 | frame: give
noun donation | class: aid | sense: donation | cameo: 070 | frame: give
noun contribution | class: aid | sense: contribution | cameo: 070 | frame: give
noun grant | class: aid | sense: grant | cameo: 071 | frame: give
noun subsidy | class: aid | sense: subsidy | cameo: 071 | frame: give
noun loan | class: money | sense: loan | cameo: 071 | frame: give
noun credit | class: money
noun credit line | class: money | sense: credit-line | cameo: 071 | frame: give
noun line of credit | plural: lines of credit | class: money | sense: credit-line | cameo: 071 | frame: give
noun bailout | class: money | sense: bailout | cameo: 071 | frame: give
noun funding | class: money | sense: funding | cameo: 071 | frame: give
noun fund | class: money
noun financing | class: money | sense: financing | cameo: 071 | frame: give
noun money | class: money
noun cash | class: money
noun dollar | class: money
noun euro | class: money
noun debt relief | class: aid | sense: debt-relief | cameo: 071 | frame: give
noun debt
noun supply | class: aid
noun food | class: aid
noun medicine | class: aid
noun medical supply | class: aid
noun vaccine | class: aid
noun blanket | class: aid
noun tent | class: aid
noun rice | class: aid
noun equipment | class: aid
noun airlift | class: aid | sense: airlift | cameo: 073 | frame: give
noun evacuation | sense: evacuation | cameo: 073 | frame: done-to
noun rescue | sense: rescue | cameo: 073 | frame: done-to
noun asylum | class: asylum | sense: asylum | cameo: 075 | frame: give
noun refuge | class: asylum
noun political asylum | class: asylum | sense: asylum | cameo: 075 | frame: give
noun asylum seeker | class: civilian
noun refugee | class: civilian
noun migrant | class: civilian
noun citizenship | class: asylum
noun peacekeeper | class: force | sense: peacekeeper | cameo: 074 | frame: give
noun peacekeeping | sense: peacekeeping | cameo: 074 | frame: give
noun peacekeeping force | class: force | sense: peacekeeping | cameo: 074 | frame: give
noun peacekeeping operation | sense: peacekeeping | cameo: 074 | frame: give
noun peacekeeping troop | class: force | sense: peacekeeping | cameo: 074 | frame: give
noun peacekeeping mission | class: force | sense: peacekeeping | cameo: 074 | frame: give
noun team
noun doctor
noun expert
noun financial support | class: aid | sense: financial-support | cameo: 071 | frame: give
noun financial assistance | class: aid | sense: financial-support | cameo: 071 | frame: give
noun financial aid | class: aid | sense: financial-support | cameo: 071 | frame: give
noun military support | class: aid | sense: military-support | cameo: 072 | frame: give
noun logistical support | class: aid | sense: military-support | cameo: 072 | frame: give
noun development aid | class: aid | sense: economic-aid | cameo: 071 | frame: give
noun technical assistance | class: aid | sense: technical-assistance | cameo: 070 | frame: give
noun donor | class: aid | sense: donor | cameo: 070 | frame: give
noun mediation effort | class: talks | sense: mediation-effort | cameo: 045 | frame: act-on
noun peace effort | class: talks | sense: peace-effort | cameo: 045 | frame: act-on
noun joint effort | class: cooperation | sense: joint-effort | cameo: 060 | frame: together
noun prisoner-of-war | class: prisoner
noun pilot | class: force
noun evidence
noun trade deal | class: document | sense: trade-deal | cameo: 030 | frame: together
noun arms deal | class: document | sense: arms-deal | cameo: 061 | frame: together
noun arms sale | class: business | sense: arms-sale | cameo: 061 | frame: together
noun state dinner | class: meeting | sense: dinner | cameo: 040 | frame: meet
noun working lunch | class: meeting | sense: lunch | cameo: 040 | frame: meet
noun lunch | class: meeting
noun dinner | class: meeting
noun land border | class: border
noun tax
noun joint task force | class: cooperation
noun ceasefire agreement | class: ceasefire | sense: ceasefire-agreement | cameo: 0871 | frame: together
noun ceasefire deal | class: ceasefire | sense: ceasefire-agreement | cameo: 0871 | frame: together
noun truce agreement | class: ceasefire | sense: ceasefire-agreement | cameo: 0871 | frame: together

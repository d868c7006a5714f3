# Nouns of agency English beside those of the two great families: verbal nouns and compounds that are acts, what is built and run together,
# and plain nouns that acts take as objects.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- CONSULT ---------------------------------------------------------------------------------------------------
noun ministerial | class: meeting | sense: ministerial | cameo: 040 | frame: meet
noun ministerial meeting | class: meeting | sense: ministerial | cameo: 040 | frame: meet
noun summit meeting | class: meeting | sense: summit | cameo: 040 | frame: meet
noun summit talk | class: talks | sense: summit | cameo: 046 | frame: meet
noun virtual summit | class: meeting | sense: summit | cameo: 040 | frame: meet
noun sit-down | class: meeting | sense: sit-down | cameo: 040 | frame: meet
noun one-on-one | class: meeting | sense: one-on-one | cameo: 040 | frame: meet
noun tête-à-tête | class: meeting | sense: one-on-one | cameo: 040 | frame: meet
noun get-together | class: meeting | sense: get-together | cameo: 040 | frame: meet
noun huddle | class: meeting | sense: huddle | cameo: 040 | frame: meet
noun symposium | plural: symposiums ; symposia | class: meeting | sense: symposium | cameo: 040 | frame: meet
noun seminar | class: meeting | sense: seminar | cameo: 040 | frame: meet
noun workshop | class: meeting | sense: workshop | cameo: 040 | frame: meet
noun conclave | class: meeting | sense: conclave | cameo: 040 | frame: meet
noun plenary | class: meeting | sense: plenary | cameo: 040 | frame: meet
noun plenary session | class: meeting | sense: plenary | cameo: 040 | frame: meet
noun assembly | class: meeting
noun convocation | class: meeting | sense: convocation | cameo: 040 | frame: meet
noun parley | class: talks | sense: parley | cameo: 046 | frame: meet
noun chat | class: talks | sense: chat | cameo: 040 | frame: meet
noun banquet | class: meeting | sense: banquet | cameo: 040 | frame: meet
noun luncheon | class: meeting | sense: lunch | cameo: 040 | frame: meet
noun working dinner | class: meeting | sense: dinner | cameo: 040 | frame: meet
noun working breakfast | class: meeting | sense: breakfast | cameo: 040 | frame: meet
noun state banquet | class: meeting | sense: banquet | cameo: 040 | frame: meet
noun working meeting | class: meeting | sense: meeting | cameo: 040 | frame: meet
noun emergency meeting | class: meeting | sense: meeting | cameo: 040 | frame: meet
noun bilateral meeting | class: meeting | sense: meeting | cameo: 040 | frame: meet
noun trilateral meeting | class: meeting | sense: meeting | cameo: 040 | frame: meet
noun courtesy call | class: visit | sense: courtesy-call | cameo: 042 | frame: visit
noun official visit | class: visit | sense: official-visit | cameo: 042 | frame: visit
noun return visit | class: visit | sense: visit | cameo: 042 | frame: visit
noun exchange of visits | plural: exchanges of visits | class: visit | sense: exchange-visits | cameo: 042 | frame: meet
noun farewell visit | class: visit | sense: visit | cameo: 042 | frame: visit
noun shuttle diplomacy | class: talks | sense: shuttle-diplomacy | cameo: 045 | frame: act-on
noun good office | class: talks | sense: good-offices | cameo: 045 | frame: act-on
noun arbitration | class: talks | sense: arbitration | cameo: 045 | frame: act-on
noun facilitation | class: talks | sense: facilitation | cameo: 045 | frame: act-on
noun conciliation | class: talks | sense: conciliation | cameo: 045 | frame: act-on
noun reconciliation | class: talks | sense: reconciliation | cameo: 050 | frame: together
noun mediator | sense: mediator | cameo: 045 | frame: act-on
noun intermediary | sense: intermediary | cameo: 045 | frame: act-on
noun go-between | sense: intermediary | cameo: 045 | frame: act-on
noun peace process | class: talks | sense: peace-process | cameo: 046 | frame: meet
noun peace conference | class: meeting | sense: peace-conference | cameo: 046 | frame: meet
noun ceasefire talk | class: talks | sense: ceasefire-talks | cameo: 046 | frame: meet
noun nuclear talk | class: talks | sense: nuclear-talks | cameo: 046 | frame: meet
noun trade talk | class: talks | sense: trade-talks | cameo: 046 | frame: meet
noun accession talk | class: talks | sense: accession-talks | cameo: 046 | frame: meet
noun round of negotiations | plural: rounds of negotiations | class: talks | sense: round-talks | cameo: 046 | frame: meet
noun round of consultations | plural: rounds of consultations | class: talks | sense: round-talks | cameo: 040 | frame: meet
noun round of dialogue | plural: rounds of dialogue | class: talks | sense: round-talks | cameo: 040 | frame: meet
noun negotiating table | class: talks
noun exchange of opinions | plural: exchanges of opinions | class: talks | sense: exchange-views | cameo: 040 | frame: meet
noun exchange of messages | plural: exchanges of messages | class: call | sense: exchange-messages | cameo: 041 | frame: meet
noun videoconference | class: call | sense: video-call | cameo: 041 | frame: meet
noun video conference | class: call | sense: video-call | cameo: 041 | frame: meet
noun teleconference | class: call | sense: video-call | cameo: 041 | frame: meet
noun video link | class: call
noun hotline | class: call
noun handshake | class: meeting | sense: handshake | cameo: 040 | frame: meet
noun briefing | class: meeting
noun political consultation | class: talks | sense: consultation | cameo: 040 | frame: meet
noun strategic dialogue | class: talks | sense: dialogue | cameo: 040 | frame: meet
noun business forum | class: meeting | sense: forum | cameo: 040 | frame: meet
noun coordination council | class: meeting
noun guest of honor

# ---- AGREE, SUPPORT --------------------------------------------------------------------------------------------
noun undertaking | class: promise | sense: undertaking | cameo: 030 | frame: promise
noun overture | class: promise | sense: overture | cameo: 030 | frame: promise
noun olive branch | class: promise | sense: olive-branch | cameo: 030 | frame: promise
noun openness | class: readiness ; ready | sense: openness | cameo: 030 | frame: promise
noun preparedness | class: readiness
noun go-ahead | class: support | sense: go-ahead | cameo: 081 | frame: give
noun green light | class: support | sense: go-ahead | cameo: 081 | frame: give
noun consent | class: promise | sense: consent | cameo: 030 | frame: promise
noun acceptance | class: promise | sense: acceptance | cameo: 030 | frame: promise
noun agreement in principle | plural: agreements in principle | class: document | sense: agreement-in-principle | cameo: 030 | frame: together
noun common ground | class: accord-talk | sense: common-ground | cameo: 030 | frame: together
noun meeting of minds | class: accord-talk | sense: common-ground | cameo: 030 | frame: together
noun settlement | class: document
noun truce deal | class: ceasefire | sense: ceasefire-agreement | cameo: 0871 | frame: together
noun peace plan | class: project ; proposal
noun peace proposal | class: proposal | sense: peace-proposal | cameo: 030 | frame: promise
noun peace initiative | class: proposal | sense: peace-proposal | cameo: 030 | frame: promise
noun action plan | class: project ; document
noun plan of action | plural: plans of action | class: project ; document
noun executive program | class: document
noun executive programme | class: document
noun cooperation agreement | class: document
noun cooperation document | class: document
noun cooperation deal | class: document
noun partnership agreement | class: document
noun association agreement | class: document
noun intergovernmental agreement | class: document
noun security pact | class: document
noun defense pact | class: document
noun defence pact | class: document
noun defense agreement | class: document
noun energy deal | class: document
noun gas deal | class: document
noun oil deal | class: document
noun investment deal | class: document
noun supply deal | class: document
noun border agreement | class: document
noun visa agreement | class: document
noun loan agreement | class: document
noun financing agreement | class: document
noun extradition treaty | class: document
noun currency swap | class: cooperation | sense: currency-swap | cameo: 061 | frame: together
noun swap deal | class: document
noun document | class: document
noun concession agreement | class: document
noun non-aggression pact | class: document
noun joint communique | class: statement ; document
noun joint communiqué | class: statement ; document
noun joint plan | class: document ; project
noun draft agreement | class: document
noun accession
noun admission
noun membership
noun member
noun observer status
noun full member
noun dialogue partner
noun rapprochement | class: relations | sense: rapprochement | cameo: 050 | frame: together
noun détente | class: relations | sense: rapprochement | cameo: 050 | frame: together
noun thaw | class: relations | sense: rapprochement | cameo: 050 | frame: together
noun resumption
  sense: resumption-relations | cameo: 050 | frame: together | when: of @relations
  sense: resumption-talks | cameo: 046 | frame: meet | when: of @talks
  sense: resumption-trade | cameo: 061 | frame: together | when: of @trade
  sense: resumption-aid | cameo: 070 | frame: give | when: of @aid
  sense: resumption | cameo: none
noun restoration
  sense: restoration-relations | cameo: 050 | frame: together | when: of @relations
  sense: restoration | cameo: none
noun establishment
  sense: establishment-relations | cameo: 050 | frame: together | when: of @relations
  sense: establishment-cooperation | cameo: 060 | frame: together | when: of @cooperation
  sense: establishment-project | cameo: 060 | frame: together | when: of @project
  sense: establishment | cameo: none
noun credential
noun thumbs-up | plural: none | class: support | sense: thumbs-up | cameo: 051 | frame: act-on
noun blessing | class: support | sense: blessing | cameo: 051 | frame: act-on
noun acclaim | class: praise | sense: acclaim | cameo: 051 | frame: act-on
noun homage | class: praise | sense: homage | cameo: 051 | frame: act-on
noun encouragement | class: support | sense: encouragement | cameo: 051 | frame: act-on
noun felicitation | class: congratulation | sense: congratulation | cameo: 051 | frame: act-on
noun adherence | class: promise
  sense: adherence-principle | cameo: 051 | frame: act-on | when: to principle
  sense: adherence-policy | cameo: 051 | frame: act-on | when: to @project
  sense: adherence | cameo: 030 | frame: promise
noun loyalty | class: support
noun vote of confidence | plural: votes of confidence | class: support
noun defender | class: support

# ---- COOPERATE -------------------------------------------------------------------------------------------------
noun interaction | class: cooperation | sense: interaction | cameo: 060 | frame: together
noun synergy | class: cooperation | sense: synergy | cameo: 060 | frame: together
noun alignment | class: cooperation | sense: alignment | cameo: 060 | frame: together
noun joint work | class: cooperation | sense: joint-work | cameo: 060 | frame: together
noun joint action | class: cooperation | sense: joint-action | cameo: 060 | frame: together
noun joint operation | class: campaign | sense: joint-operation | cameo: 062 | frame: together
noun joint drill | class: exercise | sense: joint-exercise | cameo: 062 | frame: together
noun joint maneuver | class: exercise | sense: joint-exercise | cameo: 062 | frame: together
noun joint training | class: exercise | sense: joint-exercise | cameo: 062 | frame: together
noun joint military exercise | class: exercise | sense: joint-exercise | cameo: 062 | frame: together
noun joint military drill | class: exercise | sense: joint-exercise | cameo: 062 | frame: together
noun joint naval exercise | class: exercise | sense: joint-exercise | cameo: 062 | frame: together
noun joint air patrol | class: exercise | sense: joint-patrol | cameo: 062 | frame: together
noun naval exercise | class: exercise | sense: exercise | cameo: 062 | frame: together
noun naval drill | class: exercise | sense: exercise | cameo: 062 | frame: together
noun live-fire drill | class: exercise | sense: live-fire-drill | cameo: 150 | frame: act-on
  sense: live-fire-with | cameo: 062 | frame: together | when: with party
noun training mission | class: exercise | sense: training-mission | cameo: 062 | frame: together
noun counterterrorism exercise | class: exercise | sense: exercise | cameo: 062 | frame: together
noun anti-terror drill | class: exercise | sense: exercise | cameo: 062 | frame: together
noun joint investment | class: business | sense: joint-investment | cameo: 061 | frame: together
noun joint fund | class: money | sense: joint-fund | cameo: 061 | frame: together
noun joint production | class: cooperation | sense: joint-production | cameo: 061 | frame: together
noun joint research | class: cooperation | sense: joint-research | cameo: 060 | frame: together
noun joint development | class: cooperation | sense: joint-development | cameo: 060 | frame: together
noun joint construction | class: cooperation | sense: joint-construction | cameo: 060 | frame: together
noun joint implementation | class: cooperation | sense: joint-implementation | cameo: 060 | frame: together
noun joint company | class: cooperation | sense: joint-venture | cameo: 061 | frame: together
noun strategic partnership | class: cooperation | sense: partnership | cameo: 060 | frame: together
noun co-production | class: cooperation | sense: joint-production | cameo: 061 | frame: together
noun intelligence sharing | class: cooperation | sense: intelligence-sharing | cameo: 064 | frame: together
noun intelligence-sharing | class: cooperation | sense: intelligence-sharing | cameo: 064 | frame: together
noun information sharing | class: cooperation | sense: intelligence-sharing | cameo: 064 | frame: together
noun exchange of information | plural: exchanges of information | class: cooperation | sense: exchange-information | cameo: 064 | frame: together
noun exchange of experience | plural: exchanges of experience | class: cooperation | sense: share-experience | cameo: 060 | frame: together
noun student exchange | class: cooperation | sense: exchange-students | cameo: 060 | frame: together
noun cultural exchange | class: cooperation | sense: cultural-exchange | cameo: 060 | frame: together
noun trade exchange | class: trade | sense: trade | cameo: 061 | frame: together
noun trade turnover | class: trade | sense: trade | cameo: 061 | frame: together
noun bilateral trade | class: trade | sense: trade | cameo: 061 | frame: together
noun cross-border trade | class: trade | sense: trade | cameo: 061 | frame: together
noun shipment | class: trade | sense: shipment | cameo: 061 | frame: together
noun delivery | class: trade | sense: delivery | cameo: 061 | frame: together
noun purchase | class: trade | sense: purchase | cameo: 061 | frame: together
noun interconnection | class: project | sense: interconnection | cameo: 060 | frame: together
noun inauguration | sense: inauguration | cameo: 060 | frame: together
noun groundbreaking | class: project | sense: groundbreaking | cameo: 060 | frame: together
noun groundbreaking ceremony | class: project | sense: groundbreaking | cameo: 060 | frame: together
noun implementation | sense: implementation | cameo: 060 | frame: together
noun realization | sense: implementation | cameo: 060 | frame: together
noun commissioning | sense: commissioning | cameo: 060 | frame: together
noun operationalization | sense: implementation | cameo: 060 | frame: together
noun expansion
  sense: expansion-cooperation | cameo: 060 | frame: together | when: of @cooperation
  sense: expansion-relations | cameo: 060 | frame: together | when: of @relations
  sense: expansion-trade | cameo: 061 | frame: together | when: of @trade
  sense: expansion | cameo: none
noun deepening | sense: deepening | cameo: 060 | frame: together
noun strengthening | sense: strengthening | cameo: 060 | frame: together
noun headquarters | plural: headquarters | class: project ; office
noun corridor | class: project
noun economic corridor | class: project
noun transport corridor | class: project
noun trade route | class: project
noun power plant | class: project
noun power station | class: project
noun nuclear power plant | class: project
noun nuclear plant | class: project
noun plant | class: project
noun refinery | class: project
noun dam | class: project
noun power line | class: project
noun transmission line | class: project
noun rail link | class: project
noun rail line | class: project
noun high-speed railway | class: project
noun gas pipeline | class: project
noun oil pipeline | class: project
noun industrial park | class: project
noun logistics center | class: project
noun logistics hub | class: project
noun free trade zone | class: project
noun economic zone | class: project
noun special economic zone | class: project
noun data center | class: project
noun cultural center | class: project
noun research center | class: project
noun tunnel | class: project
noun terminal | class: project
noun satellite | class: project
noun venture | class: project
noun scheme | class: project
noun blueprint | class: project
noun undersea cable | class: project
noun joint center | class: cooperation
noun joint chamber | class: cooperation
noun business council | class: cooperation
noun flight
  sense: flight-between | cameo: 060 | frame: together | when: between party
  sense: flight | cameo: none
noun direct flight

# ---- AID -------------------------------------------------------------------------------------------------------
noun gift | class: aid | sense: gift | cameo: 070 | frame: give
noun tranche | class: money | sense: tranche | cameo: 071 | frame: give
noun deposit | class: money | sense: deposit | cameo: 071 | frame: give
noun soft loan | class: money | sense: loan | cameo: 071 | frame: give
noun concessional loan | class: money | sense: loan | cameo: 071 | frame: give
noun development loan | class: money | sense: loan | cameo: 071 | frame: give
noun credit facility | class: money | sense: credit-line | cameo: 071 | frame: give
noun loan program | class: money | sense: loan | cameo: 071 | frame: give
noun debt forgiveness | class: aid | sense: debt-relief | cameo: 071 | frame: give
noun debt restructuring | class: aid | sense: debt-relief | cameo: 071 | frame: give
noun debt swap | class: aid | sense: debt-relief | cameo: 071 | frame: give
noun debt cancellation | class: aid | sense: debt-relief | cameo: 071 | frame: give
noun aid package | class: aid | sense: aid-package | cameo: 070 | frame: give
noun assistance package | class: aid | sense: aid-package | cameo: 070 | frame: give
noun rescue package | class: aid | sense: aid-package | cameo: 071 | frame: give
noun aid convoy | class: aid ; vehicle | sense: aid-convoy | cameo: 073 | frame: give
noun aid shipment | class: aid | sense: aid-shipment | cameo: 073 | frame: give
noun aid flight | class: aid | sense: aid-shipment | cameo: 073 | frame: give
noun relief flight | class: aid | sense: aid-shipment | cameo: 073 | frame: give
noun relief good | class: aid | sense: relief-supplies | cameo: 073 | frame: give
noun relief material | class: aid | sense: relief-supplies | cameo: 073 | frame: give
noun relief item | class: aid | sense: relief-supplies | cameo: 073 | frame: give
noun relief effort | class: aid | sense: relief-effort | cameo: 073 | frame: give
noun relief operation | class: aid | sense: relief-effort | cameo: 073 | frame: give
noun humanitarian corridor | class: aid | sense: humanitarian-corridor | cameo: 0863 | frame: yield
noun humanitarian convoy | class: aid ; vehicle | sense: aid-convoy | cameo: 073 | frame: give
noun humanitarian support | class: aid | sense: humanitarian-aid | cameo: 073 | frame: give
noun humanitarian relief | class: aid | sense: humanitarian-aid | cameo: 073 | frame: give
noun disaster relief | class: aid | sense: humanitarian-aid | cameo: 073 | frame: give
noun emergency relief | class: aid | sense: humanitarian-aid | cameo: 073 | frame: give
noun emergency aid | class: aid | sense: humanitarian-aid | cameo: 073 | frame: give
noun food assistance | class: aid | sense: food-aid | cameo: 073 | frame: give
noun food parcel | class: aid | sense: food-aid | cameo: 073 | frame: give
noun foodstuff | class: aid
noun grain | class: aid
noun wheat | class: aid
noun flour | class: aid
noun fertilizer | class: aid
noun generator | class: aid
noun vaccine dose | class: aid
noun ventilator | class: aid
noun mask | class: aid
noun medical equipment | class: aid
noun ambulance | class: aid
noun field hospital | class: aid | sense: field-hospital | cameo: 073 | frame: give
noun medical team | class: aid | sense: medical-team | cameo: 073 | frame: give
noun rescue team | class: aid | sense: rescue-team | cameo: 073 | frame: give
noun rescue worker | class: aid
noun rescuer | class: aid
noun firefighter | class: aid
noun medic | class: aid
noun search and rescue team | class: aid | sense: rescue-team | cameo: 073 | frame: give
noun search-and-rescue team | class: aid | sense: rescue-team | cameo: 073 | frame: give
noun scholarship | class: aid | sense: scholarship | cameo: 070 | frame: give
noun capacity building | class: aid | sense: capacity-building | cameo: 070 | frame: give
noun capacity-building | class: aid | sense: capacity-building | cameo: 070 | frame: give
noun reconstruction | sense: reconstruction | cameo: 070 | frame: give
noun rebuilding | sense: reconstruction | cameo: 070 | frame: give
noun budget support | class: aid | sense: budget-support | cameo: 071 | frame: give
noun macro-financial assistance | class: aid | sense: financial-support | cameo: 071 | frame: give
noun weapons delivery | class: aid | sense: weapons-delivery | cameo: 072 | frame: give
noun arms shipment | class: aid | sense: weapons-delivery | cameo: 072 | frame: give
noun arms delivery | class: aid | sense: weapons-delivery | cameo: 072 | frame: give
noun military equipment | class: weapon
noun military hardware | class: weapon
noun weaponry | class: weapon
noun munition | class: weapon
noun air defense system | class: weapon
noun air defence system | class: weapon
noun armored vehicle | class: weapon ; vehicle
noun fighter jet | class: weapon ; vehicle
noun peacekeeping contingent | class: force | sense: peacekeeping | cameo: 074 | frame: give
noun resettlement | class: asylum | sense: resettlement | cameo: 075 | frame: give
noun sanctuary | class: asylum
noun temporary protection | class: asylum | sense: asylum | cameo: 075 | frame: give
noun logistical help | class: aid | sense: military-support | cameo: 072 | frame: give
noun logistic support | class: aid | sense: military-support | cameo: 072 | frame: give
noun peacekeeping duty | sense: peacekeeping | cameo: 074 | frame: give

# ---- CONCEDE, RETREAT ------------------------------------------------------------------------------------------
noun waiver | class: release | sense: waiver | cameo: 085 | frame: give
noun exemption | class: release | sense: exemption | cameo: 085 | frame: give
noun reprieve | class: release | sense: reprieve | cameo: 081 | frame: give
noun sanctions relief | class: release | sense: sanctions-relief | cameo: 085 | frame: give
noun relaxation | sense: relaxation | cameo: 085 | frame: yield
noun remorse | class: regret | sense: remorse | cameo: 055 | frame: act-on
noun power-sharing | sense: power-sharing | cameo: 083 | frame: together
noun transfer of power | plural: transfers of power | sense: transfer-power | cameo: 0831 | frame: yield
noun reopening | sense: reopening | cameo: 086 | frame: yield
noun disengagement | class: withdrawal | sense: disengagement | cameo: 0874 | frame: yield
noun demobilization | class: withdrawal | sense: demobilization | cameo: 0873 | frame: yield
noun denuclearization | sense: denuclearization | cameo: 0873 | frame: yield
noun ceasefire violation | class: attack
noun humanitarian pause | class: ceasefire | sense: humanitarian-pause | cameo: 0871 | frame: yield
noun humanitarian truce | class: ceasefire | sense: humanitarian-pause | cameo: 0871 | frame: yield
noun prisoner release | class: release | sense: prisoner-release | cameo: 0841 | frame: done-to
noun hostage release | class: release | sense: prisoner-release | cameo: 0841 | frame: done-to
noun hostage deal | class: document ; release | sense: hostage-deal | cameo: 0841 | frame: together
noun exchange of prisoners | plural: exchanges of prisoners | class: release | sense: prisoner-exchange | cameo: 0841 | frame: together
noun humanitarian access | sense: humanitarian-access | cameo: 0863 | frame: yield

# ---- REQUEST, REJECT, ACCUSE, THREATEN, SANCTION ---------------------------------------------------------------
noun bid
noun application | class: demand | sense: application | cameo: 102 | frame: ask
noun membership application | class: demand | sense: application | cameo: 102 | frame: ask
noun membership bid | class: demand | sense: application | cameo: 102 | frame: ask
noun precondition | class: demand
noun extradition request | class: demand | sense: extradition-request | cameo: 1013 | frame: ask
noun outcry | class: condemnation | sense: outcry | cameo: 111 | frame: act-on
noun reprimand | class: condemnation | sense: reprimand | cameo: 111 | frame: act-on
noun censure | class: condemnation | sense: censure | cameo: 111 | frame: act-on
noun dismay | class: condemnation | sense: dismay | cameo: 110 | frame: act-on
noun indignation | class: condemnation | sense: indignation | cameo: 111 | frame: act-on
noun formal complaint | class: accusation | sense: complaint | cameo: 114 | frame: act-on
noun note of protest | plural: notes of protest | class: accusation | sense: protest-note | cameo: 114 | frame: act-on
noun disapproval | class: condemnation | sense: disapproval | cameo: 110 | frame: act-on
noun reservation | class: rejection | sense: reservation | cameo: 110 | frame: act-on
noun rebuff | class: rejection | sense: rebuff | cameo: 120 | frame: act-on
noun snub | class: rejection | sense: snub | cameo: 120 | frame: act-on
noun countermeasure | class: threat | sense: countermeasure | cameo: 130 | frame: act-on
noun reprisal | class: threat | sense: reprisal | cameo: 138 | frame: act-on
noun saber-rattling | class: threat | sense: saber-rattling | cameo: 138 | frame: act-on
noun red line | class: threat
noun severance | sense: severance | cameo: 161 | frame: act-on
noun rupture | sense: rupture | cameo: 161 | frame: together
noun visa ban | class: sanction | sense: visa-ban | cameo: 163 | frame: act-on
noun export ban | class: sanction | sense: export-ban | cameo: 163 | frame: act-on
noun export control | class: sanction | sense: export-control | cameo: 163 | frame: act-on
noun oil embargo | class: sanction | sense: embargo | cameo: 163 | frame: act-on
noun price cap | class: sanction | sense: price-cap | cameo: 163 | frame: act-on
noun trade war | sense: trade-war | cameo: 163 | frame: clash
noun retaliatory tariff | class: sanction | sense: tariff | cameo: 163 | frame: act-on
noun blacklist | class: sanction

# ---- plain nouns -----------------------------------------------------------------------------------------------
noun course
noun idea
noun example
noun number
noun lot
noun thing
noun story
noun fact
noun word
noun history
noun field
noun sphere
noun domain
noun framework
noun basis | plural: bases
noun footing
noun stance
noun mood
noun atmosphere
noun spirit
noun eve
noun sideline
noun margin
noun anniversary
noun ceremony
noun event
noun exhibition
noun festival
noun expo
noun leadership
noun authority
noun legislation
noun majority
noun economy
noun currency
noun business
noun businessman | plural: businessmen
noun investor
noun entrepreneur
noun product
noun production
noun goods | number: pl
noun commodity
noun cargo
noun container
noun electricity
noun crude
noun consumer
noun supplier
noun buyer
noun customer
noun manufacturer
noun pandemic
noun earthquake
noun flood
noun drought
noun famine
noun outbreak
noun disease
noun tragedy
noun loss
noun tool
noun option
noun choice
noun path
noun prosperity
noun well-being
noun livelihood
noun partner country
noun member state
noun neighbor
noun colleague
noun friend
noun brother
noun newcomer
noun entrant
noun founder
noun organizer
noun participant
noun signatory
noun guarantor
noun author
noun reader
noun tone
noun content
noun text
noun wording
noun clause
noun provision
noun article
noun paragraph
noun chapter
noun draft resolution | class: decision

noun center | class: project
noun centre | class: project
noun laboratory
noun medal | class: praise
noun freight train
noun cargo train
noun blue helmet | class: force | sense: peacekeeper | cameo: 074 | frame: give
noun trainload

noun visa-free regime | class: cooperation | sense: visa-free | cameo: 060 | frame: together
noun visa-free travel | class: cooperation | sense: visa-free | cameo: 060 | frame: together
noun visa waiver | class: cooperation | sense: visa-free | cameo: 060 | frame: together
noun opinion
noun data
noun salary
noun grid | class: project
noun power grid | class: project
noun shipping route | class: project
noun humanitarian cargo | class: aid

# ---- found by `rasid lexicon suggest` ------------------------------------------------------------------------------
noun bilat | class: meeting | sense: meeting | cameo: 040 | frame: meet

# Nouns of yielding, demand, accusation, refusal, threat, protest, sanction, coercion and force.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- CONCEDE, RETREAT ------------------------------------------------------------------------------------------
noun apology | class: release | sense: apology | cameo: 055 | frame: act-on
noun pardon | class: release | sense: pardon | cameo: 056 | frame: done-to
noun amnesty | class: release | sense: amnesty | cameo: 056 | frame: give
noun clemency | class: release | sense: clemency | cameo: 056 | frame: give
noun concession | sense: concession | cameo: 080 | frame: give
noun release | class: release | sense: release | cameo: 0841 | frame: done-to
noun liberation | class: release | sense: liberation | cameo: 0841 | frame: done-to
noun prisoner swap | class: release | sense: prisoner-swap | cameo: 0841 | frame: together
noun prisoner exchange | class: release | sense: prisoner-swap | cameo: 0841 | frame: together
noun repatriation | class: release | sense: repatriation | cameo: 0841 | frame: done-to
noun handover | class: release | sense: handover | cameo: 0842 | frame: give
noun withdrawal | class: withdrawal | sense: withdrawal | cameo: 0874 | frame: yield
noun pullout | class: withdrawal | sense: pullout | cameo: 0874 | frame: yield
noun pull-out | class: withdrawal | sense: pullout | cameo: 0874 | frame: yield
noun pullback | class: withdrawal | sense: pullback | cameo: 0874 | frame: yield
noun drawdown | class: withdrawal | sense: drawdown | cameo: 0874 | frame: yield
noun troop withdrawal | class: withdrawal | sense: troop-withdrawal | cameo: 0874 | frame: yield
noun retreat#2 | class: withdrawal | sense: retreat | cameo: 0874 | frame: yield
noun surrender | class: withdrawal | sense: surrender | cameo: 0874 | frame: yield
noun ceasefire | class: ceasefire | sense: ceasefire | cameo: 0871 | frame: together
noun truce | class: ceasefire | sense: truce | cameo: 0871 | frame: together
noun armistice | class: ceasefire | sense: armistice | cameo: 0871 | frame: together
noun cessation of hostilities | plural: none | class: ceasefire | sense: cessation | cameo: 0871 | frame: together
noun pause | class: ceasefire | sense: pause | cameo: 0871 | frame: together
noun lull | class: ceasefire
noun calm | class: ceasefire
noun disarmament | class: withdrawal | sense: disarmament | cameo: 0873 | frame: yield
noun demilitarization | class: withdrawal | sense: demilitarization | cameo: 0873 | frame: yield
noun de-escalation | class: ceasefire | sense: de-escalation | cameo: 087 | frame: yield
noun resignation | sense: resignation | cameo: 0874 | frame: alone | mode: resign
noun access | sense: access | cameo: 086 | frame: give
noun permission
noun entry
noun easing | sense: easing | cameo: 081 | frame: yield
noun lifting | sense: lifting | cameo: 085 | frame: yield
noun acquittal | sense: acquittal | cameo: 081 | frame: done-to
noun reform | sense: reform | cameo: 083 | frame: yield
noun inspector | sense: inspector | cameo: 0862 | frame: give
noun monitor
noun observer

# ---- REQUEST ---------------------------------------------------------------------------------------------------
noun demand | class: demand | sense: demand | cameo: 100 | frame: ask
noun call | class: demand ; call
  sense: call-with | cameo: 041 | frame: call | when: with party
  sense: call-between | cameo: 041 | frame: call | when: between party
  sense: call-for | cameo: 100 | frame: ask | when: for any
  sense: call-to | cameo: 100 | frame: ask
noun appeal | class: demand | sense: appeal | cameo: 100 | frame: ask
noun request | class: demand | sense: request | cameo: 100 | frame: ask
noun plea | class: demand | sense: plea | cameo: 100 | frame: ask
noun order | class: decision
noun recommendation | class: demand | sense: recommendation | cameo: 100 | frame: ask
noun petition | class: demand | sense: petition | cameo: 100 | frame: ask
noun pressure | class: demand | sense: pressure | cameo: 100 | frame: act-on
noun insistence | class: demand | sense: insistence | cameo: 100 | frame: ask

# ---- ACCUSE ----------------------------------------------------------------------------------------------------
noun condemnation | class: condemnation | sense: condemnation | cameo: 111 | frame: act-on
noun criticism | class: condemnation | sense: criticism | cameo: 111 | frame: act-on
noun denunciation | class: condemnation | sense: denunciation | cameo: 111 | frame: act-on
noun rebuke | class: condemnation | sense: rebuke | cameo: 111 | frame: act-on
noun outrage | class: condemnation | sense: outrage | cameo: 110 | frame: act-on
noun anger | class: condemnation | sense: anger | cameo: 110 | frame: act-on
noun displeasure | class: condemnation | sense: displeasure | cameo: 110 | frame: act-on
noun dissatisfaction | class: condemnation | sense: dissatisfaction | cameo: 110 | frame: act-on
noun disappointment | class: condemnation | sense: disappointment | cameo: 110 | frame: act-on
noun regret | class: condemnation | sense: regret | cameo: 110 | frame: act-on
noun concern | class: issue | sense: concern | cameo: 110 | frame: act-on
noun alarm | class: issue | sense: alarm | cameo: 110 | frame: act-on
noun protest note | class: accusation | sense: protest-note | cameo: 114 | frame: act-on
noun complaint | class: accusation | sense: complaint | cameo: 114 | frame: act-on
noun accusation | class: accusation | sense: accusation | cameo: 112 | frame: act-on
noun allegation | class: accusation | sense: allegation | cameo: 112 | frame: act-on
noun charge | class: accusation | sense: charge | cameo: 112 | frame: act-on
noun claim | class: accusation
noun blame | class: accusation | sense: blame | cameo: 112 | frame: act-on
noun lawsuit | class: accusation | sense: lawsuit | cameo: 115 | frame: act-on
noun suit | class: accusation | sense: suit | cameo: 115 | frame: act-on
noun legal action | class: accusation | sense: legal-action | cameo: 115 | frame: act-on
noun indictment | class: accusation | sense: indictment | cameo: 115 | frame: done-to
noun conviction | class: accusation | sense: conviction | cameo: 116 | frame: done-to
noun impeachment | class: accusation | sense: impeachment | cameo: 1121 | frame: done-to
noun investigation | sense: investigation | cameo: 090 | frame: act-on
noun inquiry | sense: inquiry | cameo: 090 | frame: act-on
noun enquiry | sense: inquiry | cameo: 090 | frame: act-on
noun probe | sense: probe | cameo: 090 | frame: act-on
noun prosecution | sense: prosecution | cameo: 115 | frame: done-to
noun critic | class: condemnation | sense: critic | cameo: 111 | frame: act-on
noun opposition | class: rejection | sense: opposition | cameo: 120 | frame: act-on

# ---- REJECT ----------------------------------------------------------------------------------------------------
noun rejection | class: rejection | sense: rejection | cameo: 120 | frame: act-on
noun refusal | class: rejection | sense: refusal | cameo: 120 | frame: act-on
noun objection | class: rejection | sense: objection | cameo: 120 | frame: act-on
noun veto | plural: vetoes | class: rejection | sense: veto | cameo: 129 | frame: act-on
noun denial | class: rejection | sense: denial | cameo: 120 | frame: act-on
noun violation | class: crime | sense: violation | cameo: 128 | frame: act-on
noun defiance | class: rejection | sense: defiance | cameo: 128 | frame: act-on

# ---- THREATEN --------------------------------------------------------------------------------------------------
noun threat | class: threat | sense: threat | cameo: 130 | frame: act-on
noun warning | class: threat | sense: warning | cameo: 130 | frame: act-on
noun ultimatum | plural: ultimatums ; ultimata | class: threat | sense: ultimatum | cameo: 139 | frame: act-on
noun deadline | class: threat | sense: deadline | cameo: 139 | frame: act-on
noun revenge | class: threat
noun retaliation | class: attack
noun consequence
noun intimidation | class: threat | sense: intimidation | cameo: 170 | frame: act-on

# ---- PROTEST ---------------------------------------------------------------------------------------------------
noun protest | class: protest | sense: protest | cameo: 141 | frame: protest
noun demonstration | class: protest | sense: demonstration | cameo: 141 | frame: protest
noun rally | class: protest | sense: rally | cameo: 141 | frame: protest
noun march | class: protest | sense: march | cameo: 141 | frame: protest
noun sit-in | class: protest | sense: sit-in | cameo: 141 | frame: protest
noun vigil | class: protest | sense: vigil | cameo: 141 | frame: protest
noun hunger strike | class: protest | sense: hunger-strike | cameo: 142 | frame: protest
noun general strike | class: protest | sense: general-strike | cameo: 143 | frame: protest
noun strike | class: attack ; protest
  sense: strike-labour | cameo: 143 | frame: protest | when: subject worker
  sense: strike-against | cameo: 190 | frame: act-on | when: against any
  sense: strike-on | cameo: 190 | frame: act-on | when: on any
  sense: strike | cameo: 143 | frame: protest
noun walkout | class: protest | sense: walkout | cameo: 143 | frame: protest
noun boycott | class: sanction ; protest | sense: boycott | cameo: 143 | frame: protest
noun riot | class: protest | sense: riot | cameo: 145 | frame: protest
noun unrest | class: protest | sense: unrest | cameo: 145 | frame: protest
noun uprising | class: protest | sense: uprising | cameo: 145 | frame: protest
noun revolt | class: protest | sense: revolt | cameo: 145 | frame: protest
noun roadblock | class: protest | sense: roadblock | cameo: 144 | frame: protest
noun protester | class: civilian
noun protestor | class: civilian
noun demonstrator | class: civilian
noun rioter | class: civilian
noun activist | class: civilian
noun worker | class: civilian
noun flag
noun tire
noun road
noun street
noun highway
noun website

# ---- SANCTION --------------------------------------------------------------------------------------------------
noun sanction | class: sanction | sense: sanction | cameo: 163 | frame: act-on
noun embargo | plural: embargoes ; embargos | class: sanction | sense: embargo | cameo: 163 | frame: act-on
noun arms embargo | plural: arms embargoes | class: sanction | sense: embargo | cameo: 163 | frame: act-on
noun tariff | class: sanction | sense: tariff | cameo: 163 | frame: act-on
noun trade restriction | class: sanction | sense: trade-restriction | cameo: 163 | frame: act-on
noun import ban | class: sanction | sense: import-ban | cameo: 163 | frame: act-on
noun travel ban | class: sanction | sense: travel-ban | cameo: 163 | frame: act-on
noun asset freeze | class: sanction | sense: asset-freeze | cameo: 163 | frame: act-on
noun ban | class: sanction | sense: ban | cameo: 172 | frame: act-on
noun restriction | class: sanction | sense: restriction | cameo: 172 | frame: act-on
noun penalty | class: sanction
noun fine | class: sanction
noun expulsion | sense: expulsion | cameo: 166 | frame: done-to
noun suspension | sense: suspension | cameo: 160 | frame: done-to
noun recall | sense: recall | cameo: 161 | frame: done-to
noun asset | class: money
noun account
noun persona non grata | plural: personae non gratae

# ---- MOBILIZE --------------------------------------------------------------------------------------------------
noun deployment | sense: deployment | cameo: 154 | frame: act-on
noun mobilization | sense: mobilization | cameo: 154 | frame: act-on
noun buildup | sense: buildup | cameo: 154 | frame: act-on
noun missile test | sense: missile-test | cameo: 150 | frame: alone
noun nuclear test | sense: nuclear-test | cameo: 150 | frame: alone
noun test launch | sense: test-launch | cameo: 150 | frame: alone
noun show of force | plural: shows of force | sense: show-of-force | cameo: 150 | frame: act-on
noun high alert | sense: high-alert | cameo: 152 | frame: alone
noun alert | sense: alert | cameo: 152 | frame: alone
noun parade | sense: parade | cameo: 150 | frame: alone
noun conscription | sense: conscription | cameo: 154 | frame: alone
noun reinforcement | class: force | sense: reinforcement | cameo: 154 | frame: act-on

# ---- COERCE ----------------------------------------------------------------------------------------------------
noun arrest | class: arrest | sense: arrest | cameo: 173 | frame: done-to
noun detention | class: arrest | sense: detention | cameo: 173 | frame: done-to
noun imprisonment | class: arrest | sense: imprisonment | cameo: 173 | frame: done-to
noun custody | class: arrest
noun jail | class: arrest
noun prison
noun raid | class: attack | sense: raid | cameo: 190 | frame: act-on
noun crackdown | sense: crackdown | cameo: 175 | frame: act-on
noun repression | sense: repression | cameo: 175 | frame: done-to
noun curfew | sense: curfew | cameo: 1723 | frame: alone
noun state of emergency | plural: states of emergency | sense: state-of-emergency | cameo: 1724 | frame: alone
noun emergency
noun martial law | sense: martial-law | cameo: 1724 | frame: alone
noun censorship | sense: censorship | cameo: 1721 | frame: act-on
noun seizure | sense: seizure | cameo: 171 | frame: done-to
noun confiscation | sense: confiscation | cameo: 1711 | frame: done-to
noun deportation | sense: deportation | cameo: 174 | frame: done-to
noun eviction | sense: eviction | cameo: 174 | frame: done-to
noun blockade | class: sanction | sense: blockade | cameo: 191 | frame: act-on
noun siege | class: sanction | sense: siege | cameo: 191 | frame: act-on
noun cyberattack | class: attack | sense: cyberattack | cameo: 170 | frame: act-on
noun cyber attack | class: attack | sense: cyberattack | cameo: 170 | frame: act-on
noun hacking | class: attack | sense: hacking | cameo: 170 | frame: act-on
noun death sentence | sense: death-sentence | cameo: 173 | frame: done-to

# ---- ASSAULT ---------------------------------------------------------------------------------------------------
noun attack | class: attack | sense: attack | cameo: 190 | frame: act-on
noun assault | class: attack | sense: assault | cameo: 190 | frame: act-on
noun airstrike | class: attack | sense: airstrike | cameo: 195 | frame: act-on
noun air strike | class: attack | sense: airstrike | cameo: 195 | frame: act-on
noun air raid | class: attack | sense: air-raid | cameo: 195 | frame: act-on
noun drone strike | class: attack | sense: drone-strike | cameo: 195 | frame: act-on
noun missile strike | class: attack | sense: missile-strike | cameo: 195 | frame: act-on
noun missile attack | class: attack | sense: missile-strike | cameo: 195 | frame: act-on
noun rocket attack | class: attack | sense: rocket-attack | cameo: 194 | frame: act-on
noun bombing | class: attack | sense: bombing | cameo: 183 | frame: act-on
noun bombardment | class: attack | sense: bombardment | cameo: 194 | frame: act-on
noun shelling | class: attack | sense: shelling | cameo: 194 | frame: act-on
noun suicide bombing | class: attack | sense: suicide-bombing | cameo: 1831 | frame: act-on
noun suicide attack | class: attack | sense: suicide-bombing | cameo: 1831 | frame: act-on
noun car bomb | class: attack ; weapon | sense: car-bomb | cameo: 1832 | frame: act-on
noun roadside bomb | class: attack ; weapon | sense: roadside-bomb | cameo: 1833 | frame: act-on
noun explosion | class: attack | sense: explosion | cameo: 183 | frame: act-on
noun blast | class: attack | sense: blast | cameo: 183 | frame: act-on
noun shooting | class: attack | sense: shooting | cameo: 193 | frame: act-on
noun gunfire | class: weapon | sense: gunfire | cameo: 193 | frame: act-on
noun offensive | class: attack | sense: offensive | cameo: 190 | frame: act-on
noun invasion | class: attack | sense: invasion | cameo: 192 | frame: act-on
noun incursion | class: attack | sense: incursion | cameo: 190 | frame: act-on
noun occupation | class: attack | sense: occupation | cameo: 192 | frame: act-on
noun annexation | class: attack | sense: annexation | cameo: 192 | frame: done-to
noun aggression | class: attack | sense: aggression | cameo: 190 | frame: act-on
noun operation | class: attack
  sense: military-operation | cameo: 190 | frame: act-on | when: against any
  sense: operation | cameo: none
noun military operation | class: attack | sense: military-operation | cameo: 190 | frame: act-on
noun ambush | class: attack | sense: ambush | cameo: 190 | frame: act-on
noun clash | class: clash | sense: clash | cameo: 190 | frame: clash
noun fighting | class: clash | sense: fighting | cameo: 190 | frame: clash
noun battle | class: clash | sense: battle | cameo: 190 | frame: clash
noun skirmish | class: clash | sense: skirmish | cameo: 190 | frame: clash
noun firefight | class: clash | sense: firefight | cameo: 193 | frame: clash
noun hostility | class: clash
noun war | class: war
noun conflict | class: war
noun violence | class: clash
noun killing | class: attack | sense: killing | cameo: 190 | frame: done-to
noun murder | class: attack | sense: murder | cameo: 1823 | frame: done-to
noun assassination | class: attack | sense: assassination | cameo: 186 | frame: done-to
noun execution | class: attack | sense: execution | cameo: 180 | frame: done-to
noun massacre | class: attack | sense: massacre | cameo: 202 | frame: done-to
noun genocide | class: attack | sense: genocide | cameo: 203 | frame: act-on
noun abduction | class: attack | sense: abduction | cameo: 181 | frame: done-to
noun kidnapping | class: attack | sense: kidnapping | cameo: 181 | frame: done-to
noun hijacking | class: attack | sense: hijacking | cameo: 181 | frame: done-to
noun torture | class: attack | sense: torture | cameo: 1822 | frame: done-to
noun rape | class: attack | sense: rape | cameo: 1821 | frame: done-to
noun beating | class: attack | sense: beating | cameo: 182 | frame: done-to
noun coup | class: attack | sense: coup | cameo: 190 | frame: act-on
noun hostage | class: prisoner
noun prisoner | class: prisoner
noun detainee | class: prisoner
noun inmate | class: prisoner
noun captive | class: prisoner
noun political prisoner | class: prisoner
noun prisoner of war | plural: prisoners of war | class: prisoner
noun war crime | class: crime
noun spying | class: crime
noun espionage | class: crime
noun human shield | sense: human-shield | cameo: 184 | frame: act-on
noun cyber warfare | class: attack | sense: cyber-warfare | cameo: 170 | frame: act-on | mode: cyber
noun intervention | class: attack | sense: intervention | cameo: 190 | frame: act-on
noun military intervention | class: attack | sense: military-intervention | cameo: 190 | frame: act-on
noun state of siege | plural: none | sense: state-of-siege | cameo: 1724 | frame: alone
noun arrest warrant | class: arrest | sense: arrest-warrant | cameo: 173 | frame: act-on
noun suicide bomber | sense: suicide-bomber | cameo: 1831 | frame: act-on
noun hacker
noun publication
noun control

# ---- found by `rasid lexicon suggest` ------------------------------------------------------------------------------
noun onslaught | class: attack | sense: onslaught | cameo: 190 | frame: act-on
noun counteroffensive | class: attack | sense: counteroffensive | cameo: 190 | frame: act-on
noun reoccupation | class: attack | sense: reoccupation | cameo: 192 | frame: act-on
noun conquest | class: attack | sense: conquest | cameo: 192 | frame: act-on
noun subjugation | class: attack | sense: subjugation | cameo: 192 | frame: act-on
noun atrocity
  sense: commit | cameo: 202 | frame: done-to | when: by party
  sense: none | cameo: none
noun mistreatment | sense: mistreatment | cameo: 175 | frame: done-to
noun brutality
  sense: brutality | cameo: 175 | frame: done-to | when: by party
  sense: none | cameo: none
noun incarceration | class: arrest | sense: incarceration | cameo: 173 | frame: done-to
noun harassment | sense: harassment | cameo: 170 | frame: act-on

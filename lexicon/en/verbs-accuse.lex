# Verbs of criticism, accusation, complaint, lawsuit and inquiry (ACCUSE).
@language en
@source   our own
@licence  MIT
@date     2026-11-24

verb accuse
  sense: accuse-crime | cameo: 1121 | frame: act-on | when: of @crime
  sense: accuse-attack | cameo: 1123 | frame: act-on | when: of @attack
  sense: accuse-violation | cameo: 1122 | frame: act-on | when: of violation
  sense: accuse-war-crime | cameo: 1124 | frame: act-on | when: of war crime
  sense: accuse-spying | cameo: 1125 | frame: act-on | when: of spying
  sense: accuse-espionage | cameo: 1125 | frame: act-on | when: of espionage
  sense: accuse | cameo: 112 | frame: act-on
verb blame | sense: blame | cameo: 112 | frame: act-on
verb charge
  sense: charge-with | cameo: 173 | frame: act-on | when: with any
  sense: charge | cameo: 112 | frame: act-on
verb condemn | sense: condemn-to | cameo: 173 | frame: act-on | when: to death
  sense: condemn | cameo: 111 | frame: act-on
verb denounce | sense: denounce | cameo: 111 | frame: act-on
verb criticize | sense: criticize | cameo: 111 | frame: act-on
verb decry | sense: decry | cameo: 111 | frame: act-on
verb deplore | sense: deplore | cameo: 111 | frame: act-on
verb slam | sense: slam | cameo: 111 | frame: act-on
verb blast | sense: blast | cameo: 111 | frame: act-on
verb lambast | sense: lambast | cameo: 111 | frame: act-on
verb lambaste | sense: lambaste | cameo: 111 | frame: act-on
verb berate | sense: berate | cameo: 111 | frame: act-on
verb rebuke | sense: rebuke | cameo: 111 | frame: act-on
verb castigate | sense: castigate | cameo: 111 | frame: act-on
verb censure | sense: censure | cameo: 111 | frame: act-on
verb chide | sense: chide | cameo: 111 | frame: act-on
verb reprimand | sense: reprimand | cameo: 111 | frame: act-on
verb reproach | sense: reproach | cameo: 111 | frame: act-on
verb scold | sense: scold | cameo: 111 | frame: act-on
verb fault | sense: fault | cameo: 111 | frame: act-on
verb assail | sense: assail | cameo: 111 | frame: act-on
verb excoriate | sense: excoriate | cameo: 111 | frame: act-on
verb vilify | sense: vilify | cameo: 111 | frame: act-on
verb ridicule | sense: ridicule | cameo: 111 | frame: act-on
verb mock | sense: mock | cameo: 111 | frame: act-on
verb insult | sense: insult | cameo: 111 | frame: act-on
verb disparage | sense: disparage | cameo: 111 | frame: act-on
verb disapprove | sense: disapprove | cameo: 110 | frame: act-on
verb disagree | sense: disagree | cameo: 110 | frame: act-on
verb regret | sense: regret | cameo: 110 | frame: act-on
verb lament | sense: lament | cameo: 110 | frame: act-on
verb complain
  sense: complain | cameo: 110 | frame: act-on
verb object | sense: object | cameo: 110 | frame: act-on
verb lash out at | sense: lash-out | cameo: 111 | frame: act-on
verb lash out | sense: lash-out | cameo: 111 | frame: act-on
verb hit out at | past: hit | gerund: hitting | sense: hit-out | cameo: 111 | frame: act-on
verb hit back | past: hit | gerund: hitting | sense: hit-back | cameo: 111 | frame: act-on
verb call out | sense: call-out | cameo: 111 | frame: act-on
verb take issue with | past: took | participle: taken | sense: take-issue | cameo: 110 | frame: act-on
verb challenge | sense: challenge | cameo: 111 | frame: act-on
verb question | sense: question | cameo: 111 | frame: act-on
verb doubt | sense: doubt | cameo: none
verb suspect | sense: suspect | cameo: 112 | frame: act-on
verb implicate | sense: implicate | cameo: 112 | frame: act-on
verb incriminate | sense: incriminate | cameo: 112 | frame: act-on
verb impeach | sense: impeach | cameo: 1121 | frame: act-on
verb indict | sense: indict | cameo: 115 | frame: act-on
verb sue | sense: sue | cameo: 115 | frame: act-on
verb prosecute | sense: prosecute | cameo: 115 | frame: act-on
verb convict | sense: convict | cameo: 116 | frame: act-on
verb find guilty | past: found | sense: find-guilty | cameo: 116 | frame: act-on
verb investigate
  sense: investigate-crime | cameo: 091 | frame: act-on | when: object @crime
  sense: investigate-attack | cameo: 093 | frame: act-on | when: object @attack
  sense: investigate | cameo: 090 | frame: act-on
verb probe | sense: probe | cameo: 090 | frame: act-on
verb inquire | sense: inquire | cameo: 090 | frame: act-on
verb look into | sense: look-into | cameo: 090 | frame: act-on
verb examine | sense: examine | cameo: 090 | frame: act-on
verb interrogate | sense: interrogate | cameo: 173 | frame: act-on
verb scrutinize | sense: scrutinize | cameo: 090 | frame: act-on
verb rap | sense: rap | cameo: 111 | frame: act-on
verb bemoan | sense: bemoan | cameo: 110 | frame: act-on
verb attribute | sense: attribute-to | cameo: 112 | frame: act-on | when: object @attack
  sense: attribute | cameo: none
verb warn against | sense: warn-against | cameo: 110 | frame: act-on
verb caution | sense: caution | cameo: 110 | frame: act-on
verb label | sense: label | cameo: 111 | frame: act-on
verb brand | sense: brand | cameo: 111 | frame: act-on
verb protest
  sense: protest-against | cameo: 141 | frame: protest | when: against any
  sense: protest-people | cameo: 141 | frame: protest | when: object none
  sense: protest-official | cameo: 114 | frame: act-on
verb point the finger at | sense: point-finger | cameo: 112 | frame: act-on
verb finger | sense: finger | cameo: 112 | frame: act-on
verb link | sense: link-attack | cameo: 112 | frame: act-on | when: to @attack
  sense: link | cameo: none
verb smear | sense: smear | cameo: 111 | frame: act-on
verb discredit | sense: discredit | cameo: 111 | frame: act-on
verb admonish | sense: admonish | cameo: 111 | frame: act-on
verb bash | sense: bash | cameo: 111 | frame: act-on
verb flay | sense: flay | cameo: 111 | frame: act-on
verb savage | sense: savage | cameo: 111 | frame: act-on
verb pillory | sense: pillory | cameo: 111 | frame: act-on
verb attack verbally | sense: attack-verbally | cameo: 111 | frame: act-on
verb speak out against | past: spoke | participle: spoken | sense: speak-out | cameo: 111 | frame: act-on
verb come out against | past: came | participle: come | sense: come-out | cameo: 111 | frame: act-on
verb rail against | sense: rail | cameo: 111 | frame: act-on
verb inveigh against | sense: inveigh | cameo: 111 | frame: act-on
verb deride | sense: deride | cameo: 111 | frame: act-on
verb dub | sense: dub | cameo: none
verb frown upon | sense: frown | cameo: 110 | frame: act-on
verb frown on | sense: frown | cameo: 110 | frame: act-on
verb discourage | sense: discourage | cameo: 110 | frame: act-on
verb resent | sense: resent | cameo: 110 | frame: act-on
verb disappoint | sense: disappoint | cameo: none
verb express concern | sense: express-concern | cameo: 110 | frame: act-on
verb express outrage | sense: express-outrage | cameo: 111 | frame: act-on
verb voice concern | sense: voice-concern | cameo: 110 | frame: act-on
verb hold responsible | past: held | sense: hold-responsible | cameo: 112 | frame: act-on
verb hold accountable | past: held | sense: hold-accountable | cameo: 112 | frame: act-on
verb launch an investigation | sense: launch-investigation | cameo: 090 | frame: act-on
verb open an investigation | sense: open-investigation | cameo: 090 | frame: act-on
verb file a lawsuit | sense: file-lawsuit | cameo: 115 | frame: act-on
verb file a complaint | sense: file-complaint | cameo: 114 | frame: act-on
verb lodge a complaint | sense: lodge-complaint | cameo: 114 | frame: act-on
verb lodge a protest | sense: lodge-protest | cameo: 114 | frame: act-on
verb press charges | sense: press-charges | cameo: 115 | frame: act-on
verb bring charges | past: brought | sense: bring-charges | cameo: 115 | frame: act-on
verb take to court | past: took | participle: taken | sense: take-to-court | cameo: 115 | frame: act-on
verb litigate | sense: litigate | cameo: 115 | frame: act-on
verb audit | sense: audit | cameo: 091 | frame: act-on
verb inspect | sense: inspect | cameo: none
verb unmask | sense: unmask | cameo: 112 | frame: act-on
verb expose | sense: expose | cameo: none
verb rally against | sense: rally-against | cameo: 141 | frame: protest
verb stand trial | past: stood | sense: stand-trial | cameo: 115 | frame: done-to
verb rule against | sense: rule-against | cameo: 116 | frame: act-on

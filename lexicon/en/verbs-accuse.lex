# Verbs of criticism, accusation, complaint, lawsuit and inquiry (ACCUSE).
@language en
@source   our own
@licence  MIT
@date     2026-11-24

verb accuse | class: accusation
  sense: accuse-violation | cameo: 1122 | frame: act-on | when: of violation
  sense: accuse-war-crime | cameo: 1124 | frame: act-on | when: of war crime
  sense: accuse-spying | cameo: 1125 | frame: act-on | when: of spying
  sense: accuse-espionage | cameo: 1125 | frame: act-on | when: of espionage
  sense: accuse-crime | cameo: 1121 | frame: act-on | when: of @crime
  sense: accuse-attack | cameo: 1123 | frame: act-on | when: of @attack
  sense: accuse | cameo: 112 | frame: act-on
verb blame | class: accusation | sense: blame | cameo: 112 | frame: act-on
verb charge | class: accusation
  sense: charge-with | cameo: 1121 | frame: act-on | when: with any
  sense: charge | cameo: 112 | frame: act-on
verb condemn | class: condemnation
  sense: condemn-to | cameo: 173 | frame: act-on | when: to death
  sense: condemn | cameo: 111 | frame: act-on
verb denounce | class: condemnation | sense: denounce | cameo: 111 | frame: act-on
verb criticize | class: condemnation | sense: criticize | cameo: 111 | frame: act-on
verb decry | class: condemnation | sense: decry | cameo: 111 | frame: act-on
verb deplore | class: condemnation | sense: deplore | cameo: 111 | frame: act-on
verb slam | class: condemnation | sense: slam | cameo: 111 | frame: act-on
verb blast | class: condemnation | sense: blast | cameo: 111 | frame: act-on
verb lambast | class: condemnation | sense: lambast | cameo: 111 | frame: act-on
verb lambaste | class: condemnation | sense: lambaste | cameo: 111 | frame: act-on
verb berate | class: condemnation | sense: berate | cameo: 111 | frame: act-on
verb rebuke | class: condemnation | sense: rebuke | cameo: 111 | frame: act-on
verb castigate | class: condemnation | sense: castigate | cameo: 111 | frame: act-on
verb censure | class: condemnation | sense: censure | cameo: 111 | frame: act-on
verb chide | class: condemnation | sense: chide | cameo: 111 | frame: act-on
verb reprimand | class: condemnation | sense: reprimand | cameo: 111 | frame: act-on
verb reproach | class: condemnation | sense: reproach | cameo: 111 | frame: act-on
verb scold | class: condemnation | sense: scold | cameo: 111 | frame: act-on
verb fault | class: condemnation | sense: fault | cameo: 111 | frame: act-on
verb assail | class: condemnation | sense: assail | cameo: 111 | frame: act-on
verb excoriate | class: condemnation | sense: excoriate | cameo: 111 | frame: act-on
verb vilify | class: condemnation | sense: vilify | cameo: 111 | frame: act-on
verb ridicule | class: condemnation | sense: ridicule | cameo: 111 | frame: act-on
verb mock | class: condemnation | sense: mock | cameo: 111 | frame: act-on
verb insult | class: condemnation | sense: insult | cameo: 111 | frame: act-on
verb disparage | class: condemnation | sense: disparage | cameo: 111 | frame: act-on
verb disapprove | class: condemnation | sense: disapprove | cameo: 110 | frame: act-on
verb disagree | class: condemnation | sense: disagree | cameo: 110 | frame: act-on
verb regret | class: condemnation | sense: regret | cameo: 110 | frame: act-on
verb lament | class: condemnation | sense: lament | cameo: 110 | frame: act-on
verb complain | class: condemnation | sense: complain | cameo: 110 | frame: act-on
verb object | class: condemnation | sense: object | cameo: 110 | frame: act-on
verb lash out at | class: condemnation | sense: lash-out | cameo: 111 | frame: act-on
verb lash out | class: condemnation | sense: lash-out | cameo: 111 | frame: act-on
verb hit out at | past: hit | gerund: hitting | class: condemnation | sense: hit-out | cameo: 111 | frame: act-on
verb hit back | past: hit | gerund: hitting | class: condemnation | sense: hit-back | cameo: 111 | frame: act-on
verb call out | class: condemnation | sense: call-out | cameo: 111 | frame: act-on
verb take issue with | past: took | participle: taken | class: condemnation | sense: take-issue | cameo: 110 | frame: act-on
verb challenge | class: condemnation | sense: challenge | cameo: 111 | frame: act-on
verb question | class: condemnation | sense: question | cameo: 111 | frame: act-on
verb doubt | sense: doubt | cameo: none
verb suspect | class: accusation | sense: suspect | cameo: 112 | frame: act-on
verb implicate | class: accusation | sense: implicate | cameo: 112 | frame: act-on
verb incriminate | class: accusation | sense: incriminate | cameo: 112 | frame: act-on
verb impeach | class: accusation | sense: impeach | cameo: 1121 | frame: act-on
verb indict | class: accusation | sense: indict | cameo: 115 | frame: act-on
verb sue | class: accusation | sense: sue | cameo: 115 | frame: act-on
verb prosecute | class: accusation | sense: prosecute | cameo: 115 | frame: act-on
verb convict | class: accusation | sense: convict | cameo: 116 | frame: act-on
verb find guilty | past: found | class: accusation | sense: find-guilty | cameo: 116 | frame: act-on
verb investigate | class: accusation
  sense: investigate-crime | cameo: 091 | frame: act-on | when: object @crime
  sense: investigate-attack | cameo: 093 | frame: act-on | when: object @attack
  sense: investigate | cameo: 090 | frame: act-on
verb probe | class: accusation | sense: probe | cameo: 090 | frame: act-on
verb inquire | class: accusation | sense: inquire | cameo: 090 | frame: act-on
verb look into | class: accusation | sense: look-into | cameo: 090 | frame: act-on
verb examine | class: accusation | sense: examine | cameo: 090 | frame: act-on
verb interrogate | class: arrest | sense: interrogate | cameo: 173 | frame: act-on
verb scrutinize | class: accusation | sense: scrutinize | cameo: 090 | frame: act-on
verb rap | class: condemnation | sense: rap | cameo: 111 | frame: act-on
verb bemoan | class: condemnation | sense: bemoan | cameo: 110 | frame: act-on
verb attribute
  sense: attribute-to | cameo: 112 | frame: act-on | when: object @attack
  sense: attribute | cameo: none
verb warn against | class: condemnation | sense: warn-against | cameo: 110 | frame: act-on
verb caution | class: condemnation | sense: caution | cameo: 110 | frame: act-on
verb label | class: condemnation | sense: label | cameo: 111 | frame: act-on
verb brand | class: condemnation | sense: brand | cameo: 111 | frame: act-on
verb protest | class: accusation
  sense: protest-against | cameo: 141 | frame: protest | when: against any
  sense: protest-to | cameo: 114 | frame: act-on | when: to any
  sense: protest-people | cameo: 141 | frame: protest | when: object none
  sense: protest-official | cameo: 114 | frame: act-on
verb point the finger at | class: accusation | sense: point-finger | cameo: 112 | frame: act-on
verb finger | class: accusation | sense: finger | cameo: 112 | frame: act-on
verb link
  sense: link-attack | cameo: 112 | frame: act-on | when: to @attack
  sense: link-party | cameo: 060 | frame: together | when: with party
  sense: link-railway | cameo: 060 | frame: together | when: object railway
  sense: link-project | cameo: 060 | frame: together | when: object @project
  sense: link | cameo: none
verb smear | class: condemnation | sense: smear | cameo: 111 | frame: act-on
verb discredit | class: condemnation | sense: discredit | cameo: 111 | frame: act-on
verb admonish | class: condemnation | sense: admonish | cameo: 111 | frame: act-on
verb bash | class: condemnation | sense: bash | cameo: 111 | frame: act-on
verb flay | class: condemnation | sense: flay | cameo: 111 | frame: act-on
verb savage | class: condemnation | sense: savage | cameo: 111 | frame: act-on
verb pillory | class: condemnation | sense: pillory | cameo: 111 | frame: act-on
verb attack verbally | class: condemnation | sense: attack-verbally | cameo: 111 | frame: act-on
verb speak out against | past: spoke | participle: spoken | class: condemnation | sense: speak-out | cameo: 111 | frame: act-on
verb come out against | past: came | participle: come | class: condemnation | sense: come-out | cameo: 111 | frame: act-on
verb rail against | class: condemnation | sense: rail | cameo: 111 | frame: act-on
verb inveigh against | class: condemnation | sense: inveigh | cameo: 111 | frame: act-on
verb deride | class: condemnation | sense: deride | cameo: 111 | frame: act-on
verb dub | sense: dub | cameo: none
verb frown upon | class: condemnation | sense: frown | cameo: 110 | frame: act-on
verb frown on | class: condemnation | sense: frown | cameo: 110 | frame: act-on
verb discourage | class: condemnation | sense: discourage | cameo: 110 | frame: act-on
verb resent | class: condemnation | sense: resent | cameo: 110 | frame: act-on
verb disappoint | sense: disappoint | cameo: none
verb hold responsible | past: held | class: accusation | sense: hold-responsible | cameo: 112 | frame: act-on
verb hold accountable | past: held | class: accusation | sense: hold-accountable | cameo: 112 | frame: act-on
verb press charges | class: accusation | sense: press-charges | cameo: 115 | frame: act-on
verb bring charges | past: brought | class: accusation | sense: bring-charges | cameo: 115 | frame: act-on
verb take to court | past: took | participle: taken | class: accusation | sense: take-to-court | cameo: 115 | frame: act-on
verb litigate | class: accusation | sense: litigate | cameo: 115 | frame: act-on
verb audit | class: accusation | sense: audit | cameo: 091 | frame: act-on
verb inspect | sense: inspect | cameo: none
verb unmask | class: accusation | sense: unmask | cameo: 112 | frame: act-on
verb expose | sense: expose | cameo: none
verb rally against | class: protest | sense: rally-against | cameo: 141 | frame: protest
verb stand trial | past: stood | class: accusation | sense: stand-trial | cameo: 115 | frame: done-to
verb rule against | class: accusation | sense: rule-against | cameo: 116 | frame: act-on

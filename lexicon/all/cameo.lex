# CAMEO codes: name, Goldstein score, PLOVER type, mode and contexts. 01 and 02 are plain speech and have no type.
# Where the conversion table is older than PLOVER 2.0 or differs from the codebook (055, 056, 081x, 163, 175, 192, 195 ...), the latter hold.
@language all
@source   CAMEO codes and scores: andybega/icews (MIT)
@source   conversion: openeventdata/PLOVER cameo2plover (CC BY-SA 4.0), changed where the codebook differs
@licence  CC BY-SA 4.0
@date     2026-11-24

cameo 01   | name: Make public statement | goldstein: 0
cameo 010  | name: Make statement | goldstein: 0
cameo 011  | name: Decline comment | goldstein: -0.1
cameo 012  | name: Make pessimistic comment | goldstein: -0.4
cameo 013  | name: Make optimistic comment | goldstein: 0.4
cameo 014  | name: Consider policy option | goldstein: 0
cameo 015  | name: Acknowledge or claim responsibility | goldstein: 0
cameo 016  | name: Deny responsibility | goldstein: -5
cameo 017  | name: Engage in symbolic act | goldstein: 0
cameo 018  | name: Make empathetic comment | goldstein: 3.4
cameo 019  | name: Express accord | goldstein: 3.4
cameo 02   | name: Appeal | goldstein: 3
cameo 020  | name: Make an appeal or request | goldstein: 3
cameo 021  | name: Appeal for material cooperation | goldstein: 3.4
cameo 0211 | name: Appeal for economic cooperation | goldstein: 3.4
cameo 0212 | name: Appeal for military cooperation | goldstein: 3.4
cameo 0213 | name: Appeal for judicial cooperation | goldstein: 3.4
cameo 0214 | name: Appeal for intelligence | goldstein: 3.4
cameo 022  | name: Appeal for diplomatic cooperation (such as policy support) | goldstein: 3.4
cameo 023  | name: Appeal for aid | goldstein: 3.4
cameo 0231 | name: Appeal for economic aid | goldstein: 3.4
cameo 0232 | name: Appeal for military aid | goldstein: 3.4
cameo 0233 | name: Appeal for humanitarian aid | goldstein: 3.4
cameo 0234 | name: Appeal for military protection or peacekeeping | goldstein: 3.4
cameo 024  | name: Appeal for political reform | goldstein: -0.3
cameo 0241 | name: Appeal for change in leadership | goldstein: -0.3
cameo 0242 | name: Appeal for policy change | goldstein: -0.3
cameo 0243 | name: Appeal for rights | goldstein: -0.3
cameo 0244 | name: Appeal for change in institutions, regime | goldstein: -0.3
cameo 025  | name: Appeal to yield | goldstein: -0.3
cameo 0251 | name: Appeal for easing of administrative sanctions | goldstein: -0.3
cameo 0252 | name: Appeal for easing of political dissent | goldstein: -0.3
cameo 0253 | name: Appeal for release of persons or property | goldstein: -0.3
cameo 0254 | name: Appeal for easing of economic sanctions, boycott, or embargo | goldstein: -0.3
cameo 0255 | name: Appeal for target to allow international involvement (non-mediation) | goldstein: -0.3
cameo 0256 | name: Appeal for de-escalation of military engagement | goldstein: -0.3
cameo 026  | name: Appeal to others to meet or negotiate | goldstein: 4
cameo 027  | name: Appeal to others to settle dispute | goldstein: 4
cameo 028  | name: Appeal to engage in or accept mediation | goldstein: 4
cameo 03   | name: Express intent to cooperate | goldstein: 4 | type: AGREE
cameo 030  | name: Express intent to cooperate | goldstein: 4 | type: AGREE | contexts: diplomatic
cameo 031  | name: Express intent to engage in material cooperation | goldstein: 5.2 | type: AGREE | contexts: diplomatic
cameo 0311 | name: Express intent to cooperate economically | goldstein: 5.2 | type: AGREE | contexts: economic
cameo 0312 | name: Express intent to cooperate militarily | goldstein: 5.2 | type: AGREE | contexts: military
cameo 0313 | name: Express intent to cooperate on judicial matters | goldstein: 5.2 | type: AGREE | contexts: legal
cameo 0314 | name: Express intent to cooperate on intelligence | goldstein: 5.2 | type: AGREE | contexts: intelligence
cameo 032  | name: Express intent to engage in diplomatic cooperation (such as policy support) | goldstein: 4.5 | type: AGREE | contexts: diplomatic
cameo 033  | name: Express intent to provide material aid | goldstein: 5.2 | type: AGREE | contexts: diplomatic
cameo 0331 | name: Express intent to provide economic aid | goldstein: 5.2 | type: AGREE | contexts: economic
cameo 0332 | name: Express intent to provide military aid | goldstein: 5.2 | type: AGREE | contexts: military
cameo 0333 | name: Express intent to provide humanitarian aid | goldstein: 5.2 | type: AGREE | contexts: human_security
cameo 0334 | name: Express intent to provide military protection or peacekeeping | goldstein: 6 | type: AGREE | contexts: peacekeeping
cameo 034  | name: Express intent to institute political reform | goldstein: 7 | type: AGREE | contexts: political_institutions
cameo 0341 | name: Express intent to change leadership | goldstein: 7 | type: AGREE | contexts: political_institutions
cameo 0342 | name: Express intent to change policy | goldstein: 7 | type: AGREE | contexts: executive
cameo 0343 | name: Express intent to provide rights | goldstein: 7 | type: AGREE | contexts: rights_freedoms
cameo 0344 | name: Express intent to change institutions, regime | goldstein: 7 | type: AGREE | contexts: political_institutions
cameo 035  | name: Express intent to yield | goldstein: 7 | type: AGREE
cameo 0351 | name: Express intent to ease administrative sanctions | goldstein: 7 | type: AGREE | contexts: rights_freedoms
cameo 0352 | name: Express intent to ease popular dissent | goldstein: 7 | type: AGREE
cameo 0353 | name: Express intent to release persons or property | goldstein: 7 | type: AGREE | contexts: rights_freedoms
cameo 0354 | name: Express intent to ease economic sanctions, boycott, or embargo | goldstein: 7 | type: AGREE | contexts: economic
cameo 0355 | name: Express intent to allow international involvement (non-mediation) | goldstein: 7 | type: AGREE | contexts: diplomatic
cameo 0356 | name: Express intent to de-escalate military engagement | goldstein: 7 | type: AGREE | contexts: military
cameo 036  | name: Express intent to meet or negotiate | goldstein: 4 | type: AGREE | contexts: diplomatic
cameo 037  | name: Express intent to settle dispute | goldstein: 5 | type: AGREE | contexts: diplomatic
cameo 038  | name: Express intent to accept mediation | goldstein: 7 | type: AGREE | contexts: diplomatic
cameo 039  | name: Express intent to mediate | goldstein: 5 | type: AGREE | contexts: diplomatic
cameo 04   | name: Consult | goldstein: 1 | type: CONSULT
cameo 040  | name: Consult | goldstein: 1 | type: CONSULT
cameo 041  | name: Discuss by telephone | goldstein: 1 | type: CONSULT | mode: phone
cameo 042  | name: Make a visit | goldstein: 1.9 | type: CONSULT | mode: visit
cameo 043  | name: Host a visit | goldstein: 2.8 | type: CONSULT | mode: visit
cameo 044  | name: Meet at a 'third' location | goldstein: 2.5 | type: CONSULT | mode: third-party
cameo 045  | name: Mediate | goldstein: 5 | type: CONSULT | contexts: diplomatic
cameo 046  | name: Engage in negotiation | goldstein: 7 | type: CONSULT | contexts: diplomatic
cameo 05   | name: Engage in diplomatic cooperation | goldstein: 3.5 | type: SUPPORT
cameo 050  | name: Engage in diplomatic cooperation | goldstein: 3.5 | type: SUPPORT | contexts: diplomatic
cameo 051  | name: Praise or endorse | goldstein: 3.4 | type: SUPPORT | contexts: diplomatic
cameo 052  | name: Defend verbally | goldstein: 3.5 | type: SUPPORT | contexts: diplomatic
cameo 053  | name: Rally support on behalf of | goldstein: 3.8 | type: SUPPORT | contexts: diplomatic
cameo 054  | name: Grant diplomatic recognition | goldstein: 6 | type: SUPPORT | contexts: diplomatic
cameo 055  | name: Apologize | goldstein: 7 | type: CONCEDE | contexts: diplomatic
cameo 056  | name: Forgive | goldstein: 7 | type: CONCEDE | contexts: diplomatic
cameo 057  | name: Sign formal agreement | goldstein: 8 | type: SUPPORT | contexts: diplomatic
cameo 06   | name: Engage in material cooperation | goldstein: 6 | type: COOPERATE
cameo 060  | name: Engage in material cooperation | goldstein: 6 | type: COOPERATE
cameo 061  | name: Cooperate economically | goldstein: 6.4 | type: COOPERATE | contexts: economic
cameo 062  | name: Cooperate militarily | goldstein: 7.4 | type: COOPERATE | contexts: military
cameo 063  | name: Engage in judicial cooperation | goldstein: 7.4 | type: COOPERATE | contexts: legal
cameo 064  | name: Share intelligence or information | goldstein: 7 | type: COOPERATE | contexts: intelligence
cameo 07   | name: Provide aid | goldstein: 7 | type: AID
cameo 070  | name: Provide aid | goldstein: 7 | type: AID
cameo 071  | name: Provide economic aid | goldstein: 7.4 | type: AID | contexts: economic
cameo 072  | name: Provide military aid | goldstein: 8.3 | type: AID | contexts: military
cameo 073  | name: Provide humanitarian aid | goldstein: 7.4 | type: AID | contexts: human_security
cameo 074  | name: Provide military protection or peacekeeping | goldstein: 8.5 | type: AID | contexts: peacekeeping
cameo 075  | name: Grant asylum | goldstein: 7 | type: AID | contexts: asylum
cameo 08   | name: Yield | goldstein: 5 | type: CONCEDE
cameo 080  | name: Yield | goldstein: 5 | type: CONCEDE
cameo 081  | name: Ease administrative sanctions | goldstein: 5 | type: CONCEDE | contexts: legal
cameo 0811 | name: Ease restrictions on political freedoms | goldstein: 5 | type: CONCEDE | contexts: pro-democracy
cameo 0812 | name: Ease ban on political parties or politicians | goldstein: 5 | type: CONCEDE | contexts: pro-democracy
cameo 0813 | name: Ease curfew | goldstein: 5 | type: CONCEDE | contexts: legal
cameo 0814 | name: Ease state of emergency or martial law | goldstein: 5 | type: CONCEDE | contexts: legal
cameo 082  | name: Ease political dissent | goldstein: 5 | type: CONCEDE | contexts: pro-democracy
cameo 083  | name: Accede to requests or demands for political reform | goldstein: 5 | type: CONCEDE | contexts: political_institutions
cameo 0831 | name: Accede to demands for change in leadership | goldstein: 5 | type: CONCEDE | contexts: political_institutions
cameo 0832 | name: Accede to demands for change in policy | goldstein: 5 | type: CONCEDE | contexts: executive
cameo 0833 | name: Accede to demands for rights | goldstein: 5 | type: CONCEDE | contexts: rights_freedoms
cameo 0834 | name: Accede to demands for change in institutions, regime | goldstein: 5 | type: CONCEDE | contexts: political_institutions
cameo 084  | name: Return, release | goldstein: 7 | type: RETREAT
cameo 0841 | name: Return, release person(s) | goldstein: 7 | type: RETREAT | mode: release | contexts: legal
cameo 0842 | name: Return, release property | goldstein: 7 | type: RETREAT | mode: return | contexts: legal
cameo 085  | name: Ease economic sanctions, boycott, embargo | goldstein: 7 | type: RETREAT | contexts: economic
cameo 086  | name: Allow international involvement | goldstein: 9 | type: RETREAT | mode: access | contexts: diplomatic
cameo 0861 | name: Receive deployment of peacekeepers | goldstein: 9 | type: RETREAT | mode: access | contexts: peacekeeping
cameo 0862 | name: Receive inspectors | goldstein: 9 | type: RETREAT | mode: access | contexts: diplomatic
cameo 0863 | name: Allow humanitarian access | goldstein: 9 | type: RETREAT | mode: access | contexts: human_security
cameo 087  | name: De-escalate military engagement | goldstein: 9 | type: RETREAT | mode: disarm | contexts: military
cameo 0871 | name: Declare truce, ceasefire | goldstein: 9 | type: RETREAT | mode: ceasefire | contexts: military
cameo 0872 | name: Ease military blockade | goldstein: 9 | type: RETREAT | mode: withdraw | contexts: military
cameo 0873 | name: Demobilize armed forces | goldstein: 9 | type: RETREAT | mode: disarm | contexts: military
cameo 0874 | name: Retreat or surrender militarily | goldstein: 10 | type: RETREAT | mode: withdraw | contexts: military
cameo 09   | name: Investigate | goldstein: -2 | type: ACCUSE
cameo 090  | name: Investigate | goldstein: -2 | type: ACCUSE | mode: investigate
cameo 091  | name: Investigate crime, corruption | goldstein: -2 | type: ACCUSE | mode: investigate | contexts: crime ; corruption
cameo 092  | name: Investigate human rights abuses | goldstein: -2 | type: ACCUSE | mode: investigate | contexts: human_rights
cameo 093  | name: Investigate military action | goldstein: -2 | type: ACCUSE | mode: investigate | contexts: military
cameo 094  | name: Investigate war crimes | goldstein: -2 | type: ACCUSE | mode: investigate | contexts: military ; legal
cameo 10   | name: Demand | goldstein: -5 | type: REQUEST
cameo 100  | name: Demand | goldstein: -5 | type: REQUEST
cameo 101  | name: Demand material cooperation | goldstein: -5 | type: REQUEST | mode: assist
cameo 1011 | name: Demand economic cooperation | goldstein: -5 | type: REQUEST | mode: assist | contexts: economic
cameo 1012 | name: Demand military cooperation | goldstein: -5 | type: REQUEST | mode: assist | contexts: military
cameo 1013 | name: Demand judicial cooperation | goldstein: -5 | type: REQUEST | mode: assist | contexts: legal
cameo 1014 | name: Demand intelligence cooperation | goldstein: -5 | type: REQUEST | mode: assist | contexts: intelligence
cameo 102  | name: Demand diplomatic cooperation (such as policy support) | goldstein: -5 | type: REQUEST | mode: assist | contexts: diplomatic
cameo 103  | name: Demand material aid | goldstein: -5 | type: REQUEST | mode: assist
cameo 1031 | name: Demand economic aid | goldstein: -5 | type: REQUEST | mode: assist | contexts: economic
cameo 1032 | name: Demand military aid | goldstein: -5 | type: REQUEST | mode: assist | contexts: military
cameo 1033 | name: Demand humanitarian aid | goldstein: -5 | type: REQUEST | mode: assist | contexts: human_security
cameo 1034 | name: Demand military protection or peacekeeping | goldstein: -5 | type: REQUEST | mode: assist | contexts: peacekeeping
cameo 104  | name: Demand political reform | goldstein: -5 | type: REQUEST | mode: change | contexts: political_institutions
cameo 1041 | name: Demand change in leadership | goldstein: -5 | type: REQUEST | mode: change | contexts: executive
cameo 1042 | name: Demand policy change | goldstein: -5 | type: REQUEST | mode: change | contexts: executive
cameo 1043 | name: Demand rights | goldstein: -5 | type: REQUEST | mode: change | contexts: rights_freedoms
cameo 1044 | name: Demand change in institutions, regime | goldstein: -5 | type: REQUEST | mode: change | contexts: political_institutions
cameo 105  | name: Demand that target yields | goldstein: -5 | type: REQUEST | mode: change | contexts: legal
cameo 1051 | name: Demand easing of administrative sanctions | goldstein: -5 | type: REQUEST | mode: yield | contexts: legal
cameo 1052 | name: Demand easing of political dissent | goldstein: -5 | type: REQUEST | mode: yield | contexts: legal
cameo 1053 | name: Demand release of persons or property | goldstein: -5 | type: REQUEST | mode: yield | contexts: legal
cameo 1054 | name: Demand easing of economic sanctions, boycott, or embargo | goldstein: -5 | type: REQUEST | mode: yield | contexts: economic
cameo 1055 | name: Demand that target allows international involvement (non-mediation) | goldstein: -5 | type: REQUEST | mode: yield | contexts: diplomatic
cameo 1056 | name: Demand de-escalation of military engagement | goldstein: -5 | type: REQUEST | mode: yield | contexts: military
cameo 106  | name: Demand meeting, negotiation | goldstein: -5 | type: REQUEST | mode: meet | contexts: diplomatic
cameo 107  | name: Demand settling of dispute | goldstein: -5 | type: REQUEST | mode: meet | contexts: diplomatic
cameo 108  | name: Demand mediation | goldstein: -5 | type: REQUEST | mode: meet | contexts: diplomatic
cameo 11   | name: Disapprove | goldstein: -2 | type: ACCUSE
cameo 110  | name: Disapprove | goldstein: -2 | type: ACCUSE | mode: disapprove
cameo 111  | name: Criticize or denounce | goldstein: -2 | type: ACCUSE | mode: disapprove
cameo 112  | name: Accuse | goldstein: -2 | type: ACCUSE | mode: disapprove
cameo 1121 | name: Accuse of crime, corruption | goldstein: -2 | type: ACCUSE | mode: allege | contexts: crime ; corruption
cameo 1122 | name: Accuse of human rights abuses | goldstein: -2 | type: ACCUSE | mode: allege | contexts: human_rights
cameo 1123 | name: Accuse of aggression | goldstein: -2 | type: ACCUSE | mode: allege | contexts: military
cameo 1124 | name: Accuse of war crimes | goldstein: -2 | type: ACCUSE | mode: allege | contexts: military ; legal
cameo 1125 | name: Accuse of espionage, treason | goldstein: -2 | type: ACCUSE | mode: allege | contexts: legal
cameo 113  | name: Rally opposition against | goldstein: -2 | type: ACCUSE | mode: disapprove
cameo 114  | name: Complain officially | goldstein: -2 | type: ACCUSE | mode: allege | contexts: diplomatic
cameo 115  | name: Bring lawsuit against | goldstein: -2 | type: ACCUSE | mode: allege | contexts: legal
cameo 116  | name: Find guilty or liable (legally) | goldstein: -2 | type: ACCUSE | mode: disapprove | contexts: legal
cameo 12   | name: Reject | goldstein: -4 | type: REJECT
cameo 120  | name: Reject | goldstein: -4 | type: REJECT
cameo 121  | name: Reject material cooperation | goldstein: -4 | type: REJECT | mode: assist
cameo 1211 | name: Reject economic cooperation | goldstein: -4 | type: REJECT | mode: assist | contexts: economic
cameo 1212 | name: Reject military cooperation | goldstein: -4 | type: REJECT | mode: assist | contexts: military
cameo 1213 | name: Reject judicial cooperation | goldstein: -4 | type: REJECT | mode: assist | contexts: legal
cameo 122  | name: Reject request or demand for material aid | goldstein: -4 | type: REJECT | mode: assist
cameo 1221 | name: Reject request for economic aid | goldstein: -4 | type: REJECT | mode: assist | contexts: economic
cameo 1222 | name: Reject request for military aid | goldstein: -4 | type: REJECT | mode: assist | contexts: military
cameo 1223 | name: Reject request for humanitarian aid | goldstein: -4 | type: REJECT | mode: assist | contexts: human_security
cameo 1224 | name: Reject request for military protection or peacekeeping | goldstein: -4 | type: REJECT | mode: assist | contexts: peacekeeping
cameo 123  | name: Reject request or demand for political reform | goldstein: -4 | type: REJECT | mode: change | contexts: political_institutions
cameo 1231 | name: Reject request for change in leadership | goldstein: -4 | type: REJECT | mode: change | contexts: executive
cameo 1232 | name: Reject request for policy change | goldstein: -4 | type: REJECT | mode: change | contexts: executive
cameo 1233 | name: Reject request for rights | goldstein: -4 | type: REJECT | mode: change | contexts: rights_freedoms
cameo 1234 | name: Reject request for change in institutions, regime | goldstein: -4 | type: REJECT | mode: change | contexts: political_institutions
cameo 124  | name: Refuse to yield | goldstein: -4 | type: REJECT | mode: change
cameo 1241 | name: Refuse to ease administrative sanctions | goldstein: -4 | type: REJECT | mode: change | contexts: executive
cameo 1242 | name: Refuse to ease popular dissent | goldstein: -4 | type: REJECT | mode: change
cameo 1243 | name: Refuse to release persons or property | goldstein: -4 | type: REJECT | mode: yield | contexts: legal
cameo 1244 | name: Refuse to ease economic sanctions, boycott, or embargo | goldstein: -4 | type: REJECT | mode: yield | contexts: economic
cameo 1245 | name: Refuse to allow international involvement (non mediation) | goldstein: -4 | type: REJECT | mode: yield | contexts: diplomatic
cameo 1246 | name: Refuse to de-escalate military engagement | goldstein: -4 | type: REJECT | mode: yield | contexts: military
cameo 125  | name: Reject proposal to meet, discuss, or negotiate | goldstein: -5 | type: REJECT | mode: meet | contexts: diplomatic
cameo 126  | name: Reject mediation | goldstein: -5 | type: REJECT | mode: meet | contexts: diplomatic
cameo 127  | name: Reject plan, agreement to settle dispute | goldstein: -5 | type: REJECT | mode: meet | contexts: diplomatic
cameo 128  | name: Defy norms, law | goldstein: -5 | type: REJECT | mode: yield | contexts: legal
cameo 129  | name: Veto | goldstein: -5 | type: REJECT | mode: yield | contexts: diplomatic
cameo 13   | name: Threaten | goldstein: -6 | type: THREATEN
cameo 130  | name: Threaten | goldstein: -4.4 | type: THREATEN
cameo 131  | name: Threaten non-force | goldstein: -5.8 | type: THREATEN
cameo 1311 | name: Threaten to reduce or stop aid | goldstein: -5.8 | type: THREATEN | mode: relations
cameo 1312 | name: Threaten with sanctions, boycott, embargo | goldstein: -5.8 | type: THREATEN | mode: restrict | contexts: economic
cameo 1313 | name: Threaten to reduce or break relations | goldstein: -5.8 | type: THREATEN | mode: relations | contexts: diplomatic
cameo 132  | name: Threaten with administrative sanctions | goldstein: -5.8 | type: THREATEN | mode: restrict | contexts: executive
cameo 1321 | name: Threaten with restrictions on political freedoms | goldstein: -5.8 | type: THREATEN | mode: restrict | contexts: human_rights
cameo 1322 | name: Threaten to ban political parties or politicians | goldstein: -5.8 | type: THREATEN | mode: restrict | contexts: pro-autocracy
cameo 1323 | name: Threaten to impose curfew | goldstein: -5.8 | type: THREATEN | mode: restrict | contexts: pro-autocracy
cameo 1324 | name: Threaten to impose state of emergency or martial law | goldstein: -5.8 | type: THREATEN | mode: restrict | contexts: pro-autocracy
cameo 133  | name: Threaten with political dissent, protest | goldstein: -5.8 | type: THREATEN | mode: relations
cameo 134  | name: Threaten to halt negotiations | goldstein: -5.8 | type: THREATEN | mode: relations | contexts: diplomatic
cameo 135  | name: Threaten to halt mediation | goldstein: -5.8 | type: THREATEN | mode: relations | contexts: diplomatic
cameo 136  | name: Threaten to halt international involvement (non-mediation) | goldstein: -7 | type: THREATEN | mode: expel | contexts: diplomatic
cameo 137  | name: Threaten with repression | goldstein: -7 | type: THREATEN | mode: violence | contexts: pro-autocracy
cameo 138  | name: Threaten with military force | goldstein: -7 | type: THREATEN | mode: violence | contexts: military
cameo 1381 | name: Threaten blockade | goldstein: -7 | type: THREATEN | mode: restrict | contexts: military
cameo 1382 | name: Threaten occupation | goldstein: -7 | type: THREATEN | mode: territory | contexts: military
cameo 1383 | name: Threaten unconventional violence | goldstein: -7 | type: THREATEN | mode: violence | contexts: military
cameo 1384 | name: Threaten conventional attack | goldstein: -7 | type: THREATEN | mode: violence | contexts: military
cameo 1385 | name: Threaten attack with WMD | goldstein: -7 | type: THREATEN | mode: violence | contexts: cbrn
cameo 139  | name: Give ultimatum | goldstein: -7 | type: THREATEN | mode: relations | contexts: diplomatic
cameo 14   | name: Protest | goldstein: -6.5 | type: PROTEST
cameo 140  | name: Engage in political dissent | goldstein: -6.5 | type: PROTEST
cameo 141  | name: Demonstrate or rally | goldstein: -6.5 | type: PROTEST | mode: demo
cameo 1411 | name: Demonstrate for leadership change | goldstein: -6.5 | type: PROTEST | mode: demo | contexts: executive
cameo 1412 | name: Demonstrate for policy change | goldstein: -6.5 | type: PROTEST | mode: demo | contexts: executive
cameo 1413 | name: Demonstrate for rights | goldstein: -6.5 | type: PROTEST | mode: demo | contexts: rights_freedoms
cameo 1414 | name: Demonstrate for change in institutions, regime | goldstein: -6.5 | type: PROTEST | mode: demo | contexts: political_institutions
cameo 142  | name: Conduct hunger strike | goldstein: -6.5 | type: PROTEST | mode: hunger
cameo 1421 | name: Conduct hunger strike for leadership change | goldstein: -6.5 | type: PROTEST | mode: hunger | contexts: executive
cameo 1422 | name: Conduct hunger strike for policy change | goldstein: -6.5 | type: PROTEST | mode: hunger | contexts: executive
cameo 1423 | name: Conduct hunger strike for rights | goldstein: -6.5 | type: PROTEST | mode: hunger | contexts: rights_freedoms
cameo 1424 | name: Conduct hunger strike for change in institutions, regime | goldstein: -6.5 | type: PROTEST | mode: hunger | contexts: political_institutions
cameo 143  | name: Conduct strike or boycott | goldstein: -6.5 | type: PROTEST | mode: boycott
cameo 1431 | name: Conduct strike or boycott for leadership change | goldstein: -6.5 | type: PROTEST | mode: boycott | contexts: executive
cameo 1432 | name: Conduct strike or boycott for policy change | goldstein: -6.5 | type: PROTEST | mode: boycott | contexts: executive
cameo 1433 | name: Conduct strike or boycott for rights | goldstein: -6.5 | type: PROTEST | mode: boycott | contexts: rights_freedoms
cameo 1434 | name: Conduct strike or boycott for change in institutions, regime | goldstein: -6.5 | type: PROTEST | mode: boycott | contexts: political_institutions
cameo 144  | name: Obstruct passage, block | goldstein: -7.5 | type: PROTEST | mode: obstruct
cameo 1441 | name: Obstruct passage to demand leadership change | goldstein: -7.5 | type: PROTEST | mode: obstruct | contexts: executive
cameo 1442 | name: Obstruct passage to demand policy change | goldstein: -7.5 | type: PROTEST | mode: obstruct | contexts: executive
cameo 1443 | name: Obstruct passage to demand rights | goldstein: -7.5 | type: PROTEST | mode: obstruct | contexts: rights_freedoms
cameo 1444 | name: Obstruct passage to demand change in institutions, regime | goldstein: -7.5 | type: PROTEST | mode: obstruct | contexts: political_institutions
cameo 145  | name: Protest violently, riot | goldstein: -7.5 | type: PROTEST | mode: riot
cameo 1451 | name: Engage in violent protest for leadership change | goldstein: -7.5 | type: PROTEST | mode: riot | contexts: executive
cameo 1452 | name: Engage in violent protest for policy change | goldstein: -7.5 | type: PROTEST | mode: riot | contexts: executive
cameo 1453 | name: Engage in violent protest for rights | goldstein: -7.5 | type: PROTEST | mode: riot | contexts: rights_freedoms
cameo 1454 | name: Engage in violent protest for change in institutions, regime | goldstein: -7.5 | type: PROTEST | mode: riot | contexts: political_institutions
cameo 15   | name: Exhibit force posture | goldstein: -7.2 | type: MOBILIZE
cameo 150  | name: Demonstrate military or police power | goldstein: -7.2 | type: MOBILIZE
cameo 151  | name: Increase police alert status | goldstein: -7.2 | type: MOBILIZE | mode: police
cameo 152  | name: Increase military alert status | goldstein: -7.2 | type: MOBILIZE | mode: troops | contexts: military
cameo 153  | name: Mobilize or increase police power | goldstein: -7.2 | type: MOBILIZE | mode: police
cameo 154  | name: Mobilize or increase armed forces | goldstein: -7.2 | type: MOBILIZE | mode: troops | contexts: military
cameo 16   | name: Reduce relations | goldstein: -4 | type: SANCTION
cameo 160  | name: Reduce relations | goldstein: -4 | type: SANCTION
cameo 161  | name: Reduce or break diplomatic relations | goldstein: -4 | type: SANCTION | mode: withdraw | contexts: diplomatic
cameo 162  | name: Reduce or stop material aid | goldstein: -5.6 | type: SANCTION | mode: discontinue | contexts: human_security
cameo 1621 | name: Reduce or stop economic assistance | goldstein: -5.6 | type: SANCTION | mode: discontinue | contexts: economic
cameo 1622 | name: Reduce or stop military assistance | goldstein: -5.6 | type: SANCTION | mode: discontinue | contexts: military
cameo 1623 | name: Reduce or stop humanitarian assistance | goldstein: -5.6 | type: SANCTION | mode: discontinue | contexts: human_security
cameo 163  | name: Impose embargo, boycott, or sanctions | goldstein: -8 | type: SANCTION | mode: discontinue | contexts: economic
cameo 164  | name: Halt negotiations | goldstein: -6.5 | type: SANCTION | mode: withdraw | contexts: diplomatic
cameo 165  | name: Halt mediation | goldstein: -7 | type: SANCTION | mode: withdraw | contexts: diplomatic
cameo 166  | name: Expel or withdraw | goldstein: -7 | type: SANCTION | mode: expel | contexts: diplomatic
cameo 1661 | name: Expel or withdraw peacekeepers | goldstein: -7 | type: SANCTION | mode: expel | contexts: military
cameo 1662 | name: Expel or withdraw inspectors, observers | goldstein: -7 | type: SANCTION | mode: expel | contexts: diplomatic
cameo 1663 | name: Expel or withdraw aid agencies | goldstein: -7 | type: SANCTION | mode: expel | contexts: human_security
cameo 17   | name: Coerce | goldstein: -7 | type: COERCE
cameo 170  | name: Coerce | goldstein: -7 | type: COERCE
cameo 171  | name: Seize or damage property | goldstein: -9.2 | type: COERCE | mode: seize | contexts: human_security
cameo 1711 | name: Confiscate property | goldstein: -9.2 | type: COERCE | mode: seize | contexts: human_security
cameo 1712 | name: Destroy property | goldstein: -9.2 | type: ASSAULT | mode: destroy | contexts: human_security
cameo 172  | name: Impose administrative sanctions | goldstein: -5 | type: COERCE | mode: restrict | contexts: executive
cameo 1721 | name: Impose restrictions on political freedoms | goldstein: -5 | type: COERCE | mode: restrict | contexts: rights_freedoms
cameo 1722 | name: Ban political parties or politicians | goldstein: -5 | type: COERCE | mode: restrict | contexts: pro-autocracy
cameo 1723 | name: Impose curfew | goldstein: -5 | type: COERCE | mode: curfew | contexts: pro-autocracy
cameo 1724 | name: Impose state of emergency or martial law | goldstein: -5 | type: COERCE | mode: martial-law | contexts: pro-autocracy
cameo 173  | name: Arrest, detain, or charge with legal action | goldstein: -5 | type: COERCE | mode: arrest | contexts: legal
cameo 174  | name: Expel or deport individuals | goldstein: -5 | type: COERCE | mode: deport | contexts: legal
cameo 175  | name: Use tactics of violent repression | goldstein: -9 | type: COERCE | contexts: repression
cameo 18   | name: Assault | goldstein: -9 | type: ASSAULT
cameo 180  | name: Use unconventional violence | goldstein: -9 | type: ASSAULT
cameo 181  | name: Abduct, hijack, or take hostage | goldstein: -9 | type: ASSAULT | mode: abduct
cameo 182  | name: Physically assault | goldstein: -9.5 | type: ASSAULT | mode: beat
cameo 1821 | name: Sexually assault | goldstein: -9 | type: ASSAULT | mode: sexual
cameo 1822 | name: Torture | goldstein: -9 | type: ASSAULT | mode: torture
cameo 1823 | name: Kill by physical assault | goldstein: -10 | type: ASSAULT
cameo 183  | name: Conduct suicide, car, or other non-military bombing | goldstein: -10 | type: ASSAULT | mode: suicide-attack
cameo 1831 | name: Carry out suicide bombing | goldstein: -10 | type: ASSAULT | mode: suicide-attack
cameo 1832 | name: Carry out car bombing | goldstein: -10 | type: ASSAULT | mode: explosives
cameo 1833 | name: Carry out roadside bombing | goldstein: -10 | type: ASSAULT | mode: explosives
cameo 184  | name: Use as human shield | goldstein: -8 | type: ASSAULT | mode: abduct
cameo 185  | name: Attempt to assassinate | goldstein: -8 | type: ASSAULT | mode: targeted
cameo 186  | name: Assassinate | goldstein: -10 | type: ASSAULT | mode: targeted
cameo 19   | name: Fight | goldstein: -10 | type: ASSAULT | contexts: military
cameo 190  | name: Use conventional military force | goldstein: -10 | type: ASSAULT | contexts: military
cameo 191  | name: Impose blockade, restrict movement | goldstein: -9.5 | type: COERCE | mode: restrict | contexts: military
cameo 192  | name: Occupy territory | goldstein: -9.5 | type: ASSAULT | contexts: military ; territory
cameo 193  | name: Fight with small arms and light weapons | goldstein: -10 | type: ASSAULT | mode: firearms | contexts: military
cameo 194  | name: Fight with artillery and tanks | goldstein: -10 | type: ASSAULT | mode: heavy-weapons | contexts: military
cameo 195  | name: Employ aerial weapons | goldstein: -10 | type: ASSAULT | mode: aerial | contexts: military
cameo 196  | name: Violate ceasefire | goldstein: -9.5 | type: ASSAULT | contexts: legal ; military
cameo 20   | name: Use unconventional mass violence | goldstein: -10 | type: ASSAULT | contexts: military
cameo 200  | name: Use unconventional mass violence | goldstein: -10 | type: ASSAULT | contexts: military
cameo 201  | name: Engage in mass expulsion | goldstein: -9.5 | type: ASSAULT | contexts: religion_ethnicity ; migration
cameo 202  | name: Engage in mass killings | goldstein: -10 | type: ASSAULT | contexts: human_rights
cameo 203  | name: Engage in ethnic cleansing | goldstein: -10 | type: ASSAULT | contexts: religion_ethnicity
cameo 204  | name: Use weapons of mass destruction | goldstein: -10 | type: ASSAULT | mode: unconventional | contexts: cbrn
cameo 2041 | name: Use chemical, biological, or radiological weapons | goldstein: -10 | type: ASSAULT | mode: unconventional | contexts: cbrn
cameo 2042 | name: Detonate nuclear weapons | goldstein: -10 | type: ASSAULT | mode: unconventional | contexts: cbrn

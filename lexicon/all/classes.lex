# Semantic classes of nouns, verbs and adjectives: what conditions, rules and the scorer may ask for. At most 64.
# `fields: no`: an adjective of a field beside such a noun tells what it is, not what an act is about (a military base).
@language all
@source   our own
@licence  MIT
@date     2026-11-24

class document      # agreement, memorandum, treaty, protocol, contract
class talks         # talks, negotiations, discussions, dialogue
class meeting       # meeting, session, summit, conference
class visit         # visit, tour, trip
class call          # phone call, message
class aid           # aid, relief, assistance, grant
class money         # sum, loan, credit, funding
class attack        # attack, raid, strike, bombing, shelling
class clash         # clashes, battles, fighting
class weapon | fields: no  # missile, bomb, fire, shells
class casualty      # killed, wounded, martyrs, victims
class sanction      # sanctions, embargo, boycott, ban
class relations     # relations, ties
class cooperation   # cooperation, partnership, coordination
class ceasefire     # truce, ceasefire, calm
class release       # release, pardon, amnesty
class withdrawal    # withdrawal, pull-out
class prisoner      # prisoners, detainees, hostages
class force | fields: no  # forces, troops, army, police
class exercise      # manoeuvres, drills
class demand        # demand, call, appeal, request
class invitation    # invitation
class support       # support, backing, solidarity
class praise        # praise, appreciation, thanks
class condolence    # condolences
class congratulation # congratulations
class condemnation  # condemnation, criticism, denunciation
class accusation    # accusation, charge
class rejection     # rejection, refusal, opposition, veto
class threat        # threat, warning, ultimatum
class protest       # demonstration, strike, march, sit-in
class arrest        # arrest, detention
class trade         # trade, exports, imports
class project       # project, plan, programme
class readiness     # readiness, willingness, keenness
class promise       # promise, pledge, commitment
class decision      # decision, resolution, law
class statement     # statement, speech, declaration
class right         # rights, freedoms
class issue         # issue, matter, file, topic, development
class civilian      # people, civilians, residents
class office | fields: no  # office, ministry, embassy
class border        # border, territory, zone
class election      # election, vote
class accord-talk   # understanding, consensus
class result        # results, progress, breakthroughs
class obstacle      # obstacles, challenges
class importance    # importance, necessity
class ways          # ways, means, prospects (of cooperation)
class sport         # match, team, championship
class crime         # theft, drugs, traffic
class business      # profits, shares, sales
class war           # war, conflict, crisis
class facility | fields: no  # base, airport, site, position, building
class vehicle | fields: no  # ship, plane, convoy
class asylum        # asylum, refuge
class concern       # worry, concern
class regret        # regret, apology
class proposal      # proposal, initiative, plan
class resignation   # resignation, stepping down
class blockade      # blockade, siege, curfew
class campaign      # campaign, operation
class control       # control, seizure, hold
class occur         # verbs by which an event happens or results

# Plain nouns of public life: crime and courts, administration, measures, rooms and things. They start no event.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- crime, courts, accidents ----------------------------------------
noun burglary | class: crime
noun burglar | class: crime
noun thief | plural: thieves | class: crime
noun robber | class: crime
noun pickpocket | class: crime
noun shoplifting | class: crime
noun shoplifter | class: crime
noun homicide | class: crime
noun manslaughter | class: crime
noun murderer | class: crime
noun killer | class: crime
noun serial killer | class: crime
noun rapist | class: crime
noun sexual assault | class: crime
noun sexual abuse | class: crime
noun child abuse | class: crime
noun domestic violence | class: crime
noun stalking | class: crime
noun stalker | class: crime
noun kidnapper | class: crime
noun arson | class: crime
noun arsonist | class: crime
noun vandalism | class: crime
noun vandal | class: crime
noun hooligan | class: crime
noun hooliganism | class: crime
noun thug | class: crime
noun mugger | class: crime
noun mugging | class: crime
noun scam | class: crime
noun scammer | class: crime
noun swindle | class: crime
noun swindler | class: crime
noun embezzlement | class: crime
noun tax evasion | class: crime
noun insider trading | class: crime
noun forgery | class: crime
noun counterfeit | class: crime
noun counterfeiter | class: crime
noun perjury | class: crime
noun blackmailer | class: crime
noun extortion | class: crime
noun racketeering | class: crime
noun racket | class: crime
noun bribe | class: crime
noun kickback | class: crime
noun graft | class: crime
noun smuggler | class: crime
noun trafficker | class: crime
noun drug dealer | class: crime
noun drug lord | class: crime
noun drug cartel | class: crime
noun cartel | class: crime
noun gang | class: crime
noun gangster | class: crime
noun mafia | class: crime
noun mobster | class: crime
noun hitman | plural: hitmen | class: crime
noun gunrunner | class: crime
noun ransomware | class: crime
noun malware | class: crime
noun phishing | class: crime
noun identity theft | class: crime
noun cyberbullying | class: crime
noun culprit | class: crime
noun perpetrator | class: crime
noun offender | class: crime
noun ex-convict | class: crime
noun felony | class: crime
noun felon | class: crime
noun misdemeanor | class: crime
noun offense | class: crime
noun offence | class: crime
noun wrongdoing | class: crime
noun misconduct | class: crime
noun negligence | class: crime
noun malpractice | class: crime
noun drunk driving | class: crime
noun hit-and-run | class: crime
noun crime scene | class: crime
noun crime rate | class: crime
noun methamphetamine | class: crime
noun contraband | class: crime
noun courtroom
noun courthouse
noun litigation
noun litigant
noun plaintiff
noun defendant
noun complainant
noun testimony
noun affidavit
noun subpoena
noun arraignment
noun district court
noun high court
noun juror
noun death penalty
noun death row
noun life sentence
noun life imprisonment
noun jail term
noun prison term
noun prison sentence
noun probation
noun warden
noun barrister
noun notary
noun bailiff
noun detective
noun investigator
noun sheriff
noun police officer
noun constable
noun patrolman | plural: patrolmen
noun policewoman | plural: policewomen
noun bodyguard
noun watchman | plural: watchmen
noun security guard
noun fingerprint
noun clue
noun alibi
noun motive
noun inheritance
noun guardianship
noun adoption
noun alimony
noun trustee
noun property
noun easement
noun statute
noun jurisdiction
noun precedent
noun injunction
noun writ
noun ordinance
noun bylaw
noun by-law
noun regulation
noun regulator
noun compliance
noun compensation
noun restitution
noun reparation
noun class action
noun fire brigade
noun fire department
noun fireman | plural: firemen
noun lifeguard
noun drowning
noun stampede
noun leak
noun suffocation
noun electrocution
noun shooter
noun mass shooting
noun school shooting
noun firearm
noun gun control
noun pistol
noun rifle
noun revolver
noun shotgun
noun handgun
noun knife | plural: knives
noun machete
noun dagger
noun bullet
noun cartridge
noun holster

# ---- public life, administration, things said ----------------------------------------
noun bureaucracy
noun bureaucrat
noun civil servant
noun public servant
noun town hall
noun city council
noun city hall
noun county
noun municipality
noun district
noun precinct
noun township
noun borough
noun province
noun prefecture
noun commune
noun locality
noun constituency
noun electorate
noun ballot
noun ballot box
noun ballot paper
noun polling station
noun polling place
noun turnout
noun runoff
noun run-off
noun by-election
noun midterm
noun caucus
noun candidate
noun candidacy
noun nomination
noun incumbent
noun frontrunner
noun front-runner
noun pollster
noun opinion poll
noun approval rating
noun swing state
noun councilor
noun councilman | plural: councilmen
noun councilwoman | plural: councilwomen
noun alderman | plural: aldermen
noun congresswoman | plural: congresswomen
noun assemblyman | plural: assemblymen
noun politician
noun lobbyist
noun think tank
noun whistleblower
noun whistle-blower
noun politics | plural: none
noun policymaker
noun lawmaking
noun shutdown
noun appropriation
noun census
noun passport
noun identity card
noun birth certificate
noun certificate
noun registry
noun registration
noun questionnaire
noun paperwork
noun archive
noun folder
noun envelope
noun stamp
noun postage
noun mailbox
noun postman | plural: postmen
noun post office
noun parcel

# Rules of English: marks that say how an act is told. They run in this order; see FORMAT.md for the patterns.
# Articles, numbers, adjectives and adverbs are units of their own: `other/adj/num*` steps over them.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- infinitives and means: unless a later rule says more, "to sign" is a purpose ----------------------------------
rule purpose-to
  pattern: =to other* aux* other* >verb
  mark: purpose
  good: The minister flew home to sign the agreement
  wrong: The minister signed the agreement
rule purpose-word
  pattern: purpose other* aux* >verb
  mark: purpose
  good: They met in order to sign the agreement
  wrong: They met and signed the agreement
rule means-by
  pattern: prep-by other* >verb.gerund
  mark: means
  good: Russia punished the bank by freezing its accounts
  wrong: The agreement was signed by Russia

# ---- negation ------------------------------------------------------------------------------------------------------
rule negated-verb
  pattern: negator other* aux* other* >verb
  mark: negated
  good: Iran did not sign the agreement ; The agreement has not yet been signed
  wrong: Iran did sign the agreement
rule negated-noun
  pattern: =no other/adj/num* >noun
  mark: negated
  good: No agreement was reached
  wrong: An agreement was reached
rule negated-without
  pattern: =without other/adj/num* >noun/verb
  mark: negated
  good: The summit ended without an agreement
  wrong: The summit ended with an agreement
rule negated-lack
  pattern: negator-noun prep-of/=to other/adj/num* >noun/verb
  mark: negated
  good: Britain regrets the failure to sign the treaty ; Britain regrets the lack of cooperation
  wrong: Britain regrets the attack
rule failed-to
  pattern: =fail =to other* aux* >verb
  mark: negated
  unmark: purpose
  good: Russia failed to withdraw its troops
  wrong: Russia agreed to withdraw its troops
rule cancelled-object
  pattern: =cancel other/adj/num* >@visit/@talks/@meeting
  mark: negated
  good: The president cancelled his visit to Paris
  wrong: The president began his visit to Paris
rule cancelled-subject
  pattern: >@visit/@talks/@meeting aux* be other* =cancel
  mark: negated
  good: The talks were cancelled on Monday
  wrong: The talks were held on Monday
rule postponed-object
  pattern: =postpone other/adj/num* >@visit/@talks/@meeting
  mark: negated
  good: The president postponed his visit to Paris
  wrong: The president began his visit to Paris
rule postponed-subject
  pattern: >@visit/@talks/@meeting aux* be other* =postpone
  mark: negated
  good: The talks were postponed on Monday
  wrong: The talks were held on Monday
rule denied-clause
  pattern: deny compl .. >verb
  mark: denied
  good: Turkey denied that it had attacked the village
  wrong: Turkey said that it had attacked the village
rule denied-doing
  pattern: deny other* >verb.gerund
  mark: denied
  good: Turkey denied attacking the village
  wrong: Turkey stopped attacking the village
rule denied-noun
  pattern: deny other/adj/num* >trigger
  mark: denied
  good: Turkey denied the attack
  wrong: Turkey reported the attack

# ---- future, plans, readiness, promises ----------------------------------------------------------------------------
rule future-verb
  pattern: future negator? other* aux* other* >verb
  mark: future
  good: The king will visit Ankara next week ; The agreement will be signed in Rome
  wrong: The king visited Ankara last week
rule will-not
  pattern: negator other* aux* other* >#future
  mark: planned
  good: France will not lift the ban ; France will never lift the ban
  wrong: France will lift the ban
rule future-is-to
  pattern: be =to aux* >verb
  mark: planned
  unmark: purpose
  good: The president is to visit Tunis on Friday
  wrong: The president flew to Tunis
rule planned-to
  pattern: plan =to other* aux* other* >verb
  mark: planned
  unmark: purpose
  good: The king plans to visit Cairo ; The two ministers are expected to sign the treaty ; Iran is looking to sign the treaty
  wrong: The king visited Cairo
rule planned-someone-to
  pattern: plan party =to aux* >verb
  mark: planned
  unmark: purpose
  good: Officials expect the king to visit Cairo
  wrong: Officials saw the king in Cairo
rule planned-noun
  pattern: plan prep-for other/adj/num* >trigger
  mark: planned
  good: The meeting is scheduled for talks on trade
  wrong: The two sides met for talks on trade
rule coming-noun
  pattern: coming other/adj/num* >noun
  mark: planned
  good: They prepared the upcoming visit
  wrong: They recalled the recent visit
rule ready-to
  pattern: ready =to negator? other* aux* other* >verb
  mark: ready ; planned
  unmark: purpose
  good: Canada is ready to cooperate with Mexico
  wrong: Canada cooperates with Mexico
rule ready-of-someone
  pattern: ready prep-of party =to other* >verb
  mark: ready ; planned
  unmark: purpose
  good: He stressed the readiness of Canada to cooperate with Mexico
  wrong: He stressed that Canada cooperates with Mexico
rule ready-for
  pattern: ready prep/=to other/adj/num* >trigger
  mark: ready ; planned
  unmark: purpose
  good: Canada is ready for talks ; Egypt is keen on a ceasefire
  wrong: Canada is in talks
rule promised-to
  pattern: @promise =to negator? other* aux* other* >verb
  mark: planned
  unmark: purpose
  good: Israel agreed to release the prisoners
  wrong: Israel released the prisoners
rule promised-with-to
  pattern: @promise prep-with party =to other* >verb
  mark: planned
  unmark: purpose
  good: Qatar agreed with Turkey to build a port
  wrong: Qatar built a port with Turkey
rule promised-on
  pattern: @promise prep/=to other/adj/num* >trigger
  mark: planned
  unmark: purpose
  good: Both sides agreed on a ceasefire
  wrong: Both sides observed a ceasefire
rule promised-noun
  pattern: @promise other/adj/num* >noun
  mark: planned
  good: Norway offered talks ; Norway pledged aid
  wrong: Norway held talks
rule plan-undertake-to
  pattern: =undertake =to other* aux* other* >verb
  mark: planned
  unmark: purpose
  good: Israel undertook to release the prisoners
  wrong: The king undertook the visit and released the prisoners
rule plan-event-noun
  pattern: plan other/adj/num* >@visit/@talks/@meeting
  mark: planned
  good: He prepared for his scheduled visit to Paris
  wrong: He spoke of the visit to Paris
rule planned-event
  pattern: >@visit/@talks/@meeting aux* be other* plan
  mark: planned
  good: The talks are scheduled for Monday ; The summit is due in May
  wrong: The talks are held on Monday
rule future-light-noun
  pattern: future negator? other* aux* other* light other/adj/num* >noun
  mark: future
  good: The ministers will hold talks in Rome
  wrong: The ministers held talks in Rome
rule future-light-passive
  pattern: >noun future other* aux* other* light
  mark: future
  good: The talks will be held in Rome
  wrong: The talks were held in Rome
rule invited-to
  pattern: =invite party other* =to other* >verb
  mark: planned
  unmark: purpose
  good: The king invited Russia to visit the port
  wrong: The king invited the guests and visited the port

# ---- hopes, duties, importance -------------------------------------------------------------------------------------
rule vow-to-fight
  pattern: >@promise =to other* aux* other* @attack
  mark: conditional
  good: Rebels vowed to attack the capital
  wrong: Rebels vowed to leave the capital
rule hope-to
  pattern: hope =to other* aux* other* >verb
  mark: hope
  unmark: purpose
  good: Iran hopes to sign the treaty ; Iran wants to visit Baku
  wrong: Iran agreed to sign the treaty
rule hope-someone-to
  pattern: hope party =to aux* >verb
  mark: hope
  unmark: purpose
  good: Iran wants Japan to sign the treaty
  wrong: Iran helped Japan
rule hope-that
  pattern: hope compl .. >verb
  mark: hope
  good: Iran hopes that Japan will sign the treaty
  wrong: Iran says that Japan will sign the treaty
rule hope-for
  pattern: hope prep? other/adj/num* >trigger
  mark: hope
  good: The envoy hoped for talks
  wrong: The envoy held talks
rule necessity
  pattern: modal-must negator? other* aux* other* >verb
  mark: necessity
  good: Israel must withdraw from the village
  wrong: Israel withdrew from the village
rule may
  pattern: modal-may negator? other* aux* other* >verb
  mark: conditional
  good: Spain may send troops
  wrong: Spain sent troops
rule conditional-clause
  pattern: conditional .. >verb
  mark: conditional
  good: Spain will pay if Morocco signs the treaty
  wrong: Spain will pay when it can
rule threat-if
  pattern: future other/adj/aux* >trigger:SANCTION,COERCE,ASSAULT .. .. conditional
  mark: conditional
  good: Paris will expel the diplomats if Rome insists
  wrong: Paris expelled the diplomats
rule if-threat
  pattern: conditional .. .. punct .. future other/adj/aux* >trigger:SANCTION,COERCE,ASSAULT
  mark: conditional
  good: If Rome insists, Paris will expel the diplomats
  wrong: Paris expelled the diplomats
rule importance-of
  pattern: @importance prep-of/prep-for/=to other/adj/num* >noun/verb
  mark: importance
  unmark: purpose
  good: He stressed the importance of strengthening cooperation ; It is important to cooperate
  wrong: He stressed the visit

# ---- what another act is about -------------------------------------------------------------------------------------
rule asked-to
  pattern: @demand .. =to negator? other* aux* other* >verb
  mark: topic
  unmark: purpose
  good: France urged Iran to release the prisoners
  wrong: Iran released the prisoners
rule asked-that
  pattern: @demand compl .. >verb
  mark: topic
  good: France demanded that Iran withdraw its troops
  wrong: France said that Iran withdrew its troops
rule asked-noun
  pattern: @demand prep? other/adj/num* party? other/adj/num* >trigger
  mark: topic
  good: France demanded the withdrawal of the troops ; France called for talks
  wrong: France held talks
rule refused-to
  pattern: @rejection =to other* aux* other* >verb
  mark: topic
  unmark: purpose
  good: Iran refused to release the prisoners
  wrong: Iran agreed to release the prisoners
rule rejected-noun
  pattern: @rejection prep? other/adj/num* party? other/adj/num* >trigger
  mark: topic
  good: Iran rejected the offer
  wrong: Iran accepted the offer
rule threatened-to
  pattern: @threat .. =to negator? other* aux* >verb
  mark: topic
  unmark: purpose
  good: Moscow threatened to shell the port
  wrong: Moscow shelled the port
rule threatened-noun
  pattern: @threat .. prep other/adj/num* >trigger
  mark: topic
  good: Moscow threatened Norway with sanctions
  wrong: Moscow hit Norway with sanctions
rule accused-of
  pattern: @accusation .. prep-of/prep-for other/adj/num* >trigger
  mark: topic
  good: Kyiv accused Moscow of shelling the port ; Kyiv blamed Moscow for the attack
  wrong: Kyiv shelled the port
rule condemned-noun
  pattern: @condemnation/@accusation prep? other/adj/num* party? other/adj/num* >trigger
  mark: topic
  good: Chile condemned the attack ; Chile condemned Peru's attack
  wrong: Chile attacked the port
rule supported-act
  pattern: @support prep? other/adj/num* party? other/adj/num* >trigger
  mark: topic
  good: Chile welcomed the visit ; Chile supports Peru's offer
  wrong: Chile made an offer
rule supported-doing
  pattern: @support party prep-for other* >verb.gerund
  mark: topic
  good: Chile thanked Peru for releasing the prisoners
  wrong: Peru released the prisoners
rule signed-document
  pattern: =sign other/adj/num* party? other/adj/num* >@document
  mark: topic
  good: Chile signed an agreement with Peru
  wrong: Chile proposed an agreement to Peru
rule discussed-noun
  pattern: @talks other/adj/num* prep? other/adj/num* >trigger
  mark: topic
  good: The ministers discussed cooperation ; They held talks on cooperation
  wrong: The ministers praised cooperation
rule discussed-with-on
  pattern: @talks prep-with party prep-on/prep-about other/adj/num* >trigger
  mark: topic
  good: The minister held talks with Spain on cooperation
  wrong: The minister signed with Spain
rule ways-to
  pattern: @ways =to/prep-of other* >verb
  mark: topic
  unmark: purpose
  good: They reviewed ways to strengthen cooperation ; They explored means of expanding trade
  wrong: They agreed to strengthen cooperation
rule ways-noun
  pattern: @ways prep other/adj/num* >trigger
  mark: topic
  good: They reviewed prospects for cooperation
  wrong: They reviewed the file
rule about-noun
  pattern: prep-about other/adj/num* >trigger
  mark: topic
  good: Anger grew over the attack
  wrong: Anger grew after the visit
rule topic-object
  pattern: #topic prep? other/adj/num* >trigger
  mark: topic
  good: The ministers discussed strengthening cooperation
  wrong: The ministers signed the treaty
rule importance-object
  pattern: #importance prep? other/adj/num* >trigger
  mark: importance
  good: He stressed the importance of strengthening cooperation
  wrong: He is strengthening cooperation
rule hope-object
  pattern: #hope prep? other/adj/num* >trigger
  mark: hope
  good: Iran hopes to begin talks
  wrong: Iran began talks
rule necessity-object
  pattern: #necessity prep? other/adj/num* >trigger
  mark: necessity
  good: Israel must stop the attack
  wrong: Israel stopped the attack
rule topic-and
  pattern: #topic coord other/adj/num* >trigger
  mark: topic
  good: The ministers discussed trade and cooperation
  wrong: The ministers met and signed the treaty

# ---- nouns carried by a light verb ---------------------------------------------------------------------------------
rule light-noun
  pattern: light other/adj/num* >noun
  mark: supported
  good: The ministers held talks
  wrong: The ministers feared talks
rule light-compound
  pattern: light other/adj/num* noun/party >noun
  mark: supported
  good: The ministers held tariff negotiations
  wrong: The ministers feared tariff negotiations
rule light-passive
  pattern: >noun .. passive-aux other* light
  mark: supported ; passive
  good: Negotiations were held in Rome
  wrong: Negotiations were feared in Rome
rule noun-begins
  pattern: >noun begin
  mark: supported ; begun
  good: The talks began on Sunday
  wrong: The talks failed on Sunday
rule begun-noun
  pattern: begin other/adj/num* >noun
  mark: supported ; begun
  good: The ministers began talks
  wrong: The ministers left talks
rule begun-verb
  pattern: begin =to? other* >verb
  mark: begun
  unmark: purpose
  good: Russia began withdrawing its troops ; Russia began to withdraw its troops
  wrong: Russia denied withdrawing its troops
rule ended-noun
  pattern: stop other/adj/num* >noun
  mark: ended
  good: Workers ended the strike
  wrong: Workers began the strike
rule ended-verb
  pattern: stop other* >verb.gerund
  mark: ended
  good: Russia stopped attacking the port
  wrong: Russia began attacking the port
rule continue-to
  pattern: continue =to? other* aux* >verb
  mark: ongoing
  unmark: purpose
  good: Cuba continues to support Bolivia
  wrong: Cuba agreed to support Bolivia
rule continue-noun
  pattern: continue other/adj/num* >noun
  mark: supported ; ongoing
  good: The ministers continued talks
  wrong: The ministers ended talks

# ---- voice and time ------------------------------------------------------------------------------------------------
rule passive-participle
  pattern: passive-aux negator? other* >verb.passive
  mark: passive
  good: The agreement was signed in Rome
  wrong: Italy signed the agreement in Rome
rule ongoing-gerund
  pattern: be negator? other* >verb.gerund
  mark: ongoing
  good: The army is shelling the port
  wrong: The army shelled the port
rule ongoing-word
  pattern: ongoing other* >verb
  mark: ongoing
  good: The army is currently shelling the port
  wrong: The army shelled the port
rule ongoing-noun
  pattern: ongoing other/adj/num* >noun
  mark: ongoing
  good: He praised the ongoing talks
  wrong: He praised the talks
rule gone-noun
  pattern: gone other/adj/num* >noun
  mark: background
  good: He recalled the previous talks
  wrong: He joined the talks

# ---- nouns that only set the time or the scene ---------------------------------------------------------------------
rule time-noun
  pattern: prep-after/prep-before/prep-during other/adj/num* >noun
  mark: timephrase
  good: The pound fell after the signing
  wrong: The pound fell
rule time-noun-with
  pattern: >#timephrase prep-with party
  unmark: timephrase
  good: He spoke after talks with Spain
  wrong: He spoke after talks
rule setting-meeting
  pattern: prep-in/prep-within other/adj/num* >@meeting
  mark: setting
  good: He spoke at a conference
  wrong: He opened a conference

# ---- relative clauses, speech, each other --------------------------------------------------------------------------
rule relative-verb
  pattern: rel other* aux* other* >verb
  mark: relative
  good: The officer who signed the paper left
  wrong: The officer signed the paper
rule reported-verb
  pattern: reporting compl .. >verb
  mark: reported
  good: The paper said that Spain signed the treaty
  wrong: Spain signed the treaty
rule reciprocal-verb
  pattern: >verb prep? reciprocal
  mark: reciprocal
  good: The ministers praised each other
  wrong: The ministers praised Spain

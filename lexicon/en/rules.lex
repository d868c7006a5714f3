# Rules of English: marks that say how an act is told. They run in this order; see FORMAT.md for the patterns.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- infinitives and means: unless a later rule says more, "to sign" is a purpose --------------------------------
rule purpose-to
  pattern: =to adverb* aux* adverb* >verb
  mark: purpose
  good: The minister flew home to sign the agreement
  wrong: The minister signed the agreement
rule purpose-word
  pattern: purpose adverb* aux* >verb
  mark: purpose
  good: They met in order to sign the agreement
  wrong: They met and signed the agreement
rule means-by
  pattern: prep-by adverb* >verb
  mark: means
  good: Russia punished the bank by freezing its accounts
  wrong: The agreement was signed by Russia

# ---- negation ----------------------------------------------------------------------------------------------------
rule negated-verb
  pattern: negator adverb* aux* adverb* >verb
  mark: negated
  good: Iran did not sign the agreement ; The agreement has not yet been signed
  wrong: Iran did sign the agreement
rule negated-noun
  pattern: =no adj* >noun
  mark: negated
  good: No agreement was reached
  wrong: An agreement was reached
rule negated-without
  pattern: =without adj* >any
  mark: negated
  good: The summit ended without an agreement
  wrong: The summit ended with an agreement
rule negated-lack
  pattern: negator-noun prep-of/=to adj* >any
  mark: negated
  good: Britain regrets the failure to sign the treaty ; Britain regrets the lack of cooperation
  wrong: Britain regrets the attack
rule failed-to
  pattern: =fail =to adverb* aux* >verb
  mark: negated
  unmark: purpose
  good: Russia failed to withdraw its troops
  wrong: Russia agreed to withdraw its troops
rule postponed-object
  pattern: =postpone adj* >@visit/@talks/@meeting
  mark: negated
  good: The president postponed his visit to Paris
  wrong: The president began his visit to Paris
rule cancelled-object
  pattern: =cancel adj* >@visit/@talks/@meeting
  mark: negated
  good: The president cancelled his visit to Paris
  wrong: The president began his visit to Paris
rule postponed-subject
  pattern: >@visit/@talks/@meeting aux* be adverb* =postpone
  mark: negated
  good: The talks were postponed on Monday
  wrong: The talks were held on Monday
rule cancelled-subject
  pattern: >@visit/@talks/@meeting aux* be adverb* =cancel
  mark: negated
  good: The talks were cancelled on Monday
  wrong: The talks were held on Monday
rule denied-verb
  pattern: deny compl? any? aux* adverb* >verb
  mark: denied
  good: Turkey denied attacking the village ; Turkey denied that it had attacked the village
  wrong: Turkey said that it had attacked the village
rule denied-noun
  pattern: deny adj* >trigger
  mark: denied
  good: Turkey denied the attack
  wrong: Turkey reported the attack

# ---- future, plans, readiness, promises --------------------------------------------------------------------------
rule future-verb
  pattern: future negator? adverb* aux* adverb* >verb
  mark: future
  good: The king will visit Ankara next week ; The agreement will be signed in Rome
  wrong: The king visited Ankara last week
rule future-is-to
  pattern: be =to aux* >verb
  mark: planned
  unmark: purpose
  good: The president is to visit Tunis on Friday
  wrong: The president flew to Tunis
rule planned-to
  pattern: plan =to adverb* aux* adverb* >verb
  mark: planned
  unmark: purpose
  good: The king plans to visit Cairo ; The two ministers are expected to sign the treaty
  wrong: The king visited Cairo
rule planned-someone-to
  pattern: plan party =to aux* >verb
  mark: planned
  unmark: purpose
  good: Officials expect the king to visit Cairo
  wrong: Officials saw the king in Cairo
rule planned-noun
  pattern: plan prep-for adj* >trigger
  mark: planned
  good: The meeting is scheduled for talks on trade
  wrong: The two sides met for talks on trade
rule coming-noun
  pattern: coming adj* >noun
  mark: planned
  good: They prepared the upcoming visit
  wrong: They recalled the recent visit
rule ready-to
  pattern: ready =to negator? adverb* aux* adverb* >verb
  mark: ready ; planned
  unmark: purpose
  good: Canada is ready to cooperate with Mexico
  wrong: Canada cooperates with Mexico
rule ready-of-someone
  pattern: ready prep-of party =to adverb* >verb
  mark: ready ; planned
  unmark: purpose
  good: He stressed the readiness of Canada to cooperate with Mexico
  wrong: He stressed that Canada cooperates with Mexico
rule ready-for
  pattern: ready prep adj* >trigger
  mark: ready ; planned
  good: Canada is ready for talks ; Egypt is committed to strengthening cooperation
  wrong: Canada is in talks
rule agreed-to
  pattern: trigger:AGREE =to negator? adverb* aux* adverb* >verb
  mark: planned
  unmark: purpose
  good: Israel agreed to release the prisoners
  wrong: Israel released the prisoners
rule agreed-with-to
  pattern: trigger:AGREE prep-with party =to adverb* >verb
  mark: planned
  unmark: purpose
  good: Qatar agreed with Turkey to build a port
  wrong: Qatar built a port with Turkey
rule agreed-on
  pattern: trigger:AGREE prep adj* >trigger
  mark: planned
  good: Both sides agreed on a ceasefire ; France offered help with the evacuation
  wrong: Both sides observed a ceasefire
rule offered-noun
  pattern: trigger:AGREE adj* >noun
  mark: planned
  good: Norway offered talks ; Norway pledged aid
  wrong: Norway held talks

# ---- hopes, duties, importance -----------------------------------------------------------------------------------
rule hope-to
  pattern: hope =to adverb* aux* adverb* >verb
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
  pattern: hope compl? any aux* adverb* >verb
  mark: hope
  good: Iran hopes that Japan will sign the treaty
  wrong: Iran says that Japan will sign the treaty
rule hope-for
  pattern: hope prep? adj* >trigger
  mark: hope
  good: The envoy hoped for talks
  wrong: The envoy held talks
rule necessity
  pattern: modal-must negator? adverb* aux* adverb* >verb
  mark: necessity
  good: Israel must withdraw from the village
  wrong: Israel withdrew from the village
rule may
  pattern: modal-may negator? adverb* aux* adverb* >verb
  mark: conditional
  good: Spain may send troops
  wrong: Spain sent troops
rule conditional-clause
  pattern: conditional any? any? aux* adverb* >verb
  mark: conditional
  good: Spain will pay if Morocco signs the treaty
  wrong: Spain will pay when it can
rule importance-of
  pattern: @importance prep-of/prep-for/=to adverb* adj* >any
  mark: importance
  unmark: purpose
  good: He stressed the importance of strengthening cooperation ; It is important to cooperate
  wrong: He stressed the visit

# ---- what another act is about -----------------------------------------------------------------------------------
rule asked-to
  pattern: trigger:REQUEST .. =to negator? adverb* aux* adverb* >verb
  mark: topic
  unmark: purpose
  good: France urged Iran to release the prisoners
  wrong: Iran released the prisoners
rule asked-noun
  pattern: trigger:REQUEST prep? party? adj* >trigger
  mark: topic
  good: France demanded the withdrawal of the troops ; France called for talks
  wrong: France held talks
rule refused-to
  pattern: trigger:REJECT =to adverb* aux* adverb* >verb
  mark: topic
  unmark: purpose
  good: Iran refused to release the prisoners
  wrong: Iran agreed to release the prisoners
rule rejected-noun
  pattern: trigger:REJECT prep? party? adj* >trigger
  mark: topic
  good: Iran rejected the offer
  wrong: Iran accepted the offer
rule threatened-to
  pattern: trigger:THREATEN .. =to negator? adverb* aux* >verb
  mark: topic
  unmark: purpose
  good: Moscow threatened to shell the port
  wrong: Moscow shelled the port
rule threatened-noun
  pattern: trigger:THREATEN party? prep? adj* >trigger
  mark: topic
  good: Moscow threatened Georgia with sanctions
  wrong: Moscow hit Georgia with sanctions
rule accused-of
  pattern: trigger:ACCUSE .. prep-of/prep-for adverb* adj* >trigger
  mark: topic
  good: Kyiv accused Moscow of shelling the port ; Kyiv blamed Moscow for the attack
  wrong: Kyiv shelled the port
rule accused-noun
  pattern: trigger:ACCUSE prep? party? adj* >trigger
  mark: topic
  good: Chile condemned the attack ; Chile condemned Peru's attack
  wrong: Chile attacked the port
rule supported-noun
  pattern: trigger:SUPPORT prep? party? adj* >trigger
  mark: topic
  good: Chile welcomed the visit ; Chile signed an agreement
  wrong: Chile made an agreement
rule supported-verb
  pattern: trigger:SUPPORT party prep-for adverb* >verb
  mark: topic
  good: Chile thanked Peru for releasing the prisoners
  wrong: Peru released the prisoners
rule discussed-noun
  pattern: trigger:CONSULT prep-about/prep-on? adj* >trigger
  mark: topic
  good: The ministers discussed cooperation ; They held talks on cooperation
  wrong: The ministers praised cooperation
rule talks-with-on
  pattern: trigger:CONSULT prep-with party prep-on/prep-about adj* >trigger
  mark: topic
  good: The minister held talks with Spain on cooperation
  wrong: The minister signed with Spain
rule ways-to
  pattern: @ways =to/prep-of adverb* >verb
  mark: topic
  unmark: purpose
  good: They reviewed ways to strengthen cooperation ; They explored means of expanding trade
  wrong: They agreed to strengthen cooperation
rule ways-noun
  pattern: @ways prep adj* >trigger
  mark: topic
  good: They reviewed prospects for cooperation
  wrong: They reviewed the file
rule about-noun
  pattern: prep-about adj* >trigger
  mark: topic
  good: Anger grew over the attack
  wrong: Anger grew after the visit
rule topic-object
  pattern: #topic prep? adj* >trigger
  mark: topic
  good: The ministers discussed strengthening cooperation
  wrong: The ministers signed the treaty
rule topic-and
  pattern: #topic coord adj* >trigger
  mark: topic
  good: The ministers discussed trade and cooperation
  wrong: The ministers met and signed the treaty
rule importance-object
  pattern: #importance prep? adj* >trigger
  mark: importance
  good: He stressed the importance of strengthening cooperation
  wrong: He is strengthening cooperation
rule hope-object
  pattern: #hope prep? adj* >trigger
  mark: hope
  good: Iran hopes to begin talks
  wrong: Iran began talks
rule necessity-object
  pattern: #necessity prep? adj* >trigger
  mark: necessity
  good: Israel must stop the attack
  wrong: Israel stopped the attack

# ---- nouns carried by a light verb -------------------------------------------------------------------------------
rule light-noun
  pattern: light adj* >noun
  mark: supported
  good: The ministers held talks
  wrong: The ministers feared talks
rule light-passive
  pattern: >noun .. passive-aux adverb* light
  mark: supported ; passive
  good: Talks were held in Rome
  wrong: Talks were feared in Rome
rule light-take-place
  pattern: >noun begin
  mark: supported ; begun
  good: The talks began on Sunday
  wrong: The talks failed on Sunday
rule begun-noun
  pattern: begin adj* >noun
  mark: supported ; begun
  good: The ministers began talks
  wrong: The ministers left talks
rule begun-verb
  pattern: begin =to? adverb* >verb
  mark: begun
  unmark: purpose
  good: Russia began withdrawing its troops ; Russia began to withdraw its troops
  wrong: Russia denied withdrawing its troops
rule ended-noun
  pattern: stop adj* >noun
  mark: ended
  good: Workers ended the strike
  wrong: Workers began the strike
rule ended-verb
  pattern: stop adverb* >verb
  mark: ended
  good: Russia stopped shelling the port
  wrong: Russia began shelling the port
rule continue-to
  pattern: continue =to? adverb* aux* >verb
  mark: ongoing
  unmark: purpose
  good: Cuba continues to support Bolivia
  wrong: Cuba agreed to support Bolivia
rule continue-noun
  pattern: continue adj* >noun
  mark: supported ; ongoing
  good: The ministers continued talks
  wrong: The ministers ended talks

# ---- voice and time ----------------------------------------------------------------------------------------------
rule passive-participle
  pattern: passive-aux negator? adverb* >verb.participle
  mark: passive
  good: The agreement was signed in Rome
  wrong: Italy signed the agreement in Rome
rule ongoing-gerund
  pattern: be negator? adverb* >verb.gerund
  mark: ongoing
  good: The army is shelling the port
  wrong: The army shelled the port
rule ongoing-word
  pattern: ongoing adverb* >verb
  mark: ongoing
  good: The army is currently shelling the port
  wrong: The army was shelling the port
rule ongoing-noun
  pattern: =ongoing adj* >noun
  mark: ongoing
  good: He praised the ongoing talks
  wrong: He praised the talks
rule gone-noun
  pattern: gone adj* >noun
  mark: background
  good: He recalled the previous talks
  wrong: He joined the talks

# ---- nouns that only set the time or the scene -------------------------------------------------------------------
rule time-noun
  pattern: prep-after/prep-before/prep-during adj* >noun
  mark: timephrase
  good: The pound fell after the signing
  wrong: The pound fell
rule time-noun-with
  pattern: >#timephrase prep-with party
  unmark: timephrase
  good: He spoke after talks with Spain
  wrong: He spoke after talks
rule setting-meeting
  pattern: prep-in/prep-within adj* >@meeting
  mark: setting
  good: He spoke at a conference
  wrong: He opened a conference
rule modifier-noun
  pattern: >trigger noun
  mark: modifier
  good: Aid workers left the city
  wrong: Aid reached the city

# ---- relative clauses, speech, each other ------------------------------------------------------------------------
rule relative-verb
  pattern: rel aux* adverb* >verb
  mark: relative
  good: The officer who signed the paper left
  wrong: The officer signed the paper
rule reported-verb
  pattern: reporting compl any? aux* adverb* >verb
  mark: reported
  good: The paper said that Spain signed the treaty
  wrong: Spain signed the treaty
rule reciprocal-verb
  pattern: >verb prep? reciprocal
  mark: reciprocal
  good: The ministers praised each other
  wrong: The ministers praised Spain

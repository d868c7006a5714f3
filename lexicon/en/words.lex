# Closed classes of English: what holds clauses and phrases together. Surfaces with blanks are matched whole, longest first.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- joining ---------------------------------------------------------------------------------------------------
word and          | class: coordinator
word or           | class: coordinator
word nor          | class: coordinator ; negator
word &            | class: coordinator
word as well as   | class: coordinator | form: and also ; and then ; and/or ; plus ; in addition to ; together with
word but          | class: coordinator ; contrast
word yet          | class: contrast ; adverb
word whereas      | class: subordinator ; contrast
word however      | class: contrast
  form: nevertheless ; nonetheless ; instead ; rather than ; on the other hand ; by contrast ; in contrast
word despite      | class: prep-other ; contrast | form: in spite of ; notwithstanding ; regardless of
word although     | class: subordinator ; contrast | form: though ; even though ; even if ; even as ; albeit

# ---- opening clauses -------------------------------------------------------------------------------------------
word that         | class: complementizer ; relative ; demonstrative
word whether      | class: complementizer | form: whether or not
word how          | class: complementizer
word why          | class: complementizer
word what         | class: complementizer ; relative
word who          | class: relative
word whom         | class: relative
word which        | class: relative
word whose        | class: relative ; possessive ; determiner
word where        | class: relative ; subordinator
word whereby      | class: relative
word because      | class: subordinator | form: given that ; in that ; on the grounds that ; now that
word so that      | class: subordinator ; purpose
word as           | class: subordinator ; temporal ; prep-other
word while        | class: subordinator ; temporal ; contrast | form: whilst
word when         | class: subordinator ; temporal | form: whenever ; as soon as ; by the time ; the moment
word until        | class: subordinator ; temporal ; prep-other | form: till ; up until
word since        | class: prep-after | form: ever since
word once         | class: subordinator ; temporal ; adverb
word after        | class: prep-after
  form: shortly after ; soon after ; days after ; hours after ; weeks after ; months after ; years after
  form: a day after ; a week after ; just after ; right after
word before       | class: prep-before | form: shortly before ; just before ; days before ; hours before
word if           | class: subordinator ; conditional | form: only if ; if and when ; what if
word unless       | class: subordinator ; conditional
word provided that | class: subordinator ; conditional
  form: providing that ; on condition that ; on the condition that ; as long as ; so long as ; in case
  form: in the event that ; assuming that ; supposing
word in the event of | class: prep-other ; conditional | form: in case of ; subject to ; contingent on ; conditional on
word in order to  | class: purpose
  form: so as to ; in a bid to ; in an effort to ; in an attempt to ; with a view to ; with the aim of
  form: with the goal of ; in hopes of ; in the hope of ; for the purpose of ; for the purposes of ; in a move to
word aimed at     | class: purpose | form: aiming at ; aiming to ; aimed to ; intended to ; designed to ; meant to

# ---- negation --------------------------------------------------------------------------------------------------
word not          | class: negator | form: n't ; n’t ; not yet ; not only not ; in no way ; by no means
word never        | class: negator | form: hardly ; scarcely ; no longer ; not ever ; at no point
word no           | class: negator ; determiner | form: no one ; nobody ; none of ; none ; neither of ; not any
word neither      | class: negator ; coordinator
word without      | class: negator ; prep-other
word cannot       | class: negator ; modal-may | form: can not ; can't ; can’t ; couldn't ; couldn’t
word lack         | class: negator-noun
  form: absence ; failure ; inability ; unwillingness ; reluctance ; impossibility

# ---- verbs that only help --------------------------------------------------------------------------------------
word be           | class: be ; passive-aux | form: been ; being ; is ; was ; were
word am           | class: be ; passive-aux | form: 'm ; ’m
word are          | class: be ; passive-aux | form: 're ; ’re
word is not       | class: be ; negator | form: isn't ; isn’t ; aren't ; aren’t ; wasn't ; wasn’t ; weren't ; weren’t
word have         | class: perfect | form: has ; had ; having
word 've          | class: perfect | form: ’ve ; 'd ; ’d
verb do           | past: done | third: does | gerund: doing
word did          | class: perfect | form: do ; does
word have yet to  | class: perfect ; negator | form: has yet to ; had yet to
word do not       | class: perfect ; negator
  form: don't ; don’t ; doesn't ; doesn’t ; didn't ; didn’t ; haven't ; haven’t ; hasn't ; hasn’t ; hadn't ; hadn’t
word will         | class: future | form: shall ; 'll ; ’ll ; will soon ; will also
word will not     | class: future ; negator | form: won't ; won’t ; shan't ; shan’t
word would        | class: future
word would not    | class: future ; negator | form: wouldn't ; wouldn’t
word going to     | class: future | form: about to ; gonna ; on the verge of ; on the brink of
word may          | class: modal-may | form: might ; can ; could ; may well ; could well
word must         | class: modal-must
  form: should ; ought to ; need to ; needs to ; needed to ; have to ; has to ; had to ; having to ; should not
  form: must not ; shouldn't ; shouldn’t ; mustn't ; need not

# ---- articles, determiners, quantities -------------------------------------------------------------------------
word the          | class: article
word a            | class: article | form: an
word this         | class: demonstrative | form: these ; those
word each         | class: determiner
  form: every ; any ; another ; other ; such ; both ; either ; same ; own ; certain ; various ; respective ; else
word all          | class: quantifier
  form: all of ; some ; some of ; many ; many of ; most ; most of ; several ; several of ; few ; a few ; more ; less
  form: much ; enough ; half ; half of ; part of the ; each of ; one of ; two of ; three of ; any of ; both of
word dozens of    | class: quantifier
  form: dozens ; hundreds of ; hundreds ; thousands of ; thousands ; tens of thousands of ; hundreds of thousands of
  form: scores of ; millions of ; millions ; billions of ; a number of ; number of ; a series of ; a group of
  form: a variety of ; a range of ; a lot of ; lots of ; a couple of ; a handful of ; a wave of ; a string of
  form: a set of ; a dozen ; dozen ; at least ; at most ; more than ; less than ; fewer than ; up to ; as many as
  form: as much as ; nearly ; almost ; about half ; roughly ; approximately ; around half ; over half ; an estimated
  form: some of the

# ---- pronouns --------------------------------------------------------------------------------------------------
word he           | class: pronoun ; anaphor-person | person: 3 | number: sg | gender: m | form: him ; himself
word she          | class: pronoun ; anaphor-person | person: 3 | number: sg | gender: f | form: herself
word it           | class: pronoun | person: 3 | number: sg | form: itself
word they         | class: pronoun | person: 3 | number: pl | form: them ; themselves
word we           | class: pronoun | person: 1 | number: pl | form: us ; ourselves
word i            | class: pronoun | person: 1 | number: sg | form: me ; myself
word you          | class: pronoun | person: 2 | form: yourself ; yourselves
word his          | class: possessive ; determiner | person: 3 | number: sg | gender: m
word her          | class: pronoun ; possessive ; determiner | person: 3 | number: sg | gender: f
word its          | class: possessive ; determiner | person: 3 | number: sg
word their        | class: possessive ; determiner | person: 3 | number: pl | form: theirs
word our          | class: possessive ; determiner | person: 1 | number: pl | form: ours
word my           | class: possessive ; determiner | person: 1 | number: sg | form: mine
word your         | class: possessive ; determiner | form: yours
word someone      | class: pronoun
  form: somebody ; something ; anyone ; anybody ; anything ; everyone ; everybody ; everything ; nothing ; others
  form: there ; one another's
word each other   | class: reciprocal | form: one another ; each other's ; each other’s ; one another’s ; each the other
word mutually     | class: reciprocal ; adverb
word jointly      | class: together ; adverb
  form: together ; side by side ; shoulder to shoulder ; hand in hand ; collectively ; in concert ; in partnership
  form: as one

# ---- who is meant without a name -------------------------------------------------------------------------------
word the two countries | class: anaphor-two
  form: both countries ; two countries ; our two countries ; their two countries ; these two countries
  form: the two nations ; both nations ; our two nations ; two nations ; the two states ; both states
  form: the two sides ; both sides ; two sides ; the sides ; the two parties ; both parties ; the parties
  form: the two governments ; both governments ; our two governments ; our countries ; our nations ; their countries
  form: their nations ; the two peoples ; our peoples ; our two peoples ; the two capitals ; the two neighbours
  form: the two neighbors ; the two allies ; the two powers ; the two neighbouring countries
  form: the two neighboring countries ; the two friendly countries ; the two brotherly countries
  form: the two delegations ; both delegations ; the two men ; both men ; the two ; the pair ; the two militaries
  form: the two armies ; the two rivals ; the rivals ; the two foes ; the two heads of state ; both heads of state
  form: the two leaders ; both leaders ; two leaders ; the leaders ; the two presidents ; both presidents
  form: the presidents ; the two prime ministers ; both prime ministers ; the prime ministers ; the two ministers
  form: both ministers ; the ministers ; the two foreign ministers ; the foreign ministers ; the two officials
  form: both officials ; the principals ; the secretaries ; the national security advisors
  form: the two foreign secretaries ; the negotiators
word the three countries | class: anaphor-two | number: pl
  form: the three nations ; all three countries ; the three states ; the three sides ; the three leaders ; the four countries
  form: the four leaders ; the five countries ; the member states ; the member countries ; the participants
  form: participating states ; the participating states ; the delegates ; the heads of state and government
word the country  | class: anaphor-state
  form: this country ; the kingdom ; the republic ; the nation ; the emirate ; the sultanate ; the state
  form: the federation ; the islamic republic ; the island nation
  form: the neighbouring country ; the neighboring country ; the host country
word the organisation | class: anaphor-org
  form: the organization ; the bloc ; the alliance ; the union ; the agency ; the council ; the group ; the grouping
  form: the movement ; the association ; the coalition ; the world body ; the global body ; the watchdog
  form: the regional body ; the body ; the court ; the tribunal ; the commission ; the committee ; the militia
  form: the party ; the fund ; the bank ; the lender
word the official | class: anaphor-person
  form: the politician ; the statesman ; the chief
  form: the politburo member ; the guest ; the visitor
  form: the visiting leader ; the top diplomat
word his country  | class: anaphor-own
  form: her country ; its government ; his government ; her government ; their government ; our country ; my country
  form: our government ; my government ; our nation ; his nation ; his side ; our side ; the homeland
  form: his administration ; my administration ; our administration ; his people ; its people ; our people
  form: our military ; its military ; its army ; its forces ; his forces ; its troops ; our troops ; our forces
word counterpart  | class: counterpart | form: counterparts ; opposite number ; opposite numbers ; homologue

# ---- prepositions ----------------------------------------------------------------------------------------------
word with         | class: prep-with
  form: alongside ; along with ; in cooperation with ; in co-operation with ; in coordination with
  form: in co-ordination with ; in partnership with ; in collaboration with ; in conjunction with ; jointly with
  form: in consultation with ; in concert with ; hand in hand with ; side by side with
word to           | class: prep-to ; purpose
word toward       | class: prep-to | form: towards ; into ; onto ; vis-a-vis ; vis-à-vis ; with respect for ; unto
word from         | class: prep-from | form: out of ; away from ; off
word in           | class: prep-in
  form: inside ; at ; near ; across ; outside ; in front of ; around ; beside ; next to ; close to
  form: off the coast of ; on the sidelines of ; on the margins of ; on the fringes of ; in the middle of
  form: in the heart of ; at the level of
word on           | class: prep-on | form: upon
word between      | class: prep-between | form: among ; amongst ; in between
word against      | class: prep-against
  form: versus ; in opposition to ; in defiance of ; in protest at ; in protest against ; in protest of
word by           | class: prep-by | form: on the part of ; at the hands of ; through
word of           | class: prep-of
word for          | class: prep-for
  form: in favour of ; in favor of ; in support of ; on behalf of ; in defence of ; in defense of ; for the sake of
  form: in exchange for ; in return for ; for the benefit of
word about        | class: prep-about
  form: concerning ; regarding ; over ; with regard to ; with respect to ; in regard to ; as regards
  form: on the issue of ; on the subject of ; relating to ; related to ; in relation to ; on ways to ; on ways of
  form: pertaining to ; on the topic of ; as to ; in connection with ; in response to ; in reaction to
  form: in retaliation for ; because of ; due to the ; owing to ; on charges of ; on suspicion of
  form: on allegations of
word during       | class: prep-during
  form: throughout ; amid ; amidst ; in the course of ; in the midst of ; over the course of ; at the start of
  form: at the beginning of ; at the end of ; at the conclusion of ; on the occasion of ; on the eve of
  form: at a time of
word following    | class: prep-after | form: in the wake of ; in the aftermath of ; upon completion of ; as a result of
word ahead of     | class: prep-before
  form: prior to ; in advance of ; in the run-up to ; in the lead-up to ; pending ; in preparation for
word within       | class: prep-within
  form: within the framework of ; in the framework of ; within the frame of ; as part of ; in the context of
  form: within the context of ; under the umbrella of ; under the auspices of ; under the aegis of ; in the frame of
  form: within the scope of ; through the framework of ; under the framework of ; under the banner of
  form: in line with the framework of ; as a part of ; via
word under        | class: prep-under
  form: under the terms of ; in accordance with ; pursuant to ; in compliance with ; under the leadership of
  form: beneath ; below
word according to | class: prep-according
  form: as reported by ; as quoted by ; quoted by ; citing ; quoting ; in the words of ; as cited by
word at the invitation of | class: prep-by-invitation
  form: on the invitation of ; upon the invitation of ; at an invitation from ; at the invitation from
  form: by invitation of ; in response to an invitation from ; in response to an invitation by ; at the request of
  form: upon invitation from
word like         | class: prep-other
  form: unlike ; beyond ; above ; per ; except ; except for ; apart from ; aside from ; besides ; such as
  form: including ; excluding ; via the ; behind ; along ; past the ; instead of ; depending on ; in terms of
  form: in view of ; in light of ; in the light of ; in the face of ; in the name of ; based on ; on the basis of
  form: in keeping with ; in line with ; in addition ; by means of ; with the help of ; thanks to ; in place of
  form: worth ; minus ; up ; down ; onto the

# ---- time ------------------------------------------------------------------------------------------------------
word soon         | class: coming ; adverb
  form: shortly ; tomorrow ; later this ; in the near future ; in the future ; in future ; going forward
  form: before long
word ago          | class: gone ; adverb
  form: previously ; earlier ; formerly ; yesterday ; in the past ; back in ; years ago ; historically ; long ago
word currently    | class: ongoing ; adverb
  form: still ; now ; presently ; at present ; underway ; under way ; in progress ; as we speak
  form: on an ongoing basis ; in recent years ; over the years ; in recent decades

# ---- titles ----------------------------------------------------------------------------------------------------
word mr           | class: title
  form: mr. ; mrs ; mrs. ; ms ; ms. ; miss ; dr ; dr. ; prof ; prof. ; professor ; sir ; lord ; lady ; dame ; madam
  form: madame ; rev ; rev. ; reverend ; father ; archbishop ; bishop ; rabbi ; saint
word sheikh       | class: title
  form: shaikh ; sheik ; sheikha ; shaikha ; prince ; princess ; ayatollah ; grand ayatollah ; mullah ; imam ; haji
  form: hajj ; emir ; sayyid
word gen          | class: title
  form: gen. ; general ; lt ; lt. ; lieutenant ; col ; col. ; colonel ; maj ; maj. ; major ; capt ; capt. ; captain
  form: sgt ; sgt. ; sergeant ; adm ; adm. ; admiral ; cmdr ; cmdr. ; brig ; brig. ; brigadier ; marshal ; lt. gen.
  form: maj. gen. ; lieutenant general ; major general ; brigadier general ; lt. col.
word sen          | class: title
  form: sen. ; rep ; rep. ; gov ; gov. ; hon ; hon. ; honourable ; honorable ; amb ; amb. ; attorney ; pres ; pres.
  form: sec ; sec.
word his excellency | class: title
  form: his majesty ; her majesty ; his highness ; her highness ; his royal highness ; her royal highness
  form: her excellency ; his holiness ; his eminence ; h.e. ; hh ; hrh ; his serene highness ; their excellencies
  form: his imperial majesty

# ---- adverbs that stand between the parts of a clause ----------------------------------------------------------
word also         | class: adverb
  form: too ; as well ; again ; even ; just ; only ; further ; furthermore ; moreover ; additionally ; meanwhile
  form: then ; thus ; therefore ; hence ; indeed ; likewise ; similarly ; otherwise ; accordingly ; consequently
  form: here ; far ; so ; very ; quite ; rather ; ever ; already ; often ; always ; perhaps ; maybe ; largely
  form: mostly ; mainly ; partly ; primarily ; especially ; particularly ; specifically ; in particular ; above all
  form: for example ; for instance ; in fact ; of course ; at the same time ; for the first time ; once again
  form: once more ; at last ; at length ; in turn ; so far ; to date ; at all ; in general ; in principle
  form: more broadly ; not only ; but also ; well
word strongly     | class: adverb
  form: firmly ; sharply ; harshly ; bitterly ; vehemently ; vigorously ; fiercely ; roundly ; categorically
  form: unequivocally ; resolutely ; staunchly ; steadfastly ; sternly ; angrily ; deeply ; warmly ; highly
  form: greatly ; fully ; completely ; totally ; entirely ; wholly ; utterly ; flatly ; bluntly ; openly ; publicly
  form: privately ; secretly ; quietly ; loudly ; repeatedly ; consistently ; constantly ; continually
  form: continuously ; frequently ; occasionally ; rarely ; seldom ; sometimes ; usually ; generally ; normally
  form: typically ; traditionally ; regularly ; routinely ; gravely ; seriously ; severely ; heavily ; badly
  form: lightly ; fatally ; critically ; brutally ; violently ; peacefully ; forcibly ; illegally ; unlawfully
  form: legally ; deliberately ; intentionally ; accidentally ; mistakenly ; wrongly ; falsely ; unfairly
  form: arbitrarily ; indefinitely ; temporarily ; permanently ; partially ; provisionally ; conditionally
  form: unconditionally ; voluntarily ; unilaterally ; bilaterally ; multilaterally ; trilaterally ; unanimously
  form: overwhelmingly ; narrowly ; formally ; informally ; officially ; unofficially ; personally ; directly
  form: indirectly ; closely ; broadly ; widely ; significantly ; substantially ; considerably ; dramatically
  form: drastically ; markedly ; slightly ; rapidly ; quickly ; swiftly ; slowly ; gradually ; steadily ; suddenly
  form: abruptly ; immediately ; promptly ; instantly ; eventually ; finally ; ultimately ; initially ; originally
  form: first ; firstly ; secondly ; lastly ; later ; afterwards ; afterward ; thereafter ; simultaneously
  form: separately ; independently ; respectively ; individually ; actively ; effectively ; successfully
  form: unsuccessfully ; actually ; really ; truly ; clearly ; obviously ; apparently ; allegedly ; reportedly
  form: supposedly ; purportedly ; presumably ; probably ; possibly ; likely ; certainly ; definitely ; surely
  form: undoubtedly ; potentially ; essentially ; basically ; merely ; simply ; exactly ; precisely ; recently
  form: lately ; newly ; freshly ; overnight ; daily ; weekly ; monthly ; annually ; yearly ; nationwide ; worldwide
  form: globally ; internationally ; regionally ; locally ; domestically ; abroad ; overseas ; elsewhere ; home
  form: everywhere ; militarily ; economically ; politically ; diplomatically ; financially ; increasingly
  form: tirelessly ; constructively ; productively ; positively ; negatively ; hopefully ; unfortunately
  form: fortunately ; thankfully ; importantly ; notably ; remarkably ; surprisingly ; unexpectedly ; reluctantly
  form: willingly ; eagerly ; enthusiastically ; proudly ; sincerely ; heartily ; cordially ; solemnly ; explicitly
  form: implicitly ; expressly ; tacitly ; verbally ; physically ; forcefully ; aggressively ; urgently
  form: proactively ; safely ; securely ; freely ; better ; best ; forward ; back ; ahead ; away ; out

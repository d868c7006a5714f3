# Frequent verbs that are no event by themselves: with them the parser sees where clauses begin and end.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

verb accomplish
verb achieve
verb act
verb adapt
verb adjust
verb administer
verb affect
verb age
verb aggravate
verb align
  sense: align-with | cameo: 060 | frame: together | when: with party
  sense: align-project | cameo: 060 | frame: together | when: object @project
  sense: align | cameo: none
verb analyze
verb anticipate | class: reporting
verb appear | class: reporting
verb appraise
verb approach
verb arise | past: arose | participle: arisen
verb assess
verb assume
verb attach
verb avoid
verb bake
verb balance
verb bear | past: bore | participle: borne
verb become | past: became | participle: become
  sense: become-member | cameo: 050 | frame: act-on | when: object member
  sense: become | cameo: none
verb belong
verb bind | past: bound
verb bite | past: bit | participle: bitten
verb blend
verb blow | past: blew | participle: blown
verb border
verb breathe
verb breed | past: bred
verb brew
verb bring | past: brought
  sense: bring-relations | cameo: 060 | frame: together | when: object @relations
  sense: bring-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: bring-aid | cameo: 073 | frame: give | when: object @aid
  sense: bring | cameo: none
verb broadcast | past: broadcast
verb calculate
verb cap
verb carry
verb cast | past: cast
verb cause
verb certify
verb change
verb characterize
verb check
verb choose | past: chose | participle: chosen
verb classify
verb clean
verb click
verb climb
verb cling | past: clung
verb coach
verb coincide
verb collapse
verb collect
verb combat
verb combine
verb compare
verb compete
verb complicate
verb concern
verb connect
  sense: connect-party | cameo: 060 | frame: together | when: object party
  sense: connect-with | cameo: 060 | frame: together | when: with party
  sense: connect-railway | cameo: 060 | frame: together | when: object railway
  sense: connect | cameo: none
verb consider | class: plan
  sense: consider-ways | cameo: 040 | frame: meet | when: object @ways
  sense: consider-issue | cameo: 040 | frame: meet | when: object @issue
  sense: consider | cameo: none
verb consist
verb construe
verb contain
verb contract
verb control
verb convert
verb cook
verb correlate
verb correspond
verb cost | past: cost
verb count
verb counter
verb cover
verb crash
verb creep | past: crept
verb cross
verb cry
verb cure
verb dance
verb date
verb deal | past: dealt
verb deduce
verb deem
verb define
verb delay
verb depend
verb depict
verb derive
verb design
verb detail
verb detect
verb deteriorate
verb devote
verb diagnose
verb differ
verb dig | past: dug | gerund: digging
verb disable
verb disappear
verb discover
verb distinguish
verb diversify
verb divide
verb double
verb download
verb dream
verb dress
verb drink | past: drank | participle: drunk
verb drive | past: drove | participle: driven
verb earn
verb eat | past: ate | participle: eaten
verb educate
verb elect
verb embody
verb emerge
verb emigrate
verb employ
verb empty
verb enable
verb endeavor
verb enroll
verb ensure
verb entitle
verb erode
verb escalate
verb evaluate
verb evolve
verb exacerbate
verb exceed
verb excite
verb exemplify
verb exist
verb expedite
verb experience
verb expire
verb face
verb faint
verb fall | past: fell | participle: fallen
verb fill
verb film
verb find | past: found
verb fit
verb fix
verb flourish
verb flow | past: flowed
verb fluctuate
verb focus
verb follow
verb foresee | past: foresaw | participle: foreseen
verb forget | past: forgot | participle: forgotten
verb form
  sense: form-cooperation | cameo: 060 | frame: together | when: object @cooperation
  sense: form-relations | cameo: 060 | frame: together | when: object @relations
  sense: form-venture | cameo: 060 | frame: together | when: object @project
  sense: form-with | cameo: 060 | frame: together | when: with party
  sense: form | cameo: none
verb fuel
verb gauge
verb generate
verb get under way | past: got | gerund: getting | class: begin
verb govern
verb grade
verb graduate
verb grow | past: grew | participle: grown
verb guess
verb guide
verb handle
verb happen | class: begin
verb heal
verb hesitate
verb hide | past: hid | participle: hidden
verb hire
verb hover
verb hurry
verb hypothesize
verb identify
verb ignite
verb illustrate
verb imagine
verb immigrate
verb impact
verb impair
verb impend
verb imply
verb incite
verb include
verb infect
verb infer
verb inflame
verb inhabit
verb inspire
verb interpret
verb introduce
verb invent
verb involve
verb judge
verb jump
verb lag
verb last
verb laugh
verb lay | past: laid
verb leverage
verb lie | past: lay | participle: lain | gerund: lying
verb light | past: lit
verb linger
verb list
verb listen
verb live
verb locate
verb lock
verb look | class: plan
verb loom
verb lose | past: lost
verb love
verb lower
verb mail
verb manufacture
  sense: manufacture-with | cameo: 061 | frame: together | when: with party
  sense: manufacture | cameo: none
verb marry
verb match
verb matter
verb mature
verb maximize
verb mean | past: meant
verb measure
verb memorize
verb mentor
verb merge
verb migrate
verb minimize
verb miss
verb mitigate
verb mix
verb modify
verb move
  sense: move-embassy | cameo: 050 | frame: act-on | when: object @office
  sense: move-force | cameo: 154 | frame: act-on | when: object @force
  sense: move-weapon | cameo: 154 | frame: act-on | when: object @weapon
  sense: move | cameo: none
verb name
verb narrate
verb near
verb need
verb notice
verb obtain
verb occur | class: begin
verb operate
  sense: operate-joint | cameo: 060 | frame: together | when: with party
  sense: operate-project | cameo: 060 | frame: together | when: object @project
  sense: operate | cameo: none
verb optimize
verb originate
verb outline
verb outnumber
verb outpace
verb overcome | past: overcame | participle: overcome
verb overlap
verb oversee | past: oversaw | participle: overseen
verb own
verb pack
verb package
verb paint
verb park
verb pass
verb perceive
verb photograph
verb place
verb play
verb please
verb plug
verb plunge
verb populate
verb portray
verb pose
verb possess
verb post
verb power
verb prescribe
verb preserve
verb presume
verb prevent
verb preview
verb print
verb prioritize
verb process
verb proclaim | class: reporting
verb produce
  sense: produce-with | cameo: 061 | frame: together | when: with party
  sense: produce | cameo: none
verb prosper
verb provoke
verb publish
verb race
verb rank
verb rate
verb realize
verb recede
verb recite
verb record
verb recover
verb refer
verb reference
verb reflect
verb regard
verb register
verb relate
verb remember
verb replace
verb represent
verb reserve
verb reside
verb rest
verb retain
verb retire
verb ride | past: rode | participle: ridden
verb rise | past: rose | participle: risen
verb roam
verb root
verb run | past: ran | participle: run | gerund: running
  sense: run-project | cameo: 060 | frame: together | when: object @project
  sense: run | cameo: none
verb save
verb see | past: saw | participle: seen
verb seem
verb select
verb separate
verb serve
verb set | past: set | gerund: setting
verb settle
verb shake | past: shook | participle: shaken
verb shape
verb shine | past: shone
verb shop
verb shrink | past: shrank | participle: shrunk
verb signify
verb simmer
verb simplify
  sense: simplify-visa | cameo: 060 | frame: together | when: object visa
  sense: simplify | cameo: none
verb sing | past: sang | participle: sung
verb sit | past: sat | gerund: sitting
verb sleep | past: slept
verb slow
verb smile
verb soar
verb solve
verb sort
verb spark
verb specify
verb speculate
verb spin | past: spun | gerund: spinning
verb split | past: split | gerund: splitting
verb spread | past: spread
verb spring | past: sprang | participle: sprung
verb stabilize
verb stand | past: stood
verb stay
verb steal | past: stole | participle: stolen
verb stem
verb stick | past: stuck
verb stoke
verb store
verb stray
verb streamline
verb stretch
verb strive
verb struggle
verb study
verb succeed
verb suffer
verb supervise
verb surge
verb surpass
verb surround
verb survive
verb sustain
verb sweep | past: swept
verb swim | past: swam | participle: swum | gerund: swimming
verb swing | past: swung
verb switch
verb symbolize
verb take place | past: took | participle: taken | class: begin
verb teach | past: taught
verb tear | past: tore | participle: torn
verb tend
verb theorize
verb thrive
verb throw | past: threw | participle: thrown
verb tie
verb touch
verb trail
verb transform
verb transmit
verb trigger
verb tumble
verb turn
verb tutor
verb type
verb undergo | past: underwent | participle: undergone
verb undermine
verb understand | past: understood
verb unfold
verb unify
verb unlock
verb update
  sense: update-agreement | cameo: 057 | frame: together | when: object @document
  sense: update | cameo: none
verb upload
verb vanish
verb vary
verb view
verb wait
verb wake | past: woke | participle: woken
verb walk
verb wander
verb warrant
verb wash
verb watch
verb weaken
verb wear | past: wore | participle: worn
verb weep | past: wept
verb win | past: won | gerund: winning
verb wind | past: wound
verb worry
verb worsen

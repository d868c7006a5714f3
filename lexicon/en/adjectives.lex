# Adjectives: readiness, plans, the joint, the coming and the gone; nationality adjectives stand with their states.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

adj ready | class: ready ; readiness | sense: ready | cameo: 030 | frame: promise
adj willing | class: ready ; readiness | sense: willing | cameo: 030 | frame: promise
adj prepared | class: ready ; readiness | sense: prepared | cameo: 030 | frame: promise
adj keen | class: ready ; readiness | sense: keen | cameo: 030 | frame: promise
adj eager | class: ready ; readiness | sense: eager | cameo: 030 | frame: promise
adj determined | class: ready ; readiness | sense: determined | cameo: 030 | frame: promise
adj committed | class: ready ; readiness ; promise
  sense: committed-party | cameo: 051 | frame: act-on | when: to party
  sense: committed | cameo: 030 | frame: promise
adj dedicated | class: ready ; readiness | sense: dedicated | cameo: 030 | frame: promise
adj interested | class: ready ; readiness | sense: interested | cameo: 030 | frame: promise
adj open | class: ready ; readiness
  sense: open-to | cameo: 030 | frame: promise | when: to any
  sense: open | cameo: none
adj poised | class: plan
adj set | class: plan
adj due | class: plan
adj slated | class: plan
adj bound | class: plan
adj grateful | class: praise | sense: grateful | cameo: 051 | frame: act-on
adj thankful | class: praise | sense: thankful | cameo: 051 | frame: act-on
adj supportive | class: support | sense: supportive | cameo: 051 | frame: act-on
adj proud
adj critical
  sense: critical | cameo: 111 | frame: act-on | when: of any
  sense: critical-other | cameo: none
adj unwilling | class: rejection | sense: unwilling | cameo: 120 | frame: act-on
adj reluctant | class: rejection | sense: reluctant | cameo: 120 | frame: act-on
adj opposed | class: rejection | sense: opposed | cameo: 120 | frame: act-on
adj responsible | class: accusation | sense: responsible | cameo: 112 | frame: receive
adj guilty | class: accusation
  sense: guilty | cameo: 116 | frame: receive | when: of any
  sense: guilty-other | cameo: none
adj dead | class: casualty
adj joint
adj bilateral
adj mutual | class: reciprocal
adj important | class: importance
adj necessary | class: importance
adj essential | class: importance
adj crucial | class: importance
adj vital | class: importance
adj significant | class: importance
adj key
adj new
adj military
adj economic
adj political
adj diplomatic
adj humanitarian
adj nuclear
adj international
adj regional
adj national
adj foreign
adj strategic
adj peaceful
adj historic
adj official
adj senior
adj top
adj possible
adj strong
adj close

# ---- the coming, the gone, the going on -----------------------------------------------------------------------
adj next | class: coming
adj upcoming | class: coming
adj coming | class: coming
adj forthcoming | class: coming
adj future | class: coming
adj planned | class: coming
adj proposed | class: coming
adj impending | class: coming
adj imminent | class: coming
adj prospective | class: coming
adj eventual | class: coming
adj last | class: gone
adj past | class: gone
adj previous | class: gone
adj former | class: gone
adj earlier | class: gone
adj late | class: gone
adj ongoing | class: ongoing
adj continuing | class: ongoing
adj continued | class: ongoing
adj current | class: ongoing
adj existing | class: ongoing
adj present | class: ongoing

# ---- frequent others: they tell noun phrases ------------------------------------------------------------------
adj good
adj bad
adj big
adj small
adj large
adj great
adj high
adj low
adj long
adj short
adj old
adj young
adj early
adj recent
adj major
adj minor
adj main
adj common
adj public
adj private
adj local
adj federal
adj central
adj global
adj social
adj financial
adj commercial
adj industrial
adj agricultural
adj technical
adj scientific
adj technological
adj digital
adj cultural
adj educational
adj academic
adj medical
adj environmental
adj legal
adj judicial
adj constitutional
adj parliamentary
adj presidential
adj ministerial
adj governmental
adj informal
adj formal
adj unofficial
adj high-level
adj top-level
adj deputy
adj acting
adj interim
adj permanent
adj temporary
adj emergency
adj special
adj general
adj particular
adj specific
adj certain
adj different
adj similar
adj various
adj several
adj separate
adj individual
adj collective
adj multilateral
adj trilateral
adj unilateral
adj one-day
adj two-day
adj three-day
adj civilian
adj naval
adj aerial
adj ground
adj chemical
adj biological
adj ballistic
adj conventional
adj unconventional
adj heavy
adj light
adj deadly
adj fatal
adj lethal
adj violent
adj illegal
adj unlawful
adj legitimate
adj illegitimate
adj independent
adj sovereign
adj territorial
adj northern
adj southern
adj eastern
adj western
adj north-eastern
adj north-western
adj occupied
adj disputed
adj neighbouring
adj neighboring
adj friendly
adj brotherly
adj warm
adj cordial
adj tactical
adj comprehensive
adj broad
adj wide
adj deep
adj extensive
adj intensive
adj full
adj complete
adj total
adj partial
adj additional
adj further
adj extra
adj fresh
adj urgent
adj immediate
adj rapid
adj quick
adj slow
adj gradual
adj steady
adj stable
adj unstable
adj fragile
adj weak
adj robust
adj solid
adj firm
adj tough
adj harsh
adj severe
adj serious
adj grave
adj dangerous
adj hostile
adj aggressive
adj brutal
adj bloody
adj fierce
adj intense
adj massive
adj huge
adj enormous
adj substantial
adj considerable
adj fair
adj free
adj closed
adj secret
adj direct
adj indirect
adj shared
adj respective
adj constructive
adj productive
adj fruitful
adj positive
adj negative
adj effective
adj efficient
adj successful
adj unsuccessful
adj impossible
adj likely
adj unlikely
adj sufficient
adj available
adj able
adj unable
adj able-bodied
adj clear
adj unclear
adj uncertain
adj true
adj false
adj real
adj actual
adj alleged
adj suspected
adj wanted
adj alive
adj domestic
adj internal
adj external
adj islamic
adj muslim
adj christian
adj jewish
adj shiite
adj sunni
adj arab
adj kurdish
adj tribal
adj ethnic
adj religious
adj sectarian
adj racial
adj rebel
adj anti-government
adj pro-government
adj government-held
adj rebel-held
adj opposition
adj ruling
adj left-wing
adj right-wing
adj far-right
adj conservative
adj liberal
adj democratic
adj republican
adj socialist
adj communist
adj islamist
adj extremist
adj radical
adj militant
adj terrorist
adj criminal
adj human
adj civil
adj electoral
adj corrupt
adj rich
adj poor
adj wealthy
adj developing
adj developed
adj advanced
adj modern
adj traditional
adj ancient
adj historical
adj first
adj second
adj third
adj fourth
adj fifth
adj final
adj initial
adj annual
adj monthly
adj weekly
adj daily
adj two-state
adj one-time
adj longtime
adj long-term
adj short-term
adj long-standing
adj unprecedented

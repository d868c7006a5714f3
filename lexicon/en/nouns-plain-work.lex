# Plain nouns of work: money and trade at home, schools, roads and railways. They start no event.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- work, money, trade at home ----------------------------------------
noun corporation | class: business
noun conglomerate | class: business
noun enterprise | class: business
noun startup | class: business
noun start-up | class: business
noun subsidiary | class: business
noun affiliate | class: business
noun franchise | class: business
noun retailer | class: business
noun wholesaler | class: business
noun supermarket | class: business
noun grocer | class: business
noun grocery | class: business
noun mall | class: business
noun boutique | class: business
noun warehouse | class: business
noun shopping center | class: business
noun shopping mall | class: business
noun storefront | class: business
noun marketplace | class: business
noun automaker | class: business
noun carmaker | class: business
noun planemaker | class: business
noun chipmaker | class: business
noun drugmaker | class: business
noun steelmaker | class: business
noun shipbuilder | class: business
noun shipyard | class: business
noun airline | class: business
noun insurer | class: business
noun creditor | class: business
noun debtor | class: business
noun borrower | class: business
noun depositor | class: business
noun shareholder | class: business
noun stakeholder | class: business
noun stockholder | class: business
noun bondholder | class: business
noun brokerage | class: business
noun hedge fund | class: business
noun pension fund | class: business
noun private equity | class: business
noun venture capital | class: business
noun stock exchange | class: business
noun stock market | class: business
noun bourse | class: business
noun share price | class: business
noun stock price | class: business
noun dividend | class: business
noun bankruptcy | class: business
noun insolvency | class: business
noun liquidation | class: business
noun takeover | class: business
noun merger | class: business
noun acquisition | class: business
noun buyout | class: business
noun buyback | class: business
noun spin-off | class: business
noun turnover | class: business
noun markup | class: business
noun rebate | class: business
noun coupon | class: business
noun voucher | class: business
noun warranty | class: business
noun trademark | class: business
noun patent | class: business
noun copyright | class: business
noun royalty | class: business
noun licensing | class: business
noun logo | plural: logos | class: business
noun advertisement | class: business
noun advertiser | class: business
noun ad | class: business
noun marketing | class: business
noun billboard | class: business
noun customer service | class: business
noun call center | class: business
noun call centre | class: business
noun competitor | class: business
noun rivalry | class: business
noun monopoly | class: business
noun inventory | class: business
noun procurement | class: business
noun subcontractor | class: business
noun contractor | class: business
noun tenderer | class: business
noun entrepreneurship | class: business
noun billionaire | class: business
noun millionaire | class: business
noun tycoon | class: business
noun magnate | class: business
noun mogul | class: business
noun executive | class: business
noun CEO | class: business
noun chief executive | class: business
noun co-founder | class: business
noun boardroom | class: business
noun board | class: business
noun manager | class: business
noun management | class: business
noun managing director | class: business
noun payroll | class: business
noun paycheck | class: business
noun job
noun jobseeker
noun job-seeker
noun jobs report
noun labor market
noun labour market
noun unemployment
noun unemployment rate
noun employment
noun employer
noun workforce
noun workplace
noun labourer
noun laborer
noun minimum wage
noun wage growth
noun pay rise
noun bonus
noun pension
noun retirement
noun layoff
noun lay-off
noun redundancy
noun furlough
noun recruiter
noun recruitment
noun internship
noun apprentice
noun apprenticeship
noun trainee
noun career
noun profession
noun professional
noun vacancy
noun freelancer
noun self-employment
noun productivity
noun staffing
noun staffer
noun co-worker
noun boss
noun supervisor
noun foreman | plural: foremen
noun clerk
noun cashier
noun waiter
noun waitress
noun bartender
noun cleaner
noun janitor
noun maid
noun nanny
noun babysitter
noun hairdresser
noun barber
noun tailor
noun butcher
noun baker
noun gardener
noun courier
noun deliveryman | plural: deliverymen
noun trucker
noun inflation
noun deflation
noun stagflation
noun recession
noun slowdown
noun downturn
noun upturn
noun stagnation
noun austerity
noun stimulus | plural: stimuli
noun central bank
noun central banker
noun interest rate
noun rate cut
noun rate hike
noun basis point
noun bond yield
noun deficit
noun surplus
noun budget deficit
noun trade deficit
noun trade surplus
noun public debt
noun income
noun income tax
noun sales tax
noun tax cut
noun tax rate
noun tax credit
noun tax break
noun surcharge
noun fee
noun tuition
noun tuition fee
noun rent
noun rental
noun mortgage
noun mortgage rate
noun homebuyer
noun home price
noun house price
noun housing market
noun real estate
noun realtor
noun foreclosure
noun apartment
noun condo | plural: condos
noun condominium
noun skyscraper
noun consumer price
noun consumer spending
noun consumer confidence
noun retail sale
noun cost of living
noun purchasing power
noun expenditure
noun expense
noun allowance
noun handout
noun social security
noun insurance
noun insurance company
noun wealth
noun fortune
noun liability
noun collateral
noun credit card
noun credit rating
noun cash flow
noun coin
noun banknote
noun wallet
noun purse
noun bank account
noun cheque
noun payment
noun installment
noun instalment
noun receipt
noun invoice
noun transaction
noun remittance
noun exchange rate
noun bitcoin
noun cryptocurrency
noun crypto | plural: cryptos
noun blockchain
noun stablecoin
noun oil price
noun gold price
noun gold
noun silver
noun copper
noun aluminum
noun aluminium
noun nickel
noun zinc
noun lithium
noun cobalt
noun platinum
noun diamond
noun gemstone
noun iron ore
noun gasoline
noun petrol
noun diesel
noun gas station
noun utility
noun blackout
noun power cut
noun power outage
noun outage

# ---- schools, universities, research ----------------------------------------
noun kindergarten
noun preschool
noun nursery
noun daycare
noun childcare
noun schoolteacher
noun schoolhouse
noun classroom
noun school year
noun schoolbag
noun primary school
noun elementary school
noun high school
noun middle school
noun secondary school
noun boarding school
noun headmaster
noun headteacher
noun lesson
noun curriculum | plural: curricula
noun syllabus
noun textbook
noun homework
noun exam
noun examination
noun entrance exam
noun quiz | plural: quizzes
noun diploma
noun degree
noun bachelor
noun doctorate
noun thesis | plural: theses
noun dissertation
noun graduation
noun alumnus | plural: alumni
noun alumna | plural: alumnae
noun scholar
noun lecturer
noun lecture
noun rector
noun campus
noun dormitory
noun college
noun institute
noun academy
noun literacy
noun illiteracy
noun dropout
noun enrollment
noun enrolment
noun semester
noun kindergartener
noun learner
noun e-learning
noun math
noun mathematics | plural: none
noun physics | plural: none
noun chemistry
noun biology
noun geography
noun economics | plural: none
noun sociology
noun psychology
noun philosophy
noun linguistics | plural: none
noun anthropology
noun engineering
noun computer science
noun algebra
noun geometry
noun grammar
noun vocabulary
noun handwriting

# ---- roads, railways, flights ----------------------------------------
noun car | class: vehicle
noun bus | class: vehicle
noun taxi | class: vehicle
noun cab | class: vehicle
noun minibus | class: vehicle
noun lorry | class: vehicle
noun pickup | class: vehicle
noun pickup truck | class: vehicle
noun motorcycle | class: vehicle
noun motorbike | class: vehicle
noun scooter | class: vehicle
noun bicycle | class: vehicle
noun bike | class: vehicle
noun e-bike | class: vehicle
noun tram | class: vehicle
noun locomotive | class: vehicle
noun airliner | class: vehicle
noun jetliner | class: vehicle
noun airplane | class: vehicle
noun aeroplane | class: vehicle
noun glider | class: vehicle
noun balloon | class: vehicle
noun yacht | class: vehicle
noun canoe | class: vehicle
noun raft | class: vehicle
noun trawler | class: vehicle
noun fishing boat | class: vehicle
noun speedboat | class: vehicle
noun cruise ship | class: vehicle
noun container ship | class: vehicle
noun barge | class: vehicle
noun limousine | class: vehicle
noun fire engine | class: vehicle
noun fire truck | class: vehicle
noun bulldozer | class: vehicle
noun excavator | class: vehicle
noun crane | class: vehicle
noun railway station
noun train station
noun bus stop
noun bus station
noun derailment
noun collision
noun car accident
noun car crash
noun plane crash
noun train crash
noun pileup
noun pile-up
noun accident
noun mishap
noun shipwreck
noun stowaway
noun lifeboat
noun lighthouse
noun dock
noun wharf | plural: wharves
noun pier
noun marina
noun jetty
noun hangar
noun cockpit
noun crew member
noun crew
noun flight attendant
noun air traffic
noun luggage
noun baggage
noun suitcase
noun itinerary
noun departure
noun layover
noun voyage
noun hotel
noun motel
noun hostel
noun resort
noun inn
noun guesthouse
noun check-in
noun booking
noun ticket
noun fare
noun timetable
noun detour
noun shortcut

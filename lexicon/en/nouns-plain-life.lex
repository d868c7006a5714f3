# Plain nouns of daily life: family, arts, sport. They start no event; they tell what a sentence is about.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

# ---- society, family, people ----------------------------------------
noun passenger | class: civilian
noun pedestrian | class: civilian
noun bystander | class: civilian
noun passer-by | plural: passers-by | class: civilian
noun townsman | plural: townsmen | class: civilian
noun inhabitant | class: civilian
noun dweller | class: civilian
noun homeowner | class: civilian
noun tenant | class: civilian
noun landlord | class: civilian
noun motorist | class: civilian
noun cyclist | class: civilian
noun commuter | class: civilian
noun traveler | class: civilian
noun traveller | class: civilian
noun visitor | class: civilian
noun shopkeeper | class: civilian
noun vendor | class: civilian
noun trader | class: civilian
noun shopper | class: civilian
noun herder | class: civilian
noun shepherd | class: civilian
noun rancher | class: civilian
noun builder | class: civilian
noun physician | class: civilian
noun surgeon | class: civilian
noun pediatrician | class: civilian
noun dentist | class: civilian
noun pharmacist | class: civilian
noun psychologist | class: civilian
noun psychiatrist | class: civilian
noun paramedic | class: civilian
noun midwife | plural: midwives | class: civilian
noun caregiver | class: civilian
noun scientist | class: civilian
noun researcher | class: civilian
noun engineer | class: civilian
noun technician | class: civilian
noun mechanic | class: civilian
noun electrician | class: civilian
noun carpenter | class: civilian
noun plumber | class: civilian
noun librarian | class: civilian
noun educator | class: civilian
noun pupil | class: civilian
noun schoolchild | plural: schoolchildren | class: civilian
noun schoolgirl | class: civilian
noun schoolboy | class: civilian
noun undergraduate | class: civilian
noun classmate | class: civilian
noun teammate | class: civilian
noun worshipper | class: civilian
noun parishioner | class: civilian
noun believer | class: civilian
noun emigrant | class: civilian
noun newborn | class: civilian
noun retiree | class: civilian
noun pensioner | class: civilian
noun taxpayer | class: civilian
noun voter | class: civilian
noun society
noun humanity
noun mankind
noun folk
noun crowd
noun audience
noun spectator
noun viewer
noun listener
noun fan
noun follower
noun stranger
noun foreigner
noun outsider
noun native
noun settler
noun alien
noun noncitizen
noun diaspora
noun ethnicity
noun clan
noun neighborhood
noun neighbourhood
noun suburb
noun slum
noun household
noun hometown
noun homeland
noun countryside
noun poverty
noun inequality
noun inequity
noun hunger
noun malnutrition
noun homelessness
noun hardship
noun misery
noun discrimination
noun racism
noun antisemitism
noun xenophobia
noun bigotry
noun intolerance
noun segregation
noun prejudice
noun stereotype
noun slavery
noun injustice
noun equality
noun equity
noun fairness
noun diversity
noun inclusion
noun empowerment
noun charity
noun philanthropy
noun nonprofit
noun foundation

# ---- arts, entertainment, press, letters ----------------------------------------
noun movie
noun cinema
noun theater
noun opera
noun ballet
noun concert
noun orchestra
noun symphony
noun singer
noun songwriter
noun musician
noun composer
noun conductor
noun pianist
noun violinist
noun guitarist
noun rapper
noun album
noun melody
noun music
noun musical
noun choir
noun guitar
noun piano | plural: pianos
noun drum
noun violin
noun actor
noun actress
noun filmmaker
noun screenwriter
noun producer
noun cinematographer
noun comedian
noun celebrity
noun superstar
noun idol
noun dancer
noun choreographer
noun performer
noun entertainer
noun magician
noun circus
noun clown
noun artist
noun artwork
noun painter
noun sculptor
noun sculpture
noun statue
noun mural
noun portrait
noun gallery
noun exhibit
noun curator
noun collection
noun collector
noun auction
noun auctioneer
noun antique
noun craft
noun craftsman | plural: craftsmen
noun pottery
noun designer
noun runway
noun supermodel
noun jewelry
noun jewellery
noun monument
noun memorial
noun landmark
noun castle
noun mansion
noun villa
noun ruin
noun pyramid
noun archaeologist
noun artifact
noun artefact
noun relic
noun fossil
noun dinosaur
noun news | plural: none
noun headline
noun columnist
noun editorial
noun editor
noun blogger
noun blog
noun podcast
noun podcaster
noun magazine
noun tabloid
noun broadcaster
noun anchorman | plural: anchormen
noun photographer
noun photo | plural: photos
noun picture
noun image
noun cartoon
noun cartoonist
noun video
noun footage
noun camera
noun cameraman | plural: cameramen
noun microphone
noun studio
noun tv
noun radio
noun screen
noun screening
noun premiere
noun trailer
noun sequel
noun episode
noun series | plural: series
noun sitcom
noun soap opera
noun drama
noun comedy
noun documentary
noun thriller
noun romance
noun animation
noun blockbuster
noun box office
noun script
noun scene
noun soundtrack
noun playlist
noun subscriber
noun hashtag
noun selfie
noun emoji
noun homepage
noun webpage
noun app

# ---- sport ----------------------------------------
noun athlete | class: sport
noun athletics | plural: none | class: sport
noun footballer | class: sport
noun basketball | class: sport
noun baseball | class: sport
noun cricket | class: sport
noun cricketer | class: sport
noun rugby | class: sport
noun tennis | class: sport
noun golf | class: sport
noun golfer | class: sport
noun hockey | class: sport
noun volleyball | class: sport
noun handball | class: sport
noun badminton | class: sport
noun table tennis | class: sport
noun boxing | class: sport
noun boxer | class: sport
noun wrestling | class: sport
noun wrestler | class: sport
noun judo | plural: judos | class: sport
noun karate | class: sport
noun taekwondo | plural: taekwondos | class: sport
noun gymnastics | plural: none | class: sport
noun gymnast | class: sport
noun swimmer | class: sport
noun rower | class: sport
noun skier | class: sport
noun skiing | class: sport
noun skating | class: sport
noun skater | class: sport
noun snowboarder | class: sport
noun snowboarding | class: sport
noun biathlon | class: sport
noun marathon | class: sport
noun marathoner | class: sport
noun triathlon | class: sport
noun decathlon | class: sport
noun sprinter | class: sport
noun sprint | class: sport
noun hurdler | class: sport
noun javelin | class: sport
noun long jump | class: sport
noun high jump | class: sport
noun cycling | class: sport
noun motorsport | class: sport
noun motorcycling | class: sport
noun equestrian | class: sport
noun jockey | class: sport
noun racehorse | class: sport
noun racecourse | class: sport
noun horse racing | class: sport
noun chess | class: sport
noun esports | plural: none | class: sport
noun gamer | class: sport
noun surfing | class: sport
noun surfer | class: sport
noun mountaineer | class: sport
noun fencing | class: sport
noun archery | class: sport
noun weightlifting | class: sport
noun weightlifter | class: sport
noun bodybuilder | class: sport
noun player | class: sport
noun goalkeeper | class: sport
noun goalie | class: sport
noun midfielder | class: sport
noun winger | class: sport
noun fullback | class: sport
noun quarterback | class: sport
noun pitcher | class: sport
noun batsman | plural: batsmen | class: sport
noun bowler | class: sport
noun wicket | class: sport
noun wicketkeeper | class: sport
noun batter | class: sport
noun scorer | class: sport
noun goalscorer | class: sport
noun captaincy | class: sport
noun referee | class: sport
noun umpire | class: sport
noun linesman | plural: linesmen | class: sport
noun opponent | class: sport
noun contender | class: sport
noun challenger | class: sport
noun semifinalist | class: sport
noun finalist | class: sport
noun quarterfinalist | class: sport
noun runner-up | plural: runners-up | class: sport
noun medalist | class: sport
noun medallist | class: sport
noun titleholder | class: sport
noun underdog | class: sport
noun squad | class: sport
noun lineup | class: sport
noun line-up | class: sport
noun roster | class: sport
noun semifinal | class: sport
noun semi-final | class: sport
noun quarterfinal | class: sport
noun quarter-final | class: sport
noun playoff | class: sport
noun play-off | class: sport
noun qualifier | class: sport
noun knockout | class: sport
noun rematch | class: sport
noun kickoff | class: sport
noun kick-off | class: sport
noun halftime | class: sport
noun half-time | class: sport
noun stoppage time | class: sport
noun extra time | class: sport
noun overtime | class: sport
noun penalty shootout | class: sport
noun shootout | class: sport
noun equalizer | class: sport
noun equaliser | class: sport
noun own goal | class: sport
noun offside | class: sport
noun red card | class: sport
noun yellow card | class: sport
noun touchdown | class: sport
noun home run | class: sport
noun inning | class: sport
noun innings | plural: innings | class: sport
noun tiebreak | class: sport
noun tiebreaker | class: sport
noun birdie | class: sport
noun bogey | class: sport
noun fairway | class: sport
noun lap | class: sport
noun podium | class: sport
noun scoreline | class: sport
noun scoreboard | class: sport
noun standings | plural: none | class: sport
noun leaderboard | class: sport
noun fixture | class: sport
noun preseason | class: sport
noun pre-season | class: sport
noun regatta | class: sport
noun pentathlon | class: sport
noun velodrome | class: sport
noun ballpark | class: sport
noun racetrack | class: sport
noun locker room | class: sport
noun dressing room | class: sport
noun doping | class: sport
noun steroid | class: sport
noun world record | class: sport
noun gold medal | class: sport
noun silver medal | class: sport
noun bronze medal | class: sport
noun world champion | class: sport
noun paralympian | class: sport
noun world title | class: sport
noun transfer window | class: sport
noun head coach | class: sport

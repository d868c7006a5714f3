# Nouns that start no event but that verbs and conditions ask for.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

noun troop | class: force
noun force | class: force
noun army | class: force
noun soldier | class: force
noun police | plural: none | class: force
noun policeman | plural: policemen | class: force
noun military | class: force
noun navy | class: force
noun air force | class: force
noun security force | class: force
noun armed force | class: force
noun warship | class: force ; vehicle
noun aircraft carrier | class: force ; vehicle
noun battalion | class: force
noun brigade | class: force
noun reservist | class: force
noun recruit | class: force
noun militant
noun fighter
noun gunman | plural: gunmen
noun insurgent
noun rebel
noun terrorist
noun suspect
noun missile | class: weapon
noun ballistic missile | class: weapon
noun rocket | class: weapon
noun bomb | class: weapon
noun shell | class: weapon
noun mortar | class: weapon
noun artillery | class: weapon
noun weapon | class: weapon
noun nuclear weapon | class: weapon
noun chemical weapon | class: weapon
noun nuclear device | class: weapon
noun arm | class: weapon
noun ammunition | class: weapon
noun drone | class: weapon ; vehicle
noun fire | class: weapon
noun shot | class: weapon
noun gun | class: weapon
noun tank | class: weapon
noun jet | class: vehicle
noun plane | class: vehicle
noun aircraft | plural: aircraft | class: vehicle
noun helicopter | class: vehicle
noun ship | class: vehicle
noun vessel | class: vehicle
noun boat | class: vehicle
noun tanker | class: vehicle
noun convoy | class: vehicle
noun truck | class: vehicle
noun uranium
noun embassy | class: office
noun consulate | class: office
noun mission | class: office
noun office | class: office
noun border | class: border
noun territory | class: border
noun zone | class: border
noun area | class: border
noun region | class: border
noun crossing | class: border
noun town | class: border
noun village | class: border
noun city | class: border
noun island | class: border
noun airspace | class: border
noun base | class: facility
noun airport | class: facility
noun site | class: facility
noun position | class: facility
noun building | class: facility
noun camp | class: facility
noun hospital | class: facility
noun school | class: facility
noun checkpoint | class: facility
noun people | plural: none | class: civilian
noun person | plural: persons | class: civilian
noun civilian | class: civilian
noun resident | class: civilian
noun citizen | class: civilian
noun national | class: civilian
noun man | plural: men | class: civilian
noun woman | plural: women | class: civilian
noun child | plural: children | class: civilian
noun student | class: civilian
noun journalist | class: civilian
noun lawmaker | class: civilian
noun family | class: civilian
noun casualty | class: casualty
noun victim | class: casualty
noun death | class: casualty
noun injury | class: casualty
noun decision | class: decision
noun resolution | class: decision
noun law | class: decision
noun bill | class: decision
noun decree | class: decision
noun executive order | class: decision
noun verdict | class: decision
noun ruling | class: decision
noun statement | class: statement
noun speech | class: statement
noun remark | class: statement
noun report | class: statement
noun letter | class: statement
noun message | class: statement
noun comment | class: statement
noun right | class: right
noun freedom | class: right
noun human right | class: right
noun democracy | class: right
noun issue | class: issue
noun matter | class: issue
noun topic | class: issue
noun situation | class: issue
noun development | class: issue
noun question | class: issue
noun problem | class: issue
noun dispute | class: issue
noun case | class: issue
noun tension | class: issue
noun crisis | plural: crises | class: war
noun election | class: election
noun vote | class: election
noun referendum | plural: referendums ; referenda | class: election
noun poll | class: election
noun result | class: result
noun progress | class: result
noun breakthrough | class: result
noun achievement | class: result
noun success | class: result
noun obstacle | class: obstacle
noun challenge | class: obstacle
noun difficulty | class: obstacle
noun importance | class: importance
noun necessity | class: importance
noun need | class: importance
noun significance | class: importance
noun urgency | class: importance
noun way | class: ways
noun trial
noun means | plural: none | class: ways
noun prospect | class: ways
noun possibility | class: ways
noun opportunity | class: ways
noun avenue | class: ways
noun match | class: sport
noun game | class: sport
noun championship | class: sport
noun tournament | class: sport
noun theft | class: crime
noun robbery | class: crime
noun drug | class: crime
noun fraud | class: crime
noun corruption | class: crime
noun bribery | class: crime
noun crime | class: crime
noun murder charge | class: accusation
noun money laundering | class: crime
noun trafficking | class: crime
noun terrorism | class: crime
noun profit | class: business
noun share | class: business
noun sale | class: business
noun revenue | class: business
noun market | class: business
noun power
noun body
noun list
noun visa
noun license
noun closure
noun patrol
noun security
noun rule
noun sentence
noun newspaper
noun official
noun defeat
noun search
noun hope | class: hope
noun traffic
noun bridge
noun entrance
noun route
noun railway
noun passage
noun port
noun tear gas | plural: none | sense: tear-gas | cameo: 175 | frame: act-on
noun rubber bullet | class: weapon | sense: rubber-bullet | cameo: 175 | frame: act-on
noun water cannon | class: weapon | sense: water-cannon | cameo: 175 | frame: act-on
noun show of strength | plural: shows of strength | sense: show-of-strength | cameo: 150 | frame: act-on
noun military parade | sense: parade | cameo: 150 | frame: alone
noun state of alert | plural: states of alert | sense: alert | cameo: 152 | frame: alone
noun full alert | sense: alert | cameo: 152 | frame: alone
noun red alert | sense: alert | cameo: 152 | frame: alone
noun maximum alert | sense: alert | cameo: 152 | frame: alone
noun combat readiness | plural: none | sense: alert | cameo: 152 | frame: alone
noun police presence | class: force | sense: police-presence | cameo: 153 | frame: act-on
noun military presence | class: force | sense: military-presence | cameo: 154 | frame: act-on
noun troop presence | class: force | sense: military-presence | cameo: 154 | frame: act-on
noun troop movement | class: force | sense: troop-movement | cameo: 154 | frame: act-on
noun troop buildup | class: force | sense: buildup | cameo: 154 | frame: act-on
noun military buildup | class: force | sense: buildup | cameo: 154 | frame: act-on
noun troop deployment | class: force | sense: deployment | cameo: 154 | frame: act-on
noun test-firing | sense: missile-test | cameo: 150 | frame: alone
noun flyover | sense: flyover | cameo: 150 | frame: alone
noun call-up | sense: call-up | cameo: 154 | frame: alone
noun goal
noun requirement
noun standard
noun condition
noun obligation
noun target
noun criterion | plural: criteria

# ---- nouns that are spelt like verbs, and frequent others: without them the verb would be read ------------------------
noun act
noun action
noun activity
noun agenda
noun aim
noun ally
noun ambition
noun answer
noun approach
noun award
noun balance
noun bank
noun bar
noun benefit
noun block
noun break
noun budget
noun capacity
noun cause
noun chair
noun change
noun club
noun command
noun community
noun company
noun contest
noun cost
noun cover
noun cut
noun decade
noun decrease
noun detail
noun draft
noun effect
noun end
noun escort
noun estimate
noun exile
noun face
noun factory
noun fall
noun fight
noun film
noun firm
noun focus
noun front
noun fuel
noun future
noun gas
noun generation
noun growth
noun guard
noun guest
noun head
noun hit
noun home
noun honor
noun host
noun house
noun impact
noun increase
noun industry
noun influence
noun infrastructure
noun land
noun lead
noun level
noun line
noun look
noun mandate
noun mark
noun mass
noun measure
noun mine
noun mob
noun move
noun name
noun network
noun note
noun object
noun oil
noun package
noun park
noun part
noun partner
noun peace
noun pillar
noun place
noun platform
noun play
noun point
noun practice
noun press
noun price
noun principle
noun priority
noun procedure
noun process
noun purpose
noun quote
noun range
noun rate
noun ratio
noun reach
noun reason
noun record
noun recovery
noun reply
noun research
noun reserve
noun resilience
noun resource
noun response
noun rest
noun return
noun review
noun rise
noun risk
noun role
noun run
noun rush
noun scale
noun schedule
noun seat
noun section
noun sector
noun shelter
noun shift
noun shop
noun show
noun side
noun size
noun skill
noun slide
noun source
noun speed
noun spread
noun staff
noun stage
noun stake
noun stand
noun start
noun state
noun station
noun step
noun stock
noun stone
noun stop
noun store
noun strain
noun stress
noun stretch
noun structure
noun study
noun style
noun subject
noun surge
noun survey
noun survival
noun system
noun table
noun talent
noun task
noun technique
noun technology
noun tender
noun term
noun test
noun time
noun torch
noun track
noun transfer
noun transport
noun travel
noun treat
noun trend
noun trust
noun truth
noun turn
noun type
noun unit
noun update
noun upgrade
noun use
noun value
noun victory
noun voice
noun volume
noun walk
noun water
noun wave
noun weekend
noun welfare
noun wing
noun winner
noun wish
noun world
noun year
noun youth

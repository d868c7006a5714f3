# Roles: offices, bodies and kinds of people that act for a state, an organisation or themselves. `rank` orders them (1 first).
# `country`: the role exists in that state only. `like`: the same office where it is called otherwise. Sectors UAF, REB and CRM: never the outlet's state where none is told.
@language all
@source   our own
@licence  MIT
@date     2026-11-24

role king | sector: GOV | level: head-of-state | rank: 1 | states: SAU ; JOR ; MAR ; BHR ; GBR ; ESP ; NLD ; BEL ; SWE ; NOR ; DNK ; THA ; MYS ; KHM ; BTN ; SWZ ; LSO ; TON
role queen | sector: GOV | level: head-of-state | rank: 2 | states: SAU ; JOR ; MAR ; BHR ; GBR ; ESP ; NLD ; BEL ; SWE ; NOR ; DNK ; THA ; MYS ; KHM ; BTN ; SWZ ; LSO ; TON | like: king
role emir | sector: GOV | level: head-of-state | rank: 3 | states: KWT ; QAT ; ARE
role sultan | sector: GOV | level: head-of-state | rank: 4 | states: OMN ; BRN ; MYS | like: king
role president | sector: GOV | level: head-of-state | rank: 5
role president-former | sector: ELI | rank: 6
role king-saudi | sector: GOV | level: head-of-state | rank: 7 | country: SAU | like: king
role crown-prince | sector: GOV | level: head-of-state | rank: 8 | states: SAU ; JOR ; MAR ; BHR ; KWT ; QAT ; OMN ; ARE ; GBR ; ESP ; NLD ; BEL ; SWE ; NOR ; DNK ; THA ; JPN ; MYS ; KHM ; BTN ; SWZ ; LSO ; TON ; BRN ; MCO ; LIE ; LUX
role crown-prince-deputy | sector: GOV | level: minister | rank: 9 | country: SAU | several: yes
role prince | sector: GOV | level: senior-official | rank: 10 | like: emir
role vice-president | sector: GOV | level: head-of-state | rank: 11 | several: yes
role prime-minister | sector: GOV | level: head-of-government | rank: 12
role prime-minister-deputy | sector: GOV | level: minister | rank: 13 | several: yes
role prime-minister-former | sector: ELI | rank: 14
role chancellor | sector: GOV | level: head-of-government | rank: 15 | like: prime-minister
role chairman-sovereignty | sector: GOV | level: head-of-state | rank: 16
role supreme-leader | sector: GOV | level: head-of-state | rank: 17 | country: IRN
role pope | sector: REL | level: head-of-state | rank: 18 | country: VAT
# Represents the monarch in a Commonwealth realm, whose head of state the monarch is.
role governor-general | sector: GOV | level: head-of-state | rank: 11
role co-prince | sector: GOV | level: head-of-state | rank: 11 | country: AND
role captain-regent | sector: GOV | level: head-of-state | rank: 11 | country: SMR | several: yes
role first-lady | sector: ELI | rank: 19
role minister-foreign | sector: GOV | level: minister | rank: 20
role minister-defence | sector: GOV | level: minister | rank: 21
role minister-interior | sector: GOV | level: minister | rank: 22
role minister-finance | sector: GOV | level: minister | rank: 23
role minister-economy | sector: GOV | level: minister | rank: 24
role minister-trade | sector: GOV | level: minister | rank: 25
role minister-investment | sector: GOV | level: minister | rank: 26
role minister-industry | sector: GOV | level: minister | rank: 27
role minister-energy | sector: GOV | level: minister | rank: 28
role minister-transport | sector: GOV | level: minister | rank: 29
role minister-housing | sector: GOV | level: minister | rank: 30
role minister-agriculture | sector: GOV | level: minister | rank: 31
role minister-water | sector: GOV | level: minister | rank: 32
role minister-environment | sector: GOV | level: minister | rank: 33
role minister-education | sector: GOV | level: minister | rank: 34
role minister-higher-education | sector: GOV | level: minister | rank: 35
role minister-science | sector: GOV | level: minister | rank: 36
role minister-technology | sector: GOV | level: minister | rank: 37
role minister-culture | sector: GOV | level: minister | rank: 38
role minister-information | sector: GOV | level: minister | rank: 39
role minister-tourism | sector: GOV | level: minister | rank: 40
role minister-sport | sector: GOV | level: minister | rank: 41
role minister-health | sector: GOV | level: minister | rank: 42
role minister-labour | sector: GOV | level: minister | rank: 43
role minister-social-affairs | sector: GOV | level: minister | rank: 44
role minister-justice | sector: GOV | level: minister | rank: 45
role minister-islamic-affairs | sector: GOV | level: minister | rank: 46
role minister-planning | sector: GOV | level: minister | rank: 47
role minister-immigration | sector: GOV | level: minister | rank: 48
role minister-human-rights | sector: GOV | level: minister | rank: 49
role minister-emergency | sector: GOV | level: minister | rank: 50
role minister-intelligence | sector: GOV | level: minister | rank: 51
role minister | sector: GOV | level: minister | rank: 52 | several: yes
role minister-state | sector: GOV | level: minister | rank: 53 | several: yes
role minister-state-foreign | sector: GOV | level: senior-official | rank: 54
role secretary-of-state | sector: GOV | level: minister | rank: 55 | country: USA | like: minister-foreign
role secretary-defence | sector: GOV | level: minister | rank: 56 | country: USA | like: minister-defence
role secretary-cabinet | sector: GOV | level: minister | rank: 40 | country: USA | several: yes
role secretary-treasury | sector: GOV | level: minister | rank: 57 | country: USA | like: minister-finance
role trade-representative | sector: GOV | level: minister | rank: 58 | country: USA
role attorney-general | sector: JUD | level: senior-official | rank: 59
role prosecution | sector: JUD | level: agency | rank: 60
role deputy-minister | sector: GOV | level: senior-official | rank: 61
role ambassador | sector: GOV | level: senior-official | rank: 62 | posted: yes
role permanent-representative | sector: GOV | level: senior-official | rank: 63
role envoy | sector: GOV | level: senior-official | rank: 64 | posted: yes
role consul | sector: GOV | level: senior-official | rank: 65 | posted: yes
role consulate | sector: GOV | level: agency | rank: 66
role embassy | sector: GOV | level: agency | rank: 67
role diplomat | sector: GOV | level: senior-official | rank: 68
role spokesman | sector: GOV | level: senior-official | rank: 69
role adviser | sector: GOV | level: senior-official | rank: 70
role chief-of-staff-cabinet | sector: GOV | level: senior-official | rank: 71
role official | sector: GOV | level: senior-official | rank: 72
role leader | sector: GOV | level: head-of-state | rank: 73 | like: president | several: yes
role government | sector: GOV | rank: 74
role cabinet | sector: GOV | level: minister | rank: 75 | several: yes
role ministry-foreign | sector: GOV | level: agency | rank: 76
role ministry-defence | sector: GOV | level: agency | rank: 77
role ministry-interior | sector: GOV | level: agency | rank: 78
role ministry-finance | sector: GOV | level: agency | rank: 79
role ministry-economy | sector: GOV | level: agency | rank: 80
role ministry-trade | sector: GOV | level: agency | rank: 81
role ministry-investment | sector: GOV | level: agency | rank: 82
role ministry-industry | sector: GOV | level: agency | rank: 83
role ministry-energy | sector: GOV | level: agency | rank: 84
role ministry-transport | sector: GOV | level: agency | rank: 85
role ministry-housing | sector: GOV | level: agency | rank: 86
role ministry-agriculture | sector: GOV | level: agency | rank: 87
role ministry-water | sector: GOV | level: agency | rank: 88
role ministry-environment | sector: GOV | level: agency | rank: 89
role ministry-education | sector: GOV | level: agency | rank: 90
role ministry-higher-education | sector: GOV | level: agency | rank: 91
role ministry-science | sector: GOV | level: agency | rank: 92
role ministry-technology | sector: GOV | level: agency | rank: 93
role ministry-culture | sector: GOV | level: agency | rank: 94
role ministry-information | sector: GOV | level: agency | rank: 95
role ministry-tourism | sector: GOV | level: agency | rank: 96
role ministry-sport | sector: GOV | level: agency | rank: 97
role ministry-health | sector: GOV | level: agency | rank: 98
role ministry-labour | sector: GOV | level: agency | rank: 99
role ministry-social-affairs | sector: GOV | level: agency | rank: 100
role ministry-justice | sector: GOV | level: agency | rank: 101
role ministry-islamic-affairs | sector: GOV | level: agency | rank: 102
role ministry-planning | sector: GOV | level: agency | rank: 103
role ministry-immigration | sector: GOV | level: agency | rank: 104
role ministry-human-rights | sector: GOV | level: agency | rank: 105
role ministry-emergency | sector: GOV | level: agency | rank: 106
role ministry-intelligence | sector: GOV | level: agency | rank: 107
role presidency | sector: GOV | level: head-of-state | rank: 108
role royal-court | sector: GOV | level: agency | rank: 109 | states: SAU ; JOR ; MAR ; BHR ; OMN ; GBR ; ESP ; NLD ; BEL ; SWE ; NOR ; DNK ; THA
role parliament | sector: LEG | level: parliament | rank: 110
role speaker-parliament | sector: LEG | level: parliament | rank: 111
role mp | sector: LEG | level: parliament | rank: 112
role parliamentary-committee | sector: LEG | level: parliament | rank: 113
role court | sector: JUD | level: agency | rank: 114
role judge | sector: JUD | level: senior-official | rank: 115
role army | sector: MIL | level: agency | rank: 116
role air-force | sector: MIL | level: agency | rank: 117
role navy | sector: MIL | level: agency | rank: 118
role coast-guard | sector: COP | level: agency | rank: 119
role soldier | sector: MIL | rank: 120
role chief-of-staff | sector: MIL | level: senior-official | rank: 121
role commander | sector: MIL | level: senior-official | rank: 122
role central-command | sector: MIL | level: agency | rank: 123 | country: USA
role border-guard | sector: COP | level: agency | rank: 124
role police | sector: COP | level: agency | rank: 125
role security-forces | sector: COP | level: agency | rank: 126
role intelligence | sector: SPY | level: agency | rank: 127
role intelligence-chief | sector: SPY | level: senior-official | rank: 128
role central-bank | sector: GOV | level: agency | rank: 129
role central-bank-governor | sector: GOV | level: senior-official | rank: 130
role development-fund | sector: GOV | level: agency | rank: 131
role customs | sector: GOV | level: agency | rank: 132
role delegation | sector: GOV | level: commission | rank: 133
role chief-negotiator | sector: GOV | level: senior-official | rank: 134
role joint-committee | sector: GOV | level: commission | rank: 135
role party | sector: PTY | rank: 136
role opposition | sector: OPP | rank: 137
role people | sector: CVL | level: people | rank: 138
role protesters | sector: CVL | level: people | rank: 139
role students | sector: EDU | level: people | rank: 140
role workers | sector: LAB | level: people | rank: 141
role teachers | sector: EDU | level: people | rank: 142
role doctors | sector: LAB | level: people | rank: 143
role farmers | sector: AGR | level: people | rank: 144
role activists | sector: SOC | level: people | rank: 145
role lawyers | sector: LAB | level: people | rank: 146
role journalists | sector: JRN | level: people | rank: 147
role refugees | sector: REF | level: people | rank: 148
role prisoners | sector: PRE | level: people | rank: 149
role pilgrims | sector: CVL | level: people | rank: 150
role tribes | sector: SOC | level: people | rank: 151
role clerics | sector: REL | level: people | rank: 152
role mufti | sector: REL | level: senior-official | rank: 153
role azhar | sector: REL | level: agency | rank: 154 | country: EGY
role church | sector: REL | level: agency | rank: 155
role rebels | sector: REB | rank: 156 | armed: yes
role militia | sector: REB | rank: 157 | armed: yes
role gunmen | sector: UAF | rank: 158 | armed: yes
role terrorists | sector: UAF | rank: 159 | armed: yes
role pirates | sector: CRM | rank: 160
role company-state | sector: BUS | level: business | rank: 161
role university | sector: EDU | level: agency | rank: 162
role governor | sector: GOV | level: senior-official | rank: 163
role mayor | sector: GOV | level: senior-official | rank: 164
role local-authority | sector: GOV | level: agency | rank: 165
role secretary-general | sector: IGO | level: senior-official | rank: 166
role secretary-general-deputy | sector: IGO | level: senior-official | rank: 167
role general-secretariat | sector: IGO | level: agency | rank: 168
role commissioner | sector: IGO | level: senior-official | rank: 169
role director-general | sector: IGO | level: senior-official | rank: 170
role eu-high-representative | sector: EUR | level: minister | rank: 171
role bank-president | sector: IGO | level: senior-official | rank: 172 | like: president
role chairman | sector: IGO | level: senior-official | rank: 173 | like: president
role peacekeepers | sector: UNO | level: agency | rank: 174
role foreign-relations-council | sector: GOV | level: agency | rank: 175
role space-agency | sector: GOV | level: agency | rank: 176
role nuclear-agency | sector: GOV | level: agency | rank: 177
role red-crescent | sector: NGO | level: agency | rank: 178
role relief-centre | sector: GOV | level: agency | rank: 179 | country: SAU
role election-commission | sector: GOV | level: agency | rank: 180
role state-media | sector: MED | level: agency | rank: 181
role ministry | sector: GOV | level: agency | rank: 182

# Sectors of actors (PLOVER 2.0; the last block is of bodies between or across states).
@language all
@source   PLOVER 2.0, ICEWS (openeventdata)
@licence  CC BY-SA 4.0
@date     2026-11-24

sector GOV | name: government
sector MIL | name: armed forces
sector COP | name: police and security forces
sector SPY | name: intelligence services
sector JUD | name: courts
sector LEG | name: parliament
sector PTY | name: political party
sector OPP | name: opposition
sector REB | name: armed rebels
sector PRM | name: private military company
sector UAF | name: unidentified armed forces
sector CVL | name: civilians
sector ELI | name: elites, former officials
sector JRN | name: journalists
sector MED | name: media
sector EDU | name: education and science
sector BUS | name: business
sector LAB | name: labour and unions
sector AGR | name: farmers
sector CRM | name: criminals
sector REF | name: refugees
sector PRE | name: detainees and prisoners
sector REL | name: religious body
sector SOC | name: civil society
sector IGO | name: intergovernmental organisation
sector UNO | name: United Nations body
sector EUR | name: European Union body
sector NGO | name: non-governmental organisation
sector ISM | name: international social movement
sector IMG | name: international militant group
sector MNC | name: multinational company
sector UNK | name: unknown

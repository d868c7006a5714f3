# PLOVER contexts.
@language all
@source   PLOVER 2.0 (openeventdata)
@licence  CC BY-SA 4.0
@date     2026-11-24

context military
context intelligence
context executive
context legislative
context election
context political_institutions
context pro-democracy
context pro-autocracy
context economic
context legal
context reparations
context human_rights
context rights_freedoms
context repression
context human_security
context gender
context lgbt
context religion_ethnicity
context inequality
context diplomatic
context territory
context peacekeeping
context health
context asylum
context migration
context disasters
context natural_resources
context environment
context technology
context terrorism
context cbrn
context cyber
context misinformation
context crime
context corruption
context illegal_drugs
context trafficking

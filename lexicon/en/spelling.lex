# British and American spellings of one word, good inside every name and term; inflected words stand in verbs-spelt.lex.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

spelling armor | form: armour
spelling center | form: centre
spelling centers | form: centres
spelling colonization | form: colonisation
spelling defense | form: defence
spelling digitalization | form: digitalisation
spelling harbor | form: harbour
spelling harbors | form: harbours
spelling honor | form: honour
spelling industrialization | form: industrialisation
spelling labor | form: labour
spelling license | form: licence
spelling licenses | form: licences
spelling maneuver | form: manoeuvre
spelling maneuvers | form: manoeuvres
spelling modernization | form: modernisation
spelling nationalization | form: nationalisation
spelling neighbor | form: neighbour
spelling neighbors | form: neighbours
spelling organization | form: organisation
spelling organizations | form: organisations
spelling privatization | form: privatisation
spelling program | form: programme
spelling programs | form: programmes
spelling recognize | form: recognise
spelling stabilization | form: stabilisation
spelling theater | form: theatre

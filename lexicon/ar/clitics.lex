# Attached particles and pronouns of Arabic. order: a later particle has a higher one (و + ب + ال).
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

proclitic و | class: coordinator | order: 1
proclitic ف | class: coordinator | order: 1
proclitic س | class: future | order: 2
proclitic ب | class: prep-other | order: 2    # marks the object of many verbs (ندد ب, رحب ب), so it is kept apart from في
proclitic ل | class: prep-for ; purpose | order: 2    # before a noun "for", before a verb "in order to"
proclitic ك | class: prep-other | order: 2
proclitic ال | class: article | order: 3

enclitic ه | person: 3 | number: sg | gender: m
enclitic ها | person: 3 | number: sg | gender: f
enclitic هما | person: 3 | number: du
enclitic هم | person: 3 | number: pl | gender: m
enclitic هن | person: 3 | number: pl | gender: f
enclitic ك | person: 2 | number: sg
enclitic كما | person: 2 | number: du
enclitic كم | person: 2 | number: pl | gender: m
enclitic نا | person: 1 | number: pl
enclitic ي | person: 1 | number: sg
enclitic ني | person: 1 | number: sg

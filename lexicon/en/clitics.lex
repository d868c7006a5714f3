# What English attaches to a word: the possessive mark. Contractions are words of words.lex.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

enclitic 's | class: possessive | order: 1
enclitic ’s | class: possessive | order: 1
enclitic '  | class: possessive | order: 1
enclitic ’  | class: possessive | order: 1

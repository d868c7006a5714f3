# Letters of Arabic for the inflection: one sign for each, after Buckwalter; MORPHOLOGY.md tells how they are used.
@language ar
@source  our own, after the school grammar of Arabic
@licence MIT
@date    2026-11-24

affixes letters | of: verb
  letter: ' ء ; M آ ; O أ ; U ؤ ; I إ ; Q ئ
  letter: A ا ٱ ; b ب ; p ة ; t ت ; v ث ; j ج ; H ح ; x خ ; d د ; * ذ ; r ر ; z ز ; s س ; $ ش ; S ص ; D ض ; T ط ; Z ظ
  letter: E ع ; g غ ; f ف ; q ق ; k ك ; l ل ; m م ; n ن ; h ه ; w و ; Y ى ; y ي
  letter: e ي                    # the weak last letter of رامي, تحدي, that falls before endings
  letter: o و                    # a long u: never one letter with a w behind it (تعوون)
  drop: ً ٌ ٍ َ ُ ِ ّ ْ ٰ ـ
  radical: ' O U I Q M           # in a root every hamza is the same letter
  collapse: yes                  # verbs are built with their vowels: a doubled letter is written once
  set: v aiu
  set: K 'bptvjHxd*rzs$SDTZEgfqklmnh
  set: C {K}wy
  set: G 'EHhgx
  set: L {K}wyOUIQMAYp
  set: connecting btvjHxs$SDTZEgfqklmnhy

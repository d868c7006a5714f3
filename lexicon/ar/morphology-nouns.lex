# Arabic nouns, adjectives, participles and verbal nouns: number, gender, construct forms. See MORPHOLOGY.md.
# These are built from letters as they are written, without vowels.
@language ar
@source  our own, after the school grammar of Arabic
@licence MIT
@date    2026-11-24

affixes noun-joins | of: noun adj part masdar plural feminine
  # diptote broken plurals take no accusative alef: مواقف, مشاريع
  rule: +~A > 0 / ^{L}{L}A{L}{L} _ ; +~A > 0 / ^{L}{L}A{L}y{L} _ ; +~ > +
  # -ة before an ending; += opens a plural's ending, +! one that
  # takes the place of ون or ان, +- is the short indefinite of a weak word
  rule: p+t > t / _ ^ ; Y+.A > A ; '+Q > Q ; '+U > U ; O+Q > Q ; O+U > U
  rule: Ap+At > yAt ; Op+At > Mt ; p+At > At ; p+ > t / _ (Ay)
  rule: Y+p > Ap ; Y+tA > AtA ; Y+ty > Aty ; Y+At > yAt ; Y+= > 0 ; Y+A > yA ; Y+y > yy
  rule: Qe+- > ' / A _ ; Qe+=w > Uw ; e+= > 0 ; e+- > 0
  # the plural ـون as an entry writes it, and its other cases
  rule: wn+!yn > yn ; wn+!w > w ; wn+!y > y
  rule: An+!yn > yn ; An+!A > A ; An+!y > y
  # the seat of a last hamza changes
  rule: O+A > M ; O+=w > Uw ; A'+=w > AUw ; A'+= > AQ / _ y
  rule: '+y > Oy / (d*rz) _
  rule: '+= > Q / {connecting} _ ; '+ > Q / {connecting} _
  rule: += > 0 ; + > 0

# ---- nouns ----------------------------------------------------------------------------------------------------------
paradigm noun-feminine | of: noun | when: gender=f | feats: f
paradigm noun-masculine | of: noun | when: gender=m | feats: m
paradigm noun-ta-marbuta | of: noun masdar | when: ends=p number=sg | feats: f
paradigm noun-ta-marbuta-2 | of: noun masdar | when: ends=p !number=* | feats: f
paradigm noun-other | of: noun masdar | when: !ends=p !number=pl | feats: m

paradigm noun-fixed | of: noun adj | when: invariable=yes !number=pl !number=du | cell: sg = W
paradigm noun-fixed-plural | of: noun | when: number=pl | cell: pl = W
paradigm noun-fixed-plural-wn | of: noun | when: number=pl ends=wn | cell: pl = W +!yn ; pl construct = W +!w ; pl construct = W +!y
paradigm noun-fixed-dual | of: noun | when: number=du ends=An
  cell: du = W ; du = W +!yn ; du construct = W +!A ; du construct = W +!y

paradigm noun-singular | of: noun masdar | when: !invariable=yes !number=pl !number=du | cell: sg = W
# the indefinite accusative: خبيرا
paradigm noun-accusative | of: noun masdar | when: !invariable=yes !number=pl !number=du !ends=p/A/Y/A'/O/M | cell: sg = W +A
# a weak last ي that the short form loses: قاض, القاضي; participles and verbal nouns have it by themselves (the letter e)
paradigm noun-weak | of: noun masdar part | when: ends=e | cell: sg = W +-
paradigm noun-weak-told | of: noun adj | when: weak=yes | stem: W We | cell: sg = W +-
paradigm noun-dual | of: noun masdar feminine | when: !invariable=yes !number=pl !number=du !dual=no !ends=A
  cell: du = W +An ; du = W +yn ; du construct = W +A ; du construct = W +y
# how the end is written before a pronoun: اتفاقيتها, مستواه, أعضاؤها, أعضائها
paradigm bound-t | of: noun masdar part plural feminine adj | when: ends=p | cell: bound sg = W +t
paradigm bound-alef | of: noun masdar part plural | when: ends=Y | cell: bound = W +.A
paradigm bound-hamza | of: noun masdar part plural | when: ends=A'/O | cell: bound = W +Q ; bound = W +U
paradigm bound-feminine | of: part | when: !ends=A/Y/p | cell: bound sg f = W +t

paradigm noun-plural | of: noun | when: plural=* !plural=none | make: plural noun pl = @plural
# ـون where the entry's plural is the word with it: its other cases; شؤون and ديون are broken plurals
paradigm noun-plural-sound | of: noun adj | when: plural=+=wn | cell: pl m = W +=yn ; pl m construct = W +=w ; pl m construct = W +=y
paradigm noun-plural-at | of: noun | when: !plural=* ends=p !invariable=yes !number=pl !number=du | cell: pl f = W +At
paradigm noun-woman | of: noun | when: feminine=* !feminine=none | make: feminine noun f = @feminine
paradigm noun-nisba | of: noun | when: nisba=* !nisba=none | make: part adj nisba = @nisba

paradigm masdar-plural | of: masdar | when: !form=1 | cell: pl f = W +At
paradigm masdar-plural-at | of: masdar | when: form=1 ends=p | cell: pl f = W +At

paradigm plural | of: plural | cell: = W
paradigm plural-accusative | of: plural | when: !ends=p/A/Y/A'/O/M/wn/At | cell: = W +~A

paradigm feminine-singular | of: feminine | cell: sg = W
paradigm feminine-plural | of: feminine | when: ends=p | cell: pl = W +At

# ---- adjectives and participles -------------------------------------------------------------------------------------
paradigm adj-singular | of: adj part | when: !invariable=yes !number=pl | cell: sg m = W
paradigm adj-dual | of: adj part | when: !invariable=yes !number=pl !ends=A
  cell: du m = W +An ; du m = W +yn ; du m construct = W +A ; du m construct = W +y
paradigm adj-accusative | of: adj part | when: !invariable=yes !number=pl !ends=p/A/Y/A'/O/M | cell: sg m = W +A
paradigm adj-feminine | of: adj part | when: !invariable=yes !number=pl !feminine=* !ends=A
  cell: sg f = W +p ; du f = W +tAn ; du f = W +tyn ; du f construct = W +tA ; du f construct = W +ty ; pl f = W +At
paradigm adj-feminine-given | of: adj | when: feminine=* !feminine=none | make: feminine adj f = @feminine
paradigm adj-plural | of: adj part | when: !invariable=yes !number=pl !plural=* !ends=A
  cell: pl m = W +=wn ; pl m = W +=yn ; pl m construct = W +=w ; pl m construct = W +=y
paradigm adj-plural-given | of: adj | when: plural=* !plural=none | make: plural adj pl = @plural
paradigm adj-fixed-plural | of: adj | when: number=pl | cell: pl = W

# English inflection. MORPHOLOGY.md tells how paradigms and rules are written. W is the word, + the joint to its ending.
@language en
@source  our own
@licence MIT
@date    2026-11-24

affixes endings | of: verb noun
  set: V aeiou
  set: C bcdfghjklmnpqrstvwxyz
  set: D bdgklmnprtvz
  last: noun ; adj

# A last consonant is doubled behind one short stressed vowel; in longer words where the stress lies at their end.
affixes doubling | of: verb
  rule: b+ > bb+ / ^{C}%{V} _ (ei) ; d+ > dd+ / ^{C}%{V} _ (ei) ; g+ > gg+ / ^{C}%{V} _ (ei) ; l+ > ll+ / ^{C}%{V} _ (ei)
  rule: m+ > mm+ / ^{C}%{V} _ (ei) ; n+ > nn+ / ^{C}%{V} _ (ei) ; p+ > pp+ / ^{C}%{V} _ (ei) ; r+ > rr+ / ^{C}%{V} _ (ei)
  rule: t+ > tt+ / ^{C}%{V} _ (ei) ; t+ > tt+ / ^(q)(u)i _ (ei)
  rule: mit+ > mitt+ / (dmrbs) _ (ei) ; mit+ > mitt+ / ^(oe) _ (ei) ; mit+ > mitt+ / ^re _ (ei) ; fer+ > ferr+ / (enrs) _ (ei)
  rule: cur+ > curr+ / (cn) _ (ei) ; cur+ > curr+ / e _ (ei) ; pel+ > pell+ / (xmsroe) _ (ei) ; bel+ > bell+ / re _ (ei)
  rule: trol+ > troll+ / n _ (ei) ; bet+ > bett+ / a _ (ei) ; ban+ > bann+ / ^ _ (ei) ; plan+ > plann+ / ^ _ (ei)
  rule: drop+ > dropp+ / _ (ei) ; gret+ > grett+ / re _ (ei) ; set+ > sett+ / _ i ; get+ > gett+ / for _ i
  rule: put+ > putt+ / _ i ; cut+ > cutt+ / _ i ; run+ > runn+ / _ i ; win+ > winn+ / _ i ; hit+ > hitt+ / _ i
  rule: sit+ > sitt+ / ^ _ i ; gin+ > ginn+ / e _ i

affixes joints | of: verb noun
  rule: y+s > ies / {C} _ ; y+s > ies / (q)(u) _ ; y+ed > ied / {C} _ ; ie+ing > ying
  rule: ee+i > eei ; ye+i > yei ; oe+i > oei ; e+ed > ed ; e+i > i / {C} _ ; e+i > i / (ua) _ ; c+ed > cked / i _ ; c+ing > cking / i _
  rule: +s > es / (sxz) _ ^ ; +s > es / c(h) _ ^ ; +s > es / s(h) _ ^ ; +s > es / {C}(o) _ ^
  rule: + > 0

# ---- verbs ----------------------------------------------------------------------------------------------------------
paradigm base | of: verb | cell: base = W
paradigm third | of: verb | when: !third=* | cell: present active 3 sg = W +s
paradigm third-given | of: verb | when: third=* | cell: present active 3 sg = @third
paradigm gerund | of: verb | when: !gerund=* | cell: gerund = W +ing
paradigm gerund-given | of: verb | when: gerund=* | cell: gerund = @gerund
paradigm past | of: verb | when: !past=* | cell: past active = W +ed
paradigm past-given | of: verb | when: past=* | cell: past active = @past
paradigm participle | of: verb | when: !participle=* !past=* | cell: passpart passive = W +ed
paradigm participle-past | of: verb | when: !participle=* past=* | cell: passpart passive = @past
paradigm participle-given | of: verb | when: participle=* | cell: passpart passive = @participle
# cancelled beside canceled; both are in use
paradigm double-l | of: verb | when: ends=cel/vel/bel/del/sel/nel/uel/ial/nal/tal !past=* | cell: past active = W +led ; passpart passive = W +led ; gerund = W +ling
# entries that say so: double: yes
paradigm double | of: verb | when: double=yes ends=t | cell: past active = W +ted ; passpart passive = W +ted ; gerund = W +ting

# ---- nouns, adjectives ----------------------------------------------------------------------------------------------
paradigm singular | of: noun | when: !number=pl | cell: sg = W
paradigm plural | of: noun | when: !number=pl !plural=* !invariable=yes | cell: pl = W +s
paradigm plural-given | of: noun | when: plural=* !plural=none | cell: pl = @plural
paradigm plural-only | of: noun | when: number=pl | cell: pl = W
paradigm gender-f | of: noun adj | when: gender=f | feats: f
paradigm gender-m | of: noun adj | when: gender=m | feats: m
paradigm adjective | of: adj | cell: = W

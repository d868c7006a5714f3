# Arabic verbs: stems by form and root, persons, and the rules of sound and spelling. See MORPHOLOGY.md.
@language ar
@source  our own, after the school grammar of Arabic
@licence MIT
@date    2026-11-24

# ---- rules, in order ------------------------------------------------------------------------------------------------
affixes verb-sounds | of: verb
  # form 8: its t (@) and the first radical
  rule: '@ > tt / _ {v}x ; w@ > tt ; y@ > tt ; *@ > dd ; d@ > dd ; z@ > zd ; T@ > TT ; Z@ > ZZ ; S@ > ST ; D@ > DT ; @ > t
  # a second way to write a last hamza before uw (~): بدأوا beside بدؤوا
  rule: a'+~ > aO ; aA'+~ > aA! ; +~ > +
  # a weak last radical and the ending
  rule: ay+.a > aA ; aw+.a > aA ; +. > +
  rule: ay+at > at ; aw+at > at ; ay+uw > aw ; aw+uw > aw
  rule: ay+a > aY / _ ^ ; ay+u > aY / _ ^ ; aw+a > aA / _ ^ ; aw+u > aY / _ ^
  rule: ay+iy > ay ; aw+iy > ay ; iy+uw > uw ; uw+uw > uw ; iy+iy > iy ; uw+iy > iy
  rule: ay+ > a / _ ^ ; aw+ > a / _ ^ ; iy+ > i / _ ^ ; uw+ > u / _ ^
  rule: aY > aA / y _
  rule: + > 0
  # last short vowels are not written and do not count
  rule: {v} > 0 / _ ^
  rule: '' > '
  # two hamzas at the start; w after i, y after u
  rule: a' > aA / ^(') _ {C} ; i' > iy / ^(') _ {C} ; u' > uw / ^(') _ {C}
  rule: iw > iy / _ {K} ; uy > uw / _ {K}

affixes verb-hamza | of: verb
  rule: 'aA > M / ^ _ ; 'i > Ii / ^ _ ; ' > O / ^ _
  rule: ' > Q / i _ ; ' > Q / _ (ie) ; ' > Q / y _ {v}
  rule: ' > U / u _ ; ' > U / _ u
  rule: 'aA > M / a _ ; 'aA > M / {K} _
  rule: ' > O / a _ ; ' > O / {K} _ a ; ' > O / aw _ a
  rule: ! > ' ; . > 0

# ---- vowels of form 1 where the entry tells none --------------------------------------------------------------------
paradigm vowel-hollow-w | of: verb | when: form=1 2=w !3=wy | stem: V u
paradigm vowel-hollow-y | of: verb | when: form=1 2=y !3=wy | stem: V i
paradigm vowel-wasala | of: verb | when: form=1 1=w | stem: V i
paradigm vowel-last-w | of: verb | when: form=1 3=w | stem: V u
paradigm vowel-last-y | of: verb | when: form=1 3=y !2={G} | stem: V i
paradigm vowel-doubled | of: verb | when: form=1 2=3 | stem: V u
paradigm vowel-guttural | of: verb | when: form=1 2={G} | stem: V a
paradigm vowel-guttural-last | of: verb | when: form=1 3={G} | stem: V a
paradigm vowel-other | of: verb | stem: V u
paradigm vowel-alima | of: verb | when: form=1 V=a !2={G} !3={G} | stem: P i
paradigm vowel-past | of: verb | stem: P a

# ---- form 1 ---------------------------------------------------------------------------------------------------------
# saw, showed: the hamza falls in the present
paradigm raa | of: verb | when: form=1 1=r 2=' 3=y
  stem: iv a1ay ; ic a1ay ; jv u1ay ; ap 1aA'e ; im - ; imv -
paradigm araa | of: verb | when: form=4 1=r 2=' 3=y
  stem: pv 'a1ay ; pc 'a1ay ; iv u1iy ; ic u1iy ; qv 'u1iy ; jv u1ay ; ms 'i1aA'ap ; ap mu1e ; pp mu1aY ; im 'a1i ; imv 'a1iy

paradigm wasala | of: verb | when: form=1 1=w V=i !sound=yes | stem: iv a2V3 ; ic a2V3 ; im 2V3 ; imv 2V3
paradigm wadaa-2 | of: verb | when: form=1 1=w V=a 2={G} !sound=yes | stem: iv a2V3 ; ic a2V3 ; im 2V3 ; imv 2V3
paradigm wadaa-3 | of: verb | when: form=1 1=w V=a 3={G} !sound=yes | stem: iv a2V3 ; ic a2V3 ; im 2V3 ; imv 2V3
paradigm akhadha | of: verb | when: form=1 1=' 2=xkm V=u | stem: im 2V3 ; imv 2V3

paradigm hollow-u | of: verb | when: form=1 2=wy !3=wy V=u !sound=yes | stem: iv a1uw3 ; imv 1uw3 ; pc 1u3
paradigm hollow-i | of: verb | when: form=1 2=wy !3=wy V=i !sound=yes | stem: iv a1iy3 ; imv 1iy3 ; pc 1i3
paradigm hollow-a | of: verb | when: form=1 2=wy !3=wy V=a !sound=yes | stem: iv a1aA3 ; imv 1aA3 ; pc 1i3
paradigm hollow-hamza | of: verb | when: form=1 2=wy 3=' !sound=yes | stem: ap 1aA'e
paradigm hollow-w | of: verb | when: form=1 2=w !3=wy !sound=yes | stem: pp ma1uw3
paradigm hollow-y | of: verb | when: form=1 2=y !3=wy !sound=yes | stem: pp ma1iy3
paradigm hollow | of: verb | when: form=1 2=wy !3=wy !sound=yes
  stem: pv 1aA3 ; ic a1V3 ; qv 1iy3 ; jv u1aA3 ; im 1V3 ; ap 1aA'i3

paradigm doubled | of: verb | when: form=1 2=3 !sound=yes
  stem: pv 1a22 ; pc 1a2P2 ; iv a1V22 ; ic a12V2 ; qv 1u22 ; jv u1a22 ; im 1V22 ; imv 1V22 ; ap 1aA22

paradigm radiya | of: verb | when: form=1 3=w V=a | stem: iv a12ay ; ic a12ay
paradigm radiya-past | of: verb | when: form=1 3=w P=i | stem: pv 1a2iy ; pc 1a2iy ; pp ma12iyy
paradigm daa | of: verb | when: form=1 3=w | stem: qv 1u2iy ; jv u12ay ; ap 1aA2e ; pp ma12uww
paradigm rama | of: verb | when: form=1 3=y | stem: ap 1aA2e ; pp ma12iyy

paradigm form-1-u | of: verb | when: form=1 V=u | stem: im Au12V3 ; imv Au12V3
paradigm form-1 | of: verb | when: form=1
  stem: pv 1a2P3 ; pc 1a2P3 ; iv a12V3 ; ic a12V3 ; qv 1u2i3 ; jv u12a3 ; im Ai12V3 ; imv Ai12V3 ; ap 1aA2i3 ; pp ma12uw3

# ---- the other forms ------------------------------------------------------------------------------------------------
paradigm last-weak | of: verb | when: form=2/3/4/5/6/7/8/9/10 3=w | root: 3 y
paradigm last-weak-quad | of: verb | when: 4=w | root: 4 y

# form 2
paradigm form-2-weak | of: verb | when: form=2 3=y | stem: ap mu1a22e ; pp mu1a22aY ; ms ta12iyp
paradigm form-2-hamza | of: verb | when: form=2 3=' | stem: ms ta12i3ap
paradigm form-2 | of: verb | when: form=2
  stem: pv 1a22a3 ; iv u1a22i3 ; qv 1u22i3 ; jv u1a22a3 ; im 1a22i3 ; ap mu1a22i3 ; pp mu1a22a3 ; ms ta12iy3

# form 3
paradigm form-3-doubled | of: verb | when: form=3 2=3 !sound=yes
  stem: pv 1aA22 ; pc 1aA2a2 ; iv u1aA22 ; ic u1aA2i2 ; ap mu1aA22 ; pp mu1aA22 ; qv 1uo22 ; jv u1aA22
  stem: im 1aA22 ; ms mu1aA22ap
paradigm form-3-weak | of: verb | when: form=3 3=y | stem: ap mu1aA2e ; pp mu1aA2aY ; ms mu1aA2aAp
paradigm form-3 | of: verb | when: form=3
  stem: pv 1aA2a3 ; iv u1aA2i3 ; qv 1uo2i3 ; jv u1aA2a3 ; im 1aA2i3 ; ap mu1aA2i3 ; pp mu1aA2a3 ; ms mu1aA2a3ap

# form 4
paradigm form-4-hollow | of: verb | when: form=4 2=wy !3=wy !sound=yes
  stem: pv 'a1aA3 ; pc 'a1a3 ; iv u1iy3 ; ic u1i3 ; qv 'u1iy3 ; jv u1aA3 ; im 'a1i3 ; imv 'a1iy3 ; ap mu1iy3 ; pp mu1aA3
  stem: ms 'i1aA3ap
paradigm form-4-doubled | of: verb | when: form=4 2=3 !sound=yes
  stem: pv 'a1a22 ; pc 'a12a2 ; iv u1i22 ; ic u12i2 ; qv 'u1i22 ; jv u1a22 ; im 'a1i22 ; ap mu1i22 ; pp mu1a22 ; ms 'i12aA2
paradigm form-4-weak | of: verb | when: form=4 3=y | stem: ap mu12e ; pp mu12aY ; ms 'i12aA'
paradigm form-4 | of: verb | when: form=4
  stem: pv 'a12a3 ; iv u12i3 ; qv 'u12i3 ; jv u12a3 ; im 'a12i3 ; ap mu12i3 ; pp mu12a3 ; ms 'i12aA3

# form 5
paradigm form-5-weak | of: verb | when: form=5 3=y | stem: ap muta1a22e ; pp muta1a22aY ; ms ta1a22e
paradigm form-5 | of: verb | when: form=5
  stem: pv ta1a22a3 ; iv ata1a22a3 ; qv tu1u22i3 ; jv uta1a22a3 ; im ta1a22a3 ; ap muta1a22i3 ; pp muta1a22a3 ; ms ta1a22u3

# form 6
paradigm form-6-doubled | of: verb | when: form=6 2=3 !sound=yes
  stem: pv ta1aA22 ; pc ta1aA2a2 ; iv ata1aA22 ; ic ata1aA2a2 ; ap muta1aA22 ; qv - ; jv - ; pp - ; ms ta1aA22
paradigm form-6-weak | of: verb | when: form=6 3=y | stem: ap muta1aA2e ; pp muta1aA2aY ; ms ta1aA2e
paradigm form-6 | of: verb | when: form=6
  stem: pv ta1aA2a3 ; iv ata1aA2a3 ; qv tu1uo2i3 ; jv uta1aA2a3 ; im ta1aA2a3 ; ap muta1aA2i3 ; pp muta1aA2a3 ; ms ta1aA2u3

# form 7
paradigm form-7-hollow | of: verb | when: form=7 2=wy !3=wy !sound=yes
  stem: pv Ain1aA3 ; pc Ain1a3 ; iv an1aA3 ; ic an1a3 ; im Ain1a3 ; imv Ain1aA3 ; ap mun1aA3 ; ms Ain1iyaA3
paradigm form-7-doubled | of: verb | when: form=7 2=3 !sound=yes
  stem: pv Ain1a22 ; pc Ain1a2a2 ; iv an1a22 ; ic an1a2i2 ; im Ain1a22 ; ap mun1a22 ; ms Ain1i2aA2
paradigm form-7-weak | of: verb | when: form=7 3=y | stem: ap mun1a2e ; ms Ain1i2aA'
paradigm form-7 | of: verb | when: form=7
  stem: pv Ain1a2a3 ; iv an1a2i3 ; im Ain1a2i3 ; ap mun1a2i3 ; ms Ain1i2aA3

# form 8
paradigm form-8-hollow | of: verb | when: form=8 2=wy !3=wy !sound=yes
  stem: pv Ai1@aA3 ; pc Ai1@a3 ; iv a1@aA3 ; ic a1@a3 ; qv Au1@iy3 ; jv u1@aA3 ; im Ai1@a3 ; imv Ai1@aA3 ; ap mu1@aA3
  stem: pp mu1@aA3 ; ms Ai1@iyaA3
paradigm form-8-doubled | of: verb | when: form=8 2=3 !sound=yes
  stem: pv Ai1@a22 ; pc Ai1@a2a2 ; iv a1@a22 ; ic a1@a2i2 ; qv Au1@u22 ; jv u1@a22 ; im Ai1@a22 ; ap mu1@a22 ; pp mu1@a22
  stem: ms Ai1@i2aA2
paradigm form-8-weak | of: verb | when: form=8 3=y | stem: ap mu1@a2e ; pp mu1@a2aY ; ms Ai1@i2aA'
paradigm form-8 | of: verb | when: form=8
  stem: pv Ai1@a2a3 ; iv a1@a2i3 ; qv Au1@u2i3 ; jv u1@a2a3 ; im Ai1@a2i3 ; ap mu1@a2i3 ; pp mu1@a2a3 ; ms Ai1@i2aA3

# form 9
paradigm form-9 | of: verb | when: form=9
  stem: pv Ai12a33 ; pc Ai12a3a3 ; iv a12a33 ; ic a12a3i3 ; ap mu12a33 ; ms Ai12i3aA3

# form 10
paradigm form-10-hollow | of: verb | when: form=10 2=wy !3=wy !sound=yes
  stem: pv Aista1aA3 ; pc Aista1a3 ; iv asta1iy3 ; ic asta1i3 ; qv Austu1iy3 ; jv usta1aA3 ; im Aista1i3 ; imv Aista1iy3
  stem: ap musta1iy3 ; pp musta1aA3 ; ms Aisti1aA3ap
paradigm form-10-doubled | of: verb | when: form=10 2=3 !sound=yes
  stem: pv Aista1a22 ; pc Aista12a2 ; iv asta1i22 ; ic asta12i2 ; qv Austu1i22 ; jv usta1a22 ; im Aista1i22 ; ap musta1i22
  stem: pp musta1a22 ; ms Aisti12aA2
paradigm form-10-weak | of: verb | when: form=10 3=y | stem: ap musta12e ; pp musta12aY ; ms Aisti12aA'
paradigm form-10 | of: verb | when: form=10
  stem: pv Aista12a3 ; iv asta12i3 ; qv Austu12i3 ; jv usta12a3 ; im Aista12i3 ; ap musta12i3 ; pp musta12a3 ; ms Aisti12aA3

# four radicals
paradigm quad-weak | of: verb | when: form=quad 4=y | stem: ap mu1a23e ; pp mu1a23aY ; ms 1a23aAp
paradigm quad | of: verb | when: form=quad
  stem: pv 1a23a4 ; iv u1a23i4 ; qv 1u23i4 ; jv u1a23a4 ; im 1a23i4 ; ap mu1a23i4 ; pp mu1a23a4 ; ms 1a23a4ap
paradigm quad2 | of: verb | when: form=quad2
  stem: pv ta1a23a4 ; iv ata1a23a4 ; qv tu1u23i4 ; jv uta1a23a4 ; im ta1a23a4 ; ap muta1a23i4 ; pp muta1a23a4 ; ms ta1a23u4
paradigm quad4 | of: verb | when: form=quad4
  stem: pv Ai12a3a44 ; pc Ai12a34a4 ; iv a12a3i44 ; ic a12a34i4 ; im Ai12a3i44 ; ap mu12a3i44 ; ms Ai12i34aA4

# what has no stem of its own before a consonant takes the one before a vowel (written pv: the same pattern by name)
paradigm before-consonant | of: verb
  stem: pc =pv ; ic =iv ; qc =qv ; jc =jv ; imv =im

# ---- persons --------------------------------------------------------------------------------------------------------
paradigm past | of: verb
  given: past = pv +a
  given: present = y- iv +u
  cell: past active 3 sg m = pv +a ; past active 3 sg f = pv +at ; past active 3 du m = pv +aA ; past active 3 du f = pv +ataA
  cell: past active 3 pl m = pv +uwA ; past active 3 pl m = pv +~uwA ; past active 3 pl f = pc +na
  cell: past active 1 sg = pc +tu ; past active 1 pl = pc +naA ; past active 2 sg = pc +ta ; past active 2 du = pc +tumaA
  cell: past active 2 pl m = pc +tum ; past active 2 pl f = pc +tunna

paradigm present | of: verb
  cell: present active 3 sg m = y- iv +u ; present active 3 sg f = t- iv +u ; present active 3 du m indicative = y- iv +aAni
  cell: present active 3 du f indicative = t- iv +aAni ; present active 3 du m subjunctive = y- iv +aA
  cell: present active 3 du f subjunctive = t- iv +aA ; present active 3 pl m indicative = y- iv +uwna
  cell: present active 3 pl m indicative = y- iv +~uwna ; present active 3 pl m subjunctive = y- iv +uwA
  cell: present active 3 pl m subjunctive = y- iv +~uwA ; present active 3 pl f = y- ic +na
  cell: present active 1 sg = '- iv +u ; present active 1 pl = n- iv +u ; present active 2 sg m = t- iv +u
  cell: present active 2 sg f indicative = t- iv +iyna ; present active 2 sg f subjunctive = t- iv +iy
  cell: present active 2 du indicative = t- iv +aAni ; present active 2 du subjunctive = t- iv +aA
  cell: present active 2 pl m indicative = t- iv +uwna ; present active 2 pl m subjunctive = t- iv +uwA
  cell: present active 2 pl f = t- ic +na
  # jussive, where it is shorter: لم يقل, لم يرم
  cell: present active 3 sg m subjunctive = y- ic + ; present active 3 sg f subjunctive = t- ic +
  cell: present active 1 sg subjunctive = '- ic + ; present active 1 pl subjunctive = n- ic +
  cell: present active 2 sg m subjunctive = t- ic +

# `passive: no` in an entry: nothing passive is made of it
paradigm passive | of: verb | when: !passive=no
  cell: past passive 3 sg m = qv +a ; past passive 3 sg f = qv +at ; past passive 3 du m = qv +aA ; past passive 3 du f = qv +ataA
  cell: past passive 3 pl m = qv +uwA
  cell: present passive 3 sg m = y- jv +u ; present passive 3 sg f = t- jv +u ; present passive 3 du m indicative = y- jv +aAni
  cell: present passive 3 du f indicative = t- jv +aAni ; present passive 3 du m subjunctive = y- jv +aA
  cell: present passive 3 du f subjunctive = t- jv +aA ; present passive 3 pl m indicative = y- jv +uwna
  cell: present passive 3 pl m subjunctive = y- jv +uwA

# how the end is written before a pronoun: التقاه, يلقاها, وقعوها, يبدؤها
paradigm verb-bound | of: verb | when: !form=7/9 !passive=no
  cell: bound past active 3 pl m = pv +uw ; bound present active 3 pl m subjunctive = y- iv +uw
  cell: bound present active 2 pl m subjunctive = t- iv +uw
paradigm verb-bound-weak | of: verb | when: 3=wy !form=7/9 !passive=no
  cell: bound past active 3 sg m = pv +.a ; bound present active 3 sg m = y- iv +.a ; bound present active 3 sg f = t- iv +.a
  cell: bound present active 1 sg = '- iv +.a ; bound present active 1 pl = n- iv +.a
paradigm verb-bound-hamza | of: verb | when: 3=' !form=7/9 !passive=no
  cell: bound present active 3 sg m = y- iv +u. ; bound present active 3 sg f = t- iv +u. ; bound present active 1 pl = n- iv +u.

paradigm imperative | of: verb
  cell: imperative active 2 sg m = im + ; imperative active 2 pl m = imv +uwA

# ---- words that a verb makes ----------------------------------------------------------------------------------------
paradigm participle-active | of: verb | make: part adj actpart = ap
paradigm participle-passive | of: verb | when: !passive=no | make: part adj passpart = pp
paradigm masdar-given | of: verb | when: masdar=* !masdar=none | make: masdar noun masdar = @masdar
paradigm masdar-regular | of: verb | when: !masdar=* | make: masdar noun masdar = ms

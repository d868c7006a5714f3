# Arabic verbs of promising, agreeing and being ready (AGREE).
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

verb اتّفق | root: و ف ق | form: 8 | masdar: اتفاق | class: accord-talk | sense: agree | cameo: 030 | frame: promise
verb توافق | root: و ف ق | form: 6 | masdar: توافق | class: accord-talk
  sense: agree | cameo: 030 | frame: promise | when: with party
  sense: agree-on | cameo: 030 | frame: promise | when: on any
  sense: none | cameo: none
verb وافق | root: و ف ق | form: 3 | masdar: موافقة | passive: no
  sense: refuse | cameo: 120 | frame: hail | when: self negated
  sense: truce | cameo: 080 | frame: yield | when: on @ceasefire
  sense: release | cameo: 080 | frame: yield | when: on @release
  sense: withdraw | cameo: 080 | frame: yield | when: on @withdrawal
  sense: ratify | cameo: 057 | frame: together | when: on @document
  sense: ratify-draft | cameo: 057 | frame: together | when: on مشروع قانون
  sense: sanction | cameo: 163 | frame: hail | when: on @sanction
  sense: join | cameo: 057 | frame: together | when: on انضمام
  sense: resume | cameo: 057 | frame: together | when: on استئناف
  sense: approve | cameo: 030 | frame: promise
verb تعهّد | root: ع ه د | form: 5 | masdar: تعهد | class: promise
  sense: revenge | cameo: 130 | frame: act-on | when: other رد
  sense: punish | cameo: 130 | frame: act-on | when: other معاقبة
  sense: attack | cameo: 130 | frame: act-on | when: other @attack
  sense: pledge | cameo: 030 | frame: promise
verb التزم | root: ل ز م | form: 8 | masdar: التزام | class: promise
  sense: ceasefire | cameo: 0871 | frame: yield | when: other @ceasefire
  sense: commit | cameo: 030 | frame: promise
verb وعد | root: و ع د | form: 1 | masdar: وعد | vowel: i | class: promise
  sense: promise | cameo: 030 | frame: promise
verb تفاهم | root: ف ه م | form: 6 | masdar: تفاهم | class: accord-talk
  sense: understand | cameo: 030 | frame: promise
verb اعتزم | root: ع ز م | form: 8 | masdar: اعتزام | class: plan ; promise
  sense: intend | cameo: 030 | frame: promise
verb نوى | root: ن و ي | form: 1 | masdar: نية | vowel: i | class: plan | sense: intend | cameo: 030 | frame: promise
verb خطّط | root: خ ط ط | form: 2 | masdar: تخطيط | class: plan
  sense: attack | cameo: none | when: for @attack
  sense: plan | cameo: 030 | frame: promise
verb قرّر | root: ق ر ر | form: 2 | masdar: تقرير | class: plan | sense: decide | cameo: 030 | frame: promise
verb عزم | root: ع ز م | form: 1 | masdar: عزم | vowel: i | class: plan | sense: resolve | cameo: 030 | frame: promise
verb استعدّ | root: ع د د | form: 10 | masdar: استعداد | class: ready ; readiness
  sense: ready-attack | cameo: 152 | frame: alone | when: for @attack
  sense: ready | cameo: 030 | frame: promise
verb حرص | root: ح ر ص | form: 1 | masdar: حرص | vowel: i | class: ready ; readiness
  sense: keen | cameo: 030 | frame: promise
verb تطلّع | root: ط ل ع | form: 5 | masdar: تطلع | class: hope | sense: look-forward | cameo: none
verb سعى | root: س ع ي | form: 1 | masdar: سعي | vowel: a | class: plan | sense: seek | cameo: 030 | frame: promise
verb تعاهد | root: ع ه د | form: 6 | masdar: تعاهد | class: promise | sense: pledge | cameo: 030 | frame: promise
verb أبرم | root: ب ر م | form: 4 | masdar: إبرام | class: light | sense: sign | cameo: 057 | frame: together
verb توصّل | root: و ص ل | form: 5 | masdar: توصل
  sense: reach | cameo: 030 | frame: promise | when: to @document
  sense: truce | cameo: 080 | frame: yield | when: to @ceasefire
  sense: reach-deal | cameo: 030 | frame: promise | when: to @ceasefire
  sense: reach-talk | cameo: 030 | frame: promise | when: to @accord-talk
  sense: any | cameo: 030 | frame: promise | when: with party
  sense: settle | cameo: 030 | frame: promise | when: to حل
  sense: settlement | cameo: 030 | frame: promise | when: to تسوية
  sense: none | cameo: none
verb قبل | root: ق ب ل | form: 1 | masdar: قبول | vowel: a
  sense: refuse | cameo: 120 | frame: hail | when: self negated
  sense: accept-invite | cameo: 036 | frame: promise | when: object @invitation
  sense: accept-resign | cameo: none | when: object @resignation
  sense: truce | cameo: 080 | frame: yield | when: object @ceasefire
  sense: mediate | cameo: 050 | frame: hail | when: object وساطة
  sense: credentials | cameo: 042 | frame: host | when: object أوراق الاعتماد
  sense: accept | cameo: 030 | frame: promise
verb تقبّل | root: ق ب ل | form: 5 | masdar: تقبل
  sense: condolence | cameo: 051 | frame: hail | when: object @condolence
  sense: none | cameo: none
verb استجاب | root: ج و ب | form: 10 | masdar: استجابة | sense: meet-demand | cameo: 083 | frame: yield
verb رغب | root: ر غ ب | form: 1 | masdar: رغبة | vowel: a | class: ready ; readiness
  sense: wish | cameo: 030 | frame: promise
verb أقرّ | root: ق ر ر | form: 4 | masdar: إقرار
  sense: sanction | cameo: 163 | frame: hail | when: object @sanction
  sense: approve | cameo: 057 | frame: together | when: object @document
  sense: declare | cameo: 057 | frame: together | when: object @statement
  sense: plan | cameo: 030 | frame: promise | when: object @proposal
  sense: admit | cameo: none | when: other any
  sense: aid | cameo: 071 | frame: give | when: object @aid
  sense: fund | cameo: 071 | frame: give | when: object @money
  sense: project | cameo: 050 | frame: hail | when: object @project
  sense: truce | cameo: 080 | frame: yield | when: object @ceasefire
  sense: law | cameo: none | when: object @decision
  sense: none | cameo: none
verb صادق | root: ص د ق | form: 3 | masdar: مصادقة | sense: ratify | cameo: 057 | frame: together
verb صدّق | root: ص د ق | form: 2 | masdar: تصديق
  sense: ratify | cameo: 057 | frame: together | when: on @document
  sense: none | cameo: none
verb اعتمد | root: ع م د | form: 8 | masdar: اعتماد
  sense: adopt | cameo: 057 | frame: together | when: object @document
  sense: declare | cameo: 057 | frame: together | when: object @statement
  sense: adopt-decision | cameo: 050 | frame: hail | when: object @decision
  sense: rely | cameo: none | when: on any
  sense: project | cameo: 050 | frame: hail | when: object @project
  sense: aid | cameo: 071 | frame: give | when: object @money
  sense: draft | cameo: 050 | frame: hail | when: object @proposal
  sense: envoy | cameo: 054 | frame: hail | when: object سفير
  sense: plan | cameo: 050 | frame: hail | when: object خطة
  sense: none | cameo: none
verb تبنّى | root: ب ن ي | form: 5 | masdar: تبني
  sense: claim | cameo: 190 | frame: strike | when: object @attack
  sense: claim-duty | cameo: 190 | frame: strike | when: object مسؤولية
  sense: plan | cameo: 050 | frame: hail | when: object @project
  sense: accord | cameo: 050 | frame: hail | when: object @document
  sense: declare | cameo: 057 | frame: together | when: object @statement
  sense: adopt | cameo: 050 | frame: hail | when: object @decision
  sense: initiative | cameo: 050 | frame: hail | when: object @proposal
  sense: bombing | cameo: 190 | frame: strike | when: object @campaign
  sense: none | cameo: none
verb تأهّب | root: ء ه ب | form: 5 | masdar: تأهب | sense: alert | cameo: 152 | frame: alone
verb أجمع | root: ج م ع | form: 4 | masdar: إجماع
  sense: agree | cameo: 030 | frame: promise | when: on any
  sense: none | cameo: none
verb تواعد | root: و ع د | form: 6 | masdar: تواعد | sense: none | cameo: none
verb تكفّل | root: ك ف ل | form: 5 | masdar: تكفل
  sense: pledge | cameo: 033 | frame: promise | when: other any
  sense: none | cameo: none
verb تعاقد | root: ع ق د | form: 6 | masdar: تعاقد
verb تطوّع | root: ط و ع | form: 5 | masdar: تطوع
verb اقترح | root: ق ر ح | form: 8 | masdar: اقتراح | class: proposal | sense: propose | cameo: 030 | frame: promise
verb أزمع | root: ز م ع | form: 4 | masdar: إزماع | class: plan | sense: intend | cameo: 030 | frame: promise
verb انتوى | root: ن و ي | form: 8 | masdar: انتواء | class: plan | sense: intend | cameo: 030 | frame: promise
verb صمّم | root: ص م م | form: 2 | masdar: تصميم | class: plan
  sense: resolve | cameo: 030 | frame: promise | when: on any
  sense: none | cameo: none
verb ارتضى | root: ر ض ي | form: 8 | masdar: ارتضاء | sense: accept | cameo: 030 | frame: promise
verb عاهد | root: ع ه د | form: 3 | masdar: معاهدة | class: promise | sense: pledge | cameo: 030 | frame: promise
verb ارتأى | root: ر ء ي | form: 8 | past: ارتأى | present: يرتئي | masdar: ارتئاء | class: reporting | sense: none | cameo: none
verb آثر | root: ء ث ر | form: 4 | past: آثر | present: يؤثر | masdar: إيثار | sense: none | cameo: none
verb تهيّأ | root: ه ي ء | form: 5 | masdar: تهيؤ | class: ready | sense: ready | cameo: 030 | frame: promise
verb ترقّب | root: ر ق ب | form: 5 | masdar: ترقب | class: hope | sense: none | cameo: none
verb ارتقب | root: ر ق ب | form: 8 | masdar: ارتقاب | class: hope | sense: none | cameo: none
verb عوّل | root: ع و ل | form: 2 | masdar: تعويل | class: hope | sense: none | cameo: none
verb تراضى | root: ر ض ي | form: 6 | masdar: تراض | class: accord-talk | sense: agree | cameo: 030 | frame: promise
verb استمزج | root: م ز ج | form: 10 | masdar: استمزاج | sense: sound-out | cameo: 040 | frame: meet
verb بلور | root: ب ل و ر | form: quad | masdar: بلورة
  sense: vision | cameo: 030 | frame: promise | when: object @project
  sense: accord | cameo: 030 | frame: promise | when: object @document
  sense: none | cameo: none
verb تداعى | root: د ع و | form: 6 | masdar: تداع | sense: none | cameo: none
verb استجمع | root: ج م ع | form: 10 | masdar: استجماع | sense: none | cameo: none
verb تدبّر | root: د ب ر | form: 5 | masdar: تدبر | sense: none | cameo: none

# Arabic nouns of agreement, promise and support (AGREE, SUPPORT), with the documents that are signed.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

noun اتفاق | plural: اتفاقات | class: document ; accord-talk
  sense: ceasefire | cameo: 030 | frame: promise | when: of @ceasefire
  sense: known | cameo: 030 | frame: promise | when: self definite
  sense: agree-with | cameo: 030 | frame: promise | when: with party
  sense: agree-between | cameo: 030 | frame: promise | when: between party
  sense: agree-on | cameo: 030 | frame: promise | when: on any
  sense: agree | cameo: 030 | frame: promise
noun اتفاقية | plural: اتفاقيات | class: document
  sense: accord-with | cameo: 057 | frame: together | when: with party
  sense: accord-between | cameo: 057 | frame: together | when: between party
  sense: known | cameo: 057 | frame: together | when: self definite
  sense: accord | cameo: 057 | frame: together
noun معاهدة | plural: معاهدات | class: document | sense: treaty | cameo: 057 | frame: together
noun مذكرة | plural: مذكرات | class: document
  sense: understanding | cameo: 057 | frame: together | when: with party
  sense: understanding-between | cameo: 057 | frame: together | when: between party
  sense: none | cameo: none
noun مذكرة تفاهم | invariable: yes | class: document | sense: accord | cameo: 057 | frame: together
noun مذكرات تفاهم | invariable: yes | class: document | sense: accord | cameo: 057 | frame: together
noun مذكرتي تفاهم | invariable: yes | class: document | sense: accord | cameo: 057 | frame: together
noun مذكرة التفاهم | invariable: yes | class: document | sense: accord | cameo: 057 | frame: together
noun مذكرات التفاهم | invariable: yes | class: document | sense: accord | cameo: 057 | frame: together
noun مذكرة تعاون | invariable: yes | class: document | sense: accord | cameo: 057 | frame: together
noun بروتوكول | plural: بروتوكولات | class: document | sense: accord | cameo: 057 | frame: together
noun برتوكول | plural: برتوكولات | class: document | sense: accord | cameo: 057 | frame: together
noun عقد | plural: عقود | class: document
  sense: contract | cameo: 057 | frame: together | when: with party
  sense: contract-between | cameo: 057 | frame: together | when: between party
noun صفقة | plural: صفقات | class: document
  sense: deal | cameo: 061 | frame: together | when: with party
  sense: deal-between | cameo: 061 | frame: together | when: between party
noun وثيقة | plural: وثائق | class: document
  sense: sign-with | cameo: 057 | frame: together | when: between party
  sense: none | cameo: none
noun ميثاق | plural: مواثيق | class: document | sense: none | cameo: none
noun خطة عمل | invariable: yes | class: document ; project
  sense: with | cameo: 057 | frame: together | when: with party
  sense: between | cameo: 057 | frame: together | when: between party
  sense: none | cameo: none
noun خريطة طريق | invariable: yes | class: document ; project
  sense: between | cameo: 057 | frame: together | when: between party
  sense: none | cameo: none
noun إعلان مشترك | invariable: yes | class: document | sense: declare | cameo: 057 | frame: together
noun بيان مشترك | invariable: yes | class: document ; statement | sense: declare | cameo: 057 | frame: together
noun البيان المشترك | invariable: yes | class: document ; statement | sense: none | cameo: none
noun توقيع | plural: توقيعات | sense: sign | cameo: 057 | frame: together
noun إبرام | plural: none | sense: sign | cameo: 057 | frame: together
noun مصادقة | plural: none | sense: ratify | cameo: 057 | frame: together
noun تصديق | plural: none | sense: ratify | cameo: 057 | frame: together
noun التوصل إلى اتفاق | invariable: yes | class: accord-talk | sense: agree | cameo: 030 | frame: promise
noun توافق | plural: توافقات | class: accord-talk | sense: agree | cameo: 030 | frame: promise
noun تفاهم | plural: تفاهمات | class: accord-talk | sense: agree | cameo: 030 | frame: promise
noun تسوية | plural: تسويات | class: accord-talk | sense: settle | cameo: 037 | frame: promise
noun إجماع | plural: none | class: accord-talk
noun تعهد | plural: تعهدات | class: promise | sense: pledge | cameo: 030 | frame: promise
noun التزام | plural: التزامات | class: promise | sense: commit | cameo: 030 | frame: promise
noun وعد | plural: وعود | class: promise | sense: promise | cameo: 030 | frame: promise
noun عهد | plural: عهود | class: promise | sense: none | cameo: none
noun استعداد | plural: استعدادات | class: ready ; readiness | sense: ready | cameo: 030 | frame: promise
noun جاهزية | plural: none | class: ready ; readiness | sense: ready | cameo: 030 | frame: promise
noun جهوزية | plural: none | class: ready ; readiness | sense: ready | cameo: 152 | frame: alone
noun رغبة | plural: رغبات | class: ready ; readiness | sense: wish | cameo: 030 | frame: promise
noun حرص | plural: none | class: ready ; readiness | sense: keen | cameo: 030 | frame: promise
noun نية | plural: نوايا ; نيات | class: plan ; readiness | sense: intend | cameo: 030 | frame: promise
noun عزم | plural: none | class: plan ; readiness | sense: intend | cameo: 030 | frame: promise
noun اعتزام | plural: none | class: plan ; readiness | sense: intend | cameo: 030 | frame: promise
noun إرادة | plural: إرادات | class: readiness | sense: will | cameo: 030 | frame: promise
noun تصميم | plural: none | class: readiness
noun سعي | plural: none | class: plan
noun مسعى | plural: مساع | class: plan
noun مساعي | plural: none | gender: f | number: pl | class: plan
noun خطة | plural: خطط | class: plan ; project ; proposal
noun مبادرة | plural: مبادرات | class: proposal ; project | sense: offer | cameo: 030 | frame: promise
noun مقترح | plural: مقترحات | class: proposal | sense: propose | cameo: 030 | frame: promise
noun اقتراح | plural: اقتراحات | class: proposal | sense: propose | cameo: 030 | frame: promise
noun عرض | plural: عروض | class: proposal
noun موافقة | plural: موافقات | sense: approve | cameo: 030 | frame: promise
noun قبول | plural: none
noun دعوة | plural: دعوات | class: invitation ; demand
  sense: invite | cameo: 036 | frame: promise | when: to @visit
  sense: invite-by | cameo: 036 | frame: promise | when: self definite | when: from party
  sense: call-for | cameo: 100 | frame: urge
noun توصية | plural: توصيات | class: decision
noun ضمان | plural: ضمانات | class: promise
noun خيار | plural: خيارات
noun قرار | plural: قرارات | class: decision
noun قانون | plural: قوانين | class: decision
noun مشروع قرار | invariable: yes | class: decision
noun مشروع قانون | invariable: yes | class: decision
noun دعم | plural: none | class: support
  sense: aid-from | cameo: 072 | frame: give | when: from party
  sense: arm | cameo: 072 | frame: give | when: other @weapon
  sense: back-for | cameo: 051 | frame: hail | when: for party
  sense: back-of | cameo: 051 | frame: hail | when: of party
  sense: back-with | cameo: 051 | frame: hail | when: with party
  sense: back | cameo: 051 | frame: hail
noun مساندة | plural: none | class: support | sense: back | cameo: 051 | frame: hail
noun تأييد | plural: none | class: support | sense: back | cameo: 051 | frame: hail
noun مؤازرة | plural: none | class: support | sense: back | cameo: 051 | frame: hail
noun مناصرة | plural: none | class: support | sense: back | cameo: 051 | frame: hail
noun نصرة | plural: none | class: support | sense: back | cameo: 051 | frame: hail
noun تضامن | plural: none | class: support | sense: solidarity | cameo: 051 | frame: hail
noun وقوف | plural: none | class: support
  sense: stand | cameo: 051 | frame: hail | when: other any
  sense: stand-with | cameo: 051 | frame: hail | when: with any
  sense: none | cameo: none
noun إشادة | plural: إشادات | class: praise | sense: praise | cameo: 051 | frame: hail
noun ثناء | plural: none | class: praise | sense: praise | cameo: 051 | frame: hail
noun تقدير | plural: تقديرات | class: praise | sense: appreciate | cameo: 051 | frame: hail
noun امتنان | plural: none | class: praise | sense: thank | cameo: 051 | frame: hail
noun عرفان | plural: none | class: praise | sense: thank | cameo: 051 | frame: hail
noun شكر | plural: none | class: praise | sense: thank | cameo: 051 | frame: hail
noun ترحيب | plural: none | class: praise | sense: welcome | cameo: 051 | frame: hail
noun إعجاب | plural: none | class: praise | sense: admire | cameo: 051 | frame: hail
noun اعتزاز | plural: none | class: praise | sense: pride | cameo: 051 | frame: hail
noun ثقة | plural: none | class: praise
  sense: distrust | cameo: 110 | frame: hail | when: self negated
  sense: none | cameo: none
noun تحية | plural: تحيات ; تحايا | class: praise
  sense: greet | cameo: 051 | frame: hail | when: for party
  sense: greet-to | cameo: 051 | frame: hail | when: to party
  sense: none | cameo: none
noun تهنئة | plural: تهان ; تهاني | class: congratulation | sense: congratulate | cameo: 051 | frame: hail
noun تهاني | plural: none | gender: f | number: pl | class: congratulation
  sense: congratulate | cameo: 051 | frame: hail
noun تبريكات | plural: none | gender: f | number: pl | class: congratulation
  sense: congratulate | cameo: 051 | frame: hail
noun برقية | plural: برقيات
  sense: condole | cameo: 051 | frame: hail | when: of @condolence
  sense: congratulate | cameo: 051 | frame: hail | when: of @congratulation
  sense: thank | cameo: 051 | frame: hail | when: of @praise
  sense: cable | cameo: 051 | frame: hail | when: to party
  sense: none | cameo: none
noun برقية تهنئة | invariable: yes | class: congratulation | sense: congratulate | cameo: 051 | frame: hail
noun برقية عزاء | invariable: yes | class: condolence | sense: condole | cameo: 051 | frame: hail
noun عزاء | plural: none | class: condolence | sense: condole | cameo: 051 | frame: hail
noun تعزية | plural: تعازي | class: condolence | sense: condole | cameo: 051 | frame: hail
noun تعازي | plural: none | gender: f | number: pl | class: condolence | sense: condole | cameo: 051 | frame: hail
noun مواساة | plural: none | class: condolence | sense: condole | cameo: 051 | frame: hail
noun حزن | plural: أحزان | class: condolence | sense: none | cameo: none
noun اعتراف | plural: اعترافات
  sense: recognise | cameo: 054 | frame: hail | when: other party
  sense: recognise-state | cameo: 054 | frame: hail | when: other دولة
  sense: none | cameo: none
noun تمنيات | plural: none | gender: f | number: pl | class: congratulation | sense: wish | cameo: 051 | frame: hail
noun أمنيات | plural: none | gender: f | number: pl | class: congratulation | sense: wish | cameo: 051 | frame: hail
noun ولاء | plural: none | class: support | sense: allegiance | cameo: 051 | frame: hail
noun بيعة | plural: none | class: support | sense: allegiance | cameo: 051 | frame: hail
noun تطبيع | plural: none
  sense: normalise | cameo: 054 | frame: hail | when: with party
  sense: relations | cameo: 054 | frame: hail | when: of @relations
noun علاقات دبلوماسية | invariable: yes | class: relations
noun العلاقات الدبلوماسية | invariable: yes | class: relations
noun إقامة علاقات | invariable: yes | sense: relations | cameo: 054 | frame: together
noun إقامة العلاقات الدبلوماسية | invariable: yes | sense: relations | cameo: 054 | frame: together
noun عضوية | plural: none
noun وسام | plural: أوسمة
noun تشجيع | plural: none
noun موقف | plural: مواقف | class: issue | sense: none | cameo: none
noun رئاسة | plural: رئاسات
noun أهمية | plural: none | class: importance
noun ضرورة | plural: ضرورات | class: importance
noun وجوب | plural: none | class: importance
noun حتمية | plural: none | class: importance
noun حاجة | plural: حاجات | class: importance
noun أمل | plural: آمال | class: hope
noun تطلع | plural: تطلعات | class: hope
noun أمنية | plural: أمنيات | class: hope
noun تفاؤل | plural: none | class: hope
noun تمثيل دبلوماسي | invariable: yes | class: relations
noun التمثيل الدبلوماسي | invariable: yes | class: relations
noun وثيقة تفاهم | invariable: yes | class: document | sense: accord | cameo: 057 | frame: together
noun اتفاق إطاري | invariable: yes | class: document | sense: accord | cameo: 057 | frame: together
noun الاتفاق الإطاري | invariable: yes | class: document | sense: accord | cameo: 057 | frame: together
noun إعلان نوايا | invariable: yes | class: document | sense: accord | cameo: 057 | frame: together
noun خطاب نوايا | invariable: yes | class: document | sense: accord | cameo: 057 | frame: together
noun رسالة نوايا | invariable: yes | class: document | sense: accord | cameo: 057 | frame: together
noun محضر اجتماع | invariable: yes | class: document | sense: accord | cameo: 057 | frame: together
noun محضر تعاون | invariable: yes | class: document | sense: accord | cameo: 057 | frame: together
noun برنامج تنفيذي | invariable: yes | class: document ; project | sense: accord | cameo: 057 | frame: together
noun البرنامج التنفيذي | invariable: yes | class: document ; project | sense: accord | cameo: 057 | frame: together
noun عقد عمل | invariable: yes | sense: none | cameo: none
noun مرونة | plural: none | sense: none | cameo: none
noun تطمينات | plural: none | gender: f | number: pl | class: support | sense: assure | cameo: 051 | frame: hail
noun مباركة | plural: none | class: praise | sense: bless | cameo: 051 | frame: hail
noun ارتياح | plural: none | class: praise | sense: pleased | cameo: 051 | frame: hail
noun تنويه | plural: none | class: praise | sense: praise | cameo: 051 | frame: hail
noun تثمين | plural: none | class: praise | sense: praise | cameo: 051 | frame: hail
noun عهدة | plural: none | sense: none | cameo: none
noun اهتمام | plural: اهتمامات
noun نية صادقة | invariable: yes | class: readiness | sense: none | cameo: none
noun عزيمة | plural: none | class: readiness | sense: none | cameo: none
noun تفاهمات | plural: none | gender: f | number: pl | class: accord-talk ; document | sense: agree | cameo: 030 | frame: promise
noun مصافحة | plural: مصافحات | class: meeting | sense: shake-hands | cameo: 040 | frame: meet
noun وقفة تضامنية | invariable: yes | class: support | sense: solidarity | cameo: 051 | frame: hail
noun وقوف إلى جانب | invariable: yes | class: support | sense: stand | cameo: 051 | frame: hail
noun الوقوف إلى جانب | invariable: yes | class: support | sense: stand | cameo: 051 | frame: hail
noun صف واحد | invariable: yes | class: support | sense: none | cameo: none
noun صفا واحدا | invariable: yes | class: support | sense: stand | cameo: 051 | frame: hail
noun إكليل | plural: أكاليل
noun عضوية كاملة | invariable: yes | class: promise
noun يمين | plural: none
noun استقلال | plural: none
noun صفحة | plural: صفحات
noun دفعة | plural: دفعات
noun تفهم | plural: none | class: support | sense: understand | cameo: 051 | frame: hail

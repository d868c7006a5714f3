# Arabic nouns of conceding and yielding (CONCEDE, RETREAT).
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

noun هدنة | plural: هدن | class: ceasefire | sense: truce | cameo: 080 | frame: yield
noun وقف إطلاق النار | invariable: yes | class: ceasefire | sense: truce | cameo: 0871 | frame: yield
noun وقف إطلاق نار | invariable: yes | class: ceasefire | sense: truce | cameo: 0871 | frame: yield
noun وقف لإطلاق النار | invariable: yes | class: ceasefire | sense: truce | cameo: 0871 | frame: yield
noun وقف النار | invariable: yes | class: ceasefire | sense: truce | cameo: 0871 | frame: yield
noun وقف القتال | invariable: yes | class: ceasefire | sense: truce | cameo: 0871 | frame: yield
noun وقف الأعمال القتالية | invariable: yes | class: ceasefire | sense: truce | cameo: 0871 | frame: yield
noun وقف الأعمال العدائية | invariable: yes | class: ceasefire | sense: truce | cameo: 0871 | frame: yield
noun تهدئة | plural: none | class: ceasefire | sense: calm | cameo: 0871 | frame: yield
noun وقف | plural: none | class: stop
  sense: war | cameo: 0871 | frame: yield | when: of @war
  sense: attack | cameo: 0871 | frame: yield | when: of @attack
  sense: aid | cameo: 162 | frame: hail | when: of @aid
  sense: talks | cameo: 164 | frame: hail | when: of @talks
  sense: trade | cameo: 163 | frame: hail | when: of @trade
  sense: fund | cameo: 162 | frame: hail | when: of @money
  sense: settle | cameo: 083 | frame: yield | when: of استيطان
  sense: cooperate | cameo: 160 | frame: hail | when: of @cooperation
  sense: none | cameo: none
noun إطلاق سراح | invariable: yes | class: release | sense: release | cameo: 0841 | frame: yield
noun إطلاق السراح | invariable: yes | class: release | sense: release | cameo: 0841 | frame: yield
noun إخلاء سبيل | invariable: yes | class: release | sense: release | cameo: 0841 | frame: yield
noun إفراج | plural: إفراجات | class: release | sense: release | cameo: 0841 | frame: yield
noun تبادل أسرى | invariable: yes | class: release | sense: swap | cameo: 0841 | frame: yield
noun تبادل الأسرى | invariable: yes | class: release | sense: swap | cameo: 0841 | frame: yield
noun تحرير | plural: none
  sense: free | cameo: 0841 | frame: yield | when: of @prisoner
  sense: trade | cameo: none | when: of @trade
  sense: retake | cameo: 190 | frame: done-to
noun سراح | plural: none | class: release
noun عفو | plural: none | class: release | sense: pardon | cameo: 081 | frame: yield
noun عفو عام | invariable: yes | class: release | sense: amnesty | cameo: 081 | frame: yield
noun انسحاب | plural: انسحابات | class: withdrawal | sense: withdraw | cameo: 0874 | frame: yield
noun جلاء | plural: none | class: withdrawal | sense: withdraw | cameo: 0874 | frame: yield
noun سحب | plural: none
  sense: troops | cameo: 0874 | frame: yield | when: of @force
  sense: envoy | cameo: 161 | frame: hail | when: of سفير
  sense: weapons | cameo: 0874 | frame: yield | when: of @weapon
  sense: ambassadors | cameo: 161 | frame: hail | when: of @office
  sense: none | cameo: none
noun تراجع | plural: تراجعات
  sense: back-down | cameo: 080 | frame: yield | when: about any
  sense: none | cameo: none
noun استسلام | plural: none | sense: surrender | cameo: 0874 | frame: yield
noun تسليم | plural: none
  sense: hand-over | cameo: 063 | frame: give | when: of @prisoner
  sense: surrender-arms | cameo: 0874 | frame: yield | when: of سلاح
  sense: arms | cameo: 072 | frame: give | when: of @weapon
  sense: aid | cameo: 070 | frame: give | when: of @aid
  sense: prisoners | cameo: 063 | frame: give | when: of @force
  sense: vehicles | cameo: 072 | frame: give | when: of @vehicle
  sense: to | cameo: 070 | frame: give | when: to party
  sense: none | cameo: none
noun رفع | plural: none
  sense: sanction | cameo: 081 | frame: yield | when: of @sanction
  sense: ban | cameo: 081 | frame: yield | when: of حظر
  sense: blockade | cameo: 0872 | frame: yield | when: of @blockade
  sense: cooperate | cameo: 060 | frame: together | when: of @cooperation
  sense: level | cameo: 060 | frame: together | when: of @relations
  sense: tariffs | cameo: 163 | frame: hail | when: of رسم
  sense: emergency | cameo: 081 | frame: yield | when: of @blockade
  sense: volume | cameo: 061 | frame: together | when: of حجم
  sense: capacity | cameo: 060 | frame: together | when: of مستوى | when: between party
  sense: none | cameo: none
noun رفع العقوبات | invariable: yes | class: decision | sense: sanction | cameo: 081 | frame: yield
noun رفع الحظر | invariable: yes | class: decision | sense: sanction | cameo: 081 | frame: yield
noun تخفيف | plural: none
  sense: sanction | cameo: 081 | frame: yield | when: of @sanction
  sense: blockade | cameo: 0872 | frame: yield | when: of @blockade
  sense: ease | cameo: 080 | frame: yield
noun إلغاء | plural: إلغاءات
  sense: sanction | cameo: 081 | frame: yield | when: of @sanction
  sense: visit | cameo: 161 | frame: hail | when: of @visit
  sense: accord | cameo: 161 | frame: hail | when: of @document
  sense: posts | cameo: 083 | frame: yield | when: of منصب
  sense: visas | cameo: 081 | frame: yield | when: of تأشيرة
  sense: duties | cameo: 081 | frame: yield | when: of رسم
  sense: debts | cameo: 071 | frame: give | when: of دين
  sense: meeting | cameo: 161 | frame: hail | when: of @meeting
  sense: drill | cameo: 161 | frame: hail | when: of @exercise
  sense: none | cameo: none
noun نزع السلاح | invariable: yes | class: ceasefire | sense: disarm | cameo: 0873 | frame: yield
noun نزع سلاح | invariable: yes | class: ceasefire | sense: disarm | cameo: 0873 | frame: yield
noun فك الحصار | invariable: yes | sense: blockade | cameo: 0872 | frame: yield
noun رفع الحصار | invariable: yes | sense: blockade | cameo: 0872 | frame: yield
noun استقالة | plural: استقالات | class: resignation | sense: resign | cameo: 084 | frame: alone | mode: resign
noun تنح | plural: none | class: resignation | sense: resign | cameo: 084 | frame: alone | mode: resign
noun تنازل | plural: تنازلات | sense: yield | cameo: 080 | frame: yield
noun اعتذار | plural: اعتذارات | class: regret | sense: apologise | cameo: 055 | frame: hail
noun أسف | plural: none | class: regret | sense: regret | cameo: 055 | frame: hail
noun ندم | plural: none | class: regret
noun سماح | plural: none
  sense: allow-aid | cameo: 0863 | frame: yield | when: other دخول
  sense: allow | cameo: 081 | frame: yield
noun إذن | plural: أذون | sense: none | cameo: none
noun ضوء أخضر | invariable: yes | sense: permit | cameo: 081 | frame: yield
noun الضوء الأخضر | invariable: yes | sense: permit | cameo: 081 | frame: yield
noun إصلاح | plural: إصلاحات | sense: reform | cameo: 083 | frame: yield
noun استجابة | plural: استجابات
  sense: respond | cameo: 083 | frame: yield | when: for @demand
  sense: respond-party | cameo: 083 | frame: yield | when: for party
  sense: aid | cameo: 073 | frame: give | when: modifier إنساني
  sense: none | cameo: none
noun إقالة | plural: إقالات | sense: dismiss | cameo: 0831 | frame: yield
noun إعفاء | plural: إعفاءات
  sense: dismiss | cameo: 0831 | frame: yield | when: from منصب
  sense: debts | cameo: 071 | frame: give | when: from دين
  sense: visas | cameo: 061 | frame: together | when: from تأشيرة
  sense: duties | cameo: 061 | frame: together | when: from رسم
  sense: none | cameo: none
noun عودة | plural: none
  sense: return | cameo: 080 | frame: yield | when: to طاولة
  sense: diplomats | cameo: 054 | frame: together | when: of سفير
  sense: relations | cameo: 054 | frame: together | when: of @relations
  sense: flights | cameo: 061 | frame: together | when: of رحلة
  sense: membership | cameo: 057 | frame: together | when: of @promise
  sense: none | cameo: none
noun مغادرة | plural: none
  sense: leave | cameo: 0874 | frame: yield | when: by @force
  sense: none | cameo: none
noun خروج | plural: none
  sense: withdraw | cameo: 0874 | frame: yield | when: of @force
  sense: leave-org | cameo: 161 | frame: hail | when: from party
  sense: leave-accord | cameo: 161 | frame: hail | when: from @document
  sense: none | cameo: none
noun دخول | plural: none
noun تفتيش | plural: none
noun مفتش | plural: مفتشون
noun معبر | plural: معابر | class: border
noun تجميد | plural: none
  sense: assets | cameo: 163 | frame: hail | when: of @money
  sense: assets-any | cameo: 163 | frame: hail | when: of أصل
  sense: nuclear | cameo: 087 | frame: yield | when: of برنامج
  sense: relations | cameo: 161 | frame: hail | when: of @relations
  sense: aid | cameo: 162 | frame: hail | when: of @aid
  sense: membership | cameo: 160 | frame: hail | when: of عضوية
  sense: settle | cameo: 083 | frame: yield | when: of استيطان
  sense: none | cameo: none
noun تخصيب | plural: none | sense: none | cameo: none
noun تفكيك | plural: none
  sense: dismantle | cameo: 087 | frame: yield | when: of @weapon
  sense: cell | cameo: 173 | frame: done-to | when: of خلية
  sense: cells | cameo: 173 | frame: done-to | when: of @force
  sense: network | cameo: 173 | frame: done-to | when: of شبكة
  sense: bombs | cameo: 0873 | frame: yield | when: of لغم
  sense: none | cameo: none
noun سلاح | plural: أسلحة | class: weapon
noun منصب | plural: مناصب
noun حكم | plural: أحكام | sense: none | cameo: none
noun أسر | plural: none | class: arrest | sense: none | cameo: none
noun وقف فوري لإطلاق النار | invariable: yes | class: ceasefire | sense: truce | cameo: 0871 | frame: yield
noun وقف دائم لإطلاق النار | invariable: yes | class: ceasefire | sense: truce | cameo: 0871 | frame: yield
noun وقف شامل لإطلاق النار | invariable: yes | class: ceasefire | sense: truce | cameo: 0871 | frame: yield
noun اتفاق هدنة | invariable: yes | class: ceasefire ; document | sense: truce | cameo: 080 | frame: yield
noun اتفاق لوقف إطلاق النار | invariable: yes | class: ceasefire ; document | sense: truce | cameo: 080 | frame: yield
noun اتفاق وقف إطلاق النار | invariable: yes | class: ceasefire ; document | sense: truce | cameo: 080 | frame: yield
noun عفو ملكي | invariable: yes | class: release | sense: amnesty | cameo: 081 | frame: yield
noun عفو رئاسي | invariable: yes | class: release | sense: amnesty | cameo: 081 | frame: yield
noun صفقة تبادل | invariable: yes | class: release | sense: swap | cameo: 0841 | frame: yield
noun خفض التصعيد | invariable: yes | class: ceasefire | sense: calm | cameo: 087 | frame: yield
noun ممر آمن | invariable: yes | sense: access | cameo: 0863 | frame: yield
noun تقهقر | plural: none | class: withdrawal | sense: withdraw | cameo: 0874 | frame: yield
noun اندحار | plural: none | class: withdrawal | sense: withdraw | cameo: 0874 | frame: yield

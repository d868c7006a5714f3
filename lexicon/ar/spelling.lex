# Words written in more than one way in the press: each form is good inside every surface of this language.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

spelling شؤون | form: شئون
spelling مسؤول | form: مسئول
spelling مسؤولون | form: مسئولون
spelling مسؤولين | form: مسئولين
spelling المسؤولين | form: المسئولين
spelling المسؤولون | form: المسئولون
spelling رئيس | form: رءيس
spelling شرطة | form: شرطه
spelling شانغهاي | form: شنغهاي ; شانجهاي ; شنجهاي
spelling غاز | form: جاز
spelling إنترنت | form: انترنيت ; إنترنيت
spelling هيئة | form: هيأة
spelling كونغرس | form: كونجرس ; كونغريس
spelling الكونغرس | form: الكونجرس ; الكونغريس
spelling برلمان | form: بارلمان
spelling دبلوماسي | form: ديبلوماسي
spelling دبلوماسية | form: ديبلوماسية
spelling الدبلوماسية | form: الديبلوماسية
spelling الدبلوماسي | form: الديبلوماسي
spelling ديمقراطية | form: ديموقراطية
spelling الديمقراطية | form: الديموقراطية
spelling ديمقراطي | form: ديموقراطي
spelling الديمقراطي | form: الديموقراطي
spelling إستراتيجي | form: ستراتيجي
spelling أوروبي | form: أوربي
spelling الأوروبي | form: الأوربي
spelling أوروبا | form: أوربا
spelling مئة | form: مائة
spelling مئات | form: مآت
spelling إفريقيا | form: افريقية
spelling تكنولوجيا | form: تقانة ; تكنلوجيا
spelling تلفزيون | form: تليفزيون
spelling سيناريو | form: سناريو

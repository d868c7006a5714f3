# What parse and match must know of Arabic as a whole.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

language ar | flags: verb-first nisba-after clitics
  claim-relations: العلاقات الدبلوماسية ; علاقات دبلوماسية ; علاقاتهما الدبلوماسية
  claim-years: عام ; عاما ; عامين ; أعوام ; سنة ; سنوات ; سنين
  claim-founders: عضو مؤسس ; عضوان مؤسسان ; عضوين مؤسسين ; أعضاء مؤسسون ; أعضاء مؤسسين ; الأعضاء المؤسسين ; الأعضاء المؤسسون ; دولة مؤسسة ; دولتان مؤسستان ; دولتين مؤسستين ; الدول المؤسسة

# Units of amounts in Arabic. Without a state beside it ريال is the Saudi, جنيه the Egyptian, روبية the Indian one.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

unit USD | name: دولار ; دولار أمريكي ; دولار أميركي ; الدولار الأمريكي ; الدولار الأميركي ; $
unit EUR | name: يورو ; اليورو ; €
unit GBP | name: جنيه إسترليني ; جنيه استرليني ; جنيهات إسترلينية ; £
unit JPY | name: ين ياباني
unit CNY | name: يوان ; يوان صيني ; رنمينبي
unit SAR | name: ريال سعودي ; ريال ; ريالا
unit AED | name: درهم إماراتي ; درهم ; دراهم
unit QAR | name: ريال قطري
unit KWD | name: دينار كويتي
unit BHD | name: دينار بحريني
unit OMR | name: ريال عماني
unit YER | name: ريال يمني
unit IQD | name: دينار عراقي
unit JOD | name: دينار أردني
unit SYP | name: ليرة سورية
unit LBP | name: ليرة لبنانية
unit ILS | name: شيكل ; شيقل ; شيكل إسرائيلي
unit EGP | name: جنيه مصري ; جنيه ; جنيهات
unit SDG | name: جنيه سوداني
unit LYD | name: دينار ليبي
unit TND | name: دينار تونسي
unit DZD | name: دينار جزائري
unit MAD | name: درهم مغربي
unit MRU | name: أوقية ; أوقية موريتانية
unit TRY | name: ليرة تركية
unit IRR | name: ريال إيراني ; تومان
unit AFN | name: أفغاني أفغاني
unit PKR | name: روبية باكستانية
unit INR | name: روبية هندية ; روبية
unit BDT | name: تاكا
unit LKR | name: روبية سريلانكية
unit RUB | name: روبل ; روبل روسي
unit KZT | name: تنغي ; تنغا ; تينغ
unit UZS | name: سوم أوزبكي ; سوم
unit KGS | name: سوم قرغيزي
unit UAH | name: هريفنيا ; غريفنا
unit CHF | name: فرنك سويسري
unit SEK | name: كرونة سويدية
unit NOK | name: كرونة نرويجية
unit DKK | name: كرونة دنماركية
unit PLN | name: زلوتي
unit CAD | name: دولار كندي
unit AUD | name: دولار أسترالي
unit NZD | name: دولار نيوزيلندي
unit HKD | name: دولار هونغ كونغ
unit SGD | name: دولار سنغافوري
unit KRW | name: وون ; وون كوري
unit IDR | name: روبية إندونيسية
unit MYR | name: رينغيت
unit THB | name: بات تايلاندي
unit PHP | name: بيزو فلبيني
unit VND | name: دونغ فيتنامي
unit BRL | name: ريال برازيلي
unit ARS | name: بيزو أرجنتيني
unit MXN | name: بيزو مكسيكي
unit ZAR | name: راند
unit NGN | name: نايرا
unit KES | name: شلن كيني
unit ETB | name: بر إثيوبي
unit XAF | name: فرنك أفريقي ; فرنك أفريقيا
unit persons-killed | name: حالة وفاة ; حالات وفاة
unit persons-injured | name: حالة إصابة ; حالات إصابة
unit persons | name: شخص ; أشخاص ; فرد ; أفراد ; نسمة
unit tonnes | name: طن ; أطنان ; طن متري
unit kilograms | name: كيلوغرام ; كيلوجرام ; كيلو غرام ; كغ ; كجم
unit kilometres | name: كيلومتر ; كيلومترات ; كيلومترا ; كلم ; كم [weak] ; كيلو متر
unit metres | name: متر ; أمتار
unit miles | name: ميل ; أميال
unit square-kilometres | name: كيلومتر مربع ; كيلومترا مربعا ; كيلومترات مربعة
unit hectares | name: هكتار ; هكتارات
unit barrels | name: برميل ; براميل
unit barrels-per-day | name: برميل يوميا ; براميل يوميا ; برميل في اليوم
unit cubic-metres | name: متر مكعب ; مترا مكعبا ; أمتار مكعبة
unit litres | name: لتر ; لترات ; ليتر
unit megawatts | name: ميغاواط ; ميجاواط ; ميغاوات ; ميجاوات
unit gigawatts | name: غيغاواط ; جيجاواط ; غيغاوات
unit percent | name: في المائة ; في المئة ; بالمائة ; بالمئة ; %
unit doses | name: جرعة ; جرعات ; جرعة لقاح

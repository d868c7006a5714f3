# Units of amounts in Arabic. Without a state beside it ريال is the Saudi, جنيه the Egyptian, روبية the Indian one.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

unit USD | name: دولار ; دولار أمريكي ; دولار أميركي ; الدولار الأمريكي ; الدولار الأميركي ; $ | class: money
unit EUR | name: يورو ; اليورو ; € | class: money
unit GBP | name: جنيه إسترليني ; جنيه استرليني ; جنيهات إسترلينية ; £ | class: money
unit JPY | name: ين ياباني | class: money
unit CNY | name: يوان ; يوان صيني ; رنمينبي | class: money
unit SAR | name: ريال سعودي ; ريال ; ريالا | class: money
unit AED | name: درهم إماراتي ; درهم ; دراهم | class: money
unit QAR | name: ريال قطري | class: money
unit KWD | name: دينار كويتي | class: money
unit BHD | name: دينار بحريني | class: money
unit OMR | name: ريال عماني | class: money
unit YER | name: ريال يمني | class: money
unit IQD | name: دينار عراقي | class: money
unit JOD | name: دينار أردني | class: money
unit SYP | name: ليرة سورية | class: money
unit LBP | name: ليرة لبنانية | class: money
unit ILS | name: شيكل ; شيقل ; شيكل إسرائيلي | class: money
unit EGP | name: جنيه مصري ; جنيه ; جنيهات | class: money
unit SDG | name: جنيه سوداني | class: money
unit LYD | name: دينار ليبي | class: money
unit TND | name: دينار تونسي | class: money
unit DZD | name: دينار جزائري | class: money
unit MAD | name: درهم مغربي | class: money
unit MRU | name: أوقية ; أوقية موريتانية | class: money
unit TRY | name: ليرة تركية | class: money
unit IRR | name: ريال إيراني ; تومان | class: money
unit AFN | name: أفغاني أفغاني | class: money
unit PKR | name: روبية باكستانية | class: money
unit INR | name: روبية هندية ; روبية | class: money
unit BDT | name: تاكا | class: money
unit LKR | name: روبية سريلانكية | class: money
unit RUB | name: روبل ; روبل روسي | class: money
unit KZT | name: تنغي ; تنغا ; تينغ | class: money
unit UZS | name: سوم أوزبكي ; سوم | class: money
unit KGS | name: سوم قرغيزي | class: money
unit UAH | name: هريفنيا ; غريفنا | class: money
unit CHF | name: فرنك سويسري | class: money
unit SEK | name: كرونة سويدية | class: money
unit NOK | name: كرونة نرويجية | class: money
unit DKK | name: كرونة دنماركية | class: money
unit PLN | name: زلوتي | class: money
unit CAD | name: دولار كندي | class: money
unit AUD | name: دولار أسترالي | class: money
unit NZD | name: دولار نيوزيلندي | class: money
unit HKD | name: دولار هونغ كونغ | class: money
unit SGD | name: دولار سنغافوري | class: money
unit KRW | name: وون ; وون كوري | class: money
unit IDR | name: روبية إندونيسية | class: money
unit MYR | name: رينغيت | class: money
unit THB | name: بات تايلاندي | class: money
unit PHP | name: بيزو فلبيني | class: money
unit VND | name: دونغ فيتنامي | class: money
unit BRL | name: ريال برازيلي | class: money
unit ARS | name: بيزو أرجنتيني | class: money
unit MXN | name: بيزو مكسيكي | class: money
unit ZAR | name: راند | class: money
unit NGN | name: نايرا | class: money
unit KES | name: شلن كيني | class: money
unit ETB | name: بر إثيوبي | class: money
unit XAF | name: فرنك أفريقي ; فرنك أفريقيا | class: money
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

# Units of amounts in English.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

unit USD | name: dollar ; dollars ; US dollar ; US dollars ; U.S. dollars ; $ ; US$ | class: money
unit EUR | name: euro ; euros ; € | class: money
unit GBP | name: pound sterling ; pounds sterling ; British pounds ; £ | class: money
unit JPY | name: yen ; Japanese yen ; ¥ | class: money
unit CNY | name: yuan ; renminbi ; RMB | class: money
unit SAR | name: Saudi riyal ; Saudi riyals ; riyals ; riyal ; SAR ; SR | class: money
unit AED | name: dirham ; dirhams ; AED ; UAE dirhams | class: money
unit QAR | name: Qatari riyal ; Qatari riyals | class: money
unit KWD | name: Kuwaiti dinar ; Kuwaiti dinars | class: money
unit BHD | name: Bahraini dinar ; Bahraini dinars | class: money
unit OMR | name: Omani rial ; Omani rials | class: money
unit YER | name: Yemeni rial ; Yemeni rials | class: money
unit IQD | name: Iraqi dinar ; Iraqi dinars | class: money
unit JOD | name: Jordanian dinar ; Jordanian dinars | class: money
unit SYP | name: Syrian pound ; Syrian pounds | class: money
unit LBP | name: Lebanese pound ; Lebanese pounds | class: money
unit ILS | name: shekel ; shekels | class: money
unit EGP | name: Egyptian pound ; Egyptian pounds | class: money
unit SDG | name: Sudanese pound ; Sudanese pounds | class: money
unit LYD | name: Libyan dinar ; Libyan dinars | class: money
unit TND | name: Tunisian dinar ; Tunisian dinars | class: money
unit DZD | name: Algerian dinar ; Algerian dinars | class: money
unit MAD | name: Moroccan dirham ; Moroccan dirhams | class: money
unit MRU | name: ouguiya | class: money
unit TRY | name: lira ; Turkish lira ; liras | class: money
unit IRR | name: Iranian rial ; Iranian rials ; tomans ; toman | class: money
unit AFN | name: afghani ; afghanis | class: money
unit PKR | name: Pakistani rupee ; Pakistani rupees | class: money
unit INR | name: rupee ; rupees ; Indian rupees | class: money
unit BDT | name: taka | class: money
unit LKR | name: Sri Lankan rupees | class: money
unit RUB | name: rouble ; roubles ; ruble ; rubles | class: money
unit KZT | name: tenge | class: money
unit UZS | name: soum ; som | class: money
unit KGS | name: Kyrgyz soms | class: money
unit UAH | name: hryvnia ; hryvnias | class: money
unit CHF | name: Swiss franc ; Swiss francs | class: money
unit SEK | name: Swedish krona ; Swedish crowns | class: money
unit NOK | name: Norwegian crowns ; Norwegian kroner | class: money
unit DKK | name: Danish crowns | class: money
unit PLN | name: zloty ; zlotys | class: money
unit CAD | name: Canadian dollar ; Canadian dollars | class: money
unit AUD | name: Australian dollar ; Australian dollars | class: money
unit NZD | name: New Zealand dollars | class: money
unit HKD | name: Hong Kong dollars | class: money
unit SGD | name: Singapore dollars | class: money
unit KRW | name: won [weak] ; South Korean won ; Korean won | class: money
unit IDR | name: rupiah | class: money
unit MYR | name: ringgit | class: money
unit THB | name: baht | class: money
unit PHP | name: Philippine peso ; Philippine pesos | class: money
unit VND | name: Vietnamese dong | class: money
unit BRL | name: Brazilian real ; reais | class: money
unit ARS | name: Argentine pesos | class: money
unit MXN | name: Mexican pesos | class: money
unit ZAR | name: rand ; rands | class: money
unit NGN | name: naira | class: money
unit KES | name: Kenyan shillings | class: money
unit ETB | name: birr | class: money
unit XAF | name: CFA francs ; CFA franc | class: money
unit persons-killed | name: fatalities ; deaths
unit persons-injured | name: injuries
unit persons | name: people ; persons ; person ; individuals
unit tonnes | name: tonne ; tonnes ; ton ; tons ; metric tons ; metric tonnes
unit kilograms | name: kilogram ; kilograms ; kg
unit kilometres | name: kilometre ; kilometres ; kilometer ; kilometers ; km
unit metres | name: metre ; metres ; meter ; meters
unit miles | name: mile ; miles
unit square-kilometres | name: square kilometres ; square kilometers ; sq km
unit hectares | name: hectare ; hectares
unit barrels | name: barrel ; barrels
unit barrels-per-day | name: barrels per day ; barrels a day ; bpd
unit cubic-metres | name: cubic metres ; cubic meters
unit litres | name: litre ; litres ; liter ; liters
unit megawatts | name: megawatt ; megawatts ; MW
unit gigawatts | name: gigawatt ; gigawatts ; GW
unit percent | name: percent ; per cent ; % ; percentage points
unit doses | name: dose ; doses

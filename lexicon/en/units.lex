# Units of amounts in English.
@language en
@source   our own
@licence  MIT
@date     2026-11-24

unit USD | name: dollar ; dollars ; US dollar ; US dollars ; U.S. dollars ; $ ; US$
unit EUR | name: euro ; euros ; €
unit GBP | name: pound sterling ; pounds sterling ; British pounds ; £
unit JPY | name: yen ; Japanese yen ; ¥
unit CNY | name: yuan ; renminbi ; RMB
unit SAR | name: Saudi riyal ; Saudi riyals ; riyals ; riyal ; SAR ; SR
unit AED | name: dirham ; dirhams ; AED ; UAE dirhams
unit QAR | name: Qatari riyal ; Qatari riyals
unit KWD | name: Kuwaiti dinar ; Kuwaiti dinars
unit BHD | name: Bahraini dinar ; Bahraini dinars
unit OMR | name: Omani rial ; Omani rials
unit YER | name: Yemeni rial ; Yemeni rials
unit IQD | name: Iraqi dinar ; Iraqi dinars
unit JOD | name: Jordanian dinar ; Jordanian dinars
unit SYP | name: Syrian pound ; Syrian pounds
unit LBP | name: Lebanese pound ; Lebanese pounds
unit ILS | name: shekel ; shekels
unit EGP | name: Egyptian pound ; Egyptian pounds
unit SDG | name: Sudanese pound ; Sudanese pounds
unit LYD | name: Libyan dinar ; Libyan dinars
unit TND | name: Tunisian dinar ; Tunisian dinars
unit DZD | name: Algerian dinar ; Algerian dinars
unit MAD | name: Moroccan dirham ; Moroccan dirhams
unit MRU | name: ouguiya
unit TRY | name: lira ; Turkish lira ; liras
unit IRR | name: Iranian rial ; Iranian rials ; tomans ; toman
unit AFN | name: afghani ; afghanis
unit PKR | name: Pakistani rupee ; Pakistani rupees
unit INR | name: rupee ; rupees ; Indian rupees
unit BDT | name: taka
unit LKR | name: Sri Lankan rupees
unit RUB | name: rouble ; roubles ; ruble ; rubles
unit KZT | name: tenge
unit UZS | name: soum ; som
unit KGS | name: Kyrgyz soms
unit UAH | name: hryvnia ; hryvnias
unit CHF | name: Swiss franc ; Swiss francs
unit SEK | name: Swedish krona ; Swedish crowns
unit NOK | name: Norwegian crowns ; Norwegian kroner
unit DKK | name: Danish crowns
unit PLN | name: zloty ; zlotys
unit CAD | name: Canadian dollar ; Canadian dollars
unit AUD | name: Australian dollar ; Australian dollars
unit NZD | name: New Zealand dollars
unit HKD | name: Hong Kong dollars
unit SGD | name: Singapore dollars
unit KRW | name: won [weak] ; South Korean won ; Korean won
unit IDR | name: rupiah
unit MYR | name: ringgit
unit THB | name: baht
unit PHP | name: Philippine peso ; Philippine pesos
unit VND | name: Vietnamese dong
unit BRL | name: Brazilian real ; reais
unit ARS | name: Argentine pesos
unit MXN | name: Mexican pesos
unit ZAR | name: rand ; rands
unit NGN | name: naira
unit KES | name: Kenyan shillings
unit ETB | name: birr
unit XAF | name: CFA francs ; CFA franc
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

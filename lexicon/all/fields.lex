# Fields of cooperation (codebook section 4) with the nearest OECD-DAC purpose or sector code; space, defence and border control have none there.
@language all
@source   our own
@source   codes: OECD-DAC and CRS purpose codes
@licence  MIT
@date     2026-11-24

field economy             | dac: 430
field trade               | dac: 331
field trade.e-commerce    | dac: 33110
field investment          | dac: 250
field finance             | dac: 240
field energy              | dac: 230
field energy.renewable    | dac: 232
field energy.nuclear      | dac: 235
field transport           | dac: 210
field infrastructure      | dac: 43030
field industry            | dac: 321
field industry.automotive | dac: 32172
field mining              | dac: 322
field agriculture         | dac: 311
field water               | dac: 140
field environment         | dac: 410
field science             | dac: 43082
field technology          | dac: 43082
field space
field digital             | dac: 220
field education           | dac: 110
field education.higher    | dac: 11420
field culture             | dac: 16061
field media               | dac: 22030
field tourism             | dac: 332
field sport               | dac: 16061
field health              | dac: 120
field labour-migration    | dac: 15190
field humanitarian        | dac: 720
field legal               | dac: 15130
field security            | dac: 152
field policing            | dac: 15132
field counter-terrorism   | dac: 152
field defence
field border
field governance          | dac: 151

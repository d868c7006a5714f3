@language en
@source our own
@licence MIT
@date 2026-11-24

state KAZ
  nmae: Kazakhland

verb zap
  sense: zap
    cameo: 9999
    frame: signn

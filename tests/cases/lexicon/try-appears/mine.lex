@language en
@source our own
@licence MIT
@date 2026-11-24

verb glorp | class: support | sense: glorp | cameo: 051 | frame: act-on

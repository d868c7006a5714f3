@language en
@source our own
@licence MIT
@date 2026-11-24

state ISL | name: Norroway ; Zemblania

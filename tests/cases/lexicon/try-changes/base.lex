@language en
@source our own
@licence MIT
@date 2026-11-24

# The earlier name.
state ISL | name: Zembla ; Norroway

# What parse and match must know of Arabic as a whole.
@language ar
@source   our own
@licence  MIT
@date     2026-11-24

language ar | flags: verb-first nisba-after clitics

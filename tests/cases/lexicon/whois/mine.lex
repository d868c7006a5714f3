@language all
@source our own
@licence MIT
@date 2026-11-24

person zz-velm | country: ATA | office: minister-foreign [2014-01-01..2016-12-31]

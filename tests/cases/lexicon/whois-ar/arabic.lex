@language ar
@source our own
@licence MIT
@date 2026-11-24

person zz-velm | name: أورسا فيلم

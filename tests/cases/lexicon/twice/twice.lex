@language en
@source our own
@licence MIT
@date 2026-11-24

word zap | class: negator
word zap | class: modal-may

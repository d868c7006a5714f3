# Frames: which side of an event each grammatical function of a trigger gives. See FORMAT.md.
@language all
@source   our own, after the codebook's rules on actors and recipients
@licence  MIT
@date     2026-11-24

# Both meet, talk, negotiate: all are actors.
frame meet
  subject: actor
  other: actor
  object: actor
  with: actor
  between: actor
  of: actor
  by: actor
  mutual: subject object with between of

# Who travels is the actor, who is visited the recipient.
frame visit
  subject: actor
  object: recipient
  to: recipient
  for: recipient
  of: actor
  by: actor
  with: recipient
  invited-by: recipient

# Who receives a visitor is the recipient (host), the visitor the actor.
frame host
  subject: recipient
  object: actor
  of: recipient
  by: recipient
  with: actor

# Who rings is the actor.
frame call
  subject: actor
  other: recipient
  object: recipient
  with: recipient
  to: recipient
  of: actor
  by: actor
  between: actor
  from: actor
  mutual: between

# Something comes to the subject from another: a call, an invitation, aid.
frame receive
  subject: recipient
  from: actor
  by: actor
  of: actor

# Signing, agreeing, cooperating: all are actors.
frame together
  subject: actor
  with: actor
  between: actor
  of: actor
  by: actor
  object: none
  mutual: subject with between of

# A promise, offer or readiness: to work with another is mutual, to give to another has a recipient.
frame promise
  subject: actor
  with: actor
  between: actor
  to: recipient
  for: recipient
  of: actor
  by: actor
  mutual: with between

# One acts on another: support, praise, ask, accuse, reject, punish.
frame act-on
  subject: actor
  other: recipient
  object: recipient
  to: recipient
  for: recipient
  on: recipient
  against: recipient
  with: recipient
  from: recipient
  of: actor
  by: actor

# The same as a noun whose genitive is who suffers it (the arrest of X, the killing of X).
frame done-to
  subject: actor
  object: recipient
  of: recipient
  on: recipient
  against: recipient
  by: actor

# Giving: the object is what is given, the recipient stands behind "to" or is the second object.
frame give
  subject: actor
  object: none
  second: recipient
  to: recipient
  for: recipient
  of: actor
  by: actor
  from: actor
  with: recipient

# Asking something of someone.
frame ask
  subject: actor
  object: recipient
  to: recipient
  for: recipient
  from: recipient
  of: actor
  by: actor

# Fighting with or against each other.
frame clash
  subject: actor
  with: actor
  between: actor
  against: recipient
  of: actor
  by: actor
  mutual: subject with between

# Moving out, letting go, giving up.
frame yield
  subject: actor
  object: recipient
  from: recipient
  to: recipient
  of: actor
  by: actor

# People against an addressee.
frame protest
  subject: actor
  against: recipient
  on: recipient
  of: actor
  by: actor

# Nothing but a subject.
frame alone
  subject: actor
  of: actor
  by: actor

# Praise, back, condemn, reject: who is meant may stand behind any preposition (رحب ب, ندد ب, دافع عن).
frame hail
  subject: actor
  object: recipient
  to: recipient
  for: recipient
  on: recipient
  against: recipient
  with: recipient
  about: recipient
  other: recipient
  of: actor
  by: actor

# Calling on someone to do something: what stands behind "to" is the thing asked for, no party.
frame urge
  subject: actor
  object: recipient
  from: recipient
  for: recipient
  on: recipient
  of: actor
  by: actor

# A hostile charge: the object is charged, what follows is the charge.
frame charge
  subject: actor
  object: recipient
  on: recipient
  against: recipient
  for: recipient
  of: actor
  by: actor

# Force used by one on another, as a noun: its genitive is who does it (raids of the coalition on the camp).
frame strike
  subject: actor
  object: recipient
  on: recipient
  against: recipient
  of: actor
  by: actor
  from: actor

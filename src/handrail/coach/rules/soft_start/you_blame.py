"""You make me, it’s your fault: the other as the cause."""

from handrail.coach.rule import Rule
from handrail.coach.shared import blame
from handrail.coach.words import _

RULE = Rule(
    kind="soft-start",
    code="you-blame",
    notices=blame.NOTICES,
    what=_(
        "This makes the other person the cause."
    ),
    why=_(
        "Someone who hears that it is their fault starts defending themselves, and what you feel gets lost."
    ),
    try_=_(
        "Say what happened and what it was like for you: “When … I felt …”."
    ),
    fine=_(
        "It is fine to say what somebody did. “When you shouted, I felt scared” is not blame."
    ),
    source="Gottman and Silver, The Seven Principles for Making Marriage Work (1999): harsh start-up",
    notice=(),
    leave=(),
)

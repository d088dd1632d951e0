"""Always, never, every time."""

from handrail.coach.rule import Rule
from handrail.coach.shared import absolute
from handrail.coach.words import _

RULE = Rule(
    kind="feeling",
    code="absolute",
    notices=absolute.NOTICES,
    what=_(
        "This covers every day you have known each other."
    ),
    why=_(
        "They will think of the one time it was not true, and the talk will be about that."
    ),
    try_=_(
        "Say how often, or when: “twice this week”, “on Sunday”."
    ),
    fine=_(
        "“Always” and “never” are fine about yourself, in thanks, and in somebody else’s words."
    ),
    source="Gottman and Silver, The Seven Principles for Making Marriage Work (1999): harsh start-up",
    notice=(),
    leave=(),
)

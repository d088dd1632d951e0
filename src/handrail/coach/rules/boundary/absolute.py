"""Always, never, ever: a limit without an end."""

from handrail.coach.rule import Rule
from handrail.coach.shared import absolute
from handrail.coach.words import _

RULE = Rule(
    kind="boundary",
    code="absolute",
    notices=(*absolute.NOTICES, *absolute.FUTURE),
    what=_(
        "This covers every day you have known each other."
    ),
    why=_(
        "A limit that covers everything is hard to keep, and one you don’t keep stops being heard."
    ),
    try_=_(
        "Name one situation, and what you will do then."
    ),
    fine=_(
        "“Always” and “never” are fine about yourself, in thanks, and in somebody else’s words."
    ),
    source="Gottman and Silver, The Seven Principles for Making Marriage Work (1999): harsh start-up",
    notice=(),
    leave=(),
)

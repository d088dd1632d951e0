"""Harm wished on or announced to somebody."""

from handrail.coach.rule import Rule
from handrail.coach.shared import threat
from handrail.coach.words import _

RULE = Rule(
    kind="post",
    code="threat",
    notices=threat.IN_TALK,
    what=_(
        "This may be heard as a threat."
    ),
    why=_(
        "Fear can make somebody give in. It cannot make them understand, and it stays in the room for a long time."
    ),
    try_=_(
        "Say that you are angry for them. Leave out what should happen to the other person."
    ),
    fine=_(
        "Saying calmly how you will keep yourself or the children safe is not a threat."
    ),
    source="Stark, Coercive Control (2007)",
    notice=(),
    leave=(),
)

"""Harm, leaving, children or money as a weapon."""

from handrail.coach.rule import Rule
from handrail.coach.shared import threat
from handrail.coach.words import _

RULE = Rule(
    kind="soft-start",
    code="threat",
    notices=threat.IN_TALK,
    what=_(
        "This may be heard as a threat."
    ),
    why=_(
        "Fear can make somebody give in. It cannot make them understand, and it stays in the room for a long time."
    ),
    try_=_(
        "Say what you need now. A limit that keeps you safe belongs on your Lists, in calm words."
    ),
    fine=_(
        "Saying calmly how you will keep yourself or the children safe is not a threat."
    ),
    source="Stark, Coercive Control (2007)",
    notice=(),
    leave=(),
)

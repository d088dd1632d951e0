"""Nothing one could check."""

from handrail.coach.rule import Rule
from handrail.coach.shared import pledge
from handrail.coach.words import _

RULE = Rule(
    kind="promise",
    code="vague",
    notices=pledge.VAGUE,
    what=_(
        "Nobody could say whether it was kept."
    ),
    why=_(
        "“Better” and “more” look kept to one of you and broken to the other."
    ),
    try_=_(
        "Choose one act that can be seen: “I’ll wash up tonight.”"
    ),
    fine=_(
        "A wish for yourself may stay wide. A promise should not."
    ),
    source="Norcross and others, Auld lang syne (2002); Gottman and Silver (1999): small things often",
    notice=(),
    leave=(),
)
